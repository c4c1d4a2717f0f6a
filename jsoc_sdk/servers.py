"""Servers: where the programs are, what each offers, how gently it wants to be asked.

Source of the facts: the public client configurations and documents of JSOC and KIS; two connections
for queries and one for downloads is what JSOC asks of clients.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from jsoc_sdk.errors import RequestError, UnsupportedOperation


@dataclass(frozen=True, slots=True)
class Server:
    """One DRMS web server.

    Parameters
    ----------
    name : str
        Short lower-case name, used in messages.
    cgi_base : str
        Address of the directory of programs, such as ``http://jsoc.stanford.edu/cgi-bin/ajax/``.
    file_base : str, optional
        Address in front of a stored path such as ``/SUM58/D803708321/S00008/Dopplergram.fits``; empty if
        the server gives no files.
    show_series, jsoc_info, jsoc_fetch, check_address, manage_request : str, optional
        Program names below `cgi_base`; empty if the server does not offer one.
    series_wrapper, dbhost : str, optional
        The wrapper that also lists white-listed internal series, and the database host it needs.
    connections : int
        Requests at once for queries.
    download_connections : int
        Files at once.
    first_poll : float
        Seconds to wait before an export's status is asked for the first time.
    file_hosts : tuple of str
        Further hosts that a download may be redirected to.

    Examples
    --------
    >>> Server("mine", "http://127.0.0.1:8080/cgi-bin/ajax/").url("jsoc_info")
    'http://127.0.0.1:8080/cgi-bin/ajax/jsoc_info'
    """

    name: str
    cgi_base: str
    file_base: str = ""
    show_series: str = "show_series"
    jsoc_info: str = "jsoc_info"
    jsoc_fetch: str = ""
    check_address: str = ""
    manage_request: str = ""
    series_wrapper: str = ""
    dbhost: str = ""
    connections: int = 2
    download_connections: int = 1
    first_poll: float = 5.0
    file_hosts: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what cannot be an address."""
        for label, base in (("cgi_base", self.cgi_base), ("file_base", self.file_base)):
            if base or label == "cgi_base":
                _check_base(label, base)
        numbers: tuple[object, ...] = (self.connections, self.download_connections)
        for number in numbers:
            if not isinstance(number, int) or number < 1:
                raise RequestError(f"A server needs at least one connection, not {number!r}.")
        if not self.cgi_base.endswith("/"):
            object.__setattr__(self, "cgi_base", self.cgi_base + "/")
        if self.file_base.endswith("/"):
            object.__setattr__(self, "file_base", self.file_base.rstrip("/"))

    def url(self, program: str) -> str:
        """Address of a program by its attribute name, such as ``"jsoc_info"``.

        Raises
        ------
        UnsupportedOperation
            If the server does not offer it.
        """
        cgi = str(getattr(self, program))
        if not cgi:
            raise UnsupportedOperation(
                f"Server {self.name!r} does not offer {program}; ask a server that does, for example 'jsoc'."
            )
        return self.cgi_base + cgi

    def file_url(self, path: str) -> str:
        """Address of a stored file from its absolute path on the server; percent-encoded.

        Raises
        ------
        UnsupportedOperation
            If the server gives no files.
        """
        from urllib.parse import quote  # noqa: PLC0415 - servers without files need none

        if not self.file_base:
            raise UnsupportedOperation(f"Server {self.name!r} gives no files, only keywords and paths.")
        return f"{self.file_base}/{quote(path.lstrip('/'))}"

    @property
    def allowed_hosts(self) -> frozenset[str]:
        """Hosts that a request may be redirected to."""
        bases = (self.cgi_base, self.file_base)
        return frozenset({urlsplit(base).hostname or "" for base in bases if base} | set(self.file_hosts))


def _check_base(label: str, base: str) -> None:
    parts = urlsplit(base)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise RequestError(
            f"{label} {base!r} is not an address; write it like 'http://127.0.0.1:8080/cgi-bin/ajax/'."
        )


JSOC = Server(
    name="jsoc",
    cgi_base="http://jsoc.stanford.edu/cgi-bin/ajax/",
    file_base="http://jsoc.stanford.edu",
    jsoc_fetch="jsoc_fetch",
    check_address="checkAddress.sh",
    manage_request="manage-request.sh",
    series_wrapper="showextseries",
    dbhost="hmidb2",
    file_hosts=("jsoc1.stanford.edu",),
)
"""The public server at Stanford: series, queries, exports."""

KIS = Server(name="kis", cgi_base="http://drms.leibniz-kis.de/cgi-bin/")
"""The server of the Leibniz institute in Freiburg: series and queries only."""

SERVERS = {server.name: server for server in (JSOC, KIS)}


def find_server(server: str | Server) -> Server:
    """Give a `Server` for a name, a base address, or a `Server`.

    Parameters
    ----------
    server : str or Server
        ``"jsoc"``, ``"kis"``, a base address such as ``http://127.0.0.1:8080/cgi-bin/ajax/`` (taken to
        offer all that JSOC offers, with files beside it), or a value.

    Raises
    ------
    RequestError
        If the name is unknown.

    Examples
    --------
    >>> find_server("KIS").cgi_base
    'http://drms.leibniz-kis.de/cgi-bin/'
    """
    if isinstance(server, Server):
        return server
    if not isinstance(server, str):
        raise RequestError(f"{server!r} is no server; give a name, a base address, or a Server.")
    if "://" in server:
        parts = urlsplit(server)
        return replace(
            JSOC,
            name=parts.netloc,
            cgi_base=server,
            file_base=f"{parts.scheme}://{parts.netloc}",
            file_hosts=(),
        )
    known = SERVERS.get(server.lower())
    if known is None:
        names = ", ".join(sorted(SERVERS))
        raise RequestError(f"There is no server {server!r}; known are {names}, or give its base address.")
    return known
