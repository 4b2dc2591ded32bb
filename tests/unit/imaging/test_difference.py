"""The share of a picture that changed: what an eye would say, and nothing for what it would not see."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageEnhance

from imageedit_desktop.domain.errors import InputError
from imageedit_desktop.imaging.comparing.compare import compare
from imageedit_desktop.paths import resources_folder

SAMPLES = resources_folder() / "samples"
NAMES = ("astronaut.png", "chelsea.png", "coffee.png", "grace_hopper.jpg", "rocket.jpg")
LONGEST_PX = 1024


def large(name: str) -> Image.Image:
    with Image.open(SAMPLES / name) as picture:
        scale = LONGEST_PX / max(picture.size)
        size = round(picture.width * scale), round(picture.height * scale)
        return picture.convert("RGB").resize(size, Image.Resampling.BICUBIC)


@pytest.fixture
def percent(tmp_path: Path):
    """What changed between two pictures, through files."""

    def told(source: Image.Image, result: Image.Image, **options: int) -> float:
        source.save(tmp_path / "source.png", compress_level=0)
        name = "result.jpg" if options else "result.png"
        result.save(tmp_path / name, **(options or {"compress_level": 0}))
        compared = compare(tmp_path / "source.png", tmp_path / name)
        assert compared is not None
        return 100 * compared.changed

    return told


@pytest.fixture(params=NAMES)
def photograph(request: pytest.FixtureRequest) -> Image.Image:
    return large(request.param)


def patched(picture: Image.Image, share: float, colour: str = "teal") -> Image.Image:
    """With a patch of that share of its area."""
    made = picture.copy()
    width, height = (side * share**0.5 for side in picture.size)
    left, top = picture.width * 0.3, picture.height * 0.25
    ImageDraw.Draw(made).rectangle((left, top, left + width, top + height), fill=colour)
    return made


def test_nothing_changed_in_the_same_picture(photograph, percent) -> None:
    assert percent(photograph, photograph) == 0


def test_compression_is_no_change(photograph, percent) -> None:
    assert percent(photograph, photograph, quality=75) < 1


def test_a_pixel_beside_its_place_is_no_change(photograph, percent) -> None:
    assert percent(photograph, ImageChops.offset(photograph, 1, -1)) < 1


@pytest.mark.parametrize("factor", [0.92, 1.08])
def test_a_drift_of_light_is_no_change(photograph, percent, factor) -> None:
    assert percent(photograph, ImageEnhance.Brightness(photograph).enhance(factor)) < 1


def test_all_of_these_together_are_no_change(photograph, percent) -> None:
    drifted = ImageEnhance.Color(ImageEnhance.Brightness(photograph).enhance(0.94)).enhance(1.08)
    assert percent(photograph, ImageChops.offset(drifted, -1, 1), quality=75) < 3


def test_a_cut_is_no_change(photograph, percent) -> None:
    box = (100, 60, photograph.width - 120, photograph.height - 90)
    part = photograph.crop(box)
    assert percent(photograph, part.resize((part.width * 3 // 2, part.height * 3 // 2)), quality=85) < 3


@pytest.mark.parametrize("share", [5, 10, 30])
def test_a_patch_is_told_within_two_points(photograph, percent, share) -> None:
    assert percent(photograph, patched(photograph, share / 100), quality=85) == pytest.approx(share, abs=2)


def test_a_pattern_that_was_replaced_is_a_change_though_colours_are_alike(percent) -> None:
    picture = large("coffee.png")
    made, box = picture.copy(), (200, 200, 712, 500)
    made.paste(ImageChops.offset(picture.crop(box), 150, 90), box)
    share = 100 * 512 * 300 / (picture.width * picture.height)
    assert percent(picture, made) == pytest.approx(share, abs=4)


def test_colours_that_somebody_chose_are_a_change(photograph, percent) -> None:
    assert percent(photograph, ImageChops.invert(photograph)) > 75
    assert percent(photograph, Image.blend(photograph, Image.new("RGB", photograph.size, "orange"), 0.5)) > 60


def test_heat_is_where_the_change_is(tmp_path: Path) -> None:
    picture = large("astronaut.png")
    picture.save(tmp_path / "source.png")
    patched(picture, 0.1).save(tmp_path / "result.png")
    compared = compare(tmp_path / "source.png", tmp_path / "result.png")
    assert compared is not None
    width, height = compared.heat_size.width_px, compared.heat_size.height_px
    assert len(compared.heat) == width * height
    assert max(width, height) <= 256
    assert compared.heat[round(0.4 * height) * width + round(0.45 * width)] > 160
    assert compared.heat[round(0.9 * height) * width + round(0.9 * width)] < 64
    share = sum(heat >= 128 for heat in compared.heat) / len(compared.heat)
    assert share == pytest.approx(compared.changed, abs=0.01)


def test_beyond_the_source_there_is_nothing_to_compare(percent) -> None:
    """A service that gives a picture borders changed nothing of it."""
    picture = large("coffee.png")
    bordered = Image.new("RGB", (LONGEST_PX, LONGEST_PX), "white")
    bordered.paste(picture, (0, (LONGEST_PX - picture.height) // 2))
    assert percent(picture, bordered) < 3


def test_a_file_that_is_no_picture_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "broken.png").write_bytes(b"no picture")
    with pytest.raises(InputError):
        compare(SAMPLES / "coffee.png", tmp_path / "broken.png")
