"""`AsyncClient`: the methods of `Client`, with ``await``. What each does is said there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from jsoc_sdk import bulk, query
from jsoc_sdk import export as exports
from jsoc_sdk import journal as journals
from jsoc_sdk.bulk import BATCH
from jsoc_sdk.export import DEFAULT_TIMEOUT
from jsoc_sdk.transport.awaiting import AsyncTransport
from jsoc_sdk.transport.environment import open_session
from jsoc_sdk.transport.settings import MAX_REPLY_BYTES

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from concurrent.futures import Executor
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    import polars as pl
    import typing_extensions

    from jsoc_sdk.bulk import BulkProgress, Plan
    from jsoc_sdk.dtypes import Times
    from jsoc_sdk.export import (
        Export,
        ExportRequest,
        ExportStatus,
        FileNames,
        OnPending,
        PendingExport,
        Select,
    )
    from jsoc_sdk.flows import Flow, OnProgress
    from jsoc_sdk.frames import HasName, OnBadValue, Records
    from jsoc_sdk.journal import ExportJournal
    from jsoc_sdk.mirror import Mirror
    from jsoc_sdk.models import EmailStatus, SeriesInfo
    from jsoc_sdk.recordset import RecordSet
    from jsoc_sdk.recordset.names import KeywordNames, LinkNames, SegmentNames
    from jsoc_sdk.servers import Server
    from jsoc_sdk.transport.settings import Retry, Timeouts

    S = typing_extensions.TypeVar("S", default=Any)

T = TypeVar("T")


class AsyncClient:
    """Asks a DRMS web server and gives typed results, with ``await``.

    It belongs to one event loop. Large replies are decoded in a thread, so that the loop goes on meanwhile.

    Parameters
    ----------
    server : str or Server, optional
        As for `Client`.
    email : str, optional
        Registered address that exports are requested with; left out, ``JSOC_EMAIL``.
    timeouts : Timeouts, optional
        How long to wait, in seconds.
    retry : Retry, optional
        How often to try, and the pauses between.
    connections : int, optional
        Requests at once; left out, what the server is known to want (2 at JSOC).
    max_reply_bytes : int
        Largest reply, decompressed, in bytes.

    Raises
    ------
    RequestError
        If there is no such server.

    Examples
    --------
    >>> import asyncio
    >>> from jsoc_sdk import AsyncClient
    >>> async def four() -> int:
    ...     async with AsyncClient() as client:
    ...         return await client.count("hmi.v_45s[2016.04.01_TAI/1d@6h]")
    >>> asyncio.run(four())
    4
    """

    def __init__(
        self,
        server: str | Server | None = None,
        *,
        email: str | None = None,
        timeouts: Timeouts | None = None,
        retry: Retry | None = None,
        connections: int | None = None,
        max_reply_bytes: int = MAX_REPLY_BYTES,
    ) -> None:
        self._session = open_session(server, email, connections)
        self._transport = AsyncTransport(
            self._session.server, timeouts=timeouts, retry=retry, max_reply_bytes=max_reply_bytes
        )

    @property
    def server(self) -> Server:
        """The server that is asked."""
        return self._session.server

    @property
    def email(self) -> str | None:
        """The address that exports are requested with."""
        return self._session.email

    async def aclose(self) -> None:
        """Close all connections."""
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.server.name}: {self.server.cgi_base}>"

    async def _run(self, flow: Flow[T]) -> T:
        return await self._transport.run(flow)

    # --- series ---------------------------------------------------------------------------------

    async def series(self, pattern: str | None = None) -> pl.DataFrame:
        """List the series of the server; see `Client.series`."""
        return await self._run(query.list_series(self._session, pattern))

    async def info(self, series: str | HasName) -> SeriesInfo:
        """Describe a series; see `Client.info`."""
        return await self._run(query.series_info(self._session, series))

    async def prime_keys(self, series: str | HasName) -> list[str]:
        """Give the names of the prime keys; see `Client.prime_keys`."""
        return await self._run(query.prime_keys(self._session, series))

    async def keywords(self, series: str | HasName) -> list[str]:
        """Give the names of all keywords; see `Client.keywords`."""
        return await self._run(query.keywords(self._session, series))

    # --- records --------------------------------------------------------------------------------

    async def count(self, record_set: str | RecordSet[Any]) -> int:
        """Count the records of a record set; see `Client.count`."""
        return await self._run(query.count(self._session, record_set))

    async def query(
        self,
        record_set: str | RecordSet[S],
        *,
        keywords: KeywordNames[S] = "",
        segments: SegmentNames[S] | None = None,
        links: LinkNames[S] = "",
        prime_keys: bool = False,
        n: int | None = None,
        times: Times = "native",
        exact: bool = False,
        on_bad_value: OnBadValue = "raise",
    ) -> Records[S]:
        """Query records into typed frames; see `Client.query`."""
        wanted = query.Wanted(keywords, segments, links, prime_keys, n, exact)
        return await self._run(
            query.records(self._session, record_set, wanted, times=times, on_bad_value=on_bad_value)
        )

    async def url_for(
        self,
        record_set: str | RecordSet[S],
        *,
        keywords: KeywordNames[S] = "",
        segments: SegmentNames[S] | None = None,
        links: LinkNames[S] = "",
        prime_keys: bool = False,
        n: int | None = None,
        exact: bool = False,
    ) -> str:
        """Show the address that `query` would ask; see `Client.url_for`."""
        wanted = query.Wanted(keywords, segments, links, prime_keys, n, exact)
        return await self._run(query.url_for(self._session, record_set, wanted))

    # --- bulk -----------------------------------------------------------------------------------

    async def plan(
        self,
        record_set: str | RecordSet[S],
        *,
        keywords: KeywordNames[S] = "",
        segments: SegmentNames[S] | None = None,
        links: LinkNames[S] = "",
        prime_keys: bool = False,
        exact: bool = False,
        batch: int = BATCH,
    ) -> Plan:
        """Say what `query_batches` would do, before anything large is pulled; see `Client.plan`."""
        wanted = query.Wanted(keywords, segments, links, prime_keys, None, exact)
        return await self._run(bulk.plan(self._session, record_set, wanted, bulk.Choices(batch)))

    def query_batches(  # noqa: PLR0913 - the choices of a query, and those of a bulk run
        self,
        record_set: str | RecordSet[S],
        *,
        keywords: KeywordNames[S] = "",
        segments: SegmentNames[S] | None = None,
        links: LinkNames[S] = "",
        prime_keys: bool = False,
        times: Times = "native",
        exact: bool = False,
        on_bad_value: OnBadValue = "raise",
        batch: int = BATCH,
        connections: int | None = None,
        whole_series: bool = False,
        progress: Callable[[BulkProgress], None] | None = None,
    ) -> AsyncIterator[pl.DataFrame]:
        """Query any number of records, a frame at a time (``async for``); see `Client.query_batches`."""
        wanted = query.Wanted(keywords, segments, links, prime_keys, None, exact)
        options = bulk.Choices(batch, times, on_bad_value, whole_series)
        return bulk.async_batches(
            self._transport, bulk.plan(self._session, record_set, wanted, options), connections, progress
        )

    async def mirror(
        self,
        record_set: str | RecordSet[S],
        directory: str | Path,
        *,
        keywords: KeywordNames[S] = "**ALL**",
        segments: SegmentNames[S] = (),
        batch: int = BATCH,
        whole_series: bool = False,
        executor: Executor | None = None,
        progress: Callable[[BulkProgress], None] | None = None,
    ) -> Mirror:
        """Bring a local copy of a record set up to date; see `Client.mirror`."""
        from jsoc_sdk import mirror as mirrors  # noqa: PLC0415 - loaded by those who make one

        shell = self._transport
        settings = mirrors.Settings(
            keywords, segments, batch, whole_series, executor, progress, shell.timeouts, shell.retry
        )
        return await mirrors.mirror_async(shell, self._session, record_set, directory, settings)

    # --- exports --------------------------------------------------------------------------------

    async def check_email(self, address: str | None = None) -> EmailStatus:
        """Ask whether an e-mail address is registered for exports; see `Client.check_email`."""
        return await self._run(query.check_email(self._session, address))

    async def submit(
        self,
        request: ExportRequest | str | RecordSet[Any],
        *,
        on_pending: OnPending = "raise",
        timeout: float = DEFAULT_TIMEOUT,  # noqa: ASYNC109 - the flow keeps the deadline
        journal: ExportJournal | None = None,
    ) -> Export:
        """Ask for an export; see `Client.submit`."""
        return await self._run(
            journals.submit(self._session, request, journal=journal, on_pending=on_pending, timeout=timeout)
        )

    async def status(self, export: Export | str) -> ExportStatus:
        """Ask how far an export is; see `Client.status`."""
        return await self._run(exports.status(self._session, export))

    async def wait(
        self,
        export: Export | str,
        *,
        timeout: float = DEFAULT_TIMEOUT,  # noqa: ASYNC109 - the flow keeps the deadline
        poll: float | None = None,
    ) -> Export:
        """Ask until an export is done; see `Client.wait`."""
        return await self._run(exports.wait(self._session, export, timeout=timeout, poll=poll))

    async def export(
        self,
        request: ExportRequest | str | RecordSet[Any],
        *,
        on_pending: OnPending = "raise",
        timeout: float = DEFAULT_TIMEOUT,  # noqa: ASYNC109 - the flow keeps the deadline
        poll: float | None = None,
        journal: ExportJournal | None = None,
    ) -> Export:
        """Submit and wait; see `Client.export`."""
        return await self._run(
            journals.export(
                self._session, request, journal=journal, on_pending=on_pending, timeout=timeout, poll=poll
            )
        )

    async def export_from_id(self, request_id: str) -> Export:
        """Find an export again; see `Client.export_from_id`."""
        return await self._run(exports.export_from_id(self._session, request_id))

    async def pending(self, email: str | None = None) -> tuple[PendingExport, ...]:
        """List the requests that are under way for an address; see `Client.pending`."""
        return await self._run(exports.pending(self._session, email))

    async def cancel(self, email: str | None = None) -> tuple[str, ...]:
        """Free the place of an address; see `Client.cancel`."""
        return await self._run(exports.cancel(self._session, email))

    async def download(
        self,
        export: Export | str,
        directory: str | Path,
        *,
        select: Select = None,
        names: FileNames = None,
        connections: int | None = None,
        progress: OnProgress | None = None,
        strict: bool = False,
    ) -> pl.DataFrame:
        """Download the files of a finished export; see `Client.download`."""
        choices = exports.Choices(select, names, connections, progress, strict)
        return await self._run(exports.fetch_export(self._session, export, directory, choices))

    async def download_segments(
        self,
        records: Records,
        directory: str | Path,
        *,
        select: Select = None,
        names: FileNames = None,
        connections: int | None = None,
        progress: OnProgress | None = None,
        strict: bool = False,
    ) -> pl.DataFrame:
        """Download the stored files of records; see `Client.download_segments`."""
        choices = exports.Choices(select, names, connections, progress, strict)
        return await self._run(exports.fetch_segments(records, directory, choices))

    async def fetch_fits(
        self,
        record_set: str | RecordSet[Any],
        segments: SegmentNames | None,
        directory: str | Path,
        *,
        select: Select = None,
        names: FileNames = None,
        connections: int | None = None,
        progress: OnProgress | None = None,
        strict: bool = False,
    ) -> pl.DataFrame:
        """Download stored files and write their headers; see `Client.fetch_fits`."""
        from jsoc_sdk import fits  # noqa: PLC0415 - loaded by those who make some

        choices = exports.Choices(select, names, connections, progress, strict)
        return await self._run(fits.fetch_fits(self._session, record_set, segments, directory, choices))
