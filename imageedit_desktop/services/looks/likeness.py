"""Learning how pictures look while nothing else goes on, so that what looks alike is found at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.result import Result
from imageedit_desktop.pipeline import learn_looks
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.store.tables.looks import Unseen

_TOLD_AT_ONCE = 500
"""A second's work or two: whoever goes by looks asks anew each time."""

_AFTER_S = 1.0
"""After a library was opened: the window comes first."""

_LOOK_AGAIN_S = 0.25
"""How long to stand back from what goes on before looking whether it still does."""


class Likeness(QObject):
    """Looks at each picture of the open library once.

    It stands back while pictures are received, and while the screen waits for some; see `stand_back_for`.

    Signals:
        learned(): it is known of more pictures how they look.
    """

    learned = Signal()

    def __init__(self, workspace: Workspace, supervisor: Supervisor) -> None:
        super().__init__()
        self._workspace, self._supervisor = workspace, supervisor
        self._receiving: set[JobId] = set()
        self._new: list[Unseen] = []
        self._goes_on_elsewhere: Callable[[], bool] = _nothing
        self._is_learning = self._is_to_look_through = False
        self._untold = 0
        workspace.opened.connect(self._on_opened)
        workspace.closing.connect(self._on_closing)
        workspace.job_changed.connect(self._on_job_changed)
        workspace.result_saved.connect(self._on_result_saved)

    @property
    def is_learning(self) -> bool:
        """Whether there are pictures that are looked at, now or as soon as nothing else goes on."""
        return self._is_learning

    def stand_back_for(self, goes_on: Callable[[], bool]) -> None:
        """Do nothing while this says that something goes on which is waited for."""
        self._goes_on_elsewhere = goes_on

    def look_through(self) -> None:
        """Pictures came that no order tells of: look at all that were not looked at."""
        self._is_to_look_through = True
        self._begin(with_all=False)

    async def turn(self) -> None:
        """Return when nobody else needs the processor and the disk."""
        while self._receiving or self._goes_on_elsewhere():  # noqa: ASYNC110 - what goes on there tells nobody
            await asyncio.sleep(_LOOK_AGAIN_S)

    def _begin(self, *, with_all: bool) -> None:
        desk = self._workspace.open_desk
        if desk is not None and not self._is_learning:
            self._is_learning = True
            self._workspace.bind(self._supervisor.spawn(self._learn(desk, with_all=with_all), "learn looks"))

    async def _learn(self, desk: Desk, *, with_all: bool) -> None:
        try:
            if with_all:
                await asyncio.sleep(_AFTER_S)
                async for count in learn_looks.learn_all(desk, self.turn):
                    self._tell(count)
            while self._new or self._is_to_look_through:
                if self._is_to_look_through:
                    self._is_to_look_through = False
                    async for count in learn_looks.learn_all(desk, self.turn):
                        self._tell(count)
                await self.turn()
                some, self._new = self._new[: learn_looks.AT_ONCE], self._new[learn_looks.AT_ONCE :]
                self._tell(await learn_looks.learn(desk, some, self.turn))
            self._tell(0, at_once=True)
        finally:
            self._is_learning = False

    def _tell(self, count: int, *, at_once: bool = False) -> None:
        self._untold += count
        if self._untold >= _TOLD_AT_ONCE or (at_once and self._untold):
            self._untold = 0
            self.learned.emit()

    @Slot()
    def _on_opened(self) -> None:
        self._begin(with_all=True)

    @Slot()
    def _on_closing(self) -> None:
        self._receiving.clear()
        self._new.clear()
        self._is_learning = self._is_to_look_through = False

    @Slot(object)
    def _on_job_changed(self, job: Job) -> None:
        if job.state is JobState.RECEIVING:
            self._receiving.add(job.id)
        else:
            self._receiving.discard(job.id)

    @Slot(object)
    def _on_result_saved(self, result: Result) -> None:
        if result.path is not None:
            self._new.append(Unseen(sha256=result.sha256, path=result.path, is_unread=result.is_unread))
            self._begin(with_all=False)


def _nothing() -> bool:
    return False
