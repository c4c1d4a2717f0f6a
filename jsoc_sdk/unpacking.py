"""Take the files out of an export's tar file, and nothing but files, into one directory and nowhere else.

Source: protocol/export-api.md sections 9 and 15: members are named ``./name``; links were followed when it
was made, so a link inside is none of the server's.
"""

from __future__ import annotations

import os
import tarfile
from pathlib import Path
from typing import IO, TYPE_CHECKING

from jsoc_sdk.errors import DownloadError, UnsafeFilename
from jsoc_sdk.export.names import safe_name
from jsoc_sdk.transport.disk import disk_errors

if TYPE_CHECKING:
    from collections.abc import Iterator

_PIECE = 1 << 20


def unpack(tar: str | Path, directory: str | Path) -> list[Path]:
    """Unpack a tar file of an export.

    Parameters
    ----------
    tar : str or pathlib.Path
        The downloaded file.
    directory : str or pathlib.Path
        Made if there is none; files of the same name are replaced.

    Returns
    -------
    list of pathlib.Path
        The files, in the order of the tar file; those that only describe the export (index, logs) included.

    Raises
    ------
    UnsafeFilename
        If a member is a link or a device, or its name could leave the directory; nothing is written then.
    DownloadError
        If it is no whole tar file, or the directory cannot be written.
    StorageFull
        If the disk is full.

    Examples
    --------
    >>> from jsoc_sdk import ExportRequest
    >>> request = ExportRequest("hmi.v_45s[2016.04.01_TAI]{Dopplergram}", method="url-tar", protocol="fits")
    >>> tar = client.download(client.export(request), "data")["path"][0]
    >>> [path.name for path in unpack(tar, "data") if path.suffix == ".fits"]
    ['hmi.v_45s.20160401_000000_TAI.2.Dopplergram.fits']
    """
    source, folder = Path(tar), Path(directory)
    try:
        with source.open("rb") as raw, tarfile.open(fileobj=raw, mode="r:") as archive:
            places = [(member, _place(member, folder)) for member in archive]
            return [
                _write(archive.extractfile(member), place) for member, place in places if place is not None
            ]
    except (tarfile.TarError, EOFError) as err:
        raise DownloadError(
            f"{source} is no whole tar file: {err}. Download it again.", path=str(source)
        ) from err
    except OSError as err:
        raise DownloadError(f"{source} cannot be read: {err.strerror or err}.", path=str(source)) from err


def _place(member: tarfile.TarInfo, folder: Path) -> Path | None:
    """Where a member goes; None for a directory, which is made with the files in it."""
    parts = [part for part in member.name.split("/") if part not in {"", "."}]
    if member.name.startswith("/") or not (member.isfile() or member.isdir()):
        raise UnsafeFilename(
            f"{member.name[:80]!r} in the tar file is no plain file.", path=member.name[:255]
        )
    place = folder.joinpath(*(safe_name(part) for part in parts))
    for parent in _inside(place, folder):
        if parent.is_symlink():
            raise UnsafeFilename(
                f"{parent} is a symbolic link, which is not followed; remove it.", path=str(parent)
            )
    return None if member.isdir() else place


def _inside(place: Path, folder: Path) -> Iterator[Path]:
    """Give the path and its directories below the folder."""
    while place != folder:
        yield place
        place = place.parent


def _write(content: IO[bytes] | None, place: Path) -> Path:
    """Write beside the place and rename, so that a name never stands for half a file."""
    part = place.with_name(f"{place.name}.part")
    with disk_errors(place):
        place.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        with part.open("xb") as file:
            while content is not None and (piece := content.read(_PIECE)):
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        part.replace(place)
    return place
