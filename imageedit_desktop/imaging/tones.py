"""How light and how dark a picture is: its histogram, and where it has no detail."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops

from imageedit_desktop.domain import geometry
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.imaging.decoding.guarded import guarded
from imageedit_desktop.imaging.shown import render_within

LEVELS = 256

_BLOWN_FROM, _BLOCKED_TO = 254, 1
"""Of 255, each channel: white and black without drawing in them. JPEG is off by one now and then."""

BLOWN, BLOCKED = 1, 2
"""In `Clipping.marks`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tones:
    """The tones of a picture in sRGB.

    Attributes:
        red, green, blue, luminance: how many pixels have each of the `LEVELS`, from dark to light.
        blown: share of the pixels, from 0 to 1, that are white without detail.
        blocked: the same of black.
    """

    red: tuple[int, ...]
    green: tuple[int, ...]
    blue: tuple[int, ...]
    luminance: tuple[int, ...]
    blown: float
    blocked: float

    @property
    def middle(self) -> float:
        """The luminance, from 0 to 1, that half of the pixels are darker than."""
        half, passed = sum(self.luminance) / 2, 0
        for level, count in enumerate(self.luminance):
            passed += count
            if passed >= half:
                return level / (LEVELS - 1)
        return 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Clipping:
    """Where a picture has no detail.

    Attributes:
        size: of the picture as it is shown, in pixels.
        marks: one byte for each pixel, row after row: `BLOWN`, `BLOCKED` or 0.
    """

    size: Size
    marks: bytes


def measure_tones(picture: Path) -> Tones:
    """Count the tones of every pixel of a file.

    Raises:
        InputError: as `imageedit_desktop.imaging.inspect.inspect`.
    """
    image = render_within(picture, None).convert("RGB")
    with guarded(picture.name):
        counts = image.histogram()
        blown, blocked = (mask.histogram()[-1] for mask in _masks(image))
        return Tones(
            red=tuple(counts[:LEVELS]),
            green=tuple(counts[LEVELS : 2 * LEVELS]),
            blue=tuple(counts[2 * LEVELS :]),
            luminance=tuple(image.convert("L").histogram()),
            blown=blown / (image.width * image.height),
            blocked=blocked / (image.width * image.height),
        )


def find_clipping(picture: Path, box: Size | None) -> Clipping:
    """Find where a file has no detail, in the pixels that are shown of it.

    Args:
        picture: the file.
        box: room for it, in pixels; None for every pixel.

    Raises:
        InputError: as `imageedit_desktop.imaging.inspect.inspect`.
    """
    image = render_within(picture, box).convert("RGB")
    with guarded(picture.name):
        blown, blocked = _masks(image)
        marks = ImageChops.add(blown.point(_marking(BLOWN)), blocked.point(_marking(BLOCKED)))
        return Clipping(size=geometry.size(*image.size), marks=marks.tobytes())


def _masks(image: Image.Image) -> tuple[Image.Image, Image.Image]:
    """Where every channel is at its upper end, and where at its lower: 255, elsewhere 0."""
    red, green, blue = image.split()
    darkest = ImageChops.darker(ImageChops.darker(red, green), blue)
    lightest = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    blown = darkest.point([0] * _BLOWN_FROM + [255] * (LEVELS - _BLOWN_FROM))
    return blown, lightest.point([255] * (_BLOCKED_TO + 1) + [0] * (LEVELS - _BLOCKED_TO - 1))


def _marking(mark: int) -> list[int]:
    return [0] * (LEVELS - 1) + [mark]
