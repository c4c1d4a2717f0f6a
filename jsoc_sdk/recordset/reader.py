"""The server's own reading of a prime-key filter, once the key's type is known.

It refuses what the server refuses (or crashes on) and is otherwise as lenient (protocol/record-sets.md
sections 2, 4, 5 and 13). Nothing is changed: the text stays as it was written; what it says to the server
in another way than it looks is named.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jsoc_sdk.errors import RecordSetError
from jsoc_sdk.recordset.scanner import quoted_end
from jsoc_sdk.times import scan_time

if TYPE_CHECKING:
    from jsoc_sdk.recordset.description import Key

_INDEX = r"#(?:\^|\$|\d+(?:-#\d*|/\d+)?(?:@\d+)?|-#\d*(?:@\d+)?)"
_INDEX_LIST = re.compile(rf"{_INDEX}(?:,{_INDEX})*", re.ASCII)
_NUMBER = r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?"
_DURATION = re.compile(rf" *({_NUMBER})([smhdu])", re.ASCII)
_INTEGER = re.compile(r" *[+-]?(?:0[xX][0-9A-Fa-f]+|\d+)", re.ASCII)
_FLOAT = re.compile(rf" *(?:{_NUMBER}|[+-]?(?:nan|inf)\b)", re.ASCII | re.IGNORECASE)
_MISSING = re.compile("DRMS_MISSING_VALUE", re.IGNORECASE)
_BARE = re.compile(r"[ \t]*[^ ,\]]+")
_ZONE = re.compile(r"(_[A-Za-z]+|[A-Z]|[+-]\d{2,4})$", re.ASCII)
_UNIT_SECONDS = {"s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}


def check_index_list(body: str) -> None:
    """Refuse a bad list of record or slot numbers.

    Raises
    ------
    RecordSetError
        Where the server answers ``series not found``.
    """
    if not _INDEX_LIST.fullmatch(body.rstrip(" ")):
        raise RecordSetError(
            f"{body!r} is no list of numbers; write #101, #101-#104, #101/3, with @ and a step.", text=body
        )


def check_values(body: str, key: Key, *, named: bool) -> tuple[str, ...]:
    """Refuse a filter that the server does not understand for a key of this type.

    Parameters
    ----------
    body : str
        What stands in the brackets, behind ``NAME=`` if there is one.
    key : Key
        The prime key it applies to.
    named : bool
        Whether the filter names its key.

    Returns
    -------
    tuple of str
        Hazards that show only once the type is known.

    Raises
    ------
    RecordSetError
        With the position where reading stopped.
    """
    if key.scope == "enum":
        raise RecordSetError(f"{key.name} has slots of the kind enum, which no filter can use.", text=body)
    reader = _Reader(body, key)
    reader.read(named=named)
    return tuple(reader.hazards)


class _Reader:
    """A position in a filter."""

    def __init__(self, body: str, key: Key) -> None:
        self.body = body
        self.key = key
        self.at = 0
        self.hazards: list[str] = []

    def read(self, *, named: bool) -> None:
        """Read the whole filter."""
        if named:
            self.at = len(self.body) - len(self.body.lstrip(" "))
        rest = self.body[self.at :]
        if rest.startswith("#"):
            if not self.key.slotted and rest.strip() not in {"#^", "#$"}:
                raise self.error("it has no slot numbers")
            check_index_list(rest)
            return
        if not rest.strip(" "):
            if self.key.kind != "time":
                raise self.error("there is no value")
            return
        self.item()
        while self.body.startswith(",", self.at):
            self.at += 1
            self.item()
        if self.body[self.at :].strip(" "):
            raise self.error("the rest cannot be read")

    def error(self, reason: str) -> RecordSetError:
        """Say what is wrong, and where."""
        return RecordSetError(
            f"[{self.body}] is no filter for {self.key.name} ({self.key.kind}): {reason}, "
            f"at character {self.at}.",
            text=self.body,
            position=self.at,
        )

    def item(self) -> None:
        """Read one item of the list and, for times, the blanks behind it."""
        if self.body[self.at : self.at + 1] in {"^", "$"}:
            self.at += 1
            return
        readers = {"time": self.time, "int": self.number, "float": self.number, "string": self.string}
        readers.get(self.key.kind, self.number)()
        if self.key.kind == "time":
            self.blanks()

    def blanks(self) -> None:
        """Skip blanks."""
        while self.body.startswith(" ", self.at):
            self.at += 1

    def take(self, pattern: re.Pattern[str], what: str) -> re.Match[str]:
        """Read what a pattern describes."""
        found = pattern.match(self.body, self.at)
        if not found:
            raise self.error(f"{what} is expected")
        self.at = found.end()
        return found

    def skip(self, char: str) -> bool:
        """Read one character if it is there."""
        there = self.body.startswith(char, self.at)
        self.at += there
        return there

    def time(self) -> None:
        """Read a time, a range of times, or a time and a duration."""
        if self.key.slotted and _DURATION.match(self.body, self.at):
            self.take(_DURATION, "a duration")
        else:
            self.start_time()
        behind = self.at
        self.blanks()
        if self.skip("-"):
            self.blanks()
            self.one_time(self.body[self.at :])
        elif self.skip("/"):
            self.blanks()
            length = self.take(_DURATION, "a duration such as 1d")
            if float(length[1]) <= 0 and self.key.slotted:
                self.hazards.append(f"The length {length[0]} is read as one slot of {self.key.name}.")
        else:
            self.at = behind
            return
        if self.skip("@"):
            self.time_step()

    def start_time(self) -> None:
        """Read the first time of an item.

        Where what the scanner leaves is no end of a time, the server takes the text up to the first dash
        only: that saves ``2014.10.01_01:00:00-2014.10.02`` and spoils lists of dates with dashes.
        """
        rest = self.body[self.at :]
        left = rest[scan_time(rest).consumed :].lstrip(" ")
        if left and left[0] not in "-/" and "-" in rest:
            rest = rest[: rest.index("-")]
        self.one_time(rest)

    def one_time(self, text: str) -> None:
        """Read a time as the server's scanner does."""
        found = scan_time(text)
        if not found.valid:
            raise self.error("a time is expected")
        self.at += found.consumed
        shown = text[: found.consumed].strip(" ")
        if not _ZONE.search(shown):
            zone = "TDT" if shown[:3].upper() in {"JD_", "MJD"} else "UTC"
            self.hazards.append(
                f"{shown} names no time zone and is read as {zone}; write {shown}_TAI or {shown}_{zone}."
            )

    def time_step(self) -> None:
        """Read a step; one below half a slot makes the server divide by zero."""
        found = self.take(_DURATION, "a step such as 6h")
        if not self.key.slotted:
            self.hazards.append(
                f"The step {found[0]} finds only times that fit exactly: {self.key.name} has no slots."
            )
        step, unit = float(found[1]), found[2]
        slot = self.key.step if self.key.slotted else None
        if slot and unit != "u" and step * _UNIT_SECONDS[unit] < slot / 2:
            self.hazards.append(
                f"The step {found[0]} is below half a slot of {self.key.name} ({slot:g} s): the server fails."
            )

    def number(self) -> None:
        """Read a number, a range, or a number and a length."""
        pattern = _INTEGER if self.key.kind == "int" else _FLOAT
        if self.key.kind == "int" and self.skip_missing():
            return
        offset = self.key.slotted and _DURATION.match(self.body, self.at)
        self.fits(self.take(_DURATION if offset else pattern, "a number"))
        if self.skip("-"):
            self.fits(self.take(pattern, "a number"))
        elif self.skip("/"):
            lengths = _DURATION if self.key.slotted and _DURATION.match(self.body, self.at) else pattern
            self.in_slots(self.take(lengths, "a number"))
        else:
            return
        if self.skip("@"):
            self.number_step(pattern)

    def number_step(self, pattern: re.Pattern[str]) -> None:
        """Read a step; on other than whole numbers the server counts in slots only."""
        if self.key.scope == "carr":
            raise self.error("the server has no step on Carrington keys")
        found = self.take(_DURATION if _DURATION.match(self.body, self.at) else pattern, "a step")
        if self.key.kind != "int" and not found[0].endswith("u"):
            self.hazards.append(
                f"The step {found[0]} is misread on {self.key.name}; only slots, such as @2u, are counted."
            )
        self.in_slots(found)

    def in_slots(self, found: re.Match[str]) -> None:
        """Name a unit of time on a key that holds none."""
        if found[0][-1] in _UNIT_SECONDS:
            self.hazards.append(
                f"{found[0]} counts seconds, and {self.key.name} holds none; write a plain number."
            )

    def fits(self, found: re.Match[str]) -> None:
        """Refuse what the key's width cannot hold: the server dies of it."""
        if self.key.kind == "int":
            value = int(found[0], 16 if "x" in found[0].lower() else 10)
            if not -1 << (self.key.bits - 1) <= value < 1 << (self.key.bits - 1):
                raise self.error(f"{found[0]} does not fit into an integer of {self.key.bits} bits")

    def skip_missing(self) -> bool:
        """Read the word for the missing value."""
        found = _MISSING.match(self.body, self.at)
        if found:
            self.at = found.end()
        return bool(found)

    def string(self) -> None:
        """Read a text, or a range of quoted texts."""
        if self.skip_missing():
            return
        if self.quoted() and self.skip("-"):
            self.blanks()
            self.quoted()

    def quoted(self) -> bool:
        """Read one text; say whether it stood in quotes."""
        start = self.at
        self.blanks()
        if self.body[self.at : self.at + 1] in {'"', "'"}:
            end = quoted_end(self.body, self.at)
            if end is None:
                raise self.error("the quote is not closed")
            self.at = end
            return True
        self.at = start
        text = self.take(_BARE, "a text")[0]
        if re.search("[-/@]", text):
            self.hazards.append(f"{text} is one text, not a range; write it in double quotes.")
        return False
