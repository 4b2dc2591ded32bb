"""Where a result lies on its source, and how much of it differs from there. Pure data, and the simple guess."""

from __future__ import annotations

from dataclasses import dataclass

from imageedit_desktop.domain.geometry import Size

MEASURE_VERSION = 1
"""Of the way in which `SourceComparison.changed` is found. Shares of another version are not told; older ones are
measured anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A rectangle on a picture, in shares of its width and height; below 0 and above 1 there is nothing of it."""

    left: float
    top: float
    width: float
    height: float


def centred_part(source: Size, shape: Size) -> Part:
    """The largest part in the middle of a source that has the shape of another picture.

    It is what services cut out that crop to the ordered size, and the guess where nothing better is known.
    """
    share = shape.aspect / source.aspect
    width, height = min(1.0, share), min(1.0, 1 / share)
    return Part(left=(1 - width) / 2, top=(1 - height) / 2, width=width, height=height)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceComparison:
    """A result held against its source.

    Attributes:
        part: the part of the source that the result shows.
        is_found: it was found in the pictures; otherwise it is `centred_part`.
        changed: the share of the result that differs from that part, 0 to 1; what lies beyond the source is not
            counted.
        heat: how much each place differs, a byte for each, row by row: 0 for not at all, from 128 on it is counted
            as changed.
        heat_size: how many places there are.
    """

    part: Part
    is_found: bool
    changed: float
    heat: bytes
    heat_size: Size


def whole_percent(changed: float) -> int:
    """A share as it is told, and as queries compare it: in whole per cent, halves upwards."""
    return (round(changed * 1_000_000) + 5_000) // 10_000
