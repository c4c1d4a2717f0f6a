"""Parameters of a request and the bytes of a reply, as the server's programs take and give them.

Rules: protocol/query-api.md section 2.
"""

from __future__ import annotations

import json
import re
from email.parser import BytesParser
from email.policy import HTTP
from typing import TYPE_CHECKING
from urllib.parse import unquote_to_bytes

from starlette.responses import HTMLResponse, Response

from jsoc_sdk.archive.values import MISSING_INTEGERS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request

MAX_BODY = 4 * 2**20
_INTEGER = re.compile(r"\s*([-+]?\d+)\s*\Z")
_CRASH_PAGE = (
    '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n'
    "<title>500 Internal Server Error</title>\n"
    "</head><body>\n<h1>Internal Server Error</h1>\n</body></html>\n"
)


def query_parameters(text: str) -> dict[str, str]:
    """Split at ``&`` only; the first of equal names wins; bytes are Latin-1.

    Examples
    --------
    >>> query_parameters("ds=a.b%5B1%5D&n=3&n=4")
    {'ds': 'a.b[1]', 'n': '3'}
    """
    found: dict[str, str] = {}
    for pair in text.split("&"):
        name, _, value = pair.partition("=")
        if name:
            found.setdefault(decode(name), decode(value))
    return found


def decode(text: str, *, plus: bool = True) -> str:
    """Decode ``%XX`` to bytes, read as Latin-1, and ``+`` to a blank."""
    return unquote_to_bytes(text.replace("+", " ") if plus else text).decode("latin-1")


async def parameters(request: Request) -> dict[str, str]:
    """Give the parameters of a GET or POST; those of the query come first."""
    found = query_parameters(request.scope["query_string"].decode("latin-1"))
    if request.method == "POST":
        body = b""
        async for chunk in request.stream():
            body += chunk
            if len(body) > MAX_BODY:
                break
        kind = request.headers.get("content-type", "")
        posted = (
            _multipart(kind, body)
            if kind.startswith("multipart/")
            else query_parameters(body.decode("latin-1"))
        )
        found = {**posted, **found}
    return found


def _multipart(kind: str, body: bytes) -> dict[str, str]:
    """Read the fields of a multipart form."""
    message = BytesParser(policy=HTTP).parsebytes(
        b"Content-Type: " + kind.encode("latin-1") + b"\r\n\r\n" + body
    )
    found: dict[str, str] = {}
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        payload = part.get_payload(decode=True)
        if isinstance(name, str) and isinstance(payload, bytes):
            found.setdefault(name, payload.decode("latin-1"))
    return found


def number(params: Mapping[str, str], name: str) -> int:
    """Read an integer parameter; a text that is no number is the missing integer, as on the server."""
    text = params.get(name, "")
    if not text:
        return 0
    match = _INTEGER.match(text)
    return int(match[1]) if match else MISSING_INTEGERS["int"]


def flag(params: Mapping[str, str], name: str) -> bool:
    """Read a flag: anything but a missing value or 0 is on."""
    return number(params, name) != 0


def json_reply(content: object, status: int = 200) -> Response:
    """Give a JSON reply in the database's own character set, without charset or caching headers."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n"
    try:
        body = text.encode("latin-1")
    except UnicodeEncodeError:
        body = text.encode()
    return Response(body, status, media_type="application/json")


def text_reply(text: str) -> Response:
    """Give a plain text reply."""
    return Response(text.encode("latin-1", "replace"), headers={"content-type": "text/plain"})


def crash_page() -> Response:
    """Give what a web server answers when the program behind it dies."""
    return HTMLResponse(_CRASH_PAGE, 500)
