"""Conditions from strangers: ``[? sql ?]`` is parsed into a tree, and new SQL is made from the tree.

Only allow-listed nodes, functions and columns pass; everything else is refused as the server refuses a bad
query. Semantics are PostgreSQL's: types are checked, integers divide to integers, dividing by zero is an
error, single-precision columns compare as doubles, NaN stands above every number (which DuckDB shares).
Rules: protocol/record-sets.md section 10; protocol/query-api.md section 12.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from jsoc_sdk.archive.conditions import name, quoted
from jsoc_sdk.archive.problems import Crash, QueryProblem
from jsoc_sdk.recordset.scanner import expand_times, sql_step

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlglot import exp

Kind = Literal["bool", "int", "numeric", "float", "text", "unknown"]

MAX_LENGTH = 8000
MAX_DEPTH = 40
MAX_TOKENS = 1500
MAX_CONCATENATIONS = 10  # each makes a longer text for every row, outside the database's memory account

_NUMBERS: frozenset[Kind] = frozenset({"int", "numeric", "float"})
_CASTS: dict[str, tuple[str, Kind]] = {
    "SMALLINT": ("SMALLINT", "int"),
    "INT": ("INTEGER", "int"),
    "BIGINT": ("BIGINT", "int"),
    "FLOAT": ("DOUBLE", "float"),
    "DOUBLE": ("DOUBLE", "float"),
    "DECIMAL": ("DOUBLE", "numeric"),
    "TEXT": ("VARCHAR", "text"),
    "VARCHAR": ("VARCHAR", "text"),
    "BOOLEAN": ("BOOLEAN", "bool"),
}
_PRINTF = re.compile(r"%[-+ #0'I]*(?:\d+|\*)?(?:\.(?:\d+|\*)?)?(?:hh|ll|[hlLqjzt])*(.)", re.DOTALL)


class Part(NamedTuple):
    """SQL made from one node, and the type of its value."""

    sql: str
    kind: Kind


class Translation(NamedTuple):
    """A safe condition, and the columns it names."""

    sql: str
    columns: frozenset[str]


def translate(text: str, columns: Mapping[str, str], *, mangled: bool = False) -> Translation:
    """Make safe SQL of a stranger's condition.

    Parameters
    ----------
    text : str
        What stands between ``[?`` and ``?]``.
    columns : mapping
        The columns that may be named, lower case, with their DuckDB types.
    mangled : bool
        The series has no shadow table: the text passes through the server's printf first.

    Raises
    ------
    QueryProblem
        Where PostgreSQL would refuse the condition, and for whatever is not allowed.

    Examples
    --------
    >>> translate("QUALITY >= 0", {"quality": "INTEGER"}).sql
    '("quality" >= 0)'
    """
    _check_size(text)
    prepared = _strings(expand_times(text))
    if mangled:
        prepared = through_printf(prepared)
    try:
        return _Translator(columns).whole(_parse(prepared))
    except RecursionError as error:
        raise QueryProblem("stack depth limit exceeded") from error


def through_printf(text: str) -> str:
    """Pass a text through printf without arguments, as the server does by mistake.

    A second percent sign, even after flags and digits, prints a percent sign; conversions that would take an
    argument print rubbish, for which a character stands that no value holds.

    Examples
    --------
    >>> through_printf("LIKE '%11%'")
    "LIKE '%'"
    """

    def replace(match: re.Match[str]) -> str:
        code = match[1]
        if code == "%":
            return "%"
        if code == "n":
            raise Crash("printf writes through a wild pointer")
        return "\x7f" if code in "diouxXeEfFgGaAcCsSpm" else match[0]

    return _PRINTF.sub(replace, text)


def _check_size(text: str) -> None:
    """Refuse what only a program would write, before anything reads it."""
    depth = deepest = 0
    for char in text:
        depth += (char in "([") - (char in ")]")
        deepest = max(deepest, depth)
    if len(text) > MAX_LENGTH or deepest > MAX_DEPTH:
        raise QueryProblem("the condition is too long or too deep")


def _strings(text: str) -> str:
    """Turn ``"..."`` into ``'...'`` as the server does; refuse comments that would swallow what follows."""
    parts: list[str] = []
    at = 0
    while at < len(text):
        end = sql_step(text, at)
        piece = text[at:end]
        if piece.startswith('"') and len(piece) > 1:
            piece = "'" + piece[1:-1] + "'"
        if text.startswith("--", at):
            raise QueryProblem("syntax error at end of input")
        parts.append(piece)
        at = end
    return "".join(parts)


def _parse(text: str) -> exp.Expr:
    """Parse with the PostgreSQL grammar; one expression, no statement."""
    from sqlglot import exp  # noqa: PLC0415 - costs 0.1 s, and only conditions need it
    from sqlglot.dialects.postgres import Postgres  # noqa: PLC0415
    from sqlglot.errors import SqlglotError  # noqa: PLC0415

    dialect = Postgres()
    try:
        tokens = dialect.tokenize(text)
        if len(tokens) > MAX_TOKENS:
            raise QueryProblem("the condition has too many parts")
        trees = dialect.parser().parse_into(exp.Condition, tokens, text)
    except SqlglotError as error:
        raise QueryProblem(f"syntax error: {str(error).splitlines()[0]}") from error
    if len(trees) != 1 or trees[0] is None:
        raise QueryProblem("syntax error")
    return trees[0]


class _Translator:
    """Makes SQL of a tree, node by node; a node without a method is refused."""

    def __init__(self, columns: Mapping[str, str]) -> None:
        self.columns = columns
        self.named: set[str] = set()
        self.concatenations = 0

    def whole(self, tree: exp.Expr) -> Translation:
        """Translate the whole condition, which must be boolean."""
        part = self.boolean(tree)
        return Translation(part.sql, frozenset(self.named))

    def part(self, node: object) -> Part:
        """Translate one node by its class."""
        method: Callable[[exp.Expr], Part] | None = getattr(self, f"do_{type(node).__name__.lower()}", None)
        if method is None:
            raise QueryProblem(f"{type(node).__name__} is not allowed in a condition")
        return method(node)  # type: ignore[arg-type]  # the method's name is that of the node's class

    def boolean(self, node: object) -> Part:
        part = self.part(node)
        if part.kind == "unknown":
            return Part(f"CAST({part.sql} AS BOOLEAN)", "bool")
        if part.kind != "bool":
            raise QueryProblem("argument must be type boolean")
        return part

    def number(self, node: object) -> Part:
        part = self.part(node)
        if part.kind == "unknown":
            return Part(f"CAST({part.sql} AS DOUBLE)", "float")
        if part.kind not in _NUMBERS:
            raise QueryProblem("operator does not exist")
        return part

    def text(self, node: object) -> str:
        part = self.part(node)
        if part.kind not in {"text", "unknown"}:
            raise QueryProblem("operator does not exist: a text is needed")
        return part.sql

    def integer(self, node: object) -> str:
        part = self.part(node)
        if part.kind != "int":
            raise QueryProblem("operator does not exist: an integer is needed")
        return part.sql

    def alike(self, nodes: list[object]) -> list[Part]:
        """Translate operands that must have one type, and bring them to it."""
        return _alike([self.part(node) for node in nodes])

    # -- leaves --------------------------------------------------------------------------------------

    def do_column(self, node: exp.Column) -> Part:
        column = node.name.lower()
        if node.table or column not in self.columns:
            raise QueryProblem(f'column "{node.name}" does not exist')
        self.named.add(column)
        kind = self.columns[column]
        if kind == "FLOAT":
            return Part(f"CAST({name(column)} AS DOUBLE)", "float")
        return Part(name(column), _COLUMN_KINDS.get(kind, "int"))

    def do_literal(self, node: exp.Literal) -> Part:
        if node.is_string:
            return Part(quoted(str(node.this)), "unknown")
        return _number_literal(str(node.this))

    def do_boolean(self, node: exp.Boolean) -> Part:
        return Part("TRUE" if node.this else "FALSE", "bool")

    def do_null(self, _node: exp.Null) -> Part:
        return Part("NULL", "unknown")

    def do_paren(self, node: exp.Paren) -> Part:
        return self.part(node.this)

    # -- logic -----------------------------------------------------------------------------------------

    def do_and(self, node: exp.And) -> Part:
        left, right = self.boolean(node.this).sql, self.boolean(node.expression).sql
        if "error(" in right:
            # PostgreSQL looks at the left side first, and a false one saves the right from failing.
            return Part(f"CASE WHEN ({left}) = FALSE THEN FALSE ELSE (({left}) AND ({right})) END", "bool")
        return Part(f"({left} AND {right})", "bool")

    def do_or(self, node: exp.Or) -> Part:
        left, right = self.boolean(node.this).sql, self.boolean(node.expression).sql
        if "error(" in right:
            return Part(f"CASE WHEN ({left}) THEN TRUE ELSE (({left}) OR ({right})) END", "bool")
        return Part(f"({left} OR {right})", "bool")

    def do_not(self, node: exp.Not) -> Part:
        return Part(f"(NOT {self.boolean(node.this).sql})", "bool")

    def do_is(self, node: exp.Is) -> Part:
        negated = "NOT " if node.args.get("negate") else ""
        kind = type(node.expression).__name__
        if kind == "Null":
            return Part(f"({self.part(node.this).sql} IS {negated}NULL)", "bool")
        if kind != "Boolean":
            raise QueryProblem("syntax error after IS")
        return Part(f"({self.boolean(node.this).sql} IS {negated}{self.part(node.expression).sql})", "bool")

    # -- comparison --------------------------------------------------------------------------------------

    def compare(self, node: exp.Binary, operator: str) -> Part:
        left, right = self.alike([node.this, node.expression])
        return Part(f"({left.sql} {operator} {right.sql})", "bool")

    def do_eq(self, node: exp.EQ) -> Part:
        return self.compare(node, "=")

    def do_neq(self, node: exp.NEQ) -> Part:
        return self.compare(node, "<>")

    def do_gt(self, node: exp.GT) -> Part:
        return self.compare(node, ">")

    def do_gte(self, node: exp.GTE) -> Part:
        return self.compare(node, ">=")

    def do_lt(self, node: exp.LT) -> Part:
        return self.compare(node, "<")

    def do_lte(self, node: exp.LTE) -> Part:
        return self.compare(node, "<=")

    def do_nullsafeneq(self, node: exp.NullSafeNEQ) -> Part:
        return self.compare(node, "IS DISTINCT FROM")

    def do_nullsafeeq(self, node: exp.NullSafeEQ) -> Part:
        return self.compare(node, "IS NOT DISTINCT FROM")

    def do_between(self, node: exp.Between) -> Part:
        value, low, high = (part.sql for part in self.alike([node.this, node.args["low"], node.args["high"]]))
        if node.args.get("symmetric"):
            return Part(f"({value} BETWEEN least({low}, {high}) AND greatest({low}, {high}))", "bool")
        return Part(f"({value} BETWEEN {low} AND {high})", "bool")

    def do_in(self, node: exp.In) -> Part:
        if set(node.args) - {"this", "expressions"} and any(
            node.args.get(key) is not None for key in set(node.args) - {"this", "expressions"}
        ):
            raise QueryProblem("only a list is allowed after IN")
        value, *choices = self.alike([node.this, *node.expressions])
        if not choices:
            raise QueryProblem("syntax error: an empty list after IN")
        return Part(f"({value.sql} IN ({', '.join(part.sql for part in choices)}))", "bool")

    # -- texts -------------------------------------------------------------------------------------------

    def do_like(self, node: exp.Like) -> Part:
        return Part(f"({self.text(node.this)} LIKE {self.text(node.expression)} ESCAPE '\\')", "bool")

    def do_ilike(self, node: exp.ILike) -> Part:
        return Part(f"({self.text(node.this)} ILIKE {self.text(node.expression)} ESCAPE '\\')", "bool")

    def do_regexplike(self, node: exp.RegexpLike) -> Part:
        return self.matches(node, "")

    def do_regexpilike(self, node: exp.RegexpILike) -> Part:
        return self.matches(node, "i")

    def matches(self, node: exp.Binary, options: str) -> Part:
        pattern = node.expression
        if type(pattern).__name__ != "Literal":
            raise QueryProblem("only a constant pattern is allowed")
        return Part(
            f"regexp_matches({self.text(node.this)}, {self.text(pattern)}, {quoted('s' + options)})", "bool"
        )

    def do_dpipe(self, node: exp.DPipe) -> Part:
        self.concatenations += 1
        if self.concatenations > MAX_CONCATENATIONS:
            raise QueryProblem("too many texts are put together")
        return Part(f"({self.text(node.this)} || {self.text(node.expression)})", "text")

    def do_lower(self, node: exp.Lower) -> Part:
        return Part(f"lower({self.text(node.this)})", "text")

    def do_upper(self, node: exp.Upper) -> Part:
        return Part(f"upper({self.text(node.this)})", "text")

    def do_length(self, node: exp.Length) -> Part:
        return Part(f"CAST(length({self.text(node.this)}) AS INTEGER)", "int")

    def do_strposition(self, node: exp.StrPosition) -> Part:
        where, what = self.text(node.this), self.text(node.args.get("substr"))
        return Part(f"CAST(strpos({where}, {what}) AS INTEGER)", "int")

    def do_left(self, node: exp.Left) -> Part:
        return Part(f"left({self.text(node.this)}, {self.integer(node.expression)})", "text")

    def do_right(self, node: exp.Right) -> Part:
        return Part(f"right({self.text(node.this)}, {self.integer(node.expression)})", "text")

    def do_substring(self, node: exp.Substring) -> Part:
        parts = [self.text(node.this), self.integer(node.args.get("start"))]
        if node.args.get("length") is not None:
            parts.append(self.integer(node.args["length"]))
        return Part(f"substring({', '.join(parts)})", "text")

    def do_trim(self, node: exp.Trim) -> Part:
        side = {"LEADING": "ltrim", "TRAILING": "rtrim"}.get(str(node.args.get("position") or ""), "trim")
        extra = node.args.get("expression")
        more = f", {self.text(extra)}" if extra is not None else ""
        return Part(f"{side}({self.text(node.this)}{more})", "text")

    # -- arithmetic ----------------------------------------------------------------------------------------

    def arithmetic(self, node: exp.Binary, operator: str) -> Part:
        left, right = _alike([self.number(node.this), self.number(node.expression)])
        return Part(f"({left.sql} {operator} {right.sql})", left.kind)

    def do_add(self, node: exp.Add) -> Part:
        return self.arithmetic(node, "+")

    def do_sub(self, node: exp.Sub) -> Part:
        return self.arithmetic(node, "-")

    def do_mul(self, node: exp.Mul) -> Part:
        return self.arithmetic(node, "*")

    def do_div(self, node: exp.Div) -> Part:
        left, right = _alike([self.number(node.this), self.number(node.expression)])
        operator = "//" if left.kind == "int" else "/"
        return Part(_guarded(right.sql, f"({left.sql} {operator} {right.sql})"), left.kind)

    def do_mod(self, node: exp.Mod) -> Part:
        left, right = _alike([self.number(node.this), self.number(node.expression)])
        if left.kind == "float":
            raise QueryProblem("operator does not exist: double precision % double precision")
        return Part(_guarded(right.sql, f"({left.sql} % {right.sql})"), left.kind)

    def do_neg(self, node: exp.Neg) -> Part:
        if type(node.this).__name__ == "Literal" and not node.this.is_string:
            return _number_literal("-" + str(node.this.this))
        part = self.number(node.this)
        return Part(f"(- {part.sql})", part.kind)

    def do_pow(self, node: exp.Pow) -> Part:
        parts = _as_floats([self.number(node.this), self.number(node.expression)])
        return Part(f"pow({parts[0].sql}, {parts[1].sql})", "float")

    def bits(self, node: exp.Binary, operator: str) -> Part:
        return Part(f"({self.integer(node.this)} {operator} {self.integer(node.expression)})", "int")

    def do_bitwiseand(self, node: exp.BitwiseAnd) -> Part:
        return self.bits(node, "&")

    def do_bitwiseor(self, node: exp.BitwiseOr) -> Part:
        return self.bits(node, "|")

    def do_bitwisexor(self, node: exp.BitwiseXor) -> Part:
        return Part(f"xor({self.integer(node.this)}, {self.integer(node.expression)})", "int")

    def do_bitwisenot(self, node: exp.BitwiseNot) -> Part:
        return Part(f"(~ {self.integer(node.this)})", "int")

    def do_bitwiseleftshift(self, node: exp.BitwiseLeftShift) -> Part:
        return self.bits(node, "<<")

    def do_bitwiserightshift(self, node: exp.BitwiseRightShift) -> Part:
        return self.bits(node, ">>")

    def same_kind(self, node: exp.Func, function: str) -> Part:
        """Translate a function of one number that keeps the type of integers."""
        part = self.number(node.this)
        return Part(f"{function}({part.sql})", part.kind)

    def do_abs(self, node: exp.Abs) -> Part:
        return self.same_kind(node, "abs")

    def to_whole(self, node: exp.Func, function: str) -> Part:
        if node.args.get("decimals") is not None:
            raise QueryProblem(f"function {function}(double precision, integer) does not exist")
        part = self.number(node.this)
        return Part(f"{function}({_as_floats([part])[0].sql})", "float")

    def do_floor(self, node: exp.Floor) -> Part:
        return self.to_whole(node, "floor")

    def do_ceil(self, node: exp.Ceil) -> Part:
        return self.to_whole(node, "ceil")

    def do_trunc(self, node: exp.Trunc) -> Part:
        return self.to_whole(node, "trunc")

    def do_round(self, node: exp.Round) -> Part:
        part, decimals = self.number(node.this), node.args.get("decimals")
        if part.kind == "float" and decimals is not None:
            raise QueryProblem("function round(double precision, integer) does not exist")
        if part.kind == "float":
            return Part(f"round_even({part.sql}, 0)", "float")
        digits = "0" if decimals is None else self.integer(decimals)
        return Part(f"round({_as_floats([part])[0].sql}, {digits})", "numeric")

    def real(self, node: exp.Func, function: str) -> Part:
        """Translate a function of one number that gives a double."""
        return Part(f"{function}({_as_floats([self.number(node.this)])[0].sql})", "float")

    def do_sqrt(self, node: exp.Sqrt) -> Part:
        return self.real(node, "sqrt")

    def do_exp(self, node: exp.Exp) -> Part:
        return self.real(node, "exp")

    def do_ln(self, node: exp.Ln) -> Part:
        return self.real(node, "ln")

    def do_sin(self, node: exp.Sin) -> Part:
        return self.real(node, "sin")

    def do_cos(self, node: exp.Cos) -> Part:
        return self.real(node, "cos")

    def do_tan(self, node: exp.Tan) -> Part:
        return self.real(node, "tan")

    def do_sign(self, node: exp.Sign) -> Part:
        return self.real(node, "sign")

    def do_radians(self, node: exp.Radians) -> Part:
        return self.real(node, "radians")

    def do_degrees(self, node: exp.Degrees) -> Part:
        return self.real(node, "degrees")

    # -- choices -----------------------------------------------------------------------------------------

    def choice(self, function: str, nodes: list[object]) -> Part:
        parts = self.alike(nodes)
        return Part(f"{function}({', '.join(part.sql for part in parts)})", parts[0].kind)

    def do_coalesce(self, node: exp.Coalesce) -> Part:
        return self.choice("coalesce", [node.this, *node.expressions])

    def do_nullif(self, node: exp.Nullif) -> Part:
        return self.choice("nullif", [node.this, node.expression])

    def do_greatest(self, node: exp.Greatest) -> Part:
        return self.choice("greatest", [node.this, *node.expressions])

    def do_least(self, node: exp.Least) -> Part:
        return self.choice("least", [node.this, *node.expressions])

    def do_case(self, node: exp.Case) -> Part:
        conditions = [self.branch(node.this, branch.this) for branch in node.args["ifs"]]
        results: list[object] = [branch.args["true"] for branch in node.args["ifs"]]
        if node.args.get("default") is not None:
            results.append(node.args["default"])
        parts = self.alike(results)
        whens = " ".join(
            f"WHEN {cond} THEN {part.sql}" for cond, part in zip(conditions, parts, strict=False)
        )
        otherwise = f" ELSE {parts[-1].sql}" if len(parts) > len(conditions) else ""
        return Part(f"(CASE {whens}{otherwise} END)", parts[0].kind)

    def branch(self, operand: object, condition: object) -> str:
        """Give the condition of one WHEN."""
        if operand is None:
            return self.boolean(condition).sql
        left, right = self.alike([operand, condition])
        return f"({left.sql} = {right.sql})"

    def do_cast(self, node: exp.Cast) -> Part:
        target = _CASTS.get(node.to.this.name)
        if target is None or (node.to.expressions and target[1] != "numeric"):
            raise QueryProblem("type does not exist")
        return Part(f"CAST({self.part(node.this).sql} AS {target[0]})", target[1])


_COLUMN_KINDS: dict[str, Kind] = {"DOUBLE": "float", "VARCHAR": "text"}


def _number_literal(text: str) -> Part:
    """Give a number: an integer, or PostgreSQL's numeric, for which a double stands here."""
    digits = text.lstrip("-")
    if digits.isdigit() and len(digits) <= 19 and abs(int(digits)) < 2**63 + (text[0] == "-"):
        return Part(str(int(text)), "int")
    try:
        value = float(text)
    except ValueError as error:
        raise QueryProblem("syntax error: bad number") from error
    return Part(f"CAST({quoted(repr(value))} AS DOUBLE)", "numeric")


def _guarded(divisor: str, quotient: str) -> str:
    """Make dividing by zero the error that it is in PostgreSQL."""
    return f"CASE WHEN {divisor} = 0 THEN error('division by zero') ELSE {quotient} END"


def _as_floats(parts: list[Part]) -> list[Part]:
    return [part if part.kind == "float" else Part(f"CAST({part.sql} AS DOUBLE)", "float") for part in parts]


def _alike(parts: list[Part]) -> list[Part]:
    """Bring operands to one type; a quoted literal takes the others' type, as in PostgreSQL."""
    kinds: set[Kind] = {part.kind for part in parts if part.kind != "unknown"}
    if not kinds:
        return [Part(part.sql, "text") for part in parts]
    if kinds <= _NUMBERS:
        if kinds == {"int"}:
            return [
                part if part.kind == "int" else Part(f"CAST({part.sql} AS BIGINT)", "int") for part in parts
            ]
        kind: Kind = "float" if "float" in kinds else "numeric"
        return [Part(part.sql, kind) for part in _as_floats(parts)]
    if len(kinds) > 1:
        raise QueryProblem(f"operator does not exist: {' and '.join(sorted(kinds))}")
    kind = kinds.pop()
    if kind == "bool":
        return [part if part.kind == "bool" else Part(f"CAST({part.sql} AS BOOLEAN)", kind) for part in parts]
    return [Part(part.sql, kind) for part in parts]
