"""`RecordSet.parse` and `bind`, together, against the server's recorded verdicts."""

from __future__ import annotations

from typing import Any

import pytest
from recorded import error_of, exchanges, random_exchanges, series_infos

from jsoc_sdk import HazardError, RecordSet, RecordSetError, UnknownSegment, keyword


def reading(text: str) -> RecordSet[Any]:
    """Parse and bind, with the descriptions that the server had."""
    parsed = RecordSet.parse(text)
    infos = [series_infos()[name.lower()] for name in parsed.series_names if name.lower() in series_infos()]
    if len(infos) < len(parsed.series_names) or not infos:
        raise RecordSetError("unknown series")
    return parsed.bind(*infos)


def recorded_cases() -> list[tuple[str, str | None, dict[str, str]]]:
    """Record-set text, the server's error if any, and the parameters."""
    recorded = [one for _, one in exchanges("list", "summary", "error")] + random_exchanges()
    cases = []
    for one in recorded:
        params = one.get("params") or one["request"]["params"]
        if "ds" in params:
            cases.append((params["ds"], error_of(one), params))
    return cases


def needs_more_than_the_record_set(error: str, params: dict[str, str]) -> bool:
    """Failures whose cause is not the record set: other parameters, or the data met by SQL."""
    return (
        params.get("op") not in {"rs_list", "rs_summary"}
        or "single data series" in error
        or "does not exist" in error  # a column that only the database knows is absent
        or "syntax error" in error  # SQL itself is the database's to judge
        or (error == "problem with database query" and "n" in params)  # ambiguous column with a limit
        or (
            error.startswith("HTTP 500")
            and (params.get("f") == "1" or "s" in params or params["ds"].startswith("hmi.v_45s{"))
        )
    )


def test_nothing_that_the_server_accepted_is_refused() -> None:
    for text, error, _ in recorded_cases():
        if error is None:
            try:
                reading(text)
            except UnknownSegment:
                assert "{nosuch}" in text  # the server ignores it; we name it before sending


def test_what_the_server_refused_is_refused_or_named_a_hazard() -> None:
    judged = 0
    for text, error, params in recorded_cases():
        if error is None or needs_more_than_the_record_set(error, params):
            continue
        judged += 1
        try:
            hazards = reading(text).hazards
        except RecordSetError:
            continue
        assert hazards or "500" in error, (text, error)
    assert judged > 60


def test_the_text_of_every_accepted_record_set_reads_back_as_the_same() -> None:
    for text, error, _ in recorded_cases():
        if error is None:
            parsed = RecordSet.parse(text)
            assert RecordSet.parse(str(parsed)) == parsed
            assert hash(RecordSet.parse(str(parsed))) == hash(parsed)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("hmi.v_45s[2016.04.01]", "no time zone"),
        ("hmi.v_45s[2016.04.01_00:00:00-2016.04.02_TAI]", "no time zone"),
        ("hmi.v_45s[2016.092]", "no time zone"),
        ("hmi.v_45s[MJD_55927.0]", "TDT"),
        ("hmi.v_45s[? T_OBS > $(2016.04.01) ?]", "no time zone"),
        ("@list.txt", "file on the server"),
        ("/path/file", "legacy"),
        ("hmi.v_45s[? HISTORY LIKE '%11%' ?]", "%"),
        ("hmi.v_45s,hmi.m_720s[]", "last letter"),
        ("hmi.v_45s[T_REC=2016.04.01_TAI][2]", "behind a filter with a name"),
        ("hmi.v_45s[? QUALITY >= 0 ?][$]", "shadow table"),
        ("hmi.v_45s[^,$]", "mixes"),
        ("hmi.v_45s[2016-04-01T00:00:00-2016-04-02T00:00:00]", "read as a zone"),
        ("hmi.v_45s[2016-04-01T00:00:00Z,2016-04-02T00:00:00Z]", "keeps the last only"),
        ("hmi.v_45s[2016.04.01T00:00:00]", "T behind a date with dots"),
        ("hmi.v_45s[2016-04-01 ]", "blank behind"),
        ("hmi.v_45s[2016-04-01T00:00:00+00:00]", "colon"),
        ("hmi.v_45s[20160401T120000Z]", "hours"),
        ("hmi.v_45s[2016.04.01Z]", "ignores"),
        ("hmi.v_45s[ ]", "not the empty filter"),
        ("hmi.v_45s[? 1=1) OR (1=1 ?]", "brackets"),
        ("hmi.v_45s[? x = 1; drop ?]", "brackets"),
        ("hmi.v_45s[? x = 1 -- y ?]", "brackets"),
    ],
)
def test_each_hazard_is_named_and_refused_as_text(text: str, part: str) -> None:
    assert any(part in hazard for hazard in RecordSet.parse(text).hazards)
    with pytest.raises(HazardError) as caught:
        RecordSet.coerce(text)
    assert caught.value.hazards == RecordSet.parse(text).hazards
    assert caught.value.text == text


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("hmi.v_45s[2016]", "no time zone"),
        ("hmi.v_45s[2016.04/2m]", "no time zone"),
        ("hmi.v_45s[JD_2455927.5]", "TDT"),
        ("hmi.v_45s[2016.04.01_TAI/1d@10s]", "half a slot"),
        ("hmi.v_45s[CAMERA=2][T_REC=$]", "order"),
        ("test.types[a-b]", "one text"),
    ],
)
def test_hazards_that_need_the_series_are_named_by_bind(text: str, part: str) -> None:
    parsed = RecordSet.parse(text)
    assert any(part in hazard for hazard in parsed.bind(series_infos()[parsed.series]).hazards)


@pytest.mark.parametrize(
    "text",
    [
        "hmi.v_45s[2016.04.01_TAI/1d@6h][2]{Dopplergram}",
        "hmi.v_45s[2014-10-01T00:00:00Z/2m][2]",
        "hmi.v_45s[2014.10.01_00:00:00_TAI-2014.10.02_00:00:00_TAI@1h]",
        "hmi.sharp_720s[377][][? NOAA_AR = 11520 ?]",
        "hmi.v_45s[:#31,#40]",
        "hmi.v_45s[#15250560]",
        "hmi.v_45s[][^]",
        "hmi.v_45s[! 1=1 !]",
        "hmi.v_45s[$][? QUALITY >= 0 ?]",
        "hmi.rdvpspec_fd15[2170][360][][-30-30][0.0]",
        "test.types['comma,key']",
    ],
)
def test_sound_text_has_no_hazards(text: str) -> None:
    assert reading(str(RecordSet.coerce(text))).hazards == ()


@pytest.mark.parametrize(
    "text",
    [
        "hmi",
        "-mi.v_45s[1]",
        "hmi.v'45s[1]",
        "hmi.v_45s[:101]",
        "hmi.v_45s[:#101-]",
        "hmi.v_45s[? ?]",
        "hmi.v_45s[? (x ?]",
        "hmi.v_45s[? a ? b ?]",
        "hmi.v_45s[? s = '{' ?]",
    ],
)
def test_inner_errors_that_need_no_series_are_found_by_parse(text: str) -> None:
    with pytest.raises(RecordSetError):
        RecordSet.parse(text)


@pytest.mark.parametrize(
    ("series", "filters"),
    [
        ("hmi.v_45s", "[2014.10.01_TAI-]"),
        ("hmi.v_45s", "[2014.10.01_TAI][two]"),
        ("hmi.v_45s", "[2014.10.01_TAI][2.5]"),
        ("hmi.v_45s", "[2014.10.01_TAI][2][3]"),
        ("hmi.v_45s", "[2014.10.01_TAI/3]"),
        ("hmi.v_45s", "[2014.10.01_TAI/1D]"),
        ("hmi.v_45s", "[2014.10.01_TAI/2m @90s]"),
        ("hmi.v_45s", "[2014.10.01_TAI-1d]"),
        ("hmi.v_45s", "[ ^]"),
        ("hmi.v_45s", "[QUALITY=0]"),
        ("hmi.v_45s", "[NOSUCH=0]"),
        ("hmi.v_45s", "[][#5]"),
        ("hmi.v_45s", "[#1-]"),
        ("hmi.v_45s", "[][ ]"),
        ("hmi.v_45s", "[][0x]"),
        ("test.carr_map", "[766802.5/90@2]"),
        ("test.carr_map", "[CT2131:180/60]"),
        ("test.types", '["a"/3]'),
    ],
)
def test_inner_errors_of_a_type_are_found_by_bind(series: str, filters: str) -> None:
    parsed = RecordSet.parse(series + filters)
    with pytest.raises(RecordSetError):
        parsed.bind(series_infos()[series])


def test_raw_text_is_sent_as_it_is() -> None:
    text = "hmi.v_45s[2016.04.01] ,  hmi.m_720s[]{magnetogram}"
    raw = RecordSet.raw(text)
    assert str(raw) == text
    assert raw.hazards == ()
    assert (raw.series, raw.segment_names) == ("hmi.v_45s", ("magnetogram",))
    assert raw.bind(series_infos()["hmi.v_45s"]) == raw
    with pytest.raises(RecordSetError):
        raw.where(CAMERA=2)
    with pytest.raises(RecordSetError):
        RecordSet.raw("hmi.v_45s[")


def test_coerce_takes_record_sets_and_text_only() -> None:
    made = RecordSet("hmi.v_45s")
    assert RecordSet.coerce(made) is made
    with pytest.raises(RecordSetError):
        RecordSet.coerce(3)  # type: ignore[arg-type]


@pytest.mark.parametrize("values", ["99999999999", "-2147483649", "377-0x1FFFFFFFF"])
def test_numbers_that_the_keys_width_cannot_hold_are_refused(values: str) -> None:
    with pytest.raises(RecordSetError, match="does not fit into an integer of 32 bits"):
        reading(f"hmi.sharp_720s[{values}]")
    reading("hmi.sharp_720s[-2147483648-2147483647,0x7FFFFFFF]")


def test_a_length_of_nothing_is_a_hazard_as_it_means_a_slot() -> None:
    for length in ("-10s", "0d"):
        (hazard,) = reading(f"hmi.v_45s[2014.10.01_TAI/{length}]").hazards
        assert hazard == f"The length {length} is read as one slot of T_REC."
    assert not reading("hmi.v_45s[2014.10.01_TAI/1s]").hazards


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("hmi.rdvpspec_fd15[2170][360][][-30-30@5]", ["The step 5 is misread on LatHG"]),
        ("hmi.rdvpspec_fd15[2170][360][][-30/1d]", ["1d counts seconds, and LatHG holds none"]),
        ("hmi.rdvpspec_fd15[2170][360][][-30-30@2u]", []),
        ("test.timekey[][0.5-2@0.5]", ["The step 0.5 is misread on FKEY"]),
        ("test.timekey[2016.12.31_23:59:58_UTC/8s@1s]", ["The step 1s finds only times that fit"]),
        ("hmi.sharp_720s[377-401@24]", []),
    ],
)
def test_steps_and_units_that_the_server_misreads_are_hazards(text: str, words: list[str]) -> None:
    hazards = reading(text).hazards
    assert [hazard[: len(word)] for hazard, word in zip(hazards, words, strict=True)] == words


def test_a_condition_on_a_char_is_refused_as_the_database_has_no_such_comparison() -> None:
    with pytest.raises(RecordSetError, match=r"KCHAR of test\.Types is of type char"):
        RecordSet("test.types").filter(keyword("KCHAR") > 40).bind(series_infos()["test.types"])
