"""The pages for deciding and the review: they show what it compares, and what is done there goes back to it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Coroutine
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from imageedit_desktop.domain.comparison import NO_COMPARISON, Comparison
from imageedit_desktop.domain.ids import BatchId, PictureId, batch_of
from imageedit_desktop.domain.selection import selection_of
from imageedit_desktop.domain.verdict import Act, Marking, Pick, deciding
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.services.gallery.undecided import ToDecide
from imageedit_desktop.services.judging.duels import Duels
from imageedit_desktop.services.judging.verdicts import Verdicts
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.deciding.commands import (
    CANDIDATE_NEXT,
    CANDIDATE_PREVIOUS,
    COMPARE,
    GO_ON,
    NEXT_BATCH,
    OTHER,
    PREVIOUS_BATCH,
    PROMOTE,
    SURVEY,
    SWAP,
    TAKE_OUT,
    TILE_ABOVE,
    TILE_BELOW,
    TILE_NEXT,
    TILE_PREVIOUS,
)
from imageedit_desktop.ui.features.deciding.hindrances import Hindrances
from imageedit_desktop.ui.features.deciding.in_sight import InSight
from imageedit_desktop.ui.features.deciding.left_surveys import LeftSurvey, LeftSurveys, batches_of
from imageedit_desktop.ui.features.deciding.next_batches import NextBatches
from imageedit_desktop.ui.features.deciding.taken_up import all_of, current_of, pick_of, taken_up
from imageedit_desktop.ui.pictures.veil import Veil
from imageedit_desktop.ui.widgets.message_bar import Action, Message

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
        told(Message): why one is back in the gallery, or where what was undone is.
        surveyed(frozenset[BatchId]): pictures of these are looked at together now.
    """

    told = Signal(object)
    surveyed = Signal(object)

    def __init__(
        self,
        pages: Pages,
        *,
        review: Review,
        verdicts: Verdicts,
        duels: Duels,
        veil: Veil,
        workspace: Workspace,
        supervisor: Supervisor,
        commands: Commands,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._pages, self._review, self._verdicts, self._commands = pages, review, verdicts, commands
        self._workspace, self._supervisor = workspace, supervisor
        self._duels, self._veil = duels, veil
        self._page: DecidingPage | None = None
        self._next = NextBatches(review.undecided, self._spawn, self)
        self._next.found.connect(self.survey_batch)
        self._next.ended.connect(self._end)
        self._next.reached.connect(self._on_reached)
        self._next.refused.connect(self.told)
        self._next.above_requested.connect(self.survey_batch)
        self._sight = InSight(review, hindrance=self.busy_elsewhere, parent=self)
        self._sight.refused.connect(self._on_refused)
        self._was_selected = False
        self._rejected: set[PictureId] = set()
        self._has_gone_on = False
        self._then: Callable[[], bool] | None = None
        self._behind = LeftSurveys()
        self._just_changed: frozenset[BatchId] = frozenset()
        for changed in (review.compared_changed, review.current_changed, review.selection_changed):
            changed.connect(self._follow)
        veil.changed.connect(self._follow)
        verdicts.asked.connect(self._on_asked)
        verdicts.changed.connect(self._on_changed)
        verdicts.undone.connect(self._on_undone)
        verdicts.steps_known.connect(self._follow, Qt.ConnectionType.QueuedConnection)  # when it is over
        workspace.closing.connect(self._on_closing)
        self._provide()

    @cached_property
    def _showing(self) -> Showing:
        """The pages, which are made when there is something to show."""
        from imageedit_desktop.ui.features.deciding.showing import Showing

        showing = Showing(self._pages, self._review, self._veil)
        showing.pointed.connect(self._on_pointed)
        showing.toggled.connect(self._on_toggled)
        showing.closed.connect(self.leave)
        return showing

    # coming and going

    def survey(self) -> None:
        """Look at the selected pictures at once, or at the batch of the current one; or at what is compared."""
        if self._page is not None:
            self._open(self._review.compared.together(), self._showing.survey)
        elif (taken := taken_up(self._review)).left:
            self._begin(taken, self._showing.survey)

    def survey_batch(self, batch: ToDecide, *, then: Callable[[], bool] | None = None) -> None:
        """Look at a batch at once, wherever one is; see `when_in_sight`.

        Args:
            batch: what is looked at.
            then: goes on to something else once this is decided, and says whether there was any; None for the
                next undecided batch.
        """
        pictures = (*batch.pictures, *batch.rejected)
        self.when_in_sight(pictures, partial(self._begin_batch, batch, then))

    def when_in_sight(self, pictures: Collection[PictureId], show: Callable[[], None]) -> None:
        """Show pictures once they are in the answer; where they are not, everything is looked at first.

        One that is shown on a page goes back to the search of before when that is left. What is asked for or left
        meanwhile counts more, and where none of them is to be seen by then, that is told.
        """
        if reason := self.busy_elsewhere():
            self.told.emit(Message(text=reason))
        else:
            self._sight.show(pictures, show)

    def stay_with_everything(self) -> None:
        """Go back to no search of before."""
        self._sight.stay()

    def _begin_batch(self, batch: ToDecide, then: Callable[[], bool] | None) -> None:
        self._remember()
        self._was_selected = False
        self._then = then
        self._begin_with(all_of(batch.pictures, batch.rejected), self._showing.survey)

    @Slot(str)
    def _on_refused(self, reason: str) -> None:
        self._spawn(self._give_up(reason), "word of pictures that are not to be seen")

    async def _give_up(self, reason: str) -> None:
        """Say it, unless the answer went with its library."""
        if self._page is None:
            self._sight.go_back()
        elif not self._review.compared.left:
            self.leave()
        self.told.emit(Message(text=reason))

    async def _look_as_before(self) -> None:
        """In this library, and with no page open."""
        if self._page is None:
            self._sight.go_back()

    def compare(self) -> None:
        """Hold the current picture against the next of those that are selected, surveyed, or of its batch."""
        current = current_of(self._review)
        compared = self._review.compared if self._page is not None else taken_up(self._review)
        if not compared.left:
            return
        select = current if current is not None and current in compared.left else compared.left[0]
        if self._page is None:
            self._begin(compared.paired(select), self._showing.compare)
        else:
            self._open(compared.paired(select), self._showing.compare)

    def busy_elsewhere(self) -> str:
        """Why no page can be opened now; empty where it can."""
        return "" if self._duels.state is None else self.tr("Leave the duel first.")

    def _begin(self, comparison: Comparison, page: DecidingPage) -> None:
        """Show a page; marks go to one picture until more are chosen there."""
        self._was_selected = len(self._review.selection) > 1
        self._then = None
        self._behind.forget()
        self._begin_with(comparison, page)

    def _begin_with(self, comparison: Comparison, page: DecidingPage) -> None:
        """Show a page with pictures that were not compared before."""
        self._rejected = set(comparison.out)
        self._open(comparison, page)

    def _open(self, comparison: Comparison, page: DecidingPage) -> None:
        current = current_of(self._review)
        active = comparison.candidate if comparison.is_pair else current
        self._page = page
        self._sight.await_nothing()
        self._next.forget()
        page.board.forget_place()
        self._review.compare(comparison)
        self._go_to(active if active in comparison.shown else next(iter(comparison.shown), None))
        self._pages.show_page(page)
        self._show()
        self._commands.look_again()
        self.surveyed.emit(batches_of(comparison))

    def leave(self) -> None:
        """Back to the gallery; of a selection what is left of it is selected."""
        if self._page is not None:
            self._leave()
            self._behind.forget()

    def _leave(self) -> None:
        """The same; what is undone there can lead back."""
        if self._page is None:
            return
        page, left = self._page, self._review.compared.left
        self._page = self._then = None
        self._sight.await_nothing()
        self._next.forget()
        if self._was_selected:
            indexes = sorted(index for picture in left if (index := self._index_of(picture)) is not None)
            self._review.select(selection_of(indexes))
        elif self._review.current >= 0:
            self._review.select_only(self._review.current)
        self._review.compare(NO_COMPARISON)
        if page.isVisible():
            self._pages.show_gallery()
        self._commands.look_again()
        self._spawn(self._look_as_before(), "search of before")

    @Slot()
    def page_left(self) -> None:
        """Another page is shown: the gallery, or a single picture."""
        if self._page is not None and not self._page.isVisible():
            self.leave()

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
        self._go_to(compared.select if current_of(self._review) == compared.candidate else compared.candidate)

    def marked(self, at_most: int | None = None) -> tuple[PictureId, ...]:
        """What a mark is meant for: the active picture, or all that are chosen together here, or some of them."""
        return self._review.marked(several=True, at_most=at_most)

    def advance(self) -> None:
        """Go on to the next picture after a mark, where it did not leave by that."""
        has_gone_on, self._has_gone_on = self._has_gone_on, False
        left, current = self._review.compared.left, current_of(self._review)
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
        active = current_of(self._review)
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
        if self._then is None:
            self._next.look_after(batch_of(picture))
        elif not self._then():
            self._end(Message(text=self.tr("Everything that has come is decided.")))

    def _step_batch(self, step: int) -> None:
        self._next.step(self._review.compared.pictures, step)

    @Slot(object)
    def _on_reached(self, batch: ToDecide) -> None:
        self.survey_batch(batch, then=self._then)

    def _spawn(self, story: Coroutine[Any, Any, None], name: str) -> None:
        self._workspace.bind(self._supervisor.spawn(story, name))

    @Slot(object)
    def _end(self, message: Message) -> None:
        """Back to the gallery; what is undone there can lead back."""
        self._remember()
        self._leave()
        self.told.emit(message)

    # what is undone

    def _remember(self) -> None:
        """Keep what is left now for when something is undone in it."""
        compared = self._review.compared
        if self._page is None:
            self._behind.forget()
        elif compared.pictures:
            left = LeftSurvey(comparison=compared.together(), rejected=frozenset(self._rejected), then=self._then)
            self._behind.remember(left)

    def _return(self, left: LeftSurvey) -> None:
        """Back to a survey that was left, as it was."""
        if self._behind.knows(left):  # else it is an offer that was left standing
            self.when_in_sight(left.comparison.pictures, partial(self._begin_again, left))

    def _begin_again(self, left: LeftSurvey) -> None:
        if not self._behind.knows(left):
            return
        self._behind.go_back_to(left)
        self._was_selected = False
        self._rejected, self._then = set(left.rejected), left.then
        self._open(left.comparison, self._showing.survey)

    @Slot(object)
    def _on_changed(self, batches: frozenset[BatchId]) -> None:
        self._just_changed = batches

    @Slot(object)
    def _on_undone(self, _act: Act) -> None:
        """What was undone is to be seen: it comes back here, or one goes back to where it was surveyed."""
        if self._just_changed & batches_of(self._review.compared):
            return
        left = self._behind.last_with(self._just_changed)
        if left is None:
            return
        if self._page is not None:
            self._return(left)
        else:
            back = Action(words=self.tr("Back to that survey"), run=partial(self._return, left))
            told = self.tr("What was undone concerns a batch that was surveyed.")
            self.told.emit(Message(text=told, actions=(back,)))

    @Slot(object, object)
    def _on_asked(self, marking: Marking, pictures: Collection[PictureId]) -> None:
        """What is rejected goes at once, so that the next key means the next picture."""
        self._has_gone_on = False
        if self._page is None or marking.pick is not Pick.REJECT:
            return
        is_taken_back = marking.toggles and all(
            pick_of(self._review, picture) is Pick.REJECT for picture in pictures
        )
        if not is_taken_back:
            gone = [picture for picture in pictures if picture in self._review.compared.left]
            self._rejected.update(gone)
            self._has_gone_on = bool(gone)
            self._take_out(gone)

    def _bring_back(self) -> None:
        """What was rejected here and is so no more comes back to its place."""
        if self._verdicts.is_writing:
            return
        back = sorted(filter(self._is_back, self._rejected))
        self._rejected.difference_update(back)
        for picture in back:
            self._review.compare(self._review.compared.with_again(picture))
            self._go_to(picture)

    def _is_back(self, picture: PictureId) -> bool:
        """Whether it is known, as it is now, not to be rejected."""
        is_known = self._review.picture(picture) is not None and not self._review.is_doubted(picture)
        return is_known and pick_of(self._review, picture) is not Pick.REJECT

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
        self._sight.await_nothing()
        self._sight.stay()
        self._next.forget()
        self._behind.forget()

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
        if current_of(self._review) not in compared.shown and compared.shown:
            self._go_to(compared.shown[0])
            return  # that tells of itself
        self._showing.show(compared, current_of(self._review))
        self._commands.look_at(*_OF_PAGES)

    # commands

    def _provide(self) -> None:
        provide = self._commands.provide
        why = Hindrances(
            self._review, is_open=lambda: self._page is not None, elsewhere=self.busy_elsewhere, parent=self
        )
        provide(SURVEY, self.survey, hindrance=why.of_survey)
        provide(COMPARE, self.compare, hindrance=why.of_comparison)
        provide(TAKE_OUT, self._take_out_marked, hindrance=why.on_pages)
        provide(GO_ON, self._pick_and_go_on, hindrance=why.of_going_on)
        for command, step in ((TILE_PREVIOUS, -1), (TILE_NEXT, 1)):
            provide(command, partial(self._step, step), hindrance=why.in_survey)
        for command, step in ((PREVIOUS_BATCH, -1), (NEXT_BATCH, 1)):
            provide(command, partial(self._step_batch, step), hindrance=why.in_survey)
        for command, step in ((TILE_ABOVE, -1), (TILE_BELOW, 1)):
            provide(command, partial(self._step_rows, step), hindrance=why.in_survey)
        provide(CANDIDATE_NEXT, lambda: self._change(lambda two: two.stepped(1)), hindrance=why.of_candidate)
        provide(CANDIDATE_PREVIOUS, lambda: self._change(lambda two: two.stepped(-1)), hindrance=why.of_candidate)
        provide(PROMOTE, lambda: self._change(Comparison.promoted), hindrance=why.of_candidate)
        provide(SWAP, lambda: self._change(Comparison.swapped), hindrance=why.of_candidate)
        provide(OTHER, self._go_to_other, hindrance=why.of_candidate)


_OF_PAGES = (
    SURVEY,
    COMPARE,
    TAKE_OUT,
    GO_ON,
    PREVIOUS_BATCH,
    NEXT_BATCH,
    CANDIDATE_NEXT,
    CANDIDATE_PREVIOUS,
    PROMOTE,
    SWAP,
    OTHER,
)


def _successor(
    before: Collection[PictureId], active: PictureId | None, left: Collection[PictureId]
) -> PictureId | None:
    """Who is active when others are gone: the same, else the next one that is left, else the last."""
    order = list(before)
    start = order.index(active) if active in order else 0
    following = (picture for picture in order[start:] if picture in left)
    return next(following, list(left)[-1])
