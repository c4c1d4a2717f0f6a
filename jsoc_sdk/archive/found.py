"""Records that a request selected: their columns, storage units and what their links lead to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from jsoc_sdk.archive.conditions import NEWEST, name
from jsoc_sdk.archive.database import STORAGE
from jsoc_sdk.archive.values import PLAIN, Style, Value, default_value, formatter

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jsoc_sdk.archive.database import Database
    from jsoc_sdk.archive.definitions import LinkDefinition, SeriesDefinition

_IDS = "(SELECT unnest(CAST($1 AS BIGINT[])) AS id, unnest(range(len(CAST($1 AS BIGINT[])))) AS place)"


class StorageUnit(NamedTuple):
    """What the storage manager knows of a unit."""

    directory: str
    online: str
    archive: str
    expires: str


@dataclass
class Found:
    """Records of one series, in order; None stands where a link leads nowhere.

    Attributes
    ----------
    database : Database
    series : SeriesDefinition
    recnums : list of int or None
    segments : frozenset of str or None
        Lower-case names that the record set's segment list leaves; None for all.
    """

    database: Database
    series: SeriesDefinition
    recnums: list[int | None]
    segments: frozenset[str] | None = None
    _columns: dict[str, Sequence[Value]] = field(default_factory=dict, repr=False)
    _links: dict[str, Found | None] = field(default_factory=dict, repr=False)
    _units: list[StorageUnit | None] | None = field(default=None, repr=False)

    def __len__(self) -> int:
        return len(self.recnums)

    def load(self, columns: Iterable[str]) -> None:
        """Read columns from the record table, in one query."""
        known = self.database.columns.get(self.series.table, {})
        wanted = [
            column for column in dict.fromkeys(columns) if column in known and column not in self._columns
        ]
        if not wanted:
            return
        what = ", ".join(f"t.{name(column)}" for column in wanted)
        table = name(self.series.table)
        rows = self.database.rows(
            f"SELECT {what} FROM {_IDS} LEFT JOIN {table} t ON t.recnum = id ORDER BY place",  # noqa: S608 - ours
            [self.recnums],
        )
        for place, column in enumerate(wanted):
            self._columns[column] = [row[place] for row in rows]

    def column(self, column: str) -> Sequence[Value]:
        """Give stored values; None for NULL, and for all where the table lacks the column."""
        self.load([column])
        return self._columns.get(column) or [None] * len(self)

    def follow(self, link: str) -> Found | None:
        """Give the records that a link leads to; None if there is no such link or target series."""
        if link.lower() not in self._links:
            self._links[link.lower()] = self._follow(link)
        return self._links[link.lower()]

    def _follow(self, link: str) -> Found | None:
        definition = self.series.link(link)
        target = self.database.definitions.get(definition.target.lower()) if definition else None
        if definition is None or target is None:
            return None
        join = _static_join(definition) if definition.kind == "static" else _dynamic_join(definition, target)
        rows = self.database.rows(
            f"SELECT t.recnum FROM {_IDS} LEFT JOIN {name(self.series.table)} b ON b.recnum = id "  # noqa: S608 - our names
            f"LEFT JOIN {name(target.table)} t ON {join} ORDER BY place",
            [self.recnums],
        )
        return Found(self.database, target, [row[0] for row in rows])

    def link_is_set(self, link: LinkDefinition) -> list[bool]:
        """Whether each record's link is set at all."""
        prefix = f"ln_{link.name.lower()}"
        if link.kind == "static":
            return [value is not None and int(value) >= 0 for value in self.column(prefix)]
        return [bool(value) for value in self.column(f"{prefix}_isset")]

    def units(self) -> list[StorageUnit | None]:
        """Give each record's storage unit; None where the storage manager does not know it."""
        if self._units is None:
            rows = self.database.rows(
                f"SELECT s.directory, s.online, s.archive, s.expires FROM {_IDS} "  # noqa: S608 - our names
                f"LEFT JOIN {name(STORAGE)} s ON s.sunum = id ORDER BY place",
                [[None if value is None else int(value) for value in self.column("sunum")]],
            )
            self._units = [None if row[0] is None else StorageUnit(*row) for row in rows]
        return self._units

    def directories(self) -> list[str | None]:
        """Give each record's directory; None where its files are not online."""
        slots = self.column("slotnum")
        return [
            f"{unit.directory}/S{int(slot or 0):05}" if unit and unit.online == "Y" else None
            for unit, slot in zip(self.units(), slots, strict=True)
        ]

    def names(self, style: Style = PLAIN) -> list[str]:
        """Give the canonical record names; without prime keys the server forgets the series."""
        if not self.series.prime_keys:
            return [f"[:#{recnum}]" for recnum in self.recnums]
        self.load(key.keyword.column for key in self.series.prime_keys)
        parts = []
        for key in self.series.prime_keys:
            show, default = formatter(key.keyword, style), default_value(key.keyword)
            parts.append(
                [show(default if value is None else value) for value in self.column(key.keyword.column)]
            )
        return [
            self.series.name + "".join(f"[{text}]" for text in texts) for texts in zip(*parts, strict=True)
        ]


def _static_join(link: LinkDefinition) -> str:
    return f"t.recnum = b.{name(f'ln_{link.name.lower()}')}"


def _dynamic_join(link: LinkDefinition, target: SeriesDefinition) -> str:
    prefix = f"ln_{link.name.lower()}"
    keys = [f"t.{name(key.column)} = b.{name(f'{prefix}_{key.column}')}" for key in target.prime_keys]
    return " AND ".join([f"t.{name(NEWEST)}", f"b.{name(f'{prefix}_isset')} = 1", *keys])
