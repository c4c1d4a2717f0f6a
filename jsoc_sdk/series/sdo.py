"""Typed series: sdo.fds.

Made by ``jsoc codegen`` from the definitions shipped with the sample archive, merged from public sources;
not to be edited. Sources:

* sdo.fds: lm-jps/proj lev0/scripts/mocserver/sdo.fds.jsd @0cf0b90d35 (digest b32c69858938)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from jsoc_sdk.series import About, Completeness, Key, Prime, PrimeFacts, SegmentKey, Series

if TYPE_CHECKING:
    from datetime import datetime

    from jsoc_sdk.recordset import RecordSet
    from jsoc_sdk.series import IntFilter, TextFilter, TimeFilter


class Fds(Series):
    """This series contains ingested, post-launch FDS product files.

    Series sdo.fds. Prime keys: OBS_DATE, slots of 1 from 1993.01.01_12:00:00_UTC; FDS_PRODUCT_COMP;
    DATA_FORMAT; FILE_VERSION.

    Known: 8 keywords; 1 segment, 0 links.

    full definition from a .jsd file (the live series may have changed since).
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="sdo.fds",
        note="This series contains ingested, post-launch FDS product files.",
        prime_keys=(
            PrimeFacts("OBS_DATE", slotted=True, step="1", epoch="1993.01.01_12:00:00_UTC"),
            PrimeFacts("FDS_PRODUCT_COMP"),
            PrimeFacts("DATA_FORMAT"),
            PrimeFacts("FILE_VERSION"),
        ),
        completeness=Completeness(
            8,
            of_about=None,
            typed=8,
            with_units=8,
            with_note=8,
            confirmed=None,
            whole=True,
            note="full definition from a .jsd file (the live series may have changed since)",
        ),
        source="lm-jps/proj lev0/scripts/mocserver/sdo.fds.jsd @0cf0b90d35",
    )

    OBS_DATE: Prime[datetime] = Prime(
        "OBS_DATE", "time", "UTC", "Date embedded in product file name", scope="ts_eq"
    )
    """UTC: Date embedded in product file name (time, prime key)"""

    OBS_DATE_epoch: Key[datetime] = Key(
        "OBS_DATE_epoch",
        "time",
        "UTC",
        "MDI epoch - adjusted by 12 hours to center slots on noon of each day",
        scope="constant",
        default="1993.01.01_12:00:00_UTC",
    )
    """UTC: MDI epoch - adjusted by 12 hours to center slots on noon of each day (time, constant 1993.01.01_12:00:00_UTC)"""

    OBS_DATE_step: Key[float] = Key(
        "OBS_DATE_step", "time", "day", "Slots are 1 day wide", scope="constant", default="1"
    )
    """day: Slots are 1 day wide (time, constant 1)"""

    FDS_DATA_PRODUCT: Key[str] = Key(
        "FDS_DATA_PRODUCT", "string", "NA", "FDS data product", scope="variable", default="Unidentified"
    )
    """NA: FDS data product (string)"""

    FDS_PRODUCT_COMP: Prime[str] = Prime(
        "FDS_PRODUCT_COMP",
        "string",
        "NA",
        "FDS data-product component",
        scope="variable",
        default="Unidentified",
    )
    """NA: FDS data-product component (string, prime key)"""

    DATA_FORMAT: Prime[str] = Prime(
        "DATA_FORMAT", "string", "NA", "Format of data file", scope="variable", default="Unidentified"
    )
    """NA: Format of data file (string, prime key)"""

    FILE_VERSION: Prime[int] = Prime("FILE_VERSION", "int", "NA", "Version of data file", scope="variable")
    """NA: Version of data file (int, prime key)"""

    DATE: Key[datetime] = Key(
        "DATE", "time", "ISO", "Date of product-file ingestion; ISO 8601", scope="variable"
    )
    """ISO: Date of product-file ingestion; ISO 8601 (time)"""

    FILENAME: SegmentKey = SegmentKey("FILENAME", "string", "NA", "generic", "", "Product file")
    """NA: Product file (segment, string, generic)"""

    @classmethod
    def records(
        cls,
        *,
        OBS_DATE: TimeFilter | None = None,
        FDS_PRODUCT_COMP: TextFilter | None = None,
        DATA_FORMAT: TextFilter | None = None,
        FILE_VERSION: IntFilter | None = None,
    ) -> RecordSet[Fds]:
        """Select records by prime key: OBS_DATE, FDS_PRODUCT_COMP, DATA_FORMAT, FILE_VERSION."""
        return cls._select(
            OBS_DATE=OBS_DATE,
            FDS_PRODUCT_COMP=FDS_PRODUCT_COMP,
            DATA_FORMAT=DATA_FORMAT,
            FILE_VERSION=FILE_VERSION,
        )
