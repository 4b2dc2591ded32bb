"""Pictures: the same for the same recipe and seed, and otherwise not."""

from __future__ import annotations

import io
import random
from pathlib import Path

import pytest
from PIL import ExifTags, Image, ImageChops, ImageStat

from imageedit_desktop.domain import geometry
from imageedit_desktop.rehearsal import vocabulary
from imageedit_desktop.rehearsal.focus import find_head
from imageedit_desktop.rehearsal.pictures import NotAPicture, paint

SAMPLES = Path(__file__).parents[3] / "resources/samples"
ASTRONAUT = (SAMPLES / "astronaut.png").read_bytes()
CAT = (SAMPLES / "chelsea.png").read_bytes()
SMALL = geometry.size(512, 512)


def painted(
    prompt: str, seed: int = 1, portraits: tuple[bytes, ...] = (), size: geometry.Size = SMALL
) -> Image.Image:
    picture = Image.open(io.BytesIO(paint(ASTRONAUT, portraits, prompt, size, seed)))
    picture.load()
    return picture


PLAIN = painted("zzz")


def difference(one: Image.Image, other: Image.Image) -> float:
    """Mean difference of the channels, 0 to 255."""
    return sum(ImageStat.Stat(ImageChops.difference(one, other)).mean) / 3


def encoded(picture: Image.Image, kind: str, **options: object) -> bytes:
    content = io.BytesIO()
    picture.save(content, kind, **options)
    return content.getvalue()


def test_the_same_recipe_and_seed_give_the_same_bytes() -> None:
    for prompt in ("a walk in the park", "watercolor, snow and a crown"):
        first, second = (paint(ASTRONAUT, [CAT], prompt, SMALL, 42) for _ in range(2))
        assert first == second


def test_seeds_differ_clearly() -> None:
    series = [painted("a walk in the park", seed) for seed in (-1, 0, 1, 2)]
    for place, one in enumerate(series):
        for other in series[place + 1 :]:
            assert difference(one, other) > 8


WORDS = (
    *("watercolor", "sketch", "pencil", "charcoal", "pastel", "oil", "comic", "pop art", "pixel", "ink drawing"),
    *("sepia", "vintage", "blueprint", "neon", "cinematic", "black and white", "night", "starry blue night"),
    *("sunset", "golden", "snow", "rain", "fog", "autumn", "spring", "underwater"),
    *("crown", "hat", "glasses", "flowers", "sparkles", "mirrored"),
)


@pytest.mark.parametrize("word", WORDS)
def test_words_show(word: str) -> None:
    assert difference(painted(word), PLAIN) > 3


def test_words_add_up() -> None:
    both = painted("a crown, in watercolor")
    assert difference(both, painted("in watercolor")) > 3
    assert difference(both, painted("a crown")) > 8


def test_only_whole_words_count() -> None:
    plain = vocabulary.effects_in("walk in the park")
    assert vocabulary.effects_in("a train, soil and pink shoes") == plain
    assert vocabulary.ornaments_in("chat with the kingfisher") == []


def test_sepia_is_brown_and_black_and_white_is_neither() -> None:
    red, _, blue = ImageStat.Stat(painted("sepia")).mean
    assert red > blue + 20
    red, green, blue = ImageStat.Stat(painted("black and white")).mean
    assert max(red, green, blue) - min(red, green, blue) < 2


def test_portraits_are_seen() -> None:
    corner = (0, 512 - 110, 110, 512)
    without, with_cat = painted("x").crop(corner), painted("x", portraits=(CAT,)).crop(corner)
    assert difference(without, with_cat) > 10


@pytest.mark.parametrize("size", [*(preset.size for preset in geometry.PRESETS), geometry.size(2048, 512)], ids=str)
def test_every_size_comes_out_exactly(size: geometry.Size) -> None:
    assert painted("crown", size=size).size == (size.width_px, size.height_px)


def test_every_picture_says_that_it_is_a_rehearsal() -> None:
    picture = painted("x")
    assert "Rehearsal" in picture.getexif()[ExifTags.Base.ImageDescription]
    assert picture.getexif()[ExifTags.Base.Software] == "ImageEdit Desktop rehearsal"
    assert b"Rehearsal" in picture.info["comment"]
    label = painted("fog").crop((410, 480, 505, 505)).convert("L")
    assert ImageStat.Stat(label).extrema[0][1] > 200  # white letters
    assert ImageStat.Stat(label).extrema[0][0] < 130  # on a dark label


def test_sources_of_every_kind() -> None:
    cat = Image.open(io.BytesIO(CAT))
    kinds = [
        encoded(cat.convert("CMYK"), "JPEG"),
        encoded(cat.convert("L"), "PNG"),
        encoded(cat.convert("P"), "PNG"),
        encoded(cat.convert("RGBA"), "PNG"),
        encoded(cat.convert("I;16"), "PNG"),
        encoded(Image.new("RGB", (8, 8)), "PNG"),
        encoded(Image.new("RGB", (1500, 3)), "PNG"),
    ]
    for kind in kinds:
        assert Image.open(io.BytesIO(paint(kind, [kind], "crown", SMALL, 1))).size == (512, 512)


def test_a_sideways_source_is_turned_upright() -> None:
    upright = Image.linear_gradient("L").convert("RGB").resize((600, 600))
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    sideways = encoded(upright.rotate(90, expand=True), "JPEG", exif=exif)
    picture = Image.open(io.BytesIO(paint(sideways, [], "black and white", SMALL, 1))).convert("L")
    assert picture.getpixel((256, 60)) + 100 < picture.getpixel((256, 450))


@pytest.mark.parametrize("content", [b"", b"text", ASTRONAUT[:2000], b"\x89PNG\r\n\x1a\n" + bytes(40)])
def test_what_does_not_decode(content: bytes) -> None:
    with pytest.raises(NotAPicture):
        paint(content, [], "x", SMALL, 1)
    with pytest.raises(NotAPicture):
        paint(ASTRONAUT, [content], "x", SMALL, 1)


def test_the_head_is_found() -> None:
    head = find_head(Image.open(io.BytesIO(ASTRONAUT)).convert("RGB"))
    assert head.found
    assert 200 < head.x < 250
    assert 70 < head.eyes_y < 120


def test_noise_has_no_head() -> None:
    noise = Image.frombytes("RGB", (64, 64), random.Random(1).randbytes(64 * 64 * 3))
    assert not find_head(noise).found
