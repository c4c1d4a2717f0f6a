"""Which vocabulary a word of a series speaks.

Source of the rules: the chain of programs that hand the word on, from level 0 to the active-region
patches; a series that no source names is never guessed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jsoc_sdk.quality import tables

if TYPE_CHECKING:
    from jsoc_sdk.quality.vocabulary import Vocabulary

# First match wins. The Stokes word is copied through inversion, disambiguation and patches unchanged.
_QUALITY: tuple[tuple[str, Vocabulary], ...] = (
    (r"hmi\.lev0.*", tables.HMI_LEV0),
    (r"aia\.lev0.*", tables.AIA_LEV0),
    (r"iris\.lev0.*", tables.IRIS_LEV0),
    (r"(hmi|aia|iris)\.lev1.*", tables.LEV1),
    (r"hmi\.(v|m|ic|ld|lw)_(45|90|135)s(_nrt)?", tables.HMI_45S),
    (r"hmi\.(v|m|ic|ld|lw)_720s(_nrt)?", tables.HMI_720S_LOS),
    (r"hmi\.(s|b)_720s(_nrt)?", tables.HMI_720S),
    (r"hmi\.me_720s_fd10(_nrt)?", tables.HMI_720S),
    (r"hmi\.(marmask|mharp|meharp|bharp)_720s(_nrt)?", tables.HMI_720S),
    (r"hmi\.sharp_(cea_)?720s(_nrt)?", tables.HMI_720S),
    (r"mdi\.fd_v(_lev\w+)?", tables.MDI_FD_V),
    (r"mdi\.(fd_.*|mtarp|smarp_.*)", tables.MDI),
)
_OTHER_WORDS = (
    ("quallev0", r"hmi\..*", tables.HMI_LEV0),
    ("quallev0", r"aia\..*", tables.AIA_LEV0),
    ("quallev0", r"iris\..*", tables.IRIS_LEV0),
    ("quallev1", r"(hmi|aia|iris)\..*", tables.LEV1),
    ("qual_s", r"hmi\..*", tables.HMI_720S),
)
QUALITY_WORDS = frozenset({"quality", "quallev0", "quallev1", "qual_s"})
"""Lower-case names of the keywords that are read here."""


def vocabulary_of(series: str, keyword: str = "QUALITY") -> Vocabulary:
    """Give the vocabulary that a quality keyword of a series speaks.

    Parameters
    ----------
    series : str
        Name of the series, in any case.
    keyword : str
        ``QUALITY``, or one of the words that go with it: ``QUALLEV0``, ``QUALLEV1``, ``QUAL_S``.

    Returns
    -------
    Vocabulary
        `tables.UNKNOWN` for a series or keyword that no source explains.

    Examples
    --------
    >>> vocabulary_of("hmi.M_720s").name, vocabulary_of("hmi.M_720s", "QUALLEV1").name
    ('hmi-720s-los', 'lev1')
    """
    name, word = series.lower(), keyword.lower()
    if word == "quality":
        rules = _QUALITY
    else:
        rules = tuple((pattern, vocabulary) for other, pattern, vocabulary in _OTHER_WORDS if other == word)
    for pattern, vocabulary in rules:
        if re.fullmatch(pattern, name):
            return vocabulary
    return tables.UNKNOWN
