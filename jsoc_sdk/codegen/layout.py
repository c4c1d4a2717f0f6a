"""Source text laid out as the project's formatter would: 110 columns, double quotes, trailing commas."""

from __future__ import annotations

import json
import textwrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDTH = 110
INDENT = "    "


def literal(value: object) -> str:
    r"""Source text of a value; strings in double quotes unless that needs more backslashes.

    Examples
    --------
    >>> literal("Mx"), literal('say "no"'), literal(None)
    ('"Mx"', '\'say "no"\'', 'None')
    """
    return _string(value) if isinstance(value, str) else repr(value)


def _string(value: str) -> str:
    double = json.dumps(value, ensure_ascii=False)
    if value.count('"') <= value.count("'"):
        return double
    return "'" + double[1:-1].replace('\\"', '"').replace("'", "\\'") + "'"


def docstring(text: str, indent: int) -> list[str]:
    """Lines of a docstring of one or more lines."""
    pad = INDENT * indent
    lines = text.replace("\\", "\\\\").replace('"""', "'''").splitlines()
    last = f'{lines[-1]} """' if lines[-1].endswith('"') else f'{lines[-1]}"""'
    if len(lines) == 1:
        return [f'{pad}"""{last}']
    middle = [f"{pad}{line}".rstrip() for line in lines[1:]]
    return [f'{pad}"""{lines[0]}', *middle, f'{pad}"""']


def wrapped(text: str, indent: int) -> str:
    """Text with every long line wrapped so that it fits at an indent; list items hang."""
    width = WIDTH - len(INDENT) * indent - len('"""')
    return "\n".join(
        line
        for paragraph in text.split("\n")
        for line in textwrap.wrap(
            paragraph,
            width,
            subsequent_indent="  " * paragraph.startswith("* "),
            break_long_words=False,
            break_on_hyphens=False,
        )
        or [""]
    )


def call(head: str, arguments: Sequence[str], indent: int, tail: str = "") -> list[str]:
    """Lines of ``head(arguments)tail``, broken as the formatter breaks them."""
    pad = INDENT * indent
    joined = ", ".join(arguments)
    whole = f"{pad}{head}({joined}){tail}"
    if len(whole) <= WIDTH:
        return [whole]
    inner = f"{pad}{INDENT}{joined}"
    if len(inner) <= WIDTH:
        return [f"{pad}{head}(", inner, f"{pad}){tail}"]
    return [f"{pad}{head}(", *(f"{pad}{INDENT}{argument}," for argument in arguments), f"{pad}){tail}"]
