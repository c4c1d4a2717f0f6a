"""A run of a mirror with ``await``: files are written in a thread, requests are sent on the event loop."""

from __future__ import annotations

import asyncio
from concurrent.futures import CancelledError
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from jsoc_sdk.mirror.running import Mirror, Settings, mirror

if TYPE_CHECKING:
    from collections.abc import Awaitable, Generator, Iterable
    from pathlib import Path

    from jsoc_sdk.bulk import BulkProgress
    from jsoc_sdk.bulk.driving import AsyncShell
    from jsoc_sdk.flows import Flow
    from jsoc_sdk.query import Session
    from jsoc_sdk.recordset import RecordSet
    from jsoc_sdk.servers import Server

T = TypeVar("T")


async def mirror_async(
    shell: AsyncShell,
    session: Session,
    record_set: str | RecordSet[Any],
    directory: str | Path,
    settings: Settings,
) -> Mirror:
    """Bring a mirror up to date; see `Client.mirror`. Cancelled, it stops before the directory is let go."""
    on_loop = _OnLoop(shell, asyncio.get_running_loop())
    settings = replace(settings, progress=on_loop.watching(settings.progress))
    at_work = asyncio.create_task(
        asyncio.to_thread(mirror, on_loop, session, record_set, directory, settings)
    )
    try:
        return await asyncio.shield(at_work)
    except asyncio.CancelledError:
        on_loop.stop()
        await asyncio.wait([at_work])
        at_work.exception()  # what it was stopped by
        raise


class _OnLoop:
    """A shell for a thread: what it performs is performed on the event loop, until it is stopped."""

    def __init__(self, shell: AsyncShell, loop: asyncio.AbstractEventLoop) -> None:
        self._shell = shell
        self._loop = loop
        self._stopped = False
        self._under_way: asyncio.Future[Any] | None = None

    @property
    def server(self) -> Server:
        """Whom it talks to."""
        return self._shell.server

    def stop(self) -> None:
        """End what is under way, and whatever would follow."""
        self._stopped = True
        if self._under_way is not None:
            self._under_way.cancel()

    def run(self, flow: Flow[T], /) -> T:
        """Run a flow to its value."""
        return self._perform(self._shell.run(flow))

    def run_ahead(self, flows: Iterable[Flow[T]], width: int, /) -> Generator[T]:
        """Run several side by side; gives their values in order."""
        values = self._shell.run_ahead(flows, width)
        try:
            while (value := self._perform(anext(values, None))) is not None:
                yield value
        finally:
            asyncio.run_coroutine_threadsafe(values.aclose(), self._loop).result()

    def watching(self, progress: Any) -> Any:
        """Give a progress callback that ends the run once it is stopped: an executor hears of it so."""

        def told(now: BulkProgress) -> None:
            if self._stopped:
                raise CancelledError
            if progress:
                progress(now)

        return told

    def _perform(self, awaited: Awaitable[T]) -> T:
        """Wait in the thread for something that the event loop does."""
        return asyncio.run_coroutine_threadsafe(self._awaited(awaited), self._loop).result()

    async def _awaited(self, awaited: Awaitable[T]) -> T:
        """Await it where `stop` reaches it; the thread goes on only after it has really ended."""
        self._under_way = task = asyncio.ensure_future(awaited)
        if self._stopped:
            task.cancel()
        try:
            return await task
        except asyncio.CancelledError:
            raise CancelledError from None
