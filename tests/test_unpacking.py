"""A tar file is a stranger's text: only plain files come out of it, and only into the directory."""

from __future__ import annotations

import io
import tarfile
from typing import TYPE_CHECKING

import pytest
from both_clients import COLOURS, Both

from jsoc_sdk import DownloadError, ExportRequest, UnsafeFilename, unpack
from jsoc_sdk.archive import LocalArchive

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def tar_of(
    path: Path, *members: tuple[str, bytes], change: Callable[[tarfile.TarInfo], None] | None = None
) -> Path:
    with tarfile.open(path, "w") as archive:
        for name, content in members:
            info = tarfile.TarInfo(name)
            info.size = len(content)
            if change is not None:
                change(info)
            archive.addfile(info, io.BytesIO(content))
    return path


def test_the_tar_of_an_export(tmp_path: Path) -> None:
    with LocalArchive() as archive:
        for colour in COLOURS:
            client = Both(colour, archive.server, email="user@example.org")
            request = ExportRequest(
                "hmi.v_45s[2016.04.01_TAI/1d@6h]{Dopplergram}", method="url-tar", protocol="fits"
            )
            (tar,) = client.download(client.export(request), tmp_path / colour, strict=True)["path"]
            files = [path for path in unpack(tar, tmp_path / colour / "out") if path.suffix == ".fits"]
            assert len(files) == 4
            assert all(path.read_bytes().startswith(b"SIMPLE") for path in files)
            assert not list((tmp_path / colour / "out").glob("*.part"))


def test_files_and_directories(tmp_path: Path) -> None:
    tar = tar_of(tmp_path / "a.tar", ("./x.fits", b"1"), ("./seg/y.txt", b"22"))
    with tarfile.open(tar, "a") as archive:
        info = tarfile.TarInfo("./empty")
        info.type = tarfile.DIRTYPE
        archive.addfile(info)
    assert unpack(str(tar), str(tmp_path / "out")) == [tmp_path / "out/x.fits", tmp_path / "out/seg/y.txt"]
    assert (tmp_path / "out/seg/y.txt").read_bytes() == b"22"
    assert unpack(tar, tmp_path / "out")[0].read_bytes() == b"1"


@pytest.mark.parametrize(
    "name", ["../x", "./a/../../x", "/etc/x", "a/..", "nul", "a\\b", "c:x", "a\nb", "x" * 300]
)
def test_names_that_leave_or_mislead(tmp_path: Path, name: str) -> None:
    tar = tar_of(tmp_path / "a.tar", ("./good", b"1"), (name, b"bad"))
    with pytest.raises(UnsafeFilename):
        unpack(tar, tmp_path / "out")
    assert not (tmp_path / "out").exists()
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE])
def test_links_and_devices(tmp_path: Path, kind: bytes) -> None:
    def change(info: tarfile.TarInfo) -> None:
        info.type, info.linkname = kind, "/etc/passwd"

    tar = tar_of(tmp_path / "a.tar", ("./x", b""), change=change)
    with pytest.raises(UnsafeFilename, match="no plain file"):
        unpack(tar, tmp_path / "out")


def test_a_link_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "seg").symlink_to(tmp_path)
    with pytest.raises(UnsafeFilename, match="symbolic link"):
        unpack(tar_of(tmp_path / "a.tar", ("./seg/x", b"1")), tmp_path / "out")
    assert not (tmp_path / "x").exists()


def test_what_is_no_tar_file(tmp_path: Path) -> None:
    whole = tar_of(tmp_path / "a.tar", ("./x", b"1" * 5000)).read_bytes()
    (tmp_path / "cut.tar").write_bytes(whole[:3000])
    (tmp_path / "page.tar").write_bytes(b"<html>")
    for name in ("cut.tar", "page.tar"):
        with pytest.raises(DownloadError, match="no whole tar"):
            unpack(tmp_path / name, tmp_path / "out")
    with pytest.raises(DownloadError, match="cannot be read"):
        unpack(tmp_path / "none.tar", tmp_path / "out")
    (tmp_path / "file").write_text("")
    with pytest.raises(DownloadError, match="cannot be written"):
        unpack(tmp_path / "a.tar", tmp_path / "file")
