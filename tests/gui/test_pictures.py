"""The picture cache: nothing is decoded in the GUI thread, nothing twice, and it stays within its budget."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtTest import QSignalSpy

from imageedit_desktop.ui.decoding import read_picture
from imageedit_desktop.ui.pictures import PictureCache

BOX = QSize(100, 100)


@pytest.fixture
def cache(qapp):
    cache = PictureCache()
    yield cache
    cache.close()


def save_picture(folder: Path, name: str = "a.jpg", size=(400, 200), colour="teal", **options) -> Path:
    path = folder / name
    Image.new("RGB", size, colour).save(path, **options)
    return path


def load(qtbot, cache, path, box=BOX, dpr=1.0):
    with qtbot.waitSignal(cache.ready, check_params_cb=lambda ready: ready == path):
        assert cache.pixmap(path, box, dpr=dpr) is None
    return cache.pixmap(path, box, dpr=dpr)


def test_a_picture_arrives_later_and_then_at_once(qtbot, cache, tmp_path):
    pixmap = load(qtbot, cache, save_picture(tmp_path))
    assert (pixmap.width(), pixmap.height()) == (100, 50)


def test_it_is_made_for_the_pixels_of_the_screen(qtbot, cache, tmp_path):
    pixmap = load(qtbot, cache, save_picture(tmp_path), dpr=2.0)
    assert pixmap.width() == 200
    assert pixmap.deviceIndependentSize().toSize() == QSize(100, 50)


def test_a_small_picture_is_never_enlarged(qtbot, cache, tmp_path):
    pixmap = load(qtbot, cache, save_picture(tmp_path, size=(40, 20)))
    assert pixmap.size() == QSize(40, 20)


def test_every_pixel_can_be_had(qtbot, cache, tmp_path):
    assert load(qtbot, cache, save_picture(tmp_path), box=None).size() == QSize(400, 200)


def test_a_sideways_photo_comes_upright_and_fits(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter to the left
    photo = save_picture(tmp_path, exif=exif)
    image = read_picture(photo, (100, 60))
    assert (image.width(), image.height()) == (30, 60)


def test_a_missing_file_is_told_once_and_not_tried_again(qtbot, cache, tmp_path):
    path = tmp_path / "gone.jpg"
    with qtbot.waitSignal(cache.failed) as told:
        cache.pixmap(path, BOX, dpr=1.0)
    assert told.args == [path]
    assert cache.is_broken(path)
    failures = QSignalSpy(cache.failed)
    cache.pixmap(path, BOX, dpr=1.0)
    load(qtbot, cache, save_picture(tmp_path))  # whatever was asked before has been answered by now
    assert failures.count() == 0


def test_a_file_that_came_back_is_read_after_it_was_forgotten(qtbot, cache, tmp_path):
    path = tmp_path / "a.jpg"
    with qtbot.waitSignal(cache.failed):
        cache.pixmap(path, BOX, dpr=1.0)
    save_picture(tmp_path)
    cache.forget(path)
    assert load(qtbot, cache, path) is not None


def test_asking_many_times_loads_once(qtbot, cache, tmp_path):
    path = save_picture(tmp_path)
    answers = QSignalSpy(cache.ready)
    for _ in range(20):
        cache.pixmap(path, BOX, dpr=1.0)
    qtbot.waitUntil(lambda: answers.count() > 0)
    load(qtbot, cache, save_picture(tmp_path, "b.jpg"))
    assert answers.count() == 2


def test_a_burst_of_pictures_all_arrives(qtbot, cache, tmp_path):
    paths = [save_picture(tmp_path, f"{n}.jpg") for n in range(40)]
    for path in paths:
        cache.pixmap(path, BOX, dpr=1.0)
    qtbot.waitUntil(lambda: all(cache.pixmap(path, BOX, dpr=1.0) for path in paths))


def test_the_oldest_go_when_the_budget_is_spent(qtbot, tmp_path):
    one_picture = 100 * 50 * 4
    cache = PictureCache(limit_bytes=2 * one_picture)
    paths = [save_picture(tmp_path, f"{n}.jpg") for n in range(3)]
    for path in paths:
        load(qtbot, cache, path)
    assert [cache.stand_in(path) is not None for path in paths] == [False, True, True]
    cache.close()


def test_another_size_stands_in_meanwhile(qtbot, cache, tmp_path):
    path = save_picture(tmp_path)
    small = load(qtbot, cache, path)
    assert cache.pixmap(path, QSize(300, 300), dpr=1.0) is None
    assert cache.stand_in(path).cacheKey() == small.cacheKey()


def test_nothing_arrives_after_the_end(qtbot, cache, tmp_path):
    answers = QSignalSpy(cache.ready)
    cache.pixmap(save_picture(tmp_path), BOX, dpr=1.0)
    cache.close()
    qtbot.wait(100)
    assert answers.count() == 0
