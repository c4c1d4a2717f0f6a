"""From the text that DRMS prints to typed columns, by the declared type and never by the data.

=====================================  ==========================================================
declared                               column
=====================================  ==========================================================
``char short int longlong``            Int8 Int16 Int32 Int64; ``0xfffb`` is the two's complement
``float double``                       Float64: a filter here and on the server agree
``string``                             String
``time``, TAI TDT TT GPS JD MJD        Datetime("us") without time zone: TAI
``time``, UTC and civil zones          Datetime("us", "UTC")
``time``, an interval (``secs``...)    Float64, in that unit
=====================================  ==========================================================

Missing spellings become null: ``MISSING``, an empty string, NaN, the missing time, and the type's stored
missing value in a keyword asked for as ``QUALITY``, which the server prints raw. Everything else that does
not read as its type is reported, with the first row and text, for the caller to refuse or to count.

A column is first read by one whole-column cast. Only what that leaves null is looked at again: blanks of a
printf format, other time formats, in-band texts. Source: ``types-and-times.md`` sections 1 to 4.
"""

from __future__ import annotations

from jsoc_sdk.dtypes.convert import Converted, Problem, convert, count_problems, join
from jsoc_sdk.dtypes.declared import INVALID_KEY, Declared, Times, dtype_of

__all__ = [
    "INVALID_KEY",
    "Converted",
    "Declared",
    "Problem",
    "Times",
    "convert",
    "count_problems",
    "dtype_of",
    "join",
]
