"""One quality word: read from whatever it comes as, unsigned and signed, and explained."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jsoc_sdk.errors import RequestError
from jsoc_sdk.quality.lookup import vocabulary_of
from jsoc_sdk.quality.vocabulary import MISSING_WORD, NO_IMAGE, Flag, Vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable

_FULL = 0xFFFFFFFF
_MISSING_TEXTS = frozenset({"", "missing", "nan", "-nan"})


def unsigned(value: int | str | None) -> int:
    """Give a quality value as an unsigned 32-bit word.

    Parameters
    ----------
    value : int or str or None
        A signed or unsigned number, a text as it comes from the server (``"0x80000000"``, ``"-1"``), or
        None or ``"MISSING"`` for a missing value, which is ``0x80000000`` in the database.

    Returns
    -------
    int
        From 0 to 2**32 - 1.

    Raises
    ------
    RequestError
        If it is not a 32-bit number.

    Examples
    --------
    >>> hex(unsigned(-1073741824)), hex(unsigned("0xc0000000")), hex(unsigned(None))
    ('0xc0000000', '0xc0000000', '0x80000000')
    """
    number = _number(value)
    if not -NO_IMAGE <= number <= _FULL:
        raise RequestError(f"{value!r} has more than 32 bits, so it is no quality word.")
    return number & _FULL


def signed(value: int | str | None) -> int:
    """Give a quality value as the server compares it: a signed 32-bit number.

    Parameters
    ----------
    value : int or str or None
        As for `unsigned`.

    Returns
    -------
    int
        From -2**31 to 2**31 - 1; negative where bit 31 is set.

    Raises
    ------
    RequestError
        If it is not a 32-bit number.

    Examples
    --------
    >>> signed("0xc0000000"), signed(65536)
    (-1073741824, 65536)
    """
    word = unsigned(value)
    return word - (1 << 32) if word & NO_IMAGE else word


def _number(value: int | str | None) -> int:
    if value is None:
        return MISSING_WORD
    if isinstance(value, str):
        return _number_of_text(value)
    if isinstance(value, bool) or not isinstance(value, int):
        raise RequestError(f"{value!r} is no quality word; give an integer, a text such as '0x400', or None.")
    return value


def _number_of_text(text: str) -> int:
    stripped = text.strip().lower()
    if stripped in _MISSING_TEXTS:
        return MISSING_WORD
    if re.fullmatch(r"0x[0-9a-f]+", stripped):
        # A sign-extended 64-bit print is the same word.
        digits = stripped[2:]
        return int(digits[8:] if len(digits) == 16 and digits.startswith("ffffffff") else digits, 16)
    if re.fullmatch(r"[+-]?\d+", stripped):
        return int(stripped)
    raise RequestError(f"{text!r} is no quality word; it reads like '0x00000400' or '1024'.")


@dataclass(frozen=True, slots=True, init=False)
class Quality:
    """One quality word with the meaning of its bits.

    Three levels, not one boolean: `has_image`, `is_clean`, and the single `flags`. Undefined bits are
    kept. The same bit means different things in different series, so give the series.

    Parameters
    ----------
    value : int or str or None
        A signed or unsigned number, a text as the server prints it, or None for a missing value.
    series : str or Vocabulary, optional
        Series that the word belongs to; without it only bit 31 is explained.
    keyword : str
        ``QUALITY``, ``QUALLEV0``, ``QUALLEV1`` or ``QUAL_S``.

    Attributes
    ----------
    word : int
        The word, unsigned.
    vocabulary : Vocabulary
        The tables used.

    Raises
    ------
    RequestError
        If `value` is not a 32-bit number.

    Examples
    --------
    >>> q = Quality("0xc0000000", series="hmi.V_45s")
    >>> q.has_image, q.signed, [flag.name for flag in q.flags]
    (False, -1073741824, ['TARGETFILTERGRAMMISSING', 'QUAL_NODATA'])
    """

    word: int
    vocabulary: Vocabulary

    def __init__(
        self, value: int | str | None, series: str | Vocabulary = "", *, keyword: str = "QUALITY"
    ) -> None:
        vocabulary = series if isinstance(series, Vocabulary) else vocabulary_of(series, keyword)
        object.__setattr__(self, "word", unsigned(value))
        object.__setattr__(self, "vocabulary", vocabulary)

    @staticmethod
    def explain(value: int | str | None, series: str | Vocabulary = "", *, keyword: str = "QUALITY") -> str:
        """Explain a value in a few lines: one for the word, one a flag.

        Parameters
        ----------
        value : int or str or None
            As for the class.
        series : str or Vocabulary, optional
            Series that the word belongs to.
        keyword : str
            Name of the word.

        Returns
        -------
        str
            The explanation.

        Raises
        ------
        RequestError
            If `value` is not a 32-bit number.

        Examples
        --------
        >>> print(Quality.explain(0x400, series="hmi.M_720s"))
        0x00000400 image exists (HMI line-of-sight observables, 720 s)
          0x00000400 QUAL_NOCOSMICRAY: some cosmic-ray lists could not be read [LOS, IQUV, QT]
        """
        quality = Quality(value, series, keyword=keyword)
        lines = [f"{quality.hex} {quality.summary} ({quality.vocabulary.title})"]
        lines += [f"  {flag} [{flag.source}]" for flag in quality.flags]
        if quality.undefined:
            lines.append(f"  0x{quality.undefined:08x} not documented for this series")
        return "\n".join(lines)

    @property
    def signed(self) -> int:
        """The word as the server compares it."""
        return signed(self.word)

    @property
    def hex(self) -> str:
        """The word as the server prints it, such as ``0x00000400``."""
        return f"0x{self.word:08x}"

    @property
    def is_missing(self) -> bool:
        """Whether it is exactly the missing value, which reads as "no image"."""
        return self.word == MISSING_WORD

    @property
    def has_image(self) -> bool:
        """Whether the record has an image: bit 31 is clear."""
        return not self.word & NO_IMAGE

    @property
    def is_clean(self) -> bool:
        """Whether no flag at all is set; no promise of good data."""
        return self.word == 0

    @property
    def flags(self) -> tuple[Flag, ...]:
        """The flags that are set, lowest bit first; bit 31 decides which list they are read from."""
        return tuple(flag for flag in self.vocabulary.table(self.word) if flag.is_set(self.word))

    @property
    def faults(self) -> tuple[Flag, ...]:
        """The flags that are set and are not mere information, such as near-real-time processing."""
        return tuple(flag for flag in self.flags if flag.fault)

    @property
    def undefined(self) -> int:
        """The bits that are set and that no source explains."""
        return self.word & ~combined(self.flags) & _FULL

    @property
    def summary(self) -> str:
        """In two words: ``no image``, ``image exists`` or ``no flags``."""
        if self.is_clean:
            return "no flags"
        missing = ", missing value" if self.is_missing else ""
        return "image exists" if self.has_image else f"no image{missing}"

    def __str__(self) -> str:
        names = ", ".join(flag.name or flag.meaning for flag in self.flags)
        return f"{self.hex} {self.summary}{f': {names}' if names else ''}"


def combined(flags: Iterable[Flag]) -> int:
    """All bits that some flags look at."""
    mask = 0
    for flag in flags:
        mask |= flag.mask
    return mask


def mask_of(
    flags: Iterable[int | str | Flag], series: str | Vocabulary = "", keyword: str = "QUALITY"
) -> int:
    """Give one unsigned mask for masks, flag names and flags.

    Parameters
    ----------
    flags : iterable of int or str or Flag
        Masks (signed or unsigned), flags, or flag names of the vocabulary.
    series : str or Vocabulary, optional
        Where names are looked up.
    keyword : str
        Name of the word.

    Returns
    -------
    int
        The bits of all of them, unsigned.

    Raises
    ------
    RequestError
        If a name is not in the vocabulary.

    Examples
    --------
    >>> hex(mask_of(["eclipse", 0x400], "hmi.M_720s"))
    '0x600'
    """
    vocabulary = series if isinstance(series, Vocabulary) else vocabulary_of(series, keyword)
    mask = 0
    for flag in flags:
        mask |= _one_mask(flag, vocabulary)
    return mask


def _one_mask(flag: int | str | Flag, vocabulary: Vocabulary) -> int:
    if isinstance(flag, str):
        known = vocabulary.named(flag)
        if not known:
            raise RequestError(f"Vocabulary {vocabulary.name!r} has no flag {flag!r}.{_names(vocabulary)}")
        return combined(known)
    if isinstance(flag, Flag):
        return flag.mask
    return unsigned(flag)


def _names(vocabulary: Vocabulary) -> str:
    names = ", ".join(flag.name for flag in vocabulary.flags if flag.name)
    return f" It has {names}." if names else " Give a mask."
