"""Reply models: what users see of a series, and how strictly replies are read."""

from __future__ import annotations

import copy
import json
import re
import warnings
from typing import Any

import polars as pl
import pytest
from pydantic import ValidationError
from recorded import exchange, series_infos

from jsoc_sdk.errors import ReplyError, UnknownFieldWarning, UnknownKeyword, UnknownLink, UnknownSegment
from jsoc_sdk.models import (
    EmailStatus,
    ExternalSeriesList,
    RecordList,
    SeriesInfo,
    SeriesList,
    base,
    check_names,
)
from jsoc_sdk.models.keys import expand, link_targets, resolve
from jsoc_sdk.reading import Source, validate

SHARP = "024-series-struct-hmi-sharp-720s.json"


def struct(name: str = SHARP) -> Any:
    return json.loads(exchange(name)["body_text"], strict=False)


def info(name: str) -> SeriesInfo:
    return series_infos()[name]


def test_a_series_describes_itself() -> None:
    sharp = info("hmi.sharp_720s")
    assert sharp.note == struct()["note"]
    assert [key.name for key in sharp.prime_keys] == ["HARPNUM", "T_REC"]
    assert [bool(key.slotted) for key in sharp.prime_keys] == [False, True]
    assert sharp.prime_keys[1].step == "720.000000"
    assert sharp.interval is not None
    assert sharp.interval.first_record.startswith("hmi.sharp_720s[")
    assert list(sharp.links) == [link["name"] for link in struct()["links"]]


def test_parts_are_found_in_any_case_and_keep_their_order() -> None:
    sharp = info("hmi.sharp_720s")
    assert sharp.keywords["t_rec"].name == "T_REC"
    assert "Usflux" in sharp.keywords
    assert list(sharp.keywords) == [keyword["name"] for keyword in struct()["keywords"]]
    assert sharp.keywords.get("nosuch") is None
    assert sharp.keywords == series_infos()["hmi.sharp_720s"].keywords
    assert repr(sharp.links) == f"<{len(sharp.links)}: {', '.join(sharp.links)}>"


def test_the_name_is_in_the_servers_spelling_where_the_reply_shows_it() -> None:
    assert SeriesInfo.model_validate(struct("043-series-struct-uppercase.json")).named(
        "HMI.SYNOPTIC_MR_720S"
    ).name == ("hmi.Synoptic_Mr_720s")
    assert SeriesInfo.model_validate(struct("036-series-struct-test-empty.json")).named(
        "Test.Empty"
    ).name == ("Test.Empty")


def test_old_servers_without_primekeysinfo_are_understood() -> None:
    old = struct()
    del old["primekeysinfo"]
    keys = SeriesInfo.model_validate(old).prime_keys
    assert [(key.name, bool(key.slotted)) for key in keys] == [("HARPNUM", False), ("T_REC", True)]
    assert keys[1].step == struct()["primekeysinfo"][1]["step"]


def test_a_series_without_prime_keys_says_null_and_has_none() -> None:
    bare = struct("035-series-struct-test-noprime.json")
    assert bare["primekeys"] == [None]
    assert info("test.noprime").prime_keys == ()
    assert info("test.noprime").prime_key_names == ()
    assert info("test.noprime").dbindex == ()


def test_an_empty_series_has_record_numbers_that_are_text() -> None:
    interval = info("test.empty").interval
    assert interval is not None
    assert (interval.first_recnum, interval.max_recnum) == ("NA", 0)


def test_representations_are_short_and_telling() -> None:
    sharp = info("hmi.sharp_720s")
    assert repr(sharp) == str(sharp)
    for part in ("hmi.sharp_720s", "HARPNUM, T_REC", f"{len(sharp.keywords)} keywords"):
        assert part in repr(sharp)
    assert repr(sharp.prime_keys[1]) == "PrimeKey(T_REC, slotted by 720.000000)"
    assert repr(sharp.keywords["T_REC"]).startswith("Keyword(T_REC: time, TAI")
    assert repr(sharp.segments["bitmap"]).startswith("Segment(bitmap: ")
    assert repr(sharp.links["MHARP"]) == "Link(MHARP -> hmi.mharp_720s)"


def test_frames_of_the_parts() -> None:
    sharp = info("hmi.sharp_720s")
    keywords = sharp.keywords_frame()
    assert keywords.columns == ["name", "linkinfo", "type", "scope", "default", "units", "note"]
    assert keywords.height == len(sharp.keywords)
    assert keywords.filter(pl.col("name") == "T_REC")["units"].item() == "TAI"
    assert sharp.segments_frame()["name"].to_list() == list(sharp.segments)
    assert sharp.links_frame().columns == ["name", "target", "kind", "note"]
    assert info("test.empty").links_frame().schema["target"] == pl.String


def test_polars_schema_follows_the_declaration() -> None:
    types = info("test.types").polars_schema()
    declared = {
        keyword["name"]: keyword["type"]
        for keyword in struct("034-series-struct-test-types.json")["keywords"]
    }
    integers = {"char": pl.Int8, "short": pl.Int16, "int": pl.Int32, "longlong": pl.Int64}
    for name, dtype in types.items():
        kind = declared[re.sub(r"^(PSEG)_00\d$", r"\1", name)]
        assert dtype == integers.get(
            kind, {"string": pl.String, "time": pl.Datetime}.get(kind, pl.Float64)
        ), name
    assert types["KTTAI"] == pl.Datetime("us")
    assert types["KTUTC"] == types["KTISO"] == pl.Datetime("us", "UTC")
    assert types["KTTT"] == pl.Datetime("us")


def test_polars_schema_of_some_names_keeps_their_order() -> None:
    schema = info("hmi.v_45s").polars_schema(["*recnum*", "datamean", "T_REC_step"])
    assert schema == {"*recnum*": pl.Int64, "DATAMEAN": pl.Float64, "T_REC_step": pl.Float64}
    with pytest.raises(UnknownKeyword, match="DATAMEAN"):
        info("hmi.v_45s").polars_schema(["DATAMEEN"])


# --- strictness ------------------------------------------------------------------------------------


def test_models_are_frozen() -> None:
    sharp = info("hmi.sharp_720s")
    with pytest.raises(ValidationError):
        sharp.note = "x"  # type: ignore[misc]


def test_unknown_members_are_kept_and_warned_of_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(base, "_warned", set())
    changed = struct()
    changed["colour"] = "blue"
    changed["keywords"][3]["weight"] = 5
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        found = [validate(SeriesInfo, copy.deepcopy(changed), Source("series_struct")) for _ in range(3)]
    assert sorted(str(one.message).partition(",")[0] for one in said) == [
        "The server sent 'colour'",
        "The server sent 'weight'",
    ]
    assert {one.category for one in said} == {UnknownFieldWarning}
    assert found[0].colour == "blue"  # type: ignore[attr-defined]


def test_a_wrong_shape_names_its_path() -> None:
    changed = struct()
    changed["keywords"][2]["type"] = None
    with pytest.raises(ReplyError) as caught:
        validate(SeriesInfo, changed, Source("series_struct", "http://x"))
    assert caught.value.path == "keywords[2].type"


def test_a_path_names_members_of_the_reply_only() -> None:
    column = {"name": "A", "values": ["x", 1.5]}
    with pytest.raises(ReplyError) as caught:
        validate(RecordList, {"keywords": [column], "count": 2, "status": 0}, Source("rs_list", "http://x"))
    assert caught.value.path == "keywords[0].values[1]"


def test_python_names_are_no_wire_names() -> None:
    changed = struct()
    changed["keywords"][0]["scope"] = changed["keywords"][0].pop("recscope")
    with pytest.raises(ReplyError, match="recscope"):
        validate(SeriesInfo, changed, Source("series_struct"))


# --- other replies ---------------------------------------------------------------------------------


def test_the_list_of_series() -> None:
    body = json.loads(exchange("001-show-series-all.json")["body_text"])
    listed = SeriesList.model_validate(body)
    assert listed.n == len(listed.names) == len(body["names"])
    by_name = {series.name: series for series in listed.names}
    assert by_name["aia.lev1_euv_12s"].prime_keys == ("T_REC", "WAVELNTH")
    assert by_name["test.noprime"].prime_keys == ()


def test_the_wider_list_of_series() -> None:
    names = ExternalSeriesList.model_validate(json.loads(exchange("013-showextseries-all.json")["body_text"]))
    assert names.notes["hmi.v_45s"] == ""
    noted = ExternalSeriesList.model_validate(
        json.loads(exchange("014-showextseries-filter-info.json")["body_text"])
    )
    assert noted.notes["hmi.v_45s"] == "Dopplergrams with a cadence of 45 seconds."


@pytest.mark.parametrize(
    ("name", "registered", "pending"),
    [
        ("017-checkaddress-registered.json", True, False),
        ("018-checkaddress-pending.json", False, True),
        ("019-checkaddress-unknown.json", False, False),
        ("020-checkaddress-invalid.json", False, False),
    ],
)
def test_what_is_known_of_an_address(name: str, registered: bool, pending: bool) -> None:
    status = EmailStatus.model_validate(json.loads(exchange(name)["body_text"]))
    assert (status.registered, status.pending) == (registered, pending)
    assert status.message


# --- names of columns ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("series", "asked", "column"),
    [
        ("hmi.v_45s", "t_rec", "T_REC"),
        ("hmi.v_45s", "*recnum*", "*recnum*"),
        ("hmi.v_45s", "DATE-OBS", "DATE-OBS"),
        ("hmi.sharp_720s", "datamean_001", "DATAMEAN_001"),
        ("hmi.sharp_720s", "datamean[3]", "DATAMEAN[3]"),
        ("hmi.sharp_720s", "mharp:ambpatch", "MHARP:AMBPATCH"),
        ("test.types", "MIXED-C", "MIXED-C"),
    ],
)
def test_names_are_resolved_to_the_series_own_spelling(series: str, asked: str, column: str) -> None:
    assert resolve(info(series), asked, series_infos()).column == column


def test_a_linked_keyword_has_the_type_of_its_target() -> None:
    sharp = info("hmi.sharp_720s")
    assert resolve(sharp, "MHARP:T_OBS", series_infos()).dtype == pl.Datetime("us")
    assert resolve(sharp, "MHARP:T_OBS").dtype == pl.String
    assert link_targets(sharp, ["MHARP:T_OBS", "T_REC", "mharp:AMBPATCH"]) == ("hmi.mharp_720s",)


def test_unknown_names_are_refused_with_near_ones() -> None:
    sharp = info("hmi.sharp_720s")
    check_names(sharp, ["T_REC", "**ALL**"], ["bitmap", "**NONE**"], ["MHARP"])
    with pytest.raises(UnknownKeyword, match="did you mean USFLUX"):
        check_names(sharp, ["USFLX"])
    with pytest.raises(UnknownSegment, match="bitmap"):
        check_names(sharp, (), ["bitmat"])
    with pytest.raises(UnknownLink, match="MHARP"):
        check_names(sharp, (), (), ["MHARPP"])
    with pytest.raises(UnknownLink):
        check_names(sharp, ["NOLINK:T_REC"])
    with pytest.raises(UnknownKeyword, match="without blanks"):
        check_names(sharp, [" T_REC"])
    with pytest.raises(UnknownKeyword, match="lower case"):
        check_names(sharp, ["*RECNUM*"])
    with pytest.raises(UnknownKeyword, match="DATAVALS_000"):
        check_names(sharp, ["DATAVALS"])
    with pytest.raises(UnknownKeyword):
        check_names(sharp, ["MHARP::AMBPATCH"])


@pytest.mark.parametrize(
    ("series", "name"),
    [
        ("hmi.v_45s", "137-list-key-all.json"),
        ("hmi.sharp_720s", "185-list-sharp-all.json"),
        ("aia.lev1_euv_12s", "208-list-aia-key-all.json"),
        ("hmi.v_sht_modes", "216-list-modes.json"),
        ("iris.lev0", "249-list-iris.json"),
        ("hmi.mhdcorona_daily", "250-list-mhd.json"),
        ("test.types", "225-list-types-all.json"),
    ],
)
def test_all_means_the_keywords_that_the_server_lists(series: str, name: str) -> None:
    listed = [column["name"] for column in json.loads(exchange(name)["body_text"])["keywords"]]
    # Sorted: the recorded ranks of per-segment keywords begin in the middle in one series.
    assert sorted(expand(info(series), ["**ALL**"])) == sorted(listed)


def test_none_empties_the_list() -> None:
    assert expand(info("hmi.v_45s"), ["T_REC", "**NONE**", "CAMERA"]) == []
