"""How a cell looks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.domain.geometry import Size, fit_within, size
from imageedit_desktop.domain.ids import ResultId
from imageedit_desktop.domain.result import Result
from imageedit_desktop.ui import icons, theme
from imageedit_desktop.ui.elapsed import elapsed_words, now_ms
from imageedit_desktop.ui.features.gallery import words
from imageedit_desktop.ui.features.gallery.model import ITEM_ROLE, AnyIndex, GalleryModel
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import Level, PictureWish
from imageedit_desktop.ui.widgets import painting

MARGIN_PX = theme.SPACE + theme.SPACE // 4
"""From the room for the picture to the cell's edge: half of the least gap between two pictures."""

_MAT_PX = theme.SPACE
"""How far what marks a cell reaches beyond the room for its picture."""

_PLACEHOLDERS_MAX = 32
"""Looks kept at a time: a few orders, and the last seconds of their clocks."""

_CHOSEN = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver
_UPPER_LINE = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap)
_LOWER_LINE = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)

_RING_PX = 2
_BADGE_PX = 20


class GalleryDelegate(QStyledItemDelegate):
    """Paints a picture, a placeholder or a missing file into a cell; does no IO and scales nothing.

    Attributes:
        cell_px: side of the square that a picture fits into, in logical pixels.
        item_size: `cell_px` with its margins, and behind and below them a share of the width that is left over.
    """

    def __init__(
        self, pictures: PictureCache, thumbnail_path: Callable[[Result], Path], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.cell_px = 192
        self.item_size = QSize(self.cell_px + 2 * MARGIN_PX, self.cell_px + 2 * MARGIN_PX)
        self._pictures = pictures
        self._thumbnail_path = thumbnail_path
        self._awaited: dict[str, ResultId] = {}
        self._placeholders: dict[tuple[str, str, float, float, float], QPixmap] = {}
        self._small = theme.font(theme.SMALL)
        self._caption = theme.font(theme.CAPTION)
        self._caption_metrics = QFontMetrics(self._caption)
        theme.theme().changed.connect(self._on_theme_changed)

    def claim(self, key: str) -> ResultId | None:
        """The cell that waits for this picture, once."""
        return self._awaited.pop(key, None)

    def wish(self, item: GalleryItem, dpr: float) -> PictureWish | None:
        """What a cell shows of a saved item; None while that is on its way, and where it has no file."""
        result = item.result
        if result is None:
            return None
        level = Level.covering(self.cell_px * dpr, of=result.size)
        return PictureWish.of_result(result, self._thumbnail_path(result), level)

    def picture_of(self, item: GalleryItem, dpr: float) -> QPixmap | None:
        """The pixmap of a saved item for the present cell; None while it is loading or broken."""
        wish = self.wish(item, dpr)
        return None if wish is None else self._pictures.pixmap(wish)

    def room(self, cell: QRect, direction: Qt.LayoutDirection) -> QRectF:
        """The square for the picture, at the leading side of its cell, so that the first ones stand in a line."""
        square = QRect(cell.topLeft() + QPoint(MARGIN_PX, MARGIN_PX), QSize(self.cell_px, self.cell_px))
        return QRectF(QStyle.visualRect(direction, cell, square))

    def picture_rect(self, item: GalleryItem, room: QRectF, dpr: float) -> QRectF:
        """Where the picture is, or will be: in the middle of its room, on whole device pixels."""
        real = item.result.size if item.result and item.result.size else item.asked
        side = round(self.cell_px * dpr)
        return _centred(fit_within(real, size(side, side)), room, dpr)

    def _paint_picture(self, painter: QPainter, item: GalleryItem, rect: QRectF) -> None:
        wish = self.wish(item, painter.device().devicePixelRatioF())
        pixmap = None if wish is None else self._pictures.pixmap(wish)
        if wish is not None and pixmap is None and not self._pictures.is_broken(wish):
            self._awaited[wish.key] = item.id
            pixmap = self._pictures.stand_in(wish)
        if pixmap is not None:
            painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()))
            return
        self._paint_frame(painter, rect)
        if wish is None or self._pictures.is_missing(wish):
            self._paint_lines(painter, rect, self.tr("File not found"), "")
        elif self._pictures.is_broken(wish):
            self._paint_lines(painter, rect, self.tr("Kept as it came"), self.tr("It cannot be shown here."))

    def _paint_frame(self, painter: QPainter, rect: QRectF) -> None:
        painter.setBrush(theme.color("window"))
        painter.setPen(QPen(theme.color("hairline"), 1))
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_placeholder(self, painter: QPainter, item: GalleryItem, rect: QRectF) -> None:
        """A copy for each picture of an order: they look the same, and drawing words is slow."""
        elapsed = elapsed_words(item.key.job_created_ms, now_ms()) if item.state.is_active else ""
        dpr = painter.device().devicePixelRatioF()
        look = (words.state_line(item), elapsed, rect.width(), rect.height(), dpr)
        if look not in self._placeholders:
            if len(self._placeholders) == _PLACEHOLDERS_MAX:
                self._placeholders.clear()
            self._placeholders[look] = self._placeholder(*look)
        painter.drawPixmap(rect.topLeft(), self._placeholders[look])

    def _placeholder(self, first: str, second: str, width: float, height: float, dpr: float) -> QPixmap:
        pixmap = QPixmap(round(width * dpr), round(height * dpr))
        pixmap.setDevicePixelRatio(dpr)
        pixmap.fill(theme.color("window"))
        rect = QRectF(0, 0, width, height)
        painter = QPainter(pixmap)
        self._paint_frame(painter, rect)
        self._paint_lines(painter, rect, first, second)
        painter.end()
        return pixmap

    def _paint_lines(self, painter: QPainter, rect: QRectF, first: str, second: str) -> None:
        inner = rect.adjusted(theme.SPACE, 0, -theme.SPACE, 0)
        middle = inner.center().y()
        upper = QRectF(inner.left(), inner.top(), inner.width(), middle - inner.top() + (0 if second else 10))
        painter.setFont(self._small)
        painter.setPen(theme.color("text_muted"))
        painter.drawText(upper, _UPPER_LINE, first)
        if second:
            painter.setFont(self._caption)
            painter.setPen(theme.color("text_faint"))
            lower = QRectF(inner.left(), middle + theme.SPACE / 2, inner.width(), inner.bottom() - middle)
            painter.drawText(lower, _LOWER_LINE, second)

    def _paint_marks(self, painter: QPainter, result: Result, rect: QRectF) -> None:
        """What is to be known of a picture, in its lower corner; icons alone where there is no room for words."""
        marks = []
        if result.nsfw:
            marks.append(("eye-off", self.tr("Flagged")))
        if not result.checked:
            marks.append(("circle-help", self.tr("Not checked")))
        left = rect.left() + 6
        for icon, told in marks:
            width = self._caption_metrics.horizontalAdvance(told) + _BADGE_PX + theme.SPACE
            pill = QRectF(left, rect.bottom() - 6 - _BADGE_PX, width, _BADGE_PX)
            worded = width * len(marks) <= rect.width() / 2
            if not worded:
                pill.setWidth(_BADGE_PX)
            self._paint_pill(painter, pill)
            icons.draw(painter, icon, QRectF(pill.left() + 4, pill.top() + 4, 12, 12), "on_scrim")
            if worded:
                painter.drawText(pill.adjusted(_BADGE_PX, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), told)
            left += pill.width() + 4

    def _paint_number(self, painter: QPainter, item: GalleryItem, rect: QRectF) -> None:
        pill = QRectF(rect.right() - 6 - _BADGE_PX, rect.bottom() - 6 - _BADGE_PX, _BADGE_PX, _BADGE_PX)
        self._paint_pill(painter, pill)
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), str(item.key.number))

    def _paint_pill(self, painter: QPainter, pill: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("scrim", alpha=0.62))
        painter.drawRoundedRect(pill, _BADGE_PX / 2, _BADGE_PX / 2)
        painter.setFont(self._caption)
        painter.setPen(theme.color("on_scrim"))

    def _paint_mat(self, painter: QPainter, room: QRectF, state: QStyle.StateFlag) -> None:
        """What tells that a cell is pointed at, selected or has the keyboard; pictures lie on the plain ground."""
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if not (focused or state & _CHOSEN):
            return
        mat = room.adjusted(-_MAT_PX, -_MAT_PX, _MAT_PX, _MAT_PX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painting.fill(painter, mat, "raised" if selected else "panel")
        if selected or focused:
            painting.outline(painter, mat, "focus" if focused else "accent", width=_RING_PX if selected else 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._placeholders.clear()

    # Qt overrides

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """One cell."""
        item: GalleryItem = index.data(ITEM_ROLE)
        state: QStyle.StateFlag = option.state
        room = self.room(QRect(option.rect), option.direction)
        rect = self.picture_rect(item, room, painter.device().devicePixelRatioF())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_mat(painter, room, state)
        if item.result is None:
            self._paint_placeholder(painter, item, rect)
        else:
            self._paint_picture(painter, item, rect)
            self._paint_marks(painter, item.result, rect)
            model = index.model()
            if state & _CHOSEN and isinstance(model, GalleryModel) and model.has_siblings(index.row()):
                self._paint_number(painter, item, rect)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """The same for every cell."""
        return self.item_size


def _centred(device: Size, room: QRectF, dpr: float) -> QRectF:
    extent = QSizeF(device.width_px / dpr, device.height_px / dpr)
    corner = room.center() - QPointF(extent.width() / 2, extent.height() / 2)
    return QRectF(QPointF(round(corner.x() * dpr) / dpr, round(corner.y() * dpr) / dpr), extent)
