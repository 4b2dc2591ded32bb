"""What is on the screen of a gallery: painting it, and knowing where on it everything is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from imageedit_desktop.domain.gallery import BatchFacts, GalleryItem
from imageedit_desktop.domain.ids import BatchId, PictureId, batch_of
from imageedit_desktop.domain.inputs import Rendition
from imageedit_desktop.domain.result import Result
from imageedit_desktop.ui import theme
from imageedit_desktop.ui.features.gallery.acts import Act, BatchAct, CellAct
from imageedit_desktop.ui.features.gallery.arrangement import Arrangement
from imageedit_desktop.ui.features.gallery.cells import CellPainter, Look
from imageedit_desktop.ui.features.gallery.going_on import GoingOn
from imageedit_desktop.ui.features.gallery.headers import HeaderLook, HeaderPainter
from imageedit_desktop.ui.features.gallery.layout.rows import Box, Row
from imageedit_desktop.ui.features.gallery.layout.sections import Section
from imageedit_desktop.ui.features.gallery.source_cells import SourceCells
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import PictureWish

if TYPE_CHECKING:
    from imageedit_desktop.services.gallery.review import Review

MARGIN_PX, TOP_PX, BOTTOM_PX = 2 * theme.SPACE, theme.SPACE, 3 * theme.SPACE
"""Around everything: beside it, above it and below it."""

_RIM_PX = 8
"""How far a cell's ring, or the edges of what is folded away, reach beyond it."""


@dataclass(slots=True, kw_only=True)
class Marked:
    """What the pointer and the keyboard are on.

    Attributes:
        index: the picture under the pointer; None for none.
        on_mark: the pointer is on the mark of that picture, which is blurred.
        batch, act: the header and its button under the pointer.
        cell_act: the button under the pointer in the cell of a picture in the bin.
        slim: the batch without pictures that has the keyboard.
        has_keyboard: the gallery has it.
        band: the rubber band, in the layout's pixels.
    """

    index: int | None = None
    on_mark: bool = False
    batch: BatchId | None = None
    act: Act | None = None
    cell_act: CellAct | None = None
    slim: BatchId | None = None
    has_keyboard: bool = False
    band: Box | None = None


@dataclass(slots=True)
class _Shown:
    """What was painted last.

    Attributes:
        by_key: for each picture's key where it is, in the layout's pixels.
        waiting: what changes with the clock.
    """

    by_key: dict[str, list[Box]] = field(default_factory=lambda: defaultdict(list))
    waiting: list[Box] = field(default_factory=list)


class Page:
    """The part of an arrangement that a window shows.

    Attributes:
        scrolled_px: what is above the window's upper edge.
        size: of the window, in logical pixels.
        direction: of reading; everything is turned round where it goes from right to left.
    """

    def __init__(
        self,
        arrangement: Arrangement,
        going_on: GoingOn,
        pictures: PictureCache,
        thumbnail_path: Callable[[Result], Path],
        input_path: Callable[[Rendition], Path | None],
    ) -> None:
        self.scrolled_px = 0
        self.size = QSize()
        self.direction = Qt.LayoutDirection.LeftToRight
        self.review: Review | None = None
        self._arrangement = arrangement
        self._going_on = going_on
        self._pictures = pictures
        self.cells = CellPainter(pictures, thumbnail_path)
        self.headers = HeaderPainter(pictures, input_path)
        self.sources = SourceCells(pictures, self.headers.source_wish)
        self._shown = _Shown()

    # places

    @property
    def top(self) -> int:
        """The layout's pixel at the upper edge."""
        return self.scrolled_px - TOP_PX

    @property
    def bottom(self) -> int:
        """The layout's first pixel below the lower edge."""
        return self.top + self.size.height()

    def rect(self, box: Box) -> QRect:
        """A place of the layout in the window."""
        left = box.x
        if self.direction == Qt.LayoutDirection.RightToLeft:
            left = self._arrangement.measures.width_px - box.right
        return QRect(MARGIN_PX + left, box.y - self.top, box.width, box.height)

    def point(self, at: QPoint) -> tuple[int, int]:
        """A point of the window in the layout, (x, y)."""
        x = at.x() - MARGIN_PX
        if self.direction == Qt.LayoutDirection.RightToLeft:
            x = self._arrangement.measures.width_px - 1 - x
        return x, at.y() + self.top

    def header_rect(self, section: Section, top: int | None = None) -> QRect:
        """The line of a batch in the window; `top` where it is held elsewhere than in its own place."""
        top = section.top if top is None else top
        return self.rect(Box(0, top, self._arrangement.measures.width_px, section.header_height))

    def batch_rect(self, batch: BatchId) -> QRect:
        """What is seen of a batch, its header that is held at the upper edge included."""
        top, bottom = self._arrangement.stretch(batch)
        seen = QRect(0, top - self.top - _RIM_PX, self.size.width(), bottom - top + 2 * _RIM_PX)
        held = self.held()
        if held is not None and self._arrangement.batch_at(held[0]) == batch:
            seen = seen.united(self.header_rect(*held))
        return seen.intersected(QRect(QPoint(), self.size))

    def held(self) -> tuple[Section, int] | None:
        """The batch whose header is held at the upper edge, and where."""
        sections = self._arrangement.sections
        return None if sections is None else sections.sticky(self.top)

    def covered_px(self) -> int:
        """What a held header covers of the upper edge."""
        return 0 if self._arrangement.sections is None else self._arrangement.measures.header_px

    def header_at(self, at: QPoint) -> tuple[Section, QRect] | None:
        """The header under a point."""
        sections = self._arrangement.sections
        if sections is None:
            return None
        held = self.held()
        if held is not None:
            rect = self.header_rect(*held)
            if rect.top() <= at.y() <= rect.bottom():
                return held[0], rect
        section = sections.section_at(self.point(at)[1])
        if section is None or (section.is_folded and sections.index_at(*self.point(at)) is not None):
            return None
        rect = self.header_rect(section)
        return (section, rect) if rect.top() <= at.y() <= rect.bottom() else None

    def act_at(self, section: Section, rect: QRect, at: QPoint) -> Act | None:
        """The button under a point of a header."""
        facts = self.facts(self._arrangement.batch_at(section))
        beside_px = self._beside_px(section)
        act = self.headers.act_at(rect, facts, at.x(), self.direction, beside_px=beside_px)
        return None if act is BatchAct.FOLD and not section.pictures else act

    def _beside_px(self, section: Section) -> int:
        """The room for the picture of a folded batch within its line."""
        return self._arrangement.measures.cover_width_px if section.is_folded and section.pictures else 0

    def index_at(self, at: QPoint) -> int | None:
        """The picture under a point."""
        return None if self.header_at(at) is not None else self._arrangement.layout.index_at(*self.point(at))

    def mark_at(self, at: QPoint) -> int | None:
        """The blurred picture on whose mark a point is."""
        index = self.index_at(at)
        if index is None or not self.is_blurred(index):
            return None
        rect = self.rect(self._arrangement.layout.box_of(index))
        return index if self.cells.mark.box(rect).contains(at) else None

    def cell_act_at(self, at: QPoint) -> tuple[int, CellAct] | None:
        """The picture in the bin, and the button in its cell, under a point."""
        index = self.index_at(at)
        item = self.item(index) if index is not None else None
        if index is None or item is None or not item.is_binned:
            return None
        buttons = self.cells.buttons(self.rect(self._arrangement.layout.box_of(index)))
        return next(((index, act) for act, place in buttons.items() if place.contains(at)), None)

    def rows(self, *, pages_above: int = 0, pages_below: int = 0) -> list[Row]:
        """The rows that are seen, and so many pages around them."""
        height = self.size.height()
        top, bottom = self.top - pages_above * height, self.bottom + pages_below * height
        return list(self._arrangement.layout.rows_between(top, bottom))

    def rects_of(self, key: str) -> list[QRect]:
        """Where a picture was painted, by the key that the picture cache tells."""
        return [self.rect(box).adjusted(-1, -1, 1, 1) for box in self._shown.by_key.get(key, ())]

    def waiting_rects(self) -> list[QRect]:
        """What changes with the clock: headers, and the lower halves of places."""
        return [self.rect(box) for box in self._shown.waiting]

    # facts

    def item(self, index: int) -> GalleryItem | None:
        """What is known of a picture now."""
        return None if self.review is None else self.review.item(index)

    def is_blurred(self, index: int) -> bool:
        """Whether nobody may see what is in a picture."""
        item = self.item(index)
        return item is not None and self.cells.is_blurred(item.result)

    def facts(self, batch: BatchId) -> BatchFacts | None:
        """What is known of a batch now."""
        return None if self.review is None else self.review.batch(batch)

    def stands_for(self, index: int) -> int:
        """How many pictures that look alike are folded under one, itself included; 0 where none are."""
        folded_away = 0 if self.review is None else self.review.folded_away(index)
        return folded_away + 1 if folded_away else 0

    def facts_at(self, index: int) -> BatchFacts | None:
        """Of the batch of a picture."""
        return self.facts(batch_of(PictureId(self._arrangement.answer.ids[index])))

    def look_around(self, dpr: float) -> list[PictureWish]:
        """Note where everything is that may be painted again; returns the pictures that are seen, in order."""
        self._shown = _Shown()
        wanted: list[PictureWish] = []
        for section in self._sections_seen():
            facts = self.facts(self._arrangement.batch_at(section))
            rect = self.header_rect(section)
            box = Box(0, rect.top() + self.top, rect.width(), rect.height())
            if not self._beside_px(section):
                self._note(self.headers.thumbnail_wish(facts, dpr), box, wanted)
            if facts is not None and facts.job.state.is_active:
                self._shown.waiting.append(box)
        for row in self.rows():
            for index, box in zip(row.indexes, row.boxes, strict=True):
                item = self.item(index)
                self._note(self._wish(index, item, max(box.width, box.height) * dpr), box, wanted)
                if self.sources.job is not None:
                    source = self.sources.wish(self.facts_at(index), max(box.width, box.height) * dpr)
                    self._note(source, box, wanted)
                if item is not None and item.result is None:
                    upper = box.height // 2
                    self._shown.waiting.append(Box(box.x, box.y + upper, box.width, box.height - upper))
        return wanted

    def _sections_seen(self) -> list[Section]:
        sections = self._arrangement.sections
        return [] if sections is None else sections.sections_between(self.top, self.bottom)

    def _note(self, wish: PictureWish | None, box: Box, wanted: list[PictureWish]) -> None:
        if wish is not None:
            self._shown.by_key[wish.key].append(box)
            wanted.append(wish)

    def wishes(self, rows: Iterable[Row], dpr: float) -> list[PictureWish]:
        """The pictures of rows in their order, as far as they are known."""
        found: list[PictureWish | None] = []
        section = -1
        for row in rows:
            if row.section != section and row.section >= 0:
                section = row.section
                found.append(self.headers.thumbnail_wish(self.facts(self._arrangement.batch_at(row)), dpr))
            found += (
                self._wish(index, self.item(index), max(box.width, box.height) * dpr)
                for index, box in zip(row.indexes, row.boxes, strict=True)
            )
        return [wish for wish in found if wish is not None]

    def _wish(self, index: int, item: GalleryItem | None, longest_px: float) -> PictureWish | None:
        if item is None:
            return None
        if item.result is not None:
            return self.cells.wish(item.result, longest_px)
        return self.headers.source_wish(self.facts_at(index), longest_px)

    # painting

    def paint(self, painter: QPainter, area: QRect, marked: Marked) -> None:
        """Everything that is seen within an area of the window."""
        painter.fillRect(area, theme.color("window"))
        painter.setLayoutDirection(self.direction)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for row in self._arrangement.layout.rows_between(area.top() + self.top, area.bottom() + self.top + _RIM_PX):
            self._paint_row(painter, area, row, marked)
        self._paint_headers(painter, area, marked)
        if marked.band is not None:
            band = self.rect(marked.band)
            painter.fillRect(band, theme.color("accent", alpha=0.18))
            painter.setPen(theme.color("accent"))
            painter.drawRect(QRectF(band).adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_row(self, painter: QPainter, area: QRect, row: Row, marked: Marked) -> None:
        folded = row.end - row.first if row.end - row.first > len(row.boxes) else 0
        for index, box in zip(row.indexes, row.boxes, strict=True):
            rect = self.rect(box)
            if not rect.adjusted(-_RIM_PX, -_RIM_PX, _RIM_PX, _RIM_PX).intersects(area):
                continue
            item = self.item(index)
            look = self._look(index, item, marked, stands_for=folded or self.stands_for(index))
            facts = self.facts_at(index) if item is not None and item.result is None else None
            if facts is None:
                self.cells.paint(painter, rect, item, look)
                if self.sources.job is not None:
                    self.sources.paint(painter, rect, item, self.facts_at(index))
            else:
                source = self._wish(index, item, max(box.width, box.height) * painter.device().devicePixelRatioF())
                self.cells.paint_waiting(painter, rect, self._going_on.waiting(facts, source), look)

    def _look(self, index: int, item: GalleryItem | None, marked: Marked, *, stands_for: int) -> Look:
        review = self.review
        if review is None:
            return Look()
        selected, pointed_at = index in review.selection, index == marked.index
        return Look(
            selected=selected,
            pointed_at=pointed_at,
            act=marked.cell_act if pointed_at else None,
            has_keyboard=index == review.current and marked.has_keyboard and marked.slim is None,
            number=item.key.number
            if item is not None and (selected or pointed_at) and self._has_siblings(index)
            else 0,
            stands_for=stands_for,
            on_mark=pointed_at and marked.on_mark,
        )

    def _has_siblings(self, index: int) -> bool:
        answer = self._arrangement.answer
        return len(answer.span(answer.position_at(index))) > 1

    def _paint_headers(self, painter: QPainter, area: QRect, marked: Marked) -> None:
        sections = self._arrangement.sections
        if sections is None:
            return
        held = self.held()
        for section in sections.sections_between(area.top() + self.top, area.bottom() + 1 + self.top):
            if held is None or section.number != held[0].number:
                self._paint_header(painter, area, section, self.header_rect(section), marked)
        if held is not None:
            rect = self.header_rect(*held)
            ground = QRect(0, min(0, rect.top()), self.size.width(), rect.bottom() + 1)
            if ground.intersects(area):
                painter.fillRect(QRect(0, 0, self.size.width(), rect.bottom() + 1), theme.color("window"))
                painter.fillRect(QRect(0, rect.bottom() + 1, self.size.width(), 1), theme.color("hairline"))
            self._paint_header(painter, area, held[0], rect, marked)

    def _paint_header(self, painter: QPainter, area: QRect, section: Section, rect: QRect, marked: Marked) -> None:
        if not rect.intersects(area):
            return
        batch = self._arrangement.batch_at(section)
        facts = self.facts(batch)
        look = HeaderLook(
            is_slim=not section.pictures,
            beside_px=self._beside_px(section),
            going_on=self._going_on.line(facts) if facts is not None else "",
            pointed_at=marked.act if marked.batch == batch else None,
            has_keyboard=marked.has_keyboard and marked.slim == batch,
        )
        self.headers.paint(painter, rect, facts, look)
