"""One function per query program of the server: how to ask, and how the reply is read.

Source: ``query-api.md`` sections 4 to 6; parameters not named here are not sent, because the server ignores
them or dies of them.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote

from jsoc_sdk.columns import NotPlain, cut
from jsoc_sdk.errors import QueryError, ReplyError, TransportError
from jsoc_sdk.flows import Operation, Reply
from jsoc_sdk.models import (
    EmailStatus,
    ExternalSeriesList,
    RecordList,
    RecordSetSummary,
    ReplyModel,
    SeriesInfo,
    SeriesList,
)
from jsoc_sdk.reading import (
    Source,
    decode,
    parse_object,
    read_object,
    read_reply,
    refuse_failures,
    refuse_status,
    validate,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jsoc_sdk.servers import Server

M = TypeVar("M", bound=ReplyModel)


def series_struct(server: Server, series: str) -> Operation[SeriesInfo]:
    """Describe a series: keywords, segments, links, prime keys, first and last record."""

    def read(reply: Reply, source: Source) -> SeriesInfo:
        return read_reply(SeriesInfo, reply, source).named(series)

    return _info(server, "series_struct", series, (), read)


def rs_summary(server: Server, ds: str, n: int | None = None) -> Operation[RecordSetSummary]:
    """Count the records of a record set.

    With `n` the server reads the records, and counts 0 where it would refuse them; leave it out.
    """
    return _info(server, "rs_summary", ds, _number(n), partial(read_reply, RecordSetSummary))


def rs_list(
    server: Server,
    ds: str,
    *,
    keys: Sequence[str] = (),
    segments: Sequence[str] = (),
    links: Sequence[str] = (),
    n: int | None = None,
    recinfo: bool = False,
    exact: bool = False,
) -> Operation[RecordList]:
    """List the records of a record set.

    Parameters
    ----------
    server : Server
        Whom to ask.
    ds : str
        Record-set text.
    keys, segments, links : sequence of str
        Names; the reply repeats them in order, as they are spelled here.
    n : int, optional
        Positive: the first n records of each sub-set; negative: the last n; left out: all.
    recinfo : bool
        Whether to list the records' names.
    exact : bool
        Whether to ask for full-precision numbers (``M=1``).
    """
    lists = (("key", keys), ("seg", segments), ("link", links))
    # The server percent-decodes these three a second time.
    params = [(name, ",".join(names).replace("%", "%25")) for name, names in lists if names]
    flags = [(name, "1") for name, wanted in (("R", recinfo), ("M", exact)) if wanted]
    return _info(server, "rs_list", ds, (*params, *_number(n), *flags), _read_record_list)


def _read_record_list(reply: Reply, source: Source) -> RecordList:
    """Read by cutting the value arrays out first; where that does not work, as any other reply."""
    refuse_failures(reply, source)
    plainly = partial(read_reply, RecordList, reply, source)
    try:
        parts = cut(reply.body)
        value = parse_object(parts.skeleton, source, constant=parts.put_back)
        refuse_status(value, source)
        return validate(RecordList, value, source).or_else(plainly)
    except (NotPlain, ReplyError, TransportError):
        return plainly()


def show_series(server: Server) -> Operation[SeriesList]:
    """List all public series; filters are applied here, because the server's own are fragile."""
    return _operation("show_series", server.url("show_series"), (), _read_series_list)


def _read_series_list(reply: Reply, source: Source) -> SeriesList:
    refuse_failures(reply, source)
    if "".join(decode(reply.body[:20]).split()) == '],"n":0}':
        # An empty catalogue: the server forgets the beginning.
        return SeriesList(status=0, names=(), n=0)
    return read_reply(SeriesList, reply, source)


def showextseries(server: Server) -> Operation[ExternalSeriesList]:
    """List public and white-listed internal series with their descriptions.

    Raises
    ------
    UnsupportedOperation
        If the server has no such program.
    """
    params = (("dbhost", server.dbhost), ("info", "1"))
    return _operation("showextseries", server.url("series_wrapper"), params, _read_external_list)


def _read_external_list(reply: Reply, source: Source) -> ExternalSeriesList:
    found = validate(ExternalSeriesList, read_object(reply, source), source)
    if found.error:
        raise QueryError(
            f"The server gave no list of series: {found.error}",
            status=1,
            message=found.error,
            operation=source.operation,
            url=source.url,
        )
    return found


def check_address(server: Server, address: str) -> Operation[EmailStatus]:
    """Ask whether an e-mail address is registered for exports.

    Always with ``checkonly=1``: without it the server registers the address and sends mail.

    Raises
    ------
    UnsupportedOperation
        If the server gives no exports.
    """
    # Decoded twice by the server, so that a plus or percent sign needs encoding twice.
    params = (("address", quote(address, safe="@")), ("checkonly", "1"))
    return _operation("checkAddress", server.url("check_address"), params, _read_email_status)


def _read_email_status(reply: Reply, source: Source) -> EmailStatus:
    return validate(EmailStatus, read_object(reply, source), source)


def _number(n: int | None) -> tuple[tuple[str, str], ...]:
    return () if n is None else (("n", str(n)),)


def _info(
    server: Server,
    op: str,
    ds: str,
    params: tuple[tuple[str, str], ...],
    read: Callable[[Reply, Source], M],
) -> Operation[M]:
    return _operation(op, server.url("jsoc_info"), (("op", op), ("ds", ds), *params), read, suspect=ds)


def _operation(
    name: str,
    url: str,
    params: tuple[tuple[str, str], ...],
    read: Callable[[Reply, Source], M],
    suspect: str = "",
) -> Operation[M]:
    source = Source(name, url, suspect)
    return Operation(name, url, params, partial(_read_from, read, source), suspect=suspect)


def _read_from(read: Callable[[Reply, Source], M], source: Source, reply: Reply) -> M:
    return read(reply, source)
