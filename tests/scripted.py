"""An archive whose replies a test may spoil by what is asked, and that counts requests under way."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from jsoc_sdk.archive.local import LocalArchive

GOLDEN = Path(__file__).parent / "data" / "golden" / "data"


Verdict = str | float | Callable[[], bool] | None


def faithful(_: Mapping[str, str]) -> Verdict:
    return None


class ScriptedArchive(LocalArchive):
    """A local archive that asks `spoil(params)` what to do with each request.

    It gives nothing for the right answer, ``"500"``, ``"cut"`` (half of the body, then the connection closes),
    ``"shorten"`` (JSON without its last record, a count less by one), a number of seconds to wait first, or
    something to ask again and again until it is true.
    """

    def __init__(self, data: Path | str | None = GOLDEN, **settings: Any) -> None:
        super().__init__(data, **settings)
        self.spoil: Callable[[Mapping[str, str]], Verdict] = faithful
        self.most = 0
        self._under_way = 0
        self._counting = threading.Lock()

    def application(self) -> Any:
        app = super().application()

        async def scripted(scope: Any, receive: Any, send: Any) -> None:
            self._enter(1)
            try:
                await self._answer(app, scope, receive, send)
            finally:
                self._enter(-1)

        return scripted

    def _enter(self, step: int) -> None:
        with self._counting:
            self._under_way += step
            self.most = max(self.most, self._under_way)

    async def _answer(self, app: Any, scope: Any, receive: Any, send: Any) -> None:
        before = len(self.requests)
        messages: list[Any] = []

        async def keep(message: Any) -> None:
            messages.append(message)

        await app(scope, receive, keep)
        entry = next((one for one in list(self.requests)[before:] if one.path == scope["path"]), None)
        verdict = self.spoil(entry.params) if entry else None
        if isinstance(verdict, int | float):
            await asyncio.sleep(verdict)
            verdict = None
        if callable(verdict):
            while not verdict():  # noqa: ASYNC110 - other threads make it true
                await asyncio.sleep(0.01)
            verdict = None
        await _send(messages, verdict, send)


async def _send(messages: list[Any], verdict: str | None, send: Any) -> None:
    start, body = messages[0], b"".join(one.get("body", b"") for one in messages[1:])
    headers = [pair for pair in start["headers"] if pair[0] != b"content-length"]
    if verdict == "500":
        start, body, headers = {"type": "http.response.start", "status": 500}, b"<html>died</html>", []
    if verdict == "shorten":
        body = _shortened(body)
    headers.append((b"content-length", str(len(body)).encode()))
    await send({**start, "headers": headers})
    if verdict == "cut":
        await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})
        raise ConnectionError("cut")
    await send({"type": "http.response.body", "body": body})


def _shortened(body: bytes) -> bytes:
    import json

    reply = json.loads(body.decode("latin-1"), strict=False)
    if reply.get("count", 0) < 2:
        return body
    for column in reply.get("keywords", []):
        column["values"] = column["values"][:-1]
    reply["count"] -= 1
    return json.dumps(reply).encode()
