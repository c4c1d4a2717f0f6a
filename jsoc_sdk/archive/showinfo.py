"""``show_info``: keyword values as tab-separated text.

Rules: protocol/query-api.md section 10.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jsoc_sdk.archive.columns import SPECIAL, keyword_texts, requested_keys, segment_column
from jsoc_sdk.archive.problems import BadFilter, QueryProblem
from jsoc_sdk.archive.wire import flag, number
from jsoc_sdk.errors import RecordSetError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jsoc_sdk.archive.definitions import SeriesDefinition
    from jsoc_sdk.archive.found import Found
    from jsoc_sdk.archive.state import ArchiveState


def show_info(state: ArchiveState, params: Mapping[str, str]) -> str:
    """Answer a request; every error is an empty text."""
    try:
        return _answer(state, params)
    except (BadFilter, QueryProblem, RecordSetError):
        return ""


def _answer(state: ArchiveState, params: Mapping[str, str]) -> str:
    sets = state.scan(params.get("ds", ""))
    if flag(params, "l"):
        return _described(state.series(sets[0].looked_up))
    selections = [state.select(one) for one in sets]
    if flag(params, "c"):
        return f"{sum(map(state.count, selections))} records match the query\n"
    found = [
        state.records(chosen, one, number(params, "n")) for chosen, one in zip(selections, sets, strict=True)
    ]
    lines = [line for one in found for line in _lines(one, params)]
    header = [] if flag(params, "q") or flag(params, "k") else ["\t".join(_titles(found[0], params))]
    return "".join(f"{line}\n" for line in (*header, *lines)) if lines else ""


def _titles(found: Found, params: Mapping[str, str]) -> list[str]:
    keys = requested_keys(params.get("key", ""), found.series)
    segments = [item for item in params.get("seg", "").split(",") if item]
    return [
        *(["recnum"] if flag(params, "r") else []),
        *(["query"] if flag(params, "i") else []),
        *keys,
        *segments,
    ]


def _lines(found: Found, params: Mapping[str, str]) -> list[str]:
    titles = _titles(found, params)
    columns = _columns(found, params)
    if not columns:
        return []
    rows = list(zip(*columns, strict=True))
    if flag(params, "k"):
        return [f"{title}={value}" for row in rows for title, value in zip(titles, row, strict=True)]
    return ["\t".join(row) for row in rows]


def _columns(found: Found, params: Mapping[str, str]) -> list[Sequence[str]]:
    columns: list[Sequence[str]] = []
    if flag(params, "r"):
        columns.append([str(recnum) for recnum in found.recnums])
    if flag(params, "i"):
        columns.append(found.names())
    columns += [_values(found, key) for key in requested_keys(params.get("key", ""), found.series)]
    for name in params.get("seg", "").split(","):
        if name:
            paths = segment_column(found, name, everything=False)["values"]
            columns.append(paths if flag(params, "P") else [path.rpartition("/")[2] for path in paths])
    return columns


def _values(found: Found, key: str) -> list[str]:
    """Give the values of a key; missing values are printed as they are."""
    if key in SPECIAL:
        return [str(value) for value in SPECIAL[key](found, "")]
    return [text.replace("Invalid KeyLink", "InvalidKeyname") for text in keyword_texts(found, key, raw=True)]


def _described(series: SeriesDefinition) -> str:
    """Describe the series in words (``l=1``)."""
    lines = ["Prime Keys are:", *(f"\t{key.keyword.name}" for key in series.prime_keys)]
    lines += ["DB Index Keys are:", *(f"\t{name}" for name in series.index_names)]
    lines.append(f"All Keywords for series {series.name}:")
    lines += [
        f"\t{keyword.name:<10}\t({keyword.type})\t{keyword.note}"
        for keyword in series.keywords
        if not keyword.implicit and not keyword.alias_of
    ]
    if series.segments:
        lines.append(f"Segments for series {series.name}:")
        lines += [
            f"\t{segment.name:<10}\t{segment.unit:>7}\t{segment.protocol:>7}\t{segment.dims}\t{segment.note}"
            for segment in series.segments
        ]
    return "".join(f"{line}\n" for line in lines)
