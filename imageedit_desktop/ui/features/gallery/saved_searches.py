"""Searches that are kept: opened from a menu beside the line, together with the tags, and saved under a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton, QWidget

from imageedit_desktop.domain.query import Comparison, Condition, Query, written
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.services.gallery.saved_searches import SavedSearches
from imageedit_desktop.services.tasks import Spawn
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.dialogs.sheet import Sheet
from imageedit_desktop.ui.features.gallery.commands import SAVE_SEARCH, SAVED_SEARCHES
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import Label
from imageedit_desktop.ui.words import phrase

_NAME_MAX_CHARACTERS = 60
_TAGS_MAX = 30
"""So many tags are in the menu, the most used ones; all of them can be typed."""


class SaveSearchSheet(Sheet):
    """Asks for the name of a search.

    Signals:
        named(str): keep it under this name.
    """

    named = Signal(str)

    def __init__(self, line: str, parent: QWidget) -> None:
        """Make the sheet for a search, as it is written."""
        super().__init__(self.tr("Save This Search"), parent, of_library=True)
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Name"))
        self._field.setAccessibleName(self.tr("Name"))
        self._field.setMaxLength(_NAME_MAX_CHARACTERS)
        self.body.addWidget(Label(line, "muted", wrap=True))
        self.body.addWidget(self._field)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._save = Button(self.tr("Save"), "accent")
        self._save.setDefault(True)
        self._save.setEnabled(False)
        self._save.clicked.connect(self._on_save)
        self._field.textChanged.connect(self._on_typed)
        self.add_button(cancel)
        self.add_button(self._save)
        self._field.setFocus()

    @Slot()
    def _on_typed(self) -> None:
        self._save.setEnabled(bool(self._field.text().strip()))

    @Slot()
    def _on_save(self) -> None:
        self.named.emit(self._field.text().strip())
        self.accept()


class SearchMenu(QObject):
    """The menu of a button: saved searches, tags, and what can be done about them."""

    def __init__(
        self,
        button: QToolButton,
        *,
        saved: SavedSearches,
        review: Review,
        open_line: Callable[[str], object],
        spawn: Spawn,
        commands: Commands,
    ) -> None:
        """The menu of a window.

        Args:
            button: opens it.
            saved: the searches that are kept.
            review: what is searched for now, and the tags.
            open_line: searches for a line, and shows it.
            spawn: looks into the library that is open, for as long as it is.
            commands: of the window.
        """
        super().__init__(button)
        self._button, self._saved, self._review = button, saved, review
        self._open_line, self._spawn, self._commands = open_line, spawn, commands
        commands.provide(SAVED_SEARCHES, self._open, hindrance=self._not_seen)
        commands.provide(SAVE_SEARCH, self._ask_name, hindrance=self._nothing_to_save)

    def _open(self) -> None:
        self._spawn(self._open_with_tags(), "tags")

    async def _open_with_tags(self) -> None:
        self._menu(await self._review.tags()).popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))

    def _menu(self, tags: Sequence[str]) -> QMenu:
        menu = QMenu(self._button)
        menu.aboutToHide.connect(menu.deleteLater)
        for name, line in self._saved.lines.items():
            menu.addAction(_plain(name)).triggered.connect(partial(self._open_line, line))
        if not self._saved.lines:
            menu.addAction(self.tr("No search is saved yet.")).setEnabled(False)
        menu.addSeparator()
        menu.addAction(self._commands.action(SAVE_SEARCH))
        self._add_removing(menu.addMenu(self.tr("Remove")))
        self._add_tags(menu.addMenu(self.tr("Tags")), tags)
        return menu

    def _add_removing(self, menu: QMenu) -> None:
        menu.setEnabled(bool(self._saved.lines))
        for name in self._saved.lines:
            words = phrase(self.tr("Remove “{name}”"), name=_plain(name))
            menu.addAction(words).triggered.connect(partial(self._saved.remove, name))

    def _add_tags(self, menu: QMenu, tags: Sequence[str]) -> None:
        menu.setEnabled(bool(tags))
        for tag in tags[:_TAGS_MAX]:
            condition = Condition(field="tag", any_of=(Comparison(value=tag),))
            line = written(Query(conditions=(condition,)))
            menu.addAction(_plain(tag)).triggered.connect(partial(self._open_line, line))

    def _ask_name(self) -> None:
        line = written(self._review.query)
        sheet = SaveSearchSheet(line, self._button.window())
        sheet.named.connect(lambda name: self._saved.save(name, line))
        sheet.open()

    def _not_seen(self) -> str:
        return "" if self._button.isVisible() else self.tr("Go back to the gallery first.")

    def _nothing_to_save(self) -> str:
        return "" if self._review.query.chooses else self.tr("Search for something first.")


def _plain(words: str) -> str:
    """Words of the artist's own as an entry of a menu."""
    return words.replace("&", "&&")
