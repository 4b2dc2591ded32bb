"""``imageedit-desktop``: the window, or one of the headless commands."""

from __future__ import annotations

import gc
import signal
import sys
from collections.abc import Sequence

from imageedit_desktop import pyside_names, standard_streams
from imageedit_desktop.arguments import COMMANDS
from imageedit_desktop.relaunch import READER

_STOPPED = 5


def main() -> int:
    """Start; returns the exit code."""
    standard_streams.secure()
    try:
        return _run(sys.argv[1:])
    except KeyboardInterrupt:  # before there was anything that could be stopped with more care
        return _STOPPED


def _run(arguments: Sequence[str]) -> int:
    if arguments and arguments[0] == READER:
        from imageedit_desktop.pipeline.readers.serve import serve

        return serve()
    if arguments and arguments[0] in COMMANDS:
        from imageedit_desktop import cli

        return cli.run(arguments)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt loses the exception where it calls us; then `loop` listens
    gc.disable()  # what is made until the window stands stays, and then it is `ui.garbage` that collects
    pyside_names.use_none()
    from imageedit_desktop import app

    return app.run(arguments)


if __name__ == "__main__":
    sys.exit(main())
