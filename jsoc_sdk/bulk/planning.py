"""Plan a bulk query: count it, cut it into parts of a bounded size, see what it costs."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from jsoc_sdk import operations
from jsoc_sdk.bulk.cuts import RECNUM, Axis, Base, Span
from jsoc_sdk.errors import IncompleteQuery, QueryError, RequestError, WholeSeriesRefused
from jsoc_sdk.flows import Operation, send, send_all
from jsoc_sdk.frames import Options, as_records
from jsoc_sdk.models.keys import expand, resolve
from jsoc_sdk.query import Prepared, explain, prepare
from jsoc_sdk.recordset.scanner import scan_record_sets

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jsoc_sdk.dtypes import Times
    from jsoc_sdk.flows import Flow
    from jsoc_sdk.frames import OnBadValue, Records
    from jsoc_sdk.models import SeriesInfo
    from jsoc_sdk.query import Session, Wanted
    from jsoc_sdk.recordset import RecordSet
    from jsoc_sdk.servers import Server

BATCH: Final = 20_000
"""Records per request; servers refuse lists of 75,000, of series with many keywords fewer."""

LARGE: Final = 100_000
"""Records from which a record set without any filter is refused unless the caller insists."""

_FILL = 0.8
_WIDEST = 64
_WIRE_BYTES = {"time": 28, "string": 16, "double": 16, "float": 13, "longlong": 10}


@dataclass(frozen=True, slots=True)
class Part:
    """One request of a bulk query; an independent, picklable value.

    Attributes
    ----------
    base : Base
        The sub-set that it is a part of.
    spans : tuple of Span
        Where it was cut.
    count : int
        Records it has to have.
    rest : tuple of Span
        What it can be cut along when the last of `spans` is too short to be cut; record numbers in the end.
    """

    base: Base
    spans: tuple[Span, ...]
    count: int
    rest: tuple[Span, ...] = ()

    @property
    def text(self) -> str:
        """Record-set text to send."""
        return self.base.text(self.spans)

    def split(self, pieces: int) -> tuple[Part, ...]:
        """Cut into adjacent parts that are not counted yet; none if it cannot be cut any more."""
        *outer, last = self.spans
        cut, rest = last.split(pieces), self.rest
        while not cut and rest:
            outer, last, rest = [*outer, last], rest[0], rest[1:]
            cut = last.split(pieces)
        return tuple(replace(self, spans=(*outer, span), count=-1, rest=rest) for span in cut)

    def joined(self, other: Part) -> Part:
        """Give one part from here to the end of a later neighbour on the same axis."""
        spans = (*self.spans[:-1], self.spans[-1].joined(other.spans[-1]))
        return replace(self, spans=spans, count=self.count + other.count)


@dataclass(frozen=True, slots=True)
class Reader:
    """How each part is asked for and read; picklable."""

    server: Server
    options: Options
    exact: bool = False

    def operation(self, text: str) -> Operation[Records]:
        """Build the request for a part, read all the way to frames."""
        options = self.options
        asked = operations.rs_list(
            self.server,
            text,
            keys=options.keys,
            segments=options.segments,
            links=options.links,
            exact=self.exact,
        )
        return as_records(asked, options)


@dataclass(frozen=True)
class Plan:
    """What a bulk query will do.

    Attributes
    ----------
    record_set : str
        What is asked for.
    count : int
        Records in all.
    bytes : int
        Estimated size of all replies, in bytes, before compression.
    requests : int
        List requests that it takes; estimated where there are no parts yet.
    parts : tuple of Part
        In the order of the records: adjacent, disjoint, of at most the asked size.
    filtered : bool
        Whether every sub-set has a filter.

    Examples
    --------
    >>> print(Plan("hmi.v_45s[2016.04.01_TAI/1d]", 1920, 80640, 1, (), True))
    hmi.v_45s[2016.04.01_TAI/1d]: 1,920 records, about 0.1 MB, 1 request
    """

    record_set: str
    count: int
    bytes: int
    requests: int
    parts: tuple[Part, ...]
    filtered: bool
    reader: Reader | None = field(default=None, repr=False, compare=False)

    def __str__(self) -> str:
        requests = f"{self.requests:,} request{'' if self.requests == 1 else 's'}"
        return f"{self.record_set}: {self.count:,} records, about {self.bytes / 1e6:,.1f} MB, {requests}"


@dataclass(frozen=True, slots=True)
class Choices:
    """How a bulk query goes about it.

    Attributes
    ----------
    batch : int
        Largest number of records of a part.
    times, on_bad_value
        As in a query.
    whole_series : bool
        Whether a large series may be taken without any filter.
    after : int
        Only records whose newest version has a larger record number.
    """

    batch: int = BATCH
    times: Times = "native"
    on_bad_value: OnBadValue = "raise"
    whole_series: bool = True
    after: int = 0

    def __post_init__(self) -> None:
        """Refuse what cannot be meant."""
        batch: object = self.batch
        if isinstance(batch, bool) or not isinstance(batch, int) or batch < 1:
            raise RequestError(
                f"batch is {self.batch!r}; give the largest number of records of one request, at least 1."
            )


def plan(session: Session, record_set: str | RecordSet[Any], wanted: Wanted, choices: Choices) -> Flow[Plan]:
    """Count and cut a record set.

    Parameters
    ----------
    session : Session
        Whom to ask.
    record_set : str or RecordSet
        What is wanted.
    wanted : Wanted
        Keywords, segments, links.
    choices : Choices
        How large the parts may be, and how they are read.

    Returns
    -------
    Plan
        Its parts have, each and together, the counts that the server gave.

    Raises
    ------
    WholeSeriesRefused
        A large series without a filter; it carries the plan so far.
    IncompleteQuery
        The counts do not add up: the series changes while it is counted.
    """
    batch = choices.batch
    prepared = yield from prepare(
        session, record_set, wanted, times=choices.times, on_bad_value=choices.on_bad_value
    )
    infos = yield from _fresh(session, prepared)
    bases = [Base.of(one, choices.after) for one in scan_record_sets(str(prepared.record_set))]
    counts = yield from _counts(session, prepared, [base.text() for base in bases])
    made = _estimate(prepared, wanted, bases, sum(counts), batch)
    if not (choices.whole_series or made.filtered) and made.count > LARGE:
        raise WholeSeriesRefused(
            f"{made}: a whole series. Add a filter, or insist: whole_series=True (--whole-series).",
            plan=made,
        )
    parts: list[Part] = []
    for base, count in zip(bases, counts, strict=True):
        info = infos[base.series.lower()]
        whole = yield from _whole(session, base, info, count, batch)
        parts += yield from _divide(session, whole, batch)
    total = sum(part.count for part in parts)  # what a series that is written to has grown by is in it
    return replace(made, parts=tuple(parts), requests=len(parts), count=total)


def reader(
    session: Session, record_set: str | RecordSet[Any], wanted: Wanted, choices: Choices
) -> Flow[Reader]:
    """Make the reader of a plan that was made before."""
    prepared = yield from prepare(
        session, record_set, wanted, times=choices.times, on_bad_value=choices.on_bad_value
    )
    return Reader(session.server, prepared.options, exact=wanted.exact)


def count_parts(session: Session, parts: Sequence[Part]) -> Flow[list[Part]]:
    """Count parts and leave out the empty ones."""
    asked = [operations.rs_summary(session.server, part.text) for part in parts]
    found = yield from send_all(asked)
    counted = [replace(part, count=one.count) for part, one in zip(parts, found, strict=True)]
    return [part for part in counted if part.count]


def _fresh(session: Session, prepared: Prepared) -> Flow[dict[str, SeriesInfo]]:
    """Describe the series anew: their newest records bound the cuts."""
    names = list(dict.fromkeys(part.series for part in prepared.record_set.sets))
    found = yield from send_all([operations.series_struct(session.server, name) for name in names])
    session.infos.update({name.lower(): info for name, info in zip(names, found, strict=True)})
    return {name.lower(): session.infos[name.lower()] for name in names}


def _counts(session: Session, prepared: Prepared, texts: list[str]) -> Flow[list[int]]:
    """Count each sub-set."""
    try:
        found = yield from send_all([operations.rs_summary(session.server, text) for text in texts])
    except QueryError as err:
        raise (yield from explain(session, prepared.record_set, err)) from err
    return [one.count for one in found]


def _estimate(prepared: Prepared, wanted: Wanted, bases: Iterable[Base], count: int, batch: int) -> Plan:
    """Say what is known before anything is cut."""
    options = prepared.options
    info = options.infos[0]
    names = expand(info, options.keys)
    types = [resolve(info, name, options.targets).declared.type for name in names]
    a_row = (
        sum(_WIRE_BYTES.get(one, 8) for one in types) + 60 * len(options.segments) + 40 * len(options.links)
    )
    return Plan(
        record_set=str(prepared.record_set),
        count=count,
        bytes=count * a_row,
        requests=-int(-count // (batch * _FILL)),
        parts=(),
        filtered=all(base.filtered for base in bases),
        reader=Reader(options.server, options, exact=wanted.exact),
    )


def _whole(session: Session, base: Base, info: SeriesInfo, count: int, batch: int) -> Flow[Part]:
    """Give a sub-set as one part, with the bounds of its axes if it has to be cut."""
    newest = info.interval.max_recnum if info.interval else 0
    numbers = Span(RECNUM, 1, newest if isinstance(newest, int) and newest > 0 else 1)
    axes = base.axes(info) if count > batch else ()
    spans = (yield from _bounds(session, base, info, axes)) if axes else []
    first, *rest = [*spans, numbers]
    return Part(base, (first,), count, tuple(rest))


def _bounds(session: Session, base: Base, info: SeriesInfo, axes: tuple[Axis, ...]) -> Flow[list[Span]]:
    """Ask where the first and the last record of the series stand on the axes, as far as that is of use."""
    interval = info.interval
    if interval is None:
        return []
    ends = f"{base.series}[:#{interval.first_recnum},#{interval.last_recnum}]"
    keys = [axis.keyword for axis in axes]
    reply = yield from send(operations.rs_list(session.server, ends, keys=keys))
    spans = []
    for axis, column in zip(axes, reply.keywords, strict=False):
        texts = [str(text).strip() for text in column.values.to_list()]
        if not texts or not all(text.isdecimal() for text in texts):
            break
        positions = [int(text) for text in texts]
        spans.append(Span(axis, min(positions), max(positions)))
    return spans


def _divide(session: Session, whole: Part, batch: int) -> Flow[list[Part]]:
    """Cut until no part is larger than `batch`, counting all new pieces of a round at once."""
    parts = [whole] if whole.count else []
    while any(part.count > batch for part in parts):
        pieces = {at: _pieces(part, batch) for at, part in enumerate(parts) if part.count > batch}
        counted = yield from count_parts(session, [piece for group in pieces.values() for piece in group])
        parts = yield from _replaced(session, parts, pieces, counted)
    return _merged(parts, batch)


def _pieces(part: Part, batch: int) -> tuple[Part, ...]:
    """Cut a part that is too large."""
    cut = part.split(min(int(part.count / (batch * _FILL)) + 1, _WIDEST))
    if not cut:
        raise IncompleteQuery(
            f"{part.text} has {part.count:,} records and cannot be cut any further; give a larger batch."
        )
    return cut


def _replaced(
    session: Session, parts: list[Part], pieces: dict[int, tuple[Part, ...]], counted: list[Part]
) -> Flow[list[Part]]:
    """Put the pieces in the places of what they were cut from, and check that they add up."""
    by_spans = {(one.base, one.spans): one for one in counted}
    result: list[Part] = []
    for at, part in enumerate(parts):
        if at not in pieces:
            result.append(part)
            continue
        found = [by_spans[key] for key in ((one.base, one.spans) for one in pieces[at]) if key in by_spans]
        yield from _check_sum(session, part, sum(one.count for one in found))
        result += found
    return result


def _check_sum(session: Session, part: Part, total: int) -> Flow[None]:
    """Check that the pieces of a part have its records; a series that grows is counted once more."""
    if total == part.count:
        return
    again = yield from send(operations.rs_summary(session.server, part.text))
    if total != again.count:
        raise IncompleteQuery(
            f"{part.text} has {again.count:,} records, its parts {total:,}: the series is being written to. "
            "Run it again."
        )


def _merged(parts: list[Part], batch: int) -> list[Part]:
    """Join neighbours that fit into one request."""
    result: list[Part] = []
    for part in parts:
        last = result[-1] if result else None
        if last and _neighbours(last, part) and last.count + part.count <= batch:
            result[-1] = last.joined(part)
        else:
            result.append(part)
    return result


def _neighbours(first: Part, second: Part) -> bool:
    """Whether two parts of the same cut follow each other; what lies between them was empty."""
    one, other = first.spans[-1], second.spans[-1]
    return (first.base, first.spans[:-1], one.axis) == (second.base, second.spans[:-1], other.axis)
