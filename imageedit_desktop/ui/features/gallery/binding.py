"""The gallery and the services: what is to be seen of a review, and what is asked for from there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, QObject, QPoint, Slot

from imageedit_desktop.domain.gallery import BatchFacts, GalleryItem
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.domain.remedy import Remedy
from imageedit_desktop.services.composing.compose import Compose
from imageedit_desktop.services.composing.shown_inputs import ShownInputs
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.services.gallery.selected_files import TAKEN_MAX, SelectedFiles
from imageedit_desktop.services.job_queue import JobQueue
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.ui.commands.menus import context_menu
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.compose.order.ordering import Ordering
from imageedit_desktop.ui.features.gallery.acts import Act, BatchAct
from imageedit_desktop.ui.features.gallery.commands import (
    BATCH_MENU,
    COPY_PICTURE,
    COPY_PROMPT,
    FOLD,
    FOLD_ALL,
    OPEN,
    ORDER_AGAIN,
    PICTURE_MENU,
    RESTORE,
    REVEAL,
    SELECT_ALL,
    SELECT_NONE,
    STOP,
    USE_AS_SOURCE,
)
from imageedit_desktop.ui.features.gallery.grid import GalleryGrid
from imageedit_desktop.ui.features.gallery.picture_acts import PictureActs
from imageedit_desktop.ui.widgets.message_bar import Message, MessageBar
from imageedit_desktop.ui.words import phrase

_TOO_MANY = "too many pictures"
"""The topic of a message: one after the other replaces the last."""


class GalleryBinding(QObject):
    """Shows the review, and does what is asked of pictures and batches."""

    def __init__(
        self,
        grid: GalleryGrid,
        *,
        review: Review,
        files: SelectedFiles,
        compose: Compose,
        queue: JobQueue,
        workspace: Workspace,
        shown_inputs: ShownInputs,
        commands: Commands,
        messages: MessageBar,
        acts: PictureActs,
        ordering: Ordering,
    ) -> None:
        super().__init__(grid)
        self._grid, self._review, self._commands = grid, review, commands
        self._files, self._messages = files, messages
        self._compose, self._queue, self._ordering = compose, queue, ordering
        grid.project(review, files)
        grid.too_many_dragged.connect(self._on_too_many_dragged)
        grid.without_file_dragged.connect(self._on_without_file_dragged)
        grid.act_requested.connect(self._on_act_requested)
        grid.menu_requested.connect(self._on_menu_requested)
        shown_inputs.changed.connect(grid.look_again)
        self._follow_jobs(workspace)
        for changed in (
            review.current_changed,
            review.selection_changed,
            review.rows_loaded,
            review.batches_changed,
        ):
            changed.connect(self._on_review_changed)
        self._provide(acts)

    async def learn_usual_times(self) -> None:
        """Look at the last jobs, for how long the next one may take."""
        for job in reversed(await self._queue.load()):
            self._grid.going_on.note_job(job)

    def _follow_jobs(self, workspace: Workspace) -> None:
        going_on = self._grid.going_on
        workspace.job_changed.connect(going_on.note_job)
        workspace.progressed.connect(going_on.note_progress)
        workspace.job_delayed.connect(going_on.note_delay)
        self._queue.paused_changed.connect(going_on.note_paused)
        workspace.closing.connect(going_on.forget)

    def _provide(self, acts: PictureActs) -> None:
        commands = self._commands
        saved = self._no_saved_picture
        for command, run, hindrance in (
            (USE_AS_SOURCE, acts.use_as_source, saved),
            (COPY_PICTURE, acts.copy, self._cannot_copy),
            (REVEAL, acts.reveal, saved),
            (RESTORE, acts.restore, self._no_recipe),
            (COPY_PROMPT, acts.copy_prompt, self._no_recipe),
        ):
            commands.provide(command, partial(self._with_current, run), hindrance=hindrance)
        commands.provide(OPEN, self._grid.open_current, hindrance=self._cannot_open)
        commands.provide(ORDER_AGAIN, partial(self._with_batch, BatchAct.AGAIN), hindrance=self._cannot_order)
        commands.provide(STOP, partial(self._with_batch, Remedy.STOP), hindrance=self._nothing_under_way)
        commands.provide(FOLD, self._grid.fold_current, hindrance=self._cannot_fold_one)
        commands.provide(FOLD_ALL, self._grid.fold_all, hindrance=self._cannot_fold)
        commands.provide(SELECT_ALL, self._review.select_all, hindrance=self._not_seen)
        commands.provide(SELECT_NONE, self._review.clear, hindrance=self._not_seen)

    def _with_current(self, run: Callable[[GalleryItem], None]) -> None:
        if (item := self._grid.current_item()) is not None:
            run(item)

    def _with_batch(self, act: Act) -> None:
        if (facts := self._grid.facts_here()) is not None:
            self._on_act_requested(act, facts)

    def _no_picture(self) -> str:
        return "" if self._grid.current_item() else self.tr("Choose a picture first.")

    def _no_saved_picture(self) -> str:
        item = self._grid.current_item()
        if item is not None and item.is_binned:
            return self.tr("This picture is in the bin.")
        return self._no_picture_here()

    def _no_picture_here(self) -> str:
        item = self._grid.current_item()
        if item is not None and item.result is None:
            return self.tr("This picture is still on its way.")
        return self._no_picture()

    def _too_many(self) -> str:
        words = self.tr("At most {count} pictures can be handed to another program at once. Select fewer.")
        return phrase(words, count=QLocale().toString(TAKEN_MAX)) if self._files.are_too_many else ""

    def _cannot_copy(self) -> str:
        return self._no_saved_picture() or (self._too_many() if self._files.are_several else "")

    def _not_seen(self) -> str:
        return "" if self._grid.isVisible() else self.tr("Go back to the gallery first.")

    def _cannot_open(self) -> str:
        if not self._grid.isVisible():
            return self.tr("The picture is open.")
        return "" if self._grid.slim() is not None else self._no_picture_here()

    def _cannot_fold(self) -> str:
        if not self._review.answer.grouped and self._review.answer.stacks is None:
            return self.tr("Pictures are not shown in stacks now.")
        return self._not_seen() or self._no_picture()

    def _cannot_fold_one(self) -> str:
        reason, review = self._cannot_fold(), self._review
        if not reason and review.answer.stacks is not None and len(review.stack(review.current)) < 2:
            return self.tr("Nothing else looks like this picture.")
        return reason

    def _no_batch(self) -> str:
        return "" if self._grid.facts_here() is not None else self.tr("Choose a picture first.")

    def _no_recipe(self) -> str:
        facts = self._grid.facts_here()
        if facts is not None and facts.job.is_import:
            return self.tr("This picture was imported and does not tell how it was made.")
        return self._no_picture()

    def _cannot_order(self) -> str:
        facts = self._grid.facts_here()
        if facts is not None and facts.job.is_import:
            return self.tr("These pictures were imported: there is no order to repeat.")
        return self._no_batch()

    def _nothing_under_way(self) -> str:
        facts = self._grid.facts_here()
        if facts is not None and not facts.job.state.is_active:
            return self.tr("This batch is not on its way.")
        return self._no_batch()

    @Slot()
    def _on_review_changed(self) -> None:
        self._commands.look_again()

    @Slot()
    def _on_too_many_dragged(self) -> None:
        self._messages.say(Message(text=self._too_many(), topic=_TOO_MANY))

    @Slot(int)
    def _on_without_file_dragged(self, count: int) -> None:
        words = self.tr("%Ln pictures cannot be dragged: they are in the bin, or still on their way.", "", count)
        self._messages.say(Message(text=words, topic=_TOO_MANY))

    @Slot(QPoint)
    def _on_menu_requested(self, at: QPoint) -> None:
        context_menu((*PICTURE_MENU, None, *BATCH_MENU), self._commands, self._grid).popup(at)

    @Slot(object, object)
    def _on_act_requested(self, act: Act, facts: BatchFacts) -> None:
        job, queue = facts.job, self._queue
        match act:
            case BatchAct.AGAIN | Remedy.ORDER_AGAIN:
                self._ordering.order(job.recipe)
            case BatchAct.EDIT:
                self._compose.restore_job(job.id)
            case Remedy.STOP:
                queue.stop(job.id)
            case Remedy.GO_ON:
                queue.keep_waiting(job.id)
            case Remedy.SEND if job.state is JobState.DRAFT:
                queue.send_unsent((job,))
            case Remedy.DISCARD if job.state is JobState.DRAFT:
                queue.discard_unsent((job,))
