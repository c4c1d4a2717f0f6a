"""Faults on request: what servers and networks do to a client, done by the local archive when asked.

::

    with LocalArchive() as archive:
        archive.faults.add("lost_reply", op="exp_request")             # the next submission
        archive.faults.add("cut", path="/SUM", after_bytes=1000, times=3)  # three downloads

================  ====================================================================================
kind              what the client meets
================  ====================================================================================
``status7``       reply 7 of jsoc_fetch, naming `request_ids`; nothing is queued
``latency``       the right answer, `seconds` late
``slow``          the right answer at `bytes_per_second`
``cut``           the connection closes after `after_bytes` of the body
``wrong_length``  a Content-Length that is `by` bytes off, and a body cut to it
``no_range``      ranges are ignored: the whole file with 200
``html``          an HTML page with status 200
``error500``      an HTML page with status 500, as when the server's program dies
``unavailable``   503, with `retry_after` seconds
``gone``          404, as when a storage unit was purged
``empty``         status 200 and no body
``hang``          nothing at all for `seconds`, then the connection closes
``refused``       the connection closes before the request is looked at
``lost_reply``    the request is carried out, and the connection closes without an answer
================  ====================================================================================
"""

from __future__ import annotations

import asyncio
import json
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jsoc_sdk.archive.log import App, LoggedRequest, Message, Receive, Scope, Send

FaultKind = Literal[
    "status7",
    "latency",
    "slow",
    "cut",
    "wrong_length",
    "no_range",
    "html",
    "error500",
    "unavailable",
    "gone",
    "empty",
    "hang",
    "refused",
    "lost_reply",
]


@dataclass
class Fault:
    """One fault that waits for its requests; see the module's table for the settings of each kind."""

    kind: FaultKind
    path: str = ""
    op: str | None = None
    method: str | None = None
    times: int | None = 1
    skip: int = 0
    seconds: float = 3600.0
    bytes_per_second: int = 10_000
    after_bytes: int = 1000
    by: int = -1
    retry_after: float = 1.0
    request_ids: tuple[str, ...] = ("JSOC_20260101_001",)
    hits: int = 0

    def wants(self, entry: LoggedRequest) -> bool:
        """Tell whether a request is one of those that this fault is for."""
        return (
            self.path in entry.path
            and self.op in (None, entry.op)
            and self.method in (None, entry.method)
            and (self.times is None or self.hits < self.times)
        )


@dataclass
class Faults:
    """The faults of an archive, first come first served: one fault a request."""

    _waiting: list[Fault] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def __iter__(self) -> Iterator[Fault]:
        return iter(tuple(self._waiting))

    def add(  # noqa: PLR0913 - one keyword a setting of the table above
        self,
        kind: FaultKind,
        *,
        path: str = "",
        op: str | None = None,
        method: str | None = None,
        times: int | None = 1,
        skip: int = 0,
        seconds: float | None = None,
        bytes_per_second: int = 10_000,
        after_bytes: int = 1000,
        by: int = -1,
        retry_after: float = 1.0,
        request_ids: tuple[str, ...] = ("JSOC_20260101_001",),
    ) -> Fault:
        """Ask for a fault.

        Parameters
        ----------
        kind
            See the module's table.
        path, op, method
            Which requests: a part of the path, the ``op`` parameter, the HTTP method.
        times
            How many requests are hit; None for all.
        skip
            How many matching requests are let through first.
        seconds
            Of ``latency`` (default 1) and ``hang`` (default one hour).
        bytes_per_second
            Of ``slow``.
        after_bytes
            Of ``cut``.
        by
            Of ``wrong_length``: negative promises and sends less, positive promises more.
        retry_after
            Of ``unavailable``, in seconds; negative leaves the header out.
        request_ids
            Of ``status7``: the requests said to be pending.

        Returns
        -------
        Fault
            Its ``hits`` counts the requests that met it.

        Raises
        ------
        ValueError
            If there is no such kind.
        """
        if kind not in get_args(FaultKind):
            raise ValueError(f"no fault {kind!r}; there are {', '.join(get_args(FaultKind))}")
        wait = seconds if seconds is not None else 1.0 if kind == "latency" else 3600.0
        fault = Fault(
            kind,
            path,
            op,
            method,
            times,
            skip,
            wait,
            bytes_per_second,
            after_bytes,
            by,
            retry_after,
            request_ids,
        )
        with self._lock:
            self._waiting.append(fault)
        return fault

    def clear(self) -> None:
        """Take all faults back."""
        with self._lock:
            self._waiting.clear()

    def wrap(self, app: App) -> App:
        """Give an ASGI application that does as `app` does, but for the faults; the log goes around it."""

        async def faulty(scope: Scope, receive: Receive, send: Send) -> None:
            entry = scope.get("jsoc.log")
            fault = self._take(entry) if entry is not None else None
            if entry is None or fault is None:
                await app(scope, receive, send)
                return
            entry.fault = fault.kind
            await _commit(fault, app, scope, receive, send)

        return faulty

    def _take(self, entry: LoggedRequest) -> Fault | None:
        with self._lock:
            for fault in self._waiting:
                if not fault.wants(entry):
                    continue
                if fault.skip:
                    fault.skip -= 1
                    continue
                fault.hits += 1
                return fault
        return None


async def _commit(fault: Fault, app: App, scope: Scope, receive: Receive, send: Send) -> None:
    """Do to a request what its fault says."""
    if page := _page(fault):
        await _reply(send, *page)
    elif fault.kind == "refused":
        await _close(send)
    elif fault.kind == "hang":
        await _hang(receive, fault.seconds)
        await _close(send)
    elif fault.kind == "lost_reply":
        await app(scope, receive, _swallow)
        await _close(send)
    elif fault.kind == "no_range":
        scope["headers"] = [item for item in scope["headers"] if item[0] not in {b"range", b"if-range"}]
        await app(scope, receive, _without_range(send))
    else:
        if fault.kind == "latency":
            await asyncio.sleep(fault.seconds)
        changed = {"slow": _slow, "cut": _cut, "wrong_length": _wrong_length}.get(fault.kind)
        await app(scope, receive, changed(fault, send) if changed else send)


# -- pages instead of the answer -------------------------------------------------------------


def _page(fault: Fault) -> tuple[int, str, bytes, dict[str, str]] | None:
    """Give status, type, body and headers of the faults that answer by themselves."""
    html = b"<!DOCTYPE HTML><html><head><title>%s</title></head><body><h1>%s</h1></body></html>"
    if fault.kind == "status7":
        return 200, "application/json", _pending(fault.request_ids), {}
    if fault.kind == "empty":
        return 200, "application/json", b"", {}
    if fault.kind == "unavailable":
        headers = {"retry-after": f"{fault.retry_after:g}"} if fault.retry_after >= 0 else {}
        return 503, "text/html", html % (b"503 Service Unavailable", b"Busy"), headers
    titles = {
        "html": (200, b"Maintenance"),
        "error500": (500, b"500 Internal Server Error"),
        "gone": (404, b"404 Not Found"),
    }
    if fault.kind not in titles:
        return None
    status, title = titles[fault.kind]
    return status, "text/html", html % (title, title), {}


def _pending(request_ids: tuple[str, ...]) -> bytes:
    text = (
        f"User user@example.org has {len(request_ids)} pending export requests ({', '.join(request_ids)}); "
        "please wait until at least one request has completed before submitting a new one."
    )
    return json.dumps({"status": 7, "error": text}).encode() + b"\n"


async def _reply(send: Send, status: int, media: str, body: bytes, headers: dict[str, str]) -> None:
    named = {"content-type": media, "content-length": str(len(body)), **headers}
    raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in named.items()]
    await send({"type": "http.response.start", "status": status, "headers": raw})
    await send({"type": "http.response.body", "body": body})


# -- the answer, changed ---------------------------------------------------------------------


def _slow(fault: Fault, send: Send) -> Send:
    async def slow(message: Message) -> None:
        body = message.get("body", b"")
        step = max(1, fault.bytes_per_second // 20)
        while len(body) > step:
            await send({"type": "http.response.body", "body": body[:step], "more_body": True})
            await asyncio.sleep(0.05)
            body = body[step:]
        await send({**message, "body": body} if "body" in message else message)

    return slow


def _cut(fault: Fault, send: Send) -> Send:
    left = fault.after_bytes
    closed = False

    async def cut(message: Message) -> None:
        nonlocal left, closed
        body = message.get("body", b"")
        if closed:
            return
        if len(body) > left:
            await send({"type": "http.response.body", "body": body[:left], "more_body": True})
            closed = True
            await _close(send)
            return
        left -= len(body)
        await send(message)

    return cut


def _wrong_length(fault: Fault, send: Send) -> Send:
    left: int | None = None
    closed = False

    async def wrong(message: Message) -> None:
        nonlocal left, closed
        if message["type"] == "http.response.start":
            headers = dict(message["headers"])
            left = max(0, int(headers.get(b"content-length", b"0")) + fault.by)
            message = {**message, "headers": [*headers.items()]}
            message["headers"] = [*(headers | {b"content-length": str(left).encode()}).items()]
        elif left is not None and not closed:
            body = message.get("body", b"")[:left]
            left -= len(body)
            more = message.get("more_body", False)
            closed = not more and left > 0
            message = {**message, "body": body, "more_body": more or closed}
        else:
            return
        await send(message)
        if closed:
            await _close(send)

    return wrong


def _without_range(send: Send) -> Send:
    async def plain(message: Message) -> None:
        if message["type"] == "http.response.start":
            kept = [item for item in message["headers"] if item[0].lower() != b"accept-ranges"]
            message = {**message, "headers": kept}
        await send(message)

    return plain


async def _swallow(message: Message) -> None:
    """Take an answer and tell nobody."""


# -- the connection --------------------------------------------------------------------------


async def _hang(receive: Receive, seconds: float) -> None:
    """Wait until the client gives up, or the time is over."""

    async def gone() -> None:
        while (await receive())["type"] != "http.disconnect":
            pass

    try:
        await asyncio.wait_for(gone(), seconds)
    except TimeoutError:
        return


async def _close(send: Send) -> None:
    """Close the connection under the server, after what was sent has left.

    ASGI has no word for this; uvicorn's sender belongs to the request's cycle, which holds the transport.
    """
    while (inner := getattr(send, "connection", None)) is not None:
        send = inner
    transport = getattr(getattr(send, "__self__", None), "transport", None)
    if transport is None:
        raise ConnectionAbortedError("fault: the connection is cut here")
    transport.close()
    await asyncio.sleep(0.05)
