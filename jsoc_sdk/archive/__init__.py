"""An embedded DRMS archive, compatible with the JSOC web API (extra ``archive``).

`LocalArchive` runs one in this process; see `jsoc_sdk.archive.local`.
"""

from __future__ import annotations

from jsoc_sdk.archive.exports.desk import ExportOptions
from jsoc_sdk.archive.local import LocalArchive

__all__ = ["ExportOptions", "LocalArchive"]
