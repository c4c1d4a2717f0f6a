"""From the name of a requested keyword to its column: name and declaration.

Source: ``types-and-times.md`` section 3 and ``query-api.md`` 4.5.2.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from jsoc_sdk.dtypes.declared import Declared
from jsoc_sdk.errors import UnknownKeyword, UnknownLink, UnknownSegment

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import polars as pl

    from jsoc_sdk.models.series import Keyword, SeriesInfo

_TEXT = Declared("string", missing=("NA",))
SPECIAL = {
    "*recnum*": Declared("longlong"),
    "*sunum*": Declared("longlong"),
    "*size*": Declared("longlong", missing=("NA", ""), plus=1),
    "*online*": _TEXT,
    "*retain*": Declared("date", missing=("N/A", "NA", ""), lenient=True),
    "*archive*": _TEXT,
    "*recdir*": Declared("string", missing=("NA",), in_band=("NoDataDirectory",)),
    "*logdir*": Declared("string", missing=("NA", "NO LOG"), in_band=("NoDataDirectory",)),
    "*dirmtime*": Declared("time", "UT", missing=("NA", ""), lenient=True),
    "*spec*": Declared("string"),
}
"""Facts of a record that are no keywords; lower case only."""

_PER_SEGMENT = re.compile(r"(.+)(?:_(\d{3})|\[(\d+)\])")


@dataclass(frozen=True, slots=True)
class ResolvedKey:
    """A requested keyword.

    Attributes
    ----------
    asked : str
        As it was asked for.
    column : str
        In the series' own spelling.
    declared : Declared
        What decides its dtype.
    """

    asked: str
    column: str
    declared: Declared

    @property
    def dtype(self) -> pl.DataType:
        """The column's dtype with times in their declared scale."""
        return self.declared.dtype()


def resolve(info: SeriesInfo, key: str, targets: Mapping[str, SeriesInfo] | None = None) -> ResolvedKey:
    """Find what a requested name means in a series.

    Parameters
    ----------
    info : SeriesInfo
        The series.
    key : str
        A keyword or alias, ``KEY_003`` or ``KEY[3]`` for a segment's own, ``LINK:KEY``, or ``*recnum*`` and
        its like.
    targets : mapping of str to SeriesInfo, optional
        Descriptions of the series that links lead to, by name in lower case.

    Raises
    ------
    UnknownKeyword
        If there is none; names that look like it come with it.
    """
    if key in SPECIAL:
        return ResolvedKey(key, key, SPECIAL[key])
    link, colon, far = key.partition(":")
    if colon and ":" not in far:
        return _resolve_linked(info, link, far, targets or {})
    keyword = info.keywords.get(key)
    if keyword is not None and keyword.scope != "segment":
        return ResolvedKey(key, keyword.name, _declared(keyword, key))
    per_segment = _PER_SEGMENT.fullmatch(key)
    keyword = info.keywords.get(per_segment[1]) if per_segment else None
    if per_segment and keyword is not None and keyword.scope == "segment" and _is_there(info, per_segment):
        return ResolvedKey(key, keyword.name + key[per_segment.end(1) :], _declared(keyword, key))
    known = [name for name in (*info.keywords, *SPECIAL) if name.lower() != key.lower()]
    raise UnknownKeyword(key, series=info.name, known=known, hint=_hint(info, key))


def _is_there(info: SeriesInfo, per_segment: re.Match[str]) -> bool:
    return int(per_segment[2] or per_segment[3]) < len(info.segments)


def _declared(keyword: Keyword, asked: str) -> Declared:
    # Only this spelling prints the stored missing value raw (query-api.md 4.5.2).
    return _as_declared(keyword.type, keyword.units, raw_missing=asked == "QUALITY")


@lru_cache(maxsize=256)
def _as_declared(type_: str, units: str, *, raw_missing: bool) -> Declared:
    return Declared(type_, units, raw_missing=raw_missing)


def _resolve_linked(info: SeriesInfo, link: str, far: str, targets: Mapping[str, SeriesInfo]) -> ResolvedKey:
    if link not in info.links:
        raise UnknownLink(link, series=info.name, known=info.links)
    target = targets.get(info.links[link].target.lower())
    column = f"{info.links[link].name}:"
    if target is None:
        return ResolvedKey(f"{link}:{far}", column + far, Declared("string"))
    found = resolve(target, far)
    return ResolvedKey(f"{link}:{far}", column + found.column, found.declared)


def _hint(info: SeriesInfo, key: str) -> str:
    if key != key.strip() or "," in key:
        return "Give one name an item, without blanks around it."
    per_segment = _PER_SEGMENT.fullmatch(key)
    keyword = info.keywords.get(per_segment[1] if per_segment else key)
    if keyword is not None and keyword.scope == "segment":
        last = len(info.segments) - 1
        return f"{keyword.name} has a value per segment: {keyword.name}_000 to {keyword.name}_{last:03d}."
    if key.lower() in SPECIAL:
        return f"Write {key.lower()}: these names are lower case."
    return ""


def link_targets(info: SeriesInfo, keys: Iterable[str]) -> tuple[str, ...]:
    """Give the series whose description is needed to type ``LINK:KEY`` names."""
    links = (key.partition(":")[0] for key in keys if ":" in key)
    return tuple(dict.fromkeys(info.links[link].target for link in links if link in info.links))


def check_names(
    info: SeriesInfo,
    keys: Iterable[str] = (),
    segments: Iterable[str] = (),
    links: Iterable[str] = (),
    targets: Mapping[str, SeriesInfo] | None = None,
) -> None:
    """Refuse names that the series does not have; the server would answer with in-band texts.

    ``**ALL**`` and ``**NONE**`` pass.

    Raises
    ------
    UnknownKeyword, UnknownSegment, UnknownLink
        For the first such name, with names that look like it.
    """
    for key in keys:
        if key not in WHOLE:
            resolve(info, key, targets)
    for segment in segments:
        if segment not in WHOLE and segment not in info.segments:
            raise UnknownSegment(segment, series=info.name, known=info.segments)
    for link in links:
        if link not in WHOLE and link not in info.links:
            raise UnknownLink(link, series=info.name, known=info.links)


WHOLE = ("**ALL**", "**NONE**")
_IMPLICIT = re.compile(r"cparms_sg\d{3}", re.IGNORECASE)


def expand(info: SeriesInfo, keys: Iterable[str]) -> list[str]:
    """Write out ``**ALL**`` and ``**NONE**`` as the server does (``query-api.md`` 4.5.2)."""
    names: list[str] = []
    for key in keys:
        if key == "**NONE**":
            return []
        names += _all(info) if key == "**ALL**" else [key]
    return names


def _all(info: SeriesInfo) -> Iterable[str]:
    implicit = {f"{segment}_{what}".lower() for segment in info.segments for what in ("bzero", "bscale")}
    implicit |= {f"{key.name}_index".lower() for key in info.prime_keys if key.slotted}
    for keyword in info.keywords.values():
        if keyword.name.lower() in implicit or _IMPLICIT.fullmatch(keyword.name):
            continue
        if keyword.scope == "segment":
            yield from (f"{keyword.name}_{number:03d}" for number in range(len(info.segments)))
        else:
            yield keyword.name
