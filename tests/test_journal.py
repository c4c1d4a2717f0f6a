"""Small files survive a kill, and a lock ends with its holder."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from conversation import Conversation, described

from jsoc_sdk import journal as journals
from jsoc_sdk.errors import (
    DownloadError,
    ExportFailed,
    ExportRefused,
    ExportTimeout,
    PendingExportError,
    RequestError,
    ServerTimeout,
    StorageFull,
)
from jsoc_sdk.export import Export, ExportRequest
from jsoc_sdk.flows import Send
from jsoc_sdk.journal import ExportJournal, FileLock, append_line, read_lines, write_atomic
from jsoc_sdk.query import Session
from jsoc_sdk.servers import JSOC


def test_write_replaces_whole_and_leaves_nothing_beside(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "state.json"
    write_atomic(file, b"old")
    write_atomic(file, b"new")
    assert file.read_bytes() == b"new"
    assert [path.name for path in file.parent.iterdir()] == ["state.json"]


def test_full_disk_is_said_so_and_the_old_file_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "state.json"
    write_atomic(file, b"old")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageFull, match="disk is full") as caught:
        write_atomic(file, b"new")
    assert caught.value.path == str(file)
    assert file.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["state.json"]


def test_unwritable_place_is_one_clear_error(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    with pytest.raises(DownloadError, match="cannot be used"):
        write_atomic(blocked / "state.json", b"")
    with pytest.raises(DownloadError):
        append_line(blocked / "lines", {})
    with pytest.raises(DownloadError):
        FileLock(blocked / "lock").try_acquire()


def test_torn_last_line_is_left_out_and_cut_on_the_next_append(tmp_path: Path) -> None:
    file = tmp_path / "lines.jsonl"
    assert read_lines(file) == []
    append_line(file, {"n": 1, "text": "zwölf"})
    append_line(file, {"n": 2})
    with file.open("ab") as out:
        out.write(b'{"n": 3, "te')
    assert [line["n"] for line in read_lines(file)] == [1, 2]
    append_line(file, {"n": 4})
    assert [line["n"] for line in read_lines(file)] == [1, 2, 4]
    assert read_lines(file)[0]["text"] == "zwölf"


def test_torn_first_and_long_torn_lines_are_cut(tmp_path: Path) -> None:
    file = tmp_path / "lines.jsonl"
    file.write_bytes(b'{"te' + b"x" * 10_000)
    append_line(file, {"n": 1})
    assert read_lines(file) == [{"n": 1}]


@pytest.mark.parametrize("line", [b"{", b"[1]", b"\xff"])
def test_damage_before_the_last_line_is_named(tmp_path: Path, line: bytes) -> None:
    file = tmp_path / "lines.jsonl"
    file.write_bytes(line + b"\n{}\n")
    with pytest.raises(DownloadError, match="Line 1"):
        read_lines(file)


def test_lock_excludes_and_ends_with_a_killed_process(tmp_path: Path) -> None:
    holder_code = (
        "import sys, time; from pathlib import Path; from jsoc_sdk.journal import FileLock\n"
        "lock = FileLock(Path(sys.argv[1])); print(lock.try_acquire(), flush=True); time.sleep(60)"
    )
    file = tmp_path / "lock"
    with subprocess.Popen([sys.executable, "-c", holder_code, str(file)], stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"True\n"
        lock = FileLock(file)
        assert not lock.try_acquire()
        holder.kill()
        holder.wait()
        assert lock.try_acquire()
    assert not FileLock(file).try_acquire()
    lock.release()
    lock.release()
    other = FileLock(file)
    assert other.try_acquire()
    other.release()


def test_notes_of_two_processes_do_not_undo_each_other(tmp_path: Path) -> None:
    journal = ExportJournal(tmp_path / "exports.json")
    lock = FileLock(tmp_path / "exports.json.writing")
    assert lock.try_acquire()
    with ThreadPoolExecutor(1) as other:
        forgotten = other.submit(journal.forget, ID)
        with pytest.raises(TimeoutError):
            forgotten.result(0.1)
        lock.release()
        assert not forgotten.result(5)


def test_the_wait_for_another_process_ends(tmp_path: Path) -> None:
    lock = FileLock(tmp_path / "exports.json.lock")
    assert lock.try_acquire()
    talk = Conversation()
    with pytest.raises(ExportTimeout, match="nothing was sent"):
        talk.run(
            journals.submit(session(), FITS, journal=ExportJournal(tmp_path / "exports.json"), timeout=9)
        )
    assert (talk.asked, talk.clock >= 9) == ([], True)
    lock.release()


def test_a_path_is_no_journal() -> None:
    wrong: Any = "exports.json"
    with pytest.raises(RequestError, match="ExportJournal"):
        Conversation().run(journals.submit(session(), FITS, journal=wrong))


# --- exports under way ------------------------------------------------------------------------------

GOLDEN = Path(__file__).parent / "data" / "golden"
ID = "JSOC_20261122_011"
FITS = ExportRequest("hmi.v_45s[2014.10.01_00:00:00_TAI/80s][2]{Dopplergram}", protocol="fits")
NOTHING = {"status": "1", "msg": "nothing"}
HELD = {"status": "2", "msg": f"[ request_id={ID}, start_time=2026-11-22 06:53:48 ]"}


def golden(number: int) -> dict[str, Any]:
    (path,) = GOLDEN.glob(f"{number:03d}-*.json")
    case: dict[str, Any] = json.loads(path.read_text())
    return case


def body(number: int) -> dict[str, Any]:
    reply: dict[str, Any] = json.loads(golden(number)["body_text"])
    return reply


QUEUED, PENDING, DONE = body(270), body(272), body(251) | {"requestid": ID, "protocol": "fits"}


def session() -> Session:
    return Session(JSOC, "user@example.org", infos={"hmi.v_45s": described("hmi.v_45s", golden(22))})


def run_until_sent(journal: ExportJournal) -> None:
    """A process that is killed while the request is on its way."""
    flow = journals.export(session(), FITS, journal=journal)
    talk = Conversation(manage_request=NOTHING)
    effect = next(flow)
    while not (isinstance(effect, Send) and effect.operation.name == "exp_request"):
        effect = flow.send(talk._perform(effect))
    flow.close()


def test_a_request_killed_on_its_way_is_found_and_not_sent_again(tmp_path: Path) -> None:
    run_until_sent(ExportJournal(tmp_path / "exports.json"))
    talk = Conversation(manage_request=HELD, exp_status=[PENDING, PENDING, DONE])
    journal = ExportJournal(tmp_path / "exports.json")
    done = talk.run(journals.export(session(), FITS, journal=journal))
    assert (done.id, done.is_done) == (ID, True)
    assert talk.count("exp_request") == 0
    assert done.request is not None
    assert done.request.params("a@b.org") == FITS.params("a@b.org")


def test_a_request_whose_id_is_known_is_waited_for(tmp_path: Path) -> None:
    journal = ExportJournal(tmp_path / "exports.json")
    first = Conversation(manage_request=NOTHING, exp_request=QUEUED)
    export = first.run(journals.submit(session(), FITS, journal=journal))
    assert journal.exports == (export,)
    for _ in range(2):
        again = Conversation(exp_status=DONE)
        assert again.run(journals.export(session(), FITS, journal=ExportJournal(journal.path))).is_done
        assert {name for name, _ in again.asked} == {"exp_status"}


def test_an_unclear_failure_is_cleared_up_by_the_next_run(tmp_path: Path) -> None:
    journal = ExportJournal(tmp_path / "exports.json")
    gone = ServerTimeout("gone")
    with pytest.raises(ServerTimeout):
        Conversation(manage_request=[NOTHING, gone], exp_request=gone).run(
            journals.submit(session(), FITS, journal=journal)
        )
    assert journal.exports == ()
    talk = Conversation(manage_request=gone)
    with pytest.raises(ServerTimeout):
        talk.run(journals.submit(session(), FITS, journal=journal))
    assert talk.count("exp_request") == 0
    talk = Conversation(manage_request=HELD, exp_status=PENDING)
    assert talk.run(journals.submit(session(), FITS, journal=journal)).id == ID
    assert talk.count("exp_request") == 0


def test_a_clear_refusal_is_not_remembered(tmp_path: Path) -> None:
    journal = ExportJournal(tmp_path / "exports.json")
    for reply, error in [(body(275), ExportRefused), ({"status": 7, "error": ID}, PendingExportError)]:
        talk = Conversation(manage_request=NOTHING, exp_request=reply)
        with pytest.raises(error):
            talk.run(journals.submit(session(), FITS, journal=journal))
    talk = Conversation(manage_request=NOTHING, exp_request=QUEUED)
    assert talk.run(journals.submit(session(), FITS, journal=journal)).id == ID


def test_an_export_that_is_lost_is_asked_for_anew(tmp_path: Path) -> None:
    journal = ExportJournal(tmp_path / "exports.json")
    talk = Conversation(manage_request=NOTHING, exp_request=QUEUED, exp_status=body(254) | {"requestid": ID})
    with pytest.raises(ExportFailed):
        talk.run(journals.export(session(), FITS, journal=journal))
    talk = Conversation(manage_request=NOTHING, exp_request=QUEUED, exp_status=DONE)
    assert talk.run(journals.export(session(), FITS, journal=journal)).is_done
    assert talk.count("exp_request") == 1


def test_other_requests_and_addresses_are_kept_apart(tmp_path: Path) -> None:
    journal = ExportJournal(tmp_path / "exports.json")
    talk = Conversation(
        manage_request=NOTHING, exp_request=[QUEUED, QUEUED | {"requestid": "JSOC_20261122_012"}]
    )
    other = Session(JSOC, "other@example.org", infos=session().infos)
    talk.run(journals.submit(session(), FITS, journal=journal))
    talk.run(journals.submit(other, FITS, journal=journal))
    assert [export.id for export in journal.exports] == [ID, "JSOC_20261122_012"]
    assert journal.forget(ID)
    assert not journal.forget(ID)
    assert [export.id for export in journal.exports] == ["JSOC_20261122_012"]


def test_files_that_are_there_at_once_need_no_journal(tmp_path: Path) -> None:
    journal = ExportJournal(str(tmp_path / "exports.json"))
    talk = Conversation(exp_request=body(266))
    request = ExportRequest("hmi.v_45s[2014.10.01_00:00_TAI/2m][2]{Dopplergram}")
    assert talk.run(journals.export(session(), request, journal=journal)).is_done
    assert not journal.path.exists()


def test_while_one_process_submits_the_other_waits(tmp_path: Path) -> None:
    journal = ExportJournal(tmp_path / "exports.json")
    holder = FileLock(tmp_path / "exports.json.lock")
    assert holder.try_acquire()
    talk = Conversation(manage_request=NOTHING, exp_request=QUEUED)
    perform = talk._perform

    def released_later(effect: Any) -> Any:
        if len(talk.pauses) == 3:
            holder.release()
        return perform(effect)

    talk._perform = released_later  # type: ignore[method-assign]
    assert talk.run(journals.submit(session(), FITS, journal=journal)).id == ID
    assert talk.pauses == [0.2] * 4


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"exports": 5}', '{"exports": {"a": {"export": {"last": 5}}}}']
)
def test_a_file_that_is_no_journal(tmp_path: Path, text: str) -> None:
    file = tmp_path / "exports.json"
    file.write_text(text)
    with pytest.raises(DownloadError, match="journal"):
        assert isinstance(ExportJournal(file).exports[0], Export)
    assert file.read_text() == text


def test_without_a_journal_it_is_a_plain_export(tmp_path: Path) -> None:
    talk = Conversation(manage_request=NOTHING, exp_request=QUEUED, exp_status=DONE)
    assert talk.run(journals.export(session(), FITS)).is_done
    assert list(tmp_path.iterdir()) == []
