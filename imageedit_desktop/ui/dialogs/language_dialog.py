"""Which language the window speaks."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QWidget

from imageedit_desktop.ui import languages
from imageedit_desktop.ui.dialogs.sheet import Sheet
from imageedit_desktop.ui.theme import CONTROL_HEIGHT, SPACE
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import Label
from imageedit_desktop.ui.words import phrase

_ROWS_MAX = 10
_CODE = Qt.ItemDataRole.UserRole


class LanguageDialog(Sheet):
    """Offers the languages that there are, each by its own name.

    Signals:
        language_chosen(object): the code of a language, None for the system's.
    """

    language_chosen = Signal(object)

    def __init__(self, names: Mapping[str, str], chosen: object, parent: QWidget | None = None) -> None:
        """Make the sheet.

        Args:
            names: names of languages by their codes.
            chosen: a code; anything else stands for the system's language.
            parent: the window.
        """
        super().__init__(self.tr("Language"), parent)
        self.body.addWidget(Label(self.tr("The window speaks it from the next start."), "muted", wrap=True))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Language"))
        self._list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._offer(self.tr("The system’s language"), None)
        for code, name in names.items():
            self._offer(self._words(code, name), code)
        rows = [self._list.item(row) for row in range(self._list.count())]
        self._list.setCurrentItem(next((row for row in rows if row.data(_CODE) == chosen), rows[0]))
        self._list.setFixedHeight(min(len(rows), _ROWS_MAX) * CONTROL_HEIGHT)
        self._list.itemDoubleClicked.connect(self._on_save)  # Enter presses Save by itself
        self.body.addSpacing(SPACE)
        self.body.addWidget(self._list)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        save = Button(self.tr("Save"), "accent")
        save.setDefault(True)
        save.clicked.connect(self._on_save)
        self.add_button(cancel)
        self.add_button(save)
        self._list.setFocus()

    def _words(self, code: str, name: str) -> str:
        """A language, and what whoever chooses it should know."""
        if not languages.has_font(code):
            return phrase(self.tr("{language} (no font for it is installed)"), language=name)
        if code not in languages.READ_BY_SPEAKERS:
            return phrase(self.tr("{language} (translated by a machine)"), language=name)
        return name

    def _offer(self, name: str, code: str | None) -> None:
        row = QListWidgetItem(name, self._list)
        row.setData(_CODE, code)
        row.setSizeHint(QSize(0, CONTROL_HEIGHT))

    def _on_save(self) -> None:
        self.language_chosen.emit(self._list.currentItem().data(_CODE))
        self.accept()
