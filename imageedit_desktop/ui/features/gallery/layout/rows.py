"""Rows of pictures, and the ways over them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

_ASPECT_MAX = 5.0
"""Of a cell, in either direction: a panorama or a strip of film is shown whole within it."""

_COVER_MIN_PX = 64
"""The least height of the one picture that a folded batch shows."""


def aspect_of(shape: int) -> float:
    """Width by height of the cell for a picture of ``width << 16 | height``; a square where neither is known."""
    width, height = shape >> 16, shape & 0xFFFF
    return min(_ASPECT_MAX, max(1 / _ASPECT_MAX, width / height)) if width and height else 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """What the window gives, in logical pixels.

    Attributes:
        width_px: from the first picture's left edge to the last one's right edge.
        row_px: the height of a row of pictures that is wished for; they come near to it.
        gap_px: between two pictures, across and down.
        header_px: the line above a batch.
        slim_px: a batch without pictures.
        below_px: after a batch.
        cover_left_px: where the one picture of a folded batch may begin, beside whose room its line is.
    """

    width_px: int
    row_px: int
    gap_px: int = 6
    header_px: int = 36
    slim_px: int = 40
    below_px: int = 14
    cover_left_px: int = 24

    @property
    def cover_height_px(self) -> int:
        """Of the room for the picture of a folded batch, and of its line."""
        return max(_COVER_MIN_PX, self.row_px // 2)

    @property
    def cover_width_px(self) -> int:
        """Of that room; the same for all batches, so that their words stand in a column."""
        return min(self.cover_height_px * 3 // 2, max(1, self.width_px - self.cover_left_px))


class Box(NamedTuple):
    """A rectangle; the right and the lower edge are not part of it."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The first pixel beside it."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """The first pixel below it."""
        return self.y + self.height


class Row(NamedTuple):
    """Pictures beside each other.

    Attributes:
        section: the batch, counted from 0; -1 where there are none.
        first: index of its first picture.
        end: index after its last picture, those that are folded away included.
        top, height: in pixels.
        boxes: of the pictures that are seen; empty for a batch without pictures.
        cover: how many pictures come before the one that is seen of a folded batch.
    """

    section: int
    first: int
    end: int
    top: int
    height: int
    boxes: tuple[Box, ...]
    cover: int = 0

    @property
    def indexes(self) -> range:
        """Of the pictures that are seen."""
        first = self.first + self.cover
        return range(first, first + len(self.boxes))

    @property
    def bottom(self) -> int:
        """The first pixel below it."""
        return self.top + self.height

    def nearest(self, x: float) -> int:
        """Index of the picture whose middle is nearest."""
        nearest = min(range(len(self.boxes)), key=lambda n: abs(self.boxes[n].x + self.boxes[n].width / 2 - x))
        return self.indexes[nearest]


class Layout(ABC):
    """Rows from top to bottom, in the order of the pictures.

    Attributes:
        total: number of pictures.
        height_px: of everything.
    """

    total: int
    height_px: int

    @abstractmethod
    def measure(self, measures: Measures) -> None:
        """Lay out anew for another width or another size of pictures."""

    @abstractmethod
    def row_of(self, index: int) -> Row:
        """The row that a picture is in; for one that is folded away that of its batch's cover."""

    @abstractmethod
    def row_at(self, y: int) -> Row | None:
        """The last row that begins at or above `y`, else the first; None where there is none."""

    @abstractmethod
    def row_after(self, row: Row) -> Row | None:
        """The row below."""

    @abstractmethod
    def row_before(self, row: Row) -> Row | None:
        """The row above."""

    @abstractmethod
    def settle(self) -> bool:
        """Compute some of what is known by estimate only; whether there is more of it."""

    def box_of(self, index: int) -> Box:
        """Where a picture is; for one that is folded away its batch's cover."""
        row = self.row_of(index)
        return row.boxes[min(index - row.first, len(row.boxes) - 1)]

    def index_at(self, x: int, y: int) -> int | None:
        """The picture under a point; None in the gaps."""
        row = self.row_at(y)
        if row is None or not row.top <= y < row.bottom:
            return None
        return next(
            (index for index, box in zip(row.indexes, row.boxes, strict=True) if box.x <= x < box.right), None
        )

    def rows_between(self, top: int, bottom: int) -> Iterator[Row]:
        """All rows that have a pixel in this stretch."""
        row = self.row_at(top)
        while row is not None and row.top < bottom:
            if row.bottom > top:
                yield row
            row = self.row_after(row)

    def within(self, band: Box) -> list[range]:
        """The pictures that a band touches, as ranges in order that do not meet.

        What is folded away is touched with its cover.
        """
        rows = self.rows_between(band.y, band.bottom)
        ranges: list[range] = []
        for row in rows:
            touched = [n for n, box in enumerate(row.boxes) if box.x < band.right and band.x < box.right]
            if not touched:
                continue
            whole = len(touched) == len(row.boxes)
            first, end = row.first + touched[0], row.end if whole else row.first + touched[-1] + 1
            if ranges and ranges[-1].stop == first:
                ranges[-1] = range(ranges[-1].start, end)
            else:
                ranges.append(range(first, end))
        return ranges

    def page_from(self, row: Row, distance_px: int) -> Row:
        """The row about so far below (above where negative), at least the next one where there is one."""
        there = self.row_at(max(0, row.top + distance_px))
        beside = self.row_after(row) if distance_px > 0 else self.row_before(row)
        if there is None or beside is None:
            return row
        return max(there, beside) if distance_px > 0 else min(there, beside)
