"""One value array of a reply, decoded or as it stands in the body."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Annotated, Any, Final, NamedTuple, cast

from pydantic_core import core_schema, from_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    import polars as pl
    from pydantic import GetCoreSchemaHandler

QUOTE: Final = ord('"')
BETWEEN: Final = '","'
"""What parts two texts."""

PART: Final = 1 << 21
"""Bytes of a part of a large array."""

SMALL: Final = 1 << 14
"""Bytes of an array up to which the fixed cost of a polars expression is more than that of the values."""

FEW: Final = 64
"""Different texts in the beginning of an array up to which it pays to decode each but once."""

_ESCAPE: Final = re.compile(rb"\\[^/]")
"""An escape other than that of a slash."""

Item = str | int | None


class NotPlain(Exception):
    """Something in the reply is not as the fast path assumes."""


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

    def text(self) -> str:
        """Give the array's JSON text; of an array that was cut out only."""
        return self._array.text() if self._array else "[]"

    def parts(self) -> list[Values]:
        """Give a large array of texts in parts that fit the processor's caches; others as they are.

        Where a text holds the very characters that part texts, escaped, a part is no array of whole texts,
        and `series` of it raises `NotPlain`.
        """
        if self._array is None or self.size <= 2 * PART or self._array.constant():
            return [self]
        return [Values(array=part) for part in self._array.parts()]

    def plain(self) -> str | None:
        """Give what is between the first quote and the last, if nothing there but slashes is escaped."""
        return self._array and self._array.plain()

    def series(self) -> pl.Series:
        """Give the decoded values: Int64 if all are numbers, else String.

        Raises
        ------
        NotPlain
            If the array was cut out wrongly.
        """
        if self._array is None:
            return _series_of(self._items or [])
        numbers = self._array.numbers() if self.size > SMALL else None
        return _series_of(self._array.decode()) if numbers is None else numbers

    def repeated(self) -> pl.Series | None:
        """Give the decoded texts, if they are many, and few different ones again and again."""
        return self._array.repeated() if self._array and self.size > SMALL else None

    def check(self, count: int) -> None:
        """Make sure that what `plain` gave falls into `count` pieces as a JSON decoder would have it.

        Raises
        ------
        NotPlain
            If not.
        """
        if self._array and self._array.quotes() != 2 * count:
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


def split(text: str, between: str = BETWEEN) -> pl.Series:
    """Split a long text into a column of texts."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    # The second row keeps polars from taking the column for a scalar, which it copies at every step.
    return cast("pl.Series", pl.Series([text, ""]).str.split(between).item(0))


def _number_text(number: int) -> str:
    if not -(2**63) <= number < 2**63:
        raise NotPlain
    return str(number)


class Array(NamedTuple):
    """Where a JSON array stands in a body of UTF-8."""

    body: bytes | bytearray
    start: int
    stop: int

    def text(self, indent: int = 0) -> str:
        """Give its text, without `indent` characters at each end."""
        return str(memoryview(self.body)[self.start + indent : self.stop - indent], "utf-8")

    def plain(self) -> str | None:
        """Give what is between the first quote and the last, if nothing there but slashes is escaped."""
        if self.body[self.start + 1] != QUOTE or self.stop - self.start < 4:
            return None
        backslash = self.body.find(b"\\", self.start, self.stop)
        if backslash < 0:
            return self.text(2)
        if _ESCAPE.search(self.body, backslash, self.stop):
            return None
        return str(self.body[self.start + 2 : self.stop - 2].translate(None, b"\\"), "utf-8")

    def parts(self) -> Iterator[Array]:
        """Cut between texts; each part has a comma where the whole has brackets."""
        start = self.start
        while (comma := self.body.find(b'","', start + PART, self.stop) + 1) > 0:
            yield Array(self.body, start, comma + 1)
            start = comma
        yield Array(self.body, start, self.stop)

    def numbers(self) -> pl.Series | None:
        """Give the numbers, if they are whole and written as JSON has them."""
        import polars as pl  # noqa: PLC0415 - loaded with the first frame

        raw = self.body[self.start + 1 : self.stop - 1]
        if raw.translate(None, b"0123456789,"):
            return None
        texts = split(raw.decode(), ",")
        found = texts.cast(pl.Int64, strict=False)
        # What begins with a zero is 0, or no JSON though polars reads it.
        return None if found.has_nulls() or texts.str.starts_with("0").any() else found

    def repeated(self) -> pl.Series | None:
        """Give the decoded texts, if they are few different ones again and again.

        The array is JSON if each different piece is.
        """
        import polars as pl  # noqa: PLC0415 - loaded with the first frame

        raw = self.text(2) if self.body[self.start + 1] == QUOTE else ""
        different = list(dict.fromkeys(raw[:SMALL].split(BETWEEN)[:-1]))
        if not 0 < len(different) <= FEW:
            return None
        pieces = split(raw)
        numbers = pieces.cast(pl.Enum(different), strict=False)
        if numbers.has_nulls():
            different += pieces.filter(numbers.is_null()).unique().to_list()
            if len(different) > 2 * FEW:
                return None
            numbers = pieces.cast(pl.Enum(different))
        try:
            texts = [from_json(f'"{piece}"', cache_strings="none") for piece in different]
        except ValueError:
            return None
        return pl.Series(texts, dtype=pl.String).gather(numbers.to_physical())

    def quotes(self) -> int:
        """Count the quotes, first and last included."""
        return self.body.count(b'"', self.start, self.stop)

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
