"""FITS files with full headers, made here instead of by an export.

A stored segment file has no keywords in its header. Here a record's keywords become header cards by the
server's own rules (`cards`), and are put into the stored file without touching its data (`files`);
`fetch_fits` does so for a whole record set. Needs the extra ``fits`` (astropy).
"""

from __future__ import annotations

from jsoc_sdk.fits.cards import Card, header_cards
from jsoc_sdk.fits.fetching import fetch_fits
from jsoc_sdk.fits.files import with_header

__all__ = ["Card", "fetch_fits", "header_cards", "with_header"]
