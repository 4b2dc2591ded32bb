"""A window over a made library, with a picture open in it."""

from __future__ import annotations

import io
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from benchmarks.made_library import make_library
from PIL import Image
from PySide6.QtCore import Qt
from support.window import Play, Window, cells_of, until

from imageedit_desktop.ui.features.gallery.grid import GalleryGrid
from imageedit_desktop.ui.features.viewer.canvas import Canvas

NONE = Qt.KeyboardModifier.NoModifier


class Opened:
    """A picture that fills the window.

    Attributes:
        canvas: where it is.
    """

    def __init__(self, window: Window) -> None:
        self.window = window
        (self.canvas,) = window.shell.findChildren(Canvas)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the keyboard is."""
        self.window.key(key, modifiers)

    @property
    def told(self) -> str:
        """What is said of the picture."""
        return self.canvas.accessibleName()


def draw_thirds(library: Path) -> None:
    """Let every picture of a made library be black, grey and white, from left to right."""
    drawn = set()
    for path in (*library.glob("results/**/*.jpg"), *library.glob("thumbnails/**/*.jpg")):
        if (inode := path.stat().st_ino) not in drawn:
            drawn.add(inode)
            with Image.open(path) as image:
                size = image.size
            thirds = Image.new("L", (3, 1))
            thirds.putdata([0, 128, 255])
            made = io.BytesIO()
            thirds.resize(size, Image.Resampling.NEAREST).save(made, "JPEG", quality=95)
            path.write_bytes(made.getvalue())


@pytest.fixture
def look(play: Play, tmp_path: Path) -> Callable[..., None]:
    """Plays a story with the first of so many pictures open; `prepare` is as in the gallery's stories."""

    def filled(
        story: Callable[[Opened], Coroutine[Any, Any, None]],
        *,
        pictures: int = 3,
        prepare: Callable[[Path], object] = draw_thirds,
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
            window.key(Qt.Key.Key_Home, NONE, on=gallery)
            await until("its facts", gallery.current_item)
            window.key(Qt.Key.Key_Return, NONE)
            opened = Opened(window)
            await until("the picture", opened.canvas.isVisible)
            await story(opened)

        play(whole)

    return filled
