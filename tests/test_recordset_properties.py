"""Nothing that a value holds can change the structure of a record set."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from recorded import series_infos

from jsoc_sdk import (
    EVERYTHING,
    RecordSet,
    RecordSetError,
    between,
    first,
    index,
    index_between,
    keyword,
    last,
    raw_sql,
    span,
)
from jsoc_sdk.recordset import scan_record_sets
from jsoc_sdk.recordset.scanner import ScannedSet, quoted_end
from jsoc_sdk.times import tai, utc

NASTY = st.text(st.sampled_from(list("ab1 \"'\\[]{}(),;:#@$%?!=-/^~_.\n\t\0\x7f\xe9\u2028")), max_size=12)
TEXTS = (
    NASTY
    | st.text(max_size=8)
    | st.sampled_from(["2016.04.01_TAI", "?]", "!]", "$(", "' OR '1'='1", "]{x}", "--", "/*"])
)
TIMES = st.datetimes(datetime(1996, 1, 1), datetime(2030, 1, 1)).flatmap(  # noqa: DTZ001 - scales are added
    lambda moment: st.sampled_from([tai(moment), utc(moment)])
)
NUMBERS = st.integers(-(2**31), 2**31) | st.floats(allow_nan=False, allow_infinity=False)
DURATIONS = (
    st.integers(1, 99).map(str).flatmap(lambda number: st.sampled_from([number + unit for unit in "smhdu"]))
)


def structure(one: ScannedSet) -> tuple[object, ...]:
    return (one.series, [(item.kind, item.name) for item in one.filters], one.segments)


@settings(max_examples=200)
@given(st.lists(TEXTS, min_size=1, max_size=3), TEXTS)
def test_a_text_stays_inside_its_filter(several: list[str], named: str) -> None:
    try:
        made = RecordSet("test.types", several, 5).where(SKEY=named).segments("vf")
    except RecordSetError:
        return
    (scanned,) = scan_record_sets(str(made))
    assert structure(scanned) == (
        "test.types",
        [("values", None), ("values", None), ("values", "SKEY")],
        ("vf",),
    )
    assert read_back(scanned.filters[0].body) == [shown(text) for text in dict.fromkeys(several)]


def shown(text: str) -> str:
    """What the server compares with: a text that is a time with its zone is sent as one."""
    bare = str(RecordSet("test.types", text)).removeprefix("test.types[").removesuffix("]")
    return text.replace("'", "''") if bare.startswith('"') else bare


def read_back(body: str) -> list[str]:
    """Read the items of a list as the server does: quotes, and a backslash before a character."""
    found, at = [], 0
    while at < len(body):
        at += body[at] == " "
        if body[at] == '"':
            end = quoted_end(body, at)
            assert end is not None
            inner, text = iter(body[at + 1 : end - 1]), ""
            for char in inner:
                text += next(inner) if char == "\\" else char
        else:
            end = body.find(",", at) if "," in body[at:] else len(body)
            text = body[at:end]
        found.append(text)
        assert end == len(body) or body[end] == ","
        at = end + 1
    return found


@settings(max_examples=200)
@given(TEXTS, TEXTS, TEXTS)
def test_a_text_stays_inside_its_condition(equal: str, part: str, listed: str) -> None:
    key = keyword("KSTR")
    try:
        condition = (key == equal) | ~key.contains(part) | key.starts_with(part) | ~key.is_in([equal, listed])
        made = RecordSet("test.types").filter(condition).bind(series_infos()["test.types"])
    except RecordSetError:
        return
    (scanned,) = scan_record_sets(str(made))
    assert structure(scanned) == ("test.types", [("sql", None)], None)
    assert not RecordSet.parse(str(made)).hazards
    assert outside_quotes(scanned.filters[0].body) == outside_quotes(
        scan_record_sets(str(harmless()))[0].filters[0].body
    ) or "~" in outside_quotes(scanned.filters[0].body)


def harmless() -> RecordSet[Any]:
    key = keyword("KSTR")
    condition = (key == "a") | ~key.contains("b") | key.starts_with("b") | ~key.is_in(["a", "c"])
    return RecordSet("test.types").filter(condition).bind(series_infos()["test.types"])


def outside_quotes(sql: str) -> str:
    """SQL without its literals, numbers of characters and repeated list members."""
    parts = sql.split("'")
    bare = "".join(parts[0::2])
    assert len(parts) % 2
    return "".join(char for char in bare if not char.isdigit()).replace(", )", ")").replace(", ", "")


@settings(max_examples=200)
@given(TEXTS)
def test_sql_of_a_user_keeps_the_structure_or_is_refused(text: str) -> None:
    try:
        made = RecordSet("test.types", "x").filter(raw_sql(text)).segments("vf")
    except RecordSetError:
        return
    (scanned,) = scan_record_sets(str(made))
    assert structure(scanned) == ("test.types", [("values", None), ("sql", None)], ("vf",))
    assert scanned.filters[1].body == f" ({text}) "


ITEMS = st.one_of(
    TIMES,
    NUMBERS,
    st.text("ab c,]'\"\\", max_size=6),
    st.builds(span, TIMES, DURATIONS),
    st.builds(lambda start, length, every: span(start, length, every=every), TIMES, DURATIONS, DURATIONS),
    st.builds(between, NUMBERS, NUMBERS),
    st.builds(between, TIMES, TIMES),
    st.builds(index, st.integers(0, 10**9)),
    st.builds(
        index_between,
        st.none() | st.integers(0, 99),
        st.none() | st.integers(0, 99),
    ),
)
FILTERS = st.one_of(
    ITEMS, st.lists(ITEMS, min_size=1, max_size=3), st.just(EVERYTHING), st.just(first()), st.just(last())
)
CONDITIONS = st.one_of(
    st.builds(lambda number: keyword("A") == number, NUMBERS),
    st.builds(lambda text: keyword("B").contains(text), st.text("ab'%{\\", min_size=1, max_size=6)),
    st.just(raw_sql("s = '?]'")),
)


@st.composite
def record_sets(draw: st.DrawFn) -> RecordSet[Any]:
    sets = []
    for _ in range(draw(st.integers(1, 3))):
        made = RecordSet(draw(st.sampled_from(["a.b", "hmi.v_45s"])))
        try:
            made = RecordSet(made.series, *draw(st.lists(FILTERS, max_size=3)))
            made = made.where(**draw(st.dictionaries(st.sampled_from(["T", "U"]), FILTERS, max_size=2)))
        except RecordSetError:
            pass
        if draw(st.booleans()):
            made = made.records(*draw(st.lists(st.integers(0, 999), min_size=1, max_size=3)))
        made = made.filter(*draw(st.lists(CONDITIONS, max_size=2)))
        if draw(st.booleans()):
            made = made.all_versions()
        sets.append(made.segments(*draw(st.lists(st.sampled_from(["s", "t"]), max_size=2))))
    return sets[0].join(*sets[1:])


@settings(max_examples=200)
@given(record_sets())
def test_the_text_reads_back_as_the_same_record_set(made: RecordSet[Any]) -> None:
    text = str(made)
    assert RecordSet.parse(text) == made
    assert str(RecordSet.parse(text)) == text
    assert len(scan_record_sets(text)) == len(made.sets)


@settings(max_examples=200)
@given(st.text(st.sampled_from(list("a.b1[]{}?!:#,;'\" \\=$()-/@^%_TAI")), max_size=25).map("a.b".__add__))
def test_what_is_read_is_written_so_that_it_reads_the_same(text: str) -> None:
    try:
        parsed = RecordSet.parse(text)
    except RecordSetError:
        return
    assert RecordSet.parse(str(parsed)) == parsed
