"""Pictures in cells look the same whether they are scaled now or were before."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from imageedit_desktop.ui.features.gallery.scaled import Dimming, ScaledPictures

DIMMED = Dimming(QColor("#202020"), QColor("#808080"))


@pytest.fixture
def picture(qapp):
    """Red at the left, blue at the right."""
    made = QPixmap(400, 200)
    made.fill(QColor("red"))
    with QPainter(made) as painter:
        painter.fillRect(200, 0, 200, 200, QColor("blue"))
    return made


def drawn(pictures, picture, rect, dimming=None, dpr=1.0):
    canvas = QImage(round(120 * dpr), round(120 * dpr), QImage.Format.Format_RGB32)
    canvas.setDevicePixelRatio(dpr)
    canvas.fill(QColor("white"))
    with QPainter(canvas) as painter:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        pictures.draw(painter, rect, picture, dimming)
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
@pytest.mark.parametrize("dimming", [None, DIMMED], ids=["plain", "dimmed"])
@pytest.mark.parametrize("rect", [QRect(10, 20, 80, 40), QRect(10, 10, 60, 60)], ids=["its shape", "a square"])
def test_what_is_kept_is_as_what_was_drawn(picture, rect, dimming, dpr):
    pictures = ScaledPictures()
    first, second, kept, again = (drawn(pictures, picture, rect, dimming, dpr) for _ in range(4))
    assert pictures.pixels
    assert first == second
    assert is_like(first, kept)
    assert kept == again


def test_what_passes_by_is_not_kept(picture):
    pictures = ScaledPictures()
    for _part in range(2):
        drawn(pictures, picture, QRect(10, 20, 80, 40))
    assert not pictures.pixels


def test_a_cell_of_another_shape_shows_the_whole_picture_and_the_dimmed_one_its_middle(picture):
    pictures, square = ScaledPictures(), QRect(10, 10, 60, 60)
    for _ in range(4):
        whole = drawn(pictures, picture, square)
        assert whole.pixelColor(40, 12) == QColor("white"), "above it is what was there"
        assert whole.pixelColor(14, 40) == QColor("red")
        dimmed = drawn(pictures, picture, square, DIMMED)
        assert dimmed.pixelColor(40, 12) != QColor("white")
        assert dimmed.pixelColor(20, 40).red() < 140 < QColor("red").red()


def test_another_ground_is_another_picture(picture):
    pictures, rect = ScaledPictures(), QRect(10, 20, 80, 40)
    for ground in ("#000000", "#ffffff"):
        dimming = Dimming(QColor(ground), QColor("#808080"))
        first, *_others, last = (drawn(pictures, picture, rect, dimming) for _ in range(4))
        assert is_like(first, last)


def test_no_more_is_kept_than_a_window_shows(picture):
    pictures = ScaledPictures()
    for side in range(10, 110):
        for _ in range(3):
            drawn(pictures, picture, QRect(0, 0, side, side))
    assert 0 < pictures.pixels <= 1.5 * 120 * 120
