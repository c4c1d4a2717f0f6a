"""Columns of printed times to datetimes.

Fast where every value has the format of the first: one strptime for the column. What that leaves null, or
may read in another way than the server means it (before the Gregorian calendar; at a leap second), is read
text by text with the server's own scanner.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from jsoc_sdk.times import scan_time
from jsoc_sdk.times.scales import LEAP_SECONDS, constant_offset, tai_to_utc_us, zone_offset

if TYPE_CHECKING:
    import polars as pl

    from jsoc_sdk.dtypes.declared import Declared, Times

EPOCH: Final = datetime(1977, 1, 1)  # noqa: DTZ001 - of both scales, as a column of either holds it
GREGORIAN: Final = datetime(1583, 1, 1)  # noqa: DTZ001 - of both scales

_FULL = re.compile(r"\d{4}([.-])\d\d\1\d\d([_T])\d\d:\d\d:\d\d(?:\.(\d{1,6}))?(\D?.*)")


def suffix_of(declared: Declared) -> str:
    """Tell what the server prints behind a time of this unit (``types-and-times.md`` sections 4 and 9)."""
    zone = declared.units.upper()[:5]
    if zone in {"", "NONE", "TIME"}:
        return "_UTC"
    if zone in {"ISO", "Z"}:
        return "Z"
    return zone if len(zone) == 1 or zone[0] in "+-" else f"_{zone}"


def plain_times(text: pl.Expr, declared: Declared, sample: str) -> pl.Expr:
    """Give the expression that reads a column by the exact format of `sample`, as the clock reads.

    polars is fast only where a fraction has 3 or 6 digits, so others are padded.
    """
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    found = _FULL.fullmatch(sample)
    if not found or found[4] != suffix_of(declared) or _offset(declared) is None:
        return pl.when(text.is_null()).then(pl.lit(None, pl.Datetime("us"))).alias(text.meta.output_name())
    dash, sep, fraction, suffix = found.groups("")
    form, pad = f"%Y{dash}%m{dash}%d{sep}%H:%M:%S", -len(fraction) % 3
    if pad:
        text, suffix = text.str.strip_suffix(suffix) + "0" * pad, ""
    if fraction:
        form += f".%{len(fraction) + pad}f"
    return text.str.to_datetime(form + suffix, strict=False, time_unit="us", cache=False)


def _offset(declared: Declared) -> float | None:
    """Seconds that the printed clock is ahead of the column's scale; None for Julian days."""
    return constant_offset(declared.units) if declared.scale == "TAI" else zone_offset(declared.units)


def finish_times(values: pl.Series, declared: Declared, times: Times) -> pl.Series:
    """Bring clock readings to the column's scale; null is what is doubtful."""
    values = _without_doubt(values, declared)
    if offset := _offset(declared):
        values = values - timedelta(seconds=offset)
    if declared.scale == "UTC" and times == "tai":
        values = utc_to_tai(values)
    return values.cast(declared.dtype(times))


def _without_doubt(values: pl.Series, declared: Declared) -> pl.Series:
    """Drop what the server may mean otherwise: Julian dates, and ``:60``, which rolls over in strptime."""
    low, high = _span(values)
    if low < _unix(GREGORIAN):
        values = values.set(values < GREGORIAN, None)
    if declared.scale == "UTC":
        for midnight in LEAP_MIDNIGHTS:
            if low < _unix(midnight) + SECOND and _unix(midnight) <= high:
                inside = (values >= midnight) & (values < midnight + timedelta(seconds=1))
                values = values.set(inside, None)
    return values


def _span(values: pl.Series) -> tuple[int, int]:
    """Give the first and last reading in Unix microseconds, which no year can overflow; empty if none."""
    numbers = values.to_physical()
    low, high = numbers.min(), numbers.max()
    return (low, high) if isinstance(low, int) and isinstance(high, int) else (0, -1)


@lru_cache(maxsize=64)
def _unix(clock: datetime) -> int:
    return (clock - datetime(1970, 1, 1)) // timedelta(microseconds=1)  # noqa: DTZ001 - of either scale


SECOND: Final = 1_000_000
LEAP_MIDNIGHTS: Final = tuple(EPOCH + timedelta(seconds=at - offset) for offset, at in LEAP_SECONDS)
"""UTC midnights that follow a leap second."""


def utc_to_tai(values: pl.Series) -> pl.Series:
    """Turn UTC clock readings outside leap seconds into TAI ones."""
    low, high = _span(values)
    shifted = values
    for (offset, _), midnight in zip(LEAP_SECONDS, LEAP_MIDNIGHTS, strict=True):
        if _unix(midnight) <= low:
            shifted = values + timedelta(seconds=offset)
        elif _unix(midnight) <= high:
            shifted = shifted.zip_with(values < midnight, values + timedelta(seconds=offset))
    return shifted


def read_time(text: str, declared: Declared, times: Times) -> tuple[datetime | None, str]:
    """Read one text with the server's scanner.

    Returns
    -------
    datetime or None, str
        The reading, naive, in the column's scale; and ``""``, ``"missing"``, ``"unreadable"`` or
        ``"leap second"``.
    """
    stripped, shift = text.strip(), 0.0
    suffix = suffix_of(declared)
    if declared.scale == "UTC" and suffix not in {"_UTC", "_UT", "Z"} and stripped.upper().endswith(suffix):
        # Scanned as UTC and shifted here: the scanner looks leap seconds up in local time, and does not
        # know the suffix that the server prints for a unit that is no zone.
        stripped, shift = stripped[: -len(suffix)] + "_UTC", zone_offset(declared.units)
    scanned = scan_time(stripped)
    if scanned.consumed < len(stripped) or not stripped:
        return None, "unreadable"
    if scanned.missing or not scanned.valid:
        return None, "missing"
    tai = round((scanned.seconds - shift) * 1e6)
    if declared.scale == "TAI" or times == "tai":
        return _datetime(tai), ""
    utc, inside = tai_to_utc_us(tai)
    if inside:
        return _datetime(utc - utc % 1_000_000 + 999_999), "leap second"
    return _datetime(utc), ""


def _datetime(microseconds: int) -> datetime | None:
    try:
        return EPOCH + timedelta(microseconds=microseconds)
    except OverflowError:
        return None
