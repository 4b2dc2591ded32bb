"""Says whether there is a new version of the program, and opens the page that has it."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Slot

from imageedit_desktop import __version__
from imageedit_desktop.domain.errors import Problem
from imageedit_desktop.domain.project import DOWNLOAD_PAGE
from imageedit_desktop.services.newest_version import NewestVersion
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.versions.commands import LOOK_NOW, LOOK_WEEKLY
from imageedit_desktop.ui.web_page import open_page
from imageedit_desktop.ui.widgets.message_bar import Action, Message, MessageBar
from imageedit_desktop.ui.words import phrase, problem_words

_TOPIC, _WEEKLY = "version", "version weekly"


class VersionsBinding(QObject):
    """Looks once the window shows what is in the library, and whenever the user says so."""

    def __init__(
        self,
        window: QObject,
        *,
        newest_version: NewestVersion,
        workspace: Workspace,
        commands: Commands,
        messages: MessageBar,
    ) -> None:
        super().__init__(window)
        self._newest_version, self._messages = newest_version, messages
        newest_version.found.connect(self._on_found)
        newest_version.up_to_date.connect(self._on_up_to_date)
        newest_version.failed.connect(self._on_failed)
        workspace.opened.connect(newest_version.begin)
        commands.provide(LOOK_NOW, self._look, explanation=self._what_leaves)
        commands.provide_switch(LOOK_WEEKLY, self._switch, explanation=self._what_leaves)
        commands.show_on(LOOK_WEEKLY, newest_version.is_on)

    def _what_leaves(self) -> str:
        sentence = self.tr("One small file is fetched from {host}. Nothing about you or your pictures is sent.")
        return phrase(sentence, host=urlsplit(DOWNLOAD_PAGE).netloc)

    def _look(self) -> None:
        self._say(self.tr("Looking for a new version…"))
        self._newest_version.ask()

    def _switch(self, on: bool) -> None:
        if on:
            self._messages.say(Message(text=self._what_leaves(), topic=_WEEKLY))
        else:
            self._messages.withdraw(_WEEKLY)
        self._newest_version.switch(on)

    def _say(self, text: str, kind: str = "info", *, page: bool = False) -> None:
        to_page = Action(words=self.tr("Open the Download Page"), run=self._open_page)
        self._messages.say(Message(text=text, kind=kind, topic=_TOPIC, actions=(to_page,) if page else ()))

    def _open_page(self) -> None:
        if not open_page(DOWNLOAD_PAGE):
            sentence = self.tr("No browser could be opened. The page is {address}.")
            self._say(phrase(sentence, address=DOWNLOAD_PAGE), kind="danger")

    @Slot(str)
    def _on_found(self, version: str) -> None:
        sentence = self.tr("Version {version} of ImageEdit Desktop is there. This is version {own}.")
        self._say(phrase(sentence, version=version, own=__version__), page=True)

    @Slot()
    def _on_up_to_date(self) -> None:
        sentence = self.tr("This is the newest version, {version}.")
        self._say(phrase(sentence, version=__version__), kind="success")

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        self._say(problem_words(problem), kind="danger", page=True)
