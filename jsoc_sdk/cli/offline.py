"""``jsoc serve`` and ``schemas``: what needs no server elsewhere."""

from __future__ import annotations

import signal
import threading
from pathlib import Path  # noqa: TC003 - typer reads it
from typing import Annotated

import typer

from jsoc_sdk.cli.common import OFFLINE, need_extra
from jsoc_sdk.cli.output import write
from jsoc_sdk.errors import RequestError, near_names
from jsoc_sdk.transport.disk import disk_errors


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("serve", rich_help_panel=OFFLINE)(serve)
    app.command("schemas", rich_help_panel=OFFLINE)(schemas)


def serve(
    data: Annotated[
        Path | None, typer.Option("--data", help="Directory of a dump or a mirror; without it, the sample.")
    ] = None,
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="0 takes a free one.")] = 8080,
) -> None:
    """Run an archive with JSOC's web interface on this machine, until Ctrl-C.

    Its base address is printed; give it to any client, to `--server`, or as JSOC_SERVER.
    """
    need_extra("archive", "duckdb", "sqlglot", "starlette", "uvicorn")
    from jsoc_sdk.archive import LocalArchive  # noqa: PLC0415 - an extra

    over = threading.Event()
    previous = signal.signal(signal.SIGTERM, lambda *_: over.set())
    try:
        with LocalArchive(data, port=port) as archive:
            write(f"{archive.base_url}\n")
            over.wait()
    finally:
        signal.signal(signal.SIGTERM, previous)


def schemas(
    name: Annotated[str | None, typer.Argument(help="Such as rs_list; left out, all are listed.")] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Directory to write all of them to, with an index.")
    ] = None,
) -> None:
    """Show the JSON Schema of a reply, list them all, or write them to files."""
    from jsoc_sdk.schemas import documents  # noqa: PLC0415 - it builds every model

    texts = documents()
    if output is not None:
        _write_all(texts, output)
    elif name is not None:
        write(_chosen(texts, name))
    else:
        write("".join(f"{name}\n" for name in sorted(map(_short, texts))))


def _write_all(texts: dict[str, str], directory: Path) -> None:
    with disk_errors(directory):
        directory.mkdir(parents=True, exist_ok=True)
        for file, text in texts.items():
            (directory / file).write_text(text, encoding="utf-8")
    write(f"{len(texts)} files in {directory}\n")


def _chosen(texts: dict[str, str], name: str) -> str:
    by_name = {_short(file): text for file, text in texts.items()}
    if name not in by_name:
        near = " or ".join(near_names(name, by_name)) or ", ".join(sorted(by_name))
        raise RequestError(f"There is no schema {name!r}; did you mean {near}?")
    return by_name[name]


def _short(file: str) -> str:
    return file.removesuffix(".json").removesuffix(".schema")
