"""What to export, checked before any byte leaves. Source: protocol/export-api.md sections 2, 8 and 15."""

from __future__ import annotations

import re
from dataclasses import KW_ONLY, dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from jsoc_sdk.errors import JsocError, ProcessingError, RecordSetError, RequestError, near_names
from jsoc_sdk.export_operations import check_email_address
from jsoc_sdk.processing import (
    AsIs,
    FilenameFormat,
    Protocol,
    Step,
    as_protocol,
    check_steps,
    process_text,
    protocol_from_dict,
    step_from_dict,
)
from jsoc_sdk.recordset import RecordSet
from jsoc_sdk.recordset.scanner import scan_record_sets

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Method(StrEnum):
    """How files are made ready. The server's FTP methods are left out: nothing shows that they work."""

    URL_QUICK = "url_quick"
    """At once, from where they are stored; with protocol ``as-is`` only."""
    URL = "url"
    """Queued, as single files."""
    URL_TAR = "url-tar"
    """Queued, as one tar file."""


_MAX_TEXT = 4095  # bytes of a record set that the server reads
_SHELL = re.compile(r"[;`\x00-\x1f\x7f]|\$\(")


@dataclass(frozen=True)
class ExportRequest:
    """An export, as a value: what, in what form, and what to do to it first.

    Parameters
    ----------
    record_set : RecordSet or str
        Of one series; its segments stand in ``{...}``.
    method : Method or str, optional
        ``"url_quick"`` (at once, ``as-is`` only), ``"url"`` (queued) or ``"url-tar"`` (queued, one tar file).
        By default ``"url_quick"`` where it works, else ``"url"``.
    protocol : Protocol or str
        `AsIs` (stored files, no keywords in the header), `Fits`, `Jpg`, `Mpg`, `Mp4`, or one of their names.
    processing : sequence of Step, or one Step
        In the order in which they run; see `jsoc_sdk.processing`.
    filename_format : FilenameFormat or str, optional
        Names on the server. By default made from all prime keys and the segment, so that none collide.
    limit : int, optional
        Only the first `limit` records; the last ones if negative.
    email : str, optional
        Registered address; by default that of the client.
    requestor : str, optional
        Name that the server notes; it has no effect.
    from_tape : bool
        Have data that are offline staged from tape, which may take long; else they are refused.
    keep_bad_quality : bool
        Keep records without an image (bit 31 of QUALITY), which the server leaves out.

    Raises
    ------
    RequestError
        If the server would refuse the request, or would silently do something else. Subclasses say what:
        `ProcessingError`, `EmailError`.
    RecordSetError
        If the record set cannot be read, or reads differently from how it looks.

    Examples
    --------
    >>> request = ExportRequest("hmi.v_45s[2016.04.01_TAI/1d@6h]{Dopplergram}")
    >>> request.method, str(request.protocol)
    (<Method.URL_QUICK: 'url_quick'>, 'as-is')
    """

    record_set: RecordSet[Any] | str
    _: KW_ONLY
    method: Method | str | None = None
    protocol: Protocol | str = "as-is"
    processing: Sequence[Step] | Step = ()
    filename_format: FilenameFormat | str | None = None
    limit: int | None = None
    email: str | None = None
    requestor: str | None = None
    from_tape: bool = False
    keep_bad_quality: bool = False

    def __post_init__(self) -> None:
        """Give every part its own type, then check them together."""
        _set(self, "record_set", RecordSet.coerce(self.record_set))
        _set(self, "protocol", as_protocol(self.protocol))
        _set(self, "processing", _steps(self.processing))
        if isinstance(self.filename_format, str):
            _set(self, "filename_format", FilenameFormat(self.filename_format))
        _set(self, "method", _method(self.method, self.protocol, self.steps, self.from_tape))
        _check_text(self)
        _check_scalars(self)
        _check_series(self)
        _check_combination(self)

    @property
    def records(self) -> RecordSet[Any]:
        """The record set as a value."""
        return RecordSet.coerce(self.record_set)

    @property
    def series(self) -> str:
        """Name of the series, spelled as in the record set."""
        return self.records.series

    @property
    def steps(self) -> tuple[Step, ...]:
        """The processing steps in order."""
        return tuple(self.processing) if isinstance(self.processing, tuple) else ()

    @property
    def is_immediate(self) -> bool:
        """Whether the files are given at once, so that nothing is queued and there is no id."""
        return self.method is Method.URL_QUICK

    @property
    def shares_prime_keys(self) -> bool:
        """Whether several records may have the same prime keys: old versions are asked for."""
        kinds = {part.kind for subset in scan_record_sets(str(self.records)) for part in subset.filters}
        return bool(kinds & {"recnum", "sql_all"})

    def params(
        self, email: str, filename_format: FilenameFormat | None = None
    ) -> tuple[tuple[str, str], ...]:
        """Give the form that is sent, in an order that never changes: a duplicate is found by its bytes.

        Parameters
        ----------
        email : str
            Registered address.
        filename_format : FilenameFormat, optional
            Used where the request has none of its own.
        """
        own = self.filename_format if isinstance(self.filename_format, FilenameFormat) else filename_format
        optional = {
            "filenamefmt": str(own) if own and self.has_filename_format else "",
            "process": process_text(self.steps, self.limit) if self._needs_process else "",
            "requestor": self.requestor or "",
            "o": "0" if self.from_tape else "",
            "q": "1" if self.keep_bad_quality else "",
        }
        given = {
            "ds": str(self.records),
            "method": str(self.method),
            "protocol": str(self.protocol),
            "notify": email,
        }
        return (*given.items(), *((key, value) for key, value in optional.items() if value))

    @property
    def has_filename_format(self) -> bool:
        """Whether the server looks at a file-name format: it does not for images, nor at once."""
        return not self.is_immediate and not self._protocol.is_image

    def to_dict(self) -> dict[str, Any]:
        """Give it as plain values, for JSON; `from_dict` reads them."""
        return {
            "record_set": str(self.records),
            "method": str(self.method),
            "protocol": self._protocol.to_dict(),
            "processing": [step.to_dict() for step in self.steps],
            "filename_format": str(self.filename_format) if self.filename_format else None,
            "limit": self.limit,
            "email": self.email,
            "requestor": self.requestor,
            "from_tape": self.from_tape,
            "keep_bad_quality": self.keep_bad_quality,
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> ExportRequest:
        """Read what `to_dict` gave.

        Raises
        ------
        RequestError
            If it describes no request.
        """
        try:
            given = dict(values)
            given["protocol"] = protocol_from_dict(given["protocol"])
            given["processing"] = tuple(step_from_dict(step) for step in given["processing"])
            # It was checked as a record set of the user once, and is sent unchanged.
            given["record_set"] = RecordSet.raw(given["record_set"])
            return cls(**given)
        except (TypeError, KeyError, ValueError, AttributeError) as err:
            if isinstance(err, JsocError):
                raise
            raise RequestError("This describes no export request.") from err

    @property
    def _protocol(self) -> Protocol:
        return as_protocol(self.protocol)

    @property
    def _needs_process(self) -> bool:
        return bool(self.steps or self.limit) or not self.is_immediate


def as_request(value: object) -> ExportRequest:
    """Give a request, or that for a record set alone: its stored files.

    Raises
    ------
    RequestError, RecordSetError
        If it is neither.
    """
    if isinstance(value, ExportRequest):
        return value
    if isinstance(value, str | RecordSet):
        return ExportRequest(value)
    raise RequestError(f"An export is asked for by an ExportRequest or a record set, not {value!r}.")


def _set(request: ExportRequest, name: str, value: object) -> None:
    """Set a field of a frozen value while it is being made."""
    object.__setattr__(request, name, value)


def _steps(value: object) -> tuple[Step, ...]:
    if isinstance(value, Step):
        return (value,)
    if isinstance(value, list | tuple) and all(isinstance(step, Step) for step in value):
        return tuple(value)
    raise ProcessingError(f"processing is a step such as Rebin(scale=0.5), or several, not {value!r}.")


def _method(value: object, protocol: object, steps: tuple[Step, ...], from_tape: bool) -> Method:  # noqa: FBT001 - private
    """Choose a method, or check the one that was given."""
    at_once = isinstance(protocol, AsIs) and not steps and not from_tape
    if value is None:
        return Method.URL_QUICK if at_once else Method.URL
    if isinstance(value, str) and value.startswith("ftp"):
        raise RequestError(f"Method {value!r}: nothing shows that the FTP server is still there; use 'url'.")
    try:
        method = Method(str(value))
    except ValueError as err:
        near = near_names(str(value), [str(method) for method in Method])
        meant = f"did you mean {near[0]!r}?" if near else f"it is one of {', '.join(Method)}."
        raise RequestError(f"There is no method {value!r}; {meant}") from err
    if method is Method.URL_QUICK and not at_once:
        raise RequestError(
            "Method 'url_quick' gives stored files at once, so it works with protocol 'as-is' alone and "
            "silently ignores processing steps; use method='url', or leave the method out."
        )
    return method


def _check_text(request: ExportRequest) -> None:
    """Refuse text that the server cuts, changes, or that its shell would act on."""
    try:
        text = str(request.records)
    except RecordSetError:
        return  # its conditions wait for the description of the series; it is checked again with it
    if len(text.encode()) > _MAX_TEXT:
        raise RequestError(f"The record set has more than {_MAX_TEXT} bytes; export it in parts.")
    found = _SHELL.search(text)
    if found:
        raise RequestError(f"A record set for an export cannot hold {found.group()!r}.")
    if text.count("'") % 2:
        raise RequestError("A record set for an export holds an odd number of quotes.")
    if as_protocol(request.protocol).is_image and re.search(r"\s", text):
        raise RequestError(
            "For images the server deletes every blank from the record set, which would break its condition; "
            "write it without blanks, or export FITS files."
        )


def _check_scalars(request: ExportRequest) -> None:
    limit: object = request.limit
    whole = isinstance(limit, int) and not isinstance(limit, bool)
    if limit is not None and not (whole and 0 < abs(request.limit or 0) < 2**31):
        raise RequestError(
            f"limit is a whole number other than 0, the last records if negative, not {limit!r}."
        )
    if request.email is not None:
        check_email_address(request.email)
    requestor: object = request.requestor
    is_name = isinstance(requestor, str) and re.fullmatch(r"[\w.@+-]{1,63}", requestor, re.ASCII)
    if requestor is not None and not is_name:
        raise RequestError("requestor is a short name of letters, digits and . @ + - _.")
    if not isinstance(request.filename_format, FilenameFormat | None):
        raise RequestError(f"filename_format is a text, not {request.filename_format!r}.")


def _check_series(request: ExportRequest) -> None:
    names = request.records.series_names
    if len(names) > 1:
        raise RequestError(f"One export is of one series, not of {', '.join(names)}; make several.")
    if request.series.lower().startswith("jsoc.export"):
        raise RequestError(f"{request.series!r} is the server's own list of exports and cannot be exported.")
    check_steps(request.steps, request.series, len(request.records.sets))


def _check_combination(request: ExportRequest) -> None:
    """Refuse what the server would silently ignore."""
    if request.filename_format is not None and not request.has_filename_format:
        why = "for images" if as_protocol(request.protocol).is_image else "for files that are given at once"
        raise RequestError(f"The server ignores filename_format {why}; leave it out.")
