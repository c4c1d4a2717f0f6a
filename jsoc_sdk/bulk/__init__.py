"""Bulk queries: more records than a server lists in one reply, planned, cut, verified, in order.

==============  =================================================================
``cuts``        texts that select parts of a record set
``planning``    `Plan`: counted, cut to size, what it costs
``pulling``     parts pulled, bisected where the server fails, verified
``driving``     the same as an iterator of frames
==============  =================================================================
"""

from __future__ import annotations

from jsoc_sdk.bulk.driving import async_batches, batches
from jsoc_sdk.bulk.planning import BATCH, LARGE, Choices, Part, Plan, Reader, plan, reader
from jsoc_sdk.bulk.pulling import BulkProgress, Failed, Pulled, Stream, incomplete, pull

__all__ = [
    "BATCH",
    "LARGE",
    "BulkProgress",
    "Choices",
    "Failed",
    "Part",
    "Plan",
    "Pulled",
    "Reader",
    "Stream",
    "async_batches",
    "batches",
    "incomplete",
    "plan",
    "pull",
    "reader",
]
