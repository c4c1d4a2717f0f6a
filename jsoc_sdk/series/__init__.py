"""Typed series: completion, units on hover, and wrong names refused before anything is sent.

One module an instrument, one class a series, made from what public sources tell of the series::

    from jsoc_sdk.series import hmi
    S = hmi.Sharp720s
    rs = S.records(HARPNUM=377).filter(S.USFLUX > 1e22).segments(S.magnetogram)

Importing this package imports none of the modules. `known_series` lists them; ``jsoc codegen`` makes more,
for any series of any server.
"""

from __future__ import annotations

from jsoc_sdk.series._base import About, Series, SeriesType
from jsoc_sdk.series._facts import (
    UNKNOWN_TYPE,
    ByName,
    Completeness,
    KeywordFacts,
    LinkFacts,
    PrimeFacts,
    SegmentFacts,
    SeriesFacts,
)
from jsoc_sdk.series._filters import FloatFilter, IntFilter, TextFilter, TimeFilter
from jsoc_sdk.series._keys import (
    Field,
    FloatField,
    IntField,
    Key,
    LinkField,
    LinkKey,
    PerSegment,
    PerSegmentKey,
    PerSegmentValues,
    Prime,
    QualityField,
    QualityKey,
    SegmentField,
    SegmentKey,
    TextField,
    TimeField,
    Unknown,
    UnknownField,
)
from jsoc_sdk.series._known import KnownSeries

__all__ = [
    "UNKNOWN_TYPE",
    "About",
    "ByName",
    "Completeness",
    "Field",
    "FloatField",
    "FloatFilter",
    "IntField",
    "IntFilter",
    "Key",
    "KeywordFacts",
    "KnownSeries",
    "LinkFacts",
    "LinkField",
    "LinkKey",
    "PerSegment",
    "PerSegmentKey",
    "PerSegmentValues",
    "Prime",
    "PrimeFacts",
    "QualityField",
    "QualityKey",
    "SegmentFacts",
    "SegmentField",
    "SegmentKey",
    "Series",
    "SeriesFacts",
    "SeriesType",
    "TextField",
    "TextFilter",
    "TimeField",
    "TimeFilter",
    "Unknown",
    "UnknownField",
    "find_series",
    "known_series",
]


def known_series() -> tuple[KnownSeries, ...]:
    """List the series that come with typed definitions.

    Returns
    -------
    tuple of KnownSeries
        By module and name.

    Examples
    --------
    >>> [series.class_name for series in known_series() if series.name == "hmi.V_45s"]
    ['V45s']
    """
    from jsoc_sdk.series._index import KNOWN  # noqa: PLC0415 - few ask for the list

    return KNOWN


def find_series(name: str) -> type[Series] | None:
    """Give the typed class of a series, by its name in any case; None if there is none.

    Parameters
    ----------
    name : str
        Name of the series.

    Examples
    --------
    >>> find_series("hmi.v_45s")
    <class 'jsoc_sdk.series.hmi.V45s'>
    """
    for series in known_series():
        if series.name.lower() == name.lower():
            return series.load()
    return None
