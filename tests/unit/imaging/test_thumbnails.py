"""Thumbnails are small, upright, sRGB, and whole or not there."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from unit.imaging import corpus
from unit.imaging.corpus import BLUE, GREEN, RED, YELLOW

from imageedit_desktop.domain.errors import InputError
from imageedit_desktop.imaging.thumbnails import make_thumbnail

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:PIL")


def thumbnail(folder: Path, data: bytes, side_px: int = 512) -> Image.Image:
    (folder / "picture").write_bytes(data)
    make_thumbnail(folder / "picture", folder / "thumbnails" / "ab" / "picture.jpg", side_px)
    with Image.open(folder / "thumbnails" / "ab" / "picture.jpg") as image:
        image.load()
        return image


@pytest.mark.parametrize("name", corpus.SAMPLES)
def test_every_picture_has_one(name: str, tmp_path: Path) -> None:
    image = thumbnail(tmp_path, corpus.SAMPLES[name].make())
    assert image.format == "JPEG"
    assert image.width * image.height <= 512 * 512
    assert not image.getexif()
    assert [path.name for path in (tmp_path / "thumbnails" / "ab").iterdir()] == ["picture.jpg"]


def test_a_sideways_photo_stands_upright(tmp_path: Path) -> None:
    image = thumbnail(tmp_path, corpus.sideways_camera_jpeg(), side_px=120)
    assert image.size == (100, 120)
    seen = [image.getpixel((x, y)) for x, y in ((10, 10), (90, 10), (10, 110), (90, 110))]
    for pixel, colour in zip(seen, (RED, GREEN, BLUE, YELLOW), strict=True):
        assert isinstance(pixel, tuple)
        assert all(abs(one - other) < 16 for one, other in zip(pixel, colour, strict=True))


@pytest.mark.parametrize(
    ("size", "small"),
    [((1280, 720), (640, 360)), ((1344, 576), (672, 288)), ((2048, 2048), (512, 512)), ((1600, 1200), (512, 384))],
)
def test_what_has_few_enough_pixels_is_halved_and_all_else_resized(
    tmp_path: Path, size: tuple[int, int], small: tuple[int, int]
) -> None:
    data = io.BytesIO()
    Image.new("RGB", size, "teal").save(data, "JPEG")
    assert thumbnail(tmp_path, data.getvalue()).size == small


def test_a_small_picture_keeps_its_size(tmp_path: Path) -> None:
    assert thumbnail(tmp_path, corpus.plain_png()).size == (96, 80)


def test_an_earlier_thumbnail_is_replaced(tmp_path: Path) -> None:
    assert thumbnail(tmp_path, corpus.plain_png()).size == (96, 80)
    assert thumbnail(tmp_path, corpus.one_pixel()).size == (1, 1)


def test_no_thumbnail_of_half_a_picture(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        thumbnail(tmp_path, corpus.plain_png()[:100])
    assert not (tmp_path / "thumbnails").exists()


def test_a_failed_write_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "picture").write_bytes(corpus.plain_jpeg())
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "inside").touch()
    with pytest.raises(OSError):  # noqa: PT011 - which one depends on the system
        make_thumbnail(tmp_path / "picture", tmp_path / "taken")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["picture", "taken"]
