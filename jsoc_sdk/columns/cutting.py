"""Find the value arrays in the bytes of a reply."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from jsoc_sdk.columns.values import QUOTE, Array, NotPlain, Values

if TYPE_CHECKING:
    from collections.abc import Iterator

_BACKSLASH: Final = ord("\\")
_ARRAY: Final = re.compile(rb'"(?:values|dims|cparms|bzeros|bscales)":(?=\[[^\]])')
_ROW: Final = b'[{"name":"'
_NAMES: Final = b'{"recinfo":' + _ROW
_PLACE: Final = b"Infinity"
_PIECE: Final = 1 << 20


class Cut(NamedTuple):
    """A reply with its value arrays cut out."""

    skeleton: str
    arrays: Iterator[Values]

    def put_back(self, word: str) -> Values:
        """Give the array that stood where the decoder found a bare `word`."""
        if word != _PLACE.decode():
            raise NotPlain
        try:
            return next(self.arrays)
        except StopIteration:
            raise NotPlain from None


def cut(body: bytes | bytearray) -> Cut:
    """Cut the value arrays out of a reply.

    Raises
    ------
    NotPlain
        If it does not look like one that the server's own writer made.
    """
    body = _as_utf8(body)
    skeleton: list[bytes] = []
    arrays: list[Values] = []
    at = _cut_names(body, skeleton, arrays)
    while found := _ARRAY.search(body, at):
        start = found.end()
        skeleton.append(bytes(body[at:start]))
        at = _end_of_array(body, start) + 1
        arrays.append(Values(array=Array(body, start, at)))
    skeleton.append(bytes(body[at:]))
    if any(_PLACE in part for part in skeleton):
        raise NotPlain
    return Cut(_PLACE.join(skeleton).decode(), iter(arrays))


def _cut_names(body: bytes | bytearray, skeleton: list[bytes], arrays: list[Values]) -> int:
    """Cut out the record names, which stand first if they are there; give where to go on."""
    if not body.startswith(_NAMES):
        return 0
    start = len(_NAMES) - len(_ROW)
    stop = _found(body.find(b'}],"', start)) + 2
    skeleton.append(bytes(body[:start]))
    arrays.append(Values(array=Array(body, start, stop)))
    return stop


def _as_utf8(body: bytes | bytearray) -> bytes | bytearray:
    view = memoryview(body)
    # In pieces, so that no other thread waits long for the interpreter.
    if all(bytes(view[at : at + _PIECE]).isascii() for at in range(0, len(body), _PIECE)):
        return body
    try:
        body.decode()
    except UnicodeDecodeError:
        return body.decode("latin-1").encode()
    return body


def _end_of_array(body: bytes | bytearray, start: int) -> int:
    """Find the bracket that seems to close the array that opens at `start`."""
    if body[start + 1] != QUOTE:
        return _found(body.find(b"]", start))
    at = start + 1
    for _ in range(8):  # one byte is found ten times as fast as two, but record names are full of brackets
        at = _found(body.find(b"]", at + 1))
        if _closes(body, at):
            return at
    while True:
        at = _found(body.find(b'"]', at)) + 1
        if _closes(body, at):
            return at


def _closes(body: bytes | bytearray, at: int) -> bool:
    return (
        body[at - 1] == QUOTE and body[at - 2] != _BACKSLASH and at + 1 < len(body) and body[at + 1] in b",}"
    )


def _found(at: int) -> int:
    if at < 0:
        raise NotPlain
    return at
