"""A mirror of one million records and 60 keywords, served as an archive: load, count, a day, a condition.

``python benchmarks/mirrored_archive.py [RECORDS]`` prints a table of seconds. The mirror is made here,
without a server: what is measured is the archive.
"""

from __future__ import annotations

import io
import json
import sys
import tempfile
import time
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl

from jsoc_sdk import Client
from jsoc_sdk.archive.local import LocalArchive
from jsoc_sdk.mirror.layout import Layout, Manifest, checksum

if TYPE_CHECKING:
    from collections.abc import Callable

SERIES = "bench.v_45s"
STEP = 45
START = datetime(2010, 5, 1)  # noqa: DTZ001 - TAI
FLOATS = 57


def make_mirror(directory: Path, records: int) -> None:
    """Lay a mirror out as a run leaves it: one table a month."""
    layout = Layout(directory)
    number = pl.int_range(records, dtype=pl.Int64)
    frame = pl.select(
        recnum=number + 1,
        sunum=number + 1,
        T_REC=(pl.lit(START) + number * timedelta(seconds=STEP)).cast(pl.Datetime("us")),
        T_REC_index=number + (START - datetime(1993, 1, 1)) // timedelta(seconds=STEP),  # noqa: DTZ001 - TAI
        CAMERA=pl.lit(2, dtype=pl.Int32),
        QUALITY=pl.when(number % 97 == 0).then(None).otherwise(0).cast(pl.Int32),
    ).with_columns(
        ((pl.col("recnum") * (key + 3)) % 10007 / 7.0).alias(f"KEY{key:02}") for key in range(FLOATS)
    )
    files: dict[str, Any] = {}
    months = frame.with_columns(year=pl.col("T_REC").dt.year(), month=pl.col("T_REC").dt.month())
    for (year, month), part in months.group_by("year", "month", maintain_order=True):
        path = directory / f"data/year={year}/month={month:02}/records-1.parquet"
        path.parent.mkdir(parents=True)
        buffer = io.BytesIO()
        part.drop("year", "month").write_parquet(buffer, compression="zstd")
        path.write_bytes(buffer.getvalue())
        entry = {"sha256": checksum(buffer.getvalue()), "bytes": len(buffer.getvalue()), "rows": len(part)}
        files[path.relative_to(directory).as_posix()] = entry
    Manifest(
        query=SERIES,
        series=SERIES,
        server={"name": "none", "cgi_base": ""},
        asked=["**ALL**"],
        columns={name: str(dtype) for name, dtype in frame.schema.items()},
        identity=["T_REC_index", "CAMERA"],
        partitioned_by="T_REC",
        rows=records,
        newest_recnum=records,
        complete=True,
        files=files,
    ).write(layout)
    layout.series.write_text(json.dumps(_series()))


def _series() -> dict[str, Any]:
    """Description of the series, as ``series_struct`` gives it."""

    def keyword(
        name: str, kind: str, scope: str = "variable", default: str = "", unit: str = "none"
    ) -> dict[str, str]:
        return {"name": name, "type": kind, "recscope": scope, "defval": default, "units": unit, "note": ""}

    return {
        "note": "synthetic",
        "primekeys": ["T_REC", "CAMERA"],
        "dbindex": ["T_REC"],
        "keywords": [
            keyword("T_REC", "time", "ts_eq", "-4712.01.01_11:59:28_TAI", "TAI"),
            keyword("T_REC_epoch", "time", "constant", "1993.01.01_00:00:00_TAI", "TAI"),
            keyword("T_REC_step", "double", "constant", f"{STEP}.000000", "secs"),
            keyword("T_REC_index", "longlong", "index", "0"),
            keyword("CAMERA", "int", default="2"),
            keyword("QUALITY", "int", default="-2147483648"),
            *(keyword(f"KEY{key:02}", "double", default="nan") for key in range(FLOATS)),
        ],
        "segments": [],
        "links": [],
    }


def timed(results: dict[str, float], what: str, call: Callable[[], Any]) -> Any:
    """Note the seconds of a call."""
    start = time.perf_counter()
    value = call()
    results[what] = time.perf_counter() - start
    return value


def main(records: int) -> dict[str, float]:
    """Measure, and print a table."""
    results: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        timed(results, "make the mirror", lambda: make_mirror(Path(folder), records))
        archive = LocalArchive(folder, record_cap=75_000)
        timed(results, "load", archive.start)
        try:
            with Client(archive.server) as client:
                day, condition = (
                    f"{SERIES}[2010.05.02_TAI/1d]",
                    f"{SERIES}[? KEY05 > 1429 AND QUALITY >= 0 ?]",
                )
                timed(results, "count all", lambda: client.count(f"{SERIES}[]"))
                timed(results, "a day, 60 keywords", lambda: client.query(day, keywords="**ALL**"))
                timed(results, "a day, 3 keywords", lambda: client.query(day, keywords="T_REC,KEY01,KEY02"))
                timed(results, "count by a condition", lambda: client.count(condition))
                timed(
                    results, "records by a condition", lambda: client.query(condition, keywords="T_REC,KEY05")
                )
        finally:
            archive.stop()
    print(f"| {records:,} records x {FLOATS + 3} keywords | seconds |\n|---|---:|")
    for what, seconds in results.items():
        print(f"| {what} | {seconds:.2f} |")
    return results


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
