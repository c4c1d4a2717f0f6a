"""A mirror, as ``Client.mirror`` leaves it: one of the forms that an archive is loaded from.

What a mirror does not hold, an archive of it does not have: the targets of links (a linked keyword is an
ordinary one here), implicit keywords, superseded versions, storage units whose files were not mirrored.
"""

from __future__ import annotations

import json
import re
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from jsoc_sdk.archive.conditions import name, quoted
from jsoc_sdk.archive.database import create_storage_table, create_table
from jsoc_sdk.archive.definitions import (
    SLOTTED,
    KeywordDefinition,
    LinkDefinition,
    SegmentDefinition,
    SeriesDefinition,
    with_aliases,
)
from jsoc_sdk.archive.dump import SHADOWED, DumpSource
from jsoc_sdk.archive.values import MISSING_INTEGERS, interval_seconds
from jsoc_sdk.errors import RequestError
from jsoc_sdk.times import MISSING_TIME

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    import duckdb

    from jsoc_sdk.archive.definitions import DrmsType

_EPOCH_MICROSECONDS: Final = 220_924_800_000_000
_DEFAULT_FORMATS: Final = {"float": "%f", "double": "%f", "string": "%s", "time": "0"}
_IMPLICIT: Final = re.compile(r"cparms_sg\d{3}", re.IGNORECASE)
_STORED: Final = re.compile(r"(?P<directory>/SUM\d+/D(?P<sunum>\d+))/S\d{5}/(?P<file>[^/]+)\Z")


def open_source(directory: Path, shadowed: Iterable[str] = SHADOWED) -> MirrorSource | DumpSource:
    """Give the source that a directory holds: a mirror, a directory of mirrors, or a database dump.

    Raises
    ------
    RequestError
        If it holds none of them.
    """
    found = list(_mirrors(directory))
    return MirrorSource(found, shadowed) if found else DumpSource(directory, shadowed)


def _mirrors(directory: Path) -> Iterator[Path]:
    """Give the directory itself, or those in it, that hold a mirror."""
    candidates = [directory, *sorted(directory.iterdir())] if directory.is_dir() else []
    for candidate in candidates:
        if (candidate / "manifest.json").is_file() and (candidate / "series.json").is_file():
            yield candidate


class MirrorSource:
    """Definitions and records of mirrors, one series each.

    Parameters
    ----------
    directories : iterable of Path
        Of the mirrors.
    shadowed : iterable of str
        Series with a shadow table where they come from, lower case.

    Raises
    ------
    RequestError
        If one of them is damaged.
    """

    def __init__(self, directories: Iterable[Path], shadowed: Iterable[str] = SHADOWED) -> None:
        shadows = frozenset(shadowed)
        self.mirrors: list[_Mirrored] = [_Mirrored(directory, shadows) for directory in directories]
        self.definitions: Mapping[str, SeriesDefinition] = {
            one.definition.table: one.definition for one in self.mirrors
        }

    def fill(self, connection: duckdb.DuckDBPyConnection) -> None:
        """Load all records, and the storage units whose files were mirrored."""
        for one in self.mirrors:
            create_table(connection, one.definition, self.definitions, one.select())
        units = [row for one in self.mirrors for row in one.storage_units()]
        rows = ", ".join(f"({sunum}, {quoted(where)}, {quoted(owner)})" for sunum, where, owner in units)
        known = f"(VALUES {rows}) AS unit(sunum, directory, owner)" if rows else _NO_UNITS
        create_storage_table(connection, _STORAGE.format(units=known))


class _Mirrored:
    """One mirror."""

    def __init__(self, directory: Path, shadows: frozenset[str]) -> None:
        self.directory = directory
        self.shadows = shadows
        self.manifest = _read(directory / "manifest.json")
        self.series = _read(directory / "series.json")
        formats = directory / "formats.json"
        self.formats: dict[str, str] = _read(formats) if formats.is_file() else {}

    @cached_property
    def definition(self) -> SeriesDefinition:
        """The series as far as its description tells."""
        series = self.series
        keywords = tuple(with_aliases(self._keywords()))
        scopes = {keyword.name.lower(): keyword.scope for keyword in keywords}
        return SeriesDefinition(
            name=self.manifest["series"],
            note=series.get("note") or "",
            owner=series.get("owner") or "",
            unitsize=series.get("unitsize") or 1,
            archive=series.get("archive") or 0,
            retention=(series.get("stagingretention") or 0) << 16 | (series.get("retention") or 0),
            tapegroup=series.get("tapegroup") or 0,
            prime_columns=tuple(_column(key, scopes) for key in series["primekeys"] if key),
            index_columns=tuple(_column(key, scopes) for key in series.get("dbindex", []) if key),
            keywords=keywords,
            segments=tuple(_segment(number, one) for number, one in enumerate(series["segments"])),
            links=tuple(_link(one) for one in series["links"]),
            shadow=self.manifest["series"].lower() in self.shadows,
        )

    def _keywords(self) -> Iterator[KeywordDefinition]:
        """Give the keywords without those that are only another name of the one before."""
        aliases: set[str] = set()
        for rank, one in enumerate(self.series["keywords"]):
            if one["name"].lower() in aliases:
                continue
            keyword = self._keyword(rank, one)
            aliases = {other.name.lower() for other in with_aliases([keyword])} - {keyword.name.lower()}
            yield keyword

    def _keyword(self, rank: int, one: dict[str, Any]) -> KeywordDefinition:
        kind: DrmsType = one["type"] if one["type"] != "link" else "string"
        per_segment, implicit = one["recscope"] == "segment", self._is_implicit(one["name"])
        unknown = "%g" if implicit and kind == "double" else _DEFAULT_FORMATS.get(kind, "%d")
        form = self.formats.get(f"{one['name']}_000" if per_segment else one["name"], unknown)
        return KeywordDefinition(
            name=one["name"],
            type=kind,
            scope="variable" if per_segment or one["type"] == "link" else one["recscope"],
            default=_default(kind, one["defval"], form),
            format=form,
            unit=one["units"],
            note=one["note"],
            rank=rank,
            implicit=implicit,
            per_segment=per_segment,
        )

    def _is_implicit(self, keyword: str) -> bool:
        """Tell whether ``**ALL**`` leaves it out: what belongs to segments and slots."""
        scaled = {
            f"{one['name']}_{what}".lower() for one in self.series["segments"] for what in ("bzero", "bscale")
        }
        slots = {f"{key}_index".lower() for key in self.series["primekeys"] if key}
        return keyword.lower() in scaled | slots or _IMPLICIT.fullmatch(keyword) is not None

    def select(self) -> str:
        """Give the records as a sub-query, with stored values: a missing one is its type's missing value."""
        paths = [str(self.directory / path) for path in sorted(self.manifest["files"])]
        if not paths:
            return "(SELECT 0 AS recnum WHERE FALSE)"
        columns = ", ".join(self._columns())
        listed = ", ".join(map(quoted, paths))
        return f"(SELECT {columns} FROM read_parquet([{listed}], hive_partitioning = false){self._files()})"  # noqa: S608

    def _columns(self) -> Iterator[str]:
        present = set(self.manifest["columns"])
        yield "recnum"
        yield from ["sunum", "0 AS slotnum"] if "sunum" in present else []
        for keyword in self.definition.keywords:
            if keyword.scope == "constant" or keyword.alias_of:
                continue
            for listed, column in self.definition.columns_of(keyword):
                if listed in present:
                    yield f"{_stored(keyword, name(listed))} AS {name(column)}"
        for segment in self.definition.segments if self._indexed else ():
            yield f"file_{segment.number} AS sg_{segment.number:03}_file"

    @property
    def _indexed(self) -> bool:
        """Whether files were mirrored."""
        return (self.directory / "files.parquet").is_file()

    def _files(self) -> str:
        """Join the names of the stored files to their records."""
        if not self._indexed:
            return ""
        names = ", ".join(
            f"max(CASE WHEN lower(segment) = {quoted(one.name.lower())} "
            f"THEN regexp_extract(url, '[^/]+$') END) AS file_{one.number}"
            for one in self.definition.segments
        )
        index = f"read_parquet({quoted(str(self.directory / 'files.parquet'))})"
        return f" LEFT JOIN (SELECT recnum, {names} FROM {index} GROUP BY recnum) USING (recnum)"  # noqa: S608

    def storage_units(self) -> Iterator[tuple[int, str, str]]:
        """Give number, directory and owner of each storage unit that a mirrored file was in."""
        if not self._indexed:
            return
        import duckdb  # noqa: PLC0415 - only a running archive needs it

        index = quoted(str(self.directory / "files.parquet"))
        asked = f"SELECT DISTINCT url FROM read_parquet({index}) WHERE url <> ''"  # noqa: S608 - ours
        rows = duckdb.connect().execute(asked).fetchall()
        units = {}
        for (url,) in rows:
            found = _STORED.search(urlsplit(url).path)
            if found:
                units[int(found["sunum"])] = found["directory"]
        for sunum, where in sorted(units.items()):
            yield sunum, where, self.manifest["series"]


def _read(path: Path) -> Any:
    """Read one of a mirror's own files."""
    try:
        return json.loads(path.read_bytes())
    except (OSError, ValueError) as err:
        raise RequestError(f"{path} is damaged; mirror it anew: {err}.") from err


def _column(key: str, scopes: Mapping[str, str]) -> str:
    """Give the column by which a prime key tells records apart."""
    return f"{key}_index".lower() if scopes.get(key.lower()) in SLOTTED else key.lower()


def _default(kind: str, text: str, form: str) -> str:
    """Give a default as the catalogue has it, not as it is shown: hexadecimal, or a character's code."""
    if kind in MISSING_INTEGERS and form[-1] in "xX":
        text = str(int(text, 16)) if re.fullmatch(r"(0[xX])?[0-9a-fA-F]+", text.strip()) else text
    if kind == "char" and text.lstrip("-").isdigit():
        return chr(int(text) & 255)
    return text


def _segment(number: int, one: dict[str, Any]) -> SegmentDefinition:
    dims = (one.get("dims") or "").split("x") if one.get("dims") else []
    linked = one["protocol"].startswith("link via ")
    return SegmentDefinition(
        name=one["name"],
        number=number,
        type=one["type"],
        scope="vardim" if dims and dims[0] == "VAR" else "variable",
        unit=one.get("units") or "none",
        protocol=one["protocol"],
        axes=tuple(int(size) for size in dims if size.isdigit()),
        naxis=len(dims),
        note=one["note"],
        link=one["protocol"].removeprefix("link via ") if linked else "",
        target=one["name"] if linked else "",
    )


def _link(one: dict[str, Any]) -> LinkDefinition:
    kind = "dynamic" if one["kind"].upper() == "DYNAMIC" else "static"
    return LinkDefinition(one["name"], one["target"], kind, one["note"])  # type: ignore[arg-type]  # one of two


def _stored(keyword: KeywordDefinition, column: str) -> str:
    """Turn a mirrored column back into what the database of the server holds."""
    kind = keyword.type
    if kind == "string":
        return f"coalesce({column}, '')"
    if kind == "char":
        return f"chr((coalesce({column}, -128) + 256) % 256)"
    if kind in MISSING_INTEGERS:
        return f"coalesce({column}, {MISSING_INTEGERS[kind]})"
    if kind != "time":
        return f"coalesce({column}, 'nan'::DOUBLE)"
    factor = interval_seconds(keyword.unit)
    seconds = (
        f"(epoch_us({column}) - {_EPOCH_MICROSECONDS}) / 1e6" if factor is None else f"{column} * {factor}"
    )
    return f"coalesce({seconds}, {MISSING_TIME})"


_NO_UNITS = "(SELECT 0 AS sunum, '' AS directory, '' AS owner WHERE FALSE)"
_STORAGE = """
SELECT sunum, directory, 'Y' AS online, 'N' AS archive, 0 AS bytes, owner, NULL AS expires FROM {units}
"""
