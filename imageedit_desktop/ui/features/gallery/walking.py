"""Where the keyboard is in the gallery, on a picture or on a batch without any, and where keys lead it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from imageedit_desktop.domain.ids import BatchId
from imageedit_desktop.ui.features.gallery.arrangement import Arrangement
from imageedit_desktop.ui.features.gallery.layout.rows import Row
from imageedit_desktop.ui.features.gallery.layout.sections import Section
from imageedit_desktop.ui.features.gallery.moving import Move, Walker
from imageedit_desktop.ui.features.gallery.page import Marked, Page
from imageedit_desktop.ui.features.gallery.steady import Steady


class Walking(QObject):
    """Leads on to pictures, which the review makes current, and to batches without any, which only the page marks.

    Signals:
        slim_reached(BatchId): a batch without pictures has the keyboard.
    """

    slim_reached = Signal(object)

    def __init__(
        self, page: Page, arrangement: Arrangement, steady: Steady, marked: Marked, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._page, self._arrangement, self._steady, self._marked = page, arrangement, steady, marked
        self._walker = Walker()

    def walk(self, move: Move, *, extend: bool) -> None:
        """Go where a key leads; to the first picture where nothing is current yet."""
        layout, here = self._arrangement.layout, self._row_here()
        if here is None:
            if layout.total:
                self._arrive(layout.row_of(0), 0, extend=False)
            return
        page_px = self._page.size.height() - self._page.covered_px()
        there = self._walker.walk(layout, *here, move, page_px, over_slim=extend)
        if there is not None:
            self._arrive(*there, extend=extend)

    def begin_anew(self) -> None:
        """Somebody pressed with the mouse: the next way up or down begins there."""
        self._walker.forget_column()
        self.leave_slim()

    def go_to_slim(self, batch: BatchId) -> None:
        """Give the keyboard to a batch without pictures."""
        self._marked.slim = batch
        here = self._row_here()
        if here is not None:
            self._steady.show_row(here[0])
        self.slim_reached.emit(batch)

    def leave_slim(self) -> None:
        """The keyboard is on a picture again, or nowhere."""
        self._marked.slim = None

    def slim_section(self) -> Section | None:
        """The batch without pictures that has the keyboard, where it still has none."""
        sections, batch = self._arrangement.sections, self._marked.slim
        position = self._arrangement.answer.position_of(batch) if batch is not None else None
        section = sections.section(position) if sections is not None and position is not None else None
        if section is None or section.pictures:
            self.leave_slim()
            return None
        return section

    def section_here(self) -> Section | None:
        """The batch of the picture that has the keyboard."""
        sections, review = self._arrangement.sections, self._page.review
        if sections is None or review is None or self._marked.slim is not None or review.current < 0:
            return None
        return sections.section_of(review.current)

    def _row_here(self) -> tuple[Row, int | None] | None:
        """The row that has the keyboard, and the picture in it."""
        layout, review, section = self._arrangement.layout, self._page.review, self.slim_section()
        row = layout.row_at(section.top) if section is not None else None
        if row is not None:
            return row, None
        if review is None or not 0 <= review.current < layout.total:
            return None
        return layout.row_of(review.current), review.current

    def _arrive(self, row: Row, index: int | None, *, extend: bool) -> None:
        review = self._page.review
        if index is None:
            self.go_to_slim(self._arrangement.batch_at(row))
        elif review is not None:
            self.leave_slim()
            (review.extend_to if extend else review.select_only)(index)
            self._steady.show_row(row)
