"""Export calls: how each is asked, and how its reply becomes a typed value or exactly one error.

Source: protocol/export-api.md. ``exp_request`` may be sent again only where nothing is queued by it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jsoc_sdk.errors import (
    EmailError,
    ExportError,
    ExportExpired,
    ExportFailed,
    ExportOffline,
    ExportRefused,
    ExportTooLarge,
    JsocError,
    PendingExportError,
    RequestError,
)
from jsoc_sdk.flows import Operation
from jsoc_sdk.reading import Source, decode, read_object, validate

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jsoc_sdk.flows import Reply
    from jsoc_sdk.models.export import (
        AnyExportReply,
        ManageReply,
        PendingReply,
        RefusedReply,
        StorageUnitsReply,
    )
    from jsoc_sdk.servers import Server

REGISTRATION_PAGE = "http://jsoc.stanford.edu/ajax/register_email.html"
"""Where an address is registered, once, by a person."""

REQUEST_ID = re.compile(r"JSOC_\d{8}_\d{3,}(?:_X)?(?:_IN)?(?:_SU)?", re.ASCII)
"""A request id, anywhere in a text."""

_ADDRESS = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,24}", re.ASCII)


def check_request_id(request_id: str) -> str:
    """Give the id back if it has the form of one.

    Raises
    ------
    RequestError
        If not: the server would look for a part of it.

    Examples
    --------
    >>> check_request_id("JSOC_20160921_568")
    'JSOC_20160921_568'
    """
    if not REQUEST_ID.fullmatch(request_id):
        raise RequestError(f"{request_id!r} is no request id; one looks like 'JSOC_20160921_568'.")
    return request_id


def check_email_address(address: str | None) -> str:
    """Give the address back if it has the form of one; whether it is registered only the server knows.

    Raises
    ------
    EmailError
        If there is none, or it has no such form.
    """
    if not address:
        raise EmailError(
            "An export needs an e-mail address that is registered with the server: give email=..., make the "
            f"Client with one, or set JSOC_EMAIL. Register once at {REGISTRATION_PAGE}."
        )
    given: object = address
    if not isinstance(given, str) or not _ADDRESS.fullmatch(given) or len(given) > 254:
        raise EmailError(
            f"{given!r} is no e-mail address; write it like user@example.org, as it was registered at "
            f"{REGISTRATION_PAGE}.",
            address=str(given),
        )
    return address


def exp_request(
    server: Server, params: Iterable[tuple[str, str]], *, repeatable: bool
) -> Operation[AnyExportReply]:
    """Ask for an export (``op=exp_request``).

    Parameters
    ----------
    server : Server
        Whom to ask.
    params : iterable of (str, str)
        As `ExportRequest.params` gives them.
    repeatable : bool
        Whether nothing is queued by it, so that it may be sent again after a failure.
    """
    given = dict(params)
    form = (("op", "exp_request"), ("format", "json"), *given.items())
    source = Source("exp_request", server.url("jsoc_fetch"), given.get("ds", ""))

    def read(reply: Reply) -> AnyExportReply:
        answer = _read_export(reply, source)
        _refuse(answer, address=given.get("notify", ""))
        return answer

    return Operation("exp_request", source.url, form, read, idempotent=repeatable, suspect=source.suspect)


def exp_status(server: Server, request_id: str) -> Operation[AnyExportReply]:
    """Ask how far a request is (``op=exp_status``).

    Its reply is a value whatever became of the request; an id that the server does not know is an error.
    """
    form = (("op", "exp_status"), ("requestid", check_request_id(request_id)), ("format", "json"))
    source = Source("exp_status", server.url("jsoc_fetch"), request_id)

    def read(reply: Reply) -> AnyExportReply:
        from jsoc_sdk.models.export import RefusedReply  # noqa: PLC0415 - loaded when there is a reply

        answer = _read_export(reply, source)
        if isinstance(answer, RefusedReply) and not answer.requestid:
            raise refusal(answer.status, answer.error, request_id=request_id)
        return answer

    return Operation("exp_status", source.url, form, read, suspect=request_id)


def exp_su(server: Server, sunums: Iterable[int]) -> Operation[StorageUnitsReply | PendingReply]:
    """Ask where storage units are (``op=exp_su``); it needs no e-mail address.

    Parameters
    ----------
    server : Server
        Whom to ask.
    sunums : iterable of int
        Numbers of the storage units, as in ``*sunum*``.

    Raises
    ------
    RequestError
        If there is none.
    """
    numbers = ",".join(str(int(number)) for number in sunums)
    if not numbers:
        raise RequestError("Give at least one storage unit.")
    form = (
        ("op", "exp_su"),
        ("sunum", numbers),
        ("method", "url_quick"),
        ("protocol", "as-is"),
        ("format", "json"),
    )
    source = Source("exp_su", server.url("jsoc_fetch"), numbers)

    def read(reply: Reply) -> StorageUnitsReply | PendingReply:
        from jsoc_sdk.models import export as models  # noqa: PLC0415 - loaded when there is a reply

        value = read_object(reply, source)
        if models.lenient_int(value.get("status")) in models.DONE:
            return validate(models.StorageUnitsReply, value, source, start=_start(reply))
        answer = _export_reply(value, source, reply)
        _refuse(answer)
        return validate(models.PendingReply, value, source, start=_start(reply))

    # A unit that is offline is queued, so a lost reply is not asked for again.
    return Operation("exp_su", source.url, form, read, idempotent=False, suspect=numbers)


def manage_request(server: Server, address: str, *, cancel: bool = False) -> Operation[ManageReply]:
    """Ask what is pending for an address, or free its slot (``manage-request.sh``).

    Parameters
    ----------
    server : Server
        Whom to ask.
    address : str
        Exactly as it was given with the request: here upper and lower case differ.
    cancel : bool
        Free the slot. The job itself goes on, and keeps its status.
    """
    form = [("address", check_email_address(address)), ("operation", "cancel" if cancel else "check")]
    if server.dbhost:
        form.append(("H", server.dbhost))
    source = Source("manage_request", server.url("manage_request"), address)

    def read(reply: Reply) -> ManageReply:
        from jsoc_sdk.models.export import ManageReply  # noqa: PLC0415 - loaded when there is a reply

        answer = validate(ManageReply, read_object(reply, source), source, start=_start(reply))
        if answer.status < 0:
            raise ExportFailed(
                f"The server could not {'cancel' if cancel else 'check'} the requests of this address: "
                f"{(answer.msg or 'no reason given').splitlines()[0]}",
                status=answer.status,
                message=answer.msg or "",
            )
        return answer

    return Operation("manage_request", source.url, tuple(form), read, idempotent=not cancel)


def request_ids(text: str | None) -> tuple[str, ...]:
    """Find the request ids in a text of the server, in order, each once.

    Examples
    --------
    >>> request_ids("User a@b.org has 1 pending export requests (JSOC_20200410_002); please wait")
    ('JSOC_20200410_002',)
    """
    return tuple(dict.fromkeys(REQUEST_ID.findall(text or "")))


def refusal(
    status: int, message: str, *, request_id: str = "", submitting: bool = False, address: str = ""
) -> JsocError:
    """Give the one error that a status and its text stand for (export-api.md sections 4 and 12).

    Parameters
    ----------
    status : int
        The server's code.
    message : str
        Its text.
    request_id : str
        The request it is about; empty if there is none.
    submitting : bool
        Whether it answers a new request.
    address : str
        The e-mail address of that request.
    """
    facts: dict[str, Any] = {"request_id": request_id, "status": status, "message": message}
    said = _sentence(message) or f"status {status}, no text."
    if status == 7:
        return _pending_error(message, said)
    if status == 3:
        return ExportTooLarge(
            f"{said} Ask for fewer records at a time, or reduce them first (Rebin).", **facts
        )
    if status == 5:
        return ExportExpired(f"{said} Submit the request again; the old files are gone.", **facts)
    if status == 25 or "(code 25)" in message:
        facts["request_id"] = request_id or next(iter(request_ids(message)), "")
        return ExportOffline(f"{said} Give from_tape=True to have them staged, which may take long.", **facts)
    if status == 4 and (
        "email address" in message.lower() or message.startswith("Cannot process your request")
    ):
        return EmailError(
            f"The server does not accept {address or 'this e-mail address'!r}: {said} "
            f"Register it once at {REGISTRATION_PAGE}.",
            address=address,
        )
    return _failure(submitting, said, facts)


def _sentence(message: str) -> str:
    """Give the server's text on one line, ended as a sentence."""
    line = " ".join(message.split())
    return line if not line or line[-1] in ".!?" else f"{line}."


def _failure(submitting: bool, said: str, facts: dict[str, Any]) -> ExportError:  # noqa: FBT001 - private
    """Give the error of code 4 and of codes that nobody knows."""
    if facts["status"] == 12:
        said = f"The server is in test mode and will never run this request: {said}"
    elif facts["status"] != 4:
        said = f"The server answered with status {facts['status']}, which is in no list: {said}"
    if submitting:
        return ExportRefused(f"The server refused the export: {said.strip()}{_advice(said)}", **facts)
    return ExportFailed(f"The export did not end well: {said.strip()}{_advice(said)}", **facts)


_ADVICE = {
    "no files in this RecordSet": " Check with client.count(...) that there are records.",
    "Can not open RecordSet": " Ask for fewer records at a time.",
    "too many records": " Ask for fewer records at a time.",
    "invalid export DRMS record": " The server does not know this id, or has forgotten it; submit again.",
    "Bad RequestID": " The server does not know this id.",
    "Cant save new export-request hash": " The same request came twice at once; try again in some seconds.",
    "Cannot export series": " Look for it with client.series(...).",
    "Problem running protocol-export command": " Choose another protocol.",
}


def _advice(said: str) -> str:
    return next((advice for part, advice in _ADVICE.items() if part in said), "")


def _pending_error(message: str, said: str) -> PendingExportError:
    ids = request_ids(message)
    what = f"wait for {', '.join(ids)}" if ids else "wait some minutes"
    return PendingExportError(
        f"{said} So {what} (on_pending='wait' does it for you), or free the slot with client.cancel(...).",
        request_ids=ids,
        message=message,
    )


def _read_export(reply: Reply, source: Source) -> AnyExportReply:
    return _export_reply(read_object(reply, source), source, reply)


def _export_reply(value: Mapping[str, Any], source: Source, reply: Reply) -> AnyExportReply:
    from jsoc_sdk.models.export import ExportReply  # noqa: PLC0415 - loaded when there is a reply

    return validate(ExportReply, value, source, start=_start(reply)).root


def _refuse(answer: AnyExportReply, *, address: str = "") -> None:
    """Raise the error that the refusal of a new request, or a test-mode reply, stands for."""
    from jsoc_sdk.models.export import RefusedReply  # noqa: PLC0415 - loaded when there is a reply

    if isinstance(answer, RefusedReply):
        known = _real_id(answer)
        raise refusal(answer.status, answer.error, request_id=known, submitting=True, address=address)
    if answer.status == 12:
        raise refusal(12, "", submitting=True, address=address)


def _real_id(answer: RefusedReply) -> str:
    return answer.requestid if answer.requestid and answer.requestid != "VOID" else ""


def _start(reply: Reply) -> str:
    return decode(reply.body[:200])
