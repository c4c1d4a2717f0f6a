"""The client that everything begins with; `AsyncClient` is the same with ``await``.

Bodies are one line: what to say to the server is decided in `jsoc_sdk.query` and its neighbours, how it
is sent in `jsoc_sdk.transport`.
"""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from jsoc_sdk import bulk, query
from jsoc_sdk.bulk import BATCH
from jsoc_sdk.servers import find_server
from jsoc_sdk.transport import Transport
from jsoc_sdk.transport.settings import MAX_REPLY_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType
    from typing import Self

    import polars as pl
    import typing_extensions

    from jsoc_sdk.bulk import Plan, Progress
    from jsoc_sdk.dtypes import Times
    from jsoc_sdk.flows import Flow
    from jsoc_sdk.frames import HasName, OnBadValue, Records
    from jsoc_sdk.models import EmailStatus, SeriesInfo
    from jsoc_sdk.recordset import RecordSet
    from jsoc_sdk.recordset.names import KeywordNames, LinkNames, SegmentNames
    from jsoc_sdk.servers import Server
    from jsoc_sdk.transport import Retry, Timeouts

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
        If there is no such server.

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
        keywords: KeywordNames[S] = (),
        segments: SegmentNames[S] | None = None,
        links: LinkNames[S] = (),
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
        keywords: KeywordNames[S] = (),
        segments: SegmentNames[S] | None = None,
        links: LinkNames[S] = (),
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
        keywords: KeywordNames[S] = (),
        segments: SegmentNames[S] | None = None,
        links: LinkNames[S] = (),
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
        keywords: KeywordNames[S] = (),
        segments: SegmentNames[S] | None = None,
        links: LinkNames[S] = (),
        prime_keys: bool = False,
        times: Times = "native",
        exact: bool = False,
        on_bad_value: OnBadValue = "raise",
        batch: int = BATCH,
        connections: int | None = None,
        whole_series: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> Iterator[pl.DataFrame]:
        """Query any number of records, a frame at a time.

        The record set is counted and cut into parts along its first prime key, else by record number. A part
        that the server cannot give is halved again and again; every part is checked against its count.

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
            Called with a `Progress` after each round of requests.

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
        return bulk.batches(self._run, planned, connections, progress)

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


def open_session(server: str | Server | None, email: str | None, connections: int | None) -> query.Session:
    """Fill in what the environment says: ``JSOC_SERVER`` and ``JSOC_EMAIL``."""
    found = find_server(server or os.environ.get("JSOC_SERVER") or "jsoc")
    if connections is not None:
        found = replace(found, connections=connections)
    return query.Session(found, email or os.environ.get("JSOC_EMAIL") or None)
