"""The source in place of each result of a batch, for as long as that is wished for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from imageedit_desktop.domain.gallery import BatchFacts, GalleryItem
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.inputs import Rendition
from imageedit_desktop.domain.result import Result
from imageedit_desktop.domain.source_comparison import SourceComparison
from imageedit_desktop.ui import theme
from imageedit_desktop.ui.features.comparing.layers import draw_source, part_of
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import PictureWish
from imageedit_desktop.ui.widgets.pill import draw_pill

translate = QCoreApplication.translate

_INSET_PX = 6


class SourceCells:
    """Paints over cells; does no IO.

    Attributes:
        job: whose results are covered; None for no job's.
        compared: tells where a result lies on its source, where that is known.
    """

    def __init__(
        self, pictures: PictureCache, source_wish: Callable[[BatchFacts | None, float], PictureWish | None]
    ) -> None:
        self.job: JobId | None = None
        self.compared: Callable[[Result, Rendition], SourceComparison | None] = lambda _result, _source: None
        self._pictures = pictures
        self._source_wish = source_wish

    def wish(self, facts: BatchFacts | None, longest_px: float) -> PictureWish | None:
        """The source, for a cell whose longest side has so many device pixels; None for one that is not covered."""
        if facts is None or facts.job.id != self.job:
            return None
        return self._source_wish(facts, longest_px)

    def paint(self, painter: QPainter, rect: QRect, item: GalleryItem | None, facts: BatchFacts | None) -> None:
        """Cover a cell, where it is to be and as soon as there is anything of the source."""
        result = None if item is None else item.result
        wish = self.wish(facts, max(rect.width(), rect.height()) * painter.device().devicePixelRatioF())
        if result is None or wish is None or facts is None or facts.source is None:
            return
        pixmap = self._pictures.pixmap(wish) or self._pictures.stand_in(wish)
        if pixmap is None:
            return
        shape = result.size or facts.job.recipe.size
        part = part_of(pixmap.size(), shape, self.compared(result, facts.source))
        draw_source(painter, QRectF(rect), pixmap, part)
        self._paint_name(painter, rect)

    def _paint_name(self, painter: QPainter, rect: QRect) -> None:
        words = translate("gallery", "Source")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(theme.CAPTION))
        metrics = QFontMetrics(painter.font())
        width, height = metrics.horizontalAdvance(words) + 2 * theme.SPACE, metrics.height() + 4
        left = rect.left() + _INSET_PX
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = rect.right() + 1 - _INSET_PX - width
        draw_pill(painter, QRect(left, rect.top() + _INSET_PX, width, height), words)
        painter.restore()
