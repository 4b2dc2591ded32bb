"""Going to a picture by its place in the whole: the fiftieth thousand is as near as the next one."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.dialogs.sheet import Sheet
from imageedit_desktop.ui.features.gallery.commands import GO_TO
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import Label
from imageedit_desktop.ui.widgets.number_field import NumberField
from imageedit_desktop.ui.words import phrase


class GoToSheet(Sheet):
    """Asks which picture to go to.

    Signals:
        place_chosen(int): of the picture, counted from 1; there is one.
    """

    place_chosen = Signal(int)

    def __init__(self, place: int, total: int, parent: QWidget | None = None) -> None:
        """Make the sheet.

        Args:
            place: of the picture where one is, counted from 1.
            total: how many pictures there are, at least 1.
            parent: the window.
        """
        super().__init__(self.tr("Go to Picture"), parent, of_library=True)
        words = phrase(self.tr("Which one, from 1 to {total}?"), total=QLocale().toString(total))
        self.body.addWidget(Label(words, "muted", wrap=True))
        self._field = NumberField(
            self.tr("Number of the picture"), lambda number: max(1, min(total, round(number)))
        )
        self._field.setRange(1, total)
        self._field.setValue(place)
        self._field.selectAll()
        self.body.addSpacing(SPACE)
        self.body.addWidget(self._field)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        go = Button(self.tr("Go"), "accent")
        go.setDefault(True)
        go.clicked.connect(self._on_go)
        self.add_button(cancel)
        self.add_button(go)
        self._field.setFocus()

    @Slot()
    def _on_go(self) -> None:
        self._field.interpretText()
        self.place_chosen.emit(self._field.value())
        self.accept()


class GoingTo(QObject):
    """Asks for a place, and goes there in the review."""

    def __init__(self, pictures: QWidget, *, review: Review, commands: Commands) -> None:
        super().__init__(pictures)
        self._pictures, self._review = pictures, review
        commands.provide(GO_TO, self._ask, hindrance=self._cannot_go)

    def _cannot_go(self) -> str:
        if not self._pictures.isVisible():
            return self.tr("Go back to the gallery first.")
        return "" if len(self._review.answer) else self.tr("There is no picture to go to.")

    def _ask(self) -> None:
        sheet = GoToSheet(max(0, self._review.current) + 1, len(self._review.answer), self._pictures.window())
        sheet.place_chosen.connect(self._go)
        sheet.open()

    @Slot(int)
    def _go(self, place: int) -> None:
        """There may be fewer by now."""
        if total := len(self._review.answer):
            self._review.select_only(min(place, total) - 1)
            self._pictures.setFocus()
