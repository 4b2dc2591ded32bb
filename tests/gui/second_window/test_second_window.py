"""The second window, as one uses it: it follows or is pinned, and keys in it mean what is seen in it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from gui.second_window.conftest import CONTROL, PLAIN, SHIFT
from PIL import Image
from PySide6.QtCore import QRect, Qt
from support.window import cells_of, until

from imageedit_desktop.store.library import DATABASE_NAME

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints


def flag(library: Path) -> None:
    """The service says that the first picture is sensitive."""
    with closing(sqlite3.connect(library / DATABASE_NAME)) as connection:
        connection.execute("UPDATE results SET nsfw = 1 WHERE number = 1")
        connection.commit()


def test_it_opens_by_its_key_and_follows(play):
    async def story(two):
        await two.open()
        await two.shows("picture 1")
        assert two.second.windowTitle() == "ImageEdit Desktop: second window"
        await two.go_back()
        two.key(Qt.Key.Key_Right, on=two.gallery)
        await two.shows("picture 2")
        two.key(Qt.Key.Key_Return, on=two.gallery)  # the viewer
        two.key(Qt.Key.Key_Right)
        await two.shows("picture 3")

    play(story)


def test_arrows_in_it_lead_both_windows_on_and_no_further_than_there_are_pictures(play):
    async def story(two):
        await two.open()
        await two.shows("picture 1")
        two.key(Qt.Key.Key_Left)
        assert two.says("This is the first picture.")
        two.key(Qt.Key.Key_Right)
        await two.shows("picture 2")
        assert two.position == "2 of 3"
        assert two.gallery.current_item().key.number == 2

    play(story)


def test_right_to_left_the_arrows_change_places(play, mirrored):
    async def story(two):
        await two.open()
        two.key(Qt.Key.Key_Left)
        await two.shows("picture 2")

    play(story)


def test_marks_mean_the_one_picture_that_it_shows_though_more_are_selected(play):
    async def story(two):
        two.key(Qt.Key.Key_A, CONTROL, on=two.gallery)
        await two.open()
        await two.shows("picture 1")
        two.key(Qt.Key.Key_P)
        await two.marked(1, "picked")
        await two.shows("picked")
        assert two.says("1 picture")
        assert "picked" not in "".join(cells_of(two.gallery)[1:])
        two.key(Qt.Key.Key_Z, CONTROL)
        await until("it is taken back", lambda: "picked" not in cells_of(two.gallery)[0])

    play(story)


def test_a_mark_right_after_an_arrow_means_the_next_picture(play):
    async def story(two):
        await two.open()
        await two.shows("picture 1")
        two.key(Qt.Key.Key_Right)
        two.key(Qt.Key.Key_3)
        await two.marked(2, "3 stars")
        assert "star" not in cells_of(two.gallery)[0]

    play(story)


def test_it_goes_on_after_a_mark_where_that_is_wanted(play):
    async def story(two):
        await two.open()
        two.key(Qt.Key.Key_A)
        two.key(Qt.Key.Key_P)
        two.key(Qt.Key.Key_X)
        await two.marked(1, "picked")
        await two.marked(2, "rejected")
        await two.shows("picture 3")

    play(story)


def test_pinned_it_stays_and_says_so(play):
    async def story(two):
        await two.open()
        await two.shows("picture 1")
        two.press("Pin")
        assert two.second.windowTitle() == "ImageEdit Desktop: second window, pinned"
        assert two.says("Pinned")
        await two.go_back()
        two.key(Qt.Key.Key_End, on=two.gallery)
        await until("the last one", lambda: two.position == "3 of 3")
        assert "picture 1" in two.shown
        two.key(Qt.Key.Key_F11, CONTROL)
        await two.shows("picture 3")
        assert two.second.windowTitle() == "ImageEdit Desktop: second window"
        assert not two.says("Pinned")

    play(story)


def test_pinned_keys_in_it_mean_the_pinned_picture_and_nothing_leafs(play):
    async def story(two):
        await two.open()
        await two.shows("picture 1")
        two.key(Qt.Key.Key_F11, CONTROL)
        await two.go_back()
        two.key(Qt.Key.Key_Right, on=two.gallery)
        await until("the second picture", lambda: two.position == "2 of 3")
        await two.go_there()
        two.key(Qt.Key.Key_Right)
        assert two.says("This window is pinned. Unpin it first.")
        assert two.position == "2 of 3"
        two.key(Qt.Key.Key_P, SHIFT)
        two.key(Qt.Key.Key_X)
        await two.marked(1, "rejected")
        await two.shows("rejected")
        assert "picked" not in "".join(cells_of(two.gallery))
        await two.go_back()
        two.key(Qt.Key.Key_P, on=two.gallery)
        await two.marked(2, "picked")
        assert "rejected" in two.shown

    play(story)


def test_a_pinned_picture_that_goes_to_the_bin_is_told_of_and_it_follows_again(play):
    async def story(two):
        await two.open()
        await two.shows("picture 1")
        two.key(Qt.Key.Key_F11, CONTROL)
        await two.go_back()
        two.key(Qt.Key.Key_Delete, on=two.gallery)
        await until("words", lambda: two.says("The pinned picture is in the bin now. This window follows again."))
        await two.shows("picture 2")
        assert two.second.windowTitle() == "ImageEdit Desktop: second window"

    play(story)


def test_a_pinned_picture_whose_import_is_undone_is_told_of_and_it_follows_again(play, tmp_path):
    folder = tmp_path / "Holiday"
    folder.mkdir()
    Image.new("RGB", (90, 60), "teal").save(folder / "beach.jpg")

    async def story(two):
        assert two.window.drop(two.gallery, folder)
        await until("the question", lambda: two.window.says("Import “Holiday”"))
        two.window.press("Import")
        await until("the summary", lambda: two.window.says("Imported: 1 picture."))
        await until("the picture", lambda: len(cells_of(two.gallery)) == 4)
        await two.go_back()
        two.window.key(Qt.Key.Key_Home, PLAIN, on=two.gallery)
        await until("its facts", two.gallery.current_item)
        await two.open()
        await two.shows("beach.jpg")
        two.key(Qt.Key.Key_F11, CONTROL)
        await until("the pin", lambda: "pinned" in two.second.windowTitle())
        two.key(Qt.Key.Key_Z, CONTROL)
        await until("words", lambda: two.says("The pinned picture has left the library."))
        await two.shows("picture 1")
        assert "pinned" not in two.second.windowTitle()
        two.key(Qt.Key.Key_P)
        await until("what was done", lambda: two.says("1 picture picked"))
        assert two.says("The pinned picture has left the library."), "nobody has read it yet"

    play(story)


def test_zoom_keys_in_it_are_its_own(play):
    async def story(two):
        two.key(Qt.Key.Key_Return, on=two.gallery)
        await two.open()
        await two.shows("picture 1")
        two.key(Qt.Key.Key_1, CONTROL)
        assert two.canvas.zoom == 1.0
        assert not two.canvas.fits
        two.press("Fit")
        assert two.canvas.fits
        await two.go_back()
        two.key(Qt.Key.Key_1, CONTROL)
        assert two.canvas.fits

    play(story)


def test_the_same_zoom_and_place_where_that_is_wanted(play, tmp_path):
    async def story(two):
        two.key(Qt.Key.Key_Return, on=two.gallery)
        await two.open()
        await two.shows("picture 1")
        two.window.choose("Second Window: Same Zoom and Place")
        await two.go_back()
        two.key(Qt.Key.Key_1, CONTROL)
        assert two.canvas.zoom == 1.0
        two.key(Qt.Key.Key_0, CONTROL)
        assert two.canvas.fits

    play(story)
    assert '"second.same_view": true' in (tmp_path / "settings.json").read_text(encoding="utf-8")


def test_a_sensitive_picture_is_blurred_in_it_until_it_is_asked_for(play):
    async def story(two):
        await two.open()
        await until("its words", lambda: "ensitive" in two.shown)
        two.press("Show Sensitive Picture")
        await two.shows("picture 1")
        await until("it is shown", lambda: "blurred" not in two.shown.lower())

    play(story, prepare=flag)


def test_a_missing_file_is_said(play):
    def prepare(library: Path) -> None:
        for path in library.glob("results/**/*.jpg"):
            path.unlink()

    async def story(two):
        await two.open()
        two.key(Qt.Key.Key_1, CONTROL)
        await until("words", lambda: "missing" in two.canvas.accessibleDescription())

    play(story, prepare=prepare)


def test_an_empty_library_is_said_and_pins_nothing(play):
    async def story(two):
        two.window.services.review.open("rejected")
        await until("nothing", lambda: not cells_of(two.gallery))
        await two.open()
        assert two.shown == "No picture is chosen."
        two.key(Qt.Key.Key_F11, CONTROL)
        assert two.says("There is no picture to pin.")

    play(story)


def test_a_duel_shows_nothing_beside_itself(play):
    async def story(two):
        await two.open()
        await two.shows("picture 1")
        await two.go_back()
        two.window.choose("Blind Duel…")
        await two.shows("A blind duel is going on in the main window.")
        await two.go_there()
        two.key(Qt.Key.Key_P)
        two.key(Qt.Key.Key_Right)
        assert two.says("A blind duel is going on in the main window.")

    play(story)


def test_full_screen_shows_the_picture_alone_and_one_step_back_leads_out_of_it_then_closes(play):
    async def story(two):
        await two.open()
        two.key(Qt.Key.Key_F11)
        await until("full screen", two.second.isFullScreen)
        assert not two.window.shell.isFullScreen()
        assert not two.says(".jpg")
        two.key(Qt.Key.Key_Escape)
        await until("a window", lambda: not two.second.isFullScreen())
        two.key(Qt.Key.Key_Escape)
        assert not two.seconds()
        (entry,) = [one for one in two.window.entries() if one.objectName() == "second_window"]
        assert not entry.isChecked()

    play(story)


def test_closed_by_its_frame_it_opens_again_where_it_was_and_follows(play):
    async def story(two):
        await two.open()
        two.key(Qt.Key.Key_F11, CONTROL)
        two.second.setGeometry(QRect(40, 60, 500, 400))
        two.second.close()
        assert not two.seconds()
        await two.go_back()
        two.key(Qt.Key.Key_Right, on=two.gallery)
        await two.open()
        assert two.second.geometry() == QRect(40, 60, 500, 400)
        await two.shows("picture 2")

    play(story)


def test_its_place_is_remembered_until_the_next_session_and_never_off_the_screen(play, qapp):
    async def first(two):
        await two.open()
        two.second.setGeometry(QRect(30, 50, 510, 410))
        two.second.close()

    async def second(two):
        await two.open()
        assert two.second.geometry() == QRect(30, 50, 510, 410)
        two.second.setGeometry(QRect(9000, 9000, 510, 410))
        two.second.close()

    async def third(two):
        await two.open()
        assert qapp.primaryScreen().availableGeometry().contains(two.second.geometry())

    for session in (first, second, third):
        play(session)


def test_full_screen_is_remembered_too(play):
    async def first(two):
        await two.open()
        two.key(Qt.Key.Key_F11)
        await until("full screen", two.second.isFullScreen)
        two.second.close()

    async def second(two):
        await two.open()
        assert two.second.isFullScreen()
        assert not two.says(".jpg")
        two.key(Qt.Key.Key_Escape)
        await until("its name", lambda: two.says(".jpg"))

    for session in (first, second):
        play(session)


def test_it_closes_with_the_main_window(play):
    async def story(two):
        await two.open()
        two.window.shell.close()
        await until("the end", lambda: not two.seconds())
        assert not two.window.shell.isVisible()

    play(story)


def test_another_library_unpins(play):
    async def story(two):
        await two.open()
        await two.shows("picture 1")
        two.key(Qt.Key.Key_F11, CONTROL)
        await two.window.services.workspace.close()
        assert two.shown == "No picture is chosen."
        assert two.second.windowTitle() == "ImageEdit Desktop: second window"

    play(story)
