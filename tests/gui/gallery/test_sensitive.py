"""Sensitive pictures: nobody sees them who did not ask to, and whoever hid them is told."""

from __future__ import annotations

import io
import sqlite3
from collections.abc import Callable
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest
from benchmarks.made_library import make_library
from PIL import Image
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QDrag, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from support.window import Window, cells_of, until, window_at

from imageedit_desktop.store.library import DATABASE_NAME, Library
from imageedit_desktop.ui.commands.palette import Palette
from imageedit_desktop.ui.features.viewer.canvas import Canvas

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

CONTROL, LEFT = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton
SHOW, BLUR, HIDE = (f"Sensitive Pictures: {how}" for how in ("Show", "Blur", "Hide"))
_FLAGGED = 2
"""The second picture of each batch is sensitive, of the third the service did not say."""

_BARS = 20
_SHARP, _SOFT = 100, 12
"""The least step at an edge of the bars, and the greatest where they are blurred; of 255."""


def flag(library: Path) -> None:
    """Let some be sensitive, and all have edges."""
    _draw_bars(library)
    _change(library, f"UPDATE results SET nsfw = CASE number WHEN {_FLAGGED} THEN 1 WHEN 3 THEN NULL ELSE 0 END")


def flag_all(library: Path) -> None:
    _change(library, "UPDATE results SET nsfw = 1")


def _change(library: Path, statement: str) -> None:
    with closing(sqlite3.connect(library / DATABASE_NAME)) as connection:
        connection.execute(statement)
        connection.commit()


def _draw_bars(library: Path) -> None:
    """All pictures of a made library are a few files under many names."""
    drawn = set()
    for path in (*library.glob("results/**/*.jpg"), *library.glob("thumbnails/**/*.jpg")):
        if (inode := path.stat().st_ino) not in drawn:
            drawn.add(inode)
            with Image.open(path) as image:
                size = image.size
            bars = Image.new("L", (_BARS, 1))
            bars.putdata([255 * (bar % 2) for bar in range(_BARS)])
            made = io.BytesIO()
            bars.resize(size, Image.Resampling.NEAREST).save(made, "JPEG", quality=95)
            path.write_bytes(made.getvalue())


def detail(image: QImage, part: QRect) -> int:
    """The greatest step from one pixel to the next, of 255."""
    steps = [0]
    for y in range(part.top(), part.bottom(), 3):
        row = [image.pixelColor(x, y).green() for x in range(part.left(), part.right())]
        steps += [abs(after - before) for before, after in pairwise(row)]
    return max(steps)


def upper(rect: QRect) -> QRect:
    """The upper quarter of a picture, away from what is marked on it."""
    return QRect(rect.left() + 4, rect.top() + 4, rect.width() - 8, rect.height() // 4)


def pick(gallery, index: int) -> None:
    """Click on a picture, beside what is marked on it."""
    at = gallery.grid.picture_rect(index).topLeft() + QPoint(12, 12)
    QTest.mouseClick(gallery.grid.viewport(), LEFT, pos=at)


def detail_of(gallery, index: int) -> int:
    return detail(gallery.picture(), upper(gallery.grid.picture_rect(index)))


async def is_sharp(gallery, index: int) -> None:
    await until(f"picture {index}", lambda: detail_of(gallery, index) > _SHARP)


async def is_blurred(gallery, index: int) -> None:
    """It is there, and soft."""
    ground = gallery.grid.palette().window().color()

    def is_there() -> bool:
        rect = gallery.grid.picture_rect(index)
        assert rect.isValid(), "it is out of sight"
        colour = gallery.picture().pixelColor(rect.topLeft() + QPoint(6, 6))
        return colour != ground and "sensitive, shown blurred" in gallery.cells[index]

    await until(f"picture {index}", is_there)
    assert detail_of(gallery, index) < _SOFT


def canvas_of(window: Window) -> Canvas:
    (found,) = window.shell.findChildren(Canvas)
    return found


def canvas_detail(window: Window) -> int:
    canvas = canvas_of(window)
    image = canvas.grab().toImage()
    middle = QRect(canvas.width() // 2 - 60, canvas.height() // 4, 120, 60)
    return detail(image, middle)


def test_they_are_blurred_until_asked_for_and_the_others_are_not(show):
    async def story(gallery):
        await is_sharp(gallery, 0)
        await is_blurred(gallery, 1)
        await is_sharp(gallery, 2)
        assert "Saved, sensitive, shown blurred" in gallery.cells[1]
        assert "sensitive" not in gallery.cells[0] + gallery.cells[2]

    show(story, pictures=9, prepare=flag)


def test_a_key_shows_the_current_one_and_blurs_it_again(show):
    async def story(gallery):
        pick(gallery, 1)
        gallery.key(Qt.Key.Key_V)
        await is_sharp(gallery, 1)
        assert "Saved, sensitive, 2 of 6" in gallery.cells[1]
        await is_blurred(gallery, 4)
        gallery.key(Qt.Key.Key_V)
        await is_blurred(gallery, 1)

    show(story, pictures=6, images=3, prepare=flag)


def test_a_click_on_the_mark_shows_that_one_and_beside_it_selects(show):
    async def story(gallery):
        await is_blurred(gallery, 1)
        pick(gallery, 1)
        await is_blurred(gallery, 1)
        gallery.click(1)
        await is_sharp(gallery, 1)
        assert gallery.review.current == 1

    show(story, pictures=9, prepare=flag)


def test_all_that_are_selected_are_shown_together_and_blurred_together(show):
    async def story(gallery):
        gallery.key(Qt.Key.Key_A, CONTROL)
        gallery.key(Qt.Key.Key_V)
        for index in (1, 4):
            await is_sharp(gallery, index)
        gallery.key(Qt.Key.Key_V)
        for index in (1, 4):
            await is_blurred(gallery, index)

    show(story, pictures=6, images=3, prepare=flag)


@pytest.mark.parametrize(
    ("index", "why"),
    [(0, "This picture is not sensitive."), (2, "The service did not say whether this picture is sensitive.")],
)
def test_it_is_said_of_which_picture_there_is_nothing_to_show(show, index, why):
    async def story(gallery):
        pick(gallery, index)
        gallery.key(Qt.Key.Key_V)
        assert gallery.window.says(why)

    show(story, pictures=9, prepare=flag)


def test_a_screen_reader_can_ask_for_one(show):
    async def story(gallery):
        told = QAccessible.queryAccessibleInterface(gallery.grid)
        acts = told.child(1).actionInterface()
        (name,) = [one for one in acts.actionNames() if acts.localizedActionName(one) == "Show sensitive picture"]
        acts.doAction(name)
        await is_sharp(gallery, 1)
        assert name not in acts.actionNames()
        assert name not in told.child(0).actionInterface().actionNames()

    show(story, pictures=9, prepare=flag)


def test_shown_blurred_and_hidden_take_effect_at_once(show):
    async def story(gallery):
        window = gallery.window
        window.choose(SHOW)
        await is_sharp(gallery, 1)
        assert "Saved, sensitive, 2 of 18" in gallery.cells[1]
        window.choose(BLUR)
        await is_blurred(gallery, 1)
        window.choose(HIDE)
        await until("sixteen", lambda: len(gallery.cells) == 16)
        assert not any("sensitive" in cell for cell in gallery.cells)
        assert window.buttons("2 sensitive pictures are hidden")
        window.choose(BLUR)
        await until("all of them", lambda: len(gallery.cells) == 18)
        assert not window.buttons("2 sensitive pictures are hidden")
        await is_blurred(gallery, 1)

    show(story, pictures=18, prepare=flag)


def test_who_chooses_to_blur_has_all_of_them_blurred_again(show):
    async def story(gallery):
        pick(gallery, 1)
        gallery.key(Qt.Key.Key_V)
        await is_sharp(gallery, 1)
        gallery.window.choose(BLUR)
        await is_blurred(gallery, 1)

    show(story, pictures=9, prepare=flag)


def test_a_search_for_them_finds_hidden_ones_blurred(show):
    async def story(gallery):
        gallery.window.choose(HIDE)
        await until("sixteen", lambda: len(gallery.cells) == 16)
        gallery.key(Qt.Key.Key_F, CONTROL)
        field = QApplication.focusWidget()
        QTest.keyClicks(field, "nsfw:yes")
        QTest.keyClick(field, Qt.Key.Key_Return)
        await until("two", lambda: len(gallery.cells) == 2)
        await is_blurred(gallery, 0)
        assert not gallery.window.buttons("2 sensitive pictures are hidden")

    show(story, pictures=18, prepare=flag)


def test_the_line_at_the_foot_leads_to_the_choice(show):
    async def story(gallery):
        window = gallery.window
        window.choose(HIDE)
        await window.pressed("2 sensitive pictures are hidden")
        (menu,) = [one for one in window.shell.findChildren(QMenu) if one.isVisible()]
        assert [(entry.text().replace("&", ""), entry.isChecked()) for entry in menu.actions()] == [
            (SHOW, False),
            (BLUR, False),
            (HIDE, True),
        ]
        menu.actions()[1].trigger()
        menu.close()
        await until("all", lambda: len(gallery.cells) == 18)

    show(story, pictures=18, prepare=flag)


def test_a_gallery_of_which_all_is_hidden_says_so(show):
    async def story(gallery):
        before = gallery.picture()
        gallery.window.choose(HIDE)
        await gallery.window.pressed("9 sensitive pictures are hidden")
        assert gallery.cells == []
        assert gallery.picture() != before

    show(story, pictures=9, prepare=flag_all)


def test_what_leaves_by_drag_shows_nothing_of_it_under_the_pointer(show, monkeypatch):
    seen = []

    def exec_(self, *_actions):
        seen.append(self.pixmap().toImage())
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", exec_)

    async def story(gallery):
        await is_sharp(gallery, 0)
        await is_blurred(gallery, 1)
        for index in (0, 1):
            start, viewport = gallery.grid.picture_rect(index).topLeft() + QPoint(12, 12), gallery.grid.viewport()
            QTest.mousePress(viewport, LEFT, pos=start)
            for step in range(1, 30, 5):
                QTest.mouseMove(viewport, start + QPoint(step, step))
            QTest.mouseRelease(viewport, LEFT, pos=start)
        sharp, soft = (detail(image, image.rect()) for image in (seen[0], seen[-1]))
        assert sharp > _SHARP // 2
        assert soft < _SOFT

    show(story, pictures=9, prepare=flag)


def test_the_viewer_shows_no_glimpse_of_it_and_sharp_when_asked(show):
    async def story(gallery):
        window = gallery.window
        gallery.click(1)  # on its mark: all its pixels are at hand when it is opened the second time
        await is_sharp(gallery, 1)
        gallery.key(Qt.Key.Key_Return)
        await until("its pixels", lambda: canvas_detail(window) > _SHARP)
        window.key(Qt.Key.Key_V, Qt.KeyboardModifier.NoModifier)
        assert canvas_detail(window) < _SOFT
        assert canvas_of(window).accessibleName().endswith("picture 2, Saved, sensitive, shown blurred")
        window.key(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        gallery.key(Qt.Key.Key_Return)
        assert canvas_detail(window) < _SOFT
        await window.pressed("Show Sensitive Picture")
        await until("its pixels", lambda: canvas_detail(window) > _SHARP)
        assert not window.buttons("Show Sensitive Picture")
        assert canvas_of(window).accessibleName().endswith("picture 2, Saved, sensitive")

    show(story, pictures=9, prepare=flag)


def test_a_sharp_picture_goes_at_once_also_where_nothing_blurred_is_there_yet(show):
    def shown(library: Path) -> None:
        flag(library)
        with closing(Library.open(library)) as opened:
            opened.settings.keep("sensitive_pictures", "shown")

    async def story(gallery):
        window = gallery.window
        await is_sharp(gallery, 1)
        pick(gallery, 1)
        gallery.key(Qt.Key.Key_Return)
        await until("its pixels", lambda: canvas_detail(window) > _SHARP)
        window.choose(BLUR)
        assert canvas_detail(window) < _SOFT

    show(story, pictures=9, prepare=shown)


def test_the_strip_below_blurs_it_too(show):
    async def story(gallery):
        window = gallery.window
        gallery.click(0)
        gallery.key(Qt.Key.Key_Return)
        frames = _frames(window)
        await until("the first frame", lambda: _frame_detail(frames[0]) > _SHARP // 2)
        assert frames[1].accessibleName().endswith("picture 2, Saved, sensitive, shown blurred")
        assert _frame_detail(frames[1]) < _SOFT
        window.choose(SHOW)
        await until("the second frame", lambda: _frame_detail(frames[1]) > _SHARP // 2)

    show(story, pictures=9, prepare=flag)


def _frames(window: Window) -> list[QAbstractButton]:
    strip: QWidget = window.named("Pictures of this batch")
    return strip.findChildren(QAbstractButton)


def _frame_detail(frame: QAbstractButton) -> int:
    image = frame.grab().toImage()
    return detail(image, image.rect().adjusted(6, 4, -6, -image.height() * 3 // 4))


def test_a_picture_that_is_hidden_while_it_is_looked_at_is_left(show):
    async def story(gallery):
        pick(gallery, 1)
        gallery.key(Qt.Key.Key_Return)
        assert canvas_of(gallery.window).isVisible()
        gallery.window.choose(HIDE)
        await until("the gallery", gallery.grid.isVisible)
        assert len(gallery.cells) == 8

    show(story, pictures=9, prepare=flag)


def test_each_library_keeps_its_own_choice(
    run_in_qt: Callable[..., None], qapp: QApplication, tmp_path: Path
) -> None:
    for name in ("one", "other"):
        make_library(tmp_path / name / "library" / "rehearsal", 9)
        flag(tmp_path / name / "library" / "rehearsal")

    async def shows(name: str, number: int, choose: str = "") -> None:
        async with window_at(tmp_path / name) as window:
            gallery = window.named("Gallery")
            await until("the pictures", lambda: len(cells_of(gallery)) == number)
            if choose:
                window.choose(choose)
                await until("the choice", lambda: len(cells_of(gallery)) == 8)

    async def story() -> None:
        await shows("one", 9, choose=HIDE)
        await shows("other", 9)
        await shows("one", 8)

    run_in_qt(story())


def test_the_palette_offers_the_choice(show):
    async def story(gallery):
        gallery.key(Qt.Key.Key_K, CONTROL)
        (palette,) = gallery.window.shell.findChildren(Palette)
        field = QApplication.focusWidget()
        assert palette.isAncestorOf(field)
        QTest.keyClicks(field, "sensitive hide")
        QTest.keyClick(field, Qt.Key.Key_Return)
        await until("eight", lambda: len(gallery.cells) == 8)

    show(story, pictures=9, prepare=flag)
