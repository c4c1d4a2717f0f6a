"""What a type checker says of programs written with the typed series: mypy strict and pyright, one run each."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROGRAMS = sorted((Path(__file__).parent / "typing").glob("*.py"))
_MARK = re.compile(r"\s*# mypy (?P<mypy>.*?) \| pyright (?P<pyright>.*)$")
_EXPECTED = re.compile(r'([\w-]+) "(.*?)"(?= \w|$)')
_BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
Said = dict[tuple[str, int], list[tuple[str, str]]]


def run(*command: str) -> str:
    return subprocess.run(
        [sys.executable, "-m", *command], capture_output=True, text=True, check=False, cwd=ROOT
    ).stdout


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs and those of the documentation, away from the project's own settings, which leave them out."""
    folder = tmp_path_factory.mktemp("programs")
    for path in PROGRAMS:
        shutil.copy(path, folder)
    for page in (ROOT / "README.md", ROOT / "docs" / "typed-series.md"):
        for number, block in enumerate(_BLOCK.findall(page.read_text(encoding="utf-8"))):
            if "jsoc_sdk.series" in block:
                name = f"pass_{page.stem.replace('-', '_').lower()}_{number}.py"
                (folder / name).write_text(block, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def mypy(folder: Path, request: pytest.FixtureRequest) -> Said:
    """Code and message of each error, by file and line."""
    options = ["--strict", "--config-file", os.devnull, "--output", "json", "--python-version", "3.11"]
    cache = str(request.config.cache.mkdir("mypy"))
    said: Said = {}
    for line in run("mypy", *options, "--cache-dir", cache, str(folder)).splitlines():
        if line.startswith("{"):
            found = json.loads(line)
            if found["severity"] == "error":
                key = (Path(found["file"]).name, found["line"])
                said.setdefault(key, []).append((found["code"], found["message"]))
    return said


@pytest.fixture(scope="module")
def pyright(folder: Path) -> Said:
    """Rule and message of each error, by file and line."""
    project = folder / "pyrightconfig.json"
    settings = {"extraPaths": [str(ROOT)], "pythonVersion": "3.11"}
    project.write_text(json.dumps(settings), encoding="utf-8")
    said: Said = {}
    report = json.loads(
        run("pyright", "--outputjson", "--project", str(project), "--pythonpath", sys.executable)
    )
    assert report["summary"]["filesAnalyzed"] > len(PROGRAMS)
    for found in report["generalDiagnostics"]:
        if found["severity"] == "error":
            key = (Path(found["file"]).name, found["range"]["start"]["line"] + 1)
            said.setdefault(key, []).append((found.get("rule", ""), found["message"]))
    return said


def expected(checker: str) -> Said:
    """What the marks above the lines promise."""
    promised: Said = {}
    for path in PROGRAMS:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            mark = _MARK.match(line)
            if mark:
                promised[path.name, number + 1] = _EXPECTED.findall(mark[checker])
    return promised


def check(said: Said, promised: Said) -> None:
    assert {key: sorted(code for code, _ in errors) for key, errors in said.items()} == {
        key: sorted(code for code, _ in errors) for key, errors in promised.items()
    }
    for key, errors in promised.items():
        for code, part in errors:
            assert any(found == code and part in message for found, message in said[key]), (key, said[key])


def test_there_are_programs_that_pass_and_programs_that_fail() -> None:
    names = [path.name for path in PROGRAMS]
    assert any(name.startswith("pass_") for name in names)
    marked = {name for name, _ in expected("mypy")}
    assert marked == {name for name in names if name.startswith("fail_")}


def test_mypy_strict_refuses_exactly_the_marked_lines(mypy: Said) -> None:
    check(mypy, expected("mypy"))


def test_pyright_refuses_exactly_the_marked_lines(pyright: Said) -> None:
    check(pyright, expected("pyright"))


def test_types_of_the_public_face_are_complete() -> None:
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--verifytypes", "jsoc_sdk", "--ignoreexternal"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PATH": path},
    )
    wrong = [line.strip() for line in done.stdout.splitlines() if "error:" in line]
    assert wrong == []
    assert "Type completeness score: 100%" in done.stdout
