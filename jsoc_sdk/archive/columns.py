"""The columns of an ``rs_list`` reply: keywords, special keywords, segments, links.

Rules: protocol/query-api.md 4.5.2 to 4.5.4.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jsoc_sdk.archive.values import PLAIN, Style, Value, texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from jsoc_sdk.archive.definitions import LinkDefinition, SegmentDefinition, SeriesDefinition
    from jsoc_sdk.archive.found import Found, StorageUnit

ALL = "**ALL**"
NONE = "**NONE**"
NO_KEY = "Invalid KeyLink"
NO_LINK = "Invalid_Link"
NO_SEGMENT = "InvalidSegName"
BAD_SEGMENT = "BadSegLink"
NO_DIRECTORY = "NoDataDirectory"
_MAX_LINKS = 20


# -- keywords ----------------------------------------------------------------------------------------


def requested_keys(text: str, series: SeriesDefinition | None) -> list[str]:
    """Split ``key``: empty items are dropped, ``**ALL**`` expands in place, ``**NONE**`` empties the list."""
    found: list[str] = []
    for item in text.split(","):
        if item == NONE:
            return []
        if item == ALL and series is not None:
            found.extend(all_keys(series))
        elif item:
            found.append(item)
    return found


def all_keys(series: SeriesDefinition) -> Iterator[str]:
    """Give the names that ``**ALL**`` stands for."""
    for keyword in series.keywords:
        if not keyword.implicit:
            for listed, _ in series.columns_of(keyword):
                yield listed


def needed_columns(series: SeriesDefinition, keys: Iterable[str]) -> Iterator[str]:
    """Give the columns that the keys need, so that one query reads them all."""
    for key in keys:
        match = series.find(key)
        if match:
            yield match[1]


def key_column(found: Found, key: str, style: Style, segments: str) -> list[Any]:
    """Give the values of one item of ``key``."""
    special = SPECIAL.get(key)
    if special is not None:
        return special(found, segments)
    return keyword_texts(found, key, style, raw=key == "QUALITY")


def keyword_texts(
    found: Found, key: str, style: Style = PLAIN, *, raw: bool = False, hops: int = 0
) -> list[str]:
    """Give the texts of a keyword, following links."""
    link, colon, rest = key.partition(":")
    if colon:
        return _linked_texts(found, link, rest, style, hops)
    match = found.series.find(key)
    if match is None:
        return [NO_KEY] * len(found)
    keyword, column = match
    if keyword.link:
        return _linked_texts(found, keyword.link, keyword.target, style, hops, raw=raw)
    values: Iterable[Value] = [None] * len(found) if keyword.scope == "constant" else found.column(column)
    return texts(keyword, values, style, raw=raw)


def _linked_texts(
    found: Found, link: str, key: str, style: Style, hops: int, *, raw: bool = False
) -> list[str]:
    target = found.follow(link) if hops < _MAX_LINKS else None
    if target is None:
        return [NO_KEY] * len(found)
    values = keyword_texts(target, key, style, raw=raw, hops=hops + 1)
    return [NO_KEY if recnum is None else value for recnum, value in zip(target.recnums, values, strict=True)]


# -- special keywords -------------------------------------------------------------------------------------


def _of_units(found: Found, show: Callable[[StorageUnit], str], unknown: str) -> list[str]:
    """Give one text per record: ``NA`` without storage unit, `unknown` for one that nobody knows."""
    sunums = found.column("sunum")
    return [
        "NA" if sunum is None or int(sunum) < 0 else unknown if unit is None else show(unit)
        for sunum, unit in zip(sunums, found.units(), strict=True)
    ]


def _retention(unit: StorageUnit) -> str:
    day = unit.expires
    if unit.online != "Y" or not day:
        return "N/A"
    return f"{day[:4]}.{day[4:6]}.{day[6:8]}"


def _sizes(found: Found, _segments: str) -> list[str]:
    """Give the bytes of the files; there are none to weigh here unless they are made, so ``NA``."""
    return ["NA"] * len(found)


def _log_directories(found: Found, _segments: str) -> list[str]:
    """Give the log directory of the session that wrote each record: the first log unit of its namespace."""
    spaces = found.column("sessionns")
    logs = found.database.log_directories
    return [logs.get(str(space), NO_DIRECTORY) for space in spaces]


def _changed(found: Found, _segments: str) -> list[str]:
    return ["NA" if directory is None else "1970.01.01_00:00:00_UT" for directory in found.directories()]


def _specifications(found: Found, _segments: str) -> list[str]:
    names = found.names()
    if not found.series.prime_keys:
        names = [f"{found.series.name}[{text}]" for text in names]
    return [text[:127] for text in names]


SPECIAL: dict[str, Callable[[Found, str], list[Any]]] = {
    "*recnum*": lambda found, _: list(found.recnums),
    "*sunum*": lambda found, _: [-1 if value is None else int(value) for value in found.column("sunum")],
    "*size*": _sizes,
    "*online*": lambda found, _: _of_units(found, lambda unit: unit.online, ""),
    "*retain*": lambda found, _: _of_units(found, _retention, "N/A"),
    "*archive*": lambda found, _: _of_units(found, lambda unit: unit.archive, ""),
    "*recdir*": lambda found, _: [directory or NO_DIRECTORY for directory in found.directories()],
    "*logdir*": _log_directories,
    "*dirmtime*": _changed,
    "*spec*": _specifications,
}


# -- segments ------------------------------------------------------------------------------------------------


def requested_segments(text: str, series: SeriesDefinition | None) -> tuple[list[str], bool]:
    """Split ``seg``; say whether it is the whole list, where unreachable segments are dropped."""
    if NONE in text:
        return [], False
    if ALL in text and series is not None:
        return [segment.name for segment in series.segments], True
    return [item for item in text.split(",") if item], False


def segment_column(found: Found, name: str, *, everything: bool) -> dict[str, list[str]]:
    """Give the five lists of one segment; with `everything` unreachable records are left out."""
    segment = found.series.segment(name)
    if segment is None or (found.segments is not None and segment.name.lower() not in found.segments):
        values, dims, reached = [NO_SEGMENT] * len(found), ["NA"] * len(found), [False] * len(found)
        compressions: list[str] = []
    elif segment.link:
        values, dims, compressions, reached = _linked_segment(found, segment)
    else:
        values, dims, compressions, reached = _own_segment(found, segment)
    if everything:
        values = [value for value, ok in zip(values, reached, strict=True) if ok]
        dims = [value for value, ok in zip(dims, reached, strict=True) if ok]
    return {
        "values": values,
        "dims": dims,
        "cparms": [text for text in compressions if text],
        "bzeros": _scaling(found, segment, "bzero"),
        "bscales": _scaling(found, segment, "bscale"),
    }


def _own_segment(
    found: Found, segment: SegmentDefinition
) -> tuple[list[str], list[str], list[str], list[bool]]:
    files = found.column(f"sg_{segment.number:03}_file")
    values = [
        NO_DIRECTORY if directory is None else f"{directory}/{file or segment.name}"
        for directory, file in zip(found.directories(), files, strict=True)
    ]
    return values, _dimensions(found, segment), _compressions(found, segment), [True] * len(found)


def _dimensions(found: Found, segment: SegmentDefinition) -> list[str]:
    if segment.scope != "vardim":
        return [segment.dims] * len(found)
    axes = [found.column(f"sg_{segment.number:03}_axis{axis:03}") for axis in range(segment.naxis)]
    if not axes:
        return [""] * len(found)
    return ["x".join(str(size or 0) for size in sizes) for sizes in zip(*axes, strict=True)]


def _compressions(found: Found, segment: SegmentDefinition) -> list[str]:
    keyword = found.series.by_name.get(f"cparms_sg{segment.number:03}")
    return texts(keyword, found.column(keyword.column), raw=True) if keyword else [""] * len(found)


def _linked_segment(
    found: Found, segment: SegmentDefinition
) -> tuple[list[str], list[str], list[str], list[bool]]:
    target = found.follow(segment.link)
    there = target.series.segment(segment.target) if target else None
    if target is None or there is None:
        return [BAD_SEGMENT] * len(found), ["NA"] * len(found), [], [False] * len(found)
    values, dims, compressions, reached = (
        _linked_segment(target, there) if there.link else _own_segment(target, there)
    )
    ok = [recnum is not None and good for recnum, good in zip(target.recnums, reached, strict=True)]
    return (
        [value if good else BAD_SEGMENT for value, good in zip(values, ok, strict=True)],
        [value if good else "NA" for value, good in zip(dims, ok, strict=True)],
        [value for value, good in zip(compressions, ok, strict=False) if good],
        ok,
    )


def _scaling(found: Found, segment: SegmentDefinition | None, suffix: str) -> list[str]:
    """Give ``<segment>_bzero`` of the record itself, also for a linked segment."""
    keyword = found.series.by_name.get(f"{segment.name}_{suffix}".lower()) if segment else None
    return texts(keyword, found.column(keyword.column), raw=True) if keyword else []


# -- links -----------------------------------------------------------------------------------------


def requested_links(text: str, series: SeriesDefinition | None) -> list[str]:
    """Split ``link``."""
    if NONE in text:
        return []
    if ALL in text and series is not None:
        return [link.name for link in series.links]
    return [item for item in text.split(",") if item]


def link_column(found: Found, name: str) -> list[str]:
    """Give what a link points to."""
    link = found.series.link(name)
    target = found.follow(name)
    if link is None or target is None:
        return [NO_LINK] * len(found)
    shown = _link_texts(found, link, target)
    return [text if is_set else NO_LINK for text, is_set in zip(shown, found.link_is_set(link), strict=True)]


def _link_texts(found: Found, link: LinkDefinition, target: Found) -> list[str]:
    if link.kind == "static":
        return [f"{target.series.name}[:#{value}]" for value in found.column(f"ln_{link.name.lower()}")]
    # A target that does not exist prints its missing values.
    return target.names()
