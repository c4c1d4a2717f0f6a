"""Series definitions: what a series' keywords, segments, links and prime keys are.

The facts are those of the server's own catalogue tables (``drms_series``, ``drms_keyword``, ``drms_segment``,
``drms_link``); `read_definitions` reads a dump of them as CSV. Rules: protocol/query-api.md 4.3 and 4.5.2.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

DrmsType = Literal["char", "short", "int", "longlong", "float", "double", "time", "string"]
Scope = Literal["variable", "constant", "index", "ts_eq", "slot", "enum", "carr", "ts_slot"]

SCOPES: dict[int, Scope] = {
    0: "variable",
    1: "constant",
    100: "index",
    1000: "ts_eq",
    1001: "slot",
    1002: "enum",
    1003: "carr",
    1004: "ts_slot",
}
SLOTTED: frozenset[str] = frozenset({"ts_eq", "slot", "enum", "carr", "ts_slot"})

# The low bits of the catalogue's ``persegment`` column; the rank stands above them.
PER_SEGMENT = 1
IMPLICIT = 2

_ALIAS = re.compile(r"\s*\[\s*([^\]\s:]+)[^\]]*\]")
_PER_SEGMENT_NAME = re.compile(r"(.+)(?:_(\d{3})|\[(\d+)\])\Z", re.DOTALL)


@dataclass(frozen=True, slots=True)
class KeywordDefinition:
    """One keyword of a series.

    Attributes
    ----------
    name, type, scope, default, format, unit, note : str
        As in the catalogue; `default` is text, `format` a printf format or a time's precision.
    rank : int
        Place among the keywords.
    implicit, per_segment : bool
        Hidden from ``**ALL**``; one value per segment.
    link, target : str
        For a linked keyword: the link and the keyword it stands for; else empty.
    alias_of : str
        For a FITS name: the keyword that it is another name of; else empty.
    """

    name: str
    type: DrmsType = "string"
    scope: Scope = "variable"
    default: str = ""
    format: str = "%s"
    unit: str = "none"
    note: str = ""
    rank: int = 0
    implicit: bool = False
    per_segment: bool = False
    link: str = ""
    target: str = ""
    alias_of: str = ""

    @property
    def column(self) -> str:
        """The column of the record table; per-segment keywords have one per segment."""
        return (self.alias_of or self.name).lower()


@dataclass(frozen=True, slots=True)
class SegmentDefinition:
    """One segment of a series; `axes` are the declared dimensions, `link` is set for a linked one."""

    name: str
    number: int
    type: str = "int"
    scope: str = "variable"
    unit: str = "none"
    protocol: str = "fits"
    axes: tuple[int, ...] = ()
    naxis: int = 0
    note: str = ""
    link: str = ""
    target: str = ""

    @property
    def dims(self) -> str:
        """Dimensions as ``series_struct`` shows them."""
        if self.scope == "vardim":
            return "x".join(["VAR"] * self.naxis)
        return "x".join(str(size) for size in self.axes[: self.naxis])


@dataclass(frozen=True, slots=True)
class LinkDefinition:
    """One link of a series to another."""

    name: str
    target: str
    kind: Literal["static", "dynamic"] = "static"
    note: str = ""


@dataclass(frozen=True, slots=True)
class PrimeKey:
    """One prime key: the keyword users name, and the column that records are told apart by."""

    keyword: KeywordDefinition
    column: str

    @property
    def slotted(self) -> bool:
        """Whether records are told apart by a slot number."""
        return self.keyword.scope in SLOTTED


@dataclass(frozen=True)
class SeriesDefinition:
    """One series.

    Attributes
    ----------
    name, note, owner : str
        As in the catalogue, canonical spelling.
    keywords : tuple of KeywordDefinition
        In rank order, aliases directly after their originals.
    prime_keys : tuple of PrimeKey
        In order.
    shadow : bool
        Whether the server keeps a table of newest versions for it, which changes some answers.
    """

    name: str
    note: str = ""
    owner: str = ""
    unitsize: int = 1
    archive: int = 0
    retention: int = 0
    tapegroup: int = 0
    prime_columns: tuple[str, ...] = ()
    index_columns: tuple[str, ...] = ()
    keywords: tuple[KeywordDefinition, ...] = ()
    segments: tuple[SegmentDefinition, ...] = ()
    links: tuple[LinkDefinition, ...] = ()
    shadow: bool = False
    by_name: Mapping[str, KeywordDefinition] = field(init=False, repr=False, compare=False)
    prime_keys: tuple[PrimeKey, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the keywords and find the prime keys."""
        object.__setattr__(self, "by_name", {item.name.lower(): item for item in reversed(self.keywords)})
        object.__setattr__(self, "prime_keys", tuple(self._prime_key(name) for name in self.prime_columns))

    def _prime_key(self, column: str) -> PrimeKey:
        """Give the prime key of a catalogue name; an ``_index`` belongs to its slotted keyword."""
        plain = self.by_name.get(column.lower().removesuffix("_index"))
        if column.lower().endswith("_index") and plain is not None and plain.scope in SLOTTED:
            return PrimeKey(plain, column.lower())
        return PrimeKey(self.by_name[column.lower()], column.lower())

    @property
    def table(self) -> str:
        """Name of the record table."""
        return self.name.lower()

    @property
    def index_names(self) -> tuple[str, ...]:
        """The indexed keywords; slotted keys by their own name."""
        return tuple(self._prime_key(column).keyword.name for column in self.index_columns)

    def sibling(self, keyword: KeywordDefinition, suffix: str) -> KeywordDefinition | None:
        """Find a keyword that describes another one, such as ``T_REC_epoch``."""
        return self.by_name.get(f"{keyword.name}_{suffix}".lower())

    def segment(self, name: str) -> SegmentDefinition | None:
        """Find a segment, case-insensitively."""
        return next((item for item in self.segments if item.name.lower() == name.lower()), None)

    def link(self, name: str) -> LinkDefinition | None:
        """Find a link, case-insensitively."""
        return next((item for item in self.links if item.name.lower() == name.lower()), None)

    def columns_of(self, keyword: KeywordDefinition) -> Iterator[tuple[str, str]]:
        """Names and columns under which the values of a keyword are listed."""
        if not keyword.per_segment:
            yield keyword.name, keyword.column
            return
        for segment in self.segments:
            yield f"{keyword.name}_{segment.number:03}", f"{keyword.column}_{segment.number:03}"

    def find(self, name: str) -> tuple[KeywordDefinition, str] | None:
        """Find a keyword as ``key`` names it, with its column; ``KEY_003`` and ``KEY[3]`` mean segment 3."""
        keyword = self.by_name.get(name.lower())
        if keyword is not None:
            return None if keyword.per_segment else (keyword, keyword.column)
        numbered = _PER_SEGMENT_NAME.match(name)
        keyword = self.by_name.get(numbered[1].lower()) if numbered else None
        if numbered is None or keyword is None or not keyword.per_segment:
            return None
        number = int(numbered[2] or numbered[3])
        if all(segment.number != number for segment in self.segments):
            return None
        return keyword, f"{keyword.column}_{number:03}"


def with_aliases(keywords: Iterable[KeywordDefinition]) -> Iterator[KeywordDefinition]:
    """Add to each keyword the FITS name that its description gives in square brackets."""
    for keyword in keywords:
        yield keyword
        alias = _ALIAS.match(keyword.note)
        if alias and alias[1].lower() != keyword.name.lower():
            yield KeywordDefinition(
                **{name: getattr(keyword, name) for name in KeywordDefinition.__slots__}
                | {"name": alias[1], "alias_of": keyword.name}
            )


def read_definitions(directory: Path, shadowed: Iterable[str] = ()) -> dict[str, SeriesDefinition]:
    """Read a dump of the catalogue tables.

    Parameters
    ----------
    directory : Path
        Holds ``drms_series.csv``, ``drms_keyword.csv``, ``drms_segment.csv`` and ``drms_link.csv``.
    shadowed : iterable of str
        Lower-case names of the series with a shadow table.

    Returns
    -------
    dict
        Definitions by lower-case name.
    """
    shadows = frozenset(shadowed)
    keywords = _grouped(directory / "drms_keyword.csv")
    segments = _grouped(directory / "drms_segment.csv")
    links = _grouped(directory / "drms_link.csv")
    return {
        row["seriesname"].lower(): _series(row, keywords, segments, links, shadows)
        for row in _rows(directory / "drms_series.csv")
    }


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _grouped(path: Path) -> dict[str, list[dict[str, str]]]:
    groups: dict[str, list[dict[str, str]]] = {}
    for row in _rows(path):
        groups.setdefault(row["seriesname"].lower(), []).append(row)
    return groups


def _series(
    row: dict[str, str],
    keywords: dict[str, list[dict[str, str]]],
    segments: dict[str, list[dict[str, str]]],
    links: dict[str, list[dict[str, str]]],
    shadows: frozenset[str],
) -> SeriesDefinition:
    key = row["seriesname"].lower()
    ranked = sorted((_keyword(item) for item in keywords.get(key, [])), key=lambda item: item.rank)
    return SeriesDefinition(
        name=row["seriesname"],
        note=row["description"],
        owner=row["owner"],
        unitsize=int(row["unitsize"]),
        archive=int(row["archive"]),
        retention=int(row["retention"]),
        tapegroup=int(row["tapegroup"]),
        prime_columns=_names(row["primary_idx"]),
        index_columns=_names(row["dbidx"]),
        keywords=tuple(with_aliases(ranked)),
        segments=tuple(
            sorted((_segment(item) for item in segments.get(key, [])), key=lambda item: item.number)
        ),
        links=tuple(sorted((_link(item) for item in links.get(key, [])), key=lambda item: item.name.lower())),
        shadow=key in shadows,
    )


def _names(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _keyword(row: dict[str, str]) -> KeywordDefinition:
    flags = int(row["persegment"])
    kind: DrmsType = row["type"]  # type: ignore[assignment]  # the catalogue holds no other names
    return KeywordDefinition(
        name=row["keywordname"],
        type=kind,
        scope=SCOPES.get(int(row["isconstant"]), "variable"),
        default=row["defaultval"],
        format=row["format"],
        unit=_unit(row["unit"], kind),
        note=row["description"],
        rank=flags >> 16,
        implicit=bool(flags & IMPLICIT),
        per_segment=bool(flags & PER_SEGMENT),
        link=row["linkname"] if int(row["islink"]) else "",
        target=row["targetkeyw"],
    )


def _unit(unit: str, kind: str) -> str:
    """Replace a useless unit of a time by UTC (protocol/types-and-times.md section 4)."""
    return "UTC" if kind == "time" and unit.strip().lower() in {"", "none", "time"} else unit


def _segment(row: dict[str, str]) -> SegmentDefinition:
    axes = tuple(int(size) for size in _names(row["axis"]))
    return SegmentDefinition(
        name=row["segmentname"],
        number=int(row["segnum"]),
        type=row["type"],
        scope=row["scope"],
        unit=row["unit"],
        protocol=row["protocol"],
        axes=axes,
        naxis=int(row["naxis"]),
        note=row["description"],
        link=row["linkname"] if int(row["islink"]) else "",
        target=row["targetseg"],
    )


def _link(row: dict[str, str]) -> LinkDefinition:
    return LinkDefinition(
        name=row["linkname"],
        target=row["target_seriesname"],
        kind="dynamic" if row["type"].lower() == "dynamic" else "static",
        note=row["description"],
    )
