"""Keeping still what is looked at, whatever comes in or goes above it, and however wide the window becomes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractScrollArea

from imageedit_desktop.domain.ids import PictureId
from imageedit_desktop.ui.features.gallery.arrangement import Arrangement
from imageedit_desktop.ui.features.gallery.layout.rows import Row
from imageedit_desktop.ui.features.gallery.page import BOTTOM_PX, TOP_PX, Page


@dataclass(frozen=True, slots=True)
class _Held:
    """A picture that stays where it is while things change above it."""

    index: int
    offset_px: int


class Steady(QObject):
    """Moves the scroll bar of a gallery where the gallery itself, and not the user, has to.

    Until somebody scrolls it is the same picture that is held. At the very top none is: there one wants to see what
    is new.

    Signals:
        moved(): something else may be on the screen now.
    """

    moved = Signal()

    def __init__(self, area: QAbstractScrollArea, page: Page, arrangement: Arrangement) -> None:
        super().__init__(area)
        self._area, self._page, self._arrangement = area, page, arrangement
        self._held: _Held | None = None
        self._is_moving = False
        self._settling = QTimer(self, interval=0, singleShot=True)
        self._settling.timeout.connect(self._on_settle)

    @property
    def is_moving(self) -> bool:
        """Whether it is the gallery that scrolls just now."""
        return self._is_moving

    @contextmanager
    def keeping(self, shift: Callable[[int], int] | None = None) -> Iterator[None]:
        """Do something to the layout; `shift` tells where an index is afterwards."""
        held = self._held or self._first_seen()
        yield
        total = self._arrangement.layout.total
        if held is not None and total:
            self.hold(min(total - 1, shift(held.index) if shift is not None else held.index), held.offset_px)
        else:
            self._held = None
            self.scroll()
        self.settle()

    def held(self) -> tuple[PictureId, int] | None:
        """What is held in the answer that is shown, and where; none at the very top."""
        held, ids = self._held or self._first_seen(), self._arrangement.answer.ids
        return (PictureId(ids[held.index]), held.offset_px) if held is not None and held.index < len(ids) else None

    def hold(self, index: int, offset_px: int) -> None:
        """Keep a picture so far below the upper edge."""
        self._held = _Held(index, offset_px)
        self.scroll(self._scrolled_px(self._held))

    def let_go(self) -> None:
        """Hold nothing any more: somebody scrolled."""
        self._held = None

    def scroll(self, to_px: int | None = None) -> None:
        """Give the bar the range of the layout, and scroll there."""
        bar, height = self._area.verticalScrollBar(), self._area.viewport().height()
        whole = TOP_PX + self._arrangement.layout.height_px + BOTTOM_PX
        self._is_moving = True
        bar.setPageStep(max(1, height))
        bar.setRange(0, max(0, whole - height) if self._arrangement.layout.height_px else 0)
        if to_px is not None:
            bar.setValue(to_px)
        self._is_moving = False
        self._page.scrolled_px = bar.value()

    def show_row(self, row: Row) -> None:
        """Scroll as little as needed; the header above a batch's first row is shown with it."""
        bar, gap_px, page = self._area.verticalScrollBar(), self._arrangement.measures.gap_px, self._page
        top = row.top - (page.covered_px() if row.boxes else 0) - gap_px // 2
        bottom = row.bottom + gap_px
        if top < page.top or bottom - top > page.size.height():
            bar.setValue(top + TOP_PX if top > 0 else 0)
        elif bottom > page.bottom:
            bar.setValue(bottom - page.size.height() + TOP_PX)

    def settle(self) -> None:
        """The layout is another one: look at it, and know heights exactly that were estimated, bit by bit."""
        self._settling.start()
        self.moved.emit()

    def _first_seen(self) -> _Held | None:
        """The current picture where it is on the screen, else the first that is; none at the very top."""
        if self._page.scrolled_px <= 0 or not self._arrangement.layout.total:
            return None
        review = self._page.review
        rows = [row for row in self._page.rows() if row.boxes]
        current = review.current if review is not None else -1
        row = next((row for row in rows if row.first <= current < row.end), rows[0] if rows else None)
        return None if row is None else _Held(row.first, row.top + TOP_PX - self._page.scrolled_px)

    def _scrolled_px(self, held: _Held) -> int:
        return self._arrangement.layout.row_of(held.index).top + TOP_PX - held.offset_px

    @Slot()
    def _on_settle(self) -> None:
        layout, held, before = self._arrangement.layout, self._held or self._first_seen(), self._page.scrolled_px
        height = layout.height_px
        is_more = layout.settle()
        if layout.height_px != height:
            self.scroll(self._scrolled_px(held) if held is not None and held.index < layout.total else None)
            if self._page.scrolled_px != before:
                self.moved.emit()
        if is_more:
            self._settling.start()
