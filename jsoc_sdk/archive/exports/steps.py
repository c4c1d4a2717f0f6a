"""Processing steps, really applied: rebin, resize, im_patch.

Rules: protocol/processing.md sections 1 and 3. Lengths in pixels are those of the stored (reduced) image;
lengths in arcseconds go through its world coordinates. What the archive cannot do it refuses; it never passes
an image on as if it had been processed.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jsoc_sdk.times import scan_time

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jsoc_sdk.archive.synthetic import Image

#: Solar rotation in degrees a day, seen from Earth.
ROTATION = 13.2


class BadStep(Exception):
    """A step that cannot be carried out: the request ends with status 4 and this text."""


@dataclass(frozen=True)
class Frame:
    """An image with what has to be known of its place on the sky.

    Attributes
    ----------
    image
        Physical values, slowest axis first; NaN where missing.
    centre
        Pixel of the Sun's centre, counted from 1, along the first and second FITS axis.
    scale
        Arcseconds a pixel.
    radius
        Radius of the Sun in arcseconds.
    time
        Seconds since 1977.0 TAI, or NaN.
    longitude
        Carrington longitude of the disk centre in degrees, or NaN.
    """

    image: Image
    centre: tuple[float, float]
    scale: float
    radius: float = 960.0
    time: float = math.nan
    longitude: float = math.nan


@dataclass(frozen=True)
class Step:
    """One step: its name and its arguments as texts."""

    name: str
    arguments: Mapping[str, str]

    def number(self, name: str, default: float | None = None) -> float:
        """Read a numeric argument."""
        text = self.arguments.get(name)
        if text is None and default is not None:
            return default
        try:
            return float(text or "")
        except ValueError:
            raise BadStep(f"{self.name}: argument {name} is missing or no number") from None

    def flag(self, name: str) -> bool:
        """Read a one-letter flag."""
        return self.arguments.get(name, "0") not in {"", "0"}


def parse_process(text: str) -> tuple[int, list[Step]]:
    """Read ``n=10|step,arg=value`` as the record limit and the steps.

    Raises
    ------
    BadStep
        If a step is not known or not done here.
    """
    limit, names = 0, []
    for part in text.split("|"):
        head, *rest = part.strip().split(",")
        key, equals, value = head.partition("=")
        if equals and key == "n":
            limit = _limit(value)
            names += [Step(name, {}) for name in rest if name]
        elif head:
            names.append(Step(head, dict(_argument(item) for item in rest if item)))
    steps = [step for step in names if step.name not in {"no_op", "Not Specified"}]
    for step in steps:
        if step.name not in STEPS:
            raise BadStep(
                f"Invalid process field value: {text}." if step.name not in KNOWN else NOT_HERE % step.name
            )
    return limit, steps


def _limit(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise BadStep(f"Invalid process field value: n={text}.") from None


def _argument(text: str) -> tuple[str, str]:
    key, _, value = text.partition("=")
    return key.strip(), value.strip()


def apply(frame: Frame, steps: list[Step]) -> Frame:
    """Carry out the steps in order, each on the output of the one before."""
    for step in steps:
        if frame.image.ndim != 2:
            raise BadStep(f"{step.name}: the segment is no image of two dimensions")
        frame = STEPS[step.name](frame, step)
    return frame


# -- rebin ---------------------------------------------------------------------------------------


def rebin(frame: Frame, step: Step) -> Frame:
    """Shrink by the integer nearest to 1/scale, or enlarge by repeating pixels."""
    import numpy as np  # noqa: PLC0415 - heavy, and needed only when files are made

    scale = step.number("scale", 1.0)
    if not scale > 0:
        raise BadStep("rebin: scale must be positive")
    if scale >= 1:
        factor = max(1, round(scale))
        image = np.repeat(np.repeat(frame.image, factor, 0), factor, 1)
        return _scaled(frame, image, factor)
    factor = max(1, round(1 / scale))
    image = frame.image
    if step.arguments.get("method", "boxcar") == "gaussian":
        image = _smooth(image, step.number("FWHM"))
    height, width = (length // factor * factor for length in image.shape)
    if not height or not width:
        raise BadStep("rebin: nothing is left of the image")
    blocks = image[:height, :width].reshape(height // factor, factor, width // factor, factor)
    valid = np.isfinite(blocks).sum(axis=(1, 3))
    total = np.nansum(blocks, axis=(1, 3))
    return _scaled(frame, np.where(valid > 0, total / np.maximum(valid, 1), np.nan), 1 / factor)


def _scaled(frame: Frame, image: Image, factor: float) -> Frame:
    """Give the frame of an image that has `factor` times as many pixels a side."""
    centre = tuple((pixel - 0.5) * factor + 0.5 for pixel in frame.centre)
    return replace(frame, image=image, centre=(centre[0], centre[1]), scale=frame.scale / factor)


def _smooth(image: Image, width: float) -> Image:
    """Convolve with a Gaussian of this full width at half maximum, one axis after the other."""
    import numpy as np  # noqa: PLC0415

    if not width > 0:
        raise BadStep("rebin: FWHM must be positive")
    sigma = width / math.sqrt(8 * math.log(2))
    reach = max(1, math.ceil(3 * sigma))
    kernel = np.exp(-(np.arange(-reach, reach + 1) ** 2) / (2 * sigma**2))
    known = np.isfinite(image).astype(float)
    filled = np.where(known > 0, image, 0.0)

    def convolved(line: Image) -> Image:
        return np.convolve(line, kernel, "same")

    for axis in (0, 1):
        filled = np.apply_along_axis(convolved, axis, filled)
        known = np.apply_along_axis(convolved, axis, known)
    return np.where(np.isfinite(image), filled / np.maximum(known, 1e-12), np.nan)


# -- resize --------------------------------------------------------------------------------------


def resize(frame: Frame, step: Step) -> Frame:
    """Change the plate scale and centre the Sun, by nearest or linear interpolation; the field stays."""
    import numpy as np  # noqa: PLC0415

    scale = step.number("scale_to", 0.6) if step.flag("rescale") else frame.scale
    if not scale > 0:
        raise BadStep("resize: scale_to must be positive")
    factor = frame.scale / scale
    height, width = (max(1, round(length * factor)) for length in frame.image.shape)
    centre = tuple((pixel - 0.5) * factor + 0.5 for pixel in frame.centre)
    if int(step.number("center_to", 0)) == 0:
        centre = ((width + 1) / 2, (height + 1) / 2)
    x = (np.arange(1, width + 1, dtype=np.float64) - centre[0]) / factor + frame.centre[0] - 1
    y = (np.arange(1, height + 1, dtype=np.float64) - centre[1]) / factor + frame.centre[1] - 1
    nearest = step.arguments.get("regrid", "1") == "0"
    edges = step.flag("do_stretchmarks")
    image = _sample(frame.image, x, y, nearest=nearest, edges=edges)
    return replace(frame, image=image, centre=(centre[0], centre[1]), scale=scale)


def _sample(image: Image, x: Image, y: Image, *, nearest: bool, edges: bool) -> Image:
    """Read the image at a grid of positions counted from 0; outside is missing, or the edge repeated."""
    import numpy as np  # noqa: PLC0415

    height, width = image.shape
    outside = ((x < -0.5) | (x > width - 0.5))[None, :] | ((y < -0.5) | (y > height - 0.5))[:, None]
    x, y = np.clip(x, 0, width - 1), np.clip(y, 0, height - 1)
    if nearest:
        result = image[np.rint(y).astype(int)][:, np.rint(x).astype(int)]
    else:
        left, low = np.floor(x).astype(int), np.floor(y).astype(int)
        right, high = np.minimum(left + 1, width - 1), np.minimum(low + 1, height - 1)
        across, up = (x - left)[None, :], (y - low)[:, None]
        below = image[low][:, left] * (1 - across) + image[low][:, right] * across
        above = image[high][:, left] * (1 - across) + image[high][:, right] * across
        result = below * (1 - up) + above * up
    return result if edges else np.where(outside, np.nan, result)


# -- im_patch ------------------------------------------------------------------------------------


def im_patch(frame: Frame, step: Step) -> Frame:
    """Cut out a box, which follows the rotation of the Sun unless ``t=1``."""
    import numpy as np  # noqa: PLC0415

    width, height = (_pixels(frame, step, name) for name in ("width", "height"))
    x, y = _box_centre(frame, step)
    left, low = math.floor(x - width / 2 + 0.5), math.floor(y - height / 2 + 0.5)
    patch = np.full((height, width), np.nan)
    rows = slice(max(0, low), min(frame.image.shape[0], low + height))
    columns = slice(max(0, left), min(frame.image.shape[1], left + width))
    if rows.start >= rows.stop or columns.start >= columns.stop:
        raise BadStep("im_patch: the box lies outside the image")
    patch[rows.start - low : rows.stop - low, columns.start - left : columns.stop - left] = frame.image[
        rows, columns
    ]
    return replace(frame, image=patch, centre=(frame.centre[0] - left, frame.centre[1] - low))


def _pixels(frame: Frame, step: Step, name: str) -> int:
    """Give a side of the box in pixels."""
    unit, value = step.arguments.get("boxunits", ""), step.number(name)
    factors = {"pixels": 1.0, "arcsec": 1 / frame.scale, "degrees": math.radians(frame.radius) / frame.scale}
    factor = next((number for word, number in factors.items() if unit.startswith(word)), None)
    if factor is None:
        raise BadStep("im_patch: boxunits must be pixels, arcsec or degrees")
    size = round(value * factor)
    if not 0 < size <= 4096:
        raise BadStep(f"im_patch: {name} must be between 1 and 4096 pixels")
    return size


def _box_centre(frame: Frame, step: Step) -> tuple[float, float]:
    """Give the centre of the box in pixels counted from 0, at the time of the frame."""
    x, y = _offset(frame, step)
    if not step.flag("t") and "t_ref" in step.arguments and not math.isnan(frame.time):
        reference = scan_time(step.arguments["t_ref"])
        if not reference.valid:
            raise BadStep("im_patch: t_ref is no time")
        x = _rotated(frame, x, y, (frame.time - reference.seconds) / 86400)
    return frame.centre[0] - 1 + x / frame.scale, frame.centre[1] - 1 + y / frame.scale


def _offset(frame: Frame, step: Step) -> tuple[float, float]:
    """Give the centre of the box in arcseconds from the Sun's centre, at the time that it was given for."""
    x, y, unit = step.number("x", 0.0), step.number("y", 0.0), step.arguments.get("locunits", "")
    if not unit.startswith("carrlong") and "t_ref" not in step.arguments:
        raise BadStep("im_patch: t_ref is missing")
    if unit.startswith("arcsec"):
        return x, y
    if unit.startswith("pixels"):
        return (x - frame.centre[0]) * frame.scale, (y - frame.centre[1]) * frame.scale
    if unit.startswith("carrlong"):
        if math.isnan(frame.longitude):
            raise BadStep("im_patch: the record has no Carrington longitude")
        x = (x - frame.longitude + 180) % 360 - 180
    elif not unit.startswith("stony"):
        raise BadStep("im_patch: locunits must be arcsec, pixels, stony or carrlong")
    if abs(x) > 90:
        raise BadStep("im_patch: the box is on the far side")
    latitude = math.radians(y)
    return (
        frame.radius * math.cos(latitude) * math.sin(math.radians(x)),
        frame.radius * math.sin(latitude),
    )


def _rotated(frame: Frame, x: float, y: float, days: float) -> float:
    """Carry a point of the disk along with the rotation; off the disk nothing moves."""
    reach = math.sqrt(max(0.0, frame.radius**2 - y**2))
    if reach == 0 or abs(x) > reach:
        return x
    longitude = math.degrees(math.asin(x / reach)) + ROTATION * days
    if abs(longitude) > 90:
        raise BadStep("im_patch: the box has rotated off the disk")
    return reach * math.sin(math.radians(longitude))


STEPS: dict[str, Callable[[Frame, Step], Frame]] = {"rebin": rebin, "resize": resize, "im_patch": im_patch}
KNOWN = {"Maproj", "HmiB2ptr", "aia_scale_orig", "aia_scale_aialev1", "aia_scale_other"}
NOT_HERE = "Processing step %s is not available in this local archive."
