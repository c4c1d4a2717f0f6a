"""Time scales, leap seconds, civil zones and units, as the server counts them.

A time is a number of SI seconds since 1977.01.01_00:00:00_TAI. Rows 1 to 9 of the leap-second table are the
server's own whole-second stand-ins for the drift of UTC before 1972; from 1972 on it is the official one.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from datetime import date, datetime, timedelta
from typing import Final

SECOND: Final = 1_000_000
"""Microseconds in a second."""

DAY: Final = 86_400

MISSING_TIME: Final = -211087684832.184
"""The server's missing time, JD 0.0 TDT, in TAI seconds since 1977.01.01."""

TT_MINUS_TAI: Final = 32.184
GPS_MINUS_TAI: Final = -19.0

EPOCH: Final = datetime(1977, 1, 1)  # noqa: DTZ001 - TAI has no tzinfo
"""The epoch, as a naive datetime on the TAI scale."""

EPOCH_UNIX: Final = 220_924_800
"""Calendar seconds from 1970.01.01 to the epoch, on one and the same scale."""

LEAP_SECONDS: Final[tuple[tuple[int, float], ...]] = (
    (1, -536543999.0),  # 1960.01.01 UTC
    (2, -457747198.0),
    (3, -394588797.0),
    (4, -363052796.0),
    (5, -331516795.0),
    (6, -284083194.0),
    (7, -252460793.0),
    (8, -220924792.0),
    (9, -189388791.0),
    (10, -157852790.0),  # 1972.01.01: the official table begins
    (11, -142127989.0),
    (12, -126230388.0),
    (13, -94694387.0),
    (14, -63158386.0),
    (15, -31622385.0),
    (16, 16.0),  # 1977.01.01
    (17, 31536017.0),
    (18, 63072018.0),
    (19, 94608019.0),
    (20, 141868820.0),
    (21, 173404821.0),
    (22, 204940822.0),
    (23, 268099223.0),
    (24, 347068824.0),
    (25, 410227225.0),
    (26, 441763226.0),
    (27, 489024027.0),
    (28, 520560028.0),
    (29, 552096029.0),
    (30, 599529630.0),
    (31, 646790431.0),
    (32, 694224032.0),
    (33, 915148833.0),
    (34, 1009843234.0),
    (35, 1120176035.0),
    (36, 1214784036.0),
    (37, 1262304037.0),  # 2017.01.01
)
"""TAI - UTC in seconds from a UTC midnight on, with the TAI seconds of that midnight."""

LEAP_SECONDS_VALID_UNTIL: Final = date(2027, 6, 28)
"""Date up to which `LEAP_SECONDS` is known to be complete: IERS Bulletin C 72 (July 2026), as carried by the
expiry of the IERS leap-second file. A later UTC time is right unless a leap second is announced meanwhile,
and the server would not know of that one either before it is rebuilt."""

LEAP_STARTS: Final = tuple(int(midnight) for _, midnight in LEAP_SECONDS)
NOMINAL_STARTS: Final = tuple(int(midnight) - offset for offset, midnight in LEAP_SECONDS)

LETTER_ZONES: Final = {
    "Z": 0,
    **{letter: hours for hours, letter in enumerate("ABCDEFGHIKLM", start=1)},
    **{letter: -hours for hours, letter in enumerate("NOPQRSTUVWXY", start=1)},
}
NAMED_ZONES: Final = {
    "GMT": 0, "WET": 0, "CET": 1, "BST": 1, "EET": 2, "SST": 8, "WST": 8, "JST": 9, "JDT": 10,
    "ADT": -3, "AST": -4, "EDT": -4, "EST": -5, "CDT": -5, "CST": -6, "MDT": -6, "MST": -7, "PDT": -7,
    "PST": -8, "YDT": -8, "YST": -9, "HDT": -9, "HST": -10, "BDT": -10,
}  # fmt: skip

_SI = {
    "exa": 1e18, "peta": 1e15, "tera": 1e12, "giga": 1e9, "mega": 1e6, "kilo": 1e3, "hecto": 1e2, "deca": 1e1,
    "deci": 1e-1, "centi": 1e-2, "milli": 1e-3, "micro": 1e-6, "nano": 1e-9, "pico": 1e-12,
    "femto": 1e-15, "atto": 1e-18,
}  # fmt: skip
_UNITS = {
    1.0: "s secs second seconds deg degs degree degrees hz hertz",
    60.0: "m min mins minute minutes",
    3600.0: "h hr hrs hour hours",
    86400.0: "d day days",
    604800.0: "w wk wks week weeks",
    360.0: "rot rots rotation rotations",
}
_FACTORS = {name: factor for factor, names in _UNITS.items() for name in names.split()}
_INTERVAL = re.compile(
    rf"\s*([+-]?\d+(?:\.\d*)?|)\s*({'|'.join(_SI)}|)({'|'.join(_FACTORS)})\s*", re.IGNORECASE
)


def interval_factor(unit: str) -> float | None:
    """Seconds per unit of a ``time`` keyword that holds an interval, or None when it holds a date.

    Parameters
    ----------
    unit : str
        The ``units`` of the keyword, such as ``secs`` or ``days``. The server's list is closed:
        ``sec`` is not in it.

    Returns
    -------
    float or None
        Stored value in seconds divided by the printed number.

    Examples
    --------
    >>> interval_factor("days")
    86400.0
    >>> interval_factor("milliseconds")
    0.001
    >>> interval_factor("TAI") is None
    True
    """
    found = _INTERVAL.fullmatch(unit)
    if not found:
        return None
    number, prefix, name = found.groups()
    return float(number or 1) * _SI.get(prefix.lower(), 1.0) * _FACTORS[name.lower()]


def is_missing_time(seconds: float) -> bool:
    """Whether the server takes this time for missing.

    Parameters
    ----------
    seconds : float
        TAI seconds since 1977.01.01.

    Returns
    -------
    bool
        True for NaN, and where the integer part equals that of `MISSING_TIME`: stored defaults often lost
        the fraction.

    Examples
    --------
    >>> is_missing_time(-211087684832.0), is_missing_time(-211087684800.0)
    (True, False)
    """
    return math.isnan(seconds) or (math.isfinite(seconds) and math.trunc(seconds) == math.trunc(MISSING_TIME))


def zone_offset(zone: str) -> float:
    """Seconds that a civil zone is ahead of UTC; 0 for UTC and for names that the server does not know."""
    name = zone.upper()
    if name[:1] in "+-" and name[1:2].isdigit():
        digits = re.match(r"\d{1,4}", name[1:])
        number = int(digits[0]) if digits else 0
        return (-60.0 if name[0] == "-" else 60.0) * (number % 100 + 60 * (number // 100))
    if len(name) == 1:
        return 3600.0 * LETTER_ZONES.get(name, 0)
    return 3600.0 * NAMED_ZONES.get(name, 0)


def constant_offset(zone: str) -> float | None:
    """Scale minus TAI in seconds where it is constant; None for UTC and civil zones."""
    return {"TAI": 0.0, "TDT": TT_MINUS_TAI, "TT": TT_MINUS_TAI, "GPS": GPS_MINUS_TAI}.get(zone.upper())


def tai_to_utc_us(tai: int) -> tuple[int, bool]:
    """Nominal UTC and whether it is inside a leap second, in microseconds since 1977.01.01 of each scale.

    Inside a leap second the nominal value is that of the second before: the clock reads 1 s more.
    """
    count = bisect_right(LEAP_STARTS, tai // SECOND)
    inside = count < len(LEAP_STARTS) and tai >= (LEAP_STARTS[count] - 1) * SECOND
    return tai - (count + inside) * SECOND, inside


def utc_to_tai_us(nominal: int) -> int:
    """TAI of a nominal UTC, in microseconds since 1977.01.01 of each scale."""
    return nominal + bisect_right(NOMINAL_STARTS, nominal // SECOND) * SECOND


def leap_second_days() -> frozenset[date]:
    """UTC days that end in 23:59:60."""
    return frozenset((EPOCH + timedelta(seconds=start - DAY)).date() for start in NOMINAL_STARTS)
