"""The value arrays of an ``rs_list`` reply, without a Python object per value.

A reply of 100,000 records and 60 keywords is 90 MB of JSON and six million short strings. Any decoder that
makes an object of each is bound by that. The trick here:

1. `cut` finds the value arrays in the bytes and puts a bare ``Infinity`` in the place of each. What is left
   is a skeleton of one or two kilobytes, an ordinary JSON text but for that word, which JSON does not have:
   the decoder calls back for each, in order, and gets the `Values` that was cut out there.
2. pydantic validates the skeleton: members, names, count, status.
3. Each `Values` hands its array to polars as one string, split at ``","`` into a whole column.

Why this is safe. Bytes between ``"values":[`` and a later ``"]`` are an array of plain JSON strings if and
only if they hold no backslash and exactly two quotes per piece; then they also end where a decoder would end.
Cast to numbers or times, a piece with a quote in it fails, so typed columns need no count of quotes. Arrays
with escapes or numbers go through the JSON decoder one by one. Whatever does not fit raises `NotPlain`, and
the whole reply is read again by the ordinary path, which alone decides about errors.
"""

from __future__ import annotations

import json
import re
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Annotated, Any, Final, NamedTuple

from pydantic_core import core_schema, from_json

from jsoc_sdk.dtypes import convert, convert_all

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import polars as pl
    from pydantic import GetCoreSchemaHandler

    from jsoc_sdk.dtypes import Converted, Declared, Times

SMALL: Final = 1 << 15
"""Bytes of an array below which Python's own split is faster than a polars expression."""

BATCH: Final = 1 << 19
"""Bytes of arrays to have in work at a time, unless one is larger."""

LARGE: Final = 10_000_000
"""Bytes of arrays from which on more threads than one pay."""

_QUOTE, _BACKSLASH = ord('"'), ord("\\")
_ARRAY: Final = re.compile(rb'"(?:values|dims|cparms|bzeros|bscales)":(?=\[[^\]])')
_PLACE: Final = b"Infinity"

_PIECE: Final = 1 << 20

Item = str | int | None


class NotPlain(Exception):
    """Something in the reply is not as the fast path assumes."""


class Unequal(Exception):
    """An array has another number of values than the reply has records."""

    def __init__(self, at: int, size: int) -> None:
        super().__init__(at, size)
        self.at = at
        self.size = size


class Values:
    """One value array of a reply: texts, or numbers for ``*recnum*`` and ``*sunum*``.

    Parameters
    ----------
    items : list
        The decoded values.
    """

    __slots__ = ("_array", "_items")

    def __init__(self, items: list[Item] | None = None, *, array: Array | None = None) -> None:
        self._items = items
        self._array = array

    def __len__(self) -> int:
        return len(self.to_list())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Values) and self.to_list() == other.to_list()

    def __hash__(self) -> int:
        return hash(len(self))

    def __repr__(self) -> str:
        return f"<{len(self)} values>" if self._array is None else f"<{self.size} bytes of values>"

    @property
    def size(self) -> int:
        """Bytes of the array in the reply; 0 if it came decoded."""
        return 0 if self._array is None else self._array.stop - self._array.start

    def to_list(self) -> list[Item]:
        """Give the values as Python objects.

        Raises
        ------
        NotPlain
            If the array was cut out wrongly.
        """
        if self._array is None:
            return self._items or []
        return list(self.series().to_list())

    def constant(self) -> tuple[str, int] | None:
        """Give the value and how many there are, if all are the same plain text."""
        return self._array and self._array.constant()

    def plain(self) -> str | None:
        """Give what is between the first quote and the last, if nothing there is escaped."""
        return self._array and self._array.plain()

    def series(self) -> pl.Series:
        """Give the decoded values: Int64 if all are numbers, else String.

        Raises
        ------
        NotPlain
            If the array was cut out wrongly.
        """
        return _series_of((self._items or []) if self._array is None else self._array.decode())

    def check(self, count: int) -> None:
        """Make sure that what `plain` gave falls into `count` pieces as a JSON decoder would have it.

        Raises
        ------
        NotPlain
            If not.
        """
        text = self.plain()
        if text is not None and text.count('"') != 2 * (count - 1):
            raise NotPlain

    def verify(self) -> None:
        """Make sure that this is an array of texts and numbers, for arrays that no frame shows.

        Raises
        ------
        NotPlain
            If not.
        """
        if self._array is not None and self._array.constant() is None:
            self.series()

    @classmethod
    def __get_pydantic_core_schema__(
        cls, _source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        from pydantic import Field, StrictStr  # noqa: PLC0415 - beside its only use

        number = Annotated[int, Field(strict=True, ge=-(2**63), lt=2**63)]
        items = handler.generate_schema(list[StrictStr | number | None])
        return core_schema.no_info_wrap_validator_function(
            lambda value, decode: value if isinstance(value, cls) else cls(decode(value)),
            items,
            serialization=core_schema.plain_serializer_function_ser_schema(cls.to_list),
        )


def _series_of(items: list[Item]) -> pl.Series:
    """Make a series of texts and numbers; numbers among texts are texts."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    types = set(map(type, items))
    if not types <= {str, int, type(None)}:
        raise NotPlain
    if int in types and len(types) > 1:
        items = [_number_text(item) if isinstance(item, int) else item for item in items]
    try:
        if types == {int}:
            return pl.Series(items, dtype=pl.Int64)
        return pl.Series(items, dtype=pl.String)
    except (TypeError, OverflowError, UnicodeEncodeError) as err:
        raise NotPlain from err


def _number_text(number: int) -> str:
    if not -(2**63) <= number < 2**63:
        raise NotPlain
    return str(number)


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


class Array(NamedTuple):
    """Where a JSON array stands in a body of UTF-8."""

    body: bytes | bytearray
    start: int
    stop: int

    def text(self, indent: int = 0) -> str:
        """Give its text, without `indent` characters at each end."""
        return str(memoryview(self.body)[self.start + indent : self.stop - indent], "utf-8")

    def plain(self) -> str | None:
        """Give what is between the first and the last quote, if nothing there is escaped."""
        if self.body[self.start + 1] != _QUOTE or self.stop - self.start < 4:
            return None
        if self.body.find(b"\\", self.start, self.stop) >= 0:
            return None
        return self.text(2)

    def constant(self) -> tuple[str, int] | None:
        """Give the value and how many there are, if all are alike; slashes may be escaped."""
        end = self.body.find(b'"', self.start + 2, self.stop)
        unit = bytes(self.body[self.start + 1 : end + 1]) + b","
        count, rest = divmod(self.stop - self.start - 1, len(unit))
        if unit[:1] != b'"' or rest or not self.body.startswith((unit * min(count, 8))[:-1], self.start + 1):
            return None
        text = unit[1:-2].replace(b"\\/", b"/")
        if b"\\" in text or not self.body.startswith((unit * count)[:-1], self.start + 1):
            return None
        return text.decode(), count

    def decode(self) -> list[Item]:
        """Decode it as JSON: by the fast decoder, or by the one that allows control characters.

        Raises
        ------
        NotPlain
            If it is none, or holds anything but texts, 64-bit integers and nulls.
        """
        text = self.text()
        try:
            items = from_json(text, cache_strings="none", allow_inf_nan=False)
        except ValueError:
            items = self._decode_leniently(text)
        return items  # type: ignore[no-any-return]

    @staticmethod
    def _decode_leniently(text: str) -> object:
        try:
            return json.loads(text, strict=False)
        except (ValueError, RecursionError) as err:
            raise NotPlain from err


class Cut(NamedTuple):
    """A reply with its value arrays cut out."""

    skeleton: str
    arrays: Iterator[Values]

    def put_back(self, word: str) -> Values:
        """Give the array that stood where the decoder found a bare `word`."""
        if word != _PLACE.decode():
            raise NotPlain
        try:
            return next(self.arrays)
        except StopIteration:
            raise NotPlain from None


def cut(body: bytes | bytearray) -> Cut:
    """Cut the value arrays out of a reply.

    Raises
    ------
    NotPlain
        If it does not look like one that the server's own writer made.
    """
    body = _as_utf8(body)
    skeleton: list[bytes] = []
    arrays: list[Values] = []
    at = 0
    while found := _ARRAY.search(body, at):
        start = found.end()
        skeleton.append(bytes(body[at:start]))
        at = _end_of_array(body, start) + 1
        arrays.append(Values(array=Array(body, start, at)))
    skeleton.append(bytes(body[at:]))
    if any(_PLACE in part for part in skeleton):
        raise NotPlain
    return Cut(_PLACE.join(skeleton).decode(), iter(arrays))


def _as_utf8(body: bytes | bytearray) -> bytes | bytearray:
    view = memoryview(body)
    # In pieces, so that no other thread waits long for the interpreter.
    if all(bytes(view[at : at + _PIECE]).isascii() for at in range(0, len(body), _PIECE)):
        return body
    try:
        body.decode()
    except UnicodeDecodeError:
        return body.decode("latin-1").encode()
    return body


def _end_of_array(body: bytes | bytearray, start: int) -> int:
    """Find the bracket that seems to close the array that opens at `start`."""
    if body[start + 1] != _QUOTE:
        return _found(body.find(b"]", start))
    at = start + 1
    for _ in range(8):  # one byte is found ten times as fast as two, but record names are full of brackets
        at = _found(body.find(b"]", at + 1))
        if _closes(body, at):
            return at
    while True:
        at = _found(body.find(b'"]', at)) + 1
        if _closes(body, at):
            return at


def _closes(body: bytes | bytearray, at: int) -> bool:
    return (
        body[at - 1] == _QUOTE and body[at - 2] != _BACKSLASH and at + 1 < len(body) and body[at + 1] in b",}"
    )


def _found(at: int) -> int:
    if at < 0:
        raise NotPlain
    return at
