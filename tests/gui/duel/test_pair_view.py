"""The two pictures: which is where, one zoom for both, and what is said where there is none."""

from __future__ import annotations

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import JobId, result_id
from imageedit_desktop.domain.result import Result, ResultState
from imageedit_desktop.ui.features.duel.pair_view import PairView
from imageedit_desktop.ui.pictures.cache import PictureCache

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints


@pytest.fixture
def make_result(tmp_path):
    def make(number, colour, *, side_px=(1200, 800), on_disk=True, corner=None):
        path = tmp_path / f"{number}.png"
        if on_disk:
            image = Image.new("RGB", side_px, colour)
            if corner:
                image.paste(corner, (0, 0, side_px[0] // 4, side_px[1] // 4))
            image.save(path)
        job = JobId("a" * 32)
        return Result(
            id=result_id(job, number),
            job_id=job,
            number=number,
            state=ResultState.SAVED,
            path=path,
            size=size(*side_px),
        )

    return make


@pytest.fixture
def view(qtbot, qapp):
    cache = PictureCache()
    cache.begin()
    view = PairView(cache, lambda result: result.path)
    view.resize(800, 400)
    with qtbot.waitExposed(view):
        view.show()
    yield view
    cache.close()
    delete(view)


def side(view: QWidget, name: str) -> QWidget:
    (found,) = [child for child in view.findChildren(QWidget) if child.accessibleName() == name]
    return found


def colour(view: QWidget, name: str, at: QPoint | None = None) -> QColor:
    shown = side(view, name)
    return shown.grab().toImage().pixelColor(at or shown.rect().center())


def test_left_is_left_and_right_is_right(qtbot, view, make_result):
    view.show_pair(make_result(1, "orange"), make_result(2, "blue"), [])
    qtbot.waitUntil(lambda: colour(view, "Left picture") == QColor("orange"))
    qtbot.waitUntil(lambda: colour(view, "Right picture") == QColor("blue"))
    assert side(view, "Left picture").x() < side(view, "Right picture").x()
    assert side(view, "Left picture").size() == side(view, "Right picture").size()


def test_left_is_left_where_one_reads_the_other_way(qtbot, mirrored, view):
    assert side(view, "Left picture").x() < side(view, "Right picture").x()


def test_one_zoom_for_both(qtbot, view, make_result):
    first, second = make_result(1, "orange", corner="red"), make_result(2, "blue", corner="green")
    view.show_pair(first, second, [])
    middle = side(view, "Left picture").rect().center()
    qtbot.waitUntil(lambda: colour(view, "Left picture") == QColor("orange"))
    qtbot.waitUntil(lambda: colour(view, "Right picture") == QColor("blue"))
    left = side(view, "Left picture")
    for _ in range(12):
        corner = QPointF(left.width() * 0.1, left.height() * 0.19)
        turned = QWheelEvent(
            corner, left.mapToGlobal(corner), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(left, turned)
    qtbot.waitUntil(lambda: colour(view, "Left picture", middle) == QColor("red"))
    qtbot.waitUntil(lambda: colour(view, "Right picture", middle) == QColor("green"))
    view.toggle_zoom()
    qtbot.waitUntil(lambda: colour(view, "Left picture", middle) == QColor("orange"))
    qtbot.waitUntil(lambda: colour(view, "Right picture", middle) == QColor("blue"))


def test_the_next_pair_is_shown_whole_again(qtbot, view, make_result):
    first, second = make_result(1, "orange", corner="red"), make_result(2, "blue")
    view.show_pair(first, second, [])
    view.toggle_zoom()
    view.show_pair(second, first, [])
    edge = QPoint(side(view, "Right picture").width() // 2, 3)  # above the whole picture there is the well
    qtbot.waitUntil(lambda: colour(view, "Right picture") == QColor("orange"))
    assert colour(view, "Right picture", edge) not in [QColor("orange"), QColor("red")]


def test_a_pull_moves_both_and_chooses_none(qtbot, view, make_result):
    chosen = []
    view.left_chosen.connect(lambda: chosen.append("left"))
    view.show_pair(make_result(1, "orange", corner="red"), make_result(2, "blue", corner="green"), [])
    qtbot.waitUntil(lambda: colour(view, "Left picture") == QColor("orange"))
    view.toggle_zoom()
    left = side(view, "Left picture")
    at = left.rect().center()
    QTest.mousePress(left, Qt.MouseButton.LeftButton, pos=at)
    for step in range(1, 9):
        QTest.mouseMove(left, at + QPoint(45 * step, 40 * step))
    QTest.mouseRelease(left, Qt.MouseButton.LeftButton, pos=at + QPoint(360, 320))
    corner = QPoint(5, 5)
    qtbot.waitUntil(lambda: colour(view, "Left picture", corner) == QColor("red"))
    qtbot.waitUntil(lambda: colour(view, "Right picture", corner) == QColor("green"))
    assert chosen == []


def test_a_missing_file_is_told_and_which_it_is_not(qtbot, view, make_result):
    view.show_pair(make_result(1, "orange"), make_result(2, "blue", on_disk=False), [])
    right = side(view, "Right picture")
    qtbot.waitUntil(lambda: right.accessibleDescription() == "This file is missing.")
