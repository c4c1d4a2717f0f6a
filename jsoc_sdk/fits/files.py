"""Header cards into a stored FITS file; not a byte of its data changes, compressed images stay compressed."""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING, Any

from jsoc_sdk.errors import DownloadError, RequestError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jsoc_sdk.fits.cards import Card

_SUMS = ("CHECKSUM", "ZHECKSUM")  # of the whole unit: the header changes, so they would be wrong


def with_header(stored: bytes, cards: Iterable[Card]) -> bytes:
    """Give a FITS file with cards added to the header of its image.

    Parameters
    ----------
    stored : bytes
        The whole stored file; its image may be compressed by tiles.
    cards : iterable of Card
        A name that the header has already is left as it is: the structure of the file is not ours.

    Returns
    -------
    bytes
        The same data under a longer header. CHECKSUM is taken out, since it is over the header, too; DATASUM
        stays true.

    Raises
    ------
    DownloadError
        If it is no FITS file with an image or a table.
    """
    header, start, end = _image_header(stored)
    for name in _SUMS:
        header.remove(name, ignore_missing=True, remove_all=True)
    structural = {str(keyword) for keyword in header}
    with warnings.catch_warnings():
        warnings.simplefilter(
            "ignore"
        )  # a comment that does not fit beside its value is cut, as by the server
        for card in cards:
            _add(header, card, structural)
        text: str = header.tostring()
    return stored[:start] + text.encode("ascii") + stored[end:]


def card_of(stored: bytes, name: str) -> object:
    """Give a value of the image's header; None if it is not there or the file is no FITS file."""
    try:
        header, _, _ = _image_header(stored)
    except DownloadError:
        return None
    value: object = header.get(name)
    return value


def require_astropy() -> Any:
    """Give ``astropy.io.fits``, or say how to get it.

    Raises
    ------
    RequestError
        If astropy is not installed.
    """
    try:
        from astropy.io import fits  # noqa: PLC0415 - an extra
    except ImportError as err:
        raise RequestError("FITS headers need astropy: pip install 'jsoc-sdk[fits]'.") from err
    return fits


def _add(header: Any, card: Card, structural: set[str]) -> None:
    if card.name in {"COMMENT", "HISTORY"}:
        if card.value:
            header[card.name] = str(card.value)
        return
    if card.name in structural:
        return
    with warnings.catch_warnings():
        warnings.simplefilter(
            "ignore"
        )  # a comment that does not fit beside its value is cut, as by the server
        header.append((card.name, card.value, card.comment), end=True)


def _image_header(stored: bytes) -> tuple[Any, int, int]:
    """Find the header of the first unit with data, and where it begins and ends in the file."""
    fits = require_astropy()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with fits.open(io.BytesIO(stored), disable_image_compression=True, memmap=False) as units:
                unit = next(unit for unit in units if unit.header.get("NAXIS", 0) > 0)
                place = unit.fileinfo()
                return unit.header.copy(), place["hdrLoc"], place["datLoc"]
    except (OSError, ValueError, KeyError, StopIteration, fits.VerifyError) as err:
        raise DownloadError(f"The stored file is no FITS file with an image: {err}.") from err
