"""A window over a made library, in which pictures are held against each other by keys and clicks."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from benchmarks.made_library import make_library
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from support.window import Play, Window, cells_of, until

from imageedit_desktop.services.gallery.review import Review

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


class Table:
    """Where one decides: the gallery, and the pages that open from it.

    Attributes:
        window: all of it.
        review: what is looked at.
    """

    def __init__(self, window: Window) -> None:
        self.window = window
        self.review: Review = window.services.review

    def key(self, key: Qt.Key | str, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the keyboard is."""
        there = QApplication.focusWidget() or self.window.shell
        if isinstance(key, str):
            QTest.keyClicks(there, key)
        else:
            QTest.keyClick(there, key, modifiers)

    def is_shown(self, name: str) -> bool:
        """Whether a page is, by the name of its pictures."""
        named = (w for w in self.window.shell.findChildren(QWidget) if w.accessibleName() == name)
        return any(w.isVisible() for w in named)

    async def opened(self, name: str, tiles: int) -> None:
        """Wait until a page shows so many pictures."""
        await until(name, lambda: self.is_shown(name) and len(self.tiles(name)) == tiles)

    async def back(self) -> None:
        """Wait until the gallery is shown."""
        await until("the gallery", lambda: self.is_shown("Gallery"))

    def tiles(self, name: str) -> list[str]:
        """What a screen reader says of each picture on a page."""
        return cells_of(self.window.named(name))

    def numbers(self, name: str = "Survey") -> list[int]:
        """Which pictures of their batches those are."""
        return [int(tile.split("Picture ")[1].split(" of")[0]) for tile in self.tiles(name)]

    def active(self, name: str = "Survey") -> int:
        """Which of the pictures on a page, from 0, has the keyboard."""
        told = QAccessible.queryAccessibleInterface(self.window.named(name))
        (place,) = [at for at in range(told.childCount()) if told.child(at).state().focused]
        return place

    def rect(self, place: int, name: str = "Survey") -> QRect:
        """Where a tile is within the page."""
        board = self.window.named(name)
        rect = QAccessible.queryAccessibleInterface(board).child(place).rect()
        return QRect(board.mapFromGlobal(rect.topLeft()), rect.size())

    def click(self, place: int, modifiers: Qt.KeyboardModifier = NONE, *, name: str = "Survey") -> None:
        """Click on a tile."""
        QTest.mouseClick(self.window.named(name), LEFT, modifiers, self.rect(place, name).center())

    def wheel(self, notches: int, at: QPoint, name: str = "Survey") -> None:
        """Turn the wheel at a point of a page; downwards is below zero."""
        board, point = self.window.named(name), QPointF(at)
        event = QWheelEvent(
            point, board.mapToGlobal(point), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
            NONE, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(board, event)

    @property
    def zoom(self) -> str:
        """What the foot of the window says."""
        (label,) = [w for w in self.window.shell.findChildren(QLabel) if w.isVisible() and w.text().endswith(" %")]
        return label.text()

    @property
    def selected(self) -> list[int]:
        return list(self.review.selection)


Story = Callable[[Table], Coroutine[Any, Any, None]]
Sit = Callable[..., None]


@pytest.fixture
def sit(play: Play, tmp_path: Path) -> Sit:
    """Plays a story in a window over a library of so many pictures, at the first of them."""

    def filled(
        story: Story,
        *,
        pictures: int = 27,
        images: int = 9,
        size: tuple[int, int] = (1280, 800),
        prepare: Callable[[Path], None] = lambda _library: None,
    ) -> None:
        make_library(tmp_path / "library" / "rehearsal", pictures, images=images)
        prepare(tmp_path / "library" / "rehearsal")

        async def whole(window: Window) -> None:
            window.shell.resize(*size)
            table = Table(window)
            review = table.review
            await until("the library", lambda: len(review.answer) == pictures and not review.is_busy)
            window.named("Gallery").setFocus()
            table.key(Qt.Key.Key_Home)
            await until("the first", lambda: review.current == 0 and review.item(0) is not None)
            await story(table)

        play(whole)

    return filled
