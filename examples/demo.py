"""The tutorial, offline: every call is printed, then what it gives.

Runs against the embedded archive, so nothing is contacted. Say `--server jsoc` to ask the real one.
"""

from __future__ import annotations

import argparse
import contextlib
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl
from astropy.io import fits

from jsoc_sdk import Client, ExportRequest, RecordSet, between, keyword, span, tai_to_utc

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jsoc_sdk import Server


def main() -> int:
    """Run the tutorial's query part, then its export part."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", default="local", help="local (the embedded archive), jsoc, or a base URL")
    parser.add_argument("--email", default="user@example.org", help="an address registered for exports")
    arguments = parser.parse_args()
    pl.Config.set_tbl_formatting("UTF8_FULL_CONDENSED")
    pl.Config.set_tbl_width_chars(120)
    pl.Config.set_fmt_str_lengths(80)
    with open_server(arguments.server) as where, Client(where, email=arguments.email) as client:
        queries(client)
        exports(client)
    return 0


@contextlib.contextmanager
def open_server(name: str) -> Iterator[str | Server]:
    """Give the server to ask; start the embedded archive for ``local``."""
    if name != "local":
        yield name
        return
    from jsoc_sdk.archive import LocalArchive  # noqa: PLC0415 - an extra, not needed for a real server

    with LocalArchive() as archive:
        print(f"# an embedded archive answers at {archive.base_url}\n")
        yield archive.server


def show(call: str, result: object) -> None:
    """Print one call and what it gave."""
    print(f">>> {call}\n{result}\n")


def queries(client: Client) -> None:
    """Series, keywords, a query, times, a SHARP, files."""
    show(r'client.series(r"hmi\.m_")', client.series(r"hmi\.m_"))
    show('client.prime_keys("hmi.m_720s")', client.prime_keys("hmi.m_720s"))
    info = client.info("hmi.v_45s")
    show('client.info("hmi.v_45s")', info)
    show('client.info("hmi.v_45s").segments_frame()', info.segments_frame())

    dopplergrams = RecordSet("hmi.v_45s", span("2016.04.01_TAI", "1d", every="6h")).segments("Dopplergram")
    show("str(dopplergrams)", dopplergrams)
    show("client.count(dopplergrams)", client.count(dopplergrams))
    records = client.query(dopplergrams, keywords=["T_REC", "DATAMEAN", "OBS_VR"])
    show('client.query(dopplergrams, keywords=["T_REC", "DATAMEAN", "OBS_VR"]).frame', records.frame)
    show("records.record.to_list()", "\n".join(records.record.to_list()))
    show('records.urls("Dopplergram").to_list()', "\n".join(records.urls("Dopplergram").to_list()))
    show('tai_to_utc(records["T_REC"])[0]', tai_to_utc(records["T_REC"])[0])

    strong = (
        RecordSet("hmi.sharp_cea_720s")
        .where(HARPNUM=377, T_REC=between("2011.02.12_TAI", "2011.02.19_TAI"))
        .filter(keyword("USFLUX") > 1e22)
    )
    bound = strong.bind(client.info("hmi.sharp_cea_720s"))
    show('str(strong.bind(client.info("hmi.sharp_cea_720s")))', bound)
    sharps = client.query(strong, keywords=["T_REC", "USFLUX", "R_VALUE"], n=5)
    show('client.query(strong, keywords=["T_REC", "USFLUX", "R_VALUE"], n=5).keywords', sharps.keywords)


def exports(client: Client) -> None:
    """Export stored files at once, and files made with headers; download both; find an export by its id."""
    stored = ExportRequest("hmi.v_45s[2016.04.01_TAI/1d@6h]{Dopplergram}")
    quick = client.export(stored)
    show("quick = client.export(ExportRequest(dopplergrams)); quick", quick)
    show('quick.urls.select("url")', quick.urls.select("url"))
    with tempfile.TemporaryDirectory() as scratch:
        files = client.download(quick, scratch, select=0)
        show("client.download(quick, directory, select=0)", names(files))

        magnetogram = ExportRequest(
            "hmi.sharp_720s[377][2011.02.12_00:00:00_TAI]{magnetogram}", method="url", protocol="fits"
        )
        export = client.wait(client.submit(magnetogram))
        show("export = client.wait(client.submit(magnetogram)); export", export)
        show("export.request_url", export.request_url)
        files = client.download(export, scratch)
        show("files = client.download(export, directory)", names(files))
        show('fits.open(files["path"][0])', header(Path(files["path"][0])))
        again = client.export_from_id(export.id)
        show("client.export_from_id(export.id)", again)


def names(files: pl.DataFrame) -> pl.DataFrame:
    """Leave out of a download's frame what changes from run to run."""
    return files.select(pl.col("path").str.split("/").list.last(), "bytes", "outcome")


def header(path: Path) -> str:
    """Give some cards of the first image of a FITS file, as astropy reads them."""
    image: Any = fits.getdata(path)
    keywords = fits.getheader(path, 1)
    cards = [f"{name} = {keywords[name]!r}" for name in ("T_REC", "HARPNUM", "USFLUX", "CRVAL1")]
    return "\n".join([f"{image.shape} {image.dtype}", *cards])


if __name__ == "__main__":
    sys.exit(main())
