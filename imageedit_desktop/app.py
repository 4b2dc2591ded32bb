"""The window's composition root: the only file that knows everyone.

The window is on the screen before anything behind it is loaded: the shell first, then, once its first frame is
painted, the panels, and last asyncio, HTTP, SQLite and the rest.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, Qt, QTimer, SignalInstance
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from imageedit_desktop.allocator import return_pictures
from imageedit_desktop.arguments import window_parser
from imageedit_desktop.domain.environment import ACTIVATION_VARIABLE
from imageedit_desktop.domain.inputs import Rendition
from imageedit_desktop.paths import DESKTOP_ID, cache_folder, config_folder, library_folder
from imageedit_desktop.services.one_window import OneWindow
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.store.settings_file import SETTINGS_NAME, SettingsFile
from imageedit_desktop.ui import languages
from imageedit_desktop.ui.theme import theme
from imageedit_desktop.ui.window.application import Application
from imageedit_desktop.ui.window.shell import Shell

if TYPE_CHECKING:
    import asyncio
    from argparse import Namespace

    from imageedit_desktop.domain.result import Result
    from imageedit_desktop.pipeline.look_for_version import VersionSource
    from imageedit_desktop.rehearsal.launch import RehearsalProcess
    from imageedit_desktop.services.composing.shown_inputs import ShownInputs
    from imageedit_desktop.services.workspace import Workspace
    from imageedit_desktop.ui.window.services import Services
    from imageedit_desktop.ui.window.workbench import Workbench

_FRAME_MAX_MS = 1000
"""A window that starts minimised is not painted at all."""

_GRACE_S = 3.0
"""How long quitting waits for stories to end; what is cut off then goes on from the ledger next time."""


def run(arguments: Sequence[str]) -> int:
    """Show the window; returns the exit code when it is closed."""
    parsed = window_parser().parse_args(arguments)
    if not _has_display():
        print("imageedit-desktop: There is no display. Use “imageedit-desktop generate”.", file=sys.stderr)  # noqa: T201
        return 2
    app = Application([sys.argv[0]])
    app.setApplicationName("ImageEdit Desktop")
    app.setDesktopFileName(DESKTOP_ID)
    one_window = OneWindow(library_folder(parsed.library, os.environ, rehearsal=False), cache_folder())
    if not one_window.is_first and one_window.hand_over(parsed.images, os.environ.get(ACTIVATION_VARIABLE, "")):
        return 0
    settings = Settings(SettingsFile(config_folder() / SETTINGS_NAME))
    languages.speak(app, settings.values.get(languages.SETTING), os.environ)
    shell = show_shell(app, settings)
    bench, files = furnish(shell, settings)
    _wait_for(bench.painted)
    rehearsal = _begin_rehearsal() if parsed.rehearsal else None
    keep_reports()
    services = make_services(settings, parsed.library, rehearsal)
    files.workspace, files.shown_inputs = services.workspace, services.shown_inputs
    for received in (one_window.pictures_received, app.files_opened):
        take_opened(received, bench)
    one_window.token_received.connect(shell.come_forward_by)
    one_window.listen()
    return live(app, bench, services, lambda: _start(app, bench, services, parsed))


class PictureFiles:
    """Where the open library keeps pictures; nowhere until there is one. The window asks while it paints.

    Attributes:
        workspace, shown_inputs: set as soon as there are any.
    """

    def __init__(self) -> None:
        self.workspace: Workspace | None = None
        self.shown_inputs: ShownInputs | None = None

    def input_path(self, picture: Rendition) -> Path | None:
        """A source or portrait as it is sent."""
        return self.shown_inputs.path(picture) if self.shown_inputs else None

    def thumbnail_path(self, result: Result) -> Path:
        """The small file to show for a result."""
        path = self.workspace.thumbnail_path(result.sha256) if self.workspace else None
        return path or result.path or Path()


def take_opened(received: SignalInstance, bench: Workbench) -> None:
    """Take what is opened with the program while it runs, by a second start or by the system, and be seen."""
    received.connect(bench.take_files)
    received.connect(bench.shell.come_forward)


def show_shell(app: QApplication, settings: Settings) -> Shell:
    """Show the window and let Qt paint it once. No coroutine runs yet."""
    theme().apply(app, settings.values.get("theme"))
    shell = Shell(settings.values)
    shell.show()
    _wait_for(shell.painted)
    return shell


def furnish(shell: Shell, settings: Settings) -> tuple[Workbench, PictureFiles]:
    """Put the panels into the window, and its icon on it."""
    from imageedit_desktop.ui.icons import program_icon
    from imageedit_desktop.ui.window.workbench import Workbench

    return_pictures()
    files = PictureFiles()
    bench = Workbench(shell, settings.values, files.input_path, files.thumbnail_path)
    theme().dress()
    QGuiApplication.setWindowIcon(program_icon())
    return bench, files


def _begin_rehearsal() -> RehearsalProcess:
    """Let it come up while all the rest is loaded; earlier it would keep the panels waiting."""
    from imageedit_desktop.rehearsal.launch import RehearsalProcess

    rehearsal = RehearsalProcess()
    rehearsal.begin()
    return rehearsal


def _wait_for(painted: SignalInstance) -> None:
    """Let Qt paint before the next thing is imported. No coroutine runs yet that a loop of its own could hurt."""
    frame = QEventLoop()
    painted.connect(frame.quit, Qt.ConnectionType.QueuedConnection)
    QTimer.singleShot(_FRAME_MAX_MS, frame.quit)
    frame.exec()


def keep_reports() -> None:
    """Log what this process does, and leave a report of its own faults."""
    from imageedit_desktop import crash, logs
    from imageedit_desktop.paths import log_folder

    logs.start(log_folder())
    crash.install(log_folder())


def make_services(
    settings: Settings,
    library: Path | None,
    rehearsal: RehearsalProcess | None = None,
    versions: VersionSource | None = None,
) -> Services:
    """Everything behind the window, not started yet, but for a rehearsal that was begun.

    Args:
        settings: what is remembered.
        library: the folder that the command line names.
        rehearsal: it comes up already.
        versions: who tells of new versions; None for the project.
    """
    from imageedit_desktop.pipeline.desk.workers import Workers
    from imageedit_desktop.services import diagnostics, keep_awake, newest_version, while_away
    from imageedit_desktop.services.account import Account
    from imageedit_desktop.services.characters.cards import Characters
    from imageedit_desktop.services.composing import (
        compose,
        prompts,
        request_code,
        sent_files,
        shown_inputs,
        spelling,
    )
    from imageedit_desktop.services.composing.gathering import Gathering
    from imageedit_desktop.services.gallery import saved_searches, selected_files, ways_out
    from imageedit_desktop.services.gallery.review import Review
    from imageedit_desktop.services.job_queue import JobQueue
    from imageedit_desktop.services.judging.arrived_orders import ArrivedOrders
    from imageedit_desktop.services.judging.bin import Bin
    from imageedit_desktop.services.judging.duels import Duels
    from imageedit_desktop.services.judging.importing import Importing
    from imageedit_desktop.services.judging.trash import SystemTrash
    from imageedit_desktop.services.judging.verdicts import Verdicts
    from imageedit_desktop.services.looks.changed_shares import ChangedShares
    from imageedit_desktop.services.looks.likeness import Likeness
    from imageedit_desktop.services.looks.sensitive import SensitivePictures
    from imageedit_desktop.services.looks.source_comparisons import SourceComparisons
    from imageedit_desktop.services.spending import Spending
    from imageedit_desktop.services.tables.tables import Tables
    from imageedit_desktop.services.tasks import Supervisor
    from imageedit_desktop.services.workspace import Workspace
    from imageedit_desktop.ui.window.services import Services

    workers = Workers()
    supervisor = Supervisor()
    workspace = Workspace(library, os.environ, workers, rehearsal)
    sensitive = SensitivePictures(workspace, supervisor)
    review = Review(workspace, workers, supervisor, settings, sensitive)
    trash = SystemTrash()
    verdicts = Verdicts(workspace, supervisor, trash)
    verdicts.changed.connect(review.take_verdicts)
    likeness = Likeness(workspace, supervisor)
    likeness.learned.connect(review.take_looks)
    changed_shares = ChangedShares(workspace, supervisor, likeness)
    changed_shares.measured.connect(review.take_shares)
    changed_shares.gathered.connect(review.take_gathered)
    verdicts.shown_changed.connect(review.take_comings)
    verdicts.moved.connect(review.take_moves)
    the_bin = Bin(workspace, supervisor, review, verdicts, trash)
    the_bin.noticed.connect(review.take_moves)
    arrived_orders = ArrivedOrders(workspace, supervisor, review, verdicts)
    sensitive.changed.connect(arrived_orders.look_again)
    the_bin.noticed.connect(arrived_orders.look_again)
    importing = Importing(workspace, workers, supervisor)
    queue = JobQueue(workspace, supervisor)
    importing.progressed.connect(review.take_imported)
    for hear in (verdicts.take_note, likeness.look_through, changed_shares.look_through):
        importing.done.connect(hear)
    return Services(
        workers=workers,
        supervisor=supervisor,
        settings=settings,
        workspace=workspace,
        account=Account(workspace, workers, supervisor, settings, os.environ),
        spending=Spending(workspace),
        diagnostics=diagnostics.Diagnostics(workspace, workers, supervisor, settings),
        newest_version=newest_version.NewestVersion(supervisor, settings, versions),
        compose=compose.Compose(workspace, supervisor),
        gathering=Gathering(workers, supervisor),
        request_code=request_code.RequestCode(workspace, supervisor),
        prompts=prompts.Prompts(workspace, supervisor),
        spelling=spelling.Spelling(workers, supervisor, settings),
        sent_files=sent_files.SentFiles(workspace, workers, supervisor),
        queue=queue,
        keep_awake=keep_awake.KeepAwake(queue, supervisor, settings),
        while_away=while_away.WhileAway(workspace, queue, supervisor, settings),
        review=review,
        sensitive=sensitive,
        selected_files=selected_files.SelectedFiles(review, workspace, supervisor),
        shown_inputs=shown_inputs.ShownInputs(workspace, supervisor),
        verdicts=verdicts,
        ways_out=ways_out.WaysOut(review, workspace, supervisor),
        saved_searches=saved_searches.SavedSearches(workspace, supervisor),
        comparisons=SourceComparisons(workspace, workers, supervisor),
        duels=Duels(workspace, supervisor, verdicts),
        arrived_orders=arrived_orders,
        likeness=likeness,
        changed_shares=changed_shares,
        importing=importing,
        characters=Characters(workspace, supervisor, trash),
        tables=Tables(workspace, supervisor, queue, Gathering(workers, supervisor)),
        bin=the_bin,
    )


def live(
    app: QApplication, bench: Workbench, services: Services, start: Callable[[], Coroutine[Any, Any, None]]
) -> int:
    """Run the program until the user quits, then put everything away; returns the exit code."""
    from imageedit_desktop import loop
    from imageedit_desktop.ui.garbage import GarbageCollection
    from imageedit_desktop.ui.motion import motion
    from imageedit_desktop.ui.window.binding import Binding

    async def main(stop: asyncio.Event) -> None:
        Binding(bench, services)
        GarbageCollection(bench)
        bench.shell.left.connect(stop.set)
        if bench.shell.was_asked_to_close:  # before there was anybody to hear it
            bench.shell.leave()
        bench.shell.activated.connect(motion().look)
        motion().look()
        services.supervisor.spawn(start(), "start")
        await stop.wait()
        await put_away(bench, services)

    return loop.run(app, main)


async def put_away(bench: Workbench, services: Services) -> None:
    """End every story, save what is unsaved, close what is open, and leave what was copied to the system."""
    from imageedit_desktop.ui.features.gallery.drag import leave_clipboard

    services.settings.write_now()
    bench.close_pictures()
    await services.supervisor.shutdown(_GRACE_S)
    await services.keep_awake.close()
    await services.while_away.close()
    await services.workspace.close()
    services.workers.close()
    leave_clipboard()


async def _start(app: Application, bench: Workbench, services: Services, parsed: Namespace) -> None:
    """Open the library for the key that is kept, or rehearsal where there is none or it was asked for."""
    bench.take_files(parsed.images)
    app.tell_opened()
    await services.workspace.open(None if parsed.rehearsal else await services.account.load_at_start())


def _has_display() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM") in {"offscreen", "minimal", "vnc"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
