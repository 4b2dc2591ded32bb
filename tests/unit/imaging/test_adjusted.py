"""What is adjusted before it is sent, held against what Pillow makes of the same wish by other calls."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFilter, ImageOps, ImageStat
from unit.imaging.corpus import SAMPLES

from imageedit_desktop.domain import geometry
from imageedit_desktop.domain.adjustment import IDENTITY, Adjustment, Crop, from_json, largest_crop
from imageedit_desktop.domain.errors import Code, InputError
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.inputs import NoteCode
from imageedit_desktop.domain.remarks import LARGEST, remarks_on
from imageedit_desktop.imaging.decoding import allowance
from imageedit_desktop.imaging.decoding.opened import open_picture
from imageedit_desktop.imaging.inspect import inspect
from imageedit_desktop.imaging.prepare import Prepared, prepare
from imageedit_desktop.imaging.sent_file import examine, hold_beside
from imageedit_desktop.imaging.study import study

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:PIL")  # as the program does, see imaging.decoding

ORIENTATION_TAG = 0x0112
MIDDLE = Crop(left_ppm=250_000, top_ppm=100_000, width_ppm=300_000, height_ppm=600_000)


def photo(width: int = 120, height: int = 80) -> Image.Image:
    """No two places alike, and smooth."""
    noise = Image.effect_noise((24, 16), 90)
    channels = [noise, noise.transpose(Image.Transpose.ROTATE_180), ImageOps.invert(noise)]
    small = Image.merge("RGB", channels).filter(ImageFilter.GaussianBlur(1))
    return small.resize((width, height), Image.Resampling.BICUBIC)


def saved(folder: Path, image: Image.Image, *, orientation: int = 1, name: str = "photo.png") -> Path:
    exif = Image.Exif()
    exif[ORIENTATION_TAG] = orientation
    path = folder / name
    image.save(path, exif=exif)
    return path


def sent(original: Path, adjustment: Adjustment) -> Prepared:
    folder = original.parent / "prepared"
    return prepare(original, lambda sha256, suffix: folder / (sha256 + suffix), adjustment=adjustment)


def pixels(prepared: Prepared) -> Image.Image:
    with Image.open(prepared.path) as image:
        return image.convert("RGB")


def by_pillow(original: Path, adjustment: Adjustment) -> Image.Image:
    """Upright, flipped, turned and cut, each by a call of its own."""
    with Image.open(original) as opened:
        image = ImageOps.exif_transpose(opened).convert("RGB")
    if adjustment.is_flipped:
        image = ImageOps.mirror(image)
    image = image.rotate(-90 * adjustment.quarter_turns, expand=True)
    if (crop := adjustment.crop) is not None:
        left, top = image.width * crop.left_ppm / 1e6, image.height * crop.top_ppm / 1e6
        right = left + image.width * crop.width_ppm / 1e6
        bottom = top + image.height * crop.height_ppm / 1e6
        image = image.crop((round(left), round(top), round(right), round(bottom)))
    return image


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("is_flipped", [False, True])
@pytest.mark.parametrize("quarter_turns", range(4))
@pytest.mark.parametrize("crop", [None, MIDDLE])
def test_every_turn_of_every_orientation(
    tmp_path: Path, orientation: int, is_flipped: bool, quarter_turns: int, crop: Crop | None
) -> None:
    original = saved(tmp_path, photo(), orientation=orientation)
    wish = Adjustment(is_flipped=is_flipped, quarter_turns=quarter_turns, crop=crop)
    made = sent(original, wish)
    expected = by_pillow(original, wish)
    assert made.size == size(*expected.size)
    assert pixels(made).tobytes() == expected.tobytes()


@pytest.mark.parametrize("tilt_tenths", [-450, -123, -7, 1, 35, 300, 450])
@pytest.mark.parametrize("orientation", [1, 6])
def test_straightening_turns_about_the_middle(tmp_path: Path, tilt_tenths: int, orientation: int) -> None:
    original = saved(tmp_path, photo(600, 400), orientation=orientation)
    wish = Adjustment(tilt_tenths=tilt_tenths, quarter_turns=1)
    made = sent(original, wish)
    upright = by_pillow(original, Adjustment(quarter_turns=1))
    turned = upright.rotate(-tilt_tenths / 10, Image.Resampling.BICUBIC, expand=True)
    width, height = made.size.width_px, made.size.height_px
    left, top = (turned.width - width) / 2, (turned.height - height) / 2
    expected = turned.transform(
        (width, height), Image.Transform.AFFINE, (1, 0, left, 0, 1, top), Image.Resampling.BICUBIC
    )
    assert max(ImageStat.Stat(ImageChops.difference(pixels(made), expected)).mean) < 1.5


def test_no_corner_is_empty_where_the_frame_is_the_largest(tmp_path: Path) -> None:
    original = saved(tmp_path, Image.new("RGB", (500, 333), (10, 120, 60)))
    for tilt_tenths in range(-450, 451, 75):
        crop = largest_crop(size(500, 333), 16 / 9, tilt_tenths)
        made = pixels(sent(original, Adjustment(tilt_tenths=tilt_tenths, crop=crop)))
        assert made.getextrema() == ((10, 10), (120, 120), (60, 60)), tilt_tenths


@pytest.mark.parametrize(
    ("mode", "ground"),
    [("RGBA", (0, 0, 0, 0)), ("LA", (0, 0)), ("P", 0)],
)
@pytest.mark.parametrize("matte", ["#1040c0", "#808080", "#000000"])
def test_what_is_transparent_lies_on_the_colour(tmp_path: Path, mode: str, ground: object, matte: str) -> None:
    image = Image.new("RGBA", (60, 40), (0, 0, 0, 0))
    image.paste((200, 200, 200, 255), (20, 10, 40, 30))
    made = image.convert(mode) if mode != "P" else image.quantize(8)
    original = tmp_path / "sticker.png"
    made.save(original)
    prepared = sent(original, Adjustment(matte=matte))
    wanted = tuple(int(matte[at : at + 2], 16) for at in (1, 3, 5))
    assert pixels(prepared).getpixel((2, 2)) == wanted
    assert pixels(prepared).getpixel((30, 20)) == (200, 200, 200)
    assert NoteCode.LAID_ON_COLOUR in {note.code for note in prepared.original.notes}


def test_the_matte_of_an_opaque_picture_changes_nothing(tmp_path: Path) -> None:
    original = saved(tmp_path, photo())
    assert sent(original, Adjustment(matte="#1040c0")).sha256 == sent(original, IDENTITY).sha256


def test_the_same_wish_makes_the_same_bytes_and_the_original_stays(tmp_path: Path) -> None:
    original = saved(tmp_path, photo(900, 700), name="photo.jpg")
    before = original.read_bytes()
    wish = Adjustment(quarter_turns=3, tilt_tenths=42, crop=MIDDLE)
    first = sent(original, wish)
    data = first.path.read_bytes()
    first.path.unlink()
    again = sent(original, wish)
    assert (again.sha256, again.path.read_bytes()) == (first.sha256, data)
    assert hashlib.sha256(data).hexdigest() == first.sha256 != sent(original, IDENTITY).sha256
    assert original.read_bytes() == before


def test_a_part_is_cut_from_every_pixel_that_there_is(tmp_path: Path) -> None:
    original = saved(tmp_path, photo(6000, 4000), name="photo.jpg")
    crop = Crop(left_ppm=500_000, top_ppm=500_000, width_ppm=200_000, height_ppm=200_000)
    made = sent(original, Adjustment(crop=crop))
    assert made.size == size(1200, 800)
    assert (
        max(ImageStat.Stat(ImageChops.difference(pixels(made), by_pillow(original, Adjustment(crop=crop)))).mean)
        < 1
    )


@pytest.mark.parametrize("orientation", [1, 6])
@pytest.mark.parametrize("tilt_tenths", [0, 30])
def test_of_a_large_part_of_a_photo_no_more_pixels_are_made_than_it_needs(
    tmp_path: Path, tilt_tenths: int, orientation: int
) -> None:
    original = saved(tmp_path, photo(9000, 6000), orientation=orientation, name="photo.jpg")
    crop = Crop(left_ppm=100_000, top_ppm=200_000, width_ppm=700_000, height_ppm=600_000)
    wish = Adjustment(crop=crop, tilt_tenths=tilt_tenths)
    with open_picture(original, "photo.jpg") as opened:
        decoded = study(opened, wish).decoded
    assert decoded.image.size == (4500, 3000)
    made = sent(original, wish)
    assert max(made.size.width_px, made.size.height_px) == 2048
    if not tilt_tenths:
        straight = by_pillow(original, wish).resize(pixels(made).size, Image.Resampling.BICUBIC)
        assert max(ImageStat.Stat(ImageChops.difference(pixels(made), straight)).mean) < 1


def test_a_part_of_a_photo_that_takes_too_much_memory_is_refused_for_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = saved(tmp_path, photo(6000, 4000), name="photo.jpg")
    monkeypatch.setattr(allowance, "_max_bytes", 100_000_000)
    sent(original, Adjustment(tilt_tenths=20))
    with pytest.raises(InputError) as refused:
        sent(original, Adjustment(crop=MIDDLE))
    assert refused.value.code is Code.IMAGE_TOO_LARGE


def test_a_part_is_not_told_to_be_compressed_because_its_file_is_heavy(tmp_path: Path) -> None:
    original = tmp_path / "noise.jpg"
    Image.effect_noise((2000, 2000), 200).convert("RGB").save(original, quality=100, subsampling=0)
    with original.open("ab") as file:
        file.write(bytes(11_000_000 - original.stat().st_size))
    assert NoteCode.RECOMPRESSED not in {one.code for one in sent(original, Adjustment(crop=MIDDLE)).original.notes}


def test_what_is_left_is_made_small_enough(tmp_path: Path) -> None:
    original = saved(tmp_path, photo(6000, 4000), name="photo.jpg")
    made = sent(original, Adjustment(tilt_tenths=20))
    assert max(made.size.width_px, made.size.height_px) == 2048
    assert {note.code for note in made.original.notes} >= {NoteCode.SHRUNK, NoteCode.STRAIGHTENED, NoteCode.CUT}


@pytest.mark.parametrize("name", SAMPLES)
def test_every_odd_picture_can_be_adjusted(name: str, tmp_path: Path) -> None:
    original = tmp_path / "picture.jpg"
    original.write_bytes(SAMPLES[name].make())
    for wish in (Adjustment(quarter_turns=1), Adjustment(crop=MIDDLE, matte="#204060"), Adjustment(tilt_tenths=99)):
        made = sent(original, wish)
        plain = inspect(original)
        assert made.original.size == plain.size
        assert made.size == geometry.fit_within(wish.size_of(plain.size), LARGEST)
        with Image.open(made.path) as image:
            assert size(*image.size) == made.size
        announced = {note.code for note in remarks_on(replace(plain, adjustment=wish))}
        assert announced <= {note.code for note in made.original.notes}


def test_what_this_version_does_not_know_is_not_sent(tmp_path: Path) -> None:
    original = saved(tmp_path, photo())
    with pytest.raises(InputError) as caught:
        sent(original, from_json({"perspective": [1, 2, 3]}))
    assert caught.value.code is Code.ADJUSTMENT_UNKNOWN


def test_a_drawing_is_cut_at_the_size_at_which_it_is_drawn(tmp_path: Path) -> None:
    original = tmp_path / "drawing.svg"
    original.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200">'
        '<rect width="400" height="200" fill="red"/><rect x="200" width="200" height="200" fill="blue"/></svg>'
    )
    right = Crop(left_ppm=500_000, top_ppm=0, width_ppm=250_000, height_ppm=500_000)
    made = sent(original, Adjustment(crop=right))
    assert pixels(made).getextrema() == ((0, 0), (0, 0), (255, 255))
    beside = hold_beside(original, examine(original, made.original, made.path), tmp_path)
    assert beside.after_encoding == 1
    with Image.open(beside.same_size) as same:
        assert same.size == (made.size.width_px, made.size.height_px)


def test_what_is_held_beside_is_adjusted_as_well(tmp_path: Path) -> None:
    original = saved(tmp_path, photo(3000, 3000), name="photo.jpg")
    wish = Adjustment(tilt_tenths=-30, quarter_turns=1)
    made = sent(original, wish)
    looked_at = examine(original, made.original, made.path)
    assert looked_at.is_shrunk
    beside = hold_beside(original, looked_at, tmp_path)
    assert beside.after_encoding > 0.97
    assert beside.own_size is not None
    with Image.open(beside.own_size) as own:
        assert size(*own.size) == wish.size_of(size(3000, 3000))
