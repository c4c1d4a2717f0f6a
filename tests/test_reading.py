"""Reply bytes to objects: the leniency that JSOC needs, and one exact error for everything else."""

from __future__ import annotations

import json
from typing import Any

import pytest
from recorded_replies import golden

from jsoc_sdk.errors import (
    DrmsError,
    JsocError,
    QueryError,
    ReplyError,
    ServerCrash,
    ServerStatus,
    TruncatedReply,
)
from jsoc_sdk.flows import Reply
from jsoc_sdk.models import RecordSetSummary
from jsoc_sdk.reading import Source, read_object, read_reply, refuse_status

SOURCE = Source("rs_summary", "http://127.0.0.1/jsoc_info", "hmi.v_45s[two]")


def read(body: bytes, status: int = 200) -> dict[str, Any]:
    return read_object(Reply(status, body, SOURCE.url), SOURCE)


def test_utf8_is_tried_first_then_latin1() -> None:
    assert read('{"a":"µm"}'.encode()) == {"a": "µm"}
    assert read('{"a":"µm"}'.encode("latin-1")) == {"a": "µm"}
    assert read(b'\xef\xbb\xbf{"a":1}') == {"a": 1}


def test_control_characters_inside_strings_are_kept() -> None:
    assert read(b'{"a":"x\ty\nz\x01"}') == {"a": "x\ty\nz\x01"}


def test_only_the_first_value_counts() -> None:
    assert read(b' \n{"a":1}\nno cron entry?\n?\n{"a":2}') == {"a": 1}


@pytest.mark.parametrize("body", [b"", b" \r\n", b"ERROR", b"ERROR: bad value\n{}"])
def test_an_empty_body_or_the_word_error_is_a_crash_that_names_the_suspect(body: bytes) -> None:
    with pytest.raises(ServerCrash, match=r"hmi\.v_45s\[two\]") as caught:
        read(body)
    assert (caught.value.suspect, caught.value.operation) == ("hmi.v_45s[two]", "rs_summary")


def test_status_500_is_a_crash_whatever_the_body() -> None:
    with pytest.raises(ServerCrash):
        read(b'{"status":0}', status=500)
    recorded = [reply for reply in golden() if reply.status == 500]
    assert len(recorded) > 10
    for reply in recorded:
        with pytest.raises(ServerCrash):
            read(reply.body.encode("latin-1"), status=500)


@pytest.mark.parametrize("status", [301, 400, 403, 404, 429, 502, 503, 504])
def test_other_http_errors_keep_status_and_beginning(status: int) -> None:
    with pytest.raises(ServerStatus) as caught:
        read(b"<html>Gateway", status=status)
    assert (caught.value.status, caught.value.start) == (status, "<html>Gateway")


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b"<!DOCTYPE html><html><body>Down for maintenance", "a page for people, not JSON"),
        (b"maintenance", "no JSON"),
        (b"[1,2]", "no JSON object"),
        (b'"text"', "no JSON object"),
        (b'{"a":NaN}', "no JSON value"),
        (b'{"a" 1}', "no JSON"),
        (b"{" * 5, "no JSON"),
        (b"[" * 100_000 + b"]" * 100_000, "no JSON"),
        (b'{"a":' + b"9" * 5000 + b"}", "no JSON"),
        (b'{"status":1,"errmsg":Cant find DRMS}', "no JSON"),
    ],
)
def test_any_other_text_is_a_reply_error_that_quotes_its_beginning(body: bytes, problem: str) -> None:
    with pytest.raises(ReplyError, match=problem) as caught:
        read(body)
    assert caught.value.start == body[:200].decode()
    assert caught.value.url == SOURCE.url


def test_every_recorded_reply_cut_anywhere_is_truncated() -> None:
    names = {"054-summary-all.json", "034-series-struct-test-types.json", "228-list-types-string-quoted.json"}
    for reply in golden():
        if reply.name in names:
            body = reply.body.rstrip()
            for end in range(1, len(body), 1 if len(body) < 500 else 17):
                with pytest.raises(TruncatedReply):
                    read(body[:end].encode("latin-1"))


def test_recorded_replies_decode_to_what_a_json_decoder_gives() -> None:
    for reply in golden():
        if reply.status == 200 and reply.body.lstrip().startswith("{"):
            assert read(reply.body.encode("latin-1")) == json.loads(reply.body, strict=False), reply.name


def test_drms_saying_no_keeps_its_own_words() -> None:
    with pytest.raises(QueryError, match="series not found") as caught:
        refuse_status({"status": 1, "error": " jsoc_info: series not found."}, SOURCE)
    assert (caught.value.status, caught.value.message) == (1, " jsoc_info: series not found.")
    with pytest.raises(DrmsError, match="status -1") as silent:
        refuse_status({"status": -1}, SOURCE)
    assert not isinstance(silent.value, QueryError)
    refuse_status({"status": 0}, SOURCE)


def test_a_wrong_shape_names_operation_address_and_json_path() -> None:
    body = b'{"count":"many","status":0}'
    with pytest.raises(ReplyError, match=r"rs_summary.*at count") as caught:
        read_reply(RecordSetSummary, Reply(200, body, SOURCE.url), SOURCE)
    error = caught.value
    assert (error.operation, error.url, error.path) == ("rs_summary", SOURCE.url, "count")
    assert error.start == body.decode()


def test_a_reply_of_another_shape_is_refused() -> None:
    with pytest.raises(ReplyError):
        read_reply(RecordSetSummary, Reply(200, b'{"names":[],"n":0,"status":0}', ""), SOURCE)
    with pytest.raises(ReplyError):
        read_reply(RecordSetSummary, Reply(200, b'{"count":1,"status":"0"}', ""), SOURCE)


def test_only_errors_of_ours_come_out() -> None:
    for body in (
        b"{",
        b"}",
        b"\x00",
        b"\xff\xfe{}",
        b'{"a":"\\ud800"}',
        b'{"status":null}',
        b'{"status":[]}',
    ):
        try:
            read_reply(RecordSetSummary, Reply(200, body, ""), SOURCE)
        except JsocError:
            continue
        pytest.fail(f"{body!r} was accepted")
