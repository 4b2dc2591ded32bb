"""Picture sizes in pixels, always (width, height)."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from imageedit_desktop.domain.errors import Code, InputError, Problem, problem
from imageedit_desktop.domain.limits import SIDE_MAX_PX, SIDE_MIN_PX, SIDE_STEP_PX


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """The size of a picture in pixels; not necessarily one that the service accepts (see `check`)."""

    width_px: int
    height_px: int

    def __str__(self) -> str:
        return f"{self.width_px}×{self.height_px}"

    @property
    def wire(self) -> str:
        """The form of the request: ``"1024*1024"``, an asterisk and no spaces."""
        return f"{self.width_px}*{self.height_px}"

    @property
    def swapped(self) -> Size:
        """Portrait for landscape and back."""
        return size(self.height_px, self.width_px)

    @property
    def aspect(self) -> float:
        """Width over height."""
        return self.width_px / self.height_px


def size(width_px: int, height_px: int) -> Size:
    """A `Size`, written short."""
    return Size(width_px=width_px, height_px=height_px)


_SAME_SHAPE = 0.02
"""Of a logarithm: 2 % more or less of a side."""

_DIVISORS = (1, 2, 4, 8)
"""What a JPEG can be decoded at as it is."""

_LONGER_MAX = 1.5
"""A half of 21:9 is 672 pixels long and goes for 512; what is longer still would not look as large as its like."""

_WRITTEN = re.compile(r"\s*(\d{1,6})\s*[x×*X]\s*(\d{1,6})\s*", re.ASCII)


def parse(text: str) -> Size:
    """Read ``1024x768`` (also with ``×`` or ``*``).

    Raises:
        InputError: SIZE_MALFORMED. Range and step are not looked at here, see `check`.
    """
    match = _WRITTEN.fullmatch(text)
    if match is None:
        raise InputError(problem(Code.SIZE_MALFORMED, text=text[:40]))
    return size(int(match[1]), int(match[2]))


def check(asked: Size) -> tuple[Problem, ...]:
    """What keeps the service from accepting this size; empty where nothing does."""
    sides = (asked.width_px, asked.height_px)
    if any(not SIDE_MIN_PX <= side <= SIDE_MAX_PX for side in sides):
        found = problem(Code.SIZE_OUT_OF_RANGE, size=str(asked), min_px=SIDE_MIN_PX, max_px=SIDE_MAX_PX)
        return (found,)
    if any(side % SIDE_STEP_PX for side in sides):
        nearest = str(snap(asked))
        return (problem(Code.SIZE_NOT_A_STEP, size=str(asked), step_px=SIDE_STEP_PX, nearest=nearest),)
    return ()


def snap_side(side_px: float) -> int:
    """The nearest side length that the service accepts."""
    stepped = math.floor(side_px / SIDE_STEP_PX + 0.5) * SIDE_STEP_PX
    return min(SIDE_MAX_PX, max(SIDE_MIN_PX, stepped))


def snap(asked: Size) -> Size:
    """The nearest size that the service accepts, each side for itself."""
    return size(snap_side(asked.width_px), snap_side(asked.height_px))


def match_aspect(source: Size) -> Size:
    """The accepted size nearest to the source's shape, and to its size where that fits.

    Sources with a side out of range are scaled as a whole before snapping; shapes longer than 4:1, which do not
    fit the range at all, come out as the longest that does.
    """
    short, long = sorted((source.width_px, source.height_px))
    scale = 1.0
    if long > SIDE_MAX_PX:
        scale = SIDE_MAX_PX / long
    if short * scale < SIDE_MIN_PX:
        scale = SIDE_MIN_PX / short
    return size(snap_side(source.width_px * scale), snap_side(source.height_px * scale))


def same_shape(one: Size, other: Size) -> bool:
    """Whether both have one shape, but for a hair that nobody would miss: sides come in steps."""
    return abs(math.log(one.aspect / other.aspect)) < _SAME_SHAPE


def shape_of(picture: Size) -> str | None:
    """The name of its shape, such as ``16:9``; None where it has none that is documented."""
    return next((preset.shape for preset in PRESETS if same_shape(preset.size, picture)), None)


def better_match(source: Size, asked: Size) -> Size | None:
    """The size that has the source's shape where the one that is asked for has another; None where none does."""
    matched = match_aspect(source)
    return None if same_shape(source, asked) or matched == asked else matched


def fit_within(inner: Size, outer: Size) -> Size:
    """`inner` shrunk, never grown, to fit into `outer` with its shape kept; at least one pixel a side."""
    scale = min(1.0, outer.width_px / inner.width_px, outer.height_px / inner.height_px)
    return size(max(1, round(inner.width_px * scale)), max(1, round(inner.height_px * scale)))


def division(inner: Size, side_px: int) -> int | None:
    """By which of 1, 2, 4 and 8 a picture becomes small; None where none fits, and it is to be resized.

    Then it has at least `side_px` on its longest side, but no more pixels than a square of that. All documented
    sizes have as many pixels as 1024×1024, so that halves of them go for 512 and need no second filter.
    """
    longest_px, pixels = max(inner.width_px, inner.height_px), inner.width_px * inner.height_px
    for divisor in _DIVISORS:
        if side_px <= longest_px / divisor <= _LONGER_MAX * side_px and pixels <= (side_px * divisor) ** 2:
            return divisor
    return None


def divided(inner: Size, divisor: int) -> Size:
    """A fraction of a picture; what is left over is left out."""
    return size(max(1, inner.width_px // divisor), max(1, inner.height_px // divisor))


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """One of the documented sizes with the name of its shape, for example ``16:9``."""

    shape: str
    size: Size


PRESETS: tuple[Preset, ...] = (
    Preset(shape="1:1", size=size(1024, 1024)),
    Preset(shape="4:3", size=size(1152, 864)),
    Preset(shape="3:2", size=size(1248, 832)),
    Preset(shape="16:9", size=size(1280, 720)),
    Preset(shape="21:9", size=size(1344, 576)),
    Preset(shape="3:4", size=size(864, 1152)),
    Preset(shape="2:3", size=size(832, 1248)),
    Preset(shape="9:16", size=size(720, 1280)),
)
"""The sizes that the model's documentation lists, landscape before portrait.

Source: https://platform.minimax.io/docs/api-reference/image-generation-i2i.md (2026) and the model page of
``minimax/image-01/image-to-image`` ("common sizes", summer 2026).
"""

DEFAULT_SIZE = PRESETS[0].size
