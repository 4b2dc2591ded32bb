"""Histogram, clipping, lights out and the slide show, as one uses them."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from gui.viewer.conftest import draw_thirds
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from support.window import until

from imageedit_desktop.store.library import DATABASE_NAME
from imageedit_desktop.ui import theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

RED, BLUE = QColor(255, 32, 32), QColor(48, 96, 255)


def widgets(opened, name: str) -> list[QWidget]:
    """Those that are seen and called so."""
    every = opened.window.shell.findChildren(QWidget)
    return [one for one in every if one.accessibleName() == name and one.isVisible()]


def said(opened, name: str) -> str:
    return "".join(one.accessibleDescription() for one in widgets(opened, name))


def colour(opened, x: float, y: float = 0.5) -> QColor:
    """What is on the screen at a part of the picture's width and height."""
    canvas = opened.canvas
    place = canvas.picture_rect()
    at = QPoint(round(place.left() + x * place.width()), round(place.top() + y * place.height()))
    return opened.window.shell.grab().toImage().pixelColor(canvas.mapTo(opened.window.shell, at))


def beside(opened) -> QColor:
    """What is on the screen beside the picture, within its room."""
    at = opened.canvas.mapTo(opened.window.shell, QPoint(3, opened.canvas.height() - 3))
    return opened.window.shell.grab().toImage().pixelColor(at)


async def is_shown(opened) -> None:
    await until("the picture", lambda: colour(opened, 1 / 2).red() in range(120, 136))


def flag(library: Path) -> None:
    draw_thirds(library)
    with closing(sqlite3.connect(library / DATABASE_NAME)) as connection:
        connection.execute("UPDATE results SET nsfw = 1 WHERE number = 1")
        connection.commit()


def test_the_histogram_is_told_in_words(look):
    async def story(opened):
        opened.key(Qt.Key.Key_H)
        await until("the histogram", lambda: "33 % of the picture is black" in said(opened, "Histogram"))
        assert said(opened, "Histogram") == (
            "33 % of the picture is black without detail, and 33 % is white without detail. "
            "Half of it is darker than 50 % of full brightness."
        )
        (panel,) = widgets(opened, "Histogram")
        ground = panel.grab().toImage().pixelColor(4, 4)
        assert ground != panel.grab().toImage().pixelColor(panel.width() // 2, panel.height() - 32)
        opened.key(Qt.Key.Key_H)
        assert not widgets(opened, "Histogram")

    look(story)


def test_the_histogram_is_in_the_other_corner_where_one_reads_from_right_to_left(look, mirrored):
    async def story(opened):
        opened.key(Qt.Key.Key_H)
        (panel,) = widgets(opened, "Histogram")
        assert panel.geometry().center().x() < opened.canvas.geometry().center().x()

    look(story)


def test_clipping_is_painted_at_every_zoom_and_goes_again(look):
    async def story(opened):
        await is_shown(opened)
        assert colour(opened, 1 / 6) == QColor("black")
        opened.key(Qt.Key.Key_J)
        await until("the marks", lambda: colour(opened, 1 / 6) == BLUE)
        assert colour(opened, 5 / 6) == RED
        assert colour(opened, 1 / 2).red() == colour(opened, 1 / 2).blue()
        opened.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        await until("the marks at 100 %", lambda: colour(opened, 0.3) == BLUE)
        opened.key(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
        opened.key(Qt.Key.Key_J)
        await until("the picture", lambda: colour(opened, 1 / 6) == QColor("black"))

    look(story)


def test_nothing_measured_of_one_picture_is_shown_on_the_next(look):
    def prepare(library: Path) -> None:
        """The second picture has a file of its own, all grey."""
        draw_thirds(library)
        with closing(sqlite3.connect(library / DATABASE_NAME)) as connection:
            (place, sha256), *_ = connection.execute("SELECT path, sha256 FROM results WHERE number = 2").fetchall()
        from PIL import Image

        for path in (library / place, library / "thumbnails" / sha256[:2] / f"{sha256}.jpg"):
            with Image.open(path) as image:
                size = image.size
            path.unlink()
            Image.new("L", size, 100).save(path)

    async def story(opened):
        await is_shown(opened)
        opened.key(Qt.Key.Key_H)
        opened.key(Qt.Key.Key_J)
        await until("the marks", lambda: colour(opened, 1 / 6) == BLUE)
        opened.key(Qt.Key.Key_Right)
        assert colour(opened, 1 / 6) != BLUE
        assert said(opened, "Histogram") == "Not measured yet."
        await until("its own", lambda: said(opened, "Histogram").startswith("0 % of the picture is black"))
        await until("the picture itself", lambda: colour(opened, 1 / 6).red() in range(96, 104))

    look(story, prepare=prepare)


def test_a_blurred_picture_is_not_measured(look):
    async def story(opened):
        opened.key(Qt.Key.Key_J)
        assert opened.window.says("Show the sensitive picture first.")
        opened.key(Qt.Key.Key_Right)
        opened.key(Qt.Key.Key_H)
        await until("the histogram", lambda: "33 %" in said(opened, "Histogram"))
        opened.key(Qt.Key.Key_Left)
        await asyncio.sleep(0.3)  # it would be measured by now
        assert said(opened, "Histogram") == "Not measured yet."
        opened.key(Qt.Key.Key_V)
        await until("the histogram", lambda: "33 %" in said(opened, "Histogram"))

    look(story, prepare=flag)


def test_the_lights_go_dim_then_out_and_on_again(look):
    async def story(opened):
        await is_shown(opened)
        lit = theme.color("well")
        assert beside(opened) == lit
        opened.key(Qt.Key.Key_L)
        dim = beside(opened)
        assert dim != QColor("black")
        assert dim.lightness() < lit.lightness()
        assert colour(opened, 5 / 6) == QColor("white")
        opened.key(Qt.Key.Key_L)
        assert beside(opened) == QColor("black")
        assert colour(opened, 5 / 6) == QColor("white")
        opened.key(Qt.Key.Key_L)
        assert beside(opened) == lit

    look(story)


def test_one_step_back_lights_them_and_the_next_leaves(look):
    async def story(opened):
        await is_shown(opened)
        opened.key(Qt.Key.Key_L)
        opened.key(Qt.Key.Key_Escape)
        assert opened.canvas.isVisible()
        assert beside(opened) == theme.color("well")
        opened.key(Qt.Key.Key_Escape)
        assert not opened.canvas.isVisible()

    look(story)


def test_whoever_leaves_finds_the_lights_on(look):
    async def story(opened):
        shell = opened.window.shell
        opened.key(Qt.Key.Key_L)
        opened.key(Qt.Key.Key_L)
        assert shell.grab().toImage().pixelColor(shell.width() - 20, 8) == QColor("black")
        opened.window.choose("Sensitive Pictures: Hide")  # the one that is shown is, and the viewer has no other
        await until("the gallery", lambda: not opened.canvas.isVisible())
        assert shell.grab().toImage().pixelColor(shell.width() - 20, 8) != QColor("black")

    look(story, prepare=flag)


def test_the_slide_show_goes_on_by_itself_to_the_last_picture_and_ends(look):
    async def story(opened):
        opened.key(Qt.Key.Key_F5)
        for _ in range(4):
            opened.key(Qt.Key.Key_Period)  # every two seconds, which is the quickest
        assert not opened.window.shell.menuBar().isVisible()
        await until("the second", lambda: "picture 2" in opened.told)
        opened.key(Qt.Key.Key_Space)
        assert _entry(opened, "Go On with the Slide Show")
        opened.key(Qt.Key.Key_Space)
        await until("the third", lambda: "picture 3" in opened.told)
        await until("the end", lambda: opened.window.shell.menuBar().isVisible())
        assert "picture 3" in opened.told

    look(story)


def test_it_begins_in_the_gallery_too_and_ends_by_one_step_back(look):
    async def story(opened):
        window = opened.window
        opened.key(Qt.Key.Key_Escape)
        opened.key(Qt.Key.Key_F5)
        assert opened.canvas.isVisible()
        assert not window.shell.menuBar().isVisible()
        opened.key(Qt.Key.Key_Escape)
        assert opened.canvas.isVisible()
        assert window.shell.menuBar().isVisible()
        opened.key(Qt.Key.Key_Space)
        assert window.says("There is no slide show now.")

    look(story)


def test_how_long_each_is_shown_is_remembered(look, tmp_path):
    async def slower(opened):
        opened.key(Qt.Key.Key_F5)
        for _ in range(3):
            opened.key(Qt.Key.Key_Comma)

    look(slower)
    assert '"main.slide_show_s": 7' in (tmp_path / "settings.json").read_text(encoding="utf-8")

    async def slowest(opened):
        opened.key(Qt.Key.Key_F5)
        for _ in range(9):
            opened.key(Qt.Key.Key_Comma)

    look(slowest)
    assert '"main.slide_show_s": 10' in (tmp_path / "settings.json").read_text(encoding="utf-8")


def _entry(opened, words: str) -> bool:
    return any(entry.text().replace("&", "") == words for entry in opened.window.entries())
