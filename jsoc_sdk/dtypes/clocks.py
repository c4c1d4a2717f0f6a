"""Columns of printed times: the plain ones by one expression, all others by `jsoc_sdk.times`.

Plain is a column whose values all have the exact format of the first, with the suffix of its unit, and none
of which the server may mean otherwise than the expression: before the Gregorian calendar, or right after
a leap second, where ``:60`` has rolled over.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from jsoc_sdk.times.conversions import utc_to_tai
from jsoc_sdk.times.scales import LEAP_SECONDS, constant_offset, zone_offset

if TYPE_CHECKING:
    import polars as pl

    from jsoc_sdk.dtypes.declared import Declared, Times

_SECOND: Final = 1_000_000
_GREGORIAN: Final = (datetime(1583, 1, 1) - datetime(1970, 1, 1)) // timedelta(microseconds=1)  # noqa: DTZ001
_MIDNIGHTS: Final = [(at - offset + 220_924_800) * _SECOND for offset, at in LEAP_SECONDS]
"""UTC midnights that follow a leap second, in clock microseconds since 1970."""

_FULL = re.compile(r"\d{4}([.-])\d\d\1\d\d([_T])\d\d:\d\d:\d\d(?:\.(\d{1,6}))?(\D?.*)")


class ClockForm(NamedTuple):
    """How all times of a plain column are printed."""

    dash: str
    between: str
    digits: int
    suffix: str


def clock_form(declared: Declared, sample: str) -> ClockForm | None:
    """Tell the exact format of `sample`; None where it is not plain."""
    found = _FULL.fullmatch(sample)
    if not found or found[4] != _suffix(declared.units) or _offset(declared) is None:
        return None
    return ClockForm(found[1], found[2], len(found[3] or ""), found[4])


def plain_times(name: str, declared: Declared, sample: str) -> pl.Expr:
    """Give the expression that reads column `name` by the exact format of `sample`, as the clock reads."""
    form = clock_form(declared, sample)
    return _by_format(name, *form) if form else _nothing(name)


@lru_cache(maxsize=64)
def _nothing(name: str) -> pl.Expr:
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    return pl.when(pl.col(name).is_null()).then(pl.lit(None, pl.Datetime("us"))).alias(name)


@lru_cache(maxsize=256)
def _by_format(name: str, dash: str, between: str, digits: int, suffix: str) -> pl.Expr:
    """Read by one format; polars is fast only where a fraction has 3 or 6 digits, so others are padded."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    text, pad = pl.col(name), -digits % 3
    form = f"%Y{dash}%m{dash}%d{between}%H:%M:%S"
    if pad:
        text, suffix = text.str.strip_suffix(suffix) + "0" * pad, ""
    if digits:
        form += f".%{digits + pad}f"
    return text.str.to_datetime(form + suffix, strict=False, time_unit="us", cache=False)


@lru_cache(maxsize=256)
def _suffix(units: str) -> str:
    """Tell what the server prints behind a time of this unit (``types-and-times.md`` sections 4 and 9)."""
    zone = units.upper()[:5]
    if zone in {"", "NONE", "TIME"}:
        return "_UTC"
    if zone in {"ISO", "Z"}:
        return "Z"
    return zone if len(zone) == 1 or zone[0] in "+-" else f"_{zone}"


def _offset(declared: Declared) -> float | None:
    """Give the seconds that the printed clock is ahead of the column's scale; None for Julian days."""
    return constant_offset(declared.units) if declared.scale == "TAI" else zone_offset(declared.units)


def ticks_ahead(declared: Declared, low: int, high: int) -> int | None:
    """Tell how far clock readings are ahead of the column's scale.

    Parameters
    ----------
    declared : Declared
        The declaration.
    low, high : int
        The first reading and the last, in microseconds since 1970.

    Returns
    -------
    int or None
        Microseconds; None where a reading between them may be in doubt.
    """
    offset = _offset(declared)
    if offset is None or low < _GREGORIAN or _leaps_between(declared, low, high):
        return None
    return round(offset * _SECOND)


def on_scale(values: pl.Series, declared: Declared, times: Times) -> pl.Series | None:
    """Bring clock readings of a plain column to its scale; None where they are in doubt."""
    if _in_doubt(values, declared):
        return None
    if offset := _offset(declared):
        values = values - timedelta(seconds=offset)
    values = values.cast(declared.dtype())
    return utc_to_tai(values) if declared.scale == "UTC" and times == "tai" else values


def _in_doubt(values: pl.Series, declared: Declared) -> bool:
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    ticks = values.cast(pl.Int64)
    low, high = ticks.min(), ticks.max()
    if not isinstance(low, int) or not isinstance(high, int):
        return False
    leaps = _leaps_between(declared, low, high)
    return low < _GREGORIAN or any(((ticks >= at) & (ticks < at + _SECOND)).any() for at in leaps)


def _leaps_between(declared: Declared, low: int, high: int) -> list[float]:
    """Give the midnights after a leap second in whose first second a reading may be."""
    if declared.scale != "UTC":
        return []
    return _MIDNIGHTS[bisect_right(_MIDNIGHTS, low - _SECOND) : bisect_right(_MIDNIGHTS, high)]
