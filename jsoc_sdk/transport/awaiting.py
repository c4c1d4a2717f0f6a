"""The async shell: performs the same effects with ``await`` and a semaphore."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar, assert_never

import httpx
import tenacity

from jsoc_sdk.errors import JsocError
from jsoc_sdk.flows import Fetch, Now, Reply, Send, SendAll, Sleep
from jsoc_sdk.transport.awaiting_files import AsyncFetching, in_tasks
from jsoc_sdk.transport.policy import Failed, Policy, check_status, foreign_errors, shown_url, timed_out
from jsoc_sdk.transport.settings import AHEAD, MAX_REPLY_BYTES, Retry, Timeouts, check_settings
from jsoc_sdk.transport.wire import Body, Deadline, Route, client_options, request_options, timeout_options

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Sequence

    from jsoc_sdk.flows import Effect, Flow, Operation
    from jsoc_sdk.servers import Server

R = TypeVar("R")
T = TypeVar("T")

LARGE = 64 * 1024
"""From this many bytes on a reply is decoded in a thread, so that the event loop goes on meanwhile."""


class AsyncTransport:
    """Performs flows with ``await``.

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
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        check_settings(timeouts, retry, max_reply_bytes)
        self.server = server
        self.timeouts: Timeouts = timeouts or Timeouts()
        self.retry: Retry = retry or Retry()
        self.max_reply_bytes = max_reply_bytes
        self._sleep = sleep
        self._gates = [asyncio.Semaphore(server.connections)]
        self._http: httpx.AsyncClient | None = None

    async def aclose(self) -> None:
        """Close all connections; the next request opens new ones."""
        http, self._http = self._http, None
        if http is not None:
            await http.aclose()

    async def run(self, flow: Flow[T]) -> T:
        """Perform a flow to its end and give its value.

        The flow's own computing (making frames of a reply) is done in a thread after a large reply.

        Raises
        ------
        JsocError
            Whatever the flow raises or lets pass.
        """
        steps = _Steps(flow)
        try:
            await steps.resume(None)
            while steps.effect is not None:
                received = _Received()
                try:
                    result = await self._perform(steps.effect, received)
                except JsocError as err:
                    await steps.resume(None, error=err)
                else:
                    await steps.resume(result, in_thread=received.bytes >= LARGE)
        finally:
            steps.close()
        return steps.value

    async def run_ahead(self, flows: Iterable[Flow[T]], width: int) -> AsyncGenerator[T]:
        """Perform flows side by side, with at most `width` requests at once, and give their values in order.

        A slow one does not keep the next ones from being performed, up to `AHEAD` times `width`.

        Raises
        ------
        JsocError
            Whatever a flow raises or lets pass.
        """
        shell = self._beside(width)
        waiting: deque[asyncio.Task[T]] = deque()
        try:
            for flow in flows:
                waiting.append(asyncio.create_task(shell.run(flow)))
                if len(waiting) == AHEAD * width:
                    yield await waiting.popleft()
            while waiting:
                yield await waiting.popleft()
        finally:
            for task in waiting:
                task.cancel()
            await asyncio.gather(*waiting, return_exceptions=True)
            await shell.aclose()

    def _beside(self, width: int) -> AsyncTransport:
        """Make a shell with connections of its own, inside the limits of this one."""
        shell = AsyncTransport(
            replace(self.server, connections=width),
            timeouts=self.timeouts,
            retry=self.retry,
            max_reply_bytes=self.max_reply_bytes,
            sleep=self._sleep,
        )
        shell._gates += self._gates
        return shell

    async def _perform(self, effect: Effect, received: _Received) -> Any:
        """Perform one effect, counting what arrives."""
        match effect:
            case Send(operation):
                return await self._send(operation, received)
            case SendAll(operations):
                return await self._send_all(operations, received)
            case Sleep(seconds):
                return await self._sleep(seconds)
            case Now():
                return time.monotonic()
            case Fetch():
                return await AsyncFetching(self.server, self.timeouts, self.retry, self._sleep).run(effect)
            case _:
                assert_never(effect)

    async def send(self, operation: Operation[R]) -> R:
        """Send one operation, with retries, and give its typed reply.

        The budget begins when it is its turn: waiting for other tasks of this client does not count.
        """
        return await self._send(operation, _Received())

    async def _send(self, operation: Operation[R], received: _Received) -> R:
        async with AsyncExitStack() as turns:
            for gate in self._gates:
                await turns.enter_async_context(gate)
            known = operation.recall and operation.recall()
            return await self._send_now(operation, received) if known is None else known

    async def _send_now(self, operation: Operation[R], received: _Received) -> R:
        deadline = Deadline(self.timeouts.total)
        policy = Policy(self.retry, self.timeouts, idempotent=operation.idempotent)
        attempts = tenacity.AsyncRetrying(sleep=self._sleep, **policy.options)
        try:
            reply: R = await attempts(self._attempt, operation, deadline, received)
        except Failed as failed:
            raise failed.error(int(attempts.statistics["attempt_number"])) from failed.__cause__
        return reply

    async def _send_all(self, operations: Sequence[Operation[Any]], received: _Received) -> tuple[Any, ...]:
        return await in_tasks(self._try(operation, received) for operation in operations)

    async def _try(self, operation: Operation[Any], received: _Received) -> Any:
        try:
            return await self._send(operation, received)
        except JsocError as err:
            return err

    async def _attempt(self, operation: Operation[R], deadline: Deadline, received: _Received) -> R:
        reply = await self._within(operation, deadline)
        received.bytes += len(reply.body)
        if len(reply.body) >= LARGE:
            return await asyncio.to_thread(operation.read, reply)
        return operation.read(reply)

    async def _within(self, operation: Operation[Any], deadline: Deadline) -> Reply:
        """One exchange inside what is left of the total budget."""
        deadline.check(operation)
        try:
            async with asyncio.timeout(deadline.left()):
                return await self._exchange(operation, deadline)
        except TimeoutError as err:
            raise timed_out(operation, f"{deadline.total:g} s in total", reached=True, again="never") from err

    async def _exchange(self, operation: Operation[Any], deadline: Deadline) -> Reply:
        """Send once, following redirects, and read the whole body."""
        route = Route(self.server, operation)
        while True:
            with foreign_errors(operation):
                response = await self._open(route, deadline)
            try:
                if route.follow(response):
                    continue
                return await self._read(operation, response, deadline)
            finally:
                await response.aclose()

    async def _open(self, route: Route, deadline: Deadline) -> httpx.Response:
        request = self._client().build_request(
            **request_options(route.operation, route.url, post=route.post),
            timeout=httpx.Timeout(**timeout_options(self.timeouts, deadline)),
        )
        return await self._client().send(request, stream=True)

    async def _read(self, operation: Operation[Any], response: httpx.Response, deadline: Deadline) -> Reply:
        body = Body(operation, response, self.max_reply_bytes)
        with foreign_errors(operation, in_body=True):
            async for piece in response.aiter_raw():
                body.feed(piece)
                deadline.check(operation)
        content_type = response.headers.get("content-type", "")
        reply = Reply(response.status_code, body.finish(), shown_url(operation), content_type)
        check_status(operation, reply, response.headers)
        return reply

    def _client(self) -> httpx.AsyncClient:
        """Give the HTTP client, made when it is first needed."""
        if self._http is None:
            self._http = httpx.AsyncClient(**client_options(self.server, self.server.connections))
        return self._http


@dataclass(slots=True)
class _Received:
    """Bytes that arrived for one effect."""

    bytes: int = 0


class _Steps(Generic[T]):
    """Resumes a flow, here or in a thread, and keeps what it gives: the next effect, or its value."""

    value: T

    def __init__(self, flow: Flow[T]) -> None:
        self._flow = flow
        self._busy = False
        self.effect: Effect | None = None

    async def resume(self, result: Any, *, error: JsocError | None = None, in_thread: bool = False) -> None:
        """Resume once, with a result or an error; errors of the flow pass through."""
        if in_thread:
            self._busy = True
            await asyncio.to_thread(self._step, result, error)
        else:
            self._step(result, error)

    def close(self) -> None:
        """End the flow; one that still computes in a thread after a cancellation ends there."""
        if not self._busy:
            self._flow.close()

    def _step(self, result: Any, error: JsocError | None) -> None:
        try:
            self.effect = self._flow.send(result) if error is None else self._flow.throw(error)
        except StopIteration as stop:  # must not travel through a future
            self.effect, self.value = None, stop.value
        finally:
            self._busy = False
