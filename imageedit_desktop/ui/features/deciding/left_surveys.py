"""Surveys that were left, so that they can be gone back to where something in them is undone."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from imageedit_desktop.domain.comparison import Comparison
from imageedit_desktop.domain.ids import BatchId, PictureId, batch_of


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftSurvey:
    """What was surveyed.

    Attributes:
        comparison: as it was left.
        rejected: what was rejected in it.
        then: what was to come after it, see `DecidingBinding.survey_batch`.
    """

    comparison: Comparison
    rejected: frozenset[PictureId]
    then: Callable[[], bool] | None


class LeftSurveys:
    """Those of one sitting, in order. Going back to one forgets it and what came after it."""

    def __init__(self) -> None:
        self._left: list[LeftSurvey] = []

    def remember(self, left: LeftSurvey) -> None:
        """This one was left last."""
        self._left.append(left)

    def forget(self) -> None:
        """Another sitting begins."""
        self._left.clear()

    def knows(self, left: LeftSurvey) -> bool:
        """Whether it can still be gone back to."""
        return left in self._left

    def go_back_to(self, left: LeftSurvey) -> None:
        """It is shown again."""
        del self._left[self._left.index(left) :]

    def last_with(self, batches: Collection[BatchId]) -> LeftSurvey | None:
        """The last one in which there was something of these; None where there is none."""
        return next((left for left in reversed(self._left) if batches_of(left.comparison) & set(batches)), None)


def batches_of(comparison: Comparison) -> frozenset[BatchId]:
    """Of which batches pictures are compared."""
    return frozenset(map(batch_of, comparison.pictures))
