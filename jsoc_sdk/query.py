"""Conversations of the query side: list series, describe one, count records, query records.

Each is a flow; `Client` and `AsyncClient` run the same ones. What a client remembers between calls, the
list of series and the descriptions of those it met, is a `Session`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from jsoc_sdk import operations
from jsoc_sdk.errors import (
    DrmsError,
    EmailError,
    HazardError,
    JsocError,
    QueryError,
    RecordSetError,
    RequestError,
    ServerStatus,
    TooManyRecords,
    UnknownSeries,
)
from jsoc_sdk.export_operations import check_email_address
from jsoc_sdk.flows import send, send_all, try_all
from jsoc_sdk.frames import Options, as_records, put_in_order
from jsoc_sdk.models.keys import WHOLE, check_names, link_targets
from jsoc_sdk.recordset import RecordSet
from jsoc_sdk.recordset.typed import refuse_strangers, warn_of_drift

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import polars as pl

    from jsoc_sdk.dtypes import Times
    from jsoc_sdk.flows import Flow, Operation, Reply
    from jsoc_sdk.frames import HasName, OnBadValue, Records
    from jsoc_sdk.models import EmailStatus, RecordList, SeriesInfo, SeriesList
    from jsoc_sdk.servers import Server

    Names = str | HasName | Iterable[str | HasName]

T = TypeVar("T")

_NOT_FOUND = "series not found"
_MALFORMED = -2
"""Status of an address check whose argument is no address (``checkAddress.py``)."""


@dataclass(slots=True)
class Session:
    """What one client knows.

    Attributes
    ----------
    server : Server
        Whom to ask.
    email : str or None
        The address that exports are requested with.
    infos : dict
        Descriptions of series by name in lower case, as they were when first asked for.
    compared : set of str
        Series whose description was compared with their typed class.
    listed : tuple of SeriesEntry or None
        All series of the server; None before the list was needed.
    """

    server: Server
    email: str | None = None
    infos: dict[str, SeriesInfo] = field(default_factory=dict)
    compared: set[str] = field(default_factory=set)
    listed: tuple[SeriesEntry, ...] | None = None


@dataclass(frozen=True, slots=True)
class SeriesEntry:
    """One line of the list of series; `prime_keys` is None where the server does not tell them."""

    name: str
    prime_keys: tuple[str, ...] | None
    note: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a query asks for, as the user gave it; see `Client.query`."""

    keywords: Names = ()
    segments: Names | None = None
    links: Names = ()
    prime_keys: bool = False
    n: int | None = None
    exact: bool = False

    def __post_init__(self) -> None:
        """Keep names that come from an iterator, which gives them once."""
        for kind in ("keywords", "segments", "links"):
            names = getattr(self, kind)
            if names is not None and not isinstance(names, str):
                object.__setattr__(self, kind, tuple(_listed(names)))

    @property
    def typed(self) -> tuple[Any, ...]:
        """Names that may know their series."""
        given = (self.keywords, self.segments or (), self.links)
        return tuple(name for names in given if not isinstance(names, str) for name in _listed(names))


# --- series -------------------------------------------------------------------------------------


def list_series(session: Session, pattern: str | None = None) -> Flow[pl.DataFrame]:
    """List the series whose name matches; the whole list is asked for once per client."""
    import re  # noqa: PLC0415 - beside its only use

    try:
        wanted = re.compile(pattern or "", re.IGNORECASE)
    except re.error as err:
        raise RequestError(
            f"{pattern!r} is no regular expression: {err}. Put a backslash before a literal . ( ) [ ] * + ?"
        ) from err
    entries = yield from all_series(session)
    return _series_frame([entry for entry in entries if wanted.search(entry.name)])


def _series_frame(entries: Sequence[SeriesEntry]) -> pl.DataFrame:
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    columns = {
        "name": [entry.name for entry in entries],
        "prime_keys": [None if entry.prime_keys is None else list(entry.prime_keys) for entry in entries],
        "note": [entry.note for entry in entries],
    }
    return pl.DataFrame(
        columns, schema={"name": pl.String, "prime_keys": pl.List(pl.String), "note": pl.String}
    )


def all_series(session: Session) -> Flow[tuple[SeriesEntry, ...]]:
    """Give the full list: the public series, and the white-listed ones where a wrapper lists them."""
    if session.listed is None:
        public: Operation[Any] = operations.show_series(session.server)
        asked = [public]
        if session.server.series_wrapper:
            asked.append(operations.showextseries(session.server))
        found = yield from try_all(asked)
        session.listed = _merge(_or_raise(found[0]), *(_notes(reply) for reply in found[1:]))
    return session.listed


def _or_raise(reply: SeriesList | JsocError) -> SeriesList:
    if isinstance(reply, JsocError):
        raise reply
    return reply


def _notes(reply: Any) -> dict[str, str]:
    """Names and notes of the wrapper's reply; none from a server that has no such program after all."""
    if isinstance(reply, ServerStatus) and reply.status == 404:
        return {}
    if isinstance(reply, JsocError):
        raise reply
    notes: dict[str, str] = reply.notes
    return notes


def _merge(public: SeriesList, *others: dict[str, str]) -> tuple[SeriesEntry, ...]:
    entries = {item.name.lower(): SeriesEntry(item.name, item.prime_keys, item.note) for item in public.names}
    for notes in others:
        for name, note in notes.items():
            entries.setdefault(name.lower(), SeriesEntry(name, None, note))
    return tuple(entries[name] for name in sorted(entries))


def series_info(session: Session, series: str | HasName) -> Flow[SeriesInfo]:
    """Describe a series; asked for once per client."""
    name = series if isinstance(series, str) else series.name
    known = session.infos.get(name.lower())
    if known is None:
        # Refused here if it is no name: series_struct would read filters and ignore them.
        known = yield from _describe(session, _plain_name(name))
    return known


def _plain_name(name: str) -> str:
    bare = RecordSet.coerce(name)
    if str(bare.series) != name:
        raise RecordSetError(
            f"{name!r} is not the name of a series alone; info takes a name such as 'hmi.v_45s'.", text=name
        )
    return name


def _describe(session: Session, name: str) -> Flow[SeriesInfo]:
    """Ask, unless somebody else did while this one waited for its turn; remember the reply at once."""
    asked = operations.series_struct(session.server, name)
    key = name.lower()

    def read(reply: Reply) -> SeriesInfo:
        session.infos[key] = asked.read(reply)
        return session.infos[key]

    try:
        return (yield from send(replace(asked, read=read, recall=partial(session.infos.get, key))))
    except QueryError as err:
        if _NOT_FOUND not in err.message:
            raise
        raise (yield from _unknown_series(session, name)) from err


def _unknown_series(session: Session, name: str) -> Flow[UnknownSeries]:
    """Make the error for a series that is not there, with near names if the list can be had."""
    try:
        names = [entry.name for entry in (yield from all_series(session))]
    except JsocError:
        names = []
    hint = f"Server {session.server.name!r} lists its series with client.series(r'...')."
    return UnknownSeries(name, known=names, hint=hint)


def prime_keys(session: Session, series: str | HasName) -> Flow[list[str]]:
    """Names of the prime keys, in order."""
    info = yield from series_info(session, series)
    return [key.name for key in info.prime_keys]


def keywords(session: Session, series: str | HasName) -> Flow[list[str]]:
    """Names of all keywords, in the series' own order."""
    info = yield from series_info(session, series)
    return list(info.keywords)


# --- records ------------------------------------------------------------------------------------


def bind(
    session: Session, record_set: str | RecordSet[Any]
) -> Flow[tuple[RecordSet[Any], tuple[SeriesInfo, ...]]]:
    """Check a record set against the descriptions of its series.

    Raises
    ------
    RecordSetError
        If the text is malformed, a name is unknown, or a value does not fit its keyword.
    HazardError
        If the server would read it in another way than it looks.
    """
    asked = RecordSet.coerce(record_set)
    infos = []
    for name in asked.series_names:
        infos.append((yield from series_info(session, name)))  # noqa: PERF401 - a flow cannot be comprehended
    bound = asked.bind(*infos)
    if bound.hazards:
        raise HazardError(
            f"{str(bound)!r} may not mean what it seems to: {' '.join(bound.hazards)} If that is what you "
            "want, use RecordSet.raw(text).",
            hazards=bound.hazards,
            text=str(bound),
        )
    return bound, tuple(infos)


def count(session: Session, record_set: str | RecordSet[Any]) -> Flow[int]:
    """Count the records of a record set."""
    bound, _ = yield from bind(session, record_set)
    try:
        summary = yield from send(operations.rs_summary(session.server, str(bound)))
    except QueryError as err:
        raise _refused(bound, err) from err
    return summary.count


@dataclass(frozen=True, slots=True)
class Prepared:
    """A query that passed all checks."""

    record_set: RecordSet[Any]
    operation: Operation[RecordList]
    options: Options
    order: tuple[str, ...] = ()
    """Prime keys that tell the order of the rows, where the server may turn it round."""
    hidden: tuple[str, ...] = ()
    """Those of them that the user did not ask for."""


def prepare(
    session: Session,
    record_set: str | RecordSet[Any],
    wanted: Wanted,
    *,
    times: Times = "native",
    on_bad_value: OnBadValue = "raise",
) -> Flow[Prepared]:
    """Check all that can be checked before sending, and build the request."""
    _check_choices(times, on_bad_value)
    keys = names_of(wanted.keywords, "keyword")
    links = names_of(wanted.links, "link")
    asked = RecordSet.coerce(record_set)
    refuse_strangers(asked.series_names, wanted.typed)
    segments = segments_of(asked, wanted.segments)
    _check_number(wanted.n, asked)
    _check_whole(asked, (*keys, *segments, *links))
    bound, infos = yield from bind(session, asked)
    warn_of_drift(asked, wanted.typed, infos, session.compared)
    if wanted.prime_keys:
        keys = _with_prime_keys(infos[0], keys)
    if "**ALL**" in segments:
        segments = tuple(asked.segment_names or infos[0].segments)
    order = _order_keys(bound, infos[0], keys, wanted.n)
    hidden = () if "**ALL**" in keys else _missing(order, keys)
    keys = (*keys, *hidden)
    targets = yield from _targets(session, infos, keys)
    for info in infos:
        check_names(info, keys, segments, links, targets)
    options = Options(session.server, infos, keys, segments, links, targets, times, on_bad_value)
    operation = operations.rs_list(
        session.server,
        str(bound),
        keys=keys,
        segments=segments,
        links=links,
        n=wanted.n,
        recinfo=True,
        exact=wanted.exact,
    )
    return Prepared(bound, operation, options, order, hidden)


def records(
    session: Session,
    record_set: str | RecordSet[Any],
    wanted: Wanted,
    *,
    times: Times = "native",
    on_bad_value: OnBadValue = "raise",
) -> Flow[Records]:
    """Query records into typed frames; record names always come with them (``R=1``)."""
    prepared = yield from prepare(session, record_set, wanted, times=times, on_bad_value=on_bad_value)
    try:
        found = yield from send(as_records(prepared.operation, prepared.options))
    except QueryError as err:
        raise (yield from explain(session, prepared.record_set, err)) from err
    return put_in_order(found, prepared.order, prepared.hidden) if prepared.order else found


def url_for(session: Session, record_set: str | RecordSet[Any], wanted: Wanted) -> Flow[str]:
    """Address that `records` would ask."""
    prepared = yield from prepare(session, record_set, wanted)
    return prepared.operation.full_url


def explain(
    session: Session, record_set: RecordSet[Any], error: QueryError
) -> Flow[DrmsError | RecordSetError]:
    """Find out what "series not found" means: no such series, too many records, or a bad filter.

    The server says the same in all three cases; its other two operations tell them apart.
    Source: ``jsoc_info.c`` DoIt, ``drms_record.c`` CAP_LIMIT.
    """
    if _NOT_FOUND not in error.message:
        return _refused(record_set, error)
    names = record_set.series_names
    structs = yield from try_all([operations.series_struct(session.server, name) for name in names])
    for name, struct in zip(names, structs, strict=True):
        if isinstance(struct, QueryError):
            return (yield from _unknown_series(session, name))
    try:
        summary = yield from send(operations.rs_summary(session.server, str(record_set)))
    except QueryError:
        return _refused(record_set, error)
    return _too_many(record_set, summary.count, error)


def _refused(record_set: RecordSet[Any], error: QueryError) -> QueryError:
    """Say which record set the server did not understand, and what may help."""
    said = error.message.strip().splitlines()[0].rstrip(".") if error.message.strip() else "no reason given"
    return QueryError(
        f"The server does not accept {str(record_set)!r}: {said}. {_advice(said)}",
        status=error.status,
        message=error.message,
        operation=error.operation,
        url=error.url,
    )


def _advice(said: str) -> str:
    # With a shadow table, n and a condition on a prime key do not go together (query-api.md 4.5.5).
    if "ambiguous" in said or "problem with database query" in said:
        return (
            "A condition on a prime key does not work together with n on this series: put it into "
            "where(...), or leave n out."
        )
    return (
        "Check the values of its filters against the types of the prime keys, and its conditions against "
        "the keywords of the series."
    )


def _too_many(record_set: RecordSet[Any], found: int, error: QueryError) -> TooManyRecords:
    return TooManyRecords(
        f"{str(record_set)!r} has {found:,} records, more than the server lists in one reply. Ask for a "
        "shorter time or fewer values, or let client.query_batches(...) split it.",
        status=error.status,
        message=error.message,
        operation=error.operation,
        url=error.url,
    )


# --- names and numbers ----------------------------------------------------------------------------


def names_of(names: Names, kind: str, series: Sequence[str] = ()) -> tuple[str, ...]:
    """Give names as texts from a comma list, a sequence, or typed names of the series asked.

    Raises
    ------
    RecordSetError
        If a name is empty or has blanks, which the server would take as part of the name, or comes twice, or
        if a typed name belongs to another series.
    """
    given = _listed(names)
    if series:
        refuse_strangers(series, given)
    texts = tuple(_text_of(name, kind) for name in given)
    for text in texts:
        if not text or text != text.strip() or " " in text or "," in text:
            shown = names if isinstance(names, str) else list(texts)
            raise RecordSetError(
                f"{text!r} in {shown!r} is no {kind} name: the server takes a blank as part of the name. "
                "Write 'A,B' without blanks, or a list ['A', 'B'].",
                text=text,
            )
    _refuse_twice(texts, kind)
    return texts


def _text_of(name: object, kind: str) -> str:
    text = name if isinstance(name, str) else getattr(name, "name", None)
    if not isinstance(text, str):
        raise RequestError(f"{name!r} is no {kind} name; give texts such as 'T_REC', or typed names.")
    return text


def _refuse_twice(texts: tuple[str, ...], kind: str) -> None:
    seen: set[str] = set()
    for text in texts:
        if text.lower() in seen:
            raise RecordSetError(f"The {kind} {text} is asked for twice; once is enough.", text=text)
        seen.add(text.lower())


def _listed(names: Any) -> list[Any]:
    if isinstance(names, str):
        return names.split(",") if names else []
    return list(names) if hasattr(names, "__iter__") else [names]


def segments_of(record_set: RecordSet[Any], names: Names | None) -> tuple[str, ...]:
    """Give the segments to ask for: as given, else those in the record set's own ``{...}``."""
    own = tuple(record_set.segment_names or ())
    if names is None:
        return own
    asked = names_of(names, "segment")
    hidden = [name for name in asked if name not in WHOLE and name.lower() not in {n.lower() for n in own}]
    if own and hidden:
        raise RecordSetError(
            f"Segment {hidden[0]!r} is not in the record set's own list {{{','.join(own)}}}, which hides it. "
            "Name segments in one place only.",
            text=hidden[0],
        )
    return asked


def _with_prime_keys(info: SeriesInfo, keys: tuple[str, ...]) -> tuple[str, ...]:
    """Put the prime keys that were not asked for anyway in front."""
    return (*_missing((key.name for key in info.prime_keys), keys), *keys)


def _missing(names: Iterable[str], keys: tuple[str, ...]) -> tuple[str, ...]:
    asked = {key.lower() for key in keys}
    return tuple(name for name in names if name.lower() not in asked)


def _order_keys(
    bound: RecordSet[Any], info: SeriesInfo, keys: tuple[str, ...], n: int | None
) -> tuple[str, ...]:
    """Name what tells the order of the last n records: with ^, $ or numbers it may be newest first.

    Source: ``query-api.md`` 4.5.5, series with a shadow table.
    """
    turned = n is not None and n < -1 and any(mark in str(bound) for mark in ("^", "$", "[:"))
    return tuple(key.name for key in info.prime_keys) if turned and "**NONE**" not in keys else ()


def _targets(
    session: Session, infos: Iterable[SeriesInfo], keys: tuple[str, ...]
) -> Flow[dict[str, SeriesInfo]]:
    """Describe the series that ``LINK:KEY`` names lead to."""
    names = {name.lower(): name for info in infos for name in link_targets(info, keys)}
    missing = [name for name in names if name not in session.infos]
    found = yield from send_all([operations.series_struct(session.server, names[name]) for name in missing])
    session.infos.update(zip(missing, found, strict=True))
    return {name: session.infos[name] for name in names}


def _check_number(n: object, record_set: RecordSet[Any]) -> None:
    if n is None:
        return
    if not isinstance(n, int) or isinstance(n, bool):
        raise RequestError(f"n is {n!r}; give a whole number of records, or leave it out for all.")
    if n == 0:
        raise RequestError("n=0 means no limit to the server. Leave n out for all records, or use count().")
    if n < 0 and len(record_set.sets) > 1:
        raise RequestError(
            f"n={n} (the last records) does not work on several record sets joined; ask for each by itself."
        )


def _check_whole(record_set: RecordSet[Any], names: tuple[str, ...]) -> None:
    if "**ALL**" in names and len(record_set.sets) > 1:
        raise RequestError("'**ALL**' works on one record set only; name what you want, or ask one by one.")


def _check_choices(times: str, on_bad_value: str) -> None:
    if times not in {"native", "tai"}:
        raise RequestError(f"times={times!r}; choose 'native' (each in its declared scale) or 'tai'.")
    if on_bad_value not in {"raise", "null"}:
        raise RequestError(f"on_bad_value={on_bad_value!r}; choose 'raise' or 'null'.")


# --- addresses ------------------------------------------------------------------------------------


def check_email(session: Session, address: str | None = None) -> Flow[EmailStatus]:
    """Ask whether an address is registered; never registers it.

    Raises
    ------
    EmailError
        If there is no address, or it is malformed.
    DrmsError
        If the server could not find out.
    """
    checked = check_email_address(address or session.email)
    operation = operations.check_address(session.server, checked)
    found = yield from send(operation)
    if found.status == _MALFORMED:
        raise EmailError(
            f"The server does not take {checked!r} as an address: {found.message}", address=checked
        )
    if found.status < 0:
        raise DrmsError(
            f"The server could not check the address: {found.message or 'no reason given'}. Try again later.",
            status=found.status,
            message=found.message or "",
            operation=operation.name,
            url=operation.url,
        )
    return found
