"""The viewer: what it says, where its keys lead, and no blank moment."""

import pytest
from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QLabel, QMainWindow
from shiboken6 import delete

from imageedit_desktop.domain.gallery import GalleryItem, GalleryKey
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import JobId, result_id
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.domain.result import Result, ResultState
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.viewer.commands import COMMANDS
from imageedit_desktop.ui.features.viewer.viewer import Viewer
from imageedit_desktop.ui.pictures import PictureCache

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def make_item(tmp_path):
    def make(number=1, colour="orange", on_disk=True):
        path = tmp_path / f"fox {number}.png"
        if on_disk:
            Image.new("RGB", (800, 400), colour).save(path)
        job = JobId("a" * 32)
        result = Result(
            id=result_id(job, number), job_id=job, number=number, state=ResultState.SAVED, path=path,
            size=size(800, 400), size_bytes=1_234_000,
        )  # fmt: skip
        key = GalleryKey(job_created_ms=1, job_id=job, number=number)
        return GalleryItem(key=key, prompt="a fox", asked=size(800, 400), state=JobState.DONE, result=result)

    return make


@pytest.fixture
def thumbnails(qapp):
    cache = PictureCache()
    yield cache
    cache.close()


@pytest.fixture
def viewer(qtbot, thumbnails):
    window = QMainWindow()
    commands = Commands(window, COMMANDS, {})
    viewer = Viewer(thumbnails, lambda result: result.path.with_suffix(".jpg"), commands)
    window.setCentralWidget(viewer)
    window.resize(600, 400)
    with qtbot.waitActive(window):
        window.show()
    viewer.setFocus()
    yield viewer
    viewer.close_pictures()
    delete(window)


def words_in(viewer):
    return {label.text() for label in viewer.findChildren(QLabel)}


def button(viewer, name):
    (found,) = [b for b in viewer.findChildren(QAbstractButton) if name in (b.accessibleName(), b.text())]
    return found


def colour(viewer):
    return viewer._canvas.grab().toImage().pixelColor(viewer._canvas.rect().center())


def test_it_says_what_is_shown(viewer, make_item):
    viewer.show_item(make_item(), 3, 27)
    assert {"3 of 27", "fox 1.png", "800×400 · 1.2 MB"} <= words_in(viewer)
    assert viewer._canvas.accessibleName() == "a fox, picture 1, Saved"


def test_every_pixel_arrives(qtbot, viewer, make_item):
    viewer.show_item(make_item(), 1, 1)
    qtbot.waitUntil(lambda: colour(viewer) == QColor("orange"))
    qtbot.keyClick(viewer, Qt.Key.Key_1, CONTROL)
    qtbot.waitUntil(lambda: colour(viewer) == QColor("orange"))
    assert "100 %" in words_in(viewer)


def test_the_thumbnail_stands_in_at_once(qtbot, viewer, thumbnails, make_item):
    item = make_item()
    with qtbot.waitSignal(thumbnails.ready):
        thumbnails.pixmap(item.result.path, QSize(64, 64), dpr=1.0)
    viewer.show_item(item, 1, 1)
    assert colour(viewer) == QColor("orange")


def test_a_neighbour_is_there_at_once(qtbot, viewer, make_item):
    neighbour = make_item(2, "blue")
    with qtbot.waitSignal(viewer._full.ready, check_params_cb=lambda path: path == neighbour.result.path):
        viewer.show_item(make_item(), 1, 2, neighbours=[neighbour])
    viewer.show_item(neighbour, 2, 2)
    assert colour(viewer) == QColor("blue")


def test_a_missing_file_is_said(qtbot, viewer, make_item):
    item = make_item(on_disk=False)
    viewer.show_item(item, 1, 1)
    qtbot.waitUntil(lambda: "missing" in viewer._canvas._message)
    viewer.show_item(item, 1, 1)
    assert "missing" in viewer._canvas._message


@pytest.mark.parametrize(
    ("key", "wish"),
    [
        (Qt.Key.Key_Right, "next_requested"),
        (Qt.Key.Key_Left, "previous_requested"),
        (Qt.Key.Key_Escape, "closed"),
    ],
)
def test_keys_lead_on(qtbot, viewer, make_item, key, wish):
    viewer.show_item(make_item(), 2, 3)
    with qtbot.waitSignal(getattr(viewer, wish)):
        qtbot.keyClick(viewer, key)


def test_right_to_left_the_arrows_change_places(qtbot, mirrored, viewer, make_item):
    viewer.show_item(make_item(), 2, 3)
    with qtbot.waitSignal(viewer.next_requested):
        qtbot.keyClick(viewer, Qt.Key.Key_Left)
    assert button(viewer, "Next Picture").x() < button(viewer, "Previous Picture").x()


def test_there_is_nothing_before_the_first_and_after_the_last(qtbot, viewer, make_item):
    viewer.show_item(make_item(), 1, 1)
    steps = [QSignalSpy(viewer.next_requested), QSignalSpy(viewer.previous_requested)]
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    qtbot.keyClick(viewer, Qt.Key.Key_Left)
    assert [step.count() for step in steps] == [0, 0]
    assert not button(viewer, "Next Picture").isVisible()


def test_keys_zoom(qtbot, viewer, make_item):
    viewer.show_item(make_item(), 1, 1)
    qtbot.keyClick(viewer, Qt.Key.Key_1, CONTROL)
    assert "100 %" in words_in(viewer)
    qtbot.keyClick(viewer, Qt.Key.Key_Plus)
    assert "125 %" in words_in(viewer)
    qtbot.keyClick(viewer, Qt.Key.Key_Minus)
    assert "100 %" in words_in(viewer)
    qtbot.keyClick(viewer, Qt.Key.Key_0, CONTROL)
    assert viewer._canvas.fits
    qtbot.keyClick(viewer, Qt.Key.Key_Z)
    assert not viewer._canvas.fits


def test_buttons_zoom_and_close(qtbot, viewer, make_item):
    viewer.show_item(make_item(), 1, 1)
    qtbot.waitUntil(button(viewer, "1:1").isEnabled)
    qtbot.mouseClick(button(viewer, "1:1"), Qt.MouseButton.LeftButton)
    assert viewer._canvas.zoom == 1
    qtbot.mouseClick(button(viewer, "Fit"), Qt.MouseButton.LeftButton)
    assert viewer._canvas.fits
    with qtbot.waitSignal(viewer.closed):
        qtbot.mouseClick(button(viewer, "Back to the Gallery"), Qt.MouseButton.LeftButton)
