"""Placing orders, with a question first where there is one to ask."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Slot
from PySide6.QtWidgets import QDialog, QWidget

from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.domain.recipe import Draft, Recipe
from imageedit_desktop.pipeline.place_order import Question
from imageedit_desktop.services.job_queue import JobQueue
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.ui.dialogs import ask
from imageedit_desktop.ui.words import date_words, phrase, price_words

_SAME_CLICK_MS = 1000
"""A double click or a trembling key takes less; wanting the same once more takes longer."""

_LATE_MS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wish:
    """What is to be ordered; see `JobQueue.submit`."""

    recipes: tuple[Recipe, ...]
    typed: str
    in_place_of: JobId | None


class Ordering(QObject):
    """Orders recipes for the parts of the window; one question at a time."""

    def __init__(self, window: QWidget, *, queue: JobQueue, workspace: Workspace, supervisor: Supervisor) -> None:
        super().__init__(window)
        self._window = window
        self._queue, self._workspace, self._supervisor = queue, workspace, supervisor
        self._question: QDialog | None = None
        self._just_ordered: object = None
        self._forget = QTimer(self, singleShot=True, interval=_SAME_CLICK_MS)
        self._forget.timeout.connect(self._on_forget)
        self._quiet = QElapsedTimer()
        workspace.closing.connect(self._on_closing)
        queue.repetition_found.connect(self._on_repetition_found)

    @property
    def takes_the_same_again(self) -> bool:
        """Whether the last order would be a new wish by now, and not a second click."""
        return self._just_ordered is None

    def order(
        self, *recipes: Recipe, wish: object = None, typed: str = "", in_place_of: JobId | None = None
    ) -> None:
        """Order recipes that belong together, each once; what needs a question is dropped while another is open.

        The same again at once is a second click of the same wish, and is dropped too; so is whatever follows from a
        key that is held down, however long that takes: not every system tells it from several presses.

        Args:
            recipes: what to order, all or nothing.
            wish: what is the same in the same wish; the recipes, where it is left out.
            typed: the prompt that theirs were made of; see `JobQueue.submit`.
            in_place_of: the order that it repeats; likewise.
        """
        self._wait_for_quiet()
        wish = recipes if wish is None else wish
        if wish != self._just_ordered:
            self._just_ordered = wish
            self._spawn(_Wish(recipes=recipes, typed=typed, in_place_of=in_place_of))

    @Slot(object, object)
    def order_composed(self, recipes: tuple[Recipe, ...], draft: Draft) -> None:
        """The same for what a draft asks for: where seeds are chosen anew at each press, its wish is the draft."""
        self.order(*recipes, wish=draft if draft.reproducible else None, typed=draft.prompt)

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

    @Slot(object, str, object)
    def _on_repetition_found(self, recipes: tuple[Recipe, ...], typed: str, in_place_of: JobId | None) -> None:
        """The same was ordered while this was on its way to the ledger: now there is something to ask."""
        self._spawn(_Wish(recipes=recipes, typed=typed, in_place_of=in_place_of))

    def _spawn(self, wish: _Wish) -> None:
        """The price that was shown is that of the service that is open now."""
        self._workspace.bind(self._supervisor.spawn(self._order(wish), "order"))

    async def _order(self, wish: _Wish) -> None:
        question = await self._queue.question_about(*wish.recipes)
        if question is None:
            self._submit(wish, again=False)
        elif self._question is None:
            self._ask(wish, question)

    def _submit(self, wish: _Wish, *, again: bool) -> None:
        self._queue.submit(*wish.recipes, again=again, typed=wish.typed, in_place_of=wish.in_place_of)

    def _ask(self, wish: _Wish, question: Question) -> None:
        price = price_words(question.price)
        earlier = question.earlier
        if earlier is not None and len(wish.recipes) > 1:
            heading = self.tr("You already ordered some of this")
            text = phrase(
                self.tr("Of these requests at least one was ordered before, with the same seed: on {date}."),
                date=date_words(earlier.created_ms),
            )
            action = phrase(self.tr("Order again for {price}"), price=price)
        elif earlier is not None and earlier.state is JobState.DONE:
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
        self._question = ask.confirm(self._window, heading, text, action, lambda yes: self._on_answered(wish, yes))

    def _on_answered(self, wish: _Wish, yes: bool) -> None:
        self._question = None
        if yes:
            self._submit(wish, again=True)
