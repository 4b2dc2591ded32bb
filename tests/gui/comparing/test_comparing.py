"""A result beside its source: held, with a line between, and what changed; in the viewer and over a batch."""

from __future__ import annotations

import asyncio
from functools import cache

import pytest
from gui.comparing.conftest import CONTROL, PLAIN, SHIFT, Room, Tell, apart, pillow
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from support.edited_library import WIDE, Edit, add_batch, cut, keep_source, original
from support.window import until

from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import JobId, result_id
from imageedit_desktop.domain.inputs import UNTOLD, InputUrl
from imageedit_desktop.domain.source_comparison import Part, centred_part
from imageedit_desktop.store.library import Library

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

BACKSLASH = Qt.Key.Key_Backslash
LEFT = Qt.MouseButton.LeftButton
HIGH = Part(left=0.3, top=0.1, width=0.45, height=0.8)


def two(library: Library) -> None:
    source = keep_source(library)
    add_batch(library, 1, source, [Edit(part=WIDE, size=(1280, 720)), Edit(part=WIDE, size=(640, 360), patch=0.1)])


def patched(library: Library) -> None:
    add_batch(
        library,
        1,
        keep_source(library),
        [
            Edit(part=WIDE, size=(1280, 720), patch=0.2, recoloured=False),
            Edit(part=WIDE, size=(1280, 720), recoloured=False),
        ],
    )


@cache
def source_there(part: Part = WIDE, size: tuple[int, int] = (1280, 720)):
    return cut(original(), part, size)


async def compared(room: Room) -> None:
    """Stay with the picture until the source is known to lie where it lies."""
    room.down()
    await until("the source in its place", lambda: apart(room.seen(), source_there()) < 8)
    room.up()


# held


def test_held_the_source_is_there_in_the_same_frame_and_gone_when_it_is_let_go(tell: Tell) -> None:
    async def story(room: Room) -> None:
        await room.open()
        await compared(room)
        before, place, zoom = room.seen(), room.canvas.picture_rect(), room.canvas.zoom
        assert apart(before, source_there()) > 25
        room.down()
        assert apart(room.seen(), source_there()) < 8, "at once"
        assert room.pill() == "Source"
        assert (room.canvas.picture_rect(), room.canvas.zoom) == (place, zoom)
        room.up()
        assert apart(room.seen(), before) == 0, "at once"
        assert room.pill() == ""

    tell(two, story)


def test_it_keeps_zoom_and_place(tell: Tell) -> None:
    async def story(room: Room) -> None:
        await room.open()
        await compared(room)
        room.key(Qt.Key.Key_1, CONTROL)
        QTest.mousePress(room.canvas, LEFT, PLAIN, QPoint(300, 200))
        QTest.mouseMove(room.canvas, QPoint(180, 150))
        QTest.mouseRelease(room.canvas, LEFT, PLAIN, QPoint(180, 150))
        place = room.canvas.picture_rect()
        room.down()
        await until("the source", lambda: room.pill() == "Source")
        view = room.canvas.rect()
        whole = source_there(size=(1280, 720))
        seen = whole.crop((-place.x(), -place.y(), view.width() - place.x(), view.height() - place.y()))
        await until("every pixel", lambda: apart(room.seen(), seen) < 10)
        assert room.canvas.picture_rect() == place
        room.up()
        assert room.canvas.picture_rect() == place

    tell(two, story)


def test_one_may_go_on_while_it_is_held(tell: Tell) -> None:
    async def story(room: Room) -> None:
        await room.open()
        await compared(room)
        room.down()
        QTest.keyClick(room.window.named("Viewer"), Qt.Key.Key_Right)
        assert room.window.says("2 of 2")
        await until("the source", lambda: room.pill() == "Source" and apart(room.seen(), source_there()) < 8)
        room.up()
        assert apart(room.seen(), source_there()) > 25

    tell(two, story)


def test_whoever_goes_back_to_the_gallery_lets_go(tell: Tell) -> None:
    async def story(room: Room) -> None:
        await room.open()
        await compared(room)
        room.down()
        QTest.keyClick(room.window.named("Viewer"), Qt.Key.Key_Escape)
        await until("the gallery", room.grid.isVisible)
        room.up(room.grid)
        await room.open()
        assert room.pill() == ""

    tell(two, story)


def test_a_menu_switches_it_for_who_cannot_hold_a_key(tell: Tell) -> None:
    async def story(room: Room) -> None:
        await room.open()
        await compared(room)
        room.window.choose("Show the Source While Held")
        assert room.pill() == "Source"
        room.window.choose("Show the Source While Held")
        assert room.pill() == ""

    tell(two, story)


def test_the_button_shows_it_while_it_is_pressed(tell: Tell) -> None:
    async def story(room: Room) -> None:
        room.make_room()
        await room.open()
        await compared(room)
        (button,) = room.window.buttons("Show the Source While Held")
        QTest.mousePress(button, LEFT)
        assert room.pill() == "Source"
        QTest.mouseRelease(button, LEFT)
        assert room.pill() == ""

    tell(two, story)


def test_a_source_that_is_an_address_is_said_to_be_one(tell: Tell) -> None:
    def fill(library: Library) -> None:
        add_batch(library, 1, InputUrl(url="https://example.org/a.png"), [Edit(part=WIDE, size=(640, 360))])
        add_batch(library, 2, UNTOLD, [Edit(part=WIDE, size=(640, 360))])

    async def story(room: Room) -> None:
        await room.open()
        before = room.seen()
        room.down()
        assert "is an address" in room.pill()
        assert apart(room.seen(), before) == 0
        room.up()
        room.key(Qt.Key.Key_Right)
        room.key(BACKSLASH, CONTROL)
        assert room.pill() == "It is not known which picture this was made from."
        room.key(BACKSLASH, CONTROL)
        assert room.pill() == ""

    tell(fill, story)


def test_a_source_that_is_gone_is_said_to_be_gone(tell: Tell) -> None:
    def fill(library: Library) -> None:
        source = keep_source(library)
        add_batch(library, 1, source, [Edit(part=WIDE, size=(640, 360))])
        library.inputs.path_of(source.sha256).unlink()

    async def story(room: Room) -> None:
        await room.open()
        room.down()
        await until("the truth", lambda: "not in the library any more" in room.pill())
        room.up()

    tell(fill, story)


def test_a_result_that_does_not_resemble_it_gets_the_middle_of_the_source(tell: Tell) -> None:
    def fill(library: Library) -> None:
        whole = Part(left=0, top=0, width=1, height=1)
        add_batch(library, 1, keep_source(library), [Edit(part=whole, size=(1280, 720), patch=1.0)])

    async def story(room: Room) -> None:
        room.enter()
        middle = source_there(centred_part(size(512, 512), size(1280, 720)))
        room.down()
        await until("the source", lambda: apart(room.seen(), middle) < 8)
        room.up()
        room.key(BACKSLASH, CONTROL)
        await until("the share", lambda: room.pill().endswith("of the picture changed"))
        assert int(room.pill().split()[0]) > 80

    tell(fill, story)


# a line between


def line(room: Room) -> QWidget:
    return room.window.named("Line between source and result")


def has_line(room: Room) -> bool:
    return any(w.isVisible() for w in room.canvas.findChildren(QWidget) if w.accessibleName().startswith("Line"))


def halves(room: Room) -> tuple[float, float]:
    """How far the left and the right quarter are from the source."""
    seen, source = room.seen(), source_there()
    quarters = [(0.0, 0.25), (0.75, 1.0)]
    told = [
        apart(*(p.crop((int(a * p.width), 0, int(b * p.width), p.height)) for p in (seen, source)))
        for a, b in quarters
    ]
    return told[0], told[1]


def test_a_line_lies_between_and_is_dragged_and_stays_for_the_next_picture(tell: Tell) -> None:
    async def story(room: Room) -> None:
        await room.open()
        await compared(room)
        room.key(BACKSLASH, SHIFT)
        handle = line(room)
        left, right = halves(room)
        assert left < 10 < 25 < right
        middle = handle.rect().center()
        width = room.canvas.picture_rect().width()
        QTest.mousePress(handle, LEFT, PLAIN, middle)
        QTest.mouseMove(handle, middle + QPoint(round(0.4 * width), 0))
        QTest.mouseRelease(handle, LEFT, PLAIN, handle.rect().center())
        assert handle.property("value") == pytest.approx(90, abs=1)
        room.key(Qt.Key.Key_Right)
        assert room.window.says("2 of 2")
        await until("the source", lambda: has_line(room) and max(halves(room)) < 40)
        assert line(room).property("value") == pytest.approx(90, abs=1)
        room.key(BACKSLASH, SHIFT)
        assert not has_line(room)

    tell(two, story)


def test_keys_move_the_line_with_and_without_the_keyboard_on_it(tell: Tell) -> None:
    async def story(room: Room) -> None:
        await room.open()
        await compared(room)
        room.key(Qt.Key.Key_Right, SHIFT)
        assert not has_line(room)
        room.key(BACKSLASH, SHIFT)
        before = line(room).x()
        room.key(Qt.Key.Key_Right, SHIFT)
        assert line(room).property("value") == 52
        assert line(room).x() > before
        for key, value in (
            (Qt.Key.Key_Left, 50),
            (Qt.Key.Key_End, 100),
            (Qt.Key.Key_Home, 0),
            (Qt.Key.Key_PageUp, 10),
        ):
            room.window.key(key, PLAIN, on=line(room))
            assert line(room).property("value") == value
        assert room.window.says("1 of 2"), "the arrows move the line, not on to other pictures"

    tell(two, story)


def test_assistive_technology_has_the_line_as_a_value(tell: Tell) -> None:
    async def story(room: Room) -> None:
        await room.open()
        await compared(room)
        room.key(BACKSLASH, SHIFT)
        told = QAccessible.queryAccessibleInterface(line(room))
        assert told.role() == QAccessible.Role.Slider
        assert told.valueInterface().currentValue() == 50
        told.valueInterface().setCurrentValue(20)
        assert line(room).property("value") == 20
        left, right = halves(room)
        assert left < 25 < right

    tell(two, story)


def test_right_to_left_the_source_is_on_the_right(mirrored: None, tell: Tell) -> None:
    async def story(room: Room) -> None:
        await room.open()
        await compared(room)
        room.key(BACKSLASH, SHIFT)
        left, right = halves(room)
        assert right < 10 < 25 < left
        before = line(room).x()
        room.key(Qt.Key.Key_Left, SHIFT)
        assert line(room).x() < before
        assert line(room).property("value") == 52

    tell(two, story)


def test_the_line_stays_in_view_where_the_picture_is_larger(tell: Tell) -> None:
    async def story(room: Room) -> None:
        await room.open()
        await compared(room)
        room.key(BACKSLASH, SHIFT)
        room.key(Qt.Key.Key_1, CONTROL)
        for _ in range(3):
            room.key(Qt.Key.Key_Plus)
        assert room.canvas.picture_rect().width() > room.canvas.width()
        room.window.key(Qt.Key.Key_End, PLAIN, on=line(room))
        assert line(room).geometry().center().x() == pytest.approx(room.canvas.width(), abs=2)

    tell(two, story)


# what changed


def test_what_changed_is_shown_where_it_is_and_told_in_words(tell: Tell) -> None:
    async def story(room: Room) -> None:
        await room.open()
        before = room.seen()
        room.key(BACKSLASH, CONTROL)
        await until("the share", lambda: room.pill().endswith("% of the picture changed"))
        assert int(room.pill().split()[0]) == pytest.approx(20, abs=2)
        seen = room.seen()
        width, height = seen.size
        patch = (int(width * 0.2), int(height * 0.3))
        beside = (int(width * 0.9), int(height * 0.9))
        assert seen.getpixel(patch)[0] > before.getpixel(patch)[0] + 60, "it glows"
        assert sum(seen.getpixel(beside)) < sum(before.getpixel(beside)), "the rest goes back"
        room.key(Qt.Key.Key_Right)
        await until("the next share", lambda: "Nothing changed" in room.pill() or "Less than" in room.pill())
        room.key(BACKSLASH, CONTROL)
        assert room.pill() == ""

    tell(patched, story)


def test_nothing_is_told_of_a_sensitive_picture_before_it_is_shown(tell: Tell) -> None:
    def flagged(library: Library) -> None:
        patched(library)
        for number in (1, 2):
            library.audit.flag(result_id(JobId(f"{1:032x}"), number), nsfw=True)

    async def story(room: Room) -> None:
        room.enter()
        room.key(BACKSLASH, CONTROL)
        await until("why not", lambda: room.pill() == "Show the sensitive picture first.")
        room.key(Qt.Key.Key_V)
        await until("the share", lambda: room.pill().endswith("% of the picture changed"))
        room.key(Qt.Key.Key_V)
        assert room.pill() == "Show the sensitive picture first."

    tell(flagged, story)


def test_line_and_difference_take_turns_and_the_source_goes_before_both(tell: Tell) -> None:
    async def story(room: Room) -> None:
        room.make_room()
        await room.open()
        await compared(room)
        room.key(BACKSLASH, CONTROL)
        await until("the share", lambda: room.pill().endswith("changed"))
        room.key(BACKSLASH, SHIFT)
        assert has_line(room)
        assert room.pill() == ""
        room.down()
        assert not has_line(room)
        assert apart(room.seen(), source_there()) < 8
        room.up()
        assert has_line(room)
        room.key(BACKSLASH, CONTROL)
        assert not has_line(room)
        assert room.pill().endswith("changed")
        (button,) = room.window.buttons("Show What Changed")
        assert button.isChecked()

    tell(patched, story)


def test_a_file_that_cannot_be_read_is_not_compared(tell: Tell) -> None:
    def fill(library: Library) -> None:
        patched(library)
        for result in library.root.rglob("results/**/*.png"):
            result.write_bytes(b"broken")

    async def story(room: Room) -> None:
        room.enter()
        room.key(BACKSLASH, CONTROL)
        await until("the sentence", lambda: "cannot be compared" in room.pill())

    tell(fill, story)


# over a batch


def cell(room: Room, index: int):
    return pillow(room.grid.viewport().grab(room.grid.picture_rect(index)).toImage())


async def painted(room: Room) -> None:
    """Wait until all five pictures are there, in the colours that the edit gave them."""
    wide, high = Edit(part=WIDE, size=(1280, 720)), Edit(part=HIGH, size=(720, 1280))
    made = [edit.made_of(original()) for edit in (wide, wide, wide, high, high)]
    await until("room for all", lambda: room.grid.picture_rect(4).isValid())
    places: list[QRect] = []
    while places != (now := [room.grid.picture_rect(at) for at in range(5)]):  # they follow the sides as these go
        places = now
        await asyncio.sleep(0.2)
    await until("the pictures", lambda: all(apart(cell(room, at), made[at]) < 12 for at in range(5)))


def batches(library: Library) -> None:
    source = keep_source(library)
    add_batch(library, 1, source, [Edit(part=WIDE, size=(1280, 720)) for _ in range(3)])
    add_batch(library, 2, source, [Edit(part=HIGH, size=(720, 1280)), Edit(part=HIGH, size=(720, 1280))])


WIDE_MIDDLE = centred_part(size(512, 512), size(1280, 720))


def test_in_the_gallery_it_covers_the_batch_that_keys_act_on(tell: Tell) -> None:
    async def story(room: Room) -> None:
        grid = room.grid
        room.make_room()
        middle = source_there(WIDE_MIDDLE)
        await painted(room)
        before = [cell(room, index) for index in range(5)]
        room.down(grid)
        await until("the source", lambda: max(apart(cell(room, index), middle) for index in range(3)) < 12)
        assert apart(cell(room, 4), before[4]) < 1, "another batch"
        QTest.keyClick(grid, Qt.Key.Key_End)
        high = source_there(centred_part(size(512, 512), size(720, 1280)), (720, 1280))
        await until("the next batch", lambda: apart(cell(room, 3), high) < 12)
        assert apart(cell(room, 1), before[1]) < 2
        room.up(grid)
        assert apart(cell(room, 3), before[3]) < 2

    tell(batches, story)


def test_in_the_gallery_it_lies_where_the_viewer_has_found_it(tell: Tell) -> None:
    async def story(room: Room) -> None:
        await room.open()
        await compared(room)
        room.key(Qt.Key.Key_Escape)
        room.make_room()
        room.down(room.grid)
        await until("the place that was found", lambda: apart(cell(room, 0), source_there()) < 12)
        assert apart(cell(room, 1), source_there()) < 12, "the same picture"
        room.up(room.grid)

    tell(batches, story)


def test_the_picture_in_a_header_shows_it_over_its_batch_while_it_is_pressed(tell: Tell) -> None:
    async def story(room: Room) -> None:
        viewport = room.grid.viewport()
        room.make_room()
        await painted(room)
        first = room.grid.picture_rect(3)
        at = QPoint(first.left() + 34, first.top() - 20)
        high = source_there(centred_part(size(512, 512), size(720, 1280)), (720, 1280))
        before = cell(room, 3)
        QTest.mousePress(viewport, LEFT, PLAIN, at)
        await until("the source", lambda: max(apart(cell(room, index), high) for index in (3, 4)) < 12)
        assert apart(cell(room, 0), source_there(WIDE_MIDDLE)) > 20
        QTest.mouseRelease(viewport, LEFT, PLAIN, QPoint(5, 5))
        assert apart(cell(room, 3), before) < 2
        assert list(room.window.services.review.selection) == [0], "nothing was chosen by it"

    tell(batches, story)


def test_in_the_gallery_it_is_said_why_there_is_none(tell: Tell) -> None:
    def fill(library: Library) -> None:
        add_batch(library, 1, InputUrl(url="https://example.org/a.png"), [Edit(part=WIDE, size=(640, 360))])

    async def story(room: Room) -> None:
        room.make_room()
        room.down(room.grid)
        assert room.window.says("is an address")
        room.up(room.grid)

    tell(fill, story)
