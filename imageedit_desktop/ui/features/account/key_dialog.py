"""Where the user's API key comes in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from imageedit_desktop.ui.dialogs.sheet import Sheet
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button, IconButton
from imageedit_desktop.ui.widgets.labels import Label
from imageedit_desktop.ui.words import phrase


class KeyDialog(Sheet):
    """Asks for the key, has it tested, and says where it will be kept. It keeps nothing itself.

    Made with `place`, the name of the keyring as its system calls it; `persistent`, false where the key can only be
    held in memory; and `has_key`, true where one is kept already.

    Signals:
        test_requested(str): the key is to be tried; answer with `show_accepted` or `show_trouble`.
        edited: another key is being written; what is known of the last one holds no more.
        save_requested(str): the key is to be kept; close the dialog once it is, `show_trouble` or `offer_session`.
        session_requested(str): the key is to be held in memory; the same.
        forget_requested: the kept key is to be deleted.
    """

    test_requested = Signal(str)
    edited = Signal()
    save_requested = Signal(str)
    session_requested = Signal(str)
    forget_requested = Signal()

    def __init__(
        self, place: str, *, persistent: bool, has_key: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Your WaveSpeedAI key"), parent)
        self._field = QLineEdit()
        self._status = Label("", "muted", wrap=True)
        self._test = Button(self.tr("Test"))
        self._save = Button(self.tr("Save"), "accent")
        self._for_session = not persistent
        self._place = Label("", "caption", wrap=True)
        self._fill(place, persistent=persistent, has_key=has_key)
        self._add_buttons(has_key=has_key)
        self._field.textChanged.connect(self._on_edited)
        self._on_edited()
        self._field.setFocus()

    def show_accepted(self, balance: str) -> None:
        """The service knows the key; `balance` is the account's, in words."""
        self._say(phrase(self.tr("The key works. Balance: {balance}"), balance=balance), "success")

    def show_trouble(self, words: str) -> None:
        """The key was refused or could not be tried, or the keyring did not give one."""
        self._say(words, "danger")

    def offer_session(self, words: str) -> None:
        """The keyring did not take the key; offer to hold it in memory."""
        self._for_session = True
        self._tell_session()
        self.show_trouble(words)

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
        self.body.addWidget(self._place)
        if persistent:
            self._place.setText(
                phrase(self.tr("Kept in {place}, and sent to nobody but the service."), place=place)
            )
        else:
            self._tell_session()

    def _tell_session(self) -> None:
        self._place.set_role("warning")
        self._place.setText(self.tr("No keyring takes the key now, so it is kept in memory for this session only."))

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
        self._say("", "muted")
        self.edited.emit()

    def _on_eye(self, shown: bool) -> None:
        self._field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _on_test(self) -> None:
        self._say(self.tr("Asking for the balance …"), "muted")
        self._test.setEnabled(False)
        self.test_requested.emit(self._field.text().strip())

    def _on_save(self) -> None:
        wish = self.session_requested if self._for_session else self.save_requested
        self._say(self.tr("Trying the key …"), "muted")
        self._save.setEnabled(False)
        wish.emit(self._field.text().strip())

    def _say(self, words: str, role: str) -> None:
        self._status.setText(words)
        self._status.set_role(role)
        self._status.setVisible(bool(words))
        self.fit()
        for button in (self._test, self._save):
            button.setEnabled(bool(self._field.text().strip()))
