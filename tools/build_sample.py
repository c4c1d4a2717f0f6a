# ruff: noqa: INP001 - a script of the project, not a package
"""Make the sample archive's plain files from folders of collected facts.

Usage: ``python tools/build_sample.py CATALOG CORPUS``

CATALOG holds one ``NAME.json`` (in the shape of a series_struct reply) and one
``NAME.provenance.json`` a series; CORPUS holds ``series/``, ``records/`` and ``more/records/``.
The result depends on nothing but these, so that running it twice changes nothing.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import shutil
from collections.abc import Iterable  # noqa: TC003 - a script, not the package
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

SAMPLE = Path(__file__).parents[1] / "jsoc_sdk" / "archive" / "sample"

#: Series beyond the catalog whose definition is complete, or whose genuine rows are shipped. Left out: those
#: of tests on the ground and of single developers, one without a keyword, and listings that were cut off.
CORPUS_SERIES = (
    "aia.lev0",
    "aia.lev0_60d",
    "aia.lev0c",
    "aia.lev0d",
    "aia.response",
    "aia.tlm",
    "aia.tlm_60d",
    "drms.NOAA_ar",
    "hmi.lev0",
    "hmi.lev0_60d",
    "hmi.lev0c",
    "hmi.lev0d",
    "hmi.MHDcorona_daily",
    "hmi.MHDcorona_daily_nrt",
    "hmi.tlm",
    "hmi.tlm_60d",
    "hmi.tlmd",
    "hmi.V_sht_gf_72d",
    "hmi.V_sht_modes_archive",
    "iris.isp",
    "iris.lev0",
    "iris.lev1_prelim01",
    "iris.tlm",
    "jsoc.export",
    "jsoc.export_new",
    "jsoc.export_user",
    "nso_igor.gong_mrv_ex1",
    "sdo.fds",
)

SHARP = ("hmi.sharp_cea_720s", "hmi.sharp_720s")
CEA = ("hmi.sharp_cea_720s",)

#: Cards that the FITS exporter or its library adds to its own.
NOT_KEYWORDS = {"COMMENT", "HISTORY"}

#: Keywords of an image that another program changed before its header was published.
RESAMPLED = {"CDELT1", "CDELT2", "CRPIX1", "CRPIX2", "IMSCL_MP", "NAXIS1", "NAXIS2"}

Row = dict[str, str]


@dataclass
class Source:
    """One file of rows to be written: where it goes, what it holds, where it comes from."""

    file: str
    series: tuple[str, ...]
    rows: list[Row]
    source: str
    note: str
    server_text: bool = True
    formats: dict[str, str] = field(default_factory=dict)


def main() -> None:
    """Read the two folders named on the command line and write the sample."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("catalog", type=Path)
    parser.add_argument("corpus", type=Path)
    args = parser.parse_args()
    write_definitions(args.catalog, args.corpus, SAMPLE / "definitions")
    write_records(args.corpus, SAMPLE)


# -- definitions -------------------------------------------------------------------------------


def write_definitions(catalog: Path, corpus: Path, target: Path) -> None:
    """Copy the catalog and add the corpus series with their completeness stated."""
    target.mkdir(parents=True, exist_ok=True)
    for path in sorted(catalog.glob("*.json")):
        shutil.copyfile(path, target / path.name)
        (target / path.name).chmod(0o644)
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
    rows = (
        line.strip().strip("|").split(" | ")
        for line in path.read_text().splitlines()
        if line.startswith("| ")
    )
    return {row[0].strip(): [re.sub(r"\s+", " ", cell).strip() for cell in row[1:]] for row in rows}


# -- records -----------------------------------------------------------------------------------


def write_records(corpus: Path, sample: Path) -> None:
    """Write every source as one CSV file, and the index that says what each file is."""
    target = sample / "records"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    index = []
    for source in _sources(corpus, sample / "definitions"):
        rows = [_clean(row) for row in source.rows]
        _check_keys(source, rows, sample / "definitions")
        columns = _columns(rows)
        _write_csv(target / source.file, columns, rows)
        entry: dict[str, Any] = {"file": source.file, "series": list(source.series), "rows": len(rows)}
        entry |= {"source": source.source, "note": source.note}
        if source.server_text and (formats := _formats(columns, rows)):
            entry["formats"] = formats
        index.append(entry)
    _write_json(target / "index.json", index)
    (target / "README.md").write_text(_table(index))


def _check_keys(source: Source, rows: list[Row], definitions: Path) -> None:
    """Refuse rows that do not say which record they are."""
    for series in source.series:
        keys = json.loads((definitions / f"{series}.json").read_text()).get("primekeys", [])
        lost = [row for row in rows if not all(row.get(key) for key in keys)]
        if lost:
            raise SystemExit(f"{source.file}: {len(lost)} rows of {series} lack one of {keys}: {lost[0]}")


def _table(index: list[dict[str, Any]]) -> str:
    """Say for people what each file is."""
    head = (
        "# Records\n\n"
        "Keyword values of real records. Of two values for one keyword of a record the file further up\n"
        "stands. A column in braces is the storage path of a segment.\n\n"
        "| file | rows | series | source | note |\n|---|---|---|---|---|\n"
    )
    cells = (
        (item["file"], str(item["rows"]), ", ".join(item["series"]), item["source"], item["note"])
        for item in index
    )
    return head + "".join(f"| {' | '.join(row)} |\n" for row in cells)


def _sources(corpus: Path, definitions: Path) -> Iterable[Source]:
    """Name every source, the most trusted first: of two values for one cell the first stands."""
    near, far = corpus / "records", corpus / "more" / "records"
    listed = _index(near / "INDEX.md")
    yield from _headers(near, far, definitions)
    yield from _documented(near)
    yield _sharp_keys(near, far, listed)
    for name, series, note, text in (
        ("hmi.sharp_cea_720s.harp377.recindex.csv", CEA, "numbers went through a float column", False),
        ("harp-tarp-match.csv", CEA, "the computed TARPNUM column is left out", True),
        (
            "sharp-at-flares.csv",
            CEA,
            "the series is not stated by the source; numbers went through a float column",
            False,
        ),
        ("hmi.sharp_cea_720s.crln-usflux.csv", CEA, "printed by pandas: rounded", False),
        ("hmi.sharp_cea_720s.n_patch1.csv", CEA, "printed by pandas: rounded", False),
        ("hmi.sharp_cea_720s.r_value.csv", CEA, "printed by pandas: rounded", False),
        ("mdi.smarp_cea_96m.2010.05.03.csv", ("mdi.smarp_cea_96m",), "printed by pandas: rounded", False),
    ):
        rows = _read_csv(near / name, drop={"TARPNUM"} if series == CEA else ())
        tail = far / name.replace(".csv", ".tail.csv")
        rows += _read_csv(tail) if tail.exists() else []
        rows = [_with_keys(row) for row in rows]
        yield Source(name, series, rows, _spelt_out(listed[name][2], listed), note, server_text=text)
    yield _sums_paths(near, far, listed)
    yield _noaa(near, far, listed)
    yield _response(near, listed)


def _with_keys(row: Row) -> Row:
    """Take the HARP number from the record specification, where the row has no column of it."""
    record = row.pop("record", "")
    return {"HARPNUM": match[1], **row} if (match := re.search(r"\[(\d+)\]", record)) else row


def _spelt_out(source: str, listed: dict[str, list[str]]) -> str:
    """Name the notebook that the list calls the same as that of another row."""
    others = {
        "same notebook, ": listed["harp-tarp-match.csv"][2],
        "same, ": listed["hmi.sharp_cea_720s.crln-usflux.csv"][2],
    }
    for start, other in others.items():
        if source.startswith(start):
            return re.sub(r" cell \d+", f" {source.removeprefix(start)}", other)
    return source


def _headers(near: Path, far: Path, definitions: Path) -> Iterable[Source]:
    """Turn the published headers of single records into rows, several files of a record into one."""
    wanted: tuple[tuple[str, tuple[Path, ...], dict[str, str], bool], ...] = (
        (
            "hmi.sharp_cea_720s",
            (
                near / "headers" / "hmi.sharp_cea_720s.377.Bp.json",
                near / "headers" / "hmi.sharp_cea_720s.377.bitmap.json",
                far / "headers" / "hmi.sharp_cea_720s.377.Br.json",
                far / "headers" / "hmi.sharp_cea_720s.377.conf_disambig.json",
            ),
            {},
            False,
        ),
        ("hmi.sharp_cea_720s", (near / "headers" / "hmi.sharp_cea_720s.a.json",), {}, False),
        ("hmi.sharp_720s", (near / "headers" / "hmi.sharp_720s.2024.json",), {}, False),
        (
            "mdi.smarp_cea_96m",
            (
                near / "headers" / "mdi.smarp_cea_96m.13520.magnetogram.json",
                far / "headers" / "mdi.smarp_cea_96m.13520.bitmap.json",
            ),
            {},
            False,
        ),
        ("aia.lev1", (near / "headers" / "aia.lev1.171.json",), {}, True),
        ("hmi.ic_45s", (near / "headers" / "hmi.ic_45s.resampled.json",), {}, True),
        ("mdi.fd_M_96m_lev182", (near / "headers" / "mdi.fd_M_96m_lev182.json",), {}, True),
    )
    for number, (series, paths, fixed, resampled) in enumerate(wanted):
        definition = json.loads((definitions / f"{series}.json").read_text())
        row: Row = dict(fixed)
        sources = []
        full_precision = False
        for path in paths:
            header = json.loads(path.read_text())
            sources.append(header["source"])
            full_precision |= any(card == "DRMS_ID" for card, _ in header["keywords"])
            for key, text in _header_row(
                header, definition, NOT_KEYWORDS | (RESAMPLED if resampled else set())
            ).items():
                row.setdefault(key, text)
        note = (
            "keywords of one FITS header"
            if len(paths) == 1
            else "keywords of the FITS headers of its segments"
        )
        if resampled:
            note += "; the image was resampled by its publisher, so its scale keywords are left out"
        if full_precision:
            note += "; numbers in the exporter's full precision, not in the server's format"
        name = f"{series}.header{number}.csv"
        yield Source(name, (series,), [row], "; ".join(sources), note, server_text=not full_precision)


def _header_row(header: dict[str, Any], definition: dict[str, Any], drop: set[str]) -> Row:
    """Find the DRMS keyword of each FITS card: by its alias, its name, or its name cut to 8."""
    names: dict[str, dict[str, Any]] = {}
    for keyword in definition["keywords"]:
        alias = re.match(r"\[([^\]:]+)", keyword.get("note") or "")
        names[(alias.group(1) if alias else keyword["name"]).upper()] = keyword
    for keyword in definition["keywords"]:
        names.setdefault(re.sub(r"[^A-Z0-9]", "", keyword["name"].upper())[:8], keyword)
    segment = re.search(r"\{(\w+)\}", header["record"] or "")
    position = _position(definition, segment.group(1) if segment else None)
    row: Row = {}
    for card, text in header["keywords"]:
        keyword = names.get(card.upper())
        if keyword is None or card.upper() in drop or keyword.get("recscope") == "constant":
            continue
        if text.rstrip("'\" ").endswith("&"):  # the published header was cut here
            continue
        name = keyword["name"]
        if keyword.get("recscope") == "segment":
            if position is None:
                continue
            name = f"{name}_{position:03d}"
        row[name] = _zoned(text.strip().strip("'").strip(), keyword)
    return row


def _position(definition: dict[str, Any], segment: str | None) -> int | None:
    names = [item["name"] for item in definition.get("segments", [])]
    return names.index(segment) if segment in names else None


def _zoned(text: str, keyword: dict[str, Any]) -> str:
    """Give a header's UTC time back the zone that the FITS exporter takes away."""
    if keyword.get("type") == "time" and re.match(r"\d{4}-\d\d-\d\dT[\d:.]+$", text):
        return text + "Z"
    return text


def _documented(near: Path) -> Iterable[Source]:
    """Take the printed results of documentation that name their records fully."""
    entries = json.loads((near / "documented-queries.json").read_text())
    by_query = {entry["query"]: entry for entry in entries if "rows" in entry}
    tutorial = by_query["hmi.v_45s[2016.04.01_TAI/1d@6h]"]
    rows = [dict(zip(tutorial["columns"], row, strict=True)) for row in tutorial["rows"]]
    for row in rows:
        row["{Dopplergram}"] = row.pop("Dopplergram")
        row |= {"CAMERA": "2", "QUALITY": "0"}
    yield Source(
        "hmi.v_45s.tutorial.csv",
        ("hmi.v_45s",),
        rows,
        tutorial["source"],
        "CAMERA from the file names of the tutorial's export; QUALITY is not printed there: the export "
        "returned these records, so that its bit 31 is clear, and the other bits are set to 0 here",
    )
    magnetograms = by_query["hmi.m_45s, 2014-01-01T00:00 to 00:10"]
    rows = [
        dict(zip(magnetograms["columns"], row, strict=True)) | {"CAMERA": "2"} for row in magnetograms["rows"]
    ]
    yield Source(
        "hmi.m_45s.documented.csv",
        ("hmi.m_45s",),
        rows,
        magnetograms["source"],
        "CAMERA from INSTRUME (HMI_FRONT2)",
    )
    aia = by_query["aia.lev1_euv_12s, 304 A, 2017-09-06T12:00 to 12:02, segment image"]
    rows = [dict(zip(aia["columns"], row, strict=True)) for row in aia["rows"]]
    yield Source("aia.lev1_euv_12s.documented.csv", ("aia.lev1_euv_12s",), rows, aia["source"], "as printed")
    values = next(entry for entry in entries if "values" in entry)
    row = {"HARPNUM": "1449", "T_REC": "2012.03.06_23:00:00_TAI"} | {
        key: values["values"][0][key] for key in ("CRVAL1", "CRVAL2")
    }
    yield Source(
        "hmi.sharp_cea_720s.documented.csv", CEA, [row], values["source"], "as printed", server_text=False
    )


def _sharp_keys(near: Path, far: Path, listed: dict[str, list[str]]) -> Source:
    """Join the SHARP time series of single HARPs, whose number stands in the file name."""
    rows = []
    for path in sorted([*near.glob("sharp-keys.harp*.csv"), *far.glob("sharp-keys.harp*.csv")]):
        harp = path.stem.rpartition("harp")[2]
        rows += [{"HARPNUM": harp, **row} for row in _read_csv(path)]
    rows.sort(key=lambda row: (int(row["HARPNUM"]), row["T_REC"]))
    return Source(
        "sharp-keys.csv",
        SHARP,
        rows,
        listed["sharp-keys.harp377.csv"][2] + "; data/N.csv of the same repository for the other HARPs",
        "the source does not say which of the two series; the pipeline writes the same parameters to both",
    )


def _sums_paths(near: Path, far: Path, listed: dict[str, list[str]]) -> Source:
    """Read HARPNUM, time and storage path of the magnetogram segment."""
    rows = []
    for path in (near / "sharp-sums-paths.csv", far / "sharp-sums-paths.tail.csv"):
        for row in _read_csv(path):
            date, time = row["T_REC_reformatted"].split()
            when = f"{date.replace('-', '.')}_{time}_TAI"
            rows.append({"HARPNUM": row["HARPNUM"], "T_REC": when, "{magnetogram}": row["magnetogram"]})
    note = "the series is not stated by the source; times were reformatted by its author"
    return Source("sharp-sums-paths.csv", CEA, rows, listed["sharp-sums-paths.csv"][2], note)


def _noaa(near: Path, far: Path, listed: dict[str, list[str]]) -> Source:
    """Read the fixed-width region lists."""
    columns = ("Date", "Region", "Lat", "Lon", "CarrLon", "Area", "Class", "Extent", "Count", "Type")
    starts = (
        (0, 10),
        (10, 16),
        (16, 20),
        (20, 24),
        (24, 28),
        (28, 33),
        (33, 37),
        (37, 40),
        (40, 44),
        (44, 99),
    )
    rows = []
    for path in (near / "noaa_ar.slice.txt", far / "noaa_ar.slice2.txt"):
        for line in path.read_text().splitlines():
            row = {name: line[a:b].strip() for name, (a, b) in zip(columns, starts, strict=True)}
            rows.append(row)
    return Source(
        "drms.NOAA_ar.csv", ("drms.NOAA_ar",), rows, listed["noaa_ar.slice.txt"][2], "slices of the source"
    )


def _response(near: Path, listed: dict[str, list[str]]) -> Source:
    """Read the blank-separated AIA response table."""
    head, *lines = (near / "aia.response.V8.txt").read_text().splitlines()
    rows = [dict(zip(head.split(), line.split(), strict=True)) for line in lines if line.strip()]
    note = "SolarSoft's copy; no public source gives the types of these keywords, so they are served as text"
    return Source("aia.response.csv", ("aia.response",), rows, listed["aia.response.V8.txt"][2], note)


# -- texts -------------------------------------------------------------------------------------


def _clean(row: Row) -> Row:
    """Leave out what the source says is missing: an absent value is served as missing."""
    return {
        key: text for key, text in row.items() if text not in {"", "MISSING", "NaN", "nan", "Invalid KeyLink"}
    }


def _columns(rows: list[Row]) -> list[str]:
    return list(dict.fromkeys(key for row in rows for key in row))


def _formats(columns: list[str], rows: list[Row]) -> dict[str, str]:
    """Infer the printf format of a keyword from the server's own texts, where they agree."""
    found = {}
    for column in columns:
        form = _format([row[column] for row in rows if column in row])
        if form is not None:
            found[column] = form
    return found


def _format(texts: list[str]) -> str | None:
    if all(re.fullmatch(r"-?\d\.\d{6}e[+-]\d\d", text) for text in texts):
        return "%e"
    decimals = {len(text.partition(".")[2]) for text in texts if re.fullmatch(r"-?\d+\.\d+", text)}
    plain = all(re.fullmatch(r"-?\d+\.\d+", text) for text in texts)
    return f"%.{decimals.pop()}f" if plain and len(decimals) == 1 else None


# -- files -------------------------------------------------------------------------------------


def _read_csv(path: Path, drop: Iterable[str] = ()) -> list[Row]:
    with path.open(newline="") as file:
        unwanted = set(drop)
        return [
            {key: text for key, text in row.items() if key not in unwanted} for row in csv.DictReader(file)
        ]


def _write_csv(path: Path, columns: list[str], rows: list[Row]) -> None:
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def _write_json(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, indent=1) + "\n")


if __name__ == "__main__":
    main()
