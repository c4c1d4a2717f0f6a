"""Conditions on keywords, written in Python and meant as they read.

A condition is a small tree without a series. `RecordSet.bind` gives it the types of a series, then it
becomes SQL. Missing values follow the three-valued logic of polars and SQL: a comparison with a missing
value is neither true nor false, so it never selects a record, negated or not. Only `Operand.is_missing`
asks for them.

To build a typed family of operands, subclass `Operand` with the value type and a type of your own for the
series::

    class Key(Operand[T, S]): ...       # USFLUX: Key[float, Sharp720s]

Comparisons then accept `T` only, and give `Condition[S]`, which a typed ``filter(*conditions:
Condition[S])`` can tell from a condition on another series. The untyped `keyword` gives ``Operand[Any,
Any]``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Literal

from jsoc_sdk.errors import RecordSetError
from jsoc_sdk.recordset.names import KeywordName
from jsoc_sdk.recordset.scalars import Scalar, check_name, scalar, scalars

if TYPE_CHECKING:
    from collections.abc import Iterable

    from typing_extensions import TypeVar

    T = TypeVar("T", default=Any)
    S = TypeVar("S", default=Any)
else:
    from typing import TypeVar

    T = TypeVar("T")
    S = TypeVar("S")

Comparison = Literal["=", "<>", "<", "<=", ">", ">="]
BitTest = Literal["all", "any", "none", "some_clear"]
TextTest = Literal["contains", "lacks", "starts", "starts_not"]

OPPOSITE: dict[Comparison, Comparison] = {
    "=": "<>",
    "<>": "=",
    "<": ">=",
    ">=": "<",
    ">": "<=",
    "<=": ">",
}
_OPPOSITE_BITS: dict[BitTest, BitTest] = {
    "all": "some_clear",
    "some_clear": "all",
    "any": "none",
    "none": "any",
}
_OPPOSITE_TEXT: dict[TextTest, TextTest] = {
    "contains": "lacks",
    "lacks": "contains",
    "starts": "starts_not",
    "starts_not": "starts",
}
_PYTHON: dict[Comparison, str] = {"=": "==", "<>": "!="}


class Condition(Generic[S]):
    """What a record has to fulfil; combine with ``&``, ``|`` and ``~``.

    Raises
    ------
    RecordSetError
        When used where Python wants a truth value (``and``, ``or``, ``not``, ``if``, chained comparisons).

    Examples
    --------
    >>> (keyword("USFLUX") > 1e22) & keyword("NOAA_ARS").contains("11158")
    (keyword('USFLUX') > 1e+22) & keyword('NOAA_ARS').contains('11158')
    """

    __slots__ = ()

    def __and__(self, other: Condition[S]) -> Condition[S]:
        return Every((self, _condition(other)))

    def __or__(self, other: Condition[S]) -> Condition[S]:
        return Either((self, _condition(other)))

    def __invert__(self) -> Condition[S]:
        """Turn it round; a missing value fulfils neither a condition nor its opposite."""
        raise NotImplementedError

    def __bool__(self) -> bool:
        raise RecordSetError(
            f"{self!r} has no truth value in Python; combine conditions with & | ~ and brackets, as in "
            "(a > 1) & (a < 2), not with and, or, not or a chained comparison."
        )


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Operand(KeywordName[S], Generic[T, S]):
    """A keyword as something to compare.

    Parameters
    ----------
    name : str
        Keyword of the series, in any case; ``NAME[N]`` is the keyword of segment number N.

    Raises
    ------
    RecordSetError
        If the name cannot be one.

    Notes
    -----
    Values compared with a time keyword are times with a scale: ``tai(...)``, ``utc(...)``, text with its
    zone, or an aware datetime. Numbers are in the keyword's own unit.

    Examples
    --------
    >>> keyword("T_OBS") >= "2016.04.01_TAI"
    keyword('T_OBS') >= '2016.04.01_TAI'
    """

    name: str  # pyright: ignore[reportIncompatibleMethodOverride] - immutable, so no more than a property

    def __post_init__(self) -> None:
        check_name(self.name, "keyword")

    def __repr__(self) -> str:
        return f"keyword({self.name!r})"

    def __hash__(self) -> int:
        return hash((type(self), self.name))

    def __eq__(self, other: T) -> Condition[S]:  # type: ignore[override]
        return Compare(self, "=", scalar(other))

    def __ne__(self, other: T) -> Condition[S]:  # type: ignore[override]
        return Compare(self, "<>", scalar(other))

    def __lt__(self, other: T) -> Condition[S]:
        return Compare(self, "<", scalar(other))

    def __le__(self, other: T) -> Condition[S]:
        return Compare(self, "<=", scalar(other))

    def __gt__(self, other: T) -> Condition[S]:
        return Compare(self, ">", scalar(other))

    def __ge__(self, other: T) -> Condition[S]:
        return Compare(self, ">=", scalar(other))

    def is_in(self, values: Iterable[T]) -> Condition[S]:
        """Equal to one of `values` (a list, or a column of one of our frames)."""
        return OneOf(self, scalars(values, f"{self!r}.is_in"))

    def between(self, low: T, high: T) -> Condition[S]:
        """From `low` to `high`, both included."""
        return Every((Compare(self, ">=", scalar(low)), Compare(self, "<=", scalar(high))))

    def contains(self: Operand[str, S], text: str) -> Condition[S]:
        """Text that holds `text`, case as written."""
        return Text(self, "contains", _some_text(text))

    def starts_with(self: Operand[str, S], text: str) -> Condition[S]:
        """Text that begins with `text`, case as written."""
        return Text(self, "starts", _some_text(text))

    def is_missing(self) -> Condition[S]:
        """No value: the only condition that a missing value fulfils."""
        return Missing(self)

    def is_not_missing(self) -> Condition[S]:
        """Any value."""
        return Missing(self, wanted=False)

    def has_bits(self: Operand[int, S], mask: int) -> Condition[S]:
        """Every bit of `mask` is set, for example ``0x80000000``; unsigned masks are understood."""
        return Bits(self, "all", _mask(mask))

    def has_any_bit(self: Operand[int, S], mask: int) -> Condition[S]:
        """At least one bit of `mask` is set."""
        return Bits(self, "any", _mask(mask))

    def lacks_bits(self: Operand[int, S], mask: int) -> Condition[S]:
        """No bit of `mask` is set."""
        return Bits(self, "none", _mask(mask))

    def good(self: Operand[int, S]) -> Condition[S]:
        """Bit 31 is clear: the image exists and is usable, where the keyword is ``QUALITY``.

        The stored value is signed, so it is sent as ``QUALITY >= 0``; that excludes the missing value too
        (protocol/quality.md).
        """
        return Compare(self, ">=", scalar(0))


def keyword(name: str) -> Operand[Any, Any]:
    """Name a keyword, to build a condition with.

    Parameters
    ----------
    name : str
        In any case. The series decides its type when the record set is bound to it.

    Returns
    -------
    Operand
        Compare it, or use its methods.

    Raises
    ------
    RecordSetError
        If it cannot be a keyword name.

    Examples
    --------
    >>> keyword("QUALITY").good()
    keyword('QUALITY') >= 0
    """
    return Operand(name)


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Compare(Condition[S]):
    """One comparison."""

    operand: Operand[Any, S]
    operator: Comparison
    value: Scalar

    def __repr__(self) -> str:
        return f"{self.operand!r} {_PYTHON.get(self.operator, self.operator)} {self.value!r}"

    def __invert__(self) -> Condition[S]:
        return Compare(self.operand, OPPOSITE[self.operator], self.value)


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class OneOf(Condition[S]):
    """Equal to one of several values, or to none of them."""

    operand: Operand[Any, S]
    values: tuple[Scalar, ...]
    wanted: bool = True

    def __repr__(self) -> str:
        return f"{'' if self.wanted else '~'}{self.operand!r}.is_in({list(self.values)!r})"

    def __invert__(self) -> Condition[S]:
        return OneOf(self.operand, self.values, wanted=not self.wanted)


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Text(Condition[S]):
    """A test of a part of a text."""

    operand: Operand[Any, S]
    test: TextTest
    text: str

    def __repr__(self) -> str:
        turned = self.test in {"lacks", "starts_not"}
        name = "contains" if self.test in {"contains", "lacks"} else "starts_with"
        return f"{'~' if turned else ''}{self.operand!r}.{name}({self.text!r})"

    def __invert__(self) -> Condition[S]:
        return Text(self.operand, _OPPOSITE_TEXT[self.test], self.text)


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Missing(Condition[S]):
    """Whether there is a value."""

    operand: Operand[Any, S]
    wanted: bool = True

    def __repr__(self) -> str:
        return f"{self.operand!r}.{'is_missing' if self.wanted else 'is_not_missing'}()"

    def __invert__(self) -> Condition[S]:
        return Missing(self.operand, wanted=not self.wanted)


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Bits(Condition[S]):
    """A test of bits; the mask is unsigned."""

    operand: Operand[Any, S]
    test: BitTest
    mask: int

    def __repr__(self) -> str:
        names = {"all": "has_bits", "any": "has_any_bit", "none": "lacks_bits", "some_clear": "has_bits"}
        turned = "~" if self.test == "some_clear" else ""
        return f"{turned}{self.operand!r}.{names[self.test]}({self.mask:#x})"

    def __invert__(self) -> Condition[S]:
        return Bits(self.operand, _OPPOSITE_BITS[self.test], self.mask)


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Every(Condition[S]):
    """All of several conditions."""

    parts: tuple[Condition[S], ...]

    def __repr__(self) -> str:
        return " & ".join(_bracketed(part) for part in self.parts)

    def __invert__(self) -> Condition[S]:
        return Either(tuple(~part for part in self.parts))


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Either(Condition[S]):
    """At least one of several conditions."""

    parts: tuple[Condition[S], ...]

    def __repr__(self) -> str:
        return " | ".join(_bracketed(part) for part in self.parts)

    def __invert__(self) -> Condition[S]:
        return Every(tuple(~part for part in self.parts))


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class RawSql(Condition[Any]):
    """SQL written by the user; checked for structure only."""

    sql: str
    turned: bool = False

    def __repr__(self) -> str:
        return f"{'~' if self.turned else ''}raw_sql({self.sql!r})"

    def __invert__(self) -> Condition[Any]:
        return RawSql(self.sql, turned=not self.turned)


def raw_sql(sql: str) -> Condition[Any]:
    """Use your own SQL as a condition: the loud way out.

    Columns are the variable keywords of the series; times are TAI seconds, written ``$(2016.04.01_TAI)``.
    Missing values are ordinary numbers to it, and nothing guards against them.

    Parameters
    ----------
    sql : str
        A boolean expression in PostgreSQL's dialect. Text goes in single quotes.

    Raises
    ------
    RecordSetError
        If it could change the structure of the record set or of the server's query: unbalanced quotes or
        brackets, ``?`` or ``!`` outside quotes, ``{``, ``%``, ``;``, ``--``, ``/*``, a backslash, anything
        but printable ASCII (protocol/record-sets.md section 14).

    Examples
    --------
    >>> raw_sql("mod(HARPNUM, 10) = 7")
    raw_sql('mod(HARPNUM, 10) = 7')
    """
    from jsoc_sdk.recordset.rawsql import check_sql  # noqa: PLC0415 - most conditions are typed

    return RawSql(check_sql(sql))


def _condition(value: object) -> Condition[Any]:
    """Give back a condition; anything else is a mistake in precedence."""
    if isinstance(value, Condition):
        return value
    raise RecordSetError(
        f"{value!r} is not a condition; put each comparison in brackets: (a > 1) & (b == 2)."
    )


def _bracketed(part: Condition[Any]) -> str:
    """Source text of a part of a combination."""
    return f"({part!r})" if isinstance(part, (Compare, Every, Either)) else repr(part)


def _some_text(text: object) -> str:
    """Refuse what is no text, or an empty one."""
    if not isinstance(text, str):
        raise RecordSetError(f"{text!r} is not a text to look for.")
    if not text:
        raise RecordSetError("Every text contains the empty one; use is_missing() or is_not_missing().")
    return str(scalar(text))


def _mask(mask: object) -> int:
    """Unsigned form of a mask of at most 64 bits."""
    if isinstance(mask, bool) or not isinstance(mask, int):
        raise RecordSetError(f"{mask!r} is not a bit mask; write it like 0x80000000.")
    if not 0 < mask < 1 << 64:
        raise RecordSetError(f"The mask {mask} is not between 1 and 0xffffffffffffffff.")
    return mask
