"""Batches: sections of equal cells, each below its header."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable
from itertools import accumulate, repeat
from typing import NamedTuple

from imageedit_desktop.ui.features.gallery.layout.blocks import Blocks
from imageedit_desktop.ui.features.gallery.layout.rows import Box, Layout, Measures, Row, aspect_of

_BLOCK = 256
"""Sections of a block when it is made; it is divided at twice as many."""

_FALSE = repeat(False)


class _Kind(NamedTuple):
    """What decides how high a section is, and where its cells are."""

    pictures: int
    shape: int
    folded: bool


class _Cells(NamedTuple):
    """The cells of a kind of section, in the present measures.

    Attributes:
        columns: cells in a full row.
        lines: rows.
        step: from one cell's left edge to the next one's; rounded only where a cell is.
        height: of a cell.
        left, down: where the first cell begins, from the left edge and from the top of the section.
        header_height: of the line above the cells, or beside the one that is seen of a folded batch.
        section_height: with the header, and what is below.
    """

    columns: int
    lines: int
    step: float
    height: int
    left: float
    down: int
    header_height: int
    section_height: int


class Section(NamedTuple):
    """One batch.

    Attributes:
        number: from 0.
        top, height: with its header and what is below.
        header_height: of its line.
        first: index of its first picture.
        pictures: how many it has.
        is_folded: only its cover is seen.
    """

    number: int
    top: int
    height: int
    header_height: int
    first: int
    pictures: int
    is_folded: bool


class _Block:
    """Sections one below the other.

    Attributes:
        kinds: for each section the number of its kind.
    """

    __slots__ = ("_firsts", "_tops", "height_px", "kinds", "pictures")

    def __init__(self, kinds: array[int], table: _Table) -> None:
        self.kinds = kinds
        self.sum_up(table)

    @property
    def things(self) -> int:
        """Sections."""
        return len(self.kinds)

    def sum_up(self, table: _Table) -> None:
        """Count anew what it holds."""
        self.pictures = sum(map(table.pictures.__getitem__, self.kinds))
        self.measure(table)

    def measure(self, table: _Table) -> None:
        """Sum up the heights in the present measures."""
        self.height_px = sum(map(table.heights.__getitem__, self.kinds))
        self._firsts: list[int] = []
        self._tops: list[int] = []

    def firsts(self, table: _Table) -> list[int]:
        """Pictures of the block before each section, and of all."""
        if not self._firsts:
            self._firsts = list(accumulate(map(table.pictures.__getitem__, self.kinds), initial=0))
        return self._firsts

    def tops(self, table: _Table) -> list[int]:
        """Pixels of the block above each section, and of all."""
        if not self._tops:
            self._tops = list(accumulate(map(table.heights.__getitem__, self.kinds), initial=0))
        return self._tops


class _Numbers(dict[_Kind, int]):
    """Gives each kind a number when it is met first."""

    def __init__(self, table: _Table) -> None:
        self._table = table

    def __missing__(self, kind: _Kind) -> int:
        number = self[kind] = len(self)
        self._table.add(_Kind(*kind))
        return number


class _Table:
    """All kinds of sections that there are, and of each its cells, its pictures, and its height in pixels."""

    def __init__(self, measures: Measures) -> None:
        self.numbers = _Numbers(self)
        self.kinds: list[_Kind] = []
        self.pictures: list[int] = []
        self.measure(measures)

    def add(self, kind: _Kind) -> None:
        self.kinds.append(kind)
        self.pictures.append(kind.pictures)
        self.cells.append(_cells_of(kind, self.measures))
        self.heights.append(self.cells[-1].section_height)

    def measure(self, measures: Measures) -> None:
        self.measures = measures
        self.cells = [_cells_of(kind, measures) for kind in self.kinds]
        self.heights = [cells.section_height for cells in self.cells]


class Sections(Layout):
    """Batches from top to bottom.

    Attributes:
        sections: how many.
        cover: how many pictures of a batch, by its number, come before the one that is seen when it is folded.
    """

    def __init__(self, measures: Measures, cover: Callable[[int], int] = lambda _number: 0) -> None:
        self.cover = cover
        self._table = _Table(measures)
        self._blocks: Blocks[_Block] = Blocks()
        self._note()

    def show(self, counts: Iterable[int], shapes: Iterable[int]) -> None:
        """Lay out other batches, all unfolded.

        Args:
            counts: how many pictures each has; none for one that failed.
            shapes: the size of each one's pictures, ``width << 16 | height``.
        """
        numbers = self._table.numbers
        kinds = array("I", map(numbers.__getitem__, zip(counts, shapes, _FALSE, strict=False)))  # type: ignore[arg-type]
        cuts = range(0, len(kinds), _BLOCK)
        self._blocks.replace(_Block(kinds[cut : cut + _BLOCK], self._table) for cut in cuts)
        self._note()

    def measure(self, measures: Measures) -> None:
        """Lay out anew for another width or another size of pictures."""
        self._table.measure(measures)
        for block in self._blocks.blocks:
            block.measure(self._table)
        self._blocks.sum_up()
        self._note()

    def insert(self, number: int, count: int, shape: int) -> None:
        """Put a batch before another, or at the end."""
        kind = self._table.numbers[_Kind(count, shape, False)]
        if not self._blocks.blocks:
            self._blocks.replace((_Block(array("I", (kind,)), self._table),))
        else:
            at = self._blocks.with_thing(number)
            self._blocks.blocks[at].kinds.insert(number - self._blocks.things_before[at], kind)
            self._changed(at)
        self._note()

    def remove(self, number: int) -> None:
        """Take a batch out."""
        at, within = self._find(number)
        del self._blocks.blocks[at].kinds[within]
        self._changed(at)
        self._note()

    def change(
        self, number: int, *, pictures: int | None = None, shape: int | None = None, folded: bool | None = None
    ) -> None:
        """Let a batch have more or fewer pictures, another shape, or be folded; None leaves it as it is."""
        at, within = self._find(number)
        block = self._blocks.blocks[at]
        was = self._table.kinds[block.kinds[within]]
        block.kinds[within] = self._table.numbers[
            _Kind(
                was.pictures if pictures is None else pictures,
                was.shape if shape is None else shape,
                was.folded if folded is None else folded,
            )
        ]
        self._changed(at)
        self._note()

    def fold_all(self, *, folded: bool) -> None:
        """Fold or unfold every batch."""
        numbers, kinds = self._table.numbers, list(self._table.kinds)
        into = [numbers[kind._replace(folded=folded)] for kind in kinds]
        for block in self._blocks.blocks:
            block.kinds = array("I", map(into.__getitem__, block.kinds))
            block.sum_up(self._table)
        self._blocks.sum_up()
        self._note()

    def shape(self, number: int) -> int:
        """The size of a batch's pictures, ``width << 16 | height``."""
        at, within = self._find(number)
        return self._table.kinds[self._blocks.blocks[at].kinds[within]].shape

    def section(self, number: int) -> Section:
        """One batch."""
        at, within = self._find(number)
        block = self._blocks.blocks[at]
        tops, firsts = block.tops(self._table), block.firsts(self._table)
        return Section(
            number=number,
            top=self._blocks.tops[at] + tops[within],
            height=tops[within + 1] - tops[within],
            header_height=self._table.cells[block.kinds[within]].header_height,
            first=self._blocks.pictures_before[at] + firsts[within],
            pictures=firsts[within + 1] - firsts[within],
            is_folded=self._table.kinds[block.kinds[within]].folded,
        )

    def section_of(self, index: int) -> Section:
        """The batch of a picture."""
        at = self._blocks.with_picture(index)
        within = bisect_right(self._blocks.blocks[at].firsts(self._table), index - self._blocks.pictures_before[at])
        return self.section(self._blocks.things_before[at] + within - 1)

    def section_at(self, y: int) -> Section | None:
        """The batch at a height, the first above everything, the last below; None where there is none."""
        if not self.sections:
            return None
        at = self._blocks.at(y)
        block = self._blocks.blocks[at]
        within = bisect_right(block.tops(self._table), y - self._blocks.tops[at]) - 1
        return self.section(self._blocks.things_before[at] + max(0, min(block.things - 1, within)))

    def sections_between(self, top: int, bottom: int) -> list[Section]:
        """All batches that have a pixel in this stretch."""
        found = []
        section = self.section_at(top)
        while section is not None and section.top < bottom:
            found.append(section)
            section = self.section(section.number + 1) if section.number + 1 < self.sections else None
        return found

    def sticky(self, y: int) -> tuple[Section, int] | None:
        """The batch whose header is held at the upper edge when that is at `y`, and where the header then begins.

        The next batch pushes it out. None where the header is in its own place, or there is none above pictures.
        """
        section = self.section_at(y)
        if section is None or not section.pictures or section.is_folded or section.top >= y:
            return None
        measures = self._table.measures
        return section, min(y, section.top + section.height - measures.below_px - measures.header_px)

    def row_of(self, index: int) -> Row:
        """The row that a picture is in; for one that is folded away that of its batch's cover."""
        section = self.section_of(index)
        columns = self._cells(section.number).columns
        return self._row(section, 0 if section.is_folded else (index - section.first) // columns)

    def row_at(self, y: int) -> Row | None:
        """The last row that begins at or above `y`, else the first; None where there is none."""
        section = self.section_at(y)
        if section is None:
            return None
        measures, cells = self._table.measures, self._cells(section.number)
        down = y - section.top - (0 if section.is_folded else cells.down)
        if section.pictures and down < 0:
            return self._last_row(section.number - 1) if section.number else self._row(section, 0)
        line = max(0, down) // (cells.height + measures.gap_px) if section.pictures else 0
        return self._row(section, min(cells.lines - 1, line))

    def row_after(self, row: Row) -> Row | None:
        """The row below."""
        section = self.section(row.section)
        if row.end < section.first + section.pictures:
            return self.row_of(row.end)
        return self._row(self.section(row.section + 1), 0) if row.section + 1 < self.sections else None

    def row_before(self, row: Row) -> Row | None:
        """The row above."""
        if row.first > self.section(row.section).first:
            return self.row_of(row.first - 1)
        return self._last_row(row.section - 1) if row.section else None

    def settle(self) -> bool:
        """Nothing here is an estimate."""
        return False

    def _find(self, number: int) -> tuple[int, int]:
        at = self._blocks.with_thing(number)
        return at, number - self._blocks.things_before[at]

    def _cells(self, number: int) -> _Cells:
        at, within = self._find(number)
        return self._table.cells[self._blocks.blocks[at].kinds[within]]

    def _last_row(self, number: int) -> Row:
        return self._row(self.section(number), self._cells(number).lines - 1)

    def _row(self, section: Section, line: int) -> Row:
        measures, cells = self._table.measures, self._cells(section.number)
        if not section.pictures:
            return Row(section.number, section.first, section.first, section.top, measures.slim_px, ())
        first = section.first + line * cells.columns
        end = (
            section.first + section.pictures
            if section.is_folded
            else min(first + cells.columns, section.first + section.pictures)
        )
        top = section.top + cells.down + line * (cells.height + measures.gap_px)
        seen = 1 if section.is_folded else end - first
        cover = self.cover(section.number) if section.is_folded else 0
        return Row(section.number, first, end, top, cells.height, _boxes(seen, top, cells, measures.gap_px), cover)

    def _changed(self, at: int) -> None:
        """A block holds something else now."""
        block = self._blocks.blocks[at]
        block.sum_up(self._table)
        if not block.kinds:
            self._blocks.split(at, ())
        elif block.things >= 2 * _BLOCK:
            halves = block.kinds[:_BLOCK], block.kinds[_BLOCK:]
            self._blocks.split(at, [_Block(half, self._table) for half in halves])
        else:
            self._blocks.sum_up()

    def _note(self) -> None:
        self.sections, self.total = self._blocks.things, self._blocks.pictures
        self.height_px = self._blocks.height_px


def best_columns(natural_px: float, width_px: int, gap_px: int) -> int:
    """How many cells of one width fill a row with the least stretching or shrinking."""
    fewer = max(1, int((width_px + gap_px) / (natural_px + gap_px)))

    def strain(columns: int) -> float:
        px = max(1.0, (width_px - gap_px * (columns - 1)) / columns)
        return max(px / natural_px, natural_px / px)

    return min((fewer, fewer + 1), key=strain)


def _cells_of(kind: _Kind, measures: Measures) -> _Cells:
    if not kind.pictures:
        height = measures.slim_px
        return _Cells(1, 1, 0.0, height, 0.0, 0, height, height + measures.below_px)
    if kind.folded:
        return _cover_of(kind, measures)
    aspect = aspect_of(kind.shape)
    columns = best_columns(measures.row_px * aspect, measures.width_px, measures.gap_px)
    px = (measures.width_px - measures.gap_px * (columns - 1)) / columns
    lines = -(-kind.pictures // columns)
    height = max(1, round(px / aspect))
    head = measures.header_px
    section_height = head + lines * height + (lines - 1) * measures.gap_px + measures.below_px
    return _Cells(columns, lines, px + measures.gap_px, height, 0.0, head, head, section_height)


def _cover_of(kind: _Kind, measures: Measures) -> _Cells:
    """The one picture of a folded batch, in the middle of its room."""
    aspect, room_px, high_px = aspect_of(kind.shape), measures.cover_width_px, measures.cover_height_px
    px = min(high_px * aspect, room_px)
    height = max(1, round(px / aspect))
    left = measures.cover_left_px + (room_px - px) / 2
    section_height = high_px + measures.below_px
    return _Cells(1, 1, px + measures.gap_px, height, left, (high_px - height) // 2, high_px, section_height)


def _boxes(count: int, top: int, cells: _Cells, gap_px: int) -> tuple[Box, ...]:
    lefts = [round(cells.left + number * cells.step) for number in range(count)]
    rights = [round(cells.left + (number + 1) * cells.step - gap_px) for number in range(count)]
    return tuple(Box(left, top, right - left, cells.height) for left, right in zip(lefts, rights, strict=True))
