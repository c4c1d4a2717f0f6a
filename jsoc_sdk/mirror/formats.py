"""How the server prints each keyword, learnt from some of its texts.

No reply tells the printf format of a keyword, and a mirror holds values, not texts. A few dozen records are
asked for once more, as the server prints them, and for each keyword the simplest format that gives all of
these texts is noted in ``formats.json``: an archive that serves the mirror prints as the server does.
"""

from __future__ import annotations

import json
import math
import re
import struct
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from jsoc_sdk import operations
from jsoc_sdk.flows import send
from jsoc_sdk.journal import write_atomic
from jsoc_sdk.models.keys import SPECIAL, resolve
from jsoc_sdk.times import interval_factor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    import polars as pl

    from jsoc_sdk.dtypes import Declared
    from jsoc_sdk.flows import Flow
    from jsoc_sdk.mirror.layout import Layout, Manifest
    from jsoc_sdk.models import SeriesInfo
    from jsoc_sdk.query import Session

_SAMPLE: Final = 64
_MASKS: Final = {"char": 8, "short": 16, "int": 32, "longlong": 64}
_LENGTHS: Final = {"char": "hh", "short": "h"}
_CLOCK: Final = re.compile(
    r"-?\d{4,}(?P<month>[.-]\d\d(?P<day>[.-]\d\d(?P<hour>[_T]\d\d(?P<minute>:\d\d(?P<second>:\d\d)?)?)?)?)?"
)


def learn(session: Session, layout: Layout, manifest: Manifest) -> Flow[None]:
    """Ask how some records are printed, and note the formats; once per mirror."""
    rows = _some_rows(layout, manifest)
    if layout.formats.exists() or rows is None:
        return
    info = session.infos[manifest.series.lower()]
    keys = [name for name in manifest.columns if f"*{name}*" not in SPECIAL]
    numbers = ",".join(f"#{number}" for number in rows["recnum"])
    asked = operations.rs_list(session.server, f"{info.name}[:{numbers}]", keys=["*recnum*", *keys])
    reply = yield from send(asked)
    recnums, *columns = [column.values.to_list() for column in reply.keywords]
    values = _aligned(rows, recnums)
    formats = {}
    for key, texts in zip(keys, columns, strict=True):
        found = resolve(info, key)
        more = _default(info, found.column) if found.declared.type in {"float", "double"} else []
        pairs = [*zip(map(str, texts), values[key].to_list(), strict=True), *more]
        formats[key] = format_of([text for text, _ in pairs], [value for _, value in pairs], found.declared)
    write_atomic(layout.formats, json.dumps(formats, indent=1).encode() + b"\n")


def _default(info: SeriesInfo, name: str) -> list[tuple[str, float]]:
    """Take the default of a number for one more text, where it is no number: it shows the padding."""
    keyword = info.keywords.get(name)
    return [(keyword.default, math.nan)] if keyword and keyword.default.strip() == "nan" else []


def _some_rows(layout: Layout, manifest: Manifest) -> pl.DataFrame | None:
    """Rows from all over the mirror, not more than a short question takes."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    paths = [layout.directory / path for path in sorted(manifest.files)]
    if not paths:
        return None
    table = pl.scan_parquet(paths, hive_partitioning=False)
    numbers = table.select("recnum").collect()["recnum"]
    some = numbers.gather_every(max(len(numbers) // _SAMPLE, 1)).head(_SAMPLE)
    return table.filter(pl.col("recnum").is_in(some.implode())).collect()


def _aligned(rows: pl.DataFrame, recnums: Iterable[Any]) -> pl.DataFrame:
    """Put rows in the order of a reply."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    order = pl.DataFrame({"recnum": [int(number) for number in recnums]}, schema={"recnum": pl.Int64})
    return order.join(rows, on="recnum", how="left", maintain_order="left")


def format_of(texts: Sequence[str], values: Sequence[Any], declared: Declared) -> str:
    """Give the simplest format that prints all values as they were printed.

    Examples
    --------
    >>> from jsoc_sdk.dtypes import Declared
    >>> format_of(["3313.104980", "-0.500000"], [3313.10498, -0.5], Declared("float"))
    '%f'
    >>> format_of(["0x0000000F"], [15], Declared("int"))
    '0x%08X'
    """
    pairs = [
        (text, value)
        for text, value in zip(texts, values, strict=True)
        if value is not None and text != "MISSING"
    ]
    if declared.type == "time" and interval_factor(declared.units) is None:
        return str(max((_precision(text) for text, _ in pairs), default=0))
    show = _printer(declared.type)
    candidates = list(_candidates(declared.type, [text for text, _ in pairs]))
    hits = {one: sum(_prints(show, one, value, text) for text, value in pairs) for one in candidates}
    return max(candidates, key=lambda one: hits[one])


def _printer(kind: str) -> Callable[[str, Any], str]:
    """Give the function that prints values of a type."""
    if kind in _MASKS:
        return partial(_print_integer, _MASKS[kind])
    return _print_text if kind == "string" else partial(_print_float, single=kind == "float")


def _prints(show: Callable[[str, Any], str], form: str, value: Any, text: str) -> bool:
    """Whether a format gives a text."""
    try:
        return show(form, value) == text
    except (ValueError, TypeError, OverflowError):
        return False


def _candidates(kind: str, texts: Sequence[str]) -> Iterator[str]:
    """List formats of a type, the likeliest first; the first of those that do equally well is taken."""
    width = _width(texts)
    if kind == "string":
        yield from ("%s", *([f"%-{width}s", f"%{width}s"] if width else []))
    elif kind in _MASKS:
        yield from _integer_candidates(_LENGTHS.get(kind, ""), width)
    else:
        forms = ["%f", "%g", "%e", *(f"%.{digits}f" for digits in range(7)), "%.15g", "%.17g"]
        forms += [f"%.{digits}{code}" for code in "gef" for digits in range(18)]
        yield from forms
        yield from (form.replace("%", f"%{flag}") for flag in ("+", " ") for form in forms)
        flags = ("", "0", "+0", "+", "-") if width else ()
        yield from (form.replace("%", f"%{flag}{width}") for flag in flags for form in forms)


def _integer_candidates(length: str, width: int) -> Iterator[str]:
    """List formats of an integer; with its length mark a negative one shows no more digits than it has."""
    marks = [(mark, size, code) for mark in ("0x", "") for size in (16, 8, 4, 2) for code in "Xx"]
    yield "%d"
    for letters in dict.fromkeys((length, "")):
        yield from (f"{mark}%0{size}{letters}{code}" for mark, size, code in marks)
        yield from (f"%{letters}x", f"%{letters}X", f"%{letters}u")
    yield from (f"%0{size}d" for size in range(20, 1, -1))
    yield from ("%+d", *([f"%{width}d", f"%+0{width}d", f"%-{width}d"] if width else []))


def _width(texts: Sequence[str]) -> int:
    """Width that texts are padded to, as far as they show one; 0 for none."""
    padded = {len(text) for text in texts if text[:1] == " " or text[-1:] == " "}
    if len(padded) == 1:
        return padded.pop()
    lengths = {len(text) for text in texts}
    return lengths.pop() if len(lengths) == 1 else 0


def _print_float(form: str, value: float, *, single: bool = False) -> str:
    """Print as C does; a float is the single-precision number next to its nine digits."""
    if single and math.isfinite(value):
        (value,) = struct.unpack("<f", struct.pack("<f", value))
    return form % value


def _print_integer(bits: int, form: str, value: int) -> str:
    """Print as C does; unsigned forms are the two's complement, of 32 bits where nothing says fewer."""
    if form[-1] != "d":
        value &= 2 ** (bits if "h" in form else max(bits, 32)) - 1
    return form.replace("h", "") % value


def _print_text(form: str, value: str) -> str:
    return form % value


def _precision(text: str) -> int:
    """Decimals of a printed time; negative where it ends before the seconds."""
    if text.startswith(("JD_", "MJD_")):
        return len(text.partition(".")[2])
    fraction = re.search(r":\d\d\.(\d+)", text)
    if fraction:
        return len(fraction[1])
    found = _CLOCK.match(text)
    parts = ["month", "day", "hour", "minute", "second"]
    return sum(found[part] is not None for part in parts) - 5 if found else 0
