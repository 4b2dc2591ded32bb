"""A window that stays where it was put: on the screen, as large as that allows, and there again the next time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QElapsedTimer, QEvent, QMargins, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMoveEvent, QResizeEvent, QScreen, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from imageedit_desktop.ui.widgets.window_state import WindowState

_TITLE_BAR_PX = 40
"""What window managers put above a window, until this one has said how much it is."""

_SETTLED_MS = 400
"""A window that has not moved for so long is where the user wants it."""

_LATE_MS = 100
"""Where the thread was busy for longer than this, the window may have been moved and the news not be here yet."""

_NOT_NORMAL = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen | Qt.WindowState.WindowMinimized


class PlacedWindow(QMainWindow):
    """It is never larger than the screen that it is on.

    Signals:
        room_changed(int): so many logical pixels wide is the screen that it is on.
        full_screen_changed(bool): it takes the whole screen now, or no longer.
        remember_requested(str, object): a value to keep until the next session.

    Attributes:
        state: how the window looked, and what is to be kept of that.
    """

    room_changed = Signal(int)
    full_screen_changed = Signal(bool)
    remember_requested = Signal(str, object)

    def __init__(
        self, role: str, remembered: Mapping[str, Any], usual_px: tuple[int, int], parent: QWidget | None = None
    ) -> None:
        """A window.

        Args:
            role: what it is for, see `WindowState`.
            remembered: all settings.
            usual_px: (width, height) until the user chooses another, in logical pixels.
            parent: takes it along when it is destroyed.
        """
        super().__init__(parent)
        self.state = WindowState(role, remembered, self.remember_requested.emit)
        self._is_centred = False
        self._screen: QScreen | None = None
        self._has_new_room = False
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._on_settled)
        self._still = QElapsedTimer()
        self.resize(*usual_px)
        self._was_placed = self.restoreGeometry(self.state.bytes_of_qt("geometry"))
        self.fit_to_screen()

    @property
    def was_placed(self) -> bool:
        """Whether it is where it was in an earlier session."""
        return self._was_placed

    def centre_over(self, other: QWidget) -> None:
        """Open over the middle of another window, as far as the screen has room for that."""
        place = QRect(QPoint(), self.size())
        place.moveCenter(other.geometry().center())
        self._is_centred = True
        self.setGeometry(place)

    def set_full_screen(self, on: bool) -> None:
        """Take the whole screen, or be again as before, maximised where it was."""
        full = Qt.WindowState.WindowFullScreen
        state = self.windowState()
        self.setWindowState(state | full if on else state & ~full)

    def fit_to_screen(self) -> None:
        """Be no larger than the screen has room for, and wholly on it; one that fills its screen stays so."""
        room = self.screen().availableGeometry().marginsRemoved(self._frame())
        self.room_changed.emit(room.width())
        if self.windowState() & _NOT_NORMAL:
            return
        inner = QRect(self.geometry().topLeft(), self.size().boundedTo(room.size()))
        if inner.size() != self.size():
            self.resize(inner.size())
        if not room.contains(inner) and (self._was_placed or self._is_centred or self.isVisible()):
            self._place(
                QPoint(
                    max(room.left(), min(inner.left(), room.right() + 1 - inner.width())),
                    max(room.top(), min(inner.top(), room.bottom() + 1 - inner.height())),
                )
            )

    def _place(self, corner: QPoint) -> None:
        """Bring the top left corner within the frame there.

        One that is shown is only moved: its size may be the window manager's by now, and not be known here yet.
        """
        if self.isVisible():
            self.move(self.pos() + corner - self.geometry().topLeft())
        else:
            self.setGeometry(QRect(corner, self.size()))

    def _frame(self) -> QMargins:
        """What the window manager puts around the window."""
        outer, inner = self.frameGeometry(), self.geometry()
        if outer == inner:  # not shown yet, or without a frame
            return QMargins(0, 0 if self.isVisible() else _TITLE_BAR_PX, 0, 0)
        return QMargins(
            inner.left() - outer.left(),
            inner.top() - outer.top(),
            outer.right() - inner.right(),
            outer.bottom() - inner.bottom(),
        )

    def remember_place(self) -> None:
        """Keep where it is until the next session."""
        self.state.keep("geometry", self.saveGeometry())

    def _watch_screen(self) -> None:
        """Follow the window to another screen, and the screen to another size."""
        if self._screen is not None:
            self._screen.availableGeometryChanged.disconnect(self._on_screen_changed)
        self._screen = self.screen()
        self._screen.availableGeometryChanged.connect(self._on_screen_changed)

    @Slot()
    def _on_screen_changed(self) -> None:
        """Fit when it has settled: while it is being dragged the user says where it is."""
        self._watch_screen()
        self._has_new_room = True
        self._wait_until_settled()

    def _wait_until_settled(self) -> None:
        self._still.start()
        self._settled.start()

    @Slot()
    def _on_settled(self) -> None:
        if self._still.elapsed() > _SETTLED_MS + _LATE_MS:
            self._wait_until_settled()
            return
        if self._has_new_room:
            self._has_new_room = False
            self.fit_to_screen()
        if self.isVisible():
            self.remember_place()

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        """The frame around the window is known only now."""
        super().showEvent(event)
        if self._screen is None:
            self._watch_screen()
            self.windowHandle().screenChanged.connect(self._on_screen_changed)
            self._on_screen_changed()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._wait_until_settled()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wait_until_settled()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.full_screen_changed.emit(self.isFullScreen())
            self._on_screen_changed()
