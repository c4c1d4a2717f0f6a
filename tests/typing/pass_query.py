"""A user's program with a typed series: passes mypy strict and pyright, and this is what they know."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any, assert_type

import polars as pl

from jsoc_sdk import AsyncClient, Client, Records, RecordSet, SeriesInfo, between, first, keyword, span, tai
from jsoc_sdk.column_types import Column
from jsoc_sdk.recordset import Condition
from jsoc_sdk.series import find_series, hmi, known_series
from jsoc_sdk.series.mdi import FdM96mLev182

S = hmi.Sharp720s
t0, t1 = tai("2011-02-14T00:00"), tai("2011-02-16T00:00")


def typed(client: Client) -> float:
    rs = (
        S.records(HARPNUM=377, T_REC=between(t0, t1))
        .filter(S.USFLUX > 1e22, S.NOAA_AR == 11158, S.T_REC >= "2011.02.14_TAI", S.QUALITY.good())
        .filter((S.NOAA_ARS.contains("11158") | (S.HARPNUM.is_in([377, 401]))) & ~S.MEANGAM.is_missing())
        .segments(S.magnetogram, "bitmap")
    )
    assert_type(rs, RecordSet[hmi.Sharp720s])
    records = client.query(
        rs, keywords=[S.T_REC, S.USFLUX, S.LAT_FWT, S.DATAMIN[0], "HARPNUM"], segments=S.magnetogram
    )
    assert_type(records, Records[hmi.Sharp720s])
    assert_type(records[S.USFLUX], Column[float])
    assert_type(records[S.USFLUX].to_list(), list[float | None])
    assert_type(records[S.T_REC], Column[datetime])
    assert_type(records[S.magnetogram], Column[str])
    assert_type(records["USFLUX"], pl.Series)
    assert_type(records.frame, pl.DataFrame)
    total = 0.0
    for value in records[S.USFLUX]:
        total += value or 0.0
    for row in records.rows(S.Row):
        assert_type(row, hmi.Sharp720s)
        assert_type(row.USFLUX, float | None)
        assert_type(row.HARPNUM, int)
        assert_type(row.T_REC, datetime)
        assert_type(row.QUALITY, int | None)
        assert_type(row.NOAA_ARS, str | None)
        assert_type(row.magnetogram, str | None)
        assert_type(row.DATAMIN[0], float | None)
    return total


def both_ways(client: Client) -> None:
    """Texts where typed names stand, typed names where texts stand."""
    assert_type(client.query(RecordSet("hmi.sharp_720s", 377), keywords=[S.USFLUX]), Records[Any])
    assert_type(client.query("hmi.sharp_720s[377]", keywords=[S.USFLUX]), Records[hmi.Sharp720s])
    assert_type(client.query(S.records(HARPNUM=377), keywords="USFLUX,T_REC"), Records[hmi.Sharp720s])
    assert_type(client.query("hmi.sharp_720s[377]").rows(S.Row), Iterator[hmi.Sharp720s])
    assert_type(client.info(S), SeriesInfo)
    S.records(HARPNUM=between(377, 401), T_REC=between("2011.02.14_TAI", t1, every="1h"))
    S.records(HARPNUM=span(377, 10), T_REC=first())
    client.count(S.records(HARPNUM=[377, 401]).filter(keyword("USFLUX") > 1e22))
    client.query(S.records(HARPNUM=377), keywords=client.info(S).keywords.values())
    RecordSet("hmi.sharp_720s").filter(S.USFLUX > 1e22).segments(S.magnetogram)
    assert_type(S.records(HARPNUM=1) + hmi.V45s.records(T_REC=span(t0, "1d", every="6h")), RecordSet[Any])


async def colours(client: AsyncClient) -> None:
    records = await client.query(S.records(HARPNUM=377), keywords=[S.USFLUX])
    assert_type(records, Records[hmi.Sharp720s])
    assert_type(records[S.USFLUX], Column[float])


def frames(client: Client) -> None:
    assert_type(client.scan(S, keywords=[S.T_REC, S.USFLUX]), pl.LazyFrame)
    assert_type(client.scan(S.records(HARPNUM=377)), pl.LazyFrame)
    names = [S.T_REC, S.USFLUX]  # a list of its own keeps its series
    assert_type(client.query(S.records(HARPNUM=377), keywords=names), Records[hmi.Sharp720s])
    assert_type(client.query(S.records(HARPNUM=377), segments=[S.magnetogram]).urls(S.magnetogram), pl.Series)


def bare_names(record_set: RecordSet, condition: Condition, client: Client) -> Records:
    """Annotations need no brackets under mypy strict."""
    return client.query(record_set.filter(condition))


def as_data() -> None:
    assert_type(S.schema, pl.Schema)
    assert_type(S.name, str)
    assert_type([series.load().series_facts.completeness.keywords for series in known_series()], list[int])
    found = find_series("hmi.M_720s")
    if found is not None:
        assert_type(found.series_facts.prime_keys[0].step, str | None)
    assert_type(hmi.M720s.QUALITY.without("eclipse", 0x400), Condition[hmi.M720s])
    assert_type(hmi.M720s.QUALITY.explain(0x400), str)
    FdM96mLev182.records(T_REC=span(t0, "1d"))
