"""Whether sensitive pictures are shown: what is chosen for the library that is open, and what was asked for."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot

from imageedit_desktop.domain.errors import LibraryError
from imageedit_desktop.domain.ids import ResultId
from imageedit_desktop.domain.result import Result
from imageedit_desktop.domain.sensitive import SensitiveChoice, sensitive_choice_of
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.store.library import Library

_NAME = "sensitive_pictures"
"""Of the choice among the library's settings."""


class SensitivePictures(QObject):
    """Knows what is to be blurred. Until the choice is known, everything sensitive is.

    Signals:
        changed(): other pictures are blurred than before, or left out.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, supervisor: Supervisor) -> None:
        super().__init__()
        self._workspace, self._supervisor = workspace, supervisor
        self._choice = SensitiveChoice.BLURRED
        self._revealed: frozenset[ResultId] = frozenset()
        self._choices = self._kept = 0
        workspace.closing.connect(self._on_closing)

    @property
    def choice(self) -> SensitiveChoice:
        """How they are shown."""
        return self._choice

    @property
    def are_hidden(self) -> bool:
        """Whether they are left out."""
        return self._choice is SensitiveChoice.HIDDEN

    def is_blurred(self, result: Result) -> bool:
        """Whether nobody may see what is in this picture."""
        return bool(result.nsfw) and self.would_blur(result.id)

    def would_blur(self, picture: ResultId) -> bool:
        """The same of a picture that is sensitive."""
        return self._choice is not SensitiveChoice.SHOWN and picture not in self._revealed

    def choose(self, choice: SensitiveChoice) -> None:
        """Show them so in this library from now on; what was asked for is blurred again."""
        self._choices += 1
        self._become(choice)
        story = self._keep(choice, self._choices)
        self._workspace.bind(self._supervisor.spawn(story, "keep how sensitive pictures are shown"))

    def reveal(self, pictures: Iterable[ResultId]) -> None:
        """Show these sharp, for as long as the library is open or until another choice."""
        self._show(self._revealed.union(pictures))

    def cover(self, pictures: Iterable[ResultId]) -> None:
        """Blur these again."""
        self._show(self._revealed.difference(pictures))

    async def learn(self) -> None:
        """Look up what is chosen for the library that is open, perhaps by another program meanwhile.

        A library that cannot say it is told of, and its sensitive pictures are blurred.
        """
        desk = await self._workspace.desk()
        choices = self._choices
        if choices != self._kept:  # what is chosen is on its way there
            return
        try:
            kept = await desk.ledger.run(_kept_in)
        except LibraryError as error:
            self._supervisor.report(error.first)
            return
        found = sensitive_choice_of(kept)
        if choices == self._choices and found is not self._choice:
            self._become(found)

    async def _keep(self, choice: SensitiveChoice, number: int) -> None:
        try:
            desk = await self._workspace.desk()
            await desk.ledger.run(_keep_in, choice)
        finally:
            self._kept = max(self._kept, number)

    def _become(self, choice: SensitiveChoice) -> None:
        self._choice, self._revealed = choice, frozenset()
        self.changed.emit()

    def _show(self, revealed: frozenset[ResultId]) -> None:
        if revealed != self._revealed:
            self._revealed = revealed
            self.changed.emit()

    @Slot()
    def _on_closing(self) -> None:
        """The next library may have another choice."""
        self._choices += 1
        self._kept = self._choices
        self._become(SensitiveChoice.BLURRED)


def _kept_in(library: Library) -> str | None:
    return library.settings.get(_NAME)


def _keep_in(library: Library, choice: SensitiveChoice) -> None:
    library.settings.keep(_NAME, choice)
