"""Quality words of whole columns, as polars expressions.

A quality column of a frame holds signed 32-bit numbers, as the server compares them; unsigned columns
work the same. A null is the missing value of the database, ``0x80000000``, so it counts as "no image":
no expression here gives a null or NaN for it. A scan sends `has_image`, `good` and `is_clean` to the server
as the signed comparison that they hold.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jsoc_sdk.quality.lookup import vocabulary_of
from jsoc_sdk.quality.vocabulary import MISSING_WORD, NO_IMAGE, Flag, Vocabulary
from jsoc_sdk.quality.word import mask_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    import polars as pl


def unsigned_column(column: str | pl.Expr) -> pl.Expr:
    """Give the unsigned view of a quality column.

    Parameters
    ----------
    column : str or polars.Expr
        Name of an integer column, or an expression of one.

    Returns
    -------
    polars.Expr
        UInt32 without nulls.

    Examples
    --------
    >>> import polars as pl
    >>> frame = pl.DataFrame({"QUALITY": [0, -1073741824, None]}, schema={"QUALITY": pl.Int32})
    >>> [hex(word) for word in frame.select(unsigned_column("QUALITY")).to_series()]
    ['0x0', '0xc0000000', '0x80000000']
    """
    import polars as pl  # noqa: PLC0415 - a record set needs no polars

    expression = _plain(column)
    full = pl.lit(0xFFFFFFFF, dtype=pl.Int64)
    return (expression.cast(pl.Int64).fill_null(MISSING_WORD) & full).cast(pl.UInt32)


def _plain(column: str | pl.Expr) -> pl.Expr:
    """Give the column as it is: what is said of that, a scan can have the server say."""
    import polars as pl  # noqa: PLC0415 - a record set needs no polars

    return pl.col(column) if isinstance(column, str) else column


def has_image(column: str | pl.Expr) -> pl.Expr:
    """Whether a row has an image: bit 31 is clear.

    Parameters
    ----------
    column : str or polars.Expr
        A quality column.

    Returns
    -------
    polars.Expr
        Boolean without nulls; false for a missing value.

    Examples
    --------
    >>> import polars as pl
    >>> pl.select(has_image(pl.lit(pl.Series([0x400, -1])))).to_series().to_list()
    [True, False]
    """
    return _plain(column).ge(0) & ~any_of(column, [NO_IMAGE])


def is_clean(column: str | pl.Expr) -> pl.Expr:
    """Whether a row has no flag at all; no promise of good data.

    Parameters
    ----------
    column : str or polars.Expr
        A quality column.

    Returns
    -------
    polars.Expr
        Boolean without nulls; false for a missing value.
    """
    return _plain(column).eq(0) & (unsigned_column(column) == 0)


def any_of(
    column: str | pl.Expr, flags: Iterable[int | str | Flag], series: str | Vocabulary = ""
) -> pl.Expr:
    """Whether a row has at least one of some flags.

    Parameters
    ----------
    column : str or polars.Expr
        A quality column.
    flags : iterable of int or str or Flag
        Masks, flag names or flags.
    series : str or Vocabulary, optional
        Where names are looked up.

    Returns
    -------
    polars.Expr
        Boolean without nulls.

    Raises
    ------
    RequestError
        If a name is not in the vocabulary.
    """
    import polars as pl  # noqa: PLC0415 - a record set needs no polars

    mask = pl.lit(mask_of(flags, series), dtype=pl.UInt32)
    return (unsigned_column(column) & mask) != 0


def good(
    column: str | pl.Expr, without: Iterable[int | str | Flag] = (), series: str | Vocabulary = ""
) -> pl.Expr:
    """Whether a row has an image and none of some flags.

    Parameters
    ----------
    column : str or polars.Expr
        A quality column.
    without : iterable of int or str or Flag
        Masks, flag names or flags that spoil a row.
    series : str or Vocabulary, optional
        Where names are looked up.

    Returns
    -------
    polars.Expr
        Boolean without nulls; false for a missing value.

    Raises
    ------
    RequestError
        If a name is not in the vocabulary.

    Examples
    --------
    >>> import polars as pl
    >>> words = pl.lit(pl.Series([0, 0x200, 0x400, None]))
    >>> pl.select(good(words, ["eclipse"], "hmi.M_720s")).to_series().to_list()
    [True, False, True, False]
    """
    return _plain(column).ge(0) & ~any_of(column, [NO_IMAGE, mask_of(without, series)])


def flag_names(column: str | pl.Expr, series: str | Vocabulary, keyword: str = "QUALITY") -> pl.Expr:
    """Give the names of the flags that a row has.

    Parameters
    ----------
    column : str or polars.Expr
        A quality column.
    series : str or Vocabulary
        Series that the column belongs to.
    keyword : str
        Name of the word.

    Returns
    -------
    polars.Expr
        List of String: the flag's name, or its meaning where it has none, lowest bit first.

    Examples
    --------
    >>> import polars as pl
    >>> pl.select(flag_names(pl.lit(0x600), "hmi.M_720s")).item().to_list()
    ['QUAL_ECLIPSE', 'QUAL_NOCOSMICRAY']
    """
    import polars as pl  # noqa: PLC0415 - a record set needs no polars

    vocabulary = series if isinstance(series, Vocabulary) else vocabulary_of(series, keyword)
    word = unsigned_column(column)
    image = (word & pl.lit(NO_IMAGE, dtype=pl.UInt32)) == 0
    names = [
        pl.when(applies & _is_set(word, flag)).then(pl.lit(flag.name or flag.meaning))
        for flags, applies in ((vocabulary.flags, image), (vocabulary.reasons, ~image))
        for flag in flags
    ]
    return pl.concat_list(names).list.drop_nulls()


def _is_set(word: pl.Expr, flag: Flag) -> pl.Expr:
    import polars as pl  # noqa: PLC0415 - a record set needs no polars

    bits = word & pl.lit(flag.mask, dtype=pl.UInt32)
    return bits == pl.lit(flag.value or flag.mask, dtype=pl.UInt32)
