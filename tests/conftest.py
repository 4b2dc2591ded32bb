"""Guards around every test: a home of its own, no way out of this machine, and nothing left behind.

A test fails when it tries to reach another machine, logs a warning that it did not announce with the marker
``expect_logs``, leaves a task running, or leaves a window open.
"""

from __future__ import annotations

import gc
import logging
import os
import re
import sys
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from support import crashes, fault_table, network, tasks

for _taste in [
    name for name in os.environ if re.fullmatch(r"LC_.*|LANGUAGE|QT_.*|COLUMNS|LINES|PYTHONUNBUFFERED", name)
]:
    del os.environ[_taste]  # the same language, scale and width everywhere, also in the programs that tests start
os.environ["LANG"] = "C.UTF-8"
os.environ["QT_QPA_PLATFORM"] = "offscreen"  # tests/desktop starts the program itself, on a display of its own
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # else every program that a test starts compiles all of itself
sys.dont_write_bytecode = False
network.install()
tasks.install()

T = TypeVar("T")
_PHASES = ("setup", "call", "teardown")
_PRIVATE_VARIABLES = re.compile(r"(?i)IMAGEEDIT_.*|WAVESPEED_.*|(https?|all|no|ftp)_proxy|PYTHON_KEYRING_BACKEND")
_HOME_VARIABLES = {
    "HOME": "home",
    "USERPROFILE": "home",
    "APPDATA": "home/roaming",
    "LOCALAPPDATA": "home/local",
    "WIN_PD_OVERRIDE_APPDATA": "home/roaming",  # platformdirs asks Windows itself, and these before
    "WIN_PD_OVERRIDE_LOCAL_APPDATA": "home/local",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_STATE_HOME": "home/.local/state",
    "XDG_RUNTIME_DIR": "run",
}


@pytest.hookimpl(trylast=True)  # pytest's own handler of crashes is there by then
def pytest_configure(config: pytest.Config) -> None:
    """Add what is told at the end of a run."""
    for plugin in (crashes, fault_table):
        config.pluginmanager.register(plugin)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test, and the programs it starts, an empty home and none of the developer's settings."""
    for name in filter(_PRIVATE_VARIABLES.fullmatch, list(os.environ)):
        monkeypatch.delenv(name)
    root = tmp_path_factory.mktemp("own")
    for name, folder in _HOME_VARIABLES.items():
        path = root / folder
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        monkeypatch.setenv(name, str(path))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={root / 'no-bus'}")  # not the developer's keyring
    if sys.platform != "linux":  # where it asks no bus
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    return root / "home"


@pytest.fixture(autouse=True)
def nothing_left(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail the test for what it left behind."""
    tasks.leaks()
    network.attempts()
    windows_before = _top_level_windows()
    yield
    found = {
        "tasks still running": tasks.leaks(),
        "left this machine": network.attempts(),
        "windows still open": _windows_since(windows_before),
        "unexpected in the log": _unexpected_logs(request, caplog),
    }
    complaints = [f"{what}: {line}" for what, lines in found.items() for line in lines]
    if complaints:
        pytest.fail("\n".join(complaints), pytrace=False)


@pytest.fixture(scope="session", autouse=True)
def set_imports_aside() -> None:
    """Keep what is imported by now out of the collections after each test: they are what a run's time goes to."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def warm_processes() -> Iterator[None]:
    """End what no test needs any more."""
    from support import warm

    yield
    warm.end()


@pytest.fixture
def warm_readers(warm_processes: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let readers go from test to test."""
    from support import warm

    from imageedit_desktop.pipeline.readers import readers

    monkeypatch.setattr(readers, "ReaderProcess", warm.reader)


@pytest.fixture(scope="session")
def qapp_cls() -> type[Any]:
    """Let the application be the program's own, which hears what the system wants to be opened."""
    from imageedit_desktop.ui.window.application import Application

    return Application


@pytest.fixture(scope="session")
def qt_loop(qapp: Any) -> Iterator[Any]:
    """Return the one event loop of the session, qasync's as in the program."""
    from imageedit_desktop.loop import make_loop

    loop = make_loop(qapp)
    yield loop
    loop.close()


@pytest.fixture
def run_in_qt(qt_loop: Any) -> Callable[[Coroutine[Any, Any, T]], T]:
    """Return a function that runs a coroutine to its end inside Qt's loop."""

    def run(story: Coroutine[Any, Any, T]) -> T:
        try:
            result: T = qt_loop.run_until_complete(story)
        finally:
            tasks.note(qt_loop)
        return result

    return run


def _unexpected_logs(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> list[str]:
    if request.node.get_closest_marker("expect_logs"):
        return []
    records = [record for phase in _PHASES for record in caplog.get_records(phase)]
    return [f"{r.levelname} {r.name}: {r.getMessage()}" for r in records if r.levelno >= logging.WARNING]


def _top_level_windows() -> set[Any]:
    """Return the windows without a parent; none while the test has not loaded Qt."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return set()
    return {window for window in widgets.QApplication.topLevelWidgets() if window.parent() is None}


def _windows_since(before: set[Any]) -> list[str]:
    if not _top_level_windows() - before:
        return []
    gc.collect()  # windows in a reference cycle are not leaks
    return [f"{type(window).__name__} {window.windowTitle()!r}" for window in _top_level_windows() - before]
