"""A window over a library that a test fills, and what is seen of a source in it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from support.window import Play, Window, until

from imageedit_desktop.store.library import Library
from imageedit_desktop.ui.features.gallery.grid import GalleryGrid
from imageedit_desktop.ui.features.viewer.canvas import Canvas
from imageedit_desktop.ui.motion import motion

PLAIN, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
BACKSLASH = Qt.Key.Key_Backslash


class Room:
    """The window: its viewer, its gallery, and what is seen of a source."""

    def __init__(self, window: Window) -> None:
        self.window = window

    @property
    def grid(self) -> GalleryGrid:
        found = self.window.named("Gallery")
        assert isinstance(found, GalleryGrid)
        return found

    @property
    def canvas(self) -> Canvas:
        (found,) = [c for c in self.window.shell.findChildren(Canvas) if c.isVisible()]
        return found

    async def open(self, number: int = 0) -> None:
        """Open a picture, and wait until it is there."""
        self.enter(number)
        await until("the picture", lambda: len(set(self.seen().convert("L").resize((8, 8)).tobytes())) > 4)

    def enter(self, number: int = 0) -> None:
        """Open a picture."""
        self.go_home()
        for _ in range(number):
            QTest.keyClick(self.grid, Qt.Key.Key_Right)
        QTest.keyClick(self.grid, Qt.Key.Key_Return)

    def go_home(self) -> None:
        """To the first picture in the gallery."""
        self.grid.setFocus()
        QTest.keyClick(self.grid, Qt.Key.Key_Home)

    def make_room(self) -> None:
        """Fold both sides away, and have smaller pictures: all are in sight then."""
        self.go_home()
        QTest.keyClick(self.grid, Qt.Key.Key_Tab)
        for _ in range(2):
            QTest.keyClick(self.grid, Qt.Key.Key_Minus)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        self.window.key(key, modifiers, on=self.window.named("Viewer"))

    def down(self, on: QWidget | None = None) -> None:
        """Press the key and hold it."""
        widget = on or self.window.named("Viewer")
        widget.setFocus()
        QTest.keyPress(widget, BACKSLASH)

    def up(self, on: QWidget | None = None) -> None:
        QTest.keyRelease(on or self.window.named("Viewer"), BACKSLASH)

    def seen(self) -> Image.Image:
        """What is in the place of the picture."""
        canvas = self.canvas
        place = canvas.picture_rect().toAlignedRect().intersected(canvas.rect())
        return pillow(canvas.grab().toImage().copy(place))

    def pill(self) -> str:
        """The words on the picture."""
        said = [label.text() for label in self.canvas.findChildren(QLabel) if label.isVisible()]
        return said[0] if said else ""


def pillow(image: QImage) -> Image.Image:
    image = image.convertToFormat(QImage.Format.Format_RGBX8888)
    return Image.frombytes("RGB", (image.width(), image.height()), bytes(image.constBits()), "raw", "RGBX")


def apart(one: Image.Image, other: Image.Image) -> float:
    """How far two pictures are apart, of 255 levels, but for what lies on them in words."""
    numbers = [np.asarray(picture.resize((96, 96)), np.float32)[16:] for picture in (one, other)]
    return float(np.abs(numbers[0] - numbers[1]).mean())


Story = Callable[[Room], Coroutine[Any, Any, None]]
Fill = Callable[[Library], None]
Tell = Callable[[Fill, Story], None]


@pytest.fixture(autouse=True)
def still() -> Iterator[None]:
    """Nothing moves by itself."""
    motion().is_reduced = True
    yield
    motion().is_reduced = False


@pytest.fixture
def tell(play: Play, tmp_path: Path) -> Tell:
    """Plays a story in a window over a library that was filled so."""

    def filled(fill: Fill, story: Story) -> None:
        with closing(Library.open(tmp_path / "library" / "rehearsal")) as library:
            fill(library)

        async def whole(window: Window) -> None:
            window.shell.activateWindow()
            room_px = window.shell.screen().availableGeometry().width()
            await until("the window to fit", lambda: window.shell.frameGeometry().width() <= room_px)
            await until("its panels", lambda: window.shell.centralWidget().width() == window.shell.width())
            review = window.services.review
            await until("the library", lambda: len(review.answer) and not review.is_busy)
            room = Room(window)
            await until("the pictures", lambda: room.grid.current_item() or review.item(0))
            await story(room)

        play(whole)

    return filled
