"""A column whose type of values is known, for type checkers.

At run time every column is a plain `polars.Series`; so is `Column`, which only annotations need.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Any, Generic, TypeVar

    import polars as pl

    V = TypeVar("V")

    class Column(pl.Series, Generic[V]):
        """A series of values of type `V`, or None where a value is missing."""

        def __iter__(self) -> Generator[V | None, None, None]:
            """Give the values in order."""
            raise NotImplementedError

        def to_list(self) -> list[V | None]:
            """Give the values in a list."""
            raise NotImplementedError

        def item(self, index: int | None = None) -> Any:
            """Give one value."""


def __getattr__(name: str) -> object:
    if name != "Column":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import polars as pl  # noqa: PLC0415 - annotations need no polars

    return pl.Series
