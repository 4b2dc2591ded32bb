"""The window of the characters: the cards on the leading side, the chosen one beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from imageedit_desktop.domain.character.card import Character
from imageedit_desktop.ui.commands.buttons import CommandButton, follow
from imageedit_desktop.ui.commands.menus import open_on_request
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.characters.card_list import CardList
from imageedit_desktop.ui.features.characters.commands import (
    CARD_MENU,
    ERASE_CHARACTER,
    EXPORT_CHARACTER,
    IMPORT_CHARACTER,
    NEW_CHARACTER,
    PUT_IN_TRAY,
    REMOVE_CHARACTER,
)
from imageedit_desktop.ui.features.characters.drop_place import DropPlace
from imageedit_desktop.ui.features.characters.editor import CardEditor
from imageedit_desktop.ui.features.characters.portrait_strip import InputPath
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.flow_layout import FlowLayout
from imageedit_desktop.ui.widgets.labels import Hairline, Label
from imageedit_desktop.ui.widgets.side_window import SideWindow

ROLE = "characters"
"""Under which the window's place is kept."""

_SIZE_PX = (760, 640)

_LIST_PX, _LIST_MIN_PX, _CARD_MIN_PX = 240, 160, 300


class CharactersWindow(SideWindow):
    """Lies over the main window, so that cards are dragged to the tray and pictures to the cards.

    Attributes:
        list: the cards.
        editor: the one that is chosen.
        invitation: what is seen while there are none; pictures may fall on it.
    """

    def __init__(
        self,
        pictures: PictureCache,
        input_path: InputPath,
        commands: Commands,
        remembered: Mapping[str, Any],
        main: QWidget,
    ) -> None:
        super().__init__(ROLE, remembered, _SIZE_PX, main)
        self.setWindowTitle(self.tr("Characters"))
        self.list = CardList(pictures, input_path)
        self.editor = CardEditor(pictures, input_path, commands)
        self._commands = commands
        self.invitation = self._make_invitation()
        self._sides = QSplitter()
        self._pages = QStackedWidget()
        self._lay_out()
        open_on_request(self.list, CARD_MENU, commands)

    def show_cards(self, cards: Sequence[Character], current: Character | None) -> None:
        """Show these cards, one of them as the chosen one; the editor is told by itself."""
        self.list.show_cards(cards, None if current is None else current.id)
        self._pages.setCurrentWidget(self._sides if cards else self.invitation)
        self._card_side.setVisible(current is not None)
        self._choose.setVisible(current is None)

    def open(self) -> None:
        """Be seen, where it was."""
        self.open_over_main(self.list if self.list.count() else self._first)

    def leave(self) -> None:
        """Be seen no more; what is typed is meant."""
        self.editor.settle()
        super().leave()

    def _make_invitation(self) -> DropPlace:
        page = DropPlace()
        page.setAccessibleName(self.tr("No characters yet"))
        column = QVBoxLayout(page)
        column.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        column.setSpacing(SPACE)
        column.addStretch(1)
        column.addWidget(
            Label(self.tr("People and figures that you work with again and again"), "heading", wrap=True)
        )
        about = self.tr(
            "A card keeps the portraits of a person, a phrase for prompts, notes, and what was agreed. Drag a card "
            "to the reference tray, and its portraits are there. Drop pictures here to begin."
        )
        column.addWidget(Label(about, "muted", wrap=True))
        column.addSpacing(SPACE)
        self._first = Button(self.tr("New character"), "accent")
        follow(self._first, NEW_CHARACTER, self._commands)
        column.addWidget(self._first, 0, Qt.AlignmentFlag.AlignLeading)
        bring = Button(self.tr("Import one from a file…"), "link")
        follow(bring, IMPORT_CHARACTER, self._commands)
        column.addWidget(bring, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(2)
        return page

    def _lay_out(self) -> None:
        self._sides.addWidget(self._make_list_side())
        self._sides.addWidget(self._make_right_side())
        self._sides.setChildrenCollapsible(False)
        self._sides.setStretchFactor(0, 0)
        self._sides.setStretchFactor(1, 1)
        self._sides.setSizes([_LIST_PX, _SIZE_PX[0] - _LIST_PX])
        for page in (self._sides, self.invitation):
            self._pages.addWidget(page)
        self.setCentralWidget(self._pages)
        self.lay_news_on(self._pages, above=self._foot)

    def _make_list_side(self) -> QWidget:
        side = QWidget()
        side.setProperty("surface", "window")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setMinimumWidth(_LIST_MIN_PX)
        head = QHBoxLayout()
        head.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        head.addWidget(Label(self.tr("Characters"), "section"), 1)
        head.addWidget(CommandButton(NEW_CHARACTER, self._commands))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, SPACE)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        return side

    def _make_right_side(self) -> QWidget:
        side = QWidget()
        side.setMinimumWidth(_CARD_MIN_PX)
        self._choose = Label(self.tr("Choose a character."), "muted")
        self._choose.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._card_side = QWidget()
        card = QVBoxLayout(self._card_side)
        card.setContentsMargins(0, 0, 0, 0)
        card.setSpacing(0)
        card.addWidget(self.editor, 1)
        card.addWidget(Hairline())
        card.addWidget(self._make_foot())
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._choose, 1)
        column.addWidget(self._card_side, 1)
        return side

    def _make_foot(self) -> QWidget:
        """What is done with the card as a whole; in more rows where the window is narrow."""
        self._foot = QWidget()
        around = QVBoxLayout(self._foot)
        around.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, SPACE)
        row = FlowLayout(gap_px=SPACE)
        put = Button(self.tr("Put into the tray"), "accent")
        follow(put, PUT_IN_TRAY, self._commands)
        row.addWidget(put)
        for text, command in (
            (self.tr("Export…"), EXPORT_CHARACTER),
            (self.tr("Remove"), REMOVE_CHARACTER),
            (self.tr("Erase…"), ERASE_CHARACTER),
        ):
            button = Button(text)
            follow(button, command, self._commands)
            row.addWidget(button)
        around.addLayout(row)
        return self._foot

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.step_back()
        else:
            super().keyPressEvent(event)
