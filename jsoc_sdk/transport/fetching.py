"""What a download says and hears, in both colours: ranges, versions, lengths, and what a file looks like.

Source of the rules: ``export-api.md`` section 15, RFC 9110 sections 13.1.5 (If-Range) and 14 (ranges).
"""

from __future__ import annotations

import random
import re
import time
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

import httpx

from jsoc_sdk.errors import DownloadError, TruncatedReply
from jsoc_sdk.flows import Operation, Reply
from jsoc_sdk.transport.policy import Failed, check_status, timed_out

if TYPE_CHECKING:
    import tenacity

    from jsoc_sdk.flows import Download
    from jsoc_sdk.transport.disk import PartFile
    from jsoc_sdk.transport.settings import Retry, Timeouts

HEADWAY = 256 * 1024
"""Bytes that an attempt must bring not to count as a failure, so that long files survive bad lines."""
_SLOWEST = 1024
"""Bytes that must arrive within one read budget: less is a dead line that is kept open."""
_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+)")
_BEYOND = re.compile(r"bytes \*/(\d+)")
_BLOCK = 2880
_MAGIC = {
    ".fits": (0, b"SIMPLE  ="),
    ".fz": (0, b"SIMPLE  ="),
    ".jpg": (0, b"\xff\xd8\xff"),
    ".png": (0, b"\x89PNG"),
    ".mp4": (4, b"ftyp"),
    ".mpg": (0, b"\x00\x00\x01"),
    ".tar": (257, b"ustar"),
    ".gz": (0, b"\x1f\x8b"),
}
_IN_BLOCKS = frozenset({".fits", ".fz"})


class Damaged(Failed):
    """A file that came whole by its length, and is not what its name says."""

    def __init__(self, operation: Operation[Any], part: PartFile, text: str) -> None:
        super().__init__(operation, TruncatedReply, text, again="once")
        self.where: dict[str, str] = {"url": part.download.url, "path": str(part.path)}

    def error(self, attempts: int) -> Any:
        """Give the error that the caller sees."""
        tries = f" ({attempts} attempts)" if attempts > 1 else ""
        return DownloadError(f"{self.text}{tries}. Ask for it again later.", **self.where)


class FilePolicy:
    """Retry rules of one file, in the form that tenacity asks for: attempts without headway are counted."""

    def __init__(self, retry: Retry, part: PartFile) -> None:
        self._retry = retry
        self._part = part
        self._mark = part.offset
        self._failures = 0
        self._damages = 0

    def again(self, state: tenacity.RetryCallState) -> bool:
        """Whether the attempt that just ended should be followed by another."""
        error = state.outcome.exception() if state.outcome else None
        if not isinstance(error, Failed) or error.again == "never":
            return False
        if isinstance(error, Damaged):
            self._damages += 1
            return self._damages < 2
        return (error.retry_after or 0) <= self._retry.longest_retry_after

    def stop(self, _state: tenacity.RetryCallState) -> bool:
        """Whether as many attempts in a row as allowed brought nothing."""
        return self._failures >= self._retry.attempts

    def wait(self, state: tenacity.RetryCallState) -> float:
        """Seconds to pause before the next attempt."""
        if self._part.offset >= self._mark + HEADWAY:
            self._failures = 0
        self._mark = self._part.offset
        self._failures += 1
        error = state.outcome.exception() if state.outcome else None
        if isinstance(error, Failed) and error.retry_after is not None:
            return error.retry_after
        bound = min(self._retry.longest_wait, self._retry.first_wait * 2 ** (self._failures - 1))
        return random.uniform(0, bound)  # noqa: S311 - jitter, no secret

    @property
    def options(self) -> dict[str, Any]:
        """Keyword arguments of `tenacity.Retrying` and `tenacity.AsyncRetrying`."""
        return {"retry": self.again, "wait": self.wait, "stop": self.stop, "reraise": True}


class Pace:
    """Notices a line that is kept open but brings next to nothing."""

    def __init__(self, operation: Operation[Any], budget: float) -> None:
        self._operation = operation
        self._budget = budget
        self._since = time.monotonic()
        self._bytes = 0

    def add(self, size: int) -> None:
        """Count bytes; raise `Failed` if too few came within the budget."""
        self._bytes += size
        now = time.monotonic()
        if now - self._since < self._budget:
            return
        if self._bytes < _SLOWEST:
            raise timed_out(self._operation, f"{self._bytes} bytes in {self._budget:g} s", reached=True)
        self._since, self._bytes = now, 0


def file_budget(timeouts: Timeouts) -> httpx.Timeout:
    """Budgets of one attempt at a file: it may take as long as bytes arrive."""
    return httpx.Timeout(timeouts.read, connect=timeouts.connect, pool=None)


def operation_of(download: Download) -> Operation[Any]:
    """Give the download as an operation, for routes and errors."""
    return Operation("download", download.url, (), _unread)


def _unread(reply: Reply) -> Reply:
    return reply


def request_headers(part: PartFile) -> dict[str, str]:
    """Ask for the rest of a part whose version is known, else for the whole file; never compressed."""
    plain = {"Accept-Encoding": "identity"}
    tag = part.tag
    return {**plain, "Range": f"bytes={part.offset}-", "If-Range": tag} if tag else plain


def is_whole(operation: Operation[Any], part: PartFile, response: httpx.Response) -> bool:
    """Whether the file that is there already has the size and the date that the server tells.

    The date tells apart what has the same name and size: two exports of one record, cut out at two places.
    What the server does not tell is believed: a file gets its name only when it is whole.
    """
    if response.status_code >= 500 or response.status_code == 429:
        refuse_status(operation, part, response, b"")
    told = response.headers.get("content-length", "")
    if response.status_code != 200 or not told.isdigit():
        return True
    return int(told) == part.size_of_present() and _modified(response) in {None, part.date_of_present()}


def accept(operation: Operation[Any], part: PartFile, response: httpx.Response) -> bool:
    """Prepare the part for the body of a response; False if the part is whole already.

    Raises
    ------
    Failed
        If the response brings nothing that could be appended.
    DownloadError
        If the file is gone.
    """
    part.modified = _modified(response)
    if response.status_code == 200:
        _refuse_encoding(part, response)
        part.begin(_tag(response), _length(response))
        return True
    if response.status_code == 206:
        return _accept_rest(operation, part, response)
    if response.status_code == 416:
        beyond = _BEYOND.fullmatch(response.headers.get("content-range", ""))
        if beyond and int(beyond[1]) == part.offset:
            part.go_on(part.offset)
            return False
        part.begin("", None)
        raise _odd(operation, "the server has no bytes at the place where the file ended")
    return False


def _accept_rest(operation: Operation[Any], part: PartFile, response: httpx.Response) -> bool:
    given = _RANGE.fullmatch(response.headers.get("content-range", ""))
    if given is None or int(given[1]) != part.offset or int(given[2]) != int(given[3]) - 1:
        part.begin("", None)
        raise _odd(operation, "the server sent another range than asked for")
    part.go_on(int(given[3]))
    return True


def _odd(operation: Operation[Any], text: str) -> Failed:
    return Failed(operation, TruncatedReply, f"{operation.url}: {text}", "Run it again.")


def refuse_status(operation: Operation[Any], part: PartFile, response: httpx.Response, start: bytes) -> None:
    """Raise for a response that is no file."""
    status = response.status_code
    if status in {404, 410}:
        raise DownloadError(
            f"{operation.url} is gone (HTTP status {status}). The files of an export are kept for 7 days; "
            "export it again.",
            url=operation.url,
            path=str(part.path),
        )
    if status >= 500 and status != 503:
        status = 502  # a file needs no program that could die of a query
    check_status(operation, Reply(status, start or b" ", operation.url), response.headers)
    raise _odd(operation, f"HTTP status {response.status_code} is no answer to a request for a file")


def _refuse_encoding(part: PartFile, response: httpx.Response) -> None:
    encoding = response.headers.get("content-encoding", "identity").lower()
    if encoding != "identity" and part.path.suffix.lower() not in {".gz", ".tgz"}:
        raise DownloadError(
            f"{part.download.url} was sent with the compression {encoding[:40]!r}, which was not asked for.",
            url=part.download.url,
            path=str(part.path),
        )


def _length(response: httpx.Response) -> int | None:
    text = response.headers.get("content-length", "")
    return int(text) if text.isdigit() else None


def _tag(response: httpx.Response) -> str:
    """Mark of the file's version that If-Range takes: a strong ETag, else the date."""
    etag: str = response.headers.get("etag", "")
    if etag.startswith('"'):
        return etag
    date: str = response.headers.get("last-modified", "")
    return date


def _modified(response: httpx.Response) -> int | None:
    """When the server's file was made, in seconds since 1970; None if it does not say."""
    try:
        return int(parsedate_to_datetime(response.headers.get("last-modified", "")).timestamp())
    except (ValueError, OverflowError):
        return None


def check(operation: Operation[Any], part: PartFile) -> None:
    """Raise unless the part is a whole file of the kind that its name says.

    Raises
    ------
    Failed
        If it is not; the part is emptied where its bytes are of no use.
    """
    if part.total is not None and part.offset < part.total:
        raise _odd(operation, f"{part.offset} of {part.total} bytes came")
    problem = _problem(part)
    if problem:
        part.begin("", None)
        raise Damaged(operation, part, f"{operation.url} is not a whole file: {problem}")


def _problem(part: PartFile) -> str:
    if part.total is not None and part.offset > part.total:
        return f"{part.offset} bytes came, {part.total} were promised"
    suffix = part.path.suffix.lower()
    head = part.head(512)
    if head.lstrip()[:14].lower().startswith((b"<!doctype html", b"<html")) and suffix not in {
        ".html",
        ".htm",
    }:
        return "the server sent an HTML page"
    at, magic = _MAGIC.get(suffix, (0, b""))
    if head[at : at + len(magic)] != magic:
        return f"it does not begin like a {suffix} file"
    if suffix in _IN_BLOCKS and part.offset % _BLOCK:
        return f"{part.offset} bytes are no multiple of the {_BLOCK}-byte FITS blocks"
    return ""
