"""``jsoc series``, ``info``, ``count``, ``query``."""

# ruff: noqa: FBT002, PLR0913, PLR0917 - typer makes options of parameters

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from jsoc_sdk.cli import typed
from jsoc_sdk.cli.common import RECORDS, SERIES, ServerOption, open_client
from jsoc_sdk.cli.output import FileOption, Format, FormatOption, table, write, write_frame
from jsoc_sdk.errors import RequestError

if TYPE_CHECKING:
    import polars as pl

    from jsoc_sdk.frames import Records
    from jsoc_sdk.models import SeriesInfo

RecordSetArgument = Annotated[
    str, typer.Argument(metavar="RECORDSET", help="Such as 'hmi.v_45s[2016.04.01_TAI/1d@6h]'.")
]


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("series", rich_help_panel=SERIES)(list_series)
    app.command("info", rich_help_panel=SERIES)(info)
    app.command("count", rich_help_panel=RECORDS)(count)
    app.command("query", rich_help_panel=RECORDS)(query)


def list_series(
    pattern: Annotated[
        str | None, typer.Argument(help="Regular expression, searched anywhere in the name, in any case.")
    ] = None,
    server: ServerOption = "jsoc",
    style: FormatOption = None,
    output: FileOption = None,
) -> None:
    r"""List series, such as 'hmi\.m_'."""
    with open_client(server) as client:
        write_frame(client.series(pattern), style, output)


def info(
    series: Annotated[str | None, typer.Argument(help="Name of a series.")] = None,
    known: Annotated[
        bool, typer.Option("--known", help="List the series that come with types; asks no server.")
    ] = False,
    server: ServerOption = "jsoc",
    style: FormatOption = None,
    output: FileOption = None,
) -> None:
    """Describe a series: prime keys, keywords with type and unit, segments, links.

    As csv and parquet, the keywords alone.
    """
    if known:
        write_frame(typed.known(series), style, output)
        return
    if series is None:
        raise RequestError("Name a series, such as hmi.v_45s, or list those that come with types: --known.")
    with open_client(server) as client:
        found = client.info(series)
    if style is Format.JSON:
        write(found.model_dump_json(by_alias=True, indent=2) + "\n", output)
    elif style in {None, Format.TABLE} and output is None:
        write(f"{description(found)}\n")
    else:
        write_frame(found.keywords_frame(), style, output)


def description(found: SeriesInfo) -> str:
    """Describe a series as text."""
    keys = ", ".join(
        f"{key.name} (slots of {key.step})" if key.slotted else key.name for key in found.prime_keys
    )
    parts = [f"{found.name}: {found.note}", f"Prime keys: {keys or 'none'}"]
    if found.interval is not None:
        parts.append(
            f"First record: {found.interval.first_record}\nLast record: {found.interval.last_record}"
        )
    wide = sys.stdout.isatty()
    frames: dict[str, pl.DataFrame] = {
        "Segments": found.segments_frame(),
        "Links": found.links_frame(),
        "Keywords": found.keywords_frame().drop("default", "scope", "linkinfo"),
    }
    parts += [f"{title}:\n{table(frame, to_terminal=wide)}" for title, frame in frames.items() if len(frame)]
    return "\n\n".join(parts)


def count(record_set: RecordSetArgument, server: ServerOption = "jsoc") -> None:
    """Count the records of a record set."""
    with open_client(server) as client:
        write(f"{client.count(record_set)}\n")


def query(
    record_set: RecordSetArgument,
    keywords: Annotated[
        str, typer.Option("--keywords", "-k", help="Comma list without blanks, such as T_REC,DATAMEAN.")
    ] = "",
    segments: Annotated[
        str | None, typer.Option("--segments", "-s", help="Comma list; files' paths are given.")
    ] = None,
    links: Annotated[str, typer.Option("--links", "-l", help="Comma list.")] = "",
    prime_keys: Annotated[
        bool, typer.Option("--prime-keys", "-p", help="Put the prime keys in front.")
    ] = False,
    n: Annotated[
        int | None, typer.Option("-n", help="Only the first N records; negative: the last N.")
    ] = None,
    times: Annotated[
        Literal["native", "tai"], typer.Option(help="Times in their own scale, or all in TAI.")
    ] = "native",
    exact: Annotated[bool, typer.Option("--exact", help="Numbers in full precision.")] = False,
    on_bad_value: Annotated[
        Literal["raise", "null"], typer.Option(help="What to do with a value that does not fit its type.")
    ] = "raise",
    urls: Annotated[
        bool, typer.Option("--urls", help="Give segments as addresses instead of paths.")
    ] = False,
    server: ServerOption = "jsoc",
    style: FormatOption = None,
    output: FileOption = None,
) -> None:
    """Query records; without -k, -s and -l, their names."""
    with open_client(server) as client:
        records = client.query(
            record_set,
            keywords=keywords,
            segments=segments,
            links=links,
            prime_keys=prime_keys,
            n=n,
            times=times,
            exact=exact,
            on_bad_value=on_bad_value,
        )
    _tell_problems(records)
    write_frame(_frame(records, urls=urls), style, output)


def _frame(records: Records, *, urls: bool) -> pl.DataFrame:
    frame = records.frame
    if not frame.columns:
        return records.record.to_frame()
    if urls:
        return frame.with_columns(records.urls(name) for name in records.segments.columns)
    return frame


def _tell_problems(records: Records) -> None:
    """Say on standard error what became null, so that nobody takes it for the archive's own gaps."""
    for column, problem, rows, first in records.problems.iter_rows():
        sys.stderr.write(f"{column}: {problem} in {rows} rows, the first is {first}\n")
