"""A database dump as CSV: one of the forms that an archive is loaded from.

Layout: ``definitions/drms_*.csv``, ``series/<name>.csv``, ``storage_units.csv``. An empty field is NULL, two
quotes an empty string. Times are TAI seconds since 1977.01.01.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jsoc_sdk.archive.conditions import quoted
from jsoc_sdk.archive.database import create_storage_table, create_table
from jsoc_sdk.archive.definitions import read_definitions
from jsoc_sdk.errors import RequestError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    import duckdb

    from jsoc_sdk.archive.definitions import SeriesDefinition

# A dump does not say which series have a shadow table; these large ones have one where ours come from.
SHADOWED = ("hmi.v_45s", "hmi.m_720s", "aia.lev1", "aia.lev1_euv_12s")

_CSV = (
    "header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"', allow_quoted_nulls = false"
)


class DumpSource:
    """Definitions and records of a dump.

    Parameters
    ----------
    directory : Path
        Holds ``definitions``, ``series`` and, if the storage manager is known, ``storage_units.csv``.
    shadowed : iterable of str
        Series with a shadow table, lower case.

    Raises
    ------
    RequestError
        If the directory holds no definitions, or they cannot be read.
    """

    def __init__(self, directory: Path, shadowed: Iterable[str] = SHADOWED) -> None:
        if not (directory / "definitions" / "drms_series.csv").is_file():
            raise RequestError(f"{directory} holds no database dump: definitions/drms_series.csv is missing.")
        self.directory = directory
        self.shadowed: tuple[str, ...] = tuple(shadowed)
        self.definitions: Mapping[str, SeriesDefinition] = self._read_definitions()

    def _read_definitions(self) -> Mapping[str, SeriesDefinition]:
        try:
            return read_definitions(self.directory / "definitions", self.shadowed)
        except (OSError, KeyError, ValueError) as error:
            raise RequestError(f"The definitions in {self.directory} cannot be read: {error!r}.") from error

    def fill(self, connection: duckdb.DuckDBPyConnection) -> None:
        """Load all records and storage units."""
        for series in self.definitions.values():
            self._fill_series(connection, series)
        units = self.directory / "storage_units.csv"
        create_storage_table(connection, _STORAGE.format(csv=_read(units)) if units.is_file() else NO_STORAGE)

    def _fill_series(self, connection: duckdb.DuckDBPyConnection, series: SeriesDefinition) -> None:
        path = self.directory / "series" / f"{series.table}.csv"
        source = _read(path) if path.is_file() else "(SELECT 0 AS recnum WHERE FALSE)"
        create_table(connection, series, self.definitions, source)


def _read(path: Path) -> str:
    return f"read_csv({quoted(str(path))}, {_CSV})"


_STORAGE = """
SELECT sunum, online_loc AS directory, online_status AS online,
       CASE WHEN pa_status = '4' AND archive_substatus = '128' THEN 'Pending'
            ELSE archive_status END AS archive,
       bytes, owning_series AS owner, effective_date AS expires
FROM {csv}
"""
NO_STORAGE = (
    "SELECT 0 AS sunum, '' AS directory, '' AS online, '' AS archive, 0 AS bytes, '' AS owner, '' AS expires "
    "WHERE FALSE"
)
