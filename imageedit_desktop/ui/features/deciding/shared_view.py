"""One zoom and one place for several pictures: what is seen of one is seen of all. Pure arithmetic, no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.tiling import Tile

PIXEL_MAX = 16.0
"""Device pixels of the screen for each of a picture, at most; the viewer goes as far."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A picture and where it is shown, in device pixels.

    Attributes:
        cell: what it may fill.
    """

    size: Size
    cell: Tile

    @property
    def fitting(self) -> float:
        """Device pixels for each of the picture, where all of it is just in view."""
        return min(self.cell.width / self.size.width_px, self.cell.height / self.size.height_px)


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedView:
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
        return frame.fitting * self.zoom

    def place(self, frame: Frame) -> Tile:
        """Where the whole picture is, in view or not; its corner is on a whole pixel."""
        cell, scale = frame.cell, self.scale(frame)
        width, height = frame.size.width_px * scale, frame.size.height_px * scale
        x, y = _bounded(self.x, width, cell.width), _bounded(self.y, height, cell.height)
        left, top = cell.left + cell.width / 2 - x * width, cell.top + cell.height / 2 - y * height
        return Tile(left=round(left), top=round(top), width=width, height=height)

    def zoomed(self, zoom: float, frame: Frame, at: tuple[float, float] | None = None) -> SharedView:
        """Another zoom; what is at a point of a frame stays there, else what is in its middle."""
        cell = frame.cell
        zoom = min(max(zoom, min(1.0, 1 / frame.fitting)), max(1.0, PIXEL_MAX / frame.fitting))
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

    def actual(self, frame: Frame, at: tuple[float, float] | None = None) -> SharedView:
        """One device pixel for each pixel of the picture of a frame."""
        return self.zoomed(1 / frame.fitting, frame, at)

    def moved(self, dx: float, dy: float, frame: Frame) -> SharedView:
        """What is shown in a frame goes by so many device pixels."""
        scale = self.scale(frame)
        return replace(
            self, x=self.x - dx / (frame.size.width_px * scale), y=self.y - dy / (frame.size.height_px * scale)
        )

    def within(self, frames: Sequence[Frame]) -> SharedView:
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


WHOLE = SharedView()


def _half(shown: float, cell: float) -> float:
    """How near to an edge the middle of the view may come, as a share of the picture."""
    return 0.5 if shown <= cell else cell / 2 / shown


def _bounded(centre: float, shown: float, cell: float) -> float:
    half = _half(shown, cell)
    return min(1 - half, max(half, centre))
