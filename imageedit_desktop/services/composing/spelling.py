"""Spelling, as the window sees it: asked off its thread, and every word once."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QLocale, QObject, Signal

from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.spelling import Dictionaries

_SETTING = "check_spelling"
_OF_THE_MODEL = ("en_US", "en_GB")
"""Whatever the artist speaks, many prompts are in English, which the model understands best."""

_REMEMBERED_MAX = 20_000


class Spelling(QObject):
    """Knows which words are wrong, as far as it was asked: no language knows them that is spoken here.

    Signals:
        learned(): other words are known to be wrong than before, or it is switched on or off.
    """

    learned = Signal()

    def __init__(self, workers: Workers, supervisor: Supervisor, settings: Settings) -> None:
        super().__init__()
        self._workers, self._supervisor, self._settings = workers, supervisor, settings
        self._dictionaries = Dictionaries((QLocale().name(), QLocale.system().name(), *_OF_THE_MODEL))
        self._is_right: dict[str, bool] = {}
        self._asked: set[str] = set()

    @property
    def is_on(self) -> bool:
        """Whether words are checked; they are until somebody does not want it."""
        return self._settings.values.get(_SETTING) is not False

    def switch(self, on: bool) -> None:
        """Check from now on, or not."""
        self._settings.remember(_SETTING, on)
        self.learned.emit()

    def wrong_among(self, words: Collection[str]) -> frozenset[str]:
        """Those that are known to be wrong; the others are looked up, and `learned` tells once that is done."""
        if not self.is_on:
            return frozenset()
        unknown = {word for word in words if word not in self._is_right and word not in self._asked}
        if unknown:
            self._asked |= unknown
            self._supervisor.spawn(self._look_up(unknown), "spelling")
        return frozenset(word for word in words if self._is_right.get(word) is False)

    async def suggestions(self, word: str) -> list[str]:
        """What may have been meant, the likeliest first."""
        return await self._workers.file(self._dictionaries.suggest, word)

    def add(self, word: str) -> None:
        """Let a word be right from now on."""
        self._is_right[word] = True
        self.learned.emit()
        self._supervisor.spawn(self._workers.file(self._dictionaries.add, word), "add to the dictionary")

    async def _look_up(self, words: set[str]) -> None:
        try:
            found = await self._workers.file(self._dictionaries.check, words)
        finally:
            self._asked -= words
        if len(self._is_right) > _REMEMBERED_MAX:
            self._is_right.clear()
        self._is_right.update(found)
        if not all(found.values()):
            self.learned.emit()
