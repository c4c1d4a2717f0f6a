"""JPEG frames of exports: scaling, a colour table, a name.

Rules: protocol/processing.md section 4. The colour tables are simple ramps that resemble those of the public
server (which are files that nobody publishes); each is a function of the brightness, 0 to 1.
"""

from __future__ import annotations

import io
import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jsoc_sdk.archive.synthetic import Image

Channels = tuple[float, float, float]

#: Exponents of red, green and blue: below 1 is bright early, above 1 late.
_RAMPS: dict[str, Channels] = {
    "grey.sao": (1, 1, 1),
    "heat.sao": (0.5, 1.2, 3),
    "bb.sao": (0.5, 1, 2),
    "aia_mixed": (0.7, 0.9, 1.2),
    "aia_94.lut": (2, 0.7, 1.2),
    "aia_131.lut": (1.6, 0.8, 0.7),
    "aia_171.lut": (0.6, 0.9, 2.5),
    "aia_193.lut": (0.6, 1, 1.8),
    "aia_211.lut": (0.7, 1.4, 1),
    "aia_304.lut": (0.5, 1.8, 2.5),
    "aia_335.lut": (1.5, 1.2, 0.6),
    "aia_1600.lut": (0.8, 0.9, 1.6),
    "aia_1700.lut": (0.8, 1.2, 1.2),
    "aia_4500.lut": (0.7, 0.8, 1.6),
}
TABLES = frozenset({*_RAMPS, "HMI_mag.lut"})

_SIZES = {4096: "4k", 2048: "2k", 1024: "1k"}


class BadPicture(Exception):
    """Arguments of an image protocol that cannot be used."""


def arguments(protocol: str) -> tuple[str, dict[str, str]]:
    """Split ``jpg,CT=grey.sao,scaling=MINMAX,size=1``; blanks are deleted, as the server does."""
    name, *rest = protocol.replace(" ", "").split(",")
    return name.lower(), {key: value for key, _, value in (item.partition("=") for item in rest if item)}


def picture(image: Image, options: Mapping[str, str]) -> tuple[bytes, int]:
    """Render an image as JPEG.

    Parameters
    ----------
    image
        Physical values, first row at the bottom.
    options
        ``CT``, ``scaling``, ``size`` (a divisor), ``min``, ``max``.

    Returns
    -------
    bytes, int
        The file and its width in pixels.

    Raises
    ------
    BadPicture
        If one of the first three is missing or unknown.
    """
    import numpy as np  # noqa: PLC0415 - heavy, and needed only when files are made
    from PIL import Image as Pillow  # noqa: PLC0415

    if not {"CT", "scaling", "size"} <= set(options):
        raise BadPicture("CT, scaling and size are all needed")
    if options["CT"] not in TABLES:
        raise BadPicture(f"no colour table {options['CT']}")
    divisor = int(_number(options["size"]))
    if divisor < 1:
        raise BadPicture("size divides the number of pixels: 1 or more")
    level = _levels(image[::divisor, ::divisor], options)
    red, green, blue = _colours(options["CT"], level)
    pixels = np.stack([red, green, blue], axis=-1)
    frame = Pillow.fromarray((np.clip(pixels, 0, 1) * 255).astype("u1")[::-1].copy())
    out = io.BytesIO()
    frame.save(out, "JPEG", quality=95)
    return out.getvalue(), level.shape[1]


def _levels(image: Image, options: Mapping[str, str]) -> Image:
    """Scale to brightness 0 to 1; missing pixels are 0."""
    import numpy as np  # noqa: PLC0415

    known = image[np.isfinite(image)]
    if known.size == 0:
        return np.zeros_like(image)
    low, high = _limits(known, options)
    span = (high - low) or 1.0
    part = np.clip((np.nan_to_num(image, nan=low) - low) / span, 0, 1)
    if options["scaling"] == "LOG":
        return np.log1p(1000 * part) / math.log(1001)
    return np.sqrt(part) if options["scaling"] == "SQRT" else part


def _limits(known: Image, options: Mapping[str, str]) -> tuple[float, float]:
    import numpy as np  # noqa: PLC0415

    low, high = (float(value) for value in (known.min(), known.max()))
    if options["scaling"] == "maxmin99":
        low, high = (float(value) for value in np.percentile(known, [0.5, 99.5]))
    given = {
        name: _number(options[name])
        for name in ("min", "max")
        if options.get(name, "NOT_SPECIFIED")[0] != "N"
    }
    if options["scaling"] == "MINMAXGIVEN" and len(given) != 2:
        raise BadPicture("MINMAXGIVEN needs min and max")
    if options["scaling"] == "mag":
        low, high = -1500.0, 1500.0
    if options["scaling"] not in {
        "MINMAX",
        "MINMAXGIVEN",
        "LOG",
        "SQRT",
        "mag",
        "maxmin",
        "maxmin99",
        "histeq",
    }:
        raise BadPicture(f"no scaling {options['scaling']}")
    return given.get("min", low), given.get("max", high)


def _colours(table: str, level: Image) -> tuple[Image, Image, Image]:
    """Look brightness up in a table; the magnetic one runs from blue over grey to red."""
    if table == "HMI_mag.lut":
        away = abs(2 * level - 1) ** 0.5
        middle = 0.5 * (1 - away)
        return middle + away * (level > 0.5), middle + 0.4 * away * (1 - away), middle + away * (level <= 0.5)
    red, green, blue = _RAMPS[table]
    return level**red, level**green, level**blue


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise BadPicture(f"{text!r} is no number") from None


def frame_name(time: str, series: str, width: int) -> str:
    """Name a frame: time, series and size.

    Examples
    --------
    >>> frame_name("2016.04.01_00:00:00_TAI", "hmi.v_45s", 4096)
    '20160401_000000_hmi.v_45s_4k.jpg'
    """
    stamp = "".join(time.rpartition("_")[0].replace(".", "").replace(":", "")) or time
    return f"{stamp}_{series}_{_SIZES.get(width, str(width))}.jpg"
