"""One picture, large."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.domain.result import Result
from imageedit_desktop.ui import icons, theme
from imageedit_desktop.ui.commands.buttons import CommandButton, follow
from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.gallery import words
from imageedit_desktop.ui.features.viewer.canvas import ZOOM_STEP, Canvas
from imageedit_desktop.ui.features.viewer.commands import ACTUAL, CLOSE, FIT, NEXT, PREVIOUS, connect_viewer
from imageedit_desktop.ui.pictures import PictureCache
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import ElidedLabel, Hairline, Label
from imageedit_desktop.ui.words import join_facts, phrase, weight_words

_FULL_PICTURES_BYTES = 160 * 1024 * 1024
"""The present picture and its neighbours at 2048 × 2048 are 48 MB; the rest is for going back and forth."""

_LEAST_PX, _ROOMY_PX = 26 * theme.SPACE, 48 * theme.SPACE

_STILL_MS = 60
"""While somebody zooms or pulls at an edge what is there is stretched; then it is read at the new size."""


class Viewer(QWidget):
    """Shows a saved item as large as the window allows.

    Signals:
        next_requested(), previous_requested(): in gallery order.
        closed(): back to the gallery.
    """

    next_requested = Signal()
    previous_requested = Signal()
    closed = Signal()

    def __init__(
        self,
        pictures: PictureCache,
        thumbnail_path: Callable[[Result], Path],
        commands: Commands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._thumbnails = pictures
        self._thumbnail_path = thumbnail_path
        self._full = PictureCache(self, limit_bytes=_FULL_PICTURES_BYTES)
        self._full.ready.connect(self._on_ready)
        self._full.failed.connect(self._on_failed)
        self._ask_soon = QTimer(self, singleShot=True, interval=_STILL_MS)
        self._ask_soon.timeout.connect(self._ask)
        self._item: GalleryItem | None = None
        self._asked_px: QSize | None = None
        self._position = Label("", "section")
        self._name = ElidedLabel("", "muted")
        self._details = Label("", "muted")
        self._zoom = Label("", "muted")
        self._canvas = Canvas(self)
        self._canvas.zoom_changed.connect(self._on_zoom_changed)
        self._previous = _Step(PREVIOUS, commands, self)
        self._next = _Step(NEXT, commands, self)
        self._lay_out(self._make_buttons(commands))
        connect_viewer(self, commands)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Viewer"))

    def show_item(
        self, item: GalleryItem, position: int, total: int, *, neighbours: Sequence[GalleryItem] = ()
    ) -> None:
        """Show another picture.

        Args:
            item: saved; a placeholder is ignored.
            position: where it is in the gallery, from 1.
            total: how many there are.
            neighbours: items to read ahead, the most likely last.
        """
        if item.result is None or item.result.path is None:
            return
        self._item = item
        self._tell(item.result, position, total)
        self._previous.setVisible(position > 1)
        self._next.setVisible(position < total)
        self._commands.look_again()
        self._show_picture(item.result, item.result.path)
        for neighbour in neighbours:
            if neighbour.result and neighbour.result.path:
                self._full.pixmap(neighbour.result.path, self._canvas.wanted_px(), dpr=1.0)
        self._ask()

    @property
    def has_next(self) -> bool:
        """Whether there is one after this, in gallery order."""
        return not self._next.isHidden()

    @property
    def has_previous(self) -> bool:
        """Whether there is one before this, in gallery order."""
        return not self._previous.isHidden()

    def fit(self) -> None:
        """Keep the whole picture in view."""
        self._canvas.set_fit()

    def show_actual(self) -> None:
        """One device pixel for each pixel of the picture."""
        self._canvas.set_actual()

    def toggle_zoom(self) -> None:
        """Fit to 100 % at the pointer, and back."""
        self._canvas.toggle(self._pointer())

    def zoom_in(self) -> None:
        """One step closer."""
        self._canvas.zoom_by(ZOOM_STEP)

    def zoom_out(self) -> None:
        """One step back."""
        self._canvas.zoom_by(1 / ZOOM_STEP)

    def close_pictures(self) -> None:
        """Stop reading; for the end of the program."""
        self._full.close()

    def _show_picture(self, result: Result, path: Path) -> None:
        stand_in = self._thumbnails.stand_in(self._thumbnail_path(result)) or self._thumbnails.stand_in(path)
        size = result.size
        known = QSize(size.width_px, size.height_px) if size else stand_in.size() if stand_in else QSize()
        self._canvas.show_stand_in(known, stand_in)

    def _ask(self) -> None:
        """Show the pixels that the present zoom has use for, at once or when a worker has read them."""
        path = self._item.result.path if self._item and self._item.result else None
        if path is None:
            return
        wanted_px = self._asked_px = self._canvas.wanted_px()
        pixmap = self._full.pixmap(path, wanted_px, dpr=1.0)
        if pixmap is not None and wanted_px is None:
            self._canvas.show_full(pixmap)
        elif pixmap is not None:
            self._canvas.show_smaller(pixmap)
        elif self._full.is_broken(path):
            self._on_failed(path)

    def _tell(self, result: Result, position: int, total: int) -> None:
        self._position.setText(phrase(self.tr("{position} of {total}"), position=position, total=total))
        self._name.setText(result.path.name if result.path else "")
        pixels = str(result.size) if result.size else ""
        weight = weight_words(result.size_bytes)
        self._details.setText(join_facts((pixels, weight if result.size_bytes else "")))
        if self._item is not None:
            self._canvas.setAccessibleName(words.accessible_line(self._item))

    def _make_buttons(self, commands: Commands) -> tuple[QWidget, ...]:
        fit, actual = Button(self.tr("Fit"), "quiet"), Button(self.tr("1:1"), "quiet")
        follow(fit, FIT, commands)
        follow(actual, ACTUAL, commands)
        return fit, actual, CommandButton(CLOSE, commands)

    def _lay_out(self, buttons: Sequence[QWidget]) -> None:
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._zoom.setMinimumWidth(6 * theme.SPACE)
        bar = QWidget(self)
        bar.setProperty("surface", "window")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        row.setSpacing(theme.SPACE)
        row.addSpacing(theme.SPACE)
        row.addWidget(self._position)
        row.addWidget(self._name, 1)
        for widget in (self._details, self._zoom, *buttons):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(Hairline())
        column.addWidget(self._canvas, 1)

    def _pointer(self) -> QPointF | None:
        at = self._canvas.mapFromGlobal(QCursor.pos())
        return QPointF(at) if self._canvas.rect().contains(at) else None

    # slots

    @Slot(object)
    def _on_ready(self, path: Path) -> None:
        if self._item and self._item.result and self._item.result.path == path:
            self._ask()

    @Slot(object)
    def _on_failed(self, path: Path) -> None:
        if self._item and self._item.result and self._item.result.path == path:
            missing = self._full.is_missing(path)
            words = self.tr("This file is missing.") if missing else self.tr("This file cannot be shown here.")
            self._canvas.show_message(words)

    @Slot(float)
    def _on_zoom_changed(self, zoom: float) -> None:
        self._zoom.setText(phrase(self.tr("{percent} %"), percent=QLocale().toString(round(zoom * 100))))
        if self._canvas.wanted_px() != self._asked_px:
            self._ask_soon.start()

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        """The buttons above the picture; words about it are shown where there is room."""
        return QSize(_LEAST_PX, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The steps stay at the edges."""
        super().resizeEvent(event)
        for label in (self._details, self._zoom):
            label.setVisible(event.size().width() >= _ROOMY_PX)
        self._place_steps()

    def changeEvent(self, event: QEvent) -> None:
        """They change places where reading goes the other way."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place_steps()

    def _place_steps(self) -> None:
        first, last = self._previous, self._next
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            first, last = last, first
        middle = (self.height() + self._canvas.y() - first.height()) // 2
        first.move(theme.SPACE, middle)
        last.move(self.width() - last.width() - theme.SPACE, middle)
        first.point("chevron-left")
        last.point("chevron-right")


class _Step(CommandButton):
    """A round button that lies on the picture."""

    def __init__(self, command: Command, commands: Commands, parent: QWidget) -> None:
        super().__init__(command, commands, parent=parent)
        self._icon = command.icon
        self.setFixedSize(5 * theme.SPACE, 5 * theme.SPACE)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def point(self, icon: str) -> None:
        """Point to the other side."""
        self._icon = icon
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("focus") if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("scrim", alpha=0.62 if self.underMouse() else 0.32))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        icons.draw(painter, self._icon, QRectF(self.rect()).adjusted(10, 10, -10, -10), "on_scrim")
