"""The local side of a download: a file that is either whole or resumable, whatever happens in between.

Bytes go to ``name.part``; beside it ``name.part.tag`` holds the server's mark of the file's version (ETag or
date) that the bytes belong to. Only a checked file is renamed to its name, after an fsync, in one step. It
gets the date of the server's file, by which a later run knows whether it is still the same.

===========================  =====================================================================
killed while                 the next run finds
===========================  =====================================================================
the part grows               part and tag: it asks for the rest, if the version is still the same
a new part begins            an empty part: it begins anew (the part is emptied before the tag changes)
the file is renamed          the old state or the new one, never a mixture
===========================  =====================================================================
"""

from __future__ import annotations

import errno
import os
import stat
import sys
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Self

from jsoc_sdk.errors import DownloadError, StorageFull, UnsafeFilename
from jsoc_sdk.flows import Outcome, Progress

if sys.platform != "win32":
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType

    from jsoc_sdk.flows import Download, OnProgress

_REPORT_EVERY = 0.1
_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG}
_OPEN = (
    os.O_RDWR
    | os.O_CREAT
    | os.O_APPEND
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


class PartFile:
    """One download on disk; a context manager that holds the part open and locked.

    Parameters
    ----------
    download : Download
        What is fetched, and where it goes.
    progress : callable, optional
        Told how far it is.
    """

    def __init__(self, download: Download, progress: OnProgress | None = None) -> None:
        self.download = download
        self.path: Path = download.path
        self.part: Path = self.path.with_name(f"{self.path.name}.part")
        self.tag_file: Path = self.path.with_name(f"{self.path.name}.part.tag")
        self.offset: int = 0
        self.total: int | None = None
        self.modified: int | None = None
        self.resumed: bool = False
        self._progress = progress
        self._reported = 0.0
        self._descriptor = -1

    def __enter__(self) -> Self:
        """Make the directory, and open the part for this process alone."""
        with disk_errors(self.path):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            _refuse_what_is_no_file(self.path)
            self._descriptor = _open_alone(self.part)
            self.offset = os.fstat(self._descriptor).st_size
        self.report(force=True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor < 0:
            return
        if self.offset == 0 and error is not None:
            self._discard()
        os.close(descriptor)

    @property
    def tag(self) -> str:
        """The mark of the version that the part belongs to; empty if it cannot be continued."""
        try:
            return self.tag_file.read_text(encoding="latin-1") if self.offset else ""
        except OSError:
            return ""

    def begin(self, tag: str, total: int | None) -> None:
        """Begin from nothing."""
        with disk_errors(self.path):
            os.ftruncate(self._descriptor, 0)
            self.tag_file.unlink(missing_ok=True)
            if tag:
                self.tag_file.write_text(tag, encoding="latin-1")
        self.offset, self.total, self.resumed = 0, total, False

    def go_on(self, total: int) -> None:
        """Continue behind what is there."""
        self.total, self.resumed = total, True

    def write(self, piece: bytes) -> None:
        """Append."""
        with disk_errors(self.path):
            view = memoryview(piece)
            while view:
                written = os.write(self._descriptor, view)
                self.offset += written
                view = view[written:]
        self.report()

    def head(self, size: int) -> bytes:
        """First bytes of the part."""
        with disk_errors(self.path):
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            return os.read(self._descriptor, size)

    def keep(self) -> Outcome:
        """Give the whole file its name, for good."""
        with disk_errors(self.path):
            os.fsync(self._descriptor)
            _refuse_what_is_no_file(self.path)
            self._take_date()
            self.part.replace(self.path)
            self.tag_file.unlink(missing_ok=True)
            _sync_directory(self.path.parent)
        return Outcome(self.download, "resumed" if self.resumed else "downloaded", self.offset)

    def present(self, size: int) -> Outcome:
        """Leave the file that is there as it is."""
        self._discard()
        return Outcome(self.download, "present", size)

    def size_of_present(self) -> int | None:
        """Size of the file that has the name already; None if there is none."""
        try:
            return self.path.stat().st_size
        except OSError:
            return None

    def date_of_present(self) -> int | None:
        """Date of that file in seconds since 1970; None if there is none."""
        try:
            return int(self.path.stat().st_mtime)
        except OSError:
            return None

    def report(self, *, force: bool = False) -> None:
        """Tell how far it is, ten times a second at most."""
        now = time.monotonic()
        if self._progress is not None and (force or now - self._reported >= _REPORT_EVERY):
            self._reported = now
            self._progress(Progress(self.download, self.offset, self.total))

    def _take_date(self) -> None:
        if self.modified is not None:
            with suppress(OSError, OverflowError):  # a file system that takes no such date
                os.utime(self.part, (time.time(), self.modified))

    def _discard(self) -> None:
        with suppress(OSError):
            self.part.unlink()
        with suppress(OSError):
            self.tag_file.unlink()


@contextmanager
def disk_errors(path: Path) -> Iterator[None]:
    """Turn errors of the file system into one of ours."""
    try:
        yield
    except OSError as err:
        reason = err.strerror or str(err)
        if err.errno in _FULL:
            raise StorageFull(
                f"The disk is full: {path} could not be written ({reason}). Make room and run it again: what "
                "arrived so far is kept and continued.",
                path=str(path),
            ) from err
        if err.errno == errno.ELOOP:
            raise UnsafeFilename(
                f"{path}.part is a symbolic link, which is not followed; remove it.", path=str(path)
            ) from err
        raise DownloadError(
            f"{path} cannot be written: {reason}. Choose a directory that this user may write to.",
            path=str(path),
        ) from err


def _refuse_what_is_no_file(path: Path) -> None:
    """Refuse a link, directory or device in the way of the file."""
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        return
    if stat.S_ISLNK(mode):
        raise UnsafeFilename(
            f"{path} is a symbolic link, which is neither followed nor replaced; remove it.", path=str(path)
        )
    if not stat.S_ISREG(mode):
        raise DownloadError(f"{path} exists and is no file; remove it or choose another.", path=str(path))


def _open_alone(part: Path) -> int:
    """Open and lock the part; the one that has the name now, not one that was just renamed."""
    while True:
        descriptor = os.open(part, _OPEN, 0o666)
        try:
            _lock(descriptor, part)
            if os.path.samestat(os.fstat(descriptor), part.lstat()):
                return descriptor
        except FileNotFoundError:
            pass
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)


def _lock(descriptor: int, part: Path) -> None:
    if sys.platform == "win32":
        return
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as err:
        raise DownloadError(
            f"{part} is being written by another download; let it finish first.", path=str(part)
        ) from err


def _sync_directory(directory: Path) -> None:
    """Make the new name survive a power cut, where the system can."""
    with suppress(OSError):
        descriptor = os.open(directory, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
