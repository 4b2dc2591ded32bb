"""``resume`` with more orders than have a turn at once."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from chaos import orders
from support.program import Program, finish
from support.service_server import Service
from support.service_tasks import Fate

from imageedit_desktop.store.library import Library

MANY = 60


def _states(folder: Path) -> dict[str, int]:
    library = Library.open(folder)
    try:
        return dict(Counter(job.state.value for job in library.jobs.newest(2 * MANY)))
    finally:
        library.close()


@pytest.mark.skipif(sys.platform == "win32", reason="a child cannot be sent Ctrl+C alone there")
def test_ctrl_c_leaves_every_order_where_it_was(program: Program, service: Service, photo: Path) -> None:
    command = [sys.executable, orders.__file__, str(MANY), "1", str(photo)]
    subprocess.run(command, env=program.environment(), check=True, timeout=60)
    service.fate = Fate(end=None)
    child = program.start("resume", "--json")
    service.wait_for("poll", count=4)

    child.send_signal(signal.SIGINT)
    stopped = finish(child)

    assert (stopped.code, len(stopped.json["jobs"])) == (5, MANY)
    assert service.ledger.billed == 2
    assert _states(program.library) == {"waiting": 2, "queued": MANY - 2}
    told = Counter((job["charged"], job["error"]["code"]) for job in stopped.json["jobs"])
    assert told == {(True, "stopped_waiting"): 2, (False, "nothing_sent"): MANY - 2}
