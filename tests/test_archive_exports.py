"""The archive's export side: the recorded exchanges, the life of a request, what it ends in."""

from __future__ import annotations

import io
import json
import re
import shutil
import tarfile
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from images import open_fits
from PIL import Image

from jsoc_sdk.archive.exports.desk import ExportOptions
from jsoc_sdk.archive.local import LocalArchive

if TYPE_CHECKING:
    from collections.abc import Iterator

GOLDEN = Path(__file__).parent / "data" / "golden"

#: Recorded export cases that the archive does not answer alike, with the reason of each.
MISSES: dict[str, str] = {}

CORPUS = Path(__file__).parent / "data" / "corpus" / "records" / "headers"

TUTORIAL = "hmi.v_45s[2016.04.01_TAI/1d@6h]{Dopplergram}"
SHARP = "hmi.sharp_cea_720s[377][2011.02.15_02:00:00_TAI]{magnetogram,bitmap}"
NAMES = "{seriesname}.{T_REC:A}.{CAMERA}.{segment}"


class Caller:
    """Asks an archive over HTTP, with nothing of the SDK."""

    def __init__(self, archive: LocalArchive) -> None:
        self.archive = archive

    def raw(self, program: str, params: dict[str, str], http: str = "GET") -> tuple[int, str, bytes]:
        query = urllib.parse.urlencode(params)
        url = self.archive.base_url + program
        request = (
            urllib.request.Request(url, data=query.encode())
            if http == "POST"
            else urllib.request.Request(f"{url}?{query}")
        )
        with urllib.request.urlopen(request, timeout=20) as reply:
            return reply.status, reply.headers["content-type"], reply.read()

    def __call__(self, program: str, **params: str) -> dict[str, Any]:
        parsed = json.loads(self.raw(program, params)[2])
        assert isinstance(parsed, dict)
        return parsed

    def submit(self, ds: str, **params: str) -> dict[str, Any]:
        return self("jsoc_fetch", **{"op": "exp_request", "ds": ds, "notify": "user@example.org"} | params)

    def status(self, requestid: str) -> dict[str, Any]:
        return self("jsoc_fetch", op="exp_status", requestid=requestid)

    def finish(self, requestid: str) -> dict[str, Any]:
        """Poll until the request is at its end."""
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            reply = self.status(requestid)
            if int(reply["status"]) not in {1, 2}:
                return reply
            time.sleep(0.02)
        raise AssertionError(f"{requestid} does not end")

    def export(self, ds: str, **params: str) -> dict[str, Any]:
        submitted = self.submit(ds, **params)
        assert submitted["status"] == 2, submitted
        return self.finish(submitted["requestid"])

    def file(self, path: str) -> bytes:
        url = f"http://127.0.0.1:{self.archive.port}{urllib.parse.quote(path)}"
        with urllib.request.urlopen(url, timeout=20) as reply:
            content = reply.read()
            assert isinstance(content, bytes)
            return content

    def first(self, index: dict[str, Any]) -> bytes:
        return self.file(f"{index['dir']}/{index['data'][0]['filename']}")


@pytest.fixture(scope="module")
def archive() -> Iterator[LocalArchive]:
    with LocalArchive(exports=ExportOptions(queued=0.0, running=0.0)) as running:
        running.desk.registrar.register("many@example.org", maximum=100)
        yield running


@pytest.fixture
def call(archive: LocalArchive) -> Caller:
    return Caller(archive)


# -- the recorded exchanges ----------------------------------------------------------------------


def recorded() -> list[dict[str, Any]]:
    cases = []
    for path in sorted(GOLDEN.glob("*-export-*.json")):
        case = json.loads(path.read_text("utf-8"))
        cases.append({**case, "name": path.stem})
    return cases


def comparable(body: str, ids: dict[str, str]) -> object:
    """Parse a reply; leave out what depends on the moment, and the wording of errors."""
    if not body.startswith("{"):
        return [line for line in body.splitlines() if not line.startswith(("size=", "wait=", "#"))]
    reply = json.loads(body)
    for name in ("wait", "size", "exptime", "contact"):
        reply.pop(name, None)
    if "error" in reply:
        reply["error"] = bool(reply["error"])
    if "requestid" in reply:
        reply["requestid"] = ids.get(reply["requestid"], reply["requestid"])
    return reply


@pytest.fixture(scope="module")
def golden_archive() -> Iterator[LocalArchive]:
    with LocalArchive(GOLDEN / "data", exports=ExportOptions(queued=3600.0)) as running:
        yield running


def test_recorded_exchanges_are_answered_alike(golden_archive: LocalArchive) -> None:
    call = Caller(golden_archive)
    ids: dict[str, str] = {}
    missed: dict[str, str] = {}
    cases = recorded()
    assert len(cases) == 30
    for case in cases:
        request = case["request"]
        given: dict[str, str] = request["params"]
        params = {name: ids.get(value, value) for name, value in given.items()}
        program = request["path"].rpartition("/")[2]
        status, media, body = call.raw(program, params, request["method"])
        text = body.decode("latin-1")
        expected = json.loads(case["body_text"]) if case["body_text"].startswith("{") else {}
        if expected.get("status") == 2 and expected["requestid"] not in ids:
            ids[expected["requestid"]] = json.loads(text)["requestid"]
        back = {ours: theirs for theirs, ours in ids.items()}
        same = comparable(text, back) == comparable(case["body_text"], {})
        if not (same and status == case["http_status"] and media == case["content_type"]):
            missed[case["name"]] = text
    assert set(missed) == set(MISSES), missed
    assert len(missed) <= 0.1 * len(cases)


def test_the_recorded_address_checks_are_answered_alike(golden_archive: LocalArchive) -> None:
    call = Caller(golden_archive)
    for path in sorted(GOLDEN.glob("*-checkaddress-*.json")):
        case = json.loads(path.read_text("utf-8"))
        assert call("checkAddress.sh", **case["request"]["params"]) == json.loads(case["body_text"]), (
            path.stem
        )


# -- immediate answers ---------------------------------------------------------------------------


def test_the_tutorials_four_files_are_answered_at_once(call: Caller) -> None:
    reply = call.submit(TUTORIAL, method="url_quick", protocol="as-is")
    assert (reply["status"], reply["requestid"], reply["count"]) == (0, "", 4)
    assert [row["filename"] for row in reply["data"]] == [
        "/SUM58/D803708321/S00008/Dopplergram.fits",
        "/SUM41/D803708361/S00008/Dopplergram.fits",
        "/SUM71/D803720859/S00008/Dopplergram.fits",
        "/SUM70/D803730119/S00008/Dopplergram.fits",
    ]
    assert reply["data"][0]["record"] == "hmi.v_45s[2016.04.01_00:00:00_TAI][2]{Dopplergram}"


def test_an_immediate_answer_does_not_look_at_processing_steps(call: Caller) -> None:
    reply = call.submit(TUTORIAL, method="url_quick", protocol="as-is", process="n=2|rebin,scale=0.5")
    assert (reply["status"], reply["count"]) == (0, 2)
    with open_fits(io.BytesIO(call.file(reply["data"][0]["filename"]))) as hdus:
        assert hdus[1].data.shape == (512, 512)


def test_quick_with_another_protocol_is_queued(call: Caller) -> None:
    assert call.export(TUTORIAL, method="url_quick", protocol="fits", process="n=1")["count"] == "1"


# -- files ---------------------------------------------------------------------------------------


def test_a_fits_export_has_the_keywords_of_its_record(call: Caller) -> None:
    index = call.export(
        SHARP, method="url", protocol="fits", filenamefmt="{seriesname}.{HARPNUM}.{T_REC:A}.{segment}"
    )
    assert [row["filename"] for row in index["data"]] == [
        "hmi.sharp_cea_720s.377.20110215_020000_TAI.magnetogram.fits",
        "hmi.sharp_cea_720s.377.20110215_020000_TAI.bitmap.fits",
    ]
    assert {row["record"] for row in index["data"]} == {"hmi.sharp_cea_720s[377][2011.02.15_02:00:00_TAI]"}
    with open_fits(io.BytesIO(call.first(index))) as hdus:
        hdus.verify("exception")
        header = hdus[1].header
        assert header["T_REC"] == "2011.02.15_02:00:00.000_TAI"
        assert header["DATE-OBS"] == "2011-02-15T01:58:12.300"
        assert header["HARPNUM"] == 377
        assert header["TRECEPOC"] == "1993.01.01_00:00:00.000_TAI"
        assert header["DRMS_ID"].startswith("hmi.sharp_cea_720s:")
        assert header["USFLUX"] == pytest.approx(2.714760e22, rel=1e-6)
        assert "SYNTHETIC" in str(header["COMMENT"])
        assert "[TAI]" in header.comments["T_REC"]
        assert "{T_REC_epoch}" in header.comments["TRECEPOC"]


def normal(value: object) -> object:
    """Bring a header value and a printed card to one form: numbers, and times without their zeros."""
    text = str(value).strip().strip("'").strip()
    text = re.sub(r"\.0+(?=_TAI|$)|(?<=\.\d)0+$|(?<=\.\d\d)0+$|Z$", "", text) if ":" in text else text
    try:
        return pytest.approx(float(text), rel=1e-6, abs=1e-9)
    except ValueError:
        return text


@pytest.mark.parametrize("segment", ["Bp", "bitmap"])
def test_the_header_is_that_of_the_genuine_file(call: Caller, segment: str) -> None:
    ds = f"hmi.sharp_cea_720s[377][2011.02.15_02:00:00_TAI]{{{segment}}}"
    index = call.export(ds, protocol="fits", notify="many@example.org")
    cards = json.loads((CORPUS / f"hmi.sharp_cea_720s.377.{segment}.json").read_text())["keywords"]
    ours = {"BLANK", "BZERO", "BSCALE", "CHECKSUM", "DATASUM", "RECNUM", "COMMENT", "HISTORY"}
    genuine = {name: text for name, text in cards if name not in ours and text.strip("' ") not in {"", "nan"}}
    assert len(genuine) > 160
    with open_fits(io.BytesIO(call.first(index))) as hdus:
        header = hdus[1].header
        wrong = {
            name: (text, header.get(name))
            for name, text in genuine.items()
            if normal(header.get(name)) != normal(text)
        }
    assert wrong == {}


def test_an_as_is_export_has_no_keywords_and_a_list_of_them(call: Caller) -> None:
    index = call.export(TUTORIAL, method="url", protocol="as-is", filenamefmt=NAMES)
    assert index["data"][0]["filename"] == "hmi.v_45s.20160401_000000_TAI.2.Dopplergram.fits"
    assert index["data"][0]["record"].endswith("{Dopplergram}")
    with open_fits(io.BytesIO(call.first(index))) as hdus:
        assert "T_REC" not in hdus[1].header
    stored = call.file("/SUM58/D803708321/S00008/Dopplergram.fits")
    assert call.first(index) == stored
    assert "DATAMEAN=3313.10498046875" in call.file(index["keywords"]).decode()


def test_a_tar_holds_everything_and_leaves_only_itself(call: Caller) -> None:
    index = call.export(TUTORIAL, method="url-tar", protocol="fits", filenamefmt=NAMES)
    assert index["tarfile"] == f"{index['dir']}/{index['requestid']}.tar"
    with tarfile.open(fileobj=io.BytesIO(call.file(index["tarfile"]))) as tar:
        names = tar.getnames()
        assert f"./{index['data'][0]['filename']}" in names
        assert "./index.json" in names
    with pytest.raises(urllib.error.HTTPError):
        call.first(index)


def test_a_picture_goes_through_its_colour_table(call: Caller) -> None:
    index = call.export(TUTORIAL, method="url", protocol="jpg,CT=HMI_mag.lut,scaling=MINMAX,size=2")
    assert "requestid" not in index
    picture = Image.open(io.BytesIO(call.first(index)))
    assert (picture.format, picture.size) == ("JPEG", (256, 256))
    left, right = (picture.convert("RGB").getpixel((column, 128)) for column in (40, 215))
    assert isinstance(left, tuple)
    assert isinstance(right, tuple)
    assert left[2] > left[0]
    assert right[0] > right[2]


@pytest.mark.parametrize(
    ("protocol", "why"),
    [
        ("jpg", "CT"),
        ("jpg,CT=nosuch,scaling=MINMAX,size=1", "nosuch"),
        ("jpg,CT=grey.sao,scaling=MINMAXGIVEN,size=1", "min"),
        ("mp4,CT=grey.sao,scaling=MINMAX,size=1", "movies"),
        ("png", "protocol"),
        ("su-fits", "protocol"),
    ],
)
def test_what_cannot_be_made_fails_after_queueing(call: Caller, protocol: str, why: str) -> None:
    reply = call.export(TUTORIAL, method="url", protocol=protocol, notify="many@example.org")
    assert reply["status"] == 4
    assert why in reply["error"]
    assert reply["requestid"]


# -- processing ----------------------------------------------------------------------------------


def test_rebin_averages_blocks_of_pixels(call: Caller) -> None:
    index = call.export(
        TUTORIAL, protocol="fits", process="n=1|rebin,method=boxcar,scale=0.25", filenamefmt=NAMES
    )
    assert index["data"][0]["record"] == f"hmi.v_45s_mod[2016.04.01_00:00:00_TAI][2][{index['requestid']}]"
    assert index["data"][0]["filename"] == "hmi.v_45s_mod.20160401_000000_TAI.2.Dopplergram.fits"
    with (
        open_fits(io.BytesIO(call.first(index))) as small,
        open_fits(io.BytesIO(call.file("/SUM58/D803708321/S00008/Dopplergram.fits"))) as full,
    ):
        assert small[1].data.shape == (128, 128)
        assert small[1].data[64, 40] == pytest.approx(full[1].data[256:260, 160:164].mean(), abs=0.5)


def test_both_spellings_of_the_process_key_are_understood(call: Caller) -> None:
    plain = call.export(TUTORIAL, protocol="fits", process="n=1|rebin,scale=0.5", notify="many@example.org")
    joined = call.export(
        TUTORIAL,
        protocol="fits",
        notify="many@example.org",
        filenamefmt=NAMES,
        **{"process=n": "1|rebin,scale=0.5"},
    )
    assert call.first(plain) == call.first(joined)


def test_im_patch_cuts_the_box_that_was_asked_for(call: Caller) -> None:
    step = "im_patch,t_ref=2016-04-01T00:00:00,t=1,r=0,c=0,locunits=arcsec,boxunits=pixels,x=100,y=-50,width=80,height=60"
    index = call.export(TUTORIAL, protocol="fits", process=f"n=1|{step}")
    with (
        open_fits(io.BytesIO(call.first(index))) as cut,
        open_fits(io.BytesIO(call.file("/SUM58/D803708321/S00008/Dopplergram.fits"))) as full,
    ):
        assert cut[1].data.shape == (60, 80)
        header = cut[1].header
        column, row = (round(256.5 - header[f"CRPIX{axis}"]) for axis in (1, 2))
        assert (cut[1].data == full[1].data[row : row + 60, column : column + 80]).all()
        assert (40.5 - header["CRPIX1"]) * header["CDELT1"] == pytest.approx(100, abs=header["CDELT1"])


def test_im_patch_follows_the_rotation_unless_told_not_to(call: Caller) -> None:
    step = (
        "im_patch,t_ref=2016-04-01T00:00:00,t={},locunits=arcsec,boxunits=pixels,x=0,y=0,width=80,height=60"
    )
    centres = []
    for off in ("0", "1"):
        index = call.export(TUTORIAL, protocol="fits", process=f"n=0|{step.format(off)}", filenamefmt=NAMES)
        last = call.file(f"{index['dir']}/{index['data'][3]['filename']}")
        with open_fits(io.BytesIO(last)) as hdus:
            centres.append(hdus[1].header["CRPIX1"])
    assert centres[0] < centres[1] - 30  # 18 hours: about 10 degrees, 160 arcseconds


def test_resize_gives_the_plate_scale_that_was_asked_for(call: Caller) -> None:
    index = call.export(TUTORIAL, protocol="fits", process="n=1|resize,rescale=1,scale_to=8,regrid=1")
    with open_fits(io.BytesIO(call.first(index))) as hdus:
        header = hdus[1].header
        assert header["CDELT1"] == pytest.approx(8)
        assert header["CRPIX1"] == pytest.approx((header["NAXIS1"] + 1) / 2)
        assert header["NAXIS1"] == pytest.approx(512 * 960 / (0.47 * 512) / 8, abs=1)


@pytest.mark.parametrize(
    "process",
    [
        "n=0|nosuch_step,a=1",
        "n=0|rebin,scale=0",
        "n=0|rebin,scale=x",
        "n=0|Maproj,map=carree",
        "n=0|im_patch,locunits=arcsec,boxunits=arcsec,x=0,y=0,width=10,height=10",
        "n=0|im_patch,t_ref=2016.04.01,locunits=miles,boxunits=arcsec,x=0,y=0,width=10,height=10",
    ],
)
def test_bad_processing_is_never_a_success(call: Caller, process: str) -> None:
    reply = call.export(TUTORIAL, protocol="fits", process=process, notify="many@example.org")
    assert reply["status"] == 4
    assert reply["error"]


# -- the life of a request -----------------------------------------------------------------------


def test_one_request_at_a_time_for_an_address_and_cancel_frees_it() -> None:
    with LocalArchive(exports=ExportOptions(queued=3600.0)) as archive:
        call = Caller(archive)
        first = call.submit(TUTORIAL, protocol="fits")
        refused = call.submit(SHARP, protocol="fits")
        assert refused["status"] == 7
        assert first["requestid"] in refused["error"]
        pending = call("manage-request.sh", address="user@example.org", operation="check", H="hmidb2")
        assert pending["status"] == "2"
        assert first["requestid"] in pending["msg"]
        assert call("manage-request.sh", address="USER@example.org", operation="check")["status"] == "1"
        assert call("manage-request.sh", address="user@example.org", operation="cancel")["status"] == "3"
        assert call("manage-request.sh", address="user@example.org", operation="check")["status"] == "1"
        assert call.submit(SHARP, protocol="fits")["status"] == 2
        assert call.status(first["requestid"])["status"] == 1  # the job goes on


def test_the_same_request_gets_the_same_id_for_a_day(tmp_path: Path) -> None:
    now = [1_700_000_000.0]
    with LocalArchive(state=tmp_path, exports=ExportOptions(queued=0, running=0)) as archive:
        archive.desk.clock = lambda: now[0]
        archive.desk.registrar.register("many@example.org", maximum=100)
        call = Caller(archive)
        first = call.submit(TUTORIAL, protocol="fits")["requestid"]
        call.finish(first)
        again = call.submit(TUTORIAL, protocol="fits", notify="many@example.org", requestor="somebody")
        assert (again["status"], again["requestid"]) == (2, first)
        assert call.submit(TUTORIAL, protocol="as-is")["requestid"] != first
        now[0] += 25 * 3600
        assert call.submit(TUTORIAL, protocol="fits", notify="many@example.org")["requestid"] != first


def test_files_are_deleted_after_a_week(tmp_path: Path) -> None:
    now = [1_700_000_000.0]
    with LocalArchive(state=tmp_path, exports=ExportOptions(queued=0, running=0)) as archive:
        archive.desk.clock = lambda: now[0]
        call = Caller(archive)
        index = call.export(TUTORIAL, protocol="fits")
        now[0] += 8 * 24 * 3600
        late = call.status(index["requestid"])
        assert (late["status"], late["requestid"]) == (5, index["requestid"])
        with pytest.raises(urllib.error.HTTPError):
            call.first(index)


def test_a_restart_loses_nothing(tmp_path: Path) -> None:
    with LocalArchive(state=tmp_path, exports=ExportOptions(queued=3600)) as archive:
        waiting = Caller(archive).submit(TUTORIAL, protocol="fits")["requestid"]
        assert Caller(archive)("checkAddress.sh", address="new@example.org")["status"] == 1
    with LocalArchive(state=tmp_path, exports=ExportOptions(queued=0, running=0)) as archive:
        call = Caller(archive)
        index = call.finish(waiting)
        assert (index["requestid"], index["count"]) == (waiting, "4")
        assert call("checkAddress.sh", address="new@example.org", checkonly="1")["status"] == 3
    with LocalArchive(state=tmp_path) as archive:
        assert Caller(archive).first(index).startswith(b"SIMPLE  =")


def test_a_request_waits_runs_and_is_done() -> None:
    with LocalArchive(exports=ExportOptions(queued=0.2, running=0.2)) as archive:
        call = Caller(archive)
        requestid = call.submit(TUTORIAL, protocol="as-is")["requestid"]
        reply = call.status(requestid)
        assert (reply["status"], reply["rcount"]) == (1, 0)
        assert "error" not in reply
        done = call.finish(requestid)
        assert done["status"] == "0"


def test_too_much_is_refused_with_3() -> None:
    with LocalArchive(exports=ExportOptions(compressed_mb=1, uncompressed_mb=1)) as archive:
        reply = Caller(archive).submit(TUTORIAL, protocol="fits")
        assert (reply["status"], reply["requestid"], reply["count"]) == (3, "VOID", 4)
        assert "limit" in reply["error"]
    with LocalArchive(exports=ExportOptions(max_records=3)) as archive:
        reply = Caller(archive).submit(TUTORIAL, protocol="fits")
        assert reply["status"] == 4
        assert "too many records" in reply["error"]


def test_offline_data_are_refused_with_25(tmp_path: Path) -> None:
    shutil.copytree(GOLDEN / "data", tmp_path / "data")
    units = tmp_path / "data" / "storage_units.csv"
    lines = units.read_text().replace("600000041,/SUM4/D600000041,Y", "600000041,/SUM4/D600000041,N")
    units.chmod(0o644)
    units.write_text(lines)
    with LocalArchive(tmp_path / "data", exports=ExportOptions(queued=0, running=0)) as archive:
        call = Caller(archive)
        ds = "hmi.v_45s[2014.10.01_00:00_TAI/2m][2]{Dopplergram}"
        reply = call.submit(ds, method="url_quick", protocol="as-is")
        assert reply["status"] == 25
        requestid = reply["error"].rpartition(" ")[2]
        assert call.status(requestid)["status"] == 4
        staged = call.export(ds, protocol="as-is", o="0")
        assert staged["data"][0]["filename"] == "NoDataFile"
        assert staged["count"] == "1"


# -- addresses -----------------------------------------------------------------------------------


def test_registration_is_started_answered_and_forgotten(tmp_path: Path) -> None:
    now = [1_700_000_000.0]
    with LocalArchive(state=tmp_path) as archive:
        archive.desk.clock = lambda: now[0]
        call = Caller(archive)
        assert call("checkAddress.sh", address="me%40example.org", checkonly="1")["status"] == 4
        assert archive.desk.registrar.outbox == []
        assert call("checkAddress.sh", address="me@example.org")["status"] == 1
        assert call("checkAddress.sh", address="ME@example.org", checkonly="1")["status"] == 3
        assert [address for address, _ in archive.desk.registrar.outbox] == ["me@example.org"]
        now[0] += 16 * 60
        assert call("checkAddress.sh", address="me@example.org", checkonly="1")["status"] == 4
        call("checkAddress.sh", address="me@example.org")
        archive.desk.registrar.confirm("me@example.org")
        assert call("checkAddress.sh", address="me@example.org", checkonly="1")["status"] == 2
        assert call.submit(TUTORIAL, protocol="fits", notify="me@example.org")["status"] == 2


def test_half_registered_addresses_may_not_export(call: Caller) -> None:
    assert call.submit(TUTORIAL, protocol="fits", notify="pending@example.org")["status"] == 4


# -- what a stranger may send --------------------------------------------------------------------


@pytest.mark.parametrize(
    "template",
    [
        "../{segment}",
        "{segment",
        "a/b/{segment}",
        "{recnum:%s%s%s}",
        "{recnum:%n}",
        "x" * 200,
        "{T_REC:%999999999d}",
    ],
)
def test_a_template_never_leaves_the_directory(call: Caller, template: str) -> None:
    reply = call.export(TUTORIAL, protocol="fits", filenamefmt=template, notify="many@example.org")
    assert reply["status"] == 4


@pytest.mark.parametrize(
    "path", ["/SUM58/../../etc/passwd", "/SUM9/%2e%2e/%2e%2e/exports.sqlite", "/SUM58//x", "/SUM9"]
)
def test_no_path_leads_out_of_the_storage(archive: LocalArchive, path: str) -> None:
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(f"http://127.0.0.1:{archive.port}{path}", timeout=5)
    assert caught.value.code in {403, 404}
    caught.value.close()


def test_forbidden_text_and_unknown_operations_are_refused(call: Caller) -> None:
    assert call.submit(TUTORIAL, process="n=0;ls")["status"] == 4
    assert call("jsoc_fetch", op="exp_repeat", requestid="JSOC_20260101_001")["status"] == 4
    assert call.submit("jsoc.export[]")["status"] == 4
    assert call.submit("hmi.v_45s[],hmi.m_45s[]")["status"] == 4
