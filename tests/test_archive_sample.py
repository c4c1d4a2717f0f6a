"""The sample archive: complete enough to be useful, and honest about what is not known."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from jsoc_sdk.archive.local import LocalArchive
from jsoc_sdk.archive.sample import write_dump
from jsoc_sdk.archive.sample_series import sample_series

if TYPE_CHECKING:
    from collections.abc import Iterator

CORPUS = Path(__file__).parent / "data" / "corpus"
SAMPLE = Path(__file__).parents[1] / "jsoc_sdk" / "archive" / "sample"


@pytest.fixture(scope="module")
def http() -> Iterator[httpx.Client]:
    with LocalArchive() as archive, httpx.Client(base_url=archive.base_url, timeout=20) as client:
        yield client


def columns(http: httpx.Client, ds: str, key: str = "", seg: str = "") -> dict[str, list[Any]]:
    reply = http.get("jsoc_info", params={"op": "rs_list", "ds": ds, "key": key, "seg": seg}).json()
    assert reply["status"] == 0, reply
    return {item["name"]: item["values"] for item in [*reply.get("keywords", []), *reply.get("segments", [])]}


def test_the_tutorials_rows_are_those_of_the_tutorial(http: httpx.Client) -> None:
    found = columns(http, "hmi.v_45s[2016.04.01_TAI/1d@6h]", "T_REC,DATAMEAN,OBS_VR", "Dopplergram")
    entries = json.loads((CORPUS / "records" / "documented-queries.json").read_text())
    printed = next(entry for entry in entries if entry["query"] == "hmi.v_45s[2016.04.01_TAI/1d@6h]")
    assert [list(row) for row in zip(*(found[name] for name in printed["columns"]), strict=True)] == printed[
        "rows"
    ]


def test_every_definition_can_be_asked_for(http: httpx.Client) -> None:
    names = [item["name"] for item in http.get("show_series").json()["names"]]
    assert len(names) >= 33
    assert {"hmi.m_45s", "hmi.m_720s", "hmi.sharp_720s", "aia.lev1_euv_12s", "mdi.smarp_cea_96m"} <= set(
        names
    )
    for name in names:
        reply = http.get("jsoc_info", params={"op": "series_struct", "ds": name}).json()
        assert reply["status"] == 0, name
        assert reply["keywords"], name
        rows = http.get(
            "jsoc_info", params={"op": "rs_list", "ds": f"{name}[]", "key": "**ALL**", "n": "3"}
        ).json()
        assert rows["status"] == 0, name


def test_definitions_say_no_more_than_their_source(http: httpx.Client) -> None:
    source = json.loads((SAMPLE / "definitions" / "hmi.v_45s.json").read_text())
    reply = http.get("jsoc_info", params={"op": "series_struct", "ds": "hmi.v_45s"}).json()
    served = {item["name"]: item for item in reply["keywords"]}
    for item in source["keywords"]:
        for field in set(item) & {"type", "units", "note"}:
            assert served[item["name"]][field] == item[field], item["name"]
    assert reply["primekeys"] == ["T_REC", "CAMERA"]
    assert reply["primekeysinfo"][0]["step"] == "45.000000"


@pytest.mark.parametrize("harp", ["377", "1028", "1449", "7115"])
def test_sharp_series_are_served_in_the_servers_own_text(http: httpx.Client, harp: str) -> None:
    with (CORPUS / "records" / f"sharp-keys.harp{harp}.csv").open(newline="") as file:
        printed = list(csv.DictReader(file))
    keys = list(printed[0])
    found = columns(http, f"hmi.sharp_720s[{harp}][]", ",".join(keys))
    served = {time: row for time, *row in zip(*(found[key] for key in keys), strict=True)}
    for row in printed:
        assert served[row["T_REC"]] == [row[key] for key in keys[1:]], row["T_REC"]


def test_header_records_keep_their_values(http: httpx.Client) -> None:
    header = dict(
        json.loads((CORPUS / "records" / "headers" / "hmi.sharp_cea_720s.377.Bp.json").read_text())[
            "keywords"
        ]
    )
    wanted = ["NOAA_ARS", "CRLT_OBS", "USFLUX", "T_OBS", "CODEVER7", "INSTRUME", "QUALITY", "DATE__OBS"]
    found = columns(http, "hmi.sharp_cea_720s[377][2011.02.15_02:00:00_TAI]", ",".join(wanted))
    served = {name: values[0] for name, values in found.items()}
    assert served.pop("DATE__OBS").rstrip("Z") == header["DATE-OBS"]
    assert served.pop("QUALITY") == "0x00000000"
    assert served.pop("CRLT_OBS") == "-6.827900"
    assert served == {name: header[name] for name in served}


def test_what_no_source_gives_is_missing(http: httpx.Client) -> None:
    found = columns(http, "hmi.v_45s[2016.04.01_TAI]", "DATAMAX,CRPIX1,T_OBS,CAR_ROT,HISTORY")
    assert {values[0] for values in found.values()} == {"MISSING"}


def test_noaa_regions_are_served(http: httpx.Client) -> None:
    found = columns(http, "drms.NOAA_ar[1996.01.04][7938]", "Lat,Lon,CarrLon,Area,Class,Count,Type")
    assert [values[0] for values in found.values()] == ["+12", "+15", "187", "110", "Dsi", "20", "Beta"]


def test_storage_paths_that_a_source_prints_are_kept(http: httpx.Client) -> None:
    with (CORPUS / "records" / "sharp-sums-paths.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))[:20]
    for row in rows:
        time = row["T_REC_reformatted"].replace("-", ".").replace(" ", "_")
        ds = f"hmi.sharp_cea_720s[{row['HARPNUM']}][{time}_TAI]"
        assert columns(http, ds, seg="magnetogram")["magnetogram"] == [row["magnetogram"]]


def test_writing_the_sample_twice_gives_the_same_dump(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        write_dump(tmp_path / name)
    for path in (tmp_path / "one").rglob("*.csv"):
        assert path.read_bytes() == (tmp_path / "two" / path.relative_to(tmp_path / "one")).read_bytes()


def test_every_file_of_records_names_its_source_and_the_sample_is_small() -> None:
    index = json.loads((SAMPLE / "records" / "index.json").read_text())
    assert {item["file"] for item in index} == {path.name for path in (SAMPLE / "records").glob("*.csv")}
    assert all(item["source"] and item["note"] for item in index)
    assert all((SAMPLE / "definitions" / f"{item.name}.provenance.json").exists() for item in sample_series())
    assert sum(path.stat().st_size for path in SAMPLE.rglob("*") if path.is_file()) < 5_000_000
