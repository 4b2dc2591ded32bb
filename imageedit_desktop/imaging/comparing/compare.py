"""Two files held against one another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image

from imageedit_desktop.domain import geometry
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.source_comparison import SourceComparison, centred_part
from imageedit_desktop.imaging.comparing.difference import heat_of
from imageedit_desktop.imaging.comparing.registration import WORKING_PX, covered, register, warp
from imageedit_desktop.imaging.shown import render_within

_SOURCE_PX = 2 * WORKING_PX
"""Longest side of the source's copy: where half of it was cut away, the rest has as many pixels as the result's."""

_RIM_PX = 8
"""Where the source ends within the result, a seam is no difference."""

_HEAT_PX = 192
"""Longest side of the map of differences."""


class Comparer:
    """Compares one result after the other, and keeps the last source in memory: those of a batch have the same."""

    def __init__(self) -> None:
        self._source: tuple[Path, Image.Image] | None = None

    def compare(
        self, source: Path, result: Path, is_wanted: Callable[[], bool] = lambda: True
    ) -> SourceComparison | None:
        """As `compare`."""
        if self._source is None or self._source[0] != source:
            self._source = (source, render_within(source, geometry.size(_SOURCE_PX, _SOURCE_PX)).convert("RGB"))
        return _compared(self._source[1], result, is_wanted) if is_wanted() else None


def compare(source: Path, result: Path, is_wanted: Callable[[], bool] = lambda: True) -> SourceComparison | None:
    """Hold a result against the picture that was edited; takes some tenths of a second.

    Args:
        source: the file of the picture that was edited.
        result: the file of what came of it.
        is_wanted: asked between steps.

    Returns:
        None where it is not wanted any more.

    Raises:
        InputError: as `imageedit_desktop.imaging.inspect.inspect`.
    """
    return Comparer().compare(source, result, is_wanted)


def _compared(one: Image.Image, result: Path, is_wanted: Callable[[], bool]) -> SourceComparison | None:
    other = render_within(result, geometry.size(WORKING_PX, WORKING_PX)).convert("RGB")
    found = register(one, other, is_wanted)
    if not is_wanted():
        return None
    part = found or centred_part(geometry.size(*one.size), geometry.size(*other.size))
    heat, changed = heat_of(warp(one, part, other.size), other, covered(part, other.size, rim_px=_RIM_PX))
    size = geometry.fit_within(geometry.size(*other.size), geometry.size(_HEAT_PX, _HEAT_PX))
    return SourceComparison(
        part=part, is_found=found is not None, changed=changed, heat=_shrunk(heat, size), heat_size=size
    )


def _shrunk(heat: np.ndarray[tuple[int, ...], np.dtype[np.float32]], size: Size) -> bytes:
    image = Image.fromarray(np.rint(heat).astype(np.uint8))
    return image.resize((size.width_px, size.height_px), Image.Resampling.BOX).tobytes()
