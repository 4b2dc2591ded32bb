"""A window over a library whose results are parts of a photograph, edited in ways that are known."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Coroutine, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageOps
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from support.window import Window, until, window_at

from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import InputHash, JobId
from imageedit_desktop.domain.inputs import Input, InputFile
from imageedit_desktop.domain.job import REHEARSAL, Job, JobState
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.domain.result import ResultState
from imageedit_desktop.domain.source_comparison import Part
from imageedit_desktop.imaging.thumbnails import make_thumbnail
from imageedit_desktop.paths import resources_folder
from imageedit_desktop.store.library import Library
from imageedit_desktop.ui.features.gallery.grid import GalleryGrid
from imageedit_desktop.ui.features.viewer.canvas import Canvas

ASTRONAUT = resources_folder() / "samples" / "astronaut.png"
PLAIN, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
BACKSLASH = Qt.Key.Key_Backslash


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A result: a part of the source at a size, in other colours, with a patch of a share of it."""

    part: Part
    size: tuple[int, int]
    patch: float = 0.0
    recoloured: bool = True

    def made_of(self, source: Image.Image) -> Image.Image:
        made = cut(source, self.part, self.size)
        if self.recoloured:
            made = ImageOps.colorize(made.convert("L"), "#0e1f63", "#ffe29a")
        if self.patch:
            width, height = (side * self.patch**0.5 for side in self.size)
            ImageDraw.Draw(made).rectangle((40, 60, 40 + width, 60 + height), fill="lime")
        return made


def cut(source: Image.Image, part: Part, size: tuple[int, int]) -> Image.Image:
    """A part of the source at a size."""
    left, top = part.left * source.width, part.top * source.height
    box = (left, top, left + part.width * source.width, top + part.height * source.height)
    return source.resize(size, Image.Resampling.BICUBIC, box=box)


def original() -> Image.Image:
    with Image.open(ASTRONAUT) as picture:
        return picture.convert("RGB")


def keep_source(library: Library) -> InputFile:
    """The source, in the library."""
    source = InputFile(
        sha256=InputHash(hashlib.sha256(ASTRONAUT.read_bytes()).hexdigest()),
        name=ASTRONAUT.name,
        size=size(*original().size),
        size_bytes=ASTRONAUT.stat().st_size,
        format="PNG",
    )
    library.inputs.keep(source, ASTRONAUT, at_ms=1)
    return source


def add_batch(library: Library, number: int, source: Input, edits: Sequence[Edit]) -> None:
    """A job that is done, with these results."""
    asked = size(*edits[0].size)
    job = Job(
        id=JobId(f"{number:032x}"),
        recipe=Recipe(prompt=f"order {number}", source=source, size=asked, images=len(edits), seed=number),
        state=JobState.DONE,
        origin=REHEARSAL,
        price=MicroUsd(0),
        created_ms=1_000_000 - number,
    )
    library.jobs.add(job)
    offered = library.results.offer(job, [f"https://example.org/{n}.png" for n in edits], (), expires_ms=None)
    for result, edit in zip(offered, edits, strict=True):
        part = library.files.part(result.id)
        edit.made_of(original()).save(part, "PNG", compress_level=1)
        final = library.files.new_result(f"{number} {result.number}", ".png", datetime(2026, 11, 22))  # noqa: DTZ001
        path = library.files.publish(part, final)
        sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
        library.results.save(
            replace(
                result, state=ResultState.SAVED, path=path, size=size(*edit.size), sha256=sha256, format="PNG",
                size_bytes=path.stat().st_size, saved_ms=5_000,
            )
        )  # fmt: skip
        make_thumbnail(path, library.files.thumbnail(sha256))


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
        """Fold both sides away."""
        self.go_home()
        QTest.keyClick(self.grid, Qt.Key.Key_Tab)

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


@pytest.fixture
def tell(qapp: Any, run_in_qt: Callable[[Coroutine[Any, Any, None]], None], tmp_path: Path) -> Tell:
    """Plays a story in a window over a library that was filled so."""

    def play(fill: Fill, story: Story) -> None:
        with closing(Library.open(tmp_path / "library" / "rehearsal")) as library:
            fill(library)

        async def whole() -> None:
            async with window_at(tmp_path) as window:
                window.shell.resize(1280, 800)
                window.shell.activateWindow()
                review = window.services.review
                await until("the library", lambda: len(review.answer) and not review.is_busy)
                room = Room(window)
                await until("the pictures", lambda: room.grid.current_item() or review.item(0))
                await story(room)

        run_in_qt(whole())

    return play
