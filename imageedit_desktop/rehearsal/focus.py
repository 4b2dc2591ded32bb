"""Where the head is: a guess from skin tones, good enough to crop well and to set a crown on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image

_GRID = 64
"""Longest side, in cells, of the small copy that is searched."""

_CB = range(80, 126)
_CR = range(136, 174)
"""Skin of all complexions in YCbCr (D. Chai and K. N. Ngan, IEEE CSVT 9(4), 1999: Cb 77-127, Cr 133-173)."""

_AREA_MIN = 0.012
"""Smallest part of the picture that counts as a face."""
_WIDTH_MIN = 0.1
"""Smallest head, in parts of the picture's width."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """A head, in pixels of the picture that it was found in.

    Attributes:
        x: its middle.
        top: where the hair begins.
        width: from ear to ear.
        found: False where it is only assumed.
    """

    x: float
    top: float
    width: float
    found: bool = True

    @property
    def eyes_y(self) -> float:
        """Height of the eyes."""
        return self.top + 0.64 * self.width

    @property
    def middle_y(self) -> float:
        """Height of the middle of the face."""
        return self.top + 0.8 * self.width

    def moved(self, left: float, top: float, scale: float) -> Head:
        """The same head after cropping at (left, top) and scaling."""
        return Head(
            x=(self.x - left) * scale,
            top=(self.top - top) * scale,
            width=self.width * scale,
            found=self.found,
        )

    def mirrored(self, width_px: int) -> Head:
        """The same head in a mirrored picture of that width."""
        return Head(x=width_px - self.x, top=self.top, width=self.width, found=self.found)


def find_head(picture: Image.Image) -> Head:
    """The most likely head of an RGB picture; an assumed one, a little above the middle, where none shows."""
    small = picture.copy()
    small.thumbnail((_GRID, _GRID), Image.Resampling.BOX, reducing_gap=2.0)
    scale = picture.width / small.width
    faces = [patch for patch in _patches(small) if _is_likely(patch, small.size)]
    if faces:
        head = _head_of(max(faces, key=lambda patch: _promise(patch, small.size)))
        if head.width >= _WIDTH_MIN * small.width:
            return head.moved(0, 0, scale)
    side_px = min(picture.size)
    return Head(x=picture.width / 2, top=picture.height * 0.2, width=side_px * 0.36, found=False)


def _patches(small: Image.Image) -> Iterator[list[tuple[int, int]]]:
    """Connected patches of skin, as lists of cells."""
    pixels = small.convert("YCbCr").load()
    assert pixels is not None  # noqa: S101  it was just made
    left = set()
    for y in range(small.height):
        for x in range(small.width):
            luma, cb, cr = pixels[x, y]  # type: ignore[misc]
            if luma > 50 and cb in _CB and cr in _CR:
                left.add((x, y))
    while left:
        yield _flood(left)


def _flood(left: set[tuple[int, int]]) -> list[tuple[int, int]]:
    """Take one connected patch out of the cells that are left."""
    edge = [left.pop()]
    patch = []
    while edge:
        x, y = edge.pop()
        patch.append((x, y))
        for cell in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
            if cell in left:
                left.remove(cell)
                edge.append(cell)
    return patch


def _is_likely(patch: list[tuple[int, int]], grid: tuple[int, int]) -> bool:
    """Large enough, of a face's shape, and not running out of the picture at a side."""
    xs, ys = [x for x, _ in patch], [y for _, y in patch]
    width, height = max(xs) - min(xs) + 1, max(ys) - min(ys) + 1
    inside = min(xs) > 0 and max(xs) < grid[0] - 1
    large = len(patch) >= _AREA_MIN * grid[0] * grid[1]
    return inside and large and 0.7 <= height / width <= 2.6


def _promise(patch: list[tuple[int, int]], grid: tuple[int, int]) -> float:
    """How much a patch looks like the face of the picture: large, high up, near the middle, and filled."""
    xs, ys = [x for x, _ in patch], [y for _, y in patch]
    off_middle = abs(sum(xs) / len(xs) / grid[0] - 0.5)
    low = min(ys) / grid[1]
    box = (max(xs) - min(xs) + 1) * (max(ys) - min(ys) + 1)
    return len(patch) ** 2 / box * (1.2 - off_middle) * (1.3 - low)


def _head_of(patch: list[tuple[int, int]]) -> Head:
    """A head around a face, whose patch may go on into neck and shoulders."""
    rows: dict[int, list[int]] = {}
    for x, y in sorted(patch, key=lambda cell: cell[1]):
        rows.setdefault(y, []).append(x)
    spans = {y: max(xs) - min(xs) + 1 for y, xs in rows.items()}
    width = sorted(spans.values())[len(spans) // 2]
    top = next(y for y, span in spans.items() if span >= 0.7 * width)
    face = [x for y, xs in rows.items() for x in xs if top <= y <= top + width]
    return Head(x=sum(face) / len(face) + 0.5, top=max(0.0, top - 0.2 * width), width=1.2 * width)
