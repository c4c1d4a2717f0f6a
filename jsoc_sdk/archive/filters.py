"""The inner parser: what a filter says about a prime key, by the key's type.

The outer scan is `jsoc_sdk.recordset.scanner`. Rules: protocol/record-sets.md sections 1 to 7; outcomes of
bad values: section 13. What comes out is data (`Item`), turned into SQL by `jsoc_sdk.archive.conditions`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Literal

from jsoc_sdk.archive.problems import BadFilter, Crash, QueryProblem
from jsoc_sdk.archive.slots import DURATIONS, Slots, slots_of
from jsoc_sdk.archive.values import MISSING_INTEGERS, WIDTHS
from jsoc_sdk.times import scan_time

if TYPE_CHECKING:
    from collections.abc import Callable

    from jsoc_sdk.archive.definitions import KeywordDefinition, SeriesDefinition
    from jsoc_sdk.recordset.scanner import ScannedFilter, ScannedSet

Shape = Literal["value", "range", "span", "first", "last", "nothing"]
Number = int | float
Scalar = int | float | str


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list of values.

    Attributes
    ----------
    shape : str
        ``"value"``; ``"range"`` from low to high, both included, None for open; ``"span"`` from low on,
        `high` long, end excluded; ``"first"``, ``"last"``; ``"nothing"`` for a value that no record has.
    low, high : int, float, str or None
    stride : int, float or None
        Of a ``@`` step, in units of the column.
    """

    shape: Shape
    low: Scalar | None = None
    high: Scalar | None = None
    stride: Number | None = None


@dataclass(frozen=True, slots=True)
class Values:
    """A filter on one column: any of the items."""

    column: str
    kind: str
    items: tuple[Item, ...]

    @property
    def edge(self) -> Shape | None:
        """``"first"`` or ``"last"`` if the filter is one of these."""
        shape = self.items[0].shape
        return shape if shape in {"first", "last"} else None


@dataclass(frozen=True, slots=True)
class Clause:
    """An SQL condition, as text from a stranger."""

    text: str


@dataclass(frozen=True, slots=True)
class Recnums:
    """A filter on record numbers."""

    items: tuple[Item, ...]


Condition = Values | Clause | Recnums

_INTEGER = re.compile(r"[-+]?(?:0[xX][0-9a-fA-F]+|\d+)")
_FLOAT = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_OFFSET = re.compile(rf"({_FLOAT.pattern})([smhdu])(?=[-/,@ ]|\Z)")
_EXTENT = re.compile(rf"({_FLOAT.pattern})([smhdu])")
_INDEX = re.compile(r"#(\^|\$|(-?\d+)?)")
_MISSING_NAME = "DRMS_MISSING_VALUE"


def conditions_of(series: SeriesDefinition, scanned: ScannedSet) -> tuple[Condition, ...]:
    """Parse the filters of a sub-set against the prime keys of its series, in the order of the text.

    Raises
    ------
    BadFilter
        Where the server answers ``series not found``.
    Crash
        Where it dies.
    """
    if "{" in scanned.filter_text:
        raise BadFilter("the text is cut at '{', even in quotes")
    found: list[Condition] = []
    place = 0
    for item in scanned.filters:
        if item.kind in {"sql", "sql_all"}:
            found.append(Clause(item.body))
        elif item.kind == "recnum":
            found.append(Recnums(_Reader(item.body).index_list(last_blank=True, signed=False)))
        elif item.kind == "empty":
            place += 1
        else:
            found.append(_values(series, item, place))
            place += item.name is None
    return tuple(found)


def _values(series: SeriesDefinition, item: ScannedFilter, place: int) -> Values:
    """Parse one filter; find the key it is about by name or place."""
    if item.name is None:
        if place >= len(series.prime_keys):
            raise BadFilter("more values than prime keys")
        key = series.prime_keys[place]
        return _parse(series, key.keyword, key.column, item.body)
    name = item.name.lower()
    body = item.body.lstrip(" ")
    for key in series.prime_keys:
        if name == key.keyword.name.lower():
            return _parse(series, key.keyword, key.column, body)
        if name == key.column:
            return Values(key.column, "longlong", _Reader(body).items(_integer_parts("longlong")))
    raise BadFilter(f"{item.name} is no prime key")


def _parse(series: SeriesDefinition, keyword: KeywordDefinition, column: str, body: str) -> Values:
    """Parse values by the type of the key."""
    if not body.strip(" "):
        if keyword.type == "time":
            return Values(column, keyword.type, (Item("nothing"),))
        raise Crash("a blank filter")
    slotted = column != keyword.column
    if body.startswith("#"):
        items = _Reader(body).index_list(last_blank=True, crash=slotted)
        if keyword.type == "string" and items[0].shape not in {"first", "last"}:
            raise QueryProblem("operator does not exist: text = integer")
        return Values(column, "longlong" if slotted else keyword.type, items)
    if slotted:
        return Values(column, "longlong", _Reader(body).slotted(keyword, slots_of(series, keyword)))
    return Values(column, keyword.type, _Reader(body).items(_parts_by_type(keyword.type)))


@dataclass(frozen=True, slots=True)
class _Parts:
    """How the parts of an item are read for one type of key."""

    start: Callable[[_Reader], Scalar]
    end: Callable[[_Reader], Scalar]
    extent: Callable[[_Reader], Number]
    step: Callable[[_Reader], Number]
    spaced: bool = False  # blanks before "-", "/" and ","


class _Reader:
    """A position in the text of one filter."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def peek(self, length: int = 1) -> str:
        return self.text[self.at : self.at + length]

    def blanks(self) -> None:
        while self.peek() == " ":
            self.at += 1

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Match at the position and move behind it."""
        match = pattern.match(self.text, self.at)
        if match:
            self.at = match.end()
        return match

    # -- lists -----------------------------------------------------------------------------------

    def items(self, parts: _Parts) -> tuple[Item, ...]:
        """Read a list of values, ranges and spans."""
        found = [self.item(parts)]
        while not self.list_ends(spaced=parts.spaced):
            self.at += 1
            self.blanks()
            found.append(self.item(parts))
        return tuple(found)

    def list_ends(self, *, spaced: bool) -> bool:
        """Whether the list is at its end; else there must be a comma."""
        before = self.at
        self.blanks()
        if self.at == len(self.text):
            return True
        if self.peek() != "," or (self.at > before and not spaced):
            raise BadFilter(f"unexpected {self.text[self.at :]!r}")
        return False

    def item(self, parts: _Parts) -> Item:
        """Read one item."""
        edge = self.edge()
        if edge:
            return edge
        low = parts.start(self)
        if self.sign("-", spaced=parts.spaced):
            if not self.peek():
                raise BadFilter("an open range")
            return Item("range", low, parts.end(self), self.step(parts))
        if self.sign("/", spaced=parts.spaced):
            if isinstance(low, str):
                raise QueryProblem("a string has no extent")
            return Item("span", low, parts.extent(self), self.step(parts))
        return Item("value", low)

    def edge(self) -> Item | None:
        """Read ``^`` or ``$``."""
        char = self.peek()
        if char not in {"^", "$"}:
            return None
        self.at += 1
        return Item("first" if char == "^" else "last")

    def sign(self, char: str, *, spaced: bool) -> bool:
        """Read a dash or slash, with blanks around it where they are allowed."""
        before = self.at
        if spaced:
            self.blanks()
        if self.peek() != char:
            self.at = before
            return False
        self.at += 1
        self.blanks()
        return True

    def step(self, parts: _Parts) -> Number | None:
        """Read ``@`` and a step."""
        if self.peek() != "@":
            return None
        self.at += 1
        return parts.step(self)

    # -- slotted keys ----------------------------------------------------------------------------

    def slotted(self, keyword: KeywordDefinition, slots: Slots) -> tuple[Item, ...]:
        """Read values of a slotted key as slot numbers."""
        parts = _slotted_parts(keyword, slots)
        leading_edge = self.peek() in {"^", "$"}
        found = self.items(parts)
        if keyword.type == "time":
            found = _survivors(found, self.text)
        # After a leading ^ or $ the server does not convert what follows.
        return found[:1] if leading_edge else tuple(_in_slots(item, slots) for item in found)

    # -- index lists -----------------------------------------------------------------------------

    def index_list(self, *, last_blank: bool, crash: bool = False, signed: bool = True) -> tuple[Item, ...]:
        """Read ``#1,#3-#5@2``."""
        try:
            return self._index_list(last_blank=last_blank, signed=signed)
        except BadFilter as problem:
            if crash:
                raise Crash(str(problem)) from problem
            raise

    def _index_list(self, *, last_blank: bool, signed: bool) -> tuple[Item, ...]:
        found = [self.index_item(signed=signed)]
        while self.peek() == ",":
            self.at += 1
            found.append(self.index_item(signed=signed))
        if last_blank:
            self.blanks()
        if self.at < len(self.text):
            raise BadFilter(f"unexpected {self.text[self.at :]!r}")
        return tuple(found)

    def index_item(self, *, signed: bool) -> Item:
        """Read one item of an index list."""
        start = self.index()
        if start in {"^", "$"}:
            return Item("first" if start == "^" else "last")
        if self.peek(2) == "-#":
            self.at += 1
            end = self.index()
            return Item("range", _whole(start, signed=signed), _whole(end, signed=signed), self.index_step())
        low = _whole(start, signed=signed)
        if low is None:
            raise BadFilter("a number is missing")
        if self.peek() == "/":
            self.at += 1
            count = int(self.digits())
            return Item("span", low, count, self.index_step())
        return Item("value", low)

    def index(self) -> str:
        """Read ``#`` and what belongs to it; empty for an open end."""
        match = self.take(_INDEX)
        if match is None:
            raise BadFilter("'#' is missing")
        return match[1]

    def digits(self) -> str:
        match = self.take(re.compile(r"\d+"))
        if match is None:
            raise BadFilter("a number is missing")
        return match[0]

    def index_step(self) -> int | None:
        if self.peek() != "@":
            return None
        self.at += 1
        return int(self.digits())


def _whole(text: str, *, signed: bool) -> int | None:
    """Give the number of an index, or None for an open end."""
    if not text:
        return None
    number = int(text)
    if text in {"^", "$"} or (number < 0 and not signed):
        raise BadFilter(f"bad index {text!r}")
    return number


# -- one type after the other --------------------------------------------------------------------


def _parts_by_type(kind: str) -> _Parts:
    if kind in WIDTHS:
        return _integer_parts(kind)
    if kind in {"float", "double"}:
        return _Parts(_float, _float, _float, _float)
    if kind == "time":
        length = partial(_duration, step=1.0)
        return _Parts(_time, _time, length, length, spaced=True)
    return _Parts(_string, _string, _float, _no_step)


def _integer_parts(kind: str) -> _Parts:
    read = partial(_integer, kind=kind)
    return _Parts(read, read, read, read)


def _integer(reader: _Reader, kind: str) -> int:
    """Read a number of the key's width; a leading zero means octal for longlong only."""
    reader.blanks()
    if reader.text[reader.at :].upper().startswith(_MISSING_NAME):
        reader.at += len(_MISSING_NAME)
        return MISSING_INTEGERS[kind]
    match = reader.take(_INTEGER)
    if match is None:
        raise Crash("no integer")
    number = _to_int(match[0], octal=kind == "longlong")
    if not -(2 ** (WIDTHS[kind] - 1)) <= number < 2 ** (WIDTHS[kind] - 1):
        raise Crash("integer out of range")
    return number


def _to_int(text: str, *, octal: bool) -> int:
    sign = -1 if text.startswith("-") else 1
    digits = text.lstrip("+-")
    if digits[:2].lower() == "0x":
        return sign * int(digits, 16)
    if octal and digits.startswith("0") and digits.strip("01234567") == "":
        return sign * int(digits, 8)
    return sign * int(digits)


def _float(reader: _Reader) -> float:
    reader.blanks()
    if reader.text[reader.at :].upper().startswith(_MISSING_NAME):
        raise QueryProblem("a missing float cannot be compared")
    match = reader.take(_FLOAT)
    if match is None:
        raise Crash("no number")
    return float(match[0])


def _time(reader: _Reader) -> float:
    """Read a time with the server's scanner; a text that announced a time but is none is the missing time."""
    rest = reader.text[reader.at :]
    scanned = scan_time(rest)
    if not scanned.consumed:
        # A dash after the year is read as a range whose end is unreadable, which is a mere syntax error.
        raise (BadFilter if re.match(r"\d{1,5}-", rest) else Crash)("no time")
    zone = len(scanned.zone)
    if scanned.zone[:1] == "-" and rest[scanned.consumed : scanned.consumed + 1] == ".":
        # "-2014" before ".10.02" is no zone but the end of a range.
        scanned = scan_time(rest[: scanned.consumed - zone])
    reader.at += scanned.consumed
    return scanned.seconds


def _string(reader: _Reader) -> str:
    if reader.peek() in {" ", "\t"}:
        reader.at += 1
    if reader.peek() in {'"', "'"}:
        text = _quoted(reader)
    else:
        match = reader.take(re.compile(r"[^ ,\]]*"))
        text = match[0] if match else ""
    if text.upper() == _MISSING_NAME:
        return ""
    if "'" in text.replace("''", ""):
        raise QueryProblem("unterminated quoted string")
    return text.replace("''", "'")


def _quoted(reader: _Reader) -> str:
    from jsoc_sdk.recordset.scanner import quoted_end  # noqa: PLC0415 - strings alone need it

    end = quoted_end(reader.text, reader.at)
    if end is None:
        raise BadFilter("open quote")
    inside = reader.text[reader.at + 1 : end - 1]
    reader.at = end
    return re.sub(r"\\(.)", r"\1", inside)


def _no_step(_reader: _Reader) -> float:
    raise BadFilter("a string has no step")


def _duration(reader: _Reader, step: float) -> float:
    """Read a number with its unit letter."""
    match = reader.take(_EXTENT)
    if match is None:
        raise BadFilter("no duration") if reader.peek() in {"", " "} else Crash("no duration")
    return float(match[1]) * (step if match[2] == "u" else DURATIONS[match[2]])


# -- slotted keys -----------------------------------------------------------------------------------


def _slotted_parts(keyword: KeywordDefinition, slots: Slots) -> _Parts:
    if keyword.scope == "enum":
        raise BadFilter("an enumerated key takes no filter")
    if keyword.type == "time":
        length = partial(_duration, step=slots.raw_step)
        return _Parts(partial(_offset, slots=slots, otherwise=_time), _time, length, length, spaced=True)
    return _Parts(
        partial(_offset, slots=slots, otherwise=_float),
        _float,
        partial(_slot_extent, slots=slots),
        partial(_slot_step, keyword=keyword, slots=slots),
    )


def _offset(reader: _Reader, slots: Slots, otherwise: Callable[[_Reader], float]) -> float:
    """Read a duration from the zero point, or a value."""
    match = reader.take(_OFFSET)
    if match is None:
        return otherwise(reader)
    return slots.zero + float(match[1]) * (slots.raw_step if match[2] == "u" else DURATIONS[match[2]])


def _slot_extent(reader: _Reader, slots: Slots) -> float:
    match = reader.take(_EXTENT)
    if match is None:
        return _float(reader)
    return float(match[1]) * (slots.raw_step if match[2] == "u" else DURATIONS[match[2]])


def _slot_step(reader: _Reader, keyword: KeywordDefinition, slots: Slots) -> float:
    """Read a step; a plain number is misread by the server and leaves the start only."""
    if keyword.scope == "carr":
        raise QueryProblem("a Carrington key has no step")
    match = reader.take(_EXTENT)
    if match is not None:
        return float(match[1]) * (slots.raw_step if match[2] == "u" else DURATIONS[match[2]])
    _float(reader)
    return float("inf")


def _in_slots(item: Item, slots: Slots) -> Item:
    """Turn the values of an item into slot numbers."""
    if item.shape in {"first", "last", "nothing"}:
        return item
    low = slots.index(float(item.low or 0))
    if item.shape == "value":
        return Item("value", low)
    if item.stride == float("inf"):
        return Item("value", low)
    stride = None if item.stride is None else slots.stride(float(item.stride))
    if item.shape == "range":
        return Item("range", low, slots.index(float(item.high or 0)), stride)
    return Item("span", low, slots.count(float(item.high or 0)), stride)


def _survivors(items: tuple[Item, ...], text: str) -> tuple[Item, ...]:
    """Of a list of dashed times only the last survives (protocol/record-sets.md section 15, trap 2)."""
    if len(items) > 1 and re.match(r"\s*\d{1,5}-\d", text):
        return items[-1:]
    return items
