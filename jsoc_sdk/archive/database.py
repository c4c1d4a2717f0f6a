"""The embedded database: record tables filled from a source, then locked, queried with limits.

DuckDB's own limits are the second wall behind `jsoc_sdk.archive.clauses`: no access to files or network,
configuration locked, memory and time bounded (design of the archive, section 5).
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol

from jsoc_sdk.archive.conditions import NEWEST, name
from jsoc_sdk.archive.problems import QueryProblem
from jsoc_sdk.errors import RequestError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import duckdb

    from jsoc_sdk.archive.definitions import SeriesDefinition

STORAGE = "*storage*"
STORAGE_COLUMNS = {
    "sunum": "BIGINT",
    "directory": "VARCHAR",
    "online": "VARCHAR",
    "archive": "VARCHAR",
    "bytes": "BIGINT",
    "owner": "VARCHAR",
    "expires": "VARCHAR",
}
# The database skips whole groups of this many rows by their extremes, so that larger tables are sorted.
ROW_GROUP = 122_880
TIME_LIMIT = 10.0
CLAUSE_TIME_LIMIT = 0.8
MEMORY_HEADROOM = 150 * 2**20

_COLUMN_TYPES = {
    "char": "VARCHAR",
    "short": "SMALLINT",
    "int": "INTEGER",
    "longlong": "BIGINT",
    "float": "FLOAT",
    "double": "DOUBLE",
    "time": "DOUBLE",
    "string": "VARCHAR",
}
_SYSTEM_COLUMNS = {
    "recnum": "BIGINT",
    "sunum": "BIGINT",
    "slotnum": "INTEGER",
    "sessionid": "BIGINT",
    "sessionns": "VARCHAR",
}


class Source(Protocol):
    """Where an archive's definitions and records come from."""

    @property
    def definitions(self) -> Mapping[str, SeriesDefinition]:
        """Series by lower-case name."""
        ...

    def fill(self, connection: duckdb.DuckDBPyConnection) -> None:
        """Create one record table per series, with `create_table`, and the table of storage units."""


class Database:
    """The records of an archive.

    Parameters
    ----------
    source : Source
    time_limit : float
        Seconds that one query may take.

    Raises
    ------
    RequestError
        If the records do not fit the definitions.

    Attributes
    ----------
    definitions : mapping
        Series by lower-case name.
    columns : dict
        Columns of each record table, with their types.
    log_directories : dict
        By namespace, where the sessions that wrote its records logged.
    """

    def __init__(self, source: Source, *, time_limit: float = TIME_LIMIT) -> None:
        import duckdb  # noqa: PLC0415 - only a running archive needs it

        self.definitions: Mapping[str, SeriesDefinition] = source.definitions
        self.time_limit = time_limit
        self._error: type[Exception] = duckdb.Error
        self._connection = duckdb.connect(":memory:", config={"threads": 2})
        try:
            source.fill(self._connection)
        except duckdb.Error as error:
            self._connection.close()
            raise RequestError(f"The data cannot be loaded: {error}") from error
        self._lock()
        self.columns: dict[str, dict[str, str]] = self._read_columns()
        self.log_directories: dict[str, str] = self._read_log_directories()

    def _read_log_directories(self) -> dict[str, str]:
        """Give the first online log unit of each namespace, where the sessions that wrote records logged."""
        rows = self._connection.execute(
            f"SELECT owner, directory FROM {name(STORAGE)} "  # noqa: S608 - our own names
            "WHERE online = 'Y' AND owner LIKE '%.drms_log' ORDER BY sunum DESC"
        ).fetchall()
        return {owner.removesuffix(".drms_log"): directory for owner, directory in rows}

    def _lock(self) -> None:
        """Shut the database in."""
        used = self._connection.execute("SELECT sum(memory_usage_bytes) FROM duckdb_memory()").fetchall()[0][
            0
        ]
        limit = int(used or 0) + MEMORY_HEADROOM
        self._connection.execute(f"SET memory_limit = '{limit}B'")
        self._connection.execute("SET max_temp_directory_size = '0B'")
        self._connection.execute("SET enable_external_access = false")
        self._connection.execute("SET lock_configuration = true")

    def _read_columns(self) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = {}
        for table, column, kind in self._connection.execute(
            "SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE schema_name = 'main'"
        ).fetchall():
            if column != NEWEST:
                found.setdefault(table, {})[column] = kind
        return found

    def rows(
        self, sql: str, parameters: Sequence[object] = (), *, time_limit: float | None = None
    ) -> list[tuple[Any, ...]]:
        """Run one query of ours and give all rows.

        Raises
        ------
        QueryProblem
            With the database's message; also when the time or memory limit is reached.
        """
        cursor = self._connection.cursor()
        try:
            with self._limited(cursor, time_limit or self.time_limit):
                return cursor.execute(sql, list(parameters)).fetchall()
        except (self._error, RuntimeError) as error:
            raise QueryProblem(str(error)) from error
        finally:
            cursor.close()

    @contextmanager
    def _limited(self, cursor: duckdb.DuckDBPyConnection, seconds: float) -> Iterator[None]:
        """Interrupt the query after so many seconds."""
        timer = threading.Timer(seconds, cursor.interrupt)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def close(self) -> None:
        """Free everything."""
        self._connection.close()


def create_table(
    connection: duckdb.DuckDBPyConnection,
    series: SeriesDefinition,
    definitions: Mapping[str, SeriesDefinition],
    source: str,
) -> None:
    """Create the record table of a series from columns of any type.

    Parameters
    ----------
    connection : DuckDBPyConnection
    series : SeriesDefinition
    definitions : mapping
        All series; a link's key columns have the types of the target's.
    source : str
        A table or view of this connection, with ``recnum`` and a column per keyword (lower case) as in a
        database dump. Columns that it lacks become NULL, which reads as the keyword's default.
    """
    described = connection.execute(f"DESCRIBE SELECT * FROM {source}").fetchall()  # noqa: S608 - ours
    present = {str(row[0]).lower(): str(row[0]) for row in described}
    wanted = column_types(series, definitions)
    wanted.update({column: _other_type(column) for column in present if column not in wanted})
    what = ", ".join(
        f"CAST({name(present[column]) if column in present else 'NULL'} AS {kind}) AS {name(column)}"
        for column, kind in wanted.items()
    )
    raw, table = name(f"*raw* {series.table}"), name(series.table)
    keys = ", ".join(name(key.column) for key in series.prime_keys)
    newest = f"recnum IN (SELECT max(recnum) FROM {raw} GROUP BY {keys})" if keys else "TRUE"  # noqa: S608 - ours
    order = ", ".join(filter(None, (keys, "recnum")))
    connection.execute(f"CREATE TEMP TABLE {raw} AS SELECT {what} FROM {source}")  # noqa: S608 - ours
    rows = connection.execute(f"SELECT count(*) FROM {raw}").fetchall()[0][0]  # noqa: S608 - ours
    sort = f" ORDER BY {order}" if rows > ROW_GROUP else ""
    connection.execute(f"CREATE TABLE {table} AS SELECT *, {newest} AS {name(NEWEST)} FROM {raw}{sort}")  # noqa: S608
    connection.execute(f"DROP TABLE {raw}")


def create_storage_table(connection: duckdb.DuckDBPyConnection, select: str) -> None:
    """Create the table of storage units from a query that gives `STORAGE_COLUMNS`."""
    what = ", ".join(f"CAST({column} AS {kind}) AS {column}" for column, kind in STORAGE_COLUMNS.items())
    connection.execute(f"CREATE TABLE {name(STORAGE)} AS SELECT {what} FROM ({select}) ORDER BY sunum")  # noqa: S608


def column_types(series: SeriesDefinition, definitions: Mapping[str, SeriesDefinition]) -> dict[str, str]:
    """Give the columns that a record table must have, with their types."""
    found = dict(_SYSTEM_COLUMNS)
    for keyword in series.keywords:
        if keyword.scope != "constant" and not keyword.link and not keyword.alias_of:
            for _, column in series.columns_of(keyword):
                found[column] = _COLUMN_TYPES[keyword.type]
    for segment in series.segments:
        found[f"sg_{segment.number:03}_file"] = "VARCHAR"
        if segment.scope == "vardim":
            for axis in range(segment.naxis):
                found[f"sg_{segment.number:03}_axis{axis:03}"] = "INTEGER"
    for link in series.links:
        found.update(_link_columns(link.name.lower(), link.kind, definitions.get(link.target.lower())))
    return found


def _link_columns(link: str, kind: str, target: SeriesDefinition | None) -> dict[str, str]:
    if kind == "static":
        return {f"ln_{link}": "BIGINT"}
    keys = target.prime_keys if target else ()
    types = {
        f"ln_{link}_{key.column}": "BIGINT" if key.slotted else _COLUMN_TYPES[key.keyword.type]
        for key in keys
    }
    return {f"ln_{link}_isset": "INTEGER", **types}


def _other_type(column: str) -> str:
    return "INTEGER" if "_axis" in column else "VARCHAR"
