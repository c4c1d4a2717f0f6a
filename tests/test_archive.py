"""The written rules of the server, beyond the recorded cases: record sets, parameters, values, settings.

Expected outcomes are those of protocol/record-sets.md and protocol/query-api.md, counts are taken from the CSV dump.
"""

from __future__ import annotations

import csv
import logging
import shutil
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from jsoc_sdk.archive import LocalArchive
from jsoc_sdk.archive.database import Database, create_storage_table, create_table
from jsoc_sdk.archive.dump import NO_STORAGE, DumpSource
from jsoc_sdk.archive.info import jsoc_info
from jsoc_sdk.archive.problems import Crash
from jsoc_sdk.archive.state import ArchiveState
from jsoc_sdk.archive.values import interval_seconds, printf
from jsoc_sdk.errors import JsocError, RequestError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

DATA = Path(__file__).parent / "data" / "golden" / "data"
NOT_FOUND = " jsoc_info: series not found."


@pytest.fixture(scope="module")
def info() -> Iterator[Callable[..., Any]]:
    """Ask ``jsoc_info`` in this process; a crash is the text ``crash``."""
    yield from _asking(DumpSource(DATA))


@pytest.fixture(scope="module")
def unshadowed() -> Iterator[Callable[..., Any]]:
    """The same records, no series with a shadow table."""
    yield from _asking(DumpSource(DATA, shadowed=()))


def _asking(source: DumpSource) -> Iterator[Callable[..., Any]]:
    database = Database(source)
    state = ArchiveState(database, DATA)

    def ask(ds: str, **params: str) -> Any:
        try:
            return jsoc_info(state, {"op": "rs_list", "ds": ds, "key": "*recnum*", **params})
        except Crash:
            return "crash"

    yield ask
    database.close()


def outcome(reply: Any) -> object:
    """Give the count, or a word for the error."""
    if reply == "crash" or reply["status"] == 0:
        return reply if reply == "crash" else reply["count"]
    message = reply["error"]
    if message.startswith("invalid record-set"):
        return "specification"
    return "not found" if message == NOT_FOUND else "query"


def recnums(reply: Any) -> list[int]:
    return list(reply["keywords"][0]["values"]) if reply["count"] else []


def rows(series: str) -> list[dict[str, str]]:
    with (DATA / "series" / f"{series}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


LONG_LIST = ",".join(f"#{15250560 + slot}" for slot in range(320))


@pytest.mark.parametrize(
    ("ds", "expected"),
    [
        # every spelling of the same slot; both cameras have it
        ("hmi.v_45s[2014.10.01_TAI]", 2),
        ("hmi.v_45s[20141001_TAI]", 2),
        ("hmi.v_45s[2014.274_TAI]", 2),
        ("hmi.v_45s[2014.Oct.1_tai]", 2),
        ("hmi.v_45s[JD_2456931.5_TAI]", 2),
        ("hmi.v_45s[7943d]", 2),
        ("hmi.v_45s[15250560u]", 2),
        ("hmi.v_45s[#15250560]", 2),
        ("hmi.v_45s[T_REC_index=15250560]", 2),
        ("HMI.V_45S [ T_REC = 2014.10.01_TAI ] ", 2),
        # ranges, spans, steps
        ("hmi.v_45s[2014.10.01_TAI-2014.10.01_00:01:30_TAI][2]", 3),
        ("hmi.v_45s[2014.10.01_TAI/90s][2]", 2),
        ("hmi.v_45s[2014.10.01_TAI/89s][2]", 1),
        ("hmi.v_45s[2014.10.01_TAI / 90s][2]", 2),
        ("hmi.v_45s[2014.10.01_00:00:30_TAI-2014.10.01_00:01:00_TAI][2]", 1),
        ("hmi.v_45s[2014.10.01_TAI/0.5h@10m][2]", 4),
        ("hmi.v_45s[2014.10.01_TAI/1e2s][2]", 2),
        ("hmi.v_45s[2014.10.01_TAI,2014.10.01_06:00_TAI/3m][2]", 5),
        ("hmi.v_45s[#15250560-#15250569@3][2]", 4),
        ("hmi.v_45s[#15250560/4][2]", 4),
        ("hmi.v_45s[2014.10.01_00:03_TAI-2014.10.01_TAI]", 0),
        ("hmi.v_45s[2014.10.01_TAI][#2]", 1),
        # which key a filter is about
        ("hmi.v_45s[T_REC=2014.10.01_TAI][1]", 0),  # [1] is again about the time: the year 1
        ("hmi.v_45s[T_REC=2014.10.01_TAI][CAMERA=1]", 1),
        ("hmi.v_45s[QUALITY=0]", "not found"),
        ("hmi.v_45s[2014.10.01_TAI][2][3]", "not found"),
        ("hmi.v_45s[2014.10.01_TAI][2][]", 1),
        # record numbers
        ("hmi.v_45s[:#31,#33]", 2),
        ("hmi.v_45s[:#31/3]", 3),
        ("hmi.v_45s[:#31-#40@4]", 3),
        ("hmi.v_45s[:#-#3]", 3),
        ("hmi.v_45s[:#2900-#]", 3),
        ("hmi.v_45s[:31]", "not found"),
        ("hmi.v_45s[:#31-]", "not found"),
        ("hmi.v_45s[:#-5]", "not found"),
        ("hmi.v_45s[:#0x10]", "not found"),
        ("hmi.v_45s[:#1][:#2]", "specification"),
        # what is refused, and what kills the server
        ("hmi.v_45s[ ]", 0),
        ("hmi.v_45s[2012-01-01 ]", 0),
        ("hmi.v_45s[][ ]", "crash"),
        ("hmi.v_45s[garbage]", "crash"),
        ("hmi.v_45s[2012.13.01]", "crash"),
        ("hmi.v_45s[2014.10.01_TAI/3]", "crash"),
        ("hmi.v_45s[2014.10.01_TAI/3x]", "crash"),
        ("hmi.v_45s[2014.10.01_TAI/1D]", "crash"),
        ("hmi.v_45s[2012/01/01]", "crash"),
        ("hmi.v_45s[#1-]", "crash"),
        ("hmi.v_45s[][two]", "crash"),
        ("hmi.v_45s[][99999999999]", "crash"),
        ("hmi.v_45s[][2.5]", "not found"),
        ("hmi.v_45s[2014.10.01_TAI-]", "not found"),
        ("hmi.v_45s[2014.10.01_TAI-1d]", "not found"),
        ("hmi.v_45s[2014.10.01T00:00:00]", "not found"),
        ("hmi.v_45s[2014-10-01T00:00:00+00:00]", "not found"),
        ("hmi.v_45s[2014.10.01_TAI/2m @90s]", "not found"),
        ("hmi.v_45s[? CAMERA = '{' ?]", "not found"),
        ("hmi.v_45s[2014.10.01_TAI\t]", "crash"),
        ("hmi.v_45s[caf\xe9]", "crash"),
        ("hmi.v_45s[2014.10.01_TAI", "specification"),
        (f"hmi.v_45s[? CAMERA = 1 OR '{'x' * 8400}' = '' ?]", "crash"),
        (f"hmi.v_45s[{LONG_LIST}]", "query"),
        ("@/etc/passwd", "not found"),
        ("/etc/passwd", "not found"),
        ("nosuch.series[]", "not found"),
        # several sub-sets
        (",".join(["test.noprime[:#1]"] * 400), 400),
        ("test.noprime,test.noprime[:#1]", "not found"),  # the last letter is lost
        ("test.noprime[]#a comment#test.noprime[:#1]", 42),
        # other types of key
        ("test.types[first]", 1),
        ('test.types["with space"]', 1),
        ("test.types[\"it''s [odd]\"]", 1),
        ("test.types[\"it's [odd]\"]", "query"),
        ("test.types[\"x' OR '1'='1\"]", "query"),
        ('test.types["first"-"second"]', 4),
        ('test.types["first"/3]', "query"),
        ("test.types[first/3]", 0),
        ("test.types[][0x0A]", 2),
        ("test.types[][012]", 2),  # octal, for longlong only
        ("hmi.synoptic_mr_720s[02100]", 1),
        ("hmi.synoptic_mr_720s[2100-2110@5]", 3),
        ("hmi.synoptic_mr_720s[DRMS_MISSING_VALUE]", 0),
        ("test.timekey[][0.5]", 1),
        ("test.timekey[][0.5/1]", 8),
        ("test.timekey[2016.12.31_23:59:60_UTC/1s]", 2),
        ("hmi.rdvpspec_fd15[2170][360][][0.0]", 3),
        ("test.carr_map[766802.5/90]", 3),
    ],
)  # fmt: skip
def test_record_sets_select_what_the_rules_say(info: Callable[..., Any], ds: str, expected: object) -> None:
    assert outcome(info(ds)) == expected


def test_first_and_last_differ_with_a_shadow_table(
    info: Callable[..., Any], unshadowed: Callable[..., Any]
) -> None:
    table = rows("hmi.v_45s")
    newest_slot = max(int(row["t_rec_index"]) for row in table if row["camera"] == "1")
    expected = [
        int(row["recnum"]) for row in table if (row["t_rec_index"], row["camera"]) == (str(newest_slot), "1")
    ]
    assert recnums(unshadowed("hmi.v_45s[CAMERA=1][T_REC=$]")) == expected
    assert recnums(info("hmi.v_45s[CAMERA=1][T_REC=$]")) == []  # the newest slot of all, then camera 1


def test_last_is_ignored_behind_a_condition_with_a_shadow_table(
    info: Callable[..., Any], unshadowed: Callable[..., Any]
) -> None:
    assert info("hmi.v_45s[? CAMERA = 1 ?][$]")["count"] == info("hmi.v_45s[? CAMERA = 1 ?]")["count"] == 10
    assert unshadowed("hmi.v_45s[? CAMERA = 1 ?][$]")["count"] == 1


def test_a_negative_limit_lists_backwards_only_with_a_shadow_table(
    info: Callable[..., Any], unshadowed: Callable[..., Any]
) -> None:
    assert recnums(info("hmi.v_45s[:#31-#40]", n="-3")) == [40, 39, 38]
    assert recnums(unshadowed("hmi.v_45s[:#31-#40]", n="-3")) == [38, 39, 40]


def test_a_limited_query_that_names_a_key_twice_fails_only_with_a_shadow_table(
    info: Callable[..., Any], unshadowed: Callable[..., Any]
) -> None:
    ds = "hmi.v_45s[2014.10.01_TAI/1d][? CAMERA = 2 ?]"
    assert outcome(info(ds, n="3")) == "query"
    assert outcome(info(ds)) == 1899 == outcome(unshadowed(ds))
    assert outcome(unshadowed(ds, n="3")) == 3


def test_percent_signs_are_mangled_without_a_shadow_table(
    info: Callable[..., Any], unshadowed: Callable[..., Any]
) -> None:
    ds = "hmi.v_45s[? INSTRUME LIKE '%nothing%' ?]"
    assert outcome(info(ds)) == 0
    assert outcome(unshadowed("hmi.v_45s[? INSTRUME LIKE '%11%' ?]")) == 2867


def test_versions(info: Callable[..., Any]) -> None:
    versions = [row for row in rows("hmi.v_45s") if (row["t_rec_index"], row["camera"]) == ("15250660", "2")]
    numbers = sorted(int(row["recnum"]) for row in versions)
    assert len(numbers) > 1
    where = "hmi.v_45s[#15250660][2]"
    assert recnums(info(where)) == numbers[-1:]
    assert recnums(info(f"{where}[! 1=1 !]")) == numbers
    assert (
        recnums(info(f"{where}[? sunum = {versions[0]['sunum']} ?]")) == []
    )  # an older version does not show
    assert recnums(info(f"hmi.v_45s[:#{numbers[0]}]")) == numbers[:1]


def test_a_step_of_less_than_half_a_slot_divides_by_zero(info: Callable[..., Any]) -> None:
    assert outcome(info("hmi.v_45s[2014.10.01_TAI/90s@10s][2]")) == "query"
    assert outcome(info("hmi.v_45s[2030.01.01_TAI/90s@10s][2]")) == 0  # nothing to divide


def test_several_empty_sub_sets_are_counted_as_minus_one(info: Callable[..., Any]) -> None:
    reply = info("hmi.v_45s[2030.01.01_TAI],hmi.v_45s[2031.01.01_TAI]")
    assert (reply["count"], reply["keywords"]) == (-1, [{"name": "*recnum*", "values": []}])


def test_a_negative_limit_with_several_sub_sets(info: Callable[..., Any]) -> None:
    assert info("test.noprime[:#1],test.noprime[:#2]", n="-1") == "crash"
    assert info("hmi.v_45s[:#1],hmi.v_45s[:#2]", n="-1")["count"] == 2


def test_the_servers_slips_can_be_left_out() -> None:
    with LocalArchive(DATA, warts=False) as archive, httpx.Client(base_url=archive.base_url) as client:

        def reply(ds: str, op: str = "rs_list", **more: str) -> Any:
            return client.get("jsoc_info", params={"op": op, "ds": ds, "key": "*recnum*", **more}).json()

        assert reply("hmi.v_45s[garbage]")["status"] == 1
        assert reply("test.noprime,test.noprime[:#1]")["count"] == 42
        assert reply("hmi.v_45s[CAMERA=1][T_REC=$]")["count"] == 1
        assert recnums(reply("hmi.v_45s[:#31-#40]", n="-3")) == [38, 39, 40]
        assert recnums(reply("test.noprime[:#1],test.noprime[:#2]", n="-1")) == [1, 2]
        assert reply("hmi.sharp_720s[? NOAA_ARS LIKE '%nothing%' ?]")["count"] == 0
        assert reply("hmi.v_45s[2030.01.01_TAI],hmi.v_45s[2031.01.01_TAI]")["count"] == 0
        assert reply("nosuch.series[]", op="rs_summary", n="3")["status"] == 1


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"n": "5"}, 5),
        ({"n": "5", "r": "1"}, 5),
        ({"n": "-5"}, 5),
        ({"n": "x"}, 0),  # errors are swallowed with a limit
        ({"ds": "nosuch.series[]", "n": "1"}, 0),
        ({"ds": "nosuch.series[]"}, "series not found"),
        ({"ds": "nosuch.series"}, "problem with database query"),
        ({"ds": "test.noprime{seg}"}, "crash"),
        ({"ds": "test.noprime[]{seg}"}, 41),
    ],
)
def test_summaries(info: Callable[..., Any], params: dict[str, str], expected: object) -> None:
    reply = info(**{"ds": "test.noprime[]", "op": "rs_summary"} | params)
    assert (reply if reply == "crash" else reply.get("count", reply.get("error"))) == expected


def test_the_run_time_can_be_left_out_of_all_but_a_full_list(info: Callable[..., Any]) -> None:
    for op, ds, there in (
        ("rs_list", "test.noprime[]", True),
        ("rs_list", "test.noprime[:#99]", False),
        ("rs_summary", "test.noprime[]", False),
        ("series_struct", "test.noprime", False),
    ):
        assert "runtime" in info(ds, op=op)
        assert ("runtime" in info(ds, op=op, r="1")) is there


def test_keys_are_answered_as_they_are_asked_for(info: Callable[..., Any]) -> None:
    def names(key: str) -> list[str]:
        return [
            item["name"] for item in info("hmi.sharp_720s[377][2012.06.30_02:00_TAI]", key=key)["keywords"]
        ]

    assert names("T_REC,,t_rec, T_REC") == ["T_REC", "t_rec", " T_REC"]
    assert names("T_REC,**NONE**,HARPNUM") == []
    everything = names("**ALL**")
    assert {"DATE-OBS", "DATAVALS_000", "DATAVALS_004"} < set(everything)
    assert not {"T_REC_index", "cparms_sg000", "DATAVALS"} & set(everything)


def test_a_per_segment_keyword_has_two_spellings(info: Callable[..., Any]) -> None:
    ds = "hmi.sharp_720s[377][2012.06.30_02:00_TAI]"
    values = [
        item["values"] for item in info(ds, key="DATAVALS_003,DATAVALS[3],datavals_009,DATAVALS")["keywords"]
    ]
    assert values[0] == values[1] != ["Invalid KeyLink"]
    assert values[2] == values[3] == ["Invalid KeyLink"]


def test_exact_and_binary_values(info: Callable[..., Any]) -> None:
    def values(**style: str) -> list[str]:
        reply = info("test.types[:#1]", key="KSHORTX,KINTX,KFLT,KDBL,KTTAI", **style)
        return [item["values"][0] for item in reply["keywords"]]

    assert values(M="1") == [
        "255",
        "-1",
        "1.10000002",
        "2.7182818284590451",
        "2012.07.01_00:00:34.000000_TAI",
    ]
    assert values(M="1", B="1")[:4] == ["00FF", "FFFFFFFF", "3F8CCCCD", "4005BF0A8B145769"]


def test_missing_values_of_quality_are_printed_raw(info: Callable[..., Any]) -> None:
    reply = info("hmi.v_45s[2014.10.01_00:12:45_TAI][2]", key="QUALITY,quality")
    assert [item["values"] for item in reply["keywords"]] == [["0x80000000"], ["MISSING"]]


# -- over HTTP -----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def archive() -> Iterator[LocalArchive]:
    with LocalArchive(DATA) as running:
        yield running


def test_a_form_may_come_as_multipart(archive: LocalArchive) -> None:
    fields = {name: (None, value) for name, value in {"op": "rs_summary", "ds": "test.noprime[]"}.items()}
    assert httpx.post(archive.base_url + "jsoc_info", files=fields).json()["count"] == 41


def test_the_first_of_two_equal_names_wins(archive: LocalArchive) -> None:
    url = archive.base_url + "jsoc_info?op=rs_summary&ds=test.noprime[]&ds=hmi.v_45s[];n=3"
    assert httpx.get(url).json()["count"] == 41


@pytest.mark.parametrize("query", ["op=rs_list", "op=&ds=test.noprime[]", "ds=test.noprime[]&op=RS_LIST"])
def test_a_request_without_operation(archive: LocalArchive, query: str) -> None:
    reply = httpx.get(f"{archive.base_url}jsoc_info?{query}")
    assert reply.status_code == (500 if "ds=" in query else 200)
    assert "ds=" in query or reply.json()["status"] == 1


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", 23),
        ("?x=test[.]t", ["test.Types", "test.timekey"]),
        ("?filter=NOT%20hmi|aia|jsoc|test|mdi", ["iris.lev0"]),
        ("?filter=^hmi[.]m", ["hmi.MHDcorona_daily", "hmi.Mharp_720s", "hmi.m_720s"]),
        ("?filter=hmi&x=1", []),  # everything behind the first = is the filter
        ("?hmi", "crash"),
        ("?filter=^hmi%5C.m", "crash"),
    ],
)
def test_lists_of_series(archive: LocalArchive, query: str, expected: object) -> None:
    reply = httpx.get(f"{archive.base_url}show_series{query}")
    if expected == "crash":
        assert reply.status_code == 500
    elif isinstance(expected, int):
        assert reply.json()["n"] == expected
    else:
        assert [item["name"] for item in reply.json()["names"]] == expected


def test_a_bad_filter_of_the_wrapper_is_no_crash(archive: LocalArchive) -> None:
    params = {"dbhost": "hmidb2", "filter": "["}
    reply = httpx.get(archive.base_url + "showextseries", params=params).json()
    assert reply["seriesList"] == []
    assert "non-zero status" in reply["errMsg"]


def test_it_starts_twice_and_leaves_nothing_running() -> None:
    import threading

    def running() -> set[str]:
        return {thread.name for thread in threading.enumerate() if "archive" in thread.name}

    before = running()
    port = 0
    for _ in range(2):
        with LocalArchive(DATA) as archive:
            assert httpx.get(archive.base_url + "show_series").status_code == 200
            port = archive.port
    assert running() == before
    with pytest.raises(httpx.TransportError):
        httpx.get(f"http://127.0.0.1:{port}/cgi-bin/ajax/show_series", timeout=2)


def test_a_taken_port_and_a_folder_without_data_are_refused(archive: LocalArchive, tmp_path: Path) -> None:
    with pytest.raises(JsocError, match="Port"):
        LocalArchive(DATA, port=archive.port).start()
    with pytest.raises(RequestError, match="no database dump"):
        LocalArchive(tmp_path).start()


def test_data_that_do_not_fit_are_refused(tmp_path: Path) -> None:
    folder = tmp_path / "dump"
    shutil.copytree(DATA, folder)
    table = folder / "series" / "test.noprime.csv"
    table.write_text(table.read_text().replace("1,-1,0,1001,test,row 1,1", "1,-1,0,1001,test,row 1,one"))
    with pytest.raises(RequestError, match="cannot be loaded"):
        LocalArchive(folder).start()
    (folder / "definitions" / "drms_keyword.csv").write_text("seriesname\ntest.noprime\n")
    with pytest.raises(RequestError, match="cannot be read"):
        LocalArchive(folder).start()


def test_many_at_once_get_their_own_answers(archive: LocalArchive) -> None:
    def ask(recnum: int) -> tuple[int, list[str]]:
        params = {"op": "rs_list", "ds": f"test.noprime[:#{recnum}][? num > 0 ?]", "key": "NUM"}
        return recnum, httpx.get(archive.base_url + "jsoc_info", params=params).json()["keywords"][0][
            "values"
        ]

    with ThreadPoolExecutor(12) as pool:
        for recnum, values in pool.map(ask, [*range(1, 42)] * 3):
            assert values == [str(recnum**2)]


def test_links_to_a_series_that_is_not_there(tmp_path: Path) -> None:
    folder = tmp_path / "dump"
    shutil.copytree(DATA, folder)
    table = folder / "definitions" / "drms_series.csv"
    lines = table.read_text().splitlines(keepends=True)
    table.write_text("".join(line for line in lines if not line.startswith("hmi.m_720s,")))
    database = Database(DumpSource(folder))
    state = ArchiveState(database)

    def ask(**params: str) -> Any:
        return jsoc_info(state, {"ds": "hmi.mharp_720s[377][2012.06.30_02:00_TAI]", **params})

    keywords = {item["name"]: item for item in ask(op="series_struct")["keywords"]}
    assert keywords["T_OBS"]["type"] == "link"
    assert {keywords["T_OBS"][name] for name in ("recscope", "defval", "units", "note")} == {
        "error following link"
    }
    assert [item["name"] for item in ask(op="series_struct", l="1")["segments"]] == ["bitmap"]
    reply = ask(op="rs_list", key="T_OBS,MDATA:T_OBS", seg="magnetogram", link="MDATA")
    assert [item["values"] for item in reply["keywords"]] == [["Invalid KeyLink"]] * 2
    assert (reply["segments"][0]["values"], reply["segments"][0]["dims"]) == (["BadSegLink"], ["NA"])
    assert reply["links"] == [{"name": "MDATA", "values": ["Invalid_Link"]}]
    assert [item["name"] for item in ask(op="rs_list", seg="**ALL**")["segments"]] == ["bitmap"]
    database.close()


def test_a_very_long_name_crashes_the_server(archive: LocalArchive) -> None:
    for size, status in ((40, 200), (200, 500)):
        params = {"op": "rs_list", "ds": "test.noprime[:#1]", "key": "NUM," + "A" * size}
        assert httpx.get(archive.base_url + "jsoc_info", params=params).status_code == status


def test_show_info_prints_values_as_they_are(archive: LocalArchive) -> None:
    def show(**params: str) -> str:
        return httpx.get(archive.base_url + "show_info", params={"ds": "test.noprime[:#5]", **params}).text

    assert show(key="NUM,VAL,NOSUCH") == "NUM\tVAL\tNOSUCH\n25\t\tInvalidKeyname\n"
    assert show(key="NUM", q="1", r="1", i="1") == "5\t[:#5]\t25\n"
    assert show(key="NUM", k="1") == "NUM=25\n"
    assert show(key="NUM", ds="test.noprime[") == ""
    assert show(key="NUM", ds="test.noprime[][garbage]") == ""


def test_processing_is_only_looked_at(info: Callable[..., Any]) -> None:
    assert info("test.noprime", op="series_struct", processing='{"step": {}}')["processing_size_ratio"] == -1
    reply = info("test.noprime", op="series_struct", processing="step")
    assert reply == {"status": 1, "error": "invalid processing list argument"}


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    with pytest.raises(JsocError, match=r"jsoc-sdk\[archive\]"):
        LocalArchive(DATA).start()


def test_running_one_configures_no_logging(archive: LocalArchive) -> None:
    assert not logging.getLogger("uvicorn").handlers
    assert not logging.getLogger("sqlglot").handlers


# -- values --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("form", "kind", "value", "expected"),
    [
        ("%hhd", "char", 65, "65"),
        ("0x%04hX", "short", -5, "0xFFFB"),
        ("0x%08lx", "int", -(2**31), "0x80000000"),
        ("0x%016llX", "longlong", -1, "0xFFFFFFFFFFFFFFFF"),
        ("%hd", "int", -(2**31), "0"),
        ("%05d", "int", -7, "-0007"),
        ("%8.2f", "float", 3.14159, "    3.14"),
        ("%.9G", "float", 6.02000017e23, "6.02000017E+23"),
        ("%05.1f", "float", float("nan"), "  nan"),
        ("%f", "double", float("-inf"), "-inf"),
        ("%-20s|", "string", "abc", "abc                 |"),
        ("%lf", "double", 0.5, "0.500000"),
    ],
)
def test_c_formats(form: str, kind: str, value: float | str, expected: str) -> None:
    assert printf(form, kind)(value) == expected


@pytest.mark.parametrize(
    ("unit", "seconds"),
    [
        ("secs", 1),
        ("minutes", 60),
        ("days", 86400),
        ("milliseconds", 1e-3),
        ("10 s", 10),
        ("TAI", None),
        ("sec", None),
    ],
)
def test_interval_units(unit: str, seconds: float | None) -> None:
    assert interval_seconds(unit) == seconds


# -- scale ---------------------------------------------------------------------------------------------


class _Million:
    """A million records of a series with many keywords, made by the database itself."""

    def __init__(self) -> None:
        series = DumpSource(DATA).definitions["hmi.v_45s"]
        self.definitions = {series.table: series}

    def fill(self, connection: Any) -> None:
        (series,) = self.definitions.values()
        kinds = {"float", "double"}
        numbers = [item.column for item in series.keywords if item.type in kinds and item.scope == "variable"]
        values = ", ".join(f"random() AS {column}" for column in numbers)
        connection.execute(
            "CREATE VIEW million AS SELECT i AS recnum, -1 AS sunum, 504921600.0 + 45 * i AS t_rec, "
            f"i AS t_rec_index, 2 AS camera, {values} FROM range(1000000) t(i)"
        )
        create_table(connection, series, self.definitions, "million")
        create_storage_table(connection, NO_STORAGE)


@pytest.mark.soak
def test_a_day_of_a_million_records_is_answered_at_once() -> None:
    database = Database(_Million())
    state = ArchiveState(database)
    for ds in ("hmi.v_45s[1993.06.01_TAI/1d]", "hmi.v_45s[1993.06.01_TAI/1d][? DATAMEAN >= 0 ?]"):
        started = time.monotonic()
        reply = jsoc_info(state, {"op": "rs_list", "ds": ds, "key": "**ALL**"})
        assert reply["count"] == 1920
        assert time.monotonic() - started < 1
    database.close()
