"""How much may be spent."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from imageedit_desktop.domain.errors import InputError
from imageedit_desktop.domain.money.budget import Budget, Spent
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.ui.dialogs.sheet import Sheet
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import Label
from imageedit_desktop.ui.words import amount_from, phrase, price_words, problem_words

_FIELD_PX = 12 * SPACE


class BudgetDialog(Sheet):
    """Asks for limits; an empty field is none.

    Signals:
        limits_chosen(Budget): to be kept.
    """

    limits_chosen = Signal(object)

    def __init__(self, limits: Budget, spent: Spent, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Budget"), parent)
        why = self.tr("An order that would exceed a limit is not placed. Leave a field empty for no limit.")
        self.body.addWidget(Label(why, "muted", wrap=True))
        self.body.addSpacing(SPACE)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(2 * SPACE)
        self._rows.setVerticalSpacing(SPACE)
        self._rows.setColumnStretch(0, 1)
        self.body.addLayout(self._rows)
        today = phrase(self.tr("{amount} spent today"), amount=price_words(spent.day))
        month = phrase(self.tr("{amount} spent this month"), amount=price_words(spent.month))
        self._day = self._add_row(self.tr("Each day"), limits.day, today)
        self._month = self._add_row(self.tr("Each month"), limits.month, month)
        self._above = self._add_row(self.tr("Ask before an order above"), limits.confirm_above, "")
        self._trouble = Label("", "danger", wrap=True)
        self._trouble.hide()
        self.body.addWidget(self._trouble)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        save = Button(self.tr("Save"), "accent")
        save.setDefault(True)
        save.clicked.connect(self._on_save)
        self.add_button(cancel)
        self.add_button(save)
        self._day.setFocus()

    def _add_row(self, title: str, limit: MicroUsd | None, remark: str) -> QLineEdit:
        row = self._rows.rowCount()
        field = QLineEdit("" if limit is None else price_words(limit))
        field.setAccessibleName(title)
        field.setPlaceholderText(self.tr("No limit"))
        invitation_px = field.fontMetrics().horizontalAdvance(field.placeholderText())
        field.setFixedWidth(max(_FIELD_PX, invitation_px + 4 * SPACE))
        label = Label(title)
        label.mute()
        self._rows.addWidget(label, row, 0)
        self._rows.addWidget(Label(remark, "caption"), row, 1)
        self._rows.addWidget(field, row, 2)
        return field

    def _on_save(self) -> None:
        try:
            limits = Budget(day=_amount(self._day), month=_amount(self._month), confirm_above=_amount(self._above))
        except InputError as error:
            self._trouble.setText(problem_words(error.first))
            self._trouble.show()
            self.fit()
            return
        self.limits_chosen.emit(limits)
        self.accept()


def _amount(field: QLineEdit) -> MicroUsd | None:
    return amount_from(field.text()) if field.text().strip() else None
