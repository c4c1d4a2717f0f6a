"""``show_series`` and ``showextseries``: lists of series.

Rules: protocol/query-api.md sections 5 and 6.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jsoc_sdk.archive.problems import Crash
from jsoc_sdk.archive.wire import decode, flag

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jsoc_sdk.archive.definitions import SeriesDefinition
    from jsoc_sdk.archive.state import ArchiveState

_INVERTED = "NOT "


def show_series(state: ArchiveState, query_string: str) -> dict[str, Any]:
    """List series; everything behind the first ``=`` is the filter.

    Raises
    ------
    Crash
        On a query string without ``=``, and on a filter that makes a reply without header.
    """
    if query_string and "=" not in query_string:
        raise Crash("no '='")
    found = matching(state, decode(query_string.partition("=")[2], plus=False))
    names = [
        {
            "name": series.name,
            "primekeys": ", ".join(key.keyword.name for key in series.prime_keys),
            "note": series.note,
        }
        for series in found
    ]
    return {"status": 0, "names": names, "n": len(names)}


def matching(state: ArchiveState, text: str) -> list[SeriesDefinition]:
    r"""Give the series whose names a filter finds, sorted by code point.

    Raises
    ------
    Crash
        On a bad regular expression, and where the text before the only ``\.`` is no known namespace.
    """
    every = sorted(state.database.definitions.values(), key=lambda series: series.name)
    inverted = text.startswith(_INVERTED)
    if not inverted and text.count("\\.") == 1:
        _check_namespace(every, text.partition("\\.")[0])
    try:
        pattern = re.compile(text[len(_INVERTED) :] if inverted else text, re.IGNORECASE)
    except re.error as error:
        raise Crash("Series filter format error") from error
    return [series for series in every if bool(pattern.search(series.name)) is not inverted]


def _check_namespace(every: list[SeriesDefinition], namespace: str) -> None:
    if all(series.name.partition(".")[0].lower() != namespace.lower() for series in every):
        raise Crash("Cant find DRMS")


def show_ext_series(state: ArchiveState, params: Mapping[str, str]) -> dict[str, Any]:
    """List public and white-listed series; errors stand in ``errMsg``."""
    if not (params.get("dbhost") or params.get("H")):
        return _refused("Unable to parse arguments. Missing required argument 'dbhost'.")
    text = params.get("filter", params.get("f", ""))
    try:
        found = matching(state, text)
    except Crash:
        return _refused(f"Command 'show_series -qz {text}' returned non-zero status code 1")
    if flag(params, "info") or flag(params, "i"):
        return {"errMsg": "", "seriesList": [{series.name: {"description": series.note}} for series in found]}
    return {"errMsg": "", "seriesList": [series.name for series in found]}


def _refused(message: str) -> dict[str, Any]:
    return {"errMsg": message, "seriesList": []}
