"""The server's own time printer."""

from __future__ import annotations

import math
from bisect import bisect_right
from typing import Final

from jsoc_sdk.times.calendar import Clock, clock_from_seconds, round_half_away
from jsoc_sdk.times.scales import (
    LEAP_STARTS,
    MISSING_TIME,
    TT_MINUS_TAI,
    constant_offset,
    zone_offset,
)

_FARTHEST: Final = 6.776e16


def print_time(seconds: float, zone: str = "TAI", precision: int = 0) -> str:
    """Print a time as the server does, quirks included.

    Parameters
    ----------
    seconds : float
        TAI seconds since 1977.01.01. NaN and infinity print as the missing time.
    zone : str
        The keyword's unit: ``TAI``, ``UTC``, ``ISO``, ``JD``, ``Z`` ...; empty prints UTC without suffix.
    precision : int
        Decimals of the seconds; -1 prints minutes, -2 hours, -3 the date, -4 the month, -5 the year.

    Returns
    -------
    str
        The text of the wire.

    Notes
    -----
    The rules are those of ``sprint_time`` of NetDRMS (timeio.c). Seconds round half to even in binary; where
    they would round up to 60, the time is rounded to a whole second first and printed anew.

    Examples
    --------
    >>> print_time(1120176034.5, "UTC", 1)
    '2012.06.30_23:59:60.5_UTC'
    >>> print_time(1120176034.5, "ISO")
    '2012-07-01T00:00:00Z'
    """
    if not math.isfinite(seconds):
        seconds = MISSING_TIME
    name = zone.upper()[:5]
    if abs(seconds) > _FARTHEST:
        name = "JD"
    if name in {"JD", "MJD"}:
        return _julian(seconds, name, max(precision, 0))
    if name == "ISO":
        return _iso(seconds, precision)
    clock = _local_clock(seconds, name, precision)
    return _calendar(clock, precision) + _suffix(name, precision)


def _julian(seconds: float, name: str, decimals: int) -> str:
    """``JD_2455927.5``: days of TDT."""
    days = (seconds + TT_MINUS_TAI) / 86400.0 + 2443144.5
    return f"{name}_{days - 2400000.5 if name == 'MJD' else days:.{decimals}f}"


def _iso(seconds: float, precision: int) -> str:
    """``2012-01-01T00:00:00Z``; outside its years the server subtracts TAI - UTC twice."""
    clock = _local_clock(seconds, "UTC", precision)
    if not 1583 <= clock.year <= 9999:
        shifted = seconds + _adjustment(seconds, "UTC")[0]
        return _calendar(_local_clock(shifted, "Z", precision), precision) + _suffix("Z", precision)
    text = _calendar(clock, precision).replace(".", "-", 2).replace("_", "T")
    return text + ("Z" if precision > -3 else "")


def _adjustment(seconds: float, zone: str) -> tuple[float, bool]:
    """Zone minus TAI in seconds, and whether the time is inside a leap second."""
    constant = constant_offset(zone)
    if constant is not None:
        return constant, False
    count = bisect_right(LEAP_STARTS, seconds + 1.0)
    inside = count > 0 and seconds < LEAP_STARTS[count - 1]
    return zone_offset(zone) - count, inside


def _local_clock(seconds: float, zone: str, precision: int) -> Clock:
    """Find the clock reading to print, its seconds already safe to round."""
    shift, inside = _adjustment(seconds, zone)
    clock = clock_from_seconds(seconds + shift)
    if precision >= 0 and clock.second >= 60.0 - 0.5 * 10.0**-precision:
        seconds = round_half_away(seconds)
        shift, inside = _adjustment(seconds, zone)
        clock = clock_from_seconds(seconds + shift)
    return clock._replace(second=clock.second + 1.0) if inside else clock


def _calendar(clock: Clock, precision: int) -> str:
    """Calendar form down to what the precision shows."""
    year, month, day, hour, minute, second = clock
    if precision >= 0:
        width = precision + 3 if precision else 2
        return f"{year:04d}.{month:02d}.{day:02d}_{hour:02d}:{minute:02d}:{second:0{width}.{precision}f}"
    text = f"{year:04d}.{month:02d}.{day:02d}_{hour:02d}:{minute:02d}"
    from_the_end = {-1: len(text), -2: -3, -3: -6, -4: -9}.get(precision, -12)
    return text[:from_the_end]


def _suffix(name: str, precision: int) -> str:
    """``_TAI``, ``Z``, ``+0100``, or nothing."""
    if not name:
        return ""
    if len(name) == 1 or name[0] in "+-":
        return name if precision > -3 else ""
    return f"_{name}"
