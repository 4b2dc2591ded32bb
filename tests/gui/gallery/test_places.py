"""Places of pictures on their way: what a batch has alike is painted once, and always as it is now."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from imageedit_desktop.ui import theme
from imageedit_desktop.ui.features.gallery.cells import CellPainter, Look, Waiting
from imageedit_desktop.ui.pictures.wish import Level, PictureWish

CELL = QRect(4, 4, 120, 90)
WAITING = Waiting(source=None, state="Waiting", time="0:04", share=0.5)


class Pictures:
    """What there is of each picture just now."""

    def __init__(self) -> None:
        self.there: dict[PictureWish, QPixmap] = {}

    def pixmap(self, wish: PictureWish) -> QPixmap | None:
        return self.there.get(wish)

    def stand_in(self, _wish: PictureWish) -> None:
        return None


@pytest.fixture
def pictures(qapp):
    return Pictures()


@pytest.fixture
def cells(pictures):
    return CellPainter(pictures, lambda _result: Path())


def seen(cells, *waiting, rect=CELL, dpr=1.0, direction=Qt.LayoutDirection.LeftToRight) -> list[QImage]:
    """Each place, painted into a window of its own size that shows all of them."""
    shown = []
    for one in waiting:
        window = QImage(round(1600 * dpr), round(900 * dpr), QImage.Format.Format_RGB32)
        window.setDevicePixelRatio(dpr)
        window.fill(QColor("magenta"))
        with QPainter(window) as painter:
            painter.setLayoutDirection(direction)
            cells.paint_waiting(painter, rect, one, Look())
        place = QRect(rect.topLeft() * dpr, rect.size() * dpr)
        shown.append(window.copy(place))
    return shown


def source(pictures, name: str, colour: str) -> PictureWish:
    wish = PictureWish(key=name, level=Level.PX_256, path=Path(name))
    pictures.there[wish] = QPixmap(300, 200)
    pictures.there[wish].fill(QColor(colour))
    return wish


def test_nine_places_of_a_batch_are_painted_once(cells):
    first, *others = seen(cells, *[WAITING] * 9)
    assert len(cells.faces) == 1
    assert all(other == first for other in others)


def test_many_batches_are_each_painted_once_for_as_long_as_nothing_changes(cells):
    many = [Waiting(source=None, state="Waiting", time=f"0:{second:02}", share=None) for second in range(12)]
    for _frame in range(5):
        assert len({bytes(face.constBits()) for face in seen(cells, *many)}) == 12
    assert len(cells.faces) == 12
    cells.forget_places()
    assert not len(cells.faces)


def test_what_a_place_shows_is_what_is_so_now(cells, pictures):
    cat, dog = source(pictures, "cat", "orange"), source(pictures, "dog", "teal")
    variants = [
        WAITING,
        Waiting(source=cat, state="Waiting", time="0:04", share=0.5),
        Waiting(source=dog, state="Waiting", time="0:04", share=0.5),
        Waiting(source=cat, state="Sending", time="0:04", share=0.5),
        Waiting(source=cat, state="Waiting", time="0:05", share=0.5),
        Waiting(source=cat, state="Waiting", time="0:05", share=0.9),
    ]
    for _frame in range(2):
        assert len({bytes(face.constBits()) for face in seen(cells, *variants)}) == len(variants)
    assert len(cells.faces) == len(variants) - 1, "how far it is lies above what is kept"


def test_a_source_that_arrives_is_seen_and_another_theme_too(cells, pictures):
    wish = PictureWish(key="late", level=Level.PX_256, path=Path("late"))
    waiting = Waiting(source=wish, state="Waiting", time="", share=None)
    (without,) = seen(cells, waiting)
    pictures.there[wish] = QPixmap(300, 200)
    pictures.there[wish].fill(QColor("orange"))
    (with_it,) = seen(cells, waiting)
    assert with_it != without
    before = theme.theme().mode
    try:
        for mode in ("light", "dark"):
            theme.theme().set_mode(mode)
            cells.dress()
            (shown,) = seen(cells, WAITING)
            ground = theme.color("panel")
            assert shown.pixelColor(6, 6) == ground
    finally:
        theme.theme().set_mode(before)


@pytest.mark.parametrize("dpr", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("width", range(100, 106))
def test_a_place_is_painted_to_its_edges(cells, width, dpr):
    (shown,) = seen(cells, WAITING, rect=QRect(8, 8, width, 80), dpr=dpr)
    corners = [(x, y) for x in (0, shown.width() - 2) for y in (0, shown.height() - 2)]
    assert all(shown.pixelColor(x, y) != QColor("magenta") for x, y in corners)
