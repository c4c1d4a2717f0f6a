"""One column of wire values to one typed column."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from jsoc_sdk.dtypes.clocks import read_time, read_times
from jsoc_sdk.dtypes.declared import IN_BAND, INTEGER_BITS

if TYPE_CHECKING:
    from collections.abc import Iterable

    import polars as pl

    from jsoc_sdk.dtypes.declared import Declared, Times

UNREADABLE: Final = "unreadable"
LEAP_SECOND: Final = "leap second"
_MISSING: Final = "missing"


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

    if texts.dtype != pl.String:
        texts = texts.cast(pl.String)
    values = _read(texts, declared, times)
    nulls = values.null_count()
    if nulls and nulls != texts.null_count() + (texts == "MISSING").sum():
        return _settle(values, texts, declared, times)
    return Converted(values)


def _read(texts: pl.Series, declared: Declared, times: Times) -> pl.Series:
    """Read the plain values of a column; null is what is missing or not plain."""
    if declared.type in INTEGER_BITS:
        return _read_integers(texts, declared)
    if declared.real:
        values = texts.cast(declared.dtype(), strict=False)
        return values.fill_nan(None) if values.is_nan().any() else values
    if declared.type == "date":
        return texts.str.to_date("%Y.%m.%d", strict=False)
    if declared.type == "time":
        return read_times(texts, declared, times, _sample(texts))
    return _read_strings(texts, declared)


def _sample(texts: pl.Series) -> str:
    """Give the first value that is one."""
    return next((text for text in texts.head(64) if text not in {None, "MISSING"}), "")


def _read_strings(texts: pl.Series, declared: Declared) -> pl.Series:
    for absent in ("MISSING", "", *declared.missing, *IN_BAND):
        found = texts == absent
        if found.any():
            texts = texts.set(found, None)
    return texts


def _read_integers(texts: pl.Series, declared: Declared) -> pl.Series:
    hexadecimal = _sample(texts)[:2] in {"0x", "0X"}
    values = _read_hex(texts, declared) if hexadecimal else texts.cast(declared.dtype(), strict=False)
    if declared.raw_missing:
        values = values.set(values == -(1 << INTEGER_BITS[declared.type] - 1), None)
    return values + declared.plus if declared.plus else values


def _read_hex(texts: pl.Series, declared: Declared) -> pl.Series:
    """Read ``0x...`` as the two's complement of the type's width; anything else is null."""
    import polars as pl  # noqa: PLC0415 - as above

    text = pl.col(texts.name)
    number = text.str.slice(2).str.to_integer(base=16, dtype=pl.UInt64, strict=False)
    prefixed = text.str.starts_with("0x") | text.str.starts_with("0X")
    values = texts.to_frame().select(pl.when(prefixed).then(number)).to_series()
    bits = INTEGER_BITS[declared.type]
    if bits == 64:
        return values.reinterpret(signed=True)
    top = 1 << bits - 1
    low = (values & ((1 << bits) - 1)).cast(pl.Int64)
    return (low - 2 * (low & top)).cast(declared.dtype())


def _settle(values: pl.Series, texts: pl.Series, declared: Declared, times: Times) -> Converted:
    """Look again at what a whole-column cast left null."""
    import polars as pl  # noqa: PLC0415 - as above

    rows = (values.is_null() & texts.is_not_null() & (texts != "MISSING")).arg_true()
    left = texts.gather(rows)
    readings = {text: _read_one(text, declared, times) for text in left.unique()}
    found = [readings[text] for text in left]
    again = pl.Series(values.name, [value for value, _ in found], dtype=values.dtype, strict=True)
    kinds = [kind for _, kind in found]
    return Converted(values.scatter(rows, again), tuple(_count(kinds, rows, left)))


def _count(kinds: list[str], rows: pl.Series, left: pl.Series) -> Iterable[Problem]:
    for kind in dict.fromkeys(kinds):
        if kind not in {"", _MISSING}:
            first = kinds.index(kind)
            yield Problem(kind, kinds.count(kind), int(rows[first]), left[first])


def _read_one(text: str, declared: Declared, times: Times) -> tuple[object, str]:
    """Read one value that is not plain: the value or None, and what is the matter with it."""
    if text in IN_BAND:
        return None, text
    if text in declared.missing:
        return None, _MISSING
    value, kind = _parse_one(text, declared, times)
    return value, _MISSING if kind == UNREADABLE and declared.lenient else kind


def _parse_one(text: str, declared: Declared, times: Times) -> tuple[object, str]:
    if declared.type in INTEGER_BITS:
        return _parse_integer(text.strip(), declared)
    if declared.real:
        return _parse_real(text.strip())
    if declared.type == "time":
        return read_time(text, declared, times)
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
    if not -(1 << bits - 1) <= value < 1 << bits - 1 or "_" in text:
        return None, UNREADABLE
    return value + declared.plus, ""


def _parse_real(text: str) -> tuple[float | None, str]:
    try:
        value = float(text)
    except ValueError:
        return None, UNREADABLE
    if "_" in text:
        return None, UNREADABLE
    return (None, _MISSING) if value != value else (value, "")  # noqa: PLR0124 - NaN is missing
