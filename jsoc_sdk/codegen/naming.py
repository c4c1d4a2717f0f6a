"""Python names for what DRMS names: classes, and the attributes of a class.

The rules, in order; each is applied only where needed, so that an ordinary name stays as it is:

1. characters that Python does not allow become ``_`` (``DATE-OBS`` is ``DATE_OBS``);
2. a name that starts with a digit or an underscore gets ``k`` in front;
3. a Python word (``in``, ``class``), a name that series classes use themselves (``records``, ``schema``,
   ``Row``, ``about``, ``name``, ``series_facts``, ``value_of``) or that the text of the class is written with
   (``Key``, ``int``, ``float``, ``str``, ``datetime``, ``cls``, its own name) gets ``_`` behind;
4. keywords are named first, then segments, then links: a name that differs from an earlier one at most in
   upper and lower case gets ``_segment`` or ``_link`` behind (keywords: ``_``), as often as needed.

The attribute keeps the series' own spelling as its ``name``; queries, frames and rows use that.
"""

from __future__ import annotations

import keyword
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jsoc_sdk.series import SeriesFacts

IMPORTED = frozenset(
    {
        "About",
        "ClassVar",
        "Completeness",
        "FloatFilter",
        "IntFilter",
        "Key",
        "LinkKey",
        "PerSegmentKey",
        "Prime",
        "PrimeFacts",
        "QualityKey",
        "RecordSet",
        "SegmentKey",
        "Series",
        "TextFilter",
        "TimeFilter",
        "Unknown",
        "datetime",
    }
)
"""Names that a module imports: a class of that name would hide them."""

_WRITTEN_WITH = IMPORTED | {"classmethod", "cls", "float", "int", "str"}
"""Names in the text of a class: an attribute of that name would hide them from the lines below it."""

_OWN = {"Row", "about", "mro", "name", "records", "schema", "series_facts", "value_of"}
"""Names that a series class uses itself."""

RESERVED = _WRITTEN_WITH | _OWN
"""Names that no attribute of a series class can have."""


def class_name(series: str) -> str:
    """Name the class of a series: its own part, each word with a capital first letter.

    Parameters
    ----------
    series : str
        Name of the series.

    Examples
    --------
    >>> class_name("hmi.sharp_720s"), class_name("hmi.V_45s"), class_name("aia.lev1_euv_12s")
    ('Sharp720s', 'V45s', 'Lev1Euv12s')
    """
    own = series.partition(".")[2] or series
    words = [word for word in re.split(r"[^A-Za-z0-9]+", own) if word]
    name = "".join(word[0].upper() + word[1:] for word in words)
    return identifier(name if name[:1].isalpha() else f"S{name}")


def identifier(name: str, reserved: frozenset[str] = frozenset()) -> str:
    """Turn a name into a Python identifier by rules 1 to 3.

    Examples
    --------
    >>> identifier("DATE-OBS"), identifier("in"), identifier("2D"), identifier("T_REC")
    ('DATE_OBS', 'in_', 'k2D', 'T_REC')
    """
    safe = re.sub(r"[^A-Za-z0-9_]", "_", name)
    if not safe[:1].isalpha():
        safe = f"k{safe}"
    return f"{safe}_" if keyword.iskeyword(safe) or safe in reserved else safe


def attribute_names(facts: SeriesFacts, owner: str = "") -> dict[tuple[str, str], str]:
    """Name every attribute of a class.

    Parameters
    ----------
    facts : SeriesFacts
        The series.
    owner : str
        Name of the class, which is no name for an attribute of it.

    Returns
    -------
    dict of (str, str) to str
        The attribute by kind (``keyword``, ``segment``, ``link``) and name.
    """
    reserved = RESERVED | {owner}
    taken: set[str] = set()
    names: dict[tuple[str, str], str] = {}
    for kind, suffix, parts in (
        ("keyword", "_", facts.keywords),
        ("segment", "_segment", facts.segments),
        ("link", "_link", facts.links),
    ):
        for part in parts:
            names[kind, part] = _free(identifier(part, reserved), suffix, taken)
    return names


def class_names(series: Iterable[str]) -> dict[str, str]:
    """Name the classes of one module; a name already taken, or imported there, gets ``_`` behind."""
    taken = set(IMPORTED)
    classes: dict[str, str] = {}
    for name in series:
        wanted = class_name(name)
        while wanted in taken:
            wanted += "_"
        taken.add(wanted)
        classes[name] = wanted
    return classes


def _free(name: str, suffix: str, taken: set[str]) -> str:
    while name.lower() in taken:
        name += suffix
    taken.add(name.lower())
    return name
