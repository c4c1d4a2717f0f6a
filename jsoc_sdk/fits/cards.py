"""A record's keywords as the header cards that the server's exporter would write.

Source: protocol/processing.md section 6. Where that leaves something open, genuine headers decided; what
differs from them stands with its reason in ``tests/data/fits-differences.json``.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from jsoc_sdk.errors import RequestError
from jsoc_sdk.times import print_time, tai, utc

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jsoc_sdk.frames import Records
    from jsoc_sdk.models import Keyword

Value = int | float | str | bool | None

_NEVER = re.compile(r"SIMPLE|EXTEND|BITPIX|NAXIS\d*|BZERO|BSCALE|BLANK|END|PRIMEKEYSTRING")
_RESERVED = re.compile(
    r"XTENSION|PCOUNT|GCOUNT|GROUPS|TFIELDS|THEAP|EXTNAME|EXTVER|EXTLEVEL|CHECKSUM|DATASUM|CONTINUE|LONGSTRN"
    r"|(TTYPE|TFORM|TUNIT|TSCAL|TZERO|TNULL|TDISP|TDIM|PTYPE|PSCAL|PZERO|ZTYPE|ZFORM|ZNAXIS|ZTILE|ZNAME|ZVAL)\d+"
    r"|ZIMAGE|ZCMPTYPE|ZBITPIX|ZNAXIS|ZSCALE|ZZERO|ZBLANK|ZSIMPLE|ZEXTEND|ZHECKSUM|ZDATASUM|ZQUANTIZ"
)
_MAPPED = re.compile(r"\[\s*([A-Za-z0-9_-]{1,8})\s*(?::\s*([A-Za-z]+)\s*)?\]\s*")
_VALID = re.compile(r"[A-Z0-9_-]{1,8}", re.ASCII)
_ZERO_IF_MISSING = re.compile(r"(CRPIX|CRVAL|CROTA|CRDER|CSYER)\d")
_ONE_IF_MISSING = re.compile(r"CDELT\d")
_PER_SEGMENT = re.compile(r"(.+)_(\d{3})")
_COMMENTARY = frozenset({"COMMENT", "HISTORY"})
_CASTS = {"INTEGER": int, "FLOAT": float, "STRING": str, "LOGICAL": bool}


@dataclass(frozen=True, slots=True)
class Card:
    """One line of a header.

    Attributes
    ----------
    name : str
        FITS name, at most 8 characters.
    value : int, float, str, bool or None
        None is written as a keyword without value, as the server does for a missing one.
    comment : str
        Description; ends with ``{NAME}`` where the keyword has another name in DRMS.
    """

    name: str
    value: Value
    comment: str = ""


def header_cards(records: Records, row: int, segment: str) -> list[Card]:
    """Make the header of one segment file of one record.

    Parameters
    ----------
    records : Records
        Queried with keywords ``**ALL**`` and ``*recnum*``, with ``exact=True``.
    row : int
        Which record, counted from 0.
    segment : str
        Which segment.

    Returns
    -------
    list of Card
        In the series' own order, then RECNUM, DRMS_ID, PRIMARYK, LICENSE and LONGSTRN. Times are texts with
        three decimals, in the keyword's own scale; UTC ones in ISO form have no ``Z``.

    Raises
    ------
    RequestError
        If there is no such row, or the record number was not asked for.
    """
    if not 0 <= row < len(records):
        raise RequestError(f"There is no row {row}: there are {len(records)} records.")
    cards = [card for card in _keyword_cards(records, row, segment) if not _is_empty_comment(card)]
    taken: set[str] = set()
    single = [card for card in cards if card.name in _COMMENTARY or not _seen(card.name, taken)]
    return [*single, *_added(records, row, segment)]


def _seen(name: str, taken: set[str]) -> bool:
    """Whether a name came before: of two keywords that end on one name, the first stays."""
    known = name in taken
    taken.add(name)
    return known


def _is_empty_comment(card: Card) -> bool:
    return card.name in _COMMENTARY and card.value is None


def fits_name(keyword: Keyword) -> str:
    """Name a DRMS keyword as in a FITS header; empty if it is never exported.

    Examples
    --------
    >>> from jsoc_sdk.models import Keyword
    >>> fits_name(Keyword(name="T_REC_epoch", type="time", scope="", default="", units="TAI", note=""))
    'TRECEPOC'
    """
    if _NEVER.fullmatch(keyword.name.upper()):
        return ""
    mapped = _MAPPED.match(keyword.note)
    name = mapped[1].upper() if mapped else keyword.name.upper()
    if not _VALID.fullmatch(name) or _RESERVED.fullmatch(name):
        name = _generated(name)
    # These two names are for times in ISO form alone.
    if name in {"DATE", "DATE-OBS"} and (keyword.type != "time" or keyword.units.upper() != "ISO"):
        return ""
    return "" if _NEVER.fullmatch(name) else name


def _generated(name: str) -> str:
    """Letters and digits alone, cut to 8; a mark in front of a name that FITS keeps for itself."""
    plain = re.sub(r"[^A-Z0-9]", "", name)[:8]
    return f"_{plain}"[:8] if _RESERVED.fullmatch(plain) else plain


def _keyword_cards(records: Records, row: int, segment: str) -> Iterator[Card]:
    number = [name.lower() for name in records.series.segments].index(segment.lower())
    for column in records.keywords.columns:
        keyword = _keyword_of(records, column, number)
        name = fits_name(keyword) if keyword is not None else ""
        if keyword is not None and name:
            value = _value(name, keyword, records.keywords[column][row])
            yield Card(name, value, _comment(keyword, name))


def _keyword_of(records: Records, column: str, number: int) -> Keyword | None:
    """Find the keyword of a column; None for aliases, facts of the record, and other segments' values."""
    known = records.series.keywords
    if column in known:
        return known[column]
    per_segment = _PER_SEGMENT.fullmatch(column)
    if per_segment and per_segment[1] in known and int(per_segment[2]) == number:
        return known[per_segment[1]]
    return None


def _comment(keyword: Keyword, name: str) -> str:
    """Give the description up to the first dash, with the DRMS name where that is another."""
    text = _MAPPED.sub("", keyword.note, count=1).partition(" - ")[0].strip()
    return _plain(f"{text} {{{keyword.name}}}".strip() if keyword.name.upper() != name else text)


def _value(name: str, keyword: Keyword, value: Any) -> Value:
    given = _missing(name, keyword) if _is_missing(value) else _present(keyword, value)
    mapped = _MAPPED.match(keyword.note)
    cast = _CASTS.get((mapped[2] or "").upper()) if mapped else None
    try:
        return given if given is None or cast is None else cast(given)
    except ValueError:
        return given


def _is_missing(value: Any) -> bool:
    return value is None or value == "" or (isinstance(value, float) and not math.isfinite(value))


def _missing(name: str, keyword: Keyword) -> Value:
    """Give what stands for a missing value: nothing, but for coordinates that readers rely on."""
    if keyword.type == "string":
        return None
    if _ZERO_IF_MISSING.match(name):
        return 0.0
    return 1.0 if _ONE_IF_MISSING.match(name) else None


def _present(keyword: Keyword, value: Any) -> Value:
    if isinstance(value, datetime):
        return _time(keyword, value)
    if isinstance(value, float):
        # The server prints a float with the nine digits that it has.
        return float(f"{value:.9g}") if keyword.type == "float" else value
    return value if isinstance(value, int) else _plain(str(value))


def _time(keyword: Keyword, value: datetime) -> str:
    seconds = (tai(value) if value.tzinfo is None else utc(value)).seconds
    zone = (
        keyword.units
        if keyword.units.lower() not in {"", "none"}
        else "TAI"
        if value.tzinfo is None
        else "UTC"
    )
    return print_time(seconds, zone, 3).removesuffix("Z")


def _plain(text: str) -> str:
    """Keep what a header may hold: printable ASCII."""
    return re.sub(r"[^\x20-\x7e]", "?", re.sub(r"[\r\n\t]+", " ", text)).strip()


def _added(records: Records, row: int, segment: str) -> Iterator[Card]:
    if "*recnum*" not in records.keywords.columns:
        raise RequestError("The record number is needed: query with keywords=['**ALL**', '*recnum*'].")
    recnum = records.keywords["*recnum*"][row]
    name = next(one.name for one in records.series.segments.values() if one.name.lower() == segment.lower())
    yield Card("RECNUM", recnum, "record number")
    yield Card("DRMS_ID", f"{records.series.name}:{recnum}:{name}", "series, record number, segment")
    yield Card(
        "PRIMARYK", ", ".join(key.name for key in records.series.prime_keys), "prime keys of the series"
    )
    yield Card("LICENSE", "CC0 1.0", "")
    yield Card("LONGSTRN", "OGIP 1.0", "long texts are continued over several cards")
