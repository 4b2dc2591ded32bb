"""Pictures that are to be shown have to be in the answer first; the search of before comes back afterwards."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from imageedit_desktop.domain.ids import PictureId
from imageedit_desktop.domain.query import written
from imageedit_desktop.services.gallery.review import Review


class InSight(QObject):
    """Looks at everything where pictures are asked for that the search does not show.

    Signals:
        refused(str): they cannot be shown; why.
    """

    refused = Signal(str)

    def __init__(self, review: Review, *, hindrance: Callable[[], str], parent: QObject) -> None:
        """Watch what is searched for.

        Args:
            review: what is looked at.
            hindrance: why nothing can be shown now; empty where it can.
            parent: lives as long.
        """
        super().__init__(parent)
        self._review, self._hindrance = review, hindrance
        self._awaited: _Awaited | None = None
        self._query_before = ""
        review.answered.connect(self._on_answered)

    def show(self, pictures: Collection[PictureId], show: Callable[[], None]) -> None:
        """Show pictures once they are in the answer; a search that is begun meanwhile counts more."""
        if self._sees(pictures, all):
            self._awaited = None
            show()
        else:
            self._query_before = self._query_before or written(self._review.query)
            self._awaited = _Awaited(pictures=tuple(pictures), show=show)
            self._review.open("")

    def await_nothing(self) -> None:
        """Something else is shown, or left: that counts more than what was asked for before."""
        self._awaited = None

    def stay(self) -> None:
        """Go back to no search of before."""
        self._query_before = ""

    def go_back(self) -> None:
        """Back to what was searched for before everything was looked at."""
        query, self._query_before = self._query_before, ""
        if query and not written(self._review.query):
            self._review.open(query)

    def _sees(self, pictures: Collection[PictureId], enough: Callable[[Iterable[bool]], bool]) -> bool:
        """Whether all or any of these are in the answer, where those of a batch are together."""
        answer = self._review.answer
        return not answer.goes_by_looks and enough(answer.index_of(one) is not None for one in pictures)

    @Slot()
    def _on_answered(self) -> None:
        awaited, self._awaited = self._awaited, None
        if written(self._review.query):
            self._query_before = ""
        elif awaited is not None:
            reason = self._hindrance()
            if not reason and self._sees(awaited.pictures, any):
                awaited.show()
            else:
                self.refused.emit(reason or self.tr("These pictures are not to be seen any more."))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Awaited:
    """Pictures that are shown as soon as everything is looked at."""

    pictures: tuple[PictureId, ...]
    show: Callable[[], None]
