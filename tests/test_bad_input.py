"""Every kind of bad input is one specific error that says what to do, in both clients."""

from __future__ import annotations

import datetime as dt
import json
import time
from typing import TYPE_CHECKING, Any

import pytest
from colours import NO_PAUSE, Caller
from misbehaving import Behaviour, Misbehaving, answer, bomb, cut, drip, endless, free_port
from recorded import exchange

from jsoc_sdk import (
    AsyncClient,
    Client,
    EmailError,
    HazardError,
    JsocError,
    RecordSet,
    RecordSetError,
    ReplyError,
    ReplyTooLarge,
    RequestError,
    ServerCrash,
    ServerStatus,
    ServerTimeout,
    ServerUnreachable,
    TimeFormatError,
    Timeouts,
    TruncatedReply,
    UnknownKeyword,
    UnknownLink,
    UnknownSegment,
    UnknownSeries,
    ValueParseError,
    keyword,
    span,
)
from jsoc_sdk.archive import LocalArchive

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

ONE = "hmi.v_45s[2016.04.01_TAI]"
STRUCT = exchange("022-series-struct-hmi-v-45s.json")["body_text"].encode()


@pytest.fixture(scope="module")
def archive() -> Iterator[LocalArchive]:
    with LocalArchive() as running:
        yield running


@pytest.fixture(params=["sync", "async"])
def connect(request: pytest.FixtureRequest) -> Iterator[Callable[..., Any]]:
    opened: list[Caller] = []

    def open_client(server: Any) -> Caller:
        patience = Timeouts(2.0, 0.3, 2.0)
        opened.append(Caller(request.param, server, timeouts=patience, retry=NO_PAUSE, max_reply_bytes=2**20))
        return opened[-1]

    yield open_client
    for caller in opened:
        caller.shut()


def query(text: Any = ONE, **asked: Any) -> Callable[[Any], Any]:
    return lambda client: client.query(text, **{"keywords": "T_REC", **asked})


two = RecordSet.parse(ONE) + RecordSet.parse(ONE)
naive = dt.datetime(2016, 4, 1)  # noqa: DTZ001 - the mistake under test

OURS: list[tuple[str, Callable[[Any], Any], type[JsocError], str]] = [
    ("unknown series", query("hmi.v_54s[]"), UnknownSeries, "did you mean hmi.v_45s"),
    ("unknown series of info", lambda c: c.info("hmi.nothing"), UnknownSeries, "client.series"),
    ("unknown series of count", lambda c: c.count("no.such[]"), UnknownSeries, "no.such"),
    ("unknown keyword", query(keywords="DATAMEEN"), UnknownKeyword, "or DATAMEAN"),
    ("unknown segment", query(segments="Dopplergramm"), UnknownSegment, "did you mean Dopplergram"),
    ("unknown segment in braces", query("hmi.v_45s[]{nothing}"), UnknownSegment, "nothing"),
    ("unknown link", query(links="NOLINK"), UnknownLink, "NOLINK"),
    ("unknown keyword in a condition", query(RecordSet("hmi.v_45s").filter(keyword("DATAMEEN") > 1)), UnknownKeyword, "DATAMEAN"),
    ("unknown prime key", query(RecordSet("hmi.v_45s").where(CAMERAS=1)), UnknownKeyword, "CAMERA"),
    ("no prime key", query(RecordSet("hmi.v_45s").where(DATAMEAN=1)), RecordSetError, "T_REC, CAMERA"),
    ("malformed time", query("hmi.v_45s[2016.13.45_TAI]"), RecordSetError, "2016.13.45"),
    ("malformed time built", lambda c: c.query(RecordSet("hmi.v_45s", span("yesterday", "1d"))), TimeFormatError, "yesterday"),
    ("time without zone", query("hmi.v_45s[2016.04.01]"), HazardError, "_TAI"),
    ("naive datetime", lambda c: c.query(RecordSet("hmi.v_45s", naive)), TimeFormatError, "tai("),
    ("unbalanced bracket", query("hmi.v_45s[2016.04.01_TAI"), RecordSetError, "hmi.v_45s[2016.04.01_TAI"),
    ("empty text", query(""), RecordSetError, "empty"),
    ("blanks only", query("   "), RecordSetError, "empty"),
    ("no text at all", query(None), RecordSetError, "RecordSet or a text"),
    ("blank in a keyword list", query(keywords="T_REC, DATAMEAN"), RecordSetError, "without blanks"),
    ("blank in a keyword", query(keywords=["T_REC "]), RecordSetError, "without blanks"),
    ("comma in a keyword", query(keywords=["T_REC,DATAMEAN"]), RecordSetError, "list ['A', 'B']"),
    ("empty keyword", query(keywords="T_REC,,DATAMEAN"), RecordSetError, "without blanks"),
    ("keyword asked twice", query(keywords="T_REC,t_rec"), RecordSetError, "twice"),
    ("n is 0", query(n=0), RequestError, "Leave n out"),
    ("n is no number", query(n="3"), RequestError, "whole number"),
    ("n is a truth value", query(n=True), RequestError, "whole number"),
    ("negative n of joined sets", query(two, n=-1), RequestError, "each by itself"),
    ("all keywords of joined sets", query(two, keywords="**ALL**"), RequestError, "one record set only"),
    ("wrong type for a prime key", query("hmi.v_45s[2016.04.01_TAI][two]"), RecordSetError, "CAMERA"),
    ("wrong type built", query(RecordSet("hmi.v_45s").where(CAMERA="two")), RecordSetError, "CAMERA"),
    ("segment outside the braces", query(ONE + "{Dopplergram}", segments="other"), RecordSetError, "one place"),
    ("info of a record set", lambda c: c.info(ONE), RecordSetError, "hmi.v_45s"),
    ("bad pattern", lambda c: c.series("hmi.("), RequestError, "backslash"),
    ("bad choice of times", query(times="utc"), RequestError, "'native'"),
    ("bad choice of on_bad_value", query(on_bad_value="ignore"), RequestError, "'null'"),
    ("file on the server", query("@/etc/passwd"), HazardError, "file on the server"),
    ("malformed address", lambda c: c.check_email("me at home"), EmailError, "user@example.org"),
    ("no address", lambda c: c.check_email(), EmailError, "register_email.html"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "call", "error", "says"), OURS, ids=[case[0] for case in OURS])
def test_what_the_user_got_wrong(
    connect: Callable[..., Any],
    archive: LocalArchive,
    name: str,
    call: Callable[[Any], Any],
    error: type[JsocError],
    says: str,
) -> None:
    before = len(archive.requests)
    with pytest.raises(JsocError) as caught:
        call(connect(archive.server))
    assert type(caught.value) is error
    assert says in str(caught.value)
    sent = [entry.params.get("op") for entry in list(archive.requests)[before:]]
    assert set(sent) <= {"series_struct", None}, "nothing that is known to be wrong is sent"


NAMES = [{"name": "hmi.v_45s[2016.04.01_00:00:00_TAI][2]", "online": 0}] * 2


def reply(**changes: Any) -> bytes:
    good: dict[str, Any] = {
        "keywords": [{"name": "T_REC", "values": ["2016.04.01_00:00:00_TAI", "2016.04.01_00:00:45_TAI"]}],
        "segments": [],
        "links": [],
        "recinfo": NAMES,
        "count": 2,
        "runtime": 0.1,
        "status": 0,
    }
    return json.dumps({**good, **changes}).encode()


PAGE = b"<!DOCTYPE html><html><body>The JSOC is down for maintenance.</body></html>"
SHORT = [{"name": "T_REC", "values": ["2016.04.01_00:00:00_TAI"]}]
WORDS = [{"name": "T_REC", "values": ["2016.04.01_00:00:00_TAI", "noon"]}]
OTHER = [{"name": "CAMERA", "values": ["1", "1"]}]

THEIRS: list[tuple[str, Behaviour, type[JsocError], str]] = [
    ("HTML page with status 200", answer(PAGE), ReplyError, "down for maintenance"),
    ("JSON cut in half", answer(reply()[: len(reply()) // 2]), TruncatedReply, "Ask again"),
    ("body cut in half", cut(reply()[:100], len(reply())), TruncatedReply, "broke off"),
    ("not JSON", answer(b"hello"), ReplyError, "hello"),
    ("a JSON list", answer(b"[1, 2]"), ReplyError, "no JSON object"),
    ("another shape", answer(reply(keywords={"T_REC": []})), ReplyError, "keywords"),
    ("count is a text", answer(reply(count="two")), ReplyError, "count"),
    ("no status", answer(b'{"count": 2}'), ReplyError, "status"),
    ("columns of unequal length", answer(reply(keywords=SHORT)), ReplyError, "1 values"),
    ("names of unequal length", answer(reply(recinfo=NAMES[:1])), ReplyError, "recinfo"),
    ("another keyword than asked for", answer(reply(keywords=OTHER)), ReplyError, "T_REC"),
    ("a value of another type", answer(reply(keywords=WORDS)), ValueParseError, "on_bad_value='null'"),
    ("a 500 page", answer(PAGE, 500), ServerCrash, "hmi.v_45s[2016.04.01_TAI]"),
    ("an empty body", answer(b""), ServerCrash, "suspect"),
    ("a 404 page", answer(PAGE, 404), ServerStatus, "check the server's address"),
    ("an endless body", endless, ReplyTooLarge, "max_reply_bytes"),
    ("a body that never ends", drip, ServerTimeout, "timeouts=Timeouts"),
    ("a small body that expands to gigabytes", bomb(2**30), ReplyTooLarge, "Ask for fewer"),
]


@pytest.mark.parametrize(
    ("name", "fault", "error", "says"),
    THEIRS,
    ids=[case[0] for case in THEIRS],
)
def test_what_the_server_got_wrong(
    connect: Callable[..., Any], name: str, fault: Behaviour, error: type[JsocError], says: str
) -> None:
    began = time.monotonic()
    with (
        Misbehaving(series_struct=answer(STRUCT), rs_list=fault) as server,
        pytest.raises(JsocError) as caught,
    ):
        connect(server.base_url).query(ONE, keywords="T_REC")
    assert type(caught.value) is error
    assert says in str(caught.value)
    assert getattr(caught.value, "operation", "") == "rs_list"
    assert time.monotonic() - began < 5


def test_the_good_reply_that_the_others_are_made_of_is_good(connect: Callable[..., Any]) -> None:
    with Misbehaving(series_struct=answer(STRUCT), rs_list=answer(reply())) as server:
        records = connect(server.base_url).query(ONE, keywords="T_REC")
    assert len(records) == 2


def test_a_bad_value_becomes_null_and_is_counted_where_asked(connect: Callable[..., Any]) -> None:
    with Misbehaving(series_struct=answer(STRUCT), rs_list=answer(reply(keywords=WORDS))) as server:
        records = connect(server.base_url).query(ONE, keywords="T_REC", on_bad_value="null")
    assert records["T_REC"].null_count() == 1
    assert records.problems["rows"].to_list() == [1]


def test_a_host_that_is_not_there(connect: Callable[..., Any]) -> None:
    with pytest.raises(ServerUnreachable, match=r"refused.*Check the network"):
        connect(f"http://127.0.0.1:{free_port()}/cgi-bin/ajax/").query(ONE, keywords="T_REC")


def test_a_host_without_a_name(connect: Callable[..., Any]) -> None:
    with pytest.raises(ServerUnreachable, match=r"nowhere\.invalid"):
        connect("http://nowhere.invalid/cgi-bin/ajax/").count(ONE)


@pytest.mark.parametrize(
    "call",
    [
        lambda c: c.query_batches(ONE, keywords="T_REC", progress=5),
        lambda c: c.mirror(ONE, "nowhere", progress=5),
        lambda c: c.download("JSOC_20160921_568", "nowhere", progress=5),
        lambda c: c.fetch_fits(ONE, "Dopplergram", "nowhere", progress=5),
        lambda c: c.download_segments(None, "nowhere"),
    ],
)
def test_what_cannot_be_told_or_fetched_is_refused_before_anything_is_sent(
    call: Callable[[Any], Any], archive: LocalArchive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before = len(archive.requests)
    with Client(archive.server) as client, pytest.raises(RequestError, match=r"progress is 5|no records"):
        call(client)
    assert len(archive.requests) == before
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("client", [Client, AsyncClient])
@pytest.mark.parametrize(
    "settings",
    [
        {"timeouts": 5},
        {"retry": 5},
        {"max_reply_bytes": 0},
        {"max_reply_bytes": 1.5},
        {"max_reply_bytes": True},
    ],
)
def test_settings_that_cannot_be_meant_are_refused_when_a_client_is_made(client: Any, settings: Any) -> None:
    (name,) = settings
    with pytest.raises(RequestError, match=f"{name} is"):
        client("http://127.0.0.1:1/", **settings)
