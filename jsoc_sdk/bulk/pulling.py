"""Pull the parts of a plan: bisect what the server cannot give, verify every count, keep the order."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from jsoc_sdk import operations
from jsoc_sdk.bulk.planning import count_parts
from jsoc_sdk.errors import (
    IncompleteQuery,
    JsocError,
    QueryError,
    ReplyTooLarge,
    RequestError,
    ServerCrash,
    ServerStatus,
    ServerTimeout,
    TooManyRecords,
    TruncatedReply,
)
from jsoc_sdk.flows import send, try_all
from jsoc_sdk.query import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from jsoc_sdk.bulk.planning import Part, Plan, Reader
    from jsoc_sdk.flows import Flow
    from jsoc_sdk.frames import Records
    from jsoc_sdk.servers import Server

_SMALLER_MAY_HELP: Final = (
    ServerTimeout,
    ServerCrash,
    ServerStatus,
    TruncatedReply,
    ReplyTooLarge,
    TooManyRecords,
    QueryError,
)
_DEEPEST: Final = 6
"""How often a failing part is halved before it is given up: one bad record costs a 64th of a part at most."""


@dataclass(frozen=True, slots=True)
class Pulled:
    """A part, or a piece of one, that came and has the count it must have."""

    part: Part
    records: Records


@dataclass(frozen=True, slots=True)
class Failed:
    """A part, or a piece of one, that could not be had, and why."""

    part: Part
    error: JsocError


@dataclass(frozen=True, slots=True)
class BulkProgress:
    """How far a bulk query is.

    Attributes
    ----------
    records, total : int
        Records that arrived, and that were planned.
    parts, total_parts : int
        Parts that are done with, and planned.
    failed : int
        Records in parts that were given up.
    files, total_files : int
        Stored files that are done with, and that a mirror has to fetch once its records are there.
    """

    records: int
    total: int
    parts: int
    total_parts: int
    failed: int = 0
    files: int = 0
    total_files: int = 0


def pull(reader: Reader, part: Part) -> Flow[list[Pulled | Failed]]:
    """Pull a part; gives the pieces in which it came, in order."""
    (reply,) = yield from try_all([reader.operation(part.text)])
    return (yield from _settle(Session(reader.server), reader, part, reply, _DEEPEST))


def width_of(server: Server, connections: int | None) -> int:
    """Say how many requests at once a run may send.

    Raises
    ------
    RequestError
        If it is no whole number from 1 on.
    """
    if connections is None:
        return server.connections
    asked: object = connections
    if isinstance(asked, bool) or not isinstance(asked, int) or asked < 1:
        raise RequestError(f"connections is {connections!r}; give the requests at once, at least 1.")
    return min(asked, server.connections)


def _settle(
    session: Session, reader: Reader, part: Part, reply: Records | JsocError, depth: int
) -> Flow[list[Pulled | Failed]]:
    """Accept a reply, or ask for its halves."""
    checked = reply if isinstance(reply, JsocError) else (yield from _verified(session, part, reply))
    if isinstance(checked, Pulled):
        return [checked]
    if not isinstance(checked, _SMALLER_MAY_HELP) or not depth:
        return [Failed(part, checked)]
    try:
        halves = yield from count_parts(session, part.split(2))
    except JsocError as err:
        return [Failed(part, err)]
    if not halves or (len(halves) == 1 and part.count == 1):
        return [Failed(part, checked)]
    replies = yield from try_all([reader.operation(half.text) for half in halves])
    pulled: list[Pulled | Failed] = []
    for half, again in zip(halves, replies, strict=True):
        pulled += yield from _settle(session, reader, half, again, depth - 1)
    return pulled


def _verified(session: Session, part: Part, records: Records) -> Flow[Pulled | JsocError]:
    """Check the number of records; the server is asked again before it is called truncated."""
    if records.count == part.count:
        return Pulled(part, records)
    try:
        again = yield from send(operations.rs_summary(session.server, part.text))
    except JsocError as err:
        return err
    if again.count == records.count:  # the series was written to meanwhile
        return Pulled(replace(part, count=again.count), records)
    return TruncatedReply(
        f"{part.text} has {again.count:,} records, the reply {records.count:,}.", operation="rs_list"
    )


@dataclass
class Stream:
    """A bulk query under way: a flow per part, and an account of what they gave.

    Parameters
    ----------
    plan : Plan
        What to pull.
    progress : callable, optional
        Called with a `BulkProgress` after each part.
    """

    plan: Plan
    progress: Callable[[BulkProgress], None] | None = None
    failed: list[Failed] = field(default_factory=list)
    _parts: int = 0
    _records: int = 0

    def flows(self) -> Iterator[Flow[list[Pulled | Failed]]]:
        """Give the flow of each part, in order."""
        reader = self.plan.reader
        assert reader is not None
        return (pull(reader, part) for part in self.plan.parts)

    def take(self, pulled: Sequence[Pulled | Failed]) -> list[Pulled]:
        """Count what a flow gave; failed pieces are kept in `failed`, the others are given."""
        self._parts += 1
        came = [one for one in pulled if isinstance(one, Pulled)]
        self.failed += [one for one in pulled if isinstance(one, Failed)]
        self._records += sum(one.records.count for one in came)
        if self.progress:
            self.progress(self._progress())
        return came

    def finish(self) -> None:
        """Raise if parts failed.

        Raises
        ------
        IncompleteQuery
            It lists them; everything else was given.
        """
        if self.failed:
            raise incomplete(self.plan.record_set, self.failed)

    def _progress(self) -> BulkProgress:
        lost = sum(one.part.count for one in self.failed)
        return BulkProgress(self._records, self.plan.count, self._parts, len(self.plan.parts), lost)


def incomplete(record_set: str, failed: Sequence[Failed]) -> IncompleteQuery:
    """Make the error that lists what could not be had."""
    lost = sum(one.part.count for one in failed)
    first = failed[0]
    return IncompleteQuery(
        f"{len(failed)} parts of {record_set} with {lost:,} records could not be had; the rest was. "
        f"The first is {first.part.text}: {first.error}",
        parts=tuple(one.part.text for one in failed),
        errors=tuple(one.error for one in failed),
    )
