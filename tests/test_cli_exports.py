"""``jsoc export``, ``status``, ``wait``, ``download``, ``email``: what is printed, written, and the exit codes."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

import polars as pl
import pytest
from astropy.io import fits

from jsoc_sdk import Client, ExportRequest, ProgressBar, RequestError
from jsoc_sdk.archive import LocalArchive
from jsoc_sdk.archive.exports.desk import ExportOptions
from jsoc_sdk.cli import main
from jsoc_sdk.flows import Download, Outcome, Progress

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOUR = "hmi.v_45s[2016.04.01_TAI/1d@6h]{Dopplergram}"
ONE = "hmi.v_45s[2016.04.01_TAI]{Dopplergram}"
NAME = "hmi.v_45s.20160401_000000_TAI.2.Dopplergram.fits"


@pytest.fixture(scope="module")
def running() -> Iterator[LocalArchive]:
    with LocalArchive(exports=ExportOptions(queued=0.05, running=0.05)) as archive:
        yield archive


@pytest.fixture
def archive(running: LocalArchive, monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalArchive]:
    running.reset()
    monkeypatch.setenv("JSOC_SERVER", running.base_url)
    monkeypatch.setenv("JSOC_EMAIL", "user@example.org")
    yield running
    running.reset()


def run(capsysbinary: pytest.CaptureFixture[bytes], *arguments: str) -> tuple[int, str, str]:
    code = main(list(arguments))
    out, err = capsysbinary.readouterr()
    return code, out.decode(), err.decode()


Capture = pytest.CaptureFixture[bytes]


def test_files_at_once_with_their_addresses(archive: LocalArchive, capsysbinary: Capture) -> None:
    code, out, err = run(capsysbinary, "export", FOUR, "--format", "csv")
    table = pl.read_csv(io.StringIO(out))
    assert (code, err) == (0, "")
    assert table.columns == ["record", "filename", "url"]
    assert table["url"].to_list()[0].endswith("/SUM58/D803708321/S00008/Dopplergram.fits")


def test_queued_waited_for_and_downloaded(
    archive: LocalArchive, capsysbinary: Capture, tmp_path: Path
) -> None:
    code, out, err = run(
        capsysbinary, "export", ONE, "--protocol", "fits", "-d", str(tmp_path), "--format", "json"
    )
    assert code == 0
    (row,) = json.loads(out)
    assert (row["path"], row["outcome"]) == (str(tmp_path / NAME), "downloaded")
    assert fits.getval(tmp_path / NAME, "T_REC", 1).startswith("2016.04.01_00:00:00")
    assert "is done: http://127.0.0.1" in err


def test_id_now_files_later(archive: LocalArchive, capsysbinary: Capture, tmp_path: Path) -> None:
    code, out, _ = run(capsysbinary, "export", ONE, "--protocol", "fits", "--no-wait")
    request_id = out.strip()
    assert code == 0
    assert request_id.startswith("JSOC_")
    code, out, err = run(capsysbinary, "wait", request_id, "--timeout", "20", "--format", "csv")
    assert (code, NAME in out) == (0, True)
    assert request_id in err
    code, out, _ = run(capsysbinary, "status", request_id, "--format", "json")
    (row,) = json.loads(out)
    assert (code, row["state"], row["files"]) == (0, "done", 1)
    for outcome in ("downloaded", "present"):
        code, out, _ = run(capsysbinary, "download", request_id, "-d", str(tmp_path), "--format", "csv")
        assert (code, outcome in out) == (0, True)


def test_stored_files_and_files_with_headers(
    archive: LocalArchive, capsysbinary: Capture, tmp_path: Path
) -> None:
    code, _, _ = run(capsysbinary, "download", FOUR, "-d", str(tmp_path / "a"), "--select", "0")
    assert (code, [path.name for path in (tmp_path / "a").iterdir()]) == (0, [NAME])
    code, _, _ = run(
        capsysbinary,
        "download",
        ONE.split("{", maxsplit=1)[0],
        "-s",
        "Dopplergram",
        "--headers",
        "-d",
        str(tmp_path / "b"),
    )
    assert code == 0
    assert fits.getval(tmp_path / "b" / NAME, "DATAMEAN", 1) == pytest.approx(3313.104980)
    assert archive.requests.count(op="exp_request") == 0


def test_processing_is_typed_as_steps(archive: LocalArchive, capsysbinary: Capture) -> None:
    code, out, _ = run(
        capsysbinary, "export", ONE, "--protocol", "fits", "--step", "rebin,scale=0.25", "--format", "csv"
    )
    assert (code, "hmi.v_45s_mod[" in out) == (0, True)


def test_a_journal_remembers(archive: LocalArchive, capsysbinary: Capture, tmp_path: Path) -> None:
    asked = ["export", ONE, "--protocol", "fits", "--journal", str(tmp_path / "j.json"), "--no-wait"]
    assert run(capsysbinary, *asked)[1] == run(capsysbinary, *asked)[1]
    assert archive.requests.count(op="exp_request") == 1


def test_the_embedded_archive_exports_too(
    capsysbinary: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("JSOC_SERVER", raising=False)
    code, _, _ = run(
        capsysbinary, "export", ONE, "--server", "local", "--email", "user@example.org", "-d", str(tmp_path)
    )
    assert (code, [path.name for path in tmp_path.iterdir()]) == (0, [NAME])


def test_addresses(archive: LocalArchive, capsysbinary: Capture) -> None:
    assert run(capsysbinary, "email", "user@example.org") == (0, "user@example.org is registered.\n", "")
    code, out, err = run(capsysbinary, "email", "nobody@example.org")
    assert (code, out) == (2, "")
    assert "register_email.html" in err
    assert run(capsysbinary, "email", "nobody")[0] == 2


@pytest.mark.parametrize(
    ("arguments", "code", "kind"),
    [
        (["export", ONE, "--protocol", "png"], 2, "RequestError"),
        (["export", ONE, "--step", "rebn,scale=1", "--protocol", "fits"], 2, "ProcessingError"),
        (["export", "hmi.v_45s[2016.04.01]"], 2, "HazardError"),
        (["export", ONE, "--email", "new@example.org", "--protocol", "fits"], 2, "EmailError"),
        (["export", "hmi.v_45s[2030.01.01_TAI]{Dopplergram}"], 4, "ExportRefused"),
        (["status", "JSOC_20200101_001"], 4, "ExportFailed"),
        (["status", "JSOC_1"], 2, "RequestError"),
        (["wait", "JSOC_20200101_001"], 4, "ExportFailed"),
        (["download", "JSOC_20200101_001"], 4, "ExportFailed"),
        (["download", "JSOC_20200101_001", "--headers"], 2, "RequestError"),
        (["download", "hmi.v_45s[2016.04.01_TAI]"], 2, "RequestError"),
    ],
)
def test_every_refusal_is_one_line_and_a_code(
    archive: LocalArchive, capsysbinary: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    arguments: list[str], code: int, kind: str,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    ended, out, err = run(capsysbinary, *arguments)
    assert (ended, out) == (code, "")
    assert err.startswith(f"{kind}: ")
    assert "Traceback" not in err


def test_a_file_that_does_not_arrive_is_listed_and_the_code_is_6(
    archive: LocalArchive, capsysbinary: Capture, tmp_path: Path
) -> None:
    archive.faults.add("gone", path="/SUM", times=1)
    code, out, err = run(
        capsysbinary, "download", FOUR, "-d", str(tmp_path), "--connections", "1", "--format", "csv"
    )
    assert code == 6
    assert pl.read_csv(io.StringIO(out))["outcome"].to_list() == ["failed", *["downloaded"] * 3]
    assert "1 of 4 files" in err


# --- the bar ---------------------------------------------------------------------------------------------


def test_the_bar_counts_files_and_bytes(archive: LocalArchive, tmp_path: Path) -> None:
    with Client() as client, ProgressBar() as bar:
        files = client.download(client.export(FOUR), tmp_path, progress=bar)
    assert (bar.files, bar.received) == (4, files["bytes"].sum())


def test_the_total_is_judged_by_the_files_that_have_told_their_size(tmp_path: Path) -> None:
    one, two = (Download(f"http://x/{name}", tmp_path / name) for name in "ab")
    with ProgressBar(4, label="Fetching") as bar:
        totals = [bar.total]
        bar(Progress(one, 10, 100))
        totals.append(bar.total)
        bar(Progress(two, 5, 50, Outcome(two, "present", 50)))
        totals.append(bar.total)
        assert totals == [None, 400, 300]
        assert (bar.received, bar.files) == (60, 1)


def test_without_rich_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "rich", None)
    with pytest.raises(RequestError, match="pip install"):
        ProgressBar()
    assert ExportRequest(ONE).is_immediate
