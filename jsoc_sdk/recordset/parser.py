"""A text -> the sub-sets of a `RecordSet`, and its hazards."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jsoc_sdk.errors import RecordSetError
from jsoc_sdk.recordset.filters import Filter, NumberFilter, SqlFilter, ValueFilter, WrittenFilter, tidy
from jsoc_sdk.recordset.hazards import find_hazards
from jsoc_sdk.recordset.reader import check_index_list
from jsoc_sdk.recordset.scanner import scan_record_sets, sql_step
from jsoc_sdk.recordset.value import SubSet

if TYPE_CHECKING:
    from jsoc_sdk.recordset.scanner import ScannedFilter, ScannedSet

_SERIES = re.compile(r"[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z0-9_]+)+", re.ASCII)
_MARK = {"sql": "?", "sql_all": "!"}


def parse(text: str) -> tuple[tuple[SubSet, ...], tuple[str, ...]]:
    """Read a text; refuse what the server refuses whatever the series is."""
    scanned = scan_record_sets(text)
    return tuple(_subset(one, text) for one in scanned), find_hazards(scanned)


def raw(text: str) -> tuple[SubSet, ...]:
    """Keep a text as it is; its first series and its segments are read off it."""
    scanned = scan_record_sets(text)
    names = [name for one in scanned for name in one.segments or ()]
    listed = any(one.segments is not None for one in scanned)
    series = scanned[0].series if scanned[0].kind == "drms" else ""
    return (SubSet(series, segments=tuple(dict.fromkeys(names)) if listed else None, verbatim=text),)


def _subset(one: ScannedSet, text: str) -> SubSet:
    """One sub-set."""
    if one.kind != "drms":
        mark = {"file": "@", "path": "", "dsds": "{", "vot": "{"}[one.kind]
        return SubSet("", verbatim=f"{mark}{one.series}{'}' if mark == '{' else ''}")
    if not _SERIES.fullmatch(one.series):
        raise RecordSetError(
            f"{one.series!r} cannot be a series; they are named like hmi.v_45s.",
            text=text,
            position=one.position,
        )
    filters = tidy(tuple(_filter(item) for item in one.filters))
    return SubSet(one.series, filters, one.segments)


def _filter(item: ScannedFilter) -> Filter:
    """One filter; its inner errors that need no types are found here."""
    if "{" in item.body:
        raise RecordSetError(
            f"[{item.body}] holds '{{', where the server cuts the text.",
            text=item.body,
            position=item.position,
        )
    if item.kind == "empty":
        return ValueFilter(None, ())
    if item.kind == "recnum":
        check_index_list(item.body)
        return NumberFilter(item.body)
    if item.kind == "values":
        return WrittenFilter(item.name, item.body)
    _check_condition(item)
    return SqlFilter(item.body, "?" if item.kind == "sql" else "!")


def _check_condition(item: ScannedFilter) -> None:
    """Refuse an empty condition, open brackets, and a mark that does not close."""
    sql, mark = item.body, _MARK[item.kind]
    depth = at = 0
    while at < len(sql):
        step = sql_step(sql, at)
        if step == at + 1:
            depth += (sql[at] == "(") - (sql[at] == ")")
            if sql[at] == mark:
                raise RecordSetError(
                    f"The condition {sql!r} holds {mark!r} outside quotes.",
                    text=sql,
                    position=item.position,
                )
        at = step
    if not sql.strip() or depth:
        reason = "is empty" if not sql.strip() else "has unbalanced brackets"
        raise RecordSetError(f"The condition {sql!r} {reason}.", text=sql, position=item.position)
