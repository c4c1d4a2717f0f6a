"""QUALITY as language: what each bit means per instrument and level, and how to filter on it.

`Quality` reads one word and explains it; `columns` has the same for polars columns; typed series have
``S.QUALITY.good()`` for record sets. One rule holds everywhere: bit 31 set means "no image". All other
bits depend on the series, so everything that names a bit takes the series.

The server compares signed 32-bit numbers, other clients print unsigned ones: here both views exist, and
a missing value (``0x80000000`` in the database, null in a frame) is "no image", never NaN.
"""

from __future__ import annotations

from jsoc_sdk.quality.columns import any_of, flag_names, good, has_image, is_clean, unsigned_column
from jsoc_sdk.quality.lookup import QUALITY_WORDS, vocabulary_of
from jsoc_sdk.quality.tables import SOURCES, VOCABULARIES
from jsoc_sdk.quality.vocabulary import Flag, Vocabulary
from jsoc_sdk.quality.word import Quality, mask_of, signed, unsigned

__all__ = [
    "QUALITY_WORDS",
    "SOURCES",
    "VOCABULARIES",
    "Flag",
    "Quality",
    "Vocabulary",
    "any_of",
    "flag_names",
    "good",
    "has_image",
    "is_clean",
    "mask_of",
    "signed",
    "unsigned",
    "unsigned_column",
    "vocabulary_of",
]
