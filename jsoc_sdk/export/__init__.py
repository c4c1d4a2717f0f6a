"""Exports as values and flows.

What to ask for (`request`), what became of it (`state`), the flows of its life (`lifecycle`), local names
(`names`) and which files to fetch (`plan`).
"""

from __future__ import annotations

from jsoc_sdk.export.lifecycle import (
    DEFAULT_TIMEOUT,
    Attempt,
    OnPending,
    PendingExport,
    bound,
    cancel,
    export,
    export_from_id,
    find_out,
    pending,
    status,
    submit,
    wait,
)
from jsoc_sdk.export.plan import Names, Planned, Select, download, plan_export, plan_files
from jsoc_sdk.export.request import ExportRequest, Method
from jsoc_sdk.export.state import Export, ExportFile, ExportStatus, State

__all__ = [
    "DEFAULT_TIMEOUT",
    "Attempt",
    "Export",
    "ExportFile",
    "ExportRequest",
    "ExportStatus",
    "Method",
    "Names",
    "OnPending",
    "PendingExport",
    "Planned",
    "Select",
    "State",
    "bound",
    "cancel",
    "download",
    "export",
    "export_from_id",
    "find_out",
    "pending",
    "plan_export",
    "plan_files",
    "status",
    "submit",
    "wait",
]
