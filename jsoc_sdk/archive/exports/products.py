"""The files that a request ends in: data by protocol, index files, keyword list, tar.

Rules: protocol/export-api.md sections 3.2, 3.3 and 9; protocol/processing.md.
"""

from __future__ import annotations

import shutil
import tarfile
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast

from jsoc_sdk.archive.exports.names import BadTemplate, check_template, file_name
from jsoc_sdk.archive.exports.pictures import BadPicture, arguments, frame_name, picture
from jsoc_sdk.archive.exports.replies import Index, IndexRow
from jsoc_sdk.archive.exports.steps import BadStep, Frame, Step, apply, parse_process
from jsoc_sdk.archive.files import StoredImage
from jsoc_sdk.archive.fitswriter import Card, HeaderKeyword, ImageFile, keyword_cards, write_fits
from jsoc_sdk.times import print_time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from jsoc_sdk.archive.exports.records import ExportRecord, SegmentFile
    from jsoc_sdk.archive.exports.store import ExportRow
    from jsoc_sdk.archive.files import Storage
    from jsoc_sdk.archive.synthetic import Image

NO_FITS = "warning=No FITS files were exported. The requested FITS files no longer exist."
NO_PROTOCOL = "Problem running protocol-export command."


class JobFailed(Exception):
    """A request that ends with status 4 and this text."""


@dataclass(frozen=True)
class Job:
    """One request on its way to files.

    Attributes
    ----------
    row
        The request.
    records
        What it selected.
    folder
        Where the files go.
    directory
        The same as a storage path.
    storage
        Where stored files come from.
    """

    row: ExportRow
    records: list[ExportRecord]
    folder: Path
    directory: str
    storage: Storage

    @property
    def tar(self) -> bool:
        """Whether the files end in one tar."""
        return self.row.method.endswith("-tar")


def produce(job: Job) -> Index:
    """Make all files of a request and give its index.

    Raises
    ------
    JobFailed
        With the text of the status reply.
    """
    try:
        _, steps = parse_process(job.row.process)
        name = job.row.protocol.partition(",")[0].strip().lower()
        make = _PROTOCOLS.get(name)
        if make is None:
            raise JobFailed(NO_PROTOCOL)
        check_template(job.row.filenamefmt)
        index = make(job, steps)
    except (BadStep, BadTemplate, BadPicture) as error:
        raise JobFailed(str(error)) from error
    _write_index(job, index)
    if job.tar:
        _pack(job)
    return index


# -- as-is ---------------------------------------------------------------------------------------


def _as_is(job: Job, steps: list[Step]) -> Index:
    """Copy stored files under their export names, without keywords."""
    rows, copied = [], 0
    for counter, (record, file) in enumerate(_files(job)):
        name = _output_name(job, record, steps)
        source = job.storage.locate(file.path) if file.path else None
        if source is None:
            rows.append(IndexRow(f"{name}{{{file.segment.name}}}", "NoDataFile"))
            continue
        series = _output_series(job, record, steps)
        wanted = file_name(job.row.filenamefmt, record, series, _fits_ending(file), counter)
        wanted = wanted or f"ERROR.{record.recnum}.{_fits_ending(file)}"
        target = job.folder / wanted
        if not target.exists():  # a second file of the same name is lost, as on the server
            content = _processed(record, file, source, steps, cards=False) if steps else None
            target.write_bytes(content) if content is not None else shutil.copyfile(source, target)
        copied += 1
        rows.append(IndexRow(f"{name}{{{file.segment.name}}}", wanted))
    head = {
        "version": "1",
        "requestid": job.row.requestid,
        "method": job.row.method,
        "protocol": "as-is",
        "wait": "0",
    }
    head |= {"count": str(copied), "size": _megabytes(job.folder), "status": "0"}
    if job.records:
        head |= {"dir": job.directory, "keywords": f"{job.directory}/{job.row.requestid}.keywords.txt"}
    return Index(head | _tar_field(job), rows)


def _fits_ending(file: SegmentFile) -> str:
    return file.filename.removesuffix(".tas") + ".fits" if file.filename.endswith(".tas") else file.filename


# -- fits ----------------------------------------------------------------------------------------


def _fits(job: Job, steps: list[Step]) -> Index:
    """Write FITS files with the keywords of their records."""
    rows = []
    for counter, (record, file) in enumerate(_files(job)):
        source = job.storage.locate(file.path) if file.path else None
        series = _output_series(job, record, steps)
        wanted = file_name(job.row.filenamefmt, record, series, _fits_ending(file), counter)
        if source is None or wanted is None:
            continue
        if file.segment.protocol == "fits":
            (job.folder / wanted).write_bytes(_processed(record, file, source, steps, cards=True))
        else:
            shutil.copyfile(source, job.folder / wanted)
        rows.append(IndexRow(_output_name(job, record, steps), wanted))
    now = datetime.now(UTC).strftime("%Y.%m.%d_%H:%M:%S_UT")
    head = {"version": "0.5", "requestid": job.row.requestid, "method": job.row.method, "protocol": "FITS"}
    head |= {"count": str(len(rows)), "size": _megabytes(job.folder), "exptime": now, "dir": job.directory}
    head |= {"status": "0", "keywords": f"{job.directory}/{job.row.requestid}.keywords.txt"}
    return Index(head | _tar_field(job), rows or [IndexRow(NO_FITS, "")], "JSOC ")


def _processed(
    record: ExportRecord, file: SegmentFile, source: Path, steps: list[Step], *, cards: bool
) -> bytes:
    """Give the bytes of an image after the steps, with or without keywords."""
    image = _read_image(source)
    before = _frame(record, file, image)
    frame = apply(before, steps)
    header = _header(record, file, frame if steps else None) if cards else []
    stored = file.content.file if isinstance(file.content, StoredImage) else ImageFile("float")
    return write_fits(frame.image, stored, header)


def _read_image(source: Path) -> Image:
    """Read the first image of a FITS file as physical values."""
    import numpy as np  # noqa: PLC0415 - heavy, and needed only when files are made
    from astropy.io import fits  # noqa: PLC0415

    with fits.open(source) as hdus:
        for hdu in cast("Iterable[Any]", hdus):  # astropy declares no types
            if hdu.data is not None:
                return np.asarray(hdu.data, dtype=np.float64)
    raise JobFailed(f"{source.name} holds no image")


def _frame(record: ExportRecord, file: SegmentFile, image: Image) -> Frame:
    """Place an image on the sky by the keywords of its record, in pixels of the reduced image."""
    full = file.segment.axes[0] if file.segment.axes and file.segment.axes[0] else image.shape[-1]
    factor = full / image.shape[-1] if image.ndim == 2 else 1.0
    sides = image.shape[::-1][:2] if image.ndim == 2 else (1, 1)
    radius = _number(record, "RSUN_OBS") or 960.0
    scale = (_number(record, "CDELT1") or 0.0) * factor or radius / (0.47 * min(sides))
    centre = []
    for axis, side in enumerate(sides, 1):
        known = _number(record, f"CRPIX{axis}")
        centre.append((side + 1) / 2 if not known else (known - 0.5) / factor + 0.5)
    return Frame(
        image=image,
        centre=(centre[0], centre[1]),
        scale=scale,
        radius=radius,
        time=_number(record, "T_OBS") or _number(record, "T_REC") or float("nan"),
        longitude=_number(record, "CRLN_OBS") or float("nan"),
    )


def _number(record: ExportRecord, name: str) -> float | None:
    keyword = record.keyword(name)
    return float(keyword.value) if keyword and isinstance(keyword.value, int | float) else None


def _header(record: ExportRecord, file: SegmentFile, frame: Frame | None) -> list[Card]:
    """Give the keyword cards of a record, and those that the exporter adds."""
    cards = keyword_cards(record.values(file.segment))
    if frame is not None:
        changed = {
            "CRPIX1": frame.centre[0],
            "CRPIX2": frame.centre[1],
            "CDELT1": frame.scale,
            "CDELT2": frame.scale,
        }
        cards = [Card(card.name, changed.pop(card.name, card.value), card.comment) for card in cards]
        cards += [Card(name, value) for name, value in changed.items()]
    keys = ", ".join(key.keyword.name for key in record.found.series.prime_keys)
    return [
        *cards,
        Card("RECNUM", record.recnum, "DRMS record number"),
        Card("DRMS_ID", f"{record.found.series.name}:{record.recnum}:{file.segment.name}", "DRMS identifier"),
        Card("PRIMARYK", keys, "DRMS primary key"),
        Card("LICENSE", "CC0 1.0", "Creative Commons licence of the data"),
        Card("LONGSTRN", "OGIP 1.0", "The OGIP Long String Convention may be used."),
    ]


# -- pictures ------------------------------------------------------------------------------------


def _pictures(job: Job, steps: list[Step]) -> Index:
    """Render the first segment of every record."""
    name, options = arguments(job.row.protocol)
    if name != "jpg":
        raise JobFailed(f"{name}: movies are not made by this local archive")
    rows = []
    for record in job.records:
        file = next((item for item in record.files if item.path), None)
        source = job.storage.locate(file.path) if file and file.path else None
        if file is None or source is None:
            continue
        frame = apply(_frame(record, file, _read_image(source)), steps)
        content, width = picture(frame.image, options)
        wanted = frame_name(_time(record), record.found.series.name, width)
        (job.folder / wanted).write_bytes(content)
        rows.append(IndexRow(_output_name(job, record, steps), wanted))
    if not rows:
        raise JobFailed("no images were made")
    size = sum(path.stat().st_size for path in job.folder.iterdir()) / 2**20
    head = {"expversion": "0.5", "reqid": job.row.requestid, "method": job.row.method, "protocol": name}
    head |= {"recordset": job.row.dataset, "filefmt": job.row.filenamefmt, "cparms": "**NONE**"}
    head |= {"size": f"{size:.3f}", "dir": job.directory, "status": "0"}
    head["keywords"] = f"{job.directory}/{job.row.requestid}.keywords.txt"
    return Index(head | _tar_field(job), rows, "JSOC ")


def _time(record: ExportRecord) -> str:
    """Give the time that names a frame: T_REC, else T_OBS, else the first prime key."""
    keys = [key.keyword.name for key in record.found.series.prime_keys[:1]]
    for name in ("T_REC", "T_OBS", *keys):
        keyword = record.keyword(name)
        if keyword and keyword.type == "time" and isinstance(keyword.value, int | float):
            return print_time(float(keyword.value), "TAI", 0)
        if keyword and keyword.value is not None and name in keys:
            return str(keyword.value)
    return str(record.recnum)


# -- what all share ------------------------------------------------------------------------------


def _files(job: Job) -> Iterator[tuple[ExportRecord, SegmentFile]]:
    for record in job.records:
        for file in record.files:
            yield record, file


def _output_series(job: Job, record: ExportRecord, steps: list[Step]) -> str:
    """Give the output series; the request's own spelling of the name is kept."""
    name = job.row.series or record.found.series.name
    return f"{name}_mod" if steps else name


def _output_name(job: Job, record: ExportRecord, steps: list[Step]) -> str:
    """Give the record name; processed data stand in another series, with the request id as last key."""
    if not steps:
        return record.name
    rest = record.name.removeprefix(record.found.series.name)
    return f"{record.found.series.name}_mod{rest}[{job.row.requestid}]"


def _megabytes(folder: Path) -> str:
    size = sum(path.stat().st_size for path in folder.iterdir())
    return str(max(1, size // 2**20) if size else 0)


def _tar_field(job: Job) -> dict[str, str]:
    return {"tarfile": f"{job.directory}/{job.row.requestid}.tar"} if job.tar else {}


def _write_index(job: Job, index: Index) -> None:
    (job.folder / f"{job.row.requestid}.keywords.txt").write_text(_keyword_list(job), "utf-8")
    (job.folder / "index.txt").write_text(index.text(), "utf-8")
    (job.folder / "index.json").write_text(index.json(), "utf-8")


def _keyword_list(job: Job) -> str:
    """List the keywords of every record, as text."""
    lines = []
    for record in job.records:
        lines.append(f"# {record.name}")
        lines += [f"{item.name}={_shown(item)}" for item in record.values()]
    return "\n".join(lines) + "\n"


def _shown(item: HeaderKeyword) -> Any:
    if item.type == "time" and isinstance(item.value, int | float):
        return print_time(float(item.value), item.unit, 3)
    return "MISSING" if item.value is None else item.value


def _pack(job: Job) -> None:
    """Put everything in one tar, then leave only that and the index files."""
    target = job.folder / f"{job.row.requestid}.tar"
    with tarfile.open(target, "w") as archive:
        for path in sorted(job.folder.iterdir()):
            if path != target:
                archive.add(path, f"./{path.name}", recursive=False)
    for path in job.folder.iterdir():
        if not path.name.startswith((f"{job.row.requestid}.", "index.")):
            path.unlink()


_PROTOCOLS: dict[str, Callable[[Job, list[Step]], Index]] = {
    "as-is": _as_is,
    "su-as-is": _as_is,
    "fits": _fits,
    "jpg": _pictures,
    "mpg": _pictures,
    "mp4": _pictures,
}
