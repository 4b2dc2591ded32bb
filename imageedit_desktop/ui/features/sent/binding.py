"""The window of what is sent, and the composition that it follows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from imageedit_desktop.domain.errors import Code, Problem
from imageedit_desktop.domain.inputs import Input, InputFile, Rendition
from imageedit_desktop.domain.recipe import TrayEntry
from imageedit_desktop.services.composing.compose import Compose
from imageedit_desktop.services.composing.sent_files import SentFiles
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.ui.dialogs import ask
from imageedit_desktop.ui.features.sent.commands import SENT_PORTRAIT, SENT_SOURCE
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.words import phrase, problem_words

if TYPE_CHECKING:
    from imageedit_desktop.domain.sent_file import Beside, SentFile
    from imageedit_desktop.ui.features.sent.window import SentWindow


class SentBinding(QObject):
    """Opens the window, and keeps it at the source, whichever that is, or at one portrait.

    Signals:
        made(SentWindow): it is there now, not shown yet.
        remember_requested(str, object): a value to keep until the next session.
    """

    made = Signal(object)
    remember_requested = Signal(str, object)

    def __init__(
        self,
        main: QWidget,
        *,
        sent_files: SentFiles,
        compose: Compose,
        workspace: Workspace,
        current_portrait: Callable[[], int | None],
        pictures: PictureCache,
        remembered: Mapping[str, Any],
        commands: Commands,
    ) -> None:
        """Connect it.

        Args:
            main: the main window.
            sent_files: looks at what is sent.
            compose: what is followed.
            workspace: each library has files of its own.
            current_portrait: index of the one in the tray that commands are meant for.
            pictures: of both windows.
            remembered: all settings.
            commands: of the main window.
        """
        super().__init__(main)
        self._main, self._sent_files, self._compose = main, sent_files, compose
        self._current_portrait, self._pictures = current_portrait, pictures
        self._remembered, self._commands = remembered, commands
        self._window: SentWindow | None = None
        self._portrait: Rendition | None = None
        self._place = 0
        self._asked: InputFile | None = None
        self._failed_early = False
        commands.provide(SENT_SOURCE, self._on_source_requested, hindrance=self._no_source)
        commands.provide(SENT_PORTRAIT, self._on_portrait_requested, hindrance=self._no_portrait)
        compose.changed.connect(self._follow)
        workspace.closing.connect(self._on_closing)
        workspace.opened.connect(self._follow)
        sent_files.examined.connect(self._on_examined)
        sent_files.held_beside.connect(self._on_held_beside)
        sent_files.failed.connect(self._on_failed)
        sent_files.saved.connect(self._on_saved)

    @Slot()
    def close(self) -> None:
        """Close the window with the main one."""
        if self._window is not None:
            self._window.leave()

    def _open(self) -> None:
        if self._window is None:
            self._window = self._make()
        self._window.open()
        self._follow()

    def _make(self) -> SentWindow:
        from imageedit_desktop.ui.features.sent.view import SentView
        from imageedit_desktop.ui.features.sent.window import SentWindow

        view = SentView(self._pictures)
        window = SentWindow(view, self._remembered, self._main)
        window.closed.connect(self._on_closed)
        window.remember_requested.connect(self.remember_requested)
        view.save_requested.connect(self._on_save_requested)
        self._commands.listen(Scope.LOOKING, view)
        self.made.emit(window)
        return window

    @property
    def _open_window(self) -> SentWindow | None:
        return self._window if self._window is not None and self._window.isVisible() else None

    # what is looked at

    @Slot()
    def _follow(self) -> None:
        """Show what the composition has now in the place that is looked at."""
        window = self._open_window
        if window is None:
            return
        picture, about, reason = self._looked_at()
        window.view.show_about(about)
        if not isinstance(picture, InputFile):
            self._asked = None
            self._sent_files.drop()
            window.view.show_nothing(reason)
        elif picture != self._asked or (self._failed_early and not self._is_reading()):
            self._asked, self._failed_early = picture, False
            window.view.show_nothing(self.tr("Reading the file that is sent…"))
            self._sent_files.ask(picture)

    def _looked_at(self) -> tuple[Input | None, str, str]:
        """The picture, which one it is, and why there is no file where there is none."""
        if not self._compose.state.is_open:
            return None, "", self.tr("The library is not open.")
        return self._looked_at_source() if self._portrait is None else self._looked_at_portrait(self._portrait)

    def _looked_at_source(self) -> tuple[Input | None, str, str]:
        state = self._compose.state
        if state.coming is not None:
            return None, self.tr("Source"), phrase(self.tr("Reading “{name}” …"), name=state.coming)
        source = state.draft.source
        if source is None:
            return None, self.tr("Source"), self.tr("There is no source yet.")
        return source, self.tr("Source"), self._of_address()

    def _looked_at_portrait(self, portrait: Rendition) -> tuple[Input | None, str, str]:
        tray = self._compose.state.draft.tray
        index = _index_of(tray, portrait, near=self._place)
        if index is None:
            return None, self.tr("Portrait"), self.tr("This portrait is not in the tray any more.")
        if isinstance(found := tray[index].portrait, InputFile):
            self._portrait, self._place = found.rendition, index
        words = self.tr("Portrait {number} of {total}")
        if not tray[index].on:
            words = self.tr("Portrait {number} of {total}, switched off and not sent")
        return found, phrase(words, number=index + 1, total=len(tray)), ""

    def _of_address(self) -> str:
        return self.tr("The service fetches this picture from its address. Nothing of it leaves this computer.")

    def _is_reading(self) -> bool:
        return any(one.code is Code.STILL_READING for one in self._compose.state.problems)

    def _no_source(self) -> str:
        state = self._compose.state
        if state.draft.source is None and state.coming is None:
            return self.tr("There is no source yet.")
        return ""

    def _no_portrait(self) -> str:
        index = self._current_portrait()
        if index is None or index >= len(self._compose.state.draft.tray):
            return self.tr("Choose a portrait first.")
        is_file = isinstance(self._compose.state.draft.tray[index].portrait, InputFile)
        return "" if is_file else self._of_address()

    # slots

    @Slot()
    def _on_source_requested(self) -> None:
        self._portrait = None
        self._open()

    @Slot()
    def _on_portrait_requested(self) -> None:
        index = self._current_portrait()
        if index is None:
            return
        portrait = self._compose.state.draft.tray[index].portrait
        if isinstance(portrait, InputFile):
            self._portrait, self._place = portrait.rendition, index
            self._open()

    @Slot(object)
    def _on_examined(self, sent: SentFile) -> None:
        if self._open_window is not None and self._asked is not None:
            self._open_window.view.show_sent(sent)

    @Slot(object, object)
    def _on_held_beside(self, sent: SentFile, beside: Beside) -> None:
        if self._open_window is not None and self._asked is not None:
            self._open_window.view.show_sent(sent, beside)

    @Slot(object)
    def _on_failed(self, reason: Problem) -> None:
        """Tried once more where pictures were still on their way into a library that was just opened."""
        self._failed_early = self._is_reading()
        if self._open_window is not None:
            self._open_window.view.show_nothing(problem_words(reason))

    @Slot(object)
    def _on_save_requested(self, sent: SentFile) -> None:
        if self._window is not None:
            name = f"{Path(sent.original.name).stem}-sent{sent.path.suffix}"
            kind = phrase(self.tr("{format} pictures"), format=sent.format), sent.path.suffix
            heading = self.tr("Save a copy of what is sent")
            ask.pick_target(self._window, heading, kind, name, lambda path: self._sent_files.save(sent, path))

    @Slot(object)
    def _on_saved(self, path: Path) -> None:
        if self._open_window is not None:
            self._open_window.say(phrase(self.tr("Saved as “{name}”."), name=path.name))

    @Slot()
    def _on_closing(self) -> None:
        self._asked = None
        if self._open_window is not None:
            self._open_window.view.show_nothing(self.tr("The library is not open."))

    @Slot()
    def _on_closed(self) -> None:
        self._asked = None
        self._sent_files.drop()


def _index_of(tray: Sequence[TrayEntry], portrait: Rendition, *, near: int) -> int | None:
    """Where a portrait is; the nearest of the same file, where it is adjusted otherwise by now."""
    files = [(at, one.portrait) for at, one in enumerate(tray) if isinstance(one.portrait, InputFile)]
    alike = [at for at, picture in files if picture.rendition == portrait]
    same = [at for at, picture in files if picture.sha256 == portrait.sha256]
    return min(alike or same, key=lambda at: abs(at - near), default=None)
