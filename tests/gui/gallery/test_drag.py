"""What leaves the window: real files, and pixels only when asked for."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from support.window import until

from imageedit_desktop.domain.gallery import GalleryItem, item_of
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import InputHash, JobId, result_id
from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.money.price import price_of
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.domain.result import Result, ResultState
from imageedit_desktop.ui.features.gallery import drag

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SOURCE = InputFile(sha256=InputHash("a" * 64), name="me.jpg", size=size(640, 480), size_bytes=1, format="JPEG")


COPY_AND_END = """
import sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from imageedit_desktop.ui.features.gallery import drag

app = QApplication([])
drag.copy_files([Path(sys.argv[1])])
pause = QEventLoop()
QTimer.singleShot(int(sys.argv[2]), pause.quit)
pause.exec()
drag.leave_clipboard()
print("copied")
"""


@pytest.fixture
def make_job() -> Callable[..., Job]:
    """Jobs whose number is also their age: a larger one is newer."""

    def make(number: int = 1, *, images: int = 1, state: JobState = JobState.WAITING) -> Job:
        recipe = Recipe(prompt=f"wish {number}", source=SOURCE, size=size(1024, 512), images=images)
        return Job(
            id=JobId(f"{number:032x}"),
            recipe=recipe,
            state=state,
            origin="rehearsal",
            price=price_of(images),
            created_ms=number * 1000,
        )

    return make


@pytest.fixture
def make_saved(make_job, tmp_path) -> Callable[..., GalleryItem]:
    """Items with a file; those of one job share its number."""

    def make(job: int = 1, number: int = 1, *, on_disk: bool = True, nsfw: bool | None = None) -> GalleryItem:
        row = make_job(job, images=9, state=JobState.DONE)
        path: Path = tmp_path / f"{job}-{number}.png"
        if on_disk:
            Image.new("RGB", (64, 32), "orange").save(path)
        result = Result(
            id=result_id(row.id, number),
            job_id=row.id,
            number=number,
            state=ResultState.SAVED,
            path=path,
            size=size(64, 32),
            nsfw=nsfw,
        )
        return item_of(row, number, result)

    return make


@pytest.fixture
def drags(monkeypatch):
    """Drags end at once, as if dropped on nothing."""
    seen = []

    def exec_(self, *actions):
        seen.append((self.mimeData().urls(), self.pixmap(), actions))
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", exec_)
    return seen


def test_one_picture_carries_its_file_and_its_own_bytes(qapp, make_saved):
    item = make_saved()
    mime = drag.ResultMime([item.result.path], in_advance=True)
    assert [url.toLocalFile() for url in mime.urls()] == [str(item.result.path)]
    assert bytes(mime.data("image/png").data()) == item.result.path.read_bytes()


def test_another_kind_of_picture_comes_as_itself_and_as_png(qapp, tmp_path):
    path = tmp_path / "as it came.jpg"
    Image.new("RGB", (64, 32), "teal").save(path)
    mime = drag.ResultMime([path], in_advance=True)
    assert bytes(mime.data("image/jpeg").data()) == path.read_bytes()
    made = QImage.fromData(mime.data("image/png"))
    assert made.size() == QSize(64, 32)
    assert made.pixelColor(3, 3).green() == pytest.approx(128, abs=3)


def test_a_copy_is_there_at_once_and_as_png_a_moment_later(qtbot, tmp_path):
    path = tmp_path / "as it came.jpg"
    Image.new("RGB", (64, 32), "teal").save(path)
    clipboard = QApplication.clipboard()
    drag.copy_files([path])
    assert bytes(clipboard.mimeData().data("image/jpeg").data()) == path.read_bytes()
    qtbot.waitUntil(lambda: clipboard.mimeData().hasFormat("image/png"))
    assert bytes(clipboard.mimeData().data("image/jpeg").data()) == path.read_bytes()
    clipboard.clear()


def test_a_file_that_is_gone_has_no_pixels(qapp, make_saved):
    mime = drag.ResultMime([make_saved(on_disk=False).result.path], in_advance=True)
    assert mime.data("image/png").isEmpty()


def test_several_pictures_carry_files_alone(qapp, make_saved):
    mime = drag.ResultMime([make_saved(3).result.path, make_saved(2).result.path], in_advance=True)
    assert len(mime.urls()) == 2
    assert not any(name.startswith("image/") for name in mime.formats())


def test_the_clipboard_takes_it_too(qapp, make_saved):
    QApplication.clipboard().setMimeData(drag.ResultMime([make_saved().result.path], in_advance=True))
    pasted = QApplication.clipboard().mimeData().data("image/png")
    assert QImage.fromData(pasted).size() == QSize(64, 32)
    QApplication.clipboard().clear()


def test_what_was_copied_is_left_to_the_system_with_all_that_was_made(qtbot, tmp_path, monkeypatch):
    path = tmp_path / "a.jpg"
    Image.new("RGB", (64, 32), "orange").save(path)
    drag.copy_files([path])
    clipboard = QApplication.clipboard()
    qtbot.waitUntil(lambda: clipboard.mimeData().hasFormat("image/png"))
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    drag.leave_clipboard()
    left = clipboard.mimeData()
    assert type(left) is QMimeData
    assert left.urls() == [QUrl.fromLocalFile(str(path))]
    assert left.data("image/jpeg") == path.read_bytes()
    assert QImage.fromData(left.data("image/png")).size() == QSize(64, 32)


def test_systems_that_need_an_image_are_left_one(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "windows")
    monkeypatch.setattr(drag, "_NEEDS_IMAGE", True)
    path = tmp_path / "a.jpg"
    Image.new("RGB", (64, 32), "orange").save(path)
    drag.copy_files([path])
    clipboard = QApplication.clipboard()
    qtbot.waitUntil(lambda: clipboard.mimeData().hasImage())
    drag.leave_clipboard()
    assert type(clipboard.mimeData()) is QMimeData
    assert clipboard.image().size() == QSize(64, 32)


def test_a_form_that_could_not_be_made_is_left_out(qtbot, tmp_path, monkeypatch):
    def too_large(_picture: Path) -> bytes:
        raise MemoryError

    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    monkeypatch.setattr("imageedit_desktop.imaging.shown.as_png", too_large)
    path = tmp_path / "a.jpg"
    Image.new("RGB", (64, 32), "orange").save(path)
    drag.copy_files([path])
    clipboard = QApplication.clipboard()
    qtbot.waitUntil(lambda: clipboard.mimeData().hasFormat("image/png"))
    drag.leave_clipboard()
    left = clipboard.mimeData()
    assert left.data("image/jpeg") == path.read_bytes()
    assert not left.hasFormat("image/png")


def test_what_others_copied_is_left_alone(qapp, monkeypatch):
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    qapp.clipboard().setText("a prompt")
    drag.leave_clipboard()
    assert qapp.clipboard().text() == "a prompt"


@pytest.mark.parametrize("wait_ms", [0, 500])
def test_a_program_ends_in_peace_with_its_picture_on_the_clipboard(tmp_path, wait_ms):
    Image.new("RGB", (640, 320), "orange").save(tmp_path / "a.jpg")
    command = [sys.executable, "-X", "faulthandler", "-c", COPY_AND_END, str(tmp_path / "a.jpg"), str(wait_ms)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=100)
    assert (done.returncode, done.stdout, done.stderr) == (0, "copied\n", "")


def test_pulling_selected_pictures_drags_their_files(show, drags):
    async def story(gallery):
        gallery.click(0)
        gallery.click(2, Qt.KeyboardModifier.ControlModifier)
        start = gallery.place(2)
        viewport = gallery.grid.viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, 30, 5):
            QTest.mouseMove(viewport, start + QPoint(step, step))
        (urls, preview, actions), *_rest = drags
        paths = [gallery.review.item(index).result.path for index in (0, 2)]
        assert [url.toLocalFile() for url in urls] == [str(path) for path in paths]
        assert set(actions) == {Qt.DropAction.CopyAction}
        assert not preview.isNull()
        assert gallery.selected == [0, 2]

    show(story)


def pull(gallery, index):
    """Pull a picture away with the mouse, for as long as it takes."""
    start, viewport = gallery.place(index), gallery.grid.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 30, 5):
        QTest.mouseMove(viewport, start + QPoint(step, step))


def copied():
    mime = QApplication.clipboard().mimeData()
    return [] if mime is None else [url.toLocalFile() for url in mime.urls()]


def test_all_that_is_selected_goes_along_also_from_out_of_sight(show, drags, tmp_path):
    async def story(gallery):
        gallery.key(Qt.Key.Key_A, CONTROL)
        gallery.window.key(Qt.Key.Key_C, on=gallery.grid)
        await until("the copy", lambda: len(copied()) == 1200)
        assert sorted(copied()) == sorted(str(path) for path in tmp_path.rglob("results/*/*/*.jpg"))
        assert copied()[0] == str(gallery.review.item(0).result.path)
        pull(gallery, 0)
        ((urls, _preview, _actions),) = drags
        assert [url.toLocalFile() for url in urls] == copied()
        QApplication.clipboard().clear()

    show(story, pictures=1200)


def test_a_drag_that_is_too_quick_begins_when_the_files_are_known(show, drags):
    async def story(gallery):
        gallery.click(0)
        gallery.key(Qt.Key.Key_End, SHIFT)
        gallery.key(Qt.Key.Key_Home, CONTROL)
        await gallery.is_loaded()
        gallery.key(Qt.Key.Key_A, CONTROL)
        pull(gallery, 0)
        viewport = gallery.grid.viewport()

        def drag_goes_on():
            QTest.mouseMove(viewport, gallery.place(0) + QPoint(60, 60))
            QTest.mouseMove(viewport, gallery.place(0) + QPoint(64, 60))
            return drags

        await until("the drag", drag_goes_on)
        assert len(drags[0][0]) == 1200

    show(story, pictures=1200)


def test_more_than_can_be_taken_is_said_and_nothing_is_taken_in_part(show, drags):
    async def story(gallery):
        QApplication.clipboard().setText("as it was")
        gallery.key(Qt.Key.Key_A, CONTROL)
        gallery.window.key(Qt.Key.Key_C, on=gallery.grid)
        told = "pictures can be handed to another program at once. Select fewer."
        await until("the reason", lambda: gallery.window.says(told))
        assert QApplication.clipboard().text() == "as it was"
        gallery.window.press("Dismiss")
        await until("it to go", lambda: not gallery.window.says(told))
        pull(gallery, 0)
        assert gallery.window.says(told)
        assert not drags

    show(story, pictures=5004)


def test_the_preview_keeps_the_pixels_of_the_screen(qapp):
    large = QPixmap(800, 400)
    large.setDevicePixelRatio(2)
    small = drag.shrink(large)
    assert small.deviceIndependentSize().toSize() == QSize(96, 48)
    assert small.width() == 192


_QUEUE = """
import atexit, threading
from pathlib import Path
from PySide6.QtWidgets import QApplication
from imageedit_desktop.imaging import shown
from imageedit_desktop.ui.features.gallery import drag

app = QApplication([])
begun, has_begun, may_end = [], threading.Event(), threading.Event()

def as_png(picture):
    begun.append(picture.name)
    has_begun.set()
    may_end.wait()
    return b"png"

shown.as_png = as_png
atexit.register(lambda: print(*begun))
for number in range(5):
    drag.copy_files([Path(f"{number}.jpg")])
has_begun.wait()
drag.leave_clipboard()
may_end.set()
"""


def test_the_end_waits_for_no_copy_that_was_not_begun():
    done = subprocess.run([sys.executable, "-c", _QUEUE], capture_output=True, text=True, timeout=60, check=True)
    assert (done.stdout, done.stderr) == ("0.jpg\n", "")
