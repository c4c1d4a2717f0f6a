"""Full FITS headers without an export, held against genuine headers; data stay as they are stored.

The records come from the sample archive, which made them of the same headers by code of its own; each keyword
that differs stands with its reason in ``data/fits-differences.json``.
"""

from __future__ import annotations

import hashlib
import json
import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from astropy.io import fits as astropy_fits
from images import open_fits

from jsoc_sdk import AsyncClient, Client, DownloadError, RequestError
from jsoc_sdk import fits as fits_room
from jsoc_sdk.archive import LocalArchive
from jsoc_sdk.fits import Card, header_cards, with_header
from jsoc_sdk.fits.cards import fits_name
from jsoc_sdk.fits.files import card_of
from jsoc_sdk.models import Keyword

if TYPE_CHECKING:
    from collections.abc import Iterator

    import polars as pl

DATA = Path(__file__).parent / "data"
HEADERS = DATA / "corpus" / "records" / "headers"
DIFFERENCES: dict[str, dict[str, str]] = json.loads((DATA / "fits-differences.json").read_text())
GENUINE = {
    "hmi.sharp_720s.2024": ("hmi.sharp_720s[11465][2024.06.28_TAI]", "magnetogram"),
    "hmi.sharp_cea_720s.377.Bp": ("hmi.sharp_cea_720s[377][2011.02.15_02:00:00_TAI]", "Bp"),
    "hmi.sharp_cea_720s.377.bitmap": ("hmi.sharp_cea_720s[377][2011.02.15_02:00:00_TAI]", "bitmap"),
    "hmi.sharp_cea_720s.a": ("hmi.sharp_cea_720s[11465][2024.06.28_TAI]", "magnetogram"),
    "hmi.ic_45s.resampled": ("hmi.Ic_45s[2014.03.01_00:01:30_TAI][2]", "continuum"),
    "mdi.fd_M_96m_lev182": ("mdi.fd_M_96m_lev182[2010.10.15_19:12:00_TAI]", "data"),
}
DOPPLERGRAM = "hmi.v_45s[2016.04.01_TAI]"


@pytest.fixture(scope="module")
def archive() -> Iterator[LocalArchive]:
    with LocalArchive() as running:
        yield running


@pytest.fixture(scope="module")
def client(archive: LocalArchive) -> Iterator[Client]:
    with Client(archive.server) as opened:
        yield opened


def genuine(name: str) -> dict[str, str]:
    """The first value of each keyword of a genuine header."""
    values: dict[str, str] = {}
    for keyword, text in json.loads((HEADERS / f"{name}.json").read_text())["keywords"]:
        values.setdefault(keyword, text)
    return values


def ours(client: Client, name: str) -> dict[str, Any]:
    record_set, segment = GENUINE[name]
    records = client.query(record_set, keywords=["**ALL**", "*recnum*"], segments=segment, exact=True)
    return {card.name: card.value for card in header_cards(records, 0, segment)}


def agrees(text: str, value: object) -> bool:
    if value is None:
        return text.strip() in {"", "nan"}
    if isinstance(value, int | float):
        try:
            return math.isclose(float(text), value, rel_tol=1e-6, abs_tol=1e-9)
        except ValueError:
            return False
    return text.strip() == str(value)


@pytest.mark.parametrize("name", GENUINE)
def test_genuine_headers_keyword_by_keyword(client: Client, name: str) -> None:
    theirs, made = genuine(name), ours(client, name)
    differing = {
        keyword
        for keyword in theirs.keys() | made.keys()
        if keyword not in made or keyword not in theirs or not agrees(theirs[keyword], made[keyword])
    }
    assert differing == set(DIFFERENCES[name])
    assert len(theirs) - len(differing & theirs.keys()) > 50


def test_every_difference_has_a_reason() -> None:
    assert set(DIFFERENCES) == set(GENUINE)
    assert all(len(reason) > 20 for table in DIFFERENCES.values() for reason in table.values())


def test_the_newest_header_differs_in_nothing_that_describes_the_observation(client: Client) -> None:
    theirs, made = genuine("hmi.sharp_720s.2024"), ours(client, "hmi.sharp_720s.2024")
    for keyword in (
        "T_REC",
        "DATE-OBS",
        "TRECEPOC",
        "CROTA2",
        "CRDER1",
        "MEANGAM",
        "NOAA_ARS",
        "LATFWTPO",
        "PRIMARYK",
    ):
        assert agrees(theirs[keyword], made[keyword]), keyword


# --- the rules ---------------------------------------------------------------------------------------


def keyword(name: str, type_: str = "int", units: str = "none", note: str = "") -> Keyword:
    return Keyword(name=name, type=type_, scope="variable", default="", units=units, note=note)


@pytest.mark.parametrize(
    ("given", "name"),
    [
        (keyword("DATAMEAN"), "DATAMEAN"),
        (keyword("T_REC_epoch"), "TRECEPOC"),
        (keyword("LAT_FWTPOS"), "LATFWTPO"),
        (keyword("mixedCase"), "MIXEDCAS"),
        (keyword("DATE__OBS", "time", "ISO", "[DATE-OBS] DATE_OBS = T_OBS - EXPTIME/2.0"), "DATE-OBS"),
        (keyword("DATE__OBS", "time", "TAI", "[DATE-OBS] x"), ""),
        (keyword("DATE", "string"), ""),
        (keyword("DATE", "time", "ISO"), "DATE"),
        (keyword("X", note="[WAVE:FLOAT] y"), "WAVE"),
        (keyword("NAXIS1"), ""),
        (keyword("Bitpix"), ""),
        (keyword("PRIMEKEYSTRING", "string"), ""),
        (keyword("TTYPE1", "string"), "_TTYPE1"),
        (keyword("CHECKSUM", "string"), "_CHECKSU"),
    ],
)
def test_names(given: Keyword, name: str) -> None:
    assert fits_name(given) == name


def test_comments_name_the_drms_keyword_where_it_is_another(client: Client) -> None:
    records = client.query(DOPPLERGRAM, keywords=["**ALL**", "*recnum*"], segments="Dopplergram", exact=True)
    cards = {card.name: card for card in header_cards(records, 0, "dopplergram")}
    assert cards["DATE-OBS"].comment == "DATE_OBS = T_OBS {DATE__OBS}"
    assert cards["TRECEPOC"].comment.endswith("{T_REC_epoch}")
    assert "{" not in cards["DATAMEAN"].comment
    assert cards["DRMS_ID"].value == f"hmi.v_45s:{cards['RECNUM'].value}:Dopplergram"
    assert list(cards)[-1] == "LONGSTRN"


def test_what_a_header_cannot_be_made_of(client: Client) -> None:
    records = client.query(DOPPLERGRAM, keywords="DATAMEAN", segments="Dopplergram")
    with pytest.raises(RequestError, match="record number"):
        header_cards(records, 0, "Dopplergram")
    with pytest.raises(RequestError, match="row 5"):
        header_cards(records, 5, "Dopplergram")


# --- the files -----------------------------------------------------------------------------------------


def data_hash(path: str) -> str:
    """Hash of all bytes of the file but those of headers."""
    digest = hashlib.sha256()
    raw = Path(path).read_bytes()
    with open_fits(path, disable_image_compression=True) as units:
        for unit in units:
            place = unit.fileinfo()
            digest.update(raw[place["datLoc"] : place["datLoc"] + place["datSpan"]])
    return digest.hexdigest()


def test_data_are_untouched_and_stay_compressed(client: Client, tmp_path: Path) -> None:
    records = client.query(f"{DOPPLERGRAM}{{Dopplergram}}")
    (stored,) = client.download_segments(records, tmp_path / "stored")["path"]
    (made,) = client.fetch_fits(DOPPLERGRAM, "Dopplergram", tmp_path)["path"]
    assert data_hash(made) == data_hash(stored)
    assert Path(made).stat().st_size % 2880 == 0
    with open_fits(made) as units:
        units.verify("exception")
        assert isinstance(units[1], astropy_fits.CompImageHDU)
        assert units[1].header["DATAMEAN"] == pytest.approx(3313.104980)
        assert units[1].header["T_REC"] == "2016.04.01_00:00:00.000_TAI"


def test_a_second_run_fetches_nothing(archive: LocalArchive, client: Client, tmp_path: Path) -> None:
    four = "hmi.v_45s[2016.04.01_TAI/1d@6h]{Dopplergram}"
    first = client.fetch_fits(four, None, tmp_path)
    assert first["outcome"].to_list() == ["downloaded"] * 4
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        Path(path).name for path in first["path"]
    )
    seen = len([entry for entry in archive.requests if "/SUM" in entry.path])
    second = client.fetch_fits(four, None, tmp_path)
    assert second["outcome"].to_list() == ["present"] * 4
    assert len([entry for entry in archive.requests if "/SUM" in entry.path]) == seen
    assert second.select("path", "bytes").equals(first.select("path", "bytes"))


def test_a_place_that_cannot_be_written_is_a_row_that_goes_on_later(
    archive: LocalArchive, client: Client, tmp_path: Path
) -> None:
    four = "hmi.v_45s[2016.04.01_TAI/1d@6h]{Dopplergram}"
    first = client.fetch_fits(four, None, tmp_path)
    taken = Path(first["path"][1])
    taken.unlink()
    taken.mkdir()
    with pytest.raises(DownloadError, match="Is a directory"):
        client.fetch_fits(four, None, tmp_path, strict=True)
    again = client.fetch_fits(four, None, tmp_path)
    assert again["outcome"].to_list() == ["present", "failed", "present", "present"]
    taken.rmdir()
    seen = len([entry for entry in archive.requests if "/SUM" in entry.path])
    assert client.fetch_fits(four, None, tmp_path)["outcome"].null_count() == 0
    assert taken.stat().st_size == first["bytes"][1]
    assert len([entry for entry in archive.requests if "/SUM" in entry.path]) == seen + 1


async def _async(archive: LocalArchive, directory: Path) -> pl.DataFrame:
    async with AsyncClient(archive.server) as client:
        return await client.fetch_fits(DOPPLERGRAM, "Dopplergram", directory)


def test_both_colours_make_the_same_file(archive: LocalArchive, client: Client, tmp_path: Path) -> None:
    import asyncio

    (one,) = client.fetch_fits(DOPPLERGRAM, "Dopplergram", tmp_path / "a")["path"]
    (two,) = asyncio.run(_async(archive, tmp_path / "b"))["path"]
    assert Path(one).read_bytes() == Path(two).read_bytes()


def test_a_stored_file_that_is_gone_is_a_row(archive: LocalArchive, client: Client, tmp_path: Path) -> None:
    archive.faults.add("gone", path="/SUM", times=1)
    table = client.fetch_fits("hmi.v_45s[2016.04.01_TAI/1d@6h]{Dopplergram}", None, tmp_path, connections=1)
    assert table["outcome"].to_list() == ["failed", *["downloaded"] * 3]
    archive.faults.add("gone", path="/SUM", times=None)
    with pytest.raises(DownloadError, match="1 of 1"):
        client.fetch_fits(DOPPLERGRAM, "Dopplergram", tmp_path / "x", strict=True)
    archive.faults.clear()


def test_files_need_segments(client: Client, tmp_path: Path) -> None:
    with pytest.raises(RequestError, match="segments"):
        client.fetch_fits(DOPPLERGRAM, None, tmp_path)


def simple(**cards: Any) -> bytes:
    image = astropy_fits.PrimaryHDU(data=[[1, 2], [3, 4]])
    image.header.update(cards)
    from io import BytesIO

    file = BytesIO()
    astropy_fits.HDUList([image]).writeto(file, checksum=True)
    return file.getvalue()


def test_structure_of_the_file_is_not_ours() -> None:
    stored = simple()
    made = with_header(
        stored, [Card("BITPIX", 99), Card("BUNIT", "Gauss"), Card("NAXIS", 7), Card("X", None, "nothing")]
    )
    assert made[-2880:] == stored[-2880:]
    assert (card_of(made, "BITPIX"), card_of(made, "BUNIT"), card_of(made, "NAXIS")) == (64, "Gauss", 2)
    assert card_of(made, "CHECKSUM") is None
    assert card_of(made, "DATASUM") == card_of(stored, "DATASUM")


def test_long_texts_and_remarks() -> None:
    text = "long " * 40
    made = with_header(
        simple(), [Card("SOURCE", text.strip()), Card("HISTORY", "h " * 100), Card("COMMENT", None)]
    )
    assert card_of(made, "SOURCE") == text.strip()
    assert str(card_of(made, "HISTORY")).replace("\n", "").count("h") == 100


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"SIMPLE  =                    T" + b" " * 100, b"\x00" * 5760]
)
def test_what_is_no_fits_file(body: bytes) -> None:
    with pytest.raises(DownloadError, match="no FITS file"):
        with_header(body, [])
    assert card_of(body, "X") is None


def test_without_astropy_it_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, client: Client, tmp_path: Path
) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "astropy.io", None)
    with pytest.raises(RequestError, match="pip install"):
        client.fetch_fits(DOPPLERGRAM, "Dopplergram", tmp_path)
    assert fits_room.Card is Card
