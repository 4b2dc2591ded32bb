"""A decoded picture as the user wishes it: turned, straightened, cut, on a colour.

Quarter turns and cuts only choose among the pixels that there are. Straightening makes new ones, once, at the size
that the picture has; it is brought down to what is sent afterwards.
"""

from __future__ import annotations

import math
from dataclasses import replace

from PIL import Image, ImageColor

from imageedit_desktop.domain.adjustment import WHITE, Adjustment, Region, bounds_px
from imageedit_desktop.domain.geometry import Size, size
from imageedit_desktop.imaging.rendering import pixels
from imageedit_desktop.imaging.rendering.pixels import Decoded

Box = tuple[int, int, int, int]
"""(left, top, right, bottom), in pixels."""

_AROUND_PX = 3
"""The filter takes two pixels to each side into account."""

_STEPS = {
    1: (0, False),
    2: (0, True),
    3: (2, False),
    4: (2, True),
    5: (3, True),
    6: (1, False),
    7: (1, True),
    8: (3, False),
}
"""Of EXIF's orientations: quarter turns clockwise, after a flip left to right or not."""

_ORIENTATIONS = {steps: orientation for orientation, steps in _STEPS.items()}


def render(decoded: Decoded, adjustment: Adjustment, target: Size) -> Image.Image:
    """The picture adjusted, in sRGB, with nothing attached.

    Args:
        decoded: where the adjustment cuts, with as many pixels as the part needs.
        adjustment: what is wished.
        target: the size wanted.

    Returns:
        An ``RGB`` or ``L`` image of exactly that size.
    """
    turned = replace(
        decoded,
        orientation=_combined(decoded.orientation, adjustment),
        matte=adjustment.matte or WHITE,
    )
    if not adjustment.cuts:
        return pixels.render(turned, target)
    upright = pixels.turned(size(*decoded.image.size), decoded.orientation)
    whole, region = adjustment.turned_size(upright), adjustment.region(upright)
    if not adjustment.tilt_tenths:
        return pixels.render(_cut(turned, whole, _box_of(region)), target)
    straight = _straightened(turned, whole, region, adjustment)
    wanted = (target.width_px, target.height_px)
    return straight if straight.size == wanted else straight.resize(wanted, pixels.FINE, reducing_gap=2.0)


def _combined(orientation: int, adjustment: Adjustment) -> int:
    """The turn that brings the stored pixels to where the user wants them."""
    turns, is_flipped = _STEPS[orientation]
    after = -turns if adjustment.is_flipped else turns
    return _ORIENTATIONS[(adjustment.quarter_turns + after) % 4, is_flipped != adjustment.is_flipped]


def _box_of(region: Region) -> Box:
    left, top = round(region.left_px), round(region.top_px)
    return left, top, left + region.size.width_px, top + region.size.height_px


def _cut(decoded: Decoded, whole: Size, box: Box) -> Decoded:
    """The part of the stored pixels that comes to lie there when they are turned."""
    stored = _stored(whole, box, decoded.orientation)
    return replace(
        decoded,
        image=decoded.image.crop(stored),
        alpha=None if decoded.alpha is None else decoded.alpha.crop(stored),
    )


def _stored(whole: Size, box: Box, orientation: int) -> Box:
    turns, is_flipped = _STEPS[orientation]
    width, height = whole.width_px, whole.height_px
    left, top, right, bottom = box
    for _quarter in range(turns):
        left, top, right, bottom = top, width - right, bottom, width - left
        width, height = height, width
    return (width - right, top, width - left, bottom) if is_flipped else (left, top, right, bottom)


def _straightened(decoded: Decoded, whole: Size, region: Region, adjustment: Adjustment) -> Image.Image:
    """The region with each of its pixels taken from where it is in the turned picture."""
    angle = math.radians(adjustment.tilt_tenths / 10)
    sine, cosine = math.sin(angle), math.cos(angle)
    across_px, down_px = bounds_px(whole, adjustment.tilt_tenths)

    def source(x: float, y: float) -> tuple[float, float]:
        from_middle = x + region.left_px - across_px / 2, y + region.top_px - down_px / 2
        return (
            cosine * from_middle[0] + sine * from_middle[1] + whole.width_px / 2,
            -sine * from_middle[0] + cosine * from_middle[1] + whole.height_px / 2,
        )

    width, height = region.size.width_px, region.size.height_px
    corners = [source(x, y) for x in (0, width) for y in (0, height)]
    box = _around(corners, whole)
    upright = pixels.render(_cut(decoded, whole, box), size(box[2] - box[0], box[3] - box[1]))
    first_x, first_y = source(0, 0)
    steps = (cosine, sine, first_x - box[0], -sine, cosine, first_y - box[1])
    return upright.transform(
        (width, height),
        Image.Transform.AFFINE,
        steps,
        Image.Resampling.BICUBIC,
        fillcolor=ImageColor.getcolor(decoded.matte, upright.mode),
    )


def _around(corners: list[tuple[float, float]], whole: Size) -> Box:
    across, down = zip(*corners, strict=True)
    return (
        max(0, math.floor(min(across)) - _AROUND_PX),
        max(0, math.floor(min(down)) - _AROUND_PX),
        min(whole.width_px, math.ceil(max(across)) + _AROUND_PX),
        min(whole.height_px, math.ceil(max(down)) + _AROUND_PX),
    )
