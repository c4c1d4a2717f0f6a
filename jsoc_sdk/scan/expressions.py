"""Read a polars predicate: its JSON form -> a small tree of tests, or nothing where it holds more.

The form is not promised by polars. What is not recognised (another version, another function) is left to be
applied here, so a change costs speed, never a row. Forms of polars 1.30 and 2.1 are known.
"""

from __future__ import annotations

import io
import json
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeAlias

from jsoc_sdk.times import Time, tai, utc

if TYPE_CHECKING:
    import polars as pl

Value: TypeAlias = "Time | int | float | str"

_UNIX = datetime(1970, 1, 1)  # noqa: DTZ001 - datetimes of TAI columns have no zone
_COMPARISONS = {"Eq": "=", "NotEq": "<>", "Lt": "<", "LtEq": "<=", "Gt": ">", "GtEq": ">="}
_FLIPPED = {"=": "=", "<>": "<>", "<": ">", "<=": ">=", ">": "<", ">=": "<="}
_WIDER = {"Int16", "Int32", "Int64", "Float64"}
_PER_SECOND = {"Milliseconds": 1_000, "Microseconds": 1_000_000, "Nanoseconds": 1_000_000_000}
_NO_REGEX = re.compile(r"[A-Za-z0-9_ ,:;@#%&=<>'\"!~/-]+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Unknown:
    """A part that cannot be sent."""


@dataclass(frozen=True, slots=True)
class Both:
    """All of several parts."""

    parts: tuple[Test, ...]


@dataclass(frozen=True, slots=True)
class Some:
    """At least one of several parts."""

    parts: tuple[Test, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite."""

    part: Test


@dataclass(frozen=True, slots=True)
class Comparison:
    """A column against a value; `cast` is the dtype it is compared as, where it is not its own."""

    column: str
    operator: str
    value: Value
    cast: str | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """A column equal to one of several values."""

    column: str
    values: tuple[Value, ...]
    cast: str | None = None


@dataclass(frozen=True, slots=True)
class Null:
    """A column without a value."""

    column: str


@dataclass(frozen=True, slots=True)
class Part:
    """A text that contains, or starts with, another."""

    column: str
    text: str
    start: bool


@dataclass(frozen=True, slots=True)
class MaskedBits:
    """Bits of a column against a value: ``(column & mask) == value``."""

    column: str
    mask: int
    operator: str
    value: int


Test: TypeAlias = "Unknown | Both | Some | Not | Comparison | Member | Null | Part | MaskedBits"


class _Other(Exception):
    """The node is of a form that is not known."""


def read_predicate(predicate: pl.Expr) -> Test:
    """Read a predicate as far as its form is known."""
    try:
        tree = json.loads(predicate.meta.serialize(format="json"))
    except Exception:  # noqa: BLE001 - whatever polars says: then nothing is sent
        return Unknown()
    return _test(tree)


def _test(node: Any) -> Test:
    """Read one node; parts of unknown form stay unknown."""
    try:
        return _known(node)
    except (_Other, KeyError, TypeError, ValueError, OverflowError, IndexError):
        return Unknown()


def _known(node: Any) -> Test:
    """Read one node of known form."""
    kind, body = _only(node)
    if kind == "Function":
        return _function(body)
    if kind != "BinaryExpr":
        raise _Other
    operator = body["op"]
    if operator in {"And", "LogicalAnd"}:
        return Both((_test(body["left"]), _test(body["right"])))
    if operator in {"Or", "LogicalOr"}:
        return Some((_test(body["left"]), _test(body["right"])))
    return _comparison(_COMPARISONS[operator], body["left"], body["right"])


def _comparison(operator: str, left: Any, right: Any) -> Test:
    """Read a comparison of a column, or of its bits, with a value."""
    if "Literal" in left:
        left, right, operator = right, left, _FLIPPED[operator]
    value = _literal(right)
    if "BinaryExpr" in left:
        bits = left["BinaryExpr"]
        mask = _literal(bits["right"])
        name, cast = _column(bits["left"])
        if bits["op"] != "And" or cast or not isinstance(mask, int) or not isinstance(value, int):
            raise _Other
        return MaskedBits(name, mask, operator, value)
    name, cast = _column(left)
    return Comparison(name, operator, value, cast)


def _function(body: Any) -> Test:
    """Read a function of a column."""
    function, inputs = body["function"], body["input"]
    family, which = _only(function)
    if family == "Boolean":
        return _boolean(which, inputs)
    if family == "StringExpr":
        return _text(which, inputs)
    raise _Other


def _boolean(which: Any, inputs: Any) -> Test:
    """Read a function that gives true or false."""
    name, options = (which, {}) if isinstance(which, str) else _only(which)
    if name == "Not":
        return Not(_test(inputs[0]))
    column, cast = _column(inputs[0])
    if name in {"IsNull", "IsNotNull"}:
        test = Null(column)
        return test if name == "IsNull" else Not(test)
    if name == "IsIn" and not options.get("nulls_equal"):
        return Member(column, _listed(inputs[1]), cast)
    if name == "IsBetween":
        low, high = {"Both": (">=", "<="), "Left": (">=", "<"), "Right": (">", "<="), "None": (">", "<")}[
            options["closed"]
        ]
        return Both(
            (
                Comparison(column, low, _literal(inputs[1]), cast),
                Comparison(column, high, _literal(inputs[2]), cast),
            )
        )
    raise _Other


def _text(which: Any, inputs: Any) -> Test:
    """Read a test of a part of a text; of patterns only those that match themselves alone."""
    name, options = (which, {}) if isinstance(which, str) else _only(which)
    column, cast = _column(inputs[0])
    text = _literal(inputs[1])
    if cast or not isinstance(text, str) or not text:
        raise _Other
    if name == "StartsWith":
        return Part(column, text, start=True)
    if name == "Contains" and (options.get("literal") or _NO_REGEX.fullmatch(text)):
        return Part(column, text, start=False)
    raise _Other


def _column(node: Any) -> tuple[str, str | None]:
    """Read a column, as it is or as a wider number."""
    kind, body = _only(node)
    if kind == "Column":
        return str(body), None
    if kind != "Cast":
        raise _Other
    dtype = body["dtype"]
    dtype = dtype["Literal"] if isinstance(dtype, dict) else dtype
    name, inner = _column(body["expr"])
    if inner or dtype not in _WIDER:
        raise _Other
    return name, str(dtype)


def _literal(node: Any) -> Value:
    """Read one value."""
    kind, body = _only(node)
    if kind != "Literal":
        raise _Other
    return _scalar(_payload(body))


def _payload(body: Any) -> Any:
    """Give the ``{dtype: value}`` of a literal in either version's form."""
    scalar = body["Scalar"]
    return scalar.get("value", scalar)


def _scalar(payload: Any) -> Value:
    """Read a value of a dtype."""
    dtype, value = _only(payload)
    if dtype in {"Datetime", "DatetimeOwned"}:
        count, unit, zone = value
        return _instant(count, unit, zone)
    if dtype in {"String", "StringOwned"} and isinstance(value, str):
        return value
    if dtype.startswith(("Int", "UInt")) and isinstance(value, int):
        return value
    if dtype == "Float64" and isinstance(value, (int, float)):
        return float(value)
    raise _Other


def _instant(count: int, unit: str, zone: Any) -> Time:
    """Read a moment: without zone TAI, with one UTC, as in our frames."""
    ticks = count * 1_000_000
    if ticks % _PER_SECOND[unit]:
        raise _Other
    moment = _UNIX + timedelta(microseconds=ticks // _PER_SECOND[unit])
    if zone is None:
        return tai(moment)
    if (zone if isinstance(zone, str) else zone.get("inner")) != "UTC":
        raise _Other
    return utc(moment)


def _listed(node: Any) -> tuple[Value, ...]:
    """Read a list of values; its members come as an Arrow stream."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    kind, body = _only(node)
    if kind != "Literal":
        raise _Other
    raw = body["Series"] if "Series" in body else _payload(body)["List"]
    members = pl.read_ipc_stream(io.BytesIO(bytes(raw))).to_series()
    if members.dtype == pl.List and len(members) == 1:
        members = members.explode()
    return tuple(_member(value) for value in members.drop_nulls().to_list())


def _member(value: Any) -> Value:
    """Read a member of a list."""
    if isinstance(value, datetime):
        return tai(value) if value.tzinfo is None else utc(value)
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise _Other
    return value


def _only(node: Any) -> tuple[str, Any]:
    """Give the only name of a node, with what stands under it."""
    if not isinstance(node, dict) or len(node) != 1:
        raise _Other
    return next(iter(node.items()))
