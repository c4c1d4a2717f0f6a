"""The flow of `Client.fetch_fits`: query, fetch the stored files, put the headers in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jsoc_sdk import query
from jsoc_sdk.errors import DownloadError, JsocError, RequestError
from jsoc_sdk.export import Choices, Planned, plan_files, segment_files
from jsoc_sdk.export.plan import outcome_frame, raise_failures, without
from jsoc_sdk.fits.cards import header_cards
from jsoc_sdk.fits.files import card_of, require_astropy, with_header
from jsoc_sdk.flows import Download, Outcome, fetch
from jsoc_sdk.journal import write_atomic

if TYPE_CHECKING:
    from collections.abc import Sequence

    import polars as pl

    from jsoc_sdk.flows import Flow
    from jsoc_sdk.frames import Records
    from jsoc_sdk.query import Names, Session
    from jsoc_sdk.recordset import RecordSet

STORED = ".stored"
"""Where files wait for their header, inside the directory; empty when all is done."""


def fetch_fits(
    session: Session,
    record_set: str | RecordSet[Any],
    segments: Names | None,
    directory: str | Path,
    choices: Choices,
) -> Flow[pl.DataFrame]:
    """Fetch stored files and write each record's keywords into its header; see `Client.fetch_fits`."""
    require_astropy()
    wanted = query.Wanted(keywords=("**ALL**", "*recnum*"), segments=segments, exact=True)
    records = yield from query.records(session, record_set, wanted, times="native", on_bad_value="raise")
    folder = Path(directory)
    planned = plan_files(
        segment_files(records), folder, select=choices.select, names=choices.names or "record"
    )
    outcomes = yield from _fetch(_Work(records, folder), planned, choices)
    raise_failures(outcomes, strict=choices.strict)
    return outcome_frame(planned, outcomes)


class _Work:
    """Knows which record each file belongs to, and whether it is done."""

    def __init__(self, records: Records, folder: Path) -> None:
        self._records = records
        self._folder = folder
        self._rows = {name: row for row, name in enumerate(records.record)}
        if "*recnum*" not in records.keywords.columns:
            raise RequestError("The server gives no record numbers, which a header needs.")

    def place(self, row: Planned) -> tuple[int, str]:
        """Row of the record, and segment."""
        return self._rows[row.file.record.partition("{")[0]], row.file.segment

    def stored(self, download: Download) -> Download:
        """Where the file waits for its header."""
        return replace(download, path=self._folder / STORED / download.path.name)

    def is_done(self, row: Planned) -> bool:
        """Whether the file is there, with the header of this very record."""
        if row.download is None or not row.download.path.is_file():
            return False
        index, segment = self.place(row)
        with row.download.path.open("rb") as file:
            name = card_of(file.read(), "DRMS_ID")
        recnum = self._records.keywords["*recnum*"][index]
        return str(name).lower() == f"{self._records.series.name}:{recnum}:{segment}".lower()

    def finish(self, row: Planned, outcome: Outcome) -> Outcome:
        """Write the file with its header beside the stored one, and take that away."""
        assert row.download is not None  # it was fetched
        if outcome.error is not None:
            return replace(outcome, download=row.download)
        try:
            size = self._write(row, outcome.download.path)
        except JsocError as err:
            return Outcome(row.download, "failed", 0, err)
        except OSError as err:
            error = DownloadError(
                f"{row.download.path} cannot be written: {err}.", path=str(row.download.path)
            )
            return Outcome(row.download, "failed", 0, error)
        return Outcome(row.download, "downloaded" if outcome.outcome == "present" else outcome.outcome, size)

    def tidy(self) -> None:
        """Take the waiting place away once it is empty."""
        try:
            (self._folder / STORED).rmdir()
        except OSError:
            return  # something is still to be continued

    def _write(self, row: Planned, stored: Path) -> int:
        assert row.download is not None  # it was fetched
        data = stored.read_bytes()
        if data.startswith(b"SIMPLE  ="):
            index, segment = self.place(row)
            data = with_header(data, header_cards(self._records, index, segment))
        write_atomic(row.download.path, data)  # a segment that is no FITS file is kept as it is
        stored.unlink()
        return len(data)


def _fetch(work: _Work, planned: Sequence[Planned], choices: Choices) -> Flow[list[Outcome]]:
    """Fetch what is not done yet, and give an outcome for each row."""
    done = {row.download: _present(row) for row in planned if work.is_done(row)}
    todo = [row for row in planned if row.download is not None and row.download not in done]
    jobs = [work.stored(row.download) for row in todo if row.download is not None]
    fetched = (yield from fetch(jobs, choices.connections, choices.progress)) if jobs else ()
    finished = {row.download: work.finish(row, outcome) for row, outcome in zip(todo, fetched, strict=True)}
    work.tidy()
    found = done | finished
    return [found[row.download] if row.download is not None else without(row) for row in planned]


def _present(row: Planned) -> Outcome:
    assert row.download is not None  # only such a row can be there
    return Outcome(row.download, "present", row.download.path.stat().st_size)
