"""``jsoc codegen`` and ``jsoc info --known``: series with types."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003 - typer reads it
from typing import TYPE_CHECKING, Annotated

import typer

from jsoc_sdk.cli.common import SERIES, ServerOption, open_client
from jsoc_sdk.cli.output import write
from jsoc_sdk.errors import RequestError

if TYPE_CHECKING:
    import polars as pl

    from jsoc_sdk.series import SeriesFacts


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command("codegen", rich_help_panel=SERIES)(codegen)


def codegen(
    series: Annotated[list[str], typer.Argument(metavar="SERIES...", help="Names of series.")],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write to this file instead of the terminal.")
    ] = None,
    check: Annotated[  # noqa: FBT002 - typer makes an option of it
        bool, typer.Option("--check", help="Write nothing; exit code 1 if the file would change.")
    ] = False,
    from_reply: Annotated[
        list[Path] | None,
        typer.Option(
            "--from-reply", help="A saved series_struct reply, one for each series; asks no server."
        ),
    ] = None,
    server: ServerOption = "jsoc",
) -> None:
    """Write a Python module with a typed class for each series, for completion and type checkers."""
    from jsoc_sdk.codegen import module_text  # noqa: PLC0415 - few write modules

    if check and output is None:
        raise RequestError("--check needs a file to look at; name it with -o FILE.")
    facts, origin = _from_files(series, from_reply) if from_reply else _from_server(series, server)
    text = module_text(facts, origin=origin)
    if check and output is not None:
        _compare(text, output)
    else:
        write(text, output)


def known(pattern: str | None) -> pl.DataFrame:
    """List the series that come with typed definitions: all, or those with a text in their name."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    from jsoc_sdk.series import known_series  # noqa: PLC0415 - few ask for the list

    found = [one for one in known_series() if pattern is None or pattern.lower() in one.name.lower()]
    return pl.DataFrame(
        {
            "series": [one.name for one in found],
            "class": [f"{one.module}.{one.class_name}" for one in found],
            "known": [one.completeness for one in found],
            "note": [one.note for one in found],
        },
        schema=dict.fromkeys(("series", "class", "known", "note"), pl.String),
    )


def _from_server(names: list[str], server: str) -> tuple[list[SeriesFacts], str]:
    from jsoc_sdk.codegen import from_info  # noqa: PLC0415 - few write modules

    with open_client(server) as client:
        infos = [client.info(name) for name in names]
        where = "the embedded archive" if server == "local" else client.server.cgi_base
    return [from_info(info, source=f"series_struct of {where}") for info in infos], f"the replies of {where}"


def _from_files(names: list[str], files: list[Path]) -> tuple[list[SeriesFacts], str]:
    from jsoc_sdk.codegen import from_reply  # noqa: PLC0415 - few write modules

    if len(files) != len(names):
        raise RequestError(
            f"{len(names)} series and {len(files)} replies: give --from-reply once for each series, in order."
        )
    facts = []
    for name, file in zip(names, files, strict=True):
        facts.append(from_reply(_read(file), name, source=f"saved reply {file.name}"))
    return facts, "saved replies"


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError as err:
        raise RequestError(f"{file} cannot be read: {err.strerror or err}.") from err


def _compare(text: str, file: Path) -> None:
    if not file.exists() or _read(file) != text:
        typer.echo(f"{file} differs from what would be written; run the same without --check.", err=True)
        raise typer.Exit(1)
