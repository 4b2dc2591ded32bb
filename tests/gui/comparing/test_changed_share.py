"""How much pictures changed: searched for, told in the details, and the same as the difference that is seen."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from gui.comparing.conftest import CONTROL, Room, Tell
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTextEdit
from support.edited_library import ASTRONAUT, WIDE, Edit, add_batch, keep_source
from support.window import Play, Window, unmarked, until

from imageedit_desktop.domain.inputs import InputUrl
from imageedit_desktop.domain.query import written
from imageedit_desktop.domain.source_comparison import whole_percent
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.store.library import Library

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints


class Gate:
    """Nothing is measured until it opens."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._opened = asyncio.Event()
        at_once = Workers.look

        async def later(workers: Workers, *words: Any, **options: Any) -> Any:
            await self._opened.wait()
            return await at_once(workers, *words, **options)

        monkeypatch.setattr(Workers, "look", later)

    def open(self) -> None:
        self._opened.set()


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Gate:
    return Gate(monkeypatch)


def edited(library: Library) -> None:
    """Three pictures with more and more that nobody asked for, and one whose source is not there."""
    source = keep_source(library)
    edits = [Edit(part=WIDE, size=(640, 360), patch=patch, recoloured=False) for patch in (0.0, 0.2, 0.5)]
    add_batch(library, 1, source, edits)
    add_batch(library, 2, InputUrl(url="https://example.org/a.jpg"), edits[:1])


async def search(room: Room, line: str) -> None:
    """Another line of text, and Enter."""
    room.window.key(Qt.Key.Key_F, CONTROL, on=room.grid)
    field = room.window.named("Search")
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, line)
    QTest.keyClick(field, Qt.Key.Key_Return)
    review = room.window.services.review
    await until("the answer", lambda: written(review.query) == line and not review.is_busy)


def show_details(room: Room) -> None:
    """In a window that is wide enough for them."""
    room.window.shell.resize(1500, 900)
    room.window.choose("Show Details")


def told_in_details(room: Room) -> str:
    """How much the picture changed, by the details; empty while they say nothing of it."""
    found = [one for one in room.window.shell.findChildren(QTextEdit) if "Changed" in one.accessibleName()]
    return unmarked(found[0].toPlainText()) if found and found[0].isVisible() else ""


def test_what_changed_most_is_found_and_joins_as_soon_as_it_is_known(tell: Tell, gate: Gate) -> None:
    async def story(room: Room) -> None:
        review = room.window.services.review
        await search(room, "changed:>30%")
        assert len(review.answer) == 0
        await until("the count", lambda: room.window.says("3 pictures are still to be compared with their sources"))
        await until("a way out", lambda: room.window.buttons("Without changed > 30 %: 4 pictures"))
        gate.open()
        await until("the picture", lambda: len(review.answer) == 1)
        await until("nothing left", lambda: not room.window.says("still to be compared"))
        assert room.window.buttons("Search without changed > 30 %")
        assert not room.window.says("Nothing meets all of it."), "that was so before"
        await search(room, "changed:<=30%")
        assert len(review.answer) == 2
        await search(room, "changed:none")
        assert len(review.answer) == 1
        await search(room, "changed:unknown")
        assert len(review.answer) == 0
        assert not room.window.says("still to be compared")
        room.window.press("Search without changed not known")
        await until("everything", lambda: len(review.answer) == 4)

    tell(edited, story)


def test_what_is_not_there_to_be_compared_is_promised_no_longer(tell: Tell, gate: Gate) -> None:
    def without_a_file(library: Library) -> None:
        edited(library)
        for path in (library.root / "results").rglob("1 2.png"):
            path.unlink()

    async def story(room: Room) -> None:
        review = room.window.services.review
        await search(room, "changed:>30%")
        await until("the count", lambda: room.window.says("3 pictures are still to be compared with their sources"))
        gate.open()
        await until("the picture", lambda: len(review.answer) == 1)
        await until("nothing left", lambda: not room.window.says("still to be compared"))
        await search(room, "changed:unknown")
        assert len(review.answer) == 1
        assert not room.window.says("still to be compared")

    tell(without_a_file, story)


def test_the_details_tell_what_the_difference_shows(tell: Tell, gate: Gate) -> None:
    async def story(room: Room) -> None:
        show_details(room)
        await room.open(number=1)
        assert told_in_details(room) == "Not measured yet"
        gate.open()
        told = await until(
            "a share", lambda: told_in_details(room).removesuffix(" %").isdigit() and told_in_details(room)
        )
        assert 15 <= int(told.removesuffix(" %")) <= 25
        room.key(Qt.Key.Key_Backslash, CONTROL)
        await until("the same", lambda: room.pill() == f"{told} of the picture changed")
        room.key(Qt.Key.Key_Left)
        await until("nothing", lambda: told_in_details(room) == "Nothing that can be seen")
        await until("the same", lambda: room.pill() == "Nothing changed that can be seen")
        for _ in range(3):
            room.key(Qt.Key.Key_Right)
        await until("no source", lambda: told_in_details(room) == "The library has no source of this picture")

    tell(edited, story)


def test_a_picture_that_cannot_be_compared_is_said_to_be_one(tell: Tell) -> None:
    def spoiled(library: Library) -> None:
        edited(library)
        for path in (library.root / "results").rglob("1 2.png"):
            path.write_bytes(b"words")

    async def story(room: Room) -> None:
        show_details(room)
        room.go_home()
        QTest.keyClick(room.grid, Qt.Key.Key_Right)
        words = "The picture and its source cannot be compared"
        await until("the words", lambda: told_in_details(room) == words)
        await search(room, "changed:unknown")
        assert len(room.window.services.review.answer) == 1

    tell(spoiled, story)


def test_what_was_just_ordered_is_measured_by_itself(play: Play, tmp_path: Any) -> None:
    async def story(window: Window) -> None:
        window.drop(window.named("Source image"), ASTRONAUT)
        await until("the source", lambda: "astronaut" in window.source)
        window.write("pencil sketch")
        window.key(Qt.Key.Key_Return, CONTROL)
        review = window.services.review

        def share() -> float | None:
            item = review.item(0) if len(review.answer) else None
            return None if item is None or item.result is None else item.result.changed

        changed = await until("a share", share)
        assert whole_percent(changed) > 10

    play(story)
