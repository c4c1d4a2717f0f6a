"""From the description of a series to a module with its typed class, as `jsoc_sdk.series` has them.

``jsoc codegen SERIES... -o FILE`` writes such a module for any series of any server, ``--check`` says whether
it is up to date, ``--from-reply FILE`` reads saved ``series_struct`` replies. Names that are no Python
identifiers are changed by the rules of `jsoc_sdk.codegen.naming`; what no source tells stays unknown.
"""

from __future__ import annotations

from jsoc_sdk.codegen.definitions import digest, from_directory, from_info, from_object, from_reply
from jsoc_sdk.codegen.modules import module_text
from jsoc_sdk.codegen.naming import attribute_names, class_name, identifier

__all__ = [
    "attribute_names",
    "class_name",
    "digest",
    "from_directory",
    "from_info",
    "from_object",
    "from_reply",
    "identifier",
    "module_text",
]
