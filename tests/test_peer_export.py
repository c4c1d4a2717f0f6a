"""The `drms` client of the field, unchanged, exports from the archive: the tutorial's export part."""

from __future__ import annotations

import logging
import tarfile
import warnings
from typing import TYPE_CHECKING, Any, cast

import pytest
from images import open_fits

from jsoc_sdk.archive.exports.desk import ExportOptions
from jsoc_sdk.archive.local import LocalArchive

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TUTORIAL = "hmi.v_45s[2016.04.01_TAI/1d@6h]{Dopplergram}"
SHARP = "hmi.sharp_720s[11465][2024.06.28_TAI]{magnetogram}"


@pytest.fixture(scope="module")
def archive() -> Iterator[LocalArchive]:
    with LocalArchive(exports=ExportOptions(queued=0.1, running=0.1)) as running:
        running.desk.registrar.register("many@example.org", maximum=100)
        yield running


@pytest.fixture
def peer(archive: LocalArchive) -> Iterator[Any]:
    """A client of the peer's; what importing it does to logging is undone, its warnings are its own."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import drms

        root.handlers[:], root.level = handlers, level
        server = drms.ServerConfig(
            name=f"local{archive.port}",
            cgi_baseurl=archive.base_url,
            cgi_show_series="show_series",
            cgi_jsoc_info="jsoc_info",
            cgi_jsoc_fetch="jsoc_fetch",
            cgi_check_address="checkAddress.sh",
            http_download_baseurl=f"http://127.0.0.1:{archive.port}/",
        )
        yield drms.Client(
            email="many@example.org", server=cast("Any", server)
        )  # drms declares a name, and takes either


def test_the_peer_checks_addresses(peer: Any) -> None:
    assert peer.check_email("user@example.org")
    assert not peer.check_email("nobody@example.org")


def test_the_peer_exports_the_tutorials_files_as_they_are(peer: Any, tmp_path: Path) -> None:
    result = peer.export(TUTORIAL)
    assert result.method == "url_quick"
    assert result.protocol == "as-is"
    base = peer._server.http_download_baseurl
    assert [url.removeprefix(base) for url in result.urls.url] == [
        "SUM58/D803708321/S00008/Dopplergram.fits",
        "SUM41/D803708361/S00008/Dopplergram.fits",
        "SUM71/D803720859/S00008/Dopplergram.fits",
        "SUM70/D803730119/S00008/Dopplergram.fits",
    ]
    files = result.download(str(tmp_path), index=0)
    with open_fits(files.download[0]) as hdus:
        assert hdus[1].data.shape == (512, 512)


def test_the_peer_waits_for_fits_files_and_downloads_them(peer: Any, tmp_path: Path) -> None:
    result = peer.export(SHARP, method="url", protocol="fits")
    assert result.wait(sleep=0.1, timeout=20)
    assert result.has_succeeded()
    assert list(result.data.record) == ["hmi.sharp_720s[11465][2024.06.28_00:00:00_TAI]"]
    assert result.request_url.endswith(result.dir)
    files = result.download(str(tmp_path))
    assert files.download[0].name == "hmi.sharp_720s.11465.20240628_000000_TAI.magnetogram.fits"
    with open_fits(files.download[0]) as hdus:
        assert hdus[1].header["HARPNUM"] == 11465
        assert hdus[1].header["NOAA_ARS"] == "13733"
    again = peer.export_from_id(result.id)
    assert list(again.urls.url) == list(result.urls.url)


def test_the_peer_downloads_a_tar(peer: Any, tmp_path: Path) -> None:
    result = peer.export(TUTORIAL, method="url-tar", protocol="fits")
    assert result.wait(sleep=0.1, timeout=20)
    files = result.download(str(tmp_path))
    assert len(files) == 1
    with tarfile.open(files.download[0]) as tar:
        assert sum(name.endswith(".Dopplergram.fits") for name in tar.getnames()) == 4


def test_the_peers_processing_is_carried_out(peer: Any, tmp_path: Path) -> None:
    result = peer.export(
        TUTORIAL, method="url", protocol="fits", process={"rebin": {"method": "boxcar", "scale": 0.25}}
    )
    assert result.wait(sleep=0.1, timeout=20)
    assert result.data.record[0].startswith("hmi.v_45s_mod[2016.04.01_00:00:00_TAI][2][JSOC_")
    files = result.download(str(tmp_path), index=0)
    with open_fits(files.download[0]) as hdus:
        assert hdus[1].data.shape == (128, 128)


def test_the_peer_exports_pictures(peer: Any, tmp_path: Path) -> None:
    result = peer.export(
        TUTORIAL,
        method="url",
        protocol="jpg",
        protocol_args={"ct": "HMI_mag.lut", "scaling": "MINMAX", "size": 4},
    )
    assert result.wait(sleep=0.1, timeout=20)
    files = result.download(str(tmp_path))
    assert len(files) == 4
    assert files.download[0].name == "20160401_000000_hmi.v_45s_128.jpg"


def test_the_peer_is_told_what_is_wrong(peer: Any) -> None:
    import drms

    failed = peer.export("hmi.nosuch[2016.04.01_TAI]", method="url", protocol="fits", filenamefmt=False)
    assert failed.has_failed()
    with pytest.raises(drms.DrmsExportError, match="does not exist"):
        failed.wait()
    unknown = peer.export(TUTORIAL, email="nobody@example.org")
    assert unknown.has_failed()
    assert "registered" in unknown._d["error"]
