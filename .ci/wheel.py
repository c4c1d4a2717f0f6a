"""Build the wheel, install it into a fresh virtual environment, and use it there from another directory."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAMPLE_LIMIT = 5 * 1024 * 1024
USE = """
import jsoc_sdk, pathlib
assert (pathlib.Path(jsoc_sdk.__file__).parent / "py.typed").exists()
from jsoc_sdk import Client
from jsoc_sdk.archive import LocalArchive
with LocalArchive() as archive, Client(archive.server) as client:
    records = client.query("hmi.v_45s[2016.04.01_TAI/1d@6h]", keywords=["T_REC", "DATAMEAN"])
    assert len(records) == 4, records
    print("the installed wheel answers:", records.keywords["DATAMEAN"].to_list())
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        run(sys.executable, "-m", "build", "--wheel", "--outdir", str(folder), str(ROOT))
        (wheel,) = folder.glob("*.whl")
        check_contents(wheel)
        venv.create(folder / "venv", with_pip=True)
        python = folder / "venv" / "bin" / "python"
        run(str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", f"{wheel}[all]")
        run(str(python), "-I", "-c", USE, cwd=folder)
        run(str(folder / "venv" / "bin" / "jsoc"), "--version", cwd=folder)


def check_contents(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        sample = sum(i.compress_size for i in archive.infolist() if "/archive/sample/" in i.filename)
        assert sample <= SAMPLE_LIMIT, f"the sample archive takes {sample} bytes of the wheel"
        names = archive.namelist()
    assert "jsoc_sdk/py.typed" in names
    assert not [name for name in names if name.startswith("tests/")]
    print(f"{wheel.name}: {wheel.stat().st_size} bytes, of them {sample} the sample archive")


def run(*command: str, cwd: Path | None = None) -> None:
    subprocess.run(command, check=True, cwd=cwd)


main()
