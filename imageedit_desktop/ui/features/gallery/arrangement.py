"""An answer laid out: in batches, some of them folded, or picture by picture."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable
from itertools import chain
from operator import sub

from imageedit_desktop.domain.answer import Answer
from imageedit_desktop.domain.ids import BatchId
from imageedit_desktop.ui.features.gallery.layout.justified import JustifiedRows
from imageedit_desktop.ui.features.gallery.layout.rows import Layout, Measures, Row
from imageedit_desktop.ui.features.gallery.layout.sections import Section, Sections

NO_ANSWER = Answer()


class Arrangement:
    """Keeps a layout in step with an answer, and remembers which batches are folded.

    Attributes:
        answer: what is laid out; it changes under way, which `insert` and `remove` are told of afterwards.
        layout: where its pictures are.
        sections: the same in batches; None where there are none.
        best: how many pictures of a batch, by its position in an answer, come before its best.
    """

    def __init__(self, measures: Measures) -> None:
        self.answer = NO_ANSWER
        self.best: Callable[[Answer, int], int] = _first
        self.sections: Sections | None = Sections(measures, self.cover)
        self.layout: Layout = self.sections
        self._measures = measures
        self._are_folded = False
        self._exceptions: set[BatchId] = set()

    @property
    def measures(self) -> Measures:
        """What the window gives."""
        return self._measures

    def show(self, answer: Answer) -> None:
        """Lay out another answer."""
        self.answer = answer
        if not answer.grouped:
            self._show_rows(answer)
            return
        if self.sections is None:
            self.sections = Sections(self._measures, self.cover)
        self.layout = self.sections
        ends = chain(answer.starts[1:], (len(answer),)) if answer.batches else ()
        self.sections.show(map(sub, ends, answer.starts), answer.shapes)
        if self._are_folded:
            self.sections.fold_all(folded=True)
        for batch in self._exceptions:
            position = answer.position_of(batch)
            if position is not None:
                self.sections.change(position, folded=not self._are_folded)

    def measure(self, measures: Measures) -> None:
        """Lay out anew for another width or another size of pictures."""
        if measures != self._measures:
            self._measures = measures
            self.layout.measure(measures)

    def insert(self, index: int, count: int) -> None:
        """Pictures were put before an index of the answer; none where only a batch without pictures came."""
        answer = self.answer
        if self.sections is None and isinstance(self.layout, JustifiedRows):
            self.layout.insert(index, answer.shapes[index : index + count])
        elif self.sections is not None:
            self._insert_into(self.sections, index, count)
        self._make_sure()

    def remove(self, index: int, count: int) -> None:
        """Pictures were taken out of the answer from an index on."""
        if self.sections is None and isinstance(self.layout, JustifiedRows):
            self.layout.remove(index, count)
        elif self.sections is not None and count:
            section = self.sections.section_of(index)
            if section.pictures == count and self.sections.sections > len(self.answer.batches):
                self.sections.remove(section.number)
            else:
                self.sections.change(section.number, pictures=section.pictures - count)
        self._make_sure()

    def cover(self, position: int) -> int:
        """How many pictures of a batch come before the one under which it is folded."""
        return self.best(self.answer, position)

    def is_reshaped(self, batch: BatchId) -> bool:
        """Whether the pictures of a batch have another size than they are laid out for."""
        position = self.answer.position_of(batch) if self.sections is not None else None
        return (
            self.sections is not None
            and position is not None
            and self.sections.shape(position) != self.answer.shapes[position]
        )

    def reshape(self, batch: BatchId) -> None:
        """Lay out a batch for the size that its pictures have now."""
        position = self.answer.position_of(batch) if self.sections is not None else None
        if self.sections is not None and position is not None:
            self.sections.change(position, shape=self.answer.shapes[position])

    def stretch(self, batch: BatchId) -> tuple[int, int]:
        """The first pixel of a batch, or of its rows, and the first one below; (0, 0) where it is not shown."""
        position = self.answer.position_of(batch)
        if position is None:
            return 0, 0
        if self.sections is not None:
            section = self.sections.section(position)
            return section.top, section.top + section.height
        span = self.answer.span(position)
        return (self.layout.row_of(span[0]).top, self.layout.row_of(span[-1]).bottom) if span else (0, 0)

    def batch_at(self, section: Section | Row) -> BatchId:
        """The batch of a section, or of a row of one."""
        return BatchId(self.answer.batches[section.number if isinstance(section, Section) else section.section])

    def is_folded(self, batch: BatchId) -> bool:
        """Whether only one cell of a batch is seen."""
        return (batch in self._exceptions) != self._are_folded

    def fold(self, batch: BatchId, *, folded: bool) -> None:
        """Fold or unfold one batch."""
        if self.is_folded(batch) == folded:
            return
        self._exceptions ^= {batch}
        position = self.answer.position_of(batch)
        if self.sections is not None and position is not None:
            self.sections.change(position, folded=folded)

    def fold_all(self, *, folded: bool) -> None:
        """Fold or unfold every batch; what comes later is unfolded."""
        self._are_folded = folded
        self._exceptions.clear()
        if self.sections is not None:
            self.sections.fold_all(folded=folded)

    def _show_rows(self, answer: Answer) -> None:
        rows = JustifiedRows(self._measures)
        self.sections, self.layout = None, rows
        rows.show(array("I", answer.shapes))

    def _insert_into(self, sections: Sections, index: int, count: int) -> None:
        answer = self.answer
        # Batches without pictures begin where the next one does: which of them is new makes no difference.
        position = answer.position_at(index) if count else bisect_left(answer.starts, index)
        if len(answer.batches) == sections.sections + 1:
            sections.insert(position, count, answer.shapes[position])
            if self._are_folded:
                self._exceptions.add(BatchId(answer.batches[position]))
        elif count:
            sections.change(position, pictures=len(answer.span(position)))

    def _make_sure(self) -> None:
        """Whatever came in a way that is not understood is laid out anew."""
        sections = len(self.answer.batches) if self.sections is not None else 0
        if self.layout.total != len(self.answer) or (
            self.sections is not None and self.sections.sections != sections
        ):
            self.show(self.answer)


def _first(_answer: Answer, _position: int) -> int:
    return 0
