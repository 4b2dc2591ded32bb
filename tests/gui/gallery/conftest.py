"""A window over a library that is made anew for each test, with rows and files as real as the program's."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from benchmarks.made_library import make_library
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from support.window import Play, Window, cells_of, until

from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.ui.features.gallery.grid import GalleryGrid
from imageedit_desktop.ui.window.services import Services

NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


class Gallery:
    """The gallery of a window, used by pointer and keys.

    Attributes:
        grid: the widget.
        review: what it shows.
    """

    def __init__(self, window: Window) -> None:
        found = window.named("Gallery")
        assert isinstance(found, GalleryGrid)
        self.window = window
        self.grid = found
        self.services: Services = window.services
        self.review: Review = window.services.review

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key while the gallery has the keyboard."""
        self.grid.setFocus()
        QTest.keyClick(self.grid, key, modifiers)

    def click(self, index: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Click on a picture that is on the screen."""
        QTest.mouseClick(self.grid.viewport(), LEFT, modifiers, self.place(index))

    def place(self, index: int) -> QPoint:
        """The middle of a picture that is on the screen."""
        rect = self.grid.picture_rect(index)
        assert rect.isValid(), f"picture {index} is out of sight"
        return rect.intersected(self.grid.viewport().rect()).center()

    def top_of(self, index: int) -> int:
        """Where a picture begins in the window."""
        return self.grid.picture_rect(index).top()

    def wheel(self, notches: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Turn the wheel; downwards is below zero."""
        at = QPointF(200, 200)
        event = QWheelEvent(
            at, self.grid.viewport().mapToGlobal(at), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
            modifiers, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(self.grid.viewport(), event)

    @property
    def selected(self) -> list[int]:
        return list(self.review.selection)

    @property
    def first_seen(self) -> int:
        """The first picture of which something is on the screen: the one that is held where it is."""
        return next(index for index in range(len(self.review.answer)) if self.grid.picture_rect(index).isValid())

    @property
    def scrolled(self) -> int:
        return self.grid.verticalScrollBar().value()

    @property
    def cells(self) -> list[str]:
        """What a screen reader hears of everything in it."""
        return cells_of(self.grid)

    def picture(self) -> QImage:
        """What is on the screen."""
        return self.grid.viewport().grab().toImage()

    async def is_loaded(self) -> None:
        """All that is seen is known, and painted."""
        await until("the pictures", lambda: self.grid.current_item() or not len(self.review.answer))
        await asyncio.sleep(0.15)


Story = Callable[[Gallery], Coroutine[Any, Any, None]]
Show = Callable[..., None]


@pytest.fixture
def show(play: Play, tmp_path: Path) -> Show:
    """Plays a story in a window over a library of so many pictures, in batches of nine or `images`.

    `prepare` does something with the folder of the library before it is opened; `seen` are the pictures then, where
    they are not all.
    """

    def filled(
        story: Story,
        *,
        pictures: int = 120,
        images: int = 9,
        size: tuple[int, int] = (1280, 800),
        prepare: Callable[[Path], object] = lambda _library: None,
        seen: int | None = None,
    ) -> None:
        if pictures:
            make_library(tmp_path / "library" / "rehearsal", pictures, images=images)
            prepare(tmp_path / "library" / "rehearsal")
        shown = pictures if seen is None else seen

        async def whole(window: Window) -> None:
            window.shell.resize(*size)
            gallery = Gallery(window)
            await until("the library", lambda: len(gallery.review.answer) == shown and not gallery.review.is_busy)
            if pictures:
                gallery.key(Qt.Key.Key_Home)
            await gallery.is_loaded()
            await story(gallery)

        play(whole)

    return filled
