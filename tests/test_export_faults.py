"""Exports over real HTTP when things go wrong: every fault at every step, in both clients.

The archive's log proves that nothing was submitted twice; what arrives is equal by hash to an undisturbed run.
"""

from __future__ import annotations

import errno
import hashlib
import itertools
import os
import queue
import random
import signal
import subprocess
import sys
import textwrap
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import pytest
from both_clients import COLOURS, Both

from jsoc_sdk import (
    DownloadError,
    EmailError,
    ExportExpired,
    ExportFailed,
    ExportJournal,
    ExportOffline,
    ExportRefused,
    ExportRequest,
    ExportTimeout,
    ExportTooLarge,
    HazardError,
    JsocError,
    PendingExportError,
    ProcessingError,
    Rebin,
    RecordSetError,
    RequestError,
    Retry,
    StorageFull,
    Timeouts,
    UnknownSegment,
    UnknownSeries,
)
from jsoc_sdk.archive import LocalArchive
from jsoc_sdk.archive.exports.desk import ExportOptions
from jsoc_sdk.archive.faults import FaultKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MAIL = "user@example.org"
DOPPLERGRAM = "hmi.v_45s[2016.04.01_TAI]{Dopplergram}"
FOUR = "hmi.v_45s[2016.04.01_TAI/1d@6h]{Dopplergram}"
FAULTS: tuple[FaultKind, ...] = get_args(FaultKind)
CARRIED_OUT = {"", "latency", "slow", "cut", "wrong_length", "no_range", "lost_reply"}
"""Faults with which the archive's program still does what it was asked for."""

STEPS: dict[str, dict[str, Any]] = {
    "submit": {"op": "exp_request"},
    "pending": {"path": "manage-request"},
    "status": {"op": "exp_status"},
    "download": {"path": "/SUM"},
}
SETTINGS: dict[str, dict[str, Any]] = {
    "latency": {"seconds": 0.1},
    "hang": {"seconds": 3.0},
    "cut": {"after_bytes": 60},
    "slow": {"bytes_per_second": 300_000},
    "unavailable": {"retry_after": 0.0},
    "wrong_length": {"by": -5},
}
QUICK: dict[str, Any] = {
    "email": MAIL,
    "timeouts": Timeouts(connect=2, read=0.6, total=5),
    "retry": Retry(attempts=2, first_wait=0.0, longest_wait=0.0),
}
numbers = itertools.count(1)


@pytest.fixture(scope="module")
def running() -> Iterator[LocalArchive]:
    # Queued long enough that a request is still pending when it is looked for.
    with LocalArchive(exports=ExportOptions(queued=0.2, running=0.05)) as archive:
        yield archive


@pytest.fixture
def archive(running: LocalArchive) -> Iterator[LocalArchive]:
    restart(running)
    yield running
    running.reset()


@pytest.fixture(params=COLOURS)
def client(request: pytest.FixtureRequest, archive: LocalArchive) -> Both:
    return Both(request.param, archive.server, **QUICK)


def new_request(record_set: str = DOPPLERGRAM, **more: Any) -> ExportRequest:
    """A request that the archive has not seen: its file names are new."""
    names = f"{{seriesname}}.{next(numbers)}.{{recnum:%d}}.{{segment}}"
    return ExportRequest(record_set, **{"method": "url", "filename_format": names, **more})


def submissions(archive: LocalArchive) -> int:
    """How many requests for an export reached the program behind the server."""
    return len([entry for entry in archive.requests.of(op="exp_request") if entry.fault in CARRIED_OUT])


before: dict[int, int] = {}


def restart(archive: LocalArchive) -> None:
    """Forget faults, log and pending requests; the archive keeps finished exports, so they are counted."""
    archive.reset()
    before[id(archive)] = len(archive.desk.store.requests())


def made(archive: LocalArchive) -> int:
    """How many exports the archive has taken on since the restart."""
    return len(archive.desk.store.requests()) - before.get(id(archive), 0)


def hashes(directory: Path) -> list[str]:
    return [hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(directory.iterdir())]


# --- the matrix: fault x step x client -----------------------------------------------------------------

# What a fault comes to that never ends. One that happens once is got over, but for a clear refusal.
NO_REPLY = {
    "html": "ReplyError", "error500": "ServerCrash", "unavailable": "ServerStatus", "gone": "ServerStatus",
    "empty": "ServerCrash", "hang": "ServerTimeout", "refused": "ServerUnreachable",
}  # fmt: skip
CUT_REPLY = {"cut": "TruncatedReply", "wrong_length": "TruncatedReply", "lost_reply": "ServerUnreachable"}
NO_FILE = dict.fromkeys([*NO_REPLY, *CUT_REPLY, "status7"], "DownloadError")
FOR_EVER: dict[str, dict[str, str]] = {
    "submit": {"status7": "PendingExportError", **NO_REPLY},
    "pending": {},
    "status": {"status7": "PendingExportError", **NO_REPLY, **CUT_REPLY},
    "download": NO_FILE,
}
ONCE: dict[str, dict[str, str]] = {
    "submit": {"status7": "PendingExportError"},
    "status": {"status7": "PendingExportError"},
    "download": {"gone": "DownloadError"},
}
LANES = 4
"""Archives that work on the matrix side by side; most of its time is waiting."""


def undisturbed(archive: LocalArchive, directory: Path) -> list[str]:
    quiet = Both("sync", archive.server, **QUICK)
    quiet.download(quiet.export(new_request()), directory, strict=True)
    return hashes(directory)


def one_run(archive: LocalArchive, client: Both, directory: Path, expected: list[str]) -> str:
    """Export and download; say how it ended, and check what must hold however it does."""
    try:
        client.download(client.export(new_request(), timeout=30), directory, strict=True)
    except JsocError as err:
        ended = type(err).__name__
    else:
        ended = "ok"
        assert hashes(directory) == expected
    assert submissions(archive) <= 1
    assert made(archive) <= 1
    return ended


def show(title: str, cells: dict[Any, str]) -> str:
    lines = [title, "".join(f"{head:20}" for head in ("fault", *STEPS))]
    lines += [
        "".join(f"{text:20}" for text in (fault, *(cells[fault, step] for step in STEPS))) for fault in FAULTS
    ]
    return "\n".join(["", *lines])


@pytest.fixture(scope="module")
def lanes(running: LocalArchive) -> Iterator[queue.SimpleQueue[LocalArchive]]:
    idle: queue.SimpleQueue[LocalArchive] = queue.SimpleQueue()
    with ExitStack() as stack:
        for _ in range(LANES):
            idle.put(stack.enter_context(LocalArchive(exports=ExportOptions(queued=0.2, running=0.0))))
        yield idle


@pytest.mark.filterwarnings(
    "ignore:.*ManageReply:jsoc_sdk.UnknownFieldWarning"
)  # reply 7 where it never comes
@pytest.mark.parametrize("often", ["once", "for ever"])
@pytest.mark.parametrize("colour", COLOURS)
def test_matrix(
    colour: str,
    often: str,
    archive: LocalArchive,
    lanes: queue.SimpleQueue[LocalArchive],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    expected = undisturbed(archive, tmp_path / "undisturbed")

    def cell(fault: FaultKind, step: str) -> str:
        lane = lanes.get()
        try:
            restart(lane)
            times = 1 if often == "once" else None
            lane.faults.add(fault, times=times, **STEPS[step], **SETTINGS.get(fault, {}))
            client = Both(colour, lane.server, **QUICK)
            return one_run(lane, client, tmp_path / f"{fault}.{step}", expected)
        finally:
            lanes.put(lane)

    wanted = list(itertools.product(FAULTS, STEPS))
    with ThreadPoolExecutor(LANES) as pool:
        cells = dict(zip(wanted, pool.map(cell, *zip(*wanted, strict=True)), strict=True))
    with capsys.disabled():
        print(show(f"{colour} client, each fault {often}:", cells))  # noqa: T201 - the table is the point
    right = FOR_EVER if often == "for ever" else ONCE
    assert cells == {(fault, step): right.get(step, {}).get(fault, "ok") for fault, step in wanted}


# --- the lost reply, closer ------------------------------------------------------------------------------


def test_a_lost_reply_is_adopted_while_it_is_pending(client: Both, archive: LocalArchive) -> None:
    archive.faults.add("lost_reply", op="exp_request")
    export = client.submit(new_request())
    assert export.id == archive.desk.store.requests()[-1].requestid
    assert archive.requests.count(op="exp_request") == 1


def test_a_lost_reply_of_a_request_that_is_done_already_is_found_by_its_bytes(tmp_path: Path) -> None:
    with LocalArchive(exports=ExportOptions(queued=0.0, running=0.0)) as archive:
        for colour in COLOURS:
            restart(archive)
            archive.faults.add("lost_reply", op="exp_request")
            archive.faults.add("latency", path="manage-request", seconds=0.3, skip=1)
            client = Both(colour, archive.server, **QUICK)
            export = client.export(new_request())
            assert export.is_done
            assert made(archive) == 1
            bodies = {tuple(entry.params.items()) for entry in archive.requests.of(op="exp_request")}
            assert len(bodies) == 1


def test_waiting_for_the_slot_of_another_request(client: Both, archive: LocalArchive) -> None:
    first = client.submit(new_request())
    with pytest.raises(PendingExportError) as caught:
        client.submit(new_request())
    assert caught.value.request_ids == (first.id,)
    assert [held.id for held in client.pending()] == [first.id]
    second = client.submit(new_request(), on_pending="wait", timeout=30)
    assert second.id not in {"", first.id}
    assert client.wait(second, timeout=30).is_done


def test_cancelling_frees_the_slot_and_the_job_goes_on(client: Both) -> None:
    first = client.submit(new_request())
    assert client.cancel() == (first.id,)
    assert client.pending() == ()
    second = client.submit(new_request())
    assert client.wait(first, timeout=30).is_done
    assert client.wait(second, timeout=30).is_done


def test_the_same_request_gives_the_old_export(client: Both, archive: LocalArchive) -> None:
    request = new_request()
    first = client.export(request, timeout=30)
    again = client.export(request, timeout=30)
    assert (again.id, made(archive)) == (first.id, 1)
    assert again.urls.equals(first.urls)


# --- bad input: one specific error each ---------------------------------------------------------------------


def ask(client: Both, record_set: Any = DOPPLERGRAM, **given: Any) -> Any:
    return client.export(ExportRequest(record_set, **given), timeout=10)


REFUSED: list[tuple[str, Callable[[Both], object], type[JsocError], str]] = [
    ("malformed address", lambda c: ask(c, email="nobody"), EmailError, "user@example.org"),
    ("empty record set", lambda c: ask(c, ""), RecordSetError, "empty"),
    ("no record set", lambda c: c.export(5), RequestError, "ExportRequest"),
    ("a time without zone", lambda c: ask(c, "hmi.v_45s[2016.04.01]"), HazardError, "TAI"),
    ("unknown protocol", lambda c: ask(c, protocol="png"), RequestError, "no protocol"),
    ("bad processing argument", lambda c: ask(c, processing=Rebin(scale=0.3)), ProcessingError, "Rebin"),
    ("step that is ignored", lambda c: ask(c, method="url_quick", processing=Rebin(scale=1)), RequestError, "ignores"),
    ("malformed id", lambda c: c.status("JSOC_1"), RequestError, "request id"),
    ("unknown series", lambda c: ask(c, "hmi.v_45[$]"), UnknownSeries, "hmi.v_45s"),
    ("unknown segment", lambda c: ask(c, "hmi.v_45s[$]{Doplergram}"), UnknownSegment, "Dopplergram"),
    ("unknown keyword in names", lambda c: ask(c, protocol="fits", filename_format="{X}.{recnum}.{segment}"),
     RequestError, "no keyword"),
    ("no deadline", lambda c: c.wait("JSOC_20200101_001", timeout=float("inf")), RequestError, "seconds"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("call", "kind", "text"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED]
)
def test_refused_before_anything_is_submitted(
    client: Both, archive: LocalArchive, call: Callable[[Both], object], kind: type[JsocError], text: str
) -> None:
    with pytest.raises(kind, match=text):
        call(client)
    assert archive.requests.count(op="exp_request") == 0
    assert archive.requests.count(op="exp_status") == 0


ANSWERED: list[tuple[str, Callable[[Both], object], type[JsocError], str]] = [
    (
        "address not registered",
        lambda c: ask(c, email="new@example.org", protocol="fits"),
        EmailError,
        "register_email",
    ),
    ("no records", lambda c: ask(c, "hmi.v_45s[2030.01.01_TAI]{Dopplergram}"), ExportRefused, "client.count"),
    ("unknown id", lambda c: c.wait("JSOC_20200101_001", timeout=5), ExportFailed, "does not know"),
    (
        "unknown id, found again",
        lambda c: c.export_from_id("JSOC_20200101_001"),
        ExportFailed,
        "does not know",
    ),
]


@pytest.mark.parametrize(
    ("call", "kind", "text"), [case[1:] for case in ANSWERED], ids=[case[0] for case in ANSWERED]
)
def test_answered_with_no(
    client: Both, archive: LocalArchive, call: Callable[[Both], object], kind: type[JsocError], text: str
) -> None:
    with pytest.raises(kind, match=text):
        call(client)
    assert made(archive) == 0


def test_no_address_at_all(archive: LocalArchive) -> None:
    for colour in COLOURS:
        with pytest.raises(EmailError, match="JSOC_EMAIL"):
            Both(colour, archive.server).export(DOPPLERGRAM)


def test_a_request_that_is_too_large(tmp_path: Path) -> None:
    with LocalArchive(exports=ExportOptions(compressed_mb=0, compressing_mb=0, uncompressed_mb=0)) as archive:
        for colour in COLOURS:
            with pytest.raises(ExportTooLarge, match="fewer records"):
                Both(colour, archive.server, **QUICK).export(new_request())
        assert made(archive) == 0


def test_an_export_that_has_expired(tmp_path: Path) -> None:
    with LocalArchive(exports=ExportOptions(queued=0, running=0, retention_seconds=2)) as archive:
        for colour in COLOURS:
            restart(archive)
            client = Both(colour, archive.server, **QUICK)
            export = client.export(new_request(), timeout=10)
            time.sleep(2.5)
            with pytest.raises(ExportExpired, match="again"):
                client.export_from_id(export.id)
            with pytest.raises(ExportExpired):
                client.wait(export.id)
            assert client.status(export.id).state.value == "expired"


def test_data_that_are_on_tape_only() -> None:
    synoptic = "hmi.Synoptic_Mr_720s[2100]"
    with LocalArchive(Path(__file__).parent / "data" / "golden" / "data") as archive:
        for colour in COLOURS:
            client = Both(colour, archive.server, **QUICK)
            with pytest.raises(ExportOffline, match="from_tape=True") as caught:
                client.submit(new_request(synoptic))
            assert caught.value.request_id.startswith("JSOC_")
            staged = client.submit(new_request(synoptic, from_tape=True))
            assert staged.id.startswith("JSOC_")
            client.cancel()


def test_a_deadline_that_passes(client: Both, archive: LocalArchive) -> None:
    export = client.submit(new_request())
    with pytest.raises(ExportTimeout, match=export.id):
        client.wait(export, timeout=0.02)
    assert client.wait(export.id, timeout=30).is_done


def test_a_directory_that_cannot_be_written(client: Both, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DownloadError, match="cannot be written"):
        client.download(client.export(DOPPLERGRAM), tmp_path / "file", strict=True)
    export = client.submit(new_request())
    with pytest.raises(DownloadError, match="cannot be used"):
        client.submit(new_request(), journal=ExportJournal(tmp_path / "file" / "journal"), on_pending="wait")
    assert client.wait(export, timeout=30).is_done


def test_a_disk_that_is_full(client: Both, tmp_path: Path) -> None:
    export = client.export(FOUR)
    real = os.write

    def full(descriptor: int, data: Any) -> int:
        if len(data) > 1000:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(descriptor, data)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "write", full)
        with pytest.raises(StorageFull, match="disk is full"):
            client.download(export, tmp_path)
    table = client.download(export, tmp_path, strict=True)
    assert table["outcome"].is_in(["downloaded", "resumed"]).all()


def test_a_file_that_vanishes_between_two_calls(client: Both, archive: LocalArchive, tmp_path: Path) -> None:
    export = client.export(FOUR)
    archive.faults.add("gone", path="/SUM", times=1)
    table = client.download(export, tmp_path, connections=1)
    assert table["outcome"].to_list() == ["failed", *["downloaded"] * 3]
    assert client.download(export, tmp_path)["outcome"].to_list() == ["downloaded", *["present"] * 3]


# --- killed: the journal ------------------------------------------------------------------------------------

PROGRAM = textwrap.dedent(
    """
    import sys
    from jsoc_sdk import Client, ExportJournal, ExportRequest
    server, journal, directory, names = sys.argv[1:]
    request = ExportRequest("hmi.v_45s[2016.04.01_TAI/1d@6h]{Dopplergram}", method="url", filename_format=names)
    with Client(server, email="user@example.org") as client:
        export = client.export(request, journal=ExportJournal(journal), timeout=60)
        client.download(export, directory, strict=True)
    """
)


# A request that was killed on its way is found among those under way. One that is done before the next start
# can only be found by sending the same bytes again, for which the server gives its id back: still one export.
OUTLIVES_KILLS = ExportOptions(queued=1.0, running=11.0)


def killed_again_and_again(archive: LocalArchive, folder: Path, rng: random.Random, kills: int) -> list[str]:
    """Start the program, kill it at random moments, let the last run end; give the hashes of its files."""
    names = f"{next(numbers)}.{{recnum:%d}}.{{segment}}"
    command = [
        sys.executable,
        "-c",
        PROGRAM,
        archive.base_url,
        str(folder / "journal.json"),
        str(folder / "files"),
        names,
    ]
    for _ in range(kills):
        with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
            try:
                process.wait(rng.uniform(0.2, 1.6))
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
    subprocess.run(command, check=True, timeout=120)
    return hashes(folder / "files")


def kill_runs(archive: LocalArchive, tmp_path: Path, runs: int, kills: int) -> None:
    expected = undisturbed_four(archive, tmp_path / "undisturbed")
    for seed in range(runs):
        restart(archive)
        folder = tmp_path / str(seed)
        folder.mkdir()
        assert killed_again_and_again(archive, folder, random.Random(seed), kills) == expected
        assert made(archive) == 1, seed
        assert submissions(archive) == 1, seed


def undisturbed_four(archive: LocalArchive, directory: Path) -> list[str]:
    quiet = Both("sync", archive.server, **QUICK)
    quiet.download(quiet.export(new_request(FOUR)), directory, strict=True)
    return hashes(directory)


def test_a_killed_export_goes_on_without_a_second_submission(tmp_path: Path) -> None:
    with LocalArchive(exports=OUTLIVES_KILLS) as archive:
        kill_runs(archive, tmp_path, runs=2, kills=5)


@pytest.mark.soak
def test_a_killed_export_goes_on_without_a_second_submission_fifty_times(tmp_path: Path) -> None:
    with LocalArchive(exports=OUTLIVES_KILLS) as archive:
        kill_runs(archive, tmp_path, runs=10, kills=5)
