"""Record sets: which records of which series, as values that nothing they hold can break.

`RecordSet` is built from prime-key filters (`span`, `between`, `first`, `last`, `index` ...) and conditions
(`keyword`, `raw_sql`), or read from a text. ``str()`` gives the text that is sent. The language is that of
protocol/record-sets.md.
"""

from __future__ import annotations

from jsoc_sdk.recordset.description import KeywordLike, PrimeKeyLike, SeriesLike
from jsoc_sdk.recordset.expressions import Condition, Operand, keyword, raw_sql
from jsoc_sdk.recordset.scanner import ScannedFilter, ScannedSet, scan_record_sets
from jsoc_sdk.recordset.value import RecordSet, SubSet
from jsoc_sdk.recordset.values import (
    EVERYTHING,
    between,
    first,
    index,
    index_between,
    index_span,
    last,
    span,
)

__all__ = [
    "EVERYTHING",
    "Condition",
    "KeywordLike",
    "Operand",
    "PrimeKeyLike",
    "RecordSet",
    "ScannedFilter",
    "ScannedSet",
    "SeriesLike",
    "SubSet",
    "between",
    "first",
    "index",
    "index_between",
    "index_span",
    "keyword",
    "last",
    "raw_sql",
    "scan_record_sets",
    "span",
]
