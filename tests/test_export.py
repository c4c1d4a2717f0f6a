"""The life of an export, driven by hand on a made-up clock, against recorded and documented replies."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from conversation import Conversation, described

from jsoc_sdk import export as exports
from jsoc_sdk.errors import (
    EmailError,
    ExportExpired,
    ExportFailed,
    ExportOffline,
    ExportRefused,
    ExportTimeout,
    ExportTooLarge,
    JsocError,
    PendingExportError,
    ReplyError,
    RequestError,
    ServerCrash,
    ServerTimeout,
    TransportError,
    TruncatedReply,
    UnknownKeyword,
    UnsupportedOperation,
)
from jsoc_sdk.export import Attempt, Export, ExportRequest, State
from jsoc_sdk.processing import Rebin
from jsoc_sdk.query import Session
from jsoc_sdk.recordset import RecordSet, keyword
from jsoc_sdk.servers import JSOC, KIS, Server

GOLDEN = Path(__file__).parent / "data" / "golden"
LOCAL = Server("local", "http://127.0.0.1:1/cgi-bin/ajax/", file_base="http://127.0.0.1:1", jsoc_fetch="jsoc_fetch",
               manage_request="manage-request.sh", first_poll=0.0)  # fmt: skip
ID = "JSOC_20261122_011"
OTHER = "JSOC_20261122_007"
MAIL = "user@example.org"
FITS = ExportRequest("hmi.v_45s[2014.10.01_00:00:00_TAI/80s][2]{Dopplergram}", protocol="fits")
NOTHING = {"status": "1", "msg": "No pending requests."}


def golden(number: int) -> dict[str, Any]:
    (path,) = GOLDEN.glob(f"{number:03d}-*.json")
    case: dict[str, Any] = json.loads(path.read_text())
    return case


def body(number: int) -> dict[str, Any]:
    reply: dict[str, Any] = json.loads(golden(number)["body_text"])
    return reply


def holding(*ids: str) -> dict[str, str]:
    return {
        "status": "2",
        "msg": " ".join(f"[ request_id={one}, start_time=2026-11-22 06:53:48 ]" for one in ids),
    }


def blocked(*ids: str) -> dict[str, Any]:
    text = f"User {MAIL} has {len(ids)} pending export requests ({', '.join(ids)}); please wait until at least one ..."
    return {"status": 7, "error": text}


QUEUED, PENDING = body(270), body(272)
DONE = body(252) | {"requestid": ID, "method": "url", "protocol": "fits"}
DONE.pop("tarfile")


def session(server: Server = JSOC, email: str | None = MAIL) -> Session:
    infos = {
        "hmi.v_45s": described("hmi.v_45s", golden(22)),
        "hmi.m_720s": described("hmi.M_720s", golden(23)),
    }
    return Session(server, email, infos=infos)


# --- the way it should go -----------------------------------------------------------------------


def test_files_that_are_there_at_once() -> None:
    talk = Conversation(exp_request=body(266))
    done = talk.run(
        exports.export(session(), ExportRequest("hmi.v_45s[2014.10.01_00:00_TAI/2m][2]{Dopplergram}"))
    )
    assert [name for name, _ in talk.asked] == ["exp_request"]
    assert (done.id, done.status, done.state, done.is_done) == ("", 0, State.DONE, True)
    assert done.data.columns == ["record", "filename"]
    assert done.urls["url"].to_list() == [
        "http://jsoc.stanford.edu/SUM4/D600000041/S00000/Dopplergram.fits",
        "http://jsoc.stanford.edu/SUM5/D600000042/S00000/Dopplergram.fits",
    ]
    assert (done.request_url, done.directory, done.keywords_file, done.tarfile) == ("", "", "", "")
    assert talk.clock == 0


def test_queued_then_done() -> None:
    talk = Conversation(manage_request=NOTHING, exp_request=QUEUED, exp_status=[PENDING, PENDING, DONE])
    done = talk.run(exports.export(session(), FITS))
    assert [name for name, _ in talk.asked] == ["manage_request", "exp_request", *["exp_status"] * 3]
    assert talk.asked[1][1]["filenamefmt"] == "{seriesname}.{T_REC:A}.{CAMERA}.{segment}"
    assert (done.id, done.status, done.method, done.protocol) == (ID, 0, "url", "fits")
    assert done.request_url == "http://jsoc.stanford.edu/SUM1/D720000002/S00000"
    assert done.urls.row(0) == (
        "hmi.v_45s[2014.10.01_00:00:00_TAI][2]",
        "hmi.v_45s.20141001_000000_TAI.2.Dopplergram.fits",
        "http://jsoc.stanford.edu/SUM1/D720000002/S00000/hmi.v_45s.20141001_000000_TAI.2.Dopplergram.fits",
    )
    assert done.last.records == 1  # a status reply always says 0


def test_a_public_server_is_asked_after_five_seconds_and_ever_less_often() -> None:
    talk = Conversation(exp_status=[*[PENDING] * 12, DONE])
    talk.run(exports.wait(session(), ID))
    assert talk.pauses[0] == 5
    assert all(earlier <= later for earlier, later in zip(talk.pauses, talk.pauses[1:], strict=False))
    assert talk.pauses[-1] == 60


def test_a_local_archive_is_asked_at_once() -> None:
    talk = Conversation(exp_status=[PENDING, DONE])
    talk.run(exports.wait(session(LOCAL), ID))
    assert talk.pauses[0] == 0
    assert 0 < talk.pauses[1] < 1


@pytest.mark.parametrize(("asked", "kept"), [(20, 20), (1, 5), (0, 5)])
def test_never_faster_than_asked_nor_than_the_server_wants(asked: float, kept: float) -> None:
    talk = Conversation(exp_status=[PENDING, PENDING, DONE])
    talk.run(exports.wait(session(), ID, poll=asked))
    assert talk.pauses == [kept] * 3


def test_status_is_a_value_whatever_became_of_it() -> None:
    for number, state, error in [
        (252, State.DONE, None), (272, State.PENDING, None), (253, State.EXPIRED, ExportExpired),
        (254, State.FAILED, ExportFailed), (255, State.TOO_LARGE, ExportTooLarge),
    ]:  # fmt: skip
        found = Conversation(exp_status=body(number)).run(exports.status(session(), ID))
        assert found.state is state
        assert found.error is None if error is None else isinstance(found.error, error)


def test_an_export_is_found_again_by_its_id() -> None:
    talk = Conversation(exp_status=DONE)
    found = talk.run(exports.export_from_id(session(), ID))
    assert (found.id, found.is_done, found.request) == (ID, True, None)
    assert len(found.urls) == 1
    for number, error in [
        (253, ExportExpired),
        (254, ExportFailed),
        (255, ExportTooLarge),
        (261, ExportFailed),
    ]:
        with pytest.raises(error):
            Conversation(exp_status=body(number)).run(exports.export_from_id(session(), ID))


def test_an_export_survives_json() -> None:
    for reply, request in [(DONE, None), (PENDING, FITS), (body(252), None)]:
        last = Conversation(exp_status=reply).run(exports.status(session(), ID))
        export = Export(last, request)
        again = Export.from_json(export.to_json())
        assert (again, again.request, again.last.records) == (export, export.request, export.last.records)


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "5", '{"last": {}, "request": null}', '{"last": 1, "request": 2}']
)
def test_what_is_no_export(text: str) -> None:
    with pytest.raises(RequestError, match="no export"):
        Export.from_json(text)


def test_no_text_at_all_is_no_export() -> None:
    with pytest.raises(RequestError, match="no export"):
        Export.from_json(None)  # type: ignore[arg-type]


def test_pending_and_cancel() -> None:
    (held,) = Conversation(manage_request=holding(ID)).run(exports.pending(session()))
    assert (held.id, held.started) == (ID, "2026-11-22 06:53:48")
    assert Conversation(manage_request=NOTHING).run(exports.pending(session(), "other@example.org")) == ()
    talk = Conversation(manage_request={"status": "3", "msg": f"cancelled [ request_id={ID} ]"})
    assert talk.run(exports.cancel(session())) == (ID,)
    assert talk.asked[0][1]["operation"] == "cancel"
    assert Conversation(manage_request=NOTHING).run(exports.cancel(session())) == ()


# --- what is refused before sending ---------------------------------------------------------------


def test_a_malformed_address_is_told_where_to_register() -> None:
    for wrong in ("me", "a@b", 5, b"a@b.org"):
        with pytest.raises(EmailError, match="register_email"):
            Conversation().run(exports.pending(session(), wrong))  # type: ignore[arg-type]


def test_what_is_no_export_is_refused() -> None:
    for wrong in (None, 5):
        given: Any = wrong
        for flow in (exports.status, exports.wait):
            with pytest.raises(RequestError, match="by its id"):
                Conversation().run(flow(session(), given))
    with pytest.raises(RequestError, match="seconds"):
        Conversation().run(exports.submit(session(), FITS, timeout="x"))  # type: ignore[arg-type]


def test_nothing_is_sent_without_an_address() -> None:
    talk = Conversation()
    with pytest.raises(EmailError, match="register_email"):
        talk.run(exports.submit(session(email=None), FITS))
    assert talk.asked == []
    with_own = ExportRequest("hmi.v_45s[$]", email="own@example.org")
    talk = Conversation(exp_request=body(266))
    talk.run(exports.submit(session(), with_own))
    assert talk.asked[0][1]["notify"] == "own@example.org"


def test_names_are_checked_against_the_series() -> None:
    talk = Conversation()
    unknown = ExportRequest(RecordSet("hmi.v_45s").filter(keyword("DATAMEEN") > 1), protocol="fits")
    with pytest.raises(UnknownKeyword, match="DATAMEAN"):
        talk.run(exports.submit(session(), unknown))
    colliding = ExportRequest("hmi.v_45s[$]", protocol="fits", filename_format="{T_REC:A}.{segment}")
    with pytest.raises(RequestError, match="same name"):
        talk.run(exports.submit(session(), colliding))
    assert talk.asked == []


def test_conditions_get_their_types_before_they_are_sent() -> None:
    talk = Conversation(exp_request=body(266))
    done = talk.run(
        exports.submit(session(), ExportRequest(RecordSet("hmi.v_45s").filter(keyword("DATAMEAN") > 1)))
    )
    assert "DATAMEAN > 1" in talk.asked[0][1]["ds"]
    assert Export.from_json(done.to_json()) == done


@pytest.mark.parametrize(
    "given", [{"timeout": None}, {"timeout": float("inf")}, {"timeout": -1}, {"poll": "5"}]
)
def test_nothing_waits_for_ever(given: dict[str, Any]) -> None:
    with pytest.raises(RequestError, match="seconds"):
        Conversation().run(exports.wait(session(), ID, **given))


def test_on_pending_is_one_of_two() -> None:
    wrong: Any = "ignore"
    with pytest.raises(RequestError, match="on_pending"):
        Conversation().run(exports.submit(session(), FITS, on_pending=wrong))


# --- what the server refuses ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (body(273), EmailError),
        (body(275), ExportRefused),
        (
            {"status": 3, "requestid": "VOID", "error": "Request exceeds max byte limit of 100000MB"},
            ExportTooLarge,
        ),
        ({"status": 25, "error": "offline JSOC_20261122_011"}, ExportOffline),
        ({"status": 12, "requestid": ID, "method": "url", "protocol": "fits"}, ExportRefused),
        ({"status": 99, "error": "?"}, ExportRefused),
        (blocked(OTHER), PendingExportError),
    ],
)
def test_a_refusal_is_final_and_sent_once(reply: dict[str, Any], kind: type[JsocError]) -> None:
    talk = Conversation(manage_request=NOTHING, exp_request=reply)
    with pytest.raises(kind):
        talk.run(exports.submit(session(), FITS))
    assert talk.count("exp_request") == 1


def test_exports_are_equal_when_the_server_says_the_same_of_them() -> None:
    talk = Conversation(manage_request=NOTHING, exp_request=QUEUED, exp_status=DONE)
    export = talk.run(exports.export(session(), FITS))
    assert talk.run(exports.export_from_id(session(), ID)) == export


def test_a_blocked_request_names_what_blocks_it() -> None:
    talk = Conversation(manage_request=holding(OTHER), exp_request=blocked(OTHER))
    with pytest.raises(PendingExportError) as caught:
        talk.run(exports.submit(session(), FITS))
    assert caught.value.request_ids == (OTHER,)
    assert OTHER in str(caught.value)


def test_waiting_for_the_slot() -> None:
    talk = Conversation(
        manage_request=[holding(OTHER), NOTHING],
        exp_request=[blocked(OTHER), QUEUED],
        exp_status=[PENDING, PENDING, DONE],
    )
    export = talk.run(exports.submit(session(), FITS, on_pending="wait"))
    assert export.id == ID
    names = [name for name, _ in talk.asked]
    assert names == ["manage_request", "exp_request", *["exp_status"] * 3, "manage_request", "exp_request"]
    assert talk.asked[2][1]["requestid"] == OTHER


def test_waiting_for_the_slot_ends_at_the_deadline() -> None:
    talk = Conversation(manage_request=NOTHING, exp_request=blocked(), exp_status=PENDING)
    with pytest.raises(PendingExportError):
        talk.run(exports.submit(session(), FITS, on_pending="wait", timeout=600))
    assert talk.clock <= 600
    assert 3 < talk.count("exp_request") < 30


def test_the_race_of_two_identical_requests() -> None:
    race = {"status": 4, "error": "Cant save new export-request hash."}
    talk = Conversation(manage_request=NOTHING, exp_request=[race, QUEUED])
    assert talk.run(exports.submit(session(), FITS)).id == ID
    assert talk.clock >= 5


# --- what goes wrong on the way --------------------------------------------------------------------

UNCLEAR = [
    ServerTimeout("no answer"),
    TruncatedReply("cut"),
    ServerCrash("500"),
    ReplyError("HTML with 200"),
]


@pytest.mark.parametrize("fault", UNCLEAR, ids=lambda fault: type(fault).__name__)
def test_a_lost_reply_is_found_by_the_pending_check_and_not_sent_again(fault: JsocError) -> None:
    talk = Conversation(manage_request=[NOTHING, holding(ID)], exp_request=fault, exp_status=PENDING)
    export = talk.run(exports.submit(session(), FITS))
    assert export.id == ID
    assert talk.count("exp_request") == 1


def test_the_request_may_become_visible_late() -> None:
    talk = Conversation(
        manage_request=[NOTHING, NOTHING, holding(ID)],
        exp_request=ServerTimeout("no answer"),
        exp_status=PENDING,
    )
    assert talk.run(exports.submit(session(), FITS)).id == ID
    assert talk.count("exp_request") == 1


@pytest.mark.parametrize("fault", UNCLEAR, ids=lambda fault: type(fault).__name__)
def test_if_nothing_is_pending_the_same_bytes_give_the_old_id(fault: JsocError) -> None:
    talk = Conversation(manage_request=NOTHING, exp_request=[fault, body(271)])
    assert talk.run(exports.submit(session(), FITS)).id == ID
    first, second = (form for name, form in talk.asked if name == "exp_request")
    assert list(first.items()) == list(second.items())
    assert talk.clock >= 5  # the first one had time to arrive


def test_somebody_elses_request_is_not_adopted() -> None:
    """What was pending before, or is made otherwise, is not ours."""
    talk = Conversation(
        manage_request=[holding(OTHER), holding(OTHER)],
        exp_request=[ServerTimeout("no answer"), blocked(OTHER)],
        exp_status=PENDING | {"requestid": OTHER},
    )
    with pytest.raises(PendingExportError):
        talk.run(exports.submit(session(), FITS))
    talk = Conversation(
        manage_request=[NOTHING, holding(OTHER)],
        exp_request=[ServerTimeout("no answer"), blocked(OTHER)],
        exp_status=PENDING | {"requestid": OTHER, "protocol": "as-is"},
    )
    with pytest.raises(PendingExportError):
        talk.run(exports.submit(session(), FITS))


def test_status_7_carries_the_lost_id() -> None:
    """Where the pending check is not offered, the answer to the same bytes names the request."""
    server = Server(
        "s", "http://127.0.0.1:1/", file_base="http://127.0.0.1:1", jsoc_fetch="f", first_poll=0.0
    )
    talk = Conversation(exp_request=[TruncatedReply("cut"), blocked(ID)], exp_status=PENDING)
    assert talk.run(exports.submit(session(server), FITS)).id == ID


def test_if_the_server_stays_away_the_cause_is_said_and_nothing_is_sent_again() -> None:
    fault = ServerTimeout("no answer")
    talk = Conversation(manage_request=[NOTHING, ServerTimeout("gone")], exp_request=fault)
    with pytest.raises(ServerTimeout) as caught:
        talk.run(exports.submit(session(), FITS))
    assert caught.value is fault
    assert "not known" in caught.value.__notes__[0]
    assert talk.count("exp_request") == 1


def test_what_is_remembered_is_enough_for_another_process() -> None:
    notes: list[Attempt] = []
    fault = ServerTimeout("killed here, say")
    talk = Conversation(manage_request=[holding(OTHER), ServerTimeout("gone")], exp_request=fault)
    with pytest.raises(ServerTimeout):
        talk.run(exports.submit(session(), FITS, remember=notes.append))
    (attempt,) = notes
    assert (attempt.before, attempt.address) == ((OTHER,), MAIL)
    later = Conversation(manage_request=holding(OTHER, ID), exp_status=PENDING)
    assert later.run(exports.find_out(session(), Attempt.from_dict(attempt.to_dict()))).id == ID
    assert later.count("exp_request") == 0


def test_a_question_that_fails_does_not_end_the_wait() -> None:
    faults: list[Any] = [ServerTimeout("no answer"), ReplyError("maintenance page"), TruncatedReply("cut")]
    talk = Conversation(exp_status=[*faults, PENDING, *faults, DONE])
    assert talk.run(exports.wait(session(), ID)).is_done


def test_many_in_a_row_do() -> None:
    talk = Conversation(exp_status=ServerTimeout("no answer"))
    with pytest.raises(TransportError) as caught:
        talk.run(exports.wait(session(), ID))
    assert ID in caught.value.__notes__[0]
    assert talk.count("exp_status") == 4


@pytest.mark.parametrize("number", [258, 259])
def test_faults_of_the_server_with_the_same_id_are_asked_again(number: int) -> None:
    assert Conversation(exp_status=[body(number), DONE]).run(exports.wait(session(), ID)).is_done
    with pytest.raises(ExportFailed):
        Conversation(exp_status=body(number)).run(exports.wait(session(), ID))


def test_an_id_that_is_not_visible_yet() -> None:
    unseen = {"status": 6, "requestid": ID, "method": "url", "protocol": "fits"}
    assert Conversation(exp_status=[unseen, unseen, DONE]).run(exports.wait(session(), ID)).is_done
    talk = Conversation(exp_status=unseen)
    with pytest.raises(ExportFailed, match="does not show"):
        talk.run(exports.wait(session(), ID))
    assert talk.count("exp_status") == 6


def test_the_deadline_is_honest() -> None:
    talk = Conversation(exp_status=PENDING)
    with pytest.raises(ExportTimeout) as caught:
        talk.run(exports.wait(session(), ID, timeout=100))
    assert talk.clock == 100
    assert caught.value.request_id == ID
    assert isinstance(caught.value, TimeoutError)


def test_submitting_and_waiting_share_one_deadline() -> None:
    talk = Conversation(
        manage_request=NOTHING, exp_request=[blocked(OTHER), QUEUED], exp_status=[DONE, PENDING]
    )
    with pytest.raises(ExportTimeout):
        talk.run(exports.export(session(), FITS, on_pending="wait", timeout=100))
    assert talk.clock <= 100


@pytest.mark.parametrize(
    ("reply", "kind"),
    [(body(253), ExportExpired), (body(254), ExportFailed), (body(255), ExportTooLarge), (body(261), ExportFailed),
     ({"status": 77, "requestid": ID, "error": "?"}, ExportFailed)],
)  # fmt: skip
def test_a_wait_ends_with_what_the_export_ended_with(reply: dict[str, Any], kind: type[JsocError]) -> None:
    talk = Conversation(exp_status=[PENDING, reply])
    with pytest.raises(kind):
        talk.run(exports.wait(session(), ID))
    assert talk.count("exp_status") == 2


def test_an_old_failure_given_back_for_an_identical_request_is_explained() -> None:
    talk = Conversation(
        manage_request=NOTHING, exp_request=body(271), exp_status=body(254) | {"requestid": ID}
    )
    with pytest.raises(ExportFailed) as caught:
        talk.run(exports.export(session(), FITS))
    assert "filename_format" in caught.value.__notes__[0]


def test_images_that_were_not_processed_are_no_success() -> None:
    request = ExportRequest(
        "hmi.v_45s[2014.10.01_00:00:00_TAI/80s][2]", protocol="fits", processing=Rebin(scale=0.5)
    )
    talk = Conversation(manage_request=NOTHING, exp_request=QUEUED, exp_status=DONE)
    with pytest.raises(ExportFailed, match="not processed"):
        talk.run(exports.export(session(), request))
    row = {"record": f"hmi.v_45s_mod[2014.10.01_00:00:00_TAI][2][{ID}]", "filename": "a.fits"}
    talk = Conversation(manage_request=NOTHING, exp_request=QUEUED, exp_status=DONE | {"data": [row]})
    assert talk.run(exports.export(session(), request)).is_done


def test_a_server_without_exports_says_so() -> None:
    with pytest.raises(UnsupportedOperation):
        Conversation().run(exports.submit(session(KIS), ExportRequest("hmi.v_45s[$]")))
    with pytest.raises(UnsupportedOperation):
        Conversation().run(exports.submit(session(KIS), FITS))
