"""The answer that stands, kept true while pictures come and go in the library."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from imageedit_desktop.domain.answer import Answer
from imageedit_desktop.domain.ids import BatchId, PictureId, picture_id
from imageedit_desktop.domain.query import EVERYTHING, Query
from imageedit_desktop.store.search import Found, Seen, Taken


@dataclass(slots=True, kw_only=True)
class Standing:
    """What a query takes now, as far as it was told.

    Attributes:
        query: what is answered.
        answer: all that it takes.
        places: those of its pictures that are still on their way.
        seen: what of the library's history it knows of.
        left_out: how many sensitive pictures are hidden that it would take.
        unlooked: of how many pictures it was not known how they look, where that matters.
        unmeasured: of how many it was not known how much they differ from their sources when that was last counted.
    """

    query: Query = EVERYTHING
    answer: Answer = field(default_factory=Answer)
    places: set[PictureId] = field(default_factory=set)
    seen: Seen = field(default_factory=Seen)
    left_out: int = 0
    unlooked: int = 0
    unmeasured: int = 0

    @classmethod
    def of(cls, query: Query, found: Found) -> Standing:
        """What was found for a query."""
        return cls(
            query=query,
            answer=found.answer,
            places=set(found.places),
            seen=found.seen,
            left_out=found.left_out,
            unlooked=found.unlooked,
        )

    def lacks(self, taken: Taken) -> bool:
        """Whether the query takes a batch that is not in the answer yet."""
        return taken.is_in and self.answer.position_of(taken.batch.id) is None

    def make_room(self, taken: Taken, following: BatchId | None) -> bool:
        """Put a batch before the one that follows it; False where that is not in the answer."""
        end = len(self.answer.batches)
        position = end if following is None else self.answer.position_of(following)
        if position is None:
            return False
        self.answer.insert_batch(position, taken.batch.id, taken.shape)
        return True

    def hold_places(self, taken: Taken) -> int:
        """Note which pictures of a batch are on their way; how many have come on the disk."""
        batch = taken.batch.id
        position = self.answer.position_of(batch)
        span = range(0) if position is None else self.answer.span(position)
        before = {PictureId(self.answer.ids[index]) for index in span}
        on_disk_before = before - self.places
        places = {picture_id(batch, number) for number in taken.places}
        self.places = self.places - before | places
        return len({picture_id(batch, number) for number in taken.numbers} - places - on_disk_before)

    def fit(self, taken: Taken) -> Iterator[tuple[int, int]]:
        """Let a batch that is in the answer have the pictures that it has now; without any it goes where it must.

        Yields:
            An index and a number for each step that was just done: pictures put in, or taken out if below zero.
        """
        position = self.answer.position_of(taken.batch.id)
        if position is None:
            return
        if taken.is_in:
            yield from self.answer.fit(position, taken.numbers, taken.shape)
            return
        span = self.answer.span(position)
        if span:
            self.answer.remove(position, span.start, len(span))
        self.answer.remove_batch(position)
        yield span.start, -len(span)
