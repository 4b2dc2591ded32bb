"""The streams of a program hold, whatever is at their other end, and say the same as before."""

from __future__ import annotations

import subprocess
import sys

import pytest

_STORY = "from imageedit_desktop import standard_streams\nstandard_streams.secure()\nimport sys\n"


def _run(story: str, *options: str, **more: str) -> tuple[int, str, str]:
    import os

    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", *options, "-c", _STORY + story],
        env=os.environ | more,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("options", [(), ("-u",)])
def test_what_is_said_arrives(options: tuple[str, ...]) -> None:
    story = "print('é', end='-'); print('out'); print('err', file=sys.stderr); print(sys.stdin.read() == '')"
    assert _run(story, *options) == (0, "é-out\nTrue\n", "err\n")


def test_what_is_said_before_the_end_without_a_line_break_arrives_too() -> None:
    assert _run("sys.stdout.write('out'); sys.stderr.write('err'); sys.exit(3)") == (3, "out", "err")


def test_a_program_without_streams_has_some() -> None:
    """As pythonw and windowed programs on Windows are started."""
    story = "sys.stdin = sys.stdout = sys.stderr = None\nstandard_streams.secure()\n"
    speaks = "print('x'); print('y', file=sys.stderr); sys.exit(len(sys.stdin.read()) + sys.stderr.isatty())"
    assert _run(story + speaks) == (0, "", "")


_WINDOWS = "sys.platform = 'win32'; sys.stdout.reconfigure(encoding='cp1252')\n"


def test_a_pipe_on_windows_gets_every_character() -> None:
    story = "standard_streams.secure(); print(sys.stdout.encoding, 'ä☂中')"
    assert _run(_WINDOWS + story) == (0, "utf-8 ä☂中\n", "")


def test_a_console_on_windows_stays_as_it_is() -> None:
    story = "sys.stdout.isatty = lambda: True; standard_streams.secure(); print(sys.stdout.encoding)"
    assert _run(_WINDOWS + story) == (0, "cp1252\n", "")


def test_the_encoding_stays_and_lacks_nothing() -> None:
    story = "print(sys.stdout.encoding, sys.stderr.encoding, 'ä☂')"
    assert _run(story, PYTHONIOENCODING="ascii") == (0, "ascii ascii \\xe4\\u2602\n", "")
