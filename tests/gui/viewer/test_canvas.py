"""Zoom and pan: exact at 100 %, steady under the pointer, never lost outside the picture."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from imageedit_desktop.ui.features.viewer.canvas import ZOOM_MAX, ZOOM_MIN, Canvas
from imageedit_desktop.ui.pictures.wish import Level


def checkers(width: int, height: int) -> QPixmap:
    """Black and white pixels by turns: any scaling makes greys."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    for y in range(height):
        for x in range(y % 2, width, 2):
            painter.fillRect(x, y, 1, 1, QColor("black"))
    painter.end()
    return QPixmap.fromImage(image)


@pytest.fixture
def canvas(qtbot):
    canvas = Canvas()
    canvas.resize(400, 300)
    with qtbot.waitExposed(canvas):
        canvas.show()
    yield canvas
    delete(canvas)


def show(canvas, width=1600, height=800):
    pixmap = QPixmap(width, height)
    pixmap.fill(QColor("red"))
    canvas.show_full(pixmap)


def picture_point(canvas, at: QPointF) -> tuple[float, float]:
    """Which place of the picture is under a point of the widget."""
    rect = canvas.picture_rect()
    return ((at.x() - rect.x()) / canvas.zoom, (at.y() - rect.y()) / canvas.zoom)


def turn_wheel(canvas, at: QPointF, delta: int = 120):
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def test_a_new_picture_fits(canvas):
    show(canvas)
    rect = canvas.picture_rect()
    assert canvas.fits
    assert rect.width() == pytest.approx(384, abs=1)
    assert rect.center().y() == pytest.approx(150, abs=1)


def test_it_goes_on_fitting_when_the_window_grows(canvas):
    show(canvas)
    canvas.resize(800, 600)
    QApplication.sendPostedEvents()
    assert canvas.picture_rect().width() == pytest.approx(784, abs=1)


def test_hundred_per_cent_is_pixel_for_pixel(canvas):
    canvas.show_full(checkers(100, 100))
    canvas.set_actual()
    seen = canvas.grab().toImage()
    corner = canvas.picture_rect().topLeft().toPoint()
    colours = {seen.pixelColor(corner + QPoint(x, y)).name() for x in range(100) for y in range(100)}
    assert colours == {"#000000", "#ffffff"}


def test_the_wheel_zooms_at_the_pointer(canvas):
    show(canvas)
    canvas.set_actual()
    at = QPointF(100, 50)
    before = picture_point(canvas, at)
    turn_wheel(canvas, at)
    assert canvas.zoom == pytest.approx(1.25)
    assert picture_point(canvas, at) == pytest.approx(before, abs=1)


def test_a_double_click_goes_to_that_place_and_back(qtbot, canvas):
    show(canvas)
    at = QPoint(200, 150)
    before = picture_point(canvas, QPointF(at))
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=at)
    assert canvas.zoom == 1
    assert picture_point(canvas, QPointF(at)) == pytest.approx(before, abs=2)
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=at)
    assert canvas.fits


def test_dragging_moves_the_picture_with_the_pointer(qtbot, canvas):
    show(canvas)
    canvas.set_actual()
    before = canvas.picture_rect().topLeft()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    qtbot.mouseMove(canvas, QPoint(230, 110))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(230, 110))
    assert canvas.picture_rect().topLeft() - before == QPointF(30, -40)


def test_it_cannot_be_dragged_out_of_sight(qtbot, canvas):
    show(canvas)
    canvas.set_actual()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    qtbot.mouseMove(canvas, QPoint(5000, 5000))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(5000, 5000))
    assert canvas.picture_rect().topLeft() == QPointF(0, 0)


@pytest.mark.parametrize(("factor", "bound"), [(10.0, ZOOM_MAX), (0.1, ZOOM_MIN)])
def test_zoom_ends_somewhere(canvas, factor, bound):
    show(canvas)
    for _ in range(20):
        canvas.zoom_by(factor)
    assert canvas.zoom == bound


def test_the_next_variant_shows_the_same_part(canvas):
    show(canvas)
    canvas.set_actual(QPointF(300, 200))
    before = canvas.picture_rect()
    canvas.show_stand_in(QSize(1600, 800), None)
    show(canvas)
    assert canvas.picture_rect() == before


@pytest.mark.parametrize("size", [(800, 400), (2400, 1200), (1608, 800)])
def test_a_variant_with_other_pixels_shows_the_same_part_as_large(canvas, size):
    show(canvas)
    canvas.set_actual(QPointF(300, 200))
    before = canvas.picture_rect()
    canvas.show_stand_in(QSize(*size), None)
    show(canvas, *size)
    after = canvas.picture_rect()
    assert not canvas.fits
    assert after.topLeft().toTuple() == pytest.approx(before.topLeft().toTuple(), abs=2)
    assert after.width() == pytest.approx(before.width(), abs=1)
    show(canvas)
    assert canvas.picture_rect().topLeft().toTuple() == pytest.approx(before.topLeft().toTuple(), abs=2)


@pytest.mark.parametrize("size", [(800, 1600), (1000, 1000)])
def test_a_picture_of_another_shape_is_shown_whole(canvas, size):
    show(canvas)
    canvas.set_actual(QPointF(300, 200))
    canvas.show_stand_in(QSize(*size), None)
    assert canvas.fits
    assert canvas.rect().contains(canvas.picture_rect().toAlignedRect())


def test_a_size_that_is_not_known_yet_changes_nothing(canvas):
    show(canvas)
    canvas.set_actual(QPointF(300, 200))
    before = canvas.picture_rect()
    canvas.show_stand_in(QSize(), None)
    show(canvas)
    assert canvas.picture_rect() == before


def test_a_stand_in_has_the_place_of_the_picture(canvas):
    small = QPixmap(64, 32)
    small.fill(QColor("green"))
    canvas.show_stand_in(QSize(1600, 800), small)
    place = canvas.picture_rect()
    assert canvas.grab().toImage().pixelColor(200, 150) == QColor("green")
    show(canvas)
    assert canvas.picture_rect() == place
    assert canvas.grab().toImage().pixelColor(200, 150) == QColor("red")


def test_what_the_screen_has_use_for_is_wanted(canvas):
    show(canvas, 4000, 3000)
    assert canvas.picture_rect().width() == pytest.approx(379, abs=1)
    assert canvas.wanted_level() is Level.PX_512, "all of it is shown"
    wanted = {}
    for zoom in (0.1, 0.2, 0.3, 0.6, 1.0):
        canvas.set_actual()
        canvas.zoom_by(zoom)
        wanted[zoom] = canvas.wanted_level()
    full = Level.FULL
    assert wanted == {0.1: Level.PX_512, 0.2: Level.PX_1024, 0.3: full, 0.6: full, 1.0: full}


def test_a_picture_that_has_no_more_pixels_is_wanted_whole(canvas):
    show(canvas, 500, 400)
    assert canvas.wanted_level() is Level.FULL


def pull(canvas, start: QPoint, end: QPoint) -> None:
    """Press, move and let go."""
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(canvas, (start + end) / 2)
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)


def test_a_picture_that_is_wholly_in_view_is_dragged_away_and_a_larger_one_moved(canvas):
    drags = QSignalSpy(canvas.drag_requested)
    show(canvas)
    pull(canvas, QPoint(200, 150), QPoint(100, 150))
    assert drags.count() == 1
    canvas.set_actual()
    before = canvas.picture_rect().x()
    pull(canvas, QPoint(200, 150), QPoint(100, 150))
    assert drags.count() == 1
    assert canvas.picture_rect().x() == pytest.approx(before - 100, abs=1)


def test_nothing_to_show_is_no_trouble(canvas):
    canvas.zoom_by(2)
    canvas.show_message("Gone")
    assert not canvas.grab().isNull()
