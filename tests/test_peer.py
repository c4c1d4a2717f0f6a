"""The `drms` client of the field, unchanged, against the archive."""

from __future__ import annotations

import logging
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest

from jsoc_sdk.archive import LocalArchive

if TYPE_CHECKING:
    from collections.abc import Iterator

DATA = Path(__file__).parent / "data" / "golden" / "data"


@pytest.fixture(scope="module")
def peer() -> Iterator[Any]:
    """A client of the peer's; what importing it does to logging is undone."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import drms
    root.handlers[:], root.level = handlers, level
    with LocalArchive(DATA) as archive:
        server = drms.ServerConfig(
            name=f"local{archive.port}",
            cgi_baseurl=archive.base_url,
            cgi_show_series="show_series",
            cgi_jsoc_info="jsoc_info",
            cgi_jsoc_fetch="jsoc_fetch",
            cgi_check_address="checkAddress.sh",
            http_download_baseurl=archive.server.file_base + "/",
        )
        yield drms.Client(server=cast("Any", server))  # drms declares a name, and takes either


@pytest.fixture(autouse=True)
def _peer_warnings() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def test_the_peer_lists_series(peer: Any) -> None:
    assert peer.series(r"hmi\.m_") == ["hmi.m_720s"]
    full = peer.series(r"hmi\.v", full=True)
    assert set(full.name) == {"hmi.V_sht_modes", "hmi.v_45s"}


def test_the_peer_reads_keys(peer: Any) -> None:
    assert peer.pkeys("hmi.v_45s") == ["T_REC", "CAMERA"]
    assert "DATAMEAN" in peer.keys("hmi.v_45s")


def test_the_peer_reads_a_definition(peer: Any) -> None:
    info = peer.info("hmi.sharp_720s")
    assert list(info.segments.index)[:2] == ["magnetogram", "bitmap"]
    assert info.keywords.type["HARPNUM"] == "int"
    assert info.links.target["MHARP"] == "hmi.mharp_720s"


def test_the_peer_queries_keywords_segments_and_links(peer: Any) -> None:
    ds = "hmi.v_45s[2014.10.01_TAI/1d@6h][2]"
    keys, segments = peer.query(ds, key=["T_REC", "DATAMEAN"], seg="Dopplergram")
    assert list(keys.T_REC) == [f"2014.10.01_{hour}:00:00_TAI" for hour in ("00", "06", "12", "18")]
    assert segments.Dopplergram[0] == "/SUM4/D600000041/S00000/Dopplergram.fits"
    links = peer.query("hmi.sharp_720s[377][2012.06.30_02:00_TAI]", link="MHARP")
    assert links.MHARP[0] == "hmi.Mharp_720s[377][2012.06.30_02:00:00_TAI]"


def test_the_peer_queries_everything_of_a_record(peer: Any) -> None:
    keys = peer.query("hmi.v_45s[2014.10.01_TAI][2]", key="**ALL**")
    assert keys["DATE-OBS"][0] == "2014-09-30T23:58:42Z"


def test_the_peer_is_told_of_a_bad_query(peer: Any) -> None:
    import drms

    with pytest.raises(drms.DrmsQueryError):
        peer.query("hmi.nosuch[]", key="T_REC")


def test_the_peer_checks_addresses(peer: Any) -> None:
    assert peer.check_email("user@example.org")
    assert not peer.check_email("nobody@example.org")
