"""Files arrive whole or stay resumable, whatever the server, the disk or the user does; in both colours."""

from __future__ import annotations

import asyncio
import errno
import hashlib
import os
import random
import signal
import subprocess
import sys
import textwrap
import threading
import time
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from colours import Shell
from misbehaving import (
    Behaviour,
    Misbehaving,
    answer,
    cut_file,
    drip,
    drop,
    file,
    free_port,
    hang,
    redirect,
    slow_file,
)

from jsoc_sdk import (
    DownloadError,
    JsocError,
    ServerStatus,
    ServerTimeout,
    ServerUnreachable,
    StorageFull,
    TruncatedReply,
    UnsafeFilename,
    flows,
)
from jsoc_sdk.flows import Download, Outcome, Progress
from jsoc_sdk.servers import find_server
from jsoc_sdk.transport.awaiting import AsyncTransport
from jsoc_sdk.transport.blocking import Transport
from jsoc_sdk.transport.settings import Retry, Timeouts

FITS = b"SIMPLE  =                    T" + bytes(random.Random(1).randbytes(2880 * 200 - 30))
OTHER = b"SIMPLE  =                    T" + bytes(random.Random(2).randbytes(2880 * 100 - 30))


@pytest.fixture(params=["sync", "async"])
def shell(request: pytest.FixtureRequest) -> Any:
    return partial(Shell, request.param, timeouts=Timeouts(2.0, 0.3, 5.0))


def fetch(shell: Any, server: Misbehaving, *paths: Path, **options: Any) -> tuple[Outcome, ...]:
    downloads = [Download(f"{server.host}/SUM1/{path.name}", path) for path in paths]
    found: tuple[Outcome, ...] = shell(server.base_url).run(flows.fetch(downloads, **options))
    return found


def left_in(directory: Path) -> set[str]:
    return {path.name for path in directory.iterdir()}


def test_a_file_arrives_whole_and_nothing_else_is_left(shell: Any, tmp_path: Path) -> None:
    with Misbehaving(file(FITS)) as server:
        (outcome,) = fetch(shell, server, tmp_path / "a.fits")
    assert (outcome.outcome, outcome.bytes, outcome.error) == ("downloaded", len(FITS), None)
    assert (tmp_path / "a.fits").read_bytes() == FITS
    assert left_in(tmp_path) == {"a.fits"}


def test_a_directory_is_made_and_outcomes_keep_their_order(shell: Any, tmp_path: Path) -> None:
    paths = [tmp_path / "new" / "deep" / f"{number}.bin" for number in range(7)]
    with Misbehaving(lambda line: file(line.request.target.encode())(line)) as server:
        outcomes = fetch(shell, server, *paths, connections=3)
    assert [outcome.download.path for outcome in outcomes] == paths
    assert [path.read_text() for path in paths] == [f"/SUM1/{number}.bin" for number in range(7)]


def test_what_is_present_and_whole_is_not_sent_again(shell: Any, tmp_path: Path) -> None:
    (tmp_path / "a.fits").write_bytes(FITS)
    with Misbehaving(file(FITS)) as server:
        (outcome,) = fetch(shell, server, tmp_path / "a.fits")
    assert (outcome.outcome, outcome.bytes) == ("present", len(FITS))
    assert [request.method for request in server.requests] == ["HEAD"]
    assert left_in(tmp_path) == {"a.fits"}


def test_a_file_of_the_same_name_and_size_but_another_date_is_another_file(
    shell: Any, tmp_path: Path
) -> None:
    """Two cut-outs of one image have one name and one size."""
    other = FITS[:-1] + b"x"
    first, second = (
        answer(data, headers={"Last-Modified": f"Fri, 01 Apr 2016 00:00:0{second} GMT"})
        for second, data in enumerate((FITS, other))
    )
    outcomes: list[Outcome] = []
    with Misbehaving(first, first, second, second) as server:
        for _ in range(3):
            outcomes += fetch(shell, server, tmp_path / "a.fits")
    assert [outcome.outcome for outcome in outcomes] == ["downloaded", "present", "downloaded"]
    assert [request.method for request in server.requests] == ["GET", "HEAD", "HEAD", "GET"]
    assert (tmp_path / "a.fits").read_bytes() == other


def test_what_is_present_and_cut_is_fetched_again(shell: Any, tmp_path: Path) -> None:
    (tmp_path / "a.fits").write_bytes(FITS[:2880])
    with Misbehaving(file(FITS)) as server:
        (outcome,) = fetch(shell, server, tmp_path / "a.fits")
    assert outcome.outcome == "downloaded"
    assert (tmp_path / "a.fits").read_bytes() == FITS


def test_what_is_present_is_believed_where_the_server_does_not_know_it_any_more(
    shell: Any, tmp_path: Path
) -> None:
    (tmp_path / "a.fits").write_bytes(FITS)
    with Misbehaving(answer(b"", 404)) as server:
        (outcome,) = fetch(shell, server, tmp_path / "a.fits")
    assert outcome.outcome == "present"


def test_a_cut_file_is_continued_where_it_ended(shell: Any, tmp_path: Path) -> None:
    with Misbehaving(cut_file(FITS, 100_000), cut_file(FITS, 100_000), file(FITS)) as server:
        (outcome,) = fetch(shell, server, tmp_path / "a.fits")
    assert outcome.outcome == "resumed"
    assert (tmp_path / "a.fits").read_bytes() == FITS
    asked = [request.headers.get("range") for request in server.requests]
    assert asked == [None, "bytes=100000-", "bytes=200000-"]
    assert {request.headers.get("if-range") for request in server.requests[1:]} == {'"v1"'}


def test_a_file_that_is_cut_ever_again_still_arrives_as_long_as_it_grows(shell: Any, tmp_path: Path) -> None:
    long = FITS * 8
    with Misbehaving(cut_file(long, 300_000)) as server:
        (outcome,) = fetch(shell, server, tmp_path / "a.fits")
    assert outcome.outcome == "resumed"
    assert len(server.requests) == -(-len(long) // 300_000)


def test_a_second_run_continues_the_first(shell: Any, tmp_path: Path) -> None:
    once = partial(shell, retry=Retry(attempts=1))
    with Misbehaving(cut_file(FITS, 100_000)) as server:
        (outcome,) = fetch(once, server, tmp_path / "a.fits")
        assert isinstance(outcome.error, TruncatedReply)
        assert (outcome.outcome, outcome.bytes) == ("failed", 100_000)
    assert left_in(tmp_path) == {"a.fits.part", "a.fits.part.tag"}
    with Misbehaving(file(FITS)) as server:
        (outcome,) = fetch(shell, server, tmp_path / "a.fits")
    assert outcome.outcome == "resumed"
    assert server.requests[0].headers["range"] == "bytes=100000-"
    assert (tmp_path / "a.fits").read_bytes() == FITS


def test_a_file_that_changed_meanwhile_is_begun_anew(shell: Any, tmp_path: Path) -> None:
    with Misbehaving(cut_file(FITS, 100_000, '"v1"'), file(OTHER, '"v2"')) as server:
        (outcome,) = fetch(shell, server, tmp_path / "a.fits")
    assert outcome.outcome == "downloaded"
    assert (tmp_path / "a.fits").read_bytes() == OTHER


def test_without_a_mark_of_the_version_nothing_is_continued(shell: Any, tmp_path: Path) -> None:
    with Misbehaving(cut_file(FITS, 100_000, tag=""), file(OTHER, tag="")) as server:
        (outcome,) = fetch(shell, server, tmp_path / "a.fits")
    assert "range" not in server.requests[1].headers
    assert (tmp_path / "a.fits").read_bytes() == OTHER
    assert outcome.outcome == "downloaded"


def test_a_server_without_ranges_is_asked_for_the_whole(shell: Any, tmp_path: Path) -> None:
    with Misbehaving(cut_file(FITS, 100_000), file(FITS, ranges=False)) as server:
        fetch(shell, server, tmp_path / "a.fits")
    assert (tmp_path / "a.fits").read_bytes() == FITS


def test_a_part_that_is_whole_already_only_gets_its_name(shell: Any, tmp_path: Path) -> None:
    (tmp_path / "a.fits.part").write_bytes(FITS)
    (tmp_path / "a.fits.part.tag").write_text('"v1"')
    with Misbehaving(file(FITS)) as server:
        (outcome,) = fetch(shell, server, tmp_path / "a.fits")
    assert outcome.outcome == "resumed"
    assert (tmp_path / "a.fits").read_bytes() == FITS


def wrong_range(line: Any) -> None:
    if "range" in line.request.headers:
        answer(FITS[5:], 206, {"Content-Range": f"bytes 5-{len(FITS) - 1}/{len(FITS)}"})(line)
    else:
        file(FITS)(line)


def test_another_range_than_asked_for_is_never_appended(shell: Any, tmp_path: Path) -> None:
    with Misbehaving(cut_file(FITS, 1000), wrong_range) as server:
        fetch(shell, server, tmp_path / "a.fits")
    assert (tmp_path / "a.fits").read_bytes() == FITS


def beyond(line: Any) -> None:
    if "range" in line.request.headers:
        answer(b"", 416, {"Content-Range": "bytes */7"})(line)
    else:
        file(FITS)(line)


def test_a_part_beyond_the_end_is_begun_anew(shell: Any, tmp_path: Path) -> None:
    with Misbehaving(cut_file(FITS, 1000), beyond) as server:
        fetch(shell, server, tmp_path / "a.fits")
    assert (tmp_path / "a.fits").read_bytes() == FITS


HTML = answer(b"<!DOCTYPE html><p>Sorry, down for maintenance", headers={"ETag": '"h"'})
BAD: list[tuple[str, Behaviour, str, type[JsocError], str]] = [
    ("gone", answer(b"", 404), "a.fits", DownloadError, "gone"),
    ("forbidden", answer(b"", 403), "a.fits", ServerStatus, "403"),
    ("500", answer(b"oops", 500), "a.fits", ServerStatus, "502"),
    ("503", answer(b"", 503), "a.fits", ServerStatus, "503"),
    ("odd status", answer(b"x", 204), "a.fits", TruncatedReply, "204"),
    ("html", HTML, "a.fits", DownloadError, "HTML page"),
    ("html as anything", HTML, "keywords.txt", DownloadError, "HTML page"),
    ("not fits", answer(b"x" * 2880), "a.fits", DownloadError, "does not begin like a .fits"),
    ("empty", answer(b""), "a.fits", DownloadError, "does not begin like a .fits"),
    ("short of a block", file(FITS[:-1]), "a.fits", DownloadError, "2880"),
    ("not a picture", answer(b"GIF89a"), "a.jpg", DownloadError, "does not begin like a .jpg"),
    ("not a tar", answer(b"x" * 600), "a.tar", DownloadError, "does not begin like a .tar"),
    ("compressed", answer(b"x", headers={"Content-Encoding": "gzip"}), "a.fits", DownloadError, "gzip"),
    ("hang", hang, "a.fits", ServerTimeout, "in time"),
    ("drip", drip, "a.fits", ServerTimeout, "bytes in"),
    ("drop", drop, "a.fits", ServerUnreachable, "cannot be reached"),
    ("cut", cut_file(FITS, 10), "a.fits", TruncatedReply, "broke off"),
    ("other host", redirect("http://evil.example/x"), "a.fits", ServerStatus, "another host"),
]


@pytest.mark.parametrize(("name", "fault", "file_name", "error", "says"), BAD, ids=[case[0] for case in BAD])
def test_every_fault_is_one_error_and_no_file(
    shell: Any,
    tmp_path: Path,
    name: str,
    fault: Behaviour,
    file_name: str,
    error: type[JsocError],
    says: str,
) -> None:
    with Misbehaving(fault) as server:
        (outcome,) = fetch(shell, server, tmp_path / file_name)
    assert outcome.outcome == "failed"
    assert type(outcome.error) is error
    assert says in str(outcome.error)
    assert file_name not in left_in(tmp_path)


def test_a_refused_connection_is_an_outcome(shell: Any, tmp_path: Path) -> None:
    base = f"http://127.0.0.1:{free_port()}"
    download = Download(f"{base}/a.fits", tmp_path / "a.fits")
    (outcome,) = shell(f"{base}/cgi-bin/ajax/").run(flows.fetch([download]))
    assert type(outcome.error) is ServerUnreachable
    assert left_in(tmp_path) == set()


def test_one_failed_file_does_not_keep_the_others(shell: Any, tmp_path: Path) -> None:
    def some(line: Any) -> None:
        (answer(b"", 404) if "bad" in line.request.target else file(FITS))(line)

    with Misbehaving(some) as server:
        outcomes = fetch(shell, server, tmp_path / "a.fits", tmp_path / "bad.fits", tmp_path / "b.fits")
    assert [outcome.outcome for outcome in outcomes] == ["downloaded", "failed", "downloaded"]


def test_a_redirect_on_the_same_host_is_followed(shell: Any, tmp_path: Path) -> None:
    with Misbehaving(redirect("/elsewhere/a.fits"), file(FITS)) as server:
        fetch(shell, server, tmp_path / "a.fits")
    assert server.requests[1].target == "/elsewhere/a.fits"
    assert (tmp_path / "a.fits").read_bytes() == FITS


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT])
@pytest.mark.parametrize("connections", [1, 3])
def test_a_full_disk_is_one_clear_error_and_asks_for_nothing_more(
    shell: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, connections: int
) -> None:
    def full(descriptor: int, data: Any) -> int:
        raise OSError(code, os.strerror(code))

    real = os.write
    monkeypatch.setattr(os, "write", lambda fd, data: full(fd, data) if len(data) > 1000 else real(fd, data))
    paths = [tmp_path / f"{number}.fits" for number in range(9)]
    with Misbehaving(file(FITS)) as server:
        outcomes = fetch(shell, server, *paths, connections=connections)
    assert {type(outcome.error) for outcome in outcomes} == {StorageFull}
    assert "Make room" in str(outcomes[0].error)
    assert len(server.requests) <= connections


def test_a_full_disk_keeps_what_arrived(shell: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, room = os.write, [200_000]

    def limited(descriptor: int, data: Any) -> int:
        room[0] -= len(data)
        if room[0] < 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(descriptor, data)

    with Misbehaving(slow_file(FITS, 20, 0.001)) as server:
        with monkeypatch.context() as patch:
            patch.setattr(os, "write", limited)
            (outcome,) = fetch(shell, server, tmp_path / "a.fits")
        assert type(outcome.error) is StorageFull
        assert outcome.bytes > 0
        (outcome,) = fetch(shell, server, tmp_path / "a.fits")
    assert outcome.outcome == "resumed"
    assert (tmp_path / "a.fits").read_bytes() == FITS


def test_a_directory_that_cannot_be_made_is_one_error(shell: Any, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with Misbehaving(file(FITS)) as server:
        (outcome,) = fetch(shell, server, tmp_path / "file" / "a.fits")
    assert type(outcome.error) is DownloadError
    assert "Choose a directory" in str(outcome.error)
    assert server.requests == []


@pytest.mark.parametrize("way", ["link", "part link", "directory"])
def test_what_stands_in_the_way_is_neither_followed_nor_replaced(
    shell: Any, tmp_path: Path, way: str
) -> None:
    outside = tmp_path / "outside"
    outside.write_text("precious")
    target = tmp_path / "in" / "a.fits"
    target.parent.mkdir()
    if way == "directory":
        target.mkdir()
    else:
        (target if way == "link" else Path(f"{target}.part")).symlink_to(outside)
    with Misbehaving(file(FITS)) as server:
        (outcome,) = fetch(shell, server, target)
    assert type(outcome.error) is (DownloadError if way == "directory" else UnsafeFilename)
    assert outside.read_text() == "precious"


def test_two_downloads_of_one_file_do_not_write_into_each_other(shell: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.fits"
    with Misbehaving(slow_file(FITS, 10, 0.02)) as server:
        outcomes = fetch(shell, server, path, path, connections=2)
    assert sorted(outcome.outcome for outcome in outcomes) == ["downloaded", "failed"]
    assert path.read_bytes() == FITS


def test_progress_is_told_from_begin_to_end_and_never_twice_at_once(shell: Any, tmp_path: Path) -> None:
    told: list[Progress] = []
    inside = threading.Lock()

    def tell(progress: Progress) -> None:
        assert inside.acquire(blocking=False)
        told.append(progress)
        inside.release()

    with Misbehaving(slow_file(FITS, 6, 0.06)) as server:
        fetch(shell, server, tmp_path / "a.fits", tmp_path / "b.fits", connections=2, progress=tell)
    mine = [progress for progress in told if progress.download.path.name == "a.fits"]
    assert mine[0].received == 0
    assert mine[-1].outcome is not None
    assert (mine[-1].received, mine[-1].total) == (len(FITS), len(FITS))
    assert 3 <= len(mine) <= 8
    sizes = [progress.received for progress in mine]
    assert sizes == sorted(sizes)


def test_an_error_of_the_progress_callback_is_raised_as_it_is(shell: Any, tmp_path: Path) -> None:
    def tell(progress: Progress) -> None:
        raise ZeroDivisionError

    with Misbehaving(file(FITS)) as server, pytest.raises(ZeroDivisionError):
        fetch(shell, server, tmp_path / "a.fits", tmp_path / "b.fits", connections=2, progress=tell)


def test_never_more_connections_than_asked_for_and_one_by_default(shell: Any, tmp_path: Path) -> None:
    now, most, lock = [0], [0], threading.Lock()

    def counted(line: Any) -> None:
        with lock:
            now[0] += 1
            most[0] = max(most[0], now[0])
        time.sleep(0.02)
        with lock:
            now[0] -= 1
        file(FITS)(line)

    with Misbehaving(counted) as server:
        fetch(shell, server, *(tmp_path / f"{n}.fits" for n in range(4)))
        by_default = most[0]
        fetch(shell, server, *(tmp_path / f"new{n}.fits" for n in range(9)), connections=3)
    assert by_default == 1
    assert most[0] == 3


def test_nothing_to_fetch_is_no_request(shell: Any) -> None:
    with Misbehaving(file(FITS)) as server:
        assert fetch(shell, server) == ()
    assert server.requests == []


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts open files the Linux way")
def test_no_file_stays_open(shell: Any, tmp_path: Path) -> None:
    with Misbehaving(lambda line: BAD[hash(line.request.target) % 6][1](line)) as server:
        fetch(shell, server, tmp_path / "warm.fits")
        before = open_files()
        fetch(shell, server, *(tmp_path / f"{n}.fits" for n in range(20)), connections=4)
        time.sleep(0.05)
        assert open_files() <= before + 2


def test_async_cancellation_leaves_a_resumable_part(tmp_path: Path) -> None:
    path = tmp_path / "a.fits"

    async def cancelled(server: Misbehaving) -> None:
        transport = AsyncTransport(find_server(server.base_url))
        began = asyncio.Event()

        def tell(so_far: Progress) -> None:
            if so_far.received:
                began.set()

        downloads = [Download(f"{server.host}/a.fits", path)]
        task = asyncio.create_task(transport.run(flows.fetch(downloads, progress=tell)))
        await asyncio.wait_for(began.wait(), 5)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    with Misbehaving(slow_file(FITS, 100, 0.02)) as server:
        asyncio.run(cancelled(server))
        server_requests = len(server.requests)
    assert left_in(tmp_path) == {"a.fits.part", "a.fits.part.tag"}
    assert server_requests == 1
    with Misbehaving(file(FITS)) as server:
        (outcome,) = fetch(partial(Shell, "sync"), server, path)
    assert outcome.outcome == "resumed"
    assert path.read_bytes() == FITS


def press_ctrl_c(after: float) -> None:
    main = threading.main_thread().ident
    assert main is not None
    threading.Timer(after, signal.pthread_kill, [main, signal.SIGINT]).start()


@pytest.mark.parametrize("connections", [1, 3])
def test_ctrl_c_ends_at_once_and_leaves_resumable_parts(tmp_path: Path, connections: int) -> None:
    paths = [tmp_path / f"{number}.fits" for number in range(5)]
    with Misbehaving(slow_file(FITS, 4, 30.0)) as server:
        transport = Transport(find_server(server.base_url))
        downloads = [Download(f"{server.host}/{path.name}", path) for path in paths]
        press_ctrl_c(0.4)
        began = time.monotonic()
        with pytest.raises(KeyboardInterrupt):
            transport.run(flows.fetch(downloads, connections))
        assert time.monotonic() - began < 3
    parts = [path for path in tmp_path.iterdir() if path.name.endswith(".part")]
    assert len(parts) == connections
    with Misbehaving(file(FITS)) as server:
        outcomes = fetch(partial(Shell, "sync"), server, *paths)
    assert {outcome.outcome for outcome in outcomes} == {"resumed", "downloaded"}
    assert all(path.read_bytes() == FITS for path in paths)


def test_ctrl_c_ends_queries_in_threads_at_once() -> None:
    with Misbehaving(hang) as server:
        transport = Transport(find_server(server.base_url))
        operation: Any = flows.Operation("rs_summary", f"{server.base_url}jsoc_info", (), lambda reply: reply)
        press_ctrl_c(0.3)
        began = time.monotonic()
        with pytest.raises(KeyboardInterrupt):
            transport.run(flows.send_all([operation] * 4))
        assert time.monotonic() - began < 2


PROGRAM = textwrap.dedent("""
    import sys
    from pathlib import Path
    from jsoc_sdk import flows
    from jsoc_sdk.flows import Download
    from jsoc_sdk.servers import find_server
    from jsoc_sdk.transport.blocking import Transport
    host, directory = sys.argv[1], Path(sys.argv[2])
    downloads = [Download(f"{host}/{n}.fits", directory / f"{n}.fits") for n in range(6)]
    print("ready", flush=True)
    outcomes = Transport(find_server(f"{host}/cgi-bin/ajax/")).run(flows.fetch(downloads, 2))
    sys.exit(any(outcome.outcome == "failed" for outcome in outcomes))
""")


def content(name: str) -> bytes:
    number = int(Path(name).stem)
    return b"SIMPLE  =" + random.Random(number).randbytes(2880 * (40 + number) - 9)


def killed_and_run_again(directory: Path, moment: float) -> None:
    def serve(line: Any) -> None:
        slow_file(content(line.request.target), 8, 0.01)(line)

    with Misbehaving(serve) as server:
        command = [sys.executable, "-c", PROGRAM, server.host, str(directory)]
        first = subprocess.Popen(command, stdout=subprocess.PIPE)
        assert first.stdout is not None
        first.stdout.readline()
        time.sleep(moment)
        first.kill()
        first.wait()
        first.stdout.close()
        assert subprocess.run(command, check=False, capture_output=True, timeout=60).returncode == 0
    found = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in directory.iterdir()
        if path.suffix == ".fits"
    }
    assert found == {f"{n}.fits": hashlib.sha256(content(f"{n}.fits")).hexdigest() for n in range(6)}
    assert left_in(directory) == set(found)


@pytest.mark.parametrize("seed", range(10))
def test_a_killed_process_is_continued_to_the_same_files(tmp_path: Path, seed: int) -> None:
    killed_and_run_again(tmp_path, random.Random(seed).uniform(0.0, 0.5))


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(50))
def test_a_killed_process_is_continued_to_the_same_files_fifty_times(tmp_path: Path, seed: int) -> None:
    killed_and_run_again(tmp_path, random.Random(seed).uniform(0.0, 0.5))
