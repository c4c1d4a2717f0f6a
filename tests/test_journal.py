"""Small files survive a kill, and a lock ends with its holder."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from jsoc_sdk.errors import DownloadError, StorageFull
from jsoc_sdk.journal import FileLock, append_line, read_lines, write_atomic

if TYPE_CHECKING:
    from pathlib import Path


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
