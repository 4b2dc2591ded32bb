"""Whether there is a new version of the program: looked up once a week where the user wants it, and when asked."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Signal

from imageedit_desktop import __version__
from imageedit_desktop.domain.errors import ImageEditError
from imageedit_desktop.domain.newest_version import is_due, is_newer
from imageedit_desktop.pipeline.desk.clock import SystemClock
from imageedit_desktop.pipeline.look_for_version import VersionSource, look_for_version
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.store.settings_file import (
    KNOWN_VERSION,
    VERSION_LOOK_FAILED,
    VERSION_LOOKED_MS,
    VERSION_WEEKLY,
)

_log = logging.getLogger(__name__)


class NewestVersion(QObject):
    """Asks the project, and remembers when it did and what it was told.

    A weekly look is silent unless there is something new. Where nothing comes of it, it is done once more at the
    next start.

    Signals:
        found(str): this version is newer than the program.
        up_to_date(): none is; said only where the user asked.
        failed(Problem): nothing came of it; said only where the user asked.
    """

    found = Signal(str)
    up_to_date = Signal()
    failed = Signal(object)

    def __init__(self, supervisor: Supervisor, settings: Settings, source: VersionSource | None = None) -> None:
        super().__init__()
        self._supervisor, self._settings = supervisor, settings
        self._source, self._clock = source or VersionSource(), SystemClock()
        self._is_looking = self._is_asked = self._has_begun = False

    @property
    def is_on(self) -> bool:
        """Whether it is looked for every week; it is not until the user wants it."""
        return self._settings.values.get(VERSION_WEEKLY) is True

    def switch(self, on: bool) -> None:
        """Look every week from now on, or not."""
        self._settings.remember(VERSION_WEEKLY, on)
        self._look_if_due()

    def begin(self) -> None:
        """The window is up: look if a week has passed. Once for each start, however often it is said."""
        if not self._has_begun:
            self._has_begun = True
            self._look_if_due()

    def ask(self) -> None:
        """The user wants to know now, and is told whatever comes of it."""
        self._is_asked = True
        self._look()

    def _look_if_due(self) -> None:
        values = self._settings.values
        failed = values.get(VERSION_LOOK_FAILED) is True
        if self.is_on and is_due(values.get(VERSION_LOOKED_MS), self._clock.now_ms(), has_failed=failed):
            self._look()

    def _look(self) -> None:
        if not self._is_looking:
            self._is_looking = True
            self._supervisor.spawn(self._ask_project(), "look for a new version")

    async def _ask_project(self) -> None:
        is_again = self._settings.values.get(VERSION_LOOK_FAILED) is True
        try:
            version = await look_for_version(self._source, known=self._settings.values.get(KNOWN_VERSION))
        except ImageEditError as error:
            _log.info("nothing was learnt of a new version: %s", error)
            self._keep_time(failed=not is_again)
            if self._is_asked:
                self.failed.emit(error.first)
        else:
            self._keep_time(failed=False)
            self._settings.remember(KNOWN_VERSION, version)
            self._tell(version)
        finally:
            self._is_looking = self._is_asked = False

    def _keep_time(self, *, failed: bool) -> None:
        self._settings.remember(VERSION_LOOKED_MS, self._clock.now_ms())
        self._settings.remember(VERSION_LOOK_FAILED, failed)

    def _tell(self, version: str) -> None:
        if is_newer(version, than=__version__):
            self.found.emit(version)
        elif self._is_asked:
            self.up_to_date.emit()
