"""How alike pictures look: what changes a file alone changes little, and another version changes much."""

from __future__ import annotations

import io
from array import array
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageEnhance

from imageedit_desktop.domain.errors import InputError
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.likeness import LOOK_BYTES, Alike
from imageedit_desktop.imaging.likeness import distances, leaders, look_of
from imageedit_desktop.imaging.thumbnails import make_thumbnail
from imageedit_desktop.rehearsal.painting import paint

SAMPLES = sorted(Path(__file__).parents[3].joinpath("resources", "samples").glob("*.*g"))
UNKNOWN = bytes(LOOK_BYTES)


def encoded(image: Image.Image, quality: int = 90) -> bytes:
    buffer = io.BytesIO()
    image.convert("RGB").save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()


def look(folder: Path, data: bytes) -> bytes:
    """As the program does it: of the thumbnail."""
    (folder / "picture").write_bytes(data)
    make_thumbnail(folder / "picture", folder / "thumbnail.jpg")
    return look_of([folder / "thumbnail.jpg"])


def distance(one: bytes, other: bytes) -> int:
    return distances(one + other, array("q", [1]), 0)[0]


def cut(image: Image.Image, left: float, top: float, right: float, bottom: float) -> Image.Image:
    width, height = image.size
    return image.crop(
        (round(left * width), round(top * height), width - round(right * width), height - round(bottom * height))
    )


CHANGES: dict[str, Callable[[Image.Image], bytes]] = {
    "compressed": lambda image: encoded(image, quality=60),
    "compressed hard": lambda image: encoded(image, quality=30),
    "half as large": lambda image: encoded(image.resize((image.width // 2, image.height // 2))),
    "a third": lambda image: encoded(image.resize((image.width // 3, image.height // 3))),
    "cut at a side": lambda image: encoded(cut(image, 0.02, 0, 0, 0)),
    "cut at the top": lambda image: encoded(cut(image, 0, 0.02, 0, 0)),
    "cut all around": lambda image: encoded(cut(image, 0.01, 0.01, 0.01, 0.01)),
    "darker": lambda image: encoded(ImageEnhance.Brightness(image).enhance(0.85)),
    "brighter": lambda image: encoded(ImageEnhance.Brightness(image).enhance(1.15)),
    "more contrast": lambda image: encoded(ImageEnhance.Contrast(image).enhance(1.15)),
    "paler": lambda image: encoded(ImageEnhance.Color(image).enhance(0.8)),
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_a_picture_looks_like_itself_in_another_file(sample: Path, change: str, tmp_path: Path) -> None:
    with Image.open(sample) as opened:
        image = opened.convert("RGB")
        assert distance(look(tmp_path, encoded(image)), look(tmp_path, CHANGES[change](image))) <= Alike.USUAL


@pytest.mark.parametrize("prompt", ["a portrait by a window", "watercolour fox", "neon city at night"])
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_nine_versions_of_one_prompt_are_not_alike(sample: Path, prompt: str, tmp_path: Path) -> None:
    """A few may be: chance cuts the source in the same place now and then."""
    source = sample.read_bytes()
    looks = [look(tmp_path, paint(source, [], prompt, size(1024, 1024), seed)) for seed in range(9)]
    pairs = list(combinations(looks, 2))
    near = sum(distance(one, other) <= Alike.USUAL for one, other in pairs)
    assert near <= len(pairs) // 6, f"{near} of {len(pairs)}"
    led = leaders(UNKNOWN + b"".join(looks), array("q", range(1, 10)), Alike.USUAL)
    assert len(set(led)) >= 6


def test_different_sources_are_far_from_alike(tmp_path: Path) -> None:
    looks = [look(tmp_path, sample.read_bytes()) for sample in SAMPLES]
    assert min(distance(one, other) for one, other in combinations(looks, 2)) > Alike.RELATED


def test_the_same_in_other_colours_is_another_picture(tmp_path: Path) -> None:
    with Image.open(next(path for path in SAMPLES if path.stem == "coffee")) as opened:
        brightness, *colours = opened.convert("RGB").convert("YCbCr").split()
    other = Image.merge("YCbCr", [brightness, *map(ImageChops.invert, colours)])
    same = Image.merge("YCbCr", [brightness, *colours])
    assert distance(look(tmp_path, encoded(same)), look(tmp_path, encoded(other))) > Alike.USUAL


def test_the_picture_itself_looks_like_its_thumbnail(tmp_path: Path) -> None:
    """Where there is no thumbnail, or a damaged one, the picture is read."""
    sample = SAMPLES[0]
    (tmp_path / "damaged.jpg").write_bytes(b"no picture")
    small = look(tmp_path, sample.read_bytes())
    assert distance(small, look_of([tmp_path / "damaged.jpg", sample])) <= Alike.SAME
    assert distance(small, look_of([tmp_path / "none.jpg", sample])) <= Alike.SAME
    with pytest.raises(InputError):
        look_of([tmp_path / "none.jpg", tmp_path / "damaged.jpg"])


@pytest.mark.parametrize("extent", [(1, 1), (3000, 2), (2, 3000), (33, 31)])
@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_pictures_of_any_shape_have_a_look(extent: tuple[int, int], mode: str, tmp_path: Path) -> None:
    Image.new(mode, extent, "white").save(tmp_path / "picture.png")
    assert len(look_of([tmp_path / "picture.png"])) == LOOK_BYTES


def flipped(base: bytes, count: int, first: int = 0) -> bytes:
    """A look with so many other signs."""
    number = int.from_bytes(base[:32]) ^ (((1 << count) - 1) << first)
    return number.to_bytes(32) + base[32:]


BASE = bytes(range(7, 71))


def test_who_is_near_enough_goes_to_the_first_and_nobody_to_one_that_is_led() -> None:
    """The third is near the second, which is led, and not near the first: it leads itself."""
    looks = UNKNOWN + BASE + flipped(BASE, 30) + flipped(BASE, 30, 30)[:0] + flipped(BASE, 60) + BASE
    assert list(leaders(looks, array("q", [1, 2, 3, 4]), 40)) == [0, 0, 2, 0]
    assert list(leaders(looks, array("q", [3, 2, 1]), 40)) == [0, 0, 2]
    assert list(leaders(looks, array("q", [1, 2, 3, 4]), 29)) == [0, 1, 2, 0]


def test_what_is_not_known_stands_alone_and_groups_keep_apart() -> None:
    looks = UNKNOWN + BASE + BASE
    assert list(leaders(looks, array("q", [0, 1, 0, 2]), 40)) == [0, 1, 2, 1]
    assert list(leaders(looks, array("q", [1, 2, 1, 2]), 40, array("q", [7, 7, 8, 8]))) == [0, 0, 2, 2]
    assert list(leaders(UNKNOWN, array("q", [0, 0]), 40, array("q", [1, 1]))) == [0, 1]
    assert list(leaders(UNKNOWN, array("q"), 40)) == []


def test_of_very_many_the_same_are_found_as_of_few() -> None:
    """Beyond some thousands not every pair is compared; families of a few are found all the same."""
    import numpy as np

    chance = np.random.default_rng(7)
    families, members = 2_500, 3
    bases = chance.integers(0, 256, (families, LOOK_BYTES), dtype=np.uint8)
    rows = np.repeat(bases, members, axis=0)
    for row in range(len(rows)):
        for bit in chance.choice(256, 12, replace=False):
            rows[row, bit // 8] ^= 1 << int(bit % 8)
    led = leaders(UNKNOWN + rows.tobytes(), array("q", range(1, len(rows) + 1)), Alike.USUAL)
    assert [leader // members for leader in led] == [row // members for row in range(len(rows))]
    assert len(set(led)) <= families * 1.01


def test_the_nearest_has_the_least_distance() -> None:
    looks = UNKNOWN + BASE + flipped(BASE, 90) + flipped(BASE, 3)
    assert list(distances(looks, array("q", [2, 1, 3]), 1)) == [90, 0, 3]
