"""The fast way from reply to frame, judged by the ordinary way: equal frames or equal errors, always."""

from __future__ import annotations

import json
import random
import threading
import warnings
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

import polars as pl
import pytest

from jsoc_sdk import JSOC
from jsoc_sdk.columns import NotPlain, Values, cut, reading
from jsoc_sdk.columns import names as names_room
from jsoc_sdk.columns import values as values_room
from jsoc_sdk.columns.few import read_few, together
from jsoc_sdk.dtypes import Declared, convert
from jsoc_sdk.errors import JsocError, ReplyError, TruncatedReply, UnknownFieldWarning
from jsoc_sdk.flows import Reply
from jsoc_sdk.frames import Options, Records, as_records, make_records
from jsoc_sdk.models import RecordList, SeriesInfo
from jsoc_sdk.operations import rs_list
from jsoc_sdk.reading import Source, read_reply
from jsoc_sdk.times.columns import read_time_column

if TYPE_CHECKING:
    from collections.abc import Callable

KEYWORDS = {
    "A": ("string", ""),
    "B": ("string", "none"),
    "F": ("double", ""),
    "G": ("float", "m/s"),
    "I": ("int", ""),
    "S": ("short", ""),
    "C": ("char", ""),
    "L": ("longlong", ""),
    "QUALITY": ("int", ""),
    "T": ("time", "TAI"),
    "U": ("time", "UTC"),
    "V": ("time", "ISO"),
    "W": ("time", "secs"),
    "X": ("time", "TDT"),
    "Y": ("time", "PST"),
}
SPECIAL = ("*recnum*", "*sunum*", "*size*", "*retain*", "*dirmtime*", "*online*")
INFO = SeriesInfo.model_validate(
    {
        "note": "",
        "primekeys": ["T"],
        "keywords": [
            {"name": name, "type": kind, "recscope": "variable", "defval": "", "units": units, "note": ""}
            for name, (kind, units) in KEYWORDS.items()
        ],
        "segments": [
            {"name": "seg", "type": "int", "units": "", "protocol": "fits", "dims": "1x1", "note": ""}
        ],
        "links": [{"name": "lnk", "target": "x.y", "kind": "STATIC", "note": ""}],
        "status": 0,
    }
).named("x.x")

TEXTS = ("", "a", "]", '"', ",", '","', "],", "]}", "x:[", "\\", "\\/", "/SUM1/D2", "é", "µm", "日本", "\x07", "\t", "MISSING",
         "Invalid KeyLink", "NaN", "null", '"values":[', "Infinity", "0", "a" * 300, " padded ", "\u2028")  # fmt: skip
NUMBERS = ("0", "1", "-5", "+5", "00042", " 7", "8 ", "127", "128", "32768", "-129", "2147483647", "2147483648", "1.5", "-0.0",
           "1e400", "-1.5E+22", "nan", "-nan", "inf", "-inf", "0x1f", "0X1F", "0xffffffff", "0x80000000", "0xFFFFFFFFFFFFFFFF",
           "0x", "0xg", "1_000", "MISSING", "", "Invalid KeyLink", "two", "9223372036854775808", "\uff11", "1\u00a0")  # fmt: skip
TIMES = ("2016.04.01_00:00:00_TAI", "2016.04.01_00:00:45_TAI", "2016.04.01_00:00:00.5_TAI", "2016.04.01_00:00:00.123_TAI",
         "2016.12.31_23:59:59_UTC", "2016.12.31_23:59:60_UTC", "2017.01.01_00:00:00_UTC", "2017.01.01_00:00:01_UTC",
         "2016-04-01T00:00:00Z", "2016-04-01T00:00:00.12Z", "2016-12-31T23:59:60.50Z", "2016.04.01_00:00_TAI", "2016.04.01_TAI",
         "2016.04.01", "-4712.01.01_11:59:28_TAI", "MISSING", "JD_2457479.5", "2000.01.01_12:00:00_TDT", "1500.01.01_00:00:00_TAI",
         "2016.13.01_00:00:00_TAI", "2016.02.30_00:00:00_TAI", "2014.05.06_07:08:09_PST", "12.5", "", "garbage")  # fmt: skip


def reply_bytes(rng: random.Random) -> tuple[bytes, list[str]]:
    """Make a reply: mostly what the server's writer would make, with every kind of mischief mixed in."""
    rows = rng.choice((1, 1, 2, 3, 5, 9))
    names = rng.sample([*KEYWORDS, *SPECIAL], rng.randint(1, 5))
    if rng.random() < 0.05:
        names.append(rng.choice(names))
    members: dict[str, Any] = {}
    if rng.random() < 0.2:
        members["recinfo"] = [{"name": f"x.x[{row}]", "online": rng.choice((0, 1))} for row in range(rows)]
    members["keywords"] = [{"name": name, "values": values_of(rng, name, rows)} for name in names]
    members["segments"] = [segment(rng, rows)] if rng.random() < 0.3 else []
    members["links"] = [{"name": "lnk", "values": texts(rng, rows)}] if rng.random() < 0.3 else []
    members |= {"count": rows + (rng.random() < 0.05), "runtime": 0.1, "status": 0}
    return mischief(rng, encode(rng, members)), names


def values_of(rng: random.Random, name: str, rows: int) -> list[object]:
    if rng.random() < 0.04:
        rows += rng.choice((-1, 1))
    if name in {"*recnum*", "*sunum*"} and rng.random() < 0.8:
        return [rng.choice((0, -1, 7, 2**31, 2**63 - 1, rng.randint(0, 10**9))) for _ in range(rows)]
    kind = KEYWORDS.get(name, ("string", ""))
    pool = TIMES if kind[0] == "time" else TEXTS if kind[0] == "string" else NUMBERS
    if name == "*size*" or kind[1] == "secs":
        pool = NUMBERS
    few = rng.sample(pool, rng.choice((1, 1, 2, 4)))
    values: list[object] = [rng.choice(few) for _ in range(rows)]
    oddities: tuple[object, ...] = (None, 5, 2**70, 1.5, True, [], {})
    for odd in oddities:
        if values and rng.random() < 0.01:
            values[rng.randrange(len(values))] = odd
    return values


def texts(rng: random.Random, rows: int) -> list[str]:
    pool = (
        "/SUM1/D2/S00000/a.fits",
        "x.y[:#12]",
        "NoDataDirectory",
        "Invalid_Link",
        "BadSegLink",
        "InvalidSegName",
        "4x4",
        "",
    )
    few = rng.sample(pool, rng.choice((1, 2, 3)))
    return [rng.choice(few) for _ in range(rows)]


def segment(rng: random.Random, rows: int) -> dict[str, object]:
    short = rng.choice((rows, rows, 0, max(rows - 1, 0)))
    parts: dict[str, object] = {"name": "seg", "values": texts(rng, rows), "dims": texts(rng, rows)}
    for name in ("cparms", "bzeros", "bscales"):
        parts[name] = [rng.choice(("0", "1", "compress Rice"))] * short
    return parts


def encode(rng: random.Random, members: dict[str, Any]) -> bytes:
    """Write as the server does, or as Python proxies do."""
    if rng.random() < 0.1:
        return json.dumps(members, indent=rng.choice((None, 1)), ensure_ascii=rng.random() < 0.5).encode()
    text = json.dumps(members, separators=(",", ":"), ensure_ascii=rng.random() < 0.3)
    text = text.replace("/", "\\/") if rng.random() < 0.8 else text
    try:
        return text.encode(rng.choice(("latin-1", "utf-8"))) + b"\n"
    except UnicodeEncodeError:
        return text.encode() + b"\n"


def mischief(rng: random.Random, body: bytes) -> bytes:
    """Now and then cut, change, double or add some bytes."""
    at = rng.randrange(len(body))
    odd = rng.choice((b'"', b"\\", b"]", b",", b"[", b"}", b" ", b"\x00", b"\xe9", b"1"))
    opening = rng.choice((b'"values": [', b'"values":[ ', b'"values":[Infinity,', b'"value":['))
    between = rng.choice((b'", "', b'"  ,"', b'",null,"', b'",1,"', b'""', b'",NaN,"'))
    ending = rng.choice((b'"runtime":Infinity', b'"runtime":-1', b'"odd":"Infinity","runtime":0.1'))
    changes = (
        body[:at],
        body[:at] + body[at + 1 :],
        body[:at] + odd + body[at:],
        body + b'no cron?\n{"values":["x"],"y":Infinity}',
        body.replace(b'"values":[', opening, 1),
        body.replace(b'","', between, 1),
        body.replace(b'"runtime":0.1', ending, 1),
    )
    return body if rng.random() < 0.65 else rng.choice(changes)


def outcome(make: Callable[[], Records[Any]]) -> object:
    """Give all that can be seen of a result, or of an error."""
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        warnings.simplefilter("ignore", UnknownFieldWarning)  # given once a process
        try:
            records = make()
        except JsocError as err:
            return type(err), str(err), getattr(err, "path", "")
    frames = (records.keywords, records.segments, records.links, records.dims, records.problems)
    # As numbers: the server knows years that Python's datetime does not.
    plain = [frame.select(pl.all().to_physical()) for frame in frames]
    seen = [
        (frame.schema, [repr(row) for row in numbers.rows()])
        for frame, numbers in zip(frames, plain, strict=True)
    ]
    return seen, records.record.to_list(), [str(one.message) for one in said]


def both(
    body: bytes, names: list[str], on_bad_value: Any = "null", times: Any = "native"
) -> tuple[object, object]:
    """Read a reply the fast way and the ordinary way."""
    decoded = body.decode("latin-1")
    segments = ("seg",) if '"seg"' in decoded else ()
    links = ("lnk",) if '"lnk"' in decoded else ()
    options = Options(JSOC, (INFO,), tuple(names), segments, links, on_bad_value=on_bad_value, times=times)
    operation = rs_list(JSOC, "x.x", keys=names, segments=segments, links=links)
    reply = Reply(200, body, operation.url)
    source = Source(operation.name, operation.url, operation.suspect)
    fast = outcome(partial(as_records(operation, options).read, reply))
    plain = outcome(lambda: make_records(read_reply(RecordList, reply, source), options, source))
    return fast, plain


@pytest.fixture(params=["small", "large"])
def _regime(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Treat the replies as they are, or as if they were large ones."""
    if request.param == "large":
        monkeypatch.setattr(reading, "SMALL", 6)
        monkeypatch.setattr(values_room, "SMALL", 6)
        monkeypatch.setattr(values_room, "PART", 9)
        monkeypatch.setattr(names_room, "SMALL", 6)
        monkeypatch.setattr(reading, "LARGE", 100)


def compare(seeds: range) -> int:
    """Compare both ways; give how many replies made frames."""
    good = 0
    for seed in seeds:
        rng = random.Random(seed)
        body, names = reply_bytes(rng)
        fast, plain = both(body, names, rng.choice(("null", "raise")), rng.choice(("native", "tai")))
        assert fast == plain, (seed, body)
        good += isinstance(plain, tuple) and isinstance(plain[0], list)
    return good


@pytest.mark.usefixtures("_regime")
def test_both_ways_agree_on_fuzzed_replies() -> None:
    assert 40 < compare(range(200)) < 200


@pytest.mark.soak
@pytest.mark.usefixtures("_regime")
def test_both_ways_agree_on_many_fuzzed_replies() -> None:
    compare(range(200, 12_200))


@pytest.mark.usefixtures("_regime")
def test_a_reply_cut_at_any_byte_is_a_truncated_reply_both_ways() -> None:
    names = ["A", "*recnum*", "T"]
    body = (
        '{"recinfo":[{"name":"x.x[1]","online":0}],"keywords":[{"name":"A","values":["a\\/\\u00e9\\"]é"]},'
        '{"name":"*recnum*","values":[-12]},{"name":"T","values":["MISSING"]}],"segments":[],"links":[],'
        '"count":1,"odd":[null,true,false,-1.5e-7],"runtime":0.1,"status":0}'
    ).encode()
    assert json.loads(body)["status"] == 0
    for end in range(1, len(body)):
        fast, plain = both(body[:end], names)
        assert fast == plain
        assert isinstance(fast, tuple)
        assert fast[0] is TruncatedReply, body[:end]


POOLS = (
    (TEXTS, ("string",)),
    (NUMBERS, ("double", "float", "int", "short", "char", "longlong")),
    (TIMES, ("time",)),
)
UNITS = ("TAI", "UTC", "ISO", "Z", "TDT", "GPS", "PST", "secs", "none", "JD")


def compare_short(seeds: range) -> int:
    """Compare Python's way with a short column with that of expressions; give how many were plain."""
    plain = 0
    for seed in seeds:
        rng = random.Random(seed)
        pool, types = rng.choice(POOLS)
        few = rng.sample([text for text in pool if '"' not in text], rng.choice((1, 1, 2, 3)))
        texts = [rng.choice((*few, *few, "MISSING")) for _ in range(rng.randint(1, 6))]
        kind = rng.choice(types)
        declared = Declared(
            kind,
            rng.choice(UNITS) if kind == "time" else "",
            raw_missing=rng.random() < 0.3,
            plus=kind == "longlong" and rng.random() < 0.2,
        )
        times: Literal["native", "tai"] = rng.choice(("native", "tai"))
        read = read_few('","'.join(texts), declared, times)
        if read is None:
            continue
        plain += 1
        slow = convert(pl.Series(texts, dtype=pl.String), declared, times)
        fast = together({0: read})[0]
        assert fast.values.equals(slow.values), (seed, texts, declared)
        assert (fast.values.dtype, fast.problems) == (slow.values.dtype, slow.problems), (seed, texts)
    return plain


def test_short_columns_read_as_long_ones_do() -> None:
    assert 800 < compare_short(range(3000)) < 3000


@pytest.mark.soak
def test_many_short_columns_read_as_long_ones_do() -> None:
    compare_short(range(3000, 200_000))


MOMENTS = ("2016.12.31_23:59:24", "2016.12.31_23:59:59", "2017.01.01_00:00:00", "2017.01.01_00:00:01", "2017.01.01_00:00:35",
           "2017.01.01_00:00:36", "2017.01.01_00:00:37", "2016.04.01_00:00:00", "1972.01.01_00:00:00", "1500.01.01_00:00:00")  # fmt: skip


@pytest.mark.parametrize("times", ["native", "tai"])
@pytest.mark.parametrize("unit", UNITS[:-1])
def test_plain_times_are_what_the_scanner_of_single_times_reads(unit: str, times: Any) -> None:
    """Suffixes that name another scale than the unit, and leap seconds between or inside."""
    declared = Declared("time", unit)
    if declared.interval:
        return
    rng = random.Random(unit)
    for _ in range(150):
        suffix, fraction = (
            rng.choice(("_TAI", "_UTC", "Z", f"_{unit}")),
            rng.choice(("", ".5", ".25", ".125")),
        )
        texts = [f"{rng.choice(MOMENTS)}{fraction}{suffix}" for _ in range(rng.randint(1, 3))]
        if suffix == "Z":
            texts = [text.replace(".", "-", 2).replace("_", "T") for text in texts]
        column = pl.Series([*texts, "MISSING"], dtype=pl.String)
        kind: Literal["declared", "tai"] = "tai" if times == "tai" else "declared"
        expected = read_time_column(column.replace("MISSING", None), unit, times=kind)
        got = convert(column, declared, times)
        assert got.values.equals(expected.values), texts
        assert sum(one.rows for one in got.problems) == len(expected.bad_rows) + len(expected.leap_rows)
        few = read_few('","'.join([*texts, "MISSING"]), declared, times)
        assert few is None or together({0: few})[0].values.equals(expected.values), texts


def test_a_short_column_around_the_beginning_of_1970() -> None:
    texts = ["1970.01.01_00:00:51_TDT", "1970.01.01_00:00:00_TDT", "MISSING"]
    read = read_few('","'.join(texts), Declared("time", "TDT"))
    assert read is not None
    assert together({0: read})[0].values.to_list() == [
        datetime(1970, 1, 1, 0, 0, 18, 816000),  # noqa: DTZ001 - TAI is no time zone
        datetime(1969, 12, 31, 23, 59, 27, 816000),  # noqa: DTZ001
        None,
    ]


NASTY = {
    "brackets in strings": ("A", '["]","a]"]', ["]", "a]"]),
    "string that closes an array": ("A", '["]}","],"]', ["]}", "],"]),
    "string that opens one": ("A", '["x:[","values"]', ["x:[", "values"]),
    "strings of commas": ("A", '[",",",,"]', [",", ",,"]),
    "escaped quote before a bracket": ("A", r'["a\"]","\"values\":["]', ['a"]', '"values":[']),
    "backslash at the end": ("A", r'["a\\","b\\\\"]', ["a\\", "b\\\\"]),
    "backslash and slash": ("A", r'["a\\\/b","c\/d"]', ["a\\/b", "c/d"]),
    "unicode escapes": ("A", r'["\u0007x","\u00e9"]', ["\x07x", "é"]),
    "latin-1": ("A", '["\xe9t\xe9","\xb5m"]', ["été", "µm"]),
    "control characters": ("A", '["a\tb","c\nd"]', ["a\tb", "c\nd"]),
    "empty strings": ("A", '["",""]', [None, None]),
    "null in an array": ("A", '["a",null]', ["a", None]),
    "numbers": ("*recnum*", "[123,456]", [123, 456]),
    "numbers as text": ("*recnum*", '["123","456"]', [123, 456]),
    "padded numbers": ("F", '[" 1.5","2.5 "]', [1.5, 2.5]),
    "constant": ("F", '["7.25","7.25"]', [7.25, 7.25]),
    "constant with slashes": ("A", r'["SDO\/HMI","SDO\/HMI"]', ["SDO/HMI", "SDO/HMI"]),
    "constant missing": ("I", '["MISSING","MISSING"]', [None, None]),
}


@pytest.mark.usefixtures("_regime")
@pytest.mark.parametrize("case", NASTY)
def test_awkward_arrays_read_as_a_json_decoder_reads_them(case: str) -> None:
    name, array, expected = NASTY[case]
    body = f'{{"keywords":[{{"name":"{name}","values":{array}}}],"segments":[],"links":[],"count":2,"runtime":0.1,"status":0}}\n'
    operation = rs_list(JSOC, "x.x", keys=[name])
    records = as_records(operation, Options(JSOC, (INFO,), (name,))).read(
        Reply(200, body.encode("latin-1"), operation.url)
    )
    assert records.keywords[name].to_list() == expected


def test_plain_arrays_are_cut_out_and_no_value_becomes_an_object() -> None:
    body = (
        b'{"keywords":[{"name":"F","values":["1.5","2.5"]},{"name":"A","values":["x"]}],"count":2,"status":0}'
    )
    parts = cut(body)
    assert parts.skeleton == (
        '{"keywords":[{"name":"F","values":Infinity},{"name":"A","values":Infinity}],"count":2,"status":0}'
    )
    first = parts.put_back("Infinity")
    assert (first.plain(), first.to_list()) == ('1.5","2.5', ["1.5", "2.5"])


def test_a_word_that_is_no_json_never_takes_the_place_of_an_array() -> None:
    body = b'{"keywords":[{"name":"A","values":Infinity},{"name":"B","values":["1"]}],"count":1,"status":0}"values":["2"]'
    with pytest.raises(NotPlain):
        cut(body)
    fast, plain = both(body, ["A", "B"])
    assert fast == plain
    assert isinstance(fast, tuple)
    assert fast[0] is ReplyError


def test_values_compare_by_what_they_hold() -> None:
    assert Values(["a", None]) == Values(["a", None])
    assert Values(["a"]) != Values(["b"])
    assert hash(Values(["a"])) == hash(Values(["b"]))
    assert repr(Values([1, 2])) == "<2 values>"


def test_a_large_reply_is_read_by_as_many_threads_as_polars_has(monkeypatch: pytest.MonkeyPatch) -> None:
    used: set[str] = set()
    before = reading._read_column

    def noted(*arguments: Any) -> Any:
        used.add(threading.current_thread().name)
        return before(*arguments)

    monkeypatch.setattr(reading, "_read_column", noted)
    monkeypatch.setattr(reading, "LARGE", 10_000)
    monkeypatch.setattr("polars.thread_pool_size", lambda: 2)
    values = '","'.join(f"{number}.5" for number in range(60_000))
    arrays = ",".join(f'{{"name":"{name}","values":["{values}"]}}' for name in ("F", "G"))
    body = f'{{"keywords":[{arrays}],"segments":[],"links":[],"count":60000,"runtime":0.1,"status":0}}'
    operation = rs_list(JSOC, "x.x", keys=["F", "G"])
    records = as_records(operation, Options(JSOC, (INFO,), ("F", "G"))).read(
        Reply(200, body.encode(), operation.url)
    )
    assert records.keywords["G"][59_999] == 59_999.5
    assert threading.main_thread().name not in used
