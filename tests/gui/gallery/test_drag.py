"""What leaves the window: real files, and pixels only when asked for."""

from dataclasses import replace

import pytest
from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDrag, QImage, QPixmap
from PySide6.QtWidgets import QApplication

from imageedit_desktop.domain.gallery import item_of
from imageedit_desktop.ui.features.gallery import drag


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


def test_pulling_selected_cells_drags_their_files(qtbot, view, model, make_saved, drags):
    items = [make_saved(job) for job in (3, 2, 1)]
    model.show_page(items, more=False)
    for row in (0, 1):
        qtbot.mouseClick(
            view.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.ControlModifier if row else Qt.KeyboardModifier.NoModifier,
            view.visualRect(model.index(row)).center(),
        )
    start = view.visualRect(model.index(1)).center()
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view.viewport(), start + view.visualRect(model.index(0)).topLeft())
    for step in range(1, 30, 5):
        qtbot.mouseMove(view.viewport(), start.__class__(start.x() + step, start.y() + step))
    (urls, _, actions), *_rest = drags
    assert [url.toLocalFile() for url in urls] == [str(item.result.path) for item in items[:2]]
    assert set(actions) == {Qt.DropAction.CopyAction}
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start)


def test_the_preview_keeps_the_pixels_of_the_screen(qapp):
    large = QPixmap(800, 400)
    large.setDevicePixelRatio(2)
    small = drag.shrink(large)
    assert small.deviceIndependentSize().toSize() == QSize(96, 48)
    assert small.width() == 192
