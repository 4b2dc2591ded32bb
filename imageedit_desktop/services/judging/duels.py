"""The blind duel that is being fought, and its answers: each is on the disk before the next pair is shown."""

from __future__ import annotations

from collections.abc import Collection, Coroutine
from math import inf
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from imageedit_desktop.domain.duel.contest import Better, Round
from imageedit_desktop.domain.duel.ranking import Placed
from imageedit_desktop.domain.duel.state import DuelState
from imageedit_desktop.domain.errors import ImageEditError
from imageedit_desktop.domain.ids import PictureId
from imageedit_desktop.domain.verdict import Marking, Pick, deciding
from imageedit_desktop.pipeline import duels
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.undivided import undivided
from imageedit_desktop.pipeline.duels import NewAnswer
from imageedit_desktop.services.judging.verdicts import Verdicts
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace

_MORE_SHARE = 3
"""Going on means a third of the answers that were about enough, and two at least."""


class Duels(QObject):
    """One duel at a time. Nothing is asked while an answer is being written: the next pair is not there yet.

    Signals:
        opened(): `state` is a duel that is to be seen.
        changed(): it stands otherwise, or could not be written.
        closed(): it is not to be seen any more.
        too_few(): fewer than two of the pictures are on the disk.
        kept_changed(): what can be gone on with is something else.
    """

    opened = Signal()
    changed = Signal()
    closed = Signal()
    too_few = Signal()
    kept_changed = Signal()

    def __init__(self, workspace: Workspace, supervisor: Supervisor, verdicts: Verdicts) -> None:
        super().__init__()
        self._workspace, self._supervisor, self._verdicts = workspace, supervisor, verdicts
        self._state: DuelState | None = None
        self._kept: DuelState | None = None
        self._goal = 0
        self._is_ranked = False
        self._unsaved: NewAnswer | None = None
        workspace.opened.connect(self._on_opened)
        workspace.closing.connect(self._on_closing)
        workspace.before_closing(self._finish)

    @property
    def state(self) -> DuelState | None:
        """The duel that is seen; None where there is none."""
        return self._state

    @property
    def kept(self) -> DuelState | None:
        """The duel that was answered last, where its ranking was not put to use; None while one is seen."""
        return self._kept if self._state is None else None

    @property
    def goal(self) -> int:
        """How many answers are asked for before the ranking is shown."""
        return self._goal

    @property
    def is_asking(self) -> bool:
        """Whether a pair is shown; else the ranking is."""
        state = self._state
        is_over = state is None or state.pair is None or len(state.duel.rounds) >= self._goal
        return not is_over and not self._is_ranked

    @property
    def can_go_on(self) -> bool:
        """Whether there are pairs that were not shown."""
        return self._state is not None and self._state.pair is not None

    @property
    def best(self) -> Placed | None:
        """The first of the ranking; None where nothing tells it from the second."""
        order = self._state.ranking.order if self._state is not None else ()
        return order[0] if len(order) > 1 and order[1].rank > 1 else None

    @property
    def undo_moment(self) -> float | None:
        """While a duel is seen, its last answer is what is undone next; None where there is none."""
        return inf if self._state is not None and self._state.duel.rounds else None

    @property
    def redo_moment(self) -> float | None:
        """Nothing is done again: the same pair is shown once more."""
        return None

    def begin(self, pictures: Collection[PictureId]) -> None:
        """Let these pictures meet, or go on where they were left."""
        if (desk := self._workspace.open_desk) is not None and self._state is None:
            self._spawn(self._begin(desk, tuple(pictures)), "begin a duel")

    def go_on(self) -> None:
        """Go on with what is kept."""
        if (kept := self.kept) is not None:
            self._open(kept)

    def answer(self, better: Better) -> None:
        """Say which of the two that are shown is better."""
        if self._state is not None and self.is_asking and (pair := self._state.pair) is not None:
            self._write(Round(pair=pair, better=better), len(self._state.duel.rounds) + 1)

    def take_back(self) -> None:
        """Take the last answer back, and ask again."""
        if self._state is not None and self._state.duel.rounds:
            self._write(None, len(self._state.duel.rounds))

    def undo(self) -> None:
        """Take the last answer back."""
        self.take_back()

    def redo(self) -> None:
        """See `redo_moment`."""

    def rank(self) -> None:
        """Show what the answers come to so far."""
        self._is_ranked = True
        self.changed.emit()

    def ask_more(self) -> None:
        """Ask for some more answers."""
        if self._state is not None:
            count, enough = len(self._state.duel.rounds), self._state.duel.enough
            self._goal = enough if count < enough else count + max(2, -(-enough // _MORE_SHARE))
            self._is_ranked = False
            self.changed.emit()

    def begin_again(self) -> None:
        """Let the same pictures meet anew, as if nothing had been said."""
        if (desk := self._workspace.open_desk) is not None and self._state is not None:
            self._spawn(self._begin_again(desk, self._state), "begin a duel again")

    def give_stars(self) -> None:
        """Give each picture what its rank is worth, and close the duel."""
        if self._state is not None:
            order, pictures = self._state.ranking.order, self._state.pictures
            stars = {pictures[one.picture].id: Marking(stars=one.stars(len(order))) for one in order}
            self._verdicts.mark_each(stars)
            self.put_away()

    def pick_best(self) -> None:
        """Pick the first, and close the duel."""
        if self._state is not None and (best := self.best) is not None:
            self._verdicts.mark(deciding(Pick.PICK), [self._state.pictures[best.picture].id])
            self.put_away()

    def keep_best(self) -> None:
        """Pick the first and reject the others, and close the duel."""
        if self._state is not None and self.best is not None:
            ids = [self._state.pictures[one.picture].id for one in self._state.ranking.order]
            self._verdicts.keep_best(ids[0], ids[1:])
            self.put_away()

    def put_away(self) -> None:
        """Close the duel for good; its answers stay, for when the same pictures meet again."""
        desk, state = self._workspace.open_desk, self._state
        if desk is not None and state is not None:
            self._spawn(duels.end(desk, state.duel.id), "end a duel")
            self._close(kept=None)

    def leave(self) -> None:
        """Close the duel; it can be gone on with."""
        state = self._state
        self._close(kept=state if state is not None and state.duel.rounds else self._kept)

    # stories

    async def _begin(self, desk: Desk, pictures: Collection[PictureId]) -> None:
        state = await duels.begin(desk, pictures)
        if state is None:
            self.too_few.emit()
        elif self._state is None and desk is self._workspace.open_desk:
            self._open(state)

    async def _begin_again(self, desk: Desk, before: DuelState) -> None:
        state = await duels.begin_again(desk, before.duel.id)
        if self._state is before and desk is self._workspace.open_desk:
            self._open(state)

    def _write(self, round_: Round | None, number: int) -> None:
        """Write an answer or take it back; a key that is pressed meanwhile was not meant for what comes then."""
        desk = self._workspace.open_desk
        if self._unsaved is None and self._state is not None and desk is not None:
            self._unsaved = NewAnswer(duel_id=self._state.duel.id, number=number, round_=round_)
            self._spawn(self._write_unsaved(desk, self._unsaved), "answer of a duel")

    async def _write_unsaved(self, desk: Desk, answer: NewAnswer) -> None:
        try:
            state = await undivided(duels.answer(desk, answer))
        except ImageEditError:
            self._unsaved = None
            self.changed.emit()
            raise
        self._unsaved = None
        if self._state is not None and self._state.duel.id == state.duel.id:
            self._state, self._is_ranked = state, False
            self.changed.emit()

    async def _finish(self, desk: Desk) -> None:
        """See the last answer written; the program may be about to end before its story has begun."""
        answer, self._unsaved = self._unsaved, None
        if answer is not None:
            try:
                await duels.answer(desk, answer)
            except ImageEditError as error:
                self._supervisor.report(error.first)

    async def _look(self, desk: Desk) -> None:
        self._kept = await duels.unended(desk)
        self.kept_changed.emit()

    def _open(self, state: DuelState) -> None:
        self._state, self._goal, self._is_ranked = state, state.duel.enough, False
        self.opened.emit()
        self.kept_changed.emit()

    def _close(self, *, kept: DuelState | None) -> None:
        self._state, self._kept = None, kept
        self.closed.emit()
        self.kept_changed.emit()

    def _spawn(self, story: Coroutine[Any, Any, None], name: str) -> None:
        self._workspace.bind(self._supervisor.spawn(story, name))

    @Slot()
    def _on_opened(self) -> None:
        if (desk := self._workspace.open_desk) is not None:
            self._spawn(self._look(desk), "duel to go on with")

    @Slot()
    def _on_closing(self) -> None:
        self._close(kept=None)
