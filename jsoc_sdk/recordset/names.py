"""Names that know what they are names of, for type checkers; at run time anything with a ``name`` will do.

`S` is the typed series that a name belongs to, `V` the type of the values in its column.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    V = TypeVar("V", default=Any)
    S = TypeVar("S", default=Any)
else:
    from typing import TypeVar

    V = TypeVar("V")
    S = TypeVar("S")


class ColumnName(Generic[V, S]):
    """A name of a column of records: of a keyword, segment or link of a typed series."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def name(self) -> str:
            """The series' own spelling."""


class SegmentName(ColumnName[str, S]):
    """A name of a segment."""

    __slots__ = ()


class LinkName(ColumnName[str, S]):
    """A name of a link."""

    __slots__ = ()
