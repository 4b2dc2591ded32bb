"""The foot of the compose panel, always in view: what is missing, what it costs, Generate."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imageedit_desktop.domain.draft.compose import ComposeState
from imageedit_desktop.domain.errors import Code, Problem
from imageedit_desktop.ui.features.compose.order.generate_button import GenerateButton
from imageedit_desktop.ui.features.compose.order.missing import Missing
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.words import join_facts, price_words, problem_words

_STILL_TO_DO = {Code.SOURCE_MISSING, Code.STILL_READING, Code.LIBRARY_NOT_OPEN, Code.PROMPT_MISSING}
"""Not mistakes: nobody has come to them yet."""


class Footer(QWidget):
    """Generate with its price, and above it everything that keeps it from working.

    Signals:
        pressed: Generate was clicked or pressed.
    """

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.generate = GenerateButton()
        self.generate.clicked.connect(self.pressed)
        self._missing = Missing()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE + SPACE // 2, SPACE * 2, SPACE * 2)
        column.setSpacing(SPACE + SPACE // 2)
        column.addWidget(self._missing)
        column.addWidget(self.generate)

    def show_state(self, state: ComposeState) -> None:
        """Show the order, its price and the problems."""
        self.generate.show_order(self._order_words(state), ready=not state.problems)
        self._missing.show_list(
            [(self._words(lacking, state), lacking.code in _STILL_TO_DO) for lacking in state.problems]
        )

    def _order_words(self, state: ComposeState) -> str:
        count = state.draft.images
        images = self.tr("%Ln images", "", count)
        if not state.is_open:
            return images  # whether it costs anything is not known yet
        cost = self.tr("free (rehearsal)") if state.rehearsal else price_words(state.price)
        return join_facts((images, cost))

    def _words(self, lacking: Problem, state: ComposeState) -> str:
        if lacking.code is Code.STILL_READING and state.order_waits:
            return self.tr("The order leaves as soon as the picture is read.")
        return problem_words(lacking)
