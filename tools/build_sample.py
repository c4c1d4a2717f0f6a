"""Make the sample archive's plain files from folders of collected facts.

Usage: ``python tools/build_sample.py CATALOG CORPUS``

CATALOG holds one ``NAME.json`` (in the shape of a series_struct reply) and one
``NAME.provenance.json`` a series; CORPUS holds ``series/`` and ``records/``.
The result depends on nothing but these, so that running it twice changes nothing.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
from pathlib import Path
from typing import Any

SAMPLE = Path(__file__).parents[1] / "jsoc_sdk" / "archive" / "sample"

#: Series beyond the catalog whose definition is complete, or whose genuine rows are shipped.
CORPUS_SERIES = (
    "aia.lev0",
    "aia.response",
    "drms.NOAA_ar",
    "hmi.lev0",
    "hmi.MHDcorona_daily",
    "hmi.MHDcorona_daily_nrt",
    "hmi.V_sht_gf_72d",
    "hmi.V_sht_modes_archive",
    "iris.isp",
    "iris.lev0",
    "iris.lev1_prelim01",
    "nso_igor.gong_mrv_ex1",
    "sdo.fds",
)


def main() -> None:
    """Read the two folders named on the command line and write the sample."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("catalog", type=Path)
    parser.add_argument("corpus", type=Path)
    args = parser.parse_args()
    write_definitions(args.catalog, args.corpus, SAMPLE / "definitions")


def write_definitions(catalog: Path, corpus: Path, target: Path) -> None:
    """Copy the catalog and add the corpus series with their completeness stated."""
    target.mkdir(parents=True, exist_ok=True)
    for path in sorted(catalog.glob("*.json")):
        shutil.copyfile(path, target / path.name)
    index = _index(corpus / "series" / "INDEX.md")
    formats = json.loads((corpus / "series" / "_meta" / "jsd-formats.json").read_text())
    for name in CORPUS_SERIES:
        text = (corpus / "series" / f"{name}.json").read_text()
        (target / f"{name}.json").write_text(text)
        _write_json(target / f"{name}.provenance.json", _provenance(name, index[name], formats.get(name)))


def _provenance(name: str, row: list[str], formats: dict[str, dict[str, str]] | None) -> dict[str, Any]:
    """State how complete a corpus definition is, from its row of the index."""
    stated: dict[str, Any] = {
        "series": name,
        "canonical_name": name,
        "completeness": {
            "note": row[0],
            "missing_top_level": [] if row[3] == "-" else row[3].split(", "),
            "fields_missing_in_keywords": row[4],
        },
        "top": {"source": row[5]},
    }
    if formats:
        stated["formats"] = {key: facts["format"] for key, facts in formats.items() if "format" in facts}
    return stated


def _index(path: Path) -> dict[str, list[str]]:
    """Read the markdown table of a folder: first column -> the others."""
    rows = (line.strip().strip("|").split(" | ") for line in path.read_text().splitlines() if line.startswith("| "))
    return {row[0].strip(): [re.sub(r"\s+", " ", cell).strip() for cell in row[1:]] for row in rows}


def _write_json(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, indent=1) + "\n")


if __name__ == "__main__":
    main()
