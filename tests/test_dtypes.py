"""Declared types to columns, judged by what the server's own documents say of each text."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import polars as pl
import pytest

from jsoc_sdk.dtypes import Converted, Declared, convert, dtype_of


def clock(*parts: int) -> datetime:
    return datetime(*parts)  # type: ignore[arg-type] # noqa: DTZ001 - TAI is no time zone


def read(texts: list[Any], type_: str, units: str = "", *, rows: int | None = None, **more: Any) -> Converted:
    """Convert a column; `rows` repeats it so that large columns are shown to be read alike."""
    times = more.pop("times", "native")
    column = pl.Series("X", texts * (rows or 1), dtype=pl.String)
    converted = convert(column, Declared(type_, units, **more), times)
    assert converted.values.name == "X"
    return converted


@pytest.mark.parametrize(
    ("type_", "units", "dtype"),
    [
        ("char", "", pl.Int8()),
        ("short", "", pl.Int16()),
        ("int", "", pl.Int32()),
        ("longlong", "", pl.Int64()),
        ("float", "", pl.Float64()),
        ("double", "", pl.Float64()),
        ("string", "", pl.String()),
        ("link", "", pl.String()),
        ("time", "TAI", pl.Datetime("us")),
        ("time", "TDT", pl.Datetime("us")),
        ("time", "GPS", pl.Datetime("us")),
        ("time", "MJD", pl.Datetime("us")),
        ("time", "UTC", pl.Datetime("us", "UTC")),
        ("time", "ISO", pl.Datetime("us", "UTC")),
        ("time", "", pl.Datetime("us", "UTC")),
        ("time", "PST", pl.Datetime("us", "UTC")),
        ("time", "secs", pl.Float64()),
        ("time", "days", pl.Float64()),
        ("time", "sec", pl.Datetime("us", "UTC")),  # no interval: not in the server's list
    ],
)
def test_the_declaration_alone_decides_the_dtype(type_: str, units: str, dtype: pl.DataType) -> None:
    assert dtype_of(type_, units) == dtype
    assert read([], type_, units).values.dtype == dtype
    assert read(["MISSING"], type_, units).values.dtype == dtype


def test_every_time_can_be_had_in_tai() -> None:
    assert dtype_of("time", "UTC", times="tai") == pl.Datetime("us")
    assert dtype_of("time", "secs", times="tai") == pl.Float64()


# Texts of types-and-times.md section 1 and 1.1.
@pytest.mark.parametrize("rows", [1, 2000])
@pytest.mark.parametrize(
    ("type_", "text", "value"),
    [
        ("short", "0xFFFB", -5),
        ("short", "0xFFFFFFFB", -5),
        ("int", "0x80000000", -(2**31)),
        ("int", "0xc0000000", -(2**30)),
        ("int", "0X000000ff", 255),
        ("char", "0x80", -128),
        ("longlong", "0xFFFFFFFFFFFFFFFF", -1),
        ("longlong", "0x7fffffffffffffff", 2**63 - 1),
        ("int", "00042", 42),
        ("int", "-0007", -7),
        ("int", "+5", 5),
        ("int", "     7", 7),
        ("char", "65", 65),
        ("longlong", "-9223372036854775807", -(2**63) + 1),
        ("float", "    3.14", 3.14),
        ("float", "1.23457e+08", 1.23457e8),
        ("float", "6.02000017E+23", 6.02000017e23),
        ("double", "0.10000000000000001", 0.1),
        ("double", "-inf", float("-inf")),
        ("double", "INF", float("inf")),
        ("time", "766802.50", None),
        ("string", "abc                 ", "abc                 "),
        ("string", "Invalid", "Invalid"),
    ],
)
def test_numbers_and_texts_read_as_documented(type_: str, text: str, value: object, rows: int) -> None:
    units = "deg" if type_ == "time" else ""
    converted = read([text, "MISSING", text], type_, units, rows=rows)
    assert converted.values.head(3).to_list() == [value or 766802.5, None, value or 766802.5]
    assert converted.values.len() == 3 * rows
    assert converted.problems == ()


@pytest.mark.parametrize(
    ("type_", "texts"),
    [
        ("char", ["MISSING"]),
        ("int", ["MISSING"]),
        ("double", ["MISSING", "nan", "-nan", "NaN", " nan"]),
        ("string", ["MISSING", ""]),
        ("time", ["MISSING", "-4712.01.01_11:59:28_TAI", "-4712.01.01_11:59:27.816_TAI"]),
    ],
)
def test_missing_spellings_are_null_and_no_problem(type_: str, texts: list[str]) -> None:
    converted = read(texts, type_, "TAI")
    assert converted.values.null_count() == len(texts)
    assert converted.problems == ()


@pytest.mark.parametrize(
    ("type_", "texts"),
    [("int", ["0x00000001", "0x80000000"]), ("int", ["1", "-2147483648"]), ("short", ["0x0001", "0x8000"])],
)
def test_a_raw_missing_quality_is_null_only_where_it_is_printed_raw(type_: str, texts: list[str]) -> None:
    assert read(texts, type_, raw_missing=True).values.to_list() == [1, None]
    assert read(texts, type_).values[1] == -(2**31 if type_ == "int" else 2**15)
    assert read(texts, type_, raw_missing=True).problems == ()


@pytest.mark.parametrize("rows", [1, 2000])
def test_hexadecimal_and_decimal_may_be_mixed(rows: int) -> None:
    for texts in (["0x10", "16", "MISSING"], ["16", "0x10", "MISSING"]):
        assert read(texts, "int", rows=rows).values.head(3).to_list() == [16, 16, None]


@pytest.mark.parametrize(
    ("type_", "text"),
    [
        ("char", "128"),
        ("short", "-32769"),
        ("int", "2147483648"),
        ("longlong", "9223372036854775808"),
        ("int", "1.0"),
        ("int", "1_000"),
        ("int", "\uff11"),
        ("int", "0x"),
        ("int", ""),
        ("double", "1_0.5"),
        ("double", "two"),
        ("double", "1.5 m"),
        ("time", "2016.13.01_00:00:00_TAI"),
        ("time", "yesterday"),
        ("time", ""),
    ],
)
def test_what_does_not_read_as_its_type_is_reported_with_row_and_text(type_: str, text: str) -> None:
    good = {"time": "2016.04.01_00:00:00_TAI"}.get(type_, "1")
    converted = read([good, "MISSING", text, text], type_, "TAI")
    assert converted.values.null_count() == 3
    (problem,) = converted.problems
    assert (problem.kind, problem.rows, problem.first_row, problem.text) == ("unreadable", 2, 2, text)


def test_in_band_texts_never_become_values() -> None:
    for type_ in ("int", "double", "string", "time"):
        converted = read(["Invalid KeyLink", "MISSING", "Invalid KeyLink"], type_, "TAI")
        assert converted.values.null_count() == 3
        (problem,) = converted.problems
        assert (problem.kind, problem.rows, problem.first_row) == ("Invalid KeyLink", 2, 0)
    path = read(["/SUM1/D1", "NoDataDirectory"], "string", in_band=("NoDataDirectory",))
    assert path.values.to_list() == ["/SUM1/D1", None]


def test_an_ordinary_text_that_is_no_in_band_text_here_stays() -> None:
    assert read(["NoDataDirectory", "Invalid_Link"], "string").values.null_count() == 0


# --- times -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("rows", [1, 2000])
@pytest.mark.parametrize(
    ("units", "text", "value"),
    [
        ("TAI", "2016.04.01_00:00:00_TAI", clock(2016, 4, 1)),
        ("TAI", "2012.07.01_00:00:00.123_TAI", clock(2012, 7, 1, 0, 0, 0, 123000)),
        ("TAI", "2014.10.01_12:34_TAI", clock(2014, 10, 1, 12, 34)),
        ("TAI", "2014.10.01_TAI", clock(2014, 10, 1)),
        ("TDT", "2000.01.01_12:00:00_TDT", clock(2000, 1, 1, 11, 59, 27, 816000)),
        ("TT", "2000.01.01_12:00:00_TT", clock(2000, 1, 1, 11, 59, 27, 816000)),
        ("GPS", "2000.01.01_00:00:00_GPS", clock(2000, 1, 1, 0, 0, 19)),
        ("JD", "JD_2455927.5", clock(2011, 12, 31, 23, 59, 27, 816000)),
        ("UTC", "2016.04.01_00:00:00_UTC", datetime(2016, 4, 1, tzinfo=UTC)),
        ("", "2016.04.01_00:00:00_UTC", datetime(2016, 4, 1, tzinfo=UTC)),
        ("ISO", "2016-04-01T00:00:00.12Z", datetime(2016, 4, 1, 0, 0, 0, 120000, UTC)),
        ("ISO", "2016-12-31T23:59:60.500000Z", datetime(2016, 12, 31, 23, 59, 59, 999999, UTC)),
        ("Z", "2016.04.01_00:00:00Z", datetime(2016, 4, 1, tzinfo=UTC)),
        ("UT", "2016.04.01_00:00:00.1_UT", datetime(2016, 4, 1, 0, 0, 0, 100000, UTC)),
        ("PST", "2016.03.31_16:00:00_PST", datetime(2016, 4, 1, tzinfo=UTC)),
        ("sec", "2016.04.01_00:00:00_SEC", datetime(2016, 4, 1, tzinfo=UTC)),
        ("UTC", "2017.01.01_00:00:00_UTC", datetime(2017, 1, 1, tzinfo=UTC)),
        ("UTC", "2016.12.31_23:59:59_UTC", datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC)),
    ],
)
def test_times_read_in_the_scale_of_their_unit(units: str, text: str, value: datetime, rows: int) -> None:
    converted = read([text, "MISSING", text], "time", units, rows=rows)
    assert converted.values.head(3).to_list() == [value, None, value]
    assert converted.values.n_unique() == 2


def test_a_leap_second_never_equals_the_second_after() -> None:
    texts = ["2016.12.31_23:59:59_UTC", "2016.12.31_23:59:60_UTC", "2017.01.01_00:00:00_UTC"]
    utc = read(texts, "time", "UTC")
    assert utc.values.to_list() == [
        datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC),
        datetime(2016, 12, 31, 23, 59, 59, 999999, tzinfo=UTC),
        datetime(2017, 1, 1, tzinfo=UTC),
    ]
    (problem,) = utc.problems
    assert (problem.kind, problem.rows, problem.first_row, problem.text) == ("leap second", 1, 1, texts[1])
    tai = read(texts, "time", "UTC", times="tai")
    assert tai.problems == ()
    # types-and-times.md section 11: 23:59:60 is 2017.01.01_00:00:36_TAI
    assert tai.values.to_list() == [clock(2017, 1, 1, 0, 0, second) for second in (35, 36, 37)]


def test_utc_becomes_tai_by_the_leap_seconds_of_its_day() -> None:
    texts = ["1970.01.01_00:00:00_UTC", "2016.03.31_23:59:24_UTC", "2017.06.01_00:00:00_UTC"]
    assert read(texts, "time", "UTC", times="tai").values.to_list() == [
        clock(1970, 1, 1, 0, 0, 8),
        clock(2016, 4, 1),
        clock(2017, 6, 1, 0, 0, 37),
    ]


def test_formats_may_be_mixed_in_a_column() -> None:
    texts = ["2016.04.01_00:00:00_TAI", "2016.04.01_00:00:00.5_TAI", "MISSING", "2016.04.01_00:00_TAI"]
    assert read(texts, "time", "TAI").values.to_list() == [
        clock(2016, 4, 1),
        clock(2016, 4, 1, 0, 0, 0, 500000),
        None,
        clock(2016, 4, 1),
    ]


def test_dates_and_texts_of_the_storage_system() -> None:
    dates = read(["2099.12.31", "N/A", "2099.875638834.65024"], "date", missing=("N/A", "NA"), lenient=True)
    assert dates.values.to_list() == [date(2099, 12, 31), None, None]
    assert dates.problems == ()
    sizes = read(["5005439", "NA"], "longlong", missing=("NA",), plus=1)
    assert sizes.values.to_list() == [5005440, None]
    touched = read(["2014.10.02_14:40:16_UT", "NA", "rubbish"], "time", "UT", missing=("NA",), lenient=True)
    assert touched.values.to_list() == [datetime(2014, 10, 2, 14, 40, 16, tzinfo=UTC), None, None]
    assert touched.problems == ()


def test_numbers_of_the_server_are_taken_as_they_are() -> None:
    column = pl.Series("*recnum*", [1, None, 2**63 - 1], dtype=pl.Int64)
    assert convert(column, Declared("longlong")).values.to_list() == [1, None, 2**63 - 1]
    assert convert(column, Declared("double")).values.to_list() == [1.0, None, 2.0**63]
    assert convert(pl.Series([300], dtype=pl.Int64), Declared("char")).problems[0].text == "300"


def test_a_column_of_one_value_keeps_its_problems_for_all_rows() -> None:
    (problem,) = read(["two"], "int").repeated(5).problems
    assert (problem.rows, problem.first_row) == (5, 0)
