"""What a record set needs to know of a series, as protocols.

`jsoc_sdk.SeriesInfo` fits, and so may a class of your own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from jsoc_sdk.errors import RecordSetError, UnknownKeyword
from jsoc_sdk.times import duration, interval_factor

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Kind = Literal["int", "float", "time", "interval", "string"]

INT_BITS = {"char": 8, "short": 16, "int": 32, "longlong": 64}
SLOTTED_SCOPES = {"ts_eq", "ts_slot", "slot", "carr", "enum"}
_ROW_NUMBERS = {"recnum", "sunum", "slotnum", "sessionid"}
_PER_SEGMENT = re.compile(r"(.+?)(?:_(\d{3})|\[(\d{1,3})\])", re.ASCII)


class PrimeKeyLike(Protocol):
    """One prime key: its name, whether it has slots, and their width as the server prints it."""

    @property
    def name(self) -> str:
        """Keyword name."""
        raise NotImplementedError

    @property
    def slotted(self) -> int:
        """Not 0 if values are rounded to slots."""
        raise NotImplementedError

    @property
    def step(self) -> str | None:
        """Width of a slot: a number in seconds or the key's unit, or a duration."""
        raise NotImplementedError


class KeywordLike(Protocol):
    """One keyword."""

    @property
    def name(self) -> str:
        """The series' own spelling."""
        raise NotImplementedError

    @property
    def type(self) -> str:
        """DRMS type."""
        raise NotImplementedError

    @property
    def scope(self) -> str:
        """``variable``, ``constant``, ``index``, ``segment`` or a kind of slots."""
        raise NotImplementedError

    @property
    def units(self) -> str:
        """Unit; the time scale of a time."""
        raise NotImplementedError

    @property
    def default(self) -> str:
        """Default value as text."""
        raise NotImplementedError

    @property
    def linkinfo(self) -> str | None:
        """Not None for a keyword of a linked record."""
        raise NotImplementedError


class SeriesLike(Protocol):
    """A series: mappings by name, in which upper and lower case are alike (or all names lower case)."""

    @property
    def name(self) -> str:
        """Series name."""
        raise NotImplementedError

    @property
    def prime_keys(self) -> Sequence[PrimeKeyLike]:
        """In order."""
        raise NotImplementedError

    @property
    def keywords(self) -> Mapping[str, KeywordLike]:
        """By name."""
        raise NotImplementedError

    @property
    def segments(self) -> Mapping[str, object]:
        """By name."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Column:
    """A column that a condition may use.

    Attributes
    ----------
    name : str
        As it is written in SQL.
    kind : str
        What its values are.
    bits : int
        Width of an integer.
    factor : float
        Stored seconds per printed number, of an interval.
    default : str
        What a database NULL stands for, as text.
    """

    name: str
    kind: Kind
    bits: int = 64
    factor: float = 1.0
    default: str = ""
    never_missing: bool = False

    @property
    def missing(self) -> int:
        """The integer that stands for a missing one."""
        return -(1 << (self.bits - 1))


@dataclass(frozen=True, slots=True)
class Key:
    """A prime key, or the index of one, that a filter may name.

    Attributes
    ----------
    name : str
        The series' own spelling.
    position : int
        Place among the prime keys.
    kind : str
        What its values are.
    bits : int
        Width of an integer.
    scope : str
        Kind of slots; ``variable`` for none.
    step : float or None
        Width of a slot in seconds, or in the key's unit.
    """

    name: str
    position: int
    kind: Kind
    bits: int = 64
    scope: str = "variable"
    step: float | None = None

    @property
    def slotted(self) -> bool:
        """Whether values are rounded to slots."""
        return self.scope in SLOTTED_SCOPES


def look_up(series: SeriesLike, name: str) -> KeywordLike | None:
    """Find a keyword by name, in any case."""
    return series.keywords.get(name) or series.keywords.get(name.lower())


def names_of(series: SeriesLike) -> list[str]:
    """Keyword names in the series' own spelling."""
    return [keyword.name for keyword in series.keywords.values()]


def kind_of(keyword: KeywordLike) -> Kind:
    """Say what its values are.

    Raises
    ------
    RecordSetError
        For a type that has no values of its own, such as a broken link.
    """
    if keyword.type in INT_BITS:
        return "int"
    if keyword.type in {"float", "double"}:
        return "float"
    if keyword.type == "time":
        return "time" if interval_factor(keyword.units) is None else "interval"
    if keyword.type == "string":
        return "string"
    raise RecordSetError(f"Keyword {keyword.name} has the type {keyword.type!r}, which cannot be compared.")


def prime_key(series: SeriesLike, position: int) -> Key:
    """Describe the prime key at a place, counted from 0.

    Raises
    ------
    RecordSetError
        If there are not so many.
    """
    if position >= len(series.prime_keys):
        names = ", ".join(key.name for key in series.prime_keys) or "none"
        raise RecordSetError(
            f"{position + 1} filters without names, but the prime keys of {series.name} are: {names}."
        )
    found = series.prime_keys[position]
    keyword = look_up(series, found.name)
    if keyword is None:
        raise UnknownKeyword(found.name, series=series.name, known=names_of(series))
    scope = keyword.scope
    if found.slotted and scope not in SLOTTED_SCOPES:
        scope = "ts_eq" if keyword.type == "time" else "slot"
    return Key(
        keyword.name,
        position,
        kind_of(keyword),
        INT_BITS.get(keyword.type, 64),
        scope if found.slotted else "variable",
        _step(found.step),
    )


def named_key(series: SeriesLike, name: str) -> Key:
    """Describe the prime key that a filter names, or the index of a slotted one.

    Raises
    ------
    UnknownKeyword
        If the series has no such keyword.
    RecordSetError
        If it is no prime key.
    """
    wanted = name.lower()
    for position, key in enumerate(series.prime_keys):
        if key.name.lower() == wanted:
            return prime_key(series, position)
        if key.slotted and f"{key.name}_index".lower() == wanted:
            return Key(f"{key.name}_index", position, "int")
    if look_up(series, name) is None:
        raise UnknownKeyword(name, series=series.name, known=names_of(series))
    names = ", ".join(key.name for key in series.prime_keys) or "none"
    raise RecordSetError(
        f"{name} is no prime key of {series.name} ({names}); use .filter(keyword({name!r}) == ...).",
        text=name,
    )


def column(series: SeriesLike, name: str) -> Column:
    """Describe the database column of a keyword.

    Raises
    ------
    UnknownKeyword
        If the series has no such keyword.
    RecordSetError
        If it has no column: constant, linked, an alias, or one per segment without its number.
    """
    if name.lower() in _ROW_NUMBERS:
        return Column(name, "int", 64, never_missing=True)
    keyword = look_up(series, name) if "[" not in name else None
    per_segment = _PER_SEGMENT.fullmatch(name)
    if keyword is None and per_segment:
        keyword = look_up(series, per_segment[1])
        if keyword is not None and keyword.scope == "segment":
            number = int(per_segment[2] or per_segment[3])
            return _column(keyword, f"{keyword.name}_{number:03d}")
        keyword = None
    if keyword is None:
        raise UnknownKeyword(name, series=series.name, known=names_of(series))
    _check_has_column(series, keyword)
    return _column(keyword, keyword.name)


def _column(keyword: KeywordLike, name: str) -> Column:
    """Column of a keyword under a name."""
    kind = kind_of(keyword)
    factor = (interval_factor(keyword.units) or 1.0) if kind == "interval" else 1.0
    return Column(
        name,
        kind,
        INT_BITS.get(keyword.type, 64),
        factor,
        keyword.default,
        never_missing=keyword.scope == "index",
    )


def _check_has_column(series: SeriesLike, keyword: KeywordLike) -> None:
    """Refuse what the database would not know (protocol/record-sets.md section 10)."""
    what = f"{keyword.name} of {series.name}"
    if keyword.linkinfo:
        raise RecordSetError(
            f"{what} belongs to a linked record ({keyword.linkinfo}) and cannot be a condition; "
            "query it, then filter the frame."
        )
    if keyword.scope == "constant":
        raise RecordSetError(
            f"{what} is constant ({keyword.default!r} in every record) and cannot be a condition."
        )
    if keyword.type == "char":
        raise RecordSetError(
            f"{what} is of type char, which the database compares with no number; query it, then filter "
            "the frame."
        )
    if keyword.scope == "segment":
        raise RecordSetError(
            f"{what} has one value per segment; name the segment's number: keyword('{keyword.name}[0]')."
        )
    if "-" in keyword.name:
        own = keyword.name.replace("-", "__")
        hint = f"; use keyword({own!r})" if look_up(series, own) else ""
        raise RecordSetError(f"{what} is an alias and cannot be a condition{hint}.")


def _step(text: str | None) -> float | None:
    """Width of a slot: a plain number, or a duration such as ``96m``."""
    if not text:
        return None
    try:
        return float(text)
    except ValueError:
        return _duration_step(text)


def _duration_step(text: str) -> float | None:
    """Width of a slot written as a duration; None if it is in no unit of time."""
    try:
        return duration(text).seconds
    except RecordSetError:
        return None
