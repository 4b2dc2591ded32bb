"""What is known of the source of the picture that is shown."""

from __future__ import annotations

from dataclasses import dataclass

from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.source_comparison import SourceComparison
from imageedit_desktop.ui.pictures.wish import PictureWish


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A result and its source.

    Attributes:
        shape: the result's size; None where it is not known.
        source: the picture that was edited, at whatever level; None where it cannot be shown.
        reason: why it cannot be shown, or not yet, one sentence; empty where it can.
        compared: where the result lies on it, and what differs; None where that is not known, or not yet.
        is_incomparable: one of the two could not be read.
    """

    shape: Size | None = None
    source: PictureWish | None = None
    reason: str = ""
    compared: SourceComparison | None = None
    is_incomparable: bool = False


NOTHING = Subject()
