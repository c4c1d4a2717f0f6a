"""The server's own time scanner, as lenient as it is.

For what a record set means to the server, and for an archive that has to mean the same. Values from a user go
through `jsoc_sdk.times.as_time`, which guesses nothing.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from typing import Final, NamedTuple

from jsoc_sdk.times.calendar import Clock, month_length, nominal_seconds
from jsoc_sdk.times.scales import (
    MISSING_TIME,
    NOMINAL_STARTS,
    constant_offset,
    is_missing_time,
    zone_offset,
)

_BLANK = r"[ \t\n\v\f\r]*"
_INT: Final = re.compile(_BLANK + r"[+-]?[0-9]+")
_FLOAT: Final = re.compile(
    _BLANK + r"(?P<sign>[+-]?)(?:"
    r"(?P<hex>0x(?:[0-9a-f]+(?:\.[0-9a-f]*)?|\.[0-9a-f]+)(?:p[+-]?[0-9]+)?)"
    r"|(?P<dec>(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:e[+-]?[0-9]+)?)"
    r"|(?P<inf>inf(?:inity)?)|(?P<nan>nan(?:\([0-9a-z_]*\))?))",
    re.IGNORECASE,
)
_JULIAN: Final = re.compile(r"( *)(M?)JD_", re.IGNORECASE)
_LETTERS: Final = re.compile(r"[A-Za-z]*")
_ZONE: Final = re.compile(
    r"TAI|TDT|TT|UTC?|AST|ADT|BST|BDT|CDT|CET|CST|EDT|EET|EST|GMT|GPS|HDT|HST|JDT|JST|MDT|MST|PDT|PST|SST"
    r"|YDT|YST|WET|WST|[A-IK-Z]"
)
_OFFSET: Final = re.compile(r"[+-][0-9]*")
_MONTH_NAMES: Final = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_ROMAN: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_LONGEST: Final = 255
_JD_EPOCH: Final = 2443144.5


class ScannedTime(NamedTuple):
    """What the server makes of a time text.

    Attributes
    ----------
    seconds : float
        TAI seconds since 1977.01.01; `MISSING_TIME` for unreadable text.
    valid : bool
        Whether it is a time at all: neither NaN nor within 0.1 ms of the missing time.
    consumed : int
        Characters used; what follows is the caller's business. For unreadable text, those used before.
    zone : str
        The zone as understood: ``UTC`` where none was written.
    """

    seconds: float
    valid: bool
    consumed: int
    zone: str

    @property
    def missing(self) -> bool:
        """Whether the server takes it for missing."""
        return is_missing_time(self.seconds)


class _Unreadable(Exception):
    """Reading stopped after so many characters: the scanner's own way out."""

    def __init__(self, consumed: int) -> None:
        super().__init__(consumed)
        self.consumed = consumed


class _Date(NamedTuple):
    """A date as scanned."""

    clock: Clock
    end: int
    iso: bool
    fraction: bool


def scan_time(text: str) -> ScannedTime:
    """Read a time as the server does, quirks included.

    Parameters
    ----------
    text : str
        Any text. Only its start needs to be a time; see ``consumed``.

    Returns
    -------
    ScannedTime
        TAI seconds since 1977.01.01, whether valid, and how many characters were used. Never raises.

    Notes
    -----
    A text without a zone is UTC, whatever the keyword's unit; fields overflow, they do not fail.
    The rules are those of ``sscan_time`` of NetDRMS (timeio.c).

    Examples
    --------
    >>> scan_time("2012.01.01_TAI").seconds
    1104451200.0
    >>> scan_time("garbage").valid
    False
    """
    line = text.split("\0", 1)[0][:_LONGEST]
    try:
        seconds, consumed, zone = _scan_julian(line) if _JULIAN.match(line) else _scan_calendar(line)
    except _Unreadable as stop:
        return ScannedTime(MISSING_TIME, valid=False, consumed=stop.consumed, zone="")
    valid = not (math.isnan(seconds) or abs(seconds - MISSING_TIME) < 10.0e-5)
    return ScannedTime(seconds, valid, consumed, zone)


def _scan_julian(line: str) -> tuple[float, int, str]:
    """``JD_2455927.5_TAI``: a leading blank makes the server forget the M of MJD."""
    head = _JULIAN.match(line)
    number = _FLOAT.match(line, head.end()) if head else None
    if not head or not number:
        raise _Unreadable(0)
    days, end, zone = _to_float(number), number.end(), "TDT"
    if line[end : end + 1] == "_":
        zone = _zone(line, end + 1)
        end += 1 + len(zone)
    if head[2] and not head[1]:
        days += 2400000.5
    return _to_tai(86400.0 * (days - _JD_EPOCH), zone, leap=False), end, zone


def _scan_calendar(line: str) -> tuple[float, int, str]:
    """Read a date, perhaps a clock, perhaps a zone."""
    if re.match(r" *M?JD", line, re.IGNORECASE):
        raise _Unreadable(0)
    date = _scan_date(line)
    end, clock = date.end, date.clock
    if end >= len(line) or not (line[end] == "_" or (date.iso and line[end] in "T ")):
        return _to_tai(nominal_seconds(clock), "UTC", leap=False), end, "UTC"
    end += 1
    parts = _scan_clock(line, end)
    zone_at: int | None = end
    if parts and date.fraction:
        zone_at = None
    elif parts:
        hour, minute, second, end = parts
        clock = clock._replace(hour=hour, minute=minute, second=second)
        zone_at = _zone_after_clock(line, end)
        end = end if zone_at is None else zone_at
    zone = "UTC"
    if zone_at is not None:
        zone = _zone(line, zone_at)
        end += len(zone)
    leap = bool(parts) and not date.fraction and clock.second >= 60.0
    return _to_tai(nominal_seconds(clock), zone, leap=leap), end, zone


def _scan_date(line: str) -> _Date:
    """Year, month and day in all their spellings."""
    year = _INT.match(line)
    if not year or len(year[0]) == 6 or len(year[0]) > 8:
        raise _Unreadable(0)
    if len(year[0]) >= 7:
        return _compact_date(line, year)
    end, iso = year.end(), False
    clock = Clock(int(year[0]), 1, 1)
    if line[end : end + 1] in {".", "-"}:
        iso = line[end] == "-"
        clock, end = _scan_month(line, end + 1, clock.year, iso=iso)
    return _with_fraction(line, clock, end, iso=iso)


def _compact_date(line: str, year: re.Match[str]) -> _Date:
    """``YYYYMMDD`` and ``YYYYDDD``."""
    text, end = year[0].lstrip(), year.end()
    if len(year[0]) == 7:
        clock = _day_of_year(int(text[:4]), int(text[4:] or 0))
        return _with_fraction(line, clock, end, iso=True)
    if line[end : end + 1] in {".", "-"}:
        raise _Unreadable(0)
    return _Date(Clock(int(text[:4]), int(text[4:6]), int(text[6:] or 0)), end, iso=True, fraction=False)


def _scan_month(line: str, start: int, year: int, *, iso: bool) -> tuple[Clock, int]:
    """Month, and the day if there is one."""
    number = _INT.match(line, start)
    if number and len(number[0]) == 3:
        return _day_of_year(year, int(number[0])), number.end()
    if number:
        month, end = int(number[0]), number.end()
    else:
        month, end = _month_name(line, start)
    if month > 12:
        raise _Unreadable(0)
    if line[end : end + 1] != "." and not (iso and line[end : end + 1] == "-"):
        return Clock(year, month, 1), end
    day = _INT.match(line, end + 1)
    if not day or (int(day[0]) > 366 and month > 1):
        raise _Unreadable(0)
    return Clock(year, month, int(day[0])), day.end()


def _month_name(line: str, start: int) -> tuple[int, int]:
    """Read a month written in letters, by its first three or as a Roman numeral."""
    letters = _LETTERS.match(line, start)
    name = letters[0].upper() if letters else ""
    if name[:3] in _MONTH_NAMES:
        return _MONTH_NAMES.index(name[:3]) + 1, start + len(name)
    if name in _ROMAN:
        return _ROMAN.index(name) + 1, start + len(name)
    raise _Unreadable(0)


def _day_of_year(year: int, day: int) -> Clock:
    """Month and day of a day of the year; beyond its end is unreadable."""
    month = 1
    while month <= 12 and day > month_length(year, month):
        day -= month_length(year, month)
        month += 1
    if month > 12:
        raise _Unreadable(0)
    return Clock(year, month, day)


def _with_fraction(line: str, clock: Clock, end: int, *, iso: bool) -> _Date:
    """Read a fraction of a day: its digits are read as a whole number, so ``.05`` is noon like ``.5``."""
    if line[end : end + 1] != ".":
        return _Date(clock, end, iso, fraction=False)
    digits = _INT.match(line, end + 1)
    if not digits:
        raise _Unreadable(0)
    number = int(digits[0])
    days = float(f"{clock.day}.{number}") if number >= 0 else float(clock.day)
    rest = 86400.0 * (days - int(days))
    hour = int(rest / 3600.0)
    rest -= 3600.0 * hour
    minute = int(rest / 60.0)
    clock = clock._replace(day=int(days), hour=hour, minute=minute, second=rest - 60.0 * minute)
    return _Date(clock, digits.end(), iso, fraction=True)


def _scan_clock(line: str, start: int) -> tuple[int, int, float, int] | None:
    """Hour, minute, second and where they end; None where this is no clock."""
    hour = _INT.match(line, start)
    if not hour:
        return None
    end = _skip_letter(line, hour.end(), "h")
    if line[end : end + 1] != ":":
        return int(hour[0]), 0, 0.0, end
    minute = _INT.match(line, end + 1)
    if not minute:
        return None
    end = _skip_letter(line, minute.end(), "m")
    if line[end : end + 1] != ":":
        return int(hour[0]), int(minute[0]), 0.0, end
    second = _FLOAT.match(line, end + 1)
    if not second:
        return None
    return int(hour[0]), int(minute[0]), _to_float(second), _skip_letter(line, second.end(), "s")


def _skip_letter(line: str, at: int, letter: str) -> int:
    """Step over a unit letter."""
    return at + (line[at : at + 1].lower() == letter)


def _zone_after_clock(line: str, end: int) -> int | None:
    """Where a zone begins: after ``_``, or at once with a sign or a capital other than J."""
    following = line[end : end + 1]
    if following == "_":
        return end + 1
    return end if re.match(r"[+\-A-IK-Z]", following) else None


def _zone(line: str, start: int) -> str:
    """Shorten the zone to what the server knows: an unknown name falls back to its first letters."""
    rest = line[start:].upper()
    found = (_OFFSET if rest[:1] in {"+", "-"} else _ZONE).match(rest)
    if not found:
        raise _Unreadable(start)
    return found[0]


def _to_tai(nominal: float, zone: str, *, leap: bool) -> float:
    """Nominal seconds of a zone -> TAI. Leap seconds are looked up in local time: the server's own slip."""
    constant = constant_offset(zone)
    if constant is not None:
        return nominal - constant
    count = bisect_right(NOMINAL_STARTS, nominal)
    if nominal == NOMINAL_STARTS[0]:
        count = 0
    if leap and count and nominal < NOMINAL_STARTS[count - 1] + 2:
        count -= 1
    return nominal - (zone_offset(zone) - count)


def _to_float(number: re.Match[str]) -> float:
    """Give what C's ``strtod`` does for a number that matched `_FLOAT`."""
    sign = -1.0 if number["sign"] == "-" else 1.0
    if number["hex"]:
        return sign * _hex_float(number["hex"])
    return sign * (math.nan if number["nan"] else float(number["dec"] or "inf"))


def _hex_float(text: str) -> float:
    """``float.fromhex`` with C's overflow to infinity."""
    try:
        return float.fromhex(text)
    except OverflowError:
        return math.inf
