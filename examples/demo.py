"""The tutorial, offline: every call is printed, then what it gives.

Runs against the embedded archive, so nothing is contacted. Say `--server jsoc` to ask the real one.
"""

from __future__ import annotations

import argparse
import contextlib
import sys
from typing import TYPE_CHECKING

import polars as pl

from jsoc_sdk import Client, RecordSet, between, keyword, span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jsoc_sdk import Server


def main() -> int:
    """Run the tutorial's query part, then its export part."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", default="local", help="local (the embedded archive), jsoc, or a base URL")
    server = parser.parse_args().server
    pl.Config.set_tbl_formatting("UTF8_FULL_CONDENSED")
    pl.Config.set_tbl_width_chars(120)
    with open_server(server) as where, Client(where) as client:
        queries(client)
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
    show('tai_to_utc(records["T_REC"])[0]', first_utc(records["T_REC"]))

    strong = (
        RecordSet("hmi.sharp_cea_720s")
        .where(HARPNUM=377, T_REC=between("2011.02.12_TAI", "2011.02.19_TAI"))
        .filter(keyword("USFLUX") > 1e22)
    )
    bound = strong.bind(client.info("hmi.sharp_cea_720s"))
    show('str(strong.bind(client.info("hmi.sharp_cea_720s")))', bound)
    sharps = client.query(strong, keywords=["T_REC", "USFLUX", "R_VALUE"], n=5)
    show('client.query(strong, keywords=["T_REC", "USFLUX", "R_VALUE"], n=5).keywords', sharps.keywords)


def first_utc(times: pl.Series) -> object:
    """First of a column of TAI times, in UTC."""
    from jsoc_sdk import tai_to_utc  # noqa: PLC0415 - beside its use, as the tutorial shows it

    return tai_to_utc(times)[0]


if __name__ == "__main__":
    sys.exit(main())
