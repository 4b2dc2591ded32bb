"""What assistive technology is told of a board: its pictures, which is active, and what can be done with each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect

from imageedit_desktop.domain.ids import PictureId
from imageedit_desktop.ui.features.gallery.accessible import PRESS, SET_FOCUS, TOGGLE

if TYPE_CHECKING:
    from imageedit_desktop.ui.features.deciding.board import Board

translate = QCoreApplication.translate

_REVEAL = "reveal"


class ToldBoard:
    """Pictures are known by their id."""

    def __init__(self, board: Board) -> None:
        self._board = board

    def child_count(self) -> int:
        """All tiles."""
        return len(self._board.tiles)

    def child_key(self, place: int) -> int | None:
        """The picture at a place, from 0."""
        tiles = self._board.tiles
        return tiles[place].picture if 0 <= place < len(tiles) else None

    def child_place(self, key: int) -> int | None:
        """Where it is now; None where it is gone."""
        places = (place for place, tile in enumerate(self._board.tiles) if tile.picture == key)
        return next(places, None)

    def child_at(self, x: int, y: int) -> int | None:
        """The one under a point of the screen."""
        return self._board.picture_at(self._board.mapFromGlobal(QPoint(x, y)))

    def child_words(self, key: int) -> str:
        """What it is."""
        place = self.child_place(key)
        return "" if place is None else self._board.words_of(self._board.tiles[place])

    def child_rect(self, key: int) -> QRect:
        """Where it is on the screen."""
        rect = self._board.cell_rect(PictureId(key))
        return QRect(self._board.mapToGlobal(rect.topLeft()), rect.size())

    def child_is_selected(self, key: int) -> bool:
        """Whether marks go to it: it is active, or one of those chosen together."""
        active, chosen = self._board.active, self._board.chosen
        return key in chosen or (not chosen and active is not None and active.picture == key)

    def focused_child(self) -> int | None:
        """The active one."""
        return None if self._board.active is None else self._board.active.picture

    def child_acts(self, key: int) -> dict[str, str]:
        """What can be done with each."""
        blurred = self._board.is_blurred(PictureId(key))
        return {
            PRESS: translate("deciding", "Make Active"),
            SET_FOCUS: translate("deciding", "Go There"),
            TOGGLE: translate("deciding", "Select or Deselect"),
            **({_REVEAL: translate("deciding", "Show Sensitive Picture")} if blurred else {}),
        }

    def do(self, key: int, act: str) -> None:
        """Do it."""
        if act == TOGGLE:
            self._board.toggled.emit(PictureId(key))
        elif act == _REVEAL:
            self._board.reveal(PictureId(key))
        elif act in {PRESS, SET_FOCUS}:
            self._board.setFocus()
            self._board.pointed.emit(PictureId(key))
