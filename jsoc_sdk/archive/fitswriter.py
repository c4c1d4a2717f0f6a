"""FITS files of the archive: stored ones without keywords, exported ones with them.

Shares no code with `jsoc_sdk.fits`, which does the same on the user's side, so that each can be judged by
the other. The keyword rules are those of the server's exporter (``fitsexport``): a name is the alias in the
keyword's description, else the DRMS name in capitals where FITS allows it, else its letters and digits cut
to eight.
"""

from __future__ import annotations

import io
import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from jsoc_sdk.times import is_missing_time, print_time

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jsoc_sdk.archive.synthetic import Image

#: Structural cards of FITS: never taken from a keyword.
STRUCTURAL = re.compile(
    r"(SIMPLE|XTENSION|EXTEND|BITPIX|NAXIS\d*|BZERO|BSCALE|BLANK|END|PRIMARYKEYSTRING|PCOUNT|GCOUNT|LONGSTRN)\Z"
)
VALID_NAME = re.compile(r"[A-Z0-9_-]{1,8}\Z")
ALIAS = re.compile(r"\s*\[\s*([^\]\s:]+)\s*(?::[^\]]*)?\]\s*")

#: World coordinates that the exporter replaces when they are missing.
DEFAULT_ZERO = re.compile(r"(CRPIX|CRVAL|CROTA|CRDER|CSYER)\d+\Z")
DEFAULT_ONE = re.compile(r"CDELT\d+\Z")

STORED: dict[str, tuple[str, int | None]] = {
    "char": ("i1", -128),
    "short": ("i2", -32768),
    "int": ("i4", -2147483648),
    "longlong": ("i8", None),
}

SYNTHETIC = (
    "SYNTHETIC IMAGE made by a formula (jsoc_sdk.archive.synthetic), in",
    "reduced size. It shows no observation. World coordinates are those of",
    "the record: they describe the image that this file stands for.",
)

Value = str | int | float | None


@dataclass(frozen=True)
class HeaderKeyword:
    """A keyword of a record as the FITS exporter sees it.

    Attributes
    ----------
    name, type, unit, note
        From the series definition.
    value
        Text, number, seconds since 1977.0 TAI for a time, or None if missing.
    """

    name: str
    type: str
    unit: str
    note: str
    value: Value


@dataclass(frozen=True)
class Card:
    """One header card; a value of None is an undefined keyword."""

    name: str
    value: str | int | float | None
    comment: str = ""


@dataclass(frozen=True)
class ImageFile:
    """How a segment is stored: type and scaling of its numbers, and whether they are compressed."""

    type: str
    bzero: float = 0.0
    bscale: float = 1.0
    compressed: bool = True


def fits_name(name: str, note: str) -> str | None:
    """Give the FITS name of a keyword, or None for those that are never exported.

    Examples
    --------
    >>> fits_name("DATE__OBS", "[DATE-OBS] Observation date"), fits_name("T_REC_epoch", "Time of origin")
    ('DATE-OBS', 'TRECEPOC')
    >>> fits_name("NAXIS", "") is None
    True
    """
    alias = ALIAS.match(note)
    if alias and VALID_NAME.match(alias[1].upper()):
        result = alias[1].upper()
    elif VALID_NAME.match(name.upper()):
        result = name.upper()
    else:
        result = re.sub(r"[^A-Z0-9]", "", name.upper())[:8]
    return None if STRUCTURAL.match(result) else result


def keyword_cards(keywords: Iterable[HeaderKeyword]) -> list[Card]:
    """Map keywords to cards; of two that end on one name the first stands."""
    cards: dict[str, Card] = {}
    for keyword in keywords:
        name = fits_name(keyword.name, keyword.note)
        if name is None or (name in {"DATE", "DATE-OBS"} and not _iso(keyword)):
            continue
        cards.setdefault(name, Card(name, _value(name, keyword), _comment(name, keyword)))
    return list(cards.values())


def _iso(keyword: HeaderKeyword) -> bool:
    return keyword.type == "time" and keyword.unit.upper() == "ISO"


def _value(name: str, keyword: HeaderKeyword) -> str | int | float | None:
    """Give the value as the header shows it: times with three decimals, without the mark of UTC."""
    value = keyword.value
    if keyword.type == "time":
        if not isinstance(value, int | float) or is_missing_time(value):
            return None
        return print_time(float(value), keyword.unit, 3).removesuffix("Z")
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return 0.0 if DEFAULT_ZERO.match(name) else 1.0 if DEFAULT_ONE.match(name) else None
    if keyword.type == "float":
        return float(f"{value:.9G}")  # single precision is written with nine digits
    return value


def _comment(name: str, keyword: HeaderKeyword) -> str:
    """Build the comment: unit, description up to its first dash, and the DRMS name if it differs."""
    note = ALIAS.sub("", keyword.note, count=1).partition(" - ")[0].strip()
    unit = keyword.unit.strip()
    parts = [f"[{unit}]" if unit and unit.lower() != "none" else "", note]
    if name != keyword.name.upper():
        parts.append(f"{{{keyword.name}}}")
    return " ".join(part for part in parts if part)


def write_fits(image: Image, stored: ImageFile, cards: Iterable[Card] = ()) -> bytes:
    """Write an image as FITS: Rice-compressed in HDU 1, or plain in HDU 0.

    Parameters
    ----------
    image
        Physical values; NaN where missing.
    stored
        Type and scaling of the stored numbers.
    cards
        Keywords; none for a stored (as-is) file.
    """
    from astropy.io import fits  # noqa: PLC0415 - heavy, and needed only when a file is made

    data, blank = _stored_numbers(image, stored)
    if stored.compressed and blank is not None and data.ndim > 1:
        hdu: Any = fits.CompImageHDU(data=data, compression_type="RICE_1", do_not_scale_image_data=True)
        hdus = [fits.PrimaryHDU(), hdu]
    else:
        hdu = fits.PrimaryHDU(data=data, do_not_scale_image_data=True)
        hdus = [hdu]
    _fill_header(hdu.header, cards)
    if blank is not None:
        hdu.header["BZERO"], hdu.header["BSCALE"], hdu.header["BLANK"] = stored.bzero, stored.bscale, blank
    out = io.BytesIO()
    fits.HDUList(hdus).writeto(out)
    return out.getvalue()


def _stored_numbers(image: Image, stored: ImageFile) -> tuple[Any, int | None]:
    """Scale physical values to the stored type; floating types are stored as they are."""
    import numpy as np  # noqa: PLC0415

    kind, blank = STORED.get(stored.type, ("", None))
    if blank is None:
        return image.astype("f8" if stored.type in {"double", "longlong"} else "f4"), None
    if kind == "i1":  # FITS has no signed byte; its values are small and positive here
        return np.where(np.isnan(image), 0, np.clip(image, 0, 255)).astype("u1"), 0
    limits = np.iinfo(kind)
    scaled = np.round((image - stored.bzero) / stored.bscale)
    clipped = np.clip(scaled, limits.min + 1, limits.max)
    return np.where(np.isnan(clipped), blank, clipped).astype(kind), blank


def _fill_header(header: Any, cards: Iterable[Card]) -> None:
    """Add the cards and the statement that the image is synthetic."""
    from astropy.io.fits import Undefined  # noqa: PLC0415

    for card in cards:
        if card.name in {"COMMENT", "HISTORY"}:
            if isinstance(card.value, str) and card.value:
                header[card.name] = _printable(card.value)
            continue
        value = Undefined() if card.value is None else card.value
        header[card.name] = (_printable(value) if isinstance(value, str) else value, _room(card, value))
    for line in SYNTHETIC:
        header["COMMENT"] = line


def _printable(text: str) -> str:
    """FITS holds ASCII only; line ends are left out as the server does."""
    return re.sub(r"[^\x20-\x7e]", "", text.replace("\n", " "))


def _room(card: Card, value: object) -> str:
    """Cut a comment to the room that is left on the card, as the server's library does."""
    text = "" if card.value is None else str(value)
    used = 10 + max(20, len(text) + (2 if isinstance(value, str) else 0)) + 3
    return _printable(card.comment)[: max(0, 80 - used)]
