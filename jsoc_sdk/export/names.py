"""Local file names: from record names or from the server, never out of their directory, never twice.

Source: protocol/export-api.md section 15. A name of the server is a stranger's text: its last component is
taken, and refused where any file system would read more into it than a name.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from jsoc_sdk.errors import UnsafeFilename

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_BYTES = 240
"""Longest name in bytes: file systems take 255, and an unfinished download has a longer name."""

_RECORD = re.compile(r"\s*([\w.]+)\s*((?:\[[^\]]*\]\s*)*)(?:\{([^{}]*)\})?\s*", re.ASCII)
_TIME = re.compile(r"\d{4}[.-]\d\d[.-]\d\d([_T]\d\d(:\d\d){1,2}(\.\d+)?)?(_?[A-Za-z]+)?", re.ASCII)
_EXTENSION = re.compile(r"\.[A-Za-z0-9]{1,8}", re.ASCII)
_PLAIN = re.compile(r"[^A-Za-z0-9._+-]", re.ASCII)
_DEVICES = {"CON", "PRN", "AUX", "NUL"} | {
    f"{port}{number}" for port in ("COM", "LPT") for number in "123456789"
}


def record_segment(record: str) -> str:
    """Give the segment that a record name ends with; empty if there is none.

    Examples
    --------
    >>> record_segment("hmi.v_45s[2016.04.01_00:00:00_TAI][2]{Dopplergram}")
    'Dopplergram'
    """
    found = _RECORD.fullmatch(record)
    return (found[3] or "").strip() if found else ""


def name_from_record(record: str, filename: str) -> str:
    """Make a file name of a record name, with the extension of the server's file.

    Parameters
    ----------
    record : str
        Series, prime-key values and segment.
    filename : str
        The server's name or path of the file.

    Returns
    -------
    str
        Empty if `record` is no record name, or names no segment.

    Examples
    --------
    >>> name_from_record("hmi.v_45s[2016.04.01_00:00:00_TAI][2]{Dopplergram}", "/SUM58/D8/Dopplergram.fits")
    'hmi.v_45s.20160401_000000_TAI.2.Dopplergram.fits'
    """
    found = _RECORD.fullmatch(record)
    if not found or not (found[3] or "").strip():
        return ""
    values = [value.strip() for value in re.findall(r"\[([^\]]*)\]", found[2])]
    words = [found[1], *(_without_marks(value) for value in values if value), found[3].strip()]
    text = ".".join(words)
    plain = _PLAIN.sub("_", text)
    if plain != text:  # two records must not become one name
        plain += f".{zlib.crc32(record.encode()):08x}"
    suffix = PurePosixPath(filename).suffix
    return plain + (suffix if _EXTENSION.fullmatch(suffix) else "")


def safe_name(name: str) -> str:
    """Give a name back if it is one, and nothing more, on every system.

    Raises
    ------
    UnsafeFilename
        If it is empty, could leave its directory, is reserved, or cannot be stored.

    Examples
    --------
    >>> safe_name("magnetogram.fits")
    'magnetogram.fits'
    """
    reason = _danger(name)
    if reason:
        raise UnsafeFilename(f"File name {name[:80]!r} was refused: {reason}.", path=name[:255])
    return name


def last_component(path: str) -> str:
    """Give what follows the last slash of a server's path."""
    return path.rsplit("/", 1)[-1]


def is_safe_path(path: str) -> bool:
    """Whether a server's path is absolute and names one place of that server."""
    parts = path.split("/")[1:]
    return path.startswith("/") and all(parts) and not {".", ".."} & set(parts) and not _CONTROL.search(path)


def unique_names(names: Iterable[str]) -> list[str]:
    """Give each name, numbered where a file system could hold two for the same.

    Examples
    --------
    >>> unique_names(["a.fits", "A.fits", "b.fits", "a.fits"])
    ['a.fits', 'A.2.fits', 'b.fits', 'a.3.fits']
    """
    given = list(names)
    taken = {_folded(name) for name in given}
    seen: set[str] = set()
    unique: list[str] = []
    for name in given:
        if _folded(name) in seen:
            name = _numbered(name, taken)  # noqa: PLW2901 - the name of this file from here on
            taken.add(_folded(name))
        seen.add(_folded(name))
        unique.append(name)
    return unique


_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def _danger(name: str) -> str:
    """Why a name is none; empty if it is one."""
    reasons = {
        "it names a directory": name in {"", ".", ".."},
        "it holds a path separator": "/" in name or "\\" in name,
        "it holds a control character": bool(_CONTROL.search(name)),
        "it names a drive": bool(re.match(r"[A-Za-z]:", name)),
        "it is that of an unfinished download": name.lower().endswith((".part", ".part.tag")),
        "it is reserved on some systems": name.partition(".")[0].rstrip().upper() in _DEVICES
        or name[-1:] in {".", " "},
        f"it is longer than {MAX_BYTES} bytes": len(name.encode(errors="replace")) > MAX_BYTES,
    }
    return next((reason for reason, holds in reasons.items() if holds), "")


def _without_marks(value: str) -> str:
    """Take the marks out of a time; any other value stays."""
    return re.sub("[.:-]", "", value) if _TIME.fullmatch(value) else value


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _numbered(name: str, taken: set[str]) -> str:
    """Put the first free number before the extension."""
    path = PurePosixPath(name)
    number = 2
    while _folded(f"{path.stem}.{number}{path.suffix}") in taken:
        number += 1
    return f"{path.stem}.{number}{path.suffix}"
