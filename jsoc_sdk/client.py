"""The client that everything begins with; `AsyncClient` is the same with ``await``.

Bodies are one line: what to say to the server is decided in `jsoc_sdk.query` and its neighbours, how it
is sent in `jsoc_sdk.transport`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from jsoc_sdk import bulk, query
from jsoc_sdk import export as exports
from jsoc_sdk import journal as journals
from jsoc_sdk import scan as scans
from jsoc_sdk.bulk import BATCH
from jsoc_sdk.export import DEFAULT_TIMEOUT
from jsoc_sdk.scan import MAX_RECORDS
from jsoc_sdk.transport.blocking import Transport
from jsoc_sdk.transport.environment import open_session
from jsoc_sdk.transport.settings import MAX_REPLY_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
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


class Client:
    """Asks a DRMS web server and gives typed results.

    One client may be used by several threads. It remembers the list of series and the descriptions of
    those it met; a new client asks anew. Close it, or use it in a ``with`` statement.

    Parameters
    ----------
    server : str or Server, optional
        ``"jsoc"``, ``"kis"``, a base address such as ``http://127.0.0.1:8080/cgi-bin/ajax/``, or a `Server`.
        Left out, the environment variable ``JSOC_SERVER``, else ``"jsoc"``.
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
        If there is no such server, or a setting cannot be meant.

    Examples
    --------
    >>> from jsoc_sdk import Client
    >>> with Client("kis", email="user@example.org") as kis:
    ...     kis.server.name
    'kis'
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
        self._transport = Transport(
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

    def close(self) -> None:
        """Close all connections."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.server.name}: {self.server.cgi_base}>"

    def _run(self, flow: Flow[T]) -> T:
        return self._transport.run(flow)

    # --- series ---------------------------------------------------------------------------------

    def series(self, pattern: str | None = None) -> pl.DataFrame:
        r"""List the series of the server.

        Parameters
        ----------
        pattern : str, optional
            Python regular expression, searched anywhere in the name, upper and lower case alike.

        Returns
        -------
        polars.DataFrame
            name, prime_keys (a list; null where the server does not tell them), note; sorted by name.

        Raises
        ------
        RequestError
            If the pattern is no regular expression.
        TransportError, ReplyError, DrmsError
            If the server gives no list.

        Examples
        --------
        >>> client.series(r"^hmi\.m_720s$")["prime_keys"].to_list()
        [['T_REC', 'CAMERA']]
        """
        return self._run(query.list_series(self._session, pattern))

    def info(self, series: str | HasName) -> SeriesInfo:
        """Describe a series: keywords, segments, links, prime keys, first and last record.

        Parameters
        ----------
        series : str or typed series
            Its name; upper and lower case are alike.

        Returns
        -------
        SeriesInfo
            As the server described it when this client first asked.

        Raises
        ------
        UnknownSeries
            If the server does not have it; names that look like it come with the error.
        TransportError, ReplyError, DrmsError
            If the server gives no description.

        Examples
        --------
        >>> info = client.info("hmi.v_45s")
        >>> info.segments["Dopplergram"].units
        'm/s'
        >>> [key.name for key in info.prime_keys]
        ['T_REC', 'CAMERA']
        """
        return self._run(query.series_info(self._session, series))

    def prime_keys(self, series: str | HasName) -> list[str]:
        """Give the names of the keywords that name a record, in order.

        Parameters
        ----------
        series : str or typed series
            Its name.

        Returns
        -------
        list of str
            Empty if the series has none; `info` tells more of each.

        Raises
        ------
        UnknownSeries
            If the server does not have it.
        TransportError, ReplyError, DrmsError
            If the server gives no description.

        Examples
        --------
        >>> client.prime_keys("hmi.sharp_cea_720s")
        ['HARPNUM', 'T_REC']
        """
        return self._run(query.prime_keys(self._session, series))

    def keywords(self, series: str | HasName) -> list[str]:
        """Give the names of all keywords, in the series' own order.

        Parameters
        ----------
        series : str or typed series
            Its name.

        Returns
        -------
        list of str
            `info` tells type, unit and note of each.

        Raises
        ------
        UnknownSeries
            If the server does not have it.
        TransportError, ReplyError, DrmsError
            If the server gives no description.

        Examples
        --------
        >>> "DATAMEAN" in client.keywords("hmi.v_45s")
        True
        """
        return self._run(query.keywords(self._session, series))

    # --- records --------------------------------------------------------------------------------

    def count(self, record_set: str | RecordSet[Any]) -> int:
        """Count the records of a record set.

        Parameters
        ----------
        record_set : str or RecordSet
            Which records.

        Returns
        -------
        int
            Records, the newest version of each, summed over joined sets.

        Raises
        ------
        RecordSetError
            If it is refused before sending: malformed, an unknown name, text with hazards.
        QueryError
            If the server does not accept it.
        TransportError, ReplyError
            If no answer came.

        Examples
        --------
        >>> client.count("hmi.v_45s[2016.04.01_TAI/1d@6h]")
        4
        """
        return self._run(query.count(self._session, record_set))

    def query(
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
        """Query records into typed frames.

        Parameters
        ----------
        record_set : str or RecordSet
            Which records.
        keywords, links : str, or sequence of str or typed keywords
            Names; a text is a comma list without blanks. ``"**ALL**"`` is all of them; ``LINK:KEY`` is a
            keyword of a linked record; ``*recnum*`` and its like are facts of the record.
        segments : str, or sequence of str or typed segments, optional
            Segments whose files' paths are wanted; left out, those in the record set's own ``{...}``.
        prime_keys : bool
            Whether to put the prime keys in front.
        n : int, optional
            Only the first n records of each set; negative: the last n.
        times : {"native", "tai"}
            Times in the scale that each keyword declares, or all in TAI.
        exact : bool
            Whether numbers come in full precision instead of the series' own format.
        on_bad_value : {"raise", "null"}
            What to do with a value that does not read as its declared type; nulls are counted in
            ``records.problems``.

        Returns
        -------
        Records
            Frames of keywords, segments and links, one row a record. TAI times are Datetime without zone,
            UTC times Datetime with zone UTC.

        Raises
        ------
        RecordSetError
            If something is refused before sending: an unknown name, text with hazards, a malformed value.
        RequestError
            If n, times or on_bad_value is out of range.
        QueryError
            If the server does not accept the record set.
        TooManyRecords
            If it is above the server's limit for one reply.
        ValueParseError
            If a value does not read as its declared type.
        TransportError, ReplyError
            If no answer came, or not the one promised.

        Examples
        --------
        >>> records = client.query("hmi.v_45s[2016.04.01_TAI/1d@6h]{Dopplergram}", keywords="T_REC,DATAMEAN")
        >>> records["DATAMEAN"].round(3).to_list()
        [3313.105, 878.075, -2289.062, 128.609]
        >>> records.segments["Dopplergram"][0]
        '/SUM58/D803708321/S00008/Dopplergram.fits'
        >>> records.record[0]
        'hmi.v_45s[2016.04.01_00:00:00_TAI][2]'
        """
        wanted = query.Wanted(keywords, segments, links, prime_keys, n, exact)
        return self._run(
            query.records(self._session, record_set, wanted, times=times, on_bad_value=on_bad_value)
        )

    def url_for(
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
        """Show the address that `query` would ask, after the same checks.

        Parameters
        ----------
        record_set : str or RecordSet
            Which records.
        keywords, segments, links, prime_keys, n, exact
            As in `query`.

        Returns
        -------
        str
            The whole address. A long one is sent by POST instead, with the same parameters.

        Raises
        ------
        RecordSetError, RequestError
            As `query` does before sending.
        TransportError, ReplyError, DrmsError
            If the series' description, needed for the checks, cannot be had.

        Examples
        --------
        >>> client.url_for("hmi.v_45s[2016.04.01_TAI]", keywords="DATAMEAN").partition("?")[2]
        'op=rs_list&ds=hmi.v_45s%5B2016.04.01_TAI%5D&key=DATAMEAN&R=1'
        """
        wanted = query.Wanted(keywords, segments, links, prime_keys, n, exact)
        return self._run(query.url_for(self._session, record_set, wanted))

    # --- bulk -----------------------------------------------------------------------------------

    def plan(
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
        """Say what `query_batches` would do, before anything large is pulled.

        Parameters
        ----------
        record_set, keywords, segments, links, prime_keys, exact
            As in `query`.
        batch : int
            Largest number of records of one request.

        Returns
        -------
        Plan
            Records, estimated bytes, requests, and the parts, each counted by the server.

        Raises
        ------
        RecordSetError, RequestError
            As `query` does before sending.
        IncompleteQuery
            If the counts do not add up because the series is being written to.
        TransportError, ReplyError, DrmsError
            If the server does not count.

        Examples
        --------
        >>> print(client.plan("hmi.v_45s[2016.04.01_TAI/1d@6h]", keywords="T_REC,DATAMEAN"))
        hmi.v_45s[2016.04.01_TAI/1d@6h]: 4 records, about 0.0 MB, 1 request
        """
        wanted = query.Wanted(keywords, segments, links, prime_keys, None, exact)
        return self._run(bulk.plan(self._session, record_set, wanted, bulk.Choices(batch)))

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
    ) -> Iterator[pl.DataFrame]:
        """Query any number of records, a frame at a time.

        The record set is counted and cut into parts along its prime keys, else by record number. A part that
        the server cannot give is halved again and again; every part is checked against its count.

        Parameters
        ----------
        record_set, keywords, segments, links, prime_keys, times, exact, on_bad_value
            As in `query`.
        batch : int
            Largest number of records of one request, and of one frame.
        connections : int, optional
            Requests at once, if fewer than the client's.
        whole_series : bool
            Whether a large series may be taken without any filter.
        progress : callable, optional
            Called with a `BulkProgress` after each part.

        Yields
        ------
        polars.DataFrame
            As ``Records.frame`` of `query`, in the order of the records; where parts had to be cut by record
            number, in order within each frame only.

        Raises
        ------
        WholeSeriesRefused
            A large series without any filter; the error carries the plan.
        IncompleteQuery
            At the end, if parts could not be had; it lists them, and everything else was given.
        RecordSetError, RequestError, TransportError, ReplyError, DrmsError
            As `query` and `plan` do.

        Examples
        --------
        >>> frames = client.query_batches("hmi.v_45s[2016.04.01_TAI/1d@6h]", keywords="T_REC", batch=3)
        >>> sum(len(frame) for frame in frames)
        4
        """
        wanted = query.Wanted(keywords, segments, links, prime_keys, None, exact)
        options = bulk.Choices(batch, times, on_bad_value, whole_series)
        planned = bulk.plan(self._session, record_set, wanted, options)
        return bulk.batches(self._transport, planned, connections, progress)

    def scan(
        self,
        record_set: str | RecordSet[S] | type[S],
        keywords: KeywordNames[S] | None = None,
        *,
        times: Times = "native",
        batch: int = BATCH,
        max_records: int = MAX_RECORDS,
    ) -> pl.LazyFrame:
        """Give a record set as a polars `LazyFrame`; what polars asks for is sent when it is collected.

        Columns that are not used are not asked for. ``filter`` on prime keys becomes prime-key filters, on
        other keywords a condition, ``head(n)`` a limit, each where the server applies it alike; everything is
        applied again here. `explain_scan` shows what would be sent.

        Parameters
        ----------
        record_set : str or RecordSet or typed series
            What to scan, of one series; a whole series is welcome if the plan filters it.
        keywords : str or sequence of str, optional
            Columns of the frame; all keywords of the series if left out.
        times : str
            ``"native"``: each time in its declared scale; ``"tai"``: all in TAI.
        batch : int
            Largest number of records of one request.
        max_records : int
            Records from which a scan that nothing filters is refused.

        Returns
        -------
        polars.LazyFrame
            Numbers in full precision (``exact=True`` of a query). Collecting it sends requests and raises
            as `query_batches` does, and `RequestError` beyond `max_records`.

        Raises
        ------
        RecordSetError
            If the record set or a keyword is not sound, or several series are named.
        RequestError
            If a number is not positive.

        Examples
        --------
        >>> import polars as pl
        >>> lazy = client.scan("hmi.v_45s[2016.04.01_TAI/1d@6h]", ["T_REC", "DATAMEAN"])
        >>> lazy.filter(pl.col("DATAMEAN") > 0).select(pl.len()).collect().item()
        3
        """
        return scans.scan(self, record_set, keywords, times=times, batch=batch, max_records=max_records)

    def mirror(
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
        """Bring a local copy of a record set up to date: Parquet tables that a kill cannot break.

        The first run pulls everything; a later one what is new, and what got a newer version. A run that was
        killed is gone on with.

        Parameters
        ----------
        record_set : str or RecordSet
            Which records, of one series.
        directory : str or pathlib.Path
            Of this mirror alone; made if there is none.
        keywords : str, or sequence of str or typed keywords
            Left out, all of them. Numbers come in full precision, times in TAI.
        segments : str, or sequence of str or typed segments
            Whose stored files to fetch too, into ``files/``.
        batch : int
            Largest number of records of one request.
        whole_series : bool
            Whether a large series may be taken without any filter.
        executor : concurrent.futures.Executor, optional
            Where parts are pulled, for example ``dask_client.get_executor()``; all workers see the directory
            and share the client's number of connections. Left out, parts are pulled here.
        progress : callable, optional
            Called with a `BulkProgress` after each part.

        Returns
        -------
        Mirror
            What changed; ``.scan()`` gives the table as a lazy frame, ``.cite()`` the credit line.

        Raises
        ------
        MirrorError
            If another run is at work there, the directory holds the mirror of another question, or the
            definition of the series has changed.
        WholeSeriesRefused
            A large series without any filter; the error carries the plan.
        IncompleteQuery
            If parts could not be had; the rest is published, and the next run asks for them again.
        StorageFull, DownloadError
            If the disk is full or files did not arrive; run it again, and it goes on.
        RecordSetError, RequestError, TransportError, ReplyError, DrmsError
            As `query` does.

        Examples
        --------
        >>> mirror = client.mirror("hmi.v_45s[2016.04.01_TAI/1d@6h]", "v45s", keywords="T_REC,DATAMEAN")
        >>> mirror.rows, mirror.new
        (4, 4)
        """
        from jsoc_sdk import mirror as mirrors  # noqa: PLC0415 - loaded by those who make one

        shell = self._transport
        settings = mirrors.Settings(
            keywords, segments, batch, whole_series, executor, progress, shell.timeouts, shell.retry
        )
        return mirrors.mirror(shell, self._session, record_set, directory, settings)

    # --- exports --------------------------------------------------------------------------------

    def check_email(self, address: str | None = None) -> EmailStatus:
        """Ask whether an e-mail address is registered for exports. Registers nothing and sends no mail.

        Parameters
        ----------
        address : str, optional
            Left out, the client's own.

        Returns
        -------
        EmailStatus
            ``.registered`` and ``.pending`` say what it means.

        Raises
        ------
        EmailError
            If there is no address, or it is none; the error names the page to register at.
        UnsupportedOperation
            If the server gives no exports.
        TransportError, ReplyError, DrmsError
            If the server gives no answer.

        Examples
        --------
        >>> client.check_email("user@example.org").registered
        True
        """
        return self._run(query.check_email(self._session, address))

    def submit(
        self,
        request: ExportRequest | str | RecordSet[Any],
        *,
        on_pending: OnPending = "raise",
        timeout: float = DEFAULT_TIMEOUT,
        journal: ExportJournal | None = None,
    ) -> Export:
        """Ask for an export, once: after a lost reply it is looked for before anything is sent again.

        Parameters
        ----------
        request : ExportRequest, str or RecordSet
            What to export; a record set alone is exported as its stored files.
        on_pending : {"raise", "wait"}
            What to do while another request of this address is under way: one at a time is allowed.
        timeout : float
            Seconds to wait for it, with ``"wait"``.
        journal : ExportJournal, optional
            Remembers the request, so that a killed program finds it again.

        Returns
        -------
        Export
            With its id; or done, where the files are there at once.

        Raises
        ------
        RecordSetError, RequestError
            If it is refused before anything is sent.
        EmailError
            If there is no address, or the server does not know it; the error names the page to register at.
        PendingExportError
            If another request is under way; ``.request_ids`` names it.
        ExportTooLarge, ExportOffline, ExportRefused
            If the server says no.
        TransportError, ReplyError
            If it could not be found out whether the server has it; the same call finds out.

        Examples
        --------
        >>> export = client.submit("hmi.v_45s[2016.04.01_TAI/1d@6h]{Dopplergram}")
        >>> export.is_done, len(export.urls)
        (True, 4)
        """
        return self._run(
            journals.submit(self._session, request, journal=journal, on_pending=on_pending, timeout=timeout)
        )

    def status(self, export: Export | str) -> ExportStatus:
        """Ask how far an export is, once.

        Parameters
        ----------
        export : Export or str
            The export, or its id.

        Returns
        -------
        ExportStatus
            Whatever became of it: ``.state``, ``.is_done``, ``.error``.

        Raises
        ------
        ExportFailed
            If the server does not know the id.
        RequestError
            If it is no id.
        TransportError, ReplyError
            If no answer came.

        Examples
        --------
        >>> export = client.export(ExportRequest("hmi.v_45s[2016.04.01_TAI]{Dopplergram}", protocol="fits"))
        >>> client.status(export.id).is_done
        True
        """
        return self._run(exports.status(self._session, export))

    def wait(
        self, export: Export | str, *, timeout: float = DEFAULT_TIMEOUT, poll: float | None = None
    ) -> Export:
        """Ask until an export is done.

        Parameters
        ----------
        export : Export or str
            The export, or its id.
        timeout : float
            Seconds to wait at most.
        poll : float, optional
            Seconds between two questions; left out, growing pauses up to a minute. The first comes after
            5 s; a public server is never asked more often.

        Returns
        -------
        Export
            Done.

        Raises
        ------
        ExportTimeout
            If it is not done in time; it goes on, and can be waited for again.
        ExportFailed, ExportExpired, ExportTooLarge, ExportOffline
            If it ended badly.
        TransportError, ReplyError
            If several questions in a row brought no answer.

        Examples
        --------
        >>> request = ExportRequest("hmi.v_45s[2016.04.01_TAI]{Dopplergram}", protocol="fits")
        >>> client.wait(client.submit(request), timeout=60).urls["filename"][0]
        'hmi.v_45s.20160401_000000_TAI.2.Dopplergram.fits'
        """
        return self._run(exports.wait(self._session, export, timeout=timeout, poll=poll))

    def export(
        self,
        request: ExportRequest | str | RecordSet[Any],
        *,
        on_pending: OnPending = "raise",
        timeout: float = DEFAULT_TIMEOUT,
        poll: float | None = None,
        journal: ExportJournal | None = None,
    ) -> Export:
        """Submit and wait.

        Parameters
        ----------
        request : ExportRequest, str or RecordSet
            What to export; a record set alone is exported as its stored files.
        on_pending : {"raise", "wait"}
            As in `submit`.
        timeout : float
            Seconds for all of it.
        poll : float, optional
            As in `wait`.
        journal : ExportJournal, optional
            As in `submit`.

        Returns
        -------
        Export
            Done.

        Raises
        ------
        JsocError
            As `submit` and `wait`.

        Examples
        --------
        >>> export = client.export(ExportRequest("hmi.v_45s[2016.04.01_TAI]{Dopplergram}", protocol="fits"))
        >>> export.status, export.protocol, len(export.data)
        (0, 'FITS', 1)
        """
        return self._run(
            journals.export(
                self._session, request, journal=journal, on_pending=on_pending, timeout=timeout, poll=poll
            )
        )

    def export_from_id(self, request_id: str) -> Export:
        """Find an export again, one of this session or an older one.

        Parameters
        ----------
        request_id : str
            Such as ``"JSOC_20160921_568"``.

        Returns
        -------
        Export
            Pending, or done with its files.

        Raises
        ------
        ExportExpired
            If its files are deleted by now, as after 7 days.
        ExportFailed, ExportTooLarge, ExportOffline
            If it ended badly, or the server does not know it.
        RequestError
            If it is no id.
        TransportError, ReplyError
            If no answer came.

        Examples
        --------
        >>> first = client.export(ExportRequest("hmi.v_45s[2016.04.01_TAI]{Dopplergram}", protocol="fits"))
        >>> client.export_from_id(first.id).urls.equals(first.urls)
        True
        """
        return self._run(exports.export_from_id(self._session, request_id))

    def pending(self, email: str | None = None) -> tuple[PendingExport, ...]:
        """List the requests that are under way for an address, and keep it from making others.

        Parameters
        ----------
        email : str, optional
            Exactly as it was given with the request; left out, the client's own.

        Returns
        -------
        tuple of PendingExport
            Id and start, as the server writes it; none older than an hour.

        Raises
        ------
        EmailError
            If there is no address.
        ExportFailed
            If the server could not look it up.
        TransportError, ReplyError
            If no answer came.

        Examples
        --------
        >>> client.pending("other@example.org")
        ()
        """
        return self._run(exports.pending(self._session, email))

    def cancel(self, email: str | None = None) -> tuple[str, ...]:
        """Free the place of an address, so that it can make another request.

        The server deletes a note and nothing more: the job itself goes on, keeps its status, and its files
        can be had by its id. Anybody may do this for any address; do it for your own.

        Parameters
        ----------
        email : str, optional
            As in `pending`.

        Returns
        -------
        tuple of str
            Ids that held the place.

        Raises
        ------
        EmailError
            If there is no address.
        ExportFailed
            If the server could not do it.
        TransportError, ReplyError
            If no answer came.

        Examples
        --------
        >>> client.cancel("other@example.org")
        ()
        """
        return self._run(exports.cancel(self._session, email))

    def download(
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
        """Download the files of a finished export; what is there and whole stays, what is cut goes on.

        Parameters
        ----------
        export : Export or str
            The export, or its id.
        directory : str or pathlib.Path
            Made if there is none.
        select : int, list of int or callable, optional
            Rows, counted from 0 (from the end if negative), or a test of an `ExportFile`; left out, all.
        names : {"record", "server"} or callable, optional
            Local names: from the record, from the server, or made of an `ExportFile`. Left out, the server's
            for a queued export, and from the record for files given at once, whose own names are all alike.
        connections : int, optional
            Files at once; left out, what the server is known to want (one at JSOC).
        progress : callable, optional
            Told how far each file is.
        strict : bool
            Whether a file that did not arrive is an error, raised when all others have been tried.

        Returns
        -------
        polars.DataFrame
            One row a file: record, segment, url, path, bytes, outcome (``downloaded``, ``resumed``,
            ``present``, ``missing``, ``failed``), error.

        Raises
        ------
        ExportFailed
            If the export is not done.
        RequestError
            If there is no such row.
        StorageFull
            If the disk is full; run it again, and it goes on.
        DownloadError
            With `strict`, if a file did not arrive.

        Examples
        --------
        >>> export = client.export("hmi.v_45s[2016.04.01_TAI/1d@6h]{Dopplergram}")
        >>> files = client.download(export, "data", select=0)
        >>> files["path"][0], files["outcome"][0]
        ('data/hmi.v_45s.20160401_000000_TAI.2.Dopplergram.fits', 'downloaded')
        """
        choices = exports.Choices(select, names, connections, progress, strict)
        return self._run(exports.fetch_export(self._session, export, directory, choices))

    def download_segments(
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
        """Download the stored files of records, without an export and an e-mail address.

        They have no keywords in their headers; `fetch_fits` puts them in.

        Parameters
        ----------
        records : Records
            Of a query with segments.
        directory : str or pathlib.Path
            Made if there is none.
        select, names, connections, progress, strict
            As in `download`; names come from the record.

        Returns
        -------
        polars.DataFrame
            As `download`; a file that is not online has the outcome ``missing``.

        Raises
        ------
        RequestError
            If the records name no files.
        UnsupportedOperation
            If the server gives no files.
        StorageFull, DownloadError
            As `download`.

        Examples
        --------
        >>> records = client.query("hmi.v_45s[2016.04.01_TAI]{Dopplergram}")
        >>> client.download_segments(records, "data")["path"].to_list()
        ['data/hmi.v_45s.20160401_000000_TAI.2.Dopplergram.fits']
        """
        choices = exports.Choices(select, names, connections, progress, strict)
        return self._run(exports.fetch_segments(records, directory, choices))

    def fetch_fits(
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
        """Download stored files and write each record's keywords into its header, without an export.

        What an export with protocol ``fits`` would give, without its queue: names, types and comments by the
        server's own rules. Data stay as they are stored, byte by byte; compressed images stay compressed.
        Needs the extra ``fits``: ``pip install 'jsoc-sdk[fits]'``.

        Parameters
        ----------
        record_set : str or RecordSet
            Which records, of one series.
        segments : str, or sequence of str or typed segments, or None
            Which files; None takes those in the record set's own ``{...}``.
        directory : str or pathlib.Path
            Made if there is none.
        select, names, connections, progress, strict
            As in `download`; names come from the record.

        Returns
        -------
        polars.DataFrame
            As `download`.

        Raises
        ------
        RequestError
            If no segments are named, or astropy is not installed.
        RecordSetError, QueryError, TransportError, ReplyError
            As `query`.
        StorageFull, DownloadError
            As `download`.

        Examples
        --------
        >>> files = client.fetch_fits("hmi.v_45s[2016.04.01_TAI]", "Dopplergram", "data")
        >>> from astropy.io import fits
        >>> fits.getval(files["path"][0], "DATAMEAN", 1)
        3313.10498
        """
        from jsoc_sdk import fits  # noqa: PLC0415 - loaded by those who make some

        choices = exports.Choices(select, names, connections, progress, strict)
        return self._run(fits.fetch_fits(self._session, record_set, segments, directory, choices))
