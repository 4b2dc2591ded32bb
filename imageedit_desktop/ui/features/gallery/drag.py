"""Results on their way to another program: by drag or by clipboard, always as copies."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any
from weakref import WeakSet

from PySide6.QtCore import QByteArray, QMetaType, QMimeData, QObject, QPoint, QSize, Qt, QUrl, Slot
from PySide6.QtGui import QDrag, QGuiApplication, QPixmap
from PySide6.QtWidgets import QWidget

from imageedit_desktop.domain.errors import InputError
from imageedit_desktop.priority import stand_back
from imageedit_desktop.ui.bell import Mailbox
from imageedit_desktop.ui.mime import RESULTS_TYPE
from imageedit_desktop.ui.pictures.reading import read_picture

_PNG = "image/png"
"""What every program takes."""

_TYPES = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": _PNG,
    ".webp": "image/webp",
    ".gif": "image/gif",
    ".tif": "image/tiff",
    ".bmp": "image/bmp",
    ".avif": "image/avif",
}

_IMAGE = "application/x-qt-image"
"""The name under which Qt carries a QImage. Windows and macOS have forms of their own for pictures, which Qt makes
from it; on X11 and Wayland it would encode one in the GUI thread for each that is asked for."""

_NEEDS_IMAGE = sys.platform in {"win32", "darwin"}

_WITHOUT_SYSTEM = {"offscreen", "minimal", "minimalegl", "eglfs", "linuxfb", "vnc"}
"""Platforms whose clipboard is an object of Qt's alone, which lets go of its content when Python has ended: then
nothing that Python made may be in it."""

PREVIEW_PX = 96
"""Longest side of the picture under the pointer, in logical pixels."""

_reader = ThreadPoolExecutor(max_workers=1, thread_name_prefix="copy", initializer=stand_back)
_asked: WeakSet[Future[Any]] = WeakSet()


class ResultMime(QMimeData):
    """The files' addresses and, for a single one, its own bytes and the same as PNG.

    A worker reads and encodes; the GUI thread waits for it only where somebody asks before it is done.
    """

    def __init__(self, paths: Sequence[Path], *, in_advance: bool, own_only: bool = False) -> None:
        """Offer these files.

        Args:
            paths: the files.
            in_advance: have everything made now, for the clipboard; else it is made when it is asked for.
            own_only: leave out what has to be made of a picture's own bytes.
        """
        super().__init__()
        self._own_only = own_only
        self._picture = paths[0] if len(paths) == 1 else None
        self._made: dict[str, Future[Any]] = {}
        self.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        for mime_type in self._forms() if in_advance else ():
            self._make(mime_type)

    def formats(self) -> list[str]:
        """What can be had."""
        return [*super().formats(), *self._forms()]

    def hasFormat(self, mime_type: str) -> bool:
        """Whether this can be had."""
        return mime_type in self.formats()

    def retrieveData(self, mime_type: str, preferred: QMetaType | QMetaType.Type) -> Any:
        """The data itself."""
        if mime_type not in self._forms():
            return super().retrieveData(mime_type, preferred)
        return self._make(mime_type).result()

    def made(self) -> Future[Any] | None:
        """The form that takes longest; None where nothing has to be made of the file's own bytes."""
        slow = self._forms()[1:]
        return self._make(slow[-1]) if slow else None

    def as_it_is(self) -> QMimeData:
        """The same without what has not been made yet."""
        plain = QMimeData()
        plain.setUrls(self.urls())
        for mime_type, form in self._made.items():
            if not form.done() or form.exception() is not None:
                continue
            if mime_type == _IMAGE:
                plain.setImageData(form.result())
            else:
                plain.setData(mime_type, form.result())
        return plain

    def _forms(self) -> list[str]:
        """Of the picture itself, the best first."""
        if self._picture is None:
            return []
        own = _TYPES.get(self._picture.suffix.lower(), _PNG)
        if self._own_only:
            return [own]
        return [*dict.fromkeys((own, _PNG)), *([_IMAGE] if _NEEDS_IMAGE else [])]

    def _make(self, mime_type: str) -> Future[Any]:
        if mime_type not in self._made and self._picture is not None:
            self._made[mime_type] = _reader.submit(_content, self._picture, mime_type)
            _asked.add(self._made[mime_type])
        return self._made[mime_type]


class _Clipboard(QObject):
    """Puts a second form of a picture beside the first when a worker has made it."""

    def __init__(self) -> None:
        super().__init__()
        self._coming: ResultMime | None = None
        self._made = Mailbox(self)
        self._made.arrived.connect(self._on_made)

    def put(self, paths: Sequence[Path]) -> None:
        """Offer what there is now, and the rest as soon as it is made."""
        mime = ResultMime(paths, in_advance=True)
        slow = mime.made()
        if slow is None:
            self._coming = None
            QGuiApplication.clipboard().setMimeData(mime)
            return
        self._coming = mime
        QGuiApplication.clipboard().setMimeData(ResultMime(paths, in_advance=True, own_only=True))
        slow.add_done_callback(self._made.post)

    @Slot(object)
    def _on_made(self, form: Future[Any]) -> None:
        """Unless something else was copied since."""
        mime, copied = self._coming, QGuiApplication.clipboard().mimeData()
        if mime is None or mime.made() is not form:
            return
        self._coming = None
        if isinstance(copied, ResultMime) and copied.urls() == mime.urls():
            QGuiApplication.clipboard().setMimeData(mime)


@cache
def _clipboard() -> _Clipboard:
    return _Clipboard()


def copy_files(paths: Sequence[Path]) -> None:
    """Put pictures on the clipboard: at once as they are, and a single one as PNG too as soon as that is made."""
    _clipboard().put(paths)


def leave_clipboard() -> None:
    """Leave to the system what was copied, for the end of the program: it must not have to ask us then.

    What was not begun is dropped, or the end would wait for it.
    """
    clipboard = QGuiApplication.clipboard()
    copied = clipboard.mimeData()
    if QGuiApplication.platformName() in _WITHOUT_SYSTEM:
        clipboard.clear()
    elif isinstance(copied, ResultMime):
        clipboard.setMimeData(copied.as_it_is())
    for form in tuple(_asked):
        form.cancel()


def drag_out(origin: QWidget, paths: Sequence[Path], preview: QPixmap | None) -> None:
    """Drag pictures to another program, or to the well and the tray; returns when they were dropped or not.

    Only copies are offered: a target that moved a file would take it out of the library.
    """
    drag = QDrag(origin)
    mime = ResultMime(paths, in_advance=False)
    mime.setData(RESULTS_TYPE, QByteArray(b"1"))  # X11 and Wayland carry no form that is empty
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


def _content(picture: Path, mime_type: str) -> Any:
    """Runs in the worker; nothing where the file cannot be read."""
    from imageedit_desktop.imaging.shown import as_png  # not needed before the first paint

    if mime_type == _IMAGE:
        return read_picture(picture, None)
    try:
        is_own = _TYPES.get(picture.suffix.lower()) == mime_type
        return QByteArray(picture.read_bytes() if is_own else as_png(picture))
    except (InputError, OSError):
        return QByteArray()
