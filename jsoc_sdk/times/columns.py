"""Whole columns of the server's time texts, read and printed.

The usual texts of a column have one form, which polars reads at some 50 ns each; the few that differ (missing
times, leap seconds, damage) are read one by one by the scanner of a single time.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeVar

from jsoc_sdk.errors import TimeFormatError
from jsoc_sdk.times.conversions import in_leap_second, tai_to_utc, utc_to_tai
from jsoc_sdk.times.scales import (
    EPOCH_UNIX,
    LETTER_ZONES,
    NAMED_ZONES,
    SECOND,
    constant_offset,
    interval_factor,
    is_missing_time,
    tai_to_utc_us,
    zone_offset,
)
from jsoc_sdk.times.scanning import scan_time
from jsoc_sdk.times.values import Time

if TYPE_CHECKING:
    import polars as pl

    Column = TypeVar("Column", pl.Expr, pl.Series)

Output = Literal["TAI", "UTC"]

_SHIFT: Final = EPOCH_UNIX * SECOND
_FORM: Final = re.compile(
    r"(?P<body>\d{4}(?:[.-]\d\d(?:[.-]\d\d(?:[_T]\d\d(?::\d\d(?::\d\d(?:\.\d+)?)?)?)?)?)?)"
    r"(?P<suffix>_[A-Za-z]+|[A-Z]|[+-]\d{4})?",
    re.ASCII,
)
_ODD: Final = re.compile(r"(?P<body>-?\d.*?)(?P<suffix>_[A-Za-z]+|[A-Z]|[+-]\d{4}|)", re.ASCII)
_WHOLE: Final = "0000.01.01_00:00:00"
_TIME_SYSTEMS: Final = frozenset({"TAI", "TDT", "TT", "GPS", "JD", "MJD"})
_SAMPLE: Final = 1000


@dataclass(frozen=True)
class TimeColumn:
    """A column of times as read, and what could not be read.

    Attributes
    ----------
    values : polars.Series
        ``Datetime("us")`` for TAI, ``Datetime("us", "UTC")`` for UTC; null for missing and unreadable times.
    bad_rows : polars.Series
        UInt32 numbers of the rows that could not be read, from 0.
    leap_rows : polars.Series
        UInt32 numbers of the rows inside a leap second that became 23:59:59.999999; none in TAI.
    """

    values: pl.Series
    bad_rows: pl.Series
    leap_rows: pl.Series


class _Form(NamedTuple):
    """How the texts of a column are written."""

    zone: str
    pattern: str
    tail: str
    suffix: str


class _Odd(NamedTuple):
    """A text that differs from the form: its value in microseconds since 1970, and what became of it."""

    ticks: int | None
    bad: bool
    leap: bool


def output_scale(unit: str) -> Output:
    """Scale of the datetimes that a ``time`` keyword of this unit becomes.

    Parameters
    ----------
    unit : str
        The keyword's ``units``.

    Returns
    -------
    str
        ``"TAI"`` for TAI and for TDT, TT, GPS, JD and MJD, which differ by a constant; else ``"UTC"``.
    """
    return "TAI" if unit.strip().upper() in _TIME_SYSTEMS else "UTC"


def read_time_column(
    text: pl.Series, unit: str, *, times: Literal["declared", "tai"] = "declared"
) -> TimeColumn:
    """Read a column of time texts as a server prints them.

    Parameters
    ----------
    text : polars.Series
        Strings; null where missing.
    unit : str
        The keyword's ``units``: ``TAI``, ``UTC``, ``ISO``, ``JD`` ...; decides the scale of the result.
    times : str
        ``"tai"`` gives every column in TAI, where 23:59:60 has a place.

    Returns
    -------
    TimeColumn
        The datetimes, and the rows that were not read as they stand.

    Raises
    ------
    TimeFormatError
        The unit is that of an interval (``secs``, ``days``): such a column holds numbers.

    Examples
    --------
    >>> import polars as pl
    >>> read = read_time_column(pl.Series(["2016.04.01_00:00_TAI", "-4712.01.01_11:59:28_TAI", "x"]), "TAI")
    >>> read.values.to_list(), read.bad_rows.to_list()
    ([datetime.datetime(2016, 4, 1, 0, 0), None, None], [2])
    """
    import polars as pl  # noqa: PLC0415 - heavy, and only columns need it

    if interval_factor(unit) is not None:
        raise TimeFormatError(f"Unit {unit!r} is an interval: its values are numbers, not dates.", text=unit)
    scale: Output = "TAI" if times == "tai" else output_scale(unit)
    form = _form_of(text, unit)
    if form is None:
        values = pl.Series(text.name, [None] * len(text), dtype=pl.Datetime("us"))
        odd = text.is_not_null()
    elif form.zone in {"JD", "MJD"}:
        values, odd = _read_julian(text, form)
    else:
        values, odd = _read_calendar(text, form)
    values = _on_scale(values, form.zone if form else "TAI", scale)
    return _with_odd(text, values, odd.arg_true(), unit.strip().upper(), scale)


def parse_time_expr(expr: pl.Expr, unit: str, *, times: Literal["declared", "tai"] = "declared") -> pl.Expr:
    """Read time texts as a server prints them, as an expression.

    Parameters
    ----------
    expr : polars.Expr
        Strings.
    unit : str
        The keyword's ``units``.
    times : str
        ``"tai"`` gives TAI whatever the unit.

    Returns
    -------
    polars.Expr
        ``Datetime("us")`` on the TAI scale, or ``Datetime("us", "UTC")``; unreadable texts become null: use
        `read_time_column` to know them.
    """
    import polars as pl  # noqa: PLC0415 - heavy, and only columns need it

    scale = "TAI" if times == "tai" else output_scale(unit)
    return expr.map_batches(
        lambda text: read_time_column(text, unit, times=times).values,
        return_dtype=pl.Datetime("us", None if scale == "TAI" else "UTC"),
        is_elementwise=True,
    )


def time_text(times: pl.Series, unit: str, precision: int = 0) -> pl.Series:
    """Print a column of times as a server does.

    Parameters
    ----------
    times : polars.Series
        ``Datetime("us")`` without time zone, on the TAI scale, or ``Datetime("us", "UTC")``.
    unit : str
        ``TAI``, ``UTC``, ``Z`` or ``ISO``.
    precision : int
        Decimals of the seconds, 0 to 6; halves are rounded up.

    Returns
    -------
    polars.Series
        Strings such as ``2016.04.01_00:00:00_TAI``; inside a leap second UTC reads ``:60``.

    Raises
    ------
    TimeFormatError
        Another unit or precision.

    Examples
    --------
    >>> import polars as pl
    >>> from datetime import datetime
    >>> time_text(pl.Series([datetime(2017, 1, 1, 0, 0, 36)]), "UTC").to_list()
    ['2016.12.31_23:59:60_UTC']
    """
    import polars as pl  # noqa: PLC0415 - heavy, and only columns need it

    zone = unit.upper()
    if zone not in {"TAI", "UTC", "Z", "ISO"} or precision not in range(7):
        raise TimeFormatError(f"Cannot print a column in {unit!r} with {precision} decimals.", text=unit)
    tai = utc_to_tai(times) if times.dtype == pl.Datetime("us", "UTC") else times
    tai = tai.dt.round(f"{10 ** (6 - precision)}us")
    clock = tai if zone == "TAI" else tai_to_utc(tai)
    seconds = clock.dt.strftime("%S")
    if zone != "TAI":
        seconds = seconds.set(in_leap_second(tai), "60")
    fraction = tai.dt.strftime(".%6f").str.head(precision + 1 if precision else 0)
    date = clock.dt.strftime("%Y-%m-%dT%H:%M:" if zone == "ISO" else "%Y.%m.%d_%H:%M:")
    return (date + seconds + fraction + ("Z" if zone in {"Z", "ISO"} else f"_{zone}")).alias(times.name)


def _form_of(text: pl.Series, unit: str) -> _Form | None:
    """Find the form of the column by its first value that is a usual time."""
    unit = unit.strip().upper()
    if unit in {"JD", "MJD"}:
        return _Form(unit, "", "", "")
    start = text.drop_nulls().head(_SAMPLE)
    usual = start.filter(start.str.contains(r"^\d{4}"))
    found = _FORM.fullmatch(usual[0]) if len(usual) else None
    if not found:
        return None
    body, suffix = found["body"], found["suffix"] or ""
    zone = _zone_of(suffix, unit, iso=body[4:5] == "-")
    return None if zone is None else _Form(zone, *_pattern(body), suffix)


def _zone_of(suffix: str, unit: str, *, iso: bool) -> str | None:
    """Tell the zone that a suffix means: it may differ from the unit where the keyword's format names one."""
    name = suffix.lstrip("_").upper()
    if name in {"TAI", "TDT", "TT", "GPS", "UTC", "UT"} or name in NAMED_ZONES or name in LETTER_ZONES:
        return name
    if name[:1] in {"+", "-"}:
        return name
    if not name and (iso or len(unit) == 1):
        return "UTC" if iso else unit
    return "UTC" if name and name == unit[:5] else None


def _pattern(body: str) -> tuple[str, str]:
    """Polars' format of a body, and the text that makes it whole."""
    whole = _WHOLE if body[4:5] != "-" else _WHOLE.replace(".", "-").replace("_", "T")
    pattern = f"%Y{whole[4]}%m{whole[4]}%d{whole[10]}%H:%M:%S"
    decimals = len(body) - 20
    if decimals < 1:
        return pattern, whole[len(body) :]
    digits = min(-(-decimals // 3) * 3, 9)
    return f"{pattern}.%{digits}f", "0" * max(digits - decimals, 0)


def _read_calendar(text: pl.Series, form: _Form) -> tuple[pl.Series, pl.Series]:
    """Read the texts of the usual form; the rest is marked odd."""
    pattern, body = form.pattern + form.suffix, text
    if form.tail:
        pattern, body = form.pattern, text.str.strip_suffix(form.suffix) + form.tail
    # polars' cache pays only where times repeat
    repeated = text.head(_SAMPLE).n_unique() * 4 < min(len(text), _SAMPLE)
    values = body.str.to_datetime(pattern, time_unit="us", strict=False, cache=repeated)
    # polars reads 23:59:60 as the next second, and knows no Julian calendar
    odd = values.is_null() | text.str.contains(":60", literal=True) | (values.dt.year() < 1583)
    odd &= text.is_not_null()
    if form.tail:
        odd |= ~text.str.ends_with(form.suffix)
    return values, odd.fill_null(value=False)


def _read_julian(text: pl.Series, form: _Form) -> tuple[pl.Series, pl.Series]:
    """Read days of TDT."""
    import polars as pl  # noqa: PLC0415 - heavy, and only columns need it

    days = text.str.strip_prefix(f"{form.zone}_").cast(pl.Float64, strict=False)
    days = days - (2443144.5 if form.zone == "JD" else 43144.0)
    odd = ((days < -144000) | days.is_null() | ~text.str.starts_with(f"{form.zone}_")) & text.is_not_null()
    ticks = (days * 86400e6).round().cast(pl.Int64, strict=False)
    return (ticks + _SHIFT).cast(pl.Datetime("us")), odd.fill_null(value=False)


def _on_scale(values: pl.Series, zone: str, scale: Output) -> pl.Series:
    """Clock readings of a zone -> datetimes of the scale."""
    import polars as pl  # noqa: PLC0415 - heavy, and only columns need it

    constant = constant_offset("TDT" if zone in {"JD", "MJD"} else zone)
    if constant is not None:
        tai = values - timedelta(seconds=constant) if constant else values
        return tai if scale == "TAI" else tai_to_utc(tai)
    offset = zone_offset(zone)
    utc = (values - timedelta(seconds=offset) if offset else values).cast(pl.Datetime("us", "UTC"))
    return utc if scale == "UTC" else utc_to_tai(utc)


def _with_odd(text: pl.Series, values: pl.Series, rows: pl.Series, unit: str, scale: Output) -> TimeColumn:
    """Read the odd rows one distinct text at a time and put them in their places."""
    import polars as pl  # noqa: PLC0415 - heavy, and only columns need it

    if not len(rows):
        return TimeColumn(values, rows, rows)
    texts = text.gather(rows)
    distinct = texts.unique()
    odd = pl.DataFrame(
        [_read_odd(one, unit, scale) for one in distinct.to_list()],
        schema={"ticks": pl.Int64, "bad": pl.Boolean, "leap": pl.Boolean},
        orient="row",
    )
    place = pl.DataFrame({"text": texts}).join(
        odd.with_columns(distinct.alias("text")), on="text", how="left", maintain_order="left"
    )
    values = values.clone().scatter(rows, place["ticks"].cast(pl.Datetime("us")).cast(values.dtype))
    return TimeColumn(values, rows.filter(place["bad"]), rows.filter(place["leap"]))


def _read_odd(text: str, unit: str, scale: Output) -> _Odd:
    """Read one text by the rules of a single time."""
    tai = None if text == "MISSING" else _odd_tai(text, unit)
    if tai is None or is_missing_time(tai / SECOND):
        return _Odd(None, bad=tai is None and text != "MISSING", leap=False)
    if scale == "TAI":
        return _Odd(tai + _SHIFT, bad=False, leap=False)
    utc, inside = tai_to_utc_us(tai)
    if inside:
        utc = utc // SECOND * SECOND + SECOND - 1
    return _Odd(utc + _SHIFT, bad=False, leap=inside)


def _odd_tai(text: str, unit: str) -> int | None:
    """TAI microseconds of a text that must be a time from its first to its last character."""
    if unit in {"JD", "MJD"}:
        return _scan_whole(text)
    found = _ODD.fullmatch(text)
    zone = _zone_of(found["suffix"], unit, iso=text[4:5] == "-") if found else None
    if not found or zone is None:
        return None
    if constant_offset(zone) is not None:
        return _scan_whole(f"{found['body']}_{zone}")
    utc = _scan_whole(f"{found['body']}_UTC")
    return None if utc is None else utc - round(zone_offset(zone) * SECOND)


def _scan_whole(text: str) -> int | None:
    """Read strictly, else as the server does, which knows all years; None where something is left over."""
    try:
        return Time.parse(text).microseconds
    except TimeFormatError:
        scanned = scan_time(text)
    whole = scanned.consumed == len(text) and (scanned.valid or scanned.missing)
    return round(scanned.seconds * SECOND) if whole and math.isfinite(scanned.seconds) else None
