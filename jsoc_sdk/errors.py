"""Every error and warning that leaves the SDK.

The tree::

    JsocError
    ├─ RecordSetError(ValueError)      refused by us, before anything is sent
    │  ├─ TimeFormatError              a time or duration that is unreadable or has no zone
    │  ├─ UnknownName                  a name that the series does not have, with near names
    │  │  ├─ UnknownSeries
    │  │  ├─ UnknownKeyword
    │  │  ├─ UnknownSegment
    │  │  ├─ UnknownLink
    │  │  └─ UnknownColumn(KeyError)   a column that was not asked for
    │  └─ HazardError                  text that the server reads in another way than it looks
    ├─ RequestError(ValueError)        a request that cannot be built
    │  ├─ EmailError
    │  ├─ ProcessingError
    │  ├─ UnsupportedOperation         this server does not offer the operation
    │  └─ WholeSeriesRefused           a large series without any filter; carries the plan
    ├─ TransportError                  no whole reply arrived
    │  ├─ ServerUnreachable
    │  ├─ ServerTimeout(TimeoutError)
    │  ├─ ServerStatus                 an HTTP status that is no success
    │  ├─ ServerCrash                  500 or an empty body, most often caused by a value in the query
    │  ├─ TruncatedReply               the body ended early
    │  └─ IncompleteQuery              parts of a bulk query could not be had; the rest was
    ├─ ReplyError                      a whole reply that is not what was promised
    │  ├─ ReplyTooLarge
    │  └─ ValueParseError              a value that does not read as its declared type
    ├─ DrmsError                       DRMS said no: status and message
    │  ├─ QueryError
    │  └─ TooManyRecords
    ├─ ExportError
    │  ├─ ExportRefused
    │  ├─ PendingExportError
    │  ├─ ExportTooLarge
    │  ├─ ExportExpired
    │  ├─ ExportOffline
    │  ├─ ExportFailed
    │  └─ ExportTimeout(TimeoutError)
    ├─ DownloadError
    │  ├─ UnsafeFilename
    │  └─ StorageFull
    └─ MirrorError                     a local data set that cannot be continued

    UnknownFieldWarning, LeapSecondWarning, SchemaDrift (all UserWarning)

An error carries its facts as attributes; its text says what was wrong, where, and what to do next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class JsocError(Exception):
    """Base class of every error that the SDK raises."""


# --- refused before sending -------------------------------------------------------------------


class RecordSetError(JsocError, ValueError):
    """A record set that was refused before anything was sent.

    Attributes
    ----------
    text : str
        The record-set text, or the value, that was refused; empty when there is none.
    position : int or None
        Where in `text` reading stopped, in characters from its start.
    """

    def __init__(self, message: str, *, text: str = "", position: int | None = None) -> None:
        super().__init__(message)
        self.text = text
        self.position = position


class TimeFormatError(RecordSetError):
    """A time or duration that cannot be read, or that does not say its time scale."""


class UnknownName(RecordSetError):
    """A name that the series, or the server, does not have.

    Attributes
    ----------
    name : str
        The name asked for.
    series : str
        The series it was looked up in; empty for a series name.
    near : tuple of str
        Existing names that look like it.
    """

    kind = "name"

    def __init__(self, name: str, *, series: str = "", known: Iterable[str] = (), hint: str = "") -> None:
        self.name = name
        self.series = series
        self.near: tuple[str, ...] = near_names(name, known)
        where = f" in series {series!r}" if series else ""
        meant = f"; did you mean {' or '.join(self.near)}?" if self.near else "."
        super().__init__(
            f"There is no {self.kind} {name!r}{where}{meant}{' ' + hint if hint else ''}", text=name
        )


class UnknownSeries(UnknownName):
    """No such series on this server."""

    kind = "series"


class UnknownKeyword(UnknownName):
    """No such keyword in this series."""

    kind = "keyword"


class UnknownSegment(UnknownName):
    """No such segment in this series."""

    kind = "segment"


class UnknownLink(UnknownName):
    """No such link in this series."""

    kind = "link"


class UnknownColumn(UnknownName, KeyError):
    """A column that a result does not have, as it was not asked for."""

    kind = "column"

    def __str__(self) -> str:
        return str(self.args[0])  # a KeyError would put it in quotes


class HazardError(RecordSetError):
    """Record-set text that the server reads differently from how it looks.

    Attributes
    ----------
    hazards : tuple of str
        One sentence per hazard.
    """

    def __init__(self, message: str, *, hazards: Sequence[str] = (), text: str = "") -> None:
        super().__init__(message, text=text)
        self.hazards: tuple[str, ...] = tuple(hazards)


class RequestError(JsocError, ValueError):
    """A request that cannot be built from what was given."""


class EmailError(RequestError):
    """A missing, malformed or unregistered e-mail address.

    Attributes
    ----------
    address : str
        The address; empty when none was given.
    """

    def __init__(self, message: str, *, address: str = "") -> None:
        super().__init__(message)
        self.address = address


class ProcessingError(RequestError):
    """An export processing step that the server would refuse or silently ignore."""


class UnsupportedOperation(RequestError):
    """The server does not offer this operation."""


class WholeSeriesRefused(RequestError):
    """A bulk query of a large series without any filter.

    Attributes
    ----------
    plan : Plan
        What it would take: records, estimated bytes and requests.
    """

    def __init__(self, message: str, *, plan: object) -> None:
        super().__init__(message)
        self.plan = plan


# --- no whole reply ---------------------------------------------------------------------------


class TransportError(JsocError):
    """No whole reply arrived.

    Attributes
    ----------
    operation : str
        The operation that was asked for, such as ``rs_list``.
    url : str
        The address that was asked.
    """

    def __init__(self, message: str, *, operation: str = "", url: str = "") -> None:
        super().__init__(message)
        self.operation = operation
        self.url = url


class ServerUnreachable(TransportError):
    """The host was not found, refused the connection, or dropped it before answering."""


class ServerTimeout(TransportError, TimeoutError):
    """The server did not answer in time."""


class ServerStatus(TransportError):
    """An HTTP status that is no success.

    Attributes
    ----------
    status : int
        The HTTP status.
    start : str
        The first characters of the body.
    """

    def __init__(
        self, message: str, *, status: int, start: str = "", operation: str = "", url: str = ""
    ) -> None:
        super().__init__(message, operation=operation, url=url)
        self.status = status
        self.start = start


class ServerCrash(TransportError):
    """The server program died on this request, most often because of a value in it.

    Attributes
    ----------
    suspect : str
        The text most likely to have caused it.
    """

    def __init__(self, message: str, *, suspect: str = "", operation: str = "", url: str = "") -> None:
        super().__init__(message, operation=operation, url=url)
        self.suspect = suspect


class TruncatedReply(TransportError):
    """The body ended before it was whole."""


class IncompleteQuery(TransportError):
    """Parts of a bulk query could not be had; everything else was given before.

    Attributes
    ----------
    parts : tuple of str
        Record-set texts of the parts that failed.
    errors : tuple of JsocError
        Why, in the same order.
    """

    def __init__(self, message: str, *, parts: Sequence[str] = (), errors: Sequence[JsocError] = ()) -> None:
        super().__init__(message, operation="rs_list")
        self.parts: tuple[str, ...] = tuple(parts)
        self.errors: tuple[JsocError, ...] = tuple(errors)


# --- a reply that is not what was promised ------------------------------------------------------


class ReplyError(JsocError):
    """A reply of another shape than promised.

    Attributes
    ----------
    operation, url : str
        What was asked, and where.
    path : str
        JSON path of the first thing that is wrong, such as ``keywords[0].values``.
    start : str
        The first characters of the body.
    """

    def __init__(
        self, message: str, *, operation: str = "", url: str = "", path: str = "", start: str = ""
    ) -> None:
        super().__init__(message)
        self.operation = operation
        self.url = url
        self.path = path
        self.start = start


class ReplyTooLarge(ReplyError):
    """A body, decompressed, above the limit.

    Attributes
    ----------
    limit : int
        The limit in bytes.
    """

    def __init__(self, message: str, *, limit: int, operation: str = "", url: str = "") -> None:
        super().__init__(message, operation=operation, url=url)
        self.limit = limit


class ValueParseError(ReplyError):
    """A value that does not read as its declared type.

    Attributes
    ----------
    series, keyword : str
        Which keyword of which series.
    row : int
        Row in the reply, counted from 0.
    text : str
        The value as it came.
    """

    def __init__(self, message: str, *, series: str, keyword: str, row: int, text: str) -> None:
        super().__init__(message, operation="rs_list", path=f"keywords.{keyword}.values[{row}]", start=text)
        self.series = series
        self.keyword = keyword
        self.row = row
        self.text = text


# --- DRMS said no ---------------------------------------------------------------------------------


class DrmsError(JsocError):
    """DRMS answered, and the answer is no.

    Attributes
    ----------
    status : int
        The ``status`` member of the reply.
    message : str
        The server's own text, verbatim.
    operation, url : str
        What was asked, and where.
    """

    def __init__(self, text: str, *, status: int, message: str, operation: str = "", url: str = "") -> None:
        super().__init__(text)
        self.status = status
        self.message = message
        self.operation = operation
        self.url = url


class QueryError(DrmsError):
    """The record set is malformed, or its condition is wrong."""


class TooManyRecords(DrmsError):
    """The record set is above the server's record limit for one reply."""


# --- exports --------------------------------------------------------------------------------------


class ExportError(JsocError):
    """An export that did not end well.

    Attributes
    ----------
    request_id : str
        The id of the export request; empty when there is none.
    status : int or None
        The server's status number.
    message : str
        The server's own text, verbatim.
    """

    def __init__(
        self, text: str, *, request_id: str = "", status: int | None = None, message: str = ""
    ) -> None:
        super().__init__(text)
        self.request_id = request_id
        self.status = status
        self.message = message


class ExportRefused(ExportError):
    """The server did not accept the request."""


class PendingExportError(ExportError):
    """Another export of this address, or of this machine, is still under way (status 7).

    Attributes
    ----------
    request_ids : tuple of str
        The requests that block this one; may be empty.
    """

    def __init__(self, text: str, *, request_ids: Sequence[str] = (), message: str = "") -> None:
        super().__init__(text, request_id=request_ids[0] if request_ids else "", status=7, message=message)
        self.request_ids: tuple[str, ...] = tuple(request_ids)


class ExportTooLarge(ExportError):
    """Above the server's size limit (status 3)."""


class ExportExpired(ExportError):
    """Completed, but its files are deleted by now (status 5)."""


class ExportOffline(ExportError):
    """The data are on tape only (status 25)."""


class ExportFailed(ExportError):
    """The server accepted the request and could not complete it, or does not know it (status 4)."""


class ExportTimeout(ExportError, TimeoutError):
    """The export is still running at the caller's deadline; it can be resumed by its id."""


# --- downloads and local data -----------------------------------------------------------------------


class DownloadError(JsocError):
    """One or more files did not arrive.

    Attributes
    ----------
    url, path : str
        Of the first file concerned; empty when it is not about one file.
    """

    def __init__(self, message: str, *, url: str = "", path: str = "") -> None:
        super().__init__(message)
        self.url = url
        self.path = path


class UnsafeFilename(DownloadError):
    """A file name that could leave the directory or cannot be stored."""


class StorageFull(DownloadError):
    """The disk is full; what arrived so far can be resumed."""


class MirrorError(JsocError):
    """A local data set that cannot be continued or verified."""


# --- warnings ---------------------------------------------------------------------------------------


class UnknownFieldWarning(UserWarning):
    """A reply has a member that this version does not know; it is kept."""


class LeapSecondWarning(UserWarning):
    """A time inside a leap second became the last microsecond before it."""


class SchemaDrift(UserWarning):
    """The server's definition of a series differs from the generated one."""


def near_names(name: str, known: Iterable[str], *, at_most: int = 3) -> tuple[str, ...]:
    """Known names that look like `name`, best first.

    Examples
    --------
    >>> near_names("USFLX", ["USFLUX", "T_REC"])
    ('USFLUX',)
    """
    import difflib  # noqa: PLC0415 - needed only when something went wrong

    by_fold = {candidate.lower(): candidate for candidate in known}
    matches = difflib.get_close_matches(name.lower(), by_fold, n=at_most, cutoff=0.6)
    return tuple(by_fold[match] for match in matches)
