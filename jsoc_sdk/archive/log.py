"""The request log: what reached the archive, for tests to ask.

``archive.requests.count(op="exp_request")`` proves how often something was submitted, whatever became of the
replies.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator, Mapping, MutableMapping

    Message = MutableMapping[str, Any]
    Scope = MutableMapping[str, Any]
    Receive = Callable[[], Awaitable[Message]]
    Send = Callable[[Message], Awaitable[None]]
    App = Callable[[Scope, Receive, Send], Awaitable[None]]

#: Form bodies beyond this size are not read for the log.
MAX_FORM = 1_000_000


@dataclass
class LoggedRequest:
    """One request that reached the archive.

    Attributes
    ----------
    number
        Counts from 1.
    time
        Seconds since the epoch (UTC) when it arrived.
    method, path
        ``GET`` and such; the path, decoded, without the query.
    params
        Query and form parameters; of a repeated name the last.
    headers
        Request headers, names in lower case.
    status
        HTTP status of the answer; None while there is none, or if it was dropped.
    sent
        Bytes of the body that were handed to the connection.
    fault
        Kind of the injected fault, empty if there was none.
    """

    number: int
    time: float
    method: str
    path: str
    params: Mapping[str, str]
    headers: Mapping[str, str]
    status: int | None = None
    sent: int = 0
    fault: str = ""

    @property
    def op(self) -> str:
        """The ``op`` parameter, empty if there is none."""
        return self.params.get("op", "")


@dataclass
class RequestLog:
    """All requests since the start or the last `clear`, oldest first."""

    _entries: list[LoggedRequest] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[LoggedRequest]:
        return iter(tuple(self._entries))

    def __getitem__(self, index: int) -> LoggedRequest:
        return self._entries[index]

    def of(
        self, *, path: str = "", op: str | None = None, method: str | None = None
    ) -> tuple[LoggedRequest, ...]:
        """Select requests.

        Parameters
        ----------
        path
            A part of the path.
        op
            The ``op`` parameter, exactly.
        method
            The HTTP method.
        """
        return tuple(
            entry
            for entry in self
            if path in entry.path and op in (None, entry.op) and method in (None, entry.method)
        )

    def count(self, *, path: str = "", op: str | None = None, method: str | None = None) -> int:
        """Count the requests that `of` would select."""
        return len(self.of(path=path, op=op, method=method))

    def clear(self) -> None:
        """Forget everything; numbers begin at 1 again."""
        with self._lock:
            self._entries.clear()

    def wrap(self, app: App) -> App:
        """Give an ASGI application that records every request and then does as `app` does."""

        async def logged(scope: Scope, receive: Receive, send: Send) -> None:
            if scope["type"] != "http":
                await app(scope, receive, send)
                return
            headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
            params, receive = await _parameters(scope, headers, receive)
            entry = self._add(scope, params, headers)
            scope["jsoc.log"] = entry
            await app(scope, receive, _recording(entry, send))

        return logged

    def _add(self, scope: Scope, params: Mapping[str, str], headers: Mapping[str, str]) -> LoggedRequest:
        with self._lock:
            number = len(self._entries) + 1
            entry = LoggedRequest(number, time.time(), scope["method"], scope["path"], params, headers)
            self._entries.append(entry)
        return entry


def _recording(entry: LoggedRequest, send: Send) -> Send:
    """Note status and bytes as they are sent."""

    async def recorded(message: Message) -> None:
        await send(message)
        if message["type"] == "http.response.start":
            entry.status = message["status"]
        elif message["type"] == "http.response.body":
            entry.sent += len(message.get("body", b""))

    recorded.connection = send  # type: ignore[attr-defined]  # the server's own sender, for faults that cut it
    return recorded


async def _parameters(
    scope: Scope, headers: Mapping[str, str], receive: Receive
) -> tuple[dict[str, str], Receive]:
    """Read query and form; the body is given back to the application unread."""
    params = dict(parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True))
    if not headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        return params, receive
    messages: list[Message] = []
    body = b""
    while len(body) < MAX_FORM:
        messages.append(await receive())
        body += messages[-1].get("body", b"")
        if not messages[-1].get("more_body"):
            break
    params |= dict(parse_qsl(body.decode("latin-1"), keep_blank_values=True))

    async def replay() -> Message:
        return messages.pop(0) if messages else await receive()

    return params, replay
