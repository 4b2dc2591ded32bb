"""Where a result lies on its source, found on real photographs that were cut, scaled, and edited."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageEnhance, ImageOps

from imageedit_desktop.domain import geometry
from imageedit_desktop.domain.source_comparison import Part
from imageedit_desktop.imaging.comparing.compare import compare
from imageedit_desktop.imaging.comparing.registration import register
from imageedit_desktop.paths import resources_folder
from imageedit_desktop.rehearsal.painting import paint

SAMPLES = resources_folder() / "samples"
NAMES = ("astronaut.png", "chelsea.png", "coffee.png", "grace_hopper.jpg", "rocket.jpg")


def sample(name: str) -> Image.Image:
    with Image.open(SAMPLES / name) as picture:
        return picture.convert("RGB")


def cut(source: Image.Image, part: Part, size: tuple[int, int]) -> Image.Image:
    """As a service would: that part at that size."""
    left, top = part.left * source.width, part.top * source.height
    box = (left, top, left + part.width * source.width, top + part.height * source.height)
    return source.resize(size, Image.Resampling.BICUBIC, box=box)


def part_for(source: Image.Image, shape: tuple[int, int], closer: float, across: float, down: float) -> Part:
    """A part of that shape, so much closer than the largest, at a share of the room that is left."""
    scale = closer * min(source.width / shape[0], source.height / shape[1])
    width, height = shape[0] * scale / source.width, shape[1] * scale / source.height
    return Part(left=(1 - width) * across, top=(1 - height) * down, width=width, height=height)


def off_px(found: Part | None, true: Part) -> float:
    """How far a corner is off at most, where the longer side of the result has 1024 pixels."""
    assert found is not None, "not found"
    across = (found.left - true.left, found.left + found.width - true.left - true.width)
    down = (found.top - true.top, found.top + found.height - true.top - true.height)
    return 1024 * max(*(abs(by) / true.width for by in across), *(abs(by) / true.height for by in down))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("shape", [(1024, 1024), (1280, 720), (720, 1280)])
def test_a_part_that_was_cut_out_is_found_within_a_pixel(name: str, shape: tuple[int, int]) -> None:
    source = sample(name)
    chance = random.Random(f"{name} {shape}")
    part = part_for(source, shape, chance.uniform(0.7, 1.0), chance.random(), chance.random())
    assert off_px(register(source, cut(source, part, shape)), part) < 1


@pytest.mark.parametrize("name", NAMES)
def test_the_same_picture_at_another_size_is_all_of_it(name: str) -> None:
    source = sample(name)
    whole = Part(left=0, top=0, width=1, height=1)
    larger = source.resize((2 * source.width, 2 * source.height), Image.Resampling.BICUBIC)
    assert off_px(register(source, larger), whole) < 1
    assert off_px(register(larger, source), whole) < 1


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("aspect", [None, 16 / 9])
def test_a_source_that_was_given_borders_is_found_inside(name: str, aspect: float | None) -> None:
    source = sample(name)
    if aspect is not None:
        source = source.crop((0, 0, source.width, round(source.width / aspect)))
    side = max(source.size)
    bordered = ImageOps.pad(source, (side, side), Image.Resampling.BICUBIC, color="black")
    across, down = (side / source.width - 1) / 2, (side / source.height - 1) / 2
    part = Part(left=-across, top=-down, width=1 + 2 * across, height=1 + 2 * down)
    assert off_px(register(source, bordered), part) < 2


def test_a_source_that_was_squeezed_into_another_shape_is_found_whole() -> None:
    source = sample("coffee.png")
    squeezed = source.resize((1024, 1024), Image.Resampling.BICUBIC)
    assert off_px(register(source, squeezed), Part(left=0, top=0, width=1, height=1)) < 1.5


@pytest.mark.parametrize("name", NAMES)
def test_other_light_and_a_thing_that_was_put_in_do_not_hide_it(name: str) -> None:
    source = sample(name)
    part = part_for(source, (1152, 864), 0.85, 0.3, 0.6)
    edited = cut(source, part, (1152, 864))
    edited = ImageOps.colorize(edited.convert("L"), "#3c1250", "#ffb066")
    ImageDraw.Draw(edited).ellipse((300, 200, 800, 700), fill="teal")
    edited = ImageEnhance.Brightness(edited).enhance(0.8)
    assert off_px(register(source, edited), part) < 1.5


@pytest.mark.parametrize("words", ["watercolour", "pencil sketch", "neon", "oil painting"])
def test_what_rehearsal_makes_of_a_photograph_is_found_on_it(tmp_path: Path, words: str) -> None:
    """Rehearsal does not tell which part it took; it is of the shape that was asked for, and 0.7 of it at least."""
    made = paint((SAMPLES / "astronaut.png").read_bytes(), (), words, geometry.size(1024, 768), 7)
    result = tmp_path / "result.jpg"
    result.write_bytes(made)
    compared = compare(SAMPLES / "astronaut.png", result)
    assert compared is not None
    assert compared.is_found
    assert 0.7 * 0.7 * 0.75 <= compared.part.width * compared.part.height <= 0.76
    assert compared.part.width / compared.part.height == pytest.approx(4 / 3, rel=0.01)


def test_another_picture_is_not_taken_for_a_result() -> None:
    wrong = [(one, other) for one in NAMES for other in NAMES if one != other]
    assert [pair for pair in wrong if register(sample(pair[0]), sample(pair[1])) is not None] == []


@pytest.mark.parametrize("size", [(12, 3000), (3000, 12)])
def test_a_picture_of_an_odd_shape_harms_nothing(size: tuple[int, int]) -> None:
    odd = sample("coffee.png").resize(size)
    register(sample("coffee.png"), odd)
    register(odd, sample("coffee.png"))


@pytest.mark.parametrize("size", [(1, 1), (3, 700), (64, 64), (1024, 1024)])
def test_a_plain_picture_is_found_nowhere_and_harms_nothing(size: tuple[int, int]) -> None:
    plain = Image.new("RGB", size, "grey")
    assert register(sample("coffee.png"), plain) is None
    assert register(plain, sample("coffee.png")) is None


def test_nobody_waits_for_what_is_not_wanted_any_more() -> None:
    asked: list[bool] = []

    def is_wanted() -> bool:
        asked.append(len(asked) < 4)
        return asked[-1]

    assert compare(SAMPLES / "coffee.png", SAMPLES / "coffee.png", is_wanted) is None
    assert asked.count(True) == 4, "it went on while it was wanted"
    assert asked.count(False) <= 2, "and then came to an end"
