"""Requests, redirects and bodies on the wire, decompressed within bounds. Shared by both colours."""

from __future__ import annotations

import ipaddress
import time
import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from jsoc_sdk.errors import ReplyError, ReplyTooLarge, ServerStatus, TruncatedReply
from jsoc_sdk.transport.policy import Failed, shown_url, timed_out
from jsoc_sdk.transport.settings import user_agent

if TYPE_CHECKING:
    import httpx

    from jsoc_sdk.flows import Operation
    from jsoc_sdk.servers import Server
    from jsoc_sdk.transport.settings import Timeouts

MAX_REDIRECTS = 5
_PIECE = 2**20
"""Most bytes that one step of decompression may give, so that a bomb is noticed before it goes off."""
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_FORM = "application/x-www-form-urlencoded"


@dataclass(slots=True)
class Deadline:
    """The moment when the total budget of one operation is used up."""

    total: float
    end: float = field(init=False)

    def __post_init__(self) -> None:
        """Start the clock."""
        self.end = time.monotonic() + self.total

    def left(self) -> float:
        """Seconds left; never below a small positive number, so that it can serve as a time-out."""
        return max(self.end - time.monotonic(), 0.001)

    def check(self, operation: Operation[Any]) -> None:
        """Raise `Failed` when the budget is used up."""
        if time.monotonic() >= self.end:
            raise timed_out(operation, f"{self.total:g} s in total", reached=True, again="never")


def client_options(server: Server, connections: int) -> dict[str, Any]:
    """Keyword arguments of `httpx.Client` and `httpx.AsyncClient`.

    Proxies of the environment are honoured, but never for a server on this machine.
    """
    import httpx  # noqa: PLC0415 - beside its use, as in the annotations

    return {
        "headers": {"User-Agent": user_agent(), "Accept-Encoding": "gzip, deflate"},
        "limits": httpx.Limits(max_connections=connections, max_keepalive_connections=connections),
        "follow_redirects": False,
        "trust_env": not _is_loopback(urlsplit(server.cgi_base).hostname or ""),
    }


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def request_options(operation: Operation[Any], url: str, *, post: bool) -> dict[str, Any]:
    """Keyword arguments of `httpx.Client.build_request`."""
    if post:
        return {
            "method": "POST",
            "url": url,
            "content": operation.form.encode("ascii"),
            "headers": {"Content-Type": _FORM},
        }
    return {"method": "GET", "url": url}


def timeout_options(timeouts: Timeouts, deadline: Deadline) -> dict[str, float]:
    """Budgets of one attempt, as `httpx.Timeout` takes them."""
    left = deadline.left()
    read = min(timeouts.read, left)
    return {"connect": min(timeouts.connect, left), "read": read, "write": read, "pool": left}


@dataclass(slots=True)
class Route:
    """Where an operation is sent, followed through redirects.

    Only http and https on the server's own hosts are followed, never from https to http. A request that is
    not idempotent is never sent a second time, not even to another address.
    """

    server: Server
    operation: Operation[Any]
    url: str = field(init=False)
    post: bool = field(init=False)
    hops: int = 0

    def __post_init__(self) -> None:
        """Begin at the operation's own address."""
        self.post = self.operation.by_post
        self.url = self.operation.url if self.post else self.operation.full_url

    def follow(self, response: httpx.Response) -> bool:
        """Move on if the response is a redirect; whether to send again."""
        location = response.headers.get("location", "")
        if response.status_code not in _REDIRECTS or not location:
            return False
        target = urljoin(self.url, location)
        self.hops += 1
        reason = refuse_redirect(self.server, self.url, target, self.hops)
        if not reason and not self.operation.idempotent:
            reason = "a request that changes something is never sent twice; give the new address as server"
        if reason:
            raise self._refused(response, target, reason)
        if response.status_code == 303 and self.post:
            self.post, target = False, f"{target}?{self.operation.form}"
        self.url = target
        return True

    def _refused(self, response: httpx.Response, target: str, reason: str) -> Failed:
        return Failed(
            self.operation,
            ServerStatus,
            f"{self.operation.name}: a redirect to {target[:200]!r} is not followed: {reason}",
            again="never",
            status=response.status_code,
        )


def refuse_redirect(server: Server, url: str, target: str, hops: int) -> str:
    """Why a redirect is not followed; empty if it is."""
    source, goal = urlsplit(url), urlsplit(target)
    if hops > MAX_REDIRECTS:
        return f"more than {MAX_REDIRECTS} redirects"
    if goal.scheme not in {"http", "https"}:
        return "only http and https are followed"
    if source.scheme == "https" and goal.scheme == "http":
        return "it would give up encryption"
    if goal.hostname not in server.allowed_hosts:
        return "it is another host; name it in Server(file_hosts=...) if it is trusted"
    return ""


class Body:
    """Collects one reply body, decompressing as it comes, within a limit.

    The bytes are gathered in one growing buffer, so that memory stays near one times the body.
    """

    def __init__(self, operation: Operation[Any], response: httpx.Response, limit: int) -> None:
        self._operation = operation
        self._limit = limit
        self._data = bytearray()
        self._codec = self._decompressor(response.headers.get("content-encoding", "").strip().lower())
        length = response.headers.get("content-length", "")
        if self._codec is None and length.isdigit() and int(length) > limit:
            raise self._too_large()

    def feed(self, piece: bytes) -> None:
        """Take one piece as it came over the wire."""
        if self._codec is None:
            self._append(piece)
            return
        try:
            while piece and not self._codec.eof:
                self._append(self._codec.decompress(piece, _PIECE))
                piece = self._codec.unconsumed_tail
        except zlib.error as err:
            raise self._broken(f"its compression is damaged ({err})") from err

    def finish(self) -> bytearray:
        """Give the whole body."""
        if self._codec is not None and not self._codec.eof:
            raise Failed(
                self._operation,
                TruncatedReply,
                f"{self._operation.name}: the compressed reply ended early",
                "Ask again, or for less at once.",
            )
        return self._data

    def _append(self, piece: bytes) -> None:
        if len(self._data) + len(piece) > self._limit:
            raise self._too_large()
        self._data += piece

    def _decompressor(self, encoding: str) -> Any:
        """Give a zlib object for the encoding, or None for plain bytes."""
        if encoding in {"", "identity"}:
            return None
        if encoding in {"gzip", "x-gzip", "deflate"}:
            return zlib.decompressobj(zlib.MAX_WBITS | 32)  # 32: gzip or zlib, whichever it is
        raise self._broken(f"its compression {encoding[:40]!r} was not asked for")

    def _broken(self, reason: str) -> ReplyError:
        return ReplyError(
            f"{self._operation.name}: the reply cannot be read: {reason}. Something between here and the "
            "server changed it; ask again or use another network.",
            operation=self._operation.name,
            url=shown_url(self._operation),
        )

    def _too_large(self) -> ReplyTooLarge:
        return ReplyTooLarge(
            f"{self._operation.name}: the reply is above {self._limit:,} bytes. Ask for fewer records or "
            "keywords, or give Client(max_reply_bytes=...) more.",
            limit=self._limit,
            operation=self._operation.name,
            url=shown_url(self._operation),
        )
