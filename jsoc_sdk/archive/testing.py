"""A local archive for the tests of your own programs: a pytest plugin with two fixtures.

In your ``conftest.py``::

    pytest_plugins = ["jsoc_sdk.archive.testing"]

and in a test::

    from jsoc_sdk import Client

    def test_my_pipeline_survives_a_cut_download(jsoc_archive, tmp_path):
        jsoc_archive.faults.add("cut", path="/SUM", after_bytes=1000)
        with Client(jsoc_archive.server) as client:
            ...
        assert jsoc_archive.requests.count(op="exp_request") == 1

The archive holds the sample; ``user@example.org`` is registered for exports. Each test gets it without
faults, with an empty log, and with all addresses free.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jsoc_sdk.archive.exports.desk import ExportOptions
from jsoc_sdk.archive.local import LocalArchive

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def jsoc_archive_session() -> Iterator[LocalArchive]:
    """One archive for the whole run: starting takes a second or two.

    Override it in your own ``conftest.py`` to load other data or to have slower exports.
    """
    with LocalArchive(exports=ExportOptions(queued=0.05, running=0.05)) as archive:
        yield archive


@pytest.fixture
def jsoc_archive(jsoc_archive_session: LocalArchive) -> Iterator[LocalArchive]:
    """Give the archive of the run, as if it had just been started."""
    jsoc_archive_session.reset()
    yield jsoc_archive_session
    jsoc_archive_session.reset()
