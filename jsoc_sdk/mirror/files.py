"""The stored files of a mirror's records: fetched once, again for a newer version, gone with their record."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from jsoc_sdk import export, operations
from jsoc_sdk.errors import DownloadError
from jsoc_sdk.flows import send
from jsoc_sdk.frames import Options, as_records
from jsoc_sdk.journal import write_atomic
from jsoc_sdk.mirror.layout import file_checksum

if TYPE_CHECKING:
    from collections.abc import Callable

    import polars as pl

    from jsoc_sdk.bulk.driving import Run
    from jsoc_sdk.flows import Flow, Progress
    from jsoc_sdk.mirror.layout import Layout, Manifest
    from jsoc_sdk.models import SeriesInfo
    from jsoc_sdk.query import Session

_BATCH: Final = 100
_GOOD: Final = ("downloaded", "resumed", "present")


def fetch_files(
    call: Run,
    session: Session,
    layout: Layout,
    manifest: Manifest,
    segments: tuple[str, ...],
    report: Callable[[int, int], None],
) -> None:
    """Fetch the files that are not there yet, a batch of records at a time, remembering each batch.

    Parameters
    ----------
    call : callable
        Runs a flow.
    session : Session
        Whom to ask.
    layout : Layout
        The mirror's directory.
    manifest : Manifest
        What is in it.
    segments : tuple of str
        Whose files.
    report : callable
        Called with the number of files that are done with, and of those to fetch.

    Raises
    ------
    DownloadError
        At the end, if files did not arrive; the next run asks for them again.
    StorageFull
        If the disk is full.
    """
    info = session.infos[manifest.series.lower()]
    wanted = _recnums(layout, manifest)
    index = _tidied(layout, read_index(layout), set(wanted))
    there = _there(layout, index, segments)
    todo = [number for number in wanted if number not in there]
    counter = _Counter(len(todo) * len(segments), report)
    for at in range(0, len(todo), _BATCH):
        some = todo[at : at + _BATCH]
        got = call(_fetch(session, layout, info, some, segments, counter))
        counter.done_with((at + len(some)) * len(segments))
        index = _joined(index, got)
        _write_index(layout, index)
    failed = index.filter(pl_col("outcome") == "failed")
    if len(failed):
        first = failed.row(0, named=True)
        raise DownloadError(
            f"{len(failed):,} files of {manifest.query} did not arrive; the next run asks for them again. "
            f"The first is {first['url']}: {first['error']}",
            url=first["url"],
        )


@dataclass
class _Counter:
    """Counts files as they end."""

    total: int
    report: Callable[[int, int], None]
    files: int = 0

    def __call__(self, told: Progress) -> None:
        """Note how far a file is."""
        if told.outcome is not None:
            self.done_with(self.files + 1)

    def done_with(self, files: int) -> None:
        """Note how many are done with; records without a file are, too."""
        self.files = files
        self.report(self.files, self.total)


def pl_col(name: str) -> pl.Expr:
    """Name a column; polars is loaded when the first one is."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    return pl.col(name)


def read_index(layout: Layout) -> pl.DataFrame:
    """Give what is known of each file; paths are below the mirror's directory."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    if layout.index.exists():
        return pl.read_parquet(layout.index)
    text = dict.fromkeys(["record", "segment", "url", "path"], pl.String)
    rest = {"bytes": pl.Int64, "outcome": pl.String, "error": pl.String, "sha256": pl.String}
    return pl.DataFrame(schema={"recnum": pl.Int64, **text, **rest})


def _recnums(layout: Layout, manifest: Manifest) -> list[int]:
    """Record numbers of the mirror, in its order."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    paths = [layout.directory / path for path in sorted(manifest.files)]
    if not paths:
        return []
    return pl.scan_parquet(paths, hive_partitioning=False).select("recnum").collect()["recnum"].to_list()


def _tidied(layout: Layout, index: pl.DataFrame, wanted: set[int]) -> pl.DataFrame:
    """Remove the files of versions that were superseded: those of the new version have the same names."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    keep = pl.Series([number in wanted for number in index["recnum"]], dtype=pl.Boolean)
    for path in index.filter(~keep)["path"].drop_nulls():
        (layout.directory / path).unlink(missing_ok=True)
    return index.filter(keep)


def _there(layout: Layout, index: pl.DataFrame, segments: tuple[str, ...]) -> set[int]:
    """Find the records all of whose files are there; those that went, or were cut, are fetched again."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    good = index.filter(pl.col("outcome").is_in(_GOOD) & pl.col("segment").is_in(segments))
    sizes = [_size(layout.directory / path) for path in good["path"]]
    good = good.filter(pl.Series(sizes, dtype=pl.Int64) == good["bytes"])
    counts = good.group_by("recnum").len().filter(pl_col("len") >= len(segments))
    return set(counts["recnum"].to_list())


def _size(path: Path) -> int:
    """Bytes of a file; -1 if there is none."""
    try:
        return path.stat().st_size
    except OSError:
        return -1


def file_problems(layout: Layout) -> list[str]:
    """Find what is wrong with the stored files that had arrived."""
    good = read_index(layout).filter(pl_col("outcome").is_in(_GOOD))
    problems = []
    for path, size, sha256 in good.select("path", "bytes", "sha256").iter_rows():
        file = layout.directory / path
        if _size(file) < 0:
            problems.append(f"{path} is missing; run the mirror again")
        elif _size(file) != size or file_checksum(file) != sha256:
            problems.append(f"{path} has been changed; remove it and run the mirror again")
    return problems


def _fetch(
    session: Session,
    layout: Layout,
    info: SeriesInfo,
    numbers: list[int],
    segments: tuple[str, ...],
    counter: _Counter,
) -> Flow[pl.DataFrame]:
    """Ask where the files of some records are, and fetch them."""
    text = f"{info.name}[:{','.join(f'#{number}' for number in numbers)}]"
    asked = operations.rs_list(session.server, text, keys=["*recnum*"], segments=segments, recinfo=True)
    options = Options(session.server, (info,), ("*recnum*",), segments)
    records = yield from send(as_records(asked, options))
    fetched = yield from export.fetch_segments(records, layout.files, export.Choices(progress=counter))
    return _with_numbers(layout, fetched, records.keywords["*recnum*"], len(segments))


def _with_numbers(layout: Layout, fetched: pl.DataFrame, numbers: pl.Series, width: int) -> pl.DataFrame:
    """Put the record numbers in, and paths that stay true where the mirror is moved."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    prefix = f"{layout.directory}/"
    repeated = pl.Series("recnum", [number for number in numbers for _ in range(width)], dtype=pl.Int64)
    sums = [_checksum(path, outcome) for path, outcome in fetched.select("path", "outcome").iter_rows()]
    return fetched.select(repeated, pl.all(), pl.Series("sha256", sums, dtype=pl.String)).with_columns(
        pl.col("path").str.strip_prefix(prefix)
    )


def _checksum(path: str | None, outcome: str) -> str | None:
    """Checksum of a file that arrived."""
    return file_checksum(Path(path)) if path and outcome in _GOOD else None


def _joined(index: pl.DataFrame, got: pl.DataFrame) -> pl.DataFrame:
    """Add what was fetched; a later outcome stands for an earlier one."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    both = pl.concat([index, got.select(index.columns)])
    return both.unique(subset=["recnum", "segment"], keep="last", maintain_order=True)


def _write_index(layout: Layout, index: Any) -> None:
    """Keep the index, wholly or not at all."""
    buffer = io.BytesIO()
    index.write_parquet(buffer)
    write_atomic(layout.index, buffer.getvalue())
