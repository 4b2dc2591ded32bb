"""Which batch is decided next."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from imageedit_desktop.domain.ids import BatchId, PictureId, batch_of
from imageedit_desktop.services.gallery.undecided import ToDecide, UndecidedBatches
from imageedit_desktop.ui.widgets.message_bar import Action, Message


class NextBatches(QObject):
    """Looks for batches with something undecided, from one that is shown.

    Signals:
        found(ToDecide): the next one.
        ended(Message): there is none; what can be done instead.
        reached(ToDecide): where steps lead; the batch before is left as it is.
        refused(Message): steps lead no further; why.
        above_requested(ToDecide): of those above, which a message offered, the first is to be decided.
    """

    found = Signal(object)
    ended = Signal(object)
    reached = Signal(object)
    refused = Signal(object)
    above_requested = Signal(object)

    def __init__(
        self,
        undecided: UndecidedBatches,
        spawn: Callable[[Coroutine[Any, Any, None], str], None],
        parent: QObject,
    ) -> None:
        """Look for nothing yet.

        Args:
            undecided: of the library that is open.
            spawn: runs a coroutine, which has a name, as long as that library is open.
            parent: lives as long.
        """
        super().__init__(parent)
        self._undecided, self._spawn = undecided, spawn
        self._visits = 0
        self._stepping: _Stepping | None = None

    def forget(self) -> None:
        """Something else is shown, or left: what is looked for now leads nowhere."""
        self._visits += 1

    def look_after(self, batch: BatchId) -> None:
        """Look for the next one after a batch."""
        self._spawn(self._go_on(batch, self._visits), "next batch to decide")

    def step(self, shown: Sequence[PictureId], step: int) -> None:
        """Go on or back by a batch; what is asked for while that is looked for is counted from where it leads."""
        if self._stepping is not None and self._stepping.visit == self._visits:
            self._stepping.ahead += step
            return
        self._stepping = _Stepping(visit=self._visits, ahead=step)
        start = batch_of(shown[-1 if step > 0 else 0])
        self._spawn(self._go_by_batches(start, self._stepping), "batch to decide")

    async def _go_on(self, batch: BatchId, visit: int) -> None:
        following = await self._undecided.after(batch)
        above = await self._undecided.above(batch) if following is None else None
        if visit != self._visits:
            return
        if following is not None:
            self.found.emit(following)
        else:
            self.ended.emit(self._words_of_end(above))

    async def _go_by_batches(self, start: BatchId, stepping: _Stepping) -> None:
        try:
            reached, refusal = await self._found_by_steps(start, stepping)
        finally:
            if self._stepping is stepping:
                self._stepping = None
        if stepping.visit != self._visits:
            return
        if reached is not None and reached.batch != start:
            self.reached.emit(reached)
        if refusal is not None:
            self.refused.emit(refusal)

    async def _found_by_steps(self, start: BatchId, stepping: _Stepping) -> tuple[ToDecide | None, Message | None]:
        """The batch that the steps lead to, and why they lead no further."""
        undecided, reached, at = self._undecided, None, start
        while stepping.ahead:
            is_on = stepping.ahead > 0
            found = await (undecided.after(at) if is_on else undecided.before(at))
            if found is None:
                return reached, self._words_of_last(await undecided.above(at)) if is_on else self._words_of_first()
            stepping.ahead -= 1 if is_on else -1
            reached, at = found, found.batch
        return reached, None

    def _words_of_end(self, above: ToDecide | None) -> Message:
        if above is None:
            return Message(text=self.tr("There is no other batch to decide."))
        go_on = Action(words=self.tr("Decide those above"), run=partial(self.above_requested.emit, above))
        return Message(text=self.tr("There is nothing undecided from here on, but above."), actions=(go_on,))

    def _words_of_first(self) -> Message:
        return Message(text=self.tr("There is nothing undecided above this batch."))

    def _words_of_last(self, above: ToDecide | None) -> Message:
        if above is None:
            return Message(text=self.tr("This is the last batch with something undecided."))
        return self._words_of_end(above)


@dataclass(slots=True, kw_only=True)
class _Stepping:
    """Steps from batch to batch that are looked for.

    Attributes:
        visit: to the page that they were asked for on.
        ahead: so many are still to go, below zero backwards.
    """

    visit: int
    ahead: int
