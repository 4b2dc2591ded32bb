"""What several images and their seeds come to, before they are paid, and the ways out."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imageedit_desktop.domain.draft import seeds
from imageedit_desktop.domain.draft.edits import SetSeed, SwitchReproducible
from imageedit_desktop.domain.recipe import Draft
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import ElidedLabel, Label, explain


class SeedNote(QWidget):
    """Two lines: what is so, and what can be done about it.

    Signals:
        edit_requested(Edit): one of the ways out was taken.

    Attributes:
        together: takes all seeds back that were to be kept.
    """

    edit_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel("", "warning")
        self._cost = Label(self.tr("Same price, but slower."), "muted")
        self._random = Button(self.tr("Use a random seed"), "link")
        self._random.clicked.connect(self._on_random)
        self._apart = Button(self.tr("Reproducible"), "link")
        self._apart.clicked.connect(self._on_apart)
        self.together = Button(self.tr("Order as one request"), "link")
        self.together.clicked.connect(self._on_together)
        explain(self._random, self.tr("The service then gives each image a seed of its own, and tells none."))
        explain(self._apart, self._about_apart())
        explain(self._cost, self._about_apart())
        self._lay_out()

    def show_draft(self, draft: Draft, *, takes_seeds: bool, prompts: int = 1) -> bool:
        """Show what is to be said of a draft; false where that is nothing.

        Args:
            draft: what is set.
            takes_seeds: whether the model does.
            prompts: how many its alternates make of one.
        """
        may_repeat, requests = seeds.may_repeat(draft), seeds.requests_of(draft)
        cannot_keep = draft.reproducible and not takes_seeds
        if may_repeat:
            self._words.setText(self.tr("All %Ln images may come out the same.", "", draft.images))
        elif cannot_keep:
            self._words.setText(self.tr("This model takes no seed to keep."))
        elif requests > 1:
            self._words.setText(self.tr("%Ln requests, each with its own seed.", "", requests * prompts))
        self._words.set_role("warning" if may_repeat or cannot_keep else "muted")
        self._random.setVisible(may_repeat)
        self._apart.setVisible(may_repeat)
        self._cost.setVisible(not may_repeat and not cannot_keep)
        self.together.setVisible(not may_repeat)
        return may_repeat or cannot_keep or requests > 1

    def _about_apart(self) -> str:
        return self.tr(
            "Each image is a request of its own, with a seed that is kept. That costs the same, but takes longer: "
            "the service takes only so many requests in a minute."
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        for widget in (self._random, self._cost, self._apart, self.together):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addLayout(row)

    @Slot()
    def _on_random(self) -> None:
        self.edit_requested.emit(SetSeed(seed=None))

    @Slot()
    def _on_apart(self) -> None:
        self.edit_requested.emit(SwitchReproducible(on=True))

    @Slot()
    def _on_together(self) -> None:
        self.edit_requested.emit(SwitchReproducible(on=False))
