"""Moving and resizing the frame of a crop, so that it never leaves the picture.

Everything is in pixels of the picture as it is turned, from its middle, which stays where it is when the picture is
straightened; the frame stays upright meanwhile.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import astuple, dataclass, replace

from imageedit_desktop.domain.adjustment import WHOLE_PPM, Crop, bounds_px, largest_px
from imageedit_desktop.domain.geometry import Size

LEAST_PX = 16.0
"""No side of a frame is shorter, unless the picture is. A judgement: of less nothing can be made."""

_HAIR_PX = 1e-6
_SAME_PX = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """An upright rectangle.

    Attributes:
        x_px, y_px: its middle, to the right of and below the middle of the picture.
        width_px, height_px: more than nothing.
    """

    x_px: float = 0.0
    y_px: float = 0.0
    width_px: float
    height_px: float

    @property
    def turned(self) -> Frame:
        """After a quarter turn of everything, clockwise."""
        return Frame(x_px=-self.y_px, y_px=self.x_px, width_px=self.height_px, height_px=self.width_px)

    @property
    def flipped(self) -> Frame:
        """After everything was flipped left to right."""
        return replace(self, x_px=-self.x_px)

    def in_shape(self, aspect: float) -> Frame:
        """As large, about the same middle, with another shape."""
        height_px = math.sqrt(self.width_px * self.height_px / aspect)
        return replace(self, width_px=aspect * height_px, height_px=height_px)

    def between(self, other: Frame, share: float) -> Frame:
        """On the way to another one, 0 for here and 1 for there."""
        return Frame(
            x_px=self.x_px + share * (other.x_px - self.x_px),
            y_px=self.y_px + share * (other.y_px - self.y_px),
            width_px=self.width_px + share * (other.width_px - self.width_px),
            height_px=self.height_px + share * (other.height_px - self.height_px),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Grip:
    """What of a frame is dragged: -1 for left or top, 1 for right or bottom, 0 for neither."""

    across: int
    down: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """A picture that is straightened, on which frames lie.

    Attributes:
        turned: its size before that.
        tilt_tenths: as of `Adjustment`.
    """

    turned: Size
    tilt_tenths: int = 0

    def holds(self, frame: Frame) -> bool:
        """Whether nothing of a frame is beyond the picture."""
        return self._share_within(frame, frame) == 1

    def whole(self, aspect: float | None = None) -> Frame:
        """The largest frame, in the picture's own shape or another."""
        width_px, height_px = largest_px(self.turned, aspect or self.turned.aspect, self.tilt_tenths)
        return Frame(width_px=width_px, height_px=height_px)

    def fitted(self, frame: Frame) -> Frame:
        """The frame brought into the picture: moved, and made smaller where that is not enough."""
        across_px, down_px = self._reach(frame)
        scale = min(1.0, self.turned.width_px / across_px, self.turned.height_px / down_px)
        small = replace(frame, width_px=scale * frame.width_px, height_px=scale * frame.height_px)
        room_x = max(0.0, (self.turned.width_px - scale * across_px) / 2)
        room_y = max(0.0, (self.turned.height_px - scale * down_px) / 2)
        x_px, y_px = self._on_picture(small.x_px, small.y_px)
        middle = self._on_screen(max(-room_x, min(x_px, room_x)), max(-room_y, min(y_px, room_y)))
        return replace(small, x_px=middle[0], y_px=middle[1])

    def moved(self, frame: Frame, right_px: float, down_px: float) -> Frame:
        """The frame moved, as far as there is room each way."""
        across = self._toward(frame, replace(frame, x_px=frame.x_px + right_px))
        return self._toward(across, replace(across, y_px=across.y_px + down_px))

    def stretched(
        self, frame: Frame, grip: Grip, right_px: float, down_px: float, aspect: float | None = None
    ) -> Frame:
        """The frame with one of its sides or corners moved, as far as there is room.

        Args:
            frame: as it is.
            grip: what is moved; what is opposite stays.
            right_px: by how much to the right.
            down_px: by how much down.
            aspect: the shape that it keeps; None for any.
        """
        width_px = max(self._least_px(), frame.width_px + grip.across * right_px)
        height_px = max(self._least_px(), frame.height_px + grip.down * down_px)
        if aspect is not None:
            return self._toward(frame, _resized(frame, grip, *_in_shape(grip, width_px, height_px, aspect)))
        across = self._toward(frame, _resized(frame, grip, width_px, frame.height_px))
        return self._toward(across, _resized(across, grip, across.width_px, height_px))

    def frame_of(self, crop: Crop) -> Frame:
        """Where a crop lies."""
        across_px, down_px = bounds_px(self.turned, self.tilt_tenths)
        return Frame(
            x_px=((crop.left_ppm + crop.width_ppm / 2) / WHOLE_PPM - 0.5) * across_px,
            y_px=((crop.top_ppm + crop.height_ppm / 2) / WHOLE_PPM - 0.5) * down_px,
            width_px=crop.width_ppm / WHOLE_PPM * across_px,
            height_px=crop.height_ppm / WHOLE_PPM * down_px,
        )

    def crop_of(self, frame: Frame) -> Crop | None:
        """A frame as it is written down; None for the largest in the picture's own shape."""
        if _is_same(frame, self.whole()):
            return None
        across_px, down_px = bounds_px(self.turned, self.tilt_tenths)
        spans = ((frame.x_px, frame.width_px, across_px), (frame.y_px, frame.height_px, down_px))
        cut = _inward if self.tilt_tenths else _at_pixels
        (left, width), (top, height) = (cut(*span) for span in spans)
        return Crop(left_ppm=left, top_ppm=top, width_ppm=width, height_ppm=height)

    def _least_px(self) -> float:
        return min(LEAST_PX, self.turned.width_px / 2, self.turned.height_px / 2)

    def _toward(self, frame: Frame, wish: Frame) -> Frame:
        return frame.between(wish, self._share_within(frame, wish))

    def _share_within(self, frame: Frame, wish: Frame) -> float:
        """How far a frame can go on its way to another one; all of it where it is outside already and stays."""
        corners = zip(self._corners(frame), self._corners(wish), strict=True)
        return min(
            _share_below(sign * now, sign * then, side_px / 2)
            for corner, corner_then in corners
            for now, then, side_px in zip(corner, corner_then, astuple(self.turned), strict=True)
            for sign in (-1, 1)
        )

    def _corners(self, frame: Frame) -> Iterator[tuple[float, float]]:
        """On the picture."""
        for across in (-0.5, 0.5):
            for down in (-0.5, 0.5):
                yield self._on_picture(frame.x_px + across * frame.width_px, frame.y_px + down * frame.height_px)

    def _reach(self, frame: Frame) -> tuple[float, float]:
        """(width, height) of the box on the picture around a frame."""
        sine, cosine = abs(self._sine), self._cosine
        return (
            frame.width_px * cosine + frame.height_px * sine,
            frame.width_px * sine + frame.height_px * cosine,
        )

    def _on_picture(self, x_px: float, y_px: float) -> tuple[float, float]:
        return self._cosine * x_px + self._sine * y_px, self._cosine * y_px - self._sine * x_px

    def _on_screen(self, x_px: float, y_px: float) -> tuple[float, float]:
        return self._cosine * x_px - self._sine * y_px, self._cosine * y_px + self._sine * x_px

    @property
    def _sine(self) -> float:
        return math.sin(math.radians(self.tilt_tenths / 10))

    @property
    def _cosine(self) -> float:
        return math.cos(math.radians(self.tilt_tenths / 10))


def _share_below(now: float, then: float, limit: float) -> float:
    """How far one can go from here to there without going beyond a limit."""
    if then <= limit + _HAIR_PX:
        return 1.0
    return max(0.0, (limit - now) / (then - now)) if then > now else 0.0


def _resized(frame: Frame, grip: Grip, width_px: float, height_px: float) -> Frame:
    """What is opposite the grip stays; where nothing is gripped the middle does."""
    return Frame(
        x_px=frame.x_px + grip.across * (width_px - frame.width_px) / 2,
        y_px=frame.y_px + grip.down * (height_px - frame.height_px) / 2,
        width_px=width_px,
        height_px=height_px,
    )


def _in_shape(grip: Grip, width_px: float, height_px: float, aspect: float) -> tuple[float, float]:
    """By the side that is moved; at a corner by the one that asks for more."""
    if not grip.down or (grip.across and width_px >= height_px * aspect):
        return width_px, width_px / aspect
    return height_px * aspect, height_px


def _is_same(one: Frame, other: Frame) -> bool:
    differences = (
        one.x_px - other.x_px,
        one.y_px - other.y_px,
        one.width_px - other.width_px,
        one.height_px - other.height_px,
    )
    return all(abs(difference) < _SAME_PX for difference in differences)


def _at_pixels(middle_px: float, extent_px: float, whole_px: float) -> tuple[int, int]:
    """(start, extent) in millionths, from one border between pixels to another."""
    extent = max(1, min(round(extent_px), round(whole_px)))
    first = max(0, min(round(middle_px - extent_px / 2 + whole_px / 2), round(whole_px) - extent))
    start_ppm = round(first / whole_px * WHOLE_PPM)
    return start_ppm, max(1, round((first + extent) / whole_px * WHOLE_PPM) - start_ppm)


def _inward(middle_px: float, extent_px: float, whole_px: float) -> tuple[int, int]:
    start = math.ceil(((middle_px - extent_px / 2) / whole_px + 0.5) * WHOLE_PPM - _HAIR_PX)
    end = math.floor(((middle_px + extent_px / 2) / whole_px + 0.5) * WHOLE_PPM + _HAIR_PX)
    start, end = max(0, start), min(WHOLE_PPM, end)
    return start, max(1, end - start)
