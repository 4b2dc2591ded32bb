"""Moving pictures to the bin and back, and telling what others did with their files."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QWidget

from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.domain.ids import PictureId
from imageedit_desktop.pipeline.bin import Noticed, Settled
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.services.judging.bin import Bin, Rejected
from imageedit_desktop.services.judging.verdicts import OwnFiles, Verdicts
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.dialogs import ask
from imageedit_desktop.ui.features.bin.commands import BIN_REJECTED, BRING_BACK, PUT_IN_BIN, SHOW_BIN
from imageedit_desktop.ui.features.bin.words import (
    back_words,
    nothing_words,
    own_question_words,
    question_words,
    removed_words,
    stayed_words,
)
from imageedit_desktop.ui.widgets.message_bar import Action, Message, MessageBar

_QUERY = "binned"
"""What shows the bin."""

_REMOVED, _STAYED = "removed outside", "stayed"
"""Topics of messages."""


class BinBinding(QObject):
    """Does it on the page that is shown: the gallery means all that is selected, a single picture itself."""

    def __init__(
        self,
        gallery: QWidget,
        viewer: QWidget,
        *,
        review: Review,
        verdicts: Verdicts,
        bin_: Bin,
        workspace: Workspace,
        commands: Commands,
        messages: MessageBar,
    ) -> None:
        """Connect the bin with a window.

        Args:
            gallery: where several pictures may be meant.
            viewer: where the current one is.
            review: what they show.
            verdicts: moves files.
            bin_: knows what is rejected, and what others did.
            workspace: tells which library is open.
            commands: of the window.
            messages: of the window.
        """
        super().__init__(gallery)
        self._gallery, self._viewer = gallery, viewer
        self._review, self._verdicts, self._messages = review, verdicts, messages
        self._workspace = workspace
        self._question: QDialog | None = None
        verdicts.own_files_found.connect(self._on_own_files_found)
        verdicts.stayed.connect(self._on_stayed)
        bin_.rejected_found.connect(self._on_rejected_found)
        bin_.others_moved.connect(self._on_others_moved)
        commands.provide(PUT_IN_BIN, self._put_in, hindrance=self._cannot_put_in)
        commands.provide(BRING_BACK, self._bring_back, hindrance=self._cannot_bring_back)
        commands.provide(BIN_REJECTED, bin_.find_rejected, hindrance=self._not_seen)
        commands.provide(SHOW_BIN, self._show, hindrance=self._no_gallery)
        for changed in (review.answered, review.current_changed, review.rows_loaded, review.batches_changed):
            changed.connect(commands.look_again)

    @Slot(object)
    def bring_back(self, picture: PictureId) -> None:
        """Bring one picture back."""
        self._verdicts.bring_back([picture])

    def _put_in(self) -> None:
        self._verdicts.put_in_bin(self._chosen())

    def _bring_back(self) -> None:
        self._verdicts.bring_back(self._chosen())

    def _show(self) -> None:
        self._review.open(_QUERY)

    def _chosen(self, at_most: int | None = None) -> tuple[PictureId, ...]:
        return self._review.marked(several=self._gallery.isVisible(), at_most=at_most)

    def _is_of_one(self) -> bool:
        return len(self._chosen(2)) == 1

    def _item(self) -> GalleryItem | None:
        index = self._review.current
        return self._review.item(index) if index >= 0 else None

    def _not_seen(self) -> str:
        return "" if self._gallery.isVisible() or self._viewer.isVisible() else self._go_back()

    def _no_gallery(self) -> str:
        return "" if self._gallery.isVisible() else self._go_back()

    def _go_back(self) -> str:
        return self.tr("Go back to the gallery first.")

    def _nothing_chosen(self) -> str:
        if self._not_seen():
            return self._not_seen()
        if self._chosen(1):
            return ""
        item = self._item()
        waits = item is not None and item.result is None
        return self.tr("This picture is still on its way.") if waits else self.tr("Choose a picture first.")

    def _cannot_put_in(self) -> str:
        item = self._item()
        if item is not None and item.is_binned and self._is_of_one():
            return self.tr("This picture is in the bin already.")
        return self._nothing_chosen()

    def _cannot_bring_back(self) -> str:
        item = self._item()
        if item is not None and not item.is_binned and self._is_of_one():
            return self.tr("This picture is not in the bin.")
        return self._nothing_chosen()

    @Slot(object)
    def _on_rejected_found(self, rejected: Rejected) -> None:
        """Ask; the very pictures that were counted go, and nothing before the answer."""
        if not rejected.pictures:
            self._messages.say(Message(text=nothing_words(rejected), topic=_STAYED))
            return
        self._ask(*question_words(rejected), rejected.pictures)

    @Slot(object)
    def _on_own_files_found(self, found: OwnFiles) -> None:
        self._ask(*own_question_words(found), found.pictures)

    def _ask(self, question: str, told: str, pictures: tuple[PictureId, ...]) -> None:
        """Whether exactly these pictures are to go; in the place of a question that is not answered yet."""
        if self._question is not None:
            self._question.reject()
        desk = self._workspace.open_desk

        def answered(yes: bool) -> None:
            self._question = None
            if yes and self._workspace.open_desk is desk:  # the same numbers are other pictures elsewhere
                self._verdicts.put_in_bin(pictures, own_files=True)

        action = self.tr("Move to the Bin")
        self._question = ask.confirm(self._gallery.window(), question, told, action, answered, of_library=True)

    @Slot(object)
    def _on_stayed(self, settled: Settled) -> None:
        for words in stayed_words(settled):
            self._messages.say(Message(text=words, kind="danger"))

    @Slot(object)
    def _on_others_moved(self, noticed: Noticed) -> None:
        if noticed.removed:
            show = Action(words=self.tr("Show"), run=self._show)
            self._messages.say(Message(text=removed_words(noticed), actions=(show,), topic=_REMOVED))
        if noticed.back:
            self._messages.say(Message(text=back_words(noticed)))
