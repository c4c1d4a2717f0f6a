"""An archive, mirrored, served again: the same questions get the same replies."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from scripted import GOLDEN

from jsoc_sdk import Client, RequestError
from jsoc_sdk.archive.local import LocalArchive
from jsoc_sdk.archive.mirrored import MirrorSource, open_source

if TYPE_CHECKING:
    from collections.abc import Iterator

RANDOM = Path(__file__).parent / "data" / "golden" / "random.jsonl"
SERIES = [
    "aia.lev1", "aia.lev1_euv_12s", "hmi.m_720s", "hmi.rdvpspec_fd15", "hmi.sharp_720s", "hmi.synoptic_mr_720s",
    "hmi.v_45s", "hmi.v_sht_modes", "mdi.fd_m_96m_lev182", "test.carr_map", "test.noprime", "test.timekey",
    "test.types",
]  # fmt: skip


HTTP = httpx.Client()


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[LocalArchive, LocalArchive]]:
    """The archive, and one of its mirrors."""
    directory = tmp_path_factory.mktemp("mirrors")
    with LocalArchive(GOLDEN) as origin:
        with Client(origin.server) as client:
            for series in SERIES:
                client.mirror(f"{series}[]", directory / series, whole_series=True)
            client.mirror("hmi.v_45s[]", directory / "hmi.v_45s", whole_series=True)
        with LocalArchive(directory) as served:
            yield origin, served
    HTTP.close()


def ask(archive: LocalArchive, **params: str) -> Any:
    reply = HTTP.get(f"{archive.base_url}jsoc_info", params=params)
    try:
        value = json.loads(reply.content.decode("latin-1"), strict=False)
    except ValueError:
        return reply.status_code
    value.pop("runtime", None)
    for info in value.get("recinfo", []):
        info.pop("online", None)
    return "an error" if "error" in value else value


def test_random_record_sets_get_the_same_replies(pair: tuple[LocalArchive, LocalArchive]) -> None:
    different = []
    for line in RANDOM.read_text(encoding="utf-8").splitlines():
        params = json.loads(line)["params"]
        if ask(pair[0], **params) != ask(pair[1], **params):
            different.append(params["ds"])
    # superseded versions are not in a mirror
    assert [text for text in different if "[!" not in text and "[:" not in text] == []
    assert len(different) <= 4


@pytest.mark.parametrize("exact", ["0", "1"])
@pytest.mark.parametrize("series", SERIES)
def test_every_keyword_of_every_record_is_the_same(
    pair: tuple[LocalArchive, LocalArchive], series: str, exact: str
) -> None:
    origin, served = (ask(one, op="rs_list", ds=f"{series}[]", key="**ALL**", M=exact, R="1") for one in pair)
    assert origin["count"] == served["count"] > 0
    wrong = {
        one["name"]: pairs[:3]
        for one, other in zip(origin["keywords"], served["keywords"], strict=True)
        # a broken link, a text MISSING and a missing value are one and the same in a frame, and so in a mirror
        if (
            pairs := [
                (a, b)
                for a, b in zip(one["values"], other["values"], strict=True)
                if a != b and a not in {"Invalid KeyLink", f"{'MISSING':20}"}
            ]
        )
    }
    assert wrong == {}
    assert origin["recinfo"] == served["recinfo"]


@pytest.mark.parametrize("series", SERIES)
def test_series_are_described_alike(pair: tuple[LocalArchive, LocalArchive], series: str) -> None:
    origin, served = (ask(one, op="series_struct", ds=series) for one in pair)
    for keyword in origin["keywords"]:
        keyword.pop("linkinfo", None)  # linked keywords are ordinary ones in a mirror
        if keyword["type"] == "link":
            keyword.update(type="string", recscope="variable")
    assert {one["name"]: one for one in served["keywords"]} == {
        one["name"]: one for one in origin["keywords"]
    }
    for member in ("note", "primekeys", "primekeysinfo", "dbindex", "links", "retention", "unitsize"):
        assert served[member] == origin[member], member
    assert [one["name"] for one in served["segments"]] == [one["name"] for one in origin["segments"]]
    assert served["Interval"]["FirstRecord"] == origin["Interval"]["FirstRecord"]


def test_a_client_sees_no_difference(pair: tuple[LocalArchive, LocalArchive]) -> None:
    frames = []
    for archive in pair:
        with Client(archive.server) as client:
            frames.append(
                client.query("hmi.v_45s[2014.10.01_TAI/6h][? QUALITY >= 0 ?]", keywords="**ALL**").keywords
            )
    assert frames[0].equals(frames[1])


def test_stored_files_are_found_where_they_were(tmp_path: Path) -> None:
    question = "hmi.v_45s[2014.10.01_TAI/3m][2]"
    with LocalArchive(GOLDEN) as origin, Client(origin.server) as client:
        client.mirror(question, tmp_path, keywords="T_REC,CAMERA", segments="Dopplergram")
        paths = client.query(question, segments="Dopplergram").segments
    with LocalArchive(tmp_path) as served, Client(served.server) as client:
        assert client.query("hmi.v_45s[]", segments="Dopplergram").segments.equals(paths)


def test_what_is_no_mirror_is_said(tmp_path: Path) -> None:
    with pytest.raises(RequestError, match="no database dump"):
        open_source(tmp_path)
    (tmp_path / "manifest.json").write_text("{")
    (tmp_path / "series.json").write_text("{}")
    with pytest.raises(RequestError, match="damaged"):
        open_source(tmp_path)


def test_an_empty_mirror_is_an_empty_series(tmp_path: Path) -> None:
    with LocalArchive(GOLDEN) as origin, Client(origin.server) as client:
        client.mirror("hmi.v_45s[2033.01.01_TAI/1h]", tmp_path)
    source = open_source(tmp_path)
    assert isinstance(source, MirrorSource)
    with LocalArchive(tmp_path) as served, Client(served.server) as client:
        assert client.count("hmi.v_45s[]") == 0
