"""The bit tables, one vocabulary a kind of word, each flag with the source it was read in.

Source of the rules: the headers and programs of the processing pipeline (lm-jps/proj), the public list
"HMI QUALITY, level 1.5" and the MDI quality pages; `SOURCES` spells the tags out. Bits that no source
explains are left out: they are kept in the word and reported as undefined.
"""

from __future__ import annotations

from jsoc_sdk.quality.vocabulary import Flag, Vocabulary

SOURCES = {
    "L0": "lm-jps/proj lev0/apps/quallev0.h",
    "L0I": "lm-jps/proj lev0/apps/quallev0_iris.h",
    "L1": "lm-jps/proj lev0/apps/quallev1.h",
    "IG0": "lm-jps/proj lev0/apps/ingest_lev0.c",
    "BH": "lm-jps/proj lev0/apps/build_lev1_hmi.c",
    "BA": "lm-jps/proj lev0/apps/build_lev1_aia.c",
    "BI": "lm-jps/proj lev0/apps/build_lev1_iris.c",
    "LOS": "lm-jps/proj lev1.5_hmi/apps/HMI_observables.c",
    "IQUV": "lm-jps/proj lev1.5_hmi/apps/HMI_IQUV_averaging.c",
    "QT": "http://jsoc.stanford.edu/doc/data/hmi/Quality_Bits/QUALITY.txt",
    "SQL": "lm-jps/drms base/export/scripts/export-db-functions.sql",
    "MDI": "http://soi.stanford.edu/production/QUALITY/DATASWtable.html",
    "MDI-JSOC": "http://soi.stanford.edu/mdi/observables",
    "MDI-FDV": "http://soi.stanford.edu/production/QUALITY/bits.fd_V.html",
    "MDI-LIMB": "http://soi.stanford.edu/production/QUALITY/bits.limb.html",
    "MDI-IC": "http://soi.stanford.edu/production/QUALITY/bits.rwbin_Ic.html",
    "MDI-LD": "http://soi.stanford.edu/production/QUALITY/bits.rwbin_Ld.html",
}
"""Where each tag points."""

_NO_IMAGE = Flag(0x80000000, "", "no image", "SQL")

# --- level 0 ----------------------------------------------------------------------------------------

_LEV0_COMMON = (
    Flag(0x00000001, "Q_OVFL", "overflow flag from the image decoder", "L0"),
    Flag(0x00000002, "Q_HDRERR", "header error", "L0"),
    Flag(0x00000004, "Q_CMPERR", "compression error", "L0"),
    Flag(0x00000008, "Q_LPXERR", "last-pixel error", "L0"),
    Flag(0x00000010, "Q_NOISP", "no matching image status packet", "L0, IG0"),
    Flag(0x00000020, "Q_MISSI", "missing image: all values missing", "L0, IG0"),
    Flag(0x00000040, "Q_CORRUPT", "corrupt image", "L0, IG0"),
    Flag(0x00000080, "Q_INVALTIME", "invalid observation time", "L0, IG0"),
    Flag(0x00000100, "Q_MISS0", "missing values > 0", "L0, IG0"),
    Flag(0x00000200, "Q_MISS1", "more than 1 % of the values missing", "L0, IG0"),
    Flag(0x00000400, "Q_MISS2", "more than 5 % of the values missing", "L0, IG0"),
    Flag(0x00000800, "Q_MISS3", "more than 25 % of the values missing", "L0, IG0"),
    Flag(0x40000000, "Q_REOPENED", "image reopened in reconstruction", "L0", fault=False),
)
_LEV0_MISSALL = Flag(0x80000000, "Q_MISSALL", "no data at all", "L0")
_LEV0_SDO = (
    Flag(0x00001000, "Q_MISCONFIG", "instrument misconfigured", "L0"),
    Flag(0x00002000, "Q_INSTR_ANOM", "instrument anomaly", "L0"),
    Flag(0x00008000, "Q_CAM_ANOM", "camera anomaly", "L0"),
    Flag(0x00010000, "Q_DARK", "dark image", "L0"),
)
_LEV0_HMI = (
    Flag(0x00020000, "Q_ISSOPEN", "image stabilisation loop open", "L0"),
    Flag(0x00040000, "Q_HCF1ENCD", "position error of focus/calibration motor 1", "L0"),
    Flag(0x00080000, "Q_HCF2ENCD", "position error of focus/calibration motor 2", "L0"),
    Flag(0x00100000, "Q_HPS1ENCD", "position error of polarisation motor 1", "L0"),
    Flag(0x00200000, "Q_HPS2ENCD", "position error of polarisation motor 2", "L0"),
    Flag(0x00400000, "Q_HPS3ENCD", "position error of polarisation motor 3", "L0"),
    Flag(0x00800000, "Q_HWT1ENCD", "position error of wavelength motor 1", "L0"),
    Flag(0x01000000, "Q_HWT2ENCD", "position error of wavelength motor 2", "L0"),
    Flag(0x02000000, "Q_HWT3ENCD", "position error of wavelength motor 3", "L0"),
    Flag(0x04000000, "Q_HWT4ENCD", "position error of wavelength motor 4", "L0"),
    # Bits 28 and 29 are one number of two bits, the low bits of register HGP1RGST.
    Flag(0x30000000, "", "register HGP1RGST 1: thermal recovery", "IG0, BH", value=0x10000000),
    Flag(0x30000000, "", "register HGP1RGST 2: thermal recovery if loop closed", "IG0, BH", value=0x20000000),
    Flag(0x30000000, "", "register HGP1RGST 3: lunar transit", "IG0, BH", value=0x30000000),
)
_AIA_WHEELS = ("94", "131", "171", "193", "211", "304", "335", "160", "170", "450")
_AIA_BANDS = ("94", "131", "171", "193", "211", "304", "335", "1600", "1700", "4500")
_LEV0_AIA = (
    Flag(0x00020000, "AQ_ISSOPEN", "image stabilisation loop open", "L0"),
    *(
        Flag(1 << (18 + place), f"A{wheel}Mech_Err", f"mechanism error, {band} Angstrom", "L0")
        for place, (wheel, band) in enumerate(zip(_AIA_WHEELS, _AIA_BANDS, strict=True))
    ),
    Flag(0x10000000, "AQ_INVAL_WL", "wavelength unknown", "L0"),
)
_LEV0_IRIS = (
    Flag(0x00010000, "Q_DARK", "dark image", "L0I"),
    Flag(0x00020000, "Q_ISSOPEN", "image stabilisation loop open", "L0I"),
    Flag(0x00040000, "Q_LED", "LED image", "L0I"),
)


def _lev0(instrument: str, own: tuple[Flag, ...]) -> Vocabulary:
    flags = tuple(sorted(_LEV0_COMMON + own, key=lambda flag: (flag.mask, flag.value)))
    return Vocabulary(
        f"{instrument.lower()}-lev0",
        f"level 0 word, {instrument}",
        flags,
        (*flags, _LEV0_MISSALL),
        "The flags for missing values add up: more than 25 % sets all four.",
    )


HMI_LEV0 = _lev0("HMI", _LEV0_SDO + _LEV0_HMI)
AIA_LEV0 = _lev0("AIA", _LEV0_SDO + _LEV0_AIA)
IRIS_LEV0 = _lev0("IRIS", _LEV0_IRIS)

# --- level 1: one header for HMI, AIA and IRIS ------------------------------------------------------

_LEV1_FLAGS = (
    Flag(0x00000001, "Q_NOFLAT", "flat field not available or error", "L1"),
    Flag(0x00000002, "Q_NOORB", "orbit data not available or error", "L1"),
    Flag(0x00000004, "Q_NOASD", "ancillary science data not available or error", "L1"),
    Flag(0x00000008, "Q_NOMPD", "master pointing data not available or error", "L1"),
    Flag(0x00000010, "Q_NOLIMB", "limb fit error (normally without meaning for AIA)", "L1"),
    Flag(0x00000020, "Q_INSTR_ANOM1", "instrument anomaly", "L1, BH"),
    Flag(0x00000040, "Q_MISCONF1", "instrument misconfigured; set by hand", "L1"),
    Flag(0x00000080, "Q_CAM_ANOM1", "camera anomaly", "L1, BH, BA"),
    Flag(0x00000100, "Q_1_MISS0", "missing values > 0", "L1"),
    Flag(0x00000200, "Q_1_MISS1", "more than 1 % of the values missing", "L1"),
    Flag(0x00000400, "Q_1_MISS2", "more than 5 % of the values missing", "L1"),
    Flag(0x00000800, "Q_1_MISS3", "more than 25 % of the values missing", "L1"),
    Flag(0x00001000, "Q_NOACS_SCI", "attitude control not in science mode", "L1"),
    Flag(0x00002000, "Q_ACS_ECLP", "eclipse", "L1"),
    Flag(0x00004000, "Q_ACS_SUNP", "no Sun presence", "L1"),
    Flag(0x00008000, "Q_ACS_SAFE", "safe mode", "L1"),
    Flag(0x00010000, "Q_IMG_TYPE", "dark image (IRIS: any type but LIGHT)", "L1"),
    Flag(0x00020000, "Q_LOOP_OPEN", "image stabilisation loop open", "L1, BH, BA"),
    Flag(0x00040000, "Q_CAL_IMG", "calibration image", "L1, BH, BA"),
    Flag(0x00080000, "Q_CALM_IMG", "HMI calibration mode", "L1, BH"),
    Flag(0x00100000, "Q_AIA_FOOR", "AIA focus out of range", "L1, BA"),
    Flag(0x00200000, "Q_AIA_REGF", "AIA register flag", "L1, BA"),
    Flag(0x00400000, "Q_THERM_RECOV", "HMI thermal recovery after an eclipse", "L1, BH"),
    Flag(0x00800000, "Q_LUNAR_TRAN", "HMI lunar transit", "L1, BH"),
    Flag(0x01000000, "Q_OCCULT", "hard shadow in the AIA field", "L1"),
    Flag(0x02000000, "Q_ATMOS_EUV_ABS", "EUV absorbed in the Earth's atmosphere", "L1"),
    Flag(0x40000000, "Q_NRT", "near-real-time processing", "L1", fault=False),
)
LEV1 = Vocabulary(
    "lev1",
    "level 1 word, HMI, AIA and IRIS",
    _LEV1_FLAGS,
    (*_LEV1_FLAGS, Flag(0x80000000, "Q_MISSALL", "image not available", "L1")),
    "The flags for missing values add up: more than 25 % sets all four.",
)

# --- HMI observables --------------------------------------------------------------------------------

_HMI_CARE = Flag(
    0x00000020,
    "QUAL_POORQUALITY",
    "use with care: eclipse, lunar transit, thermal recovery, open loop, camera anomaly, or the days after "
    "the reboot of 24 April 2013",
    "LOS, IQUV, QT",
)
_HMI_TEMPERROR = Flag(
    0x00000080, "QUAL_TEMPERROR", "code error found, waiting for reprocessing, or instrument anomaly", "QT"
)
_HMI_SHARED = (
    Flag(0x00000400, "QUAL_NOCOSMICRAY", "some cosmic-ray lists could not be read", "LOS, IQUV, QT"),
    Flag(0x00000800, "QUAL_LIMBFITISSUE", "images dropped: limb fit missing or off", "LOS, IQUV, QT"),
    Flag(0x00001000, "QUAL_NOGAPFILL", "gap filling not fully possible", "LOS, IQUV, QT"),
    Flag(0x00002000, "QUAL_NOTEMP", "temperatures missing, default used", "LOS, IQUV, QT"),
    Flag(0x00004000, "QUAL_ISSTARGET", "image stabilisation loop open", "LOS, IQUV, QT"),
    Flag(0x00008000, "QUAL_LOWKEYWORDNUM", "some keywords not interpolated", "LOS, IQUV, QT"),
    Flag(0x00010000, "QUAL_LOWINTERPNUM", "fewer averaging points than wanted", "LOS, IQUV, QT"),
)
_HMI_45S_FLAGS = (
    _HMI_CARE,
    Flag(0x00000040, "QUAL_LARGEFTSID", "large frame-list id: noisier", "LOS"),
    _HMI_TEMPERROR,
    Flag(0x00000100, "QUAL_ECLIPSE", "an image taken in eclipse", "LOS"),
    Flag(0x00000200, "QUAL_ECLIPSE", "an image taken in eclipse, by the public list", "QT"),
    *_HMI_SHARED,
)
_HMI_720S_FLAGS = (
    _HMI_CARE,
    _HMI_TEMPERROR,
    Flag(0x00000100, "QUAL_LARGEFTSID", "large frame-list id: noisier", "IQUV, QT"),
    Flag(0x00000200, "QUAL_ECLIPSE", "an image taken in eclipse", "IQUV, QT"),
    *_HMI_SHARED,
)
_HMI_REASONS_SHARED = (
    Flag(0x08000000, "WRONGCADENCE", "wrong cadence", "LOS, IQUV, QT"),
    Flag(0x10000000, "NOFRAMELISTINFO", "frame list unknown or not one of observables", "LOS, IQUV, QT"),
    Flag(0x20000000, "NOINTERPOLATEDKEYWORDS", "keywords could not be interpolated", "LOS, IQUV, QT"),
    Flag(0x40000000, "TARGETFILTERGRAMMISSING", "no target image near the time", "LOS, IQUV, QT"),
)
_HMI_LOS_REASONS = (
    Flag(0x00000080, "NOCOEFFPRECORD", "no polynomial coefficients", "LOS, QT"),
    Flag(0x00000200, "NOCOEFFKEYWORD", "coefficient keyword missing", "LOS, QT"),
    Flag(0x00020000, "MISSINGLEV1P", "level 1p missing", "LOS, QT"),
    Flag(0x00040000, "INTERPOLATIONFAILED", "interpolation failed", "LOS, QT"),
    Flag(0x00080000, "NOTENOUGHINTERPOLANTS", "not enough images to interpolate", "LOS, QT"),
    Flag(0x00100000, "NOLOOKUPKEYWORD", "look-up keyword missing", "LOS, QT"),
    Flag(0x00200000, "NOLOOKUPRECORD", "look-up record missing", "LOS, QT"),
    Flag(0x00400000, "MISSINGKEYWORDLEV1P", "level 1p keyword missing", "LOS, QT"),
    Flag(0x00800000, "WRONGWAVELENGTHNUM", "wrong number of wavelengths", "LOS, QT"),
    Flag(0x01000000, "MISSINGKEYWORDLEV1D", "level 1d keyword missing", "LOS, QT"),
    Flag(0x02000000, "MISSINGLEV1D", "too few images", "LOS, QT"),
    Flag(0x04000000, "WRONGTARGET", "target not in the frame list", "LOS, QT"),
    *_HMI_REASONS_SHARED,
    Flag(0x80000000, "QUAL_NODATA", "no image: empty record, most keywords default", "LOS, QT"),
)
_HMI_IQUV_REASONS = (
    Flag(0x00020000, "INTERPOLATIONFAILED", "interpolation failed", "IQUV, QT"),
    Flag(0x00040000, "NOTENOUGHINTERPOLANTS", "not enough images to interpolate", "IQUV, QT"),
    Flag(0x00080000, "NOLOOKUPKEYWORD", "look-up keyword missing", "IQUV, QT"),
    Flag(0x00100000, "NOLOOKUPRECORD", "look-up record missing", "IQUV, QT"),
    Flag(0x00200000, "WRONGWAVELENGTHNUM", "wrong number of wavelengths", "IQUV, QT"),
    Flag(0x00400000, "ERRORFRAMELIST", "error in the frame list", "IQUV, QT"),
    Flag(0x00800000, "WRONGTARGET", "wrong target", "IQUV, QT"),
    Flag(0x01000000, "WRONGPOLTYPE", "wrong polarisation type", "IQUV, QT"),
    Flag(0x02000000, "WRONGNPOL", "wrong number of polarisations", "IQUV, QT"),
    Flag(0x04000000, "WRONGFRAMELISTSIZE", "wrong size of the frame list", "IQUV, QT"),
    *_HMI_REASONS_SHARED,
    Flag(0x80000000, "QUAL_NODATA", "some or all segments missing", "IQUV, QT"),
)

HMI_45S = Vocabulary(
    "hmi-45s",
    "HMI line-of-sight observables, 45 s",
    _HMI_45S_FLAGS,
    _HMI_LOS_REASONS,
    "The program and the public list disagree on eclipse: both 0x100 and 0x200 are read as eclipse.",
)
HMI_720S = Vocabulary(
    "hmi-720s",
    "HMI Stokes averages, 720 s, and what is made of them",
    _HMI_720S_FLAGS,
    _HMI_IQUV_REASONS,
)
HMI_720S_LOS = Vocabulary(
    "hmi-720s-los",
    "HMI line-of-sight observables, 720 s",
    _HMI_720S_FLAGS,
    (*_HMI_REASONS_SHARED, _NO_IMAGE),
    "Without image, reasons of two programs share the other bits: only those that both read alike are named.",
)

# --- MDI --------------------------------------------------------------------------------------------

_MDI_COMMON = (
    Flag(0x00000001, "", "telemetry problem or missing", "MDI"),
    Flag(0x00000002, "", "T_OBS missing: the record is missing in a time series", "MDI"),
    Flag(0x00000004, "", "part of the image missing", "MDI"),
    Flag(0x00000008, "", "more than 1 % of the image missing", "MDI"),
    Flag(0x00000010, "", "more than 10 % of the image missing", "MDI"),
    Flag(0x00000020, "", "more than 50 % of the image missing", "MDI"),
    Flag(0x00000040, "", "more than 90 % of the image missing", "MDI"),
    Flag(0x00000080, "", "on-board processing error", "MDI"),
    Flag(0x00000100, "", "pointing anomaly, spacecraft rolled", "MDI"),
    Flag(0x00000200, "", "not in the 60-second standard mode", "MDI", fault=False),
    Flag(0x00000400, "", "too many cosmic-ray pixels", "MDI"),
    Flag(0x00000800, "", "image statistics unlikely", "MDI"),
)
_MDI_NO_IMAGE = Flag(0x80000000, "", "no image", "MDI-JSOC")


def _mdi(name: str, title: str, own: tuple[Flag, ...] = (), note: str = "") -> Vocabulary:
    flags = _MDI_COMMON + own
    return Vocabulary(name, title, flags, (*flags, _MDI_NO_IMAGE), note)


def _mdi_series(source: str) -> tuple[Flag, ...]:
    """Bits 16 to 18, which the time-series products share."""
    return (
        Flag(0x00010000, "", "time-phase change", source),
        Flag(0x00020000, "", "simple time gap", source),
        Flag(0x00040000, "", "abnormal integration time", source),
    )


MDI = _mdi("mdi", "MDI", note="Bits 16 to 30 differ by product; for this one no list was found.")
MDI_FD_V = _mdi(
    "mdi-fd-v",
    "MDI full-disk velocity",
    (
        Flag(0x00010000, "", "minor telemetry drop-out, one or two strips", "MDI-FDV"),
        Flag(0x00040000, "", "image corruption", "MDI-FDV"),
        Flag(0x00200000, "", "statistics unlikely", "MDI-FDV"),
        Flag(0x20000000, "", "oven disturbance", "MDI-FDV"),
        Flag(0x40000000, "", "data bad, unspecified", "MDI-FDV"),
    ),
)
MDI_LIMB = _mdi(
    "mdi-limb",
    "MDI limb figures",
    (
        *_mdi_series("MDI-LIMB"),
        Flag(0x00400000, "", "I0 filtergram error", "MDI-LIMB"),
        Flag(0x00800000, "", "several images in one slot", "MDI-LIMB"),
        Flag(0x01000000, "", "mixed sequences", "MDI-LIMB"),
    ),
)


def _mdi_flat(source: str) -> tuple[Flag, ...]:
    """Bits 16 to 21 and 23 of the binned products."""
    return (
        *_mdi_series(source),
        Flag(0x00080000, "", "uncorrected flat field", source),
        Flag(0x00100000, "", "no flat field", source),
        Flag(0x00200000, "", "corrupt flat field", source),
        Flag(0x00800000, "", "several images in one slot", source),
    )


MDI_BINNED_IC = _mdi(
    "mdi-rwbin-ic",
    "MDI binned continuum",
    (*_mdi_flat("MDI-IC"), Flag(0x00400000, "", "I0 filtergram error", "MDI-IC")),
    "Rows above bit 23 were not seen.",
)
MDI_BINNED_LD = _mdi(
    "mdi-rwbin-ld",
    "MDI binned line depth",
    (*_mdi_flat("MDI-LD"), Flag(0x01000000, "", "mixed 30 and 60 s sequences", "MDI-LD")),
    "Rows above bit 24 were not seen.",
)

# --- the rest ---------------------------------------------------------------------------------------

UNKNOWN = Vocabulary(
    "unknown",
    "a word of a series whose bits are not documented",
    (),
    (_NO_IMAGE,),
    "Only bit 31 is known: it means no image in every documented vocabulary.",
)

VOCABULARIES = {
    vocabulary.name: vocabulary
    for vocabulary in (
        HMI_LEV0,
        AIA_LEV0,
        IRIS_LEV0,
        LEV1,
        HMI_45S,
        HMI_720S,
        HMI_720S_LOS,
        MDI,
        MDI_FD_V,
        MDI_LIMB,
        MDI_BINNED_IC,
        MDI_BINNED_LD,
        UNKNOWN,
    )
}
"""Every vocabulary by its name."""
