"""From stored values to the text of a reply: printf formats, missing values, defaults.

Rules: protocol/types-and-times.md sections 1, 2 and 4; protocol/query-api.md 4.5.2.
"""

from __future__ import annotations

import math
import re
import struct
from typing import TYPE_CHECKING, NamedTuple

from jsoc_sdk.times import MISSING_TIME, print_time, scan_time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from jsoc_sdk.archive.definitions import KeywordDefinition

Value = int | float | str | None

MISSING = "MISSING"
WIDTHS = {"char": 8, "short": 16, "int": 32, "longlong": 64}
MISSING_INTEGERS: dict[str, int] = {kind: -(1 << (bits - 1)) for kind, bits in WIDTHS.items()}
_MISSING_SECOND = int(MISSING_TIME)

# Named epochs stand in defaults and ``_epoch`` keywords only (protocol/types-and-times.md section 7).
EPOCHS = {
    "DRMS_EPOCH": 0.0,
    "MDI_EPOCH": 504921600.0,
    "TSEQ_EPOCH": 504921600.0,
    "TAI_EPOCH": -599616000.0,
    "WSO_EPOCH": -11865398400.0,
    "MJD_EPOCH": -3727641600.0,
}

_INTERVALS = {
    **dict.fromkeys(("s", "secs", "second", "seconds"), 1.0),
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes"), 60.0),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours"), 3600.0),
    **dict.fromkeys(("d", "day", "days"), 86400.0),
    **dict.fromkeys(("w", "wk", "wks", "week", "weeks"), 604800.0),
    **dict.fromkeys(("deg", "degs", "degree", "degrees"), 1.0),
    **dict.fromkeys(("rot", "rots", "rotation", "rotations"), 360.0),
    **dict.fromkeys(("hz", "hertz"), 1.0),
}
_PREFIXES = {"milli": 1e-3, "micro": 1e-6, "nano": 1e-9, "kilo": 1e3, "mega": 1e6, "giga": 1e9}

_DIRECTIVE = re.compile(r"%([-+ #0']*)(\d*)((?:\.\d*)?)(hh|ll|[hlLqjzt])?([diouxXeEfFgGaAcs%])")
_LEADING_NUMBER = re.compile(r"\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
_LEADING_INTEGER = re.compile(r"\s*([-+]?)(0[xX][0-9a-fA-F]+|\d+)")


class Style(NamedTuple):
    """How values are asked for: ``M=1`` (`exact`), ``B=1`` with it (`binary`)."""

    exact: bool = False
    binary: bool = False


PLAIN = Style()


def interval_seconds(unit: str) -> float | None:
    """Seconds in one unit of an interval, such as 60 for ``minutes``; None for a time zone."""
    match = _LEADING_NUMBER.match(unit)
    count = float(match[1]) if match else 1.0
    word = (unit[match.end() :] if match else unit).strip().lower()
    for prefix, factor in {"": 1.0, **_PREFIXES}.items():
        size = _INTERVALS.get(word.removeprefix(prefix)) if word.startswith(prefix) else None
        if size is not None and (not prefix or len(word) > len(prefix) + 2):
            return count * factor * size
    return None


def default_value(keyword: KeywordDefinition) -> Value:
    """Give a keyword's default (for a constant: its value) as a stored value."""
    return _DEFAULTS[keyword.type](keyword.default)


def _integer_default(text: str, missing: int) -> int:
    match = _LEADING_INTEGER.match(text)
    if match is None:
        return missing
    value = int(match[2], 16 if match[2][:2].lower() == "0x" else 10) * (-1 if match[1] == "-" else 1)
    # As the column stores it: 0x80000000 of an int is its most negative value.
    return (value - missing) % (-2 * missing) + missing if missing < 0 else value


def _float_default(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        match = _LEADING_NUMBER.match(text)
        return float(match[1]) if match else math.nan


def read_time(text: str) -> float:
    """Read a default or ``_epoch`` as TAI seconds; the named epochs are understood."""
    named = EPOCHS.get(text.strip().upper())
    return scan_time(text).seconds if named is None else named


_DEFAULTS: dict[str, Callable[[str], Value]] = {
    # A character's default is the code of its first character, whatever was meant.
    "char": lambda text: ord(text[0]) if text else MISSING_INTEGERS["char"],
    "short": lambda text: _integer_default(text, MISSING_INTEGERS["short"]),
    "int": lambda text: _integer_default(text, MISSING_INTEGERS["int"]),
    "longlong": lambda text: _integer_default(text, MISSING_INTEGERS["longlong"]),
    "float": lambda text: _single(_float_default(text)),
    "double": _float_default,
    "time": read_time,
    "string": lambda text: text,
}


def _single(value: float) -> float:
    """Round to single precision, as the column stores it."""
    try:
        return float(struct.unpack("<f", struct.pack("<f", value))[0])
    except OverflowError:
        return math.copysign(math.inf, value)


def is_missing(kind: str, value: Value) -> bool:
    """Whether a stored value is its type's missing value (protocol/types-and-times.md section 2)."""
    if isinstance(value, str):
        return not value
    if value is None:
        return False
    if kind in MISSING_INTEGERS:
        return value == MISSING_INTEGERS[kind]
    if math.isnan(value):
        return True
    return kind == "time" and not math.isinf(value) and int(value) == _MISSING_SECOND


def texts(
    keyword: KeywordDefinition, values: Iterable[Value], style: Style = PLAIN, *, raw: bool = False
) -> list[str]:
    """Give the text of a column of stored values, as ``rs_list`` shows it.

    Parameters
    ----------
    keyword : KeywordDefinition
        Gives type, format and default.
    values : iterable
        Stored values; None (SQL NULL) reads as the default.
    style : Style
        Full precision, bit patterns.
    raw : bool
        Print missing values as they are (a key asked for as exactly ``QUALITY``), not as ``MISSING``.
    """
    default = default_value(keyword)
    show = formatter(keyword, style)
    kind = keyword.type
    found = [default if value is None else value for value in values]
    if kind == "char":
        found = [_code(value) for value in found]
    if raw:
        return [show(value) for value in found]
    return [MISSING if is_missing(kind, value) else show(value) for value in found]


def _code(value: Value) -> Value:
    """Give the signed code of a stored character, which is what is printed."""
    if not isinstance(value, str):
        return value
    code = ord(value[0]) if value else 0
    return code - 256 if 128 <= code < 256 else code


def default_text(keyword: KeywordDefinition, style: Style = PLAIN) -> str:
    """Give the default as ``series_struct`` shows it: never ``MISSING``, cut at 127 bytes."""
    return (
        formatter(keyword, style)(default_value(keyword)).encode("latin-1", "replace")[:127].decode("latin-1")
    )


def formatter(keyword: KeywordDefinition, style: Style = PLAIN) -> Callable[[Value], str]:
    """Give the function that prints values of a keyword."""
    kind = keyword.type
    if kind == "time" and interval_seconds(keyword.unit) is None:
        return _bits(8) if style == (True, True) else _time_formatter(keyword, style)
    if style.exact:
        return _exact_formatter(keyword, binary=style.binary)
    if kind == "time":
        size = interval_seconds(keyword.unit) or 1.0
        plain = printf(keyword.format, "double")
        return lambda value: plain(float(value or 0) / size)
    return printf(keyword.format, kind)


def _time_formatter(keyword: KeywordDefinition, style: Style) -> Callable[[Value], str]:
    match = _LEADING_INTEGER.match(keyword.format)
    precision = 6 if style.exact else int(f"{match[1]}{match[2]}", 0) if match else 0
    zone = keyword.unit
    return lambda value: print_time(float(value or 0), zone, precision)


def _exact_formatter(keyword: KeywordDefinition, *, binary: bool) -> Callable[[Value], str]:
    kind = keyword.type
    if kind == "string":
        return _last_byte if binary else str
    if kind in WIDTHS:
        return _hexadecimal(WIDTHS[kind]) if binary else str
    if binary:
        return _bits(4 if kind == "float" else 8)
    return printf("%.9G" if kind == "float" else "%.17G", kind)


def _last_byte(value: Value) -> str:
    """Print what the server's broken bit pattern of a string is: its last byte in hexadecimal."""
    return f"{str(value).encode('latin-1', 'replace')[-1]:02X}" if value else ""


def _hexadecimal(bits: int) -> Callable[[Value], str]:
    def show(value: Value) -> str:
        number = int(value or 0)
        # Short types are passed on sign-extended to 32 bits.
        return f"{number & (2 ** max(bits, 32) - 1):0{2 if bits == 8 else bits // 4}X}"

    return show


def _bits(size: int) -> Callable[[Value], str]:
    code = ">f" if size == 4 else ">d"
    return lambda value: struct.pack(code, float(value or 0)).hex().upper()


def printf(form: str, kind: str) -> Callable[[Value], str]:
    """Give a function that prints one value with a C format; unsigned forms are two's complement.

    Examples
    --------
    >>> printf("0x%08lX", "int")(-1)
    '0xFFFFFFFF'
    """
    match = _directive(form)
    if match is None:
        return lambda _value: form.replace("%%", "%")
    flags, width, precision, length, code = match.groups()
    before, after = form[: match.start()].replace("%%", "%"), form[match.end() :].replace("%%", "%")
    pattern = f"%{flags.replace(chr(39), '')}{width}{precision}"
    convert = _converter(pattern, code, length or "", kind)
    if not before and not after:
        return convert
    return lambda value: before + convert(value) + after


def _directive(form: str) -> re.Match[str] | None:
    """Find the first conversion of a format that takes a value."""
    return next((match for match in _DIRECTIVE.finditer(form) if match[5] != "%"), None)


def _converter(pattern: str, code: str, length: str, kind: str) -> Callable[[Value], str]:
    if code in "di":
        narrow = {"hh": 8, "h": 16}.get(length)
        if narrow is not None:
            return lambda value: (pattern + "d") % _wrapped(int(value or 0), narrow)
        return lambda value: (pattern + "d") % int(value or 0)
    if code in "ouxX":
        bits = {"hh": 8, "h": 16}.get(length, max(WIDTHS.get(kind, 64), 32))
        mask = 2**bits - 1
        final = pattern + ("d" if code == "u" else code)
        return lambda value: final % (int(value or 0) & mask)
    if code in "eEfFgG":
        return lambda value: _lower_special((pattern + code) % float(value or 0), code)
    if code == "c":
        return lambda value: chr(int(value or 0) & 255)
    return lambda value: (pattern + "s") % value


def _wrapped(value: int, bits: int) -> int:
    """Cut a number to a narrower signed type."""
    half = 1 << (bits - 1)
    return (value + half) % (2 * half) - half


def _lower_special(text: str, code: str) -> str:
    """Print infinities and NaN as C does: capital for the capital forms, padded with blanks."""
    if "n" not in text.lower():
        return text
    plain = re.sub(r"([-+ ]?)0+(?=[a-z])", r"\1", text.lower())
    return (plain.upper() if code.isupper() else plain).rjust(len(text))
