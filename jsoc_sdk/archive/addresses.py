"""``checkAddress.sh``: whether an e-mail address is registered for exports.

Rules: the recorded exchanges; protocol/export-api.md. Addresses come from the dump's
``jsoc.export_addresses.csv`` and its companions.
"""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_ADDRESS = re.compile(r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+\Z")


class AddressBook:
    """Registered and half registered addresses of a dump."""

    def __init__(self, directory: Path) -> None:
        self.registered: dict[str, int] = {}
        self.pending: set[str] = set()
        self._read(directory / "definitions")

    def _read(self, folder: Path) -> None:
        domains = {row["domainid"]: row["domainname"] for row in _rows(folder / "jsoc.export_addressdomains.csv")}
        users = {row["address"].lower(): int(row["id"]) for row in _rows(folder / "jsoc.export_user_info.csv")}
        for row in _rows(folder / "jsoc.export_addresses.csv"):
            address = f"{row['localname']}@{domains.get(row['domainid'], '')}".lower()
            if row["confirmation"]:
                self.pending.add(address)
            else:
                self.registered[address] = users.get(address, -1)

    def answer(self, params: Mapping[str, str]) -> dict[str, Any]:
        """Answer a request; without ``checkonly`` an unknown address becomes half registered."""
        from urllib.parse import unquote  # noqa: PLC0415

        address = unquote(params.get("address", ""))
        if not address:
            return _answer(-2, "Missing required argument 'address'.", None)
        if not _ADDRESS.match(address):
            return _answer(-2, "Not a valid email address.", None)
        address = address.lower()
        if address in self.registered:
            return _answer(2, "Email address is valid and registered.", self.registered[address])
        if address in self.pending:
            return _answer(3, "Email-address registration is pending. Please wait and try again later.", -1)
        if params.get("checkonly", "0") not in {"", "0"}:
            return _answer(4, "email address has been neither validated nor registered", -1)
        self.pending.add(address)
        return _answer(1, "Email address is valid. Registration started.", -1)


def _answer(status: int, message: str, user: int | None) -> dict[str, Any]:
    return {"status": status, "msg": message, "user_id": user}


def _rows(path: Path) -> list[dict[str, str]]:
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
