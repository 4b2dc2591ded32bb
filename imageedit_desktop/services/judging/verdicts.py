"""Verdicts as the window gives them: at once for the hand, one after the other for the disk.

A mark is meant for the pictures that it was made with, however many more follow before it is written. What waits is
written together, in one transaction. Files follow acts that move them before the next act is written.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, unique
from pathlib import Path
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from imageedit_desktop.domain.errors import ImageEditError
from imageedit_desktop.domain.ids import PictureId
from imageedit_desktop.domain.verdict import MOVES_FILES, Act, ActKind, Marking, Pick, deciding
from imageedit_desktop.pipeline import judge
from imageedit_desktop.pipeline.bin import Settled, Trash, own_files, settle
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.undivided import undivided
from imageedit_desktop.pipeline.judge import Wish
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.store.tables.verdicts import Done, NextSteps, Part

_GRACE_S = 2.0
"""How long closing lets files follow; the rest follows at the next start."""


@unique
class Turn(Enum):
    """Back or forth in the history."""

    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFiles:
    """Pictures that were to go into the bin, and are left where they are for now.

    Attributes:
        pictures: all of them.
        files: those files that are in folders of the artist's own.
    """

    pictures: tuple[PictureId, ...]
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _IntoBin:
    """Pictures that may go into the bin, if no file of the artist's own is among them."""

    pictures: tuple[PictureId, ...]


class Verdicts(QObject):
    """Writes down what is said of pictures, and takes it back.

    Signals:
        asked(Marking, tuple[PictureId]): this is to be said of these; told at once, before it is written. Of the
            bin it is told once it is sure that nobody has to be asked first, see `own_files_found`.
        judged(Act): this was said just now.
        undone(Act), redone(Act): this was taken back, or done again.
        changed(frozenset[BatchId]): in these batches something else is said now.
        shown_changed(frozenset[BatchId]): in these batches other pictures are to be seen now.
        moved(frozenset[BatchId]): pictures of these batches went into the bin, or came back.
        own_files_found(OwnFiles): these go into the bin only where that is wished for once more; not told while
            the library closes, they stay then.
        stayed(Settled): files, or some of them, could not follow an act.
        steps_changed(): what would be undone or redone next is something else, or not known while it is written.
        steps_known(): nothing waits any more, or what was done otherwise can be undone; see `are_steps_known`.
    """

    asked = Signal(object, object)
    judged = Signal(object)
    undone = Signal(object)
    redone = Signal(object)
    changed = Signal(object)
    shown_changed = Signal(object)
    moved = Signal(object)
    own_files_found = Signal(object)
    stayed = Signal(object)
    steps_changed = Signal()
    steps_known = Signal()

    def __init__(self, workspace: Workspace, supervisor: Supervisor, trash: Trash) -> None:
        super().__init__()
        self._trash = trash
        self._workspace = workspace
        self._supervisor = supervisor
        self._waiting: list[Wish | Turn | _IntoBin] = []
        self._writing: asyncio.Task[Any] | None = None
        self._noting: set[asyncio.Task[Any]] = set()
        self._settling = asyncio.Lock()
        self._ends_at: float | None = None
        self._steps = NextSteps()
        self._moments: dict[int, float] = {}
        workspace.opened.connect(self._on_opened)
        workspace.closing.connect(self._on_closing)
        workspace.before_closing(self._finish)

    @property
    def is_writing(self) -> bool:
        """Whether something that was said, or is to be taken back, is not written yet."""
        return bool(self._waiting) or (self._writing is not None and not self._writing.done())

    @property
    def are_steps_known(self) -> bool:
        """Whether `steps` has what was done in this window, whoever did it."""
        return not self.is_writing and all(noting.done() for noting in self._noting)

    @property
    def steps(self) -> NextSteps:
        """What would be undone and redone next, as far as it is written."""
        return self._steps

    @property
    def undo_moment(self) -> float | None:
        """When the last act was done, as of `services.judging.undoing`."""
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

    def put_in_bin(self, pictures: Sequence[PictureId], *, own_files: bool = False) -> None:
        """Move the files of pictures to the system's trash.

        Args:
            pictures: which.
            own_files: also such as are in folders of the artist's own; else nothing goes where there is one.
        """
        if own_files:
            self._wish(ActKind.BIN, _binned(pictures))
        elif pictures:
            self._add(_IntoBin(pictures=tuple(pictures)))

    def bring_back(self, pictures: Sequence[PictureId]) -> None:
        """Bring the files of pictures back from there."""
        self._wish(ActKind.BRING_BACK, [(Marking(binned=False), pictures)])

    async def written(self) -> None:
        """All that was said until now is written."""
        while self._writing is not None and not self._writing.done():
            await asyncio.wait([self._writing])

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

    def _add(self, wish: Wish | Turn | _IntoBin) -> None:
        desk = self._workspace.open_desk
        if desk is None:
            return
        self._waiting.append(wish)
        if self._writing is None or self._writing.done():
            self._writing = self._supervisor.spawn(self._write(desk), "verdicts")
            self.steps_changed.emit()

    async def _write(self, desk: Desk) -> None:
        while self._waiting:
            try:
                follows = await undivided(self._write_next(desk))
                if follows is not None:
                    await self._let_follow(desk, *follows)
            except ImageEditError as error:
                self._supervisor.report(error.first)
        self.steps_known.emit()

    async def _write_next(self, desk: Desk) -> tuple[Done, Turn | None] | None:
        """What waits, up to where something is taken back; what cannot be written is dropped, and reported.

        Returns:
            What files have to follow, if they have to; it is not told of yet.
        """
        first = self._waiting[0]
        if isinstance(first, _IntoBin):
            await self._ask_first(desk, first)
            return None
        turn = first if isinstance(first, Turn) else None
        if turn is not None:
            del self._waiting[0]
            came = [await (judge.undo(desk) if turn is Turn.UNDO else judge.redo(desk))]
        else:
            came = await judge.judge(desk, self._take_wishes())
            self._note_moments(came)
        follows = next((done for done in came if done.act is not None and done.act.kind in MOVES_FILES), None)
        try:
            self._take_steps(await judge.next_steps(desk))
        finally:  # it is written, whatever the next steps are
            for done in came:
                if done is not follows:
                    self._tell(done, turn)
        return None if follows is None else (follows, turn)

    async def _ask_first(self, desk: Desk, wish: _IntoBin) -> None:
        """Have it done next where nobody needs to be asked."""
        del self._waiting[0]
        files = await own_files(desk, wish.pictures)
        if not files:
            self._waiting.insert(0, (ActKind.BIN, _binned(wish.pictures)))
            self.asked.emit(Marking(binned=True), wish.pictures)
        elif self._ends_at is None:  # else nobody is there to answer, or another library
            self.own_files_found.emit(OwnFiles(pictures=wish.pictures, files=files))

    def _take_wishes(self) -> list[Wish]:
        """What can be written together: nothing after an act that moves files, nor what takes something back."""
        taken: list[Wish] = []
        while self._waiting and not isinstance(wish := self._waiting[0], Turn | _IntoBin):
            taken.append(wish)
            del self._waiting[0]
            if wish[0] in MOVES_FILES:
                break
        return taken

    async def _let_follow(self, desk: Desk, done: Done, turn: Turn | None) -> None:
        """Move the files that an act is about; one that moved none, since none could be, is taken back."""
        settled = await self._settle(desk)
        if done.act is not None and settled.stayed and not settled.moved and turn is None:
            await undivided(judge.undo(desk, only=done.act.id))
            self._take_steps(await judge.next_steps(desk))
        else:
            self._tell(done, turn)
        if settled.stayed:
            self.stayed.emit(settled)

    async def _settle(self, desk: Desk) -> Settled:
        """Let files follow; where this is cut off, or the library closes, it goes on at the next start."""
        whole = Settled()
        async with self._settling:  # two at once would look for each other's files
            async for settled in settle(desk, self._trash):
                whole = whole.and_then(settled)
                if settled.batches:
                    self.moved.emit(settled.batches)
                if self._ends_at is not None and monotonic() >= self._ends_at:
                    break
        return whole

    async def _settle_at_opening(self, desk: Desk) -> None:
        """What a crash, or the end of the program, kept from following."""
        await self.written()
        await self._settle(desk)

    def _tell(self, done: Done, turn: Turn | None) -> None:
        if done.batches:
            self.changed.emit(done.batches)
        if done.batches and done.act is not None and done.act.kind is ActKind.IMPORT:
            self.shown_changed.emit(done.batches)
        if done.act is not None:
            {None: self.judged, Turn.UNDO: self.undone, Turn.REDO: self.redone}[turn].emit(done.act)

    def _note_moments(self, came: Sequence[Done]) -> None:
        """When acts were done, before anybody asks which one is the newest."""
        self._moments |= {done.act.id: monotonic() for done in came if done.act is not None}

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
        with suppress(ImageEditError):
            await self._settle(desk)

    def take_note(self, done: Done) -> None:
        """Something was done to the library that has its act in the history; it is told once it can be undone."""
        noting = self._spawn_look(done)
        self._noting.add(noting)
        noting.add_done_callback(self._noting.discard)

    def look_again(self) -> None:
        """Another program may have said something meanwhile."""
        self._spawn_look(Done())

    def _spawn_look(self, done: Done) -> asyncio.Task[Any]:
        look = self._supervisor.spawn(self._look(done), "history of verdicts")
        self._workspace.bind(look)
        return look

    async def _look(self, done: Done) -> None:
        desk = self._workspace.open_desk
        if desk is None:
            return
        self._note_moments([done])
        try:
            self._take_steps(await judge.next_steps(desk))
            self._tell(done, None)
        finally:
            self.steps_known.emit()

    @Slot()
    def _on_opened(self) -> None:
        self._ends_at = None
        self.look_again()
        desk = self._workspace.open_desk
        if desk is not None:
            self._workspace.bind(self._supervisor.spawn(self._settle_at_opening(desk), "files that have to follow"))

    @Slot()
    def _on_closing(self) -> None:
        self._ends_at = monotonic() + _GRACE_S
        self._moments.clear()
        self._take_steps(NextSteps())


def _binned(pictures: Sequence[PictureId]) -> list[Part]:
    return [(Marking(binned=True), pictures)]
