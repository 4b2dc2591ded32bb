"""The single picture and the review: it shows the current one, and goes on through it."""

from __future__ import annotations

from itertools import islice
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.domain.ids import PictureId, batch_of, picture_id
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.ui.features.viewer.viewer import Viewer

_AHEAD = 8
"""Pictures read ahead in the direction of travel: what a held key passes in a third of a second."""

_NEAR = 2 * _AHEAD
"""Pictures on each side of the current one that are kept at hand."""

_STRIP_MAX = 25
"""Frames that are still wide enough to be told apart."""


class ViewerBinding(QObject):
    """Keeps the viewer at the current picture while it is seen.

    Signals:
        opened(): the viewer has a picture to show.
        emptied(): there is none any more.
    """

    opened = Signal()
    emptied = Signal()

    def __init__(self, viewer: Viewer, review: Review) -> None:
        super().__init__(viewer)
        self._viewer = viewer
        self._review = review
        self._towards = 1
        self._told: Any = None
        self._viewer.item_requested.connect(self._on_item_requested)
        self._viewer.next_requested.connect(self._on_next)
        self._viewer.previous_requested.connect(self._on_previous)
        for changed in (
            review.current_changed,
            review.inserted,
            review.removed,
            review.rows_loaded,
            review.batches_changed,
        ):
            changed.connect(self._follow)

    @Slot()
    def open(self) -> None:
        """Show the current picture."""
        self._towards, self._told = 1, None
        self._show()
        self.opened.emit()

    @Slot(object)
    def _on_item_requested(self, item: GalleryItem) -> None:
        """Another one of the same batch."""
        review = self._review
        batch = batch_of(PictureId(review.answer.ids[review.current]))
        index = review.answer.index_of(picture_id(batch, item.key.number))
        if index is not None:
            self._go(index)

    @Slot()
    def _on_next(self) -> None:
        self._step(1)

    @Slot()
    def _on_previous(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        index = self._review.neighbour(step)
        if index is not None:
            self._go(index)

    def _go(self, index: int) -> None:
        self._towards = 1 if index > self._review.current else -1
        self._review.select_only(index)

    @Slot()
    def _follow(self) -> None:
        if self._viewer.isVisible():
            self._show()

    def _show(self) -> None:
        """Show the current picture as soon as it is known, with what is near it; go back where there is none."""
        review, index = self._review, self._review.current
        if index < 0:
            self.emptied.emit()
            return
        review.want(index - _NEAR, index + _NEAR)
        item = review.item(index)
        if item is None or item.result is None:
            return
        batch = _around(review.answer.span(review.answer.position_at(index)), index)
        told = (item, index, len(review.answer), self._items(batch), self._near(index))
        if told != self._told:
            self._told = told
            self._viewer.show_item(item, index + 1, len(review.answer), batch=told[3], near=told[4])

    def _near(self, index: int) -> list[GalleryItem]:
        """What may come next: the next ones, with the one on the other side as the second."""
        end = len(self._review.answer)
        ahead = range(index + 1, min(end, index + 1 + _NEAR)), range(index - 1, max(-1, index - 1 - _NEAR), -1)
        onward, back = ahead if self._towards > 0 else ahead[::-1]
        found = [item for item in self._items(onward) if item.result is not None][:_AHEAD]
        behind = islice((item for item in self._items(back) if item.result is not None), 1)
        return [*found[:1], *behind, *found[1:]]

    def _items(self, indexes: range) -> list[GalleryItem]:
        return [item for item in map(self._review.item, indexes) if item is not None]


def _around(batch: range, index: int) -> range:
    """Those of a batch that have room below a picture: all of an order, a part of a folder that was imported."""
    first = max(batch.start, min(index - _STRIP_MAX // 2, batch.stop - _STRIP_MAX))
    return range(first, min(batch.stop, first + _STRIP_MAX))
