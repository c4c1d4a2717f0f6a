"""Which files to fetch, under which names, and what became of them.

Source: protocol/export-api.md sections 9 and 15.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

from jsoc_sdk.errors import DownloadError, ExportFailed, RequestError, StorageFull, UnsafeFilename
from jsoc_sdk.export.lifecycle import export_from_id
from jsoc_sdk.export.names import (
    last_component,
    name_from_record,
    safe_name,
    unique_names,
)
from jsoc_sdk.export.state import Export, ExportFile
from jsoc_sdk.flows import Download, Outcome, check_progress, fetch
from jsoc_sdk.frames import Records

if TYPE_CHECKING:
    from collections.abc import Iterable

    import polars as pl

    from jsoc_sdk.flows import Flow, OnProgress
    from jsoc_sdk.query import Session

FileNames: TypeAlias = Literal["record", "server"] | Callable[[ExportFile], str] | None
"""Where local names come from: the record, the server, a function, or whichever is unique (None)."""

Select: TypeAlias = int | Sequence[int] | Callable[[ExportFile], bool] | None
"""Which rows: one, several, those for which a function is true, or all (None)."""


@dataclass(frozen=True, slots=True)
class Choices:
    """How to download; see `Client.download`."""

    select: Select = None
    names: FileNames = None
    connections: int | None = None
    progress: OnProgress | None = None
    strict: bool = False

    def __post_init__(self) -> None:
        """Refuse what cannot be meant."""
        check_progress(self.progress)


@dataclass(frozen=True, slots=True)
class Planned:
    """One row of a plan: a download, or why there is none."""

    file: ExportFile
    download: Download | None
    refusal: DownloadError | None = None


def fetch_export(
    session: Session, export: Export | str, directory: str | Path, choices: Choices
) -> Flow[pl.DataFrame]:
    """Download a finished export, or the one with this id; the flow of `Client.download`."""
    found = (yield from export_from_id(session, export)) if isinstance(export, str) else export
    planned = plan_export(found, directory, select=choices.select, names=choices.names)
    return (yield from download(planned, choices))


def fetch_segments(records: Records, directory: str | Path, choices: Choices) -> Flow[pl.DataFrame]:
    """Download the stored files of records, without an export; the flow of `Client.download_segments`."""
    planned = plan_files(
        segment_files(records), directory, select=choices.select, names=choices.names or "record"
    )
    return (yield from download(planned, choices))


def segment_files(records: Records) -> list[ExportFile]:
    """List the stored files of a query, row by row; one that is not online has a problem instead.

    Raises
    ------
    RequestError
        If no segments were asked for, the records have no names, or they are no records.
    """
    given: object = records
    if not isinstance(given, Records):
        raise RequestError(f"{given!r} are no records; give what client.query(...) gave.")
    if not records.segments.columns:
        raise RequestError("These records name no files; query them with segments=... or {...}.")
    if records.record.null_count():
        raise RequestError("These records have no names, so their files would have none.")
    paths = {segment: records.segments[segment].to_list() for segment in records.segments.columns}
    urls = {segment: records.urls(segment).to_list() for segment in records.segments.columns}
    return [
        ExportFile(
            f"{record}{{{segment}}}",
            paths[segment][row] or "",
            urls[segment][row] or "",
            "" if urls[segment][row] else "the file is not online",
        )
        for row, record in enumerate(records.record)
        for segment in records.segments.columns
    ]


def plan_export(
    export: Export, directory: str | Path, *, select: Select = None, names: FileNames = None
) -> tuple[Planned, ...]:
    """Plan the download of a finished export; nothing is asked or written.

    Raises
    ------
    ExportFailed
        If the export is not done.
    RequestError
        If `select` is out of range.
    """
    if not isinstance(export, Export):
        raise RequestError(f"An export or its id is downloaded, not {export!r}.")
    if not export.is_done:
        raise ExportFailed(
            f"{export.id} is not done yet (status {export.status}); client.wait(...) waits for it.",
            request_id=export.id,
            status=export.status,
        )
    files = [file for file in export.last.files if not (export.tarfile and file.problem)]
    # At once, files of different records have the same name on the server.
    return plan_files(files, directory, select=select, names=names or ("server" if export.id else "record"))


def plan_files(
    files: Sequence[ExportFile], directory: str | Path, *, select: Select = None, names: FileNames = "record"
) -> tuple[Planned, ...]:
    """Plan the download of files; a file keeps its name whichever others are selected."""
    if not callable(names) and names not in {"record", "server"}:
        raise RequestError(f"names is 'record', 'server' or a function, not {names!r}.")
    folder = _folder(directory)
    wanted = _selected(files, select)
    named = [_named(file, names) for file in files]
    unique = iter(unique_names(name for name in named if isinstance(name, str)))
    planned = [
        _planned(file, folder, name if isinstance(name, DownloadError) else next(unique))
        for file, name in zip(files, named, strict=True)
    ]
    return tuple(planned[index] for index in wanted)


def download(planned: Sequence[Planned], choices: Choices) -> Flow[pl.DataFrame]:
    """Fetch what is planned, and give one row for each planned file.

    Parameters
    ----------
    planned : sequence of Planned
        From `plan_export` or `plan_files`.
    choices : Choices
        How.

    Raises
    ------
    StorageFull
        If the disk is full.
    DownloadError
        With ``strict``, if a file did not arrive.
    """
    _check_connections(choices.connections)
    jobs = tuple(row.download for row in planned if row.download is not None)
    outcomes = (yield from fetch(jobs, choices.connections, choices.progress)) if jobs else ()
    found = iter(outcomes)
    results = [next(found) if row.download is not None else without(row) for row in planned]
    raise_failures(results, strict=choices.strict)
    return outcome_frame(planned, results)


def outcome_frame(planned: Iterable[Planned], outcomes: Iterable[Outcome]) -> pl.DataFrame:
    """Lay out one row for each planned file."""
    import polars as pl  # noqa: PLC0415 - loaded when a frame is made

    schema = {
        "record": pl.String, "segment": pl.String, "url": pl.String, "path": pl.String,
        "bytes": pl.Int64, "outcome": pl.String, "error": pl.String,
    }  # fmt: skip
    rows = [_row(row, outcome) for row, outcome in zip(planned, outcomes, strict=True)]
    return pl.DataFrame(rows, schema=schema, orient="row")


def _row(
    row: Planned, outcome: Outcome
) -> tuple[str | None, str | None, str, str | None, int, str, str | None]:
    there = outcome.outcome not in {"failed", "missing"}
    return (
        row.file.record or None,
        row.file.segment or None,
        row.file.url,
        str(row.download.path) if row.download and there else None,
        outcome.bytes,
        outcome.outcome,
        str(outcome.error) if outcome.error else None,
    )


def without(row: Planned) -> Outcome:
    """Say what became of a row that has nothing to fetch, or must not be fetched."""
    kind = "failed" if isinstance(row.refusal, UnsafeFilename) else "missing"
    return Outcome(Download(row.file.url, Path()), kind, 0, row.refusal)


def raise_failures(results: Sequence[Outcome], *, strict: bool) -> None:
    """Raise a full disk always, and any other failure with `strict`."""
    full = next((result.error for result in results if isinstance(result.error, StorageFull)), None)
    if full is not None:
        raise full
    failed = [result for result in results if result.outcome == "failed"]
    if strict and failed:
        first = failed[0]
        raise DownloadError(
            f"{len(failed)} of {len(results)} files did not arrive; the first: {first.error} "
            "Run it again: what arrived stays.",
            url=first.download.url,
            path=str(first.download.path),
        ) from first.error


def _planned(file: ExportFile, folder: Path, name: str | DownloadError) -> Planned:
    if isinstance(name, DownloadError):
        return Planned(file, None, name)
    return Planned(file, Download(file.url, folder / name, file.record, file.segment))


def _folder(directory: str | Path) -> Path:
    try:
        return Path(directory)
    except TypeError as err:
        raise RequestError(f"The directory is a path, not {directory!r}.") from err


def _check_connections(connections: object) -> None:
    if connections is None:
        return
    if isinstance(connections, bool) or not isinstance(connections, int) or connections < 1:
        raise RequestError(f"connections is 1 or more, not {connections!r}.")


def _named(file: ExportFile, names: FileNames) -> str | DownloadError:
    """Choose the local name of a file, or say why it gets none."""
    if file.unsafe:
        return UnsafeFilename(
            f"{file.filename[:80]!r} was refused: {file.problem}.", path=file.filename[:255]
        )
    if not file.url:
        return DownloadError(f"There is nothing to download: {file.problem or 'the server gives no files'}.")
    try:
        return safe_name(_wished(file, names))
    except UnsafeFilename as err:
        return err


def _wished(file: ExportFile, names: FileNames) -> str:
    if callable(names):
        wished: object = names(file)
        if not isinstance(wished, str):
            raise RequestError(f"names(file) gives a name, not {wished!r}.")
        return wished
    of_server = last_component(file.filename)
    return (name_from_record(file.record, file.filename) or of_server) if names == "record" else of_server


def _is_row(index: object, count: int) -> bool:
    return isinstance(index, int) and not isinstance(index, bool) and -count <= index < count


def _selected(files: Sequence[ExportFile], select: Select) -> list[int]:
    """List the rows that are wanted, negative ones counted from the end."""
    if select is None:
        return list(range(len(files)))
    if callable(select):
        return [index for index, file in enumerate(files) if select(file)]
    wanted = list(select) if isinstance(select, Sequence) else [select]
    for index in wanted:
        if not _is_row(index, len(files)):
            raise RequestError(f"There is no file {index!r}: they are numbered 0 to {len(files) - 1}.")
    return list(dict.fromkeys(index % len(files) for index in wanted))
