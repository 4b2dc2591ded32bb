"""Portraits are told apart by how sharp and how light they are; what is measured hardly depends on their size."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageEnhance, ImageFilter

from imageedit_desktop.domain.character.hints import Hint, Measured, hints_of
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.imaging.portrait_check import alike, measure_portrait

_SAMPLES = Path(__file__).parents[3] / "resources" / "samples"
_PHOTOS = ("astronaut.png", "grace_hopper.jpg", "chelsea.png")


def measured(image: Image.Image, path: Path) -> Measured:
    image.save(path)
    return replace(measure_portrait(path, size(*image.size)), size=size(1000, 1200))


def photo(name: str) -> Image.Image:
    return Image.open(_SAMPLES / name).convert("RGB")


@pytest.mark.parametrize("name", _PHOTOS)
def test_nothing_is_said_of_an_ordinary_photograph(name, tmp_path):
    assert hints_of(measured(photo(name), tmp_path / "photo.png")) == ()


@pytest.mark.parametrize("name", _PHOTOS)
def test_a_blurred_one_is_told_at_any_size(name, tmp_path):
    original = photo(name)
    for scale in (1, 2):
        larger = original.resize((original.width * scale, original.height * scale), Image.Resampling.LANCZOS)
        radius = max(larger.size) / 60
        found = hints_of(measured(larger.filter(ImageFilter.GaussianBlur(radius)), tmp_path / "photo.png"))
        assert found == (Hint.BLURRED,)


@pytest.mark.parametrize("name", _PHOTOS)
def test_a_portrait_before_a_blurred_background_is_sharp(name, tmp_path):
    original = photo(name)
    blurred = original.filter(ImageFilter.GaussianBlur(max(original.size) / 40))
    width, height = original.size
    box = (width // 4, height // 8, 3 * width // 4, 7 * height // 8)
    blurred.paste(original.crop(box), box[:2])
    assert hints_of(measured(blurred, tmp_path / "photo.png")) == ()


@pytest.mark.parametrize("name", _PHOTOS)
def test_light_that_is_far_off_is_told(name, tmp_path):
    dark = ImageEnhance.Brightness(photo(name)).enhance(0.12)
    assert Hint.DARK in hints_of(measured(dark, tmp_path / "dark.png"))
    bright = photo(name).point(lambda level: min(255, level // 4 + 230))
    assert Hint.BRIGHT in hints_of(measured(bright, tmp_path / "bright.png"))


def test_those_that_look_alike_are_found_and_others_not(tmp_path):
    looks = {}
    for number, name in enumerate(_PHOTOS):
        looks[InputHash(f"{number:064x}")] = measured(photo(name), tmp_path / f"{number}.png").look
    again = InputHash("f" * 64)
    smaller = photo(_PHOTOS[1]).resize((300, 360))
    looks[again] = measured(smaller, tmp_path / "again.jpg").look
    assert alike(looks) == [[InputHash(f"{1:064x}"), again]]
    assert alike({}) == []
    assert alike({again: looks[again]}) == []


def test_a_picture_of_a_few_pixels_is_no_trouble(tmp_path):
    assert hints_of(measured(Image.new("RGB", (3, 2), "#808080"), tmp_path / "tiny.png")) == ()
