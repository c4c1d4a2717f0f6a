"""Arrays to typed columns, in threads where it pays."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Final

from jsoc_sdk.columns.few import read_few, read_few_numbers, together
from jsoc_sdk.columns.values import SMALL, NotPlain, split
from jsoc_sdk.dtypes import convert, join

if TYPE_CHECKING:
    from collections.abc import Sequence

    import polars as pl

    from jsoc_sdk.columns.few import Few
    from jsoc_sdk.columns.values import Values
    from jsoc_sdk.dtypes import Converted, Declared, Times

LARGE: Final = 4_000_000
"""Bytes of arrays from which on more threads than one pay."""


class Unequal(Exception):
    """An array has another number of values than the reply has records."""

    def __init__(self, at: int, size: int) -> None:
        super().__init__(at, size)
        self.at = at
        self.size = size


def read_columns(
    columns: Sequence[tuple[Values, Declared]], count: int, times: Times = "native"
) -> list[Converted]:
    """Make a typed column of each array; those of a large reply in as many threads as polars has.

    Parameters
    ----------
    columns : sequence of (Values, Declared)
        Arrays and their declarations.
    count : int
        Rows that each must have.
    times : {"native", "tai"}
        Whether times stay in their declared scale.

    Raises
    ------
    Unequal
        If one has another number of values.
    NotPlain
        If one was cut out wrongly.
    """
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    def read(at: int) -> Converted:
        values, declared = columns[at]
        return _read_column(values, declared, times)

    done = _read_short(columns, times)
    large = sorted((at for at in range(len(columns)) if at not in done), key=lambda at: -columns[at][0].size)
    threads = pl.thread_pool_size() if sum(columns[at][0].size for at in large) > LARGE else 1
    if threads > 1:
        with ThreadPoolExecutor(threads) as pool:
            done |= zip(large, pool.map(read, large), strict=True)
    else:
        done |= {at: read(at) for at in large}
    for at in range(len(columns)):
        if len(done[at].values) != count:
            raise Unequal(at, len(done[at].values))
    return [done[at] for at in range(len(columns))]


def _read_short(columns: Sequence[tuple[Values, Declared]], times: Times) -> dict[int, Converted]:
    """Read the short columns that are plain."""
    found: dict[int, Few] = {}
    for at, (values, declared) in enumerate(columns):
        if values.size > SMALL:
            continue
        text = values.plain()
        few = read_few_numbers(values.text(), declared) if text is None else read_few(text, declared, times)
        if few is not None:
            found[at] = few
            if not few.proven:
                values.check(len(few.values))
    return together(found)


def _read_column(values: Values, declared: Declared, times: Times) -> Converted:
    """Read a large column part by part, so that what is in work stays in the caches."""
    try:
        return join([_read_part(part, declared, times) for part in values.parts()])
    except NotPlain:
        return _read_part(values, declared, times)


def _read_part(values: Values, declared: Declared, times: Times) -> Converted:
    """Read a column by the cheapest way that fits."""
    if constant := values.constant():
        return convert(_series(constant[:1]), declared, times).repeated(constant[1])
    if declared.type == "string" and (repeated := values.repeated()) is not None:
        return convert(repeated, declared, times)
    text = values.plain()
    if text is None:
        return convert(values.series(), declared, times)
    converted = convert(split(text), declared, times)
    if not converted.proven:
        values.check(len(converted.values))
    return converted


def _series(texts: Sequence[str]) -> pl.Series:
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    return pl.Series(texts, dtype=pl.String)
