"""Every JSON reply as a frozen model, one class per reply shape.

Loaded on first use: ``import jsoc_sdk`` needs no pydantic.
"""

from __future__ import annotations

from jsoc_sdk.models.base import ByName, ReplyModel
from jsoc_sdk.models.keys import check_names, link_targets, resolve
from jsoc_sdk.models.lists import (
    EmailStatus,
    ErrorReply,
    ExternalSeriesList,
    RecordSetSummary,
    SeriesList,
    SeriesListItem,
)
from jsoc_sdk.models.records import RecordList
from jsoc_sdk.models.series import Interval, Keyword, Link, PrimeKey, Segment, SeriesInfo

__all__ = [
    "ByName",
    "EmailStatus",
    "ErrorReply",
    "ExternalSeriesList",
    "Interval",
    "Keyword",
    "Link",
    "PrimeKey",
    "RecordList",
    "RecordSetSummary",
    "ReplyModel",
    "Segment",
    "SeriesInfo",
    "SeriesList",
    "SeriesListItem",
    "check_names",
    "link_targets",
    "resolve",
]
