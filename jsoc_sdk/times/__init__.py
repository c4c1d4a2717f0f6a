"""DRMS times: reading, printing, scales, leap seconds, durations; the same for whole columns.

Two worlds meet here. The server's own reader and printer (`scan_time`, `print_time`) are as lenient as the
server is; values of a user (`tai`, `utc`, `as_time`, `duration`) say their scale or are refused.
"""

from __future__ import annotations

from jsoc_sdk.times.columns import TimeColumn, output_scale, parse_time_expr, read_time_column, time_text
from jsoc_sdk.times.conversions import in_leap_second, seconds_to_tai, tai_seconds, tai_to_utc, utc_to_tai
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
    "TimeColumn",
    "as_time",
    "duration",
    "in_leap_second",
    "interval_factor",
    "is_missing_time",
    "output_scale",
    "parse_time_expr",
    "print_time",
    "read_time_column",
    "scan_time",
    "seconds_to_tai",
    "tai",
    "tai_seconds",
    "tai_to_utc",
    "time_text",
    "utc",
    "utc_to_tai",
]
