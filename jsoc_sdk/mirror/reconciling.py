"""Where a mirror and its server differ, record by record: asked only if their counts do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jsoc_sdk import bulk
from jsoc_sdk.bulk.cuts import RECNUM, Base, Span
from jsoc_sdk.query import Wanted

if TYPE_CHECKING:
    from jsoc_sdk.bulk.driving import Shell
    from jsoc_sdk.mirror.layout import Layout, Manifest
    from jsoc_sdk.query import Session

_NUMBERS: Final = 500


def differences(
    shell: Shell, session: Session, layout: Layout, manifest: Manifest, batch: int
) -> tuple[list[int], list[int]]:
    """Give the record numbers that only the mirror has, and those that only the server has."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    asked = bulk.plan(session, manifest.query, Wanted(keywords="*recnum*"), bulk.Choices(batch))
    theirs = {number for frame in bulk.batches(shell, asked, None, None) for number in frame["*recnum*"]}
    paths = [layout.directory / path for path in manifest.files]
    ours = (
        set(pl.scan_parquet(paths, hive_partitioning=False).select("recnum").collect()["recnum"])
        if paths
        else set()
    )
    return sorted(ours - theirs), sorted(theirs - ours)


def numbered_parts(manifest: Manifest, numbers: list[int]) -> list[bulk.Part]:
    """Make the parts of a plan for records that are named by their numbers."""
    groups = [numbers[at : at + _NUMBERS] for at in range(0, len(numbers), _NUMBERS)]
    return [
        bulk.Part(
            Base(manifest.series, f"[:{','.join(f'#{number}' for number in group)}]", filtered=True),
            (Span(RECNUM, group[0], group[-1]),),
            len(group),
        )
        for group in groups
    ]
