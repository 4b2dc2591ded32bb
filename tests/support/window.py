"""The whole window in this process, used as a person uses it: by drops, pastes, keys and clicks.

What it shows is read as an assistive technology reads it: accessible names, visible words, the rows of lists.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMainWindow, QMenu, QWidget
from shiboken6 import delete
from support import warm

from imageedit_desktop import app
from imageedit_desktop.pipeline.look_for_version import VersionSource
from imageedit_desktop.rehearsal.launch import RehearsalProcess
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.store.settings_file import SettingsFile
from imageedit_desktop.ui.window.binding import Binding
from imageedit_desktop.ui.window.services import Services
from imageedit_desktop.ui.window.shell import Shell

T = TypeVar("T")
PATIENCE_S = 40.0
CONTROL = Qt.KeyboardModifier.ControlModifier


def unmarked(text: str) -> str:
    """The text without the marks that tell its direction, which nobody sees."""
    return re.sub("[\u200f\u2068\u2069]", "", text)


async def until(what: str, probe: Callable[[], T | None]) -> T:
    """The first true answer; the window lives on meanwhile."""
    end = asyncio.get_running_loop().time() + PATIENCE_S
    while not (found := probe()):
        assert asyncio.get_running_loop().time() < end, f"waited for {what}"
        await asyncio.sleep(0.02)
    return found


class Window:
    """One window.

    Attributes:
        shell: its top-level widget.
        bench: what is on it, for what has no words of its own: its pages and panels.
        services: what is behind it, for what a user would look up elsewhere: the ledger.
    """

    def __init__(
        self,
        folder: Path,
        say: Callable[[str], str] = str,
        rehearsal: RehearsalProcess | None = None,
        versions: VersionSource | None = None,
    ) -> None:
        """Show it.

        Args:
            folder: has settings and library.
            say: turns the English names that a story uses into the language that the window speaks.
            rehearsal: one that comes up already.
            versions: who tells of new ones.
        """
        self._say = say
        settings = Settings(SettingsFile(folder / "settings.json"))
        self.shell = Shell(settings.values)
        self.bench, files = app.furnish(self.shell, settings)
        self.services: Services = app.make_services(settings, folder / "library", rehearsal, versions)
        self.shell.show()
        files.workspace, files.shown_inputs = self.services.workspace, self.services.shown_inputs

    async def begin(self, key: str | None) -> None:
        """Come alive and open a library: the service's for a key, else rehearsal's."""
        Binding(self.bench, self.services)
        await self.services.workspace.open(key)

    async def fits(self) -> None:
        """Until it is no larger than its screen: a size that is given to it before would not last."""
        room_px = self.shell.screen().availableGeometry().width()
        await until("the window to fit its screen", lambda: self.shell.frameGeometry().width() <= room_px)

    async def end(self) -> None:
        """Quit as the program does."""
        await app.put_away(self.bench, self.services)
        delete(self.shell)

    # what is done to it

    def press(self, name: str) -> None:
        """Click the one visible button with these words, also in a dialog."""
        (found,) = self.buttons(name)
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    async def pressed(self, name: str) -> None:
        """The same as soon as it is there."""
        await until(name, lambda: self.buttons(name))
        self.press(name)

    def drop(self, on: QWidget, *paths: Path) -> bool:
        """Let files from a file manager fall on the middle of a widget; whether they were taken."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        return self.drop_data(on, mime)

    def drop_data(self, on: QWidget, mime: QMimeData) -> bool:
        """Let anything fall on the middle of a widget; whether it was taken."""
        return drop_on(on, mime)

    def open_with(self, *paths: Path) -> None:
        """Have a second start, or the system, hand over what is to be opened."""
        self.bench.take_files(paths)

    def paste(self, on: QWidget | None = None) -> None:
        """Ctrl+V where the keyboard is, or in a widget that is given it first."""
        self.key(Qt.Key.Key_V, CONTROL, on=on)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL, *, on: QWidget | None = None) -> None:
        """Press a key where the keyboard is, shortcuts included, or in a widget that is given it first."""
        if on is not None:
            on.setFocus()
        QTest.keyClick(QApplication.focusWidget() or self.shell, key, modifiers)

    def write(self, prompt: str) -> None:
        """Put other words into the prompt."""
        editor = self.named("Prompt")
        editor.setFocus()
        QTest.keyClick(editor, Qt.Key.Key_A, CONTROL)
        QTest.keyClicks(editor, prompt)

    def choose(self, entry: str) -> None:
        """Choose an entry of the menu bar by its words."""
        words = self._say(entry).replace("&", "")
        self.bench.commands.refresh()  # as a menu does that opens
        (found,) = [action for action in self.entries() if action.text().replace("&", "") == words]
        found.trigger()

    def entries(self) -> list[QAction]:
        """All entries of the menu bar."""
        found: list[QAction] = []
        for title in self.shell.menuBar().actions():
            menu = title.menu()
            assert isinstance(menu, QMenu)
            found += menu.actions()
        return found

    # what it shows

    def named(self, name: str) -> QWidget:
        """The one visible widget with this accessible name."""
        name, every = unmarked(self._say(name)), self.shell.findChildren(QWidget)
        (found,) = [w for w in every if unmarked(w.accessibleName()) == name and w.isVisible()]
        return found

    def buttons(self, name: str) -> list[QAbstractButton]:
        """The visible buttons with these words."""
        name, every = unmarked(self._say(name)), self.shell.findChildren(QAbstractButton)
        return [b for b in every if name in (unmarked(b.text()), unmarked(b.accessibleName())) and b.isVisible()]

    def says(self, words: str) -> bool:
        """Whether these words are on the screen."""
        return any(words in label.text() for label in self.shell.findChildren(QLabel) if label.isVisible())

    @property
    def source(self) -> str:
        """What the well says of the source."""
        return self.named("Source image").accessibleDescription()

    @property
    def portraits(self) -> list[str]:
        """What the tray says of each portrait."""
        names = [b.accessibleName() for b in self.shell.findChildren(QAbstractButton) if b.isVisible()]
        return sorted(name for name in names if name.startswith("Portrait "))

    @property
    def prompt(self) -> str:
        """The words in the prompt."""
        text: str = self.named("Prompt").property("plainText")
        return text

    @property
    def pictures(self) -> list[str]:
        """The cells of the gallery, as a screen reader says them."""
        return cells_of(self.named("Gallery"))

    def side_windows(self) -> list[QMainWindow]:
        """Those beside the main one that are open."""
        return [one for one in self.shell.findChildren(QMainWindow) if one.isVisible()]

    def dialogs(self) -> list[QWidget]:
        """The dialogs that are open."""
        return [w for w in self.shell.findChildren(QWidget) if w.isWindow() and w.isVisible()]


Story: TypeAlias = Callable[[Window], Coroutine[Any, Any, None]]
Play: TypeAlias = Callable[[Story], None]
"""Plays a story in a window."""


@asynccontextmanager
async def window_at(
    folder: Path,
    *,
    key: str | None = None,
    say: Callable[[str], str] = str,
    versions: VersionSource | None = None,
) -> AsyncIterator[Window]:
    """A window with a library open, closed in the end."""
    window = Window(folder, say, warm.rehearsal() if key is None else None, versions)
    try:
        await window.begin(key)
        await window.fits()
        yield window
    finally:
        await window.end()


def drop_on(widget: QWidget, mime: QMimeData, source: QWidget | None = None) -> bool:
    """Drag data over a widget and let it fall there, by the events that Qt itself sends; whether it was taken."""
    at = widget.rect().center()
    copy, button, no_key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    actions = copy | Qt.DropAction.MoveAction
    entered = QDragEnterEvent(at, actions, mime, button, no_key)
    QApplication.sendEvent(widget, entered)
    if not entered.isAccepted():
        QApplication.sendEvent(widget, QDragLeaveEvent())
        return False
    dropped = QDropEvent(QPointF(at), actions, mime, button, no_key)
    QApplication.sendEvent(widget, dropped)
    return dropped.isAccepted()


def copy_files(paths: Sequence[Path]) -> None:
    """Put files on the clipboard as a file manager does: their addresses, and their names as text."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    mime.setText("\n".join(str(path) for path in paths))
    QGuiApplication.clipboard().setMimeData(mime)


def cells_of(gallery: QWidget) -> list[str]:
    """The cells of a gallery, as a screen reader says them."""
    told = QAccessible.queryAccessibleInterface(gallery)
    return [told.child(place).text(QAccessible.Text.Name) for place in range(told.childCount())]
