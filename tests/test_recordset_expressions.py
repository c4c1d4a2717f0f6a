"""Conditions: what they mean, how they are guarded, what they refuse."""

from __future__ import annotations

from typing import Any

import pytest
from recorded import series_infos

from jsoc_sdk import Condition, RecordSet, RecordSetError, TimeFormatError, keyword, raw_sql, tai

FLOAT, INT, TIME, TEXT = (keyword(name) for name in ("USFLUX", "NOAA_AR", "T_OBS", "NOAA_ARS"))


def sql(condition: Condition[Any], series: str = "hmi.sharp_720s") -> str:
    text = str(RecordSet(series).filter(condition).bind(series_infos()[series]))
    return text.partition("[? ")[2].removesuffix(" ?]")


@pytest.mark.parametrize(
    ("condition", "text"),
    [
        # NaN sorts above every number on the server
        (FLOAT > 1e22, "USFLUX > 1e+22 AND USFLUX <> 'NaN'"),
        (FLOAT >= 1, "USFLUX >= 1 AND USFLUX <> 'NaN'"),
        (FLOAT < 1, "USFLUX < 1"),
        (FLOAT == 2.5, "USFLUX = 2.5"),
        (FLOAT != 2.5, "USFLUX <> 2.5 AND USFLUX <> 'NaN'"),
        (FLOAT.is_missing(), "(USFLUX = 'NaN' OR USFLUX IS NULL)"),
        # a missing integer is the smallest one
        (INT > 5, "NOAA_AR > 5"),
        (INT > -3e9, "NOAA_AR > -3000000000.0 AND NOAA_AR <> -2147483648"),
        (INT < 5, "NOAA_AR < 5 AND NOAA_AR <> -2147483648"),
        (INT != 5, "NOAA_AR <> 5 AND NOAA_AR <> -2147483648"),
        (INT.is_in([1, 2, 1]), "NOAA_AR IN (1, 2)"),
        (~INT.is_in([1, 2]), "NOAA_AR NOT IN (1, 2) AND NOAA_AR <> -2147483648"),
        (INT.is_missing(), "(NOAA_AR = -2147483648 OR NOAA_AR IS NULL)"),
        (~INT.is_missing(), "NOAA_AR <> -2147483648"),
        # the missing time is long ago
        (TIME > "2012.01.01_TAI", "T_OBS > $(2012.01.01_00:00:00_TAI) AND T_OBS <> 'NaN'"),
        (tai("2012-01-01") > TIME, "T_OBS < $(2012.01.01_00:00:00_TAI) AND T_OBS > -211087684832"),
        (TIME.is_not_missing(), "T_OBS > -211087684832 AND T_OBS <> 'NaN'"),
        # the missing text is the empty one; no % and no backslash is ever sent in a literal
        (TEXT == "it's", "NOAA_ARS = 'it''s'"),
        (TEXT != "a", "NOAA_ARS <> 'a' AND NOAA_ARS <> ''"),
        (TEXT < "b", "NOAA_ARS < 'b' AND NOAA_ARS <> ''"),
        (TEXT.contains("11158"), "position('11158' IN NOAA_ARS) > 0"),
        (~TEXT.contains("11158"), "position('11158' IN NOAA_ARS) = 0 AND NOAA_ARS <> ''"),
        (TEXT.starts_with("11"), "left(NOAA_ARS, 2) = '11'"),
        (TEXT.contains("5% {"), "NOAA_ARS ~ '5\\x25 \\x7b'"),
        (TEXT.starts_with("%"), "NOAA_ARS ~ '^\\x25'"),
        (TEXT == "a\\b", "NOAA_ARS ~ '^a\\x5cb$'"),
        (TEXT.is_in(["a", "%"]), "(NOAA_ARS IN ('a') OR NOAA_ARS ~ '^\\x25$')"),
        # bits of a signed word
        (keyword("QUALITY").good(), "QUALITY >= 0"),
        (keyword("QUALITY").has_bits(3), "(QUALITY & 3) = 3 AND QUALITY <> -2147483648"),
        (
            keyword("QUALITY").has_bits(0x80000000),
            "(QUALITY & -2147483648) = -2147483648 AND QUALITY <> -2147483648",
        ),
        (~keyword("QUALITY").has_any_bit(3), "(QUALITY & 3) = 0 AND QUALITY <> -2147483648"),
        (keyword("QUALITY").lacks_bits(0xC0000000), "(QUALITY & -1073741824) = 0 AND QUALITY <> -2147483648"),
        # combinations; opposites are made here, because NOT would let missing values pass
        ((INT == 1) & (FLOAT < 2), "NOAA_AR = 1 AND USFLUX < 2"),
        ((INT == 1) | (FLOAT > 2), "(NOAA_AR = 1 OR (USFLUX > 2 AND USFLUX <> 'NaN'))"),
        (~((INT == 1) & (FLOAT > 2)), "((NOAA_AR <> 1 AND NOAA_AR <> -2147483648) OR USFLUX <= 2)"),
        (~~(INT == 1), "NOAA_AR = 1"),
        (FLOAT.between(1, 2), "USFLUX >= 1 AND USFLUX <> 'NaN' AND USFLUX <= 2"),
        (raw_sql("mod(HARPNUM, 2) = 1"), "(mod(HARPNUM, 2) = 1)"),
        (~raw_sql("a = 1") | (INT == 1), "(NOT (a = 1) OR NOAA_AR = 1)"),
        # columns that are no ordinary keywords
        (keyword("recnum") < 5, "recnum < 5"),
        (keyword("T_REC_index") < 5, "T_REC_index < 5"),
        (keyword("DATAMEAN[1]") < 3, "DATAMEAN_001 < 3"),
    ],
)
def test_missing_values_pass_only_where_asked_for(condition: Condition[Any], text: str) -> None:
    assert sql(condition) == text


def test_null_stands_for_the_default() -> None:
    # TOTVALS has a missing default, SATVALS the default 0
    assert sql(keyword("SATVALS") < 1, "hmi.v_45s") == (
        "((SATVALS < 1 AND SATVALS <> -2147483648) OR SATVALS IS NULL)"
    )
    assert sql(keyword("SATVALS") > 1, "hmi.v_45s") == "SATVALS > 1"
    assert sql(keyword("SATVALS").is_missing(), "hmi.v_45s") == "SATVALS = -2147483648"
    assert sql(keyword("SATVALS").is_not_missing(), "hmi.v_45s") == (
        "(SATVALS <> -2147483648 OR SATVALS IS NULL)"
    )


@pytest.mark.parametrize(
    ("condition", "text"),
    [
        (INT == 11158, "NOAA_AR = 11158"),
        (TEXT == "x", "NOAA_ARS = 'x'"),
        (TIME == "2012.01.01_TAI", "T_OBS = $(2012.01.01_00:00:00_TAI)"),
        (INT.is_in([1, 2]), "NOAA_AR IN (1, 2)"),
        (TEXT.contains("x"), "position('x' IN NOAA_ARS) > 0"),
    ],
)
def test_tests_that_mean_the_same_for_every_type_need_no_series(condition: Condition[Any], text: str) -> None:
    assert str(RecordSet("a.b").filter(condition)) == f"a.b[? {text} ?]"


@pytest.mark.parametrize(
    ("condition", "text"),
    [
        (FLOAT > 1e22, "USFLUX > 1e+22 AND USFLUX <> 'NaN'"),
        (INT != 1, "NOAA_AR <> 1 AND NOAA_AR <> -2147483648"),
        (~INT.is_in([1]), "NOAA_AR NOT IN (1) AND NOAA_AR <> -2147483648"),
        (keyword("QUALITY").good(), "QUALITY >= 0"),
        (TIME < "2012.01.01_TAI", "T_OBS < $(2012.01.01_00:00:00_TAI) AND T_OBS > -211087684832"),
    ],
)
def test_a_text_before_binding_takes_the_type_of_its_value(condition: Condition[Any], text: str) -> None:
    assert str(RecordSet("a.b").filter(condition)) == f"a.b[? {text} ?]"


@pytest.mark.parametrize("condition", [INT.is_missing(), INT.is_missing() & (INT > 1)])
def test_others_ask_for_the_series(condition: Condition[Any]) -> None:
    waiting = RecordSet("a.b").filter(condition)
    with pytest.raises(RecordSetError, match="bind"):
        str(waiting)
    assert repr(condition) in repr(waiting)
    assert waiting == RecordSet("a.b").filter(condition)


def test_python_words_that_would_lose_a_part_are_refused() -> None:
    with pytest.raises(RecordSetError, match="&"):
        bool(INT > 1)
    with pytest.raises(RecordSetError, match="chained"):
        assert 1 < INT < 3
    with pytest.raises(RecordSetError, match="brackets"):
        (INT == 1) & 5  # type: ignore[operator]


@pytest.mark.parametrize(
    ("make", "part"),
    [
        (lambda: INT == None, "is_missing"),  # noqa: E711 - what a user might write
        (lambda: float("nan") == FLOAT, "is_missing"),  # noqa: PLW0177 - what a user might write
        (lambda: INT == True, "True"),  # noqa: E712 - what a user might write
        (lambda: INT.is_in([]), "empty list"),
        (lambda: INT.is_in("12"), "list"),
        (lambda: TEXT.contains(""), "empty"),
        (
            lambda: TEXT.contains(5),  # type: ignore[arg-type]
            "not a text",
        ),
        (lambda: TEXT == "caf\xe9", "ASCII"),
        (lambda: TEXT == "a\0b", "ASCII"),
        (lambda: INT.has_bits(0), "mask"),
        (lambda: INT.has_bits(1 << 64), "mask"),
        (lambda: INT.has_bits(True), "mask"),
        (lambda: keyword("a b"), "name"),
        (lambda: keyword("x; drop"), "name"),
    ],
)
def test_conditions_without_sense_are_refused_where_they_are_written(make: Any, part: str) -> None:
    with pytest.raises(RecordSetError, match=part):
        make()


@pytest.mark.parametrize(
    ("condition", "error"),
    [
        (INT == "x", RecordSetError),
        (INT == -(2**31), RecordSetError),
        (TEXT == "", RecordSetError),
        (TEXT == 5, RecordSetError),
        (TIME > 5, RecordSetError),
        (TIME > "2012.01.01", TimeFormatError),
        (FLOAT > "2012.01.01_TAI", RecordSetError),
        (FLOAT.contains("x"), RecordSetError),
        (FLOAT.has_bits(1), RecordSetError),
        (keyword("QUALITY").has_bits(1 << 40), RecordSetError),
        (keyword("QUALITY") < 1 << 31, RecordSetError),
        (INT.between(0, -(2**31) - 1), RecordSetError),
        (TEXT < "%", RecordSetError),
    ],
)
def test_values_of_another_type_than_the_keyword_are_refused(
    condition: Condition[Any], error: type[RecordSetError]
) -> None:
    with pytest.raises(error):
        sql(condition)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "a = 'x",
        'a = "x',
        "a = 1) OR (1 = 1",
        "(a = 1",
        "a = 1 ?] [? b",
        "a ? b",
        "a != 1",
        "a = '{'",
        "a LIKE '%x%'",
        "a = 1; DROP TABLE x",
        "a = 1 -- x",
        "a = 1 /* x */",
        "a = 'x\\'",
        "a = $$x$$",
        'a = "it\'s"',
        "a > $(2016.04.01_00:00:00.0000000000000000000000_TAI)",
        "a > $(2016",
        "a = '\xe9'",
        "a\n= 1",
    ],
)
def test_raw_sql_that_could_change_the_structure_is_refused(text: str) -> None:
    with pytest.raises(RecordSetError):
        raw_sql(text)


def test_raw_sql_keeps_quoted_marks() -> None:
    sound = "s = '?] ; -- !' AND t > $(2016.04.01_TAI) AND mod(a, 2) = 1"
    assert str(RecordSet("a.b").filter(raw_sql(sound))) == f"a.b[? ({sound}) ?]"
    assert not RecordSet.parse(f"a.b[? ({sound}) ?]").hazards


def test_a_condition_shows_as_it_was_written() -> None:
    condition = ~((INT >= 1) | TEXT.starts_with("x")) & FLOAT.is_missing() & INT.has_any_bit(5)
    assert repr(condition) == (
        "(((keyword('NOAA_AR') < 1) & ~keyword('NOAA_ARS').starts_with('x')) & keyword('USFLUX').is_missing()) & "
        "keyword('NOAA_AR').has_any_bit(0x5)"
    )
    assert repr(~INT.has_bits(1) & ~INT.is_in([1])) == (
        "~keyword('NOAA_AR').has_bits(0x1) & ~keyword('NOAA_AR').is_in([1])"
    )
    assert repr(~raw_sql("a = 1") & INT.is_not_missing()) == (
        "~raw_sql('a = 1') & keyword('NOAA_AR').is_not_missing()"
    )
