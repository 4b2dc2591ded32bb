"""The guards of the test suite catch what they are there for."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

_REPOSITORY = Path(__file__).parents[3]
_CARELESS = """
import asyncio, logging, os, socket
import httpx, pytest

def test_reaches_out():
    with pytest.raises(httpx.ConnectError):
        httpx.get("http://192.0.2.1/", trust_env=False)

def test_looks_up_a_name():
    with pytest.raises(OSError):
        socket.getaddrinfo("api.example.org", 443)

def test_logs_a_warning():
    logging.getLogger("somewhere").warning("look at this")

@pytest.mark.expect_logs
def test_logs_a_warning_as_announced():
    logging.getLogger("somewhere").warning("look at this")

def test_leaves_a_task():
    async def story():
        asyncio.get_running_loop().create_task(asyncio.sleep(60))
    asyncio.run(story())

def test_leaves_a_task_in_qt(run_in_qt):
    async def story():
        story.task = asyncio.get_running_loop().create_task(asyncio.sleep(0.01))
    run_in_qt(story())

def test_never_asks_how_a_task_went():
    async def fail():
        raise ValueError("unheard")
    async def story():
        asyncio.get_running_loop().create_task(fail())
        await asyncio.sleep(0)
    asyncio.run(story())

def test_leaves_a_window(qapp):
    from PySide6.QtWidgets import QLabel
    global window
    window = QLabel("still here")
    window.show()

def test_has_a_home_of_its_own(own_home):
    assert os.path.expanduser("~") == str(own_home)
    assert "WAVESPEED_API_KEY" not in os.environ

def test_talks_to_itself():
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
        pass
"""
_CAUGHT = {
    "test_reaches_out",
    "test_looks_up_a_name",
    "test_logs_a_warning",
    "test_leaves_a_task",
    "test_leaves_a_task_in_qt",
    "test_never_asks_how_a_task_went",
    "test_leaves_a_window",
}


def test_careless_tests_fail_and_careful_ones_pass(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "test_careless.py").write_text(_CARELESS)
    monkeypatch.setenv("WAVESPEED_API_KEY", "the developer's")
    command = [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-p", "no:cacheprovider", "-p", "no:xdist"]
    place = ["-c", str(_REPOSITORY / "pyproject.toml"), "--rootdir", str(_REPOSITORY), str(tmp_path)]
    done = subprocess.run([*command, *place], cwd=_REPOSITORY, capture_output=True, text=True, check=False)
    troubled = set(re.findall(r"^(?:ERROR|FAILED) .*::(\w+)", done.stdout, re.MULTILINE))
    assert troubled == _CAUGHT, done.stdout


def test_qt_bindings_keep_their_references_to_none(qapp: object) -> None:
    """PySide6 6.12 on Python 3.11 loses one at each call that returns nothing, and at last the process aborts."""
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(500):
        thing.setObjectName("x")
    assert before - sys.getrefcount(None) < 50
