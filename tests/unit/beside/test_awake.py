"""The computer is kept awake by whatever decides about sleep here, and not longer than it is wished."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from support.sleep_inhibitors import LOGIN, POWER, SESSION, Inhibitors, sleep_inhibitors

if sys.platform != "linux":
    pytest.skip("asks as Linux does", allow_module_level=True)

from imageedit_desktop.awake.hold import hold_of_system

_OPEN_FILES = Path("/proc/self/fd")
_NAME, _WHY = "ImageEdit Desktop", "Pictures are being made."
_WISHES = {
    LOGIN: ["sleep", _NAME, _WHY, "block"],
    POWER: [_NAME, _WHY],
    SESSION: [_NAME, 0, _WHY, 4],
}


def _ask_at(monkeypatch: pytest.MonkeyPatch, system: Inhibitors, name: str) -> None:
    nowhere = f"unix:path={system.file.parent}/nobody"
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", system.address if name == LOGIN else nowhere)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", system.address)


def _until(probe: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not probe():
        assert time.monotonic() < end
        time.sleep(0.02)


@pytest.mark.parametrize("name", [LOGIN, POWER, SESSION])
def test_it_stays_awake_until_it_is_released(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with sleep_inhibitors(tmp_path, name) as system:
        _ask_at(monkeypatch, system, name)
        hold = hold_of_system()
        assert hold.take(_WHY)
        _until(lambda: system.wishes == [_WISHES[name]])
        assert hold.take(_WHY)  # once more changes nothing
        hold.release()
        _until(lambda: system.wishes == [])
        hold.release()


@pytest.mark.parametrize("manner", ["unwilling", "deaf"])
def test_who_refuses_or_does_not_answer_leaves_it_as_it_is(
    manner: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with sleep_inhibitors(tmp_path, LOGIN, manner) as system:
        _ask_at(monkeypatch, system, LOGIN)
        hold = hold_of_system()
        before = list(_OPEN_FILES.iterdir())
        assert not hold.take(_WHY)
        hold.release()
        assert len(list(_OPEN_FILES.iterdir())) == len(before)


def test_where_there_is_no_bus_nothing_is_held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path}/nobody")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nobody")
    assert not hold_of_system().take(_WHY)
