"""Conditions and hostile values against a running archive: the records that come are those meant, and no others."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jsoc_sdk import Client, Condition, JsocError, RecordSet, RecordSetError, keyword
from jsoc_sdk.archive import LocalArchive

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.filterwarnings("ignore::jsoc_sdk.errors.LeapSecondWarning")

DUMP = Path(__file__).parent / "data" / "golden" / "data"


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with LocalArchive(DUMP) as running, Client(running.server) as asking:
        yield asking


# --- conditions mean what they say ----------------------------------------------------------------


_WHOLE: dict[str, pl.DataFrame] = {}
# The archive serves all examples of a test, and one takes as long as its queries.
SLOW_AND_SHARED = [
    HealthCheck.too_slow,
    HealthCheck.data_too_large,
    HealthCheck.filter_too_much,
    HealthCheck.function_scoped_fixture,
]
COLUMNS = {
    "hmi.sharp_720s": ["HARPNUM", "NOAA_AR", "QUALITY", "T_OBS", "T_REC", "recnum"],
    "hmi.v_45s": ["CAMERA", "QUALITY", "SATVALS", "OBS_VR", "T_OBS", "INSTRUME"],
    "aia.lev1_euv_12s": ["WAVELNTH", "FSN", "DATAMAX", "ACS_MODE", "DATE"],
    "test.types": ["IKEY", "KINT", "KLL", "KDBL", "KSTR", "KTTAI", "SKEY"],
}


def whole(client: Client, series: str) -> pl.DataFrame:
    if series not in _WHOLE:
        names = ["*recnum*" if name == "recnum" else name for name in COLUMNS[series]]
        frame = client.query(series, keywords=names, exact=True).keywords
        _WHOLE[series] = frame.rename({"*recnum*": "recnum"}, strict=False)
    return _WHOLE[series]


@st.composite
def conditions(draw: st.DrawFn, frame: pl.DataFrame, depth: int) -> tuple[Any, pl.Expr]:
    """A condition of ours and the polars expression that reads the same."""
    if depth and draw(st.booleans()):
        one, one_here = draw(conditions(frame, depth - 1))
        if draw(st.booleans()):
            return ~one, ~one_here
        other, other_here = draw(conditions(frame, depth - 1))
        return (
            (one & other, one_here & other_here)
            if draw(st.booleans())
            else (one | other, one_here | other_here)
        )
    column = frame[draw(st.sampled_from(frame.columns))]
    values = column.drop_nulls().unique(maintain_order=True).to_list()
    key, here = keyword(column.name), pl.col(column.name)
    found = draw(st.sampled_from(values))
    value: Any = found
    if isinstance(found, datetime) and found.tzinfo is None:
        value = pl.Series([found])  # a value of a frame goes back as it is
    elif found in {float("inf"), -float("inf")} or (isinstance(found, str) and not found.isascii()):
        return key.is_not_missing(), here.is_not_null()
    literal = pl.lit(found, dtype=column.dtype)
    pairs: list[tuple[Any, pl.Expr]] = [
        (key.is_missing(), here.is_null()),
        (key.is_not_missing(), here.is_not_null()),
        (key.is_in(value if isinstance(value, pl.Series) else [value]), here == literal),
    ]
    if not isinstance(found, (datetime, str)):
        pairs += [
            (key == value, here == literal),
            (key != value, here != literal),
            (key < value, here < literal),
            (key <= value, here <= literal),
            (key > value, here > literal),
            (key >= value, here >= literal),
        ]
    if isinstance(found, datetime) and found.tzinfo is not None:
        pairs += [(key > value, here > literal), (key < value, here < literal)]
    if column.dtype.is_integer():
        mask = draw(st.sampled_from([1, 6, 0x80000000]))
        signed = pl.lit(
            mask - (1 << 32) if mask >> 31 and column.dtype == pl.Int32 else mask, dtype=column.dtype
        )
        pairs += [
            (key.has_bits(mask), (here & signed) == signed),
            (key.has_any_bit(mask), (here & signed) != 0),
            (key.lacks_bits(mask), (here & signed) == 0),
        ]
    if isinstance(found, str):
        part = found[: draw(st.integers(1, len(found)))]
        pairs += [
            (key == found, here == literal),
            (key != found, here != literal),
            (key.contains(part), here.str.contains(part, literal=True)),
            (key.starts_with(part), here.str.starts_with(part)),
        ]
    chosen: tuple[Any, pl.Expr] = draw(st.sampled_from(pairs))
    return chosen


@settings(max_examples=150, deadline=None, suppress_health_check=SLOW_AND_SHARED)
@given(st.data())
def test_conditions_select_what_they_say_missing_values_included(client: Client, data: st.DataObject) -> None:
    series = data.draw(st.sampled_from(sorted(COLUMNS)))
    condition, here = data.draw(conditions(whole(client, series), 2))
    assert client.count(RecordSet(series).filter(condition)) == whole(client, series).filter(here).height


# --- hostile values -------------------------------------------------------------------------------


HOSTILE = [
    "x' OR '1'='1",
    "' OR 1=1 --",
    '" OR "1"="1',
    '"]["',
    "x]",
    "] [? 1=1 ?]",
    "?] [! 1=1 !",
    "?]",
    "!]",
    "x'; DROP TABLE test.types; --",
    "x}{",
    "{vf}",
    "@/etc/passwd",
    "$(2016.04.01_TAI)",
    "%s%n",
    "%",
    "_",
    ".*",
    "^",
    "$",
    "(?i)FIRST",
    "\\",
    "\\'",
    "a\\",
    "first,second",
    "first','second",
    "first-second",
    "#^",
    "/*",
    "*/",
    "a\nb",
    "a\0b",
    "caf\xe9",
    " first",
    "first ",
    "FIRST",
    "DRMS_MISSING_VALUE",
    "MISSING",
    "NaN",
    "it's [odd]",
    "comma,key",
]


def selected(client: Client, record_set: RecordSet[Any]) -> list[str]:
    return client.query(record_set, keywords="SKEY").keywords["SKEY"].to_list()


@pytest.mark.parametrize("value", HOSTILE)
def test_a_hostile_value_selects_itself_or_nothing(client: Client, value: str) -> None:
    everything = whole(client, "test.types")
    for record_set in built(
        lambda: RecordSet("test.types", value),
        lambda: RecordSet("test.types").where(SKEY=value),
    ):
        assert set(selected(client, record_set)) <= {value}
    text = keyword("KSTR")
    key = pl.col("KSTR")
    pairs: list[tuple[Callable[[], Condition[Any]], pl.Expr]] = [
        (lambda: text.is_in([value]), key == pl.lit(value)),
        (lambda: text.contains(value), key.str.contains(value, literal=True)),
        (lambda: text.starts_with(value), key.str.starts_with(value)),
        (lambda: ~text.contains(value), ~key.str.contains(value, literal=True)),
        (lambda: text.is_in([value, "zzz"]), key.is_in([value, "zzz"])),
    ]
    for condition, here in pairs:
        for asked in built(partial(filtered, condition)):
            assert selected(client, asked) == everything.filter(here)["SKEY"].to_list()


def filtered(condition: Callable[[], Condition[Any]]) -> RecordSet[Any]:
    return RecordSet("test.types").filter(condition())


def built(*makes: Callable[[], RecordSet[Any]]) -> Iterator[RecordSet[Any]]:
    """Give the record sets that are not refused."""
    for make in makes:
        with contextlib.suppress(RecordSetError):
            yield make()


NASTY = st.text(st.sampled_from(list("ab'\"\\[]{}()?!%$@#,;:=^*./- \n")), min_size=1, max_size=8)


@settings(max_examples=150, deadline=None, suppress_health_check=SLOW_AND_SHARED)
@given(NASTY)
def test_no_value_reaches_another_record(client: Client, value: str) -> None:
    for asked in built(
        lambda: RecordSet("test.types", value),
        lambda: RecordSet("test.types", ["zzz", value]),
        lambda: RecordSet("test.types").where(SKEY=value),
        lambda: RecordSet("test.types").filter(keyword("SKEY").is_in([value])),
    ):
        assert set(selected(client, asked)) <= {value}


def test_a_column_of_a_frame_asks_for_its_own_records(client: Client) -> None:
    start = datetime(2014, 10, 1)  # noqa: DTZ001 - TAI, as in the frames
    frame = client.query(
        RecordSet("hmi.v_45s", pl.Series([start, start + timedelta(seconds=45)]), 2), keywords="T_REC"
    )
    assert frame["T_REC"].to_list() == [start, start + timedelta(seconds=45)]
    again = client.query(RecordSet("hmi.v_45s", frame["T_REC"], 2), keywords="T_REC")
    assert again["T_REC"].equals(frame["T_REC"])
    leap = client.query(
        RecordSet("aia.lev1_euv_12s", datetime(2016, 12, 31, 23, 50, tzinfo=UTC), 171), keywords="T_REC"
    )
    assert client.count(RecordSet("aia.lev1_euv_12s", leap["T_REC"], 171)) == 1
    with pytest.raises(JsocError):
        client.count(RecordSet("hmi.v_45s", start))
