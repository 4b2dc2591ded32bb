"""Buttons that do a command."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.widgets.buttons import IconButton


class CommandButton(IconButton):
    """Shows a command's icon; words, key, state and whether it can be pressed follow the command."""

    def __init__(self, command: Command, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(command.icon, command.plain_title, checkable=command.checkable, parent=parent)
        follow(self, command, commands)


class HoldButton(IconButton):
    """Has a held command on for as long as the pointer presses it; the keyboard switches it on and off."""

    def __init__(self, command: Command, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(command.icon, command.plain_title, checkable=True, parent=parent)
        self._command, self._commands = command, commands
        follow(self, command, commands)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """On; without `clicked`, by which the keyboard and assistive technology switch."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setDown(True)
            self._commands.hold(self._command)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Off."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._let_go()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is pressed that is not seen."""
        super().hideEvent(event)
        self._let_go()

    def _let_go(self) -> None:
        if self.isDown():
            self.setDown(False)
            self._commands.release(self._command)


def follow(
    button: QAbstractButton, command: Command, commands: Commands, instead: Callable[[], Command] | None = None
) -> None:
    """Have a button do a command, for as long as the window lives.

    Its own words stay; tooltip, state and whether it can be pressed follow the command.

    Args:
        button: pressed by whoever uses the mouse.
        command: what it says that it does.
        commands: of the window.
        instead: what it does when it is pressed, where that may be another one: to take off what it put on.
    """
    action = commands.action(command)

    def show() -> None:
        button.setEnabled(action.isEnabled())
        button.setChecked(action.isChecked())
        button.setToolTip(commands.hindrance(command) or commands.hint(command))
        button.setAccessibleName(commands.title(command))

    def press() -> None:
        button.setChecked(action.isChecked())  # the command says what is so
        commands.press(instead() if instead else command)

    action.changed.connect(show)
    commands.keys_changed.connect(show)
    button.clicked.connect(press)
    show()
