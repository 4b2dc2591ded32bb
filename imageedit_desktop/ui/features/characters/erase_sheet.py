"""The question before a person is erased: exactly what goes, and what stays where."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from imageedit_desktop.domain.character.erasing import Erasure
from imageedit_desktop.ui.dialogs.sheet import Sheet
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.heights import height_at
from imageedit_desktop.ui.widgets.labels import Label
from imageedit_desktop.ui.words import phrase

translate = QCoreApplication.translate

_LINES_PX = 400
"""What is told has so much room at most; in a low window it scrolls."""


class EraseSheet(Sheet):
    """Asks; closing it is a no, and so is Enter until the keyboard goes to the other button.

    Signals:
        erase_requested(bool): erase, with the results or without.
    """

    erase_requested = Signal(bool)

    def __init__(self, erasure: Erasure, now_ms: int, parent: QWidget) -> None:
        """Ask about a person.

        Args:
            erasure: what it comes to.
            now_ms: milliseconds since 1970, UTC, for how long the service still has something.
            parent: the window.
        """
        heading = phrase(translate("erase", "Erase “{name}” for good?"), name=erasure.name)
        super().__init__(heading, parent, of_library=True)
        self.body.addWidget(Label(self.tr("This cannot be undone."), "danger", wrap=True))
        self._lines = QWidget()
        column = QVBoxLayout(self._lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(Label(self.tr("What goes"), "section"))
        for words in _going(erasure):
            column.addWidget(Label(words, "muted", wrap=True))
        self._results = QCheckBox(self.tr("Erase what was made with it, too"))
        about = Label(_results_words(erasure), "muted", wrap=True)
        self._results.setAccessibleDescription(about.text())
        for widget in (self._results, about):
            widget.setVisible(erasure.pictures > erasure.elsewhere)
            column.addWidget(widget)
        column.addSpacing(SPACE)
        column.addWidget(Label(self.tr("What stays"), "section"))
        for words in _staying(erasure, now_ms):
            column.addWidget(Label(words, "muted", wrap=True))
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._lines)
        # Its own hint is made for another width than it gets; `fit` knows its height.
        self._scroll.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.body.addWidget(self._scroll, 1)
        erase = Button(self.tr("Erase for good"))
        erase.clicked.connect(self._on_erase)
        keep = Button(self.tr("Cancel"), "accent")
        keep.setDefault(True)
        keep.clicked.connect(self.reject)
        self.add_button(erase)
        self.add_button(keep)

    def fit(self) -> None:
        """Likewise; where the lines are many, one scrolls through them."""
        super().fit()
        whole, column = self.layout(), self._lines.layout()
        if whole is not None and column is not None:
            margins = whole.contentsMargins()
            needed_px = height_at(column, self.width() - margins.left() - margins.right())
            self._scroll.setMinimumHeight(min(needed_px, _LINES_PX))
            super().fit()

    @Slot()
    def _on_erase(self) -> None:
        self.accept()
        self.erase_requested.emit(self._results.isChecked())


def _results_words(erasure: Erasure) -> str:
    count = erasure.pictures - erasure.elsewhere
    return translate("erase", "%Ln pictures, their small versions, and the prompts of their orders.", "", count)


def _going(erasure: Erasure) -> Iterator[str]:
    yield translate(
        "erase", "The card: its name, notes, phrase, what was agreed, and all that was done to it before."
    )
    if erasure.portraits:
        yield translate(
            "erase", "%Ln portraits: their files, in the draft and its undo as well.", "", erasure.portraits
        )
        yield translate(
            "erase",
            "All copies prepared for sending, and all known uploads, of other pictures too: they are made again.",
        )
    for name in erasure.shared:
        words = translate("erase", "The card “{name}” has one of these portraits too, and loses it.")
        yield phrase(words, name=name)
    if erasure.orders:
        yield translate("erase", "What %Ln orders tell of these portraits.", "", erasure.orders)
    if erasure.backups:
        yield translate(
            "erase",
            "%Ln copies of the database, which would bring the person back: backups, and damaged ones that were "
            "kept. A new backup is made.",
            "",
            erasure.backups,
        )


def _staying(erasure: Erasure, now_ms: int) -> Iterator[str]:
    days = erasure.days_at_service(now_ms)
    if days:
        yield translate(
            "erase",
            "The service keeps what was sent to it, and what it made, for up to %Ln days more. Nothing here can "
            "take that back.",
            "",
            days,
        )
    elif erasure.last_sent_ms is not None:
        yield translate("erase", "The service keeps such pictures for seven days; these are over.")
    else:
        yield translate("erase", "Nothing of it was sent to the service from this library.")
    if erasure.orders:
        yield translate("erase", "What was paid stays in the ledger: when, for how much, and what became of it.")
    if erasure.pictures:
        yield translate(
            "erase", "Pictures that you keep still show the person; prompts and file names keep your own words."
        )
    if erasure.spared:
        yield translate(
            "erase", "Pictures that were on the card once, and belong to other cards or orders, stay as they are."
        )
    if erasure.elsewhere:
        yield translate("erase", "%Ln pictures are in folders of your own, and stay there.", "", erasure.elsewhere)
    yield translate("erase", "Snippets, presets and the prompt that is being composed keep your own words.")
    yield translate("erase", "Cards that you exported, and copies of the library made by others, are out of reach.")
