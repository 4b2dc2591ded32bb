"""Pictures of the gallery dragged onto the well and the tray."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from support.window import CONTROL, Play, Window, until

from imageedit_desktop.paths import resources_folder

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")

COFFEE = resources_folder() / "samples" / "coffee.png"
PLAIN = Qt.KeyboardModifier.NoModifier


class Drags:
    """What was dragged; the system's own loop of a drag does not run without a display."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.seen: list[QMimeData] = []

        def keep(drag: QDrag, *_: object) -> Qt.DropAction:
            offered, kept = drag.mimeData(), QMimeData()
            kept.setUrls(offered.urls())
            for form in ("application/x-imageedit-results",):
                if offered.hasFormat(form):
                    kept.setData(form, QByteArray(offered.data(form)))
            self.seen.append(kept)
            return Qt.DropAction.IgnoreAction

        monkeypatch.setattr(QDrag, "exec", keep)


@pytest.fixture
def drags(monkeypatch: pytest.MonkeyPatch) -> Drags:
    return Drags(monkeypatch)


async def made(window: Window, count: int) -> QWidget:
    """A gallery with so many pictures, all of them selected."""
    window.drop(window.named("Source image"), COFFEE)
    await until("the source", lambda: window.source.startswith("coffee.png"))
    QTest.keyClick(window.named("Images"), Qt.Key(Qt.Key.Key_0.value + count))
    window.write("neon")
    window.press("Generate")
    await until("the pictures", lambda: len([one for one in window.pictures if "Saved" in one]) == count)
    gallery = window.named("Gallery")
    window.key(Qt.Key.Key_A, CONTROL, on=gallery)
    return gallery


def drag_first(gallery: QWidget) -> None:
    """Press on the first picture and move."""
    surface = gallery.viewport()  # type: ignore[attr-defined]
    at = QPoint(40, 80)
    QTest.mousePress(surface, Qt.MouseButton.LeftButton, PLAIN, at)
    QTest.mouseMove(surface, at + QPoint(QApplication.startDragDistance() * 2, 0))
    QTest.mouseRelease(surface, Qt.MouseButton.LeftButton, PLAIN, at)


def sources_of(window: Window) -> str:
    source = window.services.compose.state.draft.source
    return getattr(source, "sha256", "")


def test_one_becomes_the_source_and_is_known_by_the_same_hash(play: Play, drags: Drags) -> None:
    async def story(window: Window) -> None:
        gallery = await made(window, 1)
        drag_first(gallery)
        (mime,) = drags.seen
        (path,) = [Path(url.toLocalFile()) for url in mime.urls()]
        assert window.drop_data(window.named("Source image"), mime)
        await until("the source", lambda: window.source.startswith(path.name))
        item = window.services.review.item(0)
        assert item is not None
        assert item.result is not None
        assert sources_of(window) == item.result.sha256

    play(story)


def test_several_are_asked_about_but_not_offered_to_the_library_that_has_them(play: Play, drags: Drags) -> None:
    async def story(window: Window) -> None:
        gallery = await made(window, 2)
        drag_first(gallery)
        assert window.drop_data(window.named("Source image"), drags.seen[0])
        await until("the question", lambda: window.says("What are these 2 pictures to be?"))
        assert not window.buttons("Import into the library…")
        window.press("All as portraits")
        await until("the portraits", lambda: len(window.portraits) == 2)

    play(story)


def test_one_in_the_bin_cannot_be_dragged_and_that_is_said(play: Play, drags: Drags) -> None:
    async def story(window: Window) -> None:
        gallery = await made(window, 1)
        window.key(Qt.Key.Key_Delete, PLAIN, on=gallery)
        await until("the bin", lambda: window.pictures == [])
        window.choose("Show What Is in the Bin")
        await until("the picture in it", lambda: len(window.pictures) == 1)
        window.key(Qt.Key.Key_A, CONTROL, on=gallery)
        drag_first(gallery)
        await until("the reason", lambda: window.says("cannot be dragged: it is in the bin"))
        assert drags.seen == []

    play(story)
