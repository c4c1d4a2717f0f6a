"""Series definitions from what describes a series: replies, saved replies, the shipped definitions."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from jsoc_sdk.errors import ReplyError, RequestError
from jsoc_sdk.series import (
    UNKNOWN_TYPE,
    ByName,
    Completeness,
    KeywordFacts,
    LinkFacts,
    PrimeFacts,
    SegmentFacts,
    SeriesFacts,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from jsoc_sdk.models import SeriesInfo

STUB_HINT = "there is nothing to generate; ask the server for its description"


def from_reply(text: str, series: str, *, source: str = "a saved series_struct reply") -> SeriesFacts:
    """Read a saved ``series_struct`` reply.

    Parameters
    ----------
    text : str
        The body as it came: one JSON object, text behind it is ignored.
    series : str
        Name of the series, which the reply does not say.
    source : str
        Said in the header of the generated file.

    Returns
    -------
    SeriesFacts
        What is known of the series.

    Raises
    ------
    ReplyError
        If it is no description of a series.
    """
    value = _first_object(text, series)
    if value.get("status", 0) != 0:
        raise ReplyError(
            f"The reply saved for {series!r} is an error: {value.get('error', value['status'])}.",
            operation="series_struct",
            path="status",
            start=text[:200],
        )
    facts = from_object(value, series)
    whole = replace(facts.completeness, whole=True, note="as the server described it")
    return replace(facts, completeness=whole, source=source)


def from_info(info: SeriesInfo, *, source: str) -> SeriesFacts:
    """Take over the description that a server gave.

    Parameters
    ----------
    info : SeriesInfo
        From ``client.info(series)``.
    source : str
        Said in the header of the generated file.

    Returns
    -------
    SeriesFacts
        What is known of the series.
    """
    value = info.model_dump(mode="json", by_alias=True)
    facts = from_object(value, info.name)
    whole = replace(facts.completeness, whole=True, note="as the server described it")
    return replace(facts, completeness=whole, source=source)


def from_object(value: Mapping[str, Any], series: str) -> SeriesFacts:
    """Read an object of the shape of a ``series_struct`` reply; a missing member means "not known".

    Parameters
    ----------
    value : mapping
        The object.
    series : str
        Name of the series.

    Returns
    -------
    SeriesFacts
        What is known of the series.

    Raises
    ------
    ReplyError
        If it has another shape, or names no keyword at all.
    """
    try:
        return _read(value, series)
    except (TypeError, KeyError, AttributeError) as err:
        raise ReplyError(
            f"This is no description of series {series!r}: {type(err).__name__}: {err}.",
            operation="series_struct",
        ) from err


def from_directory(directory: Path) -> list[SeriesFacts]:
    """Read every definition of a directory, each with the ``.provenance.json`` beside it.

    Parameters
    ----------
    directory : pathlib.Path
        Holds ``NAME.json`` and ``NAME.provenance.json``.

    Returns
    -------
    list of SeriesFacts
        By name.

    Raises
    ------
    RequestError
        If there are none.
    """
    files = sorted(path for path in directory.glob("*.json") if not path.name.endswith(".provenance.json"))
    if not files:
        raise RequestError(f"There is no series definition in {directory}.")
    return sorted((_with_provenance(path) for path in files), key=lambda facts: facts.name.lower())


def digest(facts: SeriesFacts) -> str:
    """Give twelve characters that change with anything known of a series."""
    return hashlib.sha256(repr(facts).encode()).hexdigest()[:12]


def _with_provenance(path: Path) -> SeriesFacts:
    value = json.loads(path.read_text(encoding="utf-8"))
    provenance = json.loads(path.with_suffix(".provenance.json").read_text(encoding="utf-8"))
    facts = from_object(value, provenance["canonical_name"])
    stated = provenance["completeness"]
    total, note = stated.get("keywords_estimated_total"), str(stated.get("note", ""))
    completeness = replace(
        facts.completeness,
        of_about=total,
        confirmed=stated.get("names_confirmed_for_this_series"),
        whole=total == len(facts.keywords)
        or note.startswith(("full definition", "complete", "every keyword")),
        note=note,
    )
    source = provenance["top"].get("source", "merged from named public sources, each field with its own")
    return replace(facts, completeness=completeness, source=source)


def _first_object(text: str, series: str) -> Mapping[str, Any]:
    try:
        value, _ = json.JSONDecoder(strict=False).raw_decode(text.lstrip())
    except json.JSONDecodeError as err:
        raise ReplyError(
            f"The reply saved for {series!r} is not JSON: {err}.", operation="series_struct", start=text[:200]
        ) from err
    if not isinstance(value, dict):
        raise ReplyError(
            f"The reply saved for {series!r} is no JSON object.", operation="series_struct", start=text[:200]
        )
    return value


def _read(value: Mapping[str, Any], series: str) -> SeriesFacts:
    keywords = ByName(_keyword(part) for part in value.get("keywords", ()))
    if not keywords:
        raise ReplyError(
            f"The description of series {series!r} names no keyword: {STUB_HINT}.",
            operation="series_struct",
            path="keywords",
        )
    return SeriesFacts(
        name=series,
        note=_text(value.get("note")),
        prime_keys=_prime_keys(value, keywords),
        keywords=keywords,
        segments=ByName(_segment(part) for part in value.get("segments", ())),
        links=ByName(_link(part) for part in value.get("links", ())),
        completeness=_counted(keywords),
    )


def _counted(keywords: ByName[KeywordFacts]) -> Completeness:
    facts = list(keywords.values())
    return Completeness(
        keywords=len(facts),
        typed=sum(fact.type != UNKNOWN_TYPE for fact in facts),
        with_units=sum(bool(fact.units) for fact in facts),
        with_note=sum(bool(fact.note) for fact in facts),
    )


def _keyword(part: Mapping[str, Any]) -> KeywordFacts:
    declared = _text(part.get("type"))
    return KeywordFacts(
        name=part["name"],
        # A link that leads nowhere hides the type.
        type=UNKNOWN_TYPE if declared in {"", "link"} else declared,
        units=_text(part.get("units")),
        note=_text(part.get("note")),
        scope=_text(part.get("recscope")),
        default=_raw(part.get("defval")),
        linkinfo=part.get("linkinfo"),
    )


def _segment(part: Mapping[str, Any]) -> SegmentFacts:
    return SegmentFacts(
        name=part["name"],
        type=_text(part.get("type")) or UNKNOWN_TYPE,
        units=_text(part.get("units")),
        protocol=_text(part.get("protocol")),
        dims=_text(part.get("dims")),
        note=_text(part.get("note")),
    )


def _link(part: Mapping[str, Any]) -> LinkFacts:
    return LinkFacts(
        part["name"], _text(part.get("target")), _text(part.get("kind")), _text(part.get("note"))
    )


def _prime_keys(value: Mapping[str, Any], keywords: ByName[KeywordFacts]) -> tuple[PrimeFacts, ...]:
    details = {info["name"].lower(): info for info in value.get("primekeysinfo", ()) if info}
    names = [name for name in value.get("primekeys", ()) if name]
    return tuple(_prime(name, details.get(name.lower(), {}), keywords) for name in names)


def _prime(name: str, info: Mapping[str, Any], keywords: ByName[KeywordFacts]) -> PrimeFacts:
    slotted = bool(info["slotted"]) if "slotted" in info else f"{name}_index" in keywords
    step, epoch = keywords.get(f"{name}_step"), keywords.get(f"{name}_epoch")
    return PrimeFacts(
        name=name,
        slotted=slotted,
        step=(info.get("step") or (step.default if step else None)) if slotted else None,
        epoch=(epoch.default or None) if slotted and epoch else None,
    )


def _raw(value: object) -> str:
    return "" if value is None else str(value)


def _text(value: object) -> str:
    return " ".join(str(value).split()) if value is not None else ""
