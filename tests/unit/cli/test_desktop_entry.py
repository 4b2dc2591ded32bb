"""The entry for one installation, as menus read it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from imageedit_desktop.cli.integration import own_command
from imageedit_desktop.cli.integration.desktop_entry import CannotBeStartedError, entry_for
from imageedit_desktop.cli.integration.integrate import integrate

_TEMPLATE = "[Desktop Entry]\nType=Application\nName=A\nExec=imageedit-desktop %F\nTryExec=imageedit-desktop\n"
_MENU = """
import sys
import gi
from gi.repository import Gio
entry = Gio.DesktopAppInfo.new_from_filename(sys.argv[1])
entry.launch([Gio.File.new_for_path(sys.argv[2])], None)
"""


def test_a_plain_path_stands_as_it_is() -> None:
    told = entry_for(_TEMPLATE, ["/home/anna/.local/bin/imageedit-desktop"]).splitlines()
    assert told[-2:] == [
        "Exec=/home/anna/.local/bin/imageedit-desktop %F",
        "TryExec=/home/anna/.local/bin/imageedit-desktop",
    ]


def test_whatever_a_path_may_have_in_it_is_quoted() -> None:
    told = entry_for(_TEMPLATE, ['/a b/"$c`\\', "-m", "100%"]).splitlines()
    assert told[-2:] == ['Exec="/a b/\\\\"\\\\$c\\\\`\\\\\\\\" -m 100%% %F', 'TryExec=/a b/"$c`\\\\']


@pytest.mark.parametrize("path", ["/a=b", "/a\nExec=evil"])
def test_what_no_menu_can_start_is_refused(path: str) -> None:
    with pytest.raises(CannotBeStartedError):
        entry_for(_TEMPLATE, [path])


def _has_menu() -> bool:
    try:
        return (
            subprocess.run(["/usr/bin/python3", "-c", "from gi.repository import Gio"], check=False).returncode == 0
        )
    except OSError:
        return False


@pytest.mark.skipif(not _has_menu(), reason="GLib's own reader of entries is not here")
def test_a_real_menu_starts_it_with_the_picture(tmp_path: Path) -> None:
    folder = tmp_path / 'it\'s "my" $HOME `x` \\n 100 %f'
    folder.mkdir()
    program, diary = folder / "imageedit-desktop", tmp_path / "diary"
    program.write_text(f"#!/bin/sh\nprintf '%s|' \"$0\" \"$@\" >> '{diary}'\n")
    program.chmod(0o755)
    entry = tmp_path / "a.desktop"
    entry.write_text(entry_for(_TEMPLATE, [str(program)]))
    photo = tmp_path / "a photo.jpg"
    subprocess.run(["/usr/bin/python3", "-c", _MENU, entry, photo], check=True, timeout=60)
    for _ in range(100):
        if diary.is_file() and diary.read_text().count("|") == 2:
            break
        subprocess.run(["sleep", "0.05"], check=True)
    assert diary.read_text() == f"{program}|{photo}|"


def test_a_single_file_is_started_by_its_own_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_command.own_command({}) == [sys.executable]
    assert own_command.own_command({"APPIMAGE": "/home/anna/ImageEdit.AppImage"}) == [
        "/home/anna/ImageEdit.AppImage"
    ]


def test_elsewhere_it_says_who_does_it(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    from imageedit_desktop.arguments import command_parser

    monkeypatch.setattr(sys, "platform", "win32")
    assert integrate(command_parser().parse_args(["integrate"])) == 2
    assert "On Windows and macOS the installer does it." in capsys.readouterr().err
