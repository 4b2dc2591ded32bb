"""Going through the prompts of earlier orders, key by key, in the field itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from imageedit_desktop.domain.draft.edits import RecallPrompt
from imageedit_desktop.domain.prompts import recall
from imageedit_desktop.domain.prompts.recall import Recall
from imageedit_desktop.services.composing.compose import Compose
from imageedit_desktop.services.composing.prompts import Prompts
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.prompts.commands import NEWER, OLDER

Step = Callable[[Recall], Recall | None]


class Recalling(QObject):
    """Walks. Whatever is typed meanwhile is where the next walk sets out from, and comes back at its end."""

    def __init__(self, parent: QObject, *, compose: Compose, prompts: Prompts, commands: Commands) -> None:
        super().__init__(parent)
        self._compose, self._prompts = compose, prompts
        self._here: Recall | None = None
        commands.provide(OLDER, lambda: self._go(_older), hindrance=self._no_older)
        commands.provide(NEWER, lambda: self._go(_newer), hindrance=self._no_newer)

    def forget(self) -> None:
        """The library closes whose prompts these are."""
        self._here = None

    def _current(self) -> Recall:
        typed = self._compose.state.draft.prompt
        if self._here is not None and self._here.place >= 0 and self._here.shown == typed:
            return self._here
        return recall.begin(self._prompts.recent, typed)

    def _go(self, step: Step) -> None:
        there = step(self._current())
        if there is not None:
            self._here = there
            self._compose.apply(RecallPrompt(prompt=there.shown))

    def _no_older(self) -> str:
        return "" if self._current().older is not None else self.tr("There is no earlier prompt.")

    def _no_newer(self) -> str:
        return "" if self._current().newer is not None else self.tr("This is the last prompt.")


def _older(here: Recall) -> Recall | None:
    return here.older


def _newer(here: Recall) -> Recall | None:
    return here.newer
