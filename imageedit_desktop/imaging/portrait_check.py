"""What there is to be said of a portrait without knowing what is in it: how sharp, how light, and how it looks.

All of it is measured on a small version, as large as models look at portraits; a picture that is blurred at its
full size and sharp at this one is as good as any. NumPy is loaded when the first portrait is measured.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PIL import Image

from imageedit_desktop.domain import geometry
from imageedit_desktop.domain.character.hints import Measured
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.domain.likeness import LOOK_BYTES, Alike
from imageedit_desktop.imaging.decoding.guarded import guarded
from imageedit_desktop.imaging.shown import render_within

if TYPE_CHECKING:
    import numpy.typing as npt

_SIDE_PX = 512
_FIELDS = 12
"""Fields in a row of a picture that are looked at each by itself."""

_SHARPEST_PERCENT = 90
"""A portrait is sharp where its sharpest fields are: behind the face nothing need be."""

_FAINT = 4.0
"""Of 255: contrast that sensors and compression make of nothing."""

_WHITE_FROM, _BLACK_TO = 250, 5
"""Of 255, in the small version, where neighbours are mixed."""

_LEVELS = 256


def measure_portrait(picture: Path, size: Size) -> Measured:
    """Measure a portrait.

    Args:
        picture: the file, as it came.
        size: of the whole picture, upright.

    Raises:
        InputError: as `imageedit_desktop.imaging.inspect.inspect`.
    """
    from imageedit_desktop.imaging.likeness import look_of  # NumPy

    small = render_within(picture, geometry.size(_SIDE_PX, _SIDE_PX))
    with guarded(picture.name):
        grey = small.convert("L")
        counts = grey.histogram()
        pixels = max(1, sum(counts))
        sharpness = _sharpness(grey)
    return Measured(
        size=size,
        sharpness=sharpness,
        middle=_middle(counts),
        blown=sum(counts[_WHITE_FROM:]) / pixels,
        blocked=sum(counts[: _BLACK_TO + 1]) / pixels,
        look=look_of([picture]),
    )


def alike(looks: Mapping[InputHash, bytes]) -> Sequence[Sequence[InputHash]]:
    """Put portraits together that look alike; those that look like no other one are left out."""
    from imageedit_desktop.imaging.likeness import leaders  # NumPy

    known = [sha256 for sha256, look in looks.items() if len(look) == LOOK_BYTES]
    packed = bytes(LOOK_BYTES) + b"".join(looks[sha256] for sha256 in known)
    led_by = leaders(packed, array("q", range(1, len(known) + 1)), Alike.USUAL)
    groups: dict[int, list[InputHash]] = {}
    for sha256, leader in zip(known, led_by, strict=True):
        groups.setdefault(leader, []).append(sha256)
    return [group for group in groups.values() if len(group) > 1]


def _middle(counts: Sequence[int]) -> float:
    half, passed = sum(counts) / 2, 0
    for level, count in enumerate(counts):
        passed += count
        if passed >= half:
            return level / (_LEVELS - 1)
    return 0.0


def _sharpness(grey: Image.Image) -> float:
    """See `domain.character.hints.Measured`."""
    import numpy as np

    light = np.asarray(grey, np.float32)
    if min(light.shape) < _FIELDS:
        return 1.0  # too small to say; that is told of it anyway
    around = light[:-2, 1:-1] + light[2:, 1:-1] + light[1:-1, :-2] + light[1:-1, 2:]
    edges = light[1:-1, 1:-1] - around / 4
    rows = np.array_split(edges, _FIELDS)
    fields = [_spread(field) for row in rows for field in np.array_split(row, _FIELDS, axis=1)]
    return float(np.percentile(fields, _SHARPEST_PERCENT) / (_spread(light) + _FAINT))


def _spread(numbers: npt.NDArray[Any]) -> float:
    return float(numbers.std())
