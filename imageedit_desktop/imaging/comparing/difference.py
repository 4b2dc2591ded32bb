"""How much two registered pictures differ, place by place, as an eye would say.

Noise of compression, a pixel beside the place and light that drifted a little are no difference. So both are
blurred, a small drift of tones is taken out first, and a colour counts as the same where the source has it within a
pixel or two. What is left is measured in CIELAB; beside it stands how far the pattern of light and dark is another
one (the structure of SSIM: Wang, Bovik, Sheikh, Simoncelli, IEEE Transactions on Image Processing 13/4, 2004),
which tells a texture that was replaced by one of the same colour.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

Floats = npt.NDArray[np.float32]
Inside = npt.NDArray[np.bool_]

_BLUR_PX = 1.5
_NEAR_PX = 2
"""A colour is the same where the source has it so near, in pixels of a copy of 512."""

_COLOUR_CHANGED = 9.0
"""Distance in CIELAB from which a colour is another one; 2.3 can just be seen side by side."""

_STRUCTURE_PX = 3.5
_STRUCTURE_CHANGED = 0.5
_FLAT = 60.0
"""Variance of lightness, of 100 levels, in which a pattern can hardly be seen: there is no structure to compare."""

_DRIFT_STEPS = 3
_DRIFT_GROWTH, _DRIFT_OFFSET = 0.15, 8.0
"""The most that is taken for a drift: contrast by so much, lightness and both colours by so many units of CIELAB.
Beyond that somebody chose other colours."""

_SPECK_PX = 7
"""What is smaller than this is no difference that anybody would name."""

_CHANGED = 128
_STRONGEST = 5.0
"""So many times what makes a change are the most that heat tells apart."""


def heat_of(source: Image.Image, result: Image.Image, inside: Inside) -> tuple[Floats, float]:
    """Compare two pictures of one size.

    Args:
        source: the part that the result shows, ``RGB``.
        result: ``RGB``, as large.
        inside: where there is anything of the source; rows first.

    Returns:
        For each pixel how much it differs, 0 to 255, from 128 on changed; and the share of `inside` that is.
    """
    one, other = _lab(source), _lab(result)
    one = _without_drift(one, other, inside)
    distance = _distance(one, other) / _COLOUR_CHANGED
    pattern = _pattern(one[..., 0], other[..., 0]) / _STRUCTURE_CHANGED
    apart = np.maximum(distance, pattern).astype(np.float32)
    changed = inside & (_smoothed(np.minimum(apart, 2.0), _SPECK_PX) >= 1)
    strength = _smoothed(np.minimum(apart, _STRONGEST), _SPECK_PX)
    above = _CHANGED + (255 - _CHANGED) * (strength - 1) / (_STRONGEST - 1)
    heat = np.where(changed, np.clip(above, _CHANGED, 255), np.clip(_CHANGED * strength, 0, _CHANGED - 1))
    counted = int(inside.sum())
    share = float(changed.sum() / counted) if counted else 0.0
    return np.where(inside, heat, 0).astype(np.float32), share


def _lab(picture: Image.Image) -> Floats:
    """CIELAB (D65, 2 degrees) of sRGB, blurred; IEC 61966-2-1 and CIE 15:2004."""
    blurred = picture.convert("RGB").filter(ImageFilter.GaussianBlur(_BLUR_PX))
    xyz = _LINEAR[np.asarray(blurred)] @ _TO_XYZ
    curved = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    x, y, z = curved[..., 0], curved[..., 1], curved[..., 2]
    lab: Floats = np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1).astype(np.float32)
    return lab


_ENCODED = np.arange(256, dtype=np.float32) / 255
_LINEAR = np.where(_ENCODED <= 0.04045, _ENCODED / 12.92, ((_ENCODED + 0.055) / 1.055) ** 2.4).astype(np.float32)
"""Of each level of sRGB how much light it is."""

_TO_XYZ = np.array(
    [
        [0.4124564 / 0.95047, 0.2126729, 0.0193339 / 1.08883],
        [0.3575761 / 0.95047, 0.7151522, 0.1191920 / 1.08883],
        [0.1804375 / 0.95047, 0.0721750, 0.9503041 / 1.08883],
    ],
    np.float32,
)
"""sRGB to XYZ, each over that of its white."""


def _without_drift(one: Floats, other: Floats, inside: Inside) -> Floats:
    """The first with the tones of the second, as far as that is a drift, by what they have in common."""
    moved = one.copy()
    common = inside.copy()
    for _ in range(_DRIFT_STEPS):
        if common.sum() < 64:
            break
        for channel in range(3):
            moved[..., channel] = _drifted(one[..., channel], other[..., channel], common, grows=channel == 0)
        gone = np.sqrt(((moved - other) ** 2).sum(-1))
        common = inside & (gone <= max(_COLOUR_CHANGED, float(np.median(gone[inside]))))
    return moved


def _drifted(one: Floats, other: Floats, common: Inside, *, grows: bool) -> Floats:
    x, y = one[common], other[common]
    mean_x, mean_y = float(x.mean()), float(y.mean())
    spread = float(((x - mean_x) ** 2).mean())
    growth = float(((x - mean_x) * (y - mean_y)).mean()) / spread if grows and spread > 1 else 1.0
    growth = min(1 + _DRIFT_GROWTH, max(1 - _DRIFT_GROWTH, growth))
    offset = min(_DRIFT_OFFSET, max(-_DRIFT_OFFSET, mean_y - mean_x))
    drifted: Floats = ((one - mean_x) * growth + mean_x + offset).astype(np.float32)
    return drifted


def _distance(one: Floats, other: Floats) -> Floats:
    """How far the second is from every colour that the first has near by."""
    low, high = one, one
    for axis in (0, 1):
        low, high = _extreme(low, axis, np.minimum), _extreme(high, axis, np.maximum)
    beyond = np.maximum(0, np.maximum(other - high, low - other))
    distance: Floats = np.sqrt((beyond**2).sum(-1))
    return distance


def _extreme(values: Floats, axis: int, pick: np.ufunc) -> Floats:
    padding = [(0, 0)] * values.ndim
    padding[axis] = (_NEAR_PX, _NEAR_PX)
    padded = np.pad(values, padding, mode="edge")
    length, found = values.shape[axis], values
    for step in range(2 * _NEAR_PX + 1):
        found = pick(found, np.take(padded, range(step, step + length), axis))
    return found


def _pattern(one: Floats, other: Floats) -> Floats:
    """How far light and dark follow another pattern: 0 for the same, 1 for nothing in common."""
    mean_one, mean_other = _gauss(one), _gauss(other)
    own, others = _gauss(one * one) - mean_one**2, _gauss(other * other) - mean_other**2
    both = _gauss(one * other) - mean_one * mean_other
    alike = (2 * both + _FLAT) / (np.maximum(own, 0) + np.maximum(others, 0) + _FLAT)
    unlike: Floats = np.clip(1 - alike, 0, 1).astype(np.float32)
    return unlike


def _gauss(values: Floats) -> Floats:
    return _smoothed(_smoothed(values, int(2 * _STRUCTURE_PX) | 1), int(2 * _STRUCTURE_PX) | 1)


def _smoothed(values: Floats, length: int) -> Floats:
    """The mean of each square of so many pixels, an odd number."""
    half = length // 2
    for axis in (0, 1):
        padding = [(0, 0), (0, 0)]
        padding[axis] = (half + 1, half)
        total = np.cumsum(np.pad(values, padding, mode="edge"), axis, dtype=np.float64)
        ends = [slice(None), slice(None)], [slice(None), slice(None)]
        ends[0][axis], ends[1][axis] = slice(length, None), slice(None, -length)
        values = ((total[tuple(ends[0])] - total[tuple(ends[1])]) / length).astype(np.float32)
    return values
