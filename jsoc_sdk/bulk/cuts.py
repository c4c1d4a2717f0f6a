"""Cutting a record set: texts of parts that are together all of it, no record twice.

A part is the record set with one more filter. On the slots of a prime key that is ``[T_REC=#a-#b]``,
on any other whole number a condition, ``[? HARPNUM >= a AND HARPNUM <= b ?]``. Filters are AND-ed, also
on a key that has one already, and a condition picks the newest version of a record if it fulfils it, so
that cuts by record number never bring back a superseded one (``record-sets.md`` sections 3, 4, 8, 10). The
outermost parts are open ended: nothing is lost where the bounds were a guess.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from jsoc_sdk.models import SeriesInfo
    from jsoc_sdk.recordset.scanner import ScannedFilter, ScannedSet

_SLOTS: Final = frozenset({"ts_eq", "ts_slot", "slot", "carr"})
_INTEGERS: Final = frozenset({"char", "short", "int", "longlong"})
_EXTREME: Final = re.compile(r"""(?:^|[,=\s#])[\^$]""")


@dataclass(frozen=True, slots=True)
class Axis:
    """What a record set is cut along.

    Attributes
    ----------
    kind : str
        ``"slots"`` of a slotted prime key, or a ``"column"`` of whole numbers.
    name : str
        The prime key, or ``recnum``.
    """

    kind: Literal["slots", "column"]
    name: str

    @property
    def keyword(self) -> str:
        """The keyword that holds the position on this axis."""
        return f"{self.name}_index" if self.kind == "slots" else self.name


RECNUM: Final = Axis("column", "recnum")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of an axis.

    Attributes
    ----------
    axis : Axis
        Along what.
    low, high : int
        First and last position, both included.
    open_low, open_high : bool
        Whether everything below, or above, belongs to it too.
    """

    axis: Axis
    low: int
    high: int
    open_low: bool = True
    open_high: bool = True

    def split(self, pieces: int) -> tuple[Span, ...]:
        """Cut into at most so many adjacent spans of nearly equal width; none if it cannot be cut."""
        width = self.high - self.low + 1
        pieces = min(pieces, width)
        if pieces < 2:
            return ()
        edges = [self.low + width * number // pieces for number in range(pieces + 1)]
        return tuple(
            Span(
                self.axis,
                low,
                high - 1,
                open_low=self.open_low and low == self.low,
                open_high=self.open_high and high - 1 == self.high,
            )
            for low, high in pairwise(edges)
        )

    def joined(self, other: Span) -> Span:
        """Give the span from the start of this one to the end of a later one."""
        return replace(self, high=other.high, open_high=other.open_high)

    @property
    def key_filter(self) -> str:
        """The prime-key filter, if this axis is cut by one."""
        if self.axis.kind != "slots" or (self.open_low and self.open_high):
            return ""
        low = "#" if self.open_low else f"#{self.low}"
        high = "#" if self.open_high else f"#{self.high}"
        return f"[{self.axis.name}={low}-{high}]"

    @property
    def condition(self) -> str:
        """The condition, if this axis is cut by one."""
        if self.axis.kind != "column" or (self.open_low and self.open_high):
            return ""
        name = self.axis.name
        low = [] if self.open_low else [f"{name} >= {self.low}"]
        high = [] if self.open_high else [f"{name} <= {self.high}"]
        return f"[? {' AND '.join(low + high)} ?]"


@dataclass(frozen=True, slots=True)
class Base:
    """A sub-set taken apart, so that filters can be put where they mean the same on every server.

    Attributes
    ----------
    series : str
        The series.
    filters : str
        Its prime-key and record-number filters.
    conditions : str
        Its SQL conditions; they go last.
    segments : str
        Its segment list with braces, or nothing.
    extreme : bool
        Whether a filter is ``^`` or ``$``: then a further prime-key filter would change what they mean.
    filtered : bool
        Whether anything restricts it.
    singles : int
        How many of the first prime keys have a single whole number as their filter.
    """

    series: str
    filters: str = ""
    conditions: str = ""
    segments: str = ""
    extreme: bool = False
    filtered: bool = False
    singles: int = 0

    @classmethod
    def of(cls, part: ScannedSet, after: int = 0) -> Base:
        """Take a scanned sub-set apart, and keep only what is newer than record number `after`."""
        extreme = any(one.kind == "values" and _EXTREME.search(one.body) for one in part.filters)
        conditions = [one for one in part.filters if one.kind in {"sql", "sql_all"}]
        if extreme:  # its order has a meaning
            conditions = []
        filters = [one for one in part.filters if one not in conditions]
        return cls(
            part.series,
            "".join(map(_filter_text, filters)),
            "".join(map(_filter_text, conditions)) + (f"[? recnum > {after} ?]" if after else ""),
            "{" + ",".join(part.segments) + "}" if part.segments else "",
            extreme,
            any(one.kind != "empty" for one in part.filters),
            len(
                list(takewhile(_is_single, (one for one in part.filters if one.kind in {"values", "empty"})))
            ),
        )

    def text(self, spans: tuple[Span, ...] = ()) -> str:
        """Record-set text of the part inside all `spans`; never a bare series, which some forms misread."""
        keys = "".join(span.key_filter for span in spans)
        conditions = "".join(span.condition for span in spans)
        filters = self.filters + keys + self.conditions + conditions
        return f"{self.series}{filters or '[]'}{self.segments}"

    def axes(self, info: SeriesInfo) -> tuple[Axis, ...]:
        """Choose what it is cut along: prime keys in their order, which is the order of the reply.

        A key that has a single value cannot be cut; what comes after a key that is no whole number, or whose
        slots are unknown, would not keep the order.
        """
        if self.extreme:
            return ()
        axes: list[Axis] = []
        for key in info.prime_keys[self.singles :]:
            keyword = info.keywords.get(key.name)
            if keyword is not None and key.slotted and keyword.scope in _SLOTS:
                axes.append(Axis("slots", key.name))
            elif keyword is not None and not key.slotted and keyword.type in _INTEGERS:
                axes.append(Axis("column", key.name))
            else:
                break
        return tuple(axes)


def _is_single(one: ScannedFilter) -> bool:
    """Whether a filter leaves one value of the prime key whose turn it is."""
    return one.name is None and one.body.strip().isdecimal()


def _filter_text(one: ScannedFilter) -> str:
    """Write a filter as it stood."""
    if one.kind == "recnum":
        return f"[:{one.body}]"
    if one.kind in {"sql", "sql_all"}:
        mark = "?" if one.kind == "sql" else "!"
        return f"[{mark}{one.body}{mark}]"
    return f"[{'' if one.name is None else f'{one.name}='}{one.body}]"
