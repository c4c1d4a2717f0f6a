"""Which files are fetched under which names: never out of the directory, never two under one name."""

from __future__ import annotations

import doctest
import json
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from conversation import Conversation
from hypothesis import given
from hypothesis import strategies as st

from jsoc_sdk import export as exports
from jsoc_sdk.errors import DownloadError, ExportFailed, JsocError, RequestError, StorageFull, UnsafeFilename
from jsoc_sdk.export import Choices, Export, ExportFile, names, plan_export, plan_files
from jsoc_sdk.export.state import status_from_reply
from jsoc_sdk.flows import Fetch, Outcome
from jsoc_sdk.models.export import ExportReply
from jsoc_sdk.servers import JSOC

GOLDEN = Path(__file__).parent / "data" / "golden"
ID = "JSOC_20261120_101"
V_45S = "hmi.v_45s[2014.10.01_00:00:00_TAI][2]"


def export_of(reply: dict[str, Any]) -> Export:
    return Export(status_from_reply(JSOC, ExportReply.model_validate(reply).root))


def golden(number: int) -> Export:
    (path,) = GOLDEN.glob(f"{number:03d}-*.json")
    return export_of(json.loads(json.loads(path.read_text())["body_text"]))


def finished(*rows: tuple[str, str], **more: Any) -> Export:
    data = [{"record": record, "filename": filename} for record, filename in rows]
    reply = {"requestid": ID, "method": "url", "protocol": "fits", "status": "0", "dir": "/SUM1/D1/S00000"}
    return export_of(reply | {"data": data} | more)


def local_names(export: Export, **how: Any) -> list[str | None]:
    planned = plan_export(export, "d", **how)
    assert all(row.download is None or row.download.path.parent == Path("d") for row in planned)
    return [row.download.path.name if row.download else None for row in planned]


def test_examples_in_docstrings() -> None:
    assert doctest.testmod(names).failed == 0


# --- names ----------------------------------------------------------------------------------------


def test_names_of_the_tutorial() -> None:
    assert local_names(golden(266)) == [
        "hmi.v_45s.20141001_000000_TAI.2.Dopplergram.fits",
        "hmi.v_45s.20141001_000045_TAI.2.Dopplergram.fits",
    ]
    assert local_names(golden(268)) == [
        "hmi.sharp_720s.377.20120630_020000_TAI.magnetogram.fits",
        "hmi.sharp_720s.377.20120630_020000_TAI.bitmap.fits",
    ]


def test_names_of_the_server() -> None:
    assert local_names(golden(251)) == ["hmi.v_45s.20141001_000000_TAI.2.Dopplergram.fits"]
    # at once, they are all alike
    assert local_names(golden(266), names="server") == ["Dopplergram.fits", "Dopplergram.2.fits"]


def test_names_of_a_function() -> None:
    assert (
        local_names(golden(266), names=lambda file: f"{file.segment}.{file.record[21:29]}.fits")[0]
        == "Dopplergram.00:00:00.fits"
    )
    assert local_names(golden(266), names=lambda _: "../x") == [None, None]


def test_a_record_without_a_segment_keeps_the_name_of_the_server() -> None:
    assert local_names(finished((V_45S, "a.fits")), names="record") == ["a.fits"]


def test_two_records_never_become_one_name() -> None:
    rows = [(f"test.x[{value}]{{data}}", "data.fits") for value in ("a b", "a_b", "a/b", "a:b", "é", "è")]
    found = [names.name_from_record(*row) for row in rows]
    assert len({name.casefold() for name in found}) == len(rows)
    assert all(names.safe_name(name) for name in found)


@given(
    st.lists(
        st.sampled_from(
            ["a.fits", "A.fits", "a.2.fits", "b", "B", "b.2", "ß.fits", "ss.fits", "e\u0301", "é"]
        ),
        max_size=12,
    )
)
def test_a_file_system_that_ignores_case_keeps_them_apart(wished: list[str]) -> None:
    unique = names.unique_names(wished)
    folded = [names._folded(name) for name in unique]
    assert len(set(folded)) == len(wished)
    assert [new for old, new in zip(wished, unique, strict=True) if new == old] or not wished


BAD_NAMES = [
    "", ".", "..", "/etc/passwd", "a/b", "..\\x", "a\\b", "C:x", "c:", "a\x00b", "a\nb", "\x7f", "\x85x", "NUL", "nul.fits",
    "com1", "LPT9.txt", "a.fits.part", "A.PART.TAG", "CON .x", "a.", "a ", "x" * 241, "é" * 121, "\ud800",
]  # fmt: skip


@pytest.mark.parametrize("name", BAD_NAMES)
def test_what_is_no_file_name(name: str) -> None:
    with pytest.raises(UnsafeFilename):
        names.safe_name(name)


@pytest.mark.parametrize(
    "name",
    ["a", ".hidden", "a b+c#d%e?.fits", "console.fits", "x" * 240, "2012.01.01_01:01:30_TAI.fits", "-rf"],
)
def test_what_is_one(name: str) -> None:
    assert names.safe_name(name) == name


@given(st.text(max_size=300))
def test_whatever_the_server_says_stays_in_the_directory(text: str) -> None:
    for reply in (
        finished((f"{V_45S}{{x}}", text)),
        export_of(
            {
                "status": 0,
                "requestid": "",
                "rcount": 1,
                "count": 1,
                "size": 1,
                "data": [{"record": text, "filename": f"/S/{text}"}],
            }
        ),
    ):
        for how in ("record", "server"):
            for row in plan_export(reply, "some/where", names=how):
                if row.download is not None:
                    assert row.download.path.parent == Path("some/where")
                    assert row.download.url.startswith("http://jsoc.stanford.edu/S")
                    assert "/../" not in row.download.url


# --- special rows ------------------------------------------------------------------------------------


def test_addresses_are_percent_encoded() -> None:
    (row,) = plan_export(finished((V_45S, "a b+c#d%e?.fits")), "d")
    assert row.download is not None
    assert row.download.url == "http://jsoc.stanford.edu/SUM1/D1/S00000/a%20b%2Bc%23d%25e%3F.fits"
    assert row.download.path.name == "a b+c#d%e?.fits"


@pytest.mark.parametrize(
    "directory", ["http://evil.example/x", "//evil.example/x", "relative", "/a/../b", "/a//b", "", "/a\x00b"]
)
def test_a_directory_that_is_no_path_gives_no_address(directory: str) -> None:
    export = finished((V_45S, "a.fits"), dir=directory)
    (row,) = plan_export(export, "d")
    assert row.download is None
    assert isinstance(row.refusal, UnsafeFilename)
    assert export.request_url == ""


def test_rows_without_a_file_are_kept_and_not_fetched() -> None:
    export = finished(
        (f"{V_45S}{{a}}", "NoDataFile"), (V_45S, ""), ("warning=No FITS files were exported. x", ""), (V_45S, "a.fits"),
        (V_45S, "a.fits"),
    )  # fmt: skip
    assert local_names(export) == [None, None, None, "a.fits", None]
    assert export.urls.height == 1
    assert export.data.height == 5
    table = Conversation().run(exports.download(plan_export(export, "d"), Choices()))
    assert table["outcome"].to_list() == ["missing", "missing", "missing", "downloaded", "missing"]
    assert "two records" in table["error"][4]
    assert table["record"].to_list() == [f"{V_45S}{{a}}", V_45S, None, V_45S, V_45S]


def test_a_tar_is_one_file() -> None:
    export = golden(252)
    assert export.tarfile == "/SUM1/D720000002/S00000/JSOC_20261120_102.tar"
    assert local_names(export) == ["JSOC_20261120_102.tar"]
    assert export.urls["url"].to_list() == [
        "http://jsoc.stanford.edu/SUM1/D720000002/S00000/JSOC_20261120_102.tar"
    ]
    assert export.data["filename"].to_list()[1] == "hmi.v_45s.20141001_000000_TAI.2.Dopplergram.fits"


def test_the_tar_of_images_gets_its_id_back() -> None:
    reply = {"reqid": ID, "method": "url-tar", "protocol": "jpg", "status": "0", "dir": "/SUM1/D1/S00000",
             "tarfile": "/SUM1/D1/S00000/.tar", "keywords": "/SUM1/D1/S00000/.keywords.txt", "data": []}  # fmt: skip
    export = export_of(reply)
    assert (export.id, export.tarfile, export.keywords_file) == (ID, f"/SUM1/D1/S00000/{ID}.tar", "")
    assert local_names(export) == [f"{ID}.tar"]


def test_a_movie_belongs_to_no_record() -> None:
    export = finished(
        ("movie of the following data", "hmi.M_45s.mpg"), (V_45S, "f1.jpg"), **{"movie name": "hmi.M_45s.mpg"}
    )
    assert local_names(export) == ["hmi.M_45s.mpg", "f1.jpg"]
    assert export.urls["record"].to_list() == ["", V_45S]


def test_where_the_keywords_are() -> None:
    assert golden(251).keywords_file.endswith("/JSOC_20261120_101.keywords.txt")
    assert finished((V_45S, "a.fits"), keywords="**IN FITS FILES**").keywords_file == ""


# --- choosing and reporting ---------------------------------------------------------------------------


def test_selecting_rows() -> None:
    export = finished(*[(V_45S, f"{name}.fits") for name in "abc"])
    assert local_names(export, select=1) == ["b.fits"]
    assert local_names(export, select=-1) == ["c.fits"]
    assert local_names(export, select=[2, 0, 2]) == ["c.fits", "a.fits"]
    assert local_names(export, select=lambda file: file.filename != "b.fits") == ["a.fits", "c.fits"]
    for wrong in (3, -4, [0, 5], ["a"], 1.5, True):
        with pytest.raises(RequestError, match="no file"):
            plan_export(export, "d", select=wrong)  # type: ignore[arg-type]


def test_a_name_does_not_depend_on_what_else_is_selected() -> None:
    assert local_names(golden(266), names="server", select=1) == ["Dopplergram.2.fits"]


def test_an_export_that_is_not_done_has_no_files() -> None:
    with pytest.raises(ExportFailed, match="not done"):
        plan_export(golden(272), "d")


def test_one_row_for_each_file() -> None:
    talk = Conversation()
    table = talk.run(exports.download(plan_export(golden(268), "d"), Choices(connections=3)))
    assert table.schema == {
        "record": pl.String, "segment": pl.String, "url": pl.String, "path": pl.String, "bytes": pl.Int64,
        "outcome": pl.String, "error": pl.String,
    }  # fmt: skip
    assert table["segment"].to_list() == ["magnetogram", "bitmap"]
    assert table["path"][1] == str(Path("d") / "hmi.sharp_720s.377.20120630_020000_TAI.bitmap.fits")
    assert [fetch.connections for fetch in talk.fetched] == [3]


def failing(error: JsocError) -> Conversation:
    talk = Conversation()

    def fetch(effect: Fetch) -> tuple[Outcome, ...]:
        first, *others = effect.downloads
        return (Outcome(first, "failed", 0, error), *(Outcome(job, "present", 2880) for job in others))

    talk.fetch = fetch
    return talk


def test_a_file_that_fails_is_a_row_and_with_strict_one_error() -> None:
    error = DownloadError("no such file", url="http://x")
    table = failing(error).run(exports.download(plan_export(golden(266), "d"), Choices()))
    assert table["outcome"].to_list() == ["failed", "present"]
    assert table["error"].to_list() == ["no such file", None]
    assert table["path"][0] is None
    with pytest.raises(DownloadError, match="1 of 2 files"):
        failing(error).run(exports.download(plan_export(golden(266), "d"), Choices(strict=True)))


def test_a_full_disk_is_one_error() -> None:
    with pytest.raises(StorageFull):
        failing(StorageFull("full")).run(exports.download(plan_export(golden(266), "d"), Choices()))


def test_a_dangerous_name_fails_alone() -> None:
    table = Conversation().run(
        exports.download(plan_export(finished((V_45S, "../../x"), (V_45S, "a.fits")), "d"), Choices())
    )
    assert table["outcome"].to_list() == ["failed", "downloaded"]
    with pytest.raises(DownloadError, match="1 of 2"):
        Conversation().run(
            exports.download(
                plan_export(finished((V_45S, "nul"), (V_45S, "a.fits")), "d"), Choices(strict=True)
            )
        )


def test_nothing_to_fetch() -> None:
    table = Conversation().run(exports.download(plan_files([], "d"), Choices()))
    assert table.height == 0
    missing = ExportFile("r", "f", problem="offline")
    assert (
        Conversation()
        .run(exports.download(plan_files([missing], "d"), Choices()))["error"][0]
        .endswith("offline.")
    )
    for wrong in (0, "2", 1.5, True):
        with pytest.raises(RequestError, match="1 or more"):
            Conversation().run(exports.download((), Choices(connections=wrong)))  # type: ignore[arg-type]


@pytest.mark.parametrize("wrong", [{"export": None}, {"directory": 5}, {"names": "url"}, {"names": {}.get}])
def test_what_is_no_plan(wrong: dict[str, Any]) -> None:
    with pytest.raises(RequestError, match="not "):
        plan_export(**{"export": golden(266), "directory": "d", **wrong})
