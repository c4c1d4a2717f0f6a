"""`LocalArchive`: an archive that runs in this process and speaks real HTTP on loopback."""

from __future__ import annotations

import atexit
import shutil
import socket
import tempfile
import threading
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from jsoc_sdk.archive.faults import Faults
from jsoc_sdk.archive.log import RequestLog
from jsoc_sdk.errors import JsocError
from jsoc_sdk.servers import Server

if TYPE_CHECKING:
    from types import TracebackType

    import uvicorn

    from jsoc_sdk.archive.database import Database
    from jsoc_sdk.archive.exports.desk import ExportDesk, ExportOptions

CONNECTIONS = 16
START_SECONDS = 30.0


class LocalArchive:
    """A small DRMS archive on loopback, with JSOC's paths; a context manager.

    Parameters
    ----------
    data : Path or str, optional
        A database dump: ``definitions/``, ``series/`` and ``storage_units.csv``. Without it, the sample.
    port : int
        0 takes a free one.
    record_cap : int
        Records of one record set at which a reply is refused, as the public server does at 75,000.
    warts : bool
        False leaves out the server's slips: no crashes on a value in a query, no difference between series
        with and without a shadow table, no lost letter before a comma.
    state : Path or str, optional
        Folder in which exports are remembered and written; opened again, nothing is lost. Without it, a
        temporary one.
    exports : ExportOptions, optional
        Times and limits of exports.

    Attributes
    ----------
    base_url : str
        Address of the programs, ending in ``/cgi-bin/ajax/``.
    server : Server
        For `Client`: no delay before the first poll, many connections.
    requests : RequestLog
        All requests so far.
    faults : Faults
        Faults on request: ``archive.faults.add("cut", path="/SUM")``.
    desk : ExportDesk
        The exports; ``archive.desk.registrar`` has the e-mail addresses.

    Raises
    ------
    RequestError
        If `data` holds no dump.

    Examples
    --------
    >>> with LocalArchive() as archive:  # doctest: +SKIP
    ...     print(archive.base_url)
    http://127.0.0.1:43211/cgi-bin/ajax/
    """

    def __init__(
        self,
        data: Path | str | None = None,
        *,
        port: int = 0,
        record_cap: int | None = None,
        warts: bool = True,
        state: Path | str | None = None,
        exports: ExportOptions | None = None,
    ) -> None:
        self.data: Path | None = None if data is None else Path(data)
        self.port: int = port
        self.record_cap = record_cap
        self.warts = warts
        self.state: Path | None = None if state is None else Path(state)
        self.export_options = exports
        self.requests: RequestLog = RequestLog()
        self.faults: Faults = Faults()
        self.desk: ExportDesk
        self._cleanup = ExitStack()
        self._thread: threading.Thread | None = None
        self._uvicorn: uvicorn.Server | None = None

    @property
    def base_url(self) -> str:
        """Address of the programs."""
        return f"http://127.0.0.1:{self.port}/cgi-bin/ajax/"

    @property
    def server(self) -> Server:
        """The archive as a server that a client can be given."""
        return Server(
            name="local",
            cgi_base=self.base_url,
            file_base=f"http://127.0.0.1:{self.port}",
            jsoc_fetch="jsoc_fetch",
            check_address="checkAddress.sh",
            manage_request="manage-request.sh",
            series_wrapper="showextseries",
            dbhost="hmidb2",
            connections=CONNECTIONS,
            download_connections=CONNECTIONS,
            first_poll=0.0,
        )

    def __enter__(self) -> Self:
        """Load the data and start to listen."""
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop."""
        self.stop()

    def start(self) -> None:
        """Load the data and start to listen; returns when requests are answered."""
        try:
            self._start()
        except ImportError as error:
            self._cleanup.close()
            raise JsocError(
                f"An archive needs {error.name}: install the extra with pip install 'jsoc-sdk[archive]'."
            ) from error
        except BaseException:
            self._cleanup.close()
            raise

    def _start(self) -> None:
        import uvicorn  # noqa: PLC0415 - only a running archive needs it

        application = self.application()
        listener = self._cleanup.enter_context(_listen(self.port))
        self.port = listener.getsockname()[1]
        config = uvicorn.Config(
            application,
            log_config=None,
            access_log=False,
            lifespan="off",
            timeout_graceful_shutdown=1,
            ws="none",
        )
        self._uvicorn = server = uvicorn.Server(config)
        self._thread = threading.Thread(
            target=server.run, args=([listener],), name="jsoc archive", daemon=True
        )
        self._thread.start()
        _wait_until_started(server, self._thread)

    def application(self) -> Any:
        """Make the ASGI application; loads the data."""
        from jsoc_sdk.archive.app import create_app  # noqa: PLC0415 - DuckDB and Starlette load with it
        from jsoc_sdk.archive.export_side import ExportSide  # noqa: PLC0415
        from jsoc_sdk.archive.state import RECORD_CAP, ArchiveState  # noqa: PLC0415

        directory, database = self._load()
        state = ArchiveState(database, directory, self.record_cap or RECORD_CAP, self.warts)
        side = ExportSide.open(state, self.state or self._temporary("jsoc_state_"), self.export_options)
        self._cleanup.callback(side.close)
        self.desk = side.desk
        return self.requests.wrap(self.faults.wrap(create_app(state, side.routes())))

    def _load(self) -> tuple[Path, Database]:
        """Give the data; the sample is loaded once a process, as nothing ever changes it."""
        if self.data is None:
            return _sample(warts=self.warts)
        database = _open(self.data, warts=self.warts)
        self._cleanup.callback(database.close)
        return self.data, database

    def _temporary(self, prefix: str) -> Path:
        """Make a folder that lasts as long as this archive runs."""
        return Path(self._cleanup.enter_context(tempfile.TemporaryDirectory(prefix=prefix)))

    def reset(self) -> None:
        """Forget faults, log and pending requests, so that a new test finds the archive as it was started."""
        self.faults.clear()
        self.requests.clear()
        self.desk.store.free_all()

    def stop(self) -> None:
        """Stop to listen and free everything."""
        if self._uvicorn is None or self._thread is None:
            return
        self._uvicorn.should_exit = True
        self._thread.join(5)
        self._uvicorn = self._thread = None
        self._cleanup.close()


@cache
def _sample(*, warts: bool) -> tuple[Path, Database]:
    """Lay the sample archive out as a dump and load it."""
    from jsoc_sdk.archive.sample import write_dump  # noqa: PLC0415 - the sample is read only when wanted

    folder = Path(tempfile.mkdtemp(prefix="jsoc_sample_"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    write_dump(folder)
    return folder, _open(folder, warts=warts)


def _open(directory: Path, *, warts: bool) -> Database:
    """Load the data of a directory."""
    from jsoc_sdk.archive.database import Database  # noqa: PLC0415 - DuckDB loads with it
    from jsoc_sdk.archive.dump import SHADOWED  # noqa: PLC0415
    from jsoc_sdk.archive.mirrored import open_source  # noqa: PLC0415

    return Database(open_source(directory, SHADOWED if warts else ()))


def _listen(port: int) -> socket.socket:
    # The protocol is named so that asyncio switches delayed sending off; else each reply waits 40 ms.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind(("127.0.0.1", port))
    except OSError as error:
        listener.close()
        raise JsocError(f"Port {port} cannot be used: {error}. Take another, or 0 for a free one.") from error
    return listener


def _wait_until_started(server: uvicorn.Server, thread: threading.Thread) -> None:
    pause = threading.Event()
    waited = 0.0
    while not server.started:
        if not thread.is_alive() or waited > START_SECONDS:
            raise JsocError("The archive did not start.")
        pause.wait(0.005)
        waited += 0.005
