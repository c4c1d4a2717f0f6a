"""Storage files over HTTP: where a ``/SUM...`` path leads, and byte ranges of it.

A path is looked up in the folders that hold real files (exports made here, files of a loaded dump) and, if it
names a segment of a stored record, made by formula on first use and kept in a cache folder.
"""

from __future__ import annotations

import hashlib
import math
import os
import re
import tempfile
import threading
from dataclasses import dataclass, field
from email.utils import formatdate
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from jsoc_sdk.archive.fitswriter import ImageFile, write_fits
from jsoc_sdk.archive.synthetic import synthetic_image

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import Route

CHUNK = 256 * 1024

#: Images with a side of at least this many pixels are made this much smaller.
LARGE = 1024
REDUCTION = 8

STORAGE_PATH = re.compile(r"/SUM\d+/D(?P<sunum>\d+)/S(?P<slot>\d{5})/(?P<file>[^/]+)\Z")
#: Date of all files that are made by formula, in seconds since 1970: they are the same in every run.
MADE = 1_459_468_800
RANGE = re.compile(r"bytes=(?P<first>\d*)-(?P<last>\d*)\Z")

TYPES = {
    ".fits": "application/fits",
    ".jpg": "image/jpeg",
    ".json": "application/json",
    ".tar": "application/x-tar",
    ".txt": "text/plain",
}


@dataclass(frozen=True)
class StoredImage:
    """What has to be known to make the file of a segment: its shape, its scaling and whose it is."""

    segment: str
    unit: str
    axes: tuple[int, ...]
    patch: bool
    recnum: int
    file: ImageFile

    @property
    def estimate(self) -> int:
        """Bytes of the file, roughly: two a pixel."""
        return 2 * math.prod(self.axes)

    def content(self) -> bytes:
        """Make the bytes of the stored file, which holds no keywords."""
        image = synthetic_image(self.segment, self.unit, self.axes, self.recnum, patch=self.patch)
        return write_fits(image, self.file)


@dataclass(frozen=True)
class StoredText:
    """The file of a segment that is no image."""

    series: str
    segment: str
    recnum: int
    estimate: int = 100

    def content(self) -> bytes:
        """Make the bytes of the stored file."""
        return f"synthetic: {self.segment} of {self.series}, record {self.recnum}\n".encode()


def reduced(axes: tuple[int, ...]) -> tuple[int, ...]:
    """Give the size of the image that stands for one of this size: large ones are reduced."""
    large = max(axes, default=0) >= LARGE and len(axes) > 1 and min(axes) >= REDUCTION
    return tuple(axis // REDUCTION for axis in axes) if large else axes


class Finder(Protocol):
    """Finds the segment that a storage path names."""

    def __call__(self, sunum: int, slot: int, filename: str) -> StoredImage | StoredText | None:
        """Give the image of a segment file, or None if no online record has such a file."""


@dataclass
class Storage:
    """The files of the archive.

    Attributes
    ----------
    finder
        Finds the segment that a path names.
    roots
        Folders that hold files at their storage paths.
    cache
        Folder for the files made on first use.
    """

    finder: Finder
    roots: Sequence[Path]
    cache: Path = field(default_factory=lambda: Path(tempfile.mkdtemp(prefix="jsoc_archive_")))
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _tags: dict[tuple[Path, int, int], str] = field(default_factory=dict, repr=False)

    def locate(self, path: str) -> Path | None:
        """Find or make the file behind a path such as ``/SUM58/D803708321/S00008/Dopplergram.fits``."""
        return self.existing(path) or self._make(path)

    def existing(self, path: str) -> Path | None:
        """Find the file behind a path if it is there already."""
        parts = path.split("/")
        if "\0" in path or not path.startswith("/") or any(part in {"", ".", ".."} for part in parts[1:]):
            return None
        for root in (*self.roots, self.cache):
            if (found := root.joinpath(*parts[1:])).exists():
                return found
        return None

    def size(self, path: str) -> int:
        """Give the number of bytes of a file, 0 if there is none."""
        found = self.locate(path)
        return found.stat().st_size if found is not None else 0

    def _make(self, path: str) -> Path | None:
        match = STORAGE_PATH.match(path)
        image = self.finder(int(match["sunum"]), int(match["slot"]), match["file"]) if match else None
        if image is None:
            return None
        target = self.cache / path.lstrip("/")
        with self._lock:
            if not target.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                partial = target.with_name(target.name + ".part")
                partial.write_bytes(image.content())
                os.utime(partial, (MADE, MADE))
                partial.replace(target)
        return target

    def tag(self, path: Path) -> str:
        """Give the entity tag of a file: a digest of its bytes, so that equal files have equal tags."""
        facts = path.stat()
        key = (path, facts.st_mtime_ns, facts.st_size)
        if key not in self._tags:
            with path.open("rb") as file:
                self._tags[key] = f'"{hashlib.file_digest(file, "blake2b").hexdigest()[:32]}"'
        return self._tags[key]


def file_routes(storage: Storage) -> list[Route]:
    """Give the route of all storage paths, for GET and HEAD."""
    from starlette.routing import Route  # noqa: PLC0415 - the sample is usable without a server

    async def serve(request: Request) -> Response:
        return await serve_file(storage, request)

    return [Route("/SUM{rest:path}", serve, methods=["GET", "HEAD"])]


async def serve_file(storage: Storage, request: Request) -> Response:
    """Answer one request for a file: whole, or the range asked for (RFC 9110, section 14)."""
    from starlette.concurrency import run_in_threadpool  # noqa: PLC0415
    from starlette.responses import HTMLResponse, StreamingResponse  # noqa: PLC0415
    from starlette.responses import Response as PlainResponse  # noqa: PLC0415

    path = await run_in_threadpool(storage.locate, request.url.path)
    if path is None:
        return HTMLResponse(_page("404 Not Found"), 404)
    if path.is_dir():
        return HTMLResponse(_page("403 Forbidden"), 403)
    facts, tag = path.stat(), await run_in_threadpool(storage.tag, path)
    size = facts.st_size
    headers = {
        "Accept-Ranges": "bytes",
        "ETag": tag,
        "Last-Modified": formatdate(facts.st_mtime, usegmt=True),
    }
    if request.headers.get("if-none-match") == tag:
        return PlainResponse(None, 304, headers)
    span = _wanted(request, size, tag)
    if span is None:
        return HTMLResponse(_page("416 Range Not Satisfiable"), 416, {"Content-Range": f"bytes */{size}"})
    first, last, partial = span
    if partial:
        headers["Content-Range"] = f"bytes {first}-{last}/{size}"
    headers["Content-Length"] = str(last - first + 1)
    media = TYPES.get(path.suffix.lower(), "application/octet-stream")
    status = 206 if partial else 200
    if request.method == "HEAD":
        return PlainResponse(None, status, headers, media)
    return StreamingResponse(_chunks(path, first, last), status, headers, media)


def _wanted(request: Request, size: int, tag: str) -> tuple[int, int, bool] | None:
    """Read the first and last byte wanted and whether a range was asked for.

    A range of a file that has changed since means the whole file; None is a range outside of it.
    """
    whole = (0, size - 1, False)
    match = RANGE.match(request.headers.get("range", "").strip())
    if match is None or request.headers.get("if-range", tag) != tag or match["first"] + match["last"] == "":
        return whole
    if match["first"] == "":
        first, last = max(0, size - int(match["last"])), size - 1
    else:
        first, last = int(match["first"]), min(size - 1, int(match["last"] or size - 1))
    return (first, last, True) if first <= last else None


async def _chunks(path: Path, first: int, last: int) -> AsyncIterator[bytes]:
    """Read a part of a file in pieces; no file stays open when a client goes away in between."""
    from starlette.concurrency import run_in_threadpool  # noqa: PLC0415

    for start in range(first, last + 1, CHUNK):
        yield await run_in_threadpool(_piece, path, start, min(CHUNK, last + 1 - start))


def _piece(path: Path, start: int, length: int) -> bytes:
    with path.open("rb", buffering=0) as file:
        file.seek(start)
        return file.read(length)


def _page(title: str) -> str:
    return f"<!DOCTYPE HTML><html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>"
