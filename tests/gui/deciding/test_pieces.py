"""Parts of pictures: each is scaled once, kept while one pans over it, and made anew where it is used up."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from imageedit_desktop.ui.features.deciding import pieces as made
from imageedit_desktop.ui.features.deciding.pieces import Pieces

CELL = QRect(10, 10, 100, 80)


@pytest.fixture
def picture(qapp):
    """Four colours, one in each quarter."""
    pixmap = QPixmap(400, 320)
    with QPainter(pixmap) as painter:
        for place, colour in ((0, "red"), (1, "lime"), (2, "blue"), (3, "white")):
            painter.fillRect(QRect(place % 2 * 200, place // 2 * 160, 200, 160), QColor(colour))
    return pixmap


@pytest.fixture
def scaled(monkeypatch):
    """How often a part was scaled."""
    counted = []
    scale = made.scaled_part
    monkeypatch.setattr(made, "scaled_part", lambda *about: counted.append(about) or scale(*about))
    return counted


def draw(pieces, picture, *, left=0.0, top=0.0, width=240.0, moves=False, keys=("one",)):
    """One frame, with the picture so much to the left and above the cell."""
    screen = QImage(200, 200, QImage.Format.Format_RGB32)
    screen.fill(QColor("black"))
    pieces.begin(moves=moves)
    with QPainter(screen) as painter:
        for key in keys:
            place = QRectF(QPointF(CELL.topLeft()) - QPointF(left, top), QSizeF(width, width * 0.8))
            pieces.draw(painter, key, picture, place, CELL)
    return screen


def test_it_shows_what_is_in_the_cell_and_nothing_beside_it(picture):
    screen = draw(Pieces(), picture, left=120, top=96)
    assert screen.pixelColor(CELL.center()) == QColor("white")
    assert screen.pixelColor(CELL.left() - 1, 50) == screen.pixelColor(50, CELL.bottom() + 1) == QColor("black")
    assert draw(Pieces(), picture).pixelColor(CELL.topLeft()) == QColor("red")


@pytest.mark.parametrize("width", [400.0, 900.0])
def test_at_its_own_size_and_far_in_nothing_is_scaled(picture, scaled, width):
    screen = draw(Pieces(), picture, left=width / 2, top=width * 0.4, width=width)
    assert screen.pixelColor(CELL.center()) == QColor("white")
    assert scaled == []


def test_what_is_drawn_again_is_scaled_once_and_panned_over(picture, scaled):
    pieces = Pieces()
    first = draw(pieces, picture, left=40, top=40)
    assert draw(pieces, picture, left=40, top=40) == first
    draw(pieces, picture, left=55, top=40, moves=True)
    assert len(scaled) == 1


def test_what_is_used_up_is_made_anew_one_at_a_time(picture, scaled):
    pieces, keys = Pieces(), ("one", "two", "three")
    draw(pieces, picture, left=40, top=40, keys=keys)
    scaled.clear()
    draw(pieces, picture, left=64, top=40, moves=True, keys=keys)
    assert (len(scaled), pieces.is_rough) == (1, False), "near the edge of what is kept"
    scaled.clear()
    draw(pieces, picture, left=140, top=96, moves=True, keys=keys)
    assert (len(scaled), pieces.is_rough) == (1, True), "beyond it the others are drawn in haste"
    draw(pieces, picture, left=140, top=96, keys=keys)
    assert (len(scaled), pieces.is_rough) == (3, False), "and well when it rests"


def test_another_zoom_or_more_pixels_are_scaled_anew(picture, scaled):
    pieces = Pieces()
    draw(pieces, picture)
    draw(pieces, picture, width=250.0)
    draw(pieces, QPixmap(picture.scaled(200, 160)), width=250.0)
    assert len(scaled) == 3


def test_what_is_not_shown_any_more_is_let_go(picture, scaled):
    pieces = Pieces()
    draw(pieces, picture, keys=("one", "two"))
    pieces.keep_only({"two"})
    draw(pieces, picture, keys=("one", "two"))
    assert len(scaled) == 3
