"""``series_struct``: the description of a series.

Rules: protocol/query-api.md 4.3.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jsoc_sdk.archive.conditions import name
from jsoc_sdk.archive.values import Style, default_text
from jsoc_sdk.recordset.scanner import scan_record_sets

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jsoc_sdk.archive.definitions import (
        KeywordDefinition,
        LinkDefinition,
        SegmentDefinition,
        SeriesDefinition,
    )
    from jsoc_sdk.archive.state import ArchiveState

Reply = dict[str, Any]
Series = "Mapping[str, SeriesDefinition]"
_BROKEN = "error following link"
_DEFAULT_STAGING = 3
_MAX_LINKS = 20


def structure(
    state: ArchiveState, series: SeriesDefinition, style: Style, *, follow: bool, owner: bool
) -> Reply:
    """Describe a series.

    Parameters
    ----------
    state : ArchiveState
    series : SeriesDefinition
    style : Style
    follow : bool
        Describe the targets of linked segments (``l=1``).
    owner : bool
        Add owner and shadow table (``o=1``).
    """
    others = state.database.definitions
    primes = [_prime_key(series, key.keyword, style, slotted=key.slotted) for key in series.prime_keys]
    return {
        "note": series.note,
        # Two halves of one stored integer.
        "retention": series.retention & 0xFFFF,
        "stagingretention": series.retention >> 16 or _DEFAULT_STAGING,
        "unitsize": series.unitsize,
        "archive": series.archive,
        "tapegroup": series.tapegroup,
        **({"owner": series.owner} if owner else {}),
        "primekeys": [key.keyword.name for key in series.prime_keys] or [None],
        "primekeysinfo": primes or [None],
        "dbindex": list(series.index_names) or [None],
        "keywords": [_keyword(series, keyword, others, style) for keyword in series.keywords],
        "segments": _segments(series, others, follow=follow),
        "links": [_link(link) for link in series.links],
        "Interval": _interval(state, series, owner=owner),
        "status": 0,
    }


def _prime_key(series: SeriesDefinition, keyword: KeywordDefinition, style: Style, *, slotted: bool) -> Reply:
    found: Reply = {"name": keyword.name, "slotted": int(slotted)}
    step = series.sibling(keyword, "step")
    if slotted and step:
        found["step"] = default_text(step, style)
    return found


def resolve(
    series: SeriesDefinition, keyword: KeywordDefinition, others: Mapping[str, SeriesDefinition]
) -> KeywordDefinition | None:
    """Follow a linked keyword to the one that it stands for; None if it leads nowhere."""
    for _ in range(_MAX_LINKS):
        if not keyword.link:
            return keyword
        link = series.link(keyword.link)
        target = others.get(link.target.lower()) if link else None
        there = target.find(keyword.target) if target else None
        if target is None or there is None:
            return None
        series, keyword = target, there[0]
    return None


def _keyword(
    series: SeriesDefinition, keyword: KeywordDefinition, others: Mapping[str, SeriesDefinition], style: Style
) -> Reply:
    found: Reply = {"name": keyword.name}
    if keyword.link:
        found["linkinfo"] = f"{keyword.link}->{keyword.target}"
    there = resolve(series, keyword, others)
    if there is None:
        broken = dict.fromkeys(("recscope", "defval", "units", "note"), _BROKEN)
        return {**found, "type": "link", **broken}
    return {
        **found,
        "type": there.type,
        "recscope": "segment" if keyword.per_segment else there.scope,
        "defval": default_text(there, style),
        "units": there.unit,
        "note": keyword.note if keyword.note.strip() else there.note,
    }


def _segments(
    series: SeriesDefinition, others: Mapping[str, SeriesDefinition], *, follow: bool
) -> list[Reply]:
    found = []
    for segment in series.segments:
        shown = _followed(series, segment, others) if segment.link and follow else _segment(segment)
        if shown is not None:
            found.append(shown)
    return found


def _segment(segment: SegmentDefinition) -> Reply:
    linked = bool(segment.link)
    return {
        "name": segment.name,
        "type": segment.type,
        "units": None if linked else segment.unit,
        "protocol": f"link via {segment.link}" if linked else segment.protocol,
        "dims": None if linked else segment.dims,
        "note": segment.note,
    }


def _followed(
    series: SeriesDefinition, segment: SegmentDefinition, others: Mapping[str, SeriesDefinition]
) -> Reply | None:
    """Describe the target of a linked segment under its own name."""
    name_here = segment.name
    for _ in range(_MAX_LINKS):
        link = series.link(segment.link)
        target = others.get(link.target.lower()) if link else None
        there = target.segment(segment.target) if target else None
        if target is None or there is None:
            return None
        series, segment = target, there
        if not segment.link:
            return {**_segment(segment), "name": name_here}
    return None


def _link(link: LinkDefinition) -> Reply:
    return {"name": link.name, "target": link.target, "kind": link.kind.upper(), "note": link.note}


def _interval(state: ArchiveState, series: SeriesDefinition, *, owner: bool) -> Reply:
    """Give the records with the smallest and largest value of the first prime key."""
    marks = ("[^]", "[$]") if series.prime_keys else ("[:#^]", "[:#$]")
    ends = [_end(state, f"{series.name}{mark}", limit) for mark, limit in zip(marks, (1, -1), strict=True)]
    largest = state.database.rows(f"SELECT max(recnum) FROM {name(series.table)}")[0][0]  # noqa: S608 - our own name
    shadow = {"HasShadow": "yes" if series.shadow else "no"} if owner else {}
    (first, first_number), (last, last_number) = ends
    return {
        "FirstRecord": first,
        "FirstRecnum": first_number,
        "LastRecord": last,
        "LastRecnum": last_number,
        "MaxRecnum": largest or 0,
        **shadow,
    }


def _end(state: ArchiveState, specification: str, limit: int) -> Sequence[Any]:
    scanned = scan_record_sets(specification)[0]
    found = state.records(state.select(scanned), scanned, limit)
    return (found.names()[0], found.recnums[0]) if len(found) else ("NA", "NA")
