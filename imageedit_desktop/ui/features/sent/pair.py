"""What is sent and the original with one zoom and one place: with a line between them, or side by side."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Slot
from PySide6.QtGui import QCursor, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QWidget

from imageedit_desktop.domain.sent_file import Beside, SentFile
from imageedit_desktop.ui import theme
from imageedit_desktop.ui.features.comparing.line import Line
from imageedit_desktop.ui.features.viewer.canvas import ZOOM_STEP, Canvas
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import Level, PictureWish
from imageedit_desktop.ui.widgets.pill import draw_pill

_GAP_PX = theme.SPACE // 2
_LEAST_PX = (20 * theme.SPACE, 14 * theme.SPACE)


class Pair(QWidget):
    """Shows what is sent; the original, once it is there, on the side where one begins to read.

    Closer than 100 % the original shows its own pixels, else it has as many as are sent.
    """

    def __init__(self, pictures: PictureCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._sent: SentFile | None = None
        self._beside: Beside | None = None
        self._has_sides = self._is_following = False
        self._original, self._leaving = Canvas(self), Canvas(self)
        self._original.setAccessibleName(self.tr("Original"))
        self._leaving.setAccessibleName(self.tr("Sent"))
        self._line = Line(self._leaving)
        self._line.setAccessibleName(self.tr("Line between the original and what is sent"))
        self._line.setAccessibleDescription(self.tr("How many percent of what is in view show the original"))
        self._lay_out()
        for canvas, other in ((self._original, self._leaving), (self._leaving, self._original)):
            canvas.zoom_changed.connect(lambda _zoom, one=canvas, two=other: self._follow(one, two))
            canvas.installEventFilter(self)
        self._leaving.lay_over(self._paint_over_leaving)
        self._original.lay_over(lambda painter: self._paint_name(painter, self._original))
        self._line.moved.connect(self._leaving.update)
        pictures.ready.connect(self._on_answered)
        pictures.failed.connect(self._on_answered)
        theme.theme().changed.connect(self._refresh)

    def show_sent(self, sent: SentFile, beside: Beside | None) -> None:
        """Show what is sent, and beside it the original as soon as that can be had."""
        if (sent, beside) != (self._sent, self._beside):
            self._sent, self._beside = sent, beside
            self._refresh()

    def show_nothing(self, words: str) -> None:
        """Say why there is nothing."""
        self._sent = self._beside = None
        self._refresh()
        self._leaving.show_stand_in(QSize(), None)
        self._leaving.show_message(words)

    @property
    def is_side_by_side(self) -> bool:
        """Whether there are two pictures, and no line."""
        return self._has_sides

    def set_side_by_side(self, on: bool) -> None:
        """Show them side by side, or one over the other with a line between."""
        self._has_sides = on
        self._refresh()
        self._follow(self._leaving, self._original)

    def toggle_zoom(self) -> None:
        """Fit to 100 % at the pointer, and back."""
        at = self._leaving.mapFromGlobal(QCursor.pos())
        self._leaving.toggle(QPointF(at) if self._leaving.rect().contains(at) else None)

    def fit(self) -> None:
        """All in view."""
        self._leaving.set_fit()

    def show_actual(self) -> None:
        """One device pixel for each pixel that is sent."""
        self._leaving.set_actual()

    def zoom_in(self) -> None:
        """One step closer."""
        self._leaving.zoom_by(ZOOM_STEP)

    def zoom_out(self) -> None:
        """One step back."""
        self._leaving.zoom_by(1 / ZOOM_STEP)

    def want(self) -> None:
        """Declare what is to be read, where it is seen."""
        wishes = (self._wish_for_leaving(), self._wish_for_original()) if self.isVisible() else ()
        self._pictures.want(self, [wish for wish in wishes if wish is not None])

    def _lay_out(self) -> None:
        self.setMinimumSize(*_LEAST_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        for canvas in (self._original, self._leaving):
            row.addWidget(canvas, 1)
        self._original.hide()

    # what there is

    def _refresh(self) -> None:
        """Show the best that is there for the present zoom, and have the rest read."""
        self.want()
        original = self._pixmap(self._wish_for_original())
        self._original.setVisible(self._has_sides and self._beside is not None)
        self._line.setVisible(not self._has_sides and original is not None)
        if self._sent is not None:
            size = QSize(self._sent.size.width_px, self._sent.size.height_px)
            self._leaving.show_stand_in(size, self._pixmap(self._wish_for_leaving()))
            self._original.show_stand_in(size, original)
            self._tell_if_broken()
        self._place_line()

    def _tell_if_broken(self) -> None:
        wish = self._wish_for_leaving()
        if wish is not None and self._pictures.is_broken(wish):
            self._leaving.show_message(self.tr("This file cannot be shown here."))

    def _pixmap(self, wish: PictureWish | None) -> QPixmap | None:
        return None if wish is None else self._pictures.pixmap(wish) or self._pictures.stand_in(wish)

    def _wish_for_leaving(self) -> PictureWish | None:
        if self._sent is None:
            return None
        return PictureWish.of_file(self._sent.path, self._leaving.wanted_level())

    def _wish_for_original(self) -> PictureWish | None:
        if self._beside is None:
            return None
        if self._leaving.zoom > 1 and self._beside.own_size is not None:
            return PictureWish.of_file(self._beside.own_size, Level.FULL)
        return PictureWish.of_file(self._beside.same_size, self._leaving.wanted_level())

    # painting

    def _paint_over_leaving(self, painter: QPainter) -> None:
        original = self._pixmap(self._wish_for_original())
        if self._has_sides or original is None:
            if self._has_sides and self._beside is not None:
                self._paint_name(painter, self._leaving)
            return
        dpr = self._leaving.devicePixelRatioF()
        at = round(self._line.line_px() * dpr)
        side = QRectF(0, 0, self._leaving.width() * dpr, self._leaving.height() * dpr)
        if self._is_mirrored():
            side.setLeft(at)
        else:
            side.setRight(at)
        painter.save()
        painter.setClipRect(side)
        painter.fillRect(side, theme.color("well"))
        self._leaving.draw_alike(painter, original)
        painter.restore()
        self._paint_names(painter, dpr)

    def _paint_names(self, painter: QPainter, dpr: float) -> None:
        """What is on either side of the line, each where there is room for it."""
        at = self._line.line_px()
        first, second = self._original.accessibleName(), self._leaving.accessibleName()
        left, right = (second, first) if self._is_mirrored() else (first, second)
        with _Small(painter, dpr) as metrics:
            for words, is_left in ((left, True), (right, False)):
                width = metrics.horizontalAdvance(words) + 3 * theme.SPACE
                x = at - 2 * theme.SPACE - width if is_left else at + 2 * theme.SPACE
                if x >= 0 and x + width <= self._leaving.width():
                    box = QRectF(x, self._line.y() + 2 * theme.SPACE, width, metrics.height() + theme.SPACE)
                    draw_pill(painter, box.toRect(), words)

    def _paint_name(self, painter: QPainter, canvas: Canvas) -> None:
        """In its upper middle."""
        words = canvas.accessibleName()
        with _Small(painter, canvas.devicePixelRatioF()) as metrics:
            width = metrics.horizontalAdvance(words) + 3 * theme.SPACE
            height = metrics.height() + theme.SPACE
            draw_pill(painter, QRectF((canvas.width() - width) / 2, 2 * theme.SPACE, width, height).toRect(), words)

    def _place_line(self) -> None:
        """Across what is in view of the picture, so that it can always be reached."""
        dpr = self._leaving.devicePixelRatioF()
        place = self._leaving.picture_rect()
        shown = QRectF(place.x() / dpr, place.y() / dpr, place.width() / dpr, place.height() / dpr)
        self._line.lie_across(shown.intersected(QRectF(self._leaving.rect())))

    def _is_mirrored(self) -> bool:
        return self._leaving.isRightToLeft()

    # slots

    def _follow(self, moved: Canvas, other: Canvas) -> None:
        """What is done to one of them is done to both."""
        if self._is_following:
            return
        self._is_following = True
        if other.isVisible():
            other.look_as(moved)
        self._refresh()
        self._is_following = False

    @Slot(str)
    def _on_answered(self, key: str) -> None:
        if any(
            wish is not None and wish.key == key for wish in (self._wish_for_leaving(), self._wish_for_original())
        ):
            self._refresh()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nothing is read for it while it is not seen."""
        if watched is self._leaving and event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            self._refresh()
        return super().eventFilter(watched, event)


class _Small:
    """A painter in logical pixels and small letters, for a while."""

    def __init__(self, painter: QPainter, dpr: float) -> None:
        self._painter, self._dpr = painter, dpr

    def __enter__(self) -> QFontMetrics:
        self._painter.save()
        self._painter.scale(self._dpr, self._dpr)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setFont(theme.font(theme.SMALL, strong=True))
        return QFontMetrics(self._painter.font())

    def __exit__(self, *_error: object) -> None:
        self._painter.restore()
