"""The pages for deciding and the review: they show what it compares, and what is done there goes back to it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from functools import cached_property, partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from imageedit_desktop.domain.comparison import COMPARED_MAX, NO_COMPARISON, Comparison
from imageedit_desktop.domain.ids import PictureId, batch_of
from imageedit_desktop.domain.selection import selection_of
from imageedit_desktop.domain.verdict import Marking, Pick, deciding
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.services.judging.verdicts import Verdicts
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.deciding.commands import (
    CANDIDATE_NEXT,
    CANDIDATE_PREVIOUS,
    COMPARE,
    GO_ON,
    OTHER,
    PROMOTE,
    SURVEY,
    SWAP,
    TAKE_OUT,
    TILE_ABOVE,
    TILE_BELOW,
    TILE_NEXT,
    TILE_PREVIOUS,
)
from imageedit_desktop.ui.words import phrase

if TYPE_CHECKING:
    from imageedit_desktop.ui.features.deciding.compare import ComparePage
    from imageedit_desktop.ui.features.deciding.page import DecidingPage
    from imageedit_desktop.ui.features.deciding.showing import Showing
    from imageedit_desktop.ui.features.deciding.survey import SurveyPage


class Pages(Protocol):
    """Where the pages are in the window."""

    @property
    def survey_page(self) -> SurveyPage:
        """All at once; made when it is first asked for."""

    @property
    def compare_page(self) -> ComparePage:
        """One against the next; likewise."""

    def show_page(self, page: DecidingPage) -> None:
        """Show one of them in place of the gallery."""

    def show_gallery(self) -> None:
        """Go back to the gallery."""


class DecidingBinding(QObject):
    """Opens the pages, keeps them at what is compared, and does what is asked for there.

    Signals:
        ended(str): one is back in the gallery because there is no more to decide; the words say so.
    """

    ended = Signal(str)

    def __init__(
        self,
        pages: Pages,
        *,
        review: Review,
        verdicts: Verdicts,
        workspace: Workspace,
        supervisor: Supervisor,
        commands: Commands,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._pages, self._review, self._verdicts, self._commands = pages, review, verdicts, commands
        self._workspace, self._supervisor = workspace, supervisor
        self._page: DecidingPage | None = None
        self._was_selected = False
        self._rejected: dict[PictureId, bool] = {}
        self._has_gone_on = False
        for changed in (review.compared_changed, review.current_changed, review.selection_changed):
            changed.connect(self._follow)
        verdicts.asked.connect(self._on_asked)
        workspace.closing.connect(self._on_closing)
        self._provide()

    @cached_property
    def _showing(self) -> Showing:
        """The pages, which are made when there is something to show."""
        from imageedit_desktop.ui.features.deciding.showing import Showing

        showing = Showing(self._pages, self._review)
        showing.pointed.connect(self._on_pointed)
        showing.toggled.connect(self._on_toggled)
        showing.closed.connect(self.leave)
        return showing

    # coming and going

    def survey(self) -> None:
        """Look at the selected pictures at once, or at the batch of the current one; or at what is compared."""
        compared = self._review.compared
        if self._page is not None:
            self._open(compared.together(), self._showing.survey)
        elif pictures := self._taken_up():
            self._open(Comparison(pictures=tuple(pictures)), self._showing.survey)

    def compare(self) -> None:
        """Hold the current picture against the next of those that are selected, surveyed, or of its batch."""
        current = self._current()
        compared = self._review.compared if self._page is not None else Comparison(pictures=tuple(self._taken_up()))
        if compared.left:
            select = current if current is not None and current in compared.left else compared.left[0]
            self._open(compared.paired(select), self._showing.compare)

    def _open(self, comparison: Comparison, page: DecidingPage) -> None:
        """Show a page; marks go to one picture until more are chosen there."""
        if self._page is None:
            self._was_selected = len(self._review.selection) > 1
            self._rejected = {}
        current = self._current()
        active = comparison.candidate if comparison.is_pair else current
        self._page = page
        page.board.forget_place()
        self._review.compare(comparison)
        self._go_to(active if active in comparison.shown else next(iter(comparison.shown), None))
        self._pages.show_page(page)
        self._show()
        self._commands.look_again()

    def leave(self) -> None:
        """Back to the gallery; of a selection what is left of it is selected."""
        if self._page is None:
            return
        page, left = self._page, self._review.compared.left
        self._page = None
        if self._was_selected:
            indexes = sorted(index for picture in left if (index := self._index_of(picture)) is not None)
            self._review.select(selection_of(indexes))
        elif self._review.current >= 0:
            self._review.select_only(self._review.current)
        self._review.compare(NO_COMPARISON)
        if page.isVisible():
            self._pages.show_gallery()
        self._commands.look_again()

    @Slot()
    def page_left(self) -> None:
        """Another page is shown: the gallery, or a single picture."""
        if self._page is not None and not self._page.isVisible():
            self.leave()

    def _taken_up(self) -> list[PictureId]:
        """The selected pictures where there are several, else those of the current one's batch that may be best."""
        review = self._review
        if 1 < len(review.selection) <= COMPARED_MAX:
            pictures = self._on_disk(review.selection)
            if len(pictures) > 1:
                return pictures
        if review.current < 0:
            return []
        batch = self._on_disk(review.answer.span(review.answer.position_at(review.current)))
        kept = [picture for picture in batch if self._pick(picture) is not Pick.REJECT]
        return (kept if len(kept) > 1 or self._current() in kept else batch)[:COMPARED_MAX]

    def _on_disk(self, indexes: Iterable[int]) -> list[PictureId]:
        review = self._review
        return [PictureId(review.answer.ids[index]) for index in indexes if not review.is_place(index)]

    def _current(self) -> PictureId | None:
        review = self._review
        return PictureId(review.answer.ids[review.current]) if review.current >= 0 else None

    def _pick(self, picture: PictureId) -> Pick:
        item = self._review.picture(picture)
        return Pick.UNDECIDED if item is None or item.result is None else item.result.verdict.pick

    def _index_of(self, picture: PictureId) -> int | None:
        return self._review.answer.index_of(picture)

    def _go_to(self, picture: PictureId | None) -> None:
        """Make a picture active, and no other chosen."""
        index = None if picture is None else self._index_of(picture)
        if index is not None:
            self._review.select_only(index)

    # what is done there

    def _step(self, step: int) -> None:
        self._go_to(self._showing.survey.board.beside(step))

    def _step_rows(self, step: int) -> None:
        self._go_to(self._showing.survey.board.above_or_below(step))

    def _change(self, change: Callable[[Comparison], Comparison]) -> None:
        """Change what is compared of two; the candidate is active then."""
        self._review.compare(change(self._review.compared))
        shown = self._review.compared
        self._go_to(shown.select if shown.candidate is None else shown.candidate)

    def _go_to_other(self) -> None:
        compared = self._review.compared
        self._go_to(compared.select if self._current() == compared.candidate else compared.candidate)

    def marked(self, at_most: int | None = None) -> tuple[PictureId, ...]:
        """What a mark is meant for: the active picture, or all that are chosen together here, or some of them."""
        return self._review.marked(several=True, at_most=at_most)

    def advance(self) -> None:
        """Go on to the next picture after a mark, where it did not leave by that."""
        has_gone_on, self._has_gone_on = self._has_gone_on, False
        left, current = self._review.compared.left, self._current()
        if has_gone_on or current not in left:
            return
        if self._review.compared.is_pair:
            self._change(lambda two: two.stepped(1))
        elif current != left[-1]:
            self._go_to(left[left.index(current) + 1])

    def _take_out_marked(self) -> None:
        self._take_out(self.marked())

    def _take_out(self, pictures: Collection[PictureId]) -> None:
        """Let pictures go; the next one is active then, and after the last comes the next batch."""
        before = compared = self._review.compared
        for picture in pictures:
            compared = compared.without(picture)
        if compared == before:
            return
        active = self._current()
        self._review.compare(compared)
        if not compared.left:
            self._go_on_from(before.left[-1])
        elif compared.is_pair:
            self._go_to(compared.select if compared.candidate is None else compared.candidate)
        else:
            self._go_to(_successor(before.left, active, compared.left))

    def _pick_and_go_on(self) -> None:
        last = self._review.compared.left[0]
        self._verdicts.mark(deciding(Pick.PICK), [last])
        self._go_on_from(last)

    def _go_on_from(self, picture: PictureId) -> None:
        story = self._go_on(picture)
        self._workspace.bind(self._supervisor.spawn(story, "next batch to decide"))

    async def _go_on(self, picture: PictureId) -> None:
        """Survey the next batch with something undecided; where there is none, back to the gallery."""
        page = self._page
        following = await self._review.next_undecided(batch_of(picture))
        if page is None or self._page is not page:
            return
        if following:
            self._was_selected, self._rejected = False, {}
            self._open(Comparison(pictures=following[:COMPARED_MAX]), self._showing.survey)
        else:
            self.leave()
            self.ended.emit(self.tr("There is nothing undecided from here on."))

    @Slot(object, object)
    def _on_asked(self, marking: Marking, pictures: Collection[PictureId]) -> None:
        """What is rejected goes at once, so that the next key means the next picture."""
        self._has_gone_on = False
        if self._page is None or marking.pick is not Pick.REJECT:
            return
        is_taken_back = marking.toggles and all(self._pick(picture) is Pick.REJECT for picture in pictures)
        if not is_taken_back:
            gone = [picture for picture in pictures if picture in self._review.compared.left]
            self._rejected |= dict.fromkeys(gone, False)
            self._has_gone_on = bool(gone)
            self._take_out(gone)

    def _bring_back(self) -> None:
        """What was rejected here and is so no more comes back to its place."""
        for picture, was_seen in list(self._rejected.items()):
            if self._pick(picture) is Pick.REJECT:
                self._rejected[picture] = True
            elif was_seen:
                del self._rejected[picture]
                self._review.compare(self._review.compared.with_again(picture))
                self._go_to(picture)

    @Slot(object)
    def _on_pointed(self, picture: PictureId) -> None:
        self._go_to(picture)

    @Slot(object)
    def _on_toggled(self, picture: PictureId) -> None:
        index = self._index_of(picture)
        if index is not None:
            self._review.toggle(index)

    @Slot()
    def _on_closing(self) -> None:
        self._page = None

    # showing

    @Slot()
    def _follow(self) -> None:
        if self._page is None:
            return
        self._bring_back()
        self._show()

    def _show(self) -> None:
        """Show what is compared, as far as it is known; go back where nothing is left of it."""
        compared = self._review.compared
        if not compared.pictures:
            self.leave()
            return
        if self._current() not in compared.shown and compared.shown:
            self._go_to(compared.shown[0])
            return  # that tells of itself
        self._showing.show(compared, self._current())
        self._commands.look_at(*_OF_PAGES)

    # commands

    def _provide(self) -> None:
        provide = self._commands.provide
        provide(SURVEY, self.survey, hindrance=self._cannot_survey)
        provide(COMPARE, self.compare, hindrance=self._cannot_compare)
        provide(TAKE_OUT, self._take_out_marked, hindrance=self._not_compared)
        provide(GO_ON, self._pick_and_go_on, hindrance=self._cannot_go_on)
        for command, step in ((TILE_PREVIOUS, -1), (TILE_NEXT, 1)):
            provide(command, partial(self._step, step), hindrance=self._not_surveyed)
        for command, step in ((TILE_ABOVE, -1), (TILE_BELOW, 1)):
            provide(command, partial(self._step_rows, step), hindrance=self._not_surveyed)
        provide(CANDIDATE_NEXT, lambda: self._change(lambda two: two.stepped(1)), hindrance=self._no_candidate)
        provide(CANDIDATE_PREVIOUS, lambda: self._change(lambda two: two.stepped(-1)), hindrance=self._no_candidate)
        provide(PROMOTE, lambda: self._change(Comparison.promoted), hindrance=self._no_candidate)
        provide(SWAP, lambda: self._change(Comparison.swapped), hindrance=self._no_candidate)
        provide(OTHER, self._go_to_other, hindrance=self._no_candidate)

    def _cannot_survey(self) -> str:
        if self._page is not None:
            return "" if self._review.compared.is_pair else self.tr("The survey is open.")
        review = self._review
        if len(review.selection) > COMPARED_MAX:
            words = self.tr("At most {count} pictures can be compared at once. Select fewer.")
            return phrase(words, count=QLocale().toString(COMPARED_MAX))
        if review.current < 0:
            return self.tr("Choose a picture first.")
        return "" if self._taken_up() else self.tr("These pictures are still on their way.")

    def _cannot_compare(self) -> str:
        if self._page is not None:
            if self._review.compared.is_pair:
                return self.tr("Two pictures are being compared.")
            return "" if len(self._review.compared.left) > 1 else self.tr("Only one picture is left.")
        reason = self._cannot_survey()
        if not reason and len(self._taken_up()) < 2:
            return self.tr("Select two pictures, or one of a batch with several.")
        return reason

    def _not_compared(self) -> str:
        return "" if self._page is not None else self.tr("Open a survey first.")

    def _not_surveyed(self) -> str:
        shown = self._page is not None and not self._review.compared.is_pair
        return "" if shown else self.tr("Open a survey first.")

    def _cannot_go_on(self) -> str:
        left = len(self._review.compared.left)
        return self._not_surveyed() or ("" if left == 1 else self.tr("Take out or reject all but one first."))

    def _no_candidate(self) -> str:
        if self._page is None or not self._review.compared.is_pair:
            return self.tr("Compare two pictures first.")
        return "" if self._review.compared.candidate is not None else self.tr("Only one picture is left.")


_OF_PAGES = (SURVEY, COMPARE, TAKE_OUT, GO_ON, CANDIDATE_NEXT, CANDIDATE_PREVIOUS, PROMOTE, SWAP, OTHER)


def _successor(
    before: Collection[PictureId], active: PictureId | None, left: Collection[PictureId]
) -> PictureId | None:
    """Who is active when others are gone: the same, else the next one that is left, else the last."""
    order = list(before)
    start = order.index(active) if active in order else 0
    following = (picture for picture in order[start:] if picture in left)
    return next(following, list(left)[-1])
