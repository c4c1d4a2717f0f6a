"""Typed series: mdi.fd_M_96m_lev182, mdi.fd_V, mdi.smarp_cea_96m.

Made by ``jsoc codegen`` from the definitions shipped with the sample archive, merged from public sources;
not to be edited. Sources:

* mdi.fd_M_96m_lev182: merged from named public sources, each field with its own (digest 097a073d87c8)
* mdi.fd_V: merged from named public sources, each field with its own (digest b5901f384595)
* mdi.smarp_cea_96m: merged from named public sources, each field with its own (digest 8110cf8198b0)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from jsoc_sdk.series import (
    About,
    Completeness,
    Key,
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
    from jsoc_sdk.series import IntFilter, TimeFilter, Unknown


class FdM96mLev182(Series):
    """MDI Full Disk 96m Magnetogram.

    Series mdi.fd_M_96m_lev182. Prime keys: T_REC, slots of 5760.0 from 1993.01.01_00:00:30.000_TAI.

    Known: 74 of about 77 keywords, 70 with a type, 73 names confirmed for this series; 1 segment, 0 links.

    All keywords of one exported record. RequestID belongs to the export copy and was left out.
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="mdi.fd_M_96m_lev182",
        note="MDI Full Disk 96m Magnetogram",
        prime_keys=(PrimeFacts("T_REC", slotted=True, step="5760.0", epoch="1993.01.01_00:00:30.000_TAI"),),
        completeness=Completeness(
            74,
            of_about=77,
            typed=70,
            with_units=69,
            with_note=67,
            confirmed=73,
            whole=False,
            note="All keywords of one exported record. RequestID belongs to the export copy and was left out.",
        ),
        source="merged from named public sources, each field with its own",
    )

    T_REC: Prime[datetime] = Prime("T_REC", "time", "TAI", "Intended observation time", scope="ts_eq")
    """TAI: Intended observation time (time, prime key)"""

    T_OBS: Key[datetime] = Key("T_OBS", "time", "TAI", "Actual (center) of integration")
    """TAI: Actual (center) of integration (time)"""

    DATE__OBS: Key[datetime] = Key("DATE__OBS", "time", "ISO")
    """ISO (time)"""

    CDELT1: Key[float] = Key("CDELT1", "float", "arcsec/pix", "WCS coordinate increment at")
    """arcsec/pix: WCS coordinate increment at (float)"""

    CDELT2: Key[float] = Key("CDELT2", "float", "arcsec/pix", "WCS coordinate increment at")
    """arcsec/pix: WCS coordinate increment at (float)"""

    CRPIX1: Key[float] = Key("CRPIX1", "float", "pix", "WCS reference pixel location")
    """pix: WCS reference pixel location (float)"""

    CRPIX2: Key[float] = Key("CRPIX2", "float", "pix", "WCS reference pixel location")
    """pix: WCS reference pixel location (float)"""

    CROTA2: Key[float] = Key("CROTA2", "float", "deg", "CROTA2: INST_ROT + SAT_ROT")
    """deg: CROTA2: INST_ROT + SAT_ROT (float)"""

    CAR_ROT: Key[int] = Key("CAR_ROT", "int", "none", "Carrington rotation number for CRLN_OBS")
    """Carrington rotation number for CRLN_OBS (int)"""

    CRLN_OBS: Key[float] = Key("CRLN_OBS", "float", "deg", "Carrington longitude of the observer")
    """deg: Carrington longitude of the observer (float)"""

    CRLT_OBS: Key[float] = Key("CRLT_OBS", "float", "deg", "Heliographic latitude of the observer's")
    """deg: Heliographic latitude of the observer's (float)"""

    DSUN_OBS: Key[float] = Key("DSUN_OBS", "double", "m", "Distance from SOHO/MDI to Sun center")
    """m: Distance from SOHO/MDI to Sun center (double)"""

    OBS_VR: Key[float] = Key("OBS_VR", "double", "m/s", "Radial velocity of observer; positive")
    """m/s: Radial velocity of observer; positive (double)"""

    OBS_VW: Key[float] = Key("OBS_VW", "double", "m/s", "'Westward' velocity of observer")
    """m/s: 'Westward' velocity of observer (double)"""

    OBS_VN: Key[float] = Key("OBS_VN", "double", "m/s", "'Northward' velocity of observer")
    """m/s: 'Northward' velocity of observer (double)"""

    RSUN_OBS: Key[float] = Key("RSUN_OBS", "double", "arcsec", "Apparent semi-diameter of the Sun in")
    """arcsec: Apparent semi-diameter of the Sun in (double)"""

    R_SUN: Key[float] = Key("R_SUN", "float", "pix")
    """pix (float)"""

    X0: Key[float] = Key("X0", "float", "pix", "Center of solar image (axis 1)")
    """pix: Center of solar image (axis 1) (float)"""

    Y0: Key[float] = Key("Y0", "float", "pix", "Center of solar image (axis 2)")
    """pix: Center of solar image (axis 2) (float)"""

    EARTH_DT: Key[float] = Key("EARTH_DT", "float", "s", "Delay time between T_OBS and T_EARTH")
    """s: Delay time between T_OBS and T_EARTH (float)"""

    QUALITY: QualityKey = QualityKey("QUALITY", "int", "none", "Status Summary; 0 == no known problems")
    """Status Summary; 0 == no known problems (int)"""

    DATAVALS: Key[int] = Key("DATAVALS", "int", "none", "Number of non")
    """Number of non (int)"""

    MISSVALS: Key[int] = Key("MISSVALS", "int", "none", "Number of missing values in data record")
    """Number of missing values in data record (int)"""

    DATAMIN: Key[float] = Key("DATAMIN", "float", "Gauss", "Minimum value of data")
    """Gauss: Minimum value of data (float)"""

    DATAMAX: Key[float] = Key("DATAMAX", "float", "Gauss", "Maximum value of data")
    """Gauss: Maximum value of data (float)"""

    DATAMEDN: Key[float] = Key("DATAMEDN", "float", "Gauss", "Median value of data")
    """Gauss: Median value of data (float)"""

    DATAMEAN: Key[float] = Key("DATAMEAN", "float", "Gauss", "Mean value of data")
    """Gauss: Mean value of data (float)"""

    DATARMS: Key[float] = Key("DATARMS", "float", "Gauss", "RMS value of data")
    """Gauss: RMS value of data (float)"""

    DATASKEW: Key[float] = Key("DATASKEW", "float", "none", "Skew; 3rd moment in distribution")
    """Skew; 3rd moment in distribution (float)"""

    DATAKURT: Key[float] = Key("DATAKURT", "float", "none", "Kurtosis; 4th moment in distribution")
    """Kurtosis; 4th moment in distribution (float)"""

    TOT_FLUX: Key[float] = Key("TOT_FLUX", "double")
    """No description (double)"""

    AVG_FLUX: Key[float] = Key("AVG_FLUX", "double", "", "TOT_FLUX divided by NPIXFLUX")
    """TOT_FLUX divided by NPIXFLUX (double)"""

    MEAN_FLD: Key[float] = Key("MEAN_FLD", "double")
    """No description (double)"""

    DPC: Key[int] = Key("DPC", "int", "none", "MDI DataProductCode")
    """MDI DataProductCode (int)"""

    CROP_RAD: Key[Unknown] = Key("CROP_RAD", "unknown", "pix", "Crop Radius")
    """pix: Crop Radius (type not known)"""

    INTERVAL: Key[float] = Key("INTERVAL", "double", "s", "Observable integration interval")
    """s: Observable integration interval (double)"""

    SAMPLE: Key[Unknown] = Key("SAMPLE", "unknown", "none", "Sample rate")
    """Sample rate (type not known)"""

    DATE: Key[datetime] = Key("DATE", "time", "ISO", "Date of ingestion into DRMS; ISO")
    """ISO: Date of ingestion into DRMS; ISO (time)"""

    RUNTIME: Key[datetime] = Key("RUNTIME", "time", "UTC", "Date data were processed")
    """UTC: Date data were processed (time)"""

    SOURCE: Key[str] = Key("SOURCE", "string", "none", "Database data source")
    """Database data source (string)"""

    BLDVER15: Key[str] = Key("BLDVER15", "string", "none", "Code release build number of program that")
    """Code release build number of program that (string)"""

    CALTBLS: Key[str] = Key("CALTBLS", "string", "none", "Calibration tables used for this record")
    """Calibration tables used for this record (string)"""

    TBLXYUPD: Key[datetime] = Key("TBLXYUPD", "time", "UTC", "Pointing table last")
    """UTC: Pointing table last (time)"""

    XY_FROM: Key[str] = Key("XY_FROM", "string", "none", "Source of pointing information")
    """Source of pointing information (string)"""

    XY_QUAL: Key[int] = Key("XY_QUAL", "int", "none", "Status value returned by mdi_pointing; 0")
    """Status value returned by mdi_pointing; 0 (int)"""

    BFITZORG: Key[float] = Key("BFITZORG", "float", "none", "Value of the original BFITZERO correction")
    """Value of the original BFITZERO correction (float)"""

    BLD_VERS: Key[str] = Key("BLD_VERS", "string", "none", "JSOC-build version number")
    """JSOC-build version number (string)"""

    BLDVER18: Key[Unknown] = Key(
        "BLDVER18", "unknown", "none", "Build Version of the DSDS Module that created"
    )
    """Build Version of the DSDS Module that created (type not known)"""

    NOTE1: Key[str] = Key("NOTE1", "string", "none")
    """No description (string)"""

    NOTE2: Key[str] = Key("NOTE2", "string", "none")
    """No description (string)"""

    NOTE3: Key[str] = Key("NOTE3", "string", "none", "Processing History of sensitivity correction")
    """Processing History of sensitivity correction (string)"""

    CONTENT: Key[str] = Key("CONTENT", "string", "none", "Type of data")
    """Type of data (string)"""

    CRVAL1: Key[float] = Key("CRVAL1", "float", "arcsec", "CRVAL1: x origin - center of the solar disk")
    """arcsec: CRVAL1: x origin - center of the solar disk (float)"""

    CRVAL2: Key[float] = Key("CRVAL2", "float", "arcsec", "CRVAL2: y origin - center of the solar disk")
    """arcsec: CRVAL2: y origin - center of the solar disk (float)"""

    CTYPE1: Key[str] = Key("CTYPE1", "string", "none", "WCS axis type")
    """WCS axis type (string)"""

    CTYPE2: Key[str] = Key("CTYPE2", "string", "none", "WCS axis type")
    """WCS axis type (string)"""

    CUNIT1: Key[str] = Key("CUNIT1", "string", "none", "CUNIT1: arcsec")
    """CUNIT1: arcsec (string)"""

    CUNIT2: Key[str] = Key("CUNIT2", "string", "none", "CUNIT2: arcsec")
    """CUNIT2: arcsec (string)"""

    WCSAXES: Key[Unknown] = Key("WCSAXES", "unknown", "none", "Highest value of the index of any WCS keyword")
    """Highest value of the index of any WCS keyword (type not known)"""

    WCSNAME: Key[str] = Key("WCSNAME", "string", "none", "WCS system name")
    """WCS system name (string)"""

    BUNIT: Key[str] = Key("BUNIT", "string", "none", "Physical units of data")
    """Physical units of data (string)"""

    CADENCE: Key[float] = Key("CADENCE", "float", "seconds", "repetition interval")
    """seconds: repetition interval (float)"""

    CAMERA: Key[str] = Key("CAMERA", "string", "none")
    """No description (string)"""

    TELESCOP: Key[str] = Key("TELESCOP", "string", "none", "Observatory; SOHO")
    """Observatory; SOHO (string)"""

    WAVELNTH: Key[int] = Key("WAVELNTH", "int", "Angstrom", "For MDI: 6768 Angstroms")
    """Angstrom: For MDI: 6768 Angstroms (int)"""

    ORIGIN: Key[str] = Key("ORIGIN", "string", "none", "Organization that created FITS file")
    """Organization that created FITS file (string)"""

    ROLL_TBL: Key[str] = Key("ROLL_TBL", "string", "none", "Name of DRMS series containing roll angle")
    """Name of DRMS series containing roll angle (string)"""

    RSUN_REF: Key[float] = Key("RSUN_REF", "double", "m", "Reference radius of the Sun: 696,000,000.0 m")
    """m: Reference radius of the Sun: 696,000,000.0 m (double)"""

    SINRHOTB: Key[str] = Key("SINRHOTB", "string", "none", "Name of DRMS series containing the sinrho")
    """Name of DRMS series containing the sinrho (string)"""

    T_REC_epoch: Key[datetime] = Key(
        "T_REC_epoch",
        "time",
        "TAI",
        "Time of origin",
        scope="constant",
        default="1993.01.01_00:00:30.000_TAI",
    )
    """TAI: Time of origin (time, constant 1993.01.01_00:00:30.000_TAI)"""

    T_REC_step: Key[float] = Key("T_REC_step", "float", "s", "T_REC step", scope="constant", default="5760.0")
    """s: T_REC step (float, constant 5760.0)"""

    HISTORY: Key[str] = Key("HISTORY", "string", "", "Processing History of Data")
    """Processing History of Data (string)"""

    COMMENT: Key[str] = Key("COMMENT", "string", "", "Commentary on the data")
    """Commentary on the data (string)"""

    T_REC_index: Key[int] = Key(
        "T_REC_index", "longlong", "none", "Index keyword associated with T_REC", scope="index"
    )
    """Index keyword associated with T_REC (longlong)"""

    data: SegmentKey = SegmentKey("data", "int", "Gauss", "fits", "1024x1024", "MDI Magnetogram")
    """Gauss: MDI Magnetogram (segment, int, fits, 1024x1024)"""

    @classmethod
    def records(cls, *, T_REC: TimeFilter | None = None) -> RecordSet[FdM96mLev182]:
        """Select records by prime key: T_REC."""
        return cls._select(T_REC=T_REC)


class FdV(Series):
    """MDI Full Disk Dopplergram.

    Series mdi.fd_V. Prime keys: T_REC, slots of 60.0 from 1993.01.01_00:00:00.000_TAI.

    Known: 65 of about 73 keywords, 61 with a type, 0 names confirmed for this series; 1 segment, 0 links.

    No listing and no header of this series is public. Names are those present in both full-disk MDI
    headers at hand (intensity and magnetogram); keywords special to Dopplergrams are missing. The step of
    60 s is that of mdi.fd_Ic.
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="mdi.fd_V",
        note="MDI Full Disk Dopplergram",
        prime_keys=(PrimeFacts("T_REC", slotted=True, step="60.0", epoch="1993.01.01_00:00:00.000_TAI"),),
        completeness=Completeness(
            65,
            of_about=73,
            typed=61,
            with_units=58,
            with_note=61,
            confirmed=0,
            whole=False,
            note="No listing and no header of this series is public. Names are those present in both full-disk MDI headers at hand (intensity and magnetogram); keywords special to Dopplergrams are missing. The step of 60 s is that of mdi.fd_Ic.",
        ),
        source="merged from named public sources, each field with its own",
    )

    T_REC: Prime[datetime] = Prime("T_REC", "time", "TAI", "Intended observation time", scope="ts_eq")
    """TAI: Intended observation time (time, prime key)"""

    T_OBS: Key[datetime] = Key("T_OBS", "time", "TAI", "Actual (center) of integration")
    """TAI: Actual (center) of integration (time)"""

    DATE__OBS: Key[datetime] = Key("DATE__OBS", "time", "ISO")
    """ISO (time)"""

    CDELT1: Key[float] = Key("CDELT1", "float", "arcsec/pix", "WCS coordinate increment at")
    """arcsec/pix: WCS coordinate increment at (float)"""

    CDELT2: Key[float] = Key("CDELT2", "float", "arcsec/pix", "WCS coordinate increment at")
    """arcsec/pix: WCS coordinate increment at (float)"""

    CRPIX1: Key[float] = Key("CRPIX1", "float", "pix", "WCS reference pixel location")
    """pix: WCS reference pixel location (float)"""

    CRPIX2: Key[float] = Key("CRPIX2", "float", "pix", "WCS reference pixel location")
    """pix: WCS reference pixel location (float)"""

    CROTA2: Key[float] = Key("CROTA2", "float", "deg", "Position angle of the solar north pole")
    """deg: Position angle of the solar north pole (float)"""

    CAR_ROT: Key[int] = Key("CAR_ROT", "int", "none", "Carrington rotation number for CRLN_OBS")
    """Carrington rotation number for CRLN_OBS (int)"""

    CRLN_OBS: Key[float] = Key("CRLN_OBS", "float", "deg", "Carrington longitude of the observer")
    """deg: Carrington longitude of the observer (float)"""

    CRLT_OBS: Key[float] = Key("CRLT_OBS", "float", "deg", "Heliographic latitude of the observer's")
    """deg: Heliographic latitude of the observer's (float)"""

    DSUN_OBS: Key[float] = Key("DSUN_OBS", "double", "m", "Distance from SOHO/MDI to Sun center")
    """m: Distance from SOHO/MDI to Sun center (double)"""

    OBS_VR: Key[float] = Key("OBS_VR", "double", "m/s", "Radial velocity of observer; positive")
    """m/s: Radial velocity of observer; positive (double)"""

    OBS_VW: Key[float] = Key("OBS_VW", "double", "m/s", "'Westward' velocity of observer")
    """m/s: 'Westward' velocity of observer (double)"""

    OBS_VN: Key[float] = Key("OBS_VN", "double", "m/s", "'Northward' velocity of observer")
    """m/s: 'Northward' velocity of observer (double)"""

    RSUN_OBS: Key[float] = Key("RSUN_OBS", "double", "arcsec", "Apparent semi-diameter of the Sun in")
    """arcsec: Apparent semi-diameter of the Sun in (double)"""

    R_SUN: Key[float] = Key("R_SUN", "float", "pix")
    """pix (float)"""

    X0: Key[float] = Key("X0", "float", "pix", "Center of solar image (axis 1)")
    """pix: Center of solar image (axis 1) (float)"""

    Y0: Key[float] = Key("Y0", "float", "pix", "Center of solar image (axis 2)")
    """pix: Center of solar image (axis 2) (float)"""

    EARTH_DT: Key[float] = Key("EARTH_DT", "float", "s", "Delay time between T_OBS and T_EARTH")
    """s: Delay time between T_OBS and T_EARTH (float)"""

    QUALITY: QualityKey = QualityKey("QUALITY", "int", "none", "Status Summary; 0 == no known problems")
    """Status Summary; 0 == no known problems (int)"""

    DATAVALS: Key[int] = Key("DATAVALS", "int", "none", "Number of non")
    """Number of non (int)"""

    MISSVALS: Key[int] = Key("MISSVALS", "int", "none", "Number of missing values in data record")
    """Number of missing values in data record (int)"""

    DATAMIN: Key[float] = Key("DATAMIN", "float", "", "Minimum value of data")
    """Minimum value of data (float)"""

    DATAMAX: Key[float] = Key("DATAMAX", "float", "", "Maximum value of data")
    """Maximum value of data (float)"""

    DATAMEDN: Key[float] = Key("DATAMEDN", "float", "", "Median value of data")
    """Median value of data (float)"""

    DATAMEAN: Key[float] = Key("DATAMEAN", "float", "", "Mean value of data")
    """Mean value of data (float)"""

    DATARMS: Key[float] = Key("DATARMS", "float", "", "RMS value of data")
    """RMS value of data (float)"""

    DATASKEW: Key[float] = Key("DATASKEW", "float", "none", "Skew; 3rd moment in distribution")
    """Skew; 3rd moment in distribution (float)"""

    DATAKURT: Key[float] = Key("DATAKURT", "float", "none", "Kurtosis; 4th moment in distribution")
    """Kurtosis; 4th moment in distribution (float)"""

    DPC: Key[Unknown] = Key("DPC", "unknown", "none", "MDI DataProductCode")
    """MDI DataProductCode (type not known)"""

    CROP_RAD: Key[Unknown] = Key("CROP_RAD", "unknown", "pix", "Crop Radius")
    """pix: Crop Radius (type not known)"""

    INTERVAL: Key[Unknown] = Key("INTERVAL", "unknown", "s", "Observable integration interval")
    """s: Observable integration interval (type not known)"""

    DATE: Key[datetime] = Key("DATE", "time", "ISO", "Date of ingestion into DRMS; ISO")
    """ISO: Date of ingestion into DRMS; ISO (time)"""

    RUNTIME: Key[datetime] = Key("RUNTIME", "time", "UTC", "Date data were processed")
    """UTC: Date data were processed (time)"""

    SOURCE: Key[str] = Key("SOURCE", "string", "none", "Database data source")
    """Database data source (string)"""

    BLDVER15: Key[str] = Key("BLDVER15", "string", "none", "Code release build number of program that")
    """Code release build number of program that (string)"""

    CALTBLS: Key[str] = Key("CALTBLS", "string", "none", "Calibration tables used for this record")
    """Calibration tables used for this record (string)"""

    TBLXYUPD: Key[datetime] = Key("TBLXYUPD", "time", "UTC", "Pointing table last")
    """UTC: Pointing table last (time)"""

    XY_FROM: Key[str] = Key("XY_FROM", "string", "none", "Source of pointing information")
    """Source of pointing information (string)"""

    XY_QUAL: Key[int] = Key("XY_QUAL", "int", "none", "Status value returned by mdi_pointing; 0")
    """Status value returned by mdi_pointing; 0 (int)"""

    BLD_VERS: Key[str] = Key("BLD_VERS", "string", "none", "JSOC-build version number")
    """JSOC-build version number (string)"""

    CONTENT: Key[str] = Key("CONTENT", "string", "none", "Type of data")
    """Type of data (string)"""

    CRVAL1: Key[float] = Key("CRVAL1", "float", "arcsec", "CRVAL1: x origin - center of the solar disk")
    """arcsec: CRVAL1: x origin - center of the solar disk (float)"""

    CRVAL2: Key[float] = Key("CRVAL2", "float", "arcsec", "CRVAL2: y origin - center of the solar disk")
    """arcsec: CRVAL2: y origin - center of the solar disk (float)"""

    CTYPE1: Key[str] = Key("CTYPE1", "string", "none", "WCS axis type")
    """WCS axis type (string)"""

    CTYPE2: Key[str] = Key("CTYPE2", "string", "none", "WCS axis type")
    """WCS axis type (string)"""

    CUNIT1: Key[str] = Key("CUNIT1", "string", "none", "CUNIT1: arcsec")
    """CUNIT1: arcsec (string)"""

    CUNIT2: Key[str] = Key("CUNIT2", "string", "none", "CUNIT2: arcsec")
    """CUNIT2: arcsec (string)"""

    WCSAXES: Key[Unknown] = Key("WCSAXES", "unknown", "none", "Highest value of the index of any WCS keyword")
    """Highest value of the index of any WCS keyword (type not known)"""

    WCSNAME: Key[str] = Key("WCSNAME", "string", "none", "WCS system name")
    """WCS system name (string)"""

    BUNIT: Key[str] = Key("BUNIT", "string", "none", "Physical units of data")
    """Physical units of data (string)"""

    CADENCE: Key[float] = Key("CADENCE", "float", "s", "repetition interval")
    """s: repetition interval (float)"""

    CAMERA: Key[str] = Key("CAMERA", "string", "none")
    """No description (string)"""

    TELESCOP: Key[str] = Key("TELESCOP", "string", "none", "Observatory; SOHO")
    """Observatory; SOHO (string)"""

    WAVELNTH: Key[int] = Key("WAVELNTH", "int", "Angstrom", "For MDI: 6768 Angstroms")
    """Angstrom: For MDI: 6768 Angstroms (int)"""

    ORIGIN: Key[str] = Key("ORIGIN", "string", "none", "Organization that created FITS file")
    """Organization that created FITS file (string)"""

    ROLL_TBL: Key[str] = Key("ROLL_TBL", "string", "none", "Name of DRMS series containing roll angle")
    """Name of DRMS series containing roll angle (string)"""

    RSUN_REF: Key[float] = Key("RSUN_REF", "double", "m", "Reference radius of the Sun: 696,000,000.0 m")
    """m: Reference radius of the Sun: 696,000,000.0 m (double)"""

    T_REC_epoch: Key[datetime] = Key(
        "T_REC_epoch", "time", "TAI", "Time of origin", default="1993.01.01_00:00:00.000_TAI"
    )
    """TAI: Time of origin (time)"""

    T_REC_step: Key[float] = Key("T_REC_step", "float", "s", "T_REC step", default="60.0")
    """s: T_REC step (float)"""

    INSTRUME: Key[str] = Key("INSTRUME", "string", "none")
    """No description (string)"""

    HISTORY: Key[str] = Key("HISTORY", "string", "", "Processing History of Data")
    """Processing History of Data (string)"""

    COMMENT: Key[str] = Key("COMMENT", "string", "", "Commentary on the data")
    """Commentary on the data (string)"""

    T_REC_index: Key[int] = Key(
        "T_REC_index", "longlong", "none", "Index keyword associated with T_REC", scope="index"
    )
    """Index keyword associated with T_REC (longlong)"""

    data: SegmentKey = SegmentKey("data", "unknown", "m/s", "fits", "1024x1024", "MDI Dopplergram")
    """m/s: MDI Dopplergram (segment, fits, 1024x1024)"""

    @classmethod
    def records(cls, *, T_REC: TimeFilter | None = None) -> RecordSet[FdV]:
        """Select records by prime key: T_REC."""
        return cls._select(T_REC=T_REC)


class SmarpCea96m(Series):
    """Spaceweather MDI Active Region Patch (SMARP) in CEA coordinates.

    Series mdi.smarp_cea_96m. Prime keys: TARPNUM; T_REC, slots of 5760.0 from 1993.01.01_00:00:00_TAI.

    Known: 134 keywords, 134 names confirmed for this series; 3 segments, 0 links.

    Every keyword that the server returned, as printed in a public notebook (print cut at 50 characters;
    notes completed where another source begins alike).
    """

    __slots__ = ()
    about: ClassVar[About] = About(
        name="mdi.smarp_cea_96m",
        note="Spaceweather MDI Active Region Patch (SMARP) in CEA coordinates",
        prime_keys=(
            PrimeFacts("TARPNUM"),
            PrimeFacts("T_REC", slotted=True, step="5760.0", epoch="1993.01.01_00:00:00_TAI"),
        ),
        completeness=Completeness(
            134,
            of_about=134,
            typed=134,
            with_units=134,
            with_note=125,
            confirmed=134,
            whole=True,
            note="Every keyword that the server returned, as printed in a public notebook (print cut at 50 characters; notes completed where another source begins alike).",
        ),
        source="merged from named public sources, each field with its own",
    )

    cparms_sg000: Key[str] = Key("cparms_sg000", "string", "none", scope="variable", default="compress Rice")
    """No description (string)"""

    magnetogram_bzero: Key[float] = Key("magnetogram_bzero", "double", "none", scope="variable", default="0")
    """No description (double)"""

    magnetogram_bscale: Key[float] = Key(
        "magnetogram_bscale", "double", "none", scope="variable", default="0.01"
    )
    """No description (double)"""

    cparms_sg001: Key[str] = Key("cparms_sg001", "string", "none", scope="variable")
    """No description (string)"""

    bitmap_bzero: Key[float] = Key("bitmap_bzero", "double", "none", scope="variable", default="0")
    """No description (double)"""

    bitmap_bscale: Key[float] = Key("bitmap_bscale", "double", "none", scope="variable", default="1")
    """No description (double)"""

    cparms_sg002: Key[str] = Key("cparms_sg002", "string", "none", scope="variable", default="compress Rice")
    """No description (string)"""

    continuum_bzero: Key[float] = Key("continuum_bzero", "double", "none", scope="variable", default="1")
    """No description (double)"""

    continuum_bscale: Key[float] = Key(
        "continuum_bscale", "double", "none", scope="variable", default="0.001"
    )
    """No description (double)"""

    TARPNUM: Prime[int] = Prime("TARPNUM", "int", "none", "TARP ID", scope="variable", default="-2147483648")
    """TARP ID (int, prime key)"""

    T_REC: Prime[datetime] = Prime(
        "T_REC", "time", "TAI", "Slot time", scope="ts_eq", default="-4712.01.01_11:59:28_TAI"
    )
    """TAI: Slot time (time, prime key)"""

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

    DATE_OBS: Key[datetime] = Key(
        "DATE-OBS",
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

    T_REC_epoch: Key[datetime] = Key(
        "T_REC_epoch", "time", "TAI", "Time of origin", scope="constant", default="1993.01.01_00:00:00_TAI"
    )
    """TAI: Time of origin (time, constant 1993.01.01_00:00:00_TAI)"""

    T_REC_step: Key[float] = Key(
        "T_REC_step", "float", "seconds", "ts_eq step", scope="constant", default="5760.0"
    )
    """seconds: ts_eq step (float, constant 5760.0)"""

    T_REC_unit: Key[str] = Key("T_REC_unit", "string", "none", "ts_eq unit", scope="constant", default="secs")
    """ts_eq unit (string, constant secs)"""

    CADENCE: Key[float] = Key(
        "CADENCE", "float", "seconds", "repetition interval", scope="constant", default="5760.0"
    )
    """seconds: repetition interval (float, constant 5760.0)"""

    USFLUXL: Key[float] = Key(
        "USFLUXL", "float", "Maxwell", "Total unsigned flux", scope="variable", default="nan"
    )
    """Maxwell: Total unsigned flux (float)"""

    MEANGBL: Key[float] = Key(
        "MEANGBL",
        "float",
        "Gauss/pixel",
        "Mean value of the vertical field gradient",
        scope="variable",
        default="nan",
    )
    """Gauss/pixel: Mean value of the vertical field gradient (float)"""

    R_VALUE: Key[float] = Key(
        "R_VALUE", "float", "Maxwell", "Unsigned Flux R (Schrijver, 2007)", scope="variable", default="nan"
    )
    """Maxwell: Unsigned Flux R (Schrijver, 2007) (float)"""

    CMASKL: Key[int] = Key(
        "CMASKL",
        "int",
        "number",
        "Number of pixels that contributed to the",
        scope="variable",
        default="-2147483648",
    )
    """number: Number of pixels that contributed to the (int)"""

    NCLASS: Key[int] = Key(
        "NCLASS",
        "int",
        "none",
        "Total number of distinct values allowed for this mask",
        scope="constant",
        default="2",
    )
    """Total number of distinct values allowed for this mask (int, constant 2)"""

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

    SPTQUIET: Key[int] = Key(
        "SPTQUIET",
        "int",
        "none",
        "Mask value for quiet sun pixels in sunspot mask",
        scope="constant",
        default="4",
    )
    """Mask value for quiet sun pixels in sunspot mask (int, constant 4)"""

    SPTFACUL: Key[int] = Key(
        "SPTFACUL",
        "int",
        "none",
        "Mask value for facula pixels in sunspot mask",
        scope="constant",
        default="8",
    )
    """Mask value for facula pixels in sunspot mask (int, constant 8)"""

    SPTSPOT: Key[int] = Key(
        "SPTSPOT",
        "int",
        "none",
        "Mask value for sunspot pixels in sunspot mask",
        scope="constant",
        default="16",
    )
    """Mask value for sunspot pixels in sunspot mask (int, constant 16)"""

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
        "CDELT1", "float", "degree/pixel", "Map scale in X direction", scope="variable", default="nan"
    )
    """degree/pixel: Map scale in X direction (float)"""

    CDELT2: Key[float] = Key(
        "CDELT2", "float", "degree/pixel", "Map scale in Y direction", scope="variable", default="nan"
    )
    """degree/pixel: Map scale in Y direction (float)"""

    CUNIT1: Key[str] = Key("CUNIT1", "string", "none", "Degree", scope="constant", default="degree")
    """Degree (string, constant degree)"""

    CUNIT2: Key[str] = Key("CUNIT2", "string", "none", "Degree", scope="constant", default="degree")
    """Degree (string, constant degree)"""

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

    WCSNAME: Key[str] = Key(
        "WCSNAME", "string", "none", "WCS system name", scope="constant", default="Carrington Heliographic"
    )
    """WCS system name (string, constant Carrington Heliographic)"""

    DSUN_OBS: Key[float] = Key(
        "DSUN_OBS", "double", "m", "Distance from SOHO/MDI to Sun center", scope="variable", default="nan"
    )
    """m: Distance from SOHO/MDI to Sun center (double)"""

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
        "velocity of the observer in radial direction.",
        scope="variable",
        default="nan",
    )
    """m/s: velocity of the observer in radial direction. (double)"""

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
        "RSUN_OBS",
        "double",
        "arcsec",
        "Apparent semi-diameter of the Sun in",
        scope="variable",
        default="nan",
    )
    """arcsec: Apparent semi-diameter of the Sun in (double)"""

    TELESCOP: Key[str] = Key(
        "TELESCOP", "string", "none", "Observatory; SOHO", scope="constant", default="SOHO"
    )
    """Observatory; SOHO (string, constant SOHO)"""

    INSTRUME: Key[str] = Key("INSTRUME", "string", "none", "MDI", scope="variable", default="MDI")
    """MDI (string)"""

    WAVELNTH: Key[int] = Key(
        "WAVELNTH", "int", "Angstrom", "For MDI: 6768 Angstroms", scope="constant", default="6768"
    )
    """Angstrom: For MDI: 6768 Angstroms (int, constant 6768)"""

    QUALITY: QualityKey = QualityKey(
        "QUALITY",
        "int",
        "none",
        "Status Summary; 0 == no known problems",
        scope="variable",
        default="0x80000000",
    )
    """Status Summary; 0 == no known problems (int)"""

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
        default="SOI Science Support Center",
    )
    """ORIGIN: location where file made (string, constant SOI Science Support Center)"""

    CONTENT: Key[str] = Key(
        "CONTENT", "string", "none", "CONTENT", scope="constant", default="MDI observable"
    )
    """CONTENT (string, constant MDI observable)"""

    HISTORY: Key[str] = Key("HISTORY", "string", "none", "Processing History of Data", scope="variable")
    """Processing History of Data (string)"""

    COMMENT: Key[str] = Key(
        "COMMENT",
        "string",
        "none",
        "Commentary on the data",
        scope="constant",
        default="Data from the Solar Oscillations Investigation",
    )
    """Commentary on the data (string, constant Data from the Solar Oscillations Investigation)"""

    BLD_VERS: Key[str] = Key("BLD_VERS", "string", "none", "JSOC-build version number", scope="variable")
    """JSOC-build version number (string)"""

    CODEVER7: Key[str] = Key(
        "CODEVER7", "string", "none", "CVS Version of smarp module to create this series", scope="variable"
    )
    """CVS Version of smarp module to create this series (string)"""

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

    ARS_QUAL: Key[int] = Key(
        "ARS_QUAL",
        "int",
        "none",
        "Quality of the spot mask (bitfield)",
        scope="variable",
        default="0x80000000",
    )
    """Quality of the spot mask (bitfield) (int)"""

    ARS_NCLN: Key[int] = Key(
        "ARS_NCLN",
        "int",
        "none",
        "Number of limb pixels reset to quiet (annulus",
        scope="variable",
        default="-2147483648",
    )
    """Number of limb pixels reset to quiet (annulus (int)"""

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

    ARS_MODL: Key[str] = Key(
        "ARS_MODL", "string", "none", "Spot-mask parameter: Classification model name", scope="variable"
    )
    """Spot-mask parameter: Classification model name (string)"""

    ARS_EDGE: Key[float] = Key(
        "ARS_EDGE",
        "float",
        "none",
        "Spot-mask parameter: Width of annulus at limb",
        scope="variable",
        default="nan",
    )
    """Spot-mask parameter: Width of annulus at limb (float)"""

    ARS_BETA: Key[str] = Key(
        "ARS_BETA", "string", "none", "Spot-mask parameter: Mask spatial smoothness", scope="variable"
    )
    """Spot-mask parameter: Mask spatial smoothness (string)"""

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

    NPIX_SPT: Key[int] = Key(
        "NPIX_SPT",
        "int",
        "none",
        "Number of sunspot pixels within the patch",
        scope="variable",
        default="-2147483648",
    )
    """Number of sunspot pixels within the patch (int)"""

    T_MID1: Key[datetime] = Key(
        "T_MID1",
        "time",
        "TAI",
        "T_REC halfway between FRST1 and LAST1",
        scope="variable",
        default="-4712.01.01_11:59:28_TAI",
    )
    """TAI: T_REC halfway between FRST1 and LAST1 (time)"""

    T_MAXPIX: Key[datetime] = Key(
        "T_MAXPIX",
        "time",
        "TAI",
        "T_REC between FRST1 and LAST1 with largest NPIX",
        scope="variable",
        default="-4712.01.01_11:59:28_TAI",
    )
    """TAI: T_REC between FRST1 and LAST1 with largest NPIX (time)"""

    T_CMPASS: Key[datetime] = Key(
        "T_CMPASS",
        "time",
        "TAI",
        "Time (not T_REC) of central meridian passage",
        scope="variable",
        default="-4712.01.01_11:59:28_TAI",
    )
    """TAI: Time (not T_REC) of central meridian passage (time)"""

    SIZE: Key[float] = Key(
        "SIZE", "float", "mH", "Projected area of patch on image in", scope="variable", default="nan"
    )
    """mH: Projected area of patch on image in (float)"""

    SIZE_ACR: Key[float] = Key(
        "SIZE_ACR",
        "float",
        "mH",
        "Projected area of active pixels on image in",
        scope="variable",
        default="nan",
    )
    """mH: Projected area of active pixels on image in (float)"""

    SIZE_SPT: Key[float] = Key(
        "SIZE_SPT", "float", "uH", "Projected area of on-patch sunspot in", scope="variable", default="nan"
    )
    """uH: Projected area of on-patch sunspot in (float)"""

    AREA: Key[float] = Key(
        "AREA", "float", "mH", "De-projected area of patch on sphere in", scope="variable", default="nan"
    )
    """mH: De-projected area of patch on sphere in (float)"""

    AREA_ACR: Key[float] = Key(
        "AREA_ACR",
        "float",
        "mH",
        "De-projected area of active pixels on sphere",
        scope="variable",
        default="nan",
    )
    """mH: De-projected area of active pixels on sphere (float)"""

    AREA_SPT: Key[float] = Key(
        "AREA_SPT", "float", "uH", "De-projected area of on-patch sunspot in", scope="variable", default="nan"
    )
    """uH: De-projected area of on-patch sunspot in (float)"""

    NACR: Key[int] = Key(
        "NACR", "int", "none", "Number of active pixels in patch", scope="variable", default="-2147483648"
    )
    """Number of active pixels in patch (int)"""

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
        "DATAMEAN", "float", "none", "Mean value from pixels within patch", scope="segment", default="nan"
    )
    """Mean value from pixels within patch (float, one a segment)"""

    DATARMS: PerSegmentKey[float] = PerSegmentKey(
        "DATARMS",
        "float",
        "none",
        "Rms deviation from the mean value of pixels within 99% of solar radius",
        scope="segment",
        default="nan",
    )
    """Rms deviation from the mean value of pixels within 99% of solar radius (float, one a segment)"""

    T_REC_index: Key[int] = Key(
        "T_REC_index", "longlong", "none", "Index keyword associated with T_REC", scope="index", default="0"
    )
    """Index keyword associated with T_REC (longlong)"""

    magnetogram: SegmentKey = SegmentKey(
        "magnetogram", "int", "", "fits", "VARxVAR", "Line-of-sight magnetogram in CEA projection"
    )
    """Line-of-sight magnetogram in CEA projection (segment, int, fits, VARxVAR)"""

    bitmap: SegmentKey = SegmentKey(
        "bitmap", "char", "", "fits", "VARxVAR", "Mask for the patch in CEA coordinates"
    )
    """Mask for the patch in CEA coordinates (segment, char, fits, VARxVAR)"""

    continuum: SegmentKey = SegmentKey(
        "continuum", "int", "", "fits", "VARxVAR", "MDI Intensitygram in CEA projection"
    )
    """MDI Intensitygram in CEA projection (segment, int, fits, VARxVAR)"""

    @classmethod
    def records(
        cls, *, TARPNUM: IntFilter | None = None, T_REC: TimeFilter | None = None
    ) -> RecordSet[SmarpCea96m]:
        """Select records by prime key: TARPNUM, T_REC."""
        return cls._select(TARPNUM=TARPNUM, T_REC=T_REC)
