"""How light and dark pictures are, and where they have no detail."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from imageedit_desktop.domain.errors import InputError
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.imaging.tones import BLOCKED, BLOWN, LEVELS, find_clipping, measure_tones


def picture(folder: Path, *pixels: tuple[int, int, int]) -> Path:
    """One column for each pixel, ten rows."""
    image = Image.new("RGB", (len(pixels), 10))
    for x, colour in enumerate(pixels):
        image.paste(colour, (x, 0, x + 1, 10))
    path = folder / "picture.png"
    image.save(path)
    return path


def test_each_channel_is_counted(tmp_path: Path) -> None:
    tones = measure_tones(picture(tmp_path, (10, 20, 30), (10, 200, 30)))
    assert [len(counts) for counts in (tones.red, tones.green, tones.blue, tones.luminance)] == [LEVELS] * 4
    assert (tones.red[10], tones.green[20], tones.green[200], tones.blue[30]) == (20, 10, 10, 20)
    assert sum(tones.luminance) == 20


def test_white_and_black_without_detail_are_all_channels_at_their_end(tmp_path: Path) -> None:
    tones = measure_tones(
        picture(tmp_path, (255, 255, 255), (254, 255, 254), (255, 255, 250), (0, 0, 1), (0, 0, 40), (255, 0, 0))
    )
    assert (tones.blown, tones.blocked) == (pytest.approx(2 / 6), pytest.approx(1 / 6))


def test_the_middle_is_where_half_is_darker(tmp_path: Path) -> None:
    assert measure_tones(picture(tmp_path, (0, 0, 0), (51, 51, 51), (255, 255, 255))).middle == pytest.approx(0.2)


def test_a_grey_file_is_measured_too(tmp_path: Path) -> None:
    Image.new("L", (4, 4), 255).save(tmp_path / "grey.png")
    assert measure_tones(tmp_path / "grey.png").blown == 1


def test_clipping_is_marked_where_it_is(tmp_path: Path) -> None:
    found = find_clipping(picture(tmp_path, (255, 255, 255), (128, 128, 128), (0, 0, 0)), None)
    assert found.size == size(3, 10)
    assert list(found.marks) == [BLOWN, 0, BLOCKED] * 10


def test_it_is_looked_for_in_the_pixels_that_are_shown(tmp_path: Path) -> None:
    """White dots that vanish at this size are not marked."""
    image = Image.new("L", (400, 200), 60)
    image.putpixel((7, 7), 255)
    image.paste(255, (200, 0, 400, 200))
    image.save(tmp_path / "dots.png")
    found = find_clipping(tmp_path / "dots.png", size(40, 40))
    assert found.size == size(40, 20)
    assert set(found.marks[:15]) == {0}
    assert set(found.marks[25:40]) == {BLOWN}


def test_a_file_that_is_no_picture_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"no picture")
    for measure in (measure_tones, lambda path: find_clipping(path, None)):
        with pytest.raises(InputError):
            measure(tmp_path / "a.png")
