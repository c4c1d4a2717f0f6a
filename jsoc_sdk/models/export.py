"""Replies about exports: one class per shape, told apart by ``status``.

The same number comes as a number from one program and as a text from another, and three programs spell the
request id in two ways; both are accepted everywhere. Source: protocol/export-api.md sections 2 to 5, 12, 14.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Discriminator,
    Field,
    RootModel,
    Strict,
    Tag,
    WithJsonSchema,
)

from jsoc_sdk.models.base import ReplyModel

DONE = frozenset({0})
PENDING = frozenset({1, 2, 6, 12})
"""Statuses of a request that has not ended: 12 is the server's test mode, 6 an id that is not visible yet."""


def lenient_int(value: object) -> object:
    """Give a whole number for a number or its text; anything else is left to validation."""
    if isinstance(value, str) and value.strip().lstrip("+-").isdecimal():
        return int(value)
    return int(value) if isinstance(value, float) and value.is_integer() else value


def lenient_number(value: object) -> object:
    """Give a number for a number or its text; anything else is left to validation."""
    if isinstance(value, str):
        try:
            return float(value)
        except ValueError:
            return value
    return value


_INT_TEXT = r"^\s*[+-]?[0-9]+\s*$"
_WHOLE = {"anyOf": [{"type": "integer"}, {"type": "string", "pattern": _INT_TEXT}]}
_REAL = {"anyOf": [{"type": "number"}, {"type": "string", "pattern": r"^\s*[+-]?[0-9]*\.?[0-9]+\s*$"}]}

WholeNumber = Annotated[int, Strict(), BeforeValidator(lenient_int), WithJsonSchema(_WHOLE)]
RealNumber = Annotated[float, Strict(), BeforeValidator(lenient_number), WithJsonSchema(_REAL)]


def _codes(codes: frozenset[int]) -> dict[str, Any]:
    return {"enum": [*sorted(codes), *(str(code) for code in sorted(codes))]}


Zero = Annotated[Literal[0], BeforeValidator(lenient_int), WithJsonSchema(_codes(DONE))]
PendingCode = Annotated[Literal[1, 2, 6, 12], BeforeValidator(lenient_int), WithJsonSchema(_codes(PENDING))]


def _no_success(code: int) -> int:
    """Refuse the code of a request that did not fail."""
    if code in DONE | PENDING:
        raise ValueError(f"{code} is no failure")
    return code


RefusedCode = Annotated[
    int,
    Strict(),
    BeforeValidator(lenient_int),
    AfterValidator(_no_success),
    WithJsonSchema(_WHOLE | {"not": _codes(DONE | PENDING)}),
]


class ExportRow(ReplyModel):
    """One row of an export's ``data``.

    Attributes
    ----------
    record : str
        Record specification; other text in special rows (movies, warnings).
    filename : str
        Name in the export's directory; an absolute path in an immediate reply.
    """

    record: str
    filename: str


class PendingReply(ReplyModel):
    """A request that is accepted and has not ended; also a duplicate of any request, ended or not.

    Attributes
    ----------
    status : int
        1, 2, 6 or 12.
    requestid : str
        Name to ask by.
    method, protocol : str
        As sent.
    wait : int
        The server's estimate in seconds, made from a constant; may be negative.
    rcount : int
        Records; always 0 in a status reply.
    size : int
        MB (1024 * 1024 bytes) before processing.
    """

    status: PendingCode
    requestid: Annotated[str, Field(min_length=1)]
    method: str = ""
    protocol: str = ""
    wait: WholeNumber = 0
    rcount: WholeNumber = 0
    size: RealNumber = 0
    error: str = ""
    contact: str = ""


class ImmediateReply(ReplyModel):
    """Files that were there already (``url_quick`` and ``as-is``): nothing was queued, there is no id.

    Attributes
    ----------
    rcount, count : int
        Records, and files.
    size : int
        MB (1024 * 1024 bytes).
    data : tuple of ExportRow
        Records with their segment, and absolute paths on the server.
    """

    status: Zero
    requestid: Literal[""]
    rcount: WholeNumber
    count: WholeNumber
    size: RealNumber
    data: tuple[ExportRow, ...]
    dir: str = ""
    method: str = ""
    protocol: str = ""
    wait: WholeNumber = 0


class FinishedReply(ReplyModel):
    """An export that is complete: the index file of its directory.

    Attributes
    ----------
    requestid, reqid : str or None
        Its id; indexes of images spell it ``reqid``.
    count : int or None
        Files; may differ from the rows of `data`.
    size : float or None
        MB (1024 * 1024 bytes).
    exptime : str or None
        When it was made, UTC.
    dir : str
        Absolute directory on the server, without a slash at its end; empty if there are no records.
    keywords : str
        Path of the keyword table, or a text that the keywords are in the files.
    tarfile : str
        Path of the tar file; empty if there is none.
    movie_name : str
        File name of the movie; empty if there is none.
    data : tuple of ExportRow
        One row for each file.
    """

    status: Zero
    requestid: Annotated[str, Field(min_length=1)] | None = None
    reqid: Annotated[str, Field(min_length=1)] | None = None
    version: str | None = None
    expversion: str | None = None
    method: str = ""
    protocol: str = ""
    wait: WholeNumber | None = None
    rcount: WholeNumber | None = None
    count: WholeNumber | None = None
    size: RealNumber | None = None
    exptime: str | None = None
    recordset: str | None = None
    filefmt: str | None = None
    cparms: str | None = None
    dir: str = ""
    keywords: str = ""
    tarfile: str = ""
    movie_name: Annotated[str, Field(alias="movie name")] = ""
    data: tuple[ExportRow, ...] = ()

    @property
    def id(self) -> str:
        """The id in whichever spelling; empty if the index has none."""
        return self.requestid or self.reqid or ""


class RefusedReply(ReplyModel):
    """A request that ended badly, or was not accepted; without an id if the server does not know it.

    Attributes
    ----------
    status : int
        Neither 0 nor pending.
    error : str
        The server's own text.
    requestid : str or None
        The request that it is about; ``VOID`` for one that is too large.
    contact : str
        Where to ask for help.
    """

    status: RefusedCode
    error: str = ""
    requestid: str | None = None
    method: str = ""
    protocol: str = ""
    wait: WholeNumber | None = None
    rcount: WholeNumber | None = None
    count: WholeNumber | None = None
    size: RealNumber | None = None
    contact: str = ""


AnyExportReply: TypeAlias = PendingReply | ImmediateReply | FinishedReply | RefusedReply
"""What a request or the question for its status is answered with."""


def _shape(value: object) -> str:
    """Tell the shape of a reply by its status, and by whether it has an id."""
    if not isinstance(value, Mapping):
        return "refused"
    status = lenient_int(value.get("status"))
    if not isinstance(status, int) or isinstance(status, bool):
        return "refused"
    if status in PENDING:
        return "pending"
    if status not in DONE:
        return "refused"
    return "immediate" if value.get("requestid") == "" else "finished"


class ExportReply(
    RootModel[
        Annotated[
            Annotated[PendingReply, Tag("pending")]
            | Annotated[ImmediateReply, Tag("immediate")]
            | Annotated[FinishedReply, Tag("finished")]
            | Annotated[RefusedReply, Tag("refused")],
            Discriminator(_shape),
        ]
    ]
):
    """Reply of ``op=exp_request`` and ``op=exp_status``: one of four shapes, told apart by ``status``."""


class StorageUnit(ReplyModel):
    """One storage unit of `StorageUnitsReply`.

    Attributes
    ----------
    sunum : int
        Its number.
    series, path : str
        ``NA`` if it is invalid, or not online.
    sustatus : str
        ``Y`` online, ``N`` offline, ``X`` offline and not archived, ``I`` invalid.
    susize : int
        Size in bytes; cut to 32 bits by the server, so it may be negative.
    """

    sunum: WholeNumber
    series: str
    path: str
    sustatus: Literal["Y", "N", "X", "I"]
    susize: WholeNumber


class StorageUnitsReply(ReplyModel):
    """Immediate reply of ``op=exp_su``.

    Attributes
    ----------
    count : int
        Rows.
    size : int
        Bytes (in every other reply MB).
    data : tuple of StorageUnit
        One for each number asked for.
    """

    status: Zero
    count: WholeNumber
    size: WholeNumber
    data: tuple[StorageUnit, ...]
    requestid: str = ""
    dir: str = ""
    method: str = ""
    protocol: str = ""
    wait: WholeNumber = 0


class ManageReply(ReplyModel):
    """Reply of ``manage-request.sh``: what is pending for an address.

    Attributes
    ----------
    status : int
        1 nothing pending, 2 pending, 3 cancelled; negative if the program failed.
    msg : str or None
        Text that holds the request's id.
    """

    status: WholeNumber
    msg: str | None = None
