"""Saying what the gallery shows, and may show next: the review fetches the rows, the picture cache the pictures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from imageedit_desktop.ui.features.gallery.arrangement import Arrangement
from imageedit_desktop.ui.features.gallery.layout.rows import Row
from imageedit_desktop.ui.features.gallery.page import Page
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import PictureWish

_REST_MS = 80
"""A gallery that is being scrolled wants what is seen, and nothing else before that."""


class Declaring(QObject):
    """Declares what is on the screen when it is painted, and when that rests a page around it.

    Attributes:
        is_stale: something else may be on the screen than was declared last.
        is_downward: the direction of travel, of which more is wanted first.
    """

    def __init__(self, grid: QWidget, page: Page, arrangement: Arrangement, pictures: PictureCache) -> None:
        super().__init__(grid)
        self._grid, self._page, self._arrangement, self._pictures = grid, page, arrangement, pictures
        self.is_stale, self.is_downward = True, True
        self._seen: list[PictureWish] = []
        self._resting = QTimer(self, interval=_REST_MS, singleShot=True)
        self._resting.timeout.connect(self._on_rest)

    def declare(self) -> None:
        """Say what is seen; what is near follows when the gallery rests."""
        self.is_stale = False
        if self._page.review is not None:
            self._want_rows(self._page.rows())
            self._seen = self._page.look_around(self._grid.devicePixelRatioF())
            self._pictures.want(self._grid, self._seen)
            self._resting.start()

    def stop(self) -> None:
        """What is not seen wants no pictures."""
        self._pictures.want(self._grid, ())
        self.is_stale = True

    def _want_rows(self, rows: Sequence[Row]) -> None:
        review = self._page.review
        if review is None or not rows:
            return
        if self._arrangement.sections is None:
            review.want(rows[0].first, rows[-1].end - 1)
        else:
            review.want_batches(rows[0].section, rows[-1].section)

    @Slot()
    def _on_rest(self) -> None:
        """First what comes in the direction of travel."""
        page = self._page
        around = page.rows(pages_above=1, pages_below=1)
        if page.review is None or not around or not self._grid.isVisible():
            return
        self._want_rows(around)
        above = [row for row in reversed(around) if row.top < page.top]
        below = [row for row in around if row.bottom > page.bottom]
        near = (*below, *above) if self.is_downward else (*above, *below)
        self._pictures.want(self._grid, self._seen, page.wishes(near, self._grid.devicePixelRatioF()))
