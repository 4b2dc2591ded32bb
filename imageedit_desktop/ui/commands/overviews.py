"""Commands about the commands: find one, see all keys, change them. What they open is made when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from imageedit_desktop.ui.commands.palette import Palette

PALETTE = Command(
    id="palette", words=QT_TRANSLATE_NOOP("command", "Find a &Command…"), keys=("Ctrl+K",), icon="search"
)
CHEAT_SHEET = Command(
    id="cheat_sheet", words=QT_TRANSLATE_NOOP("command", "&Keyboard Shortcuts"), keys=("?",), icon="keyboard"
)
KEY_MAP = Command(id="key_map", words=QT_TRANSLATE_NOOP("command", "C&hange Keyboard Shortcuts…"))


class Overviews(QObject):
    """Provides these commands in a window."""

    def __init__(self, window: QMainWindow, commands: Commands) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._palette: Palette | None = None
        commands.provide(PALETTE, self._toggle_palette)
        commands.provide(CHEAT_SHEET, self._open_cheat_sheet)
        commands.provide(KEY_MAP, self._open_key_map)

    def _toggle_palette(self) -> None:
        from imageedit_desktop.ui.commands.palette import Palette

        if self._palette is None:
            self._palette = Palette(self._window, self._commands, PALETTE)
        self._palette.toggle()

    def _open_cheat_sheet(self) -> None:
        from imageedit_desktop.ui.commands.cheat_sheet import CheatSheet

        CheatSheet(self._commands, CHEAT_SHEET, KEY_MAP, self._window).open()

    def _open_key_map(self) -> None:
        from imageedit_desktop.ui.commands.key_map_dialog import KeyMapDialog
        from imageedit_desktop.ui.commands.menus import menu_keys

        KeyMapDialog(self._commands, KEY_MAP, menu_keys(self._window.menuBar()), self._window).open()
