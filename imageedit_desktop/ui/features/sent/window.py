"""The window of what is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from imageedit_desktop.ui.features.sent.view import SentView
from imageedit_desktop.ui.widgets.side_window import SideWindow

_SIZE_PX = (1040, 680)
_ROLE = "sent"
"""Under which its place is kept."""


class SentWindow(SideWindow):
    """Lies over the main window, which goes on behind it.

    Attributes:
        view: what it shows.
    """

    def __init__(self, view: SentView, remembered: Mapping[str, Any], main: QWidget) -> None:
        """A window that is not shown yet, and ends with the main one; `remembered` has all settings."""
        super().__init__(_ROLE, remembered, _SIZE_PX, main)
        self.view = view
        self.setCentralWidget(view)
        self.lay_news_on(view.pair)
        self.setWindowTitle(self.tr("ImageEdit Desktop: what is sent"))
        view.left.connect(self.step_back)

    def open(self) -> None:
        """Be seen, with the keyboard."""
        self.open_over_main(self.view)
