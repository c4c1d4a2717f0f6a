"""Parts of a run: their shape, their files, the journal that remembers which are done.

A part is written to its own file, forced to the disk, then noted in the journal: what is noted is there. A
file that is not noted is written again.
"""

from __future__ import annotations

import io
import time
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from jsoc_sdk.bulk import Failed, Part, Pulled, pull
from jsoc_sdk.bulk.cuts import Axis, Base, Span
from jsoc_sdk.errors import JsocError, MirrorError
from jsoc_sdk.journal import FileLock, append_line, read_lines, write_atomic
from jsoc_sdk.mirror.layout import Layout, checksum, file_checksum
from jsoc_sdk.transport.blocking import Transport

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    import polars as pl

    from jsoc_sdk.bulk import Reader
    from jsoc_sdk.transport.settings import Retry, Timeouts

NUMBERS: Final = {"*recnum*": "recnum", "*sunum*": "sunum"}
"""Facts of a record that every mirror holds, and their columns."""

_PAUSE: Final = 0.02


@dataclass(frozen=True, slots=True)
class Task:
    """One part for a worker, wherever that is; picklable.

    Attributes
    ----------
    number : int
        Of the part in the plan.
    part : Part
        What to pull.
    reader : Reader
        How.
    layout : Layout
        Where the file goes; the worker sees the same directory.
    connections : int
        Requests at once of the whole run.
    timeouts, retry
        Of the worker's own connections.
    """

    number: int
    part: Part
    reader: Reader
    layout: Layout
    connections: int
    timeouts: Timeouts
    retry: Retry


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a part; plain values, so that any executor can carry it."""

    number: int
    rows: int
    sha256: str
    failed: tuple[tuple[str, str], ...] = ()
    worker: str = ""


@dataclass
class Journal:
    """Plan and progress of the run under way."""

    layout: Layout
    header: dict[str, Any]
    parts: tuple[Part, ...]
    done: dict[int, Done] = field(default_factory=dict)

    @classmethod
    def begin(cls, layout: Layout, header: dict[str, Any], parts: Sequence[Part]) -> Journal:
        """Start a run: plan and header are on the disk before anything is pulled."""
        journal = cls(layout, header, tuple(parts))
        plan = {**header, "event": "plan", "parts": [asdict(part) for part in parts]}
        append_line(layout.journal, plan)
        return journal

    @classmethod
    def read(cls, layout: Layout) -> Journal | None:
        """Give the run under way; None if there is none.

        Raises
        ------
        MirrorError
            If it is damaged.
        """
        lines = read_lines(layout.journal)
        if not lines:
            return None
        head, *events = lines
        try:
            parts = tuple(_part(one) for one in head["parts"])
            done = [Done(one["number"], one["rows"], one["sha256"], worker=one["worker"]) for one in events]
        except (KeyError, TypeError) as err:
            raise MirrorError(f"{layout.journal} is damaged; remove it to begin the run anew.") from err
        header = {name: value for name, value in head.items() if name not in {"event", "parts"}}
        return cls(layout, header, parts, {one.number: one for one in done if _is_whole(layout, one)})

    def note(self, done: Done) -> None:
        """Remember a part that came wholly; one that did not is asked for again by the next run."""
        if not done.failed:
            line = {"event": "part", "number": done.number, "rows": done.rows, "sha256": done.sha256}
            append_line(self.layout.journal, {**line, "worker": done.worker})
        self.done[done.number] = done

    def todo(self) -> list[tuple[int, Part]]:
        """Numbers and parts that are still to be pulled."""
        return [(number, part) for number, part in enumerate(self.parts) if number not in self.done]


def _part(value: dict[str, Any]) -> Part:
    """Read a part back."""
    spans, rest = (tuple(_span(one) for one in value[name]) for name in ("spans", "rest"))
    return Part(Base(**value["base"]), spans, value["count"], rest)


def _span(value: dict[str, Any]) -> Span:
    """Read a span back."""
    return Span(**{**value, "axis": Axis(**value["axis"])})


def _is_whole(layout: Layout, done: Done) -> bool:
    """Whether the file of a part that was noted is still what was noted."""
    try:
        return file_checksum(part_path(layout, done.number)) == done.sha256
    except OSError:
        return False


def part_path(layout: Layout, number: int) -> Path:
    """File of a part."""
    return layout.staging / f"part-{number:06d}.parquet"


def work(task: Task) -> Done:
    """Pull one part in a worker of an executor, with its own connections and the run's common budget."""
    server = replace(task.reader.server, connections=1)
    transport = Transport(server, timeouts=task.timeouts, retry=task.retry)
    try:
        with slot(task.layout, task.connections):
            pulled = transport.run(pull(replace(task.reader, server=server), task.part))
    except JsocError as err:
        return Done(task.number, 0, "", ((task.part.text, f"{type(err).__name__}: {err}"),), _worker())
    finally:
        transport.close()
    return stage(task.layout, task.number, pulled)


def stage(layout: Layout, number: int, pulled: Iterable[Pulled | Failed]) -> Done:
    """Write what came of a part to its file."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    pieces = list(pulled)
    failed = tuple(
        (one.part.text, f"{type(one.error).__name__}: {one.error}")
        for one in pieces
        if isinstance(one, Failed)
    )
    frames = [one.records.frame for one in pieces if isinstance(one, Pulled)]
    if not frames:
        return Done(number, 0, "", failed, _worker())
    frame = pl.concat(frames).rename(NUMBERS)
    data = to_parquet(frame)
    write_atomic(part_path(layout, number), data)
    return Done(number, len(frame), checksum(data), failed, _worker())


def to_parquet(frame: pl.DataFrame) -> bytes:
    """Encode a table."""
    buffer = io.BytesIO()
    frame.write_parquet(buffer, compression="zstd", statistics=True)
    return buffer.getvalue()


@contextmanager
def slot(layout: Layout, connections: int) -> Iterator[None]:
    """Hold one of the run's request slots, each a lock that ends with its holder; waits for a free one."""
    locks = [FileLock(layout.slots / f"{number}.lock") for number in range(connections)]
    while True:
        held = next((lock for lock in locks if lock.try_acquire()), None)
        if held is not None:
            break
        time.sleep(_PAUSE)
    try:
        yield
    finally:
        held.release()


def _worker() -> str:
    """Name of this process, for the journal."""
    import os  # noqa: PLC0415 - beside its only use
    import socket  # noqa: PLC0415 - beside its only use

    return f"{socket.gethostname()}:{os.getpid()}"
