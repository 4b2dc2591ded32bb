"""The window itself: on the screen at once, with its place, its colours and the outline of what is coming.

It knows nothing of what it will show, so that it can be painted before anything else of the program is imported.
The `workbench` moves in after the first frame.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent

from imageedit_desktop.domain.environment import ACTIVATION_VARIABLE
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.theme import color, theme
from imageedit_desktop.ui.widgets.placed_window import PlacedWindow

_SIZE_PX = (1360, 860)

COMPOSE_PX = 344
"""Width of the compose panel until the user chooses another."""


class Shell(PlacedWindow):
    """The window of the program.

    Signals:
        painted(): the first frame is on the screen.
        close_requested(): the user wants to quit; `leave` does it.
        left(): the window is closed for good.
        activated(): the user comes back from another program.

    Attributes:
        was_asked_to_close: perhaps before anybody could hear of it.
    """

    painted = Signal()
    close_requested = Signal()
    left = Signal()
    activated = Signal()

    def __init__(self, remembered: Mapping[str, Any]) -> None:
        super().__init__("main", remembered, _SIZE_PX)
        self.setWindowTitle(self.tr("ImageEdit Desktop"))
        self.was_asked_to_close = False
        self._painted_once = False

    def come_forward(self) -> None:
        """Be seen: somebody started the program once more."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    @Slot(str)
    def come_forward_by(self, token: str) -> None:
        """The same with what the desktop gave for it, where it gives such a thing.

        Args:
            token: of xdg-activation-v1, without which no window comes forward under Wayland; may be empty. Qt
                takes it from the environment, once.
        """
        if token:
            os.putenv(ACTIVATION_VARIABLE, token)
        self.come_forward()

    def leave(self) -> None:
        """Close for good; what goes on behind the window ends by itself."""
        self.remember_place()
        self.hide()
        self.left.emit()

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()
        elif event.type() == QEvent.Type.FontChange:
            theme().follow_text_size()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.was_asked_to_close = True
        self.close_requested.emit()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._painted_once:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("window"))
        painter.fillRect(0, 0, COMPOSE_PX, self.height(), color("panel"))
        painter.fillRect(COMPOSE_PX, 0, 1, self.height(), color("hairline"))
        self._painted_once = True
        self.painted.emit()
