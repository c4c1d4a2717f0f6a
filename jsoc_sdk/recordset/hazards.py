"""What a text says to the server, as opposed to how it looks: hazards that need no series.

Each is one sentence, for protocol/record-sets.md sections 3, 6, 9, 10 and 15.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jsoc_sdk.recordset.scanner import quoted_end, sql_step

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jsoc_sdk.recordset.scanner import ScannedFilter, ScannedSet

_MONTH = r"(?:\d{1,2}|[A-Za-z]{3,9}|[IVX]{1,4})"
_TIME = re.compile(
    rf"(?<![\w.])(?P<date>\d{{4}}(?:\.\d{{3}}(?!\d)|\.{_MONTH}\.\d{{1,2}}|-\d{{1,2}}-\d{{1,2}}))"
    r"(?P<sep>[_T ](?=\d))?(?(sep)(?P<clock>\d{1,6}(?::\d{1,2}(?::\d{1,2}(?:\.\d+)?)?)?))"
    r"(?P<zone>_(?:[A-Za-z]+|[+-]\d{2,4})|(?<=\d)[A-Z]+|[+-]\d\d:?\d\d(?![\d.:-]))?",
    re.ASCII,
)
_JULIAN = re.compile(r"(?<!\w)M?JD_[-+.\d]+(?!_[A-Za-z]|[-+.\d])", re.IGNORECASE | re.ASCII)
_COMPACT = re.compile(r"(?<!\w)\d{8}T\d{6}")


def find_hazards(sets: tuple[ScannedSet, ...]) -> tuple[str, ...]:
    """Name every hazard of a scanned text, each once."""
    return tuple(dict.fromkeys(hazard for one in sets for hazard in _of_set(one)))


def time_hazards(text: str) -> Iterator[str]:
    """Name what is wrong with the times in a text."""
    for found in _TIME.finditer(text):
        yield from _of_time(found)
    for julian in _JULIAN.findall(text):
        yield f"{julian} names no zone; Julian dates are read as TDT: write {julian}_TAI."
    for compact in _COMPACT.findall(text):
        yield f"{compact} is read as that date and {int(compact[9:])} hours; write the clock with colons."


def _of_set(one: ScannedSet) -> Iterator[str]:
    """Hazards of one sub-set."""
    if one.kind == "file":
        yield f"@{one.series} names a file on the server, which nobody here can see."
    elif one.kind != "drms":
        yield f"{one.series!r} is a legacy form that no public server reads."
    if one.cut:
        yield (
            f"{one.series} has no filter and a separator after it: the server drops its last letter; "
            f"write {one.series}[]."
        )
    yield from _of_order(one)
    for item in one.filters:
        yield from _of_condition(item) if item.kind in {"sql", "sql_all"} else _of_values(item)


def _of_order(one: ScannedSet) -> Iterator[str]:
    """Hazards of filters beside each other."""
    named = condition = values = False
    for item in one.filters:
        if item.kind == "values":
            edge = item.body.strip() in {"^", "$", "#^", "#$"}
            if named and item.name is None:
                yield (
                    f"[{item.body}] stands behind a filter with a name, which does not move on: it is about "
                    "the same prime key as if that one were absent. Name all filters or none."
                )
            if edge and condition and not values:
                yield f"[{item.body}] behind a condition is ignored with a shadow table; put it first."
            named = named or item.name is not None
            values = True
        condition = condition or item.kind in {"sql", "sql_all"}


def _of_values(item: ScannedFilter) -> Iterator[str]:
    """Hazards of a prime-key filter."""
    body = _without_quotes(item.body)
    if item.kind == "values" and not body.strip() and body == item.body:
        yield f"[{item.body}] is not the empty filter but a bad value; write []."
    if re.search(r"(^|,)\s*[\^$]\s*(,|$)", body) and "," in body:
        yield f"[{item.body}] mixes ^ or $ with other values, which the server reads in several ways."
    if "," in body and re.search(r"(?<!\d)\d{4}-\d", body):
        yield f"[{item.body}] lists dates with dashes: the server keeps the last only; use dots."
    if re.search(r"\d{4}\.\d+\.\d+T", body):
        yield f"[{item.body}] has T behind a date with dots: the server stops there; write _."
    if re.search(r"\d{4}-\d\d?-\d\d? +([,/-]|$)", body):
        yield f"[{item.body}] has a blank behind a date with dashes: the server expects a clock there."
    if re.search(r"\d{4}-\d\d?-\d\d?T\d[\d:.]*-\d{4}-", body):
        yield f"[{item.body}] has a range of dates with dashes, read as a zone; add Z or use dots."
    yield from time_hazards(body)


def _of_time(found: re.Match[str]) -> Iterator[str]:
    """Hazards of one time."""
    shown, zone = found[0], found["zone"]
    if not zone:
        yield f"{shown} names no time zone and is read as UTC; write {shown}_TAI or {shown}_UTC."
    elif ":" in zone:
        yield f"{shown} has a zone with a colon, which the server does not read; write Z or +hhmm."
    elif not found["clock"] and not zone.startswith("_"):
        yield f"{shown} has a zone straight behind the date, which the server ignores; write _{zone}."


def _of_condition(item: ScannedFilter) -> Iterator[str]:
    """Hazards of an SQL condition."""
    sql = item.body
    if "%" in sql:
        yield f"The condition {sql!r} holds %, which the server mangles; use ~ or position()."
    depth = at = 0
    while at < len(sql):
        step = sql_step(sql, at)
        piece = sql[at:step]
        if piece.startswith("$("):
            yield from time_hazards(piece[2:-1])
        elif step == at + 1:
            depth += (piece == "(") - (piece == ")")
            if depth < 0 or piece == ";" or sql.startswith(("--", "/*"), at):
                yield f"The condition {sql!r} leaves its brackets at {sql[at:][:12]!r}."
                return
        at = step


def _without_quotes(text: str) -> str:
    """Blank out quoted strings."""
    parts: list[str] = []
    at = 0
    while at < len(text):
        end = quoted_end(text, at) if text[at] in "\"'" else None
        parts.append(text[at] if end is None else "x" * (end - at))
        at = at + 1 if end is None else end
    return "".join(parts)
