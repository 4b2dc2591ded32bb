"""What can be done about the queue: pausing it, and putting jobs into another order."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.jobs.commands import BRING_TO_FRONT, MOVE_DOWN, MOVE_UP, PAUSE

if TYPE_CHECKING:
    from imageedit_desktop.ui.features.jobs.panel import JobsPanel

translate = QCoreApplication.translate


def connect_queue(panel: JobsPanel, commands: Commands) -> None:
    """Have the panel do its commands: they are about the rows that are chosen in it."""

    def first_hindrance() -> str:
        return _hindrance(panel, lambda queue, chosen: list(chosen) == queue[: len(chosen)], _is_first)

    def last_hindrance() -> str:
        return _hindrance(panel, lambda queue, chosen: list(chosen) == queue[-len(chosen) :], _is_last)

    commands.provide(PAUSE, panel.turn_pause, title=lambda: _pause_title(panel), explanation=_pause_words)
    commands.provide(BRING_TO_FRONT, panel.bring_to_front, hindrance=first_hindrance)
    commands.provide(MOVE_UP, panel.move_up, hindrance=first_hindrance)
    commands.provide(MOVE_DOWN, panel.move_down, hindrance=last_hindrance)


def _hindrance(
    panel: JobsPanel, is_there: Callable[[list[JobId], tuple[JobId, ...]], bool], there: Callable[[], str]
) -> str:
    chosen = panel.chosen_waiting
    if not chosen:
        return translate("queue", "Choose a job that is queued first: what was sent has left the queue.")
    return there() if is_there(panel.queue, chosen) else ""


def _pause_title(panel: JobsPanel) -> str:
    return translate("queue", "Resume Sen&ding") if panel.is_paused else PAUSE.title


def _pause_words() -> str:
    return translate("queue", "While sending is paused, what you order waits. What was sent goes on.")


def _is_first() -> str:
    return translate("queue", "It is the next to be sent already.")


def _is_last() -> str:
    return translate("queue", "It is the last to be sent already.")
