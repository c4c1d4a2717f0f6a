"""The filters of a sub-set, each able to write itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from jsoc_sdk.recordset.sql import to_sql
from jsoc_sdk.recordset.values import Item, item_text

if TYPE_CHECKING:
    from jsoc_sdk.recordset.expressions import Condition


@dataclass(frozen=True, slots=True)
class ValueFilter:
    """A prime-key filter built from values; no items means no restriction."""

    name: str | None
    items: tuple[Item, ...]

    @property
    def text(self) -> str:
        """As it is sent."""
        bare = self.name is None
        values = ",".join(item_text(item, leads=bare and place == 0) for place, item in enumerate(self.items))
        return f"[{'' if bare else f'{self.name}='}{values}]"

    @property
    def skips(self) -> bool:
        """Whether it is the empty filter."""
        return not self.items


@dataclass(frozen=True, slots=True)
class WrittenFilter:
    """A prime-key filter as it stood in a text."""

    name: str | None
    body: str

    @property
    def text(self) -> str:
        """As it is sent."""
        return f"[{'' if self.name is None else f'{self.name}='}{self.body}]"


@dataclass(frozen=True, slots=True)
class NumberFilter:
    """Record numbers."""

    body: str

    @property
    def text(self) -> str:
        """As it is sent."""
        return f"[:{self.body}]"


@dataclass(frozen=True, slots=True)
class SqlFilter:
    """A condition in SQL; the mark ``!`` gives every version of a record."""

    sql: str
    mark: Literal["?", "!"] = "?"

    @property
    def text(self) -> str:
        """As it is sent."""
        return f"[{self.mark}{self.sql}{self.mark}]"


@dataclass(frozen=True, slots=True)
class ConditionFilter:
    """A typed condition that waits for its series."""

    condition: Condition[Any]

    @property
    def text(self) -> str:
        """As it is sent, where that needs no series."""
        return SqlFilter(f" {to_sql(self.condition)} ").text


Filter: TypeAlias = "ValueFilter | WrittenFilter | NumberFilter | SqlFilter | ConditionFilter"


def tidy(filters: tuple[Filter, ...]) -> tuple[Filter, ...]:
    """Leave out empty filters that move on to nothing."""
    last = max((place for place, one in enumerate(filters) if _takes_a_place(one)), default=-1)
    return tuple(
        one
        for place, one in enumerate(filters)
        if place < last or not (isinstance(one, ValueFilter) and one.skips)
    )


def _takes_a_place(one: Filter) -> bool:
    """Whether it applies to the next prime key in turn."""
    if isinstance(one, ValueFilter):
        return one.name is None and not one.skips
    return isinstance(one, WrittenFilter) and one.name is None
