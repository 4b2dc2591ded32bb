"""What the system lacks is found, installed where that may be done, and otherwise said."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest
import system_packages

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Linux")

_LDD = """\
echo "        linux-vdso.so.1 (0x00007ffc)"
echo "        libxcb-icccm.so.4 => not found"
echo "        libc.so.6 => /lib/libc.so.6 (0x00007f)"
echo "        libxcb-icccm.so.4 => not found"
echo "        libEGL.so.1 => not found"
"""


class Machine:
    """A PATH with just the commands of a story, which keep a diary."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._diary = folder / "diary"
        self._diary.touch()

    def has(self, command: str, script: str = "") -> None:
        """Put a command on the PATH."""
        path = self.folder / command
        path.write_text(f'#!/bin/sh\necho "{command} $*" >> "{self._diary}"\n{script}')
        path.chmod(path.stat().st_mode | stat.S_IXUSR)

    def diary(self) -> list[str]:
        """Return the commands that were run, with their arguments."""
        return self._diary.read_text().splitlines()


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    (tmp_path / "bin").mkdir()
    made = Machine(tmp_path / "bin")
    made.has("env", 'while [ "${1#*=}" != "$1" ]; do shift; done; exec "$@"')
    monkeypatch.setenv("PATH", str(made.folder))
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    return made


def test_libraries_that_qt_would_not_find_are_named_once(machine: Machine, tmp_path: Path) -> None:
    machine.has("ldd", _LDD)
    (tmp_path / "QtGui.abi3.so").touch()
    assert system_packages.missing_libraries(tmp_path) == ["libEGL.so.1", "libxcb-icccm.so.4"]


def test_root_on_debian_installs_their_packages(machine: Machine) -> None:
    machine.has("apt-get")
    assert system_packages.provide_libraries(["libEGL.so.1", "libxcb-icccm.so.4"])
    update, install = (line for line in machine.diary() if line.startswith("apt-get"))
    assert "update" in update
    assert "install --yes --no-install-recommends libegl1 libxcb-icccm4" in install


def test_a_library_that_nobody_knows_does_not_hold_up_the_others(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.has("apt-get")
    assert not system_packages.provide_libraries(["libEGL.so.1", "libnovel.so.7"])
    assert machine.diary()[-1].startswith("apt-get install --yes --no-install-recommends libegl1 --quiet")
    assert "not known here: libnovel.so.7" in capsys.readouterr().out


def test_a_failed_installation_is_told_with_the_command(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.has("apt-get", "echo no such package; exit 100")
    assert not system_packages.provide_libraries(["libEGL.so.1"])
    told = capsys.readouterr().out
    assert "no such package" in told
    assert "sudo apt-get install --yes --no-install-recommends libegl1" in told


def test_nothing_is_installed_where_a_password_is_needed(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    machine.has("apt-get")
    machine.has("sudo", "exit 1")
    assert not system_packages.provide_libraries(["libEGL.so.1"])
    assert "sudo apt-get install" in capsys.readouterr().out
    assert not [line for line in machine.diary() if line.startswith("apt-get")]


@pytest.mark.parametrize(
    ("manager", "command"),
    [
        ("dnf", "sudo dnf install 'libEGL.so.1()(64bit)' 'libxcb-icccm.so.4()(64bit)'"),
        ("zypper", "sudo zypper install 'libEGL.so.1()(64bit)' 'libxcb-icccm.so.4()(64bit)'"),
        ("pacman", "sudo pacman -S libglvnd xcb-util-wm"),
    ],
)
def test_elsewhere_the_exact_command_is_printed(
    machine: Machine, capsys: pytest.CaptureFixture[str], manager: str, command: str
) -> None:
    machine.has(manager)
    assert not system_packages.provide_libraries(["libEGL.so.1", "libxcb-icccm.so.4"])
    assert command in capsys.readouterr().out
    assert machine.diary() == []


def test_only_the_test_tools_that_are_missing_are_installed(machine: Machine) -> None:
    machine.has("apt-get")
    machine.has("dpkg-query", 'for p; do case $p in --*|thunar) ;; *) echo "$p installed";; esac; done')
    assert system_packages.provide_test_tools()
    (install,) = (line for line in machine.diary() if line.startswith("apt-get install"))
    assert "--no-install-recommends thunar --quiet" in install


def test_nothing_missing_asks_for_nothing(machine: Machine) -> None:
    assert system_packages.provide_libraries([])
    assert machine.diary() == []
