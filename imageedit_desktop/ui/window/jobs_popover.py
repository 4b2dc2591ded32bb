"""The jobs over the pictures: there when they are wanted, and never in the way of the gallery's room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPropertyAnimation, QRect, Qt, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from imageedit_desktop.domain.job import JobState
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.jobs.commands import CLOSE, JOBS
from imageedit_desktop.ui.features.jobs.indicator import JobsIndicator
from imageedit_desktop.ui.features.jobs.model import JobsModel
from imageedit_desktop.ui.features.jobs.panel import JobsPanel
from imageedit_desktop.ui.motion import motion
from imageedit_desktop.ui.theme import SPACE

_WIDTH_MAX_PX = 90 * SPACE
"""With more room than this the words of a row would be far from its buttons."""

_SHARE_MAX_PERCENT = 70
"""Of the height of what it lies over."""


class JobsPopover(QObject):
    """Opens the jobs above the foot of the window; they close by their key, by Esc and by a press elsewhere."""

    def __init__(
        self, panel: JobsPanel, indicator: JobsIndicator, over: QWidget, model: JobsModel, commands: Commands
    ) -> None:
        """Jobs of a window.

        Args:
            panel: what opens.
            indicator: opens them too; a press there is not one elsewhere.
            over: what they lie over; they have the same parent.
            model: what is in them.
            commands: of the window.
        """
        super().__init__(panel)
        self._panel, self._indicator, self._over, self._commands = panel, indicator, over, commands
        self._focus_before: QWidget | None = None
        self._movement = QPropertyAnimation(panel, b"pos", self)
        panel.setParent(over.parentWidget())
        panel.hide()
        indicator.wanted.connect(self.open)
        model.changed.connect(self._on_room_changed)
        over.installEventFilter(self)
        commands.provide_switch(JOBS, self.set_open)
        commands.provide(CLOSE, self.close, hindrance=lambda: "" if self.is_open else self.tr("They are closed."))

    @property
    def is_open(self) -> bool:
        """Whether they are seen."""
        return not self._panel.isHidden()

    @Slot(object)
    def open(self, state: JobState | None = None) -> None:
        """Show the jobs, with the keyboard on the newest in a state, or on the first."""
        if not self.is_open:
            self._focus_before = QApplication.focusWidget()
            self._panel.show()
            self._panel.raise_()
            self._place()
            self._slide()
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self._panel.lead_to(state)
        self._tell()

    @Slot()
    def close(self) -> None:
        """Put the jobs away; the keyboard goes back to where it came from."""
        if not self.is_open:
            return
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and self._panel.isAncestorOf(focus)
        self._panel.hide()
        if had_keyboard:
            before = self._focus_before
            (before if before is not None and before.isVisible() else self._over).setFocus()
        self._tell()

    def set_open(self, wanted: bool) -> None:
        """Open or close."""
        if wanted:
            self.open()
        else:
            self.close()

    def _tell(self) -> None:
        self._commands.show_on(JOBS, self.is_open)
        self._commands.look_again()

    def _place(self) -> None:
        """As high as the rows are, at the lower edge of what it lies over, towards where one begins to read."""
        area = self._over.geometry().adjusted(SPACE, SPACE, -SPACE, -SPACE)
        width_px = min(area.width(), _WIDTH_MAX_PX)
        most_px = area.height() * _SHARE_MAX_PERCENT // 100
        self._panel.resize(width_px, most_px)  # so high that no scroll bar takes of the width that is measured
        height_px = self._panel.wanted_px(most_px)
        mirrored = self._over.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = area.right() + 1 - width_px if mirrored else area.left()
        self._panel.setGeometry(QRect(x, area.bottom() + 1 - height_px, width_px, height_px))

    def _slide(self) -> None:
        end = self._panel.pos()
        self._movement.stop()
        self._movement.setStartValue(end + QPoint(0, SPACE))
        self._movement.setEndValue(end)
        self._movement.setDuration(motion().duration_ms)
        self._movement.start()

    @Slot()
    def _on_room_changed(self) -> None:
        if self.is_open:
            self._movement.stop()
            self._place()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what it lies over; a press elsewhere in the window closes."""
        if watched is self._over and event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._on_room_changed()
        elif event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            self._on_pressed(watched, event)
        return False

    def _on_pressed(self, widget: QWidget, event: QEvent) -> None:
        inside = any(part is widget or part.isAncestorOf(widget) for part in (self._panel, self._indicator))
        if isinstance(event, QMouseEvent) and not inside and widget.window() is self._panel.window():
            self.close()
