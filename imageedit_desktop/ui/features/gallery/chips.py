"""What a query asks for, as chips that can be taken away one by one; and a way out where nothing was found."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imageedit_desktop.domain.query import Condition, Query, Word
from imageedit_desktop.ui.features.gallery.query_words import part_words
from imageedit_desktop.ui.icons import icon
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.flow_layout import FlowLayout
from imageedit_desktop.ui.widgets.labels import Label
from imageedit_desktop.ui.words import phrase

Part = Word | Condition
Parts = tuple[Part, ...]
_WAYS_MAX = 6
"""More of them are not read any more; those that lead to most pictures come first."""


class QueryChips(QWidget):
    """A chip for each part of the query; hidden where it asks for nothing.

    Signals:
        clear_requested(tuple[Part, ...]): these need not hold any more.
    """

    clear_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._query = Query()
        self._chips, self._ways_out = FlowLayout(gap_px=SPACE // 2), FlowLayout(gap_px=2 * SPACE)
        self._unmeasured = Label("", "muted")
        self._unmeasured.setAccessibleName(self.tr("Not measured yet"))
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, SPACE // 2, 2 * SPACE, SPACE // 2)
        column.setSpacing(SPACE // 2)
        column.addLayout(self._chips)
        column.addWidget(self._unmeasured)
        column.addLayout(self._ways_out)
        self.setAccessibleName(self.tr("What is searched for"))
        self._unmeasured.hide()
        self.hide()

    def show_query(self, query: Query) -> None:
        """Show what is asked for now."""
        self._query = query
        _empty(self._chips)
        _empty(self._ways_out)
        for part in query.parts:
            words = part_words(part)
            chip = Button(words, "chip", parent=self)
            chip.setIcon(icon("x", "text_muted"))
            chip.setLayoutDirection(_other(self.layoutDirection()))
            said = phrase(self.tr("Search without {part}"), part=words)
            chip.setToolTip(said)
            chip.setAccessibleName(said)
            chip.clicked.connect(partial(self.clear_requested.emit, (part,)))
            self._add(self._chips, chip)
        if len(query.parts) > 1:
            self._add(self._chips, self._clear_all())
        self.setVisible(bool(query.parts))

    def show_unmeasured(self, count: int) -> None:
        """Say that so many pictures may belong here, once it is known how much they changed; nothing for none."""
        words = self.tr("%Ln pictures are still to be compared with their sources", "", count) if count else ""
        self._unmeasured.setText(words)
        self._unmeasured.setAccessibleDescription(words)
        self._unmeasured.setVisible(bool(words))

    def offer_ways_out(self, found: Sequence[tuple[Parts, int]]) -> None:
        """Nothing meets all parts: offer to clear what was too much.

        Args:
            found: parts, and how many pictures there are without them.
        """
        _empty(self._ways_out)
        if not found:
            return
        self._add(self._ways_out, Label(self.tr("Nothing meets all of it."), "muted"))
        for parts, count in sorted(found, key=lambda way: -way[1])[:_WAYS_MAX]:
            named = self.locale().createSeparatedList([part_words(part) for part in parts])
            words = phrase(self.tr("Without {part}: %Ln pictures", "", count), part=named)
            way = Button(words, "link", parent=self)
            way.clicked.connect(partial(self.clear_requested.emit, parts))
            self._add(self._ways_out, way)

    def _add(self, row: FlowLayout, widget: QWidget) -> None:
        """All in a row are as high as each other."""
        widget.setFixedHeight(self.fontMetrics().height() + SPACE)
        row.addWidget(widget)

    def _clear_all(self) -> Button:
        clear = Button(self.tr("Clear all"), "link", parent=self)
        clear.clicked.connect(lambda: self.clear_requested.emit(self._query.parts))
        return clear


def _empty(layout: FlowLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def _other(direction: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """The cross comes after the words."""
    right_to_left = direction == Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight if right_to_left else Qt.LayoutDirection.RightToLeft
