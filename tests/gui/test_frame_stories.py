"""The frame around the pictures: sides that fold, the strip at the foot, the jobs, and no part out of reach."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from benchmarks.made_library import make_library
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget
from support.window import Play, Window, until

from imageedit_desktop.paths import resources_folder
from imageedit_desktop.ui.features.gallery.grid import GalleryGrid
from imageedit_desktop.ui.motion import motion
from imageedit_desktop.ui.theme import theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

Story = Callable[[Window], Coroutine[Any, Any, None]]
Tell = Callable[[Story], None]

SAMPLES = resources_folder() / "samples"
PLAIN, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture(autouse=True)
def still() -> Any:
    """Nothing moves, but where a test says so."""
    motion().is_reduced = True
    yield
    motion().is_reduced = False


@pytest.fixture(autouse=True)
def american() -> Any:
    """Numbers are grouped by commas, on whatever machine."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def tell(play: Play) -> Tell:
    """Tells a story in an open window in rehearsal; each call is a session of the same program."""

    async def settled(window: Window, story: Story) -> None:
        window.shell.activateWindow()
        room_px = window.shell.screen().availableGeometry().width()
        await until("the window to fit its screen", lambda: window.shell.frameGeometry().width() <= room_px)
        await until("its panels", lambda: window.shell.centralWidget().width() == window.shell.width())
        await story(window)

    return lambda story: play(lambda window: settled(window, story))


@pytest.fixture
def pictures(tmp_path: Path) -> Callable[[int], None]:
    """Fills the library of the rehearsal with pictures, nine in a batch."""
    return lambda count: make_library(tmp_path / "library" / "rehearsal", count, images=9)


def seen(window: Window, name: str) -> bool:
    """Whether there is such a widget on the screen."""
    return any(w.accessibleName() == name and w.isVisible() for w in window.shell.findChildren(QWidget))


def keyboard() -> str:
    """What has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget.accessibleName() or str(widget.property("text"))


async def order(window: Window, prompt: str) -> None:
    """Order one picture of the coffee."""
    if "coffee" not in window.source:
        window.drop(window.named("Source image"), SAMPLES / "coffee.png")
        await until("the source", lambda: "coffee" in window.source)
    window.write(prompt)
    window.press("Generate")


def jobs(window: Window) -> list[str]:
    """The rows of the jobs that are open, as a screen reader says them."""
    view = window.named("Jobs")
    assert isinstance(view, QListView)
    model = view.model()
    return [model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(model.rowCount())]


def gallery_of(window: Window) -> GalleryGrid:
    found = window.named("Gallery")
    assert isinstance(found, GalleryGrid)
    return found


def position(window: Window) -> str:
    return window.named("Position").accessibleDescription()


# sides


def test_tab_folds_both_sides_in_the_gallery_and_brings_back_what_was_there(tell: Tell) -> None:
    async def story(window: Window) -> None:
        gallery = window.named("Gallery")
        before = gallery.width()
        window.key(Qt.Key.Key_Tab, PLAIN, on=gallery)
        assert not seen(window, "Prompt")
        await until("the room", lambda: gallery.width() == window.shell.width())
        assert keyboard() == "Gallery"
        window.key(Qt.Key.Key_Tab, PLAIN)
        assert seen(window, "Prompt")
        await until("the room", lambda: gallery.width() == before)
        assert not seen(window, "Prompt of this picture"), "the details were not there before"

    tell(story)


def test_tab_goes_on_from_fields_and_buttons(tell: Tell) -> None:
    async def story(window: Window) -> None:
        window.key(Qt.Key.Key_Tab, PLAIN, on=window.named("Prompt"))
        assert keyboard() == "Optimize prompt"
        window.key(Qt.Key.Key_Tab, PLAIN, on=window.buttons("Show Compose")[0])
        assert keyboard() == "Search"
        assert seen(window, "Prompt")

    tell(story)


@pytest.mark.parametrize(("key", "name"), [(Qt.Key.Key_F7, "Prompt"), (Qt.Key.Key_F8, "Details")])
def test_each_side_is_folded_by_a_key_and_stays_so_in_the_next_session(tell: Tell, key: Qt.Key, name: str) -> None:
    states: list[bool] = []

    async def story(window: Window) -> None:
        states.append(seen(window, name))
        window.key(key, PLAIN)
        assert seen(window, name) is not states[-1]

    tell(story)
    tell(story)
    assert states[1] is not states[0]


def test_widths_are_kept_for_the_next_session(tell: Tell) -> None:
    widths: list[int] = []

    async def story(window: Window) -> None:
        window.shell.resize(780, 700)
        await asyncio.sleep(0.05)
        gallery = window.named("Gallery")
        edge = gallery.mapTo(window.shell, QPoint(0, 0)).x()
        widths.append(edge)
        handle = window.shell.childAt(QPoint(edge - 1, 300))
        assert handle is not None
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(0, 5))
        QTest.mouseMove(handle, QPoint(40, 5))
        QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(40, 5))
        await asyncio.sleep(0.05)
        widths.append(gallery.mapTo(window.shell, QPoint(0, 0)).x())

    tell(story)
    tell(story)
    assert widths[1] > widths[0] + 30
    assert widths[2] == widths[1]


def test_a_side_that_goes_leaves_the_keyboard_to_the_pictures(tell: Tell) -> None:
    async def story(window: Window) -> None:
        window.key(Qt.Key.Key_F7, PLAIN, on=window.named("Prompt"))
        assert keyboard() == "Gallery"

    tell(story)


def test_what_is_missing_is_shown_though_compose_was_folded(tell: Tell) -> None:
    async def story(window: Window) -> None:
        gallery = window.named("Gallery")
        window.key(Qt.Key.Key_Tab, PLAIN, on=gallery)
        window.key(Qt.Key.Key_Return)
        assert keyboard() == "Source image"
        assert window.named("Source image").isVisible()
        window.key(Qt.Key.Key_Tab, PLAIN, on=gallery)
        assert not seen(window, "Source image")
        assert window.drop(gallery, SAMPLES / "coffee.png")
        await until("the source", lambda: seen(window, "Source image") and "coffee" in window.source)

    tell(story)


def test_sides_move_for_a_moment_and_the_panel_does_not_squeeze(tell: Tell) -> None:
    async def story(window: Window) -> None:
        motion().is_reduced = False
        prompt, gallery = window.named("Prompt"), window.named("Gallery")
        panel_px, widths = prompt.width(), set()
        window.key(Qt.Key.Key_F7, PLAIN, on=gallery)
        while prompt.isVisible():
            widths.add(gallery.width())
            assert prompt.width() == panel_px
            await asyncio.sleep(0.005)
        assert len(widths) > 2, "there were steps in between"
        await until("all of the width", lambda: gallery.width() == window.shell.width())

    tell(story)


# parts


def test_f6_leads_through_every_part_and_back(tell: Tell, pictures: Callable[[int], None]) -> None:
    pictures(9)

    async def story(window: Window) -> None:
        await until("the pictures", lambda: position(window) == "9 pictures")
        window.shell.activateWindow()
        await until("the window", window.shell.isActiveWindow)
        window.key(Qt.Key.Key_F8, PLAIN, on=window.named("Gallery"))
        await until("the side", lambda: seen(window, "Details"))
        window.key(Qt.Key.Key_Home, PLAIN, on=window.named("Gallery"))
        await until("the details", lambda: seen(window, "Prompt of this picture"))
        window.key(Qt.Key.Key_Home, PLAIN, on=window.named("Prompt"))
        there = []
        for _ in range(5):
            window.key(Qt.Key.Key_F6, PLAIN)
            there.append(keyboard())
        assert there == ["Search", "Gallery", "Details", "Show Jobs", "Prompt"]
        back = []
        for _ in range(4):
            window.key(Qt.Key.Key_F6, SHIFT)
            back.append(keyboard())
        assert back == there[3::-1]

    tell(story)


def test_the_bars_of_a_picture_are_in_reach_too(tell: Tell, pictures: Callable[[int], None]) -> None:
    pictures(9)

    async def story(window: Window) -> None:
        await until("the pictures", lambda: position(window) == "9 pictures")
        window.key(Qt.Key.Key_Home, PLAIN, on=window.named("Gallery"))
        await until("the first", gallery_of(window).current_item)
        window.key(Qt.Key.Key_Return, PLAIN)
        await until("the picture", lambda: seen(window, "Viewer"))
        await until("its buttons", lambda: window.buttons("Show All of the Picture")[0].isEnabled())  # noqa: PLW0108 - buttons are made anew
        window.key(Qt.Key.Key_F6, PLAIN)
        assert keyboard() == "Show All of the Picture"
        window.key(Qt.Key.Key_Tab, PLAIN)
        assert keyboard() == "Show Every Pixel"
        window.key(Qt.Key.Key_F6, PLAIN)
        assert keyboard() == "Use as Source"

    tell(story)


# the strip


def test_the_strip_says_where_one_is_and_how_many_are_selected(tell: Tell, pictures: Callable[[int], None]) -> None:
    pictures(1800)

    async def story(window: Window) -> None:
        await until("the pictures", lambda: position(window) == "1,800 pictures")
        gallery = window.named("Gallery")
        window.key(Qt.Key.Key_Home, PLAIN, on=gallery)
        window.key(Qt.Key.Key_End, PLAIN)
        assert position(window) == "1,800 of 1,800"
        window.key(Qt.Key.Key_Home, PLAIN)
        assert position(window) == "1 of 1,800"
        for _ in range(2):
            window.key(Qt.Key.Key_Right, SHIFT)
        assert position(window) == "3 of 1,800"
        assert window.says("3 selected")
        window.key(Qt.Key.Key_A)
        assert window.says("1,800 selected")
        window.key(Qt.Key.Key_Left, PLAIN)
        assert not window.says("selected")

    tell(story)


def test_zoom_stands_in_the_strip_while_there_is_a_picture(tell: Tell, pictures: Callable[[int], None]) -> None:
    pictures(9)

    async def story(window: Window) -> None:
        await until("the pictures", lambda: position(window) == "9 pictures")
        assert seen(window, "Thumbnail size")
        window.key(Qt.Key.Key_Home, PLAIN, on=window.named("Gallery"))
        await until("the first", gallery_of(window).current_item)
        window.key(Qt.Key.Key_Return, PLAIN)
        await until("the picture", lambda: seen(window, "Zoom"))
        window.key(Qt.Key.Key_1)
        assert window.named("Zoom").accessibleDescription() == "100 %"
        assert not seen(window, "Thumbnail size")
        window.key(Qt.Key.Key_Escape, PLAIN)
        assert not seen(window, "Zoom")
        assert seen(window, "Thumbnail size")

    tell(story)


@pytest.mark.parametrize("width", [560, 620, 700, 796])
def test_the_mode_and_the_position_are_never_shortened(tell: Tell, width: int) -> None:
    async def story(window: Window) -> None:
        window.shell.resize(width, 500)
        await order(window, "please fail")
        await until("the failure", lambda: window.buttons("1 failed"))
        for label in (window.named("Position"), *(w for w in window.shell.findChildren(QWidget) if says(w))):
            assert label.width() >= label.sizeHint().width()
            right = label.mapTo(window.shell, label.rect().topRight()).x()
            assert right < window.shell.width()

    def says(widget: QWidget) -> bool:
        return widget.isVisible() and widget.property("text") == "Rehearsal"

    tell(story)


@pytest.mark.parametrize(("typed", "there"), [("700", "700"), ("99999", "1,800"), ("0", "1"), ("", "4")])
def test_any_picture_is_gone_to_by_its_number(
    tell: Tell, pictures: Callable[[int], None], typed: str, there: str
) -> None:
    """One that is not there is the nearest one, and no number is the picture where one was."""
    pictures(1800)

    async def story(window: Window) -> None:
        await until("the pictures", lambda: position(window) == "1,800 pictures")
        gallery = gallery_of(window)
        for _ in range(4):
            window.key(Qt.Key.Key_Right, PLAIN, on=gallery)
        assert position(window) == "4 of 1,800"
        window.key(Qt.Key.Key_G, CONTROL)
        await until("the question", lambda: keyboard() == "Number of the picture")
        assert window.says("Which one, from 1 to 1,800?")
        QTest.keyClick(window.named("Number of the picture"), Qt.Key.Key_Delete)
        QTest.keyClicks(window.named("Number of the picture"), typed)
        QTest.keyClick(window.named("Number of the picture"), Qt.Key.Key_Return)
        assert position(window) == f"{there} of 1,800"
        await until("its answer to be seen", lambda: not window.dialogs())
        current = int(there.replace(",", "")) - 1
        assert not gallery.picture_rect(current).isEmpty(), "it is on the screen"
        window.shell.activateWindow()  # as window managers do
        await until("the window behind", lambda: QApplication.activeWindow() is window.shell)
        assert keyboard() == "Gallery"

    tell(story)


def test_there_is_nowhere_to_go_without_a_picture(tell: Tell) -> None:
    async def story(window: Window) -> None:
        window.key(Qt.Key.Key_G, CONTROL, on=gallery_of(window))
        assert not window.dialogs()
        await until("the reason", lambda: window.says("There is no picture to go to."))

    tell(story)


# the jobs


def test_the_strip_opens_the_jobs_and_a_press_elsewhere_closes_them(tell: Tell) -> None:
    async def story(window: Window) -> None:
        gallery = window.named("Gallery")
        assert not seen(window, "Unfinished jobs")
        await order(window, "sepia")
        await until("the job", lambda: any(b.text().startswith("1 running") for b in window.buttons("Show Jobs")))
        before = gallery.size()
        window.press("Show Jobs")
        assert [row.partition(",")[0] for row in jobs(window)] == ["sepia"]
        assert keyboard() == "Jobs"
        assert gallery.size() == before, "they take no room from the gallery"
        QTest.mouseClick(gallery, Qt.MouseButton.LeftButton, pos=QPoint(20, 8))
        assert not seen(window, "Unfinished jobs")

    tell(story)


def test_jobs_are_opened_and_left_by_keys(tell: Tell) -> None:
    async def story(window: Window) -> None:
        await order(window, "please fail")
        await until("the failure", lambda: window.buttons("1 failed"))
        window.key(Qt.Key.Key_J, on=window.named("Gallery"))
        assert keyboard() == "Jobs"
        window.key(Qt.Key.Key_Tab, PLAIN)
        assert keyboard() in {"Retry", "Pause Sending", "Close the Jobs"}
        window.key(Qt.Key.Key_Escape, PLAIN)
        assert not seen(window, "Unfinished jobs")
        assert keyboard() == "Gallery"
        window.key(Qt.Key.Key_J)
        window.key(Qt.Key.Key_J)
        assert not seen(window, "Unfinished jobs")

    tell(story)


def test_what_is_finished_leaves_the_jobs_for_the_gallery(tell: Tell) -> None:
    async def story(window: Window) -> None:
        window.key(Qt.Key.Key_J, on=window.named("Gallery"))
        assert window.says("Nothing is under way, and nothing has failed.")
        await order(window, "sepia")
        window.key(Qt.Key.Key_J, on=window.named("Gallery"))
        await until("the job", lambda: seen(window, "Jobs") and jobs(window))
        await until("the picture", lambda: window.says("Nothing is under way, and nothing has failed."))
        assert any(b.text() == "Idle" for b in window.buttons("Show Jobs"))
        assert any("sepia" in cell for cell in window.pictures)

    tell(story)


@pytest.mark.parametrize("size", [(620, 420), (796, 700)])
def test_many_jobs_leave_most_of_the_gallery_in_sight(tell: Tell, size: tuple[int, int]) -> None:
    async def story(window: Window) -> None:
        window.shell.resize(*size)
        for number in range(4):
            await order(window, f"please fail {number}")
            await until("the failure", lambda n=number: window.buttons(f"{n + 1} failed"))
        window.press("4 failed")
        panel, gallery = window.named("Unfinished jobs"), window.named("Gallery")
        top = panel.mapTo(window.shell, QPoint(0, 0)).y() - gallery.mapTo(window.shell, QPoint(0, 0)).y()
        assert top >= 0.2 * gallery.height()
        generate = window.buttons("Generate")[0]
        corner = generate.mapTo(window.shell, generate.rect().center())
        assert window.shell.childAt(corner) is generate, "they do not lie over Generate"

    tell(story)


# the picture alone, text


def test_text_grows_with_the_systems_while_the_window_is_open(
    tell: Tell, pictures: Callable[[int], None], qapp: QApplication
) -> None:
    pictures(9)
    before, dress = QFont(qapp.font()), qapp.styleSheet()
    theme().apply(qapp)
    theme().dress()
    large = QFont(before)
    large.setPointSizeF(before.pointSizeF() * 2)

    async def story(window: Window) -> None:
        label = window.named("Position")
        strip_px, text_px = label.parentWidget().height(), label.fontMetrics().height()
        gallery = gallery_of(window)
        await until("the picture", lambda: gallery.picture_rect(0).isValid())
        header_px = gallery.picture_rect(0).top()
        try:
            qapp.setFont(large)
            await until("larger text", lambda: label.fontMetrics().height() > 1.3 * text_px)
            await until("a higher strip", lambda: label.parentWidget().height() > strip_px)
            await until("a higher header", lambda: gallery.picture_rect(0).top() > header_px)
        finally:
            qapp.setFont(before)
        await until("text as before", lambda: label.fontMetrics().height() == text_px)

    tell(story)
    qapp.setStyleSheet(dress)
