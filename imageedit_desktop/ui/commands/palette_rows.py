"""The rows of the palette."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QObject,
    QPointF,
    QRect,
    Qt,
)
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout

from imageedit_desktop.ui import icons
from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.fuzzy import NO_LETTERS, Match, match
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.commands.row_line import ROW_ROLE, Index, RowDelegate, RowLine, RowModel, write
from imageedit_desktop.ui.theme import BODY, SMALL, SPACE, color, font
from imageedit_desktop.ui.widgets.buttons import ICON_PX
from imageedit_desktop.ui.widgets.painting import fill

_ENDLESS_PX = 10_000.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PaletteRow:
    """A command as it is shown.

    Attributes:
        reason: why it cannot be done now; empty where it can.
        found: places of the letters in `title`.
    """

    command: Command
    title: str
    keys: str
    reason: str
    is_on: bool
    found: Match = NO_LETTERS

    @property
    def line(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.title, self.keys, self.reason) if part)


class PaletteModel(RowModel[PaletteRow]):
    """The commands that have some letters, those that fit best first."""

    def __init__(self, commands: Commands, *, without: Command, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._without = without
        self._every: list[PaletteRow] = []

    def look(self) -> None:
        """Learn what is possible now: before the palette has the keyboard, for that may be what it is about."""
        self._every = [self._row(command) for command in self._commands.declared if command != self._without]
        self.find("")

    def find(self, letters: str) -> None:
        """Show the commands with these letters."""
        matches = ((row, match(letters, row.title)) for row in self._every)
        rows = [replace(row, found=found) for row, found in matches if found is not None]
        self.show_rows(sorted(rows, key=lambda row: (-row.found.score, bool(row.reason))))

    def _row(self, command: Command) -> PaletteRow:
        return PaletteRow(
            command=command,
            title=self._commands.title(command),
            keys=self._commands.keys_words(command),
            reason=self._commands.hindrance(command) or "",
            is_on=self._commands.action(command).isChecked(),
        )

    # Qt overrides

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole:
                return row.reason
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.line
        return row if role == ROW_ROLE else None


class PaletteDelegate(RowDelegate[PaletteRow]):
    """Paints a row: what it does, why it cannot be done now, its key at the end."""

    def paint_row(self, painter: QPainter, row: PaletteRow, place: RowLine) -> None:
        """Its key is placed before its words, which have what is left."""
        self._paint_icon(painter, row, place.lead(ICON_PX))
        if row.keys:
            self._paint_keys(painter, row.keys, place)
        self._paint_title(painter, row, place)
        if row.reason:
            painter.setFont(font(SMALL))
            painter.setPen(color("text_muted"))
            write(painter, row.reason, place.rest())

    def _paint_icon(self, painter: QPainter, row: PaletteRow, box: QRect) -> None:
        name = "check" if row.is_on else row.command.icon
        if name:
            square = QRect(0, 0, ICON_PX, ICON_PX)
            square.moveCenter(box.center())
            icons.draw(painter, name, square, "text_disabled" if row.reason else "text_muted")

    def _paint_keys(self, painter: QPainter, keys: str, place: RowLine) -> None:
        painter.setFont(font(SMALL))
        box = place.trail(painter.fontMetrics().horizontalAdvance(keys) + 2 * SPACE)
        cap = QRect(box.left(), 0, box.width(), painter.fontMetrics().height() + 4)
        cap.moveCenter(box.center())
        fill(painter, cap, "hover", radius=4)
        painter.setPen(color("text_muted"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, keys)

    def _paint_title(self, painter: QPainter, row: PaletteRow, place: RowLine) -> None:
        """The letters that were found stand out, where the whole title has room."""
        layout = _laid_out(row)
        needed = round(layout.lineAt(0).naturalTextWidth()) + 1
        room = place.rest().width()
        box = place.lead(min(needed, room))
        painter.setPen(color("text_faint" if row.reason else "text"))
        if needed <= room:
            layout.draw(painter, QPointF(box.left(), box.center().y() - layout.lineAt(0).height() / 2 + 1))
        else:
            painter.setFont(font(BODY))
            write(painter, row.title, box)


def _laid_out(row: PaletteRow) -> QTextLayout:
    """The title in one line, its found letters strong."""
    strong = QTextCharFormat()
    strong.setFontWeight(QFont.Weight.Bold)
    formats = []
    for place in row.found.positions:
        letter = QTextLayout.FormatRange()
        letter.start, letter.length, letter.format = place, 1, strong
        formats.append(letter)
    layout = QTextLayout(row.title, font(BODY))
    layout.setFormats(formats)
    layout.beginLayout()
    layout.createLine().setLineWidth(_ENDLESS_PX)
    layout.endLayout()
    return layout
