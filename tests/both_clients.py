"""Either client, called without ``await``, so that one test body serves both colours."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from jsoc_sdk import AsyncClient, Client

if TYPE_CHECKING:
    from collections.abc import Callable

COLOURS = ("sync", "async")


class Both:
    """A client of either colour; every call opens and closes its own.

    Parameters
    ----------
    colour : str
        ``"sync"`` or ``"async"``.
    *args, **kwargs
        As for `Client`.
    """

    def __init__(self, colour: str, *args: Any, **kwargs: Any) -> None:
        self._colour = colour
        self._args = args
        self._kwargs = kwargs

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            if self._colour == "async":
                return asyncio.run(self._await(name, args, kwargs))
            with Client(*self._args, **self._kwargs) as client:
                return getattr(client, name)(*args, **kwargs)

        return call

    async def _await(self, name: str, args: Any, kwargs: Any) -> Any:
        async with AsyncClient(*self._args, **self._kwargs) as client:
            return await getattr(client, name)(*args, **kwargs)
