"""A window beside the main one: it is made once, opens where it was, and goes out of sight when it is closed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from imageedit_desktop.ui.widgets.news import News
from imageedit_desktop.ui.widgets.placed_window import PlacedWindow


class SideWindow(PlacedWindow):
    """It ends with the main window. Whoever makes one says with `lay_news_on` where news lies.

    Signals:
        closed(): nobody sees it any more.
    """

    closed = Signal()

    def __init__(self, role: str, remembered: Mapping[str, Any], usual_px: tuple[int, int], main: QWidget) -> None:
        """A window that is not shown yet; the arguments are those of every placed window."""
        super().__init__(role, remembered, usual_px, main)
        self._main = main
        self._was_open = False

    def open_over_main(self, first: QWidget) -> None:
        """Be seen where it was, at first over the middle of the main window; `first` gets the keyboard."""
        if not (self.was_placed or self._was_open):
            self.centre_over(self._main)
        self._was_open = True
        self.fit_to_screen()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, words: str) -> None:
        """Tell what was done, or why it cannot be, for a while."""
        self._news.tell(words)

    def lay_news_on(self, ground: QWidget, *, above: QWidget | None = None) -> None:
        """Have it told on a part of the window, see `News`."""
        self._news = News(ground, above=above)

    def leave(self) -> None:
        """Be seen no more; where it was is where it opens again."""
        if self.isVisible():
            self.remember_place()
            self.hide()
            self.closed.emit()

    @Slot()
    def step_back(self) -> None:
        """Take the whole screen no longer, or be seen no more."""
        if self.isFullScreen():
            self.set_full_screen(False)
        else:
            self.leave()

    # Qt overrides

    def closeEvent(self, event: QCloseEvent) -> None:
        """It goes out of sight; closed in Qt's sense, as the last window it would end the program."""
        event.ignore()
        self.leave()
