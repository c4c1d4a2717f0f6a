from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from scripted import ScriptedArchive, faithful

from jsoc_sdk.cli import main

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SIX_HOURS = "hmi.v_45s[2014.10.01_TAI/6h]"


@pytest.fixture(scope="module")
def served() -> Iterator[ScriptedArchive]:
    with ScriptedArchive() as archive:
        yield archive


@pytest.fixture
def archive(served: ScriptedArchive, monkeypatch: pytest.MonkeyPatch) -> ScriptedArchive:
    monkeypatch.setenv("JSOC_SERVER", served.base_url)
    served.spoil = faithful
    return served


def test_a_plan_is_shown_with_its_parts(archive: ScriptedArchive, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", SIX_HOURS, "-k", "T_REC", "--batch", "100"]) == 0
    first, *parts = capsys.readouterr().out.splitlines()
    assert first.startswith(f"{SIX_HOURS}: 470 records")
    assert sum(int(line.split()[0]) for line in parts) == 470


def test_a_mirror_from_the_command_line(
    archive: ScriptedArchive, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    directory = str(tmp_path / "m")
    assert main(["mirror", SIX_HOURS, directory, "-k", "T_REC,CAMERA"]) == 0
    out = capsys.readouterr().out
    assert "470 records" in out
    assert "Courtesy of NASA/SDO" in out
    assert main(["mirror", SIX_HOURS, directory, "-k", "T_REC,CAMERA"]) == 0
    assert "0 new" in capsys.readouterr().out
    assert main(["verify", directory]) == 0
    assert "is whole: 470 records" in capsys.readouterr().out


def test_what_is_wrong_is_said_in_one_block(
    archive: ScriptedArchive, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    directory = str(tmp_path / "m")
    assert main(["verify", directory]) == 6
    assert main(["mirror", SIX_HOURS, directory, "-k", "T_REC,CAMERA"]) == 0
    next((tmp_path / "m" / "data").rglob("*.parquet")).unlink()
    capsys.readouterr()
    assert main(["verify", directory]) == 6
    error = capsys.readouterr().err
    assert "is missing" in error
    assert "Traceback" not in error
    assert main(["mirror", "hmi.v_45s[2014.10.01_TAI/5h]", directory, "-k", "T_REC,CAMERA"]) == 6
    assert "another question" in capsys.readouterr().err


def test_a_whole_large_series_is_refused(
    archive: ScriptedArchive,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("jsoc_sdk.bulk.planning.LARGE", 1000)
    assert main(["mirror", "hmi.v_45s[]", str(tmp_path / "m"), "-k", "T_REC"]) == 2
    assert "2,867 records" in capsys.readouterr().err
    assert main(["mirror", "hmi.v_45s[]", str(tmp_path / "m"), "-k", "T_REC", "--whole-series"]) == 0
    assert json.loads((tmp_path / "m" / "manifest.json").read_text())["rows"] == 2867
