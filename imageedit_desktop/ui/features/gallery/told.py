"""What assistive technology is told of the gallery: every picture, then the batches that have none."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect

from imageedit_desktop.domain.gallery import BatchFacts
from imageedit_desktop.domain.ids import BatchId, PictureId, batch_of
from imageedit_desktop.domain.verdict import Pick, deciding
from imageedit_desktop.ui.features.gallery import words
from imageedit_desktop.ui.features.gallery.accessible import PRESS, SET_FOCUS, SHOW_MENU, TOGGLE
from imageedit_desktop.ui.features.gallery.acts import Act, CellAct, acts_of, cell_words, words_of
from imageedit_desktop.ui.features.gallery.arrangement import Arrangement
from imageedit_desktop.ui.features.gallery.layout.sections import Section
from imageedit_desktop.ui.features.gallery.page import Page

if TYPE_CHECKING:
    from imageedit_desktop.services.gallery.review import Review
    from imageedit_desktop.ui.features.gallery.grid import GalleryGrid

translate = QCoreApplication.translate

_PLACES_MAX = 4096
_REVEAL = "reveal"

_MARKINGS = {
    "pick": deciding(Pick.PICK),
    "reject": deciding(Pick.REJECT),
    "undecide": deciding(Pick.UNDECIDED),
}
"""By the names that programs know them by."""


class ToldGallery:
    """Pictures are known by their id, batches without pictures by theirs below zero."""

    def __init__(self, grid: GalleryGrid, page: Page, arrangement: Arrangement) -> None:
        self._grid = grid
        self._page = page
        self._arrangement = arrangement
        self._places: dict[int, int] = {}
        self._slim: list[int] = []
        self._slim_of = (-1, -1, -1)

    def child_count(self) -> int:
        """All pictures, and all batches that have none."""
        return len(self._arrangement.answer) + len(self._slim_batches())

    def child_key(self, place: int) -> int | None:
        """The key of the one at a place, from 0."""
        pictures = self._arrangement.answer.ids
        if 0 <= place < len(pictures):
            self._note(pictures[place], place)
            return pictures[place]
        slim = self._slim_batches()
        return slim[place - len(pictures)] if 0 <= place - len(pictures) < len(slim) else None

    def child_place(self, key: int) -> int | None:
        """Where it is now; None where it is gone."""
        answer = self._arrangement.answer
        if key < 0:
            slim = self._slim_batches()
            return len(answer) + slim.index(key) if key in slim else None
        known = self._places.get(key, -1)
        if 0 <= known < len(answer) and answer.ids[known] == key:
            return known
        place = answer.index_of(PictureId(key))
        if place is not None:
            self._note(key, place)
        return place

    def child_at(self, x: int, y: int) -> int | None:
        """The key of the one under a point of the screen."""
        at = self._grid.viewport().mapFromGlobal(QPoint(x, y))
        index = self._page.index_at(at)
        if index is not None:
            return self.child_key(index)
        header = self._page.header_at(at)
        if header is None or header[0].pictures:
            return None
        return -self._arrangement.batch_at(header[0])

    def child_words(self, key: int) -> str:
        """What it is."""
        place = self.child_place(key)
        if place is None:
            return ""
        if key < 0:
            return words.batch_line(self._page.facts(BatchId(-key)))
        answer = self._arrangement.answer
        span = answer.span(answer.position_at(place))
        line = words.place_line(
            self._page.item(place),
            place - span.start + 1,
            len(span),
            place + 1,
            len(answer),
            is_blurred=self._page.is_blurred(place),
        )
        return words.stack_line(line, self._page.stands_for(place) or self._folded(place), self._is_cover(place))

    def _folded(self, place: int) -> int:
        """How many pictures the folded batch of a picture has; 0 where it is not folded."""
        section = self._section_of(place)
        return section.pictures if section is not None and section.is_folded and section.pictures > 1 else 0

    def _is_cover(self, place: int) -> bool:
        section = self._section_of(place)
        return section is None or place == section.first + self._arrangement.cover(section.number)

    def _section_of(self, place: int) -> Section | None:
        return None if self._arrangement.sections is None else self._arrangement.sections.section_of(place)

    def child_rect(self, key: int) -> QRect:
        """Where it is on the screen; empty where it is out of sight."""
        rect = self._slim_rect(key) if key < 0 else self._picture_rect(key)
        if rect.isEmpty():
            return rect
        return QRect(self._grid.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def child_is_selected(self, key: int) -> bool:
        """Whether it is."""
        review, place = self._grid.review(), self.child_place(key)
        return key > 0 and review is not None and place is not None and place in review.selection

    def focused_child(self) -> int | None:
        """The key of the one that has the keyboard, or would have it."""
        slim, review = self._grid.slim(), self._grid.review()
        if slim is not None:
            return -slim
        return self.child_key(review.current) if review is not None and review.current >= 0 else None

    def child_acts(self, key: int) -> dict[str, str]:
        """What can be done with it: names for programs, and the words for them."""
        acts = {act.value: words_of(act, facts.job) for act, facts in self._batch_acts(key)} if key < 0 else {}
        acts |= {act.value: cell_words(act) for act in self._cell_acts(key)}
        return {
            PRESS: translate("gallery", "Open"),
            SET_FOCUS: translate("gallery", "Go to"),
            SHOW_MENU: translate("gallery", "Show menu"),
            **(self._picture_acts() if key > 0 else {}),
            **({_REVEAL: translate("gallery", "Show sensitive picture")} if self._is_blurred(key) else {}),
            **acts,
        }

    def _picture_acts(self) -> dict[str, str]:
        return {
            TOGGLE: translate("gallery", "Select or not"),
            "pick": translate("gallery", "Pick"),
            "reject": translate("gallery", "Reject"),
            "undecide": translate("gallery", "Leave undecided"),
        }

    def do(self, key: int, act: str) -> None:
        """Do it."""
        place, review = self.child_place(key), self._grid.review()
        if place is None or review is None:
            return
        if key > 0 and self._do_with_picture(review, key, place, act):
            return
        if self._pressed_button(key, place, act):
            return
        self._grid.setFocus()
        section = self._slim_section(key)
        if section is not None:
            self._grid.choose_batch(section, add=False)
        elif key > 0:
            self._grid.go_to(place)
        if act == PRESS:
            self._grid.open_current()
        elif act == SHOW_MENU:
            self._grid.show_menu()

    def _do_with_picture(self, review: Review, key: int, place: int, act: str) -> bool:
        """What is done where the picture is; False for what leads to it."""
        if act == TOGGLE:
            review.toggle(place)
        elif act == _REVEAL:
            self._grid.reveal(place)
        elif act in _MARKINGS:
            self._grid.mark_requested.emit(_MARKINGS[act], PictureId(key))
        else:
            return False
        return True

    def _is_blurred(self, key: int) -> bool:
        place = self.child_place(key) if key > 0 else None
        return place is not None and self._page.is_blurred(place)

    def _pressed_button(self, key: int, place: int, act: str) -> bool:
        """Press what is called so; False where nothing is."""
        for offered, facts in self._batch_acts(key) if key < 0 else ():
            if offered.value == act:
                self._grid.act_requested.emit(offered, facts)
                return True
        for in_cell in self._cell_acts(key):
            if in_cell.value == act:
                self._grid.press_in_cell(place, in_cell)
                return True
        return False

    def _note(self, key: int, place: int) -> None:
        if len(self._places) >= _PLACES_MAX:
            self._places.clear()
        self._places[key] = place

    def _slim_batches(self) -> list[int]:
        """Kept for as long as nothing comes or goes."""
        answer, review = self._arrangement.answer, self._grid.review()
        stands = (review.serial if review is not None else 0, len(answer), len(answer.batches))
        if stands != self._slim_of:
            ends = chain(answer.starts[1:], (len(answer),))
            runs = zip(answer.batches, answer.starts, ends, strict=False)
            self._slim, self._slim_of = [-batch for batch, start, end in runs if start == end], stands
        return self._slim

    def _slim_section(self, key: int) -> Section | None:
        sections = self._arrangement.sections
        position = self._arrangement.answer.position_of(BatchId(-key)) if key < 0 else None
        return sections.section(position) if sections is not None and position is not None else None

    def _slim_rect(self, key: int) -> QRect:
        section = self._slim_section(key)
        return QRect() if section is None else self._seen(self._page.header_rect(section))

    def _picture_rect(self, key: int) -> QRect:
        place = self.child_place(key)
        return QRect() if place is None else self._grid.picture_rect(place)

    def _seen(self, rect: QRect) -> QRect:
        return rect if rect.intersects(self._grid.viewport().rect()) else QRect()

    def _cell_acts(self, key: int) -> tuple[CellAct, ...]:
        place = self.child_place(key) if key > 0 else None
        item = self._page.item(place) if place is not None else None
        return tuple(CellAct) if item is not None and item.is_binned else ()

    def _batch_acts(self, key: int) -> list[tuple[Act, BatchFacts]]:
        facts = self._page.facts(BatchId(-key) if key < 0 else batch_of(PictureId(key)))
        return [] if facts is None else [(act, facts) for act in acts_of(facts)]
