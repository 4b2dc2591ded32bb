"""The source, or what differs from it, over the picture of the viewer."""

from __future__ import annotations

from enum import Enum, unique

from PySide6.QtCore import QEvent, QObject, QRectF, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPixmap

from imageedit_desktop.domain.source_comparison import Part, SourceComparison
from imageedit_desktop.ui import theme
from imageedit_desktop.ui.features.comparing.layers import draw_heat, draw_source, heat_map
from imageedit_desktop.ui.features.comparing.line import Line
from imageedit_desktop.ui.features.comparing.source_pictures import SourcePictures
from imageedit_desktop.ui.features.comparing.subject import NOTHING, Subject
from imageedit_desktop.ui.features.comparing.words import changed_words
from imageedit_desktop.ui.features.viewer.canvas import Canvas
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import PictureWish
from imageedit_desktop.ui.widgets.pill import Pill, draw_pill


@unique
class View(Enum):
    """What is seen in the place of a result, and stays until something else is wished for."""

    RESULT = "result"
    WIPE = "wipe"
    DIFFERENCE = "difference"


class OverPicture(QObject):
    """Shows a source in the frame of the result, at its zoom. Nothing of the picture moves for it.

    Signals:
        wanted(): the comparison is to be seen, and is not there.
        seen(bool): the picture, and what lies over it, is on the screen now, or not any more.
    """

    wanted = Signal()
    seen = Signal(bool)

    def __init__(self, canvas: Canvas, pictures: PictureCache) -> None:
        super().__init__(canvas)
        self._canvas, self._pictures = canvas, pictures
        self._sources = SourcePictures(pictures)
        self._subject = NOTHING
        self._view = View.RESULT
        self._is_held = False
        self._is_near = False
        self._heat: tuple[SourceComparison, QPixmap] | None = None
        self._pill = Pill(canvas)
        self._line = Line(canvas)
        self._line.moved.connect(self._canvas.update)
        canvas.lay_over(self._paint)
        canvas.zoom_changed.connect(self._on_moved)
        canvas.installEventFilter(self)
        pictures.ready.connect(self._on_answered)
        pictures.failed.connect(self._on_answered)
        theme.theme().changed.connect(self._on_moved)

    @property
    def view(self) -> View:
        """What is seen while the source is not held."""
        return self._view

    @property
    def is_comparing(self) -> bool:
        """Whether something of the source is seen now."""
        return self._is_held or self._view is not View.RESULT

    def show_subject(self, subject: Subject, *, is_near: bool) -> None:
        """Tell of the source of the picture that is shown now.

        Args:
            subject: what is known of it.
            is_near: somebody looks at the picture and may want to see the source next: have it read.
        """
        if (subject, is_near) != (self._subject, self._is_near):
            self._subject, self._is_near = subject, is_near
            self._refresh()

    def hold(self, on: bool) -> None:
        """Show the source in place of the result, or the result again."""
        self._is_held = on
        self._refresh()

    def set_view(self, view: View) -> None:
        """Show something else from now on."""
        self._view = view
        self._refresh()

    def move_line(self, steps: int) -> None:
        """Have more of the source, or below zero more of the result."""
        self._line.step(steps)

    def _refresh(self) -> None:
        """Show what there is of what is wished for, and have the rest read."""
        has_line = self._view is View.WIPE and not self._is_held and self._pixmap() is not None
        self._line.setVisible(has_line)
        self._want()
        self._place_line()
        self._pill.say(self._words())
        self._canvas.update()
        if self.is_comparing and self._subject.compared is None:
            self.wanted.emit()

    # what is there

    def _want(self) -> None:
        wish = self._wish()
        if wish is None or not self._canvas.isVisible():
            self._pictures.want(self, ())
        elif self._is_held or self._view is View.WIPE:
            self._pictures.want(self, (wish,))
        elif self._is_near:
            self._pictures.want(self, (), (wish,))
        else:
            self._pictures.want(self, ())

    def _wish(self) -> PictureWish | None:
        """The source, with as many pixels as the zoom has use for."""
        return self._sources.wish(self._subject, self._canvas.picture_rect())

    def _pixmap(self) -> QPixmap | None:
        """What there is of the source."""
        return self._sources.pixmap(self._subject, self._canvas.picture_rect())

    def _part(self) -> Part | None:
        """The part of the source that the result shows; None while nothing is known of either."""
        return self._sources.part(self._subject)

    # what is seen

    def _words(self) -> str:
        subject = self._subject
        if not self.is_comparing:
            return ""
        if subject.reason:
            return subject.reason
        if self._is_held or self._view is View.WIPE:
            return self._words_of_source()
        if subject.compared is not None:
            return changed_words(subject.compared.changed)
        if subject.is_incomparable:
            return self.tr("The picture and its source cannot be compared.")
        return self.tr("Comparing with the source…")

    def _words_of_source(self) -> str:
        if self._pixmap() is None:
            source = self._wish()
            if source is not None and self._pictures.is_broken(source):
                return self.tr("The source of this picture cannot be shown here.")
            return self.tr("The source is being read…")
        return self.tr("Source") if self._is_held else ""

    def _paint(self, painter: QPainter) -> None:
        """Over the picture, in device pixels."""
        place = self._canvas.picture_rect()
        pixmap, part = self._pixmap(), self._part()
        if self._is_held and pixmap is not None and part is not None:
            draw_source(painter, place, pixmap, part)
        elif self._is_held:
            return
        elif self._view is View.WIPE and pixmap is not None and part is not None:
            self._paint_wipe(painter, place, pixmap, part)
        elif self._view is View.DIFFERENCE and self._subject.compared is not None:
            draw_heat(painter, place, self._heat_of(self._subject.compared))

    def _paint_wipe(self, painter: QPainter, place: QRectF, pixmap: QPixmap, part: Part) -> None:
        dpr = self._canvas.devicePixelRatioF()
        at = round(self._line.line_px() * dpr)
        view = QRectF(0, 0, self._canvas.width() * dpr, self._canvas.height() * dpr)
        left, right = QRectF(view), QRectF(view)
        left.setRight(at)
        right.setLeft(at)
        mirrored = self._canvas.isRightToLeft()
        painter.save()
        painter.setClipRect(right if mirrored else left)
        draw_source(painter, place, pixmap, part)
        painter.restore()
        self._paint_names(painter, dpr, mirrored=mirrored)

    def _paint_names(self, painter: QPainter, dpr: float, *, mirrored: bool) -> None:
        """What is on either side of the line."""
        painter.save()
        painter.scale(dpr, dpr)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(theme.SMALL, strong=True))
        metrics = QFontMetrics(painter.font())
        at, top = self._line.line_px(), self._line.y() + 2 * theme.SPACE
        names = self.tr("Source"), self.tr("Result")
        for words, is_left in zip(names, (not mirrored, mirrored), strict=True):
            width = metrics.horizontalAdvance(words) + 3 * theme.SPACE
            left = at - 2 * theme.SPACE - width if is_left else at + 2 * theme.SPACE
            box = QRectF(left, top, width, metrics.height() + theme.SPACE).toRect()
            draw_pill(painter, box, words)
        painter.restore()

    def _heat_of(self, compared: SourceComparison) -> QPixmap:
        if self._heat is None or self._heat[0] is not compared:
            self._heat = (compared, heat_map(compared))
        return self._heat[1]

    def _place_line(self) -> None:
        """The line lies across what is in view of the picture, so that it can always be reached."""
        dpr = self._canvas.devicePixelRatioF()
        place = self._canvas.picture_rect()
        shown = QRectF(place.x() / dpr, place.y() / dpr, place.width() / dpr, place.height() / dpr)
        self._line.lie_across(shown.intersected(QRectF(self._canvas.rect())))

    @Slot()
    def _on_moved(self) -> None:
        """The picture is larger or elsewhere now."""
        self._place_line()
        if self._pill.isVisible():
            self._pill.fit()
        self._want()

    @Slot(str)
    def _on_answered(self, key: str) -> None:
        if self._subject.source is not None and self._subject.source.key == key:
            self._refresh()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nothing is read for it while it is not seen."""
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            self._want()
            self.seen.emit(event.type() == QEvent.Type.Show)
        return super().eventFilter(watched, event)
