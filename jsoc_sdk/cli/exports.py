"""``jsoc export``, ``status``, ``wait``, ``download``, ``email``."""

# ruff: noqa: FBT002, PLR0913, PLR0917 - typer makes options of parameters

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from jsoc_sdk.cli.common import EmailOption, ServerOption, open_client
from jsoc_sdk.cli.output import FileOption, Format, FormatOption, write, write_frame
from jsoc_sdk.errors import DownloadError, EmailError, RequestError
from jsoc_sdk.export import DEFAULT_TIMEOUT, ExportRequest
from jsoc_sdk.export_operations import REGISTRATION_PAGE, REQUEST_ID
from jsoc_sdk.journal import ExportJournal
from jsoc_sdk.processing import parse_step
from jsoc_sdk.progress import ProgressBar

if TYPE_CHECKING:
    from collections.abc import Iterator

    import polars as pl

    from jsoc_sdk.client import Client
    from jsoc_sdk.export import Export, ExportStatus

EXPORTS = "Exports and files"

IdArgument = Annotated[str, typer.Argument(metavar="ID", help="Such as JSOC_20160921_568.")]
TimeoutOption = Annotated[float, typer.Option("--timeout", help="Seconds to wait at most.")]
PollOption = Annotated[
    float | None, typer.Option("--poll", help="Seconds between two questions; by default growing pauses.")
]
DirectoryOption = Annotated[
    Path | None, typer.Option("--directory", "-d", help="Download the files to this directory, too.")
]


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("export", rich_help_panel=EXPORTS)(export)
    app.command("status", rich_help_panel=EXPORTS)(status)
    app.command("wait", rich_help_panel=EXPORTS)(wait)
    app.command("download", rich_help_panel=EXPORTS)(download)
    app.command("email", rich_help_panel=EXPORTS)(check_email)


def export(
    record_set: Annotated[
        str, typer.Argument(metavar="RECORDSET", help="Such as 'hmi.v_45s[2016.04.01_TAI]{Dopplergram}'.")
    ],
    protocol: Annotated[
        str,
        typer.Option(
            "--protocol", help="as-is, fits, or an image such as jpg,CT=HMI_mag.lut,scaling=mag,size=4."
        ),
    ] = "as-is",
    method: Annotated[
        str | None, typer.Option("--method", help="url_quick, url or url-tar; chosen by default.")
    ] = None,
    step: Annotated[
        list[str] | None,
        typer.Option("--step", help="Processing, such as rebin,scale=0.25; may be repeated."),
    ] = None,
    filename_format: Annotated[
        str | None, typer.Option("--filename-format", help="Such as '{seriesname}.{T_REC:A}.{segment}'.")
    ] = None,
    limit: Annotated[
        int | None, typer.Option("-n", help="Only the first N records; negative: the last N.")
    ] = None,
    from_tape: Annotated[
        bool, typer.Option("--from-tape", help="Stage what is offline; may take long.")
    ] = False,
    on_pending: Annotated[
        Literal["raise", "wait"], typer.Option(help="While another request of the address is under way.")
    ] = "raise",
    journal: Annotated[
        Path | None, typer.Option("--journal", help="File that remembers the request, should this be killed.")
    ] = None,
    wait_for_it: Annotated[
        bool, typer.Option("--wait/--no-wait", help="Wait until it is done, or print the id and leave.")
    ] = True,
    timeout: TimeoutOption = DEFAULT_TIMEOUT,
    poll: PollOption = None,
    directory: DirectoryOption = None,
    email: EmailOption = None,
    server: ServerOption = "jsoc",
    style: FormatOption = None,
    output: FileOption = None,
) -> None:
    """Export records, wait, and list the files' addresses; with -d, download them."""
    request = ExportRequest(
        record_set,
        method=method,
        protocol=protocol,
        processing=[parse_step(text) for text in step or ()],
        filename_format=filename_format,
        limit=limit,
        from_tape=from_tape,
    )
    noted = ExportJournal(journal) if journal else None
    with open_client(server, email) as client:
        submitted = client.submit(request, on_pending=on_pending, timeout=timeout, journal=noted)
        if not wait_for_it and not submitted.is_done:
            write(f"{submitted.id}\n")
            return
        _finish(client, _waited(client, submitted, timeout, poll), directory, style, output)


def status(
    request_id: IdArgument,
    server: ServerOption = "jsoc",
    style: FormatOption = None,
    output: FileOption = None,
) -> None:
    """Tell how far an export is; the exit code is 4 if it ended badly."""
    with open_client(server) as client:
        found = client.status(request_id)
    write_frame(_frame(found), style, output)
    if found.error is not None:
        raise found.error


def wait(
    request_id: IdArgument,
    timeout: TimeoutOption = DEFAULT_TIMEOUT,
    poll: PollOption = None,
    directory: DirectoryOption = None,
    server: ServerOption = "jsoc",
    style: FormatOption = None,
    output: FileOption = None,
) -> None:
    """Wait for an export, and list the files' addresses; with -d, download them."""
    with open_client(server) as client:
        found = client.export_from_id(request_id)
        _finish(client, _waited(client, found, timeout, poll), directory, style, output)


def download(
    what: Annotated[
        str, typer.Argument(metavar="ID|RECORDSET", help="A finished export, or records with {segments}.")
    ],
    directory: Annotated[Path, typer.Option("--directory", "-d", help="Where the files go.")] = Path(),
    segments: Annotated[
        str | None, typer.Option("--segments", "-s", help="Of a record set: comma list of segments.")
    ] = None,
    headers: Annotated[
        bool, typer.Option("--headers", help="Of a record set: write each record's keywords into its file.")
    ] = False,
    select: Annotated[
        list[int] | None, typer.Option("--select", help="Only this file, counted from 0; may be repeated.")
    ] = None,
    names: Annotated[
        Literal["record", "server"] | None, typer.Option(help="Names made of the record, or the server's.")
    ] = None,
    connections: Annotated[
        int | None, typer.Option("--connections", help="Files at once; one by default on a public server.")
    ] = None,
    server: ServerOption = "jsoc",
    style: FormatOption = None,
    output: FileOption = None,
) -> None:
    """Download an export, or stored files without one; what is there and whole stays, what is cut goes on."""
    if REQUEST_ID.fullmatch(what) and (headers or segments):
        raise RequestError("--headers and --segments are for a record set; an export has its files already.")
    with open_client(server) as client:
        if REQUEST_ID.fullmatch(what):
            export = client.export_from_id(what)
            with ProgressBar(len(select or export.urls)) as bar:
                files = client.download(
                    export, directory, select=select, names=names, connections=connections, progress=bar
                )
        elif headers:
            with ProgressBar() as bar:
                files = client.fetch_fits(
                    what,
                    segments,
                    directory,
                    select=select,
                    names=names,
                    connections=connections,
                    progress=bar,
                )
        else:
            records = client.query(what, segments=segments)
            with ProgressBar(len(select or records) * max(records.segments.width, 1)) as bar:
                files = client.download_segments(
                    records, directory, select=select, names=names, connections=connections, progress=bar
                )
    _report(files, style, output)


def check_email(
    address: Annotated[str | None, typer.Argument(help="Left out, that of JSOC_EMAIL.")] = None,
    email: EmailOption = None,
    server: ServerOption = "jsoc",
) -> None:
    """Tell whether an address is registered for exports; registers nothing and sends no mail."""
    with open_client(server, address or email) as client:
        found = client.check_email()
    if not found.registered:
        more = "answer the mail of the server" if found.pending else f"register once at {REGISTRATION_PAGE}"
        raise EmailError(
            f"{address or email} is not registered ({found.message}); {more}.", address=address or ""
        )
    write(f"{address or email} is registered.\n")


def _waited(client: Client, export: Export, timeout: float, poll: float | None) -> Export:
    """Wait with a sign of life on standard error."""
    if export.is_done:
        return export
    with _spinner(f"Waiting for {export.id}"):
        return client.wait(export, timeout=timeout, poll=poll)


def _finish(
    client: Client, export: Export, directory: Path | None, style: Format | None, output: Path | None
) -> None:
    """Say what came out, and download it if asked to."""
    if export.id:
        sys.stderr.write(f"{export.id} is done: {export.request_url}\n")
    if directory is None:
        write_frame(export.urls, style, output)
        return
    with ProgressBar(len(export.urls)) as bar:
        files = client.download(export, directory, progress=bar)
    _report(files, style, output)


def _report(files: pl.DataFrame, style: Format | None, output: Path | None) -> None:
    """List the files; one that did not arrive makes the exit code 6."""
    write_frame(files.select("path", "bytes", "outcome", "error"), style, output)
    failed = files.filter(files["outcome"] == "failed")
    if failed.height:
        raise DownloadError(
            f"{failed.height} of {files.height} files did not arrive; run it again, what arrived stays.",
            url=str(failed["url"][0]),
        )


def _frame(found: ExportStatus) -> pl.DataFrame:
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    return pl.DataFrame(
        {
            "id": [found.id],
            "status": [found.status],
            "state": [found.state.value],
            "method": [found.method],
            "protocol": [found.protocol],
            "files": [len(found.urls)],
            "megabytes": [found.size],
            "request_url": [found.request_url],
            "message": [found.message],
        },
        schema_overrides={"megabytes": pl.Float64},
    )


@contextmanager
def _spinner(text: str) -> Iterator[None]:
    from rich.console import Console  # noqa: PLC0415 - only where somebody waits

    console = Console(stderr=True)
    if not console.is_terminal:
        sys.stderr.write(f"{text}\n")
        yield
        return
    with console.status(text):
        yield
