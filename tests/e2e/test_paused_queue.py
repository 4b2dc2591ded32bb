"""A queue that is paused and reordered, and whose program is killed: the next one goes on from there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

from support import queue_program
from support.program import Program
from support.service_server import Service

_TESTS = Path(queue_program.__file__).parents[1]
IN_THE_NEW_ORDER = ["four", "five", "one", "two", "three"]


def _start(library: Path, service: Service, what: str, home: Path) -> subprocess.Popen[str]:
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(_TESTS.parent), str(_TESTS), os.environ.get("PYTHONPATH", "")]),
        "XDG_CONFIG_HOME": str(home),
        "HOME": str(home),
    }
    return subprocess.Popen(
        [sys.executable, queue_program.__file__, str(library), service.address, what],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_it_is_paused_in_order_after_a_kill_and_sends_each_once(tmp_path: Path) -> None:
    service = Service()
    with service.running():
        with _start(tmp_path / "library", service, "order", tmp_path) as killed:
            assert killed.stdout is not None
            assert killed.stdout.readline() == "ordered\n"
            killed.kill()
        assert service.ledger.tasks == []

        with _start(tmp_path / "library", service, "go on", tmp_path) as program:
            words = [json.loads(line) for line in program.communicate()[0].splitlines()]
        assert program.returncode == 0
    assert words[0] == {"paused": True, "queue": IN_THE_NEW_ORDER}
    assert words[1] == {"sent": IN_THE_NEW_ORDER}
    assert Counter(str(task.body["prompt"]) for task in service.ledger.tasks) == Counter(IN_THE_NEW_ORDER)


def test_resume_leaves_alone_what_waits_in_an_open_window_and_what_was_paused(tmp_path: Path) -> None:
    service = Service()
    with service.running():
        command = Program(tmp_path / "library", service)
        with _start(tmp_path / "library", service, "order many", tmp_path) as window:
            assert window.stdout is not None
            assert window.stdout.readline() == "ordered\n"
            meanwhile = command.run("resume")
            window.kill()
        assert (meanwhile.code, meanwhile.complaint) == (0, "Nothing was interrupted.")
        afterwards = command.run("resume")
        assert afterwards.code == 0
        assert afterwards.complaint.startswith("40 orders wait in a queue that is paused.")
        assert service.ledger.tasks == []
        with _start(tmp_path / "library", service, "go on", tmp_path) as program:
            found = json.loads(program.communicate()[0].splitlines()[0])
    assert found["paused"]
    assert sorted(found["queue"]) == sorted(queue_program.MANY)
    assert Counter(str(task.body["prompt"]) for task in service.ledger.tasks) == Counter(queue_program.MANY)
