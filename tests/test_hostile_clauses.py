"""A thousand conditions from strangers: none reads anything else, none takes long or much memory.

The conditions are generated from a fixed seed. Each goes to a running archive as ``[? ... ?]``; the answer must be
an error, a crash page, or a plain selection from the series asked for.
"""

from __future__ import annotations

import random
import resource
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from jsoc_sdk.archive import LocalArchive
from jsoc_sdk.archive.clauses import translate
from jsoc_sdk.archive.problems import Problem, QueryProblem

if TYPE_CHECKING:
    from collections.abc import Iterator

DATA = Path(__file__).parent / "data" / "golden" / "data"
COUNT = 1000
SECONDS = 1.0
MEGABYTES = 200
SECRET = "the secret that no answer may hold"
COLUMNS = {
    "camera": "INTEGER",
    "quality": "INTEGER",
    "instrume": "VARCHAR",
    "datamean": "FLOAT",
    "t_rec": "DOUBLE",
}

FILES = [
    "(SELECT count(*) FROM read_csv('{path}')) > 0",
    "EXISTS (SELECT * FROM read_text('{path}') WHERE content LIKE '%secret%')",
    "camera IN (SELECT 2 FROM '{path}')",
    "instrume = (SELECT content FROM read_text('{path}'))",
    "1=1) UNION SELECT content FROM read_text('{path}') --",
    "(SELECT getenv('HOME')) <> ''",
    "instrume = pg_read_file('{path}')",
    "lo_import('{path}') > 0",
    "(SELECT 1 FROM glob('/etc/*')) = 1",
    "parquet_metadata('{path}') IS NOT NULL",
    "EXISTS (FROM sniff_csv('{path}'))",
]
FUNCTIONS = [
    "{name}({args}) = 1",
    "camera = {name}({args})",
    "{name}({args})",
    "CASE WHEN {name}({args}) IS NULL THEN true ELSE false END",
]
NAMES = [
    "getvariable",
    "current_setting",
    "pg_sleep",
    "query",
    "system",
    "random",
    "nextval",
    "error",
    "repeat",
    "lpad",
    "generate_series",
    "range",
    "list_value",
    "array_agg",
    "string_agg",
    "hash",
    "md5",
    "version",
    "current_user",
    "set_config",
    "dblink",
    "xpath",
    "to_json",
    "regexp_replace",
    "regexp_split_to_array",
    "format",
    "printf",
    "chr",
    "unnest",
    "read_json",
    "duckdb_settings",
    "pragma_version",
    "icu_sort_key",
]
SUBQUERIES = [
    'camera = (SELECT max(camera) FROM "hmi.m_720s")',
    "camera IN (SELECT camera FROM hmi.m_720s)",
    "EXISTS (SELECT 1 FROM duckdb_settings())",
    "(SELECT count(*) FROM information_schema.tables) > {number}",
    "camera > ALL (SELECT {number})",
    "camera = ANY (ARRAY[1,2,{number}])",
    "(WITH RECURSIVE x AS (SELECT 1 AS n UNION ALL SELECT n+1 FROM x) SELECT max(n) FROM x) > 1",
    'camera = (TABLE "*storage*")',
]
STATEMENTS = [
    '1=1; DROP TABLE "hmi.v_45s"',
    '1=1); DROP TABLE "hmi.v_45s"; --',
    "1=1; ATTACH '{path}' AS evil",
    "1=1; COPY (SELECT 1) TO '{path}'",
    "1=1; INSTALL httpfs; LOAD httpfs",
    "1=1; SET enable_external_access = true",
    "true /* ; */ ; PRAGMA database_list",
    "camera = 2 OR 1=1 --",
    "camera = 2 /* comment",
    "camera = $1",
    "camera = ?",
    "camera = :name",
    '"camera" = "camera" ; SELECT 1',
]
JOINS = [
    '(SELECT count(*) FROM "hmi.v_45s" a, "hmi.v_45s" b, "hmi.v_45s" c) > 0',
    "EXISTS (SELECT * FROM range({number}000000) a, range({number}000000) b)",
    'camera IN (SELECT a.camera FROM "hmi.v_45s" a CROSS JOIN "hmi.v_45s" b)',
]
SLEEPS = [
    "pg_sleep({number}) IS NULL",
    "(SELECT pg_sleep({number})) IS NULL",
    "sleep({number}) = 0",
    "dbms_lock.sleep({number})",
    "benchmark({number}000000, md5('a')) = 0",
    "waitfor('0:0:{number}')",
]


def huge(source: random.Random) -> str:
    """Give a condition that is large, or deep, or makes something large."""
    size = source.randrange(100, 7500)
    return source.choice(
        [
            "instrume = '" + "x" * size + "'",
            "instrume ~ '" + "(a*)*" * (size // 10) + "b'",
            "instrume ~ '(x{1,999}){1,999}'",
            "instrume LIKE '" + "_x" * (size // 3) + "'",
            "(" * size + "1=1" + ")" * size,
            "NOT " * (size // 5) + "true",
            "camera = -" + "-".join(["1"] * (size // 3)),
            " OR ".join(["camera = 1"] * (size // 14)),
            "camera IN (" + ",".join(["1"] * (size // 3)) + ")",
            "||".join(["instrume"] * (size // 11)) + " = 'a'",
            "CASE WHEN " * (size // 40) + "true" + " THEN true END" * (size // 40),
            "length(" * (size // 10) + "instrume" + ")" * (size // 10) + " = 1",
            "camera = " + "9" * size,
            "datamean = 1e" + "9" * size,
            "pow(pow(pow(camera, 9999), 9999), 9999) > 1",
            "camera << " + "9" * 9 + " > 0",
        ]
    )


def clauses(path: str) -> list[str]:
    """Give the conditions: every family in turn, filled in at random, some damaged."""
    source = random.Random(20141001)
    families = [FILES, FUNCTIONS, SUBQUERIES, STATEMENTS, JOINS, SLEEPS, None]
    made = []
    for number in range(COUNT):
        family = families[number % len(families)]
        if family is None:
            text = huge(source)
        else:
            arguments = ", ".join(
                source.choices(
                    ["camera", "'a'", "1", "instrume", "NULL", "1e9", f"'{path}'"], k=source.randrange(4)
                )
            )
            text = source.choice(family)
            for mark, value in {
                "{path}": path,
                "{name}": source.choice(NAMES),
                "{args}": arguments,
                "{number}": str(source.randrange(1, 99)),
            }.items():
                text = text.replace(mark, value)
        made.append(damaged(source, text) if source.random() < 0.2 else text)
    return made


def damaged(source: random.Random, text: str) -> str:
    at = source.randrange(len(text) + 1)
    return (
        text[:at]
        + source.choice(["'", '"', ")", "(", ";", "--", "$$", "\\", "%s", "@", "]", "{", "::", "E'"])
        + text[at:]
    )


@pytest.fixture(scope="module")
def archive() -> Iterator[LocalArchive]:
    with LocalArchive(DATA) as running:
        yield running


def test_hostile_conditions_read_nothing_and_end_soon(archive: LocalArchive, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text(SECRET)
    outcomes = {"refused": 0, "crashed": 0, "answered": 0}
    with httpx.Client(base_url=archive.base_url, timeout=30) as client:
        client.get("jsoc_info", params={"op": "rs_summary", "ds": "hmi.v_45s[? camera = 2 ?]"})
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        for text in clauses(str(secret)):
            params = {"op": "rs_list", "ds": f"hmi.v_45s[? {text} ?]", "key": "CAMERA,INSTRUME", "n": "3"}
            seconds, reply = timed(client, params)
            if seconds >= SECONDS:  # perhaps the machine was busy with something else
                seconds, reply = timed(client, params)
            assert seconds < SECONDS, text
            assert SECRET not in reply.text, text
            outcomes[outcome(reply)] += 1
        after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        count = client.get("jsoc_info", params={"op": "rs_summary", "ds": "hmi.v_45s[]"}).json()["count"]
    assert (after - before) / 1024 < MEGABYTES
    assert count == 2867, "the data are untouched"
    assert outcomes["refused"] > COUNT * 0.8
    assert sorted(path.name for path in tmp_path.iterdir()) == ["secret.txt"]


def timed(client: httpx.Client, params: dict[str, str]) -> tuple[float, httpx.Response]:
    started = time.monotonic()
    reply = client.post("jsoc_info", data=params)
    return time.monotonic() - started, reply


def outcome(reply: httpx.Response) -> str:
    if reply.status_code == 500:
        return "crashed"
    return "refused" if reply.json()["status"] == 1 else "answered"


@pytest.mark.parametrize(
    "text",
    [
        "camera = (SELECT 1)", "EXISTS (SELECT 1)", "now() > t_rec", "pg_sleep(1) = 1", "repeat(instrume, 9) = ''",
        "camera = 1; SELECT 1", "other.camera = 1", "sum(camera) > 1", "camera", "instrume = 1", "quality = 'x' || 1",
        "instrume > 3", "camera + instrume = 1", "count(*) > 0", "camera = ANY(ARRAY[1])", "", "camera = 1 --",
        "camera IN ()", "row_number() OVER () = 1", "camera = CAST('1' AS json)", "ARRAY[1] = ARRAY[1]", "camera = $1",
        "substr(instrume) = 'a'",
    ],
)  # fmt: skip
def test_what_is_not_allow_listed_is_refused(text: str) -> None:
    with pytest.raises(QueryProblem):
        translate(text, COLUMNS)


def test_only_the_columns_of_the_series_can_be_named() -> None:
    assert translate("CAMERA = 1", COLUMNS).columns == {"camera"}
    with pytest.raises(QueryProblem, match='column "recnum" does not exist'):
        translate("recnum = 1", COLUMNS)


def test_a_printf_write_is_a_crash_not_an_answer() -> None:
    with pytest.raises(Problem):
        translate("instrume LIKE '%n'", COLUMNS, mangled=True)


# -- PostgreSQL's meaning ------------------------------------------------------------------------------


def selected(client: httpx.Client, series: str, condition: str) -> Any:
    reply = client.get("jsoc_info", params={"op": "rs_summary", "ds": f"{series}[? {condition} ?]"}).json()
    return reply.get("count", "error")


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("7 / 2 = 3", 41),  # integers divide to integers
        ("-7 / 2 = -3", 41),  # towards zero
        ("-7 % 3 = -1", 41),
        ("num / 0 = 1", "error"),
        ("num = 1 OR num / 0 = 1", "error"),
        ("num < 0 AND num / 0 = 1", 0),  # a false left side saves the right one
        ("7.0 / 2 = 3.5", 41),
        ("num BETWEEN 4 AND 9", 2),
        ("num IN (1, 4, 9)", 3),
        ('val = "row 3"', 1),  # double quotes make a literal
        ("val ~ '^row 1[0-2]$'", 2),
        ("val !~ '.'", 8),  # the empty text
        ("val ~* 'ROW 7'", 1),
        ("position('row' in val) = 1", 33),
        ("left(val, 3) = 'row'", 33),
        ("VAL IS NULL", 0),
        ("NOT (num = 1)", 40),
        ("num = NULL", 0),
        ("num & 1 = 1", 21),
        ("num # 1 = 0", 1),
        ("num::text = '4'", 1),
        ("round((num / 4.0)::numeric, 1) = 0.3", 1),
        ("round(num / 4.0) = 2", 1),
        ("num = '4'", 1),
        ("num = '4x'", "error"),
        ("val = 4", "error"),
        ("1", "error"),
        ("num > 2147483647", 0),
        ("num * num * num * num > 5", "error"),  # out of range
        ("coalesce(num, 0) >= 1", 41),
        ("CASE WHEN num > 9 THEN true ELSE false END", 38),
        ("val LIKE 'row 1_'", 8),
        ("mod(num, 2) = 0", 20),
        ("num IS NOT DISTINCT FROM 4", 1),
        ("num IS DISTINCT FROM 4", 40),
        ("(num > 4) IS TRUE", 39),
        ("num BETWEEN SYMMETRIC 9 AND 4", 2),
        ("val ILIKE 'ROW 7'", 1),
        ("val || '!' = 'row 7!'", 1),
        ("upper(val) = 'ROW 7' AND lower(val) = 'row 7'", 1),
        ("length(val) = 0", 8),
        ("right(val, 1) = '7'", 4),
        ("substring(val, 5) = '7'", 1),
        ("substring(val from 1 for 3) = 'row'", 33),
        ("trim(both 'r' from val) = 'ow 7'", 1),
        ("ltrim(val, 'r') = 'ow 7'", 1),
        ("abs(-num) = 4", 1),
        ("num ^ 2 = 16", 1),
        ("~num = -5", 1),
        ("num | 1 = 5", 1),
        ("num << 1 = 8 AND num >> 1 = 2", 1),
        ("sqrt(num) = 3", 1),
        ("ln(num) = 0 AND exp(0) = 1", 1),
        ("sin(0) = 0 AND cos(0) = 1 AND tan(0) = 0", 41),
        ("sign(num) = 1 AND degrees(0) = 0 AND radians(0) = 0", 41),
        ("floor(num / 2.0) = 4 AND ceil(num / 2.0) = 5", 1),
        ("trunc(4.7) = 4", 41),
        ("nullif(num, 4) IS NULL", 1),
        ("greatest(num, 5) = 5", 2),
        ("least(num, 5) = 5", 39),
        ("7 - 2 * 3 = 1", 41),
        ("num + 1 = 5", 1),
        ("CASE num WHEN 4 THEN true WHEN 9 THEN true END", 2),
        ("NULL", 0),
        ("'t'", 41),
        ("num + NULL = 1", 0),
        ("round(num, 'a') = 1", "error"),
        ("floor(num, 1) = 1", "error"),
        ("num % 2.5 = 0", 8),
        ("7.5 % 2 = 1.5", 41),
        ("4::float % 2 = 0", "error"),
    ],
)  # fmt: skip
def test_conditions_mean_what_postgresql_makes_of_them(
    archive: LocalArchive, condition: str, expected: object
) -> None:
    with httpx.Client(base_url=archive.base_url) as client:
        assert selected(client, "test.noprime", condition) == expected


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("KDBL > 1e300", 5),  # NaN stands above every number
        ("KFLTE = 'nan'", 6),
        ("KFLT = 1.1", 0),  # a single is compared as a double
        ("KFLT = -0.5", 1),
    ],
)
def test_floats_compare_as_in_postgresql(archive: LocalArchive, condition: str, expected: int) -> None:
    with httpx.Client(base_url=archive.base_url) as client:
        assert selected(client, "test.types", condition) == expected
