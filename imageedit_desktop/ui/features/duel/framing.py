"""One zoom for two pictures: as much of each is seen, and the same part, whatever their sizes. Pure arithmetic."""

from __future__ import annotations

from dataclasses import dataclass

Point = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Framing:
    """What is seen of a picture.

    Attributes:
        closer: how much larger than where all of it fits; 1 for all of it.
        centre: the part of it that is in the middle, each from 0 to 1.
    """

    closer: float = 1.0
    centre: Point = (0.5, 0.5)

    @property
    def fits(self) -> bool:
        """Whether all of it is seen."""
        return self.closer <= 1.0

    def at(self, point: Point, closer: float, view: Point, fitting: Point) -> Framing:
        """The same so much closer, where the part at a point stays there.

        Args:
            point: in the view.
            closer: as `closer`, of the new one.
            view: (width, height) of the place for the picture.
            fitting: (width, height) of the picture where all of it fits.
        """
        centre = []
        for axis in (0, 1):
            shown = fitting[axis] * self.closer
            share = self.centre[axis] + (point[axis] - view[axis] / 2) / shown
            centre.append(share - (point[axis] - view[axis] / 2) / (fitting[axis] * closer))
        return Framing(closer=closer, centre=(centre[0], centre[1])).within(view, fitting)

    def moved(self, by: Point, view: Point, fitting: Point) -> Framing:
        """The same after the picture was pulled by so much."""
        x, y = (self.centre[axis] - by[axis] / (fitting[axis] * self.closer) for axis in (0, 1))
        return Framing(closer=self.closer, centre=(x, y)).within(view, fitting)

    def within(self, view: Point, fitting: Point) -> Framing:
        """The same without room beside a picture that is larger than the view."""
        x, y = (_bounded(self.centre[axis], fitting[axis] * self.closer, view[axis]) for axis in (0, 1))
        return Framing(closer=self.closer, centre=(x, y))

    def corner(self, view: Point, fitting: Point) -> Point:
        """Where the picture's upper left corner is in the view."""
        x, y = (view[axis] / 2 - self.centre[axis] * fitting[axis] * self.closer for axis in (0, 1))
        return x, y


WHOLE = Framing()


def _bounded(centre: float, shown: float, view: float) -> float:
    if shown <= view:
        return 0.5
    half = view / 2 / shown
    return min(1 - half, max(half, centre))
