"""Results on their way to another program: by drag or by clipboard, always as copies."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMetaType, QMimeData, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QDrag, QImage, QPixmap
from PySide6.QtWidgets import QWidget

from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.ui.decoding import read_picture

_IMAGE = "application/x-qt-image"
"""The name under which Qt carries a QImage, and from which it offers image/png and its like."""

PREVIEW_PX = 96
"""Longest side of the picture under the pointer, in logical pixels."""


class ResultMime(QMimeData):
    """The files' addresses and, for a single one, its pixels, decoded only when somebody asks for them."""

    def __init__(self, paths: Sequence[Path]) -> None:
        super().__init__()
        self._picture = paths[0] if len(paths) == 1 else None
        self._image: QImage | None = None
        self.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])

    def formats(self) -> list[str]:
        """What can be had."""
        return [*super().formats(), *([_IMAGE] if self._picture else [])]

    def hasFormat(self, mime_type: str) -> bool:
        """Whether this can be had."""
        return mime_type in self.formats()

    def retrieveData(self, mime_type: str, preferred: QMetaType | QMetaType.Type) -> Any:
        """The data itself; the picture is read from its file at the first asking."""
        if mime_type != _IMAGE or self._picture is None:
            return super().retrieveData(mime_type, preferred)
        if self._image is None:
            self._image = read_picture(self._picture, None)
        return self._image


def mime_of(items: Sequence[GalleryItem]) -> ResultMime | None:
    """The pictures among these items that are on the disk; None where none is. Also good for the clipboard."""
    paths = [item.result.path for item in items if item.result and item.result.path]
    return ResultMime(paths) if paths else None


def drag_out(origin: QWidget, items: Sequence[GalleryItem], preview: QPixmap | None) -> None:
    """Drag pictures out of the window; returns when they were dropped or not.

    Only copies are offered: a target that moved a file would take it out of the library.
    """
    mime = mime_of(items)
    if mime is None:
        return
    drag = QDrag(origin)
    drag.setMimeData(mime)
    if preview is not None:
        small = shrink(preview)
        drag.setPixmap(small)
        drag.setHotSpot(QPoint(-12, -12))  # below the pointer, so that the target stays in sight
    drag.exec(Qt.DropAction.CopyAction, Qt.DropAction.CopyAction)


def shrink(pixmap: QPixmap) -> QPixmap:
    """The preview at the screen's own pixels: Qt does not scale it, so the ratio must stay on it."""
    dpr = pixmap.devicePixelRatio()
    room = QSize(round(PREVIEW_PX * dpr), round(PREVIEW_PX * dpr))
    if pixmap.width() <= room.width() and pixmap.height() <= room.height():
        return pixmap
    small = pixmap.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    small.setDevicePixelRatio(dpr)
    return small
