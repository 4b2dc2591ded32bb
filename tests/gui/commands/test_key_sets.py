"""The keys of other programs: each set fits, is taken with one press, and another one takes its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from support.window import Play, Window, until

from imageedit_desktop.ui.commands.key_map import KeyMap
from imageedit_desktop.ui.commands.key_sets import KEY_SETS, KeySet, in_use, keys_of
from imageedit_desktop.ui.window.menus import COMMANDS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize("key_set", KEY_SETS, ids=lambda key_set: key_set.name)
def test_a_set_knows_our_commands_and_gives_no_key_twice(key_set: KeySet) -> None:
    assert set(key_set.keys) <= {command.id for command in COMMANDS}
    key_map = KeyMap(COMMANDS, {})
    for command, keys in keys_of(key_set, COMMANDS).items():
        key_map.change(command, keys)
    rivals = {
        (command.id, key, rival.id)
        for command in COMMANDS
        for key in key_map.keys(command)
        for rival in key_map.rivals(command, key)
    }
    assert rivals == set()
    assert in_use(key_map, COMMANDS) is key_set


def test_a_set_is_taken_kept_and_taken_back(play: Play, tmp_path: Path) -> None:
    def keys_of_red(window: Window) -> str:
        (entry,) = [one for one in window.entries() if one.objectName() == "label_red"]
        return entry.shortcut().toString()

    async def take(window: Window) -> None:
        assert keys_of_red(window) == "6"
        window.choose("Change Keyboard Shortcuts…")
        await window.pressed("darktable")
        assert keys_of_red(window) == "F1"
        window.press("Photo Mechanic")
        assert keys_of_red(window) == "2"

    async def look(window: Window) -> None:
        assert keys_of_red(window) == "2"
        window.choose("Change Keyboard Shortcuts…")
        (button,) = await until("the sets", lambda: window.buttons("Photo Mechanic"))
        assert button.isChecked()
        window.press("Lightroom")
        assert keys_of_red(window) == "6"

    play(take)
    play(look)


def test_a_key_that_somebody_gave_to_another_command_goes_to_the_set_and_that_is_said(
    play: Play, tmp_path: Path
) -> None:
    (tmp_path / "settings.json").write_text('{"keys.reveal": "R"}')

    async def story(window: Window) -> None:
        window.choose("Change Keyboard Shortcuts…")
        await window.pressed("darktable")
        assert window.says("These have lost a key: Show in Folder")

    play(story)
