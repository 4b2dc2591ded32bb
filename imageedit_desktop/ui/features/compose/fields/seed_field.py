"""The seed: a random one, or one that makes the same pictures again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRegularExpression, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from imageedit_desktop.domain.draft import seeds
from imageedit_desktop.domain.draft.edits import SetSeed
from imageedit_desktop.domain.limits import SEED_MAX, SEED_MIN
from imageedit_desktop.ui.features.compose.fields.echo import Echo
from imageedit_desktop.ui.features.compose.fields.field_note import FieldNote
from imageedit_desktop.ui.widgets.buttons import IconButton
from imageedit_desktop.ui.widgets.undo_keys import is_undo_or_redo
from imageedit_desktop.ui.words import phrase

_WRITTEN = QRegularExpression(r"\s*-?[0-9]{0,40}\s*")
"""More digits than a seed has, so that what is pasted is seen to be too large instead of not at all."""


class _Digits(QLineEdit):
    """Leaves undo to the window, whose history has every digit."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and is_undo_or_redo(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_undo_or_redo(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


class SeedField(QWidget):
    """A field that is empty for a random seed, a lock, a die and a copy button.

    Signals:
        edit_requested(SetSeed): another locked seed, or a random one.
    """

    edit_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._echo = Echo()
        self.field = _Digits()
        self.field.setAccessibleName(self.tr("Seed"))
        self.field.setPlaceholderText(self.tr("Random"))
        self.field.setValidator(QRegularExpressionValidator(_WRITTEN, self.field))
        self.field.textEdited.connect(self._on_typed)
        self.field.editingFinished.connect(self._on_committed)
        self.lock = IconButton("lock-open", "", checkable=True)
        self.lock.clicked.connect(self._on_lock)
        self._roll = IconButton("dices", self.tr("Lock another random seed"))
        self._roll.clicked.connect(self._lock_random)
        self._copy = IconButton("copy", self.tr("Copy the seed"))
        self._copy.clicked.connect(self._on_copy)
        self._note = FieldNote(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.field, 1)
        row.addSpacing(4)
        for button in (self.lock, self._roll, self._copy):
            row.addWidget(button)
        self._dress()

    def show_seed(self, seed: int | None, *, kept: bool = False) -> None:
        """Show a locked seed, or None for a random one, which may be kept; digits that are being typed stay."""
        self.field.setPlaceholderText(self.tr("Random, kept") if kept else self.tr("Random"))
        text = "" if seed is None else str(seed)
        if self._echo.is_news(text, self.field.text()):
            self.field.setText(text)
            self._note.say("")
        self._dress()

    def _dress(self) -> None:
        locked = bool(self.field.text())
        self.lock.setChecked(locked)
        self.lock.say(
            "lock" if locked else "lock-open",
            self.tr("Use a random seed again")
            if locked
            else self.tr("Lock a seed, to make the same pictures again"),
        )
        self._copy.setEnabled(locked)

    def _on_committed(self) -> None:
        """A seed that is out of range becomes the nearest that is not."""
        typed = self.field.text().strip()
        if typed == "-":
            self._set("")
        elif typed and not SEED_MIN <= int(typed) <= SEED_MAX:
            nearest = str(min(SEED_MAX, max(SEED_MIN, int(typed))))
            self._set(nearest)
            self._note.say(
                phrase(self.tr("{typed} became {seed}, the nearest possible seed"), typed=typed, seed=nearest)
            )

    def _on_typed(self, text: str) -> None:
        self._note.say("")
        digits = text.strip()
        if digits != "-":
            self._echo.sent(digits)
            self.edit_requested.emit(SetSeed(seed=int(digits) if digits else None))
        self._dress()

    def _on_lock(self, locked: bool) -> None:
        if locked:
            self._lock_random()
        else:
            self._set("")

    def _lock_random(self) -> None:
        self._set(str(seeds.choose()))

    def _set(self, text: str) -> None:
        self.field.setText(text)
        self._on_typed(text)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.field.text())
