"""A window over a made library, and a second one beside it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from benchmarks.made_library import make_library
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from support.window import Play, Window, cells_of, unmarked, until

from imageedit_desktop.ui.features.gallery.grid import GalleryGrid
from imageedit_desktop.ui.features.viewer.canvas import Canvas

PLAIN, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


class Two:
    """Both windows, as one sees and uses them."""

    def __init__(self, window: Window, gallery: QWidget) -> None:
        self.window, self.gallery = window, gallery

    @property
    def second(self) -> QWidget:
        """The second window; it must be there."""
        (found,) = self.seconds()
        return found

    def seconds(self) -> list[QWidget]:
        """The second window, where it is seen."""
        windows = self.window.shell.findChildren(QWidget)
        return [one for one in windows if one.isWindow() and one.isVisible() and "second" in one.windowTitle()]

    @property
    def canvas(self) -> Canvas:
        """Where the picture is in it."""
        (found,) = self.second.findChildren(Canvas)
        return found

    @property
    def shown(self) -> str:
        """What is said of its picture, or why there is none."""
        return unmarked(self.canvas.accessibleName() or self.canvas.accessibleDescription())

    async def shows(self, told: str) -> None:
        """Wait until its picture is this one."""
        await until(told, lambda: told in self.shown)

    async def open(self) -> None:
        """By its key, from the main window; the keyboard is in the second one then."""
        self.key(Qt.Key.Key_F11, SHIFT, on=self.gallery)
        await until("the second window", self.seconds)
        await self.go_there()

    async def go_there(self) -> None:
        """Bring the keyboard into the second window, as a click on its title does."""
        self.second.activateWindow()
        await until("the keyboard", lambda: self.second.isAncestorOf(QApplication.focusWidget()))

    async def go_back(self) -> None:
        """Bring the keyboard into the main window."""
        self.window.shell.activateWindow()
        await until("the keyboard", lambda: self.window.shell.isAncestorOf(QApplication.focusWidget()))

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN, *, on: QWidget | None = None) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(on or QApplication.focusWidget(), key, modifiers)

    def press(self, words: str) -> None:
        """Click a button in the second window."""
        every = self.second.findChildren(QAbstractButton)
        (found,) = [one for one in every if words in (one.text(), one.accessibleName()) and one.isVisible()]
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    def says(self, words: str) -> bool:
        """Whether these words are on the second window."""
        return any(words in label.text() for label in self.second.findChildren(QLabel) if label.isVisible())

    @property
    def position(self) -> str:
        """Which picture is current in the main window."""
        return self.window.named("Position").accessibleDescription()

    async def marked(self, number: int, told: str) -> None:
        """Wait until something is said of a picture, from 1, in the gallery."""
        await until(told, lambda: told in cells_of(self.gallery)[number - 1])


@pytest.fixture
def play(play: Play, tmp_path: Path) -> Callable[..., None]:
    """Plays a story in the gallery, at the first of a few pictures; `prepare` is told the library's folder."""

    def filled(
        story: Callable[[Two], Coroutine[Any, Any, None]],
        *,
        pictures: int = 3,
        prepare: Callable[[Path], object] = lambda library: None,
    ) -> None:
        library = tmp_path / "library" / "rehearsal"
        if not library.exists():
            make_library(library, pictures)
            prepare(library)

        async def whole(window: Window) -> None:
            window.shell.resize(1280, 800)
            gallery = window.named("Gallery")
            assert isinstance(gallery, GalleryGrid)
            await until("the pictures", lambda: len(cells_of(gallery)) == pictures)
            window.key(Qt.Key.Key_Home, PLAIN, on=gallery)
            await until("its facts", gallery.current_item)
            await story(Two(window, gallery))

        play(whole)

    return filled
