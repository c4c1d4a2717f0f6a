"""The transport against a server that misbehaves, in both colours."""

from __future__ import annotations

import asyncio
import json
import logging
import re
import socket
import threading
import time
import tracemalloc
from functools import partial
from typing import Any

import pytest
from colours import Shell
from httpcore._backends.sync import SyncStream
from misbehaving import (
    Behaviour,
    Misbehaving,
    answer,
    bomb,
    cut,
    cut_chunked,
    drip,
    drip_head,
    drop,
    endless,
    free_port,
    gzipped,
    hang,
    redirect,
)

from jsoc_sdk import (
    JsocError,
    ReplyError,
    ReplyTooLarge,
    RequestError,
    ServerCrash,
    ServerStatus,
    ServerTimeout,
    ServerUnreachable,
    TransportError,
    TruncatedReply,
    flows,
)
from jsoc_sdk.flows import Flow, Operation, Reply
from jsoc_sdk.servers import find_server
from jsoc_sdk.transport.awaiting import AsyncTransport
from jsoc_sdk.transport.blocking import Transport
from jsoc_sdk.transport.lines import Lines
from jsoc_sdk.transport.settings import Retry, Timeouts
from jsoc_sdk.transport.wire import refuse_redirect

GOOD = {"status": 0, "count": 4}
CRASH = answer(b"<html>Internal Server Error</html>", 500)


@pytest.fixture(params=["sync", "async"])
def shell(request: pytest.FixtureRequest) -> Any:
    return partial(Shell, request.param)


def count(base: str, *, idempotent: bool = True, ds: str = "hmi.v_45s[$]") -> Operation[Any]:
    def read(reply: Reply) -> Any:
        try:
            return json.loads(bytes(reply.body))
        except ValueError as err:
            raise TruncatedReply("cut", operation="rs_summary", url=reply.url) from err

    params = (("op", "rs_summary"), ("ds", ds))
    return Operation("rs_summary", f"{base}jsoc_info", params, read, idempotent=idempotent, suspect=ds)


def test_a_good_reply_is_read_once(shell: Any) -> None:
    with Misbehaving(answer(GOOD)) as server:
        assert shell(server.base_url).send(count(server.base_url)) == GOOD
    (request,) = server.requests
    assert request.method == "GET"
    assert request.params == {"op": "rs_summary", "ds": "hmi.v_45s[$]"}
    assert re.fullmatch(r"jsoc-sdk/\d+\.\d+\.\d+ python/3\.\d+\.\d+\S*", request.headers["user-agent"])


def test_a_long_record_set_goes_by_post_with_the_same_parameters(shell: Any) -> None:
    long = "hmi.v_45s[" + ",".join(f"2016.04.01_00:{m:02}:00_TAI" for m in range(60)) * 2 + "]"
    with Misbehaving(answer(GOOD)) as server:
        shell(server.base_url).send(count(server.base_url, ds=long))
    (request,) = server.requests
    assert request.method == "POST"
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert request.params == {"op": "rs_summary", "ds": long}


def test_a_compressed_reply_is_read(shell: Any) -> None:
    with Misbehaving(gzipped(GOOD)) as server:
        assert shell(server.base_url).send(count(server.base_url)) == GOOD


TRANSIENT: list[tuple[str, Behaviour, type[TransportError]]] = [
    ("hang", hang, ServerTimeout),
    ("drop", drop, ServerUnreachable),
    ("cut body", cut(b'{"sta', 20), TruncatedReply),
    ("cut chunks", cut_chunked, TruncatedReply),
    ("cut text of right length", answer(b'{"sta'), TruncatedReply),
    ("429", answer(b"", 429), ServerStatus),
    ("502", answer(b"", 502), ServerStatus),
    ("503", answer(b"", 503), ServerStatus),
]
SLOW_TO_FAIL = Timeouts(connect=2.0, read=0.1, total=5.0)


@pytest.mark.parametrize(("name", "fault", "error"), TRANSIENT, ids=[name for name, *_ in TRANSIENT])
def test_a_passing_fault_is_survived(
    shell: Any, name: str, fault: Behaviour, error: type[TransportError]
) -> None:
    with Misbehaving(fault, fault, answer(GOOD)) as server:
        sender = shell(server.base_url, timeouts=SLOW_TO_FAIL)
        assert sender.send(count(server.base_url)) == GOOD
    assert len(server.requests) == 3
    assert len(sender.pauses) == 2


@pytest.mark.parametrize(("name", "fault", "error"), TRANSIENT, ids=[name for name, *_ in TRANSIENT])
def test_a_lasting_fault_ends_after_the_full_policy_as_one_error(
    shell: Any, name: str, fault: Behaviour, error: type[TransportError]
) -> None:
    with Misbehaving(fault) as server, pytest.raises(error) as caught:
        shell(server.base_url, timeouts=SLOW_TO_FAIL).send(count(server.base_url))
    assert type(caught.value) is error
    assert len(server.requests) == 4
    assert caught.value.operation == "rs_summary"
    assert caught.value.url.startswith(f"{server.base_url}jsoc_info")


@pytest.mark.parametrize(
    ("name", "fault", "error"),
    [*TRANSIENT, ("500", CRASH, ServerCrash), ("empty", answer(b""), ServerCrash)],
    ids=[name for name, *_ in TRANSIENT] + ["500", "empty"],
)
def test_what_is_not_idempotent_is_sent_once(
    shell: Any, name: str, fault: Behaviour, error: type[TransportError]
) -> None:
    with Misbehaving(fault) as server, pytest.raises(error):
        shell(server.base_url, timeouts=SLOW_TO_FAIL).send(count(server.base_url, idempotent=False))
    assert len(server.requests) == 1


@pytest.mark.parametrize("idempotent", [True, False])
def test_a_refused_connection_is_tried_again_whatever_it_is(shell: Any, idempotent: bool) -> None:
    base = f"http://127.0.0.1:{free_port()}/cgi-bin/ajax/"
    sender = shell(base)
    with pytest.raises(ServerUnreachable, match=r"refused.*4 attempts.*Check the network"):
        sender.send(count(base, idempotent=idempotent))
    assert len(sender.pauses) == 3


def test_an_unknown_host_is_unreachable(shell: Any) -> None:
    base = "http://no-such-host.invalid/cgi-bin/ajax/"
    with pytest.raises(ServerUnreachable, match=r"no-such-host\.invalid cannot be reached"):
        shell(base).send(count(base))


@pytest.mark.parametrize(
    "fault", [CRASH, answer(b""), answer(b"ERROR\nContent-type: x\n")], ids=["500", "empty", "text"]
)
def test_a_crash_is_tried_once_more_and_names_its_suspect(shell: Any, fault: Behaviour) -> None:
    with Misbehaving(fault) as server, pytest.raises(ServerCrash, match=r"hmi\.v_45s\[\$\]") as caught:
        shell(server.base_url).send(count(server.base_url))
    assert len(server.requests) == 2
    assert caught.value.suspect == "hmi.v_45s[$]"


def test_a_passing_crash_is_survived(shell: Any) -> None:
    with Misbehaving(CRASH, answer(GOOD)) as server:
        assert shell(server.base_url).send(count(server.base_url)) == GOOD


@pytest.mark.parametrize("status", [400, 401, 403, 404, 413, 414, 501])
def test_a_final_status_is_not_tried_again(shell: Any, status: int) -> None:
    with Misbehaving(answer(b"<p>no</p>", status)) as server, pytest.raises(ServerStatus) as caught:
        shell(server.base_url).send(count(server.base_url))
    assert len(server.requests) == 1
    assert (caught.value.status, caught.value.start) == (status, "<p>no</p>")


@pytest.mark.parametrize(("header", "pause"), [("7", 7.0), ("0", 0.0), ("60", 60.0)])
def test_retry_after_is_waited_for(shell: Any, header: str, pause: float) -> None:
    busy = answer(b"", 429, {"Retry-After": header})
    with Misbehaving(busy, answer(GOOD)) as server:
        sender = shell(server.base_url, timeouts=Timeouts(total=100.0))
        assert sender.send(count(server.base_url)) == GOOD
    assert sender.pauses == [pause]


def test_a_retry_after_above_the_limit_is_told_and_not_waited_for(shell: Any) -> None:
    with (
        Misbehaving(answer(b"", 503, {"Retry-After": "3600"})) as server,
        pytest.raises(ServerStatus, match="come back in 3600 s"),
    ):
        shell(server.base_url).send(count(server.base_url))
    assert len(server.requests) == 1


def test_retry_after_may_be_a_date(shell: Any) -> None:
    past = answer(b"", 503, {"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"})
    with Misbehaving(past, answer(GOOD)) as server:
        sender = shell(server.base_url)
        assert sender.send(count(server.base_url)) == GOOD
    assert sender.pauses == [0.0]


def test_pauses_are_drawn_below_a_doubling_bound(shell: Any) -> None:
    patient = {"retry": Retry(attempts=8, first_wait=1.0, longest_wait=8.0), "timeouts": Timeouts()}
    with Misbehaving(answer(b"", 503)) as server:
        sender = shell(server.base_url, **patient)
        with pytest.raises(ServerStatus):
            sender.send(count(server.base_url))
    bounds = [1.0, 2.0, 4.0, 8.0, 8.0, 8.0, 8.0]
    assert all(0 <= pause <= bound for pause, bound in zip(sender.pauses, bounds, strict=True))
    assert len(set(sender.pauses)) > 1


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (drip, ServerTimeout),
        (drip_head, ServerTimeout),
        (endless, ReplyTooLarge),
        (bomb(2**30), ReplyTooLarge),
        (answer(b"", headers={"Content-Length": "5000000"}), ReplyTooLarge),
        (answer(b"\x1f\x8b nonsense", headers={"Content-Encoding": "gzip"}), ReplyError),
        (answer(b"x", headers={"Content-Encoding": "br"}), ReplyError),
        (answer(b"\x1f\x8b", headers={"Content-Encoding": "gzip"}), TruncatedReply),
    ],
    ids=["drip", "drip head", "endless", "bomb", "claimed", "not gzip", "br", "cut gzip"],
)
def test_a_reply_is_bounded_in_time_and_size(shell: Any, fault: Behaviour, error: type[JsocError]) -> None:
    began = time.monotonic()
    with Misbehaving(fault) as server, pytest.raises(error):
        shell(server.base_url, max_reply_bytes=2**20, timeouts=Timeouts(2.0, 0.3, 0.6)).send(
            count(server.base_url)
        )
    assert time.monotonic() - began < 3


def test_a_bomb_never_takes_its_size_in_memory() -> None:
    with Misbehaving(bomb(2**30)) as server:
        sender = Shell("sync", server.base_url, max_reply_bytes=4 * 2**20)
        tracemalloc.start()
        with pytest.raises(ReplyTooLarge):
            sender.send(count(server.base_url))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 16 * 2**20


def test_a_redirect_to_the_same_host_is_followed(shell: Any) -> None:
    with Misbehaving(redirect("/other/jsoc_info?op=x"), answer(GOOD)) as server:
        assert shell(server.base_url).send(count(server.base_url)) == GOOD
    assert server.requests[1].target == "/other/jsoc_info?op=x"


def test_a_redirected_post_keeps_its_form(shell: Any) -> None:
    long = "x" * 3000
    with Misbehaving(redirect("/there", 307), answer(GOOD)) as server:
        shell(server.base_url).send(count(server.base_url, ds=long))
    assert (server.requests[1].method, server.requests[1].params["ds"]) == ("POST", long)


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("http://evil.example/", "another host"),
        ("file:///etc/passwd", "only http"),
        ("/loop", "more than 5"),
    ],
)
def test_other_redirects_are_refused(shell: Any, target: str, reason: str) -> None:
    with Misbehaving(redirect(target)) as server, pytest.raises(ServerStatus, match=reason):
        shell(server.base_url).send(count(server.base_url))


def test_what_is_not_idempotent_follows_no_redirect(shell: Any) -> None:
    with Misbehaving(redirect("/there"), answer(GOOD)) as server, pytest.raises(ServerStatus, match="twice"):
        shell(server.base_url).send(count(server.base_url, idempotent=False))
    assert len(server.requests) == 1


def test_an_address_of_a_person_is_in_no_error(shell: Any) -> None:
    params = (("address", "a@b.org"),)
    with Misbehaving(answer(b"", 404)) as server:
        operation = Operation(
            "checkAddress", f"{server.base_url}checkAddress.sh", params, lambda reply: reply
        )
        with pytest.raises(ServerStatus) as caught:
            shell(server.base_url).send(operation)
    assert "a@b.org" not in f"{caught.value}{caught.value.url}"


def conversation(base: str) -> Flow[Any]:
    """Use every effect but downloads, and survive an error in the middle."""
    began = yield from flows.now()
    yield from flows.sleep(0.25)
    first = yield from flows.send(count(base))
    status = 0
    try:
        yield from flows.send_all([count(base), count(base, ds="bad")])
    except ServerStatus as err:
        status = err.status
    results = yield from flows.try_all([count(base) for _ in range(5)])
    nothing = yield from flows.try_all(())
    return began, first, status, len(results), nothing


def by_record_set(line: Any) -> None:
    bad = line.request.params["ds"] == "bad"
    (answer(b"", 404) if bad else answer(GOOD))(line)


def test_a_flow_is_performed_to_its_value(shell: Any) -> None:
    with Misbehaving(by_record_set) as server:
        sender = shell(server.base_url)
        began, first, status, number, nothing = sender.run(conversation(server.base_url))
    assert (first, status, number, nothing) == (GOOD, 404, 5, ())
    assert began <= time.monotonic()
    assert sender.pauses == [0.25]


def test_never_more_connections_at_once_than_the_server_wants(shell: Any) -> None:
    now, most, lock = [0], [0], threading.Lock()

    def slow(line: Any) -> None:
        with lock:
            now[0] += 1
            most[0] = max(most[0], now[0])
        time.sleep(0.02)
        with lock:
            now[0] -= 1
        answer(GOOD)(line)

    with Misbehaving(slow) as server:
        shell(server.base_url).run(flows.send_all([count(server.base_url) for _ in range(10)]))
    assert most[0] == 2


def test_waiting_for_the_turn_is_not_part_of_the_budget(shell: Any) -> None:
    def slow(line: Any) -> None:
        time.sleep(0.15)
        answer(GOOD)(line)

    with Misbehaving(slow) as server:
        sender = shell(server.base_url, timeouts=Timeouts(2.0, 0.5, 0.5))
        results = sender.run(flows.send_all([count(server.base_url) for _ in range(12)]))
    assert len(results) == 12


@pytest.mark.parametrize(
    ("source", "target", "reason"),
    [
        ("https://jsoc.stanford.edu/a", "http://jsoc.stanford.edu/a", "encryption"),
        ("http://jsoc.stanford.edu/a", "https://jsoc1.stanford.edu/a", ""),
        ("http://jsoc.stanford.edu/a", "http://jsoc.stanford.edu.evil.example/a", "another host"),
        ("http://jsoc.stanford.edu/a", "http://evil.example@127.0.0.1/", "another host"),
    ],
)
def test_where_a_redirect_may_lead(source: str, target: str, reason: str) -> None:
    said = refuse_redirect(find_server("jsoc"), source, target, 1)
    assert reason in said
    assert bool(said) == bool(reason)


def test_a_post_that_is_told_to_look_elsewhere_asks_there_by_get(shell: Any) -> None:
    with Misbehaving(redirect("/there", 303), answer(GOOD)) as server:
        shell(server.base_url).send(count(server.base_url, ds="x" * 3000))
    assert (server.requests[1].method, server.requests[1].params["op"]) == ("GET", "rs_summary")


def test_an_error_of_a_flow_closes_it_and_passes_through(shell: Any) -> None:
    closed = []

    def failing(base: str) -> Flow[None]:
        try:
            yield from flows.send(count(base))
        finally:
            closed.append(True)

    with Misbehaving(answer(b"", 404)) as server, pytest.raises(ServerStatus):
        shell(server.base_url).run(failing(server.base_url))
    assert closed == [True]


def large_reply() -> Behaviour:
    return answer({"status": 0, "text": "x" * 100_000})


def test_async_large_replies_are_decoded_and_computed_off_the_event_loop() -> None:
    threads: dict[str, int] = {}

    def reading(reply: Reply) -> Any:
        threads["read"] = threading.get_ident()
        return json.loads(bytes(reply.body))

    def flow(base: str) -> Flow[None]:
        yield from flows.send(Operation("rs_list", base, (), reading))
        threads["compute"] = threading.get_ident()

    with Misbehaving(large_reply()) as server:
        Shell("async", server.base_url).run(flow(server.base_url))
    assert threading.get_ident() not in threads.values()


def test_async_cancellation_closes_the_connection_and_the_flow() -> None:
    gone = threading.Event()
    closed = []

    def watch(line: Any) -> None:
        line.socket.settimeout(5)
        if line.socket.recv(1) == b"":
            gone.set()

    def flow(base: str) -> Flow[None]:
        try:
            yield from flows.send(count(base))
        finally:
            closed.append(True)

    async def cancelled(base: str) -> None:
        transport = AsyncTransport(find_server(base))
        task = asyncio.create_task(transport.run(flow(base)))
        await asyncio.sleep(0.2)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await transport.aclose()

    with Misbehaving(watch) as server:
        asyncio.run(cancelled(server.base_url))
        assert gone.wait(2)
    assert closed == [True]


def test_nothing_is_opened_before_the_first_request_and_closing_twice_is_fine() -> None:
    transport = Transport(find_server("http://127.0.0.1:1/cgi-bin/ajax/"))
    transport.close()
    transport.close()


def test_proxies_of_the_environment_are_not_used_for_this_machine(
    shell: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://proxy.invalid:3128")
    with Misbehaving(answer(GOOD)) as server:
        assert shell(server.base_url).send(count(server.base_url)) == GOOD


def test_proxies_of_the_environment_are_used_otherwise(shell: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with Misbehaving(answer(GOOD)) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.host)
        base = "http://no-such-host.invalid/cgi-bin/ajax/"
        assert shell(base).send(count(base)) == GOOD
    assert proxy.requests[0].target.startswith("http://no-such-host.invalid/")


def test_no_logging_is_configured(shell: Any) -> None:
    handlers, levels = list(logging.root.handlers), logging.getLogger("httpx").level
    with Misbehaving(answer(GOOD)) as server:
        shell(server.base_url).send(count(server.base_url))
    assert (list(logging.root.handlers), logging.getLogger("httpx").level) == (handlers, levels)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Timeouts(read=0),
        lambda: Timeouts(total=float("inf")),
        lambda: Timeouts(connect=float("nan")),
        lambda: Retry(attempts=0),
        lambda: Retry(first_wait=-1),
    ],
)
def test_settings_that_cannot_be_meant_are_refused(make: Any) -> None:
    with pytest.raises(RequestError):
        make()


def test_the_total_budget_covers_all_attempts(shell: Any) -> None:
    began = time.monotonic()
    with Misbehaving(hang) as server, pytest.raises(ServerTimeout):
        shell(server.base_url, timeouts=Timeouts(2.0, 0.4, 1.0), retry=Retry(50, 0.0, 0.0)).send(
            count(server.base_url)
        )
    assert time.monotonic() - began < 2
    assert 2 <= len(server.requests) <= 4


def test_a_line_that_opens_after_all_were_cut_is_closed() -> None:
    near, far = socket.socketpair()
    lines = Lines()
    lines.cut()
    lines.trace("connection.connect_tcp.complete", {"return_value": SyncStream(near)})
    assert near.fileno() == -1
    far.close()
