"""Export protocols: in what form the files come. Source: export-api.md section 8, processing.md section 4."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields
from enum import Enum, StrEnum
from typing import TYPE_CHECKING, Any, ClassVar

from jsoc_sdk.errors import ProcessingError, RequestError, near_names
from jsoc_sdk.processing.arguments import enum_value, written

if TYPE_CHECKING:
    from collections.abc import Mapping


class Compression(StrEnum):
    """What `Fits` asks for, for each segment; the server keeps a segment's stored compression anyway."""

    RICE = "compress Rice"
    NONE = "**NONE**"


class ColorTable(StrEnum):
    """Colour tables of the server, spelled as in its list."""

    GREY = "grey.sao"
    HEAT = "heat.sao"
    BB = "bb.sao"
    HMI_MAG = "HMI_mag.lut"
    AIA_94 = "aia_94.lut"
    AIA_131 = "aia_131.lut"
    AIA_171 = "aia_171.lut"
    AIA_193 = "aia_193.lut"
    AIA_211 = "aia_211.lut"
    AIA_304 = "aia_304.lut"
    AIA_335 = "aia_335.lut"
    AIA_1600 = "aia_1600.lut"
    AIA_1700 = "aia_1700.lut"
    AIA_4500 = "aia_4500.lut"
    AIA_MIXED = "aia_mixed"


class Scaling(StrEnum):
    """How values become brightness."""

    MINMAX = "MINMAX"
    MINMAX_GIVEN = "MINMAXGIVEN"
    LOG = "LOG"
    SQRT = "SQRT"
    MAG = "mag"
    MAXMIN = "maxmin"
    MAXMIN_99 = "maxmin99"
    HISTOGRAM = "histeq"


@dataclass(frozen=True, kw_only=True)
class Protocol:
    """Base of all protocols."""

    name: ClassVar[str] = ""
    is_image: ClassVar[bool] = False

    def __str__(self) -> str:
        return self.name

    def to_dict(self) -> dict[str, Any]:
        """Name and arguments as plain values, for JSON."""
        given = {field.name: getattr(self, field.name) for field in fields(self)}
        return {"protocol": self.name} | {key: _plain(value) for key, value in given.items()}


@dataclass(frozen=True, kw_only=True)
class AsIs(Protocol):
    """The stored files themselves, without keywords in their headers (``as-is``)."""

    name: ClassVar[str] = "as-is"


@dataclass(frozen=True, kw_only=True)
class Fits(Protocol):
    """FITS files with the keywords in their headers (``fits``).

    Parameters
    ----------
    compression : tuple of Compression or str
        One for each segment, or none. It changes no file, since the stored compression is kept;
        ``"**NONE**"`` lowers the server's size limit from 100,000 to 10,000 MB.

    Examples
    --------
    >>> str(Fits()), str(Fits(compression=("compress Rice",)))
    ('fits', 'fits,compress Rice')
    """

    name: ClassVar[str] = "fits"

    compression: tuple[Compression | str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a compression that the server does not know."""
        known = tuple(
            enum_value("Fits: compression", Compression, value) for value in _words(self.compression)
        )
        object.__setattr__(self, "compression", known)

    def __str__(self) -> str:
        return ",".join([self.name, *(written(value) for value in self.compression)])


@dataclass(frozen=True, kw_only=True)
class _Image(Protocol):
    """What pictures and movies have in common.

    Parameters
    ----------
    color_table : ColorTable or str
        Such as ``"HMI_mag.lut"``.
    scaling : Scaling or str
        How values become brightness.
    size : int
        By how much width and height are divided: 1 is full size. It is no number of pixels.
    min, max : float, optional
        Darkest and brightest value, in the unit of the data; both are needed by ``"MINMAXGIVEN"``.
    """

    is_image: ClassVar[bool] = True

    color_table: ColorTable | str = ColorTable.GREY
    scaling: Scaling | str = Scaling.MINMAX
    size: int = 1
    min: float | None = None
    max: float | None = None

    def __post_init__(self) -> None:
        """Refuse what the server's script would stop on."""
        label = type(self).__name__
        table = enum_value(f"{label}: color_table", ColorTable, self.color_table)
        object.__setattr__(self, "color_table", table)
        object.__setattr__(self, "scaling", enum_value(f"{label}: scaling", Scaling, self.scaling))
        _check_size(label, self.size)
        self._check_range(label)

    def __str__(self) -> str:
        given = {
            "CT": self.color_table,
            "scaling": self.scaling,
            "size": self.size,
            "min": self.min,
            "max": self.max,
        }
        words = [f"{key}={written(value)}" for key, value in given.items() if value is not None]
        return ",".join([self.name, *words])

    def _check_range(self, label: str) -> None:
        for word, value in (("min", self.min), ("max", self.max)):
            object.__setattr__(self, word, _limit(f"{label}: {word}", value))
        if self.scaling is Scaling.MINMAX_GIVEN and (self.min is None or self.max is None):
            raise ProcessingError(f"{label}: scaling='MINMAXGIVEN' needs min and max.")
        if self.min is not None and self.max is not None and self.min >= self.max:
            raise ProcessingError(f"{label}: min {self.min:g} is not below max {self.max:g}.")


@dataclass(frozen=True, kw_only=True)
class Jpg(_Image):
    """One JPEG picture per record, of its first segment (``jpg``); arguments as listed for `Mpg`.

    Examples
    --------
    >>> str(Jpg(color_table="HMI_mag.lut", scaling="mag", size=4))
    'jpg,CT=HMI_mag.lut,scaling=mag,size=4'
    """

    name: ClassVar[str] = "jpg"


@dataclass(frozen=True, kw_only=True)
class Mpg(_Image):
    """An MPEG movie at 20 frames per second, with its frames (``mpg``).

    Parameters
    ----------
    color_table : ColorTable or str
        Such as ``"HMI_mag.lut"``.
    scaling : Scaling or str
        How values become brightness.
    size : int
        By how much width and height are divided: 1 is full size. It is no number of pixels.
    min, max : float, optional
        Darkest and brightest value, in the unit of the data; both are needed by ``"MINMAXGIVEN"``.

    Raises
    ------
    ProcessingError
        If an argument is unknown to the server or out of range.
    """

    name: ClassVar[str] = "mpg"


@dataclass(frozen=True, kw_only=True)
class Mp4(_Image):
    """An MP4 movie at 20 frames per second, with its frames (``mp4``); arguments as `Mpg`."""

    name: ClassVar[str] = "mp4"


PROTOCOLS: Mapping[str, type[Protocol]] = {kind.name: kind for kind in (AsIs, Fits, Jpg, Mpg, Mp4)}
"""Every protocol by the server's name."""

_WORDS = {"CT": "color_table", "scaling": "scaling", "size": "size", "min": "min", "max": "max"}


def as_protocol(value: Protocol | str) -> Protocol:
    """Give a protocol for a value, a name, or the server's own text.

    Raises
    ------
    RequestError
        If there is no such protocol.
    ProcessingError
        If an argument is unknown.

    Examples
    --------
    >>> as_protocol("FITS,compress Rice")
    Fits(compression=(<Compression.RICE: 'compress Rice'>,))
    """
    if isinstance(value, Protocol):
        return value
    if not isinstance(value, str):
        raise RequestError(f"A protocol is Fits(), AsIs(), Jpg(...) or a name, not {value!r}.")
    name, *words = value.split(",")
    kind = PROTOCOLS.get(name.lower())
    if kind is None:
        near = near_names(name, PROTOCOLS)
        meant = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(PROTOCOLS)}."
        raise RequestError(f"There is no protocol {name!r}; {meant}")
    if kind is Fits:
        return Fits(compression=tuple(words))
    return kind(**_image_arguments(name, words)) if words else kind()


def protocol_from_dict(values: Mapping[str, Any]) -> Protocol:
    """Build a protocol from `Protocol.to_dict`'s plain values.

    Raises
    ------
    RequestError
        If it is none of ours.
    """
    given = dict(values)
    kind = PROTOCOLS.get(str(given.pop("protocol", "")))
    if kind is None:
        raise RequestError(f"{dict(values)!r} describes no protocol.")
    try:
        return kind(**given)
    except TypeError as err:
        raise ProcessingError(f"{kind.__name__}: {err}.") from err


def _image_arguments(name: str, words: list[str]) -> dict[str, Any]:
    """Read ``CT=...,scaling=...`` as the server's script does: keys are case-sensitive."""
    if not PROTOCOLS[name.lower()].is_image:
        raise ProcessingError(f"Protocol {name!r} takes no arguments.")
    given: dict[str, Any] = {}
    for word in words:
        key, _, text = word.partition("=")
        if key not in _WORDS:
            near = near_names(key, _WORDS)
            raise ProcessingError(
                f"{name}: there is no argument {key!r}; {near or tuple(_WORDS)} can be given."
            )
        given[_WORDS[key]] = _number(name, key, text) if key in {"size", "min", "max"} else text
    return given


def _number(name: str, key: str, text: str) -> float:
    try:
        return int(text) if key == "size" else float(text)
    except ValueError as err:
        raise ProcessingError(f"{name}: {key} is a number, not {text!r}.") from err


def _words(value: object) -> tuple[object, ...]:
    """One compression, or one for each segment."""
    if isinstance(value, str):
        return (value,)
    if isinstance(value, tuple | list):
        return tuple(value)
    raise ProcessingError(f"Fits: compression is a tuple of texts, not {value!r}.")


def _check_size(label: str, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 4096:
        raise ProcessingError(
            f"{label}: size divides width and height, so it is a whole number from 1, not {value!r}."
        )


def _limit(where: str, value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ProcessingError(f"{where} is a finite number, not {value!r}.")
    return float(value)


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value.value if isinstance(value, Enum) else value
