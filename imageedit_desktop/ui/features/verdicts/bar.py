"""Verdicts for the mouse: a flag, a cross, a clock, stars and labels, each a button that shows what is so."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from imageedit_desktop.domain.verdict import NO_VERDICT, STARS_MAX, Label, Pick, Verdict
from imageedit_desktop.ui import icons, theme
from imageedit_desktop.ui.commands.buttons import follow
from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.verdicts.commands import DEFER, LABELS, PICK, REJECT, STARS, UNDECIDE
from imageedit_desktop.ui.features.verdicts.marks import draw_flag, draw_label, draw_star
from imageedit_desktop.ui.features.verdicts.words import verdict_words
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.widgets import painting
from imageedit_desktop.ui.widgets.buttons import keeps_tab
from imageedit_desktop.ui.widgets.flow_layout import FlowLayout

_HEIGHT_PX, _WIDTH_PX, _STAR_WIDTH_PX = 28, 26, 20
_MARK_PX = 14

_QUIET = 0.55
"""How strongly a label is seen that the picture does not have."""

Holds = Callable[[Verdict], bool]
"""Whether a verdict has a mark."""

Draw = Callable[[QPainter, QRectF, bool], None]
"""Draws a mark into a square box, as one that holds or as one that does not."""


class VerdictBar(QWidget):
    """Shows the verdict of one picture, and changes it."""

    def __init__(self, commands: Commands, *, wraps: bool = False, parent: QWidget | None = None) -> None:
        """A bar of one line, or of as many as are needed where it `wraps`."""
        super().__init__(parent)
        self._commands = commands
        self._verdict = NO_VERDICT
        self._marks: list[tuple[_Mark, Holds]] = []
        layout = FlowLayout(self, gap_px=theme.SPACE) if wraps else _row(self, gap_px=theme.SPACE)
        for add in (self._add_decisions, self._add_stars, self._add_labels):
            group = QWidget()
            add(_row(group))
            layout.addWidget(group)
        self.setAccessibleName(self.tr("Verdict"))
        self.show_verdict(NO_VERDICT)

    def show_verdict(self, verdict: Verdict) -> None:
        """Show what is said of the picture now."""
        self._verdict = verdict
        for mark, holds in self._marks:
            mark.show_held(holds(verdict))
        self.setAccessibleDescription(verdict_words(verdict) or self.tr("undecided"))

    def _add_decisions(self, row: QHBoxLayout) -> None:
        """A press on one that holds leaves the picture undecided."""
        self._add(row, PICK, UNDECIDE, _has_pick(Pick.PICK), _draw_flag)
        self._add(row, REJECT, UNDECIDE, _has_pick(Pick.REJECT), _icon("x", "danger"))
        self._add(row, DEFER, DEFER, _is_deferred, _icon("clock", "link"))

    def _add_stars(self, row: QHBoxLayout) -> None:
        """A press on the last star that holds takes all of them off."""
        for number in range(1, STARS_MAX + 1):
            self._add(
                row,
                STARS[number],
                STARS[0],
                _has_stars(number),
                _draw_star,
                ends=_has_stars_exactly(number),
                width_px=_STAR_WIDTH_PX,
            )

    def _add_labels(self, row: QHBoxLayout) -> None:
        """A press on one that holds takes it off."""
        for label, command in LABELS.items():
            if label is Label.NONE:
                continue
            self._add(row, command, command, _has_label(label), _label(label))

    def _add(
        self,
        row: QHBoxLayout,
        give: Command,
        take_off: Command,
        holds: Holds,
        draw: Draw,
        *,
        ends: Holds | None = None,
        width_px: int = _WIDTH_PX,
    ) -> None:
        """A mark that one command gives, and another one takes off where it `ends` what holds."""
        mark = _Mark(draw, width_px, self)
        follow(mark, give, self._commands, lambda: take_off if (ends or holds)(self._verdict) else give)
        self._marks.append((mark, holds))
        row.addWidget(mark)


def _row(widget: QWidget, *, gap_px: int = 0) -> QHBoxLayout:
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(gap_px)
    return row


def _has_pick(pick: Pick) -> Holds:
    return lambda verdict: verdict.pick is pick


def _is_deferred(verdict: Verdict) -> bool:
    return verdict.deferred


def _has_stars(number: int) -> Holds:
    return lambda verdict: verdict.stars >= number


def _has_stars_exactly(number: int) -> Holds:
    return lambda verdict: verdict.stars == number


def _has_label(label: Label) -> Holds:
    return lambda verdict: verdict.label is label


def _icon(name: str, role: str) -> Draw:
    def draw(painter: QPainter, box: QRectF, holds: bool) -> None:
        icons.draw(painter, name, box, role if holds else "text_faint")

    return draw


def _draw_flag(painter: QPainter, box: QRectF, holds: bool) -> None:
    if holds:
        draw_flag(painter, box, "success")
    else:
        icons.draw(painter, "flag", box, "text_faint")


def _draw_star(painter: QPainter, box: QRectF, holds: bool) -> None:
    draw_star(painter, box, "text" if holds else "text_faint", filled=holds)


def _label(label: Label) -> Draw:
    def draw(painter: QPainter, box: QRectF, holds: bool) -> None:
        if not holds:
            painter.setOpacity(_QUIET)
        draw_label(painter, box.adjusted(1, 1, -1, -1), label, edge="text_faint")
        painter.setOpacity(1.0)
        if holds:
            painting.outline(painter, box.adjusted(-4, -4, 4, 4), "text", radius=4)

    return draw


class _Mark(QAbstractButton):
    """One mark; whether it holds is also told to whoever does not see."""

    def __init__(self, draw: Draw, width_px: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._draw, self._width_px = draw, width_px
        self._is_held = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_held(self, held: bool) -> None:
        """Show whether the picture has it."""
        self._is_held = held
        self.setAccessibleDescription(self.tr("It is so.") if held else "")
        self.update()

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        """Keep Tab."""
        return keeps_tab(event) or super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(self._width_px, _HEIGHT_PX)

    def hitButton(self, at: QPoint) -> bool:
        return self.rect().contains(at)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painting.smooth(self)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            painting.fill(painter, self.rect(), "pressed" if self.isDown() else "hover")
        if not self.isEnabled():
            painter.setOpacity(0.4)
        box = QRectF(0, 0, _MARK_PX, _MARK_PX)
        box.moveCenter(QRectF(self.rect()).center())
        self._draw(painter, box, self._is_held)
        painting.focus_ring(painter, self)
