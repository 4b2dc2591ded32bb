"""A card on its way to the tray."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from imageedit_desktop.domain.ids import CharacterId
from imageedit_desktop.ui.features.compose.pictures.dragging import CARD_TYPE, start_drag


def drag_card(origin: QWidget, character_id: CharacterId, picture: QPixmap | None) -> None:
    """Drag a card; returns when it was dropped or not."""
    start_drag(origin, CARD_TYPE, character_id.encode(), picture, Qt.DropAction.CopyAction)


def holds_card(mime: QMimeData) -> bool:
    """Whether a card is being dragged."""
    return mime.hasFormat(CARD_TYPE)
