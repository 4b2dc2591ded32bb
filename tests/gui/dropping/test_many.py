"""Very many pictures at once: how far they are is told, and they can be stopped."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from support.window import Play, Window, until

from imageedit_desktop.paths import resources_folder
from tests.gui.dropping.conftest import Reading

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")

Photos = Callable[[int], list[Path]]
CAT = resources_folder() / "samples" / "chelsea.png"


def well(window: Window) -> QWidget:
    return window.named("Source image")


def tray(window: Window) -> QWidget:
    return window.named("Reference tray")


def test_how_far_they_are_is_told_and_stop_leaves_the_rest(play: Play, photos: Photos, reading: Reading) -> None:
    async def story(window: Window) -> None:
        reading.stop()
        window.drop(tray(window), *photos(20))
        await until("a beginning", lambda: window.says("Reading pictures: 0 of 20"))
        await until("a few at a time", lambda: reading.waiting == 3)
        reading.go(5)
        await until("five", lambda: window.says("Reading pictures: 5 of 20") and len(window.portraits) == 5)
        window.press("Stop")
        await until("the end", lambda: window.says("Stopped: 15 of 20 pictures were not read."))
        assert not window.says("Reading pictures")
        reading.go()
        await asyncio.sleep(0.3)
        assert len(window.portraits) == 5, "what was read stays"
        window.key(Qt.Key.Key_Z, on=window.named("Gallery"))
        assert window.portraits == [], "and is one act"

    play(story)


def test_two_hundred_come_in_their_order(play: Play, photos: Photos) -> None:
    async def story(window: Window) -> None:
        window.drop(tray(window), *photos(200))
        await until("all", lambda: len(window.portraits) == 200)
        await until("quiet", lambda: not window.says("Reading pictures"))
        tiles = sorted(window.portraits, key=lambda name: int(name.split()[1]))
        told = [tile.rpartition(": ")[2] for tile in tiles]
        assert told == [f"photo {number}.png" for number in range(1, 201)]
        assert window.says("200 portraits: the model may heed only the first few of them.")

    play(story)


def test_a_newer_source_is_read_while_they_are(play: Play, photos: Photos, reading: Reading) -> None:
    async def story(window: Window) -> None:
        reading.stop()
        window.drop(tray(window), *photos(20))
        await until("a beginning", lambda: reading.waiting == 3)
        window.drop(well(window), CAT)
        await until("the fourth", lambda: reading.waiting == 4)
        reading.go(4)
        await until("the source", lambda: window.source.startswith("chelsea.png"))
        await window.pressed("Stop")
        assert window.source.startswith("chelsea.png")

    play(story)


def test_starting_anew_ends_the_reading_and_its_message(play: Play, photos: Photos, reading: Reading) -> None:
    async def story(window: Window) -> None:
        window.write("neon")
        reading.stop()
        window.drop(tray(window), *photos(20))
        await until("a beginning", lambda: window.says("Reading pictures: 0 of 20"))
        window.key(Qt.Key.Key_N)
        await until("its end", lambda: not window.says("Reading pictures"))
        reading.go()
        await asyncio.sleep(0.2)
        assert window.portraits == []

    play(story)
