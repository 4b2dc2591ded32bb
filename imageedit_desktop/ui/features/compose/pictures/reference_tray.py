"""The portraits that go with the source."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from imageedit_desktop.domain.draft.edits import AddSourceToTray, MovePortrait, RemovePortrait, SwitchPortrait
from imageedit_desktop.domain.errors import Problem
from imageedit_desktop.domain.inputs import Input, InputFile, Rendition
from imageedit_desktop.domain.recipe import TrayEntry
from imageedit_desktop.ui.features.adjust.words import adjustment_words
from imageedit_desktop.ui.features.compose.pictures.add_tile import AddTile
from imageedit_desktop.ui.features.compose.pictures.dragging import (
    CARD_TYPE,
    PORTRAIT_TYPE,
    SOURCE_TYPE,
    dragged_card,
    dragged_portrait,
)
from imageedit_desktop.ui.features.compose.pictures.picture_tile import TILE_PX, TileRow
from imageedit_desktop.ui.features.compose.pictures.portrait_tile import PortraitTile
from imageedit_desktop.ui.features.compose.pictures.source_section import InputPath
from imageedit_desktop.ui.mime import extract, welcome
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.widgets.flow_layout import FlowLayout
from imageedit_desktop.ui.widgets.painting import fill, outline, smooth
from imageedit_desktop.ui.words import join_facts, problem_words

_GAP_PX = 4


class ReferenceTray(QWidget):
    """Tiles in the order in which the portraits are sent, and a place to add more.

    Signals:
        offered(Dropped): portraits were dropped.
        pick_requested: a file chooser is wanted.
        edit_requested(Edit): a portrait is to be moved, switched or removed, or the source to be one too.
        adjust_requested(): the portrait that has the keyboard is to be cropped or turned.
        card_dropped(str): the card of a character fell here; its id.
    """

    adjust_requested = Signal()
    card_dropped = Signal(str)
    offered = Signal(object)
    pick_requested = Signal()
    edit_requested = Signal(object)

    def __init__(self, pictures: PictureCache, input_path: InputPath, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._input_path = input_path
        self._gap: int | None = None
        self._dragged_over = False
        self.setAccessibleName(self.tr("Reference tray"))
        self.setAcceptDrops(True)
        self._add = AddTile()
        self._add.clicked.connect(self.pick_requested)
        self._flow = FlowLayout(self, gap_px=_GAP_PX)
        self._flow.addWidget(self._add)
        self._row = TileRow(self._flow, self._add, self._make_tile)

    def show_tray(self, tray: Sequence[TrayEntry], flaws: Mapping[Rendition, Problem] | None = None) -> None:
        """Show these portraits; `flaws` has why some cannot be sent as they are adjusted."""
        self._row.show_so_many(len(tray))
        for index, (tile, entry) in enumerate(zip(self._row.tiles, tray, strict=True)):
            path, name = self._told(entry.portrait)
            is_file = isinstance(entry.portrait, InputFile)
            tile.show_portrait(path, name, index, len(tray), on=entry.on, is_file=is_file)
            tile.show_reason(_reason(entry.portrait, flaws or {}))
        self._add.set_wide(wide=not tray)

    def more_rows_px(self) -> int:
        """The height of all rows but the first."""
        return self._flow.heightForWidth(self.width()) - TILE_PX

    @property
    def count(self) -> int:
        """How many portraits there are."""
        return len(self._row.tiles)

    @property
    def current(self) -> int | None:
        """Index of the portrait that has the keyboard."""
        return next((tile.index for tile in self._row.tiles if tile.hasFocus()), None)

    def remove(self, index: int) -> None:
        """Ask for a portrait to be taken out."""
        self.edit_requested.emit(RemovePortrait(index=index))

    def step(self, index: int, by: int) -> None:
        """Ask for a portrait to change places with one beside it; the keyboard goes along."""
        target = index + by
        self._row.tiles[target].setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit_requested.emit(MovePortrait(index=index, to_index=target))

    def _told(self, portrait: Input) -> tuple[Path | None, str]:
        if isinstance(portrait, InputFile):
            name = join_facts((portrait.name, adjustment_words(portrait)))
            return self._input_path(portrait.rendition), name
        return None, portrait.url

    def _make_tile(self) -> PortraitTile:
        tile = PortraitTile(self._pictures)
        tile.switched.connect(self._on_switched)
        tile.removal_requested.connect(self._on_removal)
        tile.adjust_requested.connect(self.adjust_requested)
        return tile

    def _index_of_sender(self) -> int:
        tile = self.sender()
        return tile.index if isinstance(tile, PortraitTile) else -1

    def _on_switched(self, on: bool) -> None:
        self.edit_requested.emit(SwitchPortrait(index=self._index_of_sender(), on=on))

    def _on_removal(self) -> None:
        self.remove(self._index_of_sender())

    def _gap_at(self, pos: QPoint) -> int:
        """Before which tile something dropped at `pos` belongs."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for index, tile in enumerate(self._row.tiles):
            box = tile.geometry()
            before = pos.x() > box.center().x() if mirrored else pos.x() < box.center().x()
            if pos.y() < box.top() - _GAP_PX or (pos.y() <= box.bottom() and before):
                return index
        return len(self._row.tiles)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._gap, self._dragged_over = None, False
        if event.mimeData().hasFormat(PORTRAIT_TYPE):
            self._gap = self._gap_at(event.position().toPoint())
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        elif event.mimeData().hasFormat(SOURCE_TYPE) or event.mimeData().hasFormat(CARD_TYPE):
            self._dragged_over = True
            event.acceptProposedAction()
        else:
            self._dragged_over = welcome(event)
        self.update()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._gap, self._dragged_over = None, False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._gap, self._dragged_over = None, False
        self.update()
        mime = event.mimeData()
        portrait = dragged_portrait(mime)
        if portrait is not None:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            self._move(portrait, self._gap_at(event.position().toPoint()))
        elif mime.hasFormat(SOURCE_TYPE):
            event.acceptProposedAction()
            self.edit_requested.emit(AddSourceToTray())
        elif (card := dragged_card(mime)) is not None:
            event.acceptProposedAction()
            self.card_dropped.emit(card)
        elif welcome(event):
            self.offered.emit(extract(mime))

    def _move(self, source: int, gap: int) -> None:
        target = gap - 1 if gap > source else gap
        if target != source:
            self.edit_requested.emit(MovePortrait(index=source, to_index=target))

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(self)
        if self._dragged_over:
            fill(painter, self.rect(), "accent_soft")
            outline(painter, self.rect(), "focus", width=2)
        if self._gap is not None and self._row.tiles:
            fill(painter, self._mark(self._gap), "focus", radius=1)

    def _mark(self, gap: int) -> QRectF:
        """A line in the gap before a tile, or after the last one."""
        last = gap == len(self._row.tiles)
        box = self._row.tiles[gap - 1 if last else gap].geometry()
        left = last == (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        x = box.left() - _GAP_PX / 2 - 1 if left else box.right() + _GAP_PX / 2
        return QRectF(max(0.0, x), box.top(), 2, box.height())


def _reason(portrait: Input, flaws: Mapping[Rendition, Problem]) -> str:
    flaw = flaws.get(portrait.rendition) if isinstance(portrait, InputFile) else None
    return "" if flaw is None else problem_words(flaw)
