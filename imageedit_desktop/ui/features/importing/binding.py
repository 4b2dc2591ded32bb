"""Folders that are chosen or dropped, and what the window says while they come in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from imageedit_desktop.domain.errors import Problem
from imageedit_desktop.domain.importing import Imported, ImportProgress, Way
from imageedit_desktop.pipeline.importing.gather import is_called_picture
from imageedit_desktop.services.judging.importing import Importing
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.dialogs import ask
from imageedit_desktop.ui.features.importing import words
from imageedit_desktop.ui.features.importing.commands import IMPORT
from imageedit_desktop.ui.features.importing.way_dialog import WayDialog
from imageedit_desktop.ui.mime import Dropped
from imageedit_desktop.ui.widgets.message_bar import Action, Message, MessageBar
from imageedit_desktop.ui.words import problem_words

_IMPORT = "import"
"""Topic of the messages: how far it is, and in its place what came of it."""

_WAY = "import_way"
"""Name of the setting: the way that was chosen last."""


class ImportBinding(QObject):
    """Asks how, imports, and says what came of it.

    Signals:
        pictures_dropped(Dropped): what fell on the window is no folder.
    """

    pictures_dropped = Signal(object)

    def __init__(
        self,
        window: QWidget,
        *,
        importing: Importing,
        workspace: Workspace,
        settings: Settings,
        commands: Commands,
        messages: MessageBar,
    ) -> None:
        super().__init__(window)
        self._window, self._importing, self._workspace = window, importing, workspace
        self._settings, self._messages = settings, messages
        self._dropped = Dropped()
        self._waiting: tuple[Sequence[Path], Sequence[Path]] = ((), ())
        workspace.opened.connect(self._on_opened)
        importing.progressed.connect(self._on_progressed)
        importing.ended.connect(self._on_ended)
        importing.failed.connect(self._on_failed)
        importing.told_apart.connect(self._on_told_apart)
        commands.provide(IMPORT, self._on_import_requested, hindrance=self._no_library)

    @Slot(object, object)
    def offer(self, folders: Sequence[Path], files: Sequence[Path] = ()) -> None:
        """Ask how these folders, and these files beside them, are to be imported, as soon as there is a library."""
        if self._workspace.open_desk is None:
            self._waiting = (folders, files)
            return
        dialog = WayDialog(folders, self._way(), self._window, files=files)
        dialog.chosen.connect(partial(self._begin, tuple(folders), tuple(files)))
        dialog.open()

    @Slot(object)
    def take_dropped(self, dropped: Dropped) -> None:
        """Offer to import the folders among what fell on the window; the rest goes on."""
        self._dropped = dropped
        if all(is_called_picture(path) for path in dropped.paths):
            self.pictures_dropped.emit(dropped)
        else:
            self._importing.tell_apart(dropped.paths)

    def _way(self) -> Way:
        return Way.COPIES if self._settings.values.get(_WAY) == Way.COPIES else Way.IN_PLACE

    def _begin(self, folders: Sequence[Path], files: Sequence[Path], way: Way) -> None:
        self._settings.remember(_WAY, str(way))
        self._importing.begin_files(files, way)
        for folder in folders:
            self._importing.begin(folder, way)

    def _no_library(self) -> str:
        return "" if self._workspace.open_desk is not None else self.tr("No library is open yet.")

    def _show_refused(self, imported: Imported) -> None:
        ask.tell(self._window, self.tr("Not imported"), words.refused_words(imported))

    @Slot()
    def _on_import_requested(self) -> None:
        ask.pick_folder(self._window, self.tr("Choose a folder of pictures"), lambda folder: self.offer((folder,)))

    @Slot(object, object)
    def _on_told_apart(self, folders: tuple[Path, ...], files: tuple[Path, ...]) -> None:
        rest = replace(self._dropped, paths=files)
        if rest or not folders:
            self.pictures_dropped.emit(rest)
        if folders:
            self.offer(folders)

    @Slot()
    def _on_opened(self) -> None:
        """A folder that the program was opened with has waited for it."""
        waiting, self._waiting = self._waiting, ((), ())
        if any(waiting):
            self.offer(*waiting)

    @Slot(object)
    def _on_progressed(self, progress: ImportProgress) -> None:
        """Begin to say how far it is, then only change the words: whoever has pressed Stop is told no more."""
        told = words.progress_words(progress)
        if progress.total:
            self._messages.reword(_IMPORT, told)
        else:
            stop = Action(words=self.tr("Stop"), run=self._importing.stop)
            self._messages.say(Message(text=told, actions=(stop,), topic=_IMPORT, closable=False))

    @Slot(object)
    def _on_ended(self, imported: Imported) -> None:
        listed = Action(words=self.tr("Show all"), run=partial(self._show_refused, imported))
        kind = "danger" if imported.refused_count else "success"
        actions = (listed,) if words.has_more_to_tell(imported) else ()
        self._messages.say(Message(text=words.outcome_words(imported), kind=kind, actions=actions, topic=_IMPORT))

    @Slot(object)
    def _on_failed(self, reason: Problem) -> None:
        self._messages.say(Message(text=problem_words(reason), kind="danger", topic=_IMPORT))
