"""A crash leaves a report that can be handed on, without key or prompt."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import imageedit_desktop

_PROMPT = "a portrait of my grandmother"
_KEY = "wsk_live_0123456789"


def _crash(folder: Path, code: str) -> tuple[subprocess.CompletedProcess[str], list[str]]:
    script = (
        f"from pathlib import Path\nfrom imageedit_desktop import crash\ncrash.install(Path({str(folder)!r}))\n"
    )
    repository = Path(imageedit_desktop.__file__).parents[1]
    done = subprocess.run(
        [sys.executable, "-c", script + textwrap.dedent(code), _PROMPT, _KEY],
        cwd=repository,
        capture_output=True,
        text=True,
        check=False,
    )
    return done, [path.read_text(encoding="utf-8") for path in sorted(folder.glob("crash *.txt"))]


def test_an_uncaught_error_is_reported_without_what_it_said(tmp_path: Path) -> None:
    done, reports = _crash(
        tmp_path / "logs",
        """
        import sys
        def submit():
            raise ValueError(sys.argv[1] + sys.argv[2])
        try:
            submit()
        except ValueError as error:
            raise OSError(28, sys.argv[1]) from error
        """,
    )
    assert done.returncode == 1
    assert _KEY not in done.stderr
    assert _PROMPT in done.stderr, "the full story is told to whoever started the program"
    (report,) = reports
    assert f"ImageEdit Desktop {imageedit_desktop.__version__}" in report
    assert "in submit" in report
    assert "builtins.ValueError" in report
    assert report.rstrip().endswith("builtins.OSError 28")
    assert _PROMPT not in report
    assert _KEY not in report


def test_threads_and_groups_are_reported_too(tmp_path: Path) -> None:
    _, reports = _crash(
        tmp_path,
        """
        import threading
        def work():
            raise ExceptionGroup("both", [KeyError("a"), IndexError("b")])
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        """,
    )
    (report,) = reports
    assert "KeyError" in report
    assert "IndexError" in report


def test_ctrl_c_is_no_crash(tmp_path: Path) -> None:
    done, reports = _crash(tmp_path, "raise KeyboardInterrupt")
    assert reports == []
    assert "KeyboardInterrupt" in done.stderr


def test_a_fault_in_native_code_leaves_its_frames(tmp_path: Path) -> None:
    done, _ = _crash(tmp_path, "import faulthandler\ndef deep(): faulthandler._sigabrt()\ndeep()")
    assert done.returncode != 0
    assert "in deep" in (tmp_path / "fatal.log").read_text()


def test_a_report_that_cannot_be_written_hides_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done, _ = _crash(tmp_path / "file" / "logs", "raise ValueError('told')")
    assert "ValueError: told" in done.stderr
    assert "the report is lost" in done.stderr
