"""Arrays to typed columns, in threads where it pays."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Final, NamedTuple

from jsoc_sdk.columns.values import SMALL, NotPlain, Values, split
from jsoc_sdk.dtypes import Converted, convert, convert_all, join

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    import polars as pl

    from jsoc_sdk.dtypes import Declared, Times

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

    sizes = [values.size for values, _ in columns]
    work = partial(_read_batch, columns, times)
    threads = pl.thread_pool_size() if sum(sizes) > LARGE else 1
    if threads > 1:
        with ThreadPoolExecutor(threads) as pool:
            results = list(pool.map(work, _batches(sizes)))
    else:
        results = [work(batch) for batch in _batches(sizes)]
    done = {at: column for result in results for at, column in result.items()}
    for at in range(len(columns)):
        if len(done[at].values) != count:
            raise Unequal(at, len(done[at].values))
    return [done[at] for at in range(len(columns))]


def _batches(sizes: Sequence[int]) -> Iterator[list[int]]:
    """Group columns: each large one by itself, many small ones together."""
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
    columns: Sequence[tuple[Values, Declared]], times: Times, batch: Sequence[int]
) -> dict[int, Converted]:
    if len(batch) == 1:
        return {batch[0]: _read_large(*columns[batch[0]], times)}
    return _read_together(columns, times, batch)


def _read_large(values: Values, declared: Declared, times: Times) -> Converted:
    """Read a large column part by part, so that what is in work stays in the caches."""
    try:
        return join([_read_together([(part, declared)], times, [0])[0] for part in values.parts()])
    except NotPlain:
        return _read_together([(values, declared)], times, [0])[0]


def _read_together(
    columns: Sequence[tuple[Values, Declared]], times: Times, batch: Sequence[int]
) -> dict[int, Converted]:
    done: dict[int, Converted] = {}
    rest: list[int] = []
    for at in batch:
        values, declared = columns[at]
        constant = values.constant() if values.size > SMALL else None
        if constant is None:
            rest.append(at)
        else:
            done[at] = convert(_texts([constant[0]]), declared, times).repeated(constant[1])
    groups = _grouped(columns, rest)
    read = convert_all(
        [group.texts for group in groups], [columns[group.at[0]][1] for group in groups], times
    )
    for group, converted in zip(groups, read, strict=True):
        done |= _apart(group, converted, columns[group.at[0]][1], times)
    for at in rest:
        if not done[at].proven:
            columns[at][0].check(len(done[at].values))
    return done


def _grouped(columns: Sequence[tuple[Values, Declared]], rest: Sequence[int]) -> list[_Group]:
    """Make texts of arrays: decoded, split in Python where they are short, or split by polars."""
    groups: list[_Group] = []
    short: dict[int, list[str]] = {}
    for at in rest:
        values, declared = columns[at]
        if declared.type == "string" and (repeated := values.repeated()) is not None:
            groups.append(_Group((at,), repeated))
            continue
        text = values.plain()
        if text is None and (texts := values.few_texts()):
            short[at] = texts
        elif text is None:
            groups.append(_Group((at,), values.series()))
        elif len(text) < SMALL:
            short[at] = text.split('","')
        else:
            groups.append(_Group((at,), split(text, '","')))
    return [*groups, *_alike(short, columns)]


class _Group(NamedTuple):
    """Columns that are declared alike, one below the other, with the rows of each."""

    at: tuple[int, ...]
    texts: pl.Series
    rows: tuple[int, ...] = ()


def _texts(texts: list[str]) -> pl.Series:
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    return pl.Series(texts, dtype=pl.String)


def _alike(short: dict[int, list[str]], columns: Sequence[tuple[Values, Declared]]) -> list[_Group]:
    """Put short columns that are declared alike together: what costs is the number of columns."""
    found: dict[Hashable, list[int]] = {}
    for at in short:
        found.setdefault(columns[at][1].alike(at), []).append(at)
    everything = _texts(list(chain.from_iterable(short[at] for group in found.values() for at in group)))
    sizes = [sum(len(short[at]) for at in group) for group in found.values()]
    ends = accumulate(sizes)
    return [
        _Group(tuple(group), everything.slice(end - size, size), tuple(len(short[at]) for at in group))
        for group, size, end in zip(found.values(), sizes, ends, strict=True)
    ]


def _apart(group: _Group, converted: Converted, declared: Declared, times: Times) -> dict[int, Converted]:
    """Part a group again; if anything is wrong in it, each column is read by itself."""
    if len(group.at) == 1:
        return {group.at[0]: converted}
    starts = [end - rows for end, rows in zip(accumulate(group.rows), group.rows, strict=True)]
    places = list(zip(starts, group.rows, strict=True))
    if converted.problems:
        parts = [group.texts.slice(start, rows) for start, rows in places]
        return dict(zip(group.at, convert_all(parts, [declared] * len(parts), times), strict=True))
    columns = [Converted(converted.values.slice(*place), (), converted.proven) for place in places]
    return dict(zip(group.at, columns, strict=True))
