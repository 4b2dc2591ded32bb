"""The question that an import begins with: whether the pictures stay where they are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QRadioButton, QStyle, QStyleOptionButton, QWidget

from imageedit_desktop.domain.importing import Way
from imageedit_desktop.ui.dialogs.sheet import Sheet
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import Label
from imageedit_desktop.ui.words import apart, phrase

translate = QCoreApplication.translate


class WayDialog(Sheet):
    """Asks for one of the two ways.

    Signals:
        chosen(Way): the pictures are to be imported like this.
    """

    chosen = Signal(object)

    def __init__(self, folders: Sequence[Path], way: Way, parent: QWidget, *, files: Sequence[Path] = ()) -> None:
        """Ask.

        Args:
            folders: what is to be imported.
            way: the one that is chosen at first.
            parent: the window.
            files: what is to be imported beside the folders.
        """
        if folders:
            heading = phrase(translate("import", "Import “{name}”"), name=folders[0].name or str(folders[0]))
        else:
            heading = translate("import", "Import %Ln pictures", "", len(files))
        super().__init__(heading, parent, of_library=True)
        self._in_place = QRadioButton(self.tr("Leave the pictures where they are"))
        self._in_place.setAccessibleDescription(self._about_in_place())
        self._copies = QRadioButton(self.tr("Copy them into the library"))
        self._copies.setAccessibleDescription(self._about_copies())
        self._lay_out((*folders, *dict.fromkeys(file.parent for file in files)))
        (self._copies if way is Way.COPIES else self._in_place).setChecked(True)
        self.accepted.connect(self._on_accepted)

    def _about_in_place(self) -> str:
        return self.tr("Nothing is copied or changed. While their disk is away they cannot be opened.")

    def _about_copies(self) -> str:
        return self.tr("They take room a second time, and stay when the folder goes.")

    def _lay_out(self, folders: Sequence[Path]) -> None:
        for folder in folders:
            self.body.addWidget(Label(apart(str(folder)), "muted", wrap=True))
        for choice, about in ((self._in_place, self._about_in_place()), (self._copies, self._about_copies())):
            self.body.addLayout(_with_words(choice, about))
        self.body.addSpacing(SPACE)
        words = self.tr("Stars, picks, labels and tags of other programs come along, and so do our own recipes.")
        self.body.addWidget(Label(words, wrap=True))
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        begin = Button(self.tr("Import"), "accent")
        begin.setDefault(True)
        begin.clicked.connect(self.accept)
        self.add_button(cancel)
        self.add_button(begin)

    def _on_accepted(self) -> None:
        self.chosen.emit(Way.COPIES if self._copies.isChecked() else Way.IN_PLACE)


def _with_words(choice: QRadioButton, about: str) -> QGridLayout:
    """A choice, and below its words what comes of it."""
    option = QStyleOptionButton()
    indent_px = choice.style().subElementRect(QStyle.SubElement.SE_RadioButtonContents, option, choice).left()
    grid = QGridLayout()
    grid.setSpacing(SPACE // 2)
    grid.setColumnMinimumWidth(0, max(indent_px, 2 * SPACE))
    grid.setColumnStretch(1, 1)
    grid.addWidget(choice, 0, 0, 1, 2)
    grid.addWidget(Label(about, "muted", wrap=True), 1, 1)
    return grid
