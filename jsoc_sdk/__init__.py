"""Typed client for the JSOC, Stanford's archive of the Sun (SDO/HMI, SDO/AIA, SOHO/MDI).

The names below are all there is to import. They are loaded on first use, so that importing the package
costs next to nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from jsoc_sdk.async_client import AsyncClient
    from jsoc_sdk.client import Client
    from jsoc_sdk.errors import (
        DownloadError,
        DrmsError,
        EmailError,
        ExportError,
        ExportExpired,
        ExportFailed,
        ExportOffline,
        ExportRefused,
        ExportTimeout,
        ExportTooLarge,
        HazardError,
        JsocError,
        LeapSecondWarning,
        MirrorError,
        PendingExportError,
        ProcessingError,
        QueryError,
        RecordSetError,
        ReplyError,
        ReplyTooLarge,
        RequestError,
        SchemaDrift,
        ServerCrash,
        ServerStatus,
        ServerTimeout,
        ServerUnreachable,
        StorageFull,
        TimeFormatError,
        TooManyRecords,
        TransportError,
        TruncatedReply,
        UnknownFieldWarning,
        UnknownKeyword,
        UnknownLink,
        UnknownName,
        UnknownSegment,
        UnknownSeries,
        UnsafeFilename,
        UnsupportedOperation,
        ValueParseError,
    )
    from jsoc_sdk.frames import Records
    from jsoc_sdk.models import EmailStatus, Keyword, Link, PrimeKey, Segment, SeriesInfo
    from jsoc_sdk.servers import (
        JSOC,
        KIS,
        Server,
    )
    from jsoc_sdk.times import Duration, Time, as_time, duration, tai, utc
    from jsoc_sdk.transport import Retry, Timeouts

_HOME = {
    "AsyncClient": "async_client",
    "Client": "client",
    "DownloadError": "errors",
    "DrmsError": "errors",
    "Duration": "times",
    "EmailError": "errors",
    "EmailStatus": "models",
    "ExportError": "errors",
    "ExportExpired": "errors",
    "ExportFailed": "errors",
    "ExportOffline": "errors",
    "ExportRefused": "errors",
    "ExportTimeout": "errors",
    "ExportTooLarge": "errors",
    "HazardError": "errors",
    "JSOC": "servers",
    "JsocError": "errors",
    "KIS": "servers",
    "Keyword": "models",
    "LeapSecondWarning": "errors",
    "Link": "models",
    "MirrorError": "errors",
    "PendingExportError": "errors",
    "PrimeKey": "models",
    "ProcessingError": "errors",
    "QueryError": "errors",
    "RecordSetError": "errors",
    "Records": "frames",
    "ReplyError": "errors",
    "ReplyTooLarge": "errors",
    "RequestError": "errors",
    "Retry": "transport",
    "SchemaDrift": "errors",
    "Segment": "models",
    "SeriesInfo": "models",
    "Server": "servers",
    "ServerCrash": "errors",
    "ServerStatus": "errors",
    "ServerTimeout": "errors",
    "ServerUnreachable": "errors",
    "StorageFull": "errors",
    "Time": "times",
    "TimeFormatError": "errors",
    "Timeouts": "transport",
    "TooManyRecords": "errors",
    "TransportError": "errors",
    "TruncatedReply": "errors",
    "UnknownFieldWarning": "errors",
    "UnknownKeyword": "errors",
    "UnknownLink": "errors",
    "UnknownName": "errors",
    "UnknownSegment": "errors",
    "UnknownSeries": "errors",
    "UnsafeFilename": "errors",
    "UnsupportedOperation": "errors",
    "ValueParseError": "errors",
    "as_time": "times",
    "duration": "times",
    "tai": "times",
    "utc": "times",
}

__all__ = [
    "JSOC",
    "KIS",
    "AsyncClient",
    "Client",
    "DownloadError",
    "DrmsError",
    "Duration",
    "EmailError",
    "EmailStatus",
    "ExportError",
    "ExportExpired",
    "ExportFailed",
    "ExportOffline",
    "ExportRefused",
    "ExportTimeout",
    "ExportTooLarge",
    "HazardError",
    "JsocError",
    "Keyword",
    "LeapSecondWarning",
    "Link",
    "MirrorError",
    "PendingExportError",
    "PrimeKey",
    "ProcessingError",
    "QueryError",
    "RecordSetError",
    "Records",
    "ReplyError",
    "ReplyTooLarge",
    "RequestError",
    "Retry",
    "SchemaDrift",
    "Segment",
    "SeriesInfo",
    "Server",
    "ServerCrash",
    "ServerStatus",
    "ServerTimeout",
    "ServerUnreachable",
    "StorageFull",
    "Time",
    "TimeFormatError",
    "Timeouts",
    "TooManyRecords",
    "TransportError",
    "TruncatedReply",
    "UnknownFieldWarning",
    "UnknownKeyword",
    "UnknownLink",
    "UnknownName",
    "UnknownSegment",
    "UnknownSeries",
    "UnsafeFilename",
    "UnsupportedOperation",
    "ValueParseError",
    "__version__",
    "as_time",
    "duration",
    "tai",
    "utc",
]


def __getattr__(name: str) -> object:
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(importlib.import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
