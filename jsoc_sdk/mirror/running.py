"""A run of a mirror: plan or resume, pull, publish."""

from __future__ import annotations

import json
import warnings
from concurrent.futures import as_completed, wait
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jsoc_sdk import bulk
from jsoc_sdk.bulk import Choices, Plan
from jsoc_sdk.errors import IncompleteQuery, JsocError, MirrorError, SchemaDrift
from jsoc_sdk.flows import check_progress
from jsoc_sdk.journal import FileLock, write_atomic
from jsoc_sdk.mirror.files import fetch_files
from jsoc_sdk.mirror.formats import learn
from jsoc_sdk.mirror.layout import Layout, Manifest, check_tables, licence_of, read_manifest
from jsoc_sdk.mirror.publishing import Change, carry_out, intend, merge
from jsoc_sdk.mirror.reconciling import differences, numbered_parts
from jsoc_sdk.mirror.staging import NUMBERS, Done, Journal, Task, stage, work
from jsoc_sdk.models.keys import check_names, expand, resolve
from jsoc_sdk.query import Wanted, bind, count, names_of
from jsoc_sdk.recordset.scanner import scan_record_sets
from jsoc_sdk.transport.settings import Retry, Timeouts
from jsoc_sdk.version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from concurrent.futures import Executor

    import polars as pl

    from jsoc_sdk.bulk import BulkProgress, Reader
    from jsoc_sdk.bulk.driving import Shell
    from jsoc_sdk.models import SeriesInfo
    from jsoc_sdk.query import Names, Session
    from jsoc_sdk.recordset import RecordSet
    from jsoc_sdk.recordset.scanner import ScannedSet


@dataclass(frozen=True, slots=True)
class Settings:
    """How a mirror goes about it.

    Attributes
    ----------
    keywords : names
        What to mirror.
    segments : names
        Whose stored files to fetch too.
    batch : int
        Largest number of records of one request.
    whole_series : bool
        Whether a large series may be taken without any filter.
    executor : concurrent.futures.Executor, optional
        Where parts are pulled; left out, here.
    progress : callable, optional
        Called with a `BulkProgress` after each part.
    timeouts, retry
        Of the connections that an executor's workers open.
    """

    keywords: Names = "**ALL**"
    segments: Names = ()
    batch: int = bulk.BATCH
    whole_series: bool = False
    executor: Executor | None = None
    progress: Callable[[BulkProgress], None] | None = None
    timeouts: Timeouts = field(default_factory=Timeouts)
    retry: Retry = field(default_factory=Retry)

    def __post_init__(self) -> None:
        """Refuse what cannot be meant."""
        check_progress(self.progress)


@dataclass(frozen=True)
class Mirror:
    """A mirror after a run.

    Attributes
    ----------
    directory : pathlib.Path
        Where it is.
    rows : int
        Records in it.
    new, reprocessed, removed : int
        What this run found: records that were not there, that got a newer version, that the record set does
        not select any more.
    """

    directory: Path
    rows: int
    new: int
    reprocessed: int
    removed: int

    def scan(self) -> pl.LazyFrame:
        """Give its table, read when needed; times are TAI.

        Returns
        -------
        polars.LazyFrame
            All columns, and the directories' year and month (or block).
        """
        return scan(self.directory)

    def cite(self) -> str:
        """Give the licence and the credit line that the data ask for."""
        return cite(self.directory)


def scan(directory: str | Path) -> pl.LazyFrame:
    """Give the table of a mirror, read when needed.

    Parameters
    ----------
    directory : str or pathlib.Path
        Of the mirror.

    Returns
    -------
    polars.LazyFrame
        All columns, and the directories' year and month (or block). Times are TAI.

    Raises
    ------
    MirrorError
        If there is no mirror, or one of its tables is missing.
    """
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    manifest = manifest_of(directory)
    check_tables(Layout(Path(directory)), manifest)
    paths = [Path(directory) / path for path in sorted(manifest.files)]
    if not paths:
        raise MirrorError(f"{directory} has no records yet.")
    return pl.scan_parquet(paths, hive_partitioning=True)


def manifest_of(directory: str | Path) -> Manifest:
    """Give the manifest of a mirror.

    Raises
    ------
    MirrorError
        If there is none.
    """
    found = read_manifest(Layout(Path(directory)))
    if found is None:
        raise MirrorError(f"{directory} is no mirror: there is no manifest.json.")
    return found


def cite(directory: str | Path) -> str:
    """Give the licence and the credit line that the data of a mirror ask for.

    Parameters
    ----------
    directory : str or pathlib.Path
        Of the mirror.

    Returns
    -------
    str
        A sentence or two for an acknowledgement.

    Raises
    ------
    MirrorError
        If there is no mirror.
    """
    manifest = manifest_of(directory)
    where = f"{manifest.series} from {manifest.server['cgi_base']}"
    if not manifest.credit:
        return f"{where}: the server's data policy makes no statement about this series; ask its team."
    return f"{manifest.credit} ({where}; licence {manifest.licence}.)"


def mirror(
    shell: Shell,
    session: Session,
    record_set: str | RecordSet[Any],
    directory: str | Path,
    settings: Settings,
) -> Mirror:
    """Bring a mirror up to date; see `Client.mirror`."""
    layout = Layout(Path(directory))
    lock = FileLock(layout.lock)
    if not lock.try_acquire():
        raise MirrorError(f"Another run is at work in {layout.directory}; wait for its end.")
    try:
        carry_out(layout)
        with _damage_told(layout):
            return _Running(shell, session, record_set, layout, settings).run()
    finally:
        lock.release()


@contextmanager
def _damage_told(layout: Layout) -> Iterator[None]:
    """Say what to do where polars cannot read a table, whose size alone was looked at."""
    import polars as pl  # noqa: PLC0415 - loaded with the first frame

    try:
        yield
    except pl.exceptions.PolarsError as err:
        raise MirrorError(
            f"A table in {layout.directory} cannot be read: {err}. `jsoc verify` tells which; bring it back "
            "from a copy, or mirror anew in another directory."
        ) from err


@dataclass
class _Running:
    """One run."""

    shell: Shell
    session: Session
    record_set: str | RecordSet[Any]
    layout: Layout
    settings: Settings

    def run(self) -> Mirror:
        """Plan or resume, pull, publish."""
        started = _now()
        bound, (info, *others) = self.shell.run(bind(self.session, self.record_set))
        if others:
            raise MirrorError(f"{bound} is of several series; give each a directory of its own.")
        segments = names_of(self.settings.segments, "segment", bound.series_names)
        check_names(info, (), segments, (), {})
        before = read_manifest(self.layout)
        wanted = self._manifest(str(bound), info)
        self._check_same(before or wanted, wanted, info)
        check_tables(self.layout, before or wanted)
        journal, reader = self._journal(before, wanted)
        self._pull(journal, reader)
        change = self._publish(before or wanted, journal, started)
        change += self._reconcile(reader, started)
        published = manifest_of(self.layout.directory)
        self.shell.run(learn(self.session, self.layout, published))
        if segments:
            report = partial(self._report_files, published.rows)
            fetch_files(self.shell.run, self.session, self.layout, published, segments, report)
        return Mirror(self.layout.directory, published.rows, change.new, change.reprocessed, change.removed)

    def _report_files(self, rows: int, files: int, total: int) -> None:
        """Tell how many files are done with; the records are there by then."""
        if self.settings.progress:
            self.settings.progress(bulk.BulkProgress(rows, rows, 1, 1, files=files, total_files=total))

    def _reconcile(self, reader: Reader, started: str) -> Change:
        """Compare with the server where the counts differ.

        A newer version may lie outside a filter that the older one was in; and a series may be written to
        while it is pulled.
        """
        manifest = manifest_of(self.layout.directory)
        if self.shell.run(count(self.session, manifest.query)) == manifest.rows:
            return Change()
        stale, missing = differences(self.shell, self.session, self.layout, manifest, self.settings.batch)
        if not stale and not missing:
            return Change()
        question = {"query": manifest.query, "asked": manifest.asked}
        header = {**question, "newest": manifest.newest_recnum, "stale": stale}
        journal = Journal.begin(self.layout, header, numbered_parts(manifest, missing))
        self._pull(journal, reader)
        return self._publish(manifest, journal, started)

    def _manifest(self, query: str, info: SeriesInfo) -> Manifest:
        """Say what the mirror is to be."""
        asked = names_of(self.settings.keywords, "keyword", (info.name,))
        keys, identity = _keys(info, asked)
        if any(one.all_versions or _numbers(one) for one in scan_record_sets(query)):
            identity = ["recnum"]
        licence, credit = licence_of(info.name)
        return Manifest(
            query=query,
            series=info.name,
            server={"name": self.session.server.name, "cgi_base": self.session.server.cgi_base},
            asked=list(asked),
            columns=dict(_column(info, key) for key in keys),
            identity=identity,
            partitioned_by=_partition_key(info, keys),
            sdk=__version__,
            licence=licence,
            credit=credit,
        )

    def _check_same(self, before: Manifest, wanted: Manifest, info: SeriesInfo) -> None:
        """Refuse to mix two queries, or two shapes, in one directory."""
        for name in ("query", "asked"):
            was, now = getattr(before, name), getattr(wanted, name)
            if was != now:
                raise MirrorError(
                    f"{self.layout.directory} holds the mirror of another question: {name} was {was!r}, now "
                    f"it is {now!r}. Take another directory."
                )
        if (
            before.server["cgi_base"] != wanted.server["cgi_base"]
            and before.server["name"] != wanted.server["name"]
        ):
            raise MirrorError(
                f"{self.layout.directory} mirrors {before.server['cgi_base']}, not "
                f"{wanted.server['cgi_base']}. Take another directory."
            )
        changed = {
            name: (dtype, wanted.columns.get(name))
            for name, dtype in before.columns.items()
            if wanted.columns.get(name) != dtype
        }
        if changed:
            name, (was, now) = next(iter(changed.items()))
            raise MirrorError(
                f"The definition of {info.name} has changed: {name} was {was}, now it is {now or 'gone'}. "
                f"Mirror it anew in another directory; {self.layout.directory} stays as it is."
            )
        added = [name for name in wanted.columns if name not in before.columns]
        if added:
            warnings.warn(
                f"{info.name} has keywords that this mirror began without: {', '.join(added)}. Mirror them "
                "anew in another directory if you want them.",
                SchemaDrift,
                stacklevel=2,
            )

    def _journal(self, before: Manifest | None, wanted: Manifest) -> tuple[Journal, Reader]:
        """Resume the run under way, or plan a new one."""
        base = before or wanted
        journal = Journal.read(self.layout)
        after = base.newest_recnum
        question = {"query": base.query, "asked": base.asked}
        if journal and {name: journal.header.get(name) for name in question} != question:
            raise MirrorError(
                f"{self.layout.journal} is of another query, {journal.header.get('query')!r} with "
                f"{journal.header.get('asked')}. Take another directory."
            )
        special = {column: key for key, column in NUMBERS.items()}
        keys = tuple(special.get(name, name) for name in base.columns)
        asked = Wanted(keywords=keys, exact=True)
        choices = Choices(self.settings.batch, "tai", "raise", self.settings.whole_series or after > 0)
        if journal:
            reader = self.shell.run(bulk.reader(self.session, base.query, asked, choices))
            return journal, reader
        self._write_series(base.series)
        plan = self.shell.run(bulk.plan(self.session, base.query, asked, replace(choices, after=after)))
        header = {**question, "newest": self._newest(base.series)}
        return Journal.begin(self.layout, header, plan.parts), _reader_of(plan)

    def _newest(self, series: str) -> int:
        """Record number up to which the plan looked."""
        interval = self.session.infos[series.lower()].interval
        return interval.max_recnum if interval and isinstance(interval.max_recnum, int) else 0

    def _write_series(self, series: str) -> None:
        """Keep the server's description of the series."""
        info = self.session.infos[series.lower()]
        text = json.dumps(info.model_dump(mode="json", by_alias=True), indent=1, ensure_ascii=False)
        write_atomic(self.layout.series, text.encode())

    def _pull(self, journal: Journal, reader: Reader) -> None:
        """Pull what is left, noting each part."""
        with closing(self._results(journal, reader)) as results:
            for done in results:
                journal.note(done)
                if self.settings.progress:
                    self.settings.progress(_progress(journal))

    def _results(self, journal: Journal, reader: Reader) -> Generator[Done]:
        """Pull here, or where the executor wants."""
        todo = journal.todo()
        width = reader.server.connections
        if self.settings.executor is None:
            flows = (bulk.pull(reader, part) for _, part in todo)
            with closing(self.shell.run_ahead(flows, width)) as pulling:
                for (number, _), pulled in zip(todo, pulling, strict=True):
                    yield stage(self.layout, number, pulled)
            return
        tasks = [
            Task(number, part, reader, self.layout, width, self.settings.timeouts, self.settings.retry)
            for number, part in todo
        ]
        yield from _elsewhere(self.settings.executor, tasks)

    def _publish(self, manifest: Manifest, journal: Journal, started: str) -> Change:
        """Merge the parts into the tables; what failed is kept for the next run."""
        failed = [
            {"part": text, "error": error}
            for _, done in sorted(journal.done.items())
            for text, error in done.failed
        ]
        change, tables = merge(self.layout, manifest, journal, len(manifest.runs) + 1)
        after = _after(manifest, journal, tables, change, failed, started)
        intend(self.layout, after, tables, keep_journal=bool(failed))
        carry_out(self.layout)
        if failed:
            raise IncompleteQuery(
                f"{len(failed)} parts of {manifest.query} could not be had; the rest is in "
                f"{self.layout.directory}, and the next run asks for them again. The first: "
                f"{failed[0]['part']}: {failed[0]['error']}",
                parts=[one["part"] for one in failed],
            )
        return change


def _elsewhere(executor: Executor, tasks: list[Task]) -> Generator[Done]:
    """Let an executor pull parts; whatever it raises, the journal has the parts that are done.

    Parts are cancelled with the run; those under way end before the directory is free for another run.
    """
    futures = []
    try:
        futures += [executor.submit(work, task) for task in tasks]
        for future in as_completed(futures):
            yield future.result()
    except JsocError:
        raise
    except Exception as err:
        raise MirrorError(
            f"The executor failed: {type(err).__name__}: {err}. Run it again: parts that are done stay."
        ) from err
    finally:
        started = [future for future in futures if not future.cancel()]
        wait(started, timeout=max((task.timeouts.total for task in tasks), default=0))


def _after(
    manifest: Manifest,
    journal: Journal,
    tables: dict[str, Any],
    change: Change,
    failed: list[dict[str, str]],
    started: str,
) -> Manifest:
    """Manifest that is true after the run."""
    files = {path: entry for path, entry in {**manifest.files, **tables}.items() if entry}
    run = {
        "run": len(manifest.runs) + 1,
        "started": started,
        "finished": _now(),
        "parts": len(journal.parts),
        "new": change.new,
        "reprocessed": change.reprocessed,
        "removed": change.removed,
        "complete": not failed,
    }
    return replace(
        manifest,
        rows=sum(entry["rows"] for entry in files.values()),
        newest_recnum=manifest.newest_recnum if failed else int(journal.header["newest"]),
        complete=not failed,
        failed=failed,
        runs=[*manifest.runs, run],
        files=dict(sorted(files.items())),
        sdk=__version__,
    )


def _numbers(part: ScannedSet) -> bool:
    """Whether records are named by number, so that superseded versions may be among them."""
    return any(one.kind == "recnum" for one in part.filters)


def _column(info: SeriesInfo, key: str) -> tuple[str, str]:
    """Name and dtype of a mirrored column."""
    found = resolve(info, key)
    return NUMBERS.get(key, found.column), str(found.declared.dtype("tai"))


def _keys(info: SeriesInfo, asked: tuple[str, ...]) -> tuple[tuple[str, ...], list[str]]:
    """Keywords to ask for, and the columns among them that name a record."""
    identity = [_index_of(info, key.name, slotted=bool(key.slotted)) for key in info.prime_keys] or ["recnum"]
    primes = [key.name for key in info.prime_keys]
    wanted = [*primes, *(name for name in identity if name != "recnum"), *expand(info, asked)]
    names = {resolve(info, name).column: name for name in reversed(wanted)}
    return (*NUMBERS, *reversed(names.values())), identity


def _index_of(info: SeriesInfo, name: str, *, slotted: bool) -> str:
    """Column that tells versions of a record from other records: the slot, where there are slots."""
    index = info.keywords.get(f"{name}_index") if slotted else None
    return index.name if index else name


def _partition_key(info: SeriesInfo, keys: tuple[str, ...]) -> str:
    """Time prime key whose year and month make the directories."""
    for key in info.prime_keys:
        found = resolve(info, key.name)
        if key.name in keys and str(found.declared.dtype("tai")).startswith("Datetime"):
            return found.column
    return "recnum"


def _reader_of(plan: Plan) -> Reader:
    assert plan.reader is not None
    return plan.reader


def _progress(journal: Journal) -> BulkProgress:
    """How far the run is."""
    rows = sum(done.rows for done in journal.done.values())
    total = sum(part.count for part in journal.parts)
    lost = sum(
        journal.parts[number].count - done.rows for number, done in journal.done.items() if done.failed
    )
    return bulk.BulkProgress(rows, total, len(journal.done), len(journal.parts), lost)


def _now() -> str:
    """Time of day, for people; nothing depends on it."""
    return datetime.now(UTC).isoformat(timespec="seconds")
