"""Names that know what they are names of, for type checkers; at run time anything with a ``name`` will do.

`S` is the typed series that a name belongs to, `V` the type of the values in its column.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from typing_extensions import TypeVar

    V = TypeVar("V", default=Any)
    S = TypeVar("S", default=Any)
else:
    from typing import TypeVar

    V = TypeVar("V")
    S = TypeVar("S")


class KeywordName(Generic[S]):
    """A name of a keyword."""

    __slots__ = ()

    if TYPE_CHECKING:
        name: str


class ColumnName(Generic[V, S]):
    """A name of a column of records: of a keyword, segment or link of a typed series."""

    __slots__ = ()

    if TYPE_CHECKING:
        name: str


class SegmentName(ColumnName[str, S]):
    """A name of a segment."""

    __slots__ = ()


class LinkName(ColumnName[str, S]):
    """A name of a link."""

    __slots__ = ()


class Described(Protocol):
    """A keyword, segment or link as a server describes it, as in ``client.info(series).keywords``."""

    @property
    def name(self) -> str:
        """The name."""
        raise NotImplementedError

    @property
    def note(self) -> str:
        """Description."""
        raise NotImplementedError


KeywordNames: TypeAlias = "str | KeywordName[S] | Described | Iterable[str | KeywordName[S] | Described]"
"""Names of keywords: a comma list, typed keywords, or a server's descriptions."""

SegmentNames: TypeAlias = "str | SegmentName[S] | Described | Iterable[str | SegmentName[S] | Described]"
"""Names of segments: a comma list, typed segments, or a server's descriptions."""

LinkNames: TypeAlias = "str | LinkName[S] | Described | Iterable[str | LinkName[S] | Described]"
"""Names of links: a comma list, typed links, or a server's descriptions."""
