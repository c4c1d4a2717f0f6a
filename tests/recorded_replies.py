"""Every recorded reply, and the shape that it should have."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

DATA = Path(__file__).parent / "data"
OPERATIONS = {"series_struct", "rs_summary", "rs_list"}


class Recorded(NamedTuple):
    """One recorded reply."""

    name: str
    operation: str
    status: int
    body: str

    def shapes(self) -> list[str]:
        """Names of the schemas that the reply may follow."""
        if self.operation in OPERATIONS:
            return ["error"] if json.loads(self.body).get("status") != 0 else [self.operation]
        if self.operation.startswith("exp_"):
            return [
                "export_pending",
                "export_immediate",
                "export_finished",
                "export_refused",
                "export_storage_units",
            ]
        return [self.operation]


def _operation(request: dict[str, Any]) -> str:
    """Name what was asked, as the schemas do."""
    program: str = request.get("path", "jsoc_info").rpartition("/")[2]
    op: str = request["params"].get("op", "")
    if program == "jsoc_info":
        return op or "rs_list"
    if program == "jsoc_fetch":
        return op if op.startswith("exp_") else "exp_request"
    return {"checkAddress.sh": "check_address"}.get(program, program)


def golden() -> list[Recorded]:
    """Exchanges with the original server programs."""
    found = []
    for path in sorted((DATA / "golden").glob("[0-9]*.json")):
        one = json.loads(path.read_text(encoding="utf-8"))
        found.append(Recorded(path.name, _operation(one["request"]), one["http_status"], one["body_text"]))
    lines = (DATA / "golden" / "random.jsonl").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, start=1):
        one = json.loads(line)
        found.append(
            Recorded(f"random.jsonl:{number}", one["params"]["op"], one["http_status"], one["body_text"])
        )
    return found


def corpus() -> list[Recorded]:
    """Genuine replies of the public server."""
    shapes = {"exp_request.status2.json": "exp_request"}
    files = [*(DATA / "corpus" / "replies").iterdir(), *(DATA / "corpus" / "more" / "replies").iterdir()]
    return [
        Recorded(path.name, shapes.get(path.name, "other"), 200, path.read_text(encoding="utf-8"))
        for path in sorted(files)
        if path.name != "INDEX.md"
    ]
