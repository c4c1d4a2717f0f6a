"""The sample archive: its plain files, written out as the database dump that the archive loads.

``sample/definitions`` and ``sample/records`` are facts of named public sources (see
``sample/README.md``). `write_dump` lays them out like any other dump, so that the archive has
one way in: ``definitions/drms_*.csv``, one ``series/NAME.csv`` a series and ``storage_units.csv``.
"""

from __future__ import annotations

import csv
import json
import math
import re
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from jsoc_sdk.archive.files import reduced
from jsoc_sdk.archive.sample_series import SCOPES, SLOTTED, SampleSegment, SampleSeries, sample_series
from jsoc_sdk.times import ScannedTime, scan_time

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

FOLDER = Path(__file__).with_name("sample")

#: Width and height of a patch of which no source gives the size.
PATCH = (96, 64)

STORAGE_PATH = re.compile(r"(?P<unit>/SUM\d+/D(?P<number>\d+))/S(?P<slot>\d{5})/(?P<file>[^/]+)$")


@dataclass
class SampleRecord:
    """One record: the values that a source gives, and where its files are."""

    values: dict[str, str] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    unit: str = ""
    sunum: int = -1
    slot: int = 0


def write_dump(directory: Path) -> None:
    """Write the sample archive as a database dump.

    Parameters
    ----------
    directory
        An existing folder; ``definitions/``, ``series/`` and ``storage_units.csv`` appear in it.

    Examples
    --------
    >>> import tempfile
    >>> from pathlib import Path
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_dump(Path(folder))
    ...     sorted(path.name for path in Path(folder).iterdir())
    ['definitions', 'series', 'storage_units.csv']
    """
    (directory / "definitions").mkdir(exist_ok=True)
    (directory / "series").mkdir(exist_ok=True)
    every = sample_series()
    _write_definitions(directory / "definitions", every)
    units: list[list[object]] = []
    free = 1
    for series in every:
        records = _records(series)
        free = _place(series, records, free)
        _write_records(directory / "series" / f"{series.name.lower()}.csv", series, records)
        units += _storage_units(series, records)
    _write_csv(directory / "storage_units.csv", UNIT_COLUMNS, sorted(units, key=str))


# -- definitions -------------------------------------------------------------------------------

SERIES_COLUMNS = [
    "seriesname",
    "author",
    "owner",
    "unitsize",
    "archive",
    "retention",
    "tapegroup",
    "primary_idx",
    "created",
    "description",
    "dbidx",
    "version",
]
KEYWORD_COLUMNS = [
    "seriesname",
    "keywordname",
    "linkname",
    "targetkeyw",
    "type",
    "defaultval",
    "format",
    "unit",
    "islink",
    "isconstant",
    "persegment",
    "description",
]
SEGMENT_COLUMNS = [
    "seriesname",
    "segmentname",
    "segnum",
    "scope",
    "type",
    "naxis",
    "axis",
    "unit",
    "protocol",
    "description",
    "islink",
    "linkname",
    "targetseg",
    "cseg_recnum",
]
LINK_COLUMNS = ["seriesname", "linkname", "target_seriesname", "type", "description"]
UNIT_COLUMNS = [
    "sunum",
    "online_loc",
    "online_status",
    "archive_status",
    "bytes",
    "owning_series",
    "creat_date",
    "effective_date",
    "pa_status",
    "archive_substatus",
]

#: Who may export from the sample; the addresses are of the reserved domain example.org.
DOMAIN_COLUMNS = ["domainid", "domainname"]
ADDRESS_COLUMNS = ["localname", "domainid", "confirmation", "starttime"]
ADDRESSES: list[list[object]] = [
    ["user", 1, None, "2026-01-01 00:00:00+00"],
    ["pending", 1, "0f0f0f0f-1111-2222-3333-444444444444", "2026-01-01 00:00:00+00"],
]


def _write_definitions(folder: Path, every: list[SampleSeries]) -> None:
    _write_csv(folder / "drms_series.csv", SERIES_COLUMNS, map(_series_row, every))
    _write_csv(
        folder / "drms_keyword.csv", KEYWORD_COLUMNS, (row for item in every for row in _keyword_rows(item))
    )
    _write_csv(
        folder / "drms_segment.csv", SEGMENT_COLUMNS, (row for item in every for row in _segment_rows(item))
    )
    _write_csv(folder / "drms_link.csv", LINK_COLUMNS, (row for item in every for row in _link_rows(item)))
    _write_csv(folder / "jsoc.export_addressdomains.csv", DOMAIN_COLUMNS, [[1, "example.org"]])
    _write_csv(folder / "jsoc.export_addresses.csv", ADDRESS_COLUMNS, ADDRESSES)
    users: list[list[object]] = [["user@example.org", 1, "Some User", ""]]
    _write_csv(folder / "jsoc.export_user_info.csv", ["address", "id", "name", "snail_address"], users)


def _series_row(series: SampleSeries) -> list[object]:
    keys = ", ".join(series.internal_keys)
    numbers = [series.unitsize, series.archive, series.retention, series.tapegroup]
    return [series.name, "sample", "sample", *numbers, keys, "2026-01-01 00:00:00", series.note, keys, "2.1"]


def _keyword_rows(series: SampleSeries) -> Iterator[list[object]]:
    for rank, item in enumerate(series.keywords, 1):
        flags = rank << 16 | item.flags
        head = [
            series.name,
            item.name,
            item.link,
            item.target,
            item.type,
            item.default,
            item.format,
            item.unit,
        ]
        yield [*head, int(bool(item.link)), SCOPES[item.scope], flags, item.note]


def _segment_rows(series: SampleSeries) -> Iterator[list[object]]:
    for number, item in enumerate(series.segments):
        axes = ", ".join(map(str, item.axes))
        scope = "vardim" if item.varies else "variable"
        shape = [item.type, len(item.axes), axes, item.unit, item.protocol, item.note]
        yield [series.name, item.name, number, scope, *shape, 0, "", "", 0]


def _link_rows(series: SampleSeries) -> Iterator[list[object]]:
    for item in series.links:
        yield [series.name, item["name"], item["target"], item["kind"].lower(), item.get("note", "")]


# -- records -----------------------------------------------------------------------------------


def _records(series: SampleSeries) -> list[SampleRecord]:
    """Join all sources of a series by prime key; of two values for a cell the first source stands."""
    found: dict[tuple[object, ...], SampleRecord] = {}
    for number, row in enumerate(_rows(series.name)):
        key = tuple(_order(series, name, row.get(name, "")) for name in series.prime_keys) or (number,)
        record = found.setdefault(key, SampleRecord())
        for name, text in row.items():
            target = record.files if name.startswith("{") else record.values
            if text:
                target.setdefault(name.strip("{}"), text)
    return [found[key] for key in sorted(found, key=lambda key: tuple(map(_sortable, key)))]


def _rows(series: str) -> Iterator[dict[str, str]]:
    for entry in json.loads((FOLDER / "records" / "index.json").read_text("utf-8")):
        if series in entry["series"]:
            with (FOLDER / "records" / entry["file"]).open(encoding="utf-8", newline="") as file:
                yield from csv.DictReader(file)


def _order(series: SampleSeries, name: str, text: str) -> object:
    """Compare a prime key as a value: a slotted one by its slot."""
    keyword = series.keyword(name)
    if keyword is None or not text:
        return text
    if keyword.type == "time":
        return _slot(series, name, text) if keyword.scope in SLOTTED else _scan(text).seconds
    return text if keyword.type == "string" else float(text)


def _sortable(value: object) -> tuple[int, float, str]:
    return (0, value, "") if isinstance(value, float | int) else (1, 0.0, str(value))


def _slot(series: SampleSeries, name: str, text: str) -> int:
    """Count slots as the server does: to the nearest, or downwards for ts_slot."""
    keyword, step, epoch = (
        series.keyword(name),
        series.keyword(f"{name}_step"),
        series.keyword(f"{name}_epoch"),
    )
    if keyword is None or step is None or epoch is None:
        raise ValueError(f"{series.name}: {name} has no step or epoch")
    passed = (_scan(text).seconds - _scan(epoch.default).seconds) / float(step.default)
    return math.floor(passed + (0.0 if keyword.scope == "ts_slot" else 0.5))


def _place(series: SampleSeries, records: list[SampleRecord], free: int) -> int:
    """Give every record its storage unit: the one a source printed, else a made-up one in /SUM0."""
    if not any(segment.has_file for segment in series.segments):
        return free
    for record in records:
        path = next((match for text in record.files.values() if (match := STORAGE_PATH.match(text))), None)
        if path is not None:
            record.unit, record.sunum, record.slot = path["unit"], int(path["number"]), int(path["slot"])
        else:
            record.unit, record.sunum = f"/SUM0/D{free}", free
            free += 1
    return free


def _write_records(path: Path, series: SampleSeries, records: list[SampleRecord]) -> None:
    columns = ["recnum", "sunum", "slotnum", "sessionid", "sessionns"]
    columns += [f"ln_{item['name'].lower()}_isset" for item in series.links if item["kind"] == "DYNAMIC"]
    columns += [f"ln_{item['name'].lower()}" for item in series.links if item["kind"] == "STATIC"]
    columns += list(_keyword_columns(series))
    for number, segment in enumerate(series.segments):
        columns.append(f"sg_{number:03d}_file")
        columns += [f"sg_{number:03d}_axis{axis:03d}" for axis in range(len(segment.axes)) if segment.varies]
    written = [_record_row(series, recnum, record) for recnum, record in enumerate(records, 1)]
    used = {column for row in written for column, value in row.items() if value is not None}
    columns = [column for column in columns if column in used or column == "recnum"]  # the rest reads as NULL
    _write_csv(path, columns, ([row.get(column) for column in columns] for row in written))


def _keyword_columns(series: SampleSeries) -> Iterator[str]:
    for item in series.keywords:
        if item.stored and item.per_segment:
            yield from (f"{item.name.lower()}_{number:03d}" for number in range(len(series.segments)))
        elif item.stored:
            yield item.name.lower()


def _record_row(series: SampleSeries, recnum: int, record: SampleRecord) -> dict[str, object]:
    row: dict[str, object] = {"recnum": recnum, "sunum": record.sunum, "slotnum": record.slot}
    row |= {"sessionid": 1, "sessionns": "sample"}
    row |= {f"ln_{item['name'].lower()}_isset": 0 for item in series.links}
    row |= _stored_values(series, record.values)
    for number, segment in enumerate(series.segments):
        has_file = segment.has_file and record.sunum >= 0
        row[f"sg_{number:03d}_file"] = f"{segment.name}.fits" if has_file else ""
        if segment.varies and has_file:
            for axis, length in enumerate(image_axes(segment, record.values)):
                row[f"sg_{number:03d}_axis{axis:03d}"] = length
    return row


def _stored_values(series: SampleSeries, values: Mapping[str, str]) -> dict[str, object]:
    """Turn texts into what a database column holds: times into seconds, slots into their index."""
    row: dict[str, object] = {}
    for name, text in values.items():
        keyword = series.keyword(name) or series.keyword(re.sub(r"_\d{3}$", "", name))
        if keyword is None or not keyword.stored:
            continue
        row[name.lower()] = _time_value(text) if keyword.type == "time" else text
        if keyword.scope in SLOTTED:
            row[f"{name.lower()}_index"] = _slot(series, name, text)
    return row


def _time_value(text: str) -> str | None:
    scanned = _scan(text)
    return repr(scanned.seconds) if scanned.valid else None


def image_axes(segment: SampleSegment, values: Mapping[str, str]) -> tuple[int, ...]:
    """Give the size of the synthetic image: a patch whose centre is known has its own size, halved."""
    if not segment.varies:
        return reduced(segment.axes)
    if len(segment.axes) != len(PATCH):
        return (16,) * len(segment.axes)
    known = [float(values.get(f"CRPIX{axis}", "nan")) for axis in (1, 2)]
    if all(8 < centre < 2000 for centre in known):
        return tuple(max(8, round(2 * centre - 1) // 2) for centre in known)
    return PATCH


def _storage_units(series: SampleSeries, records: list[SampleRecord]) -> Iterator[list[object]]:
    size = sum(math.prod(image_axes(item, {})) * 2 for item in series.segments if item.has_file)
    seen = set()
    for record in records:
        if record.sunum >= 0 and record.sunum not in seen:
            seen.add(record.sunum)
            place = [record.sunum, record.unit, "Y", "N", size, series.name, "2026-01-01 00:00:00"]
            yield [*place, "209912312359", 4, 64]


@lru_cache(maxsize=10_000)
def _scan(text: str) -> ScannedTime:
    return scan_time(text)


# -- files -------------------------------------------------------------------------------------


def _write_csv(path: Path, columns: list[str], rows: Iterable[Iterable[object]]) -> None:
    """Write a table in which an empty field is NULL and ``""`` is an empty text."""
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(",".join(columns) + "\n")
        for row in rows:
            file.write(",".join(map(_field, row)) + "\n")


_QUOTED = re.compile(r'[,"\n\r]|\A\Z')


def _field(value: object) -> str:
    if value is None:
        return ""
    text = str(value)
    return '"' + text.replace('"', '""') + '"' if _QUOTED.search(text) else text
