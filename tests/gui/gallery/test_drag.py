"""What leaves the window: real files, and pixels only when asked for."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QDrag, QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

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

SOURCE = InputFile(sha256=InputHash("a" * 64), name="me.jpg", size=size(640, 480), size_bytes=1, format="JPEG")


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
    mime = drag.mime_of([item])
    assert [url.toLocalFile() for url in mime.urls()] == [str(item.result.path)]
    assert bytes(mime.data("image/png").data()) == item.result.path.read_bytes()


def test_another_kind_of_picture_comes_as_itself_and_as_png(qapp, make_saved, tmp_path):
    item = make_saved()
    path = tmp_path / "as it came.jpg"
    Image.new("RGB", (64, 32), "teal").save(path)
    mime = drag.mime_of([replace(item, result=replace(item.result, path=path))])
    assert bytes(mime.data("image/jpeg").data()) == path.read_bytes()
    made = QImage.fromData(mime.data("image/png"))
    assert made.size() == QSize(64, 32)
    assert made.pixelColor(3, 3).green() == pytest.approx(128, abs=3)


def test_a_copy_is_there_at_once_and_as_png_a_moment_later(qtbot, make_saved, tmp_path):
    item = make_saved()
    path = tmp_path / "as it came.jpg"
    Image.new("RGB", (64, 32), "teal").save(path)
    clipboard = QApplication.clipboard()
    drag.copy_pictures([replace(item, result=replace(item.result, path=path))])
    assert bytes(clipboard.mimeData().data("image/jpeg").data()) == path.read_bytes()
    qtbot.waitUntil(lambda: clipboard.mimeData().hasFormat("image/png"))
    assert bytes(clipboard.mimeData().data("image/jpeg").data()) == path.read_bytes()
    clipboard.clear()


def test_a_file_that_is_gone_has_no_pixels(qapp, make_saved):
    mime = drag.mime_of([make_saved(on_disk=False)])
    assert mime.data("image/png").isEmpty()


def test_several_pictures_carry_files_alone(qapp, make_saved, make_job):
    mime = drag.mime_of([make_saved(3), make_saved(2), item_of(make_job(1), 1)])
    assert len(mime.urls()) == 2
    assert not any(name.startswith("image/") for name in mime.formats())


def test_a_place_carries_nothing(qapp, make_job):
    assert drag.mime_of([item_of(make_job(), 1)]) is None


def test_the_clipboard_takes_it_too(qapp, make_saved):
    QApplication.clipboard().setMimeData(drag.mime_of([make_saved()]))
    pasted = QApplication.clipboard().mimeData().data("image/png")
    assert QImage.fromData(pasted).size() == QSize(64, 32)
    QApplication.clipboard().clear()


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


def test_the_preview_keeps_the_pixels_of_the_screen(qapp):
    large = QPixmap(800, 400)
    large.setDevicePixelRatio(2)
    small = drag.shrink(large)
    assert small.deviceIndependentSize().toSize() == QSize(96, 48)
    assert small.width() == 192
