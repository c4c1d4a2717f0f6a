"""Columns of printed times: the plain ones by one expression, all others by `jsoc_sdk.times`.

Plain is a column whose values all have the exact format of the first, with the suffix of its unit or one that
names TAI or UTC, and none of which the server may mean otherwise than the expression: before the Gregorian
calendar, or right after a leap second, where ``:60`` has rolled over.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from jsoc_sdk.times.conversions import tai_to_utc, utc_to_tai
from jsoc_sdk.times.scales import (
    EPOCH_UNIX,
    LEAP_SECONDS,
    constant_offset,
    tai_to_utc_us,
    utc_to_tai_us,
    zone_offset,
)

if TYPE_CHECKING:
    import polars as pl

    from jsoc_sdk.dtypes.declared import Declared, Times

_SECOND: Final = 1_000_000
_GREGORIAN: Final = (datetime(1583, 1, 1) - datetime(1970, 1, 1)) // timedelta(microseconds=1)  # noqa: DTZ001
_MIDNIGHTS: Final = [(at - offset + 220_924_800) * _SECOND for offset, at in LEAP_SECONDS]
"""UTC midnights that follow a leap second, in clock microseconds since 1970."""

_FULL = re.compile(r"\d{4}([.-])\d\d\1\d\d([_T])\d\d:\d\d:\d\d(?:\.(\d{1,6}))?(\D?.*)")


_NAMED: Final = {"_TAI": "TAI", "_UTC": "UTC", "Z": "UTC"}
"""What these suffixes mean whatever the unit."""


class ClockForm(NamedTuple):
    """How all times of a plain column are printed."""

    dash: str
    between: str
    digits: int
    suffix: str
    zone: str


def clock_form(declared: Declared, sample: str) -> ClockForm | None:
    """Tell the exact format of `sample`; None where it is not plain."""
    found = _FULL.fullmatch(sample)
    if not found or declared.units.upper() in {"JD", "MJD"}:
        return None
    zone = declared.units if found[4] == _suffix(declared.units) else _NAMED.get(found[4])
    return None if zone is None else ClockForm(found[1], found[2], len(found[3] or ""), found[4], zone)


def plain_times(name: str, declared: Declared, sample: str) -> pl.Expr:
    """Give the expression that reads column `name` by the exact format of `sample`, as the clock reads."""
    form = clock_form(declared, sample)
    return _by_format(name, *form[:4]) if form else _nothing(name)


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


def ticks_ahead(form: ClockForm, declared: Declared, times: Times, low: int, high: int) -> int | None:
    """Tell how far all clock readings of a plain column are ahead of its scale.

    Parameters
    ----------
    form : ClockForm
        How they are printed.
    declared : Declared
        The declaration.
    times : {"native", "tai"}
        Whether times stay in their declared scale.
    low, high : int
        The first reading and the last, in microseconds since 1970.

    Returns
    -------
    int or None
        Microseconds; None where they differ, or one may be in doubt.
    """
    if low < _GREGORIAN or _leaps_between(form, low, high):
        return None
    return _ahead(form, declared, times, low, high)


def on_scale(values: pl.Series, form: ClockForm, declared: Declared, times: Times) -> pl.Series | None:
    """Bring clock readings of a plain column to its scale; None where they are in doubt."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    ticks, dtype = values.cast(pl.Int64), declared.dtype(times)
    low, high = ticks.min(), ticks.max()
    if not isinstance(low, int) or not isinstance(high, int):
        return values.cast(dtype)
    leaps = _leaps_between(form, low, high)
    if low < _GREGORIAN or any(((ticks >= at) & (ticks < at + _SECOND)).any() for at in leaps):
        return None
    ahead = _ahead(form, declared, times, low, high)
    if ahead is not None:
        return (values - timedelta(microseconds=ahead) if ahead else values).cast(dtype)
    values = values - timedelta(seconds=constant_offset(form.zone) or zone_offset(form.zone))
    if constant_offset(form.zone) is not None:
        return tai_to_utc(values)
    return utc_to_tai(values.cast(pl.Datetime("us", "UTC")))


def _ahead(form: ClockForm, declared: Declared, times: Times, low: int, high: int) -> int | None:
    """Do as `ticks_ahead` where nothing is in doubt."""
    constant = constant_offset(form.zone)
    to_tai = declared.scale == "TAI" or times == "tai"
    own = round((zone_offset(form.zone) if constant is None else constant) * _SECOND)
    if to_tai == (constant is not None):
        return own
    ends = [at - own - EPOCH_UNIX * _SECOND for at in (low, high)]
    apart: set[int | None]
    if to_tai:
        apart = {at - utc_to_tai_us(at) for at in ends}
    else:
        apart = {at - utc if not inside else None for at in ends for utc, inside in [tai_to_utc_us(at)]}
    leap = apart.pop()
    return None if apart or leap is None else own + leap


def _leaps_between(form: ClockForm, low: int, high: int) -> list[float]:
    """Give the midnights after a leap second in whose first second a reading may be."""
    if constant_offset(form.zone) is not None:
        return []
    return _MIDNIGHTS[bisect_right(_MIDNIGHTS, low - _SECOND) : bisect_right(_MIDNIGHTS, high)]
