"""How a command ends: exit codes, errors as one readable block, quiet on Ctrl-C and broken pipes."""

from __future__ import annotations

import os
import signal
import sys
import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NoReturn

from jsoc_sdk.errors import (
    DownloadError,
    DrmsError,
    ExportError,
    JsocError,
    MirrorError,
    RecordSetError,
    ReplyError,
    RequestError,
    TransportError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    import typer

EXIT_CODES: tuple[tuple[type[JsocError], int], ...] = (
    (RecordSetError, 2),
    (RequestError, 2),
    (TransportError, 3),
    (DrmsError, 4),
    (ExportError, 4),
    (ReplyError, 5),
    (DownloadError, 6),
    (MirrorError, 6),
)
REFUSED = 2
"""Also of an error of no special kind, such as a port that is taken: nothing was sent."""
INTERRUPTED = 130
NOBODY_READS = 141


def run(app: typer.Typer, arguments: list[str] | None) -> int:
    """Run a command and give its exit code."""
    with _quiet_interrupt(), warnings.catch_warnings():
        warnings.showwarning = _show_warning
        try:
            app(arguments, prog_name="jsoc")
            _flush()
        except JsocError as err:
            return _refuse(err)
        except BrokenPipeError:
            return nobody_reads()
        except KeyboardInterrupt:
            return INTERRUPTED
        except SystemExit as leaving:
            return _code(leaving)
    return 0


def _refuse(error: JsocError) -> int:
    """Show an error as one block; its class is named, so that it can be looked up."""
    sys.stderr.write(f"{type(error).__name__}: {error}\n")
    return next((code for kind, code in EXIT_CODES if isinstance(error, kind)), REFUSED)


def _code(leaving: SystemExit) -> int:
    """Exit code of a command that left by itself; its output may still meet a broken pipe."""
    try:
        _flush()
    except BrokenPipeError:
        return nobody_reads()
    return leaving.code if isinstance(leaving.code, int) else int(leaving.code is not None)


def _flush() -> None:
    sys.stdout.flush()


def nobody_reads() -> int:
    """Keep the interpreter from complaining about a broken pipe again at its end, and give the exit code."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return NOBODY_READS


@contextmanager
def _quiet_interrupt() -> Iterator[None]:
    """Let Ctrl-C unwind everything and end with its code, whatever the version of typer makes of it."""
    try:
        previous = signal.signal(signal.SIGINT, _leave)
    except ValueError:  # not the main thread
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, previous)


def _leave(_signal: int, _frame: Any) -> NoReturn:
    raise SystemExit(INTERRUPTED)


def _show_warning(message: Warning | str, category: type[Warning], *_where: Any, **_more: Any) -> None:
    sys.stderr.write(f"{category.__name__}: {message}\n")
