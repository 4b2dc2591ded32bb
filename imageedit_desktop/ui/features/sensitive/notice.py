"""Word of pictures that are hidden."""

from __future__ import annotations

from PySide6.QtCore import Qt

from imageedit_desktop.ui.commands.menus import context_menu
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.sensitive.commands import COMMANDS
from imageedit_desktop.ui.widgets.buttons import Button


class HiddenNotice(Button):
    """``3 sensitive pictures are hidden``; a click offers to show them. Without words while there are none."""

    def __init__(self, commands: Commands) -> None:
        super().__init__("", "link")
        self._commands = commands
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleDescription(self.tr("Choose how sensitive pictures are shown."))
        self.setToolTip(self.tr("Choose how sensitive pictures are shown."))
        self.clicked.connect(self._offer)
        self.hide()

    def show_count(self, hidden: int) -> None:
        """So many are hidden of what is looked at."""
        self.setText(self.tr("%Ln sensitive pictures are hidden", "", hidden) if hidden else "")

    def _offer(self) -> None:
        """Above itself, for it lies at the foot of the window."""
        menu = context_menu(COMMANDS, self._commands, self)
        at = self.mapToGlobal(self.rect().topLeft())
        at.setY(at.y() - menu.sizeHint().height())
        menu.popup(at)
