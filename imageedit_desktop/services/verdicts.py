"""Verdicts as the window gives them: at once for the hand, one after the other for the disk.

A mark is meant for the pictures that it was made with, however many more follow before it is written. What waits is
written together, in one transaction.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from enum import Enum, unique
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from imageedit_desktop.domain.errors import ImageEditError
from imageedit_desktop.domain.ids import PictureId
from imageedit_desktop.domain.verdict import Act, ActKind, Marking, Pick, deciding
from imageedit_desktop.pipeline import judge
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.undivided import undivided
from imageedit_desktop.pipeline.judge import Wish
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.store.tables.verdicts import Done, NextSteps, Part


@unique
class Turn(Enum):
    """Back or forth in the history."""

    UNDO = "undo"
    REDO = "redo"


class Verdicts(QObject):
    """Writes down what is said of pictures, and takes it back.

    Signals:
        asked(Marking, tuple[PictureId]): this is to be said of these; told at once, before it is written.
        judged(Act): this was said just now.
        undone(Act), redone(Act): this was taken back, or done again.
        changed(frozenset[BatchId]): in these batches something else is said now.
        shown_changed(frozenset[BatchId]): in these batches other pictures are to be seen now.
        steps_changed(): what would be undone or redone next is something else.
    """

    asked = Signal(object, object)
    judged = Signal(object)
    undone = Signal(object)
    redone = Signal(object)
    changed = Signal(object)
    shown_changed = Signal(object)
    steps_changed = Signal()

    def __init__(self, workspace: Workspace, supervisor: Supervisor) -> None:
        super().__init__()
        self._workspace = workspace
        self._supervisor = supervisor
        self._waiting: list[Wish | Turn] = []
        self._writing: asyncio.Task[Any] | None = None
        self._steps = NextSteps()
        self._moments: dict[int, float] = {}
        workspace.opened.connect(self._on_opened)
        workspace.closing.connect(self._on_closing)
        workspace.before_closing(self._finish)

    @property
    def steps(self) -> NextSteps:
        """What would be undone and redone next, as far as it is written."""
        return self._steps

    @property
    def undo_moment(self) -> float | None:
        """When the last act was done, as of `services.undoing`."""
        return self._moment_of(self._steps.undo)

    @property
    def redo_moment(self) -> float | None:
        """When that was done what was taken back last."""
        return self._moment_of(self._steps.redo)

    def mark(self, marking: Marking, pictures: Sequence[PictureId]) -> None:
        """Say the same of pictures."""
        self._wish(ActKind.MARK, [(marking, pictures)])

    def keep_best(self, best: PictureId, others: Sequence[PictureId]) -> None:
        """Pick one and reject the others, as one act."""
        self._wish(ActKind.KEEP_BEST, [(deciding(Pick.PICK), [best]), (deciding(Pick.REJECT), others)])

    def mark_each(self, markings: Mapping[PictureId, Marking]) -> None:
        """Say of each picture what its place among the others is worth, as one act."""
        self._wish(ActKind.RANK, [(marking, [picture]) for picture, marking in markings.items()])

    def undo(self) -> None:
        """Take back the last act, whenever it was done."""
        self._add(Turn.UNDO)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._add(Turn.REDO)

    def _wish(self, kind: ActKind, parts: Sequence[Part]) -> None:
        told = [(marking, tuple(pictures)) for marking, pictures in parts if pictures]
        if told:
            self._add((kind, told))
            for marking, pictures in told:
                self.asked.emit(marking, pictures)

    def _add(self, wish: Wish | Turn) -> None:
        desk = self._workspace.open_desk
        if desk is None:
            return
        self._waiting.append(wish)
        if self._writing is None or self._writing.done():
            self._writing = self._supervisor.spawn(self._write(desk), "verdicts")

    async def _write(self, desk: Desk) -> None:
        while self._waiting:
            try:
                await undivided(self._write_next(desk))
            except ImageEditError as error:
                self._supervisor.report(error.first)

    async def _write_next(self, desk: Desk) -> None:
        """What waits, up to where something is taken back; what cannot be written is dropped, and reported."""
        first = self._waiting[0]
        if isinstance(first, Turn):
            del self._waiting[0]
            self._tell(await (judge.undo(desk) if first is Turn.UNDO else judge.redo(desk)), first)
        else:
            turns = (place for place, wish in enumerate(self._waiting) if isinstance(wish, Turn))
            wishes = self._waiting[: next(turns, len(self._waiting))]
            del self._waiting[: len(wishes)]
            for done in await judge.judge(desk, [wish for wish in wishes if not isinstance(wish, Turn)]):
                self._tell(done, None)
        self._take_steps(await judge.next_steps(desk))

    def _tell(self, done: Done, turn: Turn | None) -> None:
        if done.batches:
            self.changed.emit(done.batches)
        if done.batches and done.act is not None and done.act.kind is ActKind.IMPORT:
            self.shown_changed.emit(done.batches)
        if done.act is not None:
            if turn is None:
                self._moments[done.act.id] = monotonic()
            {None: self.judged, Turn.UNDO: self.undone, Turn.REDO: self.redone}[turn].emit(done.act)

    def _moment_of(self, act: Act | None) -> float | None:
        return None if act is None else self._moments.get(act.id, 0.0)

    def _take_steps(self, steps: NextSteps) -> None:
        self._steps = steps
        self.steps_changed.emit()

    async def _finish(self, desk: Desk) -> None:
        """See everything written that was said; the program may be about to end."""
        if self._writing is not None:
            await asyncio.wait([self._writing])
        await self._write(desk)

    async def _look(self, done: Done | None = None) -> None:
        desk = self._workspace.open_desk
        if desk is not None:
            self._take_steps(await judge.next_steps(desk))
            self._tell(done or Done(), None)

    def take_note(self, done: Done) -> None:
        """Something was done to the library that has its act in the history; it is told once it can be undone."""
        self._workspace.bind(self._supervisor.spawn(self._look(done), "history of verdicts"))

    def look_again(self) -> None:
        """Another program may have said something meanwhile."""
        self._workspace.bind(self._supervisor.spawn(self._look(), "history of verdicts"))

    @Slot()
    def _on_opened(self) -> None:
        self.look_again()

    @Slot()
    def _on_closing(self) -> None:
        self._moments.clear()
        self._take_steps(NextSteps())
