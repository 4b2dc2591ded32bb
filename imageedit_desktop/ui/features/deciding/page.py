"""What fills the centre of the window while pictures are held against each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imageedit_desktop.ui import theme
from imageedit_desktop.ui.commands.buttons import CommandButton, HoldButton, follow
from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.comparing.commands import DIFFERENCE, SHOW_SOURCE
from imageedit_desktop.ui.features.deciding.board import ZOOM_STEP, Board
from imageedit_desktop.ui.features.viewer.commands import ACTUAL, CLOSE, FIT
from imageedit_desktop.ui.widgets.bars import bar_with_row
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import ElidedLabel

_LEAST_PX, _COMPARING_PX = 26 * theme.SPACE, 83 * theme.SPACE


class DecidingPage(QWidget):
    """A board with a bar above it, and perhaps something below.

    Attributes:
        board: the pictures.
        upper: the bar.

    Signals:
        closed(): back to the gallery.
        zoom_changed(float): device pixels for each pixel of the active picture.
    """

    closed = Signal()
    zoom_changed = Signal(float)

    def __init__(self, board: Board, buttons: Sequence[Command], commands: Commands) -> None:
        super().__init__()
        self.board = board
        self._commands = commands
        self._comparing = (HoldButton(SHOW_SOURCE, commands), CommandButton(DIFFERENCE, commands))
        self._title = ElidedLabel("", "muted")
        self.upper = self._make_bar(buttons)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.upper)
        self.column.addWidget(board, 1)
        board.zoom_changed.connect(self.zoom_changed)
        self.setFocusProxy(board)

    @property
    def zoom(self) -> float:
        """Device pixels for each pixel of the active picture."""
        return self.board.zoom

    def take_size(self, rect: QRect) -> None:
        """Be as large as one will be shown, so that the right pictures are read from the start."""
        self.setGeometry(rect)
        self.column.activate()

    def say(self, title: str) -> None:
        """Say what is shown."""
        self._title.setText(title)
        self.board.setAccessibleDescription(title)

    def toggle_zoom(self) -> None:
        """Whole pictures to 100 % at the pointer, else at the active one, and back."""
        self.board.toggle_zoom(self.board.pointer())

    def fit(self) -> None:
        """Have all of each picture in view."""
        self.board.fit()

    def show_actual(self) -> None:
        """One device pixel for each pixel of the active picture."""
        self.board.show_actual()

    def zoom_in(self) -> None:
        """One step closer."""
        self.board.zoom_by(ZOOM_STEP)

    def zoom_out(self) -> None:
        """One step back."""
        self.board.zoom_by(1 / ZOOM_STEP)

    def leave(self) -> None:
        """Back to the gallery."""
        self.closed.emit()

    def _make_bar(self, buttons: Sequence[Command]) -> QWidget:
        fit, actual = Button(self.tr("Fit"), "quiet"), Button(self.tr("1:1"), "quiet")
        follow(fit, FIT, self._commands)
        follow(actual, ACTUAL, self._commands)
        bar, row = bar_with_row(line_below=True)
        row.addSpacing(theme.SPACE)
        row.addWidget(self._title, 1)
        for command in buttons:
            row.addWidget(CommandButton(command, self._commands))
        for widget in (fit, actual, *self._comparing, CommandButton(CLOSE, self._commands)):
            row.addWidget(widget)
        return bar

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What keys do as well is shown where there is room."""
        super().resizeEvent(event)
        for button in self._comparing:
            button.setVisible(event.size().width() >= _COMPARING_PX)

    def minimumSizeHint(self) -> QSize:
        """The buttons above the pictures."""
        return QSize(_LEAST_PX, super().minimumSizeHint().height())
