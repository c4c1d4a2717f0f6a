"""Processing steps, protocols and file-name formats: what is sent, and what is refused with a reason.

Expected texts are those of the official page and of the reference (processing.md).
"""

from __future__ import annotations

import doctest
from dataclasses import FrozenInstanceError, dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from jsoc_sdk.errors import ProcessingError, RequestError
from jsoc_sdk.processing import (
    PROTOCOLS,
    STEPS,
    AiaScaleLev1,
    AiaScaleOrig,
    AiaScaleOther,
    AsIs,
    FilenameFormat,
    Fits,
    HmiB2ptr,
    ImPatch,
    Jpg,
    MapProjection,
    Mp4,
    Mpg,
    Rebin,
    Resize,
    Step,
    arguments,
    as_protocol,
    check_steps,
    default_filename_format,
    filenames,
    parse_step,
    process_text,
    protocol_from_dict,
    protocols,
    result_series,
    step_from_dict,
    steps,
)
from jsoc_sdk.times import tai

BOX: dict[str, Any] = {
    "locunits": "arcsec",
    "boxunits": "arcsec",
    "x": -517.2,
    "y": -246,
    "width": 345.6,
    "height": 345.6,
}
MAP: dict[str, Any] = {"map": "Postel", "clon": 120, "clat": -10, "scale": 0.03, "cols": 512, "rows": 512}


@pytest.mark.parametrize("room", [arguments, filenames, protocols, steps])
def test_examples_in_docstrings(room: Any) -> None:
    assert doctest.testmod(room, optionflags=doctest.NORMALIZE_WHITESPACE).failed == 0


def read(text: str) -> tuple[str, dict[str, str]]:
    """As the server splits it: steps by |, arguments by comma, name and value by =."""
    name, *words = text.split(",")
    assert all(word.count("=") == 1 for word in words)
    return name, dict(word.split("=") for word in words)


def test_cutout_of_the_reference() -> None:
    name, sent = read(str(ImPatch(t_ref="2015-10-17T04:33:30Z", **BOX)))
    assert name == "im_patch"
    assert sent == {
        "t_ref": "2015.10.17_04:33:30_UTC", "t": "0", "r": "0", "c": "0", "locunits": "arcsec", "boxunits": "arcsec",
        "x": "-517.2", "y": "-246", "width": "345.6", "height": "345.6",
    }  # fmt: skip


def test_inverted_flags_say_what_they_do() -> None:
    fixed = ImPatch(t_ref=tai("2015-10-17"), track=False, cadence=timedelta(seconds=84), **BOX)
    assert read(str(fixed))[1] | {"t": "1", "cadence": "84s"} == read(str(fixed))[1]
    assert read(str(Rebin(scale=0.5, rotate=False)))[1]["u"] == "1"


def test_times_of_every_kind() -> None:
    by_datetime = ImPatch(t_ref=datetime(2015, 10, 17, tzinfo=UTC), **BOX)
    assert by_datetime == ImPatch(t_ref="2015.10.17_UTC", **BOX)
    assert step_from_dict(by_datetime.to_dict()) == by_datetime


ONE_OF_EACH = [
    ImPatch(t_ref="2015.10.17_TAI", **BOX),
    ImPatch(
        **{**BOX, "locunits": "carrlong"},
        car_rot=2169,
        t_start="2015.10.17_TAI",
        cadence="12m",
        all_segments=True,
    ),
    Rebin(scale=4, method="gaussian", fwhm=2.5, nvector=5),
    Resize(scale_to=0.6, regrid=0, center_to=2, replicate_edges=True),
    MapProjection(**MAP, interp="nearest", grid=15, stonyhurst=True),
    HmiB2ptr(weak_field=0, errors=True),
    AiaScaleOrig(mpt="aia.master_pointing3h"),
    AiaScaleLev1(xc=10, yc=-10.5, wide=512, high=256),
    AiaScaleOther(crop_limb=True),
]


@pytest.mark.parametrize("step", ONE_OF_EACH, ids=lambda step: str(step.name))
def test_every_step_is_written_as_the_grammar_wants_and_survives_json(step: Step) -> None:
    assert read(str(step))[0] in STEPS
    assert step_from_dict(step.to_dict()) == step
    assert hash(step_from_dict(step.to_dict())) == hash(step)


def test_every_step_has_an_example_here() -> None:
    assert {step.name for step in ONE_OF_EACH} == set(STEPS)


def test_words_of_the_page() -> None:
    assert str(HmiB2ptr()) == "HmiB2ptr,l=1"
    assert read(str(HmiB2ptr(weak_field=1)))[1]["ambweak"] == "1"
    assert read(str(MapProjection(**MAP)))[0] == "Maproj"
    assert set(read(str(Resize()))[1]) >= {"regrid", "do_stretchmarks", "center_to", "rescale"}
    assert process_text([Rebin(scale=1)], limit=10).startswith("n=10|rebin,")
    assert process_text([], limit=-2) == "n=-2|no_op"


def test_a_scale_next_to_nothing() -> None:
    with pytest.raises(ProcessingError, match="leaves no image"):
        Rebin(scale=1e-320)


def test_steps_as_they_are_typed() -> None:
    assert parse_step("rebin,scale=4,method=gaussian,fwhm=2.5,nvector=5") == ONE_OF_EACH[2]
    assert parse_step("resize,scale_to=0.6,regrid=0,center_to=2,replicate_edges=true") == ONE_OF_EACH[3]
    typed = "im_patch,t_ref=2015.10.17_TAI,locunits=arcsec,boxunits=arcsec,x=-517.2,y=-246,width=345.6,height=345.6"
    assert parse_step(typed) == ONE_OF_EACH[0]
    for wrong in (
        "rebn,scale=1",
        "rebin",
        "rebin,scale=big",
        "rebin,scale=1,crop_limb=maybe",
        "rebin,c=1",
        "resize,regrid=x",
    ):
        with pytest.raises(ProcessingError):
            parse_step(wrong)


def build(kind: type[Step], **given: Any) -> Step:
    return kind(**given)


BAD: list[tuple[type[Step], dict[str, Any], str]] = [
    (ImPatch, {**BOX}, "t_ref"),
    (ImPatch, {**BOX, "t_ref": "2015.10.17"}, "2015.10.17"),
    (ImPatch, {**BOX, "t_ref": datetime(2015, 10, 17)}, "tai"),  # noqa: DTZ001 - refused because of it
    (ImPatch, {**BOX, "t_ref": 5}, "t_ref"),
    (ImPatch, {**BOX, "t_ref": "2015.10.17_TAI", "locunits": "arcsecs"}, "arcsec"),
    (ImPatch, {**BOX, "t_ref": "2015.10.17_TAI", "locunits": "xyz"}, "one of"),
    (ImPatch, {**BOX, "t_ref": "2015.10.17_TAI", "boxunits": "deg;rm"}, "boxunits"),
    (ImPatch, {**BOX, "t_ref": "2015.10.17_TAI", "width": 0}, "greater than 0"),
    (ImPatch, {**BOX, "t_ref": "2015.10.17_TAI", "x": float("nan")}, "finite"),
    (ImPatch, {**BOX, "t_ref": "2015.10.17_TAI", "x": "1,y=2"}, "a number"),
    (ImPatch, {**BOX, "t_ref": "2015.10.17_TAI", "x": True}, "a number"),
    (ImPatch, {**BOX, "t_ref": "2015.10.17_TAI", "track": 1}, "True or False"),
    (ImPatch, {**BOX, "t_ref": "2015.10.17_TAI", "cadence": "1d"}, "cadence"),
    (ImPatch, {**BOX, "t_ref": "2015.10.17_TAI", "cadence": "12 min"}, "cadence"),
    (ImPatch, {**BOX, "t_ref": "2015.10.17_TAI", "car_rot": 2100}, "ignored"),
    (ImPatch, {**BOX, "locunits": "carrlong"}, "car_rot"),
    (
        ImPatch,
        {**BOX, "t_ref": "2015.10.17_TAI", "t_start": "2015.10.18_TAI", "t_stop": "2015.10.17_TAI"},
        "before",
    ),
    (Rebin, {"scale": 0.3}, "without a word"),
    (Rebin, {"scale": 1.5}, "whole number"),
    (Rebin, {"scale": 0}, "greater than 0"),
    (Rebin, {"scale": 0.5, "method": "gaussian"}, "nvector"),
    (Rebin, {"scale": 0.5, "fwhm": 2.0}, "ignored"),
    (Rebin, {"scale": 0.5, "method": "boxcars"}, "did you mean 'boxcar'"),
    (Resize, {"scale_to": -1}, "greater than 0"),
    (Resize, {"regrid": 2}, "regrid"),
    (MapProjection, {**MAP, "map": "postel"}, "did you mean 'Postel'"),
    (MapProjection, {**MAP, "clat": 91}, "at most 90"),
    (MapProjection, {**MAP, "cols": 1.5}, "a whole number"),
    (AiaScaleOther, {"mpt": "aia.master_pointing3h"}, "AIA"),
    (AiaScaleLev1, {"xc": 1}, "needs all of"),
    (AiaScaleLev1, {"xc": 5000, "yc": 0, "wide": 10, "high": 10}, "at most 4096"),
    (Step, {}, "one of the steps"),
]


@pytest.mark.parametrize(("kind", "given", "reason"), BAD)
def test_nonsense_is_refused_when_it_is_built(kind: type[Step], given: dict[str, Any], reason: str) -> None:
    with pytest.raises(ProcessingError, match=reason):
        build(kind, **given)


def test_steps_are_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        Rebin(scale=0.5).scale = 1.0  # type: ignore[misc]


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"step": "rebinn", "scale": 1}, "did you mean 'rebin'"),
        ({}, "no step"),
        ({"step": "rebin"}, "scale"),
        ({"step": "rebin", "scale": 1, "metod": "boxcar"}, "metod"),
    ],
)
def test_unknown_names_never_reach_the_server(values: dict[str, Any], reason: str) -> None:
    with pytest.raises(ProcessingError, match=reason):
        step_from_dict(values)


@pytest.mark.parametrize(
    ("chain", "series", "reason"),
    [
        ([Rebin(scale=1)], "hmi.sharp_720s", "cannot be processed"),
        ([Rebin(scale=1), Rebin(scale=1)], "hmi.M_720s", "twice"),
        ([HmiB2ptr()], "hmi.M_720s", "hmi.B_720s only"),
        ([HmiB2ptr(), MapProjection(**MAP)], "hmi.B_720s", "all_segments=True"),
        ([AiaScaleOrig()], "aia.lev1_euv_12s", "aia_scale_aialev1"),
        ([AiaScaleLev1()], "aia.lev1", "aia_scale_orig"),
        ([AiaScaleLev1()], "hmi.M_720s", "aia_scale_other"),
    ],
)
def test_chains_that_would_fail_or_be_ignored(chain: list[Step], series: str, reason: str) -> None:
    with pytest.raises(ProcessingError, match=reason):
        check_steps(chain, series)


def test_chains_that_work() -> None:
    chain = [HmiB2ptr(), MapProjection(**MAP, all_segments=True), Rebin(scale=0.5)]
    check_steps(chain, "hmi.b_720S")
    assert result_series("hmi.B_720s", chain) == "hmi.B_720s_mod"
    assert result_series("aia.lev1", [AiaScaleOrig()]) == "aia.lev1p5"
    assert result_series("hmi.M_45s", []) == "hmi.M_45s"
    with pytest.raises(ProcessingError, match="one record set"):
        check_steps([ImPatch(t_ref="2015.10.17_TAI", **BOX)], "hmi.M_45s", subsets=2)


# --- protocols --------------------------------------------------------------------------------


def test_protocol_texts() -> None:
    assert [str(AsIs()), str(Fits())] == ["as-is", "fits"]
    assert str(Fits(compression=("compress Rice", "**NONE**"))) == "fits,compress Rice,**NONE**"
    assert str(Jpg()) == "jpg,CT=grey.sao,scaling=MINMAX,size=1"
    given = Mp4(color_table="HMI_mag.lut", scaling="MINMAXGIVEN", size=4, min=-1500, max=1500)
    assert str(given) == "mp4,CT=HMI_mag.lut,scaling=MINMAXGIVEN,size=4,min=-1500,max=1500"


@pytest.mark.parametrize(
    "value",
    [AsIs(), Fits(), Fits(compression=("**NONE**",)), Jpg(size=8), Mpg(min=0, max=1), Mp4(scaling="mag")],
)
def test_protocols_survive_text_and_json(value: Any) -> None:
    assert as_protocol(str(value)) == value
    assert as_protocol(value) is value
    assert protocol_from_dict(value.to_dict()) == value
    assert value.name in PROTOCOLS


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("fit", "did you mean 'fits'"),
        ("png", "no protocol"),
        ("jpeg", "no protocol"),
        ("su-as-is", "did you mean 'as-is'"),
        ("", "no protocol"),
        (None, "protocol"),
        ("fits,compress rice", "compress Rice"),
        ("as-is,x", "no arguments"),
        ("jpg,ct=grey.sao", "no argument"),
        ("jpg,CT=grey", "grey.sao"),
        ("jpg,CT=grey.sao,size=big", "number"),
        ("jpg,CT=grey.sao;ls,size=1", "color_table"),
    ],
)
def test_unknown_protocols(value: Any, reason: str) -> None:
    with pytest.raises(RequestError, match=reason):
        as_protocol(value)


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"size": 0}, "from 1"),
        ({"size": 1.5}, "from 1"),
        ({"scaling": "minmax"}, "did you mean"),
        ({"scaling": "MINMAXGIVEN"}, "needs min and max"),
        ({"min": 2, "max": 1}, "not below"),
        ({"min": float("inf")}, "finite"),
        ({"max": "1"}, "finite"),
    ],
)
def test_images_that_would_stop_the_script(given: dict[str, Any], reason: str) -> None:
    with pytest.raises(ProcessingError, match=reason):
        Jpg(**given)


def test_compression_of_another_type() -> None:
    wrong: Any = 5
    with pytest.raises(ProcessingError, match="tuple of texts"):
        Fits(compression=wrong)
    with pytest.raises(RequestError, match="no protocol"):
        protocol_from_dict({"protocol": "png"})
    with pytest.raises(ProcessingError, match="ct"):
        protocol_from_dict({"protocol": "jpg", "ct": "grey.sao"})


# --- file names -------------------------------------------------------------------------------


@dataclass
class Key:
    name: str
    type: str = "int"
    slotted: bool = False


@dataclass
class Series:
    name: str
    prime_keys: list[Key]
    keywords: dict[str, Key] = field(init=False)

    def __post_init__(self) -> None:
        self.keywords = {key.name: key for key in [*self.prime_keys, Key("DATAMEAN", "double")]}


V_45S = Series("hmi.v_45s", [Key("T_REC", "time", slotted=True), Key("CAMERA")])


def test_default_holds_every_prime_key_and_the_segment() -> None:
    # golden 270 sends exactly this
    assert str(default_filename_format(V_45S)) == "{seriesname}.{T_REC:A}.{CAMERA}.{segment}"
    assert str(default_filename_format(V_45S, all_versions=True)).endswith("{CAMERA}.{recnum:%lld}.{segment}")
    assert str(default_filename_format(Series("a.b", []))) == "{seriesname}.{recnum:%lld}.{segment}"
    unslotted = default_filename_format(Series("a.b", [Key("T_OBS", "time")]))
    assert str(unslotted) == "{seriesname}.{T_OBS:A}.{recnum:%lld}.{segment}"


@pytest.mark.parametrize(
    "text",
    [
        "{seriesname}.{recnum:%d}.{segment}",
        "hmi.m_45s.{T_REC:A}.{CAMERA}.{segment}",
        "x{#:%05d}{segment}",
        "{T_REC:A,UTC}.{T_OBS:D-1}.{T_OBS:A3,TAI}.{CAMERA:%02d}.{recnum:%lld}.{segment}",
    ],
)
def test_formats_of_the_reference(text: str) -> None:
    assert str(FilenameFormat(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "", "{segment", "segment}", "{{segment}}", "{}", "{T REC}", "../{segment}", "a/b{segment}", "a\\{segment}",
        "{segment}'", "`ls`{segment}", "$(ls){segment}", "{segment};", "a\n{segment}", "ä{segment}", "{recnum:%n}",
        "{recnum:%d%n}", "{recnum:A}", "{T_REC:Q}", "{DATAMEAN:%*d}", "{segment:%s}", "{seriesname:A}",
        "{DATAMEAN:%1234567890.12345678f}", "x" * 90 + "{CAMERA}.{recnum:%d}{segment}" + "y" * 20, "x" * 128,
    ],
)  # fmt: skip
def test_broken_dangerous_or_endless_formats(text: str) -> None:
    with pytest.raises(RequestError):
        FilenameFormat(text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{T_REC:A}.{CAMERA}", "same name"),
        ("{T_REC:A}.{segment}", "T_REC, CAMERA"),
        ("{T_REC:A}.{CAMRA}.{segment}", "did you mean {CAMERA}"),
    ],
)
def test_names_that_would_overwrite_one_another(text: str, reason: str) -> None:
    with pytest.raises(RequestError, match=reason):
        FilenameFormat(text).check_series(V_45S)
    FilenameFormat("{DATAMEAN:%.3f}.{recnum:%d}.{segment}").check_series(V_45S)


def test_a_format_is_a_text() -> None:
    wrong: Any = 5
    with pytest.raises(RequestError, match="is a text"):
        FilenameFormat(wrong)
