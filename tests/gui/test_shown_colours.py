"""One picture has one look: in the grid, in the loupe, as its thumbnail and as it is sent; whatever its format."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageCms
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from imageedit_desktop.imaging.rendering.colours import screen_name
from imageedit_desktop.imaging.rendering.profiles import DISPLAY_P3, SRGB_CURVE, adobe_rgb, grey, rgb
from imageedit_desktop.imaging.thumbnails import make_thumbnail
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.reading import read_picture
from imageedit_desktop.ui.pictures.wish import Level, PictureWish

GREEN = (60, 150, 89)
"""In Adobe RGB; (0, 151, 84) in sRGB, as littlecms and ImageMagick say."""


@pytest.fixture
def cache(qapp):
    cache = PictureCache()
    cache.begin()
    yield cache
    cache.close()


def middle_of(path: Path, box: tuple[int, int] | None) -> tuple[int, int, int]:
    image = read_picture(path, box)
    assert not image.isNull(), path.name
    colour: QColor = image.pixelColor(image.width() // 2, image.height() // 2)
    return colour.red(), colour.green(), colour.blue()


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".tif", ".webp"])
def test_adobe_rgb_looks_the_same_everywhere(tmp_path, suffix):
    path = tmp_path / f"green{suffix}"
    options = {"quality": 100} if suffix != ".webp" else {"lossless": True}
    Image.new("RGB", (900, 600), GREEN).save(path, icc_profile=adobe_rgb(), **options)
    make_thumbnail(path, tmp_path / "small.jpg")
    looks = {
        "loupe": middle_of(path, None),
        "loupe, fitted": middle_of(path, (500, 500)),
        "large cell": middle_of(path, (600, 600)),
        "small cell": middle_of(tmp_path / "small.jpg", (200, 200)),
    }
    for where, colour in looks.items():
        assert colour == pytest.approx((0, 151, 84), abs=4), where


def test_cmyk_looks_the_same_at_every_size(tmp_path):
    path = tmp_path / "press.jpg"
    Image.new("CMYK", (900, 600), (20, 200, 40, 10)).save(path, quality=100)
    assert middle_of(path, None) == pytest.approx(middle_of(path, (200, 200)), abs=2)


@pytest.mark.parametrize(
    ("suffix", "options"), [(".avif", {"quality": 95}), (".gif", {}), (".tif", {}), (".bmp", {})]
)
def test_formats_that_qt_does_not_know_are_shown(tmp_path, suffix, options):
    path = tmp_path / f"result{suffix}"
    Image.new("RGB", (300, 200), (200, 80, 40)).save(path, **options)
    assert middle_of(path, (100, 100)) == pytest.approx((200, 80, 40), abs=6)


def test_an_svg_that_only_qt_knows_is_shown(tmp_path):
    path = tmp_path / "drawing.svg"
    path.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">'
        '<rect width="40" height="40" fill="teal"/></svg>'
    )
    assert middle_of(path, None) == (0, 128, 128)


def test_a_picture_that_could_not_be_read_is_seen_when_it_comes_back(qtbot, cache, tmp_path):
    path = tmp_path / "on a stick.png"
    wish, view = PictureWish.of_file(path, Level.PX_64), QObject()
    with qtbot.waitSignal(cache.failed):
        cache.want(view, [wish])
    assert cache.is_missing(wish)
    Image.new("RGB", (64, 64), "teal").save(path)
    with qtbot.waitSignal(cache.ready, timeout=20_000):
        pass
    assert not cache.is_broken(wish)
    assert cache.pixmap(wish) is not None


def test_half_a_file_is_seen_when_it_is_whole(qtbot, cache, tmp_path):
    path = tmp_path / "slow copy.png"
    whole = tmp_path / "whole.png"
    Image.effect_noise((300, 300), 80).save(whole)
    path.write_bytes(whole.read_bytes()[:30])
    wish, view = PictureWish.of_file(path, Level.PX_64), QObject()
    with qtbot.waitSignal(cache.failed):
        cache.want(view, [wish])
    assert cache.is_broken(wish)
    assert not cache.is_missing(wish)
    path.write_bytes(whole.read_bytes())
    with qtbot.waitSignal(cache.ready, timeout=20_000):
        pass


def test_srgb_is_not_touched(tmp_path):
    path = tmp_path / "plain.png"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    Image.new("RGB", (64, 64), GREEN).save(path, icc_profile=profile)
    assert middle_of(path, None) == GREEN


P3_SCREEN = rgb("A wide screen", DISPLAY_P3, SRGB_CURVE)


def shown_on(screen: bytes | None, path: Path, box: tuple[int, int] | None = None) -> tuple[int, int, int]:
    image = read_picture(path, box, screen=screen)
    colour: QColor = image.pixelColor(image.width() // 2, image.height() // 2)
    return colour.red(), colour.green(), colour.blue()


@pytest.mark.parametrize("suffix", [".png", ".svg"])
def test_a_picture_is_shown_in_the_colours_of_the_screen(tmp_path, suffix):
    """sRGB's red has less red, and some green, in the primaries of Display P3: (234, 51, 35), as littlecms says."""
    path = tmp_path / f"red{suffix}"
    if suffix == ".png":
        Image.new("RGB", (300, 200), (255, 0, 0)).save(path)
    else:
        path.write_text(
            '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200">'
            '<rect width="300" height="200" fill="red"/></svg>'
        )
    assert shown_on(P3_SCREEN, path) == pytest.approx((234, 51, 35), abs=2)
    assert shown_on(P3_SCREEN, path, (100, 100)) == pytest.approx((234, 51, 35), abs=2)
    assert shown_on(None, path) == (255, 0, 0)


def test_grey_and_white_stay_what_they_are_on_a_wide_screen(tmp_path):
    for level in (0, 128, 255):
        path = tmp_path / f"{level}.png"
        Image.new("L", (50, 50), level).save(path)
        assert shown_on(P3_SCREEN, path) == pytest.approx((level, level, level), abs=1)


def test_a_large_picture_is_converted_to_its_last_row(tmp_path):
    path = tmp_path / "large.png"
    Image.new("RGB", (1500, 1501), (255, 0, 0)).save(path)
    image = read_picture(path, None, screen=P3_SCREEN)
    colours = {image.pixelColor(x, y).name() for x in (0, 1499) for y in (0, 173, 174, 175, 1500)}
    assert len(colours) == 1
    assert "#ff0000" not in colours


@pytest.mark.parametrize("profile", [b"", b"no profile", P3_SCREEN[:200], grey("grey", SRGB_CURVE)])
def test_a_profile_that_is_none_of_a_screen_changes_nothing(tmp_path, profile):
    path = tmp_path / "red.png"
    Image.new("RGB", (30, 20), (255, 0, 0)).save(path)
    assert shown_on(profile, path) == (255, 0, 0)
    assert screen_name(profile) is None


def test_a_screen_says_its_name():
    assert screen_name(P3_SCREEN) == "A wide screen"
