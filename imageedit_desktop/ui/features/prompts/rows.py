"""The rows in which prompts are found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from imageedit_desktop.domain.prompt_words import folded
from imageedit_desktop.domain.prompts.preset import Preset
from imageedit_desktop.domain.prompts.recall import PastPrompt
from imageedit_desktop.domain.prompts.snippet import Snippet
from imageedit_desktop.ui.commands.row_line import ROW_ROLE, Index, RowDelegate, RowLine, RowModel, write
from imageedit_desktop.ui.features.prompts.examples import Example
from imageedit_desktop.ui.features.prompts.words import preset_facts
from imageedit_desktop.ui.theme import BODY, SMALL, color, font
from imageedit_desktop.ui.words import apart, date_words

Entry = PastPrompt | Snippet | Preset | Example
"""What can be found."""

_NAME_MAX_SHARE = 0.5
"""Of a row's width for the name, so that the words behind it are seen too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptRow:
    """An entry as it is shown.

    Attributes:
        name: empty for a prompt that has none.
        words: the prompt, or the piece.
        facts: what else is worth knowing.
    """

    entry: Entry
    name: str = ""
    words: str
    facts: str = ""

    @property
    def line(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.name, self.words, self.facts) if part)

    def has(self, terms: Iterable[str]) -> bool:
        """Whether all these are in it; both folded."""
        text = folded(f"{self.name} {self.words}")
        return all(term in text for term in terms)


def row_of(entry: Entry) -> PromptRow:
    """An entry in words."""
    match entry:
        case PastPrompt():
            return PromptRow(entry=entry, words=entry.prompt, facts=date_words(entry.used_ms))
        case Snippet():
            return PromptRow(entry=entry, name=entry.name, words=entry.words)
        case Preset():
            return PromptRow(entry=entry, name=entry.name, words=entry.prompt, facts=preset_facts(entry))
    return PromptRow(entry=entry, name=entry.title, words=entry.prompt)


class PromptModel(RowModel[PromptRow]):
    """The entries of one list that have some words."""

    def show(self, entries: Sequence[Entry], words: str) -> None:
        """Show those that have these words, or pieces of words."""
        terms = folded(words).split()
        self.show_rows([row for row in map(row_of, entries) if row.has(terms)])

    # Qt overrides

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return row.line
        return row if role == ROW_ROLE else None


class PromptDelegate(RowDelegate[PromptRow]):
    """Paints a row: its name, its words as far as they fit, and at the end what else is worth knowing."""

    def paint_row(self, painter: QPainter, row: PromptRow, place: RowLine) -> None:
        """What is at the end is placed first; the words have what is left."""
        if row.facts:
            painter.setFont(font(SMALL))
            painter.setPen(color("text_muted"))
            facts = apart(row.facts)
            write(painter, facts, place.trail(painter.fontMetrics().horizontalAdvance(facts) + 1))
        painter.setFont(font(BODY))
        if row.name:
            painter.setPen(color("text"))
            most = round(place.rest().width() * _NAME_MAX_SHARE)
            write(painter, row.name, place.lead(min(most, painter.fontMetrics().horizontalAdvance(row.name) + 1)))
        painter.setPen(color("text_muted" if row.name else "text"))
        write(painter, " ".join(row.words.split()), place.rest())
