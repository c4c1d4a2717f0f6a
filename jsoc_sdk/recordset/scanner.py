"""The outer scan of a record-set text: sub-sets, filters and segment lists, without knowing any series.

It accepts and refuses what the server's own outer scanner does (protocol/record-sets.md sections 1, 2, 9
and 13; the recorded ``drms_parserecset`` exchanges). What stands inside a filter is not read here.

A scanned set keeps the server's slips, because an archive has to repeat them: a series without filter
loses its last letter before a separator (`ScannedSet.cut`), and a blank between series and filter hides the
filter from the server's ``hasfilts`` flag (`ScannedSet.touching`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from jsoc_sdk.errors import RecordSetError

FilterKind = Literal["empty", "values", "recnum", "sql", "sql_all"]
SetKind = Literal["drms", "file", "path", "dsds", "vot"]

WHITE = " \t\n\r\v\f"
SEPARATORS = ",;"
MAX_TIME_LITERAL = 38
_MARKS: dict[str, FilterKind] = {"?": "sql", "!": "sql_all"}
_NAMED = re.compile(r"\s*([A-Za-z][A-Za-z0-9_.]*)\s*=(.*)\Z", re.DOTALL)


@dataclass(frozen=True, slots=True)
class ScannedFilter:
    """One filter.

    Attributes
    ----------
    kind : str
        ``"empty"`` for ``[]``, ``"values"``, ``"recnum"`` for ``[:...]``, ``"sql"`` for ``[? ?]``,
        ``"sql_all"`` for ``[! !]``.
    name : str or None
        The key written in front of ``=``, if one is.
    body : str
        What stands inside, without brackets, marks and name; blanks are kept.
    position : int
        Where the opening bracket stands in the whole text.
    """

    kind: FilterKind
    name: str | None
    body: str
    position: int = 0


@dataclass(frozen=True, slots=True)
class ScannedSet:
    """One sub-set.

    Attributes
    ----------
    series : str
        The series as it is written. `looked_up` is what the server looks for.
    filters : tuple of ScannedFilter
        In the order of the text.
    segments : tuple of str or None
        The names of the segment list, or None when there is none.
    kind : str
        ``"drms"``; ``"file"`` for ``@name``, ``"path"``, ``"dsds"`` and ``"vot"`` for the legacy forms.
    filter_text, segment_text : str
        All filters, and the segment list with its braces, as the server passes them on: without the blanks
        around the parts, ``$(time)`` as it is written (see `expand_times`).
    cut : bool
        No filter and a separator after it: the server loses the series' last letter.
    touching : bool
        The first filter follows the series without a blank (the server's ``hasfilts``).
    comment : str
        The comment that ended the sub-set, without its marks.
    position : int
        Where it starts in the whole text.
    """

    series: str
    filters: tuple[ScannedFilter, ...] = ()
    segments: tuple[str, ...] | None = None
    kind: SetKind = "drms"
    filter_text: str = ""
    segment_text: str = ""
    cut: bool = False
    touching: bool = False
    comment: str = ""
    position: int = 0

    @property
    def text(self) -> str:
        """The sub-set as the server passes it on."""
        return self.series + self.filter_text + self.segment_text

    @property
    def looked_up(self) -> str:
        """The series name that the server looks for."""
        return self.series[:-1] if self.cut else self.series

    @property
    def all_versions(self) -> bool:
        """Whether a ``[! !]`` filter is present (the server's ``autobang``)."""
        return any(item.kind == "sql_all" for item in self.filters)


def scan_record_sets(text: str) -> tuple[ScannedSet, ...]:
    """Split a record-set text as the server's outer scanner does.

    Parameters
    ----------
    text : str
        A whole specification, such as the ``ds`` parameter of a request.

    Returns
    -------
    tuple of ScannedSet
        In the order of the text, at least one.

    Raises
    ------
    RecordSetError
        Where the server answers ``invalid record-set specification``, and where it crashes on characters
        other than printable ASCII (`bad_character`). It carries the position.

    Examples
    --------
    >>> [(one.series, [f.body for f in one.filters]) for one in scan_record_sets("a.b[1][? x>2 ?],c.d[]")]
    [('a.b', ['1', ' x>2 ']), ('c.d', [''])]
    """
    if not isinstance(text, str):
        raise RecordSetError(
            f"{text!r} is no text; a record set is written like 'hmi.v_45s[2016.04.01_TAI]'."
        )
    return _Scanner(text).scan()


def bad_character(text: str) -> int | None:
    r"""Position of the first character that crashes the server, inside the outer white space.

    Examples
    --------
    >>> bad_character("a.b[\t1]")
    4
    """
    stripped = text.strip(WHITE)
    start = len(text) - len(text.lstrip(WHITE))
    for offset, char in enumerate(stripped):
        if not " " <= char <= "~":
            return start + offset
    return None


def quoted_end(text: str, start: int, stop: int | None = None) -> int | None:
    r"""Where the quoted string that opens at `start` ends (behind its closing quote), or None.

    A backslash takes the next character with it.

    Examples
    --------
    >>> quoted_end(r'"a\"b" c', 0)
    6
    """
    quote = text[start]
    stop = len(text) if stop is None else stop
    at = start + 1
    while at < stop:
        if text[at] == "\\":
            at += 1
        elif text[at] == quote:
            return at + 1
        at += 1
    return None


def expand_times(sql: str) -> str:
    """Replace each ``$(time)`` outside quotes by TAI seconds, as the server does before it uses a condition.

    An unreadable time becomes the missing one, as there.

    Examples
    --------
    >>> expand_times("T_REC > $(1977.01.01_00:01:40_TAI)")
    'T_REC >       100.000000'
    """
    from jsoc_sdk.times import scan_time  # noqa: PLC0415 - scanning alone needs no time

    parts: list[str] = []
    at = 0
    while at < len(sql):
        step = sql_step(sql, at)
        piece = sql[at:step]
        parts.append(f"{scan_time(piece[2:-1]).seconds:16.6f}" if piece.startswith("$(") else piece)
        at = step
    return "".join(parts)


def sql_step(sql: str, at: int) -> int:
    """Where the next piece of a condition ends: a quoted string, a ``$(time)``, or one character."""
    if sql[at] in "\"'":
        end = quoted_end(sql, at)
        return len(sql) if end is None else end
    if sql.startswith("$(", at):
        end = sql.find(")", at)
        return len(sql) if end < 0 else end + 1
    return at + 1


class _Scanner:
    """The state of one scan: a position in the text and the sub-sets found so far."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = len(text) - len(text.lstrip(WHITE))
        self.end = len(text.rstrip(WHITE))

    def scan(self) -> tuple[ScannedSet, ...]:
        """Split the whole text."""
        bad = bad_character(self.text)
        if bad is not None:
            raise self.error(f"the character {self.text[bad]!r} is not printable ASCII", bad)
        if self.at >= self.end:
            raise self.error("it is empty")
        found = [self.subset()]
        self.blanks()
        while self.at < self.end:
            found.append(self.subset())
            self.blanks()
        return tuple(found)

    def error(self, reason: str, position: int | None = None) -> RecordSetError:
        """Say what is wrong, and where."""
        where = self.at if position is None else position
        return RecordSetError(
            f"Invalid record-set specification {self.text!r}: {reason}, at character {where}.",
            text=self.text,
            position=where,
        )

    def here(self) -> str:
        """Give the character at the position; empty at the end."""
        return self.text[self.at] if self.at < self.end else ""

    def blanks(self) -> None:
        """Skip blanks."""
        while self.here() == " ":
            self.at += 1

    def subset(self) -> ScannedSet:
        """Read one sub-set and the separator behind it."""
        first = self.here()
        if first in "[],;#":
            raise self.error(f"a sub-set cannot start with {first!r}")
        if first == "@":
            self.at += 1
            return self.plain("file")
        if first in "/.":
            return self.plain("path")
        if first == "{":
            return self.legacy()
        return self.drms()

    def plain(self, kind: SetKind) -> ScannedSet:
        """Read the name of a file on the server: no blanks in it."""
        start = self.at
        while self.here() and self.here() not in SEPARATORS + "# ":
            self.at += 1
        name = self.text[start : self.at]
        _, comment = self.separator("a file name holds no blank")
        return ScannedSet(series=name, kind=kind, comment=comment, position=start)

    def legacy(self) -> ScannedSet:
        """Read ``{prog:...}`` or ``{vot:...}``; anything else in braces is refused."""
        start = self.at
        close = self.text.find("}", start, self.end)
        inside = self.text[start + 1 : close].replace(" ", "")
        kind: SetKind | None = (
            "dsds" if inside.startswith("prog:") else "vot" if inside.startswith("vot:") else None
        )
        if close < 0 or kind is None or "{" in inside:
            raise self.error("a sub-set cannot start with '{'")
        self.at = close + 1
        _, comment = self.separator("text follows '}'")
        return ScannedSet(series=inside, kind=kind, comment=comment, position=start)

    def drms(self) -> ScannedSet:
        """Read series, filters and segment list."""
        start = self.at
        while self.here() and self.here() not in "[]{,;# ":
            self.at += 1
        series = self.text[start : self.at]
        touching = self.here() == "["
        filters, filter_text = self.filters()
        segment_text = self.segment_list()
        separated, comment = self.separator("text follows a series, filter or segment list")
        return ScannedSet(
            series=series,
            filters=filters,
            segments=None if not segment_text else _segment_names(segment_text),
            filter_text=filter_text,
            segment_text=segment_text,
            cut=separated and not filters and not segment_text,
            touching=touching,
            comment=comment,
            position=start,
        )

    def separator(self, otherwise: str) -> tuple[bool, str]:
        """Read ``,``, ``;`` or a comment; say whether there was one, and the comment."""
        self.blanks()
        char = self.here()
        if not char:
            return False, ""
        if char in SEPARATORS:
            self.at += 1
            return True, ""
        if char != "#":
            raise self.error(f"{otherwise}: {self.text[self.at : self.end]!r}")
        close = self.text.find("#", self.at + 1, self.end)
        close = self.end if close < 0 else close
        comment = self.text[self.at + 1 : close]
        self.at = min(close + 1, self.end)
        return True, comment

    def filters(self) -> tuple[tuple[ScannedFilter, ...], str]:
        """Read all filters; the text is without the blanks between them."""
        found: list[ScannedFilter] = []
        pieces: list[str] = []
        self.blanks()
        while self.here() == "[":
            start = self.at
            item = self.filter()
            if item.kind == "recnum" and any(earlier.kind == "recnum" for earlier in found):
                raise self.error("only one [:...] filter is allowed", start)
            found.append(item)
            pieces.append(self.text[start : self.at])
            self.blanks()
        return tuple(found), "".join(pieces)

    def filter(self) -> ScannedFilter:
        """Read one filter, from its opening bracket to behind its closing one."""
        start = self.at
        self.at += 1
        mark = self.here()
        if mark in _MARKS:
            self.at += 1
            body = self.sql(mark, start)
            return ScannedFilter(_MARKS[mark], None, body, start)
        body = self.values(start)
        if mark == ":":
            return ScannedFilter("recnum", None, body[1:], start)
        named = _NAMED.match(body)
        if named:
            return ScannedFilter("values", named[1], named[2], start)
        return ScannedFilter("values" if body else "empty", None, body, start)

    def sql(self, mark: str, start: int) -> str:
        """Read a condition up to ``?]`` or ``!]`` outside quotes and times."""
        begin = self.at
        while self.at < self.end:
            if self.text.startswith(mark + "]", self.at):
                body = self.text[begin : self.at]
                self.at += 2
                return body
            self.at = self.sql_piece()
        raise self.error(f"'[{mark}' is not closed by '{mark}]'", start)

    def sql_piece(self) -> int:
        """Where the next piece of a condition ends; refuse an open quote and a too long time."""
        char = self.here()
        if char in "\"'":
            end = quoted_end(self.text, self.at, self.end)
            if end is None:
                raise self.error(f"the quote {char} is not closed")
            return end
        if self.text.startswith("$(", self.at):
            close = self.text.find(")", self.at + 2, self.end)
            if close < 0 or close - self.at - 2 > MAX_TIME_LITERAL:
                raise self.error(f"'$(' needs ')' within {MAX_TIME_LITERAL} characters")
            return close + 1
        return self.at + 1

    def values(self, start: int) -> str:
        """Read up to ``]``. A quote protects ``]`` only at the start of a blank-separated chunk."""
        begin = self.at
        while self.here() and self.here() != "]":
            self.blanks()
            if self.here() in ("'", '"'):
                end = quoted_end(self.text, self.at, self.end)
                if end is None:
                    raise self.error(f"the quote {self.here()} is not closed")
                self.at = end
            else:
                while self.here() and self.here() not in " ]":
                    self.at += 1
        if not self.here():
            raise self.error("'[' is not closed", start)
        self.at += 1
        return self.text[begin : self.at - 1]

    def segment_list(self) -> str:
        """Read ``{...}``, without the blanks in it; empty when there is none."""
        if self.here() != "{":
            return ""
        close = self.text.find("}", self.at, self.end)
        if close < 0:
            raise self.error("'{' is not closed")
        text = self.text[self.at : close + 1].replace(" ", "")
        self.at = close + 1
        return text


def _segment_names(text: str) -> tuple[str, ...]:
    """Names of a segment list such as ``{a,b}``."""
    return tuple(name for name in re.split("[,;:]", text[1:-1]) if name)
