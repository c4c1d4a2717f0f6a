"""A condition and the columns of a series -> SQL.

On the server a missing value is an ordinary one: the smallest integer, NaN (which sorts above every
number), the time -211087684832.184, the empty text. So each comparison that such a value would pass gets a
guard. SQL NULL stands for the keyword's default: where the default passes the test, ``OR ... IS NULL`` is
added. Opposites are made before (``~`` turns the tree), so no ``NOT`` is ever sent (protocol/record-sets.md
section 10, types-and-times.md section 2).
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from jsoc_sdk.errors import RecordSetError
from jsoc_sdk.recordset.description import Column
from jsoc_sdk.recordset.expressions import (
    Bits,
    Compare,
    Comparison,
    Condition,
    Either,
    Every,
    Missing,
    OneOf,
    RawSql,
    Text,
)
from jsoc_sdk.recordset.quoting import has_literal, number_text, sql_pattern, sql_text, sql_time
from jsoc_sdk.recordset.values import scalar_text
from jsoc_sdk.times import MISSING_TIME, Time, as_time, is_missing_time, scan_time

if TYPE_CHECKING:
    from jsoc_sdk.recordset.scalars import Scalar

Columns: TypeAlias = Callable[[str], Column]

_MISSING_TIME = int(MISSING_TIME)
_SECOND = 1_000_000
_ORDER: dict[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "<>": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_NOT_NAN = "{0} <> 'NaN'"
_REAL_TIME = f"{{0}} > {_MISSING_TIME}"


def to_sql(condition: Condition[Any], columns: Columns | None = None) -> str:
    """Write a condition as SQL.

    Parameters
    ----------
    condition : Condition
        What to write.
    columns : callable, optional
        Gives the column of a keyword name. Without it the type is the one that the value suggests, which is
        good for reading and not for sending: a whole number is taken for that of an ``int`` column.

    Returns
    -------
    str
        An SQL expression, safe between ``AND``.

    Raises
    ------
    RecordSetError
        If a value does not fit its column, or the type is needed and not known.
    """
    if isinstance(condition, Every):
        return _joined("AND", [to_sql(part, columns) for part in condition.parts], condition.parts)
    if isinstance(condition, Either):
        return _joined("OR", [to_sql(part, columns) for part in condition.parts], condition.parts)
    if isinstance(condition, RawSql):
        return f"NOT ({condition.sql})" if condition.turned else f"({condition.sql})"
    leaf = cast("Compare[Any] | OneOf[Any] | Text[Any] | Missing[Any] | Bits[Any]", condition)
    return _leaf(leaf, _assumed(leaf) if columns is None else columns(leaf.operand.name))


def _joined(word: str, texts: list[str], parts: tuple[Condition[Any], ...]) -> str:
    """Join parts; an OR always stands in brackets, an AND inside an OR too."""
    inner = [
        f"({text})" if word == "OR" and (isinstance(part, Every) or " AND " in text) else text
        for text, part in zip(texts, parts, strict=True)
    ]
    joined = f" {word} ".join(inner)
    return f"({joined})" if word == "OR" else joined


def _assumed(leaf: Condition[Any]) -> Column:
    """Give the column that the value suggests, for a text that is looked at before it is bound."""
    if isinstance(leaf, Text):
        return Column(leaf.operand.name, "string")
    if isinstance(leaf, Bits):
        return Column(leaf.operand.name, "int", bits=32)
    if isinstance(leaf, Compare):
        return _of_values(leaf.operand.name, (leaf.value,))
    if isinstance(leaf, OneOf):
        return _of_values(leaf.operand.name, leaf.values)
    raise RecordSetError(
        f"{leaf!r} cannot be written without the series: missing values look different in each type. "
        "Bind the record set first: record_set.bind(client.info(series)); client.query does it by itself."
    )


def _of_values(name: str, values: Iterable[Scalar]) -> Column:
    """Give a column that could hold all the values; a text that is a time with its zone is a time."""
    numbers = [value for value in values if isinstance(value, (int, float))]
    if any(isinstance(value, float) for value in numbers):
        return Column(name, "float")
    if numbers:
        wide = any(abs(value) >= 1 << 31 for value in numbers)
        return Column(name, "int", bits=64 if wide else 32)
    times = all(
        isinstance(value, Time) or not scalar_text(value, leads=True).startswith('"') for value in values
    )
    return Column(name, "time" if times else "string")


def _leaf(leaf: Condition[Any], column: Column) -> str:
    """Write one test on a column of known type."""
    if isinstance(leaf, Compare):
        return _compare(leaf.operator, leaf.value, column)
    if isinstance(leaf, OneOf):
        return _one_of(leaf, column)
    if isinstance(leaf, Text):
        _need(column, {"string"}, leaf)
        turned = leaf.test in {"lacks", "starts_not"}
        sql = _text_test(leaf, column.name)
        return _with_null(_guarded(sql, column, "<>") if turned else sql, column, _text_passes(leaf))
    if isinstance(leaf, Missing):
        return _missing(column, wanted=leaf.wanted)
    if isinstance(leaf, Bits):
        _need(column, {"int"}, leaf)
        return _bits(leaf, column)
    raise RecordSetError(f"{leaf!r} is no condition of ours.")


def _compare(comparison: Comparison, value: Scalar, column: Column) -> str:
    """Write a comparison, with its guard."""
    fitted = fit(value, column)
    _refuse_missing(fitted, column, comparison)
    if comparison in {"=", "<>"}:
        sql = _members(column.name, [_stored(fitted, column)], wanted=comparison == "=")
    elif isinstance(fitted, Time) and _has_fraction(fitted):
        sql = _beside(column.name, comparison, fitted)
    else:
        sql = f"{column.name} {comparison} {literal(_stored(fitted, column))}"
    guarded = _guarded(sql, column, comparison, fitted)
    return _with_null(guarded, column, lambda default: _ORDER[comparison](default, _number(fitted)))


def _one_of(leaf: OneOf[Any], column: Column) -> str:
    """Write a list."""
    fitted = [fit(value, column) for value in leaf.values]
    for value in fitted:
        _refuse_missing(value, column, "=")
    stored = [_stored(value, column) for value in fitted]
    sql = _members(column.name, stored, wanted=leaf.wanted, listed=True)
    members = {_number(value) for value in fitted}
    return _with_null(
        sql if leaf.wanted else _guarded(sql, column, "<>"),
        column,
        lambda default: (default in members) is leaf.wanted,
    )


def _members(name: str, values: list[Scalar], *, wanted: bool, listed: bool = False) -> str:
    """Write that a column equals one of several values, or none; what no literal equals stands apart."""
    plain = [literal(value) for value in values if not _needs_more_than_a_literal(value)]
    texts = [
        _unlike_literals(name, value, wanted=wanted) for value in values if _needs_more_than_a_literal(value)
    ]
    if listed and plain:
        texts.insert(0, f"{name} {'IN' if wanted else 'NOT IN'} ({', '.join(plain)})")
    elif plain:
        texts.insert(0, f"{name} {'=' if wanted else '<>'} {plain[0]}")
    joined = (" OR " if wanted else " AND ").join(texts)
    return f"({joined})" if wanted and len(texts) > 1 else joined


def _needs_more_than_a_literal(value: Scalar) -> bool:
    """Whether ``=`` cannot say it: a text without a literal, a time with a fraction of a second."""
    return (
        not has_literal(value) if isinstance(value, str) else isinstance(value, Time) and _has_fraction(value)
    )


def _unlike_literals(name: str, value: Scalar, *, wanted: bool) -> str:
    """Write that a column equals such a value, or does not."""
    if isinstance(value, Time):
        inside = f"{_beside(name, '>=', value)} AND {_beside(name, '<=', value)}"
        outside = f"{_beside(name, '<', value)} OR {_beside(name, '>', value)}"
        return f"({inside if wanted else outside})"
    return f"{name} {'~' if wanted else '!~'} {sql_pattern(cast('str', value), start=True, end=True)}"


def _has_fraction(time: Time) -> bool:
    """Whether it is no whole second; the server reads fractions in ``$(...)`` to a few microseconds only."""
    return bool(time.microseconds % _SECOND)


def _beside(name: str, comparison: Comparison, time: Time) -> str:
    """Compare with whatever prints as this time, in TAI seconds; the server prints to two microseconds."""
    after = comparison in {">", "<="}
    edge = number_text((time.microseconds + (2 if after else -2)) / _SECOND)
    return f"{name} {'>=' if comparison in {'>', '>='} else '<'} {edge}"


def _stored(value: Scalar, column: Column) -> Scalar:
    """Value as the database holds it: intervals in seconds."""
    if column.factor == 1.0 or isinstance(value, (str, Time)):
        return value
    return value * column.factor


def _text_test(leaf: Text[Any], name: str) -> str:
    """Write a test of a part of a text."""
    turned = leaf.test in {"lacks", "starts_not"}
    start = leaf.test in {"starts", "starts_not"}
    if not has_literal(leaf.text):
        return f"{name} {'!~' if turned else '~'} {sql_pattern(leaf.text, start=start)}"
    if start:
        return f"left({name}, {len(leaf.text)}) {'<>' if turned else '='} {sql_text(leaf.text)}"
    return f"position({sql_text(leaf.text)} IN {name}) {'=' if turned else '>'} 0"


def _text_passes(leaf: Text[Any]) -> Callable[[Any], bool]:
    """Give the same test in Python, for the default."""
    turned = leaf.test in {"lacks", "starts_not"}
    if leaf.test in {"starts", "starts_not"}:
        return lambda default: default.startswith(leaf.text) is not turned
    return lambda default: (leaf.text in default) is not turned


def _bits(leaf: Bits[Any], column: Column) -> str:
    """Write a test of bits; masks are signed on the server."""
    if leaf.mask >> column.bits:
        raise RecordSetError(
            f"The mask {leaf.mask:#x} is wider than the {column.bits} bits of {column.name}."
        )
    signed = leaf.mask - (1 << column.bits) if leaf.mask >> (column.bits - 1) else leaf.mask
    right = {"all": f"= {signed}", "some_clear": f"<> {signed}", "any": "<> 0", "none": "= 0"}[leaf.test]
    sql = f"({column.name} & {signed}) {right}"
    return _with_null(_guarded(sql, column, "<>"), column, lambda default: _bits_pass(leaf, default))


def _bits_pass(leaf: Bits[Any], value: int) -> bool:
    """Give the same test in Python, for the default."""
    found = value & leaf.mask
    return {
        "all": found == leaf.mask,
        "some_clear": found != leaf.mask,
        "any": found != 0,
        "none": found == 0,
    }[leaf.test]


def _missing(column: Column, *, wanted: bool) -> str:
    """Write the test for a missing value; NULL is missing only where the default is."""
    name = column.name
    if column.never_missing:
        return "1=0" if wanted else "1=1"
    if column.kind == "int":
        sql = f"{name} {'=' if wanted else '<>'} {column.missing}"
    elif column.kind == "float":
        sql = f"{name} {'=' if wanted else '<>'} 'NaN'"
    elif column.kind == "string":
        sql = f"{name} {'=' if wanted else '<>'} ''"
    elif wanted:
        sql = f"{name} <= {_MISSING_TIME} OR {name} = 'NaN'"
    else:
        sql = f"{name} > {_MISSING_TIME} AND {name} <> 'NaN'"
    if wanted is (_default(column) is None):
        return _or_null(sql, column)
    return f"({sql})" if " OR " in sql else sql


def fit(value: Scalar, column: Column) -> Scalar:
    """Give a value the type of its column.

    Raises
    ------
    TimeFormatError
        If a text for a time has no zone.
    RecordSetError
        If it is of another kind, or a whole number beyond the column's width.
    """
    if column.kind == "int" and isinstance(value, int):
        _need_width(value, column)
    if column.kind == "time":
        if isinstance(value, (Time, str)):
            return as_time(value)
    elif column.kind == "string":
        if isinstance(value, str):
            return value
    elif not isinstance(value, (Time, str)):
        return value
    wanted = {
        "time": "times: tai(...), utc(...) or text with its zone",
        "string": "texts",
        "int": "whole numbers",
        "float": "numbers",
        "interval": "numbers",
    }
    raise RecordSetError(f"{column.name} is compared with {wanted[column.kind]}, not with {value!r}.")


def _need_width(value: int, column: Column) -> None:
    """Refuse a whole number that no value of the column equals, above all a word of bits read as unsigned."""
    half = 1 << (column.bits - 1)
    if -half <= value < half:
        return
    hint = ""
    if 0 < value < 2 * half:
        hint = f" The word {value:#x} is {value - 2 * half} there; bits are tested with has_bits(...)."
    raise RecordSetError(
        f"{value} is beyond {column.name}, which is compared as a signed number of {column.bits} bits.{hint}"
    )


def _need(column: Column, kinds: set[str], leaf: Condition[Any]) -> None:
    """Refuse a test that makes no sense for a type."""
    if column.kind not in kinds:
        raise RecordSetError(f"{leaf!r}: {column.name} holds {column.kind} values, not {' or '.join(kinds)}.")


def literal(value: Scalar) -> str:
    """Spell a value in SQL."""
    if isinstance(value, Time):
        return sql_time(value)
    return sql_text(value) if isinstance(value, str) else number_text(value)


def _refuse_missing(value: Scalar, column: Column, comparison: str) -> None:
    """Refuse a comparison with the value that stands for missing ones."""
    is_it = value == "" or (column.kind == "int" and value == column.missing)
    if is_it and not column.never_missing and comparison in {"=", "<>"}:
        raise RecordSetError(f"{value!r} is the missing value of {column.name}; use is_missing().")


def _guarded(sql: str, column: Column, comparison: str, value: Scalar | None = None) -> str:
    """Add what keeps missing values out, where they would pass."""
    if column.never_missing:
        return sql
    guards = [guard.format(column.name) for guard in _guards(column, comparison, value)]
    return " AND ".join([sql, *guards])


def _guards(column: Column, comparison: str, value: Scalar | None) -> list[str]:
    """Give tests that only real values pass, for a comparison that missing ones would pass too."""
    if comparison == "=":
        return []
    upward = comparison in {">", ">="}
    if column.kind == "int":
        passes = not upward or cast("float", value) <= column.missing
        return [f"{{0}} <> {column.missing}"] if passes else []
    if column.kind == "float":
        return [] if comparison in {"<", "<="} else [_NOT_NAN]
    if column.kind == "string":
        return [] if upward else ["{0} <> ''"]
    low = [] if upward and column.kind == "time" else [_REAL_TIME]
    return low if comparison in {"<", "<="} else [*low, _NOT_NAN]


def _with_null(sql: str, column: Column, passes: Callable[[Any], bool]) -> str:
    """Let NULL pass where it stands for a default that passes."""
    default = _default(column)
    return _or_null(sql, column) if default is not None and passes(default) else sql


def _or_null(sql: str, column: Column) -> str:
    """Let NULL pass."""
    inner = f"({sql})" if " AND " in sql else sql
    return f"({inner} OR {column.name} IS NULL)"


def _number(value: Scalar) -> Any:
    """Value in the form that `_default` gives."""
    return value.seconds if isinstance(value, Time) else value


def _default(column: Column) -> Any:
    """Default of a column as a value; None if it is the missing one, unreadable, or never used."""
    text = column.default.strip()
    if column.never_missing:
        return None
    if column.kind == "string":
        return column.default or None
    if column.kind == "time":
        found = scan_time(text)
        return None if not found.valid or is_missing_time(found.seconds) else found.seconds
    return _default_number(text, column)


def _default_number(text: str, column: Column) -> float | None:
    """Default of a numeric column; hexadecimal is the two's complement of the width."""
    try:
        value = int(text, 0) if text.lower().startswith("0x") else float(text)
    except ValueError:
        return None
    if column.kind != "int":
        return value if value == value and abs(value) != float("inf") else None  # noqa: PLR0124 - NaN differs from itself
    number = int(value)
    number -= (1 << column.bits) if number >> (column.bits - 1) == 1 else 0
    return None if number == column.missing else number
