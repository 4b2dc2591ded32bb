"""The two sides of the window: what to make, and the details. Each folds away, and both at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.motion import motion
from imageedit_desktop.ui.theme import theme
from imageedit_desktop.ui.widgets.window_state import WindowState
from imageedit_desktop.ui.window.commands import BOTH_SIDES, COMPOSE, DETAILS
from imageedit_desktop.ui.window.shell import COMPOSE_PX

_DETAILS_PX = 304
_WIDTH_MAX_PX = 16_777_215


class Side(QWidget):
    """Holds a panel, which keeps its width while the place that it has here grows or shrinks.

    Attributes:
        name: of its settings.
        width_px: how wide the user wants it.

    Signals:
        moved(int): it wants to be so wide now, in logical pixels.
    """

    moved = Signal(int)

    def __init__(self, panel: QWidget, name: str, width_px: int, *, is_leading: bool) -> None:
        super().__init__()
        self.name = name
        self.width_px = width_px
        self._panel = panel
        self._is_leading = is_leading
        self._is_shown = False
        self._movement = QVariantAnimation(self)
        self._movement.valueChanged.connect(self._on_moved)
        self._movement.finished.connect(self._on_arrived)
        panel.setParent(self)
        self.hide()

    @property
    def is_shown(self) -> bool:
        """Whether it is there, or about to come."""
        return self._is_shown

    @property
    def least_px(self) -> int:
        """How wide its panel is at least."""
        return max(self._panel.minimumWidth(), self._panel.minimumSizeHint().width())

    def set_shown(self, shown: bool, *, at_once: bool) -> None:
        """Come in from the edge, or go out there."""
        self._is_shown = shown
        self._movement.stop()
        self._movement.setStartValue(self.width() if self.isVisible() else 0)
        self._movement.setEndValue(max(self.width_px, self.least_px) if shown else 0)
        self._movement.setDuration(0 if at_once else motion().duration_ms)
        self.show()
        self._movement.start()

    @property
    def _is_moving(self) -> bool:
        return self._movement.state() == QVariantAnimation.State.Running

    def _place(self) -> None:
        """While it moves, the panel keeps its width and stays at the inner edge."""
        ends = (self._movement.startValue(), self._movement.endValue())
        width_px = max(self.width(), *(ends if self._is_moving else (self.least_px,)))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - width_px if self._is_leading is not mirrored else 0
        self._panel.setGeometry(x, 0, width_px, self.height())

    @Slot(object)
    def _on_moved(self, width_px: int) -> None:
        self.moved.emit(width_px)

    @Slot()
    def _on_arrived(self) -> None:
        self.setVisible(self._is_shown)
        if self._is_shown:
            self.moved.emit(self._movement.endValue())
            self._place()

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        """As its panel, but for while it moves."""
        return QSize(0 if self._is_moving else self.least_px, self._panel.minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """As wide as the user wants it."""
        return QSize(self.width_px, self._panel.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()


class Sides(QObject):
    """Decides which sides are seen, and keeps that.

    Attributes:
        columns: both sides, and what lies between them.

    Signals:
        keyboard_freed(): a side goes that has the keyboard.
    """

    keyboard_freed = Signal()

    def __init__(
        self, leading: QWidget, centre: QWidget, trailing: QWidget, state: WindowState, commands: Commands
    ) -> None:
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        super().__init__(self.columns)
        self._centre, self._state, self._commands = centre, state, commands
        compose = Side(leading, "compose", state.length_px("compose_px", COMPOSE_PX), is_leading=True)
        details = Side(trailing, "details", state.length_px("details_px", _DETAILS_PX), is_leading=False)
        self._sides = {COMPOSE: compose, DETAILS: details}
        self._wanted = {
            COMPOSE: state.flag("compose_shown", otherwise=True),
            DETAILS: state.flag("details_shown", otherwise=False),
        }
        self._before: dict[Command, bool] = dict.fromkeys(self._sides, True)
        self._room_px = _WIDTH_MAX_PX
        self._is_alone = False
        self._lay_out(compose, details)
        self._provide()

    def show_side(self, command: Command, shown: bool) -> None:
        """Show a side or fold it away, and keep that."""
        self._wanted[command] = shown
        self._state.keep(f"{self._sides[command].name}_shown", shown)
        self._apply()

    def show_compose(self) -> None:
        """Show what is to be made: something came into it."""
        if not self._wanted[COMPOSE]:
            self.show_side(COMPOSE, True)

    def show_centre_alone(self, alone: bool) -> None:
        """Hide both sides for as long as this is so."""
        self._is_alone = alone
        self._apply(at_once=True)

    def fit(self, room_px: int) -> None:
        """Go without the details on a screen that is too narrow for all columns.

        Args:
            room_px: how wide the screen is, in logical pixels.
        """
        self._room_px = room_px
        self._apply(at_once=True)

    def _lay_out(self, compose: Side, details: Side) -> None:
        self.columns.setHandleWidth(1)
        self.columns.setChildrenCollapsible(False)
        for number, widget in enumerate((compose, self._centre, details)):
            self.columns.addWidget(widget)
            self.columns.setStretchFactor(number, int(widget is self._centre))
        self.columns.splitterMoved.connect(self._on_columns_resized)
        compose.moved.connect(lambda width_px: self._give_room(compose, width_px))
        details.moved.connect(lambda width_px: self._give_room(details, width_px))
        theme().changed.connect(self._on_dressed)
        self._apply(at_once=True)

    def _provide(self) -> None:
        self._commands.provide_switch(COMPOSE, lambda shown: self.show_side(COMPOSE, shown))
        self._commands.provide_switch(
            DETAILS, lambda shown: self.show_side(DETAILS, shown), hindrance=self._no_room
        )
        self._commands.provide(BOTH_SIDES, self._show_or_hide_both)

    def _show_or_hide_both(self) -> None:
        """Fold both away, or bring back those that were there."""
        shown = dict(self._wanted)
        if any(shown.values()):
            self._before = shown
        for command in self._sides:
            self.show_side(command, self._before[command] and not any(shown.values()))

    def _no_room(self) -> str:
        return "" if self._have_room() else self.tr("This screen is too narrow for the details.")

    def _have_room(self) -> bool:
        """Whether the screen is wide enough for the details beside the others."""
        shown = (self._sides[DETAILS], *((self._sides[COMPOSE],) if self._wanted[COMPOSE] else ()))
        least_px: int = self._centre.minimumSizeHint().width() + sum(side.least_px for side in shown)
        return least_px <= self._room_px

    def _apply(self, *, at_once: bool = False) -> None:
        for command, side in self._sides.items():
            fits = command is COMPOSE or self._have_room()
            self._set_shown(side, self._wanted[command] and fits and not self._is_alone, at_once=at_once)
            self._commands.show_on(command, self._wanted[command])
        self._commands.look_again()

    def _set_shown(self, side: Side, shown: bool, *, at_once: bool) -> None:
        if shown is side.is_shown:
            return
        focus = QApplication.focusWidget()
        if focus is not None and side.isAncestorOf(focus):
            self.keyboard_freed.emit()
        side.set_shown(shown, at_once=at_once)

    def _give_room(self, moving: Side, width_px: int) -> None:
        """Give a side so much room, the other one what the user wants it to have, and the centre the rest."""
        compose, details = (
            width_px if side is moving else side.width_px if side.is_shown else 0 for side in self._sides.values()
        )
        self.columns.setSizes([compose, max(0, self.columns.width() - compose - details), details])

    @Slot()
    def _on_dressed(self) -> None:
        """Panels may need another width now."""
        self._apply(at_once=True)

    @Slot()
    def _on_columns_resized(self) -> None:
        for side in self._sides.values():
            if side.isVisible():
                side.width_px = side.width()
                self._state.keep(f"{side.name}_px", side.width_px)
