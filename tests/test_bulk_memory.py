"""Two million records through `query_batches`, in a process of its own whose memory is measured."""

from __future__ import annotations

import json
import re
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
FIRST = 12_000_000
CLIENT = """
import sys
from pathlib import Path
from jsoc_sdk import Client
rows = last = 0
with Client(sys.argv[1], connections=2) as client:
    for frame in client.query_batches("big.series[]", keywords="T_REC,A,B,QUALITY,NAME", whole_series=True):
        rows += len(frame)
        assert frame["A"][0] > last or not last
        last = frame["A"][-1]
# Not ru_maxrss, which a process takes over from the one that started it.
status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
print(rows, int(status["VmHWM"].split()[0]) // 1024)
"""


def _keyword(name: str, kind: str, scope: str = "variable", units: str = "none") -> dict[str, str]:
    return {"name": name, "type": kind, "recscope": scope, "defval": "0", "units": units, "note": ""}


def _struct(records: int) -> dict[str, Any]:
    keywords = [
        _keyword("T_REC", "time", "ts_eq", "TAI"), _keyword("T_REC_index", "longlong", "index"), _keyword("A", "longlong"),
        _keyword("B", "double"), _keyword("QUALITY", "int"), _keyword("NAME", "string"),
    ]  # fmt: skip
    interval = {
        "FirstRecord": "big.series[2010.05.01_TAI]", "FirstRecnum": 1, "LastRecord": "big.series[2013.05.01_TAI]",
        "LastRecnum": records, "MaxRecnum": records,
    }  # fmt: skip
    return {
        "note": "big", "primekeys": ["T_REC"], "primekeysinfo": [{"name": "T_REC", "slotted": 1, "step": "45"}], "dbindex": [None],
        "keywords": keywords, "segments": [], "links": [], "Interval": interval, "status": 0,
    }  # fmt: skip


def _answer(params: dict[str, str], records: int) -> dict[str, Any]:
    """What a series of so many slots, one record each, answers."""
    if params["op"] == "series_struct":
        return _struct(records)
    if "[:#" in params["ds"]:
        column = {"name": "T_REC_index", "values": [str(FIRST), str(FIRST + records - 1)]}
        return {"keywords": [column], "segments": [], "links": [], "count": 2, "status": 0}
    span = re.search(r"\[T_REC=#(\d*)-#(\d*)\]", params["ds"])
    low = max(int(span[1] or 0), FIRST) if span else FIRST
    high = min(int(span[2] or 10**12), FIRST + records - 1) if span else FIRST + records - 1
    count = max(high - low + 1, 0)
    if params["op"] == "rs_summary":
        return {"count": count, "status": 0}
    numbers = range(low, low + count)
    columns = {
        "T_REC": ["2010.05.01_00:00:00_TAI"] * count, "A": [str(n) for n in numbers], "B": [f"{n / 7:f}" for n in numbers],
        "QUALITY": ["0x00000000"] * count, "NAME": [f"record {n}" for n in numbers],
    }  # fmt: skip
    keywords = [{"name": name, "values": columns[name]} for name in params["key"].split(",")]
    return {"keywords": keywords, "segments": [], "links": [], "count": count, "status": 0}


@pytest.fixture
def big(request: pytest.FixtureRequest) -> Iterator[str]:
    import uvicorn

    records: int = request.param

    async def app(scope: Any, receive: Any, send: Any) -> None:
        assert scope["type"] == "http"
        body = json.dumps(_answer(dict(parse_qsl(scope["query_string"].decode())), records)).encode()
        headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, lifespan="off", ws="none"))
    thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{listener.getsockname()[1]}/cgi-bin/ajax/"
    server.should_exit = True
    thread.join(10)
    listener.close()


def _pull(base_url: str) -> tuple[int, int]:
    done = subprocess.run(
        [sys.executable, "-c", CLIENT, base_url],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
        timeout=500,
    )
    assert done.returncode == 0, done.stderr
    rows, megabytes = map(int, done.stdout.split())
    return rows, megabytes


@pytest.mark.parametrize("big", [150_000], indirect=True)
def test_memory_stays_bounded(big: str) -> None:
    rows, megabytes = _pull(big)
    assert rows == 150_000
    assert megabytes < 500


@pytest.mark.soak
@pytest.mark.parametrize("big", [2_000_000], indirect=True)
def test_two_million_records_stay_below_500_megabytes(big: str) -> None:
    rows, megabytes = _pull(big)
    assert rows == 2_000_000
    assert megabytes < 500
