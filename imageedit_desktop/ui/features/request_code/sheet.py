"""The sheet with the code."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from imageedit_desktop.domain.request_code.language import Language
from imageedit_desktop.domain.request_code.request import Request
from imageedit_desktop.domain.request_code.write import write
from imageedit_desktop.ui.dialogs.sheet import Sheet
from imageedit_desktop.ui.features.request_code.words import name_of, notes_of
from imageedit_desktop.ui.theme import CONTROL_HEIGHT, SPACE
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import Label
from imageedit_desktop.ui.widgets.verbatim import Verbatim

_WIDTH_PX = 104 * SPACE
_LIST_PX = 21 * SPACE
_CODE_PX = QSize(60 * SPACE, 48 * SPACE)
_LANGUAGE = Qt.ItemDataRole.UserRole


class CodeSheet(Sheet):
    """Shows a request in a language that is chosen beside it. The window goes on behind it.

    Signals:
        language_chosen(Language): another language is shown.
    """

    language_chosen = Signal(object)

    def __init__(self, language: Language, rehearsal_key: str | None, parent: QWidget) -> None:
        """Make the sheet.

        Args:
            language: to begin with.
            rehearsal_key: what can be copied too, where orders go to rehearsal.
            parent: the window.
        """
        super().__init__(self.tr("Request as code"), parent, of_library=True)
        self._request: Request | None = None
        self._about = Label("", "muted", wrap=True)
        self._languages = self._make_list(language)
        self._code = Verbatim(self.tr("Code"), _CODE_PX)
        self._notes = Label("", "muted", wrap=True)
        self._copy = Button(self.tr("Copy"), "accent")
        self._copy_key = Button(self.tr("Copy Rehearsal’s Key"))
        self._lay_out(rehearsal_key)
        self._languages.currentItemChanged.connect(self._on_language)
        self._languages.setFocus()

    def show_about(self, about: str) -> None:
        """Say which request it is."""
        self._about.setText(about)

    def wait(self) -> None:
        """Let nobody copy what is shown: it is another request's by now."""
        self._request = None
        self._copy.setText(self.tr("Copy"))
        self._copy.setEnabled(False)

    def show_request(self, request: Request) -> None:
        """Show a request."""
        self._request = request
        self._show_code()

    def show_hindrance(self, words: str) -> None:
        """Say why there is no code now."""
        self.wait()
        self._code.show_text("")
        self._notes.setText(words)

    def _make_list(self, language: Language) -> QListWidget:
        languages = QListWidget()
        languages.setAccessibleName(self.tr("Language of the code"))
        languages.setFixedWidth(_LIST_PX)
        for one in Language:
            row = QListWidgetItem(name_of(one), languages)
            row.setData(_LANGUAGE, one.value)
            row.setSizeHint(QSize(0, CONTROL_HEIGHT))
            if one is language:
                languages.setCurrentItem(row)
        return languages

    def _lay_out(self, rehearsal_key: str | None) -> None:
        self.resize(_WIDTH_PX, 0)
        self.body.addWidget(self._about)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._languages)
        row.addWidget(self._code, 1)
        self.body.addLayout(row, 1)
        self.body.addWidget(self._notes)
        if rehearsal_key is not None:
            self._copy_key.clicked.connect(lambda: self._put(rehearsal_key, self._copy_key))
            self.add_button(self._copy_key, leading=True)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        self._copy.setDefault(True)
        self._copy.clicked.connect(self._on_copy)
        self.add_button(close)
        self.add_button(self._copy)

    def _show_code(self) -> None:
        if self._request is None:
            return
        language = self._chosen()
        self._code.show_text(write(self._request, language))
        self._notes.setText("\n".join(notes_of(self._request, language)))
        self._copy.setText(self.tr("Copy"))
        self._copy.setEnabled(True)

    def _chosen(self) -> Language:
        return Language(self._languages.currentItem().data(_LANGUAGE))

    def _put(self, text: str, button: Button) -> None:
        """The button says so until there is something else to copy; both are wide enough for either words."""
        QGuiApplication.clipboard().setText(text)
        button.setFixedWidth(button.width())
        button.setText(self.tr("Copied"))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.tr("Copied")))

    @Slot()
    def _on_language(self) -> None:
        self.language_chosen.emit(self._chosen())
        self._show_code()

    @Slot()
    def _on_copy(self) -> None:
        self._put(self._code.text, self._copy)
