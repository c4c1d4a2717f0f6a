"""Series definitions of the sample: JSON in the shape of a ``series_struct`` reply -> dump rows.

Public sources leave gaps. What is filled in here, and how, is said in ``sample/README.md``;
nothing here is written back as if a source had said it.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).with_name("sample")

#: DRMS codes of a keyword's record scope, as the server's own tables hold them.
SCOPES = {
    "variable": "0",
    "constant": "1",
    "index": "100",
    "ts_eq": "1000",
    "slot": "1001",
    "enum": "1002",
    "carr": "1003",
    "ts_slot": "1004",
    "segment": "0",
}
SLOTTED = {"ts_eq", "ts_slot", "slot", "carr"}

PER_SEGMENT, IMPLICIT, INTERNAL_PRIME, EXTERNAL_PRIME = 1, 2, 4, 8

MISSING = {
    "char": "-128",
    "short": "-32768",
    "int": "-2147483648",
    "longlong": "-9223372036854775808",
    "float": "nan",
    "double": "nan",
    "string": "",
    "time": "-4712.01.01_11:59:28_UTC",
}
FORMATS = {"char": "%d", "short": "%d", "int": "%d", "longlong": "%lld", "float": "%f", "double": "%f"}
BIT_WORDS = {"QUALITY", "QUAL_S", "QUALLEV1", "CALVER64", "CALVER32", "QUAL_FSW"}

#: Scaling of stored integers, by unit; no public source gives these for every segment.
SCALING = {"gauss": "0.1", "m/s": "0.5", "mx/cm^2": "0.1"}


@dataclass(frozen=True)
class SampleKeyword:
    """One row of the keyword table."""

    name: str
    type: str
    scope: str
    default: str
    format: str
    unit: str
    note: str
    flags: int = 0
    link: str = ""
    target: str = ""

    @property
    def per_segment(self) -> bool:
        """Whether the keyword has one value a segment."""
        return bool(self.flags & PER_SEGMENT)

    @property
    def stored(self) -> bool:
        """Whether records have a column of it: constants and linked keywords have none."""
        return self.scope != "constant" and not self.link


@dataclass(frozen=True)
class SampleSegment:
    """One row of the segment table."""

    name: str
    type: str
    axes: tuple[int, ...]
    varies: bool
    unit: str
    protocol: str
    note: str

    @property
    def has_file(self) -> bool:
        """Whether synthetic files are made for it: images only."""
        return self.protocol == "fits" and bool(self.axes)


@dataclass(frozen=True, eq=False)
class SampleSeries:
    """A series with its gaps filled."""

    name: str
    note: str
    retention: int
    unitsize: int
    archive: int
    tapegroup: int
    prime_keys: tuple[str, ...]
    keywords: tuple[SampleKeyword, ...]
    segments: tuple[SampleSegment, ...]
    links: tuple[dict[str, str], ...]

    @cached_property
    def by_name(self) -> dict[str, SampleKeyword]:
        """Keywords by their name in lower case."""
        return {item.name.lower(): item for item in self.keywords}

    def keyword(self, name: str) -> SampleKeyword | None:
        """Find a keyword by its name in any case."""
        return self.by_name.get(name.lower())

    @property
    def internal_keys(self) -> tuple[str, ...]:
        """Give the prime keys as stored: a slotted key by its index."""
        return tuple(
            f"{name}_index" if (key := self.keyword(name)) and key.scope in SLOTTED else name
            for name in self.prime_keys
        )


def sample_series() -> list[SampleSeries]:
    """Read every definition of the sample, by name."""
    paths = sorted((FOLDER / "definitions").glob("*.json"))
    formats = _record_formats()
    return [
        _series(path, formats.get(path.stem, {}))
        for path in paths
        if not path.name.endswith(".provenance.json")
    ]


def _record_formats() -> dict[str, dict[str, str]]:
    """Read the printf formats inferred from genuine texts; the first source of a keyword stands."""
    found: dict[str, dict[str, str]] = {}
    for entry in json.loads((FOLDER / "records" / "index.json").read_text("utf-8")):
        for series in entry["series"]:
            known = found.setdefault(series, {})
            for name, form in entry.get("formats", {}).items():
                known.setdefault(name, form)
    return found


def _series(path: Path, formats: dict[str, str]) -> SampleSeries:
    """Fill the gaps of one definition."""
    facts = json.loads(path.read_text("utf-8"))
    stated = json.loads(path.with_name(f"{path.stem}.provenance.json").read_text("utf-8"))
    formats = stated.get("formats", {}) | formats
    prime = tuple(name for name in facts.get("primekeys", []) if name)
    segments = tuple(_segment(item) for item in facts.get("segments", []))
    return SampleSeries(
        name=path.stem,
        note=facts.get("note", ""),
        retention=facts.get("retention", 0),
        unitsize=facts.get("unitsize", 1),
        archive=facts.get("archive", 0),
        tapegroup=facts.get("tapegroup", 0),
        prime_keys=prime,
        keywords=_keywords(facts, prime, segments, formats),
        segments=segments,
        links=tuple(item for item in facts.get("links") or [] if "target" in item and "kind" in item),
    )


def _keywords(
    facts: dict[str, Any],
    prime: tuple[str, ...],
    segments: tuple[SampleSegment, ...],
    formats: dict[str, str],
) -> tuple[SampleKeyword, ...]:
    """Order keywords as the server does: per-image ones first, index keywords last."""
    listed = facts["keywords"]
    names = {item["name"].lower() for item in listed}
    slotted = {item["name"]: item for item in facts.get("primekeysinfo", []) if item and item.get("slotted")}
    usable = {name for name, item in slotted.items() if _has_step(name, item, listed)}
    result = [
        item
        for position, seg in enumerate(segments)
        if seg.has_file
        for item in _image_keywords(position, seg)
    ]
    seen = {item.name.lower() for item in result}
    for item in listed:
        if item["name"].lower() in seen or item.get("recscope") == "index":
            continue
        alias = re.match(r"\s*\[\s*([^\]\s:]+)", item.get("note") or "")
        seen |= {
            item["name"].lower(),
            alias[1].lower() if alias else "",
        }  # a listed alias comes back by itself
        result.append(_keyword(item, prime, usable, formats))
    for name in sorted(usable):
        result += _slot_keywords(name, slotted[name], names)
    return tuple(result)


def _has_step(name: str, info: dict[str, Any], listed: list[dict[str, Any]]) -> bool:
    """Tell whether enough is known to count slots; if not, the key is served as a plain one."""
    step = next((item for item in listed if item["name"].lower() == f"{name}_step".lower()), {})
    return bool(info.get("step") or step.get("defval"))


def _slot_keywords(name: str, info: dict[str, Any], names: set[str]) -> list[SampleKeyword]:
    """Add what a slotted time needs and the source does not list."""
    added = []
    if f"{name}_epoch".lower() not in names:
        epoch = "1993.01.01_00:00:00_TAI"
        added.append(SampleKeyword(f"{name}_epoch", "time", "constant", epoch, "0", "TAI", "Time of origin"))
    if f"{name}_step".lower() not in names:
        step = str(info["step"])
        added.append(SampleKeyword(f"{name}_step", "double", "constant", step, "%f", "secs", "slot step"))
    note = f"Index keyword associated with {name}"
    flags = IMPLICIT | INTERNAL_PRIME
    return [*added, SampleKeyword(f"{name}_index", "longlong", "index", "0", "%lld", "none", note, flags)]


def _image_keywords(position: int, segment: SampleSegment) -> list[SampleKeyword]:
    """Give the three implicit keywords of a FITS segment."""
    floating = segment.type in {"float", "double"}
    scale = "1" if segment.type == "char" or floating else SCALING.get(segment.unit.lower(), "1")
    return [
        SampleKeyword(
            f"cparms_sg{position:03d}", "string", "variable", "compress Rice", "%s", "none", "", IMPLICIT
        ),
        SampleKeyword(f"{segment.name}_bzero", "double", "variable", "0", "%g", "none", "", IMPLICIT),
        SampleKeyword(f"{segment.name}_bscale", "double", "variable", scale, "%g", "none", "", IMPLICIT),
    ]


def _keyword(
    item: dict[str, Any], prime: tuple[str, ...], usable: set[str], formats: dict[str, str]
) -> SampleKeyword:
    """Fill the gaps of one keyword: type, scope, default and format."""
    name = item["name"]
    known = item.get("type")
    kind = known if known in MISSING else "string"
    scope = item.get("recscope") or "variable"
    default = str(item.get("defval", MISSING[kind]))
    if scope in SLOTTED and name not in usable:
        scope = "variable"
    flags = PER_SEGMENT if scope == "segment" else 0
    if name in prime:
        flags |= EXTERNAL_PRIME | (0 if name in usable else INTERNAL_PRIME)
    link, _, target = str(item.get("linkinfo", "")).partition("->")
    units = item.get("units") or ("UTC" if kind == "time" else "none")
    form = _format(name, kind, default, formats.get(name))
    return SampleKeyword(name, kind, scope, default, form, units, item.get("note") or "", flags, link, target)


def _format(name: str, kind: str, default: str, known: str | None) -> str:
    """Choose a printf format: the source's, else what the type and the default's own text suggest."""
    if known is not None:
        return known
    if kind == "time":
        fraction = re.search(r"\.(\d+)(?:Z|_\w+)?$", default)
        return str(len(fraction.group(1))) if fraction and ":" in default else "0"
    if kind == "string":
        return "%s"
    if name in BIT_WORDS:
        return "0x%016llX" if kind == "longlong" else "0x%08x"
    return FORMATS[kind]


def _segment(item: dict[str, Any]) -> SampleSegment:
    """Fill the gaps of one segment: an unknown type is float, unknown dimensions are two that vary."""
    dims = item.get("dims")
    parts = [part for part in ("VARxVAR" if dims is None else dims).split("x") if part]
    if item.get("protocol") == "generic" and dims is None:
        parts = []
    varies = "VAR" in parts
    axes = tuple(0 if part == "VAR" else int(part) for part in parts)
    kind = item.get("type") or "float"
    protocol = item.get("protocol") or "fits"
    return SampleSegment(
        item["name"], kind, axes, varies, item.get("units") or "none", protocol, item.get("note") or ""
    )
