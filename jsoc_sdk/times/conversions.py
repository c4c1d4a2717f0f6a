"""Columns of times from one scale to the other, and to the server's seconds.

A datetime without time zone is TAI, one in UTC is UTC; both count in microseconds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from jsoc_sdk.errors import TimeFormatError
from jsoc_sdk.times.scales import EPOCH_UNIX, LEAP_STARTS, NOMINAL_STARTS, SECOND

if TYPE_CHECKING:
    from collections.abc import Callable

    import polars as pl

    Column = TypeVar("Column", pl.Expr, pl.Series)

_SHIFT = EPOCH_UNIX * SECOND


def tai_to_utc(times: Column) -> Column:
    """UTC of a column of TAI times.

    Parameters
    ----------
    times : polars.Expr or polars.Series
        ``Datetime("us")`` without time zone, on the TAI scale.

    Returns
    -------
    polars.Expr or polars.Series
        ``Datetime("us", "UTC")``. Inside a leap second UTC has no datetime: then 23:59:59.999999 (see
        `in_leap_second`). Before 1972 it is the server's UTC, of whole seconds.

    Raises
    ------
    TimeFormatError
        A series that is not of that type.

    Examples
    --------
    >>> import polars as pl
    >>> from datetime import datetime
    >>> tai_to_utc(pl.Series([datetime(2016, 4, 1)]))[0].isoformat()
    '2016-03-31T23:59:24+00:00'
    """
    return _apply(times, _tai_to_utc, zone=None)


def utc_to_tai(times: Column) -> Column:
    """TAI of a column of UTC times.

    Parameters
    ----------
    times : polars.Expr or polars.Series
        ``Datetime("us", "UTC")``.

    Returns
    -------
    polars.Expr or polars.Series
        ``Datetime("us")`` without time zone, on the TAI scale.

    Raises
    ------
    TimeFormatError
        A series that is not of that type.

    Examples
    --------
    >>> import polars as pl
    >>> from datetime import datetime, UTC
    >>> utc_to_tai(pl.Series([datetime(2016, 3, 31, 23, 59, 24, tzinfo=UTC)]))[0].isoformat()
    '2016-04-01T00:00:00'
    """
    return _apply(times, _utc_to_tai, zone="UTC")


def in_leap_second(times: Column) -> Column:
    """Whether UTC reads 23:59:60.

    Parameters
    ----------
    times : polars.Expr or polars.Series
        ``Datetime("us")`` without time zone, on the TAI scale.

    Returns
    -------
    polars.Expr or polars.Series
        Booleans.

    Raises
    ------
    TimeFormatError
        A series that is not of that type.
    """
    return _apply(
        times, lambda column: _passed(_ticks(column), LEAP_STARTS, 1) != _passed(_ticks(column)), zone=None
    )


def tai_seconds(times: Column) -> Column:
    """Give the server's own number for a column of TAI times.

    Parameters
    ----------
    times : polars.Expr or polars.Series
        ``Datetime("us")`` without time zone, on the TAI scale.

    Returns
    -------
    polars.Expr or polars.Series
        Float64: TAI seconds since 1977.01.01.

    Raises
    ------
    TimeFormatError
        A series that is not of that type.
    """
    return _apply(times, lambda column: _ticks(column) / SECOND, zone=None)


def seconds_to_tai(seconds: Column) -> Column:
    """Read a column of the server's own numbers as times.

    Parameters
    ----------
    seconds : polars.Expr or polars.Series
        TAI seconds since 1977.01.01.

    Returns
    -------
    polars.Expr or polars.Series
        ``Datetime("us")`` without time zone, on the TAI scale, rounded to the microsecond.
    """
    import polars as pl  # noqa: PLC0415 - heavy, and only columns need it

    def convert(column: pl.Expr) -> pl.Expr:
        return _datetime((column * SECOND).round().cast(pl.Int64))

    if isinstance(seconds, pl.Expr):
        return convert(seconds)
    return _on_series(seconds, convert)


def _tai_to_utc(times: pl.Expr) -> pl.Expr:
    """Take off the leap seconds that have begun; hold still inside one."""
    import polars as pl  # noqa: PLC0415 - heavy, and only columns need it

    ticks = _ticks(times)
    begun = _passed(ticks, LEAP_STARTS, 1)
    utc = ticks - begun * SECOND
    last = utc.floordiv(SECOND) * SECOND + (SECOND - 1)
    return _datetime(pl.when(begun == _passed(ticks)).then(utc).otherwise(last)).dt.replace_time_zone("UTC")


def _utc_to_tai(times: pl.Expr) -> pl.Expr:
    """Add the leap seconds that are over."""
    ticks = _ticks(times)
    return _datetime(ticks + _passed(ticks, NOMINAL_STARTS) * SECOND)


def _ticks(times: pl.Expr) -> pl.Expr:
    """Microseconds since 1977.01.01 of the scale itself."""
    return times.dt.epoch("us") - _SHIFT


def _datetime(ticks: pl.Expr) -> pl.Expr:
    """Undo `_ticks`."""
    import polars as pl  # noqa: PLC0415 - heavy, and only columns need it

    return (ticks + _SHIFT).cast(pl.Datetime("us"))


def _passed(ticks: pl.Expr, starts: tuple[int, ...] = LEAP_STARTS, early: int = 0) -> pl.Expr:
    """How many entries of a table, each `early` seconds earlier, a time has passed."""
    import polars as pl  # noqa: PLC0415 - heavy, and only columns need it

    table = pl.Series("", [(start - early) * SECOND for start in starts], dtype=pl.Int64)
    count = pl.lit(table).search_sorted(ticks, side="right").cast(pl.Int64)
    return pl.when(ticks.is_null()).then(None).otherwise(count)


def _apply(times: Column, convert: Callable[[pl.Expr], pl.Expr], *, zone: str | None) -> Column:
    """Convert an expression or a series alike."""
    import polars as pl  # noqa: PLC0415 - heavy, and only columns need it

    if isinstance(times, pl.Expr):
        return convert(times)
    wanted = pl.Datetime("us", zone)
    if times.dtype != wanted:
        raise TimeFormatError(f"Column {times.name!r} is {times.dtype}, not {wanted}.", text=times.name)
    return _on_series(times, convert)


def _on_series(times: pl.Series, convert: Callable[[pl.Expr], pl.Expr]) -> pl.Series:
    """Evaluate an expression on one series, keeping its name."""
    import polars as pl  # noqa: PLC0415 - heavy, and only columns need it

    return pl.select(convert(pl.lit(times)).alias(times.name)).to_series()
