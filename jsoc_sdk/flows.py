"""Conversations as values: what to send is decided here, how it is sent is decided by a shell.

A *flow* is a generator that yields effects and is resumed with their results. `Client` runs it with
blocking calls and threads, `AsyncClient` with ``await``; nothing else differs between the two. A flow
knows no socket, clock, file or sleep, so a test can drive one by hand::

    flow = query.count(session, record_set)
    effect = next(flow)          # Send(Operation(name="rs_summary", ...))
    flow.send(reply)             # StopIteration(value)

An error of an effect is thrown into the flow at its ``yield``, where the flow may catch it.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast
from urllib.parse import quote

from jsoc_sdk.errors import JsocError, RequestError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

R = TypeVar("R")
T = TypeVar("T")

GET_LIMIT = 2000
"""Longest query string sent by GET, in bytes; servers cut request lines at about 8190."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One whole HTTP reply, decompressed.

    Attributes
    ----------
    status : int
        HTTP status.
    body : bytes or bytearray
        The decompressed body.
    url : str
        The address asked, without the form body.
    content_type : str
        As sent; JSOC's says nothing reliable.
    """

    status: int
    body: bytes | bytearray
    url: str
    content_type: str = ""


@dataclass(frozen=True, slots=True)
class Operation(Generic[R]):
    """One call of a server program: how to ask, and how to read the answer.

    Attributes
    ----------
    name : str
        The protocol's word, such as ``rs_list`` or ``exp_request``.
    url : str
        Address of the program.
    params : tuple of (str, str)
        Form parameters in order; percent-encoded on sending, a blank as ``%20``.
    read : callable
        Turns a whole reply into the typed value, or raises exactly one error of the SDK.
    idempotent : bool
        Whether it may be sent again once it may have reached the server.
    suspect : str
        What most likely is to blame if the server crashes on it.
    recall : callable
        Gives the reply if somebody else got it while this one waited for its turn; else None.
    """

    name: str
    url: str
    params: tuple[tuple[str, str], ...]
    read: Callable[[Reply], R]
    idempotent: bool = True
    suspect: str = ""
    recall: Callable[[], R | None] | None = None

    @property
    def form(self) -> str:
        """The parameters, percent-encoded for a query string or a form body."""
        return "&".join(f"{quote(key, safe='')}={quote(value, safe='')}" for key, value in self.params)

    @property
    def by_post(self) -> bool:
        """Whether the form is too long for a request line."""
        return len(self.form) > GET_LIMIT

    @property
    def full_url(self) -> str:
        """The whole address as a GET request, to show or to open in a browser."""
        return f"{self.url}?{self.form}" if self.params else self.url


@dataclass(frozen=True, slots=True)
class Download:
    """One file to fetch.

    Attributes
    ----------
    url : str
        Where it is.
    path : pathlib.Path
        Where it goes; already checked to lie inside the target directory.
    record, segment : str
        What it belongs to; empty when unknown.
    """

    url: str
    path: Path
    record: str = ""
    segment: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one `Download`.

    Attributes
    ----------
    download : Download
        The file.
    outcome : str
        ``"downloaded"``, ``"present"`` (it was there and whole), ``"resumed"`` or ``"failed"``.
    bytes : int
        Size of the file on disk.
    error : JsocError or None
        Why it failed.
    """

    download: Download
    outcome: str
    bytes: int = 0
    error: JsocError | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one `Download` is.

    Attributes
    ----------
    download : Download
        The file.
    received : int
        Bytes on disk, those of earlier attempts and runs included.
    total : int or None
        Size of the file; None while the server has not told it.
    outcome : Outcome or None
        What became of it; None while it is under way.
    """

    download: Download
    received: int
    total: int | None = None
    outcome: Outcome | None = None


OnProgress = Callable[[Progress], None]
"""Called when a file begins, ten times a second while it grows, and when it ends; never twice at once."""


def check_progress(progress: object) -> None:
    """Refuse what cannot be told how far a run is, before it begins.

    Raises
    ------
    RequestError
        If it is neither a function nor None.
    """
    if progress is not None and not callable(progress):
        raise RequestError(f"progress is {progress!r}; give a function, or a bar such as ProgressBar().")


@dataclass(frozen=True, slots=True)
class Send(Generic[R]):
    """Send one operation, with retries, and read its reply."""

    operation: Operation[R]


@dataclass(frozen=True, slots=True)
class SendAll(Generic[R]):
    """Send several operations; the shell chooses how many at once. Results keep their order.

    A failed one gives its `JsocError` in its place.
    """

    operations: tuple[Operation[R], ...]


@dataclass(frozen=True, slots=True)
class Sleep:
    """Wait, in seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Now:
    """Seconds of a monotonic clock."""


@dataclass(frozen=True, slots=True)
class Fetch:
    """Download files to disk; gives an `Outcome` each, in order."""

    downloads: tuple[Download, ...]
    connections: int | None = None
    progress: OnProgress | None = None


Effect = Send[Any] | SendAll[Any] | Sleep | Now | Fetch
Flow = Generator[Effect, Any, T]


def send(operation: Operation[R]) -> Flow[R]:
    """Send one operation and give its typed reply."""
    return cast("R", (yield Send(operation)))


def try_all(operations: Sequence[Operation[R]]) -> Flow[tuple[R | JsocError, ...]]:
    """Send several operations and give each one's reply or error, in order."""
    return cast("tuple[R | JsocError, ...]", (yield SendAll(tuple(operations))))


def send_all(operations: Sequence[Operation[R]]) -> Flow[tuple[R, ...]]:
    """Send several operations and give the replies in order; the first error is raised."""
    results = yield from try_all(operations)
    for result in results:
        if isinstance(result, JsocError):
            raise result
    return cast("tuple[R, ...]", results)


def sleep(seconds: float) -> Flow[None]:
    """Wait, in seconds."""
    yield Sleep(seconds)


def now() -> Flow[float]:
    """Seconds of a monotonic clock."""
    return cast("float", (yield Now()))


def fetch(
    downloads: Sequence[Download], connections: int | None = None, progress: OnProgress | None = None
) -> Flow[tuple[Outcome, ...]]:
    """Download files to disk and give an outcome each, in order."""
    return cast("tuple[Outcome, ...]", (yield Fetch(tuple(downloads), connections, progress)))
