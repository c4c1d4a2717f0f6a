"""Replies as frames, judged by the database that the recorded server answered from."""

from __future__ import annotations

import warnings
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from recorded import exchange, exchanges, series_infos

from jsoc_sdk import JSOC, KIS
from jsoc_sdk.errors import (
    JsocError,
    LeapSecondWarning,
    RecordSetError,
    ReplyError,
    UnknownKeyword,
    UnsupportedOperation,
    ValueParseError,
)
from jsoc_sdk.flows import Reply
from jsoc_sdk.frames import Options, Records, as_records
from jsoc_sdk.operations import rs_list

DATA = Path(__file__).parent / "data/golden/data/series"


def options_of(name: str, **more: Any) -> Options:
    """Give the options that go with a recorded exchange."""
    params = exchange(name)["request"]["params"]
    series = dict.fromkeys(part.partition("[")[0].lower() for part in params["ds"].split("],"))
    keys, segments, links = (
        tuple(item for item in params.get(key, "").split(",") if item) for key in ("key", "seg", "link")
    )
    infos = tuple(series_infos()[name] for name in series)
    return Options(JSOC, infos, keys, segments, links, targets=series_infos(), **more)


def records_of(name: str, body: str | None = None, **more: Any) -> Records[Any]:
    """Make frames of a recorded exchange, or of a changed body of it."""
    recorded = exchange(name)
    text = recorded["body_text"] if body is None else body
    options = options_of(name, **more)
    operation = rs_list(JSOC, recorded["request"]["params"]["ds"], keys=options.keys)
    return as_records(operation, options).read(Reply(200, text.encode("latin-1"), operation.url))


@cache
def stored(series: str) -> pl.DataFrame:
    """Give the database's own record table, as text."""
    return pl.read_csv(DATA / f"{series}.csv", infer_schema=False)


# --- against the database ---------------------------------------------------------------------------

EPOCH = datetime(1977, 1, 1)  # noqa: DTZ001 - TAI
PRINTED = {"KTDAY": timedelta(minutes=1), "KTDATE": timedelta(days=1)}
"""How precisely some formats print a time."""
MISSING_NUMBERS = {"-128", "-32768", "-2147483648", "-9223372036854775808", "nan", "NaN", ""}


def as_stored(text: str, dtype: pl.DataType) -> object:
    """Give what the database holds as the column should."""
    if isinstance(dtype, pl.String):
        return text or None
    if text in MISSING_NUMBERS:
        return None
    if dtype.is_integer():
        return int(text)
    if isinstance(dtype, pl.Datetime):
        seconds = float(text)
        return None if int(seconds) == -211087684832 else EPOCH + timedelta(seconds=round(seconds, 6))
    return float(text)


def test_every_recorded_list_holds_the_values_of_the_database() -> None:
    compared = 0
    for name, recorded in exchanges("list"):
        params = recorded["request"]["params"]
        alone = "f" not in params and "B" not in params and "*recnum*" in params.get("key", "")
        if recorded["http_status"] != 200 or '"status":1' in recorded["body_text"] or not alone:
            continue
        options = options_of(name, times="tai")
        if len(options.infos) > 1:
            continue
        compared += compare(records_of(name, times="tai"), params.get("M") == "1")
    assert compared > 400


def compare(records: Records[Any], exact: bool) -> int:
    table = stored(records.series.name.lower())
    rows = {int(number): row for row, number in enumerate(table["recnum"])}
    compared = 0
    for column in records.keywords:
        stored_name = column.name.lower()
        if stored_name not in table.columns or column.dtype == pl.Int8:  # char is not to be relied on
            continue
        texts = table[stored_name]
        for recnum, value in zip(records["*recnum*"], column, strict=True):
            text = texts[rows[recnum]]
            if text is None:  # reads as the keyword's default
                continue
            expected = as_stored(text, column.dtype)
            compared += 1
            if isinstance(expected, float) and not exact:
                coarse = 0.006 if column.name == "KFLT2" else 1e-6  # printed with %8.2f
                assert value == pytest.approx(expected, rel=1e-5, abs=coarse), column.name
            elif isinstance(expected, datetime):
                assert abs(value - expected) <= PRINTED.get(column.name, timedelta(seconds=0.51)), column.name
            elif column.name == "KSTR20":  # printed with %-20s: blanks are kept, for they may be data
                assert value == str(expected).ljust(20)
            else:
                assert value == expected, column.name
    return compared


def test_the_dtypes_are_those_of_the_declaration_whatever_the_values() -> None:
    for name, recorded in exchanges("list"):
        if recorded["http_status"] != 200 or '"status":1' in recorded["body_text"]:
            continue
        if "f" in recorded["request"]["params"]:
            continue
        try:
            records = records_of(name)
        except JsocError:
            continue
        except LeapSecondWarning:
            continue
        for column in records.keywords.columns:
            if ":" not in column:
                assert records.keywords.schema[column] == records.series.polars_schema([column])[column], name


# --- what a user sees --------------------------------------------------------------------------------


def test_special_keys_are_typed() -> None:
    records = records_of("152-list-special-keys-seg.json")
    assert records.keywords.schema == {
        "T_REC": pl.Datetime("us"),
        "*recnum*": pl.Int64,
        "*sunum*": pl.Int64,
        "*size*": pl.Int64,
        "*online*": pl.String,
        "*retain*": pl.Date,
        "*archive*": pl.String,
        "*logdir*": pl.String,
        "*dirmtime*": pl.Datetime("us", "UTC"),
        "*recdir*": pl.String,
        "*spec*": pl.String,
    }
    assert records["*size*"].to_list() == [5005440, 5005440, 1043, None, 1045]
    assert records["*online*"].to_list() == ["Y", "Y", "Y", None, "Y"]
    assert records["*retain*"].null_count() == 1
    assert records["*dirmtime*"][2] == datetime(2014, 10, 2, 14, 40, 16, tzinfo=UTC)
    assert records.problems.rows() == [
        ("*recdir*", "NoDataDirectory", 1, 3),
        ("Dopplergram", "NoDataDirectory", 1, 3),
    ]


def test_segments_links_and_dimensions_have_the_rows_of_the_keywords() -> None:
    records = records_of("203-list-aia-leap-second.json", times="tai")
    assert records.count == len(records) == 5
    assert records.segments.columns == records.dims.columns == ["image", "spikes"]
    assert records.segments["spikes"][4] == "/SUM0/D600006078/S00000/spikes.fits"
    assert records.dims["spikes"].to_list() == ["9047x3", "9048x3", "9049x3", "9050x3", "9051x3"]
    assert records.links["lev1"][0] == "aia.lev1[:#327]"
    assert records.urls("IMAGE")[0] == "http://jsoc.stanford.edu/SUM0/D600006022/S00000/image.fits"
    assert records.frame.columns == [*records.keywords.columns, "image", "spikes", "lev1"]
    assert records.frame.height == 5


def test_offline_files_have_no_address() -> None:
    records = records_of("150-list-recinfo-seg.json")
    assert records.urls("Dopplergram").null_count() == 1
    with pytest.raises(KeyError, match="Dopplergram"):
        records.urls("magnetogram")
    with pytest.raises(UnsupportedOperation):
        replace(records, server=KIS).urls("Dopplergram")


def test_record_names_come_with_the_rows() -> None:
    assert records_of("149-list-recinfo.json").record[0].startswith("hmi.v_45s[")
    assert records_of("241-list-noprime-recinfo.json").record[0].startswith("test.noprime[:#")
    assert records_of("067-list-single.json").record.to_list() == [None]


def test_columns_are_found_in_any_case() -> None:
    records = records_of("203-list-aia-leap-second.json", times="tai")
    assert records["t_rec"].name == "T_REC"
    assert records["IMAGE"].name == "image"
    assert records["lev1"].dtype == pl.String
    with pytest.raises(KeyError, match="T_REC"):
        records["DATAMEAN"]


def test_leap_seconds_are_warned_of_and_counted_in_utc_and_exact_in_tai() -> None:
    with pytest.warns(LeapSecondWarning) as said:
        utc = records_of("203-list-aia-leap-second.json")
    assert "T_REC in row 3 is 2016.12.31_23:59:60_UTC" in str(said[0].message)
    assert utc["T_REC"][3] == datetime(2016, 12, 31, 23, 59, 59, 999999, UTC)
    assert utc["T_REC"].n_unique() == 5
    assert ("T_REC", "leap second", 1, 3) in utc.problems.rows()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        tai = records_of("203-list-aia-leap-second.json", times="tai")
    assert tai["T_REC"].diff().drop_nulls().to_list() == [timedelta(seconds=12)] * 4
    assert tai["T_REC"].dtype == pl.Datetime("us")


def test_names_of_several_kinds_do_not_clash_in_the_frame() -> None:
    body = exchange("202-list-link-colon-key.json")["body_text"]
    records = records_of("067-list-single.json")
    column = pl.Series("T_REC", ["x"])
    clash = replace(records, segments=pl.DataFrame([column]), links=pl.DataFrame([column]))
    assert clash.frame.columns[-2:] == ["T_REC_segment", "T_REC_link"]
    assert "MHARP:AMBPATCH" in body


def test_a_linked_keyword_is_typed_by_its_target() -> None:
    text = '{"keywords":[{"name":"MHARP:T_OBS","values":["2012.06.30_02:00:02_TAI"]}],"segments":[],"links":[],"count":1,"runtime":0.1,"status":0}'
    info = series_infos()["hmi.sharp_720s"]
    options = Options(JSOC, (info,), ("MHARP:T_OBS",), targets=series_infos())
    operation = rs_list(JSOC, "hmi.sharp_720s[377]", keys=options.keys)
    records = as_records(operation, options).read(Reply(200, text.encode(), ""))
    assert records.keywords.schema == {"MHARP:T_OBS": pl.Datetime("us")}


def test_an_empty_result_has_the_schema_of_a_full_one() -> None:
    for name in (
        "152-list-special-keys-seg.json",
        "185-list-sharp-all.json",
        "203-list-aia-leap-second.json",
    ):
        full = records_of(name, times="tai")
        empty = records_of(name, '{"count":0,"runtime":0.004,"status":0}\n', times="tai")
        assert len(empty) == 0
        assert empty.keywords.schema == full.keywords.schema
        assert empty.segments.schema == full.segments.schema
        assert empty.links.schema == full.links.schema
        assert empty.record.dtype == pl.String


def test_nothing_asked_is_nothing_but_a_count() -> None:
    records = records_of("135-list-no-key.json")
    assert records.count > 0
    assert records.keywords.columns == []


# --- what is refused ---------------------------------------------------------------------------------


def test_a_value_of_another_type_is_an_error_or_null_as_asked() -> None:
    name = "067-list-single.json"
    body = exchange(name)["body_text"].replace('"2"', '"two"')
    with pytest.raises(ValueParseError, match=r"CAMERA of hmi.v_45s is declared int.*'two'") as caught:
        records_of(name, body)
    error = caught.value
    assert (error.series, error.keyword, error.row, error.text) == ("hmi.v_45s", "CAMERA", 0, "two")
    lenient = records_of(name, body, on_bad_value="null")
    assert lenient["CAMERA"].to_list() == [None]
    assert lenient.problems.rows() == [("CAMERA", "unreadable", 1, 0)]


def test_columns_of_unequal_length_are_refused_with_their_place() -> None:
    name = "068-list-plain-two-cameras.json"
    body = exchange(name)["body_text"].replace('"values":["1","2"]', '"values":["1"]')
    with pytest.raises(ReplyError, match="CAMERA has 1 values and the reply 2 records") as caught:
        records_of(name, body)
    assert caught.value.path == "keywords[1].values"


def test_other_columns_than_asked_for_are_refused() -> None:
    name = "067-list-single.json"
    body = exchange(name)["body_text"].replace('"CAMERA"', '"CAMERB"')
    with pytest.raises(ReplyError, match="CAMERB") as caught:
        records_of(name, body)
    assert caught.value.path == "keywords"


def test_a_name_twice_is_refused() -> None:
    with pytest.raises(RecordSetError, match="asked for twice"):
        records_of("143-list-key-duplicate.json")


def test_an_unknown_keyword_is_refused() -> None:
    with pytest.raises(UnknownKeyword):
        records_of("139-list-key-unknown.json")


def test_unaligned_segments_are_never_put_beside_other_rows() -> None:
    with pytest.raises(ReplyError, match="delta has 1 values and the reply 8 records"):
        records_of("225-list-types-all.json", times="tai")


def test_series_that_declare_a_keyword_differently_cannot_be_one_column() -> None:
    name = "180-list-two-sets-different-series.json"
    first, second = options_of(name).infos
    records_of(name)
    declared = second.keywords["T_REC"].model_copy(update={"units": "UTC"})
    other = second.model_copy(update={"keywords": type(second.keywords)([declared])})
    operation = rs_list(JSOC, "x.y", keys=["T_REC"])
    text = (
        '{"keywords":[{"name":"T_REC","values":["MISSING"]}],"segments":[],"links":[],"count":1,"status":0}'
    )
    options = Options(JSOC, (first, other), ("T_REC",))
    with pytest.raises(RecordSetError, match=r"time \(TAI\).*time \(UTC\).*query each series by itself"):
        as_records(operation, options).read(Reply(200, text.encode(), ""))


def test_reading_keeps_the_promises_of_the_operation() -> None:
    operation = rs_list(JSOC, "hmi.v_45s[two]", keys=["T_REC"])
    info = series_infos()["hmi.v_45s"]
    composed = as_records(operation, Options(JSOC, (info,), ("T_REC",)))
    assert (composed.full_url, composed.idempotent, composed.suspect) == (
        operation.full_url,
        True,
        "hmi.v_45s[two]",
    )
