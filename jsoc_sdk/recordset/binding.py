"""A sub-set meets its series: names and values are checked, conditions get their types."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from jsoc_sdk.errors import RecordSetError, UnknownSegment
from jsoc_sdk.recordset.description import Key, SeriesLike, column, named_key, prime_key
from jsoc_sdk.recordset.filters import (
    ConditionFilter,
    Filter,
    NumberFilter,
    SqlFilter,
    ValueFilter,
    WrittenFilter,
    tidy,
)
from jsoc_sdk.recordset.quoting import number_text
from jsoc_sdk.recordset.reader import check_values
from jsoc_sdk.recordset.sql import to_sql
from jsoc_sdk.recordset.values import Between, Edge, ExactText, Index, Item, Span, item_text
from jsoc_sdk.times import Duration, Time, as_time

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jsoc_sdk.recordset.scalars import Extent, Scalar
    from jsoc_sdk.recordset.value import SubSet

MAX_SUBSET = 8000
MAX_WHERE = 8000
_FLOAT_WORDS = "a number in the key's own unit"


def bind_set(one: SubSet, series: SeriesLike) -> tuple[SubSet, tuple[str, ...]]:
    """Check a sub-set against its series and give it types.

    Returns
    -------
    SubSet
        In which nothing waits for a type.
    tuple of str
        Hazards of what was written as text, that show only with the series.

    Raises
    ------
    UnknownKeyword, UnknownSegment
        For a name that the series does not have.
    TimeFormatError
        For a time without a zone.
    RecordSetError
        For a value of the wrong type, a filter on what is no prime key, a condition on what is no column,
        a text that the server would not take.
    """
    for name in one.segments or ():
        if name not in series.segments and name.lower() not in series.segments:
            raise UnknownSegment(name, series=series.name, known=series.segments)
    placed = list(_placed(one.filters, series))
    hazards = [
        hazard
        for key, filter_ in placed
        if key is not None and isinstance(filter_, WrittenFilter)
        for hazard in check_values(filter_.body, key, named=filter_.name is not None)
    ]
    bound = _in_key_order([(key, _bound(filter_, key, series)) for key, filter_ in placed])
    result = replace(one, filters=tidy(tuple(filter_ for _, filter_ in bound)))
    _check_size(result, bound)
    return result, (*hazards, *_order_hazards(bound))


def _order_hazards(bound: list[tuple[Key | None, Filter]]) -> Iterator[str]:
    """Name filters out of prime-key order, where ``^`` or ``$`` makes the order count."""
    placed = [(key, filter_) for key, filter_ in bound if key is not None]
    positions = [key.position for key, _ in placed]
    if positions != sorted(positions) and any(_is_edge(filter_) for _, filter_ in placed):
        names = ", ".join(key.name for key, _ in placed)
        yield (
            f"The filters stand in the order {names}, which is not that of the prime keys: with ^ or $ the "
            "result depends on whether the series has a shadow table."
        )


def _placed(filters: tuple[Filter, ...], series: SeriesLike) -> Iterator[tuple[Key | None, Filter]]:
    """Each filter with the prime key that it applies to."""
    place = 0
    for filter_ in filters:
        if not isinstance(filter_, (ValueFilter, WrittenFilter)):
            yield None, filter_
        elif filter_.name is not None:
            yield named_key(series, filter_.name), filter_
        elif isinstance(filter_, ValueFilter) and filter_.skips:
            yield None, filter_
            place += 1
        else:
            yield prime_key(series, place), filter_
            place += 1


def _bound(filter_: Filter, key: Key | None, series: SeriesLike) -> Filter:
    """One filter, checked and typed."""
    if isinstance(filter_, ConditionFilter):
        return SqlFilter(f" {to_sql(filter_.condition, lambda name: column(series, name))} ")
    if key is None:
        return filter_
    if isinstance(filter_, WrittenFilter):
        return filter_
    built = cast("ValueFilter", filter_)
    if key.scope == "enum":
        raise RecordSetError(f"{key.name} has slots of the kind enum, which no filter can use.")
    name = key.name if built.name is not None else None
    return ValueFilter(name, tuple(_fit_item(item, key) for item in built.items))


def _in_key_order(bound: list[tuple[Key | None, Filter]]) -> list[tuple[Key | None, Filter]]:
    """Put built filters in prime-key order, with names where that moves one."""
    keys = [(key, filter_) for key, filter_ in bound if key is not None]
    positions = [key.position for key, _ in keys]
    if positions == sorted(positions) or not all(isinstance(filter_, ValueFilter) for _, filter_ in keys):
        return bound
    named: list[tuple[Key | None, Filter]] = [
        (key, ValueFilter(key.name, cast("ValueFilter", filter_).items))
        for key, filter_ in sorted(keys, key=lambda pair: pair[0].position)
    ]
    rest = [
        pair for pair in bound if pair[0] is None and not isinstance(pair[1], (ValueFilter, WrittenFilter))
    ]
    return named + rest


def _is_edge(filter_: Filter) -> bool:
    """Whether it asks for the smallest or largest value."""
    if isinstance(filter_, ValueFilter):
        return any(isinstance(item, Edge) for item in filter_.items)
    return isinstance(filter_, WrittenFilter) and filter_.body.strip(" #") in {"^", "$"}


def _fit_item(item: Item, key: Key) -> Item:
    """Give an item values of the key's type."""
    if isinstance(item, Edge):
        return item
    if isinstance(item, Index):
        if not key.slotted:
            raise RecordSetError(f"{key.name} has no slots, so it has no slot numbers ({item.text}).")
        return item
    if isinstance(item, Span):
        _check_span(item, key)
        return replace(item, start=_fit(item.start, key))
    if isinstance(item, Between):
        _check_step(item.every, key)
        return replace(item, start=_fit(item.start, key), end=_fit(item.end, key))
    return _fit(item, key)


def _fit(value: Scalar, key: Key) -> Scalar:
    """Give a value the key's type."""
    if key.kind == "time":
        if isinstance(value, (Time, str)):
            return as_time(value)
        raise _wrong(value, key, "a time: tai(...), utc(...) or text with its zone")
    if key.kind == "string":
        if isinstance(value, str):
            return ExactText(value)
        raise _wrong(value, key, "a text")
    if isinstance(value, (Time, str)):
        raise _wrong(value, key, "a whole number" if key.kind == "int" else _FLOAT_WORDS)
    if key.kind == "int":
        _check_integer(value, key)
    return value


def _check_integer(value: float, key: Key) -> None:
    """Refuse fractions and what the key's width cannot hold."""
    limit = 1 << (key.bits - 1)
    if not isinstance(value, int):
        raise _wrong(value, key, "a whole number")
    if not -limit <= value < limit:
        raise RecordSetError(f"{value} does not fit into {key.name}, an integer of {key.bits} bits.")


def _check_span(item: Span, key: Key) -> None:
    """Refuse a length that the server would misread."""
    length = item.length
    if key.kind == "string":
        raise RecordSetError(f"{key.name} holds text; a span needs times or numbers.")
    if key.kind == "time":
        _need_duration(length, key, "length")
    elif key.kind == "int":
        _need_integer(length, key, "length")
    elif isinstance(length, Duration) and not (key.scope == "slot" and length.unit == "u"):
        raise RecordSetError(f"The length of a span of {key.name} is {_FLOAT_WORDS}, not {length}.")
    _check_step(item.every, key)


def _check_step(step: Extent | None, key: Key) -> None:
    """Refuse a step that the server would misread (protocol/record-sets.md section 5)."""
    if step is None:
        return
    if key.kind == "time" and key.slotted:
        _need_duration(step, key, "step")
        _check_step_size(cast("Duration", step), key)
    elif key.kind == "int":
        _need_integer(step, key, "step")
    elif not (key.scope == "slot" and isinstance(step, Duration) and step.unit == "u"):
        hint = "; use slots, such as '2u'" if key.scope == "slot" else ""
        raise RecordSetError(f"The server has no reliable step on {key.name}{hint}.")


def _check_step_size(step: Duration, key: Key) -> None:
    """Refuse a step below half a slot: the server divides by zero."""
    if key.step is None:
        return
    slots = step.number if step.seconds is None else step.seconds / key.step
    if slots < 0.5:
        raise RecordSetError(
            f"The step {step} is below half a slot of {key.name} ({number_text(key.step)} s); "
            "the server fails on it."
        )


def _need_duration(value: Extent, key: Key, what: str) -> None:
    """Refuse what is no duration; slots count only where there are slots."""
    if not isinstance(value, Duration):
        raise RecordSetError(f"The {what} of a span of {key.name} is a duration such as '1d', not {value!r}.")
    if value.unit == "u" and not key.slotted:
        raise RecordSetError(f"{key.name} has no slots, so {value} means nothing; use s, m, h or d.")


def _need_integer(value: Extent, key: Key, what: str) -> None:
    """Integers take integers only."""
    if not isinstance(value, int):
        raise RecordSetError(f"The {what} of a range of {key.name} is a whole number, not {value}.")


def _wrong(value: Scalar, key: Key, wanted: str) -> RecordSetError:
    """Say what a key takes instead of a value."""
    return RecordSetError(f"{key.name} takes {wanted}, not {value!r}.", text=str(value))


def _check_size(one: SubSet, bound: list[tuple[Key | None, Filter]]) -> None:
    """Refuse what overflows the server's buffers (protocol/record-sets.md section 13)."""
    size = len(one.text)
    where = sum(_where_size(key, filter_) for key, filter_ in bound)
    if size > MAX_SUBSET or where > MAX_WHERE:
        raise RecordSetError(
            f"This record set of {one.series} takes {size} bytes, and about {where} as a database condition; "
            "the server holds 8000 of either. Ask for a span or range, or split the list over queries.",
            text=one.text[:200],
        )


def _where_size(key: Key | None, filter_: Filter) -> int:
    """Estimate the bytes of the database condition that the server makes of a filter."""
    if isinstance(filter_, NumberFilter):
        return len(filter_.body) + 16 * (filter_.body.count("-") + filter_.body.count("/"))
    if isinstance(filter_, SqlFilter):
        return len(filter_.sql) + 8
    if key is None or isinstance(filter_, ConditionFilter):
        return 0
    if isinstance(filter_, WrittenFilter):
        values = [filter_.body] if "," not in filter_.body else filter_.body.split(",")
    else:
        values = [item_text(item, leads=True) for item in filter_.items]
    name = len(key.name) + (6 if key.slotted else 0)
    return sum(name + (12 if key.slotted else len(value)) + 4 for value in values)
