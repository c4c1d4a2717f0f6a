"""Storage files of the archive over HTTP: ranges, tags, and what is in them."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest
from astropy.io import fits
from images import open_fits

from jsoc_sdk.archive.fitswriter import HeaderKeyword, ImageFile, fits_name, keyword_cards, write_fits
from jsoc_sdk.archive.local import LocalArchive
from jsoc_sdk.archive.synthetic import kind_of, synthetic_image

if TYPE_CHECKING:
    from collections.abc import Iterator

PATH = "/SUM58/D803708321/S00008/Dopplergram.fits"


@pytest.fixture(scope="module")
def archive() -> Iterator[LocalArchive]:
    with LocalArchive() as running:
        yield running


@pytest.fixture(scope="module")
def http(archive: LocalArchive) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=f"http://127.0.0.1:{archive.port}") as client:
        yield client


def test_a_stored_dopplergram_is_a_rice_compressed_disk_that_says_it_is_synthetic(http: httpx.Client) -> None:
    with open_fits(io.BytesIO(http.get(PATH).content)) as hdus:
        hdus.verify("exception")
        assert isinstance(hdus[1], fits.CompImageHDU)
        assert hdus[0].data is None
        image, header = hdus[1].data, hdus[1].header
        assert image.shape == (512, 512)
        assert "SYNTHETIC" in str(header["COMMENT"])
        assert "T_REC" not in header
        assert image[0, 0] != image[0, 0]  # NaN off the disk
        assert image[256, 400] > image[256, 100]  # the west recedes
    with open_fits(io.BytesIO(http.get(PATH).content), disable_image_compression=True) as hdus:
        assert hdus[1].header["ZCMPTYPE"] == "RICE_1"


def test_ranges_are_parts_of_the_whole(http: httpx.Client) -> None:
    whole = http.get(PATH)
    size = len(whole.content)
    assert (whole.status_code, whole.headers["accept-ranges"]) == (200, "bytes")
    assert int(whole.headers["content-length"]) == size
    assert whole.headers["last-modified"] == "Fri, 01 Apr 2016 00:00:00 GMT"
    assert size % 2880 == 0
    for asked, first, last in [
        ("bytes=0-99", 0, 99),
        ("bytes=2880-", 2880, size - 1),
        ("bytes=-100", size - 100, size - 1),
        (f"bytes=10-{size + 50}", 10, size - 1),
        ("bytes=0-", 0, size - 1),
    ]:
        part = http.get(PATH, headers={"Range": asked})
        assert part.status_code == 206
        assert part.headers["content-range"] == f"bytes {first}-{last}/{size}"
        assert part.content == whole.content[first : last + 1]


def test_a_range_of_a_changed_file_is_the_whole_file(http: httpx.Client) -> None:
    tag = http.get(PATH).headers["etag"]
    same = http.get(PATH, headers={"Range": "bytes=5-9", "If-Range": tag})
    other = http.get(PATH, headers={"Range": "bytes=5-9", "If-Range": '"something else"'})
    assert (same.status_code, len(same.content)) == (206, 5)
    assert other.status_code == 200
    assert http.get(PATH, headers={"If-None-Match": tag}).status_code == 304


@pytest.mark.parametrize("asked", ["bytes=a-b", "lines=1-2", "bytes=-", "bytes=1-2,5-6"])
def test_a_range_that_is_not_understood_is_ignored(http: httpx.Client, asked: str) -> None:
    assert http.get(PATH, headers={"Range": asked}).status_code == 200


def test_a_range_behind_the_end_is_refused_with_the_size(http: httpx.Client) -> None:
    size = len(http.get(PATH).content)
    refused = http.get(PATH, headers={"Range": f"bytes={size}-"})
    assert (refused.status_code, refused.headers["content-range"]) == (416, f"bytes */{size}")


def test_head_tells_the_length_and_sends_nothing(http: httpx.Client) -> None:
    head = http.head(PATH)
    assert (head.status_code, head.content) == (200, b"")
    assert int(head.headers["content-length"]) == len(http.get(PATH).content)


@pytest.mark.parametrize(
    "path",
    [
        "/SUM58/D803708321/S00008/nosuch.fits",
        "/SUM58/D803708321/S00009/Dopplergram.fits",
        "/SUM57/D1/S00000/Dopplergram.fits",
        "/SUM58/D999999999999999999999999/S00008/Dopplergram.fits",
    ],
)
def test_what_is_not_stored_is_not_found(http: httpx.Client, path: str) -> None:
    assert http.get(path).status_code == 404


def test_two_archives_make_the_same_bytes(http: httpx.Client) -> None:
    with LocalArchive() as other:
        again = httpx.get(f"http://127.0.0.1:{other.port}{PATH}")
        first = http.get(PATH)
        assert (again.content, again.headers["etag"]) == (first.content, first.headers["etag"])


def test_segments_of_a_loaded_dump_have_files_too(tmp_path: Path) -> None:
    golden = Path(__file__).parent / "data" / "golden" / "data"
    with LocalArchive(golden, state=tmp_path) as archive, httpx.Client() as client:
        base = f"http://127.0.0.1:{archive.port}"
        content = client.get(f"{base}/SUM5/D600003304/S00010/magnetogram.fits").content
        with open_fits(io.BytesIO(content)) as hdus:
            assert hdus[1].data.shape == (300, 600)
        index = client.get(f"{base}/SUM1/D720000001/S00000/index.json")
        assert index.json()["requestid"] == "JSOC_20261120_101"


# -- the writer ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("segment", "unit", "kind"),
    [
        ("Dopplergram", "m/s", "velocity"),
        ("magnetogram", "Gauss", "magnetogram"),
        ("continuum", "DN/s", "intensity"),
        ("image_lev1", "DN/pixel", "corona"),
        ("bitmap", "Enumerated", "mask"),
        ("inclination", "degree", "angle"),
        ("Br", "Mx/cm^2", "magnetogram"),
        ("power", "none", "plane"),
    ],
)
def test_the_formula_fits_the_segment(segment: str, unit: str, kind: str) -> None:
    assert kind_of(segment, unit) == kind


@pytest.mark.parametrize("kind", ["char", "short", "int", "float", "double"])
def test_stored_numbers_scale_back_to_the_physical_values(kind: str) -> None:
    image = synthetic_image("bitmap", "none", (64, 48), 1, patch=True)
    with open_fits(io.BytesIO(write_fits(image, ImageFile(kind, 0.0, 1.0)))) as hdus:
        assert (hdus[-1].data == image).all()


def test_names_and_values_follow_the_exporters_rules() -> None:
    cards = keyword_cards(
        [
            HeaderKeyword(
                "DATE__OBS", "time", "ISO", "[DATE-OBS] Observation date - of the image", 1_000_000_000.0
            ),
            HeaderKeyword("T_REC", "time", "TAI", "Slot time", 1_238_544_000.0),
            HeaderKeyword("LAT_FWTPOS", "float", "deg", "Stonyhurst latitude", 1.5),
            HeaderKeyword("CRPIX1", "float", "pixel", "centre", None),
            HeaderKeyword("CDELT1", "float", "none", "scale", None),
            HeaderKeyword("DATAMEAN", "float", "none", "mean", None),
            HeaderKeyword("NAXIS1", "int", "none", "structural", 5),
            HeaderKeyword("DATE", "string", "none", "no time", "yesterday"),
        ]
    )
    found = {card.name: (card.value, card.comment) for card in cards}
    assert found == {
        "DATE-OBS": ("2008-09-09T01:46:07.000", "[ISO] Observation date {DATE__OBS}"),
        "T_REC": ("2016.04.01_00:00:00.000_TAI", "[TAI] Slot time"),
        "LATFWTPO": (1.5, "[deg] Stonyhurst latitude {LAT_FWTPOS}"),
        "CRPIX1": (0.0, "[pixel] centre"),
        "CDELT1": (1.0, "scale"),
        "DATAMEAN": (None, "mean"),
    }
    assert fits_name("BSCALE", "") is None
