"""What every effect is made of: curves, gradients, and noise that is the same for the same seed.

Pictures are RGB here, masks and textures are L, sizes are (width, height) in pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from random import Random
from typing import TypeAlias

from PIL import Image, ImageChops, ImageColor, ImageFilter, ImageOps

Colour: TypeAlias = tuple[int, int, int]
Extent: TypeAlias = tuple[int, int]

_GRAIN_PX = 256


def rgb(name: str) -> Colour:
    """The colour for ``#rrggbb``."""
    red, green, blue = ImageColor.getrgb(name)[:3]
    return red, green, blue


def curve(picture: Image.Image, points: Sequence[tuple[float, float]]) -> Image.Image:
    """Map every channel along straight lines between (in, out) points, both from 0 to 255."""
    table = [_along(points, level) for level in range(256)]
    return picture.point(table * len(picture.getbands()))


def contrast(picture: Image.Image, factor: float, pivot: int = 118) -> Image.Image:
    """Spread the levels around a pivot."""
    return picture.point(
        [_level(pivot + factor * (level - pivot)) for level in range(256)] * len(picture.getbands())
    )


def split_tone(picture: Image.Image, shadows: str, lights: str, amount: float) -> Image.Image:
    """Pull dark parts towards one colour and bright parts towards another, 0 not at all and 1 fully."""
    table = []
    for dark, light in zip(rgb(shadows), rgb(lights), strict=True):
        for level in range(256):
            share = level / 255
            toned = dark * (1 - share) * 0.55 + light * share
            table.append(_level(level + amount * (toned - level)))
    return picture.point(table)


def tint(picture: Image.Image, colour: str, amount: float) -> Image.Image:
    """Multiply with a colour, 0 not at all and 1 fully."""
    filled = Image.new("RGB", picture.size, colour)
    return Image.blend(picture, ImageChops.multiply(picture, filled), amount)


def lay(picture: Image.Image, colour: str, mask: Image.Image) -> Image.Image:
    """Paint a colour through a mask."""
    return Image.composite(Image.new("RGB", picture.size, colour), picture, mask)


def glow(picture: Image.Image, colour: str, mask: Image.Image) -> Image.Image:
    """Add light of a colour through a mask."""
    return ImageChops.screen(picture, ImageOps.colorize(mask, "black", colour))


def soften(picture: Image.Image, radius_px: float) -> Image.Image:
    """Blur; large radii on a smaller copy, which looks the same and is quicker."""
    step = 4 if radius_px >= 10 else 2 if radius_px >= 4 else 1
    if step == 1:
        return picture.filter(ImageFilter.GaussianBlur(radius_px))
    small = picture.reduce(step).filter(ImageFilter.GaussianBlur(radius_px / step))
    return small.resize(picture.size, Image.Resampling.BILINEAR)


def fade_down(size: Extent, start: float = 0.0, end: float = 1.0) -> Image.Image:
    """A mask that is white at the height `start` and black at `end`, in parts of the height."""
    column = Image.new("L", (1, 256))
    column.putdata([_level(255 * (end - row / 255) / (end - start)) for row in range(256)])
    return column.resize(size, Image.Resampling.BILINEAR)


def spot(size: Extent, centre: tuple[float, float], radius_px: float, strength: float = 1.0) -> Image.Image:
    """A mask that is white at a point and fades out evenly around it."""
    side_px = max(2, round(2 * radius_px))
    disc = Image.radial_gradient("L").point([_level(strength * (255 - 2 * level)) for level in range(256)])
    mask = Image.new("L", size)
    place = (round(centre[0] - radius_px), round(centre[1] - radius_px))
    mask.paste(disc.resize((side_px, side_px), Image.Resampling.BILINEAR), place)
    return mask


def corners(size: Extent, strength: float) -> Image.Image:
    """A mask that is black in the middle and grows towards the corners."""
    ring = Image.radial_gradient("L").point([_level(strength * 1.6 * (level - 95)) for level in range(256)])
    return ring.resize(size, Image.Resampling.BILINEAR)


def vignette(picture: Image.Image, strength: float, colour: str = "#000000") -> Image.Image:
    """Darken the corners, or colour them."""
    return lay(picture, colour, corners(picture.size, strength))


def clouds(size: Extent, chance: Random, cells: int) -> Image.Image:
    """Soft noise with so many bumps across."""
    rows = max(2, round(cells * size[1] / size[0]))
    noise = Image.frombytes("L", (cells, rows), chance.randbytes(cells * rows))
    if cells * 8 < size[0]:  # in two steps, which looks the same and is quicker
        noise = noise.resize((size[0] // 4, max(1, size[1] // 4)), Image.Resampling.BICUBIC)
    return noise.resize(size, Image.Resampling.BILINEAR)


def grain(picture: Image.Image, chance: Random, strength: float) -> Image.Image:
    """Film grain."""
    noise = Image.frombytes("L", (_GRAIN_PX, _GRAIN_PX), chance.randbytes(_GRAIN_PX * _GRAIN_PX))
    tile = noise.filter(ImageFilter.GaussianBlur(0.6)).point(
        [_level(128 + strength * (x - 128)) for x in range(256)]
    )
    return ImageChops.overlay(picture, tiled(tile, picture.size).convert("RGB"))


def tiled(tile: Image.Image, size: Extent) -> Image.Image:
    """A sheet covered with copies of a tile."""
    sheet = Image.new(tile.mode, size)
    sheet.paste(tile)
    for axis in (0, 1):
        filled = tile.size[axis]
        while filled < size[axis]:  # doubling is quicker than a paste for each tile
            done = (filled, size[1]) if axis == 0 else (size[0], filled)
            sheet.paste(sheet.crop((0, 0, *done)), (filled, 0) if axis == 0 else (0, filled))
            filled *= 2
    return sheet


def lines(picture: Image.Image, radius_px: float, strength: float) -> Image.Image:
    """Dark lines on white where the tone changes, like those of a soft pencil."""
    grey = picture.convert("L")
    return ImageChops.invert(ImageChops.subtract(soften(grey, radius_px), grey, scale=1 / strength))


def _along(points: Sequence[tuple[float, float]], level: int) -> int:
    for (x0, y0), (x1, y1) in pairwise(points):
        if x0 <= level <= x1:
            return _level(y0 + (y1 - y0) * (level - x0) / (x1 - x0))
    return _level(points[-1][1])


def _level(value: float) -> int:
    return min(255, max(0, round(value)))
