"""Finding a prompt to use again, by a few of its words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from imageedit_desktop.ui.commands.buttons import follow
from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.finder import Finder
from imageedit_desktop.ui.commands.menus import Entries, context_menu
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.prompts.commands import (
    DELETE,
    FIND,
    KEEP_PRESET,
    KEEP_SNIPPET,
    PRESETS,
    RENAME,
    SNIPPETS,
    UPDATE,
)
from imageedit_desktop.ui.features.prompts.rows import Entry, PromptDelegate, PromptModel, PromptRow
from imageedit_desktop.ui.features.prompts.shelves import Shelf
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import Label
from imageedit_desktop.ui.words import phrase

_PREVIEW_LINES = 2
_PREVIEW_MAX_CHARACTERS = 160

_ACTS: dict[Shelf, tuple[Command, ...]] = {
    Shelf.EARLIER: (),
    Shelf.SNIPPETS: (RENAME, DELETE, KEEP_SNIPPET),
    Shelf.PRESETS: (UPDATE, RENAME, DELETE, KEEP_PRESET),
    Shelf.EXAMPLES: (),
}
_HEARD = (FIND, SNIPPETS, PRESETS, RENAME, DELETE, UPDATE, KEEP_PRESET)


class PromptFinder(Finder):
    """Lies over the window while one looks for a prompt. Tab goes from list to list.

    Signals:
        sought(str): the prompts of orders with these words are wanted.
        chosen(Entry): use it.
        current_changed(): another row is the current one.
    """

    sought = Signal(str)
    chosen = Signal(object)
    current_changed = Signal()

    def __init__(self, window: QWidget, commands: Commands) -> None:
        super().__init__(window, commands, heard=_HEARD)
        self._commands = commands
        self._shelf = Shelf.EARLIER
        self._entries: dict[Shelf, tuple[Entry, ...]] = dict.fromkeys(Shelf, ())
        self._model = PromptModel(self)
        self._tabs = self._make_tabs()
        self._preview = self._make_preview()
        self._acts, self._act_buttons = self._make_acts()
        self.letters.setAccessibleName(self.tr("Find a prompt"))
        self.letters.tabbed.connect(self._step)
        self.list.setAccessibleName(self.tr("Prompts"))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.use(self._model, PromptDelegate(self.list))
        self.list.selectionModel().currentChanged.connect(self._show_current)

    def open_at(self, shelf: Shelf) -> None:
        """Open it with one list in view, or close it where that is in view already."""
        if self.isVisible():
            if shelf is self._shelf:
                self.dismiss()
            else:
                self._go_to(shelf)
            return
        self._shelf = shelf
        self.open()

    def show_entries(self, shelf: Shelf, entries: Sequence[Entry]) -> None:
        """Show what there is in a list; the current row stays where it is."""
        self._entries[shelf] = tuple(entries)
        if shelf is self._shelf and self.isVisible():
            row = self.list.currentIndex().row()
            self._show_rows(self.letters.text())
            last = self._model.rowCount() - 1
            self.list.setCurrentIndex(self._model.index(max(0, min(row, last)), 0))
            self.fit()

    @property
    def current(self) -> Entry | None:
        """What the current row is about; None where it is not seen."""
        row = self._row() if self.isVisible() else None
        return None if row is None else row.entry

    def look(self) -> None:
        self._show_shelf()
        self.seek("")

    def seek(self, letters: str) -> None:
        if self._shelf is Shelf.EARLIER:
            self.sought.emit(letters)
        self._show_rows(letters)

    def choose(self, index: QModelIndex) -> None:
        row = self._model.row(index)
        if row is not None:
            self.dismiss()
            self.chosen.emit(row.entry)

    def _row(self) -> PromptRow | None:
        return self._model.row(self.list.currentIndex())

    def _show_rows(self, letters: str) -> None:
        self._model.show(self._entries[self._shelf], letters)
        self.nothing.setText(self._nothing_words())
        self._show_current()

    def _nothing_words(self) -> str:
        earlier = self._shelf is Shelf.EARLIER
        if self._entries[self._shelf] or (earlier and self.letters.text()):
            return self.tr("Nothing here has these words.")
        match self._shelf:
            case Shelf.EARLIER:
                return self.tr("Nothing was ordered yet. Every prompt that you order will be here.")
            case Shelf.SNIPPETS:
                return self.tr(
                    "No snippet is kept yet. Select words of the prompt and keep them; {name} in a prompt stands "
                    "for each line of the snippet with that name."
                )
        return self.tr("No preset is kept yet. A preset keeps prompt, size, number of images, seed and optimizer.")

    def _make_tabs(self) -> QButtonGroup:
        """For the mouse; with the keyboard one goes by Tab."""
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE // 2)
        group = QButtonGroup(self)
        words = (self.tr("Earlier Prompts"), self.tr("Snippets"), self.tr("Presets"), self.tr("Examples"))
        for shelf, title in zip(Shelf, words, strict=True):
            tab = Button(title, "strip")
            tab.setCheckable(True)
            tab.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            tab.clicked.connect(partial(self._go_to, shelf))
            group.addButton(tab, shelf)
            row.addWidget(tab)
        row.addStretch(1)
        self.column.insertWidget(1, bar)
        return group

    def _make_preview(self) -> Label:
        """All of the current prompt, as far as there is room; it is read out with the row."""
        preview = Label("", "muted", wrap=True)
        preview.mute()
        preview.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        preview.setContentsMargins(SPACE, 0, SPACE, 0)
        preview.setFixedHeight(_PREVIEW_LINES * preview.fontMetrics().lineSpacing())
        self.column.addWidget(preview)
        return preview

    def _act_titles(self) -> dict[Command, str]:
        return {
            UPDATE: self.tr("Update"),
            RENAME: self.tr("Rename…"),
            DELETE: self.tr("Delete"),
            KEEP_SNIPPET: self.tr("Keep the Selected Words…"),
            KEEP_PRESET: self.tr("Keep What Is Set…"),
        }

    def _act_words(self, command: Command, title: str) -> str:
        keys = self._commands.keys_words(command)
        return phrase(self.tr("{words} ({keys})"), words=title, keys=keys) if keys else title

    def _make_acts(self) -> tuple[QWidget, dict[Command, Button]]:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE // 2)
        buttons = {}
        for command, title in self._act_titles().items():
            button = Button(title, "strip")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            follow(button, command, self._commands)
            buttons[command] = button
            row.addWidget(button)
        row.addStretch(1)
        self.column.addWidget(bar)
        return bar, buttons

    def _show_shelf(self) -> None:
        self._tabs.button(self._shelf).setChecked(True)
        title = self._tabs.button(self._shelf).text()
        self.letters.setPlaceholderText(phrase(self.tr("{list}: find by words, Tab for the next list"), list=title))
        titles = self._act_titles()
        for command, button in self._act_buttons.items():
            button.setText(self._act_words(command, titles[command]))
            button.setVisible(command in _ACTS[self._shelf])
        self._acts.setVisible(bool(_ACTS[self._shelf]))

    def _go_to(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._show_shelf()
        self.announce(self._tabs.button(shelf).text())
        self.seek(self.letters.text())
        self.go_to_first()
        self.fit()

    @Slot(int)
    def _step(self, by: int) -> None:
        self._go_to(Shelf((self._shelf + by) % len(Shelf)))

    @Slot()
    def _show_current(self) -> None:
        row = self._row()
        words = "" if row is None else " ".join(row.words.split())
        shortened = f"{words[:_PREVIEW_MAX_CHARACTERS]}…" if len(words) > _PREVIEW_MAX_CHARACTERS else words
        self._preview.setText(shortened)
        self._preview.setVisible(row is not None)
        self.current_changed.emit()

    @Slot(QPoint)
    def _show_menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        if not index.isValid() or not _ACTS[self._shelf]:
            return
        self.list.setCurrentIndex(index)
        entries: Entries = _ACTS[self._shelf]
        context_menu(entries, self._commands, self.list).popup(self.list.viewport().mapToGlobal(at))

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.current_changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.current_changed.emit()
