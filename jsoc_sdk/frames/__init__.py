"""A validated reply and the series it is of, as typed frames."""

from __future__ import annotations

from jsoc_sdk.frames.making import OnBadValue, Options, as_records, make_records
from jsoc_sdk.frames.records import HasName, Records, put_in_order

__all__ = ["HasName", "OnBadValue", "Options", "Records", "as_records", "make_records", "put_in_order"]
