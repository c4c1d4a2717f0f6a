"""Downloads of the async shell: as many tasks at once as connections."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, TypeVar

import httpx
import tenacity

from jsoc_sdk.errors import JsocError, StorageFull
from jsoc_sdk.flows import Outcome, Progress
from jsoc_sdk.transport.disk import PartFile
from jsoc_sdk.transport.fetching import (
    FilePolicy,
    Pace,
    accept,
    check,
    file_budget,
    is_whole,
    operation_of,
    refuse_status,
    request_headers,
)
from jsoc_sdk.transport.policy import Failed, foreign_errors
from jsoc_sdk.transport.wire import Route, client_options

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable

    from jsoc_sdk.flows import Download, Fetch, Operation
    from jsoc_sdk.servers import Server
    from jsoc_sdk.transport.settings import Retry, Timeouts

R = TypeVar("R")


class AsyncFetching:
    """Performs one `Fetch`, with connections of its own that end with it."""

    def __init__(
        self,
        server: Server,
        timeouts: Timeouts,
        retry: Retry,
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self._server = server
        self._timeouts = timeouts
        self._retry = retry
        self._sleep = sleep
        self._full: StorageFull | None = None

    async def run(self, fetch: Fetch) -> tuple[Outcome, ...]:
        """Give one outcome for each download, in order."""
        self._tell = fetch.progress
        connections = min(fetch.connections or self._server.download_connections, len(fetch.downloads))
        if not connections:
            return ()
        gate = asyncio.Semaphore(connections)
        async with httpx.AsyncClient(**client_options(self._server, connections)) as self._http:
            return await in_tasks(self._one(download, gate) for download in fetch.downloads)

    async def _one(self, download: Download, gate: asyncio.Semaphore) -> Outcome:
        """Fetch one file; errors become its outcome."""
        part = PartFile(download, self._tell)
        async with gate:
            try:
                if self._full is not None:
                    raise self._full
                with part:
                    outcome = await self._fetch(part)
            except JsocError as err:
                outcome = Outcome(download, "failed", part.offset, err)
                if isinstance(err, StorageFull):
                    self._full = err
            if self._tell:
                self._tell(Progress(download, outcome.bytes, part.total or outcome.bytes, outcome))
        return outcome

    async def _fetch(self, part: PartFile) -> Outcome:
        operation = operation_of(part.download)
        attempts = tenacity.AsyncRetrying(sleep=self._sleep, **FilePolicy(self._retry, part).options)
        try:
            outcome: Outcome = await attempts(self._attempt, operation, part)
        except Failed as failed:
            raise failed.error(int(attempts.statistics["attempt_number"])) from failed.__cause__
        return outcome

    async def _attempt(self, operation: Operation[Any], part: PartFile) -> Outcome:
        size = part.size_of_present()
        if size is not None:
            async with self._open(operation, "HEAD", {"Accept-Encoding": "identity"}) as response:
                if is_whole(operation, part, response):
                    return part.present(size)
        async with self._open(operation, "GET", request_headers(part)) as response:
            if accept(operation, part, response):
                await self._read(operation, part, response)
            elif response.status_code not in {200, 206, 416}:
                refuse_status(operation, part, response, await _start(operation, response))
        check(operation, part)
        return await _finished(asyncio.create_task(asyncio.to_thread(part.keep)))

    @asynccontextmanager
    async def _open(
        self, operation: Operation[Any], method: str, headers: dict[str, str]
    ) -> AsyncIterator[httpx.Response]:
        """Send once and follow redirects to the response."""
        route = Route(self._server, operation)
        while True:
            with foreign_errors(operation):
                request = self._http.build_request(
                    method, route.url, headers=headers, timeout=file_budget(self._timeouts)
                )
                response = await self._http.send(request, stream=True)
            try:
                if not route.follow(response):
                    yield response
                    return
            finally:
                await response.aclose()

    async def _read(self, operation: Operation[Any], part: PartFile, response: httpx.Response) -> None:
        pace = Pace(operation, self._timeouts.read)
        with foreign_errors(operation, in_body=True):
            async for piece in response.aiter_raw():
                part.write(piece)
                pace.add(len(piece))


async def in_tasks(jobs: Iterable[Coroutine[Any, Any, R]]) -> tuple[R, ...]:
    """Run all at once and give the results in order; an error cancels the others and is raised by itself."""
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(job) for job in jobs]
    except BaseExceptionGroup as several:
        raise several.exceptions[0] from None
    return tuple(task.result() for task in tasks)


async def _finished(keeping: asyncio.Task[Outcome]) -> Outcome:
    """Let the last step end even if the caller is cancelled: the part is closed only after it."""
    try:
        return await asyncio.shield(keeping)
    except asyncio.CancelledError:
        await keeping
        raise


async def _start(operation: Operation[Any], response: httpx.Response) -> bytes:
    """First bytes of an error page."""
    with foreign_errors(operation, in_body=True):
        return await anext(response.aiter_raw(), b"")
