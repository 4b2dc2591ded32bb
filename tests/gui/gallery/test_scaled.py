"""Pictures in cells look the same whether they are scaled now or were before."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from imageedit_desktop.ui.features.gallery.scaled import KeptPixmaps, ScaledPictures, draw_dimmed


@pytest.fixture
def picture(qapp):
    """Red at the left, blue at the right."""
    made = QPixmap(400, 200)
    made.fill(QColor("red"))
    with QPainter(made) as painter:
        painter.fillRect(200, 0, 200, 200, QColor("blue"))
    return made


def drawn(draw, picture, rect, dpr=1.0):
    canvas = QImage(round(120 * dpr), round(120 * dpr), QImage.Format.Format_RGB32)
    canvas.setDevicePixelRatio(dpr)
    canvas.fill(QColor("white"))
    with QPainter(canvas) as painter:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        draw(painter, rect, picture)
    return canvas


def is_like(one, other):
    """But for roundings."""
    assert one.size() == other.size()
    pairs = (
        (one.pixelColor(x, y), other.pixelColor(x, y)) for x in range(one.width()) for y in range(one.height())
    )
    return all(
        abs(a.red() - b.red()) < 12 and abs(a.green() - b.green()) < 12 and abs(a.blue() - b.blue()) < 12
        for a, b in pairs
    )


@pytest.mark.parametrize("dpr", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("rect", [QRect(10, 20, 80, 40), QRect(10, 10, 60, 60)], ids=["its shape", "a square"])
def test_what_is_kept_is_as_what_was_drawn(picture, rect, dpr):
    pictures = ScaledPictures()
    first, second, kept, again = (drawn(pictures.draw, picture, rect, dpr) for _ in range(4))
    assert len(pictures.kept) == 1
    assert first == second
    assert is_like(first, kept)
    assert kept == again


def test_what_passes_by_is_not_kept(picture):
    pictures = ScaledPictures()
    for _part in range(2):
        drawn(pictures.draw, picture, QRect(10, 20, 80, 40))
    assert not pictures.kept.pixels


def test_a_cell_of_another_shape_shows_the_whole_picture_and_the_dimmed_one_its_middle(picture):
    pictures, square = ScaledPictures(), QRect(10, 10, 60, 60)
    for _ in range(4):
        whole = drawn(pictures.draw, picture, square)
        assert whole.pixelColor(40, 12) == QColor("white"), "above it is what was there"
        assert whole.pixelColor(14, 40) == QColor("red")
    dimmed = drawn(draw_dimmed, picture, square)
    assert dimmed.pixelColor(40, 12) != QColor("white")
    assert dimmed.pixelColor(20, 40).red() < 140 < QColor("red").red()
    assert dimmed.pixelColor(8, 40) == dimmed.pixelColor(72, 40) == QColor("white"), "nothing beside the cell"


def test_no_more_is_kept_than_a_window_shows(picture):
    pictures = ScaledPictures()
    for side in range(10, 110):
        for _ in range(3):
            drawn(pictures.draw, picture, QRect(0, 0, side, side))
    assert 0 < pictures.kept.pixels <= 1.5 * 120 * 120


def test_what_was_used_last_goes_last(qapp):
    kept, window = KeptPixmaps(), QPixmap(100, 100)
    for number in range(3):
        kept.keep(number, QPixmap(70, 70), window)
    assert kept.get(0) is not None
    kept.keep(3, QPixmap(70, 70), window)
    assert [number for number in range(4) if kept.get(number) is not None] == [0, 2, 3]
    kept.clear()
    assert (len(kept), kept.pixels) == (0, 0)
