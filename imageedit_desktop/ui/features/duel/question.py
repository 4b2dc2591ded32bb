"""Which of two pictures is better: they, the ways to answer, and how many answers are still asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from imageedit_desktop.domain.result import Result
from imageedit_desktop.ui import theme
from imageedit_desktop.ui.commands.buttons import CommandButton, HoldButton, follow
from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.duel.commands import BOTH, LEAVE, LEFT, RANK, RIGHT, SHOW_SOURCE, TAKE_BACK, ZOOM
from imageedit_desktop.ui.features.duel.pair_view import PairView
from imageedit_desktop.ui.features.duel.words import progress_words
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import Hairline, Label

_BAR_PX = 20 * theme.SPACE
_ROOMY_PX = 90 * theme.SPACE
"""From this width on there is room for the bar beside the words that say the same."""


class Question(QWidget):
    """Shows a pair, and has a button for each answer. Names, numbers and recipes are nowhere on it."""

    def __init__(
        self, pictures: PictureCache, thumbnail_path: Callable[[Result], Path], commands: Commands
    ) -> None:
        super().__init__()
        self._commands = commands
        self.pair = PairView(pictures, thumbnail_path)
        self._progress = Label("", "muted")
        self._progress.setAccessibleName(self.tr("Progress"))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR_PX)
        self._bar.setAccessibleName(self.tr("Answers"))
        self._lay_out()
        self.setFocusProxy(self.pair)

    def show_pair(self, left: Result, right: Result, others: Sequence[Result], *, given: int, goal: int) -> None:
        """Ask which of two is better.

        Args:
            left: saved, as the other.
            right: the other.
            others: what may be asked about next.
            given: how many answers there are.
            goal: of how many.
        """
        words = progress_words(given, goal)
        self._progress.setText(words)
        self._progress.setAccessibleDescription(words)
        self._bar.setRange(0, goal)
        self._bar.setValue(given)
        self._bar.setAccessibleDescription(words)
        self.pair.show_pair(left, right, others)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._upper_bar())
        column.addWidget(Hairline())
        column.addWidget(self.pair, 1)
        column.addWidget(Hairline())
        column.addWidget(self._lower_bar())

    def _upper_bar(self) -> QWidget:
        bar, row = _bar()
        row.addSpacing(theme.SPACE)
        row.addWidget(Label(self.tr("Which one is better?"), "heading"))
        row.addStretch(1)
        row.addWidget(self._button(self.tr("Ranking so far"), RANK, "quiet"))
        row.addSpacing(theme.SPACE)
        row.addWidget(self._progress)
        row.addWidget(self._bar)
        row.addSpacing(theme.SPACE)
        row.addWidget(HoldButton(SHOW_SOURCE, self._commands))
        for command in (ZOOM, TAKE_BACK, LEAVE):
            row.addWidget(CommandButton(command, self._commands))
        return bar

    def _lower_bar(self) -> QWidget:
        bar, row = _bar()
        bar.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # each button lies under its picture
        centred = Qt.AlignmentFlag.AlignHCenter
        row.addWidget(self._button(self.tr("← This one"), LEFT), 1, centred)
        row.addWidget(self._button(self.tr("↓ Both, or I cannot tell"), BOTH))
        row.addWidget(self._button(self.tr("This one →"), RIGHT), 1, centred)
        return bar

    def _button(self, words: str, command: Command, kind: str = "") -> Button:
        button = Button(words, kind)
        follow(button, command, self._commands)
        return button

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._bar.setVisible(event.size().width() >= _ROOMY_PX)


def _bar() -> tuple[QWidget, QHBoxLayout]:
    bar = QWidget()
    bar.setProperty("surface", "window")
    bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    row = QHBoxLayout(bar)
    row.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
    row.setSpacing(theme.SPACE)
    return bar, row
