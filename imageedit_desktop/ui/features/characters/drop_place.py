"""A place on which pictures may fall that become portraits."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from imageedit_desktop.ui.features.characters.dragging import holds_card
from imageedit_desktop.ui.features.compose.pictures.dragging import PORTRAIT_TYPE, SOURCE_TYPE, dragged_portrait
from imageedit_desktop.ui.mime import extract, welcome
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.painting import fill, outline, smooth


class DropPlace(QWidget):
    """Takes files, pictures of browsers, results, and portraits of the tray, anywhere on it; no cards.

    Signals:
        dropped(Dropped): pictures fell.
        portrait_dropped(int): a portrait of the tray did, by its place there; -1 for the source.
    """

    dropped = Signal(object)
    portrait_dropped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dragged_over = False
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        mime = event.mimeData()
        if holds_card(mime):
            event.ignore()
            return
        if mime.hasFormat(PORTRAIT_TYPE) or mime.hasFormat(SOURCE_TYPE):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._show_over(on=True)
        else:
            self._show_over(on=welcome(event))

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._show_over(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(on=False)
        mime = event.mimeData()
        if mime.hasFormat(PORTRAIT_TYPE) or mime.hasFormat(SOURCE_TYPE):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            place = dragged_portrait(mime)
            self.portrait_dropped.emit(-1 if place is None else place)
        elif welcome(event):
            self.dropped.emit(extract(mime))

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._dragged_over:
            painter = smooth(self)
            box = self.rect().adjusted(SPACE, SPACE, -SPACE, -SPACE)
            fill(painter, box, "accent_soft")
            outline(painter, box, "focus", width=2)

    def _show_over(self, *, on: bool) -> None:
        if on != self._dragged_over:
            self._dragged_over = on
            self.update()
