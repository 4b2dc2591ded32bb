"""The window in which a picture is adjusted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from imageedit_desktop.ui.features.adjust.view import AdjustView
from imageedit_desktop.ui.widgets.side_window import SideWindow

_SIZE_PX = (1040, 680)
_ROLE = "adjust"
"""Under which its place is kept."""


class AdjustWindow(SideWindow):
    """Lies over the main window, which goes on behind it; closed, nothing is adjusted.

    Attributes:
        view: what it shows.
    """

    def __init__(self, view: AdjustView, remembered: Mapping[str, Any], main: QWidget) -> None:
        """A window that is not shown yet, and ends with the main one; `remembered` has all settings."""
        super().__init__(_ROLE, remembered, _SIZE_PX, main)
        self.view = view
        self.setCentralWidget(view)
        self.lay_news_on(view.canvas)
        self.setWindowTitle(self.tr("ImageEdit Desktop: adjust"))

    def open(self) -> None:
        """Be seen, with the keyboard at the frame."""
        self.open_over_main(self.view.canvas)
