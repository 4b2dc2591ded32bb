"""Where someone is in the gallery: the current picture and the selected ones, as text that outlives the program."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain, compress, count

from imageedit_desktop.domain.answer import Answer
from imageedit_desktop.domain.ids import (
    NUMBER_MAX,
    BatchId,
    JobId,
    PictureId,
    ResultId,
    batch_of,
    number_of,
    picture_id,
    result_id,
)
from imageedit_desktop.domain.selection import NOTHING, Choice, Selection, selection_of

_RANGES_MAX = 50
"""More are not worth the text, nor looking for each by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place in a gallery.

    Attributes:
        current: None where no picture is.
        selected: the first and the last picture of each range.
    """

    current: PictureId | None = None
    selected: tuple[tuple[PictureId, PictureId], ...] = ()

    @property
    def batches(self) -> set[BatchId]:
        """The batches of all pictures that it names."""
        ends = (end for ends in self.selected for end in ends)
        return {batch_of(picture) for picture in (self.current, *ends) if picture is not None}


def worth_keeping(place: Place) -> Place:
    """The place, without a selection that is all too scattered."""
    return place if len(place.selected) <= _RANGES_MAX else Place(current=place.current)


def as_text(place: Place, jobs: Mapping[BatchId, JobId]) -> str:
    """The place, named by jobs: the current picture, or a dot, then the ranges."""

    def name(picture: PictureId) -> ResultId:
        return result_id(jobs[batch_of(picture)], number_of(picture))

    current = "." if place.current is None else name(place.current)
    return " ".join([current, *(f"{name(first)}..{name(last)}" for first, last in place.selected)])


def jobs_in(text: str) -> set[JobId]:
    """All jobs that a text names."""
    return {JobId(job) for job, _ in _NAME.findall(text)}


def from_text(text: str, batches: Mapping[JobId, BatchId]) -> Place:
    """The place that a text tells of, without what is no more there, or is no such text at all."""
    current, *ranges = text.split() or ["."]
    pictures = [tuple(_picture(end, batches) for end in one.partition("..")[::2]) for one in ranges]
    return Place(
        current=_picture(current, batches),
        selected=tuple((first, last) for first, last in pictures if first is not None and last is not None),
    )


def place_of(choice: Choice, answer: Answer) -> Place:
    """Where one is who has chosen this of an answer."""
    current = PictureId(answer.ids[choice.current]) if choice.current >= 0 else None
    ends = (
        (PictureId(answer.ids[first]), PictureId(answer.ids[end - 1])) for first, end in choice.selection.ranges
    )
    return Place(current=current, selected=tuple(ends))


def found_again(place: Place, answer: Answer) -> Choice:
    """What a place is in an answer, as far as it is in it."""
    current = answer.index_of(place.current) if place.current is not None else None
    selection = NOTHING
    for first, last in (map(answer.index_of, ends) for ends in place.selected):
        if first is not None and last is not None:
            selection = selection.with_range(first, last + 1)
    return _choice(current, selection)


def carried(choice: Choice, before: Answer, after: Answer) -> Choice:
    """The same pictures in another answer, as far as they are in it."""
    current = after.index_of(PictureId(before.ids[choice.current])) if choice.current >= 0 else None
    is_plain = after.stacks is None and len(choice.selection.ranges) <= _RANGES_MAX
    selection = _carried_whole(choice.selection, before, after) if is_plain else None
    return _choice(current, _found(choice.selection, before, after) if selection is None else selection)


def _carried_whole(selection: Selection, before: Answer, after: Answer) -> Selection | None:
    """The same pictures where those of each range still follow each other; None where some do not."""
    carried_over = NOTHING
    for first, end in selection.ranges:
        pictures = before.ids[first:end]
        start = after.index_of(PictureId(pictures[0]))
        if start is not None and after.ids[start : start + len(pictures)] == pictures:
            carried_over = carried_over.with_range(start, start + len(pictures))
        elif start is not None or len(pictures) > 1:
            return None
    return carried_over


def _found(selection: Selection, before: Answer, after: Answer) -> Selection:
    """The same pictures, each looked for by itself, or what they are folded under."""
    wanted = set(chain.from_iterable(before.ids[first:end] for first, end in selection.ranges))
    if after.stacks is not None and wanted:
        wanted = after.stacks.standing_for(wanted)
    return selection_of(compress(count(), map(wanted.__contains__, after.ids)) if wanted else ())


def _choice(current: int | None, selection: Selection) -> Choice:
    index = -1 if current is None else current
    return Choice(current=index, anchor=index, selection=selection)


_NAME = re.compile(r"([0-9a-f]{32})-(\d{1,4})", re.ASCII)


def _picture(name: str, batches: Mapping[JobId, BatchId]) -> PictureId | None:
    match = _NAME.fullmatch(name)
    batch = match and batches.get(JobId(match[1]))
    return picture_id(batch, min(int(match[2]), NUMBER_MAX)) if match and batch else None
