"""The picture cache: what somebody wants is read, never in the GUI thread, nothing twice, within its budget."""

import threading
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QSignalSpy

from imageedit_desktop.domain.ids import JobId, result_id
from imageedit_desktop.domain.result import Result, ResultState
from imageedit_desktop.ui.pictures import workers
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.reading import blurred, read_picture
from imageedit_desktop.ui.pictures.wish import Level, PictureWish


class View:
    """Somebody who shows pictures."""


@pytest.fixture
def cache(qapp):
    cache = PictureCache()
    cache.begin()
    yield cache
    cache.close()


@pytest.fixture
def view():
    return View()


def save_picture(folder: Path, name: str = "a.jpg", size=(400, 200), colour="teal", **options) -> Path:
    path = folder / name
    Image.new("RGB", size, colour).save(path, **options)
    return path


def wish_for(path: Path, level: Level = Level.PX_128) -> PictureWish:
    return PictureWish.of_file(path, level)


def hashed(path: Path, level: Level, thumbnail: Path | None = None) -> PictureWish:
    """As of a result: known by its content."""
    return PictureWish(key=f"hash of {path.name}", level=level, path=path, thumbnail=thumbnail)


def load(qtbot, cache, owner, *wishes):
    """Want these and wait for them."""
    cache.want(owner, wishes)
    qtbot.waitUntil(lambda: all(cache.pixmap(wish) for wish in wishes))
    return cache.pixmap(wishes[0])


def test_a_picture_arrives_later_and_then_at_once(qtbot, cache, view, tmp_path):
    wish = wish_for(save_picture(tmp_path))
    with qtbot.waitSignal(cache.ready) as told:
        cache.want(view, [wish])
        assert cache.pixmap(wish) is None
    assert told.args == [wish.key]
    pixmap = cache.pixmap(wish)
    assert (pixmap.width(), pixmap.height()) == (128, 64)


def test_a_small_picture_is_never_enlarged(qtbot, cache, view, tmp_path):
    pixmap = load(qtbot, cache, view, wish_for(save_picture(tmp_path, size=(40, 20))))
    assert pixmap.size().toTuple() == (40, 20)


def test_every_pixel_can_be_had(qtbot, cache, view, tmp_path):
    pixmap = load(qtbot, cache, view, wish_for(save_picture(tmp_path), Level.FULL))
    assert pixmap.size().toTuple() == (400, 200)


def test_a_sideways_photo_comes_upright_and_fits(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter to the left
    photo = save_picture(tmp_path, exif=exif)
    image = read_picture(photo, (100, 60))
    assert (image.width(), image.height()) == (30, 60)


def test_small_levels_are_read_from_the_thumbnail_and_large_ones_from_the_file(qtbot, cache, view, tmp_path):
    path = save_picture(tmp_path, "large.png", size=(2000, 1000), colour="red")
    thumbnail = save_picture(tmp_path, "small.png", size=(512, 256), colour="blue")
    small, large = (hashed(path, level, thumbnail) for level in (Level.PX_512, Level.PX_1024))
    load(qtbot, cache, view, small, large)
    colours = [cache.pixmap(wish).toImage().pixelColor(5, 5).name() for wish in (small, large)]
    assert colours == ["#0000ff", "#ff0000"]


@pytest.mark.parametrize("spoiled", [None, b"no picture"])
def test_without_a_thumbnail_the_file_is_read(qtbot, cache, view, tmp_path, spoiled):
    thumbnail = tmp_path / "small.jpg"
    if spoiled is not None:
        thumbnail.write_bytes(spoiled)
    pixmap = load(qtbot, cache, view, hashed(save_picture(tmp_path), Level.PX_256, thumbnail))
    assert pixmap.width() == 256


def test_a_missing_file_is_told_once_and_not_tried_again(qtbot, cache, view, tmp_path):
    gone = wish_for(tmp_path / "gone.jpg")
    with qtbot.waitSignal(cache.failed) as told:
        cache.want(view, [gone])
    assert told.args == [gone.key]
    assert cache.is_broken(gone)
    assert cache.is_missing(gone)
    failures = QSignalSpy(cache.failed)
    load(qtbot, cache, View(), wish_for(save_picture(tmp_path)))  # whatever was asked before has been answered
    cache.want(view, ())
    cache.want(view, [gone])
    load(qtbot, cache, View(), wish_for(save_picture(tmp_path, "b.jpg")))
    assert failures.count() == 0


def test_a_file_with_another_content_is_read_anew_when_it_is_shown_again(qtbot, cache, view, tmp_path):
    small, large = (wish_for(save_picture(tmp_path), level) for level in (Level.PX_64, Level.PX_128))
    load(qtbot, cache, view, small, large)
    cache.want(view, ())
    save_picture(tmp_path, size=(300, 300), colour="red")
    cache.want(view, [large])
    qtbot.waitUntil(lambda: cache.pixmap(large).height() == 128)
    assert cache.pixmap(small) is None, "it shows what was there before"


def test_a_file_that_is_as_it_was_is_not_read_again(qtbot, cache, view, tmp_path):
    wish = wish_for(save_picture(tmp_path))
    first = load(qtbot, cache, view, wish)
    cache.want(view, ())
    cache.want(view, [wish])
    load(qtbot, cache, View(), wish_for(save_picture(tmp_path, "b.jpg")))
    assert cache.pixmap(wish).cacheKey() == first.cacheKey()


def test_two_views_of_one_picture_share_it(qtbot, cache, tmp_path):
    wish = wish_for(save_picture(tmp_path))
    answers = QSignalSpy(cache.ready)
    one, other = View(), View()
    cache.want(one, [wish])
    cache.want(other, [wish])
    load(qtbot, cache, View(), wish_for(save_picture(tmp_path, "b.jpg")))
    qtbot.waitUntil(lambda: cache.pixmap(wish) is not None and not cache.is_reading)
    assert answers.count() == 2


def test_what_nobody_wants_any_more_is_not_read(qtbot, cache, view, tmp_path):
    paths = [save_picture(tmp_path, f"{number}.png", size=(1500, 1500)) for number in range(30)]
    answers = QSignalSpy(cache.ready)
    for path in paths:
        cache.want(view, [wish_for(path, Level.FULL)])
    qtbot.waitUntil(lambda: cache.pixmap(wish_for(paths[-1], Level.FULL)) is not None)
    read = {answers.at(number)[0] for number in range(answers.count())}
    assert str(paths[-1]) in read
    assert len(read) <= 3, "what was under way when it was wanted no more, at most"


def test_a_picture_that_is_wanted_again_while_it_is_given_up_comes(qtbot, cache, view, tmp_path):
    wish = wish_for(save_picture(tmp_path, "large.png", size=(2000, 2000)), Level.FULL)
    for _ in range(50):
        cache.want(view, [wish])
        cache.want(view, ())
    load(qtbot, cache, view, wish)


def test_the_visible_comes_before_the_near_and_newer_wishes_before_older(qtbot, cache, tmp_path):
    names = ["old", "old near", "new", "new near"]
    wishes = {name: wish_for(save_picture(tmp_path, f"{name}.png", size=(900, 900))) for name in names}
    hold = [wish_for(save_picture(tmp_path, f"{number}.png", size=(2500, 2500)), Level.FULL) for number in (1, 2)]
    came = []
    cache.ready.connect(lambda key: came.append(Path(key).stem))
    blocking, older, newer = View(), View(), View()
    cache.want(blocking, hold)  # both workers are busy while the others declare
    cache.want(older, [wishes["old"]], [wishes["old near"]])
    cache.want(newer, [wishes["new"]], [wishes["new near"]])
    qtbot.waitUntil(lambda: len(came) == 6)
    came = [name for name in came if name in names]
    assert set(came[:2]) == {"new", "old"}
    assert set(came[2:]) == {"new near", "old near"}


def test_nothing_is_read_ahead_beside_what_is_seen(qtbot, cache, view, tmp_path, monkeypatch):
    """Two threads that decode are in each other's way, and somebody waits for one of them."""
    names = ("seen.png", "seen too.png", "near.png", "nearer.png")
    seen, seen_too, near, nearer = (wish_for(save_picture(tmp_path, name)) for name in names)
    read_first, read, may_end = workers.read_first, [], threading.Event()

    def slowly(files, side_px, **options):
        read.append(files[0].name)
        if files == seen.files:
            may_end.wait(10)
        return read_first(files, side_px, **options)

    monkeypatch.setattr(workers, "read_first", slowly)
    cache.want(view, [seen, seen_too], [nearer, near])
    qtbot.waitUntil(lambda: cache.pixmap(seen_too) is not None)
    qtbot.wait(50)  # for a worker that would begin something
    assert sorted(read) == ["seen too.png", "seen.png"]
    may_end.set()
    qtbot.waitUntil(lambda: cache.pixmap(near) is not None)
    assert cache.pixmap(seen) is not None


def test_the_wishes_of_a_widget_go_with_it(qtbot, cache, view, tmp_path):
    large = [wish_for(save_picture(tmp_path, f"{n}.png", size=(1500, 1500)), Level.FULL) for n in range(20)]
    gone = View()
    cache.want(gone, large)
    del gone
    load(qtbot, cache, view, wish_for(save_picture(tmp_path)))
    assert sum(cache.pixmap(wish) is not None for wish in large) <= 4


def test_a_burst_of_pictures_all_arrives(qtbot, cache, view, tmp_path):
    load(qtbot, cache, view, *(wish_for(save_picture(tmp_path, f"{n}.jpg")) for n in range(40)))


ONE_BYTES = 128 * 64 * 4


def test_what_was_seen_longest_ago_goes_when_the_budget_is_spent(qtbot, view, tmp_path):
    cache = PictureCache(limit_bytes=2 * ONE_BYTES)
    cache.begin()
    wishes = [wish_for(save_picture(tmp_path, f"{n}.jpg")) for n in range(3)]
    for wish in wishes:
        load(qtbot, cache, view, wish)
    assert [cache.pixmap(wish) is not None for wish in wishes] == [False, True, True]
    cache.close()


def test_what_is_on_the_screen_stays_whatever_the_budget(qtbot, view, tmp_path):
    cache = PictureCache(limit_bytes=ONE_BYTES)
    cache.begin()
    load(qtbot, cache, view, *(wish_for(save_picture(tmp_path, f"{n}.jpg")) for n in range(5)))
    cache.close()


def test_what_is_near_does_not_drive_out_its_like(qtbot, view, tmp_path):
    """Else each would be read again and again."""
    side_bytes = 128 * 128 * 4
    cache = PictureCache(limit_bytes=3 * side_bytes)
    cache.begin()
    wishes = [wish_for(save_picture(tmp_path, f"{n}.png", size=(128, 128))) for n in range(8)]
    answers = QSignalSpy(cache.ready)
    cache.want(view, wishes[:1], wishes[1:])
    qtbot.waitUntil(lambda: answers.count() == 3)
    load(qtbot, cache, View(), wish_for(save_picture(tmp_path, "other.jpg")))
    assert answers.count() == 4
    assert [cache.pixmap(wish) is not None for wish in wishes[:2]] == [True, True]
    cache.close()


def test_another_level_stands_in_meanwhile(qtbot, cache, view, tmp_path):
    path = save_picture(tmp_path)
    small = load(qtbot, cache, view, wish_for(path, Level.PX_64))
    assert cache.pixmap(wish_for(path, Level.PX_256)) is None
    assert cache.stand_in(wish_for(path, Level.PX_256)).cacheKey() == small.cacheKey()
    full = load(qtbot, cache, view, wish_for(path, Level.FULL))
    assert cache.stand_in(wish_for(path, Level.PX_256)).cacheKey() == full.cacheKey(), "a larger one looks better"


def test_nothing_is_read_before_the_beginning_or_begun_after_the_end(qtbot, qapp, view, tmp_path):
    wish, cache = wish_for(save_picture(tmp_path)), PictureCache()
    cache.want(view, [wish])
    qtbot.wait(100)
    assert cache.pixmap(wish) is None
    with qtbot.waitSignal(cache.ready):
        cache.begin()
    cache.close()
    late = PictureCache()
    late.close()
    late.begin()
    late.want(view, [wish])
    qtbot.wait(100)
    assert late.pixmap(wish) is None


def test_nothing_arrives_after_the_end(qtbot, cache, view, tmp_path):
    answers = QSignalSpy(cache.ready)
    cache.want(view, [wish_for(save_picture(tmp_path))])
    cache.close()
    qtbot.wait(100)
    assert answers.count() == 0


def test_a_level_covers_what_is_shown():
    assert Level.covering(256) is Level.PX_256
    assert Level.covering(257) is Level.PX_512
    assert Level.covering(1025) is Level.FULL


def striped(folder: Path, name: str = "stripes.png") -> Path:
    """Black and white, an edge in each column."""
    path = folder / name
    stripes = Image.new("L", (2, 1))
    stripes.putdata([0, 255])
    tiled = Image.new("L", (512, 384))
    for x in range(0, 512, 2):
        tiled.paste(stripes.resize((2, 384)), (x, 0))
    tiled.save(path)
    return path


def step(image):
    """The greatest one between neighbours, across and down."""
    grey = [[image.pixelColor(x, y).green() for x in range(image.width())] for y in range(image.height())]
    across = max(abs(a - b) for row in grey for a, b in pairwise(row))
    return max(across, *(abs(a - b) for one, two in pairwise(grey) for a, b in zip(one, two, strict=True)))


def sensitive(path: Path, *, nsfw: bool | None = True, sha256: str = "cd" * 32) -> Result:
    job = JobId("a" * 32)
    return Result(
        id=result_id(job, 1), job_id=job, number=1, state=ResultState.SAVED, path=path, sha256=sha256, nsfw=nsfw
    )  # fmt: skip


def test_a_sensitive_picture_is_blurred_unless_somebody_says_that_it_is_not(qtbot, cache, view, tmp_path):
    result = sensitive(striped(tmp_path))
    blurred = PictureWish.of_result(result, None, Level.FULL)
    sharp = PictureWish.of_result(result, None, Level.PX_512, is_blurred=False)
    assert step(load(qtbot, cache, view, sharp).toImage()) > 200
    assert cache.pixmap(blurred) is None
    assert cache.stand_in(blurred) is None, "the sharp one stands in for it"
    image = load(qtbot, cache, view, blurred).toImage()
    assert step(image) <= 8
    assert abs(image.width() / image.height() - 512 / 384) < 0.01
    assert blurred.at(Level.FULL) == blurred
    assert step(cache.stand_in(sharp.at(Level.PX_64)).toImage()) > 200


@pytest.mark.parametrize("nsfw", [False, None])
def test_what_is_not_flagged_is_as_it_is(tmp_path, nsfw):
    wish = PictureWish.of_result(sensitive(tmp_path / "a.png", nsfw=nsfw), None, Level.PX_128)
    assert (wish.is_blurred, wish.level) == (False, Level.PX_128)


def test_nothing_of_a_picture_can_be_told_after_blurring():
    """Two pictures that are alike in the large come out alike, whatever is drawn in them."""
    one, other = (QImage(300, 200, QImage.Format.Format_RGB32) for _ in range(2))
    for image, first in ((one, 0), (other, 1)):
        for x in range(300):
            for y in range(200):
                image.setPixelColor(x, y, QColor("white" if (x + y + first) % 2 else "black"))
    soft = [blurred(image) for image in (one, other)]
    assert [image.size().toTuple() for image in soft] == [(300, 200)] * 2
    differences = [
        abs(soft[0].pixelColor(x, y).green() - soft[1].pixelColor(x, y).green())
        for x in range(0, 300, 7)
        for y in range(0, 200, 7)
    ]
    assert max(differences) <= 2


@pytest.mark.parametrize("size", [(1, 1), (3, 700), (9, 9)])
def test_small_and_odd_pictures_are_blurred_too(size):
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    assert blurred(image).size().toTuple() == size
