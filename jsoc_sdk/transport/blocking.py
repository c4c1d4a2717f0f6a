"""The sync shell: performs effects with blocking calls and threads."""

from __future__ import annotations

import threading
import time
import weakref
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, assert_never

import httpx
import tenacity

from jsoc_sdk.errors import JsocError, TransportError
from jsoc_sdk.flows import Fetch, Now, Reply, Send, SendAll, Sleep
from jsoc_sdk.transport.blocking_files import Fetching
from jsoc_sdk.transport.lines import Lines
from jsoc_sdk.transport.policy import Failed, Policy, check_status, foreign_errors, shown_url
from jsoc_sdk.transport.settings import AHEAD, MAX_REPLY_BYTES, Retry, Timeouts, check_settings
from jsoc_sdk.transport.wire import Body, Deadline, Route, client_options, request_options, timeout_options

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable
    from concurrent.futures import Future

    from jsoc_sdk.flows import Effect, Flow, Operation
    from jsoc_sdk.servers import Server

R = TypeVar("R")
T = TypeVar("T")


class Transport:
    """Performs flows with blocking calls.

    Parameters
    ----------
    server : Server
        Whose hosts may be talked to, and with how many connections at once.
    timeouts : Timeouts, optional
        Budgets in seconds.
    retry : Retry, optional
        Attempts and pauses.
    max_reply_bytes : int
        Largest decompressed reply, in bytes.
    """

    def __init__(
        self,
        server: Server,
        *,
        timeouts: Timeouts | None = None,
        retry: Retry | None = None,
        max_reply_bytes: int = MAX_REPLY_BYTES,
        sleep: Callable[[float], None] | None = None,
    ) -> None:
        check_settings(timeouts, retry, max_reply_bytes)
        self.server = server
        self.timeouts: Timeouts = timeouts or Timeouts()
        self.retry: Retry = retry or Retry()
        self.max_reply_bytes = max_reply_bytes
        self._lines = Lines()
        self._given_sleep = sleep
        self._lock = threading.Lock()
        self._gates = [threading.BoundedSemaphore(server.connections)]
        self._http: httpx.Client | None = None

    def close(self) -> None:
        """Close all connections; the next request opens new ones."""
        with self._lock:
            http, self._http = self._http, None
        if http is not None:
            http.close()

    def stop(self) -> None:
        """Cut all connections for good: no thread goes on asking."""
        self._lines.cut()
        self.close()

    def run(self, flow: Flow[T]) -> T:
        """Perform a flow to its end and give its value.

        Raises
        ------
        JsocError
            Whatever the flow raises or lets pass.
        """
        try:
            effect = next(flow)
            while True:
                try:
                    result = self._perform(effect)
                except JsocError as err:
                    effect = flow.throw(err)
                else:
                    effect = flow.send(result)
        except StopIteration as stop:
            value: T = stop.value
            return value
        finally:
            flow.close()

    def run_ahead(self, flows: Iterable[Flow[T]], width: int) -> Generator[T]:
        """Perform flows side by side, with at most `width` requests at once, and give their values in order.

        A slow one does not keep the next ones from being performed, up to `AHEAD` times `width`.
        The lines are the run's own: whoever leaves early, by a break or by Ctrl-C, cuts these and no others.

        Raises
        ------
        JsocError
            Whatever a flow raises or lets pass.
        """
        shell = self._beside(width)
        pool = ThreadPoolExecutor(width, "jsoc-ahead")
        waiting: deque[Future[T]] = deque()
        try:
            for flow in flows:
                waiting.append(pool.submit(shell.run, flow))
                if len(waiting) == AHEAD * width:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
            shell.stop()

    def _beside(self, width: int) -> Transport:
        """Make a shell with lines of its own, inside the limits of this one."""
        shell = Transport(
            replace(self.server, connections=width),
            timeouts=self.timeouts,
            retry=self.retry,
            max_reply_bytes=self.max_reply_bytes,
            sleep=self._given_sleep,
        )
        shell._gates += self._gates
        return shell

    def _perform(self, effect: Effect) -> Any:
        match effect:
            case Send(operation):
                return self.send(operation)
            case SendAll(operations):
                return self._send_all(operations)
            case Sleep(seconds):
                return self._pause(seconds)
            case Now():
                return time.monotonic()
            case Fetch():
                return Fetching(self.server, self.timeouts, self.retry, self._given_sleep).run(effect)
            case _:
                assert_never(effect)

    def _pause(self, seconds: float) -> None:
        (self._given_sleep or self._lines.wait)(seconds)

    def send(self, operation: Operation[R]) -> R:
        """Send one operation, with retries, and give its typed reply.

        The budget begins when it is its turn: waiting for other threads of this client does not count.
        """
        with ExitStack() as turns:
            for gate in self._gates:
                turns.enter_context(gate)
            known = operation.recall and operation.recall()
            return self._send(operation) if known is None else known

    def _send(self, operation: Operation[R]) -> R:
        deadline = Deadline(self.timeouts.total)
        policy = Policy(self.retry, self.timeouts, idempotent=operation.idempotent)
        attempts = tenacity.Retrying(sleep=self._pause, **policy.options)
        try:
            reply: R = attempts(self._attempt, operation, deadline)
        except Failed as failed:
            raise failed.error(int(attempts.statistics["attempt_number"])) from failed.__cause__
        return reply

    def _send_all(self, operations: tuple[Operation[Any], ...]) -> tuple[Any, ...]:
        if not operations:
            return ()
        lines = self._lines
        pool = ThreadPoolExecutor(min(self.server.connections, len(operations)), "jsoc-send")
        try:
            return tuple(pool.map(partial(self._try, lines), operations))
        except BaseException:  # Ctrl-C, as a rule: let no thread go on asking
            lines.cut()
            self.close()
            self._lines = Lines()
            raise
        finally:
            pool.shutdown(wait=False, cancel_futures=True)

    def _try(self, lines: Lines, operation: Operation[Any]) -> Any:
        if lines.is_cut:
            return TransportError("Stopped.", operation=operation.name)
        try:
            return self.send(operation)
        except JsocError as err:
            return err

    def _attempt(self, operation: Operation[R], deadline: Deadline) -> R:
        return operation.read(self._exchange(operation, deadline))

    def _exchange(self, operation: Operation[Any], deadline: Deadline) -> Reply:
        """Send once, following redirects, and read the whole body."""
        route = Route(self.server, operation)
        while True:
            deadline.check(operation)
            with foreign_errors(operation):
                response = self._open(route, deadline)
            try:
                if route.follow(response):
                    continue
                return self._read(operation, response, deadline)
            finally:
                response.close()

    def _open(self, route: Route, deadline: Deadline) -> httpx.Response:
        if self._lines.is_cut:
            raise TransportError("Stopped.", operation=route.operation.name)
        request = self._client().build_request(
            **request_options(route.operation, route.url, post=route.post),
            timeout=httpx.Timeout(**timeout_options(self.timeouts, deadline)),
            extensions={"trace": self._lines.trace},
        )
        self._lines.expect(deadline)
        return self._client().send(request, stream=True)

    def _read(self, operation: Operation[Any], response: httpx.Response, deadline: Deadline) -> Reply:
        body = Body(operation, response, self.max_reply_bytes)
        with foreign_errors(operation, in_body=True):
            for piece in response.iter_raw():
                body.feed(piece)
                deadline.check(operation)
        content_type = response.headers.get("content-type", "")
        reply = Reply(response.status_code, body.finish(), shown_url(operation), content_type)
        check_status(operation, reply, response.headers)
        return reply

    def _client(self) -> httpx.Client:
        """Give the HTTP client, made when it is first needed."""
        with self._lock:
            if self._http is None:
                self._http = httpx.Client(**client_options(self.server, self.server.connections))
                weakref.finalize(self, self._http.close)  # for those who never close
            return self._http
