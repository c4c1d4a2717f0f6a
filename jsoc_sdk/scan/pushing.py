"""Tests on columns -> filters that the server can apply, never narrower than the tests themselves.

The predicate is applied to what comes back anyway, so a filter may let more through, but must not keep a
row away that the predicate would let pass. Where the printed value differs from the stored one, the filter
is wider: a ``float`` is printed to nine digits, a time to two microseconds, and UTC has no datetime for a
leap second. Times are widened to whole seconds, which the server reads and prints exactly.
"""

from __future__ import annotations

import operator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from jsoc_sdk.errors import RecordSetError
from jsoc_sdk.recordset import between, keyword
from jsoc_sdk.recordset.description import Key, column, look_up, prime_key
from jsoc_sdk.recordset.filters import NumberFilter, ValueFilter, WrittenFilter
from jsoc_sdk.recordset.sql import to_sql
from jsoc_sdk.recordset.values import Edge
from jsoc_sdk.scan.expressions import (
    Both,
    Comparison,
    MaskedBits,
    Member,
    Not,
    Null,
    Part,
    Some,
    Test,
    Unknown,
    Value,
)
from jsoc_sdk.times import Time, scan_time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jsoc_sdk.recordset import Condition, RecordSet
    from jsoc_sdk.recordset.description import Column, KeywordLike, SeriesLike

LONGEST_LIST = 200
"""Members of a list that are sent; a longer one is sent as the range that it spans."""

_OPPOSITE = {"=": "<>", "<>": "=", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}
_READS_AS_MISSING = ("MISSING", "Invalid KeyLink")
_PYTHON: dict[str, Callable[[Any, Any], Condition[Any]]] = {
    ">": operator.gt,
    ">=": operator.ge,
    "<": operator.lt,
    "<=": operator.le,
}
_EXACT_ZONES = {"TAI", "UTC", "UT", "ISO", "Z", "GPS"}
_SECOND = 1_000_000
_PRINTED = 2
"""Microseconds by which a printed time may differ from the stored one."""
_DIGITS_OF_FLOAT = 1e-8


def push(record_set: RecordSet[Any], test: Test, series: SeriesLike) -> RecordSet[Any]:
    """Add to a record set what the server can apply of a test.

    Parameters
    ----------
    record_set : RecordSet
        What is scanned. One that asks for the first or last value of a key, or holds raw text, is given back
        as it is: another filter would change what it selects.
    test : Test
        What the rows have to fulfil.
    series : SeriesLike
        The series.

    Returns
    -------
    RecordSet
        It selects every record that fulfils the test.
    """
    if not _open_to_more(record_set):
        return record_set
    parts = list(_conjuncts(test))
    found = _Bounds.of(parts, series)
    rest = _conditions(found.rest, series)
    narrowings: tuple[Callable[[], RecordSet[Any]], ...] = (
        lambda: record_set.where(**found.filters).filter(*rest),
        lambda: record_set.filter(*_conditions(parts, series)),
        lambda: record_set.where(**found.filters),
    )
    for narrowed in narrowings:
        extended = _sound(narrowed, record_set, series)
        if extended is not None:
            return extended
    return record_set


def _conditions(parts: list[Test], series: SeriesLike) -> list[Condition[Any]]:
    """Conditions for those of the parts that have one."""
    made = [_condition(part, series, positive=True) for part in parts]
    return [condition for condition in made if condition is not None]


def _open_to_more(record_set: RecordSet[Any]) -> bool:
    """Whether a further filter only takes records away."""
    return not any(
        one.verbatim is not None or any(map(_looks_around, one.filters)) for one in record_set.sets
    )


def _looks_around(filter_: object) -> bool:
    """Whether a filter's meaning depends on the others."""
    if isinstance(filter_, ValueFilter):
        return any(isinstance(item, Edge) for item in filter_.items)
    if isinstance(filter_, (WrittenFilter, NumberFilter)):
        return "^" in filter_.body or "$" in filter_.body
    return False


def _sound(
    narrowed: Callable[[], RecordSet[Any]], original: RecordSet[Any], series: SeriesLike
) -> RecordSet[Any] | None:
    """Give the record set, if every value has a spelling and the series takes it without new hazards."""
    try:
        extended = narrowed()
        fits = len(extended.bind(series).hazards) <= len(original.bind(series).hazards)
    except RecordSetError:
        return None
    return extended if fits else None


def _conjuncts(test: Test) -> Iterator[Test]:
    """Parts that all have to hold."""
    if isinstance(test, Both):
        for part in test.parts:
            yield from _conjuncts(part)
    else:
        yield test


# --- prime keys -----------------------------------------------------------------------------------


@dataclass
class _Bounds:
    """What the tests say of prime keys, as filters, and the other tests.

    Only equality, lists and ranges bounded on both sides have a form as a filter.
    """

    series: SeriesLike
    filters: dict[str, Any] = field(default_factory=dict)
    rest: list[Test] = field(default_factory=list)

    @classmethod
    def of(cls, parts: list[Test], series: SeriesLike) -> _Bounds:
        """Sort the tests."""
        bounds = cls(series)
        keys = {key.name: prime_key(series, at) for at, key in enumerate(series.prime_keys)}
        for name, key in keys.items():
            mine = [part for part in parts if _is_about(part, key)]
            filters = _key_filter(key, mine, series) if mine else None
            if filters is not None:
                bounds.filters[name] = filters
                parts = [part for part in parts if part not in mine]
        bounds.rest = parts
        return bounds


def _is_about(part: Test, key: Key) -> bool:
    """Whether a test can become a filter of a prime key."""
    return (
        isinstance(part, (Comparison, Member))
        and part.column.lower() == key.name.lower()
        and not (isinstance(part, Comparison) and part.operator == "<>")
    )


def _key_filter(key: Key, parts: list[Test], series: SeriesLike) -> Any | None:
    """Values of one prime key; None if its filters cannot say them."""
    if key.kind == "string" or (key.kind == "int" and not key.slotted):
        return _plain_filter(key, parts)
    if (
        key.kind == "time"
        and key.scope in {"ts_eq", "ts_slot"}
        and _is_printed_exactly(look_up(series, key.name))
    ):
        return _time_filter(key, parts, series)
    return None


def _plain_filter(key: Key, parts: list[Test]) -> Any | None:
    """Values of a key that is stored as it is printed."""
    single = parts[0] if len(parts) == 1 else None
    wanted = _single_values(single)
    kind = str if key.kind == "string" else int
    if wanted is not None:
        usable = all(isinstance(value, kind) for value in wanted) and 0 < len(wanted) <= LONGEST_LIST
        return list(wanted) if usable else None
    low, high = _range(parts)
    if isinstance(low, int) and isinstance(high, int) and low <= high:
        return between(low, high)
    return None


def _time_filter(key: Key, parts: list[Test], series: SeriesLike) -> Any | None:
    """Slots of a time key: rounding keeps the order, so the slots of the ends hold all between."""
    wanted = _single_values(parts[0] if len(parts) == 1 else None)
    if wanted is not None:
        times = [value for value in wanted if isinstance(value, Time)]
        if len(times) != len(wanted) or not times:
            return None
        if len(times) <= LONGEST_LIST and all(_is_inside_its_slot(time, key, series) for time in times):
            return times
        return between(earliest(min(times)), latest(max(times)))
    lows, highs = _range(parts)
    if not isinstance(lows, Time) or not isinstance(highs, Time) or lows > highs:
        return None
    return between(
        lows if _is_inside_its_slot(lows, key, series) else earliest(lows),
        highs if _is_inside_its_slot(highs, key, series) else latest(highs),
    )


def _single_values(part: Test | None) -> tuple[Value, ...] | None:
    """Give the values that a key may have; None if the test is another."""
    if isinstance(part, Member):
        return part.values
    if isinstance(part, Comparison) and part.operator == "=":
        return (part.value,)
    return None


def _range(parts: list[Test]) -> tuple[Value | None, Value | None]:
    """Give the closed range that comparisons leave; a side without bound is None."""
    low: Any = None
    high: Any = None
    for part in parts:
        if not isinstance(part, Comparison):
            return None, None
        value: Any = part.value
        step = 1 if isinstance(value, int) else 0
        if part.operator in {">", ">=", "="}:
            bound = value + step if part.operator == ">" and step else value
            low = bound if low is None else max(low, bound)
        if part.operator in {"<", "<=", "="}:
            bound = value - step if part.operator == "<" and step else value
            high = bound if high is None else min(high, bound)
    return low, high


def _is_inside_its_slot(time: Time, key: Key, series: SeriesLike) -> bool:
    """Whether a stored time that prints as this one is surely in the same slot."""
    epoch = look_up(series, f"{key.name}_epoch")
    start = scan_time(epoch.default) if epoch else None
    if key.scope != "ts_eq" or start is None or not start.valid or not key.step:
        return False
    if not _is_whole(time):
        return False
    place = ((time.seconds - start.seconds) / key.step + 0.5) % 1.0
    margin = 2e-6 / key.step
    return margin < place < 1 - margin


# --- conditions -----------------------------------------------------------------------------------


def _condition(test: Test, series: SeriesLike, *, positive: bool) -> Condition[Any] | None:
    """Condition that every row fulfils for which the test (or its opposite) is true; None for all rows."""
    if isinstance(test, Not):
        return _condition(test.part, series, positive=not positive)
    if isinstance(test, (Both, Some)):
        return _combined(test, series, positive=positive)
    if isinstance(test, Unknown):
        return None
    try:
        where = column(series, test.column)
        made = _leaf(test, where, series, positive=positive)
        if made is not None:
            to_sql(made, lambda name: column(series, name))
    except RecordSetError:  # a value or keyword that no condition can hold
        return None
    return made


def _combined(test: Both | Some, series: SeriesLike, *, positive: bool) -> Condition[Any] | None:
    """Join parts: all of an OR have to be sent, of an AND as many as can be."""
    made = [_condition(part, series, positive=positive) for part in test.parts]
    known = [condition for condition in made if condition is not None]
    all_needed = isinstance(test, Some) is positive
    if not known or (all_needed and len(known) < len(made)):
        return None
    joined = known[0]
    for condition in known[1:]:
        joined = joined | condition if all_needed else joined & condition
    return joined


def _leaf(
    test: Comparison | Member | Null | Part | MaskedBits, where: Column, series: SeriesLike, *, positive: bool
) -> Condition[Any] | None:
    """Condition of one test on a column."""
    known = look_up(series, test.column)
    if known is None or known.type == "char":
        return None  # one of a segment's own; or a type of whose missing value the server itself is unsure
    if isinstance(test, (Comparison, Member)):
        return _valued(test, where, known, positive=positive)
    if isinstance(test, Null):
        return _null(test, where, positive=positive)
    return _part(test, positive=positive) if isinstance(test, Part) else _bits(test, where, positive=positive)


def _valued(
    test: Comparison | Member, where: Column, known: KeywordLike, *, positive: bool
) -> Condition[Any] | None:
    """Condition of a comparison with one or several values."""
    if where.kind == "interval" or (test.cast == "Float64" and known.type == "longlong"):
        return None  # printed in another unit, or compared as a rounded number
    if where.kind == "time" and not _is_printed_exactly(known):
        return None
    if isinstance(test, Member):
        return _member(test, where, known.type, positive=positive)
    return _compared(test, where, known, positive=positive)


def _is_printed_exactly(known: KeywordLike | None) -> bool:
    """Whether a time is printed to the microsecond; days are to a tenth of a second, TT jumps at :60."""
    return known is not None and known.units.upper() in _EXACT_ZONES


def _part(test: Part, *, positive: bool) -> Condition[Any]:
    """Condition of a part of a text."""
    operand = keyword(test.column)
    made = operand.starts_with(test.text) if test.start else operand.contains(test.text)
    return made if positive else ~made


def _compared(
    test: Comparison, where: Column, known: KeywordLike, *, positive: bool
) -> Condition[Any] | None:
    """Condition of a comparison, as much wider as values are printed coarser than they are stored."""
    operand, value = keyword(test.column), test.value
    how = test.operator if positive else _OPPOSITE[test.operator]
    if where.kind == "string" and how not in {"=", "<>"}:
        return None  # the database sorts by its own rules
    low, high = _spread(value, known.type)
    if how == "=":
        return _made(operand == value) if low == high else operand.between(low, high)
    if how == "<>":
        return _made(operand != value) if low == high else operand.is_not_missing()
    if low == high or (how in {">", "<"} and _is_whole(value) and known.scope == "ts_eq"):
        return _PYTHON[how](operand, value)  # slots begin at whole seconds
    return _made(operand >= low if how in {">", ">="} else operand <= high)


def _made(condition: Any) -> Condition[Any]:
    """Tell the type checker that a comparison with an untyped keyword is a condition."""
    made: Condition[Any] = condition
    return made


def _spread(value: Any, declared: str) -> tuple[Any, Any]:
    """Range of stored values that print as this one."""
    if isinstance(value, Time):
        return earliest(value), latest(value)
    if declared == "float" and isinstance(value, (int, float)):
        margin = abs(value) * _DIGITS_OF_FLOAT
        return value - margin, value + margin
    return value, value


def _member(test: Member, where: Column, declared: str, *, positive: bool) -> Condition[Any] | None:
    """Condition of a list."""
    operand = keyword(test.column)
    if where.kind == "interval" or not test.values:
        return None
    exact = where.kind != "time" and declared != "float"
    if not positive:
        return (
            ~operand.is_in(test.values)
            if exact and len(test.values) <= LONGEST_LIST
            else operand.is_not_missing()
        )
    if exact and (where.kind == "string" or len(test.values) <= LONGEST_LIST):
        return operand.is_in(test.values) if len(test.values) <= LONGEST_LIST else None
    ordered: list[Any] = sorted(test.values)
    return operand.between(_spread(ordered[0], declared)[0], _spread(ordered[-1], declared)[1])


def _null(test: Null, where: Column, *, positive: bool) -> Condition[Any]:
    """Condition of a missing value; texts that the server prints in place of one count too."""
    operand = keyword(test.column)
    if not positive:
        return operand.is_not_missing()
    if where.kind == "string":
        return operand.is_missing() | operand.is_in(_READS_AS_MISSING)
    return operand.is_missing()


def _bits(test: MaskedBits, where: Column, *, positive: bool) -> Condition[Any] | None:
    """Condition of bits: all of a mask, or none of it."""
    how = test.operator if positive else _OPPOSITE[test.operator]
    mask = test.mask & ((1 << where.bits) - 1)
    operand = keyword(test.column)
    if how not in {"=", "<>"} or not mask:
        return None
    if test.value == 0:
        return operand.lacks_bits(mask) if how == "=" else operand.has_any_bit(mask)
    if test.value == test.mask:
        return operand.has_bits(mask) if how == "=" else ~operand.has_bits(mask)
    return None


def earliest(time: Time) -> Time:
    """Whole second before anything that prints as this time; the server is exact in whole seconds only."""
    return Time((time.microseconds - _PRINTED) // _SECOND * _SECOND, time.scale)


def latest(time: Time) -> Time:
    """Whole second after anything that prints as this time, a leap second included."""
    after = Time(-(-(time.microseconds + _PRINTED) // _SECOND) * _SECOND, time.scale)
    if time.scale == "UTC" and Time(time.microseconds + _PRINTED, "UTC").in_leap_second:
        return Time(after.microseconds + _SECOND, time.scale)
    return after


def _is_whole(value: object) -> bool:
    """Whether it is no time with a fraction of a second."""
    return not isinstance(value, Time) or value.microseconds % _SECOND == 0
