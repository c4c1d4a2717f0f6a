from __future__ import annotations

import asyncio
import pickle
import re
import time
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest
from scripted import ScriptedArchive, faithful

from jsoc_sdk import (
    AsyncClient,
    BulkProgress,
    BulkProgressBar,
    Client,
    IncompleteQuery,
    JsocError,
    RequestError,
    Retry,
    ServerCrash,
    Timeouts,
    WholeSeriesRefused,
    bulk,
)
from jsoc_sdk.bulk.cuts import RECNUM, Base, Span
from jsoc_sdk.recordset.scanner import scan_record_sets
from jsoc_sdk.transport.settings import AHEAD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

NO_PAUSE = Retry(attempts=2, first_wait=0.0, longest_wait=0.0)
SERIES = [
    ("hmi.v_45s[][2]", "T_REC,CAMERA,DATAMEAN", 400),  # slots of a time key
    ("hmi.v_45s[2014.10.01_TAI/6h@90s]{Dopplergram}", "T_REC", 100),
    ("hmi.sharp_720s[377-7115]", "HARPNUM,T_REC,USFLUX", 150),  # an integer key, then record numbers
    ("hmi.m_720s[][? QUALITY >= 0 ?]", "T_REC,QUALITY", 100),
    ("hmi.m_720s[][! 1=1 !]", "T_REC,*recnum*", 100),
    ("test.noprime[]", "*recnum*", 10),  # no prime key at all
    ("hmi.v_45s[$]", "T_REC,CAMERA", 1),  # a further key filter would change what $ means
    ("hmi.v_45s[2014.10.01_TAI/1h],hmi.v_45s[2014.10.02_TAI/1h]", "T_REC", 30),
    ("hmi.synoptic_mr_720s[]", "CAR_ROT", 3),
]


@pytest.fixture(scope="module")
def served() -> Iterator[ScriptedArchive]:
    with ScriptedArchive() as archive:
        yield archive


@pytest.fixture
def archive(served: ScriptedArchive) -> Iterator[ScriptedArchive]:
    served.spoil = faithful
    served.requests.clear()
    served.most = 0
    yield served
    served.spoil = faithful


@pytest.fixture
def client(archive: ScriptedArchive) -> Iterator[Client]:
    with Client(archive.server, retry=NO_PAUSE, timeouts=Timeouts(read=5.0), connections=2) as client:
        yield client


def slowly(_: Mapping[str, str]) -> float:
    return 0.02


def pulled(
    archive: ScriptedArchive,
    colour: str,
    record_set: str,
    frames: list[pl.DataFrame] | None = None,
    **options: Any,
) -> list[pl.DataFrame]:
    """All frames of a bulk query, by either client; `frames` has them even if it fails."""
    kept = [] if frames is None else frames
    settings: dict[str, Any] = {"retry": NO_PAUSE, "timeouts": Timeouts(read=5.0), "connections": 2}
    if colour == "sync":
        with Client(archive.server, **settings) as client:
            kept.extend(client.query_batches(record_set, **options))
        return kept

    async def go() -> list[pl.DataFrame]:
        async with AsyncClient(archive.server, **settings) as client:
            async for frame in client.query_batches(record_set, **options):
                kept.append(frame)
        return kept

    return asyncio.run(go())


both = pytest.mark.parametrize("colour", ["sync", "async"])


@both
@pytest.mark.parametrize(("record_set", "keywords", "batch"), SERIES)
def test_batches_are_the_whole_query_in_its_order(
    archive: ScriptedArchive, client: Client, colour: str, record_set: str, keywords: str, batch: int
) -> None:
    whole = client.query(record_set, keywords=keywords).frame
    frames = pulled(archive, colour, record_set, keywords=keywords, batch=batch)
    assert len(frames) > 1 or len(whole) <= batch
    assert all(0 < len(frame) <= batch for frame in frames)
    assert pl.concat(frames).equals(whole)


def test_the_plan_says_what_the_run_will_do(archive: ScriptedArchive, client: Client) -> None:
    plan = client.plan("hmi.v_45s[2014.10.01_TAI/6h]", keywords="T_REC,DATAMEAN", batch=100)
    assert archive.requests.count(op="rs_list") == 1  # the bounds: nothing large
    assert (
        plan.count == client.count("hmi.v_45s[2014.10.01_TAI/6h]") == sum(part.count for part in plan.parts)
    )
    assert max(part.count for part in plan.parts) <= 100
    assert plan.requests == len(plan.parts)
    assert 10_000 < plan.bytes < 60_000  # 470 rows of two values
    assert str(plan) == f"hmi.v_45s[2014.10.01_TAI/6h]: 470 records, about 0.0 MB, {len(plan.parts)} requests"
    archive.requests.clear()
    list(client.query_batches("hmi.v_45s[2014.10.01_TAI/6h]", keywords="T_REC,DATAMEAN", batch=100))
    lists = [one.params["ds"] for one in archive.requests.of(op="rs_list")]
    assert sorted(lists[1:]) == sorted(part.text for part in plan.parts)


def test_parts_are_picklable(client: Client) -> None:
    plan = client.plan("hmi.v_45s[2014.10.01_TAI/6h]", keywords="T_REC", batch=100)
    assert pickle.loads(pickle.dumps(plan)).parts == plan.parts
    assert plan.reader is not None
    assert pickle.loads(pickle.dumps(plan.reader)).operation(plan.parts[0].text).params == (
        plan.reader.operation(plan.parts[0].text).params
    )


def test_never_more_requests_at_once_than_connections(archive: ScriptedArchive) -> None:
    archive.spoil = slowly
    with Client(archive.server, connections=3) as client:
        list(client.query_batches("hmi.v_45s[2014.10.01_TAI/6h]", keywords="T_REC", batch=40))
    assert archive.most == 3
    archive.most = 0
    with Client(archive.server, connections=3) as client:
        list(client.query_batches("hmi.v_45s[2014.10.01_TAI/1h]", keywords="T_REC", connections=1))
    assert archive.most == 1


def test_a_slow_reader_is_not_overrun(archive: ScriptedArchive, client: Client) -> None:
    frames = client.query_batches("hmi.v_45s[2014.10.01_TAI/6h]", keywords="T_REC", batch=40)
    assert archive.requests.count() == 0  # nothing before the first frame is wanted
    next(iter(frames))
    assert archive.requests.count(op="rs_list") <= 1 + 2 * AHEAD  # the bounds; then a few ahead


@both
def test_a_slow_part_keeps_no_other_connection_waiting(
    archive: ScriptedArchive, client: Client, colour: str
) -> None:
    record_set = "hmi.v_45s[2014.10.01_TAI/6h]"
    whole = client.query(record_set, keywords="T_REC,CAMERA").frame
    parts = [part.text for part in client.plan(record_set, keywords="T_REC,CAMERA", batch=40).parts]
    archive.requests.clear()
    order: list[str] = []
    since: list[float] = []
    meanwhile: list[int] = []

    def everybody_else_waits() -> bool:
        """Wait until as many have been asked for as may be, and a while longer."""
        if len(order) >= 2 * AHEAD:
            since.append(time.monotonic())
        if not since or time.monotonic() < since[0] + 0.3:
            return False
        meanwhile.append(len(order))
        return True

    def spoil(params: Mapping[str, str]) -> Callable[[], bool] | None:
        """Note which list is asked for when; the first one of all takes long."""
        if params.get("op") != "rs_list" or params["ds"] not in parts:
            return None
        order.append(params["ds"])
        return everybody_else_waits if params["ds"] == parts[0] else None

    archive.spoil = spoil
    archive.most = 0
    frames = pulled(archive, colour, record_set, keywords="T_REC,CAMERA", batch=40)
    assert pl.concat(frames).equals(whole)
    assert archive.most == 2
    assert meanwhile == [2 * AHEAD]  # no more than that is kept in memory
    assert sorted(order) == sorted(parts)


@both
@pytest.mark.parametrize("connections", [0, -1, 1.5, True])
def test_a_number_of_connections_that_is_none_is_refused_at_once(
    archive: ScriptedArchive, colour: str, connections: Any
) -> None:
    with pytest.raises(RequestError, match="connections is"):
        pulled(archive, colour, "hmi.v_45s[]", keywords="T_REC", connections=connections)
    assert archive.requests.count() == 0


@both
def test_who_leaves_early_asks_no_more(archive: ScriptedArchive, colour: str) -> None:
    archive.spoil = slowly

    async def leave() -> None:
        async with AsyncClient(archive.server, connections=2) as client:
            frames = client.query_batches("hmi.v_45s[2014.10.01_TAI/6h]", keywords="T_REC", batch=20)
            async for _ in frames:
                break
            await frames.aclose()  # type: ignore[attr-defined]
            await check(client.count)

    async def check(count: Any) -> None:
        before = archive.requests.count(op="rs_list")
        await asyncio.sleep(0.3)
        assert archive.requests.count(op="rs_list") <= before + 1
        counted = count("hmi.v_45s[2014.10.01_TAI/6h]")  # the client is as good as new
        assert (counted if isinstance(counted, int) else await counted) == 470

    if colour == "async":
        asyncio.run(leave())
        return
    with Client(archive.server, connections=2) as client:
        for _ in client.query_batches("hmi.v_45s[2014.10.01_TAI/6h]", keywords="T_REC", batch=20):
            break
        asyncio.run(check(client.count))


def test_progress_counts_to_the_end(archive: ScriptedArchive, client: Client) -> None:
    seen: list[BulkProgress] = []
    list(
        client.query_batches("hmi.v_45s[2014.10.01_TAI/6h]", keywords="T_REC", batch=40, progress=seen.append)
    )
    assert [one.records for one in seen] == sorted(one.records for one in seen)
    assert (seen[-1].records, seen[-1].parts) == (470, seen[-1].total_parts)


@both
@pytest.mark.parametrize("fault", ["500", "cut", "shorten"])
def test_a_part_that_fails_once_in_full_size_is_halved(
    archive: ScriptedArchive, client: Client, colour: str, fault: str
) -> None:
    record_set = "hmi.v_45s[2014.10.01_TAI/6h]"
    whole = client.query(record_set, keywords="T_REC,CAMERA").frame
    victim = client.plan(record_set, keywords="T_REC,CAMERA", batch=150).parts[1].text

    def spoil(params: Mapping[str, str]) -> str | None:
        return fault if params.get("ds") == victim and params.get("op") == "rs_list" else None

    archive.spoil = spoil
    frames = pulled(archive, colour, record_set, keywords="T_REC,CAMERA", batch=150)
    assert pl.concat(frames).equals(whole)


def test_a_server_with_a_lower_limit_than_planned_is_coped_with() -> None:
    with ScriptedArchive(record_cap=100) as archive, Client(archive.server, retry=NO_PAUSE) as client:
        frames = list(client.query_batches("hmi.v_45s[2014.10.01_TAI/6h]", keywords="T_REC", batch=400))
        assert sum(map(len, frames)) == 470
        assert max(map(len, frames)) < 100


@both
def test_what_always_fails_is_listed_and_the_rest_is_given(
    archive: ScriptedArchive, client: Client, colour: str
) -> None:
    record_set = "hmi.v_45s[2014.10.01_TAI/6h]"
    whole = client.query(record_set, keywords="T_REC,CAMERA").frame
    index = client.query("hmi.v_45s[2014.10.01_03:00:00_TAI][2]", keywords="T_REC_index")["T_REC_index"][0]

    def poisoned(params: Mapping[str, str]) -> str | None:
        """The program dies on every list that has one bad slot in it."""
        span = re.search(r"\[T_REC=#(\d*)-#(\d*)\]", params["ds"]) if params.get("op") == "rs_list" else None
        inside = span and int(span[1] or 0) <= index <= int(span[2] or 10**9)
        return "500" if inside else None

    archive.spoil = poisoned
    seen: list[pl.DataFrame] = []
    with pytest.raises(IncompleteQuery, match="the rest was") as caught:
        pulled(archive, colour, record_set, seen, keywords="T_REC,CAMERA", batch=128)
    lost = len(whole) - sum(map(len, seen))
    assert 1 <= lost <= 3  # a 64th of a part of 128
    assert len(caught.value.parts) == len(caught.value.errors) >= 1
    assert pl.concat(seen).join(whole, on=["T_REC", "CAMERA"], how="anti").is_empty()


@both
def test_a_whole_large_series_is_refused_with_the_plan(
    archive: ScriptedArchive, colour: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("jsoc_sdk.bulk.planning.LARGE", 1000)
    with pytest.raises(WholeSeriesRefused, match="whole_series=True") as caught:
        pulled(archive, colour, "hmi.v_45s[]", keywords="T_REC")
    assert isinstance(caught.value.plan, bulk.Plan)
    assert caught.value.plan.count == 2867
    assert archive.requests.count(op="rs_list") == 0
    frames = pulled(archive, colour, "hmi.v_45s[]", keywords="T_REC", whole_series=True, batch=1000)
    assert sum(map(len, frames)) == 2867


@both
@pytest.mark.parametrize(
    ("record_set", "options"),
    [
        ("hmi.v_45s[2014.10.01_TAI/6h]", {"batch": 0, "keywords": "T_REC"}),
        ("hmi.v_45s[2014.10.01_TAI/6h]", {"keywords": "NO_SUCH"}),
        ("hmi.v_45x[2014.10.01_TAI/6h]", {"keywords": "T_REC"}),
        ("hmi.v_45s[2014.10.01/6h]", {"keywords": "T_REC"}),
        ("hmi.v_45s[][? nosuch = 1 ?]", {"keywords": "T_REC"}),
    ],
)
def test_bad_questions_are_refused_before_anything_is_pulled(
    archive: ScriptedArchive, colour: str, record_set: str, options: Any
) -> None:
    with pytest.raises((JsocError, RequestError)):
        pulled(archive, colour, record_set, **options)
    assert archive.requests.count(op="rs_list") == 0


def test_an_empty_result_gives_no_frame(archive: ScriptedArchive, client: Client) -> None:
    assert list(client.query_batches("hmi.v_45s[2033.10.01_TAI/6h]", keywords="T_REC")) == []


def test_counts_that_do_not_add_up_are_noticed(archive: ScriptedArchive, client: Client) -> None:
    archive.spoil = lambda params: "shorten" if "T_REC=#" in params["ds"] else None
    with pytest.raises(IncompleteQuery, match="being written to"):
        client.plan("hmi.v_45s[2014.10.01_TAI/6h]", keywords="T_REC", batch=100)


def test_a_series_that_grows_while_it_is_counted_is_counted_again(
    archive: ScriptedArchive, client: Client
) -> None:
    first = iter(["shorten"])

    def grows(params: Mapping[str, str]) -> str | None:
        return None if "T_REC=#" in params["ds"] or params["op"] != "rs_summary" else next(first, None)

    archive.spoil = grows
    plan = client.plan("hmi.v_45s[2014.10.01_TAI/6h]", keywords="T_REC", batch=100)
    assert (plan.count, sum(part.count for part in plan.parts)) == (470, 470)


def test_a_bar_tells_records_parts_and_files(archive: ScriptedArchive, client: Client) -> None:
    with BulkProgressBar(label="Frames") as bar:
        list(client.query_batches("hmi.v_45s[2014.10.01_TAI/6h]", keywords="T_REC", batch=300, progress=bar))
        assert bar.text == "470/470 records, 2/2 parts"
        bar(BulkProgress(10, 12, 1, 1, failed=2, files=3, total_files=20))
        assert bar.text == "10/12 records, 1/1 parts, 2 records failed, 3/20 files"


def test_a_count_that_fails_is_never_taken_for_none(archive: ScriptedArchive, client: Client) -> None:
    archive.spoil = lambda params: "500" if "T_REC=#" in params["ds"] else None
    with pytest.raises(ServerCrash):
        client.plan("hmi.v_45s[2014.10.01_TAI/6h]", keywords="T_REC", batch=100)


def _victim(client: Client) -> str:
    return client.plan("hmi.v_45s[2014.10.01_TAI/6h]", keywords="T_REC", batch=150).parts[1].text


@both
def test_a_record_that_goes_meanwhile_is_no_error(
    archive: ScriptedArchive, client: Client, colour: str
) -> None:
    victim = _victim(client)
    asked = iter(range(100))

    def spoil(params: Mapping[str, str]) -> str | None:
        if params.get("ds") != victim or (params.get("op") == "rs_summary" and next(asked) == 0):
            return None
        return "shorten"  # from the first list on there is one record less

    archive.spoil = spoil
    frames = pulled(archive, colour, "hmi.v_45s[2014.10.01_TAI/6h]", keywords="T_REC", batch=150)
    assert sum(map(len, frames)) == 469


@both
def test_a_server_that_stops_counting_fails_the_part(
    archive: ScriptedArchive, client: Client, colour: str
) -> None:
    victim = _victim(client)
    seen: list[str] = []

    def spoil(params: Mapping[str, str]) -> str | None:
        if params.get("op") == "rs_list" and params["ds"] == victim:
            seen.append(victim)
            return "shorten"
        return "500" if seen and params.get("op") == "rs_summary" else None

    archive.spoil = spoil
    with pytest.raises(IncompleteQuery) as caught:
        pulled(archive, colour, "hmi.v_45s[2014.10.01_TAI/6h]", keywords="T_REC", batch=150)
    assert caught.value.parts == (victim,)
    assert isinstance(caught.value.errors[0], ServerCrash)


def test_a_single_bad_record_is_what_fails(archive: ScriptedArchive, client: Client) -> None:
    def spoil(params: Mapping[str, str]) -> str | None:
        return "500" if params.get("op") == "rs_list" and "[:#" not in params["ds"] else None

    archive.spoil = spoil
    with pytest.raises(IncompleteQuery) as caught:
        list(client.query_batches("hmi.v_45s[2014.10.01_00:00:45_TAI][2]", keywords="T_REC"))
    assert caught.value.parts == ("hmi.v_45s[2014.10.01_00:00:45_TAI][2]",)


def test_cuts_without_a_useful_key_go_by_record_number(archive: ScriptedArchive, client: Client) -> None:
    for record_set, keyword in (
        ("test.types[]", "SKEY"),
        ("test.timekey[]", "T"),
        ("hmi.v_45s[2014.10.01_TAI/1h][^]", "T_REC"),
    ):
        plan = client.plan(record_set, keywords=keyword, batch=3)
        assert all("recnum" in part.text for part in plan.parts) or len(plan.parts) == 1
        assert sum(part.count for part in plan.parts) == client.count(record_set)


def _base(text: str) -> Base:
    return Base.of(scan_record_sets(text)[0])


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("a.b", "a.b[]"),
        ("a.b{seg}", "a.b[]{seg}"),
        ("a.b[][2]", "a.b[][2]"),
        ("a.b[? x > 1 ?][2012.01.01_TAI]", "a.b[2012.01.01_TAI][? x > 1 ?]"),
        ("a.b[KEY = 5][! x=1 !]{s,t}", "a.b[KEY= 5][! x=1 !]{s,t}"),
        ("a.b[:#5-#9]", "a.b[:#5-#9]"),
        ("a.b[? x = 1 ?][$]", "a.b[? x = 1 ?][$]"),
    ],
)
def test_a_sub_set_taken_apart_means_the_same(text: str, whole: str) -> None:
    assert _base(text).text() == whole


def test_spans_are_adjacent_and_open_at_the_ends() -> None:
    span = Span(RECNUM, 1, 10)
    pieces = span.split(3)
    assert [piece.condition for piece in pieces] == [
        "[? recnum <= 3 ?]",
        "[? recnum >= 4 AND recnum <= 6 ?]",
        "[? recnum >= 7 ?]",
    ]
    assert pieces[0].joined(pieces[2]) == span
    assert Span(RECNUM, 4, 4).split(2) == ()
    assert span.condition == span.key_filter == ""
