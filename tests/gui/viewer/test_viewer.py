"""The viewer: what it says, where its keys lead, and no blank moment."""

from itertools import pairwise

import pytest
from PIL import Image
from PySide6.QtCore import QObject, Qt
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
from imageedit_desktop.ui.features.comparing.commands import COMMANDS as COMPARING_COMMANDS
from imageedit_desktop.ui.features.gallery.commands import COMMANDS as GALLERY_COMMANDS
from imageedit_desktop.ui.features.verdicts.commands import COMMANDS as VERDICT_COMMANDS
from imageedit_desktop.ui.features.viewer.canvas import Canvas
from imageedit_desktop.ui.features.viewer.commands import COMMANDS, connect_leafing, connect_looking
from imageedit_desktop.ui.features.viewer.pacing import Pace
from imageedit_desktop.ui.features.viewer.viewer import Viewer
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import Level, PictureWish

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def make_item(tmp_path):
    def make(number=1, colour="orange", on_disk=True, side_px=(800, 400)):
        path = tmp_path / f"fox {number}.png"
        if on_disk:
            Image.new("RGB", side_px, colour).save(path)
        job = JobId("a" * 32)
        result = Result(
            id=result_id(job, number), job_id=job, number=number, state=ResultState.SAVED, path=path,
            size=size(*side_px), size_bytes=1_234_000,
        )  # fmt: skip
        key = GalleryKey(job_id=job, number=number)
        return GalleryItem(key=key, prompt="a fox", asked=size(800, 400), state=JobState.DONE, result=result)

    return make


@pytest.fixture
def thumbnails(qapp):
    cache = PictureCache()
    cache.begin()
    yield cache
    cache.close()


@pytest.fixture
def viewer(qtbot, thumbnails):
    window = QMainWindow()
    declared = (*COMMANDS, *COMPARING_COMMANDS, *GALLERY_COMMANDS, *VERDICT_COMMANDS)
    commands = Commands(window, declared, {})
    viewer = Viewer(thumbnails, lambda result: result.path.with_suffix(".jpg"), commands)
    for connect in (connect_looking, connect_leafing):
        connect(lambda: viewer if viewer.isVisible() else None, commands)
    window.setCentralWidget(viewer)
    window.resize(600, 400)
    with qtbot.waitActive(window):
        window.show()
    viewer.setFocus()
    yield viewer
    delete(window)


def words_in(viewer):
    return {label.text() for label in viewer.findChildren(QLabel)}


def button(viewer, name):
    (found,) = [b for b in viewer.findChildren(QAbstractButton) if name in (b.accessibleName(), b.text())]
    return found


def canvas_of(viewer):
    (found,) = viewer.findChildren(Canvas)
    return found


def colour(viewer):
    canvas = canvas_of(viewer)
    return canvas.grab().toImage().pixelColor(canvas.rect().center())


def test_it_says_what_is_shown(viewer, make_item):
    viewer.show_item(make_item(), 3, 27)
    assert {"fox 1.png", "800×400 · 1.2 MB"} <= words_in(viewer)
    assert canvas_of(viewer).accessibleName() == "a fox, picture 1, Saved"


def test_every_pixel_arrives(qtbot, viewer, make_item):
    viewer.show_item(make_item(), 1, 1)
    qtbot.waitUntil(lambda: colour(viewer) == QColor("orange"))
    qtbot.keyClick(viewer, Qt.Key.Key_1, CONTROL)
    qtbot.waitUntil(lambda: colour(viewer) == QColor("orange"))
    assert viewer.zoom == 1


def test_the_thumbnail_stands_in_at_once(qtbot, viewer, thumbnails, make_item):
    item, gallery = make_item(), QObject()
    with qtbot.waitSignal(thumbnails.ready):
        thumbnails.want(gallery, [PictureWish.of_result(item.result, None, Level.PX_64)])
    viewer.show_item(item, 1, 1)
    assert colour(viewer) == QColor("orange")


def test_a_neighbour_is_there_at_once(qtbot, viewer, thumbnails, make_item):
    neighbour = make_item(2, "blue")
    with qtbot.waitSignal(thumbnails.ready, check_params_cb=lambda key: key == str(neighbour.result.path)):
        viewer.show_item(make_item(), 1, 2, near=[neighbour])
    viewer.show_item(neighbour, 2, 2)
    assert colour(viewer) == QColor("blue")


def test_a_missing_file_is_said(qtbot, viewer, make_item):
    item = make_item(on_disk=False)
    viewer.show_item(item, 1, 1)
    qtbot.waitUntil(lambda: "missing" in canvas_of(viewer).accessibleDescription())
    viewer.show_item(item, 1, 1)
    assert "missing" in canvas_of(viewer).accessibleDescription()


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
    assert viewer.zoom == 1
    qtbot.keyClick(viewer, Qt.Key.Key_Plus)
    assert viewer.zoom == 1.25
    qtbot.keyClick(viewer, Qt.Key.Key_Minus)
    assert viewer.zoom == 1
    qtbot.keyClick(viewer, Qt.Key.Key_0, CONTROL)
    assert canvas_of(viewer).fits
    qtbot.keyClick(viewer, Qt.Key.Key_Z)
    assert not canvas_of(viewer).fits


def test_buttons_zoom_and_close(qtbot, viewer, make_item):
    viewer.show_item(make_item(), 1, 1)
    qtbot.waitUntil(button(viewer, "1:1").isEnabled)
    qtbot.mouseClick(button(viewer, "1:1"), Qt.MouseButton.LeftButton)
    assert canvas_of(viewer).zoom == 1
    qtbot.mouseClick(button(viewer, "Fit"), Qt.MouseButton.LeftButton)
    assert canvas_of(viewer).fits
    with qtbot.waitSignal(viewer.closed):
        qtbot.mouseClick(button(viewer, "Back to the Gallery"), Qt.MouseButton.LeftButton)


@pytest.fixture
def batch(make_item):
    """Three pictures, and a fourth on its way."""
    items = [make_item(number, colour) for number, colour in enumerate(("orange", "blue", "teal"), 1)]
    key = GalleryKey(job_id=items[0].key.job_id, number=4)
    return [*items, GalleryItem(key=key, prompt="a fox", asked=size(800, 400), state=JobState.WAITING)]


def test_the_batch_is_below_and_a_frame_leads_to_its_picture(qtbot, viewer, batch):
    viewer.show_item(batch[0], 1, 3, batch=batch)
    first, second, coming = (button(viewer, words) for words in (
        "a fox, picture 1, Saved", "a fox, picture 2, Saved", "a fox, picture 4, In the making"))  # fmt: skip
    assert first.isChecked()
    assert not coming.isEnabled()
    qtbot.waitUntil(lambda: second.grab().toImage().pixelColor(second.rect().center()).blue() > 150)
    with qtbot.waitSignal(viewer.item_requested) as wish:
        qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert wish.args == [batch[1]]
    assert first.isChecked(), "the ring moves when the picture is shown"
    viewer.show_item(batch[1], 2, 3, batch=batch)
    assert (first.isChecked(), second.isChecked()) == (False, True)


def test_a_batch_of_one_needs_no_frame(viewer, batch):
    viewer.show_item(batch[0], 1, 3, batch=batch)
    viewer.show_item(batch[0], 1, 3, batch=batch[:1])
    assert not button(viewer, "a fox, picture 1, Saved").isVisible()


def test_pictures_that_race_by_are_not_read_and_the_one_where_the_key_is_let_go_is(
    qtbot, monkeypatch, viewer, thumbnails, make_item
):
    items = [make_item(number, side_px=(1600, 800)) for number in range(1, 9)]
    wishes = [PictureWish.of_result(item.result, None, Level.PX_1024) for item in items]
    viewer.window().resize(900, 700)
    shown = []
    viewer.next_requested.connect(lambda: step(shown[-1] + 1))

    def step(number):
        shown.append(number)
        viewer.show_item(items[number], number + 1, len(items), near=items[number + 1 :])

    step(0)
    wanted, want = set(), thumbnails.want
    with monkeypatch.context() as watched:
        watched.setattr(thumbnails, "want", lambda *wishes: (wanted.update(wishes[1]), want(*wishes)))
        for _ in items[1:]:
            qtbot.keyPress(viewer, Qt.Key.Key_Right)
    assert {wish.level for wish in wanted if wish.key != wishes[1].key} <= {Level.PX_128, Level.PX_512}
    qtbot.keyRelease(viewer, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: thumbnails.pixmap(wishes[-1]) is not None)
    assert all(thumbnails.pixmap(wish) is None for wish in wishes[1:-1])


def test_the_key_that_is_let_go_ends_the_race_at_once(qapp):
    pace = Pace()
    rests = QSignalSpy(pace.rested)
    pace.release()
    pace.step()
    pace.release()
    assert rests.count() == 0, "who goes on by one looks at each"
    pace.step()
    assert pace.is_racing
    pace.release()
    assert rests.count() == 1
    assert not pace.is_racing


def test_a_race_that_ends_without_a_key_ends_by_itself(qtbot, viewer, thumbnails, make_item):
    items = [make_item(number) for number in range(1, 5)]
    for number, item in enumerate(items):
        viewer.show_item(item, number + 1, len(items))
    qtbot.waitUntil(
        lambda: thumbnails.pixmap(PictureWish.of_result(items[-1].result, None, Level.FULL)) is not None
    )


def test_a_window_that_is_made_larger_has_the_picture_read_once(qtbot, viewer, thumbnails, make_item):
    item = make_item(side_px=(2000, 1000))
    viewer.show_item(item, 1, 1)
    small = PictureWish.of_result(item.result, None, Level.PX_1024)
    qtbot.waitUntil(lambda: thumbnails.pixmap(small) is not None)
    qtbot.waitUntil(lambda: thumbnails.pixmap(small.at(Level.PX_512)) is not None)
    answers = QSignalSpy(thumbnails.ready)
    for width in range(700, 1300, 10):
        viewer.window().resize(width, 700)
        qtbot.wait(5)
    qtbot.waitUntil(lambda: thumbnails.pixmap(small.at(Level.FULL)) is not None)
    assert answers.count() == 1


def test_nothing_is_read_for_a_viewer_that_is_not_seen(qtbot, viewer, thumbnails, make_item):
    item = make_item()
    viewer.hide()
    viewer.show_item(item, 1, 1)
    qtbot.wait(200)
    wish = PictureWish.of_result(item.result, None, Level.FULL)
    assert thumbnails.pixmap(wish) is None
    viewer.show()
    qtbot.waitUntil(lambda: thumbnails.pixmap(wish) is not None)


def test_the_picture_alone_by_key_and_back_by_the_same_or_by_escape(qtbot, viewer, make_item):
    viewer.alone_requested.connect(lambda on: viewer.show_alone(on=on))
    viewer.show_item(make_item(), 1, 1)
    closed = QSignalSpy(viewer.closed)
    for back in (Qt.Key.Key_F, Qt.Key.Key_Escape):
        qtbot.keyClick(viewer, Qt.Key.Key_F)
        qtbot.waitUntil(lambda: canvas_of(viewer).height() == viewer.height())
        qtbot.keyClick(viewer, back)
        qtbot.waitUntil(lambda: canvas_of(viewer).height() < viewer.height())
    assert closed.count() == 0


@pytest.mark.parametrize("key", [*range(Qt.Key.Key_0, Qt.Key.Key_9 + 1), Qt.Key.Key_P, Qt.Key.Key_X, Qt.Key.Key_U])
def test_keys_for_verdicts_do_nothing_here(qtbot, viewer, make_item, key):
    viewer.show_item(make_item(), 1, 1)
    zoom = canvas_of(viewer).zoom
    qtbot.keyClick(viewer, Qt.Key(key))
    assert canvas_of(viewer).zoom == zoom


def test_nine_wide_frames_are_all_in_sight_where_there_is_little_room(qtbot, viewer, make_item):
    items = [make_item(number) for number in range(1, 10)]
    viewer.show_item(items[0], 1, 9, batch=items)
    frames = [button(viewer, f"a fox, picture {number}, Saved") for number in range(1, 10)]
    strip = frames[0].parentWidget()

    def all_in_sight():
        edges = [(frame.x(), frame.x() + frame.width()) for frame in frames]
        apart = all(end <= start for (_, end), (start, _) in pairwise(edges))
        return apart and edges[0][0] >= 0 and edges[-1][1] <= strip.width()

    for width in (360, 1200):
        viewer.window().resize(width, 400)
        qtbot.waitUntil(lambda width=width: viewer.width() == width and all_in_sight())
    assert frames[0].width() > 80, "there is room for what they would like"


def test_the_steps_stay_in_the_middle_of_the_picture_when_the_bars_go(qtbot, viewer, make_item):
    viewer.show_item(make_item(), 2, 3)
    viewer.show_alone(on=True)
    step, canvas = button(viewer, "Next Picture"), canvas_of(viewer)
    qtbot.waitUntil(lambda: canvas.height() == viewer.height())
    assert step.geometry().center().y() == pytest.approx(canvas.geometry().center().y(), abs=1)
