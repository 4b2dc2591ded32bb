"""Sensitive pictures and the services: what is chosen, what is shown, and what is blurred again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.domain.ids import PictureId
from imageedit_desktop.domain.sensitive import SensitiveChoice
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.services.looks.sensitive import SensitivePictures
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.gallery.commands import SHOW_SENSITIVE
from imageedit_desktop.ui.features.gallery.grid import GalleryGrid
from imageedit_desktop.ui.features.sensitive.commands import CHOICES
from imageedit_desktop.ui.features.sensitive.notice import HiddenNotice
from imageedit_desktop.ui.pictures.veil import Veil
from imageedit_desktop.ui.widgets.message_bar import Message, MessageBar

if TYPE_CHECKING:
    from imageedit_desktop.ui.features.deciding.page import DecidingPage

_NONE = "no sensitive pictures"
"""The topic of a message: one after the other replaces the last."""


class SensitiveBinding(QObject):
    """Has everything that shows pictures follow the choice, and does the commands."""

    def __init__(
        self,
        grid: GalleryGrid,
        notice: HiddenNotice,
        *,
        veil: Veil,
        sensitive: SensitivePictures,
        review: Review,
        workspace: Workspace,
        supervisor: Supervisor,
        commands: Commands,
        messages: MessageBar,
    ) -> None:
        super().__init__(grid)
        self._grid, self._notice, self._commands, self._messages = grid, notice, commands, messages
        self._sensitive, self._review = sensitive, review
        self._workspace, self._supervisor = workspace, supervisor
        for choice, command in CHOICES.items():
            commands.provide(command, partial(sensitive.choose, choice), hindrance=self._no_library)
        commands.provide(SHOW_SENSITIVE, self._show_or_blur, hindrance=self._cannot_show, title=self._title)
        grid.reveal_requested.connect(self.reveal)
        sensitive.changed.connect(self._on_changed)
        review.left_out_changed.connect(self._on_left_out_changed)
        veil.follow(sensitive.is_blurred, sensitive.changed)
        self._on_changed()

    @Slot(object)
    def reveal(self, item: GalleryItem) -> None:
        """Show a picture as it is."""
        if item.result is not None:
            self._sensitive.reveal((item.result.id,))

    @Slot(object)
    def add_page(self, page: DecidingPage) -> None:
        """Show pictures that are asked for on a page too."""
        page.board.reveal_requested.connect(self.reveal)

    def _no_library(self) -> str:
        return "" if self._workspace.open_desk is not None else self.tr("No library is open yet.")

    def _is_of_several(self) -> bool:
        """In the gallery what is selected is meant, elsewhere the picture that is shown."""
        review = self._review
        return self._grid.isVisible() and len(review.selection) > 1 and review.current in review.selection

    def _cannot_show(self) -> str:
        item = self._grid.current_item()
        if item is None:
            return self.tr("Choose a picture first.")
        if self._sensitive.choice is SensitiveChoice.SHOWN:
            return self.tr("Sensitive pictures are not blurred in this library.")
        return "" if self._is_of_several() else self._not_sensitive(item)

    def _not_sensitive(self, item: GalleryItem) -> str:
        if item.result is None:
            return self.tr("This picture is still on its way.")
        if item.result.nsfw is None:
            return self.tr("The service did not say whether this picture is sensitive.")
        return "" if item.result.nsfw else self.tr("This picture is not sensitive.")

    def _title(self) -> str:
        item = self._grid.current_item()
        result = item.result if item is not None else None
        if result is None or not result.nsfw or self._sensitive.is_blurred(result):
            return SHOW_SENSITIVE.title
        return self.tr("Blur Sensiti&ve Picture Again")

    def _show_or_blur(self) -> None:
        if self._is_of_several():
            ids = self._review.answer.ids
            pictures = [PictureId(one) for first, end in self._review.selection.ranges for one in ids[first:end]]
            story = self._show_or_blur_all(pictures)
            self._workspace.bind(self._supervisor.spawn(story, "show sensitive pictures"))
            return
        item = self._grid.current_item()
        if item is not None and item.result is not None:
            change = self._sensitive.reveal if self._sensitive.is_blurred(item.result) else self._sensitive.cover
            change((item.result.id,))

    async def _show_or_blur_all(self, pictures: Sequence[PictureId]) -> None:
        """Show all of them where any is blurred, else blur them again."""
        found = await self._review.sensitive(pictures)
        if not found:
            self._messages.say(Message(text=self.tr("None of these pictures is sensitive."), topic=_NONE))
        elif any(map(self._sensitive.would_blur, found)):
            self._sensitive.reveal(found)
        else:
            self._sensitive.cover(found)

    @Slot()
    def _on_changed(self) -> None:
        self._commands.show_on(CHOICES[self._sensitive.choice], True)
        self._commands.look_at(SHOW_SENSITIVE)

    @Slot()
    def _on_left_out_changed(self) -> None:
        self._notice.show_count(self._review.left_out)
        self._grid.look_again()
