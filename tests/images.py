"""FITS files as astropy reads them."""

from __future__ import annotations

from typing import Any

from astropy.io import fits


def open_fits(source: Any, **settings: Any) -> Any:
    """Do what `astropy.io.fits.open` does, which declares no types: checkers take its units for lists."""
    return fits.open(source, **settings)
