"""A run of a mirror with ``await``: files are written in a thread, requests are sent on the event loop."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, TypeVar

from jsoc_sdk.mirror.running import Mirror, Settings, mirror

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from pathlib import Path
    from typing import Protocol

    from jsoc_sdk.flows import Flow
    from jsoc_sdk.query import Session
    from jsoc_sdk.recordset import RecordSet

    class RunOnLoop(Protocol):
        """Runs a flow to its value on the event loop."""

        def __call__(self, flow: Flow[T], /) -> Coroutine[Any, Any, T]:
            """Run it."""
            ...


T = TypeVar("T")


async def mirror_async(
    run: RunOnLoop,
    session: Session,
    record_set: str | RecordSet[Any],
    directory: str | Path,
    settings: Settings,
) -> Mirror:
    """Bring a mirror up to date; see `Client.mirror`."""
    loop = asyncio.get_running_loop()

    def call(flow: Flow[T]) -> T:
        return asyncio.run_coroutine_threadsafe(run(flow), loop).result()

    return await asyncio.to_thread(mirror, call, session, record_set, directory, settings)
