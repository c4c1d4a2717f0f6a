"""The open connections of the sync shell: reads bounded by a deadline, and a way to cut them all.

The HTTP library bounds the silence between two pieces only, so a server that sends a byte of its header
now and then would hold a blocking client for ever; and a thread that waits for bytes hears nothing of a
Ctrl-C in the main thread.
"""

from __future__ import annotations

import contextlib
import socket
import threading
import weakref
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from jsoc_sdk.transport.wire import Deadline


class Lines:
    """Connections that were opened with `trace` as the request's trace extension."""

    def __init__(self) -> None:
        self._local = threading.local()
        self._streams: weakref.WeakSet[Any] = weakref.WeakSet()
        self._adding = threading.Lock()
        self._cut = threading.Event()

    def expect(self, deadline: Deadline | None) -> None:
        """Bound all reads of this thread from now on."""
        self._local.deadline = deadline

    def wait(self, seconds: float) -> None:
        """Pause, unless the lines are cut meanwhile."""
        self._cut.wait(seconds)

    @property
    def is_cut(self) -> bool:
        """Whether everybody should stop."""
        return self._cut.is_set()

    def cut(self) -> None:
        """Wake every thread that waits for bytes, with an error."""
        self._cut.set()
        with self._adding:
            streams = list(self._streams)
        for stream in streams:
            with contextlib.suppress(OSError):
                stream.get_extra_info("socket").shutdown(socket.SHUT_RDWR)

    def trace(self, event: str, info: dict[str, Any]) -> None:
        """Take charge of a connection that was just opened."""
        if event in {"connection.connect_tcp.complete", "connection.start_tls.complete"}:
            stream = info["return_value"]
            with self._adding:
                self._streams.add(stream)
                too_late = self.is_cut
            if too_late:  # the pool that it would go back to is closed by now
                stream.close()
            stream.read = self._bounded(stream.read)

    def _bounded(self, read: Callable[..., bytes]) -> Callable[..., bytes]:
        def within(max_bytes: int, timeout: float | None = None) -> bytes:
            deadline: Deadline | None = getattr(self._local, "deadline", None)
            if deadline is None or timeout is None:
                return read(max_bytes, timeout)
            return read(max_bytes, min(timeout, deadline.left()))

        return within
