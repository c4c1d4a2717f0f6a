"""The query path over real HTTP, in both clients, judged by recorded replies and the tutorial's figures."""

from __future__ import annotations

import asyncio
import datetime as dt
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest
from colours import NO_PAUSE, QUICK, Caller
from misbehaving import Misbehaving, answer, hang
from recorded import exchange

from jsoc_sdk import (
    AsyncClient,
    Client,
    EmailError,
    QueryError,
    RecordSet,
    RecordSetError,
    RequestError,
    Server,
    ServerTimeout,
    Timeouts,
    TooManyRecords,
    UnknownColumn,
    UnknownKeyword,
    UnknownSeries,
    UnsupportedOperation,
    first,
    index_between,
    keyword,
    span,
)
from jsoc_sdk.archive import LocalArchive

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

GOLDEN = Path(__file__).parent / "data" / "golden" / "data"
FOUR = "hmi.v_45s[2016.04.01_TAI/1d@6h]"


@pytest.fixture(scope="module")
def archive() -> Iterator[LocalArchive]:
    with LocalArchive() as running:
        yield running


@pytest.fixture(scope="module")
def dumped() -> Iterator[LocalArchive]:
    with LocalArchive(GOLDEN) as running:
        yield running


@pytest.fixture(params=["sync", "async"])
def connect(request: pytest.FixtureRequest) -> Iterator[Callable[..., Any]]:
    opened: list[Caller] = []

    def open_client(server: Any = None, **settings: Any) -> Caller:
        opened.append(Caller(request.param, server, **{"timeouts": QUICK, "retry": NO_PAUSE, **settings}))
        return opened[-1]

    yield open_client
    for caller in opened:
        caller.shut()


@pytest.fixture
def client(connect: Callable[..., Any], archive: LocalArchive) -> Any:
    return connect(archive.server, timeouts=Timeouts())


def test_the_tutorials_query_gives_the_tutorials_figures(client: Any) -> None:
    dopplergrams = RecordSet("hmi.v_45s", span("2016.04.01_TAI", "1d", every="6h")).segments("Dopplergram")
    records = client.query(dopplergrams, keywords=["T_REC", "DATAMEAN", "OBS_VR"])
    assert records.keywords.schema == {
        "T_REC": pl.Datetime("us"),
        "DATAMEAN": pl.Float64(),
        "OBS_VR": pl.Float64(),
    }
    assert records["T_REC"].to_list() == [dt.datetime(2016, 4, 1, hour) for hour in (0, 6, 12, 18)]  # noqa: DTZ001 - TAI
    assert records["DATAMEAN"].to_list() == [3313.104980, 878.075195, -2289.062500, 128.609283]
    assert records["OBS_VR"].to_list() == [3309.268006, 887.864139, -2284.690263, 137.836168]
    assert records.segments["Dopplergram"].to_list() == [
        "/SUM58/D803708321/S00008/Dopplergram.fits",
        "/SUM41/D803708361/S00008/Dopplergram.fits",
        "/SUM71/D803720859/S00008/Dopplergram.fits",
        "/SUM70/D803730119/S00008/Dopplergram.fits",
    ]
    assert records.record[0] == "hmi.v_45s[2016.04.01_00:00:00_TAI][2]"
    assert (
        records.urls("Dopplergram")[0]
        == f"{client.server.file_base}/SUM58/D803708321/S00008/Dopplergram.fits"
    )
    assert len(records) == client.count(dopplergrams) == 4


def test_series_match_a_pattern_anywhere_in_any_case(client: Any) -> None:
    found = client.series(r"HMI\.M_")
    assert found["name"].to_list() == sorted(found["name"].to_list())
    assert "hmi.m_720s" in found["name"].to_list()
    assert found.filter(pl.col("name") == "hmi.m_720s")["prime_keys"].to_list() == [["T_REC", "CAMERA"]]
    assert len(client.series()) > len(found)
    assert len(client.series("no such series")) == 0
    assert client.series("no such series").schema == found.schema


def test_the_list_of_series_is_asked_for_once(connect: Callable[..., Any], archive: LocalArchive) -> None:
    client = connect(archive.server)
    before = len(archive.requests)
    client.series("hmi")
    client.series("aia")
    assert [entry.path.rpartition("/")[2] for entry in list(archive.requests)[before:]] in (
        ["show_series", "showextseries"],
        ["showextseries", "show_series"],
    )


def test_white_listed_series_are_in_the_list_without_prime_keys(connect: Callable[..., Any]) -> None:
    public = {
        "status": 0,
        "names": [{"name": "hmi.m_45s", "primekeys": "T_REC, CAMERA", "note": "n"}],
        "n": 1,
    }
    external = {
        "errMsg": "",
        "seriesList": [{"hmi.M_45s": {"description": "x"}}, {"su_me.own": {"description": "mine"}}],
    }
    with Misbehaving(show_series=answer(public), showextseries=answer(external)) as server:
        found = connect(server.base_url).series()
    assert found.rows() == [("hmi.m_45s", ["T_REC", "CAMERA"], "n"), ("su_me.own", None, "mine")]


def test_a_server_without_the_wrapper_still_lists_its_public_series(connect: Callable[..., Any]) -> None:
    public = {"status": 0, "names": [], "n": 0}
    with Misbehaving(show_series=answer(public), showextseries=answer(b"", 404)) as server:
        assert len(connect(server.base_url).series()) == 0


def test_a_wrapper_that_fails_is_no_shorter_list(connect: Callable[..., Any]) -> None:
    public = {"status": 0, "names": [], "n": 0}
    refused = answer({"errMsg": "database is down", "seriesList": []})
    with (
        Misbehaving(show_series=answer(public), showextseries=refused) as server,
        pytest.raises(QueryError, match="database is down"),
    ):
        connect(server.base_url).series()


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_who_waits_for_a_turn_does_not_ask_what_is_known_by_then(archive: LocalArchive, colour: str) -> None:
    wanted = "hmi.M_720s[2014.10.01_TAI/12m]"
    before = len(archive.requests)

    async def all_at_once() -> None:
        async with AsyncClient(archive.server, connections=2) as client:
            await asyncio.gather(*(client.query(wanted, keywords="T_REC") for _ in range(20)))

    if colour == "async":
        asyncio.run(all_at_once())
    else:
        with Client(archive.server, connections=2) as client, ThreadPoolExecutor(20) as pool:
            list(pool.map(lambda _: client.query(wanted, keywords="T_REC"), range(20)))
    asked = [entry.params.get("op") for entry in list(archive.requests)[before:]]
    assert asked.count("rs_list") == 20
    assert asked.count("series_struct") <= 2


def test_info_is_asked_for_once_whatever_the_case(connect: Callable[..., Any], archive: LocalArchive) -> None:
    client = connect(archive.server)
    before = len(archive.requests)
    info = client.info("HMI.V_45S")
    assert client.info("hmi.v_45s") is info
    assert len(archive.requests) == before + 1
    assert info.name == "hmi.v_45s"
    assert [key.name for key in info.prime_keys] == client.prime_keys("hmi.v_45s") == ["T_REC", "CAMERA"]
    assert client.keywords("hmi.v_45s") == list(info.keywords)


def test_a_second_query_of_a_series_is_one_request(
    connect: Callable[..., Any], archive: LocalArchive
) -> None:
    client = connect(archive.server)
    client.query(FOUR, keywords="T_REC")
    before = len(archive.requests)
    client.query(FOUR, keywords="DATAMEAN")
    (entry,) = list(archive.requests)[before:]
    assert entry.params["op"] == "rs_list"


def test_names_come_as_text_as_sequence_or_as_typed_keywords(client: Any) -> None:
    from jsoc_sdk.series import hmi

    by_text = client.query(FOUR, keywords="T_REC,DATAMEAN").keywords
    by_list = client.query(FOUR, keywords=["t_rec", "datamean"]).keywords
    typed = client.query(FOUR, keywords=[hmi.V45s.T_REC, hmi.V45s.DATAMEAN]).keywords
    assert by_text.equals(by_list)
    assert by_text.equals(typed)
    assert client.query(FOUR, keywords=hmi.V45s.DATAMEAN).keywords.columns == ["DATAMEAN"]


def test_prime_keys_come_in_front_and_once(client: Any) -> None:
    assert client.query(FOUR, keywords="DATAMEAN", prime_keys=True).keywords.columns == [
        "T_REC",
        "CAMERA",
        "DATAMEAN",
    ]
    assert client.query(FOUR, keywords="camera", prime_keys=True).keywords.columns == ["T_REC", "CAMERA"]


def test_nothing_asked_gives_names_alone(client: Any) -> None:
    records = client.query(FOUR)
    assert len(records) == 4
    assert records.keywords.columns == []
    assert records.record.null_count() == 0


@pytest.mark.parametrize(
    ("n", "hours"), [(1, [0]), (3, [0, 6, 12]), (-1, [18]), (-2, [12, 18]), (9, [0, 6, 12, 18])]
)
def test_n_limits_from_either_end(client: Any, n: int, hours: list[int]) -> None:
    assert [time.hour for time in client.query(FOUR, keywords="T_REC", n=n)["T_REC"]] == hours


@pytest.mark.parametrize(
    ("record_set", "slots"),
    [
        (RecordSet("hmi.v_45s", span("2014.10.01_TAI", "1h"), first()), ["00:05:15", "00:06:00", "00:06:45"]),
        (RecordSet("hmi.v_45s").records(index_between(1, 9)), ["01:19:30", "01:20:15", "01:21:00"]),
        (RecordSet("hmi.v_45s", span("2014.10.01_TAI", "1h"), 2), ["00:57:45", "00:58:30", "00:59:15"]),
    ],
)
def test_the_last_ones_come_in_order_where_the_server_lists_newest_first(
    connect: Callable[..., Any], dumped: LocalArchive, record_set: RecordSet[Any], slots: list[str]
) -> None:
    caller = connect(dumped.server)
    times = caller.query(record_set, keywords="DATAMEAN,T_REC,QUALITY", n=-3)["T_REC"]
    assert times.dt.to_string("%H:%M:%S").to_list() == slots
    names = caller.query(record_set, segments="Dopplergram", n=-3)
    assert [name[21:29] for name in names.record] == slots
    assert names.frame.columns == ["Dopplergram"]


def test_an_empty_result_has_the_right_schema(client: Any) -> None:
    full = client.query(FOUR, keywords="T_REC,DATAMEAN", segments="Dopplergram")
    empty = client.query("hmi.v_45s[1990.01.01_TAI]", keywords="T_REC,DATAMEAN", segments="Dopplergram")
    assert len(empty) == 0
    assert empty.keywords.schema == full.keywords.schema
    assert empty.segments.schema == full.segments.schema


def test_all_segments_keep_their_rows_where_a_linked_one_cannot_be_reached(
    connect: Callable[..., Any], dumped: LocalArchive
) -> None:
    records = connect(dumped.server).query("test.types", keywords="SKEY", segments="**ALL**")
    assert records.segments.columns == ["alpha", "beta", "gamma", "delta", "eps"]
    assert records.segments.height == len(records) == 8
    assert records.segments["delta"].null_count() == 7
    one = connect(dumped.server).query("hmi.sharp_720s[377]{bitmap}", segments="**ALL**", n=1)
    assert one.segments.columns == ["bitmap"]


@pytest.mark.parametrize("keyword", ["DATAVALS", "DATAVALS[5]", "DATAVALS_005"])
def test_a_keyword_of_a_segment_that_is_not_there_is_refused(
    connect: Callable[..., Any], dumped: LocalArchive, keyword: str
) -> None:
    with pytest.raises(
        UnknownKeyword, match=r"DATAVALS has a value per segment: DATAVALS_000 to DATAVALS_004"
    ):
        connect(dumped.server).query("hmi.sharp_720s[377]", keywords=keyword)


def test_a_condition_on_a_prime_key_with_n_says_what_to_do(
    connect: Callable[..., Any], dumped: LocalArchive
) -> None:
    found = RecordSet("hmi.v_45s", span("2014.10.01_TAI", "1h")).filter(keyword("CAMERA") == 2)
    with pytest.raises(QueryError, match=r"ambiguous.*put it into where"):
        connect(dumped.server).query(found, keywords="T_REC", n=2)
    assert connect(dumped.server).count(found) == 80


@pytest.mark.parametrize("names", [[1], None, 5])
def test_what_is_no_name_is_refused(client: Any, names: Any) -> None:
    with pytest.raises(RequestError, match="is no keyword name"):
        client.query(FOUR, keywords=names)


@pytest.mark.parametrize("record_set", [5, None, ["hmi.v_45s"]])
def test_what_is_no_record_set_is_refused(client: Any, record_set: Any) -> None:
    with pytest.raises(RecordSetError, match="is no record set"):
        client.query(record_set, keywords="T_REC")
    with pytest.raises(RecordSetError, match="is no text"):
        RecordSet.parse(record_set)


def test_a_column_that_was_not_asked_for_is_named_with_those_that_were(client: Any) -> None:
    records = client.query(FOUR, keywords="T_REC", segments="Dopplergram")
    with pytest.raises(
        UnknownColumn, match=r"^There is no column 'T_RECX'; did you mean T_REC\? Asked for: T_REC, D"
    ):
        records["T_RECX"]
    with pytest.raises(KeyError, match="Asked for: Dopplergram"):
        records.urls("magnetogram")


def test_a_condition_is_sent_and_judged_by_the_server(
    dumped: LocalArchive, connect: Callable[..., Any]
) -> None:
    client = connect(dumped.server)
    all_rows = client.query("hmi.sharp_720s[]", keywords="HARPNUM,T_REC,USFLUX")
    strong = RecordSet("hmi.sharp_720s").filter(keyword("USFLUX") > 5e21)
    some = client.query(strong, keywords="HARPNUM,T_REC,USFLUX")
    assert 0 < len(some) < len(all_rows)
    assert some.keywords.equals(all_rows.keywords.filter(pl.col("USFLUX") > 5e21))


def test_times_may_all_be_in_tai(client: Any) -> None:
    native = client.query(FOUR, keywords="T_REC,DATE")
    tai = client.query(FOUR, keywords="T_REC,DATE", times="tai")
    assert native.keywords.schema["DATE"] == pl.Datetime("us", "UTC")
    assert tai.keywords.schema["DATE"] == pl.Datetime("us")
    first = native["DATE"].drop_nulls()
    if len(first):
        apart = tai["DATE"].drop_nulls()[0] - first[0].replace(tzinfo=None)
        assert apart == dt.timedelta(seconds=36)


def test_the_times_of_a_frame_go_back_into_a_query(client: Any) -> None:
    times = client.query(FOUR, keywords="T_REC")["T_REC"]
    from jsoc_sdk import tai

    again = client.query(RecordSet("hmi.v_45s", [tai(time) for time in times]), keywords="T_REC")
    assert again["T_REC"].to_list() == times.to_list()


def test_exact_asks_for_full_precision(connect: Callable[..., Any], archive: LocalArchive) -> None:
    client = connect(archive.server)
    client.query(FOUR, keywords="DATAMEAN", exact=True)
    assert list(archive.requests)[-1].params["M"] == "1"


def test_joined_sets_come_one_after_the_other(client: Any) -> None:
    both = RecordSet.parse("hmi.v_45s[2016.04.01_06:00:00_TAI]") + RecordSet.parse(
        "hmi.v_45s[2016.04.01_00:00:00_TAI]"
    )
    assert [time.hour for time in client.query(both, keywords="T_REC")["T_REC"]] == [6, 0]
    assert client.count(both) == 2


def test_url_for_shows_what_is_sent(connect: Callable[..., Any], archive: LocalArchive) -> None:
    from urllib.parse import parse_qsl, urlsplit

    client = connect(archive.server)
    asked = {"keywords": ["T_REC", "DATAMEAN"], "segments": "Dopplergram", "n": 2, "exact": True}
    url = client.url_for(FOUR, **asked)
    client.query(FOUR, **asked)
    assert url.startswith(f"{archive.base_url}jsoc_info?op=rs_list&")
    assert dict(parse_qsl(urlsplit(url).query)) == dict(list(archive.requests)[-1].params)


def test_a_long_record_set_works(connect: Callable[..., Any], archive: LocalArchive) -> None:
    client = connect(archive.server)
    times = [f"2016.04.01_{hour:02}:{minute:02}:00_TAI" for hour in range(24) for minute in range(0, 60, 15)]
    records = client.query(RecordSet("hmi.v_45s", times), keywords="T_REC")
    assert list(archive.requests)[-1].method == "POST"
    assert {0, 6, 12, 18} <= {time.hour for time in records["T_REC"]}


# --- what "series not found" means ---------------------------------------------------------------

STRUCT = exchange("022-series-struct-hmi-v-45s.json")["body_text"].encode()
NOT_FOUND = answer({"status": 1, "error": " jsoc_info: series not found."})


def test_an_unknown_series_is_named_with_near_ones(client: Any) -> None:
    with pytest.raises(UnknownSeries, match=r"did you mean hmi\.v_45s") as caught:
        client.query("hmi.v45s[2016.04.01_TAI]", keywords="T_REC")
    assert "hmi.v_45s" in caught.value.near


def test_an_unknown_series_is_reported_even_if_the_list_fails(connect: Callable[..., Any]) -> None:
    with (
        Misbehaving(
            series_struct=NOT_FOUND, show_series=answer(b"", 403), showextseries=answer(b"", 403)
        ) as server,
        pytest.raises(UnknownSeries, match=r"no\.such"),
    ):
        connect(server.base_url).info("no.such")


def test_too_many_records_are_told_with_their_number(connect: Callable[..., Any]) -> None:
    summary = answer({"count": 812345, "runtime": 0.1, "status": 0})
    with (
        Misbehaving(series_struct=answer(STRUCT), rs_list=NOT_FOUND, rs_summary=summary) as server,
        pytest.raises(TooManyRecords, match=r"812,345 records.*query_batches"),
    ):
        connect(server.base_url).query("hmi.v_45s[2016.04.01_TAI/30d]", keywords="T_REC")


def test_too_many_records_of_the_archive(connect: Callable[..., Any]) -> None:
    with LocalArchive(GOLDEN, record_cap=3) as small, pytest.raises(TooManyRecords, match="records"):
        connect(small.server).query("hmi.v_45s[]", keywords="T_REC")


def test_a_filter_that_the_server_does_not_take_is_no_unknown_series(connect: Callable[..., Any]) -> None:
    bad = answer({"status": 1, "error": "series not found"})
    with (
        Misbehaving(series_struct=answer(STRUCT), rs_list=NOT_FOUND, rs_summary=bad) as server,
        pytest.raises(QueryError, match="does not accept"),
    ):
        connect(server.base_url).query("hmi.v_45s[2016.04.01_TAI]", keywords="T_REC")


def test_a_series_that_vanished_meanwhile_is_told(connect: Callable[..., Any]) -> None:
    with (
        Misbehaving(
            series_struct=[answer(STRUCT), NOT_FOUND],
            rs_list=NOT_FOUND,
            show_series=answer({"status": 0, "names": [], "n": 0}),
            showextseries=answer({"errMsg": "", "seriesList": []}),
        ) as server,
        pytest.raises(UnknownSeries),
    ):
        connect(server.base_url).query("hmi.v_45s[2016.04.01_TAI]", keywords="T_REC")


def test_the_servers_own_words_about_a_bad_condition_are_kept(client: Any) -> None:
    with pytest.raises(QueryError, match="does not accept") as caught:
        client.query(RecordSet.raw("hmi.v_45s[][? NO_SUCH > 1 ?]"), keywords="T_REC")
    assert caught.value.message
    assert caught.value.status == 1


# --- addresses ---------------------------------------------------------------------------------------


def test_an_address_is_checked_and_never_registered(
    connect: Callable[..., Any], archive: LocalArchive
) -> None:
    client = connect(archive.server, email="user@example.org")
    assert client.check_email().registered
    assert not client.check_email("nobody@example.org").registered
    asked = [entry for entry in archive.requests if entry.path.endswith("checkAddress.sh")]
    assert asked
    assert {entry.params["checkonly"] for entry in asked} == {"1"}


def test_a_server_that_cannot_check_says_so(connect: Callable[..., Any]) -> None:
    from jsoc_sdk import DrmsError

    down = answer({"status": -6, "msg": "database is down", "user_id": None})
    with Misbehaving(down) as server, pytest.raises(DrmsError, match="database is down"):
        connect(server.base_url).check_email("user@example.org")


def test_an_address_that_the_server_does_not_take_is_an_email_error(connect: Callable[..., Any]) -> None:
    refused = answer({"status": -2, "msg": "not a valid address", "user_id": None})
    with Misbehaving(refused) as server, pytest.raises(EmailError, match="not a valid address"):
        connect(server.base_url).check_email("user@example.org")


def test_what_a_server_does_not_offer_is_refused_before_it_is_asked(connect: Callable[..., Any]) -> None:
    with Misbehaving(answer({})) as server:
        bare = Server("bare", server.base_url)
        with pytest.raises(UnsupportedOperation):
            connect(bare).check_email("user@example.org")
    assert server.requests == []


# --- clients ------------------------------------------------------------------------------------------


def test_the_environment_fills_in_what_is_not_said(
    connect: Callable[..., Any], archive: LocalArchive, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert connect().server.name == "jsoc"
    assert connect().email is None
    monkeypatch.setenv("JSOC_SERVER", archive.base_url)
    monkeypatch.setenv("JSOC_EMAIL", "user@example.org")
    client = connect()
    assert client.server.cgi_base == archive.base_url
    assert client.check_email().registered
    assert connect("kis", email="other@example.org").email == "other@example.org"
    assert connect("kis").server.name == "kis"


@pytest.mark.parametrize("server", [5, "", "nosuch", "ftp://example.org/", "http://"])
def test_a_server_that_is_none_is_refused(connect: Callable[..., Any], server: Any) -> None:
    if server:
        with pytest.raises(RequestError):
            connect(server)
    else:
        assert connect(server).server.name == "jsoc"


def test_connections_are_the_servers_unless_said(connect: Callable[..., Any]) -> None:
    assert connect("jsoc").server.connections == 2
    assert connect("jsoc", connections=8).server.connections == 8
    with pytest.raises(RequestError):
        connect("jsoc", connections=0)


@pytest.mark.parametrize("connections", [0, -1, "2", 1.5])
def test_a_number_of_connections_that_is_none_is_refused(
    connect: Callable[..., Any], connections: Any
) -> None:
    with pytest.raises(RequestError, match=f"at least one connection, not {connections!r}"):
        connect(connections=connections)


def test_settings_reach_the_transport(connect: Callable[..., Any]) -> None:
    with Misbehaving(hang) as server, pytest.raises(ServerTimeout):
        connect(server.base_url, timeouts=Timeouts(1.0, 0.1, 0.2)).count(FOUR)


def test_a_client_says_what_it_is(connect: Callable[..., Any]) -> None:
    assert "jsoc: http://jsoc.stanford.edu/cgi-bin/ajax/" in repr(connect("jsoc").client)


def test_both_are_context_managers(archive: LocalArchive) -> None:
    with Client(archive.server) as client:
        assert client.count(FOUR) == 4

    async def count() -> int:
        async with AsyncClient(archive.server) as twin:
            return await twin.count(FOUR)

    assert asyncio.run(count()) == 4


def test_one_client_serves_several_threads(archive: LocalArchive) -> None:
    counts: list[int] = []
    with Client(archive.server) as client:
        threads = [threading.Thread(target=lambda: counts.append(client.count(FOUR))) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert counts == [4] * 8


def test_async_calls_run_at_once(archive: LocalArchive) -> None:
    async def several() -> list[int]:
        async with AsyncClient(archive.server) as client:
            return list(await asyncio.gather(*(client.count(FOUR) for _ in range(8))))

    assert asyncio.run(several()) == [4] * 8
