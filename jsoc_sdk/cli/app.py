"""All commands, put together."""

from __future__ import annotations

from typing import Annotated

import typer

from jsoc_sdk import __version__
from jsoc_sdk.cli import exports, mirrors, offline, queries, typed

app: typer.Typer = typer.Typer(
    name="jsoc",
    help="Solar data from the JSOC (SDO/HMI, SDO/AIA, SOHO/MDI) as typed tables.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:  # noqa: FBT001 - typer calls it so
    if wanted:
        typer.echo(f"jsoc-sdk {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[  # noqa: FBT002 - typer makes an option of it
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and leave.")
    ] = False,
) -> None:
    """Solar data from the JSOC (SDO/HMI, SDO/AIA, SOHO/MDI) as typed tables."""


queries.add_to(app)
exports.add_to(app)
mirrors.add_to(app)
typed.add_to(app)
offline.add_to(app)
