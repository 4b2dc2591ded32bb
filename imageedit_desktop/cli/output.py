"""How a command speaks: one line at a time, and an exit code at the end."""

from __future__ import annotations

import sys

from imageedit_desktop.domain.text import on_one_line

SAVED, BUG, NOTHING_SENT, FAILED, UNKNOWN, STOPPED = 0, 1, 2, 3, 4, 5
"""Exit codes."""


def say(line: str) -> None:
    """One line on standard error, in the program's name."""
    note(f"imageedit-desktop: {line}")


def note(line: str) -> None:
    """One line on standard error."""
    print(on_one_line(line), file=sys.stderr, flush=True)  # noqa: T201


def put(line: str) -> None:
    """One line on standard output."""
    print(on_one_line(line))  # noqa: T201


def put_code(text: str) -> None:
    """A text of several lines on standard output, in UTF-8, whatever the console speaks: it becomes a file."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode())
    sys.stdout.buffer.flush()
