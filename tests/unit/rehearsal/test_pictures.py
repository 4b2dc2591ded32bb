"""Pictures: the same for the same recipe and seed, and otherwise not."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import ExifTags, Image, ImageChops, ImageStat

from imageedit_desktop.domain import geometry
from imageedit_desktop.rehearsal import painting
from imageedit_desktop.rehearsal.painting import NotAPicture, paint

SAMPLES = Path(__file__).parents[3] / "resources/samples"
ASTRONAUT = (SAMPLES / "astronaut.png").read_bytes()
CAT = (SAMPLES / "chelsea.png").read_bytes()
SMALL = geometry.size(512, 512)


GRADIENT = Image.linear_gradient("L").convert("RGB").resize((600, 600))


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
    for prompt in ("a walk in the park", "watercolor in snow"):
        first, second = (paint(ASTRONAUT, [CAT], prompt, SMALL, 42) for _ in range(2))
        assert first == second


def test_seeds_differ_clearly() -> None:
    series = [painted("a walk in the park", seed) for seed in (-1, 0, 1, 2)]
    for place, one in enumerate(series):
        for other in series[place + 1 :]:
            assert difference(one, other) > 8


WORDS = (
    *("watercolor", "oil", "sketch", "pixel art", "sepia", "vintage", "blueprint", "neon", "cinematic"),
    *("black and white", "night", "sunset", "golden", "snow", "rain", "fog", "autumn", "spring", "underwater"),
)


def test_each_word_shows_in_its_own_way() -> None:
    series = [PLAIN, *(painted(word) for word in WORDS)]
    for place, one in enumerate(series):
        for other in series[place + 1 :]:
            assert difference(one, other) > 3


def test_words_add_up() -> None:
    both = painted("golden light, in watercolor")
    assert difference(both, painted("in watercolor")) > 8
    assert difference(both, painted("golden light")) > 8


def test_mirrored_is_left_for_right() -> None:
    source = encoded(GRADIENT.rotate(90), "PNG")

    def grows_to_the_right(prompt: str) -> bool:
        picture = Image.open(io.BytesIO(paint(source, [], prompt, SMALL, 1))).convert("L")
        return picture.getpixel((490, 200)) > picture.getpixel((20, 200))

    assert grows_to_the_right("oil") != grows_to_the_right("mirrored oil")


@pytest.mark.parametrize("prompt", ["a train in foil", "soil and goldfish", "Monetary, brainy, knights"])
def test_only_whole_words_count(prompt: str) -> None:
    known = [words for words, _ in (*painting._GRADINGS, *painting._MEDIA)]
    assert not [words for words in known if painting._asks(prompt, words)]
    assert [words for words in known if painting._asks(f"{prompt}, OIL", words)]


@pytest.mark.parametrize("word", ["zzz", *(word for word in WORDS if word != "sketch")])
def test_the_source_can_be_recognised(word: str) -> None:
    """What is dark in the source is dark in the picture, and what is light is light."""
    made = Image.open(io.BytesIO(paint(encoded(GRADIENT, "PNG"), [], word, SMALL, 1))).convert("L")
    rows = np.asarray(made.crop((40, 0, 400, 512))).mean(axis=1)
    assert np.corrcoef(rows, np.arange(512))[0, 1] > 0.7


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
    assert painted("golden", size=size).size == (size.width_px, size.height_px)


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
        assert Image.open(io.BytesIO(paint(kind, [kind], "golden", SMALL, 1))).size == (512, 512)


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
