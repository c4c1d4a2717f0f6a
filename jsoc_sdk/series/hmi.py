"""Typed series: hmi.B_720s, hmi.Ic_45s, hmi.Ic_720s, hmi.lev0, hmi.lev0_60d, hmi.lev0c, hmi.lev0d, hmi.M_45s,
hmi.M_720s, hmi.MHDcorona_daily, hmi.MHDcorona_daily_nrt, hmi.sharp_720s, hmi.sharp_720s_nrt,
hmi.sharp_cea_720s, hmi.sharp_cea_720s_nrt, hmi.Synoptic_Mr_720s, hmi.tlm, hmi.tlm_60d, hmi.tlmd,
hmi.V_45s, hmi.V_720s, hmi.V_sht_gf_72d, hmi.V_sht_modes, hmi.V_sht_modes_archive.

Made by ``jsoc codegen`` from the definitions shipped with the sample archive, merged from public sources;
not to be edited. Sources:

* hmi.B_720s: merged from named public sources, each field with its own (digest 83eb48b8efd8)
* hmi.Ic_45s: merged from named public sources, each field with its own (digest 33609bc854a4)
* hmi.Ic_720s: merged from named public sources, each field with its own (digest 21b4cf33275b)
* hmi.lev0: lm-jps/proj lev0/apps/data/hmi.lev0.jsd @0cf0b90d35 (digest 6118ff9373a6)
* hmi.lev0_60d: lm-jps/proj lev0/apps/data/hmi.lev0_60d.jsd @0cf0b90d35 (digest cafcbabb59c9)
* hmi.lev0c: lm-jps/proj lev0/apps/data/hmi.lev0c.jsd @0cf0b90d35 (digest 717c8157b6ad)
* hmi.lev0d: lm-jps/proj lev0/apps/data/hmi.lev0d.jsd @0cf0b90d35 (digest 8b4035b9215c)
* hmi.M_45s: merged from named public sources, each field with its own (digest 39f48604b3d9)
* hmi.M_720s: merged from named public sources, each field with its own (digest c538427f3632)
* hmi.MHDcorona_daily: lm-jps/proj mhd_32daily/data/hmi.MHDcorona_daily.jsd @0cf0b90d35 (digest
  a661ea03f5ee)
* hmi.MHDcorona_daily_nrt: lm-jps/proj mhd_32daily/data/hmi.MHDcorona_daily_nrt.jsd @0cf0b90d35 (digest
  bd3dfd4c349d)
* hmi.sharp_720s: merged from named public sources, each field with its own (digest 0fa949bf781e)
* hmi.sharp_720s_nrt: merged from named public sources, each field with its own (digest a2c41bd26da8)
* hmi.sharp_cea_720s: merged from named public sources, each field with its own (digest af5cab90cf4c)
* hmi.sharp_cea_720s_nrt: merged from named public sources, each field with its own (digest 3cb354e2c87d)
* hmi.Synoptic_Mr_720s: merged from named public sources, each field with its own (digest 060707164130)
* hmi.tlm: lm-jps/proj lev0/apps/data/hmi.tlm.jsd @0cf0b90d35 (digest d572cafbfd25)
* hmi.tlm_60d: lm-jps/proj lev0/apps/data/hmi.tlm_60d.jsd @0cf0b90d35 (digest 068d1b8c2815)
* hmi.tlmd: lm-jps/proj lev0/apps/data/hmi.tlmd.jsd @0cf0b90d35 (digest e487820a698c)
* hmi.V_45s: merged from named public sources, each field with its own (digest cfd5cf0d908b)
* hmi.V_720s: merged from named public sources, each field with its own (digest 427a90d18aea)
* hmi.V_sht_gf_72d: page sun.stanford.edu/~baldner/test/Series/hmi.V_sht_gf_72d.txt; note: sunpy/sunpy
  sunpy/net/jsoc/data/attrs.json (digest f872e2d3c709)
* hmi.V_sht_modes: merged from named public sources, each field with its own (digest 824c8bc6f7db)
* hmi.V_sht_modes_archive: page sun.stanford.edu/~baldner/test/Series/hmi.V_sht_modes_archive.txt; note:
  sunpy/sunpy sunpy/net/jsoc/data/attrs.json (digest 47208fe6b7f3)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from jsoc_sdk.series import (
    About,
    Completeness,
    Key,
    LinkKey,
    PerSegmentKey,
    Prime,
    PrimeFacts,
    QualityKey,
    SegmentKey,
    Series,
)

if TYPE_CHECKING:
    from datetime import datetime

    from jsoc_sdk.recordset import RecordSet
    from jsoc_sdk.series import IntFilter, TextFilter, TimeFilter, Unknown


class B720s(Series):
    """Full-disk Milne-Eddigton inversion with the magnetic field azimuthal ambiguity resolution applied.

    Series hmi.B_720s. Prime keys: T_REC, slots of 720.0 from 1993.01.01_00:00:00_TAI.

    Known: 143 of about 224 keywords, 39 names confirmed for this series; 27 segments, 1 link.

    38 names from the listing; the rest are those of hmi.Bharp_720s without the patch keywords, as the wiki
    page says that the series inherits the content of the inversion series and adds disambiguation. Some
    segments may be reached through the link MDATA.
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="hmi.B_720s",
        note="Full-disk Milne-Eddigton inversion with the magnetic field azimuthal ambiguity resolution applied",
        prime_keys=(PrimeFacts("T_REC", slotted=True, step="720.0", epoch="1993.01.01_00:00:00_TAI"),),
        completeness=Completeness(
            143,
            of_about=224,
            typed=143,
            with_units=139,
            with_note=135,
            confirmed=39,
            whole=False,
            note="38 names from the listing; the rest are those of hmi.Bharp_720s without the patch keywords, as the wiki page says that the series inherits the content of the inversion series and adds disambiguation. Some segments may be reached through the link MDATA.",
        ),
        source="merged from named public sources, each field with its own",
    )

    T_OBS: Key[datetime] = Key("T_OBS", "time", "TAI", "Nominal time")
    """TAI: Nominal time (time)"""

    T_REC: Prime[datetime] = Prime("T_REC", "time", "TAI", "Slot time", scope="ts_eq")
    """TAI: Slot time (time, prime key)"""

    T_REC_epoch: Key[datetime] = Key(
        "T_REC_epoch", "time", "TAI", "Time of origin", scope="constant", default="1993.01.01_00:00:00_TAI"
    )
    """TAI: Time of origin (time, constant 1993.01.01_00:00:00_TAI)"""

    T_REC_step: Key[float] = Key(
        "T_REC_step", "float", "seconds", "ts_eq step", scope="constant", default="720.0"
    )
    """seconds: ts_eq step (float, constant 720.0)"""

    T_REC_unit: Key[str] = Key("T_REC_unit", "string", "none", "ts_eq unit")
    """ts_eq unit (string)"""

    DATE: Key[datetime] = Key(
        "DATE",
        "time",
        "ISO",
        "Date_time of processing to disambiguate of ME VFISV magnetic field azimuth",
        scope="variable",
    )
    """ISO: Date_time of processing to disambiguate of ME VFISV magnetic field azimuth (time)"""

    DATE_S: Key[datetime] = Key("DATE_S", "time", "ISO", "Date_time of generating Stokes data")
    """ISO: Date_time of generating Stokes data (time)"""

    DATE_ME: Key[datetime] = Key("DATE_ME", "time", "ISO", "Date_time of generating ME inversion data")
    """ISO: Date_time of generating ME inversion data (time)"""

    DATE__OBS: Key[datetime] = Key(
        "DATE__OBS", "time", "ISO", "[DATE-OBS] DATE_OBS = T_OBS - EXPTIME/2.0", scope="variable"
    )
    """ISO: [DATE-OBS] DATE_OBS = T_OBS - EXPTIME/2.0 (time)"""

    CADENCE: Key[float] = Key(
        "CADENCE", "float", "seconds", "Repetition interval", scope="constant", default="720."
    )
    """seconds: Repetition interval (float, constant 720.)"""

    TELESCOP: Key[str] = Key(
        "TELESCOP", "string", "none", "For HMI: SDO/HMI", scope="constant", default="SDO/HMI"
    )
    """For HMI: SDO/HMI (string, constant SDO/HMI)"""

    INSTRUME: Key[str] = Key(
        "INSTRUME", "string", "none", "For HMI: HMI_SIDE1, HMI_FRONT2, or HMI_COMBINED", scope="variable"
    )
    """For HMI: HMI_SIDE1, HMI_FRONT2, or HMI_COMBINED (string)"""

    WAVELNTH: Key[float] = Key(
        "WAVELNTH", "float", "angstrom", "For HMI: 6173.3 Angstroms", scope="constant", default="6173."
    )
    """angstrom: For HMI: 6173.3 Angstroms (float, constant 6173.)"""

    CAMERA: Key[int] = Key(
        "CAMERA",
        "int",
        "none",
        "For HMI: 1 (side camera), 2 (front camera), or 3 (both cameras)",
        scope="variable",
    )
    """For HMI: 1 (side camera), 2 (front camera), or 3 (both cameras) (int)"""

    QUALITY: QualityKey = QualityKey(
        "QUALITY",
        "int",
        "none",
        "Quality index of data used to generate fd.B_720s (0x00000000) is good quality, (any nonzero value) should be investigated in data documentation",
        scope="variable",
    )
    """Quality index of data used to generate fd.B_720s (0x00000000) is good quality, (any nonzero value) should be investigated in data documentation (int)"""

    QUAL_ME: Key[int] = Key("QUAL_ME", "int", "none", "ME Quality word")
    """ME Quality word (int)"""

    QUAL_S: QualityKey = QualityKey("QUAL_S", "int", "none", "Level 1p Quality word")
    """Level 1p Quality word (int)"""

    QUALLEV1: QualityKey = QualityKey(
        "QUALLEV1", "int", "none", "Logical OR on the bits of the level 1 Quality word", scope="variable"
    )
    """Logical OR on the bits of the level 1 Quality word (int)"""

    BUNIT: PerSegmentKey[str] = PerSegmentKey(
        "BUNIT", "string", "none", "BUNIT: physical units of each data segment", scope="segment"
    )
    """BUNIT: physical units of each data segment (string, one a segment)"""

    ORIGIN: Key[str] = Key(
        "ORIGIN",
        "string",
        "none",
        "ORIGIN: location where file made",
        scope="constant",
        default="SDO/JSOC-SDP",
    )
    """ORIGIN: location where file made (string, constant SDO/JSOC-SDP)"""

    CONTENT: Key[str] = Key("CONTENT", "string", "none", "CONTENT")
    """CONTENT (string)"""

    HISTORY: Key[str] = Key("HISTORY", "string", "none", "History of data", scope="variable")
    """History of data (string)"""

    COMMENT: Key[str] = Key("COMMENT", "string", "", "Commentary on the data")
    """Commentary on the data (string)"""

    BLD_VERS: Key[str] = Key("BLD_VERS", "string", "none", "JSOC-build version number", scope="variable")
    """JSOC-build version number (string)"""

    CALVER64: Key[int] = Key("CALVER64", "longlong", "none", "Calibration Version", scope="variable")
    """Calibration Version (longlong)"""

    HFLID: Key[int] = Key("HFLID", "int", "none", "HMI_SEQ_ID_FRAMELIST")
    """HMI_SEQ_ID_FRAMELIST (int)"""

    HCFTID: Key[int] = Key("HCFTID", "int", "none", "HMI_SEQ_ID_FOCUS")
    """HMI_SEQ_ID_FOCUS (int)"""

    QLOOK: Key[int] = Key("QLOOK", "int", "none", "QLOOK: 0=definitive data, 1=quick-look data")
    """QLOOK: 0=definitive data, 1=quick-look data (int)"""

    CTYPE1: Key[str] = Key("CTYPE1", "string", "none", "CTYPE1: HPLN-TAN (SOLARX)")
    """CTYPE1: HPLN-TAN (SOLARX) (string)"""

    CTYPE2: Key[str] = Key("CTYPE2", "string", "none", "CTYPE2: HPLT-TAN (SOLARY)")
    """CTYPE2: HPLT-TAN (SOLARY) (string)"""

    CRPIX1: Key[float] = Key(
        "CRPIX1", "float", "pixel", "CRPIX1: location of the Sun center in CCD x direction"
    )
    """pixel: CRPIX1: location of the Sun center in CCD x direction (float)"""

    CRPIX2: Key[float] = Key(
        "CRPIX2", "float", "pixel", "CRPIX2: location of the Sun center in CCD y direction"
    )
    """pixel: CRPIX2: location of the Sun center in CCD y direction (float)"""

    CRVAL1: Key[float] = Key("CRVAL1", "float", "arcsec", "CRVAL1: x origin - center of the solar disk")
    """arcsec: CRVAL1: x origin - center of the solar disk (float)"""

    CRVAL2: Key[float] = Key("CRVAL2", "float", "arcsec", "CRVAL2: y origin - center of the solar disk")
    """arcsec: CRVAL2: y origin - center of the solar disk (float)"""

    CDELT1: Key[float] = Key(
        "CDELT1", "float", "arcsec/pixel", "Image scale in the x direction", scope="variable"
    )
    """arcsec/pixel: Image scale in the x direction (float)"""

    CDELT2: Key[float] = Key("CDELT2", "float", "arcsec/pixel", "Image scale in the y direction")
    """arcsec/pixel: Image scale in the y direction (float)"""

    CUNIT1: Key[str] = Key("CUNIT1", "string", "arcsec", "CUNIT1: arcsec")
    """arcsec: CUNIT1: arcsec (string)"""

    CUNIT2: Key[str] = Key("CUNIT2", "string", "arcsec", "CUNIT2: arcsec")
    """arcsec: CUNIT2: arcsec (string)"""

    CROTA2: Key[float] = Key("CROTA2", "float", "deg", "CROTA2: INST_ROT + SAT_ROT")
    """deg: CROTA2: INST_ROT + SAT_ROT (float)"""

    CRDER1: Key[float] = Key("CRDER1", "float", "arcsec", "CRDER1: estimate of random error in coordinate x")
    """arcsec: CRDER1: estimate of random error in coordinate x (float)"""

    CRDER2: Key[float] = Key("CRDER2", "float", "arcsec", "CRDER2: estimate of random error in coordinate y")
    """arcsec: CRDER2: estimate of random error in coordinate y (float)"""

    CSYSER1: Key[float] = Key(
        "CSYSER1", "float", "arcsec", "CSYSER1: estimate of systematic error in coordinate x"
    )
    """arcsec: CSYSER1: estimate of systematic error in coordinate x (float)"""

    CSYSER2: Key[float] = Key(
        "CSYSER2", "float", "arcsec", "CSYSER2: estimate of systematic error in coordinate y"
    )
    """arcsec: CSYSER2: estimate of systematic error in coordinate y (float)"""

    WCSNAME: Key[str] = Key("WCSNAME", "string", "none", "WCS system name")
    """WCS system name (string)"""

    DSUN_OBS: Key[float] = Key("DSUN_OBS", "double", "meters", "Distance from SDO to Sun center.")
    """meters: Distance from SDO to Sun center. (double)"""

    DSUN_REF: Key[float] = Key("DSUN_REF", "double", "meters", "Astronomical Unit")
    """meters: Astronomical Unit (double)"""

    RSUN_REF: Key[float] = Key("RSUN_REF", "double", "m", "Reference radius of the Sun: 696,000,000.0 m")
    """m: Reference radius of the Sun: 696,000,000.0 m (double)"""

    CRLN_OBS: Key[float] = Key("CRLN_OBS", "float", "deg", "Carrington longitude of the observer")
    """deg: Carrington longitude of the observer (float)"""

    CRLT_OBS: Key[float] = Key("CRLT_OBS", "float", "deg", "Carrington latitude of the observer")
    """deg: Carrington latitude of the observer (float)"""

    CAR_ROT: Key[int] = Key(
        "CAR_ROT", "int", "none", "Carrington rotation number of CRLN_OBS", scope="variable"
    )
    """Carrington rotation number of CRLN_OBS (int)"""

    OBS_VR: Key[float] = Key("OBS_VR", "double", "m/s", "velocity of the observer in radial direction")
    """m/s: velocity of the observer in radial direction (double)"""

    OBS_VW: Key[float] = Key("OBS_VW", "double", "m/s", "velocity of the observer solar-westward. + in")
    """m/s: velocity of the observer solar-westward. + in (double)"""

    OBS_VN: Key[float] = Key("OBS_VN", "double", "m/s", "velocity of the observer solar-northward")
    """m/s: velocity of the observer solar-northward (double)"""

    RSUN_OBS: Key[float] = Key("RSUN_OBS", "double", "arcsec", "angular radius of Sun. Corresponds")
    """arcsec: angular radius of Sun. Corresponds (double)"""

    TINTNUM: Key[int] = Key("TINTNUM", "int", "none", "number of points used for the temporal averaging")
    """number of points used for the temporal averaging (int)"""

    SINTNUM: Key[int] = Key("SINTNUM", "int", "none", "number of points used for the spatial interpolation")
    """number of points used for the spatial interpolation (int)"""

    DISTCOEF: Key[str] = Key(
        "DISTCOEF", "string", "", "path to the distortion coefficient table used to produce the data"
    )
    """path to the distortion coefficient table used to produce the data (string)"""

    ROTCOEF: Key[str] = Key(
        "ROTCOEF",
        "string",
        "",
        "path to the differential-rotation coefficient table used to produce the data",
    )
    """path to the differential-rotation coefficient table used to produce the data (string)"""

    POLCALM: Key[int] = Key(
        "POLCALM", "int", "none", "method used by the polarization calibration subroutine"
    )
    """method used by the polarization calibration subroutine (int)"""

    SOURCE: Key[str] = Key("SOURCE", "string", "none", "input Stokes data series")
    """input Stokes data series (string)"""

    CODEVER0: Key[str] = Key("CODEVER0", "string", "none")
    """No description (string)"""

    CODEVER1: Key[str] = Key("CODEVER1", "string", "none")
    """No description (string)"""

    CODEVER2: Key[str] = Key("CODEVER2", "string", "none")
    """No description (string)"""

    CODEVER3: Key[str] = Key(
        "CODEVER3",
        "string",
        "none",
        "version of the polarization calibration subroutine used for the magnetogram",
    )
    """version of the polarization calibration subroutine used for the magnetogram (string)"""

    CODEVER4: Key[str] = Key("CODEVER4", "string", "none", "version of")
    """version of (string)"""

    CODEVER5: Key[str] = Key("CODEVER5", "string", "none")
    """No description (string)"""

    CODEVER6: Key[str] = Key("CODEVER6", "string", "none", "version of HARP code in the CVS context")
    """version of HARP code in the CVS context (string)"""

    INVCODEV: Key[str] = Key("INVCODEV", "string")
    """No description (string)"""

    INVDOCU: Key[str] = Key("INVDOCU", "string", "none", "Document for VFISV code")
    """Document for VFISV code (string)"""

    INVITERA: Key[int] = Key("INVITERA", "int", "none", "Number of iterations of VFISV")
    """Number of iterations of VFISV (int)"""

    INVLMBDA: Key[int] = Key("INVLMBDA", "int", "none", "Number of wavelength points to compute")
    """Number of wavelength points to compute (int)"""

    INVLMBDF: Key[int] = Key("INVLMBDF", "int", "none", "Number of HMI filters")
    """Number of HMI filters (int)"""

    INVTUNEN: Key[int] = Key("INVTUNEN", "int", "none", "Number of tuning positions of HMI filters")
    """Number of tuning positions of HMI filters (int)"""

    INVSVDTL: Key[float] = Key("INVSVDTL", "double", "none", "SVD tolerance in VFISV")
    """SVD tolerance in VFISV (double)"""

    INVCHIST: Key[float] = Key("INVCHIST", "double", "none")
    """No description (double)"""

    INVPOLTH: Key[float] = Key("INVPOLTH", "double", "none", "Polarization threshold in VFISV")
    """Polarization threshold in VFISV (double)"""

    INVPJUMP: Key[float] = Key("INVPJUMP", "double", "none", "Percentage jump in VFISV")
    """Percentage jump in VFISV (double)"""

    INVLMBDM: Key[float] = Key("INVLMBDM", "double", "mA", "First wavelength position in synthetic")
    """mA: First wavelength position in synthetic (double)"""

    INVLMBD0: Key[float] = Key("INVLMBD0", "double", "Angstrom", "Central wavelength of HMI spectral")
    """Angstrom: Central wavelength of HMI spectral (double)"""

    INVLMBDB: Key[float] = Key("INVLMBDB", "double", "mA/Gauss", "Wavelength shift")
    """mA/Gauss: Wavelength shift (double)"""

    INVDLTLA: Key[float] = Key("INVDLTLA", "double", "mA", "Spectral sampling of synthetic spectral")
    """mA: Spectral sampling of synthetic spectral (double)"""

    INVLMBDS: Key[int] = Key("INVLMBDS", "int", "none", "Number of wavelength points in subregion")
    """Number of wavelength points in subregion (int)"""

    INVLMBMS: Key[float] = Key("INVLMBMS", "double", "mA", "First wavelength position of sub")
    """mA: First wavelength position of sub (double)"""

    INVLYOTW: Key[float] = Key("INVLYOTW", "double", "Angstrom", "Lyot filter FWHM in VFISV")
    """Angstrom: Lyot filter FWHM in VFISV (double)"""

    INVWNARW: Key[float] = Key("INVWNARW", "double", "mA", "FSR (full spectral range) of the Narrow")
    """mA: FSR (full spectral range) of the Narrow (double)"""

    INVWSPAC: Key[float] = Key("INVWSPAC", "double", "mA", "Wavelength spacing between the HMI")
    """mA: Wavelength spacing between the HMI (double)"""

    INVINTTH: Key[float] = Key("INVINTTH", "double", "D/S", "Intensity threshold in VFISV")
    """D/S: Intensity threshold in VFISV (double)"""

    INVNFCTI: Key[float] = Key("INVNFCTI", "double", "D/S", "Noise Sigma factor for I")
    """D/S: Noise Sigma factor for I (double)"""

    INVNFCTQ: Key[float] = Key("INVNFCTQ", "double", "D/S", "Noise Sigma factor for Q")
    """D/S: Noise Sigma factor for Q (double)"""

    INVNFCTU: Key[float] = Key("INVNFCTU", "double", "D/S", "Noise Sigma factor for U")
    """D/S: Noise Sigma factor for U (double)"""

    INVNFCTV: Key[float] = Key("INVNFCTV", "double", "D/S", "Noise Sigma factor for V")
    """D/S: Noise Sigma factor for V (double)"""

    INVCONTI: Key[int] = Key("INVCONTI", "int", "none", "Flag for continuum measurement")
    """Flag for continuum measurement (int)"""

    INVWGHTI: Key[float] = Key("INVWGHTI", "double", "none", "Stokes I weight in the inversion")
    """Stokes I weight in the inversion (double)"""

    INVWGHTQ: Key[float] = Key("INVWGHTQ", "double", "none", "Stokes Q weight in the inversion")
    """Stokes Q weight in the inversion (double)"""

    INVWGHTU: Key[float] = Key("INVWGHTU", "double", "none", "Stokes U weight in the inversion")
    """Stokes U weight in the inversion (double)"""

    INVWGHTV: Key[float] = Key("INVWGHTV", "double", "none", "Stokes V weight in the inversion")
    """Stokes V weight in the inversion (double)"""

    INVSTLGT: Key[str] = Key("INVSTLGT", "string", "none", "Flag for stray light. No means that the stray")
    """Flag for stray light. No means that the stray (string)"""

    INVFREEP: Key[int] = Key("INVFREEP", "int", "none", "flags for 10 free parameters : the order of")
    """flags for 10 free parameters : the order of (int)"""

    INVFLPRF: Key[str] = Key("INVFLPRF", "string", "none", "Flag/Comment on filter")
    """Flag/Comment on filter (string)"""

    INVPHMAP: Key[str] = Key("INVPHMAP", "string", "none", "Flag/Comment on phase map")
    """Flag/Comment on phase map (string)"""

    INVVLAVE: Key[float] = Key("INVVLAVE", "double", "cm/s", "avarage of inverted V_los over")
    """cm/s: avarage of inverted V_los over (double)"""

    INVBLAVE: Key[float] = Key("INVBLAVE", "double", "gauss", "avarage of inverted B_los over")
    """gauss: avarage of inverted B_los over (double)"""

    INVBBAVE: Key[float] = Key("INVBBAVE", "double", "gauss", "avarage of inverted field strength")
    """gauss: avarage of inverted field strength (double)"""

    INVNPRCS: Key[int] = Key("INVNPRCS", "int", "none", "Numer of pixels processed")
    """Numer of pixels processed (int)"""

    INVNCNVG: Key[int] = Key("INVNCNVG", "int", "none", "Numer of pixels at which ME VFISV converged")
    """Numer of pixels at which ME VFISV converged (int)"""

    INVKEYS1: Key[str] = Key("INVKEYS1", "string", "none", "For future use")
    """For future use (string)"""

    INVKEYS2: Key[str] = Key("INVKEYS2", "string", "none", "For future use")
    """For future use (string)"""

    INVKEYS3: Key[str] = Key("INVKEYS3", "string", "none", "For future use")
    """For future use (string)"""

    INVKEYI1: Key[int] = Key("INVKEYI1", "int", "none", "For future use")
    """For future use (int)"""

    INVKEYI2: Key[int] = Key("INVKEYI2", "int", "none", "For future use")
    """For future use (int)"""

    INVKEYI3: Key[int] = Key("INVKEYI3", "int", "none", "For future use")
    """For future use (int)"""

    INVKEYD1: Key[float] = Key("INVKEYD1", "double", "none", "For future use")
    """For future use (double)"""

    INVKEYD2: Key[float] = Key("INVKEYD2", "double", "none", "For future use")
    """For future use (double)"""

    INVKEYD3: Key[float] = Key("INVKEYD3", "double", "none", "For future use")
    """For future use (double)"""

    AMBCODEV: Key[str] = Key("AMBCODEV", "string", "none", "Version of Disambig code")
    """Version of Disambig code (string)"""

    AMBDOCU: Key[str] = Key("AMBDOCU", "string", "none", "Document for Disambig code")
    """Document for Disambig code (string)"""

    AMBGMTRY: Key[int] = Key("AMBGMTRY", "int", "none", "Flag determining whether to use planar or")
    """Flag determining whether to use planar or (int)"""

    AMBPATCH: Key[int] = Key("AMBPATCH", "int", "none", "Flag determining whether disambiguation is")
    """Flag determining whether disambiguation is (int)"""

    AMBWEAK: Key[int] = Key("AMBWEAK", "int", "none", "Flag determining method for disambiguating")
    """Flag determining method for disambiguating (int)"""

    AMBNEROD: Key[int] = Key("AMBNEROD", "int", "pixels", "Number of pixels by which to erode")
    """pixels: Number of pixels by which to erode (int)"""

    AMBNGROW: Key[int] = Key("AMBNGROW", "int", "pixels", "Number of pixels by which to grow")
    """pixels: Number of pixels by which to grow (int)"""

    AMBNPAD: Key[int] = Key("AMBNPAD", "int", "pixels", "Padding to use in potential field")
    """pixels: Padding to use in potential field (int)"""

    AMBNAP: Key[int] = Key("AMBNAP", "int", "pixels", "Width of apodizing window in")
    """pixels: Width of apodizing window in (int)"""

    AMBNTX: Key[int] = Key("AMBNTX", "int", "none", "Number of tiles to use in x")
    """Number of tiles to use in x (int)"""

    AMBNTY: Key[int] = Key("AMBNTY", "int", "none", "Number of tiles to use in y")
    """Number of tiles to use in y (int)"""

    AMBBTHR0: Key[float] = Key("AMBBTHR0", "float", "G", "Transverse field strength threshold at")
    """G: Transverse field strength threshold at (float)"""

    AMBBTHR1: Key[float] = Key("AMBBTHR1", "float", "G", "Transverse field strength threshold at")
    """G: Transverse field strength threshold at (float)"""

    AMBSEED: Key[int] = Key("AMBSEED", "int", "none", "Input random number seed")
    """Input random number seed (int)"""

    AMBNEQ: Key[int] = Key("AMBNEQ", "int", "none", "Number of reconfigurations attempted at each")
    """Number of reconfigurations attempted at each (int)"""

    AMBLMBDA: Key[float] = Key("AMBLMBDA", "float", "none", "Weighting factor between divergence and")
    """Weighting factor between divergence and (float)"""

    AMBTFCT0: Key[float] = Key("AMBTFCT0", "float", "none", "Input factor to scale initial temperature")
    """Input factor to scale initial temperature (float)"""

    AMBTFCTR: Key[float] = Key("AMBTFCTR", "double", "none", "Input factor to reduce temperature")
    """Input factor to reduce temperature (double)"""

    DOFFSET: Key[int] = Key("DOFFSET", "int", "Gauss", "Field strength offset")
    """Gauss: Field strength offset (int)"""

    DATAVALS: PerSegmentKey[int] = PerSegmentKey(
        "DATAVALS", "int", "none", "Actual number of data values in images (pixels)", scope="segment"
    )
    """Actual number of data values in images (pixels) (int, one a segment)"""

    MISSVALS: PerSegmentKey[int] = PerSegmentKey(
        "MISSVALS", "int", "none", "Missing values: TOTVALS - DATAVALS", scope="segment"
    )
    """Missing values: TOTVALS - DATAVALS (int, one a segment)"""

    DATAMIN: PerSegmentKey[float] = PerSegmentKey(
        "DATAMIN", "float", "none", "Minimum value from pixels within patch", scope="segment"
    )
    """Minimum value from pixels within patch (float, one a segment)"""

    DATAMAX: PerSegmentKey[float] = PerSegmentKey(
        "DATAMAX", "float", "none", "Maximum value from pixels within patch", scope="segment"
    )
    """Maximum value from pixels within patch (float, one a segment)"""

    DATAMEDN: PerSegmentKey[float] = PerSegmentKey(
        "DATAMEDN", "float", "none", "Median value from pixels within patch", scope="segment"
    )
    """Median value from pixels within patch (float, one a segment)"""

    DATAMEAN: Key[float] = Key(
        "DATAMEAN", "float", "none", "Mean value from pixels within 99% of solar radius"
    )
    """Mean value from pixels within 99% of solar radius (float)"""

    DATARMS: PerSegmentKey[float] = PerSegmentKey(
        "DATARMS",
        "float",
        "none",
        "Rms deviation from the mean value of pixels within 99% of solar radius",
        scope="segment",
    )
    """Rms deviation from the mean value of pixels within 99% of solar radius (float, one a segment)"""

    DATASKEW: PerSegmentKey[float] = PerSegmentKey("DATASKEW", "float", "nones", scope="segment")
    """nones (float, one a segment)"""

    DATAKURT: PerSegmentKey[float] = PerSegmentKey("DATAKURT", "float", "none", scope="segment")
    """No description (float, one a segment)"""

    T_REC_index: Key[int] = Key(
        "T_REC_index", "longlong", "none", "Index keyword associated with T_REC", scope="index"
    )
    """Index keyword associated with T_REC (longlong)"""

    inclination: SegmentKey = SegmentKey(
        "inclination", "unknown", "degree", "fits", "4096x4096", "Inclination"
    )
    """degree: Inclination (segment, fits, 4096x4096)"""

    azimuth: SegmentKey = SegmentKey("azimuth", "unknown", "degree", "fits", "4096x4096", "Azimuth")
    """degree: Azimuth (segment, fits, 4096x4096)"""

    disambig: SegmentKey = SegmentKey(
        "disambig", "unknown", "", "fits", "4096x4096", "Flag for 180 degree change in azimuth"
    )
    """Flag for 180 degree change in azimuth (segment, fits, 4096x4096)"""

    field: SegmentKey = SegmentKey("field", "unknown", "Mx/cm^2", "fits", "4096x4096", "Field Strength")
    """Mx/cm^2: Field Strength (segment, fits, 4096x4096)"""

    vlos_mag: SegmentKey = SegmentKey(
        "vlos_mag", "int", "cm/s", "fits", "4096x4096", "LOS Velocity with Field"
    )
    """cm/s: LOS Velocity with Field (segment, int, fits, 4096x4096)"""

    dop_width: SegmentKey = SegmentKey("dop_width", "unknown", "mA", "fits", "4096x4096", "Doppler Width")
    """mA: Doppler Width (segment, fits, 4096x4096)"""

    eta_0: SegmentKey = SegmentKey("eta_0", "unknown", "", "fits", "4096x4096", "Eta_0")
    """Eta_0 (segment, fits, 4096x4096)"""

    damping: SegmentKey = SegmentKey("damping", "unknown", "length units", "fits", "4096x4096", "Damping")
    """length units: Damping (segment, fits, 4096x4096)"""

    src_continuum: SegmentKey = SegmentKey(
        "src_continuum", "unknown", "DN/s", "fits", "4096x4096", "Continuum"
    )
    """DN/s: Continuum (segment, fits, 4096x4096)"""

    src_grad: SegmentKey = SegmentKey("src_grad", "unknown", "DN/s", "fits", "4096x4096", "Gradient")
    """DN/s: Gradient (segment, fits, 4096x4096)"""

    alpha_mag: SegmentKey = SegmentKey(
        "alpha_mag", "unknown", "", "fits", "4096x4096", "Filling Factor with Field"
    )
    """Filling Factor with Field (segment, fits, 4096x4096)"""

    chisq: SegmentKey = SegmentKey("chisq", "unknown", "", "fits", "4096x4096", "Chisq")
    """Chisq (segment, fits, 4096x4096)"""

    conv_flag: SegmentKey = SegmentKey(
        "conv_flag", "unknown", "", "fits", "4096x4096", "Convergence flag and index"
    )
    """Convergence flag and index (segment, fits, 4096x4096)"""

    inclination_err: SegmentKey = SegmentKey(
        "inclination_err", "unknown", "degree", "fits", "4096x4096", "Inclination_Err"
    )
    """degree: Inclination_Err (segment, fits, 4096x4096)"""

    azimuth_err: SegmentKey = SegmentKey(
        "azimuth_err", "unknown", "degree", "fits", "4096x4096", "Azimuth_Err"
    )
    """degree: Azimuth_Err (segment, fits, 4096x4096)"""

    field_err: SegmentKey = SegmentKey("field_err", "unknown", "Mx/cm^2", "fits", "4096x4096", "Field_Err")
    """Mx/cm^2: Field_Err (segment, fits, 4096x4096)"""

    vlos_err: SegmentKey = SegmentKey("vlos_err", "unknown", "cm/s", "fits", "4096x4096", "VLos_Err")
    """cm/s: VLos_Err (segment, fits, 4096x4096)"""

    alpha_err: SegmentKey = SegmentKey("alpha_err", "unknown", "", "fits", "4096x4096", "Alpha_Err")
    """Alpha_Err (segment, fits, 4096x4096)"""

    field_inclination_err: SegmentKey = SegmentKey(
        "field_inclination_err", "unknown", "", "fits", "4096x4096", "Field_Inclination_Err"
    )
    """Field_Inclination_Err (segment, fits, 4096x4096)"""

    field_az_err: SegmentKey = SegmentKey(
        "field_az_err", "unknown", "", "fits", "4096x4096", "Field_azimuth_Err"
    )
    """Field_azimuth_Err (segment, fits, 4096x4096)"""

    inclin_azimuth_err: SegmentKey = SegmentKey(
        "inclin_azimuth_err", "unknown", "", "fits", "4096x4096", "Inclination_Azimuth_Err"
    )
    """Inclination_Azimuth_Err (segment, fits, 4096x4096)"""

    field_alpha_err: SegmentKey = SegmentKey(
        "field_alpha_err", "unknown", "", "fits", "4096x4096", "Field_Alpha_Err"
    )
    """Field_Alpha_Err (segment, fits, 4096x4096)"""

    inclination_alpha_err: SegmentKey = SegmentKey(
        "inclination_alpha_err", "unknown", "", "fits", "4096x4096", "Inclination_Alpha_Err"
    )
    """Inclination_Alpha_Err (segment, fits, 4096x4096)"""

    azimuth_alpha_err: SegmentKey = SegmentKey(
        "azimuth_alpha_err", "unknown", "", "fits", "4096x4096", "Azimuth_Alpha_Err"
    )
    """Azimuth_Alpha_Err (segment, fits, 4096x4096)"""

    conf_disambig: SegmentKey = SegmentKey(
        "conf_disambig", "char", "none", "fits", "4096x4096", "confidence of disambiguation result"
    )
    """confidence of disambiguation result (segment, char, fits, 4096x4096)"""

    info_map: SegmentKey = SegmentKey("info_map", "unknown", "", "fits", "4096x4096", "Quality map")
    """Quality map (segment, fits, 4096x4096)"""

    confid_map: SegmentKey = SegmentKey("confid_map", "unknown", "", "fits", "4096x4096", "confidence index")
    """confidence index (segment, fits, 4096x4096)"""

    MDATA: LinkKey = LinkKey("MDATA")
    """No description (link)"""

    @classmethod
    def records(cls, *, T_REC: TimeFilter | None = None) -> RecordSet[B720s]:
        """Select records by prime key: T_REC."""
        return cls._select(T_REC=T_REC)


class Ic45s(Series):
    """continuum intensities with a cadence of 45 seconds.

    Series hmi.Ic_45s. Prime keys: T_REC, slots of 45.0 from 1993.01.01_00:00:00_TAI; CAMERA.

    Known: 87 of about 90 keywords, 86 names confirmed for this series; 1 segment, 0 links.

    The 45 s and 720 s line-of-sight observables come from one program and share one keyword set; names
    marked sibling are taken from hmi.Ic_45s. Per-image keywords cparms_sg000, <segment>_bzero and
    <segment>_bscale also exist on the server and are not listed. retention, unitsize, archive, tapegroup:
    no source.
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="hmi.Ic_45s",
        note="continuum intensities with a cadence of 45 seconds.",
        prime_keys=(
            PrimeFacts("T_REC", slotted=True, step="45.0", epoch="1993.01.01_00:00:00_TAI"),
            PrimeFacts("CAMERA"),
        ),
        completeness=Completeness(
            87,
            of_about=90,
            typed=87,
            with_units=64,
            with_note=78,
            confirmed=86,
            whole=False,
            note="The 45 s and 720 s line-of-sight observables come from one program and share one keyword set; names marked sibling are taken from hmi.Ic_45s. Per-image keywords cparms_sg000, <segment>_bzero and <segment>_bscale also exist on the server and are not listed. retention, unitsize, archive, tapegroup: no source.",
        ),
        source="merged from named public sources, each field with its own",
    )

    DATE: Key[datetime] = Key(
        "DATE",
        "time",
        "ISO",
        "Date_time of processing; ISO 8601 format UTC",
        scope="variable",
        default="-4712.01.01_11:59:28Z",
    )
    """ISO: Date_time of processing; ISO 8601 format UTC (time)"""

    DATE__OBS: Key[datetime] = Key(
        "DATE__OBS",
        "time",
        "ISO",
        "[DATE-OBS] DATE_OBS = T_OBS - EXPTIME/2.0",
        scope="variable",
        default="-4712.01.01_11:59:28.00Z",
    )
    """ISO: [DATE-OBS] DATE_OBS = T_OBS - EXPTIME/2.0 (time)"""

    TELESCOP: Key[str] = Key(
        "TELESCOP", "string", "none", "For HMI: SDO/HMI", scope="constant", default="SDO/HMI"
    )
    """For HMI: SDO/HMI (string, constant SDO/HMI)"""

    INSTRUME: Key[str] = Key(
        "INSTRUME", "string", "none", "For HMI: HMI_SIDE1, HMI_FRONT2, or HMI_COMBINED", scope="variable"
    )
    """For HMI: HMI_SIDE1, HMI_FRONT2, or HMI_COMBINED (string)"""

    WAVELNTH: Key[float] = Key(
        "WAVELNTH", "float", "angstrom", "For HMI: 6173.3 Angstroms", scope="constant", default="6173.0"
    )
    """angstrom: For HMI: 6173.3 Angstroms (float, constant 6173.0)"""

    CAMERA: Prime[int] = Prime(
        "CAMERA",
        "int",
        "none",
        "For HMI: 1 (side camera), 2 (front camera), or 3 (both cameras)",
        scope="variable",
        default="-2147483648",
    )
    """For HMI: 1 (side camera), 2 (front camera), or 3 (both cameras) (int, prime key)"""

    BUNIT: Key[str] = Key(
        "BUNIT", "string", "none", "BUNIT: physical units of data, DN/s", scope="constant", default="DN/s"
    )
    """BUNIT: physical units of data, DN/s (string, constant DN/s)"""

    ORIGIN: Key[str] = Key(
        "ORIGIN",
        "string",
        "none",
        "ORIGIN: location where file made",
        scope="constant",
        default="SDO/JSOC-SDP",
    )
    """ORIGIN: location where file made (string, constant SDO/JSOC-SDP)"""

    CONTENT: Key[str] = Key(
        "CONTENT",
        "string",
        "none",
        "CONTENT: CONTINUUM INTENSITY",
        scope="constant",
        default="CONTINUUM INTENSITY",
    )
    """CONTENT: CONTINUUM INTENSITY (string, constant CONTINUUM INTENSITY)"""

    QUALITY: QualityKey = QualityKey(
        "QUALITY", "int", "none", "Level 1.5 Quality word", scope="variable", default="0x80000000"
    )
    """Level 1.5 Quality word (int)"""

    QUALLEV1: QualityKey = QualityKey(
        "QUALLEV1",
        "int",
        "none",
        "Logical OR on the bits of the level 1 Quality word",
        scope="variable",
        default="0x80000000",
    )
    """Logical OR on the bits of the level 1 Quality word (int)"""

    HISTORY: Key[str] = Key("HISTORY", "string", "none", "processing history of data", scope="variable")
    """processing history of data (string)"""

    COMMENT: Key[str] = Key("COMMENT", "string", "none", "commentary on the data")
    """commentary on the data (string)"""

    BLD_VERS: Key[str] = Key(
        "BLD_VERS",
        "string",
        "none",
        "Code release build number of program that created this record",
        scope="variable",
    )
    """Code release build number of program that created this record (string)"""

    HCAMID: Key[int] = Key("HCAMID", "int", "none", "HMI_SEQ_ID_EXP_PATH")
    """HMI_SEQ_ID_EXP_PATH (int)"""

    SOURCE: Key[str] = Key("SOURCE", "string", "none", "level 1 filtergrams used to produce the observables")
    """level 1 filtergrams used to produce the observables (string)"""

    TOTVALS: Key[int] = Key("TOTVALS", "int", "none", "Expected number of data values (pixels)")
    """Expected number of data values (pixels) (int)"""

    DATAVALS: Key[int] = Key("DATAVALS", "int", "none", "Actual number of data values in images (pixels)")
    """Actual number of data values in images (pixels) (int)"""

    MISSVALS: Key[int] = Key("MISSVALS", "int", "none", "Missing values: TOTVALS - DATAVALS")
    """Missing values: TOTVALS - DATAVALS (int)"""

    SATVALS: Key[int] = Key("SATVALS", "int", "", "Saturated values")
    """Saturated values (int)"""

    DATAMIN2: Key[float] = Key("DATAMIN2", "float", "", "Minimum value from all pixels")
    """Minimum value from all pixels (float)"""

    DATAMAX2: Key[float] = Key("DATAMAX2", "float", "", "Maximum value from all pixels")
    """Maximum value from all pixels (float)"""

    DATAMED2: Key[float] = Key("DATAMED2", "float", "", "Median value from all pixels")
    """Median value from all pixels (float)"""

    DATAMEA2: Key[float] = Key("DATAMEA2", "float", "", "Mean value from all pixels")
    """Mean value from all pixels (float)"""

    DATARMS2: Key[float] = Key("DATARMS2", "float", "", "Rms deviation from the mean value of all pixels")
    """Rms deviation from the mean value of all pixels (float)"""

    DATASKE2: Key[float] = Key("DATASKE2", "float", "", "Skewness from the mean value of all pixels")
    """Skewness from the mean value of all pixels (float)"""

    DATAKUR2: Key[float] = Key("DATAKUR2", "float", "", "Kurtosis of all pixels")
    """Kurtosis of all pixels (float)"""

    DATAMIN: Key[float] = Key("DATAMIN", "float", "", "Minimum value from pixels within 99% of solar radius")
    """Minimum value from pixels within 99% of solar radius (float)"""

    DATAMAX: Key[float] = Key("DATAMAX", "float", "", "Maximum value from pixels within 99% of solar radius")
    """Maximum value from pixels within 99% of solar radius (float)"""

    DATAMEDN: Key[float] = Key("DATAMEDN", "float", "", "Median value from pixels within 99% of solar radius")
    """Median value from pixels within 99% of solar radius (float)"""

    DATAMEAN: Key[float] = Key("DATAMEAN", "float", "", "Mean value from pixels within 99% of solar radius")
    """Mean value from pixels within 99% of solar radius (float)"""

    DATARMS: Key[float] = Key(
        "DATARMS", "float", "", "Rms deviation from the mean value of pixels within 99% of solar radius"
    )
    """Rms deviation from the mean value of pixels within 99% of solar radius (float)"""

    DATASKEW: Key[float] = Key(
        "DATASKEW", "float", "", "Skewness from the mean value of pixels within 99% of solar radius"
    )
    """Skewness from the mean value of pixels within 99% of solar radius (float)"""

    DSUN_OBS: Key[float] = Key("DSUN_OBS", "double", "meters", "Distance from SDO to Sun center.")
    """meters: Distance from SDO to Sun center. (double)"""

    POLCALM: Key[int] = Key(
        "POLCALM", "int", "none", "method used by the polarization calibration subroutine"
    )
    """method used by the polarization calibration subroutine (int)"""

    CODEVER1: Key[str] = Key("CODEVER1", "string", "none")
    """No description (string)"""

    T_OBS: Key[datetime] = Key(
        "T_OBS", "time", "TAI", "Nominal time", scope="variable", default="-4712.01.01_11:59:28_TAI"
    )
    """TAI: Nominal time (time)"""

    CRLT_OBS: Key[float] = Key(
        "CRLT_OBS", "float", "deg", "Carrington latitude of the observer", scope="variable", default="nan"
    )
    """deg: Carrington latitude of the observer (float)"""

    LUTQUERY: Key[str] = Key("LUTQUERY", "string")
    """No description (string)"""

    RSUN_REF: Key[float] = Key(
        "RSUN_REF",
        "double",
        "m",
        "Reference radius of the Sun: 696,000,000.0 m",
        scope="constant",
        default="696000000",
    )
    """m: Reference radius of the Sun: 696,000,000.0 m (double, constant 696000000)"""

    T_REC_epoch: Key[datetime] = Key(
        "T_REC_epoch", "time", "TAI", "Time of origin", scope="constant", default="1993.01.01_00:00:00_TAI"
    )
    """TAI: Time of origin (time, constant 1993.01.01_00:00:00_TAI)"""

    TINTNUM: Key[int] = Key("TINTNUM", "int", "none", "number of points used for the temporal averaging")
    """number of points used for the temporal averaging (int)"""

    DATASIGN: Key[int] = Key("DATASIGN", "int", "", "DATASIGN: sign of observable quantity wrt Sun center")
    """DATASIGN: sign of observable quantity wrt Sun center (int)"""

    CTYPE2: Key[str] = Key("CTYPE2", "string", "none", "CTYPE2: HPLT-TAN (SOLARY)")
    """CTYPE2: HPLT-TAN (SOLARY) (string)"""

    CTYPE1: Key[str] = Key("CTYPE1", "string", "none", "CTYPE1: HPLN-TAN (SOLARX)")
    """CTYPE1: HPLN-TAN (SOLARX) (string)"""

    OBS_VN: Key[float] = Key(
        "OBS_VN", "double", "m/s", "velocity of the observer solar-northward", scope="variable", default="nan"
    )
    """m/s: velocity of the observer solar-northward (double)"""

    CDELT1: Key[float] = Key(
        "CDELT1", "float", "arcsec/pixel", "image scale in the x direction", scope="variable", default="nan"
    )
    """arcsec/pixel: image scale in the x direction (float)"""

    CDELT2: Key[float] = Key("CDELT2", "float", "arcsec/pixel", "Image scale in the y direction")
    """arcsec/pixel: Image scale in the y direction (float)"""

    OBS_VW: Key[float] = Key(
        "OBS_VW",
        "double",
        "m/s",
        "velocity of the observer solar-westward. + in",
        scope="variable",
        default="nan",
    )
    """m/s: velocity of the observer solar-westward. + in (double)"""

    OBS_VR: Key[float] = Key(
        "OBS_VR",
        "double",
        "m/s",
        "velocity of the observer in radial direction.",
        scope="variable",
        default="nan",
    )
    """m/s: velocity of the observer in radial direction. (double)"""

    ODICOEFF: Key[int] = Key("ODICOEFF", "int")
    """No description (int)"""

    RSUN_OBS: Key[float] = Key(
        "RSUN_OBS",
        "double",
        "arcsec",
        "Apparent semi-diameter of the Sun in",
        scope="variable",
        default="nan",
    )
    """arcsec: Apparent semi-diameter of the Sun in (double)"""

    HFLID: Key[int] = Key("HFLID", "int", "none", "HMI_SEQ_ID_FRAMELIST")
    """HMI_SEQ_ID_FRAMELIST (int)"""

    QLOOK: Key[int] = Key("QLOOK", "int", "none", "QLOOK: 0=definitive data, 1=quick-look data")
    """QLOOK: 0=definitive data, 1=quick-look data (int)"""

    DATAKURT: Key[float] = Key("DATAKURT", "float", "", "Kurtosis of all pixels")
    """Kurtosis of all pixels (float)"""

    CADENCE: Key[float] = Key(
        "CADENCE", "float", "seconds", "repetition interval", scope="constant", default="45.0"
    )
    """seconds: repetition interval (float, constant 45.0)"""

    T_REC_unit: Key[str] = Key("T_REC_unit", "string", "none", "ts_eq unit", scope="constant", default="secs")
    """ts_eq unit (string, constant secs)"""

    DSUN_REF: Key[float] = Key(
        "DSUN_REF", "double", "meters", "Astronomical Unit", scope="constant", default="149597870691"
    )
    """meters: Astronomical Unit (double, constant 149597870691)"""

    CAR_ROT: Key[int] = Key(
        "CAR_ROT",
        "int",
        "none",
        "Carrington rotation number of CRLN_OBS",
        scope="variable",
        default="-2147483648",
    )
    """Carrington rotation number of CRLN_OBS (int)"""

    CUNIT1: Key[str] = Key("CUNIT1", "string", "arcsec", "CUNIT1: arcsec")
    """arcsec: CUNIT1: arcsec (string)"""

    CUNIT2: Key[str] = Key("CUNIT2", "string", "arcsec", "CUNIT2: arcsec")
    """arcsec: CUNIT2: arcsec (string)"""

    CRLN_OBS: Key[float] = Key(
        "CRLN_OBS", "float", "deg", "Carrington longitude of the observer", scope="variable", default="nan"
    )
    """deg: Carrington longitude of the observer (float)"""

    SINTNUM: Key[int] = Key("SINTNUM", "int", "none", "number of points used for the spatial interpolation")
    """number of points used for the spatial interpolation (int)"""

    DISTCOEF: Key[str] = Key(
        "DISTCOEF", "string", "", "path to the distortion coefficient table used to produce the data"
    )
    """path to the distortion coefficient table used to produce the data (string)"""

    CODEVER2: Key[str] = Key("CODEVER2", "string", "none")
    """No description (string)"""

    CODEVER3: Key[str] = Key("CODEVER3", "string", "none")
    """No description (string)"""

    CODEVER0: Key[str] = Key("CODEVER0", "string", "none")
    """No description (string)"""

    CALVER64: Key[int] = Key(
        "CALVER64", "longlong", "none", "Calibration Version", scope="variable", default="0x0000000000000000"
    )
    """Calibration Version (longlong)"""

    CRVAL2: Key[float] = Key("CRVAL2", "float", "arcsec", "CRVAL2: y origin - center of the solar disk")
    """arcsec: CRVAL2: y origin - center of the solar disk (float)"""

    CRPIX1: Key[float] = Key(
        "CRPIX1", "float", "pixel", "CRPIX1: location of the Sun center in CCD x direction"
    )
    """pixel: CRPIX1: location of the Sun center in CCD x direction (float)"""

    CRPIX2: Key[float] = Key(
        "CRPIX2", "float", "pixel", "CRPIX2: location of the Sun center in CCD y direction"
    )
    """pixel: CRPIX2: location of the Sun center in CCD y direction (float)"""

    CRVAL1: Key[float] = Key("CRVAL1", "float", "arcsec", "CRVAL1: x origin - center of the solar disk")
    """arcsec: CRVAL1: x origin - center of the solar disk (float)"""

    HCFTID: Key[int] = Key("HCFTID", "int", "none", "HMI_SEQ_ID_FOCUS")
    """HMI_SEQ_ID_FOCUS (int)"""

    WCSNAME: Key[str] = Key("WCSNAME", "string", "none", "WCS system name")
    """WCS system name (string)"""

    T_REC_step: Key[float] = Key(
        "T_REC_step", "float", "seconds", "ts_eq step", scope="constant", default="45.0"
    )
    """seconds: ts_eq step (float, constant 45.0)"""

    CAL_FSN: Key[int] = Key(
        "CAL_FSN",
        "int",
        "none",
        "FSN of the look-up table used to produce the observables",
        scope="variable",
        default="-2147483648",
    )
    """FSN of the look-up table used to produce the observables (int)"""

    T_REC: Prime[datetime] = Prime(
        "T_REC", "time", "TAI", "Slot time", scope="ts_eq", default="-4712.01.01_11:59:28_TAI"
    )
    """TAI: Slot time (time, prime key)"""

    TFRONT: Key[float] = Key("TFRONT", "float")
    """No description (float)"""

    CROTA2: Key[float] = Key("CROTA2", "float", "deg", "CROTA2: INST_ROT + SAT_ROT")
    """deg: CROTA2: INST_ROT + SAT_ROT (float)"""

    CRDER2: Key[float] = Key("CRDER2", "float", "arcsec", "CRDER2: estimate of random error in coordinate y")
    """arcsec: CRDER2: estimate of random error in coordinate y (float)"""

    CRDER1: Key[float] = Key("CRDER1", "float", "arcsec", "CRDER1: estimate of random error in coordinate x")
    """arcsec: CRDER1: estimate of random error in coordinate x (float)"""

    ROTCOEF: Key[str] = Key(
        "ROTCOEF",
        "string",
        "",
        "path to the differential-rotation coefficient table used to produce the data",
    )
    """path to the differential-rotation coefficient table used to produce the data (string)"""

    TSEL: Key[float] = Key("TSEL", "float")
    """No description (float)"""

    CSYSER2: Key[float] = Key(
        "CSYSER2", "float", "arcsec", "CSYSER2: estimate of systematic error in coordinate y"
    )
    """arcsec: CSYSER2: estimate of systematic error in coordinate y (float)"""

    CSYSER1: Key[float] = Key(
        "CSYSER1", "float", "arcsec", "CSYSER1: estimate of systematic error in coordinate x"
    )
    """arcsec: CSYSER1: estimate of systematic error in coordinate x (float)"""

    OROCOEFF: Key[int] = Key("OROCOEFF", "int")
    """No description (int)"""

    T_REC_index: Key[int] = Key(
        "T_REC_index", "longlong", "none", "Index keyword associated with T_REC", scope="index", default="0"
    )
    """Index keyword associated with T_REC (longlong)"""

    continuum: SegmentKey = SegmentKey("continuum", "int", "DN/s", "fits", "4096x4096", "continuum intensity")
    """DN/s: continuum intensity (segment, int, fits, 4096x4096)"""

    @classmethod
    def records(cls, *, T_REC: TimeFilter | None = None, CAMERA: IntFilter | None = None) -> RecordSet[Ic45s]:
        """Select records by prime key: T_REC, CAMERA."""
        return cls._select(T_REC=T_REC, CAMERA=CAMERA)


class Ic720s(Series):
    """continuum intensities with a cadence of 720 seconds.

    Series hmi.Ic_720s. Prime keys: T_REC, slots of 720.0 from 1993.01.01_00:00:00_TAI; CAMERA.

    Known: 87 of about 90 keywords, 0 names confirmed for this series; 1 segment, 0 links.

    The 45 s and 720 s line-of-sight observables come from one program and share one keyword set; names
    marked sibling are taken from hmi.Ic_45s. Per-image keywords cparms_sg000, <segment>_bzero and
    <segment>_bscale also exist on the server and are not listed. retention, unitsize, archive, tapegroup:
    no source.
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="hmi.Ic_720s",
        note="continuum intensities with a cadence of 720 seconds.",
        prime_keys=(
            PrimeFacts("T_REC", slotted=True, step="720.0", epoch="1993.01.01_00:00:00_TAI"),
            PrimeFacts("CAMERA"),
        ),
        completeness=Completeness(
            87,
            of_about=90,
            typed=87,
            with_units=64,
            with_note=76,
            confirmed=0,
            whole=False,
            note="The 45 s and 720 s line-of-sight observables come from one program and share one keyword set; names marked sibling are taken from hmi.Ic_45s. Per-image keywords cparms_sg000, <segment>_bzero and <segment>_bscale also exist on the server and are not listed. retention, unitsize, archive, tapegroup: no source.",
        ),
        source="merged from named public sources, each field with its own",
    )

    DATE: Key[datetime] = Key(
        "DATE",
        "time",
        "ISO",
        "Date_time of processing; ISO 8601 format UTC",
        scope="variable",
        default="-4712.01.01_11:59:28Z",
    )
    """ISO: Date_time of processing; ISO 8601 format UTC (time)"""

    DATE__OBS: Key[datetime] = Key(
        "DATE__OBS",
        "time",
        "ISO",
        "[DATE-OBS] DATE_OBS = T_OBS - EXPTIME/2.0",
        scope="variable",
        default="-4712.01.01_11:59:28.00Z",
    )
    """ISO: [DATE-OBS] DATE_OBS = T_OBS - EXPTIME/2.0 (time)"""

    TELESCOP: Key[str] = Key(
        "TELESCOP", "string", "none", "For HMI: SDO/HMI", scope="constant", default="SDO/HMI"
    )
    """For HMI: SDO/HMI (string, constant SDO/HMI)"""

    INSTRUME: Key[str] = Key(
        "INSTRUME", "string", "none", "For HMI: HMI_SIDE1, HMI_FRONT2, or HMI_COMBINED", scope="variable"
    )
    """For HMI: HMI_SIDE1, HMI_FRONT2, or HMI_COMBINED (string)"""

    WAVELNTH: Key[float] = Key(
        "WAVELNTH", "float", "angstrom", "For HMI: 6173.3 Angstroms", scope="constant", default="6173.0"
    )
    """angstrom: For HMI: 6173.3 Angstroms (float, constant 6173.0)"""

    CAMERA: Prime[int] = Prime(
        "CAMERA",
        "int",
        "none",
        "For HMI: 1 (side camera), 2 (front camera), or 3 (both cameras)",
        scope="variable",
        default="-2147483648",
    )
    """For HMI: 1 (side camera), 2 (front camera), or 3 (both cameras) (int, prime key)"""

    BUNIT: Key[str] = Key("BUNIT", "string", "none", scope="constant", default="DN/s")
    """No description (string, constant DN/s)"""

    ORIGIN: Key[str] = Key(
        "ORIGIN",
        "string",
        "none",
        "ORIGIN: location where file made",
        scope="constant",
        default="SDO/JSOC-SDP",
    )
    """ORIGIN: location where file made (string, constant SDO/JSOC-SDP)"""

    CONTENT: Key[str] = Key("CONTENT", "string", "none", scope="constant", default="CONTINUUM INTENSITY")
    """No description (string, constant CONTINUUM INTENSITY)"""

    QUALITY: QualityKey = QualityKey(
        "QUALITY", "int", "none", "Level 1.5 Quality word", scope="variable", default="0x80000000"
    )
    """Level 1.5 Quality word (int)"""

    QUALLEV1: QualityKey = QualityKey(
        "QUALLEV1",
        "int",
        "none",
        "Logical OR on the bits of the level 1 Quality word",
        scope="variable",
        default="0x80000000",
    )
    """Logical OR on the bits of the level 1 Quality word (int)"""

    HISTORY: Key[str] = Key("HISTORY", "string", "none", "processing history of data", scope="variable")
    """processing history of data (string)"""

    COMMENT: Key[str] = Key("COMMENT", "string", "none", "commentary on the data")
    """commentary on the data (string)"""

    BLD_VERS: Key[str] = Key(
        "BLD_VERS",
        "string",
        "none",
        "Code release build number of program that created this record",
        scope="variable",
    )
    """Code release build number of program that created this record (string)"""

    HCAMID: Key[int] = Key("HCAMID", "int", "none", "HMI_SEQ_ID_EXP_PATH")
    """HMI_SEQ_ID_EXP_PATH (int)"""

    SOURCE: Key[str] = Key("SOURCE", "string", "none", "level 1 filtergrams used to produce the observables")
    """level 1 filtergrams used to produce the observables (string)"""

    TOTVALS: Key[int] = Key("TOTVALS", "int", "none", "Expected number of data values (pixels)")
    """Expected number of data values (pixels) (int)"""

    DATAVALS: Key[int] = Key("DATAVALS", "int", "none", "Actual number of data values in images (pixels)")
    """Actual number of data values in images (pixels) (int)"""

    MISSVALS: Key[int] = Key("MISSVALS", "int", "none", "Missing values: TOTVALS - DATAVALS")
    """Missing values: TOTVALS - DATAVALS (int)"""

    SATVALS: Key[int] = Key("SATVALS", "int", "", "Saturated values")
    """Saturated values (int)"""

    DATAMIN2: Key[float] = Key("DATAMIN2", "float", "", "Minimum value from all pixels")
    """Minimum value from all pixels (float)"""

    DATAMAX2: Key[float] = Key("DATAMAX2", "float", "", "Maximum value from all pixels")
    """Maximum value from all pixels (float)"""

    DATAMED2: Key[float] = Key("DATAMED2", "float", "", "Median value from all pixels")
    """Median value from all pixels (float)"""

    DATAMEA2: Key[float] = Key("DATAMEA2", "float", "", "Mean value from all pixels")
    """Mean value from all pixels (float)"""

    DATARMS2: Key[float] = Key("DATARMS2", "float", "", "Rms deviation from the mean value of all pixels")
    """Rms deviation from the mean value of all pixels (float)"""

    DATASKE2: Key[float] = Key("DATASKE2", "float", "", "Skewness from the mean value of all pixels")
    """Skewness from the mean value of all pixels (float)"""

    DATAKUR2: Key[float] = Key("DATAKUR2", "float", "", "Kurtosis of all pixels")
    """Kurtosis of all pixels (float)"""

    DATAMIN: Key[float] = Key("DATAMIN", "float", "", "Minimum value from pixels within 99% of solar radius")
    """Minimum value from pixels within 99% of solar radius (float)"""

    DATAMAX: Key[float] = Key("DATAMAX", "float", "", "Maximum value from pixels within 99% of solar radius")
    """Maximum value from pixels within 99% of solar radius (float)"""

    DATAMEDN: Key[float] = Key("DATAMEDN", "float", "", "Median value from pixels within 99% of solar radius")
    """Median value from pixels within 99% of solar radius (float)"""

    DATAMEAN: Key[float] = Key("DATAMEAN", "float", "", "Mean value from pixels within 99% of solar radius")
    """Mean value from pixels within 99% of solar radius (float)"""

    DATARMS: Key[float] = Key(
        "DATARMS", "float", "", "Rms deviation from the mean value of pixels within 99% of solar radius"
    )
    """Rms deviation from the mean value of pixels within 99% of solar radius (float)"""

    DATASKEW: Key[float] = Key(
        "DATASKEW", "float", "", "Skewness from the mean value of pixels within 99% of solar radius"
    )
    """Skewness from the mean value of pixels within 99% of solar radius (float)"""

    DSUN_OBS: Key[float] = Key("DSUN_OBS", "double", "meters", "Distance from SDO to Sun center.")
    """meters: Distance from SDO to Sun center. (double)"""

    POLCALM: Key[int] = Key(
        "POLCALM", "int", "none", "method used by the polarization calibration subroutine"
    )
    """method used by the polarization calibration subroutine (int)"""

    CODEVER1: Key[str] = Key("CODEVER1", "string", "none")
    """No description (string)"""

    T_OBS: Key[datetime] = Key(
        "T_OBS", "time", "TAI", "Nominal time", scope="variable", default="-4712.01.01_11:59:28_TAI"
    )
    """TAI: Nominal time (time)"""

    CRLT_OBS: Key[float] = Key(
        "CRLT_OBS", "float", "deg", "Carrington latitude of the observer", scope="variable", default="nan"
    )
    """deg: Carrington latitude of the observer (float)"""

    LUTQUERY: Key[str] = Key("LUTQUERY", "string")
    """No description (string)"""

    RSUN_REF: Key[float] = Key(
        "RSUN_REF",
        "double",
        "m",
        "Reference radius of the Sun: 696,000,000.0 m",
        scope="constant",
        default="696000000",
    )
    """m: Reference radius of the Sun: 696,000,000.0 m (double, constant 696000000)"""

    T_REC_epoch: Key[datetime] = Key(
        "T_REC_epoch", "time", "TAI", "Time of origin", scope="constant", default="1993.01.01_00:00:00_TAI"
    )
    """TAI: Time of origin (time, constant 1993.01.01_00:00:00_TAI)"""

    TINTNUM: Key[int] = Key("TINTNUM", "int", "none", "number of points used for the temporal averaging")
    """number of points used for the temporal averaging (int)"""

    DATASIGN: Key[int] = Key("DATASIGN", "int", "", "DATASIGN: sign of observable quantity wrt Sun center")
    """DATASIGN: sign of observable quantity wrt Sun center (int)"""

    CTYPE2: Key[str] = Key("CTYPE2", "string", "none", "CTYPE2: HPLT-TAN (SOLARY)")
    """CTYPE2: HPLT-TAN (SOLARY) (string)"""

    CTYPE1: Key[str] = Key("CTYPE1", "string", "none", "CTYPE1: HPLN-TAN (SOLARX)")
    """CTYPE1: HPLN-TAN (SOLARX) (string)"""

    OBS_VN: Key[float] = Key(
        "OBS_VN", "double", "m/s", "velocity of the observer solar-northward", scope="variable", default="nan"
    )
    """m/s: velocity of the observer solar-northward (double)"""

    CDELT1: Key[float] = Key(
        "CDELT1", "float", "arcsec/pixel", "image scale in the x direction", scope="variable", default="nan"
    )
    """arcsec/pixel: image scale in the x direction (float)"""

    CDELT2: Key[float] = Key("CDELT2", "float", "arcsec/pixel", "Image scale in the y direction")
    """arcsec/pixel: Image scale in the y direction (float)"""

    OBS_VW: Key[float] = Key(
        "OBS_VW",
        "double",
        "m/s",
        "velocity of the observer solar-westward. + in",
        scope="variable",
        default="nan",
    )
    """m/s: velocity of the observer solar-westward. + in (double)"""

    OBS_VR: Key[float] = Key(
        "OBS_VR",
        "double",
        "m/s",
        "velocity of the observer in radial direction.",
        scope="variable",
        default="nan",
    )
    """m/s: velocity of the observer in radial direction. (double)"""

    ODICOEFF: Key[int] = Key("ODICOEFF", "int")
    """No description (int)"""

    RSUN_OBS: Key[float] = Key(
        "RSUN_OBS",
        "double",
        "arcsec",
        "Apparent semi-diameter of the Sun in",
        scope="variable",
        default="nan",
    )
    """arcsec: Apparent semi-diameter of the Sun in (double)"""

    HFLID: Key[int] = Key("HFLID", "int", "none", "HMI_SEQ_ID_FRAMELIST")
    """HMI_SEQ_ID_FRAMELIST (int)"""

    QLOOK: Key[int] = Key("QLOOK", "int", "none", "QLOOK: 0=definitive data, 1=quick-look data")
    """QLOOK: 0=definitive data, 1=quick-look data (int)"""

    DATAKURT: Key[float] = Key("DATAKURT", "float", "", "Kurtosis of all pixels")
    """Kurtosis of all pixels (float)"""

    CADENCE: Key[float] = Key(
        "CADENCE", "float", "seconds", "repetition interval", scope="constant", default="720.0"
    )
    """seconds: repetition interval (float, constant 720.0)"""

    T_REC_unit: Key[str] = Key("T_REC_unit", "string", "none", "ts_eq unit", scope="constant", default="secs")
    """ts_eq unit (string, constant secs)"""

    DSUN_REF: Key[float] = Key(
        "DSUN_REF", "double", "meters", "Astronomical Unit", scope="constant", default="149597870691"
    )
    """meters: Astronomical Unit (double, constant 149597870691)"""

    CAR_ROT: Key[int] = Key(
        "CAR_ROT",
        "int",
        "none",
        "Carrington rotation number of CRLN_OBS",
        scope="variable",
        default="-2147483648",
    )
    """Carrington rotation number of CRLN_OBS (int)"""

    CUNIT1: Key[str] = Key("CUNIT1", "string", "arcsec", "CUNIT1: arcsec")
    """arcsec: CUNIT1: arcsec (string)"""

    CUNIT2: Key[str] = Key("CUNIT2", "string", "arcsec", "CUNIT2: arcsec")
    """arcsec: CUNIT2: arcsec (string)"""

    CRLN_OBS: Key[float] = Key(
        "CRLN_OBS", "float", "deg", "Carrington longitude of the observer", scope="variable", default="nan"
    )
    """deg: Carrington longitude of the observer (float)"""

    SINTNUM: Key[int] = Key("SINTNUM", "int", "none", "number of points used for the spatial interpolation")
    """number of points used for the spatial interpolation (int)"""

    DISTCOEF: Key[str] = Key(
        "DISTCOEF", "string", "", "path to the distortion coefficient table used to produce the data"
    )
    """path to the distortion coefficient table used to produce the data (string)"""

    CODEVER2: Key[str] = Key("CODEVER2", "string", "none")
    """No description (string)"""

    CODEVER3: Key[str] = Key("CODEVER3", "string", "none")
    """No description (string)"""

    CODEVER0: Key[str] = Key("CODEVER0", "string", "none")
    """No description (string)"""

    CALVER64: Key[int] = Key(
        "CALVER64", "longlong", "none", "Calibration Version", scope="variable", default="0x0000000000000000"
    )
    """Calibration Version (longlong)"""

    CRVAL2: Key[float] = Key("CRVAL2", "float", "arcsec", "CRVAL2: y origin - center of the solar disk")
    """arcsec: CRVAL2: y origin - center of the solar disk (float)"""

    CRPIX1: Key[float] = Key(
        "CRPIX1", "float", "pixel", "CRPIX1: location of the Sun center in CCD x direction"
    )
    """pixel: CRPIX1: location of the Sun center in CCD x direction (float)"""

    CRPIX2: Key[float] = Key(
        "CRPIX2", "float", "pixel", "CRPIX2: location of the Sun center in CCD y direction"
    )
    """pixel: CRPIX2: location of the Sun center in CCD y direction (float)"""

    CRVAL1: Key[float] = Key("CRVAL1", "float", "arcsec", "CRVAL1: x origin - center of the solar disk")
    """arcsec: CRVAL1: x origin - center of the solar disk (float)"""

    HCFTID: Key[int] = Key("HCFTID", "int", "none", "HMI_SEQ_ID_FOCUS")
    """HMI_SEQ_ID_FOCUS (int)"""

    WCSNAME: Key[str] = Key("WCSNAME", "string", "none", "WCS system name")
    """WCS system name (string)"""

    T_REC_step: Key[float] = Key(
        "T_REC_step", "float", "seconds", "ts_eq step", scope="constant", default="720.0"
    )
    """seconds: ts_eq step (float, constant 720.0)"""

    CAL_FSN: Key[int] = Key(
        "CAL_FSN",
        "int",
        "none",
        "FSN of the look-up table used to produce the observables",
        scope="variable",
        default="-2147483648",
    )
    """FSN of the look-up table used to produce the observables (int)"""

    T_REC: Prime[datetime] = Prime(
        "T_REC", "time", "TAI", "Slot time", scope="ts_eq", default="-4712.01.01_11:59:28_TAI"
    )
    """TAI: Slot time (time, prime key)"""

    TFRONT: Key[float] = Key("TFRONT", "float")
    """No description (float)"""

    CROTA2: Key[float] = Key("CROTA2", "float", "deg", "CROTA2: INST_ROT + SAT_ROT")
    """deg: CROTA2: INST_ROT + SAT_ROT (float)"""

    CRDER2: Key[float] = Key("CRDER2", "float", "arcsec", "CRDER2: estimate of random error in coordinate y")
    """arcsec: CRDER2: estimate of random error in coordinate y (float)"""

    CRDER1: Key[float] = Key("CRDER1", "float", "arcsec", "CRDER1: estimate of random error in coordinate x")
    """arcsec: CRDER1: estimate of random error in coordinate x (float)"""

    ROTCOEF: Key[str] = Key(
        "ROTCOEF",
        "string",
        "",
        "path to the differential-rotation coefficient table used to produce the data",
    )
    """path to the differential-rotation coefficient table used to produce the data (string)"""

    TSEL: Key[float] = Key("TSEL", "float")
    """No description (float)"""

    CSYSER2: Key[float] = Key(
        "CSYSER2", "float", "arcsec", "CSYSER2: estimate of systematic error in coordinate y"
    )
    """arcsec: CSYSER2: estimate of systematic error in coordinate y (float)"""

    CSYSER1: Key[float] = Key(
        "CSYSER1", "float", "arcsec", "CSYSER1: estimate of systematic error in coordinate x"
    )
    """arcsec: CSYSER1: estimate of systematic error in coordinate x (float)"""

    OROCOEFF: Key[int] = Key("OROCOEFF", "int")
    """No description (int)"""

    T_REC_index: Key[int] = Key(
        "T_REC_index", "longlong", "none", "Index keyword associated with T_REC", scope="index", default="0"
    )
    """Index keyword associated with T_REC (longlong)"""

    continuum: SegmentKey = SegmentKey("continuum", "int", "DN/s", "fits", "4096x4096", "continuum intensity")
    """DN/s: continuum intensity (segment, int, fits, 4096x4096)"""

    @classmethod
    def records(
        cls, *, T_REC: TimeFilter | None = None, CAMERA: IntFilter | None = None
    ) -> RecordSet[Ic720s]:
        """Select records by prime key: T_REC, CAMERA."""
        return cls._select(T_REC=T_REC, CAMERA=CAMERA)


class Lev0(Series):
    """HMI Level0 60 day test data for ingest_lev0.

    Series hmi.lev0. Prime keys: FSN.

    Known: 80 keywords; 1 segment, 0 links.

    full definition from a .jsd file (the live series may have changed since).
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="hmi.lev0",
        note="HMI Level0 60 day test data for ingest_lev0",
        prime_keys=(PrimeFacts("FSN"),),
        completeness=Completeness(
            80,
            of_about=None,
            typed=80,
            with_units=80,
            with_note=80,
            confirmed=None,
            whole=True,
            note="full definition from a .jsd file (the live series may have changed since)",
        ),
        source="lm-jps/proj lev0/apps/data/hmi.lev0.jsd @0cf0b90d35",
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

    DATE: Key[str] = Key("DATE", "string", "UTC", "Date_time of processing; ISO 8601", scope="variable")
    """UTC: Date_time of processing; ISO 8601 (string)"""

    DATE__OBS: Key[str] = Key(
        "DATE__OBS", "string", "UTC", "[DATE-OBS] Date when observation started; ISO 8601", scope="variable"
    )
    """UTC: [DATE-OBS] Date when observation started; ISO 8601 (string)"""

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
        "TELESCOP", "string", "none", "For HMI: SDO/HMI", scope="constant", default="SDO/HMI"
    )
    """For HMI: SDO/HMI (string, constant SDO/HMI)"""

    INSTRUME: Key[str] = Key(
        "INSTRUME", "string", "none", "For HMI: HMI_SIDE1 or HMI_FRONT2", scope="variable"
    )
    """For HMI: HMI_SIDE1 or HMI_FRONT2 (string)"""

    CAMERA: Key[int] = Key("CAMERA", "int", "none", "For HMI: 1 or 2", scope="variable")
    """For HMI: 1 or 2 (int)"""

    WAVELNTH: Key[float] = Key(
        "WAVELNTH", "float", "nm", "For HMI: 617.33 nm", scope="constant", default="617.33"
    )
    """nm: For HMI: 617.33 nm (float, constant 617.33)"""

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

    FSN: Prime[int] = Prime("FSN", "int", "none", "FSN Filtergram Sequence Number", scope="variable")
    """FSN Filtergram Sequence Number (int, prime key)"""

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

    HSQFGID: Key[int] = Key("HSQFGID", "longlong", "none", "HMI_SEQ_FILTERGRAM_ID FID", scope="variable")
    """HMI_SEQ_FILTERGRAM_ID FID (longlong)"""

    HSQFGSN: Key[int] = Key("HSQFGSN", "longlong", "none", "HMI_SEQ_FILTERGRAM_SN FSN", scope="variable")
    """HMI_SEQ_FILTERGRAM_SN FSN (longlong)"""

    HCAMID: Key[int] = Key("HCAMID", "short", "none", "HMI_SEQ_ID_EXP_PATH", scope="variable")
    """HMI_SEQ_ID_EXP_PATH (short)"""

    HSHIEXP: Key[int] = Key("HSHIEXP", "int", "none", "HMI_FSW_IMG_CMDED_EXPOSURE", scope="variable")
    """HMI_FSW_IMG_CMDED_EXPOSURE (int)"""

    HCF1ENCD: Key[int] = Key("HCF1ENCD", "int", "none", "HMI_CF1_ENCODER", scope="variable")
    """HMI_CF1_ENCODER (int)"""

    HCF2ENCD: Key[int] = Key("HCF2ENCD", "int", "none", "HMI_CF2_ENCODER", scope="variable")
    """HMI_CF2_ENCODER (int)"""

    HCFTID: Key[int] = Key("HCFTID", "int", "none", "HMI_SEQ_ID_FOCUS", scope="variable")
    """HMI_SEQ_ID_FOCUS (int)"""

    HFLID: Key[int] = Key("HFLID", "int", "none", "HMI_SEQ_ID_FRAMELIST", scope="variable")
    """HMI_SEQ_ID_FRAMELIST (int)"""

    HFLPSITN: Key[int] = Key("HFLPSITN", "int", "none", "HMI_SEQ_FRLIST_POS", scope="variable")
    """HMI_SEQ_FRLIST_POS (int)"""

    HFLREFTM: Key[int] = Key("HFLREFTM", "longlong", "none", "HMI_SEQ_REF_TIM_SEC", scope="variable")
    """HMI_SEQ_REF_TIM_SEC (longlong)"""

    HFLRELTM: Key[int] = Key("HFLRELTM", "int", "none", "HMI_SEQ_FL_REL_TIME", scope="variable")
    """HMI_SEQ_FL_REL_TIME (int)"""

    HFTSACID: Key[int] = Key("HFTSACID", "int", "none", "HMI_SEQ_FTS_ID_ACTIVE", scope="variable")
    """HMI_SEQ_FTS_ID_ACTIVE (int)"""

    HFTSCDMK: Key[int] = Key("HFTSCDMK", "longlong", "none", "HMI_SEQ_FTS_CADENCE_MARK", scope="variable")
    """HMI_SEQ_FTS_CADENCE_MARK (longlong)"""

    HGP1RGST: Key[int] = Key("HGP1RGST", "int", "none", "HMI_SEQ_GP1_REGISTER", scope="variable")
    """HMI_SEQ_GP1_REGISTER (int)"""

    HGP2RGST: Key[int] = Key("HGP2RGST", "int", "none", "HMI_SEQ_GP2_REGISTER", scope="variable")
    """HMI_SEQ_GP2_REGISTER (int)"""

    HIMGCFID: Key[int] = Key("HIMGCFID", "int", "none", "HMI_SEQ_ID_IMAGE_CNFG", scope="variable")
    """HMI_SEQ_ID_IMAGE_CNFG (int)"""

    HISSLOOP: Key[int] = Key("HISSLOOP", "int", "none", "HMI_ISS_LOOP", scope="variable")
    """HMI_ISS_LOOP (int)"""

    HOBITSEC: Key[int] = Key("HOBITSEC", "longlong", "none", "HMI_OBT_IMG_TIME_SHM_SEC SHS", scope="variable")
    """HMI_OBT_IMG_TIME_SHM_SEC SHS (longlong)"""

    HOBITSS: Key[int] = Key("HOBITSS", "int", "none", "HMI_OBT_IMG_TIME_SHM_SS SHSS", scope="variable")
    """HMI_OBT_IMG_TIME_SHM_SS SHSS (int)"""

    HOBLSTID: Key[int] = Key("HOBLSTID", "int", "none", "HMI_SEQ_ID_OBS_LIST", scope="variable")
    """HMI_SEQ_ID_OBS_LIST (int)"""

    HPLTID: Key[int] = Key("HPLTID", "int", "none", "HMI_SEQ_ID_PST", scope="variable")
    """HMI_SEQ_ID_PST (int)"""

    HPS1ENCD: Key[int] = Key("HPS1ENCD", "int", "none", "HMI_PS1_ENCODER", scope="variable")
    """HMI_PS1_ENCODER (int)"""

    HPS2ENCD: Key[int] = Key("HPS2ENCD", "int", "none", "HMI_PS2_ENCODER", scope="variable")
    """HMI_PS2_ENCODER (int)"""

    HPS3ENCD: Key[int] = Key("HPS3ENCD", "int", "none", "HMI_PS3_ENCODER", scope="variable")
    """HMI_PS3_ENCODER (int)"""

    HSEQERR: Key[str] = Key("HSEQERR", "string", "none", "HMI_SEQ_ERROR", scope="variable")
    """HMI_SEQ_ERROR (string)"""

    HSQEIDX: Key[int] = Key("HSQEIDX", "int", "none", "HMI_SEQ_EXPOSURE_INDX", scope="variable")
    """HMI_SEQ_EXPOSURE_INDX (int)"""

    HSQFCNT: Key[int] = Key("HSQFCNT", "int", "none", "HMI_SEQ_FRAME_COUNT", scope="variable")
    """HMI_SEQ_FRAME_COUNT (int)"""

    HSQSTATE: Key[str] = Key("HSQSTATE", "string", "none", "HMI_SEQ_STATE", scope="variable")
    """HMI_SEQ_STATE (string)"""

    HWLSTIDX: Key[int] = Key("HWLSTIDX", "int", "none", "HMI_SEQ_WL_SET_INDEX", scope="variable")
    """HMI_SEQ_WL_SET_INDEX (int)"""

    HWLTID: Key[int] = Key("HWLTID", "int", "none", "HMI_SEQ_ID_WLT", scope="variable")
    """HMI_SEQ_ID_WLT (int)"""

    HWT1ENCD: Key[int] = Key("HWT1ENCD", "int", "none", "HMI_WT1_ENCODER", scope="variable")
    """HMI_WT1_ENCODER (int)"""

    HWT2ENCD: Key[int] = Key("HWT2ENCD", "int", "none", "HMI_WT2_ENCODER", scope="variable")
    """HMI_WT2_ENCODER (int)"""

    HWT3ENCD: Key[int] = Key("HWT3ENCD", "int", "none", "HMI_WT3_ENCODER", scope="variable")
    """HMI_WT3_ENCODER (int)"""

    HWT4ENCD: Key[int] = Key("HWT4ENCD", "int", "none", "HMI_WT4_ENCODER", scope="variable")
    """HMI_WT4_ENCODER (int)"""

    HCF1POS: Key[int] = Key("HCF1POS", "int", "none", "HMI_FSW_CF1_CMDED_TARGET", scope="variable")
    """HMI_FSW_CF1_CMDED_TARGET (int)"""

    HCF2POS: Key[int] = Key("HCF2POS", "int", "none", "HMI_FSW_CF2_CMDED_TARGET", scope="variable")
    """HMI_FSW_CF2_CMDED_TARGET (int)"""

    HPL1POS: Key[int] = Key("HPL1POS", "int", "none", "HMI_FSW_PS1_CMDED_TARGET", scope="variable")
    """HMI_FSW_PS1_CMDED_TARGET (int)"""

    HPL2POS: Key[int] = Key("HPL2POS", "int", "none", "HMI_FSW_PS2_CMDED_TARGET", scope="variable")
    """HMI_FSW_PS2_CMDED_TARGET (int)"""

    HPL3POS: Key[int] = Key("HPL3POS", "int", "none", "HMI_FSW_PS3_CMDED_TARGET", scope="variable")
    """HMI_FSW_PS3_CMDED_TARGET (int)"""

    HWL1POS: Key[int] = Key("HWL1POS", "int", "none", "HMI_FSW_WT1_CMDED_TARGET", scope="variable")
    """HMI_FSW_WT1_CMDED_TARGET (int)"""

    HWL2POS: Key[int] = Key("HWL2POS", "int", "none", "HMI_FSW_WT2_CMDED_TARGET", scope="variable")
    """HMI_FSW_WT2_CMDED_TARGET (int)"""

    HWL3POS: Key[int] = Key("HWL3POS", "int", "none", "HMI_FSW_WT3_CMDED_TARGET", scope="variable")
    """HMI_FSW_WT3_CMDED_TARGET (int)"""

    HWL4POS: Key[int] = Key("HWL4POS", "int", "none", "HMI_FSW_WT4_CMDED_TARGET", scope="variable")
    """HMI_FSW_WT4_CMDED_TARGET (int)"""

    image: SegmentKey = SegmentKey(
        "image", "short", "dn", "fits", "VARxVAR", "lev0 data fits file with headers"
    )
    """dn: lev0 data fits file with headers (segment, short, fits, VARxVAR)"""

    @classmethod
    def records(cls, *, FSN: IntFilter | None = None) -> RecordSet[Lev0]:
        """Select records by prime key: FSN."""
        return cls._select(FSN=FSN)


class Lev060d(Series):
    """HMI Level0 60 day test data for ingest_lev0.

    Series hmi.lev0_60d. Prime keys: FSN.

    Known: 80 keywords; 1 segment, 0 links.

    full definition from a .jsd file (the live series may have changed since).
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="hmi.lev0_60d",
        note="HMI Level0 60 day test data for ingest_lev0",
        prime_keys=(PrimeFacts("FSN"),),
        completeness=Completeness(
            80,
            of_about=None,
            typed=80,
            with_units=80,
            with_note=80,
            confirmed=None,
            whole=True,
            note="full definition from a .jsd file (the live series may have changed since)",
        ),
        source="lm-jps/proj lev0/apps/data/hmi.lev0_60d.jsd @0cf0b90d35",
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

    DATE: Key[str] = Key("DATE", "string", "UTC", "Date_time of processing; ISO 8601", scope="variable")
    """UTC: Date_time of processing; ISO 8601 (string)"""

    DATE__OBS: Key[str] = Key(
        "DATE__OBS", "string", "UTC", "[DATE-OBS] Date when observation started; ISO 8601", scope="variable"
    )
    """UTC: [DATE-OBS] Date when observation started; ISO 8601 (string)"""

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
        "TELESCOP", "string", "none", "For HMI: SDO/HMI", scope="constant", default="SDO/HMI"
    )
    """For HMI: SDO/HMI (string, constant SDO/HMI)"""

    INSTRUME: Key[str] = Key(
        "INSTRUME", "string", "none", "For HMI: HMI_SIDE1 or HMI_FRONT2", scope="variable"
    )
    """For HMI: HMI_SIDE1 or HMI_FRONT2 (string)"""

    CAMERA: Key[int] = Key("CAMERA", "int", "none", "For HMI: 1 or 2", scope="variable")
    """For HMI: 1 or 2 (int)"""

    WAVELNTH: Key[float] = Key(
        "WAVELNTH", "float", "nm", "For HMI: 617.33 nm", scope="constant", default="617.33"
    )
    """nm: For HMI: 617.33 nm (float, constant 617.33)"""

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

    FSN: Prime[int] = Prime("FSN", "int", "none", "FSN Filtergram Sequence Number", scope="variable")
    """FSN Filtergram Sequence Number (int, prime key)"""

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

    HSQFGID: Key[int] = Key("HSQFGID", "longlong", "none", "HMI_SEQ_FILTERGRAM_ID FID", scope="variable")
    """HMI_SEQ_FILTERGRAM_ID FID (longlong)"""

    HSQFGSN: Key[int] = Key("HSQFGSN", "longlong", "none", "HMI_SEQ_FILTERGRAM_SN FSN", scope="variable")
    """HMI_SEQ_FILTERGRAM_SN FSN (longlong)"""

    HCAMID: Key[int] = Key("HCAMID", "short", "none", "HMI_SEQ_ID_EXP_PATH", scope="variable")
    """HMI_SEQ_ID_EXP_PATH (short)"""

    HSHIEXP: Key[int] = Key("HSHIEXP", "int", "none", "HMI_FSW_IMG_CMDED_EXPOSURE", scope="variable")
    """HMI_FSW_IMG_CMDED_EXPOSURE (int)"""

    H00BF: Key[int] = Key("H00BF", "int", "none", "HMI_CF1_ENCODER", scope="variable")
    """HMI_CF1_ENCODER (int)"""

    H00C0: Key[int] = Key("H00C0", "int", "none", "HMI_CF2_ENCODER", scope="variable")
    """HMI_CF2_ENCODER (int)"""

    HCFTID: Key[int] = Key("HCFTID", "int", "none", "HMI_SEQ_ID_FOCUS", scope="variable")
    """HMI_SEQ_ID_FOCUS (int)"""

    H0182: Key[int] = Key("H0182", "int", "none", "HMI_SEQ_ID_FRAMELIST", scope="variable")
    """HMI_SEQ_ID_FRAMELIST (int)"""

    H014D: Key[int] = Key("H014D", "int", "none", "HMI_SEQ_FRLIST_POS", scope="variable")
    """HMI_SEQ_FRLIST_POS (int)"""

    H013C: Key[int] = Key("H013C", "longlong", "none", "HMI_SEQ_REF_TIM_SEC", scope="variable")
    """HMI_SEQ_REF_TIM_SEC (longlong)"""

    H0161: Key[int] = Key("H0161", "int", "none", "HMI_SEQ_FL_REL_TIME", scope="variable")
    """HMI_SEQ_FL_REL_TIME (int)"""

    H03D3: Key[int] = Key("H03D3", "int", "none", "HMI_SEQ_FTS_ID_ACTIVE", scope="variable")
    """HMI_SEQ_FTS_ID_ACTIVE (int)"""

    H04A7: Key[int] = Key("H04A7", "longlong", "none", "HMI_SEQ_FTS_CADENCE_MARK", scope="variable")
    """HMI_SEQ_FTS_CADENCE_MARK (longlong)"""

    H005A: Key[int] = Key("H005A", "int", "none", "HMI_SEQ_GP1_REGISTER", scope="variable")
    """HMI_SEQ_GP1_REGISTER (int)"""

    H005B: Key[int] = Key("H005B", "int", "none", "HMI_SEQ_GP2_REGISTER", scope="variable")
    """HMI_SEQ_GP2_REGISTER (int)"""

    H0149: Key[int] = Key("H0149", "int", "none", "HMI_SEQ_ID_IMAGE_CNFG", scope="variable")
    """HMI_SEQ_ID_IMAGE_CNFG (int)"""

    HISSLOOP: Key[int] = Key("HISSLOOP", "int", "none", "HMI_ISS_LOOP", scope="variable")
    """HMI_ISS_LOOP (int)"""

    HOBITSEC: Key[int] = Key("HOBITSEC", "longlong", "none", "HMI_OBT_IMG_TIME_SHM_SEC SHS", scope="variable")
    """HMI_OBT_IMG_TIME_SHM_SEC SHS (longlong)"""

    HOBITSS: Key[int] = Key("HOBITSS", "int", "none", "HMI_OBT_IMG_TIME_SHM_SS SHSS", scope="variable")
    """HMI_OBT_IMG_TIME_SHM_SS SHSS (int)"""

    H0150: Key[int] = Key("H0150", "int", "none", "HMI_SEQ_ID_OBS_LIST", scope="variable")
    """HMI_SEQ_ID_OBS_LIST (int)"""

    HPLTID: Key[int] = Key("HPLTID", "int", "none", "HMI_SEQ_ID_PST", scope="variable")
    """HMI_SEQ_ID_PST (int)"""

    H00B6: Key[int] = Key("H00B6", "int", "none", "HMI_PS1_ENCODER", scope="variable")
    """HMI_PS1_ENCODER (int)"""

    H00B7: Key[int] = Key("H00B7", "int", "none", "HMI_PS2_ENCODER", scope="variable")
    """HMI_PS2_ENCODER (int)"""

    H01D3: Key[int] = Key("H01D3", "int", "none", "HMI_PS3_ENCODER", scope="variable")
    """HMI_PS3_ENCODER (int)"""

    H0155: Key[str] = Key("H0155", "string", "none", "HMI_SEQ_ERROR", scope="variable")
    """HMI_SEQ_ERROR (string)"""

    HSQEIDX: Key[int] = Key("HSQEIDX", "int", "none", "HMI_SEQ_EXPOSURE_INDX", scope="variable")
    """HMI_SEQ_EXPOSURE_INDX (int)"""

    HSQFCNT: Key[int] = Key("HSQFCNT", "int", "none", "HMI_SEQ_FRAME_COUNT", scope="variable")
    """HMI_SEQ_FRAME_COUNT (int)"""

    H0145: Key[str] = Key("H0145", "string", "none", "HMI_SEQ_STATE", scope="variable")
    """HMI_SEQ_STATE (string)"""

    H0144: Key[int] = Key("H0144", "int", "none", "HMI_SEQ_WL_SET_INDEX", scope="variable")
    """HMI_SEQ_WL_SET_INDEX (int)"""

    HWLTID: Key[int] = Key("HWLTID", "int", "none", "HMI_SEQ_ID_WLT", scope="variable")
    """HMI_SEQ_ID_WLT (int)"""

    H00AA: Key[int] = Key("H00AA", "int", "none", "HMI_WT1_ENCODER", scope="variable")
    """HMI_WT1_ENCODER (int)"""

    H00AB: Key[int] = Key("H00AB", "int", "none", "HMI_WT2_ENCODER", scope="variable")
    """HMI_WT2_ENCODER (int)"""

    H00AC: Key[int] = Key("H00AC", "int", "none", "HMI_WT3_ENCODER", scope="variable")
    """HMI_WT3_ENCODER (int)"""

    H00AD: Key[int] = Key("H00AD", "int", "none", "HMI_WT4_ENCODER", scope="variable")
    """HMI_WT4_ENCODER (int)"""

    HCF1POS: Key[int] = Key("HCF1POS", "int", "none", "HMI_FSW_CF1_CMDED_TARGET", scope="variable")
    """HMI_FSW_CF1_CMDED_TARGET (int)"""

    HCF2POS: Key[int] = Key("HCF2POS", "int", "none", "HMI_FSW_CF2_CMDED_TARGET", scope="variable")
    """HMI_FSW_CF2_CMDED_TARGET (int)"""

    HPL1POS: Key[int] = Key("HPL1POS", "int", "none", "HMI_FSW_PS1_CMDED_TARGET", scope="variable")
    """HMI_FSW_PS1_CMDED_TARGET (int)"""

    HPL2POS: Key[int] = Key("HPL2POS", "int", "none", "HMI_FSW_PS2_CMDED_TARGET", scope="variable")
    """HMI_FSW_PS2_CMDED_TARGET (int)"""

    HPL3POS: Key[int] = Key("HPL3POS", "int", "none", "HMI_FSW_PS3_CMDED_TARGET", scope="variable")
    """HMI_FSW_PS3_CMDED_TARGET (int)"""

    HWL1POS: Key[int] = Key("HWL1POS", "int", "none", "HMI_FSW_WT1_CMDED_TARGET", scope="variable")
    """HMI_FSW_WT1_CMDED_TARGET (int)"""

    HWL2POS: Key[int] = Key("HWL2POS", "int", "none", "HMI_FSW_WT2_CMDED_TARGET", scope="variable")
    """HMI_FSW_WT2_CMDED_TARGET (int)"""

    HWL3POS: Key[int] = Key("HWL3POS", "int", "none", "HMI_FSW_WT3_CMDED_TARGET", scope="variable")
    """HMI_FSW_WT3_CMDED_TARGET (int)"""

    HWL4POS: Key[int] = Key("HWL4POS", "int", "none", "HMI_FSW_WT4_CMDED_TARGET", scope="variable")
    """HMI_FSW_WT4_CMDED_TARGET (int)"""

    image: SegmentKey = SegmentKey(
        "image", "short", "dn", "fits", "VARxVAR", "lev0 data fits file with headers"
    )
    """dn: lev0 data fits file with headers (segment, short, fits, VARxVAR)"""

    @classmethod
    def records(cls, *, FSN: IntFilter | None = None) -> RecordSet[Lev060d]:
        """Select records by prime key: FSN."""
        return cls._select(FSN=FSN)


class Lev0c(Series):
    """HMI Level0 from SIM 7 data for ingest_lev0.

    Series hmi.lev0c. Prime keys: FSN.

    Known: 80 keywords; 1 segment, 0 links.

    full definition from a .jsd file (the live series may have changed since).
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="hmi.lev0c",
        note="HMI Level0 from SIM 7 data for ingest_lev0",
        prime_keys=(PrimeFacts("FSN"),),
        completeness=Completeness(
            80,
            of_about=None,
            typed=80,
            with_units=80,
            with_note=80,
            confirmed=None,
            whole=True,
            note="full definition from a .jsd file (the live series may have changed since)",
        ),
        source="lm-jps/proj lev0/apps/data/hmi.lev0c.jsd @0cf0b90d35",
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

    DATE: Key[str] = Key("DATE", "string", "UTC", "Date_time of processing; ISO 8601", scope="variable")
    """UTC: Date_time of processing; ISO 8601 (string)"""

    DATE__OBS: Key[str] = Key(
        "DATE__OBS", "string", "UTC", "[DATE-OBS] Date when observation started; ISO 8601", scope="variable"
    )
    """UTC: [DATE-OBS] Date when observation started; ISO 8601 (string)"""

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
        "TELESCOP", "string", "none", "For HMI: SDO/HMI", scope="constant", default="SDO/HMI"
    )
    """For HMI: SDO/HMI (string, constant SDO/HMI)"""

    INSTRUME: Key[str] = Key(
        "INSTRUME", "string", "none", "For HMI: HMI_SIDE1 or HMI_FRONT2", scope="variable"
    )
    """For HMI: HMI_SIDE1 or HMI_FRONT2 (string)"""

    CAMERA: Key[int] = Key("CAMERA", "int", "none", "For HMI: 1 or 2", scope="variable")
    """For HMI: 1 or 2 (int)"""

    WAVELNTH: Key[float] = Key(
        "WAVELNTH", "float", "nm", "For HMI: 617.33 nm", scope="constant", default="617.33"
    )
    """nm: For HMI: 617.33 nm (float, constant 617.33)"""

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

    FSN: Prime[int] = Prime("FSN", "int", "none", "FSN Filtergram Sequence Number", scope="variable")
    """FSN Filtergram Sequence Number (int, prime key)"""

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

    HSQFGID: Key[int] = Key("HSQFGID", "longlong", "none", "HMI_SEQ_FILTERGRAM_ID FID", scope="variable")
    """HMI_SEQ_FILTERGRAM_ID FID (longlong)"""

    HSQFGSN: Key[int] = Key("HSQFGSN", "longlong", "none", "HMI_SEQ_FILTERGRAM_SN FSN", scope="variable")
    """HMI_SEQ_FILTERGRAM_SN FSN (longlong)"""

    HCAMID: Key[int] = Key("HCAMID", "short", "none", "HMI_SEQ_ID_EXP_PATH", scope="variable")
    """HMI_SEQ_ID_EXP_PATH (short)"""

    HSHIEXP: Key[int] = Key("HSHIEXP", "int", "none", "HMI_FSW_IMG_CMDED_EXPOSURE", scope="variable")
    """HMI_FSW_IMG_CMDED_EXPOSURE (int)"""

    HCF1ENCD: Key[int] = Key("HCF1ENCD", "int", "none", "HMI_CF1_ENCODER", scope="variable")
    """HMI_CF1_ENCODER (int)"""

    HCF2ENCD: Key[int] = Key("HCF2ENCD", "int", "none", "HMI_CF2_ENCODER", scope="variable")
    """HMI_CF2_ENCODER (int)"""

    HCFTID: Key[int] = Key("HCFTID", "int", "none", "HMI_SEQ_ID_FOCUS", scope="variable")
    """HMI_SEQ_ID_FOCUS (int)"""

    HFLID: Key[int] = Key("HFLID", "int", "none", "HMI_SEQ_ID_FRAMELIST", scope="variable")
    """HMI_SEQ_ID_FRAMELIST (int)"""

    HFLPSITN: Key[int] = Key("HFLPSITN", "int", "none", "HMI_SEQ_FRLIST_POS", scope="variable")
    """HMI_SEQ_FRLIST_POS (int)"""

    HFLREFTM: Key[int] = Key("HFLREFTM", "longlong", "none", "HMI_SEQ_REF_TIM_SEC", scope="variable")
    """HMI_SEQ_REF_TIM_SEC (longlong)"""

    HFLRELTM: Key[int] = Key("HFLRELTM", "int", "none", "HMI_SEQ_FL_REL_TIME", scope="variable")
    """HMI_SEQ_FL_REL_TIME (int)"""

    HFTSACID: Key[int] = Key("HFTSACID", "int", "none", "HMI_SEQ_FTS_ID_ACTIVE", scope="variable")
    """HMI_SEQ_FTS_ID_ACTIVE (int)"""

    HFTSCDMK: Key[int] = Key("HFTSCDMK", "longlong", "none", "HMI_SEQ_FTS_CADENCE_MARK", scope="variable")
    """HMI_SEQ_FTS_CADENCE_MARK (longlong)"""

    HGP1RGST: Key[int] = Key("HGP1RGST", "int", "none", "HMI_SEQ_GP1_REGISTER", scope="variable")
    """HMI_SEQ_GP1_REGISTER (int)"""

    HGP2RGST: Key[int] = Key("HGP2RGST", "int", "none", "HMI_SEQ_GP2_REGISTER", scope="variable")
    """HMI_SEQ_GP2_REGISTER (int)"""

    HIMGCFID: Key[int] = Key("HIMGCFID", "int", "none", "HMI_SEQ_ID_IMAGE_CNFG", scope="variable")
    """HMI_SEQ_ID_IMAGE_CNFG (int)"""

    HWLTNSET: Key[str] = Key("HWLTNSET", "string", "none", "HMI_IMG_ISS_LOOP", scope="variable")
    """HMI_IMG_ISS_LOOP (string)"""

    HOBITSEC: Key[int] = Key("HOBITSEC", "longlong", "none", "HMI_OBT_IMG_TIME_SHM_SEC SHS", scope="variable")
    """HMI_OBT_IMG_TIME_SHM_SEC SHS (longlong)"""

    HOBITSS: Key[int] = Key("HOBITSS", "int", "none", "HMI_OBT_IMG_TIME_SHM_SS SHSS", scope="variable")
    """HMI_OBT_IMG_TIME_SHM_SS SHSS (int)"""

    HOBLSTID: Key[int] = Key("HOBLSTID", "int", "none", "HMI_SEQ_ID_OBS_LIST", scope="variable")
    """HMI_SEQ_ID_OBS_LIST (int)"""

    HPLTID: Key[int] = Key("HPLTID", "int", "none", "HMI_SEQ_ID_PST", scope="variable")
    """HMI_SEQ_ID_PST (int)"""

    HPS1ENCD: Key[int] = Key("HPS1ENCD", "int", "none", "HMI_PS1_ENCODER", scope="variable")
    """HMI_PS1_ENCODER (int)"""

    HPS2ENCD: Key[int] = Key("HPS2ENCD", "int", "none", "HMI_PS2_ENCODER", scope="variable")
    """HMI_PS2_ENCODER (int)"""

    HPS3ENCD: Key[int] = Key("HPS3ENCD", "int", "none", "HMI_PS3_ENCODER", scope="variable")
    """HMI_PS3_ENCODER (int)"""

    HSEQERR: Key[str] = Key("HSEQERR", "string", "none", "HMI_SEQ_ERROR", scope="variable")
    """HMI_SEQ_ERROR (string)"""

    HSQEIDX: Key[int] = Key("HSQEIDX", "int", "none", "HMI_SEQ_EXPOSURE_INDX", scope="variable")
    """HMI_SEQ_EXPOSURE_INDX (int)"""

    HSQFCNT: Key[int] = Key("HSQFCNT", "int", "none", "HMI_SEQ_FRAME_COUNT", scope="variable")
    """HMI_SEQ_FRAME_COUNT (int)"""

    HSQSTATE: Key[str] = Key("HSQSTATE", "string", "none", "HMI_SEQ_STATE", scope="variable")
    """HMI_SEQ_STATE (string)"""

    HWLSTIDX: Key[int] = Key("HWLSTIDX", "int", "none", "HMI_SEQ_WL_SET_INDEX", scope="variable")
    """HMI_SEQ_WL_SET_INDEX (int)"""

    HWLTID: Key[int] = Key("HWLTID", "int", "none", "HMI_SEQ_ID_WLT", scope="variable")
    """HMI_SEQ_ID_WLT (int)"""

    HWT1ENCD: Key[int] = Key("HWT1ENCD", "int", "none", "HMI_WT1_ENCODER", scope="variable")
    """HMI_WT1_ENCODER (int)"""

    HWT2ENCD: Key[int] = Key("HWT2ENCD", "int", "none", "HMI_WT2_ENCODER", scope="variable")
    """HMI_WT2_ENCODER (int)"""

    HWT3ENCD: Key[int] = Key("HWT3ENCD", "int", "none", "HMI_WT3_ENCODER", scope="variable")
    """HMI_WT3_ENCODER (int)"""

    HWT4ENCD: Key[int] = Key("HWT4ENCD", "int", "none", "HMI_WT4_ENCODER", scope="variable")
    """HMI_WT4_ENCODER (int)"""

    HCF1POS: Key[int] = Key("HCF1POS", "int", "none", "HMI_FSW_CF1_CMDED_TARGET", scope="variable")
    """HMI_FSW_CF1_CMDED_TARGET (int)"""

    HCF2POS: Key[int] = Key("HCF2POS", "int", "none", "HMI_FSW_CF2_CMDED_TARGET", scope="variable")
    """HMI_FSW_CF2_CMDED_TARGET (int)"""

    HPL1POS: Key[int] = Key("HPL1POS", "int", "none", "HMI_FSW_PS1_CMDED_TARGET", scope="variable")
    """HMI_FSW_PS1_CMDED_TARGET (int)"""

    HPL2POS: Key[int] = Key("HPL2POS", "int", "none", "HMI_FSW_PS2_CMDED_TARGET", scope="variable")
    """HMI_FSW_PS2_CMDED_TARGET (int)"""

    HPL3POS: Key[int] = Key("HPL3POS", "int", "none", "HMI_FSW_PS3_CMDED_TARGET", scope="variable")
    """HMI_FSW_PS3_CMDED_TARGET (int)"""

    HWL1POS: Key[int] = Key("HWL1POS", "int", "none", "HMI_FSW_WT1_CMDED_TARGET", scope="variable")
    """HMI_FSW_WT1_CMDED_TARGET (int)"""

    HWL2POS: Key[int] = Key("HWL2POS", "int", "none", "HMI_FSW_WT2_CMDED_TARGET", scope="variable")
    """HMI_FSW_WT2_CMDED_TARGET (int)"""

    HWL3POS: Key[int] = Key("HWL3POS", "int", "none", "HMI_FSW_WT3_CMDED_TARGET", scope="variable")
    """HMI_FSW_WT3_CMDED_TARGET (int)"""

    HWL4POS: Key[int] = Key("HWL4POS", "int", "none", "HMI_FSW_WT4_CMDED_TARGET", scope="variable")
    """HMI_FSW_WT4_CMDED_TARGET (int)"""

    image: SegmentKey = SegmentKey(
        "image", "short", "dn", "fits", "VARxVAR", "lev0 data fits file with headers"
    )
    """dn: lev0 data fits file with headers (segment, short, fits, VARxVAR)"""

    @classmethod
    def records(cls, *, FSN: IntFilter | None = None) -> RecordSet[Lev0c]:
        """Select records by prime key: FSN."""
        return cls._select(FSN=FSN)


class Lev0d(Series):
    """HMI Level0 for ingest_lev0.

    Series hmi.lev0d. Prime keys: FSN.

    Known: 80 keywords; 1 segment, 0 links.

    full definition from a .jsd file (the live series may have changed since).
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="hmi.lev0d",
        note="HMI Level0 for ingest_lev0",
        prime_keys=(PrimeFacts("FSN"),),
        completeness=Completeness(
            80,
            of_about=None,
            typed=80,
            with_units=80,
            with_note=80,
            confirmed=None,
            whole=True,
            note="full definition from a .jsd file (the live series may have changed since)",
        ),
        source="lm-jps/proj lev0/apps/data/hmi.lev0d.jsd @0cf0b90d35",
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

    DATE: Key[str] = Key("DATE", "string", "UTC", "Date_time of processing; ISO 8601", scope="variable")
    """UTC: Date_time of processing; ISO 8601 (string)"""

    DATE__OBS: Key[str] = Key(
        "DATE__OBS", "string", "UTC", "[DATE-OBS] Date when observation started; ISO 8601", scope="variable"
    )
    """UTC: [DATE-OBS] Date when observation started; ISO 8601 (string)"""

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
        "TELESCOP", "string", "none", "For HMI: SDO/HMI", scope="constant", default="SDO/HMI"
    )
    """For HMI: SDO/HMI (string, constant SDO/HMI)"""

    INSTRUME: Key[str] = Key(
        "INSTRUME", "string", "none", "For HMI: HMI_SIDE1 or HMI_FRONT2", scope="variable"
    )
    """For HMI: HMI_SIDE1 or HMI_FRONT2 (string)"""

    CAMERA: Key[int] = Key("CAMERA", "int", "none", "For HMI: 1 or 2", scope="variable")
    """For HMI: 1 or 2 (int)"""

    WAVELNTH: Key[float] = Key(
        "WAVELNTH", "float", "nm", "For HMI: 617.33 nm", scope="constant", default="617.33"
    )
    """nm: For HMI: 617.33 nm (float, constant 617.33)"""

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

    FSN: Prime[int] = Prime("FSN", "int", "none", "FSN Filtergram Sequence Number", scope="variable")
    """FSN Filtergram Sequence Number (int, prime key)"""

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

    HSQFGID: Key[int] = Key("HSQFGID", "longlong", "none", "HMI_SEQ_FILTERGRAM_ID FID", scope="variable")
    """HMI_SEQ_FILTERGRAM_ID FID (longlong)"""

    HSQFGSN: Key[int] = Key("HSQFGSN", "longlong", "none", "HMI_SEQ_FILTERGRAM_SN FSN", scope="variable")
    """HMI_SEQ_FILTERGRAM_SN FSN (longlong)"""

    HCAMID: Key[int] = Key("HCAMID", "short", "none", "HMI_SEQ_ID_EXP_PATH", scope="variable")
    """HMI_SEQ_ID_EXP_PATH (short)"""

    HSHIEXP: Key[int] = Key("HSHIEXP", "int", "none", "HMI_FSW_IMG_CMDED_EXPOSURE", scope="variable")
    """HMI_FSW_IMG_CMDED_EXPOSURE (int)"""

    HCF1ENCD: Key[int] = Key("HCF1ENCD", "int", "none", "HMI_CF1_ENCODER", scope="variable")
    """HMI_CF1_ENCODER (int)"""

    HCF2ENCD: Key[int] = Key("HCF2ENCD", "int", "none", "HMI_CF2_ENCODER", scope="variable")
    """HMI_CF2_ENCODER (int)"""

    HCFTID: Key[int] = Key("HCFTID", "int", "none", "HMI_SEQ_ID_FOCUS", scope="variable")
    """HMI_SEQ_ID_FOCUS (int)"""

    HFLID: Key[int] = Key("HFLID", "int", "none", "HMI_SEQ_ID_FRAMELIST", scope="variable")
    """HMI_SEQ_ID_FRAMELIST (int)"""

    HFLPSITN: Key[int] = Key("HFLPSITN", "int", "none", "HMI_SEQ_FRLIST_POS", scope="variable")
    """HMI_SEQ_FRLIST_POS (int)"""

    HFLREFTM: Key[int] = Key("HFLREFTM", "longlong", "none", "HMI_SEQ_REF_TIM_SEC", scope="variable")
    """HMI_SEQ_REF_TIM_SEC (longlong)"""

    HFLRELTM: Key[int] = Key("HFLRELTM", "int", "none", "HMI_SEQ_FL_REL_TIME", scope="variable")
    """HMI_SEQ_FL_REL_TIME (int)"""

    HFTSACID: Key[int] = Key("HFTSACID", "int", "none", "HMI_SEQ_FTS_ID_ACTIVE", scope="variable")
    """HMI_SEQ_FTS_ID_ACTIVE (int)"""

    HFTSCDMK: Key[int] = Key("HFTSCDMK", "longlong", "none", "HMI_SEQ_FTS_CADENCE_MARK", scope="variable")
    """HMI_SEQ_FTS_CADENCE_MARK (longlong)"""

    HGP1RGST: Key[int] = Key("HGP1RGST", "int", "none", "HMI_SEQ_GP1_REGISTER", scope="variable")
    """HMI_SEQ_GP1_REGISTER (int)"""

    HGP2RGST: Key[int] = Key("HGP2RGST", "int", "none", "HMI_SEQ_GP2_REGISTER", scope="variable")
    """HMI_SEQ_GP2_REGISTER (int)"""

    HIMGCFID: Key[int] = Key("HIMGCFID", "int", "none", "HMI_SEQ_ID_IMAGE_CNFG", scope="variable")
    """HMI_SEQ_ID_IMAGE_CNFG (int)"""

    HWLTNSET: Key[str] = Key("HWLTNSET", "string", "none", "HMI_IMG_ISS_LOOP", scope="variable")
    """HMI_IMG_ISS_LOOP (string)"""

    HOBITSEC: Key[int] = Key("HOBITSEC", "longlong", "none", "HMI_OBT_IMG_TIME_SHM_SEC SHS", scope="variable")
    """HMI_OBT_IMG_TIME_SHM_SEC SHS (longlong)"""

    HOBITSS: Key[int] = Key("HOBITSS", "int", "none", "HMI_OBT_IMG_TIME_SHM_SS SHSS", scope="variable")
    """HMI_OBT_IMG_TIME_SHM_SS SHSS (int)"""

    HOBLSTID: Key[int] = Key("HOBLSTID", "int", "none", "HMI_SEQ_ID_OBS_LIST", scope="variable")
    """HMI_SEQ_ID_OBS_LIST (int)"""

    HPLTID: Key[int] = Key("HPLTID", "int", "none", "HMI_SEQ_ID_PST", scope="variable")
    """HMI_SEQ_ID_PST (int)"""

    HPS1ENCD: Key[int] = Key("HPS1ENCD", "int", "none", "HMI_PS1_ENCODER", scope="variable")
    """HMI_PS1_ENCODER (int)"""

    HPS2ENCD: Key[int] = Key("HPS2ENCD", "int", "none", "HMI_PS2_ENCODER", scope="variable")
    """HMI_PS2_ENCODER (int)"""

    HPS3ENCD: Key[int] = Key("HPS3ENCD", "int", "none", "HMI_PS3_ENCODER", scope="variable")
    """HMI_PS3_ENCODER (int)"""

    HSEQERR: Key[str] = Key("HSEQERR", "string", "none", "HMI_SEQ_ERROR", scope="variable")
    """HMI_SEQ_ERROR (string)"""

    HSQEIDX: Key[int] = Key("HSQEIDX", "int", "none", "HMI_SEQ_EXPOSURE_INDX", scope="variable")
    """HMI_SEQ_EXPOSURE_INDX (int)"""

    HSQFCNT: Key[int] = Key("HSQFCNT", "int", "none", "HMI_SEQ_FRAME_COUNT", scope="variable")
    """HMI_SEQ_FRAME_COUNT (int)"""

    HSQSTATE: Key[str] = Key("HSQSTATE", "string", "none", "HMI_SEQ_STATE", scope="variable")
    """HMI_SEQ_STATE (string)"""

    HWLSTIDX: Key[int] = Key("HWLSTIDX", "int", "none", "HMI_SEQ_WL_SET_INDEX", scope="variable")
    """HMI_SEQ_WL_SET_INDEX (int)"""

    HWLTID: Key[int] = Key("HWLTID", "int", "none", "HMI_SEQ_ID_WLT", scope="variable")
    """HMI_SEQ_ID_WLT (int)"""

    HWT1ENCD: Key[int] = Key("HWT1ENCD", "int", "none", "HMI_WT1_ENCODER", scope="variable")
    """HMI_WT1_ENCODER (int)"""

    HWT2ENCD: Key[int] = Key("HWT2ENCD", "int", "none", "HMI_WT2_ENCODER", scope="variable")
    """HMI_WT2_ENCODER (int)"""

    HWT3ENCD: Key[int] = Key("HWT3ENCD", "int", "none", "HMI_WT3_ENCODER", scope="variable")
    """HMI_WT3_ENCODER (int)"""

    HWT4ENCD: Key[int] = Key("HWT4ENCD", "int", "none", "HMI_WT4_ENCODER", scope="variable")
    """HMI_WT4_ENCODER (int)"""

    HCF1POS: Key[int] = Key("HCF1POS", "int", "none", "HMI_FSW_CF1_CMDED_TARGET", scope="variable")
    """HMI_FSW_CF1_CMDED_TARGET (int)"""

    HCF2POS: Key[int] = Key("HCF2POS", "int", "none", "HMI_FSW_CF2_CMDED_TARGET", scope="variable")
    """HMI_FSW_CF2_CMDED_TARGET (int)"""

    HPL1POS: Key[int] = Key("HPL1POS", "int", "none", "HMI_FSW_PS1_CMDED_TARGET", scope="variable")
    """HMI_FSW_PS1_CMDED_TARGET (int)"""

    HPL2POS: Key[int] = Key("HPL2POS", "int", "none", "HMI_FSW_PS2_CMDED_TARGET", scope="variable")
    """HMI_FSW_PS2_CMDED_TARGET (int)"""

    HPL3POS: Key[int] = Key("HPL3POS", "int", "none", "HMI_FSW_PS3_CMDED_TARGET", scope="variable")
    """HMI_FSW_PS3_CMDED_TARGET (int)"""

    HWL1POS: Key[int] = Key("HWL1POS", "int", "none", "HMI_FSW_WT1_CMDED_TARGET", scope="variable")
    """HMI_FSW_WT1_CMDED_TARGET (int)"""

    HWL2POS: Key[int] = Key("HWL2POS", "int", "none", "HMI_FSW_WT2_CMDED_TARGET", scope="variable")
    """HMI_FSW_WT2_CMDED_TARGET (int)"""

    HWL3POS: Key[int] = Key("HWL3POS", "int", "none", "HMI_FSW_WT3_CMDED_TARGET", scope="variable")
    """HMI_FSW_WT3_CMDED_TARGET (int)"""

    HWL4POS: Key[int] = Key("HWL4POS", "int", "none", "HMI_FSW_WT4_CMDED_TARGET", scope="variable")
    """HMI_FSW_WT4_CMDED_TARGET (int)"""

    image: SegmentKey = SegmentKey("image", "short", "dn", "fits", "VARxVAR", "lev0 data fits file")
    """dn: lev0 data fits file (segment, short, fits, VARxVAR)"""

    @classmethod
    def records(cls, *, FSN: IntFilter | None = None) -> RecordSet[Lev0d]:
        """Select records by prime key: FSN."""
        return cls._select(FSN=FSN)


class M45s(Series):
    """magnetograms with a cadence of 45 seconds.

    Series hmi.M_45s. Prime keys: T_REC, slots of 45.0 from 1993.01.01_00:00:00_TAI; CAMERA.

    Known: 87 of about 90 keywords, 84 names confirmed for this series; 1 segment, 0 links.

    The 45 s and 720 s line-of-sight observables come from one program and share one keyword set; names
    marked sibling are taken from hmi.Ic_45s. Per-image keywords cparms_sg000, <segment>_bzero and
    <segment>_bscale also exist on the server and are not listed. retention, unitsize, archive, tapegroup:
    no source.
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="hmi.M_45s",
        note="magnetograms with a cadence of 45 seconds.",
        prime_keys=(
            PrimeFacts("T_REC", slotted=True, step="45.0", epoch="1993.01.01_00:00:00_TAI"),
            PrimeFacts("CAMERA"),
        ),
        completeness=Completeness(
            87,
            of_about=90,
            typed=87,
            with_units=64,
            with_note=80,
            confirmed=84,
            whole=False,
            note="The 45 s and 720 s line-of-sight observables come from one program and share one keyword set; names marked sibling are taken from hmi.Ic_45s. Per-image keywords cparms_sg000, <segment>_bzero and <segment>_bscale also exist on the server and are not listed. retention, unitsize, archive, tapegroup: no source.",
        ),
        source="merged from named public sources, each field with its own",
    )

    DATE: Key[datetime] = Key(
        "DATE",
        "time",
        "ISO",
        "Date_time of processing; ISO 8601 format UTC",
        scope="variable",
        default="-4712.01.01_11:59:28Z",
    )
    """ISO: Date_time of processing; ISO 8601 format UTC (time)"""

    DATE__OBS: Key[datetime] = Key(
        "DATE__OBS",
        "time",
        "ISO",
        "[DATE-OBS] DATE_OBS = T_OBS - EXPTIME/2.0",
        scope="variable",
        default="-4712.01.01_11:59:28.00Z",
    )
    """ISO: [DATE-OBS] DATE_OBS = T_OBS - EXPTIME/2.0 (time)"""

    TELESCOP: Key[str] = Key(
        "TELESCOP", "string", "none", "For HMI: SDO/HMI", scope="constant", default="SDO/HMI"
    )
    """For HMI: SDO/HMI (string, constant SDO/HMI)"""

    INSTRUME: Key[str] = Key(
        "INSTRUME", "string", "none", "For HMI: HMI_SIDE1, HMI_FRONT2, or HMI_COMBINED", scope="variable"
    )
    """For HMI: HMI_SIDE1, HMI_FRONT2, or HMI_COMBINED (string)"""

    WAVELNTH: Key[float] = Key(
        "WAVELNTH", "float", "angstrom", "For HMI: 6173.3 Angstroms", scope="constant", default="6173.0"
    )
    """angstrom: For HMI: 6173.3 Angstroms (float, constant 6173.0)"""

    CAMERA: Prime[int] = Prime(
        "CAMERA",
        "int",
        "none",
        "For HMI: 1 (side camera), 2 (front camera), or 3 (both cameras)",
        scope="variable",
        default="-2147483648",
    )
    """For HMI: 1 (side camera), 2 (front camera), or 3 (both cameras) (int, prime key)"""

    BUNIT: Key[str] = Key("BUNIT", "string", "none", scope="constant", default="Gauss")
    """No description (string, constant Gauss)"""

    ORIGIN: Key[str] = Key(
        "ORIGIN",
        "string",
        "none",
        "ORIGIN: location where file made",
        scope="constant",
        default="SDO/JSOC-SDP",
    )
    """ORIGIN: location where file made (string, constant SDO/JSOC-SDP)"""

    CONTENT: Key[str] = Key("CONTENT", "string", "none", scope="constant", default="MAGNETOGRAM")
    """No description (string, constant MAGNETOGRAM)"""

    QUALITY: QualityKey = QualityKey(
        "QUALITY", "int", "none", "Level 1.5 Quality word", scope="variable", default="0x80000000"
    )
    """Level 1.5 Quality word (int)"""

    QUALLEV1: QualityKey = QualityKey(
        "QUALLEV1",
        "int",
        "none",
        "Logical OR on the bits of the level 1 Quality word",
        scope="variable",
        default="0x80000000",
    )
    """Logical OR on the bits of the level 1 Quality word (int)"""

    HISTORY: Key[str] = Key("HISTORY", "string", "none", "processing history of data", scope="variable")
    """processing history of data (string)"""

    COMMENT: Key[str] = Key("COMMENT", "string", "none", "commentary on the data")
    """commentary on the data (string)"""

    BLD_VERS: Key[str] = Key(
        "BLD_VERS",
        "string",
        "none",
        "Code release build number of program that created this record",
        scope="variable",
    )
    """Code release build number of program that created this record (string)"""

    HCAMID: Key[int] = Key("HCAMID", "int", "none", "HMI_SEQ_ID_EXP_PATH")
    """HMI_SEQ_ID_EXP_PATH (int)"""

    SOURCE: Key[str] = Key("SOURCE", "string", "none", "level 1 filtergrams used to produce the observables")
    """level 1 filtergrams used to produce the observables (string)"""

    TOTVALS: Key[int] = Key("TOTVALS", "int", "none", "Expected number of data values (pixels)")
    """Expected number of data values (pixels) (int)"""

    DATAVALS: Key[int] = Key("DATAVALS", "int", "none", "Actual number of data values in images (pixels)")
    """Actual number of data values in images (pixels) (int)"""

    MISSVALS: Key[int] = Key("MISSVALS", "int", "none", "Missing values: TOTVALS - DATAVALS")
    """Missing values: TOTVALS - DATAVALS (int)"""

    SATVALS: Key[int] = Key("SATVALS", "int", "", "Saturated values")
    """Saturated values (int)"""

    DATAMIN2: Key[float] = Key("DATAMIN2", "float", "", "Minimum value from all pixels")
    """Minimum value from all pixels (float)"""

    DATAMAX2: Key[float] = Key("DATAMAX2", "float", "", "Maximum value from all pixels")
    """Maximum value from all pixels (float)"""

    DATAMED2: Key[float] = Key("DATAMED2", "float", "", "Median value from all pixels")
    """Median value from all pixels (float)"""

    DATAMEA2: Key[float] = Key("DATAMEA2", "float", "", "Mean value from all pixels")
    """Mean value from all pixels (float)"""

    DATARMS2: Key[float] = Key("DATARMS2", "float", "", "Rms deviation from the mean value of all pixels")
    """Rms deviation from the mean value of all pixels (float)"""

    DATASKE2: Key[float] = Key("DATASKE2", "float", "", "Skewness from the mean value of all pixels")
    """Skewness from the mean value of all pixels (float)"""

    DATAKUR2: Key[float] = Key("DATAKUR2", "float", "", "Kurtosis of all pixels")
    """Kurtosis of all pixels (float)"""

    DATAMIN: Key[float] = Key("DATAMIN", "float", "", "Minimum value from pixels within 99% of solar radius")
    """Minimum value from pixels within 99% of solar radius (float)"""

    DATAMAX: Key[float] = Key("DATAMAX", "float", "", "Maximum value from pixels within 99% of solar radius")
    """Maximum value from pixels within 99% of solar radius (float)"""

    DATAMEDN: Key[float] = Key("DATAMEDN", "float", "", "Median value from pixels within 99% of solar radius")
    """Median value from pixels within 99% of solar radius (float)"""

    DATAMEAN: Key[float] = Key("DATAMEAN", "float", "", "Mean value from pixels within 99% of solar radius")
    """Mean value from pixels within 99% of solar radius (float)"""

    DATARMS: Key[float] = Key(
        "DATARMS", "float", "", "Rms deviation from the mean value of pixels within 99% of solar radius"
    )
    """Rms deviation from the mean value of pixels within 99% of solar radius (float)"""

    DATASKEW: Key[float] = Key(
        "DATASKEW", "float", "", "Skewness from the mean value of pixels within 99% of solar radius"
    )
    """Skewness from the mean value of pixels within 99% of solar radius (float)"""

    DSUN_OBS: Key[float] = Key("DSUN_OBS", "double", "meters", "Distance from SDO to Sun center.")
    """meters: Distance from SDO to Sun center. (double)"""

    POLCALM: Key[int] = Key(
        "POLCALM", "int", "none", "method used by the polarization calibration subroutine"
    )
    """method used by the polarization calibration subroutine (int)"""

    CODEVER1: Key[str] = Key(
        "CODEVER1", "string", "none", "version of the gapfilling subroutine used for the magnetogram"
    )
    """version of the gapfilling subroutine used for the magnetogram (string)"""

    T_OBS: Key[datetime] = Key(
        "T_OBS", "time", "TAI", "Nominal time", scope="variable", default="-4712.01.01_11:59:28_TAI"
    )
    """TAI: Nominal time (time)"""

    CRLT_OBS: Key[float] = Key(
        "CRLT_OBS", "float", "deg", "Carrington latitude of the observer", scope="variable", default="nan"
    )
    """deg: Carrington latitude of the observer (float)"""

    LUTQUERY: Key[str] = Key("LUTQUERY", "string")
    """No description (string)"""

    RSUN_REF: Key[float] = Key(
        "RSUN_REF",
        "double",
        "m",
        "Reference radius of the Sun: 696,000,000.0 m",
        scope="constant",
        default="696000000",
    )
    """m: Reference radius of the Sun: 696,000,000.0 m (double, constant 696000000)"""

    T_REC_epoch: Key[datetime] = Key(
        "T_REC_epoch", "time", "TAI", "Time of origin", scope="constant", default="1993.01.01_00:00:00_TAI"
    )
    """TAI: Time of origin (time, constant 1993.01.01_00:00:00_TAI)"""

    TINTNUM: Key[int] = Key("TINTNUM", "int", "none", "number of points used for the temporal averaging")
    """number of points used for the temporal averaging (int)"""

    DATASIGN: Key[int] = Key("DATASIGN", "int", "", "DATASIGN: sign of observable quantity wrt Sun center")
    """DATASIGN: sign of observable quantity wrt Sun center (int)"""

    CTYPE2: Key[str] = Key("CTYPE2", "string", "none", "CTYPE2: HPLT-TAN (SOLARY)")
    """CTYPE2: HPLT-TAN (SOLARY) (string)"""

    CTYPE1: Key[str] = Key("CTYPE1", "string", "none", "CTYPE1: HPLN-TAN (SOLARX)")
    """CTYPE1: HPLN-TAN (SOLARX) (string)"""

    OBS_VN: Key[float] = Key(
        "OBS_VN", "double", "m/s", "velocity of the observer solar-northward", scope="variable", default="nan"
    )
    """m/s: velocity of the observer solar-northward (double)"""

    CDELT1: Key[float] = Key(
        "CDELT1", "float", "arcsec/pixel", "image scale in the x direction", scope="variable", default="nan"
    )
    """arcsec/pixel: image scale in the x direction (float)"""

    CDELT2: Key[float] = Key("CDELT2", "float", "arcsec/pixel", "Image scale in the y direction")
    """arcsec/pixel: Image scale in the y direction (float)"""

    OBS_VW: Key[float] = Key(
        "OBS_VW",
        "double",
        "m/s",
        "velocity of the observer solar-westward. + in",
        scope="variable",
        default="nan",
    )
    """m/s: velocity of the observer solar-westward. + in (double)"""

    OBS_VR: Key[float] = Key(
        "OBS_VR",
        "double",
        "m/s",
        "velocity of the observer in radial direction.",
        scope="variable",
        default="nan",
    )
    """m/s: velocity of the observer in radial direction. (double)"""

    ODICOEFF: Key[int] = Key("ODICOEFF", "int")
    """No description (int)"""

    RSUN_OBS: Key[float] = Key(
        "RSUN_OBS",
        "double",
        "arcsec",
        "Apparent semi-diameter of the Sun in",
        scope="variable",
        default="nan",
    )
    """arcsec: Apparent semi-diameter of the Sun in (double)"""

    HFLID: Key[int] = Key("HFLID", "int", "none", "HMI_SEQ_ID_FRAMELIST")
    """HMI_SEQ_ID_FRAMELIST (int)"""

    QLOOK: Key[int] = Key("QLOOK", "int", "none", "QLOOK: 0=definitive data, 1=quick-look data")
    """QLOOK: 0=definitive data, 1=quick-look data (int)"""

    DATAKURT: Key[float] = Key("DATAKURT", "float", "", "Kurtosis of all pixels")
    """Kurtosis of all pixels (float)"""

    CADENCE: Key[float] = Key(
        "CADENCE", "float", "seconds", "repetition interval", scope="constant", default="45.0"
    )
    """seconds: repetition interval (float, constant 45.0)"""

    T_REC_unit: Key[str] = Key("T_REC_unit", "string", "none", "ts_eq unit", scope="constant", default="secs")
    """ts_eq unit (string, constant secs)"""

    DSUN_REF: Key[float] = Key(
        "DSUN_REF", "double", "meters", "Astronomical Unit", scope="constant", default="149597870691"
    )
    """meters: Astronomical Unit (double, constant 149597870691)"""

    CAR_ROT: Key[int] = Key(
        "CAR_ROT",
        "int",
        "none",
        "Carrington rotation number of CRLN_OBS",
        scope="variable",
        default="-2147483648",
    )
    """Carrington rotation number of CRLN_OBS (int)"""

    CUNIT1: Key[str] = Key("CUNIT1", "string", "arcsec", "CUNIT1: arcsec")
    """arcsec: CUNIT1: arcsec (string)"""

    CUNIT2: Key[str] = Key("CUNIT2", "string", "arcsec", "CUNIT2: arcsec")
    """arcsec: CUNIT2: arcsec (string)"""

    CRLN_OBS: Key[float] = Key(
        "CRLN_OBS", "float", "deg", "Carrington longitude of the observer", scope="variable", default="nan"
    )
    """deg: Carrington longitude of the observer (float)"""

    SINTNUM: Key[int] = Key("SINTNUM", "int", "none", "number of points used for the spatial interpolation")
    """number of points used for the spatial interpolation (int)"""

    DISTCOEF: Key[str] = Key(
        "DISTCOEF", "string", "", "path to the distortion coefficient table used to produce the data"
    )
    """path to the distortion coefficient table used to produce the data (string)"""

    CODEVER2: Key[str] = Key(
        "CODEVER2",
        "string",
        "none",
        "version of the temporal interpolation subroutine used for the magnetogram",
    )
    """version of the temporal interpolation subroutine used for the magnetogram (string)"""

    CODEVER3: Key[str] = Key(
        "CODEVER3",
        "string",
        "none",
        "version of the polarization calibration subroutine used for the magnetogram",
    )
    """version of the polarization calibration subroutine used for the magnetogram (string)"""

    CODEVER0: Key[str] = Key(
        "CODEVER0", "string", "none", "version of the l.o.s. observable code used for the magnetogram"
    )
    """version of the l.o.s. observable code used for the magnetogram (string)"""

    CALVER64: Key[int] = Key(
        "CALVER64", "longlong", "none", "Calibration Version", scope="variable", default="0x0000000000000000"
    )
    """Calibration Version (longlong)"""

    CRVAL2: Key[float] = Key("CRVAL2", "float", "arcsec", "CRVAL2: y origin - center of the solar disk")
    """arcsec: CRVAL2: y origin - center of the solar disk (float)"""

    CRPIX1: Key[float] = Key(
        "CRPIX1", "float", "pixel", "CRPIX1: location of the Sun center in CCD x direction"
    )
    """pixel: CRPIX1: location of the Sun center in CCD x direction (float)"""

    CRPIX2: Key[float] = Key(
        "CRPIX2", "float", "pixel", "CRPIX2: location of the Sun center in CCD y direction"
    )
    """pixel: CRPIX2: location of the Sun center in CCD y direction (float)"""

    CRVAL1: Key[float] = Key("CRVAL1", "float", "arcsec", "CRVAL1: x origin - center of the solar disk")
    """arcsec: CRVAL1: x origin - center of the solar disk (float)"""

    HCFTID: Key[int] = Key("HCFTID", "int", "none", "HMI_SEQ_ID_FOCUS")
    """HMI_SEQ_ID_FOCUS (int)"""

    WCSNAME: Key[str] = Key("WCSNAME", "string", "none", "WCS system name")
    """WCS system name (string)"""

    T_REC_step: Key[float] = Key(
        "T_REC_step", "float", "seconds", "ts_eq step", scope="constant", default="45.0"
    )
    """seconds: ts_eq step (float, constant 45.0)"""

    CAL_FSN: Key[int] = Key(
        "CAL_FSN",
        "int",
        "none",
        "FSN of the look-up table used to produce the observables",
        scope="variable",
        default="-2147483648",
    )
    """FSN of the look-up table used to produce the observables (int)"""

    T_REC: Prime[datetime] = Prime(
        "T_REC", "time", "TAI", "Slot time", scope="ts_eq", default="-4712.01.01_11:59:28_TAI"
    )
    """TAI: Slot time (time, prime key)"""

    TFRONT: Key[float] = Key("TFRONT", "float")
    """No description (float)"""

    CROTA2: Key[float] = Key("CROTA2", "float", "deg", "CROTA2: INST_ROT + SAT_ROT")
    """deg: CROTA2: INST_ROT + SAT_ROT (float)"""

    CRDER2: Key[float] = Key("CRDER2", "float", "arcsec", "CRDER2: estimate of random error in coordinate y")
    """arcsec: CRDER2: estimate of random error in coordinate y (float)"""

    CRDER1: Key[float] = Key("CRDER1", "float", "arcsec", "CRDER1: estimate of random error in coordinate x")
    """arcsec: CRDER1: estimate of random error in coordinate x (float)"""

    ROTCOEF: Key[str] = Key(
        "ROTCOEF",
        "string",
        "",
        "path to the differential-rotation coefficient table used to produce the data",
    )
    """path to the differential-rotation coefficient table used to produce the data (string)"""

    TSEL: Key[float] = Key("TSEL", "float")
    """No description (float)"""

    CSYSER2: Key[float] = Key(
        "CSYSER2", "float", "arcsec", "CSYSER2: estimate of systematic error in coordinate y"
    )
    """arcsec: CSYSER2: estimate of systematic error in coordinate y (float)"""

    CSYSER1: Key[float] = Key(
        "CSYSER1", "float", "arcsec", "CSYSER1: estimate of systematic error in coordinate x"
    )
    """arcsec: CSYSER1: estimate of systematic error in coordinate x (float)"""

    OROCOEFF: Key[int] = Key("OROCOEFF", "int")
    """No description (int)"""

    T_REC_index: Key[int] = Key(
        "T_REC_index", "longlong", "none", "Index keyword associated with T_REC", scope="index", default="0"
    )
    """Index keyword associated with T_REC (longlong)"""

    magnetogram: SegmentKey = SegmentKey("magnetogram", "int", "Gauss", "fits", "4096x4096", "magnetogram")
    """Gauss: magnetogram (segment, int, fits, 4096x4096)"""

    @classmethod
    def records(cls, *, T_REC: TimeFilter | None = None, CAMERA: IntFilter | None = None) -> RecordSet[M45s]:
        """Select records by prime key: T_REC, CAMERA."""
        return cls._select(T_REC=T_REC, CAMERA=CAMERA)


class M720s(Series):
    """magnetograms with a cadence of 720 seconds.

    Series hmi.M_720s. Prime keys: T_REC, slots of 720.0 from 1993.01.01_00:00:00_TAI; CAMERA.

    Known: 87 of about 90 keywords, 0 names confirmed for this series; 1 segment, 0 links.

    The 45 s and 720 s line-of-sight observables come from one program and share one keyword set; names
    marked sibling are taken from hmi.Ic_45s. Per-image keywords cparms_sg000, <segment>_bzero and
    <segment>_bscale also exist on the server and are not listed. retention, unitsize, archive, tapegroup:
    no source.
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="hmi.M_720s",
        note="magnetograms with a cadence of 720 seconds.",
        prime_keys=(
            PrimeFacts("T_REC", slotted=True, step="720.0", epoch="1993.01.01_00:00:00_TAI"),
            PrimeFacts("CAMERA"),
        ),
        completeness=Completeness(
            87,
            of_about=90,
            typed=87,
            with_units=64,
            with_note=80,
            confirmed=0,
            whole=False,
            note="The 45 s and 720 s line-of-sight observables come from one program and share one keyword set; names marked sibling are taken from hmi.Ic_45s. Per-image keywords cparms_sg000, <segment>_bzero and <segment>_bscale also exist on the server and are not listed. retention, unitsize, archive, tapegroup: no source.",
        ),
        source="merged from named public sources, each field with its own",
    )

    DATE: Key[datetime] = Key(
        "DATE",
        "time",
        "ISO",
        "Date_time of processing; ISO 8601 format UTC",
        scope="variable",
        default="-4712.01.01_11:59:28Z",
    )
    """ISO: Date_time of processing; ISO 8601 format UTC (time)"""

    DATE__OBS: Key[datetime] = Key(
        "DATE__OBS",
        "time",
        "ISO",
        "[DATE-OBS] DATE_OBS = T_OBS - EXPTIME/2.0",
        scope="variable",
        default="-4712.01.01_11:59:28.00Z",
    )
    """ISO: [DATE-OBS] DATE_OBS = T_OBS - EXPTIME/2.0 (time)"""

    TELESCOP: Key[str] = Key(
        "TELESCOP", "string", "none", "For HMI: SDO/HMI", scope="constant", default="SDO/HMI"
    )
    """For HMI: SDO/HMI (string, constant SDO/HMI)"""

    INSTRUME: Key[str] = Key(
        "INSTRUME", "string", "none", "For HMI: HMI_SIDE1, HMI_FRONT2, or HMI_COMBINED", scope="variable"
    )
    """For HMI: HMI_SIDE1, HMI_FRONT2, or HMI_COMBINED (string)"""

    WAVELNTH: Key[float] = Key(
        "WAVELNTH", "float", "angstrom", "For HMI: 6173.3 Angstroms", scope="constant", default="6173.0"
    )
    """angstrom: For HMI: 6173.3 Angstroms (float, constant 6173.0)"""

    CAMERA: Prime[int] = Prime(
        "CAMERA",
        "int",
        "none",
        "For HMI: 1 (side camera), 2 (front camera), or 3 (both cameras)",
        scope="variable",
        default="-2147483648",
    )
    """For HMI: 1 (side camera), 2 (front camera), or 3 (both cameras) (int, prime key)"""

    BUNIT: Key[str] = Key("BUNIT", "string", "none", scope="constant", default="Gauss")
    """No description (string, constant Gauss)"""

    ORIGIN: Key[str] = Key(
        "ORIGIN",
        "string",
        "none",
        "ORIGIN: location where file made",
        scope="constant",
        default="SDO/JSOC-SDP",
    )
    """ORIGIN: location where file made (string, constant SDO/JSOC-SDP)"""

    CONTENT: Key[str] = Key("CONTENT", "string", "none", scope="constant", default="MAGNETOGRAM")
    """No description (string, constant MAGNETOGRAM)"""

    QUALITY: QualityKey = QualityKey(
        "QUALITY", "int", "none", "Level 1.5 Quality word", scope="variable", default="0x80000000"
    )
    """Level 1.5 Quality word (int)"""

    QUALLEV1: QualityKey = QualityKey(
        "QUALLEV1",
        "int",
        "none",
        "Logical OR on the bits of the level 1 Quality word",
        scope="variable",
        default="0x80000000",
    )
    """Logical OR on the bits of the level 1 Quality word (int)"""

    HISTORY: Key[str] = Key("HISTORY", "string", "none", "processing history of data", scope="variable")
    """processing history of data (string)"""

    COMMENT: Key[str] = Key("COMMENT", "string", "none", "commentary on the data")
    """commentary on the data (string)"""

    BLD_VERS: Key[str] = Key(
        "BLD_VERS",
        "string",
        "none",
        "Code release build number of program that created this record",
        scope="variable",
    )
    """Code release build number of program that created this record (string)"""

    HCAMID: Key[int] = Key("HCAMID", "int", "none", "HMI_SEQ_ID_EXP_PATH")
    """HMI_SEQ_ID_EXP_PATH (int)"""

    SOURCE: Key[str] = Key("SOURCE", "string", "none", "level 1 filtergrams used to produce the observables")
    """level 1 filtergrams used to produce the observables (string)"""

    TOTVALS: Key[int] = Key("TOTVALS", "int", "none", "Expected number of data values (pixels)")
    """Expected number of data values (pixels) (int)"""

    DATAVALS: Key[int] = Key("DATAVALS", "int", "none", "Actual number of data values in images (pixels)")
    """Actual number of data values in images (pixels) (int)"""

    MISSVALS: Key[int] = Key("MISSVALS", "int", "none", "Missing values: TOTVALS - DATAVALS")
    """Missing values: TOTVALS - DATAVALS (int)"""

    SATVALS: Key[int] = Key("SATVALS", "int", "", "Saturated values")
    """Saturated values (int)"""

    DATAMIN2: Key[float] = Key("DATAMIN2", "float", "", "Minimum value from all pixels")
    """Minimum value from all pixels (float)"""

    DATAMAX2: Key[float] = Key("DATAMAX2", "float", "", "Maximum value from all pixels")
    """Maximum value from all pixels (float)"""

    DATAMED2: Key[float] = Key("DATAMED2", "float", "", "Median value from all pixels")
    """Median value from all pixels (float)"""

    DATAMEA2: Key[float] = Key("DATAMEA2", "float", "", "Mean value from all pixels")
    """Mean value from all pixels (float)"""

    DATARMS2: Key[float] = Key("DATARMS2", "float", "", "Rms deviation from the mean value of all pixels")
    """Rms deviation from the mean value of all pixels (float)"""

    DATASKE2: Key[float] = Key("DATASKE2", "float", "", "Skewness from the mean value of all pixels")
    """Skewness from the mean value of all pixels (float)"""

    DATAKUR2: Key[float] = Key("DATAKUR2", "float", "", "Kurtosis of all pixels")
    """Kurtosis of all pixels (float)"""

    DATAMIN: Key[float] = Key("DATAMIN", "float", "", "Minimum value from pixels within 99% of solar radius")
    """Minimum value from pixels within 99% of solar radius (float)"""

    DATAMAX: Key[float] = Key("DATAMAX", "float", "", "Maximum value from pixels within 99% of solar radius")
    """Maximum value from pixels within 99% of solar radius (float)"""

    DATAMEDN: Key[float] = Key("DATAMEDN", "float", "", "Median value from pixels within 99% of solar radius")
    """Median value from pixels within 99% of solar radius (float)"""

    DATAMEAN: Key[float] = Key("DATAMEAN", "float", "", "Mean value from pixels within 99% of solar radius")
    """Mean value from pixels within 99% of solar radius (float)"""

    DATARMS: Key[float] = Key(
        "DATARMS", "float", "", "Rms deviation from the mean value of pixels within 99% of solar radius"
    )
    """Rms deviation from the mean value of pixels within 99% of solar radius (float)"""

    DATASKEW: Key[float] = Key(
        "DATASKEW", "float", "", "Skewness from the mean value of pixels within 99% of solar radius"
    )
    """Skewness from the mean value of pixels within 99% of solar radius (float)"""

    DSUN_OBS: Key[float] = Key("DSUN_OBS", "double", "meters", "Distance from SDO to Sun center.")
    """meters: Distance from SDO to Sun center. (double)"""

    POLCALM: Key[int] = Key(
        "POLCALM", "int", "none", "method used by the polarization calibration subroutine"
    )
    """method used by the polarization calibration subroutine (int)"""

    CODEVER1: Key[str] = Key(
        "CODEVER1", "string", "none", "version of the gapfilling subroutine used for the magnetogram"
    )
    """version of the gapfilling subroutine used for the magnetogram (string)"""

    T_OBS: Key[datetime] = Key(
        "T_OBS", "time", "TAI", "Nominal time", scope="variable", default="-4712.01.01_11:59:28_TAI"
    )
    """TAI: Nominal time (time)"""

    CRLT_OBS: Key[float] = Key(
        "CRLT_OBS", "float", "deg", "Carrington latitude of the observer", scope="variable", default="nan"
    )
    """deg: Carrington latitude of the observer (float)"""

    LUTQUERY: Key[str] = Key("LUTQUERY", "string")
    """No description (string)"""

    RSUN_REF: Key[float] = Key(
        "RSUN_REF",
        "double",
        "m",
        "Reference radius of the Sun: 696,000,000.0 m",
        scope="constant",
        default="696000000",
    )
    """m: Reference radius of the Sun: 696,000,000.0 m (double, constant 696000000)"""

    T_REC_epoch: Key[datetime] = Key(
        "T_REC_epoch", "time", "TAI", "Time of origin", scope="constant", default="1993.01.01_00:00:00_TAI"
    )
    """TAI: Time of origin (time, constant 1993.01.01_00:00:00_TAI)"""

    TINTNUM: Key[int] = Key("TINTNUM", "int", "none", "number of points used for the temporal averaging")
    """number of points used for the temporal averaging (int)"""

    DATASIGN: Key[int] = Key("DATASIGN", "int", "", "DATASIGN: sign of observable quantity wrt Sun center")
    """DATASIGN: sign of observable quantity wrt Sun center (int)"""

    CTYPE2: Key[str] = Key("CTYPE2", "string", "none", "CTYPE2: HPLT-TAN (SOLARY)")
    """CTYPE2: HPLT-TAN (SOLARY) (string)"""

    CTYPE1: Key[str] = Key("CTYPE1", "string", "none", "CTYPE1: HPLN-TAN (SOLARX)")
    """CTYPE1: HPLN-TAN (SOLARX) (string)"""

    OBS_VN: Key[float] = Key(
        "OBS_VN", "double", "m/s", "velocity of the observer solar-northward", scope="variable", default="nan"
    )
    """m/s: velocity of the observer solar-northward (double)"""

    CDELT1: Key[float] = Key(
        "CDELT1", "float", "arcsec/pixel", "image scale in the x direction", scope="variable", default="nan"
    )
    """arcsec/pixel: image scale in the x direction (float)"""

    CDELT2: Key[float] = Key("CDELT2", "float", "arcsec/pixel", "Image scale in the y direction")
    """arcsec/pixel: Image scale in the y direction (float)"""

    OBS_VW: Key[float] = Key(
        "OBS_VW",
        "double",
        "m/s",
        "velocity of the observer solar-westward. + in",
        scope="variable",
        default="nan",
    )
    """m/s: velocity of the observer solar-westward. + in (double)"""

    OBS_VR: Key[float] = Key(
        "OBS_VR",
        "double",
        "m/s",
        "velocity of the observer in radial direction.",
        scope="variable",
        default="nan",
    )
    """m/s: velocity of the observer in radial direction. (double)"""

    ODICOEFF: Key[int] = Key("ODICOEFF", "int")
    """No description (int)"""

    RSUN_OBS: Key[float] = Key(
        "RSUN_OBS",
        "double",
        "arcsec",
        "Apparent semi-diameter of the Sun in",
        scope="variable",
        default="nan",
    )
    """arcsec: Apparent semi-diameter of the Sun in (double)"""

    HFLID: Key[int] = Key("HFLID", "int", "none", "HMI_SEQ_ID_FRAMELIST")
    """HMI_SEQ_ID_FRAMELIST (int)"""

    QLOOK: Key[int] = Key("QLOOK", "int", "none", "QLOOK: 0=definitive data, 1=quick-look data")
    """QLOOK: 0=definitive data, 1=quick-look data (int)"""

    DATAKURT: Key[float] = Key("DATAKURT", "float", "", "Kurtosis of all pixels")
    """Kurtosis of all pixels (float)"""

    CADENCE: Key[float] = Key(
        "CADENCE", "float", "seconds", "repetition interval", scope="constant", default="720.0"
    )
    """seconds: repetition interval (float, constant 720.0)"""

    T_REC_unit: Key[str] = Key("T_REC_unit", "string", "none", "ts_eq unit", scope="constant", default="secs")
    """ts_eq unit (string, constant secs)"""

    DSUN_REF: Key[float] = Key(
        "DSUN_REF", "double", "meters", "Astronomical Unit", scope="constant", default="149597870691"
    )
    """meters: Astronomical Unit (double, constant 149597870691)"""

    CAR_ROT: Key[int] = Key(
        "CAR_ROT",
        "int",
        "none",
        "Carrington rotation number of CRLN_OBS",
        scope="variable",
        default="-2147483648",
    )
    """Carrington rotation number of CRLN_OBS (int)"""

    CUNIT1: Key[str] = Key("CUNIT1", "string", "arcsec", "CUNIT1: arcsec")
    """arcsec: CUNIT1: arcsec (string)"""

    CUNIT2: Key[str] = Key("CUNIT2", "string", "arcsec", "CUNIT2: arcsec")
    """arcsec: CUNIT2: arcsec (string)"""

    CRLN_OBS: Key[float] = Key(
        "CRLN_OBS", "float", "deg", "Carrington longitude of the observer", scope="variable", default="nan"
    )
    """deg: Carrington longitude of the observer (float)"""

    SINTNUM: Key[int] = Key("SINTNUM", "int", "none", "number of points used for the spatial interpolation")
    """number of points used for the spatial interpolation (int)"""

    DISTCOEF: Key[str] = Key(
        "DISTCOEF", "string", "", "path to the distortion coefficient table used to produce the data"
    )
    """path to the distortion coefficient table used to produce the data (string)"""

    CODEVER2: Key[str] = Key(
        "CODEVER2",
        "string",
        "none",
        "version of the temporal interpolation subroutine used for the magnetogram",
    )
    """version of the temporal interpolation subroutine used for the magnetogram (string)"""

    CODEVER3: Key[str] = Key(
        "CODEVER3",
        "string",
        "none",
        "version of the polarization calibration subroutine used for the magnetogram",
    )
    """version of the polarization calibration subroutine used for the magnetogram (string)"""

    CODEVER0: Key[str] = Key(
        "CODEVER0", "string", "none", "version of the l.o.s. observable code used for the magnetogram"
    )
    """version of the l.o.s. observable code used for the magnetogram (string)"""

    CALVER64: Key[int] = Key(
        "CALVER64", "longlong", "none", "Calibration Version", scope="variable", default="0x0000000000000000"
    )
    """Calibration Version (longlong)"""

    CRVAL2: Key[float] = Key("CRVAL2", "float", "arcsec", "CRVAL2: y origin - center of the solar disk")
    """arcsec: CRVAL2: y origin - center of the solar disk (float)"""

    CRPIX1: Key[float] = Key(
        "CRPIX1", "float", "pixel", "CRPIX1: location of the Sun center in CCD x direction"
    )
    """pixel: CRPIX1: location of the Sun center in CCD x direction (float)"""

    CRPIX2: Key[float] = Key(
        "CRPIX2", "float", "pixel", "CRPIX2: location of the Sun center in CCD y direction"
    )
    """pixel: CRPIX2: location of the Sun center in CCD y direction (float)"""

    CRVAL1: Key[float] = Key("CRVAL1", "float", "arcsec", "CRVAL1: x origin - center of the solar disk")
    """arcsec: CRVAL1: x origin - center of the solar disk (float)"""

    HCFTID: Key[int] = Key("HCFTID", "int", "none", "HMI_SEQ_ID_FOCUS")
    """HMI_SEQ_ID_FOCUS (int)"""

    WCSNAME: Key[str] = Key("WCSNAME", "string", "none", "WCS system name")
    """WCS system name (string)"""

    T_REC_step: Key[float] = Key(
        "T_REC_step", "float", "seconds", "ts_eq step", scope="constant", default="720.0"
    )
    """seconds: ts_eq step (float, constant 720.0)"""

    CAL_FSN: Key[int] = Key(
        "CAL_FSN",
        "int",
        "none",
        "FSN of the look-up table used to produce the observables",
        scope="variable",
        default="-2147483648",
    )
    """FSN of the look-up table used to produce the observables (int)"""

    T_REC: Prime[datetime] = Prime(
        "T_REC", "time", "TAI", "Slot time", scope="ts_eq", default="-4712.01.01_11:59:28_TAI"
    )
    """TAI: Slot time (time, prime key)"""

    TFRONT: Key[float] = Key("TFRONT", "float")
    """No description (float)"""

    CROTA2: Key[float] = Key("CROTA2", "float", "deg", "CROTA2: INST_ROT + SAT_ROT")
    """deg: CROTA2: INST_ROT + SAT_ROT (float)"""

    CRDER2: Key[float] = Key("CRDER2", "float", "arcsec", "CRDER2: estimate of random error in coordinate y")
    """arcsec: CRDER2: estimate of random error in coordinate y (float)"""

    CRDER1: Key[float] = Key("CRDER1", "float", "arcsec", "CRDER1: estimate of random error in coordinate x")
    """arcsec: CRDER1: estimate of random error in coordinate x (float)"""

    ROTCOEF: Key[str] = Key(
        "ROTCOEF",
        "string",
        "",
        "path to the differential-rotation coefficient table used to produce the data",
    )
    """path to the differential-rotation coefficient table used to produce the data (string)"""

    TSEL: Key[float] = Key("TSEL", "float")
    """No description (float)"""

    CSYSER2: Key[float] = Key(
        "CSYSER2", "float", "arcsec", "CSYSER2: estimate of systematic error in coordinate y"
    )
    """arcsec: CSYSER2: estimate of systematic error in coordinate y (float)"""

    CSYSER1: Key[float] = Key(
        "CSYSER1", "float", "arcsec", "CSYSER1: estimate of systematic error in coordinate x"
    )
    """arcsec: CSYSER1: estimate of systematic error in coordinate x (float)"""

    OROCOEFF: Key[int] = Key("OROCOEFF", "int")
    """No description (int)"""

    T_REC_index: Key[int] = Key(
        "T_REC_index", "longlong", "none", "Index keyword associated with T_REC", scope="index", default="0"
    )
    """Index keyword associated with T_REC (longlong)"""

    magnetogram: SegmentKey = SegmentKey("magnetogram", "int", "Gauss", "fits", "4096x4096", "magnetogram")
    """Gauss: magnetogram (segment, int, fits, 4096x4096)"""

    @classmethod
    def records(cls, *, T_REC: TimeFilter | None = None, CAMERA: IntFilter | None = None) -> RecordSet[M720s]:
        """Select records by prime key: T_REC, CAMERA."""
        return cls._select(T_REC=T_REC, CAMERA=CAMERA)


class MHDcoronaDaily(Series):
    """Three-dimensional MHD simulation data with daily updated HMI magnetic field map.

    Series hmi.MHDcorona_daily. Prime keys: T_REC, slots of 720.0 from 1993.01.01_00:00:00_TAI.

    Known: 55 keywords; 8 segments, 0 links.

    full definition from a .jsd file (the live series may have changed since).
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="hmi.MHDcorona_daily",
        note="Three-dimensional MHD simulation data with daily updated HMI magnetic field map",
        prime_keys=(PrimeFacts("T_REC", slotted=True, step="720.0", epoch="1993.01.01_00:00:00_TAI"),),
        completeness=Completeness(
            55,
            of_about=None,
            typed=55,
            with_units=55,
            with_note=55,
            confirmed=None,
            whole=True,
            note="full definition from a .jsd file (the live series may have changed since)",
        ),
        source="lm-jps/proj mhd_32daily/data/hmi.MHDcorona_daily.jsd @0cf0b90d35",
    )

    DATE: Key[datetime] = Key(
        "DATE",
        "time",
        "ISO",
        "Date_time of processing; ISO 8601 format UTC",
        scope="variable",
        default="-4712.01.01_11:59:28Z",
    )
    """ISO: Date_time of processing; ISO 8601 format UTC (time)"""

    CAR_ROT: Key[int] = Key(
        "CAR_ROT",
        "int",
        "none",
        "Carrington rotation number of CRLN_OBS",
        scope="variable",
        default="-2147483648",
    )
    """Carrington rotation number of CRLN_OBS (int)"""

    CARRTIME: Key[float] = Key(
        "CARRTIME", "double", "none", "Carrington Time at center of input global map", scope="variable"
    )
    """Carrington Time at center of input global map (double)"""

    MHD_VER1: Key[str] = Key(
        "MHD_VER1",
        "string",
        "none",
        "Code version info. of coronal MHD module in JSOC",
        scope="variable",
        default=" ",
    )
    """Code version info. of coronal MHD module in JSOC (string)"""

    MHD_VER2: Key[str] = Key(
        "MHD_VER2", "string", "none", "Code version info. of coronal MHD code", scope="variable", default=" "
    )
    """Code version info. of coronal MHD code (string)"""

    MHD_SET1: Key[str] = Key(
        "MHD_SET1",
        "string",
        "none",
        "Commentary on setting in coronal MHD model",
        scope="variable",
        default=" ",
    )
    """Commentary on setting in coronal MHD model (string)"""

    MHD_SET2: Key[str] = Key(
        "MHD_SET2",
        "string",
        "none",
        "Commentary on setting in coronal MHD model",
        scope="variable",
        default=" ",
    )
    """Commentary on setting in coronal MHD model (string)"""

    MHD_SET3: Key[str] = Key(
        "MHD_SET3",
        "string",
        "none",
        "Commentary on setting in coronal MHD model",
        scope="variable",
        default=" ",
    )
    """Commentary on setting in coronal MHD model (string)"""

    MHDIBMAG: Key[str] = Key(
        "MHDIBMAG",
        "string",
        "none",
        "Commentary on initial and boundary magnetic field",
        scope="variable",
        default=" ",
    )
    """Commentary on initial and boundary magnetic field (string)"""

    MHDMGIDX: Key[int] = Key(
        "MHDMGIDX",
        "int",
        "none",
        "Order of spherical harmonic polynomial",
        scope="variable",
        default="-2147483648",
    )
    """Order of spherical harmonic polynomial (int)"""

    MHDMODEL: Key[str] = Key(
        "MHDMODEL", "string", "none", "Commentary on coronal MHD code", scope="variable", default=" "
    )
    """Commentary on coronal MHD code (string)"""

    INPUTMAP: Key[str] = Key(
        "INPUTMAP",
        "string",
        "none",
        "Series name of input magnetic global map",
        scope="variable",
        default=" ",
    )
    """Series name of input magnetic global map (string)"""

    MAP_DATE: Key[datetime] = Key(
        "MAP_DATE",
        "time",
        "ISO",
        "Date_time of input map creation; ISO 8601 format UTC",
        scope="variable",
        default="-4712.01.01_11:59:28Z",
    )
    """ISO: Date_time of input map creation; ISO 8601 format UTC (time)"""

    MAP_CVER: Key[str] = Key(
        "MAP_CVER",
        "string",
        "none",
        "Code version info. of synoptic map module",
        scope="variable",
        default=" ",
    )
    """Code version info. of synoptic map module (string)"""

    MAP_BLDV: Key[str] = Key(
        "MAP_BLDV",
        "string",
        "none",
        "Code release build number of synoptic map module",
        scope="variable",
        default=" ",
    )
    """Code release build number of synoptic map module (string)"""

    CADENCE: Key[float] = Key(
        "CADENCE",
        "float",
        "second",
        "repetition interval of input global map",
        scope="variable",
        default="86400.000000",
    )
    """second: repetition interval of input global map (float)"""

    T_OBS: Key[datetime] = Key(
        "T_OBS", "time", "TAI", "nominal time", scope="variable", default="1977.01.01_00:00:00_TAI"
    )
    """TAI: nominal time (time)"""

    T_REC: Prime[datetime] = Prime(
        "T_REC", "time", "TAI", "Slot time", scope="ts_eq", default="-4712.01.01_11:59:28_TAI"
    )
    """TAI: Slot time (time, prime key)"""

    T_REC_epoch: Key[datetime] = Key(
        "T_REC_epoch", "time", "TAI", "Time of origin", scope="constant", default="1993.01.01_00:00:00_TAI"
    )
    """TAI: Time of origin (time, constant 1993.01.01_00:00:00_TAI)"""

    T_REC_step: Key[float] = Key(
        "T_REC_step", "float", "seconds", "ts_eq step", scope="constant", default="720.0"
    )
    """seconds: ts_eq step (float, constant 720.0)"""

    T_REC_unit: Key[str] = Key("T_REC_unit", "string", "none", "ts_eq unit", scope="constant", default="secs")
    """ts_eq unit (string, constant secs)"""

    LON_FRST: Key[float] = Key(
        "LON_FRST", "double", "degree", "First Carrington Time of input global map", scope="variable"
    )
    """degree: First Carrington Time of input global map (double)"""

    LON_LAST: Key[float] = Key(
        "LON_LAST", "double", "degree", "Last Carrington Time of input global map", scope="variable"
    )
    """degree: Last Carrington Time of input global map (double)"""

    CRPIX1: Key[float] = Key(
        "CRPIX1", "double", "pixel", "CRPIX1: location of the image center", scope="variable"
    )
    """pixel: CRPIX1: location of the image center (double)"""

    CRPIX2: Key[float] = Key(
        "CRPIX2", "double", "pixel", "CRPIX2: location of the image center", scope="variable"
    )
    """pixel: CRPIX2: location of the image center (double)"""

    CRPIX3: Key[float] = Key(
        "CRPIX3", "double", "pixel", "CRPIX3: location of the image center", scope="variable"
    )
    """pixel: CRPIX3: location of the image center (double)"""

    CTYPE1: Key[str] = Key(
        "CTYPE1", "string", "none", "CTYPE1: Carrington Time", scope="constant", default="CRLN-CAR"
    )
    """CTYPE1: Carrington Time (string, constant CRLN-CAR)"""

    CTYPE2: Key[str] = Key(
        "CTYPE2", "string", "none", "CTYPE2: Heliographic latitude", scope="constant", default="CRLT-CAR"
    )
    """CTYPE2: Heliographic latitude (string, constant CRLT-CAR)"""

    CTYPE3: Key[str] = Key(
        "CTYPE3",
        "string",
        "none",
        "CTYPE3: Radial distance from sun center",
        scope="constant",
        default="HECR",
    )
    """CTYPE3: Radial distance from sun center (string, constant HECR)"""

    CRVAL1: Key[float] = Key("CRVAL1", "double", "degree", "CRVAL1: center of the image", scope="variable")
    """degree: CRVAL1: center of the image (double)"""

    CRVAL2: Key[float] = Key("CRVAL2", "double", "degree", "CRVAL2: center of the image", scope="variable")
    """degree: CRVAL2: center of the image (double)"""

    CRVAL3: Key[float] = Key(
        "CRVAL3", "double", "solar radius", "CRVAL3: center of the image", scope="variable"
    )
    """solar radius: CRVAL3: center of the image (double)"""

    CDELT1: Key[float] = Key(
        "CDELT1",
        "double",
        "degree/pixel",
        "image scale in the 1st (Carrington Time) direction",
        scope="variable",
    )
    """degree/pixel: image scale in the 1st (Carrington Time) direction (double)"""

    CDELT2: Key[float] = Key(
        "CDELT2", "double", "degree/pixel", "image scale in the 2nd (Lat.) direction", scope="variable"
    )
    """degree/pixel: image scale in the 2nd (Lat.) direction (double)"""

    CDELT3: Key[float] = Key(
        "CDELT3", "double", "sol.rad./pixel", "image scale in the 3rd (Rad.) direction", scope="variable"
    )
    """sol.rad./pixel: image scale in the 3rd (Rad.) direction (double)"""

    CUNIT1: Key[str] = Key("CUNIT1", "string", "degree", "CUNIT1: degree", scope="constant", default="degree")
    """degree: CUNIT1: degree (string, constant degree)"""

    CUNIT2: Key[str] = Key("CUNIT2", "string", "degree", "CUNIT2: degree", scope="constant", default="degree")
    """degree: CUNIT2: degree (string, constant degree)"""

    CUNIT3: Key[str] = Key(
        "CUNIT3", "string", "solar radius", "CUNIT3: solar radius", scope="constant", default="solRad"
    )
    """solar radius: CUNIT3: solar radius (string, constant solRad)"""

    ORIGIN: Key[str] = Key(
        "ORIGIN",
        "string",
        "none",
        "ORIGIN: location where file made",
        scope="constant",
        default="SDO/JSOC-SDP",
    )
    """ORIGIN: location where file made (string, constant SDO/JSOC-SDP)"""

    TELESCOP: Key[str] = Key(
        "TELESCOP", "string", "none", "For HMI: SDO/HMI", scope="constant", default="SDO/HMI"
    )
    """For HMI: SDO/HMI (string, constant SDO/HMI)"""

    INSTRUME: Key[str] = Key(
        "INSTRUME",
        "string",
        "none",
        "For HMI: HMI_SIDE1, HMI_FRONT2, or HMI_COMBINED",
        scope="variable",
        default="HMI_SIDE1",
    )
    """For HMI: HMI_SIDE1, HMI_FRONT2, or HMI_COMBINED (string)"""

    COMMENT: Key[str] = Key(
        "COMMENT", "string", "none", "Supplemental Comments", scope="variable", default=" "
    )
    """Supplemental Comments (string)"""

    CALVER64: Key[int] = Key(
        "CALVER64", "longlong", "none", "Calibration Version", scope="variable", default="0x0000000000000000"
    )
    """Calibration Version (longlong)"""

    WCSNAME: Key[str] = Key(
        "WCSNAME", "string", "none", "WCS system name", scope="variable", default="3D-SPHERICAL"
    )
    """WCS system name (string)"""

    BUNIT: PerSegmentKey[str] = PerSegmentKey("BUNIT", "string", "none", "Unit", scope="segment", default=" ")
    """Unit (string, one a segment)"""

    DSCRPT: PerSegmentKey[str] = PerSegmentKey(
        "DSCRPT", "string", "none", "descrption of each variable", scope="segment", default=" "
    )
    """descrption of each variable (string, one a segment)"""

    DATAVALS: PerSegmentKey[int] = PerSegmentKey(
        "DATAVALS",
        "int",
        "none",
        "Actual number of data values in images (pixels)",
        scope="segment",
        default="-2147483648",
    )
    """Actual number of data values in images (pixels) (int, one a segment)"""

    MISSVALS: PerSegmentKey[int] = PerSegmentKey(
        "MISSVALS",
        "int",
        "none",
        "Missing values: TOTVALS - DATAVALS",
        scope="segment",
        default="-2147483648",
    )
    """Missing values: TOTVALS - DATAVALS (int, one a segment)"""

    DATAMIN: PerSegmentKey[float] = PerSegmentKey(
        "DATAMIN", "double", "none", "Minimum value from all pixels", scope="segment"
    )
    """Minimum value from all pixels (double, one a segment)"""

    DATAMAX: PerSegmentKey[float] = PerSegmentKey(
        "DATAMAX", "double", "none", "Maximum value from all pixels", scope="segment"
    )
    """Maximum value from all pixels (double, one a segment)"""

    DATAMEDN: PerSegmentKey[float] = PerSegmentKey(
        "DATAMEDN", "double", "none", "Median value from all pixels", scope="segment"
    )
    """Median value from all pixels (double, one a segment)"""

    DATAMEAN: PerSegmentKey[float] = PerSegmentKey(
        "DATAMEAN", "double", "none", "Mean value from all pixels", scope="segment"
    )
    """Mean value from all pixels (double, one a segment)"""

    DATARMS: PerSegmentKey[float] = PerSegmentKey(
        "DATARMS", "double", "none", "Rms deviation from the mean value of all pixels", scope="segment"
    )
    """Rms deviation from the mean value of all pixels (double, one a segment)"""

    DATASKEW: PerSegmentKey[float] = PerSegmentKey(
        "DATASKEW", "double", "none", "Skewness from the mean value of all pixels", scope="segment"
    )
    """Skewness from the mean value of all pixels (double, one a segment)"""

    DATAKURT: PerSegmentKey[float] = PerSegmentKey(
        "DATAKURT", "double", "none", "Kurtosis of all pixels", scope="segment"
    )
    """Kurtosis of all pixels (double, one a segment)"""

    N: SegmentKey = SegmentKey("N", "float", "", "fits", "VARxVARxVAR", "number density, in 1e8/cc")
    """number density, in 1e8/cc (segment, float, fits, VARxVARxVAR)"""

    T: SegmentKey = SegmentKey("T", "float", "", "fits", "VARxVARxVAR", "temperature, in MK")
    """temperature, in MK (segment, float, fits, VARxVARxVAR)"""

    Vr: SegmentKey = SegmentKey(
        "Vr", "float", "", "fits", "VARxVARxVAR", "rad. component of plasma flow speed, in km/s"
    )
    """rad. component of plasma flow speed, in km/s (segment, float, fits, VARxVARxVAR)"""

    Vt: SegmentKey = SegmentKey(
        "Vt", "float", "", "fits", "VARxVARxVAR", "lat. component of plasma flow speed, in km/s"
    )
    """lat. component of plasma flow speed, in km/s (segment, float, fits, VARxVARxVAR)"""

    Vp: SegmentKey = SegmentKey(
        "Vp", "float", "", "fits", "VARxVARxVAR", "lon. component of plasma flow speed, in km/s"
    )
    """lon. component of plasma flow speed, in km/s (segment, float, fits, VARxVARxVAR)"""

    Br: SegmentKey = SegmentKey(
        "Br", "float", "", "fits", "VARxVARxVAR", "rad. component of magnetic field, in Gauss"
    )
    """rad. component of magnetic field, in Gauss (segment, float, fits, VARxVARxVAR)"""

    Bt: SegmentKey = SegmentKey(
        "Bt", "float", "", "fits", "VARxVARxVAR", "lat. component of magnetic field, in Gauss"
    )
    """lat. component of magnetic field, in Gauss (segment, float, fits, VARxVARxVAR)"""

    Bp: SegmentKey = SegmentKey(
        "Bp", "float", "", "fits", "VARxVARxVAR", "lon. component of magnetic field, in Gauss"
    )
    """lon. component of magnetic field, in Gauss (segment, float, fits, VARxVARxVAR)"""

    @classmethod
    def records(cls, *, T_REC: TimeFilter | None = None) -> RecordSet[MHDcoronaDaily]:
        """Select records by prime key: T_REC."""
        return cls._select(T_REC=T_REC)


class MHDcoronaDailyNrt(Series):
    """Three-dimensional MHD simulation data with daily updated HMI magnetic field map.

    Series hmi.MHDcorona_daily_nrt. Prime keys: T_REC, slots of 720.0 from 1993.01.01_00:00:00_TAI.

    Known: 55 keywords; 8 segments, 0 links.

    full definition from a .jsd file (the live series may have changed since).
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="hmi.MHDcorona_daily_nrt",
        note="Three-dimensional MHD simulation data with daily updated HMI magnetic field map",
        prime_keys=(PrimeFacts("T_REC", slotted=True, step="720.0", epoch="1993.01.01_00:00:00_TAI"),),
        completeness=Completeness(
            55,
            of_about=None,
            typed=55,
            with_units=55,
            with_note=55,
            confirmed=None,
            whole=True,
            note="full definition from a .jsd file (the live series may have changed since)",
        ),
        source="lm-jps/proj mhd_32daily/data/hmi.MHDcorona_daily_nrt.jsd @0cf0b90d35",
    )

    DATE: Key[datetime] = Key(
        "DATE",
        "time",
        "ISO",
        "Date_time of processing; ISO 8601 format UTC",
        scope="variable",
        default="-4712.01.01_11:59:28Z",
    )
    """ISO: Date_time of processing; ISO 8601 format UTC (time)"""

    CAR_ROT: Key[int] = Key(
        "CAR_ROT",
        "int",
        "none",
        "Carrington rotation number of CRLN_OBS",
        scope="variable",
        default="-2147483648",
    )
    """Carrington rotation number of CRLN_OBS (int)"""

    CARRTIME: Key[float] = Key(
        "CARRTIME", "double", "none", "Carrington Time at center of input global map", scope="variable"
    )
    """Carrington Time at center of input global map (double)"""

    MHD_VER1: Key[str] = Key(
        "MHD_VER1",
        "string",
        "none",
        "Code version info. of coronal MHD module in JSOC",
        scope="variable",
        default=" ",
    )
    """Code version info. of coronal MHD module in JSOC (string)"""

    MHD_VER2: Key[str] = Key(
        "MHD_VER2", "string", "none", "Code version info. of coronal MHD code", scope="variable", default=" "
    )
    """Code version info. of coronal MHD code (string)"""

    MHD_SET1: Key[str] = Key(
        "MHD_SET1",
        "string",
        "none",
        "Commentary on setting in coronal MHD model",
        scope="variable",
        default=" ",
    )
    """Commentary on setting in coronal MHD model (string)"""

    MHD_SET2: Key[str] = Key(
        "MHD_SET2",
        "string",
        "none",
        "Commentary on setting in coronal MHD model",
        scope="variable",
        default=" ",
    )
    """Commentary on setting in coronal MHD model (string)"""

    MHD_SET3: Key[str] = Key(
        "MHD_SET3",
        "string",
        "none",
        "Commentary on setting in coronal MHD model",
        scope="variable",
        default=" ",
    )
    """Commentary on setting in coronal MHD model (string)"""

    MHDIBMAG: Key[str] = Key(
        "MHDIBMAG",
        "string",
        "none",
        "Commentary on initial and boundary magnetic field",
        scope="variable",
        default=" ",
    )
    """Commentary on initial and boundary magnetic field (string)"""

    MHDMGIDX: Key[int] = Key(
        "MHDMGIDX",
        "int",
        "none",
        "Order of spherical harmonic polynomial",
        scope="variable",
        default="-2147483648",
    )
    """Order of spherical harmonic polynomial (int)"""

    MHDMODEL: Key[str] = Key(
        "MHDMODEL", "string", "none", "Commentary on coronal MHD code", scope="variable", default=" "
    )
    """Commentary on coronal MHD code (string)"""

    INPUTMAP: Key[str] = Key(
        "INPUTMAP",
        "string",
        "none",
        "Series name of input magnetic global map",
        scope="variable",
        default=" ",
    )
    """Series name of input magnetic global map (string)"""

    MAP_DATE: Key[datetime] = Key(
        "MAP_DATE",
        "time",
        "ISO",
        "Date_time of input map creation; ISO 8601 format UTC",
        scope="variable",
        default="-4712.01.01_11:59:28Z",
    )
    """ISO: Date_time of input map creation; ISO 8601 format UTC (time)"""

    MAP_CVER: Key[str] = Key(
        "MAP_CVER",
        "string",
        "none",
        "Code version info. of synoptic map module",
        scope="variable",
        default=" ",
    )
    """Code version info. of synoptic map module (string)"""

    MAP_BLDV: Key[str] = Key(
        "MAP_BLDV",
        "string",
        "none",
        "Code release build number of synoptic map module",
        scope="variable",
        default=" ",
    )
    """Code release build number of synoptic map module (string)"""

    CADENCE: Key[float] = Key(
        "CADENCE",
        "float",
        "second",
        "repetition interval of input global map",
        scope="variable",
        default="86400.000000",
    )
    """second: repetition interval of input global map (float)"""

    T_OBS: Key[datetime] = Key(
        "T_OBS", "time", "TAI", "nominal time", scope="variable", default="1977.01.01_00:00:00_TAI"
    )
    """TAI: nominal time (time)"""

    T_REC: Prime[datetime] = Prime(
        "T_REC", "time", "TAI", "Slot time", scope="ts_eq", default="-4712.01.01_11:59:28_TAI"
    )
    """TAI: Slot time (time, prime key)"""

    T_REC_epoch: Key[datetime] = Key(
        "T_REC_epoch", "time", "TAI", "Time of origin", scope="constant", default="1993.01.01_00:00:00_TAI"
    )
    """TAI: Time of origin (time, constant 1993.01.01_00:00:00_TAI)"""

    T_REC_step: Key[float] = Key(
        "T_REC_step", "float", "seconds", "ts_eq step", scope="constant", default="720.0"
    )
    """seconds: ts_eq step (float, constant 720.0)"""

    T_REC_unit: Key[str] = Key("T_REC_unit", "string", "none", "ts_eq unit", scope="constant", default="secs")
    """ts_eq unit (string, constant secs)"""

    LON_FRST: Key[float] = Key(
        "LON_FRST", "double", "degree", "First Carrington Time of input global map", scope="variable"
    )
    """degree: First Carrington Time of input global map (double)"""

    LON_LAST: Key[float] = Key(
        "LON_LAST", "double", "degree", "Last Carrington Time of input global map", scope="variable"
    )
    """degree: Last Carrington Time of input global map (double)"""

    CRPIX1: Key[float] = Key(
        "CRPIX1", "double", "pixel", "CRPIX1: location of the image center", scope="variable"
    )
    """pixel: CRPIX1: location of the image center (double)"""

    CRPIX2: Key[float] = Key(
        "CRPIX2", "double", "pixel", "CRPIX2: location of the image center", scope="variable"
    )
    """pixel: CRPIX2: location of the image center (double)"""

    CRPIX3: Key[float] = Key(
        "CRPIX3", "double", "pixel", "CRPIX3: location of the image center", scope="variable"
    )
    """pixel: CRPIX3: location of the image center (double)"""

    CTYPE1: Key[str] = Key(
        "CTYPE1", "string", "none", "CTYPE1: Carrington Time", scope="constant", default="CRLN-CAR"
    )
    """CTYPE1: Carrington Time (string, constant CRLN-CAR)"""

    CTYPE2: Key[str] = Key(
        "CTYPE2", "string", "none", "CTYPE2: Heliographic latitude", scope="constant", default="CRLT-CAR"
    )
    """CTYPE2: Heliographic latitude (string, constant CRLT-CAR)"""

    CTYPE3: Key[str] = Key(
        "CTYPE3",
        "string",
        "none",
        "CTYPE3: Radial distance from sun center",
        scope="constant",
        default="HECR",
    )
    """CTYPE3: Radial distance from sun center (string, constant HECR)"""

    CRVAL1: Key[float] = Key("CRVAL1", "double", "degree", "CRVAL1: center of the image", scope="variable")
    """degree: CRVAL1: center of the image (double)"""

    CRVAL2: Key[float] = Key("CRVAL2", "double", "degree", "CRVAL2: center of the image", scope="variable")
    """degree: CRVAL2: center of the image (double)"""

    CRVAL3: Key[float] = Key(
        "CRVAL3", "double", "solar radius", "CRVAL3: center of the image", scope="variable"
    )
    """solar radius: CRVAL3: center of the image (double)"""

    CDELT1: Key[float] = Key(
        "CDELT1",
        "double",
        "degree/pixel",
        "image scale in the 1st (Carrington Time) direction",
        scope="variable",
    )
    """degree/pixel: image scale in the 1st (Carrington Time) direction (double)"""

    CDELT2: Key[float] = Key(
        "CDELT2", "double", "degree/pixel", "image scale in the 2nd (Lat.) direction", scope="variable"
    )
    """degree/pixel: image scale in the 2nd (Lat.) direction (double)"""

    CDELT3: Key[float] = Key(
        "CDELT3", "double", "sol.rad./pixel", "image scale in the 3rd (Rad.) direction", scope="variable"
    )
    """sol.rad./pixel: image scale in the 3rd (Rad.) direction (double)"""

    CUNIT1: Key[str] = Key("CUNIT1", "string", "degree", "CUNIT1: degree", scope="constant", default="degree")
    """degree: CUNIT1: degree (string, constant degree)"""

    CUNIT2: Key[str] = Key("CUNIT2", "string", "degree", "CUNIT2: degree", scope="constant", default="degree")
    """degree: CUNIT2: degree (string, constant degree)"""

    CUNIT3: Key[str] = Key(
        "CUNIT3", "string", "solar radius", "CUNIT3: solar radius", scope="constant", default="solRad"
    )
    """solar radius: CUNIT3: solar radius (string, constant solRad)"""

    ORIGIN: Key[str] = Key(
        "ORIGIN",
        "string",
        "none",
        "ORIGIN: location where file made",
        scope="constant",
        default="SDO/JSOC-SDP",
    )
    """ORIGIN: location where file made (string, constant SDO/JSOC-SDP)"""

    TELESCOP: Key[str] = Key(
        "TELESCOP", "string", "none", "For HMI: SDO/HMI", scope="constant", default="SDO/HMI"
    )
    """For HMI: SDO/HMI (string, constant SDO/HMI)"""

    INSTRUME: Key[str] = Key(
        "INSTRUME",
        "string",
        "none",
        "For HMI: HMI_SIDE1, HMI_FRONT2, or HMI_COMBINED",
        scope="variable",
        default="HMI_SIDE1",
    )
    """For HMI: HMI_SIDE1, HMI_FRONT2, or HMI_COMBINED (string)"""

    COMMENT: Key[str] = Key(
        "COMMENT", "string", "none", "Supplemental Comments", scope="variable", default=" "
    )
    """Supplemental Comments (string)"""

    CALVER64: Key[int] = Key(
        "CALVER64", "longlong", "none", "Calibration Version", scope="variable", default="0x0000000000000000"
    )
    """Calibration Version (longlong)"""

    WCSNAME: Key[str] = Key(
        "WCSNAME", "string", "none", "WCS system name", scope="variable", default="3D-SPHERICAL"
    )
    """WCS system name (string)"""

    BUNIT: PerSegmentKey[str] = PerSegmentKey("BUNIT", "string", "none", "Unit", scope="segment", default=" ")
    """Unit (string, one a segment)"""

    DSCRPT: PerSegmentKey[str] = PerSegmentKey(
        "DSCRPT", "string", "none", "descrption of each variable", scope="segment", default=" "
    )
    """descrption of each variable (string, one a segment)"""

    DATAVALS: PerSegmentKey[int] = PerSegmentKey(
        "DATAVALS",
        "int",
        "none",
        "Actual number of data values in images (pixels)",
        scope="segment",
        default="-2147483648",
    )
    """Actual number of data values in images (pixels) (int, one a segment)"""

    MISSVALS: PerSegmentKey[int] = PerSegmentKey(
        "MISSVALS",
        "int",
        "none",
        "Missing values: TOTVALS - DATAVALS",
        scope="segment",
        default="-2147483648",
    )
    """Missing values: TOTVALS - DATAVALS (int, one a segment)"""

    DATAMIN: PerSegmentKey[float] = PerSegmentKey(
        "DATAMIN", "double", "none", "Minimum value from all pixels", scope="segment"
    )
    """Minimum value from all pixels (double, one a segment)"""

    DATAMAX: PerSegmentKey[float] = PerSegmentKey(
        "DATAMAX", "double", "none", "Maximum value from all pixels", scope="segment"
    )
    """Maximum value from all pixels (double, one a segment)"""

    DATAMEDN: PerSegmentKey[float] = PerSegmentKey(
        "DATAMEDN", "double", "none", "Median value from all pixels", scope="segment"
    )
    """Median value from all pixels (double, one a segment)"""

    DATAMEAN: PerSegmentKey[float] = PerSegmentKey(
        "DATAMEAN", "double", "none", "Mean value from all pixels", scope="segment"
    )
    """Mean value from all pixels (double, one a segment)"""

    DATARMS: PerSegmentKey[float] = PerSegmentKey(
        "DATARMS", "double", "none", "Rms deviation from the mean value of all pixels", scope="segment"
    )
    """Rms deviation from the mean value of all pixels (double, one a segment)"""

    DATASKEW: PerSegmentKey[float] = PerSegmentKey(
        "DATASKEW", "double", "none", "Skewness from the mean value of all pixels", scope="segment"
    )
    """Skewness from the mean value of all pixels (double, one a segment)"""

    DATAKURT: PerSegmentKey[float] = PerSegmentKey(
        "DATAKURT", "double", "none", "Kurtosis of all pixels", scope="segment"
    )
    """Kurtosis of all pixels (double, one a segment)"""

    N: SegmentKey = SegmentKey("N", "float", "", "fits", "VARxVARxVAR", "number density, in 1e8/cc")
    """number density, in 1e8/cc (segment, float, fits, VARxVARxVAR)"""

    T: SegmentKey = SegmentKey("T", "float", "", "fits", "VARxVARxVAR", "temperature, in MK")
    """temperature, in MK (segment, float, fits, VARxVARxVAR)"""

    Vr: SegmentKey = SegmentKey(
        "Vr", "float", "", "fits", "VARxVARxVAR", "rad. component of plasma flow speed, in km/s"
    )
    """rad. component of plasma flow speed, in km/s (segment, float, fits, VARxVARxVAR)"""

    Vt: SegmentKey = SegmentKey(
        "Vt", "float", "", "fits", "VARxVARxVAR", "lat. component of plasma flow speed, in km/s"
    )
    """lat. component of plasma flow speed, in km/s (segment, float, fits, VARxVARxVAR)"""

    Vp: SegmentKey = SegmentKey(
        "Vp", "float", "", "fits", "VARxVARxVAR", "lon. component of plasma flow speed, in km/s"
    )
    """lon. component of plasma flow speed, in km/s (segment, float, fits, VARxVARxVAR)"""

    Br: SegmentKey = SegmentKey(
        "Br", "float", "", "fits", "VARxVARxVAR", "rad. component of magnetic field, in Gauss"
    )
    """rad. component of magnetic field, in Gauss (segment, float, fits, VARxVARxVAR)"""

    Bt: SegmentKey = SegmentKey(
        "Bt", "float", "", "fits", "VARxVARxVAR", "lat. component of magnetic field, in Gauss"
    )
    """lat. component of magnetic field, in Gauss (segment, float, fits, VARxVARxVAR)"""

    Bp: SegmentKey = SegmentKey(
        "Bp", "float", "", "fits", "VARxVARxVAR", "lon. component of magnetic field, in Gauss"
    )
    """lon. component of magnetic field, in Gauss (segment, float, fits, VARxVARxVAR)"""

    @classmethod
    def records(cls, *, T_REC: TimeFilter | None = None) -> RecordSet[MHDcoronaDailyNrt]:
        """Select records by prime key: T_REC."""
        return cls._select(T_REC=T_REC)


class Sharp720s(Series):
    """Spaceweather HMI Active Region Patch (SHARP): CCD coordinates.

    Series hmi.sharp_720s. Prime keys: HARPNUM; T_REC, slots of 720.0 from 1993.01.01_00:00:00_TAI.

    Known: 246 of about 339 keywords, 244 names confirmed for this series; 31 segments, 2 links.

    Names come from a partial listing and from exported single-record headers, which print every keyword of
    a record; order is that of the listing and then of the header. In the CCD series the server stores
    USFLUXL and MEANGBL in INVKEYD1 and INVKEYD2 (in the CEA series in INVVLAVE and INVBLAVE) and renames
    them on export. A keyword that follows a link shows the type of its target; links are not marked, since
    no source says which keywords are linked.
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="hmi.sharp_720s",
        note="Spaceweather HMI Active Region Patch (SHARP): CCD coordinates",
        prime_keys=(
            PrimeFacts("HARPNUM"),
            PrimeFacts("T_REC", slotted=True, step="720.0", epoch="1993.01.01_00:00:00_TAI"),
        ),
        completeness=Completeness(
            246,
            of_about=339,
            typed=246,
            with_units=242,
            with_note=239,
            confirmed=244,
            whole=False,
            note="Names come from a partial listing and from exported single-record headers, which print every keyword of a record; order is that of the listing and then of the header. In the CCD series the server stores USFLUXL and MEANGBL in INVKEYD1 and INVKEYD2 (in the CEA series in INVVLAVE and INVBLAVE) and renames them on export. A keyword that follows a link shows the type of its target; links are not marked, since no source says which keywords are linked.",
        ),
        source="merged from named public sources, each field with its own",
    )

    DATE: Key[datetime] = Key(
        "DATE",
        "time",
        "ISO",
        "Time that the SHARP keywords were calculated",
        scope="variable",
        default="-4712.01.01_11:59:28Z",
    )
    """ISO: Time that the SHARP keywords were calculated (time)"""

    DATE_S: Key[datetime] = Key("DATE_S", "time", "ISO", "Date_time of generating Stokes data")
    """ISO: Date_time of generating Stokes data (time)"""

    DATE_B: Key[datetime] = Key("DATE_B", "time", "ISO", "Date_time of generating Bharp data")
    """ISO: Date_time of generating Bharp data (time)"""

    DATE__OBS: Key[datetime] = Key(
        "DATE__OBS",
        "time",
        "ISO",
        "[DATE-OBS] DATE_OBS = T_OBS - EXPTIME/2.0",
        scope="variable",
        default="-4712.01.01_11:59:28.00Z",
    )
    """ISO: [DATE-OBS] DATE_OBS = T_OBS - EXPTIME/2.0 (time)"""

    T_OBS: Key[datetime] = Key(
        "T_OBS", "time", "TAI", "nominal time", scope="variable", default="-4712.01.01_11:59:28_TAI"
    )
    """TAI: nominal time (time)"""

    T_REC: Prime[datetime] = Prime(
        "T_REC", "time", "TAI", "Slot time", scope="ts_eq", default="-4712.01.01_11:59:28_TAI"
    )
    """TAI: Slot time (time, prime key)"""

    T_REC_epoch: Key[datetime] = Key(
        "T_REC_epoch", "time", "TAI", "Time of origin", scope="constant", default="1993.01.01_00:00:00_TAI"
    )
    """TAI: Time of origin (time, constant 1993.01.01_00:00:00_TAI)"""

    T_REC_step: Key[float] = Key(
        "T_REC_step", "float", "seconds", "ts_eq step", scope="constant", default="720.0"
    )
    """seconds: ts_eq step (float, constant 720.0)"""

    T_REC_unit: Key[str] = Key("T_REC_unit", "string", "none", "ts_eq unit", scope="constant", default="secs")
    """ts_eq unit (string, constant secs)"""

    CADENCE: Key[float] = Key(
        "CADENCE", "float", "seconds", "repetition interval", scope="constant", default="720.0"
    )
    """seconds: repetition interval (float, constant 720.0)"""

    USFLUX: Key[float] = Key("USFLUX", "float", "Maxwell", "Total unsigned flux")
    """Maxwell: Total unsigned flux (float)"""

    MEANGAM: Key[float] = Key("MEANGAM", "float", "Degrees", "Mean inclination angle, gamma")
    """Degrees: Mean inclination angle, gamma (float)"""

    MEANGBT: Key[float] = Key("MEANGBT", "float", "Gauss/Mm", "Mean value of the total field gradient")
    """Gauss/Mm: Mean value of the total field gradient (float)"""

    MEANGBZ: Key[float] = Key("MEANGBZ", "float", "Gauss/Mm", "Mean value of the vertical field gradient")
    """Gauss/Mm: Mean value of the vertical field gradient (float)"""

    MEANGBH: Key[float] = Key("MEANGBH", "float", "Gauss/Mm", "Mean value of the horizontal field gradient")
    """Gauss/Mm: Mean value of the horizontal field gradient (float)"""

    MEANJZD: Key[float] = Key("MEANJZD", "float", "mA/(m^2)", "Mean vertical current density")
    """mA/(m^2): Mean vertical current density (float)"""

    TOTUSJZ: Key[float] = Key("TOTUSJZ", "float", "Amperes", "Total unsigned vertical current")
    """Amperes: Total unsigned vertical current (float)"""

    MEANALP: Key[float] = Key("MEANALP", "float", "1/Mm", "Mean twist parameter, alpha")
    """1/Mm: Mean twist parameter, alpha (float)"""

    MEANJZH: Key[float] = Key("MEANJZH", "float", "(G^2)/m", "Mean current helicity")
    """(G^2)/m: Mean current helicity (float)"""

    TOTUSJH: Key[float] = Key("TOTUSJH", "float", "(G^2)/m", "Total unsigned current helicity")
    """(G^2)/m: Total unsigned current helicity (float)"""

    ABSNJZH: Key[float] = Key("ABSNJZH", "float", "(G^2)/m", "Absolute value of the net current helicity")
    """(G^2)/m: Absolute value of the net current helicity (float)"""

    SAVNCPP: Key[float] = Key(
        "SAVNCPP", "float", "Amperes", "Sum of the Absolute Value of the Net Currents Per Polarity (SAVNCPP)"
    )
    """Amperes: Sum of the Absolute Value of the Net Currents Per Polarity (SAVNCPP) (float)"""

    MEANPOT: Key[float] = Key(
        "MEANPOT", "float", "Ergs per cubic centimeter", "Mean photospheric excess magnetic energy density"
    )
    """Ergs per cubic centimeter: Mean photospheric excess magnetic energy density (float)"""

    TOTPOT: Key[float] = Key(
        "TOTPOT", "float", "Ergs per cubic centimeter", "Total photospheric magnetic energy density"
    )
    """Ergs per cubic centimeter: Total photospheric magnetic energy density (float)"""

    MEANSHR: Key[float] = Key("MEANSHR", "float", "Degrees", "Mean shear angle for B_total")
    """Degrees: Mean shear angle for B_total (float)"""

    SHRGT45: Key[float] = Key(
        "SHRGT45",
        "float",
        "Percentage of Total",
        "Area with shear angle greater than 45 as a percent of total area",
    )
    """Percentage of Total: Area with shear angle greater than 45 as a percent of total area (float)"""

    R_VALUE: Key[float] = Key(
        "R_VALUE", "float", "Maxwell", "Unsigned Flux R (Schrijver, 2007)", scope="variable", default="nan"
    )
    """Maxwell: Unsigned Flux R (Schrijver, 2007) (float)"""

    GWILL: Key[float] = Key("GWILL", "float", "Mm", "GWILL (Mason & Hoeksema, 2010)")
    """Mm: GWILL (Mason & Hoeksema, 2010) (float)"""

    CTYPE1: Key[str] = Key(
        "CTYPE1", "string", "none", "CTYPE1: HPLN-TAN (SOLARX)", scope="constant", default="HPLN-TAN"
    )
    """CTYPE1: HPLN-TAN (SOLARX) (string, constant HPLN-TAN)"""

    CTYPE2: Key[str] = Key(
        "CTYPE2", "string", "none", "CTYPE2: HPLT-TAN (SOLARY)", scope="constant", default="HPLT-TAN"
    )
    """CTYPE2: HPLT-TAN (SOLARY) (string, constant HPLT-TAN)"""

    CRPIX1: Key[float] = Key(
        "CRPIX1",
        "float",
        "pixel",
        "X coordinate of disk center with respect to lower-left corner of patch (in pixels)",
        scope="variable",
    )
    """pixel: X coordinate of disk center with respect to lower-left corner of patch (in pixels) (float)"""

    CRPIX2: Key[float] = Key(
        "CRPIX2",
        "float",
        "pixel",
        "Y coordinate of disk center with respect to lower-left corner of patch (in pixels)",
        scope="variable",
    )
    """pixel: Y coordinate of disk center with respect to lower-left corner of patch (in pixels) (float)"""

    CRVAL1: Key[float] = Key("CRVAL1", "float", "arcsec", "X origin: (0,0) at disk center", scope="variable")
    """arcsec: X origin: (0,0) at disk center (float)"""

    CRVAL2: Key[float] = Key("CRVAL2", "float", "arcsec", "Y origin: (0,0) at disk center", scope="variable")
    """arcsec: Y origin: (0,0) at disk center (float)"""

    CDELT1: Key[float] = Key(
        "CDELT1", "float", "arcsec/pixel", "image scale in the x direction", scope="variable"
    )
    """arcsec/pixel: image scale in the x direction (float)"""

    CDELT2: Key[float] = Key(
        "CDELT2", "float", "arcsec/pixel", "image scale in the y direction", scope="variable"
    )
    """arcsec/pixel: image scale in the y direction (float)"""

    CUNIT1: Key[str] = Key("CUNIT1", "string", "arcsec", "CUNIT1: arcsec", scope="constant", default="arcsec")
    """arcsec: CUNIT1: arcsec (string, constant arcsec)"""

    CUNIT2: Key[str] = Key("CUNIT2", "string", "arcsec", "CUNIT2: arcsec", scope="constant", default="arcsec")
    """arcsec: CUNIT2: arcsec (string, constant arcsec)"""

    IMCRPIX1: Key[float] = Key(
        "IMCRPIX1",
        "float",
        "pixel",
        "Location of the Sun center in CCD x direction",
        scope="variable",
        default="nan",
    )
    """pixel: Location of the Sun center in CCD x direction (float)"""

    IMCRPIX2: Key[float] = Key(
        "IMCRPIX2",
        "float",
        "pixel",
        "Location of the Sun center in CCD y direction",
        scope="variable",
        default="nan",
    )
    """pixel: Location of the Sun center in CCD y direction (float)"""

    IMCRVAL1: Key[float] = Key(
        "IMCRVAL1",
        "float",
        "arcsec",
        "x origin - center of the solar disk",
        scope="variable",
        default="0.000",
    )
    """arcsec: x origin - center of the solar disk (float)"""

    IMCRVAL2: Key[float] = Key(
        "IMCRVAL2",
        "float",
        "arcsec",
        "y origin - center of the solar disk",
        scope="variable",
        default="0.000",
    )
    """arcsec: y origin - center of the solar disk (float)"""

    CROTA2: Key[float] = Key("CROTA2", "float", "deg", "CROTA2: INST_ROT + SAT_ROT", scope="variable")
    """deg: CROTA2: INST_ROT + SAT_ROT (float)"""

    CRDER1: Key[float] = Key("CRDER1", "float", "arcsec", "CRDER1: estimate of random error in coordinate x")
    """arcsec: CRDER1: estimate of random error in coordinate x (float)"""

    CRDER2: Key[float] = Key("CRDER2", "float", "arcsec", "CRDER2: estimate of random error in coordinate y")
    """arcsec: CRDER2: estimate of random error in coordinate y (float)"""

    CSYSER1: Key[float] = Key(
        "CSYSER1", "float", "arcsec", "CSYSER1: estimate of systematic error in coordinate x"
    )
    """arcsec: CSYSER1: estimate of systematic error in coordinate x (float)"""

    CSYSER2: Key[float] = Key(
        "CSYSER2", "float", "arcsec", "CSYSER2: estimate of systematic error in coordinate y"
    )
    """arcsec: CSYSER2: estimate of systematic error in coordinate y (float)"""

    WCSNAME: Key[str] = Key(
        "WCSNAME", "string", "none", "WCS system name", scope="constant", default="Helioprojective-cartesian"
    )
    """WCS system name (string, constant Helioprojective-cartesian)"""

    DSUN_OBS: Key[float] = Key(
        "DSUN_OBS", "double", "meters", "Distance from SDO to Sun center.", scope="variable", default="nan"
    )
    """meters: Distance from SDO to Sun center. (double)"""

    DSUN_REF: Key[float] = Key(
        "DSUN_REF", "double", "meters", "Astronomical Unit", scope="constant", default="149597870691"
    )
    """meters: Astronomical Unit (double, constant 149597870691)"""

    RSUN_REF: Key[float] = Key(
        "RSUN_REF",
        "double",
        "m",
        "Reference radius of the Sun: 696,000,000.0 m",
        scope="constant",
        default="696000000",
    )
    """m: Reference radius of the Sun: 696,000,000.0 m (double, constant 696000000)"""

    CRLN_OBS: Key[float] = Key(
        "CRLN_OBS", "float", "deg", "Carrington longitude of the observer", scope="variable", default="nan"
    )
    """deg: Carrington longitude of the observer (float)"""

    CRLT_OBS: Key[float] = Key(
        "CRLT_OBS", "float", "deg", "Carrington latitude of the observer", scope="variable", default="nan"
    )
    """deg: Carrington latitude of the observer (float)"""

    CAR_ROT: Key[int] = Key(
        "CAR_ROT",
        "int",
        "none",
        "Carrington rotation number of CRLN_OBS",
        scope="variable",
        default="-2147483648",
    )
    """Carrington rotation number of CRLN_OBS (int)"""

    OBS_VR: Key[float] = Key(
        "OBS_VR",
        "double",
        "m/s",
        "velocity of the observer in radial direction",
        scope="variable",
        default="nan",
    )
    """m/s: velocity of the observer in radial direction (double)"""

    OBS_VW: Key[float] = Key(
        "OBS_VW",
        "double",
        "m/s",
        "velocity of the observer solar-westward. + in",
        scope="variable",
        default="nan",
    )
    """m/s: velocity of the observer solar-westward. + in (double)"""

    OBS_VN: Key[float] = Key(
        "OBS_VN", "double", "m/s", "velocity of the observer solar-northward", scope="variable", default="nan"
    )
    """m/s: velocity of the observer solar-northward (double)"""

    RSUN_OBS: Key[float] = Key(
        "RSUN_OBS", "double", "arcsec", "angular radius of Sun. Corresponds", scope="variable", default="nan"
    )
    """arcsec: angular radius of Sun. Corresponds (double)"""

    TELESCOP: Key[str] = Key(
        "TELESCOP",
        "string",
        "none",
        "Telescope - the instrument that captured the image and created the metadata",
        scope="constant",
        default="SDO/HMI",
    )
    """Telescope - the instrument that captured the image and created the metadata (string, constant SDO/HMI)"""

    INSTRUME: Key[str] = Key(
        "INSTRUME", "string", "none", "For HMI: HMI_SIDE1, HMI_FRONT2, or HMI_COMBINED", scope="variable"
    )
    """For HMI: HMI_SIDE1, HMI_FRONT2, or HMI_COMBINED (string)"""

    WAVELNTH: Key[float] = Key(
        "WAVELNTH", "float", "angstrom", "Wavelength", scope="constant", default="6173."
    )
    """angstrom: Wavelength (float, constant 6173.)"""

    CAMERA: Key[int] = Key(
        "CAMERA",
        "int",
        "none",
        "For HMI: 1 (side camera), 2 (front camera), or 3 (both cameras)",
        scope="variable",
    )
    """For HMI: 1 (side camera), 2 (front camera), or 3 (both cameras) (int)"""

    QUALITY: QualityKey = QualityKey(
        "QUALITY", "int", "none", "SHARP Quality index", scope="variable", default="0x80000000"
    )
    """SHARP Quality index (int)"""

    QUAL_S: QualityKey = QualityKey("QUAL_S", "int", "none", "Level 1p Quality word")
    """Level 1p Quality word (int)"""

    QUALLEV1: QualityKey = QualityKey(
        "QUALLEV1", "int", "none", "Level 1 quality - the level 1 quality bit field", scope="variable"
    )
    """Level 1 quality - the level 1 quality bit field (int)"""

    BUNIT: PerSegmentKey[str] = PerSegmentKey(
        "BUNIT",
        "string",
        "none",
        "Physical Units - the physical units of the image pixel values, after linear scaling by BSCALE/BZERO",
        scope="segment",
    )
    """Physical Units - the physical units of the image pixel values, after linear scaling by BSCALE/BZERO (string, one a segment)"""

    ORIGIN: Key[str] = Key(
        "ORIGIN",
        "string",
        "none",
        "ORIGIN: location where file made",
        scope="constant",
        default="SDO/JSOC-SDP",
    )
    """ORIGIN: location where file made (string, constant SDO/JSOC-SDP)"""

    CONTENT: Key[str] = Key(
        "CONTENT", "string", "none", "CONTENT", scope="constant", default="HMI observable"
    )
    """CONTENT (string, constant HMI observable)"""

    BLD_VERS: Key[str] = Key("BLD_VERS", "string", "none", "JSOC-build version number", scope="variable")
    """JSOC-build version number (string)"""

    CALVER64: Key[int] = Key("CALVER64", "longlong", "none", "Calibration Version", scope="variable")
    """Calibration Version (longlong)"""

    HFLID: Key[int] = Key("HFLID", "int", "none", "HMI_SEQ_ID_FRAMELIST")
    """HMI_SEQ_ID_FRAMELIST (int)"""

    HCFTID: Key[int] = Key("HCFTID", "int", "none", "HMI_SEQ_ID_FOCUS")
    """HMI_SEQ_ID_FOCUS (int)"""

    QLOOK: Key[int] = Key("QLOOK", "int", "none", "QLOOK: 0=final data, 1=quick-look data")
    """QLOOK: 0=final data, 1=quick-look data (int)"""

    HARPNUM: Prime[int] = Prime("HARPNUM", "int", "none", "HARP number")
    """HARP number (int, prime key)"""

    OFFDISK: Key[int] = Key(
        "OFFDISK", "int", "none", "Mask value for off-disk pixels", scope="constant", default="0"
    )
    """Mask value for off-disk pixels (int, constant 0)"""

    QUIET: Key[int] = Key(
        "QUIET", "int", "none", "Mask value for quiet sun pixels", scope="constant", default="1"
    )
    """Mask value for quiet sun pixels (int, constant 1)"""

    ACTIVE: Key[int] = Key(
        "ACTIVE", "int", "none", "Mask value for active region pixels", scope="constant", default="2"
    )
    """Mask value for active region pixels (int, constant 2)"""

    NCLASS: Key[int] = Key(
        "NCLASS",
        "int",
        "none",
        "Total number of distinct values allowed for this mask",
        scope="constant",
        default="2",
    )
    """Total number of distinct values allowed for this mask (int, constant 2)"""

    ON_PATCH: Key[int] = Key(
        "ON_PATCH",
        "int",
        "none",
        "Bit mask indicating a pixel is close to an AR",
        scope="variable",
        default="32",
    )
    """Bit mask indicating a pixel is close to an AR (int)"""

    MASK: Key[int] = Key(
        "MASK",
        "int",
        "none",
        "Lower threshold for membership in this patch",
        scope="variable",
        default="-2147483648",
    )
    """Lower threshold for membership in this patch (int)"""

    ARM_QUAL: Key[int] = Key(
        "ARM_QUAL", "int", "none", "Quality of the mask (bitfield)", scope="variable", default="0x80000000"
    )
    """Quality of the mask (bitfield) (int)"""

    ARM_NCLN: Key[int] = Key(
        "ARM_NCLN",
        "int",
        "none",
        "Number of limb pixels reset to quiet (annulus width ARM_EDGE)",
        scope="variable",
        default="-2147483648",
    )
    """Number of limb pixels reset to quiet (annulus width ARM_EDGE) (int)"""

    H_MERGE: Key[int] = Key(
        "H_MERGE",
        "int",
        "none",
        "1 if this HARP merged with an existing region at this time",
        scope="variable",
        default="0",
    )
    """1 if this HARP merged with an existing region at this time (int)"""

    H_FAINT: Key[int] = Key(
        "H_FAINT",
        "int",
        "none",
        "1 if this HARP had faint contrast at this time",
        scope="variable",
        default="0",
    )
    """1 if this HARP had faint contrast at this time (int)"""

    ARMCODEV: Key[str] = Key("ARMCODEV", "string", "none", "ARmask code version")
    """ARmask code version (string)"""

    ARMDOCU: Key[str] = Key("ARMDOCU", "string", "none", "ARmask code documentation")
    """ARmask code documentation (string)"""

    HRPCODEV: Key[str] = Key("HRPCODEV", "string", "none", "HARP code version")
    """HARP code version (string)"""

    HRPDOCU: Key[str] = Key("HRPDOCU", "string", "none", "Document for HARP code")
    """Document for HARP code (string)"""

    ARM_MODL: Key[str] = Key(
        "ARM_MODL", "string", "none", "ARmask parameter: Classification model name", scope="variable"
    )
    """ARmask parameter: Classification model name (string)"""

    ARM_EDGE: Key[float] = Key(
        "ARM_EDGE",
        "float",
        "none",
        "ARmask parameter: Width of annulus at limb to",
        scope="variable",
        default="nan",
    )
    """ARmask parameter: Width of annulus at limb to (float)"""

    ARM_BETA: Key[str] = Key(
        "ARM_BETA", "string", "none", "ARmask parameter: Mask spatial smoothness", scope="variable"
    )
    """ARmask parameter: Mask spatial smoothness (string)"""

    TKP_KWID: Key[str] = Key("TKP_KWID", "string", "none", "Tracker parameter: kwid")
    """Tracker parameter: kwid (string)"""

    TKP_KLAT: Key[str] = Key("TKP_KLAT", "string", "none", "Tracker parameter: klat")
    """Tracker parameter: klat (string)"""

    TKP_TAU: Key[str] = Key("TKP_TAU", "string", "none", "Tracker parameter: Grouping threshold tau")
    """Tracker parameter: Grouping threshold tau (string)"""

    TKP_TAU2: Key[str] = Key("TKP_TAU2", "string", "none", "Tracker parameter: Grouping threshold tau2")
    """Tracker parameter: Grouping threshold tau2 (string)"""

    TKP_ACTV: Key[str] = Key("TKP_ACTV", "string", "none", "Tracker parameter: Active region mask value")
    """Tracker parameter: Active region mask value (string)"""

    TKP_FNUM: Key[str] = Key("TKP_FNUM", "string", "none", "Tracker parameter: Delay length final_num")
    """Tracker parameter: Delay length final_num (string)"""

    TKP_FTIM: Key[str] = Key("TKP_FTIM", "string", "none", "Tracker parameter: Delay time final_time")
    """Tracker parameter: Delay time final_time (string)"""

    TKP_MAPR: Key[str] = Key("TKP_MAPR", "string", "none", "Tracker parameter: Map decay speed maprate")
    """Tracker parameter: Map decay speed maprate (string)"""

    TKP_RUNT: Key[str] = Key("TKP_RUNT", "string", "none", "Tracker information: Run time")
    """Tracker information: Run time (string)"""

    LATDTMIN: Key[float] = Key(
        "LATDTMIN", "float", "degree", "Minimum latitude for disk transit", scope="variable", default="nan"
    )
    """degree: Minimum latitude for disk transit (float)"""

    LONDTMIN: Key[float] = Key(
        "LONDTMIN", "float", "degree", "Minimum longitude for disk transit", scope="variable", default="nan"
    )
    """degree: Minimum longitude for disk transit (float)"""

    LATDTMAX: Key[float] = Key(
        "LATDTMAX", "float", "degree", "Maximum latitude for disk transit", scope="variable", default="nan"
    )
    """degree: Maximum latitude for disk transit (float)"""

    LONDTMAX: Key[float] = Key(
        "LONDTMAX", "float", "degree", "Maximum longitude for disk transit", scope="variable", default="nan"
    )
    """degree: Maximum longitude for disk transit (float)"""

    OMEGA_DT: Key[float] = Key(
        "OMEGA_DT", "float", "degree/day", "Rotation rate over disk transit", scope="variable", default="nan"
    )
    """degree/day: Rotation rate over disk transit (float)"""

    NPIX: Key[int] = Key(
        "NPIX", "int", "none", "Number of pixels within the patch", scope="variable", default="-2147483648"
    )
    """Number of pixels within the patch (int)"""

    SIZE: Key[float] = Key(
        "SIZE", "float", "mH", "Projected area of patch on image in", scope="variable", default="nan"
    )
    """mH: Projected area of patch on image in (float)"""

    AREA: Key[float] = Key(
        "AREA", "float", "mH", "De-projected area of patch on sphere in", scope="variable", default="nan"
    )
    """mH: De-projected area of patch on sphere in (float)"""

    NACR: Key[int] = Key(
        "NACR", "int", "none", "Number of active pixels in patch", scope="variable", default="-2147483648"
    )
    """Number of active pixels in patch (int)"""

    SIZE_ACR: Key[float] = Key(
        "SIZE_ACR",
        "float",
        "mH",
        "Projected area of active pixels on image in",
        scope="variable",
        default="nan",
    )
    """mH: Projected area of active pixels on image in (float)"""

    AREA_ACR: Key[float] = Key(
        "AREA_ACR",
        "float",
        "mH",
        "De-projected area of active pixels on sphere",
        scope="variable",
        default="nan",
    )
    """mH: De-projected area of active pixels on sphere (float)"""

    MTOT: Key[float] = Key(
        "MTOT", "float", "weber", "Sum of absolute LoS flux within the", scope="variable", default="nan"
    )
    """weber: Sum of absolute LoS flux within the (float)"""

    MNET: Key[float] = Key(
        "MNET", "float", "weber", "Net LoS flux within the identified region", scope="variable", default="nan"
    )
    """weber: Net LoS flux within the identified region (float)"""

    MPOS_TOT: Key[float] = Key(
        "MPOS_TOT",
        "float",
        "weber",
        "Absolute value of total positive LoS flux",
        scope="variable",
        default="nan",
    )
    """weber: Absolute value of total positive LoS flux (float)"""

    MNEG_TOT: Key[float] = Key(
        "MNEG_TOT",
        "float",
        "weber",
        "Absolute value of total negative LoS flux",
        scope="variable",
        default="nan",
    )
    """weber: Absolute value of total negative LoS flux (float)"""

    MMEAN: Key[float] = Key(
        "MMEAN", "float", "gauss", "Mean of LoS flux density", scope="variable", default="nan"
    )
    """gauss: Mean of LoS flux density (float)"""

    MSTDEV: Key[float] = Key(
        "MSTDEV", "float", "gauss", "Standard deviation of LoS flux density", scope="variable", default="nan"
    )
    """gauss: Standard deviation of LoS flux density (float)"""

    MSKEW: Key[float] = Key(
        "MSKEW", "float", "none", "Skewness of LoS flux density", scope="variable", default="nan"
    )
    """Skewness of LoS flux density (float)"""

    MKURT: Key[float] = Key(
        "MKURT", "float", "none", "Kurtosis of LoS flux density", scope="variable", default="nan"
    )
    """Kurtosis of LoS flux density (float)"""

    LAT_MIN: Key[float] = Key(
        "LAT_MIN",
        "float",
        "degree",
        "Minimum Stonyhurst latitude of pixels within",
        scope="variable",
        default="nan",
    )
    """degree: Minimum Stonyhurst latitude of pixels within (float)"""

    LON_MIN: Key[float] = Key(
        "LON_MIN",
        "float",
        "degree",
        "Minimum Stonyhurst longitude of pixels within",
        scope="variable",
        default="nan",
    )
    """degree: Minimum Stonyhurst longitude of pixels within (float)"""

    LAT_MAX: Key[float] = Key(
        "LAT_MAX",
        "float",
        "degree",
        "Maximum Stonyhurst latitude of pixels within",
        scope="variable",
        default="nan",
    )
    """degree: Maximum Stonyhurst latitude of pixels within (float)"""

    LON_MAX: Key[float] = Key(
        "LON_MAX",
        "float",
        "degree",
        "Maximum Stonyhurst longitude of pixels within",
        scope="variable",
        default="nan",
    )
    """degree: Maximum Stonyhurst longitude of pixels within (float)"""

    LAT_FWT: Key[float] = Key(
        "LAT_FWT",
        "float",
        "degree",
        "Stonyhurst latitude of flux-weighted center",
        scope="variable",
        default="nan",
    )
    """degree: Stonyhurst latitude of flux-weighted center (float)"""

    LON_FWT: Key[float] = Key(
        "LON_FWT",
        "float",
        "degree",
        "Stonyhurst longitude of flux-weighted center",
        scope="variable",
        default="nan",
    )
    """degree: Stonyhurst longitude of flux-weighted center (float)"""

    T_FRST: Key[datetime] = Key(
        "T_FRST",
        "time",
        "TAI",
        "First T_REC stored for HARP (includes",
        scope="variable",
        default="-4712.01.01_11:59:28_TAI",
    )
    """TAI: First T_REC stored for HARP (includes (time)"""

    T_FRST1: Key[datetime] = Key(
        "T_FRST1",
        "time",
        "TAI",
        "T_REC of initial HARP detection",
        scope="variable",
        default="-4712.01.01_11:59:28_TAI",
    )
    """TAI: T_REC of initial HARP detection (time)"""

    T_LAST1: Key[datetime] = Key(
        "T_LAST1",
        "time",
        "TAI",
        "T_REC of final HARP detection",
        scope="variable",
        default="-4712.01.01_11:59:28_TAI",
    )
    """TAI: T_REC of final HARP detection (time)"""

    T_LAST: Key[datetime] = Key(
        "T_LAST",
        "time",
        "TAI",
        "Last T_REC stored for HARP (includes temporal",
        scope="variable",
        default="-4712.01.01_11:59:28_TAI",
    )
    """TAI: Last T_REC stored for HARP (includes temporal (time)"""

    N_PATCH: Key[int] = Key(
        "N_PATCH",
        "short",
        "none",
        "Image slots spanned by HARP (includes pad)",
        scope="variable",
        default="-32768",
    )
    """Image slots spanned by HARP (includes pad) (short)"""

    N_PATCH1: Key[int] = Key(
        "N_PATCH1",
        "short",
        "none",
        "Image slots spanned by HARP (excludes pad)",
        scope="variable",
        default="-32768",
    )
    """Image slots spanned by HARP (excludes pad) (short)"""

    N_PATCHM: Key[int] = Key(
        "N_PATCHM",
        "short",
        "none",
        "Missing images/slots in unpadded HARP interval",
        scope="variable",
        default="-32768",
    )
    """Missing images/slots in unpadded HARP interval (short)"""

    NOAA_AR: Key[int] = Key(
        "NOAA_AR",
        "short",
        "none",
        "NOAA AR number that best matches this HARP",
        scope="variable",
        default="-32768",
    )
    """NOAA AR number that best matches this HARP (short)"""

    NOAA_NUM: Key[int] = Key(
        "NOAA_NUM",
        "short",
        "none",
        "Number of NOAA ARs that match this HARP (0",
        scope="variable",
        default="-32768",
    )
    """Number of NOAA ARs that match this HARP (0 (short)"""

    NOAA_ARS: Key[str] = Key(
        "NOAA_ARS", "string", "none", "Comma-separated list of NOAA ARs matching", scope="variable"
    )
    """Comma-separated list of NOAA ARs matching (string)"""

    TINTNUM: Key[int] = Key("TINTNUM", "int", "none", "number of points used for the temporal averaging")
    """number of points used for the temporal averaging (int)"""

    SINTNUM: Key[int] = Key("SINTNUM", "int", "none", "number of points used for the spatial interpolation")
    """number of points used for the spatial interpolation (int)"""

    DISTCOEF: Key[str] = Key(
        "DISTCOEF", "string", "", "path to the distortion coefficient table used to produce the data"
    )
    """path to the distortion coefficient table used to produce the data (string)"""

    ROTCOEF: Key[str] = Key(
        "ROTCOEF",
        "string",
        "",
        "path to the differential-rotation coefficient table used to produce the data",
    )
    """path to the differential-rotation coefficient table used to produce the data (string)"""

    POLCALM: Key[int] = Key(
        "POLCALM", "int", "none", "method used by the polarization calibration subroutine"
    )
    """method used by the polarization calibration subroutine (int)"""

    SOURCE: Key[str] = Key("SOURCE", "string", "none", "input Stokes data series")
    """input Stokes data series (string)"""

    CODEVER0: Key[str] = Key("CODEVER0", "string", "none")
    """No description (string)"""

    CODEVER1: Key[str] = Key("CODEVER1", "string", "none")
    """No description (string)"""

    CODEVER2: Key[str] = Key("CODEVER2", "string", "none")
    """No description (string)"""

    CODEVER3: Key[str] = Key(
        "CODEVER3",
        "string",
        "none",
        "version of the polarization calibration subroutine used for the magnetogram",
    )
    """version of the polarization calibration subroutine used for the magnetogram (string)"""

    CODEVER4: Key[str] = Key("CODEVER4", "string", "none", "version of")
    """version of (string)"""

    CODEVER5: Key[str] = Key("CODEVER5", "string", "none")
    """No description (string)"""

    CODEVER6: Key[str] = Key("CODEVER6", "string", "none", "version of HARP code in the CVS context")
    """version of HARP code in the CVS context (string)"""

    CODEVER7: Key[str] = Key(
        "CODEVER7", "string", "none", "CVS Version of smarp module to create this series", scope="variable"
    )
    """CVS Version of smarp module to create this series (string)"""

    INVCODEV: Key[str] = Key("INVCODEV", "string")
    """No description (string)"""

    INVDOCU: Key[str] = Key("INVDOCU", "string", "none", "Document for VFISV code")
    """Document for VFISV code (string)"""

    INVITERA: Key[int] = Key("INVITERA", "int", "none", "Number of iterations of VFISV")
    """Number of iterations of VFISV (int)"""

    INVLMBDA: Key[int] = Key("INVLMBDA", "int", "none", "Number of wavelength points to compute")
    """Number of wavelength points to compute (int)"""

    INVLMBDF: Key[int] = Key("INVLMBDF", "int", "none", "Number of HMI filters")
    """Number of HMI filters (int)"""

    INVTUNEN: Key[int] = Key("INVTUNEN", "int", "none", "Number of tuning positions of HMI filters")
    """Number of tuning positions of HMI filters (int)"""

    INVSVDTL: Key[float] = Key("INVSVDTL", "double", "none", "SVD tolerance in VFISV")
    """SVD tolerance in VFISV (double)"""

    INVCHIST: Key[float] = Key("INVCHIST", "double", "none")
    """No description (double)"""

    INVPOLTH: Key[float] = Key("INVPOLTH", "double", "none", "Polarization threshold in VFISV")
    """Polarization threshold in VFISV (double)"""

    INVPJUMP: Key[float] = Key("INVPJUMP", "double", "none", "Percentage jump in VFISV")
    """Percentage jump in VFISV (double)"""

    INVLMBDM: Key[float] = Key("INVLMBDM", "double", "mA", "First wavelength position in synthetic")
    """mA: First wavelength position in synthetic (double)"""

    INVLMBD0: Key[float] = Key("INVLMBD0", "double", "Angstrom", "Central wavelength of HMI spectral")
    """Angstrom: Central wavelength of HMI spectral (double)"""

    INVLMBDB: Key[float] = Key("INVLMBDB", "double", "mA/Gauss", "Wavelength shift")
    """mA/Gauss: Wavelength shift (double)"""

    INVDLTLA: Key[float] = Key("INVDLTLA", "double", "mA", "Spectral sampling of synthetic spectral")
    """mA: Spectral sampling of synthetic spectral (double)"""

    INVLMBDS: Key[int] = Key("INVLMBDS", "int", "none", "Number of wavelength points in subregion")
    """Number of wavelength points in subregion (int)"""

    INVLMBMS: Key[float] = Key("INVLMBMS", "double", "mA", "First wavelength position of sub")
    """mA: First wavelength position of sub (double)"""

    INVLYOTW: Key[float] = Key("INVLYOTW", "double", "Angstrom", "Lyot filter FWHM in VFISV")
    """Angstrom: Lyot filter FWHM in VFISV (double)"""

    INVWNARW: Key[float] = Key("INVWNARW", "double", "mA", "FSR (full spectral range) of the Narrow")
    """mA: FSR (full spectral range) of the Narrow (double)"""

    INVWSPAC: Key[float] = Key("INVWSPAC", "double", "mA", "Wavelength spacing between the HMI")
    """mA: Wavelength spacing between the HMI (double)"""

    INVINTTH: Key[float] = Key("INVINTTH", "double", "D/S", "Intensity threshold in VFISV")
    """D/S: Intensity threshold in VFISV (double)"""

    INVNFCTI: Key[float] = Key("INVNFCTI", "double", "D/S", "Noise Sigma factor for I")
    """D/S: Noise Sigma factor for I (double)"""

    INVNFCTQ: Key[float] = Key("INVNFCTQ", "double", "D/S", "Noise Sigma factor for Q")
    """D/S: Noise Sigma factor for Q (double)"""

    INVNFCTU: Key[float] = Key("INVNFCTU", "double", "D/S", "Noise Sigma factor for U")
    """D/S: Noise Sigma factor for U (double)"""

    INVNFCTV: Key[float] = Key("INVNFCTV", "double", "D/S", "Noise Sigma factor for V")
    """D/S: Noise Sigma factor for V (double)"""

    INVCONTI: Key[int] = Key("INVCONTI", "int", "none", "Flag for continuum measurement")
    """Flag for continuum measurement (int)"""

    INVWGHTI: Key[float] = Key("INVWGHTI", "double", "none", "Stokes I weight in the inversion")
    """Stokes I weight in the inversion (double)"""

    INVWGHTQ: Key[float] = Key("INVWGHTQ", "double", "none", "Stokes Q weight in the inversion")
    """Stokes Q weight in the inversion (double)"""

    INVWGHTU: Key[float] = Key("INVWGHTU", "double", "none", "Stokes U weight in the inversion")
    """Stokes U weight in the inversion (double)"""

    INVWGHTV: Key[float] = Key("INVWGHTV", "double", "none", "Stokes V weight in the inversion")
    """Stokes V weight in the inversion (double)"""

    INVSTLGT: Key[str] = Key("INVSTLGT", "string", "none", "Flag for stray light. No means that the stray")
    """Flag for stray light. No means that the stray (string)"""

    INVFREEP: Key[int] = Key("INVFREEP", "int", "none", "flags for 10 free parameters : the order of")
    """flags for 10 free parameters : the order of (int)"""

    INVFLPRF: Key[str] = Key("INVFLPRF", "string", "none", "Flag/Comment on filter")
    """Flag/Comment on filter (string)"""

    INVPHMAP: Key[str] = Key("INVPHMAP", "string", "none", "Flag/Comment on phase map")
    """Flag/Comment on phase map (string)"""

    INVVLAVE: Key[float] = Key("INVVLAVE", "double", "cm/s", "avarage of inverted V_los over")
    """cm/s: avarage of inverted V_los over (double)"""

    INVBLAVE: Key[float] = Key("INVBLAVE", "double", "gauss", "avarage of inverted B_los over")
    """gauss: avarage of inverted B_los over (double)"""

    INVBBAVE: Key[float] = Key("INVBBAVE", "double", "gauss", "avarage of inverted field strength")
    """gauss: avarage of inverted field strength (double)"""

    INVNPRCS: Key[int] = Key("INVNPRCS", "int", "none", "Numer of pixels processed")
    """Numer of pixels processed (int)"""

    INVNCNVG: Key[int] = Key("INVNCNVG", "int", "none", "Numer of pixels at which ME VFISV converged")
    """Numer of pixels at which ME VFISV converged (int)"""

    INVKEYS1: Key[str] = Key("INVKEYS1", "string", "none", "For future use")
    """For future use (string)"""

    INVKEYS2: Key[str] = Key("INVKEYS2", "string", "none", "For future use")
    """For future use (string)"""

    INVKEYS3: Key[str] = Key("INVKEYS3", "string", "none", "For future use")
    """For future use (string)"""

    INVKEYI1: Key[int] = Key("INVKEYI1", "int", "none", "For future use")
    """For future use (int)"""

    INVKEYI2: Key[int] = Key("INVKEYI2", "int", "none", "For future use")
    """For future use (int)"""

    CMASKL: Key[int] = Key(
        "CMASKL",
        "int",
        "number",
        "Number of pixels that contributed to the",
        scope="variable",
        default="-2147483648",
    )
    """number: Number of pixels that contributed to the (int)"""

    INVKEYD1: Key[float] = Key("INVKEYD1", "double", "Maxwell", "Total unsigned flux")
    """Maxwell: Total unsigned flux (double)"""

    INVKEYD2: Key[float] = Key("INVKEYD2", "double", "Gauss/Mm", "Mean value of the line")
    """Gauss/Mm: Mean value of the line (double)"""

    INVKEYD3: Key[float] = Key("INVKEYD3", "double", "none", "For future use")
    """For future use (double)"""

    AMBCODEV: Key[str] = Key("AMBCODEV", "string", "none", "Version of Disambig code")
    """Version of Disambig code (string)"""

    AMBDOCU: Key[str] = Key("AMBDOCU", "string", "none", "Document for Disambig code")
    """Document for Disambig code (string)"""

    AMBGMTRY: Key[int] = Key("AMBGMTRY", "int", "none", "Flag determining whether to use planar or")
    """Flag determining whether to use planar or (int)"""

    AMBPATCH: Key[int] = Key("AMBPATCH", "int", "none", "Flag determining whether disambiguation is")
    """Flag determining whether disambiguation is (int)"""

    AMBWEAK: Key[int] = Key("AMBWEAK", "int", "none", "Flag determining method for disambiguating")
    """Flag determining method for disambiguating (int)"""

    AMBNEROD: Key[int] = Key("AMBNEROD", "int", "pixels", "Number of pixels by which to erode")
    """pixels: Number of pixels by which to erode (int)"""

    AMBNGROW: Key[int] = Key("AMBNGROW", "int", "pixels", "Number of pixels by which to grow")
    """pixels: Number of pixels by which to grow (int)"""

    AMBNPAD: Key[int] = Key("AMBNPAD", "int", "pixels", "Padding to use in potential field")
    """pixels: Padding to use in potential field (int)"""

    AMBNAP: Key[int] = Key("AMBNAP", "int", "pixels", "Width of apodizing window in")
    """pixels: Width of apodizing window in (int)"""

    AMBNTX: Key[int] = Key("AMBNTX", "int", "none", "Number of tiles to use in x")
    """Number of tiles to use in x (int)"""

    AMBNTY: Key[int] = Key("AMBNTY", "int", "none", "Number of tiles to use in y")
    """Number of tiles to use in y (int)"""

    AMBBTHR0: Key[float] = Key("AMBBTHR0", "float", "G", "Transverse field strength threshold at")
    """G: Transverse field strength threshold at (float)"""

    AMBBTHR1: Key[float] = Key("AMBBTHR1", "float", "G", "Transverse field strength threshold at")
    """G: Transverse field strength threshold at (float)"""

    AMBSEED: Key[int] = Key("AMBSEED", "int", "none", "Input random number seed")
    """Input random number seed (int)"""

    AMBNEQ: Key[int] = Key("AMBNEQ", "int", "none", "Number of reconfigurations attempted at each")
    """Number of reconfigurations attempted at each (int)"""

    AMBLMBDA: Key[float] = Key("AMBLMBDA", "float", "none", "Weighting factor between divergence and")
    """Weighting factor between divergence and (float)"""

    AMBTFCT0: Key[float] = Key("AMBTFCT0", "float", "none", "Input factor to scale initial temperature")
    """Input factor to scale initial temperature (float)"""

    AMBTFCTR: Key[float] = Key("AMBTFCTR", "double", "none", "Input factor to reduce temperature")
    """Input factor to reduce temperature (double)"""

    DATAVALS: PerSegmentKey[int] = PerSegmentKey(
        "DATAVALS",
        "int",
        "none",
        "Actual number of data values in images (pixels)",
        scope="segment",
        default="-2147483648",
    )
    """Actual number of data values in images (pixels) (int, one a segment)"""

    MISSVALS: PerSegmentKey[int] = PerSegmentKey(
        "MISSVALS", "int", "none", "Missing values", scope="segment", default="-2147483648"
    )
    """Missing values (int, one a segment)"""

    DATAMIN: PerSegmentKey[float] = PerSegmentKey(
        "DATAMIN", "float", "none", "Minimum value from pixels within patch", scope="segment", default="nan"
    )
    """Minimum value from pixels within patch (float, one a segment)"""

    DATAMAX: PerSegmentKey[float] = PerSegmentKey(
        "DATAMAX", "float", "none", "Maximum value from pixels within patch", scope="segment", default="nan"
    )
    """Maximum value from pixels within patch (float, one a segment)"""

    DATAMEDN: PerSegmentKey[float] = PerSegmentKey(
        "DATAMEDN", "float", "none", "Median value from pixels within patch", scope="segment", default="nan"
    )
    """Median value from pixels within patch (float, one a segment)"""

    DATAMEAN: PerSegmentKey[float] = PerSegmentKey(
        "DATAMEAN",
        "float",
        "none",
        "Mean value from pixels within 99% of solar radius",
        scope="segment",
        default="nan",
    )
    """Mean value from pixels within 99% of solar radius (float, one a segment)"""

    DATARMS: PerSegmentKey[float] = PerSegmentKey(
        "DATARMS",
        "float",
        "none",
        "Rms deviation from the mean value of pixels within 99% of solar radius",
        scope="segment",
        default="nan",
    )
    """Rms deviation from the mean value of pixels within 99% of solar radius (float, one a segment)"""

    ERRGAM: Key[float] = Key("ERRGAM", "float", "Degrees", "Error in Mean inclination angle")
    """Degrees: Error in Mean inclination angle (float)"""

    ERRMSHA: Key[float] = Key(
        "ERRMSHA",
        "float",
        "Degrees",
        "Error in Mean shear angle for B_total",
        scope="variable",
        default="nan",
    )
    """Degrees: Error in Mean shear angle for B_total (float)"""

    ERRBH: Key[float] = Key("ERRBH", "float", "Gauss/Mm", "Error in Mean value of the")
    """Gauss/Mm: Error in Mean value of the (float)"""

    ERRBT: Key[float] = Key("ERRBT", "float", "Gauss/Mm", "Error in Mean value of the total")
    """Gauss/Mm: Error in Mean value of the total (float)"""

    ERRBZ: Key[float] = Key("ERRBZ", "float", "Gauss/Mm", "Error in Mean value of the")
    """Gauss/Mm: Error in Mean value of the (float)"""

    ERRALP: Key[float] = Key("ERRALP", "float", "1/Mm", "Error in Mean twist parameter, alpha")
    """1/Mm: Error in Mean twist parameter, alpha (float)"""

    ERRMIH: Key[float] = Key("ERRMIH", "float", "(G^2)/m", "Mean current helicity")
    """(G^2)/m: Mean current helicity (float)"""

    CMASK: Key[float] = Key("CMASK", "float", "number", "Number of pixels that contributed to")
    """number: Number of pixels that contributed to (float)"""

    ERRUSI: Key[float] = Key(
        "ERRUSI",
        "float",
        "Amperes",
        "Error in Total unsigned vertical current",
        scope="variable",
        default="nan",
    )
    """Amperes: Error in Total unsigned vertical current (float)"""

    ERRTAI: Key[float] = Key("ERRTAI", "float", "(G^2)/m", "Absolute value of the net current")
    """(G^2)/m: Absolute value of the net current (float)"""

    ERRMPOT: Key[float] = Key("ERRMPOT", "float", "Ergs per cubic centimeter", "Error in Mean")
    """Ergs per cubic centimeter: Error in Mean (float)"""

    ERRTUI: Key[float] = Key("ERRTUI", "float", "(G^2)/m", "Total unsigned current helicity")
    """(G^2)/m: Total unsigned current helicity (float)"""

    DOFFSET: Key[int] = Key(
        "DOFFSET",
        "int",
        "Gauss",
        "Constant value added to the noise",
        scope="variable",
        default="-2147483648",
    )
    """Gauss: Constant value added to the noise (int)"""

    ERRJZ: Key[float] = Key("ERRJZ", "float", "mA/(m^2)", "Error in Mean vertical current")
    """mA/(m^2): Error in Mean vertical current (float)"""

    ERRTPOT: Key[float] = Key(
        "ERRTPOT", "float", "Ergs per cubic centimeter", "Error in Total", scope="variable", default="nan"
    )
    """Ergs per cubic centimeter: Error in Total (float)"""

    ERRJHT: Key[float] = Key(
        "ERRJHT",
        "float",
        "Amperes",
        "Sum of the Absolute Value of the Net Currents",
        scope="variable",
        default="nan",
    )
    """Amperes: Sum of the Absolute Value of the Net Currents (float)"""

    ERRVF: Key[float] = Key("ERRVF", "float", "Maxwell", "Error in Total unsigned flux")
    """Maxwell: Error in Total unsigned flux (float)"""

    COMMENT: Key[str] = Key("COMMENT", "string", "none", "commentary on the data", scope="constant")
    """commentary on the data (string)"""

    TKP_RUNN: Key[str] = Key("TKP_RUNN", "string")
    """No description (string)"""

    LAT_FWTPOS: Key[float] = Key(
        "LAT_FWTPOS",
        "float",
        "degree",
        "Stonyhurst latitude of flux-weighted center",
        scope="variable",
        default="nan",
    )
    """degree: Stonyhurst latitude of flux-weighted center (float)"""

    LON_FWTPOS: Key[float] = Key(
        "LON_FWTPOS",
        "float",
        "degree",
        "Stonyhurst longitude of flux-weighted center",
        scope="variable",
        default="nan",
    )
    """degree: Stonyhurst longitude of flux-weighted center (float)"""

    LAT_FWTNEG: Key[float] = Key(
        "LAT_FWTNEG",
        "float",
        "degree",
        "Stonyhurst latitude of flux-weighted center",
        scope="variable",
        default="nan",
    )
    """degree: Stonyhurst latitude of flux-weighted center (float)"""

    LON_FWTNEG: Key[float] = Key(
        "LON_FWTNEG",
        "float",
        "degree",
        "Stonyhurst longitude of flux-weighted center",
        scope="variable",
        default="nan",
    )
    """degree: Stonyhurst longitude of flux-weighted center (float)"""

    HISTORY: Key[str] = Key("HISTORY", "string", "none", "history of data", scope="variable")
    """history of data (string)"""

    T_REC_index: Key[int] = Key(
        "T_REC_index", "longlong", "none", "Index keyword associated with T_REC", scope="index", default="0"
    )
    """Index keyword associated with T_REC (longlong)"""

    magnetogram: SegmentKey = SegmentKey("magnetogram", "int", "Gauss", "fits", "VARxVAR", "magnetogram")
    """Gauss: magnetogram (segment, int, fits, VARxVAR)"""

    bitmap: SegmentKey = SegmentKey("bitmap", "char", "Enumerated", "fits", "VARxVAR", "Mask for the patch")
    """Enumerated: Mask for the patch (segment, char, fits, VARxVAR)"""

    Dopplergram: SegmentKey = SegmentKey("Dopplergram", "int", "m/s", "fits", "VARxVAR", "Dopplergram")
    """m/s: Dopplergram (segment, int, fits, VARxVAR)"""

    continuum: SegmentKey = SegmentKey("continuum", "int", "DN/s", "fits", "VARxVAR", "continuum intensity")
    """DN/s: continuum intensity (segment, int, fits, VARxVAR)"""

    inclination: SegmentKey = SegmentKey("inclination", "unknown", "degree", "fits", "VARxVAR", "Inclination")
    """degree: Inclination (segment, fits, VARxVAR)"""

    azimuth: SegmentKey = SegmentKey("azimuth", "unknown", "degree", "fits", "VARxVAR", "Azimuth")
    """degree: Azimuth (segment, fits, VARxVAR)"""

    field: SegmentKey = SegmentKey("field", "unknown", "Mx/cm^2", "fits", "VARxVAR", "Field Strength")
    """Mx/cm^2: Field Strength (segment, fits, VARxVAR)"""

    vlos_mag: SegmentKey = SegmentKey("vlos_mag", "int", "cm/s", "fits", "VARxVAR", "LOS Velocity with Field")
    """cm/s: LOS Velocity with Field (segment, int, fits, VARxVAR)"""

    dop_width: SegmentKey = SegmentKey("dop_width", "unknown", "mA", "fits", "VARxVAR", "Doppler Width")
    """mA: Doppler Width (segment, fits, VARxVAR)"""

    eta_0: SegmentKey = SegmentKey("eta_0", "unknown", "", "fits", "VARxVAR", "Eta_0")
    """Eta_0 (segment, fits, VARxVAR)"""

    damping: SegmentKey = SegmentKey("damping", "unknown", "length units", "fits", "VARxVAR", "Damping")
    """length units: Damping (segment, fits, VARxVAR)"""

    src_continuum: SegmentKey = SegmentKey("src_continuum", "unknown", "DN/s", "fits", "VARxVAR", "Continuum")
    """DN/s: Continuum (segment, fits, VARxVAR)"""

    src_grad: SegmentKey = SegmentKey("src_grad", "unknown", "DN/s", "fits", "VARxVAR", "Gradient")
    """DN/s: Gradient (segment, fits, VARxVAR)"""

    alpha_mag: SegmentKey = SegmentKey(
        "alpha_mag", "unknown", "", "fits", "VARxVAR", "Filling Factor with Field"
    )
    """Filling Factor with Field (segment, fits, VARxVAR)"""

    chisq: SegmentKey = SegmentKey("chisq", "unknown", "", "fits", "VARxVAR", "Chisq")
    """Chisq (segment, fits, VARxVAR)"""

    conv_flag: SegmentKey = SegmentKey(
        "conv_flag", "unknown", "", "fits", "VARxVAR", "Convergence flag and index"
    )
    """Convergence flag and index (segment, fits, VARxVAR)"""

    info_map: SegmentKey = SegmentKey("info_map", "unknown", "", "fits", "VARxVAR", "Quality map")
    """Quality map (segment, fits, VARxVAR)"""

    confid_map: SegmentKey = SegmentKey("confid_map", "unknown", "", "fits", "VARxVAR", "confidence index")
    """confidence index (segment, fits, VARxVAR)"""

    inclination_err: SegmentKey = SegmentKey(
        "inclination_err", "unknown", "degree", "fits", "VARxVAR", "Inclination_Err"
    )
    """degree: Inclination_Err (segment, fits, VARxVAR)"""

    azimuth_err: SegmentKey = SegmentKey("azimuth_err", "unknown", "degree", "fits", "VARxVAR", "Azimuth_Err")
    """degree: Azimuth_Err (segment, fits, VARxVAR)"""

    field_err: SegmentKey = SegmentKey("field_err", "unknown", "Mx/cm^2", "fits", "VARxVAR", "Field_Err")
    """Mx/cm^2: Field_Err (segment, fits, VARxVAR)"""

    vlos_err: SegmentKey = SegmentKey("vlos_err", "unknown", "cm/s", "fits", "VARxVAR", "VLos_Err")
    """cm/s: VLos_Err (segment, fits, VARxVAR)"""

    alpha_err: SegmentKey = SegmentKey("alpha_err", "unknown", "", "fits", "VARxVAR", "Alpha_Err")
    """Alpha_Err (segment, fits, VARxVAR)"""

    field_inclination_err: SegmentKey = SegmentKey(
        "field_inclination_err", "unknown", "", "fits", "VARxVAR", "Field_Inclination_Err"
    )
    """Field_Inclination_Err (segment, fits, VARxVAR)"""

    field_az_err: SegmentKey = SegmentKey(
        "field_az_err", "unknown", "", "fits", "VARxVAR", "Field_azimuth_Err"
    )
    """Field_azimuth_Err (segment, fits, VARxVAR)"""

    inclin_azimuth_err: SegmentKey = SegmentKey(
        "inclin_azimuth_err", "unknown", "", "fits", "VARxVAR", "Inclination_Azimuth_Err"
    )
    """Inclination_Azimuth_Err (segment, fits, VARxVAR)"""

    field_alpha_err: SegmentKey = SegmentKey(
        "field_alpha_err", "unknown", "", "fits", "VARxVAR", "Field_Alpha_Err"
    )
    """Field_Alpha_Err (segment, fits, VARxVAR)"""

    inclination_alpha_err: SegmentKey = SegmentKey(
        "inclination_alpha_err", "unknown", "", "fits", "VARxVAR", "Inclination_Alpha_Err"
    )
    """Inclination_Alpha_Err (segment, fits, VARxVAR)"""

    azimuth_alpha_err: SegmentKey = SegmentKey(
        "azimuth_alpha_err", "unknown", "", "fits", "VARxVAR", "Azimuth_Alpha_Err"
    )
    """Azimuth_Alpha_Err (segment, fits, VARxVAR)"""

    disambig: SegmentKey = SegmentKey(
        "disambig", "unknown", "", "fits", "VARxVAR", "Flag for 180 degree change in azimuth"
    )
    """Flag for 180 degree change in azimuth (segment, fits, VARxVAR)"""

    conf_disambig: SegmentKey = SegmentKey(
        "conf_disambig", "char", "none", "fits", "VARxVAR", "confidence of disambiguation result"
    )
    """confidence of disambiguation result (segment, char, fits, VARxVAR)"""

    BHARP: LinkKey = LinkKey("BHARP", "hmi.Bharp_720s", "DYNAMIC", "Bharp")
    """Bharp (link, dynamic, to hmi.Bharp_720s)"""

    MHARP: LinkKey = LinkKey("MHARP", "hmi.Mharp_720s", "DYNAMIC", "Mharp")
    """Mharp (link, dynamic, to hmi.Mharp_720s)"""

    @classmethod
    def records(
        cls, *, HARPNUM: IntFilter | None = None, T_REC: TimeFilter | None = None
    ) -> RecordSet[Sharp720s]:
        """Select records by prime key: HARPNUM, T_REC."""
        return cls._select(HARPNUM=HARPNUM, T_REC=T_REC)


class Sharp720sNrt(Series):
    """nrt Spaceweather HMI Active Region Patch (SHARP): CCD coordinates.

    Series hmi.sharp_720s_nrt. Prime keys: HARPNUM; T_REC, slots of 720.0 from 1993.01.01_00:00:00_TAI.

    Known: 246 of about 339 keywords, 0 names confirmed for this series; 31 segments, 2 links.

    Definition taken over from the definitive series; no listing or header of the near-real-time series
    itself is public. Names come from a partial listing and from exported single-record headers, which
    print every keyword of a record; order is that of the listing and then of the header. In the CCD series
    the server stores USFLUXL and MEANGBL in INVKEYD1 and INVKEYD2 (in the CEA series in INVVLAVE and
    INVBLAVE) and renames them on export. A keyword that follows a link shows the type of its target; links
    are not marked, since no source says which keywords are linked.
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="hmi.sharp_720s_nrt",
        note="nrt Spaceweather HMI Active Region Patch (SHARP): CCD coordinates",
        prime_keys=(
            PrimeFacts("HARPNUM"),
            PrimeFacts("T_REC", slotted=True, step="720.0", epoch="1993.01.01_00:00:00_TAI"),
        ),
        completeness=Completeness(
            246,
            of_about=339,
            typed=246,
            with_units=242,
            with_note=239,
            confirmed=0,
            whole=False,
            note="Definition taken over from the definitive series; no listing or header of the near-real-time series itself is public. Names come from a partial listing and from exported single-record headers, which print every keyword of a record; order is that of the listing and then of the header. In the CCD series the server stores USFLUXL and MEANGBL in INVKEYD1 and INVKEYD2 (in the CEA series in INVVLAVE and INVBLAVE) and renames them on export. A keyword that follows a link shows the type of its target; links are not marked, since no source says which keywords are linked.",
        ),
        source="merged from named public sources, each field with its own",
    )

    DATE: Key[datetime] = Key(
        "DATE",
        "time",
        "ISO",
        "Time that the SHARP keywords were calculated",
        scope="variable",
        default="-4712.01.01_11:59:28Z",
    )
    """ISO: Time that the SHARP keywords were calculated (time)"""

    DATE_S: Key[datetime] = Key("DATE_S", "time", "ISO", "Date_time of generating Stokes data")
    """ISO: Date_time of generating Stokes data (time)"""

    DATE_B: Key[datetime] = Key("DATE_B", "time", "ISO", "Date_time of generating Bharp data")
    """ISO: Date_time of generating Bharp data (time)"""

    DATE__OBS: Key[datetime] = Key(
        "DATE__OBS",
        "time",
        "ISO",
        "[DATE-OBS] DATE_OBS = T_OBS - EXPTIME/2.0",
        scope="variable",
        default="-4712.01.01_11:59:28.00Z",
    )
    """ISO: [DATE-OBS] DATE_OBS = T_OBS - EXPTIME/2.0 (time)"""

    T_OBS: Key[datetime] = Key(
        "T_OBS", "time", "TAI", "nominal time", scope="variable", default="-4712.01.01_11:59:28_TAI"
    )
    """TAI: nominal time (time)"""

    T_REC: Prime[datetime] = Prime(
        "T_REC", "time", "TAI", "Slot time", scope="ts_eq", default="-4712.01.01_11:59:28_TAI"
    )
    """TAI: Slot time (time, prime key)"""

    T_REC_epoch: Key[datetime] = Key(
        "T_REC_epoch", "time", "TAI", "Time of origin", scope="constant", default="1993.01.01_00:00:00_TAI"
    )
    """TAI: Time of origin (time, constant 1993.01.01_00:00:00_TAI)"""

    T_REC_step: Key[float] = Key(
        "T_REC_step", "float", "seconds", "ts_eq step", scope="constant", default="720.0"
    )
    """seconds: ts_eq step (float, constant 720.0)"""

    T_REC_unit: Key[str] = Key("T_REC_unit", "string", "none", "ts_eq unit", scope="constant", default="secs")
    """ts_eq unit (string, constant secs)"""

    CADENCE: Key[float] = Key(
        "CADENCE", "float", "seconds", "repetition interval", scope="constant", default="720.0"
    )
    """seconds: repetition interval (float, constant 720.0)"""

    USFLUX: Key[float] = Key("USFLUX", "float", "Maxwell", "Total unsigned flux")
    """Maxwell: Total unsigned flux (float)"""

    MEANGAM: Key[float] = Key("MEANGAM", "float", "Degrees", "Mean inclination angle, gamma")
    """Degrees: Mean inclination angle, gamma (float)"""

    MEANGBT: Key[float] = Key("MEANGBT", "float", "Gauss/Mm", "Mean value of the total field gradient")
    """Gauss/Mm: Mean value of the total field gradient (float)"""

    MEANGBZ: Key[float] = Key("MEANGBZ", "float", "Gauss/Mm", "Mean value of the vertical field gradient")
    """Gauss/Mm: Mean value of the vertical field gradient (float)"""

    MEANGBH: Key[float] = Key("MEANGBH", "float", "Gauss/Mm", "Mean value of the horizontal field gradient")
    """Gauss/Mm: Mean value of the horizontal field gradient (float)"""

    MEANJZD: Key[float] = Key("MEANJZD", "float", "mA/(m^2)", "Mean vertical current density")
    """mA/(m^2): Mean vertical current density (float)"""

    TOTUSJZ: Key[float] = Key("TOTUSJZ", "float", "Amperes", "Total unsigned vertical current")
    """Amperes: Total unsigned vertical current (float)"""

    MEANALP: Key[float] = Key("MEANALP", "float", "1/Mm", "Mean twist parameter, alpha")
    """1/Mm: Mean twist parameter, alpha (float)"""

    MEANJZH: Key[float] = Key("MEANJZH", "float", "(G^2)/m", "Mean current helicity")
    """(G^2)/m: Mean current helicity (float)"""

    TOTUSJH: Key[float] = Key("TOTUSJH", "float", "(G^2)/m", "Total unsigned current helicity")
    """(G^2)/m: Total unsigned current helicity (float)"""

    ABSNJZH: Key[float] = Key("ABSNJZH", "float", "(G^2)/m", "Absolute value of the net current helicity")
    """(G^2)/m: Absolute value of the net current helicity (float)"""

    SAVNCPP: Key[float] = Key(
        "SAVNCPP", "float", "Amperes", "Sum of the Absolute Value of the Net Currents Per Polarity (SAVNCPP)"
    )
    """Amperes: Sum of the Absolute Value of the Net Currents Per Polarity (SAVNCPP) (float)"""

    MEANPOT: Key[float] = Key(
        "MEANPOT", "float", "Ergs per cubic centimeter", "Mean photospheric excess magnetic energy density"
    )
    """Ergs per cubic centimeter: Mean photospheric excess magnetic energy density (float)"""

    TOTPOT: Key[float] = Key(
        "TOTPOT", "float", "Ergs per cubic centimeter", "Total photospheric magnetic energy density"
    )
    """Ergs per cubic centimeter: Total photospheric magnetic energy density (float)"""

    MEANSHR: Key[float] = Key("MEANSHR", "float", "Degrees", "Mean shear angle for B_total")
    """Degrees: Mean shear angle for B_total (float)"""

    SHRGT45: Key[float] = Key(
        "SHRGT45",
        "float",
        "Percentage of Total",
        "Area with shear angle greater than 45 as a percent of total area",
    )
    """Percentage of Total: Area with shear angle greater than 45 as a percent of total area (float)"""

    R_VALUE: Key[float] = Key(
        "R_VALUE", "float", "Maxwell", "Unsigned Flux R (Schrijver, 2007)", scope="variable", default="nan"
    )
    """Maxwell: Unsigned Flux R (Schrijver, 2007) (float)"""

    GWILL: Key[float] = Key("GWILL", "float", "Mm", "GWILL (Mason & Hoeksema, 2010)")
    """Mm: GWILL (Mason & Hoeksema, 2010) (float)"""

    CTYPE1: Key[str] = Key(
        "CTYPE1", "string", "none", "CTYPE1: HPLN-TAN (SOLARX)", scope="constant", default="HPLN-TAN"
    )
    """CTYPE1: HPLN-TAN (SOLARX) (string, constant HPLN-TAN)"""

    CTYPE2: Key[str] = Key(
        "CTYPE2", "string", "none", "CTYPE2: HPLT-TAN (SOLARY)", scope="constant", default="HPLT-TAN"
    )
    """CTYPE2: HPLT-TAN (SOLARY) (string, constant HPLT-TAN)"""

    CRPIX1: Key[float] = Key(
        "CRPIX1",
        "float",
        "pixel",
        "X coordinate of disk center with respect to lower-left corner of patch (in pixels)",
        scope="variable",
    )
    """pixel: X coordinate of disk center with respect to lower-left corner of patch (in pixels) (float)"""

    CRPIX2: Key[float] = Key(
        "CRPIX2",
        "float",
        "pixel",
        "Y coordinate of disk center with respect to lower-left corner of patch (in pixels)",
        scope="variable",
    )
    """pixel: Y coordinate of disk center with respect to lower-left corner of patch (in pixels) (float)"""

    CRVAL1: Key[float] = Key("CRVAL1", "float", "arcsec", "X origin: (0,0) at disk center", scope="variable")
    """arcsec: X origin: (0,0) at disk center (float)"""

    CRVAL2: Key[float] = Key("CRVAL2", "float", "arcsec", "Y origin: (0,0) at disk center", scope="variable")
    """arcsec: Y origin: (0,0) at disk center (float)"""

    CDELT1: Key[float] = Key(
        "CDELT1", "float", "arcsec/pixel", "image scale in the x direction", scope="variable"
    )
    """arcsec/pixel: image scale in the x direction (float)"""

    CDELT2: Key[float] = Key(
        "CDELT2", "float", "arcsec/pixel", "image scale in the y direction", scope="variable"
    )
    """arcsec/pixel: image scale in the y direction (float)"""

    CUNIT1: Key[str] = Key("CUNIT1", "string", "arcsec", "CUNIT1: arcsec", scope="constant", default="arcsec")
    """arcsec: CUNIT1: arcsec (string, constant arcsec)"""

    CUNIT2: Key[str] = Key("CUNIT2", "string", "arcsec", "CUNIT2: arcsec", scope="constant", default="arcsec")
    """arcsec: CUNIT2: arcsec (string, constant arcsec)"""

    IMCRPIX1: Key[float] = Key(
        "IMCRPIX1",
        "float",
        "pixel",
        "Location of the Sun center in CCD x direction",
        scope="variable",
        default="nan",
    )
    """pixel: Location of the Sun center in CCD x direction (float)"""

    IMCRPIX2: Key[float] = Key(
        "IMCRPIX2",
        "float",
        "pixel",
        "Location of the Sun center in CCD y direction",
        scope="variable",
        default="nan",
    )
    """pixel: Location of the Sun center in CCD y direction (float)"""

    IMCRVAL1: Key[float] = Key(
        "IMCRVAL1",
        "float",
        "arcsec",
        "x origin - center of the solar disk",
        scope="variable",
        default="0.000",
    )
    """arcsec: x origin - center of the solar disk (float)"""

    IMCRVAL2: Key[float] = Key(
        "IMCRVAL2",
        "float",
        "arcsec",
        "y origin - center of the solar disk",
        scope="variable",
        default="0.000",
    )
    """arcsec: y origin - center of the solar disk (float)"""

    CROTA2: Key[float] = Key("CROTA2", "float", "deg", "CROTA2: INST_ROT + SAT_ROT", scope="variable")
    """deg: CROTA2: INST_ROT + SAT_ROT (float)"""

    CRDER1: Key[float] = Key("CRDER1", "float", "arcsec", "CRDER1: estimate of random error in coordinate x")
    """arcsec: CRDER1: estimate of random error in coordinate x (float)"""

    CRDER2: Key[float] = Key("CRDER2", "float", "arcsec", "CRDER2: estimate of random error in coordinate y")
    """arcsec: CRDER2: estimate of random error in coordinate y (float)"""

    CSYSER1: Key[float] = Key(
        "CSYSER1", "float", "arcsec", "CSYSER1: estimate of systematic error in coordinate x"
    )
    """arcsec: CSYSER1: estimate of systematic error in coordinate x (float)"""

    CSYSER2: Key[float] = Key(
        "CSYSER2", "float", "arcsec", "CSYSER2: estimate of systematic error in coordinate y"
    )
    """arcsec: CSYSER2: estimate of systematic error in coordinate y (float)"""

    WCSNAME: Key[str] = Key(
        "WCSNAME", "string", "none", "WCS system name", scope="constant", default="Helioprojective-cartesian"
    )
    """WCS system name (string, constant Helioprojective-cartesian)"""

    DSUN_OBS: Key[float] = Key(
        "DSUN_OBS", "double", "meters", "Distance from SDO to Sun center.", scope="variable", default="nan"
    )
    """meters: Distance from SDO to Sun center. (double)"""

    DSUN_REF: Key[float] = Key(
        "DSUN_REF", "double", "meters", "Astronomical Unit", scope="constant", default="149597870691"
    )
    """meters: Astronomical Unit (double, constant 149597870691)"""

    RSUN_REF: Key[float] = Key(
        "RSUN_REF",
        "double",
        "m",
        "Reference radius of the Sun: 696,000,000.0 m",
        scope="constant",
        default="696000000",
    )
    """m: Reference radius of the Sun: 696,000,000.0 m (double, constant 696000000)"""

    CRLN_OBS: Key[float] = Key(
        "CRLN_OBS", "float", "deg", "Carrington longitude of the observer", scope="variable", default="nan"
    )
    """deg: Carrington longitude of the observer (float)"""

    CRLT_OBS: Key[float] = Key(
        "CRLT_OBS", "float", "deg", "Carrington latitude of the observer", scope="variable", default="nan"
    )
    """deg: Carrington latitude of the observer (float)"""

    CAR_ROT: Key[int] = Key(
        "CAR_ROT",
        "int",
        "none",
        "Carrington rotation number of CRLN_OBS",
        scope="variable",
        default="-2147483648",
    )
    """Carrington rotation number of CRLN_OBS (int)"""

    OBS_VR: Key[float] = Key(
        "OBS_VR",
        "double",
        "m/s",
        "velocity of the observer in radial direction",
        scope="variable",
        default="nan",
    )
    """m/s: velocity of the observer in radial direction (double)"""

    OBS_VW: Key[float] = Key(
        "OBS_VW",
        "double",
        "m/s",
        "velocity of the observer solar-westward. + in",
        scope="variable",
        default="nan",
    )
    """m/s: velocity of the observer solar-westward. + in (double)"""

    OBS_VN: Key[float] = Key(
        "OBS_VN", "double", "m/s", "velocity of the observer solar-northward", scope="variable", default="nan"
    )
    """m/s: velocity of the observer solar-northward (double)"""

    RSUN_OBS: Key[float] = Key(
        "RSUN_OBS", "double", "arcsec", "angular radius of Sun. Corresponds", scope="variable", default="nan"
    )
    """arcsec: angular radius of Sun. Corresponds (double)"""

    TELESCOP: Key[str] = Key(
        "TELESCOP",
        "string",
        "none",
        "Telescope - the instrument that captured the image and created the metadata",
        scope="constant",
        default="SDO/HMI",
    )
    """Telescope - the instrument that captured the image and created the metadata (string, constant SDO/HMI)"""

    INSTRUME: Key[str] = Key(
        "INSTRUME", "string", "none", "For HMI: HMI_SIDE1, HMI_FRONT2, or HMI_COMBINED", scope="variable"
    )
    """For HMI: HMI_SIDE1, HMI_FRONT2, or HMI_COMBINED (string)"""

    WAVELNTH: Key[float] = Key(
        "WAVELNTH", "float", "angstrom", "Wavelength", scope="constant", default="6173."
    )
    """angstrom: Wavelength (float, constant 6173.)"""

    CAMERA: Key[int] = Key(
        "CAMERA",
        "int",
        "none",
        "For HMI: 1 (side camera), 2 (front camera), or 3 (both cameras)",
        scope="variable",
    )
    """For HMI: 1 (side camera), 2 (front camera), or 3 (both cameras) (int)"""

    QUALITY: QualityKey = QualityKey(
        "QUALITY", "int", "none", "SHARP Quality index", scope="variable", default="0x80000000"
    )
    """SHARP Quality index (int)"""

    QUAL_S: QualityKey = QualityKey("QUAL_S", "int", "none", "Level 1p Quality word")
    """Level 1p Quality word (int)"""

    QUALLEV1: QualityKey = QualityKey(
        "QUALLEV1", "int", "none", "Level 1 quality - the level 1 quality bit field", scope="variable"
    )
    """Level 1 quality - the level 1 quality bit field (int)"""

    BUNIT: PerSegmentKey[str] = PerSegmentKey(
        "BUNIT",
        "string",
        "none",
        "Physical Units - the physical units of the image pixel values, after linear scaling by BSCALE/BZERO",
        scope="segment",
    )
    """Physical Units - the physical units of the image pixel values, after linear scaling by BSCALE/BZERO (string, one a segment)"""

    ORIGIN: Key[str] = Key(
        "ORIGIN",
        "string",
        "none",
        "ORIGIN: location where file made",
        scope="constant",
        default="SDO/JSOC-SDP",
    )
    """ORIGIN: location where file made (string, constant SDO/JSOC-SDP)"""

    CONTENT: Key[str] = Key(
        "CONTENT", "string", "none", "CONTENT", scope="constant", default="HMI observable"
    )
    """CONTENT (string, constant HMI observable)"""

    BLD_VERS: Key[str] = Key("BLD_VERS", "string", "none", "JSOC-build version number", scope="variable")
    """JSOC-build version number (string)"""

    CALVER64: Key[int] = Key("CALVER64", "longlong", "none", "Calibration Version", scope="variable")
    """Calibration Version (longlong)"""

    HFLID: Key[int] = Key("HFLID", "int", "none", "HMI_SEQ_ID_FRAMELIST")
    """HMI_SEQ_ID_FRAMELIST (int)"""

    HCFTID: Key[int] = Key("HCFTID", "int", "none", "HMI_SEQ_ID_FOCUS")
    """HMI_SEQ_ID_FOCUS (int)"""

    QLOOK: Key[int] = Key("QLOOK", "int", "none", "QLOOK: 0=final data, 1=quick-look data")
    """QLOOK: 0=final data, 1=quick-look data (int)"""

    HARPNUM: Prime[int] = Prime("HARPNUM", "int", "none", "HARP number")
    """HARP number (int, prime key)"""

    OFFDISK: Key[int] = Key(
        "OFFDISK", "int", "none", "Mask value for off-disk pixels", scope="constant", default="0"
    )
    """Mask value for off-disk pixels (int, constant 0)"""

    QUIET: Key[int] = Key(
        "QUIET", "int", "none", "Mask value for quiet sun pixels", scope="constant", default="1"
    )
    """Mask value for quiet sun pixels (int, constant 1)"""

    ACTIVE: Key[int] = Key(
        "ACTIVE", "int", "none", "Mask value for active region pixels", scope="constant", default="2"
    )
    """Mask value for active region pixels (int, constant 2)"""

    NCLASS: Key[int] = Key(
        "NCLASS",
        "int",
        "none",
        "Total number of distinct values allowed for this mask",
        scope="constant",
        default="2",
    )
    """Total number of distinct values allowed for this mask (int, constant 2)"""

    ON_PATCH: Key[int] = Key(
        "ON_PATCH",
        "int",
        "none",
        "Bit mask indicating a pixel is close to an AR",
        scope="variable",
        default="32",
    )
    """Bit mask indicating a pixel is close to an AR (int)"""

    MASK: Key[int] = Key(
        "MASK",
        "int",
        "none",
        "Lower threshold for membership in this patch",
        scope="variable",
        default="-2147483648",
    )
    """Lower threshold for membership in this patch (int)"""

    ARM_QUAL: Key[int] = Key(
        "ARM_QUAL", "int", "none", "Quality of the mask (bitfield)", scope="variable", default="0x80000000"
    )
    """Quality of the mask (bitfield) (int)"""

    ARM_NCLN: Key[int] = Key(
        "ARM_NCLN",
        "int",
        "none",
        "Number of limb pixels reset to quiet (annulus width ARM_EDGE)",
        scope="variable",
        default="-2147483648",
    )
    """Number of limb pixels reset to quiet (annulus width ARM_EDGE) (int)"""

    H_MERGE: Key[int] = Key(
        "H_MERGE",
        "int",
        "none",
        "1 if this HARP merged with an existing region at this time",
        scope="variable",
        default="0",
    )
    """1 if this HARP merged with an existing region at this time (int)"""

    H_FAINT: Key[int] = Key(
        "H_FAINT",
        "int",
        "none",
        "1 if this HARP had faint contrast at this time",
        scope="variable",
        default="0",
    )
    """1 if this HARP had faint contrast at this time (int)"""

    ARMCODEV: Key[str] = Key("ARMCODEV", "string", "none", "ARmask code version")
    """ARmask code version (string)"""

    ARMDOCU: Key[str] = Key("ARMDOCU", "string", "none", "ARmask code documentation")
    """ARmask code documentation (string)"""

    HRPCODEV: Key[str] = Key("HRPCODEV", "string", "none", "HARP code version")
    """HARP code version (string)"""

    HRPDOCU: Key[str] = Key("HRPDOCU", "string", "none", "Document for HARP code")
    """Document for HARP code (string)"""

    ARM_MODL: Key[str] = Key(
        "ARM_MODL", "string", "none", "ARmask parameter: Classification model name", scope="variable"
    )
    """ARmask parameter: Classification model name (string)"""

    ARM_EDGE: Key[float] = Key(
        "ARM_EDGE",
        "float",
        "none",
        "ARmask parameter: Width of annulus at limb to",
        scope="variable",
        default="nan",
    )
    """ARmask parameter: Width of annulus at limb to (float)"""

    ARM_BETA: Key[str] = Key(
        "ARM_BETA", "string", "none", "ARmask parameter: Mask spatial smoothness", scope="variable"
    )
    """ARmask parameter: Mask spatial smoothness (string)"""

    TKP_KWID: Key[str] = Key("TKP_KWID", "string", "none", "Tracker parameter: kwid")
    """Tracker parameter: kwid (string)"""

    TKP_KLAT: Key[str] = Key("TKP_KLAT", "string", "none", "Tracker parameter: klat")
    """Tracker parameter: klat (string)"""

    TKP_TAU: Key[str] = Key("TKP_TAU", "string", "none", "Tracker parameter: Grouping threshold tau")
    """Tracker parameter: Grouping threshold tau (string)"""

    TKP_TAU2: Key[str] = Key("TKP_TAU2", "string", "none", "Tracker parameter: Grouping threshold tau2")
    """Tracker parameter: Grouping threshold tau2 (string)"""

    TKP_ACTV: Key[str] = Key("TKP_ACTV", "string", "none", "Tracker parameter: Active region mask value")
    """Tracker parameter: Active region mask value (string)"""

    TKP_FNUM: Key[str] = Key("TKP_FNUM", "string", "none", "Tracker parameter: Delay length final_num")
    """Tracker parameter: Delay length final_num (string)"""

    TKP_FTIM: Key[str] = Key("TKP_FTIM", "string", "none", "Tracker parameter: Delay time final_time")
    """Tracker parameter: Delay time final_time (string)"""

    TKP_MAPR: Key[str] = Key("TKP_MAPR", "string", "none", "Tracker parameter: Map decay speed maprate")
    """Tracker parameter: Map decay speed maprate (string)"""

    TKP_RUNT: Key[str] = Key("TKP_RUNT", "string", "none", "Tracker information: Run time")
    """Tracker information: Run time (string)"""

    LATDTMIN: Key[float] = Key(
        "LATDTMIN", "float", "degree", "Minimum latitude for disk transit", scope="variable", default="nan"
    )
    """degree: Minimum latitude for disk transit (float)"""

    LONDTMIN: Key[float] = Key(
        "LONDTMIN", "float", "degree", "Minimum longitude for disk transit", scope="variable", default="nan"
    )
    """degree: Minimum longitude for disk transit (float)"""

    LATDTMAX: Key[float] = Key(
        "LATDTMAX", "float", "degree", "Maximum latitude for disk transit", scope="variable", default="nan"
    )
    """degree: Maximum latitude for disk transit (float)"""

    LONDTMAX: Key[float] = Key(
        "LONDTMAX", "float", "degree", "Maximum longitude for disk transit", scope="variable", default="nan"
    )
    """degree: Maximum longitude for disk transit (float)"""

    OMEGA_DT: Key[float] = Key(
        "OMEGA_DT", "float", "degree/day", "Rotation rate over disk transit", scope="variable", default="nan"
    )
    """degree/day: Rotation rate over disk transit (float)"""

    NPIX: Key[int] = Key(
        "NPIX", "int", "none", "Number of pixels within the patch", scope="variable", default="-2147483648"
    )
    """Number of pixels within the patch (int)"""

    SIZE: Key[float] = Key(
        "SIZE", "float", "mH", "Projected area of patch on image in", scope="variable", default="nan"
    )
    """mH: Projected area of patch on image in (float)"""

    AREA: Key[float] = Key(
        "AREA", "float", "mH", "De-projected area of patch on sphere in", scope="variable", default="nan"
    )
    """mH: De-projected area of patch on sphere in (float)"""

    NACR: Key[int] = Key(
        "NACR", "int", "none", "Number of active pixels in patch", scope="variable", default="-2147483648"
    )
    """Number of active pixels in patch (int)"""

    SIZE_ACR: Key[float] = Key(
        "SIZE_ACR",
        "float",
        "mH",
        "Projected area of active pixels on image in",
        scope="variable",
        default="nan",
    )
    """mH: Projected area of active pixels on image in (float)"""

    AREA_ACR: Key[float] = Key(
        "AREA_ACR",
        "float",
        "mH",
        "De-projected area of active pixels on sphere",
        scope="variable",
        default="nan",
    )
    """mH: De-projected area of active pixels on sphere (float)"""

    MTOT: Key[float] = Key(
        "MTOT", "float", "weber", "Sum of absolute LoS flux within the", scope="variable", default="nan"
    )
    """weber: Sum of absolute LoS flux within the (float)"""

    MNET: Key[float] = Key(
        "MNET", "float", "weber", "Net LoS flux within the identified region", scope="variable", default="nan"
    )
    """weber: Net LoS flux within the identified region (float)"""

    MPOS_TOT: Key[float] = Key(
        "MPOS_TOT",
        "float",
        "weber",
        "Absolute value of total positive LoS flux",
        scope="variable",
        default="nan",
    )
    """weber: Absolute value of total positive LoS flux (float)"""

    MNEG_TOT: Key[float] = Key(
        "MNEG_TOT",
        "float",
        "weber",
        "Absolute value of total negative LoS flux",
        scope="variable",
        default="nan",
    )
    """weber: Absolute value of total negative LoS flux (float)"""

    MMEAN: Key[float] = Key(
        "MMEAN", "float", "gauss", "Mean of LoS flux density", scope="variable", default="nan"
    )
    """gauss: Mean of LoS flux density (float)"""

    MSTDEV: Key[float] = Key(
        "MSTDEV", "float", "gauss", "Standard deviation of LoS flux density", scope="variable", default="nan"
    )
    """gauss: Standard deviation of LoS flux density (float)"""

    MSKEW: Key[float] = Key(
        "MSKEW", "float", "none", "Skewness of LoS flux density", scope="variable", default="nan"
    )
    """Skewness of LoS flux density (float)"""

    MKURT: Key[float] = Key(
        "MKURT", "float", "none", "Kurtosis of LoS flux density", scope="variable", default="nan"
    )
    """Kurtosis of LoS flux density (float)"""

    LAT_MIN: Key[float] = Key(
        "LAT_MIN",
        "float",
        "degree",
        "Minimum Stonyhurst latitude of pixels within",
        scope="variable",
        default="nan",
    )
    """degree: Minimum Stonyhurst latitude of pixels within (float)"""

    LON_MIN: Key[float] = Key(
        "LON_MIN",
        "float",
        "degree",
        "Minimum Stonyhurst longitude of pixels within",
        scope="variable",
        default="nan",
    )
    """degree: Minimum Stonyhurst longitude of pixels within (float)"""

    LAT_MAX: Key[float] = Key(
        "LAT_MAX",
        "float",
        "degree",
        "Maximum Stonyhurst latitude of pixels within",
        scope="variable",
        default="nan",
    )
    """degree: Maximum Stonyhurst latitude of pixels within (float)"""

    LON_MAX: Key[float] = Key(
        "LON_MAX",
        "float",
        "degree",
        "Maximum Stonyhurst longitude of pixels within",
        scope="variable",
        default="nan",
    )
    """degree: Maximum Stonyhurst longitude of pixels within (float)"""

    LAT_FWT: Key[float] = Key(
        "LAT_FWT",
        "float",
        "degree",
        "Stonyhurst latitude of flux-weighted center",
        scope="variable",
        default="nan",
    )
    """degree: Stonyhurst latitude of flux-weighted center (float)"""

    LON_FWT: Key[float] = Key(
        "LON_FWT",
        "float",
        "degree",
        "Stonyhurst longitude of flux-weighted center",
        scope="variable",
        default="nan",
    )
    """degree: Stonyhurst longitude of flux-weighted center (float)"""

    T_FRST: Key[datetime] = Key(
        "T_FRST",
        "time",
        "TAI",
        "First T_REC stored for HARP (includes",
        scope="variable",
        default="-4712.01.01_11:59:28_TAI",
    )
    """TAI: First T_REC stored for HARP (includes (time)"""

    T_FRST1: Key[datetime] = Key(
        "T_FRST1",
        "time",
        "TAI",
        "T_REC of initial HARP detection",
        scope="variable",
        default="-4712.01.01_11:59:28_TAI",
    )
    """TAI: T_REC of initial HARP detection (time)"""

    T_LAST1: Key[datetime] = Key(
        "T_LAST1",
        "time",
        "TAI",
        "T_REC of final HARP detection",
        scope="variable",
        default="-4712.01.01_11:59:28_TAI",
    )
    """TAI: T_REC of final HARP detection (time)"""

    T_LAST: Key[datetime] = Key(
        "T_LAST",
        "time",
        "TAI",
        "Last T_REC stored for HARP (includes temporal",
        scope="variable",
        default="-4712.01.01_11:59:28_TAI",
    )
    """TAI: Last T_REC stored for HARP (includes temporal (time)"""

    N_PATCH: Key[int] = Key(
        "N_PATCH",
        "short",
        "none",
        "Image slots spanned by HARP (includes pad)",
        scope="variable",
        default="-32768",
    )
    """Image slots spanned by HARP (includes pad) (short)"""

    N_PATCH1: Key[int] = Key(
        "N_PATCH1",
        "short",
        "none",
        "Image slots spanned by HARP (excludes pad)",
        scope="variable",
        default="-32768",
    )
    """Image slots spanned by HARP (excludes pad) (short)"""

    N_PATCHM: Key[int] = Key(
        "N_PATCHM",
        "short",
        "none",
        "Missing images/slots in unpadded HARP interval",
        scope="variable",
        default="-32768",
    )
    """Missing images/slots in unpadded HARP interval (short)"""

    NOAA_AR: Key[int] = Key(
        "NOAA_AR",
        "short",
        "none",
        "NOAA AR number that best matches this HARP",
        scope="variable",
        default="-32768",
    )
    """NOAA AR number that best matches this HARP (short)"""

    NOAA_NUM: Key[int] = Key(
        "NOAA_NUM",
        "short",
        "none",
        "Number of NOAA ARs that match this HARP (0",
        scope="variable",
        default="-32768",
    )
    """Number of NOAA ARs that match this HARP (0 (short)"""

    NOAA_ARS: Key[str] = Key(
        "NOAA_ARS", "string", "none", "Comma-separated list of NOAA ARs matching", scope="variable"
    )
    """Comma-separated list of NOAA ARs matching (string)"""

    TINTNUM: Key[int] = Key("TINTNUM", "int", "none", "number of points used for the temporal averaging")
    """number of points used for the temporal averaging (int)"""

    SINTNUM: Key[int] = Key("SINTNUM", "int", "none", "number of points used for the spatial interpolation")
    """number of points used for the spatial interpolation (int)"""

    DISTCOEF: Key[str] = Key(
        "DISTCOEF", "string", "", "path to the distortion coefficient table used to produce the data"
    )
    """path to the distortion coefficient table used to produce the data (string)"""

    ROTCOEF: Key[str] = Key(
        "ROTCOEF",
        "string",
        "",
        "path to the differential-rotation coefficient table used to produce the data",
    )
    """path to the differential-rotation coefficient table used to produce the data (string)"""

    POLCALM: Key[int] = Key(
        "POLCALM", "int", "none", "method used by the polarization calibration subroutine"
    )
    """method used by the polarization calibration subroutine (int)"""

    SOURCE: Key[str] = Key("SOURCE", "string", "none", "input Stokes data series")
    """input Stokes data series (string)"""

    CODEVER0: Key[str] = Key("CODEVER0", "string", "none")
    """No description (string)"""

    CODEVER1: Key[str] = Key("CODEVER1", "string", "none")
    """No description (string)"""

    CODEVER2: Key[str] = Key("CODEVER2", "string", "none")
    """No description (string)"""

    CODEVER3: Key[str] = Key(
        "CODEVER3",
        "string",
        "none",
        "version of the polarization calibration subroutine used for the magnetogram",
    )
    """version of the polarization calibration subroutine used for the magnetogram (string)"""

    CODEVER4: Key[str] = Key("CODEVER4", "string", "none", "version of")
    """version of (string)"""

    CODEVER5: Key[str] = Key("CODEVER5", "string", "none")
    """No description (string)"""

    CODEVER6: Key[str] = Key("CODEVER6", "string", "none", "version of HARP code in the CVS context")
    """version of HARP code in the CVS context (string)"""

    CODEVER7: Key[str] = Key(
        "CODEVER7", "string", "none", "CVS Version of smarp module to create this series", scope="variable"
    )
    """CVS Version of smarp module to create this series (string)"""

    INVCODEV: Key[str] = Key("INVCODEV", "string")
    """No description (string)"""

    INVDOCU: Key[str] = Key("INVDOCU", "string", "none", "Document for VFISV code")
    """Document for VFISV code (string)"""

    INVITERA: Key[int] = Key("INVITERA", "int", "none", "Number of iterations of VFISV")
    """Number of iterations of VFISV (int)"""

    INVLMBDA: Key[int] = Key("INVLMBDA", "int", "none", "Number of wavelength points to compute")
    """Number of wavelength points to compute (int)"""

    INVLMBDF: Key[int] = Key("INVLMBDF", "int", "none", "Number of HMI filters")
    """Number of HMI filters (int)"""

    INVTUNEN: Key[int] = Key("INVTUNEN", "int", "none", "Number of tuning positions of HMI filters")
    """Number of tuning positions of HMI filters (int)"""

    INVSVDTL: Key[float] = Key("INVSVDTL", "double", "none", "SVD tolerance in VFISV")
    """SVD tolerance in VFISV (double)"""

    INVCHIST: Key[float] = Key("INVCHIST", "double", "none")
    """No description (double)"""

    INVPOLTH: Key[float] = Key("INVPOLTH", "double", "none", "Polarization threshold in VFISV")
    """Polarization threshold in VFISV (double)"""

    INVPJUMP: Key[float] = Key("INVPJUMP", "double", "none", "Percentage jump in VFISV")
    """Percentage jump in VFISV (double)"""

    INVLMBDM: Key[float] = Key("INVLMBDM", "double", "mA", "First wavelength position in synthetic")
    """mA: First wavelength position in synthetic (double)"""

    INVLMBD0: Key[float] = Key("INVLMBD0", "double", "Angstrom", "Central wavelength of HMI spectral")
    """Angstrom: Central wavelength of HMI spectral (double)"""

    INVLMBDB: Key[float] = Key("INVLMBDB", "double", "mA/Gauss", "Wavelength shift")
    """mA/Gauss: Wavelength shift (double)"""

    INVDLTLA: Key[float] = Key("INVDLTLA", "double", "mA", "Spectral sampling of synthetic spectral")
    """mA: Spectral sampling of synthetic spectral (double)"""

    INVLMBDS: Key[int] = Key("INVLMBDS", "int", "none", "Number of wavelength points in subregion")
    """Number of wavelength points in subregion (int)"""

    INVLMBMS: Key[float] = Key("INVLMBMS", "double", "mA", "First wavelength position of sub")
    """mA: First wavelength position of sub (double)"""

    INVLYOTW: Key[float] = Key("INVLYOTW", "double", "Angstrom", "Lyot filter FWHM in VFISV")
    """Angstrom: Lyot filter FWHM in VFISV (double)"""

    INVWNARW: Key[float] = Key("INVWNARW", "double", "mA", "FSR (full spectral range) of the Narrow")
    """mA: FSR (full spectral range) of the Narrow (double)"""

    INVWSPAC: Key[float] = Key("INVWSPAC", "double", "mA", "Wavelength spacing between the HMI")
    """mA: Wavelength spacing between the HMI (double)"""

    INVINTTH: Key[float] = Key("INVINTTH", "double", "D/S", "Intensity threshold in VFISV")
    """D/S: Intensity threshold in VFISV (double)"""

    INVNFCTI: Key[float] = Key("INVNFCTI", "double", "D/S", "Noise Sigma factor for I")
    """D/S: Noise Sigma factor for I (double)"""

    INVNFCTQ: Key[float] = Key("INVNFCTQ", "double", "D/S", "Noise Sigma factor for Q")
    """D/S: Noise Sigma factor for Q (double)"""

    INVNFCTU: Key[float] = Key("INVNFCTU", "double", "D/S", "Noise Sigma factor for U")
    """D/S: Noise Sigma factor for U (double)"""

    INVNFCTV: Key[float] = Key("INVNFCTV", "double", "D/S", "Noise Sigma factor for V")
    """D/S: Noise Sigma factor for V (double)"""

    INVCONTI: Key[int] = Key("INVCONTI", "int", "none", "Flag for continuum measurement")
    """Flag for continuum measurement (int)"""

    INVWGHTI: Key[float] = Key("INVWGHTI", "double", "none", "Stokes I weight in the inversion")
    """Stokes I weight in the inversion (double)"""

    INVWGHTQ: Key[float] = Key("INVWGHTQ", "double", "none", "Stokes Q weight in the inversion")
    """Stokes Q weight in the inversion (double)"""

    INVWGHTU: Key[float] = Key("INVWGHTU", "double", "none", "Stokes U weight in the inversion")
    """Stokes U weight in the inversion (double)"""

    INVWGHTV: Key[float] = Key("INVWGHTV", "double", "none", "Stokes V weight in the inversion")
    """Stokes V weight in the inversion (double)"""

    INVSTLGT: Key[str] = Key("INVSTLGT", "string", "none", "Flag for stray light. No means that the stray")
    """Flag for stray light. No means that the stray (string)"""

    INVFREEP: Key[int] = Key("INVFREEP", "int", "none", "flags for 10 free parameters : the order of")
    """flags for 10 free parameters : the order of (int)"""

    INVFLPRF: Key[str] = Key("INVFLPRF", "string", "none", "Flag/Comment on filter")
    """Flag/Comment on filter (string)"""

    INVPHMAP: Key[str] = Key("INVPHMAP", "string", "none", "Flag/Comment on phase map")
    """Flag/Comment on phase map (string)"""

    INVVLAVE: Key[float] = Key("INVVLAVE", "double", "cm/s", "avarage of inverted V_los over")
    """cm/s: avarage of inverted V_los over (double)"""

    INVBLAVE: Key[float] = Key("INVBLAVE", "double", "gauss", "avarage of inverted B_los over")
    """gauss: avarage of inverted B_los over (double)"""

    INVBBAVE: Key[float] = Key("INVBBAVE", "double", "gauss", "avarage of inverted field strength")
    """gauss: avarage of inverted field strength (double)"""

    INVNPRCS: Key[int] = Key("INVNPRCS", "int", "none", "Numer of pixels processed")
    """Numer of pixels processed (int)"""

    INVNCNVG: Key[int] = Key("INVNCNVG", "int", "none", "Numer of pixels at which ME VFISV converged")
    """Numer of pixels at which ME VFISV converged (int)"""

    INVKEYS1: Key[str] = Key("INVKEYS1", "string", "none", "For future use")
    """For future use (string)"""

    INVKEYS2: Key[str] = Key("INVKEYS2", "string", "none", "For future use")
    """For future use (string)"""

    INVKEYS3: Key[str] = Key("INVKEYS3", "string", "none", "For future use")
    """For future use (string)"""

    INVKEYI1: Key[int] = Key("INVKEYI1", "int", "none", "For future use")
    """For future use (int)"""

    INVKEYI2: Key[int] = Key("INVKEYI2", "int", "none", "For future use")
    """For future use (int)"""

    CMASKL: Key[int] = Key(
        "CMASKL",
        "int",
        "number",
        "Number of pixels that contributed to the",
        scope="variable",
        default="-2147483648",
    )
    """number: Number of pixels that contributed to the (int)"""

    INVKEYD1: Key[float] = Key("INVKEYD1", "double", "Maxwell", "Total unsigned flux")
    """Maxwell: Total unsigned flux (double)"""

    INVKEYD2: Key[float] = Key("INVKEYD2", "double", "Gauss/Mm", "Mean value of the line")
    """Gauss/Mm: Mean value of the line (double)"""

    INVKEYD3: Key[float] = Key("INVKEYD3", "double", "none", "For future use")
    """For future use (double)"""

    AMBCODEV: Key[str] = Key("AMBCODEV", "string", "none", "Version of Disambig code")
    """Version of Disambig code (string)"""

    AMBDOCU: Key[str] = Key("AMBDOCU", "string", "none", "Document for Disambig code")
    """Document for Disambig code (string)"""

    AMBGMTRY: Key[int] = Key("AMBGMTRY", "int", "none", "Flag determining whether to use planar or")
    """Flag determining whether to use planar or (int)"""

    AMBPATCH: Key[int] = Key("AMBPATCH", "int", "none", "Flag determining whether disambiguation is")
    """Flag determining whether disambiguation is (int)"""

    AMBWEAK: Key[int] = Key("AMBWEAK", "int", "none", "Flag determining method for disambiguating")
    """Flag determining method for disambiguating (int)"""

    AMBNEROD: Key[int] = Key("AMBNEROD", "int", "pixels", "Number of pixels by which to erode")
    """pixels: Number of pixels by which to erode (int)"""

    AMBNGROW: Key[int] = Key("AMBNGROW", "int", "pixels", "Number of pixels by which to grow")
    """pixels: Number of pixels by which to grow (int)"""

    AMBNPAD: Key[int] = Key("AMBNPAD", "int", "pixels", "Padding to use in potential field")
    """pixels: Padding to use in potential field (int)"""

    AMBNAP: Key[int] = Key("AMBNAP", "int", "pixels", "Width of apodizing window in")
    """pixels: Width of apodizing window in (int)"""

    AMBNTX: Key[int] = Key("AMBNTX", "int", "none", "Number of tiles to use in x")
    """Number of tiles to use in x (int)"""

    AMBNTY: Key[int] = Key("AMBNTY", "int", "none", "Number of tiles to use in y")
    """Number of tiles to use in y (int)"""

    AMBBTHR0: Key[float] = Key("AMBBTHR0", "float", "G", "Transverse field strength threshold at")
    """G: Transverse field strength threshold at (float)"""

    AMBBTHR1: Key[float] = Key("AMBBTHR1", "float", "G", "Transverse field strength threshold at")
    """G: Transverse field strength threshold at (float)"""

    AMBSEED: Key[int] = Key("AMBSEED", "int", "none", "Input random number seed")
    """Input random number seed (int)"""

    AMBNEQ: Key[int] = Key("AMBNEQ", "int", "none", "Number of reconfigurations attempted at each")
    """Number of reconfigurations attempted at each (int)"""

    AMBLMBDA: Key[float] = Key("AMBLMBDA", "float", "none", "Weighting factor between divergence and")
    """Weighting factor between divergence and (float)"""

    AMBTFCT0: Key[float] = Key("AMBTFCT0", "float", "none", "Input factor to scale initial temperature")
    """Input factor to scale initial temperature (float)"""

    AMBTFCTR: Key[float] = Key("AMBTFCTR", "double", "none", "Input factor to reduce temperature")
    """Input factor to reduce temperature (double)"""

    DATAVALS: PerSegmentKey[int] = PerSegmentKey(
        "DATAVALS",
        "int",
        "none",
        "Actual number of data values in images (pixels)",
        scope="segment",
        default="-2147483648",
    )
    """Actual number of data values in images (pixels) (int, one a segment)"""

    MISSVALS: PerSegmentKey[int] = PerSegmentKey(
        "MISSVALS", "int", "none", "Missing values", scope="segment", default="-2147483648"
    )
    """Missing values (int, one a segment)"""

    DATAMIN: PerSegmentKey[float] = PerSegmentKey(
        "DATAMIN", "float", "none", "Minimum value from pixels within patch", scope="segment", default="nan"
    )
    """Minimum value from pixels within patch (float, one a segment)"""

    DATAMAX: PerSegmentKey[float] = PerSegmentKey(
        "DATAMAX", "float", "none", "Maximum value from pixels within patch", scope="segment", default="nan"
    )
    """Maximum value from pixels within patch (float, one a segment)"""

    DATAMEDN: PerSegmentKey[float] = PerSegmentKey(
        "DATAMEDN", "float", "none", "Median value from pixels within patch", scope="segment", default="nan"
    )
    """Median value from pixels within patch (float, one a segment)"""

    DATAMEAN: PerSegmentKey[float] = PerSegmentKey(
        "DATAMEAN",
        "float",
        "none",
        "Mean value from pixels within 99% of solar radius",
        scope="segment",
        default="nan",
    )
    """Mean value from pixels within 99% of solar radius (float, one a segment)"""

    DATARMS: PerSegmentKey[float] = PerSegmentKey(
        "DATARMS",
        "float",
        "none",
        "Rms deviation from the mean value of pixels within 99% of solar radius",
        scope="segment",
        default="nan",
    )
    """Rms deviation from the mean value of pixels within 99% of solar radius (float, one a segment)"""

    ERRGAM: Key[float] = Key("ERRGAM", "float", "Degrees", "Error in Mean inclination angle")
    """Degrees: Error in Mean inclination angle (float)"""

    ERRMSHA: Key[float] = Key(
        "ERRMSHA",
        "float",
        "Degrees",
        "Error in Mean shear angle for B_total",
        scope="variable",
        default="nan",
    )
    """Degrees: Error in Mean shear angle for B_total (float)"""

    ERRBH: Key[float] = Key("ERRBH", "float", "Gauss/Mm", "Error in Mean value of the")
    """Gauss/Mm: Error in Mean value of the (float)"""

    ERRBT: Key[float] = Key("ERRBT", "float", "Gauss/Mm", "Error in Mean value of the total")
    """Gauss/Mm: Error in Mean value of the total (float)"""

    ERRBZ: Key[float] = Key("ERRBZ", "float", "Gauss/Mm", "Error in Mean value of the")
    """Gauss/Mm: Error in Mean value of the (float)"""

    ERRALP: Key[float] = Key("ERRALP", "float", "1/Mm", "Error in Mean twist parameter, alpha")
    """1/Mm: Error in Mean twist parameter, alpha (float)"""

    ERRMIH: Key[float] = Key("ERRMIH", "float", "(G^2)/m", "Mean current helicity")
    """(G^2)/m: Mean current helicity (float)"""

    CMASK: Key[float] = Key("CMASK", "float", "number", "Number of pixels that contributed to")
    """number: Number of pixels that contributed to (float)"""

    ERRUSI: Key[float] = Key(
        "ERRUSI",
        "float",
        "Amperes",
        "Error in Total unsigned vertical current",
        scope="variable",
        default="nan",
    )
    """Amperes: Error in Total unsigned vertical current (float)"""

    ERRTAI: Key[float] = Key("ERRTAI", "float", "(G^2)/m", "Absolute value of the net current")
    """(G^2)/m: Absolute value of the net current (float)"""

    ERRMPOT: Key[float] = Key("ERRMPOT", "float", "Ergs per cubic centimeter", "Error in Mean")
    """Ergs per cubic centimeter: Error in Mean (float)"""

    ERRTUI: Key[float] = Key("ERRTUI", "float", "(G^2)/m", "Total unsigned current helicity")
    """(G^2)/m: Total unsigned current helicity (float)"""

    DOFFSET: Key[int] = Key(
        "DOFFSET",
        "int",
        "Gauss",
        "Constant value added to the noise",
        scope="variable",
        default="-2147483648",
    )
    """Gauss: Constant value added to the noise (int)"""

    ERRJZ: Key[float] = Key("ERRJZ", "float", "mA/(m^2)", "Error in Mean vertical current")
    """mA/(m^2): Error in Mean vertical current (float)"""

    ERRTPOT: Key[float] = Key(
        "ERRTPOT", "float", "Ergs per cubic centimeter", "Error in Total", scope="variable", default="nan"
    )
    """Ergs per cubic centimeter: Error in Total (float)"""

    ERRJHT: Key[float] = Key(
        "ERRJHT",
        "float",
        "Amperes",
        "Sum of the Absolute Value of the Net Currents",
        scope="variable",
        default="nan",
    )
    """Amperes: Sum of the Absolute Value of the Net Currents (float)"""

    ERRVF: Key[float] = Key("ERRVF", "float", "Maxwell", "Error in Total unsigned flux")
    """Maxwell: Error in Total unsigned flux (float)"""

    COMMENT: Key[str] = Key("COMMENT", "string", "none", "commentary on the data", scope="constant")
    """commentary on the data (string)"""

    TKP_RUNN: Key[str] = Key("TKP_RUNN", "string")
    """No description (string)"""

    LAT_FWTPOS: Key[float] = Key(
        "LAT_FWTPOS",
        "float",
        "degree",
        "Stonyhurst latitude of flux-weighted center",
        scope="variable",
        default="nan",
    )
    """degree: Stonyhurst latitude of flux-weighted center (float)"""

    LON_FWTPOS: Key[float] = Key(
        "LON_FWTPOS",
        "float",
        "degree",
        "Stonyhurst longitude of flux-weighted center",
        scope="variable",
        default="nan",
    )
    """degree: Stonyhurst longitude of flux-weighted center (float)"""

    LAT_FWTNEG: Key[float] = Key(
        "LAT_FWTNEG",
        "float",
        "degree",
        "Stonyhurst latitude of flux-weighted center",
        scope="variable",
        default="nan",
    )
    """degree: Stonyhurst latitude of flux-weighted center (float)"""

    LON_FWTNEG: Key[float] = Key(
        "LON_FWTNEG",
        "float",
        "degree",
        "Stonyhurst longitude of flux-weighted center",
        scope="variable",
        default="nan",
    )
    """degree: Stonyhurst longitude of flux-weighted center (float)"""

    HISTORY: Key[str] = Key("HISTORY", "string", "none", "history of data", scope="variable")
    """history of data (string)"""

    T_REC_index: Key[int] = Key(
        "T_REC_index", "longlong", "none", "Index keyword associated with T_REC", scope="index", default="0"
    )
    """Index keyword associated with T_REC (longlong)"""

    magnetogram: SegmentKey = SegmentKey("magnetogram", "int", "Gauss", "fits", "VARxVAR", "magnetogram")
    """Gauss: magnetogram (segment, int, fits, VARxVAR)"""

    bitmap: SegmentKey = SegmentKey("bitmap", "char", "Enumerated", "fits", "VARxVAR", "Mask for the patch")
    """Enumerated: Mask for the patch (segment, char, fits, VARxVAR)"""

    Dopplergram: SegmentKey = SegmentKey("Dopplergram", "int", "m/s", "fits", "VARxVAR", "Dopplergram")
    """m/s: Dopplergram (segment, int, fits, VARxVAR)"""

    continuum: SegmentKey = SegmentKey("continuum", "int", "DN/s", "fits", "VARxVAR", "continuum intensity")
    """DN/s: continuum intensity (segment, int, fits, VARxVAR)"""

    inclination: SegmentKey = SegmentKey("inclination", "unknown", "degree", "fits", "VARxVAR", "Inclination")
    """degree: Inclination (segment, fits, VARxVAR)"""

    azimuth: SegmentKey = SegmentKey("azimuth", "unknown", "degree", "fits", "VARxVAR", "Azimuth")
    """degree: Azimuth (segment, fits, VARxVAR)"""

    field: SegmentKey = SegmentKey("field", "unknown", "Mx/cm^2", "fits", "VARxVAR", "Field Strength")
    """Mx/cm^2: Field Strength (segment, fits, VARxVAR)"""

    vlos_mag: SegmentKey = SegmentKey("vlos_mag", "int", "cm/s", "fits", "VARxVAR", "LOS Velocity with Field")
    """cm/s: LOS Velocity with Field (segment, int, fits, VARxVAR)"""

    dop_width: SegmentKey = SegmentKey("dop_width", "unknown", "mA", "fits", "VARxVAR", "Doppler Width")
    """mA: Doppler Width (segment, fits, VARxVAR)"""

    eta_0: SegmentKey = SegmentKey("eta_0", "unknown", "", "fits", "VARxVAR", "Eta_0")
    """Eta_0 (segment, fits, VARxVAR)"""

    damping: SegmentKey = SegmentKey("damping", "unknown", "length units", "fits", "VARxVAR", "Damping")
    """length units: Damping (segment, fits, VARxVAR)"""

    src_continuum: SegmentKey = SegmentKey("src_continuum", "unknown", "DN/s", "fits", "VARxVAR", "Continuum")
    """DN/s: Continuum (segment, fits, VARxVAR)"""

    src_grad: SegmentKey = SegmentKey("src_grad", "unknown", "DN/s", "fits", "VARxVAR", "Gradient")
    """DN/s: Gradient (segment, fits, VARxVAR)"""

    alpha_mag: SegmentKey = SegmentKey(
        "alpha_mag", "unknown", "", "fits", "VARxVAR", "Filling Factor with Field"
    )
    """Filling Factor with Field (segment, fits, VARxVAR)"""

    chisq: SegmentKey = SegmentKey("chisq", "unknown", "", "fits", "VARxVAR", "Chisq")
    """Chisq (segment, fits, VARxVAR)"""

    conv_flag: SegmentKey = SegmentKey(
        "conv_flag", "unknown", "", "fits", "VARxVAR", "Convergence flag and index"
    )
    """Convergence flag and index (segment, fits, VARxVAR)"""

    info_map: SegmentKey = SegmentKey("info_map", "unknown", "", "fits", "VARxVAR", "Quality map")
    """Quality map (segment, fits, VARxVAR)"""

    confid_map: SegmentKey = SegmentKey("confid_map", "unknown", "", "fits", "VARxVAR", "confidence index")
    """confidence index (segment, fits, VARxVAR)"""

    inclination_err: SegmentKey = SegmentKey(
        "inclination_err", "unknown", "degree", "fits", "VARxVAR", "Inclination_Err"
    )
    """degree: Inclination_Err (segment, fits, VARxVAR)"""

    azimuth_err: SegmentKey = SegmentKey("azimuth_err", "unknown", "degree", "fits", "VARxVAR", "Azimuth_Err")
    """degree: Azimuth_Err (segment, fits, VARxVAR)"""

    field_err: SegmentKey = SegmentKey("field_err", "unknown", "Mx/cm^2", "fits", "VARxVAR", "Field_Err")
    """Mx/cm^2: Field_Err (segment, fits, VARxVAR)"""

    vlos_err: SegmentKey = SegmentKey("vlos_err", "unknown", "cm/s", "fits", "VARxVAR", "VLos_Err")
    """cm/s: VLos_Err (segment, fits, VARxVAR)"""

    alpha_err: SegmentKey = SegmentKey("alpha_err", "unknown", "", "fits", "VARxVAR", "Alpha_Err")
    """Alpha_Err (segment, fits, VARxVAR)"""

    field_inclination_err: SegmentKey = SegmentKey(
        "field_inclination_err", "unknown", "", "fits", "VARxVAR", "Field_Inclination_Err"
    )
    """Field_Inclination_Err (segment, fits, VARxVAR)"""

    field_az_err: SegmentKey = SegmentKey(
        "field_az_err", "unknown", "", "fits", "VARxVAR", "Field_azimuth_Err"
    )
    """Field_azimuth_Err (segment, fits, VARxVAR)"""

    inclin_azimuth_err: SegmentKey = SegmentKey(
        "inclin_azimuth_err", "unknown", "", "fits", "VARxVAR", "Inclination_Azimuth_Err"
    )
    """Inclination_Azimuth_Err (segment, fits, VARxVAR)"""

    field_alpha_err: SegmentKey = SegmentKey(
        "field_alpha_err", "unknown", "", "fits", "VARxVAR", "Field_Alpha_Err"
    )
    """Field_Alpha_Err (segment, fits, VARxVAR)"""

    inclination_alpha_err: SegmentKey = SegmentKey(
        "inclination_alpha_err", "unknown", "", "fits", "VARxVAR", "Inclination_Alpha_Err"
    )
    """Inclination_Alpha_Err (segment, fits, VARxVAR)"""

    azimuth_alpha_err: SegmentKey = SegmentKey(
        "azimuth_alpha_err", "unknown", "", "fits", "VARxVAR", "Azimuth_Alpha_Err"
    )
    """Azimuth_Alpha_Err (segment, fits, VARxVAR)"""

    disambig: SegmentKey = SegmentKey(
        "disambig", "unknown", "", "fits", "VARxVAR", "Flag for 180 degree change in azimuth"
    )
    """Flag for 180 degree change in azimuth (segment, fits, VARxVAR)"""

    conf_disambig: SegmentKey = SegmentKey(
        "conf_disambig", "char", "none", "fits", "VARxVAR", "confidence of disambiguation result"
    )
    """confidence of disambiguation result (segment, char, fits, VARxVAR)"""

    BHARP: LinkKey = LinkKey("BHARP", "hmi.Bharp_720s_nrt", "DYNAMIC", "Bharp")
    """Bharp (link, dynamic, to hmi.Bharp_720s_nrt)"""

    MHARP: LinkKey = LinkKey("MHARP", "hmi.Mharp_720s_nrt", "DYNAMIC", "Mharp")
    """Mharp (link, dynamic, to hmi.Mharp_720s_nrt)"""

    @classmethod
    def records(
        cls, *, HARPNUM: IntFilter | None = None, T_REC: TimeFilter | None = None
    ) -> RecordSet[Sharp720sNrt]:
        """Select records by prime key: HARPNUM, T_REC."""
        return cls._select(HARPNUM=HARPNUM, T_REC=T_REC)


class SharpCea720s(Series):
    """Spaceweather HMI Active Region Patch (SHARP): CEA coordinates.

    Series hmi.sharp_cea_720s. Prime keys: HARPNUM; T_REC, slots of 720.0 from 1993.01.01_00:00:00_TAI.

    Known: 184 of about 212 keywords, 183 names confirmed for this series; 11 segments, 0 links.

    Names come from a partial listing and from exported single-record headers, which print every keyword of
    a record; order is that of the listing and then of the header. In the CCD series the server stores
    USFLUXL and MEANGBL in INVKEYD1 and INVKEYD2 (in the CEA series in INVVLAVE and INVBLAVE) and renames
    them on export. A keyword that follows a link shows the type of its target; links are not marked, since
    no source says which keywords are linked.
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="hmi.sharp_cea_720s",
        note="Spaceweather HMI Active Region Patch (SHARP): CEA coordinates",
        prime_keys=(
            PrimeFacts("HARPNUM"),
            PrimeFacts("T_REC", slotted=True, step="720.0", epoch="1993.01.01_00:00:00_TAI"),
        ),
        completeness=Completeness(
            184,
            of_about=212,
            typed=184,
            with_units=183,
            with_note=178,
            confirmed=183,
            whole=False,
            note="Names come from a partial listing and from exported single-record headers, which print every keyword of a record; order is that of the listing and then of the header. In the CCD series the server stores USFLUXL and MEANGBL in INVKEYD1 and INVKEYD2 (in the CEA series in INVVLAVE and INVBLAVE) and renames them on export. A keyword that follows a link shows the type of its target; links are not marked, since no source says which keywords are linked.",
        ),
        source="merged from named public sources, each field with its own",
    )

    DATE: Key[datetime] = Key(
        "DATE",
        "time",
        "ISO",
        "Time that the SHARP keywords were calculated",
        scope="variable",
        default="-4712.01.01_11:59:28Z",
    )
    """ISO: Time that the SHARP keywords were calculated (time)"""

    DATE_S: Key[datetime] = Key("DATE_S", "time", "ISO", "Date_time of generating Stokes data")
    """ISO: Date_time of generating Stokes data (time)"""

    DATE_B: Key[datetime] = Key("DATE_B", "time", "ISO", "Date_time of generating Bharp data")
    """ISO: Date_time of generating Bharp data (time)"""

    DATE__OBS: Key[datetime] = Key(
        "DATE__OBS",
        "time",
        "ISO",
        "[DATE-OBS] DATE_OBS = T_OBS - EXPTIME/2.0",
        scope="variable",
        default="-4712.01.01_11:59:28.00Z",
    )
    """ISO: [DATE-OBS] DATE_OBS = T_OBS - EXPTIME/2.0 (time)"""

    T_OBS: Key[datetime] = Key(
        "T_OBS", "time", "TAI", "nominal time", scope="variable", default="-4712.01.01_11:59:28_TAI"
    )
    """TAI: nominal time (time)"""

    T_REC: Prime[datetime] = Prime(
        "T_REC", "time", "TAI", "Slot time", scope="ts_eq", default="-4712.01.01_11:59:28_TAI"
    )
    """TAI: Slot time (time, prime key)"""

    T_REC_epoch: Key[datetime] = Key(
        "T_REC_epoch", "time", "TAI", "Time of origin", scope="constant", default="1993.01.01_00:00:00_TAI"
    )
    """TAI: Time of origin (time, constant 1993.01.01_00:00:00_TAI)"""

    T_REC_step: Key[float] = Key(
        "T_REC_step", "float", "seconds", "ts_eq step", scope="constant", default="720.0"
    )
    """seconds: ts_eq step (float, constant 720.0)"""

    T_REC_unit: Key[str] = Key("T_REC_unit", "string", "none", "ts_eq unit", scope="constant", default="secs")
    """ts_eq unit (string, constant secs)"""

    CADENCE: Key[float] = Key(
        "CADENCE", "float", "seconds", "repetition interval", scope="constant", default="720.0"
    )
    """seconds: repetition interval (float, constant 720.0)"""

    USFLUX: Key[float] = Key("USFLUX", "float", "Maxwell", "Total unsigned flux")
    """Maxwell: Total unsigned flux (float)"""

    MEANGAM: Key[float] = Key("MEANGAM", "float", "Degrees", "Mean inclination angle, gamma")
    """Degrees: Mean inclination angle, gamma (float)"""

    MEANGBT: Key[float] = Key("MEANGBT", "float", "Gauss/Mm", "Mean value of the total field gradient")
    """Gauss/Mm: Mean value of the total field gradient (float)"""

    MEANGBZ: Key[float] = Key("MEANGBZ", "float", "Gauss/Mm", "Mean value of the vertical field gradient")
    """Gauss/Mm: Mean value of the vertical field gradient (float)"""

    MEANGBH: Key[float] = Key("MEANGBH", "float", "Gauss/Mm", "Mean value of the horizontal field gradient")
    """Gauss/Mm: Mean value of the horizontal field gradient (float)"""

    MEANJZD: Key[float] = Key("MEANJZD", "float", "mA/(m^2)", "Mean vertical current density")
    """mA/(m^2): Mean vertical current density (float)"""

    TOTUSJZ: Key[float] = Key("TOTUSJZ", "float", "Amperes", "Total unsigned vertical current")
    """Amperes: Total unsigned vertical current (float)"""

    MEANALP: Key[float] = Key("MEANALP", "float", "1/Mm", "Mean twist parameter, alpha")
    """1/Mm: Mean twist parameter, alpha (float)"""

    MEANJZH: Key[float] = Key("MEANJZH", "float", "(G^2)/m", "Mean current helicity")
    """(G^2)/m: Mean current helicity (float)"""

    TOTUSJH: Key[float] = Key("TOTUSJH", "float", "(G^2)/m", "Total unsigned current helicity")
    """(G^2)/m: Total unsigned current helicity (float)"""

    ABSNJZH: Key[float] = Key("ABSNJZH", "float", "(G^2)/m", "Absolute value of the net current helicity")
    """(G^2)/m: Absolute value of the net current helicity (float)"""

    SAVNCPP: Key[float] = Key(
        "SAVNCPP", "float", "Amperes", "Sum of the Absolute Value of the Net Currents Per Polarity (SAVNCPP)"
    )
    """Amperes: Sum of the Absolute Value of the Net Currents Per Polarity (SAVNCPP) (float)"""

    MEANPOT: Key[float] = Key(
        "MEANPOT", "float", "Ergs per cubic centimeter", "Mean photospheric excess magnetic energy density"
    )
    """Ergs per cubic centimeter: Mean photospheric excess magnetic energy density (float)"""

    TOTPOT: Key[float] = Key(
        "TOTPOT", "float", "Ergs per cubic centimeter", "Total photospheric magnetic energy density"
    )
    """Ergs per cubic centimeter: Total photospheric magnetic energy density (float)"""

    MEANSHR: Key[float] = Key("MEANSHR", "float", "Degrees", "Mean shear angle for B_total")
    """Degrees: Mean shear angle for B_total (float)"""

    SHRGT45: Key[float] = Key(
        "SHRGT45",
        "float",
        "Percentage of Total",
        "Area with shear angle greater than 45 as a percent of total area",
    )
    """Percentage of Total: Area with shear angle greater than 45 as a percent of total area (float)"""

    R_VALUE: Key[float] = Key(
        "R_VALUE", "float", "Maxwell", "Unsigned Flux R (Schrijver, 2007)", scope="variable", default="nan"
    )
    """Maxwell: Unsigned Flux R (Schrijver, 2007) (float)"""

    GWILL: Key[float] = Key("GWILL", "float", "Mm", "GWILL (Mason & Hoeksema, 2010)")
    """Mm: GWILL (Mason & Hoeksema, 2010) (float)"""

    CTYPE1: Key[str] = Key("CTYPE1", "string", "none", "CRLN-CEA", scope="constant", default="CRLN-CEA")
    """CRLN-CEA (string, constant CRLN-CEA)"""

    CTYPE2: Key[str] = Key("CTYPE2", "string", "none", "CRLT-CEA", scope="constant", default="CRLT-CEA")
    """CRLT-CEA (string, constant CRLT-CEA)"""

    CRPIX1: Key[float] = Key(
        "CRPIX1",
        "float",
        "pixel",
        "X coordinate of patch center with respect to lower-left corner (in pixels)",
        scope="variable",
        default="nan",
    )
    """pixel: X coordinate of patch center with respect to lower-left corner (in pixels) (float)"""

    CRPIX2: Key[float] = Key(
        "CRPIX2",
        "float",
        "pixel",
        "Y coordinate of patch center with respect to lower-left corner (in pixels)",
        scope="variable",
        default="nan",
    )
    """pixel: Y coordinate of patch center with respect to lower-left corner (in pixels) (float)"""

    CRVAL1: Key[float] = Key(
        "CRVAL1", "float", "degree", "Longitude at center of patch", scope="variable", default="0.000"
    )
    """degree: Longitude at center of patch (float)"""

    CRVAL2: Key[float] = Key(
        "CRVAL2", "float", "degree", "Latitude at center of patch", scope="variable", default="0.000"
    )
    """degree: Latitude at center of patch (float)"""

    CDELT1: Key[float] = Key(
        "CDELT1", "float", "degree", "Map scale in X direction", scope="variable", default="nan"
    )
    """degree: Map scale in X direction (float)"""

    CDELT2: Key[float] = Key(
        "CDELT2", "float", "degree", "Map scale in Y direction", scope="variable", default="nan"
    )
    """degree: Map scale in Y direction (float)"""

    CUNIT1: Key[str] = Key("CUNIT1", "string", "none", "Degree", scope="constant", default="degree")
    """Degree (string, constant degree)"""

    CUNIT2: Key[str] = Key("CUNIT2", "string", "none", "Degree", scope="constant", default="degree")
    """Degree (string, constant degree)"""

    cparms_sg000: Key[str] = Key("cparms_sg000", "string", "none", scope="variable", default="compress Rice")
    """No description (string)"""

    magnetogram_bzero: Key[float] = Key("magnetogram_bzero", "double", "none", scope="variable", default="0")
    """No description (double)"""

    magnetogram_bscale: Key[float] = Key(
        "magnetogram_bscale", "double", "none", scope="variable", default="0.1"
    )
    """No description (double)"""

    cparms_sg001: Key[str] = Key("cparms_sg001", "string", "none", scope="variable")
    """No description (string)"""

    bitmap_bzero: Key[float] = Key("bitmap_bzero", "double", "none", scope="variable", default="0")
    """No description (double)"""

    ERRMSHA: Key[float] = Key(
        "ERRMSHA",
        "float",
        "Degrees",
        "Error in Mean shear angle for B_total",
        scope="variable",
        default="nan",
    )
    """Degrees: Error in Mean shear angle for B_total (float)"""

    ERRUSI: Key[float] = Key(
        "ERRUSI",
        "float",
        "Amperes",
        "Error in Total unsigned vertical current",
        scope="variable",
        default="nan",
    )
    """Amperes: Error in Total unsigned vertical current (float)"""

    DOFFSET: Key[int] = Key(
        "DOFFSET",
        "int",
        "Gauss",
        "Constant value added to the noise mask for",
        scope="variable",
        default="-2147483648",
    )
    """Gauss: Constant value added to the noise mask for (int)"""

    ERRTPOT: Key[float] = Key(
        "ERRTPOT",
        "float",
        "Ergs per cubic centimeter",
        "Error in Total photospheric magnetic energy",
        scope="variable",
        default="nan",
    )
    """Ergs per cubic centimeter: Error in Total photospheric magnetic energy (float)"""

    ERRJHT: Key[float] = Key(
        "ERRJHT",
        "float",
        "Amperes",
        "Sum of the Absolute Value of the Net Currents",
        scope="variable",
        default="nan",
    )
    """Amperes: Sum of the Absolute Value of the Net Currents (float)"""

    IMCRPIX1: Key[float] = Key(
        "IMCRPIX1",
        "float",
        "pixel",
        "Location of the Sun center in CCD x direction",
        scope="variable",
        default="nan",
    )
    """pixel: Location of the Sun center in CCD x direction (float)"""

    IMCRPIX2: Key[float] = Key(
        "IMCRPIX2",
        "float",
        "pixel",
        "Location of the Sun center in CCD y direction",
        scope="variable",
        default="nan",
    )
    """pixel: Location of the Sun center in CCD y direction (float)"""

    IMCRVAL1: Key[float] = Key(
        "IMCRVAL1",
        "float",
        "arcsec",
        "x origin - center of the solar disk",
        scope="variable",
        default="0.000",
    )
    """arcsec: x origin - center of the solar disk (float)"""

    IMCRVAL2: Key[float] = Key(
        "IMCRVAL2",
        "float",
        "arcsec",
        "y origin - center of the solar disk",
        scope="variable",
        default="0.000",
    )
    """arcsec: y origin - center of the solar disk (float)"""

    CROTA2: Key[float] = Key(
        "CROTA2", "float", "deg", "CROTA2: INST_ROT + SAT_ROT", scope="variable", default="nan"
    )
    """deg: CROTA2: INST_ROT + SAT_ROT (float)"""

    CRDER1: Key[float] = Key("CRDER1", "float", "arcsec", "CRDER1: estimate of random error in coordinate x")
    """arcsec: CRDER1: estimate of random error in coordinate x (float)"""

    CRDER2: Key[float] = Key("CRDER2", "float", "arcsec", "CRDER2: estimate of random error in coordinate y")
    """arcsec: CRDER2: estimate of random error in coordinate y (float)"""

    CSYSER1: Key[float] = Key(
        "CSYSER1", "float", "arcsec", "CSYSER1: estimate of systematic error in coordinate x"
    )
    """arcsec: CSYSER1: estimate of systematic error in coordinate x (float)"""

    CSYSER2: Key[float] = Key(
        "CSYSER2", "float", "arcsec", "CSYSER2: estimate of systematic error in coordinate y"
    )
    """arcsec: CSYSER2: estimate of systematic error in coordinate y (float)"""

    WCSNAME: Key[str] = Key(
        "WCSNAME", "string", "none", "WCS system name", scope="constant", default="Carrington Heliographic"
    )
    """WCS system name (string, constant Carrington Heliographic)"""

    DSUN_OBS: Key[float] = Key(
        "DSUN_OBS", "double", "meters", "Distance from SDO to Sun center.", scope="variable", default="nan"
    )
    """meters: Distance from SDO to Sun center. (double)"""

    DSUN_REF: Key[float] = Key(
        "DSUN_REF", "double", "meters", "Astronomical Unit", scope="constant", default="149597870691"
    )
    """meters: Astronomical Unit (double, constant 149597870691)"""

    RSUN_REF: Key[float] = Key(
        "RSUN_REF",
        "double",
        "m",
        "Reference radius of the Sun: 696,000,000.0 m",
        scope="constant",
        default="696000000",
    )
    """m: Reference radius of the Sun: 696,000,000.0 m (double, constant 696000000)"""

    CRLN_OBS: Key[float] = Key(
        "CRLN_OBS", "float", "deg", "Carrington longitude of the observer", scope="variable", default="nan"
    )
    """deg: Carrington longitude of the observer (float)"""

    CRLT_OBS: Key[float] = Key(
        "CRLT_OBS", "float", "deg", "Carrington latitude of the observer", scope="variable", default="nan"
    )
    """deg: Carrington latitude of the observer (float)"""

    CAR_ROT: Key[int] = Key(
        "CAR_ROT",
        "int",
        "none",
        "Carrington rotation number of CRLN_OBS",
        scope="variable",
        default="-2147483648",
    )
    """Carrington rotation number of CRLN_OBS (int)"""

    OBS_VR: Key[float] = Key(
        "OBS_VR",
        "double",
        "m/s",
        "velocity of the observer in radial direction",
        scope="variable",
        default="nan",
    )
    """m/s: velocity of the observer in radial direction (double)"""

    OBS_VW: Key[float] = Key(
        "OBS_VW",
        "double",
        "m/s",
        "velocity of the observer solar-westward. + in",
        scope="variable",
        default="nan",
    )
    """m/s: velocity of the observer solar-westward. + in (double)"""

    OBS_VN: Key[float] = Key(
        "OBS_VN", "double", "m/s", "velocity of the observer solar-northward", scope="variable", default="nan"
    )
    """m/s: velocity of the observer solar-northward (double)"""

    RSUN_OBS: Key[float] = Key(
        "RSUN_OBS", "double", "arcsec", "angular radius of Sun. Corresponds", scope="variable", default="nan"
    )
    """arcsec: angular radius of Sun. Corresponds (double)"""

    TELESCOP: Key[str] = Key(
        "TELESCOP",
        "string",
        "none",
        "Telescope - the instrument that captured the image and created the metadata",
        scope="constant",
        default="SDO/HMI",
    )
    """Telescope - the instrument that captured the image and created the metadata (string, constant SDO/HMI)"""

    INSTRUME: Key[str] = Key(
        "INSTRUME", "string", "none", "For HMI: HMI_SIDE1, HMI_FRONT2, or HMI_COMBINED", scope="variable"
    )
    """For HMI: HMI_SIDE1, HMI_FRONT2, or HMI_COMBINED (string)"""

    WAVELNTH: Key[float] = Key(
        "WAVELNTH", "float", "angstrom", "Wavelength", scope="constant", default="6173."
    )
    """angstrom: Wavelength (float, constant 6173.)"""

    CAMERA: Key[int] = Key(
        "CAMERA",
        "int",
        "none",
        "For HMI: 1 (side camera), 2 (front camera), or 3 (both cameras)",
        scope="variable",
    )
    """For HMI: 1 (side camera), 2 (front camera), or 3 (both cameras) (int)"""

    QUALITY: QualityKey = QualityKey(
        "QUALITY", "int", "none", "SHARP Quality index", scope="variable", default="0x80000000"
    )
    """SHARP Quality index (int)"""

    QUAL_S: QualityKey = QualityKey("QUAL_S", "int", "none", "Level 1p Quality word")
    """Level 1p Quality word (int)"""

    QUALLEV1: QualityKey = QualityKey(
        "QUALLEV1", "int", "none", "Level 1 quality - the level 1 quality bit field", scope="variable"
    )
    """Level 1 quality - the level 1 quality bit field (int)"""

    BUNIT: PerSegmentKey[str] = PerSegmentKey(
        "BUNIT",
        "string",
        "none",
        "Physical Units - the physical units of the image pixel values, after linear scaling by BSCALE/BZERO",
        scope="segment",
    )
    """Physical Units - the physical units of the image pixel values, after linear scaling by BSCALE/BZERO (string, one a segment)"""

    ORIGIN: Key[str] = Key(
        "ORIGIN",
        "string",
        "none",
        "ORIGIN: location where file made",
        scope="constant",
        default="SDO/JSOC-SDP",
    )
    """ORIGIN: location where file made (string, constant SDO/JSOC-SDP)"""

    CONTENT: Key[str] = Key(
        "CONTENT", "string", "none", "CONTENT", scope="constant", default="HMI observable"
    )
    """CONTENT (string, constant HMI observable)"""

    BLD_VERS: Key[str] = Key("BLD_VERS", "string", "none", "JSOC-build version number", scope="variable")
    """JSOC-build version number (string)"""

    CALVER64: Key[int] = Key("CALVER64", "longlong", "none", "Calibration Version", scope="variable")
    """Calibration Version (longlong)"""

    CODEVER7: Key[str] = Key(
        "CODEVER7", "string", "none", "CVS Version of smarp module to create this series", scope="variable"
    )
    """CVS Version of smarp module to create this series (string)"""

    HFLID: Key[int] = Key("HFLID", "int", "none", "HMI_SEQ_ID_FRAMELIST")
    """HMI_SEQ_ID_FRAMELIST (int)"""

    HCFTID: Key[int] = Key("HCFTID", "int", "none", "HMI_SEQ_ID_FOCUS")
    """HMI_SEQ_ID_FOCUS (int)"""

    QLOOK: Key[int] = Key("QLOOK", "int", "none", "QLOOK: 0=final data, 1=quick-look data")
    """QLOOK: 0=final data, 1=quick-look data (int)"""

    HARPNUM: Prime[int] = Prime("HARPNUM", "int", "none", "HARP number")
    """HARP number (int, prime key)"""

    MASK: Key[int] = Key(
        "MASK",
        "int",
        "none",
        "Lower threshold for membership in this patch",
        scope="variable",
        default="-2147483648",
    )
    """Lower threshold for membership in this patch (int)"""

    ARM_QUAL: Key[int] = Key(
        "ARM_QUAL", "int", "none", "Quality of the mask (bitfield)", scope="variable", default="0x80000000"
    )
    """Quality of the mask (bitfield) (int)"""

    ARM_NCLN: Key[int] = Key(
        "ARM_NCLN",
        "int",
        "none",
        "Number of limb pixels reset to quiet (annulus width ARM_EDGE)",
        scope="variable",
        default="-2147483648",
    )
    """Number of limb pixels reset to quiet (annulus width ARM_EDGE) (int)"""

    H_MERGE: Key[int] = Key(
        "H_MERGE",
        "int",
        "none",
        "1 if this HARP merged with an existing region at this time",
        scope="variable",
        default="0",
    )
    """1 if this HARP merged with an existing region at this time (int)"""

    H_FAINT: Key[int] = Key(
        "H_FAINT",
        "int",
        "none",
        "1 if this HARP had faint contrast at this time",
        scope="variable",
        default="0",
    )
    """1 if this HARP had faint contrast at this time (int)"""

    ARM_MODL: Key[str] = Key(
        "ARM_MODL", "string", "none", "ARmask parameter: Classification model name", scope="variable"
    )
    """ARmask parameter: Classification model name (string)"""

    ARM_EDGE: Key[float] = Key(
        "ARM_EDGE",
        "float",
        "none",
        "ARmask parameter: Width of annulus at limb to",
        scope="variable",
        default="nan",
    )
    """ARmask parameter: Width of annulus at limb to (float)"""

    ARM_BETA: Key[str] = Key(
        "ARM_BETA", "string", "none", "ARmask parameter: Mask spatial smoothness", scope="variable"
    )
    """ARmask parameter: Mask spatial smoothness (string)"""

    LATDTMIN: Key[float] = Key(
        "LATDTMIN", "float", "degree", "Minimum latitude for disk transit", scope="variable", default="nan"
    )
    """degree: Minimum latitude for disk transit (float)"""

    LONDTMIN: Key[float] = Key(
        "LONDTMIN", "float", "degree", "Minimum longitude for disk transit", scope="variable", default="nan"
    )
    """degree: Minimum longitude for disk transit (float)"""

    LATDTMAX: Key[float] = Key(
        "LATDTMAX", "float", "degree", "Maximum latitude for disk transit", scope="variable", default="nan"
    )
    """degree: Maximum latitude for disk transit (float)"""

    LONDTMAX: Key[float] = Key(
        "LONDTMAX", "float", "degree", "Maximum longitude for disk transit", scope="variable", default="nan"
    )
    """degree: Maximum longitude for disk transit (float)"""

    OMEGA_DT: Key[float] = Key(
        "OMEGA_DT", "float", "degree/day", "Rotation rate over disk transit", scope="variable", default="nan"
    )
    """degree/day: Rotation rate over disk transit (float)"""

    NPIX: Key[int] = Key(
        "NPIX", "int", "none", "Number of pixels within the patch", scope="variable", default="-2147483648"
    )
    """Number of pixels within the patch (int)"""

    SIZE: Key[float] = Key(
        "SIZE", "float", "mH", "Projected area of patch on image in", scope="variable", default="nan"
    )
    """mH: Projected area of patch on image in (float)"""

    AREA: Key[float] = Key(
        "AREA", "float", "mH", "De-projected area of patch on sphere in", scope="variable", default="nan"
    )
    """mH: De-projected area of patch on sphere in (float)"""

    NACR: Key[int] = Key(
        "NACR", "int", "none", "Number of active pixels in patch", scope="variable", default="-2147483648"
    )
    """Number of active pixels in patch (int)"""

    SIZE_ACR: Key[float] = Key(
        "SIZE_ACR",
        "float",
        "mH",
        "Projected area of active pixels on image in",
        scope="variable",
        default="nan",
    )
    """mH: Projected area of active pixels on image in (float)"""

    AREA_ACR: Key[float] = Key(
        "AREA_ACR",
        "float",
        "mH",
        "De-projected area of active pixels on sphere",
        scope="variable",
        default="nan",
    )
    """mH: De-projected area of active pixels on sphere (float)"""

    MTOT: Key[float] = Key(
        "MTOT", "float", "weber", "Sum of absolute LoS flux within the", scope="variable", default="nan"
    )
    """weber: Sum of absolute LoS flux within the (float)"""

    MNET: Key[float] = Key(
        "MNET", "float", "weber", "Net LoS flux within the identified region", scope="variable", default="nan"
    )
    """weber: Net LoS flux within the identified region (float)"""

    MPOS_TOT: Key[float] = Key(
        "MPOS_TOT",
        "float",
        "weber",
        "Absolute value of total positive LoS flux",
        scope="variable",
        default="nan",
    )
    """weber: Absolute value of total positive LoS flux (float)"""

    MNEG_TOT: Key[float] = Key(
        "MNEG_TOT",
        "float",
        "weber",
        "Absolute value of total negative LoS flux",
        scope="variable",
        default="nan",
    )
    """weber: Absolute value of total negative LoS flux (float)"""

    MMEAN: Key[float] = Key(
        "MMEAN", "float", "gauss", "Mean of LoS flux density", scope="variable", default="nan"
    )
    """gauss: Mean of LoS flux density (float)"""

    MSTDEV: Key[float] = Key(
        "MSTDEV", "float", "gauss", "Standard deviation of LoS flux density", scope="variable", default="nan"
    )
    """gauss: Standard deviation of LoS flux density (float)"""

    MSKEW: Key[float] = Key(
        "MSKEW", "float", "none", "Skewness of LoS flux density", scope="variable", default="nan"
    )
    """Skewness of LoS flux density (float)"""

    MKURT: Key[float] = Key(
        "MKURT", "float", "none", "Kurtosis of LoS flux density", scope="variable", default="nan"
    )
    """Kurtosis of LoS flux density (float)"""

    LAT_MIN: Key[float] = Key(
        "LAT_MIN",
        "float",
        "degree",
        "Minimum Stonyhurst latitude of pixels within",
        scope="variable",
        default="nan",
    )
    """degree: Minimum Stonyhurst latitude of pixels within (float)"""

    LON_MIN: Key[float] = Key(
        "LON_MIN",
        "float",
        "degree",
        "Minimum Stonyhurst longitude of pixels within",
        scope="variable",
        default="nan",
    )
    """degree: Minimum Stonyhurst longitude of pixels within (float)"""

    LAT_MAX: Key[float] = Key(
        "LAT_MAX",
        "float",
        "degree",
        "Maximum Stonyhurst latitude of pixels within",
        scope="variable",
        default="nan",
    )
    """degree: Maximum Stonyhurst latitude of pixels within (float)"""

    LON_MAX: Key[float] = Key(
        "LON_MAX",
        "float",
        "degree",
        "Maximum Stonyhurst longitude of pixels within",
        scope="variable",
        default="nan",
    )
    """degree: Maximum Stonyhurst longitude of pixels within (float)"""

    LAT_FWT: Key[float] = Key(
        "LAT_FWT",
        "float",
        "degree",
        "Stonyhurst latitude of flux-weighted center",
        scope="variable",
        default="nan",
    )
    """degree: Stonyhurst latitude of flux-weighted center (float)"""

    LON_FWT: Key[float] = Key(
        "LON_FWT",
        "float",
        "degree",
        "Stonyhurst longitude of flux-weighted center",
        scope="variable",
        default="nan",
    )
    """degree: Stonyhurst longitude of flux-weighted center (float)"""

    T_FRST: Key[datetime] = Key(
        "T_FRST",
        "time",
        "TAI",
        "First T_REC stored for HARP (includes",
        scope="variable",
        default="-4712.01.01_11:59:28_TAI",
    )
    """TAI: First T_REC stored for HARP (includes (time)"""

    T_FRST1: Key[datetime] = Key(
        "T_FRST1",
        "time",
        "TAI",
        "T_REC of initial HARP detection",
        scope="variable",
        default="-4712.01.01_11:59:28_TAI",
    )
    """TAI: T_REC of initial HARP detection (time)"""

    T_LAST1: Key[datetime] = Key(
        "T_LAST1",
        "time",
        "TAI",
        "T_REC of final HARP detection",
        scope="variable",
        default="-4712.01.01_11:59:28_TAI",
    )
    """TAI: T_REC of final HARP detection (time)"""

    T_LAST: Key[datetime] = Key(
        "T_LAST",
        "time",
        "TAI",
        "Last T_REC stored for HARP (includes temporal",
        scope="variable",
        default="-4712.01.01_11:59:28_TAI",
    )
    """TAI: Last T_REC stored for HARP (includes temporal (time)"""

    N_PATCH: Key[int] = Key(
        "N_PATCH",
        "short",
        "none",
        "Image slots spanned by HARP (includes pad)",
        scope="variable",
        default="-32768",
    )
    """Image slots spanned by HARP (includes pad) (short)"""

    N_PATCH1: Key[int] = Key(
        "N_PATCH1",
        "short",
        "none",
        "Image slots spanned by HARP (excludes pad)",
        scope="variable",
        default="-32768",
    )
    """Image slots spanned by HARP (excludes pad) (short)"""

    N_PATCHM: Key[int] = Key(
        "N_PATCHM",
        "short",
        "none",
        "Missing images/slots in unpadded HARP interval",
        scope="variable",
        default="-32768",
    )
    """Missing images/slots in unpadded HARP interval (short)"""

    NOAA_AR: Key[int] = Key(
        "NOAA_AR",
        "short",
        "none",
        "NOAA AR number that best matches this HARP",
        scope="variable",
        default="-32768",
    )
    """NOAA AR number that best matches this HARP (short)"""

    NOAA_NUM: Key[int] = Key(
        "NOAA_NUM",
        "short",
        "none",
        "Number of NOAA ARs that match this HARP (0",
        scope="variable",
        default="-32768",
    )
    """Number of NOAA ARs that match this HARP (0 (short)"""

    NOAA_ARS: Key[str] = Key(
        "NOAA_ARS", "string", "none", "Comma-separated list of NOAA ARs matching", scope="variable"
    )
    """Comma-separated list of NOAA ARs matching (string)"""

    INVCODEV: Key[str] = Key("INVCODEV", "string")
    """No description (string)"""

    INVDOCU: Key[str] = Key("INVDOCU", "string", "none", "Document for VFISV code")
    """Document for VFISV code (string)"""

    INVITERA: Key[int] = Key("INVITERA", "int", "none", "Number of iterations of VFISV")
    """Number of iterations of VFISV (int)"""

    INVSTLGT: Key[str] = Key("INVSTLGT", "string", "none", "Flag for stray light. No means that the stray")
    """Flag for stray light. No means that the stray (string)"""

    INVFLPRF: Key[str] = Key("INVFLPRF", "string", "none", "Flag/Comment on filter")
    """Flag/Comment on filter (string)"""

    INVPHMAP: Key[str] = Key("INVPHMAP", "string", "none", "Flag/Comment on phase map")
    """Flag/Comment on phase map (string)"""

    INVVLAVE: Key[float] = Key("INVVLAVE", "double", "Maxwell", "Total unsigned flux")
    """Maxwell: Total unsigned flux (double)"""

    INVBLAVE: Key[float] = Key("INVBLAVE", "double", "Gauss/Mm", "Mean value of the line")
    """Gauss/Mm: Mean value of the line (double)"""

    INVBBAVE: Key[float] = Key("INVBBAVE", "double", "gauss", "avarage of inverted field strength")
    """gauss: avarage of inverted field strength (double)"""

    CMASKL: Key[int] = Key(
        "CMASKL",
        "int",
        "number",
        "Number of pixels that contributed to the",
        scope="variable",
        default="-2147483648",
    )
    """number: Number of pixels that contributed to the (int)"""

    INVNCNVG: Key[int] = Key("INVNCNVG", "int", "none", "Numer of pixels at which ME VFISV converged")
    """Numer of pixels at which ME VFISV converged (int)"""

    AMBCODEV: Key[str] = Key("AMBCODEV", "string", "none", "Version of Disambig code")
    """Version of Disambig code (string)"""

    AMBDOCU: Key[str] = Key("AMBDOCU", "string", "none", "Document for Disambig code")
    """Document for Disambig code (string)"""

    AMBGMTRY: Key[int] = Key("AMBGMTRY", "int", "none", "Flag determining whether to use planar or")
    """Flag determining whether to use planar or (int)"""

    AMBPATCH: Key[int] = Key("AMBPATCH", "int", "none", "Flag determining whether disambiguation is")
    """Flag determining whether disambiguation is (int)"""

    AMBWEAK: Key[int] = Key("AMBWEAK", "int", "none", "Flag determining method for disambiguating")
    """Flag determining method for disambiguating (int)"""

    AMBNEROD: Key[int] = Key("AMBNEROD", "int", "pixels", "Number of pixels by which to erode")
    """pixels: Number of pixels by which to erode (int)"""

    AMBNGROW: Key[int] = Key("AMBNGROW", "int", "pixels", "Number of pixels by which to grow")
    """pixels: Number of pixels by which to grow (int)"""

    AMBNPAD: Key[int] = Key("AMBNPAD", "int", "pixels", "Padding to use in potential field")
    """pixels: Padding to use in potential field (int)"""

    AMBNAP: Key[int] = Key("AMBNAP", "int", "pixels", "Width of apodizing window in")
    """pixels: Width of apodizing window in (int)"""

    AMBNTX: Key[int] = Key("AMBNTX", "int", "none", "Number of tiles to use in x")
    """Number of tiles to use in x (int)"""

    AMBNTY: Key[int] = Key("AMBNTY", "int", "none", "Number of tiles to use in y")
    """Number of tiles to use in y (int)"""

    AMBBTHR0: Key[float] = Key("AMBBTHR0", "float", "G", "Transverse field strength threshold at")
    """G: Transverse field strength threshold at (float)"""

    AMBBTHR1: Key[float] = Key("AMBBTHR1", "float", "G", "Transverse field strength threshold at")
    """G: Transverse field strength threshold at (float)"""

    AMBSEED: Key[int] = Key("AMBSEED", "int", "none", "Input random number seed")
    """Input random number seed (int)"""

    AMBNEQ: Key[int] = Key("AMBNEQ", "int", "none", "Number of reconfigurations attempted at each")
    """Number of reconfigurations attempted at each (int)"""

    AMBLMBDA: Key[float] = Key("AMBLMBDA", "float", "none", "Weighting factor between divergence and")
    """Weighting factor between divergence and (float)"""

    AMBTFCT0: Key[float] = Key("AMBTFCT0", "float", "none", "Input factor to scale initial temperature")
    """Input factor to scale initial temperature (float)"""

    AMBTFCTR: Key[float] = Key("AMBTFCTR", "double", "none", "Input factor to reduce temperature")
    """Input factor to reduce temperature (double)"""

    DATAVALS: PerSegmentKey[int] = PerSegmentKey(
        "DATAVALS",
        "int",
        "none",
        "Actual number of data values in images (pixels)",
        scope="segment",
        default="-2147483648",
    )
    """Actual number of data values in images (pixels) (int, one a segment)"""

    MISSVALS: PerSegmentKey[int] = PerSegmentKey(
        "MISSVALS", "int", "none", "Missing values", scope="segment", default="-2147483648"
    )
    """Missing values (int, one a segment)"""

    DATAMIN: PerSegmentKey[float] = PerSegmentKey(
        "DATAMIN", "float", "none", "Minimum value from pixels within patch", scope="segment", default="nan"
    )
    """Minimum value from pixels within patch (float, one a segment)"""

    DATAMAX: PerSegmentKey[float] = PerSegmentKey(
        "DATAMAX", "float", "none", "Maximum value from pixels within patch", scope="segment", default="nan"
    )
    """Maximum value from pixels within patch (float, one a segment)"""

    DATAMEDN: PerSegmentKey[float] = PerSegmentKey(
        "DATAMEDN", "float", "none", "Median value from pixels within patch", scope="segment", default="nan"
    )
    """Median value from pixels within patch (float, one a segment)"""

    DATAMEAN: PerSegmentKey[float] = PerSegmentKey(
        "DATAMEAN",
        "float",
        "none",
        "Mean value from pixels within 99% of solar radius",
        scope="segment",
        default="nan",
    )
    """Mean value from pixels within 99% of solar radius (float, one a segment)"""

    DATARMS: PerSegmentKey[float] = PerSegmentKey(
        "DATARMS",
        "float",
        "none",
        "Rms deviation from the mean value of pixels within 99% of solar radius",
        scope="segment",
        default="nan",
    )
    """Rms deviation from the mean value of pixels within 99% of solar radius (float, one a segment)"""

    ERRGAM: Key[float] = Key("ERRGAM", "float", "Degrees", "Error in Mean inclination angle")
    """Degrees: Error in Mean inclination angle (float)"""

    ERRTAI: Key[float] = Key("ERRTAI", "float", "(G^2)/m", "Absolute value of the net current")
    """(G^2)/m: Absolute value of the net current (float)"""

    ERRBH: Key[float] = Key("ERRBH", "float", "Gauss/Mm", "Error in Mean value of the")
    """Gauss/Mm: Error in Mean value of the (float)"""

    ERRMPOT: Key[float] = Key("ERRMPOT", "float", "Ergs per cubic centimeter", "Error in Mean")
    """Ergs per cubic centimeter: Error in Mean (float)"""

    ERRBT: Key[float] = Key("ERRBT", "float", "Gauss/Mm", "Error in Mean value of the total")
    """Gauss/Mm: Error in Mean value of the total (float)"""

    ERRTUI: Key[float] = Key("ERRTUI", "float", "(G^2)/m", "Total unsigned current helicity")
    """(G^2)/m: Total unsigned current helicity (float)"""

    ERRBZ: Key[float] = Key("ERRBZ", "float", "Gauss/Mm", "Error in Mean value of the")
    """Gauss/Mm: Error in Mean value of the (float)"""

    CMASK: Key[float] = Key("CMASK", "float", "number", "Number of pixels that contributed to")
    """number: Number of pixels that contributed to (float)"""

    ERRJZ: Key[float] = Key("ERRJZ", "float", "mA/(m^2)", "Error in Mean vertical current")
    """mA/(m^2): Error in Mean vertical current (float)"""

    ERRVF: Key[float] = Key("ERRVF", "float", "Maxwell", "Error in Total unsigned flux")
    """Maxwell: Error in Total unsigned flux (float)"""

    ERRALP: Key[float] = Key("ERRALP", "float", "1/Mm", "Error in Mean twist parameter, alpha")
    """1/Mm: Error in Mean twist parameter, alpha (float)"""

    ERRMIH: Key[float] = Key("ERRMIH", "float", "(G^2)/m", "Mean current helicity")
    """(G^2)/m: Mean current helicity (float)"""

    COMMENT: Key[str] = Key("COMMENT", "string", "none", "commentary on the data", scope="constant")
    """commentary on the data (string)"""

    LAT_FWTPOS: Key[float] = Key(
        "LAT_FWTPOS",
        "float",
        "degree",
        "Stonyhurst latitude of flux-weighted center",
        scope="variable",
        default="nan",
    )
    """degree: Stonyhurst latitude of flux-weighted center (float)"""

    LON_FWTPOS: Key[float] = Key(
        "LON_FWTPOS",
        "float",
        "degree",
        "Stonyhurst longitude of flux-weighted center",
        scope="variable",
        default="nan",
    )
    """degree: Stonyhurst longitude of flux-weighted center (float)"""

    LAT_FWTNEG: Key[float] = Key(
        "LAT_FWTNEG",
        "float",
        "degree",
        "Stonyhurst latitude of flux-weighted center",
        scope="variable",
        default="nan",
    )
    """degree: Stonyhurst latitude of flux-weighted center (float)"""

    LON_FWTNEG: Key[float] = Key(
        "LON_FWTNEG",
        "float",
        "degree",
        "Stonyhurst longitude of flux-weighted center",
        scope="variable",
        default="nan",
    )
    """degree: Stonyhurst longitude of flux-weighted center (float)"""

    HISTORY: Key[str] = Key("HISTORY", "string", "none", "history of data", scope="variable")
    """history of data (string)"""

    INVNPRCS: Key[int] = Key("INVNPRCS", "int", "none", "Numer of pixels processed")
    """Numer of pixels processed (int)"""

    T_REC_index: Key[int] = Key(
        "T_REC_index", "longlong", "none", "Index keyword associated with T_REC", scope="index", default="0"
    )
    """Index keyword associated with T_REC (longlong)"""

    magnetogram: SegmentKey = SegmentKey(
        "magnetogram", "int", "Gauss", "fits", "VARxVAR", "Line-of-sight magnetogram in CEA projection"
    )
    """Gauss: Line-of-sight magnetogram in CEA projection (segment, int, fits, VARxVAR)"""

    bitmap: SegmentKey = SegmentKey(
        "bitmap", "char", "Enumerated", "fits", "VARxVAR", "Mask for the patch in CEA coordinates"
    )
    """Enumerated: Mask for the patch in CEA coordinates (segment, char, fits, VARxVAR)"""

    Dopplergram: SegmentKey = SegmentKey(
        "Dopplergram", "int", "m/s", "fits", "VARxVAR", "Dopplergram in CEA projection"
    )
    """m/s: Dopplergram in CEA projection (segment, int, fits, VARxVAR)"""

    continuum: SegmentKey = SegmentKey(
        "continuum", "int", "DN/s", "fits", "VARxVAR", "Intensitygram in CEA projection"
    )
    """DN/s: Intensitygram in CEA projection (segment, int, fits, VARxVAR)"""

    Bp: SegmentKey = SegmentKey("Bp", "int", "Gauss", "fits", "VARxVAR", "B_phi, positive westward")
    """Gauss: B_phi, positive westward (segment, int, fits, VARxVAR)"""

    Bt: SegmentKey = SegmentKey("Bt", "int", "Gauss", "fits", "VARxVAR", "B_theta, positive southward")
    """Gauss: B_theta, positive southward (segment, int, fits, VARxVAR)"""

    Br: SegmentKey = SegmentKey("Br", "int", "Gauss", "fits", "VARxVAR", "B_r, positive up")
    """Gauss: B_r, positive up (segment, int, fits, VARxVAR)"""

    Bp_err: SegmentKey = SegmentKey(
        "Bp_err", "int", "Gauss", "fits", "VARxVAR", "Standard deviation of B_phi"
    )
    """Gauss: Standard deviation of B_phi (segment, int, fits, VARxVAR)"""

    Bt_err: SegmentKey = SegmentKey(
        "Bt_err", "int", "Gauss", "fits", "VARxVAR", "Standard deviation of B_theta"
    )
    """Gauss: Standard deviation of B_theta (segment, int, fits, VARxVAR)"""

    Br_err: SegmentKey = SegmentKey("Br_err", "int", "Gauss", "fits", "VARxVAR", "Standard deviation of B_r")
    """Gauss: Standard deviation of B_r (segment, int, fits, VARxVAR)"""

    conf_disambig: SegmentKey = SegmentKey(
        "conf_disambig", "char", "none", "fits", "VARxVAR", "confidence of disambiguation result"
    )
    """confidence of disambiguation result (segment, char, fits, VARxVAR)"""

    @classmethod
    def records(
        cls, *, HARPNUM: IntFilter | None = None, T_REC: TimeFilter | None = None
    ) -> RecordSet[SharpCea720s]:
        """Select records by prime key: HARPNUM, T_REC."""
        return cls._select(HARPNUM=HARPNUM, T_REC=T_REC)


class SharpCea720sNrt(Series):
    """nrt Spaceweather HMI Active Region Patch (SHARP): CEA coordinates.

    Series hmi.sharp_cea_720s_nrt. Prime keys: HARPNUM; T_REC, slots of 720.0 from 1993.01.01_00:00:00_TAI.

    Known: 184 of about 212 keywords, 0 names confirmed for this series; 11 segments, 0 links.

    Definition taken over from the definitive series; no listing or header of the near-real-time series
    itself is public. Names come from a partial listing and from exported single-record headers, which
    print every keyword of a record; order is that of the listing and then of the header. In the CCD series
    the server stores USFLUXL and MEANGBL in INVKEYD1 and INVKEYD2 (in the CEA series in INVVLAVE and
    INVBLAVE) and renames them on export. A keyword that follows a link shows the type of its target; links
    are not marked, since no source says which keywords are linked.
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="hmi.sharp_cea_720s_nrt",
        note="nrt Spaceweather HMI Active Region Patch (SHARP): CEA coordinates",
        prime_keys=(
            PrimeFacts("HARPNUM"),
            PrimeFacts("T_REC", slotted=True, step="720.0", epoch="1993.01.01_00:00:00_TAI"),
        ),
        completeness=Completeness(
            184,
            of_about=212,
            typed=184,
            with_units=183,
            with_note=178,
            confirmed=0,
            whole=False,
            note="Definition taken over from the definitive series; no listing or header of the near-real-time series itself is public. Names come from a partial listing and from exported single-record headers, which print every keyword of a record; order is that of the listing and then of the header. In the CCD series the server stores USFLUXL and MEANGBL in INVKEYD1 and INVKEYD2 (in the CEA series in INVVLAVE and INVBLAVE) and renames them on export. A keyword that follows a link shows the type of its target; links are not marked, since no source says which keywords are linked.",
        ),
        source="merged from named public sources, each field with its own",
    )

    DATE: Key[datetime] = Key(
        "DATE",
        "time",
        "ISO",
        "Time that the SHARP keywords were calculated",
        scope="variable",
        default="-4712.01.01_11:59:28Z",
    )
    """ISO: Time that the SHARP keywords were calculated (time)"""

    DATE_S: Key[datetime] = Key("DATE_S", "time", "ISO", "Date_time of generating Stokes data")
    """ISO: Date_time of generating Stokes data (time)"""

    DATE_B: Key[datetime] = Key("DATE_B", "time", "ISO", "Date_time of generating Bharp data")
    """ISO: Date_time of generating Bharp data (time)"""

    DATE__OBS: Key[datetime] = Key(
        "DATE__OBS",
        "time",
        "ISO",
        "[DATE-OBS] DATE_OBS = T_OBS - EXPTIME/2.0",
        scope="variable",
        default="-4712.01.01_11:59:28.00Z",
    )
    """ISO: [DATE-OBS] DATE_OBS = T_OBS - EXPTIME/2.0 (time)"""

    T_OBS: Key[datetime] = Key(
        "T_OBS", "time", "TAI", "nominal time", scope="variable", default="-4712.01.01_11:59:28_TAI"
    )
    """TAI: nominal time (time)"""

    T_REC: Prime[datetime] = Prime(
        "T_REC", "time", "TAI", "Slot time", scope="ts_eq", default="-4712.01.01_11:59:28_TAI"
    )
    """TAI: Slot time (time, prime key)"""

    T_REC_epoch: Key[datetime] = Key(
        "T_REC_epoch", "time", "TAI", "Time of origin", scope="constant", default="1993.01.01_00:00:00_TAI"
    )
    """TAI: Time of origin (time, constant 1993.01.01_00:00:00_TAI)"""

    T_REC_step: Key[float] = Key(
        "T_REC_step", "float", "seconds", "ts_eq step", scope="constant", default="720.0"
    )
    """seconds: ts_eq step (float, constant 720.0)"""

    T_REC_unit: Key[str] = Key("T_REC_unit", "string", "none", "ts_eq unit", scope="constant", default="secs")
    """ts_eq unit (string, constant secs)"""

    CADENCE: Key[float] = Key(
        "CADENCE", "float", "seconds", "repetition interval", scope="constant", default="720.0"
    )
    """seconds: repetition interval (float, constant 720.0)"""

    USFLUX: Key[float] = Key("USFLUX", "float", "Maxwell", "Total unsigned flux")
    """Maxwell: Total unsigned flux (float)"""

    MEANGAM: Key[float] = Key("MEANGAM", "float", "Degrees", "Mean inclination angle, gamma")
    """Degrees: Mean inclination angle, gamma (float)"""

    MEANGBT: Key[float] = Key("MEANGBT", "float", "Gauss/Mm", "Mean value of the total field gradient")
    """Gauss/Mm: Mean value of the total field gradient (float)"""

    MEANGBZ: Key[float] = Key("MEANGBZ", "float", "Gauss/Mm", "Mean value of the vertical field gradient")
    """Gauss/Mm: Mean value of the vertical field gradient (float)"""

    MEANGBH: Key[float] = Key("MEANGBH", "float", "Gauss/Mm", "Mean value of the horizontal field gradient")
    """Gauss/Mm: Mean value of the horizontal field gradient (float)"""

    MEANJZD: Key[float] = Key("MEANJZD", "float", "mA/(m^2)", "Mean vertical current density")
    """mA/(m^2): Mean vertical current density (float)"""

    TOTUSJZ: Key[float] = Key("TOTUSJZ", "float", "Amperes", "Total unsigned vertical current")
    """Amperes: Total unsigned vertical current (float)"""

    MEANALP: Key[float] = Key("MEANALP", "float", "1/Mm", "Mean twist parameter, alpha")
    """1/Mm: Mean twist parameter, alpha (float)"""

    MEANJZH: Key[float] = Key("MEANJZH", "float", "(G^2)/m", "Mean current helicity")
    """(G^2)/m: Mean current helicity (float)"""

    TOTUSJH: Key[float] = Key("TOTUSJH", "float", "(G^2)/m", "Total unsigned current helicity")
    """(G^2)/m: Total unsigned current helicity (float)"""

    ABSNJZH: Key[float] = Key("ABSNJZH", "float", "(G^2)/m", "Absolute value of the net current helicity")
    """(G^2)/m: Absolute value of the net current helicity (float)"""

    SAVNCPP: Key[float] = Key(
        "SAVNCPP", "float", "Amperes", "Sum of the Absolute Value of the Net Currents Per Polarity (SAVNCPP)"
    )
    """Amperes: Sum of the Absolute Value of the Net Currents Per Polarity (SAVNCPP) (float)"""

    MEANPOT: Key[float] = Key(
        "MEANPOT", "float", "Ergs per cubic centimeter", "Mean photospheric excess magnetic energy density"
    )
    """Ergs per cubic centimeter: Mean photospheric excess magnetic energy density (float)"""

    TOTPOT: Key[float] = Key(
        "TOTPOT", "float", "Ergs per cubic centimeter", "Total photospheric magnetic energy density"
    )
    """Ergs per cubic centimeter: Total photospheric magnetic energy density (float)"""

    MEANSHR: Key[float] = Key("MEANSHR", "float", "Degrees", "Mean shear angle for B_total")
    """Degrees: Mean shear angle for B_total (float)"""

    SHRGT45: Key[float] = Key(
        "SHRGT45",
        "float",
        "Percentage of Total",
        "Area with shear angle greater than 45 as a percent of total area",
    )
    """Percentage of Total: Area with shear angle greater than 45 as a percent of total area (float)"""

    R_VALUE: Key[float] = Key(
        "R_VALUE", "float", "Maxwell", "Unsigned Flux R (Schrijver, 2007)", scope="variable", default="nan"
    )
    """Maxwell: Unsigned Flux R (Schrijver, 2007) (float)"""

    GWILL: Key[float] = Key("GWILL", "float", "Mm", "GWILL (Mason & Hoeksema, 2010)")
    """Mm: GWILL (Mason & Hoeksema, 2010) (float)"""

    CTYPE1: Key[str] = Key("CTYPE1", "string", "none", "CRLN-CEA", scope="constant", default="CRLN-CEA")
    """CRLN-CEA (string, constant CRLN-CEA)"""

    CTYPE2: Key[str] = Key("CTYPE2", "string", "none", "CRLT-CEA", scope="constant", default="CRLT-CEA")
    """CRLT-CEA (string, constant CRLT-CEA)"""

    CRPIX1: Key[float] = Key(
        "CRPIX1",
        "float",
        "pixel",
        "X coordinate of patch center with respect to lower-left corner (in pixels)",
        scope="variable",
        default="nan",
    )
    """pixel: X coordinate of patch center with respect to lower-left corner (in pixels) (float)"""

    CRPIX2: Key[float] = Key(
        "CRPIX2",
        "float",
        "pixel",
        "Y coordinate of patch center with respect to lower-left corner (in pixels)",
        scope="variable",
        default="nan",
    )
    """pixel: Y coordinate of patch center with respect to lower-left corner (in pixels) (float)"""

    CRVAL1: Key[float] = Key(
        "CRVAL1", "float", "degree", "Longitude at center of patch", scope="variable", default="0.000"
    )
    """degree: Longitude at center of patch (float)"""

    CRVAL2: Key[float] = Key(
        "CRVAL2", "float", "degree", "Latitude at center of patch", scope="variable", default="0.000"
    )
    """degree: Latitude at center of patch (float)"""

    CDELT1: Key[float] = Key(
        "CDELT1", "float", "degree", "Map scale in X direction", scope="variable", default="nan"
    )
    """degree: Map scale in X direction (float)"""

    CDELT2: Key[float] = Key(
        "CDELT2", "float", "degree", "Map scale in Y direction", scope="variable", default="nan"
    )
    """degree: Map scale in Y direction (float)"""

    CUNIT1: Key[str] = Key("CUNIT1", "string", "none", "Degree", scope="constant", default="degree")
    """Degree (string, constant degree)"""

    CUNIT2: Key[str] = Key("CUNIT2", "string", "none", "Degree", scope="constant", default="degree")
    """Degree (string, constant degree)"""

    cparms_sg000: Key[str] = Key("cparms_sg000", "string", "none", scope="variable", default="compress Rice")
    """No description (string)"""

    magnetogram_bzero: Key[float] = Key("magnetogram_bzero", "double", "none", scope="variable", default="0")
    """No description (double)"""

    magnetogram_bscale: Key[float] = Key(
        "magnetogram_bscale", "double", "none", scope="variable", default="0.1"
    )
    """No description (double)"""

    cparms_sg001: Key[str] = Key("cparms_sg001", "string", "none", scope="variable")
    """No description (string)"""

    bitmap_bzero: Key[float] = Key("bitmap_bzero", "double", "none", scope="variable", default="0")
    """No description (double)"""

    ERRMSHA: Key[float] = Key(
        "ERRMSHA",
        "float",
        "Degrees",
        "Error in Mean shear angle for B_total",
        scope="variable",
        default="nan",
    )
    """Degrees: Error in Mean shear angle for B_total (float)"""

    ERRUSI: Key[float] = Key(
        "ERRUSI",
        "float",
        "Amperes",
        "Error in Total unsigned vertical current",
        scope="variable",
        default="nan",
    )
    """Amperes: Error in Total unsigned vertical current (float)"""

    DOFFSET: Key[int] = Key(
        "DOFFSET",
        "int",
        "Gauss",
        "Constant value added to the noise mask for",
        scope="variable",
        default="-2147483648",
    )
    """Gauss: Constant value added to the noise mask for (int)"""

    ERRTPOT: Key[float] = Key(
        "ERRTPOT",
        "float",
        "Ergs per cubic centimeter",
        "Error in Total photospheric magnetic energy",
        scope="variable",
        default="nan",
    )
    """Ergs per cubic centimeter: Error in Total photospheric magnetic energy (float)"""

    ERRJHT: Key[float] = Key(
        "ERRJHT",
        "float",
        "Amperes",
        "Sum of the Absolute Value of the Net Currents",
        scope="variable",
        default="nan",
    )
    """Amperes: Sum of the Absolute Value of the Net Currents (float)"""

    IMCRPIX1: Key[float] = Key(
        "IMCRPIX1",
        "float",
        "pixel",
        "Location of the Sun center in CCD x direction",
        scope="variable",
        default="nan",
    )
    """pixel: Location of the Sun center in CCD x direction (float)"""

    IMCRPIX2: Key[float] = Key(
        "IMCRPIX2",
        "float",
        "pixel",
        "Location of the Sun center in CCD y direction",
        scope="variable",
        default="nan",
    )
    """pixel: Location of the Sun center in CCD y direction (float)"""

    IMCRVAL1: Key[float] = Key(
        "IMCRVAL1",
        "float",
        "arcsec",
        "x origin - center of the solar disk",
        scope="variable",
        default="0.000",
    )
    """arcsec: x origin - center of the solar disk (float)"""

    IMCRVAL2: Key[float] = Key(
        "IMCRVAL2",
        "float",
        "arcsec",
        "y origin - center of the solar disk",
        scope="variable",
        default="0.000",
    )
    """arcsec: y origin - center of the solar disk (float)"""

    CROTA2: Key[float] = Key(
        "CROTA2", "float", "deg", "CROTA2: INST_ROT + SAT_ROT", scope="variable", default="nan"
    )
    """deg: CROTA2: INST_ROT + SAT_ROT (float)"""

    CRDER1: Key[float] = Key("CRDER1", "float", "arcsec", "CRDER1: estimate of random error in coordinate x")
    """arcsec: CRDER1: estimate of random error in coordinate x (float)"""

    CRDER2: Key[float] = Key("CRDER2", "float", "arcsec", "CRDER2: estimate of random error in coordinate y")
    """arcsec: CRDER2: estimate of random error in coordinate y (float)"""

    CSYSER1: Key[float] = Key(
        "CSYSER1", "float", "arcsec", "CSYSER1: estimate of systematic error in coordinate x"
    )
    """arcsec: CSYSER1: estimate of systematic error in coordinate x (float)"""

    CSYSER2: Key[float] = Key(
        "CSYSER2", "float", "arcsec", "CSYSER2: estimate of systematic error in coordinate y"
    )
    """arcsec: CSYSER2: estimate of systematic error in coordinate y (float)"""

    WCSNAME: Key[str] = Key(
        "WCSNAME", "string", "none", "WCS system name", scope="constant", default="Carrington Heliographic"
    )
    """WCS system name (string, constant Carrington Heliographic)"""

    DSUN_OBS: Key[float] = Key(
        "DSUN_OBS", "double", "meters", "Distance from SDO to Sun center.", scope="variable", default="nan"
    )
    """meters: Distance from SDO to Sun center. (double)"""

    DSUN_REF: Key[float] = Key(
        "DSUN_REF", "double", "meters", "Astronomical Unit", scope="constant", default="149597870691"
    )
    """meters: Astronomical Unit (double, constant 149597870691)"""

    RSUN_REF: Key[float] = Key(
        "RSUN_REF",
        "double",
        "m",
        "Reference radius of the Sun: 696,000,000.0 m",
        scope="constant",
        default="696000000",
    )
    """m: Reference radius of the Sun: 696,000,000.0 m (double, constant 696000000)"""

    CRLN_OBS: Key[float] = Key(
        "CRLN_OBS", "float", "deg", "Carrington longitude of the observer", scope="variable", default="nan"
    )
    """deg: Carrington longitude of the observer (float)"""

    CRLT_OBS: Key[float] = Key(
        "CRLT_OBS", "float", "deg", "Carrington latitude of the observer", scope="variable", default="nan"
    )
    """deg: Carrington latitude of the observer (float)"""

    CAR_ROT: Key[int] = Key(
        "CAR_ROT",
        "int",
        "none",
        "Carrington rotation number of CRLN_OBS",
        scope="variable",
        default="-2147483648",
    )
    """Carrington rotation number of CRLN_OBS (int)"""

    OBS_VR: Key[float] = Key(
        "OBS_VR",
        "double",
        "m/s",
        "velocity of the observer in radial direction",
        scope="variable",
        default="nan",
    )
    """m/s: velocity of the observer in radial direction (double)"""

    OBS_VW: Key[float] = Key(
        "OBS_VW",
        "double",
        "m/s",
        "velocity of the observer solar-westward. + in",
        scope="variable",
        default="nan",
    )
    """m/s: velocity of the observer solar-westward. + in (double)"""

    OBS_VN: Key[float] = Key(
        "OBS_VN", "double", "m/s", "velocity of the observer solar-northward", scope="variable", default="nan"
    )
    """m/s: velocity of the observer solar-northward (double)"""

    RSUN_OBS: Key[float] = Key(
        "RSUN_OBS", "double", "arcsec", "angular radius of Sun. Corresponds", scope="variable", default="nan"
    )
    """arcsec: angular radius of Sun. Corresponds (double)"""

    TELESCOP: Key[str] = Key(
        "TELESCOP",
        "string",
        "none",
        "Telescope - the instrument that captured the image and created the metadata",
        scope="constant",
        default="SDO/HMI",
    )
    """Telescope - the instrument that captured the image and created the metadata (string, constant SDO/HMI)"""

    INSTRUME: Key[str] = Key(
        "INSTRUME", "string", "none", "For HMI: HMI_SIDE1, HMI_FRONT2, or HMI_COMBINED", scope="variable"
    )
    """For HMI: HMI_SIDE1, HMI_FRONT2, or HMI_COMBINED (string)"""

    WAVELNTH: Key[float] = Key(
        "WAVELNTH", "float", "angstrom", "Wavelength", scope="constant", default="6173."
    )
    """angstrom: Wavelength (float, constant 6173.)"""

    CAMERA: Key[int] = Key(
        "CAMERA",
        "int",
        "none",
        "For HMI: 1 (side camera), 2 (front camera), or 3 (both cameras)",
        scope="variable",
    )
    """For HMI: 1 (side camera), 2 (front camera), or 3 (both cameras) (int)"""

    QUALITY: QualityKey = QualityKey(
        "QUALITY", "int", "none", "SHARP Quality index", scope="variable", default="0x80000000"
    )
    """SHARP Quality index (int)"""

    QUAL_S: QualityKey = QualityKey("QUAL_S", "int", "none", "Level 1p Quality word")
    """Level 1p Quality word (int)"""

    QUALLEV1: QualityKey = QualityKey(
        "QUALLEV1", "int", "none", "Level 1 quality - the level 1 quality bit field", scope="variable"
    )
    """Level 1 quality - the level 1 quality bit field (int)"""

    BUNIT: PerSegmentKey[str] = PerSegmentKey(
        "BUNIT",
        "string",
        "none",
        "Physical Units - the physical units of the image pixel values, after linear scaling by BSCALE/BZERO",
        scope="segment",
    )
    """Physical Units - the physical units of the image pixel values, after linear scaling by BSCALE/BZERO (string, one a segment)"""

    ORIGIN: Key[str] = Key(
        "ORIGIN",
        "string",
        "none",
        "ORIGIN: location where file made",
        scope="constant",
        default="SDO/JSOC-SDP",
    )
    """ORIGIN: location where file made (string, constant SDO/JSOC-SDP)"""

    CONTENT: Key[str] = Key(
        "CONTENT", "string", "none", "CONTENT", scope="constant", default="HMI observable"
    )
    """CONTENT (string, constant HMI observable)"""

    BLD_VERS: Key[str] = Key("BLD_VERS", "string", "none", "JSOC-build version number", scope="variable")
    """JSOC-build version number (string)"""

    CALVER64: Key[int] = Key("CALVER64", "longlong", "none", "Calibration Version", scope="variable")
    """Calibration Version (longlong)"""

    CODEVER7: Key[str] = Key(
        "CODEVER7", "string", "none", "CVS Version of smarp module to create this series", scope="variable"
    )
    """CVS Version of smarp module to create this series (string)"""

    HFLID: Key[int] = Key("HFLID", "int", "none", "HMI_SEQ_ID_FRAMELIST")
    """HMI_SEQ_ID_FRAMELIST (int)"""

    HCFTID: Key[int] = Key("HCFTID", "int", "none", "HMI_SEQ_ID_FOCUS")
    """HMI_SEQ_ID_FOCUS (int)"""

    QLOOK: Key[int] = Key("QLOOK", "int", "none", "QLOOK: 0=final data, 1=quick-look data")
    """QLOOK: 0=final data, 1=quick-look data (int)"""

    HARPNUM: Prime[int] = Prime("HARPNUM", "int", "none", "HARP number")
    """HARP number (int, prime key)"""

    MASK: Key[int] = Key(
        "MASK",
        "int",
        "none",
        "Lower threshold for membership in this patch",
        scope="variable",
        default="-2147483648",
    )
    """Lower threshold for membership in this patch (int)"""

    ARM_QUAL: Key[int] = Key(
        "ARM_QUAL", "int", "none", "Quality of the mask (bitfield)", scope="variable", default="0x80000000"
    )
    """Quality of the mask (bitfield) (int)"""

    ARM_NCLN: Key[int] = Key(
        "ARM_NCLN",
        "int",
        "none",
        "Number of limb pixels reset to quiet (annulus width ARM_EDGE)",
        scope="variable",
        default="-2147483648",
    )
    """Number of limb pixels reset to quiet (annulus width ARM_EDGE) (int)"""

    H_MERGE: Key[int] = Key(
        "H_MERGE",
        "int",
        "none",
        "1 if this HARP merged with an existing region at this time",
        scope="variable",
        default="0",
    )
    """1 if this HARP merged with an existing region at this time (int)"""

    H_FAINT: Key[int] = Key(
        "H_FAINT",
        "int",
        "none",
        "1 if this HARP had faint contrast at this time",
        scope="variable",
        default="0",
    )
    """1 if this HARP had faint contrast at this time (int)"""

    ARM_MODL: Key[str] = Key(
        "ARM_MODL", "string", "none", "ARmask parameter: Classification model name", scope="variable"
    )
    """ARmask parameter: Classification model name (string)"""

    ARM_EDGE: Key[float] = Key(
        "ARM_EDGE",
        "float",
        "none",
        "ARmask parameter: Width of annulus at limb to",
        scope="variable",
        default="nan",
    )
    """ARmask parameter: Width of annulus at limb to (float)"""

    ARM_BETA: Key[str] = Key(
        "ARM_BETA", "string", "none", "ARmask parameter: Mask spatial smoothness", scope="variable"
    )
    """ARmask parameter: Mask spatial smoothness (string)"""

    LATDTMIN: Key[float] = Key(
        "LATDTMIN", "float", "degree", "Minimum latitude for disk transit", scope="variable", default="nan"
    )
    """degree: Minimum latitude for disk transit (float)"""

    LONDTMIN: Key[float] = Key(
        "LONDTMIN", "float", "degree", "Minimum longitude for disk transit", scope="variable", default="nan"
    )
    """degree: Minimum longitude for disk transit (float)"""

    LATDTMAX: Key[float] = Key(
        "LATDTMAX", "float", "degree", "Maximum latitude for disk transit", scope="variable", default="nan"
    )
    """degree: Maximum latitude for disk transit (float)"""

    LONDTMAX: Key[float] = Key(
        "LONDTMAX", "float", "degree", "Maximum longitude for disk transit", scope="variable", default="nan"
    )
    """degree: Maximum longitude for disk transit (float)"""

    OMEGA_DT: Key[float] = Key(
        "OMEGA_DT", "float", "degree/day", "Rotation rate over disk transit", scope="variable", default="nan"
    )
    """degree/day: Rotation rate over disk transit (float)"""

    NPIX: Key[int] = Key(
        "NPIX", "int", "none", "Number of pixels within the patch", scope="variable", default="-2147483648"
    )
    """Number of pixels within the patch (int)"""

    SIZE: Key[float] = Key(
        "SIZE", "float", "mH", "Projected area of patch on image in", scope="variable", default="nan"
    )
    """mH: Projected area of patch on image in (float)"""

    AREA: Key[float] = Key(
        "AREA", "float", "mH", "De-projected area of patch on sphere in", scope="variable", default="nan"
    )
    """mH: De-projected area of patch on sphere in (float)"""

    NACR: Key[int] = Key(
        "NACR", "int", "none", "Number of active pixels in patch", scope="variable", default="-2147483648"
    )
    """Number of active pixels in patch (int)"""

    SIZE_ACR: Key[float] = Key(
        "SIZE_ACR",
        "float",
        "mH",
        "Projected area of active pixels on image in",
        scope="variable",
        default="nan",
    )
    """mH: Projected area of active pixels on image in (float)"""

    AREA_ACR: Key[float] = Key(
        "AREA_ACR",
        "float",
        "mH",
        "De-projected area of active pixels on sphere",
        scope="variable",
        default="nan",
    )
    """mH: De-projected area of active pixels on sphere (float)"""

    MTOT: Key[float] = Key(
        "MTOT", "float", "weber", "Sum of absolute LoS flux within the", scope="variable", default="nan"
    )
    """weber: Sum of absolute LoS flux within the (float)"""

    MNET: Key[float] = Key(
        "MNET", "float", "weber", "Net LoS flux within the identified region", scope="variable", default="nan"
    )
    """weber: Net LoS flux within the identified region (float)"""

    MPOS_TOT: Key[float] = Key(
        "MPOS_TOT",
        "float",
        "weber",
        "Absolute value of total positive LoS flux",
        scope="variable",
        default="nan",
    )
    """weber: Absolute value of total positive LoS flux (float)"""

    MNEG_TOT: Key[float] = Key(
        "MNEG_TOT",
        "float",
        "weber",
        "Absolute value of total negative LoS flux",
        scope="variable",
        default="nan",
    )
    """weber: Absolute value of total negative LoS flux (float)"""

    MMEAN: Key[float] = Key(
        "MMEAN", "float", "gauss", "Mean of LoS flux density", scope="variable", default="nan"
    )
    """gauss: Mean of LoS flux density (float)"""

    MSTDEV: Key[float] = Key(
        "MSTDEV", "float", "gauss", "Standard deviation of LoS flux density", scope="variable", default="nan"
    )
    """gauss: Standard deviation of LoS flux density (float)"""

    MSKEW: Key[float] = Key(
        "MSKEW", "float", "none", "Skewness of LoS flux density", scope="variable", default="nan"
    )
    """Skewness of LoS flux density (float)"""

    MKURT: Key[float] = Key(
        "MKURT", "float", "none", "Kurtosis of LoS flux density", scope="variable", default="nan"
    )
    """Kurtosis of LoS flux density (float)"""

    LAT_MIN: Key[float] = Key(
        "LAT_MIN",
        "float",
        "degree",
        "Minimum Stonyhurst latitude of pixels within",
        scope="variable",
        default="nan",
    )
    """degree: Minimum Stonyhurst latitude of pixels within (float)"""

    LON_MIN: Key[float] = Key(
        "LON_MIN",
        "float",
        "degree",
        "Minimum Stonyhurst longitude of pixels within",
        scope="variable",
        default="nan",
    )
    """degree: Minimum Stonyhurst longitude of pixels within (float)"""

    LAT_MAX: Key[float] = Key(
        "LAT_MAX",
        "float",
        "degree",
        "Maximum Stonyhurst latitude of pixels within",
        scope="variable",
        default="nan",
    )
    """degree: Maximum Stonyhurst latitude of pixels within (float)"""

    LON_MAX: Key[float] = Key(
        "LON_MAX",
        "float",
        "degree",
        "Maximum Stonyhurst longitude of pixels within",
        scope="variable",
        default="nan",
    )
    """degree: Maximum Stonyhurst longitude of pixels within (float)"""

    LAT_FWT: Key[float] = Key(
        "LAT_FWT",
        "float",
        "degree",
        "Stonyhurst latitude of flux-weighted center",
        scope="variable",
        default="nan",
    )
    """degree: Stonyhurst latitude of flux-weighted center (float)"""

    LON_FWT: Key[float] = Key(
        "LON_FWT",
        "float",
        "degree",
        "Stonyhurst longitude of flux-weighted center",
        scope="variable",
        default="nan",
    )
    """degree: Stonyhurst longitude of flux-weighted center (float)"""

    T_FRST: Key[datetime] = Key(
        "T_FRST",
        "time",
        "TAI",
        "First T_REC stored for HARP (includes",
        scope="variable",
        default="-4712.01.01_11:59:28_TAI",
    )
    """TAI: First T_REC stored for HARP (includes (time)"""

    T_FRST1: Key[datetime] = Key(
        "T_FRST1",
        "time",
        "TAI",
        "T_REC of initial HARP detection",
        scope="variable",
        default="-4712.01.01_11:59:28_TAI",
    )
    """TAI: T_REC of initial HARP detection (time)"""

    T_LAST1: Key[datetime] = Key(
        "T_LAST1",
        "time",
        "TAI",
        "T_REC of final HARP detection",
        scope="variable",
        default="-4712.01.01_11:59:28_TAI",
    )
    """TAI: T_REC of final HARP detection (time)"""

    T_LAST: Key[datetime] = Key(
        "T_LAST",
        "time",
        "TAI",
        "Last T_REC stored for HARP (includes temporal",
        scope="variable",
        default="-4712.01.01_11:59:28_TAI",
    )
    """TAI: Last T_REC stored for HARP (includes temporal (time)"""

    N_PATCH: Key[int] = Key(
        "N_PATCH",
        "short",
        "none",
        "Image slots spanned by HARP (includes pad)",
        scope="variable",
        default="-32768",
    )
    """Image slots spanned by HARP (includes pad) (short)"""

    N_PATCH1: Key[int] = Key(
        "N_PATCH1",
        "short",
        "none",
        "Image slots spanned by HARP (excludes pad)",
        scope="variable",
        default="-32768",
    )
    """Image slots spanned by HARP (excludes pad) (short)"""

    N_PATCHM: Key[int] = Key(
        "N_PATCHM",
        "short",
        "none",
        "Missing images/slots in unpadded HARP interval",
        scope="variable",
        default="-32768",
    )
    """Missing images/slots in unpadded HARP interval (short)"""

    NOAA_AR: Key[int] = Key(
        "NOAA_AR",
        "short",
        "none",
        "NOAA AR number that best matches this HARP",
        scope="variable",
        default="-32768",
    )
    """NOAA AR number that best matches this HARP (short)"""

    NOAA_NUM: Key[int] = Key(
        "NOAA_NUM",
        "short",
        "none",
        "Number of NOAA ARs that match this HARP (0",
        scope="variable",
        default="-32768",
    )
    """Number of NOAA ARs that match this HARP (0 (short)"""

    NOAA_ARS: Key[str] = Key(
        "NOAA_ARS", "string", "none", "Comma-separated list of NOAA ARs matching", scope="variable"
    )
    """Comma-separated list of NOAA ARs matching (string)"""

    INVCODEV: Key[str] = Key("INVCODEV", "string")
    """No description (string)"""

    INVDOCU: Key[str] = Key("INVDOCU", "string", "none", "Document for VFISV code")
    """Document for VFISV code (string)"""

    INVITERA: Key[int] = Key("INVITERA", "int", "none", "Number of iterations of VFISV")
    """Number of iterations of VFISV (int)"""

    INVSTLGT: Key[str] = Key("INVSTLGT", "string", "none", "Flag for stray light. No means that the stray")
    """Flag for stray light. No means that the stray (string)"""

    INVFLPRF: Key[str] = Key("INVFLPRF", "string", "none", "Flag/Comment on filter")
    """Flag/Comment on filter (string)"""

    INVPHMAP: Key[str] = Key("INVPHMAP", "string", "none", "Flag/Comment on phase map")
    """Flag/Comment on phase map (string)"""

    INVVLAVE: Key[float] = Key("INVVLAVE", "double", "Maxwell", "Total unsigned flux")
    """Maxwell: Total unsigned flux (double)"""

    INVBLAVE: Key[float] = Key("INVBLAVE", "double", "Gauss/Mm", "Mean value of the line")
    """Gauss/Mm: Mean value of the line (double)"""

    INVBBAVE: Key[float] = Key("INVBBAVE", "double", "gauss", "avarage of inverted field strength")
    """gauss: avarage of inverted field strength (double)"""

    CMASKL: Key[int] = Key(
        "CMASKL",
        "int",
        "number",
        "Number of pixels that contributed to the",
        scope="variable",
        default="-2147483648",
    )
    """number: Number of pixels that contributed to the (int)"""

    INVNCNVG: Key[int] = Key("INVNCNVG", "int", "none", "Numer of pixels at which ME VFISV converged")
    """Numer of pixels at which ME VFISV converged (int)"""

    AMBCODEV: Key[str] = Key("AMBCODEV", "string", "none", "Version of Disambig code")
    """Version of Disambig code (string)"""

    AMBDOCU: Key[str] = Key("AMBDOCU", "string", "none", "Document for Disambig code")
    """Document for Disambig code (string)"""

    AMBGMTRY: Key[int] = Key("AMBGMTRY", "int", "none", "Flag determining whether to use planar or")
    """Flag determining whether to use planar or (int)"""

    AMBPATCH: Key[int] = Key("AMBPATCH", "int", "none", "Flag determining whether disambiguation is")
    """Flag determining whether disambiguation is (int)"""

    AMBWEAK: Key[int] = Key("AMBWEAK", "int", "none", "Flag determining method for disambiguating")
    """Flag determining method for disambiguating (int)"""

    AMBNEROD: Key[int] = Key("AMBNEROD", "int", "pixels", "Number of pixels by which to erode")
    """pixels: Number of pixels by which to erode (int)"""

    AMBNGROW: Key[int] = Key("AMBNGROW", "int", "pixels", "Number of pixels by which to grow")
    """pixels: Number of pixels by which to grow (int)"""

    AMBNPAD: Key[int] = Key("AMBNPAD", "int", "pixels", "Padding to use in potential field")
    """pixels: Padding to use in potential field (int)"""

    AMBNAP: Key[int] = Key("AMBNAP", "int", "pixels", "Width of apodizing window in")
    """pixels: Width of apodizing window in (int)"""

    AMBNTX: Key[int] = Key("AMBNTX", "int", "none", "Number of tiles to use in x")
    """Number of tiles to use in x (int)"""

    AMBNTY: Key[int] = Key("AMBNTY", "int", "none", "Number of tiles to use in y")
    """Number of tiles to use in y (int)"""

    AMBBTHR0: Key[float] = Key("AMBBTHR0", "float", "G", "Transverse field strength threshold at")
    """G: Transverse field strength threshold at (float)"""

    AMBBTHR1: Key[float] = Key("AMBBTHR1", "float", "G", "Transverse field strength threshold at")
    """G: Transverse field strength threshold at (float)"""

    AMBSEED: Key[int] = Key("AMBSEED", "int", "none", "Input random number seed")
    """Input random number seed (int)"""

    AMBNEQ: Key[int] = Key("AMBNEQ", "int", "none", "Number of reconfigurations attempted at each")
    """Number of reconfigurations attempted at each (int)"""

    AMBLMBDA: Key[float] = Key("AMBLMBDA", "float", "none", "Weighting factor between divergence and")
    """Weighting factor between divergence and (float)"""

    AMBTFCT0: Key[float] = Key("AMBTFCT0", "float", "none", "Input factor to scale initial temperature")
    """Input factor to scale initial temperature (float)"""

    AMBTFCTR: Key[float] = Key("AMBTFCTR", "double", "none", "Input factor to reduce temperature")
    """Input factor to reduce temperature (double)"""

    DATAVALS: PerSegmentKey[int] = PerSegmentKey(
        "DATAVALS",
        "int",
        "none",
        "Actual number of data values in images (pixels)",
        scope="segment",
        default="-2147483648",
    )
    """Actual number of data values in images (pixels) (int, one a segment)"""

    MISSVALS: PerSegmentKey[int] = PerSegmentKey(
        "MISSVALS", "int", "none", "Missing values", scope="segment", default="-2147483648"
    )
    """Missing values (int, one a segment)"""

    DATAMIN: PerSegmentKey[float] = PerSegmentKey(
        "DATAMIN", "float", "none", "Minimum value from pixels within patch", scope="segment", default="nan"
    )
    """Minimum value from pixels within patch (float, one a segment)"""

    DATAMAX: PerSegmentKey[float] = PerSegmentKey(
        "DATAMAX", "float", "none", "Maximum value from pixels within patch", scope="segment", default="nan"
    )
    """Maximum value from pixels within patch (float, one a segment)"""

    DATAMEDN: PerSegmentKey[float] = PerSegmentKey(
        "DATAMEDN", "float", "none", "Median value from pixels within patch", scope="segment", default="nan"
    )
    """Median value from pixels within patch (float, one a segment)"""

    DATAMEAN: PerSegmentKey[float] = PerSegmentKey(
        "DATAMEAN",
        "float",
        "none",
        "Mean value from pixels within 99% of solar radius",
        scope="segment",
        default="nan",
    )
    """Mean value from pixels within 99% of solar radius (float, one a segment)"""

    DATARMS: PerSegmentKey[float] = PerSegmentKey(
        "DATARMS",
        "float",
        "none",
        "Rms deviation from the mean value of pixels within 99% of solar radius",
        scope="segment",
        default="nan",
    )
    """Rms deviation from the mean value of pixels within 99% of solar radius (float, one a segment)"""

    ERRGAM: Key[float] = Key("ERRGAM", "float", "Degrees", "Error in Mean inclination angle")
    """Degrees: Error in Mean inclination angle (float)"""

    ERRTAI: Key[float] = Key("ERRTAI", "float", "(G^2)/m", "Absolute value of the net current")
    """(G^2)/m: Absolute value of the net current (float)"""

    ERRBH: Key[float] = Key("ERRBH", "float", "Gauss/Mm", "Error in Mean value of the")
    """Gauss/Mm: Error in Mean value of the (float)"""

    ERRMPOT: Key[float] = Key("ERRMPOT", "float", "Ergs per cubic centimeter", "Error in Mean")
    """Ergs per cubic centimeter: Error in Mean (float)"""

    ERRBT: Key[float] = Key("ERRBT", "float", "Gauss/Mm", "Error in Mean value of the total")
    """Gauss/Mm: Error in Mean value of the total (float)"""

    ERRTUI: Key[float] = Key("ERRTUI", "float", "(G^2)/m", "Total unsigned current helicity")
    """(G^2)/m: Total unsigned current helicity (float)"""

    ERRBZ: Key[float] = Key("ERRBZ", "float", "Gauss/Mm", "Error in Mean value of the")
    """Gauss/Mm: Error in Mean value of the (float)"""

    CMASK: Key[float] = Key("CMASK", "float", "number", "Number of pixels that contributed to")
    """number: Number of pixels that contributed to (float)"""

    ERRJZ: Key[float] = Key("ERRJZ", "float", "mA/(m^2)", "Error in Mean vertical current")
    """mA/(m^2): Error in Mean vertical current (float)"""

    ERRVF: Key[float] = Key("ERRVF", "float", "Maxwell", "Error in Total unsigned flux")
    """Maxwell: Error in Total unsigned flux (float)"""

    ERRALP: Key[float] = Key("ERRALP", "float", "1/Mm", "Error in Mean twist parameter, alpha")
    """1/Mm: Error in Mean twist parameter, alpha (float)"""

    ERRMIH: Key[float] = Key("ERRMIH", "float", "(G^2)/m", "Mean current helicity")
    """(G^2)/m: Mean current helicity (float)"""

    COMMENT: Key[str] = Key("COMMENT", "string", "none", "commentary on the data", scope="constant")
    """commentary on the data (string)"""

    LAT_FWTPOS: Key[float] = Key(
        "LAT_FWTPOS",
        "float",
        "degree",
        "Stonyhurst latitude of flux-weighted center",
        scope="variable",
        default="nan",
    )
    """degree: Stonyhurst latitude of flux-weighted center (float)"""

    LON_FWTPOS: Key[float] = Key(
        "LON_FWTPOS",
        "float",
        "degree",
        "Stonyhurst longitude of flux-weighted center",
        scope="variable",
        default="nan",
    )
    """degree: Stonyhurst longitude of flux-weighted center (float)"""

    LAT_FWTNEG: Key[float] = Key(
        "LAT_FWTNEG",
        "float",
        "degree",
        "Stonyhurst latitude of flux-weighted center",
        scope="variable",
        default="nan",
    )
    """degree: Stonyhurst latitude of flux-weighted center (float)"""

    LON_FWTNEG: Key[float] = Key(
        "LON_FWTNEG",
        "float",
        "degree",
        "Stonyhurst longitude of flux-weighted center",
        scope="variable",
        default="nan",
    )
    """degree: Stonyhurst longitude of flux-weighted center (float)"""

    HISTORY: Key[str] = Key("HISTORY", "string", "none", "history of data", scope="variable")
    """history of data (string)"""

    INVNPRCS: Key[int] = Key("INVNPRCS", "int", "none", "Numer of pixels processed")
    """Numer of pixels processed (int)"""

    T_REC_index: Key[int] = Key(
        "T_REC_index", "longlong", "none", "Index keyword associated with T_REC", scope="index", default="0"
    )
    """Index keyword associated with T_REC (longlong)"""

    magnetogram: SegmentKey = SegmentKey(
        "magnetogram", "int", "Gauss", "fits", "VARxVAR", "Line-of-sight magnetogram in CEA projection"
    )
    """Gauss: Line-of-sight magnetogram in CEA projection (segment, int, fits, VARxVAR)"""

    bitmap: SegmentKey = SegmentKey(
        "bitmap", "char", "Enumerated", "fits", "VARxVAR", "Mask for the patch in CEA coordinates"
    )
    """Enumerated: Mask for the patch in CEA coordinates (segment, char, fits, VARxVAR)"""

    Dopplergram: SegmentKey = SegmentKey(
        "Dopplergram", "int", "m/s", "fits", "VARxVAR", "Dopplergram in CEA projection"
    )
    """m/s: Dopplergram in CEA projection (segment, int, fits, VARxVAR)"""

    continuum: SegmentKey = SegmentKey(
        "continuum", "int", "DN/s", "fits", "VARxVAR", "Intensitygram in CEA projection"
    )
    """DN/s: Intensitygram in CEA projection (segment, int, fits, VARxVAR)"""

    Bp: SegmentKey = SegmentKey("Bp", "int", "Gauss", "fits", "VARxVAR", "B_phi, positive westward")
    """Gauss: B_phi, positive westward (segment, int, fits, VARxVAR)"""

    Bt: SegmentKey = SegmentKey("Bt", "int", "Gauss", "fits", "VARxVAR", "B_theta, positive southward")
    """Gauss: B_theta, positive southward (segment, int, fits, VARxVAR)"""

    Br: SegmentKey = SegmentKey("Br", "int", "Gauss", "fits", "VARxVAR", "B_r, positive up")
    """Gauss: B_r, positive up (segment, int, fits, VARxVAR)"""

    Bp_err: SegmentKey = SegmentKey(
        "Bp_err", "int", "Gauss", "fits", "VARxVAR", "Standard deviation of B_phi"
    )
    """Gauss: Standard deviation of B_phi (segment, int, fits, VARxVAR)"""

    Bt_err: SegmentKey = SegmentKey(
        "Bt_err", "int", "Gauss", "fits", "VARxVAR", "Standard deviation of B_theta"
    )
    """Gauss: Standard deviation of B_theta (segment, int, fits, VARxVAR)"""

    Br_err: SegmentKey = SegmentKey("Br_err", "int", "Gauss", "fits", "VARxVAR", "Standard deviation of B_r")
    """Gauss: Standard deviation of B_r (segment, int, fits, VARxVAR)"""

    conf_disambig: SegmentKey = SegmentKey(
        "conf_disambig", "char", "none", "fits", "VARxVAR", "confidence of disambiguation result"
    )
    """confidence of disambiguation result (segment, char, fits, VARxVAR)"""

    @classmethod
    def records(
        cls, *, HARPNUM: IntFilter | None = None, T_REC: TimeFilter | None = None
    ) -> RecordSet[SharpCea720sNrt]:
        """Select records by prime key: HARPNUM, T_REC."""
        return cls._select(HARPNUM=HARPNUM, T_REC=T_REC)


class SynopticMr720s(Series):
    """HMI synoptic chart of Mr field. Mr is converted from Mlos.

    Series hmi.Synoptic_Mr_720s. Prime keys: CAR_ROT.

    Known: 65 of about 71 keywords, 61 with a type, 52 names confirmed for this series; 2 segments, 0
    links.

    No listing of this series is public. Names: the program that writes it, and a header of a reduced chart
    of the same family.
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="hmi.Synoptic_Mr_720s",
        note="HMI synoptic chart of Mr field. Mr is converted from Mlos",
        prime_keys=(PrimeFacts("CAR_ROT"),),
        completeness=Completeness(
            65,
            of_about=71,
            typed=61,
            with_units=28,
            with_note=32,
            confirmed=52,
            whole=False,
            note="No listing of this series is public. Names: the program that writes it, and a header of a reduced chart of the same family.",
        ),
        source="merged from named public sources, each field with its own",
    )

    DATE: Key[datetime] = Key("DATE", "time", "ISO", "Date_time of processing; ISO 8601 format UTC")
    """ISO: Date_time of processing; ISO 8601 format UTC (time)"""

    TELESCOP: Key[str] = Key("TELESCOP", "string", "none", "For HMI: SDO/HMI")
    """For HMI: SDO/HMI (string)"""

    INSTRUME: Key[str] = Key("INSTRUME", "string", "none", "For HMI: HMI_SIDE1, HMI_FRONT2, or HMI_COMBINED")
    """For HMI: HMI_SIDE1, HMI_FRONT2, or HMI_COMBINED (string)"""

    WAVELNTH: Key[float] = Key("WAVELNTH", "float", "", "For HMI: 6173.3 Angstroms")
    """For HMI: 6173.3 Angstroms (float)"""

    BUNIT: Key[str] = Key("BUNIT", "string", "none", "Unit")
    """Unit (string)"""

    CONTENT: Key[str] = Key("CONTENT", "string")
    """No description (string)"""

    HISTORY: Key[str] = Key("HISTORY", "string", "none", "History")
    """History (string)"""

    BLD_VERS: Key[int] = Key("BLD_VERS", "int")
    """No description (int)"""

    CTYPE1: Key[str] = Key("CTYPE1", "string")
    """No description (string)"""

    CTYPE2: Key[str] = Key("CTYPE2", "string")
    """No description (string)"""

    CRPIX1: Key[float] = Key("CRPIX1", "double")
    """No description (double)"""

    CRPIX2: Key[float] = Key("CRPIX2", "double")
    """No description (double)"""

    CRVAL1: Key[float] = Key("CRVAL1", "double")
    """No description (double)"""

    CRVAL2: Key[float] = Key("CRVAL2", "double")
    """No description (double)"""

    CDELT1: Key[float] = Key("CDELT1", "double")
    """No description (double)"""

    CDELT2: Key[float] = Key("CDELT2", "double")
    """No description (double)"""

    CUNIT1: Key[str] = Key("CUNIT1", "string")
    """No description (string)"""

    CUNIT2: Key[str] = Key("CUNIT2", "string")
    """No description (string)"""

    CRDER1: Key[float] = Key("CRDER1", "float", "", "CRDER1: estimate of random error in coordinate x")
    """CRDER1: estimate of random error in coordinate x (float)"""

    CRDER2: Key[float] = Key("CRDER2", "float", "", "CRDER2: estimate of random error in coordinate y")
    """CRDER2: estimate of random error in coordinate y (float)"""

    CSYSER1: Key[float] = Key("CSYSER1", "float", "", "CSYSER1: estimate of systematic error in coordinate x")
    """CSYSER1: estimate of systematic error in coordinate x (float)"""

    CSYSER2: Key[float] = Key("CSYSER2", "float", "", "CSYSER2: estimate of systematic error in coordinate y")
    """CSYSER2: estimate of systematic error in coordinate y (float)"""

    WCSNAME: Key[str] = Key("WCSNAME", "string", "none", "WCS system name")
    """WCS system name (string)"""

    CADENCE: Key[float] = Key("CADENCE", "float", "second")
    """second (float)"""

    DATASIGN: Key[int] = Key("DATASIGN", "int", "", "DATASIGN: sign of observable quantity wrt Sun center")
    """DATASIGN: sign of observable quantity wrt Sun center (int)"""

    T_OBS: Key[datetime] = Key("T_OBS", "time", "TAI", "nominal time")
    """TAI: nominal time (time)"""

    T_START: Key[datetime] = Key("T_START", "time", "TAI", "Start time of the rotation")
    """TAI: Start time of the rotation (time)"""

    T_STOP: Key[datetime] = Key("T_STOP", "time", "TAI", "Stop time of the rotation")
    """TAI: Stop time of the rotation (time)"""

    T_ROT: Key[datetime] = Key("T_ROT", "time", "TAI", "Middle time of the rotation")
    """TAI: Middle time of the rotation (time)"""

    T_EARTH: Key[str] = Key("T_EARTH", "string")
    """No description (string)"""

    CAR_ROT: Prime[int] = Prime("CAR_ROT", "int", "none", "Carrington rotation number")
    """Carrington rotation number (int, prime key)"""

    CARRTIME: Key[float] = Key("CARRTIME", "double", "none")
    """No description (double)"""

    B0_ROT: Key[float] = Key("B0_ROT", "double", "degree", "B0 angle at the middle of the rotation")
    """degree: B0 angle at the middle of the rotation (double)"""

    B0_FRST: Key[float] = Key("B0_FRST", "double")
    """No description (double)"""

    B0_LAST: Key[float] = Key("B0_LAST", "double")
    """No description (double)"""

    EARTH_B0: Key[Unknown] = Key("EARTH_B0", "unknown")
    """No description (type not known)"""

    LON_FRST: Key[float] = Key("LON_FRST", "double", "degree", "First Carrington Time")
    """degree: First Carrington Time (double)"""

    LON_LAST: Key[float] = Key("LON_LAST", "double", "degree", "Last Carrington Time")
    """degree: Last Carrington Time (double)"""

    LON_STEP: Key[float] = Key("LON_STEP", "double", "degree", "Step of Carrington Time")
    """degree: Step of Carrington Time (double)"""

    W_OFFSET: Key[float] = Key("W_OFFSET", "double")
    """No description (double)"""

    W_WEIGHT: Key[str] = Key("W_WEIGHT", "string")
    """No description (string)"""

    IMG_NUM: Key[int] = Key("IMG_NUM", "int")
    """No description (int)"""

    IMG_FRST: Key[Unknown] = Key("IMG_FRST", "unknown")
    """No description (type not known)"""

    IMG_LAST: Key[Unknown] = Key("IMG_LAST", "unknown")
    """No description (type not known)"""

    IMG_ROT: Key[Unknown] = Key("IMG_ROT", "unknown")
    """No description (type not known)"""

    HWNWIDTH: Key[float] = Key("HWNWIDTH", "float")
    """No description (float)"""

    EQPOINTS: Key[float] = Key("EQPOINTS", "float")
    """No description (float)"""

    NSIGMA: Key[float] = Key("NSIGMA", "float")
    """No description (float)"""

    CARSTRCH: Key[int] = Key("CARSTRCH", "int", "none", "Stretch")
    """Stretch (int)"""

    DIFROT_A: Key[float] = Key("DIFROT_A", "float")
    """No description (float)"""

    DIFROT_B: Key[float] = Key("DIFROT_B", "float")
    """No description (float)"""

    DIFROT_C: Key[float] = Key("DIFROT_C", "float")
    """No description (float)"""

    TOTVALS: Key[int] = Key("TOTVALS", "int")
    """No description (int)"""

    DATAVALS: Key[int] = Key("DATAVALS", "int", "none", "Actual number of data values in images (pixels)")
    """Actual number of data values in images (pixels) (int)"""

    MISSVALS: Key[int] = Key("MISSVALS", "int", "none", "Missing values: TOTVALS - DATAVALS")
    """Missing values: TOTVALS - DATAVALS (int)"""

    DATAMIN: Key[float] = Key("DATAMIN", "double", "none", "Minimum value from all pixels")
    """Minimum value from all pixels (double)"""

    DATAMAX: Key[float] = Key("DATAMAX", "double", "none", "Maximum value from all pixels")
    """Maximum value from all pixels (double)"""

    DATAMEDN: Key[float] = Key("DATAMEDN", "double", "none", "Median value from all pixels")
    """Median value from all pixels (double)"""

    DATAMEAN: Key[float] = Key("DATAMEAN", "double", "none", "Mean value from all pixels")
    """Mean value from all pixels (double)"""

    DATARMS: Key[float] = Key("DATARMS", "double", "none", "Rms deviation from the mean value of all pixels")
    """Rms deviation from the mean value of all pixels (double)"""

    DATASKEW: Key[float] = Key("DATASKEW", "double", "none", "Skewness from the mean value of all pixels")
    """Skewness from the mean value of all pixels (double)"""

    DATAKURT: Key[float] = Key("DATAKURT", "double", "none", "Kurtosis of all pixels")
    """Kurtosis of all pixels (double)"""

    CALVER64: Key[int] = Key("CALVER64", "longlong", "none", "Calibration Version")
    """Calibration Version (longlong)"""

    CODEVER: Key[str] = Key("CODEVER", "string")
    """No description (string)"""

    QUALITY: QualityKey = QualityKey("QUALITY", "int")
    """No description (int)"""

    synopMr: SegmentKey = SegmentKey("synopMr", "float", "Mx/cm^2", "fits", "3600x1440")
    """Mx/cm^2 (segment, float, fits, 3600x1440)"""

    epts: SegmentKey = SegmentKey("epts", "float", "", "fits", "3600x1440")
    """No description (segment, float, fits, 3600x1440)"""

    @classmethod
    def records(cls, *, CAR_ROT: IntFilter | None = None) -> RecordSet[SynopticMr720s]:
        """Select records by prime key: CAR_ROT."""
        return cls._select(CAR_ROT=CAR_ROT)


class Tlm(Series):
    """test series for storage of qac/tlm raw data.

    Series hmi.tlm. Prime keys: filename.

    Known: 1 keywords; 1 segment, 0 links.

    full definition from a .jsd file (the live series may have changed since).
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="hmi.tlm",
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
        source="lm-jps/proj lev0/apps/data/hmi.tlm.jsd @0cf0b90d35",
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

    Series hmi.tlm_60d. Prime keys: filename.

    Known: 1 keywords; 1 segment, 0 links.

    full definition from a .jsd file (the live series may have changed since).
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="hmi.tlm_60d",
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
        source="lm-jps/proj lev0/apps/data/hmi.tlm_60d.jsd @0cf0b90d35",
    )

    filename: Prime[str] = Prime("filename", "string", "none", scope="variable", default=" ")
    """No description (string, prime key)"""

    dir: SegmentKey = SegmentKey("dir", "int", "none", "generic")
    """No description (segment, int, generic)"""

    @classmethod
    def records(cls, *, filename: TextFilter | None = None) -> RecordSet[Tlm60d]:
        """Select records by prime key: filename."""
        return cls._select(filename=filename)


class Tlmd(Series):
    """test series for storage of qac/tlm raw data.

    Series hmi.tlmd. Prime keys: filename.

    Known: 1 keywords; 1 segment, 0 links.

    full definition from a .jsd file (the live series may have changed since).
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="hmi.tlmd",
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
        source="lm-jps/proj lev0/apps/data/hmi.tlmd.jsd @0cf0b90d35",
    )

    filename: Prime[str] = Prime("filename", "string", "none", scope="variable", default=" ")
    """No description (string, prime key)"""

    dir: SegmentKey = SegmentKey("dir", "int", "none", "generic")
    """No description (segment, int, generic)"""

    @classmethod
    def records(cls, *, filename: TextFilter | None = None) -> RecordSet[Tlmd]:
        """Select records by prime key: filename."""
        return cls._select(filename=filename)


class V45s(Series):
    """Dopplergrams with a cadence of 45 seconds.

    Series hmi.V_45s. Prime keys: T_REC, slots of 45.0 from 1993.01.01_00:00:00_TAI; CAMERA.

    Known: 88 of about 91 keywords, 9 names confirmed for this series; 1 segment, 0 links.

    The 45 s and 720 s line-of-sight observables come from one program and share one keyword set; names
    marked sibling are taken from hmi.Ic_45s. Per-image keywords cparms_sg000, <segment>_bzero and
    <segment>_bscale also exist on the server and are not listed. retention, unitsize, archive, tapegroup:
    no source.
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="hmi.V_45s",
        note="Dopplergrams with a cadence of 45 seconds",
        prime_keys=(
            PrimeFacts("T_REC", slotted=True, step="45.0", epoch="1993.01.01_00:00:00_TAI"),
            PrimeFacts("CAMERA"),
        ),
        completeness=Completeness(
            88,
            of_about=91,
            typed=88,
            with_units=64,
            with_note=77,
            confirmed=9,
            whole=False,
            note="The 45 s and 720 s line-of-sight observables come from one program and share one keyword set; names marked sibling are taken from hmi.Ic_45s. Per-image keywords cparms_sg000, <segment>_bzero and <segment>_bscale also exist on the server and are not listed. retention, unitsize, archive, tapegroup: no source.",
        ),
        source="merged from named public sources, each field with its own",
    )

    DATE: Key[datetime] = Key(
        "DATE",
        "time",
        "ISO",
        "Date_time of processing; ISO 8601 format UTC",
        scope="variable",
        default="-4712.01.01_11:59:28Z",
    )
    """ISO: Date_time of processing; ISO 8601 format UTC (time)"""

    DATE__OBS: Key[datetime] = Key(
        "DATE__OBS",
        "time",
        "ISO",
        "[DATE-OBS] DATE_OBS = T_OBS - EXPTIME/2.0",
        scope="variable",
        default="-4712.01.01_11:59:28.00Z",
    )
    """ISO: [DATE-OBS] DATE_OBS = T_OBS - EXPTIME/2.0 (time)"""

    TELESCOP: Key[str] = Key(
        "TELESCOP", "string", "none", "For HMI: SDO/HMI", scope="constant", default="SDO/HMI"
    )
    """For HMI: SDO/HMI (string, constant SDO/HMI)"""

    INSTRUME: Key[str] = Key(
        "INSTRUME", "string", "none", "For HMI: HMI_SIDE1, HMI_FRONT2, or HMI_COMBINED", scope="variable"
    )
    """For HMI: HMI_SIDE1, HMI_FRONT2, or HMI_COMBINED (string)"""

    WAVELNTH: Key[float] = Key(
        "WAVELNTH", "float", "angstrom", "For HMI: 6173.3 Angstroms", scope="constant", default="6173.0"
    )
    """angstrom: For HMI: 6173.3 Angstroms (float, constant 6173.0)"""

    CAMERA: Prime[int] = Prime(
        "CAMERA",
        "int",
        "none",
        "For HMI: 1 (side camera), 2 (front camera), or 3 (both cameras)",
        scope="variable",
        default="-2147483648",
    )
    """For HMI: 1 (side camera), 2 (front camera), or 3 (both cameras) (int, prime key)"""

    BUNIT: Key[str] = Key(
        "BUNIT", "string", "none", "BUNIT: physical units of data, m/s", scope="constant", default="m/s"
    )
    """BUNIT: physical units of data, m/s (string, constant m/s)"""

    ORIGIN: Key[str] = Key(
        "ORIGIN",
        "string",
        "none",
        "ORIGIN: location where file made",
        scope="constant",
        default="SDO/JSOC-SDP",
    )
    """ORIGIN: location where file made (string, constant SDO/JSOC-SDP)"""

    CONTENT: Key[str] = Key("CONTENT", "string", "none", scope="constant", default="DOPPLERGRAM")
    """No description (string, constant DOPPLERGRAM)"""

    QUALITY: QualityKey = QualityKey(
        "QUALITY", "int", "none", "Level 1.5 Quality word", scope="variable", default="0x80000000"
    )
    """Level 1.5 Quality word (int)"""

    QUALLEV1: QualityKey = QualityKey(
        "QUALLEV1",
        "int",
        "none",
        "Logical OR on the bits of the level 1 Quality word",
        scope="variable",
        default="0x80000000",
    )
    """Logical OR on the bits of the level 1 Quality word (int)"""

    HISTORY: Key[str] = Key("HISTORY", "string", "none", "processing history of data", scope="variable")
    """processing history of data (string)"""

    COMMENT: Key[str] = Key("COMMENT", "string", "none", "commentary on the data")
    """commentary on the data (string)"""

    BLD_VERS: Key[str] = Key(
        "BLD_VERS",
        "string",
        "none",
        "Code release build number of program that created this record",
        scope="variable",
    )
    """Code release build number of program that created this record (string)"""

    HCAMID: Key[int] = Key("HCAMID", "int", "none", "HMI_SEQ_ID_EXP_PATH")
    """HMI_SEQ_ID_EXP_PATH (int)"""

    SOURCE: Key[str] = Key("SOURCE", "string", "none", "level 1 filtergrams used to produce the observables")
    """level 1 filtergrams used to produce the observables (string)"""

    TOTVALS: Key[int] = Key("TOTVALS", "int", "none", "Expected number of data values (pixels)")
    """Expected number of data values (pixels) (int)"""

    DATAVALS: Key[int] = Key("DATAVALS", "int", "none", "Actual number of data values in images (pixels)")
    """Actual number of data values in images (pixels) (int)"""

    MISSVALS: Key[int] = Key("MISSVALS", "int", "none", "Missing values: TOTVALS - DATAVALS")
    """Missing values: TOTVALS - DATAVALS (int)"""

    SATVALS: Key[int] = Key("SATVALS", "int", "", "Saturated values")
    """Saturated values (int)"""

    DATAMIN2: Key[float] = Key("DATAMIN2", "float", "", "Minimum value from all pixels")
    """Minimum value from all pixels (float)"""

    DATAMAX2: Key[float] = Key("DATAMAX2", "float", "", "Maximum value from all pixels")
    """Maximum value from all pixels (float)"""

    DATAMED2: Key[float] = Key("DATAMED2", "float", "", "Median value from all pixels")
    """Median value from all pixels (float)"""

    DATAMEA2: Key[float] = Key("DATAMEA2", "float", "", "Mean value from all pixels")
    """Mean value from all pixels (float)"""

    DATARMS2: Key[float] = Key("DATARMS2", "float", "", "Rms deviation from the mean value of all pixels")
    """Rms deviation from the mean value of all pixels (float)"""

    DATASKE2: Key[float] = Key("DATASKE2", "float", "", "Skewness from the mean value of all pixels")
    """Skewness from the mean value of all pixels (float)"""

    DATAKUR2: Key[float] = Key("DATAKUR2", "float", "", "Kurtosis of all pixels")
    """Kurtosis of all pixels (float)"""

    DATAMIN: Key[float] = Key("DATAMIN", "float", "", "Minimum value from pixels within 99% of solar radius")
    """Minimum value from pixels within 99% of solar radius (float)"""

    DATAMAX: Key[float] = Key("DATAMAX", "float", "", "Maximum value from pixels within 99% of solar radius")
    """Maximum value from pixels within 99% of solar radius (float)"""

    DATAMEDN: Key[float] = Key("DATAMEDN", "float", "", "Median value from pixels within 99% of solar radius")
    """Median value from pixels within 99% of solar radius (float)"""

    DATAMEAN: Key[float] = Key("DATAMEAN", "float", "", "Mean value from pixels within 99% of solar radius")
    """Mean value from pixels within 99% of solar radius (float)"""

    DATARMS: Key[float] = Key(
        "DATARMS", "float", "", "Rms deviation from the mean value of pixels within 99% of solar radius"
    )
    """Rms deviation from the mean value of pixels within 99% of solar radius (float)"""

    DATASKEW: Key[float] = Key(
        "DATASKEW", "float", "", "Skewness from the mean value of pixels within 99% of solar radius"
    )
    """Skewness from the mean value of pixels within 99% of solar radius (float)"""

    DSUN_OBS: Key[float] = Key("DSUN_OBS", "double", "meters", "Distance from SDO to Sun center.")
    """meters: Distance from SDO to Sun center. (double)"""

    POLCALM: Key[int] = Key(
        "POLCALM", "int", "none", "method used by the polarization calibration subroutine"
    )
    """method used by the polarization calibration subroutine (int)"""

    CODEVER1: Key[str] = Key("CODEVER1", "string", "none")
    """No description (string)"""

    T_OBS: Key[datetime] = Key(
        "T_OBS", "time", "TAI", "Nominal time", scope="variable", default="-4712.01.01_11:59:28_TAI"
    )
    """TAI: Nominal time (time)"""

    CRLT_OBS: Key[float] = Key(
        "CRLT_OBS", "float", "deg", "Carrington latitude of the observer", scope="variable", default="nan"
    )
    """deg: Carrington latitude of the observer (float)"""

    LUTQUERY: Key[str] = Key("LUTQUERY", "string")
    """No description (string)"""

    RSUN_REF: Key[float] = Key(
        "RSUN_REF",
        "double",
        "m",
        "Reference radius of the Sun: 696,000,000.0 m",
        scope="constant",
        default="696000000",
    )
    """m: Reference radius of the Sun: 696,000,000.0 m (double, constant 696000000)"""

    T_REC_epoch: Key[datetime] = Key(
        "T_REC_epoch", "time", "TAI", "Time of origin", scope="constant", default="1993.01.01_00:00:00_TAI"
    )
    """TAI: Time of origin (time, constant 1993.01.01_00:00:00_TAI)"""

    TINTNUM: Key[int] = Key("TINTNUM", "int", "none", "number of points used for the temporal averaging")
    """number of points used for the temporal averaging (int)"""

    DATASIGN: Key[int] = Key("DATASIGN", "int", "", "DATASIGN: sign of observable quantity wrt Sun center")
    """DATASIGN: sign of observable quantity wrt Sun center (int)"""

    CTYPE2: Key[str] = Key("CTYPE2", "string", "none", "CTYPE2: HPLT-TAN (SOLARY)")
    """CTYPE2: HPLT-TAN (SOLARY) (string)"""

    CTYPE1: Key[str] = Key("CTYPE1", "string", "none", "CTYPE1: HPLN-TAN (SOLARX)")
    """CTYPE1: HPLN-TAN (SOLARX) (string)"""

    OBS_VN: Key[float] = Key(
        "OBS_VN", "double", "m/s", "velocity of the observer solar-northward", scope="variable", default="nan"
    )
    """m/s: velocity of the observer solar-northward (double)"""

    CDELT1: Key[float] = Key(
        "CDELT1", "float", "arcsec/pixel", "image scale in the x direction", scope="variable", default="nan"
    )
    """arcsec/pixel: image scale in the x direction (float)"""

    CDELT2: Key[float] = Key("CDELT2", "float", "arcsec/pixel", "Image scale in the y direction")
    """arcsec/pixel: Image scale in the y direction (float)"""

    OBS_VW: Key[float] = Key(
        "OBS_VW",
        "double",
        "m/s",
        "velocity of the observer solar-westward. + in",
        scope="variable",
        default="nan",
    )
    """m/s: velocity of the observer solar-westward. + in (double)"""

    OBS_VR: Key[float] = Key(
        "OBS_VR",
        "double",
        "m/s",
        "velocity of the observer in radial direction.",
        scope="variable",
        default="nan",
    )
    """m/s: velocity of the observer in radial direction. (double)"""

    ODICOEFF: Key[int] = Key("ODICOEFF", "int")
    """No description (int)"""

    RSUN_OBS: Key[float] = Key(
        "RSUN_OBS",
        "double",
        "arcsec",
        "Apparent semi-diameter of the Sun in",
        scope="variable",
        default="nan",
    )
    """arcsec: Apparent semi-diameter of the Sun in (double)"""

    HFLID: Key[int] = Key("HFLID", "int", "none", "HMI_SEQ_ID_FRAMELIST")
    """HMI_SEQ_ID_FRAMELIST (int)"""

    QLOOK: Key[int] = Key("QLOOK", "int", "none", "QLOOK: 0=definitive data, 1=quick-look data")
    """QLOOK: 0=definitive data, 1=quick-look data (int)"""

    DATAKURT: Key[float] = Key("DATAKURT", "float", "", "Kurtosis of all pixels")
    """Kurtosis of all pixels (float)"""

    CADENCE: Key[float] = Key(
        "CADENCE", "float", "seconds", "repetition interval", scope="constant", default="45.0"
    )
    """seconds: repetition interval (float, constant 45.0)"""

    T_REC_unit: Key[str] = Key("T_REC_unit", "string", "none", "ts_eq unit", scope="constant", default="secs")
    """ts_eq unit (string, constant secs)"""

    DSUN_REF: Key[float] = Key(
        "DSUN_REF", "double", "meters", "Astronomical Unit", scope="constant", default="149597870691"
    )
    """meters: Astronomical Unit (double, constant 149597870691)"""

    CAR_ROT: Key[int] = Key(
        "CAR_ROT",
        "int",
        "none",
        "Carrington rotation number of CRLN_OBS",
        scope="variable",
        default="-2147483648",
    )
    """Carrington rotation number of CRLN_OBS (int)"""

    CUNIT1: Key[str] = Key("CUNIT1", "string", "arcsec", "CUNIT1: arcsec")
    """arcsec: CUNIT1: arcsec (string)"""

    CUNIT2: Key[str] = Key("CUNIT2", "string", "arcsec", "CUNIT2: arcsec")
    """arcsec: CUNIT2: arcsec (string)"""

    CRLN_OBS: Key[float] = Key(
        "CRLN_OBS", "float", "deg", "Carrington longitude of the observer", scope="variable", default="nan"
    )
    """deg: Carrington longitude of the observer (float)"""

    SINTNUM: Key[int] = Key("SINTNUM", "int", "none", "number of points used for the spatial interpolation")
    """number of points used for the spatial interpolation (int)"""

    DISTCOEF: Key[str] = Key(
        "DISTCOEF", "string", "", "path to the distortion coefficient table used to produce the data"
    )
    """path to the distortion coefficient table used to produce the data (string)"""

    CODEVER2: Key[str] = Key("CODEVER2", "string", "none")
    """No description (string)"""

    CODEVER3: Key[str] = Key("CODEVER3", "string", "none")
    """No description (string)"""

    CODEVER0: Key[str] = Key("CODEVER0", "string", "none")
    """No description (string)"""

    CALVER64: Key[int] = Key(
        "CALVER64", "longlong", "none", "Calibration Version", scope="variable", default="0x0000000000000000"
    )
    """Calibration Version (longlong)"""

    CRVAL2: Key[float] = Key("CRVAL2", "float", "arcsec", "CRVAL2: y origin - center of the solar disk")
    """arcsec: CRVAL2: y origin - center of the solar disk (float)"""

    CRPIX1: Key[float] = Key(
        "CRPIX1", "float", "pixel", "CRPIX1: location of the Sun center in CCD x direction"
    )
    """pixel: CRPIX1: location of the Sun center in CCD x direction (float)"""

    CRPIX2: Key[float] = Key(
        "CRPIX2", "float", "pixel", "CRPIX2: location of the Sun center in CCD y direction"
    )
    """pixel: CRPIX2: location of the Sun center in CCD y direction (float)"""

    CRVAL1: Key[float] = Key("CRVAL1", "float", "arcsec", "CRVAL1: x origin - center of the solar disk")
    """arcsec: CRVAL1: x origin - center of the solar disk (float)"""

    HCFTID: Key[int] = Key("HCFTID", "int", "none", "HMI_SEQ_ID_FOCUS")
    """HMI_SEQ_ID_FOCUS (int)"""

    WCSNAME: Key[str] = Key("WCSNAME", "string", "none", "WCS system name")
    """WCS system name (string)"""

    T_REC_step: Key[float] = Key(
        "T_REC_step", "float", "seconds", "ts_eq step", scope="constant", default="45.0"
    )
    """seconds: ts_eq step (float, constant 45.0)"""

    CAL_FSN: Key[int] = Key(
        "CAL_FSN",
        "int",
        "none",
        "FSN of the look-up table used to produce the observables",
        scope="variable",
        default="-2147483648",
    )
    """FSN of the look-up table used to produce the observables (int)"""

    T_REC: Prime[datetime] = Prime(
        "T_REC", "time", "TAI", "Slot time", scope="ts_eq", default="-4712.01.01_11:59:28_TAI"
    )
    """TAI: Slot time (time, prime key)"""

    TFRONT: Key[float] = Key("TFRONT", "float")
    """No description (float)"""

    CROTA2: Key[float] = Key("CROTA2", "float", "deg", "CROTA2: INST_ROT + SAT_ROT")
    """deg: CROTA2: INST_ROT + SAT_ROT (float)"""

    CRDER2: Key[float] = Key("CRDER2", "float", "arcsec", "CRDER2: estimate of random error in coordinate y")
    """arcsec: CRDER2: estimate of random error in coordinate y (float)"""

    CRDER1: Key[float] = Key("CRDER1", "float", "arcsec", "CRDER1: estimate of random error in coordinate x")
    """arcsec: CRDER1: estimate of random error in coordinate x (float)"""

    ROTCOEF: Key[str] = Key(
        "ROTCOEF",
        "string",
        "",
        "path to the differential-rotation coefficient table used to produce the data",
    )
    """path to the differential-rotation coefficient table used to produce the data (string)"""

    TSEL: Key[float] = Key("TSEL", "float")
    """No description (float)"""

    CSYSER2: Key[float] = Key(
        "CSYSER2", "float", "arcsec", "CSYSER2: estimate of systematic error in coordinate y"
    )
    """arcsec: CSYSER2: estimate of systematic error in coordinate y (float)"""

    CSYSER1: Key[float] = Key(
        "CSYSER1", "float", "arcsec", "CSYSER1: estimate of systematic error in coordinate x"
    )
    """arcsec: CSYSER1: estimate of systematic error in coordinate x (float)"""

    OROCOEFF: Key[int] = Key("OROCOEFF", "int")
    """No description (int)"""

    RAWMEDN: Key[float] = Key("RAWMEDN", "float")
    """No description (float)"""

    T_REC_index: Key[int] = Key(
        "T_REC_index", "longlong", "none", "Index keyword associated with T_REC", scope="index", default="0"
    )
    """Index keyword associated with T_REC (longlong)"""

    Dopplergram: SegmentKey = SegmentKey("Dopplergram", "int", "m/s", "fits", "4096x4096", "Dopplergram")
    """m/s: Dopplergram (segment, int, fits, 4096x4096)"""

    @classmethod
    def records(cls, *, T_REC: TimeFilter | None = None, CAMERA: IntFilter | None = None) -> RecordSet[V45s]:
        """Select records by prime key: T_REC, CAMERA."""
        return cls._select(T_REC=T_REC, CAMERA=CAMERA)


class V720s(Series):
    """Dopplergrams with a cadence of 720 seconds.

    Series hmi.V_720s. Prime keys: T_REC, slots of 720.0 from 1993.01.01_00:00:00_TAI; CAMERA.

    Known: 88 of about 91 keywords, 1 names confirmed for this series; 1 segment, 0 links.

    The 45 s and 720 s line-of-sight observables come from one program and share one keyword set; names
    marked sibling are taken from hmi.Ic_45s. Per-image keywords cparms_sg000, <segment>_bzero and
    <segment>_bscale also exist on the server and are not listed. retention, unitsize, archive, tapegroup:
    no source.
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="hmi.V_720s",
        note="Dopplergrams with a cadence of 720 seconds",
        prime_keys=(
            PrimeFacts("T_REC", slotted=True, step="720.0", epoch="1993.01.01_00:00:00_TAI"),
            PrimeFacts("CAMERA"),
        ),
        completeness=Completeness(
            88,
            of_about=91,
            typed=88,
            with_units=64,
            with_note=76,
            confirmed=1,
            whole=False,
            note="The 45 s and 720 s line-of-sight observables come from one program and share one keyword set; names marked sibling are taken from hmi.Ic_45s. Per-image keywords cparms_sg000, <segment>_bzero and <segment>_bscale also exist on the server and are not listed. retention, unitsize, archive, tapegroup: no source.",
        ),
        source="merged from named public sources, each field with its own",
    )

    DATE: Key[datetime] = Key(
        "DATE",
        "time",
        "ISO",
        "Date_time of processing; ISO 8601 format UTC",
        scope="variable",
        default="-4712.01.01_11:59:28Z",
    )
    """ISO: Date_time of processing; ISO 8601 format UTC (time)"""

    DATE__OBS: Key[datetime] = Key(
        "DATE__OBS",
        "time",
        "ISO",
        "[DATE-OBS] DATE_OBS = T_OBS - EXPTIME/2.0",
        scope="variable",
        default="-4712.01.01_11:59:28.00Z",
    )
    """ISO: [DATE-OBS] DATE_OBS = T_OBS - EXPTIME/2.0 (time)"""

    TELESCOP: Key[str] = Key(
        "TELESCOP", "string", "none", "For HMI: SDO/HMI", scope="constant", default="SDO/HMI"
    )
    """For HMI: SDO/HMI (string, constant SDO/HMI)"""

    INSTRUME: Key[str] = Key(
        "INSTRUME", "string", "none", "For HMI: HMI_SIDE1, HMI_FRONT2, or HMI_COMBINED", scope="variable"
    )
    """For HMI: HMI_SIDE1, HMI_FRONT2, or HMI_COMBINED (string)"""

    WAVELNTH: Key[float] = Key(
        "WAVELNTH", "float", "angstrom", "For HMI: 6173.3 Angstroms", scope="constant", default="6173.0"
    )
    """angstrom: For HMI: 6173.3 Angstroms (float, constant 6173.0)"""

    CAMERA: Prime[int] = Prime(
        "CAMERA",
        "int",
        "none",
        "For HMI: 1 (side camera), 2 (front camera), or 3 (both cameras)",
        scope="variable",
        default="-2147483648",
    )
    """For HMI: 1 (side camera), 2 (front camera), or 3 (both cameras) (int, prime key)"""

    BUNIT: Key[str] = Key("BUNIT", "string", "none", scope="constant", default="m/s")
    """No description (string, constant m/s)"""

    ORIGIN: Key[str] = Key(
        "ORIGIN",
        "string",
        "none",
        "ORIGIN: location where file made",
        scope="constant",
        default="SDO/JSOC-SDP",
    )
    """ORIGIN: location where file made (string, constant SDO/JSOC-SDP)"""

    CONTENT: Key[str] = Key("CONTENT", "string", "none", scope="constant", default="DOPPLERGRAM")
    """No description (string, constant DOPPLERGRAM)"""

    QUALITY: QualityKey = QualityKey(
        "QUALITY", "int", "none", "Level 1.5 Quality word", scope="variable", default="0x80000000"
    )
    """Level 1.5 Quality word (int)"""

    QUALLEV1: QualityKey = QualityKey(
        "QUALLEV1",
        "int",
        "none",
        "Logical OR on the bits of the level 1 Quality word",
        scope="variable",
        default="0x80000000",
    )
    """Logical OR on the bits of the level 1 Quality word (int)"""

    HISTORY: Key[str] = Key("HISTORY", "string", "none", "processing history of data", scope="variable")
    """processing history of data (string)"""

    COMMENT: Key[str] = Key("COMMENT", "string", "none", "commentary on the data")
    """commentary on the data (string)"""

    BLD_VERS: Key[str] = Key(
        "BLD_VERS",
        "string",
        "none",
        "Code release build number of program that created this record",
        scope="variable",
    )
    """Code release build number of program that created this record (string)"""

    HCAMID: Key[int] = Key("HCAMID", "int", "none", "HMI_SEQ_ID_EXP_PATH")
    """HMI_SEQ_ID_EXP_PATH (int)"""

    SOURCE: Key[str] = Key("SOURCE", "string", "none", "level 1 filtergrams used to produce the observables")
    """level 1 filtergrams used to produce the observables (string)"""

    TOTVALS: Key[int] = Key("TOTVALS", "int", "none", "Expected number of data values (pixels)")
    """Expected number of data values (pixels) (int)"""

    DATAVALS: Key[int] = Key("DATAVALS", "int", "none", "Actual number of data values in images (pixels)")
    """Actual number of data values in images (pixels) (int)"""

    MISSVALS: Key[int] = Key("MISSVALS", "int", "none", "Missing values: TOTVALS - DATAVALS")
    """Missing values: TOTVALS - DATAVALS (int)"""

    SATVALS: Key[int] = Key("SATVALS", "int", "", "Saturated values")
    """Saturated values (int)"""

    DATAMIN2: Key[float] = Key("DATAMIN2", "float", "", "Minimum value from all pixels")
    """Minimum value from all pixels (float)"""

    DATAMAX2: Key[float] = Key("DATAMAX2", "float", "", "Maximum value from all pixels")
    """Maximum value from all pixels (float)"""

    DATAMED2: Key[float] = Key("DATAMED2", "float", "", "Median value from all pixels")
    """Median value from all pixels (float)"""

    DATAMEA2: Key[float] = Key("DATAMEA2", "float", "", "Mean value from all pixels")
    """Mean value from all pixels (float)"""

    DATARMS2: Key[float] = Key("DATARMS2", "float", "", "Rms deviation from the mean value of all pixels")
    """Rms deviation from the mean value of all pixels (float)"""

    DATASKE2: Key[float] = Key("DATASKE2", "float", "", "Skewness from the mean value of all pixels")
    """Skewness from the mean value of all pixels (float)"""

    DATAKUR2: Key[float] = Key("DATAKUR2", "float", "", "Kurtosis of all pixels")
    """Kurtosis of all pixels (float)"""

    DATAMIN: Key[float] = Key("DATAMIN", "float", "", "Minimum value from pixels within 99% of solar radius")
    """Minimum value from pixels within 99% of solar radius (float)"""

    DATAMAX: Key[float] = Key("DATAMAX", "float", "", "Maximum value from pixels within 99% of solar radius")
    """Maximum value from pixels within 99% of solar radius (float)"""

    DATAMEDN: Key[float] = Key("DATAMEDN", "float", "", "Median value from pixels within 99% of solar radius")
    """Median value from pixels within 99% of solar radius (float)"""

    DATAMEAN: Key[float] = Key("DATAMEAN", "float", "", "Mean value from pixels within 99% of solar radius")
    """Mean value from pixels within 99% of solar radius (float)"""

    DATARMS: Key[float] = Key(
        "DATARMS", "float", "", "Rms deviation from the mean value of pixels within 99% of solar radius"
    )
    """Rms deviation from the mean value of pixels within 99% of solar radius (float)"""

    DATASKEW: Key[float] = Key(
        "DATASKEW", "float", "", "Skewness from the mean value of pixels within 99% of solar radius"
    )
    """Skewness from the mean value of pixels within 99% of solar radius (float)"""

    DSUN_OBS: Key[float] = Key("DSUN_OBS", "double", "meters", "Distance from SDO to Sun center.")
    """meters: Distance from SDO to Sun center. (double)"""

    POLCALM: Key[int] = Key(
        "POLCALM", "int", "none", "method used by the polarization calibration subroutine"
    )
    """method used by the polarization calibration subroutine (int)"""

    CODEVER1: Key[str] = Key("CODEVER1", "string", "none")
    """No description (string)"""

    T_OBS: Key[datetime] = Key(
        "T_OBS", "time", "TAI", "Nominal time", scope="variable", default="-4712.01.01_11:59:28_TAI"
    )
    """TAI: Nominal time (time)"""

    CRLT_OBS: Key[float] = Key(
        "CRLT_OBS", "float", "deg", "Carrington latitude of the observer", scope="variable", default="nan"
    )
    """deg: Carrington latitude of the observer (float)"""

    LUTQUERY: Key[str] = Key("LUTQUERY", "string")
    """No description (string)"""

    RSUN_REF: Key[float] = Key(
        "RSUN_REF",
        "double",
        "m",
        "Reference radius of the Sun: 696,000,000.0 m",
        scope="constant",
        default="696000000",
    )
    """m: Reference radius of the Sun: 696,000,000.0 m (double, constant 696000000)"""

    T_REC_epoch: Key[datetime] = Key(
        "T_REC_epoch", "time", "TAI", "Time of origin", scope="constant", default="1993.01.01_00:00:00_TAI"
    )
    """TAI: Time of origin (time, constant 1993.01.01_00:00:00_TAI)"""

    TINTNUM: Key[int] = Key("TINTNUM", "int", "none", "number of points used for the temporal averaging")
    """number of points used for the temporal averaging (int)"""

    DATASIGN: Key[int] = Key("DATASIGN", "int", "", "DATASIGN: sign of observable quantity wrt Sun center")
    """DATASIGN: sign of observable quantity wrt Sun center (int)"""

    CTYPE2: Key[str] = Key("CTYPE2", "string", "none", "CTYPE2: HPLT-TAN (SOLARY)")
    """CTYPE2: HPLT-TAN (SOLARY) (string)"""

    CTYPE1: Key[str] = Key("CTYPE1", "string", "none", "CTYPE1: HPLN-TAN (SOLARX)")
    """CTYPE1: HPLN-TAN (SOLARX) (string)"""

    OBS_VN: Key[float] = Key(
        "OBS_VN", "double", "m/s", "velocity of the observer solar-northward", scope="variable", default="nan"
    )
    """m/s: velocity of the observer solar-northward (double)"""

    CDELT1: Key[float] = Key(
        "CDELT1", "float", "arcsec/pixel", "image scale in the x direction", scope="variable", default="nan"
    )
    """arcsec/pixel: image scale in the x direction (float)"""

    CDELT2: Key[float] = Key("CDELT2", "float", "arcsec/pixel", "Image scale in the y direction")
    """arcsec/pixel: Image scale in the y direction (float)"""

    OBS_VW: Key[float] = Key(
        "OBS_VW",
        "double",
        "m/s",
        "velocity of the observer solar-westward. + in",
        scope="variable",
        default="nan",
    )
    """m/s: velocity of the observer solar-westward. + in (double)"""

    OBS_VR: Key[float] = Key(
        "OBS_VR",
        "double",
        "m/s",
        "velocity of the observer in radial direction.",
        scope="variable",
        default="nan",
    )
    """m/s: velocity of the observer in radial direction. (double)"""

    ODICOEFF: Key[int] = Key("ODICOEFF", "int")
    """No description (int)"""

    RSUN_OBS: Key[float] = Key(
        "RSUN_OBS",
        "double",
        "arcsec",
        "Apparent semi-diameter of the Sun in",
        scope="variable",
        default="nan",
    )
    """arcsec: Apparent semi-diameter of the Sun in (double)"""

    HFLID: Key[int] = Key("HFLID", "int", "none", "HMI_SEQ_ID_FRAMELIST")
    """HMI_SEQ_ID_FRAMELIST (int)"""

    QLOOK: Key[int] = Key("QLOOK", "int", "none", "QLOOK: 0=definitive data, 1=quick-look data")
    """QLOOK: 0=definitive data, 1=quick-look data (int)"""

    DATAKURT: Key[float] = Key("DATAKURT", "float", "", "Kurtosis of all pixels")
    """Kurtosis of all pixels (float)"""

    CADENCE: Key[float] = Key(
        "CADENCE", "float", "seconds", "repetition interval", scope="constant", default="720.0"
    )
    """seconds: repetition interval (float, constant 720.0)"""

    T_REC_unit: Key[str] = Key("T_REC_unit", "string", "none", "ts_eq unit", scope="constant", default="secs")
    """ts_eq unit (string, constant secs)"""

    DSUN_REF: Key[float] = Key(
        "DSUN_REF", "double", "meters", "Astronomical Unit", scope="constant", default="149597870691"
    )
    """meters: Astronomical Unit (double, constant 149597870691)"""

    CAR_ROT: Key[int] = Key(
        "CAR_ROT",
        "int",
        "none",
        "Carrington rotation number of CRLN_OBS",
        scope="variable",
        default="-2147483648",
    )
    """Carrington rotation number of CRLN_OBS (int)"""

    CUNIT1: Key[str] = Key("CUNIT1", "string", "arcsec", "CUNIT1: arcsec")
    """arcsec: CUNIT1: arcsec (string)"""

    CUNIT2: Key[str] = Key("CUNIT2", "string", "arcsec", "CUNIT2: arcsec")
    """arcsec: CUNIT2: arcsec (string)"""

    CRLN_OBS: Key[float] = Key(
        "CRLN_OBS", "float", "deg", "Carrington longitude of the observer", scope="variable", default="nan"
    )
    """deg: Carrington longitude of the observer (float)"""

    SINTNUM: Key[int] = Key("SINTNUM", "int", "none", "number of points used for the spatial interpolation")
    """number of points used for the spatial interpolation (int)"""

    DISTCOEF: Key[str] = Key(
        "DISTCOEF", "string", "", "path to the distortion coefficient table used to produce the data"
    )
    """path to the distortion coefficient table used to produce the data (string)"""

    CODEVER2: Key[str] = Key("CODEVER2", "string", "none")
    """No description (string)"""

    CODEVER3: Key[str] = Key("CODEVER3", "string", "none")
    """No description (string)"""

    CODEVER0: Key[str] = Key("CODEVER0", "string", "none")
    """No description (string)"""

    CALVER64: Key[int] = Key(
        "CALVER64", "longlong", "none", "Calibration Version", scope="variable", default="0x0000000000000000"
    )
    """Calibration Version (longlong)"""

    CRVAL2: Key[float] = Key("CRVAL2", "float", "arcsec", "CRVAL2: y origin - center of the solar disk")
    """arcsec: CRVAL2: y origin - center of the solar disk (float)"""

    CRPIX1: Key[float] = Key(
        "CRPIX1", "float", "pixel", "CRPIX1: location of the Sun center in CCD x direction"
    )
    """pixel: CRPIX1: location of the Sun center in CCD x direction (float)"""

    CRPIX2: Key[float] = Key(
        "CRPIX2", "float", "pixel", "CRPIX2: location of the Sun center in CCD y direction"
    )
    """pixel: CRPIX2: location of the Sun center in CCD y direction (float)"""

    CRVAL1: Key[float] = Key("CRVAL1", "float", "arcsec", "CRVAL1: x origin - center of the solar disk")
    """arcsec: CRVAL1: x origin - center of the solar disk (float)"""

    HCFTID: Key[int] = Key("HCFTID", "int", "none", "HMI_SEQ_ID_FOCUS")
    """HMI_SEQ_ID_FOCUS (int)"""

    WCSNAME: Key[str] = Key("WCSNAME", "string", "none", "WCS system name")
    """WCS system name (string)"""

    T_REC_step: Key[float] = Key(
        "T_REC_step", "float", "seconds", "ts_eq step", scope="constant", default="720.0"
    )
    """seconds: ts_eq step (float, constant 720.0)"""

    CAL_FSN: Key[int] = Key(
        "CAL_FSN",
        "int",
        "none",
        "FSN of the look-up table used to produce the observables",
        scope="variable",
        default="-2147483648",
    )
    """FSN of the look-up table used to produce the observables (int)"""

    T_REC: Prime[datetime] = Prime(
        "T_REC", "time", "TAI", "Slot time", scope="ts_eq", default="-4712.01.01_11:59:28_TAI"
    )
    """TAI: Slot time (time, prime key)"""

    TFRONT: Key[float] = Key("TFRONT", "float")
    """No description (float)"""

    CROTA2: Key[float] = Key("CROTA2", "float", "deg", "CROTA2: INST_ROT + SAT_ROT")
    """deg: CROTA2: INST_ROT + SAT_ROT (float)"""

    CRDER2: Key[float] = Key("CRDER2", "float", "arcsec", "CRDER2: estimate of random error in coordinate y")
    """arcsec: CRDER2: estimate of random error in coordinate y (float)"""

    CRDER1: Key[float] = Key("CRDER1", "float", "arcsec", "CRDER1: estimate of random error in coordinate x")
    """arcsec: CRDER1: estimate of random error in coordinate x (float)"""

    ROTCOEF: Key[str] = Key(
        "ROTCOEF",
        "string",
        "",
        "path to the differential-rotation coefficient table used to produce the data",
    )
    """path to the differential-rotation coefficient table used to produce the data (string)"""

    TSEL: Key[float] = Key("TSEL", "float")
    """No description (float)"""

    CSYSER2: Key[float] = Key(
        "CSYSER2", "float", "arcsec", "CSYSER2: estimate of systematic error in coordinate y"
    )
    """arcsec: CSYSER2: estimate of systematic error in coordinate y (float)"""

    CSYSER1: Key[float] = Key(
        "CSYSER1", "float", "arcsec", "CSYSER1: estimate of systematic error in coordinate x"
    )
    """arcsec: CSYSER1: estimate of systematic error in coordinate x (float)"""

    OROCOEFF: Key[int] = Key("OROCOEFF", "int")
    """No description (int)"""

    RAWMEDN: Key[float] = Key("RAWMEDN", "float")
    """No description (float)"""

    T_REC_index: Key[int] = Key(
        "T_REC_index", "longlong", "none", "Index keyword associated with T_REC", scope="index", default="0"
    )
    """Index keyword associated with T_REC (longlong)"""

    Dopplergram: SegmentKey = SegmentKey("Dopplergram", "int", "m/s", "fits", "4096x4096", "Dopplergram")
    """m/s: Dopplergram (segment, int, fits, 4096x4096)"""

    @classmethod
    def records(cls, *, T_REC: TimeFilter | None = None, CAMERA: IntFilter | None = None) -> RecordSet[V720s]:
        """Select records by prime key: T_REC, CAMERA."""
        return cls._select(T_REC=T_REC, CAMERA=CAMERA)


class VShtGf72d(Series):
    """detrended and gapfilled spherical harmonic timeseries.

    Series hmi.V_sht_gf_72d. Prime keys: T_START, slots of unknown width; LMIN; LMAX; NDT.

    Known: 22 keywords; 1 segment, 2 links.

    complete show_info -l listing.
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="hmi.V_sht_gf_72d",
        note="detrended and gapfilled spherical harmonic timeseries",
        prime_keys=(
            PrimeFacts("T_START", slotted=True),
            PrimeFacts("LMIN"),
            PrimeFacts("LMAX"),
            PrimeFacts("NDT"),
        ),
        completeness=Completeness(
            22,
            of_about=None,
            typed=22,
            with_units=0,
            with_note=22,
            confirmed=None,
            whole=True,
            note="complete show_info -l listing",
        ),
        source="page sun.stanford.edu/~baldner/test/Series/hmi.V_sht_gf_72d.txt; note: sunpy/sunpy sunpy/net/jsoc/data/attrs.json",
    )

    T_START: Prime[datetime] = Prime("T_START", "time", "", "beginning of time period", scope="ts_slot")
    """beginning of time period (time, prime key)"""

    T_START_step: Key[float] = Key("T_START_step", "float", "", "T_START step, =1d")
    """T_START step, =1d (float)"""

    T_START_unit: Key[str] = Key("T_START_unit", "string", "", "T_START step unit")
    """T_START step unit (string)"""

    T_START_epoch: Key[datetime] = Key("T_START_epoch", "time", "", "beginning of slot 0 (MDI epoch)")
    """beginning of slot 0 (MDI epoch) (time)"""

    T_START_round: Key[float] = Key("T_START_round", "float", "", "= T_STEP")
    """= T_STEP (float)"""

    LMIN: Prime[int] = Prime("LMIN", "int", "", "minimum spherical harmonic degree")
    """minimum spherical harmonic degree (int, prime key)"""

    LMAX: Prime[int] = Prime("LMAX", "int", "", "maximum spherical harmonic degree")
    """maximum spherical harmonic degree (int, prime key)"""

    NDT: Prime[int] = Prime("NDT", "int", "", "number of points in timeseries")
    """number of points in timeseries (int, prime key)"""

    T_STOP: Key[datetime] = Key("T_STOP", "time", "", "beginning of following time period")
    """beginning of following time period (time)"""

    T_OBS: Key[datetime] = Key("T_OBS", "time", "", "midpoint of timeseries, =(T_START+T_STOP)/2")
    """midpoint of timeseries, =(T_START+T_STOP)/2 (time)"""

    DATE: Key[datetime] = Key("DATE", "time", "", "time the record was last updated, ISO format")
    """time the record was last updated, ISO format (time)"""

    QUALITY: QualityKey = QualityKey(
        "QUALITY", "int", "", "bitfield specifying various aspects of data quality, see ???"
    )
    """bitfield specifying various aspects of data quality, see ??? (int)"""

    MAPMMAX: Key[int] = Key("MAPMMAX", "int", "", "maximum m for remapping dopplergrams")
    """maximum m for remapping dopplergrams (int)"""

    SINBDIVS: Key[int] = Key(
        "SINBDIVS", "int", "", "number of increments in sin latitude for remapping dopplergrams"
    )
    """number of increments in sin latitude for remapping dopplergrams (int)"""

    MFLIPPED: Key[int] = Key("MFLIPPED", "int", "", "sign convention for m: 0 for MDI, 1 for GONG")
    """sign convention for m: 0 for MDI, 1 for GONG (int)"""

    T_STEP: Key[float] = Key("T_STEP", "float", "", "time step")
    """time step (float)"""

    TELESCOP: Key[str] = Key(
        "TELESCOP", "string", "", "source telescope for data, SDO=Solar Dynamics Observatory"
    )
    """source telescope for data, SDO=Solar Dynamics Observatory (string)"""

    INSTRUME: Key[str] = Key(
        "INSTRUME", "string", "", "source instrument, HMI=Helioseismic and Magnetic Imager"
    )
    """source instrument, HMI=Helioseismic and Magnetic Imager (string)"""

    ORIGIN: Key[str] = Key(
        "ORIGIN",
        "string",
        "",
        "location of data processing, JSOC=Joint Science Operations Center, at Stanford",
    )
    """location of data processing, JSOC=Joint Science Operations Center, at Stanford (string)"""

    WAVELNTH: Key[int] = Key(
        "WAVELNTH",
        "int",
        "",
        "wavelength of observation, 6173.3 Angstroms, Fe I photospheric absorption line",
    )
    """wavelength of observation, 6173.3 Angstroms, Fe I photospheric absorption line (int)"""

    VERSION: Key[str] = Key("VERSION", "string", "", "version of data, used for retrieving obsolete versions")
    """version of data, used for retrieving obsolete versions (string)"""

    CALVER64: Key[int] = Key("CALVER64", "longlong", "", "calibration version")
    """calibration version (longlong)"""

    data: SegmentKey = SegmentKey(
        "data", "unknown", "m/s", "fits", "VARxVAR", "spherical harmonic timeseries"
    )
    """m/s: spherical harmonic timeseries (segment, fits, VARxVAR)"""

    HISTORY: LinkKey = LinkKey("HISTORY", "hmi.globalhs_history", "STATIC", "processing history")
    """processing history (link, static, to hmi.globalhs_history)"""

    SRCDATA: LinkKey = LinkKey("SRCDATA", "hmi.V_sht_72d", "STATIC", "input data")
    """input data (link, static, to hmi.V_sht_72d)"""

    @classmethod
    def records(
        cls,
        *,
        T_START: TimeFilter | None = None,
        LMIN: IntFilter | None = None,
        LMAX: IntFilter | None = None,
        NDT: IntFilter | None = None,
    ) -> RecordSet[VShtGf72d]:
        """Select records by prime key: T_START, LMIN, LMAX, NDT."""
        return cls._select(T_START=T_START, LMIN=LMIN, LMAX=LMAX, NDT=NDT)


class VShtModes(Series):
    """mode parameters from jpkbgn.

    Series hmi.V_sht_modes. Prime keys: T_START, slots of 86400.0 from 1993.01.01_00:00:00_TAI; LMIN; LMAX;
    NDT.

    Known: 23 keywords, 22 names confirmed for this series; 3 segments, 1 link.

    Complete show_info listing, which prints no units and defaults; those come from the matching keywords
    of mdi.fd_V_sht.
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="hmi.V_sht_modes",
        note="mode parameters from jpkbgn",
        prime_keys=(
            PrimeFacts("T_START", slotted=True, step="86400.0", epoch="1993.01.01_00:00:00_TAI"),
            PrimeFacts("LMIN"),
            PrimeFacts("LMAX"),
            PrimeFacts("NDT"),
        ),
        completeness=Completeness(
            23,
            of_about=23,
            typed=23,
            with_units=12,
            with_note=23,
            confirmed=22,
            whole=True,
            note="Complete show_info listing, which prints no units and defaults; those come from the matching keywords of mdi.fd_V_sht.",
        ),
        source="merged from named public sources, each field with its own",
    )

    T_START: Prime[datetime] = Prime("T_START", "time", "TAI", "beginning of time period", scope="ts_slot")
    """TAI: beginning of time period (time, prime key)"""

    T_START_step: Key[float] = Key(
        "T_START_step", "float", "seconds", "T_START step, =1d", scope="constant", default="86400.0"
    )
    """seconds: T_START step, =1d (float, constant 86400.0)"""

    T_START_unit: Key[str] = Key(
        "T_START_unit", "string", "none", "T_START step unit", scope="constant", default="secs"
    )
    """T_START step unit (string, constant secs)"""

    T_START_epoch: Key[datetime] = Key(
        "T_START_epoch",
        "time",
        "TAI",
        "beginning of slot 0 (MDI epoch)",
        scope="constant",
        default="1993.01.01_00:00:00_TAI",
    )
    """TAI: beginning of slot 0 (MDI epoch) (time, constant 1993.01.01_00:00:00_TAI)"""

    T_START_round: Key[float] = Key(
        "T_START_round", "float", "seconds", "= T_STEP", scope="constant", default="60.0"
    )
    """seconds: = T_STEP (float, constant 60.0)"""

    LMIN: Prime[int] = Prime(
        "LMIN", "int", "none", "minimum spherical harmonic degree", scope="variable", default="-1"
    )
    """minimum spherical harmonic degree (int, prime key)"""

    LMAX: Prime[int] = Prime(
        "LMAX", "int", "none", "maximum spherical harmonic degree", scope="variable", default="-1"
    )
    """maximum spherical harmonic degree (int, prime key)"""

    NDT: Prime[int] = Prime(
        "NDT", "int", "none", "number of points in timeseries", scope="variable", default="-1"
    )
    """number of points in timeseries (int, prime key)"""

    T_STOP: Key[datetime] = Key(
        "T_STOP", "time", "TAI", "beginning of following time period", scope="variable"
    )
    """TAI: beginning of following time period (time)"""

    T_OBS: Key[datetime] = Key(
        "T_OBS", "time", "TAI", "midpoint of timeseries, =(T_START+T_STOP)/2", scope="variable"
    )
    """TAI: midpoint of timeseries, =(T_START+T_STOP)/2 (time)"""

    DATE: Key[datetime] = Key("DATE", "time", "ISO", "time the record was last updated, ISO format")
    """ISO: time the record was last updated, ISO format (time)"""

    QUALITY: QualityKey = QualityKey(
        "QUALITY", "int", "", "bitfield specifying various aspects of data quality, see ???"
    )
    """bitfield specifying various aspects of data quality, see ??? (int)"""

    MAPMMAX: Key[int] = Key("MAPMMAX", "int", "", "maximum m for remapping dopplergrams")
    """maximum m for remapping dopplergrams (int)"""

    SINBDIVS: Key[int] = Key(
        "SINBDIVS", "int", "", "number of increments in sin latitude for remapping dopplergrams"
    )
    """number of increments in sin latitude for remapping dopplergrams (int)"""

    MFLIPPED: Key[int] = Key("MFLIPPED", "int", "", "sign convention for m: 0 for MDI, 1 for GONG")
    """sign convention for m: 0 for MDI, 1 for GONG (int)"""

    T_STEP: Key[float] = Key("T_STEP", "float", "", "time step")
    """time step (float)"""

    TELESCOP: Key[str] = Key(
        "TELESCOP", "string", "", "source telescope for data, SDO=Solar Dynamics Observatory"
    )
    """source telescope for data, SDO=Solar Dynamics Observatory (string)"""

    INSTRUME: Key[str] = Key(
        "INSTRUME", "string", "", "source instrument, HMI=Helioseismic and Magnetic Imager"
    )
    """source instrument, HMI=Helioseismic and Magnetic Imager (string)"""

    ORIGIN: Key[str] = Key(
        "ORIGIN",
        "string",
        "",
        "location of data processing, JSOC=Joint Science Operations Center, at Stanford",
    )
    """location of data processing, JSOC=Joint Science Operations Center, at Stanford (string)"""

    WAVELNTH: Key[int] = Key(
        "WAVELNTH",
        "int",
        "",
        "wavelength of observation, 6173.3 Angstroms, Fe I photospheric absorption line",
    )
    """wavelength of observation, 6173.3 Angstroms, Fe I photospheric absorption line (int)"""

    VERSION: Key[str] = Key("VERSION", "string", "", "version of data, used for retrieving obsolete versions")
    """version of data, used for retrieving obsolete versions (string)"""

    CALVER64: Key[int] = Key("CALVER64", "longlong", "", "calibration version")
    """calibration version (longlong)"""

    T_START_index: Key[int] = Key(
        "T_START_index", "longlong", "none", "Index keyword associated with T_START", scope="index"
    )
    """Index keyword associated with T_START (longlong)"""

    m6: SegmentKey = SegmentKey("m6", "unknown", "none", "generic", "", "6 a-coeffient fits")
    """6 a-coeffient fits (segment, generic)"""

    m18: SegmentKey = SegmentKey("m18", "unknown", "none", "generic", "", "18 a-coeffient fits")
    """18 a-coeffient fits (segment, generic)"""

    m36: SegmentKey = SegmentKey("m36", "unknown", "none", "generic", "", "36 a-coeffient fits")
    """36 a-coeffient fits (segment, generic)"""

    HISTORY: LinkKey = LinkKey("HISTORY", "hmi.globalhs_history", "STATIC", "processing history")
    """processing history (link, static, to hmi.globalhs_history)"""

    @classmethod
    def records(
        cls,
        *,
        T_START: TimeFilter | None = None,
        LMIN: IntFilter | None = None,
        LMAX: IntFilter | None = None,
        NDT: IntFilter | None = None,
    ) -> RecordSet[VShtModes]:
        """Select records by prime key: T_START, LMIN, LMAX, NDT."""
        return cls._select(T_START=T_START, LMIN=LMIN, LMAX=LMAX, NDT=NDT)


class VShtModesArchive(Series):
    """full results from jpkbgn.

    Series hmi.V_sht_modes_archive. Prime keys: T_START, slots of unknown width; LMIN; LMAX; NDT.

    Known: 18 keywords; 1 segment, 1 link.

    complete show_info -l listing.
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="hmi.V_sht_modes_archive",
        note="full results from jpkbgn",
        prime_keys=(
            PrimeFacts("T_START", slotted=True),
            PrimeFacts("LMIN"),
            PrimeFacts("LMAX"),
            PrimeFacts("NDT"),
        ),
        completeness=Completeness(
            18,
            of_about=None,
            typed=18,
            with_units=0,
            with_note=18,
            confirmed=None,
            whole=True,
            note="complete show_info -l listing",
        ),
        source="page sun.stanford.edu/~baldner/test/Series/hmi.V_sht_modes_archive.txt; note: sunpy/sunpy sunpy/net/jsoc/data/attrs.json",
    )

    T_START: Prime[datetime] = Prime("T_START", "time", "", "beginning of time period", scope="ts_slot")
    """beginning of time period (time, prime key)"""

    T_START_step: Key[float] = Key("T_START_step", "float", "", "T_START step, =1d")
    """T_START step, =1d (float)"""

    T_START_unit: Key[str] = Key("T_START_unit", "string", "", "T_START step unit")
    """T_START step unit (string)"""

    T_START_epoch: Key[datetime] = Key("T_START_epoch", "time", "", "beginning of slot 0 (MDI epoch)")
    """beginning of slot 0 (MDI epoch) (time)"""

    T_START_round: Key[float] = Key("T_START_round", "float", "", "= T_STEP")
    """= T_STEP (float)"""

    LMIN: Prime[int] = Prime("LMIN", "int", "", "minimum spherical harmonic degree")
    """minimum spherical harmonic degree (int, prime key)"""

    LMAX: Prime[int] = Prime("LMAX", "int", "", "maximum spherical harmonic degree")
    """maximum spherical harmonic degree (int, prime key)"""

    NDT: Prime[int] = Prime("NDT", "int", "", "number of points in timeseries")
    """number of points in timeseries (int, prime key)"""

    T_STOP: Key[datetime] = Key("T_STOP", "time", "", "beginning of following time period")
    """beginning of following time period (time)"""

    T_OBS: Key[datetime] = Key("T_OBS", "time", "", "midpoint of timeseries, =(T_START+T_STOP)/2")
    """midpoint of timeseries, =(T_START+T_STOP)/2 (time)"""

    DATE: Key[datetime] = Key("DATE", "time", "", "time the record was last updated, ISO format")
    """time the record was last updated, ISO format (time)"""

    QUALITY: QualityKey = QualityKey(
        "QUALITY", "int", "", "bitfield specifying various aspects of data quality, see ???"
    )
    """bitfield specifying various aspects of data quality, see ??? (int)"""

    MAPMMAX: Key[int] = Key("MAPMMAX", "int", "", "maximum m for remapping dopplergrams")
    """maximum m for remapping dopplergrams (int)"""

    SINBDIVS: Key[int] = Key(
        "SINBDIVS", "int", "", "number of increments in sin latitude for remapping dopplergrams"
    )
    """number of increments in sin latitude for remapping dopplergrams (int)"""

    MFLIPPED: Key[int] = Key("MFLIPPED", "int", "", "sign convention for m: 0 for MDI, 1 for GONG")
    """sign convention for m: 0 for MDI, 1 for GONG (int)"""

    T_STEP: Key[float] = Key("T_STEP", "float", "", "time step")
    """time step (float)"""

    VERSION: Key[str] = Key("VERSION", "string", "", "version of data, used for retrieving obsolete versions")
    """version of data, used for retrieving obsolete versions (string)"""

    CALVER64: Key[int] = Key("CALVER64", "longlong", "", "calibration version")
    """calibration version (longlong)"""

    archive: SegmentKey = SegmentKey(
        "archive",
        "unknown",
        "none",
        "generic",
        "",
        "tar file containing the full results from all iterations",
    )
    """tar file containing the full results from all iterations (segment, generic)"""

    HISTORY: LinkKey = LinkKey("HISTORY", "hmi.globalhs_history", "STATIC", "processing history")
    """processing history (link, static, to hmi.globalhs_history)"""

    @classmethod
    def records(
        cls,
        *,
        T_START: TimeFilter | None = None,
        LMIN: IntFilter | None = None,
        LMAX: IntFilter | None = None,
        NDT: IntFilter | None = None,
    ) -> RecordSet[VShtModesArchive]:
        """Select records by prime key: T_START, LMIN, LMAX, NDT."""
        return cls._select(T_START=T_START, LMIN=LMIN, LMAX=LMAX, NDT=NDT)
