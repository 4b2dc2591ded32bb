"""What a worker was doing when it crashed: kept in ``build/``, told again at the end of the run.

pytest writes it to the standard error of the worker, somewhere among the dots; who reads only the end of a report
learns of a crash that there was one.
"""

from __future__ import annotations

import faulthandler
import os
import re
from contextlib import suppress
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parents[2] / "build" / "crashes"
_OF_PYTEST = re.compile(r"site-packages.(_pytest|pluggy|xdist|execnet).")


def pytest_configure(config: Any) -> None:
    """In a worker: write there what every thread does when the worker crashes."""
    worker = getattr(config, "workerinput", None)
    if worker is None:
        return
    folder = _FOLDER / str(os.getppid())  # of the run, which started its workers
    folder.mkdir(parents=True, exist_ok=True)
    # Open for as long as the process lives. A worker that takes a crashed one's place has a name of its own.
    told = (folder / f"{worker['workerid']}.txt").open("w", encoding="utf-8")
    faulthandler.enable(told)
    config.add_cleanup(told.close)


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Tell of the workers that crashed."""
    folder = _FOLDER / str(os.getpid())
    for path in sorted(folder.glob("*.txt")):
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
        if lines:
            terminalreporter.section(f"crash of {path.stem}")
            terminalreporter.write_line("\n".join(line for line in lines if not _OF_PYTEST.search(line)))
        else:
            path.unlink()
    with suppress(OSError):  # there is none, or somebody crashed
        folder.rmdir()
