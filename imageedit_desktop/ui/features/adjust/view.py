"""What the window shows: the picture with its frame, what can be done to it, and a bar."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from imageedit_desktop.domain.adjusting import Adjusting
from imageedit_desktop.domain.adjustment import Adjustment
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.ui import theme
from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.adjust.canvas import Canvas
from imageedit_desktop.ui.features.adjust.commands import (
    CANCEL,
    DONE,
    FLIP_ACROSS,
    FLIP_OVER,
    RESET,
    TURN_LEFT,
    TURN_RIGHT,
)
from imageedit_desktop.ui.features.adjust.mattes import Mattes
from imageedit_desktop.ui.features.adjust.shapes import Shapes
from imageedit_desktop.ui.features.adjust.steps import Steps
from imageedit_desktop.ui.features.adjust.tilt import Tilt
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.widgets.bars import bar_with_row
from imageedit_desktop.ui.widgets.buttons import Button, IconButton
from imageedit_desktop.ui.widgets.labels import ElidedLabel, Label
from imageedit_desktop.ui.words import apart

_SIDE_PX = 33 * theme.SPACE
_LEAST_PX = (76 * theme.SPACE, 52 * theme.SPACE)


class AdjustView(QWidget):
    """One picture being adjusted; it decides nothing but what it shows.

    Signals:
        matte_changed(): the picture on another colour is wanted.
        steps_changed(): something else can be taken back or done again.
    """

    matte_changed = Signal()
    steps_changed = Signal()

    def __init__(self, pictures: PictureCache, commands: Commands) -> None:
        super().__init__()
        self._commands = commands
        self._steps: Steps | None = None
        self._tilted_since: Adjusting | None = None
        self._asked: Size | None = None
        self.canvas = Canvas(pictures)
        self._shapes, self._tilt, self._mattes = Shapes(), Tilt(), Mattes()
        self._matte_title = Label(self.tr("Behind transparent parts"), "section")
        self._about, self._size = ElidedLabel("", "muted"), Label("", "heading")
        self._cancel = self._button(CANCEL, self.tr("Cancel"))
        self._reset = self._button(RESET, self.tr("Reset"), "quiet")
        self._done = self._button(DONE, self.tr("Done"), "accent")
        self._lay_out()
        self.setMinimumSize(*_LEAST_PX)
        self.setAccessibleName(self.tr("Adjust"))
        self.canvas.adjusted.connect(self._on_framed)
        self._shapes.chosen.connect(self._on_shape)
        self._tilt.taken.connect(self._on_tilt_taken)
        self._tilt.chosen.connect(self._on_tilt)
        self._tilt.let_go.connect(self._on_tilt_let_go)
        self._mattes.chosen.connect(self._on_matte)

    def begin(self, adjusting: Adjusting, asked: Size, about: str, *, has_matte: bool) -> None:
        """Show another picture.

        Args:
            adjusting: how it is adjusted now.
            asked: the size of the new pictures.
            about: which picture it is.
            has_matte: something of it may be transparent.
        """
        self._asked = asked
        self._about.setText(apart(about))
        self._matte_title.setVisible(has_matte)
        self._mattes.setVisible(has_matte)
        self._tilted_since = None
        self._show(Steps(now=adjusting))

    def show_asked(self, asked: Size) -> None:
        """The new pictures get another size; the frame stays as it is."""
        self._asked = asked
        if self._steps is not None:
            self._show(self._steps)

    def show_picture(self, path: Path | None, reason: str = "") -> None:
        """Show this file as the picture; or why there is none to be seen."""
        self.canvas.show_picture(path, reason)

    @property
    def adjustment(self) -> Adjustment | None:
        """What is wished."""
        return None if self._steps is None else self._steps.now.adjustment

    @property
    def steps(self) -> Steps | None:
        """What can be taken back and done again; None before there was any picture."""
        return self._steps

    def undo(self) -> None:
        """Take back what was done last."""
        if self._steps is not None:
            self._show(self._steps.back)

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._steps is not None:
            self._show(self._steps.again)

    def turn(self, quarters: int) -> None:
        """Turn clockwise."""
        self._wish(lambda now: now.turned_by(quarters))

    def flip(self) -> None:
        """Flip left to right."""
        self._wish(Adjusting.flipped)

    def flip_over(self) -> None:
        """Flip upside down."""
        self._wish(lambda now: now.flipped().turned_by(2))

    def reset(self) -> None:
        """All of the picture as it is."""
        self._wish(lambda now: Adjusting(picture=now.picture).without_crop())

    def _button(self, command: Command, words: str, kind: str = "") -> Button:
        button = Button(words, kind)
        button.setToolTip(self._commands.hint(command))
        _press_by(button, self._commands, command)
        return button

    def _icon_button(self, command: Command) -> IconButton:
        button = IconButton(command.icon, self._commands.title(command))
        button.setToolTip(self._commands.hint(command))
        _press_by(button, self._commands, command)
        return button

    def _lay_out(self) -> None:
        halves = QHBoxLayout()
        halves.setSpacing(0)
        halves.addWidget(self.canvas, 1)
        halves.addWidget(self._make_side())
        bar, row = bar_with_row(line_below=False)
        row.addSpacing(theme.SPACE)
        row.addWidget(self._about, 1)
        for button in (self._reset, self._cancel, self._done):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(halves, 1)
        column.addWidget(bar)
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _make_side(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(*(4 * (2 * theme.SPACE,)))
        column.setSpacing(theme.SPACE)
        column.addWidget(self._size)
        column.addSpacing(theme.SPACE)
        column.addWidget(Label(self.tr("Shape of the crop"), "section"))
        column.addWidget(self._shapes)
        column.addSpacing(theme.SPACE)
        column.addWidget(self._tilt)
        column.addSpacing(theme.SPACE)
        column.addLayout(self._turns())
        column.addSpacing(theme.SPACE)
        column.addWidget(self._matte_title)
        column.addWidget(self._mattes)
        column.addStretch(1)
        side = QScrollArea()
        side.setWidgetResizable(True)
        side.setFrameShape(QScrollArea.Shape.NoFrame)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setFixedWidth(_SIDE_PX)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side.setWidget(page)
        return side

    def _turns(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE // 2)
        for command in (TURN_LEFT, TURN_RIGHT, FLIP_ACROSS, FLIP_OVER):
            row.addWidget(self._icon_button(command))
        row.addStretch(1)
        return row

    def _wish(self, change: Callable[[Adjusting], Adjusting], *, since: Adjusting | None = None) -> None:
        if self._steps is not None:
            self._show(self._steps.to(change(self._steps.now), since=since))

    def _show(self, steps: Steps) -> None:
        before, self._steps = self._steps, steps
        made = steps.now.adjustment
        self.canvas.show_adjusting(steps.now)
        if self._asked is not None:
            self._shapes.show_shape(steps.now, self._asked)
        self._tilt.show_tilt(made.tilt_tenths)
        self._mattes.show_matte(made.matte)
        self._size.setText(apart(str(made.size_of(steps.now.picture))))
        self._reset.setEnabled(not made.is_identity)
        if before is None or before.now.base.matte != made.matte:
            self.matte_changed.emit()
        self.steps_changed.emit()

    @Slot(object)
    def _on_framed(self, adjusting: Adjusting) -> None:
        self._wish(lambda _now: adjusting, since=self.canvas.drag_began)

    @Slot(object)
    def _on_shape(self, aspect: float | None) -> None:
        self._wish(lambda now: now.in_shape(aspect))

    @Slot(int)
    def _on_tilt(self, tenths: int) -> None:
        self._wish(lambda now: now.tilted(tenths), since=self._tilted_since)

    @Slot()
    def _on_tilt_taken(self) -> None:
        self._tilted_since = None if self._steps is None else self._steps.now

    @Slot()
    def _on_tilt_let_go(self) -> None:
        self._tilted_since = None

    @Slot(object)
    def _on_matte(self, matte: str | None) -> None:
        self._wish(lambda now: now.on(matte))


def _press_by(button: QAbstractButton, commands: Commands, command: Command) -> None:
    """Holds nothing of the window's."""
    button.clicked.connect(lambda: commands.press(command))
