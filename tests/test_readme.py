"""Every example of the README and the docs runs, and prints what stands there."""

from __future__ import annotations

import doctest
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from jsoc_sdk.archive import LocalArchive

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```(\w+)[^\n]*\n(.*?)^```", re.MULTILINE | re.DOTALL)


def blocks(language: str) -> list[tuple[str, str]]:
    return [
        (f"{page.name}:{page.read_text()[: match.start()].count(chr(10)) + 1}", match.group(2))
        for page in PAGES
        for match in BLOCK.finditer(page.read_text())
        if match.group(1) == language
    ]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_python_examples_print_what_is_shown(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    text = "\n".join(
        match.group(2) for match in BLOCK.finditer(page.read_text()) if match.group(1) == "pycon"
    )
    test = doctest.DocTestParser().get_doctest(text, {"__name__": "__main__"}, page.name, str(page), 0)
    with LocalArchive() as archive:
        monkeypatch.setenv("JSOC_SERVER", archive.base_url)
        flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
        result = doctest.DocTestRunner(optionflags=flags).run(test, clear_globs=False)
        if "client" in test.globs:
            test.globs["client"].close()
    assert result.failed == 0


def programs() -> dict[str, str]:
    """Blocks of a page belong together: a later one may use what an earlier one made."""
    pages: dict[str, list[str]] = {}
    for where, code in blocks("python"):
        pages.setdefault(where.partition(":")[0], []).append(code)
    return {page: "\n".join(parts) for page, parts in pages.items()}


@pytest.mark.parametrize("page", programs())
def test_python_programs_run(page: str, tmp_path: Path) -> None:
    code = programs()[page]
    with LocalArchive() as archive:
        environment = {**os.environ, "JSOC_SERVER": archive.base_url, "JSOC_EMAIL": "user@example.org"}
        done = subprocess.run(
            [sys.executable, "-c", code],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    assert done.returncode == 0, done.stderr


def shell_lines() -> list[tuple[str, str]]:
    return [
        (f"{where}+{number}", line)
        for where, block in blocks("sh")
        for number, line in enumerate(block.replace("\\\n", " ").splitlines())
        if line.startswith("jsoc ") and not line.startswith("jsoc serve")
    ]


@pytest.mark.parametrize(("where", "line"), shell_lines(), ids=[where for where, _ in shell_lines()])
def test_command_lines_run(where: str, line: str, tmp_path: Path) -> None:
    command = [str(Path(sys.executable).with_name("jsoc")), *shlex.split(line, comments=True)[1:]]
    with LocalArchive() as archive:
        environment = {**os.environ, "JSOC_SERVER": archive.base_url, "JSOC_EMAIL": "user@example.org"}
        done = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120, check=False
        )
    assert done.returncode == 0, done.stderr
