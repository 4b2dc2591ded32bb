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


def test_a_deep_recursion_and_a_ring_of_causes_make_a_short_report(tmp_path: Path) -> None:
    _, reports = _crash(
        tmp_path,
        """
        import sys
        sys.setrecursionlimit(5000)
        def down(depth):
            return down(depth + 1)
        try:
            down(0)
        except RecursionError as error:
            first = error
        second = ValueError()
        first.__cause__, second.__cause__ = second, first
        raise first
        """,
    )
    (report,) = reports
    assert len(report) < 64_001
    assert "builtins.RecursionError" in report
    assert "builtins.ValueError" in report
    assert "more" in report


def test_a_long_chain_tells_its_end(tmp_path: Path) -> None:
    _, reports = _crash(
        tmp_path,
        """
        error = None
        for number in range(3000):
            after = type(f"Error{number}", (Exception,), {})()
            after.__cause__, error = error, after
        raise error
        """,
    )
    (report,) = reports
    assert len(report) < 64_001
    assert report.rstrip().endswith("Error2999")


def test_groups_within_groups_have_an_end(tmp_path: Path) -> None:
    _, reports = _crash(
        tmp_path,
        """
        error = ValueError()
        for _ in range(200):
            error = ExceptionGroup("one", [error, *(KeyError() for _ in range(20))])
        raise error
        """,
    )
    (report,) = reports
    assert len(report) < 64_001
    assert "KeyError" in report or "ExceptionGroup" in report


_STORM = """
import sys
def paint():
    raise ValueError("again")
for _ in range(100):
    try:
        paint()
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
"""


def test_a_fault_that_comes_with_every_frame_is_reported_once(tmp_path: Path) -> None:
    done, reports = _crash(tmp_path, _STORM)
    assert len(reports) == 1
    assert done.stderr.count("ValueError: again") == 1


def test_old_reports_make_room_for_new_ones(tmp_path: Path) -> None:
    for number in range(40):
        (tmp_path / f"crash 2020-01-01 00.00.00.{number:06}.txt").write_text("old")
    _, reports = _crash(tmp_path, "raise ValueError")
    assert len(reports) == 20
    assert "builtins.ValueError" in reports[-1]


def test_what_native_faults_left_does_not_grow_without_end(tmp_path: Path) -> None:
    (tmp_path / "fatal.log").write_text("x" * 300_000)
    _crash(tmp_path, "import faulthandler; faulthandler._sigabrt()")
    assert (tmp_path / "fatal.log").stat().st_size < 100_000
