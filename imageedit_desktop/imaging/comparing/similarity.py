"""The structural similarity of two pictures, SSIM.

As Wang, Bovik, Sheikh and Simoncelli define it (Image quality assessment: from error visibility to structural
similarity, IEEE Transactions on Image Processing 13/4, 2004, equation 13; the constants and the window are told at
https://www.tensorflow.org/api_docs/python/tf/image/ssim too, read 2026-11-30): of luminance, in windows of 11 × 11
pixels weighted by a Gaussian, wherever one lies wholly within the picture, and the mean of all of them. Nothing is
shrunk for it, as some programs do with large pictures: what is seen at 100 % is meant.
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
from PIL import Image

Floats = npt.NDArray[np.float32]

_WINDOW_PX, _SIGMA_PX = 11, 1.5
_WHITE, _MIDDLE = 255.0, 128.0
_MEAN_FLOOR, _SPREAD_FLOOR = np.float32((0.01 * _WHITE) ** 2), np.float32((0.03 * _WHITE) ** 2)
"""C1 and C2, which keep dark and even parts from being divided by nothing."""

_BAND_PIXELS = 1 << 20
"""Calculated at once, in some 60 MB."""


def similarity(one: Image.Image, other: Image.Image) -> float:
    """How alike two pictures of one size are.

    Args:
        one: ``L``, or ``RGB`` of which the luminance (ITU-R BT.601) is taken.
        other: as large.

    Returns:
        1 for the same luminance everywhere, about 0 for nothing in common, less for the opposite. A picture that
        is smaller than the window is one window.

    Raises:
        ValueError: the sizes differ.
    """
    if one.size != other.size:
        raise ValueError(f"{one.size} against {other.size}")
    grey_one, grey_other = one.convert("L"), other.convert("L")
    width, height = one.size
    across, down = _window(width), _window(height)
    rows = max(1, _BAND_PIXELS // width)
    total, counted = 0.0, 0
    for top in range(0, height - len(down) + 1, rows):
        bottom = min(height, top + rows + len(down) - 1)
        box = (0, top, width, bottom)
        found = _map(_values(grey_one.crop(box)), _values(grey_other.crop(box)), across, down)
        total += float(found.sum(dtype=np.float64))
        counted += found.size
    return total / counted


def _window(side_px: int) -> list[float]:
    """The weights along one side."""
    count = min(_WINDOW_PX, side_px)
    offsets = [place - (count - 1) / 2 for place in range(count)]
    weights = [math.exp(-(offset**2) / (2 * _SIGMA_PX**2)) for offset in offsets]
    return [weight / sum(weights) for weight in weights]


def _values(grey: Image.Image) -> Floats:
    """Levels around nought, where floats are finest."""
    return np.asarray(grey, dtype=np.float32) - np.float32(_MIDDLE)


def _map(one: Floats, other: Floats, across: list[float], down: list[float]) -> Floats:
    def mean(values: Floats) -> Floats:
        return _weighted(_weighted(values, down, 0), across, 1)

    mean_one, mean_other = mean(one), mean(other)
    spreads = mean(one * one) - mean_one * mean_one + (mean(other * other) - mean_other * mean_other)
    common = mean(one * other) - mean_one * mean_other
    light_one, light_other = mean_one + _MIDDLE, mean_other + _MIDDLE
    above = (2 * light_one * light_other + _MEAN_FLOOR) * (2 * common + _SPREAD_FLOOR)
    below = (light_one * light_one + light_other * light_other + _MEAN_FLOOR) * (spreads + _SPREAD_FLOOR)
    return (above / below).astype(np.float32, copy=False)


def _weighted(values: Floats, weights: list[float], axis: int) -> Floats:
    """The weighted mean of each run of neighbours along an axis, where there are as many as weights."""
    length = values.shape[axis] - len(weights) + 1
    shape = (length, values.shape[1]) if axis == 0 else (values.shape[0], length)
    total: Floats = np.zeros(shape, np.float32)
    for place, weight in enumerate(weights):
        part = values[place : place + length] if axis == 0 else values[:, place : place + length]
        total += part * np.float32(weight)
    return total
