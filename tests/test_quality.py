"""QUALITY words: signed, unsigned, missing, and what each bit means in which series.

Expected meanings are those of the processing sources and the public lists, not of our tables.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jsoc_sdk import quality
from jsoc_sdk.errors import RequestError
from jsoc_sdk.quality import SOURCES, VOCABULARIES, Flag, Quality, mask_of, signed, unsigned

if TYPE_CHECKING:
    from collections.abc import Callable

WORDS = [
    # value as it comes, unsigned, signed, has an image
    ("0x80000000", 0x80000000, -2147483648, False),
    (-2147483648, 0x80000000, -2147483648, False),
    (2147483648, 0x80000000, -2147483648, False),
    (None, 0x80000000, -2147483648, False),
    ("MISSING", 0x80000000, -2147483648, False),
    ("nan", 0x80000000, -2147483648, False),
    ("0xc0000000", 0xC0000000, -1073741824, False),
    ("0xC0000000", 0xC0000000, -1073741824, False),
    (3221225472, 0xC0000000, -1073741824, False),
    ("3221225472", 0xC0000000, -1073741824, False),
    (-1073741824, 0xC0000000, -1073741824, False),
    ("0xffffffffc0000000", 0xC0000000, -1073741824, False),
    ("0x00010000", 65536, 65536, True),
    ("1024", 1024, 1024, True),
    (0, 0, 0, True),
    ("0x7fffffff", 0x7FFFFFFF, 0x7FFFFFFF, True),
]


@pytest.mark.parametrize(("value", "as_unsigned", "as_signed", "image"), WORDS)
def test_one_word_in_every_spelling(
    value: int | str | None, as_unsigned: int, as_signed: int, image: bool
) -> None:
    assert (unsigned(value), signed(value)) == (as_unsigned, as_signed)
    word = Quality(value, "hmi.M_720s")
    assert (word.word, word.signed, word.has_image) == (as_unsigned, as_signed, image)


@pytest.mark.parametrize("value", ["", "MISSING", None, "0x80000000"])
def test_a_missing_word_says_no_image(value: str | None) -> None:
    word = Quality(value)
    assert word.is_missing
    assert not word.has_image
    assert not word.is_clean
    assert "no image, missing value" in Quality.explain(value)


@pytest.mark.parametrize(
    "value", [1 << 32, -(1 << 31) - 1, "0x1ffffffff", "bad", "1.5", "0x", float("nan"), 1.0, True]
)
def test_what_is_no_quality_word_is_refused(value: object) -> None:
    with pytest.raises(RequestError, match="quality word"):
        Quality(value)  # type: ignore[arg-type]


@given(st.integers(-(2**31), 2**32 - 1))
def test_signed_and_unsigned_are_two_views_of_the_same_bits(value: int) -> None:
    assert unsigned(signed(value)) == unsigned(value) == unsigned(f"0x{unsigned(value):08x}")
    assert signed(value).to_bytes(4, "big", signed=True) == unsigned(value).to_bytes(4, "big")
    assert (signed(value) >= 0) == Quality(value).has_image


MEANINGS = [
    # the same mask in different series, from the sources named in quality/tables.py
    ("hmi.lev0a", "QUALITY", 0x100, "missing values"),
    ("hmi.lev1_nrt", "QUALITY", 0x100, "missing values"),
    ("hmi.V_45s", "QUALITY", 0x100, "eclipse"),
    ("hmi.M_45s_nrt", "QUALITY", 0x200, "eclipse"),
    ("hmi.V_45s", "QUALITY", 0x40, "frame-list"),
    ("hmi.M_720s", "QUALITY", 0x100, "frame-list"),
    ("hmi.S_720s", "QUALITY", 0x200, "eclipse"),
    ("hmi.sharp_cea_720s_nrt", "QUALITY", 0x200, "eclipse"),
    ("hmi.B_720s", "QUALITY", 0x400, "cosmic-ray"),
    ("mdi.fd_M_96m_lev182", "QUALITY", 0x100, "pointing"),
    ("mdi.smarp_cea_96m", "QUALITY", 0x200, "60-second"),
    ("mdi.fd_V", "QUALITY", 0x20000000, "oven"),
    ("aia.lev1", "QUALITY", 0x1000, "science mode"),
    ("aia.lev1_euv_12s", "QUALITY", 0x40000000, "near-real-time"),
    ("hmi.V_45s", "QUALITY", 0xC0000000, "no target image"),
    ("hmi.S_720s", "QUALITY", 0x80800000, "wrong target"),
    ("hmi.V_45s", "QUALITY", 0x80800000, "wavelengths"),
    ("aia.lev1", "QUALLEV0", 0x00040000, "94"),
    ("hmi.lev1", "QUALLEV0", 0x00040000, "motor 1"),
    ("iris.lev1", "QUALLEV0", 0x00040000, "LED"),
    ("hmi.V_45s", "QUALLEV1", 0x2000, "eclipse"),
    ("hmi.B_720s", "QUAL_S", 0x4000, "loop open"),
    ("hmi.lev0c", "QUALITY", 0x10000000, "thermal recovery"),
    ("hmi.lev0c", "QUALITY", 0x30000000, "lunar transit"),
]


@pytest.mark.parametrize(("series", "keyword", "word", "says"), MEANINGS)
def test_a_bit_means_what_its_series_says(series: str, keyword: str, word: int, says: str) -> None:
    assert says in Quality.explain(word, series, keyword=keyword)
    assert says in Quality.explain(signed(word), series.upper(), keyword=keyword.lower())


def test_two_bits_that_are_one_number_are_not_read_as_three_flags() -> None:
    assert len(Quality(0x30000000, "hmi.lev0a").flags) == 1
    assert Quality(0x30000000, "hmi.lev0a").undefined == 0


@pytest.mark.parametrize("series", ["hmi.V_sht_modes_archive", "hmi.Synoptic_Mr_720s", "su_me.mine", ""])
def test_an_undocumented_series_is_not_guessed(series: str) -> None:
    word = Quality(0x400, series)
    assert word.vocabulary.name == "unknown"
    assert (word.flags, word.undefined, word.has_image) == ((), 0x400, True)
    assert not Quality(0x80000400, series).has_image
    assert "not documented" in Quality.explain(0x400, series)


def test_information_is_no_fault_and_undefined_bits_are_kept() -> None:
    nrt = Quality(0x40000000, "aia.lev1_nrt2")
    assert nrt.flags
    assert nrt.faults == ()
    odd = Quality(0x08000001, "aia.lev1")
    assert odd.undefined == 0x08000000
    assert str(odd) == "0x08000001 image exists: Q_NOFLAT"


@pytest.mark.parametrize("name", sorted(VOCABULARIES))
def test_every_flag_has_a_source_and_no_bit_means_two_things(name: str) -> None:
    vocabulary = VOCABULARIES[name]
    for flags in (vocabulary.flags, vocabulary.reasons):
        for flag in flags:
            assert set(flag.source.split(", ")) <= set(SOURCES)
            assert flag.value & ~flag.mask == 0
            assert flag.bits
        spoken = [(flag.mask, flag.value) for flag in flags]
        assert len(spoken) == len(set(spoken))
    assert vocabulary.reasons[-1].mask == 0x80000000
    assert not any(flag.mask & 0x80000000 for flag in vocabulary.flags)


def test_masks_from_names_numbers_and_flags() -> None:
    assert mask_of(["QUAL_ECLIPSE"], "hmi.M_720s") == mask_of(["eclipse"], "hmi.M_720s") == 0x200
    # 45 s: the program says 0x100, the public list 0x200; leaving out eclipses has to leave out both
    assert mask_of(["eclipse"], "hmi.V_45s") == 0x300
    assert mask_of([-2147483648, 0x400, Flag(0x20, "", "", "QT")]) == 0x80000420
    with pytest.raises(RequestError, match="QUAL_ECLIPSE"):
        mask_of(["eclips"], "hmi.M_720s")


FRAMES = {
    "signed": pl.Series("QUALITY", [0, 0x400, -2147483648, -1073741824, None, 0x200], dtype=pl.Int32),
    "unsigned": pl.Series("QUALITY", [0, 0x400, 0x80000000, 0xC0000000, None, 0x200], dtype=pl.UInt32),
    "wide": pl.Series("QUALITY", [0, 0x400, 0x80000000, -1073741824, None, 0x200], dtype=pl.Int64),
}


@pytest.mark.parametrize("column", FRAMES.values(), ids=FRAMES)
@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (lambda: quality.has_image("QUALITY"), [True, True, False, False, False, True]),
        (lambda: quality.is_clean("QUALITY"), [True, False, False, False, False, False]),
        (lambda: quality.good(pl.col("QUALITY")), [True, True, False, False, False, True]),
        (
            lambda: quality.good("QUALITY", ["eclipse"], "hmi.M_720s"),
            [True, True, False, False, False, False],
        ),
        (lambda: quality.any_of("QUALITY", [0x600]), [False, True, False, False, False, True]),
        (lambda: quality.any_of("QUALITY", [-2147483648]), [False, False, True, True, True, False]),
        (
            lambda: quality.unsigned_column("QUALITY"),
            [0, 0x400, 0x80000000, 0xC0000000, 0x80000000, 0x200],
        ),
    ],
    ids=["has_image", "is_clean", "good", "good-without", "any_of", "any_of-31", "unsigned"],
)
def test_columns_of_every_width_agree(
    column: pl.Series, make: Callable[[], pl.Expr], expected: list[bool | int]
) -> None:
    assert column.to_frame().select(make()).to_series().to_list() == expected


@given(st.lists(st.one_of(st.none(), st.integers(-(2**31), 2**31 - 1)), min_size=1, max_size=20))
def test_columns_agree_with_single_words(words: list[int | None]) -> None:
    frame = pl.DataFrame({"QUALITY": pl.Series(words, dtype=pl.Int32)})
    got = frame.select(
        image=quality.has_image("QUALITY"),
        clean=quality.is_clean("QUALITY"),
        names=quality.flag_names("QUALITY", "hmi.V_45s"),
    )
    singles = [Quality(word, "hmi.V_45s") for word in words]
    assert got["image"].to_list() == [single.has_image for single in singles]
    assert got["clean"].to_list() == [single.is_clean for single in singles]
    assert got["names"].to_list() == [[flag.name for flag in single.flags] for single in singles]


def test_quality_loads_no_polars() -> None:
    code = (
        "import json, sys; from jsoc_sdk.quality import Quality; Quality.explain(1024, 'hmi.M_720s');"
        "print(json.dumps(sorted(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"polars", "httpx", "pydantic"} & set(json.loads(done.stdout))
