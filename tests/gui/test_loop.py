"""Whatever asks the program to quit, its coroutine puts everything away first.

Each story is a process of its own, because a process has one loop.
"""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

_STORY = """
import asyncio, os, signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from imageedit_desktop import loop

app = QApplication([])
window = QLabel("Here")
window.show()

async def main(stop):
    print("up", flush=True)
    {quit_request}
    await stop.wait()
    for _ in range(3):
        await asyncio.sleep(0.01)  # putting away takes more than one turn of the loop
    print("put away")

assert "qasync" not in sys.modules
code = loop.run(app, main)
print("code", code)
"""


def _start(quit_request: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-X", "dev", "-W", "error", "-c", _STORY.format(quit_request=quit_request)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def _ends_well(process: subprocess.Popen[str]) -> None:
    out, err = process.communicate(timeout=60)
    assert out.split("\n")[-3:] == ["put away", "code 0", ""], out + err
    assert process.returncode == 0
    assert err == ""


@pytest.mark.parametrize(
    "quit_request",
    ["QTimer.singleShot(0, window.close)", "QTimer.singleShot(0, app.quit)", "stop.set()"],
    ids=["last window closed", "application quit", "asked by the program"],
)
def test_quitting_waits_for_the_coroutine(quit_request: str) -> None:
    _ends_well(_start(quit_request))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_polite_signals_are_heard_while_qt_idles(number: signal.Signals) -> None:
    process = _start("pass")
    assert process.stdout is not None
    assert process.stdout.readline() == "up\n"
    process.send_signal(number)
    _ends_well(process)


def test_an_error_that_nobody_took_reaches_the_processs_hook() -> None:
    failing = "sys.excepthook = lambda kind, error, trace: (print('hook', error), stop.set())\n"
    failing += "    asyncio.get_running_loop().call_soon(int, 'no number')"
    out, err = _start(failing).communicate(timeout=60)
    assert "hook invalid literal for int()" in out, err


def test_what_the_coroutine_raises_is_raised() -> None:
    process = _start("raise LookupError('from main')")
    _, err = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "LookupError: from main" in err


def test_coroutines_of_tests_run_in_qts_loop(run_in_qt: object) -> None:
    import asyncio

    from PySide6.QtCore import QTimer

    async def story() -> str:
        rang = asyncio.get_running_loop().create_future()
        QTimer.singleShot(1, lambda: rang.set_result("rang"))
        return await rang

    assert run_in_qt(story()) == "rang"  # type: ignore[operator]


_PAINTING = """
import os, signal, sys
from imageedit_desktop.__main__ import main
from imageedit_desktop.ui.window.shell import Shell

painted = Shell.paintEvent

def paint(self, event):
    os.kill(os.getpid(), signal.SIGINT)
    painted(self, event)

Shell.paintEvent = paint
sys.argv = ["imageedit-desktop", "--library", sys.argv[1]]
main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_ctrl_c_ends_a_program_that_is_painting_its_first_frame(tmp_path: Path) -> None:
    """Where Qt calls Python it loses exceptions: it said so, and went on."""
    command = [sys.executable, "-c", _PAINTING, str(tmp_path / "library")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
    assert done.returncode == -signal.SIGINT
    assert "Traceback" not in done.stderr
