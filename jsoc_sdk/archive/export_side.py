"""The export programs over HTTP: ``jsoc_fetch``, ``checkAddress.sh``, ``manage-request.sh``, and the files.

Put together from a loaded archive by `ExportSide`, which also keeps what exports need on disk.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jsoc_sdk.archive.exports.desk import ExportDesk, ExportOptions
from jsoc_sdk.archive.exports.records import find_file
from jsoc_sdk.archive.exports.replies import NO_ID, Reply, failure, reply_json, reply_text
from jsoc_sdk.archive.exports.store import ExportStore, load_dump
from jsoc_sdk.archive.files import Storage, file_routes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import Route

    from jsoc_sdk.archive.state import ArchiveState

    Program = Callable[[Mapping[str, str], str], Reply | bytes]

CGI = "/cgi-bin/ajax"


@dataclass
class ExportSide:
    """Everything of an archive that exports: desk, files and memory.

    Attributes
    ----------
    desk
        Takes and carries out requests.
    storage
        The files.
    """

    desk: ExportDesk
    storage: Storage

    @classmethod
    def open(
        cls,
        state: ArchiveState,
        folder: Path,
        options: ExportOptions | None = None,
        clock: Callable[[], float] | None = None,
    ) -> ExportSide:
        """Open the export side of a loaded archive.

        Parameters
        ----------
        state
            The records.
        folder
            Where requests are remembered, exports written and made files kept. Opened again it goes on
            where it was left.
        options
            Times and limits.
        clock
            Seconds since 1970 (UTC), for tests.
        """
        for name in ("exports", "cache"):
            (folder / name).mkdir(parents=True, exist_ok=True)
        storage = Storage(
            lambda sunum, slot, filename: find_file(state.database, sunum, slot, filename),
            (folder / "exports", state.directory / "storage"),
            folder / "cache",
        )
        store = ExportStore(folder / "exports.sqlite")
        desk = ExportDesk(state, storage, folder / "exports", store, options or ExportOptions())
        if clock is not None:
            desk.clock = clock
        load_dump(store, state.directory, desk.clock())
        desk.start()
        return cls(desk, storage)

    def close(self) -> None:
        """Stop the worker and close the store."""
        self.desk.stop()
        self.desk.store.close()

    def routes(self) -> list[Route]:
        """Give the routes of the programs and the files."""
        return [*export_routes(self.desk), *file_routes(self.storage)]


def export_routes(desk: ExportDesk) -> list[Route]:
    """Give the routes of the export programs."""
    from starlette.routing import Route  # noqa: PLC0415 - the desk is usable without a server

    def fetch(params: Mapping[str, str], ip: str) -> Reply | bytes:
        return jsoc_fetch(desk, params, ip)

    def check(params: Mapping[str, str], _ip: str) -> Reply:
        return desk.registrar.check(params)

    def manage(params: Mapping[str, str], _ip: str) -> Reply:
        return {**desk.registrar.manage(params, desk.clock() - desk.options.pending_seconds)}

    programs: dict[str, Program] = {
        "jsoc_fetch": fetch,
        "jsocextfetch": fetch,
        "checkAddress.sh": check,
        "manage-request.sh": manage,
    }
    return [
        Route(f"{CGI}/{name}", _endpoint(answer), methods=["GET", "POST"])
        for name, answer in programs.items()
    ]


def jsoc_fetch(desk: ExportDesk, params: Mapping[str, str], ip: str) -> Reply | bytes:
    """Answer one request by its ``op``."""
    op = params.get("op", "")
    if op == "exp_request":
        return desk.submit(params, ip)
    if op == "exp_status":
        return desk.status(params.get("requestid", ""), text=_text(params))
    if op == "exp_su":
        return desk.storage_units(params)
    if op == "exp_repeat":
        return failure("Re-Export requests temporarily disabled.")
    return failure(NO_ID)


def _text(params: Mapping[str, str]) -> bool:
    return params.get("format", "json") != "json"


def _endpoint(answer: Program) -> Callable[[Request], object]:
    async def endpoint(request: Request) -> Response:
        from starlette.concurrency import run_in_threadpool  # noqa: PLC0415
        from starlette.responses import Response as Answer  # noqa: PLC0415

        from jsoc_sdk.archive.wire import parameters  # noqa: PLC0415

        params = await parameters(request)
        ip = request.client.host if request.client else ""
        reply = await run_in_threadpool(answer, params, ip)
        text = _text(params)
        media = "text/plain" if text else "application/json"
        body = reply if isinstance(reply, bytes) else reply_text(reply) if text else reply_json(reply)
        return Answer(body, headers={"content-type": media})

    return endpoint
