"""Typed series at run time: names, conditions, rows, drift, and what importing them costs."""

from __future__ import annotations

import asyncio
import inspect
import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jedi  # type: ignore[import-untyped]
import polars as pl
import pytest

from jsoc_sdk import AsyncClient, Client, Records, RecordSet, SeriesInfo, between, keyword, query, span, tai
from jsoc_sdk.archive import LocalArchive
from jsoc_sdk.errors import JsocError, RecordSetError, RequestError, SchemaDrift, UnknownKeyword
from jsoc_sdk.series import find_series, hmi, known_series, mdi

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jsoc_sdk.servers import Server

S = hmi.Sharp720s
V = hmi.V45s
GOLDEN = Path(__file__).parent / "data" / "golden"


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with LocalArchive() as archive:
        yield archive.server


@pytest.fixture
def client(server: Server) -> Iterator[Client]:
    with Client(server) as client:
        yield client


def text(record_set: RecordSet[Any]) -> str:
    """What is sent, with the types that the class itself knows."""
    return str(record_set.bind(find_series(record_set.series).series_facts))  # type: ignore[union-attr]


# --- building record sets -------------------------------------------------------------------------

T0, T1 = tai("2011-02-14T00:00"), tai("2011-02-16T00:00")


@pytest.mark.parametrize(
    ("typed", "untyped"),
    [
        (S.records(HARPNUM=377), RecordSet("hmi.sharp_720s").where(HARPNUM=377)),
        (S.records(), RecordSet("hmi.sharp_720s")),
        (
            S.records(T_REC=between(T0, T1), HARPNUM=[377, 401]),
            RecordSet("hmi.sharp_720s").where(HARPNUM=[377, 401], T_REC=between(T0, T1)),
        ),
        (
            S.records(HARPNUM=377).filter(S.USFLUX > 1e22, S.NOAA_ARS.contains("11158")),
            RecordSet("hmi.sharp_720s")
            .where(HARPNUM=377)
            .filter(keyword("USFLUX") > 1e22, keyword("NOAA_ARS").contains("11158")),
        ),
        (
            S.records().filter((S.NOAA_AR == 11158) | ~S.T_OBS.is_missing()),
            RecordSet("hmi.sharp_720s").filter(
                (keyword("NOAA_AR") == 11158) | ~keyword("T_OBS").is_missing()
            ),
        ),
        (
            V.records(T_REC=span("2016.04.01_TAI", "1d", every="6h")).segments(V.Dopplergram),
            RecordSet("hmi.V_45s")
            .where(T_REC=span("2016.04.01_TAI", "1d", every="6h"))
            .segments("Dopplergram"),
        ),
        (
            S.records().filter(S.DATAMIN[2] > 3.0),
            RecordSet("hmi.sharp_720s").filter(keyword("DATAMIN_002") > 3.0),
        ),
    ],
)
def test_typed_names_say_what_texts_say(typed: RecordSet[Any], untyped: RecordSet[Any]) -> None:
    assert text(typed) == text(untyped)


@pytest.mark.parametrize(
    ("condition", "sql"),
    [
        (S.QUALITY.good(), "QUALITY >= 0"),
        (S.QUALITY.without("eclipse", 0x400) & S.QUALITY.good(), "(QUALITY & 1536) = 0"),
        (S.QUALITY.without(0x80000000), "QUALITY >= 0"),
        (S.QUALLEV1.without("acs_eclp"), "(QUALLEV1 & 8192) = 0"),
        (S.QUALITY.is_clean(), "QUALITY = 0"),
    ],
)
def test_quality_conditions_are_signed_comparisons(condition: Any, sql: str) -> None:
    sent = text(S.records().filter(condition))
    assert sql in sent
    assert "2147483648" not in sent.replace("-2147483648", "")  # no unsigned number reaches the server


@pytest.mark.parametrize(
    ("condition", "says"),
    [
        (S.QUALITY == 0xC0000000, "0xc0000000 is -1073741824"),
        (S.QUALITY.is_in([0, 0x80010000]), "0x80010000 is -2147418112"),
        (S.QUALITY >= 0x80000000, "signed number of 32 bits"),
        (keyword("QUALITY") != 1 << 32, "signed number of 32 bits"),
    ],
)
def test_a_quality_word_read_as_unsigned_is_refused_not_compared(condition: Any, says: str) -> None:
    with pytest.raises(RecordSetError, match=says):
        text(S.records().filter(condition))


def test_quality_words_of_a_series_explain_themselves() -> None:
    assert "eclipse" in hmi.V45s.QUALITY.explain(0x100)
    assert "frame-list" in hmi.M720s.QUALITY.explain(0x100)
    with pytest.raises(RequestError, match="eclips"):
        S.QUALITY.without("eclips")


@pytest.mark.parametrize(
    "refused",
    [
        lambda: S.records().filter(V.DATAMEAN > 3),  # type: ignore[arg-type]
        lambda: S.records().filter((S.USFLUX > 3) | ~(V.DATAMEAN > 3)),  # type: ignore[operator]
        lambda: S.records().filter(V.QUALITY.good()),  # type: ignore[arg-type]
        lambda: S.records().segments(V.Dopplergram),  # type: ignore[arg-type]
        lambda: RecordSet("hmi.sharp_720s").filter(V.DATAMEAN.is_missing()),
        lambda: hmi.SynopticMr720s.EARTH_B0 > "7",  # type: ignore[operator]
        lambda: hmi.SynopticMr720s.EARTH_B0.is_in(["7"]),  # type: ignore[list-item]
        lambda: hmi.SynopticMr720s.EARTH_B0 == "7",
        lambda: bool(S.USFLUX > 3),
        lambda: S.DATAMIN[-1],
        lambda: S.DATAMIN["magnetogram"],  # type: ignore[index]
        lambda: text(S.records(HARPNUM="x")),  # type: ignore[arg-type]
        lambda: text(S.records().filter(S.USFLUX > "x")),  # type: ignore[operator]
        lambda: text(S.records(T_REC="2011.02.14")),
    ],
)
def test_what_type_checkers_refuse_is_refused_at_run_time_too(refused: Callable[[], object]) -> None:
    with pytest.raises(RecordSetError):
        refused()


def test_a_keyword_of_unknown_type_can_still_be_queried_and_compared_untyped() -> None:
    odd = hmi.SynopticMr720s.EARTH_B0
    assert odd.name == "EARTH_B0"
    assert repr(odd.is_missing()) == "SynopticMr720s.EARTH_B0.is_missing()"
    assert repr(keyword("EARTH_B0") > 7.0) == "keyword('EARTH_B0') > 7.0"


def test_typed_names_are_values() -> None:
    assert S.USFLUX is S.USFLUX
    assert len({S.USFLUX, S.USFLUX, S.T_REC}) == 2
    assert hash(S.USFLUX) != hash(V.DATAMEAN)
    assert repr(S.records(HARPNUM=377).filter(S.USFLUX > 1e22)) == (
        "<RecordSet hmi.sharp_720s[HARPNUM=377][? Sharp720s.USFLUX > 1e+22 ?]>"
    )
    with pytest.raises(AttributeError):
        S.USFLUX.name = "other"


# --- queries --------------------------------------------------------------------------------------


def ask(server: Server, colour: str, *args: Any, **kwargs: Any) -> Records[Any]:
    if colour == "sync":
        with Client(server) as client:
            return client.query(*args, **kwargs)

    async def awaited() -> Records[Any]:
        async with AsyncClient(server) as client:
            return await client.query(*args, **kwargs)

    return asyncio.run(awaited())


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_the_four_rows_of_the_tutorial(server: Server, colour: str) -> None:
    rs = V.records(T_REC=span("2016.04.01_TAI", "1d", every="6h")).segments(V.Dopplergram)
    records = ask(server, colour, rs, keywords=[V.T_REC, V.DATAMEAN, "OBS_VR"])
    assert records[V.DATAMEAN].to_list() == pytest.approx([3313.104980, 878.075195, -2289.062500, 128.609283])
    assert records[V.Dopplergram][0] == "/SUM58/D803708321/S00008/Dopplergram.fits"
    rows = list(records.rows(V.Row))
    assert rows[1].OBS_VR == pytest.approx(887.864139)  # noqa: SIM300 - it is a row
    assert datetime.fromisoformat("2016-04-01T06:00") == rows[1].T_REC
    assert rows[0].Dopplergram == "/SUM58/D803708321/S00008/Dopplergram.fits"
    assert isinstance(rows[0], V)
    assert "OBS_VR=" in repr(rows[0])


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize(
    "wanted",
    [
        {"keywords": [V.DATAMEAN]},
        {"keywords": [S.T_REC, V.DATAMEAN]},
        {"keywords": V.DATAMEAN},
        {"keywords": (V.DATAMEAN, V.T_REC)},
        {"segments": [V.Dopplergram]},
        {"segments": V.Dopplergram},
    ],
)
def test_names_of_another_series_are_refused_before_the_call(
    server: Server, colour: str, wanted: dict[str, Any]
) -> None:
    with pytest.raises(RecordSetError, match=r"belongs to series 'hmi\.V_45s'"):
        ask(server, colour, S.records(HARPNUM=377), **wanted)


def test_a_row_has_what_was_asked_for(client: Client) -> None:
    records = client.query(S.records(HARPNUM=377), keywords=iter([S.T_REC, S.USFLUX, S.QUALITY]), n=1)
    (row,) = records.rows(S.Row)
    assert row.USFLUX is not None
    assert records[S.T_REC][0] == row.T_REC
    with pytest.raises(UnknownKeyword, match=r"keywords=\[S\.MEANGAM\]"):
        row.MEANGAM  # noqa: B018
    with pytest.raises(RecordSetError, match=r"hmi\.V_45s"):
        next(records.rows(V.Row))
    with pytest.raises(RecordSetError, match=r"hmi\.V_45s"):
        records[V.DATAMEAN]  # type: ignore[arg-type]


def test_text_and_typed_names_mix(client: Client) -> None:
    typed = client.query(S.records(HARPNUM=377), keywords=[S.T_REC, S.USFLUX])
    info = client.info(S)
    for same in (
        client.query("hmi.sharp_720s[377]", keywords=[S.T_REC, S.USFLUX]),
        client.query(S.records(HARPNUM=377), keywords="T_REC,USFLUX"),
        client.query(RecordSet("hmi.sharp_720s", 377), keywords=["t_rec", S.USFLUX]),
        client.query(S.records(HARPNUM=377), keywords=[info.keywords[name] for name in ("T_REC", "USFLUX")]),
    ):
        assert same.frame.equals(typed.frame)
    assert info.name == client.info("hmi.sharp_720s").name
    assert client.keywords(S) == client.keywords("hmi.sharp_720s")
    assert client.prime_keys(S) == ["HARPNUM", "T_REC"]
    assert client.count(S.records(HARPNUM=377)) == len(typed)


def test_schema_is_that_of_a_query(client: Client) -> None:
    assert client.query(S.records(HARPNUM=377), keywords=S.schema, n=1).keywords.schema == S.schema
    assert client.query(V.records(T_REC="2016.04.01_TAI"), keywords=V.schema).keywords.schema == V.schema
    assert S.schema["USFLUX"] == pl.Float64
    assert S.schema["T_REC"] == pl.Datetime("us")
    assert "DATAMIN" not in S.schema  # one a segment: DATAMIN_000, DATAMIN_001 ...


# Sources that give no width of a slot, or a link to a series nobody describes, leave the archive without them.
LESS_IN_THE_ARCHIVE = {"hmi.B_720s", "hmi.V_sht_gf_72d", "hmi.V_sht_modes_archive", "sdo.fds"}


def test_bundled_series_are_as_the_archive_describes_them(client: Client) -> None:
    for series in known_series():
        found = series.load().series_facts.differences(client.info(series.name))
        assert (found == ()) == (series.name not in LESS_IN_THE_ARCHIVE), found


def test_scans_take_typed_series_and_names(client: Client) -> None:
    lazy = client.scan(S, [S.T_REC, S.USFLUX]).filter(pl.col("USFLUX") > 1e22)
    assert len(lazy.collect()) == client.count(S.records().filter(S.USFLUX > 1e22))
    assert client.scan(S.records(HARPNUM=377), S.USFLUX).collect().columns == ["USFLUX"]
    for refused in (
        lambda: client.scan(S, [V.QUALITY]),  # type: ignore[misc]
        lambda: client.plan(S.records(HARPNUM=377), keywords=[V.QUALITY]),  # type: ignore[misc]
        lambda: client.url_for(S.records(HARPNUM=377), keywords=[V.QUALITY]),  # type: ignore[misc]
        lambda: list(client.query_batches(S.records(HARPNUM=377), keywords=[V.QUALITY])),  # type: ignore[misc]
    ):
        with pytest.raises(RecordSetError, match=r"hmi\.V_45s"):
            refused()
    records = client.query(V.records(T_REC="2016.04.01_TAI"), segments=V.Dopplergram)
    assert records.urls(V.Dopplergram).equals(records.urls("dopplergram"))


# --- a series that has changed ----------------------------------------------------------------------


def changed(client: Client, **change: Any) -> SeriesInfo:
    value = client.info("hmi.sharp_720s").model_dump(by_alias=True, mode="json")
    value |= {"status": 0, **{name: make(value[name]) for name, make in change.items()}}
    return SeriesInfo.model_validate_json(json.dumps(value)).named("hmi.sharp_720s")


def retyped(keywords: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{**part, "type": "string"} if part["name"] == "USFLUX" else part for part in keywords]


CHANGES: list[tuple[dict[str, Any], str]] = [
    ({"keywords": retyped}, "keyword USFLUX is string, not float"),
    ({"keywords": lambda parts: [p for p in parts if p["name"] != "MEANGAM"]}, "gone: keyword MEANGAM"),
    ({"segments": lambda parts: parts[2:]}, "gone: segments magnetogram, bitmap"),
    ({"primekeysinfo": lambda parts: parts[::-1]}, "prime keys are T_REC, HARPNUM, not HARPNUM, T_REC"),
    (
        {"primekeysinfo": lambda parts: [parts[0], {**parts[1], "step": "1440.0"}]},
        "slots of T_REC are 1440.0, not 720.0",
    ),
    ({"primekeysinfo": lambda parts: [parts[0], {"name": "T_REC", "slotted": 0}]}, "T_REC is not slotted"),
]


@pytest.mark.parametrize(("change", "says"), CHANGES)
def test_a_changed_series_is_told_once(client: Client, change: dict[str, Any], says: str) -> None:
    session = query.Session(client.server, infos={"hmi.sharp_720s": changed(client, **change)})

    def prepare(record_set: Any, *keywords: Any) -> None:
        flow = query.prepare(session, record_set, query.Wanted(keywords))
        next(flow)  # the links to follow: none
        with pytest.raises(StopIteration):
            flow.send(())

    prepare("hmi.sharp_720s[]", "NOAA_AR")  # nothing typed, nothing to compare
    with pytest.warns(SchemaDrift, match=f"{says}.*jsoc codegen hmi.sharp_720s") as caught:
        prepare(S.records().filter(S.NOAA_AR == 11158), S.NOAA_AR)
    assert len(caught) == 1
    prepare("hmi.sharp_720s[]", S.NOAA_AR)  # told once


def test_a_new_keyword_is_news_only_where_all_are_known() -> None:
    whole, partial = mdi.SmarpCea96m.series_facts, S.series_facts
    assert whole.completeness.whole
    assert not partial.completeness.whole
    for facts, expected in ((whole, ("new: keyword BRANDNEW",)), (partial, ())):
        some = next(iter(facts.keywords.values()))
        described = dict(facts.keywords) | {"BRANDNEW": some, "brandnew_bzero": some, "BRAND-NEW": some}

        class Server:
            name = facts.name
            prime_keys = facts.prime_keys
            keywords = described
            segments = facts.segments
            links = facts.links

        assert facts.differences(Server()) == expected


# --- the bundled set --------------------------------------------------------------------------------


def test_bundled_set_states_its_completeness() -> None:
    names = {series.name for series in known_series()}
    assert {"hmi.V_45s", "hmi.sharp_720s", "aia.lev1_euv_12s", "mdi.fd_M_96m_lev182", "iris.lev1"} <= names
    for series in known_series():
        assert str(series.load().series_facts.completeness) in series.completeness
        assert series.load().name == series.name
        assert str(series.load().series_facts.completeness) in " ".join((series.load().__doc__ or "").split())
    assert find_series("HMI.SHARP_720S") is S
    assert find_series("su_me.mine") is None


def test_every_series_selects_its_records_by_its_prime_keys() -> None:
    for series in known_series():
        typed: Any = series.load()
        assert str(typed.records()) == series.name
        assert repr(typed.Row({})) == f"{series.class_name}()"
        assert set(inspect.signature(typed.records).parameters) == {
            key.name for key in typed.series_facts.prime_keys
        }


def test_names_say_what_they_are() -> None:
    assert [repr(name) for name in (S.DATAMIN, S.magnetogram, S.MHARP, S.DATAMIN[1])] == [
        "Sharp720s.DATAMIN[...]",
        "Sharp720s.magnetogram",
        "Sharp720s.MHARP",
        "Sharp720s.DATAMIN_001",
    ]
    assert {name.series for name in (S.USFLUX, S.magnetogram, S.MHARP)} == {"hmi.sharp_720s"}
    row = S({"DATAMIN_002": 1.5, "MHARP": "hmi.Mharp_720s[377][2011.02.14_TAI]"})
    assert row.DATAMIN[2] == 1.5
    assert row.MHARP is not None
    with pytest.raises(UnknownKeyword):
        row.DATAMIN[0]
    assert repr(S.series_facts.segments).startswith("<31: magnetogram, bitmap")
    assert hash(S.series_facts) == hash(S.series_facts)
    assert S.series_facts.segments == hmi.Sharp720sNrt.series_facts.segments


def test_a_column_of_known_type_is_a_plain_series_at_run_time() -> None:
    from jsoc_sdk import column_types

    assert column_types.Column is pl.Series
    with pytest.raises(AttributeError):
        column_types.Other  # noqa: B018


def test_prime_keys_are_data() -> None:
    harp, time = S.series_facts.prime_keys
    assert (harp.name, harp.slotted, harp.step) == ("HARPNUM", False, None)
    assert (time.name, time.slotted, time.step, time.epoch) == (
        "T_REC",
        True,
        "720.0",
        "1993.01.01_00:00:00_TAI",
    )
    assert S.series_facts.segments["Magnetogram"].dims == "VARxVAR"
    assert S.BHARP.facts.target == S.series_facts.links["bharp"].target
    assert S.MHARP.keyword(S.T_REC) == "MHARP:T_REC"


def loaded_by(statement: str) -> set[str]:
    code = f"{statement}; import json, sys; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))


def test_importing_one_instrument_loads_no_other_and_nothing_heavy() -> None:
    generated = {f"jsoc_sdk.series.{series.module}" for series in known_series()}
    assert not generated & loaded_by("import jsoc_sdk.series")
    build = "S = hmi.Sharp720s; str(S.records(HARPNUM=377).filter(S.USFLUX > 1).bind(S.series_facts))"
    loaded = loaded_by(f"from jsoc_sdk.series import hmi; {build}")
    assert generated & loaded == {"jsoc_sdk.series.hmi"}
    assert not {"polars", "httpx", "pydantic", "numpy", "asyncio"} & loaded


# --- what an editor shows ---------------------------------------------------------------------------


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], jedi.Script]:
    jedi.settings.cache_directory = str(tmp_path_factory.mktemp("jedi"))
    start = "from jsoc_sdk.series import mdi\nS = mdi.SmarpCea96m\n"
    return lambda line: jedi.Script(start + line)


def test_an_editor_completes_keywords_segments_and_prime_keys(editor: Callable[[str], jedi.Script]) -> None:
    names = {completion.name for completion in editor("S.").complete()}
    assert {"USFLUXL", "T_REC", "TARPNUM", "magnetogram", "records", "DATE_OBS"} <= names
    assert [completion.name for completion in editor("S.records(TARP").complete()] == ["TARPNUM="]
    (signature,) = editor("S.records(").get_signatures()
    assert [parameter.name for parameter in signature.params] == ["TARPNUM", "T_REC"]
    assert "USFLUXL" in {
        completion.name for completion in editor("for row in [S({})]:\n    row.US").complete()
    }


def test_an_editor_shows_units_and_note_on_hover(editor: Callable[[str], jedi.Script]) -> None:
    (hover,) = editor("S.USFLUXL").help()
    assert hover.docstring().startswith("Maxwell: Total unsigned flux")
    assert "float" in hover.description
    (hover,) = editor("S.T_REC").help()
    assert "TAI" in hover.docstring()
    (hover,) = editor("S.magnetogram").help()
    assert "VARxVAR" in hover.docstring()
    (hover,) = editor("mdi.SmarpCea96m").help()
    assert "Prime keys: TARPNUM; T_REC, slots of 5760.0" in " ".join(hover.docstring().split())


def test_only_errors_of_the_sdk_leave() -> None:
    for refused in (lambda: S.QUALITY.without("x"), lambda: S({}).USFLUX, lambda: S.DATAMIN[1000]):
        with pytest.raises(JsocError):
            refused()
