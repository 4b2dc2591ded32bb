"""Spelling in the prompt: what no dictionary knows is underlined, and its menu has what may have been meant."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit

from imageedit_desktop.domain.draft.edits import CorrectSpelling
from imageedit_desktop.services.composing.compose import Compose
from imageedit_desktop.services.composing.spelling import Spelling
from imageedit_desktop.services.tasks import Spawn
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.prompts.commands import CHECK_SPELLING
from imageedit_desktop.ui.theme import color, theme
from imageedit_desktop.ui.utf16 import spliced, units_of
from imageedit_desktop.ui.words import phrase

_AFTER_MS = 400
"""Since the last letter: nobody is told of a mistake in the middle of a word."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Word:
    """A word of the text, and where it is, as Qt counts: in UTF-16."""

    text: str
    start: int
    end: int


class Checking(QObject):
    """Looks through the prompt after each change, once one pauses."""

    def __init__(
        self, editor: QPlainTextEdit, *, spelling: Spelling, compose: Compose, spawn: Spawn, commands: Commands
    ) -> None:
        super().__init__(editor)
        self._editor, self._spelling, self._compose = editor, spelling, compose
        self._spawn, self._commands = spawn, commands
        self._wrong: tuple[_Word, ...] = ()
        self._later = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._later.timeout.connect(self._look)
        editor.document().contentsChanged.connect(self._later.start)
        editor.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        editor.customContextMenuRequested.connect(self._on_menu_requested)
        spelling.learned.connect(self._look)
        theme().changed.connect(self._underline)
        commands.provide_switch(CHECK_SPELLING, spelling.switch)
        commands.show_on(CHECK_SPELLING, spelling.is_on)

    @Slot()
    def _look(self) -> None:
        words = tuple(_words_of(self._editor.toPlainText()))
        wrong = self._spelling.wrong_among({word.text for word in words})
        self._wrong = tuple(word for word in words if word.text in wrong)
        self._underline()

    @Slot()
    def _underline(self) -> None:
        marks = []
        for word in self._wrong:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor_on(word)
            mark.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            mark.format.setUnderlineColor(color("danger"))
            marks.append(mark)
        self._editor.setExtraSelections(marks)

    def _cursor_on(self, word: _Word) -> QTextCursor:
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(word.start)
        cursor.setPosition(word.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    @Slot(QPoint)
    def _on_menu_requested(self, at: QPoint) -> None:
        place = self._editor.cursorForPosition(at).position()
        word = next((word for word in self._wrong if word.start <= place <= word.end), None)
        if word is None or self._cursor_on(word).selectedText() != word.text:
            self._pop_up(self._menu(), at)
        else:
            self._spawn(self._open_with_suggestions(word, at), "suggestions")

    async def _open_with_suggestions(self, word: _Word, at: QPoint) -> None:
        suggestions = await self._spelling.suggestions(word.text)
        menu = self._menu()
        first = menu.actions()[0]
        menu.insertActions(first, self._corrections(word, suggestions, menu))
        menu.insertSeparator(first)
        self._pop_up(menu, at)

    def _corrections(self, word: _Word, suggestions: Sequence[str], menu: QMenu) -> list[QAction]:
        actions = []
        for suggestion in suggestions:
            action = QAction(suggestion.replace("&", "&&"), menu)
            action.triggered.connect(partial(self._correct, word, suggestion))
            actions.append(action)
        if not suggestions:
            none = QAction(self.tr("No suggestions"), menu)
            none.setEnabled(False)
            actions.append(none)
        add = QAction(phrase(self.tr("Add “{word}” to the Dictionary"), word=word.text), menu)
        add.triggered.connect(partial(self._spelling.add, word.text))
        return [*actions, add]

    def _menu(self) -> QMenu:
        menu = self._editor.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        menu.addAction(self._commands.action(CHECK_SPELLING))
        return menu

    def _pop_up(self, menu: QMenu, at: QPoint) -> None:
        menu.popup(self._editor.viewport().mapToGlobal(at))

    def _correct(self, word: _Word, suggestion: str, _checked: bool = False) -> None:
        """Unless it is another word by now that stands there."""
        if self._cursor_on(word).selectedText() != word.text:
            return
        prompt = spliced(self._editor.toPlainText(), word.start, word.end, suggestion)
        self._compose.apply(CorrectSpelling(prompt=prompt))


def _words_of(text: str) -> Iterator[_Word]:
    """What a dictionary can know: letters alone; not abbreviations in capitals."""
    place = units = 0
    for found in _WORD.finditer(text):
        units += units_of(text[place : found.start()])
        place, start = found.end(), units
        units += units_of(found[0])
        if len(found[0]) > 1 and not found[0].isupper():
            yield _Word(text=found[0], start=start, end=units)
