"""Where someone is in the gallery: the current picture and the selected ones, as text that outlives the program."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

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

_RANGES_MAX = 50
"""More are not worth the text."""


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


_NAME = re.compile(r"([0-9a-f]{32})-(\d{1,4})", re.ASCII)


def _picture(name: str, batches: Mapping[JobId, BatchId]) -> PictureId | None:
    match = _NAME.fullmatch(name)
    batch = match and batches.get(JobId(match[1]))
    return picture_id(batch, min(int(match[2]), NUMBER_MAX)) if match and batch else None
