"""Pictures side by side, as large as a place allows: each gets the same area, whatever its shape.

Equal areas are fair: pictures of one shape are equally large, and a tall one is not made small by a wide one beside
it. The order is that of reading, row by row, or column by column where that gives more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

_HALVINGS = 40
"""From the height of a screen down to a billionth of a pixel."""

_TOUCHING = 1e-3
"""Neighbours without a gap may overlap by so much, as numbers are rounded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """Where a picture goes, in the unit of the place."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class _Side:
    """A place in which lines are filled along its length and stacked across it.

    Attributes:
        along: of each picture of area 1, in the direction of its line.
    """

    length: float
    depth: float
    gap: float
    along: tuple[float, ...]

    def lines(self, scale: float) -> list[int] | None:
        """Where each line ends at a scale; None where not all pictures go in.

        Of all ways to break them that with the least depth, then that with the most even lines, of which the first
        are longer than the last.
        """
        count = len(self.along)
        least: list[tuple[float, float, int]] = [(-self.gap, 0.0, 0)]
        for end in range(1, count + 1):
            best, length, thickness = (float("inf"), 0.0, 0), -self.gap, 0.0
            for first in range(end - 1, -1, -1):
                length += self.along[first] * scale + self.gap
                thickness = max(thickness, scale / self.along[first])
                if length > self.length:
                    break
                depth, unevenness, _first = least[first]
                best = min(best, (depth + self.gap + thickness, unevenness + length**2, -first))
            least.append(best)
        if least[count][0] > self.depth:
            return None
        ends = [count]
        while (first := -least[ends[-1]][2]) > 0:
            ends.append(first)
        return ends[::-1]

    def largest(self) -> float:
        """The largest scale at which all pictures go in; 0 where the gaps alone take too much."""
        low, high = 0.0, max(self.length, self.depth)
        for _ in range(_HALVINGS):
            middle = (low + high) / 2
            if middle > 0 and self.lines(middle) is not None:
                low = middle
            else:
                high = middle
        return low

    def places(self, scale: float) -> list[tuple[float, float, float, float]]:
        """Start along and across, length and thickness of each picture; lines and all of them are centred."""
        ends = self.lines(scale) or []
        lines = [range(first, end) for first, end in zip([0, *ends], ends, strict=False)]
        depths = [max(scale / self.along[picture] for picture in line) for line in lines]
        across = (self.depth - sum(depths) - self.gap * (len(lines) - 1)) / 2
        placed = []
        for line, depth in zip(lines, depths, strict=True):
            lengths = [scale * self.along[picture] for picture in line]
            start = (self.length - sum(lengths) - self.gap * (len(line) - 1)) / 2
            for length, picture in zip(lengths, line, strict=True):
                thickness = scale / self.along[picture]
                placed.append((start, across + (depth - thickness) / 2, length, thickness))
                start += length + self.gap
            across += depth + self.gap
        return placed


def tile(aspects: Sequence[float], width: float, height: float, *, gap: float = 0.0) -> list[Tile]:
    """Put pictures side by side so that they are as large as can be, all with the same area.

    Args:
        aspects: width over height of each picture, in order.
        width: of the place.
        height: of the place.
        gap: between neighbours.

    Returns:
        A tile of exactly its picture's shape for each, in order; none where there is no room for any.
    """
    if not aspects:
        return []
    roots = tuple(sqrt(aspect) for aspect in aspects)
    rows = _Side(length=width, depth=height, gap=gap, along=roots)
    columns = _Side(length=height, depth=width, gap=gap, along=tuple(1 / root for root in roots))
    by_row, by_column = rows.largest(), columns.largest()
    if max(by_row, by_column) <= 0:
        return []
    if by_row >= by_column:
        return [Tile(left=a, top=b, width=c, height=d) for a, b, c, d in rows.places(by_row)]
    return [Tile(left=b, top=a, width=d, height=c) for a, b, c, d in columns.places(by_column)]


def halves(aspects: Sequence[float], width: float, height: float, *, gap: float = 0.0) -> list[Tile]:
    """Two equal parts of a place, beside or below each other, where pictures of these shapes are larger.

    Args:
        aspects: width over height of each picture; one of them alone has all of the place.
        width: of the place.
        height: of the place.
        gap: between the parts.
    """
    count = max(1, len(aspects))
    wide, high = (width - gap * (count - 1)) / count, (height - gap * (count - 1)) / count
    numbers = range(len(aspects))
    ways = (
        [Tile(left=number * (wide + gap), top=0, width=wide, height=height) for number in numbers],
        [Tile(left=0, top=number * (high + gap), width=width, height=high) for number in numbers],
    )
    possible = [way for way in ways if all(min(part.width, part.height) > 0 for part in way)]
    return max(possible, key=lambda way: _filled(aspects, way), default=[])


def _filled(aspects: Sequence[float], parts: Sequence[Tile]) -> float:
    """The area that pictures take of their parts."""
    heights = (min(part.height, part.width / aspect) for aspect, part in zip(aspects, parts, strict=True))
    return sum(height**2 * aspect for height, aspect in zip(heights, aspects, strict=True))


def beside(tiles: Sequence[Tile], start: int, step: int) -> int | None:
    """The tile to the left (-1) or right (1) of another; at the end of a row the next in order, None at the end."""
    one = tiles[start]
    found = [
        (abs(_middle(other)[0] - _middle(one)[0]) + abs(_middle(other)[1] - _middle(one)[1]), index)
        for index, other in enumerate(tiles)
        if (_middle(other)[0] - _middle(one)[0]) * step > one.width / 2
        and other.top < one.top + one.height
        and one.top < other.top + other.height
    ]
    if found:
        return min(found)[1]
    return start + step if 0 <= start + step < len(tiles) else None


def above_or_below(tiles: Sequence[Tile], start: int, step: int) -> int | None:
    """The nearest tile above (-1) or below (1) another; None where there is none."""
    one = tiles[start]
    found = [
        (abs(_middle(other)[0] - _middle(one)[0]) + abs(_middle(other)[1] - _middle(one)[1]), index)
        for index, other in enumerate(tiles)
        if (_middle(other)[1] - _middle(one)[1]) * step > (one.height + other.height) / 2 - _TOUCHING
    ]
    return min(found)[1] if found else None


def _middle(one: Tile) -> tuple[float, float]:
    return one.left + one.width / 2, one.top + one.height / 2
