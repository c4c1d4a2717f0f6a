"""What lies where in a mirror, and its manifest.

::

    manifest.json            what it is: query, server, counts, runs, a checksum per file
    series.json              the series as the server described it
    formats.json             how the server prints each keyword
    data/year=2014/month=10/records-1.parquet
    files/                   stored files, where they were wanted; files.parquet says of which records
    .mirror/                 lock, journal, parts under way; nothing a reader needs

Every time is on the TAI scale (``Datetime("us")`` without zone): 23:59:60 has a place there.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any, Final

from jsoc_sdk.errors import MirrorError
from jsoc_sdk.journal import write_atomic

if TYPE_CHECKING:
    from pathlib import Path

FORMAT: Final = 1
_CC0 = ("hmi.", "aia.", "sdo.")


@dataclass(frozen=True, slots=True)
class Layout:
    """The paths of a mirror."""

    directory: Path

    @property
    def manifest(self) -> Path:
        """What the mirror is."""
        return self.directory / "manifest.json"

    @property
    def series(self) -> Path:
        """The series as the server described it."""
        return self.directory / "series.json"

    @property
    def formats(self) -> Path:
        """How the server prints each keyword."""
        return self.directory / "formats.json"

    @property
    def data(self) -> Path:
        """Tables."""
        return self.directory / "data"

    @property
    def files(self) -> Path:
        """Stored files."""
        return self.directory / "files"

    @property
    def index(self) -> Path:
        """What is known of each stored file."""
        return self.directory / "files.parquet"

    @property
    def work(self) -> Path:
        """What a run needs and a reader does not."""
        return self.directory / ".mirror"

    @property
    def lock(self) -> Path:
        """Held by a run."""
        return self.work / "lock"

    @property
    def slots(self) -> Path:
        """Locks, one per request at once that the run may send."""
        return self.work / "slots"

    @property
    def journal(self) -> Path:
        """Plan of the run under way, and the parts that are done."""
        return self.work / "journal.jsonl"

    @property
    def staging(self) -> Path:
        """Parts that are done."""
        return self.work / "parts"

    @property
    def publish(self) -> Path:
        """New tables on their way to `data`."""
        return self.work / "publish"

    @property
    def intent(self) -> Path:
        """What publishing is about to do."""
        return self.work / "publish.json"


@dataclass
class Manifest:
    """What a mirror is.

    Attributes
    ----------
    query, series : str
        Record set, and its series.
    server : dict
        name and cgi_base.
    asked : list of str
        Keywords as they were asked for.
    columns : dict
        polars dtype of each column, by name.
    identity : list of str
        Columns that name a record; a newer version of it replaces the older.
    partitioned_by : str
        Time keyword whose year and month make the directories; ``recnum`` for blocks of record numbers.
    rows : int
        Records.
    newest_recnum : int
        Record number up to which the series was looked at.
    complete : bool
        Whether every part of the last run came.
    failed : list of dict
        Record-set text and error of each part that did not.
    runs : list of dict
        One per run: times (UTC), counts.
    files : dict
        sha256, bytes and rows of each table, by its path.
    """

    query: str
    series: str
    server: dict[str, str]
    asked: list[str]
    columns: dict[str, str]
    identity: list[str]
    partitioned_by: str
    rows: int = 0
    newest_recnum: int = 0
    complete: bool = False
    failed: list[dict[str, str]] = field(default_factory=list)
    runs: list[dict[str, Any]] = field(default_factory=list)
    files: dict[str, dict[str, Any]] = field(default_factory=dict)
    sdk: str = ""
    licence: str = ""
    credit: str = ""
    format: int = FORMAT

    def to_json(self) -> bytes:
        """Give it as indented JSON."""
        return json.dumps(asdict(self), indent=2, ensure_ascii=False).encode() + b"\n"

    def write(self, layout: Layout) -> None:
        """Put it in its place, wholly or not at all."""
        write_atomic(layout.manifest, self.to_json())


def read_manifest(layout: Layout) -> Manifest | None:
    """Give the manifest; None if there is none yet.

    Raises
    ------
    MirrorError
        If it is damaged, or of a later version.
    """
    try:
        text = layout.manifest.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as err:
        raise MirrorError(f"{layout.manifest} cannot be read: {err.strerror}.") from err
    return parse_manifest(text, str(layout.manifest))


def parse_manifest(text: bytes, where: str) -> Manifest:
    """Read a manifest.

    Raises
    ------
    MirrorError
        If it is damaged, or of a later version.
    """
    try:
        value = json.loads(text)
    except ValueError as err:
        raise MirrorError(f"{where} is damaged: {err}.") from err
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise MirrorError(f"{where} is no manifest of this version ({FORMAT}).")
    known = {one.name for one in fields(Manifest)}
    try:
        return Manifest(**{name: item for name, item in value.items() if name in known})
    except TypeError as err:
        raise MirrorError(f"{where} is damaged: {err}.") from err


def check_tables(layout: Layout, manifest: Manifest) -> None:
    """Look whether all tables are there in their sizes, before they are read.

    Raises
    ------
    MirrorError
        If one is not.
    """
    for path, entry in manifest.files.items():
        file = layout.directory / path
        if not file.is_file() or file.stat().st_size != entry["bytes"]:
            raise MirrorError(
                f"{file} is missing or has been changed. Bring it back from a copy, or mirror anew "
                "in another directory; `jsoc verify` tells what else is wrong."
            )


def checksum(data: bytes) -> str:
    """sha256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def file_checksum(path: Path) -> str:
    """sha256 of a file, read piece by piece."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def licence_of(series: str) -> tuple[str, str]:
    """Licence and credit line of a series, where JSOC's data policy names it (``servers.md`` section 7)."""
    if series.lower().startswith(_CC0):
        return "CC0-1.0", "Courtesy of NASA/SDO and the AIA and HMI science teams."
    return "no statement", ""
