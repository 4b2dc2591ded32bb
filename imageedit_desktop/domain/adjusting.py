"""An adjustment while it is being made: each wish gives the next one, and nothing is lost on the way back.

A frame that had to give way while the picture was being straightened is where it was when that is taken back.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from imageedit_desktop.domain.adjustment import IDENTITY, Adjustment
from imageedit_desktop.domain.cropping import Frame, Grip, Ground
from imageedit_desktop.domain.geometry import Size, same_shape


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjusting:
    """What is wished so far.

    Attributes:
        picture: its size as it is.
        base: all but the crop.
        wanted: the frame as it was set last; None while it is the largest of its shape.
        aspect: the shape that the frame keeps; None for any.
    """

    picture: Size
    base: Adjustment = IDENTITY
    wanted: Frame | None = None
    aspect: float | None = None

    @property
    def ground(self) -> Ground:
        """What the frame lies on."""
        return Ground(turned=self.base.turned_size(self.picture), tilt_tenths=self.base.tilt_tenths)

    @property
    def frame(self) -> Frame:
        """What is cut out."""
        ground = self.ground
        return ground.whole(self.aspect) if self.wanted is None else ground.fitted(self.wanted)

    @property
    def adjustment(self) -> Adjustment:
        """What comes of it."""
        return replace(self.base, crop=self.ground.crop_of(self.frame))

    @property
    def own_aspect(self) -> float:
        """Of all of the picture, as it is turned."""
        return self.ground.turned.aspect

    def turned_by(self, quarters: int) -> Adjusting:
        """Turned clockwise. What was framed stays framed; a shape that was only a guide stays upright."""
        wanted, aspect = self.wanted, self.aspect
        if aspect == self.own_aspect or wanted is not None:
            aspect = None if aspect is None else 1 / aspect if quarters % 2 else aspect
        for _quarter in range(quarters % 4):
            wanted = None if wanted is None else wanted.turned
        return replace(self, base=self.base.turned_by(quarters), wanted=wanted, aspect=aspect)

    def flipped(self) -> Adjusting:
        """Flipped left to right, as it is seen."""
        wanted = None if self.wanted is None else self.wanted.flipped
        return replace(self, base=self.base.flipped(), wanted=wanted)

    def tilted(self, tilt_tenths: int) -> Adjusting:
        """Straightened by so much, and no more by what it was before."""
        return replace(self, base=replace(self.base, tilt_tenths=tilt_tenths))

    def on(self, matte: str | None) -> Adjusting:
        """On another colour."""
        return replace(self, base=replace(self.base, matte=matte))

    def in_shape(self, aspect: float | None) -> Adjusting:
        """With a frame of another shape, or one that may take any."""
        if aspect is None:
            return replace(self, aspect=None, wanted=self.frame)
        return replace(self, aspect=aspect, wanted=None if self.wanted is None else self.frame.in_shape(aspect))

    def without_crop(self) -> Adjusting:
        """With all of the picture in the frame, or as much as there is without empty corners."""
        return replace(self, aspect=self.own_aspect, wanted=None)

    def moved(self, right_px: float, down_px: float) -> Adjusting:
        """With the frame moved."""
        return replace(self, wanted=self.ground.moved(self.frame, right_px, down_px))

    def stretched(self, grip: Grip, right_px: float, down_px: float) -> Adjusting:
        """With a side or a corner of the frame moved."""
        return replace(self, wanted=self.ground.stretched(self.frame, grip, right_px, down_px, self.aspect))


def begin(picture: Size, adjustment: Adjustment, asked: Size) -> Adjusting:
    """Go on from an adjustment; what is not adjusted is framed in the shape that is asked for.

    Args:
        picture: its size as it is.
        adjustment: as it is adjusted.
        asked: the size of the pictures to be made.
    """
    base = replace(adjustment, crop=None, unknown="")
    if adjustment.is_identity:
        return Adjusting(picture=picture, base=base, aspect=asked.aspect)
    has_shape = same_shape(adjustment.size_of(picture), asked)
    if adjustment.crop is None:
        adjusting = Adjusting(picture=picture, base=base)
        return replace(adjusting, aspect=adjusting.own_aspect)
    adjusting = Adjusting(picture=picture, base=base, aspect=asked.aspect if has_shape else None)
    return replace(adjusting, wanted=adjusting.ground.frame_of(adjustment.crop))
