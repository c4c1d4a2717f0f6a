"""A JSON Schema (2020-12) for every reply shape, written from the models.

``python -m jsoc_sdk.schemas DIRECTORY`` writes them, ``--check`` compares instead: whole texts, and that no
file is missing or left over. ``index.json`` names each schema's operation and model.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from jsoc_sdk.models import (
    EmailStatus,
    ErrorReply,
    ExternalSeriesList,
    RecordList,
    RecordSetSummary,
    SeriesInfo,
    SeriesList,
)
from jsoc_sdk.models.export import (
    FinishedReply,
    ImmediateReply,
    ManageReply,
    PendingReply,
    RefusedReply,
    StorageUnitsReply,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pydantic import BaseModel

DIALECT = "https://json-schema.org/draft/2020-12/schema"


class Shape(NamedTuple):
    """One reply shape."""

    program: str
    operation: str
    model: type[BaseModel]


SHAPES = {
    "show_series": Shape("show_series", "", SeriesList),
    "showextseries": Shape("showextseries", "", ExternalSeriesList),
    "series_struct": Shape("jsoc_info", "series_struct", SeriesInfo),
    "rs_summary": Shape("jsoc_info", "rs_summary", RecordSetSummary),
    "rs_list": Shape("jsoc_info", "rs_list", RecordList),
    "error": Shape("jsoc_info", "any, refused", ErrorReply),
    "check_address": Shape("checkAddress.sh", "", EmailStatus),
    "export_pending": Shape("jsoc_fetch", "exp_request, exp_status: not ended", PendingReply),
    "export_immediate": Shape("jsoc_fetch", "exp_request: done at once", ImmediateReply),
    "export_finished": Shape("jsoc_fetch", "exp_status: done", FinishedReply),
    "export_refused": Shape("jsoc_fetch", "exp_request, exp_status: refused or failed", RefusedReply),
    "export_storage_units": Shape("jsoc_fetch", "exp_su", StorageUnitsReply),
    "manage_request": Shape("manage-request.sh", "", ManageReply),
}
"""Every reply shape, by the name of its schema."""


def documents() -> dict[str, str]:
    """Give the text of every schema file, and of the index, by file name.

    Examples
    --------
    >>> sorted(documents())[:2]
    ['check_address.schema.json', 'error.schema.json']
    """
    files = {_file(name): _text(_schema(name, shape)) for name, shape in SHAPES.items()}
    index = [
        {
            "schema": _file(name),
            "program": shape.program,
            "operation": shape.operation,
            "model": f"{shape.model.__module__}.{shape.model.__name__}",
            "description": _first_line(shape.model),
        }
        for name, shape in SHAPES.items()
    ]
    return files | {"index.json": _text({"$schema": DIALECT, "replies": index})}


def _file(name: str) -> str:
    return f"{name}.schema.json"


def _first_line(model: type[BaseModel]) -> str:
    return (model.__doc__ or "").partition("\n")[0]


def _schema(name: str, shape: Shape) -> dict[str, object]:
    schema = shape.model.model_json_schema(by_alias=True, mode="validation")
    return {"$schema": DIALECT, "$id": _file(name), **schema, "description": _first_line(shape.model)}


def _text(document: object) -> str:
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def write(directory: Path) -> list[str]:
    """Write every schema, take away those of models that are gone, and give the names written.

    Parameters
    ----------
    directory : Path
        Made if it is not there.
    """
    directory.mkdir(parents=True, exist_ok=True)
    wanted = documents()
    for path in _schema_files(directory):
        if path.name not in wanted:
            path.unlink()
    for name, text in wanted.items():
        (directory / name).write_text(text, encoding="utf-8")
    return sorted(wanted)


def _schema_files(directory: Path) -> list[Path]:
    """Give the files that are ours; others may lie beside them."""
    return [*directory.glob("*.schema.json"), *directory.glob("index.json")]


def differences(directory: Path) -> list[str]:
    """Say what in a directory is not as the models are: one sentence a file, none if all is well."""
    wanted = documents()
    found = {path.name: path.read_text(encoding="utf-8") for path in _schema_files(directory)}
    missing = [f"{name} is missing" for name in wanted if name not in found]
    surplus = [f"{name} belongs to no model" for name in found if name not in wanted]
    changed = [
        f"{name} differs from its model" for name in wanted if found.get(name, wanted[name]) != wanted[name]
    ]
    return sorted(missing + surplus + changed)


def main(argv: Sequence[str] | None = None) -> int:
    """Write or check schemas; the exit code is 1 where they differ."""
    parser = argparse.ArgumentParser(prog="python -m jsoc_sdk.schemas", description=__doc__)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    asked = parser.parse_args(argv)
    if not asked.check:
        sys.stdout.write(f"{len(write(asked.directory))} files in {asked.directory}\n")
        return 0
    found = differences(asked.directory)
    sys.stderr.writelines(f"{line}\n" for line in found)
    if found:
        sys.stderr.write("Run `make schemas` and look at what changed.\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
