"""Typed series: aia.lev0, aia.lev0_60d, aia.lev0c, aia.lev0d, aia.lev1, aia.lev1_euv_12s, aia.lev1_uv_24s,
aia.response, aia.tlm, aia.tlm_60d.

Made by ``jsoc codegen`` from the definitions shipped with the sample archive, merged from public sources;
not to be edited. Sources:

* aia.lev0: lm-jps/proj lev0/apps/data/aia.lev0.jsd @0cf0b90d35 (digest fda1e7956604)
* aia.lev0_60d: lm-jps/proj lev0/apps/data/aia.lev0_60d.jsd @0cf0b90d35 (digest dd24d9153e85)
* aia.lev0c: lm-jps/proj lev0/apps/data/aia.lev0c.jsd @0cf0b90d35 (digest f529a1c2f14c)
* aia.lev0d: lm-jps/proj lev0/apps/data/aia.lev0d.jsd @0cf0b90d35 (digest fe3338960a0a)
* aia.lev1: merged from named public sources, each field with its own (digest 7f24c6300f23)
* aia.lev1_euv_12s: merged from named public sources, each field with its own (digest f3ae673bbadf)
* aia.lev1_uv_24s: merged from named public sources, each field with its own (digest 92ef6477dc48)
* aia.response: LM-SAL/aiapy aiapy/tests/data/aia_V8_20171210_050627_response_table.txt @afc3db737a (column
  names of the SSW text copy); prime keys: sunpy/drms drms/tests/test_jsoc_info.py @5a7c2a96be; note:
  sunpy/sunpy sunpy/net/jsoc/data/attrs.json (digest d0db20fbe423)
* aia.tlm: lm-jps/proj lev0/apps/data/aia.tlm.jsd @0cf0b90d35 (digest 343e9604e6d3)
* aia.tlm_60d: lm-jps/proj lev0/apps/data/aia.tlm_60d.jsd @0cf0b90d35 (digest 66c5da78da3d)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from jsoc_sdk.series import About, Completeness, Key, Prime, PrimeFacts, QualityKey, SegmentKey, Series

if TYPE_CHECKING:
    from datetime import datetime

    from jsoc_sdk.recordset import RecordSet
    from jsoc_sdk.series import IntFilter, TextFilter, TimeFilter, Unknown


class Lev0(Series):
    """AIA Level 0.

    Series aia.lev0. Prime keys: FSN.

    Known: 107 keywords; 3 segments, 0 links.

    full definition from a .jsd file (the live series may have changed since).
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="aia.lev0",
        note="AIA Level 0",
        prime_keys=(PrimeFacts("FSN"),),
        completeness=Completeness(
            107,
            of_about=None,
            typed=107,
            with_units=107,
            with_note=107,
            confirmed=None,
            whole=True,
            note="full definition from a .jsd file (the live series may have changed since)",
        ),
        source="lm-jps/proj lev0/apps/data/aia.lev0.jsd @0cf0b90d35",
    )

    BLD_VERS: Key[str] = Key(
        "BLD_VERS", "string", "none", "Build Version: from jsoc_version.h", scope="variable"
    )
    """Build Version: from jsoc_version.h (string)"""

    ORIGIN: Key[str] = Key(
        "ORIGIN",
        "string",
        "none",
        "ORIGIN Location where file made",
        scope="constant",
        default="SDO/JSOC-SDP",
    )
    """ORIGIN Location where file made (string, constant SDO/JSOC-SDP)"""

    DATE: Key[datetime] = Key(
        "DATE",
        "time",
        "ISO",
        "Date_time of processing; ISO 8601",
        scope="variable",
        default="-4712.01.01_11:59:28Z",
    )
    """ISO: Date_time of processing; ISO 8601 (time)"""

    TELESCOP: Key[str] = Key(
        "TELESCOP", "string", "none", "For AIA: SDO/AIA", scope="constant", default="SDO/AIA"
    )
    """For AIA: SDO/AIA (string, constant SDO/AIA)"""

    INSTRUME: Key[str] = Key(
        "INSTRUME", "string", "none", "For AIA: AIA_ATA1, AIA_ATA2, AIA_ATA3 or AIA_ATA4", scope="variable"
    )
    """For AIA: AIA_ATA1, AIA_ATA2, AIA_ATA3 or AIA_ATA4 (string)"""

    DATE__OBS: Key[datetime] = Key(
        "DATE__OBS",
        "time",
        "ISO",
        "[DATE-OBS] Date when observation started; ISO 8601",
        scope="variable",
        default="-4712.01.01_11:59:27.82Z",
    )
    """ISO: [DATE-OBS] Date when observation started; ISO 8601 (time)"""

    T_OBS: Key[datetime] = Key(
        "T_OBS", "time", "ISO", "Observation time", scope="variable", default="-4712.01.01_11:59:27.82Z"
    )
    """ISO: Observation time (time)"""

    CAMERA: Key[int] = Key(
        "CAMERA", "int", "none", "For AIA: 1, 2, 3 or 4", scope="variable", default="-2147483648"
    )
    """For AIA: 1, 2, 3 or 4 (int)"""

    IMG_TYPE: Key[str] = Key("IMG_TYPE", "string", "none", "Image type: LIGHT or DARK", scope="variable")
    """Image type: LIGHT or DARK (string)"""

    EXPTIME: Key[float] = Key(
        "EXPTIME", "double", "sec", "Exposure duration: mean shutter open time", scope="variable"
    )
    """sec: Exposure duration: mean shutter open time (double)"""

    EXPSDEV: Key[float] = Key("EXPSDEV", "float", "sec", "Exposure standard deviation", scope="variable")
    """sec: Exposure standard deviation (float)"""

    INT_TIME: Key[float] = Key("INT_TIME", "float", "sec", "CCD integration duration", scope="variable")
    """sec: CCD integration duration (float)"""

    WAVELNTH: Key[int] = Key(
        "WAVELNTH", "int", "angstrom", "Wavelength", scope="variable", default="-2147483648"
    )
    """angstrom: Wavelength (int)"""

    WAVEUNIT: Key[str] = Key(
        "WAVEUNIT", "string", "none", "Wavelength unit: angstrom", scope="constant", default="angstrom"
    )
    """Wavelength unit: angstrom (string, constant angstrom)"""

    WAVE_STR: Key[str] = Key("WAVE_STR", "string", "none", "Wavelength_FilterPosition", scope="variable")
    """Wavelength_FilterPosition (string)"""

    FSN: Prime[int] = Prime(
        "FSN", "int", "none", "FSN Filtergram Sequence Number", scope="variable", default="-2147483648"
    )
    """FSN Filtergram Sequence Number (int, prime key)"""

    FID: Key[int] = Key("FID", "int", "none", "FID Filtergram ID", scope="variable", default="-2147483648")
    """FID Filtergram ID (int)"""

    TLMDSNAM: Key[str] = Key(
        "TLMDSNAM", "string", "none", "Telemety data series name with first packet of image", scope="variable"
    )
    """Telemety data series name with first packet of image (string)"""

    IMGFPT: Key[datetime] = Key(
        "IMGFPT", "time", "ISO", "FIRST_PACKET_TIME", scope="variable", default="-4712.01.01_11:59:27.82Z"
    )
    """ISO: FIRST_PACKET_TIME (time)"""

    IMGAPID: Key[int] = Key(
        "IMGAPID", "int", "none", "Image Application ID", scope="variable", default="-2147483648"
    )
    """Image Application ID (int)"""

    TAPCODE: Key[int] = Key(
        "TAPCODE", "int", "none", "Take A Picture code", scope="variable", default="-2147483648"
    )
    """Take A Picture code (int)"""

    BITSELID: Key[int] = Key(
        "BITSELID", "int", "none", "Bit select ID, r", scope="variable", default="-2147483648"
    )
    """Bit select ID, r (int)"""

    COMPID: Key[int] = Key(
        "COMPID", "int", "none", "Compression ID; n,k", scope="variable", default="-2147483648"
    )
    """Compression ID; n,k (int)"""

    CROPID: Key[int] = Key("CROPID", "int", "none", "Crop table ID", scope="variable", default="-2147483648")
    """Crop table ID (int)"""

    LUTID: Key[int] = Key("LUTID", "int", "none", "Look-up table ID", scope="variable", default="-2147483648")
    """Look-up table ID (int)"""

    NPACKETS: Key[int] = Key(
        "NPACKETS", "int", "none", "Number of packets in image", scope="variable", default="-2147483648"
    )
    """Number of packets in image (int)"""

    NERRORS: Key[int] = Key(
        "NERRORS", "int", "none", "Number of decompression errors", scope="variable", default="-2147483648"
    )
    """Number of decompression errors (int)"""

    EOIERROR: Key[int] = Key(
        "EOIERROR",
        "short",
        "none",
        "Last pixel error; End Of Image error",
        scope="variable",
        default="-32768",
    )
    """Last pixel error; End Of Image error (short)"""

    HEADRERR: Key[int] = Key(
        "HEADRERR", "short", "none", "Header error in image", scope="variable", default="-32768"
    )
    """Header error in image (short)"""

    OVERFLOW: Key[int] = Key(
        "OVERFLOW", "short", "none", "Data overflow error in image", scope="variable", default="-32768"
    )
    """Data overflow error in image (short)"""

    QUALITY: QualityKey = QualityKey(
        "QUALITY", "int", "none", "Quality word", scope="variable", default="0x80000000"
    )
    """Quality word (int)"""

    TOTVALS: Key[int] = Key(
        "TOTVALS",
        "int",
        "none",
        "Expected number of data values (pixels)",
        scope="variable",
        default="-2147483648",
    )
    """Expected number of data values (pixels) (int)"""

    DATAVALS: Key[int] = Key(
        "DATAVALS",
        "int",
        "none",
        "Actual number of data values in image",
        scope="variable",
        default="-2147483648",
    )
    """Actual number of data values in image (int)"""

    MISSVALS: Key[int] = Key(
        "MISSVALS",
        "int",
        "none",
        "Missing values: TOTVALS - DATAVALS",
        scope="variable",
        default="-2147483648",
    )
    """Missing values: TOTVALS - DATAVALS (int)"""

    PERCENTD: Key[float] = Key(
        "PERCENTD", "float", "none", "Percent data; 100*DATAVALS/TOTVALS", scope="variable"
    )
    """Percent data; 100*DATAVALS/TOTVALS (float)"""

    DATAMIN: Key[int] = Key(
        "DATAMIN", "short", "none", "Minimum value of all pixels", scope="variable", default="-32768"
    )
    """Minimum value of all pixels (short)"""

    DATAMAX: Key[int] = Key(
        "DATAMAX", "short", "none", "Maximum value of all pixels", scope="variable", default="-32768"
    )
    """Maximum value of all pixels (short)"""

    DATAMEDN: Key[int] = Key(
        "DATAMEDN", "short", "none", "Median value of all pixels", scope="variable", default="-32768"
    )
    """Median value of all pixels (short)"""

    DATAMEAN: Key[float] = Key("DATAMEAN", "float", "none", "Mean value of all pixels", scope="variable")
    """Mean value of all pixels (float)"""

    DATARMS: Key[float] = Key(
        "DATARMS", "float", "none", "Rms deviation from the mean value of all pixels", scope="variable"
    )
    """Rms deviation from the mean value of all pixels (float)"""

    DATASKEW: Key[float] = Key(
        "DATASKEW", "float", "none", "Skewness from the mean value of all pixels", scope="variable"
    )
    """Skewness from the mean value of all pixels (float)"""

    DATAKURT: Key[float] = Key("DATAKURT", "float", "none", "Kurtosis of all pixels", scope="variable")
    """Kurtosis of all pixels (float)"""

    ISPSNAME: Key[str] = Key("ISPSNAME", "string", "none", "ISP SERIES NAME", scope="variable")
    """ISP SERIES NAME (string)"""

    ISPPKTIM: Key[datetime] = Key(
        "ISPPKTIM",
        "time",
        "ISO",
        "PACKET_TIME, Prime key value for the ISP record",
        scope="variable",
        default="-4712.01.01_11:59:27.82Z",
    )
    """ISO: PACKET_TIME, Prime key value for the ISP record (time)"""

    ISPPKTVN: Key[str] = Key("ISPPKTVN", "string", "none", "PACKET_VERSION_NUMBER", scope="variable")
    """PACKET_VERSION_NUMBER (string)"""

    AIVNMST: Key[int] = Key(
        "AIVNMST", "int", "none", "AIA_VER_NUM_IMAGE_STATUS", scope="variable", default="-2147483648"
    )
    """AIA_VER_NUM_IMAGE_STATUS (int)"""

    AIMGOTS: Key[int] = Key(
        "AIMGOTS", "int", "none", "AIA_IMG_OBT_TIME_SH_SEC", scope="variable", default="-2147483648"
    )
    """AIA_IMG_OBT_TIME_SH_SEC (int)"""

    ASQHDR: Key[int] = Key(
        "ASQHDR", "longlong", "none", "AIA_SEQ_HEADER", scope="variable", default="-9223372036854775808"
    )
    """AIA_SEQ_HEADER (longlong)"""

    ASQTNUM: Key[int] = Key("ASQTNUM", "short", "none", "AIA_SEQ_TEL_NUM", scope="variable", default="-32768")
    """AIA_SEQ_TEL_NUM (short)"""

    ASQFSN: Key[int] = Key(
        "ASQFSN", "int", "none", "AIA_SEQ_FRAME_SN", scope="variable", default="-2147483648"
    )
    """AIA_SEQ_FRAME_SN (int)"""

    AIAHFSN: Key[int] = Key(
        "AIAHFSN", "int", "none", "AIA_IMG_HIST_FSN", scope="variable", default="-2147483648"
    )
    """AIA_IMG_HIST_FSN (int)"""

    AECDELAY: Key[int] = Key(
        "AECDELAY", "int", "none", "AIA_IMG_AEC_DELAY", scope="variable", default="-2147483648"
    )
    """AIA_IMG_AEC_DELAY (int)"""

    AIAECTI: Key[int] = Key(
        "AIAECTI", "int", "none", "AIA_IMG_AEC_TABLE_ID", scope="variable", default="-2147483648"
    )
    """AIA_IMG_AEC_TABLE_ID (int)"""

    AIASEN: Key[int] = Key(
        "AIASEN", "int", "none", "AIA_IMG_AS_ENCODER", scope="variable", default="-2147483648"
    )
    """AIA_IMG_AS_ENCODER (int)"""

    AIFDBID: Key[int] = Key(
        "AIFDBID", "int", "none", "AIA_IMG_FDB_ID", scope="variable", default="-2147483648"
    )
    """AIA_IMG_FDB_ID (int)"""

    AIMGOTSS: Key[int] = Key(
        "AIMGOTSS", "int", "none", "AIA_IMG_OBT_TIME_SH_SS", scope="variable", default="-2147483648"
    )
    """AIA_IMG_OBT_TIME_SH_SS (int)"""

    AIFCPS: Key[int] = Key(
        "AIFCPS", "short", "none", "AIA_IMG_FC_POSITION", scope="variable", default="-32768"
    )
    """AIA_IMG_FC_POSITION (short)"""

    AIFTSWTH: Key[int] = Key(
        "AIFTSWTH", "int", "none", "AIA_IMG_FLT_TYPE_SW_TH", scope="variable", default="-2147483648"
    )
    """AIA_IMG_FLT_TYPE_SW_TH (int)"""

    AIFRMLID: Key[int] = Key(
        "AIFRMLID", "int", "none", "AIA_IMG_FRMLIST_ID", scope="variable", default="-2147483648"
    )
    """AIA_IMG_FRMLIST_ID (int)"""

    AIFTSID: Key[int] = Key(
        "AIFTSID", "int", "none", "AIA_IMG_FTS_ID", scope="variable", default="-2147483648"
    )
    """AIA_IMG_FTS_ID (int)"""

    AIHISMXB: Key[int] = Key(
        "AIHISMXB", "int", "none", "AIA_IMG_HIST_MAX_BIN", scope="variable", default="-2147483648"
    )
    """AIA_IMG_HIST_MAX_BIN (int)"""

    AIHIS192: Key[int] = Key(
        "AIHIS192", "int", "none", "AIA_IMG_HISTC_BN_192", scope="variable", default="-2147483648"
    )
    """AIA_IMG_HISTC_BN_192 (int)"""

    AIHIS348: Key[int] = Key(
        "AIHIS348", "int", "none", "AIA_IMG_HISTC_BN_348", scope="variable", default="-2147483648"
    )
    """AIA_IMG_HISTC_BN_348 (int)"""

    AIHIS604: Key[int] = Key(
        "AIHIS604", "int", "none", "AIA_IMG_HISTC_BN_604", scope="variable", default="-2147483648"
    )
    """AIA_IMG_HISTC_BN_604 (int)"""

    AIHIS860: Key[int] = Key(
        "AIHIS860", "int", "none", "AIA_IMG_HISTC_BN_860", scope="variable", default="-2147483648"
    )
    """AIA_IMG_HISTC_BN_860 (int)"""

    AIFWEN: Key[int] = Key(
        "AIFWEN", "int", "none", "AIA_IMG_FW_ENCODER", scope="variable", default="-2147483648"
    )
    """AIA_IMG_FW_ENCODER (int)"""

    AIMGSHCE: Key[int] = Key(
        "AIMGSHCE", "int", "none", "AIA_IMG_SH_CMDED_EXPOSURE", scope="variable", default="-2147483648"
    )
    """AIA_IMG_SH_CMDED_EXPOSURE (int)"""

    AECTYPE: Key[int] = Key(
        "AECTYPE", "short", "none", "AIA_IMG_AEC_TYPE", scope="variable", default="-32768"
    )
    """AIA_IMG_AEC_TYPE (short)"""

    AECMODE: Key[str] = Key("AECMODE", "string", "none", "AIA_IMG_AEC_MODE", scope="variable")
    """AIA_IMG_AEC_MODE (string)"""

    AISTATE: Key[str] = Key("AISTATE", "string", "none", "AIA_IMG_ISS_LOOP", scope="variable")
    """AIA_IMG_ISS_LOOP (string)"""

    AIAECENF: Key[int] = Key(
        "AIAECENF", "short", "none", "AIA_IMG_AEC_ENA_FLAG", scope="variable", default="-32768"
    )
    """AIA_IMG_AEC_ENA_FLAG (short)"""

    AIFILTYP: Key[int] = Key(
        "AIFILTYP", "short", "none", "AIA_IMG_FILTER_TYPE", scope="variable", default="-32768"
    )
    """AIA_IMG_FILTER_TYPE (short)"""

    AIMSHOBC: Key[float] = Key("AIMSHOBC", "float", "none", "AIA_IMG_SH_OPEN_BOT_CENTR", scope="variable")
    """AIA_IMG_SH_OPEN_BOT_CENTR (float)"""

    AIMSHOBE: Key[float] = Key("AIMSHOBE", "float", "none", "AIA_IMG_SH_OPEN_BOT_EDGE", scope="variable")
    """AIA_IMG_SH_OPEN_BOT_EDGE (float)"""

    AIMSHOTC: Key[float] = Key("AIMSHOTC", "float", "none", "AIA_IMG_SH_OPEN_TOP_CENTR", scope="variable")
    """AIA_IMG_SH_OPEN_TOP_CENTR (float)"""

    AIMSHOTE: Key[float] = Key("AIMSHOTE", "float", "none", "AIA_IMG_SH_OPEN_TOP_EDGE", scope="variable")
    """AIA_IMG_SH_OPEN_TOP_EDGE (float)"""

    AIMSHCBC: Key[float] = Key("AIMSHCBC", "float", "none", "AIA_IMG_SH_CLOSE_BOT_CENTR", scope="variable")
    """AIA_IMG_SH_CLOSE_BOT_CENTR (float)"""

    AIMSHCBE: Key[float] = Key("AIMSHCBE", "float", "none", "AIA_IMG_SH_CLOSE_BOT_EDGE", scope="variable")
    """AIA_IMG_SH_CLOSE_BOT_EDGE (float)"""

    AIMSHCTC: Key[float] = Key("AIMSHCTC", "float", "none", "AIA_IMG_SH_CLOSE_TOP_CENTR", scope="variable")
    """AIA_IMG_SH_CLOSE_TOP_CENTR (float)"""

    AIMSHCTE: Key[float] = Key("AIMSHCTE", "float", "none", "AIA_IMG_SH_CLOSE_TOP_EDGE", scope="variable")
    """AIA_IMG_SH_CLOSE_TOP_EDGE (float)"""

    AICFGDL1: Key[int] = Key(
        "AICFGDL1", "short", "none", "AIA_IMG_CFG_DELAY_1", scope="variable", default="-32768"
    )
    """AIA_IMG_CFG_DELAY_1 (short)"""

    AICFGDL2: Key[int] = Key(
        "AICFGDL2", "short", "none", "AIA_IMG_CFG_DELAY_2", scope="variable", default="-32768"
    )
    """AIA_IMG_CFG_DELAY_2 (short)"""

    AICFGDL3: Key[int] = Key(
        "AICFGDL3", "short", "none", "AIA_IMG_CFG_DELAY_3", scope="variable", default="-32768"
    )
    """AIA_IMG_CFG_DELAY_3 (short)"""

    AICFGDL4: Key[int] = Key(
        "AICFGDL4", "short", "none", "AIA_IMG_CFG_DELAY_4", scope="variable", default="-32768"
    )
    """AIA_IMG_CFG_DELAY_4 (short)"""

    AIFOENFL: Key[int] = Key(
        "AIFOENFL", "short", "none", "AIA_IMG_FOCUS_ENA_FLAG", scope="variable", default="-32768"
    )
    """AIA_IMG_FOCUS_ENA_FLAG (short)"""

    AIMGFSN: Key[int] = Key(
        "AIMGFSN", "int", "none", "AIA_IMG_FRLIST_POS", scope="variable", default="-2147483648"
    )
    """AIA_IMG_FRLIST_POS (int)"""

    AIMGTYP: Key[int] = Key(
        "AIMGTYP", "int", "none", "AIA_IMG_IMAGE_TYPE", scope="variable", default="-2147483648"
    )
    """AIA_IMG_IMAGE_TYPE (int)"""

    AIAWVLEN: Key[int] = Key(
        "AIAWVLEN", "int", "none", "AIA_IMG_WAVELENGTH", scope="variable", default="-2147483648"
    )
    """AIA_IMG_WAVELENGTH (int)"""

    AIAGP1: Key[int] = Key("AIAGP1", "int", "none", "AIA_IMG_GP1", scope="variable", default="-2147483648")
    """AIA_IMG_GP1 (int)"""

    AIAGP2: Key[int] = Key("AIAGP2", "int", "none", "AIA_IMG_GP2", scope="variable", default="-2147483648")
    """AIA_IMG_GP2 (int)"""

    AIAGP3: Key[int] = Key("AIAGP3", "int", "none", "AIA_IMG_GP3", scope="variable", default="-2147483648")
    """AIA_IMG_GP3 (int)"""

    AIAGP4: Key[int] = Key("AIAGP4", "int", "none", "AIA_IMG_GP4", scope="variable", default="-2147483648")
    """AIA_IMG_GP4 (int)"""

    AIAGP5: Key[int] = Key("AIAGP5", "int", "none", "AIA_IMG_GP5", scope="variable", default="-2147483648")
    """AIA_IMG_GP5 (int)"""

    AIAGP6: Key[int] = Key("AIAGP6", "int", "none", "AIA_IMG_GP6", scope="variable", default="-2147483648")
    """AIA_IMG_GP6 (int)"""

    AIAGP7: Key[int] = Key("AIAGP7", "int", "none", "AIA_IMG_GP7", scope="variable", default="-2147483648")
    """AIA_IMG_GP7 (int)"""

    AIAGP8: Key[int] = Key("AIAGP8", "int", "none", "AIA_IMG_GP8", scope="variable", default="-2147483648")
    """AIA_IMG_GP8 (int)"""

    AIAGP9: Key[int] = Key("AIAGP9", "int", "none", "AIA_IMG_GP9", scope="variable", default="-2147483648")
    """AIA_IMG_GP9 (int)"""

    AIAGP10: Key[int] = Key("AIAGP10", "int", "none", "AIA_IMG_GP10", scope="variable", default="-2147483648")
    """AIA_IMG_GP10 (int)"""

    AGT1SVY: Key[int] = Key(
        "AGT1SVY", "short", "none", "AIA_GT1_SUNVECTOR_Y", scope="variable", default="-32768"
    )
    """AIA_GT1_SUNVECTOR_Y (short)"""

    AGT1SVZ: Key[int] = Key(
        "AGT1SVZ", "short", "none", "AIA_GT1_SUNVECTOR_Z", scope="variable", default="-32768"
    )
    """AIA_GT1_SUNVECTOR_Z (short)"""

    AGT2SVY: Key[int] = Key(
        "AGT2SVY", "short", "none", "AIA_GT2_SUNVECTOR_Y", scope="variable", default="-32768"
    )
    """AIA_GT2_SUNVECTOR_Y (short)"""

    AGT2SVZ: Key[int] = Key(
        "AGT2SVZ", "short", "none", "AIA_GT2_SUNVECTOR_Z", scope="variable", default="-32768"
    )
    """AIA_GT2_SUNVECTOR_Z (short)"""

    AGT3SVY: Key[int] = Key(
        "AGT3SVY", "short", "none", "AIA_GT3_SUNVECTOR_Y", scope="variable", default="-32768"
    )
    """AIA_GT3_SUNVECTOR_Y (short)"""

    AGT3SVZ: Key[int] = Key(
        "AGT3SVZ", "short", "none", "AIA_GT3_SUNVECTOR_Z", scope="variable", default="-32768"
    )
    """AIA_GT3_SUNVECTOR_Z (short)"""

    AGT4SVY: Key[int] = Key(
        "AGT4SVY", "short", "none", "AIA_GT4_SUNVECTOR_Y", scope="variable", default="-32768"
    )
    """AIA_GT4_SUNVECTOR_Y (short)"""

    AGT4SVZ: Key[int] = Key(
        "AGT4SVZ", "short", "none", "AIA_GT4_SUNVECTOR_Z", scope="variable", default="-32768"
    )
    """AIA_GT4_SUNVECTOR_Z (short)"""

    AIMGSHEN: Key[int] = Key(
        "AIMGSHEN", "short", "none", "AIA_IMG_SH_ENCODER", scope="variable", default="-32768"
    )
    """AIA_IMG_SH_ENCODER (short)"""

    image: SegmentKey = SegmentKey("image", "short", "dn", "fits", "4096x4096", "lev0 fits image")
    """dn: lev0 fits image (segment, short, fits, 4096x4096)"""

    image_sm: SegmentKey = SegmentKey(
        "image_sm", "short", "dn", "fits", "512x512", "lev0 small fits image with headers"
    )
    """dn: lev0 small fits image with headers (segment, short, fits, 512x512)"""

    image_png: SegmentKey = SegmentKey(
        "image_png", "short", "dn", "generic", "256x256", "lev0 small png image"
    )
    """dn: lev0 small png image (segment, short, generic, 256x256)"""

    @classmethod
    def records(cls, *, FSN: IntFilter | None = None) -> RecordSet[Lev0]:
        """Select records by prime key: FSN."""
        return cls._select(FSN=FSN)


class Lev060d(Series):
    """AIA Level0 60 day test data for ingest_lev0.

    Series aia.lev0_60d. Prime keys: FSN.

    Known: 73 keywords; 1 segment, 0 links.

    full definition from a .jsd file (the live series may have changed since).
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="aia.lev0_60d",
        note="AIA Level0 60 day test data for ingest_lev0",
        prime_keys=(PrimeFacts("FSN"),),
        completeness=Completeness(
            73,
            of_about=None,
            typed=73,
            with_units=73,
            with_note=73,
            confirmed=None,
            whole=True,
            note="full definition from a .jsd file (the live series may have changed since)",
        ),
        source="lm-jps/proj lev0/apps/data/aia.lev0_60d.jsd @0cf0b90d35",
    )

    ORIGIN: Key[str] = Key(
        "ORIGIN",
        "string",
        "none",
        "ORIGIN Location where file made",
        scope="constant",
        default="SDO/JSOC-SDP",
    )
    """ORIGIN Location where file made (string, constant SDO/JSOC-SDP)"""

    DATE: Key[str] = Key("DATE", "string", "UTC", "Date_time of processing", scope="variable")
    """UTC: Date_time of processing (string)"""

    DATE__OBS: Key[str] = Key(
        "DATE__OBS", "string", "UTC", "[DATE-OBS] Date when observation started", scope="variable"
    )
    """UTC: [DATE-OBS] Date when observation started (string)"""

    T_OBS: Key[datetime] = Key("T_OBS", "time", "TAI", "Observation time", scope="variable")
    """TAI: Observation time (time)"""

    EXPTIME: Key[float] = Key(
        "EXPTIME", "double", "sec", "Exposure duration: mean shutter open time", scope="variable"
    )
    """sec: Exposure duration: mean shutter open time (double)"""

    TIME: Key[float] = Key(
        "TIME", "double", "sec", "Time of observation: seconds within a day", scope="variable"
    )
    """sec: Time of observation: seconds within a day (double)"""

    MJD: Key[float] = Key(
        "MJD", "double", "day", "Date of observation: modified julian day", scope="variable"
    )
    """day: Date of observation: modified julian day (double)"""

    TELESCOP: Key[str] = Key(
        "TELESCOP", "string", "none", "For AIA: SDO/AIA", scope="constant", default="SDO/AIA"
    )
    """For AIA: SDO/AIA (string, constant SDO/AIA)"""

    INSTRUME: Key[str] = Key(
        "INSTRUME", "string", "none", "For AIA: AIA_ATA1, AIA_ATA2, AIA_ATA3 or AIA_ATA4", scope="variable"
    )
    """For AIA: AIA_ATA1, AIA_ATA2, AIA_ATA3 or AIA_ATA4 (string)"""

    CAMERA: Key[int] = Key("CAMERA", "int", "none", "For AIA: 1, 2, 3 or 4", scope="variable")
    """For AIA: 1, 2, 3 or 4 (int)"""

    WAVELNTH: Key[float] = Key("WAVELNTH", "float", "nm", "Wavelength", scope="variable")
    """nm: Wavelength (float)"""

    IMGAPID: Key[int] = Key("IMGAPID", "int", "none", "Image Application ID", scope="variable")
    """Image Application ID (int)"""

    IMGFPT: Key[datetime] = Key("IMGFPT", "time", "TAI", "FIRST_PACKET_TIME", scope="variable")
    """TAI: FIRST_PACKET_TIME (time)"""

    BITSELID: Key[int] = Key("BITSELID", "int", "none", "Bit select ID, r", scope="variable")
    """Bit select ID, r (int)"""

    COMPID: Key[int] = Key("COMPID", "int", "none", "Compression ID; n,k", scope="variable")
    """Compression ID; n,k (int)"""

    DATAVALS: Key[int] = Key(
        "DATAVALS", "int", "none", "Actual number of data values in image", scope="variable"
    )
    """Actual number of data values in image (int)"""

    FSN: Prime[int] = Prime("FSN", "int", "none", "FSN Filtergram Serial Number", scope="variable")
    """FSN Filtergram Serial Number (int, prime key)"""

    MISSVALS: Key[int] = Key(
        "MISSVALS", "int", "none", "Missing values: TOTVALS - DATAVALS", scope="variable"
    )
    """Missing values: TOTVALS - DATAVALS (int)"""

    NERRORS: Key[int] = Key("NERRORS", "int", "none", "Number of decompression errors", scope="variable")
    """Number of decompression errors (int)"""

    NPACKETS: Key[int] = Key("NPACKETS", "int", "none", "Number of packets in image", scope="variable")
    """Number of packets in image (int)"""

    QUALLEV0: QualityKey = QualityKey("QUALLEV0", "int", "none", "Quality word", scope="variable")
    """Quality word (int)"""

    TAPCODE: Key[int] = Key("TAPCODE", "int", "none", "Take A Picture code", scope="variable")
    """Take A Picture code (int)"""

    TLMDSNAM: Key[str] = Key(
        "TLMDSNAM", "string", "none", "Telemety data series name with first packet of image", scope="variable"
    )
    """Telemety data series name with first packet of image (string)"""

    TOTVALS: Key[int] = Key(
        "TOTVALS", "int", "none", "Expected number of data values (pixels)", scope="variable"
    )
    """Expected number of data values (pixels) (int)"""

    DATAMIN: Key[float] = Key("DATAMIN", "double", "none", "Minimum value from all pixels", scope="variable")
    """Minimum value from all pixels (double)"""

    DATAMAX: Key[float] = Key("DATAMAX", "double", "none", "Maximum value from all pixels", scope="variable")
    """Maximum value from all pixels (double)"""

    DATAMEDN: Key[float] = Key("DATAMEDN", "double", "none", "Median value from all pixels", scope="variable")
    """Median value from all pixels (double)"""

    DATAMEAN: Key[float] = Key("DATAMEAN", "double", "none", "Mean value for all pixels", scope="variable")
    """Mean value for all pixels (double)"""

    DATARMS: Key[float] = Key(
        "DATARMS", "double", "none", "Rms deviation from the mean value of all pixels", scope="variable"
    )
    """Rms deviation from the mean value of all pixels (double)"""

    DATASKEW: Key[float] = Key(
        "DATASKEW", "double", "none", "Skewness from the mean value of all pixels", scope="variable"
    )
    """Skewness from the mean value of all pixels (double)"""

    DATAKURT: Key[float] = Key("DATAKURT", "double", "none", "Kurtosis of all pixels", scope="variable")
    """Kurtosis of all pixels (double)"""

    ISPSNAME: Key[str] = Key("ISPSNAME", "string", "none", "ISP SERIES NAME", scope="variable")
    """ISP SERIES NAME (string)"""

    ISPPKTIM: Key[datetime] = Key(
        "ISPPKTIM", "time", "TAI", "PACKET_TIME, Prime key value for the ISP record", scope="variable"
    )
    """TAI: PACKET_TIME, Prime key value for the ISP record (time)"""

    ISPPKTVN: Key[str] = Key("ISPPKTVN", "string", "none", "PACKET_VERSION_NUMBER", scope="variable")
    """PACKET_VERSION_NUMBER (string)"""

    AIVNMST: Key[int] = Key("AIVNMST", "int", "none", "AIA_VER_NUM_IMAGE_STATUS", scope="variable")
    """AIA_VER_NUM_IMAGE_STATUS (int)"""

    AIAECTI: Key[int] = Key("AIAECTI", "int", "none", "AIA_IMG_AEC_TABLE_ID", scope="variable")
    """AIA_IMG_AEC_TABLE_ID (int)"""

    AIASEN: Key[int] = Key("AIASEN", "int", "none", "AIA_IMG_AS_ENCODER", scope="variable")
    """AIA_IMG_AS_ENCODER (int)"""

    AICFGDL1: Key[int] = Key("AICFGDL1", "short", "none", "AIA_IMG_CFG_DELAY_1", scope="variable")
    """AIA_IMG_CFG_DELAY_1 (short)"""

    AICFGDL2: Key[int] = Key("AICFGDL2", "short", "none", "AIA_IMG_CFG_DELAY_2", scope="variable")
    """AIA_IMG_CFG_DELAY_2 (short)"""

    AICFGDL3: Key[int] = Key("AICFGDL3", "short", "none", "AIA_IMG_CFG_DELAY_3", scope="variable")
    """AIA_IMG_CFG_DELAY_3 (short)"""

    AICFGDL4: Key[int] = Key("AICFGDL4", "short", "none", "AIA_IMG_CFG_DELAY_4", scope="variable")
    """AIA_IMG_CFG_DELAY_4 (short)"""

    AIFCPS: Key[int] = Key("AIFCPS", "short", "none", "AIA_IMG_FC_POSITION", scope="variable")
    """AIA_IMG_FC_POSITION (short)"""

    AIFDBID: Key[int] = Key("AIFDBID", "int", "none", "AIA_IMG_FDB_ID", scope="variable")
    """AIA_IMG_FDB_ID (int)"""

    AIFRMLID: Key[int] = Key("AIFRMLID", "int", "none", "AIA_IMG_FRMLIST_ID", scope="variable")
    """AIA_IMG_FRMLIST_ID (int)"""

    AIFTSID: Key[int] = Key("AIFTSID", "int", "none", "AIA_IMG_FTS_ID", scope="variable")
    """AIA_IMG_FTS_ID (int)"""

    AIFTSWTH: Key[int] = Key("AIFTSWTH", "int", "none", "AIA_IMG_FLT_TYPE_SW_TH", scope="variable")
    """AIA_IMG_FLT_TYPE_SW_TH (int)"""

    AIHISMXB: Key[int] = Key("AIHISMXB", "int", "none", "AIA_IMG_HIST_MAX_BIN", scope="variable")
    """AIA_IMG_HIST_MAX_BIN (int)"""

    AIMGOTS: Key[int] = Key("AIMGOTS", "longlong", "none", "AIA_IMG_OBT_TIME_SH_SEC", scope="variable")
    """AIA_IMG_OBT_TIME_SH_SEC (longlong)"""

    AIMGOTSS: Key[int] = Key("AIMGOTSS", "int", "none", "AIA_IMG_OBT_TIME_SH_SS", scope="variable")
    """AIA_IMG_OBT_TIME_SH_SS (int)"""

    AIMSHCBC: Key[float] = Key("AIMSHCBC", "double", "none", "AIA_IMG_SH_CLOSE_BOT_CENTR", scope="variable")
    """AIA_IMG_SH_CLOSE_BOT_CENTR (double)"""

    AIMSHCBE: Key[float] = Key("AIMSHCBE", "double", "none", "AIA_IMG_SH_CLOSE_BOT_EDGE", scope="variable")
    """AIA_IMG_SH_CLOSE_BOT_EDGE (double)"""

    AIMSHCTC: Key[float] = Key("AIMSHCTC", "double", "none", "AIA_IMG_SH_CLOSE_TOP_CENTR", scope="variable")
    """AIA_IMG_SH_CLOSE_TOP_CENTR (double)"""

    AIMSHCTE: Key[float] = Key("AIMSHCTE", "double", "none", "AIA_IMG_SH_CLOSE_TOP_EDGE", scope="variable")
    """AIA_IMG_SH_CLOSE_TOP_EDGE (double)"""

    AIMSHOBC: Key[float] = Key("AIMSHOBC", "double", "none", "AIA_IMG_SH_OPEN_BOT_CENTR", scope="variable")
    """AIA_IMG_SH_OPEN_BOT_CENTR (double)"""

    AIMSHOBE: Key[float] = Key("AIMSHOBE", "double", "none", "AIA_IMG_SH_OPEN_BOT_EDGE", scope="variable")
    """AIA_IMG_SH_OPEN_BOT_EDGE (double)"""

    AIMSHOTC: Key[float] = Key("AIMSHOTC", "double", "none", "AIA_IMG_SH_OPEN_TOP_CENTR", scope="variable")
    """AIA_IMG_SH_OPEN_TOP_CENTR (double)"""

    AIMSHOTE: Key[float] = Key("AIMSHOTE", "double", "none", "AIA_IMG_SH_OPEN_TOP_EDGE", scope="variable")
    """AIA_IMG_SH_OPEN_TOP_EDGE (double)"""

    A82F6: Key[int] = Key("A82F6", "int", "none", "AIA_IMG_AEC_DELAY", scope="variable")
    """AIA_IMG_AEC_DELAY (int)"""

    A8215_00: Key[str] = Key("A8215_00", "string", "none", "AIA_IMG_AEC_MODE", scope="variable")
    """AIA_IMG_AEC_MODE (string)"""

    AIAECTYP: Key[int] = Key("AIAECTYP", "short", "none", "AIA_IMG_AEC_TYPE", scope="variable")
    """AIA_IMG_AEC_TYPE (short)"""

    A856C: Key[int] = Key("A856C", "short", "none", "AIA_IMG_WAVELENGTH", scope="variable")
    """AIA_IMG_WAVELENGTH (short)"""

    AIFWEN: Key[int] = Key("AIFWEN", "int", "none", "AIA_IMG_FW_ENCODER", scope="variable")
    """AIA_IMG_FW_ENCODER (int)"""

    AIHIS192: Key[int] = Key("AIHIS192", "longlong", "none", "AIA_IMG_HISTC_BN_192", scope="variable")
    """AIA_IMG_HISTC_BN_192 (longlong)"""

    AIHIS348: Key[int] = Key("AIHIS348", "longlong", "none", "AIA_IMG_HISTC_BN_348", scope="variable")
    """AIA_IMG_HISTC_BN_348 (longlong)"""

    AIHIS604: Key[int] = Key("AIHIS604", "longlong", "none", "AIA_IMG_HISTC_BN_604", scope="variable")
    """AIA_IMG_HISTC_BN_604 (longlong)"""

    AIHIS860: Key[int] = Key("AIHIS860", "longlong", "none", "AIA_IMG_HISTC_BN_860", scope="variable")
    """AIA_IMG_HISTC_BN_860 (longlong)"""

    AIMGFSN: Key[int] = Key("AIMGFSN", "int", "none", "AIA_IMG_FRLIST_POS", scope="variable")
    """AIA_IMG_FRLIST_POS (int)"""

    AIMGSHCE: Key[int] = Key("AIMGSHCE", "longlong", "none", "AIA_IMG_SH_CMDED_EXPOSURE", scope="variable")
    """AIA_IMG_SH_CMDED_EXPOSURE (longlong)"""

    AIMGSHEN: Key[int] = Key("AIMGSHEN", "short", "none", "AIA_IMG_SH_ENCODER", scope="variable")
    """AIA_IMG_SH_ENCODER (short)"""

    AISTATE: Key[str] = Key("AISTATE", "string", "none", "AIA_IMG_ISS_LOOP", scope="variable")
    """AIA_IMG_ISS_LOOP (string)"""

    A827A_00: Key[int] = Key("A827A_00", "longlong", "none", "AIA_SEQ_FRAME_SN", scope="variable")
    """AIA_SEQ_FRAME_SN (longlong)"""

    A827A: Key[int] = Key("A827A", "longlong", "none", "AIA_SEQ_HEADER", scope="variable")
    """AIA_SEQ_HEADER (longlong)"""

    A827A_01: Key[int] = Key("A827A_01", "short", "none", "AIA_SEQ_TEL_NUM", scope="variable")
    """AIA_SEQ_TEL_NUM (short)"""

    image: SegmentKey = SegmentKey(
        "image", "short", "dn", "fits", "VARxVAR", "lev0 data fits file with headers"
    )
    """dn: lev0 data fits file with headers (segment, short, fits, VARxVAR)"""

    @classmethod
    def records(cls, *, FSN: IntFilter | None = None) -> RecordSet[Lev060d]:
        """Select records by prime key: FSN."""
        return cls._select(FSN=FSN)


class Lev0c(Series):
    """AIA Level0 data for ingest_lev0.

    Series aia.lev0c. Prime keys: FSN.

    Known: 89 keywords; 1 segment, 0 links.

    full definition from a .jsd file (the live series may have changed since).
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="aia.lev0c",
        note="AIA Level0 data for ingest_lev0",
        prime_keys=(PrimeFacts("FSN"),),
        completeness=Completeness(
            89,
            of_about=None,
            typed=89,
            with_units=89,
            with_note=89,
            confirmed=None,
            whole=True,
            note="full definition from a .jsd file (the live series may have changed since)",
        ),
        source="lm-jps/proj lev0/apps/data/aia.lev0c.jsd @0cf0b90d35",
    )

    ORIGIN: Key[str] = Key(
        "ORIGIN",
        "string",
        "none",
        "ORIGIN Location where file made",
        scope="constant",
        default="SDO/JSOC-SDP",
    )
    """ORIGIN Location where file made (string, constant SDO/JSOC-SDP)"""

    DATE: Key[str] = Key("DATE", "string", "UTC", "Date_time of processing", scope="variable")
    """UTC: Date_time of processing (string)"""

    DATE__OBS: Key[str] = Key(
        "DATE__OBS", "string", "UTC", "[DATE-OBS] Date when observation started", scope="variable"
    )
    """UTC: [DATE-OBS] Date when observation started (string)"""

    T_OBS: Key[datetime] = Key("T_OBS", "time", "TAI", "Observation time", scope="variable")
    """TAI: Observation time (time)"""

    EXPTIME: Key[float] = Key(
        "EXPTIME", "double", "sec", "Exposure duration: mean shutter open time", scope="variable"
    )
    """sec: Exposure duration: mean shutter open time (double)"""

    TIME: Key[float] = Key(
        "TIME", "double", "sec", "Time of observation: seconds within a day", scope="variable"
    )
    """sec: Time of observation: seconds within a day (double)"""

    MJD: Key[float] = Key(
        "MJD", "double", "day", "Date of observation: modified julian day", scope="variable"
    )
    """day: Date of observation: modified julian day (double)"""

    TELESCOP: Key[str] = Key(
        "TELESCOP", "string", "none", "For AIA: SDO/AIA", scope="constant", default="SDO/AIA"
    )
    """For AIA: SDO/AIA (string, constant SDO/AIA)"""

    INSTRUME: Key[str] = Key(
        "INSTRUME", "string", "none", "For AIA: AIA_ATA1, AIA_ATA2, AIA_ATA3 or AIA_ATA4", scope="variable"
    )
    """For AIA: AIA_ATA1, AIA_ATA2, AIA_ATA3 or AIA_ATA4 (string)"""

    CAMERA: Key[int] = Key("CAMERA", "int", "none", "For AIA: 1, 2, 3 or 4", scope="variable")
    """For AIA: 1, 2, 3 or 4 (int)"""

    WAVELNTH: Key[float] = Key("WAVELNTH", "float", "nm", "Wavelength", scope="variable")
    """nm: Wavelength (float)"""

    IMGAPID: Key[int] = Key("IMGAPID", "int", "none", "Image Application ID", scope="variable")
    """Image Application ID (int)"""

    IMGFPT: Key[datetime] = Key("IMGFPT", "time", "TAI", "FIRST_PACKET_TIME", scope="variable")
    """TAI: FIRST_PACKET_TIME (time)"""

    BITSELID: Key[int] = Key("BITSELID", "int", "none", "Bit select ID, r", scope="variable")
    """Bit select ID, r (int)"""

    COMPID: Key[int] = Key("COMPID", "int", "none", "Compression ID; n,k", scope="variable")
    """Compression ID; n,k (int)"""

    CROPID: Key[int] = Key("CROPID", "int", "none", "Crop table ID", scope="variable")
    """Crop table ID (int)"""

    DATAVALS: Key[int] = Key(
        "DATAVALS", "int", "none", "Actual number of data values in image", scope="variable"
    )
    """Actual number of data values in image (int)"""

    FID: Key[int] = Key("FID", "int", "none", "FID Filtergram ID", scope="variable")
    """FID Filtergram ID (int)"""

    FSN: Prime[int] = Prime("FSN", "int", "none", "FSN Filtergram Serial Number", scope="variable")
    """FSN Filtergram Serial Number (int, prime key)"""

    LUTID: Key[int] = Key("LUTID", "int", "none", "Look-up table ID", scope="variable")
    """Look-up table ID (int)"""

    MISSVALS: Key[int] = Key(
        "MISSVALS", "int", "none", "Missing values: TOTVALS - DATAVALS", scope="variable"
    )
    """Missing values: TOTVALS - DATAVALS (int)"""

    NERRORS: Key[int] = Key("NERRORS", "int", "none", "Number of decompression errors", scope="variable")
    """Number of decompression errors (int)"""

    NPACKETS: Key[int] = Key("NPACKETS", "int", "none", "Number of packets in image", scope="variable")
    """Number of packets in image (int)"""

    QUALLEV0: QualityKey = QualityKey("QUALLEV0", "int", "none", "Quality word", scope="variable")
    """Quality word (int)"""

    TAPCODE: Key[int] = Key("TAPCODE", "int", "none", "Take A Picture code", scope="variable")
    """Take A Picture code (int)"""

    TLMDSNAM: Key[str] = Key(
        "TLMDSNAM", "string", "none", "Telemety data series name with first packet of image", scope="variable"
    )
    """Telemety data series name with first packet of image (string)"""

    TOTVALS: Key[int] = Key(
        "TOTVALS", "int", "none", "Expected number of data values (pixels)", scope="variable"
    )
    """Expected number of data values (pixels) (int)"""

    DATAMIN: Key[float] = Key("DATAMIN", "double", "none", "Minimum value from all pixels", scope="variable")
    """Minimum value from all pixels (double)"""

    DATAMAX: Key[float] = Key("DATAMAX", "double", "none", "Maximum value from all pixels", scope="variable")
    """Maximum value from all pixels (double)"""

    DATAMEDN: Key[float] = Key("DATAMEDN", "double", "none", "Median value from all pixels", scope="variable")
    """Median value from all pixels (double)"""

    DATAMEAN: Key[float] = Key("DATAMEAN", "double", "none", "Mean value for all pixels", scope="variable")
    """Mean value for all pixels (double)"""

    DATARMS: Key[float] = Key(
        "DATARMS", "double", "none", "Rms deviation from the mean value of all pixels", scope="variable"
    )
    """Rms deviation from the mean value of all pixels (double)"""

    DATASKEW: Key[float] = Key(
        "DATASKEW", "double", "none", "Skewness from the mean value of all pixels", scope="variable"
    )
    """Skewness from the mean value of all pixels (double)"""

    DATAKURT: Key[float] = Key("DATAKURT", "double", "none", "Kurtosis of all pixels", scope="variable")
    """Kurtosis of all pixels (double)"""

    ISPSNAME: Key[str] = Key("ISPSNAME", "string", "none", "ISP SERIES NAME", scope="variable")
    """ISP SERIES NAME (string)"""

    ISPPKTIM: Key[datetime] = Key(
        "ISPPKTIM", "time", "TAI", "PACKET_TIME, Prime key value for the ISP record", scope="variable"
    )
    """TAI: PACKET_TIME, Prime key value for the ISP record (time)"""

    ISPPKTVN: Key[str] = Key("ISPPKTVN", "string", "none", "PACKET_VERSION_NUMBER", scope="variable")
    """PACKET_VERSION_NUMBER (string)"""

    AIVNMST: Key[int] = Key("AIVNMST", "int", "none", "AIA_VER_NUM_IMAGE_STATUS", scope="variable")
    """AIA_VER_NUM_IMAGE_STATUS (int)"""

    AIAECTI: Key[int] = Key("AIAECTI", "int", "none", "AIA_IMG_AEC_TABLE_ID", scope="variable")
    """AIA_IMG_AEC_TABLE_ID (int)"""

    AIASEN: Key[int] = Key("AIASEN", "int", "none", "AIA_IMG_AS_ENCODER", scope="variable")
    """AIA_IMG_AS_ENCODER (int)"""

    AICFGDL1: Key[int] = Key("AICFGDL1", "short", "none", "AIA_IMG_CFG_DELAY_1", scope="variable")
    """AIA_IMG_CFG_DELAY_1 (short)"""

    AICFGDL2: Key[int] = Key("AICFGDL2", "short", "none", "AIA_IMG_CFG_DELAY_2", scope="variable")
    """AIA_IMG_CFG_DELAY_2 (short)"""

    AICFGDL3: Key[int] = Key("AICFGDL3", "short", "none", "AIA_IMG_CFG_DELAY_3", scope="variable")
    """AIA_IMG_CFG_DELAY_3 (short)"""

    AICFGDL4: Key[int] = Key("AICFGDL4", "short", "none", "AIA_IMG_CFG_DELAY_4", scope="variable")
    """AIA_IMG_CFG_DELAY_4 (short)"""

    AIFCPS: Key[int] = Key("AIFCPS", "short", "none", "AIA_IMG_FC_POSITION", scope="variable")
    """AIA_IMG_FC_POSITION (short)"""

    AIFDBID: Key[int] = Key("AIFDBID", "int", "none", "AIA_IMG_FDB_ID", scope="variable")
    """AIA_IMG_FDB_ID (int)"""

    AIFRMLID: Key[int] = Key("AIFRMLID", "int", "none", "AIA_IMG_FRMLIST_ID", scope="variable")
    """AIA_IMG_FRMLIST_ID (int)"""

    AIFTSID: Key[int] = Key("AIFTSID", "int", "none", "AIA_IMG_FTS_ID", scope="variable")
    """AIA_IMG_FTS_ID (int)"""

    AIFTSWTH: Key[int] = Key("AIFTSWTH", "int", "none", "AIA_IMG_FLT_TYPE_SW_TH", scope="variable")
    """AIA_IMG_FLT_TYPE_SW_TH (int)"""

    AIHISMXB: Key[int] = Key("AIHISMXB", "int", "none", "AIA_IMG_HIST_MAX_BIN", scope="variable")
    """AIA_IMG_HIST_MAX_BIN (int)"""

    AIMGOTS: Key[int] = Key("AIMGOTS", "longlong", "none", "AIA_IMG_OBT_TIME_SH_SEC", scope="variable")
    """AIA_IMG_OBT_TIME_SH_SEC (longlong)"""

    AIMGOTSS: Key[int] = Key("AIMGOTSS", "int", "none", "AIA_IMG_OBT_TIME_SH_SS", scope="variable")
    """AIA_IMG_OBT_TIME_SH_SS (int)"""

    AIMSHCBC: Key[float] = Key("AIMSHCBC", "double", "none", "AIA_IMG_SH_CLOSE_BOT_CENTR", scope="variable")
    """AIA_IMG_SH_CLOSE_BOT_CENTR (double)"""

    AIMSHCBE: Key[float] = Key("AIMSHCBE", "double", "none", "AIA_IMG_SH_CLOSE_BOT_EDGE", scope="variable")
    """AIA_IMG_SH_CLOSE_BOT_EDGE (double)"""

    AIMSHCTC: Key[float] = Key("AIMSHCTC", "double", "none", "AIA_IMG_SH_CLOSE_TOP_CENTR", scope="variable")
    """AIA_IMG_SH_CLOSE_TOP_CENTR (double)"""

    AIMSHCTE: Key[float] = Key("AIMSHCTE", "double", "none", "AIA_IMG_SH_CLOSE_TOP_EDGE", scope="variable")
    """AIA_IMG_SH_CLOSE_TOP_EDGE (double)"""

    AIMSHOBC: Key[float] = Key("AIMSHOBC", "double", "none", "AIA_IMG_SH_OPEN_BOT_CENTR", scope="variable")
    """AIA_IMG_SH_OPEN_BOT_CENTR (double)"""

    AIMSHOBE: Key[float] = Key("AIMSHOBE", "double", "none", "AIA_IMG_SH_OPEN_BOT_EDGE", scope="variable")
    """AIA_IMG_SH_OPEN_BOT_EDGE (double)"""

    AIMSHOTC: Key[float] = Key("AIMSHOTC", "double", "none", "AIA_IMG_SH_OPEN_TOP_CENTR", scope="variable")
    """AIA_IMG_SH_OPEN_TOP_CENTR (double)"""

    AIMSHOTE: Key[float] = Key("AIMSHOTE", "double", "none", "AIA_IMG_SH_OPEN_TOP_EDGE", scope="variable")
    """AIA_IMG_SH_OPEN_TOP_EDGE (double)"""

    AECDELAY: Key[int] = Key("AECDELAY", "int", "none", "AIA_IMG_AEC_DELAY", scope="variable")
    """AIA_IMG_AEC_DELAY (int)"""

    AECMODE: Key[str] = Key("AECMODE", "string", "none", "AIA_IMG_AEC_MODE", scope="variable")
    """AIA_IMG_AEC_MODE (string)"""

    AECTYPE: Key[int] = Key("AECTYPE", "short", "none", "AIA_IMG_AEC_TYPE", scope="variable")
    """AIA_IMG_AEC_TYPE (short)"""

    AIAWVLEN: Key[int] = Key("AIAWVLEN", "int", "none", "AIA_IMG_WAVELENGTH", scope="variable")
    """AIA_IMG_WAVELENGTH (int)"""

    AIFWEN: Key[int] = Key("AIFWEN", "int", "none", "AIA_IMG_FW_ENCODER", scope="variable")
    """AIA_IMG_FW_ENCODER (int)"""

    AIAHFSN: Key[int] = Key("AIAHFSN", "longlong", "none", "AIA_IMG_HIST_FSN", scope="variable")
    """AIA_IMG_HIST_FSN (longlong)"""

    AIHIS192: Key[int] = Key("AIHIS192", "longlong", "none", "AIA_IMG_HISTC_BN_192", scope="variable")
    """AIA_IMG_HISTC_BN_192 (longlong)"""

    AIHIS348: Key[int] = Key("AIHIS348", "longlong", "none", "AIA_IMG_HISTC_BN_348", scope="variable")
    """AIA_IMG_HISTC_BN_348 (longlong)"""

    AIHIS604: Key[int] = Key("AIHIS604", "longlong", "none", "AIA_IMG_HISTC_BN_604", scope="variable")
    """AIA_IMG_HISTC_BN_604 (longlong)"""

    AIHIS860: Key[int] = Key("AIHIS860", "longlong", "none", "AIA_IMG_HISTC_BN_860", scope="variable")
    """AIA_IMG_HISTC_BN_860 (longlong)"""

    AIMGFSN: Key[int] = Key("AIMGFSN", "int", "none", "AIA_IMG_FRLIST_POS", scope="variable")
    """AIA_IMG_FRLIST_POS (int)"""

    AIMGTYP: Key[int] = Key("AIMGTYP", "int", "none", "AIA_IMG_IMAGE_TYPE", scope="variable")
    """AIA_IMG_IMAGE_TYPE (int)"""

    AIMGSHCE: Key[int] = Key("AIMGSHCE", "longlong", "none", "AIA_IMG_SH_CMDED_EXPOSURE", scope="variable")
    """AIA_IMG_SH_CMDED_EXPOSURE (longlong)"""

    AIMGSHEN: Key[int] = Key("AIMGSHEN", "short", "none", "AIA_IMG_SH_ENCODER", scope="variable")
    """AIA_IMG_SH_ENCODER (short)"""

    AIAECENF: Key[int] = Key("AIAECENF", "short", "none", "AIA_IMG_AEC_ENA_FLAG", scope="variable")
    """AIA_IMG_AEC_ENA_FLAG (short)"""

    AIFILTYP: Key[int] = Key("AIFILTYP", "short", "none", "AIA_IMG_FILTER_TYPE", scope="variable")
    """AIA_IMG_FILTER_TYPE (short)"""

    AIFOENFL: Key[int] = Key("AIFOENFL", "short", "none", "AIA_IMG_FOCUS_ENA_FLAG", scope="variable")
    """AIA_IMG_FOCUS_ENA_FLAG (short)"""

    AISTATE: Key[str] = Key("AISTATE", "string", "none", "AIA_IMG_ISS_LOOP", scope="variable")
    """AIA_IMG_ISS_LOOP (string)"""

    ASQFSN: Key[int] = Key("ASQFSN", "longlong", "none", "AIA_SEQ_FRAME_SN", scope="variable")
    """AIA_SEQ_FRAME_SN (longlong)"""

    ASQHDR: Key[int] = Key("ASQHDR", "longlong", "none", "AIA_SEQ_HEADER", scope="variable")
    """AIA_SEQ_HEADER (longlong)"""

    ASQTNUM: Key[int] = Key("ASQTNUM", "short", "none", "AIA_SEQ_TEL_NUM", scope="variable")
    """AIA_SEQ_TEL_NUM (short)"""

    AGT1SVY: Key[int] = Key("AGT1SVY", "short", "none", "AIA_GT1_SUNVECTOR_Y", scope="variable")
    """AIA_GT1_SUNVECTOR_Y (short)"""

    AGT1SVZ: Key[int] = Key("AGT1SVZ", "short", "none", "AIA_GT1_SUNVECTOR_Z", scope="variable")
    """AIA_GT1_SUNVECTOR_Z (short)"""

    AGT2SVY: Key[int] = Key("AGT2SVY", "short", "none", "AIA_GT2_SUNVECTOR_Y", scope="variable")
    """AIA_GT2_SUNVECTOR_Y (short)"""

    AGT2SVZ: Key[int] = Key("AGT2SVZ", "short", "none", "AIA_GT2_SUNVECTOR_Z", scope="variable")
    """AIA_GT2_SUNVECTOR_Z (short)"""

    AGT3SVY: Key[int] = Key("AGT3SVY", "short", "none", "AIA_GT3_SUNVECTOR_Y", scope="variable")
    """AIA_GT3_SUNVECTOR_Y (short)"""

    AGT3SVZ: Key[int] = Key("AGT3SVZ", "short", "none", "AIA_GT3_SUNVECTOR_Z", scope="variable")
    """AIA_GT3_SUNVECTOR_Z (short)"""

    AGT4SVY: Key[int] = Key("AGT4SVY", "short", "none", "AIA_GT4_SUNVECTOR_Y", scope="variable")
    """AIA_GT4_SUNVECTOR_Y (short)"""

    AGT4SVZ: Key[int] = Key("AGT4SVZ", "short", "none", "AIA_GT4_SUNVECTOR_Z", scope="variable")
    """AIA_GT4_SUNVECTOR_Z (short)"""

    image: SegmentKey = SegmentKey(
        "image", "short", "dn", "fits", "VARxVAR", "lev0 data fits file with headers"
    )
    """dn: lev0 data fits file with headers (segment, short, fits, VARxVAR)"""

    @classmethod
    def records(cls, *, FSN: IntFilter | None = None) -> RecordSet[Lev0c]:
        """Select records by prime key: FSN."""
        return cls._select(FSN=FSN)


class Lev0d(Series):
    """AIA Level0 data for ingest_lev0.

    Series aia.lev0d. Prime keys: FSN.

    Known: 89 keywords; 1 segment, 0 links.

    full definition from a .jsd file (the live series may have changed since).
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="aia.lev0d",
        note="AIA Level0 data for ingest_lev0",
        prime_keys=(PrimeFacts("FSN"),),
        completeness=Completeness(
            89,
            of_about=None,
            typed=89,
            with_units=89,
            with_note=89,
            confirmed=None,
            whole=True,
            note="full definition from a .jsd file (the live series may have changed since)",
        ),
        source="lm-jps/proj lev0/apps/data/aia.lev0d.jsd @0cf0b90d35",
    )

    ORIGIN: Key[str] = Key(
        "ORIGIN",
        "string",
        "none",
        "ORIGIN Location where file made",
        scope="constant",
        default="SDO/JSOC-SDP",
    )
    """ORIGIN Location where file made (string, constant SDO/JSOC-SDP)"""

    DATE: Key[str] = Key("DATE", "string", "UTC", "Date_time of processing", scope="variable")
    """UTC: Date_time of processing (string)"""

    DATE__OBS: Key[str] = Key(
        "DATE__OBS", "string", "UTC", "[DATE-OBS] Date when observation started", scope="variable"
    )
    """UTC: [DATE-OBS] Date when observation started (string)"""

    T_OBS: Key[datetime] = Key("T_OBS", "time", "UTC", "Observation time", scope="variable")
    """UTC: Observation time (time)"""

    EXPTIME: Key[float] = Key(
        "EXPTIME", "double", "sec", "Exposure duration: mean shutter open time", scope="variable"
    )
    """sec: Exposure duration: mean shutter open time (double)"""

    TIME: Key[float] = Key(
        "TIME", "double", "sec", "Time of observation: seconds within a day", scope="variable"
    )
    """sec: Time of observation: seconds within a day (double)"""

    MJD: Key[float] = Key(
        "MJD", "double", "day", "Date of observation: modified julian day", scope="variable"
    )
    """day: Date of observation: modified julian day (double)"""

    TELESCOP: Key[str] = Key(
        "TELESCOP", "string", "none", "For AIA: SDO/AIA", scope="constant", default="SDO/AIA"
    )
    """For AIA: SDO/AIA (string, constant SDO/AIA)"""

    INSTRUME: Key[str] = Key(
        "INSTRUME", "string", "none", "For AIA: AIA_ATA1, AIA_ATA2, AIA_ATA3 or AIA_ATA4", scope="variable"
    )
    """For AIA: AIA_ATA1, AIA_ATA2, AIA_ATA3 or AIA_ATA4 (string)"""

    CAMERA: Key[int] = Key("CAMERA", "int", "none", "For AIA: 1, 2, 3 or 4", scope="variable")
    """For AIA: 1, 2, 3 or 4 (int)"""

    WAVELNTH: Key[float] = Key("WAVELNTH", "float", "nm", "Wavelength", scope="variable")
    """nm: Wavelength (float)"""

    IMGAPID: Key[int] = Key("IMGAPID", "int", "none", "Image Application ID", scope="variable")
    """Image Application ID (int)"""

    IMGFPT: Key[datetime] = Key("IMGFPT", "time", "UTC", "FIRST_PACKET_TIME", scope="variable")
    """UTC: FIRST_PACKET_TIME (time)"""

    BITSELID: Key[int] = Key("BITSELID", "int", "none", "Bit select ID, r", scope="variable")
    """Bit select ID, r (int)"""

    COMPID: Key[int] = Key("COMPID", "int", "none", "Compression ID; n,k", scope="variable")
    """Compression ID; n,k (int)"""

    CROPID: Key[int] = Key("CROPID", "int", "none", "Crop table ID", scope="variable")
    """Crop table ID (int)"""

    DATAVALS: Key[int] = Key(
        "DATAVALS", "int", "none", "Actual number of data values in image", scope="variable"
    )
    """Actual number of data values in image (int)"""

    FID: Key[int] = Key("FID", "int", "none", "FID Filtergram ID", scope="variable")
    """FID Filtergram ID (int)"""

    FSN: Prime[int] = Prime("FSN", "int", "none", "FSN Filtergram Serial Number", scope="variable")
    """FSN Filtergram Serial Number (int, prime key)"""

    LUTID: Key[int] = Key("LUTID", "int", "none", "Look-up table ID", scope="variable")
    """Look-up table ID (int)"""

    MISSVALS: Key[int] = Key(
        "MISSVALS", "int", "none", "Missing values: TOTVALS - DATAVALS", scope="variable"
    )
    """Missing values: TOTVALS - DATAVALS (int)"""

    NERRORS: Key[int] = Key("NERRORS", "int", "none", "Number of decompression errors", scope="variable")
    """Number of decompression errors (int)"""

    NPACKETS: Key[int] = Key("NPACKETS", "int", "none", "Number of packets in image", scope="variable")
    """Number of packets in image (int)"""

    QUALLEV0: QualityKey = QualityKey("QUALLEV0", "int", "none", "Quality word", scope="variable")
    """Quality word (int)"""

    TAPCODE: Key[int] = Key("TAPCODE", "int", "none", "Take A Picture code", scope="variable")
    """Take A Picture code (int)"""

    TLMDSNAM: Key[str] = Key(
        "TLMDSNAM", "string", "none", "Telemety data series name with first packet of image", scope="variable"
    )
    """Telemety data series name with first packet of image (string)"""

    TOTVALS: Key[int] = Key(
        "TOTVALS", "int", "none", "Expected number of data values (pixels)", scope="variable"
    )
    """Expected number of data values (pixels) (int)"""

    DATAMIN: Key[float] = Key("DATAMIN", "double", "none", "Minimum value from all pixels", scope="variable")
    """Minimum value from all pixels (double)"""

    DATAMAX: Key[float] = Key("DATAMAX", "double", "none", "Maximum value from all pixels", scope="variable")
    """Maximum value from all pixels (double)"""

    DATAMEDN: Key[float] = Key("DATAMEDN", "double", "none", "Median value from all pixels", scope="variable")
    """Median value from all pixels (double)"""

    DATAMEAN: Key[float] = Key("DATAMEAN", "double", "none", "Mean value for all pixels", scope="variable")
    """Mean value for all pixels (double)"""

    DATARMS: Key[float] = Key(
        "DATARMS", "double", "none", "Rms deviation from the mean value of all pixels", scope="variable"
    )
    """Rms deviation from the mean value of all pixels (double)"""

    DATASKEW: Key[float] = Key(
        "DATASKEW", "double", "none", "Skewness from the mean value of all pixels", scope="variable"
    )
    """Skewness from the mean value of all pixels (double)"""

    DATAKURT: Key[float] = Key("DATAKURT", "double", "none", "Kurtosis of all pixels", scope="variable")
    """Kurtosis of all pixels (double)"""

    ISPSNAME: Key[str] = Key("ISPSNAME", "string", "none", "ISP SERIES NAME", scope="variable")
    """ISP SERIES NAME (string)"""

    ISPPKTIM: Key[datetime] = Key(
        "ISPPKTIM", "time", "UTC", "PACKET_TIME, Prime key value for the ISP record", scope="variable"
    )
    """UTC: PACKET_TIME, Prime key value for the ISP record (time)"""

    ISPPKTVN: Key[str] = Key("ISPPKTVN", "string", "none", "PACKET_VERSION_NUMBER", scope="variable")
    """PACKET_VERSION_NUMBER (string)"""

    AIVNMST: Key[int] = Key("AIVNMST", "int", "none", "AIA_VER_NUM_IMAGE_STATUS", scope="variable")
    """AIA_VER_NUM_IMAGE_STATUS (int)"""

    AIAECTI: Key[int] = Key("AIAECTI", "int", "none", "AIA_IMG_AEC_TABLE_ID", scope="variable")
    """AIA_IMG_AEC_TABLE_ID (int)"""

    AIASEN: Key[int] = Key("AIASEN", "int", "none", "AIA_IMG_AS_ENCODER", scope="variable")
    """AIA_IMG_AS_ENCODER (int)"""

    AICFGDL1: Key[int] = Key("AICFGDL1", "short", "none", "AIA_IMG_CFG_DELAY_1", scope="variable")
    """AIA_IMG_CFG_DELAY_1 (short)"""

    AICFGDL2: Key[int] = Key("AICFGDL2", "short", "none", "AIA_IMG_CFG_DELAY_2", scope="variable")
    """AIA_IMG_CFG_DELAY_2 (short)"""

    AICFGDL3: Key[int] = Key("AICFGDL3", "short", "none", "AIA_IMG_CFG_DELAY_3", scope="variable")
    """AIA_IMG_CFG_DELAY_3 (short)"""

    AICFGDL4: Key[int] = Key("AICFGDL4", "short", "none", "AIA_IMG_CFG_DELAY_4", scope="variable")
    """AIA_IMG_CFG_DELAY_4 (short)"""

    AIFCPS: Key[int] = Key("AIFCPS", "short", "none", "AIA_IMG_FC_POSITION", scope="variable")
    """AIA_IMG_FC_POSITION (short)"""

    AIFDBID: Key[int] = Key("AIFDBID", "int", "none", "AIA_IMG_FDB_ID", scope="variable")
    """AIA_IMG_FDB_ID (int)"""

    AIFRMLID: Key[int] = Key("AIFRMLID", "int", "none", "AIA_IMG_FRMLIST_ID", scope="variable")
    """AIA_IMG_FRMLIST_ID (int)"""

    AIFTSID: Key[int] = Key("AIFTSID", "int", "none", "AIA_IMG_FTS_ID", scope="variable")
    """AIA_IMG_FTS_ID (int)"""

    AIFTSWTH: Key[int] = Key("AIFTSWTH", "int", "none", "AIA_IMG_FLT_TYPE_SW_TH", scope="variable")
    """AIA_IMG_FLT_TYPE_SW_TH (int)"""

    AIHISMXB: Key[int] = Key("AIHISMXB", "int", "none", "AIA_IMG_HIST_MAX_BIN", scope="variable")
    """AIA_IMG_HIST_MAX_BIN (int)"""

    AIMGOTS: Key[int] = Key("AIMGOTS", "longlong", "none", "AIA_IMG_OBT_TIME_SH_SEC", scope="variable")
    """AIA_IMG_OBT_TIME_SH_SEC (longlong)"""

    AIMGOTSS: Key[int] = Key("AIMGOTSS", "int", "none", "AIA_IMG_OBT_TIME_SH_SS", scope="variable")
    """AIA_IMG_OBT_TIME_SH_SS (int)"""

    AIMSHCBC: Key[float] = Key("AIMSHCBC", "double", "none", "AIA_IMG_SH_CLOSE_BOT_CENTR", scope="variable")
    """AIA_IMG_SH_CLOSE_BOT_CENTR (double)"""

    AIMSHCBE: Key[float] = Key("AIMSHCBE", "double", "none", "AIA_IMG_SH_CLOSE_BOT_EDGE", scope="variable")
    """AIA_IMG_SH_CLOSE_BOT_EDGE (double)"""

    AIMSHCTC: Key[float] = Key("AIMSHCTC", "double", "none", "AIA_IMG_SH_CLOSE_TOP_CENTR", scope="variable")
    """AIA_IMG_SH_CLOSE_TOP_CENTR (double)"""

    AIMSHCTE: Key[float] = Key("AIMSHCTE", "double", "none", "AIA_IMG_SH_CLOSE_TOP_EDGE", scope="variable")
    """AIA_IMG_SH_CLOSE_TOP_EDGE (double)"""

    AIMSHOBC: Key[float] = Key("AIMSHOBC", "double", "none", "AIA_IMG_SH_OPEN_BOT_CENTR", scope="variable")
    """AIA_IMG_SH_OPEN_BOT_CENTR (double)"""

    AIMSHOBE: Key[float] = Key("AIMSHOBE", "double", "none", "AIA_IMG_SH_OPEN_BOT_EDGE", scope="variable")
    """AIA_IMG_SH_OPEN_BOT_EDGE (double)"""

    AIMSHOTC: Key[float] = Key("AIMSHOTC", "double", "none", "AIA_IMG_SH_OPEN_TOP_CENTR", scope="variable")
    """AIA_IMG_SH_OPEN_TOP_CENTR (double)"""

    AIMSHOTE: Key[float] = Key("AIMSHOTE", "double", "none", "AIA_IMG_SH_OPEN_TOP_EDGE", scope="variable")
    """AIA_IMG_SH_OPEN_TOP_EDGE (double)"""

    AECDELAY: Key[int] = Key("AECDELAY", "int", "none", "AIA_IMG_AEC_DELAY", scope="variable")
    """AIA_IMG_AEC_DELAY (int)"""

    AECMODE: Key[str] = Key("AECMODE", "string", "none", "AIA_IMG_AEC_MODE", scope="variable")
    """AIA_IMG_AEC_MODE (string)"""

    AECTYPE: Key[int] = Key("AECTYPE", "short", "none", "AIA_IMG_AEC_TYPE", scope="variable")
    """AIA_IMG_AEC_TYPE (short)"""

    AIAWVLEN: Key[int] = Key("AIAWVLEN", "int", "none", "AIA_IMG_WAVELENGTH", scope="variable")
    """AIA_IMG_WAVELENGTH (int)"""

    AIFWEN: Key[int] = Key("AIFWEN", "int", "none", "AIA_IMG_FW_ENCODER", scope="variable")
    """AIA_IMG_FW_ENCODER (int)"""

    AIAHFSN: Key[int] = Key("AIAHFSN", "longlong", "none", "AIA_IMG_HIST_FSN", scope="variable")
    """AIA_IMG_HIST_FSN (longlong)"""

    AIHIS192: Key[int] = Key("AIHIS192", "longlong", "none", "AIA_IMG_HISTC_BN_192", scope="variable")
    """AIA_IMG_HISTC_BN_192 (longlong)"""

    AIHIS348: Key[int] = Key("AIHIS348", "longlong", "none", "AIA_IMG_HISTC_BN_348", scope="variable")
    """AIA_IMG_HISTC_BN_348 (longlong)"""

    AIHIS604: Key[int] = Key("AIHIS604", "longlong", "none", "AIA_IMG_HISTC_BN_604", scope="variable")
    """AIA_IMG_HISTC_BN_604 (longlong)"""

    AIHIS860: Key[int] = Key("AIHIS860", "longlong", "none", "AIA_IMG_HISTC_BN_860", scope="variable")
    """AIA_IMG_HISTC_BN_860 (longlong)"""

    AIMGFSN: Key[int] = Key("AIMGFSN", "int", "none", "AIA_IMG_FRLIST_POS", scope="variable")
    """AIA_IMG_FRLIST_POS (int)"""

    AIMGTYP: Key[int] = Key("AIMGTYP", "int", "none", "AIA_IMG_IMAGE_TYPE", scope="variable")
    """AIA_IMG_IMAGE_TYPE (int)"""

    AIMGSHCE: Key[int] = Key("AIMGSHCE", "longlong", "none", "AIA_IMG_SH_CMDED_EXPOSURE", scope="variable")
    """AIA_IMG_SH_CMDED_EXPOSURE (longlong)"""

    AIMGSHEN: Key[int] = Key("AIMGSHEN", "short", "none", "AIA_IMG_SH_ENCODER", scope="variable")
    """AIA_IMG_SH_ENCODER (short)"""

    AIAECENF: Key[int] = Key("AIAECENF", "short", "none", "AIA_IMG_AEC_ENA_FLAG", scope="variable")
    """AIA_IMG_AEC_ENA_FLAG (short)"""

    AIFILTYP: Key[int] = Key("AIFILTYP", "short", "none", "AIA_IMG_FILTER_TYPE", scope="variable")
    """AIA_IMG_FILTER_TYPE (short)"""

    AIFOENFL: Key[int] = Key("AIFOENFL", "short", "none", "AIA_IMG_FOCUS_ENA_FLAG", scope="variable")
    """AIA_IMG_FOCUS_ENA_FLAG (short)"""

    AISTATE: Key[str] = Key("AISTATE", "string", "none", "AIA_IMG_ISS_LOOP", scope="variable")
    """AIA_IMG_ISS_LOOP (string)"""

    ASQFSN: Key[int] = Key("ASQFSN", "longlong", "none", "AIA_SEQ_FRAME_SN", scope="variable")
    """AIA_SEQ_FRAME_SN (longlong)"""

    ASQHDR: Key[int] = Key("ASQHDR", "longlong", "none", "AIA_SEQ_HEADER", scope="variable")
    """AIA_SEQ_HEADER (longlong)"""

    ASQTNUM: Key[int] = Key("ASQTNUM", "short", "none", "AIA_SEQ_TEL_NUM", scope="variable")
    """AIA_SEQ_TEL_NUM (short)"""

    AGT1SVY: Key[int] = Key("AGT1SVY", "short", "none", "AIA_GT1_SUNVECTOR_Y", scope="variable")
    """AIA_GT1_SUNVECTOR_Y (short)"""

    AGT1SVZ: Key[int] = Key("AGT1SVZ", "short", "none", "AIA_GT1_SUNVECTOR_Z", scope="variable")
    """AIA_GT1_SUNVECTOR_Z (short)"""

    AGT2SVY: Key[int] = Key("AGT2SVY", "short", "none", "AIA_GT2_SUNVECTOR_Y", scope="variable")
    """AIA_GT2_SUNVECTOR_Y (short)"""

    AGT2SVZ: Key[int] = Key("AGT2SVZ", "short", "none", "AIA_GT2_SUNVECTOR_Z", scope="variable")
    """AIA_GT2_SUNVECTOR_Z (short)"""

    AGT3SVY: Key[int] = Key("AGT3SVY", "short", "none", "AIA_GT3_SUNVECTOR_Y", scope="variable")
    """AIA_GT3_SUNVECTOR_Y (short)"""

    AGT3SVZ: Key[int] = Key("AGT3SVZ", "short", "none", "AIA_GT3_SUNVECTOR_Z", scope="variable")
    """AIA_GT3_SUNVECTOR_Z (short)"""

    AGT4SVY: Key[int] = Key("AGT4SVY", "short", "none", "AIA_GT4_SUNVECTOR_Y", scope="variable")
    """AIA_GT4_SUNVECTOR_Y (short)"""

    AGT4SVZ: Key[int] = Key("AGT4SVZ", "short", "none", "AIA_GT4_SUNVECTOR_Z", scope="variable")
    """AIA_GT4_SUNVECTOR_Z (short)"""

    image: SegmentKey = SegmentKey("image", "short", "dn", "fits", "VARxVAR", "lev0 data fits file")
    """dn: lev0 data fits file (segment, short, fits, VARxVAR)"""

    @classmethod
    def records(cls, *, FSN: IntFilter | None = None) -> RecordSet[Lev0d]:
        """Select records by prime key: FSN."""
        return cls._select(FSN=FSN)


class Lev1(Series):
    """AIA Level 1.

    Series aia.lev1. Prime keys: T_REC, slots of 1.0 from 1977.01.01_00:00:00_TAI; FSN.

    Known: 180 of about 189 keywords, 178 with a type, 179 names confirmed for this series; 3 segments, 0
    links.

    Names: start of a listing, then all keywords of one exported record; the order after the listing is not
    the server order. ROI_*, GAEX_OBS and the like appear in the record header and so exist, but have no
    printed note.
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="aia.lev1",
        note="AIA Level 1",
        prime_keys=(
            PrimeFacts("T_REC", slotted=True, step="1.0", epoch="1977.01.01_00:00:00_TAI"),
            PrimeFacts("FSN"),
        ),
        completeness=Completeness(
            180,
            of_about=189,
            typed=178,
            with_units=111,
            with_note=140,
            confirmed=179,
            whole=False,
            note="Names: start of a listing, then all keywords of one exported record; the order after the listing is not the server order. ROI_*, GAEX_OBS and the like appear in the record header and so exist, but have no printed note.",
        ),
        source="merged from named public sources, each field with its own",
    )

    BLD_VERS: Key[str] = Key(
        "BLD_VERS", "string", "none", "Build Version: from jsoc_version.h", scope="variable"
    )
    """Build Version: from jsoc_version.h (string)"""

    LVL_NUM: Key[float] = Key("LVL_NUM", "float", "", "LVL_NUM data level number")
    """LVL_NUM data level number (float)"""

    T_REC: Prime[datetime] = Prime("T_REC", "time", "ISO", "Slotted observation time", scope="ts_slot")
    """ISO: Slotted observation time (time, prime key)"""

    T_REC_step: Key[float] = Key(
        "T_REC_step", "double", "second", "T_REC step", scope="constant", default="1.0"
    )
    """second: T_REC step (double, constant 1.0)"""

    T_REC_epoch: Key[datetime] = Key(
        "T_REC_epoch", "time", "TAI", scope="constant", default="1977.01.01_00:00:00_TAI"
    )
    """TAI (time, constant 1977.01.01_00:00:00_TAI)"""

    T_REC_round: Key[int] = Key("T_REC_round", "int", "", "center of slot")
    """center of slot (int)"""

    ORIGIN: Key[str] = Key(
        "ORIGIN",
        "string",
        "none",
        "ORIGIN Location where file made",
        scope="constant",
        default="SDO/JSOC-SDP",
    )
    """ORIGIN Location where file made (string, constant SDO/JSOC-SDP)"""

    DATE: Key[datetime] = Key("DATE", "time", "ISO", "Date_time of processing; ISO 8601", scope="variable")
    """ISO: Date_time of processing; ISO 8601 (time)"""

    TELESCOP: Key[str] = Key(
        "TELESCOP", "string", "none", "For AIA: SDO/AIA", scope="constant", default="SDO/AIA"
    )
    """For AIA: SDO/AIA (string, constant SDO/AIA)"""

    INSTRUME: Key[str] = Key(
        "INSTRUME", "string", "none", "For AIA: AIA_ATA1, AIA_ATA2, AIA_ATA3 or AIA_ATA4", scope="variable"
    )
    """For AIA: AIA_ATA1, AIA_ATA2, AIA_ATA3 or AIA_ATA4 (string)"""

    DATE__OBS: Key[datetime] = Key(
        "DATE__OBS", "time", "ISO", "[DATE-OBS] Date when observation started; ISO 8601", scope="variable"
    )
    """ISO: [DATE-OBS] Date when observation started; ISO 8601 (time)"""

    T_OBS: Key[datetime] = Key("T_OBS", "time", "ISO", "Observation time", scope="variable")
    """ISO: Observation time (time)"""

    CAMERA: Key[int] = Key("CAMERA", "int", "none", "For AIA: 1, 2, 3 or 4", scope="variable")
    """For AIA: 1, 2, 3 or 4 (int)"""

    IMG_TYPE: Key[str] = Key("IMG_TYPE", "string", "none", "Image type: LIGHT or DARK", scope="variable")
    """Image type: LIGHT or DARK (string)"""

    EXPTIME: Key[float] = Key(
        "EXPTIME", "double", "sec", "Exposure duration: mean shutter open time", scope="variable"
    )
    """sec: Exposure duration: mean shutter open time (double)"""

    EXPSDEV: Key[float] = Key("EXPSDEV", "float", "sec", "Exposure standard deviation", scope="variable")
    """sec: Exposure standard deviation (float)"""

    INT_TIME: Key[float] = Key("INT_TIME", "float", "sec", "CCD integration duration", scope="variable")
    """sec: CCD integration duration (float)"""

    WAVELNTH: Key[int] = Key("WAVELNTH", "int", "angstrom", "Wavelength", scope="variable")
    """angstrom: Wavelength (int)"""

    WAVEUNIT: Key[str] = Key(
        "WAVEUNIT", "string", "none", "Wavelength unit: angstrom", scope="constant", default="angstrom"
    )
    """Wavelength unit: angstrom (string, constant angstrom)"""

    WAVE_STR: Key[str] = Key("WAVE_STR", "string", "none", "Wavelength_FilterPosition", scope="variable")
    """Wavelength_FilterPosition (string)"""

    FSN: Prime[int] = Prime("FSN", "int", "none", "FSN Filtergram Sequence Number", scope="variable")
    """FSN Filtergram Sequence Number (int, prime key)"""

    FID: Key[int] = Key("FID", "int", "none", "FID Filtergram ID", scope="variable")
    """FID Filtergram ID (int)"""

    QUALLEV0: QualityKey = QualityKey("QUALLEV0", "int", "", "Level 0 Quality word")
    """Level 0 Quality word (int)"""

    QUALITY: QualityKey = QualityKey("QUALITY", "int", "", "Level 1 Quality word")
    """Level 1 Quality word (int)"""

    TOTVALS: Key[int] = Key(
        "TOTVALS", "int", "none", "Expected number of data values (pixels)", scope="variable"
    )
    """Expected number of data values (pixels) (int)"""

    DATAVALS: Key[int] = Key(
        "DATAVALS", "int", "none", "Actual number of data values in image", scope="variable"
    )
    """Actual number of data values in image (int)"""

    MISSVALS: Key[int] = Key(
        "MISSVALS", "int", "none", "Missing values: TOTVALS - DATAVALS", scope="variable"
    )
    """Missing values: TOTVALS - DATAVALS (int)"""

    PERCENTD: Key[float] = Key(
        "PERCENTD", "float", "none", "Percent data; 100*DATAVALS/TOTVALS", scope="variable"
    )
    """Percent data; 100*DATAVALS/TOTVALS (float)"""

    DATAMIN: Key[int] = Key("DATAMIN", "int", "", "Minimum value of all pixels")
    """Minimum value of all pixels (int)"""

    DATAMAX: Key[int] = Key("DATAMAX", "int", "", "Maximum value of all pixels")
    """Maximum value of all pixels (int)"""

    DATAMEDN: Key[int] = Key("DATAMEDN", "int", "", "Median value of all pixels")
    """Median value of all pixels (int)"""

    DATAMEAN: Key[float] = Key("DATAMEAN", "float", "none", "Mean value of all pixels", scope="variable")
    """Mean value of all pixels (float)"""

    DATARMS: Key[float] = Key(
        "DATARMS", "float", "none", "Rms deviation from the mean value of all pixels", scope="variable"
    )
    """Rms deviation from the mean value of all pixels (float)"""

    DATASKEW: Key[float] = Key(
        "DATASKEW", "float", "none", "Skewness from the mean value of all pixels", scope="variable"
    )
    """Skewness from the mean value of all pixels (float)"""

    DATAKURT: Key[float] = Key("DATAKURT", "float", "none", "Kurtosis of all pixels", scope="variable")
    """Kurtosis of all pixels (float)"""

    DATACENT: Key[float] = Key("DATACENT", "float", "", "Median value of center column of the image")
    """Median value of center column of the image (float)"""

    DATAP01: Key[float] = Key("DATAP01", "float", "", "DATAP01")
    """DATAP01 (float)"""

    DATAP10: Key[float] = Key("DATAP10", "float", "", "DATAP10")
    """DATAP10 (float)"""

    DATAP25: Key[float] = Key("DATAP25", "float", "", "DATAP25")
    """DATAP25 (float)"""

    DATAP75: Key[float] = Key("DATAP75", "float", "", "DATAP75")
    """DATAP75 (float)"""

    DATAP90: Key[float] = Key("DATAP90", "float", "", "DATAP90")
    """DATAP90 (float)"""

    DATAP95: Key[float] = Key("DATAP95", "float", "", "DATAP95")
    """DATAP95 (float)"""

    DATAP98: Key[float] = Key("DATAP98", "float", "", "DATAP98")
    """DATAP98 (float)"""

    DATAP99: Key[float] = Key("DATAP99", "float", "", "DATAP99")
    """DATAP99 (float)"""

    NSATPIX: Key[int] = Key("NSATPIX", "int", "", "Number of saturated pixels detected in image")
    """Number of saturated pixels detected in image (int)"""

    DSUN_OBS: Key[float] = Key("DSUN_OBS", "double", "meters", "Distance from SDO to Sun center.")
    """meters: Distance from SDO to Sun center. (double)"""

    AIMGSHEN: Key[int] = Key("AIMGSHEN", "short", "none", "AIA_IMG_SH_ENCODER", scope="variable")
    """AIA_IMG_SH_ENCODER (short)"""

    AIMSHCTC: Key[float] = Key("AIMSHCTC", "float", "none", "AIA_IMG_SH_CLOSE_TOP_CENTR", scope="variable")
    """AIA_IMG_SH_CLOSE_TOP_CENTR (float)"""

    AIFTSID: Key[int] = Key("AIFTSID", "int", "none", "AIA_IMG_FTS_ID", scope="variable")
    """AIA_IMG_FTS_ID (int)"""

    ROI_LLX2: Key[int] = Key("ROI_LLX2", "int")
    """No description (int)"""

    AIVNMST: Key[int] = Key("AIVNMST", "int", "none", "AIA_VER_NUM_IMAGE_STATUS", scope="variable")
    """AIA_VER_NUM_IMAGE_STATUS (int)"""

    AICFGDL4: Key[int] = Key("AICFGDL4", "short", "none", "AIA_IMG_CFG_DELAY_4", scope="variable")
    """AIA_IMG_CFG_DELAY_4 (short)"""

    CRLT_OBS: Key[float] = Key("CRLT_OBS", "double", "deg", "Carrington latitude of the observer")
    """deg: Carrington latitude of the observer (double)"""

    AICFGDL1: Key[int] = Key("AICFGDL1", "short", "none", "AIA_IMG_CFG_DELAY_1", scope="variable")
    """AIA_IMG_CFG_DELAY_1 (short)"""

    AICFGDL2: Key[int] = Key("AICFGDL2", "short", "none", "AIA_IMG_CFG_DELAY_2", scope="variable")
    """AIA_IMG_CFG_DELAY_2 (short)"""

    AICFGDL3: Key[int] = Key("AICFGDL3", "short", "none", "AIA_IMG_CFG_DELAY_3", scope="variable")
    """AIA_IMG_CFG_DELAY_3 (short)"""

    ACS_MODE: Key[str] = Key("ACS_MODE", "string")
    """No description (string)"""

    CROTA2: Key[float] = Key("CROTA2", "float", "deg", "CROTA2: INST_ROT + SAT_ROT")
    """deg: CROTA2: INST_ROT + SAT_ROT (float)"""

    AIMSHOBE: Key[float] = Key("AIMSHOBE", "float", "none", "AIA_IMG_SH_OPEN_BOT_EDGE", scope="variable")
    """AIA_IMG_SH_OPEN_BOT_EDGE (float)"""

    AIMSHOBC: Key[float] = Key("AIMSHOBC", "float", "none", "AIA_IMG_SH_OPEN_BOT_CENTR", scope="variable")
    """AIA_IMG_SH_OPEN_BOT_CENTR (float)"""

    AIHIS860: Key[int] = Key("AIHIS860", "int", "none", "AIA_IMG_HISTC_BN_860", scope="variable")
    """AIA_IMG_HISTC_BN_860 (int)"""

    R_SUN: Key[float] = Key("R_SUN", "float", "", "Radius of the Sun in pixels on the CCD detector")
    """Radius of the Sun in pixels on the CCD detector (float)"""

    ORB_REC: Key[str] = Key("ORB_REC", "string", "", "Orbit vector series record pointer")
    """Orbit vector series record pointer (string)"""

    AECDELAY: Key[int] = Key("AECDELAY", "int", "none", "AIA_IMG_AEC_DELAY", scope="variable")
    """AIA_IMG_AEC_DELAY (int)"""

    TEMPSMIR: Key[float] = Key("TEMPSMIR", "float", "", "Spider mirror temperature")
    """Spider mirror temperature (float)"""

    AIMSHCBC: Key[float] = Key("AIMSHCBC", "float", "none", "AIA_IMG_SH_CLOSE_BOT_CENTR", scope="variable")
    """AIA_IMG_SH_CLOSE_BOT_CENTR (float)"""

    SAT_Z0: Key[float] = Key("SAT_Z0", "float")
    """No description (float)"""

    ACS_SAFE: Key[str] = Key("ACS_SAFE", "string")
    """No description (string)"""

    AIMSHCBE: Key[float] = Key("AIMSHCBE", "float", "none", "AIA_IMG_SH_CLOSE_BOT_EDGE", scope="variable")
    """AIA_IMG_SH_CLOSE_BOT_EDGE (float)"""

    AIFOENFL: Key[int] = Key("AIFOENFL", "short", "none", "AIA_IMG_FOCUS_ENA_FLAG", scope="variable")
    """AIA_IMG_FOCUS_ENA_FLAG (short)"""

    AIFDBID: Key[int] = Key("AIFDBID", "int", "none", "AIA_IMG_FDB_ID", scope="variable")
    """AIA_IMG_FDB_ID (int)"""

    AIMGOTS: Key[int] = Key("AIMGOTS", "int", "none", "AIA_IMG_OBT_TIME_SH_SEC", scope="variable")
    """AIA_IMG_OBT_TIME_SH_SEC (int)"""

    CTYPE1: Key[str] = Key("CTYPE1", "string", "", "CTYPE1: HPLN-TAN (SOLARX)")
    """CTYPE1: HPLN-TAN (SOLARX) (string)"""

    OBS_VN: Key[float] = Key("OBS_VN", "double", "m/s")
    """m/s (double)"""

    AIASEN: Key[int] = Key("AIASEN", "int", "none", "AIA_IMG_AS_ENCODER", scope="variable")
    """AIA_IMG_AS_ENCODER (int)"""

    AIFCPS: Key[int] = Key("AIFCPS", "short", "none", "AIA_IMG_FC_POSITION", scope="variable")
    """AIA_IMG_FC_POSITION (short)"""

    TEMPCCD: Key[float] = Key("TEMPCCD", "float", "", "CCD temperature")
    """CCD temperature (float)"""

    CDELT1: Key[float] = Key("CDELT1", "float", "arcsec/pixel", "CDELT1: image scale in the x direction")
    """arcsec/pixel: CDELT1: image scale in the x direction (float)"""

    CDELT2: Key[float] = Key("CDELT2", "float", "arcsec/pixel", "image scale in the y direction")
    """arcsec/pixel: image scale in the y direction (float)"""

    RSUN_REF: Key[Unknown] = Key("RSUN_REF", "unknown", "m", "Reference radius of the Sun: 696,000,000.0 m")
    """m: Reference radius of the Sun: 696,000,000.0 m (type not known)"""

    AISTATE: Key[str] = Key("AISTATE", "string", "none", "AIA_IMG_ISS_LOOP", scope="variable")
    """AIA_IMG_ISS_LOOP (string)"""

    OBS_VW: Key[float] = Key("OBS_VW", "double", "m/s")
    """m/s (double)"""

    OBS_VR: Key[float] = Key("OBS_VR", "double", "m/s", "Speed of observer in radial direction")
    """m/s: Speed of observer in radial direction (double)"""

    GAEX_OBS: Key[float] = Key("GAEX_OBS", "double")
    """No description (double)"""

    RSUN_OBS: Key[float] = Key("RSUN_OBS", "double", "arcsec")
    """arcsec (double)"""

    AIAWVLEN: Key[int] = Key("AIAWVLEN", "int", "none", "AIA_IMG_WAVELENGTH", scope="variable")
    """AIA_IMG_WAVELENGTH (int)"""

    OSCNRMS: Key[float] = Key("OSCNRMS", "float", "", "Rms deviation from the mean value of overscan rows")
    """Rms deviation from the mean value of overscan rows (float)"""

    DN_GAIN: Key[float] = Key("DN_GAIN", "float", "", "DN/electron")
    """DN/electron (float)"""

    OSCNMEAN: Key[float] = Key("OSCNMEAN", "float", "", "Mean value of overscan rows")
    """Mean value of overscan rows (float)"""

    CTYPE2: Key[str] = Key("CTYPE2", "string")
    """No description (string)"""

    ROI_LLX1: Key[int] = Key("ROI_LLX1", "int")
    """No description (int)"""

    AIHIS348: Key[int] = Key("AIHIS348", "int", "none", "AIA_IMG_HISTC_BN_348", scope="variable")
    """AIA_IMG_HISTC_BN_348 (int)"""

    EFF_AREA: Key[float] = Key("EFF_AREA", "float", "", "Effective area")
    """Effective area (float)"""

    AIFILTYP: Key[int] = Key("AIFILTYP", "short", "none", "AIA_IMG_FILTER_TYPE", scope="variable")
    """AIA_IMG_FILTER_TYPE (short)"""

    HAEX_OBS: Key[float] = Key("HAEX_OBS", "double")
    """No description (double)"""

    ACS_ECLP: Key[str] = Key("ACS_ECLP", "string")
    """No description (string)"""

    AGT1SVY: Key[int] = Key("AGT1SVY", "short", "none", "AIA_GT1_SUNVECTOR_Y", scope="variable")
    """AIA_GT1_SUNVECTOR_Y (short)"""

    ROI_NWIN: Key[int] = Key("ROI_NWIN", "int")
    """No description (int)"""

    AGT1SVZ: Key[int] = Key("AGT1SVZ", "short", "none", "AIA_GT1_SUNVECTOR_Z", scope="variable")
    """AIA_GT1_SUNVECTOR_Z (short)"""

    AIAECENF: Key[int] = Key("AIAECENF", "short", "none", "AIA_IMG_AEC_ENA_FLAG", scope="variable")
    """AIA_IMG_AEC_ENA_FLAG (short)"""

    ASQFSN: Key[int] = Key("ASQFSN", "int", "none", "AIA_SEQ_FRAME_SN", scope="variable")
    """AIA_SEQ_FRAME_SN (int)"""

    INST_ROT: Key[float] = Key("INST_ROT", "float")
    """No description (float)"""

    ACS_CGT: Key[str] = Key("ACS_CGT", "string")
    """No description (string)"""

    TEMPGT: Key[float] = Key("TEMPGT", "float", "", "Guide telescope temperature")
    """Guide telescope temperature (float)"""

    HAEZ_OBS: Key[float] = Key("HAEZ_OBS", "double")
    """No description (double)"""

    ASD_REC: Key[str] = Key("ASD_REC", "string")
    """No description (string)"""

    ROI_SUM: Key[int] = Key("ROI_SUM", "int")
    """No description (int)"""

    TEMPFPAD: Key[float] = Key("TEMPFPAD", "float")
    """No description (float)"""

    MPO_REC: Key[str] = Key("MPO_REC", "string")
    """No description (string)"""

    ROI_NAX2: Key[int] = Key("ROI_NAX2", "int")
    """No description (int)"""

    ROI_NAX1: Key[int] = Key("ROI_NAX1", "int")
    """No description (int)"""

    DSUN_REF: Key[float] = Key("DSUN_REF", "double", "meters", "Astronomical Unit")
    """meters: Astronomical Unit (double)"""

    AIHISMXB: Key[int] = Key("AIHISMXB", "int", "none", "AIA_IMG_HIST_MAX_BIN", scope="variable")
    """AIA_IMG_HIST_MAX_BIN (int)"""

    PIXLUNIT: Key[str] = Key("PIXLUNIT", "string", "", "Pixel intensity unit")
    """Pixel intensity unit (string)"""

    AIAHFSN: Key[int] = Key("AIAHFSN", "int", "none", "AIA_IMG_HIST_FSN", scope="variable")
    """AIA_IMG_HIST_FSN (int)"""

    CAR_ROT: Key[int] = Key("CAR_ROT", "int", "none", "Carrington rotation number of CRLN_OBS")
    """Carrington rotation number of CRLN_OBS (int)"""

    HGLT_OBS: Key[float] = Key("HGLT_OBS", "double")
    """No description (double)"""

    AIMGTYP: Key[int] = Key("AIMGTYP", "int", "none", "AIA_IMG_IMAGE_TYPE", scope="variable")
    """AIA_IMG_IMAGE_TYPE (int)"""

    CUNIT1: Key[str] = Key("CUNIT1", "string", "", "CUNIT1: arcsec")
    """CUNIT1: arcsec (string)"""

    ASQTNUM: Key[int] = Key("ASQTNUM", "short", "none", "AIA_SEQ_TEL_NUM", scope="variable")
    """AIA_SEQ_TEL_NUM (short)"""

    CUNIT2: Key[str] = Key("CUNIT2", "string")
    """No description (string)"""

    CRLN_OBS: Key[float] = Key("CRLN_OBS", "double", "deg", "Carrington longitude of the observer")
    """deg: Carrington longitude of the observer (double)"""

    ROI_NAY2: Key[int] = Key("ROI_NAY2", "int")
    """No description (int)"""

    AIHIS604: Key[int] = Key("AIHIS604", "int", "none", "AIA_IMG_HISTC_BN_604", scope="variable")
    """AIA_IMG_HISTC_BN_604 (int)"""

    AIMGOTSS: Key[int] = Key("AIMGOTSS", "int", "none", "AIA_IMG_OBT_TIME_SH_SS", scope="variable")
    """AIA_IMG_OBT_TIME_SH_SS (int)"""

    NSPIKES: Key[int] = Key("NSPIKES", "int", "", "Number of cosmic ray affected pixels detected in image")
    """Number of cosmic ray affected pixels detected in image (int)"""

    GAEZ_OBS: Key[float] = Key("GAEZ_OBS", "double")
    """No description (double)"""

    IMSCL_MP: Key[float] = Key("IMSCL_MP", "float")
    """No description (float)"""

    AIFRMLID: Key[int] = Key("AIFRMLID", "int", "none", "AIA_IMG_FRMLIST_ID", scope="variable")
    """AIA_IMG_FRMLIST_ID (int)"""

    CRVAL2: Key[float] = Key("CRVAL2", "float", "arcsec", "CRVAL2: y origin - center of the solar disk")
    """arcsec: CRVAL2: y origin - center of the solar disk (float)"""

    CRPIX1: Key[float] = Key("CRPIX1", "float", "pixel", "CRPIX1: location of sun center in CCD x direction")
    """pixel: CRPIX1: location of sun center in CCD x direction (float)"""

    CRPIX2: Key[float] = Key(
        "CRPIX2", "float", "pixel", "CRPIX2: location of the Sun center in CCD y direction"
    )
    """pixel: CRPIX2: location of the Sun center in CCD y direction (float)"""

    CRVAL1: Key[float] = Key("CRVAL1", "float", "arcsec", "CRVAL1: image scale in the x direction")
    """arcsec: CRVAL1: image scale in the x direction (float)"""

    ISPPKTIM: Key[datetime] = Key(
        "ISPPKTIM", "time", "ISO", "PACKET_TIME, Prime key value for the ISP record", scope="variable"
    )
    """ISO: PACKET_TIME, Prime key value for the ISP record (time)"""

    KEYWDDOC: Key[str] = Key("KEYWDDOC", "string", "", "AIA FITS keyword documentation")
    """AIA FITS keyword documentation (string)"""

    AIMGFSN: Key[int] = Key("AIMGFSN", "int", "none", "AIA_IMG_FRLIST_POS", scope="variable")
    """AIA_IMG_FRLIST_POS (int)"""

    Y0_MP: Key[float] = Key("Y0_MP", "float")
    """No description (float)"""

    ROI_NAY1: Key[int] = Key("ROI_NAY1", "int")
    """No description (int)"""

    AIMGSHCE: Key[int] = Key("AIMGSHCE", "int", "none", "AIA_IMG_SH_CMDED_EXPOSURE", scope="variable")
    """AIA_IMG_SH_CMDED_EXPOSURE (int)"""

    AGT3SVZ: Key[int] = Key("AGT3SVZ", "short", "none", "AIA_GT3_SUNVECTOR_Z", scope="variable")
    """AIA_GT3_SUNVECTOR_Z (short)"""

    AGT3SVY: Key[int] = Key("AGT3SVY", "short", "none", "AIA_GT3_SUNVECTOR_Y", scope="variable")
    """AIA_GT3_SUNVECTOR_Y (short)"""

    AECMODE: Key[str] = Key("AECMODE", "string", "none", "AIA_IMG_AEC_MODE", scope="variable")
    """AIA_IMG_AEC_MODE (string)"""

    AIHIS192: Key[int] = Key("AIHIS192", "int", "none", "AIA_IMG_HISTC_BN_192", scope="variable")
    """AIA_IMG_HISTC_BN_192 (int)"""

    EFF_AR_V: Key[Unknown] = Key("EFF_AR_V", "unknown", "", "Version # for EFF_AREA and DN_GAIN")
    """Version # for EFF_AREA and DN_GAIN (type not known)"""

    HAEY_OBS: Key[float] = Key("HAEY_OBS", "double")
    """No description (double)"""

    AIAGP9: Key[int] = Key("AIAGP9", "int", "none", "AIA_IMG_GP9", scope="variable")
    """AIA_IMG_GP9 (int)"""

    AIMSHCTE: Key[float] = Key("AIMSHCTE", "float", "none", "AIA_IMG_SH_CLOSE_TOP_EDGE", scope="variable")
    """AIA_IMG_SH_CLOSE_TOP_EDGE (float)"""

    AIAGP5: Key[int] = Key("AIAGP5", "int", "none", "AIA_IMG_GP5", scope="variable")
    """AIA_IMG_GP5 (int)"""

    AIAGP6: Key[int] = Key("AIAGP6", "int", "none", "AIA_IMG_GP6", scope="variable")
    """AIA_IMG_GP6 (int)"""

    AIAGP7: Key[int] = Key("AIAGP7", "int", "none", "AIA_IMG_GP7", scope="variable")
    """AIA_IMG_GP7 (int)"""

    AIAGP1: Key[int] = Key("AIAGP1", "int", "none", "AIA_IMG_GP1", scope="variable")
    """AIA_IMG_GP1 (int)"""

    AIAGP2: Key[int] = Key("AIAGP2", "int", "none", "AIA_IMG_GP2", scope="variable")
    """AIA_IMG_GP2 (int)"""

    AIAGP3: Key[int] = Key("AIAGP3", "int", "none", "AIA_IMG_GP3", scope="variable")
    """AIA_IMG_GP3 (int)"""

    SAT_ROT: Key[float] = Key("SAT_ROT", "float")
    """No description (float)"""

    HGLN_OBS: Key[float] = Key("HGLN_OBS", "double")
    """No description (double)"""

    AGT4SVZ: Key[int] = Key("AGT4SVZ", "short", "none", "AIA_GT4_SUNVECTOR_Z", scope="variable")
    """AIA_GT4_SUNVECTOR_Z (short)"""

    ISPPKTVN: Key[str] = Key("ISPPKTVN", "string", "none", "PACKET_VERSION_NUMBER", scope="variable")
    """PACKET_VERSION_NUMBER (string)"""

    AIFTSWTH: Key[int] = Key("AIFTSWTH", "int", "none", "AIA_IMG_FLT_TYPE_SW_TH", scope="variable")
    """AIA_IMG_FLT_TYPE_SW_TH (int)"""

    AGT4SVY: Key[int] = Key("AGT4SVY", "short", "none", "AIA_GT4_SUNVECTOR_Y", scope="variable")
    """AIA_GT4_SUNVECTOR_Y (short)"""

    AIMSHOTE: Key[float] = Key("AIMSHOTE", "float", "none", "AIA_IMG_SH_OPEN_TOP_EDGE", scope="variable")
    """AIA_IMG_SH_OPEN_TOP_EDGE (float)"""

    AIFWEN: Key[int] = Key("AIFWEN", "int", "none", "AIA_IMG_FW_ENCODER", scope="variable")
    """AIA_IMG_FW_ENCODER (int)"""

    ISPSNAME: Key[str] = Key("ISPSNAME", "string", "none", "ISP SERIES NAME", scope="variable")
    """ISP SERIES NAME (string)"""

    AIAECTI: Key[int] = Key("AIAECTI", "int", "none", "AIA_IMG_AEC_TABLE_ID", scope="variable")
    """AIA_IMG_AEC_TABLE_ID (int)"""

    AIAGP8: Key[int] = Key("AIAGP8", "int", "none", "AIA_IMG_GP8", scope="variable")
    """AIA_IMG_GP8 (int)"""

    ASQHDR: Key[int] = Key("ASQHDR", "longlong", "none", "AIA_SEQ_HEADER", scope="variable")
    """AIA_SEQ_HEADER (longlong)"""

    ACS_SUNP: Key[str] = Key("ACS_SUNP", "string")
    """No description (string)"""

    GAEY_OBS: Key[float] = Key("GAEY_OBS", "double")
    """No description (double)"""

    FLAT_REC: Key[str] = Key("FLAT_REC", "string", "", "Flatfield series record pointer")
    """Flatfield series record pointer (string)"""

    ROI_LLY2: Key[int] = Key("ROI_LLY2", "int")
    """No description (int)"""

    X0_MP: Key[float] = Key("X0_MP", "float")
    """No description (float)"""

    ROI_LLY1: Key[int] = Key("ROI_LLY1", "int")
    """No description (int)"""

    AIAGP4: Key[int] = Key("AIAGP4", "int", "none", "AIA_IMG_GP4", scope="variable")
    """AIA_IMG_GP4 (int)"""

    AIMSHOTC: Key[float] = Key("AIMSHOTC", "float", "none", "AIA_IMG_SH_OPEN_TOP_CENTR", scope="variable")
    """AIA_IMG_SH_OPEN_TOP_CENTR (float)"""

    AGT2SVY: Key[int] = Key("AGT2SVY", "short", "none", "AIA_GT2_SUNVECTOR_Y", scope="variable")
    """AIA_GT2_SUNVECTOR_Y (short)"""

    AGT2SVZ: Key[int] = Key("AGT2SVZ", "short", "none", "AIA_GT2_SUNVECTOR_Z", scope="variable")
    """AIA_GT2_SUNVECTOR_Z (short)"""

    AIAGP10: Key[int] = Key("AIAGP10", "int", "none", "AIA_IMG_GP10", scope="variable")
    """AIA_IMG_GP10 (int)"""

    AECTYPE: Key[int] = Key("AECTYPE", "short", "none", "AIA_IMG_AEC_TYPE", scope="variable")
    """AIA_IMG_AEC_TYPE (short)"""

    SAT_Y0: Key[float] = Key("SAT_Y0", "float")
    """No description (float)"""

    HISTORY: Key[str] = Key("HISTORY", "string")
    """No description (string)"""

    T_REC_index: Key[int] = Key(
        "T_REC_index", "longlong", "none", "Index keyword associated with T_REC", scope="index"
    )
    """Index keyword associated with T_REC (longlong)"""

    image_lev1: SegmentKey = SegmentKey("image_lev1", "int", "", "fits", "4096x4096", "lev1 image fits file")
    """lev1 image fits file (segment, int, fits, 4096x4096)"""

    bad_pixel: SegmentKey = SegmentKey("bad_pixel", "int", "", "fits", "", "bad pixel array")
    """bad pixel array (segment, int, fits)"""

    spikes: SegmentKey = SegmentKey("spikes", "int", "", "fits", "VARxVAR", "spiked pixel list")
    """spiked pixel list (segment, int, fits, VARxVAR)"""

    @classmethod
    def records(cls, *, T_REC: TimeFilter | None = None, FSN: IntFilter | None = None) -> RecordSet[Lev1]:
        """Select records by prime key: T_REC, FSN."""
        return cls._select(T_REC=T_REC, FSN=FSN)


class Lev1Euv12s(Series):
    """AIA Level 1, 12 second cadence.

    Series aia.lev1_euv_12s. Prime keys: T_REC, slots of 12.0 from 1977.01.01_00:00:00_TAI; WAVELNTH.

    Known: 180 of about 186 keywords, 178 with a type, 0 names confirmed for this series; 2 segments, 0
    links.

    No listing and no header of this series is public; the keyword set is that of aia.lev1, which it
    selects by time and wavelength (sibling). Which of them are linked to aia.lev1 is not known. ROI_*,
    GAEX_OBS and the like appear in the record header and so exist, but have no printed note.
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="aia.lev1_euv_12s",
        note="AIA Level 1, 12 second cadence",
        prime_keys=(
            PrimeFacts("T_REC", slotted=True, step="12.0", epoch="1977.01.01_00:00:00_TAI"),
            PrimeFacts("WAVELNTH"),
        ),
        completeness=Completeness(
            180,
            of_about=186,
            typed=178,
            with_units=111,
            with_note=140,
            confirmed=0,
            whole=False,
            note="No listing and no header of this series is public; the keyword set is that of aia.lev1, which it selects by time and wavelength (sibling). Which of them are linked to aia.lev1 is not known. ROI_*, GAEX_OBS and the like appear in the record header and so exist, but have no printed note.",
        ),
        source="merged from named public sources, each field with its own",
    )

    BLD_VERS: Key[str] = Key(
        "BLD_VERS", "string", "none", "Build Version: from jsoc_version.h", scope="variable"
    )
    """Build Version: from jsoc_version.h (string)"""

    LVL_NUM: Key[float] = Key("LVL_NUM", "float", "", "LVL_NUM data level number")
    """LVL_NUM data level number (float)"""

    T_REC: Prime[datetime] = Prime("T_REC", "time", "ISO", "Slotted observation time", scope="ts_slot")
    """ISO: Slotted observation time (time, prime key)"""

    T_REC_step: Key[float] = Key(
        "T_REC_step", "double", "second", "T_REC step", scope="constant", default="12.0"
    )
    """second: T_REC step (double, constant 12.0)"""

    T_REC_epoch: Key[datetime] = Key(
        "T_REC_epoch", "time", "TAI", scope="constant", default="1977.01.01_00:00:00_TAI"
    )
    """TAI (time, constant 1977.01.01_00:00:00_TAI)"""

    T_REC_round: Key[int] = Key("T_REC_round", "int", "", "center of slot")
    """center of slot (int)"""

    ORIGIN: Key[str] = Key(
        "ORIGIN",
        "string",
        "none",
        "ORIGIN Location where file made",
        scope="constant",
        default="SDO/JSOC-SDP",
    )
    """ORIGIN Location where file made (string, constant SDO/JSOC-SDP)"""

    DATE: Key[datetime] = Key("DATE", "time", "ISO", "Date_time of processing; ISO 8601", scope="variable")
    """ISO: Date_time of processing; ISO 8601 (time)"""

    TELESCOP: Key[str] = Key(
        "TELESCOP", "string", "none", "For AIA: SDO/AIA", scope="constant", default="SDO/AIA"
    )
    """For AIA: SDO/AIA (string, constant SDO/AIA)"""

    INSTRUME: Key[str] = Key(
        "INSTRUME", "string", "none", "For AIA: AIA_ATA1, AIA_ATA2, AIA_ATA3 or AIA_ATA4", scope="variable"
    )
    """For AIA: AIA_ATA1, AIA_ATA2, AIA_ATA3 or AIA_ATA4 (string)"""

    DATE__OBS: Key[datetime] = Key(
        "DATE__OBS", "time", "ISO", "[DATE-OBS] Date when observation started; ISO 8601", scope="variable"
    )
    """ISO: [DATE-OBS] Date when observation started; ISO 8601 (time)"""

    T_OBS: Key[datetime] = Key("T_OBS", "time", "ISO", "Observation time", scope="variable")
    """ISO: Observation time (time)"""

    CAMERA: Key[int] = Key("CAMERA", "int", "none", "For AIA: 1, 2, 3 or 4", scope="variable")
    """For AIA: 1, 2, 3 or 4 (int)"""

    IMG_TYPE: Key[str] = Key("IMG_TYPE", "string", "none", "Image type: LIGHT or DARK", scope="variable")
    """Image type: LIGHT or DARK (string)"""

    EXPTIME: Key[float] = Key(
        "EXPTIME", "double", "sec", "Exposure duration: mean shutter open time", scope="variable"
    )
    """sec: Exposure duration: mean shutter open time (double)"""

    EXPSDEV: Key[float] = Key("EXPSDEV", "float", "sec", "Exposure standard deviation", scope="variable")
    """sec: Exposure standard deviation (float)"""

    INT_TIME: Key[float] = Key("INT_TIME", "float", "sec", "CCD integration duration", scope="variable")
    """sec: CCD integration duration (float)"""

    WAVELNTH: Prime[int] = Prime("WAVELNTH", "int", "angstrom", "Wavelength", scope="variable")
    """angstrom: Wavelength (int, prime key)"""

    WAVEUNIT: Key[str] = Key(
        "WAVEUNIT", "string", "none", "Wavelength unit: angstrom", scope="constant", default="angstrom"
    )
    """Wavelength unit: angstrom (string, constant angstrom)"""

    WAVE_STR: Key[str] = Key("WAVE_STR", "string", "none", "Wavelength_FilterPosition", scope="variable")
    """Wavelength_FilterPosition (string)"""

    FSN: Key[int] = Key("FSN", "int", "none", "FSN Filtergram Sequence Number", scope="variable")
    """FSN Filtergram Sequence Number (int)"""

    FID: Key[int] = Key("FID", "int", "none", "FID Filtergram ID", scope="variable")
    """FID Filtergram ID (int)"""

    QUALLEV0: QualityKey = QualityKey("QUALLEV0", "int", "", "Level 0 Quality word")
    """Level 0 Quality word (int)"""

    QUALITY: QualityKey = QualityKey("QUALITY", "int", "", "Level 1 Quality word")
    """Level 1 Quality word (int)"""

    TOTVALS: Key[int] = Key(
        "TOTVALS", "int", "none", "Expected number of data values (pixels)", scope="variable"
    )
    """Expected number of data values (pixels) (int)"""

    DATAVALS: Key[int] = Key(
        "DATAVALS", "int", "none", "Actual number of data values in image", scope="variable"
    )
    """Actual number of data values in image (int)"""

    MISSVALS: Key[int] = Key(
        "MISSVALS", "int", "none", "Missing values: TOTVALS - DATAVALS", scope="variable"
    )
    """Missing values: TOTVALS - DATAVALS (int)"""

    PERCENTD: Key[float] = Key(
        "PERCENTD", "float", "none", "Percent data; 100*DATAVALS/TOTVALS", scope="variable"
    )
    """Percent data; 100*DATAVALS/TOTVALS (float)"""

    DATAMIN: Key[int] = Key("DATAMIN", "int", "", "Minimum value of all pixels")
    """Minimum value of all pixels (int)"""

    DATAMAX: Key[int] = Key("DATAMAX", "int", "", "Maximum value of all pixels")
    """Maximum value of all pixels (int)"""

    DATAMEDN: Key[int] = Key("DATAMEDN", "int", "", "Median value of all pixels")
    """Median value of all pixels (int)"""

    DATAMEAN: Key[float] = Key("DATAMEAN", "float", "none", "Mean value of all pixels", scope="variable")
    """Mean value of all pixels (float)"""

    DATARMS: Key[float] = Key(
        "DATARMS", "float", "none", "Rms deviation from the mean value of all pixels", scope="variable"
    )
    """Rms deviation from the mean value of all pixels (float)"""

    DATASKEW: Key[float] = Key(
        "DATASKEW", "float", "none", "Skewness from the mean value of all pixels", scope="variable"
    )
    """Skewness from the mean value of all pixels (float)"""

    DATAKURT: Key[float] = Key("DATAKURT", "float", "none", "Kurtosis of all pixels", scope="variable")
    """Kurtosis of all pixels (float)"""

    DATACENT: Key[float] = Key("DATACENT", "float", "", "Median value of center column of the image")
    """Median value of center column of the image (float)"""

    DATAP01: Key[float] = Key("DATAP01", "float", "", "DATAP01")
    """DATAP01 (float)"""

    DATAP10: Key[float] = Key("DATAP10", "float", "", "DATAP10")
    """DATAP10 (float)"""

    DATAP25: Key[float] = Key("DATAP25", "float", "", "DATAP25")
    """DATAP25 (float)"""

    DATAP75: Key[float] = Key("DATAP75", "float", "", "DATAP75")
    """DATAP75 (float)"""

    DATAP90: Key[float] = Key("DATAP90", "float", "", "DATAP90")
    """DATAP90 (float)"""

    DATAP95: Key[float] = Key("DATAP95", "float", "", "DATAP95")
    """DATAP95 (float)"""

    DATAP98: Key[float] = Key("DATAP98", "float", "", "DATAP98")
    """DATAP98 (float)"""

    DATAP99: Key[float] = Key("DATAP99", "float", "", "DATAP99")
    """DATAP99 (float)"""

    NSATPIX: Key[int] = Key("NSATPIX", "int", "", "Number of saturated pixels detected in image")
    """Number of saturated pixels detected in image (int)"""

    DSUN_OBS: Key[float] = Key("DSUN_OBS", "double", "meters", "Distance from SDO to Sun center.")
    """meters: Distance from SDO to Sun center. (double)"""

    AIMGSHEN: Key[int] = Key("AIMGSHEN", "short", "none", "AIA_IMG_SH_ENCODER", scope="variable")
    """AIA_IMG_SH_ENCODER (short)"""

    AIMSHCTC: Key[float] = Key("AIMSHCTC", "float", "none", "AIA_IMG_SH_CLOSE_TOP_CENTR", scope="variable")
    """AIA_IMG_SH_CLOSE_TOP_CENTR (float)"""

    AIFTSID: Key[int] = Key("AIFTSID", "int", "none", "AIA_IMG_FTS_ID", scope="variable")
    """AIA_IMG_FTS_ID (int)"""

    ROI_LLX2: Key[int] = Key("ROI_LLX2", "int")
    """No description (int)"""

    AIVNMST: Key[int] = Key("AIVNMST", "int", "none", "AIA_VER_NUM_IMAGE_STATUS", scope="variable")
    """AIA_VER_NUM_IMAGE_STATUS (int)"""

    AICFGDL4: Key[int] = Key("AICFGDL4", "short", "none", "AIA_IMG_CFG_DELAY_4", scope="variable")
    """AIA_IMG_CFG_DELAY_4 (short)"""

    CRLT_OBS: Key[float] = Key("CRLT_OBS", "double", "deg", "Carrington latitude of the observer")
    """deg: Carrington latitude of the observer (double)"""

    AICFGDL1: Key[int] = Key("AICFGDL1", "short", "none", "AIA_IMG_CFG_DELAY_1", scope="variable")
    """AIA_IMG_CFG_DELAY_1 (short)"""

    AICFGDL2: Key[int] = Key("AICFGDL2", "short", "none", "AIA_IMG_CFG_DELAY_2", scope="variable")
    """AIA_IMG_CFG_DELAY_2 (short)"""

    AICFGDL3: Key[int] = Key("AICFGDL3", "short", "none", "AIA_IMG_CFG_DELAY_3", scope="variable")
    """AIA_IMG_CFG_DELAY_3 (short)"""

    ACS_MODE: Key[str] = Key("ACS_MODE", "string")
    """No description (string)"""

    CROTA2: Key[float] = Key("CROTA2", "float", "deg", "CROTA2: INST_ROT + SAT_ROT")
    """deg: CROTA2: INST_ROT + SAT_ROT (float)"""

    AIMSHOBE: Key[float] = Key("AIMSHOBE", "float", "none", "AIA_IMG_SH_OPEN_BOT_EDGE", scope="variable")
    """AIA_IMG_SH_OPEN_BOT_EDGE (float)"""

    AIMSHOBC: Key[float] = Key("AIMSHOBC", "float", "none", "AIA_IMG_SH_OPEN_BOT_CENTR", scope="variable")
    """AIA_IMG_SH_OPEN_BOT_CENTR (float)"""

    AIHIS860: Key[int] = Key("AIHIS860", "int", "none", "AIA_IMG_HISTC_BN_860", scope="variable")
    """AIA_IMG_HISTC_BN_860 (int)"""

    R_SUN: Key[float] = Key("R_SUN", "float", "", "Radius of the Sun in pixels on the CCD detector")
    """Radius of the Sun in pixels on the CCD detector (float)"""

    ORB_REC: Key[str] = Key("ORB_REC", "string", "", "Orbit vector series record pointer")
    """Orbit vector series record pointer (string)"""

    AECDELAY: Key[int] = Key("AECDELAY", "int", "none", "AIA_IMG_AEC_DELAY", scope="variable")
    """AIA_IMG_AEC_DELAY (int)"""

    TEMPSMIR: Key[float] = Key("TEMPSMIR", "float", "", "Spider mirror temperature")
    """Spider mirror temperature (float)"""

    AIMSHCBC: Key[float] = Key("AIMSHCBC", "float", "none", "AIA_IMG_SH_CLOSE_BOT_CENTR", scope="variable")
    """AIA_IMG_SH_CLOSE_BOT_CENTR (float)"""

    SAT_Z0: Key[float] = Key("SAT_Z0", "float")
    """No description (float)"""

    ACS_SAFE: Key[str] = Key("ACS_SAFE", "string")
    """No description (string)"""

    AIMSHCBE: Key[float] = Key("AIMSHCBE", "float", "none", "AIA_IMG_SH_CLOSE_BOT_EDGE", scope="variable")
    """AIA_IMG_SH_CLOSE_BOT_EDGE (float)"""

    AIFOENFL: Key[int] = Key("AIFOENFL", "short", "none", "AIA_IMG_FOCUS_ENA_FLAG", scope="variable")
    """AIA_IMG_FOCUS_ENA_FLAG (short)"""

    AIFDBID: Key[int] = Key("AIFDBID", "int", "none", "AIA_IMG_FDB_ID", scope="variable")
    """AIA_IMG_FDB_ID (int)"""

    AIMGOTS: Key[int] = Key("AIMGOTS", "int", "none", "AIA_IMG_OBT_TIME_SH_SEC", scope="variable")
    """AIA_IMG_OBT_TIME_SH_SEC (int)"""

    CTYPE1: Key[str] = Key("CTYPE1", "string", "", "CTYPE1: HPLN-TAN (SOLARX)")
    """CTYPE1: HPLN-TAN (SOLARX) (string)"""

    OBS_VN: Key[float] = Key("OBS_VN", "double", "m/s")
    """m/s (double)"""

    AIASEN: Key[int] = Key("AIASEN", "int", "none", "AIA_IMG_AS_ENCODER", scope="variable")
    """AIA_IMG_AS_ENCODER (int)"""

    AIFCPS: Key[int] = Key("AIFCPS", "short", "none", "AIA_IMG_FC_POSITION", scope="variable")
    """AIA_IMG_FC_POSITION (short)"""

    TEMPCCD: Key[float] = Key("TEMPCCD", "float", "", "CCD temperature")
    """CCD temperature (float)"""

    CDELT1: Key[float] = Key("CDELT1", "float", "arcsec/pixel", "CDELT1: image scale in the x direction")
    """arcsec/pixel: CDELT1: image scale in the x direction (float)"""

    CDELT2: Key[float] = Key("CDELT2", "float", "arcsec/pixel", "image scale in the y direction")
    """arcsec/pixel: image scale in the y direction (float)"""

    RSUN_REF: Key[Unknown] = Key("RSUN_REF", "unknown", "m", "Reference radius of the Sun: 696,000,000.0 m")
    """m: Reference radius of the Sun: 696,000,000.0 m (type not known)"""

    AISTATE: Key[str] = Key("AISTATE", "string", "none", "AIA_IMG_ISS_LOOP", scope="variable")
    """AIA_IMG_ISS_LOOP (string)"""

    OBS_VW: Key[float] = Key("OBS_VW", "double", "m/s")
    """m/s (double)"""

    OBS_VR: Key[float] = Key("OBS_VR", "double", "m/s", "Speed of observer in radial direction")
    """m/s: Speed of observer in radial direction (double)"""

    GAEX_OBS: Key[float] = Key("GAEX_OBS", "double")
    """No description (double)"""

    RSUN_OBS: Key[float] = Key("RSUN_OBS", "double", "arcsec")
    """arcsec (double)"""

    AIAWVLEN: Key[int] = Key("AIAWVLEN", "int", "none", "AIA_IMG_WAVELENGTH", scope="variable")
    """AIA_IMG_WAVELENGTH (int)"""

    OSCNRMS: Key[float] = Key("OSCNRMS", "float", "", "Rms deviation from the mean value of overscan rows")
    """Rms deviation from the mean value of overscan rows (float)"""

    DN_GAIN: Key[float] = Key("DN_GAIN", "float", "", "DN/electron")
    """DN/electron (float)"""

    OSCNMEAN: Key[float] = Key("OSCNMEAN", "float", "", "Mean value of overscan rows")
    """Mean value of overscan rows (float)"""

    CTYPE2: Key[str] = Key("CTYPE2", "string")
    """No description (string)"""

    ROI_LLX1: Key[int] = Key("ROI_LLX1", "int")
    """No description (int)"""

    AIHIS348: Key[int] = Key("AIHIS348", "int", "none", "AIA_IMG_HISTC_BN_348", scope="variable")
    """AIA_IMG_HISTC_BN_348 (int)"""

    EFF_AREA: Key[float] = Key("EFF_AREA", "float", "", "Effective area")
    """Effective area (float)"""

    AIFILTYP: Key[int] = Key("AIFILTYP", "short", "none", "AIA_IMG_FILTER_TYPE", scope="variable")
    """AIA_IMG_FILTER_TYPE (short)"""

    HAEX_OBS: Key[float] = Key("HAEX_OBS", "double")
    """No description (double)"""

    ACS_ECLP: Key[str] = Key("ACS_ECLP", "string")
    """No description (string)"""

    AGT1SVY: Key[int] = Key("AGT1SVY", "short", "none", "AIA_GT1_SUNVECTOR_Y", scope="variable")
    """AIA_GT1_SUNVECTOR_Y (short)"""

    ROI_NWIN: Key[int] = Key("ROI_NWIN", "int")
    """No description (int)"""

    AGT1SVZ: Key[int] = Key("AGT1SVZ", "short", "none", "AIA_GT1_SUNVECTOR_Z", scope="variable")
    """AIA_GT1_SUNVECTOR_Z (short)"""

    AIAECENF: Key[int] = Key("AIAECENF", "short", "none", "AIA_IMG_AEC_ENA_FLAG", scope="variable")
    """AIA_IMG_AEC_ENA_FLAG (short)"""

    ASQFSN: Key[int] = Key("ASQFSN", "int", "none", "AIA_SEQ_FRAME_SN", scope="variable")
    """AIA_SEQ_FRAME_SN (int)"""

    INST_ROT: Key[float] = Key("INST_ROT", "float")
    """No description (float)"""

    ACS_CGT: Key[str] = Key("ACS_CGT", "string")
    """No description (string)"""

    TEMPGT: Key[float] = Key("TEMPGT", "float", "", "Guide telescope temperature")
    """Guide telescope temperature (float)"""

    HAEZ_OBS: Key[float] = Key("HAEZ_OBS", "double")
    """No description (double)"""

    ASD_REC: Key[str] = Key("ASD_REC", "string")
    """No description (string)"""

    ROI_SUM: Key[int] = Key("ROI_SUM", "int")
    """No description (int)"""

    TEMPFPAD: Key[float] = Key("TEMPFPAD", "float")
    """No description (float)"""

    MPO_REC: Key[str] = Key("MPO_REC", "string")
    """No description (string)"""

    ROI_NAX2: Key[int] = Key("ROI_NAX2", "int")
    """No description (int)"""

    ROI_NAX1: Key[int] = Key("ROI_NAX1", "int")
    """No description (int)"""

    DSUN_REF: Key[float] = Key("DSUN_REF", "double", "meters", "Astronomical Unit")
    """meters: Astronomical Unit (double)"""

    AIHISMXB: Key[int] = Key("AIHISMXB", "int", "none", "AIA_IMG_HIST_MAX_BIN", scope="variable")
    """AIA_IMG_HIST_MAX_BIN (int)"""

    PIXLUNIT: Key[str] = Key("PIXLUNIT", "string", "", "Pixel intensity unit")
    """Pixel intensity unit (string)"""

    AIAHFSN: Key[int] = Key("AIAHFSN", "int", "none", "AIA_IMG_HIST_FSN", scope="variable")
    """AIA_IMG_HIST_FSN (int)"""

    CAR_ROT: Key[int] = Key("CAR_ROT", "int", "none", "Carrington rotation number of CRLN_OBS")
    """Carrington rotation number of CRLN_OBS (int)"""

    HGLT_OBS: Key[float] = Key("HGLT_OBS", "double")
    """No description (double)"""

    AIMGTYP: Key[int] = Key("AIMGTYP", "int", "none", "AIA_IMG_IMAGE_TYPE", scope="variable")
    """AIA_IMG_IMAGE_TYPE (int)"""

    CUNIT1: Key[str] = Key("CUNIT1", "string", "", "CUNIT1: arcsec")
    """CUNIT1: arcsec (string)"""

    ASQTNUM: Key[int] = Key("ASQTNUM", "short", "none", "AIA_SEQ_TEL_NUM", scope="variable")
    """AIA_SEQ_TEL_NUM (short)"""

    CUNIT2: Key[str] = Key("CUNIT2", "string")
    """No description (string)"""

    CRLN_OBS: Key[float] = Key("CRLN_OBS", "double", "deg", "Carrington longitude of the observer")
    """deg: Carrington longitude of the observer (double)"""

    ROI_NAY2: Key[int] = Key("ROI_NAY2", "int")
    """No description (int)"""

    AIHIS604: Key[int] = Key("AIHIS604", "int", "none", "AIA_IMG_HISTC_BN_604", scope="variable")
    """AIA_IMG_HISTC_BN_604 (int)"""

    AIMGOTSS: Key[int] = Key("AIMGOTSS", "int", "none", "AIA_IMG_OBT_TIME_SH_SS", scope="variable")
    """AIA_IMG_OBT_TIME_SH_SS (int)"""

    NSPIKES: Key[int] = Key("NSPIKES", "int", "", "Number of cosmic ray affected pixels detected in image")
    """Number of cosmic ray affected pixels detected in image (int)"""

    GAEZ_OBS: Key[float] = Key("GAEZ_OBS", "double")
    """No description (double)"""

    IMSCL_MP: Key[float] = Key("IMSCL_MP", "float")
    """No description (float)"""

    AIFRMLID: Key[int] = Key("AIFRMLID", "int", "none", "AIA_IMG_FRMLIST_ID", scope="variable")
    """AIA_IMG_FRMLIST_ID (int)"""

    CRVAL2: Key[float] = Key("CRVAL2", "float", "arcsec", "CRVAL2: y origin - center of the solar disk")
    """arcsec: CRVAL2: y origin - center of the solar disk (float)"""

    CRPIX1: Key[float] = Key("CRPIX1", "float", "pixel", "CRPIX1: location of sun center in CCD x direction")
    """pixel: CRPIX1: location of sun center in CCD x direction (float)"""

    CRPIX2: Key[float] = Key(
        "CRPIX2", "float", "pixel", "CRPIX2: location of the Sun center in CCD y direction"
    )
    """pixel: CRPIX2: location of the Sun center in CCD y direction (float)"""

    CRVAL1: Key[float] = Key("CRVAL1", "float", "arcsec", "CRVAL1: image scale in the x direction")
    """arcsec: CRVAL1: image scale in the x direction (float)"""

    ISPPKTIM: Key[datetime] = Key(
        "ISPPKTIM", "time", "ISO", "PACKET_TIME, Prime key value for the ISP record", scope="variable"
    )
    """ISO: PACKET_TIME, Prime key value for the ISP record (time)"""

    KEYWDDOC: Key[str] = Key("KEYWDDOC", "string", "", "AIA FITS keyword documentation")
    """AIA FITS keyword documentation (string)"""

    AIMGFSN: Key[int] = Key("AIMGFSN", "int", "none", "AIA_IMG_FRLIST_POS", scope="variable")
    """AIA_IMG_FRLIST_POS (int)"""

    Y0_MP: Key[float] = Key("Y0_MP", "float")
    """No description (float)"""

    ROI_NAY1: Key[int] = Key("ROI_NAY1", "int")
    """No description (int)"""

    AIMGSHCE: Key[int] = Key("AIMGSHCE", "int", "none", "AIA_IMG_SH_CMDED_EXPOSURE", scope="variable")
    """AIA_IMG_SH_CMDED_EXPOSURE (int)"""

    AGT3SVZ: Key[int] = Key("AGT3SVZ", "short", "none", "AIA_GT3_SUNVECTOR_Z", scope="variable")
    """AIA_GT3_SUNVECTOR_Z (short)"""

    AGT3SVY: Key[int] = Key("AGT3SVY", "short", "none", "AIA_GT3_SUNVECTOR_Y", scope="variable")
    """AIA_GT3_SUNVECTOR_Y (short)"""

    AECMODE: Key[str] = Key("AECMODE", "string", "none", "AIA_IMG_AEC_MODE", scope="variable")
    """AIA_IMG_AEC_MODE (string)"""

    AIHIS192: Key[int] = Key("AIHIS192", "int", "none", "AIA_IMG_HISTC_BN_192", scope="variable")
    """AIA_IMG_HISTC_BN_192 (int)"""

    EFF_AR_V: Key[Unknown] = Key("EFF_AR_V", "unknown", "", "Version # for EFF_AREA and DN_GAIN")
    """Version # for EFF_AREA and DN_GAIN (type not known)"""

    HAEY_OBS: Key[float] = Key("HAEY_OBS", "double")
    """No description (double)"""

    AIAGP9: Key[int] = Key("AIAGP9", "int", "none", "AIA_IMG_GP9", scope="variable")
    """AIA_IMG_GP9 (int)"""

    AIMSHCTE: Key[float] = Key("AIMSHCTE", "float", "none", "AIA_IMG_SH_CLOSE_TOP_EDGE", scope="variable")
    """AIA_IMG_SH_CLOSE_TOP_EDGE (float)"""

    AIAGP5: Key[int] = Key("AIAGP5", "int", "none", "AIA_IMG_GP5", scope="variable")
    """AIA_IMG_GP5 (int)"""

    AIAGP6: Key[int] = Key("AIAGP6", "int", "none", "AIA_IMG_GP6", scope="variable")
    """AIA_IMG_GP6 (int)"""

    AIAGP7: Key[int] = Key("AIAGP7", "int", "none", "AIA_IMG_GP7", scope="variable")
    """AIA_IMG_GP7 (int)"""

    AIAGP1: Key[int] = Key("AIAGP1", "int", "none", "AIA_IMG_GP1", scope="variable")
    """AIA_IMG_GP1 (int)"""

    AIAGP2: Key[int] = Key("AIAGP2", "int", "none", "AIA_IMG_GP2", scope="variable")
    """AIA_IMG_GP2 (int)"""

    AIAGP3: Key[int] = Key("AIAGP3", "int", "none", "AIA_IMG_GP3", scope="variable")
    """AIA_IMG_GP3 (int)"""

    SAT_ROT: Key[float] = Key("SAT_ROT", "float")
    """No description (float)"""

    HGLN_OBS: Key[float] = Key("HGLN_OBS", "double")
    """No description (double)"""

    AGT4SVZ: Key[int] = Key("AGT4SVZ", "short", "none", "AIA_GT4_SUNVECTOR_Z", scope="variable")
    """AIA_GT4_SUNVECTOR_Z (short)"""

    ISPPKTVN: Key[str] = Key("ISPPKTVN", "string", "none", "PACKET_VERSION_NUMBER", scope="variable")
    """PACKET_VERSION_NUMBER (string)"""

    AIFTSWTH: Key[int] = Key("AIFTSWTH", "int", "none", "AIA_IMG_FLT_TYPE_SW_TH", scope="variable")
    """AIA_IMG_FLT_TYPE_SW_TH (int)"""

    AGT4SVY: Key[int] = Key("AGT4SVY", "short", "none", "AIA_GT4_SUNVECTOR_Y", scope="variable")
    """AIA_GT4_SUNVECTOR_Y (short)"""

    AIMSHOTE: Key[float] = Key("AIMSHOTE", "float", "none", "AIA_IMG_SH_OPEN_TOP_EDGE", scope="variable")
    """AIA_IMG_SH_OPEN_TOP_EDGE (float)"""

    AIFWEN: Key[int] = Key("AIFWEN", "int", "none", "AIA_IMG_FW_ENCODER", scope="variable")
    """AIA_IMG_FW_ENCODER (int)"""

    ISPSNAME: Key[str] = Key("ISPSNAME", "string", "none", "ISP SERIES NAME", scope="variable")
    """ISP SERIES NAME (string)"""

    AIAECTI: Key[int] = Key("AIAECTI", "int", "none", "AIA_IMG_AEC_TABLE_ID", scope="variable")
    """AIA_IMG_AEC_TABLE_ID (int)"""

    AIAGP8: Key[int] = Key("AIAGP8", "int", "none", "AIA_IMG_GP8", scope="variable")
    """AIA_IMG_GP8 (int)"""

    ASQHDR: Key[int] = Key("ASQHDR", "longlong", "none", "AIA_SEQ_HEADER", scope="variable")
    """AIA_SEQ_HEADER (longlong)"""

    ACS_SUNP: Key[str] = Key("ACS_SUNP", "string")
    """No description (string)"""

    GAEY_OBS: Key[float] = Key("GAEY_OBS", "double")
    """No description (double)"""

    FLAT_REC: Key[str] = Key("FLAT_REC", "string", "", "Flatfield series record pointer")
    """Flatfield series record pointer (string)"""

    ROI_LLY2: Key[int] = Key("ROI_LLY2", "int")
    """No description (int)"""

    X0_MP: Key[float] = Key("X0_MP", "float")
    """No description (float)"""

    ROI_LLY1: Key[int] = Key("ROI_LLY1", "int")
    """No description (int)"""

    AIAGP4: Key[int] = Key("AIAGP4", "int", "none", "AIA_IMG_GP4", scope="variable")
    """AIA_IMG_GP4 (int)"""

    AIMSHOTC: Key[float] = Key("AIMSHOTC", "float", "none", "AIA_IMG_SH_OPEN_TOP_CENTR", scope="variable")
    """AIA_IMG_SH_OPEN_TOP_CENTR (float)"""

    AGT2SVY: Key[int] = Key("AGT2SVY", "short", "none", "AIA_GT2_SUNVECTOR_Y", scope="variable")
    """AIA_GT2_SUNVECTOR_Y (short)"""

    AGT2SVZ: Key[int] = Key("AGT2SVZ", "short", "none", "AIA_GT2_SUNVECTOR_Z", scope="variable")
    """AIA_GT2_SUNVECTOR_Z (short)"""

    AIAGP10: Key[int] = Key("AIAGP10", "int", "none", "AIA_IMG_GP10", scope="variable")
    """AIA_IMG_GP10 (int)"""

    AECTYPE: Key[int] = Key("AECTYPE", "short", "none", "AIA_IMG_AEC_TYPE", scope="variable")
    """AIA_IMG_AEC_TYPE (short)"""

    SAT_Y0: Key[float] = Key("SAT_Y0", "float")
    """No description (float)"""

    HISTORY: Key[str] = Key("HISTORY", "string")
    """No description (string)"""

    T_REC_index: Key[int] = Key(
        "T_REC_index", "longlong", "none", "Index keyword associated with T_REC", scope="index"
    )
    """Index keyword associated with T_REC (longlong)"""

    image: SegmentKey = SegmentKey("image", "int", "", "fits", "4096x4096", "AIA level 1 image")
    """AIA level 1 image (segment, int, fits, 4096x4096)"""

    spikes: SegmentKey = SegmentKey("spikes", "int", "", "fits", "VARxVAR", "Cosmic ray information")
    """Cosmic ray information (segment, int, fits, VARxVAR)"""

    @classmethod
    def records(
        cls, *, T_REC: TimeFilter | None = None, WAVELNTH: IntFilter | None = None
    ) -> RecordSet[Lev1Euv12s]:
        """Select records by prime key: T_REC, WAVELNTH."""
        return cls._select(T_REC=T_REC, WAVELNTH=WAVELNTH)


class Lev1Uv24s(Series):
    """AIA Level 1, 24 second cadence.

    Series aia.lev1_uv_24s. Prime keys: T_REC, slots of 24.0 from 1977.01.01_00:00:00_TAI; WAVELNTH.

    Known: 180 of about 186 keywords, 178 with a type, 0 names confirmed for this series; 2 segments, 0
    links.

    No listing and no header of this series is public; the keyword set is that of aia.lev1, which it
    selects by time and wavelength (sibling). Which of them are linked to aia.lev1 is not known. ROI_*,
    GAEX_OBS and the like appear in the record header and so exist, but have no printed note.
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="aia.lev1_uv_24s",
        note="AIA Level 1, 24 second cadence",
        prime_keys=(
            PrimeFacts("T_REC", slotted=True, step="24.0", epoch="1977.01.01_00:00:00_TAI"),
            PrimeFacts("WAVELNTH"),
        ),
        completeness=Completeness(
            180,
            of_about=186,
            typed=178,
            with_units=111,
            with_note=140,
            confirmed=0,
            whole=False,
            note="No listing and no header of this series is public; the keyword set is that of aia.lev1, which it selects by time and wavelength (sibling). Which of them are linked to aia.lev1 is not known. ROI_*, GAEX_OBS and the like appear in the record header and so exist, but have no printed note.",
        ),
        source="merged from named public sources, each field with its own",
    )

    BLD_VERS: Key[str] = Key(
        "BLD_VERS", "string", "none", "Build Version: from jsoc_version.h", scope="variable"
    )
    """Build Version: from jsoc_version.h (string)"""

    LVL_NUM: Key[float] = Key("LVL_NUM", "float", "", "LVL_NUM data level number")
    """LVL_NUM data level number (float)"""

    T_REC: Prime[datetime] = Prime("T_REC", "time", "ISO", "Slotted observation time", scope="ts_slot")
    """ISO: Slotted observation time (time, prime key)"""

    T_REC_step: Key[float] = Key(
        "T_REC_step", "double", "second", "T_REC step", scope="constant", default="24.0"
    )
    """second: T_REC step (double, constant 24.0)"""

    T_REC_epoch: Key[datetime] = Key(
        "T_REC_epoch", "time", "TAI", scope="constant", default="1977.01.01_00:00:00_TAI"
    )
    """TAI (time, constant 1977.01.01_00:00:00_TAI)"""

    T_REC_round: Key[int] = Key("T_REC_round", "int", "", "center of slot")
    """center of slot (int)"""

    ORIGIN: Key[str] = Key(
        "ORIGIN",
        "string",
        "none",
        "ORIGIN Location where file made",
        scope="constant",
        default="SDO/JSOC-SDP",
    )
    """ORIGIN Location where file made (string, constant SDO/JSOC-SDP)"""

    DATE: Key[datetime] = Key("DATE", "time", "ISO", "Date_time of processing; ISO 8601", scope="variable")
    """ISO: Date_time of processing; ISO 8601 (time)"""

    TELESCOP: Key[str] = Key(
        "TELESCOP", "string", "none", "For AIA: SDO/AIA", scope="constant", default="SDO/AIA"
    )
    """For AIA: SDO/AIA (string, constant SDO/AIA)"""

    INSTRUME: Key[str] = Key(
        "INSTRUME", "string", "none", "For AIA: AIA_ATA1, AIA_ATA2, AIA_ATA3 or AIA_ATA4", scope="variable"
    )
    """For AIA: AIA_ATA1, AIA_ATA2, AIA_ATA3 or AIA_ATA4 (string)"""

    DATE__OBS: Key[datetime] = Key(
        "DATE__OBS", "time", "ISO", "[DATE-OBS] Date when observation started; ISO 8601", scope="variable"
    )
    """ISO: [DATE-OBS] Date when observation started; ISO 8601 (time)"""

    T_OBS: Key[datetime] = Key("T_OBS", "time", "ISO", "Observation time", scope="variable")
    """ISO: Observation time (time)"""

    CAMERA: Key[int] = Key("CAMERA", "int", "none", "For AIA: 1, 2, 3 or 4", scope="variable")
    """For AIA: 1, 2, 3 or 4 (int)"""

    IMG_TYPE: Key[str] = Key("IMG_TYPE", "string", "none", "Image type: LIGHT or DARK", scope="variable")
    """Image type: LIGHT or DARK (string)"""

    EXPTIME: Key[float] = Key(
        "EXPTIME", "double", "sec", "Exposure duration: mean shutter open time", scope="variable"
    )
    """sec: Exposure duration: mean shutter open time (double)"""

    EXPSDEV: Key[float] = Key("EXPSDEV", "float", "sec", "Exposure standard deviation", scope="variable")
    """sec: Exposure standard deviation (float)"""

    INT_TIME: Key[float] = Key("INT_TIME", "float", "sec", "CCD integration duration", scope="variable")
    """sec: CCD integration duration (float)"""

    WAVELNTH: Prime[int] = Prime("WAVELNTH", "int", "angstrom", "Wavelength", scope="variable")
    """angstrom: Wavelength (int, prime key)"""

    WAVEUNIT: Key[str] = Key(
        "WAVEUNIT", "string", "none", "Wavelength unit: angstrom", scope="constant", default="angstrom"
    )
    """Wavelength unit: angstrom (string, constant angstrom)"""

    WAVE_STR: Key[str] = Key("WAVE_STR", "string", "none", "Wavelength_FilterPosition", scope="variable")
    """Wavelength_FilterPosition (string)"""

    FSN: Key[int] = Key("FSN", "int", "none", "FSN Filtergram Sequence Number", scope="variable")
    """FSN Filtergram Sequence Number (int)"""

    FID: Key[int] = Key("FID", "int", "none", "FID Filtergram ID", scope="variable")
    """FID Filtergram ID (int)"""

    QUALLEV0: QualityKey = QualityKey("QUALLEV0", "int", "", "Level 0 Quality word")
    """Level 0 Quality word (int)"""

    QUALITY: QualityKey = QualityKey("QUALITY", "int", "", "Level 1 Quality word")
    """Level 1 Quality word (int)"""

    TOTVALS: Key[int] = Key(
        "TOTVALS", "int", "none", "Expected number of data values (pixels)", scope="variable"
    )
    """Expected number of data values (pixels) (int)"""

    DATAVALS: Key[int] = Key(
        "DATAVALS", "int", "none", "Actual number of data values in image", scope="variable"
    )
    """Actual number of data values in image (int)"""

    MISSVALS: Key[int] = Key(
        "MISSVALS", "int", "none", "Missing values: TOTVALS - DATAVALS", scope="variable"
    )
    """Missing values: TOTVALS - DATAVALS (int)"""

    PERCENTD: Key[float] = Key(
        "PERCENTD", "float", "none", "Percent data; 100*DATAVALS/TOTVALS", scope="variable"
    )
    """Percent data; 100*DATAVALS/TOTVALS (float)"""

    DATAMIN: Key[int] = Key("DATAMIN", "int", "", "Minimum value of all pixels")
    """Minimum value of all pixels (int)"""

    DATAMAX: Key[int] = Key("DATAMAX", "int", "", "Maximum value of all pixels")
    """Maximum value of all pixels (int)"""

    DATAMEDN: Key[int] = Key("DATAMEDN", "int", "", "Median value of all pixels")
    """Median value of all pixels (int)"""

    DATAMEAN: Key[float] = Key("DATAMEAN", "float", "none", "Mean value of all pixels", scope="variable")
    """Mean value of all pixels (float)"""

    DATARMS: Key[float] = Key(
        "DATARMS", "float", "none", "Rms deviation from the mean value of all pixels", scope="variable"
    )
    """Rms deviation from the mean value of all pixels (float)"""

    DATASKEW: Key[float] = Key(
        "DATASKEW", "float", "none", "Skewness from the mean value of all pixels", scope="variable"
    )
    """Skewness from the mean value of all pixels (float)"""

    DATAKURT: Key[float] = Key("DATAKURT", "float", "none", "Kurtosis of all pixels", scope="variable")
    """Kurtosis of all pixels (float)"""

    DATACENT: Key[float] = Key("DATACENT", "float", "", "Median value of center column of the image")
    """Median value of center column of the image (float)"""

    DATAP01: Key[float] = Key("DATAP01", "float", "", "DATAP01")
    """DATAP01 (float)"""

    DATAP10: Key[float] = Key("DATAP10", "float", "", "DATAP10")
    """DATAP10 (float)"""

    DATAP25: Key[float] = Key("DATAP25", "float", "", "DATAP25")
    """DATAP25 (float)"""

    DATAP75: Key[float] = Key("DATAP75", "float", "", "DATAP75")
    """DATAP75 (float)"""

    DATAP90: Key[float] = Key("DATAP90", "float", "", "DATAP90")
    """DATAP90 (float)"""

    DATAP95: Key[float] = Key("DATAP95", "float", "", "DATAP95")
    """DATAP95 (float)"""

    DATAP98: Key[float] = Key("DATAP98", "float", "", "DATAP98")
    """DATAP98 (float)"""

    DATAP99: Key[float] = Key("DATAP99", "float", "", "DATAP99")
    """DATAP99 (float)"""

    NSATPIX: Key[int] = Key("NSATPIX", "int", "", "Number of saturated pixels detected in image")
    """Number of saturated pixels detected in image (int)"""

    DSUN_OBS: Key[float] = Key("DSUN_OBS", "double", "meters", "Distance from SDO to Sun center.")
    """meters: Distance from SDO to Sun center. (double)"""

    AIMGSHEN: Key[int] = Key("AIMGSHEN", "short", "none", "AIA_IMG_SH_ENCODER", scope="variable")
    """AIA_IMG_SH_ENCODER (short)"""

    AIMSHCTC: Key[float] = Key("AIMSHCTC", "float", "none", "AIA_IMG_SH_CLOSE_TOP_CENTR", scope="variable")
    """AIA_IMG_SH_CLOSE_TOP_CENTR (float)"""

    AIFTSID: Key[int] = Key("AIFTSID", "int", "none", "AIA_IMG_FTS_ID", scope="variable")
    """AIA_IMG_FTS_ID (int)"""

    ROI_LLX2: Key[int] = Key("ROI_LLX2", "int")
    """No description (int)"""

    AIVNMST: Key[int] = Key("AIVNMST", "int", "none", "AIA_VER_NUM_IMAGE_STATUS", scope="variable")
    """AIA_VER_NUM_IMAGE_STATUS (int)"""

    AICFGDL4: Key[int] = Key("AICFGDL4", "short", "none", "AIA_IMG_CFG_DELAY_4", scope="variable")
    """AIA_IMG_CFG_DELAY_4 (short)"""

    CRLT_OBS: Key[float] = Key("CRLT_OBS", "double", "deg", "Carrington latitude of the observer")
    """deg: Carrington latitude of the observer (double)"""

    AICFGDL1: Key[int] = Key("AICFGDL1", "short", "none", "AIA_IMG_CFG_DELAY_1", scope="variable")
    """AIA_IMG_CFG_DELAY_1 (short)"""

    AICFGDL2: Key[int] = Key("AICFGDL2", "short", "none", "AIA_IMG_CFG_DELAY_2", scope="variable")
    """AIA_IMG_CFG_DELAY_2 (short)"""

    AICFGDL3: Key[int] = Key("AICFGDL3", "short", "none", "AIA_IMG_CFG_DELAY_3", scope="variable")
    """AIA_IMG_CFG_DELAY_3 (short)"""

    ACS_MODE: Key[str] = Key("ACS_MODE", "string")
    """No description (string)"""

    CROTA2: Key[float] = Key("CROTA2", "float", "deg", "CROTA2: INST_ROT + SAT_ROT")
    """deg: CROTA2: INST_ROT + SAT_ROT (float)"""

    AIMSHOBE: Key[float] = Key("AIMSHOBE", "float", "none", "AIA_IMG_SH_OPEN_BOT_EDGE", scope="variable")
    """AIA_IMG_SH_OPEN_BOT_EDGE (float)"""

    AIMSHOBC: Key[float] = Key("AIMSHOBC", "float", "none", "AIA_IMG_SH_OPEN_BOT_CENTR", scope="variable")
    """AIA_IMG_SH_OPEN_BOT_CENTR (float)"""

    AIHIS860: Key[int] = Key("AIHIS860", "int", "none", "AIA_IMG_HISTC_BN_860", scope="variable")
    """AIA_IMG_HISTC_BN_860 (int)"""

    R_SUN: Key[float] = Key("R_SUN", "float", "", "Radius of the Sun in pixels on the CCD detector")
    """Radius of the Sun in pixels on the CCD detector (float)"""

    ORB_REC: Key[str] = Key("ORB_REC", "string", "", "Orbit vector series record pointer")
    """Orbit vector series record pointer (string)"""

    AECDELAY: Key[int] = Key("AECDELAY", "int", "none", "AIA_IMG_AEC_DELAY", scope="variable")
    """AIA_IMG_AEC_DELAY (int)"""

    TEMPSMIR: Key[float] = Key("TEMPSMIR", "float", "", "Spider mirror temperature")
    """Spider mirror temperature (float)"""

    AIMSHCBC: Key[float] = Key("AIMSHCBC", "float", "none", "AIA_IMG_SH_CLOSE_BOT_CENTR", scope="variable")
    """AIA_IMG_SH_CLOSE_BOT_CENTR (float)"""

    SAT_Z0: Key[float] = Key("SAT_Z0", "float")
    """No description (float)"""

    ACS_SAFE: Key[str] = Key("ACS_SAFE", "string")
    """No description (string)"""

    AIMSHCBE: Key[float] = Key("AIMSHCBE", "float", "none", "AIA_IMG_SH_CLOSE_BOT_EDGE", scope="variable")
    """AIA_IMG_SH_CLOSE_BOT_EDGE (float)"""

    AIFOENFL: Key[int] = Key("AIFOENFL", "short", "none", "AIA_IMG_FOCUS_ENA_FLAG", scope="variable")
    """AIA_IMG_FOCUS_ENA_FLAG (short)"""

    AIFDBID: Key[int] = Key("AIFDBID", "int", "none", "AIA_IMG_FDB_ID", scope="variable")
    """AIA_IMG_FDB_ID (int)"""

    AIMGOTS: Key[int] = Key("AIMGOTS", "int", "none", "AIA_IMG_OBT_TIME_SH_SEC", scope="variable")
    """AIA_IMG_OBT_TIME_SH_SEC (int)"""

    CTYPE1: Key[str] = Key("CTYPE1", "string", "", "CTYPE1: HPLN-TAN (SOLARX)")
    """CTYPE1: HPLN-TAN (SOLARX) (string)"""

    OBS_VN: Key[float] = Key("OBS_VN", "double", "m/s")
    """m/s (double)"""

    AIASEN: Key[int] = Key("AIASEN", "int", "none", "AIA_IMG_AS_ENCODER", scope="variable")
    """AIA_IMG_AS_ENCODER (int)"""

    AIFCPS: Key[int] = Key("AIFCPS", "short", "none", "AIA_IMG_FC_POSITION", scope="variable")
    """AIA_IMG_FC_POSITION (short)"""

    TEMPCCD: Key[float] = Key("TEMPCCD", "float", "", "CCD temperature")
    """CCD temperature (float)"""

    CDELT1: Key[float] = Key("CDELT1", "float", "arcsec/pixel", "CDELT1: image scale in the x direction")
    """arcsec/pixel: CDELT1: image scale in the x direction (float)"""

    CDELT2: Key[float] = Key("CDELT2", "float", "arcsec/pixel", "image scale in the y direction")
    """arcsec/pixel: image scale in the y direction (float)"""

    RSUN_REF: Key[Unknown] = Key("RSUN_REF", "unknown", "m", "Reference radius of the Sun: 696,000,000.0 m")
    """m: Reference radius of the Sun: 696,000,000.0 m (type not known)"""

    AISTATE: Key[str] = Key("AISTATE", "string", "none", "AIA_IMG_ISS_LOOP", scope="variable")
    """AIA_IMG_ISS_LOOP (string)"""

    OBS_VW: Key[float] = Key("OBS_VW", "double", "m/s")
    """m/s (double)"""

    OBS_VR: Key[float] = Key("OBS_VR", "double", "m/s", "Speed of observer in radial direction")
    """m/s: Speed of observer in radial direction (double)"""

    GAEX_OBS: Key[float] = Key("GAEX_OBS", "double")
    """No description (double)"""

    RSUN_OBS: Key[float] = Key("RSUN_OBS", "double", "arcsec")
    """arcsec (double)"""

    AIAWVLEN: Key[int] = Key("AIAWVLEN", "int", "none", "AIA_IMG_WAVELENGTH", scope="variable")
    """AIA_IMG_WAVELENGTH (int)"""

    OSCNRMS: Key[float] = Key("OSCNRMS", "float", "", "Rms deviation from the mean value of overscan rows")
    """Rms deviation from the mean value of overscan rows (float)"""

    DN_GAIN: Key[float] = Key("DN_GAIN", "float", "", "DN/electron")
    """DN/electron (float)"""

    OSCNMEAN: Key[float] = Key("OSCNMEAN", "float", "", "Mean value of overscan rows")
    """Mean value of overscan rows (float)"""

    CTYPE2: Key[str] = Key("CTYPE2", "string")
    """No description (string)"""

    ROI_LLX1: Key[int] = Key("ROI_LLX1", "int")
    """No description (int)"""

    AIHIS348: Key[int] = Key("AIHIS348", "int", "none", "AIA_IMG_HISTC_BN_348", scope="variable")
    """AIA_IMG_HISTC_BN_348 (int)"""

    EFF_AREA: Key[float] = Key("EFF_AREA", "float", "", "Effective area")
    """Effective area (float)"""

    AIFILTYP: Key[int] = Key("AIFILTYP", "short", "none", "AIA_IMG_FILTER_TYPE", scope="variable")
    """AIA_IMG_FILTER_TYPE (short)"""

    HAEX_OBS: Key[float] = Key("HAEX_OBS", "double")
    """No description (double)"""

    ACS_ECLP: Key[str] = Key("ACS_ECLP", "string")
    """No description (string)"""

    AGT1SVY: Key[int] = Key("AGT1SVY", "short", "none", "AIA_GT1_SUNVECTOR_Y", scope="variable")
    """AIA_GT1_SUNVECTOR_Y (short)"""

    ROI_NWIN: Key[int] = Key("ROI_NWIN", "int")
    """No description (int)"""

    AGT1SVZ: Key[int] = Key("AGT1SVZ", "short", "none", "AIA_GT1_SUNVECTOR_Z", scope="variable")
    """AIA_GT1_SUNVECTOR_Z (short)"""

    AIAECENF: Key[int] = Key("AIAECENF", "short", "none", "AIA_IMG_AEC_ENA_FLAG", scope="variable")
    """AIA_IMG_AEC_ENA_FLAG (short)"""

    ASQFSN: Key[int] = Key("ASQFSN", "int", "none", "AIA_SEQ_FRAME_SN", scope="variable")
    """AIA_SEQ_FRAME_SN (int)"""

    INST_ROT: Key[float] = Key("INST_ROT", "float")
    """No description (float)"""

    ACS_CGT: Key[str] = Key("ACS_CGT", "string")
    """No description (string)"""

    TEMPGT: Key[float] = Key("TEMPGT", "float", "", "Guide telescope temperature")
    """Guide telescope temperature (float)"""

    HAEZ_OBS: Key[float] = Key("HAEZ_OBS", "double")
    """No description (double)"""

    ASD_REC: Key[str] = Key("ASD_REC", "string")
    """No description (string)"""

    ROI_SUM: Key[int] = Key("ROI_SUM", "int")
    """No description (int)"""

    TEMPFPAD: Key[float] = Key("TEMPFPAD", "float")
    """No description (float)"""

    MPO_REC: Key[str] = Key("MPO_REC", "string")
    """No description (string)"""

    ROI_NAX2: Key[int] = Key("ROI_NAX2", "int")
    """No description (int)"""

    ROI_NAX1: Key[int] = Key("ROI_NAX1", "int")
    """No description (int)"""

    DSUN_REF: Key[float] = Key("DSUN_REF", "double", "meters", "Astronomical Unit")
    """meters: Astronomical Unit (double)"""

    AIHISMXB: Key[int] = Key("AIHISMXB", "int", "none", "AIA_IMG_HIST_MAX_BIN", scope="variable")
    """AIA_IMG_HIST_MAX_BIN (int)"""

    PIXLUNIT: Key[str] = Key("PIXLUNIT", "string", "", "Pixel intensity unit")
    """Pixel intensity unit (string)"""

    AIAHFSN: Key[int] = Key("AIAHFSN", "int", "none", "AIA_IMG_HIST_FSN", scope="variable")
    """AIA_IMG_HIST_FSN (int)"""

    CAR_ROT: Key[int] = Key("CAR_ROT", "int", "none", "Carrington rotation number of CRLN_OBS")
    """Carrington rotation number of CRLN_OBS (int)"""

    HGLT_OBS: Key[float] = Key("HGLT_OBS", "double")
    """No description (double)"""

    AIMGTYP: Key[int] = Key("AIMGTYP", "int", "none", "AIA_IMG_IMAGE_TYPE", scope="variable")
    """AIA_IMG_IMAGE_TYPE (int)"""

    CUNIT1: Key[str] = Key("CUNIT1", "string", "", "CUNIT1: arcsec")
    """CUNIT1: arcsec (string)"""

    ASQTNUM: Key[int] = Key("ASQTNUM", "short", "none", "AIA_SEQ_TEL_NUM", scope="variable")
    """AIA_SEQ_TEL_NUM (short)"""

    CUNIT2: Key[str] = Key("CUNIT2", "string")
    """No description (string)"""

    CRLN_OBS: Key[float] = Key("CRLN_OBS", "double", "deg", "Carrington longitude of the observer")
    """deg: Carrington longitude of the observer (double)"""

    ROI_NAY2: Key[int] = Key("ROI_NAY2", "int")
    """No description (int)"""

    AIHIS604: Key[int] = Key("AIHIS604", "int", "none", "AIA_IMG_HISTC_BN_604", scope="variable")
    """AIA_IMG_HISTC_BN_604 (int)"""

    AIMGOTSS: Key[int] = Key("AIMGOTSS", "int", "none", "AIA_IMG_OBT_TIME_SH_SS", scope="variable")
    """AIA_IMG_OBT_TIME_SH_SS (int)"""

    NSPIKES: Key[int] = Key("NSPIKES", "int", "", "Number of cosmic ray affected pixels detected in image")
    """Number of cosmic ray affected pixels detected in image (int)"""

    GAEZ_OBS: Key[float] = Key("GAEZ_OBS", "double")
    """No description (double)"""

    IMSCL_MP: Key[float] = Key("IMSCL_MP", "float")
    """No description (float)"""

    AIFRMLID: Key[int] = Key("AIFRMLID", "int", "none", "AIA_IMG_FRMLIST_ID", scope="variable")
    """AIA_IMG_FRMLIST_ID (int)"""

    CRVAL2: Key[float] = Key("CRVAL2", "float", "arcsec", "CRVAL2: y origin - center of the solar disk")
    """arcsec: CRVAL2: y origin - center of the solar disk (float)"""

    CRPIX1: Key[float] = Key("CRPIX1", "float", "pixel", "CRPIX1: location of sun center in CCD x direction")
    """pixel: CRPIX1: location of sun center in CCD x direction (float)"""

    CRPIX2: Key[float] = Key(
        "CRPIX2", "float", "pixel", "CRPIX2: location of the Sun center in CCD y direction"
    )
    """pixel: CRPIX2: location of the Sun center in CCD y direction (float)"""

    CRVAL1: Key[float] = Key("CRVAL1", "float", "arcsec", "CRVAL1: image scale in the x direction")
    """arcsec: CRVAL1: image scale in the x direction (float)"""

    ISPPKTIM: Key[datetime] = Key(
        "ISPPKTIM", "time", "ISO", "PACKET_TIME, Prime key value for the ISP record", scope="variable"
    )
    """ISO: PACKET_TIME, Prime key value for the ISP record (time)"""

    KEYWDDOC: Key[str] = Key("KEYWDDOC", "string", "", "AIA FITS keyword documentation")
    """AIA FITS keyword documentation (string)"""

    AIMGFSN: Key[int] = Key("AIMGFSN", "int", "none", "AIA_IMG_FRLIST_POS", scope="variable")
    """AIA_IMG_FRLIST_POS (int)"""

    Y0_MP: Key[float] = Key("Y0_MP", "float")
    """No description (float)"""

    ROI_NAY1: Key[int] = Key("ROI_NAY1", "int")
    """No description (int)"""

    AIMGSHCE: Key[int] = Key("AIMGSHCE", "int", "none", "AIA_IMG_SH_CMDED_EXPOSURE", scope="variable")
    """AIA_IMG_SH_CMDED_EXPOSURE (int)"""

    AGT3SVZ: Key[int] = Key("AGT3SVZ", "short", "none", "AIA_GT3_SUNVECTOR_Z", scope="variable")
    """AIA_GT3_SUNVECTOR_Z (short)"""

    AGT3SVY: Key[int] = Key("AGT3SVY", "short", "none", "AIA_GT3_SUNVECTOR_Y", scope="variable")
    """AIA_GT3_SUNVECTOR_Y (short)"""

    AECMODE: Key[str] = Key("AECMODE", "string", "none", "AIA_IMG_AEC_MODE", scope="variable")
    """AIA_IMG_AEC_MODE (string)"""

    AIHIS192: Key[int] = Key("AIHIS192", "int", "none", "AIA_IMG_HISTC_BN_192", scope="variable")
    """AIA_IMG_HISTC_BN_192 (int)"""

    EFF_AR_V: Key[Unknown] = Key("EFF_AR_V", "unknown", "", "Version # for EFF_AREA and DN_GAIN")
    """Version # for EFF_AREA and DN_GAIN (type not known)"""

    HAEY_OBS: Key[float] = Key("HAEY_OBS", "double")
    """No description (double)"""

    AIAGP9: Key[int] = Key("AIAGP9", "int", "none", "AIA_IMG_GP9", scope="variable")
    """AIA_IMG_GP9 (int)"""

    AIMSHCTE: Key[float] = Key("AIMSHCTE", "float", "none", "AIA_IMG_SH_CLOSE_TOP_EDGE", scope="variable")
    """AIA_IMG_SH_CLOSE_TOP_EDGE (float)"""

    AIAGP5: Key[int] = Key("AIAGP5", "int", "none", "AIA_IMG_GP5", scope="variable")
    """AIA_IMG_GP5 (int)"""

    AIAGP6: Key[int] = Key("AIAGP6", "int", "none", "AIA_IMG_GP6", scope="variable")
    """AIA_IMG_GP6 (int)"""

    AIAGP7: Key[int] = Key("AIAGP7", "int", "none", "AIA_IMG_GP7", scope="variable")
    """AIA_IMG_GP7 (int)"""

    AIAGP1: Key[int] = Key("AIAGP1", "int", "none", "AIA_IMG_GP1", scope="variable")
    """AIA_IMG_GP1 (int)"""

    AIAGP2: Key[int] = Key("AIAGP2", "int", "none", "AIA_IMG_GP2", scope="variable")
    """AIA_IMG_GP2 (int)"""

    AIAGP3: Key[int] = Key("AIAGP3", "int", "none", "AIA_IMG_GP3", scope="variable")
    """AIA_IMG_GP3 (int)"""

    SAT_ROT: Key[float] = Key("SAT_ROT", "float")
    """No description (float)"""

    HGLN_OBS: Key[float] = Key("HGLN_OBS", "double")
    """No description (double)"""

    AGT4SVZ: Key[int] = Key("AGT4SVZ", "short", "none", "AIA_GT4_SUNVECTOR_Z", scope="variable")
    """AIA_GT4_SUNVECTOR_Z (short)"""

    ISPPKTVN: Key[str] = Key("ISPPKTVN", "string", "none", "PACKET_VERSION_NUMBER", scope="variable")
    """PACKET_VERSION_NUMBER (string)"""

    AIFTSWTH: Key[int] = Key("AIFTSWTH", "int", "none", "AIA_IMG_FLT_TYPE_SW_TH", scope="variable")
    """AIA_IMG_FLT_TYPE_SW_TH (int)"""

    AGT4SVY: Key[int] = Key("AGT4SVY", "short", "none", "AIA_GT4_SUNVECTOR_Y", scope="variable")
    """AIA_GT4_SUNVECTOR_Y (short)"""

    AIMSHOTE: Key[float] = Key("AIMSHOTE", "float", "none", "AIA_IMG_SH_OPEN_TOP_EDGE", scope="variable")
    """AIA_IMG_SH_OPEN_TOP_EDGE (float)"""

    AIFWEN: Key[int] = Key("AIFWEN", "int", "none", "AIA_IMG_FW_ENCODER", scope="variable")
    """AIA_IMG_FW_ENCODER (int)"""

    ISPSNAME: Key[str] = Key("ISPSNAME", "string", "none", "ISP SERIES NAME", scope="variable")
    """ISP SERIES NAME (string)"""

    AIAECTI: Key[int] = Key("AIAECTI", "int", "none", "AIA_IMG_AEC_TABLE_ID", scope="variable")
    """AIA_IMG_AEC_TABLE_ID (int)"""

    AIAGP8: Key[int] = Key("AIAGP8", "int", "none", "AIA_IMG_GP8", scope="variable")
    """AIA_IMG_GP8 (int)"""

    ASQHDR: Key[int] = Key("ASQHDR", "longlong", "none", "AIA_SEQ_HEADER", scope="variable")
    """AIA_SEQ_HEADER (longlong)"""

    ACS_SUNP: Key[str] = Key("ACS_SUNP", "string")
    """No description (string)"""

    GAEY_OBS: Key[float] = Key("GAEY_OBS", "double")
    """No description (double)"""

    FLAT_REC: Key[str] = Key("FLAT_REC", "string", "", "Flatfield series record pointer")
    """Flatfield series record pointer (string)"""

    ROI_LLY2: Key[int] = Key("ROI_LLY2", "int")
    """No description (int)"""

    X0_MP: Key[float] = Key("X0_MP", "float")
    """No description (float)"""

    ROI_LLY1: Key[int] = Key("ROI_LLY1", "int")
    """No description (int)"""

    AIAGP4: Key[int] = Key("AIAGP4", "int", "none", "AIA_IMG_GP4", scope="variable")
    """AIA_IMG_GP4 (int)"""

    AIMSHOTC: Key[float] = Key("AIMSHOTC", "float", "none", "AIA_IMG_SH_OPEN_TOP_CENTR", scope="variable")
    """AIA_IMG_SH_OPEN_TOP_CENTR (float)"""

    AGT2SVY: Key[int] = Key("AGT2SVY", "short", "none", "AIA_GT2_SUNVECTOR_Y", scope="variable")
    """AIA_GT2_SUNVECTOR_Y (short)"""

    AGT2SVZ: Key[int] = Key("AGT2SVZ", "short", "none", "AIA_GT2_SUNVECTOR_Z", scope="variable")
    """AIA_GT2_SUNVECTOR_Z (short)"""

    AIAGP10: Key[int] = Key("AIAGP10", "int", "none", "AIA_IMG_GP10", scope="variable")
    """AIA_IMG_GP10 (int)"""

    AECTYPE: Key[int] = Key("AECTYPE", "short", "none", "AIA_IMG_AEC_TYPE", scope="variable")
    """AIA_IMG_AEC_TYPE (short)"""

    SAT_Y0: Key[float] = Key("SAT_Y0", "float")
    """No description (float)"""

    HISTORY: Key[str] = Key("HISTORY", "string")
    """No description (string)"""

    T_REC_index: Key[int] = Key(
        "T_REC_index", "longlong", "none", "Index keyword associated with T_REC", scope="index"
    )
    """Index keyword associated with T_REC (longlong)"""

    image: SegmentKey = SegmentKey("image", "int", "", "fits", "4096x4096", "AIA level 1 image")
    """AIA level 1 image (segment, int, fits, 4096x4096)"""

    spikes: SegmentKey = SegmentKey("spikes", "int", "", "fits", "VARxVAR", "Cosmic ray information")
    """Cosmic ray information (segment, int, fits, VARxVAR)"""

    @classmethod
    def records(
        cls, *, T_REC: TimeFilter | None = None, WAVELNTH: IntFilter | None = None
    ) -> RecordSet[Lev1Uv24s]:
        """Select records by prime key: T_REC, WAVELNTH."""
        return cls._select(T_REC=T_REC, WAVELNTH=WAVELNTH)


class Response(Series):
    """AIA instrument response table.

    Series aia.response. Prime keys: T_START; WAVE_STR.

    Known: 14 keywords, 0 with a type; 0 segments, 0 links.

    keyword names only.
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="aia.response",
        note="AIA instrument response table",
        prime_keys=(PrimeFacts("T_START"), PrimeFacts("WAVE_STR")),
        completeness=Completeness(
            14,
            of_about=None,
            typed=0,
            with_units=0,
            with_note=0,
            confirmed=None,
            whole=False,
            note="keyword names only",
        ),
        source="LM-SAL/aiapy aiapy/tests/data/aia_V8_20171210_050627_response_table.txt @afc3db737a (column names of the SSW text copy); prime keys: sunpy/drms drms/tests/test_jsoc_info.py @5a7c2a96be; note: sunpy/sunpy sunpy/net/jsoc/data/attrs.json",
    )

    DATE: Key[Unknown] = Key("DATE", "unknown")
    """No description (type not known)"""

    T_START: Prime[Unknown] = Prime("T_START", "unknown")
    """No description (type not known, prime key)"""

    T_STOP: Key[Unknown] = Key("T_STOP", "unknown")
    """No description (type not known)"""

    VER_NUM: Key[Unknown] = Key("VER_NUM", "unknown")
    """No description (type not known)"""

    WAVE_STR: Prime[Unknown] = Prime("WAVE_STR", "unknown")
    """No description (type not known, prime key)"""

    WAVELNTH: Key[Unknown] = Key("WAVELNTH", "unknown")
    """No description (type not known)"""

    EPERDN: Key[Unknown] = Key("EPERDN", "unknown")
    """No description (type not known)"""

    DNPERPHT: Key[Unknown] = Key("DNPERPHT", "unknown")
    """No description (type not known)"""

    EFF_AREA: Key[Unknown] = Key("EFF_AREA", "unknown")
    """No description (type not known)"""

    EFF_WVLN: Key[Unknown] = Key("EFF_WVLN", "unknown")
    """No description (type not known)"""

    EFFA_P1: Key[Unknown] = Key("EFFA_P1", "unknown")
    """No description (type not known)"""

    EFFA_P2: Key[Unknown] = Key("EFFA_P2", "unknown")
    """No description (type not known)"""

    EFFA_P3: Key[Unknown] = Key("EFFA_P3", "unknown")
    """No description (type not known)"""

    RMSE: Key[Unknown] = Key("RMSE", "unknown")
    """No description (type not known)"""

    @classmethod
    def records(
        cls, *, T_START: TextFilter | None = None, WAVE_STR: TextFilter | None = None
    ) -> RecordSet[Response]:
        """Select records by prime key: T_START, WAVE_STR."""
        return cls._select(T_START=T_START, WAVE_STR=WAVE_STR)


class Tlm(Series):
    """test series for storage of qac/tlm raw data.

    Series aia.tlm. Prime keys: filename.

    Known: 1 keywords; 1 segment, 0 links.

    full definition from a .jsd file (the live series may have changed since).
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="aia.tlm",
        note="test series for storage of qac/tlm raw data",
        prime_keys=(PrimeFacts("filename"),),
        completeness=Completeness(
            1,
            of_about=None,
            typed=1,
            with_units=1,
            with_note=0,
            confirmed=None,
            whole=True,
            note="full definition from a .jsd file (the live series may have changed since)",
        ),
        source="lm-jps/proj lev0/apps/data/aia.tlm.jsd @0cf0b90d35",
    )

    filename: Prime[str] = Prime("filename", "string", "none", scope="variable", default=" ")
    """No description (string, prime key)"""

    dir: SegmentKey = SegmentKey("dir", "int", "none", "generic")
    """No description (segment, int, generic)"""

    @classmethod
    def records(cls, *, filename: TextFilter | None = None) -> RecordSet[Tlm]:
        """Select records by prime key: filename."""
        return cls._select(filename=filename)


class Tlm60d(Series):
    """test series for storage of qac/tlm raw data.

    Series aia.tlm_60d. Prime keys: filename.

    Known: 1 keywords; 1 segment, 0 links.

    full definition from a .jsd file (the live series may have changed since).
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="aia.tlm_60d",
        note="test series for storage of qac/tlm raw data",
        prime_keys=(PrimeFacts("filename"),),
        completeness=Completeness(
            1,
            of_about=None,
            typed=1,
            with_units=1,
            with_note=0,
            confirmed=None,
            whole=True,
            note="full definition from a .jsd file (the live series may have changed since)",
        ),
        source="lm-jps/proj lev0/apps/data/aia.tlm_60d.jsd @0cf0b90d35",
    )

    filename: Prime[str] = Prime("filename", "string", "none", scope="variable", default=" ")
    """No description (string, prime key)"""

    dir: SegmentKey = SegmentKey("dir", "int", "none", "generic")
    """No description (segment, int, generic)"""

    @classmethod
    def records(cls, *, filename: TextFilter | None = None) -> RecordSet[Tlm60d]:
        """Select records by prime key: filename."""
        return cls._select(filename=filename)
