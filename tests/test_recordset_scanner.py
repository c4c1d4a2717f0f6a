"""The outer scanner against recorded replies of the server's own."""

from __future__ import annotations

import json
from typing import Any

import pytest
from recorded import error_of, exchanges, random_exchanges

from jsoc_sdk import RecordSetError
from jsoc_sdk.recordset import scan_record_sets
from jsoc_sdk.recordset.scanner import ScannedSet, bad_character, expand_times


def refused(text: str) -> bool:
    try:
        scan_record_sets(text)
    except RecordSetError:
        return True
    return False


def recorded_texts() -> list[tuple[str, bool]]:
    """Every recorded record-set text, and whether the server's outer scanner refused it."""
    found: dict[str, bool] = {}
    recorded = [one for _, one in exchanges("list", "summary", "error")] + random_exchanges()
    for one in recorded:
        params = one.get("params") or one["request"]["params"]
        error = error_of(one) or ""
        outer = "invalid record-set specification" in error and "single data series" not in error
        if "ds" in params:
            found[params["ds"]] = outer
    return list(found.items())


def test_it_refuses_what_the_server_refused_and_nothing_else() -> None:
    texts = recorded_texts()
    assert len(texts) > 500
    assert sum(outer for _, outer in texts) >= 9
    assert {text: refused(text) for text, _ in texts} == dict(texts)


@pytest.mark.parametrize(("name", "recorded"), exchanges("parse"))
def test_it_splits_as_drms_parserecset_did(name: str, recorded: dict[str, Any]) -> None:
    body = json.loads(recorded["body_text"])
    text = recorded["request"]["params"]["spec"]
    if body["errMsg"]:
        # a series without a namespace is refused after the outer scan
        assert refused(text) is (body["errMsg"] == "Unable to parse specification.")
        return
    drms = [one for one in scan_record_sets(text) if one.kind == "drms"]
    assert [parserecset_fields(one) for one in drms] == [
        {key: expected[key] for key in ("spec", "seriesname", "filter", "segments", "autobang")}
        for expected in body["subsets"]
    ]
    assert any(one.touching for one in drms) is body["hasfilts"]


def parserecset_fields(one: ScannedSet) -> dict[str, object]:
    return {
        "spec": one.text,
        "seriesname": one.looked_up,
        "filter": one.filter_text,
        "segments": one.segment_text or None,
        "autobang": one.all_versions,
    }


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        ",a.b",
        "a.b[1],,c.d",
        "a.b[1]#c#,c.d",
        "#c#a.b",
        "a.b[1",
        "a.b[1]]",
        "a.b]",
        "a.b[1]x",
        "a.b{x",
        "a.b{x}[1]",
        "a.b{x}{y}",
        "a.b[? x > 1 ]",
        "a.b[? x > '1 ?]",
        "a.b[:#1][:#2]",
        "a.b[? t > $(2016.04.01_00:00:00.000000000000000000000_TAI) ?]",
        "a.b[? t > $(2016 ?]",
        'a.b["x]',
        'a.b["b","x]"]',
        'a.b[KEY="x]"]',
        "a.b[\t1]",
        "a.b[\xe9]",
        "{x.y[1]}",
        "@a b",
        "a b",
    ],
)
def test_what_the_language_does_not_hold_is_refused_with_its_place(text: str) -> None:
    with pytest.raises(RecordSetError) as caught:
        scan_record_sets(text)
    assert caught.value.text == text
    assert caught.value.position is not None


def test_every_part_is_found() -> None:
    text = ' a.b [][T_REC = 1,2 ]["x]","y"][:#1-#3] [? s = \'?] {\' ?][! 1=1 !]{ p ; q:r } # note # c.d[]; @f, /p.q ,e.f,'
    first, second, file, path, cut = scan_record_sets(text)
    assert [(one.kind, one.name, one.body) for one in first.filters] == [
        ("empty", None, ""),
        ("values", "T_REC", " 1,2 "),
        ("values", None, '"x]","y"'),
        ("recnum", None, "#1-#3"),
        ("sql", None, " s = '?] {' "),
        ("sql_all", None, " 1=1 "),
    ]
    assert first.segments == ("p", "q", "r")
    assert first.comment == " note "
    assert first.all_versions
    assert not first.touching
    assert (second.series, second.text) == ("c.d", "c.d[]")
    assert (file.kind, file.series) == ("file", "f")
    assert (path.kind, path.series) == ("path", "/p.q")
    assert (cut.cut, cut.series, cut.looked_up) == (True, "e.f", "e.")


def test_each_filter_knows_where_it_starts() -> None:
    text = "  a.b[1] [? x ?] ; c.d[2]"
    scanned = scan_record_sets(text)
    assert [[text[item.position : item.position + 2] for item in one.filters] for one in scanned] == [
        ["[1", "[?"],
        ["[2"],
    ]


def test_legacy_forms_are_told_apart() -> None:
    assert [one.kind for one in scan_record_sets("{prog:mdi,level:1},{vot:x}")] == ["dsds", "vot"]


def test_the_first_character_that_crashes_the_server_is_found() -> None:
    assert bad_character("\n a.b[1]\n") is None
    assert bad_character("  a.b[\xe9]") == 6


def test_times_in_conditions_become_seconds_outside_quotes_only() -> None:
    sql = "t > $(1977.01.01_00:00:01_TAI) and s = '$(1977.01.01_TAI)' and u > $(rubbish)"
    expanded = expand_times(sql)
    # C's "%16.6f"; the double nearest to the missing time ends in .18399
    assert expanded.startswith("t >         1.000000 and s = '$(1977.01.01_TAI)' and u > -211087684832.18")
