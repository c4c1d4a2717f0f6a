"""From staged parts to the tables of the mirror, all of it or nothing, whenever it is killed.

New tables are written aside. Then one file says what is about to happen: which tables move in, which go,
and the manifest that is true afterwards. From that moment on publishing is carried out, by this run or by
the next one; before it, nothing has happened.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from jsoc_sdk.journal import sync_directory, write_atomic
from jsoc_sdk.mirror.layout import Layout, Manifest, checksum, parse_manifest
from jsoc_sdk.mirror.staging import part_path, to_parquet

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    import polars as pl

    from jsoc_sdk.mirror.staging import Journal

BLOCK: Final = 1_000_000
"""Record numbers per directory, where there is no time to go by."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a run changed.

    Attributes
    ----------
    new : int
        Records that were not there.
    reprocessed : int
        Records that got a newer version.
    unchanged : int
        Records that came again as they were.
    removed : int
        Records that the record set does not select any more.
    """

    new: int = 0
    reprocessed: int = 0
    unchanged: int = 0
    removed: int = 0

    def __add__(self, other: Change) -> Change:
        return Change(
            self.new + other.new,
            self.reprocessed + other.reprocessed,
            self.unchanged + other.unchanged,
            self.removed + other.removed,
        )


def merge(layout: Layout, manifest: Manifest, journal: Journal, run: int) -> tuple[Change, dict[str, Any]]:
    """Write the tables that the staged parts change aside.

    Returns
    -------
    Change, dict
        Counts; and the entry of each new table by path, None for one that goes.
    """
    shutil.rmtree(layout.publish, ignore_errors=True)
    stale = pl_column("old", journal.header.get("stale", []))
    staged = [part_path(layout, number) for number, done in sorted(journal.done.items()) if done.rows]
    if not staged and not len(stale):
        return Change(), {}
    known = _present(layout, manifest).select(
        *manifest.identity, pl_col("recnum").alias("old"), pl_col("place").alias("old_place")
    )
    lost = known.join(stale.to_frame(), on="old", how="semi")
    known = known.join(stale.to_frame(), on="old", how="anti")
    joined = _incoming(staged, manifest).join(known, on=manifest.identity, how="left", nulls_equal=True)
    fresh = joined.filter(pl_col("old").is_null() | (pl_col("old") < pl_col("recnum")))
    replaced = fresh.filter(pl_col("old").is_not_null())
    change = Change(len(fresh) - len(replaced), len(replaced), len(joined) - len(fresh), len(lost))
    gone = pl_column("recnum", [*replaced["old"], *lost["old"]])
    tables: dict[str, Any] = {}
    for place in sorted({*fresh["place"], *replaced["old_place"], *lost["old_place"]}):
        numbers = fresh.filter(pl_col("place") == place)["recnum"]
        tables |= _rewrite(layout, manifest, staged, numbers, gone, place, run)
    return change, tables


def pl_column(name: str, numbers: list[int]) -> pl.Series:
    """Make a column of record numbers."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    return pl.Series(name, numbers, dtype=pl.Int64)


def pl_col(name: str) -> pl.Expr:
    """Name a column; polars is loaded when the first one is."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    return pl.col(name)


def _place(manifest: Manifest) -> pl.Expr:
    """Directory of a row."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    if manifest.partitioned_by == "recnum":
        return pl.format("block={}", pl_col("recnum") // BLOCK).alias("place")
    time = pl_col(manifest.partitioned_by).dt
    return pl.format(
        "year={}/month={}", time.year().fill_null(0), time.month().fill_null(0).cast(pl.String).str.zfill(2)
    ).alias("place")


def _incoming(staged: list[Path], manifest: Manifest) -> pl.DataFrame:
    """Names, numbers and places of the staged rows, the newest version of each."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    if not staged:
        return _present_none(manifest)
    rows = pl.scan_parquet(staged).select(*_named(manifest), _place(manifest)).collect()
    return rows.sort("recnum").unique(subset=manifest.identity, keep="last", maintain_order=True)


def _named(manifest: Manifest) -> list[str]:
    """Columns that name a row and its version."""
    return list(dict.fromkeys([*manifest.identity, "recnum"]))


def _present(layout: Layout, manifest: Manifest) -> pl.DataFrame:
    """Names, numbers and places of the published rows."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    frames = [
        pl.read_parquet(
            layout.directory / path, columns=_named(manifest), hive_partitioning=False
        ).with_columns(place=pl.lit(_place_of(path)))
        for path in sorted(manifest.files)
    ]
    return pl.concat(frames) if frames else _present_none(manifest)


def _present_none(manifest: Manifest) -> pl.DataFrame:
    """Names, numbers and places of no rows."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    schema = {name: _dtype(manifest, name) for name in _named(manifest)}
    return pl.DataFrame(schema=schema | {"place": pl.String})


def _dtype(manifest: Manifest, name: str) -> Any:
    """Dtype of a column by its noted name."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    text = manifest.columns[name]
    return pl.Datetime("us") if text.startswith("Datetime") else getattr(pl, text)


def _place_of(path: str) -> str:
    """Directory of a table below ``data``."""
    return path.removeprefix("data/").rpartition("/")[0]


def _rewrite(
    layout: Layout,
    manifest: Manifest,
    staged: list[Path],
    numbers: pl.Series,
    gone: pl.Series,
    place: str,
    run: int,
) -> dict[str, Any]:
    """Write the new table of one directory; give its entry, and those of the tables it stands for."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    old_paths = [path for path in manifest.files if _place_of(path) == place]
    tables = []
    if len(numbers):
        new = pl.scan_parquet(staged).join(
            numbers.to_frame().lazy(), on="recnum", how="semi", maintain_order="left"
        )
        tables.append(new.collect().unique(subset="recnum", maintain_order=True))
    for path in old_paths:
        old = pl.read_parquet(layout.directory / path, hive_partitioning=False)
        tables.append(old.join(gone.to_frame(), on="recnum", how="anti"))
    table = pl.concat(tables).sort([*manifest.identity, "recnum"], nulls_last=False)
    removed: dict[str, Any] = dict.fromkeys(old_paths)
    if table.is_empty():
        return removed
    data = to_parquet(table)
    path = f"data/{place}/records-{run}.parquet"
    write_atomic(layout.publish / path, data)
    return {**removed, path: {"sha256": checksum(data), "bytes": len(data), "rows": len(table)}}


def intend(layout: Layout, manifest: Manifest, tables: dict[str, Any], *, keep_journal: bool) -> None:
    """Say what is about to happen; from here on it will."""
    intent = {
        "moves": [path for path, entry in tables.items() if entry],
        "removals": [path for path, entry in tables.items() if not entry],
        "keep_journal": keep_journal,
        "manifest": json.loads(manifest.to_json()),
    }
    write_atomic(layout.intent, json.dumps(intent).encode())


def carry_out(layout: Layout) -> Manifest | None:
    """Do what was intended, from wherever an earlier attempt was cut off; None if nothing was."""
    try:
        intent = json.loads(layout.intent.read_bytes())
    except FileNotFoundError:
        shutil.rmtree(layout.publish, ignore_errors=True)
        return None
    _move(layout, intent["moves"])
    manifest = parse_manifest(json.dumps(intent["manifest"]).encode(), str(layout.intent))
    manifest.write(layout)
    for path in intent["removals"]:
        (layout.directory / path).unlink(missing_ok=True)
    if not intent["keep_journal"]:
        layout.journal.unlink(missing_ok=True)
        shutil.rmtree(layout.staging, ignore_errors=True)
    layout.intent.unlink()
    shutil.rmtree(layout.publish, ignore_errors=True)
    return manifest


def _move(layout: Layout, paths: Iterable[str]) -> None:
    """Move new tables in; those that are in already stay."""
    for path in paths:
        source, target = layout.publish / path, layout.directory / path
        if source.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            source.replace(target)
            sync_directory(target.parent)
