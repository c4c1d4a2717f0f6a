"""Reply bytes to a checked value, or to exactly one error of ours.

The leniency that JSOC's replies need comes first, then validation; nothing else in the package decodes
JSON from a server. In order:

* a 500, an empty body or a text starting with ``ERROR``: the program died (`ServerCrash`), as a rule
  because of a value in the query; other HTTP errors are `ServerStatus`;
* bytes are UTF-8, else latin-1: the server sends the bytes of its database and names no charset;
* control characters are allowed inside strings, and only the first JSON value counts: clean-up code on
  the server may print further text behind it;
* a body that ends inside the value is `TruncatedReply`, which the transport may ask for again; any other
  text is `ReplyError`;
* ``status`` other than 0 is DRMS saying no: `QueryError` with the server's own text.

Sources: ``query-api.md`` sections 2 and 11 (the server's own code, ``jsoc_info.c`` and ``json.c``).
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from jsoc_sdk.errors import DrmsError, QueryError, ReplyError, ServerCrash, ServerStatus, TruncatedReply

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import BaseModel, ValidationError

    from jsoc_sdk.flows import Reply

M = TypeVar("M", bound="BaseModel")

_UNFINISHED = re.compile(r"|t|tr|tru|f|fa|fal|fals|n|nu|nul|-|\.|[eE][+-]?")
"""What may be left over where a body ends inside a word or a number."""

START = 200
"""How much of a body an error quotes, in characters."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a reply came from, for the errors that speak of it.

    Attributes
    ----------
    operation, url : str
        What was asked, and where.
    suspect : str
        The text most likely to blame if the server program died.
    """

    operation: str
    url: str = ""
    suspect: str = ""

    def shape_error(self, problem: str, *, path: str = "", start: str = "") -> ReplyError:
        """Give the error for a reply of another shape than promised."""
        where = f" at {path}" if path else ""
        quoted = f" It begins: {start!r}" if start else ""
        return ReplyError(
            f"The reply to {self.operation} from {self.url or 'the server'} is not what was promised"
            f"{where}: {problem}.{quoted}",
            operation=self.operation,
            url=self.url,
            path=path,
            start=start,
        )

    def truncated(self, size: int) -> TruncatedReply:
        """Give the error for a reply that stops in the middle."""
        return TruncatedReply(
            f"The reply to {self.operation} from {self.url or 'the server'} ends after {size} bytes, in the "
            "middle of its JSON. Ask again, for fewer records if it happens again.",
            operation=self.operation,
            url=self.url,
        )


def read_object(reply: Reply, source: Source) -> dict[str, Any]:
    """Decode the body's first JSON value, which must be an object.

    Raises
    ------
    ServerCrash, ServerStatus, TruncatedReply, ReplyError
        See the head of this module.
    """
    refuse_failures(reply, source)
    return parse_object(decode(reply.body), source)


def refuse_failures(reply: Reply, source: Source) -> None:
    """Raise what the HTTP status and the first bytes already tell."""
    start = bytes(reply.body[:START]).lstrip(b"\xef\xbb\xbf \t\r\n")
    if reply.status == 500 or (reply.status < 300 and (not start or start.startswith(b"ERROR"))):
        blame = f" What it most likely stumbled over: {source.suspect}" if source.suspect else ""
        raise ServerCrash(
            f"The server program died on {source.operation} ({source.url}).{blame} "
            "Check the values in the query: a value that its type cannot hold does this.",
            suspect=source.suspect,
            operation=source.operation,
            url=source.url,
        )
    if not 200 <= reply.status < 300:
        text = start.decode("latin-1")
        raise ServerStatus(
            f"The server answered {source.operation} ({source.url}) with HTTP status {reply.status}. "
            f"It begins: {text!r}",
            status=reply.status,
            start=text,
            operation=source.operation,
            url=source.url,
        )


def decode(body: bytes | bytearray) -> str:
    """Decode as UTF-8 if it is that, else as latin-1, in which every byte is a character."""
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        return body.decode("latin-1")


def parse_object(
    text: str, source: Source, *, constant: Callable[[str], object] | None = None
) -> dict[str, Any]:
    """Parse the first JSON value of a text, which must be an object; the rest is ignored.

    `constant` gives the value of a bare ``NaN`` or ``Infinity``, which is no JSON and is refused otherwise.
    """
    decoder = json.JSONDecoder(strict=False, parse_constant=constant or _refuse_constant)
    begin = len(text) - len(text.lstrip())
    try:
        value, _ = decoder.raw_decode(text, begin)
    except json.JSONDecodeError as err:
        if text[begin : begin + 1] in "{[" and _stops_early(text, err):
            raise source.truncated(len(text)) from err
        raise source.shape_error(_not_json(text[begin : begin + 1], err.msg), start=text[:START]) from err
    except (ValueError, RecursionError) as err:
        raise source.shape_error(f"no JSON ({err})", start=text[:START]) from err
    if not isinstance(value, dict):
        raise source.shape_error("no JSON object", path="$", start=text[:START])
    return value


def _not_json(first: str, problem: str) -> str:
    """Say what came instead of JSON, and what to do."""
    if first == "<":
        return (
            "a page for people, not JSON. The address may be wrong, or the server down for maintenance: "
            "open it in a browser, or try again later"
        )
    return f"no JSON ({problem})"


def _refuse_constant(word: str) -> object:
    raise ValueError(f"{word} is no JSON value")


def _stops_early(text: str, err: json.JSONDecodeError) -> bool:
    """Tell whether decoding failed because the text ended: no more of it could have made it worse."""
    rest = text[err.pos :].strip()
    if err.msg.startswith("Unterminated string"):
        return True
    if err.msg.startswith("Invalid \\"):
        return len(rest) < 6
    return _UNFINISHED.fullmatch(rest) is not None


def validate(model: type[M], value: object, source: Source, *, start: str = "") -> M:
    """Validate a decoded reply against its model.

    Raises
    ------
    ReplyError
        If it has another shape; its ``path`` names the first place.
    """
    from pydantic import ValidationError  # noqa: PLC0415 - loaded when there is a reply

    try:
        return model.model_validate(value, by_alias=True, by_name=False)
    except ValidationError as err:
        path, problem = _first_problem(err)
        raise source.shape_error(problem, path=path, start=start or str(value)[:START]) from err


_UNION_MEMBERS = frozenset({"str", "int", "float", "bool", "none"})
"""What pydantic says in a path beside the members of a reply."""


def _first_problem(err: ValidationError) -> tuple[str, str]:
    first = err.errors(include_url=False)[0]
    path = ""
    for part in first["loc"]:
        if isinstance(part, int):
            path += f"[{part}]"
        elif part.isidentifier() and part not in _UNION_MEMBERS:
            path += f".{part}" if path else part
    return path, first["msg"]


def refuse_status(value: dict[str, Any], source: Source) -> None:
    """Raise `QueryError` where DRMS says no, with its own text kept.

    Raises
    ------
    QueryError
        If ``status`` is a number other than 0 and comes with a text.
    DrmsError
        If it comes without.
    """
    status = value.get("status")
    if not isinstance(status, int) or isinstance(status, bool) or status == 0:
        return
    said = value.get("error", value.get("errmsg"))
    message = said if isinstance(said, str) else ""
    kind = QueryError if message else DrmsError
    raise kind(
        f"DRMS refused {source.operation}: {message.strip() or f'status {status}, no text'}"
        + (f" (asked: {source.suspect})" if source.suspect else ""),
        status=status,
        message=message,
        operation=source.operation,
        url=source.url,
    )


def read_reply(model: type[M], reply: Reply, source: Source) -> M:
    """Read a whole reply as `model`; the usual ``read`` of an operation.

    Raises
    ------
    TransportError, ReplyError, DrmsError
        As the parts above say.
    """
    value = read_object(reply, source)
    refuse_status(value, source)
    return validate(model, value, source, start=decode(reply.body[:START]))
