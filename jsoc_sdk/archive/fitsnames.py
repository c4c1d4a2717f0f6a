"""The other layout of ``rs_list``: ``f=1``, one object per record, FITS names and card texts.

Rules: protocol/query-api.md 4.5.6. The server's program dies on missing values and empty strings here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jsoc_sdk.archive.columns import (
    NO_KEY,
    SPECIAL,
    link_column,
    requested_keys,
    requested_links,
    requested_segments,
    segment_column,
)
from jsoc_sdk.archive.problems import Crash
from jsoc_sdk.archive.values import default_value, interval_seconds, is_missing, printf
from jsoc_sdk.times import print_time

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jsoc_sdk.archive.definitions import KeywordDefinition
    from jsoc_sdk.archive.found import Found
    from jsoc_sdk.archive.values import Value

Reply = dict[str, Any]


def record_list(found: Found, asked: Sequence[str], *, with_info: bool) -> Reply:
    """List records with FITS names."""
    keys = requested_keys(asked[0], found.series)
    segments, _ = requested_segments(asked[1], found.series)
    links = requested_links(asked[2], found.series)
    columns = {
        key: (SPECIAL[key](found, asked[1]) if key in SPECIAL else _column(found, key)) for key in keys
    }
    shown = {name: segment_column(found, name, everything=False) for name in segments}
    linked = {name: link_column(found, name) for name in links}
    records = []
    for row, specification in enumerate(found.names()):
        record: Reply = {"specification": specification}
        record |= {_member(key): columns[key][row] for key in keys if key in SPECIAL}
        record["keywords"] = [columns[key][row] for key in keys if key not in SPECIAL]
        record["segments"] = [_segment(name, lists, row) for name, lists in shown.items()]
        record["links"] = [{"name": name, "target": values[row]} for name, values in linked.items()]
        if with_info:
            record["online"] = record["segments"][-1]["online"] if segments else 0
        records.append(record)
    if not records:
        return {"count": 0, "status": 0}
    return {"recset": records, "count": len(records), "status": 0}


def _member(special: str) -> str:
    return {"retain": "expdate"}.get(special.strip("*"), special.strip("*"))


def _column(found: Found, key: str) -> list[Reply]:
    match = found.series.find(key)
    if match is None or match[0].link:
        if key.lower() in found.series.by_name and match is None:
            raise Crash("a per-segment keyword with f=1")
        return [{"name": key, "invalid": True}] * len(found)
    keyword, column = match
    constant = keyword.scope == "constant"
    values = [default_value(keyword)] * len(found) if constant else found.column(column)
    name = _fits_name(found, keyword, key)
    return [{"name": name, "value": _card(keyword, value)} for value in values]


def _fits_name(found: Found, keyword: KeywordDefinition, key: str) -> str:
    alias = next((item.name for item in found.series.keywords if item.alias_of == keyword.name), None)
    return alias or (keyword.name if key.lower() == keyword.name.lower() else key)


def _card(keyword: KeywordDefinition, value: Value) -> str:
    value = default_value(keyword) if value is None else value
    if is_missing(keyword.type, value):
        raise Crash("a missing value with f=1")
    if keyword.type == "time" and interval_seconds(keyword.unit) is None:
        if keyword.unit.upper() == "ISO":
            return print_time(float(value or 0), "ISO", 3).removesuffix("Z")
        return print_time(float(value or 0), keyword.unit, 3)
    if keyword.type in {"float", "double", "time"}:
        return _with_point(printf("%.9G" if keyword.type == "float" else "%.17G", "double")(value))
    return str(value)


def _with_point(text: str) -> str:
    return text if any(mark in text for mark in ".EN") else text + "."


def _segment(name: str, lists: dict[str, list[str]], row: int) -> Reply:
    path = lists["values"][row]
    if not path.startswith("/SUM") and path != NO_KEY and lists["dims"][row] != "NA":
        raise Crash("a record without storage unit with f=1")
    found: Reply = {
        "name": name,
        "online": int(path.startswith("/SUM")),
        "path": path,
        "dims": lists["dims"][row],
    }
    for member, source in (("cparms", "cparms"), ("bzero", "bzeros"), ("bscale", "bscales")):
        if row < len(lists[source]):
            text = lists[source][row]
            found[member] = text if member == "cparms" else _with_point(text)
    return found
