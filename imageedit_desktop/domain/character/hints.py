"""What is said of a portrait that was looked at on this computer: hints, which keep nobody from anything.

The bounds were chosen by looking at what the service makes of portraits, and at the pictures of the tests; a
picture that is near a bound is not worth a word. Faces are not looked for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum, unique

from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.ids import InputHash

SIDE_MIN_PX = 512
"""Of the shorter side: a face that fills half of it is as large as models look at faces, 256 pixels."""

ACROSS_MAX = 2.1
"""Longer to shorter side: the tallest sizes of phones are 2.2, of which a part is missing mostly."""

_DARK_BELOW, _BRIGHT_ABOVE = 0.12, 0.9
"""Of the middle luminance in sRGB, from 0 to 1. Low-key portraits are at 0.15, high-key ones at 0.85."""

_BLOCKED_MAX, _BLOWN_MAX = 0.6, 0.45
"""Share of the picture that is black, or white, without drawing in it; backgrounds may be."""

_SHARPNESS_MIN = 0.045
"""See `Measured.sharpness`."""


@unique
class Hint(StrEnum):
    """What may make a portrait a poor one; its words live in the window and on the command line."""

    SMALL = "small"
    BLURRED = "blurred"
    DARK = "dark"
    BRIGHT = "bright"
    EXTREME_SHAPE = "extreme_shape"
    ALIKE = "alike"
    IS_RESULT = "is_result"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What was measured of a portrait.

    Attributes:
        size: upright. sharpness: how much of the contrast between neighbours there is at 512 pixels, in
        proportion to the contrast
            of the whole picture: 0 for a smooth surface, about 0.2 for a sharp photograph.
        middle: the luminance that half of the pixels are darker than, from 0 to 1.
        blown, blocked: share of the pixels that are white, or black, without drawing in them.
        look: how it looks, see `domain.likeness`.
    """

    size: Size
    sharpness: float
    middle: float
    blown: float
    blocked: float
    look: bytes


def hints_of(measured: Measured) -> tuple[Hint, ...]:
    """What is worth saying of a portrait by itself."""
    shorter, longer = sorted((measured.size.width_px, measured.size.height_px))
    found = {
        Hint.SMALL: shorter < SIDE_MIN_PX,
        Hint.BLURRED: measured.sharpness < _SHARPNESS_MIN,
        Hint.DARK: measured.middle < _DARK_BELOW or measured.blocked > _BLOCKED_MAX,
        Hint.BRIGHT: measured.middle > _BRIGHT_ABOVE or measured.blown > _BLOWN_MAX,
        Hint.EXTREME_SHAPE: longer > shorter * ACROSS_MAX,
    }
    return tuple(hint for hint, holds in found.items() if holds)


def with_alike(
    hints: Mapping[InputHash, Sequence[Hint]], groups: Sequence[Sequence[InputHash]]
) -> Mapping[InputHash, tuple[Hint, ...]]:
    """The same, and of those in a group that they look like each other."""
    alike = {sha256 for group in groups if len(group) > 1 for sha256 in group}
    return {sha256: (*told, Hint.ALIKE) if sha256 in alike else tuple(told) for sha256, told in hints.items()}
