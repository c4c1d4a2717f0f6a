"""`Client.scan`: a series as a polars `LazyFrame`, with projection and predicates applied by the server.

===============  ================================================================
``expressions``  what a polars predicate says, where its form is known
``pushing``      tests on columns as prime-key filters and conditions
``source``       what polars asks for, pulled; `explain_scan`
===============  ================================================================
"""

from __future__ import annotations

from jsoc_sdk.scan.source import MAX_RECORDS, Calls, ScanRequest, explain_scan, scan

__all__ = ["MAX_RECORDS", "Calls", "ScanRequest", "explain_scan", "scan"]
