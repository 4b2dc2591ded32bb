"""What looks alike: pictures in stacks of it, how alike they must be for that, and what is like one of them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.domain.likeness import Alike
from imageedit_desktop.domain.query import Grouping, written
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.services.looks.likeness import Likeness
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.gallery.commands import ALIKE, HOW_ALIKE, LIKE_THIS
from imageedit_desktop.ui.features.gallery.how_alike import HowAlike
from imageedit_desktop.ui.widgets.message_bar import Message, MessageBar

_HASH_DIGITS = 12
"""Enough to name one picture among a million, and short enough to be read in a line of search."""


_UNLOOKED = "pictures not looked at"
"""The topic of a message."""


class LookingAlike(QObject):
    """Opens the queries that go by how pictures look.

    Signals:
        asked(): pictures are about to be shown that are like one.
    """

    asked = Signal()

    def __init__(
        self, pictures: QWidget, *, review: Review, likeness: Likeness, commands: Commands, messages: MessageBar
    ) -> None:
        super().__init__(pictures)
        self._pictures, self._review, self._commands = pictures, review, commands
        self._likeness, self._messages = likeness, messages
        self._popover = HowAlike(pictures)
        self._popover.chosen.connect(self._on_chosen)
        self._popover.closed.connect(self._on_closed)
        commands.provide_switch(ALIKE, self._show_stacks, hindrance=self._not_seen)
        commands.provide_switch(HOW_ALIKE, self._show_popover, hindrance=self._not_seen)
        commands.provide(LIKE_THIS, self._find_like, hindrance=self._nothing_to_hold_against)
        review.answered.connect(self._on_answered)

    def _show_stacks(self, on: bool) -> None:
        grouping = Grouping.ALIKE if on else Grouping.BATCHES
        self._review.open(written(replace(self._review.query.without_reference(), grouping=grouping)))

    def _show_popover(self, on: bool) -> None:
        """With it come the stacks, so that one sees what it does."""
        if not on:
            self._popover.close_up()
            return
        if self._review.query.grouping is not Grouping.ALIKE or self._review.query.reference is not None:
            self._show_stacks(True)
        stacking = self._review.stacking
        self._popover.show_choice(stacking.alike, across_batches=stacking.across_batches)
        self._popover.open()
        self._commands.show_on(HOW_ALIKE, True)

    def _find_like(self) -> None:
        item = self._item()
        if item is not None and item.result is not None:
            reference = item.result.sha256[:_HASH_DIGITS] or item.id
            query = replace(self._review.query.held_against(reference), grouping=Grouping.BATCHES)
            self._review.open(written(query))
            self.asked.emit()

    def _item(self) -> GalleryItem | None:
        return self._review.item(self._review.current) if self._review.current >= 0 else None

    def _not_seen(self) -> str:
        return "" if self._pictures.isVisible() else self.tr("Go back to the gallery first.")

    def _nothing_to_hold_against(self) -> str:
        item = self._item()
        if item is None:
            return self.tr("Choose a picture first.")
        return "" if item.result is not None else self.tr("This picture is still on its way.")

    @Slot(object, bool)
    def _on_chosen(self, alike: Alike, across_batches: bool) -> None:
        self._review.stack_by(alike, across_batches=across_batches)

    @Slot()
    def _on_closed(self) -> None:
        self._commands.show_on(HOW_ALIKE, False)

    @Slot()
    def _on_answered(self) -> None:
        self._commands.show_on(ALIKE, self._review.answer.stacks is not None)
        unlooked = self._review.unlooked
        if unlooked and self._likeness.is_learning:
            words = self.tr("%Ln pictures are still to be looked at. They join as soon as they are.", "", unlooked)
            self._messages.say(Message(text=words, topic=_UNLOOKED))
        else:
            self._messages.withdraw(_UNLOOKED)
