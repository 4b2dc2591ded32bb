"""The search and the review: what is looked for, and whether it is shown in batches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from imageedit_desktop.domain.query import Grouping, Query, written
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.services.gallery.ways_out import WaysOut
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.gallery.chips import Parts, QueryChips
from imageedit_desktop.ui.features.gallery.commands import BATCHES, FIND
from imageedit_desktop.ui.features.gallery.search_field import SearchField


class Searching(QObject):
    """Opens queries from the field, and shows there which one is open."""

    def __init__(
        self,
        field: SearchField,
        chips: QueryChips,
        *,
        pictures: QWidget,
        review: Review,
        ways_out: WaysOut,
        commands: Commands,
    ) -> None:
        super().__init__(field)
        self._field, self._chips, self._pictures = field, chips, pictures
        self._review, self._commands = review, commands
        chips.clear_requested.connect(self._on_clear_requested)
        ways_out.found.connect(self._on_ways_out_found)
        field.searched.connect(review.open)
        field.left.connect(self._on_left)
        review.answered.connect(self._on_answered)
        review.inserted.connect(self._on_inserted)
        review.unmeasured_changed.connect(self._on_unmeasured_changed)
        commands.provide(FIND, self._find, hindrance=self._not_seen)
        commands.provide_switch(BATCHES, self._show_in_batches, hindrance=self._not_seen)
        commands.show_on(BATCHES, True)

    def _find(self) -> None:
        self._field.setFocus()
        self._field.selectAll()

    def _show_in_batches(self, on: bool) -> None:
        grouping = Grouping.BATCHES if on else Grouping.FLAT
        self._review.open(written(replace(self._review.query.without_reference(), grouping=grouping)))

    def _not_seen(self) -> str:
        return "" if self._pictures.isVisible() else self.tr("Go back to the gallery first.")

    def open(self, line: str) -> None:
        """Search for a line, and show it."""
        self._field.show_line(line)
        self._review.open(line)

    @Slot(object)
    def _on_clear_requested(self, parts: Parts) -> None:
        self.open(written(self._review.query.without(*parts)))

    @Slot(object, object)
    def _on_ways_out_found(self, query: Query, found: Sequence[tuple[Parts, int]]) -> None:
        if query is self._review.query and not self._review.answer.batches:  # some may have come meanwhile
            self._chips.offer_ways_out(found)

    @Slot()
    def _on_left(self) -> None:
        self._pictures.setFocus()

    @Slot()
    def _on_answered(self) -> None:
        query = self._review.query
        self._field.show_query(written(query), query.not_understood)
        self._chips.show_query(query)
        self._commands.show_on(BATCHES, self._review.answer.grouped)

    @Slot()
    def _on_inserted(self) -> None:
        """What has just come meets all of it."""
        self._chips.offer_ways_out(())

    @Slot()
    def _on_unmeasured_changed(self) -> None:
        self._chips.show_unmeasured(self._review.unmeasured)
