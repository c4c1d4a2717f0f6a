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
from jsoc_sdk.export.plan import (
    Choices,
    FileNames,
    Planned,
    Select,
    download,
    fetch_export,
    fetch_segments,
    plan_export,
    plan_files,
    segment_files,
)
from jsoc_sdk.export.request import ExportRequest, Method, as_request
from jsoc_sdk.export.state import Export, ExportFile, ExportStatus, State

__all__ = [
    "DEFAULT_TIMEOUT",
    "Attempt",
    "Choices",
    "Export",
    "ExportFile",
    "ExportRequest",
    "ExportStatus",
    "FileNames",
    "Method",
    "OnPending",
    "PendingExport",
    "Planned",
    "Select",
    "State",
    "as_request",
    "bound",
    "cancel",
    "download",
    "export",
    "export_from_id",
    "fetch_export",
    "fetch_segments",
    "find_out",
    "pending",
    "plan_export",
    "plan_files",
    "segment_files",
    "status",
    "submit",
    "wait",
]
