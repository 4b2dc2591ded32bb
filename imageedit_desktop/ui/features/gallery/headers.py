"""How the line above a batch looks, and what lies where on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle

from imageedit_desktop.domain.gallery import BatchFacts
from imageedit_desktop.domain.inputs import Rendition
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.ui import icons, theme
from imageedit_desktop.ui.features.gallery import words
from imageedit_desktop.ui.features.gallery.acts import Act, BatchAct, acts_of, words_of
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import Level, PictureWish
from imageedit_desktop.ui.widgets import painting

_ARROW_PX, _SOURCE_PX, _BUTTON_PX = 20, 24, 24

COVER_LEFT_PX = _ARROW_PX + theme.SPACE // 2
"""Where the picture of a folded batch may begin within its line: in the place of the source."""
_PROMPT_MIN_SHARE = 0.35
"""Of the width between arrow and buttons: with less for the prompt the order goes without its words."""

_WORDS_MIN_PX = 4 * theme.SPACE
"""In less room than this there is no use in words."""

_MARKS = {
    JobState.FAILED: ("circle-x", "danger"),
    JobState.UNKNOWN: ("circle-help", "warning"),
    JobState.ABANDONED: ("circle-stop", "text_muted"),
    JobState.DRAFT: ("circle-dashed", "text_faint"),
}
_LOUD = {JobState.FAILED: "danger", JobState.UNKNOWN: "warning"}


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderLook:
    """What is to be seen on a header besides its batch.

    Attributes:
        is_slim: the batch has no pictures: the line says why.
        beside_px: room within the line for the picture of a folded batch; 0 where it is not folded.
        going_on: where the job stands while it is under way, else empty.
        pointed_at: the button under the pointer.
        has_keyboard: keys act on it.
    """

    is_slim: bool = False
    beside_px: int = 0
    going_on: str = ""
    pointed_at: Act | None = None
    has_keyboard: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Parts:
    """Where everything on a header is, in the direction of reading."""

    arrow: QRect
    source: QRect
    words: QRect
    buttons: dict[Act, QRect] = field(default_factory=dict)


class HeaderPainter:
    """Paints headers and knows what is where on them; does no IO."""

    def __init__(self, pictures: PictureCache, input_path: Callable[[Rendition], Path | None]) -> None:
        self._pictures = pictures
        self._input_path = input_path
        self.dress()

    def dress(self) -> None:
        """Paint in the present type from now on."""
        self._body, self._small = theme.font(theme.BODY), theme.font(theme.SMALL)
        self._body_metrics, self._small_metrics = QFontMetrics(self._body), QFontMetrics(self._small)

    def height_px(self) -> int:
        """Of a header, for the present type."""
        return max(_SOURCE_PX, _BUTTON_PX, self._body_metrics.height()) + theme.SPACE + theme.SPACE // 2

    def source_wish(self, facts: BatchFacts | None, side_px: float) -> PictureWish | None:
        """The picture that was edited, for a side of so many device pixels."""
        path = self._input_path(facts.source) if facts is not None and facts.source is not None else None
        return None if path is None else PictureWish.of_file(path, Level.covering(side_px))

    def thumbnail_wish(self, facts: BatchFacts | None, dpr: float) -> PictureWish | None:
        """The same in the size that headers show."""
        return self.source_wish(facts, 2 * _SOURCE_PX * dpr)

    def act_at(
        self, rect: QRect, facts: BatchFacts | None, x: int, direction: Qt.LayoutDirection, *, beside_px: int
    ) -> Act | None:
        """What a click there does; None beside the buttons."""
        parts = self._parts(rect, facts, beside_px)
        if QStyle.visualRect(direction, rect, parts.arrow).adjusted(-4, 0, 4, 0).contains(x, rect.center().y()):
            return BatchAct.FOLD
        has_source = not beside_px and facts is not None and facts.source is not None and facts.saved
        if has_source and QStyle.visualRect(direction, rect, parts.source).contains(x, rect.center().y()):
            return BatchAct.SOURCE
        hit = (
            act
            for act, button in parts.buttons.items()
            if QStyle.visualRect(direction, rect, button).contains(x, rect.center().y())
        )
        return next(hit, None)

    def paint(self, painter: QPainter, rect: QRect, facts: BatchFacts | None, look: HeaderLook) -> None:
        """The line; without its words while its batch is not loaded."""
        parts, direction = self._parts(rect, facts, look.beside_px), painter.layoutDirection()
        if look.is_slim:
            self._paint_ground(painter, rect)
        else:
            arrow = "chevron-right" if look.beside_px else "chevron-down"
            if look.beside_px and direction == Qt.LayoutDirection.RightToLeft:
                arrow = "chevron-left"
            box = QStyle.visualRect(direction, rect, parts.arrow)
            icons.draw(
                painter, arrow, _middle(box, 16), "text" if look.pointed_at is BatchAct.FOLD else "text_muted"
            )
        if facts is not None:
            if look.is_slim:
                mark, role = _MARKS.get(facts.job.state, ("circle-help", "text_muted"))
                icons.draw(painter, mark, _middle(QStyle.visualRect(direction, rect, parts.arrow), 16), role)
            if look.beside_px:
                self._paint_lines(painter, rect, parts.words, facts, look)
            else:
                self._paint_source(painter, QStyle.visualRect(direction, rect, parts.source), facts)
                self._paint_words(painter, rect, parts.words, facts, look)
            for act, button in parts.buttons.items():
                self._paint_button(painter, QStyle.visualRect(direction, rect, button), act, facts, look)
        if look.has_keyboard:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painting.outline(painter, rect, "focus", width=theme.FOCUS_WIDTH)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _parts(self, rect: QRect, facts: BatchFacts | None, beside_px: int) -> _Parts:
        """Left to right; whoever uses it turns it round."""
        middle = rect.center().y() + 1
        arrow = QRect(rect.left(), middle - _ARROW_PX // 2, _ARROW_PX, _ARROW_PX)
        source = QRect(rect.left() + COVER_LEFT_PX, middle - _SOURCE_PX // 2, beside_px or _SOURCE_PX, _SOURCE_PX)
        buttons: dict[Act, QRect] = {}
        right = rect.right() + 1
        for act in reversed(acts_of(facts) if facts is not None else ()):
            told = self._small_metrics.horizontalAdvance(words_of(act, facts.job)) if facts is not None else 0
            left = right - told - 2 * theme.SPACE
            buttons[act] = QRect(left, middle - _BUTTON_PX // 2, right - left, _BUTTON_PX)
            right = left - theme.SPACE // 2
        words_left = source.right() + 1 + (2 * theme.SPACE if beside_px else theme.SPACE)
        return _Parts(
            arrow=arrow,
            source=source,
            words=QRect(words_left, rect.top(), max(0, right - theme.SPACE - words_left), rect.height()),
            buttons=dict(reversed(buttons.items())),
        )

    def _paint_ground(self, painter: QPainter, rect: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painting.fill(painter, rect, "panel")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_source(self, painter: QPainter, rect: QRect, facts: BatchFacts) -> None:
        if facts.job.is_import:
            icons.draw(painter, "folder-open", _middle(rect, 16), "text_muted")
            return
        wish = self.thumbnail_wish(facts, painter.device().devicePixelRatioF())
        pixmap = None if wish is None else self._pictures.pixmap(wish) or self._pictures.stand_in(wish)
        if pixmap is None:
            painter.fillRect(rect, theme.color("panel"))
            return
        part = QSizeF(rect.size()).scaled(QSizeF(pixmap.size()), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (pixmap.width() - part.width()) / 2, (pixmap.height() - part.height()) / 2
        painter.drawPixmap(QRectF(rect), pixmap, QRectF(left, top, part.width(), part.height()))

    def _paint_words(
        self, painter: QPainter, rect: QRect, place: QRect, facts: BatchFacts, look: HeaderLook
    ) -> None:
        """The prompt, and behind it what was ordered; of a batch without pictures first why it has none."""
        prompt = " ".join(facts.job.recipe.prompt.split())
        first, role = (
            (words.reason_line(facts.job), _LOUD.get(facts.job.state, "text")) if look.is_slim else (prompt, "text")
        )
        rest = prompt if look.is_slim else look.going_on or words.header_line(facts)
        font, metrics = (self._small, self._small_metrics) if look.is_slim else (self._body, self._body_metrics)
        first_px = self._first_px(place.width(), metrics.horizontalAdvance(first) + 1, rest, is_slim=look.is_slim)
        left = place.left() + first_px + 2 * theme.SPACE
        painter.setFont(font)
        painter.setPen(theme.color(role))
        _draw_line(painter, rect, QRect(place.left(), place.top(), first_px, place.height()), first)
        painter.setFont(self._small)
        painter.setPen(theme.color("link" if look.going_on else "text_muted"))
        _draw_line(painter, rect, QRect(left, place.top(), place.right() + 1 - left, place.height()), rest)

    def _paint_lines(
        self, painter: QPainter, rect: QRect, place: QRect, facts: BatchFacts, look: HeaderLook
    ) -> None:
        """Beside the picture of a folded batch: the prompt, and below it what was ordered."""
        line_px = self._body_metrics.height() + theme.SPACE // 2
        upper = QRect(place.left(), place.center().y() + 1 - line_px, place.width(), line_px)
        painter.setFont(self._body)
        painter.setPen(theme.color("text"))
        _draw_line(painter, rect, upper, " ".join(facts.job.recipe.prompt.split()))
        painter.setFont(self._small)
        painter.setPen(theme.color("link" if look.going_on else "text_muted"))
        _draw_line(painter, rect, upper.translated(0, line_px), look.going_on or words.header_line(facts))

    def _first_px(self, room_px: int, wished_px: int, rest: str, *, is_slim: bool) -> int:
        """Room for the first words: why there are no pictures goes first, a prompt leaves some to the rest."""
        if is_slim:
            return min(wished_px, room_px)
        rest_px = self._small_metrics.horizontalAdvance(rest) + 3 * theme.SPACE  # the gap, and what rounding takes
        return min(wished_px, max(round(room_px * _PROMPT_MIN_SHARE), room_px - rest_px))

    def _paint_button(self, painter: QPainter, rect: QRect, act: Act, facts: BatchFacts, look: HeaderLook) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pointed_at = look.pointed_at is act
        if pointed_at:
            painting.fill(painter, rect, "hover")
        painting.outline(painter, rect, "outline" if pointed_at or look.is_slim else "hairline")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setFont(self._small)
        painter.setPen(theme.color("text" if pointed_at or look.is_slim else "text_muted"))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), words_of(act, facts.job))


def _middle(rect: QRect, side_px: int) -> QRectF:
    box = QRect(0, 0, side_px, side_px)
    box.moveCenter(rect.center())
    return QRectF(box)


def _draw_line(painter: QPainter, rect: QRect, place: QRect, text: str) -> None:
    """One line, shortened where it does not fit, at the leading side of its place within a header."""
    direction = painter.layoutDirection()
    leading = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeading)
    # Absolute, because Qt would turn it round once more for a text that runs the other way.
    align = int(leading | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    if shown != text and place.width() < _WORDS_MIN_PX:
        return
    painter.drawText(QStyle.visualRect(direction, rect, place), align | int(Qt.TextFlag.TextSingleLine), shown)
