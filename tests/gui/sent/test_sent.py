"""Exactly what leaves, seen from the window: by key, menu and button, while the composition changes."""

from __future__ import annotations

import hashlib
import random
from pathlib import Path

import pytest
from PIL import Image, ImageFilter
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QLineEdit, QWidget
from support.service_server import KEY, Service
from support.window import CONTROL, Play, Window, unmarked, until

from imageedit_desktop.domain.draft.edits import SetSource
from imageedit_desktop.domain.inputs import InputUrl
from imageedit_desktop.paths import resources_folder

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")

CAT = resources_folder() / "samples" / "chelsea.png"
GRACE = resources_folder() / "samples" / "grace_hopper.jpg"
PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
GERMAN = "Rechtsschutzversicherungsgesellschaften_Schlussbesprechung_Donaudampfschifffahrt_2026.webp"
HINDI = "मेरी बहन की शादी की सबसे सुंदर तस्वीर जो हमने पिछले साल जयपुर में खींची थी.webp"


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """What has to be shrunk and encoded anew, and says where it was taken."""
    chance = random.Random(7)
    small = Image.frombytes("RGB", (60, 40), chance.randbytes(60 * 40 * 3)).filter(ImageFilter.GaussianBlur(2))
    image = small.resize((2400, 1600), Image.Resampling.BICUBIC)
    exif = Image.Exif()
    exif.get_ifd(0x8825).update({1: "N", 2: (48.0, 8.0, 0.0), 3: "E", 4: (11.0, 34.0, 0.0)})
    path = tmp_path / GERMAN
    image.save(path, "WEBP", quality=80, exif=exif)
    return path


def facts(window: Window) -> str:
    """Everything that is told of the bytes, as a screen reader tells it."""
    return unmarked(window.named("Facts").accessibleDescription()) if window.dialogs() else ""


def over(window: Window) -> QWidget:
    (found,) = window.dialogs()
    return found


def message(window: Window) -> str:
    return unmarked(window.named("Sent").accessibleDescription()) if window.dialogs() else ""


def says(window: Window, words: str) -> bool:
    return any(words in unmarked(label.text()) for label in over(window).findChildren(QLabel) if label.isVisible())


async def dropped(window: Window, path: Path) -> None:
    window.drop(window.named("Source image"), path)
    await until(path.name, lambda: window.source.startswith(path.name))


async def opened(window: Window) -> None:
    window.shell.activateWindow()  # as every window manager does where a window closes
    await until("the window", window.shell.isActiveWindow)
    window.key(Qt.Key.Key_L, CONTROL | SHIFT)
    await until("the facts", lambda: facts(window))


def test_the_facts_are_those_of_the_file_that_is_sent(play: Play, photo: Path, tmp_path: Path) -> None:
    async def story(window: Window) -> None:
        await dropped(window, photo)
        await opened(window)
        (sent,) = (tmp_path / "library" / "rehearsal" / "prepared").rglob("*.*")
        with Image.open(sent) as image:
            assert image.size == (2048, 1365)
            assert image.format == "JPEG"
        told = facts(window)
        assert f"JPEG · 2048×1365 · {round(sent.stat().st_size / 1000, 1)} kB" in told
        assert "quality 95 of 100" in told
        assert "There is nothing in it but the picture." in told
        assert GERMAN in told
        assert "WEBP · 2400×1600" in told
        assert "Not sent: where it was taken." in told
        await until("how alike they are", lambda: "SSIM" in facts(window))
        assert "own pixels: SSIM 0.9" in facts(window)

    play(story)


def test_a_file_that_is_sent_as_it_is_says_so(play: Play, tmp_path: Path) -> None:
    plain = tmp_path / "plain.jpg"
    Image.new("RGB", (640, 480), "teal").save(plain, "JPEG", quality=88)

    async def story(window: Window) -> None:
        await dropped(window, plain)
        await opened(window)
        assert "byte for byte" in facts(window)
        assert "How alike" not in facts(window)
        (sides,) = window.buttons("Side by Side")
        assert not sides.isEnabled()

    play(story)


def test_the_window_follows_the_well_and_says_where_there_is_nothing(play: Play, photo: Path) -> None:
    async def story(window: Window) -> None:
        window.key(Qt.Key.Key_L, CONTROL | SHIFT)
        await until("the reason", lambda: window.says("There is no source yet."))
        assert not window.dialogs()
        await dropped(window, GRACE)
        await opened(window)
        assert says(window, "Source")
        await dropped(window, CAT)
        await until("the cat", lambda: CAT.name in facts(window))
        window.press("Remove the source")
        await until("nothing", lambda: message(window) == "There is no source yet.")
        assert not facts(window)
        over(window).activateWindow()
        await until("the window", over(window).isActiveWindow)
        window.key(Qt.Key.Key_Z, CONTROL)  # heard here too
        await until("the cat again", lambda: CAT.name in facts(window))
        window.drop(window.named("Source image"), photo)
        window.drop(window.named("Source image"), GRACE)  # the newest wish wins
        await until("the last one", lambda: GRACE.name in facts(window))
        await until("rest", lambda: not window.services.compose.state.coming)
        assert GERMAN not in facts(window)

    play(story)


def test_a_line_lies_between_them_and_moves_by_keys(play: Play, photo: Path) -> None:
    async def story(window: Window) -> None:
        await dropped(window, photo)
        await opened(window)
        name = "Line between the original and what is sent"
        line = await until(
            "the line",
            lambda: [w for w in over(window).findChildren(QWidget) if w.accessibleName() == name and w.isVisible()],
        )
        before = line[0].x()
        line[0].setFocus()
        QTest.keyClick(line[0], Qt.Key.Key_Right)
        assert line[0].x() > before
        assert line[0].property("value") == 52

    play(story)


def test_both_have_one_zoom_and_one_place(play: Play, photo: Path) -> None:
    async def story(window: Window) -> None:
        await dropped(window, photo)
        await opened(window)
        await until("how alike they are", lambda: "SSIM" in facts(window))
        window.press("Side by Side")
        one, other = window.named("Original"), window.named("Sent")
        await until("the halves", lambda: abs(one.width() - other.width()) <= 1)
        window.key(Qt.Key.Key_1, CONTROL)
        assert (one.zoom, other.zoom) == (1.0, 1.0)
        QTest.mousePress(one, Qt.MouseButton.LeftButton, pos=one.rect().center())
        QTest.mouseMove(one, one.rect().center() - one.rect().center() / 2)
        QTest.mouseRelease(one, Qt.MouseButton.LeftButton)
        assert one.picture_rect().topLeft() == other.picture_rect().topLeft()
        assert one.picture_rect().left() != (one.width() - one.picture_rect().width()) / 2
        window.key(Qt.Key.Key_Plus, PLAIN)
        assert one.zoom == other.zoom == 1.25
        window.key(Qt.Key.Key_0, CONTROL)
        assert one.fits
        assert other.fits
        window.press("With a Line")
        assert not one.isVisible()

    play(story)


def test_a_portrait_is_shown_from_its_tile_and_followed(play: Play) -> None:
    async def story(window: Window) -> None:
        window.drop(window.named("Reference tray"), CAT, GRACE)
        await until("both", lambda: len(window.portraits) == 2)
        tile = window.named(window.portraits[1])
        tile.setFocus()
        opens = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, tile.rect().center(), tile.mapToGlobal(tile.rect().center())
        )
        QApplication.sendEvent(tile, opens)
        menu = await until("the menu", QApplication.activePopupWidget)
        (entry,) = [one for one in menu.actions() if one.text().replace("&", "").startswith("Show What Is Sent")]
        menu.setActiveAction(entry)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        await until("the facts", lambda: GRACE.name in facts(window))
        assert says(window, "Portrait 2 of 2")
        window.shell.activateWindow()
        await until("the window", window.shell.isActiveWindow)
        tile.setFocus()
        QTest.keyClick(tile, Qt.Key.Key_Space)
        await until("off", lambda: says(window, "Portrait 2 of 2, switched off and not sent"))
        QTest.keyClick(tile, Qt.Key.Key_Delete)
        await until("gone", lambda: message(window) == "This portrait is not in the tray any more.")

    play(story)


def test_return_means_the_portrait_that_has_the_keyboard(play: Play) -> None:
    async def story(window: Window) -> None:
        await dropped(window, CAT)
        window.drop(window.named("Reference tray"), GRACE)
        await until("the portrait", lambda: len(window.portraits) == 1)
        window.shell.activateWindow()
        await until("the window", window.shell.isActiveWindow)
        window.key(Qt.Key.Key_Return, PLAIN, on=window.named(window.portraits[0]))
        await until("the portrait", lambda: GRACE.name in facts(window))

    play(story)


def test_the_button_on_the_well_opens_it_and_esc_closes_it(play: Play, tmp_path: Path) -> None:
    async def story(window: Window) -> None:
        await dropped(window, CAT)
        window.press("Show what is sent")
        await until("the facts", lambda: CAT.name in facts(window))
        over(window).activateWindow()
        await until("the window", over(window).isActiveWindow)
        window.key(Qt.Key.Key_Escape, PLAIN)
        await until("no window", lambda: not window.dialogs())
        await opened(window)
        await window.services.workspace.open(None)
        await until("the cat of the draft", lambda: CAT.name in facts(window))

    play(story)


def test_a_copy_is_the_file_byte_for_byte(play: Play, photo: Path, tmp_path: Path) -> None:
    async def story(window: Window) -> None:
        await dropped(window, photo)
        await opened(window)
        window.press("Save a Copy…")
        (chooser,) = await until("the chooser", lambda: window.shell.findChildren(QFileDialog))
        (name,) = chooser.findChildren(QLineEdit)
        assert name.text() == f"{photo.stem}-sent.jpg"
        name.setText(str(tmp_path / "copy.jpg"))  # as if pasted
        (save,) = [one for one in chooser.findChildren(QAbstractButton) if one.text() == "&Save"]
        QTest.mouseClick(save, Qt.MouseButton.LeftButton)
        await until("the copy", lambda: says(window, "Saved as “copy.jpg”."))
        (sent,) = (tmp_path / "library" / "rehearsal" / "prepared").rglob("*.*")
        copied = (tmp_path / "copy.jpg").read_bytes()
        assert hashlib.sha256(copied).hexdigest() == sent.stem

    play(story)


def test_what_was_written_to_look_at_is_gone_with_the_window(
    play: Play, photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "temporary"
    own.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(own))

    async def story(window: Window) -> None:
        await dropped(window, photo)
        await opened(window)
        await until("how alike they are", lambda: "SSIM" in facts(window))
        assert len(list(own.rglob("*.png"))) == 2
        window.key(Qt.Key.Key_Escape, PLAIN)
        await until("nothing", lambda: not list(own.iterdir()))
        await opened(window)
        await until("how alike they are", lambda: "SSIM" in facts(window))

    play(story)
    assert not list(own.iterdir())


def test_a_file_that_was_deleted_is_made_again(play: Play, tmp_path: Path) -> None:
    async def story(window: Window) -> None:
        await dropped(window, GRACE)
        await until("the file", lambda: list((tmp_path / "library" / "rehearsal" / "prepared").rglob("*.*")))
        (sent,) = (tmp_path / "library" / "rehearsal" / "prepared").rglob("*.*")
        sent.unlink()
        await opened(window)
        assert GRACE.name in facts(window)
        assert sent.is_file()

    play(story)


def test_in_the_next_session_the_file_has_the_name_that_the_user_knows(play: Play, photo: Path) -> None:
    async def story(window: Window) -> None:
        await dropped(window, photo)
        await until("the draft", lambda: not window.services.compose.state.coming)

    async def next_time(window: Window) -> None:
        await until("the draft", lambda: window.source.startswith(photo.name))
        source = window.services.compose.state.draft.source
        await until("what is shown of it", lambda: window.services.shown_inputs.path(source.rendition))
        await opened(window)
        assert GERMAN in facts(window)
        assert source.sha256 not in facts(window)

    play(story)
    play(next_time)


def test_the_source_that_comes_along_to_another_library_is_shown_from_there(
    play: Play, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story(window: Window) -> None:
        await dropped(window, GRACE)
        await opened(window)
        with Service().running() as service:
            monkeypatch.setenv("IMAGEEDIT_API_URL", service.address)
            await window.services.workspace.open(KEY)
            await until("the file there", lambda: list((tmp_path / "library" / "prepared").rglob("*.*")))
            await until("the facts", lambda: GRACE.name in facts(window))
            assert not message(window)
            await window.services.workspace.open(None)

    play(story)


def test_a_source_by_its_address_sends_nothing(play: Play) -> None:
    async def story(window: Window) -> None:
        address = "https://example.com/picture.png"
        window.services.compose.apply(SetSource(source=InputUrl(url=address)))
        await until("the address", lambda: address in window.source)
        window.shell.activateWindow()
        window.key(Qt.Key.Key_L, CONTROL | SHIFT)
        await until("the words", lambda: "from its address" in message(window))

    play(story)


@pytest.mark.parametrize("name", [GERMAN, HINDI])
def test_long_names_in_a_small_window_leave_room(play: Play, photo: Path, name: str) -> None:
    path = photo.rename(photo.with_name(name))

    async def story(window: Window) -> None:
        await dropped(window, path)
        await opened(window)
        over(window).resize(over(window).minimumSizeHint())
        sent, told = window.named("Sent"), window.named("Facts")
        await until(
            "below",
            lambda: told.mapToGlobal(told.rect().topLeft()).y() >= sent.mapToGlobal(sent.rect().bottomLeft()).y(),
        )
        assert over(window).width() <= 480
        assert name in facts(window)
        for label in told.findChildren(QLabel):
            assert label.width() <= told.width()

    play(story)


def test_from_right_to_left_the_original_is_on_the_right(mirrored: None, play: Play, photo: Path) -> None:
    async def story(window: Window) -> None:
        await dropped(window, photo)
        await opened(window)
        await until("how alike they are", lambda: "SSIM" in facts(window))
        window.press("Side by Side")
        one, other = window.named("Original"), window.named("Sent")
        await until(
            "the halves",
            lambda: one.mapToGlobal(one.rect().topLeft()).x() > other.mapToGlobal(other.rect().topLeft()).x(),
        )

    play(story)
