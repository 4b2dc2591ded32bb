"""The table of faults: collected from the tests of a session, printed once at its end, and kept in ``build/``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

PROPERTY = "fault_rows"
HEADINGS = ("stage", "fault", "posts", "billed", "on disk", "exit", "message", "after resume")
_FILE = Path(__file__).parents[2] / "build" / "faults.txt"


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Print and write the rows that tests left in their properties; with xdist, those of all its workers."""
    reports = [r for outcome in ("passed", "failed") for r in terminalreporter.getreports(outcome)]
    kept = [(name, value) for report in reports for name, value in getattr(report, "user_properties", ())]
    rows = [row for name, value in kept if name == PROPERTY for row in value]
    if not rows:
        return
    table = _table(rows)
    terminalreporter.section("faults")
    terminalreporter.write_line(table)
    _FILE.parent.mkdir(exist_ok=True)
    _FILE.write_text(table + "\n", encoding="utf-8")


def _table(rows: Sequence[Sequence[str]]) -> str:
    widths = [max(len(row[column]) for row in [HEADINGS, *rows]) for column in range(len(HEADINGS))]
    lines = [HEADINGS, ["-" * width for width in widths], *rows]
    return "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in lines)
