"""The foot of the compose panel, always in view: what is missing, what it costs, Generate."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from imageedit_desktop.domain.draft import seeds
from imageedit_desktop.domain.draft.compose import ComposeState
from imageedit_desktop.domain.draft.requests import REQUESTS_MAX
from imageedit_desktop.domain.errors import Code, Problem
from imageedit_desktop.ui.features.compose.order.generate_button import GenerateButton
from imageedit_desktop.ui.features.compose.order.missing import Missing
from imageedit_desktop.ui.features.compose.order.seed_note import SeedNote
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.words import join_facts, price_words, problem_words

_STILL_TO_DO = {Code.SOURCE_MISSING, Code.STILL_READING, Code.LIBRARY_NOT_OPEN, Code.PROMPT_MISSING}
"""Not mistakes: nobody has come to them yet."""


class Footer(QWidget):
    """Generate with its price, and above it everything that keeps it from working, or may not be meant so.

    Signals:
        pressed: Generate was clicked or pressed.
        edit_requested(Edit): what may not be meant so is to be otherwise.

    Attributes:
        generate: the button.
        seeds: what is said of several images and their seeds, where nothing else is missing.
    """

    pressed = Signal()
    edit_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.generate = GenerateButton()
        self.generate.clicked.connect(self.pressed)
        self._missing = Missing()
        self.seeds = SeedNote()
        self.seeds.edit_requested.connect(self.edit_requested)
        self._above = QStackedLayout()
        self._above.addWidget(self._missing)
        self._above.addWidget(self.seeds)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE + SPACE // 2, SPACE * 2, SPACE * 2)
        column.setSpacing(SPACE + SPACE // 2)
        column.addLayout(self._above)
        column.addWidget(self.generate)

    def show_state(self, state: ComposeState) -> None:
        """Show the order, its price and the problems."""
        self.generate.show_order(self._order_words(state), ready=not state.problems)
        lacking = [(self._words(lacking, state), lacking.code in _STILL_TO_DO) for lacking in state.problems]
        self._missing.show_list([*lacking, *((problem_words(hint), True) for hint in state.hints)])
        takes_seeds = state.capabilities.seed is not False
        has_note = self.seeds.show_draft(state.draft, takes_seeds=takes_seeds, prompts=state.prompts)
        lacks_more = any(lacking.code is not Code.SEED_UNSUPPORTED for lacking in state.problems)
        is_told_there = has_note and not lacks_more and (not state.problems or state.draft.seed is None)
        gives_way = state.hints and not seeds.may_repeat(state.draft)  # what may be paid in vain is told first
        self._above.setCurrentWidget(self.seeds if is_told_there and not gives_way else self._missing)

    def _order_words(self, state: ComposeState) -> str:
        if state.requests > REQUESTS_MAX:
            return self.tr("more than %Ln requests", "", REQUESTS_MAX)
        images = self.tr("%Ln images", "", state.draft.images * state.prompts)
        if state.requests > 1:
            images = join_facts((self.tr("%Ln requests", "", state.requests), images))
        if not state.is_open:
            return images  # whether it costs anything is not known yet
        cost = self.tr("free (rehearsal)") if state.rehearsal else price_words(state.price)
        return join_facts((images, cost))

    def _words(self, lacking: Problem, state: ComposeState) -> str:
        if lacking.code is Code.STILL_READING and state.order_waits:
            return self.tr("The order leaves as soon as the picture is read.")
        return problem_words(lacking)
