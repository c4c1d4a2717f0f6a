"""Reading of an export request: its parameters, and the records that it is about.

Rules: protocol/export-api.md sections 2.1, 2.2 and 2.5.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jsoc_sdk.archive.exports.names import DEFAULT
from jsoc_sdk.archive.exports.records import ExportRecord, export_records
from jsoc_sdk.archive.exports.replies import refuse
from jsoc_sdk.archive.found import Found
from jsoc_sdk.archive.problems import BadFilter, Crash, QueryProblem, TooMany
from jsoc_sdk.errors import RecordSetError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jsoc_sdk.archive.state import ArchiveState
    from jsoc_sdk.recordset.scanner import ScannedSet

MAX_DATASET = 4095
_QUALITY = re.compile(r"\[[?!].*\bquality\b.*[?!]\]", re.IGNORECASE | re.DOTALL)
_STEP_NAME, _STEP_VALUE = 31, 63


@dataclass(frozen=True)
class Order:
    """What a request asks for, as far as it can be read without the records."""

    dataset: str
    method: str
    protocol: str
    process: str
    filenamefmt: str
    limit: int
    ratio: float
    online_only: bool
    quality_filter: bool
    test: bool


@dataclass(frozen=True)
class Choice:
    """The records that a request is about."""

    found: Found
    records: list[ExportRecord]
    segments: frozenset[str] | None
    spelling: str

    def key(self, order: Order) -> str:
        """Give the md5 that tells equal requests; it leaves out who asks, as on the server."""
        numbers = ",".join(str(record.recnum) for record in self.records)
        segments = ",".join(sorted(self.segments or ()))
        facts = (self.found.series.name, numbers, segments, order.filenamefmt, order.process, order.protocol)
        text = "\n".join((*facts, order.method))
        return hashlib.md5(text.encode("latin-1", "replace"), usedforsecurity=False).hexdigest()


def read_order(params: Mapping[str, str]) -> Order:
    """Read the parameters.

    Raises
    ------
    Refused
        For forbidden characters and values that are no numbers.
    """
    for name, value in params.items():
        if ";" in value and name != "ds":
            raise refuse("Illegal text in arg: ';' not allowed")
    process, limit = _process(params)
    return Order(
        dataset=_dataset(params),
        method=params.get("method") or "url",
        protocol=params.get("protocol") or "as-is",
        process=process,
        filenamefmt=params.get("filenamefmt") or DEFAULT,
        limit=limit,
        ratio=_number(params.get("sizeratio"), 1.0),
        online_only=params.get("o", "1") != "0",
        quality_filter=params.get("q", "0") == "0",
        test=params.get("t", "0") not in {"", "0"},
    )


def _number(text: str | None, default: float) -> float:
    try:
        return float(text) if text else default
    except ValueError:
        return default


def _process(params: Mapping[str, str]) -> tuple[str, int]:
    """Give the processing text and the record limit; both spellings of the key are known."""
    if "processing" in params:
        return _processing(params["processing"], params.get("max_recs", "0"))
    text = params.get("process", "")
    for name, value in params.items():
        if name.startswith("process="):  # a key that was encoded together with its first value
            text = f"{name.partition('=')[2]}={value}"
    limit = re.match(r"n=([-+]?\d+)", text)
    return text, int(limit[1]) if limit else 0


def _processing(text: str, limit: str) -> tuple[str, int]:
    """Turn the JSON form of the steps into the plain one."""
    try:
        steps = json.loads(text)
        parts = [_json_step(name, arguments) for name, arguments in steps.items()]
        return "|".join([f"n={int(limit or 0)}", *(parts or ["no_op"])]), int(limit or 0)
    except (ValueError, AttributeError, TypeError) as error:
        raise refuse("invalid processing list argument") from error


def _json_step(name: str, arguments: dict[str, object]) -> str:
    words = {True: "1", False: "0", None: "0"}
    pairs = {
        key: words[value] if isinstance(value, bool | None) else str(value)
        for key, value in arguments.items()
    }
    if any(len(key) > _STEP_NAME for key in (name, *pairs)) or any(
        len(text) > _STEP_VALUE for text in pairs.values()
    ):
        raise ValueError(name)
    if re.search(r"[,=|;]", name + "".join(pairs) + "".join(pairs.values())):
        raise ValueError(name)
    return ",".join([name, *(f"{key}={text}" for key, text in pairs.items())])


def _dataset(params: Mapping[str, str]) -> str:
    """Give the record set, with an empty filter and the segment list of ``seg`` added."""
    text = params.get("ds") or "Not Specified"
    if len(text) > MAX_DATASET:
        raise refuse(f"Bad record-set query '{text[:100]}...': too long.")
    if "[" not in text:
        head, brace, tail = text.partition("{")
        text = f"{head}[]{brace}{tail}"
    if params.get("seg"):
        if "{" in text:
            raise refuse("Can not give segment list both in key and explicitly in recordset.")
        text = f"{text}{{{params['seg']}}}"
    return re.sub(r"\{\*\*ALL\*\*.*\Z", "", text)


# -- records -------------------------------------------------------------------------------------


def choose(state: ArchiveState, order: Order, max_records: int) -> Choice:
    """Find the records of a request.

    Raises
    ------
    Refused
        As the server refuses: bad text, several series, unknown series, too many records.
    """
    sets = _scan(state, order.dataset)
    try:
        found = [state.records(state.select(one), one, 0) for one in sets]
    except TooMany as error:
        raise _too_many(state.record_cap) from error
    except BadFilter as error:
        raise refuse(f"Bad record-set subset specification '{order.dataset}'.\n") from error
    except (QueryProblem, Crash) as error:
        raise refuse(f"Can not open RecordSet, bad query or too many records: {order.dataset}") from error
    kept = [number for one in found for number in _limited(_seen(one, order), order.limit)]
    if len(kept) > max_records:
        raise _too_many(len(kept))
    named = {item.lower() for one in sets for item in one.segments or ()}
    series = found[0].series
    segments = frozenset(named & {segment.name.lower() for segment in series.segments}) or None
    chosen = Found(state.database, series, list(kept))
    return Choice(chosen, export_records(chosen, segments), segments, sets[0].looked_up)


def _too_many(count: int) -> Exception:
    return refuse(f"Can not open RecordSet {count} is too many records in one request.")


def _scan(state: ArchiveState, text: str) -> Sequence[ScannedSet]:
    """Split the record set and check that it is one series that may be exported."""
    try:
        sets = state.scan(text)
    except (RecordSetError, Crash) as error:
        raise refuse(f"Bad record-set query '{text}'.\n") from error
    names = {one.looked_up.lower() for one in sets}
    if len(names) > 1:
        raise refuse("Cannot specify subsets of records from different series.\n")
    for one in sets:
        if one.kind != "drms" or one.looked_up.lower() not in state.database.definitions:
            raise refuse(f"Cannot export series '{one.looked_up}' - it does not exist.\n")
    if min(names).startswith("jsoc.export"):
        raise refuse("Export of jsoc_export series not allowed.")
    return sets


def _seen(found: Found, order: Order) -> list[int]:
    """Leave out records without an image: bit 31 of QUALITY, unless the request has its own condition on it.

    A record whose QUALITY is unknown stays.
    """
    numbers = [number for number in found.recnums if number is not None]
    keyword = found.series.by_name.get("quality")
    if (
        keyword is None
        or keyword.scope == "constant"
        or not order.quality_filter
        or _QUALITY.search(order.dataset)
    ):
        return numbers
    if keyword.link:
        values = [record.keyword("quality") for record in export_records(found, frozenset())]
        good = [value is None or not isinstance(value.value, int) or value.value >= 0 for value in values]
    else:
        good = [value is None or int(value) >= 0 for value in found.column(keyword.column)]
    return [number for number, fine in zip(numbers, good, strict=True) if fine]


def _limited(numbers: list[int], limit: int) -> list[int]:
    """Give the first n records, or for a negative number the last."""
    if limit == 0:
        return numbers
    return numbers[:limit] if limit > 0 else numbers[limit:]
