"""Single values and names that a user gives, checked before anything is built from them."""

from __future__ import annotations

import math
import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, TypeAlias

from jsoc_sdk.errors import RecordSetError
from jsoc_sdk.times import Duration, Time, as_time, duration, tai

if TYPE_CHECKING:
    from collections.abc import Iterable

Scalar: TypeAlias = "Time | int | float | str"
Extent: TypeAlias = "Duration | int | float"

_KEYWORD = re.compile(r"[A-Za-z][A-Za-z0-9_]*(-[A-Za-z0-9_-]+)?(\[\d{1,3}\])?", re.ASCII)
_SEGMENT = re.compile(r"[A-Za-z][A-Za-z0-9_]*", re.ASCII)
_SERIES = re.compile(r"[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z0-9_]+)+", re.ASCII)
_FORMS = {"keyword": (_KEYWORD, 39), "segment": (_SEGMENT, 31), "series": (_SERIES, 63)}


def check_name(name: object, kind: str) -> str:
    """Give back a keyword, segment or series name, or refuse what cannot be one.

    Examples
    --------
    >>> check_name("hmi.v_45s", "series")
    'hmi.v_45s'
    """
    form, longest = _FORMS[kind]
    if not isinstance(name, str) or not form.fullmatch(name) or len(name) > longest:
        hint = "; a series is named like hmi.v_45s" if kind == "series" else ""
        raise RecordSetError(f"{name!r} cannot be the name of a {kind}{hint}.", text=str(name))
    return name


def scalar(value: object) -> Scalar:
    """Give a value that can stand in a query, or say why it cannot.

    Raises
    ------
    TimeFormatError
        For a naive datetime or a date.
    RecordSetError
        For None, booleans, NaN, infinity, text that is not ASCII, and every other type.
    """
    if isinstance(value, (date, Time)):
        return as_time(value)
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return int(value)
    if isinstance(value, float):
        return _finite(value)
    raise RecordSetError(_wrong_type(value))


def scalars(values: Iterable[Any], where: str) -> tuple[Scalar, ...]:
    """Give the values of a list or of a polars column; at least one, none missing, each once."""
    if isinstance(values, (str, bytes)) or not hasattr(values, "__iter__"):
        raise RecordSetError(f"{where} needs a list of values, not {values!r}.")
    found = tuple(dict.fromkeys(scalar(value) for value in _members(values)))
    if not found:
        raise RecordSetError(f"{where} got an empty list, which would select nothing.")
    return found


def is_column(value: object) -> bool:
    """Whether it is a polars Series; tells without importing polars."""
    kind = type(value)
    return kind.__module__.split(".")[0] == "polars" and kind.__name__ == "Series"


def extent(value: object, what: str) -> Extent:
    """Give the length of a span or its step: a duration, or a number in the key's own unit."""
    if isinstance(value, (str, timedelta, Duration)):
        return duration(value)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise RecordSetError(f"{what} {value!r} is no duration such as '1d', and no number.")
    number = _finite(value) if isinstance(value, float) else value
    if number < 0:
        raise RecordSetError(f"{what} {value!r} is negative; the server would raise it to one slot.")
    return number


def _members(values: Iterable[Any]) -> Iterable[Any]:
    """Members of a list; a naive datetime column of ours is TAI."""
    if not is_column(values):
        return values
    column: Any = values
    naive = column.dtype.is_temporal() and getattr(column.dtype, "time_zone", None) is None
    return (tai(value) if naive and value is not None else value for value in column.to_list())


def _finite(value: float) -> float:
    """Refuse NaN and infinity: the server has no way to write them in a filter."""
    if math.isfinite(value):
        return float(value)
    raise RecordSetError(f"{value!r} cannot be compared with; use is_missing() for NaN.")


def _text(value: str) -> str:
    """Refuse text that the server cannot take in any spelling."""
    if value.isascii() and "\0" not in value:
        return str(value)
    raise RecordSetError(
        f"{value!r} holds characters that the server cannot take (only ASCII works).", text=value
    )


def _wrong_type(value: object) -> str:
    """Say what to use instead of a value of the wrong type."""
    if value is None:
        return "None is no value; use keyword(...).is_missing() to ask for missing ones."
    if isinstance(value, bool):
        return f"{value!r} is no value of a keyword; DRMS has numbers, texts and times."
    return f"{value!r} ({type(value).__name__}) is no time, number or text."
