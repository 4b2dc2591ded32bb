"""What is done to a picture of the user's before it is sent: turned, straightened, cut and laid on a colour.

Pure data about a picture that stays as it is. In this order: flipped left to right, turned by quarters,
straightened about its middle, cut. Angles count clockwise.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from imageedit_desktop.domain.geometry import Size, size

WHOLE_PPM = 1_000_000
"""Shares are whole millionths, so that what is written down is what was meant, to the last digit."""

TILT_MAX_TENTHS = 450
"""Beyond half a right angle another quarter turn comes closer."""

WHITE = "#ffffff"
"""What transparent pictures are laid on where nothing else is wished."""

_QUARTERS = 4
_UNKNOWN_MAX_CHARACTERS = 2_000
_COLOUR = re.compile("#[0-9a-f]{6}")
_LEAST_PX = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Crop:
    """A part of the straightened picture, in millionths of the box around that.

    Attributes:
        left_ppm, top_ppm: of its corner.
        width_ppm, height_ppm: at least 1.
    """

    left_ppm: int
    top_ppm: int
    width_ppm: int
    height_ppm: int

    def __post_init__(self) -> None:
        spans = ((self.left_ppm, self.width_ppm), (self.top_ppm, self.height_ppm))
        if not all(0 <= start < start + extent <= WHOLE_PPM for start, extent in spans):
            raise ValueError("not a part of a picture")

    @property
    def turned(self) -> Crop:
        """The same pixels after a quarter turn of everything."""
        return Crop(
            left_ppm=WHOLE_PPM - self.top_ppm - self.height_ppm,
            top_ppm=self.left_ppm,
            width_ppm=self.height_ppm,
            height_ppm=self.width_ppm,
        )

    @property
    def flipped(self) -> Crop:
        """The same pixels after everything was flipped left to right."""
        return replace(self, left_ppm=WHOLE_PPM - self.left_ppm - self.width_ppm)


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """What is left of a picture, in pixels of the box around it when it is straightened.

    Attributes:
        left_px, top_px: of its corner; whole numbers where nothing is straightened.
        size: of what is left.
    """

    left_px: float
    top_px: float
    size: Size


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjustment:
    """What is done.

    Attributes:
        is_flipped: left to right, before all else.
        quarter_turns: 0 to 3.
        tilt_tenths: by how many tenths of a degree it is straightened, up to `TILT_MAX_TENTHS` either way.
        crop: None for all of it; of what is straightened, the largest part of its own shape without empty corners.
        matte: what lies behind what is transparent, as ``#rrggbb``; None for white.
        unknown: what another version wished for, as its JSON; nothing else is told then, and it cannot be done.
    """

    is_flipped: bool = False
    quarter_turns: int = 0
    tilt_tenths: int = 0
    crop: Crop | None = None
    matte: str | None = None
    unknown: str = ""

    def __post_init__(self) -> None:
        is_possible = 0 <= self.quarter_turns < _QUARTERS and abs(self.tilt_tenths) <= TILT_MAX_TENTHS
        if not is_possible or (self.matte is not None and not _COLOUR.fullmatch(self.matte)):
            raise ValueError("no such adjustment")

    @property
    def is_identity(self) -> bool:
        """Whether nothing is done."""
        return self == IDENTITY

    @property
    def moves_pixels(self) -> bool:
        """Whether it does more than lay the picture on a colour."""
        return replace(self, matte=None) != IDENTITY

    @property
    def cuts(self) -> bool:
        """Whether a part of the picture is left out."""
        return self.crop is not None or self.tilt_tenths != 0

    def turned_by(self, quarters: int) -> Adjustment:
        """With what is seen turned by so many quarters; what is cut out stays the same pixels."""
        crop = self.crop
        for _quarter in range(quarters % _QUARTERS):
            crop = None if crop is None else crop.turned
        return replace(self, quarter_turns=(self.quarter_turns + quarters) % _QUARTERS, crop=crop)

    def flipped(self) -> Adjustment:
        """With what is seen flipped left to right; what is cut out stays the same pixels."""
        return replace(
            self,
            is_flipped=not self.is_flipped,
            quarter_turns=-self.quarter_turns % _QUARTERS,
            tilt_tenths=-self.tilt_tenths,
            crop=None if self.crop is None else self.crop.flipped,
        )

    def turned_size(self, picture: Size) -> Size:
        """The size of a picture when it is turned, before it is straightened."""
        return picture.swapped if self.quarter_turns % 2 else picture

    def region(self, picture: Size) -> Region:
        """What is left of a picture of this size."""
        turned = self.turned_size(picture)
        crop = self.crop
        if crop is None and not self.tilt_tenths:
            return Region(left_px=0, top_px=0, size=turned)
        if crop is None:
            crop = largest_crop(turned, turned.aspect, self.tilt_tenths)
        across_px, down_px = bounds_px(turned, self.tilt_tenths)
        spans = ((crop.left_ppm, crop.width_ppm, across_px), (crop.top_ppm, crop.height_ppm, down_px))
        cut = _whole_span if not self.tilt_tenths else _free_span
        (left_px, width_px), (top_px, height_px) = (cut(*span) for span in spans)
        return Region(left_px=left_px, top_px=top_px, size=size(width_px, height_px))

    def size_of(self, picture: Size) -> Size:
        """How large what is left of a picture is."""
        return self.region(picture).size

    def as_json(self) -> Mapping[str, object]:
        """Only what is done; what another version wished for as it wished it."""
        return _loaded(self.unknown) if self.unknown else dict(self._told())

    def canonical(self) -> str:
        """One line that two adjustments share when they do the same."""
        return json.dumps(self.as_json(), sort_keys=True, ensure_ascii=False, separators=(",", ":"))

    def _told(self) -> Iterator[tuple[str, object]]:
        if self.is_flipped:
            yield "flipped", True
        if self.quarter_turns:
            yield "quarter_turns", self.quarter_turns
        if self.tilt_tenths:
            yield "tilt_tenths", self.tilt_tenths
        if self.crop is not None:
            crop = self.crop
            yield "crop_ppm", [crop.left_ppm, crop.top_ppm, crop.width_ppm, crop.height_ppm]
        if self.matte is not None:
            yield "matte", self.matte


IDENTITY = Adjustment()
"""Everything as it is."""


def from_json(data: object) -> Adjustment:
    """Read what `Adjustment.as_json` of this or another version told.

    Raises:
        ValueError: no version would say that.
    """
    if not isinstance(data, dict):
        raise ValueError("not an adjustment")  # noqa: TRY004 - as for everything else that cannot be read
    try:
        return _read(data)
    except (KeyError, TypeError, ValueError):
        unknown = json.dumps(data, sort_keys=True, ensure_ascii=False)
    if len(unknown) > _UNKNOWN_MAX_CHARACTERS:
        raise ValueError("not an adjustment")
    return Adjustment(unknown=unknown)


def bounds_px(turned: Size, tilt_tenths: int) -> tuple[float, float]:
    """(width, height) of the box around a picture that is straightened."""
    sine, cosine = _sine_and_cosine(tilt_tenths)
    width, height = turned.width_px, turned.height_px
    return width * cosine + height * sine, width * sine + height * cosine


def largest_px(turned: Size, aspect: float, tilt_tenths: int = 0) -> tuple[float, float]:
    """(width, height) of the largest part of a shape, about the middle, without empty corners.

    Args:
        turned: size of the picture before it is straightened.
        aspect: of the part, width over height.
        tilt_tenths: see `Adjustment`.
    """
    sine, cosine = _sine_and_cosine(tilt_tenths)
    height_px = min(
        turned.width_px / (aspect * cosine + sine),
        turned.height_px / (aspect * sine + cosine),
    )
    return aspect * height_px, height_px


def largest_crop(turned: Size, aspect: float, tilt_tenths: int = 0) -> Crop:
    """The same as it is written down."""
    parts_px = largest_px(turned, aspect, tilt_tenths)
    bounds = bounds_px(turned, tilt_tenths)
    width_ppm, height_ppm = (_inward_ppm(part / whole) for part, whole in zip(parts_px, bounds, strict=True))
    return Crop(
        left_ppm=(WHOLE_PPM - width_ppm) // 2,
        top_ppm=(WHOLE_PPM - height_ppm) // 2,
        width_ppm=width_ppm,
        height_ppm=height_ppm,
    )


def _sine_and_cosine(tilt_tenths: int) -> tuple[float, float]:
    angle = math.radians(abs(tilt_tenths) / 10)
    return math.sin(angle), math.cos(angle)


def _inward_ppm(share: float) -> int:
    return min(WHOLE_PPM, max(1, math.floor(share * WHOLE_PPM + 1e-6)))


def _whole_span(start_ppm: int, extent_ppm: int, whole_px: float) -> tuple[float, int]:
    """From one border between pixels to another, each the nearest."""
    side_px = round(whole_px)
    first = min(round(start_ppm * side_px / WHOLE_PPM), side_px - _LEAST_PX)
    last = max(first + _LEAST_PX, round((start_ppm + extent_ppm) * side_px / WHOLE_PPM))
    return first, last - first


def _free_span(start_ppm: int, extent_ppm: int, whole_px: float) -> tuple[float, int]:
    """As many whole pixels as there is room for, about the same middle."""
    extent_px = extent_ppm * whole_px / WHOLE_PPM
    kept_px = max(_LEAST_PX, math.floor(extent_px + 1e-3))
    return start_ppm * whole_px / WHOLE_PPM + (extent_px - kept_px) / 2, kept_px


def _loaded(text: str) -> Mapping[str, object]:
    data: Mapping[str, object] = json.loads(text)
    return data


def _read(data: Mapping[str, object]) -> Adjustment:
    readers = {
        "flipped": ("is_flipped", _flag),
        "quarter_turns": ("quarter_turns", _whole),
        "tilt_tenths": ("tilt_tenths", _whole),
        "crop_ppm": ("crop", _crop),
        "matte": ("matte", _text),
    }
    return Adjustment(**{readers[key][0]: readers[key][1](value) for key, value in data.items()})  # type: ignore[arg-type]


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("not a flag")
    return value


def _whole(value: object) -> int:
    if type(value) is not int:
        raise TypeError("not a whole number")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _crop(value: object) -> Crop:
    if not isinstance(value, list):
        raise TypeError("not a part")
    left, top, width, height = map(_whole, value)
    return Crop(left_ppm=left, top_ppm=top, width_ppm=width, height_ppm=height)
