"""Typed series: iris.isp, iris.lev0, iris.lev1, iris.lev1_prelim01, iris.tlm.

Made by ``jsoc codegen`` from the definitions shipped with the sample archive, merged from public sources;
not to be edited. Sources:

* iris.isp: lm-jps/proj lev0/apps/data/iris.isp.jsd @0cf0b90d35 (digest 9cbaa92f4e0e)
* iris.lev0: lm-jps/proj lev0/apps/data/iris.lev0.jsd @0cf0b90d35 (digest 0379ec157cb4)
* iris.lev1: merged from named public sources, each field with its own (digest a1ba575ec8d4)
* iris.lev1_prelim01: lm-jps/proj lev0/apps/data/iris.lev1_prelim01.jsd @0cf0b90d35 (digest ce1795ab30af)
* iris.tlm: lm-jps/proj lev0/apps/data/iris.tlm.jsd @0cf0b90d35 (digest 5255e04c6c6e)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from jsoc_sdk.series import About, Completeness, Key, Prime, PrimeFacts, QualityKey, SegmentKey, Series

if TYPE_CHECKING:
    from datetime import datetime

    from jsoc_sdk.recordset import RecordSet
    from jsoc_sdk.series import IntFilter, TextFilter, TimeFilter


class Isp(Series):
    """IRIS Image Status Packet on-orbit data.

    Series iris.isp. Prime keys: I_SQ_FRAME_SN.

    Known: 153 keywords; 0 segments, 0 links.

    full definition from a .jsd file (the live series may have changed since).
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="iris.isp",
        note="IRIS Image Status Packet on-orbit data",
        prime_keys=(PrimeFacts("I_SQ_FRAME_SN"),),
        completeness=Completeness(
            153,
            of_about=None,
            typed=153,
            with_units=153,
            with_note=153,
            confirmed=None,
            whole=True,
            note="full definition from a .jsd file (the live series may have changed since)",
        ),
        source="lm-jps/proj lev0/apps/data/iris.isp.jsd @0cf0b90d35",
    )

    DATE: Key[datetime] = Key(
        "DATE",
        "time",
        "ISO",
        "Date_time of processing;ISO 8601",
        scope="variable",
        default="-4712.01.01_11:59:28Z",
    )
    """ISO: Date_time of processing;ISO 8601 (time)"""

    I_SQ_FRAME_SN: Prime[int] = Prime("I_SQ_FRAME_SN", "int", "none", "ISQFSN", scope="variable")
    """ISQFSN (int, prime key)"""

    I_SQ_ISYS_NUM: Key[int] = Key("I_SQ_ISYS_NUM", "short", "none", "ISQISYSN", scope="variable")
    """ISQISYSN (short)"""

    PACKET_TIME: Key[datetime] = Key(
        "PACKET_TIME", "time", "TAI", "PACKET_TIME", scope="variable", default="-4712.01.01_11:59:28Z"
    )
    """TAI: PACKET_TIME (time)"""

    PACKET_VERSION_NUMBER: Key[str] = Key(
        "PACKET_VERSION_NUMBER",
        "string",
        "none",
        "PACKET_VERSION_NUMBER, decimal value with format:MMM.mmm",
        scope="variable",
    )
    """PACKET_VERSION_NUMBER, decimal value with format:MMM.mmm (string)"""

    HK_SOURCE: Key[str] = Key(
        "HK_SOURCE",
        "string",
        "none",
        "HK_SOURCE, Format:<dayfile name>[<packet-date>][<packet-apid>][<source>]",
        scope="variable",
    )
    """HK_SOURCE, Format:<dayfile name>[<packet-date>][<packet-apid>][<source>] (string)"""

    APID56_TIMECODE_SEC: Key[int] = Key("APID56_TIMECODE_SEC", "int", "none", "ITCS56", scope="variable")
    """ITCS56 (int)"""

    APID56_TIMECODE_SSEC: Key[int] = Key("APID56_TIMECODE_SSEC", "int", "none", "ITCSS56", scope="variable")
    """ITCSS56 (int)"""

    APID56_APID_VERSION: Key[int] = Key("APID56_APID_VERSION", "int", "none", "IVER56", scope="variable")
    """IVER56 (int)"""

    I_AEC_ENA_MSK: Key[int] = Key("I_AEC_ENA_MSK", "int", "none", "IAECENAM", scope="variable")
    """IAECENAM (int)"""

    I_AEC_EV_FLAG: Key[str] = Key("I_AEC_EV_FLAG", "string", "none", "IAECEVFL", scope="variable")
    """IAECEVFL (string)"""

    I_AEC_EV_LAPSE_TIME: Key[int] = Key("I_AEC_EV_LAPSE_TIME", "int", "none", "IAECEVLT", scope="variable")
    """IAECEVLT (int)"""

    I_AEC_FLAG: Key[str] = Key("I_AEC_FLAG", "string", "none", "IAECFLAG", scope="variable")
    """IAECFLAG (string)"""

    I_AEC_FLARE_FLAG: Key[str] = Key("I_AEC_FLARE_FLAG", "string", "none", "IAECFLFL", scope="variable")
    """IAECFLFL (string)"""

    I_AEC_LAPSE_TIME: Key[int] = Key("I_AEC_LAPSE_TIME", "int", "none", "IAECLTIM", scope="variable")
    """IAECLTIM (int)"""

    I_GTP_BIAS_OFFSET_X: Key[int] = Key("I_GTP_BIAS_OFFSET_X", "short", "none", "IGTPOFFX", scope="variable")
    """IGTPOFFX (short)"""

    I_GTP_BIAS_OFFSET_Y: Key[int] = Key("I_GTP_BIAS_OFFSET_Y", "short", "none", "IGTPOFFY", scope="variable")
    """IGTPOFFY (short)"""

    I_GTP_SUNVECTOR_X: Key[int] = Key("I_GTP_SUNVECTOR_X", "short", "none", "IGTPSVX", scope="variable")
    """IGTPSVX (short)"""

    I_GTP_SUNVECTOR_Y: Key[int] = Key("I_GTP_SUNVECTOR_Y", "short", "none", "IGTPSVY", scope="variable")
    """IGTPSVY (short)"""

    I_HR_BIT_ID: Key[int] = Key("I_HR_BIT_ID", "short", "none", "ISQBITID", scope="variable")
    """ISQBITID (short)"""

    I_HR_COMP_ID: Key[int] = Key("I_HR_COMP_ID", "short", "none", "ISQCMPID", scope="variable")
    """ISQCMPID (short)"""

    I_HR_TAP_CODE: Key[int] = Key("I_HR_TAP_CODE", "short", "none", "IISQTAP", scope="variable")
    """IISQTAP (short)"""

    I_IMG_AEC_TABLE_ID: Key[int] = Key("I_IMG_AEC_TABLE_ID", "int", "none", "IAECTID", scope="variable")
    """IAECTID (int)"""

    I_IMG_CFG_DELAY_1: Key[int] = Key("I_IMG_CFG_DELAY_1", "short", "none", "IIMGCFD1", scope="variable")
    """IIMGCFD1 (short)"""

    I_IMG_CFG_DELAY_2: Key[int] = Key("I_IMG_CFG_DELAY_2", "short", "none", "IIMGCFD2", scope="variable")
    """IIMGCFD2 (short)"""

    I_IMG_CFG_DELAY_3: Key[int] = Key("I_IMG_CFG_DELAY_3", "short", "none", "IIMGCFD3", scope="variable")
    """IIMGCFD3 (short)"""

    I_IMG_CFG_DELAY_4: Key[int] = Key("I_IMG_CFG_DELAY_4", "short", "none", "IIMGCFD4", scope="variable")
    """IIMGCFD4 (short)"""

    I_IMG_CRS_ID: Key[int] = Key("I_IMG_CRS_ID", "short", "none", "IICRSID", scope="variable")
    """IICRSID (short)"""

    I_IMG_FRAME_TYPE: Key[int] = Key("I_IMG_FRAME_TYPE", "short", "none", "IIFRMTYP", scope="variable")
    """IIFRMTYP (short)"""

    I_IMG_FRMLIST_ID: Key[int] = Key("I_IMG_FRMLIST_ID", "int", "none", "IIFRMLID", scope="variable")
    """IIFRMLID (int)"""

    I_IMG_HIST_BIN_1: Key[int] = Key("I_IMG_HIST_BIN_1", "int", "none", "IIHIS1", scope="variable")
    """IIHIS1 (int)"""

    I_IMG_HIST_BIN_2: Key[int] = Key("I_IMG_HIST_BIN_2", "int", "none", "IIHIS2", scope="variable")
    """IIHIS2 (int)"""

    I_IMG_HIST_BIN_3: Key[int] = Key("I_IMG_HIST_BIN_3", "int", "none", "IIHIS3", scope="variable")
    """IIHIS3 (int)"""

    I_IMG_HIST_BIN_4: Key[int] = Key("I_IMG_HIST_BIN_4", "int", "none", "IIHIS4", scope="variable")
    """IIHIS4 (int)"""

    I_IMG_HIST_BIN_5: Key[int] = Key("I_IMG_HIST_BIN_5", "int", "none", "IIHIS5", scope="variable")
    """IIHIS5 (int)"""

    I_IMG_HIST_FSN: Key[int] = Key("I_IMG_HIST_FSN", "int", "none", "IIHISFSN", scope="variable")
    """IIHISFSN (int)"""

    I_IMG_OBSLIST_ID: Key[int] = Key("I_IMG_OBSLIST_ID", "int", "none", "IIOBSLID", scope="variable")
    """IIOBSLID (int)"""

    I_IMG_SH_CMDED_EXPOSURE: Key[int] = Key(
        "I_IMG_SH_CMDED_EXPOSURE", "int", "none", "IIMGSHCE", scope="variable"
    )
    """IIMGSHCE (int)"""

    I_ISS_CONTROL: Key[int] = Key("I_ISS_CONTROL", "int", "none", "IISSCTRL", scope="variable")
    """IISSCTRL (int)"""

    I_ISS_DIODES: Key[int] = Key("I_ISS_DIODES", "short", "none", "IISSDIOD", scope="variable")
    """IISSDIOD (short)"""

    I_ISS_LOOP: Key[str] = Key("I_ISS_LOOP", "string", "none", "IISSLOOP", scope="variable")
    """IISSLOOP (string)"""

    I_ISS_OFFSET_RANGE: Key[int] = Key("I_ISS_OFFSET_RANGE", "short", "none", "IISSOFFR", scope="variable")
    """IISSOFFR (short)"""

    I_ISS_PZTOFFA: Key[int] = Key("I_ISS_PZTOFFA", "short", "none", "IISSPZTA", scope="variable")
    """IISSPZTA (short)"""

    I_ISS_PZTOFFB: Key[int] = Key("I_ISS_PZTOFFB", "short", "none", "IISSPZTB", scope="variable")
    """IISSPZTB (short)"""

    I_ISS_PZTOFFC: Key[int] = Key("I_ISS_PZTOFFC", "short", "none", "IISSPZTC", scope="variable")
    """IISSPZTC (short)"""

    I_ISS_SOURCE: Key[int] = Key("I_ISS_SOURCE", "short", "none", "IISS_SRC", scope="variable")
    """IISS_SRC (short)"""

    I_ISS_X_ERROR: Key[int] = Key("I_ISS_X_ERROR", "int", "none", "ISXER", scope="variable")
    """ISXER (int)"""

    I_ISS_X_ERROR_AVG: Key[int] = Key("I_ISS_X_ERROR_AVG", "int", "none", "ISXERAVG", scope="variable")
    """ISXERAVG (int)"""

    I_ISS_X_ERROR_MAX: Key[int] = Key("I_ISS_X_ERROR_MAX", "int", "none", "ISXERMAX", scope="variable")
    """ISXERMAX (int)"""

    I_ISS_X_ERROR_MIN: Key[int] = Key("I_ISS_X_ERROR_MIN", "int", "none", "ISXERMIN", scope="variable")
    """ISXERMIN (int)"""

    I_ISS_Y_ERROR: Key[int] = Key("I_ISS_Y_ERROR", "int", "none", "ISYER", scope="variable")
    """ISYER (int)"""

    I_ISS_Y_ERROR_AVG: Key[int] = Key("I_ISS_Y_ERROR_AVG", "int", "none", "ISYERAVG", scope="variable")
    """ISYERAVG (int)"""

    I_ISS_Y_ERROR_MAX: Key[int] = Key("I_ISS_Y_ERROR_MAX", "int", "none", "ISYERMAX", scope="variable")
    """ISYERMAX (int)"""

    I_ISS_Y_ERROR_MIN: Key[int] = Key("I_ISS_Y_ERROR_MIN", "int", "none", "ISYERMIN", scope="variable")
    """ISYERMIN (int)"""

    I_LED1_HW: Key[str] = Key("I_LED1_HW", "string", "none", "ILED1HWS", scope="variable")
    """ILED1HWS (string)"""

    I_LED1_SW: Key[str] = Key("I_LED1_SW", "string", "none", "ILED1SWS", scope="variable")
    """ILED1SWS (string)"""

    I_LED2_HW: Key[str] = Key("I_LED2_HW", "string", "none", "ILED2HWS", scope="variable")
    """ILED2HWS (string)"""

    I_LED2_SW: Key[str] = Key("I_LED2_SW", "string", "none", "ILED2SWS", scope="variable")
    """ILED2SWS (string)"""

    I_LED3_HW: Key[str] = Key("I_LED3_HW", "string", "none", "ILED3HWS", scope="variable")
    """ILED3HWS (string)"""

    I_LED3_SW: Key[str] = Key("I_LED3_SW", "string", "none", "ILED3SWS", scope="variable")
    """ILED3SWS (string)"""

    I_MC_FM_CMDED_POS: Key[int] = Key("I_MC_FM_CMDED_POS", "int", "none", "IFMCPOS", scope="variable")
    """IFMCPOS (int)"""

    I_MC_FM_POS: Key[int] = Key("I_MC_FM_POS", "int", "none", "IFMPOS", scope="variable")
    """IFMPOS (int)"""

    I_MC_FUV_A_CLOSE_TIME: Key[int] = Key("I_MC_FUV_A_CLOSE_TIME", "int", "none", "IFUVACT", scope="variable")
    """IFUVACT (int)"""

    I_MC_FUV_A_OPEN_TIME: Key[int] = Key("I_MC_FUV_A_OPEN_TIME", "int", "none", "IFUVAOT", scope="variable")
    """IFUVAOT (int)"""

    I_MC_FUV_B_CLOSE_TIME: Key[int] = Key("I_MC_FUV_B_CLOSE_TIME", "int", "none", "IFUVBCT", scope="variable")
    """IFUVBCT (int)"""

    I_MC_FUV_B_OPEN_TIME: Key[int] = Key("I_MC_FUV_B_OPEN_TIME", "int", "none", "IFUVBOT", scope="variable")
    """IFUVBOT (int)"""

    I_MC_FUV_CMDED_DELAY: Key[int] = Key(
        "I_MC_FUV_CMDED_DELAY", "short", "none", "IFUVCDEL", scope="variable"
    )
    """IFUVCDEL (short)"""

    I_MC_FUV_CMDED_EXP: Key[int] = Key("I_MC_FUV_CMDED_EXP", "short", "none", "IFUVCEXP", scope="variable")
    """IFUVCEXP (short)"""

    I_MC_FUV_C_CLOSE_TIME: Key[int] = Key("I_MC_FUV_C_CLOSE_TIME", "int", "none", "IFUVCCT", scope="variable")
    """IFUVCCT (int)"""

    I_MC_FUV_C_OPEN_TIME: Key[int] = Key("I_MC_FUV_C_OPEN_TIME", "int", "none", "IFUVCOT", scope="variable")
    """IFUVCOT (int)"""

    I_MC_FUV_D_CLOSE_TIME: Key[int] = Key("I_MC_FUV_D_CLOSE_TIME", "int", "none", "IFUVDCT", scope="variable")
    """IFUVDCT (int)"""

    I_MC_FUV_D_OPEN_TIME: Key[int] = Key("I_MC_FUV_D_OPEN_TIME", "int", "none", "IFUVDOT", scope="variable")
    """IFUVDOT (int)"""

    I_MC_FUV_ENCODER: Key[int] = Key("I_MC_FUV_ENCODER", "int", "none", "IFUVENC", scope="variable")
    """IFUVENC (int)"""

    I_MC_FUV_E_CLOSE_TIME: Key[int] = Key("I_MC_FUV_E_CLOSE_TIME", "int", "none", "IFUVECT", scope="variable")
    """IFUVECT (int)"""

    I_MC_FUV_E_OPEN_TIME: Key[int] = Key("I_MC_FUV_E_OPEN_TIME", "int", "none", "IFUVEOT", scope="variable")
    """IFUVEOT (int)"""

    I_MC_FUV_F_CLOSE_TIME: Key[int] = Key("I_MC_FUV_F_CLOSE_TIME", "int", "none", "IFUVFCT", scope="variable")
    """IFUVFCT (int)"""

    I_MC_FUV_F_OPEN_TIME: Key[int] = Key("I_MC_FUV_F_OPEN_TIME", "int", "none", "IFUVFOT", scope="variable")
    """IFUVFOT (int)"""

    I_MC_FW_CMDED_TGT: Key[int] = Key("I_MC_FW_CMDED_TGT", "int", "none", "IFWCTGT", scope="variable")
    """IFWCTGT (int)"""

    I_MC_FW_ENCODER: Key[int] = Key("I_MC_FW_ENCODER", "int", "none", "IFWENC", scope="variable")
    """IFWENC (int)"""

    I_MC_FW_POS: Key[int] = Key("I_MC_FW_POS", "int", "none", "IFWPOS", scope="variable")
    """IFWPOS (int)"""

    I_MC_NUV_A_CLOSE_TIME: Key[int] = Key("I_MC_NUV_A_CLOSE_TIME", "int", "none", "INUVACT", scope="variable")
    """INUVACT (int)"""

    I_MC_NUV_A_OPEN_TIME: Key[int] = Key("I_MC_NUV_A_OPEN_TIME", "int", "none", "INUVAOT", scope="variable")
    """INUVAOT (int)"""

    I_MC_NUV_B_CLOSE_TIME: Key[int] = Key("I_MC_NUV_B_CLOSE_TIME", "int", "none", "INUVBCT", scope="variable")
    """INUVBCT (int)"""

    I_MC_NUV_B_OPEN_TIME: Key[int] = Key("I_MC_NUV_B_OPEN_TIME", "int", "none", "INUVBOT", scope="variable")
    """INUVBOT (int)"""

    I_MC_NUV_CMDED_DELAY: Key[int] = Key(
        "I_MC_NUV_CMDED_DELAY", "short", "none", "INUVCDEL", scope="variable"
    )
    """INUVCDEL (short)"""

    I_MC_NUV_CMDED_EXP: Key[int] = Key("I_MC_NUV_CMDED_EXP", "short", "none", "INUVCEXP", scope="variable")
    """INUVCEXP (short)"""

    I_MC_NUV_C_CLOSE_TIME: Key[int] = Key("I_MC_NUV_C_CLOSE_TIME", "int", "none", "INUVCCT", scope="variable")
    """INUVCCT (int)"""

    I_MC_NUV_C_OPEN_TIME: Key[int] = Key("I_MC_NUV_C_OPEN_TIME", "int", "none", "INUVCOT", scope="variable")
    """INUVCOT (int)"""

    I_MC_NUV_D_CLOSE_TIME: Key[int] = Key("I_MC_NUV_D_CLOSE_TIME", "int", "none", "INUVDCT", scope="variable")
    """INUVDCT (int)"""

    I_MC_NUV_D_OPEN_TIME: Key[int] = Key("I_MC_NUV_D_OPEN_TIME", "int", "none", "INUVDOT", scope="variable")
    """INUVDOT (int)"""

    I_MC_NUV_ENCODER: Key[int] = Key("I_MC_NUV_ENCODER", "int", "none", "INUVENC", scope="variable")
    """INUVENC (int)"""

    I_MC_NUV_E_CLOSE_TIME: Key[int] = Key("I_MC_NUV_E_CLOSE_TIME", "int", "none", "INUVECT", scope="variable")
    """INUVECT (int)"""

    I_MC_NUV_E_OPEN_TIME: Key[int] = Key("I_MC_NUV_E_OPEN_TIME", "int", "none", "INUVEOT", scope="variable")
    """INUVEOT (int)"""

    I_MC_SJI_A_CLOSE_TIME: Key[int] = Key("I_MC_SJI_A_CLOSE_TIME", "int", "none", "ISJIACT", scope="variable")
    """ISJIACT (int)"""

    I_MC_SJI_A_OPEN_TIME: Key[int] = Key("I_MC_SJI_A_OPEN_TIME", "int", "none", "ISJIAOT", scope="variable")
    """ISJIAOT (int)"""

    I_MC_SJI_B_CLOSE_TIME: Key[int] = Key("I_MC_SJI_B_CLOSE_TIME", "int", "none", "ISJIBCT", scope="variable")
    """ISJIBCT (int)"""

    I_MC_SJI_B_OPEN_TIME: Key[int] = Key("I_MC_SJI_B_OPEN_TIME", "int", "none", "ISJIBOT", scope="variable")
    """ISJIBOT (int)"""

    I_MC_SJI_CMDED_DELAY: Key[int] = Key(
        "I_MC_SJI_CMDED_DELAY", "short", "none", "ISJICDEL", scope="variable"
    )
    """ISJICDEL (short)"""

    I_MC_SJI_CMDED_EXP: Key[int] = Key("I_MC_SJI_CMDED_EXP", "short", "none", "ISJICEXP", scope="variable")
    """ISJICEXP (short)"""

    I_MC_SJI_C_CLOSE_TIME: Key[int] = Key("I_MC_SJI_C_CLOSE_TIME", "int", "none", "ISJICCT", scope="variable")
    """ISJICCT (int)"""

    I_MC_SJI_C_OPEN_TIME: Key[int] = Key("I_MC_SJI_C_OPEN_TIME", "int", "none", "ISJICOT", scope="variable")
    """ISJICOT (int)"""

    I_MC_SJI_D_CLOSE_TIME: Key[int] = Key("I_MC_SJI_D_CLOSE_TIME", "int", "none", "ISJIDCT", scope="variable")
    """ISJIDCT (int)"""

    I_MC_SJI_D_OPEN_TIME: Key[int] = Key("I_MC_SJI_D_OPEN_TIME", "int", "none", "ISJIDOT", scope="variable")
    """ISJIDOT (int)"""

    I_MC_SJI_ENCODER: Key[int] = Key("I_MC_SJI_ENCODER", "int", "none", "ISJIENC", scope="variable")
    """ISJIENC (int)"""

    I_MC_SJI_E_CLOSE_TIME: Key[int] = Key("I_MC_SJI_E_CLOSE_TIME", "int", "none", "ISJIECT", scope="variable")
    """ISJIECT (int)"""

    I_MC_SJI_E_OPEN_TIME: Key[int] = Key("I_MC_SJI_E_OPEN_TIME", "int", "none", "ISJIEOT", scope="variable")
    """ISJIEOT (int)"""

    I_MC_WM1_CMDED_DELAY: Key[int] = Key("I_MC_WM1_CMDED_DELAY", "int", "none", "IWM1CDEL", scope="variable")
    """IWM1CDEL (int)"""

    I_MC_WM1_CMDED_TGT: Key[int] = Key("I_MC_WM1_CMDED_TGT", "int", "none", "IWM1CTGT", scope="variable")
    """IWM1CTGT (int)"""

    I_MC_WM1_ENCODER: Key[int] = Key("I_MC_WM1_ENCODER", "int", "none", "IWM1ENC", scope="variable")
    """IWM1ENC (int)"""

    I_MC_WM1_POS: Key[int] = Key("I_MC_WM1_POS", "int", "none", "IWM1CPOS", scope="variable")
    """IWM1CPOS (int)"""

    I_MC_WM2_CMDED_DELAY: Key[int] = Key("I_MC_WM2_CMDED_DELAY", "int", "none", "IWM2CDEL", scope="variable")
    """IWM2CDEL (int)"""

    I_MC_WM2_CMDED_TGT: Key[int] = Key("I_MC_WM2_CMDED_TGT", "int", "none", "IWM2CTGT", scope="variable")
    """IWM2CTGT (int)"""

    I_MC_WM2_ENCODER: Key[int] = Key("I_MC_WM2_ENCODER", "int", "none", "IWM2ENC", scope="variable")
    """IWM2ENC (int)"""

    I_MC_WM2_POS: Key[int] = Key("I_MC_WM2_POS", "int", "none", "IWM2CPOS", scope="variable")
    """IWM2CPOS (int)"""

    I_OBC_TIME_SH1_FUV_SEC: Key[int] = Key(
        "I_OBC_TIME_SH1_FUV_SEC", "int", "none", "IIMGOTS1", scope="variable"
    )
    """IIMGOTS1 (int)"""

    I_OBC_TIME_SH1_FUV_SS: Key[int] = Key(
        "I_OBC_TIME_SH1_FUV_SS", "int", "none", "IMGOTSS1", scope="variable"
    )
    """IMGOTSS1 (int)"""

    I_OBC_TIME_SH2_NUV_SEC: Key[int] = Key(
        "I_OBC_TIME_SH2_NUV_SEC", "int", "none", "IIMGOTS2", scope="variable"
    )
    """IIMGOTS2 (int)"""

    I_OBC_TIME_SH2_NUV_SS: Key[int] = Key(
        "I_OBC_TIME_SH2_NUV_SS", "int", "none", "IMGOTSS2", scope="variable"
    )
    """IMGOTSS2 (int)"""

    I_OBC_TIME_SH3_SJI_SEC: Key[int] = Key(
        "I_OBC_TIME_SH3_SJI_SEC", "int", "none", "IIMGOTS3", scope="variable"
    )
    """IIMGOTS3 (int)"""

    I_OBC_TIME_SH3_SJI_SS: Key[int] = Key(
        "I_OBC_TIME_SH3_SJI_SS", "int", "none", "IMGOTSS3", scope="variable"
    )
    """IMGOTSS3 (int)"""

    I_RT_PZTOFFA: Key[int] = Key("I_RT_PZTOFFA", "short", "none", "IRTPZTA", scope="variable")
    """IRTPZTA (short)"""

    I_RT_PZTOFFB: Key[int] = Key("I_RT_PZTOFFB", "short", "none", "IRTPZTB", scope="variable")
    """IRTPZTB (short)"""

    I_RT_PZTOFFC: Key[int] = Key("I_RT_PZTOFFC", "short", "none", "IRTPZTC", scope="variable")
    """IRTPZTC (short)"""

    I_SQ_FLT_ID: Key[int] = Key("I_SQ_FLT_ID", "longlong", "none", "ISQFLTID", scope="variable")
    """ISQFLTID (longlong)"""

    I_SQ_FLT_IDX: Key[int] = Key("I_SQ_FLT_IDX", "int", "none", "ISQFLTDX", scope="variable")
    """ISQFLTDX (int)"""

    I_SQ_FLT_N_IDX: Key[int] = Key("I_SQ_FLT_N_IDX", "int", "none", "ISQFLTNX", scope="variable")
    """ISQFLTNX (int)"""

    I_SQ_FLT_N_REPEAT: Key[int] = Key("I_SQ_FLT_N_REPEAT", "int", "none", "IIFLNRPT", scope="variable")
    """IIFLNRPT (int)"""

    I_SQ_FLT_REPEAT: Key[int] = Key("I_SQ_FLT_REPEAT", "int", "none", "IIFLRPT", scope="variable")
    """IIFLRPT (int)"""

    I_SQ_FUV_FDBT_ID: Key[int] = Key("I_SQ_FUV_FDBT_ID", "longlong", "none", "IIFUVFDB", scope="variable")
    """IIFUVFDB (longlong)"""

    I_SQ_NUV_FDBT_ID: Key[int] = Key("I_SQ_NUV_FDBT_ID", "longlong", "none", "IINUVFDB", scope="variable")
    """IINUVFDB (longlong)"""

    I_SQ_OLT_ID: Key[int] = Key("I_SQ_OLT_ID", "longlong", "none", "ISQOLTID", scope="variable")
    """ISQOLTID (longlong)"""

    I_SQ_OLT_IDX: Key[int] = Key("I_SQ_OLT_IDX", "int", "none", "ISQOLTDX", scope="variable")
    """ISQOLTDX (int)"""

    I_SQ_OLT_N_IDX: Key[int] = Key("I_SQ_OLT_N_IDX", "int", "none", "ISQOLTNX", scope="variable")
    """ISQOLTNX (int)"""

    I_SQ_OLT_N_REPEAT: Key[int] = Key("I_SQ_OLT_N_REPEAT", "int", "none", "IIOLNRPT", scope="variable")
    """IIOLNRPT (int)"""

    I_SQ_OLT_REPEAT: Key[int] = Key("I_SQ_OLT_REPEAT", "int", "none", "IIOLRPT", scope="variable")
    """IIOLRPT (int)"""

    I_SQ_ORB_EQ_SEC: Key[int] = Key("I_SQ_ORB_EQ_SEC", "int", "none", "ISQORBSE", scope="variable")
    """ISQORBSE (int)"""

    I_SQ_ORB_EQ_SUB: Key[int] = Key("I_SQ_ORB_EQ_SUB", "int", "none", "ISQORBSU", scope="variable")
    """ISQORBSU (int)"""

    I_SQ_ORB_PERIOD: Key[int] = Key("I_SQ_ORB_PERIOD", "int", "none", "ISQORBPD", scope="variable")
    """ISQORBPD (int)"""

    I_SQ_OWT_ID: Key[int] = Key("I_SQ_OWT_ID", "short", "none", "ISQOWTID", scope="variable")
    """ISQOWTID (short)"""

    I_SQ_PZT_A: Key[int] = Key("I_SQ_PZT_A", "int", "none", "ISQPZTA", scope="variable")
    """ISQPZTA (int)"""

    I_SQ_PZT_B: Key[int] = Key("I_SQ_PZT_B", "int", "none", "ISQPZTB", scope="variable")
    """ISQPZTB (int)"""

    I_SQ_PZT_C: Key[int] = Key("I_SQ_PZT_C", "int", "none", "ISQPZTC", scope="variable")
    """ISQPZTC (int)"""

    I_SQ_SJI_FDBT_ID: Key[int] = Key("I_SQ_SJI_FDBT_ID", "longlong", "none", "IISJIFDB", scope="variable")
    """IISJIFDB (longlong)"""

    I_SQ_SRT_ID: Key[int] = Key("I_SQ_SRT_ID", "short", "none", "ISQSRTID", scope="variable")
    """ISQSRTID (short)"""

    I_TAT_ACS_MODE: Key[int] = Key("I_TAT_ACS_MODE", "short", "none", "ITACSMDE", scope="variable")
    """ITACSMDE (short)"""

    I_TAT_ACS_MOMENTUM_UNLD: Key[int] = Key(
        "I_TAT_ACS_MOMENTUM_UNLD", "short", "none", "ITACSULD", scope="variable"
    )
    """ITACSULD (short)"""

    I_TAT_ACS_RDY_TO_MOVE: Key[int] = Key(
        "I_TAT_ACS_RDY_TO_MOVE", "short", "none", "ITACSRDY", scope="variable"
    )
    """ITACSRDY (short)"""

    I_TAT_ACS_SC_ROLL: Key[int] = Key("I_TAT_ACS_SC_ROLL", "short", "none", "ITACSRLL", scope="variable")
    """ITACSRLL (short)"""

    I_TAT_ACS_STATUS: Key[int] = Key("I_TAT_ACS_STATUS", "int", "none", "ITACSSTS", scope="variable")
    """ITACSSTS (int)"""

    I_WB_PZTOFFA: Key[int] = Key("I_WB_PZTOFFA", "short", "none", "IWBPZTA", scope="variable")
    """IWBPZTA (short)"""

    I_WB_PZTOFFB: Key[int] = Key("I_WB_PZTOFFB", "short", "none", "IWBPZTB", scope="variable")
    """IWBPZTB (short)"""

    I_WB_PZTOFFC: Key[int] = Key("I_WB_PZTOFFC", "short", "none", "IWBPZTC", scope="variable")
    """IWBPZTC (short)"""

    APID56_CHECKSUM: Key[int] = Key("APID56_CHECKSUM", "int", "none", "ICSUM56", scope="variable")
    """ICSUM56 (int)"""

    @classmethod
    def records(cls, *, I_SQ_FRAME_SN: IntFilter | None = None) -> RecordSet[Isp]:
        """Select records by prime key: I_SQ_FRAME_SN."""
        return cls._select(I_SQ_FRAME_SN=I_SQ_FRAME_SN)


class Lev0(Series):
    """IRIS Level 0 on-orbit data.

    Series iris.lev0. Prime keys: FSN.

    Known: 188 keywords; 1 segment, 0 links.

    full definition from a .jsd file (the live series may have changed since).
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="iris.lev0",
        note="IRIS Level 0 on-orbit data",
        prime_keys=(PrimeFacts("FSN"),),
        completeness=Completeness(
            188,
            of_about=None,
            typed=188,
            with_units=188,
            with_note=188,
            confirmed=None,
            whole=True,
            note="full definition from a .jsd file (the live series may have changed since)",
        ),
        source="lm-jps/proj lev0/apps/data/iris.lev0.jsd @0cf0b90d35",
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

    TELESCOP: Key[str] = Key("TELESCOP", "string", "none", "IRIS", scope="constant", default="IRIS")
    """IRIS (string, constant IRIS)"""

    BLD_VERS: Key[str] = Key(
        "BLD_VERS", "string", "none", "Build Version: from jsoc_version.h", scope="variable"
    )
    """Build Version: from jsoc_version.h (string)"""

    DATE: Key[datetime] = Key(
        "DATE",
        "time",
        "ISO",
        "Date_time of processing; ISO 8601",
        scope="variable",
        default="-4712.01.01_11:59:28Z",
    )
    """ISO: Date_time of processing; ISO 8601 (time)"""

    DATE__OBS: Key[datetime] = Key(
        "DATE__OBS",
        "time",
        "ISO",
        "[DATE-OBS] Date when observation started; ISO 8601",
        scope="variable",
        default="-4712.01.01_11:59:28Z",
    )
    """ISO: [DATE-OBS] Date when observation started; ISO 8601 (time)"""

    T_OBS: Key[datetime] = Key(
        "T_OBS", "time", "ISO", "Observation time", scope="variable", default="-4712.01.01_11:59:28Z"
    )
    """ISO: Observation time (time)"""

    IMGFPT: Key[datetime] = Key(
        "IMGFPT",
        "time",
        "ISO",
        "Telemetry First Packet Time",
        scope="variable",
        default="-4712.01.01_11:59:28Z",
    )
    """ISO: Telemetry First Packet Time (time)"""

    ISYSN: Key[int] = Key(
        "ISYSN",
        "int",
        "none",
        "Science packet SYStem Number: FUV=0; NUV=1; SJI=2; NUV_SJI=3",
        scope="variable",
    )
    """Science packet SYStem Number: FUV=0; NUV=1; SJI=2; NUV_SJI=3 (int)"""

    FSN: Prime[int] = Prime("FSN", "int", "none", "Filtergram Sequence Number", scope="variable")
    """Filtergram Sequence Number (int, prime key)"""

    FID: Key[int] = Key("FID", "int", "none", "Filtergram ID", scope="variable")
    """Filtergram ID (int)"""

    INSTRUME: Key[str] = Key("INSTRUME", "string", "none", "FUV, NUV or SJI", scope="variable")
    """FUV, NUV or SJI (string)"""

    IMG_PATH: Key[str] = Key(
        "IMG_PATH", "string", "none", "Light path and SJI filter setting", scope="variable"
    )
    """Light path and SJI filter setting (string)"""

    IMG_TYPE: Key[str] = Key(
        "IMG_TYPE", "string", "none", "Image type: LIGHT; DARK; LED; LTC; SPAT; VPAT", scope="variable"
    )
    """Image type: LIGHT; DARK; LED; LTC; SPAT; VPAT (string)"""

    CAMERA: Key[int] = Key("CAMERA", "int", "none", "IRIS CEB ID: FUV=1; NUV=2; SJI=2", scope="variable")
    """IRIS CEB ID: FUV=1; NUV=2; SJI=2 (int)"""

    SUMSPTRL: Key[int] = Key(
        "SUMSPTRL", "short", "none", "CCD summing in spectral direction", scope="variable"
    )
    """CCD summing in spectral direction (short)"""

    SUMSPAT: Key[int] = Key("SUMSPAT", "short", "none", "CCD summing in spatial direction", scope="variable")
    """CCD summing in spatial direction (short)"""

    EXPTIME: Key[float] = Key(
        "EXPTIME", "float", "sec", "Exposure duration: mean shutter open time", scope="variable"
    )
    """sec: Exposure duration: mean shutter open time (float)"""

    EXPSDEV: Key[float] = Key("EXPSDEV", "float", "sec", "Exposure standard deviation", scope="variable")
    """sec: Exposure standard deviation (float)"""

    INT_TIME: Key[float] = Key("INT_TIME", "float", "sec", "CCD integration duration", scope="variable")
    """sec: CCD integration duration (float)"""

    QUALITY: QualityKey = QualityKey(
        "QUALITY", "int", "none", "Quality word", scope="variable", default="0x80000000"
    )
    """Quality word (int)"""

    TAPCODE: Key[int] = Key("TAPCODE", "int", "none", "Take A Picture code", scope="variable")
    """Take A Picture code (int)"""

    BITSELID: Key[int] = Key("BITSELID", "int", "none", "Bit select ID, r", scope="variable")
    """Bit select ID, r (int)"""

    COMPID: Key[int] = Key("COMPID", "int", "none", "Compression ID; n,k", scope="variable")
    """Compression ID; n,k (int)"""

    CROPID: Key[int] = Key("CROPID", "int", "none", "Crop table ID", scope="variable")
    """Crop table ID (int)"""

    LUTID: Key[int] = Key("LUTID", "int", "none", "Look-up table ID", scope="variable")
    """Look-up table ID (int)"""

    NPACKETS: Key[int] = Key("NPACKETS", "int", "none", "Number of packets in image", scope="variable")
    """Number of packets in image (int)"""

    NERRORS: Key[int] = Key("NERRORS", "int", "none", "Number of decompression errors", scope="variable")
    """Number of decompression errors (int)"""

    EOIERROR: Key[int] = Key(
        "EOIERROR", "short", "none", "Last pixel error; End Of Image error", scope="variable"
    )
    """Last pixel error; End Of Image error (short)"""

    HEADRERR: Key[int] = Key("HEADRERR", "short", "none", "Header error in image", scope="variable")
    """Header error in image (short)"""

    OVERFLOW: Key[int] = Key("OVERFLOW", "short", "none", "Data overflow error in image", scope="variable")
    """Data overflow error in image (short)"""

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

    DATAMIN: Key[int] = Key("DATAMIN", "short", "none", "Minimum value of all pixels", scope="variable")
    """Minimum value of all pixels (short)"""

    DATAMAX: Key[int] = Key("DATAMAX", "short", "none", "Maximum value of all pixels", scope="variable")
    """Maximum value of all pixels (short)"""

    DATAMEDN: Key[int] = Key("DATAMEDN", "short", "none", "Median value of all pixels", scope="variable")
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

    TLMDSNAM: Key[str] = Key(
        "TLMDSNAM", "string", "none", "Telemety data series name with first packet of image", scope="variable"
    )
    """Telemety data series name with first packet of image (string)"""

    IMGAPID: Key[int] = Key("IMGAPID", "int", "none", "Image Application ID", scope="variable")
    """Image Application ID (int)"""

    ISPSNAME: Key[str] = Key("ISPSNAME", "string", "none", "ISP Series Name", scope="variable")
    """ISP Series Name (string)"""

    ISPPKTIM: Key[datetime] = Key(
        "ISPPKTIM", "time", "ISO", "PACKET_TIME for image status packet", scope="variable"
    )
    """ISO: PACKET_TIME for image status packet (time)"""

    ISPPKTVN: Key[str] = Key(
        "ISPPKTVN",
        "string",
        "none",
        "PACKET_VERSION_NUMBER, ISP version; decimal format:MMM.mmm",
        scope="variable",
    )
    """PACKET_VERSION_NUMBER, ISP version; decimal format:MMM.mmm (string)"""

    ISQISYSN: Key[int] = Key(
        "ISQISYSN",
        "short",
        "none",
        "I_SQ_ISYS_NUM; ISP ID number for image light path: FUV=0; NUV=1; SJI=2",
        scope="variable",
    )
    """I_SQ_ISYS_NUM; ISP ID number for image light path: FUV=0; NUV=1; SJI=2 (short)"""

    ISQFSN: Key[int] = Key(
        "ISQFSN", "int", "none", "I_SQ_FRAME_SN; ISP Filtergram Sequence Number", scope="variable"
    )
    """I_SQ_FRAME_SN; ISP Filtergram Sequence Number (int)"""

    IISQTAP: Key[int] = Key("IISQTAP", "short", "none", "I_HR_TAP_CODE", scope="variable")
    """I_HR_TAP_CODE (short)"""

    ISQBITID: Key[int] = Key("ISQBITID", "short", "none", "I_HR_BIT_ID", scope="variable")
    """I_HR_BIT_ID (short)"""

    ISQCMPID: Key[int] = Key("ISQCMPID", "short", "none", "I_HR_COMP_ID", scope="variable")
    """I_HR_COMP_ID (short)"""

    IIFRMTYP: Key[int] = Key("IIFRMTYP", "short", "none", "I_IMG_FRAME_TYPE", scope="variable")
    """I_IMG_FRAME_TYPE (short)"""

    IICRSID: Key[int] = Key("IICRSID", "int", "none", "I_IMG_CRS_ID", scope="variable")
    """I_IMG_CRS_ID (int)"""

    IIOBSLID: Key[int] = Key(
        "IIOBSLID", "int", "none", "I_IMG_OBSLIST_ID; 16 bit Observing List ID", scope="variable"
    )
    """I_IMG_OBSLIST_ID; 16 bit Observing List ID (int)"""

    IIFRMLID: Key[int] = Key(
        "IIFRMLID", "int", "none", "I_IMG_FRMLIST_ID; 16 bit Framelist ID", scope="variable"
    )
    """I_IMG_FRMLIST_ID; 16 bit Framelist ID (int)"""

    ISQOLTID: Key[int] = Key(
        "ISQOLTID", "longlong", "none", "I_SQ_OLT_ID; 32 bit Observing List ID", scope="variable"
    )
    """I_SQ_OLT_ID; 32 bit Observing List ID (longlong)"""

    ISQFLTID: Key[int] = Key(
        "ISQFLTID", "longlong", "none", "I_SQ_FLT_ID; 32 16 bit Framelist ID", scope="variable"
    )
    """I_SQ_FLT_ID; 32 16 bit Framelist ID (longlong)"""

    IIFDBID: Key[int] = Key(
        "IIFDBID", "longlong", "none", "From IIFUVFDB; IINUVFDB; IISJIFDB", scope="variable"
    )
    """From IIFUVFDB; IINUVFDB; IISJIFDB (longlong)"""

    IIFUVFDB: Key[int] = Key("IIFUVFDB", "longlong", "none", "I_SQ_FUV_FDBT_ID", scope="variable")
    """I_SQ_FUV_FDBT_ID (longlong)"""

    IINUVFDB: Key[int] = Key("IINUVFDB", "longlong", "none", "I_SQ_NUV_FDBT_ID", scope="variable")
    """I_SQ_NUV_FDBT_ID (longlong)"""

    IISJIFDB: Key[int] = Key("IISJIFDB", "longlong", "none", "I_SQ_SJI_FDBT_ID", scope="variable")
    """I_SQ_SJI_FDBT_ID (longlong)"""

    IIOLRPT: Key[int] = Key("IIOLRPT", "int", "none", "I_SQ_OLT_REPEAT", scope="variable")
    """I_SQ_OLT_REPEAT (int)"""

    IIOLNRPT: Key[int] = Key("IIOLNRPT", "int", "none", "I_SQ_OLT_N_REPEAT", scope="variable")
    """I_SQ_OLT_N_REPEAT (int)"""

    IIFLRPT: Key[int] = Key("IIFLRPT", "int", "none", "I_SQ_FLT_REPEAT", scope="variable")
    """I_SQ_FLT_REPEAT (int)"""

    IIFLNRPT: Key[int] = Key("IIFLNRPT", "int", "none", "I_SQ_FLT_N_REPEAT", scope="variable")
    """I_SQ_FLT_N_REPEAT (int)"""

    ISQOLTDX: Key[int] = Key("ISQOLTDX", "int", "none", "I_SQ_OLT_IDX", scope="variable")
    """I_SQ_OLT_IDX (int)"""

    ISQOLTNX: Key[int] = Key("ISQOLTNX", "int", "none", "I_SQ_OLT_N_IDX", scope="variable")
    """I_SQ_OLT_N_IDX (int)"""

    ISQFLTDX: Key[int] = Key("ISQFLTDX", "int", "none", "I_SQ_FLT_IDX", scope="variable")
    """I_SQ_FLT_IDX (int)"""

    ISQFLTNX: Key[int] = Key("ISQFLTNX", "int", "none", "I_SQ_FLT_N_IDX", scope="variable")
    """I_SQ_FLT_N_IDX (int)"""

    IISSLOOP: Key[str] = Key("IISSLOOP", "string", "none", "I_ISS_LOOP", scope="variable")
    """I_ISS_LOOP (string)"""

    IISSDIOD: Key[int] = Key("IISSDIOD", "short", "none", "I_ISS_DIODES", scope="variable")
    """I_ISS_DIODES (short)"""

    IISSOFFR: Key[int] = Key("IISSOFFR", "short", "none", "I_ISS_OFFSET_RANGE", scope="variable")
    """I_ISS_OFFSET_RANGE (short)"""

    IISS_SRC: Key[int] = Key("IISS_SRC", "short", "none", "I_ISS_SOURCE", scope="variable")
    """I_ISS_SOURCE (short)"""

    IISSCTRL: Key[int] = Key("IISSCTRL", "int", "none", "I_ISS_CONTROL", scope="variable")
    """I_ISS_CONTROL (int)"""

    IFMCPOS: Key[int] = Key("IFMCPOS", "int", "none", "I_MC_FM_CMDED_POS", scope="variable")
    """I_MC_FM_CMDED_POS (int)"""

    IFMPOS: Key[int] = Key("IFMPOS", "int", "none", "I_MC_FM_POS", scope="variable")
    """I_MC_FM_POS (int)"""

    IFWCTGT: Key[int] = Key("IFWCTGT", "int", "none", "I_MC_FW_CMDED_TGT", scope="variable")
    """I_MC_FW_CMDED_TGT (int)"""

    IFWENC: Key[int] = Key("IFWENC", "int", "none", "I_MC_FW_ENCODER", scope="variable")
    """I_MC_FW_ENCODER (int)"""

    IFWPOS: Key[int] = Key("IFWPOS", "int", "none", "I_MC_FW_POS", scope="variable")
    """I_MC_FW_POS (int)"""

    IWM1CDEL: Key[int] = Key("IWM1CDEL", "int", "none", "I_MC_WM1_CMDED_DELAY", scope="variable")
    """I_MC_WM1_CMDED_DELAY (int)"""

    IWM1CPOS: Key[int] = Key("IWM1CPOS", "int", "none", "I_MC_WM1_POS", scope="variable")
    """I_MC_WM1_POS (int)"""

    IWM1CTGT: Key[int] = Key("IWM1CTGT", "int", "none", "I_MC_WM1_CMDED_TGT", scope="variable")
    """I_MC_WM1_CMDED_TGT (int)"""

    IWM1ENC: Key[int] = Key("IWM1ENC", "int", "none", "I_MC_WM1_ENCODER", scope="variable")
    """I_MC_WM1_ENCODER (int)"""

    IWM2CDEL: Key[int] = Key("IWM2CDEL", "int", "none", "I_MC_WM2_CMDED_DELAY", scope="variable")
    """I_MC_WM2_CMDED_DELAY (int)"""

    IWM2CPOS: Key[int] = Key("IWM2CPOS", "int", "none", "I_MC_WM2_POS", scope="variable")
    """I_MC_WM2_POS (int)"""

    IWM2CTGT: Key[int] = Key("IWM2CTGT", "int", "none", "I_MC_WM2_CMDED_TGT", scope="variable")
    """I_MC_WM2_CMDED_TGT (int)"""

    IWM2ENC: Key[int] = Key("IWM2ENC", "int", "none", "I_MC_WM2_ENCODER", scope="variable")
    """I_MC_WM2_ENCODER (int)"""

    IIMGSHCE: Key[int] = Key("IIMGSHCE", "int", "none", "I_IMG_SH_CMDED_EXPOSURE", scope="variable")
    """I_IMG_SH_CMDED_EXPOSURE (int)"""

    IIMGCFD1: Key[int] = Key("IIMGCFD1", "short", "none", "I_IMG_CFG_DELAY_1", scope="variable")
    """I_IMG_CFG_DELAY_1 (short)"""

    IIMGCFD2: Key[int] = Key("IIMGCFD2", "short", "none", "I_IMG_CFG_DELAY_2", scope="variable")
    """I_IMG_CFG_DELAY_2 (short)"""

    IIMGCFD3: Key[int] = Key("IIMGCFD3", "short", "none", "I_IMG_CFG_DELAY_3", scope="variable")
    """I_IMG_CFG_DELAY_3 (short)"""

    IIMGCFD4: Key[int] = Key("IIMGCFD4", "short", "none", "I_IMG_CFG_DELAY_4", scope="variable")
    """I_IMG_CFG_DELAY_4 (short)"""

    IFUVCDEL: Key[int] = Key("IFUVCDEL", "short", "none", "I_MC_FUV_CMDED_DELAY", scope="variable")
    """I_MC_FUV_CMDED_DELAY (short)"""

    IFUVCEXP: Key[int] = Key("IFUVCEXP", "short", "none", "I_MC_FUV_CMDED_EXP", scope="variable")
    """I_MC_FUV_CMDED_EXP (short)"""

    IFUVENC: Key[int] = Key("IFUVENC", "int", "none", "I_MC_FUV_ENCODER", scope="variable")
    """I_MC_FUV_ENCODER (int)"""

    INUVCDEL: Key[int] = Key("INUVCDEL", "short", "none", "I_MC_NUV_CMDED_DELAY", scope="variable")
    """I_MC_NUV_CMDED_DELAY (short)"""

    INUVCEXP: Key[int] = Key("INUVCEXP", "short", "none", "I_MC_NUV_CMDED_EXP", scope="variable")
    """I_MC_NUV_CMDED_EXP (short)"""

    INUVENC: Key[int] = Key("INUVENC", "int", "none", "I_MC_NUV_ENCODER", scope="variable")
    """I_MC_NUV_ENCODER (int)"""

    ISJICDEL: Key[int] = Key("ISJICDEL", "short", "none", "I_MC_SJI_CMDED_DELAY", scope="variable")
    """I_MC_SJI_CMDED_DELAY (short)"""

    ISJICEXP: Key[int] = Key("ISJICEXP", "short", "none", "I_MC_SJI_CMDED_EXP", scope="variable")
    """I_MC_SJI_CMDED_EXP (short)"""

    ISJIENC: Key[int] = Key("ISJIENC", "int", "none", "I_MC_SJI_ENCODER", scope="variable")
    """I_MC_SJI_ENCODER (int)"""

    IIMGOTS1: Key[int] = Key("IIMGOTS1", "int", "none", "I_OBC_TIME_SH1_FUV_SEC", scope="variable")
    """I_OBC_TIME_SH1_FUV_SEC (int)"""

    IMGOTSS1: Key[int] = Key("IMGOTSS1", "int", "none", "I_OBC_TIME_SH1_FUV_SS", scope="variable")
    """I_OBC_TIME_SH1_FUV_SS (int)"""

    IFUVACT: Key[int] = Key("IFUVACT", "int", "none", "I_MC_FUV_A_CLOSE_TIME", scope="variable")
    """I_MC_FUV_A_CLOSE_TIME (int)"""

    IFUVAOT: Key[int] = Key("IFUVAOT", "int", "none", "I_MC_FUV_A_OPEN_TIME", scope="variable")
    """I_MC_FUV_A_OPEN_TIME (int)"""

    IFUVBCT: Key[int] = Key("IFUVBCT", "int", "none", "I_MC_FUV_B_CLOSE_TIME", scope="variable")
    """I_MC_FUV_B_CLOSE_TIME (int)"""

    IFUVBOT: Key[int] = Key("IFUVBOT", "int", "none", "I_MC_FUV_B_OPEN_TIME", scope="variable")
    """I_MC_FUV_B_OPEN_TIME (int)"""

    IFUVCCT: Key[int] = Key("IFUVCCT", "int", "none", "I_MC_FUV_C_CLOSE_TIME", scope="variable")
    """I_MC_FUV_C_CLOSE_TIME (int)"""

    IFUVCOT: Key[int] = Key("IFUVCOT", "int", "none", "I_MC_FUV_C_OPEN_TIME", scope="variable")
    """I_MC_FUV_C_OPEN_TIME (int)"""

    IFUVDCT: Key[int] = Key("IFUVDCT", "int", "none", "I_MC_FUV_D_CLOSE_TIME", scope="variable")
    """I_MC_FUV_D_CLOSE_TIME (int)"""

    IFUVDOT: Key[int] = Key("IFUVDOT", "int", "none", "I_MC_FUV_D_OPEN_TIME", scope="variable")
    """I_MC_FUV_D_OPEN_TIME (int)"""

    IFUVECT: Key[int] = Key("IFUVECT", "int", "none", "I_MC_FUV_E_CLOSE_TIME", scope="variable")
    """I_MC_FUV_E_CLOSE_TIME (int)"""

    IFUVEOT: Key[int] = Key("IFUVEOT", "int", "none", "I_MC_FUV_E_OPEN_TIME", scope="variable")
    """I_MC_FUV_E_OPEN_TIME (int)"""

    IFUVFCT: Key[int] = Key("IFUVFCT", "int", "none", "I_MC_FUV_F_CLOSE_TIME", scope="variable")
    """I_MC_FUV_F_CLOSE_TIME (int)"""

    IFUVFOT: Key[int] = Key("IFUVFOT", "int", "none", "I_MC_FUV_F_OPEN_TIME", scope="variable")
    """I_MC_FUV_F_OPEN_TIME (int)"""

    IIMGOTS2: Key[int] = Key("IIMGOTS2", "int", "none", "I_OBC_TIME_SH2_NUV_SEC", scope="variable")
    """I_OBC_TIME_SH2_NUV_SEC (int)"""

    IMGOTSS2: Key[int] = Key("IMGOTSS2", "int", "none", "I_OBC_TIME_SH2_NUV_SS", scope="variable")
    """I_OBC_TIME_SH2_NUV_SS (int)"""

    INUVACT: Key[int] = Key("INUVACT", "int", "none", "I_MC_NUV_A_CLOSE_TIME", scope="variable")
    """I_MC_NUV_A_CLOSE_TIME (int)"""

    INUVAOT: Key[int] = Key("INUVAOT", "int", "none", "I_MC_NUV_A_OPEN_TIME", scope="variable")
    """I_MC_NUV_A_OPEN_TIME (int)"""

    INUVBCT: Key[int] = Key("INUVBCT", "int", "none", "I_MC_NUV_B_CLOSE_TIME", scope="variable")
    """I_MC_NUV_B_CLOSE_TIME (int)"""

    INUVBOT: Key[int] = Key("INUVBOT", "int", "none", "I_MC_NUV_B_OPEN_TIME", scope="variable")
    """I_MC_NUV_B_OPEN_TIME (int)"""

    INUVCCT: Key[int] = Key("INUVCCT", "int", "none", "I_MC_NUV_C_CLOSE_TIME", scope="variable")
    """I_MC_NUV_C_CLOSE_TIME (int)"""

    INUVCOT: Key[int] = Key("INUVCOT", "int", "none", "I_MC_NUV_C_OPEN_TIME", scope="variable")
    """I_MC_NUV_C_OPEN_TIME (int)"""

    INUVDCT: Key[int] = Key("INUVDCT", "int", "none", "I_MC_NUV_D_CLOSE_TIME", scope="variable")
    """I_MC_NUV_D_CLOSE_TIME (int)"""

    INUVDOT: Key[int] = Key("INUVDOT", "int", "none", "I_MC_NUV_D_OPEN_TIME", scope="variable")
    """I_MC_NUV_D_OPEN_TIME (int)"""

    INUVECT: Key[int] = Key("INUVECT", "int", "none", "I_MC_NUV_E_CLOSE_TIME", scope="variable")
    """I_MC_NUV_E_CLOSE_TIME (int)"""

    INUVEOT: Key[int] = Key("INUVEOT", "int", "none", "I_MC_NUV_E_OPEN_TIME", scope="variable")
    """I_MC_NUV_E_OPEN_TIME (int)"""

    IIMGOTS3: Key[int] = Key("IIMGOTS3", "int", "none", "I_OBC_TIME_SH3_SJI_SEC", scope="variable")
    """I_OBC_TIME_SH3_SJI_SEC (int)"""

    IMGOTSS3: Key[int] = Key("IMGOTSS3", "int", "none", "I_OBC_TIME_SH3_SJI_SS", scope="variable")
    """I_OBC_TIME_SH3_SJI_SS (int)"""

    ISJIACT: Key[int] = Key("ISJIACT", "int", "none", "I_MC_SJI_A_CLOSE_TIME", scope="variable")
    """I_MC_SJI_A_CLOSE_TIME (int)"""

    ISJIAOT: Key[int] = Key("ISJIAOT", "int", "none", "I_MC_SJI_A_OPEN_TIME", scope="variable")
    """I_MC_SJI_A_OPEN_TIME (int)"""

    ISJIBCT: Key[int] = Key("ISJIBCT", "int", "none", "I_MC_SJI_B_CLOSE_TIME", scope="variable")
    """I_MC_SJI_B_CLOSE_TIME (int)"""

    ISJIBOT: Key[int] = Key("ISJIBOT", "int", "none", "I_MC_SJI_B_OPEN_TIME", scope="variable")
    """I_MC_SJI_B_OPEN_TIME (int)"""

    ISJICCT: Key[int] = Key("ISJICCT", "int", "none", "I_MC_SJI_C_CLOSE_TIME", scope="variable")
    """I_MC_SJI_C_CLOSE_TIME (int)"""

    ISJICOT: Key[int] = Key("ISJICOT", "int", "none", "I_MC_SJI_C_OPEN_TIME", scope="variable")
    """I_MC_SJI_C_OPEN_TIME (int)"""

    ISJIDCT: Key[int] = Key("ISJIDCT", "int", "none", "I_MC_SJI_D_CLOSE_TIME", scope="variable")
    """I_MC_SJI_D_CLOSE_TIME (int)"""

    ISJIDOT: Key[int] = Key("ISJIDOT", "int", "none", "I_MC_SJI_D_OPEN_TIME", scope="variable")
    """I_MC_SJI_D_OPEN_TIME (int)"""

    ISJIECT: Key[int] = Key("ISJIECT", "int", "none", "I_MC_SJI_E_CLOSE_TIME", scope="variable")
    """I_MC_SJI_E_CLOSE_TIME (int)"""

    ISJIEOT: Key[int] = Key("ISJIEOT", "int", "none", "I_MC_SJI_E_OPEN_TIME", scope="variable")
    """I_MC_SJI_E_OPEN_TIME (int)"""

    ISQORBPD: Key[int] = Key("ISQORBPD", "int", "none", "I_SQ_ORB_PERIOD", scope="variable")
    """I_SQ_ORB_PERIOD (int)"""

    ISQORBSE: Key[int] = Key("ISQORBSE", "int", "none", "I_SQ_ORB_EQ_SEC", scope="variable")
    """I_SQ_ORB_EQ_SEC (int)"""

    ISQORBSU: Key[int] = Key("ISQORBSU", "int", "none", "I_SQ_ORB_EQ_SUB", scope="variable")
    """I_SQ_ORB_EQ_SUB (int)"""

    ISQOWTID: Key[int] = Key("ISQOWTID", "short", "none", "I_SQ_OWT_ID", scope="variable")
    """I_SQ_OWT_ID (short)"""

    ISQSRTID: Key[int] = Key("ISQSRTID", "short", "none", "I_SQ_SRT_ID", scope="variable")
    """I_SQ_SRT_ID (short)"""

    IISSPZTA: Key[int] = Key("IISSPZTA", "short", "none", "I_ISS_PZTOFFA", scope="variable")
    """I_ISS_PZTOFFA (short)"""

    IISSPZTB: Key[int] = Key("IISSPZTB", "short", "none", "I_ISS_PZTOFFB", scope="variable")
    """I_ISS_PZTOFFB (short)"""

    IISSPZTC: Key[int] = Key("IISSPZTC", "short", "none", "I_ISS_PZTOFFC", scope="variable")
    """I_ISS_PZTOFFC (short)"""

    IRTPZTA: Key[int] = Key("IRTPZTA", "short", "none", "I_RT_PZTOFFA", scope="variable")
    """I_RT_PZTOFFA (short)"""

    IRTPZTB: Key[int] = Key("IRTPZTB", "short", "none", "I_RT_PZTOFFB", scope="variable")
    """I_RT_PZTOFFB (short)"""

    IRTPZTC: Key[int] = Key("IRTPZTC", "short", "none", "I_RT_PZTOFFC", scope="variable")
    """I_RT_PZTOFFC (short)"""

    ISQPZTA: Key[int] = Key("ISQPZTA", "int", "none", "I_SQ_PZT_A", scope="variable")
    """I_SQ_PZT_A (int)"""

    ISQPZTB: Key[int] = Key("ISQPZTB", "int", "none", "I_SQ_PZT_B", scope="variable")
    """I_SQ_PZT_B (int)"""

    ISQPZTC: Key[int] = Key("ISQPZTC", "int", "none", "I_SQ_PZT_C", scope="variable")
    """I_SQ_PZT_C (int)"""

    IWBPZTA: Key[int] = Key("IWBPZTA", "short", "none", "I_WB_PZTOFFA", scope="variable")
    """I_WB_PZTOFFA (short)"""

    IWBPZTB: Key[int] = Key("IWBPZTB", "short", "none", "I_WB_PZTOFFB", scope="variable")
    """I_WB_PZTOFFB (short)"""

    IWBPZTC: Key[int] = Key("IWBPZTC", "short", "none", "I_WB_PZTOFFC", scope="variable")
    """I_WB_PZTOFFC (short)"""

    ISXER: Key[int] = Key("ISXER", "int", "none", "I_ISS_X_ERROR", scope="variable")
    """I_ISS_X_ERROR (int)"""

    ISXERAVG: Key[int] = Key("ISXERAVG", "int", "none", "I_ISS_X_ERROR_AVG", scope="variable")
    """I_ISS_X_ERROR_AVG (int)"""

    ISXERMAX: Key[int] = Key("ISXERMAX", "int", "none", "I_ISS_X_ERROR_MAX", scope="variable")
    """I_ISS_X_ERROR_MAX (int)"""

    ISXERMIN: Key[int] = Key("ISXERMIN", "int", "none", "I_ISS_X_ERROR_MIN", scope="variable")
    """I_ISS_X_ERROR_MIN (int)"""

    ISYER: Key[int] = Key("ISYER", "int", "none", "I_ISS_Y_ERROR", scope="variable")
    """I_ISS_Y_ERROR (int)"""

    ISYERAVG: Key[int] = Key("ISYERAVG", "int", "none", "I_ISS_Y_ERROR_AVG", scope="variable")
    """I_ISS_Y_ERROR_AVG (int)"""

    ISYERMAX: Key[int] = Key("ISYERMAX", "int", "none", "I_ISS_Y_ERROR_MAX", scope="variable")
    """I_ISS_Y_ERROR_MAX (int)"""

    ISYERMIN: Key[int] = Key("ISYERMIN", "int", "none", "I_ISS_Y_ERROR_MIN", scope="variable")
    """I_ISS_Y_ERROR_MIN (int)"""

    IGTPOFFX: Key[int] = Key("IGTPOFFX", "short", "none", "I_GTP_BIAS_OFFSET_X", scope="variable")
    """I_GTP_BIAS_OFFSET_X (short)"""

    IGTPOFFY: Key[int] = Key("IGTPOFFY", "short", "none", "I_GTP_BIAS_OFFSET_Y", scope="variable")
    """I_GTP_BIAS_OFFSET_Y (short)"""

    IGTPSVX: Key[int] = Key("IGTPSVX", "short", "none", "I_GTP_SUNVECTOR_X", scope="variable")
    """I_GTP_SUNVECTOR_X (short)"""

    IGTPSVY: Key[int] = Key("IGTPSVY", "short", "none", "I_GTP_SUNVECTOR_Y", scope="variable")
    """I_GTP_SUNVECTOR_Y (short)"""

    ITACSSTS: Key[int] = Key("ITACSSTS", "int", "none", "I_TAT_ACS_STATUS", scope="variable")
    """I_TAT_ACS_STATUS (int)"""

    IAECENAM: Key[int] = Key("IAECENAM", "int", "none", "I_AEC_ENA_MSK", scope="variable")
    """I_AEC_ENA_MSK (int)"""

    IAECEVFL: Key[str] = Key("IAECEVFL", "string", "none", "I_AEC_EV_FLAG", scope="variable")
    """I_AEC_EV_FLAG (string)"""

    IAECEVLT: Key[int] = Key("IAECEVLT", "int", "none", "I_AEC_EV_LAPSE_TIME", scope="variable")
    """I_AEC_EV_LAPSE_TIME (int)"""

    IAECFLAG: Key[str] = Key("IAECFLAG", "string", "none", "I_AEC_FLAG", scope="variable")
    """I_AEC_FLAG (string)"""

    IAECFLFL: Key[str] = Key("IAECFLFL", "string", "none", "I_AEC_FLARE_FLAG", scope="variable")
    """I_AEC_FLARE_FLAG (string)"""

    IAECLTIM: Key[int] = Key("IAECLTIM", "int", "none", "I_AEC_LAPSE_TIME", scope="variable")
    """I_AEC_LAPSE_TIME (int)"""

    IAECTID: Key[int] = Key("IAECTID", "int", "none", "I_IMG_AEC_TABLE_ID", scope="variable")
    """I_IMG_AEC_TABLE_ID (int)"""

    IIHIS1: Key[int] = Key("IIHIS1", "int", "none", "I_IMG_HIST_BIN_1", scope="variable")
    """I_IMG_HIST_BIN_1 (int)"""

    IIHIS2: Key[int] = Key("IIHIS2", "int", "none", "I_IMG_HIST_BIN_2", scope="variable")
    """I_IMG_HIST_BIN_2 (int)"""

    IIHIS3: Key[int] = Key("IIHIS3", "int", "none", "I_IMG_HIST_BIN_3", scope="variable")
    """I_IMG_HIST_BIN_3 (int)"""

    IIHIS4: Key[int] = Key("IIHIS4", "int", "none", "I_IMG_HIST_BIN_4", scope="variable")
    """I_IMG_HIST_BIN_4 (int)"""

    IIHIS5: Key[int] = Key("IIHIS5", "int", "none", "I_IMG_HIST_BIN_5", scope="variable")
    """I_IMG_HIST_BIN_5 (int)"""

    IIHISFSN: Key[int] = Key("IIHISFSN", "int", "none", "I_IMG_HIST_FSN", scope="variable")
    """I_IMG_HIST_FSN (int)"""

    ILED1HWS: Key[str] = Key("ILED1HWS", "string", "none", "I_LED1_HW", scope="variable")
    """I_LED1_HW (string)"""

    ILED1SWS: Key[str] = Key("ILED1SWS", "string", "none", "I_LED1_SW", scope="variable")
    """I_LED1_SW (string)"""

    ILED2HWS: Key[str] = Key("ILED2HWS", "string", "none", "I_LED2_HW", scope="variable")
    """I_LED2_HW (string)"""

    ILED2SWS: Key[str] = Key("ILED2SWS", "string", "none", "I_LED2_SW", scope="variable")
    """I_LED2_SW (string)"""

    ILED3HWS: Key[str] = Key("ILED3HWS", "string", "none", "I_LED3_HW", scope="variable")
    """I_LED3_HW (string)"""

    ILED3SWS: Key[str] = Key("ILED3SWS", "string", "none", "I_LED3_SW", scope="variable")
    """I_LED3_SW (string)"""

    image: SegmentKey = SegmentKey("image", "short", "dn", "fits", "VARxVAR", "lev0 fits image with headers")
    """dn: lev0 fits image with headers (segment, short, fits, VARxVAR)"""

    @classmethod
    def records(cls, *, FSN: IntFilter | None = None) -> RecordSet[Lev0]:
        """Select records by prime key: FSN."""
        return cls._select(FSN=FSN)


class Lev1(Series):
    """No description is known.

    Series iris.lev1. Prime keys: T_OBS; FSN.

    Known: 247 of about 256 keywords, 41 names confirmed for this series; 3 segments, 0 links.

    The first 41 keywords are from a listing of the series; the others from the full definition of its
    preliminary predecessor, of which some may have changed type since (the preliminary definition marks
    several as doubtful).
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="iris.lev1",
        note="",
        prime_keys=(PrimeFacts("T_OBS"), PrimeFacts("FSN")),
        completeness=Completeness(
            247,
            of_about=256,
            typed=247,
            with_units=247,
            with_note=247,
            confirmed=41,
            whole=False,
            note="The first 41 keywords are from a listing of the series; the others from the full definition of its preliminary predecessor, of which some may have changed type since (the preliminary definition marks several as doubtful).",
        ),
        source="merged from named public sources, each field with its own",
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

    TELESCOP: Key[str] = Key("TELESCOP", "string", "none", "IRIS", scope="constant", default="IRIS")
    """IRIS (string, constant IRIS)"""

    BLD_VERS: Key[str] = Key(
        "BLD_VERS", "string", "none", "Build Version: from jsoc_version.h", scope="variable"
    )
    """Build Version: from jsoc_version.h (string)"""

    LVL_NUM: Key[float] = Key("LVL_NUM", "float", "none", "LVL_NUM data level number", scope="variable")
    """LVL_NUM data level number (float)"""

    DATE: Key[datetime] = Key(
        "DATE",
        "time",
        "ISO",
        "Date_time of processing; ISO 8601",
        scope="variable",
        default="-4712.01.01_11:59:28Z",
    )
    """ISO: Date_time of processing; ISO 8601 (time)"""

    DATE__OBS: Key[datetime] = Key(
        "DATE__OBS",
        "time",
        "ISO",
        "[DATE-OBS] Date when observation started; ISO 8601",
        scope="variable",
        default="-4712.01.01_11:59:28Z",
    )
    """ISO: [DATE-OBS] Date when observation started; ISO 8601 (time)"""

    T_OBS: Prime[datetime] = Prime(
        "T_OBS", "time", "ISO", "Observation time", scope="variable", default="-4712.01.01_11:59:28Z"
    )
    """ISO: Observation time (time, prime key)"""

    IMGFPT: Key[datetime] = Key(
        "IMGFPT",
        "time",
        "ISO",
        "Telemetry First Packet Time",
        scope="variable",
        default="-4712.01.01_11:59:28Z",
    )
    """ISO: Telemetry First Packet Time (time)"""

    FSN: Prime[int] = Prime("FSN", "int", "none", "Filtergram Sequence Number", scope="variable")
    """Filtergram Sequence Number (int, prime key)"""

    ISYSN: Key[int] = Key(
        "ISYSN", "int", "none", "SYStem Number: FUV=0; NUV=1; SJI=2; NUV_SJI=3", scope="variable"
    )
    """SYStem Number: FUV=0; NUV=1; SJI=2; NUV_SJI=3 (int)"""

    FID: Key[int] = Key("FID", "int", "none", "Filtergram ID", scope="variable")
    """Filtergram ID (int)"""

    INSTRUME: Key[str] = Key("INSTRUME", "string", "none", "FUV, NUV or SJI", scope="variable")
    """FUV, NUV or SJI (string)"""

    IMG_PATH: Key[str] = Key(
        "IMG_PATH", "string", "none", "Light path and SJI filter setting", scope="variable"
    )
    """Light path and SJI filter setting (string)"""

    IMG_TYPE: Key[str] = Key(
        "IMG_TYPE", "string", "none", "Image type: LIGHT; DARK; LED; LTC; SPAT; VPAT", scope="variable"
    )
    """Image type: LIGHT; DARK; LED; LTC; SPAT; VPAT (string)"""

    CAMERA: Key[int] = Key("CAMERA", "int", "none", "IRIS CEB ID: FUV=1; NUV=2; SJI=2", scope="variable")
    """IRIS CEB ID: FUV=1; NUV=2; SJI=2 (int)"""

    SUMSPTRL: Key[int] = Key(
        "SUMSPTRL", "short", "none", "CCD summing in spectral direction", scope="variable"
    )
    """CCD summing in spectral direction (short)"""

    SUMSPAT: Key[int] = Key("SUMSPAT", "short", "none", "CCD summing in spatial direction", scope="variable")
    """CCD summing in spatial direction (short)"""

    EXPTIME: Key[float] = Key(
        "EXPTIME", "float", "sec", "Exposure duration: mean shutter open time", scope="variable"
    )
    """sec: Exposure duration: mean shutter open time (float)"""

    EXPSDEV: Key[float] = Key("EXPSDEV", "float", "sec", "Exposure standard deviation", scope="variable")
    """sec: Exposure standard deviation (float)"""

    INT_TIME: Key[float] = Key("INT_TIME", "float", "sec", "CCD integration duration", scope="variable")
    """sec: CCD integration duration (float)"""

    QUALITY: QualityKey = QualityKey(
        "QUALITY", "int", "none", "Level 1 Quality word", scope="variable", default="0x80000000"
    )
    """Level 1 Quality word (int)"""

    QUALLEV0: QualityKey = QualityKey(
        "QUALLEV0", "int", "none", "Level 0 Quality word", scope="variable", default="0x80000000"
    )
    """Level 0 Quality word (int)"""

    CROPID: Key[int] = Key("CROPID", "int", "none", "Crop table ID", scope="variable")
    """Crop table ID (int)"""

    LUTID: Key[int] = Key("LUTID", "int", "none", "Look-up table ID", scope="variable")
    """Look-up table ID (int)"""

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

    DATAMIN: Key[int] = Key("DATAMIN", "short", "none", "Minimum value of all pixels", scope="variable")
    """Minimum value of all pixels (short)"""

    DATAMAX: Key[int] = Key("DATAMAX", "short", "none", "Maximum value of all pixels", scope="variable")
    """Maximum value of all pixels (short)"""

    DATAMEDN: Key[int] = Key("DATAMEDN", "short", "none", "Median value of all pixels", scope="variable")
    """Median value of all pixels (short)"""

    DATAMEAN: Key[float] = Key("DATAMEAN", "float", "none", "Mean value of all pixels", scope="variable")
    """Mean value of all pixels (float)"""

    DATARMS: Key[float] = Key(
        "DATARMS", "float", "none", "Rms deviation from mean of all pixels", scope="variable"
    )
    """Rms deviation from mean of all pixels (float)"""

    DATASKEW: Key[float] = Key(
        "DATASKEW", "float", "none", "Skewness from mean of all pixels", scope="variable"
    )
    """Skewness from mean of all pixels (float)"""

    DATAKURT: Key[float] = Key("DATAKURT", "float", "none", "Kurtosis of all pixels", scope="variable")
    """Kurtosis of all pixels (float)"""

    DATAP01: Key[float] = Key(
        "DATAP01", "float", "none", "1% level for histogram of pixel values", scope="variable"
    )
    """1% level for histogram of pixel values (float)"""

    DATAP10: Key[float] = Key(
        "DATAP10", "float", "none", "10% level for histogram of pixel values", scope="variable"
    )
    """10% level for histogram of pixel values (float)"""

    DATAP25: Key[float] = Key(
        "DATAP25", "float", "none", "25% level for histogram of pixel values", scope="variable"
    )
    """25% level for histogram of pixel values (float)"""

    DATAP75: Key[float] = Key(
        "DATAP75", "float", "none", "75% level for histogram of pixel values", scope="variable"
    )
    """75% level for histogram of pixel values (float)"""

    DATAP90: Key[float] = Key(
        "DATAP90", "float", "none", "90% level for histogram of pixel values", scope="variable"
    )
    """90% level for histogram of pixel values (float)"""

    DATAP95: Key[float] = Key(
        "DATAP95", "float", "none", "95% level for histogram of pixel values", scope="variable"
    )
    """95% level for histogram of pixel values (float)"""

    DATAP98: Key[float] = Key(
        "DATAP98", "float", "none", "98% level for histogram of pixel values", scope="variable"
    )
    """98% level for histogram of pixel values (float)"""

    DATAP99: Key[float] = Key(
        "DATAP99", "float", "none", "99% level for histogram of pixel values", scope="variable"
    )
    """99% level for histogram of pixel values (float)"""

    IICRSID: Key[int] = Key("IICRSID", "short", "none", "Camera Readout Specification ID", scope="variable")
    """Camera Readout Specification ID (short)"""

    CRS_DESC: Key[str] = Key(
        "CRS_DESC", "string", "none", "CRS regions description: comma separated list", scope="variable"
    )
    """CRS regions description: comma separated list (string)"""

    CRS_TYPE: Key[str] = Key("CRS_TYPE", "string", "none", "CRS type; FUV, NUV, SJI", scope="variable")
    """CRS type; FUV, NUV, SJI (string)"""

    CRS_NREG: Key[int] = Key("CRS_NREG", "short", "none", "Number of CRS regions", scope="variable")
    """Number of CRS regions (short)"""

    WIN_FLIP: Key[int] = Key(
        "WIN_FLIP", "short", "none", "Window axis flip parameter; 0:none, 1:x, 2:y, 3:both", scope="variable"
    )
    """Window axis flip parameter; 0:none, 1:x, 2:y, 3:both (short)"""

    TSR1: Key[int] = Key("TSR1", "short", "none", "Window start row for region 1", scope="variable")
    """Window start row for region 1 (short)"""

    TER1: Key[int] = Key("TER1", "short", "none", "Window end row for region 1", scope="variable")
    """Window end row for region 1 (short)"""

    TSC1: Key[int] = Key("TSC1", "short", "none", "Window start column for region 1", scope="variable")
    """Window start column for region 1 (short)"""

    TEC1: Key[int] = Key("TEC1", "short", "none", "Window end column for region 1", scope="variable")
    """Window end column for region 1 (short)"""

    TSR2: Key[int] = Key("TSR2", "short", "none", "Window start row for region 2", scope="variable")
    """Window start row for region 2 (short)"""

    TER2: Key[int] = Key("TER2", "short", "none", "Window end row for region 2", scope="variable")
    """Window end row for region 2 (short)"""

    TSC2: Key[int] = Key("TSC2", "short", "none", "Window start column for region 2", scope="variable")
    """Window start column for region 2 (short)"""

    TEC2: Key[int] = Key("TEC2", "short", "none", "Window end column for region 2", scope="variable")
    """Window end column for region 2 (short)"""

    TSR3: Key[int] = Key("TSR3", "short", "none", "Window start row for region 3", scope="variable")
    """Window start row for region 3 (short)"""

    TER3: Key[int] = Key("TER3", "short", "none", "Window end row for region 3", scope="variable")
    """Window end row for region 3 (short)"""

    TSC3: Key[int] = Key("TSC3", "short", "none", "Window start column for region 3", scope="variable")
    """Window start column for region 3 (short)"""

    TEC3: Key[int] = Key("TEC3", "short", "none", "Window end column for region 3", scope="variable")
    """Window end column for region 3 (short)"""

    TSR4: Key[int] = Key("TSR4", "short", "none", "Window start row for region 4", scope="variable")
    """Window start row for region 4 (short)"""

    TER4: Key[int] = Key("TER4", "short", "none", "Window end row for region 4", scope="variable")
    """Window end row for region 4 (short)"""

    TSC4: Key[int] = Key("TSC4", "short", "none", "Window start column for region 4", scope="variable")
    """Window start column for region 4 (short)"""

    TEC4: Key[int] = Key("TEC4", "short", "none", "Window end column for region 4", scope="variable")
    """Window end column for region 4 (short)"""

    TSR5: Key[int] = Key("TSR5", "short", "none", "Window start row for region 5", scope="variable")
    """Window start row for region 5 (short)"""

    TER5: Key[int] = Key("TER5", "short", "none", "Window end row for region 5", scope="variable")
    """Window end row for region 5 (short)"""

    TSC5: Key[int] = Key("TSC5", "short", "none", "Window start column for region 5", scope="variable")
    """Window start column for region 5 (short)"""

    TEC5: Key[int] = Key("TEC5", "short", "none", "Window end column for region 5", scope="variable")
    """Window end column for region 5 (short)"""

    TSR6: Key[int] = Key("TSR6", "short", "none", "Window start row for region 6", scope="variable")
    """Window start row for region 6 (short)"""

    TER6: Key[int] = Key("TER6", "short", "none", "Window end row for region 6", scope="variable")
    """Window end row for region 6 (short)"""

    TSC6: Key[int] = Key("TSC6", "short", "none", "Window start column for region 6", scope="variable")
    """Window start column for region 6 (short)"""

    TEC6: Key[int] = Key("TEC6", "short", "none", "Window end column for region 6", scope="variable")
    """Window end column for region 6 (short)"""

    TSR7: Key[int] = Key("TSR7", "short", "none", "Window start row for region 7", scope="variable")
    """Window start row for region 7 (short)"""

    TER7: Key[int] = Key("TER7", "short", "none", "Window end row for region 7", scope="variable")
    """Window end row for region 7 (short)"""

    TSC7: Key[int] = Key("TSC7", "short", "none", "Window start column for region 7", scope="variable")
    """Window start column for region 7 (short)"""

    TEC7: Key[int] = Key("TEC7", "short", "none", "Window end column for region 7", scope="variable")
    """Window end column for region 7 (short)"""

    TSR8: Key[int] = Key("TSR8", "short", "none", "Window start row for region 8", scope="variable")
    """Window start row for region 8 (short)"""

    TER8: Key[int] = Key("TER8", "short", "none", "Window end row for region 8", scope="variable")
    """Window end row for region 8 (short)"""

    TSC8: Key[int] = Key("TSC8", "short", "none", "Window start column for region 8", scope="variable")
    """Window start column for region 8 (short)"""

    TEC8: Key[int] = Key("TEC8", "short", "none", "Window end column for region 8", scope="variable")
    """Window end column for region 8 (short)"""

    CDELT1: Key[float] = Key(
        "CDELT1", "float", "none", "Image scale in the CCD x direction", scope="variable"
    )
    """Image scale in the CCD x direction (float)"""

    CDELT2: Key[float] = Key(
        "CDELT2", "float", "none", "Image scale in the CCD y direction", scope="variable"
    )
    """Image scale in the CCD y direction (float)"""

    CDELT3: Key[float] = Key("CDELT3", "float", "none", "Slit width for FUV, NUV", scope="variable")
    """Slit width for FUV, NUV (float)"""

    CRPIX1: Key[float] = Key(
        "CRPIX1",
        "float",
        "none",
        "Location of sun/wave center in CCD x direction; FUV1/NUV/SJI",
        scope="variable",
    )
    """Location of sun/wave center in CCD x direction; FUV1/NUV/SJI (float)"""

    CRPIX1A: Key[float] = Key(
        "CRPIX1A", "float", "none", "Location of sun/wave center in CCD x direction; FUV2", scope="variable"
    )
    """Location of sun/wave center in CCD x direction; FUV2 (float)"""

    CRPIX2: Key[float] = Key(
        "CRPIX2", "float", "none", "Location of sun center in CCD y direction; FUV1/NUV/SJI", scope="variable"
    )
    """Location of sun center in CCD y direction; FUV1/NUV/SJI (float)"""

    CRPIX2A: Key[float] = Key(
        "CRPIX2A", "float", "none", "Location of sun center in CCD y direction; FUV2", scope="variable"
    )
    """Location of sun center in CCD y direction; FUV2 (float)"""

    CRPIX3: Key[float] = Key("CRPIX3", "float", "none", "1", scope="variable")
    """1 (float)"""

    CRPIX3A: Key[float] = Key("CRPIX3A", "float", "none", "1", scope="variable")
    """1 (float)"""

    CRVAL1: Key[float] = Key(
        "CRVAL1", "float", "none", "Wavelength: FUV1/NUV; solar_x: SJI", scope="variable"
    )
    """Wavelength: FUV1/NUV; solar_x: SJI (float)"""

    CRVAL1A: Key[float] = Key("CRVAL1A", "float", "none", "Wavelength: FUV2", scope="variable")
    """Wavelength: FUV2 (float)"""

    CRVAL2: Key[float] = Key("CRVAL2", "float", "none", "Solar_y: FUV1/NUV/SJI", scope="variable")
    """Solar_y: FUV1/NUV/SJI (float)"""

    CRVAL2A: Key[float] = Key("CRVAL2A", "float", "none", "Solar_y: FUV2", scope="variable")
    """Solar_y: FUV2 (float)"""

    CRVAL3: Key[float] = Key("CRVAL3", "float", "none", "Solar_x: FUV1/NUV", scope="variable")
    """Solar_x: FUV1/NUV (float)"""

    CRVAL3A: Key[float] = Key("CRVAL3A", "float", "none", "Solar_x: FUV2", scope="variable")
    """Solar_x: FUV2 (float)"""

    CTYPE1: Key[str] = Key(
        "CTYPE1", "string", "none", "WAVELNTH for FUV1/NUV; HPLN-TAN (solar_x): SJI ???", scope="variable"
    )
    """WAVELNTH for FUV1/NUV; HPLN-TAN (solar_x): SJI ??? (string)"""

    CTYPE1A: Key[str] = Key("CTYPE1A", "string", "none", "WAVELNTH for FUV2", scope="variable")
    """WAVELNTH for FUV2 (string)"""

    CTYPE2: Key[str] = Key("CTYPE2", "string", "none", "HPLT-TAN (solar_y): FUV1/NUV/SJI", scope="variable")
    """HPLT-TAN (solar_y): FUV1/NUV/SJI (string)"""

    CTYPE2A: Key[str] = Key("CTYPE2A", "string", "none", "HPLT-TAN (solar_y): FUV2", scope="variable")
    """HPLT-TAN (solar_y): FUV2 (string)"""

    CTYPE3: Key[str] = Key("CTYPE3", "string", "none", "HPLN-TAN (solar_x): FUV1/NUV", scope="variable")
    """HPLN-TAN (solar_x): FUV1/NUV (string)"""

    CTYPE3A: Key[str] = Key("CTYPE3A", "string", "none", "HPLN-TAN (solar_x): FUV2", scope="variable")
    """HPLN-TAN (solar_x): FUV2 (string)"""

    CUNIT1: Key[str] = Key(
        "CUNIT1", "string", "none", "Angstrom: FUV1/NUV; Arc-seconds for SJI", scope="variable"
    )
    """Angstrom: FUV1/NUV; Arc-seconds for SJI (string)"""

    CUNIT1A: Key[str] = Key("CUNIT1A", "string", "none", "Angstrom: FUV2", scope="variable")
    """Angstrom: FUV2 (string)"""

    CUNIT2: Key[str] = Key("CUNIT2", "string", "none", "Arc-seconds: FUV1/NUV/SJI", scope="variable")
    """Arc-seconds: FUV1/NUV/SJI (string)"""

    CUNIT2A: Key[str] = Key("CUNIT2A", "string", "none", "Arc-seconds: FUV2", scope="variable")
    """Arc-seconds: FUV2 (string)"""

    CUNIT3: Key[str] = Key("CUNIT3", "string", "none", "Arc-seconds: FUV1/NUV", scope="variable")
    """Arc-seconds: FUV1/NUV (string)"""

    CUNIT3A: Key[str] = Key("CUNIT3A", "string", "none", "Arc-seconds: FUV2", scope="variable")
    """Arc-seconds: FUV2 (string)"""

    PC1_1: Key[float] = Key(
        "PC1_1", "float", "none", "WCS rotation matrix for FUV1/NUV/SJI", scope="variable"
    )
    """WCS rotation matrix for FUV1/NUV/SJI (float)"""

    PC1_1A: Key[float] = Key("PC1_1A", "float", "none", "WCS rotation matrix for FUV2", scope="variable")
    """WCS rotation matrix for FUV2 (float)"""

    PC1_2: Key[float] = Key(
        "PC1_2", "float", "none", "WCS rotation matrix for FUV1/NUV/SJI", scope="variable"
    )
    """WCS rotation matrix for FUV1/NUV/SJI (float)"""

    PC1_2A: Key[float] = Key("PC1_2A", "float", "none", "WCS rotation matrix for FUV2", scope="variable")
    """WCS rotation matrix for FUV2 (float)"""

    PC2_1: Key[float] = Key(
        "PC2_1", "float", "none", "WCS rotation matrix for FUV1/NUV/SJI", scope="variable"
    )
    """WCS rotation matrix for FUV1/NUV/SJI (float)"""

    PC2_1A: Key[float] = Key("PC2_1A", "float", "none", "WCS rotation matrix for FUV2", scope="variable")
    """WCS rotation matrix for FUV2 (float)"""

    PC2_2: Key[float] = Key(
        "PC2_2", "float", "none", "WCS rotation matrix for FUV1/NUV/SJI", scope="variable"
    )
    """WCS rotation matrix for FUV1/NUV/SJI (float)"""

    PC2_2A: Key[float] = Key("PC2_2A", "float", "none", "WCS rotation matrix for FUV2", scope="variable")
    """WCS rotation matrix for FUV2 (float)"""

    PC3_1: Key[float] = Key(
        "PC3_1", "float", "none", "WCS rotation matrix for FUV1/NUV/SJI", scope="variable"
    )
    """WCS rotation matrix for FUV1/NUV/SJI (float)"""

    PC3_1A: Key[float] = Key("PC3_1A", "float", "none", "WCS rotation matrix for FUV2", scope="variable")
    """WCS rotation matrix for FUV2 (float)"""

    PC3_2: Key[float] = Key(
        "PC3_2", "float", "none", "WCS rotation matrix for FUV1/NUV/SJI", scope="variable"
    )
    """WCS rotation matrix for FUV1/NUV/SJI (float)"""

    PC3_2A: Key[float] = Key("PC3_2A", "float", "none", "WCS rotation matrix for FUV2", scope="variable")
    """WCS rotation matrix for FUV2 (float)"""

    WCSAXES: Key[int] = Key("WCSAXES", "int", "none", "WCSAXS=3 for L1 (per WT)", scope="variable")
    """WCSAXS=3 for L1 (per WT) (int)"""

    LONPOLE: Key[int] = Key("LONPOLE", "int", "none", "Longitude of pole (180)", scope="variable")
    """Longitude of pole (180) (int)"""

    SPECSYS: Key[int] = Key("SPECSYS", "int", "none", "Spectral reference", scope="variable")
    """Spectral reference (int)"""

    FLAT_REC: Key[str] = Key(
        "FLAT_REC", "string", "none", "Flatfield series record pointer", scope="variable"
    )
    """Flatfield series record pointer (string)"""

    NSATPIX: Key[int] = Key("NSATPIX", "int", "none", "Number of saturated pixels", scope="variable")
    """Number of saturated pixels (int)"""

    NSPIKES: Key[int] = Key(
        "NSPIKES", "int", "none", "Number of pixels identified as noise spikes", scope="variable"
    )
    """Number of pixels identified as noise spikes (int)"""

    DN_GAIN: Key[int] = Key("DN_GAIN", "int", "none", "DN/electron", scope="variable")
    """DN/electron (int)"""

    EFF_AREA: Key[int] = Key("EFF_AREA", "int", "none", "Effective area", scope="variable")
    """Effective area (int)"""

    EFF_AR_V: Key[int] = Key(
        "EFF_AR_V", "int", "none", "Version # for EFF_AREA and DN_GAIN", scope="variable"
    )
    """Version # for EFF_AREA and DN_GAIN (int)"""

    ORB_REC: Key[str] = Key(
        "ORB_REC", "string", "none", "Orbit vector series record pointer", scope="variable"
    )
    """Orbit vector series record pointer (string)"""

    R_SUN: Key[float] = Key(
        "R_SUN", "float", "none", "Radius of the Sun in pixels on the CCD detector", scope="variable"
    )
    """Radius of the Sun in pixels on the CCD detector (float)"""

    RSUN_OBS: Key[float] = Key(
        "RSUN_OBS", "float", "arcsec", "Apparent radius of the Sun seen at IRIS location", scope="variable"
    )
    """arcsec: Apparent radius of the Sun seen at IRIS location (float)"""

    DSUN_OBS: Key[float] = Key("DSUN_OBS", "float", "m", "Distance from IRIS to Sun center", scope="variable")
    """m: Distance from IRIS to Sun center (float)"""

    GEIX_OBS: Key[float] = Key("GEIX_OBS", "float", "m", "Geocentric Equatorial Inertial X", scope="variable")
    """m: Geocentric Equatorial Inertial X (float)"""

    GEIY_OBS: Key[float] = Key("GEIY_OBS", "float", "m", "Geocentric Equatorial Inertial Y", scope="variable")
    """m: Geocentric Equatorial Inertial Y (float)"""

    GEIZ_OBS: Key[float] = Key("GEIZ_OBS", "float", "m", "Geocentric Equatorial Inertial Z", scope="variable")
    """m: Geocentric Equatorial Inertial Z (float)"""

    HEIX_OBS: Key[float] = Key(
        "HEIX_OBS", "float", "m", "Heliocentric Equatorial Inertial X", scope="variable"
    )
    """m: Heliocentric Equatorial Inertial X (float)"""

    HEIY_OBS: Key[float] = Key(
        "HEIY_OBS", "float", "m", "Heliocentric Equatorial Inertial Y", scope="variable"
    )
    """m: Heliocentric Equatorial Inertial Y (float)"""

    HEIZ_OBS: Key[float] = Key(
        "HEIZ_OBS", "float", "m", "Heliocentric Equatorial Inertial Z", scope="variable"
    )
    """m: Heliocentric Equatorial Inertial Z (float)"""

    OBS_VR: Key[float] = Key(
        "OBS_VR", "float", "m/s", "Speed of observer in radial direction", scope="variable"
    )
    """m/s: Speed of observer in radial direction (float)"""

    HLZ: Key[int] = Key("HLZ", "short", "none", "High Latitude Flag", scope="variable")
    """High Latitude Flag (short)"""

    SAA: Key[int] = Key("SAA", "short", "none", "South Atlantic Anomaly Flag", scope="variable")
    """South Atlantic Anomaly Flag (short)"""

    ASD_REC: Key[str] = Key(
        "ASD_REC", "string", "none", "Ancillary Science Data series record pointer; ???", scope="variable"
    )
    """Ancillary Science Data series record pointer; ??? (string)"""

    ACS_ECLP: Key[int] = Key("ACS_ECLP", "int", "none", "ACS eclipse flag; ???", scope="variable")
    """ACS eclipse flag; ??? (int)"""

    ACS_MODE: Key[int] = Key("ACS_MODE", "int", "none", "ACS pointing mod; ???", scope="variable")
    """ACS pointing mod; ??? (int)"""

    ACS_SAFE: Key[int] = Key("ACS_SAFE", "int", "none", "ACS safe hold fla; ???", scope="variable")
    """ACS safe hold fla; ??? (int)"""

    ACS_SUNP: Key[int] = Key("ACS_SUNP", "int", "none", "ACS sun presense fla; ???", scope="variable")
    """ACS sun presense fla; ??? (int)"""

    SAT_ROT: Key[float] = Key("SAT_ROT", "float", "none", "I_CG_ROLL_ANGLE; ???", scope="variable")
    """I_CG_ROLL_ANGLE; ??? (float)"""

    SAT_RTER: Key[float] = Key("SAT_RTER", "float", "none", "I_ISP_ATTITUDE_ERROR_Z; ???", scope="variable")
    """I_ISP_ATTITUDE_ERROR_Z; ??? (float)"""

    TEMPCCD: Key[float] = Key("TEMPCCD", "float", "none", "CCD temperature", scope="variable")
    """CCD temperature (float)"""

    TEMPGT: Key[float] = Key("TEMPGT", "float", "none", "Guide telescope temperature", scope="variable")
    """Guide telescope temperature (float)"""

    TEMPPWB: Key[float] = Key("TEMPPWB", "float", "none", "Power block temperature; ???", scope="variable")
    """Power block temperature; ??? (float)"""

    TEMPSMIR: Key[float] = Key("TEMPSMIR", "float", "none", "Spider mirror temperature", scope="variable")
    """Spider mirror temperature (float)"""

    ISPSNAME: Key[str] = Key("ISPSNAME", "string", "none", "ISP Series Name", scope="variable")
    """ISP Series Name (string)"""

    ISPPKTIM: Key[datetime] = Key(
        "ISPPKTIM", "time", "ISO", "PACKET_TIME for image status packet", scope="variable"
    )
    """ISO: PACKET_TIME for image status packet (time)"""

    ISPPKTVN: Key[str] = Key(
        "ISPPKTVN",
        "string",
        "none",
        "PACKET_VERSION_NUMBER, ISP version; decimal format:MMM.mmm",
        scope="variable",
    )
    """PACKET_VERSION_NUMBER, ISP version; decimal format:MMM.mmm (string)"""

    ISQISYSN: Key[int] = Key(
        "ISQISYSN",
        "short",
        "none",
        "I_SQ_ISYS_NUM; ISP ID number for image light path: FUV=0; NUV=1; SJI=2",
        scope="variable",
    )
    """I_SQ_ISYS_NUM; ISP ID number for image light path: FUV=0; NUV=1; SJI=2 (short)"""

    ISQFSN: Key[int] = Key(
        "ISQFSN", "int", "none", "I_SQ_FRAME_SN; ISP Filtergram Sequence Number", scope="variable"
    )
    """I_SQ_FRAME_SN; ISP Filtergram Sequence Number (int)"""

    IIFRMTYP: Key[int] = Key(
        "IIFRMTYP", "short", "none", "I_IMG_FRAME_TYPE; Frame Type for this image", scope="variable"
    )
    """I_IMG_FRAME_TYPE; Frame Type for this image (short)"""

    IIOBSLID: Key[int] = Key(
        "IIOBSLID", "int", "none", "I_IMG_OBSLIST_ID; 16 bit Observing List ID", scope="variable"
    )
    """I_IMG_OBSLIST_ID; 16 bit Observing List ID (int)"""

    IIFRMLID: Key[int] = Key(
        "IIFRMLID", "int", "none", "I_IMG_FRMLIST_ID; 16 bit Framelist ID", scope="variable"
    )
    """I_IMG_FRMLIST_ID; 16 bit Framelist ID (int)"""

    ISQOLTID: Key[int] = Key(
        "ISQOLTID", "longlong", "none", "I_SQ_OLT_ID; 32 bit Observing List ID", scope="variable"
    )
    """I_SQ_OLT_ID; 32 bit Observing List ID (longlong)"""

    ISQFLTID: Key[int] = Key(
        "ISQFLTID", "longlong", "none", "I_SQ_FLT_ID; 32 16 bit Framelist ID", scope="variable"
    )
    """I_SQ_FLT_ID; 32 16 bit Framelist ID (longlong)"""

    IIFDBID: Key[int] = Key(
        "IIFDBID", "longlong", "none", "From IIFUVFDB; IINUVFDB; IISJIFDB", scope="variable"
    )
    """From IIFUVFDB; IINUVFDB; IISJIFDB (longlong)"""

    IIFUVFDB: Key[int] = Key(
        "IIFUVFDB", "longlong", "none", "I_SQ_FUV_FDBT_ID; FUV Frame Definition Block ID", scope="variable"
    )
    """I_SQ_FUV_FDBT_ID; FUV Frame Definition Block ID (longlong)"""

    IINUVFDB: Key[int] = Key(
        "IINUVFDB", "longlong", "none", "I_SQ_NUV_FDBT_ID; NUV Frame Definition Block ID", scope="variable"
    )
    """I_SQ_NUV_FDBT_ID; NUV Frame Definition Block ID (longlong)"""

    IISJIFDB: Key[int] = Key(
        "IISJIFDB", "longlong", "none", "I_SQ_SJI_FDBT_ID; SJI Frame Definition Block ID", scope="variable"
    )
    """I_SQ_SJI_FDBT_ID; SJI Frame Definition Block ID (longlong)"""

    IIOLRPT: Key[int] = Key(
        "IIOLRPT", "int", "none", "I_SQ_OLT_REPEAT; current Observing List repeat index", scope="variable"
    )
    """I_SQ_OLT_REPEAT; current Observing List repeat index (int)"""

    IIOLNRPT: Key[int] = Key(
        "IIOLNRPT",
        "int",
        "none",
        "I_SQ_OLT_N_REPEAT; Observing List table number of repeats",
        scope="variable",
    )
    """I_SQ_OLT_N_REPEAT; Observing List table number of repeats (int)"""

    IIFLRPT: Key[int] = Key(
        "IIFLRPT", "int", "none", "I_SQ_FLT_REPEAT; current Frame List repeat index", scope="variable"
    )
    """I_SQ_FLT_REPEAT; current Frame List repeat index (int)"""

    IIFLNRPT: Key[int] = Key(
        "IIFLNRPT", "int", "none", "I_SQ_FLT_N_REPEAT; Frame List table number of repeats", scope="variable"
    )
    """I_SQ_FLT_N_REPEAT; Frame List table number of repeats (int)"""

    ISQOLTDX: Key[int] = Key(
        "ISQOLTDX", "int", "none", "I_SQ_OLT_IDX; Observing List table current index", scope="variable"
    )
    """I_SQ_OLT_IDX; Observing List table current index (int)"""

    ISQOLTNX: Key[int] = Key(
        "ISQOLTNX", "int", "none", "I_SQ_OLT_N_IDX; Observing List table number of indices", scope="variable"
    )
    """I_SQ_OLT_N_IDX; Observing List table number of indices (int)"""

    ISQFLTDX: Key[int] = Key(
        "ISQFLTDX", "int", "none", "I_SQ_FLT_IDX; Frame List table current index", scope="variable"
    )
    """I_SQ_FLT_IDX; Frame List table current index (int)"""

    ISQFLTNX: Key[int] = Key(
        "ISQFLTNX", "int", "none", "I_SQ_FLT_N_IDX; Frame List table number of indices", scope="variable"
    )
    """I_SQ_FLT_N_IDX; Frame List table number of indices (int)"""

    IISSLOOP: Key[str] = Key(
        "IISSLOOP", "string", "none", "I_ISS_LOOP; open loop (0) or closed loop (1) control", scope="variable"
    )
    """I_ISS_LOOP; open loop (0) or closed loop (1) control (string)"""

    IISSDIOD: Key[int] = Key(
        "IISSDIOD", "short", "none", "I_ISS_DIODES; primary (1) or redundant (0)", scope="variable"
    )
    """I_ISS_DIODES; primary (1) or redundant (0) (short)"""

    IISSOFFR: Key[int] = Key(
        "IISSOFFR", "short", "none", "I_ISS_OFFSET_RANGE; 1 is max (10 V); 0 is min (5 V)", scope="variable"
    )
    """I_ISS_OFFSET_RANGE; 1 is max (10 V); 0 is min (5 V) (short)"""

    IISS_SRC: Key[int] = Key(
        "IISS_SRC",
        "short",
        "none",
        "I_ISS_SOURCE; LAMP (0 or high gain) or SUN (1 or low gain)",
        scope="variable",
    )
    """I_ISS_SOURCE; LAMP (0 or high gain) or SUN (1 or low gain) (short)"""

    IISSCTRL: Key[int] = Key(
        "IISSCTRL",
        "int",
        "none",
        "I_ISS_CONTROL; ISS parameters (loop, diodes, offset range, gain)",
        scope="variable",
    )
    """I_ISS_CONTROL; ISS parameters (loop, diodes, offset range, gain) (int)"""

    IFMCPOS: Key[int] = Key(
        "IFMCPOS", "int", "none", "I_MC_FM_CMDED_POS; focus mechanism commanded position", scope="variable"
    )
    """I_MC_FM_CMDED_POS; focus mechanism commanded position (int)"""

    IFMPOS: Key[int] = Key(
        "IFMPOS", "int", "none", "I_MC_FM_POS; focus mechanism current software position", scope="variable"
    )
    """I_MC_FM_POS; focus mechanism current software position (int)"""

    IFWCTGT: Key[int] = Key(
        "IFWCTGT", "int", "none", "I_MC_FW_CMDED_TGT; filterwheel commanded target value", scope="variable"
    )
    """I_MC_FW_CMDED_TGT; filterwheel commanded target value (int)"""

    IFWENC: Key[int] = Key(
        "IFWENC", "int", "none", "I_MC_FW_ENCODER; filterwheel HW encoder position", scope="variable"
    )
    """I_MC_FW_ENCODER; filterwheel HW encoder position (int)"""

    IFWPOS: Key[int] = Key(
        "IFWPOS", "int", "none", "I_MC_FW_POS; filterwheel current software position", scope="variable"
    )
    """I_MC_FW_POS; filterwheel current software position (int)"""

    IWM1CPOS: Key[int] = Key(
        "IWM1CPOS", "int", "none", "I_MC_WM1_POS; wedge motor 1 current software position", scope="variable"
    )
    """I_MC_WM1_POS; wedge motor 1 current software position (int)"""

    IWM1CTGT: Key[int] = Key(
        "IWM1CTGT",
        "int",
        "none",
        "I_MC_WM1_CMDED_TGT; wedge motor 1 commanded target value",
        scope="variable",
    )
    """I_MC_WM1_CMDED_TGT; wedge motor 1 commanded target value (int)"""

    IWM1ENC: Key[int] = Key(
        "IWM1ENC", "int", "none", "I_MC_WM1_ENCODER; wedge motor 1 HW encoder position", scope="variable"
    )
    """I_MC_WM1_ENCODER; wedge motor 1 HW encoder position (int)"""

    IWM2CPOS: Key[int] = Key(
        "IWM2CPOS", "int", "none", "I_MC_WM2_POS; wedge motor 2 current software position", scope="variable"
    )
    """I_MC_WM2_POS; wedge motor 2 current software position (int)"""

    IWM2CTGT: Key[int] = Key(
        "IWM2CTGT",
        "int",
        "none",
        "I_MC_WM2_CMDED_TGT; wedge motor 2 commanded target value",
        scope="variable",
    )
    """I_MC_WM2_CMDED_TGT; wedge motor 2 commanded target value (int)"""

    IWM2ENC: Key[int] = Key(
        "IWM2ENC", "int", "none", "I_MC_WM2_ENCODER; Wedge motor 2 HW encoder position", scope="variable"
    )
    """I_MC_WM2_ENCODER; Wedge motor 2 HW encoder position (int)"""

    IIMGSHCE: Key[int] = Key(
        "IIMGSHCE",
        "int",
        "none",
        "I_IMG_SH_CMDED_EXPOSURE; commanded exposure for this image",
        scope="variable",
    )
    """I_IMG_SH_CMDED_EXPOSURE; commanded exposure for this image (int)"""

    IIMGCFD1: Key[int] = Key(
        "IIMGCFD1",
        "short",
        "none",
        "I_IMG_CFG_DELAY_1; delay (in ticks) for start of filterwheel move",
        scope="variable",
    )
    """I_IMG_CFG_DELAY_1; delay (in ticks) for start of filterwheel move (short)"""

    IIMGCFD2: Key[int] = Key(
        "IIMGCFD2",
        "short",
        "none",
        "I_IMG_CFG_DELAY_2; delay (in ticks) for start of CCD clear (flush)",
        scope="variable",
    )
    """I_IMG_CFG_DELAY_2; delay (in ticks) for start of CCD clear (flush) (short)"""

    IIMGCFD3: Key[int] = Key(
        "IIMGCFD3",
        "short",
        "none",
        "I_IMG_CFG_DELAY_3; delay (in ticks) for start of exposure",
        scope="variable",
    )
    """I_IMG_CFG_DELAY_3; delay (in ticks) for start of exposure (short)"""

    IIMGCFD4: Key[int] = Key(
        "IIMGCFD4",
        "short",
        "none",
        "I_IMG_CFG_DELAY_4; delay (in ticks) for start of CCD readout",
        scope="variable",
    )
    """I_IMG_CFG_DELAY_4; delay (in ticks) for start of CCD readout (short)"""

    IFUVCEXP: Key[int] = Key(
        "IFUVCEXP",
        "short",
        "none",
        "I_MC_FUV_CMDED_EXP; FUV shutter commanded exposure in ms ???",
        scope="variable",
    )
    """I_MC_FUV_CMDED_EXP; FUV shutter commanded exposure in ms ??? (short)"""

    INUVCEXP: Key[int] = Key(
        "INUVCEXP",
        "short",
        "none",
        "I_MC_NUV_CMDED_EXP; NUV shutter commanded exposure in ms ???",
        scope="variable",
    )
    """I_MC_NUV_CMDED_EXP; NUV shutter commanded exposure in ms ??? (short)"""

    ISJICEXP: Key[int] = Key(
        "ISJICEXP",
        "short",
        "none",
        "I_MC_SJI_CMDED_EXP; SJI shutter commanded exposure in ms ???",
        scope="variable",
    )
    """I_MC_SJI_CMDED_EXP; SJI shutter commanded exposure in ms ??? (short)"""

    IIMGOTS: Key[int] = Key(
        "IIMGOTS", "int", "none", "Shutter activation time tag register; seconds", scope="variable"
    )
    """Shutter activation time tag register; seconds (int)"""

    ISQORBPD: Key[int] = Key(
        "ISQORBPD", "int", "none", "I_SQ_ORB_PERIOD; IRIS orbital period", scope="variable"
    )
    """I_SQ_ORB_PERIOD; IRIS orbital period (int)"""

    ISQORBSE: Key[int] = Key(
        "ISQORBSE",
        "int",
        "none",
        "I_SQ_ORB_EQ_SEC; Time satellite crosses the equator; seconds",
        scope="variable",
    )
    """I_SQ_ORB_EQ_SEC; Time satellite crosses the equator; seconds (int)"""

    ISQORBSU: Key[int] = Key(
        "ISQORBSU",
        "int",
        "none",
        "I_SQ_ORB_EQ_SUB; Time satellite crosses the equator; subseconds",
        scope="variable",
    )
    """I_SQ_ORB_EQ_SUB; Time satellite crosses the equator; subseconds (int)"""

    ISQOWTID: Key[int] = Key(
        "ISQOWTID", "short", "none", "I_SQ_OWT_ID; Current Orbital Wobble Table ID", scope="variable"
    )
    """I_SQ_OWT_ID; Current Orbital Wobble Table ID (short)"""

    ISQSRTID: Key[int] = Key(
        "ISQSRTID", "short", "none", "I_SQ_SRT_ID; Current Solar Rotation Tracking table ID", scope="variable"
    )
    """I_SQ_SRT_ID; Current Solar Rotation Tracking table ID (short)"""

    ISQPZTA: Key[int] = Key(
        "ISQPZTA", "int", "none", "I_SQ_PZT_A; total PZT A offset of the current frame", scope="variable"
    )
    """I_SQ_PZT_A; total PZT A offset of the current frame (int)"""

    ISQPZTB: Key[int] = Key(
        "ISQPZTB", "int", "none", "I_SQ_PZT_B; total PZT B offset of the current frame", scope="variable"
    )
    """I_SQ_PZT_B; total PZT B offset of the current frame (int)"""

    ISQPZTC: Key[int] = Key(
        "ISQPZTC", "int", "none", "I_SQ_PZT_C; total PZT C offset of the current frame", scope="variable"
    )
    """I_SQ_PZT_C; total PZT C offset of the current frame (int)"""

    IISSPZTA: Key[int] = Key(
        "IISSPZTA", "short", "none", "I_ISS_PZTOFFA; PZT A actuator offset value", scope="variable"
    )
    """I_ISS_PZTOFFA; PZT A actuator offset value (short)"""

    IISSPZTB: Key[int] = Key(
        "IISSPZTB", "short", "none", "I_ISS_PZTOFFB; PZT B actuator offset value", scope="variable"
    )
    """I_ISS_PZTOFFB; PZT B actuator offset value (short)"""

    IISSPZTC: Key[int] = Key(
        "IISSPZTC", "short", "none", "I_ISS_PZTOFFC; PZT C actuator offset value", scope="variable"
    )
    """I_ISS_PZTOFFC; PZT C actuator offset value (short)"""

    IRTPZTA: Key[int] = Key(
        "IRTPZTA",
        "short",
        "none",
        "I_RT_PZTOFFA; PZT A actuator offset value for rotation tracking",
        scope="variable",
    )
    """I_RT_PZTOFFA; PZT A actuator offset value for rotation tracking (short)"""

    IRTPZTB: Key[int] = Key(
        "IRTPZTB",
        "short",
        "none",
        "I_RT_PZTOFFB; PZT B actuator offset value for rotation tracking",
        scope="variable",
    )
    """I_RT_PZTOFFB; PZT B actuator offset value for rotation tracking (short)"""

    IRTPZTC: Key[int] = Key(
        "IRTPZTC",
        "short",
        "none",
        "I_RT_PZTOFFC; PZT C actuator offset value for rotation tracking",
        scope="variable",
    )
    """I_RT_PZTOFFC; PZT C actuator offset value for rotation tracking (short)"""

    IWBPZTA: Key[int] = Key(
        "IWBPZTA",
        "short",
        "none",
        "I_WB_PZTOFFA; PZT A actuator offset for the wobble table",
        scope="variable",
    )
    """I_WB_PZTOFFA; PZT A actuator offset for the wobble table (short)"""

    IWBPZTB: Key[int] = Key(
        "IWBPZTB",
        "short",
        "none",
        "I_WB_PZTOFFB; PZT B actuator offset for the wobble table",
        scope="variable",
    )
    """I_WB_PZTOFFB; PZT B actuator offset for the wobble table (short)"""

    IWBPZTC: Key[int] = Key(
        "IWBPZTC",
        "short",
        "none",
        "I_WB_PZTOFFC; PZT C actuator offset for the wobble table",
        scope="variable",
    )
    """I_WB_PZTOFFC; PZT C actuator offset for the wobble table (short)"""

    ISXER: Key[int] = Key(
        "ISXER", "int", "none", "I_ISS_X_ERROR; instantaneous ISS X axis error", scope="variable"
    )
    """I_ISS_X_ERROR; instantaneous ISS X axis error (int)"""

    ISXERAVG: Key[int] = Key(
        "ISXERAVG",
        "int",
        "none",
        "I_ISS_X_ERROR_AVG; average of I_ISS_X_ERROR_MAPPED over one packet",
        scope="variable",
    )
    """I_ISS_X_ERROR_AVG; average of I_ISS_X_ERROR_MAPPED over one packet (int)"""

    ISXERMAX: Key[int] = Key(
        "ISXERMAX",
        "int",
        "none",
        "I_ISS_X_ERROR_MAX; maximum of I_ISS_X_ERROR_MAPPED over one packet",
        scope="variable",
    )
    """I_ISS_X_ERROR_MAX; maximum of I_ISS_X_ERROR_MAPPED over one packet (int)"""

    ISXERMIN: Key[int] = Key(
        "ISXERMIN",
        "int",
        "none",
        "I_ISS_X_ERROR_MIN; minimum of I_ISS_X_ERROR_MAPPED over one packet",
        scope="variable",
    )
    """I_ISS_X_ERROR_MIN; minimum of I_ISS_X_ERROR_MAPPED over one packet (int)"""

    ISYER: Key[int] = Key(
        "ISYER", "int", "none", "I_ISS_Y_ERROR; instantaneous ISS Y axis error", scope="variable"
    )
    """I_ISS_Y_ERROR; instantaneous ISS Y axis error (int)"""

    ISYERAVG: Key[int] = Key(
        "ISYERAVG",
        "int",
        "none",
        "I_ISS_Y_ERROR_AVG; average of I_ISS_Y_ERROR_MAPPED over one packet",
        scope="variable",
    )
    """I_ISS_Y_ERROR_AVG; average of I_ISS_Y_ERROR_MAPPED over one packet (int)"""

    ISYERMAX: Key[int] = Key(
        "ISYERMAX",
        "int",
        "none",
        "I_ISS_Y_ERROR_MAX; maximum of I_ISS_Y_ERROR_MAPPED over one packet",
        scope="variable",
    )
    """I_ISS_Y_ERROR_MAX; maximum of I_ISS_Y_ERROR_MAPPED over one packet (int)"""

    ISYERMIN: Key[int] = Key(
        "ISYERMIN",
        "int",
        "none",
        "I_ISS_Y_ERROR_MIN; minimum of I_ISS_Y_ERROR_MAPPED over one packet",
        scope="variable",
    )
    """I_ISS_Y_ERROR_MIN; minimum of I_ISS_Y_ERROR_MAPPED over one packet (int)"""

    IGTPOFFX: Key[int] = Key(
        "IGTPOFFX", "short", "none", "I_GTP_BIAS_OFFSET_X; GT X offset (LSB = .01 arcsec)", scope="variable"
    )
    """I_GTP_BIAS_OFFSET_X; GT X offset (LSB = .01 arcsec) (short)"""

    IGTPOFFY: Key[int] = Key(
        "IGTPOFFY", "short", "none", "I_GTP_BIAS_OFFSET_Y; GT Y offset (LSB = .01 arcsec)", scope="variable"
    )
    """I_GTP_BIAS_OFFSET_Y; GT Y offset (LSB = .01 arcsec) (short)"""

    IGTPSVX: Key[int] = Key(
        "IGTPSVX",
        "short",
        "none",
        "I_GTP_SUNVECTOR_X; average GT X error signal (LSB = 0.01 arcsec)",
        scope="variable",
    )
    """I_GTP_SUNVECTOR_X; average GT X error signal (LSB = 0.01 arcsec) (short)"""

    IGTPSVY: Key[int] = Key(
        "IGTPSVY",
        "short",
        "none",
        "I_GTP_SUNVECTOR_Y; average GT Y error signal (LSB = 0.01 arcsec)",
        scope="variable",
    )
    """I_GTP_SUNVECTOR_Y; average GT Y error signal (LSB = 0.01 arcsec) (short)"""

    ITACSSTS: Key[int] = Key("ITACSSTS", "int", "none", "I_TAT_ACS_STATUS; ACS status word", scope="variable")
    """I_TAT_ACS_STATUS; ACS status word (int)"""

    IAECTID: Key[int] = Key("IAECTID", "int", "none", "I_IMG_AEC_TABLE_ID; AEC table ID", scope="variable")
    """I_IMG_AEC_TABLE_ID; AEC table ID (int)"""

    IAECENAM: Key[int] = Key(
        "IAECENAM", "int", "none", "I_AEC_ENA_MSK; AEC event table name or ID", scope="variable"
    )
    """I_AEC_ENA_MSK; AEC event table name or ID (int)"""

    IAECEVFL: Key[str] = Key(
        "IAECEVFL",
        "string",
        "none",
        "I_AEC_EV_FLAG; flag indicating occurance of a flaring event (EF=1)",
        scope="variable",
    )
    """I_AEC_EV_FLAG; flag indicating occurance of a flaring event (EF=1) (string)"""

    IAECFLAG: Key[str] = Key(
        "IAECFLAG", "string", "none", "I_AEC_FLAG; enable AEC exposure update (AF=1)", scope="variable"
    )
    """I_AEC_FLAG; enable AEC exposure update (AF=1) (string)"""

    IAECFLFL: Key[str] = Key(
        "IAECFLFL", "string", "none", "I_AEC_FLARE_FLAG; enable AEC flare mode (FF=1)", scope="variable"
    )
    """I_AEC_FLARE_FLAG; enable AEC flare mode (FF=1) (string)"""

    IAECLTIM: Key[int] = Key(
        "IAECLTIM",
        "int",
        "none",
        "I_AEC_LAPSE_TIME; AEC timeout to reset the exposure time",
        scope="variable",
    )
    """I_AEC_LAPSE_TIME; AEC timeout to reset the exposure time (int)"""

    IAECEVLT: Key[int] = Key(
        "IAECEVLT",
        "int",
        "none",
        "I_AEC_EV_LAPSE_TIME; time period (in seconds) to reset the event flag",
        scope="variable",
    )
    """I_AEC_EV_LAPSE_TIME; time period (in seconds) to reset the event flag (int)"""

    IIHIS1: Key[int] = Key(
        "IIHIS1", "int", "none", "I_IMG_HIST_BIN_1; Histogram count for bin 1", scope="variable"
    )
    """I_IMG_HIST_BIN_1; Histogram count for bin 1 (int)"""

    IIHIS2: Key[int] = Key(
        "IIHIS2", "int", "none", "I_IMG_HIST_BIN_2; Histogram count for bin 2", scope="variable"
    )
    """I_IMG_HIST_BIN_2; Histogram count for bin 2 (int)"""

    IIHIS3: Key[int] = Key(
        "IIHIS3", "int", "none", "I_IMG_HIST_BIN_3; Histogram count for bin 3", scope="variable"
    )
    """I_IMG_HIST_BIN_3; Histogram count for bin 3 (int)"""

    IIHIS4: Key[int] = Key(
        "IIHIS4", "int", "none", "I_IMG_HIST_BIN_4; Histogram count for bin 4", scope="variable"
    )
    """I_IMG_HIST_BIN_4; Histogram count for bin 4 (int)"""

    IIHIS5: Key[int] = Key(
        "IIHIS5", "int", "none", "I_IMG_HIST_BIN_5; Histogram count for bin 5", scope="variable"
    )
    """I_IMG_HIST_BIN_5; Histogram count for bin 5 (int)"""

    IIHISFSN: Key[int] = Key(
        "IIHISFSN",
        "int",
        "none",
        "I_IMG_HIST_FSN; Image FSN from which histogram data was obtained",
        scope="variable",
    )
    """I_IMG_HIST_FSN; Image FSN from which histogram data was obtained (int)"""

    OBS_NUM: Key[int] = Key("OBS_NUM", "int", "none", "Unique id for observation ???", scope="variable")
    """Unique id for observation ??? (int)"""

    PIXLUNIT: Key[int] = Key("PIXLUNIT", "int", "none", "Pixel intensity unit ???", scope="variable")
    """Pixel intensity unit ??? (int)"""

    KEYWDDOC: Key[str] = Key(
        "KEYWDDOC",
        "string",
        "none",
        "IRIS FITS keyword documentation",
        scope="constant",
        default="http://www.lmsal.com/irisdocs/irisfitskeywords.pdf",
    )
    """IRIS FITS keyword documentation (string, constant http://www.lmsal.com/irisdocs/irisfitskeywords.pdf)"""

    HISTORY: Key[str] = Key("HISTORY", "string", "none", "processing history of data", scope="variable")
    """processing history of data (string)"""

    COMMENT: Key[str] = Key("COMMENT", "string", "none", "commentary on the data", scope="variable")
    """commentary on the data (string)"""

    image_lev1: SegmentKey = SegmentKey(
        "image_lev1", "short", "dn", "fits", "VARxVAR", "lev1 fits image with headers"
    )
    """dn: lev1 fits image with headers (segment, short, fits, VARxVAR)"""

    bad_pixel: SegmentKey = SegmentKey("bad_pixel", "int", "location", "fits", "VAR", "bad pixel list")
    """location: bad pixel list (segment, int, fits, VAR)"""

    spikes: SegmentKey = SegmentKey("spikes", "int", "location", "fits", "VARxVAR", "spiked pixel list")
    """location: spiked pixel list (segment, int, fits, VARxVAR)"""

    @classmethod
    def records(cls, *, T_OBS: TimeFilter | None = None, FSN: IntFilter | None = None) -> RecordSet[Lev1]:
        """Select records by prime key: T_OBS, FSN."""
        return cls._select(T_OBS=T_OBS, FSN=FSN)


class Lev1Prelim01(Series):
    """IRIS level 1 on-orbit data - preliminary processing.

    Series iris.lev1_prelim01. Prime keys: T_OBS; FSN.

    Known: 247 keywords; 3 segments, 0 links.

    full definition from a .jsd file (the live series may have changed since).
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="iris.lev1_prelim01",
        note="IRIS level 1 on-orbit data - preliminary processing",
        prime_keys=(PrimeFacts("T_OBS"), PrimeFacts("FSN")),
        completeness=Completeness(
            247,
            of_about=None,
            typed=247,
            with_units=247,
            with_note=247,
            confirmed=None,
            whole=True,
            note="full definition from a .jsd file (the live series may have changed since)",
        ),
        source="lm-jps/proj lev0/apps/data/iris.lev1_prelim01.jsd @0cf0b90d35",
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

    TELESCOP: Key[str] = Key("TELESCOP", "string", "none", "IRIS", scope="constant", default="IRIS")
    """IRIS (string, constant IRIS)"""

    BLD_VERS: Key[str] = Key(
        "BLD_VERS", "string", "none", "Build Version: from jsoc_version.h", scope="variable"
    )
    """Build Version: from jsoc_version.h (string)"""

    LVL_NUM: Key[int] = Key("LVL_NUM", "int", "none", "Data processing level number", scope="variable")
    """Data processing level number (int)"""

    DATE: Key[datetime] = Key(
        "DATE",
        "time",
        "ISO",
        "Date_time of processing; ISO 8601",
        scope="variable",
        default="-4712.01.01_11:59:28Z",
    )
    """ISO: Date_time of processing; ISO 8601 (time)"""

    DATE__OBS: Key[datetime] = Key(
        "DATE__OBS",
        "time",
        "ISO",
        "[DATE-OBS] Date when observation started; ISO 8601",
        scope="variable",
        default="-4712.01.01_11:59:28Z",
    )
    """ISO: [DATE-OBS] Date when observation started; ISO 8601 (time)"""

    T_OBS: Prime[datetime] = Prime(
        "T_OBS", "time", "ISO", "Observation time", scope="variable", default="-4712.01.01_11:59:28Z"
    )
    """ISO: Observation time (time, prime key)"""

    IMGFPT: Key[datetime] = Key(
        "IMGFPT",
        "time",
        "ISO",
        "Telemetry First Packet Time",
        scope="variable",
        default="-4712.01.01_11:59:28Z",
    )
    """ISO: Telemetry First Packet Time (time)"""

    FSN: Prime[int] = Prime("FSN", "int", "none", "Filtergram Sequence Number", scope="variable")
    """Filtergram Sequence Number (int, prime key)"""

    ISYSN: Key[int] = Key(
        "ISYSN", "int", "none", "SYStem Number: FUV=0; NUV=1; SJI=2; NUV_SJI=3", scope="variable"
    )
    """SYStem Number: FUV=0; NUV=1; SJI=2; NUV_SJI=3 (int)"""

    FID: Key[int] = Key("FID", "int", "none", "Filtergram ID", scope="variable")
    """Filtergram ID (int)"""

    INSTRUME: Key[str] = Key("INSTRUME", "string", "none", "FUV, NUV or SJI", scope="variable")
    """FUV, NUV or SJI (string)"""

    IMG_PATH: Key[str] = Key(
        "IMG_PATH", "string", "none", "Light path and SJI filter setting", scope="variable"
    )
    """Light path and SJI filter setting (string)"""

    IMG_TYPE: Key[str] = Key(
        "IMG_TYPE", "string", "none", "Image type: LIGHT; DARK; LED; LTC; SPAT; VPAT", scope="variable"
    )
    """Image type: LIGHT; DARK; LED; LTC; SPAT; VPAT (string)"""

    CAMERA: Key[int] = Key("CAMERA", "int", "none", "IRIS CEB ID: FUV=1; NUV=2; SJI=2", scope="variable")
    """IRIS CEB ID: FUV=1; NUV=2; SJI=2 (int)"""

    SUMSPTRL: Key[int] = Key(
        "SUMSPTRL", "short", "none", "CCD summing in spectral direction", scope="variable"
    )
    """CCD summing in spectral direction (short)"""

    SUMSPAT: Key[int] = Key("SUMSPAT", "short", "none", "CCD summing in spatial direction", scope="variable")
    """CCD summing in spatial direction (short)"""

    EXPTIME: Key[float] = Key(
        "EXPTIME", "float", "sec", "Exposure duration: mean shutter open time", scope="variable"
    )
    """sec: Exposure duration: mean shutter open time (float)"""

    EXPSDEV: Key[float] = Key("EXPSDEV", "float", "sec", "Exposure standard deviation", scope="variable")
    """sec: Exposure standard deviation (float)"""

    INT_TIME: Key[float] = Key("INT_TIME", "float", "sec", "CCD integration duration", scope="variable")
    """sec: CCD integration duration (float)"""

    QUALITY: QualityKey = QualityKey(
        "QUALITY", "int", "none", "Level 1 Quality word", scope="variable", default="0x80000000"
    )
    """Level 1 Quality word (int)"""

    QUALLEV0: QualityKey = QualityKey(
        "QUALLEV0", "int", "none", "Level 0 Quality word", scope="variable", default="0x80000000"
    )
    """Level 0 Quality word (int)"""

    CROPID: Key[int] = Key("CROPID", "int", "none", "Crop table ID", scope="variable")
    """Crop table ID (int)"""

    LUTID: Key[int] = Key("LUTID", "int", "none", "Look-up table ID", scope="variable")
    """Look-up table ID (int)"""

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

    DATAMIN: Key[int] = Key("DATAMIN", "short", "none", "Minimum value of all pixels", scope="variable")
    """Minimum value of all pixels (short)"""

    DATAMAX: Key[int] = Key("DATAMAX", "short", "none", "Maximum value of all pixels", scope="variable")
    """Maximum value of all pixels (short)"""

    DATAMEDN: Key[int] = Key("DATAMEDN", "short", "none", "Median value of all pixels", scope="variable")
    """Median value of all pixels (short)"""

    DATAMEAN: Key[float] = Key("DATAMEAN", "float", "none", "Mean value of all pixels", scope="variable")
    """Mean value of all pixels (float)"""

    DATARMS: Key[float] = Key(
        "DATARMS", "float", "none", "Rms deviation from mean of all pixels", scope="variable"
    )
    """Rms deviation from mean of all pixels (float)"""

    DATASKEW: Key[float] = Key(
        "DATASKEW", "float", "none", "Skewness from mean of all pixels", scope="variable"
    )
    """Skewness from mean of all pixels (float)"""

    DATAKURT: Key[float] = Key("DATAKURT", "float", "none", "Kurtosis of all pixels", scope="variable")
    """Kurtosis of all pixels (float)"""

    DATAP01: Key[float] = Key(
        "DATAP01", "float", "none", "1% level for histogram of pixel values", scope="variable"
    )
    """1% level for histogram of pixel values (float)"""

    DATAP10: Key[float] = Key(
        "DATAP10", "float", "none", "10% level for histogram of pixel values", scope="variable"
    )
    """10% level for histogram of pixel values (float)"""

    DATAP25: Key[float] = Key(
        "DATAP25", "float", "none", "25% level for histogram of pixel values", scope="variable"
    )
    """25% level for histogram of pixel values (float)"""

    DATAP75: Key[float] = Key(
        "DATAP75", "float", "none", "75% level for histogram of pixel values", scope="variable"
    )
    """75% level for histogram of pixel values (float)"""

    DATAP90: Key[float] = Key(
        "DATAP90", "float", "none", "90% level for histogram of pixel values", scope="variable"
    )
    """90% level for histogram of pixel values (float)"""

    DATAP95: Key[float] = Key(
        "DATAP95", "float", "none", "95% level for histogram of pixel values", scope="variable"
    )
    """95% level for histogram of pixel values (float)"""

    DATAP98: Key[float] = Key(
        "DATAP98", "float", "none", "98% level for histogram of pixel values", scope="variable"
    )
    """98% level for histogram of pixel values (float)"""

    DATAP99: Key[float] = Key(
        "DATAP99", "float", "none", "99% level for histogram of pixel values", scope="variable"
    )
    """99% level for histogram of pixel values (float)"""

    IICRSID: Key[int] = Key("IICRSID", "short", "none", "Camera Readout Specification ID", scope="variable")
    """Camera Readout Specification ID (short)"""

    CRS_DESC: Key[str] = Key(
        "CRS_DESC", "string", "none", "CRS regions description: comma separated list", scope="variable"
    )
    """CRS regions description: comma separated list (string)"""

    CRS_TYPE: Key[str] = Key("CRS_TYPE", "string", "none", "CRS type; FUV, NUV, SJI", scope="variable")
    """CRS type; FUV, NUV, SJI (string)"""

    CRS_NREG: Key[int] = Key("CRS_NREG", "short", "none", "Number of CRS regions", scope="variable")
    """Number of CRS regions (short)"""

    WIN_FLIP: Key[int] = Key(
        "WIN_FLIP", "short", "none", "Window axis flip parameter; 0:none, 1:x, 2:y, 3:both", scope="variable"
    )
    """Window axis flip parameter; 0:none, 1:x, 2:y, 3:both (short)"""

    TSR1: Key[int] = Key("TSR1", "short", "none", "Window start row for region 1", scope="variable")
    """Window start row for region 1 (short)"""

    TER1: Key[int] = Key("TER1", "short", "none", "Window end row for region 1", scope="variable")
    """Window end row for region 1 (short)"""

    TSC1: Key[int] = Key("TSC1", "short", "none", "Window start column for region 1", scope="variable")
    """Window start column for region 1 (short)"""

    TEC1: Key[int] = Key("TEC1", "short", "none", "Window end column for region 1", scope="variable")
    """Window end column for region 1 (short)"""

    TSR2: Key[int] = Key("TSR2", "short", "none", "Window start row for region 2", scope="variable")
    """Window start row for region 2 (short)"""

    TER2: Key[int] = Key("TER2", "short", "none", "Window end row for region 2", scope="variable")
    """Window end row for region 2 (short)"""

    TSC2: Key[int] = Key("TSC2", "short", "none", "Window start column for region 2", scope="variable")
    """Window start column for region 2 (short)"""

    TEC2: Key[int] = Key("TEC2", "short", "none", "Window end column for region 2", scope="variable")
    """Window end column for region 2 (short)"""

    TSR3: Key[int] = Key("TSR3", "short", "none", "Window start row for region 3", scope="variable")
    """Window start row for region 3 (short)"""

    TER3: Key[int] = Key("TER3", "short", "none", "Window end row for region 3", scope="variable")
    """Window end row for region 3 (short)"""

    TSC3: Key[int] = Key("TSC3", "short", "none", "Window start column for region 3", scope="variable")
    """Window start column for region 3 (short)"""

    TEC3: Key[int] = Key("TEC3", "short", "none", "Window end column for region 3", scope="variable")
    """Window end column for region 3 (short)"""

    TSR4: Key[int] = Key("TSR4", "short", "none", "Window start row for region 4", scope="variable")
    """Window start row for region 4 (short)"""

    TER4: Key[int] = Key("TER4", "short", "none", "Window end row for region 4", scope="variable")
    """Window end row for region 4 (short)"""

    TSC4: Key[int] = Key("TSC4", "short", "none", "Window start column for region 4", scope="variable")
    """Window start column for region 4 (short)"""

    TEC4: Key[int] = Key("TEC4", "short", "none", "Window end column for region 4", scope="variable")
    """Window end column for region 4 (short)"""

    TSR5: Key[int] = Key("TSR5", "short", "none", "Window start row for region 5", scope="variable")
    """Window start row for region 5 (short)"""

    TER5: Key[int] = Key("TER5", "short", "none", "Window end row for region 5", scope="variable")
    """Window end row for region 5 (short)"""

    TSC5: Key[int] = Key("TSC5", "short", "none", "Window start column for region 5", scope="variable")
    """Window start column for region 5 (short)"""

    TEC5: Key[int] = Key("TEC5", "short", "none", "Window end column for region 5", scope="variable")
    """Window end column for region 5 (short)"""

    TSR6: Key[int] = Key("TSR6", "short", "none", "Window start row for region 6", scope="variable")
    """Window start row for region 6 (short)"""

    TER6: Key[int] = Key("TER6", "short", "none", "Window end row for region 6", scope="variable")
    """Window end row for region 6 (short)"""

    TSC6: Key[int] = Key("TSC6", "short", "none", "Window start column for region 6", scope="variable")
    """Window start column for region 6 (short)"""

    TEC6: Key[int] = Key("TEC6", "short", "none", "Window end column for region 6", scope="variable")
    """Window end column for region 6 (short)"""

    TSR7: Key[int] = Key("TSR7", "short", "none", "Window start row for region 7", scope="variable")
    """Window start row for region 7 (short)"""

    TER7: Key[int] = Key("TER7", "short", "none", "Window end row for region 7", scope="variable")
    """Window end row for region 7 (short)"""

    TSC7: Key[int] = Key("TSC7", "short", "none", "Window start column for region 7", scope="variable")
    """Window start column for region 7 (short)"""

    TEC7: Key[int] = Key("TEC7", "short", "none", "Window end column for region 7", scope="variable")
    """Window end column for region 7 (short)"""

    TSR8: Key[int] = Key("TSR8", "short", "none", "Window start row for region 8", scope="variable")
    """Window start row for region 8 (short)"""

    TER8: Key[int] = Key("TER8", "short", "none", "Window end row for region 8", scope="variable")
    """Window end row for region 8 (short)"""

    TSC8: Key[int] = Key("TSC8", "short", "none", "Window start column for region 8", scope="variable")
    """Window start column for region 8 (short)"""

    TEC8: Key[int] = Key("TEC8", "short", "none", "Window end column for region 8", scope="variable")
    """Window end column for region 8 (short)"""

    CDELT1: Key[float] = Key(
        "CDELT1", "float", "none", "Image scale in the CCD x direction", scope="variable"
    )
    """Image scale in the CCD x direction (float)"""

    CDELT2: Key[float] = Key(
        "CDELT2", "float", "none", "Image scale in the CCD y direction", scope="variable"
    )
    """Image scale in the CCD y direction (float)"""

    CDELT3: Key[float] = Key("CDELT3", "float", "none", "Slit width for FUV, NUV", scope="variable")
    """Slit width for FUV, NUV (float)"""

    CRPIX1: Key[float] = Key(
        "CRPIX1",
        "float",
        "none",
        "Location of sun/wave center in CCD x direction; FUV1/NUV/SJI",
        scope="variable",
    )
    """Location of sun/wave center in CCD x direction; FUV1/NUV/SJI (float)"""

    CRPIX1A: Key[float] = Key(
        "CRPIX1A", "float", "none", "Location of sun/wave center in CCD x direction; FUV2", scope="variable"
    )
    """Location of sun/wave center in CCD x direction; FUV2 (float)"""

    CRPIX2: Key[float] = Key(
        "CRPIX2", "float", "none", "Location of sun center in CCD y direction; FUV1/NUV/SJI", scope="variable"
    )
    """Location of sun center in CCD y direction; FUV1/NUV/SJI (float)"""

    CRPIX2A: Key[float] = Key(
        "CRPIX2A", "float", "none", "Location of sun center in CCD y direction; FUV2", scope="variable"
    )
    """Location of sun center in CCD y direction; FUV2 (float)"""

    CRPIX3: Key[float] = Key("CRPIX3", "float", "none", "1", scope="variable")
    """1 (float)"""

    CRPIX3A: Key[float] = Key("CRPIX3A", "float", "none", "1", scope="variable")
    """1 (float)"""

    CRVAL1: Key[float] = Key(
        "CRVAL1", "float", "none", "Wavelength: FUV1/NUV; solar_x: SJI", scope="variable"
    )
    """Wavelength: FUV1/NUV; solar_x: SJI (float)"""

    CRVAL1A: Key[float] = Key("CRVAL1A", "float", "none", "Wavelength: FUV2", scope="variable")
    """Wavelength: FUV2 (float)"""

    CRVAL2: Key[float] = Key("CRVAL2", "float", "none", "Solar_y: FUV1/NUV/SJI", scope="variable")
    """Solar_y: FUV1/NUV/SJI (float)"""

    CRVAL2A: Key[float] = Key("CRVAL2A", "float", "none", "Solar_y: FUV2", scope="variable")
    """Solar_y: FUV2 (float)"""

    CRVAL3: Key[float] = Key("CRVAL3", "float", "none", "Solar_x: FUV1/NUV", scope="variable")
    """Solar_x: FUV1/NUV (float)"""

    CRVAL3A: Key[float] = Key("CRVAL3A", "float", "none", "Solar_x: FUV2", scope="variable")
    """Solar_x: FUV2 (float)"""

    CTYPE1: Key[str] = Key(
        "CTYPE1", "string", "none", "WAVELNTH for FUV1/NUV; HPLN-TAN (solar_x): SJI ???", scope="variable"
    )
    """WAVELNTH for FUV1/NUV; HPLN-TAN (solar_x): SJI ??? (string)"""

    CTYPE1A: Key[str] = Key("CTYPE1A", "string", "none", "WAVELNTH for FUV2", scope="variable")
    """WAVELNTH for FUV2 (string)"""

    CTYPE2: Key[str] = Key("CTYPE2", "string", "none", "HPLT-TAN (solar_y): FUV1/NUV/SJI", scope="variable")
    """HPLT-TAN (solar_y): FUV1/NUV/SJI (string)"""

    CTYPE2A: Key[str] = Key("CTYPE2A", "string", "none", "HPLT-TAN (solar_y): FUV2", scope="variable")
    """HPLT-TAN (solar_y): FUV2 (string)"""

    CTYPE3: Key[str] = Key("CTYPE3", "string", "none", "HPLN-TAN (solar_x): FUV1/NUV", scope="variable")
    """HPLN-TAN (solar_x): FUV1/NUV (string)"""

    CTYPE3A: Key[str] = Key("CTYPE3A", "string", "none", "HPLN-TAN (solar_x): FUV2", scope="variable")
    """HPLN-TAN (solar_x): FUV2 (string)"""

    CUNIT1: Key[str] = Key(
        "CUNIT1", "string", "none", "Angstrom: FUV1/NUV; Arc-seconds for SJI", scope="variable"
    )
    """Angstrom: FUV1/NUV; Arc-seconds for SJI (string)"""

    CUNIT1A: Key[str] = Key("CUNIT1A", "string", "none", "Angstrom: FUV2", scope="variable")
    """Angstrom: FUV2 (string)"""

    CUNIT2: Key[str] = Key("CUNIT2", "string", "none", "Arc-seconds: FUV1/NUV/SJI", scope="variable")
    """Arc-seconds: FUV1/NUV/SJI (string)"""

    CUNIT2A: Key[str] = Key("CUNIT2A", "string", "none", "Arc-seconds: FUV2", scope="variable")
    """Arc-seconds: FUV2 (string)"""

    CUNIT3: Key[str] = Key("CUNIT3", "string", "none", "Arc-seconds: FUV1/NUV", scope="variable")
    """Arc-seconds: FUV1/NUV (string)"""

    CUNIT3A: Key[str] = Key("CUNIT3A", "string", "none", "Arc-seconds: FUV2", scope="variable")
    """Arc-seconds: FUV2 (string)"""

    PC1_1: Key[float] = Key(
        "PC1_1", "float", "none", "WCS rotation matrix for FUV1/NUV/SJI", scope="variable"
    )
    """WCS rotation matrix for FUV1/NUV/SJI (float)"""

    PC1_1A: Key[float] = Key("PC1_1A", "float", "none", "WCS rotation matrix for FUV2", scope="variable")
    """WCS rotation matrix for FUV2 (float)"""

    PC1_2: Key[float] = Key(
        "PC1_2", "float", "none", "WCS rotation matrix for FUV1/NUV/SJI", scope="variable"
    )
    """WCS rotation matrix for FUV1/NUV/SJI (float)"""

    PC1_2A: Key[float] = Key("PC1_2A", "float", "none", "WCS rotation matrix for FUV2", scope="variable")
    """WCS rotation matrix for FUV2 (float)"""

    PC2_1: Key[float] = Key(
        "PC2_1", "float", "none", "WCS rotation matrix for FUV1/NUV/SJI", scope="variable"
    )
    """WCS rotation matrix for FUV1/NUV/SJI (float)"""

    PC2_1A: Key[float] = Key("PC2_1A", "float", "none", "WCS rotation matrix for FUV2", scope="variable")
    """WCS rotation matrix for FUV2 (float)"""

    PC2_2: Key[float] = Key(
        "PC2_2", "float", "none", "WCS rotation matrix for FUV1/NUV/SJI", scope="variable"
    )
    """WCS rotation matrix for FUV1/NUV/SJI (float)"""

    PC2_2A: Key[float] = Key("PC2_2A", "float", "none", "WCS rotation matrix for FUV2", scope="variable")
    """WCS rotation matrix for FUV2 (float)"""

    PC3_1: Key[float] = Key(
        "PC3_1", "float", "none", "WCS rotation matrix for FUV1/NUV/SJI", scope="variable"
    )
    """WCS rotation matrix for FUV1/NUV/SJI (float)"""

    PC3_1A: Key[float] = Key("PC3_1A", "float", "none", "WCS rotation matrix for FUV2", scope="variable")
    """WCS rotation matrix for FUV2 (float)"""

    PC3_2: Key[float] = Key(
        "PC3_2", "float", "none", "WCS rotation matrix for FUV1/NUV/SJI", scope="variable"
    )
    """WCS rotation matrix for FUV1/NUV/SJI (float)"""

    PC3_2A: Key[float] = Key("PC3_2A", "float", "none", "WCS rotation matrix for FUV2", scope="variable")
    """WCS rotation matrix for FUV2 (float)"""

    WCSAXES: Key[int] = Key("WCSAXES", "int", "none", "WCSAXS=3 for L1 (per WT)", scope="variable")
    """WCSAXS=3 for L1 (per WT) (int)"""

    LONPOLE: Key[int] = Key("LONPOLE", "int", "none", "Longitude of pole (180)", scope="variable")
    """Longitude of pole (180) (int)"""

    SPECSYS: Key[int] = Key("SPECSYS", "int", "none", "Spectral reference", scope="variable")
    """Spectral reference (int)"""

    FLAT_REC: Key[str] = Key(
        "FLAT_REC", "string", "none", "Flatfield series record pointer", scope="variable"
    )
    """Flatfield series record pointer (string)"""

    NSATPIX: Key[int] = Key("NSATPIX", "int", "none", "Number of saturated pixels", scope="variable")
    """Number of saturated pixels (int)"""

    NSPIKES: Key[int] = Key(
        "NSPIKES", "int", "none", "Number of pixels identified as noise spikes", scope="variable"
    )
    """Number of pixels identified as noise spikes (int)"""

    DN_GAIN: Key[int] = Key("DN_GAIN", "int", "none", "DN/electron", scope="variable")
    """DN/electron (int)"""

    EFF_AREA: Key[int] = Key("EFF_AREA", "int", "none", "Effective area", scope="variable")
    """Effective area (int)"""

    EFF_AR_V: Key[int] = Key(
        "EFF_AR_V", "int", "none", "Version # for EFF_AREA and DN_GAIN", scope="variable"
    )
    """Version # for EFF_AREA and DN_GAIN (int)"""

    ORB_REC: Key[str] = Key(
        "ORB_REC", "string", "none", "Orbit vector series record pointer", scope="variable"
    )
    """Orbit vector series record pointer (string)"""

    R_SUN: Key[float] = Key(
        "R_SUN", "float", "none", "Radius of the Sun in pixels on the CCD detector", scope="variable"
    )
    """Radius of the Sun in pixels on the CCD detector (float)"""

    RSUN_OBS: Key[float] = Key(
        "RSUN_OBS", "float", "arcsec", "Apparent radius of the Sun seen at IRIS location", scope="variable"
    )
    """arcsec: Apparent radius of the Sun seen at IRIS location (float)"""

    DSUN_OBS: Key[float] = Key("DSUN_OBS", "float", "m", "Distance from IRIS to Sun center", scope="variable")
    """m: Distance from IRIS to Sun center (float)"""

    GEIX_OBS: Key[float] = Key("GEIX_OBS", "float", "m", "Geocentric Equatorial Inertial X", scope="variable")
    """m: Geocentric Equatorial Inertial X (float)"""

    GEIY_OBS: Key[float] = Key("GEIY_OBS", "float", "m", "Geocentric Equatorial Inertial Y", scope="variable")
    """m: Geocentric Equatorial Inertial Y (float)"""

    GEIZ_OBS: Key[float] = Key("GEIZ_OBS", "float", "m", "Geocentric Equatorial Inertial Z", scope="variable")
    """m: Geocentric Equatorial Inertial Z (float)"""

    HEIX_OBS: Key[float] = Key(
        "HEIX_OBS", "float", "m", "Heliocentric Equatorial Inertial X", scope="variable"
    )
    """m: Heliocentric Equatorial Inertial X (float)"""

    HEIY_OBS: Key[float] = Key(
        "HEIY_OBS", "float", "m", "Heliocentric Equatorial Inertial Y", scope="variable"
    )
    """m: Heliocentric Equatorial Inertial Y (float)"""

    HEIZ_OBS: Key[float] = Key(
        "HEIZ_OBS", "float", "m", "Heliocentric Equatorial Inertial Z", scope="variable"
    )
    """m: Heliocentric Equatorial Inertial Z (float)"""

    OBS_VR: Key[float] = Key(
        "OBS_VR", "float", "m/s", "Speed of observer in radial direction", scope="variable"
    )
    """m/s: Speed of observer in radial direction (float)"""

    HLZ: Key[int] = Key("HLZ", "short", "none", "High Latitude Flag", scope="variable")
    """High Latitude Flag (short)"""

    SAA: Key[int] = Key("SAA", "short", "none", "South Atlantic Anomaly Flag", scope="variable")
    """South Atlantic Anomaly Flag (short)"""

    ASD_REC: Key[str] = Key(
        "ASD_REC", "string", "none", "Ancillary Science Data series record pointer; ???", scope="variable"
    )
    """Ancillary Science Data series record pointer; ??? (string)"""

    ACS_ECLP: Key[int] = Key("ACS_ECLP", "int", "none", "ACS eclipse flag; ???", scope="variable")
    """ACS eclipse flag; ??? (int)"""

    ACS_MODE: Key[int] = Key("ACS_MODE", "int", "none", "ACS pointing mod; ???", scope="variable")
    """ACS pointing mod; ??? (int)"""

    ACS_SAFE: Key[int] = Key("ACS_SAFE", "int", "none", "ACS safe hold fla; ???", scope="variable")
    """ACS safe hold fla; ??? (int)"""

    ACS_SUNP: Key[int] = Key("ACS_SUNP", "int", "none", "ACS sun presense fla; ???", scope="variable")
    """ACS sun presense fla; ??? (int)"""

    SAT_ROT: Key[float] = Key("SAT_ROT", "float", "none", "I_CG_ROLL_ANGLE; ???", scope="variable")
    """I_CG_ROLL_ANGLE; ??? (float)"""

    SAT_RTER: Key[float] = Key("SAT_RTER", "float", "none", "I_ISP_ATTITUDE_ERROR_Z; ???", scope="variable")
    """I_ISP_ATTITUDE_ERROR_Z; ??? (float)"""

    TEMPCCD: Key[float] = Key("TEMPCCD", "float", "none", "CCD temperature", scope="variable")
    """CCD temperature (float)"""

    TEMPGT: Key[float] = Key("TEMPGT", "float", "none", "Guide telescope temperature", scope="variable")
    """Guide telescope temperature (float)"""

    TEMPPWB: Key[float] = Key("TEMPPWB", "float", "none", "Power block temperature; ???", scope="variable")
    """Power block temperature; ??? (float)"""

    TEMPSMIR: Key[float] = Key("TEMPSMIR", "float", "none", "Spider mirror temperature", scope="variable")
    """Spider mirror temperature (float)"""

    ISPSNAME: Key[str] = Key("ISPSNAME", "string", "none", "ISP Series Name", scope="variable")
    """ISP Series Name (string)"""

    ISPPKTIM: Key[datetime] = Key(
        "ISPPKTIM", "time", "ISO", "PACKET_TIME for image status packet", scope="variable"
    )
    """ISO: PACKET_TIME for image status packet (time)"""

    ISPPKTVN: Key[str] = Key(
        "ISPPKTVN",
        "string",
        "none",
        "PACKET_VERSION_NUMBER, ISP version; decimal format:MMM.mmm",
        scope="variable",
    )
    """PACKET_VERSION_NUMBER, ISP version; decimal format:MMM.mmm (string)"""

    ISQISYSN: Key[int] = Key(
        "ISQISYSN",
        "short",
        "none",
        "I_SQ_ISYS_NUM; ISP ID number for image light path: FUV=0; NUV=1; SJI=2",
        scope="variable",
    )
    """I_SQ_ISYS_NUM; ISP ID number for image light path: FUV=0; NUV=1; SJI=2 (short)"""

    ISQFSN: Key[int] = Key(
        "ISQFSN", "int", "none", "I_SQ_FRAME_SN; ISP Filtergram Sequence Number", scope="variable"
    )
    """I_SQ_FRAME_SN; ISP Filtergram Sequence Number (int)"""

    IIFRMTYP: Key[int] = Key(
        "IIFRMTYP", "short", "none", "I_IMG_FRAME_TYPE; Frame Type for this image", scope="variable"
    )
    """I_IMG_FRAME_TYPE; Frame Type for this image (short)"""

    IIOBSLID: Key[int] = Key(
        "IIOBSLID", "int", "none", "I_IMG_OBSLIST_ID; 16 bit Observing List ID", scope="variable"
    )
    """I_IMG_OBSLIST_ID; 16 bit Observing List ID (int)"""

    IIFRMLID: Key[int] = Key(
        "IIFRMLID", "int", "none", "I_IMG_FRMLIST_ID; 16 bit Framelist ID", scope="variable"
    )
    """I_IMG_FRMLIST_ID; 16 bit Framelist ID (int)"""

    ISQOLTID: Key[int] = Key(
        "ISQOLTID", "longlong", "none", "I_SQ_OLT_ID; 32 bit Observing List ID", scope="variable"
    )
    """I_SQ_OLT_ID; 32 bit Observing List ID (longlong)"""

    ISQFLTID: Key[int] = Key(
        "ISQFLTID", "longlong", "none", "I_SQ_FLT_ID; 32 16 bit Framelist ID", scope="variable"
    )
    """I_SQ_FLT_ID; 32 16 bit Framelist ID (longlong)"""

    IIFDBID: Key[int] = Key(
        "IIFDBID", "longlong", "none", "From IIFUVFDB; IINUVFDB; IISJIFDB", scope="variable"
    )
    """From IIFUVFDB; IINUVFDB; IISJIFDB (longlong)"""

    IIFUVFDB: Key[int] = Key(
        "IIFUVFDB", "longlong", "none", "I_SQ_FUV_FDBT_ID; FUV Frame Definition Block ID", scope="variable"
    )
    """I_SQ_FUV_FDBT_ID; FUV Frame Definition Block ID (longlong)"""

    IINUVFDB: Key[int] = Key(
        "IINUVFDB", "longlong", "none", "I_SQ_NUV_FDBT_ID; NUV Frame Definition Block ID", scope="variable"
    )
    """I_SQ_NUV_FDBT_ID; NUV Frame Definition Block ID (longlong)"""

    IISJIFDB: Key[int] = Key(
        "IISJIFDB", "longlong", "none", "I_SQ_SJI_FDBT_ID; SJI Frame Definition Block ID", scope="variable"
    )
    """I_SQ_SJI_FDBT_ID; SJI Frame Definition Block ID (longlong)"""

    IIOLRPT: Key[int] = Key(
        "IIOLRPT", "int", "none", "I_SQ_OLT_REPEAT; current Observing List repeat index", scope="variable"
    )
    """I_SQ_OLT_REPEAT; current Observing List repeat index (int)"""

    IIOLNRPT: Key[int] = Key(
        "IIOLNRPT",
        "int",
        "none",
        "I_SQ_OLT_N_REPEAT; Observing List table number of repeats",
        scope="variable",
    )
    """I_SQ_OLT_N_REPEAT; Observing List table number of repeats (int)"""

    IIFLRPT: Key[int] = Key(
        "IIFLRPT", "int", "none", "I_SQ_FLT_REPEAT; current Frame List repeat index", scope="variable"
    )
    """I_SQ_FLT_REPEAT; current Frame List repeat index (int)"""

    IIFLNRPT: Key[int] = Key(
        "IIFLNRPT", "int", "none", "I_SQ_FLT_N_REPEAT; Frame List table number of repeats", scope="variable"
    )
    """I_SQ_FLT_N_REPEAT; Frame List table number of repeats (int)"""

    ISQOLTDX: Key[int] = Key(
        "ISQOLTDX", "int", "none", "I_SQ_OLT_IDX; Observing List table current index", scope="variable"
    )
    """I_SQ_OLT_IDX; Observing List table current index (int)"""

    ISQOLTNX: Key[int] = Key(
        "ISQOLTNX", "int", "none", "I_SQ_OLT_N_IDX; Observing List table number of indices", scope="variable"
    )
    """I_SQ_OLT_N_IDX; Observing List table number of indices (int)"""

    ISQFLTDX: Key[int] = Key(
        "ISQFLTDX", "int", "none", "I_SQ_FLT_IDX; Frame List table current index", scope="variable"
    )
    """I_SQ_FLT_IDX; Frame List table current index (int)"""

    ISQFLTNX: Key[int] = Key(
        "ISQFLTNX", "int", "none", "I_SQ_FLT_N_IDX; Frame List table number of indices", scope="variable"
    )
    """I_SQ_FLT_N_IDX; Frame List table number of indices (int)"""

    IISSLOOP: Key[str] = Key(
        "IISSLOOP", "string", "none", "I_ISS_LOOP; open loop (0) or closed loop (1) control", scope="variable"
    )
    """I_ISS_LOOP; open loop (0) or closed loop (1) control (string)"""

    IISSDIOD: Key[int] = Key(
        "IISSDIOD", "short", "none", "I_ISS_DIODES; primary (1) or redundant (0)", scope="variable"
    )
    """I_ISS_DIODES; primary (1) or redundant (0) (short)"""

    IISSOFFR: Key[int] = Key(
        "IISSOFFR", "short", "none", "I_ISS_OFFSET_RANGE; 1 is max (10 V); 0 is min (5 V)", scope="variable"
    )
    """I_ISS_OFFSET_RANGE; 1 is max (10 V); 0 is min (5 V) (short)"""

    IISS_SRC: Key[int] = Key(
        "IISS_SRC",
        "short",
        "none",
        "I_ISS_SOURCE; LAMP (0 or high gain) or SUN (1 or low gain)",
        scope="variable",
    )
    """I_ISS_SOURCE; LAMP (0 or high gain) or SUN (1 or low gain) (short)"""

    IISSCTRL: Key[int] = Key(
        "IISSCTRL",
        "int",
        "none",
        "I_ISS_CONTROL; ISS parameters (loop, diodes, offset range, gain)",
        scope="variable",
    )
    """I_ISS_CONTROL; ISS parameters (loop, diodes, offset range, gain) (int)"""

    IFMCPOS: Key[int] = Key(
        "IFMCPOS", "int", "none", "I_MC_FM_CMDED_POS; focus mechanism commanded position", scope="variable"
    )
    """I_MC_FM_CMDED_POS; focus mechanism commanded position (int)"""

    IFMPOS: Key[int] = Key(
        "IFMPOS", "int", "none", "I_MC_FM_POS; focus mechanism current software position", scope="variable"
    )
    """I_MC_FM_POS; focus mechanism current software position (int)"""

    IFWCTGT: Key[int] = Key(
        "IFWCTGT", "int", "none", "I_MC_FW_CMDED_TGT; filterwheel commanded target value", scope="variable"
    )
    """I_MC_FW_CMDED_TGT; filterwheel commanded target value (int)"""

    IFWENC: Key[int] = Key(
        "IFWENC", "int", "none", "I_MC_FW_ENCODER; filterwheel HW encoder position", scope="variable"
    )
    """I_MC_FW_ENCODER; filterwheel HW encoder position (int)"""

    IFWPOS: Key[int] = Key(
        "IFWPOS", "int", "none", "I_MC_FW_POS; filterwheel current software position", scope="variable"
    )
    """I_MC_FW_POS; filterwheel current software position (int)"""

    IWM1CPOS: Key[int] = Key(
        "IWM1CPOS", "int", "none", "I_MC_WM1_POS; wedge motor 1 current software position", scope="variable"
    )
    """I_MC_WM1_POS; wedge motor 1 current software position (int)"""

    IWM1CTGT: Key[int] = Key(
        "IWM1CTGT",
        "int",
        "none",
        "I_MC_WM1_CMDED_TGT; wedge motor 1 commanded target value",
        scope="variable",
    )
    """I_MC_WM1_CMDED_TGT; wedge motor 1 commanded target value (int)"""

    IWM1ENC: Key[int] = Key(
        "IWM1ENC", "int", "none", "I_MC_WM1_ENCODER; wedge motor 1 HW encoder position", scope="variable"
    )
    """I_MC_WM1_ENCODER; wedge motor 1 HW encoder position (int)"""

    IWM2CPOS: Key[int] = Key(
        "IWM2CPOS", "int", "none", "I_MC_WM2_POS; wedge motor 2 current software position", scope="variable"
    )
    """I_MC_WM2_POS; wedge motor 2 current software position (int)"""

    IWM2CTGT: Key[int] = Key(
        "IWM2CTGT",
        "int",
        "none",
        "I_MC_WM2_CMDED_TGT; wedge motor 2 commanded target value",
        scope="variable",
    )
    """I_MC_WM2_CMDED_TGT; wedge motor 2 commanded target value (int)"""

    IWM2ENC: Key[int] = Key(
        "IWM2ENC", "int", "none", "I_MC_WM2_ENCODER; Wedge motor 2 HW encoder position", scope="variable"
    )
    """I_MC_WM2_ENCODER; Wedge motor 2 HW encoder position (int)"""

    IIMGSHCE: Key[int] = Key(
        "IIMGSHCE",
        "int",
        "none",
        "I_IMG_SH_CMDED_EXPOSURE; commanded exposure for this image",
        scope="variable",
    )
    """I_IMG_SH_CMDED_EXPOSURE; commanded exposure for this image (int)"""

    IIMGCFD1: Key[int] = Key(
        "IIMGCFD1",
        "short",
        "none",
        "I_IMG_CFG_DELAY_1; delay (in ticks) for start of filterwheel move",
        scope="variable",
    )
    """I_IMG_CFG_DELAY_1; delay (in ticks) for start of filterwheel move (short)"""

    IIMGCFD2: Key[int] = Key(
        "IIMGCFD2",
        "short",
        "none",
        "I_IMG_CFG_DELAY_2; delay (in ticks) for start of CCD clear (flush)",
        scope="variable",
    )
    """I_IMG_CFG_DELAY_2; delay (in ticks) for start of CCD clear (flush) (short)"""

    IIMGCFD3: Key[int] = Key(
        "IIMGCFD3",
        "short",
        "none",
        "I_IMG_CFG_DELAY_3; delay (in ticks) for start of exposure",
        scope="variable",
    )
    """I_IMG_CFG_DELAY_3; delay (in ticks) for start of exposure (short)"""

    IIMGCFD4: Key[int] = Key(
        "IIMGCFD4",
        "short",
        "none",
        "I_IMG_CFG_DELAY_4; delay (in ticks) for start of CCD readout",
        scope="variable",
    )
    """I_IMG_CFG_DELAY_4; delay (in ticks) for start of CCD readout (short)"""

    IFUVCEXP: Key[int] = Key(
        "IFUVCEXP",
        "short",
        "none",
        "I_MC_FUV_CMDED_EXP; FUV shutter commanded exposure in ms ???",
        scope="variable",
    )
    """I_MC_FUV_CMDED_EXP; FUV shutter commanded exposure in ms ??? (short)"""

    INUVCEXP: Key[int] = Key(
        "INUVCEXP",
        "short",
        "none",
        "I_MC_NUV_CMDED_EXP; NUV shutter commanded exposure in ms ???",
        scope="variable",
    )
    """I_MC_NUV_CMDED_EXP; NUV shutter commanded exposure in ms ??? (short)"""

    ISJICEXP: Key[int] = Key(
        "ISJICEXP",
        "short",
        "none",
        "I_MC_SJI_CMDED_EXP; SJI shutter commanded exposure in ms ???",
        scope="variable",
    )
    """I_MC_SJI_CMDED_EXP; SJI shutter commanded exposure in ms ??? (short)"""

    IIMGOTS: Key[int] = Key(
        "IIMGOTS", "int", "none", "Shutter activation time tag register; seconds", scope="variable"
    )
    """Shutter activation time tag register; seconds (int)"""

    ISQORBPD: Key[int] = Key(
        "ISQORBPD", "int", "none", "I_SQ_ORB_PERIOD; IRIS orbital period", scope="variable"
    )
    """I_SQ_ORB_PERIOD; IRIS orbital period (int)"""

    ISQORBSE: Key[int] = Key(
        "ISQORBSE",
        "int",
        "none",
        "I_SQ_ORB_EQ_SEC; Time satellite crosses the equator; seconds",
        scope="variable",
    )
    """I_SQ_ORB_EQ_SEC; Time satellite crosses the equator; seconds (int)"""

    ISQORBSU: Key[int] = Key(
        "ISQORBSU",
        "int",
        "none",
        "I_SQ_ORB_EQ_SUB; Time satellite crosses the equator; subseconds",
        scope="variable",
    )
    """I_SQ_ORB_EQ_SUB; Time satellite crosses the equator; subseconds (int)"""

    ISQOWTID: Key[int] = Key(
        "ISQOWTID", "short", "none", "I_SQ_OWT_ID; Current Orbital Wobble Table ID", scope="variable"
    )
    """I_SQ_OWT_ID; Current Orbital Wobble Table ID (short)"""

    ISQSRTID: Key[int] = Key(
        "ISQSRTID", "short", "none", "I_SQ_SRT_ID; Current Solar Rotation Tracking table ID", scope="variable"
    )
    """I_SQ_SRT_ID; Current Solar Rotation Tracking table ID (short)"""

    ISQPZTA: Key[int] = Key(
        "ISQPZTA", "int", "none", "I_SQ_PZT_A; total PZT A offset of the current frame", scope="variable"
    )
    """I_SQ_PZT_A; total PZT A offset of the current frame (int)"""

    ISQPZTB: Key[int] = Key(
        "ISQPZTB", "int", "none", "I_SQ_PZT_B; total PZT B offset of the current frame", scope="variable"
    )
    """I_SQ_PZT_B; total PZT B offset of the current frame (int)"""

    ISQPZTC: Key[int] = Key(
        "ISQPZTC", "int", "none", "I_SQ_PZT_C; total PZT C offset of the current frame", scope="variable"
    )
    """I_SQ_PZT_C; total PZT C offset of the current frame (int)"""

    IISSPZTA: Key[int] = Key(
        "IISSPZTA", "short", "none", "I_ISS_PZTOFFA; PZT A actuator offset value", scope="variable"
    )
    """I_ISS_PZTOFFA; PZT A actuator offset value (short)"""

    IISSPZTB: Key[int] = Key(
        "IISSPZTB", "short", "none", "I_ISS_PZTOFFB; PZT B actuator offset value", scope="variable"
    )
    """I_ISS_PZTOFFB; PZT B actuator offset value (short)"""

    IISSPZTC: Key[int] = Key(
        "IISSPZTC", "short", "none", "I_ISS_PZTOFFC; PZT C actuator offset value", scope="variable"
    )
    """I_ISS_PZTOFFC; PZT C actuator offset value (short)"""

    IRTPZTA: Key[int] = Key(
        "IRTPZTA",
        "short",
        "none",
        "I_RT_PZTOFFA; PZT A actuator offset value for rotation tracking",
        scope="variable",
    )
    """I_RT_PZTOFFA; PZT A actuator offset value for rotation tracking (short)"""

    IRTPZTB: Key[int] = Key(
        "IRTPZTB",
        "short",
        "none",
        "I_RT_PZTOFFB; PZT B actuator offset value for rotation tracking",
        scope="variable",
    )
    """I_RT_PZTOFFB; PZT B actuator offset value for rotation tracking (short)"""

    IRTPZTC: Key[int] = Key(
        "IRTPZTC",
        "short",
        "none",
        "I_RT_PZTOFFC; PZT C actuator offset value for rotation tracking",
        scope="variable",
    )
    """I_RT_PZTOFFC; PZT C actuator offset value for rotation tracking (short)"""

    IWBPZTA: Key[int] = Key(
        "IWBPZTA",
        "short",
        "none",
        "I_WB_PZTOFFA; PZT A actuator offset for the wobble table",
        scope="variable",
    )
    """I_WB_PZTOFFA; PZT A actuator offset for the wobble table (short)"""

    IWBPZTB: Key[int] = Key(
        "IWBPZTB",
        "short",
        "none",
        "I_WB_PZTOFFB; PZT B actuator offset for the wobble table",
        scope="variable",
    )
    """I_WB_PZTOFFB; PZT B actuator offset for the wobble table (short)"""

    IWBPZTC: Key[int] = Key(
        "IWBPZTC",
        "short",
        "none",
        "I_WB_PZTOFFC; PZT C actuator offset for the wobble table",
        scope="variable",
    )
    """I_WB_PZTOFFC; PZT C actuator offset for the wobble table (short)"""

    ISXER: Key[int] = Key(
        "ISXER", "int", "none", "I_ISS_X_ERROR; instantaneous ISS X axis error", scope="variable"
    )
    """I_ISS_X_ERROR; instantaneous ISS X axis error (int)"""

    ISXERAVG: Key[int] = Key(
        "ISXERAVG",
        "int",
        "none",
        "I_ISS_X_ERROR_AVG; average of I_ISS_X_ERROR_MAPPED over one packet",
        scope="variable",
    )
    """I_ISS_X_ERROR_AVG; average of I_ISS_X_ERROR_MAPPED over one packet (int)"""

    ISXERMAX: Key[int] = Key(
        "ISXERMAX",
        "int",
        "none",
        "I_ISS_X_ERROR_MAX; maximum of I_ISS_X_ERROR_MAPPED over one packet",
        scope="variable",
    )
    """I_ISS_X_ERROR_MAX; maximum of I_ISS_X_ERROR_MAPPED over one packet (int)"""

    ISXERMIN: Key[int] = Key(
        "ISXERMIN",
        "int",
        "none",
        "I_ISS_X_ERROR_MIN; minimum of I_ISS_X_ERROR_MAPPED over one packet",
        scope="variable",
    )
    """I_ISS_X_ERROR_MIN; minimum of I_ISS_X_ERROR_MAPPED over one packet (int)"""

    ISYER: Key[int] = Key(
        "ISYER", "int", "none", "I_ISS_Y_ERROR; instantaneous ISS Y axis error", scope="variable"
    )
    """I_ISS_Y_ERROR; instantaneous ISS Y axis error (int)"""

    ISYERAVG: Key[int] = Key(
        "ISYERAVG",
        "int",
        "none",
        "I_ISS_Y_ERROR_AVG; average of I_ISS_Y_ERROR_MAPPED over one packet",
        scope="variable",
    )
    """I_ISS_Y_ERROR_AVG; average of I_ISS_Y_ERROR_MAPPED over one packet (int)"""

    ISYERMAX: Key[int] = Key(
        "ISYERMAX",
        "int",
        "none",
        "I_ISS_Y_ERROR_MAX; maximum of I_ISS_Y_ERROR_MAPPED over one packet",
        scope="variable",
    )
    """I_ISS_Y_ERROR_MAX; maximum of I_ISS_Y_ERROR_MAPPED over one packet (int)"""

    ISYERMIN: Key[int] = Key(
        "ISYERMIN",
        "int",
        "none",
        "I_ISS_Y_ERROR_MIN; minimum of I_ISS_Y_ERROR_MAPPED over one packet",
        scope="variable",
    )
    """I_ISS_Y_ERROR_MIN; minimum of I_ISS_Y_ERROR_MAPPED over one packet (int)"""

    IGTPOFFX: Key[int] = Key(
        "IGTPOFFX", "short", "none", "I_GTP_BIAS_OFFSET_X; GT X offset (LSB = .01 arcsec)", scope="variable"
    )
    """I_GTP_BIAS_OFFSET_X; GT X offset (LSB = .01 arcsec) (short)"""

    IGTPOFFY: Key[int] = Key(
        "IGTPOFFY", "short", "none", "I_GTP_BIAS_OFFSET_Y; GT Y offset (LSB = .01 arcsec)", scope="variable"
    )
    """I_GTP_BIAS_OFFSET_Y; GT Y offset (LSB = .01 arcsec) (short)"""

    IGTPSVX: Key[int] = Key(
        "IGTPSVX",
        "short",
        "none",
        "I_GTP_SUNVECTOR_X; average GT X error signal (LSB = 0.01 arcsec)",
        scope="variable",
    )
    """I_GTP_SUNVECTOR_X; average GT X error signal (LSB = 0.01 arcsec) (short)"""

    IGTPSVY: Key[int] = Key(
        "IGTPSVY",
        "short",
        "none",
        "I_GTP_SUNVECTOR_Y; average GT Y error signal (LSB = 0.01 arcsec)",
        scope="variable",
    )
    """I_GTP_SUNVECTOR_Y; average GT Y error signal (LSB = 0.01 arcsec) (short)"""

    ITACSSTS: Key[int] = Key("ITACSSTS", "int", "none", "I_TAT_ACS_STATUS; ACS status word", scope="variable")
    """I_TAT_ACS_STATUS; ACS status word (int)"""

    IAECTID: Key[int] = Key("IAECTID", "int", "none", "I_IMG_AEC_TABLE_ID; AEC table ID", scope="variable")
    """I_IMG_AEC_TABLE_ID; AEC table ID (int)"""

    IAECENAM: Key[int] = Key(
        "IAECENAM", "int", "none", "I_AEC_ENA_MSK; AEC event table name or ID", scope="variable"
    )
    """I_AEC_ENA_MSK; AEC event table name or ID (int)"""

    IAECEVFL: Key[str] = Key(
        "IAECEVFL",
        "string",
        "none",
        "I_AEC_EV_FLAG; flag indicating occurance of a flaring event (EF=1)",
        scope="variable",
    )
    """I_AEC_EV_FLAG; flag indicating occurance of a flaring event (EF=1) (string)"""

    IAECFLAG: Key[str] = Key(
        "IAECFLAG", "string", "none", "I_AEC_FLAG; enable AEC exposure update (AF=1)", scope="variable"
    )
    """I_AEC_FLAG; enable AEC exposure update (AF=1) (string)"""

    IAECFLFL: Key[str] = Key(
        "IAECFLFL", "string", "none", "I_AEC_FLARE_FLAG; enable AEC flare mode (FF=1)", scope="variable"
    )
    """I_AEC_FLARE_FLAG; enable AEC flare mode (FF=1) (string)"""

    IAECLTIM: Key[int] = Key(
        "IAECLTIM",
        "int",
        "none",
        "I_AEC_LAPSE_TIME; AEC timeout to reset the exposure time",
        scope="variable",
    )
    """I_AEC_LAPSE_TIME; AEC timeout to reset the exposure time (int)"""

    IAECEVLT: Key[int] = Key(
        "IAECEVLT",
        "int",
        "none",
        "I_AEC_EV_LAPSE_TIME; time period (in seconds) to reset the event flag",
        scope="variable",
    )
    """I_AEC_EV_LAPSE_TIME; time period (in seconds) to reset the event flag (int)"""

    IIHIS1: Key[int] = Key(
        "IIHIS1", "int", "none", "I_IMG_HIST_BIN_1; Histogram count for bin 1", scope="variable"
    )
    """I_IMG_HIST_BIN_1; Histogram count for bin 1 (int)"""

    IIHIS2: Key[int] = Key(
        "IIHIS2", "int", "none", "I_IMG_HIST_BIN_2; Histogram count for bin 2", scope="variable"
    )
    """I_IMG_HIST_BIN_2; Histogram count for bin 2 (int)"""

    IIHIS3: Key[int] = Key(
        "IIHIS3", "int", "none", "I_IMG_HIST_BIN_3; Histogram count for bin 3", scope="variable"
    )
    """I_IMG_HIST_BIN_3; Histogram count for bin 3 (int)"""

    IIHIS4: Key[int] = Key(
        "IIHIS4", "int", "none", "I_IMG_HIST_BIN_4; Histogram count for bin 4", scope="variable"
    )
    """I_IMG_HIST_BIN_4; Histogram count for bin 4 (int)"""

    IIHIS5: Key[int] = Key(
        "IIHIS5", "int", "none", "I_IMG_HIST_BIN_5; Histogram count for bin 5", scope="variable"
    )
    """I_IMG_HIST_BIN_5; Histogram count for bin 5 (int)"""

    IIHISFSN: Key[int] = Key(
        "IIHISFSN",
        "int",
        "none",
        "I_IMG_HIST_FSN; Image FSN from which histogram data was obtained",
        scope="variable",
    )
    """I_IMG_HIST_FSN; Image FSN from which histogram data was obtained (int)"""

    OBS_NUM: Key[int] = Key("OBS_NUM", "int", "none", "Unique id for observation ???", scope="variable")
    """Unique id for observation ??? (int)"""

    PIXLUNIT: Key[int] = Key("PIXLUNIT", "int", "none", "Pixel intensity unit ???", scope="variable")
    """Pixel intensity unit ??? (int)"""

    KEYWDDOC: Key[str] = Key(
        "KEYWDDOC",
        "string",
        "none",
        "IRIS FITS keyword documentation",
        scope="constant",
        default="http://www.lmsal.com/irisdocs/irisfitskeywords.pdf",
    )
    """IRIS FITS keyword documentation (string, constant http://www.lmsal.com/irisdocs/irisfitskeywords.pdf)"""

    HISTORY: Key[str] = Key("HISTORY", "string", "none", "processing history of data", scope="variable")
    """processing history of data (string)"""

    COMMENT: Key[str] = Key("COMMENT", "string", "none", "commentary on the data", scope="variable")
    """commentary on the data (string)"""

    image_lev1: SegmentKey = SegmentKey(
        "image_lev1", "short", "dn", "fits", "VARxVAR", "lev1 fits image with headers"
    )
    """dn: lev1 fits image with headers (segment, short, fits, VARxVAR)"""

    bad_pixel: SegmentKey = SegmentKey("bad_pixel", "int", "location", "fits", "VAR", "bad pixel list")
    """location: bad pixel list (segment, int, fits, VAR)"""

    spikes: SegmentKey = SegmentKey("spikes", "int", "location", "fits", "VARxVAR", "spiked pixel list")
    """location: spiked pixel list (segment, int, fits, VARxVAR)"""

    @classmethod
    def records(
        cls, *, T_OBS: TimeFilter | None = None, FSN: IntFilter | None = None
    ) -> RecordSet[Lev1Prelim01]:
        """Select records by prime key: T_OBS, FSN."""
        return cls._select(T_OBS=T_OBS, FSN=FSN)


class Tlm(Series):
    """IRIS tlm/qac on-orbit files.

    Series iris.tlm. Prime keys: filename.

    Known: 1 keywords; 1 segment, 0 links.

    full definition from a .jsd file (the live series may have changed since).
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="iris.tlm",
        note="IRIS tlm/qac on-orbit files",
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
        source="lm-jps/proj lev0/apps/data/iris.tlm.jsd @0cf0b90d35",
    )

    filename: Prime[str] = Prime("filename", "string", "none", scope="variable", default=" ")
    """No description (string, prime key)"""

    dir: SegmentKey = SegmentKey("dir", "int", "none", "generic")
    """No description (segment, int, generic)"""

    @classmethod
    def records(cls, *, filename: TextFilter | None = None) -> RecordSet[Tlm]:
        """Select records by prime key: filename."""
        return cls._select(filename=filename)
