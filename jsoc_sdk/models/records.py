"""Records as ``op=rs_list`` lists them.

Source: ``query-api.md`` section 4.5 (``jsoc_info.c``: DoIt).
"""

from __future__ import annotations

from collections.abc import Callable  # noqa: TC003 - pydantic needs it
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field, PrivateAttr
from pydantic_core import core_schema

from jsoc_sdk.columns import Values, record_names
from jsoc_sdk.models.base import Int, Named, Status

if TYPE_CHECKING:
    import polars as pl
    from pydantic import GetCoreSchemaHandler


class ValueColumn(Named):
    """A requested keyword or link, by the name it was asked by, with one value per record."""

    values: Values


class SegmentColumn(ValueColumn):
    """A requested segment.

    Attributes
    ----------
    values, dims : Values
        Path and axes per record, aligned with the records if the segment was asked for by name.
    cparms, bzeros, bscales : Values
        Only of those records that have them: not aligned.
    """

    dims: Values
    cparms: Values
    bzeros: Values
    bscales: Values


class RecordInfo(Named):
    """A record's name, and a flag that is no test for being online."""

    online: Annotated[Int, Field(ge=0, le=1)]


class RecordNames:
    """The names of the records of a reply, decoded or cut out of it as they stand.

    Parameters
    ----------
    names : list of str or Values
        The names, or the whole ``recinfo`` array as it was cut out.
    """

    __slots__ = ("_names",)

    def __init__(self, names: list[str] | Values) -> None:
        self._names = names

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RecordNames) and self.series().equals(other.series())

    def __hash__(self) -> int:
        return hash(type(self))

    def series(self) -> pl.Series:
        """Give the names as a String series.

        Raises
        ------
        NotPlain
            If the array was cut out wrongly, or holds escapes.
        """
        import polars as pl  # noqa: PLC0415 - loaded with the first frame

        if isinstance(self._names, list):
            return pl.Series("record", self._names, dtype=pl.String)
        return record_names(self._names.text()).alias("record")

    @classmethod
    def __get_pydantic_core_schema__(
        cls, _source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        def decode(value: object, rows: Callable[[object], list[RecordInfo]]) -> RecordNames:
            return cls(value if isinstance(value, Values) else [row.name for row in rows(value)])

        return core_schema.no_info_wrap_validator_function(
            decode,
            handler.generate_schema(list[RecordInfo]),
            serialization=core_schema.plain_serializer_function_ser_schema(
                lambda names: names.series().to_list()
            ),
        )


class RecordList(Status):
    """Reply of ``op=rs_list``.

    Attributes
    ----------
    count : int
        Records; if it is 0, nothing else is there.
    keywords, segments, links : tuple
        One entry per name asked for, in order.
    recinfo : RecordNames or None
        Record names, where asked for.
    """

    recinfo: RecordNames | None = None
    keywords: tuple[ValueColumn, ...] = ()
    segments: tuple[SegmentColumn, ...] = ()
    links: tuple[ValueColumn, ...] = ()
    count: Annotated[Int, Field(ge=0)]
    _plainly: Callable[[], RecordList] | None = PrivateAttr(None)

    def or_else(self, plainly: Callable[[], RecordList]) -> RecordList:
        """Remember how to read the same reply by the ordinary path."""
        self._plainly = plainly
        return self

    def read_again(self) -> RecordList | None:
        """Read the reply by the ordinary path; None if that is how it was read."""
        return self._plainly and self._plainly()
