# pyright: strict
"""A user's program without typed series: strict checkers know every type in it."""

from __future__ import annotations

from jsoc_sdk import AsyncClient, Client, JsocError, Records, RecordSet, between, keyword, tai_to_utc


def query(client: Client) -> tuple[object, ...]:
    records = client.query("hmi.v_45s[2016.04.01_TAI]{Dopplergram}", keywords="T_REC,DATAMEAN", n=-3)
    first = tai_to_utc(records["T_REC"])[0]
    sharps = RecordSet("hmi.sharp_720s").where(HARPNUM=377, T_REC=between("2011.02.12_TAI", "2011.02.19_TAI"))
    strong = sharps.filter((keyword("USFLUX") > 1e22) & ~keyword("NOAA_ARS").contains("11158"))
    units = {name: declared.units for name, declared in client.info("hmi.v_45s").keywords.items()}
    named = client.query(strong)
    listed = client.query(strong, keywords=["T_REC"], links=["MDATA"])
    plan = client.plan("hmi.v_45s")
    return first, units, named.record, listed.links, plan.count, records.urls("Dopplergram"), records.problems


async def later(client: AsyncClient) -> Records:
    try:
        records = await client.query("hmi.v_45s[2016.04.01_TAI]", keywords="T_REC")
    except JsocError as error:
        raise SystemExit(str(error)) from error
    return records
