"""Typed client for the JSOC, Stanford's archive of the Sun (SDO/HMI, SDO/AIA, SOHO/MDI).

The names below are all there is to import. They are loaded on first use, so that importing the package
costs next to nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from jsoc_sdk.servers import JSOC, KIS, Server

_HOME = {
    "JSOC": "servers",
    "KIS": "servers",
    "Server": "servers",
}

__all__ = [
    "JSOC",
    "KIS",
    "Server",
    "__version__",
]


def __getattr__(name: str) -> object:
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(importlib.import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
