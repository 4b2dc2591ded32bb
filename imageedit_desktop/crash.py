"""What is left behind when the program meets a fault of its own.

A report is a text file that a user can hand on without reading it first. It therefore names the versions, the kinds
of the errors and the lines of code that they passed through, and leaves out their messages, where prompts, names of
files and keys could stand. The full story goes to standard error, without keys.
"""

from __future__ import annotations

import faulthandler
import logging
import platform
import sys
import threading
import traceback
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from types import TracebackType

from imageedit_desktop import __version__, logs

FATAL_FILE_NAME = "fatal.log"
"""Where the interpreter itself writes when native code brings the process down."""

_log = logging.getLogger(__name__)


def install(folder: Path) -> None:
    """Report every uncaught error of this process, of any thread, to a file in ``folder``."""

    def on_error(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if error is None or issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        _tell(error, leave_report(error, folder))

    sys.excepthook = on_error
    threading.excepthook = lambda args: on_error(args.exc_type, args.exc_value, args.exc_traceback)
    _watch_native_code(folder)


def report(error: BaseException) -> str:
    """Return the text of a report: versions, kinds of errors and lines of code, no messages."""
    head = (
        f"ImageEdit Desktop {__version__}",
        f"Python {platform.python_version()}, Qt {_qt_version()}",
        f"{platform.platform()} {platform.machine()}",
        "",
    )
    return logs.redact("\n".join((*head, *_story(error))) + "\n")


def _story(error: BaseException) -> Iterator[str]:
    """Tell the causes first, as Python does."""
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        yield from _story(cause)
        yield "\nwhich led to\n"
    yield from (line.rstrip() for line in traceback.format_tb(error.__traceback__))
    number = f" {error.errno}" if isinstance(error, OSError) and error.errno else ""
    yield f"{type(error).__module__}.{type(error).__qualname__}{number}"
    if isinstance(error, BaseExceptionGroup):
        for part in error.exceptions:
            yield "\ntogether with\n"
            yield from _story(part)


def leave_report(error: BaseException, folder: Path) -> Path | None:
    """Write a report into ``folder`` and return its path, None where it could not be written."""
    made = datetime.now().astimezone().strftime("%Y-%m-%d %H.%M.%S.%f")
    path = folder / f"crash {made}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(report(error), encoding="utf-8")
    except OSError:
        return None
    return path


def _tell(error: BaseException, path: Path | None) -> None:
    _log.error("Unexpected %s; the report is %s", type(error).__qualname__, path or "lost")
    if sys.stderr is not None:
        sys.stderr.write(logs.redact("".join(traceback.format_exception(error))))


def _watch_native_code(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        fatal = (folder / FATAL_FILE_NAME).open("a", encoding="utf-8")  # open as long as the process lives
    except OSError:
        return
    faulthandler.enable(fatal)


def _qt_version() -> str:
    core = sys.modules.get("PySide6.QtCore")
    return core.__version__ if core else "not loaded"
