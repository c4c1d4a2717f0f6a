"""Typed series: jsoc.export, jsoc.export_new, jsoc.export_user.

Made by ``jsoc codegen`` from the definitions shipped with the sample archive, merged from public sources;
not to be edited. Sources:

* jsoc.export: lm-jps/drms base/export/apps/data/export.jsd @37272932b0 (digest 6f56340f79f2)
* jsoc.export_new: lm-jps/drms base/export/apps/data/export_new.jsd @37272932b0 (digest dc044b4395c9)
* jsoc.export_user: lm-jps/drms base/export/apps/data/export_user.jsd @37272932b0 (digest d4c92eac45cd)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from jsoc_sdk.series import About, Completeness, Key, Prime, PrimeFacts, SegmentKey, Series

if TYPE_CHECKING:
    from datetime import datetime

    from jsoc_sdk.recordset import RecordSet
    from jsoc_sdk.series import TextFilter


class Export(Series):
    """JSOC data exports.

    Series jsoc.export. Prime keys: RequestID.

    Known: 12 keywords; 1 segment, 0 links.

    full definition from a .jsd file (the live series may have changed since).
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="jsoc.export",
        note="JSOC data exports",
        prime_keys=(PrimeFacts("RequestID"),),
        completeness=Completeness(
            12,
            of_about=None,
            typed=12,
            with_units=12,
            with_note=12,
            confirmed=None,
            whole=True,
            note="full definition from a .jsd file (the live series may have changed since)",
        ),
        source="lm-jps/drms base/export/apps/data/export.jsd @37272932b0",
    )

    RequestID: Prime[str] = Prime(
        "RequestID", "string", "NA", "Export request identifier", scope="variable", default=" "
    )
    """NA: Export request identifier (string, prime key)"""

    Status: Key[int] = Key(
        "Status",
        "int",
        "NA",
        "Status of request: 0=ready, 1=processing, 2=submitted, 3=too big, 4=error",
        scope="variable",
        default="-1",
    )
    """NA: Status of request: 0=ready, 1=processing, 2=submitted, 3=too big, 4=error (int)"""

    DataSet: Key[str] = Key("DataSet", "string", "NA", "Dataset requested", scope="variable", default=" ")
    """NA: Dataset requested (string)"""

    ExpTime: Key[datetime] = Key("ExpTime", "time", "UT", "Time of export", scope="variable")
    """UT: Time of export (time)"""

    FilenameFmt: Key[str] = Key(
        "FilenameFmt",
        "string",
        "NA",
        "Filename format",
        scope="variable",
        default="{seriesname:%s}.{recnum:%d}.{segname}",
    )
    """NA: Filename format (string)"""

    Processing: Key[str] = Key(
        "Processing", "string", "NA", "Processing requested", scope="variable", default="none"
    )
    """NA: Processing requested (string)"""

    Protocol: Key[str] = Key(
        "Protocol",
        "string",
        "NA",
        "Data export protocol: as-is, fits, etc.",
        scope="variable",
        default="as-is",
    )
    """NA: Data export protocol: as-is, fits, etc. (string)"""

    Method: Key[str] = Key(
        "Method", "string", "NA", "Data export method: URL, tape, etc.", scope="variable", default="url"
    )
    """NA: Data export method: URL, tape, etc. (string)"""

    ReqTime: Key[datetime] = Key("ReqTime", "time", "UT", "Time of request", scope="variable")
    """UT: Time of request (time)"""

    EstTime: Key[datetime] = Key("EstTime", "time", "UT", "Estimated time of data ready", scope="variable")
    """UT: Estimated time of data ready (time)"""

    Size: Key[int] = Key(
        "Size", "int", "MB", "Volume of data requested, bytes", scope="variable", default="0"
    )
    """MB: Volume of data requested, bytes (int)"""

    Requestor: Key[int] = Key(
        "Requestor", "int", "NA", "recnum of requestor in jsoc.exporters", scope="variable", default="-1"
    )
    """NA: recnum of requestor in jsoc.exporters (int)"""

    Data: SegmentKey = SegmentKey("Data", "char", "NA", "generic", "VAR", "Exported data")
    """NA: Exported data (segment, char, generic, VAR)"""

    @classmethod
    def records(cls, *, RequestID: TextFilter | None = None) -> RecordSet[Export]:
        """Select records by prime key: RequestID."""
        return cls._select(RequestID=RequestID)


class ExportNew(Series):
    """JSOC data exports.

    Series jsoc.export_new. Prime keys: RequestID.

    Known: 12 keywords; 0 segments, 0 links.

    full definition from a .jsd file (the live series may have changed since).
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="jsoc.export_new",
        note="JSOC data exports",
        prime_keys=(PrimeFacts("RequestID"),),
        completeness=Completeness(
            12,
            of_about=None,
            typed=12,
            with_units=12,
            with_note=12,
            confirmed=None,
            whole=True,
            note="full definition from a .jsd file (the live series may have changed since)",
        ),
        source="lm-jps/drms base/export/apps/data/export_new.jsd @37272932b0",
    )

    RequestID: Prime[str] = Prime(
        "RequestID", "string", "NA", "Export request identifier", scope="variable", default=" "
    )
    """NA: Export request identifier (string, prime key)"""

    Status: Key[int] = Key(
        "Status",
        "int",
        "NA",
        "Status of request: 0=ready, 1=processing, 2=submitted, 3=too big, 4=error",
        scope="variable",
        default="-1",
    )
    """NA: Status of request: 0=ready, 1=processing, 2=submitted, 3=too big, 4=error (int)"""

    DataSet: Key[str] = Key("DataSet", "string", "NA", "Dataset requested", scope="variable", default=" ")
    """NA: Dataset requested (string)"""

    ExpTime: Key[datetime] = Key("ExpTime", "time", "UT", "Time of export", scope="variable")
    """UT: Time of export (time)"""

    FilenameFmt: Key[str] = Key(
        "FilenameFmt",
        "string",
        "NA",
        "Filename format",
        scope="variable",
        default="{seriesname:%s}.{recnum:%d}.{segname}",
    )
    """NA: Filename format (string)"""

    Processing: Key[str] = Key(
        "Processing", "string", "NA", "Processing requested", scope="variable", default="none"
    )
    """NA: Processing requested (string)"""

    Protocol: Key[str] = Key(
        "Protocol",
        "string",
        "NA",
        "Data export protocol: as-is, fits, etc.",
        scope="variable",
        default="as-is",
    )
    """NA: Data export protocol: as-is, fits, etc. (string)"""

    Method: Key[str] = Key(
        "Method", "string", "NA", "Data export method: URL, tape, etc.", scope="variable", default="url"
    )
    """NA: Data export method: URL, tape, etc. (string)"""

    ReqTime: Key[datetime] = Key("ReqTime", "time", "UT", "Time of request", scope="variable")
    """UT: Time of request (time)"""

    EstTime: Key[datetime] = Key("EstTime", "time", "UT", "Estimated time of data ready", scope="variable")
    """UT: Estimated time of data ready (time)"""

    Size: Key[int] = Key(
        "Size", "int", "MB", "Volume of data requested, bytes", scope="variable", default="0"
    )
    """MB: Volume of data requested, bytes (int)"""

    Requestor: Key[int] = Key(
        "Requestor", "int", "NA", "recnum of requestor in jsoc.exporters", scope="variable", default="-1"
    )
    """NA: recnum of requestor in jsoc.exporters (int)"""

    @classmethod
    def records(cls, *, RequestID: TextFilter | None = None) -> RecordSet[ExportNew]:
        """Select records by prime key: RequestID."""
        return cls._select(RequestID=RequestID)


class ExportUser(Series):
    """JSOC data export requestors.

    Series jsoc.export_user. Prime keys: Requestor.

    Known: 6 keywords; 0 segments, 0 links.

    full definition from a .jsd file (the live series may have changed since).
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="jsoc.export_user",
        note="JSOC data export requestors",
        prime_keys=(PrimeFacts("Requestor"),),
        completeness=Completeness(
            6,
            of_about=None,
            typed=6,
            with_units=6,
            with_note=6,
            confirmed=None,
            whole=True,
            note="full definition from a .jsd file (the live series may have changed since)",
        ),
        source="lm-jps/drms base/export/apps/data/export_user.jsd @37272932b0",
    )

    RequestorID: Key[int] = Key(
        "RequestorID", "longlong", "NA", "ID of requestor", scope="variable", default="0"
    )
    """NA: ID of requestor (longlong)"""

    Requestor: Prime[str] = Prime(
        "Requestor", "string", "NA", "Name of requestor", scope="variable", default=" "
    )
    """NA: Name of requestor (string, prime key)"""

    Notify: Key[str] = Key("Notify", "string", "NA", "Notification address", scope="variable", default=" ")
    """NA: Notification address (string)"""

    ShipTo: Key[str] = Key("ShipTo", "string", "NA", "Mailing address", scope="variable", default=" ")
    """NA: Mailing address (string)"""

    FirstTime: Key[datetime] = Key("FirstTime", "time", "UT", "Time of first request", scope="variable")
    """UT: Time of first request (time)"""

    UpdateTime: Key[datetime] = Key(
        "UpdateTime", "time", "UT", "Time of most recent update", scope="variable"
    )
    """UT: Time of most recent update (time)"""

    @classmethod
    def records(cls, *, Requestor: TextFilter | None = None) -> RecordSet[ExportUser]:
        """Select records by prime key: Requestor."""
        return cls._select(Requestor=Requestor)
