"""Which typed series there are.

Made from the definitions shipped with the sample archive, merged from public sources; not to be edited.
"""

from __future__ import annotations

from jsoc_sdk.series._known import KnownSeries

KNOWN = (
    KnownSeries("aia.lev0", "aia", "Lev0", "AIA Level 0", "107 keywords; 3 segments"),
    KnownSeries(
        "aia.lev0_60d",
        "aia",
        "Lev060d",
        "AIA Level0 60 day test data for ingest_lev0",
        "73 keywords; 1 segments",
    ),
    KnownSeries("aia.lev0c", "aia", "Lev0c", "AIA Level0 data for ingest_lev0", "89 keywords; 1 segments"),
    KnownSeries("aia.lev0d", "aia", "Lev0d", "AIA Level0 data for ingest_lev0", "89 keywords; 1 segments"),
    KnownSeries(
        "aia.lev1",
        "aia",
        "Lev1",
        "AIA Level 1",
        "180 of about 189 keywords, 178 with a type, 179 names confirmed for this series; 3 segments",
    ),
    KnownSeries(
        "aia.lev1_euv_12s",
        "aia",
        "Lev1Euv12s",
        "AIA Level 1, 12 second cadence",
        "180 of about 186 keywords, 178 with a type, 0 names confirmed for this series; 2 segments",
    ),
    KnownSeries(
        "aia.lev1_uv_24s",
        "aia",
        "Lev1Uv24s",
        "AIA Level 1, 24 second cadence",
        "180 of about 186 keywords, 178 with a type, 0 names confirmed for this series; 2 segments",
    ),
    KnownSeries(
        "aia.response",
        "aia",
        "Response",
        "AIA instrument response table",
        "14 keywords, 0 with a type; 0 segments",
    ),
    KnownSeries(
        "aia.tlm", "aia", "Tlm", "test series for storage of qac/tlm raw data", "1 keywords; 1 segments"
    ),
    KnownSeries(
        "aia.tlm_60d",
        "aia",
        "Tlm60d",
        "test series for storage of qac/tlm raw data",
        "1 keywords; 1 segments",
    ),
    KnownSeries(
        "drms.NOAA_ar",
        "drms",
        "NOAAAr",
        "NOAA SESC Solar Region Summaries catalog",
        "10 keywords; 0 segments",
    ),
    KnownSeries(
        "hmi.B_720s",
        "hmi",
        "B720s",
        "Full-disk Milne-Eddigton inversion with the magnetic field azimuthal ambiguity resolution applied",
        "143 of about 224 keywords, 39 names confirmed for this series; 27 segments",
    ),
    KnownSeries(
        "hmi.Ic_45s",
        "hmi",
        "Ic45s",
        "continuum intensities with a cadence of 45 seconds.",
        "87 of about 90 keywords, 86 names confirmed for this series; 1 segments",
    ),
    KnownSeries(
        "hmi.Ic_720s",
        "hmi",
        "Ic720s",
        "continuum intensities with a cadence of 720 seconds.",
        "87 of about 90 keywords, 0 names confirmed for this series; 1 segments",
    ),
    KnownSeries(
        "hmi.lev0", "hmi", "Lev0", "HMI Level0 60 day test data for ingest_lev0", "80 keywords; 1 segments"
    ),
    KnownSeries(
        "hmi.lev0_60d",
        "hmi",
        "Lev060d",
        "HMI Level0 60 day test data for ingest_lev0",
        "80 keywords; 1 segments",
    ),
    KnownSeries(
        "hmi.lev0c", "hmi", "Lev0c", "HMI Level0 from SIM 7 data for ingest_lev0", "80 keywords; 1 segments"
    ),
    KnownSeries("hmi.lev0d", "hmi", "Lev0d", "HMI Level0 for ingest_lev0", "80 keywords; 1 segments"),
    KnownSeries(
        "hmi.M_45s",
        "hmi",
        "M45s",
        "magnetograms with a cadence of 45 seconds.",
        "87 of about 90 keywords, 84 names confirmed for this series; 1 segments",
    ),
    KnownSeries(
        "hmi.M_720s",
        "hmi",
        "M720s",
        "magnetograms with a cadence of 720 seconds.",
        "87 of about 90 keywords, 0 names confirmed for this series; 1 segments",
    ),
    KnownSeries(
        "hmi.MHDcorona_daily",
        "hmi",
        "MHDcoronaDaily",
        "Three-dimensional MHD simulation data with daily updated HMI magnetic field map",
        "55 keywords; 8 segments",
    ),
    KnownSeries(
        "hmi.MHDcorona_daily_nrt",
        "hmi",
        "MHDcoronaDailyNrt",
        "Three-dimensional MHD simulation data with daily updated HMI magnetic field map",
        "55 keywords; 8 segments",
    ),
    KnownSeries(
        "hmi.sharp_720s",
        "hmi",
        "Sharp720s",
        "Spaceweather HMI Active Region Patch (SHARP): CCD coordinates",
        "246 of about 339 keywords, 244 names confirmed for this series; 31 segments",
    ),
    KnownSeries(
        "hmi.sharp_720s_nrt",
        "hmi",
        "Sharp720sNrt",
        "nrt Spaceweather HMI Active Region Patch (SHARP): CCD coordinates",
        "246 of about 339 keywords, 0 names confirmed for this series; 31 segments",
    ),
    KnownSeries(
        "hmi.sharp_cea_720s",
        "hmi",
        "SharpCea720s",
        "Spaceweather HMI Active Region Patch (SHARP): CEA coordinates",
        "184 of about 212 keywords, 183 names confirmed for this series; 11 segments",
    ),
    KnownSeries(
        "hmi.sharp_cea_720s_nrt",
        "hmi",
        "SharpCea720sNrt",
        "nrt Spaceweather HMI Active Region Patch (SHARP): CEA coordinates",
        "184 of about 212 keywords, 0 names confirmed for this series; 11 segments",
    ),
    KnownSeries(
        "hmi.Synoptic_Mr_720s",
        "hmi",
        "SynopticMr720s",
        "HMI synoptic chart of Mr field. Mr is converted from Mlos",
        "65 of about 71 keywords, 61 with a type, 52 names confirmed for this series; 2 segments",
    ),
    KnownSeries(
        "hmi.tlm", "hmi", "Tlm", "test series for storage of qac/tlm raw data", "1 keywords; 1 segments"
    ),
    KnownSeries(
        "hmi.tlm_60d",
        "hmi",
        "Tlm60d",
        "test series for storage of qac/tlm raw data",
        "1 keywords; 1 segments",
    ),
    KnownSeries(
        "hmi.tlmd", "hmi", "Tlmd", "test series for storage of qac/tlm raw data", "1 keywords; 1 segments"
    ),
    KnownSeries(
        "hmi.V_45s",
        "hmi",
        "V45s",
        "Dopplergrams with a cadence of 45 seconds",
        "88 of about 91 keywords, 9 names confirmed for this series; 1 segments",
    ),
    KnownSeries(
        "hmi.V_720s",
        "hmi",
        "V720s",
        "Dopplergrams with a cadence of 720 seconds",
        "88 of about 91 keywords, 1 names confirmed for this series; 1 segments",
    ),
    KnownSeries(
        "hmi.V_sht_gf_72d",
        "hmi",
        "VShtGf72d",
        "detrended and gapfilled spherical harmonic timeseries",
        "22 keywords; 1 segments",
    ),
    KnownSeries(
        "hmi.V_sht_modes",
        "hmi",
        "VShtModes",
        "mode parameters from jpkbgn",
        "23 keywords, 22 names confirmed for this series; 3 segments",
    ),
    KnownSeries(
        "hmi.V_sht_modes_archive",
        "hmi",
        "VShtModesArchive",
        "full results from jpkbgn",
        "18 keywords; 1 segments",
    ),
    KnownSeries(
        "iris.isp", "iris", "Isp", "IRIS Image Status Packet on-orbit data", "153 keywords; 0 segments"
    ),
    KnownSeries("iris.lev0", "iris", "Lev0", "IRIS Level 0 on-orbit data", "188 keywords; 1 segments"),
    KnownSeries(
        "iris.lev1",
        "iris",
        "Lev1",
        "",
        "247 of about 256 keywords, 41 names confirmed for this series; 3 segments",
    ),
    KnownSeries(
        "iris.lev1_prelim01",
        "iris",
        "Lev1Prelim01",
        "IRIS level 1 on-orbit data - preliminary processing",
        "247 keywords; 3 segments",
    ),
    KnownSeries("iris.tlm", "iris", "Tlm", "IRIS tlm/qac on-orbit files", "1 keywords; 1 segments"),
    KnownSeries("jsoc.export", "jsoc", "Export", "JSOC data exports", "12 keywords; 1 segments"),
    KnownSeries("jsoc.export_new", "jsoc", "ExportNew", "JSOC data exports", "12 keywords; 0 segments"),
    KnownSeries(
        "jsoc.export_user", "jsoc", "ExportUser", "JSOC data export requestors", "6 keywords; 0 segments"
    ),
    KnownSeries(
        "mdi.fd_M_96m_lev182",
        "mdi",
        "FdM96mLev182",
        "MDI Full Disk 96m Magnetogram",
        "74 of about 77 keywords, 70 with a type, 73 names confirmed for this series; 1 segments",
    ),
    KnownSeries(
        "mdi.fd_V",
        "mdi",
        "FdV",
        "MDI Full Disk Dopplergram",
        "65 of about 73 keywords, 61 with a type, 0 names confirmed for this series; 1 segments",
    ),
    KnownSeries(
        "mdi.smarp_cea_96m",
        "mdi",
        "SmarpCea96m",
        "Spaceweather MDI Active Region Patch (SMARP) in CEA coordinates",
        "134 keywords, 134 names confirmed for this series; 3 segments",
    ),
    KnownSeries(
        "nso_igor.gong_mrv_ex1",
        "nso_igor",
        "GongMrvEx1",
        "nso test series for gong mrv example 1",
        "45 keywords; 1 segments",
    ),
    KnownSeries(
        "sdo.fds",
        "sdo",
        "Fds",
        "This series contains ingested, post-launch FDS product files.",
        "8 keywords; 1 segments",
    ),
)
