"""The foot of the table: what all of it comes to, and ordering it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from imageedit_desktop.services.tables.tables import Tables
from imageedit_desktop.ui.commands.buttons import follow
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.table import words
from imageedit_desktop.ui.features.table.commands import ORDER_TABLE, READ_PICTURES
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import Label
from imageedit_desktop.ui.words import phrase, problem_words


class Foot(QWidget):
    """Tells the total, what needs a look, what is left out and what the budget says; orders.

    Signals:
        leave_out_requested(bool): identical requests are to be ordered once, or each time.

    Attributes:
        starts_paused: whether nothing is to be sent at first.
    """

    leave_out_requested = Signal(bool)

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._total = Label("", "section")
        self._doubt = Label("", "warning", wrap=True)
        self._rest = Label("", "muted", wrap=True)
        self._budget = Label("", "danger", wrap=True)
        self._progress = Label("", "muted")
        self._stop = Button(self.tr("Stop"), "link")
        follow(self._stop, READ_PICTURES, commands)
        self._once = QCheckBox(self.tr("Order identical requests once"))
        self._once.setChecked(True)
        self._once.toggled.connect(self.leave_out_requested)
        self._paused = QCheckBox(self.tr("Start paused"))
        self._order = Button(self.tr("Order…"), "accent")
        follow(self._order, ORDER_TABLE, commands)
        self._lay_out()

    @property
    def starts_paused(self) -> bool:
        """What is set."""
        return self._paused.isChecked()

    def show_state(self, tables: Tables) -> None:
        """Show what the table at hand comes to."""
        plan = tables.overview.plan
        self._total.setText(words.total_words(plan, rehearsal=tables.is_rehearsal))
        doubt, rest = words.doubt_words(tables.overview.in_doubt), words.rest_words(plan)
        for label, told in ((self._doubt, doubt), (self._rest, rest)):
            label.setText(told)
            label.setVisible(bool(told))
        refusal = tables.budget_refusal
        self._budget.setText("" if refusal is None else problem_words(refusal))
        self._budget.setVisible(refusal is not None)
        self._show_progress(tables)

    def _show_progress(self, tables: Tables) -> None:
        progress = tables.reading.progress
        for part in (self._progress, self._stop):
            part.setVisible(progress is not None)
        if progress is None:
            return
        told = self.tr("Reading pictures: {done} of {total}")
        if tables.reading.is_stopped:
            told = self.tr("Reading was stopped: {done} of {total} pictures")
        self._progress.setText(phrase(told, done=progress.done, total=progress.total))
        self._stop.setText(self.tr("Go on") if tables.reading.is_stopped else self.tr("Stop"))

    def _lay_out(self) -> None:
        told = QVBoxLayout()
        told.setSpacing(SPACE // 2)
        for label in (self._total, self._doubt, self._rest, self._budget):
            told.addWidget(label)
        reading = QHBoxLayout()
        reading.setSpacing(SPACE)
        reading.addWidget(self._progress)
        reading.addWidget(self._stop)
        reading.addStretch(1)
        told.addLayout(reading)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        row.setSpacing(2 * SPACE)
        row.addLayout(told, 1)
        for part in (self._once, self._paused, self._order):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
