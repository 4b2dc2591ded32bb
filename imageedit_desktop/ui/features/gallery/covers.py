"""Keeping the keyboard and the selection at what is seen of folded batches, whichever picture that is just now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from imageedit_desktop.ui.features.gallery.arrangement import Arrangement
from imageedit_desktop.ui.features.gallery.layout.sections import Section, Sections

if TYPE_CHECKING:
    from imageedit_desktop.services.gallery.review import Review  # with the library and the service behind it


class Covers(QObject):
    """Follows the covers of folded batches while the gallery is seen.

    A batch is folded under its best. When another one becomes that, by a verdict or because more is known of the
    batch, who was at the one is at the other: nobody acts on a picture that is folded away.
    """

    def __init__(self, grid: QWidget, arrangement: Arrangement, review: Review) -> None:
        super().__init__(grid)
        self._grid, self._arrangement, self._review = grid, arrangement, review
        review.rows_loaded.connect(self._on_rows_loaded)
        review.current_changed.connect(self.settle)

    @Slot()
    def settle(self) -> None:
        """Let the keyboard be at the cover where it is in a folded batch."""
        sections, current = self._arrangement.sections, self._review.current
        if sections is None or not self._grid.isVisible() or not 0 <= current < sections.total:
            return
        section = sections.section_of(current)
        cover = self._cover_of(section)
        if cover is None or cover == current:
            return
        if len(self._review.selection) <= 1:
            self._review.select_only(cover)
        else:
            self._select_cover(section, cover)
            self._review.go_to(cover)

    @Slot(int, int)
    def _on_rows_loaded(self, first: int, last: int) -> None:
        sections = self._arrangement.sections
        if sections is None or not 0 <= first <= last < sections.total:
            return
        self.settle()
        if self._review.selection and self._grid.isVisible():
            for section in _between(sections, first, last):
                cover = self._cover_of(section)
                if cover is not None:
                    self._select_cover(section, cover)

    def _cover_of(self, section: Section) -> int | None:
        """The index of what is seen of a folded batch; None for one that is not, or of which nothing is known."""
        if not section.is_folded or section.pictures < 2 or self._review.item(section.first) is None:
            return None
        return section.first + self._arrangement.cover(section.number)

    def _select_cover(self, section: Section, cover: int) -> None:
        """Where one picture of a folded batch is selected, let it be the cover; where all are, they stay so."""
        selection, span = self._review.selection, range(section.first, section.first + section.pictures)
        selected = [index for index in span if index in selection]
        if len(selected) == 1 and selected != [cover]:
            self._review.select(selection.toggled(selected[0]).toggled(cover))


def _between(sections: Sections, first: int, last: int) -> list[Section]:
    numbers = range(sections.section_of(first).number, sections.section_of(last).number + 1)
    return [sections.section(number) for number in numbers]
