"""Mirrors: keyword tables of a record set as a local data set that a kill cannot break.

==============  ====================================================================
``layout``      what lies where, and the manifest
``staging``     parts, their files, the journal; the worker for executors
``publishing``  from parts to tables, all or nothing
``running``     a run: plan or resume, pull, publish
``reconciling`` where the mirror and its server differ
``files``       stored files of the records
``formats``     how the server prints what the tables hold
``verifying``   a check against the manifest
``awaiting``    a run with ``await``
==============  ====================================================================
"""

from __future__ import annotations

from jsoc_sdk.mirror.awaiting import mirror_async
from jsoc_sdk.mirror.layout import Manifest
from jsoc_sdk.mirror.running import Mirror, Settings, cite, manifest_of, mirror, scan
from jsoc_sdk.mirror.verifying import Verdict, verify

__all__ = [
    "Manifest",
    "Mirror",
    "Settings",
    "Verdict",
    "cite",
    "manifest_of",
    "mirror",
    "mirror_async",
    "scan",
    "verify",
]
