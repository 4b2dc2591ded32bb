"""Measuring how much pictures changed while nothing else goes on, so that one can search for it."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QObject, Signal, Slot

from imageedit_desktop.domain.ids import JobId, PictureId
from imageedit_desktop.domain.result import Result
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.measure_shares import AT_ONCE, Measured, Measurer, measure_all
from imageedit_desktop.services.looks.likeness import Likeness
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.store.library import Library
from imageedit_desktop.store.tables.changed_shares import Unmeasured

_AFTER_S = 2.0
"""After a library was opened: the window comes first, then how pictures look, which is found out much faster."""

_LOOK_AGAIN_S = 0.25

_TOLD_AT_ONCE = 500
"""Minutes of work: whoever goes by looks as well makes all stacks anew each time."""


class ChangedShares(QObject):
    """Measures each picture of the open library once.

    It stands back for whatever `Likeness` stands back for, and for that.

    Signals:
        measured(frozenset[BatchId]): more is known of pictures in these batches.
        gathered(frozenset[PictureId]): much was measured since this was told last, or there is nothing left to
            measure. These could not be while this library is open: their files are not there, or their sources'.
    """

    measured = Signal(object)
    gathered = Signal(object)

    def __init__(self, workspace: Workspace, supervisor: Supervisor, likeness: Likeness) -> None:
        super().__init__()
        self._workspace, self._supervisor, self._likeness = workspace, supervisor, likeness
        self._arrived: set[JobId] = set()
        self._absent: set[PictureId] = set()
        self._untold = 0
        self._is_measuring = self._is_to_look_through = False
        workspace.opened.connect(self._on_opened)
        workspace.closing.connect(self._on_closing)
        workspace.result_saved.connect(self._on_result_saved)

    @property
    def is_measuring(self) -> bool:
        """Whether there are pictures that are measured, now or as soon as nothing else goes on."""
        return self._is_measuring

    def look_through(self) -> None:
        """Pictures came that no order tells of: look for all that were not measured."""
        self._is_to_look_through = True
        self._begin()

    async def _turn(self) -> None:
        await self._likeness.turn()
        while self._likeness.is_learning:
            await asyncio.sleep(_LOOK_AGAIN_S)
            await self._likeness.turn()

    def _begin(self, *, after_s: float = 0.0) -> None:
        desk = self._workspace.open_desk
        if desk is not None and not self._is_measuring:
            self._is_measuring = True
            self._workspace.bind(self._supervisor.spawn(self._measure(desk, after_s), "measure shares"))

    async def _measure(self, desk: Desk, after_s: float) -> None:
        try:
            await asyncio.sleep(after_s)
            while self._arrived or self._is_to_look_through:
                await self._measure_arrived(desk)
                if self._is_to_look_through:
                    await self._look_through(desk)
            self._tell_gathered()
        finally:
            self._is_measuring = False

    async def _look_through(self, desk: Desk) -> None:
        """Measure all that there is; what arrives meanwhile comes first."""
        self._is_to_look_through = False
        async for measured in measure_all(desk, self._turn):
            self._tell(measured)
            await self._measure_arrived(desk)

    async def _measure_arrived(self, desk: Desk) -> None:
        while self._arrived:
            await self._turn()
            jobs, self._arrived = self._arrived, set()
            pictures = await desk.ledger.run(_unmeasured_of, jobs)
            measurer = Measurer(desk, self._turn)
            for first in range(0, len(pictures), AT_ONCE):
                self._tell(await measurer.measure(pictures[first : first + AT_ONCE]))

    def _tell(self, measured: Measured) -> None:
        absent = measured.absent - self._absent
        self._absent |= absent
        self._untold += measured.count + len(absent)
        if measured.batches:
            self.measured.emit(measured.batches)
        if self._untold >= _TOLD_AT_ONCE:
            self._tell_gathered()

    def _tell_gathered(self) -> None:
        if self._untold:
            self._untold = 0
            self.gathered.emit(frozenset(self._absent))

    @Slot()
    def _on_opened(self) -> None:
        self._is_to_look_through = True
        self._begin(after_s=_AFTER_S)

    @Slot()
    def _on_closing(self) -> None:
        self._arrived.clear()
        self._absent.clear()
        self._untold = 0
        self._is_measuring = self._is_to_look_through = False

    @Slot(object)
    def _on_result_saved(self, result: Result) -> None:
        if result.path is not None:
            self._arrived.add(result.job_id)
            self._begin()


def _unmeasured_of(library: Library, jobs: set[JobId]) -> tuple[Unmeasured, ...]:
    return library.changed_shares.unmeasured_of(jobs)
