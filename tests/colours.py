"""One way to call both clients, so that one test body serves both colours."""

from __future__ import annotations

import asyncio
import inspect
from typing import TYPE_CHECKING, Any

from jsoc_sdk import AsyncClient, Client
from jsoc_sdk.servers import find_server
from jsoc_sdk.transport.awaiting import AsyncTransport
from jsoc_sdk.transport.blocking import Transport
from jsoc_sdk.transport.settings import Retry, Timeouts

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from jsoc_sdk.flows import Flow, Operation

QUICK = Timeouts(connect=2.0, read=0.3, total=2.0)
NO_PAUSE = Retry(first_wait=0.0, longest_wait=0.0)


class Shell:
    """A transport of either colour, called without ``await``."""

    def __init__(self, colour: str, base_url: str, **settings: Any) -> None:
        self.colour = colour
        self.pauses: list[float] = []
        self._server = find_server(base_url)
        self._settings = {"timeouts": QUICK, "retry": NO_PAUSE, **settings}

    def send(self, operation: Operation[Any]) -> Any:
        return self._call(lambda shell: shell.send(operation))

    def run(self, flow: Flow[Any]) -> Any:
        return self._call(lambda shell: shell.run(flow))

    def _call(self, call: Callable[[Any], Any]) -> Any:
        if self.colour == "async":
            return asyncio.run(self._awaited(call))
        shell = Transport(self._server, sleep=self.pauses.append, **self._settings)
        try:
            return call(shell)
        finally:
            shell.close()

    async def _awaited(self, call: Callable[[Any], Coroutine[Any, Any, Any]]) -> Any:
        shell = AsyncTransport(self._server, sleep=self._note, **self._settings)
        try:
            return await call(shell)
        finally:
            await shell.aclose()

    async def _note(self, seconds: float) -> None:
        self.pauses.append(seconds)


class Caller:
    """A client of either colour, called without ``await``; one client for its whole life, as users have it."""

    def __init__(self, colour: str, server: Any = None, **settings: Any) -> None:
        self.colour = colour
        self._runner = asyncio.Runner() if colour == "async" else None
        kind = AsyncClient if self._runner else Client
        self.client: Any = kind(server, **settings)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.client, name)
        return self._unawaited(found) if callable(found) else found

    def _unawaited(self, method: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **options: Any) -> Any:
            given = method(*args, **options)
            return self._runner.run(given) if self._runner and inspect.iscoroutine(given) else given

        return call

    def shut(self) -> None:
        """Close the client, and the event loop that it used."""
        if self._runner is None:
            self.client.close()
        else:
            self._runner.run(self.client.aclose())
            self._runner.close()
