"""Typed modules are made from definitions: deterministic, formatted, strict, honest about what nobody knows."""

from __future__ import annotations

import ast
import inspect
import json
import keyword
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jsoc_sdk.archive import LocalArchive
from jsoc_sdk.cli import main as jsoc
from jsoc_sdk.codegen import (
    attribute_names,
    class_name,
    from_directory,
    from_info,
    from_object,
    from_reply,
    identifier,
    module_text,
)
from jsoc_sdk.codegen.bundled import bundled_modules, main
from jsoc_sdk.errors import ReplyError, RequestError
from jsoc_sdk.models import SeriesInfo
from jsoc_sdk.series import KeywordFacts, SeriesFacts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).parent.parent
SERIES = ROOT / "jsoc_sdk" / "series"
DEFINITIONS = ROOT / "jsoc_sdk" / "archive" / "sample" / "definitions"
GOLDEN = Path(__file__).parent / "data" / "golden"


def golden(number: str) -> tuple[str, str]:
    """Series name and recorded reply of a series_struct exchange."""
    (path,) = GOLDEN.glob(f"{number}-series-struct-*.json")
    exchange = json.loads(path.read_text(encoding="utf-8"))
    return exchange["request"]["params"]["ds"], exchange["body_text"]


def module(text: str) -> ModuleType:
    """The generated text as a module."""
    made = ModuleType("generated")
    exec(compile(text, "generated.py", "exec"), made.__dict__)
    return made


def test_bundled_modules_are_those_of_their_definitions() -> None:
    made = bundled_modules(DEFINITIONS)
    written = {path.name for path in SERIES.glob("*.py") if not path.name.startswith("_")} | {"_index.py"}
    assert set(made) == written
    for name, text in made.items():
        assert (SERIES / name).read_text(encoding="utf-8") == text, f"{name} differs: run the generator"


def test_command_writes_and_checks_the_bundled_modules(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    definitions = tmp_path / "definitions"
    definitions.mkdir()
    for path in DEFINITIONS.glob("sdo.*"):
        (definitions / path.name).write_bytes(path.read_bytes())
    assert main([str(definitions), str(tmp_path), "--check"]) == 1
    assert "differs: sdo.py" in capsys.readouterr().out
    assert not (tmp_path / "sdo.py").exists()
    assert main([str(definitions), str(tmp_path)]) == 0
    assert main([str(definitions), str(tmp_path), "--check"]) == 0


def test_every_fact_of_a_definition_is_in_its_class() -> None:
    """The definition files are read here on their own, not by the generator."""
    from jsoc_sdk.series import find_series

    for path in DEFINITIONS.glob("*.json"):
        if path.name.endswith(".provenance.json"):
            continue
        definition = json.loads(path.read_text(encoding="utf-8"))
        canonical = json.loads(path.with_suffix(".provenance.json").read_text(encoding="utf-8"))[
            "canonical_name"
        ]
        typed = find_series(canonical)
        assert typed is not None
        facts = typed.series_facts
        assert (facts.name, [key.name for key in facts.prime_keys]) == (
            canonical,
            definition.get("primekeys", []),
        )
        assert set(facts.keywords) == {part["name"] for part in definition["keywords"]}
        for part in definition["keywords"]:
            known = facts.keywords[part["name"]]
            assert known.type == part.get("type", "unknown")
            assert known.units == " ".join((part.get("units") or "").split())
            assert known.scope == part.get("recscope", "")
            assert known.default == part.get("defval", "")
        assert list(facts.segments) == [part["name"] for part in definition.get("segments", [])]
        assert [facts.links[part["name"]].target for part in definition.get("links", [])] == [
            part.get("target", "") for part in definition.get("links", [])
        ]
        for info in definition.get("primekeysinfo", []):
            (prime,) = [key for key in facts.prime_keys if key.name == info["name"]]
            assert (prime.slotted, prime.step) == (bool(info["slotted"]), info.get("step") or prime.step)


def test_text_depends_on_the_definitions_alone() -> None:
    facts = [found for found in from_directory(DEFINITIONS) if found.name.startswith("mdi.")]
    text = module_text(facts, origin="here")
    assert module_text(reversed(facts), origin="here") == text
    assert "Made by ``jsoc codegen`` from here; not to be edited." in text
    for found in facts:
        assert found.name in text.partition('"""\n\nfrom')[0]


@pytest.mark.parametrize("number", ["022", "024", "027", "033", "034", "035", "036", "037", "038", "040"])
def test_saved_replies_of_a_server_become_modules(number: str) -> None:
    series, body = golden(number)
    facts = from_reply(body, series, source="a recorded reply")
    reply = json.loads(body)
    made = getattr(module(module_text([facts], origin="a test")), class_name(series))
    assert list(made.series_facts.keywords) == list({part["name"]: 0 for part in reply["keywords"]})
    assert [key.name for key in made.series_facts.prime_keys] == [key for key in reply["primekeys"] if key]
    assert list(made.series_facts.segments) == [part["name"] for part in reply["segments"]]
    assert made.series_facts.completeness.whole
    # the same description through the model, as a client gives it
    info = SeriesInfo.model_validate_json(body).named(series)
    assert from_info(info, source="a recorded reply").keywords == facts.keywords


GENERATED_ODD: dict[str, Any] = {
    "note": 'Ends in a quote "no", has \\ and """ and \n breaks',
    "primekeys": ["in", "T-KEY"],
    "primekeysinfo": [{"name": "in", "slotted": 0}, {"name": "T-KEY", "slotted": 1, "step": "12.0"}],
    "keywords": [
        {
            "name": "in",
            "type": "int",
            "recscope": "variable",
            "defval": "0",
            "units": "none",
            "note": "a word",
        },
        {
            "name": "T-KEY",
            "type": "time",
            "units": "TAI",
            "note": "slotted",
            "recscope": "ts_eq",
            "defval": "",
        },
        {"name": "DATE-OBS", "type": "time", "units": "UTC", "note": 'says "so"'},
        {"name": "DATE_OBS", "type": "time", "units": "UTC", "note": "clashes with the one above"},
        {"name": "records", "type": "string", "units": "none", "note": "our own name"},
        {"name": "Row", "type": "float"},
        {"name": "class", "type": "double", "units": "m/s"},
        {"name": "_private", "type": "short"},
        {"name": "__dunder__", "type": "char"},
        {"name": "2D", "type": "longlong"},
        {"name": "LENGTH", "type": "time", "units": "secs", "note": "an interval is a number"},
        {"name": "LOST", "type": "link", "units": "error following link", "note": "error following link"},
        {"name": "ODD"},
        {"name": "QUALITY", "type": "int"},
        {"name": "DATAMIN", "type": "float", "recscope": "segment"},
        {"name": "image", "type": "int", "note": "also a segment, in other letters"},
    ],
    "segments": [
        {"name": "IMAGE", "type": "int", "units": None, "protocol": "fits", "dims": None},
        {"name": "self"},
    ],
    "links": [{"name": "Image", "target": "su_me.other", "kind": "STATIC", "note": "also a link"}],
    "status": 0,
}


def passes_strict_mypy(paths: Sequence[Path], request: pytest.FixtureRequest) -> None:
    cache = request.config.cache.mkdir("mypy")
    run = ["mypy", "--config-file", os.devnull, "--strict", "--cache-dir", str(cache), *map(str, paths)]
    done = subprocess.run([sys.executable, "-m", *run], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stdout


def odd_class() -> Any:
    facts = from_object(GENERATED_ODD, "su_me.odd_one_2d")
    return module(module_text([facts], origin="a test")).OddOne2d


def test_odd_names_become_identifiers_by_the_documented_rules() -> None:
    names = attribute_names(from_object(GENERATED_ODD, "su_me.odd"))
    assert {
        name: names["keyword", name] for name in [part["name"] for part in GENERATED_ODD["keywords"]]
    } == {
        "in": "in_",
        "T-KEY": "T_KEY",
        "DATE-OBS": "DATE_OBS",
        "DATE_OBS": "DATE_OBS_",
        "records": "records_",
        "Row": "Row_",
        "class": "class_",
        "_private": "k_private",
        "__dunder__": "k__dunder__",
        "2D": "k2D",
        "LENGTH": "LENGTH",
        "LOST": "LOST",
        "ODD": "ODD",
        "QUALITY": "QUALITY",
        "DATAMIN": "DATAMIN",
        "image": "image",
    }
    assert names["segment", "IMAGE"] == "IMAGE_segment"
    assert names["segment", "self"] == "self"
    assert names["link", "Image"] == "Image_link"


def test_odd_names_keep_the_spelling_of_the_server() -> None:
    odd = odd_class()
    assert (odd.DATE_OBS.name, odd.in_.name, odd.class_.name) == ("DATE-OBS", "in", "class")
    assert odd.IMAGE_segment.name == "IMAGE"
    assert str(odd.records(in_=3, T_KEY="2016.04.01_TAI")) == "su_me.odd_one_2d[in=3][T-KEY=2016.04.01_TAI]"
    assert type(odd.LENGTH).__name__ == "FloatField"
    assert odd({"DATE-OBS": 1, "in": 2}).in_ == 2


def test_names_that_the_text_of_a_class_is_written_with_do_not_break_it(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    own = ["Key", "Prime", "PerSegmentKey", "SegmentKey", "LinkKey", "QualityKey", "RecordSet", "IntFilter"]
    types = ["datetime", "int", "float", "str", "classmethod", "cls", "ClassVar", "Unknown", "Odd", "type"]
    reply = {
        "primekeys": ["cls", "Key", "not-listed"],
        "keywords": [
            *({"name": name, "type": "int"} for name in [*own, *types]),
            {"name": "TIME", "type": "time", "units": "TAI"},
            {"name": "FLUX", "type": "float"},
            {"name": "TEXT", "type": "string"},
            {"name": "QUALITY", "type": "int"},
            {"name": "DATAMIN", "type": "float", "recscope": "segment"},
        ],
        "segments": [{"name": "About"}],
        "links": [{"name": "Series"}],
        "status": 0,
    }
    text = module_text([from_object(reply, "su_me.odd")], origin="a test")
    odd = module(text).Odd
    assert {name: getattr(odd, f"{name}_").name for name in own} == {name: name for name in own}
    assert (odd.Odd_.name, odd.About_.name, odd.Series_.name, odd.type.name) == (
        "Odd",
        "About",
        "Series",
        "type",
    )
    assert str(odd.records(cls_=3, Key_=4)) == "su_me.odd[cls=3][Key=4]"
    assert "not_listed" in inspect.signature(odd.records).parameters
    (tmp_path / "odd.py").write_text(text, encoding="utf-8")
    passes_strict_mypy([tmp_path / "odd.py"], request)


def test_types_nobody_gives_stay_unknown() -> None:
    text = module_text([from_object(GENERATED_ODD, "su_me.odd")], origin="a test")
    for name in ("LOST", "ODD"):
        assert f"{name}: Key[Unknown] = Key(" in text
    assert "in_: Prime[int]" in text
    assert "T_KEY: Prime[datetime]" in text
    assert "LENGTH: Key[float]" in text
    assert "QUALITY: QualityKey" in text
    assert "DATAMIN: PerSegmentKey[float]" in text


def test_generated_text_is_formatted_and_strict(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    facts = [from_reply(body, series) for series, body in map(golden, ["024", "034", "035", "037"])]
    texts = {
        "odd.py": module_text([from_object(GENERATED_ODD, "su_me.odd")], origin="a test"),
        "replies.py": module_text(facts, origin="a test"),
    }
    strict = [tmp_path / name for name in texts]  # the bundled ones are checked with the package
    for name, text in {**texts, **bundled_modules(DEFINITIONS)}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    run = ["ruff", "format", "--isolated", "--check", "--line-length", "110", "--no-cache", str(tmp_path)]
    done = subprocess.run([sys.executable, "-m", *run], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    passes_strict_mypy(strict, request)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "not JSON"),
        ("<html>", "not JSON"),
        ("[1]", "no JSON object"),
        ('{"status": 1, "error": "no such series"}', "no such series"),
        ('{"status": 0}', "names no keyword"),
        ('{"status": 0, "keywords": []}', "names no keyword"),
        ('{"status": 0, "keywords": [{"type": "int"}]}', "no description"),
        ('{"status": 0, "keywords": 3}', "no description"),
        ('{"status": 0, "keywords": ["A"]}', "no description"),
    ],
)
def test_what_describes_no_series_is_refused(text: str, says: str) -> None:
    with pytest.raises(ReplyError, match=says):
        from_reply(text, "su_me.stub")


def test_no_series_or_one_twice_is_refused(tmp_path: Path) -> None:
    facts = from_object(GENERATED_ODD, "su_me.odd")
    with pytest.raises(RequestError):
        module_text([], origin="a test")
    with pytest.raises(RequestError):
        module_text([facts, facts], origin="a test")
    with pytest.raises(RequestError):
        from_directory(tmp_path)


def test_classes_of_one_module_do_not_clash() -> None:
    def stub(name: str) -> SeriesFacts:
        return from_object({"keywords": [{"name": "A", "type": "int"}]}, name)

    text = module_text(
        [stub("su_me.key"), stub("su_me.a_b"), stub("su_you.a_b"), stub("su_me.series")], origin="a test"
    )
    assert [node.name for node in ast.parse(text).body if isinstance(node, ast.ClassDef)] == [
        "AB",
        "Key_",
        "Series_",
        "AB_",
    ]


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=60))
def test_any_note_survives_the_way_through_the_file(note: str) -> None:
    wanted = " ".join(note.split())
    value = {"keywords": [{"name": "A", "type": "int", "note": note, "units": note}], "note": note}
    made = module(module_text([from_object(value, "su_me.a")], origin="a test")).A
    assert made.series_facts.keywords["A"] == KeywordFacts("A", "int", wanted, wanted)
    assert made.series_facts.note == wanted


@given(st.text(min_size=1, max_size=20))
def test_identifier_is_always_one(name: str) -> None:
    made = identifier(name)
    assert made.isidentifier()
    assert not keyword.iskeyword(made)
    assert not made.startswith("_")


@pytest.mark.parametrize(
    ("series", "name"),
    [
        ("hmi.sharp_720s", "Sharp720s"),
        ("hmi.V_45s", "V45s"),
        ("aia.lev1_euv_12s", "Lev1Euv12s"),
        ("mdi.fd_M_96m_lev182", "FdM96mLev182"),
        ("su_me.2d_map", "S2dMap"),
        ("plain", "Plain"),
    ],
)
def test_class_names(series: str, name: str) -> None:
    assert class_name(series) == name


# --- the command ------------------------------------------------------------------------------------


@pytest.fixture
def local(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with LocalArchive() as archive:
        monkeypatch.setenv("JSOC_SERVER", archive.base_url)
        yield archive.base_url


def test_command_writes_a_module_from_a_server_and_checks_it(
    local: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mine.py"
    command = ["codegen", "hmi.v_45s", "hmi.sharp_720s", "-o", str(file)]
    assert jsoc([*command, "--check"]) == 1
    assert not file.exists()
    assert jsoc(command) == 0
    first = file.read_text(encoding="utf-8")
    assert f"the replies of {local}" in first
    assert jsoc([*command, "--check"]) == 0
    made = module(first)
    assert made.V45s.T_REC.name == "T_REC"
    assert made.Sharp720s.series_facts.completeness.whole
    file.write_text(first.replace("m/s", "km/s"), encoding="utf-8")
    capsys.readouterr()
    assert jsoc([*command, "--check"]) == 1
    assert "differs" in capsys.readouterr().err
    assert jsoc(["codegen", "hmi.nope"]) == 2
    assert "UnknownSeries" in capsys.readouterr().err


def test_command_reads_saved_replies_without_a_server(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    series, body = golden("034")
    (tmp_path / "reply.json").write_text(body, encoding="utf-8")
    asked = [
        "codegen",
        series,
        "--from-reply",
        str(tmp_path / "reply.json"),
        "--server",
        "http://127.0.0.1:9/",
    ]
    assert jsoc(asked) == 0
    printed = capsys.readouterr().out
    assert "saved reply reply.json" in printed
    assert "class Types(Series):" in printed


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["codegen", "hmi.v_45s", "--check"], 2, "-o FILE"),
        (["codegen", "a.b", "c.d", "--from-reply", "x.json"], 2, "once for each series"),
        (["codegen", "a.b", "--from-reply", "/nowhere/x.json"], 2, "cannot be read"),
        (["info"], 2, "--known"),
    ],
)
def test_command_says_what_is_wrong(
    arguments: list[str], code: int, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert jsoc(arguments) == code
    printed = capsys.readouterr()
    assert printed.out == ""
    assert says in printed.err


def test_known_series_are_listed_without_a_server(capsys: pytest.CaptureFixture[str]) -> None:
    assert jsoc(["info", "--known", "--format", "csv", "--server", "http://127.0.0.1:9/"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 1 + len(list(DEFINITIONS.glob("*.provenance.json")))
    assert any(
        line.startswith("hmi.sharp_720s,hmi.Sharp720s,") and "246 of about 339" in line for line in lines
    )
    assert jsoc(["info", "M_45s", "--known", "--format", "csv"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2
