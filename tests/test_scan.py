"""Scans: a lazy frame gives what an eager query filtered here gives, and sends no more than it must."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jsoc_sdk import (
    Client,
    RecordSet,
    RecordSetError,
    RequestError,
    explain_scan,
    keyword,
    quality,
    span,
    tai,
    utc,
)
from jsoc_sdk.archive import LocalArchive
from jsoc_sdk.scan import expressions
from jsoc_sdk.scan.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.filterwarnings("ignore::jsoc_sdk.errors.LeapSecondWarning")

DUMP = Path(__file__).parent / "data" / "golden" / "data"
SERIES = (
    "hmi.sharp_720s",
    "aia.lev1_euv_12s",
    "test.types",
    "test.timekey",
    "hmi.rdvpspec_fd15",
    "hmi.v_45s",
)
# The archive serves all examples of a test, and one takes as long as its queries.
SLOW_AND_SHARED = [
    HealthCheck.too_slow,
    HealthCheck.data_too_large,
    HealthCheck.filter_too_much,
    HealthCheck.function_scoped_fixture,
]
C = pl.col
FIRST_HOUR = datetime(2012, 7, 1, 1)  # noqa: DTZ001 - TAI, as in the frames
MIDNIGHT = datetime(2012, 7, 1)  # noqa: DTZ001 - the same


@pytest.fixture(scope="module")
def archive() -> Iterator[LocalArchive]:
    with LocalArchive(DUMP) as running:
        yield running


@pytest.fixture(scope="module")
def client(archive: LocalArchive) -> Iterator[Client]:
    with Client(archive.server) as running:
        yield running


# --- what is sent ---------------------------------------------------------------------------------

SHARP = "hmi.sharp_720s"
LISTED: list[tuple[pl.Expr, str, int]] = [
    (C("HARPNUM") == 377, "[HARPNUM=377]", 177),
    (C("HARPNUM").is_in([377, 401]), "[HARPNUM=377,401]", 393),
    ((C("HARPNUM") >= 377) & (C("HARPNUM") < 401), "[HARPNUM=377-400]", 177),
    (C("HARPNUM") > 401, "[? HARPNUM > 401 ?]", 297),
    (C("T_REC") == MIDNIGHT, "[T_REC=2012.07.01_TAI]", 3),
    (C("T_REC").is_between(MIDNIGHT, FIRST_HOUR), "[T_REC=2012.07.01_TAI-2012.07.01_01:00:00_TAI]", 18),
    (C("T_REC") > MIDNIGHT, "[? T_REC > $(2012.07.01_00:00:00_TAI) AND T_REC <> 'NaN' ?]", 510),
    ((C("HARPNUM") == 377) & (C("T_REC") == MIDNIGHT), "[HARPNUM=377][T_REC=2012.07.01_TAI]", 1),
    (C("USFLUX") > 1e22, "[? USFLUX >= 9.9999999e+21 AND USFLUX <> 'NaN' ?]", 668),
    (C("USFLUX").is_null(), "[? (USFLUX = 'NaN' OR USFLUX IS NULL) ?]", 19),
    (C("NOAA_AR").is_not_null(), "[? NOAA_AR <> -2147483648 ?]", 668),
    (C("NOAA_AR").is_in([11520, None]), "[? NOAA_AR IN (11520) ?]", 210),
    (~C("NOAA_AR").is_in([11520]), "[? NOAA_AR NOT IN (11520) AND NOAA_AR <> -2147483648 ?]", 458),
    (C("NOAA_ARS").str.contains("11520"), "[? position('11520' IN NOAA_ARS) > 0 ?]", 210),
    (C("NOAA_ARS").str.starts_with("115"), "[? left(NOAA_ARS, 3) = '115' ?]", 382),
    (C("NOAA_ARS") != "11520", "[? NOAA_ARS <> '11520' AND NOAA_ARS <> '' ?]", 385),
    (C("QUALITY") < 5, "[? QUALITY < 5 AND QUALITY <> -2147483648 ?]", 641),
    (quality.good("QUALITY", ["eclipse"], "hmi.M_720s"), "[? QUALITY >= 0 ?]", 671),
    (quality.is_clean("QUALITY"), "[? QUALITY = 0 ?]", 641),
    ((C("QUALITY") & 3) == 0, "[? (QUALITY & 3) = 0 AND QUALITY <> -2147483648 ?]", 671),
    (
        (C("NOAA_AR") == 11520) | (C("HARPNUM") == 377),
        "[? (NOAA_AR = 11520 OR HARPNUM = 377) ?]",
        387,
    ),
    ((C("HARPNUM") == 377) & (C("T_REC").dt.hour() == 3), "[HARPNUM=377]", 177),
    (C("USFLUX") > C("R_VALUE"), "", 690),
    (C("TELESCOP") == "SDO/HMI", "", 690),
]


@pytest.mark.parametrize(("predicate", "filters", "rows"), LISTED)
def test_what_the_server_is_asked(
    client: Client, archive: LocalArchive, predicate: pl.Expr, filters: str, rows: int
) -> None:
    wanted = client.scan(SHARP).filter(predicate).select("HARPNUM", "T_REC")
    archive.requests.clear()
    result = wanted.collect()
    lists = archive.requests.of(op="rs_list")
    asked = {"HARPNUM", "T_REC", *predicate.meta.root_names()}
    assert [entry.params["ds"] for entry in lists] == [SHARP + (filters or "[]")]
    assert set(lists[0].params["key"].split(",")) == asked
    # the plan asks for the newest record and the count; without a filter the scan counts before it
    other = sorted(entry.op for entry in archive.requests if entry.op != "rs_list")
    assert other == ["rs_summary"] * (1 if filters else 2) + ["series_struct"]
    assert client.count(RecordSet.raw(SHARP + filters)) == rows
    assert result.equals(eager(client, SHARP).filter(predicate).select("HARPNUM", "T_REC"))


@pytest.mark.parametrize(
    "predicate",
    [
        (C("T_REC") > FIRST_HOUR) & (C("T_REC") < MIDNIGHT),
        C("T_REC").is_in([MIDNIGHT, FIRST_HOUR]) & (C("T_REC") > MIDNIGHT),
        C("T_REC") != MIDNIGHT,
        (C("HARPNUM") > 401) & (C("HARPNUM") < 377),
        C("HARPNUM").is_in([]),
        (C("QUALITY") & 0) == 0,
        (C("QUALITY") & 6) == 2,
        (C("QUALITY") & 6) > 2,
        ~C("NOAA_ARS").str.starts_with("115"),
        ~C("NOAA_ARS").str.contains("11520", literal=True),
        C("NOAA_ARS").str.contains("115[0-9]+"),
        C("NOAA_AR").cast(pl.String) == "11520",
        C("NOAA_AR").is_in([11520, None], nulls_equal=True),
        C("HARPNUM") % 2 == 1,
        pl.lit(value=True),
    ],
    ids=str,
)
def test_what_is_hard_to_send_or_cannot_be_met_is_still_right(client: Client, predicate: pl.Expr) -> None:
    lazy = client.scan(SHARP, ["HARPNUM", "T_REC", "QUALITY", "NOAA_AR", "NOAA_ARS"])
    assert lazy.filter(predicate).collect().equals(lazy.collect().filter(predicate))


def test_limits_are_sent_where_the_server_counts_alike(client: Client, archive: LocalArchive) -> None:
    lazy = client.scan(SHARP, ["HARPNUM", "T_REC"])
    archive.requests.clear()
    assert lazy.head(5).collect().height == 5
    assert [(entry.op, entry.params["n"]) for entry in archive.requests] == [("rs_list", "5")]
    for unlike in (
        lazy.filter(C("HARPNUM") == 401).head(5),
        lazy.head(5).filter(C("HARPNUM") == 401),
        client.scan(RecordSet(SHARP).filter(keyword("QUALITY") == 0), ["T_REC"]).head(5),
        client.scan(RecordSet(SHARP, 377) + RecordSet(SHARP, 401), ["T_REC"]).head(5),
    ):
        assert [one.n for one in explain_scan(unlike)] == [None]
    # polars hands over both: the first rows of all, then the condition
    (both,) = explain_scan(lazy.head(5).filter(C("HARPNUM") == 401))
    assert both.record_set == SHARP


def test_an_explanation_sends_nothing_and_names_every_scan(client: Client, archive: LocalArchive) -> None:
    left = client.scan(SHARP, ["HARPNUM", "T_REC", "USFLUX"]).filter(C("HARPNUM") == 377)
    right = client.scan("hmi.m_720s", ["T_REC", "DATAMEAN"])
    archive.requests.clear()
    found = explain_scan(left.join(right, on="T_REC").select("USFLUX", "DATAMEAN"))
    assert len(archive.requests) == 0
    assert sorted(map(str, found)) == [
        "hmi.m_720s key=T_REC,DATAMEAN",
        f"{SHARP}[HARPNUM=377] key=HARPNUM,T_REC,USFLUX",
    ]
    assert all(one.url.startswith(archive.base_url) for one in found)
    assert explain_scan(pl.LazyFrame({"a": [1]})) == ()


def test_batches_stop_when_the_rows_are_there(client: Client, archive: LocalArchive) -> None:
    lazy = client.scan("hmi.v_45s", ["T_REC", "CAMERA"], batch=500)
    archive.requests.clear()
    first = lazy.head(600).filter(C("CAMERA") == 2).collect()
    sent = len(archive.requests.of(op="rs_list"))
    assert first.equals(
        eager(client, "hmi.v_45s").head(600).filter(C("CAMERA") == 2).select("T_REC", "CAMERA")
    )
    archive.requests.clear()
    assert lazy.collect().height == 2867
    assert sent < len(archive.requests.of(op="rs_list")) + 1


# --- what is refused --------------------------------------------------------------------------------


def test_a_whole_series_beyond_the_limit_is_refused_with_a_hint(client: Client) -> None:
    lazy = client.scan("hmi.v_45s", ["T_REC", "CAMERA", "QUALITY"], max_records=1000)
    with pytest.raises(RequestError, match=r"2,867 records.*T_REC, CAMERA.*max_records"):
        lazy.collect()
    with pytest.raises(RequestError, match="max_records"):
        lazy.filter(C("T_REC").dt.hour() == 3).collect()
    assert lazy.head(1000).collect().height == 1000
    assert lazy.filter(C("QUALITY") == 0).collect().height > 1000
    assert (
        client.scan(RecordSet("hmi.v_45s", span("2014.10.01_TAI", "2d")), "T_REC", max_records=1)
        .collect()
        .height
    )


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda client: client.scan("hmi.v_45s[2014.10.01]"), RecordSetError),
        (lambda client: client.scan("hmi.nosuch"), RecordSetError),
        (lambda client: client.scan("hmi.v_45s", "NOSUCH"), RecordSetError),
        (lambda client: client.scan("hmi.v_45s", "A, B"), RecordSetError),
        (lambda client: client.scan("hmi.v_45s[],hmi.m_720s"), RecordSetError),
        (lambda client: client.scan("hmi.v_45s", batch=0), RequestError),
        (lambda client: client.scan("hmi.v_45s", max_records=0), RequestError),
        (lambda client: client.scan("hmi.v_45s", times="local"), RequestError),
    ],
)
def test_unsound_scans_are_refused_when_they_are_made(
    client: Client, make: Callable[[Client], object], error: type[Exception]
) -> None:
    with pytest.raises(error):
        make(client)


def test_a_filter_that_would_change_first_or_last_is_not_sent(client: Client) -> None:
    lazy = client.scan("hmi.v_45s[$]", ["T_REC", "CAMERA"]).filter(C("CAMERA") == 1)
    assert [one.record_set for one in explain_scan(lazy)] == ["hmi.v_45s[$]"]
    assert lazy.collect().height == 0


def test_a_record_set_keeps_its_own_filters(client: Client) -> None:
    base = RecordSet(SHARP, 377).filter(keyword("QUALITY").good())
    lazy = client.scan(base, ["T_REC", "USFLUX"]).filter(C("T_REC") == MIDNIGHT, C("USFLUX") > 0)
    assert [one.record_set for one in explain_scan(lazy)] == [
        f"{SHARP}[377][T_REC=2012.07.01_TAI][? QUALITY >= 0 ?][? USFLUX > 0.0 AND USFLUX <> 'NaN' ?]"
    ]
    assert lazy.collect().height == 1


def test_long_lists_are_sent_as_the_range_that_they_span(client: Client) -> None:
    numbers = list(range(300, 800))
    lazy = client.scan(SHARP, ["HARPNUM", "NOAA_AR"])
    (by_key,) = explain_scan(lazy.filter(C("HARPNUM").is_in(numbers)))
    assert by_key.record_set == f"{SHARP}[? HARPNUM >= 300 AND HARPNUM <= 799 AND HARPNUM <> -2147483648 ?]"
    times = [MIDNIGHT + timedelta(minutes=12 * step) for step in range(300)]
    (by_time,) = explain_scan(client.scan(SHARP, ["T_REC"]).filter(C("T_REC").is_in(times)))
    assert by_time.record_set.startswith(f"{SHARP}[T_REC=2012.06.30_23:59:59_TAI-2012.07.03_11:48:01_TAI]")


def test_leap_seconds_are_not_lost(client: Client) -> None:
    held = datetime(2016, 12, 31, 23, 59, 59, 999999, tzinfo=UTC)
    lazy = client.scan("aia.lev1_euv_12s", ["T_REC", "WAVELNTH"])
    whole = eager(client, "aia.lev1_euv_12s").select("T_REC", "WAVELNTH")
    for predicate in (C("T_REC") == held, C("T_REC") <= held, C("T_REC").is_between(held, held)):
        assert lazy.filter(predicate).collect().equals(whole.filter(predicate))
    assert whole.filter(C("T_REC") == held).height == 7


def test_times_in_tai_are_filtered_in_tai(client: Client) -> None:
    moment = datetime(2017, 1, 1, 0, 0, 36)  # noqa: DTZ001 - 2016-12-31T23:59:60 UTC
    lazy = client.scan("aia.lev1_euv_12s", ["T_REC", "WAVELNTH"], times="tai")
    assert lazy.filter(C("T_REC") == moment).collect().height == 7
    assert lazy.collect_schema()["T_REC"] == pl.Datetime("us")


@pytest.mark.parametrize(
    ("predicate", "pushed"),
    [
        (C("SKEY") == "a{b", "[? SKEY ~ '^a\\x7bb$' ?]"),
        (C("SKEY") == "50%", "[? SKEY ~ '^50\\x25$' ?]"),
        (C("SKEY").is_in(["first", "a]b"]), "[? SKEY IN ('first', 'a]b') ?]"),
        (C("SKEY") == "caf\xe9", ""),
        (C("SKEY").str.contains("a.*b"), ""),
        (C("SKEY") > "a", ""),
        (C("KCHAR") > 3, ""),
        (C("KLL") > 1.5, ""),
        (C("KTDAY") > MIDNIGHT, "[? KTDAY >= $(2012.06.30_23:59:59_TAI) AND KTDAY <> 'NaN' ?]"),
        (C("KTTT") > MIDNIGHT, ""),
        (C("KLINKS") == "x", ""),
        (C("PSEG_000") == 3, ""),
        (C("KDBL") > float("inf"), ""),
        (C("KDBL").is_nan(), ""),
        (C("KINT").is_in([1, 2]) & (C("KDBL") > C("KFLT")), "[? KINT IN (1, 2) ?]"),
        (~((C("KINT") == 1) & (C("KDBL") > C("KFLT"))), ""),
        (~((C("KINT") == 1) | (C("KDBL") > C("KFLT"))), "[? KINT <> 1 AND KINT <> -2147483648 ?]"),
        (C("KINT").ne_missing(1), ""),
        (C("KINT") > C("KINT").max(), ""),
        (C("IKEY").is_between(1, 4, closed="none"), "[IKEY=2-3]"),
        (C("IKEY").is_between(4, 1), "[? IKEY >= 4 ?][? IKEY <= 1 AND IKEY <> -9223372036854775808 ?]"),
        ((C("IKEY") == 1.5) & (C("SKEY") == "x"), '[SKEY="x"]'),
        ((C("KINT") & 6) == 4, ""),
        ((C("KINT") & 6) == 6, "[? (KINT & 6) = 6 AND KINT <> -2147483648 ?]"),
        (~((C("KINT") & 6) == 0), "[? (KINT & 6) <> 0 AND KINT <> -2147483648 ?]"),
        (C("KTUTC").is_in([datetime(1970, 1, 1, tzinfo=UTC)]), None),
        (C("KFLT").is_in([1.5, 2.5]), "[? KFLT >= 1.499999985 AND KFLT <> 'NaN' AND KFLT <= 2.500000025 ?]"),
        (
            C("KSTR").is_null(),
            "[? ((KSTR = '' OR KSTR IS NULL) OR KSTR IN ('MISSING', 'Invalid KeyLink')) ?]",
        ),
    ],
)
def test_what_cannot_be_said_alike_is_not_sent(
    client: Client, predicate: pl.Expr, pushed: str | None
) -> None:
    lazy = client.scan("test.types").filter(predicate)
    (asked,) = explain_scan(lazy)
    assert pushed is None or asked.record_set == f"test.types{pushed}"
    assert lazy.collect().equals(eager(client, "test.types").filter(predicate))


@pytest.mark.parametrize("n_rows", [None, 0, 3, 300, 2867])
@pytest.mark.parametrize("columns", [None, ["T_REC", "CAMERA"]])
@pytest.mark.parametrize("predicate", [None, (C("CAMERA") == 2) & (C("T_REC") > datetime(2014, 10, 1))])  # noqa: DTZ001
def test_a_source_gives_what_polars_asks_for(
    client: Client, n_rows: int | None, columns: list[str] | None, predicate: pl.Expr | None
) -> None:
    info = client.info("hmi.v_45s")
    asked = {name: name for name in ("T_REC", "CAMERA", "QUALITY")}
    source = Source(client, RecordSet("hmi.v_45s"), info, asked, "native", 500, 10_000)
    expected = eager(client, "hmi.v_45s").select(list(asked)).head(2867 if n_rows is None else n_rows)
    expected = expected if predicate is None else expected.filter(predicate)
    frames = list(source.read(columns, predicate, n_rows, None))
    assert pl.concat(frames).equals(expected.select(columns or list(asked)))


def test_a_server_that_gives_fewer_than_asked_is_asked_for_all(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    # without a shadow table only the first 4n versions are looked at (query-api.md 4.5.5)
    real = client.query

    def short(*given: Any, n: int | None = None, **named: Any) -> Any:
        return real(*given, n=None if n is None else n - 1, **named)

    monkeypatch.setattr(client, "query", short)
    assert client.scan(SHARP, ["T_REC"]).head(5).collect().height == 5


def test_a_predicate_of_unknown_form_is_applied_here() -> None:
    class Meta:
        def serialize(self, **_format: str) -> str:
            return '{"NewKind": {}}'

    class Strange:
        meta = Meta()

    assert expressions.read_predicate(Strange()) == expressions.Unknown()  # type: ignore[arg-type]


OLD = {"Literal": {"Scalar": {"dtype": "Int32", "value": {"Int32": 1}}}}
NEW = {"Literal": {"Scalar": {"Int32": 1}}}
COLUMN = {"Column": "a"}


def comparison(left: Any, right: Any, operator: str = "Gt") -> dict[str, Any]:
    return {"BinaryExpr": {"left": left, "op": operator, "right": right}}


@pytest.mark.parametrize(
    ("node", "test"),
    [
        (comparison(COLUMN, OLD), expressions.Comparison("a", ">", 1)),
        (comparison(COLUMN, NEW), expressions.Comparison("a", ">", 1)),
        (comparison(NEW, COLUMN), expressions.Comparison("a", "<", 1)),
        (
            comparison({"Cast": {"expr": COLUMN, "dtype": "Int64", "options": "NonStrict"}}, OLD),
            expressions.Comparison("a", ">", 1, "Int64"),
        ),
        (
            comparison({"Cast": {"expr": COLUMN, "dtype": {"Literal": "Float64"}}}, NEW),
            expressions.Comparison("a", ">", 1, "Float64"),
        ),
        (
            comparison(
                COLUMN, {"Literal": {"Scalar": {"value": {"DatetimeOwned": [0, "Nanoseconds", None]}}}}
            ),
            expressions.Comparison("a", ">", tai("1970-01-01")),
        ),
        (
            comparison(COLUMN, {"Literal": {"Scalar": {"Datetime": [0, "Milliseconds", {"inner": "UTC"}]}}}),
            expressions.Comparison("a", ">", utc("1970-01-01")),
        ),
        (comparison({"Cast": {"expr": COLUMN, "dtype": "String"}}, NEW), expressions.Unknown()),
        (
            comparison(COLUMN, {"Literal": {"Scalar": {"Datetime": [1, "Nanoseconds", None]}}}),
            expressions.Unknown(),
        ),
        (comparison(COLUMN, {"Literal": {"Scalar": {"Datetime": [0, "Days", None]}}}), expressions.Unknown()),
        (
            comparison(COLUMN, {"Literal": {"Scalar": {"Datetime": [0, "Microseconds", "PST"]}}}),
            expressions.Unknown(),
        ),
        (comparison(COLUMN, {"Literal": {"Scalar": {"Binary": [1]}}}), expressions.Unknown()),
        (comparison(COLUMN, COLUMN), expressions.Unknown()),
        (comparison(COLUMN, NEW, "Plus"), expressions.Unknown()),
        (
            comparison({"BinaryExpr": {"left": COLUMN, "op": "Plus", "right": NEW}}, NEW),
            expressions.Unknown(),
        ),
        ({"Function": {"input": [COLUMN], "function": {"Boolean": "IsDuplicated"}}}, expressions.Unknown()),
        ({"Function": {"input": [COLUMN], "function": {"Range": "X"}}}, expressions.Unknown()),
        (
            {"Function": {"input": [COLUMN, NEW], "function": {"StringExpr": "EndsWith"}}},
            expressions.Unknown(),
        ),
        ({"Window": {}}, expressions.Unknown()),
        ("text", expressions.Unknown()),
    ],
)
def test_known_forms_of_either_version_are_read_and_others_left(node: Any, test: expressions.Test) -> None:
    assert expressions._test(node) == test


# --- lazy and eager are the same ----------------------------------------------------------------


_EAGER: dict[str, pl.DataFrame] = {}


def eager(client: Client, series: str) -> pl.DataFrame:
    """All records of a series, with all keywords in full precision."""
    if series not in _EAGER:
        _EAGER[series] = client.query(series, keywords="**ALL**", exact=True).keywords
    return _EAGER[series]


@cache
def near(value: Any) -> tuple[Any, ...]:
    """A value and its neighbours."""
    if isinstance(value, datetime):
        return (value, *(value + timedelta(microseconds=step) for step in (1, -1, 500_000, 360_000_000)))
    if isinstance(value, float):
        return (value, value * (1 + 1e-9), value * (1 - 1e-9), value + 1)
    if isinstance(value, int):
        return (value, value + 1, value - 1)
    return (value, value[:2], value + " ", value[1:])


@st.composite
def predicates(draw: st.DrawFn, frame: pl.DataFrame, depth: int) -> pl.Expr:
    """Predicates on the columns of a frame, with values that occur in it or lie beside them."""
    if depth and draw(st.booleans()):
        shape = draw(st.sampled_from(["and", "or", "not"]))
        one = draw(predicates(frame, depth - 1))
        if shape == "not":
            return ~one
        other = draw(predicates(frame, depth - 1))
        return one & other if shape == "and" else one | other
    column = frame[draw(st.sampled_from(frame.columns))]
    values = column.drop_nulls().unique(maintain_order=True).head(50).to_list()
    key = C(column.name)
    if not values:
        return draw(st.sampled_from([key.is_null(), key.is_not_null()]))
    value = draw(st.sampled_from(values).flatmap(lambda found: st.sampled_from(near(found))))
    other = draw(st.sampled_from(values))
    literal = pl.lit(value, dtype=column.dtype)
    choices = [
        key == literal,
        key != literal,
        key < literal,
        key >= literal,
        literal < key,
        key <= literal,
        key.is_in([other, value] if not isinstance(value, int) else [other]),
        key.is_between(
            pl.lit(other, dtype=column.dtype),
            literal,
            closed=draw(st.sampled_from(["both", "left", "right", "none"])),
        ),
        key.is_null(),
        key.is_not_null(),
    ]
    if isinstance(value, str):
        choices += [key.str.contains(value, literal=True), key.str.starts_with(value)]
    if column.dtype.is_integer():
        choices += [(key & 6) == 0, (key & 6) == 6, (key & 6) != 0]
    chosen: pl.Expr = draw(st.sampled_from(choices))
    return chosen


def check(client: Client, data: st.DataObject) -> None:
    """Compare one lazy frame with the same steps on the whole series."""
    series = data.draw(st.sampled_from(SERIES))
    whole = eager(client, series)
    predicate = data.draw(predicates(whole, 2))
    rows = data.draw(st.integers(0, 60) | st.just(whole.height))
    columns = data.draw(st.lists(st.sampled_from(whole.columns), min_size=1, max_size=4, unique=True))
    steps = data.draw(st.sampled_from(["filter", "filter, head", "head, filter", "head"]))
    lazy, here = client.scan(series), whole
    for step in steps.split(", "):
        lazy = lazy.filter(predicate) if step == "filter" else lazy.head(rows)
        here = here.filter(predicate) if step == "filter" else here.head(rows)
    assert lazy.select(columns).collect().equals(here.select(columns))
    (asked,) = explain_scan(lazy.select(columns)) or (None,)
    assert asked is None or set(columns) <= set(asked.keywords)


@settings(max_examples=150, deadline=None, suppress_health_check=SLOW_AND_SHARED)
@given(st.data())
def test_lazy_is_eager_filtered_here(client: Client, data: st.DataObject) -> None:
    check(client, data)


@pytest.mark.soak
@settings(max_examples=5000, deadline=None, suppress_health_check=SLOW_AND_SHARED)
@given(st.data())
def test_lazy_is_eager_filtered_here_at_length(client: Client, data: st.DataObject) -> None:
    check(client, data)
