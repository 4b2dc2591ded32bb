"""What came of the portraits of the card that is seen: how many pictures, and how many of them were kept."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from imageedit_desktop.domain.character.card import Character, Keepers
from imageedit_desktop.pipeline.characters import cards
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace


class KeeperRates(QObject):
    """Counts for one card, and again when something may be different.

    Signals:
        changed(): it is known now, or other than before.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, supervisor: Supervisor) -> None:
        super().__init__()
        self._workspace, self._supervisor = workspace, supervisor
        self._wanted: Character | None = None
        self._told: tuple[Character, Keepers] | None = None
        self._is_counting = self._is_to_count = False
        workspace.result_saved.connect(self.count_again)
        workspace.closing.connect(self._on_closing)

    def want(self, card: Character | None) -> None:
        """Count for this card."""
        if card is not None and self.of(card) is None:
            self._told = None
        self._wanted = card
        self.count_again()

    def of(self, card: Character) -> Keepers | None:
        """What is known of a card; None while it is being counted."""
        if self._told is None or self._told[0].id != card.id or self._told[0].hashes != card.hashes:
            return None
        return self._told[1]

    @Slot()
    def count_again(self) -> None:
        """Pictures came or went, or something was said of them."""
        self._is_to_count = True
        desk = self._workspace.open_desk
        if desk is not None and self._wanted is not None and not self._is_counting:
            self._is_counting = True
            self._workspace.bind(self._supervisor.spawn(self._count(desk), "count what came of a card"))

    async def _count(self, desk: Desk) -> None:
        try:
            while self._is_to_count and (card := self._wanted) is not None:
                self._is_to_count = False
                self._told = card, await cards.keepers(desk, card.id)
                self.changed.emit()
        finally:
            self._is_counting = False

    @Slot()
    def _on_closing(self) -> None:
        self._wanted = self._told = None
        self._is_counting = self._is_to_count = False
