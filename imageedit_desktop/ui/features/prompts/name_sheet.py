"""Asks under which name something is kept."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QRegularExpression, Signal, Slot
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from imageedit_desktop.domain.prompts.alternates import NAME
from imageedit_desktop.domain.prompts.snippet import NAME_MAX_CHARACTERS
from imageedit_desktop.ui.dialogs.sheet import Sheet
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import Label
from imageedit_desktop.ui.widgets.room import retain_room

_SHOWN_MAX_CHARACTERS = 300


class NameSheet(Sheet):
    """One field. A name that is taken already is told, and replacing is what the button says then.

    Signals:
        named(str): keep it under this name.
    """

    named = Signal(str)

    def __init__(
        self,
        heading: str,
        kept: str,
        taken: Collection[str],
        parent: QWidget,
        *,
        name: str = "",
        for_braces: bool = False,
    ) -> None:
        """Make the sheet.

        Args:
            heading: what it is about.
            kept: the words that are kept.
            taken: names that others have.
            parent: the window.
            name: to begin with.
            for_braces: whether the name is to stand in braces of a prompt: signs that cannot are not taken, and
                names that differ in their case alone are the same.
        """
        super().__init__(heading, parent, of_library=True)
        self._as_compared: Callable[[str], str] = str.casefold if for_braces else str
        self._taken = frozenset(map(self._as_compared, taken))
        self._field = QLineEdit(name)
        self._field.setPlaceholderText(self.tr("Name"))
        self._field.setAccessibleName(self.tr("Name"))
        self._field.setMaxLength(NAME_MAX_CHARACTERS)
        if for_braces:
            self._field.setValidator(QRegularExpressionValidator(QRegularExpression(NAME.pattern), self))
        self._field.selectAll()
        self._field.textChanged.connect(self._show_taken)
        self._warning = Label(
            self.tr("There is one with this name already. It will be replaced."), "warning", wrap=True
        )
        retain_room(self._warning)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._keep = Button(self.tr("Keep"), "accent")
        self._keep.setDefault(True)
        self._keep.clicked.connect(self._on_keep)
        shown = kept if len(kept) <= _SHOWN_MAX_CHARACTERS else f"{kept[:_SHOWN_MAX_CHARACTERS]}…"
        self.body.addWidget(Label(shown, "muted", wrap=True))
        self.body.addWidget(self._field)
        self.body.addWidget(self._warning)
        self.add_button(cancel)
        self.add_button(self._keep)
        self._show_taken()
        self._field.setFocus()

    @Slot()
    def _show_taken(self) -> None:
        name = self._field.text().strip()
        is_taken = self._as_compared(name) in self._taken
        self._keep.setEnabled(bool(name))
        self._keep.setText(self.tr("Replace") if is_taken else self.tr("Keep"))
        self._warning.setVisible(is_taken)

    @Slot()
    def _on_keep(self) -> None:
        self.named.emit(self._field.text().strip())
        self.accept()
