"""The page of a blind duel and the services."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import islice

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from imageedit_desktop.domain.duel.contest import PICTURES_MAX, PICTURES_MIN, Better
from imageedit_desktop.domain.ids import PictureId
from imageedit_desktop.domain.result import Result
from imageedit_desktop.domain.sensitive import SensitiveChoice
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.services.judging.duels import Duels
from imageedit_desktop.services.looks.sensitive import SensitivePictures
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.duel.commands import (
    AGAIN,
    BOTH,
    COMMANDS,
    DUEL,
    GO_ON,
    KEEP_BEST,
    LEAVE,
    LEFT,
    MORE,
    PICK_BEST,
    PUT_AWAY,
    RANK,
    RIGHT,
    SHOW_SENSITIVE,
    STARS,
    TAKE_BACK,
    ZOOM,
)
from imageedit_desktop.ui.features.duel.page import DuelPage
from imageedit_desktop.ui.features.duel.words import progress_words
from imageedit_desktop.ui.widgets.message_bar import Action, Message, MessageBar
from imageedit_desktop.ui.words import phrase

_TOPIC = "duel"


class DuelBinding(QObject):
    """Begins duels of what is selected, shows them, and does what is asked of them.

    Signals:
        opened(): there is a duel to be seen.
        closed(): it is over, or left for now.
    """

    opened = Signal()
    closed = Signal()

    def __init__(
        self,
        page: DuelPage,
        *,
        duels: Duels,
        review: Review,
        sensitive: SensitivePictures,
        commands: Commands,
        messages: MessageBar,
    ) -> None:
        super().__init__(page)
        self._page, self._duels, self._review, self._sensitive = page, duels, review, sensitive
        self._commands, self._messages = commands, messages
        self._provide()
        pair = page.question.pair
        pair.left_chosen.connect(partial(commands.press, LEFT))
        pair.right_chosen.connect(partial(commands.press, RIGHT))
        pair.reveal_requested.connect(self._on_reveal_requested)
        sensitive.changed.connect(commands.look_again)
        duels.opened.connect(self._on_opened)
        duels.changed.connect(self._show)
        duels.closed.connect(self._on_closed)
        duels.too_few.connect(self._on_too_few)
        duels.kept_changed.connect(commands.look_again)

    def _provide(self) -> None:
        duels, provide = self._duels, self._commands.provide
        provide(DUEL, self._begin, hindrance=self._cannot_begin)
        provide(GO_ON, duels.go_on, hindrance=self._nothing_kept)
        for command, better in ((LEFT, Better.LEFT), (RIGHT, Better.RIGHT), (BOTH, Better.BOTH)):
            provide(command, partial(duels.answer, better), hindrance=self._nothing_asked)
        provide(ZOOM, self._page.question.pair.toggle_zoom, hindrance=self._nothing_asked)
        provide(SHOW_SENSITIVE, self._show_or_blur, hindrance=self._nothing_sensitive, title=self._sensitive_title)
        provide(RANK, duels.rank, hindrance=self._nothing_to_rank)
        provide(TAKE_BACK, duels.take_back, hindrance=self._nothing_answered)
        provide(LEAVE, self._leave, hindrance=self._no_duel)
        provide(MORE, duels.ask_more, hindrance=self._all_asked)
        provide(AGAIN, duels.begin_again, hindrance=self._no_ranking)
        provide(STARS, duels.give_stars, hindrance=self._no_ranking)
        provide(PICK_BEST, self._with_best(duels.pick_best), hindrance=self._no_best)
        provide(KEEP_BEST, self._with_best(duels.keep_best), hindrance=self._no_best)
        provide(PUT_AWAY, duels.put_away, hindrance=self._no_ranking)

    # what is to meet

    def _chosen(self) -> tuple[PictureId, ...]:
        """The pictures that are selected, where there are several, else all of the current one's batch.

        One more than may be in a duel at most.
        """
        review, answer = self._review, self._review.answer
        if len(review.selection) >= PICTURES_MIN:
            places = iter(review.selection)
        elif review.current >= 0:
            places = iter(answer.span(answer.position_at(review.current)))
        else:
            return ()
        saved = (PictureId(answer.ids[place]) for place in places if not review.is_place(place))
        return tuple(islice(saved, PICTURES_MAX + 1))

    def _begin(self) -> None:
        self._messages.withdraw(_TOPIC)
        self._duels.begin(self._chosen())

    def _cannot_begin(self) -> str:
        if self._duels.state is not None:
            return self.tr("A duel is open.")
        count = len(self._chosen())
        if count < PICTURES_MIN:
            return self.tr("Select two or more pictures that are saved, or a batch of them.")
        if count > PICTURES_MAX:
            words = self.tr("At most {count} pictures can be in a duel. Select fewer.")
            return phrase(words, count=QLocale().toString(PICTURES_MAX))
        return ""

    # what can be done

    def _nothing_kept(self) -> str:
        if self._duels.state is not None:
            return self.tr("A duel is open.")
        return "" if self._duels.kept is not None else self.tr("There is no duel to go on with.")

    def _no_duel(self) -> str:
        return "" if self._duels.state is not None else self.tr("Begin a blind duel first.")

    def _nothing_asked(self) -> str:
        return self._no_duel() or ("" if self._duels.is_asking else self.tr("Nothing is asked now."))

    def _flagged(self) -> list[Result]:
        """Those that are sensitive, of the two, or of all in the ranking."""
        state = self._duels.state
        if state is None:
            return []
        shown = state.pair.both if state.pair is not None and self._duels.is_asking else state.pictures
        results = (state.pictures[place].result for place in shown)
        return [result for result in results if result.nsfw]

    def _show_or_blur(self) -> None:
        """Show all where any is blurred, else blur them again."""
        flagged = self._flagged()
        change = self._sensitive.reveal if any(map(self._sensitive.is_blurred, flagged)) else self._sensitive.cover
        change([result.id for result in flagged])

    def _sensitive_title(self) -> str:
        flagged = self._flagged()
        if not flagged or any(map(self._sensitive.is_blurred, flagged)):
            return SHOW_SENSITIVE.title
        return self.tr("Blur Sensiti&ve Pictures of the Duel Again")

    def _nothing_sensitive(self) -> str:
        if told := self._no_duel():
            return told
        if self._sensitive.choice is SensitiveChoice.SHOWN:
            return self.tr("Sensitive pictures are not blurred in this library.")
        return "" if self._flagged() else self.tr("None of these pictures is sensitive.")

    @Slot(object)
    def _on_reveal_requested(self, result: Result) -> None:
        self._sensitive.reveal((result.id,))

    def _nothing_answered(self) -> str:
        state = self._duels.state
        if state is not None and not state.duel.rounds:
            return self.tr("There is no answer yet.")
        return self._no_duel()

    def _nothing_to_rank(self) -> str:
        return self._nothing_asked() or self._nothing_answered()

    def _no_ranking(self) -> str:
        if self._duels.is_asking:
            return self.tr("Show the ranking first.")
        return self._no_duel()

    def _all_asked(self) -> str:
        told = self._no_ranking()
        return told or ("" if self._duels.can_go_on else self.tr("All pairs have been shown."))

    def _no_best(self) -> str:
        told = self._no_ranking()
        return told or ("" if self._duels.best is not None else self.tr("The answers do not tell which is best."))

    def _with_best(self, run: Callable[[], None]) -> Callable[[], None]:
        """Make the best the current picture too, where it is in the gallery now."""

        def use() -> None:
            state, best = self._duels.state, self._duels.best
            if state is not None and best is not None:
                index = self._review.answer.index_of(state.pictures[best.picture].id)
                run()
                if index is not None:
                    self._review.select_only(index)

        return use

    def _leave(self) -> None:
        self._duels.leave()
        kept = self._duels.kept
        if kept is not None:
            words = progress_words(len(kept.duel.rounds), max(kept.duel.enough, len(kept.duel.rounds)))
            told = phrase(self.tr("The duel is kept: {progress}."), progress=words)
            go_on = Action(words=self.tr("Go on"), run=self._duels.go_on)
            self._messages.say(Message(text=told, actions=(go_on,), topic=_TOPIC))

    # slots

    @Slot()
    def _on_opened(self) -> None:
        self._messages.withdraw(_TOPIC)
        self._show()
        self.opened.emit()

    @Slot()
    def _show(self) -> None:
        state = self._duels.state
        if state is None:
            return
        if self._duels.is_asking:
            self._page.ask(state, self._duels.goal)
        else:
            self._page.tell(state, can_go_on=self._duels.can_go_on)
        self._commands.look_at(*COMMANDS)

    @Slot()
    def _on_closed(self) -> None:
        self._page.clear()
        self._commands.look_again()
        self.closed.emit()

    @Slot()
    def _on_too_few(self) -> None:
        self._messages.say(
            Message(text=self.tr("Select two or more pictures that are saved, or a batch of them."), topic=_TOPIC)
        )
