"""The computer does not go to sleep while pictures are made: as long as jobs are on their way, and not longer."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject

from imageedit_desktop.awake.hold import AwakeHold, hold_of_system
from imageedit_desktop.services.job_queue import JobQueue
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.store.settings_file import KEEP_AWAKE


class KeepAwake(QObject):
    """Asks the system in a thread of its own: an answer may take seconds, and Windows ties the wish to a thread.

    Attributes:
        reason: what the system tells whoever wants it to sleep.
    """

    def __init__(self, queue: JobQueue, supervisor: Supervisor, settings: Settings) -> None:
        super().__init__()
        self.reason = "Pictures are being made."
        self._queue, self._supervisor, self._settings = queue, supervisor, settings
        self._thread: ThreadPoolExecutor | None = None
        self._hold: AwakeHold | None = None
        self._is_wanted = False
        queue.running_changed.connect(self._look_again)
        queue.paused_changed.connect(self._look_again)

    @property
    def is_on(self) -> bool:
        """Whether it is done at all; it is until somebody does not want it."""
        return self._settings.values.get(KEEP_AWAKE) is not False

    def switch(self, on: bool) -> None:
        """Do it from now on, or not."""
        self._settings.remember(KEEP_AWAKE, on)
        self._look_again()

    async def close(self) -> None:
        """Let the computer sleep again, for good."""
        if self._thread is not None:
            thread, self._thread = self._thread, None
            if self._hold is not None:
                await asyncio.get_running_loop().run_in_executor(thread, self._hold.release)
            thread.shutdown()

    def _look_again(self) -> None:
        wanted = self.is_on and self._queue.on_their_way > 0
        if wanted != self._is_wanted:
            self._is_wanted = wanted
            self._supervisor.spawn(self._tell(wanted), "keep awake")

    async def _tell(self, wanted: bool) -> None:
        """One after the other, in the order in which it was wished."""
        if self._hold is None:
            self._hold, self._thread = hold_of_system(), ThreadPoolExecutor(1, "awake")
        if self._thread is not None:  # else it was closed
            loop = asyncio.get_running_loop()
            if wanted:
                await loop.run_in_executor(self._thread, self._hold.take, self.reason)
            else:
                await loop.run_in_executor(self._thread, self._hold.release)
