"""Placing orders, with a question first where there is one to ask."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Slot
from PySide6.QtWidgets import QDialog, QWidget

from imageedit_desktop.domain.job import JobState
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.pipeline.place_order import Question
from imageedit_desktop.services.job_queue import JobQueue
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.ui.dialogs import ask
from imageedit_desktop.ui.words import date_words, phrase, price_words

_SAME_CLICK_MS = 1000
"""A double click or a trembling key takes less; wanting the same once more takes longer."""

_LATE_MS = 100


class Ordering(QObject):
    """Orders recipes for the parts of the window; one question at a time."""

    def __init__(self, window: QWidget, *, queue: JobQueue, workspace: Workspace, supervisor: Supervisor) -> None:
        super().__init__(window)
        self._window = window
        self._queue, self._workspace, self._supervisor = queue, workspace, supervisor
        self._question: QDialog | None = None
        self._just_ordered: Recipe | None = None
        self._forget = QTimer(self, singleShot=True, interval=_SAME_CLICK_MS)
        self._forget.timeout.connect(self._on_forget)
        self._quiet = QElapsedTimer()
        workspace.closing.connect(self._on_closing)
        queue.repetition_found.connect(self._on_repetition_found)

    def order(self, recipe: Recipe) -> None:
        """Order a recipe once; one that needs a question is dropped while another question is open.

        The same recipe again at once is a second click of the same wish, and is dropped too; so is whatever follows
        from a key that is held down, however long that takes: not every system tells it from several presses.
        """
        self._wait_for_quiet()
        if recipe != self._just_ordered:
            self._just_ordered = recipe
            self._spawn(recipe)

    def _wait_for_quiet(self) -> None:
        self._quiet.start()
        self._forget.start()

    @Slot()
    def _on_forget(self) -> None:
        """Where the thread was busy meanwhile, presses of that time are still to come."""
        if self._quiet.elapsed() > _SAME_CLICK_MS + _LATE_MS:
            self._wait_for_quiet()
        else:
            self._just_ordered = None

    @Slot()
    def _on_closing(self) -> None:
        self._just_ordered = None
        if self._question is not None:
            self._question.reject()

    @Slot(object)
    def _on_repetition_found(self, recipe: Recipe) -> None:
        """The same was ordered while this was on its way to the ledger: now there is something to ask."""
        self._spawn(recipe)

    def _spawn(self, recipe: Recipe) -> None:
        """The price that was shown is that of the service that is open now."""
        self._workspace.bind(self._supervisor.spawn(self._order(recipe), "order"))

    async def _order(self, recipe: Recipe) -> None:
        question = await self._queue.question_about(recipe)
        if question is None:
            self._place(recipe)
        elif self._question is None:
            self._ask(recipe, question)

    def _place(self, recipe: Recipe, *, again: bool = False) -> None:
        self._queue.submit(recipe, again=again)

    def _ask(self, recipe: Recipe, question: Question) -> None:
        price = price_words(question.price)
        earlier = question.earlier
        if earlier is not None and earlier.state is JobState.DONE:
            heading = self.tr("You already have this")
            text = phrase(
                self.tr("The same order with the same seed was made on {date}."),
                date=date_words(earlier.completed_ms),
            )
            action = phrase(self.tr("Order again for {price}"), price=price)
        elif earlier is not None:
            heading = self.tr("You already ordered this")
            text = phrase(
                self.tr(
                    "The same order with the same seed of {date} is not done, and may still bring its pictures."
                ),
                date=date_words(earlier.created_ms),
            )
            action = phrase(self.tr("Order again for {price}"), price=price)
        else:
            heading = phrase(self.tr("Order for {price}?"), price=price)
            limit = price_words(question.above or question.price)
            text = phrase(self.tr("You asked for this question above {limit}."), limit=limit)
            action = phrase(self.tr("Order for {price}"), price=price)
        self._question = ask.confirm(
            self._window, heading, text, action, lambda yes: self._on_answered(recipe, yes)
        )

    def _on_answered(self, recipe: Recipe, yes: bool) -> None:
        self._question = None
        if yes:
            self._place(recipe, again=True)
