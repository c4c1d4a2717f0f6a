"""`Records`: what a query gives."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Generic, Protocol, overload

from jsoc_sdk.errors import RecordSetError, UnknownColumn
from jsoc_sdk.recordset.typed import refuse_strangers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import polars as pl
    from typing_extensions import TypeVar

    from jsoc_sdk.column_types import Column
    from jsoc_sdk.models import SeriesInfo
    from jsoc_sdk.recordset.names import ColumnName, Described, SegmentName
    from jsoc_sdk.servers import Server

    V = TypeVar("V")
    S = TypeVar("S", default=Any)
    Row = TypeVar("Row")
else:
    from typing import TypeVar

    S = TypeVar("S")


class HasName(Protocol):
    """A typed keyword of a generated series."""

    @property
    def name(self) -> str:
        """The keyword."""
        ...


@dataclass(frozen=True, eq=False)
class Records(Generic[S]):
    """Records of a query, as typed frames with the same row order.

    `S` is the typed series where there is one: a type checker then knows the values of a column.

    Attributes
    ----------
    keywords : polars.DataFrame
        A column per keyword, by the series' own spelling; dtypes by declaration (see `jsoc_sdk.dtypes`).
    segments : polars.DataFrame
        A String column per segment: the path of the file on the server, null if it is not online.
    links : polars.DataFrame
        A String column per link: the record it leads to, null if it is not set.
    dims : polars.DataFrame
        A String column per segment: its axes such as ``4096x4096``.
    record : polars.Series
        Each row's record name; null where names were not asked for.
    problems : polars.DataFrame
        column, problem, rows, first_row (from 0): what the server printed in place of a value, values that
        did not read as their type where the caller wanted null, and times inside leap seconds.
    series : SeriesInfo
        The series (the first one, if there are several).
    server : Server
        Where the files are.
    """

    keywords: pl.DataFrame
    segments: pl.DataFrame
    links: pl.DataFrame
    dims: pl.DataFrame = field(repr=False)
    record: pl.Series = field(repr=False)
    problems: pl.DataFrame
    series: SeriesInfo
    server: Server = field(repr=False)

    def __len__(self) -> int:
        return len(self.record)

    @property
    def count(self) -> int:
        """How many records there are."""
        return len(self)

    @property
    def frame(self) -> pl.DataFrame:
        """Keywords, segments and links side by side; a name that is taken gets ``_segment`` or ``_link``."""
        columns = {column.name: column for column in self.keywords}
        for kind, frame in (("segment", self.segments), ("link", self.links)):
            for column in frame:
                name = f"{column.name}_{kind}" if column.name in columns else column.name
                columns[name] = column.alias(name)
        return side_by_side(list(columns.values()))

    @overload
    def __getitem__(self, key: ColumnName[V, S]) -> Column[V]: ...
    @overload
    def __getitem__(self, key: str | Described) -> pl.Series: ...
    def __getitem__(self, key: str | HasName) -> pl.Series:
        """Give the column of a keyword, else segment, else link; upper and lower case are alike."""
        refuse_strangers((self.series.name,), (key,))
        name = key if isinstance(key, str) else key.name
        for frame in (self.keywords, self.segments, self.links):
            for column in frame.columns:
                if column.lower() == name.lower():
                    return frame[column]
        known = [*self.keywords.columns, *self.segments.columns, *self.links.columns]
        raise _not_asked_for(name, known)

    def rows(self, row: type[Row]) -> Iterator[Row]:
        """Give the rows as typed objects, for where a loop is what you want; frames are far faster.

        Parameters
        ----------
        row : type
            ``S.Row`` of the typed series. Columns are its attributes; a missing value is None.

        Returns
        -------
        iterator of rows
            In row order.

        Raises
        ------
        RecordSetError
            If it is the row of another series.
        """
        refuse_strangers((self.series.name,), (row,))
        for values in self.frame.iter_rows(named=True):
            yield row(values)  # type: ignore[call-arg]

    def urls(self, segment: str | SegmentName[S]) -> pl.Series:
        """Give the address of each record's file; null where there is none online.

        Parameters
        ----------
        segment : str or typed segment
            Name of a segment that was asked for.

        Returns
        -------
        polars.Series
            String, in row order.

        Raises
        ------
        UnsupportedOperation
            If the server gives no files.
        UnknownColumn
            If the segment was not asked for; it is a KeyError, too.
        """
        import polars as pl  # noqa: PLC0415 - loaded with the first frame

        names = {name.lower(): name for name in self.segments.columns}
        wanted = segment if isinstance(segment, str) else segment.name
        if wanted.lower() not in names:
            raise _not_asked_for(wanted, self.segments.columns)
        paths = self.segments[names[wanted.lower()]]
        return pl.Series(paths.name, [path and self.server.file_url(path) for path in paths], dtype=pl.String)


def _not_asked_for(name: str, known: Sequence[str]) -> UnknownColumn:
    """Say what was."""
    return UnknownColumn(name, known=known, hint=f"Asked for: {', '.join(known) or 'nothing'}.")


def put_in_order(records: Records[Any], order: Sequence[str], hidden: Sequence[str]) -> Records[Any]:
    """Turn a result round that came newest first, and drop the columns asked for to tell.

    Parameters
    ----------
    records : Records
    order : sequence of str
        Prime keys in their order, among the keywords of `records`.
    hidden : sequence of str
        Those of them that nobody else asked for.
    """
    asked = replace(records, keywords=records.keywords.drop(hidden))
    keys = records.keywords.select(order)
    if len(records) < 2 or not _falls(keys.row(0), keys.row(-1)):
        return asked
    return replace(
        asked,
        keywords=asked.keywords.reverse(),
        segments=asked.segments.reverse(),
        links=asked.links.reverse(),
        dims=asked.dims.reverse(),
        record=asked.record.reverse(),
        problems=asked.problems.with_columns(first_row=len(records) - 1 - asked.problems["first_row"]),
    )


def _falls(first: tuple[Any, ...], last: tuple[Any, ...]) -> bool:
    """Whether the first value that differs is smaller in the last row."""
    pairs = zip(first, last, strict=True)
    return next((bool(a > b) for a, b in pairs if a != b and None not in (a, b)), False)


def side_by_side(listed: Sequence[pl.Series]) -> pl.DataFrame:
    """Put columns side by side, each name once."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    names = [column.name for column in listed]
    if len({name.lower() for name in names}) < len(names):
        twice = next(name for at, name in enumerate(names) if name.lower() in map(str.lower, names[:at]))
        raise RecordSetError(f"{twice} is asked for twice; once is enough.", text=twice)
    return pl.DataFrame(listed) if listed else pl.DataFrame()
