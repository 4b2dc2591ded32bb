"""What can be done about jobs."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint

from imageedit_desktop.domain.remedy import Remedy
from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.menus import context_menu
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.ui.features.jobs.job_actions import JobAction, RowExtra
from imageedit_desktop.ui.features.jobs.row_actions import action_hint, action_words
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from imageedit_desktop.ui.features.jobs.panel import JobsPanel

translate = QCoreApplication.translate

RESCUE = Command(
    id="rescue", words=QT_TRANSLATE_NOOP("command", "&Fetch Everything from the Service"), icon="download"
)

JOBS = Command(id="jobs", words=QT_TRANSLATE_NOOP("command", "Show &Jobs"), keys=("Ctrl+J",), checkable=True)
CLOSE = Command(
    id="close_jobs",
    words=QT_TRANSLATE_NOOP("command", "Close the &Jobs"),
    keys=("Esc",),
    scope=Scope.JOBS,
    icon="x",
)
PAUSE = Command(id="pause_sending", words=QT_TRANSLATE_NOOP("command", "Pause Sen&ding"), keys=("Ctrl+Shift+J",))
KEEP_AWAKE = Command(
    id="keep_awake",
    words=QT_TRANSLATE_NOOP("command", "Keep the Computer A&wake while Pictures Are Made"),
    checkable=True,
)
NOTICES = Command(
    id="notices",
    words=QT_TRANSLATE_NOOP("command", "Tell Me when Jobs &End while I Am Elsewhere"),
    checkable=True,
)
BRING_TO_FRONT = Command(
    id="bring_job_to_front",
    words=QT_TRANSLATE_NOOP("command", "Bring to &Front"),
    keys=("Alt+Home",),
    scope=Scope.JOBS,
)
MOVE_UP = Command(
    id="move_job_up",
    words=QT_TRANSLATE_NOOP("command", "Move &Up in the Queue"),
    keys=("Alt+Up",),
    scope=Scope.JOBS,
    repeats=True,
)
MOVE_DOWN = Command(
    id="move_job_down",
    words=QT_TRANSLATE_NOOP("command", "Move D&own in the Queue"),
    keys=("Alt+Down",),
    scope=Scope.JOBS,
    repeats=True,
)
SEND = Command(id="send_job", words=QT_TRANSLATE_NOOP("command", "&Send the Job"), scope=Scope.JOBS)
DISCARD = Command(id="discard_job", words=QT_TRANSLATE_NOOP("command", "&Discard the Job"), scope=Scope.JOBS)
GO_ON = Command(id="go_on_with_job", words=QT_TRANSLATE_NOOP("command", "&Keep Waiting"), scope=Scope.JOBS)
STOP = Command(id="stop_job", words=QT_TRANSLATE_NOOP("command", "S&top Waiting"), scope=Scope.JOBS)
RETRY = Command(id="retry_job", words=QT_TRANSLATE_NOOP("command", "&Retry the Job"), scope=Scope.JOBS)
COPY_REPORT = Command(id="copy_report", words=QT_TRANSLATE_NOOP("command", "&Copy Report"), scope=Scope.JOBS)
DISMISS = Command(id="dismiss_job", words=QT_TRANSLATE_NOOP("command", "Dis&miss the Job"), scope=Scope.JOBS)

_OF_ACTIONS: Mapping[JobAction, Command] = {
    Remedy.SEND: SEND,
    Remedy.DISCARD: DISCARD,
    Remedy.GO_ON: GO_ON,
    Remedy.STOP: STOP,
    Remedy.ORDER_AGAIN: RETRY,
    RowExtra.COPY_REPORT: COPY_REPORT,
    RowExtra.DISMISS: DISMISS,
}

QUEUE = (BRING_TO_FRONT, MOVE_UP, MOVE_DOWN)
"""What can be done about jobs that wait for their turn."""

COMMANDS = (RESCUE, JOBS, PAUSE, KEEP_AWAKE, NOTICES, CLOSE, *_OF_ACTIONS.values(), *QUEUE)


def connect_jobs(panel: JobsPanel, commands: Commands) -> None:
    """Have the panel do its commands: they are about the current row, and its menu has what that allows."""

    def hindrance(action: JobAction) -> str:
        if panel.current_job is None:
            return translate("queue", "Choose a job first.")
        allowed = action in panel.current_actions
        return "" if allowed else translate("queue", "This is not possible in the state that the job is in.")

    def title(action: JobAction) -> str:
        job = panel.current_job
        own = _OF_ACTIONS[action].title
        return action_words(action, job) if job is not None and action is Remedy.GO_ON else own

    def explain(action: JobAction) -> str:
        return action_hint(action, panel.current_job) if panel.current_job is not None else ""

    def show_menu(at: QPoint) -> None:
        entries: list[Command | None] = [_OF_ACTIONS[action] for action in panel.current_actions]
        if panel.chosen_waiting:
            entries += [None, *QUEUE]
        context_menu(entries, commands, panel).popup(at)

    for action, command in _OF_ACTIONS.items():
        commands.provide(
            command,
            partial(panel.act, action),
            hindrance=partial(hindrance, action),
            title=partial(title, action),
            explanation=partial(explain, action),
        )
    commands.listen(Scope.JOBS, panel)
    panel.current_changed.connect(commands.look_again)
    panel.menu_requested.connect(show_menu)
