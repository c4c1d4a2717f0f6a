"""Queries and downloads over real HTTP: the peer and us, in turn.

``queries SECONDS`` 200 small queries at a latency; ``split SECONDS`` one large query whole and in parts, the
server needing that long for all rows; ``downloads FILES BYTES SECONDS RATE``. Each prints one line of JSON.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import generator
import server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

HERE = Path(__file__).parent
QUERIES = 200


@contextmanager
def serving(**options: object) -> Iterator[str]:
    """Run the server; give the address of its programs."""
    words = [f"--{name.replace('_', '-')}={value}" for name, value in options.items()]
    command = [sys.executable, str(HERE / "server.py"), *words]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}/cgi-bin/ajax/"
        assert process.stdin
        process.stdin.close()


def timed(ways: dict[str, Callable[[], object]], rounds: int) -> dict[str, dict[str, float]]:
    """Time all ways in turn, after one round that does not count."""
    spent: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    for turn in range(rounds + 1):
        for name, way in ways.items():
            cpu, wall = time.process_time(), time.perf_counter()
            way()
            taken = time.perf_counter() - wall, time.process_time() - cpu
            if turn or not rounds:
                spent[name].append(taken)
    return {
        name: {"wall": statistics.median(t[0] for t in all_), "cpu": statistics.median(t[1] for t in all_)}
        for name, all_ in spent.items()
    }


def peer_client(base: str) -> Any:
    """Give the peer's client for our server."""
    import drms

    logging.disable(logging.INFO)  # importing the peer makes every request a line of log
    config = drms.config.ServerConfig(
        name="bench", cgi_baseurl=base, cgi_jsoc_info="jsoc_info", cgi_show_series="show_series"
    )
    return drms.Client(server=config)


def keys(count: int) -> list[str]:
    """Names of the keywords of a reply."""
    return [name for name, *_ in generator.columns(count)]


def queries(latency: float) -> dict[str, Any]:
    """200 small queries: one after the other, and some at once."""
    from jsoc_sdk import AsyncClient, Client

    wanted = keys(server.SMALL.keywords)
    texts = [f"x.y[{start}-{start + 99}]" for start in range(QUERIES)]

    def peer(base: str) -> Callable[[], object]:
        client = peer_client(base)
        return lambda: [client.query(text, key=wanted) for text in texts]

    def threads(base: str, connections: int) -> Callable[[], object]:
        client = Client(base, connections=connections)

        def run() -> object:
            with ThreadPoolExecutor(connections) as pool:
                return list(pool.map(lambda text: client.query(text, keywords=wanted), texts))

        return run

    def tasks(base: str, connections: int) -> Callable[[], object]:
        async def ask() -> object:
            async with AsyncClient(base, connections=connections) as client:
                await client.info("x.y")
                return await asyncio.gather(*(client.query(text, keywords=wanted) for text in texts))

        return lambda: asyncio.run(ask())

    with serving(latency=latency) as base:
        ways = {"drms, in turn": peer(base), "Client, in turn": threads(base, 1)}
        for connections in (4, 8):
            ways[f"Client, {connections} threads"] = threads(base, connections)
            ways[f"AsyncClient, {connections} at once"] = tasks(base, connections)
        return {"latency": latency, "ways": timed(ways, 3)}


def split(seconds: float) -> dict[str, Any]:
    """One XL query whole, and in eight parts of which four are under way at a time."""
    from jsoc_sdk import Client

    size = generator.SIZES["XL"]
    wanted = keys(size.keywords)
    part = size.rows // server.PARTS
    parts = [f"x.y[{start}-{start + part - 1}]" for start in range(0, size.rows, part)]
    with serving(size="XL", per_row=seconds / size.rows) as base:
        peer, client = peer_client(base), Client(base, connections=4)

        def in_parts() -> object:
            with ThreadPoolExecutor(4) as pool:
                return list(pool.map(lambda text: client.query(text, keywords=wanted), parts))

        ways: dict[str, Callable[[], object]] = {
            "drms, whole": lambda: peer.query("x.y[]", key=wanted),
            "Client, whole": lambda: client.query(f"x.y[0-{size.rows - 1}]", keywords=wanted),
            "Client, 8 parts, 4 at once": in_parts,
        }
        return {"server_seconds": seconds, "ways": timed(ways, 1)}


def downloads(count: int, size: int, latency: float, rate: float) -> dict[str, Any]:
    """Files to disk; the peer's way is urlretrieve, one after the other."""
    import parfive

    from jsoc_sdk import Client

    os.environ["PARFIVE_HIDE_PROGRESS"] = "True"
    directory = Path(tempfile.mkdtemp(prefix="jsoc_sdk_benchmark_"))

    def fresh(name: str) -> Path:
        shutil.rmtree(directory / name, ignore_errors=True)
        (directory / name).mkdir()
        return directory / name

    def checked(where: Path) -> None:
        found = [path.stat().st_size for path in where.rglob("*") if path.is_file()]
        assert found == [size] * count, (where, found)

    with serving(latency=latency, rate=rate) as base:
        client = Client(base)
        records = client.query(f"x.y[{size}-{count}]", keywords=[], segments="magnetogram")
        urls = records.urls("magnetogram").to_list()

        def peer() -> None:
            where = fresh("peer")
            for number, url in enumerate(urls):
                urllib.request.urlretrieve(url, where / f"{number}.fits")  # what the peer does
            checked(where)

        def by_parfive() -> None:
            where = fresh("parfive")
            loader = parfive.Downloader(max_conn=4, progress=False)
            for number, url in enumerate(urls):
                loader.enqueue_file(url, path=str(where), filename=f"{number}.fits")
            assert not loader.download().errors
            checked(where)

        def ours(connections: int) -> Callable[[], None]:
            def run() -> None:
                where = fresh("ours")
                client.download_segments(records, where, connections=connections, strict=True)
                checked(where)

            return run

        ways: dict[str, Callable[[], object]] = {
            "drms, in turn": peer,
            "parfive, 4 at once": by_parfive,
            "Client, in turn": ours(1),
            "Client, 4 at once": ours(4),
        }
        taken = timed(ways, 2)
    shutil.rmtree(directory)
    return {"files": count, "bytes": size, "latency": latency, "rate": rate, "ways": taken}


def main() -> None:
    """Run what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("queries", "split", "downloads"))
    parser.add_argument("numbers", nargs="+", type=float)
    asked = parser.parse_args()
    if asked.what == "queries":
        result = queries(*asked.numbers)
    elif asked.what == "split":
        result = split(*asked.numbers)
    else:
        count, size, latency, rate = asked.numbers
        result = downloads(int(count), int(size), latency, rate)
    print(json.dumps(result))


if __name__ == "__main__":
    main()
