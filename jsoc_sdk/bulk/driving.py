"""A bulk query as an iterator, in both colours: the shells hand in how they run a flow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from jsoc_sdk.bulk.pulling import Stream

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

    import polars as pl

    from jsoc_sdk.bulk.planning import Plan
    from jsoc_sdk.bulk.pulling import BulkProgress
    from jsoc_sdk.flows import Flow

    Report = Callable[[BulkProgress], None]

T = TypeVar("T")


class Run(Protocol):
    """Runs a flow to its value."""

    def __call__(self, flow: Flow[T], /) -> T:
        """Run it."""
        ...


class AsyncRun(Protocol):
    """Runs a flow to its value, with ``await``."""

    def __call__(self, flow: Flow[T], /) -> Awaitable[T]:
        """Run it."""
        ...


def batches(
    run: Run, planned: Flow[Plan], connections: int | None, progress: Report | None
) -> Iterator[pl.DataFrame]:
    """Give the frames of a bulk query in order, a few requests ahead of the reader at most.

    Raises
    ------
    IncompleteQuery
        At the end, if parts could not be had.
    """
    stream = Stream(run(planned), connections, progress)
    while stream.more:
        for one in run(stream.step()):
            yield one.records.frame
    stream.finish()


async def async_batches(
    run: AsyncRun, planned: Flow[Plan], connections: int | None, progress: Report | None
) -> AsyncIterator[pl.DataFrame]:
    """Do as `batches` with ``await``."""
    stream = Stream(await run(planned), connections, progress)
    while stream.more:
        for one in await run(stream.step()):
            yield one.records.frame
    stream.finish()
