"""Every command, found by a few of its letters."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.finder import Finder
from imageedit_desktop.ui.commands.palette_rows import PaletteDelegate, PaletteModel
from imageedit_desktop.ui.commands.registry import Commands


class Palette(Finder):
    """Lies over the window while one looks for a command."""

    def __init__(self, window: QWidget, commands: Commands, opener: Command) -> None:
        """Lie over a window.

        Args:
            window: whose commands they are.
            commands: all that can be found.
            opener: what opens and closes the palette, and is not found there.
        """
        super().__init__(window, commands, heard=(opener,))
        self._commands = commands
        self._model = PaletteModel(commands, without=opener, parent=self)
        self.letters.setPlaceholderText(self.tr("What would you like to do?"))
        self.letters.setAccessibleName(self.tr("Find a command"))
        self.list.setAccessibleName(self.tr("Commands"))
        self.nothing.setText(self.tr("No command has these letters."))
        self.use(self._model, PaletteDelegate(self.list))

    def look(self) -> None:
        self._model.look()

    def seek(self, letters: str) -> None:
        self._model.find(letters)

    def choose(self, index: QModelIndex) -> None:
        row = self._model.row(index)
        if row is None:
            return
        if row.reason:
            self.announce(row.reason)
            return
        self.dismiss()
        self._commands.press(row.command)
