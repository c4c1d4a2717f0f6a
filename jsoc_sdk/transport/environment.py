"""What the environment says about a client: ``JSOC_SERVER`` and ``JSOC_EMAIL``."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from jsoc_sdk.query import Session
from jsoc_sdk.servers import find_server

if TYPE_CHECKING:
    from jsoc_sdk.servers import Server


def open_session(server: str | Server | None, email: str | None, connections: int | None) -> Session:
    """Fill in what was not said from the environment, else with the public server and no address.

    Raises
    ------
    RequestError
        If there is no such server, or fewer than one connection.
    """
    found = find_server(server or os.environ.get("JSOC_SERVER") or "jsoc")
    if connections is not None:
        found = replace(found, connections=connections)
    return Session(found, email or os.environ.get("JSOC_EMAIL") or None)
