"""Options that commands share, and clients made from them."""

from __future__ import annotations

import importlib.util
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from jsoc_sdk.client import Client
from jsoc_sdk.errors import RequestError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jsoc_sdk.servers import Server

SERIES = "Series"
RECORDS = "Records"
OFFLINE = "Offline"

LOCAL = "local"
"""Name of the embedded archive: it is started for the command and ends with it."""

ServerOption = Annotated[
    str,
    typer.Option(
        "--server",
        envvar="JSOC_SERVER",
        help="jsoc, kis, local (the embedded archive), or a base address ending in /cgi-bin/ajax/.",
        autocompletion=lambda: ["jsoc", "kis", LOCAL],
    ),
]
EmailOption = Annotated[
    str | None, typer.Option("--email", envvar="JSOC_EMAIL", help="Address that is registered for exports.")
]


@contextmanager
def open_client(server: str, email: str | None = None) -> Iterator[Client]:
    """Open a client for a command."""
    with ExitStack() as stack:
        where = _start_archive(stack) if server == LOCAL else server
        yield stack.enter_context(Client(where, email=email))


def _start_archive(stack: ExitStack) -> Server:
    need_extra("archive", "duckdb", "sqlglot", "starlette", "uvicorn")
    from jsoc_sdk.archive import LocalArchive  # noqa: PLC0415 - an extra

    return stack.enter_context(LocalArchive()).server


def need_extra(extra: str, *modules: str) -> None:
    """Refuse kindly what was not installed.

    Raises
    ------
    RequestError
        If one of the modules is missing.
    """
    missing = [name for name in modules if importlib.util.find_spec(name) is None]
    if missing:
        raise RequestError(f"This needs {', '.join(missing)}: pip install 'jsoc-sdk[{extra}]'")
