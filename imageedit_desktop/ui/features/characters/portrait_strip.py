"""The portraits of a card: tiles, and what is said of the one that is chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imageedit_desktop.domain.character.card import Character, Portrait
from imageedit_desktop.domain.character.hints import Hint
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.domain.inputs import Rendition
from imageedit_desktop.ui.features.characters import words
from imageedit_desktop.ui.features.compose.pictures.add_tile import AddTile
from imageedit_desktop.ui.features.compose.pictures.picture_tile import PictureTile, TileRow
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button, IconButton
from imageedit_desktop.ui.widgets.flow_layout import FlowLayout
from imageedit_desktop.ui.widgets.labels import ElidedLabel, Label, explain
from imageedit_desktop.ui.widgets.painting import clip, fill, focus_ring, outline, smooth
from imageedit_desktop.ui.words import phrase

InputPath = Callable[[Rendition], Path | None]

Hints = Mapping[InputHash, Sequence[Hint]]

_GAP_PX = 4
_CHOSEN_PX = 3


class CardPortraitTile(PictureTile):
    """Shows a portrait of a card; checked while it is the chosen one. Arrows go to the next one."""

    def __init__(self, pictures: PictureCache, input_path: InputPath, parent: QWidget | None = None) -> None:
        super().__init__(pictures, parent)
        self._input_path = input_path
        self.portrait: Portrait | None = None
        self._is_cover = self._has_hints = False

    def show_portrait(
        self, portrait: Portrait, place: int, total: int, hints: Sequence[Hint], *, is_cover: bool
    ) -> None:
        """Show a portrait, the one at `place` of `total`, counted from 0."""
        self.portrait, self._is_cover, self._has_hints = portrait, is_cover, bool(hints)
        sentence = self.tr("Portrait {number} of {total}: {name}")
        name = phrase(sentence, number=place + 1, total=total, name=portrait.picture.name)
        self.setAccessibleName(name)
        told = [words.portrait_words(portrait), *map(words.hint_words, hints)]
        if is_cover:
            told.append(self.tr("It stands for the card."))
        explain(self, "\n".join(told))
        self.update()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.save()
        clip(painter, self.rect())
        fill(painter, self.rect(), "well")
        self.paint_picture(painter)
        painter.restore()
        if self._is_cover:
            self.paint_badge(painter, self.corner(trailing=False), "bookmark")
        if self._has_hints:
            self.paint_badge(painter, self.corner(trailing=True), "triangle-alert", "label_yellow")
        if self.isChecked():
            outline(painter, self.rect(), "accent", width=_CHOSEN_PX)
        focus_ring(painter, self)

    def picture_path(self) -> Path | None:
        """The portrait in the library."""
        return None if self.portrait is None else self._input_path(self.portrait.picture.rendition)


class PortraitStrip(QWidget):
    """Tiles, a place to add more, and below them what is said of the chosen one.

    Signals:
        pick_requested(): a file chooser is wanted.
        cover_requested(InputHash): it is to stand for the card.
        removal_requested(InputHash): it is to leave the card.
        move_requested(InputHash, int): it is to go to this place, from 0.
    """

    pick_requested = Signal()
    cover_requested = Signal(object)
    removal_requested = Signal(object)
    move_requested = Signal(object, int)

    def __init__(self, pictures: PictureCache, input_path: InputPath, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures, self._input_path = pictures, input_path
        self._card: Character | None = None
        self._hints: Hints | None = None
        self._chosen: InputHash | None = None
        self._place = QWidget()
        flow = FlowLayout(self._place, gap_px=_GAP_PX)
        self._add = AddTile()
        self._add.clicked.connect(self.pick_requested)
        flow.addWidget(self._add)
        self._row = TileRow(flow, self._add, self._make_tile)
        self._summary = Label("", "muted", wrap=True)
        self._name = ElidedLabel("", "section")
        self._told = Label("", "warning", wrap=True)
        self._about = QWidget()
        self._earlier = IconButton("chevron-left", self.tr("Move the portrait forward"))
        self._later = IconButton("chevron-right", self.tr("Move the portrait back"))
        self._cover = Button(self.tr("Use for the card"))
        self._remove = Button(self.tr("Remove portrait"))
        self._lay_out()

    def show_card(self, card: Character, hints: Hints | None) -> None:
        """Show the portraits of a card, and what is known of them; None while they are being looked at."""
        if self._card is None or card.id != self._card.id:
            self._chosen = None
        self._card, self._hints = card, hints
        self._row.show_so_many(len(card.portraits))
        face = card.face
        for place, (tile, portrait) in enumerate(zip(self._row.tiles, card.portraits, strict=True)):
            told = (hints or {}).get(portrait.picture.sha256, ())
            is_cover = portrait.picture is face and len(card.portraits) > 1
            tile.show_portrait(portrait, place, len(card.portraits), told, is_cover=is_cover)
        self._add.set_wide(wide=not card.portraits)
        self._summary.setText(self._summary_words(card))
        self._summary.setVisible(bool(card.portraits))
        self._show_chosen()

    def look_again(self) -> None:
        """Ask anew for pictures that could not be shown."""
        for tile in self._row.tiles:
            tile.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del takes the portrait away that has the keyboard."""
        tile = next((one for one in self._row.tiles if one.hasFocus()), None)
        if (
            event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
            and tile is not None
            and tile.portrait is not None
        ):
            self.removal_requested.emit(tile.portrait.picture.sha256)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        about = QVBoxLayout(self._about)
        about.setContentsMargins(0, 0, 0, 0)
        about.setSpacing(SPACE // 2)
        about.addWidget(self._name)
        about.addWidget(self._told)
        row = FlowLayout(gap_px=SPACE // 2)
        for button in (self._earlier, self._later, self._cover, self._remove):
            row.addWidget(button)
        about.addLayout(row)
        self._earlier.clicked.connect(lambda: self._move(-1))
        self._later.clicked.connect(lambda: self._move(1))
        self._cover.clicked.connect(lambda: self._with_chosen(self.cover_requested.emit))
        self._remove.clicked.connect(lambda: self._with_chosen(self.removal_requested.emit))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self._place)
        column.addWidget(self._about)
        column.addWidget(self._summary)

    def _summary_words(self, card: Character) -> str:
        return " ".join((words.hints_words(self._hints, len(card.portraits)), words.not_checked_words()))

    def _portrait(self) -> tuple[int, Portrait] | None:
        """The chosen portrait and its place."""
        portraits = self._card.portraits if self._card is not None else ()
        return next((found for found in enumerate(portraits) if found[1].picture.sha256 == self._chosen), None)

    def _show_chosen(self) -> None:
        found = self._portrait()
        for tile in self._row.tiles:
            is_chosen = found is not None and tile.portrait is found[1]
            tile.setChecked(is_chosen)
        self._about.setVisible(found is not None)
        if found is None or self._card is None:
            return
        place, portrait = found
        hints = (self._hints or {}).get(portrait.picture.sha256, ())
        self._name.setText(words.portrait_words(portrait))
        self._told.setText("\n".join(map(words.hint_words, hints)))
        self._told.setVisible(bool(hints))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._earlier.say("chevron-right" if mirrored else "chevron-left", self.tr("Move the portrait forward"))
        self._later.say("chevron-left" if mirrored else "chevron-right", self.tr("Move the portrait back"))
        self._earlier.setEnabled(place > 0)
        self._later.setEnabled(place + 1 < len(self._card.portraits))
        self._cover.setEnabled(portrait.picture is not self._card.face)

    def _move(self, step: int) -> None:
        found = self._portrait()
        if found is not None:
            self.move_requested.emit(found[1].picture.sha256, found[0] + step)

    def _with_chosen(self, wish: Callable[[InputHash], object]) -> None:
        found = self._portrait()
        if found is not None:
            wish(found[1].picture.sha256)

    def _make_tile(self) -> CardPortraitTile:
        tile = CardPortraitTile(self._pictures, self._input_path)
        tile.clicked.connect(self._on_clicked)
        return tile

    @Slot()
    def _on_clicked(self) -> None:
        """Choose it; a second press chooses none."""
        tile = self.sender()
        if isinstance(tile, CardPortraitTile) and tile.portrait is not None:
            sha256 = tile.portrait.picture.sha256
            self._chosen = None if sha256 == self._chosen else sha256
            self._show_chosen()
