"""The life of an export as flows: submit, ask, wait, find again, cancel.

Submitting is not idempotent. A request that may have reached the server is never sent again before the
server was asked what it has: what is pending for the address now and was not before is the lost request. If
nothing is, the byte-identical request is sent once more, which gives the old id back for at least 24 hours
(protocol/export-api.md sections 2.6, 12 and 15).
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Literal, assert_never

from jsoc_sdk import export_operations as operations
from jsoc_sdk import query
from jsoc_sdk.errors import (
    ExportFailed,
    ExportRefused,
    ExportTimeout,
    JsocError,
    PendingExportError,
    ReplyError,
    RequestError,
    TransportError,
    UnsupportedOperation,
)
from jsoc_sdk.export.request import ExportRequest
from jsoc_sdk.export.state import Export, ExportStatus, State, check_processed, status_from_reply
from jsoc_sdk.flows import now, send, sleep
from jsoc_sdk.processing import FilenameFormat, default_filename_format

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jsoc_sdk.flows import Flow
    from jsoc_sdk.query import Session
    from jsoc_sdk.servers import Server

OnPending = Literal["raise", "wait"]

DEFAULT_TIMEOUT: Final = 3600.0
"""Seconds that a wait lasts unless told otherwise."""

LONGEST_PAUSE: Final = 60.0
"""Seconds between two questions, at most."""

_HASH_RACE: Final = "Cant save new export-request hash"
_NOT_YET: Final = ("return index.json file not found", "Illegal status in export record")
_FAILURES_IN_A_ROW: Final = 3
_UNSEEN_IN_A_ROW: Final = 5
_CANNOT_TELL: Final = (TransportError, ReplyError, ExportFailed, UnsupportedOperation)
_START_TIME: Final = re.compile(r"start_time\s*=\s*([^\]]*?)\s*\]")


@dataclass(frozen=True, slots=True)
class PendingExport:
    """A request that holds the address's slot.

    Attributes
    ----------
    id : str
        Request id.
    started : str
        When, as the server writes it; its time zone is the server's own. Empty if it does not say.
    """

    id: str
    started: str = ""


@dataclass(frozen=True, slots=True)
class Attempt:
    """What is worth remembering before a request is sent, so that another process can find it again.

    Attributes
    ----------
    request : ExportRequest
        What is asked for, checked against its series.
    params : tuple of (str, str)
        The form, to be sent in the same bytes.
    before : tuple of str or None
        Requests that were pending already; None if the server could not tell.
    """

    request: ExportRequest
    params: tuple[tuple[str, str], ...]
    before: tuple[str, ...] | None

    @property
    def address(self) -> str:
        """The e-mail address in the form."""
        return dict(self.params)["notify"]

    def to_dict(self) -> dict[str, Any]:
        """Give it as plain values, for JSON; `from_dict` reads them."""
        before = None if self.before is None else list(self.before)
        return {
            "request": self.request.to_dict(),
            "params": [list(pair) for pair in self.params],
            "before": before,
        }

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> Attempt:
        """Read what `to_dict` gave."""
        before = values["before"]
        return cls(
            ExportRequest.from_dict(values["request"]),
            tuple((str(key), str(value)) for key, value in values["params"]),
            None if before is None else tuple(before),
        )


def bound(session: Session, request: ExportRequest) -> Flow[ExportRequest]:
    """Check a request against the description of its series."""
    records, _ = yield from query.bind(session, request.records)
    return replace(request, record_set=records)


def submit(
    session: Session,
    request: ExportRequest,
    *,
    on_pending: OnPending = "raise",
    timeout: float = DEFAULT_TIMEOUT,
    remember: Callable[[Attempt], None] | None = None,
) -> Flow[Export]:
    """Ask for an export and give it with its id, or done if its files are there at once.

    Parameters
    ----------
    session : Session
        Server and e-mail address.
    request : ExportRequest
        What to export.
    on_pending : str
        What to do while another request holds the slot of the address: ``"raise"`` or ``"wait"``.
    timeout : float
        Seconds to wait for the slot.
    remember : callable, optional
        Called with an `Attempt` just before a request is sent that must not be sent twice.
    """
    if on_pending not in {"raise", "wait"}:
        raise RequestError(f"on_pending is 'raise' or 'wait', not {on_pending!r}.")
    check_seconds(timeout)
    request = yield from bound(session, request)
    params = yield from _params(session, request)
    if request.is_immediate:
        reply = yield from send(operations.exp_request(session.server, params, repeatable=True))
        return Export(status_from_reply(session.server, reply), request)
    deadline = (yield from now()) + timeout
    for pause in _pauses(session.server, dict(params)["ds"]):
        before = yield from _pending_ids(session, dict(params)["notify"])
        attempt = Attempt(request, params, before)
        if remember is not None:
            remember(attempt)
        try:
            return (yield from _send_once(session, attempt))
        except PendingExportError as err:
            if on_pending == "raise":
                raise
            yield from _slot(session, err, deadline, pause)
    raise AssertionError("pauses never end")


def find_out(session: Session, attempt: Attempt, cause: JsocError | None = None) -> Flow[Export]:
    """Find a request of which it is not known whether the server has it, and adopt it.

    Parameters
    ----------
    session : Session
        Server.
    attempt : Attempt
        What was remembered before it was sent.
    cause : JsocError, optional
        What made it unclear; None if the process was killed.

    Raises
    ------
    JsocError
        The cause, or why the server cannot be asked, if it cannot.
    """
    free = not session.server.manage_request
    for pause, _ in zip(_pauses(session.server, attempt.address), range(_FAILURES_IN_A_ROW), strict=False):
        yield from sleep(pause)
        try:
            held = yield from pending(session, attempt.address)
        except _CANNOT_TELL as err:
            cause = cause or err
            continue
        found = yield from _own(session, attempt, tuple(entry.id for entry in held))
        if found is not None:
            return found
        free = True
    if free or cause is None:
        return (yield from _send_again(session, attempt))
    cause.add_note("It is not known whether the server has this request; the same call finds out.")
    raise cause


def status(session: Session, export: Export | str) -> Flow[ExportStatus]:
    """Ask how far an export is; whatever became of it is a value."""
    given = _as_export(export)
    if not given.id and isinstance(export, Export):
        return given.last
    request_id = given.id
    reply = yield from send(operations.exp_status(session.server, request_id))
    return status_from_reply(session.server, reply)


def wait(
    session: Session,
    export: Export | str,
    *,
    timeout: float = DEFAULT_TIMEOUT,
    poll: float | None = None,
) -> Flow[Export]:
    """Ask until an export is done.

    Parameters
    ----------
    session : Session
        Server.
    export : Export or str
        The export, or its id.
    timeout : float
        Seconds to wait at most.
    poll : float, optional
        Seconds between two questions; by default growing pauses up to a minute. A public server is never
        asked more often than every 5 seconds.
    """
    check_seconds(timeout, poll)
    given = _as_export(export)
    if given.is_done:
        return given
    deadline = (yield from now()) + timeout
    patience = _Patience()
    for pause in _pauses(session.server, given.id, poll):
        left = deadline - (yield from now())
        if left <= 0:
            raise _too_late(given, timeout)
        yield from sleep(min(pause, left))
        given = yield from _ask(session, given, patience)
        if given.is_done:
            check_processed(given)
            return given
    raise AssertionError("pauses never end")


def export(
    session: Session,
    request: ExportRequest,
    *,
    on_pending: OnPending = "raise",
    timeout: float = DEFAULT_TIMEOUT,
    poll: float | None = None,
    remember: Callable[[Attempt], None] | None = None,
) -> Flow[Export]:
    """Submit and wait; the two share one `timeout` in seconds."""
    check_seconds(timeout, poll)
    start = yield from now()
    submitted = yield from submit(session, request, on_pending=on_pending, timeout=timeout, remember=remember)
    spent = (yield from now()) - start
    return (yield from wait(session, submitted, timeout=max(timeout - spent, 0.0), poll=poll))


def export_from_id(session: Session, request_id: str) -> Flow[Export]:
    """Find an export again by its id: pending, or done with its files.

    Raises
    ------
    ExportError
        If it ended badly, or the server does not know it.
    """
    last = yield from status(session, request_id)
    if last.error is not None:
        raise last.error
    return Export(last)


def pending(session: Session, email: str | None = None) -> Flow[tuple[PendingExport, ...]]:
    """List what holds the slot of an address."""
    address = operations.check_email_address(email or session.email)
    reply = yield from send(operations.manage_request(session.server, address))
    if reply.status == 1:
        return ()
    started = _START_TIME.findall(reply.msg or "")
    ids = operations.request_ids(reply.msg)
    times = (*started, *[""] * len(ids))
    return tuple(PendingExport(*pair) for pair in zip(ids, times, strict=False))


def cancel(session: Session, email: str | None = None) -> Flow[tuple[str, ...]]:
    """Free the slot of an address; gives the ids that held it. The jobs themselves go on."""
    address = operations.check_email_address(email or session.email)
    reply = yield from send(operations.manage_request(session.server, address, cancel=True))
    return operations.request_ids(reply.msg) if reply.status == 3 else ()


# --- submitting ---------------------------------------------------------------------------------


def _params(session: Session, request: ExportRequest) -> Flow[tuple[tuple[str, str], ...]]:
    """Write the form, with an address and with a file-name format whose names cannot collide."""
    address = operations.check_email_address(request.email or session.email)
    names: FilenameFormat | None = None
    if request.has_filename_format:
        info = yield from query.series_info(session, request.series)
        if isinstance(request.filename_format, FilenameFormat):
            request.filename_format.check_series(info)
        else:
            names = default_filename_format(info, all_versions=request.shares_prime_keys)
    return request.params(address, names)


def _pending_ids(session: Session, address: str) -> Flow[tuple[str, ...] | None]:
    """Ids that hold the slot of an address; None if the server cannot tell."""
    try:
        return tuple(entry.id for entry in (yield from pending(session, address)))
    except _CANNOT_TELL:
        return None


def _send_once(session: Session, attempt: Attempt) -> Flow[Export]:
    """Send a request; if it is unclear whether it arrived, find out."""
    operation = operations.exp_request(session.server, attempt.params, repeatable=False)
    try:
        reply = yield from send(operation)
    except (TransportError, ReplyError) as err:
        return (yield from find_out(session, attempt, err))
    except ExportRefused as err:
        if _HASH_RACE not in err.message:
            raise
        # The same request came twice at once; the winner's id is given back some seconds later.
        yield from sleep(max(session.server.first_poll, 0.2))
        reply = yield from send(operation)
    return Export(status_from_reply(session.server, reply), attempt.request)


def _own(session: Session, attempt: Attempt, ids: tuple[str, ...]) -> Flow[Export | None]:
    """Find the pending request that was not there before and is made like ours."""
    for request_id in ids:
        if request_id in (attempt.before or ()):
            continue
        try:
            last = yield from status(session, request_id)
        except JsocError:
            continue
        if _is_like(last, attempt.request):
            return Export(last, attempt.request)
    return None


def _is_like(last: ExportStatus, request: ExportRequest) -> bool:
    """Whether a status could be that of the request: the server repeats method and protocol."""
    protocol = str(request.protocol).lower()
    return last.method in {str(request.method), ""} and last.protocol.lower() in {
        protocol,
        protocol.partition(",")[0],
        "",
    }


def _send_again(session: Session, attempt: Attempt) -> Flow[Export]:
    """Send the same bytes once more: the server gives the old id, or has no trace of the first."""
    operation = operations.exp_request(session.server, attempt.params, repeatable=False)
    try:
        reply = yield from send(operation)
    except PendingExportError as err:
        found = yield from _own(session, attempt, err.request_ids)
        if found is None:
            raise
        return found
    return Export(status_from_reply(session.server, reply), attempt.request)


def _slot(session: Session, blocked: PendingExportError, deadline: float, pause: float) -> Flow[None]:
    """Wait until the requests that hold the slot have ended, and a moment more."""
    for request_id in blocked.request_ids:
        left = deadline - (yield from now())
        if left > 0:
            yield from _ended(session, request_id, left)
    left = deadline - (yield from now())
    if left <= 0:
        blocked.add_note("The time to wait for it is over.")
        raise blocked
    # The slot is freed some seconds after the status has become visible.
    yield from sleep(min(max(pause, session.server.first_poll), left))


def _ended(session: Session, request_id: str, timeout: float) -> Flow[None]:
    """Wait for somebody's request, however it ends."""
    try:
        yield from wait(session, request_id, timeout=timeout)
    except (ExportFailed, ExportTimeout, JsocError):
        return


# --- waiting ------------------------------------------------------------------------------------


class _Patience:
    """Counts what may pass if it is asked again."""

    def __init__(self) -> None:
        self.failures = 0
        self.unseen = 0

    def failed(self, err: JsocError, export: Export) -> None:
        """Let a failed question pass, unless it is one of many in a row."""
        self.failures += 1
        if self.failures > _FAILURES_IN_A_ROW:
            err.add_note(f"The export goes on; client.wait({export.id!r}) takes it up again.")
            raise err

    def not_seen(self, export: Export) -> None:
        """Let an id pass that is not visible yet, for a while."""
        self.unseen += 1
        if self.unseen > _UNSEEN_IN_A_ROW:
            raise ExportFailed(
                f"The server does not show {export.id} (status {export.status}); submit it again.",
                request_id=export.id,
                status=export.status,
            )


def _ask(session: Session, given: Export, patience: _Patience) -> Flow[Export]:
    """Ask once, and give the export if it makes sense to go on, or is done."""
    try:
        last = yield from status(session, given.id)
    except (TransportError, ReplyError) as err:
        patience.failed(err, given)
        return given
    except ExportFailed as err:
        if not any(text in err.message for text in _NOT_YET):
            raise
        patience.failed(err, given)
        return given
    patience.failures = 0
    newer = given.updated(last)
    _raise_if_ended(newer, patience)
    return newer


def _raise_if_ended(given: Export, patience: _Patience) -> None:
    """Go on, or raise the error that the state stands for."""
    match given.state:
        case State.DONE | State.PENDING:
            return
        case State.UNSEEN:
            patience.not_seen(given)
        case (
            State.TOO_LARGE
            | State.FAILED
            | State.EXPIRED
            | State.BLOCKED
            | State.TEST
            | State.OFFLINE
            | State.UNKNOWN
        ):
            raise _ended_badly(given)
        case _:
            assert_never(given.state)


def _ended_badly(given: Export) -> JsocError:
    error = given.last.error
    assert error is not None  # every state but done and pending has one
    if given.state is State.FAILED and given.request is not None and given.request.has_filename_format:
        error.add_note(
            "If it failed at once, the server may have given back an identical request that failed before: "
            "it does so for a day. Another filename_format makes it a new one."
        )
    return error


def _too_late(given: Export, timeout: float) -> ExportTimeout:
    return ExportTimeout(
        f"{given.id} is not done after {timeout:g} s; client.wait({given.id!r}) takes it up again.",
        request_id=given.id,
        status=given.status,
    )


def _pauses(server: Server, seed: str, poll: float | None = None) -> Iterator[float]:
    """Seconds before each question: growing to a minute, spread so that many clients do not meet."""
    if poll is not None:
        while True:
            yield max(poll, server.first_poll)
    pause = server.first_poll
    spread = 1 + (zlib.crc32(seed.encode()) % 100) / 500
    while True:
        yield min(pause, LONGEST_PAUSE)
        pause = max(pause * 1.5 * spread, 0.05)


def _as_export(export: object) -> Export:
    """Give an export, or one of which only the id is known."""
    if isinstance(export, Export):
        return export
    if isinstance(export, str):
        return Export(ExportStatus(id=export, status=1))
    raise RequestError(f"An export is named by itself or by its id, not {export!r}.")


def check_seconds(timeout: Any, poll: Any = None) -> None:
    """Refuse what is no number of seconds, and to wait for ever."""
    for word, value in (("timeout", timeout), ("poll", poll)):
        is_number = (
            isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < float("inf")
        )
        if not is_number and not (value is None and word == "poll"):
            raise RequestError(f"{word} is a number of seconds, not {value!r}; nothing here waits for ever.")
