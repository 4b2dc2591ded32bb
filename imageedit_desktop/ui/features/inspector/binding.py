"""The details and the review: they are those of the current picture, while it is selected."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Slot

from imageedit_desktop.domain.ids import PictureId, batch_of
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.services.composing.shown_inputs import ShownInputs
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.ui.features.gallery.picture_acts import PictureActs
from imageedit_desktop.ui.features.inspector.panel import Inspector

_SHORT = {JobState.FAILED, JobState.ABANDONED}
"""Jobs that may have ended with some of their pictures only."""


class DetailsBinding(QObject):
    """Tells the details whenever there is something else to say."""

    def __init__(self, panel: Inspector, review: Review, shown_inputs: ShownInputs, acts: PictureActs) -> None:
        super().__init__(panel)
        self._panel = panel
        self._review = review
        self._told: Any = None
        for changed in (
            review.answered,
            review.current_changed,
            review.selection_changed,
            review.rows_loaded,
            review.batches_changed,
        ):
            changed.connect(self._tell)
        shown_inputs.changed.connect(panel.show_inputs_again)
        panel.use_as_source_requested.connect(acts.use_as_source)
        panel.restore_requested.connect(acts.restore)
        panel.reveal_requested.connect(acts.reveal)
        panel.copy_requested.connect(acts.copy)
        panel.copy_prompt_requested.connect(acts.copy_prompt)

    @Slot()
    def _tell(self) -> None:
        """What is not loaded yet is told when it is; until then the last details would be false."""
        review, index = self._review, self._review.current
        item = review.item(index) if index >= 0 and index in review.selection else None
        facts = review.batch(batch_of(PictureId(review.answer.ids[index]))) if item is not None else None
        if (item, facts) == self._told:
            return
        self._told = (item, facts)
        if item is None or facts is None:
            self._panel.show_item(None, None)
        else:
            saved = facts.saved + facts.binned if facts.job.state in _SHORT else None
            self._panel.show_item(item, facts.job, saved=saved)
