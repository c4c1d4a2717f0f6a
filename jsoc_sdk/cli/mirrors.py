"""``jsoc plan``, ``mirror``, ``verify``."""

# ruff: noqa: FBT002 - typer makes options of parameters

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from jsoc_sdk import mirror as mirrors
from jsoc_sdk.bulk import BATCH
from jsoc_sdk.cli.common import ServerOption, open_client
from jsoc_sdk.cli.output import write
from jsoc_sdk.errors import MirrorError
from jsoc_sdk.progress import BulkProgressBar

MIRRORS = "Bulk queries and mirrors"

RecordSetArgument = Annotated[
    str, typer.Argument(metavar="RECORDSET", help="Such as 'hmi.sharp_720s[][2016.01.01_TAI/365d]'.")
]
DirectoryArgument = Annotated[Path, typer.Argument(metavar="DIRECTORY", help="Of one mirror.")]
KeywordsOption = Annotated[
    str, typer.Option("--keywords", "-k", help="Comma list without blanks; by default all.")
]
BatchOption = Annotated[int, typer.Option("--batch", help="Largest number of records of one request.")]


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("plan", rich_help_panel=MIRRORS)(plan)
    app.command("mirror", rich_help_panel=MIRRORS)(mirror)
    app.command("verify", rich_help_panel=MIRRORS)(verify)


def plan(
    record_set: RecordSetArgument,
    keywords: KeywordsOption = "**ALL**",
    batch: BatchOption = BATCH,
    server: ServerOption = "jsoc",
) -> None:
    """Say what a bulk query or a mirror would take, and the parts; pulls nothing large."""
    with open_client(server) as client:
        found = client.plan(record_set, keywords=keywords, batch=batch)
    parts = "".join(f"{part.count:>10,}  {part.text}\n" for part in found.parts)
    write(f"{found}\n{parts}")


def mirror(
    record_set: RecordSetArgument,
    directory: DirectoryArgument,
    keywords: KeywordsOption = "**ALL**",
    segments: Annotated[
        str, typer.Option("--segments", "-s", help="Comma list; their stored files are fetched, too.")
    ] = "",
    batch: BatchOption = BATCH,
    whole_series: Annotated[
        bool, typer.Option("--whole-series", help="Take a large series without any filter.")
    ] = False,
    server: ServerOption = "jsoc",
) -> None:
    """Bring a local copy of a record set up to date: Parquet tables that a kill cannot break.

    Run it again to go on after a kill, and to get what is new.
    """
    with open_client(server) as client, BulkProgressBar(label=f"Mirroring into {directory}") as progress:
        made = client.mirror(
            record_set,
            directory,
            keywords=keywords,
            segments=segments,
            batch=batch,
            whole_series=whole_series,
            progress=progress,
        )
    write(
        f"{made.rows:,} records in {directory}: {made.new:,} new, {made.reprocessed:,} newer versions.\n"
        f"{made.cite()}\n"
    )


def verify(directory: DirectoryArgument) -> None:
    """Check every table of a mirror: there, unchanged, with all rows, no record twice."""
    verdict = mirrors.verify(directory)
    if not verdict.good:
        more = f"\nand {len(verdict.problems) - 10:,} more" if len(verdict.problems) > 10 else ""
        raise MirrorError(f"{directory} is not whole:\n" + "\n".join(verdict.problems[:10]) + more)
    write(f"{directory} is whole: {verdict.rows:,} records in {verdict.files:,} tables.\n")
