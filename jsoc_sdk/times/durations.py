"""Durations of the record-set language: ``1d``, ``6h``, ``45s``, ``30m``, ``100u``."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import Final, Literal, cast

from jsoc_sdk.errors import TimeFormatError

Unit = Literal["s", "m", "h", "d", "u"]

_FACTORS: Final[dict[str, float]] = {"s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}
_TEXT: Final = re.compile(r"(\d+(?:\.\d*)?|\.\d+)([smhdu])", re.ASCII)


@dataclass(frozen=True, slots=True)
class Duration:
    """A span of time, or a number of slots of a series.

    Attributes
    ----------
    number : float
        How many units; finite and not negative.
    unit : str
        ``s``, ``m`` (60 s), ``h``, ``d`` (86400 s), or ``u``: slots of the series, whatever their length.

    Examples
    --------
    >>> str(duration("6h")), duration("6h").seconds
    ('6h', 21600.0)
    """

    number: float
    unit: Unit

    def __post_init__(self) -> None:
        if self.unit not in {*_FACTORS, "u"}:
            raise TimeFormatError(_refusal(f"{self.number}{self.unit}"), text=f"{self.number}{self.unit}")
        if not math.isfinite(self.number) or self.number < 0:
            raise TimeFormatError(
                f"{self.number}{self.unit}: a duration is finite and not negative.", text=f"{self.number}"
            )

    @property
    def seconds(self) -> float | None:
        """Length in SI seconds; None for slots, whose length the series decides."""
        return None if self.unit == "u" else self.number * _FACTORS[self.unit]

    def __str__(self) -> str:
        number = f"{Decimal(repr(self.number)):f}" if self.number % 1 else f"{int(self.number)}"
        return f"{number}{self.unit}"


def duration(value: str | timedelta | Duration) -> Duration:
    """Duration from a text or a `datetime.timedelta`.

    Parameters
    ----------
    value : str, datetime.timedelta or Duration
        A number and one of ``s m h d u``, such as ``45s``; or a span of Python's.

    Returns
    -------
    Duration
        A `timedelta` is written in its largest whole unit.

    Raises
    ------
    TimeFormatError
        Another unit (``1D``, ``1w``: the server would crash or misread), a negative or infinite number.

    Examples
    --------
    >>> str(duration(timedelta(hours=6)))
    '6h'
    """
    if isinstance(value, Duration):
        return value
    if isinstance(value, timedelta):
        return _from_timedelta(value)
    found = _TEXT.fullmatch(str(value))
    if not found:
        raise TimeFormatError(_refusal(value), text=str(value))
    return Duration(float(found[1]), cast("Unit", found[2]))


def _from_timedelta(span: timedelta) -> Duration:
    """Take the largest unit that makes it whole, else seconds."""
    units: tuple[Unit, ...] = ("d", "h", "m")
    for unit in units:
        number, rest = divmod(span, timedelta(seconds=_FACTORS[unit]))
        if number and not rest:
            return Duration(number, unit)
    return Duration(span / timedelta(seconds=1), "s")


def _refusal(value: object) -> str:
    """Say what a duration looks like, and why this is none."""
    text = str(value)
    hint = ""
    if text[:-1] and text[-1:] in {"D", "H", "M", "S", "U"}:
        hint = f" Units are lower case: {text.lower()!r}."
    elif text.endswith("w"):
        hint = " Weeks are not known: write days."
    return f"{value!r} is no duration; write a number and one of s m h d u, such as 45s or 1d.{hint}"
