"""Record names: ``recinfo``, an array of small objects, as one column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jsoc_sdk.columns.values import SMALL, NotPlain, split

if TYPE_CHECKING:
    import polars as pl

_FIRST: Final = '[{"name":"'
_BETWEEN: Final = '","online":'
_NEXT: Final = ('0},{"name":"', '1},{"name":"')
_LAST: Final = ('","online":0}]', '","online":1}]')


def record_names(array: str) -> pl.Series:
    """Give the names in a ``recinfo`` array that the server's own writer made.

    As for value arrays: no backslash, and exactly six quotes for each piece that begins and ends as a row
    does, mean that a JSON decoder would find the same rows.

    Raises
    ------
    NotPlain
        If it is written in any other way.

    Examples
    --------
    >>> record_names('[{"name":"x.y[1]","online":0},{"name":"x.y[2]","online":1}]').to_list()
    ['x.y[1]', 'x.y[2]']
    """
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    if not array.startswith(_FIRST) or not array.endswith(_LAST) or "\\" in array:
        raise NotPlain
    text = array[len(_FIRST) :]
    if len(text) < SMALL:
        pieces = text.split(_BETWEEN)
        later = pieces[1:-1]
        plain = all(piece.startswith(_NEXT) for piece in later)
        names = pl.Series([*pieces[:1], *(piece[len(_NEXT[0]) :] for piece in later)], dtype=pl.String)
    else:
        column = split(text, _BETWEEN)
        rest = column.slice(1, max(len(column) - 2, 0))
        plain = (rest.str.starts_with(_NEXT[0]) | rest.str.starts_with(_NEXT[1])).all()
        names = pl.concat([column.head(1), rest.str.slice(len(_NEXT[0]))])
    if not plain or array.count('"') != 6 * len(names):
        raise NotPlain
    return names
