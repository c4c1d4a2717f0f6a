"""Downloads of the sync shell: one after the other, or in threads."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import httpx
import tenacity

from jsoc_sdk.errors import DownloadError, JsocError, StorageFull
from jsoc_sdk.flows import Outcome, Progress
from jsoc_sdk.transport.disk import PartFile
from jsoc_sdk.transport.fetching import (
    FilePolicy,
    Pace,
    accept,
    check,
    file_budget,
    is_whole,
    operation_of,
    refuse_status,
    request_headers,
)
from jsoc_sdk.transport.lines import Lines
from jsoc_sdk.transport.policy import Failed, foreign_errors
from jsoc_sdk.transport.wire import Route, client_options

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jsoc_sdk.flows import Download, Fetch, Operation
    from jsoc_sdk.servers import Server
    from jsoc_sdk.transport.settings import Retry, Timeouts


class Fetching:
    """Performs one `Fetch`, with connections of its own that end with it."""

    def __init__(
        self, server: Server, timeouts: Timeouts, retry: Retry, sleep: Callable[[float], None] | None
    ) -> None:
        self._server = server
        self._timeouts = timeouts
        self._retry = retry
        self._lines = Lines()
        self._sleep = sleep or self._lines.wait
        self._full: StorageFull | None = None
        self._telling = threading.Lock()

    def run(self, fetch: Fetch) -> tuple[Outcome, ...]:
        """Give one outcome for each download, in order."""
        self._tell = fetch.progress
        connections = min(fetch.connections or self._server.download_connections, len(fetch.downloads))
        if not connections:
            return ()
        with httpx.Client(**client_options(self._server, connections)) as self._http:
            if connections == 1:
                return tuple(map(self._one, fetch.downloads))
            return self._in_threads(fetch.downloads, connections)

    def _in_threads(self, downloads: tuple[Download, ...], connections: int) -> tuple[Outcome, ...]:
        pool = ThreadPoolExecutor(connections, "jsoc-download")
        try:
            return tuple(pool.map(self._one, downloads))
        except BaseException:  # Ctrl-C, as a rule: let no thread go on writing
            self._lines.cut()
            raise
        finally:
            pool.shutdown(wait=True, cancel_futures=True)

    def _one(self, download: Download) -> Outcome:
        """Fetch one file; errors become its outcome."""
        part = PartFile(download, self._report if self._tell else None)
        try:
            if self._full is not None:
                raise self._full
            if self._lines.is_cut:
                raise DownloadError("Stopped.", url=download.url, path=str(download.path))
            with part:
                outcome = self._fetch(part)
        except JsocError as err:
            outcome = Outcome(download, "failed", part.offset, err)
            if isinstance(err, StorageFull):
                self._full = err
        if self._tell:
            self._report(Progress(download, outcome.bytes, part.total or outcome.bytes, outcome))
        return outcome

    def _report(self, progress: Progress) -> None:
        if self._tell and not self._lines.is_cut:
            with self._telling:
                self._tell(progress)

    def _fetch(self, part: PartFile) -> Outcome:
        operation = operation_of(part.download)
        attempts = tenacity.Retrying(sleep=self._sleep, **FilePolicy(self._retry, part).options)
        try:
            outcome: Outcome = attempts(self._attempt, operation, part)
        except Failed as failed:
            raise failed.error(int(attempts.statistics["attempt_number"])) from failed.__cause__
        return outcome

    def _attempt(self, operation: Operation[Any], part: PartFile) -> Outcome:
        if self._lines.is_cut:
            raise DownloadError("Stopped.", url=operation.url, path=str(part.path))
        size = part.size_of_present()
        if size is not None:
            with self._open(operation, "HEAD", {"Accept-Encoding": "identity"}) as response:
                if is_whole(operation, part, response):
                    return part.present(size)
        with self._open(operation, "GET", request_headers(part)) as response:
            if accept(operation, part, response):
                self._read(operation, part, response)
            elif response.status_code not in {200, 206, 416}:
                refuse_status(operation, part, response, _start(operation, response))
        check(operation, part)
        return part.keep()

    @contextmanager
    def _open(
        self, operation: Operation[Any], method: str, headers: dict[str, str]
    ) -> Iterator[httpx.Response]:
        """Send once and follow redirects to the response."""
        route = Route(self._server, operation)
        while True:
            with foreign_errors(operation):
                request = self._http.build_request(
                    method,
                    route.url,
                    headers=headers,
                    timeout=file_budget(self._timeouts),
                    extensions={"trace": self._lines.trace},
                )
                response = self._http.send(request, stream=True)
            try:
                if not route.follow(response):
                    yield response
                    return
            finally:
                response.close()

    def _read(self, operation: Operation[Any], part: PartFile, response: httpx.Response) -> None:
        pace = Pace(operation, self._timeouts.read)
        with foreign_errors(operation, in_body=True):
            for piece in response.iter_raw():
                part.write(piece)
                pace.add(len(piece))


def _start(operation: Operation[Any], response: httpx.Response) -> bytes:
    """First bytes of an error page."""
    with foreign_errors(operation, in_body=True):
        return next(response.iter_raw(), b"")
