"""Recorded replies about exports become the promised value, or exactly one error."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from jsoc_sdk import export_operations as operations
from jsoc_sdk.errors import (
    EmailError,
    ExportError,
    ExportExpired,
    ExportFailed,
    ExportOffline,
    ExportRefused,
    ExportTooLarge,
    JsocError,
    PendingExportError,
    ReplyError,
    RequestError,
    ServerCrash,
    TruncatedReply,
    UnsupportedOperation,
)
from jsoc_sdk.flows import Operation, Reply
from jsoc_sdk.models.export import FinishedReply, ImmediateReply, PendingReply, RefusedReply
from jsoc_sdk.servers import JSOC, KIS

GOLDEN = Path(__file__).parent / "data" / "golden"
ID = "JSOC_20261120_101"


def golden(number: int) -> dict[str, Any]:
    (path,) = GOLDEN.glob(f"{number}-*.json")
    case: dict[str, Any] = json.loads(path.read_text())
    return case


def read(operation: Operation[Any], body: str | bytes | dict[str, Any], status: int = 200) -> Any:
    text = json.dumps(body) if isinstance(body, dict) else body
    return operation.read(
        Reply(status, text.encode("latin-1") if isinstance(text, str) else text, operation.url)
    )


def ask(number: int) -> Any:
    """What the recorded exchange reads as, by the operation that would have asked for it."""
    case = golden(number)
    params = case["request"]["params"]
    if params.get("op") == "exp_status":
        return read(operations.exp_status(JSOC, ID), case["body_text"])
    if params.get("op") == "exp_su":
        return read(operations.exp_su(JSOC, [1]), case["body_text"])
    return read(operations.exp_request(JSOC, tuple(params.items()), repeatable=False), case["body_text"])


def test_finished_as_is_with_numbers_as_text() -> None:
    reply = ask(251)
    assert isinstance(reply, FinishedReply)
    assert (reply.id, reply.status, reply.count, reply.size, reply.wait) == (ID, 0, 1, 4, 0)
    assert reply.dir == "/SUM1/D720000001/S00000"
    assert reply.keywords == "/SUM1/D720000001/S00000/JSOC_20261120_101.keywords.txt"
    assert reply.data[0].record == "hmi.v_45s[2014.10.01_00:00:00_TAI][2]{Dopplergram}"
    assert reply.data[0].filename == "hmi.v_45s.20141001_000000_TAI.2.Dopplergram.fits"


def test_finished_fits_in_a_tar() -> None:
    reply = ask(252)
    assert isinstance(reply, FinishedReply)
    assert reply.tarfile.endswith("/JSOC_20261120_102.tar")
    assert reply.exptime == "2026.11.22_06:53:48_UT"


def test_immediate_replies() -> None:
    for number, records, files in [(266, 2, 2), (268, 1, 2), (269, 2, 2)]:
        reply = ask(number)
        assert isinstance(reply, ImmediateReply)
        assert (reply.rcount, reply.count, len(reply.data)) == (records, files, files)


def test_queued_duplicate_and_pending_replies() -> None:
    first, again, status = ask(270), ask(271), ask(272)
    assert isinstance(first, PendingReply)
    assert isinstance(status, PendingReply)
    assert first.requestid == again.requestid == status.requestid
    assert (first.status, first.rcount, status.status, status.rcount) == (2, 1, 1, 0)


@pytest.mark.parametrize(("number", "code"), [(253, 5), (254, 4), (255, 3), (256, 5), (257, 4)])
def test_a_request_that_ended_badly_is_a_value(number: int, code: int) -> None:
    reply = ask(number)
    assert isinstance(reply, RefusedReply)
    assert (reply.status, reply.wait) == (code, 999999)
    assert reply.requestid == golden(number)["request"]["params"]["requestid"]


def test_server_text_is_kept_verbatim() -> None:
    assert ask(254).error == 'This request was rejected: "bad" <processing> \\ step'


@pytest.mark.parametrize("number", [258, 259, 261, 262, 263])
def test_an_unknown_request_is_an_error(number: int) -> None:
    with pytest.raises(ExportFailed) as caught:
        ask(number)
    assert caught.value.status == 4
    assert caught.value.request_id == ID
    assert caught.value.message == json.loads(golden(number)["body_text"])["error"]


@pytest.mark.parametrize(
    ("number", "kind", "advice"),
    [
        (273, EmailError, "register_email.html"),
        (274, EmailError, "register_email.html"),
        (275, ExportRefused, "client.series"),
        (276, ExportRefused, "hmi.v_45s\\["),
        (277, ExportRefused, "client.count"),
        (278, ExportRefused, "Not Specified"),
    ],
)
def test_refused_requests(number: int, kind: type[JsocError], advice: str) -> None:
    with pytest.raises(kind, match=advice):
        ask(number)


def test_storage_units() -> None:
    reply = ask(280)
    assert [unit.sustatus for unit in reply.data] == ["Y", "Y", "I"]
    assert reply.data[0].sunum == 600000041
    assert reply.data[0].susize == 16782336


def test_live_reply_of_2014() -> None:
    body = (Path(__file__).parent / "data/corpus/replies/exp_request.status2.json").read_text()
    reply = read(operations.exp_request(JSOC, (), repeatable=False), body)
    assert (reply.requestid, reply.size, reply.wait) == ("JSOC_20140325_336", 30, 10)


def status(body: str | bytes | dict[str, Any]) -> Any:
    return read(operations.exp_status(JSOC, ID), body)


def test_image_index_with_reqid_movie_duplicate_keys_and_fractions() -> None:
    reply = status(
        '{"expversion":"0.5","reqid":"JSOC_20200410_003","method":"url","protocol":"mpg","size":"0.123","status":"0",'
        '"recordset":"hmi.M_45s[]","filefmt":"x","cparms":"x","dir":"\\/SUM1\\/D1\\/S00000",'
        '"keywords":"a","keywords":"\\/SUM1\\/D1\\/S00000\\/.keywords.txt","movie name":"hmi.M_45s.mpg",'
        '"data":[{"record":"movie of the following data","filename":"hmi.M_45s.mpg"}]}'
    )
    assert reply.id == "JSOC_20200410_003"
    assert (reply.size, reply.movie_name, reply.count) == (0.123, "hmi.M_45s.mpg", None)


def test_two_documents_in_one_body_and_latin_1() -> None:
    with pytest.raises(ExportFailed, match="not allowed"):
        status(b'{"status":4,"error":"Illegal text in arg: \';\' not allowed \xe9"}{"status":0}')


def test_missing_status_is_a_failure_of_the_reply() -> None:
    with pytest.raises(ReplyError) as caught:
        status({"requestid": ID})
    assert "status" in caught.value.path


@pytest.mark.parametrize("value", [True, None, "x", 1.5, [], {}])
def test_status_that_is_no_number(value: object) -> None:
    with pytest.raises(JsocError):
        status({"requestid": ID, "status": value, "error": ""})


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", ServerCrash),
        (b"<html>maintenance</html>", ReplyError),
        (b'{"status":0,"requestid":"JSOC_2', TruncatedReply),
        (b"[]", ReplyError),
        (b'{"status":0,"requestid":"a","data":[{"record":1}]}', ReplyError),
    ],
)
def test_other_bodies(body: bytes, kind: type[JsocError]) -> None:
    with pytest.raises(kind):
        status(body)


REFUSALS = [
    (3, "Request exceeds max byte limit of 100000MB", ExportTooLarge),
    (4, "Problem running protocol-export command.", ExportRefused),
    (4, "did not return a known status code (code 25)", ExportOffline),
    (5, "Request was completed but is now deleted", ExportExpired),
    (7, "User a@b.org has 1 pending export requests (JSOC_20200410_002); please wait", PendingExportError),
    (12, "", ExportRefused),
    (14, "", ExportRefused),
    (20, "", ExportRefused),
    (25, "The requested data are offline, JSOC_20200410_002", ExportOffline),
]


@pytest.mark.parametrize(("code", "text", "kind"), REFUSALS)
@pytest.mark.parametrize("spelling", [int, str])
def test_every_code_has_its_error(code: int, text: str, kind: type[ExportError], spelling: Any) -> None:
    body = {"status": spelling(code), "error": text, "requestid": "VOID"}
    with pytest.raises(kind) as caught:
        read(operations.exp_request(JSOC, (), repeatable=False), body)
    assert caught.value.status in {code, 25}
    assert caught.value.message == text


def test_blocking_and_offline_ids_are_found_in_the_text() -> None:
    pending = operations.refusal(
        7, "User x has 2 pending export requests (JSOC_20200410_002, JSOC_20200410_1003_X_IN)"
    )
    assert isinstance(pending, PendingExportError)
    assert pending.request_ids == ("JSOC_20200410_002", "JSOC_20200410_1003_X_IN")
    by_machine = operations.refusal(7, "There are too many requests from 10.0.0.1; please wait")
    assert isinstance(by_machine, PendingExportError)
    assert by_machine.request_ids == ()
    offline = operations.refusal(25, "The data are offline (JSOC_20200410_009)")
    assert isinstance(offline, ExportOffline)
    assert offline.request_id == "JSOC_20200410_009"


@pytest.mark.parametrize(
    "wrong", ["", "foo", "JSOC_2026_1", "xJSOC_20261120_101", "JSOC_20261120_101\n", "JSOC_20261120_1"]
)
def test_what_is_no_request_id(wrong: str) -> None:
    with pytest.raises(RequestError, match="request id"):
        operations.exp_status(JSOC, wrong)


@pytest.mark.parametrize(
    "right",
    [
        "JSOC_20160921_568",
        "JSOC_20160921_1568",
        "JSOC_20160921_568_IN",
        "JSOC_20160921_568_X_IN",
        "JSOC_20160921_568_SU",
    ],
)
def test_what_is_a_request_id(right: str) -> None:
    assert operations.check_request_id(right) == right


@pytest.mark.parametrize(
    "wrong",
    [
        None,
        "",
        "a",
        "a@b",
        "a b@c.org",
        "a@b.org'; drop",
        "ä@b.org",
        "a@b.org\n",
        "a@@b.org",
        "x" * 250 + "@b.org",
    ],
)
def test_what_is_no_address(wrong: str | None) -> None:
    with pytest.raises(EmailError):
        operations.check_email_address(wrong)


def test_pending_check_and_cancel() -> None:
    check = operations.manage_request(JSOC, "user@example.org")
    assert dict(check.params) == {"address": "user@example.org", "operation": "check", "H": "hmidb2"}
    assert check.idempotent
    pending = read(
        check,
        {"status": "2", "msg": "pending [ request_id=JSOC_20200410_002, start_time=2020-04-10 11:39:56 ]"},
    )
    assert (pending.status, operations.request_ids(pending.msg)) == (2, ("JSOC_20200410_002",))
    assert read(check, {"status": "1", "msg": None}).status == 1
    assert not operations.manage_request(JSOC, "user@example.org", cancel=True).idempotent
    with pytest.raises(ExportFailed, match="check failed"):
        read(check, {"status": "-5", "msg": "check failed\nTraceback ..."})


def test_a_server_without_exports_says_so() -> None:
    with pytest.raises(UnsupportedOperation):
        operations.exp_request(KIS, (), repeatable=True)


def test_storage_units_that_are_queued_or_refused() -> None:
    operation = operations.exp_su(JSOC, [600000041])
    queued = '{"status":2,"requestid":"JSOC_20200410_002_SU","method":"url","protocol":"su-as-is","wait":10,"rcount":1,"size":3}'
    assert read(operation, queued).requestid == "JSOC_20200410_002_SU"
    with pytest.raises(ExportRefused):
        read(operation, {"status": 4, "error": "SUMS is down."})
    with pytest.raises(RequestError):
        operations.exp_su(JSOC, [])
