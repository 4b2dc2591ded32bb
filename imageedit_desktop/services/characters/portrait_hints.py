"""What is worth saying of the portraits of the card that is seen, found out behind everything else."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot

from imageedit_desktop.domain.character.card import Character
from imageedit_desktop.domain.character.hints import Hint, Measured
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace


class PortraitHints(QObject):
    """Looks at portraits once; what was measured is kept until the library closes, and nowhere written.

    Signals:
        changed(): more is known.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, supervisor: Supervisor) -> None:
        super().__init__()
        self._workspace, self._supervisor = workspace, supervisor
        self._known: dict[InputHash, Measured | None] = {}
        self._wanted: Character | None = None
        self._told: Mapping[InputHash, tuple[Hint, ...]] = {}
        self._told_of: Character | None = None
        self._is_looking = False
        workspace.closing.connect(self._on_closing)

    def want(self, card: Character | None) -> None:
        """Look at the portraits of this card, and no others."""
        self._wanted = card
        self._begin()

    def of(self, card: Character) -> Mapping[InputHash, tuple[Hint, ...]] | None:
        """What is known of the portraits of a card; None while it is being looked at."""
        known = self._told_of is not None and self._told_of.portraits == card.portraits
        return self._told if known else None

    def _begin(self) -> None:
        desk, card = self._workspace.open_desk, self._wanted
        if desk is not None and card is not None and not self._is_looking and self.of(card) is None:
            self._is_looking = True
            self._workspace.bind(self._supervisor.spawn(self._look(desk, card), "look at portraits"))

    async def _look(self, desk: Desk, card: Character) -> None:
        # NumPy and what measures are not needed before a card is seen.
        from imageedit_desktop.pipeline.characters.check_portraits import check_portraits

        try:
            told = await check_portraits(desk.ledger, desk.workers, card.portraits, self._known)
        finally:
            self._is_looking = False
        self._told, self._told_of = told, card
        self.changed.emit()
        self._begin()

    @Slot()
    def _on_closing(self) -> None:
        self._known = {}
        self._wanted = self._told_of = None
        self._told = {}
        self._is_looking = False
