"""The words of the export side: replies of jsoc_fetch, and the index files of finished requests.

Shapes: protocol/export-api.md sections 2 to 5 and 14. Replies count in JSON numbers, index files in texts.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

CONTACT = "jsoc_help@jsoc.stanford.edu"
NOT_REGISTERED = "Cannot process your request. email address has been neither validated nor registered"
NO_ADDRESS = "Cannot process your request. Not a valid email address."
EXPIRED = "Request was completed but is now deleted, 7 day limit exceeded"
NO_FILES = "There are no files in this RecordSet"
NO_ID = "RequestID must be provided"

Reply = dict[str, Any]


class Refused(Exception):
    """A request that is answered with a code other than success; carries the whole reply."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(reply.get("error"))
        self.reply = reply


def failure(text: str, status: int = 4) -> Reply:
    """Give the short shape, without request id."""
    return {"status": status, "error": text}


def refuse(text: str, status: int = 4) -> Refused:
    """Give the exception that ends in the short shape."""
    return Refused(failure(text, status))


@dataclass(frozen=True)
class IndexRow:
    """One line of a finished export."""

    record: str
    filename: str


@dataclass(frozen=True)
class Index:
    """What ``index.json`` and ``index.txt`` say; `head` keeps the server's order of members."""

    head: dict[str, str]
    rows: list[IndexRow] = field(default_factory=list)
    title: str = "JSOC Export File List"

    def json(self) -> str:
        """Give ``index.json``: all texts, tabs, slashes escaped, as the server writes it."""
        rows = [{"record": row.record, "filename": row.filename} for row in self.rows]
        return _slashed(json.dumps({**self.head, "data": rows}, indent="\t")) + "\n"

    def text(self) -> str:
        """Give ``index.txt``."""
        hidden = {"keywords", "tarfile"}
        lines = [
            f"# {self.title}",
            *(f"{key}={value}" for key, value in self.head.items() if key not in hidden),
        ]
        return "\n".join([*lines, "# DATA", *(f"{row.record}\t{row.filename}" for row in self.rows)]) + "\n"


def _slashed(text: str) -> str:
    return text.replace("/", "\\/")


def reply_json(reply: Reply) -> bytes:
    """Give the body of a reply."""
    text = _slashed(json.dumps(reply, separators=(",", ":"), ensure_ascii=False)) + "\n"
    return text.encode("latin-1", "replace")


def reply_text(reply: Reply) -> bytes:
    """Give the body of a reply with ``format=txt``."""
    rows = reply.get("data")
    if rows is None:
        lines = ["# JSOC Data Export" + (" Failure." if "error" in reply else " Not Ready.")]
        lines += [f"{key}={value}" for key, value in reply.items()]
        return ("\n".join(lines) + "\n").encode("latin-1", "replace")
    lines = [
        "# JSOC Quick Data Export of as-is files.",
        f"status={reply['status']}",
        'requestid="Not Specified"',
        f"method={reply['method']}",
        f"protocol={reply['protocol']}",
        f"wait={reply['wait']}",
        f"rcount={reply.get('rcount', reply['count'])}",
        f"count={reply['count']}",
        f"size={reply['size']}",
        "dir=/",
        "# DATA",
        *("\t".join(str(value) for value in row.values()) for row in rows),
    ]
    return ("\n".join(lines) + "\n").encode("latin-1", "replace")
