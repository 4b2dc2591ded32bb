"""What a canvas shows of a picture: at once from what there is of it, then as sharp as its zoom has use for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QPixmap

from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.domain.result import Result
from imageedit_desktop.ui.features.viewer.canvas import Canvas
from imageedit_desktop.ui.features.viewer.pacing import Pace
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import Level, PictureWish

_NEIGHBOURS = 2
"""The next one and the one before are read at the level of the present one, the others as thumbnails."""

_STILL_MS = 60
"""While somebody zooms or pulls at an edge what is there is stretched; then it is read at the new size."""


class ShownPicture(QObject):
    """Keeps a canvas at one picture, and has it read; while pictures race by, nothing but thumbnails.

    Signals:
        veil_changed(): whether the picture is blurred may be another matter now.
    """

    veil_changed = Signal()

    def __init__(self, canvas: Canvas, pictures: PictureCache, thumbnail_path: Callable[[Result], Path]) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._pictures = pictures
        self._thumbnail_path = thumbnail_path
        pictures.ready.connect(self._on_answered)
        pictures.failed.connect(self._on_answered)
        pictures.veil.changed.connect(self._on_veil_changed)
        self._pace = Pace(self)
        self._pace.rested.connect(self.want)
        self._want_soon = QTimer(self, singleShot=True, interval=_STILL_MS)
        self._want_soon.timeout.connect(self.want)
        canvas.zoom_changed.connect(self._on_zoom_changed)
        self._item: GalleryItem | None = None
        self._near: Sequence[GalleryItem] = ()

    @property
    def item(self) -> GalleryItem | None:
        """What is shown; None before there was anything, and where there is nothing."""
        return self._item

    @property
    def is_blurred(self) -> bool:
        """Whether nobody may see what is in the picture."""
        return self._item is not None and self._pictures.veil.covers(self._item.result)

    def show(self, item: GalleryItem, near: Sequence[GalleryItem] = ()) -> None:
        """Show a picture, or what else is known of it now.

        Args:
            item: saved, or in the bin.
            near: what may come next, the most likely first.
        """
        is_other = self._item is None or item.id != self._item.id
        self._item, self._near = item, near
        if is_other:
            self._pace.step()
            self._begin()
        self.want()

    def show_nothing(self, words: str) -> None:
        """Say why there is no picture."""
        self._item, self._near = None, ()
        self._canvas.show_stand_in(QSize(), None)
        self._canvas.show_message(words)
        self.leave()

    def leave(self) -> None:
        """Have nothing read: the canvas is not seen."""
        self._pictures.want(self._canvas, ())

    def rest(self) -> None:
        """Whoever lets go of an arrow wants to look."""
        self._pace.release()

    def stand_in(self, result: Result, level: Level) -> QPixmap | None:
        """What there is of a picture, at about this level; asks for nothing."""
        wish = self._wish(result, level)
        return None if wish is None else self._pictures.stand_in(wish)

    @Slot()
    def want(self) -> None:
        """Declare what is to be read, where the canvas is seen."""
        if not self._canvas.isVisible():
            return
        small = [self._wish(item.result, Level.PX_512) for item in (self._item, *self._near) if item is not None]
        thumbnails = [wish for wish in small if wish is not None]
        wanted = self._wanted()
        if self._pace.is_racing or wanted is None:
            self._pictures.want(self._canvas, thumbnails[:1], thumbnails[1:])
            return
        neighbours = [wish.at(self._canvas.wanted_level()) for wish in thumbnails[1 : 1 + _NEIGHBOURS]]
        self._pictures.want(self._canvas, (thumbnails[0], wanted), (*thumbnails[1:], *neighbours))
        self._sharpen()

    def _begin(self) -> None:
        """The size is that of the file wherever it is known, so that nothing moves when more pixels come."""
        result = None if self._item is None else self._item.result
        wish = self._wish(result, Level.PX_512)
        there = None if wish is None else self._pictures.pixmap(wish) or self._pictures.stand_in(wish)
        size = None if result is None else result.size
        known = QSize(size.width_px, size.height_px) if size else there.size() if there else QSize()
        self._canvas.show_stand_in(known, there)
        self._sharpen()

    def _sharpen(self) -> None:
        """Show the best that is there for the present zoom."""
        wish = self._wanted()
        if wish is None:
            return
        pixmap = self._pictures.pixmap(wish)
        if pixmap is not None and wish.level is Level.FULL:
            self._canvas.show_full(pixmap)
        elif pixmap is not None:
            self._canvas.show_smaller(pixmap)
        elif self._pictures.is_broken(wish):
            missing = self._pictures.is_missing(wish)
            told = self.tr("This file is missing.") if missing else self.tr("This file cannot be shown here.")
            self._canvas.show_message(told)
        elif (stand_in := self._pictures.stand_in(wish)) is not None:
            self._canvas.show_smaller(stand_in)

    def _wish(self, result: Result | None, level: Level) -> PictureWish | None:
        return None if result is None else self._pictures.wish_for(result, self._thumbnail_path(result), level)

    def _wanted(self) -> PictureWish | None:
        return None if self._item is None else self._wish(self._item.result, self._canvas.wanted_level())

    @Slot(str)
    def _on_answered(self, key: str) -> None:
        wanted = self._wanted()
        if wanted is not None and wanted.key == key:
            self._sharpen()

    @Slot()
    def _on_veil_changed(self) -> None:
        """What is blurred now goes at once; what is not any more stays so until its pixels are there."""
        if self._item is None:
            return
        if self.is_blurred:
            self._begin()
        self.want()
        self.veil_changed.emit()

    @Slot()
    def _on_zoom_changed(self) -> None:
        self._want_soon.start()
