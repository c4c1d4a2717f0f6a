"""Faults on request, the log that proves what arrived, and the fixture for users."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import httpx
import pytest

from jsoc_sdk.archive.local import LocalArchive

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jsoc_sdk.archive.faults import FaultKind

pytest_plugins = ["pytester"]

PATH = "/SUM58/D803708321/S00008/Dopplergram.fits"
FETCH = "/cgi-bin/ajax/jsoc_fetch"
SUBMIT = {
    "op": "exp_request",
    "ds": "hmi.v_45s[2016.04.01_TAI/1d@6h]{Dopplergram}",
    "method": "url",
    "protocol": "as-is",
    "notify": "user@example.org",
}


@pytest.fixture(scope="module")
def running() -> Iterator[LocalArchive]:
    with LocalArchive() as archive:
        yield archive


@pytest.fixture
def archive(running: LocalArchive) -> LocalArchive:
    running.reset()
    return running


@pytest.fixture
def http(archive: LocalArchive) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=f"http://127.0.0.1:{archive.port}", timeout=5) as client:
        yield client


def test_a_fault_hits_as_often_as_asked_and_is_then_over(archive: LocalArchive, http: httpx.Client) -> None:
    fault = archive.faults.add("error500", path="jsoc_info", times=2, skip=1)
    codes = [http.get("/cgi-bin/ajax/jsoc_info?op=rs_summary&ds=hmi.v_45s[]").status_code for _ in range(4)]
    assert codes == [200, 500, 500, 200]
    assert fault.hits == 2
    assert http.get("/cgi-bin/ajax/show_series").status_code == 200


def test_a_reply_7_names_what_is_pending(archive: LocalArchive, http: httpx.Client) -> None:
    archive.faults.add("status7", op="exp_request", request_ids=("JSOC_20260101_007",))
    refused = http.get(FETCH, params=SUBMIT).json()
    assert refused["status"] == 7
    assert "JSOC_20260101_007" in refused["error"]
    assert http.get(FETCH, params=SUBMIT).json()["status"] == 2


def test_a_lost_reply_means_that_the_request_was_carried_out(
    archive: LocalArchive, http: httpx.Client
) -> None:
    archive.faults.add("lost_reply", op="exp_request")
    before = len(archive.desk.store.requests())
    with pytest.raises(httpx.TransportError):
        http.get(FETCH, params=SUBMIT)
    assert len(archive.desk.store.requests()) == before + 1
    assert archive.requests.count(op="exp_request") == 1
    assert (archive.requests[0].status, archive.requests[0].fault) == (None, "lost_reply")


def test_a_refused_connection_means_that_nothing_was_carried_out(
    archive: LocalArchive, http: httpx.Client
) -> None:
    archive.faults.add("refused", op="exp_request")
    before = len(archive.desk.store.requests())
    with pytest.raises(httpx.TransportError):
        http.post(FETCH, data=SUBMIT)
    assert len(archive.desk.store.requests()) == before
    assert archive.requests.count(op="exp_request", method="POST") == 1
    assert archive.requests[0].status is None


def test_a_cut_body_ends_early(archive: LocalArchive, http: httpx.Client) -> None:
    archive.faults.add("cut", path="/SUM", after_bytes=5000)
    with http.stream("GET", PATH) as reply:
        assert int(reply.headers["content-length"]) > 5000
        received: list[bytes] = []
        with pytest.raises(httpx.TransportError):
            received.extend(reply.iter_raw())
    assert http.get(PATH).content[:5000] == b"".join(received)


@pytest.mark.parametrize("by", [-2880, -1])
def test_a_wrong_length_can_be_silently_short(archive: LocalArchive, http: httpx.Client, by: int) -> None:
    whole = http.get(PATH).content
    archive.faults.add("wrong_length", path="/SUM", by=by)
    assert http.get(PATH).content == whole[:by]


def test_a_wrong_length_can_promise_too_much(archive: LocalArchive, http: httpx.Client) -> None:
    archive.faults.add("wrong_length", path="/SUM", by=100)
    with pytest.raises(httpx.TransportError):
        http.get(PATH)


def test_a_server_without_ranges_sends_everything(archive: LocalArchive, http: httpx.Client) -> None:
    archive.faults.add("no_range", path="/SUM")
    reply = http.get(PATH, headers={"Range": "bytes=100-"})
    assert reply.status_code == 200
    assert "accept-ranges" not in reply.headers


@pytest.mark.parametrize(
    ("kind", "status", "start"),
    [
        ("html", 200, b"<!DOCTYPE"),
        ("error500", 500, b"<!DOCTYPE"),
        ("gone", 404, b"<!DOCTYPE"),
        ("empty", 200, b""),
    ],
)
def test_pages_instead_of_answers(
    archive: LocalArchive, http: httpx.Client, kind: FaultKind, status: int, start: bytes
) -> None:
    archive.faults.add(kind, path="/SUM")
    reply = http.get(PATH)
    assert reply.status_code == status
    assert reply.content[:9] == start


def test_a_busy_server_says_when_to_come_back(archive: LocalArchive, http: httpx.Client) -> None:
    archive.faults.add("unavailable", retry_after=2)
    reply = http.get(PATH)
    assert (reply.status_code, reply.headers["retry-after"]) == (503, "2")


def test_late_and_slow_answers_are_right(archive: LocalArchive, http: httpx.Client) -> None:
    whole = http.get(PATH).content
    archive.faults.add("latency", seconds=0.3)
    archive.faults.add("slow", path="/SUM", bytes_per_second=len(whole) * 2)
    for least in (0.3, 0.4):
        start = time.monotonic()
        assert http.get(PATH).content == whole
        assert time.monotonic() - start >= least


def test_a_hanging_server_answers_nothing(archive: LocalArchive, http: httpx.Client) -> None:
    archive.faults.add("hang", path="/SUM")
    with pytest.raises(httpx.ReadTimeout):
        http.get(PATH, timeout=0.2)
    archive.faults.add("hang", path="/SUM", seconds=0.1)
    with pytest.raises(httpx.TransportError):
        http.get(PATH)
    assert http.get(PATH).status_code == 200


def test_the_log_tells_what_arrived(archive: LocalArchive, http: httpx.Client) -> None:
    http.get(PATH, headers={"Range": "bytes=0-9"})
    http.post(FETCH, data=SUBMIT)
    first, second = archive.requests
    assert (first.number, first.method, first.path, first.status, first.sent) == (1, "GET", PATH, 206, 10)
    assert first.headers["range"] == "bytes=0-9"
    assert (second.op, second.params["notify"], second.method) == ("exp_request", "user@example.org", "POST")
    assert archive.requests.count(path="/SUM") == 1
    archive.faults.add("html")
    http.get(PATH)
    assert archive.requests[-1].fault == "html"


def test_an_unknown_fault_is_refused(archive: LocalArchive) -> None:
    with pytest.raises(ValueError, match="there are status7"):
        archive.faults.add("meteor")  # type: ignore[arg-type]


def test_the_fixture_for_users(pytester: pytest.Pytester) -> None:
    pytester.makeconftest('pytest_plugins = ["jsoc_sdk.archive.testing"]')
    pytester.makepyfile(
        """
        import urllib.request

        def ask(archive):
            with urllib.request.urlopen(archive.base_url + "show_series") as reply:
                return reply.read()

        def test_one(jsoc_archive):
            jsoc_archive.faults.add("empty", times=None)
            assert ask(jsoc_archive) == b""

        def test_two(jsoc_archive):
            assert b"hmi.v_45s" in ask(jsoc_archive)
            assert jsoc_archive.requests.count(path="show_series") == 1
        """
    )
    pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=2)
