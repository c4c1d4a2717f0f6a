"""A validated reply and the series it is of, as typed frames."""

from __future__ import annotations

import warnings
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Literal, Protocol

from jsoc_sdk.dtypes import Declared, convert
from jsoc_sdk.dtypes.convert import LEAP_SECOND, UNREADABLE
from jsoc_sdk.errors import LeapSecondWarning, RecordSetError, ValueParseError
from jsoc_sdk.flows import Operation
from jsoc_sdk.models.keys import WHOLE, ResolvedKey, expand, resolve
from jsoc_sdk.reading import Source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    import polars as pl

    from jsoc_sdk.columns import Values
    from jsoc_sdk.dtypes import Converted, Times
    from jsoc_sdk.flows import Reply
    from jsoc_sdk.models import RecordList, SeriesInfo
    from jsoc_sdk.models.records import SegmentColumn, ValueColumn
    from jsoc_sdk.servers import Server

OnBadValue = Literal["raise", "null"]

_PATH = Declared("string", missing=("NA",))
_LINK = Declared("string")


class HasName(Protocol):
    """A typed keyword of a generated series."""

    @property
    def name(self) -> str:
        """The keyword."""


@dataclass(frozen=True, eq=False)
class Records:
    """Records of a query, as typed frames with the same row order.

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
        return _frame(columns.values())

    def __getitem__(self, key: str | HasName) -> pl.Series:
        """Give the column of a keyword, else segment, else link; upper and lower case are alike."""
        name = key if isinstance(key, str) else key.name
        for frame in (self.keywords, self.segments, self.links):
            for column in frame.columns:
                if column.lower() == name.lower():
                    return frame[column]
        known = [*self.keywords.columns, *self.segments.columns, *self.links.columns]
        raise KeyError(f"{name!r} was not asked for; there are {', '.join(known) or 'no columns'}")

    def urls(self, segment: str) -> pl.Series:
        """Give the address of each record's file; null where there is none online.

        Parameters
        ----------
        segment : str
            Name of a segment that was asked for.

        Returns
        -------
        polars.Series
            String, in row order.

        Raises
        ------
        UnsupportedOperation
            If the server gives no files.
        KeyError
            If the segment was not asked for.
        """
        import polars as pl  # noqa: PLC0415 - loaded with the first frame

        names = {name.lower(): name for name in self.segments.columns}
        if segment.lower() not in names:
            raise KeyError(f"Segment {segment!r} was not asked for; there are {', '.join(names.values())}")
        paths = self.segments[names[segment.lower()]]
        return pl.Series(paths.name, [path and self.server.file_url(path) for path in paths], dtype=pl.String)


@dataclass(frozen=True, slots=True)
class Options:
    """How a reply becomes `Records`.

    Attributes
    ----------
    server : Server
        Where files are.
    infos : tuple of SeriesInfo
        The series of the record set, one or more.
    keys, segments, links : tuple of str
        As asked for.
    targets : mapping
        Descriptions of linked series by name in lower case, for ``LINK:KEY``.
    times : {"native", "tai"}
        Whether times stay in their declared scale.
    on_bad_value : {"raise", "null"}
        What to do with a value that does not read as its declared type.
    """

    server: Server
    infos: tuple[SeriesInfo, ...]
    keys: tuple[str, ...] = ()
    segments: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    targets: Mapping[str, SeriesInfo] = field(default_factory=dict)
    times: Times = "native"
    on_bad_value: OnBadValue = "raise"


def as_records(operation: Operation[RecordList], options: Options) -> Operation[Records]:
    """Let an operation read its reply all the way to frames, so that whoever reads it keeps no body."""
    source = Source(operation.name, operation.url, operation.suspect)
    return Operation(
        name=operation.name,
        url=operation.url,
        params=operation.params,
        read=partial(_read_records, operation.read, options, source),
        idempotent=operation.idempotent,
        suspect=operation.suspect,
    )


def _read_records(
    read: Callable[[Reply], RecordList], options: Options, source: Source, reply: Reply
) -> Records:
    return make_records(read(reply), options, source)


def make_records(reply: RecordList, options: Options, source: Source | None = None) -> Records:
    """Make typed frames of a reply.

    Raises
    ------
    ReplyError
        If columns differ in length, or other names came than were asked for.
    ValueParseError
        If a value does not read as its declared type and `on_bad_value` is ``"raise"``.
    RecordSetError
        If a name is there twice, or series of a joint query declare a keyword differently.
    UnknownKeyword, UnknownSegment, UnknownLink
        For a name that the series does not have.
    """
    return _Making(reply, options, source or Source("rs_list")).records()


class _Making:
    """One reply on its way to frames."""

    def __init__(self, reply: RecordList, options: Options, source: Source) -> None:
        self.reply = reply
        self.options = options
        self.source = source
        self.info = options.infos[0]
        self.problems: list[tuple[str, str, int, int]] = []

    def records(self) -> Records:
        reply, options = self.reply, self.options
        keywords = _frame(self.keywords())
        segments = _frame(self.texts("segments", reply.segments, options.segments, _PATH))
        dims = _frame(self.dims(reply.segments))
        links = _frame(self.texts("links", reply.links, options.links, _LINK))
        return Records(
            keywords=keywords,
            segments=segments,
            links=links,
            dims=dims,
            record=self.names(),
            problems=self.problem_frame(),
            series=self.info,
            server=options.server,
        )

    def keywords(self) -> Iterable[pl.Series]:
        if not self.reply.count:
            for key in map(self.resolve, expand(self.info, self.options.keys)):
                yield _empty(key.column, key.declared, self.options.times)
            return
        self.same_names("keywords", self.reply.keywords, self.options.keys)
        for at, column in enumerate(self.reply.keywords):
            key = self.resolve(column.name)
            yield self.column(key.column, key.declared, column.values, f"keywords[{at}]")

    def resolve(self, key: str) -> ResolvedKey:
        found = [resolve(info, key, self.options.targets) for info in self.options.infos]
        for info, other in zip(self.options.infos, found, strict=True):
            if other.declared != found[0].declared:
                raise RecordSetError(
                    f"{key} is {_words(found[0].declared)} in {self.info.name} and {_words(other.declared)} "
                    f"in {info.name}, which cannot be one column: query each series by itself.",
                    text=key,
                )
        return found[0]

    def column(self, name: str, declared: Declared, values: Values, path: str) -> pl.Series:
        if len(values) != self.reply.count:
            raise self.source.shape_error(
                f"{name} has {len(values)} values and the reply {self.reply.count} records",
                path=f"{path}.values",
            )
        converted = convert(values.series(name), declared, self.options.times)
        self.settle(name, declared, converted)
        return converted.values

    def settle(self, name: str, declared: Declared, converted: Converted) -> None:
        """Refuse, warn of or count what a column could not hold."""
        for problem in converted.problems:
            if problem.kind == UNREADABLE and self.options.on_bad_value == "raise":
                raise ValueParseError(
                    f"{name} of {self.info.name} is declared {_words(declared)}, and row {problem.first_row} "
                    f"says {problem.text!r}. on_bad_value='null' gives null instead, and counts it.",
                    series=self.info.name,
                    keyword=name,
                    row=problem.first_row,
                    text=problem.text,
                )
            if problem.kind == LEAP_SECOND:
                warnings.warn(
                    f"{name} in row {problem.first_row} is {problem.text}, inside a leap second: a UTC "
                    f"column holds 23:59:59.999999 instead ({problem.rows} rows); times='tai' is exact.",
                    LeapSecondWarning,
                    stacklevel=2,
                )
            self.problems.append((name, problem.kind, problem.rows, problem.first_row))

    def texts(
        self, member: str, columns: Sequence[ValueColumn], asked: Sequence[str], declared: Declared
    ) -> Iterable[pl.Series]:
        known = self.info.segments if member == "segments" else self.info.links
        if not self.reply.count:
            names = list(known) if "**ALL**" in asked else [name for name in asked if name not in WHOLE]
            for name in names:
                yield _empty(known[name].name if name in known else name, declared, "native")
            return
        self.same_names(member, columns, asked)
        for at, column in enumerate(columns):
            name = known[column.name].name if column.name in known else column.name
            yield self.column(name, declared, column.values, f"{member}[{at}]")

    def dims(self, segments: Sequence[SegmentColumn]) -> Iterable[pl.Series]:
        """Give the axes of each segment, where there is one for every record."""
        for column in segments:
            if len(column.dims) == self.reply.count:
                name = (
                    self.info.segments[column.name].name if column.name in self.info.segments else column.name
                )
                yield convert(column.dims.series(name), _PATH).values

    def same_names(self, member: str, columns: Sequence[ValueColumn], asked: Sequence[str]) -> None:
        got = [column.name for column in columns]
        if got != list(asked) and not set(WHOLE) & set(asked):
            raise self.source.shape_error(f"asked for {list(asked)}, got {got}", path=member)

    def names(self) -> pl.Series:
        import polars as pl  # noqa: PLC0415 - loaded with the first frame

        count, recinfo = self.reply.count, self.reply.recinfo
        if not recinfo:
            return pl.Series("record", [None] * count, dtype=pl.String)
        if len(recinfo) != count:
            raise self.source.shape_error(f"{len(recinfo)} names of {count} records", path="recinfo")
        # Without prime keys the server leaves the series out.
        prefix = self.info.name
        names = [prefix + info.name if info.name.startswith("[") else info.name for info in recinfo]
        return pl.Series("record", names, dtype=pl.String)

    def problem_frame(self) -> pl.DataFrame:
        import polars as pl  # noqa: PLC0415 - loaded with the first frame

        schema = {"column": pl.String, "problem": pl.String, "rows": pl.UInt32, "first_row": pl.UInt32}
        return pl.DataFrame(self.problems, schema=schema, orient="row")


def _empty(name: str, declared: Declared, times: Times) -> pl.Series:
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    return pl.Series(name, [], dtype=declared.dtype(times))


def _words(declared: Declared) -> str:
    return f"{declared.type} ({declared.units})" if declared.type == "time" else declared.type


def _frame(columns: Iterable[pl.Series]) -> pl.DataFrame:
    """Put columns side by side, each name once."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    listed = list(columns)
    seen: set[str] = set()
    for column in listed:
        if column.name.lower() in seen:
            raise RecordSetError(f"{column.name} is asked for twice; once is enough.", text=column.name)
        seen.add(column.name.lower())
    return pl.DataFrame(listed)
