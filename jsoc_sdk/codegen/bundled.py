"""The modules of `jsoc_sdk.series`, made from the shipped definitions.

``python -m jsoc_sdk.codegen.bundled DEFINITIONS PACKAGE`` writes them, with ``--check`` it says what differs.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from jsoc_sdk.codegen.definitions import from_directory
from jsoc_sdk.codegen.layout import call, docstring, literal
from jsoc_sdk.codegen.modules import classes_of, module_text
from jsoc_sdk.codegen.naming import identifier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jsoc_sdk.series import SeriesFacts

ORIGIN = "the definitions shipped with the sample archive, merged from public sources"


def bundled_modules(definitions: Path) -> dict[str, str]:
    """Write the text of every bundled module.

    Parameters
    ----------
    definitions : pathlib.Path
        Directory of definitions with their provenance.

    Returns
    -------
    dict of str to str
        Text by file name; ``_index.py`` among them.

    Raises
    ------
    RequestError
        If there are no definitions.
    """
    by_module: dict[str, list[SeriesFacts]] = {}
    for facts in from_directory(definitions):
        by_module.setdefault(identifier(facts.name.partition(".")[0]), []).append(facts)
    texts = {f"{module}.py": module_text(series, origin=ORIGIN) for module, series in by_module.items()}
    return {**texts, "_index.py": _index(by_module)}


def _index(by_module: dict[str, list[SeriesFacts]]) -> str:
    text = f"Which typed series there are.\n\nMade from {ORIGIN}; not to be edited."
    lines = docstring(text, 0)
    lines += [
        "",
        "from __future__ import annotations",
        "",
        "from jsoc_sdk.series._known import KnownSeries",
        "",
    ]
    lines.append("KNOWN = (")
    for module, series in sorted(by_module.items()):
        classes = classes_of(series)
        for facts in series:
            lines += call("KnownSeries", _known(module, classes[facts.name], facts), 1, ",")
    return "\n".join([*lines, ")"]) + "\n"


def _known(module: str, name: str, facts: SeriesFacts) -> list[str]:
    stated = f"{facts.completeness}; {len(facts.segments)} segments"
    return [literal(part) for part in (facts.name, module, name, facts.note, stated)]


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the modules, or check them; gives the exit code."""
    parser = argparse.ArgumentParser(prog="python -m jsoc_sdk.codegen.bundled", description=__doc__)
    parser.add_argument("definitions", type=Path)
    parser.add_argument("package", type=Path)
    parser.add_argument("--check", action="store_true", help="write nothing; say what differs")
    options = parser.parse_args(arguments)
    stale = []
    for name, text in bundled_modules(options.definitions).items():
        path = options.package / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            stale.append(name)
            if not options.check:
                path.write_text(text, encoding="utf-8")
    sys.stdout.writelines(f"{'differs' if options.check else 'written'}: {name}\n" for name in stale)
    return int(options.check and bool(stale))


if __name__ == "__main__":
    raise SystemExit(main())
