"""A validated reply and the series it is of, as typed frames."""

from __future__ import annotations

import warnings
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Literal, NamedTuple

from jsoc_sdk.columns import NotPlain, Unequal, read_columns
from jsoc_sdk.dtypes import Declared
from jsoc_sdk.dtypes.convert import LEAP_SECOND, UNREADABLE
from jsoc_sdk.errors import JsocError, LeapSecondWarning, RecordSetError, ValueParseError
from jsoc_sdk.flows import Operation
from jsoc_sdk.frames.records import Records, side_by_side
from jsoc_sdk.models.keys import WHOLE, ResolvedKey, expand, resolve
from jsoc_sdk.reading import Source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    import polars as pl

    from jsoc_sdk.columns import Values
    from jsoc_sdk.dtypes import Converted, Times
    from jsoc_sdk.flows import Reply
    from jsoc_sdk.models import RecordList, SeriesInfo
    from jsoc_sdk.models.base import Named
    from jsoc_sdk.models.records import ValueColumn
    from jsoc_sdk.servers import Server

OnBadValue = Literal["raise", "null"]

_PATH = Declared("string", in_band=("NoDataDirectory", "InvalidSegName", "BadSegLink"))
_DIMS = Declared("string", missing=("NA",))
_LINK = Declared("string", in_band=("Invalid_Link",))


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
    where = source or Source("rs_list")
    try:
        return _Making(reply, options, where).records()
    except (NotPlain, JsocError):
        again = reply.read_again()
        if again is None:
            raise
    return _Making(again, options, where).records()


class _Job(NamedTuple):
    """One column to make."""

    name: str
    declared: Declared
    values: Values
    path: str
    member: str = "values"


class _Making:
    """One reply on its way to frames."""

    def __init__(self, reply: RecordList, options: Options, source: Source) -> None:
        self.reply = reply
        self.options = options
        self.source = source
        self.info = options.infos[0]
        self.problems: list[tuple[str, str, int, int]] = []

    def records(self) -> Records:
        if not self.reply.count:
            return self.empty()
        keywords, segments, links = list(self.keywords()), list(self.segments()), list(self.links())
        made = iter(self.columns([*keywords, *segments, *links, *self.dims()]))
        return self.assemble(
            list(islice(made, len(keywords))),
            list(islice(made, len(segments))),
            list(islice(made, len(links))),
            list(made),
        )

    def empty(self) -> Records:
        """Give no rows, with the schema that rows would have."""
        options, info = self.options, self.info
        keys = [self.resolve(key) for key in expand(info, options.keys)]
        segments = _names(options.segments, info.segments)
        return self.assemble(
            [_empty(key.column, key.declared, options.times) for key in keys],
            [_empty(name, _PATH) for name in segments],
            [_empty(name, _LINK) for name in _names(options.links, info.links)],
            [_empty(name, _DIMS) for name in segments],
        )

    def assemble(self, *frames: list[pl.Series]) -> Records:
        keywords, segments, links, dims = (side_by_side(columns) for columns in frames)
        return Records(
            keywords=keywords,
            segments=segments,
            links=links,
            dims=dims,
            record=self.names(),
            problems=_problem_frame(self.problems),
            series=self.info,
            server=self.options.server,
        )

    def keywords(self) -> Iterable[_Job]:
        self.same_names("keywords", self.reply.keywords, self.options.keys)
        for at, column in enumerate(self.reply.keywords):
            key = self.resolve(column.name)
            yield _Job(key.column, key.declared, column.values, f"keywords[{at}]")

    def segments(self) -> Iterable[_Job]:
        self.same_names("segments", self.reply.segments, self.options.segments)
        for at, column in enumerate(self.reply.segments):
            yield _Job(_spelled(column.name, self.info.segments), _PATH, column.values, f"segments[{at}]")

    def links(self) -> Iterable[_Job]:
        self.same_names("links", self.reply.links, self.options.links)
        for at, column in enumerate(self.reply.links):
            yield _Job(_spelled(column.name, self.info.links), _LINK, column.values, f"links[{at}]")

    def dims(self) -> Iterable[_Job]:
        for at, column in enumerate(self.reply.segments):
            for other in (column.cparms, column.bzeros, column.bscales):
                other.verify()  # of those records only that have them: no frame can show them
            yield _Job(
                _spelled(column.name, self.info.segments), _DIMS, column.dims, f"segments[{at}]", "dims"
            )

    def resolve(self, key: str) -> ResolvedKey:
        found = resolve(self.info, key, self.options.targets)
        for info in self.options.infos[1:]:
            other = resolve(info, key, self.options.targets)
            if other.declared != found.declared:
                raise RecordSetError(
                    f"{key} is {_words(found.declared)} in {self.info.name} and {_words(other.declared)} "
                    f"in {info.name}, which cannot be one column: query each series by itself.",
                    text=key,
                )
        return found

    def columns(self, jobs: Sequence[_Job]) -> list[pl.Series]:
        arrays = [(job.values, job.declared) for job in jobs]
        try:
            read = read_columns(arrays, self.reply.count, self.options.times)
        except Unequal as err:
            job = jobs[err.at]
            raise self.source.shape_error(
                f"{job.name} has {err.size} {job.member} and the reply {self.reply.count} records",
                path=f"{job.path}.{job.member}",
            ) from None
        for job, converted in zip(jobs, read, strict=True):
            if converted.problems:
                self.settle(job.name, job.declared, converted)
        return [converted.values.alias(job.name) for job, converted in zip(jobs, read, strict=True)]

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

    def same_names(self, member: str, columns: Sequence[ValueColumn], asked: Sequence[str]) -> None:
        got = [column.name for column in columns]
        if got != list(asked) and not set(WHOLE) & set(asked):
            raise self.source.shape_error(f"asked for {list(asked)}, got {got}", path=member)

    def names(self) -> pl.Series:
        import polars as pl  # noqa: PLC0415 - loaded with the first frame

        count = self.reply.count
        if self.reply.recinfo is None:
            return pl.Series("record", [None] * count, dtype=pl.String)
        names = self.reply.recinfo.series()
        if len(names) != count:
            raise self.source.shape_error(f"{len(names)} names of {count} records", path="recinfo")
        if self.info.prime_keys:
            return names
        # Without prime keys the server leaves the series out.
        return names.str.replace(r"^\[", f"{self.info.name}[")


def _problem_frame(problems: Sequence[tuple[str, str, int, int]]) -> pl.DataFrame:
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    columns, kinds, rows, first_rows = zip(*problems, strict=True) if problems else ((),) * 4
    return pl.DataFrame(
        [
            pl.Series("column", columns, dtype=pl.String),
            pl.Series("problem", kinds, dtype=pl.String),
            pl.Series("rows", rows, dtype=pl.UInt32),
            pl.Series("first_row", first_rows, dtype=pl.UInt32),
        ]
    )


def _spelled(name: str, known: Mapping[str, Named]) -> str:
    """Give a name in the series' own spelling."""
    return known[name].name if name in known else name


def _names(asked: Sequence[str], known: Mapping[str, Named]) -> list[str]:
    if "**ALL**" in asked:
        return list(known)
    return [_spelled(name, known) for name in asked if name not in WHOLE]


def _empty(name: str, declared: Declared, times: Times = "native") -> pl.Series:
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    return pl.Series(name, [], dtype=declared.dtype(times))


def _words(declared: Declared) -> str:
    return f"{declared.type} ({declared.units})" if declared.type == "time" else declared.type
