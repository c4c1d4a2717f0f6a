"""The peer and us, side by side: ``make bench`` runs this and writes RESULTS.md.

Each measurement has a process of its own; inside one, all ways take turns, so that a busy machine is busy
for all. Numbers are medians. ``--quick`` leaves the large ones out.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
PACKAGES = ("drms", "pandas", "numpy", "parfive", "pysimdjson", "polars", "pydantic", "httpx")
IMPORTS = ("drms", "jsoc_sdk", "jsoc_sdk; jsoc_sdk.Client", "parfive", "polars")
MIB = 1 << 20


def run(script: str, *words: object, threads: int | None = None) -> list[str]:
    """Run one measurement; give its lines."""
    environment = dict(os.environ)
    if threads:
        environment["POLARS_MAX_THREADS"] = str(threads)
    command = [sys.executable, str(HERE / script), *map(str, words)]
    done = subprocess.run(command, env=environment, check=False, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)} failed:\n{done.stderr[-2000:]}")
    return done.stdout.splitlines()


def child(script: str, *words: object, threads: int | None = None) -> list[dict[str, Any]]:
    """Run one measurement; give its lines of JSON."""
    return [json.loads(line) for line in run(script, *words, threads=threads) if line.startswith("{")]


def table(head: list[str], rows: list[list[str]]) -> str:
    """Lay out a table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def ms(seconds: float) -> str:
    """Show a time."""
    return f"{seconds * 1e3:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"


def decoding(sizes: list[str], threads: int) -> list[list[str]]:
    """Reply to frame."""
    rows = []
    for found in child("decode.py", "time", *sizes, threads=threads):
        wall, cpu = found["wall"], found["cpu"]
        rows.append(
            [
                found["size"],
                f"{found['bytes'] / 1e6:.1f} MB",
                str(threads),
                ms(wall["drms"]),
                ms(wall["jsoc_sdk"]),
                f"{wall['drms'] / wall['jsoc_sdk']:.1f}",
                f"{cpu['drms'] / cpu['jsoc_sdk']:.1f}",
                f"{wall['jsoc_sdk'] / wall['simdjson']:.1f}",
            ]
        )
    return rows


def memory(sizes: list[str]) -> list[list[str]]:
    """Peak memory over the imports, the body included."""
    rows = []
    for size in sizes:
        peer, ours = (
            sorted(
                (child("decode.py", "memory", who, size)[0] for _ in range(3)), key=lambda one: one["peak"]
            )[1]
            for who in ("drms", "jsoc_sdk")
        )
        rows.append(
            [
                size,
                f"{peer['peak'] / MIB:.0f} MiB",
                f"{ours['peak'] / MIB:.0f} MiB",
                f"{ours['peak'] / ours['bytes']:.1f} x body",
                f"{ours['peak'] / peer['peak']:.2f}",
            ]
        )
    return rows


def traffic(*words: object) -> list[list[str]]:
    """Queries or downloads: each way against the first, which is the peer's."""
    ways = child("traffic.py", *words)[0]["ways"]
    peer = next(iter(ways.values()))
    return [
        [name, ms(taken["wall"]), f"{peer['wall'] / taken['wall']:.2f}", ms(taken["cpu"])]
        for name, taken in ways.items()
    ]


def imports(rounds: int = 9) -> list[list[str]]:
    """Fresh interpreters, in turn, over an empty one."""
    spent: dict[str, list[float]] = {name: [] for name in ("", *IMPORTS)}
    for turn in range(rounds + 1):
        for name, taken in spent.items():
            start = time.perf_counter()
            code = f"import {name}" if name else "pass"
            subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
            if turn:
                taken.append(time.perf_counter() - start)
    empty = statistics.median(spent[""])
    costs = {name: statistics.median(spent[name]) - empty for name in IMPORTS}
    return [[f"`import {name}`", ms(cost), f"{cost / costs['drms']:.2f}"] for name, cost in costs.items()]


def machine() -> str:
    """Say what it ran on."""
    versions = ", ".join(f"{package} {version(package)}" for package in PACKAGES)
    return (
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python "
        f"{platform.python_version()}; {versions}. Load when it began: {os.getloadavg()[0]:.1f}."
    )


def sections(*, quick: bool) -> list[tuple[str, str]]:
    """Run everything; give titles and tables."""
    small, large = ["S", "M"], [] if quick else ["L", "XL"]
    plain = ["", "time", "times the peer", "CPU"]
    found = [("Machine", machine())]

    def note(title: str, text: str) -> None:
        print(f"\n## {title}\n\n{text}", flush=True)
        found.append((title, text))

    head = [
        "reply", "size", "threads", "drms", "jsoc_sdk", "times the peer", "by CPU time", "x simdjson parse",
    ]  # fmt: skip
    rows = [row for threads in (1, 2) for row in decoding(small + large, threads)]
    note("Reply to typed frames", table(head, rows))
    if large:
        peaks = table(["reply", "drms", "jsoc_sdk", "of the body", "of the peer"], memory(large))
        stall = child("decode.py", "stall", "L")[0]["stall"]
        note("Peak memory", f"{peaks}\n\nLongest stall of an event loop while L is decoded: {ms(stall)}.")
    for latency in (0.0, 0.05):
        note(f"200 small queries, {latency * 1e3:.0f} ms latency", table(plain, traffic("queries", latency)))
    if large:
        note("One XL query, 2 s of server time for all rows", table(plain, traffic("split", 2)))
    many, few = (64, 364 * 2880, 0.05, 0), (16, 1457 * 2880, 0.05, 20_000_000)
    note("64 files of 1 MiB, 50 ms latency", table(plain, traffic("downloads", *many)))
    note("16 files of 4 MiB, 50 ms latency, 20 MB/s a connection", table(plain, traffic("downloads", *few)))
    if large:
        found_there = [line for line in run("mirrored_archive.py", 1_000_000) if line.startswith("|")]
        note("A mirrored data set served by the archive", "\n".join(found_there))
    note("Import, over an empty interpreter", table(["", "time", "of the peer"], imports()))
    return found


INTRODUCTION = """# Benchmark

Written by `make bench`. Replies are made by `generator.py`: S 100 rows x 20 keywords, M 10,000 x 40,
L 100,000 x 60, XL 500,000 x 20, shaped as the server's own writer makes them. The peer is the `drms` package
as pip installs it, to typed frames as well (its `to_datetime` for each time). Files are fetched
with all checks on; the peer's own way is `urlretrieve`, one after the other. Each table is one run, all ways
in turn; CPU is of the client alone. One thread means `POLARS_MAX_THREADS=1` and no pool of ours.
"""


def main() -> None:
    """Run, print and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    asked = parser.parse_args()
    found = sections(quick=asked.quick)
    body = "\n".join(f"## {title}\n\n{text}\n" for title, text in found)
    (HERE / "RESULTS.md").write_text(f"{INTRODUCTION}\n{body}", encoding="utf-8")
    print(f"\nWritten to {HERE / 'RESULTS.md'}")


if __name__ == "__main__":
    main()
