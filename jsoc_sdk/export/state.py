"""What became of an export: the table of statuses, and values that carry all of it without asking again.

Source: protocol/export-api.md sections 3, 4, 8 and 9.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields, replace
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from jsoc_sdk.errors import ExportFailed, RequestError, UnsupportedOperation
from jsoc_sdk.export.names import is_safe_path, last_component, record_segment
from jsoc_sdk.export.request import ExportRequest
from jsoc_sdk.export_operations import refusal

if TYPE_CHECKING:
    from collections.abc import Iterable

    import polars as pl

    from jsoc_sdk.errors import JsocError
    from jsoc_sdk.models.export import (
        AnyExportReply,
        ExportRow,
        FinishedReply,
        ImmediateReply,
        RefusedReply,
    )
    from jsoc_sdk.servers import Server


class State(Enum):
    """What a status number means for the one who waits."""

    DONE = "done"
    PENDING = "pending"
    UNSEEN = "unseen"
    """The id is not visible yet (old servers, for a moment)."""
    TOO_LARGE = "too large"
    FAILED = "failed"
    EXPIRED = "expired"
    BLOCKED = "blocked"
    TEST = "test"
    OFFLINE = "offline"
    UNKNOWN = "unknown"


STATES: Final = {
    0: State.DONE,
    1: State.PENDING,
    2: State.PENDING,
    3: State.TOO_LARGE,
    4: State.FAILED,
    5: State.EXPIRED,
    6: State.UNSEEN,
    7: State.BLOCKED,
    12: State.TEST,
    25: State.OFFLINE,
}
"""The server's numbers; any other is `State.UNKNOWN`, a failure."""


@dataclass(frozen=True, slots=True)
class ExportFile:
    """One row of an export.

    Attributes
    ----------
    record : str
        Record name; empty where the row is about no record (a tar file, a movie).
    filename : str
        The server's name of the file, or its path.
    url : str
        Where it is; empty if there is nothing to download.
    problem : str
        Why there is nothing; empty if there is.
    unsafe : bool
        Whether it was the server's text that was refused.
    """

    record: str
    filename: str
    url: str = ""
    problem: str = ""
    unsafe: bool = False

    @property
    def segment(self) -> str:
        """Segment at the end of the record name; empty if the server does not name it."""
        return record_segment(self.record)


@dataclass(frozen=True, slots=True)
class ExportStatus:
    """What the server said about an export. Every attribute is at hand; none asks the server.

    Attributes
    ----------
    id : str
        Request id; empty for files that were there at once.
    status : int
        The server's number; `state` says what it means.
    method, protocol : str
        As the server repeats them.
    directory : str
        Directory on the server; empty until the export is done, and for files that were there at once.
    tarfile, keywords_file : str
        Paths on the server; empty if there are none.
    files : tuple of ExportFile
        One for each row; empty until the export is done.
    request_url : str
        Address of the export's page; empty until there is one.
    records : int or None
        Records of the request, where the server says so.
    count : int or None
        Files, where the server says so.
    size : float or None
        MB (1024 * 1024 bytes).
    exported : str
        When it was made, UTC; empty if the server does not say.
    message : str
        The server's own text about a failure.
    """

    id: str
    status: int
    method: str = ""
    protocol: str = ""
    directory: str = ""
    tarfile: str = ""
    keywords_file: str = ""
    files: tuple[ExportFile, ...] = field(default=(), repr=False)
    request_url: str = ""
    records: int | None = field(default=None, compare=False)
    count: int | None = None
    size: float | None = None
    exported: str = ""
    message: str = ""

    @property
    def state(self) -> State:
        """What `status` means."""
        return STATES.get(self.status, State.UNKNOWN)

    @property
    def is_done(self) -> bool:
        """Whether the files are ready."""
        return self.state is State.DONE

    @property
    def is_pending(self) -> bool:
        """Whether it makes sense to wait."""
        return self.state in {State.PENDING, State.UNSEEN}

    @property
    def error(self) -> JsocError | None:
        """Give the error that this status stands for; None while pending and when done."""
        if self.is_done or self.is_pending:
            return None
        return refusal(self.status, self.message, request_id=self.id)

    @property
    def data(self) -> pl.DataFrame:
        """Rows as the server lists them: ``record``, ``filename`` (String)."""
        return _frame(self.files, ("record", "filename"))

    @property
    def urls(self) -> pl.DataFrame:
        """Files that can be downloaded: ``record``, ``filename``, ``url`` (String)."""
        return _frame((file for file in self.files if file.url), ("record", "filename", "url"))


@dataclass(frozen=True, slots=True, repr=False)
class Export:
    """An export under way or done: what was asked for, and what the server said last.

    It can be kept as JSON, and taken up again by another process. Two are equal when the server said the same
    of them, whoever asked.

    Attributes
    ----------
    last : ExportStatus
        What the server said last.
    request : ExportRequest or None
        What was asked for; None if it was found by its id.
    """

    last: ExportStatus
    request: ExportRequest | None = field(default=None, compare=False)

    def __repr__(self) -> str:
        name = self.id or "without an id"
        how = f"{self.method}/{self.protocol}"
        return f"<Export {name}: {self.state.value}, {how}, {self.last.count or 0} files>"

    @property
    def id(self) -> str:
        """Request id; empty for files that were there at once."""
        return self.last.id

    @property
    def status(self) -> int:
        """The server's number."""
        return self.last.status

    @property
    def state(self) -> State:
        """What `status` means."""
        return self.last.state

    @property
    def is_done(self) -> bool:
        """Whether the files are ready."""
        return self.last.is_done

    @property
    def method(self) -> str:
        """Method, as the server repeats it."""
        return self.last.method

    @property
    def protocol(self) -> str:
        """Protocol, as the server repeats it."""
        return self.last.protocol

    @property
    def directory(self) -> str:
        """Directory on the server; empty until the export is done."""
        return self.last.directory

    @property
    def tarfile(self) -> str:
        """Path of the tar file on the server; empty if there is none."""
        return self.last.tarfile

    @property
    def keywords_file(self) -> str:
        """Path of the keyword table on the server; empty if there is none."""
        return self.last.keywords_file

    @property
    def request_url(self) -> str:
        """Address of the export's page; empty until there is one."""
        return self.last.request_url

    @property
    def data(self) -> pl.DataFrame:
        """Rows as the server lists them: ``record``, ``filename`` (String)."""
        return self.last.data

    @property
    def urls(self) -> pl.DataFrame:
        """Files that can be downloaded: ``record``, ``filename``, ``url`` (String)."""
        return self.last.urls

    def updated(self, last: ExportStatus) -> Export:
        """Give the export with a newer status; a count that the newer one lacks is kept."""
        # A status reply always says 0 records, whatever was asked for.
        return replace(self, last=replace(last, records=last.records or self.last.records))

    def to_json(self) -> str:
        """Write it as JSON, to be read by `from_json`."""
        return json.dumps(self.to_dict(), ensure_ascii=False)

    def to_dict(self) -> dict[str, Any]:
        """Give it as plain values."""
        return {"last": asdict(self.last), "request": self.request.to_dict() if self.request else None}

    @classmethod
    def from_json(cls, text: str) -> Export:
        """Read what `to_json` wrote.

        Raises
        ------
        RequestError
            If it is nothing of that kind.
        """
        try:
            values = json.loads(text)
        except (ValueError, TypeError) as err:
            raise RequestError(f"This is no export: {err}.") from err
        return cls.from_dict(values)

    @classmethod
    def from_dict(cls, values: Any) -> Export:
        """Read what `to_dict` gave.

        Raises
        ------
        RequestError
            If it is nothing of that kind.
        """
        try:
            last = {name.name: values["last"][name.name] for name in fields(ExportStatus)}
            last["files"] = tuple(ExportFile(**file) for file in last["files"])
            request = ExportRequest.from_dict(values["request"]) if values["request"] else None
            return cls(ExportStatus(**last), request)
        except (TypeError, KeyError, AttributeError) as err:
            raise RequestError("This is no export that Export.to_json wrote.") from err


def status_from_reply(server: Server, reply: AnyExportReply) -> ExportStatus:
    """Give the status that a reply stands for.

    Raises
    ------
    ExportFailed
        If a finished export names no file for which the reply says that there are some.
    """
    from jsoc_sdk.models import export as models  # noqa: PLC0415 - loaded when there is a reply

    match reply:
        case models.FinishedReply():
            return _finished(server, reply)
        case models.ImmediateReply():
            return _immediate(server, reply)
        case models.PendingReply():
            return ExportStatus(
                id=reply.requestid,
                status=reply.status,
                method=reply.method,
                protocol=reply.protocol,
                records=reply.rcount or None,
                size=reply.size,
            )
        case models.RefusedReply():
            return _refused(reply)


def check_processed(export: Export) -> None:
    """Refuse an export whose steps the server skipped without a word.

    Raises
    ------
    ExportFailed
        If there are steps, and every record is still one of the series that was asked for.
    """
    if export.request is None or not export.request.processing or not export.is_done:
        return
    asked = export.request.series.lower()
    series = {file.record.split("[")[0].strip().lower() for file in export.last.files if "[" in file.record}
    if series == {asked}:
        raise ExportFailed(
            f"{export.id} is complete, but its files are not processed: its records are still of {asked}. "
            f"client.export_from_id({export.id!r}) gives them as they are.",
            request_id=export.id,
            status=export.status,
        )


def _refused(reply: RefusedReply) -> ExportStatus:
    return ExportStatus(
        id=reply.requestid or "",
        status=reply.status,
        method=reply.method,
        protocol=reply.protocol,
        size=reply.size,
        message=reply.error,
    )


def _immediate(server: Server, reply: ImmediateReply) -> ExportStatus:
    return ExportStatus(
        id="",
        status=0,
        method=reply.method,
        protocol=reply.protocol,
        files=tuple(_located(server, row.record, row.filename, row.filename) for row in reply.data),
        records=reply.rcount,
        count=reply.count,
        size=reply.size,
    )


def _finished(server: Server, reply: FinishedReply) -> ExportStatus:
    directory = reply.dir.rstrip("/")
    tarfile = _tarfile(reply, directory)
    page = _address(server, directory) if is_safe_path(directory) else ""
    return ExportStatus(
        id=reply.id,
        status=0,
        method=reply.method,
        protocol=reply.protocol,
        directory=directory,
        tarfile=tarfile,
        keywords_file=_keywords_file(reply),
        files=_tar_files(server, tarfile, reply) if tarfile else _loose_files(server, directory, reply),
        request_url=page,
        records=reply.rcount,
        count=reply.count,
        size=reply.size,
        exported=reply.exptime or "",
    )


def _tarfile(reply: FinishedReply, directory: str) -> str:
    """Path of the tar file; the index of images leaves the id out of its name."""
    if reply.tarfile and last_component(reply.tarfile) == ".tar":
        return f"{directory}/{reply.id}.tar"
    return reply.tarfile


def _keywords_file(reply: FinishedReply) -> str:
    """Path of the keyword table, unless the text says something else or lacks the id."""
    is_path = reply.keywords.startswith("/") and last_component(reply.keywords) != ".keywords.txt"
    return reply.keywords if is_path else ""


def _tar_files(server: Server, tarfile: str, reply: FinishedReply) -> tuple[ExportFile, ...]:
    """List the tar file alone: the others were deleted when it was made, though the index lists them."""
    inside = (ExportFile(row.record, row.filename, problem="it is in the tar file") for row in reply.data)
    return (_located(server, "", last_component(tarfile), tarfile), *inside)


def _loose_files(server: Server, directory: str, reply: FinishedReply) -> tuple[ExportFile, ...]:
    seen: set[str] = set()
    files = []
    for row in reply.data:
        files.append(_loose_file(server, directory, reply, row, seen))
        seen.add(row.filename)
    return tuple(files)


def _loose_file(
    server: Server, directory: str, reply: FinishedReply, row: ExportRow, seen: set[str]
) -> ExportFile:
    """Place one row, or say why it has no file (export-api.md sections 3.2 and 9)."""
    if row.record.startswith("warning="):
        return ExportFile("", row.filename, problem=row.record.removeprefix("warning=").strip())
    if not row.filename.strip() or row.filename == "NoDataFile":
        return ExportFile(row.record, row.filename, problem="the record has no file")
    is_movie = row.filename == reply.movie_name or (not seen and "movie of" in row.record)
    record = "" if is_movie else row.record
    if row.filename in seen:
        return ExportFile(record, row.filename, problem="the server gave this file name to two records")
    if "/" in row.filename:
        return ExportFile(record, row.filename, problem="its name holds a path separator", unsafe=True)
    return _located(server, record, row.filename, f"{directory}/{row.filename}" if directory else "")


def _located(server: Server, record: str, filename: str, path: str) -> ExportFile:
    """Give a row its address, if the server's path is one."""
    if not is_safe_path(path):
        return ExportFile(record, filename, problem=f"{path[:80]!r} is no path on the server", unsafe=True)
    return ExportFile(record, filename, _address(server, path))


def _address(server: Server, path: str) -> str:
    try:
        return server.file_url(path)
    except UnsupportedOperation:
        return ""


def _frame(files: Iterable[ExportFile], columns: tuple[str, ...]) -> pl.DataFrame:
    import polars as pl  # noqa: PLC0415 - loaded when a frame is asked for

    rows = list(files)
    return pl.DataFrame(
        {column: [getattr(file, column) for file in rows] for column in columns},
        schema=dict.fromkeys(columns, pl.String),
    )
