"""From parsed filters to the SQL that selects records: versions, first and last, order.

Rules: protocol/record-sets.md sections 4 to 8; query-api.md 4.5.5. Every name is quoted here, every value is
a number printed by us or a string through `quoted`; no text of a request is passed on.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jsoc_sdk.archive.filters import Clause, Condition, Item, Recnums, Values, conditions_of
from jsoc_sdk.archive.problems import BadFilter, Crash, QueryProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jsoc_sdk.archive.definitions import SeriesDefinition
    from jsoc_sdk.recordset.scanner import ScannedSet

NEWEST = "*newest*"
MAX_WHERE = 8191
_FALSE = "FALSE"


def quoted(text: str) -> str:
    """Give an SQL string literal."""
    return "'" + text.replace("'", "''") + "'"


def name(text: str) -> str:
    """Give an SQL identifier."""
    return '"' + text.replace('"', '""') + '"'


@dataclass(frozen=True, slots=True)
class Selection:
    """Which records of one series, as SQL.

    Attributes
    ----------
    series : SeriesDefinition
    where : str
        The condition; no part of it is text of a request.
    newest : bool
        Only the newest version of each record.
    backwards : bool
        A negative limit lists newest first (a wart of series with a shadow table).
    ambiguous : bool
        With a limit the server's query names a column twice, and fails.
    clauses : bool
        A stranger's condition is part of `where`.
    """

    series: SeriesDefinition
    where: str
    newest: bool = True
    backwards: bool = False
    ambiguous: bool = False
    clauses: bool = False

    @property
    def order(self) -> tuple[str, ...]:
        """Columns that records are sorted by."""
        return (*(key.column for key in self.series.prime_keys), "recnum")

    @property
    def condition(self) -> str:
        """The whole WHERE clause, versions included."""
        return f"({self.where}) AND {name(NEWEST)}" if self.newest else self.where

    def count_sql(self) -> str:
        """Give the query that counts the records."""
        return f"SELECT count(*) FROM {name(self.series.table)} WHERE {self.condition}"  # noqa: S608 - see above

    def list_sql(self, columns: Sequence[str], limit: int, last: bool) -> str:  # noqa: FBT001 - internal
        """Give the query for some columns, in order; for the last ones, newest first."""
        direction = " DESC" if last else ""
        order = ", ".join(f"{name(column)}{direction}" for column in self.order)
        what = ", ".join(name(column) for column in columns)
        return (
            f"SELECT {what} FROM {name(self.series.table)} "  # noqa: S608 - see above
            f"WHERE {self.condition} ORDER BY {order} LIMIT {limit}"
        )


def select(
    series: SeriesDefinition,
    scanned: ScannedSet,
    translate: Callable[[SeriesDefinition, str], tuple[str, frozenset[str]]],
) -> Selection:
    """Turn a scanned sub-set into a selection.

    Parameters
    ----------
    series : SeriesDefinition
    scanned : ScannedSet
    translate : callable
        Makes safe SQL of a stranger's condition, and names the columns in it.

    Raises
    ------
    BadFilter, Crash, QueryProblem
        As the server fails.
    """
    conditions = conditions_of(series, scanned)
    builder = _Builder(series, translate)
    where = builder.where(_in_order(series, conditions))
    by_version = scanned.all_versions or any(isinstance(item, Recnums) for item in conditions)
    edges = any(isinstance(item, Values) and item.edge for item in conditions)
    recnums = any(isinstance(item, Recnums) for item in conditions)
    return Selection(
        series=series,
        where=where,
        newest=not by_version,
        backwards=series.shadow and (edges or recnums),
        ambiguous=_ambiguous(series, conditions, builder.named) and not by_version and not edges,
        clauses=any(isinstance(item, Clause) for item in conditions),
    )


def _ambiguous(series: SeriesDefinition, conditions: Sequence[Condition], named: frozenset[str]) -> bool:
    """Whether the server's limited query would name a key column twice."""
    doubled = {"recnum", *(key.column for key in series.prime_keys)}
    return series.shadow and any(isinstance(item, Values) for item in conditions) and bool(doubled & named)


def _in_order(series: SeriesDefinition, conditions: Sequence[Condition]) -> tuple[Condition, ...]:
    """Give the order in which first and last are restricted; see protocol/record-sets.md section 6."""
    if not series.shadow:
        return tuple(conditions)
    if conditions and isinstance(conditions[0], Clause) and _first_value_is_edge(conditions):
        conditions = [item for item in conditions if not (isinstance(item, Values) and item.edge)]
    places = {key.column: place for place, key in enumerate(series.prime_keys)}
    values = [item for item in conditions if isinstance(item, Values)]
    values.sort(key=lambda item: places[item.column])
    others = [item for item in conditions if not isinstance(item, Values)]
    return (*values, *others)


def _first_value_is_edge(conditions: Sequence[Condition]) -> bool:
    values = [item for item in conditions if isinstance(item, Values)]
    return bool(values) and values[0].edge is not None


class _Builder:
    """Collects conditions in order; each first or last is restricted by those before it."""

    def __init__(
        self,
        series: SeriesDefinition,
        translate: Callable[[SeriesDefinition, str], tuple[str, frozenset[str]]],
    ) -> None:
        self.series = series
        self.translate = translate
        self.named: frozenset[str] = frozenset()
        self.before: list[str] = []
        self.divided: list[str] = []

    def where(self, conditions: Sequence[Condition]) -> str:
        """Give the whole condition. A step of zero divides by zero where everything else holds."""
        for item in conditions:
            self.before.append(self.one(item))
        whole = " AND ".join(f"({part})" for part in self.before) or "TRUE"
        for part in self.divided:
            whole = f"CASE WHEN ({whole}) AND ({part}) THEN error('division by zero') ELSE {_FALSE} END"
        return whole

    def one(self, condition: Condition) -> str:
        """Give the SQL of one condition."""
        if isinstance(condition, Clause):
            sql, named = self.translate(self.series, condition.text)
            self.named |= named
            return sql
        column, kind = (
            ("recnum", "longlong") if isinstance(condition, Recnums) else (condition.column, condition.kind)
        )
        items = condition.items
        if isinstance(condition, Values) and condition.edge and self.series.shadow:
            items = items[:1]  # with a shadow table what follows ^ or $ in a list is lost
        if _server_length(condition, column) > MAX_WHERE:
            raise QueryProblem("the condition is too long")
        return " OR ".join(self.item(item, column, kind) for item in items)

    def item(self, item: Item, column: str, kind: str) -> str:
        """Give the SQL of one item of a list."""
        left = f"CAST({name(column)} AS DOUBLE)" if kind == "float" else name(column)
        if item.shape == "nothing":
            return _FALSE
        if item.shape in {"first", "last"}:
            return f"{left} = ({self.extreme('min' if item.shape == 'first' else 'max', left)})"
        if item.shape == "value":
            return f"{left} = {_literal(item.low, kind)}"
        bounds = _bounds(item, left, kind)
        if item.stride is None:
            return bounds
        return self.strided(item, left, kind, bounds)

    def extreme(self, function: str, left: str) -> str:
        """Give the sub-query for the smallest or largest value among what the conditions so far leave."""
        restriction = " AND ".join(f"({part})" for part in self.before) or "TRUE"
        return f"SELECT {function}({left}) FROM {name(self.series.table)} WHERE {restriction}"  # noqa: S608 - as above

    def strided(self, item: Item, left: str, kind: str, bounds: str) -> str:
        """Add a step to a range."""
        stride = item.stride or 0
        if kind in {"time", "float", "double"}:
            return _float_strided(item, left, bounds)
        start = f"({self.extreme('min', left)})" if item.low is None else _literal(item.low, kind)
        if stride == 0:
            self.divided.append(bounds)
            return bounds
        return f"({bounds}) AND ({left} - {start}) % {int(stride)} = 0"


def _server_length(condition: Values | Recnums, column: str) -> int:
    """Estimate the length of the server's own text of a list, which has a limit."""
    around = 2 if isinstance(condition, Recnums) else len(column) + 8
    return sum(around + len(str(item.low)) for item in condition.items)


def _float_strided(item: Item, left: str, bounds: str) -> str:
    """Compare multiples of a step with six digits, as the server does; it needs a positive start."""
    if isinstance(item.low, str) or item.low is None or item.low <= 0 or not item.stride:
        return _FALSE
    ratio = f"({left} - {_literal(item.low, 'double')}) / {_literal(item.stride, 'double')}"
    return f"({bounds}) AND round({ratio}, 6) = round({ratio})"


def _bounds(item: Item, left: str, kind: str) -> str:
    """Give the SQL of both ends."""
    if item.shape == "span":
        if isinstance(item.low, str) or isinstance(item.high, str) or item.low is None or item.high is None:
            raise BadFilter("a span needs numbers")
        end = _literal(item.low + item.high, kind)
        return f"{left} >= {_literal(item.low, kind)} AND {left} < {end}"
    low = "TRUE" if item.low is None else f"{left} >= {_literal(item.low, kind)}"
    high = "TRUE" if item.high is None else f"{left} <= {_literal(item.high, kind)}"
    return f"{low} AND {high}"


def _literal(value: float | str | None, kind: str) -> str:
    """Give the SQL of a value; times have six decimals, as in the server's own text."""
    if isinstance(value, str):
        return quoted(value)
    if kind in {"time", "float", "double"}:
        number = float(value or 0)
        if not math.isfinite(number):
            raise Crash("a number out of range")
        return f"CAST({f'{number:.6f}' if kind == 'time' else repr(number)} AS DOUBLE)"
    number = int(value or 0)
    if not -(2**63) <= number < 2**63:
        raise QueryProblem("integer out of range")
    return f"CAST({number} AS BIGINT)"
