"""The web application: JSOC's paths, answered by the archive.

Programs stand under ``/cgi-bin/ajax/`` and storage files under ``/SUM...``. Handlers run in worker threads; a
`Crash` is HTTP 500, as when the server's program dies.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.routing import Route

from jsoc_sdk.archive.info import jsoc_info
from jsoc_sdk.archive.listing import show_ext_series, show_series
from jsoc_sdk.archive.parsing import drms_parserecset
from jsoc_sdk.archive.problems import Crash
from jsoc_sdk.archive.showinfo import show_info
from jsoc_sdk.archive.wire import crash_page, json_reply, parameters, text_reply

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import BaseRoute

    from jsoc_sdk.archive.state import ArchiveState

CGI = "/cgi-bin/ajax"
METHODS = ["GET", "POST"]


def create_app(state: ArchiveState, more_routes: Iterable[BaseRoute] = ()) -> Starlette:
    """Make the application.

    Parameters
    ----------
    state : ArchiveState
        Records and settings.
    more_routes : iterable of BaseRoute
        Export programs and files; they come first.
    """
    return Starlette(routes=[*more_routes, *query_routes(state)])


def query_routes(state: ArchiveState) -> list[Route]:
    """Give the routes of the query side."""
    return [
        program("jsoc_info", lambda params: jsoc_info(state, params)),
        program("showextseries", lambda params: show_ext_series(state, params)),
        program("drms_parserecset", drms_parserecset),
        program("drms_parserecset", drms_parserecset, base="/cgi-bin"),
        program("show_info", lambda params: show_info(state, params)),
        Route(f"{CGI}/show_series", _show_series(state), methods=METHODS),
    ]


def program(name: str, answer: Callable[[Mapping[str, str]], object], base: str = CGI) -> Route:
    """Give the route of one program: parameters in, something for JSON (or a text) out."""

    async def endpoint(request: Request) -> Response:
        params = await parameters(request)
        return await run_in_threadpool(_reply, lambda: answer(params))

    return Route(f"{base}/{name}", endpoint, methods=METHODS)


def _show_series(state: ArchiveState) -> Callable[[Request], object]:
    async def endpoint(request: Request) -> Response:
        text = request.scope["query_string"].decode("latin-1")
        return await run_in_threadpool(_reply, lambda: show_series(state, text))

    return endpoint


def _reply(answer: Callable[[], object]) -> Response:
    try:
        content = answer()
    except Crash:
        return crash_page()
    return text_reply(content) if isinstance(content, str) else json_reply(content)
