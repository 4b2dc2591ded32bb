"""Marks, and what they are meant for: the pictures that are chosen on the page that is shown at that moment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from imageedit_desktop.domain.ids import PictureId
from imageedit_desktop.domain.verdict import Act, Marking
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.services.judging.verdicts import Verdicts
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.ui.caps_lock import CapsLock
from imageedit_desktop.ui.commands.registry import Commands, nothing_to_say
from imageedit_desktop.ui.features.verdicts.commands import ADVANCE, KEEP_BEST, MARKINGS, TAGS
from imageedit_desktop.ui.features.verdicts.tagging import Tagging
from imageedit_desktop.ui.features.verdicts.words import act_words, redone_words, undone_words

_ADVANCES = "advance_after_marking"
"""Name of the setting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkablePage:
    """A page on which pictures can be marked.

    Attributes:
        widget: it is this page that is shown while the widget is visible.
        chosen: what a mark is meant for now; so many of it at most, where a number is given.
        advance: goes on to the next picture; what is marked may leave the page by itself meanwhile.
        no_batch: why what is meant for a whole batch cannot be done there now; empty where it can.
        is_beside: it is in a window of its own, and meant only while that has the keyboard.
    """

    widget: QWidget
    chosen: Callable[[int | None], tuple[PictureId, ...]]
    advance: Callable[[], object]
    no_batch: Callable[[], str] = nothing_to_say
    is_beside: bool = False


class VerdictBinding(QObject):
    """Gives marks, and says what was done.

    Signals:
        told(str): what was said of how many pictures just now, or taken back.
        advancing(str): each mark leads on to the next picture from now on, in words; empty where it does not.
    """

    told = Signal(str)
    advancing = Signal(str)

    def __init__(
        self,
        *,
        review: Review,
        verdicts: Verdicts,
        settings: Settings,
        commands: Commands,
        tagging: Tagging,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._review, self._verdicts, self._settings = review, verdicts, settings
        self._commands = commands
        self._pages: list[MarkablePage] = []
        verdicts.judged.connect(self._on_judged)
        verdicts.undone.connect(self._on_undone)
        verdicts.redone.connect(self._on_redone)
        for command, marking in MARKINGS.items():
            commands.provide(command, partial(self._mark, marking), hindrance=self._nothing_chosen)
        commands.provide(KEEP_BEST, self._keep_best, hindrance=self._cannot_keep_best)
        commands.provide(TAGS, lambda: tagging.open(self._chosen()), hindrance=self._nothing_chosen)
        commands.provide_switch(ADVANCE, self._set_advancing)
        commands.show_on(ADVANCE, self._is_switched_on)
        self._caps_lock = CapsLock(self)
        self._caps_lock.changed.connect(self.tell_advancing)

    def add_page(self, page: MarkablePage) -> None:
        """Have marks given on a page while it is shown."""
        self._pages.append(page)

    def add_review_page(self, widget: QWidget, *, several: bool) -> None:
        """The same for a page that shows the review as it is.

        Args:
            widget: of the page.
            several: all that is selected can be seen on it to be; else only the current picture is meant.
        """

        def chosen(at_most: int | None) -> tuple[PictureId, ...]:
            return self._review.marked(several=several, at_most=at_most)

        self.add_page(MarkablePage(widget=widget, chosen=chosen, advance=self._go_on))

    def advance(self) -> None:
        """Go on from the current picture as the page in the main window does after a mark."""
        page = self._main_page()
        if page is not None:
            page.advance()

    @Slot()
    def tell_advancing(self) -> None:
        """Say whether marks lead on, and by what."""
        if self._caps_lock.is_on:
            self.advancing.emit(self.tr("Caps Lock: each mark leads on to the next picture"))
        else:
            self.advancing.emit(self.tr("Each mark leads on to the next picture") if self._is_switched_on else "")

    @property
    def _is_switched_on(self) -> bool:
        return self._settings.values.get(_ADVANCES) is True

    def _page(self) -> MarkablePage | None:
        seen = (page for page in self._pages if page.is_beside and page.widget.isVisible())
        return next((page for page in seen if page.widget.isActiveWindow()), self._main_page())

    def _main_page(self) -> MarkablePage | None:
        return next((page for page in self._pages if not page.is_beside and page.widget.isVisible()), None)

    def _chosen(self, at_most: int | None = None) -> tuple[PictureId, ...]:
        page = self._page()
        return () if page is None else page.chosen(at_most)

    def _mark(self, marking: Marking) -> None:
        page, chosen = self._page(), self._chosen()
        self._verdicts.mark(marking, chosen)
        if page is not None and len(chosen) == 1 and (self._is_switched_on or self._caps_lock.is_on):
            page.advance()

    def _go_on(self) -> None:
        index = self._review.neighbour(1)
        if index is not None:
            self._review.select_only(index)

    def _keep_best(self) -> None:
        """Pick this one, reject those that it stands together with, and go on to the next batch or stack."""
        review = self._review
        answer, places = review.answer, review.is_place
        span = answer.span(answer.position_at(review.current))
        best = PictureId(answer.ids[review.current])
        others = [picture for picture in review.stack(review.current) if picture != best]
        following = next((index for index in range(span.stop, len(answer)) if not places(index)), None)
        if following is not None:
            review.select_only(following)
        self._verdicts.keep_best(best, others)

    def _set_advancing(self, on: bool) -> None:
        self._settings.remember(_ADVANCES, on)
        self.tell_advancing()

    def _nothing_chosen(self) -> str:
        review, chosen = self._review, self._chosen(2)
        if not chosen:
            return self.tr("Choose a picture first.")
        current = review.current
        if current >= 0 and chosen == (PictureId(review.answer.ids[current]),):
            item = review.item(current)
            if item is not None and item.is_binned:
                return self.tr("This picture is in the bin. Bring it back first.")
        return ""

    def _cannot_keep_best(self) -> str:
        review, page = self._review, self._page()
        if page is not None and (reason := page.no_batch()):
            return reason
        if self._nothing_chosen():
            return self._nothing_chosen()
        if review.current < 0:
            return self.tr("Choose a picture first.")
        if review.is_place(review.current):
            return self.tr("This picture is still on its way.")
        return ""

    @Slot(object)
    def _on_judged(self, act: Act) -> None:
        self.told.emit(act_words(act))

    @Slot(object)
    def _on_undone(self, act: Act) -> None:
        self.told.emit(undone_words(act))

    @Slot(object)
    def _on_redone(self, act: Act) -> None:
        self.told.emit(redone_words(act))
