"""One column of wire values to one typed column."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from math import isnan
from typing import TYPE_CHECKING, Final

from jsoc_sdk.dtypes.clocks import on_scale, plain_times
from jsoc_sdk.dtypes.declared import INTEGER_BITS
from jsoc_sdk.times.columns import read_time_column

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import polars as pl

    from jsoc_sdk.dtypes.declared import Declared, Times

UNREADABLE: Final = "unreadable"
LEAP_SECOND: Final = "leap second"
FEW: Final = 1000
"""Rows up to which a loop costs less than the expressions it replaces."""

_MISSING: Final = "missing"
_ABSENT: Final = (None, "MISSING")


@dataclass(frozen=True, slots=True)
class Problem:
    """Values of a column that it could not hold as they came.

    Attributes
    ----------
    kind : str
        The server's in-band text, ``unreadable``, or ``leap second``.
    rows : int
        How many.
    first_row : int
        Counted from 0.
    text : str
        The first text concerned.
    """

    kind: str
    rows: int
    first_row: int
    text: str


@dataclass(frozen=True, slots=True)
class Converted:
    """A typed column and what it could not hold."""

    values: pl.Series
    problems: tuple[Problem, ...] = ()
    proven: bool = False
    """Whether every text was read as its type, or was missing: no quote can be left in any."""

    def repeated(self, count: int) -> Converted:
        """Give a column of one row again and again."""
        return replace(
            self,
            values=self.values.new_from_index(0, count),
            problems=tuple(replace(problem, rows=count) for problem in self.problems),
        )


def join(parts: Sequence[Converted]) -> Converted:
    """Put the parts of a column together again."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    if len(parts) == 1:
        return parts[0]
    problems: dict[str, Problem] = {}
    rows = 0
    for part in parts:
        for found in part.problems:
            first = problems.get(found.kind, replace(found, rows=0, first_row=found.first_row + rows))
            problems[found.kind] = replace(first, rows=first.rows + found.rows)
        rows += len(part.values)
    ordered = sorted(problems.values(), key=lambda problem: problem.kind == LEAP_SECOND)
    values = pl.concat([part.values for part in parts], rechunk=True)
    return Converted(values, tuple(ordered), all(part.proven for part in parts))


def convert(texts: pl.Series, declared: Declared, times: Times = "native") -> Converted:
    """Read a column of wire values by its declaration; see `convert_all`."""
    (converted,) = convert_all([texts], [declared], times)
    return replace(converted, values=converted.values.alias(texts.name))


def convert_all(
    columns: Sequence[pl.Series], declared: Sequence[Declared], times: Times = "native"
) -> list[Converted]:
    """Read columns of wire values by their declarations, all at once.

    Parameters
    ----------
    columns : sequence of polars.Series
        String, or Int64 where the server sent numbers.
    declared : sequence of Declared
        The declaration of each.
    times : {"native", "tai"}
        Whether times stay in their declared scale.

    Returns
    -------
    list of Converted
        The typed columns, nameless; null where a value is missing or could not be read, the latter with a
        `Problem`.
    """
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    columns = [
        column if column.dtype == pl.String or kind.type == "longlong" else column.cast(pl.String)
        for column, kind in zip(columns, declared, strict=True)
    ]
    plain = [_cast(column, kind) for column, kind in zip(columns, declared, strict=True)]
    for height in {len(column) for column, cast in zip(columns, plain, strict=True) if cast is None}:
        where = [at for at, cast in enumerate(plain) if cast is None and len(columns[at]) == height]
        texts = pl.DataFrame([columns[at].alias(str(at)) for at in where])
        parsed = [_parse(texts.to_series(place), declared[at]) for place, at in enumerate(where)]
        for at, values in zip(where, texts.select_seq(parsed), strict=True):
            plain[at] = values
    together = zip(plain, columns, declared, strict=True)
    return [_finish(values, column, kind, times) for values, column, kind in together if values is not None]


def _cast(texts: pl.Series, declared: Declared) -> pl.Series | None:
    """Read plain values by a cast; null is what is not plain. None where an expression is needed."""
    if declared.type in {"time", "date"} and not declared.interval:
        return None
    if declared.type in INTEGER_BITS and _sample(texts)[:2] in {"0x", "0X"}:
        return None
    return texts.cast(declared.dtype(), strict=False)


def _parse(texts: pl.Series, declared: Declared) -> pl.Expr:
    """Give the expression that reads plain values where a cast does not."""
    if declared.type == "time":
        return plain_times(texts.name, declared, _sample(texts))
    return _parse_other(texts.name, declared.type, _sample(texts)[:2])


@lru_cache(maxsize=256)
def _parse_other(name: str, type_: str, prefix: str) -> pl.Expr:
    import polars as pl  # noqa: PLC0415 - as above

    text = pl.col(name)
    if type_ == "date":
        return text.str.to_date("%Y.%m.%d", strict=False)
    number = text.str.slice(2).str.to_integer(base=16, dtype=pl.UInt64, strict=False)
    return pl.when(text.str.starts_with(prefix)).then(number).alias(name)


def _sample(texts: pl.Series) -> str:
    """Give the first value that is one, as text."""
    for some in (1, 64):
        for text in texts.head(some).to_list():
            if text not in _ABSENT:
                return str(text)
    return ""


def _finish(values: pl.Series, texts: pl.Series, declared: Declared, times: Times) -> Converted:
    """Make the final column of what the plain expression gave."""
    import polars as pl  # noqa: PLC0415 - as above

    if values.dtype == pl.String:
        values = _without(values, ("MISSING", "", *declared.missing, *declared.in_band))
    elif declared.type in INTEGER_BITS:
        values = _finish_integers(values, declared)
    elif declared.real:
        # A sum is the quickest test for a NaN (or infinities, which stay).
        values = values.fill_nan(None) if isnan(values.sum() or 0.0) else values
    elif declared.type == "time":
        plain = on_scale(values, declared, times)
        if plain is None or plain.null_count() != _absent(texts):
            return _read_times(texts, declared, times)
        values = plain
    nulls = values.null_count()
    if nulls and nulls != _absent(texts):
        return _settle(values, texts, declared)
    return Converted(values, proven=values.dtype != pl.String)


def _absent(texts: pl.Series) -> int:
    """Count what is null or ``MISSING``."""
    if texts.dtype.is_integer():
        return texts.null_count()
    if len(texts) < FEW:
        listed = texts.to_list()
        return listed.count("MISSING") + listed.count(None)
    return texts.null_count() + int((texts == "MISSING").sum())


def _read_times(texts: pl.Series, declared: Declared, times: Times) -> Converted:
    """Read times that are not plain."""
    column = read_time_column(
        _without(texts, ("MISSING", *declared.missing)),
        declared.units,
        times="tai" if times == "tai" else "declared",
    )
    bad, leap = column.bad_rows.to_list(), column.leap_rows.to_list()
    left = texts.gather(bad).to_list()
    unreadable = "" if declared.lenient else UNREADABLE
    kinds = [text if text in declared.in_band else unreadable for text in left]
    problems = [*_count(kinds, bad, left)]
    if leap:
        problems.append(Problem(LEAP_SECOND, len(leap), leap[0], texts[leap[0]]))
    return Converted(column.values, tuple(problems))


def _without(texts: pl.Series, absent: tuple[str, ...]) -> pl.Series:
    import polars as pl  # noqa: PLC0415 - as above

    if len(texts) < FEW:
        listed = texts.to_list()
        if frozenset(absent).isdisjoint(listed):
            return texts
        kept = [None if text in absent else text for text in listed]
        return pl.Series(texts.name, kept, dtype=pl.String)
    for text in absent:
        found = texts == text
        if found.any():
            texts = texts.set(found, None)
    return texts


def _finish_integers(values: pl.Series, declared: Declared) -> pl.Series:
    """Wrap hexadecimal ones to two's complement; take stored missing values and the server's slips away."""
    import polars as pl  # noqa: PLC0415 - as above

    if values.dtype == pl.UInt64:
        values = values.cast(declared.dtype(), wrap_numerical=True)
    stored_missing = -(1 << INTEGER_BITS[declared.type] - 1)
    if declared.raw_missing and values.min() == stored_missing:
        values = values.set(values == stored_missing, None)
    return values + declared.plus if declared.plus else values


def _settle(values: pl.Series, texts: pl.Series, declared: Declared) -> Converted:
    """Look again at what a whole-column cast left null."""
    import polars as pl  # noqa: PLC0415 - as above

    rows, left = _nulls(values, texts)
    readings = {text: _read_one(text, declared) for text in set(left)}
    found = [readings[text] for text in left]
    again = [value for value, _ in found]
    if any(value is not None for value in again):
        values = values.scatter(rows, pl.Series(values.name, again, dtype=values.dtype))
    return Converted(values, tuple(_count([kind for _, kind in found], rows, left)))


def _nulls(values: pl.Series, texts: pl.Series) -> tuple[list[int], list[str]]:
    """Give row and text of what is null and not ``MISSING``."""
    if len(texts) < FEW:
        pairs = zip(values.is_null().to_list(), texts.to_list(), strict=True)
        found = [(row, text) for row, (null, text) in enumerate(pairs) if null and text not in _ABSENT]
        return [row for row, _ in found], [text for _, text in found]
    rows = (values.is_null() & texts.is_not_null() & (texts != "MISSING")).arg_true()
    return rows.to_list(), texts.gather(rows).to_list()


def _count(kinds: list[str], rows: list[int], left: list[str]) -> Iterable[Problem]:
    for kind in dict.fromkeys(kinds):
        if kind not in {"", _MISSING}:
            first = kinds.index(kind)
            yield Problem(kind, kinds.count(kind), rows[first], left[first])


def _read_one(text: str, declared: Declared) -> tuple[object, str]:
    """Read one value that is not plain: the value or None, and what is the matter with it."""
    if text in declared.in_band:
        return None, text
    if text in declared.missing:
        return None, _MISSING
    if declared.dtype().is_numeric() and ("_" in text or not text.isascii()):
        return None, UNREADABLE  # Python would read these as numbers
    value, kind = _parse_one(text, declared)
    return value, _MISSING if kind == UNREADABLE and declared.lenient else kind


def _parse_one(text: str, declared: Declared) -> tuple[object, str]:
    if declared.type in INTEGER_BITS:
        return _parse_integer(text.strip(), declared)
    if declared.real:
        return _parse_real(text.strip())
    if declared.type == "date":
        return None, UNREADABLE
    return (None, _MISSING) if text in {"MISSING", ""} else (text, "")


def _parse_integer(text: str, declared: Declared) -> tuple[int | None, str]:
    bits = INTEGER_BITS[declared.type]
    try:
        value = int(text, 16 if text[:2] in {"0x", "0X"} else 10)
    except ValueError:
        return None, UNREADABLE
    if text[:2] in {"0x", "0X"}:
        value &= (1 << bits) - 1
        value -= (value >> bits - 1) << bits
    if declared.raw_missing and value == -(1 << bits - 1):
        return None, _MISSING
    if not -(1 << bits - 1) <= value < 1 << bits - 1:
        return None, UNREADABLE
    return value + declared.plus, ""


def _parse_real(text: str) -> tuple[float | None, str]:
    try:
        value = float(text)
    except ValueError:
        return None, UNREADABLE
    return (None, _MISSING) if isnan(value) else (value, "")
