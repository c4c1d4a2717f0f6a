"""Frames on the terminal and in files."""

from __future__ import annotations

import shutil
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from jsoc_sdk.cli.leaving import nobody_reads
from jsoc_sdk.errors import RequestError
from jsoc_sdk.transport.disk import disk_errors

if TYPE_CHECKING:
    import polars as pl


class Format(StrEnum):
    """How a frame is written."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    PARQUET = "parquet"


FormatOption = Annotated[
    Format | None,
    typer.Option(
        "--format", help="table, csv, json or parquet; by default what the file's name says, else table."
    ),
]
FileOption = Annotated[
    Path | None, typer.Option("--output", "-o", help="Write to this file instead of the terminal.")
]

_WIDE = 65_535
"""Widest table that polars draws."""
_BY_SUFFIX = {".csv": Format.CSV, ".json": Format.JSON, ".parquet": Format.PARQUET}


def write_frame(frame: pl.DataFrame, style: Format | None, path: Path | None) -> None:
    """Write a frame to a file, or to standard output.

    Raises
    ------
    RequestError
        If parquet, which is binary, would go to a terminal.
    DownloadError, StorageFull
        If the file cannot be written.
    """
    chosen = style or _BY_SUFFIX.get(path.suffix.lower() if path else "", Format.TABLE)
    if chosen is Format.PARQUET and path is None and sys.stdout.isatty():
        raise RequestError("Parquet is binary and would spoil the terminal; add -o FILE.parquet.")
    data = _encoded(frame, chosen, to_terminal=path is None and sys.stdout.isatty())
    write(data, path)


def write(data: bytes | str, path: Path | None = None) -> None:
    """Write to a file, or to standard output; leave quietly when nobody reads that any more.

    Raises
    ------
    DownloadError, StorageFull
        If the file cannot be written.
    """
    data = data.encode() if isinstance(data, str) else data
    if path is not None:
        with disk_errors(path):
            path.write_bytes(data)
        return
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise typer.Exit(nobody_reads()) from None


def _encoded(frame: pl.DataFrame, style: Format, *, to_terminal: bool) -> bytes:
    import io  # noqa: PLC0415 - only where bytes are made

    if style is Format.TABLE:
        return f"{table(frame, to_terminal=to_terminal)}\n".encode()
    if style is Format.JSON:
        return f"{frame.write_json()}\n".encode()
    if style is Format.CSV:
        return _flat(frame).write_csv().encode()
    buffer = io.BytesIO()
    frame.write_parquet(buffer)
    return buffer.getvalue()


def _flat(frame: pl.DataFrame) -> pl.DataFrame:
    """Join lists, which CSV does not know, with blanks."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame
    import polars.selectors as cs  # noqa: PLC0415 - the same

    return frame.with_columns(cs.by_dtype(pl.List(pl.String)).list.join(" "))


def table(frame: pl.DataFrame, *, to_terminal: bool = False) -> str:
    """Give all rows and columns as text; on a terminal as wide as that."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    width = shutil.get_terminal_size().columns if to_terminal else _WIDE
    with pl.Config(
        tbl_rows=-1,
        tbl_cols=-1,
        tbl_width_chars=width,
        tbl_formatting="UTF8_FULL_CONDENSED",
        tbl_hide_dataframe_shape=True,
        tbl_hide_column_data_types=True,
        fmt_str_lengths=500,
        fmt_table_cell_list_len=-1,
        float_precision=None,
    ):
        return str(frame)
