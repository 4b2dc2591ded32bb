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
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType

from imageedit_desktop import __version__, logs

FATAL_FILE_NAME = "fatal.log"
"""Where the interpreter itself writes when native code brings the process down."""

_REPORTS_MAX = 20
"""Files in the folder; and different faults of one process that are reported."""

_REPORT_MAX_CHARACTERS = 64_000
_ERRORS_MAX, _CHAIN_MAX = 12, 1000
_FRAMES_MAX = 60
_FATAL_MAX_BYTES = 256_000

_log = logging.getLogger(__name__)


def install(folder: Path) -> None:
    """Report every uncaught error of this process, of any thread, to a file in ``folder``; each once."""
    repeats = _Repeats()

    def on_error(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if error is None or issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        if repeats.is_new(error):
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
    return logs.redact("\n".join((*head, *_story(error))) + "\n")[:_REPORT_MAX_CHARACTERS]


def _story(error: BaseException) -> Iterator[str]:
    """Tell the causes first, as Python does; of a long chain the end, which is nearest to what was noticed."""
    chain = _chain(error)
    if len(chain) > _ERRORS_MAX:
        yield f"… {len(chain) - _ERRORS_MAX} earlier causes"
    for number, one in enumerate(chain[-_ERRORS_MAX:]):
        if number:
            yield "\nwhich led to\n"
        yield from _lines(one)
        if isinstance(one, BaseExceptionGroup):
            for part in _parts(one):
                yield "\ntogether with\n"
                yield from _lines(part)


def _chain(error: BaseException) -> list[BaseException]:
    """An error after its causes; each once, for a chain can be a ring."""
    chain: list[BaseException] = []
    following: BaseException | None = error
    while following is not None and following not in chain and len(chain) < _CHAIN_MAX:
        chain.append(following)
        following = following.__cause__ or (None if following.__suppress_context__ else following.__context__)
    return chain[::-1]


def _parts(group: BaseExceptionGroup[BaseException]) -> list[BaseException]:
    """What a group holds, also what the groups in it hold, as far as there is room for it."""
    errors: list[BaseException] = []
    waiting = list(group.exceptions)
    while waiting and len(errors) < _ERRORS_MAX:
        part = waiting.pop(0)
        errors.append(part)
        if isinstance(part, BaseExceptionGroup):
            waiting[:0] = part.exceptions
    return errors


def _lines(error: BaseException) -> Iterator[str]:
    """Where an error came through, and its kind; a deep recursion from both its ends."""
    frames = traceback.StackSummary.extract(traceback.walk_tb(error.__traceback__), lookup_lines=False)
    half = _FRAMES_MAX // 2
    shown = [*frames[:half], None, *frames[-half:]] if len(frames) > _FRAMES_MAX else frames
    for frame in shown:
        if frame is None:
            yield f"  … {len(frames) - 2 * half} more"
        else:
            yield from (line.rstrip() for line in traceback.format_list([frame]))
    number = f" {error.errno}" if isinstance(error, OSError) and error.errno else ""
    yield f"{type(error).__module__}.{type(error).__qualname__}{number}"


def leave_report(error: BaseException, folder: Path) -> Path | None:
    """Write a report into ``folder`` and return its path, None where it could not be written.

    The folder holds the newest reports only.
    """
    made = datetime.now().astimezone().strftime("%Y-%m-%d %H.%M.%S.%f")
    path = folder / f"crash {made}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(report(error), encoding="utf-8")
        for old in sorted(folder.glob("crash *.txt"))[:-_REPORTS_MAX]:
            old.unlink(missing_ok=True)
    except OSError:
        return None
    return path


class _Repeats:
    """Knows faults again: one in what is painted comes back with every frame, and its first report says it all."""

    def __init__(self) -> None:
        self._seen: set[tuple[object, ...]] = set()

    def is_new(self, error: BaseException) -> bool:
        """Whether this kind of error is seen for the first time at this place, and not too many others were."""
        last = None
        for frame, line in traceback.walk_tb(error.__traceback__):
            last = (frame.f_code.co_filename, line)
        place = (type(error), last)
        if place in self._seen or len(self._seen) >= _REPORTS_MAX:
            return False
        self._seen.add(place)
        return True


def _tell(error: BaseException, path: Path | None) -> None:
    _log.error("Unexpected %s; the report is %s", type(error).__qualname__, path or "lost")
    if sys.stderr is not None:
        with suppress(OSError, ValueError, RecursionError):  # a closed pipe; a chain of errors without end
            sys.stderr.write(logs.redact("".join(traceback.format_exception(error))))


def _watch_native_code(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / FATAL_FILE_NAME
        mode = "w" if path.is_file() and path.stat().st_size > _FATAL_MAX_BYTES else "a"
        fatal = path.open(mode, encoding="utf-8")  # open as long as the process lives
    except OSError:
        return
    faulthandler.enable(fatal)


def _qt_version() -> str:
    core = sys.modules.get("PySide6.QtCore")
    return core.__version__ if core else "not loaded"
