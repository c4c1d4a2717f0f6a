"""A series as a polars `LazyFrame`: what polars asks of its source, as far as the server can apply it."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from jsoc_sdk.errors import RecordSetError, RequestError
from jsoc_sdk.models.keys import expand, resolve
from jsoc_sdk.query import names_of
from jsoc_sdk.recordset import RecordSet
from jsoc_sdk.recordset.filters import ConditionFilter, NumberFilter, SqlFilter
from jsoc_sdk.scan.expressions import read_predicate
from jsoc_sdk.scan.pushing import push

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    import polars as pl

    from jsoc_sdk.frames import Records
    from jsoc_sdk.models import SeriesInfo
    from jsoc_sdk.query import Names

MAX_RECORDS = 100_000
"""Records from which a scan without any filter is refused unless the caller raises the limit."""

LARGEST_N = 20_000
"""Rows up to which ``head(n)`` is one request."""


class Calls(Protocol):
    """What a scan needs of a client."""

    def info(self, series: str, /) -> SeriesInfo:
        """Describe a series."""
        raise NotImplementedError

    def count(self, record_set: RecordSet[Any], /) -> int:
        """Count records."""
        raise NotImplementedError

    def query(
        self,
        record_set: RecordSet[Any],
        /,
        *,
        keywords: Sequence[str],
        n: int | None,
        exact: bool,
        times: Any,
    ) -> Records[Any]:
        """Query records at once."""
        raise NotImplementedError

    def query_batches(
        self,
        record_set: RecordSet[Any],
        /,
        *,
        keywords: Sequence[str],
        exact: bool,
        times: Any,
        batch: int,
        whole_series: bool,
    ) -> Iterator[pl.DataFrame]:
        """Query records in batches."""
        raise NotImplementedError

    def url_for(
        self, record_set: RecordSet[Any], /, *, keywords: Sequence[str], n: int | None, exact: bool
    ) -> str:
        """Address of a query."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class ScanRequest:
    """What a scan would send for one source of a lazy frame.

    Attributes
    ----------
    record_set : str
        What is asked for, with the filters that the server applies; in several requests if it is large.
    keywords : tuple of str
        The ``key=`` list.
    n : int or None
        The limit that is sent.
    predicate : str or None
        What polars asked for; all of it is applied to the reply, whatever was sent.
    url : str
        Address of the query.
    """

    record_set: str
    keywords: tuple[str, ...]
    n: int | None
    predicate: str | None
    url: str

    def __str__(self) -> str:
        limit = "" if self.n is None else f" n={self.n}"
        return f"{self.record_set} key={','.join(self.keywords)}{limit}"


@dataclass(frozen=True)
class Source:
    """A record set that polars may scan.

    Attributes
    ----------
    calls : Calls
        The client.
    record_set : RecordSet
        What is scanned.
    info : SeriesInfo
        Its series.
    asked : dict of str to str
        Keyword name to ask for, by column.
    times : str
        As in a query.
    batch, max_records : int
        Records of a request; records from which an unfiltered scan is refused.
    """

    calls: Calls
    record_set: RecordSet[Any]
    info: SeriesInfo
    asked: dict[str, str]
    times: str
    batch: int
    max_records: int

    @property
    def schema(self) -> dict[str, pl.DataType]:
        """Dtypes by column."""
        return {
            column: resolve(self.info, name).declared.dtype(self.times)  # type: ignore[arg-type]
            for column, name in self.asked.items()
        }

    def lazy(self) -> pl.LazyFrame:
        """Give the lazy frame."""
        from polars.io.plugins import register_io_source  # noqa: PLC0415 - loaded with the first scan

        return register_io_source(self.read, schema=self.schema)

    def read(
        self,
        with_columns: list[str] | None,
        predicate: pl.Expr | None,
        n_rows: int | None,
        batch_size: int | None,
    ) -> Iterator[pl.DataFrame]:
        """Give the rows that polars asks for; called by polars."""
        columns = list(self.asked) if with_columns is None else with_columns
        recorder = _recorder()
        if recorder is not None:
            recorder(self.request(columns, predicate, n_rows))
            return iter([self._empty(columns)])
        frames = self._frames(columns, predicate, n_rows, batch_size)
        return _applied(frames, self._empty(columns), predicate, n_rows)

    def request(self, columns: list[str], predicate: pl.Expr | None, n_rows: int | None) -> ScanRequest:
        """Say what would be sent."""
        record_set = self._pushed(predicate, n_rows)
        keywords = tuple(self.asked[column] for column in columns)
        n = self._limit(predicate, n_rows)
        return ScanRequest(
            record_set=str(record_set.bind(self.info)),
            keywords=keywords,
            n=n,
            predicate=None if predicate is None else str(predicate),
            url=self.calls.url_for(record_set, keywords=keywords, n=n, exact=True),
        )

    def _pushed(self, predicate: pl.Expr | None, n_rows: int | None) -> RecordSet[Any]:
        """Record set with what the server can apply; nothing where polars wants the first n of all rows."""
        if predicate is None or n_rows is not None:
            return self.record_set
        return push(self.record_set, read_predicate(predicate), self.info)

    def _limit(self, predicate: pl.Expr | None, n_rows: int | None) -> int | None:
        """Give the limit to send: not with several sets, which it would bind each, nor with a condition."""
        simple = len(self.record_set.sets) == 1 and not any(
            isinstance(filter_, (SqlFilter, ConditionFilter, NumberFilter))
            for filter_ in self.record_set.sets[0].filters
        )
        plain = self.record_set.sets[0].verbatim is None
        usable = n_rows is not None and 0 < n_rows <= LARGEST_N and predicate is None
        return n_rows if usable and simple and plain else None

    def _frames(
        self, columns: list[str], predicate: pl.Expr | None, n_rows: int | None, batch_size: int | None
    ) -> Iterator[pl.DataFrame]:
        """Pull frames with the columns asked for."""
        if n_rows == 0:
            return
        keywords = tuple(self.asked[column] for column in columns)
        n = self._limit(predicate, n_rows)
        if n is not None:
            first = self.calls.query(
                self.record_set, keywords=keywords, n=n, exact=True, times=self.times
            ).keywords
            # without a shadow table the server may give fewer than there are (query-api.md 4.5.5)
            if len(first) == n or self.calls.count(self.record_set) == len(first):
                yield first
                return
        record_set = self._pushed(predicate, n_rows)
        self._check_size(record_set, n_rows)
        yield from self.calls.query_batches(
            record_set,
            keywords=keywords,
            exact=True,
            times=self.times,
            batch=min(self.batch, batch_size or self.batch),
            whole_series=True,
        )

    def _check_size(self, record_set: RecordSet[Any], n_rows: int | None) -> None:
        """Refuse to pull a large series without any filter."""
        if all(one.filters or one.verbatim for one in record_set.sets):
            return
        if n_rows is not None and n_rows <= self.max_records:
            return
        found = self.calls.count(record_set)
        if found > self.max_records:
            names = ", ".join(key.name for key in self.info.prime_keys)
            raise RequestError(
                f"This scan would pull {found:,} records of {record_set.series} without a filter that the "
                f"server can apply. Filter by a prime key ({names}), take head(n), or raise max_records, "
                f"which is {self.max_records:,}."
            )

    def _empty(self, columns: list[str]) -> pl.DataFrame:
        """Give a frame without rows."""
        import polars as pl  # noqa: PLC0415 - loaded with the first scan

        schema = self.schema
        return pl.DataFrame(schema={name: schema[name] for name in columns})


def scan(
    calls: Calls,
    record_set: str | RecordSet[Any] | type[Any],
    keywords: Names | None = None,
    *,
    times: str = "native",
    batch: int = LARGEST_N,
    max_records: int = MAX_RECORDS,
) -> pl.LazyFrame:
    """Make a lazy frame of a record set; see `Client.scan`.

    Raises
    ------
    RecordSetError
        If the record set or a keyword is not sound, or several series are named.
    RequestError
        If a number is not positive.
    """
    asked = RecordSet.coerce(record_set)
    if len(asked.series_names) > 1:
        raise RecordSetError(
            f"A scan is of one series, not of {', '.join(asked.series_names)}.", text=str(asked)
        )
    if batch < 1 or max_records < 1:
        raise RequestError(
            f"batch={batch!r} and max_records={max_records!r} are numbers of records from 1 on."
        )
    if times not in {"native", "tai"}:
        raise RequestError(f"times={times!r}; choose 'native' (each in its declared scale) or 'tai'.")
    info = calls.info(asked.series)
    asked.bind(info)
    names = expand(
        info, ["**ALL**"] if keywords is None else names_of(keywords, "keyword", asked.series_names)
    )
    columns = {resolve(info, name).column: name for name in names}
    return Source(calls, asked, info, columns, times, batch, max_records).lazy()


def _applied(
    frames: Iterator[pl.DataFrame], empty: pl.DataFrame, predicate: pl.Expr | None, n_rows: int | None
) -> Iterator[pl.DataFrame]:
    """Apply all that polars asked for: the first n rows, then the predicate."""
    left = n_rows
    came = False
    for frame in frames:
        rows = frame if left is None else frame.head(left)
        left = None if left is None else left - len(rows)
        came = True
        yield (rows if predicate is None else rows.filter(predicate)).select(empty.columns)
        if left == 0:
            break
    if not came:
        yield empty


# --- dry runs -------------------------------------------------------------------------------------

_one_at_a_time = threading.Lock()
_explaining: tuple[int, Callable[[ScanRequest], None]] | None = None


def explain_scan(frame: pl.LazyFrame) -> tuple[ScanRequest, ...]:
    """Say what a lazy frame made of scans would send, without sending it.

    The plan is run on empty frames: functions of yours in it see no rows.

    Parameters
    ----------
    frame : polars.LazyFrame
        Any frame that builds on `Client.scan`.

    Returns
    -------
    tuple of ScanRequest
        One for each scan in the plan, with the keywords, filters and limit that reach the server.
        Without a limit its records are counted first, with a request of the same filters, and more than
        ``batch`` of them come in several requests.

    Examples
    --------
    >>> from jsoc_sdk.archive import LocalArchive
    >>> from jsoc_sdk import Client
    >>> import polars as pl
    >>> with LocalArchive() as archive, Client(archive.server) as client:
    ...     wanted = client.scan("hmi.v_45s", ["T_REC", "QUALITY"]).filter(pl.col("QUALITY") == 0)
    ...     print(*explain_scan(wanted.select("T_REC")))
    hmi.v_45s[? QUALITY = 0 ?] key=T_REC,QUALITY
    """
    global _explaining  # noqa: PLW0603 - polars calls the sources, so there is no way to hand it on
    found: list[ScanRequest] = []
    with _one_at_a_time:
        _explaining = threading.get_ident(), found.append
        try:
            frame.collect()
        finally:
            _explaining = None
    return tuple(found)


def _recorder() -> Callable[[ScanRequest], None] | None:
    """Give what notes requests, if it is the explained plan that asks.

    Polars asks in the thread that collects, or in one of its own, which Python does not know.
    """
    explaining = _explaining
    if explaining is None:
        return None
    known = {thread.ident for thread in threading.enumerate() if not _is_foreign(thread)}
    here = threading.get_ident()
    return explaining[1] if here == explaining[0] or here not in known else None


def _is_foreign(thread: threading.Thread) -> bool:
    """Whether Python only met the thread, and did not start it."""
    return isinstance(thread, threading._DummyThread)  # noqa: SLF001 - the only way to tell
