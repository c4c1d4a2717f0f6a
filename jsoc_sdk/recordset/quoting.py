r"""How a value becomes text: the only place where one touches a query.

Rules of protocol/record-sets.md section 14. What the language has no spelling for is refused here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jsoc_sdk.errors import RecordSetError

if TYPE_CHECKING:
    from jsoc_sdk.times import Time

_MIDNIGHT = "_00:00:00_"
_NOT_IN_LITERAL = re.compile(r"[\\%{\x00-\x1f\x7f]")
_QUOTE_BEHIND_BLANK = re.compile(" [\"']")
_REGEX_SPECIAL = re.compile(r"[^A-Za-z0-9_ ]")


def time_text(time: Time) -> str:
    """Spell a time for a filter: the clock is left out at midnight.

    Examples
    --------
    >>> from jsoc_sdk.times import tai
    >>> time_text(tai("2016-04-01")), time_text(tai("2016-04-01T06:00"))
    ('2016.04.01_TAI', '2016.04.01_06:00:00_TAI')
    """
    return str(time).replace(_MIDNIGHT, "_")


def number_text(number: float) -> str:
    """Spell a finite number with the digits that read back as the same number."""
    return repr(number)


def key_text(text: str, *, leads: bool) -> str:
    r"""Spell a text as a value of a prime-key filter.

    Parameters
    ----------
    text : str
        The value; printable ASCII without ``{`` and ``%``.
    leads : bool
        Whether it stands first in a filter without key name: only there may it hold ``]``.

    Raises
    ------
    RecordSetError
        If the language has no spelling for it.

    Examples
    --------
    >>> key_text('O\'Neil "x"', leads=True)
    '"O\'\'Neil \\"x\\""'
    """
    bad = next((char for char in text if not " " <= char <= "~" or char in "{%"), None)
    if bad is None and "]" in text and not leads:
        bad = "]"
    if bad is not None:
        raise RecordSetError(
            f"{text!r} cannot be a prime-key value: the record-set language has no spelling for {bad!r} "
            "there; use .filter(keyword(...) == ...).",
            text=text,
        )
    inside = text.replace("\\", "\\\\").replace('"', '\\"').replace("'", "''")
    quoted = f'"{inside}"'
    # the outer scanner sees quotes at the start of a blank-separated piece only: behind a blank within the
    # text a quote would open one, unless the whole text stands behind a blank itself
    return f" {quoted}" if not leads and _QUOTE_BEHIND_BLANK.search(quoted) else quoted


def has_literal(text: str) -> bool:
    """Whether `sql_text` can spell it; otherwise a regular expression (`sql_pattern`) can."""
    return _NOT_IN_LITERAL.search(text) is None


def sql_text(text: str) -> str:
    r"""Spell a text as an SQL literal.

    A backslash, ``%``, ``{`` and control characters have no spelling that both the server's scanner and
    its database read alike.

    Examples
    --------
    >>> sql_text("it's")
    "'it''s'"
    """
    if not has_literal(text) or not text.isascii():
        raise RecordSetError(f"{text!r} has no spelling as an SQL literal.", text=text)
    return "'" + text.replace("'", "''") + "'"


def sql_pattern(text: str, *, start: bool = False, end: bool = False) -> str:
    r"""Spell a text as a regular expression that matches nothing else.

    Every character that is not a letter, digit, underscore or blank is written by its code.

    Examples
    --------
    >>> sql_pattern("50% [x]", start=True)
    "'^50\\x25 \\x5bx\\x5d'"
    """
    if not text.isascii():
        raise RecordSetError(f"{text!r} holds characters that the server cannot take.", text=text)
    inside = _REGEX_SPECIAL.sub(lambda found: f"\\x{ord(found[0]):02x}", text)
    return f"'{'^' if start else ''}{inside}{'$' if end else ''}'"


def sql_time(time: Time) -> str:
    """Spell a time in a condition; the server replaces it by TAI seconds."""
    return f"$({time})"
