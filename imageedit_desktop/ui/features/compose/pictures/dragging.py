"""Pictures that are dragged from one part of the compose panel to another."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QPixmap
from PySide6.QtWidgets import QWidget

PORTRAIT_TYPE = "application/x-imageedit-portrait"
"""MIME type of a portrait of the tray; its data is the index."""

SOURCE_TYPE = "application/x-imageedit-source"
"""MIME type of the source; it has no data, since there is only one."""

CARD_TYPE = "application/x-imageedit-character"
"""MIME type of the card of a character; its data is the id."""


def start_drag(
    origin: QWidget, mime_type: str, data: bytes, picture: QPixmap | None, actions: Qt.DropAction
) -> None:
    """Drag; returns when it is over.

    Qt has no other way to drag than one that waits; this is called in an event handler, not in a coroutine.
    """
    mime = QMimeData()
    mime.setData(mime_type, data)
    drag = QDrag(origin)
    drag.setMimeData(mime)
    if picture is not None:
        drag.setPixmap(picture)
        drag.setHotSpot(QPoint(picture.width() // 2, picture.height() // 2))
    drag.exec(actions)


def dragged_card(mime: QMimeData) -> str | None:
    """The id of the card that is being dragged, None where it is something else."""
    return bytes(mime.data(CARD_TYPE).data()).decode(errors="replace") or None


def dragged_portrait(mime: QMimeData) -> int | None:
    """The index of the portrait that is being dragged, None where it is something else."""
    data = bytes(mime.data(PORTRAIT_TYPE).data())
    return int(data) if data.isdigit() else None
