from __future__ import annotations

import asyncio
import errno
import hashlib
import json
import os
import random
import re
import signal
import subprocess
import sys
import threading
import time
import warnings
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest
from scripted import ScriptedArchive, faithful

from jsoc_sdk import (
    AsyncClient,
    BulkProgress,
    Client,
    DownloadError,
    IncompleteQuery,
    JsocError,
    MirrorError,
    Retry,
    SchemaDrift,
    StorageFull,
    UnknownKeyword,
    UnknownSegment,
    WholeSeriesRefused,
    cite,
    mirror,
    verify,
)
from jsoc_sdk.mirror.layout import Layout

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

HERE = Path(__file__).parent
NO_PAUSE = Retry(attempts=2, first_wait=0.0, longest_wait=0.0)
SIX_HOURS = "hmi.v_45s[2014.10.01_TAI/6h]"
KEYS = "T_REC,CAMERA,DATAMEAN,QUALITY"


@pytest.fixture(scope="module")
def served() -> Iterator[ScriptedArchive]:
    with ScriptedArchive() as archive:
        yield archive


@pytest.fixture
def archive(served: ScriptedArchive) -> Iterator[ScriptedArchive]:
    served.spoil = faithful
    served.requests.clear()
    served.most = 0
    yield served
    served.spoil = faithful


@pytest.fixture
def client(archive: ScriptedArchive) -> Iterator[Client]:
    with Client(archive.server, retry=NO_PAUSE, connections=2) as client:
        yield client


def table(directory: Path) -> pl.DataFrame:
    """The whole mirror, sorted."""
    frame = mirror.scan(directory).collect()
    return frame.sort("recnum")


def digest(directory: Path) -> str:
    """sha256 of the sorted rows."""
    frame = table(directory)
    return hashlib.sha256(frame.select(sorted(frame.columns)).write_csv().encode()).hexdigest()


def poison(client: Client) -> Callable[[Mapping[str, str]], str | None]:
    """The program dies on every list that has one certain slot in it."""
    victim = client.query("hmi.v_45s[2014.10.01_03:00:00_TAI][2]", keywords="T_REC_index")["T_REC_index"][0]

    def spoil(params: Mapping[str, str]) -> str | None:
        asked = params.get("ds", "") if params.get("op") == "rs_list" else ""
        span = re.search(r"\[T_REC=#(\d*)-#(\d*)\]", asked)
        return "500" if span and int(span[1] or 0) <= victim <= int(span[2] or 10**9) else None

    return spoil


def run_mirror(archive: ScriptedArchive, colour: str, *args: Any, **options: Any) -> mirror.Mirror:
    settings: dict[str, Any] = {"retry": NO_PAUSE, "connections": 2}
    if colour == "sync":
        with Client(archive.server, **settings) as client:
            return client.mirror(*args, **options)

    async def go() -> mirror.Mirror:
        async with AsyncClient(archive.server, **settings) as client:
            return await client.mirror(*args, **options)

    return asyncio.run(go())


both = pytest.mark.parametrize("colour", ["sync", "async"])


# --- what a mirror holds --------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("record_set", "batch"),
    [(SIX_HOURS, 100), ("hmi.sharp_720s[]", 150), ("test.noprime[]", 10), ("hmi.m_720s[][! 1=1 !]", 90)],
)
def test_a_mirror_is_the_query(
    archive: ScriptedArchive, client: Client, tmp_path: Path, colour: str, record_set: str, batch: int
) -> None:
    made = run_mirror(archive, colour, record_set, tmp_path, batch=batch)
    got = table(tmp_path)
    keys = [
        {"recnum": "*recnum*", "sunum": "*sunum*"}.get(name, name)
        for name in mirror.manifest_of(tmp_path).columns
    ]
    whole = client.query(record_set, keywords=keys, times="tai", exact=True).keywords.rename(
        {"*recnum*": "recnum", "*sunum*": "sunum"}
    )
    assert got.select(whole.columns).equals(whole.sort("recnum"))
    assert (made.rows, made.new, made.reprocessed, made.removed) == (len(whole), len(whole), 0, 0)
    assert verify(tmp_path).good


def test_the_layout_is_hive_partitioned_parquet(
    archive: ScriptedArchive, client: Client, tmp_path: Path
) -> None:
    client.mirror("hmi.m_720s[]", tmp_path, keywords="T_REC,DATAMEAN,T_OBS")
    hive = pl.read_parquet(tmp_path / "data", hive_partitioning=True)
    assert set(hive["year"].unique()) == {2012}
    assert set(hive["month"].unique()) == {6, 7}
    assert hive.schema["T_REC"] == hive.schema["T_OBS"] == pl.Datetime("us")
    for (year, month), part in hive.group_by("year", "month"):
        assert set(part["T_REC"].dt.year()) == {year}
        assert set(part["T_REC"].dt.month()) == {month}
    manifest = json.loads((tmp_path / "manifest.json").read_text())
    assert manifest["query"] == "hmi.m_720s"
    assert manifest["rows"] == len(hive) == sum(entry["rows"] for entry in manifest["files"].values())
    assert manifest["server"]["cgi_base"] == archive.base_url
    for path, entry in manifest["files"].items():
        assert hashlib.sha256((tmp_path / path).read_bytes()).hexdigest() == entry["sha256"]
    assert json.loads((tmp_path / "series.json").read_text())["note"]
    assert not list((tmp_path / ".mirror").glob("*.jsonl"))


def test_a_leap_second_is_kept(client: Client, tmp_path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client.mirror(
            "aia.lev1[2016.12.31_23:59:58_UTC-2017.01.01_00:00:02_UTC]", tmp_path, keywords="T_REC,FSN"
        )
    times = table(tmp_path)["T_REC"].to_list()
    assert any(datetime(2017, 1, 1, 0, 0, 36) <= one < datetime(2017, 1, 1, 0, 0, 37) for one in times)  # noqa: DTZ001 - TAI


def test_the_credit_line(client: Client, tmp_path: Path) -> None:
    made = client.mirror(SIX_HOURS, tmp_path / "hmi", keywords="T_REC")
    assert "Courtesy of NASA/SDO and the AIA and HMI science teams." in made.cite()
    assert "CC0" in cite(tmp_path / "hmi")
    client.mirror("test.noprime[]", tmp_path / "other")
    assert "no statement" in cite(tmp_path / "other")


# --- runs after the first ---------------------------------------------------------------------------


def test_a_run_with_nothing_new_asks_for_nothing_large(
    archive: ScriptedArchive, client: Client, tmp_path: Path
) -> None:
    client.mirror(SIX_HOURS, tmp_path, keywords=KEYS)
    before = digest(tmp_path)
    archive.requests.clear()
    again = client.mirror(SIX_HOURS, tmp_path, keywords=KEYS)
    assert archive.requests.count(op="rs_list") == 0
    assert (again.new, again.reprocessed, digest(tmp_path)) == (0, 0, before)


def csv_rows(text: str) -> list[str]:
    """Rows of a CSV text as they stand: a quoted newline does not end one."""
    rows, open_row = [], ""
    for line in text.splitlines(keepends=True):
        open_row += line
        if open_row.count('"') % 2 == 0:
            rows.append(open_row)
            open_row = ""
    return rows


@pytest.fixture
def two_states(tmp_path: Path) -> tuple[Path, Path]:
    """A dump before and after the newest 500 records were written, some of them newer versions."""
    import shutil

    from scripted import GOLDEN

    later, earlier = tmp_path / "later", tmp_path / "earlier"
    shutil.copytree(GOLDEN, later)
    shutil.copytree(GOLDEN, earlier)
    table_path = earlier / "series" / "hmi.v_45s.csv"
    header, *rows = csv_rows(table_path.read_text(encoding="latin-1"))
    at = header.strip().split(",").index("recnum")
    newest = max(int(row.split(",")[at]) for row in rows)
    kept = [row for row in rows if int(row.split(",")[at]) <= newest - 500]
    table_path.write_text(header + "".join(kept), encoding="latin-1")
    return earlier, later


@both
def test_an_incremental_run_appends_and_replaces(
    two_states: tuple[Path, Path], tmp_path: Path, colour: str
) -> None:
    earlier, later = two_states
    directory = tmp_path / "mirror"
    question = "hmi.v_45s[2014.10.01_TAI/36h]"
    with ScriptedArchive(earlier) as archive:
        first = run_mirror(archive, colour, question, directory, keywords=KEYS, batch=500)
        cut = mirror.manifest_of(directory).newest_recnum
    with ScriptedArchive(later) as archive:
        second = run_mirror(archive, colour, question, directory, keywords=KEYS, batch=500)
        assert all(
            "recnum >" in one.params["ds"]
            for one in archive.requests.of(op="rs_list")
            if "[:#" not in one.params["ds"]
        )
        run_mirror(archive, colour, question, tmp_path / "fresh", keywords=KEYS, batch=500)
        with Client(archive.server) as client:
            versions = client.query(f"{question}[! 1=1 !]", keywords="T_REC,CAMERA,*recnum*").keywords
    assert digest(directory) == digest(tmp_path / "fresh")
    assert second.rows == first.rows + second.new
    spread = versions.group_by("T_REC", "CAMERA").agg(
        old=(pl.col("*recnum*") <= cut).any(), new=(pl.col("*recnum*") > cut).any()
    )
    assert second.reprocessed == spread.filter(pl.col("old") & pl.col("new")).height > 0
    assert second.new == spread.filter(~pl.col("old")).height
    assert verify(directory).good


@both
def test_a_newer_version_outside_the_filter_takes_its_record_out(
    two_states: tuple[Path, Path], tmp_path: Path, colour: str
) -> None:
    earlier, later = two_states
    directory = tmp_path / "mirror"
    with ScriptedArchive(earlier) as archive:
        with Client(archive.server) as client:
            interval = client.info("hmi.v_45s").interval
        assert interval is not None
        question = f"hmi.v_45s[2014.10.01_TAI/36h][? recnum <= {interval.max_recnum} ?]"
        first = run_mirror(archive, colour, question, directory, keywords=KEYS, batch=500)
    with ScriptedArchive(later) as archive:
        second = run_mirror(archive, colour, question, directory, keywords=KEYS, batch=500)
        fresh = run_mirror(archive, colour, question, tmp_path / "fresh", keywords=KEYS, batch=500)
    assert second.removed > 0
    assert second.rows == fresh.rows == first.rows + second.new - second.removed
    assert digest(directory) == digest(tmp_path / "fresh")
    assert verify(directory).good


# --- faults -------------------------------------------------------------------------------------------


@both
def test_a_part_that_always_fails_is_listed_and_asked_again(
    archive: ScriptedArchive, client: Client, tmp_path: Path, colour: str
) -> None:
    archive.spoil = poison(client)
    with pytest.raises(IncompleteQuery, match="next run") as caught:
        run_mirror(archive, colour, SIX_HOURS, tmp_path, keywords=KEYS, batch=100)
    assert caught.value.parts
    verdict = verify(tmp_path)
    assert not verdict.good
    assert 460 < verdict.rows < 470
    archive.spoil = faithful
    archive.requests.clear()
    made = run_mirror(archive, colour, SIX_HOURS, tmp_path, keywords=KEYS, batch=100)
    assert made.rows == 470
    assert archive.requests.count(op="rs_list") == 2  # the part that had failed, and how records are printed
    assert verify(tmp_path).good


def test_a_full_disk_is_said_and_gone_on_from(
    archive: ScriptedArchive, client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, calls = os.fsync, iter(range(10_000))

    def full(descriptor: int) -> None:
        if next(calls) > 8:
            raise OSError(errno.ENOSPC, "No space left on device")
        real(descriptor)

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(StorageFull):
        client.mirror(SIX_HOURS, tmp_path / "a", keywords=KEYS, batch=40)
    monkeypatch.setattr("os.fsync", real)
    client.mirror(SIX_HOURS, tmp_path / "a", keywords=KEYS, batch=40)
    client.mirror(SIX_HOURS, tmp_path / "b", keywords=KEYS, batch=40)
    assert digest(tmp_path / "a") == digest(tmp_path / "b")


def test_two_runs_in_one_directory_are_kept_apart(
    archive: ScriptedArchive, client: Client, tmp_path: Path
) -> None:
    archive.spoil = lambda params: 0.3 if params.get("op") == "rs_list" else None
    errors: list[Exception] = []

    def other() -> None:
        time.sleep(0.3)
        try:
            with Client(archive.server) as second:
                second.mirror(SIX_HOURS, tmp_path, keywords=KEYS, batch=100)
        except MirrorError as err:
            errors.append(err)

    thread = threading.Thread(target=other)
    thread.start()
    client.mirror(SIX_HOURS, tmp_path, keywords=KEYS, batch=100)
    thread.join()
    assert len(errors) == 1
    assert "Another run" in str(errors[0])
    assert verify(tmp_path).good


@pytest.mark.parametrize(
    ("record_set", "options", "says"),
    [
        ("hmi.v_45s[2014.10.01_TAI/5h]", {"keywords": KEYS}, "query was"),
        (SIX_HOURS, {"keywords": "T_REC"}, "asked was"),
    ],
)
def test_another_question_needs_another_directory(
    client: Client, tmp_path: Path, record_set: str, options: Any, says: str
) -> None:
    client.mirror(SIX_HOURS, tmp_path, keywords=KEYS)
    before = digest(tmp_path)
    with pytest.raises(MirrorError, match=says):
        client.mirror(record_set, tmp_path, **options)
    assert digest(tmp_path) == before


def test_a_journal_from_another_query_is_refused(client: Client, tmp_path: Path) -> None:
    client.mirror(SIX_HOURS, tmp_path, keywords=KEYS)
    layout = Layout(tmp_path)
    layout.journal.write_text(
        json.dumps({"event": "plan", "query": "hmi.m_720s", "newest": 1, "parts": []}) + "\n"
    )
    with pytest.raises(MirrorError, match="another query"):
        client.mirror(SIX_HOURS, tmp_path, keywords=KEYS)
    layout.journal.write_text('{"event":"plan"}\n')
    with pytest.raises(MirrorError, match="damaged"):
        client.mirror(SIX_HOURS, tmp_path, keywords=KEYS)


def test_a_run_that_was_cut_off_is_not_gone_on_with_for_another_question(
    archive: ScriptedArchive, client: Client, tmp_path: Path
) -> None:
    class Stopped(Exception):
        pass

    def stop(_: object) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        client.mirror(SIX_HOURS, tmp_path, keywords=KEYS, batch=100, progress=stop)
    with pytest.raises(MirrorError, match="another query"):
        client.mirror(SIX_HOURS, tmp_path, keywords="T_REC", batch=100)
    assert client.mirror(SIX_HOURS, tmp_path, keywords=KEYS, batch=100).rows == 470


def test_a_clock_that_goes_backwards_changes_nothing(
    archive: ScriptedArchive, client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    years = iter(range(2030, 1990, -1))
    monkeypatch.setattr(
        "jsoc_sdk.mirror.running._now", lambda: datetime(next(years), 1, 1, tzinfo=UTC).isoformat()
    )
    client.mirror(SIX_HOURS, tmp_path, keywords=KEYS, batch=100)
    client.mirror(SIX_HOURS, tmp_path, keywords=KEYS, batch=100)
    manifest = mirror.manifest_of(tmp_path)
    assert [run["run"] for run in manifest.runs] == [1, 2]
    assert manifest.runs[1]["started"] < manifest.runs[0]["started"]
    assert verify(tmp_path).good


def _redefine(dump: Path, old: str, new: str) -> None:
    path = dump / "definitions" / "drms_keyword.csv"
    text = path.read_text(encoding="latin-1")
    assert old in text
    path.write_text(text.replace(old, new), encoding="latin-1")


def test_a_change_of_the_definition_between_runs(tmp_path: Path) -> None:
    import shutil

    from scripted import GOLDEN

    dump = tmp_path / "dump"
    shutil.copytree(GOLDEN, dump)
    with ScriptedArchive(dump) as archive, Client(archive.server) as client:
        client.mirror("hmi.v_45s[2014.10.01_TAI/1h]", tmp_path / "m")
    rows = (dump / "definitions" / "drms_keyword.csv").read_text(encoding="latin-1").splitlines()
    line = next(row for row in rows if "hmi.v_45s" in row.lower() and "DATAMEAN" in row)
    _redefine(dump, line, line.replace("float", "string").replace("%f", "%s"))
    with (
        ScriptedArchive(dump) as archive,
        Client(archive.server) as client,
        pytest.raises(MirrorError, match="DATAMEAN was Float64"),
    ):
        client.mirror("hmi.v_45s[2014.10.01_TAI/1h]", tmp_path / "m")


def test_a_new_keyword_is_said_and_left_out(client: Client, tmp_path: Path) -> None:
    client.mirror("hmi.v_45s[2014.10.01_TAI/1h]", tmp_path)
    path = tmp_path / "manifest.json"
    manifest = json.loads(path.read_text())
    del manifest["columns"]["DATAMEAN"]
    path.write_text(json.dumps(manifest))
    with pytest.warns(SchemaDrift, match="DATAMEAN"):
        client.mirror("hmi.v_45s[2014.10.01_TAI/1h]", tmp_path)


def test_bad_questions_leave_no_mirror(
    client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("jsoc_sdk.bulk.planning.LARGE", 1000)
    with pytest.raises(WholeSeriesRefused):
        client.mirror("hmi.v_45s[]", tmp_path / "a", keywords=KEYS)
    with pytest.raises(UnknownKeyword):
        client.mirror(SIX_HOURS, tmp_path / "a", keywords="NO_SUCH")
    with pytest.raises(MirrorError, match="several series"):
        client.mirror("hmi.v_45s[$],hmi.m_720s[$]", tmp_path / "a", keywords="T_REC")
    with pytest.raises(MirrorError, match="no mirror"):
        verify(tmp_path / "a")
    with pytest.raises(MirrorError, match="no mirror"):
        cite(tmp_path / "none")


# --- verification -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (lambda path: path.unlink(), "is missing"),
        (lambda path: path.write_bytes(path.read_bytes()[:-1]), "bytes, not"),
        (lambda path: path.write_bytes(b"X" + path.read_bytes()[1:]), "has been changed"),
        (lambda path: path.with_name("more.parquet").write_bytes(path.read_bytes()), "not in the manifest"),
    ],
)
def test_damage_is_found(client: Client, tmp_path: Path, damage: Any, says: str) -> None:
    client.mirror(SIX_HOURS, tmp_path, keywords=KEYS)
    damage(next(tmp_path.rglob("data/**/*.parquet")))
    verdict = verify(tmp_path)
    assert not verdict.good
    assert says in verdict.problems[0]


def test_a_table_that_went_is_said_by_all_who_need_it(client: Client, tmp_path: Path) -> None:
    client.mirror(SIX_HOURS, tmp_path, keywords=KEYS)
    next(tmp_path.rglob("data/**/*.parquet")).unlink()
    for needs_it in (
        lambda: mirror.scan(tmp_path),
        lambda: client.mirror(SIX_HOURS, tmp_path, keywords=KEYS),
    ):
        with pytest.raises(MirrorError, match=r"records-1\.parquet is missing"):
            needs_it()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"format": 99}', '{"format": 1}'])
def test_a_damaged_manifest_is_said(client: Client, tmp_path: Path, text: str) -> None:
    (tmp_path / "manifest.json").write_text(text)
    with pytest.raises(MirrorError, match=r"manifest\.json"):
        verify(tmp_path)
    with pytest.raises(MirrorError, match=r"manifest\.json"):
        client.mirror(SIX_HOURS, tmp_path, keywords=KEYS)


# --- killed at any moment ------------------------------------------------------------------------------------


def _start(archive: ScriptedArchive, directory: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, str(HERE / "mirroring.py"), archive.base_url, str(directory), SIX_HOURS],
        cwd=HERE.parent,
        env={**os.environ, "PYTHONPATH": str(HERE.parent)},
        stderr=subprocess.PIPE,
    )


def _killed_until_done(archive: ScriptedArchive, directory: Path, rng: random.Random, most: int) -> int:
    """Run, kill at a random moment of the work, run again, until a run ends by itself; give the kills."""
    for kills in range(most + 1):
        archive.requests.clear()
        process = _start(archive, directory)
        deadline = time.monotonic() + 30
        stop_after = rng.randint(1, 14)
        while kills < most and process.poll() is None and time.monotonic() < deadline:
            if len(archive.requests) >= stop_after:
                time.sleep(rng.random() * 0.05)
                process.send_signal(signal.SIGKILL)
                break
            time.sleep(0.002)
        _, errors = process.communicate(timeout=60)
        if process.returncode == 0:
            return kills
        assert process.returncode == -signal.SIGKILL, errors.decode()
    raise AssertionError("it never came to an end")


def _kill_test(archive: ScriptedArchive, tmp_path: Path, seeds: range, most: int) -> None:
    calm = tmp_path / "calm"
    process = _start(archive, calm)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors.decode()
    expected = digest(calm)
    kills = 0
    for seed in seeds:
        directory = tmp_path / f"killed-{seed}"
        kills += _killed_until_done(archive, directory, random.Random(seed), most)
        assert digest(directory) == expected, seed
        assert verify(directory).good, seed
        assert table(directory)["recnum"].is_unique().all(), seed
    assert kills >= len(seeds) // 2


def test_killed_at_seeded_moments_it_ends_the_same(archive: ScriptedArchive, tmp_path: Path) -> None:
    archive.spoil = lambda params: 0.02 if params.get("op") == "rs_list" else None
    _kill_test(archive, tmp_path, range(5), 1)


@pytest.mark.soak
def test_killed_at_many_moments_it_ends_the_same(archive: ScriptedArchive, tmp_path: Path) -> None:
    archive.spoil = lambda params: 0.02 if params.get("op") == "rs_list" else None
    _kill_test(archive, tmp_path, range(100, 130), 3)


@pytest.mark.parametrize("moment", range(12))
def test_stopped_between_any_two_writes_it_ends_the_same(
    archive: ScriptedArchive, client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: int
) -> None:
    """The moments that a kill seldom meets: every rename and removal of publishing."""
    client.mirror(SIX_HOURS, tmp_path / "calm", keywords=KEYS, batch=200)

    class Stopped(BaseException):
        pass

    real_replace, real_unlink, calls = Path.replace, Path.unlink, iter(range(10_000))

    def replace(self: Path, target: Any) -> Any:
        if next(calls) == moment:
            raise Stopped
        return real_replace(self, target)

    def unlink(self: Path, missing_ok: bool = False) -> None:
        if next(calls) == moment:
            raise Stopped
        real_unlink(self, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr(Path, "unlink", unlink)
    try:
        client.mirror(SIX_HOURS, tmp_path / "stopped", keywords=KEYS, batch=200)
    except Stopped:
        pass
    finally:
        monkeypatch.undo()
    client.mirror(SIX_HOURS, tmp_path / "stopped", keywords=KEYS, batch=200)
    assert digest(tmp_path / "stopped") == digest(tmp_path / "calm")
    assert verify(tmp_path / "stopped").good


# --- more than one machine ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["threads", "processes"])
def test_any_executor_can_pull_the_parts(
    archive: ScriptedArchive, client: Client, tmp_path: Path, kind: str
) -> None:
    client.mirror(SIX_HOURS, tmp_path / "here", keywords=KEYS, batch=60)
    archive.spoil = lambda params: 0.03 if params.get("op") == "rs_list" else None
    archive.most = 0
    pool: Any = ThreadPoolExecutor(6) if kind == "threads" else ProcessPoolExecutor(3, get_context("spawn"))
    with pool:
        client.mirror(SIX_HOURS, tmp_path / "there", keywords=KEYS, batch=60, executor=pool)
    assert archive.most <= 2
    assert digest(tmp_path / "there") == digest(tmp_path / "here")


def test_a_worker_that_dies_is_said_and_gone_on_from(
    archive: ScriptedArchive, client: Client, tmp_path: Path
) -> None:
    archive.spoil = lambda params: 0.2 if params.get("op") == "rs_list" else None
    pool = ProcessPoolExecutor(2, get_context("spawn"))

    def kill_one(_: object) -> None:
        os.kill(next(iter(pool._processes)), signal.SIGKILL)

    with pool, pytest.raises(MirrorError, match="Run it again"):
        client.mirror(SIX_HOURS, tmp_path, keywords=KEYS, batch=60, executor=pool, progress=kill_one)
    archive.spoil = faithful
    assert client.mirror(SIX_HOURS, tmp_path, keywords=KEYS, batch=60).rows == 470
    assert verify(tmp_path).good


def test_a_server_that_is_gone_fails_every_part_of_a_worker(tmp_path: Path) -> None:
    with ScriptedArchive() as archive, Client(archive.server, retry=NO_PAUSE) as client:

        def stop(_: object) -> None:
            archive.stop()

        with ThreadPoolExecutor(1) as pool, pytest.raises(JsocError):
            client.mirror(SIX_HOURS, tmp_path, keywords=KEYS, batch=100, executor=pool, progress=stop)
    with ScriptedArchive() as archive, Client(archive.server, retry=NO_PAUSE) as client:
        assert client.mirror(SIX_HOURS, tmp_path, keywords=KEYS, batch=100).rows == 470


def test_a_failing_part_in_a_worker_is_listed_too(
    archive: ScriptedArchive, client: Client, tmp_path: Path
) -> None:
    archive.spoil = poison(client)
    with ThreadPoolExecutor(2) as pool, pytest.raises(IncompleteQuery):
        client.mirror(SIX_HOURS, tmp_path, keywords=KEYS, batch=60, executor=pool)
    archive.spoil = faithful
    assert client.mirror(SIX_HOURS, tmp_path, keywords=KEYS, batch=60).rows == 470


def test_a_dask_cluster_pulls_with_one_budget(
    archive: ScriptedArchive, client: Client, tmp_path: Path
) -> None:
    distributed = pytest.importorskip("distributed")
    archive.spoil = lambda params: 0.05 if params.get("op") == "rs_list" else None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # distributed warns of what is not ours
        with (
            distributed.LocalCluster(
                n_workers=2, threads_per_worker=4, processes=True, dashboard_address=None
            ) as cluster,
            distributed.Client(cluster) as dask,
        ):
            archive.most = 0
            journal_lines: list[str] = []
            made = client.mirror(
                SIX_HOURS,
                tmp_path / "dask",
                keywords=KEYS,
                batch=30,
                executor=dask.get_executor(pure=False),
                progress=lambda _: journal_lines.append(Layout(tmp_path / "dask").journal.read_text()),
            )
    assert made.rows == 470
    assert (
        archive.most <= 2
    )  # eight threads in two processes, and still no more than the client's connections
    workers = {json.loads(line)["worker"] for line in journal_lines[-1].splitlines()[1:]}
    assert len(workers) == 2
    client.mirror(SIX_HOURS, tmp_path / "here", keywords=KEYS, batch=30)
    assert digest(tmp_path / "dask") == digest(tmp_path / "here")


def test_an_interrupted_run_takes_its_parts_back_from_the_executor(
    archive: ScriptedArchive, client: Client, tmp_path: Path
) -> None:
    archive.spoil = lambda params: 0.05 if params.get("op") == "rs_list" else None

    def interrupt(_: object) -> None:
        raise KeyboardInterrupt

    with ThreadPoolExecutor(4) as pool:
        with pytest.raises(KeyboardInterrupt):
            client.mirror(SIX_HOURS, tmp_path, keywords=KEYS, batch=20, executor=pool, progress=interrupt)
        asked = archive.requests.count()
        time.sleep(0.3)
        assert archive.requests.count() == asked  # nobody writes into the directory any more
    assert client.mirror(SIX_HOURS, tmp_path, keywords=KEYS, batch=20).rows == 470


@pytest.mark.parametrize("workers", [0, 3])
def test_a_cancelled_mirror_stops_and_is_gone_on_with(
    archive: ScriptedArchive, tmp_path: Path, workers: int
) -> None:
    archive.spoil = lambda params: 0.1 if params.get("op") == "rs_list" else None

    async def go() -> int:
        pool = ThreadPoolExecutor(workers) if workers else None
        async with AsyncClient(archive.server, retry=NO_PAUSE, connections=2) as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.8):
                    await client.mirror(SIX_HOURS, tmp_path, keywords=KEYS, batch=20, executor=pool)
            asked = archive.requests.count()
            await asyncio.sleep(0.3)
            assert archive.requests.count() == asked
            archive.spoil = faithful
            return (await client.mirror(SIX_HOURS, tmp_path, keywords=KEYS, batch=20)).rows

    assert asyncio.run(go()) == 470
    assert verify(tmp_path).good


# --- stored files ---------------------------------------------------------------------------------------------------


@both
def test_stored_files_come_with_their_records(
    archive: ScriptedArchive, client: Client, tmp_path: Path, colour: str
) -> None:
    question = "hmi.v_45s[2014.10.01_TAI/3m][2]"
    run_mirror(archive, colour, question, tmp_path, keywords="T_REC,CAMERA", segments="Dopplergram")
    index = pl.read_parquet(tmp_path / "files.parquet")
    expected = client.query(question, keywords="*recnum*", segments="Dopplergram")
    assert index["recnum"].to_list() == expected["*recnum*"].to_list()
    assert index["url"].replace("", None).to_list() == expected.urls("Dopplergram").to_list()
    for path, size in index.select("path", "bytes").drop_nulls().iter_rows():
        assert (tmp_path / path).stat().st_size == size > 0
    assert index["outcome"].to_list() == ["downloaded" if url else "missing" for url in index["url"]]
    archive.requests.clear()
    run_mirror(archive, colour, question, tmp_path, keywords="T_REC,CAMERA", segments="Dopplergram")
    assert archive.requests.count(path="/SUM") == 0  # all of them are there


def test_progress_goes_on_while_files_come(client: Client, tmp_path: Path) -> None:
    seen: list[BulkProgress] = []
    client.mirror(
        "hmi.v_45s[2014.10.01_TAI/3m][2]",
        tmp_path,
        keywords="T_REC,CAMERA",
        segments="Dopplergram",
        progress=seen.append,
    )
    files = [one.files for one in seen if one.total_files]
    assert files == sorted(files)
    assert len(set(files)) > 2
    assert seen[-1].files == seen[-1].total_files == seen[-1].records == seen[-1].total


def test_a_table_that_was_damaged_in_its_size_is_told_of(client: Client, tmp_path: Path) -> None:
    client.mirror(SIX_HOURS, tmp_path, keywords=KEYS)
    table = next((tmp_path / "data").rglob("*.parquet"))
    table.write_bytes(b"X" * table.stat().st_size)
    with pytest.raises(MirrorError, match="jsoc verify"):
        client.mirror(SIX_HOURS, tmp_path, keywords=KEYS)
    assert not verify(tmp_path).good


def test_a_file_that_fails_is_asked_for_again(
    archive: ScriptedArchive, client: Client, tmp_path: Path
) -> None:
    question = "hmi.v_45s[2014.10.01_TAI/3m][2]"
    archive.faults.add("gone", path="/SUM", times=1)
    with pytest.raises(DownloadError, match="next run"):
        client.mirror(question, tmp_path, keywords="T_REC,CAMERA", segments="Dopplergram")
    assert verify(tmp_path).good  # the tables are
    client.mirror(question, tmp_path, keywords="T_REC,CAMERA", segments="Dopplergram")
    index = pl.read_parquet(tmp_path / "files.parquet")
    assert index["outcome"].to_list() == ["downloaded" if url else "missing" for url in index["url"]]


def test_files_that_were_lost_or_changed_are_found_and_fetched_again(client: Client, tmp_path: Path) -> None:
    question = "hmi.v_45s[2014.10.01_TAI/3m][2]"
    client.mirror(question, tmp_path, keywords="T_REC,CAMERA", segments="Dopplergram")
    lost, cut, changed, *_ = sorted((tmp_path / "files").glob("*.fits"))
    whole = {path: path.read_bytes() for path in (lost, cut, changed)}
    lost.unlink()
    cut.write_bytes(whole[cut][:-1])
    changed.write_bytes(b"X" + whole[changed][1:])
    problems = verify(tmp_path).problems
    assert [problem.partition(" ")[2].partition(";")[0] for problem in problems] == [
        "is missing",
        "has been changed",
        "has been changed",
    ]
    changed.unlink()
    client.mirror(question, tmp_path, keywords="T_REC,CAMERA", segments="Dopplergram")
    assert verify(tmp_path).good
    assert {path: path.read_bytes() for path in whole} == whole


def test_files_of_superseded_versions_go(two_states: tuple[Path, Path], tmp_path: Path) -> None:
    earlier, later = two_states
    with ScriptedArchive(later) as archive, Client(archive.server) as client:
        versions = client.query(
            "hmi.v_45s[2014.10.01_TAI/36h][! 1=1 !]", keywords="T_REC,CAMERA,*recnum*"
        ).keywords
    newest = versions["*recnum*"].max()
    assert isinstance(newest, int)
    newer = versions.filter(pl.col("*recnum*") > newest - 500)
    twice = newer.join(
        versions.filter(pl.col("*recnum*") <= newest - 500), on=["T_REC", "CAMERA"], how="semi"
    )
    time = twice["T_REC"][0].strftime("%Y.%m.%d_%H:%M:%S_TAI")
    question = f"hmi.v_45s[{time}][{twice['CAMERA'][0]}]"
    contents = []
    for dump in (earlier, later):
        with ScriptedArchive(dump) as archive, Client(archive.server, retry=NO_PAUSE) as client:
            client.mirror(question, tmp_path / "m", keywords="T_REC,CAMERA", segments="Dopplergram")
        index = pl.read_parquet(tmp_path / "m" / "files.parquet")
        assert len(index) == 1
        contents.append((tmp_path / "m" / index["path"][0]).read_bytes())
    assert contents[0] != contents[1]


def test_an_unknown_segment_is_refused_before_anything_is_pulled(
    archive: ScriptedArchive, client: Client, tmp_path: Path
) -> None:
    with pytest.raises(UnknownSegment):
        client.mirror(SIX_HOURS, tmp_path, segments="Nosuch")
    assert archive.requests.count(op="rs_list") == 0
