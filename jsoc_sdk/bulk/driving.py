"""A bulk query as an iterator, in both colours: the shells hand themselves in."""

from __future__ import annotations

from contextlib import aclosing, closing
from typing import TYPE_CHECKING, Protocol, TypeVar

from jsoc_sdk.bulk.pulling import Stream, width_of
from jsoc_sdk.flows import check_progress

if TYPE_CHECKING:
    from collections.abc import (
        AsyncGenerator,
        AsyncIterator,
        Awaitable,
        Callable,
        Generator,
        Iterable,
        Iterator,
    )

    import polars as pl

    from jsoc_sdk.bulk.planning import Plan
    from jsoc_sdk.bulk.pulling import BulkProgress
    from jsoc_sdk.flows import Flow
    from jsoc_sdk.servers import Server

    Report = Callable[[BulkProgress], None]

T = TypeVar("T")


class Run(Protocol):
    """Runs a flow to its value."""

    def __call__(self, flow: Flow[T], /) -> T:
        """Run it."""
        ...


class Shell(Protocol):
    """Runs flows with blocking calls."""

    @property
    def server(self) -> Server:
        """Whom it talks to."""
        ...

    def run(self, flow: Flow[T], /) -> T:
        """Run one to its value."""
        ...

    def run_ahead(self, flows: Iterable[Flow[T]], width: int, /) -> Generator[T]:
        """Run several side by side; gives their values in order."""
        ...


class AsyncShell(Protocol):
    """Runs flows with ``await``."""

    @property
    def server(self) -> Server:
        """Whom it talks to."""
        ...

    def run(self, flow: Flow[T], /) -> Awaitable[T]:
        """Run one to its value."""
        ...

    def run_ahead(self, flows: Iterable[Flow[T]], width: int, /) -> AsyncGenerator[T]:
        """Run several side by side; gives their values in order."""
        ...


def batches(
    shell: Shell, planned: Flow[Plan], connections: int | None, progress: Report | None
) -> Iterator[pl.DataFrame]:
    """Give the frames of a bulk query in order, a few requests ahead of the reader at most.

    Raises
    ------
    RequestError
        At once, if `connections` is no number of them, or `progress` no function.
    IncompleteQuery
        At the end, if parts could not be had.
    """
    check_progress(progress)
    return _batches(shell, planned, width_of(shell.server, connections), progress)


def async_batches(
    shell: AsyncShell, planned: Flow[Plan], connections: int | None, progress: Report | None
) -> AsyncIterator[pl.DataFrame]:
    """Do as `batches` with ``await``."""
    check_progress(progress)
    return _async_batches(shell, planned, width_of(shell.server, connections), progress)


def _batches(
    shell: Shell, planned: Flow[Plan], width: int, progress: Report | None
) -> Iterator[pl.DataFrame]:
    stream = Stream(shell.run(planned), progress)
    with closing(shell.run_ahead(stream.flows(), width)) as pulling:
        for pulled in pulling:
            for one in stream.take(pulled):
                yield one.records.frame
    stream.finish()


async def _async_batches(
    shell: AsyncShell, planned: Flow[Plan], width: int, progress: Report | None
) -> AsyncIterator[pl.DataFrame]:
    stream = Stream(await shell.run(planned), progress)
    async with aclosing(shell.run_ahead(stream.flows(), width)) as pulling:
        async for pulled in pulling:
            for one in stream.take(pulled):
                yield one.records.frame
    stream.finish()
