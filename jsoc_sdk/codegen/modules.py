"""The text of a generated module: header, imports, one class a series."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jsoc_sdk.codegen.definitions import digest
from jsoc_sdk.codegen.layout import INDENT, WIDTH, call, docstring, literal, wrapped
from jsoc_sdk.codegen.naming import RESERVED, attribute_names, class_names, identifier
from jsoc_sdk.errors import RequestError
from jsoc_sdk.quality import QUALITY_WORDS
from jsoc_sdk.series import UNKNOWN_TYPE, KeywordFacts, LinkFacts, PrimeFacts, SegmentFacts, SeriesFacts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence, Sized

_FILTERS = {"int": "IntFilter", "float": "FloatFilter", "str": "TextFilter", "time": "TimeFilter"}
_VALUES = {"unknown": "Unknown", "time": "datetime"}
_ONLY_TYPES = frozenset({"FloatFilter", "IntFilter", "TextFilter", "TimeFilter", "Unknown"})


def module_text(series: Iterable[SeriesFacts], *, origin: str) -> str:
    """Write the module with the classes of some series.

    The text depends on the definitions and on `origin` alone. It is formatted and passes mypy strict.

    Parameters
    ----------
    series : iterable of SeriesFacts
        The series; the classes come in the order of their names.
    origin : str
        What the header says the definitions came from, in a few words.

    Returns
    -------
    str
        The whole module, ending in a line break.

    Raises
    ------
    RequestError
        If there is no series, or one twice.
    """
    ordered = sorted(series, key=lambda facts: facts.name.lower())
    names = [facts.name.lower() for facts in ordered]
    if not names or len(set(names)) < len(names):
        raise RequestError("Give at least one series, and each only once.")
    classes = classes_of(ordered)
    bodies = [_class(facts, classes[facts.name]) for facts in ordered]
    lines = [*_header(ordered, origin), *_imports(ordered)]
    for body in bodies:
        lines += ["", "", *body]
    return "\n".join(lines) + "\n"


def classes_of(series: Iterable[SeriesFacts]) -> dict[str, str]:
    """Name of the class of each series in the module that `module_text` makes of them."""
    return class_names(sorted((facts.name for facts in series), key=str.lower))


def _header(series: Sequence[SeriesFacts], origin: str) -> list[str]:
    listed = [f"* {facts.name}: {facts.source} (digest {digest(facts)})" for facts in series]
    text = "\n".join(
        [
            f"Typed series: {', '.join(facts.name for facts in series)}.",
            "",
            f"Made by ``jsoc codegen`` from {origin}; not to be edited. Sources:",
            "",
            *listed,
        ]
    )
    return docstring(wrapped(text, 0), 0)


def _imports(series: Sequence[SeriesFacts]) -> list[str]:
    used = {name for facts in series for name in _used(facts)}
    types = sorted(used & _ONLY_TYPES)
    times = ["    from datetime import datetime", ""] if "datetime" in used else []
    lines = [
        "",
        "from __future__ import annotations",
        "",
        "from typing import TYPE_CHECKING, ClassVar",
        "",
    ]
    lines += _import("jsoc_sdk.series", sorted(used - _ONLY_TYPES - {"datetime"}), 0)
    lines += ["", "if TYPE_CHECKING:", *times]
    lines += _import("jsoc_sdk.recordset", ["RecordSet"], 1)
    return lines + (_import("jsoc_sdk.series", types, 1) if types else [])


def _used(facts: SeriesFacts) -> set[str]:
    """Names of `jsoc_sdk.series` that the class of a series uses."""
    primes = {prime.name.lower() for prime in facts.prime_keys}
    parts = [_descriptor(part, prime=part.name.lower() in primes) for part in facts.keywords.values()]
    used = {"About", "Completeness", "Series", *(kind for kind, _ in parts)}
    used |= {"Unknown", "datetime"} & {values for _, values in parts}
    used |= {"SegmentKey"} if facts.segments else set()
    used |= {"LinkKey"} if facts.links else set()
    used |= {"PrimeFacts"} if facts.prime_keys else set()
    return used | {_filter(prime, facts) for prime in facts.prime_keys}


def _import(module: str, names: Sequence[str], indent: int) -> list[str]:
    line = f"{INDENT * indent}from {module} import {', '.join(names)}"
    if len(line) <= WIDTH:
        return [line]
    pad = INDENT * indent
    return [f"{pad}from {module} import (", *(f"{pad}{INDENT}{name}," for name in names), f"{pad})"]


def _class(facts: SeriesFacts, name: str) -> list[str]:
    names = attribute_names(facts, name)
    primes = {prime.name.lower() for prime in facts.prime_keys}
    lines = [
        f"class {name}(Series):",
        *docstring(wrapped(_class_doc(facts), 1), 1),
        "",
        f"{INDENT}__slots__ = ()",
    ]
    lines += _about(facts)
    for part in facts.keywords.values():
        lines += ["", *_keyword(part, names["keyword", part.name], prime=part.name.lower() in primes)]
    for segment in facts.segments.values():
        lines += ["", *_segment(segment, names["segment", segment.name])]
    for link in facts.links.values():
        lines += ["", *_link(link, names["link", link.name])]
    return [*lines, "", *_records(facts, name, names)]


def _class_doc(facts: SeriesFacts) -> str:
    about = facts.completeness
    note = facts.note or "No description is known."
    primes = "; ".join(map(_prime_words, facts.prime_keys)) or "none known"
    return "\n".join(
        [
            _sentence(note),
            "",
            f"Series {facts.name}. Prime keys: {primes}.",
            "",
            f"Known: {about}; {_number(facts.segments, 'segment')}, {_number(facts.links, 'link')}.",
            *(["", _sentence(about.note)] if about.note else []),
        ]
    )


def _prime_words(prime: PrimeFacts) -> str:
    if not prime.slotted:
        return prime.name
    since = f" from {prime.epoch}" if prime.epoch else ""
    return f"{prime.name}, slots of {prime.step or 'unknown width'}{since}"


def _number(parts: Sized, word: str) -> str:
    return f"{len(parts)} {word}{'' if len(parts) == 1 else 's'}"


def _about(facts: SeriesFacts) -> list[str]:
    primes = [_prime_call(prime) for prime in facts.prime_keys]
    trailing = "," if len(primes) == 1 else ""
    fields = [f"name={literal(facts.name)}", f"note={literal(facts.note)}"]
    lines = [f"{INDENT}about: ClassVar[About] = About(", *(f"{INDENT * 2}{field}," for field in fields)]
    joined = f"{INDENT * 2}prime_keys=({', '.join(primes)}{trailing}),"
    if len(joined) <= WIDTH:
        lines.append(joined)
    else:
        lines.append(f"{INDENT * 2}prime_keys=(")
        lines += [line for prime in facts.prime_keys for line in _tall_prime(prime)]
        lines.append(f"{INDENT * 2}),")
    lines += call("completeness=Completeness", _completeness(facts), 2, ",")
    return [*lines, f"{INDENT * 2}source={literal(facts.source)},", f"{INDENT})"]


def _tall_prime(prime: PrimeFacts) -> list[str]:
    return call("PrimeFacts", _prime_arguments(prime), 3, ",")


def _prime_call(prime: PrimeFacts) -> str:
    return f"PrimeFacts({', '.join(_prime_arguments(prime))})"


def _prime_arguments(prime: PrimeFacts) -> list[str]:
    given = [literal(prime.name)]
    given += ["slotted=True"] if prime.slotted else []
    given += [f"step={literal(prime.step)}"] if prime.step else []
    return given + ([f"epoch={literal(prime.epoch)}"] if prime.epoch else [])


def _completeness(facts: SeriesFacts) -> list[str]:
    about = facts.completeness
    return [
        literal(about.keywords),
        f"of_about={about.of_about}",
        f"typed={about.typed}",
        f"with_units={about.with_units}",
        f"with_note={about.with_note}",
        f"confirmed={about.confirmed}",
        f"whole={about.whole}",
        f"note={literal(about.note)}",
    ]


def _keyword(part: KeywordFacts, attribute: str, *, prime: bool) -> list[str]:
    kind, values = _descriptor(part, prime=prime)
    annotation = f"{kind}[{values}]" if values else kind
    lines = call(f"{attribute}: {annotation} = {kind}", _keyword_arguments(part), 1)
    return [*lines, *docstring(_keyword_doc(part, prime=prime), 1)]


def _descriptor(part: KeywordFacts, *, prime: bool) -> tuple[str, str]:
    """Class of the attribute and the type of its values; empty where the class says it."""
    python = part.python_type
    if part.scope == "segment":
        return "PerSegmentKey", _VALUES.get(python, python)
    if python == "int" and part.name.lower() in QUALITY_WORDS and not prime:
        return "QualityKey", ""
    return ("Prime" if prime else "Key"), _VALUES.get(python, python)


def _keyword_arguments(part: KeywordFacts) -> list[str]:
    given = _trimmed([part.name, part.type, part.units, part.note])
    given += [f"scope={literal(part.scope)}"] if part.scope else []
    given += [f"default={literal(part.default)}"] if part.default else []
    return given + ([f"linkinfo={literal(part.linkinfo)}"] if part.linkinfo else [])


def _keyword_doc(part: KeywordFacts, *, prime: bool) -> str:
    unit = part.units if part.units.lower() not in {"", "none"} else ""
    words = ["type not known" if part.type == UNKNOWN_TYPE else part.type]
    words += ["prime key"] if prime else []
    words += ["one a segment"] if part.scope == "segment" else []
    words += [f"constant {part.default}"] if part.scope == "constant" and part.default else []
    return _hover(unit, part.note, words)


def _segment(part: SegmentFacts, attribute: str) -> list[str]:
    given = [part.name, part.type, part.units, part.protocol, part.dims, part.note]
    lines = call(f"{attribute}: SegmentKey = SegmentKey", _trimmed(given), 1)
    words = ["segment", *([] if part.type == UNKNOWN_TYPE else [part.type])]
    words += [word for word in (part.protocol, part.dims) if word]
    unit = part.units if part.units.lower() not in {"", "none"} else ""
    return [*lines, *docstring(_hover(unit, part.note, words), 1)]


def _link(part: LinkFacts, attribute: str) -> list[str]:
    lines = call(
        f"{attribute}: LinkKey = LinkKey", _trimmed([part.name, part.target, part.kind, part.note]), 1
    )
    words = [
        "link",
        *([part.kind.lower()] if part.kind else []),
        *([f"to {part.target}"] if part.target else []),
    ]
    return [*lines, *docstring(_hover("", part.note, words), 1)]


def _records(facts: SeriesFacts, name: str, names: dict[tuple[str, str], str]) -> list[str]:
    keys = [(prime, _parameter(prime, facts, names)) for prime in facts.prime_keys]
    parameters = [f"{parameter}: {_filter(prime, facts)} | None = None" for prime, parameter in keys]
    lines = [f"{INDENT}@classmethod"]
    lines += call(
        "def records", ["cls", *(["*", *parameters] if parameters else [])], 1, f" -> RecordSet[{name}]:"
    )
    lines += docstring(_records_doc(facts), 2)
    renamed = all(prime.name == parameter for prime, parameter in keys)
    given = [f"{p.name}={v}" for p, v in keys] if renamed else [_starred(keys)]
    return lines + call("return cls._select", given, 2)


def _starred(keys: Sequence[tuple[PrimeFacts, str]]) -> str:
    return "**{" + ", ".join(f"{literal(prime.name)}: {parameter}" for prime, parameter in keys) + "}"


def _records_doc(facts: SeriesFacts) -> str:
    if not facts.prime_keys:
        return "Select records; no prime keys are known."
    return f"Select records by prime key: {', '.join(prime.name for prime in facts.prime_keys)}."


def _parameter(prime: PrimeFacts, facts: SeriesFacts, names: dict[tuple[str, str], str]) -> str:
    known = facts.keywords.get(prime.name)
    return names["keyword", known.name] if known else identifier(prime.name, RESERVED)


def _filter(prime: PrimeFacts, facts: SeriesFacts) -> str:
    known = facts.keywords.get(prime.name)
    # A prime key of unknown type takes text as the server reads it.
    return _FILTERS.get(known.python_type if known else "", "TextFilter")


def _trimmed(values: Sequence[str]) -> list[str]:
    given = [literal(value) for value in values]
    while len(given) > 1 and given[-1] == '""':
        given.pop()
    return given


def _hover(unit: str, note: str, words: Sequence[str]) -> str:
    said = ": ".join(part for part in (unit, note) if part)
    return f"{said} ({', '.join(words)})" if said else f"No description ({', '.join(words)})"


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
