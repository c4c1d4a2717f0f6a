"""``checkAddress.sh`` and ``manage-request.sh``: who may export, and what blocks an address.

Rules: protocol/export-api.md sections 11 and 12. No mail is sent: `Registrar.outbox` shows what would have
been sent, and `Registrar.confirm` stands for the answer to it.
"""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from jsoc_sdk.archive.exports.store import Address, ExportStore

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jsoc_sdk.archive.exports.store import PendingRow

ADDRESS = re.compile(r"[A-Za-z0-9._%+-]+@([A-Za-z0-9-]+\.)+[A-Za-z]{2,}\Z")
REGISTRATION_SECONDS = 15 * 60.0


@dataclass
class Registrar:
    """The registered addresses, and those on the way.

    Attributes
    ----------
    store
        Where they are kept.
    clock
        Seconds since 1970.
    outbox
        Address and token of every mail that would have been sent, oldest first.
    """

    store: ExportStore
    clock: Callable[[], float]
    outbox: list[tuple[str, str]] = field(default_factory=list)

    def known(self, address: str) -> Address | None:
        """Find an address; a registration that nobody answered in time is forgotten."""
        found = self.store.address(address)
        if found and found.token and self.clock() - found.started > REGISTRATION_SECONDS:
            self.store.drop_address(address)
            return None
        return found

    def register(self, address: str, name: str = "", *, maximum: int = 1) -> Address:
        """Register an address at once, for tests and set-up."""
        return self.store.put_address(Address(address, name=name, maximum=maximum))

    def confirm(self, address: str) -> Address:
        """Do what the answer to the registration mail does.

        Raises
        ------
        KeyError
            If no registration of this address is under way.
        """
        found = self.known(address)
        if found is None:
            raise KeyError(address)
        return self.store.put_address(replace(found, token=""))

    def check(self, params: Mapping[str, str]) -> dict[str, Any]:
        """Answer ``checkAddress.sh``; without ``checkonly`` an unknown address starts its registration."""
        address = unquote(params.get("address", ""))
        if not address:
            return _answer(-2, "Missing required argument 'address'.", None)
        if not ADDRESS.match(address):
            return _answer(-2, "Not a valid email address.", None)
        found = self.known(address)
        if found and found.registered:
            return _answer(2, "Email address is valid and registered.", found.id)
        if found:
            return _answer(3, "Email-address registration is pending. Please wait and try again later.", -1)
        if params.get("checkonly", "0") not in {"", "0"}:
            return _answer(4, "email address has been neither validated nor registered", -1)
        return self._start(address, params)

    def _start(self, address: str, params: Mapping[str, str]) -> dict[str, Any]:
        token = str(uuid.uuid4())
        entry = Address(address, name=params.get("name", ""), snail=params.get("snail", ""), token=token)
        self.store.put_address(replace(entry, started=self.clock()))
        self.outbox.append((address, token))
        return _answer(1, "Email address is valid. Registration started; answer the mail to complete it.", -1)

    def manage(self, params: Mapping[str, str], since: float) -> dict[str, str]:
        """Answer ``manage-request.sh``: what is pending, or free the address of it (the job goes on)."""
        address, operation = params.get("address", ""), params.get("operation", "")
        if not ADDRESS.match(address) or operation not in {"check", "cancel"}:
            return {"status": "-3", "msg": "Invalid or missing argument: address and operation are needed."}
        rows = self.store.pending(address=address, since=since)
        if not rows:
            return {"status": "1", "msg": f"There are no existing pending requests for user {address}."}
        if len(rows) > 1:
            return {"status": "-5", "msg": f"There is more than one pending request for user {address}."}
        if operation == "check":
            return {"status": "2", "msg": f"There is an existing pending request {_described(rows[0])}."}
        self.store.drop_pending(rows[0].requestid)
        return {"status": "3", "msg": f"The pending request was canceled {_described(rows[0])}."}


def _described(row: PendingRow) -> str:
    from datetime import UTC, datetime  # noqa: PLC0415

    start = datetime.fromtimestamp(row.start, UTC).strftime("%Y-%m-%d %H:%M:%S")
    return f"[ request_id={row.requestid}, start_time={start} ]"


def _answer(status: int, message: str, user: int | None) -> dict[str, Any]:
    return {"status": status, "msg": message, "user_id": user}
