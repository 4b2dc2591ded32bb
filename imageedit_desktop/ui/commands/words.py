"""What parts of the window are called, and which commands belong there."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

_SCOPES = {
    Scope.EVERYWHERE: QT_TRANSLATE_NOOP("scope", "Everywhere"),
    Scope.COMPOSE: QT_TRANSLATE_NOOP("scope", "What to make"),
    Scope.SOURCE: QT_TRANSLATE_NOOP("scope", "The source"),
    Scope.PORTRAITS: QT_TRANSLATE_NOOP("scope", "Reference portraits"),
    Scope.PROMPT: QT_TRANSLATE_NOOP("scope", "The prompt"),
    Scope.PICTURES: QT_TRANSLATE_NOOP("scope", "Pictures"),
    Scope.GRID: QT_TRANSLATE_NOOP("scope", "Gallery"),
    Scope.LOOKING: QT_TRANSLATE_NOOP("scope", "Looking closely"),
    Scope.VIEWER: QT_TRANSLATE_NOOP("scope", "A single picture"),
    Scope.SURVEY: QT_TRANSLATE_NOOP("scope", "Survey"),
    Scope.COMPARE: QT_TRANSLATE_NOOP("scope", "Compare two"),
    Scope.DUEL: QT_TRANSLATE_NOOP("scope", "Blind duel"),
    Scope.PAIR: QT_TRANSLATE_NOOP("scope", "A pair of a duel"),
    Scope.JOBS: QT_TRANSLATE_NOOP("scope", "Jobs"),
    Scope.TABLE: QT_TRANSLATE_NOOP("scope", "Table of requests"),
    Scope.DETAILS: QT_TRANSLATE_NOOP("scope", "Details"),
    Scope.ADJUSTING: QT_TRANSLATE_NOOP("scope", "Adjusting a picture"),
}


def scope_words(scope: Scope) -> str:
    """What a part of the window is called."""
    return QCoreApplication.translate("scope", _SCOPES[scope])


def by_scope(commands: Iterable[Command]) -> dict[Scope, list[Command]]:
    """Commands by the part of the window where their keys are heard; the whole window first."""
    groups: dict[Scope, list[Command]] = {scope: [] for scope in _SCOPES}
    for command in commands:
        groups[command.scope].append(command)
    return {scope: group for scope, group in groups.items() if group}
