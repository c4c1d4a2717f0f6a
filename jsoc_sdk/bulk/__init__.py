"""Bulk queries: more records than a server lists in one reply, planned, cut, verified, in order.

==============  =================================================================
``cuts``        texts that select parts of a record set
``planning``    `Plan`: counted, cut to size, what it costs
``pulling``     parts pulled, bisected where the server fails, verified
==============  =================================================================
"""

from __future__ import annotations

from jsoc_sdk.bulk.planning import BATCH, LARGE, Part, Plan, Reader, plan
from jsoc_sdk.bulk.pulling import Progress, Pulled, Stream, incomplete, pull

__all__ = [
    "BATCH",
    "LARGE",
    "Part",
    "Plan",
    "Progress",
    "Pulled",
    "Reader",
    "Stream",
    "incomplete",
    "plan",
    "pull",
]
