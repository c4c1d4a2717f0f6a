"""The command ``jsoc`` (extra ``cli``).

=============  ==========================================================
``common``     options that commands share, and clients made from them
``output``     frames as table, csv, json or parquet
``queries``    series, info, count, query
``exports``    export, status, wait, download, email
``mirrors``    plan, mirror, verify
``offline``    serve, schemas
``typed``      codegen, and the list of series that come with types
``leaving``    exit codes, errors as one block, Ctrl-C and broken pipes
=============  ==========================================================
"""

from __future__ import annotations

import sys

_MISSING = "The command line needs more than the library: pip install 'jsoc-sdk[cli]'"


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and give its exit code.

    Parameters
    ----------
    arguments : list of str, optional
        Left out, those of the process.

    Returns
    -------
    int
        0 well, 2 refused before sending, 3 no whole reply, 4 the server said no, 5 a reply that is not
        understood, 6 a file that did not arrive, 130 Ctrl-C, 141 nobody reads the output any more.
    """
    try:
        from jsoc_sdk.cli.app import app  # noqa: PLC0415 - to tell what is missing
    except ModuleNotFoundError as err:
        if (err.name or "").partition(".")[0] not in {"typer", "rich"}:
            raise
        sys.stderr.write(f"{_MISSING}\n")
        return 2
    from jsoc_sdk.cli.leaving import run  # noqa: PLC0415 - it needs the extra

    return run(app, arguments)
