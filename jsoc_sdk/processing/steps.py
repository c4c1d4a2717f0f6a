"""Processing steps of an export, each a value that the server can neither refuse nor silently ignore.

Names are the server's; a flag that the server spells by one letter, or upside down, has a word here.
Source: protocol/processing.md section 3. Arguments that the official web page never sends are left out:
the server drops an argument silently that its own, unpublished, table does not list.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, fields
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from jsoc_sdk.errors import ProcessingError, near_names
from jsoc_sdk.processing.arguments import (
    Argument,
    DurationLike,
    TimeLike,
    argument_fields,
    checked,
    from_text,
    written,
)
from jsoc_sdk.times import Duration, Time

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


class LocationUnit(StrEnum):
    """Meaning of `ImPatch.x` and `ImPatch.y`."""

    ARCSEC = "arcsec"
    """Arcseconds from Sun centre."""
    PIXELS = "pixels"
    """Pixels, counted from 1 at the lower left."""
    STONYHURST = "stony"
    """Degrees from the central meridian, and latitude."""
    CARRINGTON = "carrlong"
    """Carrington longitude and latitude in degrees."""


class BoxUnit(StrEnum):
    """Unit of `ImPatch.width` and `ImPatch.height`."""

    PIXELS = "pixels"
    ARCSEC = "arcsec"
    DEGREES = "degrees"


class RebinMethod(StrEnum):
    """How `Rebin` combines pixels."""

    BOXCAR = "boxcar"
    GAUSSIAN = "gaussian"


class Regrid(IntEnum):
    """How `Resize` interpolates."""

    NEAREST = 0
    BICUBIC = 1


class CenterTo(IntEnum):
    """Where `Resize` puts the centre of the image."""

    SUN_CENTER = 0
    FIRST_IMAGE = 1
    UNCHANGED = 2


class MapName(StrEnum):
    """Map projections."""

    CARREE = "carree"
    CASSINI = "Cassini"
    MERCATOR = "Mercator"
    CYLINDRICAL_EQUAL_AREA = "cyleqa"
    SINUSOIDAL_EQUAL_AREA = "sineqa"
    GNOMONIC = "gnomonic"
    POSTEL = "Postel"
    STEREOGRAPHIC = "stereographic"
    ORTHOGRAPHIC = "orthographic"
    LAMBERT = "Lambert"


class Interpolation(StrEnum):
    """How `MapProjection` interpolates."""

    CUBIC = "cubiconv"
    NEAREST = "nearest"
    BILINEAR = "bilinear"


class WeakField(IntEnum):
    """Disambiguation that `HmiB2ptr` takes where the field is weak."""

    POTENTIAL_ACUTE = 0
    RANDOM = 1
    RADIAL_ACUTE = 2


class PointingTable(StrEnum):
    """Master pointing series for AIA images."""

    AIA = "aia.master_pointing3h"
    SDO = "sdo.master_pointing"
    AIA_TEST = "aia_test.master_pointing3h"
    LMSAL = "lm_jps.master_pointing3h"


@dataclass(frozen=True, kw_only=True, repr=False)
class Step:
    """Base of all steps: checks its arguments when it is built, and writes itself for the server."""

    name: ClassVar[str] = ""

    def __post_init__(self) -> None:
        """Check every argument, then what they mean together."""
        if not self.name:
            raise ProcessingError("Take one of the steps, such as Rebin or ImPatch.")
        for field in argument_fields(type(self)):
            value = checked(type(self).__name__, field, getattr(self, field.name))
            object.__setattr__(self, field.name, value)
        self.check()

    def check(self) -> None:
        """Refuse arguments that contradict one another."""

    def check_series(self, series: str, subsets: int = 1) -> None:
        """Refuse a series, or a record set of several parts, that the step cannot work on."""

    def arguments(self) -> dict[str, str]:
        """Give the server's names and texts of the arguments that are sent, in order."""
        given: dict[str, str] = {}
        for field in argument_fields(type(self)):
            value = getattr(self, field.name)
            if value is not None and field.argument.wire:
                given[field.argument.wire] = written(not value if field.argument.inverted else value)
        return given

    def __str__(self) -> str:
        return ",".join([self.name, *(f"{name}={value}" for name, value in self.arguments().items())])

    def __repr__(self) -> str:
        given = {field.name: getattr(self, field.name) for field in fields(self)}
        shown = (
            f"{name}={value!r}" for name, value in given.items() if value is not None and value is not False
        )
        return f"{type(self).__name__}({', '.join(shown)})"

    def to_dict(self) -> dict[str, Any]:
        """Name and arguments as plain values, for JSON."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return {"step": self.name} | {
            name: value if isinstance(value, bool | int | float) else written(value)
            for name, value in values.items()
            if value is not None
        }


@dataclass(frozen=True, kw_only=True, repr=False)
class ImPatch(Step):
    """Cut a box out of each image, following the Sun's rotation or fixed (``im_patch``).

    Parameters
    ----------
    x, y : float
        Centre of the box at `t_ref`, in `locunits`.
    width, height : float
        Size of the box, in `boxunits`; greater than 0.
    locunits : LocationUnit or str
        ``"arcsec"`` from Sun centre, ``"pixels"``, ``"stony"`` or ``"carrlong"`` (degrees).
    boxunits : BoxUnit or str
        ``"pixels"``, ``"arcsec"`` or ``"degrees"``.
    t_ref : Time, aware datetime or str, optional
        Time at which `x` and `y` hold; a good image must exist near it. Needed unless `car_rot` is given.
    car_rot : int, optional
        Carrington rotation; only, and always, with ``locunits="carrlong"``.
    t_start, t_stop : Time, aware datetime or str, optional
        From when to when; by default from limb to limb.
    cadence : Duration, timedelta or str, optional
        Such as ``"84s"``; by default that of the series.
    track : bool
        Follow solar rotation (the server's flag ``t`` means the opposite).
    register : bool
        Register to the first frame, to a fraction of a pixel.
    crop_limb : bool
        Make pixels off the limb missing.
    all_segments : bool
        All segments; needed after `HmiB2ptr`.
    full_headers : bool
        Write full headers.

    Raises
    ------
    ProcessingError
        If an argument is unknown to the server, out of range, or contradicts another.

    Examples
    --------
    >>> str(ImPatch(t_ref="2015.10.17_04:33:30_TAI", locunits="arcsec", boxunits="arcsec",
    ...             x=-517.2, y=-246, width=345.6, height=345.6))
    'im_patch,t_ref=2015.10.17_04:33:30_TAI,t=0,r=0,c=0,locunits=arcsec,boxunits=arcsec,x=-517.2,y=-246,width=345.6,height=345.6'
    """

    name: ClassVar[str] = "im_patch"

    t_start: Annotated[TimeLike | None, Argument("t_start")] = None
    t_stop: Annotated[TimeLike | None, Argument("t_stop")] = None
    t_ref: Annotated[TimeLike | None, Argument("t_ref")] = None
    car_rot: Annotated[int | None, Argument("car_rot", least=1)] = None
    cadence: Annotated[DurationLike | None, Argument("cadence")] = None
    track: Annotated[bool, Argument("t", inverted=True)] = True
    register: Annotated[bool, Argument("r")] = False
    crop_limb: Annotated[bool, Argument("c")] = False
    locunits: Annotated[LocationUnit | str, Argument("locunits")]
    boxunits: Annotated[BoxUnit | str, Argument("boxunits")]
    x: Annotated[float, Argument("x")]
    y: Annotated[float, Argument("y")]
    width: Annotated[float, Argument("width", above=0)]
    height: Annotated[float, Argument("height", above=0)]
    all_segments: Annotated[bool | None, Argument("A")] = None
    full_headers: Annotated[bool | None, Argument("h")] = None

    def check(self) -> None:
        """Refuse a place that holds at no time, and times in the wrong order."""
        by_rotation = self.locunits is LocationUnit.CARRINGTON
        if by_rotation and self.car_rot is None:
            raise ProcessingError("ImPatch: locunits='carrlong' needs car_rot, the Carrington rotation.")
        if not by_rotation and self.car_rot is not None:
            raise ProcessingError("ImPatch: car_rot is ignored unless locunits='carrlong'.")
        if not by_rotation and self.t_ref is None:
            raise ProcessingError("ImPatch: t_ref, the time at which x and y hold, is missing.")
        if isinstance(self.t_start, Time) and isinstance(self.t_stop, Time) and self.t_stop < self.t_start:
            raise ProcessingError("ImPatch: t_stop is before t_start.")
        if isinstance(self.cadence, Duration) and self.cadence.unit not in {"s", "m", "h"}:
            raise ProcessingError(f"ImPatch: cadence is in s, m or h, not {str(self.cadence)!r}.")

    def check_series(self, series: str, subsets: int = 1) -> None:
        """Refuse several record sets at once."""
        if subsets > 1:
            raise ProcessingError(f"ImPatch works on one record set, not on {subsets} of {series!r} at once.")


@dataclass(frozen=True, kw_only=True, repr=False)
class Rebin(Step):
    """Shrink or enlarge by a whole factor (``rebin``).

    Parameters
    ----------
    scale : float
        Factor: ``0.25`` makes images of a quarter of the width and height, ``2`` doubles each pixel.
        The server rounds any other factor to one over a whole number; such a factor is refused here.
    method : RebinMethod or str
        ``"boxcar"`` or ``"gaussian"``.
    fwhm : float, optional
        Full width at half maximum in pixels; needs, and is needed by, ``method="gaussian"``.
    nvector : int, optional
        Length of the smoothing vector in pixels; as `fwhm`.
    crop_limb : bool
        Crop at the limb.
    rotate : bool
        Turn by 180 degrees if CROTA says so (the server's flag ``u`` means the opposite).
    all_segments, full_headers : bool
        As `ImPatch`.

    Raises
    ------
    ProcessingError
        If an argument is out of range or contradicts another.

    Examples
    --------
    >>> str(Rebin(scale=0.25))
    'rebin,scale=0.25,method=boxcar,c=0,u=0'
    """

    name: ClassVar[str] = "rebin"

    scale: Annotated[float, Argument("scale", above=0)]
    method: Annotated[RebinMethod | str, Argument("method")] = RebinMethod.BOXCAR
    fwhm: Annotated[float | None, Argument("FWHM", above=0)] = None
    nvector: Annotated[int | None, Argument("nvector", least=1)] = None
    crop_limb: Annotated[bool, Argument("c")] = False
    rotate: Annotated[bool, Argument("u", inverted=True)] = True
    all_segments: Annotated[bool | None, Argument("A")] = None
    full_headers: Annotated[bool | None, Argument("h")] = None

    def check(self) -> None:
        """Refuse a factor that the server would round, and half of a gaussian."""
        factor = self.scale if self.scale >= 1 else 1 / self.scale
        if factor > 1e6:
            raise ProcessingError(f"Rebin: scale {self.scale!r} leaves no image.")
        if abs(factor - round(factor)) > 1e-3 * factor:
            raise ProcessingError(
                f"Rebin: scale {self.scale!r} is neither a whole number nor one over a whole number; "
                f"the server would use 1/{round(factor)} or the like without a word."
                if self.scale < 1
                else f"Rebin: scale {self.scale!r} above 1 repeats pixels, so it is a whole number."
            )
        gaussian = self.method is RebinMethod.GAUSSIAN
        if gaussian and (self.fwhm is None or self.nvector is None):
            raise ProcessingError("Rebin: method='gaussian' needs fwhm and nvector, in pixels.")
        if not gaussian and (self.fwhm is not None or self.nvector is not None):
            raise ProcessingError("Rebin: fwhm and nvector are ignored unless method='gaussian'.")


@dataclass(frozen=True, kw_only=True, repr=False)
class Resize(Step):
    """Shift to a common centre and, if asked, to a common plate scale (``resize``).

    Parameters
    ----------
    scale_to : float, optional
        Plate scale in arcseconds per pixel, greater than 0; by default it stays.
    regrid : Regrid or int
        0 nearest neighbour, 1 bicubic.
    center_to : CenterTo or int
        0 Sun centre, 1 where it is in the first image, 2 unchanged.
    replicate_edges : bool
        Repeat edge pixels instead of missing ones (``do_stretchmarks``).
    crop_limb : bool
        Crop at the limb.

    Raises
    ------
    ProcessingError
        If an argument is out of range.

    Examples
    --------
    >>> str(Resize(scale_to=0.6))
    'resize,rescale=1,scale_to=0.6,regrid=1,center_to=0,do_stretchmarks=0,c=0'
    """

    name: ClassVar[str] = "resize"

    scale_to: Annotated[float | None, Argument("scale_to", above=0)] = None
    regrid: Annotated[Regrid | int, Argument("regrid")] = Regrid.BICUBIC
    center_to: Annotated[CenterTo | int, Argument("center_to")] = CenterTo.SUN_CENTER
    replicate_edges: Annotated[bool, Argument("do_stretchmarks")] = False
    crop_limb: Annotated[bool, Argument("c")] = False

    def arguments(self) -> dict[str, str]:
        """As sent, with the switch that makes the server look at `scale_to`."""
        return {"rescale": written(self.scale_to is not None)} | super().arguments()


@dataclass(frozen=True, kw_only=True, repr=False)
class MapProjection(Step):
    """Project each image onto a map (``Maproj``).

    Parameters
    ----------
    map : MapName or str
        Such as ``"Postel"``, ``"cyleqa"``, ``"carree"``.
    clon, clat : float
        Centre of the map in degrees: Carrington longitude (Stonyhurst with `stonyhurst`), latitude.
    scale : float
        Degrees per pixel at the centre; greater than 0.
    cols, rows : int
        Size of the map in pixels; at least 1.
    interp : Interpolation or str
        ``"cubiconv"``, ``"nearest"`` or ``"bilinear"``.
    grid : float, optional
        Spacing of an overlaid grid in degrees.
    map_pa : float
        Position angle of north in degrees.
    all_segments : bool
        All segments; needed after `HmiB2ptr`.
    image_center : bool
        Centre on the image's centre.
    stonyhurst : bool
        `clon` is a Stonyhurst longitude.

    Raises
    ------
    ProcessingError
        If an argument is out of range.

    Examples
    --------
    >>> str(MapProjection(map="Postel", clon=120, clat=-10, scale=0.03, cols=512, rows=512))
    'Maproj,map=Postel,clon=120,clat=-10,scale=0.03,cols=512,rows=512,interp=cubiconv'
    """

    name: ClassVar[str] = "Maproj"

    map: Annotated[MapName | str, Argument("map")]
    clon: Annotated[float, Argument("clon", least=-360, most=360)]
    clat: Annotated[float, Argument("clat", least=-90, most=90)]
    scale: Annotated[float, Argument("scale", above=0)]
    cols: Annotated[int, Argument("cols", least=1)]
    rows: Annotated[int, Argument("rows", least=1)]
    interp: Annotated[Interpolation | str, Argument("interp")] = Interpolation.CUBIC
    grid: Annotated[float | None, Argument("grid", above=0)] = None
    map_pa: Annotated[float | None, Argument("map_pa")] = None
    all_segments: Annotated[bool | None, Argument("A")] = None
    image_center: Annotated[bool | None, Argument("c")] = None
    stonyhurst: Annotated[bool | None, Argument("s")] = None


@dataclass(frozen=True, kw_only=True, repr=False)
class HmiB2ptr(Step):
    """Turn field, inclination and azimuth into phi, theta and radial components; ``hmi.B_720s`` only.

    Parameters
    ----------
    weak_field : WeakField or int
        Disambiguation where the field is weak: 0 potential acute, 1 random, 2 radial acute.
    coordinates : bool
        Also write latitude and longitude arrays.
    errors : bool
        Also write error arrays.

    Examples
    --------
    >>> str(HmiB2ptr())
    'HmiB2ptr,l=1'
    """

    name: ClassVar[str] = "HmiB2ptr"

    weak_field: Annotated[WeakField | int, Argument("")] = WeakField.RADIAL_ACUTE
    coordinates: Annotated[bool, Argument("l")] = True
    errors: Annotated[bool | None, Argument("e")] = None

    def arguments(self) -> dict[str, str]:
        """As sent; the official page names the weak-field method only when it is not the default."""
        if self.weak_field is WeakField.RADIAL_ACUTE:
            return super().arguments()
        return {"ambweak": written(self.weak_field)} | super().arguments()

    def check_series(self, series: str, subsets: int = 1) -> None:  # noqa: ARG002 - every step is asked alike
        """Refuse any other series."""
        if series.lower() != "hmi.b_720s":
            raise ProcessingError(f"HmiB2ptr works on hmi.B_720s only, not on {series!r}.")


@dataclass(frozen=True, kw_only=True, repr=False)
class _AiaScale(Step):
    """Shift, rotate and scale to a common grid of 0.6 arcseconds per pixel, as AIA level 1.5."""

    mpt: Annotated[PointingTable | str | None, Argument("mpt")] = None
    xc: Annotated[float | None, Argument("xc", least=-4096, most=4096)] = None
    yc: Annotated[float | None, Argument("yc", least=-4096, most=4096)] = None
    wide: Annotated[int | None, Argument("wide", least=1, most=4096)] = None
    high: Annotated[int | None, Argument("high", least=1, most=4096)] = None
    crop_limb: Annotated[bool | None, Argument("c")] = None

    def check(self) -> None:
        """Refuse half of a cut-out."""
        box = (self.xc, self.yc, self.wide, self.high)
        if any(part is None for part in box) and any(part is not None for part in box):
            raise ProcessingError(
                f"{type(self).__name__}: a cut-out needs all of xc, yc, wide and high, in pixels."
            )

    def check_series(self, series: str, subsets: int = 1) -> None:  # noqa: ARG002 - every step is asked alike
        """Refuse a series that another variant is for."""
        right = _aia_variant(series)
        if right != self.name:
            raise ProcessingError(f"For {series!r} the step is {right!r}, not {self.name!r}.")


@dataclass(frozen=True, kw_only=True, repr=False)
class AiaScaleOrig(_AiaScale):
    """Level 1.5 from exactly ``aia.lev1``; the result lies in ``aia.lev1p5`` (``aia_scale_orig``).

    Parameters
    ----------
    mpt : PointingTable or str, optional
        Master pointing series, such as ``"aia.master_pointing3h"``; by default the image's own keywords.
    xc, yc : float, optional
        Centre of a cut-out in pixels from Sun centre, -4096 to 4096.
    wide, high : int, optional
        Size of the cut-out in pixels, 1 to 4096.
    crop_limb : bool, optional
        Crop at the limb.
    """

    name: ClassVar[str] = "aia_scale_orig"


@dataclass(frozen=True, kw_only=True, repr=False)
class AiaScaleLev1(_AiaScale):
    """Level 1.5 from another series ``aia.lev1...`` (``aia_scale_aialev1``); arguments as `AiaScaleOrig`."""

    name: ClassVar[str] = "aia_scale_aialev1"


@dataclass(frozen=True, kw_only=True, repr=False)
class AiaScaleOther(_AiaScale):
    """The same grid for any other series, HMI's for example (``aia_scale_other``); no pointing series."""

    name: ClassVar[str] = "aia_scale_other"

    def check(self) -> None:
        """Refuse the pointing table of another instrument."""
        if self.mpt is not None:
            raise ProcessingError("AiaScaleOther: mpt is for AIA data; the step would fail.")
        super().check()


STEPS: Mapping[str, type[Step]] = {
    step.name: step
    for step in (
        AiaScaleOrig,
        AiaScaleLev1,
        AiaScaleOther,
        HmiB2ptr,
        Resize,
        ImPatch,
        MapProjection,
        Rebin,
    )
}
"""Every step by the server's name, in the order in which the official page sends them."""

# The official page refuses these: the programs cannot process them.
UNPROCESSABLE = frozenset({"hmi.sharp_720s", "hmi.sharp_720s_nrt", "hmi.cea_720s", "hmi.cea_720s_nrt"})


def step_from_dict(values: Mapping[str, Any]) -> Step:
    """Build a step from `Step.to_dict`'s plain values.

    Raises
    ------
    ProcessingError
        If the step or an argument is unknown, missing or out of range.

    Examples
    --------
    >>> str(step_from_dict({"step": "rebin", "scale": 0.5}))
    'rebin,scale=0.5,method=boxcar,c=0,u=0'
    """
    given = dict(values)
    name = given.pop("step", None)
    kind = STEPS.get(str(name))
    if kind is None:
        near = near_names(str(name), STEPS)
        raise ProcessingError(
            f"There is no step {name!r}" + (f"; did you mean {near[0]!r}?" if near else f" in {list(STEPS)}.")
        )
    try:
        return kind(**given)
    except TypeError as err:
        raise ProcessingError(f"{kind.__name__}: {err}.") from err


def parse_step(text: str) -> Step:
    """Read a step as a person types it: the server's name, then arguments by the names of the class.

    Raises
    ------
    ProcessingError
        If the step or an argument is unknown, missing or out of range.

    Examples
    --------
    >>> parse_step("rebin,scale=0.5,rotate=false")
    Rebin(scale=0.5, method=<RebinMethod.BOXCAR: 'boxcar'>)
    """
    name, *words = text.split(",")
    kind = STEPS.get(name)
    known = {field.name: field for field in argument_fields(kind)} if kind else {}
    given: dict[str, Any] = {"step": name}
    for word in words:
        key, _, value = word.partition("=")
        given[key] = from_text(known[key], value) if key in known else value
    return step_from_dict(given)


def check_steps(steps: Sequence[Step], series: str, subsets: int = 1) -> None:
    """Refuse a chain of steps that would fail, or be silently ignored, for this series.

    Raises
    ------
    ProcessingError
        With the reason.
    """
    names = [step.name for step in steps]
    if steps and series.lower() in UNPROCESSABLE:
        raise ProcessingError(f"{series!r} cannot be processed; export it without steps.")
    for step in steps:
        if names.count(step.name) > 1:
            raise ProcessingError(f"Step {step.name!r} is given twice; what the server would do is unknown.")
        step.check_series(series, subsets)
    _check_all_segments(steps)


def process_text(steps: Iterable[Step], limit: int | None = None) -> str:
    """Write the server's ``process`` value: the record limit, then the steps.

    Parameters
    ----------
    steps : iterable of Step
        In the order in which they run.
    limit : int, optional
        Only the first `limit` records; the last ones if negative.

    Examples
    --------
    >>> process_text([Rebin(scale=0.5)], limit=3)
    'n=3|rebin,scale=0.5,method=boxcar,c=0,u=0'
    >>> process_text([])
    'n=0|no_op'
    """
    return "|".join([f"n={limit or 0}", *([str(step) for step in steps] or ["no_op"])])


def result_series(series: str, steps: Sequence[Step]) -> str:
    """Name the series that the processed records belong to."""
    for step in steps:
        series = "aia.lev1p5" if isinstance(step, AiaScaleOrig) else f"{series.removesuffix('_mod')}_mod"
    return series


def _aia_variant(series: str) -> str:
    """Name the variant of the scaling step that is for this series."""
    if series.lower() == "aia.lev1":
        return AiaScaleOrig.name
    return AiaScaleLev1.name if series.lower().startswith("aia.lev1") else AiaScaleOther.name


def _check_all_segments(steps: Sequence[Step]) -> None:
    """After `HmiB2ptr`, a step that takes one segment by default must be told to take all."""
    for before, step in itertools.pairwise(steps):
        if (
            isinstance(before, HmiB2ptr)
            and isinstance(step, ImPatch | MapProjection)
            and not step.all_segments
        ):
            raise ProcessingError(f"{type(step).__name__} after HmiB2ptr needs all_segments=True.")
