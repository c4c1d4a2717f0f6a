"""What decides a column's type."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal

from jsoc_sdk.times import interval_factor

if TYPE_CHECKING:
    import polars as pl

Times = Literal["native", "tai"]

INTEGER_BITS: Final = {"char": 8, "short": 16, "int": 32, "longlong": 64}
TAI_UNITS: Final = frozenset({"TAI", "TDT", "TT", "GPS", "JD", "MJD"})

INVALID_KEY: Final = "Invalid KeyLink"
"""Printed in place of a value where the record has no such keyword, or its link leads nowhere."""


@dataclass(frozen=True, slots=True)
class Declared:
    """What decides a column's type.

    Attributes
    ----------
    type : str
        DRMS type ``char short int longlong float double time string``, or ``date``; else read as text.
    units : str
        Unit; of a time its scale or interval.
    missing : tuple of str
        Texts that mean missing, besides ``MISSING``.
    in_band : tuple of str
        Texts that the server prints in place of a value (``query-api.md`` 4.5.2 to 4.5.4).
    raw_missing : bool
        Whether the stored missing value is printed as it is (``QUALITY``).
    lenient : bool
        Whether an unreadable text is null in any case: the server prints uninitialised memory there.
    plus : int
        What the server forgets to add (``*size*``).
    """

    type: str
    units: str = ""
    missing: tuple[str, ...] = ()
    in_band: tuple[str, ...] = (INVALID_KEY,)
    raw_missing: bool = False
    lenient: bool = False
    plus: int = 0

    @property
    def absent(self) -> tuple[str, ...]:
        """Texts that are no value of a column of texts."""
        return ("MISSING", "", *self.missing, *self.in_band)

    @property
    def interval(self) -> bool:
        """Whether a time is a plain number of `units`."""
        return self.type == "time" and _is_interval(self.units)

    @property
    def real(self) -> bool:
        """Whether the column is Float64."""
        return self.type in {"float", "double"} or self.interval

    @property
    def scale(self) -> Literal["TAI", "UTC"]:
        """The scale of a time's column."""
        return "TAI" if self.units.upper() in TAI_UNITS else "UTC"

    def dtype(self, times: Times = "native") -> pl.DataType:
        """Give the polars dtype; ``times="tai"`` gives every time in TAI."""
        return _dtype(self.type, self.units, times)


@lru_cache(maxsize=256)
def _dtype(type_: str, units: str, times: Times) -> pl.DataType:
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    declared = Declared(type_, units)
    if type_ in INTEGER_BITS:
        return {8: pl.Int8(), 16: pl.Int16(), 32: pl.Int32(), 64: pl.Int64()}[INTEGER_BITS[type_]]
    if declared.real:
        return pl.Float64()
    if type_ == "time":
        return pl.Datetime("us", "UTC" if declared.scale == "UTC" and times == "native" else None)
    return pl.Date() if type_ == "date" else pl.String()


@lru_cache(maxsize=256)
def _is_interval(units: str) -> bool:
    return interval_factor(units) is not None


def dtype_of(type_: str, units: str = "", *, times: Times = "native") -> pl.DataType:
    """Give the polars dtype of a declared DRMS type.

    Parameters
    ----------
    type_ : str
        Such as ``int`` or ``time``.
    units : str
        Decides the scale of a time: TAI gives a datetime without zone, UTC one with.
    times : {"native", "tai"}
        ``"tai"`` gives every time in TAI.

    Returns
    -------
    polars data type

    Examples
    --------
    >>> dtype_of("int"), dtype_of("time", "TAI"), dtype_of("time", "secs")
    (Int32, Datetime(time_unit='us', time_zone=None), Float64)
    """
    return Declared(type_, units).dtype(times)
