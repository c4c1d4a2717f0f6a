"""What stands in a prime-key filter: single values, ranges, spans, edges, slot numbers.

Each constructor here is public. Their text is made in `item_text`; the rules are those of
protocol/record-sets.md sections 1, 4, 5 and 6.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, cast, overload

from jsoc_sdk.errors import RecordSetError, TimeFormatError
from jsoc_sdk.recordset.quoting import key_text, number_text, time_text
from jsoc_sdk.recordset.scalars import Extent, Scalar, extent, is_column, scalar, scalars
from jsoc_sdk.times import Duration, Time, as_time

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime, timedelta

    from typing_extensions import TypeVar

    V = TypeVar("V", default=Any)
else:
    from typing import TypeVar

    V = TypeVar("V")

TimeLike: TypeAlias = "Time | str | datetime | date"


@dataclass(frozen=True, slots=True)
class Span(Generic[V]):
    """Half-open: from a start, for a length; made by `span`. `V` is the type of its values."""

    start: Scalar
    length: Extent
    every: Extent | None = None


@dataclass(frozen=True, slots=True)
class Between(Generic[V]):
    """Both ends included; made by `between`. `V` is the type of its values."""

    start: Scalar
    end: Scalar
    every: Extent | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """The smallest or the largest value; made by `first` and `last`."""

    symbol: Literal["^", "$"]


@dataclass(frozen=True, slots=True)
class Index:
    """Slot numbers, or record numbers; made by `index`, `index_between` and `index_span`."""

    text: str


class ExactText(str):
    """A text of a key that is known to hold text, even if it looks like a time."""

    __slots__ = ()


Item: TypeAlias = "Scalar | Span | Between | Edge | Index"


class Everything:
    """No restriction: the empty filter ``[]``, which only moves on to the next prime key."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "EVERYTHING"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Everything)

    def __hash__(self) -> int:
        return hash(Everything)


EVERYTHING = Everything()
"""No restriction on this prime key: ``RecordSet("hmi.v_45s", EVERYTHING, 2)`` is ``hmi.v_45s[][2]``."""


@overload
def span(
    start: float, length: str | Duration | float, *, every: str | Duration | float | None = None
) -> Span[float]: ...
@overload
def span(
    start: TimeLike,
    length: str | timedelta | Duration,
    *,
    every: str | timedelta | Duration | None = None,
) -> Span[Time]: ...
def span(
    start: TimeLike | float,
    length: str | timedelta | Duration | float,
    *,
    every: str | timedelta | Duration | float | None = None,
) -> Span[Any]:
    """Values from `start` for a length, the end excluded.

    Parameters
    ----------
    start : Time, str, datetime.datetime, int or float
        A time with its scale (``"2016.04.01_TAI"``, ``tai(...)``, ``utc(...)``, an aware datetime), or a
        number for a key that holds numbers.
    length : str, datetime.timedelta, Duration, int or float
        ``"1d"``, ``"6h"``, ``"45s"``, ``"100u"`` (slots) for times; a number in the key's unit for numbers.
        On a key with slots it counts whole slots: shorter is raised to one, a rest is cut off.
    every : same, optional
        Keep every such step, counted from the slot of `start`.

    Returns
    -------
    Span
        To give to `RecordSet`.

    Raises
    ------
    TimeFormatError
        If a time has no scale, or a duration cannot be read.
    RecordSetError
        If a length or `every` is negative or zero.

    Examples
    --------
    >>> from jsoc_sdk.recordset import RecordSet
    >>> print(RecordSet("hmi.v_45s", span("2016.04.01_TAI", "1d", every="6h")))
    hmi.v_45s[2016.04.01_TAI/1d@6h]
    """
    whole = extent(length, "The length")
    if (whole.number if isinstance(whole, Duration) else whole) == 0:
        raise RecordSetError(
            f"The length {length!r} is zero, which the server raises to one slot; leave it out."
        )
    return Span(_time_or_number(start), whole, _step(every))


@overload
def between(start: float, end: float, *, every: str | Duration | float | None = None) -> Between[float]: ...
@overload
def between(
    start: Time | datetime | date,
    end: TimeLike,
    *,
    every: str | timedelta | Duration | None = None,
) -> Between[Time]: ...
@overload
def between(
    start: str, end: TimeLike, *, every: str | timedelta | Duration | None = None
) -> Between[Any]: ...
def between(
    start: TimeLike | float,
    end: TimeLike | float,
    *,
    every: str | timedelta | Duration | float | None = None,
) -> Between[Any]:
    """Values from `start` to `end`, both included.

    Parameters
    ----------
    start, end : Time, str, datetime.datetime, int or float
        Times with their scale, numbers, or texts for a key that holds text. On a key with slots both ends are
        rounded to slots, then both slots are included.
    every : str, datetime.timedelta, Duration, int or float, optional
        Keep every such step, counted from the slot of `start`.

    Returns
    -------
    Between
        To give to `RecordSet`.

    Raises
    ------
    TimeFormatError
        If a datetime is naive.
    RecordSetError
        If the ends are of two kinds, or in the wrong order.

    Examples
    --------
    >>> from jsoc_sdk.recordset import RecordSet
    >>> print(RecordSet("hmi.sharp_720s", between(377, 401)))
    hmi.sharp_720s[377-401]
    """
    ends = _time_if_it_is_one(scalar(start)), _time_if_it_is_one(scalar(end))
    kinds = {kind_of(value) for value in ends}
    if len(kinds) > 1:
        raise RecordSetError(
            f"between({start!r}, {end!r}) has ends of two kinds: {', '.join(sorted(kinds))}."
        )
    if kinds != {"text"}:  # texts are ordered by the database
        _refuse_reversed(cast("Any", ends[0]), cast("Any", ends[1]), f"between({start!r}, {end!r})")
    return Between(*ends, _step(every))


def first() -> Edge:
    """Select the records with the smallest value of this key, over the whole series.

    Only filters in front of it narrow the choice (protocol/record-sets.md section 6).

    Examples
    --------
    >>> from jsoc_sdk.recordset import RecordSet
    >>> print(RecordSet("hmi.v_45s", first()))
    hmi.v_45s[^]
    """
    return Edge("^")


def last() -> Edge:
    """Select the records with the largest value of this key, over the whole series.

    Only filters in front of it narrow the choice (protocol/record-sets.md section 6).

    Examples
    --------
    >>> from jsoc_sdk.recordset import RecordSet
    >>> print(RecordSet("hmi.v_45s", last()))
    hmi.v_45s[$]
    """
    return Edge("$")


def index(number: int) -> Index:
    """One slot of a slotted key by its number, or one record by its number.

    Examples
    --------
    >>> from jsoc_sdk.recordset import RecordSet
    >>> print(RecordSet("hmi.v_45s", index(13322880)))
    hmi.v_45s[#13322880]
    """
    return Index(f"#{_whole(number)}")


def index_between(start: int | None = None, end: int | None = None, *, every: int | None = None) -> Index:
    """Slot or record numbers from `start` to `end`, both included; None leaves that side open.

    Examples
    --------
    >>> from jsoc_sdk.recordset import RecordSet
    >>> print(RecordSet("hmi.v_45s").records(index_between(101, 110, every=4)))
    hmi.v_45s[:#101-#110@4]
    """
    if start is not None and end is not None:
        _refuse_reversed(_whole(start), _whole(end), f"index_between({start!r}, {end!r})")
    left, right = ("" if value is None else str(_whole(value)) for value in (start, end))
    return Index(f"#{left}-#{right}{_index_step(every)}")


def index_span(start: int, count: int, *, every: int | None = None) -> Index:
    """`count` slot or record numbers from `start` on.

    Examples
    --------
    >>> from jsoc_sdk.recordset import RecordSet
    >>> print(RecordSet("hmi.v_45s").records(index_span(101, 3)))
    hmi.v_45s[:#101/3]
    """
    if _whole(count) < 1:
        raise RecordSetError(f"index_span({start!r}, {count!r}) selects nothing; count from 1.")
    return Index(f"#{_whole(start)}/{count}{_index_step(every)}")


def items(value: object, where: str) -> tuple[Item, ...]:
    """Items of what a user gave for one key: one, or a list of them."""
    if isinstance(value, (list, tuple, set, frozenset, range)) or is_column(value):
        return _several(cast("Iterable[object]", value), where)
    return (_item(value),)


def item_text(item: Item, *, leads: bool) -> str:
    """Text of one item; `leads` as in `quoting.key_text`."""
    if isinstance(item, Span):
        return f"{item_text(item.start, leads=leads)}/{_extent_text(item.length)}{_step_text(item.every)}"
    if isinstance(item, Between):
        ends = item_text(item.start, leads=leads), item_text(item.end, leads=False)
        return "-".join(ends) + _step_text(item.every)
    if isinstance(item, Edge):
        return item.symbol
    if isinstance(item, Index):
        return item.text
    return scalar_text(item, leads=leads)


def scalar_text(value: Scalar, *, leads: bool) -> str:
    """Text of one value; a text that is a time with its zone is spelt as a time."""
    if not isinstance(value, ExactText):
        value = _time_if_it_is_one(value)
    if isinstance(value, Time):
        return time_text(value)
    if isinstance(value, str):
        return key_text(value, leads=leads)
    return number_text(value)


def kind_of(value: Scalar) -> str:
    """Name the kind of a value for a message."""
    if isinstance(value, Time):
        return "time"
    return "text" if isinstance(value, str) else "number"


def _several(value: Iterable[object], where: str) -> tuple[Item, ...]:
    """Items of a list; plain values only once each."""
    if is_column(value) or isinstance(value, range):
        return scalars(value, where)
    found = tuple(dict.fromkeys(_item(member) for member in value))
    if not found:
        raise RecordSetError(f"{where} got an empty list, which would select nothing.")
    if len(found) > 1 and any(isinstance(item, (Edge, Everything)) for item in found):
        raise RecordSetError(f"{where}: first(), last() and EVERYTHING stand alone, not in a list.")
    return found


def _item(value: object) -> Item:
    """One item; plain values are checked."""
    if isinstance(value, (Span, Between, Edge, Index)):
        return value
    found = scalar(value)
    if isinstance(found, str):
        scalar_text(found, leads=True)
    return found


def _time_or_number(value: object) -> Scalar:
    """Start of a span: a time with its scale, or a number."""
    found = scalar(value)
    return as_time(found) if isinstance(found, str) else found


def _time_if_it_is_one(value: Scalar) -> Scalar:
    """Give the time that a text names with its zone; else the text."""
    if not isinstance(value, str):
        return value
    try:
        return as_time(value)
    except TimeFormatError:
        return value


def _refuse_reversed(start: Any, end: Any, call: str) -> None:
    """Refuse a range that the server would answer with nothing."""
    if end < start:
        raise RecordSetError(
            f"{call} ends before it starts and would select nothing; give the smaller first."
        )


def _step(every: object) -> Extent | None:
    """Step of a range or span; zero is refused."""
    if every is None:
        return None
    step = extent(every, "The step")
    if (step.number if isinstance(step, Duration) else step) == 0:
        raise RecordSetError(f"The step {every!r} is zero; the server would divide by it.")
    return step


def _extent_text(value: Extent) -> str:
    """Text of a length or step."""
    return str(value) if isinstance(value, Duration) else number_text(value)


def _step_text(every: Extent | None) -> str:
    """Text of a step, with its mark."""
    return "" if every is None else f"@{_extent_text(every)}"


def _index_step(every: int | None) -> str:
    """Text of a step between numbers."""
    if every is None:
        return ""
    if _whole(every) == 0:
        raise RecordSetError("The step is zero; the server would divide by it.")
    return f"@{every}"


def _whole(number: object) -> int:
    """Refuse what is no whole number from 0 on."""
    if isinstance(number, bool) or not isinstance(number, int) or number < 0:
        raise RecordSetError(f"{number!r} is no slot or record number; it is a whole number from 0 on.")
    return number
