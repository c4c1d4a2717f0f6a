"""A server for the benchmark, in its own process: canned replies and files, as late and as slow as asked.

It prints its port and serves until its standard input closes.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import re
import socket
import sys
import threading
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

import generator
import uvicorn
from starlette.applications import Starlette
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.requests import Request

SMALL = generator.Size(100, 10)
PARTS = 8
PIECE = 1 << 16
_FITS = b"SIMPLE  =                    T".ljust(80)


def _struct(size: generator.Size) -> bytes:
    """Describe a series whose prime key is a whole number, so that parts are easy to ask for."""
    described = generator.struct(size) | {"primekeys": ["FSN"], "dbindex": ["FSN"]}
    described["primekeysinfo"] = [{"name": "FSN", "slotted": 0}]
    return json.dumps(described).encode()


class Canned:
    """The replies, and how long each takes."""

    def __init__(self, size: str, latency: float, per_row: float, rate: float) -> None:
        self.latency, self.per_row, self.rate = latency, per_row, rate
        self.size = SMALL if size == "small" else generator.SIZES[size]
        self.struct = _struct(self.size)
        self.bodies: dict[tuple[int, bool], bytes] = {}
        if size != "small":
            for rows in (self.size.rows, self.size.rows // PARTS):
                for names in (False, True):
                    self.body(rows, names=names)

    def body(self, rows: int, *, names: bool) -> bytes:
        """Give a reply of so many rows, made once."""
        key = rows, names
        if key not in self.bodies:
            self.bodies[key] = generator.reply(self.size._replace(rows=rows, recinfo=names))
        return self.bodies[key]

    async def info(self, request: Request) -> Response:
        """Answer like jsoc_info."""
        params = dict(request.query_params) | dict(parse_qsl((await request.body()).decode()))
        await asyncio.sleep(self.latency)
        if params["op"] == "series_struct":
            return Response(self.struct, media_type="application/json")
        if "seg" in params:
            return Response(self.paths(params["ds"]), media_type="application/json")
        span = re.search(r"\[(\d+)-(\d+)\]", params["ds"])
        rows = int(span[2]) - int(span[1]) + 1 if span else self.size.rows
        await asyncio.sleep(rows * self.per_row)
        return Response(self.body(rows, names="R" in params), media_type="application/json")

    @staticmethod
    def paths(ds: str) -> bytes:
        """List files: ``x.y[bytes-count]`` asks for so many of so many bytes."""
        size, count = map(int, re.findall(r"\d+", ds))
        names = ",".join(f'{{"name":"x.y[{row}]","online":1}}' for row in range(count))
        paths = ",".join(f'"\\/SUM1\\/D{size}\\/S{row:05d}\\/magnetogram.fits"' for row in range(count))
        rest = ",".join(f'"{name}":[]' for name in ("cparms", "bzeros", "bscales"))
        dims = ",".join(['"1x1"'] * count)
        return (
            f'{{"recinfo":[{names}],"keywords":[],"segments":[{{"name":"magnetogram","values":[{paths}],'
            f'"dims":[{dims}],{rest}}}],"links":[],"count":{count},"runtime":0.1,"status":0}}'
        ).encode()

    async def file(self, request: Request) -> Response:
        """Send a file that begins like FITS and goes on with zeros, at the rate asked for."""
        size = int(request.path_params["size"])
        await asyncio.sleep(self.latency)
        headers = {"accept-ranges": "bytes", "etag": f'"{size}"', "content-length": str(size)}
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", request.headers.get("range", ""))
        if not asked:
            return StreamingResponse(self.pieces(size), headers=headers)
        first, last = int(asked[1]), min(int(asked[2] or size - 1), size - 1)
        headers |= {"content-length": str(last - first + 1), "content-range": f"bytes {first}-{last}/{size}"}
        return StreamingResponse(self.pieces(last - first + 1, first), status_code=206, headers=headers)

    async def pieces(self, size: int, first: int = 0) -> AsyncIterator[bytes]:
        """Give the file in pieces, from byte `first` on."""
        loop = asyncio.get_running_loop()
        start, sent = loop.time(), 0
        while sent < size:
            piece = min(PIECE, size - sent)
            yield (_FITS if sent == first == 0 else b"").ljust(piece, b"\0")
            sent += piece
            ahead = sent / self.rate - (loop.time() - start) if self.rate else 0.0
            if ahead > 0:
                await asyncio.sleep(ahead)


def main() -> None:
    """Serve."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", default="small")
    for name in ("--latency", "--per-row", "--rate"):
        parser.add_argument(name, type=float, default=0.0)
    asked = parser.parse_args()
    canned = Canned(asked.size, asked.latency, asked.per_row, asked.rate)
    app = Starlette(
        routes=[
            Route("/cgi-bin/ajax/jsoc_info", canned.info, methods=["GET", "POST"]),
            Route("/SUM1/D{size:int}/{rest:path}", canned.file),
        ]
    )
    # With this protocol named, asyncio switches Nagle's delay off; a reply would wait 40 ms for it.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.bind(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="error", access_log=False))
    threading.Thread(target=_stop_with_input, args=(server,), daemon=True).start()
    print(listener.getsockname()[1], flush=True)
    server.run(sockets=[listener])


def _stop_with_input(server: uvicorn.Server) -> None:
    sys.stdin.read()
    server.should_exit = True


if __name__ == "__main__":
    main()
