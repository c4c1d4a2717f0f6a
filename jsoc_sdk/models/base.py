"""What every reply model has in common."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Generic, TypeVar, get_args

from pydantic import BaseModel, ConfigDict, Field, Strict
from pydantic_core import core_schema

from jsoc_sdk.errors import UnknownFieldWarning

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler

Int = Annotated[int, Strict()]
Number = Annotated[float, Strict()]

_warned: set[tuple[str, str]] = set()


class ReplyModel(BaseModel):
    """A frozen reply, or a part of one; unknown members are kept, and warned of once."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        frozen=True, extra="allow", defer_build=True, validate_by_name=True
    )

    def model_post_init(self, _context: Any, /) -> None:
        """Warn of members that this version does not know."""
        for name in self.__pydantic_extra__ or ():
            warn_unknown(type(self).__name__, name)


def warn_unknown(model: str, name: str) -> None:
    """Warn of a member that this version does not know, once per model and name in a process."""
    if (model, name) in _warned:
        return
    _warned.add((model, name))
    warnings.warn(
        f"The server sent {name!r}, which {model} of this version does not know; it is kept as an attribute.",
        UnknownFieldWarning,
        stacklevel=6,
    )


class Status(ReplyModel):
    """A reply that DRMS ended well."""

    status: Annotated[Int, Field(ge=0, le=0, description="0; anything else is an error")]
    runtime: Annotated[Number, Field(ge=0, description="Seconds on the server")] | None = None


class Named(ReplyModel):
    """A part of a reply that has a name."""

    name: str


N = TypeVar("N", bound=Named)


class ByName(Mapping[str, N], Generic[N]):
    """Parts of a reply by name, in the order of the reply; upper and lower case are the same.

    Examples
    --------
    >>> ByName([Named(name="T_REC")])["t_rec"].name
    'T_REC'
    """

    __slots__ = ("_by_fold",)

    def __init__(self, parts: Iterable[N] = ()) -> None:
        folded: dict[str, N] = {}
        for part in parts:
            folded.setdefault(part.name.lower(), part)
        self._by_fold = folded

    def __getitem__(self, name: str) -> N:
        return self._by_fold[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._by_fold

    def __iter__(self) -> Iterator[str]:
        return (part.name for part in self._by_fold.values())

    def __len__(self) -> int:
        return len(self._by_fold)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ByName) and list(self.values()) == list(other.values())

    def __hash__(self) -> int:
        return hash(tuple(self._by_fold))

    def __repr__(self) -> str:
        return f"<{len(self)}: {', '.join(self)}>"

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        (part,) = get_args(source)
        parts = handler.generate_schema(list[part])  # type: ignore[valid-type]
        return core_schema.no_info_after_validator_function(
            cls,
            parts,
            serialization=core_schema.plain_serializer_function_ser_schema(
                lambda value: [part.model_dump(by_alias=True) for part in value.values()]
            ),
        )
