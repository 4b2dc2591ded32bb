"""Asks what rows are to be multiplied by."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from imageedit_desktop.domain.draft.requests import Lists
from imageedit_desktop.domain.table.multiply import Factors, count
from imageedit_desktop.domain.table.row import ROWS_MAX, Row
from imageedit_desktop.ui.dialogs.sheet import Sheet
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import Label

_WIDTH_PX = 76 * SPACE
_PROMPTS_PX = 14 * SPACE
_CHARACTERS_PX = 12 * SPACE
_APART = re.compile(r"[,;\s]+")
_SIZES_APART = re.compile(r"[,;]\s*|\s+(?=\d+\s*[x×*])")


class MultiplySheet(Sheet):
    """Prompts, sizes, seeds and characters; what is left empty stays as each row has it.

    Signals:
        multiplied(Factors): this is what is wished.
    """

    multiplied = Signal(object)

    def __init__(self, rows: Sequence[Row], lists: Lists, characters: Sequence[str], parent: QWidget) -> None:
        """Make the sheet.

        Args:
            rows: that are multiplied.
            lists: what stands for names in braces.
            characters: the names of all cards.
            parent: the window.
        """
        super().__init__(self.tr("Multiply %Ln rows", "", len(rows)), parent, of_library=True)
        self._rows, self._lists = rows, lists
        self._prompts = self._make_prompts()
        self._divides = QCheckBox(self.tr("Make a row of each alternate in the rows’ own prompts"))
        self._sizes, self._seeds = QLineEdit(), QLineEdit()
        self._sizes.setPlaceholderText(self.tr("1024x1024, 1024x1536"))
        self._seeds.setPlaceholderText(self.tr("1, 2, 3"))
        self._characters = self._make_characters(characters)
        self._outcome = Label("", "muted", wrap=True)
        self._do = Button(self.tr("Multiply"), "accent")
        self._lay_out()
        for changed in (self._prompts.textChanged, self._sizes.textChanged, self._seeds.textChanged):
            changed.connect(self._show_outcome)
        self._divides.toggled.connect(self._show_outcome)
        self._characters.itemChanged.connect(self._show_outcome)
        self._show_outcome()
        self._prompts.setFocus()

    def _make_prompts(self) -> QPlainTextEdit:
        prompts = QPlainTextEdit()
        prompts.setTabChangesFocus(True)
        prompts.setFixedHeight(_PROMPTS_PX)
        return prompts

    def _make_characters(self, names: Sequence[str]) -> QListWidget:
        characters = QListWidget()
        characters.setProperty("surface", "offers")
        characters.setMaximumHeight(_CHARACTERS_PX)
        for name in names:
            item = QListWidgetItem(name, characters)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        return characters

    def _lay_out(self) -> None:
        self.resize(_WIDTH_PX, 0)
        form = QFormLayout()
        form.setSpacing(SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Prompts, one in each line"), self._prompts),
            ("", self._divides),
            (self.tr("Sizes"), self._sizes),
            (self.tr("Seeds"), self._seeds),
            (self.tr("Characters"), self._characters),
        )
        for words, field in fields:
            if field is self._characters and not self._characters.count():
                continue
            form.addRow(words, field)
            if words:
                field.setAccessibleName(words)
        self.body.addLayout(form)
        self.body.addWidget(self._outcome)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._do.setDefault(True)
        self._do.clicked.connect(self._on_multiply)
        self.add_button(cancel)
        self.add_button(self._do)

    def _factors(self) -> Factors:
        items = (self._characters.item(place) for place in range(self._characters.count()))
        return Factors(
            prompts=tuple(line.strip() for line in self._prompts.toPlainText().splitlines() if line.strip()),
            sizes=_parts(_SIZES_APART, self._sizes.text()),
            seeds=_parts(_APART, self._seeds.text()),
            characters=tuple(item.text() for item in items if item.checkState() is Qt.CheckState.Checked),
            divides_alternates=self._divides.isChecked(),
        )

    @Slot()
    def _show_outcome(self) -> None:
        rows = count(self._rows, self._factors(), self._lists)
        self._divides.setEnabled(not self._prompts.toPlainText().strip())
        self._do.setEnabled(0 < rows <= ROWS_MAX)
        if rows > ROWS_MAX:
            self._outcome.setText(self.tr("More than %Ln rows: a table has no room for them.", "", ROWS_MAX))
        else:
            self._outcome.setText(self.tr("That makes %Ln rows.", "", rows))

    @Slot()
    def _on_multiply(self) -> None:
        self.multiplied.emit(self._factors())
        self.accept()


def _parts(apart: re.Pattern[str], text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in apart.split(text) if part.strip()))
