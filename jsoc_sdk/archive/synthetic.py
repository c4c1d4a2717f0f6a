"""Images made by formula: what the files of the local archive hold instead of the Sun.

Every image is a function of the segment's name and unit, the image size and the record number, and of
nothing else, so that the same file always has the same bytes. With x, y in pixels from the image centre,
R = 0.47 x the smaller side, rho = sqrt(x^2 + y^2) / R and mu = sqrt(1 - rho^2):

=============  ======================================================================================
kind           formula (full disk; NaN outside the disk)
=============  ======================================================================================
intensity      50000 (1 - 0.6 (1 - mu))                            limb-darkened disk, DN/s
velocity       2000 x / R + 300 sin(recnum)                        rigid rotation, m/s
magnetogram    5 mu y / R + 900 mu (g(1) - g(-1))                  dipole and one bipolar spot pair, gauss
corona         200 (exp(-((rho - 1) / 0.08)^2) + 0.4 mu + 0.05)    bright limb (no pixel is missing), DN
=============  ======================================================================================

g(s) is a Gaussian of width R / 20 at x = (0.5 sin(recnum) + 0.06 s) R, y = 0.3 R. A patch (SHARP, SMARP) has
no limb: mu = 1, R = half its smaller side, and the pair (width R / 4, x = 0.3 s R) sits at its centre. Masks
are 34 within 0.8 R and 33 outside; angles are 90 + 60 y / R degrees; anything else is (x + y) / 2 R.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Image = NDArray[np.float64]

#: Words in a segment's name or unit that tell what kind of image it holds, in order of trial.
KINDS = (
    ("mask", ("bitmap", "mask", "disambig", "epts")),
    ("angle", ("inclination", "azimuth", "degree", "deg")),
    ("velocity", ("dopplergram", "m/s", "cm/s", "vlos")),
    ("magnetogram", ("magnetogram", "gauss", "mx/cm", "field", "br", "bp", "bt", "mr", "data")),
    ("intensity", ("continuum", "intensity", "dn/s", "ic")),
    ("corona", ("image", "dn")),
)


def kind_of(segment: str, unit: str) -> str:
    """Tell what kind of image a segment holds, by its name, then by its unit."""
    for text in (segment.lower(), unit.lower()):
        for kind, words in KINDS:
            if any(text == word or (len(word) > 3 and word in text) for word in words):
                return kind
    return "plane"


def synthetic_image(segment: str, unit: str, axes: tuple[int, ...], recnum: int, *, patch: bool) -> Image:
    """Make an image.

    Parameters
    ----------
    segment, unit
        Name and physical unit of the segment; they choose the formula.
    axes
        Lengths as FITS counts them: the fastest first.
    recnum
        Record number; moves the spots and the velocity offset.
    patch
        Whether the image is a cut-out without a limb.

    Returns
    -------
    numpy.ndarray
        Physical values, slowest axis first; NaN where there is no value.
    """
    import numpy as np  # noqa: PLC0415 - heavy, and needed only when a file is made

    if len(axes) != 2:
        size = math.prod(axes)
        return (np.arange(size, dtype=np.float64) / size).reshape(axes[::-1])
    y, x = np.indices(axes[::-1], dtype=np.float64)
    x -= (axes[0] - 1) / 2
    y -= (axes[1] - 1) / 2
    radius = 0.5 * min(axes) if patch else 0.47 * min(axes)
    rho2 = (x**2 + y**2) / radius**2
    mu = np.ones_like(x) if patch else np.sqrt(np.clip(1 - rho2, 0, None))
    image = _formula(kind_of(segment, unit), x / radius, y / radius, mu, recnum, patch=patch)
    if kind_of(segment, unit) != "corona" and not patch:
        image[rho2 > 1] = np.nan
    return image


def _formula(kind: str, x: Image, y: Image, mu: Image, recnum: int, *, patch: bool) -> Image:
    """Evaluate the formula of a kind on coordinates in units of the radius."""
    import numpy as np  # noqa: PLC0415

    rho = np.hypot(x, y)
    pair = _spot(x, y, recnum, 1, patch=patch) - _spot(x, y, recnum, -1, patch=patch)
    formulae = {
        "intensity": 50000 * (1 - 0.6 * (1 - mu)),
        "velocity": 2000 * x + 300 * math.sin(recnum),
        "magnetogram": 5 * mu * y + 900 * mu * pair,
        "corona": 200 * (np.exp(-(((rho - 1) / 0.08) ** 2)) + 0.4 * mu + 0.05),
        "mask": np.where(rho < 0.8, 34.0, 33.0),
        "angle": 90 + 60 * np.clip(y, -1, 1),
        "plane": (x + y) / 2,
    }
    return formulae[kind]


def _spot(x: Image, y: Image, recnum: int, sign: int, *, patch: bool) -> Image:
    """Give one spot of the pair: a Gaussian of height 1."""
    import numpy as np  # noqa: PLC0415

    width = 0.25 if patch else 0.05
    centre = (0.3 * sign, 0.0) if patch else (0.5 * math.sin(recnum) + 0.06 * sign, 0.3)
    return np.exp(-((x - centre[0]) ** 2 + (y - centre[1]) ** 2) / (2 * width**2))
