"""What is sent for each query operation, and what its reply becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, unquote_plus

import pytest
from recorded import exchange, exchanges, random_exchanges

from jsoc_sdk import JSOC, KIS, Server
from jsoc_sdk.errors import DrmsError, QueryError, ReplyError, ServerCrash, UnsupportedOperation
from jsoc_sdk.flows import Operation, Reply
from jsoc_sdk.operations import check_address, rs_list, rs_summary, series_struct, show_series, showextseries

if TYPE_CHECKING:
    from collections.abc import Callable


def reply(name: str) -> Reply:
    recorded = exchange(name)
    return Reply(recorded["http_status"], recorded["body_text"].encode("latin-1"), "http://x")


def test_each_operation_asks_its_program_with_its_parameters() -> None:
    base = "http://jsoc.stanford.edu/cgi-bin/ajax"
    assert series_struct(JSOC, "hmi.v_45s").full_url == f"{base}/jsoc_info?op=series_struct&ds=hmi.v_45s"
    assert rs_summary(JSOC, "hmi.v_45s[$]").params == (("op", "rs_summary"), ("ds", "hmi.v_45s[$]"))
    assert rs_summary(JSOC, "hmi.v_45s", n=-3).params[-1] == ("n", "-3")
    assert show_series(JSOC).full_url == f"{base}/show_series"
    assert showextseries(JSOC).full_url == f"{base}/showextseries?dbhost=hmidb2&info=1"
    assert all(
        operation.idempotent
        for operation in (show_series(JSOC), rs_summary(JSOC, "x.y"), check_address(JSOC, "a@b.org"))
    )


def test_a_list_of_records_asks_for_names_flags_and_limit() -> None:
    operation = rs_list(
        JSOC,
        "hmi.sharp_720s[377]",
        keys=["T_REC", "*recnum*"],
        segments=["bitmap"],
        links=["MHARP"],
        n=5,
        recinfo=True,
        exact=True,
    )
    assert dict(operation.params) == {
        "op": "rs_list",
        "ds": "hmi.sharp_720s[377]",
        "key": "T_REC,*recnum*",
        "seg": "bitmap",
        "link": "MHARP",
        "n": "5",
        "R": "1",
        "M": "1",
    }
    assert dict(rs_list(JSOC, "x.y").params) == {"op": "rs_list", "ds": "x.y"}
    assert operation.suspect == "hmi.sharp_720s[377]"


def test_names_survive_the_second_decoding_of_the_server() -> None:
    form = rs_list(JSOC, "x.y[a%2Fb]", keys=["A%41"]).form
    once = dict(parse_qsl(form))
    assert once["ds"] == "x.y[a%2Fb]"
    assert unquote(once["key"]) == "A%41"


def test_an_address_is_only_ever_checked() -> None:
    operation = check_address(JSOC, "first+last@example.org")
    assert dict(operation.params)["checkonly"] == "1"
    assert unquote_plus(dict(parse_qsl(operation.form))["address"]) == "first+last@example.org"


def test_what_a_server_does_not_offer_is_refused() -> None:
    for ask in (showextseries, lambda server: check_address(server, "a@b.org")):
        with pytest.raises(UnsupportedOperation, match="kis"):
            ask(KIS)
    bare = Server("bare", "http://127.0.0.1/", show_series="")
    with pytest.raises(UnsupportedOperation):
        show_series(bare)


def test_replies_become_models() -> None:
    assert (
        series_struct(JSOC, "HMI.v_45s").read(reply("022-series-struct-hmi-v-45s.json")).name == "hmi.v_45s"
    )
    assert rs_summary(JSOC, "x.y").read(reply("061-summary-two-sets.json")).count == 393
    assert show_series(JSOC).read(reply("001-show-series-all.json")).n > 15
    assert "hmi.v_45s" in showextseries(JSOC).read(reply("014-showextseries-filter-info.json")).notes
    assert check_address(JSOC, "user@example.org").read(reply("017-checkaddress-registered.json")).registered
    listed = rs_list(JSOC, "x.y").read(reply("067-list-single.json"))
    assert [column.name for column in listed.keywords] == ["T_REC", "CAMERA", "*recnum*"]
    assert listed.keywords[0].values.to_list() == ["2014.10.01_00:00:00_TAI"]


def test_an_empty_result_has_a_count_and_nothing_else() -> None:
    listed = rs_list(JSOC, "x.y").read(reply("118-list-empty-result.json"))
    assert (listed.count, listed.keywords, listed.segments) == (0, (), ())


def test_an_empty_catalogue_that_lost_its_beginning_is_an_empty_list() -> None:
    found = show_series(JSOC).read(Reply(200, b'],\n"n":0}\n', ""))
    assert (found.n, found.names) == (0, ())


def test_a_list_that_the_wrapper_could_not_make_is_an_error_with_its_words() -> None:
    with pytest.raises(QueryError, match="Missing required argument 'dbhost'"):
        showextseries(JSOC).read(reply("016-showextseries-no-dbhost.json"))


@pytest.mark.filterwarnings("ignore:The server sent 'recset'")
def test_every_recorded_exchange_becomes_a_value_or_exactly_one_error() -> None:
    makers: dict[str, Callable[[Server, str], Operation[Any]]]
    makers = {"summary": rs_summary, "list": rs_list, "series": series_struct}
    seen = {"value": 0, "refused": 0, "crashed": 0}
    for kind, make in makers.items():
        for name, recorded in exchanges(kind):
            operation = make(JSOC, recorded["request"]["params"].get("ds", ""))
            seen[_judge(operation, recorded, name)] += 1
    for number, recorded in enumerate(random_exchanges()):
        params = recorded["params"]
        if '"count":-1' not in recorded["body_text"]:
            operation = makers["list" if params["op"] == "rs_list" else "summary"](JSOC, params["ds"])
            seen[_judge(operation, recorded, f"random {number}")] += 1
    assert all(seen.values()), seen


def _judge(operation: Operation[Any], recorded: dict[str, Any], name: str) -> str:
    """Read a recorded reply; the status line and the status member say what must come out."""
    text = recorded["body_text"]
    answer = Reply(recorded["http_status"], text.encode("latin-1"), operation.url)
    if answer.status == 500:
        with pytest.raises(ServerCrash):
            operation.read(answer)
        return "crashed"
    if '"status":1' in text:
        with pytest.raises(QueryError) as caught:
            operation.read(answer)
        assert caught.value.message, name
        return "refused"
    assert operation.read(answer) is not None, name
    return "value"


def test_a_reply_to_something_else_is_a_reply_error() -> None:
    for operation in (series_struct(JSOC, "x.y"), rs_summary(JSOC, "x.y"), show_series(JSOC)):
        with pytest.raises(ReplyError) as caught:
            operation.read(Reply(200, b'{"requestid":"JSOC_20160921_568","status":0}', ""))
        assert not isinstance(caught.value, DrmsError)
