"""Recorded exchanges and series for the tests of record sets."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from jsoc_sdk.models import SeriesInfo

GOLDEN = Path(__file__).parent / "data" / "golden"


@cache
def exchange(name: str) -> dict[str, Any]:
    """Give one recorded exchange by its file name."""
    found: dict[str, Any] = json.loads((GOLDEN / name).read_text(encoding="utf-8"))
    return found


def exchanges(*kinds: str) -> list[tuple[str, dict[str, Any]]]:
    """Give all recorded exchanges of some kinds, such as ``list``, with their names."""
    names = sorted(path.name for path in GOLDEN.glob("[0-9]*.json"))
    return [(name, exchange(name)) for name in names if name.split("-")[1] in kinds]


@cache
def random_exchanges() -> list[dict[str, Any]]:
    """Give the 811 recorded exchanges with record sets made at random."""
    lines = (GOLDEN / "random.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@cache
def series_infos() -> dict[str, SeriesInfo]:
    """Give every recorded series description, by lower-case name."""
    found: dict[str, SeriesInfo] = {}
    for _, recorded in exchanges("series"):
        name = recorded["request"]["params"]["ds"].partition("[")[0].lower()
        try:
            body = json.loads(recorded["body_text"])
        except ValueError:
            continue
        if body.get("status") == 0 and name not in found and "keywords" in body:
            found[name] = SeriesInfo.model_validate(body).named(name)
    return found


def error_of(recorded: dict[str, Any]) -> str | None:
    """Give the error text of a recorded exchange: None for success, the status for a body that is no JSON."""
    if recorded["http_status"] != 200:
        return f"HTTP {recorded['http_status']}"
    body = json.loads(recorded["body_text"])
    return str(body.get("error") or "error") if body["status"] else None
