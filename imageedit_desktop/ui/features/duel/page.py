"""The page of a blind duel: a pair to choose from, or the ranking."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from imageedit_desktop.domain.duel.state import DuelState
from imageedit_desktop.domain.result import Result
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.ui.features.duel.outcome import Outcome
from imageedit_desktop.ui.features.duel.question import Question
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.theme import SPACE

_LEAST_PX = 26 * SPACE


class DuelPage(QStackedWidget):
    """Shows a duel as it stands."""

    def __init__(
        self,
        pictures: PictureCache,
        thumbnail_path: Callable[[Result], Path],
        commands: Commands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.question = Question(pictures, thumbnail_path, commands)
        self._outcome = Outcome(pictures, thumbnail_path, commands)
        self.addWidget(self.question)
        self.addWidget(self._outcome)
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Blind duel"))
        commands.listen(Scope.DUEL, self, while_shown=True)
        commands.listen(Scope.PAIR, self.question, while_shown=True)

    def ask(self, state: DuelState, goal: int) -> None:
        """Show the pair of a duel.

        Args:
            state: has a pair.
            goal: how many answers are asked for.
        """
        if state.pair is None:
            return
        pictures = state.pictures
        others = [pictures[place].result for place in pictures if place not in state.pair.both]
        left, right = pictures[state.pair.left].result, pictures[state.pair.right].result
        self.question.show_pair(left, right, others, given=len(state.duel.rounds), goal=goal)
        self._turn_to(self.question)

    def tell(self, state: DuelState, *, can_go_on: bool) -> None:
        """Show the ranking of a duel.

        Args:
            state: the duel.
            can_go_on: whether more answers can be given.
        """
        self._outcome.show_ranking(state, can_go_on=can_go_on)
        self._turn_to(self._outcome)

    def clear(self) -> None:
        """Let go of what was shown."""
        self.question.pair.clear()

    def take_keyboard(self) -> None:
        """Have the keyboard where it is of use."""
        if (part := self.currentWidget()) is not None:
            part.setFocus()

    def _turn_to(self, part: QWidget) -> None:
        if self.currentWidget() is not part:
            self.setCurrentWidget(part)
            part.setFocus()

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        """It is never beside the other panels, and must not take room from what is."""
        return QSize(_LEAST_PX, super().minimumSizeHint().height())
