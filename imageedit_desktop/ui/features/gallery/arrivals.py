"""Word of pictures that came in out of sight."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from imageedit_desktop.ui import theme
from imageedit_desktop.ui.features.gallery import words
from imageedit_desktop.ui.icons import icon
from imageedit_desktop.ui.widgets.buttons import ICON_PX, Button


class Arrivals(Button):
    """``9 new ↑``, over the gallery's edge; a click leads there. Hidden while there is nothing to tell."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "accent", parent=parent)
        self._count = 0
        self._above = True
        self._area = parent
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def add(self, count: int, *, above: bool) -> None:
        """So many more came, above what is seen or below it."""
        self._count += count
        self.setText(words.new_words(self._count))
        self.setIcon(icon("chevron-up" if above else "chevron-down", "accent_text"))
        self.setIconSize(self.iconSize().scaled(ICON_PX, ICON_PX, Qt.AspectRatioMode.KeepAspectRatio))
        self.adjustSize()
        self.place(above=above)
        self.show()

    def place(self, *, above: bool | None = None) -> None:
        """Stand at the upper or the lower edge, in the middle."""
        if above is not None:
            self._above = above
        area = self._area.rect()
        top = 5 * theme.SPACE + theme.SPACE // 2 if self._above else area.height() - self.height() - 2 * theme.SPACE
        self.move((area.width() - self.width()) // 2, top)

    def forget(self) -> None:
        """They have been seen."""
        self._count = 0
        self.hide()
