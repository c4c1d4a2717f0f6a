"""Reply to frame: the peer and us, interleaved in one process, or one of them alone for its memory.

``time SIZE...`` medians of wall and CPU time; ``memory WHO SIZE`` peak memory of one; ``stall SIZE`` how long
an event loop waits while a reply is decoded beside it. Each prints one line of JSON.
"""

from __future__ import annotations

import argparse
import asyncio
import ctypes
import gc
import json
import logging
import statistics
import tempfile
import time
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import generator

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = {"S": 41, "M": 11, "L": 5, "XL": 3, "R": 5}
DATA = Path(tempfile.gettempdir()) / "jsoc_sdk_benchmark"


def names_of(size: str) -> tuple[list[str], list[str], list[str]]:
    """Give the columns that a reply of this size has."""
    shape = generator.SIZES[size]
    keywords = [name for name, *_ in generator.columns(shape.keywords)]
    return keywords, ["magnetogram"] * shape.segments, ["MDATA"] * shape.links


def peer(size: str, described: dict[str, Any]) -> Callable[[bytes], object]:
    """Give drms's own way to typed frames: its query, then its to_datetime for each time."""
    import drms
    import drms.json

    logging.getLogger("drms").setLevel(logging.ERROR)
    client, info = drms.Client(), drms.SeriesInfo(described, name="x.y")
    client.info = lambda _series: info
    keys, segments, links = names_of(size)
    keys = [key for key in keys if not key.startswith("*")] + [key for key in keys if key.startswith("*")]

    def decode(body: bytes) -> object:
        drms.json.urlopen = lambda *_args, **_more: BytesIO(body)
        found = client.query("x.y", key=keys, seg=segments or None, link=links or None)
        frame = found[0] if isinstance(found, tuple) else found
        for name in frame:
            if name in info.keywords.index and info.keywords.loc[name].is_time:
                frame[name] = drms.to_datetime(frame[name])
        return found

    return decode


def ours(size: str, described: dict[str, Any]) -> Callable[[bytes], object]:
    """Give our operation's whole way from bytes to `Records`."""
    from jsoc_sdk import JSOC
    from jsoc_sdk.flows import Reply
    from jsoc_sdk.frames import Options, as_records
    from jsoc_sdk.models import SeriesInfo
    from jsoc_sdk.operations import rs_list

    info = SeriesInfo.model_validate(described).named("x.y")
    keys, segments, links = names_of(size)

    def decode(body: bytes) -> object:
        operation = rs_list(JSOC, "x.y", keys=keys, segments=segments, links=links)
        options = Options(JSOC, (info,), tuple(keys), tuple(segments), tuple(links))
        return as_records(operation, options).read(Reply(200, body, operation.url))

    return decode


def simdjson(_size: str, _described: dict[str, Any]) -> Callable[[bytes], object]:
    """Give a mere parse by a fresh simdjson parser: no values, no types."""
    import simdjson as parser

    return lambda body: bool(parser.Parser().parse(body))


WAYS = {"drms": peer, "jsoc_sdk": ours, "simdjson": simdjson}


def load(size: str) -> tuple[bytes, dict[str, Any]]:
    """Give a reply and the description of its series."""
    DATA.mkdir(exist_ok=True)
    body, described = generator.files(DATA, size)
    return body.read_bytes(), json.loads(described.read_text())


def measure_time(size: str) -> dict[str, Any]:
    """Time all ways in turn, round after round."""
    body, described = load(size)
    ways = {who: make(size, described) for who, make in WAYS.items()}
    spent: dict[str, list[tuple[float, float]]] = {who: [] for who in ways}
    for turn in range(ROUNDS[size] + 1):
        for who, decode in ways.items():
            gc.collect()
            cpu, wall = time.process_time(), time.perf_counter()
            result = decode(body)
            taken = time.perf_counter() - wall, time.process_time() - cpu
            del result
            if turn:
                spent[who].append(taken)
    return {
        "size": size,
        "bytes": len(body),
        "wall": {who: statistics.median(wall for wall, _ in taken) for who, taken in spent.items()},
        "cpu": {who: statistics.median(cpu for _, cpu in taken) for who, taken in spent.items()},
    }


def _resident(field: str) -> int:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(field):
            return int(line.split()[1]) * 1024
    raise LookupError(field)


def measure_memory(who: str, size: str) -> dict[str, Any]:
    """Measure the peak over what the imports and a small reply need, the body included; Linux only."""
    load(size)
    small, described = load("S")
    WAYS[who]("S", described)(small)
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    Path("/proc/self/clear_refs").write_text("5")
    before = _resident("VmRSS")
    body, described = load(size)
    result = WAYS[who](size, described)(body)
    peak = _resident("VmHWM") - before
    size_of_body = len(body)
    del body
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    kept = _resident("VmRSS") - before
    return {
        "who": who,
        "size": size,
        "bytes": size_of_body,
        "peak": peak,
        "kept": kept,
        "held": result is not None,
    }


async def _longest_wait(decode: Callable[[bytes], object], body: bytes) -> float:
    """Give the longest time that a loop's own turn was late while a thread decoded."""
    longest, last = 0.0, time.perf_counter()
    work = asyncio.create_task(asyncio.to_thread(decode, body))
    while not work.done():
        await asyncio.sleep(0.001)
        now = time.perf_counter()
        longest, last = max(longest, now - last - 0.001), now
    await work
    return longest


def measure_stall(size: str) -> dict[str, Any]:
    """Measure how long an event loop stalls, the median of nine decodes."""
    body, described = load(size)
    decode = ours(size, described)
    decode(body)
    waits = [asyncio.run(_longest_wait(decode, body)) for _ in range(9)]
    return {"size": size, "stall": statistics.median(waits)}


def main() -> None:
    """Run what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("time", "memory", "stall"))
    parser.add_argument("arguments", nargs="+")
    asked = parser.parse_args()
    if asked.what == "time":
        for size in asked.arguments:
            print(json.dumps(measure_time(size)), flush=True)
    elif asked.what == "memory":
        print(json.dumps(measure_memory(*asked.arguments)))
    else:
        print(json.dumps(measure_stall(*asked.arguments)))


if __name__ == "__main__":
    main()
