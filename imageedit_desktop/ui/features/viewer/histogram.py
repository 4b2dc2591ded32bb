"""The histogram in a corner of the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from imageedit_desktop.ui import theme
from imageedit_desktop.ui.features.viewer.measuring import BLOCKED_COLOUR, BLOWN_COLOUR
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.widgets import painting
from imageedit_desktop.ui.words import phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from imageedit_desktop.imaging.tones import Tones

translate = QCoreApplication.translate

_SIZE = QSize(33 * theme.SPACE, 18 * theme.SPACE)
_CHANNELS = (("red", QColor(235, 64, 52)), ("green", QColor(60, 200, 90)), ("blue", QColor(70, 120, 255)))
_CHANNEL_ALPHA = 0.62
_MARK_PX = 6
_EXACT_BELOW = 9.95
"""Percent; more is told in whole numbers."""


class HistogramPanel(QWidget):
    """Red, green, blue and luminance from dark to light, and how much of the picture has no detail.

    The scale is linear, and as high as the highest level between black and white: these two are told in numbers,
    and would press the others to the ground.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tones: Tones | None = None
        self.setFixedSize(_SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Histogram"))
        theme.theme().changed.connect(self.update)
        self.hide()

    def show_tones(self, tones: Tones | None) -> None:
        """Show those of another picture; None while they are not known."""
        self._tones = tones
        self.setAccessibleDescription(self.words(tones))
        self.update()

    def words(self, tones: Tones | None) -> str:
        """The histogram for whoever listens."""
        if tones is None:
            return self.tr("Not measured yet.")
        said = self.tr(
            "{blocked} of the picture is black without detail, and {blown} is white without detail. "
            "Half of it is darker than {middle} of full brightness."
        )
        return phrase(said, blocked=_share(tones.blocked), blown=_share(tones.blown), middle=_share(tones.middle))

    # painting

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dark is at the left in every language, as in every histogram."""
        painter = painting.smooth(self)
        painting.fill(painter, self.rect(), "scrim", alpha=0.66)
        tones = self._tones
        if tones is None:
            return
        room = QRectF(self.rect()).adjusted(theme.SPACE, theme.SPACE, -theme.SPACE, -3 * theme.SPACE)
        highest = max(max(counts[1:-1]) for counts in (tones.red, tones.green, tones.blue, tones.luminance)) or 1
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
        painter.setPen(Qt.PenStyle.NoPen)
        for name, colour in _CHANNELS:
            colour.setAlphaF(_CHANNEL_ALPHA)
            painter.setBrush(colour)
            painter.drawPolygon(_hill(getattr(tones, name), room, highest))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.color("on_scrim", alpha=0.9))
        painter.drawPolyline(_hill(tones.luminance, room, highest).toList()[1:-1])
        self._paint_ends(painter, room, tones)

    def _paint_ends(self, painter: QPainter, room: QRectF, tones: Tones) -> None:
        """The shares of black and white below their ends, each with the colour that marks it on the picture."""
        below = QRectF(room.left(), room.bottom() + theme.SPACE / 2, room.width(), 2 * theme.SPACE)
        absolute = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        blocked = phrase(self.tr("Black {share}"), share=_share(tones.blocked))
        blown = phrase(self.tr("White {share}"), share=_share(tones.blown))
        painter.setFont(theme.font(theme.CAPTION))
        for words, colour, side in (
            (blocked, BLOCKED_COLOUR, Qt.AlignmentFlag.AlignLeft),
            (blown, BLOWN_COLOUR, Qt.AlignmentFlag.AlignRight),
        ):
            mark = QRectF(below.left(), below.center().y() - _MARK_PX / 2, _MARK_PX, _MARK_PX)
            if side == Qt.AlignmentFlag.AlignRight:
                mark.moveRight(below.right())
            painter.fillRect(mark, colour)
            painter.setPen(theme.color("on_scrim"))
            beside = below.adjusted(_MARK_PX + 4, 0, -_MARK_PX - 4, 0)
            painter.drawText(beside, int(side | absolute), words)


def _hill(counts: Sequence[int], room: QRectF, highest: int) -> QPolygonF:
    """From the lower left corner over all levels to the lower right one."""
    step = room.width() / (len(counts) - 1)
    points = [
        QPointF(room.left() + step * level, room.bottom() - room.height() * min(1.0, count / highest))
        for level, count in enumerate(counts)
    ]
    return QPolygonF([room.bottomLeft(), *points, room.bottomRight()])


def _share(share: float) -> str:
    """A share in percent, and of a little a tenth at least: that there is some is worth knowing."""
    percent = max(100 * share, 0.1) if share > 0 else 0.0
    digits = 1 if 0 < percent < _EXACT_BELOW else 0
    return phrase(translate("histogram", "{percent} %"), percent=QLocale().toString(percent, "f", digits))
