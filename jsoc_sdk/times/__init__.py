"""DRMS times: reading, printing, scales, leap seconds, durations; the same for whole columns.

Two worlds meet here. The server's own reader and printer (`scan_time`, `print_time`) are as lenient as the
server is; values of a user (`tai`, `utc`, `as_time`, `duration`) say their scale or are refused.
"""

from __future__ import annotations

from jsoc_sdk.times.durations import Duration, duration
from jsoc_sdk.times.printing import print_time
from jsoc_sdk.times.scales import (
    EPOCH,
    LEAP_SECONDS,
    LEAP_SECONDS_VALID_UNTIL,
    MISSING_TIME,
    interval_factor,
    is_missing_time,
)
from jsoc_sdk.times.scanning import ScannedTime, scan_time
from jsoc_sdk.times.values import Time, as_time, tai, utc

__all__ = [
    "EPOCH",
    "LEAP_SECONDS",
    "LEAP_SECONDS_VALID_UNTIL",
    "MISSING_TIME",
    "Duration",
    "ScannedTime",
    "Time",
    "as_time",
    "duration",
    "interval_factor",
    "is_missing_time",
    "print_time",
    "scan_time",
    "tai",
    "utc",
]
