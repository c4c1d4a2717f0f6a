"""The value arrays of an ``rs_list`` reply, without a Python object per value.

A reply of 100,000 records and 60 keywords is 90 MB of JSON and six million short strings. Any decoder that
makes an object of each is bound by that. The trick here:

1. `cutting` finds the value arrays in the bytes and puts a bare ``Infinity`` in the place of each. What is
   left is a skeleton of one or two kilobytes, an ordinary JSON text but for that word, which JSON does not
   have: the decoder calls back for each, in order, and gets the `Values` that was cut out there.
2. pydantic validates the skeleton: members, names, count, status.
3. `reading` hands each array to polars as one string, split at ``","`` into a whole column and cast by its
   declared type: large arrays in parts that fit the caches, in as many threads as polars has. Short arrays
   (`few`) go past polars' expressions, whose fixed cost would be most of a small reply.

Why this is safe. Bytes between ``"values":[`` and a later ``"]`` are an array of plain JSON strings if and
only if nothing in them but slashes is escaped, and they hold exactly two quotes per piece; then they also end
where a decoder would end. Cast to numbers or times, a piece with a quote in it fails, so that typed columns
need no count of quotes. Where few texts come again and again, each is decoded by itself, which proves as
much. Arrays with other escapes or numbers go through the JSON decoder one by one. What does not fit raises
`NotPlain`, and the whole reply is read again by the ordinary path, which alone decides about errors.
"""

from __future__ import annotations

from jsoc_sdk.columns.cutting import Cut, cut
from jsoc_sdk.columns.names import record_names
from jsoc_sdk.columns.reading import Unequal, read_columns
from jsoc_sdk.columns.values import NotPlain, Values

__all__ = ["Cut", "NotPlain", "Unequal", "Values", "cut", "read_columns", "record_names"]
