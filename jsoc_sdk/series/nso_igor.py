"""Typed series: nso_igor.gong_mrv_ex1.

Made by ``jsoc codegen`` from the definitions shipped with the sample archive, merged from public sources;
not to be edited. Sources:

* nso_igor.gong_mrv_ex1: lm-jps/proj example/apps/data/nso_igor.gong_mrv_ex1.jsd @0cf0b90d35 (digest
  5026ed295f08)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from jsoc_sdk.series import About, Completeness, Key, Prime, PrimeFacts, SegmentKey, Series

if TYPE_CHECKING:
    from datetime import datetime

    from jsoc_sdk.recordset import RecordSet
    from jsoc_sdk.series import TimeFilter


class GongMrvEx1(Series):
    """nso test series for gong mrv example 1.

    Series nso_igor.gong_mrv_ex1. Prime keys: DATETIME__OBS.

    Known: 45 keywords; 1 segment, 0 links.

    full definition from a .jsd file (the live series may have changed since).
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="nso_igor.gong_mrv_ex1",
        note="nso test series for gong mrv example 1",
        prime_keys=(PrimeFacts("DATETIME__OBS"),),
        completeness=Completeness(
            45,
            of_about=None,
            typed=45,
            with_units=45,
            with_note=45,
            confirmed=None,
            whole=True,
            note="full definition from a .jsd file (the live series may have changed since)",
        ),
        source="lm-jps/proj example/apps/data/nso_igor.gong_mrv_ex1.jsd @0cf0b90d35",
    )

    BSCALE: Key[float] = Key(
        "BSCALE", "float", "none", "BSCALE :: 3.8745990998E-2 ## REAL = TAPE*BSCALE + BZERO", scope="variable"
    )
    """BSCALE :: 3.8745990998E-2 ## REAL = TAPE*BSCALE + BZERO (float)"""

    BZERO: Key[float] = Key("BZERO", "float", "none", "BZERO :: -6.9685974121E1 ##", scope="variable")
    """BZERO :: -6.9685974121E1 ## (float)"""

    OBJECT: Key[str] = Key(
        "OBJECT",
        "string",
        "none",
        "OBJECT :: Merged image for 2005/10/25 21:10:16 ##",
        scope="variable",
        default="0",
    )
    """OBJECT :: Merged image for 2005/10/25 21:10:16 ## (string)"""

    ORIGIN: Key[str] = Key(
        "ORIGIN",
        "string",
        "none",
        "ORIGIN :: NOAO-IRAF FITS Image Kernel July 1999 ## FITS file originator",
        scope="variable",
        default="0",
    )
    """ORIGIN :: NOAO-IRAF FITS Image Kernel July 1999 ## FITS file originator (string)"""

    IRAFNAME: Key[str] = Key(
        "IRAFNAME",
        "string",
        "none",
        "IRAFNAME :: mrvzi051025t2110 ## NAME OF IRAF IMAGE FILE",
        scope="variable",
        default="0",
    )
    """IRAFNAME :: mrvzi051025t2110 ## NAME OF IRAF IMAGE FILE (string)"""

    IRAF__MAX: Key[float] = Key(
        "IRAF__MAX", "float", "none", "IRAF-MAX :: 1.199633E3 ## DATA MAX", scope="variable"
    )
    """IRAF-MAX :: 1.199633E3 ## DATA MAX (float)"""

    IRAF__MIN: Key[float] = Key(
        "IRAF__MIN", "float", "none", "IRAF-MIN :: -1.339005E3 ## DATA MIN", scope="variable"
    )
    """IRAF-MIN :: -1.339005E3 ## DATA MIN (float)"""

    IRAF__BPX: Key[int] = Key(
        "IRAF__BPX", "int", "none", "IRAF-BPX :: 32 ## DATA BITS/PIXEL", scope="variable", default="0"
    )
    """IRAF-BPX :: 32 ## DATA BITS/PIXEL (int)"""

    IRAFTYPE: Key[str] = Key(
        "IRAFTYPE", "string", "none", "IRAFTYPE :: REAL ## PIXEL TYPE", scope="variable", default="0"
    )
    """IRAFTYPE :: REAL ## PIXEL TYPE (string)"""

    DATE: Key[datetime] = Key(
        "DATE",
        "time",
        "UTC",
        "none,DATE :: 2006.07.22_12:40:22_UTC ## Date FITS file was generated",
        scope="variable",
        default="1993.01.01",
    )
    """UTC: none,DATE :: 2006.07.22_12:40:22_UTC ## Date FITS file was generated (time)"""

    MAP_TYPE: Key[str] = Key(
        "MAP_TYPE",
        "string",
        "none",
        "MAP_TYPE :: Circular, Solar North at top, Solar East at left ##",
        scope="variable",
        default="0",
    )
    """MAP_TYPE :: Circular, Solar North at top, Solar East at left ## (string)"""

    ITIME: Key[float] = Key("ITIME", "float", "none", "ITIME :: 60. ##", scope="variable")
    """ITIME :: 60. ## (float)"""

    DATETIME__OBS: Prime[datetime] = Prime(
        "DATETIME__OBS",
        "time",
        "UTC",
        "none,2005.10.25_21:10:16_UTC ##",
        scope="variable",
        default="1993.01.01",
    )
    """UTC: none,2005.10.25_21:10:16_UTC ## (time, prime key)"""

    SITENAME: Key[str] = Key(
        "SITENAME", "string", "none", "SITENAME :: Merged Network image ##", scope="variable", default="0"
    )
    """SITENAME :: Merged Network image ## (string)"""

    SITE: Key[str] = Key("SITE", "string", "none", "SITE :: MR ##", scope="constant", default="0")
    """SITE :: MR ## (string, constant 0)"""

    GHIST: Key[str] = Key("GHIST", "string", "none", "HISTORY ##", scope="variable", default="0")
    """HISTORY ## (string)"""

    TYPE: Key[int] = Key("TYPE", "int", "none", "TYPE :: 0 ##", scope="constant", default="0")
    """TYPE :: 0 ## (int, constant 0)"""

    DTYPE: Key[str] = Key("DTYPE", "string", "none", "DTYPE :: V ##", scope="variable", default="0")
    """DTYPE :: V ## (string)"""

    VELSCALE: Key[float] = Key("VELSCALE", "float", "none", "VELSCALE :: 1. ##", scope="variable")
    """VELSCALE :: 1. ## (float)"""

    VEL_BIAS: Key[float] = Key("VEL_BIAS", "float", "none", "VEL_BIAS :: 0. ##", scope="variable")
    """VEL_BIAS :: 0. ## (float)"""

    VCOR1: Key[float] = Key("VCOR1", "float", "none", "VCOR1 :: 0. ##", scope="variable")
    """VCOR1 :: 0. ## (float)"""

    GOFFSET: Key[float] = Key("GOFFSET", "float", "none", "OFFSET :: 0. ##", scope="variable")
    """OFFSET :: 0. ## (float)"""

    FNDLMBXC: Key[float] = Key("FNDLMBXC", "float", "none", "FNDLMBXC :: 419.5 ##", scope="variable")
    """FNDLMBXC :: 419.5 ## (float)"""

    FNDLMBYC: Key[float] = Key("FNDLMBYC", "float", "none", "FNDLMBYC :: 419.5 ##", scope="variable")
    """FNDLMBYC :: 419.5 ## (float)"""

    FNDLMBMA: Key[float] = Key("FNDLMBMA", "float", "none", "FNDLMBMA :: 400. ##", scope="variable")
    """FNDLMBMA :: 400. ## (float)"""

    FNDLMBMI: Key[float] = Key("FNDLMBMI", "float", "none", "FNDLMBMI :: 400. ##", scope="variable")
    """FNDLMBMI :: 400. ## (float)"""

    FNDLMBAN: Key[float] = Key("FNDLMBAN", "float", "none", "FNDLMBAN :: 0. ##", scope="variable")
    """FNDLMBAN :: 0. ## (float)"""

    C_MA: Key[float] = Key("C_MA", "float", "none", "C_MA :: 400. ##", scope="variable")
    """C_MA :: 400. ## (float)"""

    C_MI: Key[float] = Key("C_MI", "float", "none", "C_MI :: 400. ##", scope="variable")
    """C_MI :: 400. ## (float)"""

    PIXLENX: Key[float] = Key("PIXLENX", "float", "none", "PIXLENX :: 1. ##", scope="variable")
    """PIXLENX :: 1. ## (float)"""

    PIXLENY: Key[float] = Key("PIXLENY", "float", "none", "PIXLENY :: 1. ##", scope="variable")
    """PIXLENY :: 1. ## (float)"""

    B0: Key[float] = Key("B0", "float", "none", "B0 :: 4.95159572677292 ##", scope="variable")
    """B0 :: 4.95159572677292 ## (float)"""

    L0: Key[float] = Key("L0", "float", "none", "L0 :: 40.8565714871065 ##", scope="variable")
    """L0 :: 40.8565714871065 ## (float)"""

    P_ANGLE: Key[float] = Key("P_ANGLE", "float", "none", "P_ANGLE :: 0. ##", scope="variable")
    """P_ANGLE :: 0. ## (float)"""

    SEMIDIAM: Key[float] = Key(
        "SEMIDIAM", "float", "none", "SEMIDIAM :: 0.00467986064129311 ##", scope="variable"
    )
    """SEMIDIAM :: 0.00467986064129311 ## (float)"""

    DELTA_L0: Key[float] = Key(
        "DELTA_L0", "float", "none", "DELTA_L0 :: -1.60797746377648 ##", scope="variable"
    )
    """DELTA_L0 :: -1.60797746377648 ## (float)"""

    N_IMGMRG: Key[int] = Key("N_IMGMRG", "int", "none", "N_IMGMRG :: 2 ##", scope="variable", default="0")
    """N_IMGMRG :: 2 ## (int)"""

    MRG_IM01: Key[str] = Key(
        "MRG_IM01", "string", "none", "MRG_IM01 :: bbvzi051025t2110.fits ##", scope="variable", default="0"
    )
    """MRG_IM01 :: bbvzi051025t2110.fits ## (string)"""

    MRG_IM02: Key[str] = Key(
        "MRG_IM02", "string", "none", "MRG_IM02 :: mlvzi051025t2110.fits ##", scope="variable", default="0"
    )
    """MRG_IM02 :: mlvzi051025t2110.fits ## (string)"""

    MRG_IM03: Key[str] = Key(
        "MRG_IM03", "string", "none", "MRG_IM02 :: mlvzi051025t2110.fits ##", scope="variable", default="0"
    )
    """MRG_IM02 :: mlvzi051025t2110.fits ## (string)"""

    MRG_IM04: Key[str] = Key(
        "MRG_IM04", "string", "none", "MRG_IM02 :: mlvzi051025t2110.fits ##", scope="variable", default="0"
    )
    """MRG_IM02 :: mlvzi051025t2110.fits ## (string)"""

    MRG_IM05: Key[str] = Key(
        "MRG_IM05", "string", "none", "MRG_IM02 :: mlvzi051025t2110.fits ##", scope="variable", default="0"
    )
    """MRG_IM02 :: mlvzi051025t2110.fits ## (string)"""

    MRG_IM06: Key[str] = Key(
        "MRG_IM06", "string", "none", "MRG_IM02 :: mlvzi051025t2110.fits ##", scope="variable", default="0"
    )
    """MRG_IM02 :: mlvzi051025t2110.fits ## (string)"""

    MRG_IM07: Key[str] = Key(
        "MRG_IM07", "string", "none", "MRG_IM02 :: mlvzi051025t2110.fits ##", scope="variable", default="0"
    )
    """MRG_IM02 :: mlvzi051025t2110.fits ## (string)"""

    INORM: Key[str] = Key("INORM", "string", "none", "INORM :: T ##", scope="variable", default="0")
    """INORM :: T ## (string)"""

    short_image: SegmentKey = SegmentKey(
        "short_image", "short", "none", "fits", "839x839", "gong merge velocity"
    )
    """gong merge velocity (segment, short, fits, 839x839)"""

    @classmethod
    def records(cls, *, DATETIME__OBS: TimeFilter | None = None) -> RecordSet[GongMrvEx1]:
        """Select records by prime key: DATETIME__OBS."""
        return cls._select(DATETIME__OBS=DATETIME__OBS)
