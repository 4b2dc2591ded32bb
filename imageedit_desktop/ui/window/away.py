"""While the user is in another program: what ends is told there."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication

from imageedit_desktop.notices.linux import BusNotices
from imageedit_desktop.notices.notices import Notices
from imageedit_desktop.services.while_away import Ended, WhileAway
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.jobs.commands import NOTICES
from imageedit_desktop.ui.icons import program_icon
from imageedit_desktop.ui.window.shell import Shell


class Away(QObject):
    """Knows whether any window of the program has the keyboard, and finds the words for what ends meanwhile."""

    def __init__(self, shell: Shell, away: WhileAway, commands: Commands) -> None:
        super().__init__(shell)
        self._shell, self._away = shell, away
        away.notices = _notices(self)
        away.ended.connect(self._on_ended)
        away.chosen.connect(shell.come_forward_by)
        commands.provide_switch(NOTICES, away.switch)
        commands.show_on(NOTICES, away.is_on)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_window_changed)
            self._on_window_changed(QGuiApplication.focusWindow())

    @Slot(QWindow)
    def _on_window_changed(self, window: QWindow | None) -> None:
        if window is None:
            self._away.leave()
        else:
            self._away.come_back()

    @Slot(object)
    def _on_ended(self, ended: Ended) -> None:
        """Numbers and no prompt: notices are seen on locked screens, and by who looks over a shoulder."""
        failed = self.tr("%Ln jobs have failed", "", ended.failed)
        title = self.tr("%Ln pictures have come", "", ended.pictures) if ended.pictures else failed
        if ended.pictures and ended.failed:
            text = failed
        else:
            text = self.tr("Everything is done.") if ended.is_all and not ended.failed else ""
        self._away.show(title, text)
        QApplication.alert(self._shell)


def _notices(parent: QObject) -> Notices:
    if sys.platform in {"win32", "darwin"}:
        from imageedit_desktop.ui.tray_notices import TrayNotices

        return TrayNotices(program_icon(), parent)
    return BusNotices(QGuiApplication.desktopFileName())
