"""Keywords, segments and links of a typed series, as class attributes.

``USFLUX: Key[float] = Key("USFLUX", "float", "Maxwell", "Total unsigned flux")`` is two things: on the class,
``Sharp720s.USFLUX`` is a `Field`, an operand of conditions that knows its series; on a row of the series,
``row.USFLUX`` is its value. A type checker knows both.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, NewType, NoReturn, TypeAlias, cast, overload

from jsoc_sdk.errors import RecordSetError
from jsoc_sdk.recordset.expressions import Condition, Operand
from jsoc_sdk.recordset.names import ColumnName, KeywordName, LinkName, SegmentName
from jsoc_sdk.series._facts import UNKNOWN_TYPE, KeywordFacts, LinkFacts, SegmentFacts

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    from jsoc_sdk.quality import Flag
    from jsoc_sdk.series._base import Series
    from jsoc_sdk.times import Time

    T = TypeVar("T")
    V = TypeVar("V", default=Any)
    S = TypeVar("S", default=Any)
else:
    from typing import TypeVar

    T = TypeVar("T")
    V = TypeVar("V")
    S = TypeVar("S")

Unknown = NewType("Unknown", str)
"""Values of a keyword whose type no source gives: read as text, accepted in no typed comparison."""


TimeValue: TypeAlias = "Time | datetime | str"
"""What a time is compared with; it has to say its scale."""


class Field(KeywordName[S]):
    """A keyword of a typed series, to be queried or compared.

    It is what ``S.USFLUX`` gives; there is no need to make one. `S` is its series. Each type of value has a
    field of its own, which is compared with such values only.

    Attributes
    ----------
    name : str
        The series' own spelling.
    facts : KeywordFacts
        Type, units, note and the rest.
    owner : type
        The series class.
    """

    name: str
    facts: KeywordFacts
    owner: type[S]

    def __init__(self, facts: KeywordFacts, owner: type[S], name: str = "") -> None:
        object.__setattr__(self, "name", name or facts.name)
        object.__setattr__(self, "facts", facts)
        object.__setattr__(self, "owner", owner)

    @property
    def series(self) -> str:
        """Name of the series it belongs to."""
        return series_name(self.owner)

    def __repr__(self) -> str:
        return f"{self.owner.__name__}.{self.name}"

    def __hash__(self) -> int:
        return hash((self.owner, self.name))


class FloatField(Field[S], Operand[float, S], ColumnName[float, S]):
    """A keyword that holds numbers."""


class IntField(Field[S], Operand[int, S], ColumnName[int, S]):
    """A keyword that holds whole numbers."""


class TextField(Field[S], Operand[str, S], ColumnName[str, S]):
    """A keyword that holds text."""


class TimeField(Field[S], Operand[TimeValue, S], ColumnName[datetime, S]):
    """A keyword that holds times; compared with times that say their scale."""


class UnknownField(Field[S], Operand[Unknown, S], ColumnName[Unknown, S]):
    """A keyword whose type no source gives; it can be queried, not compared."""

    def _refuse(self, *_values: object) -> NoReturn:
        raise RecordSetError(
            f"No source gives the type of {self!r}, so it has no typed comparison; if you know better, use "
            f"keyword({self.name!r}), which takes the server's type.",
            text=self.name,
        )

    if not TYPE_CHECKING:
        __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = _refuse
        is_in = between = contains = starts_with = _refuse
        __hash__ = Field.__hash__


class QualityField(IntField[S]):
    """A quality word: what its bits mean is known where the processing sources tell it."""

    def is_clean(self) -> Condition[S]:
        """No flag is set; no promise of good data."""
        return self == 0

    def without(self, *flags: int | str | Flag) -> Condition[S]:
        """There is an image, and none of some flags is set.

        Parameters
        ----------
        *flags : int or str or Flag
            Masks, or flag names of this series' vocabulary, with or without their prefix.

        Raises
        ------
        RequestError
            If a name is not in the vocabulary.

        Examples
        --------
        >>> from jsoc_sdk.series.hmi import M720s
        >>> M720s.QUALITY.without("eclipse")
        (M720s.QUALITY >= 0) & M720s.QUALITY.lacks_bits(0x200)
        """
        from jsoc_sdk.quality import mask_of  # noqa: PLC0415 - most queries name no bits

        mask = mask_of(flags, self.series, self.name) & ~0x80000000
        return self.good() & self.lacks_bits(mask) if mask else self.good()

    def explain(self, value: int | str | None) -> str:
        """Explain a value of this keyword; see `jsoc_sdk.quality.Quality.explain`."""
        from jsoc_sdk.quality import Quality  # noqa: PLC0415 - most queries explain nothing

        return Quality.explain(value, self.series, keyword=self.name)


_FIELDS: dict[str, Any] = {
    "int": IntField,
    "float": FloatField,
    "str": TextField,
    "time": TimeField,
    UNKNOWN_TYPE: UnknownField,
}


class PerSegment(Generic[V, S]):
    """A keyword that each segment has of its own; take one by segment number, as ``S.DATAMIN[0]``.

    Segments are numbered from 0 in the order of the server; numbers can have gaps.

    Attributes
    ----------
    name : str
        The series' own spelling, without number.
    facts : KeywordFacts
        Type, units, note and the rest.
    owner : type
        The series class.
    """

    __slots__ = ("facts", "owner")

    def __init__(self, facts: KeywordFacts, owner: type[S]) -> None:
        self.facts: KeywordFacts = facts
        self.owner: type[S] = owner

    @property
    def name(self) -> str:
        """The series' own spelling, without number."""
        return self.facts.name

    @overload
    def __getitem__(self: PerSegment[float, S], segment: int) -> FloatField[S]: ...
    @overload
    def __getitem__(self: PerSegment[int, S], segment: int) -> IntField[S]: ...
    @overload
    def __getitem__(self: PerSegment[str, S], segment: int) -> TextField[S]: ...
    @overload
    def __getitem__(self: PerSegment[datetime, S], segment: int) -> TimeField[S]: ...
    @overload
    def __getitem__(self: PerSegment[Unknown, S], segment: int) -> UnknownField[S]: ...
    def __getitem__(self, segment: int) -> Any:
        """Give the keyword of one segment, by number."""
        if type(segment) is not int or not 0 <= segment < 1000:
            raise RecordSetError(f"{segment!r} is not the number of a segment, from 0 to 999.")
        field = _FIELDS[self.facts.python_type]
        return field(self.facts, self.owner, f"{self.name}_{segment:03d}")

    def __repr__(self) -> str:
        return f"{self.owner.__name__}.{self.name}[...]"


class PerSegmentValues(Generic[V]):
    """The values of such a keyword in one row, by segment number."""

    __slots__ = ("_name", "_row")

    def __init__(self, name: str, row: Series) -> None:
        self._name = name
        self._row = row

    def __getitem__(self, segment: int) -> V | None:
        """Give the value of one segment, by number; None where it is missing."""
        return cast("V | None", self._row.value_of(f"{self._name}_{segment:03d}"))


class SegmentField(SegmentName[S]):
    """A segment of a typed series.

    Attributes
    ----------
    name : str
        The series' own spelling.
    facts : SegmentFacts
        Type, units, protocol, shape, note.
    owner : type
        The series class.
    """

    __slots__ = ("facts", "name", "owner")

    def __init__(self, facts: SegmentFacts, owner: type[S]) -> None:
        self.facts: SegmentFacts = facts
        self.name: str = facts.name
        self.owner: type[S] = owner

    @property
    def series(self) -> str:
        """Name of the series it belongs to."""
        return series_name(self.owner)

    def __repr__(self) -> str:
        return f"{self.owner.__name__}.{self.name}"


class LinkField(LinkName[S]):
    """A link of a typed series to a record of another one.

    Attributes
    ----------
    name : str
        The series' own spelling.
    facts : LinkFacts
        Target series, kind, note.
    owner : type
        The series class.
    """

    __slots__ = ("facts", "name", "owner")

    def __init__(self, facts: LinkFacts, owner: type[S]) -> None:
        self.facts: LinkFacts = facts
        self.name: str = facts.name
        self.owner: type[S] = owner

    @property
    def series(self) -> str:
        """Name of the series it belongs to."""
        return series_name(self.owner)

    def keyword(self, name: str | Field[Any]) -> str:
        """Name a keyword of the linked record, as a query asks for it.

        Examples
        --------
        >>> from jsoc_sdk.series.hmi import Sharp720s
        >>> Sharp720s.MHARP.keyword("T_REC")
        'MHARP:T_REC'
        """
        return f"{self.name}:{name if isinstance(name, str) else name.name}"

    def __repr__(self) -> str:
        return f"{self.owner.__name__}.{self.name}"


class AnyKey:
    """What the keyword attributes of a series class have in common: the facts.

    Parameters
    ----------
    name, type, units, note, scope, default, linkinfo : str
        As in `KeywordFacts`.
    """

    def __init__(
        self,
        name: str,
        type: str = UNKNOWN_TYPE,  # noqa: A002 - the word of the protocol
        units: str = "",
        note: str = "",
        *,
        scope: str = "",
        default: str = "",
        linkinfo: str | None = None,
    ) -> None:
        self._given = (name, type, units, note, scope, default, linkinfo)
        self._bound: Any = None

    @property
    def facts(self) -> KeywordFacts:
        """Name, type, units, note and the rest."""
        return KeywordFacts(*self._given)

    def _get(self, instance: Series | None, owner: type[Any]) -> Any:
        """Give the field on the class, the value on a row."""
        if instance is not None:
            return instance.value_of(self._given[0])
        if self._bound is None or self._bound.owner is not owner:
            self._bound = self._bind(owner)
        return self._bound

    def _bind(self, owner: type[Any]) -> Any:
        facts = self.facts
        return _FIELDS[facts.python_type](facts, owner)


class Key(AnyKey, Generic[T]):
    """A keyword; on a row its value, or None where it is missing."""

    @overload
    def __get__(self: Key[float], instance: None, owner: type[S]) -> FloatField[S]: ...
    @overload
    def __get__(self: Key[int], instance: None, owner: type[S]) -> IntField[S]: ...
    @overload
    def __get__(self: Key[str], instance: None, owner: type[S]) -> TextField[S]: ...
    @overload
    def __get__(self: Key[datetime], instance: None, owner: type[S]) -> TimeField[S]: ...
    @overload
    def __get__(self: Key[Unknown], instance: None, owner: type[S]) -> UnknownField[S]: ...
    @overload
    def __get__(self, instance: Series, owner: type[S]) -> T | None: ...
    def __get__(self, instance: Series | None, owner: type[S]) -> Any:
        """Give the field on the class, the value on a row."""
        return self._get(instance, owner)


class Prime(AnyKey, Generic[T]):
    """A prime key; on a row its value, which no record is without."""

    @overload
    def __get__(self: Prime[float], instance: None, owner: type[S]) -> FloatField[S]: ...
    @overload
    def __get__(self: Prime[int], instance: None, owner: type[S]) -> IntField[S]: ...
    @overload
    def __get__(self: Prime[str], instance: None, owner: type[S]) -> TextField[S]: ...
    @overload
    def __get__(self: Prime[datetime], instance: None, owner: type[S]) -> TimeField[S]: ...
    @overload
    def __get__(self: Prime[Unknown], instance: None, owner: type[S]) -> UnknownField[S]: ...
    @overload
    def __get__(self, instance: Series, owner: type[S]) -> T: ...
    def __get__(self, instance: Series | None, owner: type[S]) -> Any:
        """Give the field on the class, the value on a row."""
        return self._get(instance, owner)


class QualityKey(AnyKey):
    """A quality word, signed as the server compares it; None on a row means no image."""

    @overload
    def __get__(self, instance: None, owner: type[S]) -> QualityField[S]: ...
    @overload
    def __get__(self, instance: Series, owner: type[S]) -> int | None: ...
    def __get__(self, instance: Series | None, owner: type[S]) -> Any:
        """Give the field on the class, the value on a row."""
        return self._get(instance, owner)

    def _bind(self, owner: type[Any]) -> Any:
        return QualityField(self.facts, owner)


class PerSegmentKey(AnyKey, Generic[T]):
    """A keyword that each segment has of its own; take one by segment number."""

    @overload
    def __get__(self, instance: None, owner: type[S]) -> PerSegment[T, S]: ...
    @overload
    def __get__(self, instance: Series, owner: type[S]) -> PerSegmentValues[T]: ...
    def __get__(self, instance: Series | None, owner: type[S]) -> PerSegment[T, S] | PerSegmentValues[T]:
        """Give the family of keywords on the class, of values on a row."""
        if instance is not None:
            return PerSegmentValues(self.facts.name, instance)
        return PerSegment(self.facts, owner)


class SegmentKey:
    """A segment; on a row the path of its file on the server, or None where there is none.

    Parameters
    ----------
    name, type, units, protocol, dims, note : str
        As in `SegmentFacts`.
    """

    def __init__(
        self,
        name: str,
        type: str = UNKNOWN_TYPE,  # noqa: A002 - the word of the protocol
        units: str = "",
        protocol: str = "",
        dims: str = "",
        note: str = "",
    ) -> None:
        self.facts: SegmentFacts = SegmentFacts(name, type, units, protocol, dims, note)

    @overload
    def __get__(self, instance: None, owner: type[S]) -> SegmentField[S]: ...
    @overload
    def __get__(self, instance: Series, owner: type[S]) -> str | None: ...
    def __get__(self, instance: Series | None, owner: type[S]) -> SegmentField[S] | str | None:
        """Give the segment on the class, its path on a row."""
        if instance is not None:
            return cast("str | None", instance.value_of(self.facts.name))
        return SegmentField(self.facts, owner)


class LinkKey:
    """A link; on a row the record that it points to, or None where there is none.

    Parameters
    ----------
    name, target, kind, note : str
        As in `LinkFacts`.
    """

    def __init__(self, name: str, target: str = "", kind: str = "", note: str = "") -> None:
        self.facts: LinkFacts = LinkFacts(name, target, kind, note)

    @overload
    def __get__(self, instance: None, owner: type[S]) -> LinkField[S]: ...
    @overload
    def __get__(self, instance: Series, owner: type[S]) -> str | None: ...
    def __get__(self, instance: Series | None, owner: type[S]) -> LinkField[S] | str | None:
        """Give the link on the class, the record on a row."""
        if instance is not None:
            return cast("str | None", instance.value_of(self.facts.name))
        return LinkField(self.facts, owner)


def series_name(owner: type[Any]) -> str:
    """Name of the series that a class is about."""
    return str(owner.series_facts.name)
