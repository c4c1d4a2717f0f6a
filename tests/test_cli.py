"""The command ``jsoc``: what it prints, what it writes, and how it ends."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import polars as pl
import pytest
from misbehaving import Misbehaving, answer, free_port, hang
from recorded import exchange

import jsoc_sdk
from jsoc_sdk import Client
from jsoc_sdk.archive import LocalArchive
from jsoc_sdk.cli import main

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOUR = "hmi.v_45s[2016.04.01_TAI/1d@6h]"
ASKED = ["query", FOUR, "-k", "T_REC,DATAMEAN,OBS_VR", "-s", "Dopplergram"]
CSV = """T_REC,DATAMEAN,OBS_VR,Dopplergram
2016-04-01T00:00:00.000000,3313.10498,3309.268006,/SUM58/D803708321/S00008/Dopplergram.fits
2016-04-01T06:00:00.000000,878.075195,887.864139,/SUM41/D803708361/S00008/Dopplergram.fits
2016-04-01T12:00:00.000000,-2289.0625,-2284.690263,/SUM71/D803720859/S00008/Dopplergram.fits
2016-04-01T18:00:00.000000,128.609283,137.836168,/SUM70/D803730119/S00008/Dopplergram.fits
"""
STRUCT = exchange("022-series-struct-hmi-v-45s.json")["body_text"].encode()


@pytest.fixture(scope="module")
def archive() -> Iterator[LocalArchive]:
    with LocalArchive() as running:
        yield running


@pytest.fixture
def local(archive: LocalArchive, monkeypatch: pytest.MonkeyPatch) -> LocalArchive:
    monkeypatch.setenv("JSOC_SERVER", archive.base_url)
    return archive


@contextmanager
def started(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        jsoc(*arguments), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ}
    )
    with process:
        yield process
        process.kill()


def jsoc(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "jsoc_sdk.cli", *arguments]


def test_query_writes_csv(local: LocalArchive, capfd: pytest.CaptureFixture[str]) -> None:
    assert main([*ASKED, "--format", "csv"]) == 0
    assert capfd.readouterr().out == CSV


@pytest.mark.parametrize("server", ["local", "address"])
def test_a_server_is_a_name_or_an_address(archive: LocalArchive, tmp_path: Path, server: str) -> None:
    where = archive.base_url if server == "address" else "local"
    path = tmp_path / "out.csv"
    assert main([*ASKED, "--server", where, "--format", "csv", "-o", str(path)]) == 0
    assert path.read_text() == CSV


@pytest.mark.parametrize("suffix", ["csv", "json", "parquet"])
def test_the_format_follows_the_name_of_the_file(local: LocalArchive, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"out.{suffix}"
    assert main([*ASKED, "-o", str(path)]) == 0
    if suffix == "csv":
        assert path.read_text() == CSV
    elif suffix == "json":
        assert json.loads(path.read_text())[0]["DATAMEAN"] == 3313.10498
    else:
        with Client(local.server) as client:
            records = client.query(FOUR, keywords="T_REC,DATAMEAN,OBS_VR", segments="Dopplergram")
        assert pl.read_parquet(path).equals(records.frame)


def test_a_table_shows_every_row(local: LocalArchive, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(ASKED) == 0
    out = capfd.readouterr().out
    assert out.count("/SUM") == 4
    assert "3313.10498" in out


def test_parquet_goes_down_a_pipe(local: LocalArchive, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main([*ASKED, "--format", "parquet"]) == 0
    assert len(pl.read_parquet(io.BytesIO(capfdbinary.readouterr().out))) == 4


def test_names_alone_without_anything_asked(local: LocalArchive, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["query", FOUR, "-n", "-1", "--format", "csv"]) == 0
    assert capfd.readouterr().out == "record\nhmi.v_45s[2016.04.01_18:00:00_TAI][2]\n"


def test_segments_as_addresses(local: LocalArchive, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["query", FOUR, "-s", "Dopplergram", "--urls", "-n", "1", "--format", "csv"]) == 0
    address = f"{local.server.file_base}/SUM58/D803708321/S00008/Dopplergram.fits"
    assert capfd.readouterr().out.splitlines()[1] == address


def test_prime_keys_and_times(local: LocalArchive, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["query", FOUR, "-p", "--times", "tai", "--exact", "-n", "1", "--format", "csv"]) == 0
    assert capfd.readouterr().out == "T_REC,CAMERA\n2016-04-01T00:00:00.000000,2\n"


def test_series_by_pattern(local: LocalArchive, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["series", r"hmi\.m_", "--format", "csv"]) == 0
    rows = capfd.readouterr().out.splitlines()
    assert rows[0] == "name,prime_keys,note"
    assert any(row.startswith("hmi.m_720s,T_REC CAMERA,") for row in rows)


def test_info_in_words_as_json_and_as_table_of_keywords(
    local: LocalArchive, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["info", "hmi.v_45s"]) == 0
    words = capfd.readouterr().out
    assert "Prime keys: T_REC (slots of 45.000000), CAMERA" in words
    assert "4096x4096" in words
    assert main(["info", "hmi.v_45s", "--format", "json"]) == 0
    assert json.loads(capfd.readouterr().out)["primekeys"] == ["T_REC", "CAMERA"]
    assert main(["info", "hmi.v_45s", "--format", "csv"]) == 0
    assert capfd.readouterr().out.startswith("name,linkinfo,type,")


def test_info_into_a_file(local: LocalArchive, tmp_path: Path) -> None:
    assert main(["info", "hmi.v_45s", "--format", "json", "-o", str(tmp_path / "info.json")]) == 0
    assert json.loads((tmp_path / "info.json").read_text())["status"] == 0


def test_count(local: LocalArchive, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["count", FOUR]) == 0
    assert capfd.readouterr().out == "4\n"


def test_schemas_are_listed_shown_and_written(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["schemas"]) == 0
    assert "rs_list" in capfd.readouterr().out.splitlines()
    assert main(["schemas", "rs_list"]) == 0
    assert json.loads(capfd.readouterr().out)["$schema"].endswith("2020-12/schema")
    assert main(["schemas", "-o", str(tmp_path / "new")]) == 0
    assert (tmp_path / "new" / "rs_list.schema.json").exists()
    assert main(["schemas", "rs_lisp"]) == 2
    assert "did you mean rs_list" in capfd.readouterr().err


def test_the_version(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capfd.readouterr().out == f"jsoc-sdk {jsoc_sdk.__version__}\n"


def test_help_names_every_command(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    out = capfd.readouterr().out
    for name in ("series", "info", "count", "query", "serve", "schemas"):
        assert f" {name} " in out


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_can_complete(shell: str) -> None:
    done = subprocess.run(
        jsoc(),
        env={**os.environ, "_JSOC_COMPLETE": f"source_{shell}"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert "_JSOC_COMPLETE" in done.stdout


# --- how it ends -----------------------------------------------------------------------------------

GOOD_STRUCT = answer(STRUCT)


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["query", FOUR, "-k", "DATAMEEN"], 2, "UnknownKeyword: There is no keyword 'DATAMEEN'"),
        (["query", FOUR, "-k", "T_REC, DATAMEAN"], 2, "without blanks"),
        (["query", FOUR, "-n", "0"], 2, "RequestError: n=0"),
        (["query", "hmi.v_45s[2016.04.01]"], 2, "HazardError"),
        (["count", "hmi.v_54s[]"], 2, "did you mean hmi.v_45s"),
        (["count", FOUR, "--server", "nowhere"], 2, "There is no server 'nowhere'"),
        (["series", "hmi.("], 2, "backslash"),
        (["query", FOUR, "-k", "T_REC", "-o", "/no/such/place/out.csv"], 6, "cannot be written"),
    ],
)
def test_what_the_user_got_wrong(
    local: LocalArchive, capfd: pytest.CaptureFixture[str], arguments: list[str], code: int, says: str
) -> None:
    assert main(arguments) == code
    told = capfd.readouterr()
    assert says in told.err
    assert "Traceback" not in told.err
    assert told.out == ""


def test_wrong_options_are_refused_with_2(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["query"]) == 2
    assert main(["query", FOUR, "--format", "xml"]) == 2
    assert main(["nonsense"]) == 2
    assert "Traceback" not in capfd.readouterr().err


def test_no_answer_is_3(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["count", FOUR, "--server", f"http://127.0.0.1:{free_port()}/cgi-bin/ajax/"]) == 3
    assert capfd.readouterr().err.startswith("ServerUnreachable: ")


def test_a_refusal_of_the_server_is_4(capfd: pytest.CaptureFixture[str]) -> None:
    refused = answer({"status": 1, "error": "problem with database query"})
    with Misbehaving(series_struct=GOOD_STRUCT, rs_summary=refused) as server:
        assert main(["count", FOUR, "--server", server.base_url]) == 4
    assert "QueryError: " in capfd.readouterr().err


def test_a_reply_that_is_not_understood_is_5(capfd: pytest.CaptureFixture[str]) -> None:
    with Misbehaving(series_struct=GOOD_STRUCT, rs_summary=answer(b"<html>")) as server:
        assert main(["count", FOUR, "--server", server.base_url]) == 5
    assert "ReplyError: " in capfd.readouterr().err


def test_ctrl_c_is_quiet_and_130() -> None:
    with Misbehaving(hang) as server, started("count", FOUR, "--server", server.base_url) as process:
        while not server.requests:
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
    assert (process.returncode, out, err) == (130, "", "")


def test_a_broken_pipe_is_quiet(local: LocalArchive) -> None:
    with started("info", "hmi.sharp_720s", "--format", "json") as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == ""
        assert process.wait(60) == 141


def test_serve_prints_its_address_and_answers_until_it_is_told_to_stop() -> None:
    with started("serve", "--port", "0") as process:
        assert process.stdout is not None
        with Client(process.stdout.readline().strip()) as client:
            assert client.count(FOUR) == 4
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, "", "")


def test_serve_ends_well_when_it_is_terminated() -> None:
    with started("serve", "--port", "0") as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.terminate()
        _, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (0, "")


def test_serve_refuses_what_is_no_dump(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "--port", "0", "--data", str(tmp_path / "none")]) == 2
    assert "RequestError: " in capfd.readouterr().err


def test_serve_refuses_a_port_that_is_taken(archive: LocalArchive, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "--port", str(archive.port)]) == 2
    assert "Take another" in capfd.readouterr().err


@pytest.mark.parametrize("extra", ["cli", "archive"])
def test_a_missing_extra_is_told(extra: str) -> None:
    hidden = {"cli": "typer", "archive": "duckdb"}[extra]
    code = (
        f"import sys; sys.modules[{hidden!r}] = None; from jsoc_sdk.cli import main;"
        "sys.exit(main(['count', 'hmi.v_45s[]', '--server', 'local']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 2
    assert f"pip install 'jsoc-sdk[{extra}]'" in done.stderr
    assert "Traceback" not in done.stderr


def test_what_became_null_is_told_on_standard_error(capfd: pytest.CaptureFixture[str]) -> None:
    row = {
        "keywords": [{"name": "CAMERA", "values": ["many"]}],
        "segments": [],
        "links": [],
        "recinfo": [{"name": "hmi.v_45s[][1]", "online": 0}],
        "count": 1,
        "status": 0,
    }
    asked = ["query", FOUR, "-k", "CAMERA", "--on-bad-value", "null", "--format", "csv"]
    with Misbehaving(series_struct=GOOD_STRUCT, rs_list=answer(row)) as server:
        assert main([*asked, "--server", server.base_url]) == 0
    told = capfd.readouterr()
    assert told.out == "CAMERA\n\n"
    assert "CAMERA: " in told.err
    assert "in 1 rows, the first is 0" in told.err
