"""What is seen of a picture: one zoom and one place, for one of them or for several that are looked at together.

The zoom counts from where all of a picture is in view and the place in shares of it, so that what is seen of one
picture is seen of another of the same shape, whatever pixels the two have. All lengths are device pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.tiling import Tile

SCALE_MAX = 16.0
"""Device pixels of the screen for each of a picture, at most."""

_DIGITS = 12
"""Of a scale: two factors that make 100 % make exactly that."""

_NEARLY_WHOLE = 0.01


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A picture and where it is shown.

    Attributes:
        cell: what it may fill.
        margin: kept free on each side of a picture of which all is in view.
        room: (width, height) that such a picture fills, where it is not the cell less its margin: cells have whole
            pixels, and of two pictures of one size neither is to be shown a hair larger.
        scale_min: device pixels for each of the picture, at least; None for no fewer than all of it or 100 % take.
    """

    size: Size
    cell: Tile
    margin: float = 0.0
    room: tuple[float, float] | None = None
    scale_min: float | None = None

    @property
    def fitting(self) -> float:
        """Device pixels for each of the picture, where all of it is just in view."""
        room = self.room or (self.cell.width - 2 * self.margin, self.cell.height - 2 * self.margin)
        width, height = (max(1.0, side) for side in room)
        return min(width / self.size.width_px, height / self.size.height_px, SCALE_MAX)

    def within_bounds(self, zoom: float) -> float:
        """The nearest zoom that there is."""
        least = (1.0 if self.scale_min is None else self.scale_min) / self.fitting
        return min(max(zoom, min(1.0, least)), max(1.0, SCALE_MAX / self.fitting))


@dataclass(frozen=True, slots=True, kw_only=True)
class Framing:
    """What is seen of each picture.

    Attributes:
        zoom: how many times larger than where all of it is in view.
        x, y: what is in the middle, as shares of width and height.
    """

    zoom: float = 1.0
    x: float = 0.5
    y: float = 0.5

    @property
    def fits(self) -> bool:
        """Whether all of each picture is just in view."""
        return self.zoom == 1.0

    def scale(self, frame: Frame) -> float:
        """Device pixels for each pixel of a picture."""
        return round(frame.fitting * self.zoom, _DIGITS)

    def place(self, frame: Frame) -> Tile:
        """Where the whole picture is, in view or not; its corner is on a whole pixel."""
        cell, scale = frame.cell, self.scale(frame)
        width, height = frame.size.width_px * scale, frame.size.height_px * scale
        x, y = _bounded(self.x, width, cell.width), _bounded(self.y, height, cell.height)
        left, top = cell.left + cell.width / 2 - x * width, cell.top + cell.height / 2 - y * height
        return Tile(left=round(left), top=round(top), width=width, height=height)

    def zoomed(self, zoom: float, frame: Frame, at: tuple[float, float] | None = None) -> Framing:
        """Another zoom; what is at a point of a frame stays there, else what is in its middle."""
        cell = frame.cell
        zoom = frame.within_bounds(zoom)
        middle = (cell.left + cell.width / 2, cell.top + cell.height / 2)
        point, before = at or middle, self.place(frame)
        share_x, share_y = (point[0] - before.left) / before.width, (point[1] - before.top) / before.height
        scale = frame.fitting * zoom
        return replace(
            self,
            zoom=zoom,
            x=share_x + (middle[0] - point[0]) / (frame.size.width_px * scale),
            y=share_y + (middle[1] - point[1]) / (frame.size.height_px * scale),
        )

    def stepped(self, factor: float, frame: Frame, at: tuple[float, float] | None = None) -> Framing:
        """So much closer (above 1) or farther; whole pictures where that makes no difference to speak of."""
        framing = self.zoomed(self.zoom * factor, frame, at)
        return WHOLE if abs(framing.zoom - 1) < _NEARLY_WHOLE else framing

    def actual(self, frame: Frame, at: tuple[float, float] | None = None) -> Framing:
        """One device pixel for each pixel of the picture of a frame."""
        return self.zoomed(1 / frame.fitting, frame, at)

    def moved(self, dx: float, dy: float, frame: Frame) -> Framing:
        """What is shown in a frame goes by so many pixels."""
        scale = self.scale(frame)
        return replace(
            self, x=self.x - dx / (frame.size.width_px * scale), y=self.y - dy / (frame.size.height_px * scale)
        )

    def refitted(self, before: Frame, after: Frame) -> Framing:
        """The same where a cell has another size: what is in view whole stays so, else nothing gets larger."""
        if self.fits:
            return self
        return replace(self, zoom=after.within_bounds(self.scale(before) / after.fitting))

    def within(self, frames: Sequence[Frame]) -> Framing:
        """The same no farther out than the frame that can be moved farthest lets it be."""
        if not frames:
            return self
        shown = [(self.scale(frame), frame) for frame in frames]
        half_x = min(_half(frame.size.width_px * scale, frame.cell.width) for scale, frame in shown)
        half_y = min(_half(frame.size.height_px * scale, frame.cell.height) for scale, frame in shown)
        return replace(self, x=min(1 - half_x, max(half_x, self.x)), y=min(1 - half_y, max(half_y, self.y)))

    def can_move(self, frames: Sequence[Frame]) -> bool:
        """Whether there is more of a picture than is in view."""
        return any(
            frame.size.width_px * self.scale(frame) > frame.cell.width + 1
            or frame.size.height_px * self.scale(frame) > frame.cell.height + 1
            for frame in frames
        )


WHOLE = Framing()


def _half(shown: float, cell: float) -> float:
    """How near to an edge the middle of the view may come, as a share of the picture."""
    return 0.5 if shown <= cell else cell / 2 / shown


def _bounded(centre: float, shown: float, cell: float) -> float:
    half = _half(shown, cell)
    return min(1 - half, max(half, centre))
