"""A picture is cropped, straightened, turned and flipped before it is sent: by mouse and by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QColorDialog, QSlider
from support.adjusting import (
    BLUE,
    GREEN,
    PLAIN,
    RED,
    SHIFT,
    YELLOW,
    adjusted,
    dropped,
    finished,
    frame,
    opened,
    over,
)
from support.window import CONTROL, Play, Window, unmarked, until

from imageedit_desktop.domain.adjustment import IDENTITY, Adjustment
from imageedit_desktop.domain.inputs import InputFile

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")


async def sent_file(window: Window, folder: Path, size: tuple[int, int]) -> Image.Image:
    """What would leave, once it is made."""

    def made() -> Image.Image | None:
        for path in (folder / "library" / "rehearsal" / "prepared").rglob("[!.]*.*"):
            with Image.open(path) as image:
                if image.size == size:
                    return image.convert("RGB")
        return None

    return await until(f"a file of {size}", made)


def near(found: object, colour: tuple[int, int, int]) -> bool:
    return isinstance(found, tuple) and all(abs(a - b) < 12 for a, b in zip(found, colour, strict=True))


def test_the_frame_has_the_shape_of_the_new_pictures(play: Play, photo: Path, tmp_path: Path) -> None:
    async def story(window: Window) -> None:
        await dropped(window, photo)
        await opened(window)
        assert frame(window) == "400×400, 200 from the left, 0 from the top"
        await finished(window)
        assert "Cropped to 400 × 400 pixels." in unmarked(window.source)
        assert window.says("cropped")
        image = await sent_file(window, tmp_path, (400, 400))
        assert near(image.getpixel((10, 10)), RED)
        assert near(image.getpixel((390, 390)), YELLOW)

    play(story)


def test_what_was_done_is_one_step_that_can_be_taken_back(play: Play, photo: Path) -> None:
    async def story(window: Window) -> None:
        await dropped(window, photo)
        await opened(window)
        window.key(Qt.Key.Key_R, PLAIN, on=window.named("Crop frame"))
        window.key(Qt.Key.Key_F, PLAIN)
        await finished(window)
        done = adjusted(window)
        assert (done.quarter_turns, done.is_flipped) == (3, True)
        window.key(Qt.Key.Key_Z, CONTROL)
        await until("nothing", lambda: adjusted(window) == IDENTITY)
        window.key(Qt.Key.Key_Z, CONTROL | SHIFT)
        await until("it again", lambda: adjusted(window) == done)

    play(story)


def test_keys_move_the_frame_and_its_corner(play: Play, photo: Path) -> None:
    async def story(window: Window) -> None:
        await dropped(window, photo)
        await opened(window)
        canvas = window.named("Crop frame")
        window.key(Qt.Key.Key_Right, PLAIN, on=canvas)
        assert frame(window) == "400×400, 204 from the left, 0 from the top"
        window.key(Qt.Key.Key_Left, CONTROL)
        assert frame(window) == "400×400, 203 from the left, 0 from the top"
        window.key(Qt.Key.Key_Left, SHIFT)
        assert frame(window) == "396×396, 203 from the left, 2 from the top"
        window.press("Any shape")
        window.key(Qt.Key.Key_Up, SHIFT, on=canvas)
        assert frame(window) == "396×392, 203 from the left, 2 from the top"

    play(story)


def test_a_corner_is_dragged(play: Play, photo: Path) -> None:
    async def story(window: Window) -> None:
        await dropped(window, photo)
        await opened(window)
        window.press("Own shape")
        assert frame(window) == "800×400, 0 from the left, 0 from the top"
        canvas = window.named("Crop frame")
        scale = (canvas.width() - 48) / 800
        middle = canvas.rect().center()
        corner = middle + QPoint(round(400 * scale), round(200 * scale))
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, PLAIN, corner)
        QTest.mouseMove(canvas, middle + QPoint(3, 3))
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, PLAIN, middle)
        width, height = frame(window).split(",")[0].split("×")
        assert abs(int(width) - 400) < 20
        assert abs(int(width) - 2 * int(height)) <= 1
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, PLAIN, middle - QPoint(60, 60))
        QTest.mouseMove(canvas, canvas.rect().bottomRight() - QPoint(2, 2))
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, PLAIN, middle)
        left = 800 - int(width)
        assert frame(window) == f"{width}×{height}, {left} from the left, {400 - int(height)} from the top"
        await finished(window)
        assert adjusted(window) != IDENTITY

    play(story)


def test_straightening_leaves_no_empty_corner(play: Play, photo: Path, tmp_path: Path) -> None:
    async def story(window: Window) -> None:
        await dropped(window, photo)
        await opened(window)
        (slider,) = over(window).findChildren(QSlider)
        window.key(Qt.Key.Key_PageUp, PLAIN, on=slider)
        for _press in range(9):
            window.key(Qt.Key.Key_PageUp, PLAIN)
        assert slider.value() == 100
        width = int(frame(window).split("×")[0])
        assert 330 < width < 350
        await finished(window)
        assert "Straightened by 10°." in unmarked(window.source)
        image = await sent_file(window, tmp_path, (width, width))
        for corner in ((0, 0), (width - 1, 0), (0, width - 1), (width - 1, width - 1)):
            assert any(near(image.getpixel(corner), colour) for colour in (RED, GREEN, BLUE, YELLOW)), corner

    play(story)


def test_escape_leaves_everything_as_it_was(play: Play, photo: Path) -> None:
    async def story(window: Window) -> None:
        await dropped(window, photo)
        await opened(window)
        window.key(Qt.Key.Key_L, PLAIN, on=window.named("Crop frame"))
        window.key(Qt.Key.Key_Escape, PLAIN)
        await until("the end", lambda: not window.dialogs())
        assert adjusted(window) == IDENTITY

    play(story)


def test_enter_presses_the_button_that_has_the_keyboard(play: Play, photo: Path) -> None:
    async def story(window: Window) -> None:
        await dropped(window, photo)
        await opened(window)
        (cancel,) = window.buttons("Cancel")
        window.key(Qt.Key.Key_Return, PLAIN, on=cancel)
        await until("the end", lambda: not window.dialogs())
        assert adjusted(window) == IDENTITY

    play(story)


def test_going_on_shows_what_was_done_and_reset_takes_it_back(play: Play, photo: Path) -> None:
    async def story(window: Window) -> None:
        await dropped(window, photo)
        await opened(window)
        window.key(Qt.Key.Key_Right, PLAIN, on=window.named("Crop frame"))
        window.press("Done")
        await until("the end", lambda: not window.dialogs())
        await opened(window)
        assert frame(window) == "400×400, 204 from the left, 0 from the top"
        window.press("Reset")
        await finished(window)
        assert adjusted(window) == IDENTITY

    play(story)


def test_transparent_parts_get_another_colour(play: Play, tmp_path: Path) -> None:
    path = tmp_path / "sticker.png"
    image = Image.new("RGBA", (300, 300), (0, 0, 0, 0))
    image.paste((*RED, 255), (100, 100, 200, 200))
    image.save(path)

    async def story(window: Window) -> None:
        await dropped(window, path)
        await opened(window)
        window.press("Other…")
        dialog = await until("the chooser", lambda: over(window).findChild(QColorDialog))
        dialog.setCurrentColor("#1040c0")
        dialog.accept()
        window.press("Own shape")
        await finished(window)
        assert adjusted(window) == Adjustment(matte="#1040c0")
        assert "filled with the colour #1040c0" in unmarked(window.source)

        def on_blue() -> bool:
            made = (tmp_path / "library" / "rehearsal" / "prepared").rglob("[!.]*.*")
            return any(near(Image.open(one).convert("RGB").getpixel((5, 5)), (16, 64, 192)) for one in made)

        await until("it on blue", on_blue)

    play(story)


def test_a_photo_has_no_colour_behind(play: Play, photo: Path) -> None:
    async def story(window: Window) -> None:
        await dropped(window, photo)
        await opened(window)
        assert not window.buttons("Other…")

    play(story)


def test_a_portrait_is_adjusted_where_it_is(play: Play, photo: Path) -> None:
    async def story(window: Window) -> None:
        window.drop(window.named("Reference tray"), photo)
        await until("the portrait", lambda: window.portraits)
        (tile,) = [one for one in window.shell.findChildren(QAbstractButton) if "quarters" in one.accessibleName()]
        window.shell.activateWindow()
        await until("the window", window.shell.isActiveWindow)
        window.key(Qt.Key.Key_K, PLAIN, on=tile)
        await until("the frame", lambda: window.dialogs() and frame(window))
        await until("the keyboard", over(window).isActiveWindow)
        window.key(Qt.Key.Key_R, PLAIN, on=window.named("Crop frame"))
        await finished(window)
        (entry,) = window.services.compose.state.draft.tray
        assert isinstance(entry.portrait, InputFile)
        assert entry.portrait.adjusted_size.aspect == 1
        assert entry.portrait.adjustment.quarter_turns == 1
        (told,) = window.portraits
        assert unmarked(told).endswith("quarters.png · turned · cropped · 400×400")

    play(story)


def test_a_source_that_goes_takes_the_window_along(play: Play, photo: Path) -> None:
    async def story(window: Window) -> None:
        await dropped(window, photo)
        await opened(window)
        window.choose("Start Anew")
        await until("the end", lambda: not window.dialogs())

    play(story)


def test_the_adjustment_is_there_at_the_next_start(play: Play, photo: Path) -> None:
    found: list[Adjustment] = []

    async def first(window: Window) -> None:
        await dropped(window, photo)
        await opened(window)
        window.key(Qt.Key.Key_L, PLAIN, on=window.named("Crop frame"))
        await finished(window)
        found.append(adjusted(window))

    async def second(window: Window) -> None:
        await until("the source", lambda: "quarters.png" in window.source)
        assert adjusted(window) == found[0] != IDENTITY
        window.choose("Undo Adjust Source")
        assert adjusted(window) == IDENTITY

    play(first)
    play(second)


def test_the_view_of_what_is_sent_shows_it_adjusted(play: Play, photo: Path) -> None:
    async def story(window: Window) -> None:
        await dropped(window, photo)
        await opened(window)
        await finished(window)
        window.key(Qt.Key.Key_L, CONTROL | SHIFT)

        def facts() -> str:
            return unmarked(window.named("Facts").accessibleDescription()) if window.dialogs() else ""

        await until("the facts", lambda: "PNG · 400×400" in facts())
        assert "PNG · 800×400" in facts()
        assert "Cropped to 400 × 400 pixels." in facts()
        window.shell.activateWindow()
        await until("the window", window.shell.isActiveWindow)
        window.choose("Undo Adjust Source")
        await until("the whole", lambda: "Cropped" not in facts() and "800×400" in facts())

    play(story)


def test_a_recipe_is_restored_with_what_was_done_to_its_pictures(play: Play, photo: Path) -> None:
    async def story(window: Window) -> None:
        await dropped(window, photo)
        await opened(window)
        window.key(Qt.Key.Key_L, PLAIN, on=window.named("Crop frame"))
        await finished(window)
        done = adjusted(window)
        window.write("sepia")
        window.press("Generate")
        await until("the picture", lambda: window.pictures == ["sepia, Saved, 1 of 1"])
        window.choose("Start Anew")
        window.choose("Show Details")
        QTest.keyClick(window.named("Gallery"), Qt.Key.Key_Home)
        await window.pressed("Restore recipe")
        await until("the recipe", lambda: window.prompt == "sepia")
        assert adjusted(window) == done != IDENTITY

    play(story)


def test_another_size_changes_the_guide_and_not_the_crop(play: Play, photo: Path) -> None:
    async def story(window: Window) -> None:
        await dropped(window, photo)
        await opened(window)
        await finished(window)
        done = adjusted(window)
        window.press("16:9, 1280×720")
        assert adjusted(window) == done
        assert "another shape" in unmarked(window.source)
        await opened(window)
        assert frame(window) == "400×400, 200 from the left, 0 from the top"
        window.press("New pictures: 16:9 · 1280×720")
        assert frame(window).startswith("533×300")

    play(story)
