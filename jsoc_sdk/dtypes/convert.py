"""One column of wire values to one typed column."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from math import isnan
from typing import TYPE_CHECKING, Final

from jsoc_sdk.dtypes.clocks import clock_form, on_scale, plain_times
from jsoc_sdk.dtypes.declared import INTEGER_BITS
from jsoc_sdk.times.columns import read_time_column

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import polars as pl

    from jsoc_sdk.dtypes.declared import Declared, Times

UNREADABLE: Final = "unreadable"
LEAP_SECOND: Final = "leap second"

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
    """Read a column of wire values by its declaration.

    Parameters
    ----------
    texts : polars.Series
        String, or Int64 where the server sent numbers.
    declared : Declared
        The declaration.
    times : {"native", "tai"}
        Whether times stay in their declared scale.

    Returns
    -------
    Converted
        The typed column; null where a value is missing or could not be read, the latter with a `Problem`.
    """
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    if texts.dtype != pl.String and declared.type != "longlong":
        texts = texts.cast(pl.String)
    return _finish(_read_plain(texts, declared), texts, declared, times)


def _read_plain(texts: pl.Series, declared: Declared) -> pl.Series:
    """Read plain values, by a cast or by an expression; null is what is not plain."""
    if declared.type == "time" and not declared.interval:
        read = plain_times(texts.name, declared, _sample(texts))
    elif declared.type == "date":
        read = _plain_dates(texts.name)
    elif declared.type in INTEGER_BITS and _sample(texts)[:2] in {"0x", "0X"}:
        read = _plain_hexadecimals(texts.name, _sample(texts)[:2])
    else:
        return texts.cast(declared.dtype(), strict=False)
    return texts.to_frame().select_seq(read).to_series()


@lru_cache(maxsize=64)
def _plain_dates(name: str) -> pl.Expr:
    import polars as pl  # noqa: PLC0415 - as above

    return pl.col(name).str.to_date("%Y.%m.%d", strict=False)


@lru_cache(maxsize=64)
def _plain_hexadecimals(name: str, prefix: str) -> pl.Expr:
    import polars as pl  # noqa: PLC0415 - as above

    text = pl.col(name)
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
        values = _without(values, declared.absent)
    elif declared.type in INTEGER_BITS:
        values = _finish_integers(values, declared)
    elif declared.real:
        # A sum is the quickest test for a NaN (or infinities, which stay).
        values = values.fill_nan(None) if isnan(values.sum() or 0.0) else values
    elif declared.type == "time":
        form = clock_form(declared, _sample(texts))
        plain = form and on_scale(values, form, declared, times)
        if plain is None or _left(plain, texts):
            return _read_times(texts, declared, times)
        return Converted(plain, proven=True)
    if _left(values, texts):
        return _settle(values, texts, declared)
    return Converted(values, proven=values.dtype != pl.String)


def _left(values: pl.Series, texts: pl.Series) -> bool:
    """Tell whether more is null than was null or ``MISSING``."""
    nulls = values.null_count()
    if nulls and not texts.dtype.is_integer():
        nulls -= int((texts == "MISSING").sum())
    return nulls != texts.null_count()


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
    problems = [*count_problems(kinds, bad, left)]
    if leap:
        problems.append(Problem(LEAP_SECOND, len(leap), leap[0], texts[leap[0]]))
    return Converted(column.values, tuple(problems))


def _without(texts: pl.Series, absent: tuple[str, ...]) -> pl.Series:
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
    return Converted(values, tuple(count_problems([kind for _, kind in found], rows, left)))


def _nulls(values: pl.Series, texts: pl.Series) -> tuple[list[int], list[str]]:
    """Give row and text of what is null and not ``MISSING``."""
    rows = (values.is_null() & texts.is_not_null() & (texts != "MISSING")).arg_true()
    return rows.to_list(), texts.gather(rows).to_list()


def count_problems(kinds: list[str], rows: list[int], left: list[str]) -> Iterable[Problem]:
    """Give a problem for each kind, for the values in `rows` that say `left`."""
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
