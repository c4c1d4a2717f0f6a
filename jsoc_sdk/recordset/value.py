"""`RecordSet`: which records of which series."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, Self

from jsoc_sdk.errors import HazardError, RecordSetError
from jsoc_sdk.recordset.expressions import Condition
from jsoc_sdk.recordset.filters import (
    ConditionFilter,
    Filter,
    NumberFilter,
    SqlFilter,
    ValueFilter,
    WrittenFilter,
    tidy,
)
from jsoc_sdk.recordset.scalars import check_name
from jsoc_sdk.recordset.typed import operands_of, owner_of, refuse_strangers
from jsoc_sdk.recordset.values import EVERYTHING, Edge, Everything, Index, index, items

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    from jsoc_sdk.recordset.description import SeriesLike
    from jsoc_sdk.recordset.names import SegmentName

    R = TypeVar("R", bound="RecordSet[Any]")
    S = TypeVar("S", default=Any)
else:
    from typing import TypeVar

    R = TypeVar("R", bound="RecordSet")
    S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class SubSet:
    """One series with its filters and segment list.

    Attributes
    ----------
    series : str
    filters : tuple
        In the order in which they are sent.
    segments : tuple of str or None
    verbatim : str or None
        The text itself, where it is not made of parts (`RecordSet.raw`, ``@file``).
    """

    series: str
    filters: tuple[Filter, ...] = ()
    segments: tuple[str, ...] | None = None
    verbatim: str | None = None

    @property
    def text(self) -> str:
        """As it is sent; a segment list alone would crash the server, so it follows ``[]``."""
        if self.verbatim is not None:
            return self.verbatim
        filters = "".join(one.text for one in self.filters)
        return self.series + (filters or "[]" * (self.segments is not None)) + self.segment_text

    @property
    def segment_text(self) -> str:
        """The segment list with its braces."""
        return "" if self.segments is None else "{" + ",".join(self.segments) + "}"

    @property
    def shown(self) -> str:
        """For people: conditions that wait for their series as they were written."""
        if self.verbatim is not None:
            return self.verbatim
        return self.series + "".join(_shown(one) for one in self.filters) + self.segment_text

    def adding(self, new: tuple[Filter, ...]) -> SubSet:
        """Put filters in their place: values, then record numbers, then conditions."""
        if self.verbatim is not None:
            raise RecordSetError(f"{self.verbatim!r} is used as it is; nothing can be added to it.")
        merged = [*self.filters]
        for filter_ in new:
            rank = _rank(filter_)
            place = next((at for at, old in enumerate(merged) if _rank(old) > rank), len(merged))
            merged.insert(place, filter_)
        return replace(self, filters=tidy(tuple(merged)))


@dataclass(frozen=True, slots=True, init=False, eq=False, repr=False)
class RecordSet(Generic[S]):
    """Records of a series, as an immutable value; ``str()`` gives the text that is sent.

    `S` is the typed series where there is one, so that a type checker refuses names of another series.

    Parameters
    ----------
    series : str
        Series name, such as ``"hmi.v_45s"``.
    *filters : value, list of values, span, between, first, last, index or EVERYTHING
        One for each prime key, in their order. Times say their scale: ``"2016.04.01_TAI"``, ``tai(...)``,
        ``utc(...)``, or an aware datetime. Numbers are in the key's own unit.

    Attributes
    ----------
    sets : tuple of SubSet
        The sub-sets; more than one after ``+``.
    hazards : tuple of str
        How the text says something else to the server than it seems to; only where it was read from text.

    Raises
    ------
    RecordSetError
        For a value that the language has no spelling for, or of an impossible type.
    TimeFormatError
        For a naive datetime.

    Notes
    -----
    Two record sets are equal when the same text is sent. Types are checked by `bind`, which the clients call.
    The language is that of protocol/record-sets.md.

    Examples
    --------
    >>> from jsoc_sdk.recordset import span, keyword
    >>> rs = RecordSet("hmi.v_45s", span("2016.04.01_TAI", "1d", every="6h")).segments("Dopplergram")
    >>> print(rs)
    hmi.v_45s[2016.04.01_TAI/1d@6h]{Dopplergram}
    >>> print(RecordSet("hmi.sharp_720s").where(HARPNUM=[377, 401]).filter(keyword("NOAA_AR") == 11158))
    hmi.sharp_720s[HARPNUM=377,401][? NOAA_AR = 11158 ?]
    """

    sets: tuple[SubSet, ...]
    hazards: tuple[str, ...]

    def __init__(self, series: str, *filters: object) -> None:
        if any(char in str(series) for char in "[{,;@#"):
            raise RecordSetError(
                f"{series!r} is a whole record set; use RecordSet.parse({series!r}).", text=series
            )
        built = tuple(_value_filter(None, value, f"filter {at + 1}") for at, value in enumerate(filters))
        empty = SubSet(check_name(series, "series"))
        object.__setattr__(self, "sets", (empty.adding(built),))
        object.__setattr__(self, "hazards", ())

    @property
    def series(self) -> str:
        """Name of the series; of the first one, if there are several (`series_names`)."""
        return self.sets[0].series

    @property
    def series_names(self) -> tuple[str, ...]:
        """Names of all series, each once, in any case."""
        return tuple({one.series.lower(): one.series for one in self.sets}.values())

    @property
    def segment_names(self) -> tuple[str, ...]:
        """Names of the segment lists, each once."""
        return tuple(dict.fromkeys(name for one in self.sets for name in one.segments or ()))

    def where(self, /, **keys: object) -> Self:
        """Restrict prime keys by name; several restrictions are AND-ed, the members of a list OR-ed.

        Parameters
        ----------
        **keys : value, list of values, span, between, first, last or index
            By prime-key name.

        Returns
        -------
        RecordSet
            A new one.

        Raises
        ------
        RecordSetError
            As for the constructor. That a name is a prime key is checked by `bind`; other keywords go into
            `filter`.

        Examples
        --------
        >>> from jsoc_sdk.recordset import between
        >>> print(RecordSet("hmi.sharp_720s").where(HARPNUM=between(377, 401)))
        hmi.sharp_720s[HARPNUM=377-401]
        """
        new = tuple(
            _value_filter(check_name(name, "keyword"), value, name)
            for name, value in keys.items()
            if not isinstance(value, Everything)
        )
        return self._changed(tuple(one.adding(new) for one in self.sets))

    def filter(self, *conditions: Condition[S]) -> Self:
        """Restrict by conditions on any variable keyword; all have to hold.

        Parameters
        ----------
        *conditions : Condition
            Made with `keyword`, ``& | ~``, or `raw_sql`.

        Returns
        -------
        RecordSet
            A new one.

        Raises
        ------
        RecordSetError
            If something else is given.

        Notes
        -----
        The newest version of a record is looked at only: an older one that fulfils a condition is not shown.

        Examples
        --------
        >>> from jsoc_sdk.recordset import keyword
        >>> rs = RecordSet("hmi.sharp_720s").filter(keyword("NOAA_ARS").contains("11158"))
        >>> print(rs)
        hmi.sharp_720s[? position('11158' IN NOAA_ARS) > 0 ?]
        """
        for condition in conditions:
            if not isinstance(condition, Condition):
                raise RecordSetError(
                    f"{condition!r} is no condition; write keyword('X') > 1, or raw_sql('...') for SQL."
                )
        refuse_strangers(self.series_names, (name for one in conditions for name in operands_of(one)))
        new = tuple(ConditionFilter(condition) for condition in conditions)
        return self._changed(tuple(one.adding(new) for one in self.sets))

    def segments(self, *names: str | SegmentName[S]) -> Self:
        """Name the segments wanted: the default of a query, and what an export takes.

        Parameters
        ----------
        *names : str
            Segment names, in any case; anything with a ``name`` attribute does, too. None at all removes
            the list.

        Returns
        -------
        RecordSet
            A new one.

        Raises
        ------
        RecordSetError
            If one cannot be a segment name.
        """
        refuse_strangers(self.series_names, names)
        wanted = tuple(check_name(getattr(name, "name", name), "segment") for name in names)
        return self._changed(tuple(replace(one, segments=wanted or None) for one in self.sets))

    def records(self, *numbers: int | Edge | Index) -> Self:
        """Select records by number, superseded versions included; unknown numbers are dropped silently.

        Parameters
        ----------
        *numbers : int, index_between, index_span, first or last
            Record numbers (``*recnum*``).

        Returns
        -------
        RecordSet
            A new one.

        Raises
        ------
        RecordSetError
            If a number is negative, or the record set is restricted to numbers already.

        Examples
        --------
        >>> print(RecordSet("hmi.v_45s").records(101, 103))
        hmi.v_45s[:#101,#103]
        """
        if not numbers:
            raise RecordSetError("records() needs at least one record number.")
        if any(isinstance(old, NumberFilter) for one in self.sets for old in one.filters):
            raise RecordSetError("Record numbers are given already; name all in one call.")
        new = NumberFilter(",".join(_number_text(number) for number in numbers))
        return self._changed(tuple(one.adding((new,)) for one in self.sets))

    def all_versions(self) -> Self:
        """Show every version of a record, not only the newest; rows may repeat a prime key.

        Examples
        --------
        >>> print(RecordSet("hmi.v_45s").all_versions())
        hmi.v_45s[! 1=1 !]
        """
        new = SqlFilter(" 1=1 ", "!")
        return self._changed(tuple(one.adding((new,)) for one in self.sets))

    def join(self, *others: RecordSet[Any]) -> RecordSet[Any]:
        """Put record sets one after the other, as ``+`` does; records found twice come twice.

        Examples
        --------
        >>> print(RecordSet("hmi.v_45s").join(RecordSet("hmi.m_45s")))
        hmi.v_45s[],hmi.m_45s
        """
        for other in others:
            if not isinstance(other, RecordSet):
                raise RecordSetError(f"{other!r} is no RecordSet; use RecordSet.parse for text.")
        everything = (self, *others)
        return _make(
            RecordSet,
            tuple(one for record_set in everything for one in record_set.sets),
            tuple(dict.fromkeys(hazard for record_set in everything for hazard in record_set.hazards)),
        )

    def __add__(self, other: RecordSet[Any]) -> RecordSet[Any]:
        return self.join(other)

    def bind(self, series: SeriesLike, *more: SeriesLike) -> Self:
        """Check names and values against the series, and write conditions with its types.

        Parameters
        ----------
        series, *more : SeriesInfo
            Descriptions, one for each series named.

        Returns
        -------
        RecordSet
            A new one, in which nothing waits for a type: filters by name stand in the order of the prime
            keys.

        Raises
        ------
        UnknownKeyword, UnknownSegment
            For a name that the series does not have, with near ones.
        TimeFormatError
            For a time without a zone.
        RecordSetError
            For a value of the wrong type, a filter on a keyword that is no prime key, a condition on a
            constant or linked keyword, a text beyond the server's limits, or a series without description.
        """
        from jsoc_sdk.recordset.binding import bind_set  # noqa: PLC0415 - it needs SubSet

        known = {one.name.lower(): one for one in (series, *more)}
        sets: list[SubSet] = []
        hazards = list(self.hazards)
        for one in self.sets:
            info = _described(one, known)
            bound, found = (one, ()) if info is None else bind_set(one, info)
            sets.append(bound)
            hazards.extend(found)
        return self._changed(tuple(sets), tuple(dict.fromkeys(hazards)))

    @classmethod
    def parse(cls, text: str) -> RecordSet[Any]:
        """Read a record-set text, as leniently as the server.

        Parameters
        ----------
        text : str
            Anything that protocol/record-sets.md describes.

        Returns
        -------
        RecordSet
            With `hazards` named. ``str()`` of it gives the text back in canonical form.

        Raises
        ------
        RecordSetError
            Where the server would refuse it whatever the series is; the rest is checked by `bind`.

        Examples
        --------
        >>> RecordSet.parse("hmi.v_45s[2016.04.01]").hazards
        ('2016.04.01 names no time zone and is read as UTC; write 2016.04.01_TAI or 2016.04.01_UTC.',)
        """
        from jsoc_sdk.recordset.parser import parse  # noqa: PLC0415 - it needs SubSet

        return _make(RecordSet, *parse(text))

    @classmethod
    def raw(cls, text: str) -> RecordSet[Any]:
        """Send a text exactly as it is: the loud way out, nothing is checked but its outer structure.

        Parameters
        ----------
        text : str
            A whole record set.

        Returns
        -------
        RecordSet
            It can be joined, not extended.

        Raises
        ------
        RecordSetError
            If the server's outer scanner would refuse it.

        Examples
        --------
        >>> print(RecordSet.raw("hmi.v_45s[2016.04.01]"))
        hmi.v_45s[2016.04.01]
        """
        from jsoc_sdk.recordset.parser import raw  # noqa: PLC0415 - it needs SubSet

        return _make(RecordSet, raw(text), ())

    @classmethod
    def coerce(cls, value: str | RecordSet[S] | type[S]) -> RecordSet[S]:
        """Take a record set, or a text without hazards.

        Parameters
        ----------
        value : str or RecordSet or type
            A `RecordSet` is given back as it is; a typed series stands for all of its records.

        Returns
        -------
        RecordSet
            What to query.

        Raises
        ------
        HazardError
            If the text means something else to the server than it seems to.
        RecordSetError
            If it cannot be read.

        Examples
        --------
        >>> print(RecordSet.coerce("hmi.v_45s[2016.04.01_TAI]"))
        hmi.v_45s[2016.04.01_TAI]
        """
        if isinstance(value, RecordSet):
            return value
        if isinstance(value, type) and owner_of(value) is value:
            return value.records()  # type: ignore[attr-defined,no-any-return]
        if not isinstance(value, str):
            raise RecordSetError(f"{value!r} is no record set; give a RecordSet or a text.")
        found = cls.parse(value)
        if found.hazards:
            raise HazardError(
                f"{value!r} says something else to the server than it seems to: {' '.join(found.hazards)} "
                "If that is what you want, use RecordSet.raw(text).",
                hazards=found.hazards,
                text=value,
            )
        return found

    def __str__(self) -> str:
        texts = [one.text for one in self.sets]
        complete = [
            f"{text}[]" if one.verbatim is None and text == one.series else text
            for text, one in zip(texts[:-1], self.sets[:-1], strict=True)
        ]
        return ",".join([*complete, texts[-1]])

    def __repr__(self) -> str:
        return f"<RecordSet {','.join(one.shown for one in self.sets)}>"

    def __eq__(self, other: object) -> bool:
        return self._identity() == other._identity() if isinstance(other, RecordSet) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._identity())

    def _identity(self) -> str:
        """Give the text that is sent, or a stand-in while conditions wait for their series."""
        try:
            return str(self)
        except RecordSetError:
            return repr(self)

    def _changed(self, sets: tuple[SubSet, ...], hazards: tuple[str, ...] | None = None) -> Self:
        """Copy with other sub-sets; a subclass keeps its own attributes."""
        new = _make(type(self), sets, self.hazards if hazards is None else hazards)
        for name, value in getattr(self, "__dict__", {}).items():
            object.__setattr__(new, name, value)
        return new


def _make(kind: type[R], sets: tuple[SubSet, ...], hazards: tuple[str, ...]) -> R:
    """Build one from sub-sets."""
    new = object.__new__(kind)
    object.__setattr__(new, "sets", sets)
    object.__setattr__(new, "hazards", hazards)
    return new


def _value_filter(name: str | None, value: object, where: str) -> ValueFilter:
    """Filter of what a user gave for one prime key."""
    if isinstance(value, Everything) or value is EVERYTHING:
        return ValueFilter(name, ())
    if isinstance(value, Condition):
        raise RecordSetError(f"{value!r} is a condition; give it to .filter(...).")
    built = ValueFilter(name, items(value, where))
    built.text  # noqa: B018 - a value without a spelling is refused where it is given
    return built


def _number_text(number: int | Edge | Index) -> str:
    """Text of a record number or a range of them."""
    if isinstance(number, Edge):
        return f"#{number.symbol}"
    return (number if isinstance(number, Index) else index(number)).text


def _rank(filter_: Filter) -> int:
    """Place of a kind of filter: values, record numbers, conditions."""
    if isinstance(filter_, (ValueFilter, WrittenFilter)):
        return 0
    return 1 if isinstance(filter_, NumberFilter) else 2


def _shown(filter_: Filter) -> str:
    """For people."""
    if isinstance(filter_, ConditionFilter):
        return f"[? {filter_.condition!r} ?]"
    return filter_.text


def _described(one: SubSet, known: dict[str, SeriesLike]) -> SeriesLike | None:
    """Give the description of a sub-set's series; None for what is used as it is."""
    if one.verbatim is not None:
        return None
    info = known.get(one.series.lower()) or (known.get("") if len(known) == 1 else None)
    if info is None:
        raise RecordSetError(
            f"There is no description of series {one.series!r}; bind needs one for each series."
        )
    return info
