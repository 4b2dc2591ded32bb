"""A survey that was left, so that it can be gone back to where something in it is undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from imageedit_desktop.domain.comparison import Comparison
from imageedit_desktop.domain.ids import PictureId


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
