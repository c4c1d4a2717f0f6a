"""Small files that survive a killed process: whole files, files of lines, and a lock between processes.

Three rules make them safe. A whole file is written beside its place, forced to the disk, and renamed over
it, so a reader sees the old or the new one, never half of one. A line is appended in one write and forced
to the disk; a last line without its newline is the trace of a kill, and is cut off on the next append. A
lock belongs to an open file, so that it ends with its process however that ends.
"""

from __future__ import annotations

import json
import os
from contextlib import contextmanager, suppress
from errno import EDQUOT, ENOSPC
from typing import TYPE_CHECKING, Any

from jsoc_sdk.errors import DownloadError, StorageFull

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path


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
