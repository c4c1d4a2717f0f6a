"""Building record sets: what is sent, and what is refused before it is."""

from __future__ import annotations

import pickle
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest
from recorded import series_infos

from jsoc_sdk import (
    EVERYTHING,
    RecordSet,
    RecordSetError,
    TimeFormatError,
    UnknownKeyword,
    UnknownSegment,
    between,
    first,
    index,
    index_between,
    index_span,
    keyword,
    last,
    raw_sql,
    span,
    tai,
    utc,
)

if TYPE_CHECKING:
    from collections.abc import Callable

DAY = span("2016.04.01_TAI", "1d", every="6h")


def bound(record_set: RecordSet[Any]) -> str:
    return str(record_set.bind(*(series_infos()[name.lower()] for name in record_set.series_names)))


@pytest.mark.parametrize(
    ("record_set", "text"),
    [
        (RecordSet("hmi.v_45s"), "hmi.v_45s"),
        (RecordSet("hmi.v_45s", DAY).segments("Dopplergram"), "hmi.v_45s[2016.04.01_TAI/1d@6h]{Dopplergram}"),
        (RecordSet("hmi.v_45s", tai("2016-04-01T00:00:00.25")), "hmi.v_45s[2016.04.01_00:00:00.25_TAI]"),
        (
            RecordSet("hmi.v_45s", datetime(2016, 4, 1, 6, tzinfo=UTC), 2),
            "hmi.v_45s[2016.04.01_06:00:00_UTC][2]",
        ),
        (RecordSet("hmi.v_45s", "2016-04-01T00:00:00Z"), "hmi.v_45s[2016.04.01_UTC]"),
        (RecordSet("hmi.v_45s", span(tai("2016-04-01"), timedelta(hours=6))), "hmi.v_45s[2016.04.01_TAI/6h]"),
        (
            RecordSet("hmi.v_45s", between("2016.04.01_TAI", "2016.04.02_TAI", every="1h")),
            "hmi.v_45s[2016.04.01_TAI-2016.04.02_TAI@1h]",
        ),
        (RecordSet("hmi.v_45s", EVERYTHING, 2), "hmi.v_45s[][2]"),
        (RecordSet("hmi.v_45s", EVERYTHING, EVERYTHING), "hmi.v_45s"),
        (RecordSet("hmi.v_45s", first()), "hmi.v_45s[^]"),
        (RecordSet("hmi.v_45s", last(), 2), "hmi.v_45s[$][2]"),
        (RecordSet("hmi.v_45s", index(5)), "hmi.v_45s[#5]"),
        (RecordSet("hmi.v_45s", index_between(5, 9, every=2)), "hmi.v_45s[#5-#9@2]"),
        (RecordSet("hmi.v_45s", index_between(None, 9)), "hmi.v_45s[#-#9]"),
        (RecordSet("hmi.v_45s", [index_span(5, 3, every=2), index(20)]), "hmi.v_45s[#5/3@2,#20]"),
        (RecordSet("hmi.v_45s").records(101, index_between(5)), "hmi.v_45s[:#101,#5-#]"),
        (RecordSet("hmi.v_45s").records(last()), "hmi.v_45s[:#$]"),
        (RecordSet("hmi.v_45s", DAY).all_versions(), "hmi.v_45s[2016.04.01_TAI/1d@6h][! 1=1 !]"),
        (RecordSet("hmi.v_45s").segments("Dopplergram"), "hmi.v_45s[]{Dopplergram}"),
        (RecordSet("hmi.v_45s").segments("Dopplergram").segments(), "hmi.v_45s"),
        (RecordSet("hmi.sharp_720s", [377, 401, 377]), "hmi.sharp_720s[377,401]"),
        (RecordSet("hmi.sharp_720s", range(3)), "hmi.sharp_720s[0,1,2]"),
        (RecordSet("hmi.sharp_720s", between(-5, -2)), "hmi.sharp_720s[-5--2]"),
        (RecordSet("hmi.sharp_720s", span(377, 25, every=2)), "hmi.sharp_720s[377/25@2]"),
        (RecordSet("test.carr_map", span(766802.5, 90)), "test.carr_map[766802.5/90]"),
        (
            RecordSet("hmi.sharp_720s").where(
                HARPNUM=[377, 401], T_REC=between("2012.06.30_TAI", "2012.07.01_TAI")
            ),
            "hmi.sharp_720s[HARPNUM=377,401][T_REC=2012.06.30_TAI-2012.07.01_TAI]",
        ),
        (RecordSet("hmi.sharp_720s", 377).where(T_REC=EVERYTHING), "hmi.sharp_720s[377]"),
        (RecordSet("test.types", 'say "x"'), 'test.types["say \\"x\\""]'),
        (RecordSet("test.types", "O'Neil"), "test.types[\"O''Neil\"]"),
        (RecordSet("test.types", "back\\slash"), 'test.types["back\\\\slash"]'),
        (RecordSet("test.types", "a]b"), 'test.types["a]b"]'),
        (RecordSet("test.types", "1"), 'test.types["1"]'),
        (RecordSet("test.types", ""), 'test.types[""]'),
        (RecordSet("test.types", ["a ", "b ", "c d"]), 'test.types["a ", "b ","c d"]'),
        (RecordSet("test.types").where(SKEY="b 'c"), "test.types[SKEY= \"b ''c\"]"),
        (RecordSet("test.types", between("a", "b")), 'test.types["a"-"b"]'),
        (
            RecordSet("hmi.v_45s") + RecordSet("hmi.m_720s", DAY) + RecordSet("aia.lev1"),
            "hmi.v_45s[],hmi.m_720s[2016.04.01_TAI/1d@6h],aia.lev1",
        ),
    ],
)
def test_each_form_is_written_as_the_server_reads_it(record_set: RecordSet[Any], text: str) -> None:
    assert str(record_set) == text
    assert RecordSet.parse(text) == record_set


def test_order_of_the_steps_does_not_matter() -> None:
    good = keyword("QUALITY") == 0
    one = RecordSet("hmi.v_45s").filter(good).records(5).where(CAMERA=2).segments("Dopplergram")
    other = RecordSet("hmi.v_45s").segments("Dopplergram").where(CAMERA=2).filter(good).records(5)
    assert one == other
    assert str(one) == "hmi.v_45s[CAMERA=2][:#5][? QUALITY = 0 ?]{Dopplergram}"


def test_a_record_set_is_a_value() -> None:
    made = RecordSet("hmi.v_45s", DAY)
    assert made == RecordSet("hmi.v_45s", span("2016.04.01_00:00:00_TAI", "1d", every="6h"))
    assert {made: 1}[RecordSet("hmi.v_45s", DAY)] == 1
    assert made != RecordSet("hmi.v_45s", DAY, 2)
    assert made != "hmi.v_45s"
    assert pickle.loads(pickle.dumps(made)) == made
    with pytest.raises(AttributeError):
        made.sets = ()  # type: ignore[misc]
    assert made.where(CAMERA=2) is not made
    assert str(made) == "hmi.v_45s[2016.04.01_TAI/1d@6h]"


def test_what_it_names_can_be_asked() -> None:
    both = RecordSet("hmi.v_45s").segments("a", "b") + RecordSet("HMI.V_45s").segments("b", "c")
    assert both.series == "hmi.v_45s"
    assert both.series_names == ("HMI.V_45s",)
    assert both.segment_names == ("a", "b", "c")
    assert repr(both) == "<RecordSet hmi.v_45s{a,b},HMI.V_45s{b,c}>"


def test_columns_of_frames_go_back_into_a_query() -> None:
    naive = pl.Series([datetime(2016, 4, 1), datetime(2016, 4, 1, 0, 0, 45)])  # noqa: DTZ001 - TAI as in frames
    assert str(RecordSet("hmi.v_45s", naive)) == "hmi.v_45s[2016.04.01_TAI,2016.04.01_00:00:45_TAI]"
    aware = naive.dt.replace_time_zone("UTC")
    assert str(RecordSet("hmi.v_45s", aware)) == "hmi.v_45s[2016.04.01_UTC,2016.04.01_00:00:45_UTC]"
    assert (
        str(RecordSet("hmi.v_45s").where(CAMERA=pl.Series([1, 2], dtype=pl.Int32))) == "hmi.v_45s[CAMERA=1,2]"
    )
    assert str(RecordSet("test.types", pl.Series(["a", "b"]))) == 'test.types["a","b"]'
    with pytest.raises(RecordSetError, match="is_missing"):
        RecordSet("hmi.v_45s", pl.Series([1, None]))


@pytest.mark.parametrize(
    "value",
    [None, True, float("nan"), float("inf"), Decimal(1), b"x", object(), [], [None], [first(), last()]],
)
def test_values_that_no_filter_can_hold_are_refused(value: object) -> None:
    with pytest.raises(RecordSetError):
        RecordSet("hmi.v_45s", value)
    with pytest.raises(RecordSetError):
        RecordSet("hmi.v_45s").where(T_REC=value)


@pytest.mark.parametrize(
    "text",
    ["{", "100%", "a\nb", "a\tb", "a\0b", "caf\xe9", "\u2028", "\x7f"],
)
def test_characters_without_a_spelling_are_refused(text: str) -> None:
    with pytest.raises(RecordSetError):
        RecordSet("test.types", text)
    with pytest.raises(RecordSetError):
        RecordSet("test.types").where(SKEY=text)


def test_a_bracket_has_a_spelling_in_the_first_place_only() -> None:
    with pytest.raises(RecordSetError, match="filter"):
        RecordSet("test.types", ["a", "b]c"])
    with pytest.raises(RecordSetError, match="filter"):
        RecordSet("test.types").where(SKEY="b]c")


@pytest.mark.parametrize("value", [datetime(2016, 4, 1), date(2016, 4, 1)])  # noqa: DTZ001 - that is the point
def test_times_without_a_scale_are_refused_with_the_short_form(value: object) -> None:
    with pytest.raises(TimeFormatError, match=r'tai\("2016-04-01'):
        RecordSet("hmi.v_45s", value)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "hmi",
        "hmi.v_45s[1]",
        "a.b,c.d",
        "@file",
        "/x.y",
        ".x.y",
        "{a.b}",
        "1a.b",
        "a.b c",
        "a.\xe9",
        "a." + "b" * 63,
    ],
)
def test_what_cannot_be_a_series_is_refused(name: str) -> None:
    with pytest.raises(RecordSetError):
        RecordSet(name)


@pytest.mark.parametrize("name", ["", "a-b", "a.b", "x" * 32, "a}", "a,b", "1a"])
def test_what_cannot_be_a_segment_is_refused(name: str) -> None:
    with pytest.raises(RecordSetError):
        RecordSet("hmi.v_45s").segments(name)


def test_misused_steps_say_what_to_do() -> None:
    made = RecordSet("hmi.v_45s")
    with pytest.raises(RecordSetError, match="filter"):
        RecordSet("hmi.v_45s", keyword("QUALITY") == 0)
    with pytest.raises(RecordSetError, match="raw_sql"):
        made.filter("QUALITY = 0")  # type: ignore[arg-type]
    with pytest.raises(RecordSetError, match="at least one"):
        made.records()
    with pytest.raises(RecordSetError, match="one call"):
        made.records(1).records(2)
    with pytest.raises(RecordSetError):
        made.records(-1)
    with pytest.raises(RecordSetError, match="parse"):
        made.join("hmi.m_720s")  # type: ignore[arg-type]
    with pytest.raises(RecordSetError, match="two kinds"):
        between("2016.04.01_TAI", 3)  # type: ignore[call-overload]
    with pytest.raises(RecordSetError, match="negative"):
        span(1, -2)
    with pytest.raises(RecordSetError, match="zero"):
        span("2016.04.01_TAI", "1d", every="0s")
    with pytest.raises(RecordSetError, match="zero"):
        index_span(1, 2, every=0)
    with pytest.raises(TimeFormatError):
        span("2016.04.01", "1d")
    with pytest.raises(TimeFormatError):
        span("2016.04.01_TAI", "1D")


# --- bound to a series ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("record_set", "text"),
    [
        (
            RecordSet("hmi.sharp_720s").where(T_REC=last(), HARPNUM=377),
            "hmi.sharp_720s[HARPNUM=377][T_REC=$]",
        ),
        (
            RecordSet("hmi.sharp_720s").where(t_rec="2012.06.30_TAI", harpnum=377),
            "hmi.sharp_720s[HARPNUM=377][T_REC=2012.06.30_TAI]",
        ),
        (
            RecordSet("hmi.sharp_720s", EVERYTHING, last()).where(HARPNUM=377),
            "hmi.sharp_720s[HARPNUM=377][T_REC=$]",
        ),
        (RecordSet("hmi.v_45s").where(T_REC_index=15250560), "hmi.v_45s[T_REC_index=15250560]"),
        (RecordSet("test.types", "2016.04.01_TAI"), 'test.types["2016.04.01_TAI"]'),
        (
            RecordSet("hmi.v_45s", DAY)
            .filter(keyword("DATAMEAN") > 0, keyword("QUALITY").good())
            .segments("dopplergram"),
            "hmi.v_45s[2016.04.01_TAI/1d@6h][? DATAMEAN > 0 AND DATAMEAN <> 'NaN' ?][? QUALITY >= 0 ?]{dopplergram}",
        ),
        (
            RecordSet("hmi.v_45s", last()) + RecordSet("hmi.m_720s").filter(keyword("QUALITY").good()),
            "hmi.v_45s[$],hmi.m_720s[? QUALITY >= 0 ?]",
        ),
    ],
)
def test_bind_gives_types_and_order(record_set: RecordSet[Any], text: str) -> None:
    assert bound(record_set) == text


@pytest.mark.parametrize(
    ("record_set", "error", "part"),
    [
        (RecordSet("hmi.v_45s").where(NOSUCH=1), UnknownKeyword, "NOSUCH"),
        (RecordSet("hmi.v_45s").where(CAMRA=1), UnknownKeyword, "did you mean CAMERA"),
        (RecordSet("hmi.v_45s").where(QUALITY=0), RecordSetError, ".filter(keyword('QUALITY')"),
        (RecordSet("hmi.v_45s").segments("Doplergram"), UnknownSegment, "did you mean Dopplergram"),
        (RecordSet("hmi.v_45s", "2016.04.01"), TimeFormatError, 'tai("2016.04.01")'),
        (RecordSet("hmi.v_45s", 5), RecordSetError, "time"),
        (RecordSet("hmi.v_45s", EVERYTHING, "2"), RecordSetError, "whole number"),
        (RecordSet("hmi.v_45s", EVERYTHING, 2.5), RecordSetError, "whole number"),
        (RecordSet("hmi.v_45s", EVERYTHING, 2**31), RecordSetError, "32 bits"),
        (RecordSet("hmi.v_45s", EVERYTHING, 2, 3), RecordSetError, "T_REC, CAMERA"),
        (RecordSet("hmi.v_45s", EVERYTHING, index(2)), RecordSetError, "no slots"),
        (RecordSet("hmi.v_45s", span("2016.04.01_TAI", 5)), RecordSetError, "'1d'"),  # type: ignore[call-overload]
        (RecordSet("hmi.v_45s", span("2016.04.01_TAI", "1d", every="10s")), RecordSetError, "half a slot"),
        (RecordSet("hmi.v_45s", EVERYTHING, span(1, "2d")), RecordSetError, "whole number"),
        (RecordSet("hmi.v_45s", EVERYTHING, span(1, 2, every=0.5)), RecordSetError, "whole number"),
        (RecordSet("test.timekey", span("2016.04.01_TAI", "1d", every="1h")), RecordSetError, "step"),
        (RecordSet("test.timekey", span("2016.04.01_TAI", "5u")), RecordSetError, "no slots"),
        (RecordSet("test.types", span(1, 2)), RecordSetError, "text"),
        (RecordSet("test.types", 5), RecordSetError, "a text"),
        (RecordSet("test.carr_map", span(1.5, "2d")), RecordSetError, "own unit"),
        (RecordSet("test.carr_map", span(1.5, 2, every=1)), RecordSetError, "step"),
        (RecordSet("hmi.rdvpspec_fd15", 2170, span(1.0, 2, every=1)), RecordSetError, "2u"),
        (RecordSet("test.noprime", 1), RecordSetError, "none"),
        (RecordSet("hmi.v_45s").filter(keyword("TELESCOP") == "SDO/HMI"), RecordSetError, "constant"),
        (RecordSet("hmi.sharp_720s").filter(keyword("AMBPATCH") == 1), RecordSetError, "linked record"),
        (RecordSet("hmi.v_45s").filter(keyword("DATE-OBS") < "2016.04.01_TAI"), RecordSetError, "DATE__OBS"),
        (RecordSet("hmi.sharp_720s").filter(keyword("DATAMEAN") > 1), RecordSetError, "DATAMEAN[0]"),
        (RecordSet("hmi.v_45s").filter(keyword("QUALTY") == 1), UnknownKeyword, "QUALITY"),
        (RecordSet("aia.lev1_uv"), RecordSetError, "description"),
    ],
)
def test_bind_refuses_what_the_series_cannot_take(
    record_set: RecordSet[Any], error: type[Exception], part: str
) -> None:
    with pytest.raises(error) as caught:
        record_set.bind(series_infos().get(record_set.series, series_infos()["hmi.v_45s"]))
    assert part in str(caught.value)


def test_what_overflows_the_server_is_refused_with_a_hint() -> None:
    times = [tai("2014-10-01") + timedelta(seconds=45 * step) for step in range(400)]
    with pytest.raises(RecordSetError, match="split the list"):
        bound(RecordSet("hmi.v_45s", times))
    assert bound(RecordSet("hmi.v_45s", times[:200])).count(",") == 199
    with pytest.raises(RecordSetError, match="split the list"):
        bound(RecordSet("hmi.v_45s").records(*range(100_000, 102_000)))
    with pytest.raises(RecordSetError, match="split the list"):
        bound(RecordSet("hmi.v_45s").filter(raw_sql(" OR ".join(["QUALITY = 123456"] * 600))))


def test_binding_again_changes_nothing() -> None:
    once = RecordSet("hmi.sharp_720s").where(T_REC=last(), HARPNUM=377).bind(series_infos()["hmi.sharp_720s"])
    assert once.bind(series_infos()["hmi.sharp_720s"]) == once


def test_a_step_in_slots_is_allowed_where_there_are_slots() -> None:
    assert (
        bound(RecordSet("hmi.v_45s", span(utc("2014-10-01"), "5u", every="2u")))
        == "hmi.v_45s[2014.10.01_UTC/5u@2u]"
    )
    assert (
        bound(RecordSet("hmi.rdvpspec_fd15", 2170, span(345, 15, every="2u")))
        == "hmi.rdvpspec_fd15[2170][345/15@2u]"
    )


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: between(5, 1), "ends before it starts"),
        (lambda: between("2016.04.02_TAI", "2016.04.01_TAI"), "ends before it starts"),
        (lambda: index_between(3, 1), "ends before it starts"),
        (lambda: index_span(3, 0), "selects nothing"),
        (lambda: span("2016.04.01_TAI", "0s"), "zero"),
    ],
)
def test_ranges_of_nothing_are_refused_when_they_are_made(make: Callable[[], object], said: str) -> None:
    with pytest.raises(RecordSetError, match=said):
        make()
