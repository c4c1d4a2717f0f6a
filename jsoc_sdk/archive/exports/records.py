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


@dataclass(frozen=True)
class ExportRecord:
    """One record to be exported: its place among the records found, and its files."""

    found: Found
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
        keyword, values = _values(self.found, *match)
        return keyword, values[self.place]

    def _header_keyword(self, keyword: KeywordDefinition, column: str) -> HeaderKeyword:
        source, values = _values(self.found, keyword, column)
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
    wanted = [
        (segment, _files(found, segment, segment))
        for segment in found.series.segments
        if segments is None or segment.name.lower() in segments
    ]
    sunums = [-1 if value is None else int(value) for value in found.column("sunum")]
    units = found.units()
    return [
        ExportRecord(
            found=found,
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
    found: Found, own: SegmentDefinition, segment: SegmentDefinition, hops: int = 0
) -> list[SegmentFile | None]:
    """Give each record's file of a segment, behind links; None where there is none."""
    if segment.link:
        target = found.follow(segment.link) if hops < _MAX_LINKS else None
        there = target.series.segment(segment.target) if target else None
        if target is None or there is None:
            return [None] * len(found)
        files = _files(target, own, there, hops + 1)
        return [None if recnum is None else file for recnum, file in zip(target.recnums, files, strict=True)]
    return [
        _file(found, own, segment, place, directory) for place, directory in enumerate(found.directories())
    ]


def _file(
    found: Found, own: SegmentDefinition, segment: SegmentDefinition, place: int, directory: str | None
) -> SegmentFile | None:
    filename = found.column(f"sg_{segment.number:03}_file")[place]
    if not filename or found.recnums[place] is None:
        return None
    path = None if directory is None else f"{directory}/{filename}"
    return SegmentFile(own, str(filename), path, _content(found, segment, place))


def _content(found: Found, segment: SegmentDefinition, place: int) -> StoredImage | StoredText:
    """Tell how the file of a segment is made."""
    recnum = cast("int", found.recnums[place])
    axes = _axes(found, segment, place)
    if segment.protocol != "fits" or not axes or 0 in axes:
        return StoredText(found.series.name, segment.name, recnum)
    scaling = [_number(found, f"{segment.name}_{what}", place) for what in ("bzero", "bscale")]
    compression = _text(found, f"cparms_sg{segment.number:03}", place)
    stored = ImageFile(segment.type, scaling[0] or 0.0, scaling[1] or 1.0, "compress" in compression)
    patch = segment.scope == "vardim"
    return StoredImage(segment.name, segment.unit, axes, patch, recnum, stored)


def _axes(found: Found, segment: SegmentDefinition, place: int) -> tuple[int, ...]:
    if segment.scope != "vardim":
        return reduced(segment.axes[: segment.naxis])
    columns = [found.column(f"sg_{segment.number:03}_axis{axis:03}") for axis in range(segment.naxis)]
    return reduced(tuple(int(column[place] or 0) for column in columns))


def _number(found: Found, name: str, place: int) -> float | None:
    match = found.series.by_name.get(name.lower())
    value = _values(found, match, match.column)[1][place] if match else None
    return float(value) if isinstance(value, int | float) else None


def _text(found: Found, name: str, place: int) -> str:
    match = found.series.by_name.get(name.lower())
    value = _values(found, match, match.column)[1][place] if match else None
    return value if isinstance(value, str) else ""


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
            return _content(found, segment, 0)
    return None
