"""An export request is checked before any byte leaves, and is sent in bytes that never change."""

from __future__ import annotations

import dataclasses
import doctest
from typing import Any

import pytest

from jsoc_sdk.errors import EmailError, HazardError, JsocError, ProcessingError, RecordSetError, RequestError
from jsoc_sdk.export import ExportRequest, Method, request
from jsoc_sdk.processing import AsIs, FilenameFormat, Fits, Jpg, Rebin
from jsoc_sdk.recordset import RecordSet, keyword

FOUR = "hmi.v_45s[2016.04.01_TAI/1d@6h]{Dopplergram}"
MAIL = "user@example.org"


def test_examples_in_docstrings() -> None:
    assert doctest.testmod(request).failed == 0


def test_defaults_are_those_of_the_tutorial() -> None:
    given = ExportRequest(FOUR)
    assert (given.method, given.protocol, given.is_immediate) == (Method.URL_QUICK, AsIs(), True)
    sent = dict(given.params(MAIL))
    assert sent == {"ds": FOUR, "method": "url_quick", "protocol": "as-is", "notify": MAIL}


def test_what_cannot_be_given_at_once_is_queued() -> None:
    for queued in (
        ExportRequest(FOUR, protocol="fits"),
        ExportRequest(FOUR, processing=Rebin(scale=0.5)),
        ExportRequest(FOUR, from_tape=True),
    ):
        assert queued.method is Method.URL
        assert not queued.is_immediate


def test_the_form_of_golden_270() -> None:
    given = ExportRequest("hmi.v_45s[2014.10.01_00:00:00_TAI/80s][2]{Dopplergram}", protocol=Fits())
    sent = dict(given.params(MAIL, FilenameFormat("{seriesname}.{T_REC:A}.{CAMERA}.{segment}")))
    assert sent == {
        "ds": "hmi.v_45s[2014.10.01_00:00:00_TAI/80s][2]{Dopplergram}",
        "method": "url",
        "protocol": "fits",
        "notify": MAIL,
        "process": "n=0|no_op",
        "filenamefmt": "{seriesname}.{T_REC:A}.{CAMERA}.{segment}",
    }


def test_every_option_is_spelled_as_the_server_reads_it() -> None:
    given = ExportRequest(
        "hmi.M_720s[$]", method="url-tar", protocol="FITS,**NONE**", processing=[Rebin(scale=0.25)], limit=-5,
        filename_format="{recnum:%d}.{segment}", requestor="me", from_tape=True, keep_bad_quality=True,
    )  # fmt: skip
    sent = dict(given.params(MAIL))
    assert sent["process"].startswith("n=-5|rebin,scale=0.25,")
    assert (sent["method"], sent["protocol"], sent["requestor"]) == ("url-tar", "fits,**NONE**", "me")
    assert (sent["o"], sent["q"], sent["filenamefmt"]) == ("0", "1", "{recnum:%d}.{segment}")


def test_images_take_no_file_name_format() -> None:
    sent = dict(
        ExportRequest("hmi.M_720s[$]", protocol="mp4").params(MAIL, FilenameFormat("{recnum}{segment}"))
    )
    assert "filenamefmt" not in sent
    assert sent["protocol"] == "mp4,CT=grey.sao,scaling=MINMAX,size=1"


def test_old_versions_share_their_prime_keys() -> None:
    assert ExportRequest(RecordSet("hmi.v_45s").all_versions()).shares_prime_keys
    assert ExportRequest("hmi.v_45s[:#12]").shares_prime_keys
    assert not ExportRequest(FOUR).shares_prime_keys


@pytest.mark.parametrize(
    "given",
    [
        ExportRequest(FOUR),
        ExportRequest(FOUR, protocol=Jpg(min=-100, max=100, scaling="MINMAXGIVEN"), email=MAIL, limit=3),
        ExportRequest(
            "hmi.v_45s[$]",
            processing=[Rebin(scale=0.5)],
            filename_format="{recnum}.{segment}",
            requestor="me",
        ),
        ExportRequest(
            RecordSet.raw("hmi.v_45s[2016.04.01]"), method="url-tar", from_tape=True, keep_bad_quality=True
        ),
    ],
)
def test_json_round_trip(given: ExportRequest) -> None:
    assert ExportRequest.from_dict(given.to_dict()) == given
    assert ExportRequest.from_dict(given.to_dict()).params(MAIL) == given.params(MAIL)


def test_it_is_frozen() -> None:
    given = ExportRequest(FOUR)
    with pytest.raises(dataclasses.FrozenInstanceError):
        given.limit = 5  # type: ignore[misc]
    assert hash(given) == hash(ExportRequest(FOUR))


def test_conditions_that_wait_for_their_series_are_accepted() -> None:
    assert ExportRequest(RecordSet("hmi.v_45s").filter(keyword("DATAMEAN") > 1)).series == "hmi.v_45s"


BAD: list[tuple[dict[str, Any], type[JsocError], str]] = [
    ({"record_set": ""}, RecordSetError, "it is empty"),
    ({"record_set": None}, RecordSetError, "RecordSet"),
    ({"record_set": "hmi.v_45s[2016.04.01]"}, HazardError, "TAI"),
    ({"record_set": "hmi.v_45s["}, RecordSetError, "hmi"),
    ({"record_set": "hmi.v_45s[$],hmi.m_45s[$]"}, RequestError, "make several"),
    ({"record_set": "jsoc.export[$]"}, RequestError, "own list"),
    ({"record_set": RecordSet.raw("hmi.v_45s[? T_REC < 1; ?]")}, RequestError, "cannot hold"),
    ({"record_set": RecordSet.raw("hmi.v_45s[? X = `ls` ?]")}, RequestError, "cannot hold"),
    ({"record_set": RecordSet.raw("hmi.v_45s[? X = $(ls) ?]")}, RequestError, "cannot hold"),
    ({"record_set": "hmi.v_45s[" + ",".join(["2016.04.01_TAI"] * 300) + "]"}, RequestError, "in parts"),
    ({"method": "url-quick"}, RequestError, "did you mean 'url_quick'"),
    ({"method": "ftp"}, RequestError, "FTP"),
    ({"method": 5}, RequestError, "no method"),
    ({"method": "url_quick", "protocol": "fits"}, RequestError, "silently ignores"),
    ({"method": "url_quick", "processing": [Rebin(scale=0.5)]}, RequestError, "silently ignores"),
    ({"protocol": "png"}, RequestError, "no protocol"),
    ({"protocol": "FITS,compress rice"}, ProcessingError, "compress Rice"),
    ({"processing": "rebin"}, ProcessingError, "Rebin"),
    ({"processing": ["rebin"]}, ProcessingError, "Rebin"),
    (
        {"processing": Rebin(scale=0.5), "record_set": "hmi.sharp_720s[][$]"},
        ProcessingError,
        "cannot be processed",
    ),
    ({"filename_format": "{segment}"}, RequestError, "at once"),
    ({"filename_format": "{segment}", "protocol": "jpg"}, RequestError, "images"),
    ({"filename_format": "../{segment}", "protocol": "fits"}, RequestError, "cannot hold"),
    ({"filename_format": 5, "protocol": "fits"}, RequestError, "text"),
    ({"limit": 0}, RequestError, "other than 0"),
    ({"limit": True}, RequestError, "limit"),
    ({"limit": "5"}, RequestError, "limit"),
    ({"limit": 2**31}, RequestError, "limit"),
    ({"email": "nobody"}, EmailError, "user@example.org.*register_email"),
    ({"email": 5}, EmailError, "register_email"),
    ({"requestor": 5}, RequestError, "requestor"),
    ({"requestor": "a;b"}, RequestError, "requestor"),
    (
        {"protocol": "jpg", "record_set": "hmi.v_45s[$][? DATAMEAN > 1 ?]"},
        RequestError,
        "deletes every blank",
    ),
]


@pytest.mark.parametrize(("given", "kind", "reason"), BAD)
def test_nonsense_is_refused_when_it_is_built(
    given: dict[str, Any], kind: type[JsocError], reason: str
) -> None:
    values = {"record_set": FOUR, **given}
    with pytest.raises(kind, match=reason):
        ExportRequest(values.pop("record_set"), **values)


@pytest.mark.parametrize(
    "values", [None, 5, {}, {"protocol": {"protocol": "fits"}, "processing": []}, {"protocol": 5}]
)
def test_what_is_no_request(values: Any) -> None:
    with pytest.raises(RequestError):
        ExportRequest.from_dict(values)
