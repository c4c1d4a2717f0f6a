"""The base of typed series: what a series class is, and what a row of one is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from jsoc_sdk.errors import UnknownKeyword
from jsoc_sdk.recordset import RecordSet
from jsoc_sdk.series._facts import ByName, Completeness, PrimeFacts, SeriesFacts
from jsoc_sdk.series._keys import AnyKey, LinkKey, SegmentKey

if TYPE_CHECKING:
    from collections.abc import Mapping

    import polars as pl

C = TypeVar("C")


@dataclass(frozen=True, slots=True)
class About:
    """What a series class says of the series as a whole.

    Attributes
    ----------
    name, note : str
        The server's own spelling, and the description.
    prime_keys : tuple of PrimeFacts
        In order.
    completeness : Completeness
        How much is known.
    source : str
        Where it came from.
    """

    name: str
    note: str = ""
    prime_keys: tuple[PrimeFacts, ...] = ()
    completeness: Completeness = field(default_factory=lambda: Completeness(0))
    source: str = ""


class SeriesType(type):
    """What series classes have in common beside their keywords; kept off the rows."""

    @property
    def Row(cls: type[C]) -> type[C]:  # noqa: N802 - it is a class
        """The class of typed rows, for ``records.rows(S.Row)``: a row has the keywords as attributes."""
        return cls

    @property
    def series_facts(cls) -> SeriesFacts:
        """Everything known of the series, as data."""
        found = cls.__dict__.get("_series_facts")
        if not isinstance(found, SeriesFacts):
            found = _collect(cls)
            type.__setattr__(cls, "_series_facts", found)
        return found

    @property
    def schema(cls) -> pl.Schema:
        """Dtype of the column that a query gives of each keyword, by the series' own spelling.

        Times are in the keyword's own scale: TAI without time zone, UTC with. Keywords of which each segment
        has its own are left out: their columns (``DATAMIN_000``, ...) depend on the segments.
        """
        import polars as pl  # noqa: PLC0415 - naming a series needs no polars

        from jsoc_sdk.dtypes import dtype_of  # noqa: PLC0415 - the same

        keywords = cls.series_facts.keywords.values()
        return pl.Schema({k.name: dtype_of(k.type, k.units) for k in keywords if k.scope != "segment"})


class Series(metaclass=SeriesType):
    """Base class of typed series; its instances are rows.

    A subclass has one attribute a keyword, segment and link. It is made by ``jsoc codegen``, never by hand.

    Parameters
    ----------
    values : mapping
        Value of each column of the row, by column name.
    """

    __slots__ = ("_values",)
    about: ClassVar[About] = About("")
    name: ClassVar[str] = ""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.name = cls.about.name

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values

    def value_of(self, column: str) -> Any:
        """Give the value of a column of this row.

        Raises
        ------
        UnknownKeyword
            If the query did not ask for it.
        """
        try:
            return self._values[column]
        except KeyError:
            raise UnknownKeyword(
                column,
                series=type(self).about.name,
                known=self._values,
                hint=f"The query did not ask for it: add it, as in keywords=[S.{column}].",
            ) from None

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self._values.items())
        return f"{type(self).__name__}({shown})"

    @classmethod
    def _select(cls, /, **prime_keys: Any) -> RecordSet[Any]:
        given = {name: value for name, value in prime_keys.items() if value is not None}
        record_set = TypedRecordSet(cls)
        return record_set.where(**given) if given else record_set


class TypedRecordSet(RecordSet[C]):
    """A record set made by a typed series; it remembers which one.

    Parameters
    ----------
    owner : type
        The series class.
    """

    owner: type[C]

    def __init__(self, owner: type[C]) -> None:
        super().__init__(owner.about.name)  # type: ignore[attr-defined]
        object.__setattr__(self, "owner", owner)


def _collect(cls: SeriesType) -> SeriesFacts:
    parts = [value for value in vars(cls).values() if isinstance(value, (AnyKey, SegmentKey, LinkKey))]
    about: About = getattr(cls, "about")  # noqa: B009 - a metaclass does not see it
    return SeriesFacts(
        name=about.name,
        note=about.note,
        prime_keys=about.prime_keys,
        keywords=ByName(part.facts for part in parts if isinstance(part, AnyKey)),
        segments=ByName(part.facts for part in parts if isinstance(part, SegmentKey)),
        links=ByName(part.facts for part in parts if isinstance(part, LinkKey)),
        completeness=about.completeness,
        source=about.source,
    )
