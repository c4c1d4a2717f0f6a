"""Replies shaped like those of the server's own writer, of any size.

One line of JSON, every ``/`` written ``\\/``, keyword values as strings, ``*recnum*`` as numbers, one value
in a hundred missing; the mix of columns is that of a SHARP query: times in several formats, hexadecimal
quality, floats printed with ``%e``, ``%f`` and ``%g``, constants, free text.
"""

from __future__ import annotations

import json
import random
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class Size(NamedTuple):
    """Rows, keywords, segments and links of a reply, and whether it names the records."""

    rows: int
    keywords: int
    segments: int = 0
    links: int = 0
    recinfo: bool = False


SIZES = {
    "S": Size(100, 20, 1),
    "M": Size(10_000, 40, 1, 1),
    "L": Size(100_000, 60, 1),
    "XL": Size(500_000, 20),
    "R": Size(50_000, 6, 1, 1, recinfo=True),
}


def _clock(form: str, digits: int = 0, late: int = 0) -> Any:
    def column(rng: random.Random, rows: int) -> Iterable[str]:
        moment, step = datetime(2010, 5, 1), timedelta(seconds=720)  # noqa: DTZ001 - TAI is no time zone
        for _ in range(rows):
            shown = moment - timedelta(milliseconds=rng.randrange(late)) if late else moment
            yield shown.strftime(form).replace("#", f"{shown.microsecond:06d}"[:digits])
            moment += step

    return column


def _number(form: str, draw: Any) -> Any:
    return lambda rng, rows: (form % draw(rng) for _ in range(rows))


def _quality(rng: random.Random, rows: int) -> Iterable[str]:
    for _ in range(rows):
        bits = 0 if rng.random() < 0.9 else rng.getrandbits(32)
        yield f"0x{0x80000000 if rng.random() < 0.003 else bits:08x}"


def _constant(text: str) -> Any:
    return lambda _rng, rows: (text for _ in range(rows))


def _choice(*texts: str) -> Any:
    return lambda rng, rows: (rng.choice(texts) for _ in range(rows))


def _history(rng: random.Random, rows: int) -> Iterable[str]:
    return (f"run {rng.randrange(10**6)} by production on j{rng.randrange(90)}" for _ in range(rows))


_E = _number("%.6e", lambda rng: rng.lognormvariate(50, 2) * rng.choice((1, 1, 1, -1)))
_F6 = _number("%f", lambda rng: rng.gauss(0, 1500))
_F3 = _number("%.3f", lambda rng: rng.gauss(30, 5))
_G = _number("%g", lambda rng: rng.gauss(0, 3))
_ID = _number("%d", lambda rng: rng.randrange(10_000_000, 200_000_000))
_INT4 = _number("%d", lambda rng: rng.randrange(1, 9999))
_CAMERA = _choice("HMI_FRONT2", "HMI_SIDE1", "HMI_COMBINED")
_CODE = _choice(*(f"$Name:  $ 1.{n} 2013/10/0{n} lev1pro/apps/x.c" for n in range(1, 9)))

KINDS: list[tuple[str, str, str, Any]] = [
    ("T_REC", "time", "TAI", _clock("%Y.%m.%d_%H:%M:%S_TAI")),
    ("QUALITY", "int", "", _quality),
    ("DATE__OBS", "time", "ISO", _clock("%Y-%m-%dT%H:%M:%S.#Z", 2, 90_000)),
    ("USFLUX", "double", "", _E),
    ("HARPNUM", "int", "", _INT4),
    ("CRVAL1", "float", "", _F6),
    ("CRPIX1", "float", "", _F6),
    ("TELESCOP", "string", "", _constant("SDO/HMI")),
    ("T_OBS", "time", "TAI", _clock("%Y.%m.%d_%H:%M:%S.#_TAI", 3, 12_000)),
    ("FSN", "longlong", "", _ID),
    ("INSTRUME", "string", "", _CAMERA),
    ("DATAMEAN", "double", "", _G),
    ("MISSVALS", "int", "", _number("%d", lambda rng: 0 if rng.random() < 0.8 else rng.randrange(5000))),
    ("CTYPE1", "string", "", _constant("HPLN-TAN")),
    ("CODEVER0", "string", "", _CODE),
    ("RSUN_OBS", "double", "", _F6),
    ("CAR_ROT", "int", "", lambda _rng, rows: (str(2175 + row // 3273) for row in range(rows))),
    ("OBS_VR", "double", "", _F6),
    ("*recnum*", "", "", lambda _rng, rows: range(1_000_000, 1_000_000 + rows)),
    ("DATE", "time", "ISO", _clock("%Y-%m-%dT%H:%M:%SZ", 0, 900_000)),
    ("TOTUSJH", "double", "", _E),
    ("CDELT1", "float", "", _F6),
    ("TOTPOT", "double", "", _E),
    ("NPIX", "int", "", _ID),
    ("MEANGAM", "float", "", _F3),
    ("CAMERA", "int", "", _choice("1", "2", "3")),
    ("SAVNCPP", "double", "", _E),
    ("BUNIT", "string", "", _constant("Gauss")),
    ("DATARMS", "double", "", _G),
    ("CRLT_OBS", "float", "", _F6),
    ("SHARPS", "string", "", _CAMERA),
    ("ERRVF", "double", "", _E),
    ("LON_FWT", "float", "", _F6),
    ("WAVELNTH", "int", "", _INT4),
    ("MEANJZH", "double", "", _G),
    ("HISTORY", "string", "", _history),
    ("R_VALUE", "float", "", _F3),
    ("AREA_ACR", "float", "", _F6),
    ("NACR", "int", "", _ID),
    ("DSUN_OBS", "double", "", _number("%.2f", lambda rng: rng.gauss(1.496e11, 2e9))),
]
WHOLE = {"T_REC", "QUALITY", "TELESCOP", "CTYPE1", "BUNIT", "*recnum*"}
"""Columns without missing values."""
SECOND_HALF = 20


def columns(count: int) -> list[tuple[str, str, str, Any]]:
    """Give the first columns; beyond the forty kinds the second half comes again under other names."""
    found = list(KINDS[:count])
    for number in range(count - len(found)):
        name, kind, units, make = KINDS[SECOND_HALF + number % (len(KINDS) - SECOND_HALF)]
        found.append((f"{name}_{1 + number // SECOND_HALF}", kind, units, make))
    return found


def _array(values: Iterable[object], rng: random.Random | None) -> str:
    items = list(values)
    if isinstance(items[0], int):
        return f"[{','.join(map(str, items))}]"
    if rng:
        items = [item if rng.random() > 0.01 else "MISSING" for item in items]
    return '["' + '","'.join(map(str, items)).replace("/", "\\/") + '"]'


def _segment(rng: random.Random, rows: int) -> str:
    paths = (
        f"/SUM{number % 90}/D{803_708_321 + row}/S00000/magnetogram.fits"
        if (number := rng.randrange(200)) > 2
        else "NoDataDirectory"
        for row in range(rows)
    )
    shared = {"dims": "4096x4096", "cparms": "compress Rice", "bzeros": "0", "bscales": "0.1"}
    members = [f'"{name}":{_array([text] * rows, None)}' for name, text in shared.items()]
    return f'{{"name":"magnetogram","values":{_array(paths, None)},{",".join(members)}}}'


def reply(size: Size, seed: int = 20160401) -> bytes:
    """Write a reply."""
    rng = random.Random(seed)
    rows = range(size.rows)
    recinfo = ",".join(f'{{"name":"x.y[{row}]","online":1}}' for row in rows) if size.recinfo else ""
    keywords = ",".join(
        f'{{"name":"{name}","values":{_array(make(rng, size.rows), None if name in WHOLE else rng)}}}'
        for name, _, _, make in columns(size.keywords)
    )
    segments = ",".join(_segment(rng, size.rows) for _ in range(size.segments))
    links = f'{{"name":"MDATA","values":{_array((f"hmi.M_720s[:#{5000 + row}]" for row in rows), None)}}}'
    return (
        (f'{{"recinfo":[{recinfo}],' if size.recinfo else "{")
        + f'"keywords":[{keywords}],"segments":[{segments}],"links":[{links if size.links else ""}],'
        + f'"count":{size.rows},"runtime":0.123,"status":0}}\n'
    ).encode()


def struct(size: Size) -> dict[str, Any]:
    """Give the description of the series that such a reply is of."""
    keywords = [
        {"name": name, "type": kind, "recscope": "variable", "defval": "", "units": units, "note": ""}
        for name, kind, units, _ in columns(size.keywords)
        if kind
    ]
    segment = {"type": "int", "units": "Gauss", "protocol": "fits", "dims": "4096x4096", "note": ""}
    return {
        "note": "made for the benchmark",
        "unitsize": 1, "archive": 1, "tapegroup": 1, "retention": 1,
        "primekeys": ["T_REC"],
        "dbindex": ["T_REC"],
        "keywords": keywords,
        "segments": [{"name": "magnetogram"} | segment],
        "links": [{"name": "MDATA", "target": "hmi.M_720s", "kind": "STATIC", "note": ""}],
        "runtime": 0.01,
        "status": 0,
    }  # fmt: skip


def files(directory: Path, name: str) -> tuple[Path, Path]:
    """Write reply and description to files, unless they are there."""
    body, described = directory / f"{name}.json", directory / f"{name}.struct.json"
    if not described.exists():
        body.write_bytes(reply(SIZES[name]))
        described.write_text(json.dumps(struct(SIZES[name])))
    return body, described
