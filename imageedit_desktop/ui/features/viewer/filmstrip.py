"""The pictures of one batch, small, below the one that is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QSizePolicy, QWidget

from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.domain.result import Result
from imageedit_desktop.ui import icons, theme
from imageedit_desktop.ui.features.gallery import words
from imageedit_desktop.ui.features.verdicts.marks import MarkPainter
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import Level, PictureWish
from imageedit_desktop.ui.widgets import painting

FRAME_PX = 6 * theme.SPACE
"""Height of a frame, in logical pixels."""

_NARROW, _WIDE = 0.5, 2.0
"""Of the height: bounds of a frame's width."""

_LEAST_PX = theme.SPACE
_RING_PX = 2
_ICON_PX = 16


class Filmstrip(QWidget):
    """A frame for each picture of the batch, in order, those on their way too.

    Attributes:
        marks: paints what is said of them.

    Signals:
        picked(GalleryItem): this one is to be shown.
        drag_requested(GalleryItem): this one is to be dragged somewhere.
    """

    picked = Signal(object)
    drag_requested = Signal(object)

    def __init__(
        self, pictures: PictureCache, thumbnail_path: Callable[[Result], Path], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._thumbnail_path = thumbnail_path
        self.marks = MarkPainter()
        theme.theme().changed.connect(self.marks.dress)
        self._frames: list[_Frame] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.SPACE // 2)
        self._row.addStretch(1)
        self._row.addStretch(1)
        self.setFixedHeight(FRAME_PX + 2 * _RING_PX)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Pictures of this batch"))
        pictures.ready.connect(self._on_answered)
        pictures.failed.connect(self._on_answered)
        pictures.veil.changed.connect(self._on_veil_changed)

    def show_batch(self, items: Sequence[GalleryItem], current: GalleryItem) -> None:
        """Show these; the current one with a ring. A batch of one needs no strip, and its frame is not shown."""
        shown = items if len(items) > 1 else ()
        for item in shown[len(self._frames) :]:
            self._frames.append(self._make_frame(item))
            self._row.insertWidget(len(self._frames), self._frames[-1])
        for number, frame in enumerate(self._frames):
            frame.setVisible(number < len(shown))
        for frame, item in zip(self._frames, shown, strict=False):
            frame.show_item(item, is_current=item.id == current.id)
        self._fit()
        if self.isVisible():
            self._want()

    def pixmap_of(self, item: GalleryItem) -> QPixmap | None:
        """The small picture of an item, as far as it is there."""
        wish = self._wish(item)
        return None if wish is None else self._pictures.pixmap(wish) or self._pictures.stand_in(wish)

    def _wish(self, item: GalleryItem) -> PictureWish | None:
        if item.result is None:
            return None
        level = Level.covering(FRAME_PX * _WIDE * self.devicePixelRatioF())
        return self._pictures.wish_for(item.result, self._thumbnail_path(item.result), level)

    def is_blurred(self, item: GalleryItem) -> bool:
        """Whether nobody may see what is in it."""
        return self._pictures.veil.covers(item.result)

    def _make_frame(self, item: GalleryItem) -> _Frame:
        frame = _Frame(self, item)
        frame.clicked.connect(self._on_clicked)
        frame.drag_requested.connect(self._on_drag_requested)
        return frame

    def _fit(self) -> None:
        """All frames are in sight, narrower than their pictures would like where there is little room."""
        shown = self._shown()
        gaps_px = (len(shown) + 1) * self._row.spacing()
        for frame in shown:
            frame.fit((self.width() - gaps_px) // len(shown))

    def _shown(self) -> list[_Frame]:
        return [frame for frame in self._frames if not frame.isHidden()]

    def _want(self) -> None:
        wishes = (self._wish(frame.item) for frame in self._shown())
        self._pictures.want(self, [wish for wish in wishes if wish is not None])

    @Slot()
    def _on_clicked(self) -> None:
        frame = self.sender()
        if isinstance(frame, _Frame):
            self.picked.emit(frame.item)

    @Slot()
    def _on_drag_requested(self) -> None:
        frame = self.sender()
        if isinstance(frame, _Frame):
            self.drag_requested.emit(frame.item)

    @Slot()
    def _on_veil_changed(self) -> None:
        for frame in self._shown():
            frame.show_item(frame.item, is_current=frame.isChecked())
        if self.isVisible():
            self._want()

    @Slot(str)
    def _on_answered(self, key: str) -> None:
        for frame in self._shown():
            wish = self._wish(frame.item)
            if wish is not None and wish.key == key:
                frame.update()

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._want()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pictures.want(self, ())


class _Frame(QAbstractButton):
    """One of them.

    Signals:
        drag_requested: it is pulled at.
    """

    drag_requested = Signal()

    def __init__(self, strip: Filmstrip, item: GalleryItem) -> None:
        super().__init__(strip)
        self.item = item
        self._strip = strip
        self._pressed_at = QPoint()
        self.setCheckable(True)
        self.setFocusPolicy(
            Qt.FocusPolicy.NoFocus
        )  # the keyboard stays with the picture, whose arrows lead here too
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_item(self, item: GalleryItem, *, is_current: bool) -> None:
        """Show another picture of the batch, or the same one in another state."""
        self.item = item
        self.setEnabled(item.result is not None)
        self.setChecked(is_current)
        self.setAccessibleName(words.accessible_line(item, is_blurred=self._strip.is_blurred(item)))
        self.update()

    def fit(self, most_px: int) -> None:
        """Be as wide as the picture would like, and no wider than this."""
        size = self.item.result.size if self.item.result and self.item.result.size else self.item.asked
        ratio = min(_WIDE, max(_NARROW, size.width_px / size.height_px))
        wide_px = min(most_px, round(FRAME_PX * ratio) + 2 * _RING_PX)
        self.setFixedSize(max(_LEAST_PX, wide_px), FRAME_PX + 2 * _RING_PX)

    def nextCheckState(self) -> None:
        """The ring moves when the picture is shown, not before."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        moved = event.position().toPoint() - self._pressed_at
        if (
            event.buttons() & Qt.MouseButton.LeftButton
            and moved.manhattanLength() >= QApplication.startDragDistance()
        ):
            self.setDown(False)
            self.drag_requested.emit()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painting.smooth(self)
        box = QRectF(self.rect()).adjusted(_RING_PX, _RING_PX, -_RING_PX, -_RING_PX)
        pixmap = self._strip.pixmap_of(self.item)
        if pixmap is not None:
            painter.setOpacity(1.0 if self.isChecked() or self.underMouse() else 0.7)
            place = QRectF(QPointF(), QSizeF(pixmap.size()).scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio))
            place.moveCenter(box.center())
            painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
            painter.setOpacity(1.0)
            box = place
        else:
            painting.fill(painter, box, "raised", radius=2)
        self._paint_marks(painter, box)
        if self.isChecked():
            painting.outline(painter, self.rect(), "focus", width=_RING_PX, radius=2)

    def _paint_marks(self, painter: QPainter, box: QRectF) -> None:
        """That it is on its way or blurred, and what is said of it."""
        middle = QRectF(QPointF(), QSizeF(_ICON_PX, _ICON_PX))
        middle.moveCenter(box.center())
        if self.item.result is None:
            icons.draw(painter, "clock", middle, "text_faint")
            return
        if self._strip.is_blurred(self.item):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("scrim", alpha=0.56))
            painter.drawEllipse(middle.adjusted(-4, -4, 4, 4))
            icons.draw(painter, "eye-off", middle, "on_scrim")
        self._strip.marks.paint(painter, box.toRect(), self.item.result.verdict)
