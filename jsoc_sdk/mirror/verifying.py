"""Check a mirror against its manifest."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from jsoc_sdk.mirror.files import file_problems
from jsoc_sdk.mirror.layout import Layout, file_checksum
from jsoc_sdk.mirror.running import manifest_of

if TYPE_CHECKING:
    from jsoc_sdk.mirror.layout import Manifest


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check found.

    Attributes
    ----------
    rows, files : int
        Records and tables by the manifest.
    problems : tuple of str
        One sentence each; none if all is well.
    """

    rows: int
    files: int
    problems: tuple[str, ...]

    @property
    def good(self) -> bool:
        """Whether all is well."""
        return not self.problems


def verify(directory: str | Path) -> Verdict:
    """Check every table and stored file of a mirror: there, unchanged, no record missing or twice.

    Parameters
    ----------
    directory : str or pathlib.Path
        Of the mirror.

    Returns
    -------
    Verdict
        What is wrong, if anything.

    Raises
    ------
    MirrorError
        If there is no mirror.
    """
    layout, manifest = Layout(Path(directory)), manifest_of(directory)
    problems = [problem for path, entry in manifest.files.items() for problem in _table(layout, path, entry)]
    present = {path.relative_to(layout.directory).as_posix() for path in layout.data.rglob("*.parquet")}
    problems += [f"{path} is not in the manifest" for path in sorted(present - set(manifest.files))]
    if not problems:
        problems += _records(layout, manifest)
    problems += file_problems(layout)
    if not manifest.complete:
        problems.append(f"{len(manifest.failed)} parts are missing; run the mirror again")
    return Verdict(manifest.rows, len(manifest.files), tuple(problems))


def _table(layout: Layout, path: str, entry: dict[str, object]) -> list[str]:
    """Find what is wrong with one table."""
    file = layout.directory / path
    if not file.is_file():
        return [f"{path} is missing"]
    if file.stat().st_size != entry["bytes"]:
        return [f"{path} has {file.stat().st_size:,} bytes, not {entry['bytes']:,}"]
    if file_checksum(file) != entry["sha256"]:
        return [f"{path} has been changed"]
    return []


def _records(layout: Layout, manifest: Manifest) -> list[str]:
    """Find what is wrong with the rows of tables that are as they were written."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    paths = [layout.directory / path for path in manifest.files]
    if not paths:
        return [] if not manifest.rows else [f"there are no tables for {manifest.rows:,} records"]
    rows = pl.scan_parquet(paths, hive_partitioning=False).select(manifest.identity).collect()
    problems = (
        [] if len(rows) == manifest.rows else [f"there are {len(rows):,} records, not {manifest.rows:,}"]
    )
    twice = int(rows.is_duplicated().sum())
    return problems + ([f"{twice:,} rows are not the only one of their record"] if twice else [])
