"""Choosing the language of the window, for the next start: what is on the screen was put into words already."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from imageedit_desktop.services.settings import Settings
from imageedit_desktop.ui import languages
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.dialogs.language_dialog import LanguageDialog
from imageedit_desktop.ui.widgets.message_bar import Message, MessageBar
from imageedit_desktop.ui.window.commands import LANGUAGE


class LanguageChoice(QObject):
    """Asks for the language, keeps the answer and says when it holds."""

    def __init__(self, window: QWidget, settings: Settings, *, commands: Commands, messages: MessageBar) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._messages = messages
        commands.provide(LANGUAGE, self._ask)

    def _chosen(self) -> object:
        return self._settings.values.get(languages.SETTING)

    def _ask(self) -> None:
        dialog = LanguageDialog(languages.names(), self._chosen(), self._window)
        dialog.language_chosen.connect(self._on_language_chosen)
        dialog.open()

    @Slot(object)
    def _on_language_chosen(self, code: str | None) -> None:
        if code != self._chosen():
            self._settings.remember(languages.SETTING, code)
            words = self.tr("The window speaks the chosen language from the next start.")
            self._messages.say(Message(text=words, kind="success", topic="language"))
