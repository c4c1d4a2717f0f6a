"""``drms_parserecset``: the outer scan of a specification.

Rules: protocol/query-api.md section 8.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jsoc_sdk.archive.problems import Crash
from jsoc_sdk.errors import RecordSetError
from jsoc_sdk.recordset.scanner import bad_character, expand_times, scan_record_sets

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jsoc_sdk.recordset.scanner import ScannedSet

_PRINTF = re.compile(r"%[-+ #0-9.]*[lh]*[sn]")


def drms_parserecset(params: Mapping[str, str]) -> dict[str, Any]:
    """Answer a request."""
    text = params.get("spec", "")
    if bad_character(text) is not None:
        raise Crash("not printable ASCII")
    if _PRINTF.search(text):
        raise Crash("the text is used as a printf format")
    try:
        sets = scan_record_sets(text)
    except RecordSetError:
        return {"errMsg": "Unable to parse specification."}
    files = [one for one in sets if one.kind == "file"]
    drms = [one for one in sets if one.kind != "file"]
    if any("." not in one.looked_up for one in drms):
        return {"errMsg": "Invalid series name."}
    return {
        "spec": text,
        "atfile": False,
        "hasfilts": any(one.touching for one in sets),
        "nsubsets": len(drms),
        "subsets": [] if files and not drms else [_subset(one) for one in drms],
        "errMsg": None,
    }


def _subset(scanned: ScannedSet) -> dict[str, Any]:
    series = scanned.looked_up
    namespace, _, table = series.lower().partition(".")
    return {
        "spec": expand_times(scanned.text),
        "settype": scanned.kind,
        "seriesname": series,
        "seriesns": namespace,
        "seriestab": table,
        "filter": expand_times(scanned.filter_text),
        "segments": scanned.segment_text or None,
        "autobang": scanned.all_versions,
    }
