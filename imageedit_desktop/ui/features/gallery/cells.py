"""How a cell looks: a picture, the place of one that is on its way, or a file that is not there."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPixmap

from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.domain.ids import ResultId
from imageedit_desktop.domain.result import Result, ResultState
from imageedit_desktop.ui import icons, theme
from imageedit_desktop.ui.features.gallery.acts import CellAct, cell_words
from imageedit_desktop.ui.features.gallery.scaled import KeptPixmaps, ScaledPictures, draw_dimmed
from imageedit_desktop.ui.features.gallery.words import binned_line
from imageedit_desktop.ui.features.verdicts.marks import MarkPainter
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import Level, PictureWish
from imageedit_desktop.ui.widgets import painting
from imageedit_desktop.ui.widgets.sensitive_mark import SensitiveMark, mark_words

translate = QCoreApplication.translate

_RING_PX, _GROUND_PX = 2, 3
"""Width of the line around a chosen cell, and how far its outer edge is from the picture: half of the gap."""

_BADGE_PX, _INSET_PX = 20, 6
_BUTTON_PX = 24
_TRACK_PX = 3
_WISHES_MAX = 2000
_UPPER = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap)
_LOWER = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What is to be seen of a cell besides its picture.

    Attributes:
        selected, pointed_at: it is.
        act: the button in it that is pointed at.
        has_keyboard: keys act on it.
        number: its number within its batch, shown where that helps; 0 for none.
        stands_for: how many pictures are folded away behind it, itself included; 0 where it is not folded.
        on_mark: the pointer is on the mark of a blurred one.
    """

    selected: bool = False
    pointed_at: bool = False
    act: CellAct | None = None
    has_keyboard: bool = False
    number: int = 0
    stands_for: int = 0
    on_mark: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """The place of a picture that is on its way.

    Attributes:
        source: the picture that is being edited; None where it cannot be shown now.
        state, time: two short lines.
        share: of the usual time, from 0 to 1; None where no usual time is known, or nothing goes on.
    """

    source: PictureWish | None
    state: str
    time: str
    share: float | None


class CellPainter:
    """Paints cells from what the picture cache has at that moment; does no IO.

    Attributes:
        faces: what is kept of places, one for all of a batch that look alike.
        mark: what is painted on blurred pictures.
    """

    def __init__(self, pictures: PictureCache, thumbnail_path: Callable[[Result], Path]) -> None:
        self._pictures = pictures
        self._thumbnail_path = thumbnail_path
        self._scaled = ScaledPictures()
        self._verdicts = MarkPainter()
        self.faces = KeptPixmaps()
        self.mark = SensitiveMark()
        self._wishes: OrderedDict[tuple[ResultId, ResultState, str, float, bool], PictureWish | None] = (
            OrderedDict()
        )
        self.dress()

    def dress(self) -> None:
        """Paint in the present type and colours from now on."""
        self.forget_places()
        self.mark.dress()
        self._small, self._caption = theme.font(theme.SMALL), theme.font(theme.CAPTION)
        self._caption_metrics, self._small_metrics = QFontMetrics(self._caption), QFontMetrics(self._small)
        self._verdicts.dress()

    def forget_places(self) -> None:
        """No picture is on its way any more, or they look different now."""
        self.faces.clear()

    def wish(self, result: Result, longest_px: float) -> PictureWish | None:
        """The picture in the level that a side of so many device pixels needs; None where it has no file."""
        key = (result.id, result.state, result.sha256, longest_px, self.is_blurred(result))
        if key not in self._wishes:
            if len(self._wishes) >= _WISHES_MAX:
                self._wishes.popitem(last=False)
            level = Level.covering(longest_px, of=result.size)
            self._wishes[key] = self._pictures.wish_for(result, self._thumbnail_path(result), level)
        return self._wishes[key]

    def is_blurred(self, result: Result | None) -> bool:
        """Whether nobody may see what is in a picture."""
        return self._pictures.veil.covers(result)

    def paint(self, painter: QPainter, rect: QRect, item: GalleryItem | None, look: Look) -> None:
        """A picture; the plain ground where nothing is known of it yet."""
        if look.stands_for > 1:
            self._paint_stack(painter, rect)
        if item is None or item.result is None:
            painter.fillRect(rect, theme.color("panel"))
        elif item.is_binned:
            self._paint_binned(painter, item.result, rect, look)
        else:
            self._paint_picture(painter, item.result, rect)
            self._verdicts.paint(painter, rect, item.result.verdict)
            self._paint_marks(painter, item.result, rect)
            if self.is_blurred(item.result):
                self.mark.paint(painter, rect, pointed_at=look.on_mark)
        self._paint_look(painter, rect, look)

    def buttons(self, rect: QRect) -> dict[CellAct, QRect]:
        """Where the buttons of a picture in the bin are, one below the other; none where there is no room."""
        height, gap = _BUTTON_PX, theme.SPACE // 2
        width = max(self._small_metrics.horizontalAdvance(cell_words(act)) for act in CellAct) + 2 * theme.SPACE
        top = rect.center().y() + theme.SPACE
        whole = len(CellAct) * (height + gap)
        if width > rect.width() - theme.SPACE or top + whole > rect.bottom():
            return {}
        left = rect.center().x() - width // 2
        places = (QRect(left, top + number * (height + gap), width, height) for number in range(len(CellAct)))
        return dict(zip(CellAct, places, strict=True))

    def _paint_binned(self, painter: QPainter, result: Result, rect: QRect, look: Look) -> None:
        """What is left of a picture: dimmed, and what can be done where somebody is at it."""
        pixmap = self.picture_of(result, max(rect.width(), rect.height()) * painter.device().devicePixelRatioF())
        if pixmap is not None:
            draw_dimmed(painter, rect, pixmap)
        else:
            painter.fillRect(rect, theme.color("panel"))
            painting.outline(painter, rect, "outline", radius=0)
        buttons = self.buttons(rect) if look.selected or look.pointed_at or look.has_keyboard else {}
        words = QRectF(rect).adjusted(0, 0, 0, -rect.height() / 2 if buttons else 0)
        icon = QRectF(words.center().x() - 8, words.center().y() - 22, 16, 16)
        icons.draw(painter, "trash-2", icon, "text_muted")
        self._paint_lines(painter, words, binned_line(result), "", on_picture=pixmap is not None)
        for act, place in buttons.items():
            self._paint_button(painter, place, cell_words(act), pointed_at=act is look.act)

    def _paint_button(self, painter: QPainter, rect: QRect, words: str, *, pointed_at: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painting.fill(painter, rect, "hover" if pointed_at else "panel")
        painting.outline(painter, rect, "outline")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setFont(self._small)
        painter.setPen(theme.color("text"))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), words)

    def paint_waiting(self, painter: QPainter, rect: QRect, waiting: Waiting, look: Look) -> None:
        """A place: the source, dimmed, with what goes on."""
        if look.stands_for > 1:
            self._paint_stack(painter, rect)
        painter.drawPixmap(rect.topLeft(), self._face(painter, rect, waiting))
        if waiting.share is not None:
            track = QRectF(rect.left() + 1, rect.bottom() - _TRACK_PX, rect.width() - 2, _TRACK_PX)
            painter.fillRect(track, theme.color("scrim", alpha=0.4))
            done = QRectF(track.left(), track.top(), track.width() * waiting.share, _TRACK_PX)
            if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                done.moveRight(track.right())
            painter.fillRect(done, theme.color("link"))
        self._paint_look(painter, rect, look)

    def _face(self, painter: QPainter, rect: QRect, waiting: Waiting) -> QPixmap:
        """What places of one batch have alike, painted once for all of them."""
        pixmap, dpr = self._drawable(waiting.source), painter.device().devicePixelRatioF()
        shown = 0 if pixmap is None else pixmap.cacheKey()
        key = (shown, rect.width(), rect.height(), dpr, waiting.state, waiting.time, painter.layoutDirection())
        face = self.faces.get(key)
        if face is None:
            face = QPixmap(rect.size() * dpr)
            face.setDevicePixelRatio(dpr)
            self._paint_face(face, painter.layoutDirection(), QRect(QPoint(), rect.size()), pixmap, waiting)
            self.faces.keep(key, face, painter.device())
        return face

    def _paint_face(
        self, face: QPixmap, direction: Qt.LayoutDirection, rect: QRect, pixmap: QPixmap | None, waiting: Waiting
    ) -> None:
        painter = QPainter(face)
        painter.setLayoutDirection(direction)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if pixmap is not None:
            draw_dimmed(painter, rect, pixmap)
        else:
            painter.fillRect(rect, theme.color("panel"))
            painting.outline(painter, rect, "outline", radius=0)
        self._paint_lines(painter, QRectF(rect), waiting.state, waiting.time, on_picture=pixmap is not None)
        painter.end()

    def picture_of(self, result: Result, longest_px: float) -> QPixmap | None:
        """What there is of a picture just now."""
        return self._drawable(self.wish(result, longest_px))

    def _drawable(self, wish: PictureWish | None) -> QPixmap | None:
        return None if wish is None else self._pictures.pixmap(wish) or self._pictures.stand_in(wish)

    def _paint_picture(self, painter: QPainter, result: Result, rect: QRect) -> None:
        dpr = painter.device().devicePixelRatioF()
        wish = self.wish(result, max(rect.width(), rect.height()) * dpr)
        pixmap = self._drawable(wish)
        if pixmap is not None:
            self._scaled.draw(painter, rect, pixmap)
            return
        painter.fillRect(rect, theme.color("panel"))
        if wish is None or self._pictures.is_missing(wish):
            self._paint_lines(painter, QRectF(rect), translate("gallery", "File not found"), "")
        elif self._pictures.is_broken(wish):
            kept, shown = translate("gallery", "Kept as it came"), translate("gallery", "It cannot be shown here.")
            self._paint_lines(painter, QRectF(rect), kept, shown)

    def _paint_lines(
        self, painter: QPainter, rect: QRectF, first: str, second: str, *, on_picture: bool = False
    ) -> None:
        """Two short lines in the middle, in the theme's own colours: what lies below is dimmed to its ground."""
        inner = rect.adjusted(theme.SPACE / 2, 0, -theme.SPACE / 2, 0)
        middle = inner.center().y()
        painter.setFont(self._small)
        painter.setPen(theme.color("text" if on_picture else "text_muted"))
        upper = QRectF(inner.left(), inner.top(), inner.width(), middle - inner.top() + (0 if second else 10))
        painter.drawText(upper, _UPPER, first)
        if second:
            painter.setFont(self._caption)
            painter.setPen(theme.color("text" if on_picture else "text_faint"))
            lower = QRectF(inner.left(), middle + theme.SPACE / 2, inner.width(), inner.bottom() - middle)
            painter.drawText(lower, _LOWER, second)

    def _paint_stack(self, painter: QPainter, rect: QRect) -> None:
        """The edges of what is folded away, behind the cover."""
        for number, token in ((2, "hairline"), (1, "outline")):
            behind = rect.translated(3 * number, 3 * number)
            if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                behind = rect.translated(-3 * number, 3 * number)
            painter.fillRect(behind, theme.color(token))

    def _paint_marks(self, painter: QPainter, result: Result, rect: QRect) -> None:
        """What is to be known of a picture, in its lower corner; icons alone where there is no room for words."""
        marks = []
        if result.nsfw and not self.is_blurred(result):
            marks.append(("eye", mark_words()))
        if not result.checked:
            marks.append(("circle-help", translate("gallery", "Not checked")))
        left = float(rect.left() + _INSET_PX)
        for icon, told in marks:
            width = self._caption_metrics.horizontalAdvance(told) + _BADGE_PX + theme.SPACE
            worded = width * len(marks) <= rect.width() / 2
            top = rect.bottom() + 1 - _INSET_PX - _BADGE_PX
            pill = QRectF(left, top, width if worded else _BADGE_PX, _BADGE_PX)
            self._paint_pill(painter, pill)
            icons.draw(painter, icon, QRectF(pill.left() + 4, pill.top() + 4, 12, 12), "on_scrim")
            if worded:
                painter.drawText(pill.adjusted(_BADGE_PX, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), told)
            left += pill.width() + 4

    def _paint_look(self, painter: QPainter, rect: QRect, look: Look) -> None:
        number = look.stands_for if look.stands_for > 1 else look.number
        if number:
            self._paint_number(painter, rect, str(number), is_stack=look.stands_for > 1)
        ring = QRectF(rect).adjusted(-_GROUND_PX, -_GROUND_PX, _GROUND_PX, _GROUND_PX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if look.selected:
            painting.outline(
                painter, ring, "focus" if look.has_keyboard else "accent", width=_RING_PX + 1, radius=4
            )
        elif look.has_keyboard:
            painting.outline(painter, ring, "focus", width=1, radius=4)
        elif look.pointed_at:
            painting.outline(painter, ring.adjusted(1, 1, -1, -1), "text_faint", width=1, radius=3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_number(self, painter: QPainter, rect: QRect, number: str, *, is_stack: bool) -> None:
        words_px = self._caption_metrics.horizontalAdvance(number)
        width = max(_BADGE_PX, words_px + (_BADGE_PX + theme.SPACE if is_stack else theme.SPACE))
        pill = QRectF(
            rect.right() + 1 - _INSET_PX - width, rect.bottom() + 1 - _INSET_PX - _BADGE_PX, width, _BADGE_PX
        )
        self._paint_pill(painter, pill)
        if is_stack:
            icons.draw(painter, "images", QRectF(pill.left() + 5, pill.top() + 4, 12, 12), "on_scrim")
        painter.drawText(
            pill.adjusted(_BADGE_PX - 4 if is_stack else 0, 0, 0, 0), int(Qt.AlignmentFlag.AlignCenter), number
        )

    def _paint_pill(self, painter: QPainter, pill: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("scrim", alpha=0.62))
        painter.drawRoundedRect(pill, _BADGE_PX / 2, _BADGE_PX / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setFont(self._caption)
        painter.setPen(theme.color("on_scrim"))
