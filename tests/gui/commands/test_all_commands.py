"""What holds for every command of the window."""

from __future__ import annotations

from collections import Counter

import pytest
from support.window import Play, Window

from imageedit_desktop.paths import resources_folder
from imageedit_desktop.ui.commands.command import without_letter, without_mnemonic
from imageedit_desktop.ui.commands.key_map import KeyMap, is_moving
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.compose.commands import GENERATE
from imageedit_desktop.ui.features.jobs.commands import RETRY, SEND
from imageedit_desktop.ui.features.verdicts.commands import MARKINGS
from imageedit_desktop.ui.window.menus import COMMANDS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

_KEYS_OF_VERDICTS = {*"0123456789PXUD`"}


def test_ids_are_unique_and_icons_are_there() -> None:
    assert [id_ for id_, times in Counter(command.id for command in COMMANDS).items() if times > 1] == []
    icons = {path.stem for path in (resources_folder() / "icons").glob("*.svg")}
    assert {command.icon for command in COMMANDS if command.icon} <= icons


def test_no_key_means_two_things_in_one_place() -> None:
    own = KeyMap(COMMANDS, {})
    rivals = {
        (command.id, key, other.id)
        for command in COMMANDS
        for key in own.keys(command)
        for other in own.rivals(command, key)
    }
    assert rivals == set()


def test_keys_are_written_as_qt_writes_them_and_fields_keep_theirs() -> None:
    own = KeyMap(COMMANDS, {})
    every = {(command, key) for command in COMMANDS for key in own.keys(command)}
    assert (
        KeyMap(COMMANDS, {f"keys.{c.id}": "\n".join(own.keys(c)) for c in COMMANDS}).is_changed(GENERATE) is False
    )
    assert {key for command, key in every if command in MARKINGS} == _KEYS_OF_VERDICTS
    assert [key for command, key in every if is_moving(key) and command.scope.holds_controls] == []


def test_what_costs_money_is_not_done_again_by_holding_its_key() -> None:
    assert [command.id for command in (GENERATE, SEND, RETRY) if command.repeats] == []


def test_every_command_is_provided_in_an_open_window(play: Play) -> None:
    async def story(window: Window) -> None:
        commands = window.shell.findChild(Commands)
        unknown = "This is not ready yet."
        assert [command.id for command in COMMANDS if commands.hindrance(command) == unknown] == []

    play(story)


@pytest.mark.parametrize(
    ("words", "read", "alone"),
    [
        ("&Open…", "Open", "Open…"),
        ("Cats && Do&gs", "Cats & Dogs", "Cats & Dogs"),
        ("画像を開く(&O)…", "画像を開く", "画像を開く…"),
        ("सेव करें (&S)", "सेव करें", "सेव करें"),
        ("Stack (by &look)", "Stack (by look)", "Stack (by look)"),
    ],
)
def test_nobody_reads_the_letter_of_a_menu(words: str, read: str, alone: str) -> None:
    assert (without_mnemonic(words), without_letter(words)) == (read, alone)
