"""What an export needs to know of records: their files, and their keywords as a FITS header takes them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from jsoc_sdk.archive.conditions import name as quoted_name
from jsoc_sdk.archive.database import STORAGE
from jsoc_sdk.archive.files import StoredImage, StoredText, reduced
from jsoc_sdk.archive.fitswriter import HeaderKeyword, ImageFile
from jsoc_sdk.archive.found import Found
from jsoc_sdk.archive.values import Value, default_value, is_missing

if TYPE_CHECKING:
    from jsoc_sdk.archive.database import Database
    from jsoc_sdk.archive.definitions import KeywordDefinition, SegmentDefinition

_MAX_LINKS = 20


@dataclass(frozen=True)
class SegmentFile:
    """The file of one segment of one record.

    Attributes
    ----------
    segment
        Its definition in the record's own series.
    filename
        Name of the file, with its extension.
    path
        Absolute storage path; None when the storage unit is not online.
    content
        How its bytes are made when it is first asked for.
    """

    segment: SegmentDefinition
    filename: str
    path: str | None
    content: StoredImage | StoredText


class KeywordColumns:
    """The keyword values of the records found, behind links; each column is read once."""

    def __init__(self, found: Found) -> None:
        self.found = found
        self._known: dict[str, tuple[KeywordDefinition, list[Value]]] = {}

    def of(self, keyword: KeywordDefinition, column: str) -> tuple[KeywordDefinition, list[Value]]:
        """Give the definition behind links, and one value a record; NULL reads as the default."""
        if column not in self._known:
            self._known[column] = _values(self.found, keyword, column)
        return self._known[column]

    def named(self, name: str) -> list[Value]:
        """Give the values of a hidden keyword, such as ``magnetogram_bscale``; none if there is no such."""
        match = self.found.series.by_name.get(name.lower())
        return self.of(match, match.column)[1] if match else [None] * len(self.found)


@dataclass(frozen=True)
class ExportRecord:
    """One record to be exported: its place among the records found, and its files."""

    found: Found
    columns: KeywordColumns
    place: int
    name: str
    recnum: int
    files: tuple[SegmentFile, ...]
    offline: bool
    invalid: bool

    def values(self, segment: SegmentDefinition | None = None) -> list[HeaderKeyword]:
        """Give all keywords that are not hidden; those that vary by segment for one segment only."""
        result = []
        for keyword in self.found.series.keywords:
            if keyword.implicit or keyword.alias_of or keyword.scope == "index":
                continue
            if keyword.per_segment and segment is None:
                continue
            column = keyword.column
            if keyword.per_segment and segment is not None:
                column = f"{column}_{segment.number:03}"
            result.append(self._header_keyword(keyword, column))
        return result

    def keyword(self, wanted: str) -> HeaderKeyword | None:
        """Find one keyword by name, in any case."""
        match = self.found.series.find(wanted)
        return self._header_keyword(*match) if match else None

    def definition(self, wanted: str) -> tuple[KeywordDefinition, Value] | None:
        """Give the definition of a keyword, behind links, and its stored value."""
        match = self.found.series.find(wanted)
        if match is None:
            return None
        keyword, values = self.columns.of(*match)
        return keyword, values[self.place]

    def _header_keyword(self, keyword: KeywordDefinition, column: str) -> HeaderKeyword:
        source, values = self.columns.of(keyword, column)
        value = values[self.place]
        known = None if is_missing(source.type, value) else value
        note = keyword.note or source.note
        return HeaderKeyword(keyword.name, source.type, source.unit, note, known)


def _values(
    found: Found, keyword: KeywordDefinition, column: str, hops: int = 0
) -> tuple[KeywordDefinition, list[Value]]:
    """Give the stored values of a keyword, following links; NULL reads as the default."""
    if keyword.link:
        target = found.follow(keyword.link) if hops < _MAX_LINKS else None
        match = target.series.find(keyword.target) if target else None
        if target is None or match is None:
            return keyword, [None] * len(found)
        return _values(target, *match, hops + 1)
    stored = [None] * len(found) if keyword.scope == "constant" else found.column(column)
    default = default_value(keyword)
    return keyword, [default if value is None else value for value in stored]


def export_records(found: Found, segments: frozenset[str] | None = None) -> list[ExportRecord]:
    """Describe the records found.

    Parameters
    ----------
    found
        The records.
    segments
        Names, in lower case, of the segments wanted; None for all.
    """
    columns = KeywordColumns(found)
    wanted = [
        (segment, _files(columns, segment, segment))
        for segment in found.series.segments
        if segments is None or segment.name.lower() in segments
    ]
    sunums = [-1 if value is None else int(value) for value in found.column("sunum")]
    units = found.units()
    return [
        ExportRecord(
            found=found,
            columns=columns,
            place=place,
            name=name,
            recnum=cast("int", found.recnums[place]),
            files=tuple(files[place] for _, files in wanted if files[place] is not None),  # type: ignore[misc]  # filtered
            offline=units[place] is not None and units[place].online != "Y",  # type: ignore[union-attr]  # not None
            invalid=sunums[place] >= 0 and units[place] is None,
        )
        for place, name in enumerate(found.names())
    ]


def _files(
    columns: KeywordColumns, own: SegmentDefinition, segment: SegmentDefinition, hops: int = 0
) -> list[SegmentFile | None]:
    """Give each record's file of a segment, behind links; None where there is none."""
    found = columns.found
    if segment.link:
        target = found.follow(segment.link) if hops < _MAX_LINKS else None
        there = target.series.segment(segment.target) if target else None
        if target is None or there is None:
            return [None] * len(found)
        files = _files(KeywordColumns(target), own, there, hops + 1)
        return [None if recnum is None else file for recnum, file in zip(target.recnums, files, strict=True)]
    return [
        _file(columns, own, segment, place, directory) for place, directory in enumerate(found.directories())
    ]


def _file(
    columns: KeywordColumns,
    own: SegmentDefinition,
    segment: SegmentDefinition,
    place: int,
    directory: str | None,
) -> SegmentFile | None:
    found = columns.found
    filename = found.column(f"sg_{segment.number:03}_file")[place]
    if not filename or found.recnums[place] is None:
        return None
    path = None if directory is None else f"{directory}/{filename}"
    return SegmentFile(own, str(filename), path, _content(columns, segment, place))


def _content(columns: KeywordColumns, segment: SegmentDefinition, place: int) -> StoredImage | StoredText:
    """Tell how the file of a segment is made."""
    found = columns.found
    recnum = cast("int", found.recnums[place])
    axes = _axes(found, segment, place)
    if segment.protocol != "fits" or not axes or 0 in axes:
        return StoredText(found.series.name, segment.name, recnum)
    bzero = _number(columns, f"{segment.name}_bzero", place)
    bscale = _number(columns, f"{segment.name}_bscale", place)
    compressed = "compress" in str(columns.named(f"cparms_sg{segment.number:03}")[place])
    stored = ImageFile(segment.type, bzero or 0.0, bscale or 1.0, compressed)
    return StoredImage(segment.name, segment.unit, axes, segment.scope == "vardim", recnum, stored)


def _axes(found: Found, segment: SegmentDefinition, place: int) -> tuple[int, ...]:
    if segment.scope != "vardim":
        return reduced(segment.axes[: segment.naxis])
    columns = [found.column(f"sg_{segment.number:03}_axis{axis:03}") for axis in range(segment.naxis)]
    return reduced(tuple(int(column[place] or 0) for column in columns))


def _number(columns: KeywordColumns, name: str, place: int) -> float | None:
    value = columns.named(name)[place]
    return float(value) if isinstance(value, int | float) else None


def find_file(database: Database, sunum: int, slot: int, filename: str) -> StoredImage | StoredText | None:
    """Find the segment behind a storage path; None where no online record has such a file."""
    units = database.rows(f"SELECT online, owner FROM {quoted_name(STORAGE)} WHERE sunum = $1", [sunum])  # noqa: S608 - our own name
    series = database.definitions.get(str(units[0][1]).lower()) if units and units[0][0] == "Y" else None
    if series is None:
        return None
    rows = database.rows(
        f"SELECT max(recnum) FROM {quoted_name(series.table)} WHERE sunum = $1 AND slotnum = $2",  # noqa: S608 - our own name
        [sunum, slot],
    )
    if rows[0][0] is None:
        return None
    found = Found(database, series, [rows[0][0]])
    for segment in series.segments:
        if not segment.link and filename == (found.column(f"sg_{segment.number:03}_file")[0] or segment.name):
            return _content(KeywordColumns(found), segment, 0)
    return None
