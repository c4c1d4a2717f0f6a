"""The value arrays of a reply."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic_core import core_schema

if TYPE_CHECKING:
    import polars as pl
    from pydantic import GetCoreSchemaHandler


class Values:
    """One value array of a reply: texts, or numbers for ``*recnum*`` and ``*sunum*``."""

    __slots__ = ("_items",)

    def __init__(self, items: list[str | int | None]) -> None:
        self._items = items

    def __len__(self) -> int:
        return len(self._items)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Values) and self.to_list() == other.to_list()

    def __hash__(self) -> int:
        return hash(len(self))

    def __repr__(self) -> str:
        return f"<{len(self)} values>"

    def to_list(self) -> list[str | int | None]:
        """Give the values as Python objects."""
        return list(self._items)

    def series(self, name: str) -> pl.Series:
        """Give the values as a series: Int64 if all are numbers, else String."""
        import polars as pl  # noqa: PLC0415 - loaded with the first frame

        items = self._items
        if all(isinstance(item, int) for item in items) and items:
            return pl.Series(name, items, dtype=pl.Int64)
        texts = [item if item is None or isinstance(item, str) else str(item) for item in items]
        return pl.Series(name, texts, dtype=pl.String)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, _source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        from pydantic import StrictInt, StrictStr  # noqa: PLC0415 - beside its only use

        items = handler.generate_schema(list[StrictStr | StrictInt | None])
        parsed = core_schema.no_info_after_validator_function(cls, items)
        return core_schema.json_or_python_schema(
            json_schema=parsed,
            python_schema=core_schema.union_schema([core_schema.is_instance_schema(cls), parsed]),
            serialization=core_schema.plain_serializer_function_ser_schema(cls.to_list),
        )
