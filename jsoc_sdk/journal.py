"""Small files that survive a killed process: whole files, files of lines, a lock, and exports under way.

Three rules make them safe. A whole file is written beside its place, forced to the disk, and renamed over
it, so a reader sees the old or the new one, never half of one. A line is appended in one write and forced
to the disk; a last line without its newline is the trace of a kill, and is cut off on the next append. A
lock belongs to an open file, so that it ends with its process however that ends.

`ExportJournal` notes a request before it is sent, and its id as soon as it is known, so that a run after a
kill finds the request instead of making another.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from contextlib import contextmanager, suppress
from errno import EDQUOT, ENOSPC
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jsoc_sdk import export as exports
from jsoc_sdk.errors import (
    DownloadError,
    ExportExpired,
    ExportFailed,
    ExportOffline,
    ExportTimeout,
    ExportTooLarge,
    JsocError,
    ReplyError,
    RequestError,
    StorageFull,
    TransportError,
)
from jsoc_sdk.export import Attempt, Export
from jsoc_sdk.export.lifecycle import check_seconds
from jsoc_sdk.flows import now, sleep

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jsoc_sdk.export import ExportRequest, OnPending
    from jsoc_sdk.flows import Flow
    from jsoc_sdk.query import Session
    from jsoc_sdk.recordset import RecordSet


def write_atomic(path: Path, data: bytes) -> None:
    """Replace a file by `data`, wholly or not at all, and force it to the disk.

    Parameters
    ----------
    path : pathlib.Path
        The file; its directory is made if there is none.
    data : bytes
        The new content.

    Raises
    ------
    StorageFull
        If the disk is full; the old file is untouched.
    DownloadError
        If the directory cannot be written.
    """
    part = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    with _storage_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with part.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except OSError:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise
        sync_directory(path.parent)


def append_line(path: Path, record: Mapping[str, Any]) -> None:
    """Append one JSON object as a line and force it to the disk.

    Raises
    ------
    StorageFull, DownloadError
        As `write_atomic`.
    """
    line = json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n"
    with _storage_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        is_new = not path.exists()
        with path.open("ab+") as file:
            _cut_torn_line(file.fileno())
            file.write(line.encode())
            file.flush()
            os.fsync(file.fileno())
        if is_new:
            sync_directory(path.parent)


def read_lines(path: Path) -> list[dict[str, Any]]:
    """Give the whole lines of such a file, oldest first; a torn last line is left out.

    Raises
    ------
    DownloadError
        If the file cannot be read, or a line before the last is no JSON object.
    """
    with _storage_errors(path):
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            return []
    *lines, _torn = data.split(b"\n")
    return [_read_line(path, number, line) for number, line in enumerate(lines, start=1)]


def sync_directory(directory: Path) -> None:
    """Force a rename in this directory to the disk, where the system can."""
    with suppress(OSError):  # Windows opens no directories, and needs no sync for them
        descriptor = os.open(directory, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


class FileLock:
    """A lock between processes and threads that ends with its holder, even by a kill.

    Parameters
    ----------
    path : pathlib.Path
        A file for this lock alone; it stays behind, empty.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._descriptor: int | None = None

    def try_acquire(self) -> bool:
        """Take the lock if it is free, without waiting.

        Raises
        ------
        DownloadError
            If the lock file cannot be made.
        """
        with _storage_errors(self.path):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o666)
        if _lock(descriptor):
            self._descriptor = descriptor
            return True
        os.close(descriptor)
        return False

    def release(self) -> None:
        """Give the lock back; a lock that is not held stays so."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


class ExportJournal:
    """A small file that remembers exports, so that a killed program goes on where it was.

    Give it to `Client.submit` or `Client.export`. A request that was sent already is not sent again: the
    same call gives the same export, in any process, until its files have expired. While one process submits,
    others with the same journal wait, for `timeout` seconds at most, since an address may have one request
    under way at a time.

    Parameters
    ----------
    path : str or pathlib.Path
        The file; made when the first request is noted. Empty files ``<path>.lock`` and ``<path>.writing``
        stay beside it.

    Examples
    --------
    >>> from jsoc_sdk import ExportJournal
    >>> ExportJournal("exports.json").exports
    ()
    """

    def __init__(self, path: str | Path) -> None:
        self.path: Path = Path(path)

    def __repr__(self) -> str:
        return f"ExportJournal({str(self.path)!r})"

    @property
    def exports(self) -> tuple[Export, ...]:
        """The exports whose id is known, as they were noted: `Client.wait` asks how far they are.

        Raises
        ------
        DownloadError
            If the file cannot be read.
        """
        return tuple(_export(entry) for entry in self._read().values() if entry.get("export"))

    def forget(self, export: Export | str) -> bool:
        """Take an export out, so that the same request is a new one; false if it is not there.

        Parameters
        ----------
        export : Export or str
            The export, or its id.

        Raises
        ------
        DownloadError, StorageFull
            If the file cannot be written.
        """
        request_id = export if isinstance(export, str) else export.id
        with self._changing() as entries:
            kept = {key: entry for key, entry in entries.items() if _id(entry) != request_id}
            if len(kept) < len(entries):
                self._write(kept)
        return len(kept) < len(entries)

    def submit(
        self, session: Session, request: ExportRequest, *, on_pending: OnPending, timeout: float
    ) -> Flow[Export]:
        """Submit a request, or find the one that was submitted; the flow behind `Client.submit`."""
        if request.is_immediate:  # nothing is queued, so there is nothing to be found again
            return (yield from exports.submit(session, request, on_pending=on_pending, timeout=timeout))
        check_seconds(timeout)
        deadline = (yield from now()) + timeout
        request = yield from exports.bound(session, request)
        key = _key(session, request)
        lock = FileLock(self.path.with_name(f"{self.path.name}.lock"))
        while not lock.try_acquire():
            if (yield from now()) >= deadline:
                raise ExportTimeout(
                    f"Another process is still submitting with {self.path} after {timeout:g} s; nothing was "
                    "sent. Run it again."
                )
            yield from sleep(0.2)
        try:
            return (yield from self._submit(session, request, key, on_pending, timeout))
        finally:
            lock.release()

    def wait(self, session: Session, export: Export, *, timeout: float, poll: float | None) -> Flow[Export]:
        """Wait for an export; one that cannot be had is forgotten, so that the next run asks anew."""
        try:
            return (yield from exports.wait(session, export, timeout=timeout, poll=poll))
        except (ExportExpired, ExportFailed, ExportTooLarge, ExportOffline):
            self.forget(export)
            raise

    def _submit(
        self, session: Session, request: ExportRequest, key: str, on_pending: OnPending, timeout: float
    ) -> Flow[Export]:
        entry = self._read().get(key, {})
        if entry.get("export"):
            return _export(entry)
        try:
            if entry.get("attempt"):
                found = yield from exports.find_out(session, _attempt(entry))
            else:
                found = yield from exports.submit(
                    session,
                    request,
                    on_pending=on_pending,
                    timeout=timeout,
                    remember=lambda attempt: self._note(key, attempt=attempt.to_dict()),
                )
        except (TransportError, ReplyError):
            raise  # it is not known whether the server has it: the next run finds out
        except JsocError:
            self._note(key)
            raise
        self._note(key, export=found.to_dict())
        return found

    def _note(self, key: str, **entry: Any) -> None:
        """Replace what is noted of a request; nothing takes it out."""
        with self._changing() as entries:
            others = {name: old for name, old in entries.items() if name != key}
            self._write(others | ({key: entry} if entry else {}))

    @contextmanager
    def _changing(self) -> Iterator[dict[str, dict[str, Any]]]:
        """Give what is noted while no other process changes it: its notes would be lost."""
        lock = FileLock(self.path.with_name(f"{self.path.name}.writing"))
        while not lock.try_acquire():
            time.sleep(0.005)  # another one holds it for the moment of one write
        try:
            yield self._read()
        finally:
            lock.release()

    def _read(self) -> dict[str, dict[str, Any]]:
        with _storage_errors(self.path):
            try:
                text = self.path.read_bytes()
            except FileNotFoundError:
                return {}
        try:
            entries = json.loads(text)["exports"]
            return {str(key): dict(entry) for key, entry in entries.items()}
        except (ValueError, TypeError, KeyError, AttributeError) as err:
            raise DownloadError(f"{self.path} is no export journal: {err}.", path=str(self.path)) from err

    def _write(self, entries: Mapping[str, Any]) -> None:
        text = json.dumps({"exports": entries}, ensure_ascii=False, indent=1)
        write_atomic(self.path, text.encode())


def submit(
    session: Session,
    request: ExportRequest | str | RecordSet[Any],
    *,
    journal: ExportJournal | None = None,
    on_pending: OnPending = "raise",
    timeout: float = exports.DEFAULT_TIMEOUT,
) -> Flow[Export]:
    """Submit a request, remembered by a journal if there is one; the flow of `Client.submit`."""
    asked = exports.as_request(request)
    _check_journal(journal)
    if journal is None:
        return exports.submit(session, asked, on_pending=on_pending, timeout=timeout)
    return journal.submit(session, asked, on_pending=on_pending, timeout=timeout)


def export(
    session: Session,
    request: ExportRequest | str | RecordSet[Any],
    *,
    journal: ExportJournal | None = None,
    on_pending: OnPending = "raise",
    timeout: float = exports.DEFAULT_TIMEOUT,
    poll: float | None = None,
) -> Flow[Export]:
    """Submit and wait, remembered by a journal if there is one; the flow of `Client.export`."""
    asked = exports.as_request(request)
    _check_journal(journal)
    if journal is None:
        return (yield from exports.export(session, asked, on_pending=on_pending, timeout=timeout, poll=poll))
    start = yield from now()
    submitted = yield from journal.submit(session, asked, on_pending=on_pending, timeout=timeout)
    left = max(timeout - ((yield from now()) - start), 0.0)
    return (yield from journal.wait(session, submitted, timeout=left, poll=poll))


def _check_journal(journal: object) -> None:
    if journal is not None and not isinstance(journal, ExportJournal):
        raise RequestError(f"A journal is an ExportJournal(path), not {journal!r}.")


def _key(session: Session, request: ExportRequest) -> str:
    """Make a key that is the same for the same request to the same server from the same address."""
    address = request.email or session.email
    facts = {"server": session.server.cgi_base, "address": address, "request": request.to_dict()}
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()[:24]


def _export(entry: Mapping[str, Any]) -> Export:
    try:
        return Export.from_dict(entry["export"])
    except RequestError as err:
        raise DownloadError(f"An entry of the export journal is damaged: {err}") from err


def _attempt(entry: Mapping[str, Any]) -> Attempt:
    try:
        return Attempt.from_dict(entry["attempt"])
    except (RequestError, KeyError, TypeError, ValueError) as err:
        raise DownloadError(f"An entry of the export journal is damaged: {err}") from err


def _id(entry: Mapping[str, Any]) -> str:
    export = entry.get("export") or {}
    return str(export.get("last", {}).get("id", ""))


def _lock(descriptor: int) -> bool:
    """Lock an open file without waiting; false if another holds it."""
    try:
        import fcntl  # noqa: PLC0415 - not on Windows
    except ImportError:
        return _lock_windows(descriptor)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _lock_windows(descriptor: int) -> bool:
    import msvcrt  # noqa: PLC0415 - only on Windows

    try:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
    except OSError:
        return False
    return True


def _cut_torn_line(descriptor: int) -> None:
    """Cut off what follows the last newline: a kill in the middle of a write left it."""
    size = os.fstat(descriptor).st_size
    end = size
    while end > 0:
        start = max(0, end - 4096)
        os.lseek(descriptor, start, os.SEEK_SET)
        found = os.read(descriptor, end - start).rfind(b"\n")
        if found >= 0:
            end = start + found + 1
            break
        end = start
    if end < size:
        os.ftruncate(descriptor, end)
    os.lseek(descriptor, end, os.SEEK_SET)


def _read_line(path: Path, number: int, line: bytes) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except ValueError as err:
        raise DownloadError(f"Line {number} of {path} is damaged: {err}.", path=str(path)) from err
    if not isinstance(record, dict):
        raise DownloadError(f"Line {number} of {path} is no JSON object.", path=str(path))
    return record


@contextmanager
def _storage_errors(path: Path) -> Iterator[None]:
    """Turn an error of the file system into one of ours, naming the file."""
    try:
        yield
    except OSError as err:
        if err.errno in {ENOSPC, EDQUOT}:
            raise StorageFull(
                f"The disk is full; {path} was not written. Make room and run it again.", path=str(path)
            ) from err
        raise DownloadError(f"{path} cannot be used: {err.strerror or err}.", path=str(path)) from err
