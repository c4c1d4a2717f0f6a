"""A series as ``op=series_struct`` describes it.

Source of every member: ``query-api.md`` section 4.3 (``jsoc_info.c``: print_series_information,
list_series_info, get_series_stats).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import AfterValidator, Field, PrivateAttr

from jsoc_sdk.models.base import ByName, Int, Named, Number, ReplyModel, Status

if TYPE_CHECKING:
    from collections.abc import Iterable

    import polars as pl


def _present(members: tuple[object, ...]) -> tuple[object, ...]:
    """Drop the null that stands for an empty list."""
    return tuple(member for member in members if member is not None)


class PrimeKey(Named):
    """A prime key: one of the keywords that name a record.

    Attributes
    ----------
    name : str
        Of the keyword itself, not of its slot index.
    slotted : bool
        Whether values are rounded to slots.
    step : str or None
        Width of a slot as the server prints it: seconds for a time, else in the keyword's unit.
    """

    slotted: Annotated[Int, Field(ge=0, le=1, description="0 or 1")] = 0
    step: str | None = None

    def __repr__(self) -> str:
        return f"PrimeKey({self.name}{f', slotted by {self.step}' if self.slotted else ''})"


class Keyword(Named):
    """A keyword of a series.

    Attributes
    ----------
    name : str
        The series' own spelling.
    type : str
        ``char short int longlong float double time string``, or ``link`` if its link leads nowhere.
    scope : str
        ``variable constant index ts_eq ts_slot slot enum carr``, or ``segment`` for one per segment.
    default : str
        Default value in wire format; the value itself if `scope` is ``constant``.
    units : str
        Physical unit; the time scale of a time (``TAI``, ``UTC``...) or the unit of an interval (``secs``).
    note : str
        Description.
    linkinfo : str or None
        ``link->keyword`` for a keyword that belongs to a linked record.
    """

    linkinfo: str | None = None
    type: str
    scope: Annotated[str, Field(alias="recscope")]
    default: Annotated[str, Field(alias="defval")]
    units: str
    note: str

    def __repr__(self) -> str:
        unit = f", {self.units}" if self.units not in {"", "none"} else ""
        return f"Keyword({self.name}: {self.type}{unit}; {self.note})"


class Segment(Named):
    """A segment of a series: one file per record.

    Attributes
    ----------
    name, type, units, protocol, dims, note : str
        As declared. `units` and `dims` are None for a segment that belongs to a linked record; `dims` is
        like ``4096x4096``, ``VARxVAR``, or empty without axes.
    """

    type: str
    units: str | None
    protocol: str
    dims: str | None
    note: str

    def __repr__(self) -> str:
        return f"Segment({self.name}: {self.protocol}, {self.dims or '-'}; {self.note})"


class Link(Named):
    """A link from a record to one of another series.

    Attributes
    ----------
    name, target, kind, note : str
        `target` is a series; `kind` is ``STATIC`` (to one record number) or ``DYNAMIC`` (to prime keys).
    """

    target: str
    kind: str
    note: str

    def __repr__(self) -> str:
        return f"Link({self.name} -> {self.target})"


class Interval(ReplyModel):
    """The first and the last record by the first prime key; ``NA`` in all four if there is none.

    Attributes
    ----------
    first_record, last_record : str
        Record names.
    first_recnum, last_recnum : int or str
        Record numbers; the text ``NA`` for an empty series.
    max_recnum : int
        The newest record number; 0 for an empty series.
    has_shadow : str or None
        ``yes``, ``no`` or ``?``, where the server was asked.
    """

    first_record: Annotated[str, Field(alias="FirstRecord")]
    first_recnum: Annotated[Int | str, Field(alias="FirstRecnum")]
    last_record: Annotated[str, Field(alias="LastRecord")]
    last_recnum: Annotated[Int | str, Field(alias="LastRecnum")]
    max_recnum: Annotated[Int | str, Field(alias="MaxRecnum")]
    has_shadow: Annotated[str | None, Field(alias="HasShadow")] = None


class SeriesInfo(Status):
    """What a server knows about a series.

    Attributes
    ----------
    name : str
        The series' name, in the server's spelling where the reply shows it.
    note : str
        Description.
    prime_keys : tuple of PrimeKey
        The keywords that name a record, in order; empty if the series has none.
    keywords, segments, links : mapping
        By name, upper and lower case alike.
    interval : Interval
        First and last record.
    retention, staging_retention : int
        Days that files stay online, and that staged files do.
    unitsize, archive, tapegroup : int
        Storage settings.
    """

    note: str
    retention: Int | None = None
    staging_retention: Annotated[Int | None, Field(alias="stagingretention")] = None
    unitsize: Int | None = None
    archive: Int | None = None
    tapegroup: Int | None = None
    owner: str | None = None
    prime_key_names: Annotated[tuple[str | None, ...], AfterValidator(_present), Field(alias="primekeys")]
    prime_key_details: Annotated[
        tuple[PrimeKey | None, ...], AfterValidator(_present), Field(alias="primekeysinfo")
    ] = ()
    dbindex: Annotated[tuple[str | None, ...], AfterValidator(_present)] = ()
    keywords: ByName[Keyword]
    segments: ByName[Segment]
    links: ByName[Link]
    interval: Annotated[Interval | None, Field(alias="Interval")] = None
    processing_size_ratio: Number | None = None
    _name: str = PrivateAttr("")

    @property
    def name(self) -> str:
        """The series' name."""
        return self._name

    def named(self, asked: str) -> SeriesInfo:
        """Give this description the name that was asked for, in the server's own spelling where it shows."""
        own = self.interval.first_record.partition("[")[0] if self.interval else ""
        named = self.model_copy()
        named._name = own if own.lower() == asked.lower() else asked  # noqa: SLF001 - our own
        return named

    @property
    def prime_keys(self) -> tuple[PrimeKey, ...]:
        """The prime keys in order; old servers tell names only, then slots are read off the keywords."""
        if self.prime_key_details:
            return tuple(key for key in self.prime_key_details if key is not None)
        return tuple(self._guessed(name) for name in self.prime_key_names if name is not None)

    def _guessed(self, name: str) -> PrimeKey:
        if f"{name}_index" not in self.keywords:
            return PrimeKey(name=name)
        step = self.keywords.get(f"{name}_step")
        return PrimeKey(name=name, slotted=1, step=step.default if step else None)

    def polars_schema(self, keys: Iterable[str] | None = None) -> dict[str, pl.DataType]:
        """Give the polars dtype of each keyword.

        Parameters
        ----------
        keys : iterable of str, optional
            Keyword names; if left out, all that ``**ALL**`` stands for. Times are in their declared scale.

        Returns
        -------
        dict of str to polars data type
            In the order asked for, by the series' own spelling.

        Raises
        ------
        UnknownKeyword
            If the series has no such keyword.
        """
        from jsoc_sdk.models.keys import expand, resolve  # noqa: PLC0415 - it knows this module

        names = expand(self, ["**ALL**"] if keys is None else keys)
        return {found.column: found.dtype for found in (resolve(self, name) for name in names)}

    def keywords_frame(self) -> pl.DataFrame:
        """Give the keywords as a frame: name, type, scope, default, units, note, linkinfo."""
        return _frame(self.keywords.values(), Keyword)

    def segments_frame(self) -> pl.DataFrame:
        """Give the segments as a frame: name, type, units, protocol, dims, note."""
        return _frame(self.segments.values(), Segment)

    def links_frame(self) -> pl.DataFrame:
        """Give the links as a frame: name, target, kind, note."""
        return _frame(self.links.values(), Link)

    def __repr__(self) -> str:
        keys = ", ".join(key.name for key in self.prime_keys) or "none"
        return (
            f"<SeriesInfo {self.name}: {self.note or 'no note'}; prime keys {keys}; "
            f"{len(self.keywords)} keywords, {len(self.segments)} segments, {len(self.links)} links>"
        )

    __str__ = __repr__


def _frame(parts: Iterable[Named], model: type[Named]) -> pl.DataFrame:
    import polars as pl  # noqa: PLC0415 - only those who want frames load it

    rows = [{name: getattr(part, name) for name in model.model_fields} for part in parts]
    return pl.DataFrame(rows, schema=dict.fromkeys(model.model_fields, pl.String))
