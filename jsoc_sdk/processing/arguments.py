"""How an argument of a step is checked and written: one table row per argument, one function per kind.

The server drops an argument that it does not know, and has no escape for the characters that separate
arguments; so names are fixed by the classes and values are checked here, before anything is sent.
Source: protocol/processing.md sections 1 and 7.
"""

from __future__ import annotations

import math
import types
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from enum import Enum, IntEnum
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin, get_type_hints

from jsoc_sdk.errors import JsocError, ProcessingError, near_names
from jsoc_sdk.times import Duration, Time, as_time, duration

E = TypeVar("E", bound=Enum)

TimeLike = Time | datetime | str
"""A time that names its scale: ``tai("2016-04-01")``, ``"2016.04.01_TAI"`` or an aware datetime."""

DurationLike = Duration | timedelta | str
"""A duration: ``"84s"``, ``duration("84s")`` or a `datetime.timedelta`."""


@dataclass(frozen=True, slots=True)
class Argument:
    """What the server calls an argument, and the values it takes.

    Attributes
    ----------
    wire : str
        The server's name, case-sensitive; empty if the class writes it in its own way.
    above, least, most : float or None
        Range: greater than `above`, at least `least`, at most `most`.
    inverted : bool
        Whether the server's flag means the opposite of ours.
    """

    wire: str
    above: float | None = None
    least: float | None = None
    most: float | None = None
    inverted: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """One argument of a class: its Python name, its kind and its row of the table."""

    name: str
    kind: Any
    optional: bool
    argument: Argument


def argument_fields(owner: type) -> tuple[Field, ...]:
    """List the arguments of a step class, in the order of its fields."""
    hints = get_type_hints(owner, include_extras=True)
    return tuple(_field(field.name, hints[field.name]) for field in fields(owner))


def checked(owner: str, field: Field, value: object) -> object:
    """Give the value in its own type, or say why it cannot be sent.

    Raises
    ------
    ProcessingError
        If the value is of the wrong type or outside its range.
    """
    if value is None and field.optional:
        return None
    where = f"{owner}: {field.name}"
    if field.kind is bool:
        return _bool(where, value)
    if field.kind in {int, float}:
        return _number(where, field, value)
    if isinstance(field.kind, type) and issubclass(field.kind, Enum):
        return enum_value(where, field.kind, value)
    return _time_or_duration(where, field, value)


def written(value: object) -> str:
    """Write a checked value as the server reads it."""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float):
        return repr(value).removesuffix(".0")
    return str(value)


def from_text(field: Field, text: str) -> object:
    """Read an argument that was typed; what does not read as its kind stays a text, to be refused later."""
    words = {"true": True, "1": True, "false": False, "0": False}
    if field.kind is bool:
        return words.get(text.lower(), text)
    if field.kind in {int, float} or (isinstance(field.kind, type) and issubclass(field.kind, IntEnum)):
        try:
            return float(text) if field.kind is float else int(text)
        except ValueError:
            return text
    return text


def enum_value(where: str, kind: type[E], value: object) -> E:
    """Give the member that a value names, or an error with the near names.

    Raises
    ------
    ProcessingError
        If there is no such member.
    """
    try:
        return kind(value)
    except ValueError as err:
        known = [str(member.value) for member in kind]
        near = near_names(str(value), known)
        meant = f"did you mean {near[0]!r}?" if near else f"it is one of {', '.join(known)}."
        raise ProcessingError(f"{where} cannot be {value!r}; {meant}") from err


def _field(name: str, hint: Any) -> Field:
    kind, argument = get_args(hint)[:2] if get_origin(hint) is Annotated else (hint, Argument(name))
    options = get_args(kind) if get_origin(kind) in {Union, types.UnionType} else (kind,)
    real = tuple(option for option in options if option is not type(None))
    return Field(name, real[0], len(real) < len(options), argument)


def _bool(where: str, value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise ProcessingError(f"{where} is True or False, not {value!r}.")


def _number(where: str, field: Field, value: object) -> float:
    allowed = (int,) if field.kind is int else (int, float)
    if isinstance(value, bool) or not isinstance(value, allowed):
        word = "a whole number" if field.kind is int else "a number"
        raise ProcessingError(f"{where} is {word}, not {value!r}.")
    if not math.isfinite(value):
        raise ProcessingError(f"{where} is a finite number, not {value!r}.")
    _check_range(where, field.argument, value)
    return field.kind(value)  # type: ignore[no-any-return]


def _check_range(where: str, argument: Argument, value: float) -> None:
    if argument.above is not None and value <= argument.above:
        raise ProcessingError(f"{where} is greater than {argument.above:g}, not {value!r}.")
    if argument.least is not None and value < argument.least:
        raise ProcessingError(f"{where} is at least {argument.least:g}, not {value!r}.")
    if argument.most is not None and value > argument.most:
        raise ProcessingError(f"{where} is at most {argument.most:g}, not {value!r}.")


def _time_or_duration(where: str, field: Field, value: object) -> Time | Duration:
    try:
        if field.kind is Duration:
            return duration(value)  # type: ignore[arg-type]
        return as_time(value)  # type: ignore[arg-type]
    except JsocError as err:
        raise ProcessingError(f"{where}: {err}") from err
    except TypeError as err:
        raise ProcessingError(f"{where} cannot be {value!r}.") from err
