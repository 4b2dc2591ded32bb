"""Tagging: opens the sheet for what is chosen, and keeps it true."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from imageedit_desktop.domain.ids import PictureId
from imageedit_desktop.domain.verdict import Marking
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.services.judging.verdicts import Verdicts
from imageedit_desktop.services.tasks import Spawn
from imageedit_desktop.ui.features.verdicts.tags_sheet import TagsSheet


class Tagging(QObject):
    """Shows the tags of pictures and changes them; one sheet at a time."""

    def __init__(self, *, review: Review, verdicts: Verdicts, spawn: Spawn, window: QWidget) -> None:
        """Tagging in a window.

        Args:
            review: tells the tags.
            verdicts: writes them down.
            spawn: looks into the library that is open, for as long as it is.
            window: the parent of the sheet.
        """
        super().__init__(window)
        self._review, self._verdicts, self._spawn, self._window = review, verdicts, spawn, window
        self._sheet: TagsSheet | None = None
        self._pictures: tuple[PictureId, ...] = ()
        verdicts.changed.connect(self._look)

    def open(self, pictures: tuple[PictureId, ...]) -> None:
        """Show the tags of these."""
        self._pictures = pictures
        sheet = self._sheet = TagsSheet(len(pictures), self._window)
        sheet.put_on_requested.connect(self._put_on)
        sheet.take_off_requested.connect(self._take_off)
        sheet.finished.connect(self._on_finished)
        sheet.open()
        self._look()

    @Slot(str)
    def _put_on(self, tag: str) -> None:
        self._verdicts.mark(Marking(tag=tag), self._pictures)

    @Slot(str)
    def _take_off(self, tag: str) -> None:
        self._verdicts.mark(Marking(tag=tag, tagged=False), self._pictures)

    @Slot()
    def _look(self) -> None:
        if self._sheet is not None:
            self._spawn(self._show(self._sheet), "tags")

    async def _show(self, sheet: TagsSheet) -> None:
        tags, known = await self._review.tags_of(self._pictures), await self._review.tags()
        if sheet is self._sheet:
            sheet.show_tags(tags, known)

    @Slot()
    def _on_finished(self) -> None:
        self._sheet = None
