"""Answers that go by how pictures look: stacks of what looks alike, and all in order of how alike they are to one.

Everything here is for a worker: it takes a tenth of a second for 20,000 pictures, and seconds for 100,000.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field

from imageedit_desktop.domain.answer import Answer
from imageedit_desktop.domain.ids import NUMBER_BITS, PictureId
from imageedit_desktop.domain.likeness import LOOK_BYTES, Alike
from imageedit_desktop.domain.stacks import Stacks, stacked
from imageedit_desktop.store.search import LookedAt


@dataclass(frozen=True, slots=True, kw_only=True)
class Stacking:
    """How pictures are put into stacks, and which of these are folded.

    Attributes:
        alike: how alike they must look.
        across_batches: those of several batches may stand together.
        folded: stacks are folded, but for the exceptions; else the other way round.
        exceptions: a stack that has one of these pictures is one.
    """

    alike: Alike = Alike.USUAL
    across_batches: bool = True
    folded: bool = True
    exceptions: frozenset[PictureId] = frozenset()


@dataclass(slots=True)
class KnownLooks:
    """The looks of one library in memory, 64 bytes for each picture; for one thread at a time.

    Attributes:
        content: one after the other, each at the place of its row.
        last: the highest row that is known.
    """

    content: bytearray = field(default_factory=lambda: bytearray(LOOK_BYTES))
    last: int = 0
    _grouped: tuple[object, array[int]] | None = None

    def add(self, looks: Iterable[tuple[int, bytes]]) -> None:
        """Take in looks with their rows, which grow."""
        for row, look in looks:
            if len(look) == LOOK_BYTES:
                self.content.extend(bytes((row - self.last - 1) * LOOK_BYTES) + look)
                self.last = row

    def stacks(self, looked: LookedAt, stacking: Stacking) -> Answer:
        """What is seen of the pictures in stacks."""
        made = stacked(looked.pictures, looked.shapes, looked.ranks, self._leaders(looked, stacking))
        return Answer.of_stacks(_folded(made, stacking))

    def by_likeness(self, looked: LookedAt, reference: PictureId, row: int) -> Answer:
        """The reference, then all whose looks are known, the most alike first.

        Args:
            looked: the pictures, with the reference or without.
            reference: what they are held against.
            row: its look; 0 where it is not known.
        """
        from imageedit_desktop.imaging.likeness import distances

        found = [place for place in range(len(looked.pictures)) if self._is_known(looked.looks[place])]
        if not self._is_known(row):
            found = []
        far = distances(self.content, array("q", [looked.looks[place] for place in found]), row) if found else ()
        order = sorted(range(len(found)), key=far.__getitem__)
        places = [found[number] for number in order if looked.pictures[found[number]] != reference]
        itself = [place for place, picture in enumerate(looked.pictures) if picture == reference]
        return Answer.of_pictures(
            array("q", [looked.pictures[place] for place in (*itself, *places)]),
            array("I", [looked.shapes[place] for place in (*itself, *places)]),
        )

    def _is_known(self, row: int) -> bool:
        return 0 < row <= self.last

    def _leaders(self, looked: LookedAt, stacking: Stacking) -> array[int]:
        """Kept for as long as the same pictures are asked for: verdicts and folds change nothing about it."""
        rows = array("q", [row if self._is_known(row) else 0 for row in looked.looks])
        question = (stacking.alike, stacking.across_batches, rows, looked.pictures)
        if self._grouped is None or self._grouped[0] != question:
            from imageedit_desktop.imaging.likeness import leaders

            batches = array("q", [picture >> NUMBER_BITS for picture in looked.pictures])
            groups = None if stacking.across_batches else batches
            self._grouped = question, leaders(self.content, rows, stacking.alike, groups)
        return self._grouped[1]


def _folded(stacks: Stacks, stacking: Stacking) -> Stacks:
    stacks.unfold_those_with(set(stacking.exceptions))
    if not stacking.folded:
        stacks.unfolded ^= set(range(len(stacks)))
    return stacks
