"""Arrays to typed columns, in threads where it pays."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Final

from jsoc_sdk.columns.values import SMALL, NotPlain, Values
from jsoc_sdk.dtypes import convert, convert_all

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import polars as pl

    from jsoc_sdk.dtypes import Converted, Declared, Times

BATCH: Final = 1 << 19
"""Bytes of arrays to have in work at a time, unless one is larger."""

LARGE: Final = 10_000_000
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

    work = partial(_read_batch, columns, count, times)
    batches = list(_batches([values.size for values, _ in columns]))
    threads = pl.thread_pool_size() if sum(values.size for values, _ in columns) > LARGE else 1
    if threads > 1:
        with ThreadPoolExecutor(threads) as pool:
            results = list(pool.map(work, batches))
    else:
        results = [work(batch) for batch in batches]
    done = {at: column for result in results for at, column in result.items()}
    return [done[at] for at in range(len(columns))]


def _batches(sizes: Sequence[int]) -> Iterator[list[int]]:
    """Group columns so that one large one, or many small ones, are in the caches at a time."""
    batch: list[int] = []
    total = 0
    for at in sorted(range(len(sizes)), key=lambda at: -sizes[at]):
        batch.append(at)
        total += sizes[at]
        if total > BATCH:
            yield batch
            batch, total = [], 0
    if batch:
        yield batch


def _read_batch(
    columns: Sequence[tuple[Values, Declared]], count: int, times: Times, batch: Sequence[int]
) -> dict[int, Converted]:
    done: dict[int, Converted] = {}
    whole: dict[int, pl.Series] = {}
    texts: dict[int, pl.Series] = {}
    short: dict[int, list[str]] = {}
    for at in batch:
        values, declared = columns[at]
        constant = values.constant() if values.size > SMALL else None
        text = values.plain() if constant is None else None
        if constant is not None:
            done[at] = convert(_texts([constant[0]]), declared, times).repeated(constant[1])
        elif text is None:
            texts[at] = values.series()
        elif len(text) < SMALL:
            short[at] = text.split('","')
        else:
            whole[at] = _texts([text])
    texts |= _split(whole) | _together(short)
    for at, column in (texts | {at: converted.values for at, converted in done.items()}).items():
        if len(column) != count:
            raise Unequal(at, len(column))
    done |= _read_texts(texts, columns, count, times)
    return done


def _texts(texts: list[str]) -> pl.Series:
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    return pl.Series(texts, dtype=pl.String)


def _together(short: dict[int, list[str]]) -> dict[int, pl.Series]:
    """Make series of many short lists; one is made and cut up, because making one is what costs."""
    everything = _texts(list(chain.from_iterable(short.values())))
    ends = accumulate(map(len, short.values()))
    sizes = {at: (end, len(texts)) for (at, texts), end in zip(short.items(), ends, strict=True)}
    return {at: everything.slice(end - size, size) for at, (end, size) in sizes.items()}


def _read_texts(
    texts: dict[int, pl.Series], columns: Sequence[tuple[Values, Declared]], count: int, times: Times
) -> dict[int, Converted]:
    if not texts:
        return {}
    read = convert_all(list(texts.values()), [columns[at][1] for at in texts], times)
    for at, converted in zip(texts, read, strict=True):
        if not converted.proven:
            columns[at][0].check(count)
    return dict(zip(texts, read, strict=True))


def _split(whole: dict[int, pl.Series]) -> dict[int, pl.Series]:
    """Split whole texts into columns."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    if not whole:
        return {}
    frame = pl.DataFrame([text.alias(str(at)) for at, text in whole.items()])
    try:
        pieces = frame.select_seq(pl.all().str.split('","').explode())
    except pl.exceptions.ShapeError as err:
        raise NotPlain from err
    return dict(zip(whole, pieces.get_columns(), strict=True))
