"""What colours are right, by arithmetic alone: shares of 1 in, sRGB of 0 to 255 out. No decoder is asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from unit.imaging import made

Shares = NDArray[np.float64]

SRGB_PRIMARIES = [(0.4361, 0.2225, 0.0139), (0.3851, 0.7169, 0.0971), (0.1431, 0.0606, 0.7141)]
"""XYZ under D50, as in every sRGB profile (IEC 61966-2-1, adapted by Bradford)."""
P3_PRIMARIES = [(0.5151, 0.2412, -0.0011), (0.2920, 0.6922, 0.0419), (0.1571, 0.0666, 0.7841)]
ADOBE_PRIMARIES = [(0.6097, 0.3111, 0.0195), (0.2053, 0.6257, 0.0609), (0.1492, 0.0632, 0.7446)]
BT_2020_PRIMARIES = [(0.6735, 0.2790, -0.0019), (0.1657, 0.6753, 0.0300), (0.1251, 0.0456, 0.7968)]
EXCHANGED_PRIMARIES = [SRGB_PRIMARIES[1], SRGB_PRIMARIES[2], SRGB_PRIMARIES[0]]

D50 = np.array((0.9642, 1.0, 0.8249))
Curve = Callable[[Shares], Shares]


def srgb_light(shares: Shares) -> Shares:
    """From sRGB's numbers to light."""
    return np.where(shares <= 0.04045, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)


def exponent(gamma: float) -> Curve:
    """A curve of one exponent."""
    return lambda shares: shares**gamma


def of_light(light: Shares) -> Shares:
    """From linear sRGB to its numbers, 0 to 255; what lies outside is cut."""
    inside = np.clip(light, 0, 1)
    return np.asarray(255 * np.where(inside <= 0.0031308, 12.92 * inside, 1.055 * inside ** (1 / 2.4) - 0.055))


def of_xyz(xyz: Shares) -> Shares:
    """From XYZ under D50."""
    return of_light(xyz @ np.linalg.inv(np.array(SRGB_PRIMARIES)))


def of_rgb(shares: Shares, primaries: Any = None, light: Curve = srgb_light) -> Shares:
    """RGB of any primaries and curve."""
    return 255 * shares if primaries is None else of_xyz(light(shares) @ np.array(primaries))


def of_grey(shares: Shares, light: Curve | None = None) -> Shares:
    """Grey of any curve, three times."""
    levels = 255 * shares if light is None else of_light(light(shares))
    return np.repeat(levels[:, :, :1], 3, axis=2)


def of_lab(lab: Shares) -> Shares:
    """CIE L*a*b* under D50."""
    height = (lab[:, :, 0] + 16) / 116
    steps = np.stack((height + lab[:, :, 1] / 500, height, height - lab[:, :, 2] / 200), axis=2)
    return of_xyz(np.where(steps > 6 / 29, steps**3, (steps - 4 / 29) * 3 * (6 / 29) ** 2) * D50)


def of_inks(shares: Shares) -> Shares:
    """CMYK without a profile, as every simple program shows it."""
    return np.asarray(255 * (1 - shares[:, :, :3]) * (1 - shares[:, :, 3:]))


def on_white(colours: Shares, opacity: Shares) -> Shares:
    """Seen through to a white sheet."""
    return np.asarray(colours * opacity[:, :, None] + 255 * (1 - opacity[:, :, None]))


def upright(pixels: Any, orientation: int) -> Any:
    """What a picture looks like that is stored in an orientation of EXIF."""
    sideways = pixels.swapaxes(0, 1) if orientation >= 5 else pixels
    mirrored_across = orientation in {2, 3, 6, 7}
    mirrored_down = orientation in {3, 4, 7, 8}
    return sideways[:: -1 if mirrored_down else 1, :: -1 if mirrored_across else 1]


LINEAR_RGB = made.matrix_profile("Linear RGB", SRGB_PRIMARIES, 1.0)
EXCHANGED = made.matrix_profile("Exchanged", EXCHANGED_PRIMARIES, 2.2)
