"""Calendar of the server: Gregorian from 1582.10.15, Julian before, with a year 0.

Sums are made in the server's order, so that the last digits of a fraction come out as its own.
"""

from __future__ import annotations

import math
from typing import Final, NamedTuple

DAY: Final = 86400.0
GREGORIAN_START: Final = -12440217600.0  # 1582.10.15
START_1601: Final = -11865398400.0
START_1600: Final = -11897020800.0
JULIAN_START_1585: Final = -12369456000.0
_JDN_1977: Final = 2443145
_MONTHS: Final = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Clock(NamedTuple):
    """A calendar reading; fields outside their range overflow into the next."""

    year: int
    month: int
    day: int
    hour: int = 0
    minute: int = 0
    second: float = 0.0


def is_leap_year(year: int) -> bool:
    """Whether the year has a 29 February: every fourth before 1601, Gregorian from then on."""
    return year % 4 == 0 and (year <= 1600 or year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Days in a month."""
    return 29 if month == 2 and is_leap_year(year) else _MONTHS[month]


def nominal_seconds(clock: Clock) -> float:
    """Calendar reading -> seconds since 1977.01.01 without leap seconds."""
    extra, month0 = divmod(clock.month - 1, 12)
    year, month = clock.year + extra, month0 + 1
    total = clock.second + 60.0 * (clock.minute + 60.0 * clock.hour)
    total += DAY * (clock.day - 1)
    if year < 1601:
        eras, rest = divmod(year - 1601, 400)
        total += eras * 146100 * DAY
        total += (rest // 100) * 36525 * DAY
    else:
        eras, rest = divmod(year - 1601, 400)
        total += eras * 146097 * DAY
        total += (rest // 100) * 36524 * DAY
    total += DAY * sum(month_length(year, number) for number in range(1, month))
    total += (rest % 100 // 4) * 1461 * DAY
    total += (rest % 4) * 365 * DAY
    total += START_1601
    return total + 10 * DAY if total < GREGORIAN_START else total


def clock_from_seconds(seconds: float) -> Clock:
    """Seconds since 1977.01.01 without leap seconds -> calendar reading."""
    if seconds < GREGORIAN_START:
        start, shift = JULIAN_START_1585, 0
    else:
        start, shift = START_1600, 1
    days, rest = divmod(seconds - start, DAY)
    number = _JDN_1977 + int(days) + round(start / DAY)
    year, month, day = _gregorian(number) if shift else _julian(number)
    hour = int(rest / 3600.0)
    rest -= 3600.0 * hour
    minute = int(rest / 60.0)
    return Clock(year, month, day, hour, minute, rest - 60.0 * minute)


def _julian(number: int) -> tuple[int, int, int]:
    """Julian-calendar date of a Julian day number."""
    shifted = number + 32082
    year = (4 * shifted + 3) // 1461
    return _from_march(shifted - 1461 * year // 4, year - 4800)


def _gregorian(number: int) -> tuple[int, int, int]:
    """Gregorian date of a Julian day number."""
    shifted = number + 32044
    century = (4 * shifted + 3) // 146097
    within = shifted - 146097 * century // 4
    year = (4 * within + 3) // 1461
    return _from_march(within - 1461 * year // 4, 100 * century + year - 4800)


def _from_march(day_of_year: int, year: int) -> tuple[int, int, int]:
    """Date from a day counted from 1 March, where the leap day comes last."""
    month = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * month + 2) // 5 + 1
    return year + month // 10, month + 3 - 12 * (month // 10), day


def round_half_away(seconds: float) -> float:
    """Nearest whole second, halves away from zero, as C's ``round``."""
    return math.copysign(math.floor(abs(seconds) + 0.5), seconds)
