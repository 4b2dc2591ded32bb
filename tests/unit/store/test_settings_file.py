"""Settings survive crashes, strangers' keys and rubbish."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from support.of_windows import of_windows

from imageedit_desktop import durable
from imageedit_desktop.domain.errors import Code, LibraryError
from imageedit_desktop.store import locks
from imageedit_desktop.store import settings_file as settings_module
from imageedit_desktop.store.settings_file import SETTINGS_LOST, SettingsFile


@pytest.fixture
def path(tmp_path):
    return tmp_path / "config" / "of the program" / "settings.json"


def test_without_a_file_there_are_no_settings(path):
    assert SettingsFile(path).read() == {}
    assert not path.parent.exists()


def test_settings_are_read_while_another_program_replaces_them(path, monkeypatch):
    SettingsFile(path).write({"theme": "dark"})
    replacing = [of_windows(5), of_windows(32), of_windows(5)]
    read_bytes = Path.read_bytes

    def read(self):
        if replacing:
            raise replacing.pop()
        return read_bytes(self)

    monkeypatch.setattr(Path, "read_bytes", read)
    assert SettingsFile(path).read() == {"theme": "dark"}


def test_settings_are_read_back_and_unknown_ones_are_kept(path):
    settings = SettingsFile(path)
    settings.write({"theme": "dark", "from_the_future": [1, 2]})
    SettingsFile(path).write({"theme": "light", "folder": "C:\\Bilder\\Füchse"})
    assert settings.read() == {"theme": "light", "from_the_future": [1, 2], "folder": "C:\\Bilder\\Füchse"}
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.expect_logs
@pytest.mark.parametrize("rubbish", [b"", b"{", b"[1]", b"\xff\xfe\x00", b"null"])
def test_rubbish_is_moved_aside_and_started_anew(path, rubbish):
    path.parent.mkdir(parents=True)
    path.write_bytes(rubbish)
    settings, broken = SettingsFile(path), path.with_name("settings.json.broken")
    assert settings.read() == {SETTINGS_LOST: str(broken)}
    assert broken.read_bytes() == rubbish
    settings.write({"theme": "dark"})
    assert json.loads(path.read_bytes()) == {"theme": "dark", SETTINGS_LOST: str(broken)}


@pytest.mark.expect_logs
def test_that_settings_were_lost_is_known_until_it_is_dealt_with(path):
    """There may have been a budget among them."""
    path.parent.mkdir(parents=True)
    path.write_bytes(b"{")
    SettingsFile(path).read()
    assert SettingsFile(path).read()[SETTINGS_LOST]
    SettingsFile(path).write({SETTINGS_LOST: None})
    assert not SettingsFile(path).read()[SETTINGS_LOST]


def test_a_folder_whose_name_is_not_utf_8_can_be_a_setting(path):
    SettingsFile(path).write({"library": "/home/B\udce4ren"})
    assert SettingsFile(path).read() == {"library": "/home/B\udce4ren"}


def test_a_crash_while_writing_leaves_the_old_settings(path, monkeypatch):
    settings = SettingsFile(path)
    settings.write({"theme": "dark"})

    def cut(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(durable, "_flush", cut)
    with pytest.raises(LibraryError) as failed:
        settings.write({"theme": "light"})
    assert failed.value.code is Code.DISK_FULL
    assert settings.read() == {"theme": "dark"}


def test_a_file_that_may_not_be_read_is_left_alone(path):
    path.mkdir(parents=True)
    with pytest.raises(LibraryError):
        SettingsFile(path).read()
    assert path.is_dir()


_WRITER = """
import sys
from pathlib import Path
from imageedit_desktop.store.settings_file import SettingsFile
settings = SettingsFile(Path(sys.argv[1]))
print(flush=True)
sys.stdin.readline()
for number in range(40):
    settings.write({f"{sys.argv[2]} {number}": number})
"""


def test_programs_that_write_at_once_undo_nothing_of_each_other(path):
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(path), name],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        for name in ("window", "command", "another")
    ]  # fmt: skip
    for program in programs:
        assert program.stdout is not None
        program.stdout.readline()  # it is ready
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("go\n")
        program.stdin.flush()
    for program in programs:
        program.communicate(timeout=60)
    assert [program.returncode for program in programs] == [0, 0, 0]
    assert len(SettingsFile(path).read()) == 3 * 40
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


def test_settings_that_somebody_holds_are_not_written(path, monkeypatch):
    monkeypatch.setattr(settings_module, "_PATIENCE_S", 0.05)
    SettingsFile(path).write({"theme": "dark"})
    with locks.held(path.with_suffix(".lock")), pytest.raises(LibraryError) as caught:
        SettingsFile(path).write({"theme": "light"})
    assert caught.value.code is Code.DISK_FAILED
    assert SettingsFile(path).read() == {"theme": "dark"}
