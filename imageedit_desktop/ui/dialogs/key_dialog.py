"""Where the user's API key comes in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from imageedit_desktop.ui.dialogs.sheet import Sheet
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button, IconButton
from imageedit_desktop.ui.widgets.labels import Label


class KeyDialog(Sheet):
    """Asks for the key, has it tested, and says where it will be kept. It keeps nothing itself.

    Made with `place`, the name of the keyring as its system calls it; `persistent`, false where the key can only be
    held in memory; and `has_key`, true where one is kept already.

    Signals:
        test_requested(str): the key is to be tried; answer with `show_accepted` or `show_trouble`.
        save_requested(str): the key is to be kept; close the dialog once it is, or `show_trouble`.
        forget_requested: the kept key is to be deleted.
    """

    test_requested = Signal(str)
    save_requested = Signal(str)
    forget_requested = Signal()

    def __init__(
        self, place: str, *, persistent: bool, has_key: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Your WaveSpeedAI key"), parent)
        self._field = QLineEdit()
        self._status = Label("", "muted", wrap=True)
        self._test = Button(self.tr("Test"))
        self._save = Button(self.tr("Save"), "accent")
        self._fill(place, persistent=persistent, has_key=has_key)
        self._add_buttons(has_key=has_key)
        self._field.textChanged.connect(self._on_edited)
        self._on_edited()
        self._field.setFocus()

    def show_accepted(self, balance: str) -> None:
        """The service knows the key; `balance` is the account's, in words."""
        self._say(self.tr("The key works. Balance: {balance}").format(balance=balance), "success")

    def show_trouble(self, words: str) -> None:
        """The key was refused, could not be tried, or could not be kept."""
        self._say(words, "danger")

    def _fill(self, place: str, *, persistent: bool, has_key: bool) -> None:
        why = self.tr("Edits run on your own account and are paid by it. A key is made at wavespeed.ai/accesskey.")
        self.body.addWidget(Label(why, "muted", wrap=True))
        self.body.addSpacing(SPACE)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._field, 1)
        row.addWidget(self._make_eye())
        row.addWidget(self._test)
        self.body.addLayout(row)
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setAccessibleName(self.tr("API key"))
        self._field.setPlaceholderText(
            self.tr("Paste another key to replace it") if has_key else self.tr("Paste the key")
        )
        self.body.addWidget(self._status)
        self.body.addSpacing(SPACE)
        self.body.addWidget(_place_label(self, place, persistent=persistent))

    def _make_eye(self) -> IconButton:
        eye = IconButton("eye", self.tr("Show the key"), checkable=True)
        eye.toggled.connect(self._on_eye)
        return eye

    def _add_buttons(self, *, has_key: bool) -> None:
        if has_key:
            forget = Button(self.tr("Forget the key"), "quiet")
            forget.clicked.connect(self.forget_requested)
            self.add_button(forget, leading=True)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._save.setDefault(True)
        self._save.clicked.connect(self._on_save)
        self._test.clicked.connect(self._on_test)
        self.add_button(cancel)
        self.add_button(self._save)

    def _on_edited(self) -> None:
        written = bool(self._field.text().strip())
        self._test.setEnabled(written)
        self._save.setEnabled(written)
        self._say("", "muted")

    def _on_eye(self, shown: bool) -> None:
        self._field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _on_test(self) -> None:
        self._say(self.tr("Asking for the balance …"), "muted")
        self._test.setEnabled(False)
        self.test_requested.emit(self._field.text().strip())

    def _on_save(self) -> None:
        self.save_requested.emit(self._field.text().strip())

    def _say(self, words: str, role: str) -> None:
        self._status.setText(words)
        self._status.set_role(role)
        self._status.setVisible(bool(words))
        self.fit()
        self._test.setEnabled(bool(self._field.text().strip()))


def _place_label(dialog: KeyDialog, place: str, *, persistent: bool) -> Label:
    if persistent:
        words = dialog.tr("Kept in {place}, and sent to nobody but the service.").format(place=place)
        return Label(words, "caption", wrap=True)
    words = dialog.tr("No keyring answers on this system, so the key is kept in memory for this session only.")
    return Label(words, "warning", wrap=True)
