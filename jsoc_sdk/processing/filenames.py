"""File-name templates of an export: their grammar, and one whose names cannot collide.

Source: protocol/processing.md section 5. Text that the server's shell would act on, names that it would cut
or wait for without end, and formats that a C program must not get are refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from jsoc_sdk.errors import RequestError, near_names

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MAX_NAME = 127
"""Longest name, in characters; with a longer one the server's exporter never ends."""

_PRINTF = re.compile(r"%[-0 +]?\d*(\.\d+)?(d|lld|s|f|g|e|x|X)")
_TIME = re.compile(r"[AD](-?\d)?(,[A-Za-z]+)?")
_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_UNSAFE = re.compile(r"[/\\'\"`$;|\x00-\x1f\x7f]|[^\x00-\x7f]")
_LAYOUT = 19  # characters that the server keeps of a format


class _Keyword(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def type(self) -> str: ...


class _PrimeKey(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def slotted(self) -> int: ...


class SeriesNames(Protocol):
    """What a template needs to know of a series; `SeriesInfo` has it."""

    @property
    def name(self) -> str:
        """Its name."""
        ...

    @property
    def prime_keys(self) -> Sequence[_PrimeKey]:
        """Its prime keys in order."""
        ...

    @property
    def keywords(self) -> Mapping[str, _Keyword]:
        """Its keywords by name, in any case."""
        ...


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a template: literal text, or a name in braces with its format."""

    name: str
    layout: str = ""
    literal: bool = False


@dataclass(frozen=True, slots=True)
class FilenameFormat:
    """A template such as ``{seriesname}.{T_REC:A}.{CAMERA}.{segment}``.

    Parameters
    ----------
    text : str
        ``{seriesname}``, ``{segment}`` (with its extension), ``{recnum:%d}``, ``{#}`` (a counter), ``{KEY}``,
        ``{KEY:%03d}`` with a format of C, ``{TIMEKEY:A}`` (``20160401_000000_TAI``) or ``{TIMEKEY:D}``, with
        a precision and a zone if wanted (``{T_REC:A3,UTC}``); anything else stands for itself.

    Raises
    ------
    RequestError
        If the grammar is broken, or a name could be too long or leave its directory.

    Examples
    --------
    >>> str(FilenameFormat("{seriesname}.{T_REC:A}.{segment}"))
    '{seriesname}.{T_REC:A}.{segment}'
    """

    text: str

    def __post_init__(self) -> None:
        """Read it once, so that a broken one never gets further."""
        _check_text(self.text)
        if len(self.text) > MAX_NAME:
            raise RequestError(
                f"The file-name format has {len(self.text)} characters; more than {MAX_NAME} make the "
                "server's exporter run for ever."
            )
        shortest = sum(len(token.name) if token.literal else 1 for token in self.tokens)
        if shortest > MAX_NAME - 27:
            raise RequestError(
                f"Names of {shortest} or more characters could exceed {MAX_NAME}; shorten the text."
            )

    def __str__(self) -> str:
        return self.text

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The pieces in order."""
        return tuple(_tokens(self.text))

    @property
    def names(self) -> tuple[str, ...]:
        """The names in braces, in order."""
        return tuple(token.name for token in self.tokens if not token.literal)

    def check_series(self, series: SeriesNames) -> None:
        """Refuse a keyword that the series does not have, and names that could overwrite one another.

        Raises
        ------
        RequestError
            With the reason.
        """
        for name in self.names:
            if name not in _SPECIAL and name not in series.keywords:
                near = near_names(name, series.keywords)
                meant = f"; did you mean {{{near[0]}}}?" if near else "."
                raise RequestError(f"File-name format: {series.name} has no keyword {name!r}{meant}")
        given = {name.lower() for name in self.names}
        keys = {key.name.lower() for key in series.prime_keys}
        if "segment" not in given or not ({"recnum", "#"} & given or (keys and keys <= given)):
            raise RequestError(
                f"With {self.text!r} files can get the same name, and the server keeps only one of them; "
                "use {segment}, and {recnum} or every prime key "
                f"({', '.join(key.name for key in series.prime_keys) or 'there is none'})."
            )


def default_filename_format(series: SeriesNames, *, all_versions: bool = False) -> FilenameFormat:
    """Make a template whose names cannot collide: series, every prime key, segment.

    Parameters
    ----------
    series : SeriesInfo
        The series, described.
    all_versions : bool
        Whether several records may share their prime keys; then the record number is part of the name.

    Examples
    --------
    For ``hmi.v_45s`` it is ``{seriesname}.{T_REC:A}.{CAMERA}.{segment}``.
    """
    keys = [(key.name, series.keywords[key.name].type, key.slotted) for key in series.prime_keys]
    words = [f"{{{name}:A}}" if kind == "time" else f"{{{name}}}" for name, kind, _ in keys]
    # A time or fraction that is not rounded to slots can differ by less than is printed.
    rounded = any(kind in {"time", "float", "double"} and not slotted for _, kind, slotted in keys)
    if all_versions or rounded or not keys:
        words.append("{recnum:%lld}")
    return FilenameFormat(".".join(["{seriesname}", *words, "{segment}"]))


def _check_text(value: object) -> None:
    if not isinstance(value, str) or not value:
        raise RequestError("A file-name format is a text such as '{seriesname}.{T_REC:A}.{segment}'.")


_SPECIAL = frozenset({"seriesname", "segment", "recnum", "#"})


def _tokens(text: str) -> list[Token]:
    found = _UNSAFE.search(text)
    if found:
        raise RequestError(f"A file-name format cannot hold {found.group()!r}.")
    tokens: list[Token] = []
    for part in re.split(r"(\{[^{}]*\})", text):
        if part.startswith("{") and part.endswith("}"):
            tokens.append(_name_token(part[1:-1]))
        elif "{" in part or "}" in part:
            raise RequestError(f"A brace in {text!r} has no partner; there is no way to write one as text.")
        elif part:
            tokens.append(Token(part, literal=True))
    return tokens


def _name_token(inside: str) -> Token:
    name, colon, layout = inside.partition(":")
    if name not in _SPECIAL and not _KEY.fullmatch(name):
        raise RequestError(f"{{{inside}}} names nothing; write {{segment}}, {{recnum:%d}} or a keyword.")
    if colon and (name in {"seriesname", "segment"} or not _layout_known(name, layout)):
        raise RequestError(
            f"{{{inside}}}: {layout!r} is no format; use one of C (%05d), or A or D for a time."
        )
    return Token(name, layout)


def _layout_known(name: str, layout: str) -> bool:
    if len(layout) > _LAYOUT:
        return False
    return bool(_PRINTF.fullmatch(layout)) or (name not in _SPECIAL and bool(_TIME.fullmatch(layout)))
