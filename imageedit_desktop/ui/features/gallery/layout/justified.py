"""Pictures of any shape, one after the other, in rows that fill the width."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from itertools import accumulate, pairwise
from typing import NamedTuple

from imageedit_desktop.ui.features.gallery.layout.blocks import Blocks
from imageedit_desktop.ui.features.gallery.layout.rows import Box, Layout, Measures, Row, aspect_of

_BLOCK = 512
"""Pictures of a block when it is made; it is divided at twice as many."""

_STRETCH_MAX = 1.25
"""A row at the end of a block that would be stretched by more shares pictures with the rows above it."""

_SHARED_ROWS = 4
_SETTLED_AT_ONCE = 2
"""Blocks that are computed in one turn: about two milliseconds."""


class _Aspects(dict[int, float]):
    """Of each shape that was met."""

    def __missing__(self, shape: int) -> float:
        aspect = self[shape] = aspect_of(shape)
        return aspect


_aspects = _Aspects()


class _Line(NamedTuple):
    """A row within its block.

    Attributes:
        scale: height that the width asks for; the row has it in whole pixels.
    """

    first: int
    end: int
    top: int
    scale: float

    @property
    def height(self) -> int:
        return max(1, round(self.scale))


class _Block:
    """Pictures in rows of their own.

    Attributes:
        shapes: of each picture, ``width << 16 | height``.
        lines: its rows; None where only an estimate of its height is known.
    """

    __slots__ = ("_widths", "height_px", "lines", "shapes", "sum_of_aspects")

    def __init__(self, shapes: array[int], measures: Measures) -> None:
        self.shapes = shapes
        self.count_up(measures)

    @property
    def things(self) -> int:
        """Pictures."""
        return len(self.shapes)

    @property
    def pictures(self) -> int:
        """Pictures."""
        return len(self.shapes)

    def count_up(self, measures: Measures) -> None:
        """It holds other pictures now."""
        self.sum_of_aspects = sum(map(_aspects.__getitem__, self.shapes))
        self._widths: list[float] = []
        self.estimate(measures, 1.0)

    def estimate(self, measures: Measures, correction: float) -> None:
        """What its rows will take, from the sums of its pictures; `correction` is what another block taught."""
        self.lines: list[_Line] | None = None
        natural = self.sum_of_aspects * measures.row_px + len(self.shapes) * measures.gap_px
        rows = max(1.0, natural / (measures.width_px + measures.gap_px))
        self.height_px = round(rows * (measures.row_px + measures.gap_px) * correction)

    def compute(self, measures: Measures, *, is_last: bool) -> list[_Line]:
        """Its rows, which it keeps."""
        if not self._widths:
            self._widths = list(accumulate(map(_aspects.__getitem__, self.shapes), initial=0.0))
        cuts = _cuts(self._widths, measures)
        if not is_last:
            _share(cuts, self._widths, measures)
        lines, top = [], 0
        for first, end in pairwise(cuts):
            scale = _scale(self._widths, first, end, measures)
            if is_last and end == len(self.shapes):
                scale = min(scale, measures.row_px)
            line = _Line(first, end, top, scale)
            lines.append(line)
            top += line.height + measures.gap_px
        self.lines, self.height_px = lines, top
        return lines

    def boxes(self, line: _Line, top: int, gap_px: int) -> tuple[Box, ...]:
        """Of the pictures of one row."""
        widths, origin = self._widths, self._widths[line.first]
        made = []
        for number in range(line.first, line.end):
            before = gap_px * (number - line.first)
            left = round((widths[number] - origin) * line.scale + before)
            right = round((widths[number + 1] - origin) * line.scale + before)
            made.append(Box(left, top, max(1, right - left), line.height))
        return tuple(made)


class JustifiedRows(Layout):
    """Pictures without batches.

    Heights are exact where somebody looked and after `settle`; elsewhere they are estimates, off by a per cent.
    """

    def __init__(self, measures: Measures) -> None:
        self._measures = measures
        self._blocks: Blocks[_Block] = Blocks()
        self._unsettled = 0
        self._note()

    def show(self, shapes: array[int]) -> None:
        """Lay out other pictures; `shapes` are of each, ``width << 16 | height``."""
        cuts = range(0, len(shapes), _BLOCK)
        self._blocks.replace(_Block(shapes[cut : cut + _BLOCK], self._measures) for cut in cuts)
        self._estimate()

    def measure(self, measures: Measures) -> None:
        """Lay out anew for another width or another size of pictures."""
        self._measures = measures
        self._estimate()

    def insert(self, index: int, shapes: array[int]) -> None:
        """Put pictures before another, or at the end."""
        if not self._blocks.blocks:
            self.show(shapes)
            return
        at = self._blocks.with_picture(index)
        block = self._blocks.blocks[at]
        within = index - self._blocks.pictures_before[at]
        block.shapes[within:within] = shapes
        self._changed(at)

    def remove(self, index: int, count: int) -> None:
        """Take pictures out."""
        while count:
            at = self._blocks.with_picture(index)
            block = self._blocks.blocks[at]
            within = index - self._blocks.pictures_before[at]
            taken = min(count, block.pictures - within)
            del block.shapes[within : within + taken]
            self._changed(at)
            count -= taken

    def row_of(self, index: int) -> Row:
        """The row that a picture is in."""
        at = self._blocks.with_picture(index)
        lines = self._lines(at)
        within = index - self._blocks.pictures_before[at]
        return self._row(at, bisect_right(lines, within, key=_first_of) - 1)

    def row_at(self, y: int) -> Row | None:
        """The last row that begins at or above `y`, else the first; None where there is none."""
        if not self._blocks.blocks:
            return None
        at = self._blocks.at(y)
        lines = self._lines(at)
        return self._row(at, max(0, bisect_right(lines, y - self._blocks.tops[at], key=_top_of) - 1))

    def row_after(self, row: Row) -> Row | None:
        """The row below."""
        return self.row_of(row.end) if row.end < self.total else None

    def row_before(self, row: Row) -> Row | None:
        """The row above."""
        return self.row_of(row.first - 1) if row.first else None

    def settle(self) -> bool:
        """Compute some of what is known by estimate only; whether there is more of it."""
        blocks = self._blocks.blocks
        budget = _SETTLED_AT_ONCE
        while budget and self._unsettled < len(blocks):
            if blocks[self._unsettled].lines is None:
                blocks[self._unsettled].compute(self._measures, is_last=self._unsettled == len(blocks) - 1)
                budget -= 1
            self._unsettled += 1
        self._blocks.sum_up()
        self._note()
        return self._unsettled < len(blocks)

    def _estimate(self) -> None:
        """Know all but one block by estimate, which that one corrects."""
        blocks, correction = self._blocks.blocks, 1.0
        if blocks:
            sample = blocks[len(blocks) // 2]
            sample.estimate(self._measures, 1.0)
            guess = sample.height_px
            sample.compute(self._measures, is_last=len(blocks) == 1)
            correction = sample.height_px / guess
        for block in blocks:
            block.estimate(self._measures, correction)
        self._blocks.sum_up()
        self._unsettled = 0
        self._note()

    def _lines(self, at: int) -> list[_Line]:
        block = self._blocks.blocks[at]
        if block.lines is not None:
            return block.lines
        lines = block.compute(self._measures, is_last=at == len(self._blocks.blocks) - 1)
        self._blocks.sum_up()
        self._note()
        return lines

    def _row(self, at: int, number: int) -> Row:
        block = self._blocks.blocks[at]
        line = self._lines(at)[number]
        before, top = self._blocks.pictures_before[at], self._blocks.tops[at] + line.top
        boxes = block.boxes(line, top, self._measures.gap_px)
        return Row(-1, before + line.first, before + line.end, top, line.height, boxes)

    def _changed(self, at: int) -> None:
        """A block holds something else now; the last block is laid out in a way of its own."""
        block = self._blocks.blocks[at]
        if len(block.shapes) >= 2 * _BLOCK:
            halves = block.shapes[:_BLOCK], block.shapes[_BLOCK:]
            self._blocks.split(at, [_Block(half, self._measures) for half in halves])
        elif not block.shapes:
            self._blocks.split(at, ())
        else:
            block.count_up(self._measures)
        if self._blocks.blocks:
            self._blocks.blocks[-1].estimate(self._measures, 1.0)
        self._blocks.sum_up()
        self._unsettled = 0
        self._note()

    def _note(self) -> None:
        self.total, self.height_px = self._blocks.pictures, self._blocks.height_px


def _first_of(line: _Line) -> int:
    return line.first


def _top_of(line: _Line) -> int:
    return line.top


def _natural(widths: list[float], first: int, end: int, measures: Measures) -> float:
    """The width of pictures in a row of the wished height."""
    return (widths[end] - widths[first]) * measures.row_px + (end - first - 1) * measures.gap_px


def _scale(widths: list[float], first: int, end: int, measures: Measures) -> float:
    """The height in which a row fills the width."""
    room = max(end - first, measures.width_px - measures.gap_px * (end - first - 1))
    return room / (widths[end] - widths[first])


def _cuts(widths: list[float], measures: Measures) -> list[int]:
    """Where rows begin, and the end: each with the least stretching or shrinking."""
    row_px, gap_px, width_px = measures.row_px, measures.gap_px, measures.width_px
    natural = [width * row_px + number * gap_px for number, width in enumerate(widths)]
    last, cuts = len(widths) - 1, [0]
    while cuts[-1] < last:
        first = cuts[-1]
        limit = natural[first] + width_px + gap_px
        fitting = bisect_right(natural, limit, first + 1) - 1
        if fitting == first:
            cuts.append(first + 1)
        elif fitting == last:
            cuts.append(last)
        else:
            shorter = natural[fitting] - natural[first] - gap_px
            longer = natural[fitting + 1] - natural[first] - gap_px
            cuts.append(fitting if width_px / shorter <= longer / width_px else fitting + 1)
    return cuts


def _share(cuts: list[int], widths: list[float], measures: Measures) -> None:
    """Spread what is left over at the end of a block over its last rows."""
    if len(cuts) < 3 or measures.width_px / _natural(widths, cuts[-2], cuts[-1], measures) <= _STRETCH_MAX:
        return
    begin = max(0, len(cuts) - 2 - _SHARED_ROWS)
    first, end = cuts[begin], cuts[-1]
    rows = max(1, round(_natural(widths, first, end, measures) / measures.width_px))
    share = (widths[end] - widths[first]) / rows
    shared = [first]
    for number in range(1, rows):
        cut = bisect_left(widths, widths[first] + number * share, shared[-1] + 1, end)
        if cut < end:
            shared.append(cut)
    cuts[begin:] = [*shared, end]
