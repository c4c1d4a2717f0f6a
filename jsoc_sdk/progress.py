"""Progress bars for downloads and for bulk queries, in a terminal or a notebook.

They need rich, of the extra ``cli``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from jsoc_sdk.errors import RequestError

if TYPE_CHECKING:
    from types import TracebackType

    from jsoc_sdk.bulk import BulkProgress
    from jsoc_sdk.flows import Download, Progress


class _Bar:
    """What bars have in common: drawn inside a ``with`` block."""

    _rich: Any

    def __enter__(self) -> Self:
        self._rich.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._rich.stop()


class ProgressBar(_Bar):
    """Shows files, bytes, rate and time left of a download; a context manager to give as ``progress=``.

    Parameters
    ----------
    files : int, optional
        How many there will be; until all have begun, the total is judged by those that have.
    label : str
        Text in front of the bar.
    to_stderr : bool
        Draw on standard error, so that output can be piped; where that is no terminal, nothing is drawn.

    Raises
    ------
    RequestError
        If rich is not installed.

    Examples
    --------
    >>> export = client.export("hmi.v_45s[2016.04.01_TAI/1d@6h]{Dopplergram}")
    >>> with ProgressBar(len(export.urls)) as bar:
    ...     files = client.download(export, "data", progress=bar)
    >>> bar.files, bar.received == files["bytes"].sum()
    (4, True)
    """

    def __init__(
        self, files: int | None = None, *, label: str = "Downloading", to_stderr: bool = True
    ) -> None:
        self._expected = files
        self._rich = _make(to_stderr=to_stderr)
        self._task = self._rich.add_task(label, total=None, files="")
        self._sizes: dict[Download, tuple[int, int | None]] = {}
        self._ended: set[Download] = set()

    @property
    def files(self) -> int:
        """Files that have ended, well or not."""
        return len(self._ended)

    @property
    def received(self) -> int:
        """Bytes on disk, of all files together."""
        return sum(received for received, _ in self._sizes.values())

    @property
    def total(self) -> int | None:
        """Bytes of all files: told, or judged by those that have told; None if none has."""
        told = [total for _, total in self._sizes.values() if total is not None]
        if not told:
            return None
        return round(sum(told) / len(told) * max(self._expected or 0, len(self._sizes)))

    def __call__(self, told: Progress) -> None:
        """Note how far a file is; the shell of the client calls it."""
        received = told.received
        if told.outcome is not None:
            self._ended.add(told.download)
            received = max(received, told.outcome.bytes)
        self._sizes[told.download] = (received, told.total)
        done = f"{self.files}/{max(self._expected or 0, len(self._sizes))} files"
        self._rich.update(self._task, completed=self.received, total=self.total, files=done)


class BulkProgressBar(_Bar):
    """Shows records, parts and files of a bulk query or a mirror; a context manager to give as ``progress=``.

    Parameters
    ----------
    label : str
        Text in front of the bar.
    to_stderr : bool
        Draw on standard error, so that output can be piped; where that is no terminal, nothing is drawn.

    Raises
    ------
    RequestError
        If rich is not installed.

    Examples
    --------
    >>> day = "hmi.v_45s[2016.04.01_TAI/1d@6h]"
    >>> with BulkProgressBar() as bar:
    ...     frames = list(client.query_batches(day, keywords="T_REC", progress=bar))
    >>> bar.text
    '4/4 records, 1/1 parts'
    """

    def __init__(self, *, label: str = "Querying", to_stderr: bool = True) -> None:
        self._rich = _make(to_stderr=to_stderr, records=True)
        self._task = self._rich.add_task(label, total=None, text="")
        self._text = ""

    @property
    def text(self) -> str:
        """What it says beside the bar."""
        return self._text

    def __call__(self, told: BulkProgress) -> None:
        """Note how far a run is; the client calls it."""
        parts = [
            f"{told.records:,}/{told.total:,} records",
            f"{told.parts:,}/{told.total_parts:,} parts",
            f"{told.failed:,} records failed" if told.failed else "",
            f"{told.files:,}/{told.total_files:,} files" if told.total_files else "",
        ]
        self._text = ", ".join(filter(None, parts))
        done, total = (told.files, told.total_files) if told.total_files else (told.records, told.total)
        self._rich.update(self._task, completed=done, total=total, text=self._text)


def _make(*, to_stderr: bool, records: bool = False) -> Any:
    try:
        from rich import progress  # noqa: PLC0415 - an extra
        from rich.console import Console  # noqa: PLC0415 - an extra
    except ImportError as err:
        raise RequestError("A progress bar needs rich: pip install 'jsoc-sdk[cli]'.") from err
    console = Console(stderr=to_stderr)
    said = (
        [progress.TextColumn("{task.fields[text]}")]
        if records
        else [
            progress.TextColumn("{task.fields[files]}"),
            progress.DownloadColumn(),
            progress.TransferSpeedColumn(),
        ]
    )
    return progress.Progress(
        progress.TextColumn("{task.description}"),
        progress.BarColumn(),
        *said,
        progress.TimeRemainingColumn(),
        console=console,
        disable=not (console.is_terminal or console.is_jupyter),
    )
