"""Typed series: drms.NOAA_ar.

Made by ``jsoc codegen`` from the definitions shipped with the sample archive, merged from public sources;
not to be edited. Sources:

* drms.NOAA_ar: lm-jps/proj cookbook/noaa_ar.jsd @0cf0b90d35 (digest 18009c06bfa1)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from jsoc_sdk.series import About, Completeness, Key, Prime, PrimeFacts, Series

if TYPE_CHECKING:
    from datetime import datetime

    from jsoc_sdk.recordset import RecordSet
    from jsoc_sdk.series import IntFilter, TimeFilter


class NOAAAr(Series):
    """NOAA SESC Solar Region Summaries catalog.

    Series drms.NOAA_ar. Prime keys: Date; Region.

    Known: 10 keywords; 0 segments, 0 links.

    full definition from a .jsd file (the live series may have changed since).
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="drms.NOAA_ar",
        note="NOAA SESC Solar Region Summaries catalog",
        prime_keys=(PrimeFacts("Date"), PrimeFacts("Region")),
        completeness=Completeness(
            10,
            of_about=None,
            typed=10,
            with_units=10,
            with_note=10,
            confirmed=None,
            whole=True,
            note="full definition from a .jsd file (the live series may have changed since)",
        ),
        source="lm-jps/proj cookbook/noaa_ar.jsd @0cf0b90d35",
    )

    Date: Prime[datetime] = Prime(
        "Date", "time", "UT", "Time of observation", scope="variable", default="1900.01.01"
    )
    """UT: Time of observation (time, prime key)"""

    Region: Prime[int] = Prime("Region", "int", "none", "SESC region number", scope="variable", default="0")
    """SESC region number (int, prime key)"""

    Class: Key[str] = Key(
        "Class",
        "string",
        "none",
        "Modified Zurich sunspot group classification",
        scope="variable",
        default="?",
    )
    """Modified Zurich sunspot group classification (string)"""

    Type: Key[str] = Key(
        "Type", "string", "none", "Magnetic classification o fsunspot group", scope="variable", default="?"
    )
    """Magnetic classification o fsunspot group (string)"""

    Count: Key[int] = Key("Count", "int", "none", "Number of visible spots", scope="variable", default="-1")
    """Number of visible spots (int)"""

    Area: Key[int] = Key(
        "Area",
        "int",
        "millionths of disc area",
        "Group area corrected for foreshortening",
        scope="variable",
        default="-1",
    )
    """millionths of disc area: Group area corrected for foreshortening (int)"""

    Lat: Key[int] = Key("Lat", "int", "deg", "Heliographic latitude", scope="variable", default="91")
    """deg: Heliographic latitude (int)"""

    Lon: Key[int] = Key(
        "Lon", "int", "deg", "Longitude west of central meridian", scope="variable", default="-1"
    )
    """deg: Longitude west of central meridian (int)"""

    CarrLon: Key[int] = Key("CarrLon", "int", "deg", "Carrington Longitude", scope="variable", default="-180")
    """deg: Carrington Longitude (int)"""

    Extent: Key[int] = Key("Extent", "int", "deg", "Longitudinal extent", scope="variable", default="-1")
    """deg: Longitudinal extent (int)"""

    @classmethod
    def records(cls, *, Date: TimeFilter | None = None, Region: IntFilter | None = None) -> RecordSet[NOAAAr]:
        """Select records by prime key: Date, Region."""
        return cls._select(Date=Date, Region=Region)
