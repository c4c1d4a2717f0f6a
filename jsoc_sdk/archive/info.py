"""``jsoc_info``: its three operations and their errors.

Rules: protocol/query-api.md section 4.
"""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

from jsoc_sdk.archive.columns import (
    ALL,
    key_column,
    link_column,
    needed_columns,
    requested_keys,
    requested_links,
    requested_segments,
    segment_column,
)
from jsoc_sdk.archive.fitsnames import record_list as fits_record_list
from jsoc_sdk.archive.problems import BadFilter, Crash, QueryProblem, UnknownSeriesName
from jsoc_sdk.archive.structure import structure
from jsoc_sdk.archive.values import Style
from jsoc_sdk.archive.wire import decode, flag, number
from jsoc_sdk.errors import RecordSetError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jsoc_sdk.archive.found import Found
    from jsoc_sdk.archive.state import ArchiveState
    from jsoc_sdk.recordset.scanner import ScannedSet

Reply = dict[str, Any]

NOT_FOUND = "series not found"
LIST_NOT_FOUND = " jsoc_info: series not found."
NO_QUERY = "problem with database query"
_LONG_NAME = 200
"""Bytes of a name that surely overrun the server's buffers of some 40."""
_ONE_SERIES = "; the records must belong to a single data series"


def jsoc_info(state: ArchiveState, params: Mapping[str, str]) -> Reply:
    """Answer a request.

    Raises
    ------
    Crash
        Where the server's program dies or spoils its header.
    """
    try:
        return _answer(state, params)
    except Crash as crash:
        if state.warts:
            raise
        return error(f"{crash}")


def _answer(state: ArchiveState, params: Mapping[str, str]) -> Reply:
    started = time.monotonic()
    ds = params.get("ds", "Not Specified")
    if "ds" not in params:
        return invalid(ds)
    operation = _OPERATIONS.get(params.get("op", ""))
    if operation is None or flag(params, "s"):
        raise Crash("no operation, or no header")
    try:
        sets = state.scan(ds)
    except RecordSetError:
        return invalid(ds)
    reply = operation(state, params, sets)
    # r=1 leaves the time out, except from a list that is not empty.
    listed = params["op"] == "rs_list" and reply.get("count")
    if reply.pop("status") == 0 and (listed or not flag(params, "r")):
        reply["runtime"] = round(time.monotonic() - started, 3)
    return {**reply, "status": 0} if "error" not in reply else {"status": 1, **reply}


def error(text: str) -> Reply:
    """Give an error reply."""
    return {"status": 1, "error": text}


def invalid(ds: str, why: str = "") -> Reply:
    """Give the reply to a specification that the outer scanner refuses."""
    return error(f"invalid record-set specification `{ds[:511]}`{why}")


# -- series_struct --------------------------------------------------------------------------------


def series_struct(state: ArchiveState, params: Mapping[str, str], sets: Sequence[ScannedSet]) -> Reply:
    """Describe a series; filters are parsed and ignored."""
    if len(sets) > 1:
        return invalid(params["ds"], _ONE_SERIES)
    if flag(params, "f"):
        raise Crash("f=1")
    try:
        series = state.select(sets[0]).series
    except BadFilter:
        return error(NOT_FOUND)
    except QueryProblem:
        series = state.series(sets[0].looked_up)
    if not _is_object(params.get("processing", "{}")):
        return error("invalid processing list argument")
    style = Style(flag(params, "M"), flag(params, "B"))
    described = structure(state, series, style, follow=flag(params, "l"), owner=flag(params, "o"))
    # How much larger a processed image is, is not known here.
    return {**described, "processing_size_ratio": -1} if "processing" in params else described


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except ValueError:
        return False


# -- rs_summary -----------------------------------------------------------------------------------


def rs_summary(state: ArchiveState, params: Mapping[str, str], sets: Sequence[ScannedSet]) -> Reply:
    """Count records."""
    limit = number(params, "n")
    silent = bool(limit) and state.warts  # with a limit the server swallows errors
    if state.warts and sets[0].segment_text and not sets[0].filters:
        raise Crash("a segment list without filters")
    if len(sets) > 1 and sets[0].cut:
        raise Crash("a series without filters before another")
    try:
        return {"count": _count(state, sets, limit), "status": 0}
    except UnknownSeriesName:
        filtered = len(sets) > 1 or sets[0].filters
        return {"count": 0, "status": 0} if silent else error(NOT_FOUND if filtered else NO_QUERY)
    except BadFilter:
        return {"count": 0, "status": 0} if silent else error(NOT_FOUND)
    except QueryProblem as problem:
        return {"count": 0, "status": 0} if silent else error(f"ERROR:  {problem}\n")


def _count(state: ArchiveState, sets: Sequence[ScannedSet], limit: int) -> int:
    """Count records; with a limit the server reads them all."""
    if limit:
        return sum(map(len, state.every(sets, limit)))
    return sum(state.count(state.select(one)) for one in sets)


# -- rs_list --------------------------------------------------------------------------------------


def rs_list(state: ArchiveState, params: Mapping[str, str], sets: Sequence[ScannedSet]) -> Reply:
    """List records: keywords, segments, links."""
    asked = [decode(params.get(name, ""), plus=False) for name in ("key", "seg", "link")]
    single = any(ALL in text for text in asked) or flag(params, "f")
    if len(sets) > 1 and single:
        return invalid(params["ds"], _ONE_SERIES)
    try:
        found = state.every(sets, number(params, "n"))
    except BadFilter:
        return error(LIST_NOT_FOUND)
    except QueryProblem as problem:
        return error(f"ERROR:  {problem}\n")
    if flag(params, "f"):
        return fits_record_list(found[0], asked, with_info=flag(params, "R"))
    total = sum(map(len, found))
    if not total and len(sets) == 1:
        return {"count": 0, "status": 0}
    if state.warts and any(len(name) >= _LONG_NAME for text in asked for name in text.split(",")):
        raise Crash("a name longer than its buffer")
    # Several sub-sets without any record are counted as -1.
    count = total or (-1 if state.warts else 0)
    return {**_listing(found, asked, params), "count": count, "status": 0}


def _listing(found: Sequence[Found], asked: Sequence[str], params: Mapping[str, str]) -> Reply:
    """Give the columns of all sub-sets, one after the other."""
    style = Style(flag(params, "M"), flag(params, "B"))
    series = found[0].series if len(found) == 1 else None
    keys = requested_keys(asked[0], series)
    segments, everything = requested_segments(asked[1], series)
    links = requested_links(asked[2], series)
    for one in found:
        one.load(needed_columns(one.series, keys))
    reply: Reply = {}
    segment_lists = [_segment(found, name, everything=everything) for name in segments]
    if flag(params, "R"):
        reply["recinfo"] = _recinfo(found, segment_lists)
    reply["keywords"] = [
        {"name": key, "values": [value for one in found for value in key_column(one, key, style, asked[1])]}
        for key in keys
    ]
    reply["segments"] = [item for item in segment_lists if item["values"] or not everything]
    reply["links"] = [
        {"name": name, "values": [value for one in found for value in link_column(one, name)]}
        for name in links
    ]
    return reply


def _segment(found: Sequence[Found], name: str, *, everything: bool) -> Reply:
    """Give one segment of all sub-sets."""
    merged: Reply = {"name": name}
    for one in found:
        for member, values in segment_column(one, name, everything=everything).items():
            merged.setdefault(member, []).extend(values)
    return merged


def _recinfo(found: Sequence[Found], segments: Sequence[Reply]) -> list[Reply]:
    """Give record names; ``online`` looks at the path of the last segment only."""
    names = [name for one in found for name in one.names()]
    paths = segments[-1]["values"] if segments else []
    paths = paths if len(paths) == len(names) else [""] * len(names)
    return [
        {"name": name, "online": int(path.startswith("/SUM"))}
        for name, path in zip(names, paths, strict=True)
    ]


_OPERATIONS = {"series_struct": series_struct, "rs_summary": rs_summary, "rs_list": rs_list}
