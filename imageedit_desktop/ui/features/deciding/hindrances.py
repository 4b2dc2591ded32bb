"""Why something cannot be done on the pages for deciding, in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject

from imageedit_desktop.domain.comparison import COMPARED_MAX
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.ui.features.deciding.taken_up import taken_up
from imageedit_desktop.ui.words import phrase


class Hindrances(QObject):
    """Each method says why its command has to wait; empty where it need not."""

    def __init__(
        self, review: Review, *, is_open: Callable[[], bool], elsewhere: Callable[[], str], parent: QObject
    ) -> None:
        """Ask when asked.

        Args:
            review: what is looked at.
            is_open: whether one of the pages is.
            elsewhere: why no page can be opened now; empty where it can.
            parent: lives as long.
        """
        super().__init__(parent)
        self._review, self._is_open, self._elsewhere = review, is_open, elsewhere

    def of_survey(self) -> str:
        """Of looking at several at once."""
        if self._is_open():
            return "" if self._review.compared.is_pair else self.tr("The survey is open.")
        if reason := self._elsewhere():
            return reason
        if len(self._review.selection) > COMPARED_MAX:
            words = self.tr("At most {count} pictures can be compared at once. Select fewer.")
            return phrase(words, count=QLocale().toString(COMPARED_MAX))
        if self._review.current < 0:
            return self.tr("Choose a picture first.")
        return "" if taken_up(self._review).left else self.tr("These pictures are still on their way.")

    def of_comparison(self) -> str:
        """Of holding one against the next."""
        if self._is_open():
            if self._review.compared.is_pair:
                return self.tr("Two pictures are being compared.")
            return "" if len(self._review.compared.left) > 1 else self.tr("Only one picture is left.")
        reason = self.of_survey()
        if not reason and len(taken_up(self._review).left) < 2:
            return self.tr("Select two pictures, or one of a batch with several.")
        return reason

    def on_pages(self) -> str:
        """Of what is done on both pages."""
        return "" if self._is_open() else self.tr("Open a survey first.")

    def in_survey(self) -> str:
        """Of what is done where several are looked at."""
        shown = self._is_open() and not self._review.compared.is_pair
        return "" if shown else self.tr("Open a survey first.")

    def of_going_on(self) -> str:
        """Of picking the last one."""
        left = len(self._review.compared.left)
        return self.in_survey() or ("" if left == 1 else self.tr("Take out or reject all but one first."))

    def of_candidate(self) -> str:
        """Of what is done with the one that is held against the other."""
        if not self._is_open() or not self._review.compared.is_pair:
            return self.tr("Compare two pictures first.")
        return "" if self._review.compared.candidate is not None else self.tr("Only one picture is left.")
