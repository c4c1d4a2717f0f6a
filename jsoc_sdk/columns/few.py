"""Short arrays to columns, without polars' expressions: the fixed cost of one is that of a thousand values.

An array is read here only if all is plain: numbers as printed, times of one exact form, ``MISSING``. What is
not is left to `jsoc_sdk.dtypes.convert`, and the outcome is the same.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from itertools import chain
from string import ascii_uppercase
from typing import TYPE_CHECKING, Final, NamedTuple

from pydantic_core import SchemaValidator, core_schema

from jsoc_sdk.columns.values import BETWEEN
from jsoc_sdk.dtypes import Converted, Declared, count_problems
from jsoc_sdk.dtypes.clocks import clock_form, ticks_ahead
from jsoc_sdk.dtypes.declared import INTEGER_BITS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import polars as pl

    from jsoc_sdk.dtypes import Problem, Times
    from jsoc_sdk.dtypes.clocks import ClockForm

_MISSING: Final = "MISSING"
_SECOND: Final = 1_000_000
_UNIX: Final = date(1970, 1, 1).toordinal()
_WHOLE_NUMBERS: Final = re.compile(r"\[(?:0|[1-9]\d{0,17})(?:,(?:0|[1-9]\d{0,17}))*\]", re.ASCII)
_BUT_DIGITS: Final = b'-.:"_' + ascii_uppercase.encode()


class Few(NamedTuple):
    """The values of a short column, not yet in a series.

    Attributes
    ----------
    values : sequence
        Numbers, texts, or microseconds of times.
    stored : str
        DRMS type of a series that holds them.
    dtype : polars data type or None
        What to cast it to, if that is not enough.
    problems : tuple of Problem
        As of `Converted`.
    proven : bool
        As of `Converted`.
    """

    values: Sequence[float | str | None]
    stored: str
    dtype: pl.DataType | None = None
    problems: tuple[Problem, ...] = ()
    proven: bool = True


def read_few(text: str, declared: Declared, times: Times = "native") -> Few | None:
    """Read a short array of wire values by its declaration.

    Parameters
    ----------
    text : str
        What is between the first quote and the last of a JSON array without escapes.
    declared : Declared
        The declaration.
    times : {"native", "tai"}
        Whether times stay in their declared scale.

    Returns
    -------
    Few or None
        None if something is not plain.

    Examples
    --------
    >>> from jsoc_sdk.dtypes import Declared
    >>> read_few('1.5","MISSING', Declared("double")).values
    [1.5, None]
    """
    try:
        if declared.type in INTEGER_BITS:
            return _integers(text, declared)
        if declared.real:
            return _reals(text)
        if declared.type == "time":
            return _times(text, declared, times)
    except ValueError:
        return None
    return None if declared.type == "date" else _strings(text.split(BETWEEN), declared)


def read_few_numbers(array: str, declared: Declared) -> Few | None:
    """Read a short JSON array of numbers, as those of records are; None if it is none."""
    if declared.type != "longlong" or declared.plus or not _WHOLE_NUMBERS.fullmatch(array):
        return None
    return Few(_numbers(whole=True).validate_json(array), declared.type)


def together(columns: Mapping[int, Few]) -> dict[int, Converted]:
    """Make one series of all columns of a type and part it again, which costs less than many series."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    alike: dict[str, list[int]] = {}
    for at, column in columns.items():
        alike.setdefault(column.stored, []).append(at)
    done: dict[int, Converted] = {}
    for stored, places in alike.items():
        values = list(chain.from_iterable(columns[at].values for at in places))
        whole = pl.Series(values, dtype=Declared(stored).dtype())
        start = 0
        for at in places:
            column = columns[at]
            part = whole.slice(start, len(column.values))
            start += len(column.values)
            part = part if column.dtype is None else part.cast(column.dtype)
            done[at] = Converted(part, column.problems, column.proven)
    return done


@lru_cache(maxsize=2)
def _numbers(*, whole: bool) -> SchemaValidator:
    number = core_schema.int_schema() if whole else core_schema.float_schema()
    return SchemaValidator(core_schema.list_schema(core_schema.nullable_schema(number)))


def _validated(text: str, *, whole: bool) -> list[float | None]:
    """Let pydantic read numbers from their texts, of which it makes no Python object."""
    # It would also take underscores, other blanks, 1.0 for a whole number, and what is no text.
    if "_" in text or not text.isascii() or (whole and "." in text):
        raise ValueError(text)
    array = f'["{text}"]'
    values: list[float | None] = _numbers(whole=whole).validate_json(array.replace(f'"{_MISSING}"', "null"))
    if array.count('"') != 2 * len(values):
        raise ValueError(text)
    return values


def _reals(text: str) -> Few | None:
    return None if "NAN" in text.upper() else Few(_validated(text, whole=False), "double")


def _integers(text: str, declared: Declared) -> Few | None:
    half = 1 << INTEGER_BITS[declared.type] - 1
    values = _hexadecimals(text, half) if text.startswith("0x") else _validated(text, whole=True)
    there = [value for value in values if value is not None]
    if there and not -half + declared.raw_missing <= min(there) <= max(there) < half:
        return None
    if declared.plus:
        values = [None if value is None else value + declared.plus for value in values]
    return Few(values, declared.type)


def _hexadecimals(text: str, half: int) -> list[float | None]:
    texts = text.split(BETWEEN)
    if "_" in text or text.count(f"{BETWEEN}0x") + 1 != len(texts):
        raise ValueError(text)
    values = [int(one, 16) for one in texts]
    return [value if value < half else value - 2 * half for value in values]


def _times(text: str, declared: Declared, times: Times) -> Few | None:
    """Read times that all have the exact form of the first, by the number that their digits make."""
    sample = text[: text.find('"')] if not text.startswith(_MISSING) else text.rsplit(BETWEEN, maxsplit=1)[-1]
    form = clock_form(declared, sample)
    if form is None or not _exact(form).fullmatch(text):
        return None
    digits = text.replace(_MISSING, "null").encode().translate(None, _BUT_DIGITS)
    numbers = _numbers(whole=True).validate_json(b"[%b]" % digits)
    ticks = _ticks(numbers, 10**form.digits)
    there = [tick for tick in ticks if tick is not None]
    ahead = ticks_ahead(form, declared, times, min(there), max(there))
    if ahead is None:
        return None
    if ahead:
        ticks = [None if tick is None else tick - ahead for tick in ticks]
    return Few(ticks, "longlong", declared.dtype(times))


def _ticks(numbers: list[int | None], unit: int) -> list[int | None]:
    """Give microseconds since 1970 of numbers such as 20100501235959, of which `unit` are a second."""
    days = _Days()
    day, hour, minute = 1_000_000 * unit, 10_000 * unit, 100 * unit
    more_an_hour, more_a_minute, tick = 2400 * unit, 40 * unit, _SECOND // unit
    return [
        None
        if number is None
        else days[number // day]
        + ((clock := number % day) - more_an_hour * (clock // hour) - more_a_minute * (clock // minute))
        * tick
        for number in numbers
    ]


@lru_cache(maxsize=64)
def _exact(form: ClockForm) -> re.Pattern[str]:
    """Match texts of this form, parted as those of an array are."""
    date, fraction = re.escape(form.dash).join((r"\d{4}", r"\d\d", r"\d\d")), rf"\.\d{{{form.digits}}}"
    one = rf"{date}{form.between}(?:[01]\d|2[0-3])(?::[0-5]\d){{2}}{fraction if form.digits else ''}"
    either = f"(?:{one}{re.escape(form.suffix)}|{_MISSING})"
    return re.compile(f"{either}(?:{BETWEEN}{either})*", re.ASCII)


class _Days(dict[int, int]):
    """Microseconds since 1970 of the beginning of a day, each day once."""

    def __missing__(self, number: int) -> int:
        """Read a date such as 20100501."""
        day = date(number // 10_000, number // 100 % 100, number % 100)
        self[number] = (day.toordinal() - _UNIX) * 86_400 * _SECOND
        return self[number]


def _strings(texts: list[str], declared: Declared) -> Few:
    absent = frozenset(declared.absent)
    if absent.isdisjoint(texts):
        return Few(texts, "string", proven=False)
    rows = [row for row, text in enumerate(texts) if text in declared.in_band]
    left = [texts[row] for row in rows]
    values = [None if text in absent else text for text in texts]
    return Few(values, "string", problems=tuple(count_problems(left, rows, left)), proven=False)
