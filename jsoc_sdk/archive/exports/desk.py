"""The export desk: what a request becomes, step by step, until its files are there or gone.

Life of a request: queued (2) -> running (1) -> done (0) or failed (4), later deleted (5). The worker moves it
when its time has come; everything it knows is in the store, so that a restart goes on where the last run
stopped.
"""

from __future__ import annotations

import shutil
import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from jsoc_sdk.archive.conditions import name as quoted_name
from jsoc_sdk.archive.database import STORAGE
from jsoc_sdk.archive.exports import store as states
from jsoc_sdk.archive.exports.addresses import Registrar
from jsoc_sdk.archive.exports.intake import Choice, Order, choose, read_order
from jsoc_sdk.archive.exports.products import Job, JobFailed, produce
from jsoc_sdk.archive.exports.records import export_records
from jsoc_sdk.archive.exports.replies import (
    CONTACT,
    EXPIRED,
    NO_ADDRESS,
    NO_FILES,
    NO_ID,
    NOT_REGISTERED,
    Refused,
    Reply,
    failure,
    refuse,
)
from jsoc_sdk.archive.exports.store import ExportRow, ExportStore, PendingRow
from jsoc_sdk.archive.found import Found

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from jsoc_sdk.archive.files import Storage
    from jsoc_sdk.archive.state import ArchiveState

REQUEST_ID = r"JSOC_\d{8}_\d+(?:_IN)?"
MB = 2**20
#: Storage units of exports start here, on a partition of their own.
FIRST_UNIT = 9_000_000_000


@dataclass(frozen=True)
class ExportOptions:
    """Times and limits of the export side.

    Attributes
    ----------
    queued, running
        Seconds that a request waits, then runs.
    pending_lag
        Seconds that an address stays blocked after its request is done, as on the public server.
    pending_seconds
        Seconds after which a pending request blocks no more.
    duplicate_seconds
        Seconds during which an identical request gets the old id.
    retention_seconds
        Seconds after which finished files are deleted.
    max_records
        Records of one request.
    compressed_mb, uncompressed_mb, compressing_mb
        Size limits in MB: files kept as they are, unpacked, and packed.
    pending_per_ip
        Requests under way from one computer.
    """

    queued: float = 0.1
    running: float = 0.2
    pending_lag: float = 0.0
    pending_seconds: float = 3600.0
    duplicate_seconds: float = 24 * 3600.0
    retention_seconds: float = 7 * 24 * 3600.0
    max_records: int = 32_000
    compressed_mb: int = 100_000
    uncompressed_mb: int = 10_000
    compressing_mb: int = 1_000_000
    pending_per_ip: int = 10


@dataclass
class ExportDesk:
    """Takes requests, answers questions about them, and has them carried out.

    Attributes
    ----------
    state
        The records.
    storage
        The stored files; exports are written below `folder`, which is one of its roots.
    folder
        Where exports go.
    store
        What is remembered.
    options
        Times and limits; may be replaced at any time.
    clock
        Seconds since 1970 (UTC).
    """

    state: ArchiveState
    storage: Storage
    folder: Path
    store: ExportStore
    options: ExportOptions = field(default_factory=ExportOptions)
    clock: Callable[[], float] = time.time
    registrar: Registrar = field(init=False)
    _wake: threading.Event = field(default_factory=threading.Event, repr=False)
    _stopped: threading.Event = field(default_factory=threading.Event, repr=False)
    _thread: threading.Thread | None = field(default=None, repr=False)
    _work: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def __post_init__(self) -> None:
        """Open the registrar's book."""
        self.registrar = Registrar(self.store, lambda: self.clock())  # noqa: PLW0108 - the clock may be replaced

    # -- op=exp_request --------------------------------------------------------------------------

    def submit(self, params: Mapping[str, str], ip: str = "") -> Reply:
        """Answer ``exp_request``, in the order of decisions of protocol/export-api.md 2.2."""
        try:
            address = self._registered(params.get("notify", ""))
            self._check_load(address, params["notify"], ip)
            order = read_order(params)
            choice = choose(self.state, order, self.options.max_records)
            return self._decide(order, choice, params["notify"], ip)
        except Refused as refused:
            return refused.reply

    def _registered(self, address: str) -> states.Address:
        if not address:
            raise refuse(NO_ADDRESS)
        found = self.registrar.known(address)
        if found is None or not found.registered:
            raise refuse(NOT_REGISTERED)
        return found

    def _check_load(self, known: states.Address, address: str, ip: str) -> None:
        """Refuse with 7 while too much is under way for an address or a computer."""
        since = self.clock() - self.options.pending_seconds
        rows = self.store.pending(address=address, since=since)
        if len(rows) >= known.maximum:
            ids = ", ".join(row.requestid for row in rows)
            raise refuse(
                f"User {address} has {len(rows)} pending export requests ({ids}); please wait until at least "
                "one request has completed before submitting a new one.",
                7,
            )
        if ip and len(self.store.pending(ip=ip, since=since)) > self.options.pending_per_ip:
            raise refuse(f"There are too many requests from {ip}; please wait until some have completed.", 7)

    def _decide(self, order: Order, choice: Choice, notify: str, ip: str) -> Reply:
        """Answer with an old id, at once, or with a new id."""
        key = choice.key(order)
        old = self.store.same(key, self.clock() - self.options.duplicate_seconds)
        if old is not None:
            return self._accepted(
                old, order, len(choice.records), max(0, round(old.submitted + 10 - self.clock()))
            )
        self._check_storage(order, choice, notify)
        size = self._size(choice)
        self._check_size(order, choice, size)
        immediate = order.method == "url_quick" and order.protocol in {"as-is", "su-as-is"}
        if immediate and not any(file.path for record in choice.records for file in record.files):
            raise refuse(NO_FILES)
        if immediate and order.online_only:
            return _immediate(order, choice, size)
        return self._queue(order, choice, key, size, notify, ip)

    def _check_storage(self, order: Order, choice: Choice, notify: str) -> None:
        """Refuse what is on tape only, and what the storage manager does not know."""
        if any(record.invalid for record in choice.records):
            raise refuse("One or more Storage Units are invalid.")
        if order.online_only and any(record.offline for record in choice.records):
            with self.store.transaction():
                row = self._row(order, choice, "", 0, notify, states.OFFLINE)
                self.store.insert(row)
            raise refuse(f"Requested data are offline; retry later or with o=0. Request {row.requestid}", 25)

    def _size(self, choice: Choice) -> int:
        """Estimate the bytes of the files: those that are there are weighed, the others guessed."""
        total = 0
        for record in choice.records:
            for file in record.files:
                known = self.storage.existing(file.path) if file.path else None
                total += known.stat().st_size if known else file.content.estimate
        return total

    def _check_size(self, order: Order, choice: Choice, size: int) -> None:
        first = choice.records[:1]
        compressed = any("compress" in str(record.columns.named("cparms_sg000")[0]) for record in first)
        unpacked = "**NONE**" in order.protocol
        limit = self.options.compressed_mb
        if compressed and unpacked:
            limit = self.options.uncompressed_mb
        elif not compressed and not unpacked:
            limit = self.options.compressing_mb
        if _megabytes(size) * order.ratio <= limit:
            return
        facts = {
            "requestid": "VOID",
            "method": order.method,
            "protocol": order.protocol,
            "wait": 0,
            "status": 3,
        }
        counts = {"count": len(choice.records), "size": _megabytes(size)}
        raise Refused({**facts, **counts, "error": f"Request exceeds max byte limit of {limit}MB"})

    def _queue(self, order: Order, choice: Choice, key: str, size: int, notify: str, ip: str) -> Reply:
        """Take a request in: all of it is on disk before the id is told."""
        with self.store.transaction():
            old = self.store.same(key, self.clock() - self.options.duplicate_seconds)
            if old is not None:
                raise refuse("Cant save new export-request hash.")
            self._check_load(self._registered(notify), notify, ip)
            row = self._row(order, choice, key, size, notify, states.TEST if order.test else states.QUEUED)
            self.store.insert(row)
            if not order.test:
                self.store.add_pending(PendingRow(notify, ip, row.requestid, self.clock()))
        self._wake.set()
        return self._accepted(row, order, row.rcount, 10)

    def _row(self, order: Order, choice: Choice, key: str, size: int, notify: str, status: int) -> ExportRow:
        now = self.clock()
        return ExportRow(
            requestid=self.store.next_id(now),
            status=status,
            dataset=order.dataset,
            series=choice.spelling,
            recnums=",".join(str(record.recnum) for record in choice.records),
            segments=",".join(sorted(choice.segments or ())),
            method=order.method,
            protocol=order.protocol,
            filenamefmt=order.filenamefmt,
            process=order.process,
            notify=notify,
            size=_megabytes(size),
            rcount=len(choice.records),
            md5=key,
            submitted=now,
        )

    def _accepted(self, row: ExportRow, order: Order, count: int, wait: int) -> Reply:
        return {
            "status": states.TEST if order.test else states.QUEUED,
            "requestid": row.requestid,
            "method": order.method,
            "protocol": order.protocol,
            "wait": wait,
            "rcount": count,
            "size": row.size,
        }

    # -- op=exp_status ---------------------------------------------------------------------------

    def status(self, requestid: str, *, text: bool = False) -> Reply | bytes:
        """Answer ``exp_status``: a reply, or the bytes of the index file of a finished request.

        Parameters
        ----------
        requestid
            As it was asked for.
        text
            Whether ``index.txt`` is wanted.
        """
        import re  # noqa: PLC0415

        if not requestid:
            return failure(NO_ID)
        match = re.search(REQUEST_ID, requestid)
        if match is None:
            return failure(f"Bad RequestID '{requestid}' provided.")
        row = self.store.request(requestid) or self.store.request(match[0])
        if row is None:
            return failure(f"invalid export DRMS record for ID `%s`{requestid}")
        if row.status == states.DONE:
            return self._finished(row, text=text)
        return self._unfinished(row)

    def _finished(self, row: ExportRow, *, text: bool) -> Reply | bytes:
        """Give the stored index, unless the files have been deleted."""
        directory = self._directory(row)
        if directory is None or self._expired(row):
            return self._long(row, states.DELETED, EXPIRED)
        index = self.storage.locate(f"{directory}/index.{'txt' if text else 'json'}")
        if index is None:
            return failure("Export should be complete but return index.json file not found")
        return index.read_bytes()

    def _directory(self, row: ExportRow) -> str | None:
        """Give the storage path of a finished request; that of a dumped one is in its storage unit."""
        if not row.directory.startswith("sunum:"):
            return row.directory
        _, sunum, slot = row.directory.split(":")
        units = self.state.database.rows(
            f"SELECT directory, online FROM {quoted_name(STORAGE)} WHERE sunum = $1",  # noqa: S608 - our own name
            [int(sunum)],
        )
        return f"{units[0][0]}/S{int(slot):05}" if units and units[0][1] == "Y" else None

    def _expired(self, row: ExportRow) -> bool:
        """Tell whether the files are too old; they are deleted then."""
        if not row.finished or self.clock() - row.finished < self.options.retention_seconds:
            return False
        self.store.update(row.requestid, status=states.DELETED)
        shutil.rmtree(self.folder / row.directory.lstrip("/"), ignore_errors=True)
        return True

    def _unfinished(self, row: ExportRow) -> Reply:
        if row.status in {states.QUEUED, states.RUNNING, states.TEST}:
            wait = 9 if not row.submitted else round(row.submitted + 10 - self.clock())
            return {**self._long(row, states.RUNNING), "wait": wait}
        if row.status == states.TOO_LARGE:
            return self._long(row, row.status, "Request too large")
        if row.status == states.FAILED:
            text = row.error if row.error not in {"", "NA"} else "RecordSet specified does not exist"
            return self._long(row, row.status, text)
        if row.status == states.DELETED:
            return self._long(row, row.status, EXPIRED)
        return failure("Illegal status in export record")

    def _long(self, row: ExportRow, status: int, error: str = "") -> Reply:
        facts: dict[str, Any] = {
            "status": status,
            "requestid": row.requestid,
            "method": row.method,
            "protocol": row.protocol,
            "wait": 999999,
            "rcount": 0,
            "size": row.size,
        }
        return {**facts, "error": error, "contact": CONTACT} if error else facts

    # -- op=exp_su -------------------------------------------------------------------------------

    def storage_units(self, params: Mapping[str, str]) -> Reply:
        """Answer ``exp_su``: what is known of storage units."""
        asked = params.get("sunum") or params.get("ds", "")
        numbers = [item.strip() for item in asked.split(",") if item.strip()]
        if not numbers or not all(item.isdigit() and len(item) <= 18 for item in numbers):
            return failure("There are no storage units in this request.")
        rows = [self._unit(int(number)) for number in numbers]
        return {
            "count": len(rows),
            "size": sum(int(row["susize"]) for row in rows),
            "dir": "",
            "data": rows,
            "requestid": "",
            "method": params.get("method") or "url",
            "protocol": params.get("protocol") or "as-is",
            "wait": 0,
            "status": 0,
        }

    def _unit(self, sunum: int) -> dict[str, str]:
        rows = self.state.database.rows(
            f"SELECT owner, directory, online, archive, bytes FROM {quoted_name(STORAGE)} WHERE sunum = $1",  # noqa: S608 - our own name
            [sunum],
        )
        if not rows:
            return {"sunum": str(sunum), "series": "NA", "path": "NA", "sustatus": "I", "susize": "0"}
        owner, directory, online, archived, size = rows[0]
        state = "Y" if online == "Y" else "N" if archived == "Y" else "X"
        path = directory if state == "Y" else "NA"
        return {"sunum": str(sunum), "series": owner, "path": path, "sustatus": state, "susize": str(size)}

    # -- the worker ------------------------------------------------------------------------------

    def start(self) -> None:
        """Start to carry out requests; those of an earlier run go on."""
        self._stopped.clear()
        self._thread = threading.Thread(target=self._run, name="jsoc exports", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop; a request that is being carried out is done again by the next run."""
        self._stopped.set()
        self._wake.set()
        if self._thread is not None:
            self._thread.join(30)

    def _run(self) -> None:
        while not self._stopped.is_set():
            self._wake.clear()
            left = self.advance()
            self._wake.wait(0.02 if left else None)

    def advance(self) -> int:
        """Move every request whose time has come; gives the number of those that are not at their end."""
        with self._work:
            for row in self.store.requests(states.QUEUED):
                if row.submitted and self.clock() >= row.submitted + self.options.queued:
                    self.store.update(row.requestid, status=states.RUNNING, started=self.clock())
            for row in self.store.requests(states.RUNNING):
                if (
                    row.started
                    and self.clock() >= row.started + self.options.running
                    and not self._stopped.is_set()
                ):
                    self._carry_out(row)
            lagging = self._free_addresses()
            waiting = [row for row in self.store.requests(states.QUEUED, states.RUNNING) if row.submitted]
        return len(waiting) + lagging

    def _carry_out(self, row: ExportRow) -> None:
        """Make the files of a request, then tell that they are there."""
        unit = FIRST_UNIT + int(row.requestid.split("_")[1]) * 1000 + int(row.requestid.split("_")[2])
        directory = f"/SUM9/D{unit}/S00000"
        folder = self.folder / directory.lstrip("/")
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        changes: dict[str, object] = {"finished": self.clock()}
        try:
            produce(Job(row, self._records(row), folder, directory, self.storage))
            changes |= {"status": states.DONE, "directory": directory}
        except JobFailed as error:
            shutil.rmtree(folder, ignore_errors=True)
            changes |= {"status": states.FAILED, "error": str(error)}
        except Exception as error:  # noqa: BLE001 - a job that dies must not take the worker with it
            shutil.rmtree(folder, ignore_errors=True)
            changes |= {"status": states.FAILED, "error": f"The export program died: {error!r}"}
        self.store.update(row.requestid, **changes)

    def _records(self, row: ExportRow) -> list[Any]:
        series = self.state.series(row.series)
        numbers: list[int | None] = [int(number) for number in row.recnums.split(",") if number]
        segments = frozenset(row.segments.split(",")) if row.segments else None
        return list(export_records(Found(self.state.database, series, numbers), segments))

    def _free_addresses(self) -> int:
        """Free the addresses of finished requests; gives how many have to wait for the lag."""
        waiting = 0
        for row in self.store.blocking():
            if self.clock() >= row.finished + self.options.pending_lag:
                self.store.drop_pending(row.requestid)
            else:
                waiting += 1
        return waiting


def _immediate(order: Order, choice: Choice, size: int) -> Reply:
    """Answer with the stored files themselves; processing steps are not looked at, as on the server."""
    rows = [
        {"record": f"{record.name}{{{file.segment.name}}}", "filename": file.path}
        for record in choice.records
        for file in record.files
        if file.path
    ]
    return {
        "rcount": len(choice.records),
        "count": len(rows),
        "size": _megabytes(size),
        "dir": "",
        "data": rows,
        "requestid": "",
        "method": order.method,
        "protocol": order.protocol,
        "wait": 0,
        "status": 0,
    }


def _megabytes(size: int) -> int:
    return max(1, size // MB) if size else 0
