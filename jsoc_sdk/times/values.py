"""Times and durations of a user: strict, with their scale, nothing guessed."""

from __future__ import annotations

import math
import re
import warnings
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import total_ordering
from typing import TYPE_CHECKING, Final, Literal, Self

from jsoc_sdk.errors import LeapSecondWarning, TimeFormatError
from jsoc_sdk.times.scales import (
    EPOCH,
    SECOND,
    leap_second_days,
    tai_to_utc_us,
    utc_to_tai_us,
)

if TYPE_CHECKING:
    from jsoc_sdk.times.durations import Duration

Scale = Literal["TAI", "UTC"]

_EPOCH_UTC: Final = EPOCH.replace(tzinfo=UTC)
_FIRST_YEAR: Final = 1583
_TEXT: Final = re.compile(
    r"(?P<year>\d{4})(?P<dash>[.-])(?P<month>\d{2})(?P=dash)(?P<day>\d{2})"
    r"(?:[_T ](?P<hour>\d{2})(?::(?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.(?P<fraction>\d{1,9}))?)?)?)?"
    r"(?:_?(?P<zone>TAI|UTC|UT|TDT|TT|GPS)|(?P<z>Z)|(?P<offset>[+-]\d{2}:\d{2}))?",
    re.ASCII,
)
_SHIFT: Final = {"TAI": 0, "TDT": -32_184_000, "TT": -32_184_000, "GPS": 19_000_000}


@total_ordering
@dataclass(frozen=True, slots=True, eq=False)
class Time:
    """An instant that knows its time scale; built by `tai`, `utc` or `as_time`.

    Two times are equal when they are the same instant, whatever their scale, as aware datetimes are.

    Attributes
    ----------
    microseconds : int
        TAI microseconds since 1977.01.01_00:00:00_TAI.
    scale : str
        ``"TAI"`` or ``"UTC"``: how it is written.

    Examples
    --------
    >>> str(tai("2016-04-01T00:00"))
    '2016.04.01_00:00:00_TAI'
    >>> str(tai("2016-04-01T00:00").as_utc())
    '2016.03.31_23:59:24_UTC'
    """

    microseconds: int
    scale: Scale = "TAI"

    @classmethod
    def from_seconds(cls, seconds: float, scale: Scale = "TAI") -> Self:
        """Time of the server's own number.

        Parameters
        ----------
        seconds : float
            TAI seconds since 1977.01.01, rounded to the microsecond.
        scale : str
            ``"TAI"`` or ``"UTC"``: how it is written.

        Returns
        -------
        Time
            The instant.

        Raises
        ------
        TimeFormatError
            The number is not finite, or outside the years 1583 to 9999.
        """
        if not math.isfinite(seconds):
            raise TimeFormatError(f"{seconds} is no time.", text=str(seconds))
        return cls(round(seconds * SECOND), scale)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a text that says its time scale.

        Parameters
        ----------
        text : str
            ``2016.04.01_00:00:00_TAI`` (also ``UTC UT TDT TT GPS``; the clock may be shorter or absent), or
            ISO with ``Z`` or an offset: ``2016-04-01T00:00:00+02:00``.

        Returns
        -------
        Time
            On the TAI scale, or UTC where the text is ``UTC``, ``UT``, ``Z`` or has an offset.

        Raises
        ------
        TimeFormatError
            It has no scale, is no real time, or has another form.

        Examples
        --------
        >>> str(Time.parse("2016-04-01T02:00:00+02:00"))
        '2016.04.01_00:00:00_UTC'
        """
        microseconds, scale = _parse(text, None)
        return cls(microseconds, scale)

    @property
    def seconds(self) -> float:
        """TAI seconds since 1977.01.01_00:00:00_TAI, as the server stores them."""
        return self.microseconds / SECOND

    @property
    def in_leap_second(self) -> bool:
        """Whether UTC reads 23:59:60 at this instant."""
        return tai_to_utc_us(self.microseconds)[1]

    def as_tai(self) -> Time:
        """Give the same instant, written in TAI."""
        return Time(self.microseconds, "TAI")

    def as_utc(self) -> Time:
        """Give the same instant, written in UTC."""
        return Time(self.microseconds, "UTC")

    def to_datetime(self) -> datetime:
        """Give it as a datetime, as a frame holds it.

        Returns
        -------
        datetime.datetime
            Naive for TAI, aware in UTC for UTC. Inside a leap second UTC has no datetime: then
            23:59:59.999999, with a `LeapSecondWarning`.

        Examples
        --------
        >>> tai("2016-04-01T00:00").to_datetime()
        datetime.datetime(2016, 4, 1, 0, 0)
        """
        if self.scale == "TAI":
            return EPOCH + timedelta(microseconds=self.microseconds)
        nominal, inside = tai_to_utc_us(self.microseconds)
        if inside:
            nominal = nominal // SECOND * SECOND + SECOND - 1
            warnings.warn(
                f"{self} is inside a leap second and became 23:59:59.999999; use .as_tai() to keep it.",
                LeapSecondWarning,
                stacklevel=2,
            )
        return _EPOCH_UTC + timedelta(microseconds=nominal)

    def __str__(self) -> str:
        shift, inside = (0, False) if self.scale == "TAI" else tai_to_utc_us(self.microseconds)
        reading = EPOCH + timedelta(microseconds=self.microseconds if self.scale == "TAI" else shift)
        fraction = f".{reading.microsecond:06d}".rstrip("0") if reading.microsecond else ""
        clock = f"{reading:%H:%M}:{reading.second + inside:02d}{fraction}"
        return f"{reading.year:04d}.{reading:%m.%d}_{clock}_{self.scale}"

    def __repr__(self) -> str:
        return f'{self.scale.lower()}("{str(self)[:-4]}")'

    def __eq__(self, other: object) -> bool:
        return self.microseconds == other.microseconds if isinstance(other, Time) else NotImplemented

    def __lt__(self, other: object) -> bool:
        return self.microseconds < other.microseconds if isinstance(other, Time) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.microseconds)

    def __post_init__(self) -> None:
        low, high = _LIMITS
        if not low <= self.microseconds <= high:
            raise TimeFormatError(
                f"{self.microseconds / SECOND} seconds since 1977 is not in the years {_FIRST_YEAR} to 9999.",
                text=str(self.microseconds / SECOND),
            )

    def __add__(self, other: Duration | timedelta) -> Time:
        return Time(self.microseconds + _elapsed(other), self.scale)

    def __sub__(self, other: Duration | timedelta) -> Time:
        return Time(self.microseconds - _elapsed(other), self.scale)


_LIMITS: Final = (
    (datetime(_FIRST_YEAR, 1, 2) - EPOCH) // timedelta(microseconds=1),  # noqa: DTZ001 - TAI has no tzinfo
    (datetime(9999, 12, 31) - EPOCH) // timedelta(microseconds=1),  # noqa: DTZ001 - the same
)


def tai(value: str | datetime | date | Time) -> Time:
    """Time on the TAI scale.

    Parameters
    ----------
    value : str, datetime.datetime, datetime.date or Time
        Text without a zone, or with ``_TAI``; a naive datetime or a date, read as TAI; an aware datetime or a
        `Time`, converted.

    Returns
    -------
    Time
        The instant, written in TAI.

    Raises
    ------
    TimeFormatError
        The text cannot be read, or names another zone.

    Examples
    --------
    >>> str(tai("2016-04-01"))
    '2016.04.01_00:00:00_TAI'
    """
    return _named(value, "TAI")


def utc(value: str | datetime | date | Time) -> Time:
    """Time on the UTC scale.

    Parameters
    ----------
    value : str, datetime.datetime, datetime.date or Time
        Text without a zone, or with ``_UTC``, ``Z`` or an offset; a naive datetime or a date, read as UTC; an
        aware datetime or a `Time`, converted. ``23:59:60`` is read where there was a leap second.

    Returns
    -------
    Time
        The instant, written in UTC.

    Raises
    ------
    TimeFormatError
        The text cannot be read, or names another zone.

    Notes
    -----
    Before 1972 UTC is the server's: whole seconds that stand in for the drift of that time.

    Examples
    --------
    >>> utc("2016-12-31T23:59:60").as_tai()
    tai("2017.01.01_00:00:36")
    """
    return _named(value, "UTC")


def as_time(value: str | datetime | date | Time) -> Time:
    """Time from a value that says its own scale.

    Parameters
    ----------
    value : str, datetime.datetime or Time
        A `Time`, a text with its zone (see `Time.parse`), or an aware datetime.

    Returns
    -------
    Time
        The instant; UTC for an aware datetime.

    Raises
    ------
    TimeFormatError
        A naive datetime, a text without a zone, or no time at all.

    Examples
    --------
    >>> as_time("2016.04.01_TAI")
    tai("2016.04.01_00:00:00")
    """
    if isinstance(value, Time):
        return value
    if isinstance(value, str):
        return Time.parse(value)
    if isinstance(value, datetime) and value.tzinfo is not None:
        return _from_datetime(value, "UTC")
    if isinstance(value, date):
        raise TimeFormatError(_no_scale(value.isoformat(), value.isoformat()), text=value.isoformat())
    raise TimeFormatError(f"{value!r} is no time.", text=repr(value))


def _named(value: str | datetime | date | Time, scale: Scale) -> Time:
    """Time of a scale that the caller named."""
    if isinstance(value, Time):
        return Time(value.microseconds, scale)
    if isinstance(value, str):
        return Time(*_parse(value, scale))
    if isinstance(value, datetime):
        return _from_datetime(value, scale)
    if isinstance(value, date):
        return _from_datetime(datetime(value.year, value.month, value.day), scale)  # noqa: DTZ001 - scale is known
    raise TimeFormatError(f"{value!r} is no time.", text=repr(value))


def _from_datetime(value: datetime, scale: Scale) -> Time:
    """Time of a datetime: naive ones are read on the scale, aware ones converted."""
    is_utc = value.tzinfo is not None or scale == "UTC"
    try:
        naive = value.astimezone(UTC).replace(tzinfo=None) if value.tzinfo else value
    except OverflowError as err:
        raise TimeFormatError(f"{value!r} is out of range.", text=repr(value)) from err
    reading = (naive - EPOCH) // timedelta(microseconds=1)
    return Time(utc_to_tai_us(reading) if is_utc else reading, scale)


def _parse(text: str, scale: Scale | None) -> tuple[int, Scale]:
    """TAI microseconds and scale of a text; `scale` stands in where the text has none."""
    found = _TEXT.fullmatch(text)
    if not found:
        raise TimeFormatError(
            f"{text!r} is no time; write 2016.04.01_00:00:00_TAI, or tai(...) or utc(...) of an ISO text.",
            text=text,
        )
    zone = found["zone"] or ("UTC" if found["z"] or found["offset"] else scale)
    if zone is None:
        raise TimeFormatError(_no_scale(text, text), text=text)
    is_utc = zone in {"UTC", "UT"}
    written: Scale = "UTC" if is_utc else "TAI"
    if scale and scale not in {zone, "UTC" if is_utc else ""}:
        raise TimeFormatError(
            f"The text of {scale.lower()}({text!r}) names {zone}; "
            f"write as_time({text!r}).as_{scale.lower()}() to convert it.",
            text=text,
        )
    reading = _reading(found, text, is_utc=is_utc)
    return (utc_to_tai_us(reading[0]) - reading[1] if is_utc else reading[0] + _SHIFT[zone]), written


def _reading(found: re.Match[str], text: str, *, is_utc: bool) -> tuple[int, int]:
    """Clock reading in microseconds since 1977.01.01, and the overshoot to take off in a leap second."""
    second = int(found["second"] or 0)
    leap = second == 60
    try:
        moment = datetime(  # noqa: DTZ001 - the zone is dealt with apart
            int(found["year"]),
            int(found["month"]),
            int(found["day"]),
            int(found["hour"] or 0),
            int(found["minute"] or 0),
            59 if leap else second,
        )
        moment -= _offset(found["offset"])
    except (ValueError, OverflowError) as err:
        raise TimeFormatError(f"{text!r} is no real time: {err}.", text=text) from err
    if moment.year < _FIRST_YEAR:
        raise TimeFormatError(f"{text!r} is before {_FIRST_YEAR}, where the calendar changes.", text=text)
    if leap and not (
        is_utc and (moment.hour, moment.minute) == (23, 59) and moment.date() in leap_second_days()
    ):
        raise TimeFormatError(f"{text!r}: there was no leap second then.", text=text)
    fraction = round(int((found["fraction"] or "0").ljust(9, "0")) / 1000)
    reading = (moment - EPOCH) // timedelta(microseconds=1) + fraction
    # 23:59:60 is the reading of the next midnight, less the leap second that is not over yet
    return (reading + SECOND, SECOND) if leap else (reading, 0)


def _offset(text: str | None) -> timedelta:
    """``+02:00`` as a span."""
    if not text:
        return timedelta(0)
    hours, minutes = int(text[1:3]), int(text[4:])
    if hours > 23 or minutes > 59:
        raise ValueError(f"offset {text} is out of range")
    span = timedelta(hours=hours, minutes=minutes)
    return -span if text[0] == "-" else span


def _no_scale(shown: str, short: str) -> str:
    """Why a time without a scale is refused, with the short form to use."""
    return (
        f"{shown!r} does not say its time scale, and TAI and UTC differ by up to 37 s: "
        f'write tai("{short}") or utc("{short}").'
    )


def _elapsed(span: Duration | timedelta) -> int:
    """Microseconds of a span."""
    if isinstance(span, timedelta):
        return span // timedelta(microseconds=1)
    if span.seconds is None:
        raise TimeFormatError(f"{span} counts slots of a series, not seconds.", text=str(span))
    return round(span.seconds * SECOND)
