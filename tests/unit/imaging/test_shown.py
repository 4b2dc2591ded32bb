"""What screens show of a picture in fewer pixels than it has."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from imageedit_desktop.domain import geometry
from imageedit_desktop.imaging.shown import read_for_screen, render_small

_BLACK, _WHITE = 0, 255


def halves(mode: str) -> Image.Image:
    """Black on the left and white on the right, with the edge between two of the pixels that become one."""
    picture = Image.new("RGB", (96, 64), "white")
    picture.paste("black", (0, 0, 48, 64))
    return picture.convert(mode)


def reds_shown(path: Path, side_px: int) -> set[int]:
    box = geometry.size(side_px, side_px)
    shown = read_for_screen(path, box, None, lambda: True)
    assert shown is not None
    assert shown.size == geometry.size(side_px, side_px * 2 // 3)
    return set(b"".join(shown.bands)[::4])


@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA", "P"])
@pytest.mark.parametrize("side_px", [48, 24, 12])
def test_a_whole_fraction_of_a_picture_has_the_means_of_its_pixels(tmp_path: Path, mode: str, side_px: int) -> None:
    halves(mode).save(tmp_path / "picture.png")
    assert reds_shown(tmp_path / "picture.png", side_px) == {_BLACK, _WHITE}
    small = render_small(tmp_path / "picture.png", side_px)
    assert {value for _, value in small.convert("L").getcolors() or ()} == {_BLACK, _WHITE}


def test_what_is_no_whole_fraction_is_resized_smoothly(tmp_path: Path) -> None:
    halves("RGB").save(tmp_path / "picture.png")
    assert len(reds_shown(tmp_path / "picture.png", 36)) > 2
