"""Every example in a docstring runs and gives what stands there; numpydoc finds nothing missing."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
from typing import TYPE_CHECKING

import pytest

import jsoc_sdk
from jsoc_sdk import Client, keyword
from jsoc_sdk.archive import LocalArchive

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(jsoc_sdk.__path__, "jsoc_sdk.")
    if not module.name.startswith(("jsoc_sdk.cli", "jsoc_sdk.archive.testing"))
    and not module.name.endswith("__main__")
)


@pytest.fixture(scope="module")
def archive() -> Iterator[LocalArchive]:
    with LocalArchive() as running:
        yield running


@pytest.mark.parametrize("name", MODULES)
def test_examples_give_what_is_shown(
    name: str, archive: LocalArchive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("JSOC_SERVER", archive.base_url)
    module = importlib.import_module(name)
    flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
    with Client(archive.server, email="user@example.org") as client:
        result = doctest.testmod(module, optionflags=flags, extraglobs={"client": client, "keyword": keyword})
    assert result.failed == 0
