"""A loopback web server that misbehaves as told, one behaviour per request; the last one repeats."""

from __future__ import annotations

import gzip
import json
import socket
import socketserver
import threading
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import parse_qsl, urlsplit

if TYPE_CHECKING:
    from types import TracebackType


@dataclass(frozen=True)
class Request:
    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def params(self) -> dict[str, str]:
        text = self.body.decode() if self.method == "POST" else urlsplit(self.target).query
        return dict(parse_qsl(text, keep_blank_values=True))


@dataclass(frozen=True)
class Line:
    """The open connection of one request."""

    socket: socket.socket
    request: Request
    stopping: threading.Event

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)


Behaviour = Callable[[Line], None]


def answer(body: bytes | object, status: int = 200, headers: dict[str, str] | None = None) -> Behaviour:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    lines = {"Content-Length": str(len(data)), "Connection": "close", **(headers or {})}
    head = f"HTTP/1.1 {status} X\r\n" + "".join(f"{k}: {v}\r\n" for k, v in lines.items() if v) + "\r\n"
    return lambda line: line.send(head.encode("latin-1") + data)


def redirect(location: str, status: int = 302) -> Behaviour:
    return answer(b"moved", status, {"Location": location})


def hang(line: Line) -> None:
    """Accept, and never answer."""
    line.stopping.wait(60)


def drop(line: Line) -> None:
    """Close without an answer."""
    line.socket.shutdown(socket.SHUT_RDWR)


def cut(body: bytes, claimed: int) -> Behaviour:
    """Send less than promised."""
    head = f"HTTP/1.1 200 OK\r\nContent-Length: {claimed}\r\nConnection: close\r\n\r\n"
    return lambda line: line.send(head.encode() + body)


def cut_chunked(line: Line) -> None:
    line.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n")


def endless(line: Line) -> None:
    """Send blanks for ever, fast."""
    line.send(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
    while not line.stopping.is_set():
        line.send(b" " * 65536)


def drip(line: Line) -> None:
    """Send a byte now and then for ever: never silent, never done."""
    line.send(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
    while not line.stopping.wait(0.02):
        line.send(b" ")


def drip_head(line: Line) -> None:
    """Never come to the end of the header."""
    line.send(b"HTTP/1.1 200 OK\r\nX-Endless: ")
    while not line.stopping.wait(0.02):
        line.send(b"x")


def bomb(size: int) -> Behaviour:
    """Give a small gzip body that expands to `size` bytes."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    piece = b" " * 2**20
    data = b"".join(packer.compress(piece) for _ in range(size // len(piece))) + packer.flush()
    return answer(data, headers={"Content-Encoding": "gzip"})


def file(data: bytes, tag: str = '"v1"', *, ranges: bool = True) -> Behaviour:
    """Serve a file as a web server does: HEAD, Range and If-Range."""
    return _file(data, tag, ranges=ranges)


def cut_file(data: bytes, after: int, tag: str = '"v1"') -> Behaviour:
    """The same, but the connection closes after some bytes of the body."""
    return _file(data, tag, after=after)


def slow_file(data: bytes, pieces: int, pause: float, tag: str = '"v1"') -> Behaviour:
    """The same in pieces, with pauses."""
    return _file(data, tag, pieces=pieces, pause=pause)


def _file(
    data: bytes,
    tag: str,
    *,
    ranges: bool = True,
    after: int | None = None,
    pieces: int = 1,
    pause: float = 0.0,
) -> Behaviour:
    def serve(line: Line) -> None:
        headers = line.request.headers
        wanted = headers.get("range", "").removeprefix("bytes=").rstrip("-")
        start = int(wanted) if wanted and ranges and headers.get("if-range", tag) == tag else 0
        if start >= len(data) > 0:
            answer(b"", 416, {"Content-Range": f"bytes */{len(data)}"})(line)
            return
        rest = data[start:]
        lines = [f"HTTP/1.1 {206 if start else 200} X", f"Content-Length: {len(rest)}", "Connection: close"]
        lines += [f"ETag: {tag}"] * bool(tag)
        lines += [f"Content-Range: bytes {start}-{len(data) - 1}/{len(data)}"] * bool(start)
        line.send("\r\n".join([*lines, "", ""]).encode())
        if line.request.method == "HEAD":
            return
        body = rest if after is None else rest[:after]
        step = -(-len(body) // pieces) or 1
        for at in range(0, len(body), step):
            line.send(body[at : at + step])
            line.stopping.wait(pause)

    return serve


def gzipped(body: object) -> Behaviour:
    return answer(gzip.compress(json.dumps(body).encode()), headers={"Content-Encoding": "gzip"})


class Misbehaving:
    """The server; a context manager.

    A behaviour may be given per program (the last part of the path), or one script for all of them.
    """

    def __init__(self, *script: Behaviour, **programs: Sequence[Behaviour] | Behaviour) -> None:
        self.requests: list[Request] = []
        self._scripts = {"": list(script)} | {
            name: [given] if callable(given) else list(given) for name, given in programs.items()
        }
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        outer = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                try:
                    request = _read_request(self.request)
                    outer._next(request)(Line(self.request, request, outer._stopping))
                except (OSError, EOFError):
                    pass

        class Server(socketserver.ThreadingTCPServer):
            allow_reuse_address = True
            daemon_threads = True
            block_on_close = False
            request_queue_size = 64

        self._server = Server(("127.0.0.1", 0), Handler)
        self.port: int = self._server.server_address[1]
        self.host = f"http://127.0.0.1:{self.port}"
        self.base_url = f"{self.host}/cgi-bin/ajax/"

    def _next(self, request: Request) -> Behaviour:
        with self._lock:
            self.requests.append(request)
            name = urlsplit(request.target).path.rpartition("/")[2]
            op = request.params.get("op", "")
            script = self._scripts.get(op) or self._scripts.get(name) or self._scripts[""]
            return script.pop(0) if len(script) > 1 else script[0]

    def __enter__(self) -> Self:
        threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True
        ).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopping.set()
        self._server.shutdown()
        self._server.server_close()


def _read_request(connection: Any) -> Request:
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65536)
        if not piece:
            raise EOFError
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    while len(body) < int(headers.get("content-length", "0")):
        body += connection.recv(65536)
    method, target, _ = first.split(" ")
    return Request(method, target, headers, body)


def free_port() -> int:
    """A port on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port
