"""What went wrong, and whether to try again: pure rules that both colours share.

Retry wraps sending *and* reading. Refused connections, time-outs, cut bodies, 429, 502, 503 and 504 get the
full policy; a 500 or an empty body is most often the server program dying on a value in the query, so it
gets one more attempt and is then reported as that. What is not idempotent is never sent again once it may
have reached the server.
"""

from __future__ import annotations

import email.utils
import os
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urlsplit

import httpx
import tenacity

from jsoc_sdk.errors import (
    ServerCrash,
    ServerStatus,
    ServerTimeout,
    ServerUnreachable,
    TransportError,
    TruncatedReply,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jsoc_sdk.flows import Operation, Reply
    from jsoc_sdk.transport.settings import Retry, Timeouts

Again = Literal["always", "once", "never"]

_TRANSIENT = frozenset({429, 502, 503, 504})
_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
    httpx.InvalidURL,
)
_STATUS_ADVICE = {
    401: "This server wants a login, which the SDK does not offer; use a public server.",
    403: "The server does not let this machine in; ask its operators.",
    404: "The program is not there: check the server's address.",
    413: "The request is too long for this server; split the record set.",
    414: "The request is too long for this server; split the record set.",
    429: "The server asks to be left alone for a while; send less at once.",
}


class Failed(Exception):
    """One attempt that gave no whole reply. Never leaves the transport.

    Parameters
    ----------
    operation : Operation
        What was asked for.
    kind : type of TransportError
        The class that the caller will see if this was the last attempt.
    text, advice : str
        What happened, and what to do about it.
    again : str
        Whether another attempt makes sense.
    reached : bool
        Whether the request may have reached the server.
    retry_after : float, optional
        Seconds that the server asked to wait.
    facts : dict
        Further attributes of the error.
    """

    def __init__(
        self,
        operation: Operation[Any],
        kind: type[TransportError],
        text: str,
        advice: str = "",
        *,
        again: Again = "always",
        reached: bool = True,
        retry_after: float | None = None,
        **facts: Any,
    ) -> None:
        super().__init__(text)
        self.kind = kind
        self.text = text
        self.advice = advice
        self.again = again
        self.reached = reached
        self.retry_after = retry_after
        self.facts: dict[str, Any] = {"operation": operation.name, "url": shown_url(operation), **facts}

    def error(self, attempts: int) -> TransportError:
        """Give the error that the caller sees."""
        tries = f" ({attempts} attempts)" if attempts > 1 else ""
        return self.kind(f"{self.text}{tries}. {self.advice}".strip(), **self.facts)


class Policy:
    """Retry rules of one operation, in the form that tenacity asks for; make one per operation sent."""

    def __init__(self, retry: Retry, timeouts: Timeouts, *, idempotent: bool) -> None:
        self._retry = retry
        self._idempotent = idempotent
        self._crashes = 0
        self._backoff = tenacity.wait_random_exponential(multiplier=retry.first_wait, max=retry.longest_wait)
        self.stop: tenacity.stop.stop_any = tenacity.stop_after_attempt(
            retry.attempts
        ) | tenacity.stop_before_delay(timeouts.total)

    def again(self, state: tenacity.RetryCallState) -> bool:
        """Whether the attempt that just ended should be followed by another."""
        error = state.outcome.exception() if state.outcome else None
        if isinstance(error, TruncatedReply):
            return self._idempotent
        if not isinstance(error, Failed) or (error.reached and not self._idempotent):
            return False
        if error.again == "once":
            self._crashes += 1
            return self._crashes < 2
        return error.again == "always" and (error.retry_after or 0) <= self._retry.longest_retry_after

    def wait(self, state: tenacity.RetryCallState) -> float:
        """Seconds to pause before the next attempt."""
        error = state.outcome.exception() if state.outcome else None
        if isinstance(error, Failed) and error.retry_after is not None:
            return min(error.retry_after, self._retry.longest_retry_after)
        return self._backoff(state)

    @property
    def options(self) -> dict[str, Any]:
        """Keyword arguments of `tenacity.Retrying` and `tenacity.AsyncRetrying`."""
        return {"retry": self.again, "wait": self.wait, "stop": self.stop, "reraise": True}


def shown_url(operation: Operation[Any]) -> str:
    """Address to name in errors: without a form body, and without anybody's e-mail address."""
    private = any(key in {"address", "notify"} for key, _ in operation.params)
    return operation.url if private or operation.by_post else operation.full_url


@contextmanager
def foreign_errors(operation: Operation[Any], *, in_body: bool = False) -> Iterator[None]:
    """Turn every error of the HTTP library into `Failed`: the one place where they are wrapped."""
    try:
        yield
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError, UnicodeError) as err:
        raise from_exception(err, operation, in_body=in_body) from err


def from_exception(err: Exception, operation: Operation[Any], *, in_body: bool = False) -> Failed:
    """Say what an error of the HTTP library means."""
    host = urlsplit(operation.url).netloc
    reached = not isinstance(err, _NOT_SENT)
    reason = _reason(err)
    if isinstance(err, (httpx.TimeoutException, TimeoutError)):
        return timed_out(operation, f"{type(err).__name__}", reached=reached)
    if in_body:
        return Failed(
            operation,
            TruncatedReply,
            f"{operation.name}: the reply of {host} broke off ({reason})",
            "Ask again, or for less at once.",
        )
    known = isinstance(err, (httpx.TransportError, OSError)) and not isinstance(
        err, (httpx.UnsupportedProtocol, httpx.LocalProtocolError)
    )
    return Failed(
        operation,
        ServerUnreachable,
        f"{operation.name}: {host} cannot be reached ({reason})",
        "Check the network, the server's address and whether it is up.",
        again="always" if known else "never",
        reached=reached,
    )


def _reason(err: BaseException) -> str:
    """Give the operating system's own words where there are any: "Connection refused" says more."""
    seen: BaseException | None = err
    while seen is not None:
        if isinstance(seen, OSError) and (seen.errno or 0) > 0:
            return os.strerror(seen.errno or 0)
        if isinstance(seen, BaseExceptionGroup):
            seen = seen.exceptions[0]
        else:
            seen = seen.__cause__ or seen.__context__
    return str(err) or type(err).__name__


def timed_out(operation: Operation[Any], what: str, *, reached: bool, again: Again = "always") -> Failed:
    """Describe a server that took longer than the budget."""
    return Failed(
        operation,
        ServerTimeout,
        f"{operation.name}: {urlsplit(operation.url).netloc} did not answer in time ({what})",
        "Ask for less at once, or give Client(timeouts=Timeouts(...)) more seconds.",
        again=again,
        reached=reached,
    )


def check_status(operation: Operation[Any], reply: Reply, headers: Mapping[str, str]) -> None:
    """Raise `Failed` unless the reply is one that `Operation.read` can make sense of."""
    start = bytes(reply.body[:200]).lstrip()
    if reply.status == 500 or (reply.status == 200 and (not start or start.startswith(b"ERROR"))):
        raise _crash(operation, reply)
    if 200 <= reply.status < 300:
        return
    transient = reply.status in _TRANSIENT
    after = retry_after(headers.get("retry-after", "")) if transient else None
    asked = f"; it asks to come back in {after:.0f} s" if after else ""
    raise Failed(
        operation,
        ServerStatus,
        f"{operation.name}: the server answered with HTTP status {reply.status}{asked}",
        _STATUS_ADVICE.get(reply.status, "Try again later, or check the server's address."),
        again="always" if transient else "never",
        retry_after=after,
        status=reply.status,
        start=start.decode("latin-1"),
    )


def _crash(operation: Operation[Any], reply: Reply) -> Failed:
    """Describe a 500 or a reply without a body: the program behind the web server died."""
    how = f"HTTP status {reply.status}" if reply.status != 200 else "a reply without JSON"
    blame = f"The suspect is {operation.suspect!r}. " if operation.suspect else ""
    return Failed(
        operation,
        ServerCrash,
        f"{operation.name}: the server program died ({how})",
        f"{blame}Most often a value in the request is the cause: check it, or ask for less.",
        again="once",
        suspect=operation.suspect,
    )


def retry_after(text: str) -> float | None:
    """Seconds of a ``Retry-After`` header, given as a number or as a date.

    Examples
    --------
    >>> retry_after("7")
    7.0
    """
    try:
        return max(0.0, float(text))
    except ValueError:
        pass
    try:
        return max(0.0, email.utils.parsedate_to_datetime(text).timestamp() - time.time())
    except (TypeError, ValueError):
        return None
