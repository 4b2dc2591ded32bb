"""What ends while the user is in another program, and the notice that tells of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.notices.notices import Notices
from imageedit_desktop.services.job_queue import JobQueue
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.store.settings_file import NOTICES

_SOON_MS = 1000
"""What ends together is told together."""

_AGAIN_MS = 60_000
"""While others are still on their way; with the last of them at once."""

_TOLD = {JobState.DONE, JobState.FAILED, JobState.UNKNOWN}
"""What the user did not do: it was not stopped, and is no draft again."""


@dataclass(frozen=True, slots=True)
class Ended:
    """What came of jobs since the user went.

    Attributes:
        pictures: so many have come.
        failed: so many jobs brought none, or it is not known whether they will.
        is_all: whether nothing is on its way any more.
    """

    pictures: int
    failed: int
    is_all: bool


class WhileAway(QObject):
    """Counts what ends while no window of the program has the keyboard, and has it told.

    Signals:
        ended(Ended): this is worth a notice.
        chosen(str): the user clicked on one; with what lets a window come forward, empty without.

    Attributes:
        notices: how this desktop shows them; None for not at all.
    """

    ended = Signal(object)
    chosen = Signal(str)

    def __init__(self, workspace: Workspace, queue: JobQueue, supervisor: Supervisor, settings: Settings) -> None:
        super().__init__()
        self.notices: Notices | None = None
        self._queue, self._supervisor, self._settings = queue, supervisor, settings
        self._active: set[JobId] = set()
        self._is_away = self._listens = self._is_counting = False
        self._number = 0
        self._pictures = self._failed = 0
        self._since_told = QElapsedTimer()
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._tell)
        workspace.job_changed.connect(self._on_job_changed)
        workspace.result_saved.connect(self._on_result_saved)
        workspace.closing.connect(self._active.clear)
        queue.running_changed.connect(self._show_number)

    @property
    def is_on(self) -> bool:
        """Whether notices are shown; they are until somebody does not want them."""
        return self._settings.values.get(NOTICES) is not False

    def switch(self, on: bool) -> None:
        """Show them from now on, or not."""
        self._settings.remember(NOTICES, on)

    def leave(self) -> None:
        """The user went to another program."""
        self._is_away = True

    def come_back(self) -> None:
        """The user is here again, and sees for themselves."""
        self._is_away = False
        self._pictures = self._failed = 0
        self._soon.stop()
        self._since_told.invalidate()
        if self.notices is not None and self._listens:
            self._supervisor.spawn(self.notices.take_back(), "notice")

    def show(self, title: str, text: str) -> None:
        """Show a notice, in these words."""
        if self.notices is not None:
            self._supervisor.spawn(self._show(self.notices, title, text), "notice")

    async def close(self) -> None:
        """Leave no notice behind."""
        if self.notices is not None:
            await self.notices.close()

    async def _show(self, notices: Notices, title: str, text: str) -> None:
        is_shown = await notices.show(title, text)
        if is_shown and not self._is_away:
            await notices.take_back()  # the user came while it was asked for
        if is_shown and not self._listens:
            self._listens = True
            self._supervisor.spawn(self._listen(notices), "clicks on notices")

    async def _listen(self, notices: Notices) -> None:
        while True:
            self.chosen.emit(await notices.chosen())

    @Slot(object)
    def _on_job_changed(self, job: Job) -> None:
        if job.state.is_active:
            self._active.add(job.id)
        elif job.id in self._active:
            self._active.remove(job.id)
            if self._is_away and job.state in _TOLD:
                self._failed += job.state is not JobState.DONE
                self._tell_soon()

    @Slot(object)
    def _on_result_saved(self, _result: object) -> None:
        self._pictures += self._is_away

    @Slot()
    def _show_number(self) -> None:
        if self.notices is not None and not self._is_counting:
            self._is_counting = True
            self._supervisor.spawn(self._count(self.notices), "number of jobs")

    async def _count(self, notices: Notices) -> None:
        """Show the newest number; of those that come while the desktop is asked, the last."""
        try:
            while (number := self._queue.on_their_way) != self._number:
                await notices.show_number(number)
                self._number = number
        finally:
            self._is_counting = False

    def _tell_soon(self) -> None:
        waited_ms = self._since_told.elapsed() if self._since_told.isValid() else _AGAIN_MS
        is_first_or_last = waited_ms >= _AGAIN_MS or not self._active
        self._soon.start(_SOON_MS if is_first_or_last else _AGAIN_MS - waited_ms)

    @Slot()
    def _tell(self) -> None:
        self._since_told.start()
        if self.is_on and (self._pictures or self._failed):
            told = Ended(self._pictures, self._failed, is_all=self._queue.on_their_way == 0)
            self.ended.emit(told)
