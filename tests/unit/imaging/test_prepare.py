"""What is announced is what happens, over every odd picture."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image
from unit.imaging import corpus, made
from unit.imaging.corpus import BLUE, GREEN, RED, SAMPLES, YELLOW

from imageedit_desktop.domain import limits
from imageedit_desktop.domain.inputs import NoteCode
from imageedit_desktop.imaging.inspect import inspect
from imageedit_desktop.imaging.inspect_result import inspect_result
from imageedit_desktop.imaging.prepare import Prepared, prepare

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:PIL")  # as the program does, see imaging.decoding

WHITE = (255, 255, 255)


def prepared(folder: Path, data: bytes, name: str = "picture.jpg") -> Prepared:
    original = folder / name
    original.write_bytes(data)
    return prepare(original, lambda sha256, suffix: folder / "prepared" / sha256[:2] / (sha256 + suffix))


def near(pixel: object, colour: tuple[int, ...], tolerance: int = 12) -> bool:
    assert isinstance(pixel, tuple)
    return all(abs(one - other) <= tolerance for one, other in zip(pixel, colour, strict=True))


def corners(path: Path) -> list[object]:
    with Image.open(path) as image:
        w, h = image.size
        rgb = image.convert("RGB")
        return [rgb.getpixel((w * x // 8, h * y // 8)) for x, y in ((1, 1), (7, 1), (1, 7), (7, 7))]


@pytest.mark.parametrize("name", SAMPLES)
def test_every_picture_is_sent_as_announced(name: str, tmp_path: Path) -> None:
    sample = SAMPLES[name]
    sent = prepared(tmp_path, sample.make())
    seen = inspect(tmp_path / "picture.jpg")
    assert {note.code for note in seen.notes} == sample.notes
    assert sent.original == seen
    assert sent.size_bytes == sent.path.stat().st_size < limits.INPUT_MAX_BYTES
    checked = inspect_result(sent.path)
    assert checked.checked
    assert (checked.format, checked.size, checked.sha256) == (sample.sent, sent.size, sent.sha256)
    assert max(checked.size.width_px, checked.size.height_px) <= limits.INPUT_MAX_SIDE_PX
    if NoteCode.SHRUNK not in sample.notes:
        assert sent.size == seen.size
    if sample.exact:
        assert_same_pixels(tmp_path / "picture.jpg", sent.path)
    assert_nothing_but_the_picture(sent.path)


def assert_same_pixels(before: Path, after: Path) -> None:
    with Image.open(before) as one, Image.open(after) as other:
        assert one.convert("RGB").tobytes() == other.convert("RGB").tobytes()


def assert_nothing_but_the_picture(path: Path) -> None:
    assert corpus.SECRET not in path.read_bytes()
    harmless = {"jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi", "adobe", "adobe_transform"}
    with Image.open(path) as image:
        image.load()
        assert image.mode in {"L", "RGB", "1"}
        assert set(image.info) <= harmless | {"progressive", "progression"}


def test_the_same_original_makes_the_same_bytes(tmp_path: Path) -> None:
    for name in ("camera_jpeg", "see_through_png", "talkative_jpeg"):
        one = prepared(tmp_path, SAMPLES[name].make(), "one.jpg")
        other = prepared(tmp_path, SAMPLES[name].make(), "other.png")
        assert (one.sha256, one.path) == (other.sha256, other.path)
        assert one.filename == one.sha256[:16] + one.path.suffix


def test_nothing_is_left_beside_the_prepared_file(tmp_path: Path) -> None:
    sent = prepared(tmp_path, corpus.plain_png())
    assert list(sent.path.parent.iterdir()) == [sent.path]


@pytest.mark.parametrize("format_name", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
@pytest.mark.parametrize("orientation", [*range(10), 65_535])
def test_every_orientation_comes_out_upright(format_name: str, orientation: int, tmp_path: Path) -> None:
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    upright = corpus.quarters()
    stored = upright.transpose(undo[orientation]) if orientation in undo else upright
    sent = prepared(tmp_path, corpus.saved(stored, format_name, exif=corpus.exif(orientation)))
    assert str(inspect(tmp_path / "picture.jpg").size) == str(sent.size) == "96×80"
    wanted = (RED, GREEN, BLUE, YELLOW)
    assert all(near(pixel, colour) for pixel, colour in zip(corners(sent.path), wanted, strict=True))
    assert any(note.code is NoteCode.TURNED_UPRIGHT for note in sent.original.notes) == (orientation in undo)


@pytest.mark.parametrize(
    "name",
    ["cmyk_jpeg", "cmyk_tiff", "deep_rgb_tiff", "palette_png", "animated_gif", "animated_png", "sideways_tiff"],
)
def test_colours_survive(name: str, tmp_path: Path) -> None:
    seen = corners(prepared(tmp_path, SAMPLES[name].make()).path)
    wanted = [RED] * 4 if name == "deep_rgb_tiff" else [RED, GREEN, BLUE, YELLOW]
    assert all(near(pixel, colour) for pixel, colour in zip(seen, wanted, strict=True)), seen


def test_wide_colours_are_brought_to_srgb(tmp_path: Path) -> None:
    # Display P3 (200, 100, 50) by the matrices of CSS Color 4, section 19, and this profile's exponent of 2.2.
    assert near(corners(prepared(tmp_path, corpus.display_p3_jpeg()).path)[0], (216, 92, 24), 4)
    assert inspect(tmp_path / "picture.jpg").notes[0].params == {"profile": "Display P3"}


def test_a_press_profile_decides_what_the_inks_look_like(tmp_path: Path) -> None:
    paper, ink, *_ = corners(prepared(tmp_path, corpus.cmyk_jpeg_with_profile()).path)
    assert near(paper, WHITE, 2)
    assert near(ink, (94, 94, 94), 4)  # CIE L* 40


def test_sixteen_bits_become_eight_by_rounding(tmp_path: Path) -> None:
    with Image.open(prepared(tmp_path, corpus.deep_grey_png()).path) as image:
        assert [image.getpixel((x, 0)) for x in (0, 19, 95)] == [0, 51, 255]
    with Image.open(prepared(tmp_path, corpus.deep_grey_tiff()).path) as image:
        assert image.getpixel((9, 9)) == 128


@pytest.mark.parametrize(
    "name", ["see_through_png", "see_through_gif", "see_through_webp", "large_see_through_png"]
)
def test_what_is_transparent_becomes_white(name: str, tmp_path: Path) -> None:
    seen = corners(prepared(tmp_path, SAMPLES[name].make()).path)
    assert all(near(pixel, colour) for pixel, colour in zip(seen, (WHITE, GREEN, WHITE, YELLOW), strict=True)), seen


def test_a_huge_drawing_is_brought_down_without_seams(tmp_path: Path) -> None:
    slope = Image.linear_gradient("L").resize((3000, 9000))
    sent = prepared(tmp_path, corpus.saved(slope, "PNG"))
    with Image.open(sent.path) as image:
        column = image.crop((300, 0, 301, image.height)).tobytes()
    assert all(0 <= after - before <= 1 for before, after in pairwise(column))


def test_a_profile_made_for_tests_is_one(tmp_path: Path) -> None:
    notes = [inspect_note(tmp_path, profile) for profile in (made.DISPLAY_P3, made.ADOBE_RGB)]
    assert notes == ["Display P3", "Adobe RGB (1998)"]


def inspect_note(folder: Path, profile: bytes) -> object:
    path = folder / "tagged.jpg"
    path.write_bytes(corpus.saved(corpus.quarters(), "JPEG", icc_profile=profile))
    return inspect(path).notes[0].params["profile"]
