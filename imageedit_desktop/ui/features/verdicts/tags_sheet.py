"""The tags of pictures: seen as chips, put on by typing, taken off by a press."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from imageedit_desktop.domain.verdict import TAG_MAX_CHARACTERS
from imageedit_desktop.ui.dialogs.sheet import Sheet
from imageedit_desktop.ui.icons import icon
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.completer import Completer
from imageedit_desktop.ui.widgets.flow_layout import FlowLayout
from imageedit_desktop.ui.widgets.labels import Label
from imageedit_desktop.ui.words import phrase


class TagsSheet(Sheet):
    """Shows the tags of some pictures; what is wished happens at once, and can be undone.

    Signals:
        put_on_requested(str), take_off_requested(str): a tag, for all of the pictures.
    """

    put_on_requested = Signal(str)
    take_off_requested = Signal(str)

    def __init__(self, pictures: int, parent: QWidget) -> None:
        """Make the sheet for so many pictures."""
        super().__init__(self.tr("Tags of %Ln pictures", "", pictures), parent, of_library=True)
        self._pictures = pictures
        self._none = Label(self.tr("No tags yet."), "muted")
        self._chips = FlowLayout(gap_px=SPACE // 2)
        self._known = QStringListModel(self)
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Add tags, with commas between them"))
        self._field.setAccessibleName(self.tr("Add tags, with commas between them"))
        self._field.setMaxLength(TAG_MAX_CHARACTERS)
        completer = Completer(self._known, self._field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._field.setCompleter(completer)
        self._field.returnPressed.connect(self._put_on)
        self.body.addWidget(self._field)
        self.body.addWidget(self._none)
        self.body.addLayout(self._chips)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        self.add_button(close)
        self._field.setFocus()

    def show_tags(self, tags: Mapping[str, int], known: Sequence[str]) -> None:
        """Show what the pictures have now.

        Args:
            tags: each with how many of the pictures have it.
            known: what may be offered while a tag is typed.
        """
        self._known.setStringList(list(known))
        while (item := self._chips.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for tag, pictures in tags.items():
            self._chips.addWidget(self._chip(tag, pictures))
        self._none.setVisible(not tags)
        self.fit()

    def _chip(self, tag: str, pictures: int) -> Button:
        """Takes the tag off; one that only some have says how many."""
        some = phrase(self.tr("{tag} ({count} of {total})"), tag=tag, count=pictures, total=self._pictures)
        chip = Button(tag if pictures == self._pictures else some, "chip", parent=self)
        chip.setIcon(icon("x", "text_muted"))
        chip.setAccessibleName(phrase(self.tr("Take off “{tag}”"), tag=tag))
        chip.setToolTip(phrase(self.tr("Take off “{tag}”"), tag=tag))
        chip.clicked.connect(partial(self.take_off_requested.emit, tag))
        return chip

    @Slot()
    def _put_on(self) -> None:
        """Nothing typed closes the sheet, as Enter does elsewhere."""
        tags = [tag.strip() for tag in self._field.text().split(",") if tag.strip()]
        self._field.clear()
        for tag in tags:
            self.put_on_requested.emit(tag)
        if not tags:
            self.accept()
