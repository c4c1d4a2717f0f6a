"""What the programs of an archive share."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from jsoc_sdk.archive.clauses import translate
from jsoc_sdk.archive.conditions import Selection, select
from jsoc_sdk.archive.database import CLAUSE_TIME_LIMIT
from jsoc_sdk.archive.found import Found
from jsoc_sdk.archive.problems import BadFilter, Crash, QueryProblem, TooMany, UnknownSeriesName
from jsoc_sdk.recordset.scanner import bad_character, scan_record_sets

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jsoc_sdk.archive.database import Database
    from jsoc_sdk.archive.definitions import SeriesDefinition
    from jsoc_sdk.recordset.scanner import ScannedSet

RECORD_CAP = 75_000
MAX_SUBSET = 8380
NO_NUMBER = -(2**31)  # what a parameter that is no number reads as


@dataclass
class ArchiveState:
    """The records of an archive and how it answers.

    Attributes
    ----------
    database : Database
    directory : Path
        The dump that it was loaded from, for what is beside the records.
    record_cap : int
        Records of one sub-set at which a reply is refused.
    warts : bool
        Whether the server's slips are repeated; without them a crash is an error reply, a series without
        filters keeps its last letter, and a negative limit is harmless.
    """

    database: Database
    directory: Path = field(default_factory=Path)
    record_cap: int = RECORD_CAP
    warts: bool = True

    def series(self, name: str) -> SeriesDefinition:
        """Find a series, case-insensitively.

        Raises
        ------
        UnknownSeriesName
        """
        found = self.database.definitions.get(name.lower())
        if found is None:
            raise UnknownSeriesName(name)
        return found

    def scan(self, text: str) -> tuple[ScannedSet, ...]:
        """Split a specification.

        Raises
        ------
        RecordSetError
            Where the reply is ``invalid record-set specification``.
        Crash
            On characters and lengths that the server does not survive.
        """
        if bad_character(text) is not None:
            raise Crash("not printable ASCII")
        sets = scan_record_sets(text)
        if not self.warts:
            sets = tuple(replace(one, cut=False) for one in sets)
        if any(len(one.text) > MAX_SUBSET for one in sets):
            raise Crash("a sub-set too long")
        return sets

    def select(self, scanned: ScannedSet) -> Selection:
        """Give the selection of one sub-set; files on the server are never read."""
        if scanned.kind != "drms":
            raise BadFilter("no plain files here")
        return select(self.series(scanned.looked_up), scanned, self._translate)

    def _translate(self, series: SeriesDefinition, text: str) -> tuple[str, frozenset[str]]:
        return translate(text, self.database.columns[series.table], mangled=self.warts and not series.shadow)

    def count(self, selection: Selection) -> int:
        """Count the records of a selection."""
        return int(self._rows(selection, selection.count_sql())[0][0])

    def every(self, sets: Sequence[ScannedSet], limit: int = 0) -> list[Found]:
        """Find the records of several sub-sets; `limit` applies to each.

        Raises
        ------
        Crash
            Where a negative limit meets several sub-sets with records, and not all have a shadow table.
        """
        selections = [self.select(one) for one in sets]
        found = [self.records(chosen, one, limit) for chosen, one in zip(selections, sets, strict=True)]
        filled = sum(bool(len(one)) for one in found)
        if (
            self.warts
            and limit < 0
            and filled > 1
            and not all(selection.series.shadow for selection in selections)
        ):
            raise Crash("a negative limit with several sub-sets")
        return found

    def records(self, selection: Selection, scanned: ScannedSet, limit: int = 0) -> Found:
        """Find the records of a selection, sorted; for a negative limit the last ones.

        Raises
        ------
        TooMany
            At the record cap.
        QueryProblem
        """
        if limit == NO_NUMBER:
            raise QueryProblem("LIMIT must not be negative")
        if limit and selection.ambiguous:
            raise QueryProblem("column reference is ambiguous")
        most = min(abs(limit) or self.record_cap, self.record_cap)
        rows = self._rows(selection, selection.list_sql(["recnum"], most, last=limit < 0))
        if len(rows) >= self.record_cap:
            raise TooMany("record cap")
        recnums: list[int | None] = [row[0] for row in rows]
        if limit < 0 and not selection.backwards:
            recnums.reverse()
        return Found(self.database, selection.series, recnums, _segments(selection.series, scanned))

    def _rows(self, selection: Selection, sql: str) -> Sequence[tuple[int, ...]]:
        return self.database.rows(sql, time_limit=CLAUSE_TIME_LIMIT if selection.clauses else None)


def _segments(series: SeriesDefinition, scanned: ScannedSet) -> frozenset[str] | None:
    """Give the segments that a segment list leaves; a list of unknown names only is ignored."""
    named = {item.lower() for item in scanned.segments or ()}
    known = {segment.name.lower() for segment in series.segments}
    return frozenset(named & known) or None
