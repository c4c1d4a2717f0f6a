"""Checks of SQL that a user wrote: structure only, nothing about columns."""

from __future__ import annotations

from jsoc_sdk.errors import RecordSetError
from jsoc_sdk.recordset.scanner import MAX_TIME_LITERAL, quoted_end

_FORBIDDEN = {
    "{": "the server cuts the text at it",
    "%": "the server passes the text through a printf-like function; use ~ 'pattern' or mod()",
    ";": "it ends a statement",
    "--": "it starts a comment",
    "/*": "it starts a comment",
    "\\": "the server's scanner and its database read it differently",
    "?": "it ends the condition; write it inside quotes only",
    "!": "it ends the condition; write <> for not equal",
    "$$": "it starts a quotation that the server's scanner does not know",
}
_ANYWHERE = "{%\\"


def check_sql(sql: object) -> str:
    """Give back SQL that keeps the structure of the record set around it.

    Raises
    ------
    RecordSetError
        With the character that is in the way.
    """
    if not isinstance(sql, str) or not sql.strip():
        raise RecordSetError(f"{sql!r} is no condition; write SQL such as 'QUALITY >= 0'.")
    bad = next((char for char in sql if not " " <= char <= "~"), None)
    if bad is not None:
        raise _refused(sql, bad, "only printable ASCII reaches the server")
    for char in _ANYWHERE:
        if char in sql:
            raise _refused(sql, char, _FORBIDDEN[char])
    _check_pieces(sql)
    return sql


def _check_pieces(sql: str) -> None:
    """Look at what stands outside quotes, and at the brackets."""
    depth = at = 0
    while at < len(sql):
        step = _piece_end(sql, at)
        if step == at + 1:
            _check_outside(sql, at)
            depth += (sql[at] == "(") - (sql[at] == ")")
        if depth < 0:
            raise _refused(sql, ")", "it closes a bracket that is not open")
        at = step
    if depth:
        raise _refused(sql, "(", "a bracket is not closed")


def _check_outside(sql: str, at: int) -> None:
    """Refuse what has a meaning of its own outside quotes."""
    for token, reason in _FORBIDDEN.items():
        if sql.startswith(token, at):
            raise _refused(sql, token, reason)


def _piece_end(sql: str, at: int) -> int:
    """Where a quoted text, a ``$(time)`` or a single character ends."""
    if sql[at] in "\"'":
        end = quoted_end(sql, at)
        if end is None:
            raise _refused(sql, sql[at], "the quote is not closed")
        if sql[at] == '"' and "'" in sql[at:end]:
            raise _refused(sql, "'", "double quotes become single ones on the server; write ''")
        return end
    if sql.startswith("$(", at):
        close = sql.find(")", at)
        if close < 0 or close - at - 2 > MAX_TIME_LITERAL:
            raise _refused(sql, "$(", f"a time ends within {MAX_TIME_LITERAL} characters")
        return close + 1
    return at + 1


def _refused(sql: str, token: str, reason: str) -> RecordSetError:
    """Say what is in the way."""
    return RecordSetError(f"The condition {sql!r} holds {token!r}: {reason}.", text=sql)
