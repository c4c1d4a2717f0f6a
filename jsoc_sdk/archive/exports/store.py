"""What the export side remembers: requests, pending rows, addresses.

A small SQLite file, so that a restart loses nothing. Every change is one transaction, on disk before the
caller goes on.
"""

from __future__ import annotations

import csv
import sqlite3
import threading
from contextlib import contextmanager
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

QUEUED, RUNNING, DONE, TOO_LARGE, FAILED, DELETED, TEST, OFFLINE = 2, 1, 0, 3, 4, 5, 12, 25

_SCHEMA = """
CREATE TABLE IF NOT EXISTS requests (
    requestid TEXT PRIMARY KEY, status INTEGER, dataset TEXT, series TEXT, recnums TEXT, segments TEXT,
    method TEXT, protocol TEXT, filenamefmt TEXT, process TEXT, notify TEXT, size INTEGER, rcount INTEGER,
    md5 TEXT, submitted REAL, started REAL, finished REAL, directory TEXT, error TEXT
);
CREATE TABLE IF NOT EXISTS pending (address TEXT, ip TEXT, requestid TEXT, start REAL);
CREATE TABLE IF NOT EXISTS addresses (
    address TEXT PRIMARY KEY COLLATE NOCASE, id INTEGER, name TEXT, snail TEXT, token TEXT, started REAL,
    maximum INTEGER DEFAULT 1
);
"""


@dataclass(frozen=True)
class ExportRow:
    """One request as it is stored; times are seconds since 1970 (UTC), `size` is in MB."""

    requestid: str
    status: int
    dataset: str
    series: str = ""
    recnums: str = ""
    segments: str = ""
    method: str = "url"
    protocol: str = "as-is"
    filenamefmt: str = ""
    process: str = ""
    notify: str = ""
    size: int = 0
    rcount: int = 0
    md5: str = ""
    submitted: float = 0.0
    started: float = 0.0
    finished: float = 0.0
    directory: str = ""
    error: str = ""


@dataclass(frozen=True)
class Address:
    """One e-mail address; `token` is set while its registration waits for an answer."""

    address: str
    id: int = -1
    name: str = ""
    snail: str = ""
    token: str = ""
    started: float = 0.0
    maximum: int = 1

    @property
    def registered(self) -> bool:
        """Whether exports may be sent to it."""
        return not self.token


@dataclass(frozen=True)
class PendingRow:
    """One row that blocks an address."""

    address: str
    ip: str
    requestid: str
    start: float


_REQUEST_COLUMNS = [item.name for item in fields(ExportRow)]
_ADDRESS_COLUMNS = [item.name for item in fields(Address)]


class ExportStore:
    """The tables behind an export desk.

    Parameters
    ----------
    path
        The file; it is made if there is none.
    """

    def __init__(self, path: Path) -> None:
        self._lock = threading.RLock()
        self._connection = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        self._connection.executescript(_SCHEMA)

    def close(self) -> None:
        """Close the file; everything is on disk already."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Do several steps as one; nobody else changes anything meanwhile."""
        with self._lock:
            if self._connection.in_transaction:
                yield
                return
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def _rows(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        with self._lock:
            return self._connection.execute(sql, values).fetchall()

    # -- requests --------------------------------------------------------------------------------

    def insert(self, row: ExportRow) -> None:
        """Add a request, or replace the one with its id."""
        marks = ",".join("?" * len(_REQUEST_COLUMNS))
        values = [getattr(row, column) for column in _REQUEST_COLUMNS]
        self._rows(f"INSERT OR REPLACE INTO requests VALUES ({marks})", values)  # noqa: S608 - question marks only

    def update(self, requestid: str, **changes: object) -> None:
        """Change columns of a request."""
        unknown = set(changes) - set(_REQUEST_COLUMNS)
        if unknown:
            raise KeyError(*unknown)
        what = ", ".join(f"{column} = ?" for column in changes)
        self._rows(f"UPDATE requests SET {what} WHERE requestid = ?", [*changes.values(), requestid])  # noqa: S608 - checked names

    def request(self, requestid: str) -> ExportRow | None:
        """Find a request."""
        rows = self._rows("SELECT * FROM requests WHERE requestid = ?", [requestid])
        return ExportRow(*rows[0]) if rows else None

    def requests(self, *statuses: int) -> list[ExportRow]:
        """Give the requests with one of these states, or all, oldest first."""
        where = f"WHERE status IN ({','.join('?' * len(statuses))})" if statuses else ""
        rows = self._rows(f"SELECT * FROM requests {where} ORDER BY submitted, requestid", statuses)  # noqa: S608 - as above
        return [ExportRow(*row) for row in rows]

    def same(self, md5: str, since: float) -> ExportRow | None:
        """Find the newest request with this key that has not failed."""
        rows = self._rows(
            "SELECT * FROM requests WHERE md5 = ? AND submitted >= ? AND status IN (0, 1, 2, 12) "
            "ORDER BY submitted DESC LIMIT 1",
            [md5, since],
        )
        return ExportRow(*rows[0]) if rows else None

    def next_id(self, now: float, mark: str = "") -> str:
        """Give the next free id of the day (UTC)."""
        day = datetime.fromtimestamp(now, UTC).strftime("JSOC_%Y%m%d_")
        rows = self._rows("SELECT requestid FROM requests WHERE substr(requestid, 1, 14) = ?", [day])
        numbers = [int(row[0].split("_")[2]) for row in rows]
        return f"{day}{max(numbers, default=0) + 1:03d}{mark}"

    # -- pending ---------------------------------------------------------------------------------

    def pending(
        self, *, address: str | None = None, ip: str | None = None, since: float = 0.0
    ) -> list[PendingRow]:
        """Give the rows of an address (compared exactly) or of a computer."""
        column, value = ("address", address) if address is not None else ("ip", ip)
        rows = self._rows(
            f"SELECT * FROM pending WHERE {column} = ? AND start >= ? ORDER BY start",  # noqa: S608 - one of two names
            [value, since],
        )
        return [PendingRow(*row) for row in rows]

    def add_pending(self, row: PendingRow) -> None:
        """Block an address."""
        self._rows("INSERT INTO pending VALUES (?, ?, ?, ?)", [row.address, row.ip, row.requestid, row.start])

    def blocking(self) -> list[ExportRow]:
        """Give the requests at their end whose rows are still there."""
        rows = self._rows(
            "SELECT DISTINCT r.* FROM requests r JOIN pending p USING (requestid) "
            "WHERE r.status NOT IN (1, 2)"
        )
        return [ExportRow(*row) for row in rows]

    def drop_pending(self, requestid: str) -> None:
        """Free the address of a request."""
        self._rows("DELETE FROM pending WHERE requestid = ?", [requestid])

    def free_all(self) -> None:
        """Free every address, and let no old request answer a new one; requests themselves stay."""
        with self.transaction():
            self._rows("DELETE FROM pending")
            self._rows("UPDATE requests SET md5 = ''")

    # -- addresses -------------------------------------------------------------------------------

    def address(self, address: str) -> Address | None:
        """Find an address, in any case."""
        rows = self._rows("SELECT * FROM addresses WHERE address = ?", [address])
        return Address(*rows[0]) if rows else None

    def put_address(self, address: Address) -> Address:
        """Add or replace an address; a new one gets the next number."""
        with self.transaction():
            number = address.id
            if number < 0:
                number = self._rows("SELECT coalesce(max(id), 0) + 1 FROM addresses")[0][0]
            values = [getattr(address, column) for column in _ADDRESS_COLUMNS]
            values[_ADDRESS_COLUMNS.index("id")] = number
            self._rows("INSERT OR REPLACE INTO addresses VALUES (?, ?, ?, ?, ?, ?, ?)", values)
        stored = self.address(address.address)
        if stored is None:
            raise KeyError(address.address)
        return stored

    def drop_address(self, address: str) -> None:
        """Forget an address."""
        self._rows("DELETE FROM addresses WHERE address = ?", [address])


# -- from a dump ---------------------------------------------------------------------------------


def load_dump(store: ExportStore, directory: Path, now: float) -> None:
    """Take over the addresses and requests of a database dump; what is known already stays.

    Parameters
    ----------
    store
        Where they go.
    directory
        A dump; the ``jsoc.export`` tables may be missing.
    now
        The time to count a registration under way from, in seconds since 1970.
    """
    with store.transaction():
        _load_addresses(store, directory / "definitions", now)
        for row in _csv(directory / "series" / "jsoc.export.csv"):
            if store.request(row["requestid"]) is None:
                store.insert(_dumped(row))


def _load_addresses(store: ExportStore, folder: Path, now: float) -> None:
    domains = {row["domainid"]: row["domainname"] for row in _csv(folder / "jsoc.export_addressdomains.csv")}
    users = {row["address"].lower(): row for row in _csv(folder / "jsoc.export_user_info.csv")}
    most = {row["address"].lower(): row for row in _csv(folder / "jsoc.export_pending_max_reqs.csv")}
    for row in _csv(folder / "jsoc.export_addresses.csv"):
        address = f"{row['localname']}@{domains.get(row['domainid'], '')}".lower()
        if store.address(address) is not None:
            continue
        user = users.get(address, {})
        store.put_address(
            Address(
                address=address,
                id=int(user.get("id", -1)),
                name=user.get("name", ""),
                snail=user.get("snail_address", ""),
                token=row["confirmation"],
                started=now,
                maximum=int(most.get(address, {}).get("max_requests", 1)),
            )
        )


def _dumped(row: dict[str, str]) -> ExportRow:
    """Read a row of ``jsoc.export``; its directory is that of its storage unit."""
    sunum = int(row["sunum"])
    return ExportRow(
        requestid=row["requestid"],
        status=int(row["status"]),
        dataset=row["dataset"],
        method=row["method"],
        protocol=row["protocol"],
        filenamefmt=row["filenamefmt"],
        process=row["processing"],
        size=int(row["size"] or 0),
        directory=f"sunum:{sunum}:{int(row['slotnum'] or 0)}" if sunum >= 0 else "",
        error=row["errmsg"],
    )


def _csv(path: Path) -> list[dict[str, str]]:
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
