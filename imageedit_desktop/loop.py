"""The one event loop: asyncio's coroutines inside Qt's loop. The only importer of qasync.

Quitting is a request, never an end: closing the last window, `QApplication.quit`, the session's end and Ctrl+C set
one event. The main coroutine waits for it, shuts down in its own order and returns. Qt's own order to quit ends the
loop under the coroutine; it is then run again until the coroutine has put everything away. (An event filter would
catch the order before, but would be asked, in Python, about every event of the program.)

qasync and asyncio are imported when the loop is made, so that a window can be up before they are paid for.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio

    from PySide6.QtWidgets import QApplication

_log = logging.getLogger(__name__)


def make_loop(app: QApplication) -> asyncio.AbstractEventLoop:
    """Return the loop of this process. A process makes one: several have crashed PySide6 (qasync issue 154)."""
    os.environ["QT_API"] = "pyside6"  # qasync would else take the first binding that it finds
    import qasync  # type: ignore[import-untyped]

    loop: asyncio.AbstractEventLoop = qasync.QEventLoop(app)
    loop.set_exception_handler(_report)
    return loop


def run(app: QApplication, main: Callable[[asyncio.Event], Coroutine[Any, Any, None]]) -> int:
    """Run ``main(stop)`` to its end and return the exit code.

    ``stop`` is set when the user or the system wants the program to quit; ``main`` returns when everything is put
    away. What it raises is raised here.
    """
    import asyncio

    loop = make_loop(app)
    asyncio.set_event_loop(loop)
    stop = asyncio.Event()
    try:
        with _quit_requests(app, stop), _signals(loop, stop):
            _run_to_the_end(loop, loop.create_task(main(stop)), stop)
    finally:
        asyncio.set_event_loop(None)
        loop.close()
    return 0


def _run_to_the_end(loop: asyncio.AbstractEventLoop, story: asyncio.Task[None], stop: asyncio.Event) -> None:
    """Run until the story has ended, also where Qt ends its own loop before."""
    story.add_done_callback(lambda _story: loop.stop())
    while not story.done():
        loop.run_forever()
        stop.set()
    loop.run_until_complete(story)


@contextmanager
def _quit_requests(app: QApplication, stop: asyncio.Event) -> Iterator[None]:
    app.setQuitOnLastWindowClosed(False)
    app.lastWindowClosed.connect(stop.set)
    try:
        yield
    finally:
        app.lastWindowClosed.disconnect(stop.set)


@contextmanager
def _signals(loop: asyncio.AbstractEventLoop, stop: asyncio.Event) -> Iterator[None]:
    """Let Ctrl+C and the system's polite request set ``stop``, where the loop can hear them (not on Windows)."""
    heard = () if sys.platform == "win32" else (signal.SIGINT, signal.SIGTERM)
    for number in heard:
        loop.add_signal_handler(number, stop.set)
    try:
        yield
    finally:
        for number in heard:
            loop.remove_signal_handler(number)


def _report(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Hand an error that no coroutine took to the process's hook; note a complaint without one."""
    error = context.get("exception")
    if error is None:
        _log.error("Event loop: %s", context.get("message"))
    else:
        sys.excepthook(type(error), error, error.__traceback__)
