"""Records as ``op=rs_list`` lists them.

Source: ``query-api.md`` section 4.5 (``jsoc_info.c``: DoIt).
"""

from __future__ import annotations

from collections.abc import Callable  # noqa: TC003 - pydantic needs it
from typing import Annotated

from pydantic import Field, PrivateAttr

from jsoc_sdk.columns import Values  # noqa: TC001 - pydantic needs it
from jsoc_sdk.models.base import Int, Named, Status


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


class RecordList(Status):
    """Reply of ``op=rs_list``.

    Attributes
    ----------
    count : int
        Records; if it is 0, nothing else is there.
    keywords, segments, links : tuple
        One entry per name asked for, in order.
    recinfo : tuple
        Record names, where asked for.
    """

    recinfo: tuple[RecordInfo, ...] = ()
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
