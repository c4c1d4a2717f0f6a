"""What is known of a series, as plain data: keywords, segments, links, prime keys, and how complete it is.

An empty text means "not known": no source says it. A type that no source gives is ``unknown``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

UNKNOWN_TYPE = "unknown"
INTEGER_TYPES = frozenset({"char", "short", "int", "longlong"})
FLOAT_TYPES = frozenset({"float", "double"})
_IMPLICIT = re.compile(r"cparms_sg\d+|_bzero\Z|_bscale\Z|_index\Z|-")


@dataclass(frozen=True, slots=True)
class KeywordFacts:
    """What is known of a keyword.

    Attributes
    ----------
    name : str
        The series' own spelling.
    type : str
        ``char short int longlong float double time string``, or ``unknown``.
    units : str
        Unit; of a time its scale (``TAI``, ``UTC``, ``ISO``) or interval (``secs``).
    note : str
        Description.
    scope : str
        ``variable constant index ts_eq ts_slot slot enum carr``, or ``segment`` for one per segment.
    default : str
        Default in the server's own format; the value itself where `scope` is ``constant``.
    linkinfo : str or None
        ``link->keyword`` for a keyword that belongs to a linked record.
    """

    name: str
    type: str = UNKNOWN_TYPE
    units: str = ""
    note: str = ""
    scope: str = ""
    default: str = ""
    linkinfo: str | None = None

    @property
    def python_type(self) -> str:
        """Name of the Python type of its values; ``unknown`` where no source gives a type."""
        return python_type(self.type, self.units)


@dataclass(frozen=True, slots=True)
class SegmentFacts:
    """What is known of a segment: one of the files of a record.

    Attributes
    ----------
    name, type, units, protocol, note : str
        As the server tells them.
    dims : str
        Shape in pixels, such as ``4096x4096``; ``VARxVAR`` where it differs by record.
    """

    name: str
    type: str = UNKNOWN_TYPE
    units: str = ""
    protocol: str = ""
    dims: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class LinkFacts:
    """What is known of a link to a record of another series.

    Attributes
    ----------
    name, target, kind, note : str
        `kind` is ``STATIC`` or ``DYNAMIC``.
    """

    name: str
    target: str = ""
    kind: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class PrimeFacts:
    """A prime key: one of the keywords that name a record.

    Attributes
    ----------
    name : str
        Of the keyword itself, not of its slot index.
    slotted : bool
        Whether values are rounded to slots.
    step : str or None
        Width of a slot: seconds for a time, else in the keyword's unit.
    epoch : str or None
        Centre, or start, of slot 0, where a source tells it.
    """

    name: str
    slotted: bool = False
    step: str | None = None
    epoch: str | None = None


@dataclass(frozen=True, slots=True)
class Completeness:
    """How much of a series is known.

    Attributes
    ----------
    keywords : int
        Keywords known.
    of_about : int or None
        Estimated number on the server; None where nobody knows.
    typed, with_units, with_note : int
        How many keywords have a type, a unit, a description.
    confirmed : int or None
        How many names a source confirms for this very series, not for a sibling; None where not counted.
    whole : bool
        Whether a source claims to list every keyword: only then a further one on the server is news.
    note : str
        In words.
    """

    keywords: int
    of_about: int | None = None
    typed: int = 0
    with_units: int = 0
    with_note: int = 0
    confirmed: int | None = None
    whole: bool = False
    note: str = ""

    def __str__(self) -> str:
        known = f"{self.keywords} keywords"
        if self.of_about and self.of_about > self.keywords:
            known = f"{self.keywords} of about {self.of_about} keywords"
        untyped = "" if self.typed == self.keywords else f", {self.typed} with a type"
        counted = "" if self.confirmed is None else f", {self.confirmed} names confirmed for this series"
        return f"{known}{untyped}{counted}"


class _Named(Protocol):
    @property
    def name(self) -> str: ...


N = TypeVar("N", bound=_Named)


class ByName(Mapping[str, N], Generic[N]):
    """Facts by name, in their own order; upper and lower case are the same."""

    __slots__ = ("_by_fold",)

    def __init__(self, parts: Iterable[N] = ()) -> None:
        self._by_fold = {part.name.lower(): part for part in parts}

    def __getitem__(self, name: str) -> N:
        return self._by_fold[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._by_fold

    def __iter__(self) -> Iterator[str]:
        return (part.name for part in self._by_fold.values())

    def __len__(self) -> int:
        return len(self._by_fold)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ByName) and list(self.values()) == list(other.values())

    def __hash__(self) -> int:
        return hash(tuple(self._by_fold))

    def __repr__(self) -> str:
        return f"<{len(self)}: {', '.join(self)}>"


@dataclass(frozen=True, slots=True)
class SeriesFacts:
    """What is known of a series.

    Attributes
    ----------
    name : str
        The server's own spelling.
    note : str
        Description.
    prime_keys : tuple of PrimeFacts
        The keywords that name a record, in order.
    keywords, segments, links : mapping
        By name, upper and lower case alike.
    completeness : Completeness
        How much is known.
    source : str
        Where it came from.
    """

    name: str
    note: str = ""
    prime_keys: tuple[PrimeFacts, ...] = ()
    keywords: ByName[KeywordFacts] = field(default_factory=ByName[KeywordFacts])
    segments: ByName[SegmentFacts] = field(default_factory=ByName[SegmentFacts])
    links: ByName[LinkFacts] = field(default_factory=ByName[LinkFacts])
    completeness: Completeness = field(default_factory=lambda: Completeness(0))
    source: str = ""

    def differences(self, server: Described) -> tuple[str, ...]:
        """Say in which ways a server's description contradicts this one; unknown facts contradict nothing.

        Parameters
        ----------
        server : SeriesInfo
            The description of the server.

        Returns
        -------
        tuple of str
            One sentence each; empty if nothing differs.
        """
        return (
            *_prime_key_differences(self, server),
            *_keyword_differences(self, server),
            *_missing("segment", self.segments, server.segments),
            *_missing("link", self.links, server.links),
        )


class _DescribedKeyword(_Named, Protocol):
    @property
    def type(self) -> str: ...
    @property
    def units(self) -> str: ...


class _DescribedPrime(_Named, Protocol):
    @property
    def slotted(self) -> bool | int: ...
    @property
    def step(self) -> str | None: ...


class Described(Protocol):
    """A series as a server describes it, such as `jsoc_sdk.SeriesInfo`."""

    @property
    def name(self) -> str:
        """Name of the series."""
        ...

    @property
    def prime_keys(self) -> Sequence[_DescribedPrime]:
        """The prime keys in order."""
        ...

    @property
    def keywords(self) -> Mapping[str, _DescribedKeyword]:
        """Keywords by name."""
        ...

    @property
    def segments(self) -> Mapping[str, Any]:
        """Segments by name."""
        ...

    @property
    def links(self) -> Mapping[str, Any]:
        """Links by name."""
        ...


def python_type(drms_type: str, units: str) -> str:
    """Name of the Python type that values of a declared type have: ``int float str time unknown``."""
    from jsoc_sdk.times import interval_factor  # noqa: PLC0415 - most keywords are no times

    if drms_type in INTEGER_TYPES:
        return "int"
    if drms_type in FLOAT_TYPES:
        return "float"
    if drms_type == "time":
        return "time" if interval_factor(units) is None else "float"
    return "str" if drms_type == "string" else UNKNOWN_TYPE


def _prime_key_differences(known: SeriesFacts, server: Described) -> Iterator[str]:
    ours = [prime.name.lower() for prime in known.prime_keys]
    theirs = [prime.name.lower() for prime in server.prime_keys]
    if ours and ours != theirs:
        listed = ", ".join(prime.name for prime in server.prime_keys) or "none"
        yield f"prime keys are {listed}, not {', '.join(prime.name for prime in known.prime_keys)}"
        return
    for prime, other in zip(known.prime_keys, server.prime_keys, strict=False):
        if prime.slotted != bool(other.slotted):
            yield f"prime key {prime.name} is {'' if other.slotted else 'not '}slotted"
        elif prime.step and other.step and not _same_number(prime.step, other.step):
            yield f"slots of {prime.name} are {other.step}, not {prime.step}"


def _keyword_differences(known: SeriesFacts, server: Described) -> Iterator[str]:
    for name, facts in known.keywords.items():
        other = server.keywords.get(name)
        if other is None or UNKNOWN_TYPE in {facts.type, other.type} or other.type == "link":
            continue
        if facts.type != other.type:
            yield f"keyword {name} is {other.type}, not {facts.type}"
        elif facts.type == "time" and facts.python_type != python_type(other.type, other.units):
            yield f"keyword {name} is in {other.units}, not {facts.units}"
    yield from _missing("keyword", known.keywords, server.keywords)
    if known.completeness.whole:
        yield from _added(known, server)


def _added(known: SeriesFacts, server: Described) -> Iterator[str]:
    # Definitions in files leave out what every series has beside its own keywords, and aliases.
    added = [name for name in server.keywords if name not in known.keywords and not _IMPLICIT.search(name)]
    if added:
        yield f"new: {_listed('keyword', added)}"


def _missing(kind: str, ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> Iterator[str]:
    gone = [name for name in ours if theirs.get(name) is None and not _IMPLICIT.search(name)]
    if gone:
        yield f"gone: {_listed(kind, gone)}"


def _listed(kind: str, names: Sequence[str]) -> str:
    more = f" and {len(names) - 8} more" if len(names) > 8 else ""
    return f"{kind}{'s' if len(names) > 1 else ''} {', '.join(names[:8])}{more}"


def _same_number(one: str, other: str) -> bool:
    try:
        return float(one) == float(other)
    except ValueError:
        return one == other
