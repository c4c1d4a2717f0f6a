"""What every test shares: nothing but loopback is ever contacted, and the environment cannot leak in."""

from __future__ import annotations

import ipaddress
import signal
import socket
from typing import Any

import pytest
from hypothesis import settings

# No limit on one example: a machine that others use as well may stop for half a second.
settings.register_profile("shared-machine", deadline=None)
settings.load_profile("shared-machine")

# A shell starts background jobs with Ctrl-C ignored, and children inherit it; tests press it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

_CONNECT = socket.socket.connect
_CONNECT_EX = socket.socket.connect_ex
_GETADDRINFO = socket.getaddrinfo


def _is_loopback(host: object) -> bool:
    if isinstance(host, bytes):
        host = host.decode()
    if host in {None, "", "localhost", "127.0.0.1", "::1", "0.0.0.0"}:
        return True
    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return False


def _check(address: Any) -> None:
    if isinstance(address, tuple) and not _is_loopback(address[0]):
        raise AssertionError(f"a test tried to reach {address[0]}; only loopback is allowed")


def _connect(self: socket.socket, address: Any) -> None:
    _check(address)
    _CONNECT(self, address)


def _connect_ex(self: socket.socket, address: Any) -> int:
    _check(address)
    return _CONNECT_EX(self, address)


def _getaddrinfo(host: Any, *args: Any, **kwargs: Any) -> Any:
    if not _is_loopback(host):
        raise socket.gaierror(socket.EAI_NONAME, f"blocked in tests: {host}")
    return _GETADDRINFO(host, *args, **kwargs)


@pytest.fixture(scope="session", autouse=True)
def _only_loopback() -> Any:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", _connect)
        patch.setattr(socket.socket, "connect_ex", _connect_ex)
        patch.setattr(socket, "getaddrinfo", _getaddrinfo)
        yield


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("JSOC_SERVER", "JSOC_EMAIL", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
