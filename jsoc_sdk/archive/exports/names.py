"""File names of exports, from a template such as ``{seriesname}.{T_REC:A}.{segment}``.

Rules: protocol/processing.md section 5. A template is handed to no formatter but ours: a printf layout that
is not one plain conversion is refused.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jsoc_sdk.archive.values import formatter, printf
from jsoc_sdk.times import print_time

if TYPE_CHECKING:
    from jsoc_sdk.archive.exports.records import ExportRecord

DEFAULT = "{seriesname}.{recnum:%d}.{segment}"
MAX_LENGTH = 127

_LAYOUT = re.compile(r"%[-0 +]?\d{0,3}(\.\d{1,2})?(d|lld|s|f|g|e|x|X)\Z")
_TIME = re.compile(r"(?P<form>[AD])(?P<precision>-?\d)?(?:,(?P<zone>\w{1,8}))?\Z")
_TOKEN = re.compile(r"\{([^{}]*)\}")


class BadTemplate(Exception):
    """A template that the exporter cannot use."""


def check_template(template: str) -> None:
    """Refuse what would hang, leave the directory, or be no template.

    Raises
    ------
    BadTemplate
        With the reason.
    """
    literal = _TOKEN.sub("", template)
    if "{" in literal or "}" in literal:
        raise BadTemplate("a brace is not closed")
    if len(literal) > MAX_LENGTH:
        raise BadTemplate(f"more than {MAX_LENGTH} characters")
    if any(mark in template for mark in "/\\'`;\0\n"):
        raise BadTemplate("a character that no file name may have")
    for token in _TOKEN.findall(template):
        layout = token.partition(":")[2]
        if layout.startswith("%") and not _LAYOUT.match(layout):
            raise BadTemplate(f"the layout {layout!r} is not one plain conversion")


def file_name(
    template: str, record: ExportRecord, series: str, segment_file: str, counter: int
) -> str | None:
    """Fill a template for one segment of a record; None where it names an unknown keyword.

    Parameters
    ----------
    template
        A checked template.
    record
        The record.
    series
        Name of the output series.
    segment_file
        File name of the segment, with its extension.
    counter
        Running number from 0.
    """
    known = True

    def fill(match: re.Match[str]) -> str:
        nonlocal known
        text = _fill(match[1], record, series, segment_file, counter)
        known = known and text is not None
        return text or ""

    filled = _TOKEN.sub(fill, template)
    return filled[:MAX_LENGTH].replace("/", "_").replace("\0", "") if known else None


def _fill(token: str, record: ExportRecord, series: str, segment_file: str, counter: int) -> str | None:
    name, _, layout = token.partition(":")
    if name == "seriesname":
        return series
    if name == "segment":
        return segment_file
    if name == "recnum":
        return printf(layout or "%lld", "longlong")(record.recnum)
    if name == "#":
        return printf(layout or "%05d", "int")(counter)
    return _keyword(name, layout, record)


def _keyword(name: str, layout: str, record: ExportRecord) -> str | None:
    match = record.definition(name)
    if match is None:
        return None
    keyword, value = match
    form = _TIME.match(layout)
    if keyword.type == "time" and form:
        precision = int(form["precision"] or re.match(r"-?\d+|", keyword.format)[0] or 0)  # type: ignore[index]  # matches always
        text = print_time(float(value or 0), form["zone"] or keyword.unit, precision)
        return re.sub(r"[.:]", "", text) if form["form"] == "A" else re.sub(r"[.:T-]", "@", text)
    if layout.startswith("%"):
        return printf(layout, keyword.type)(value)
    return formatter(keyword)(value)
