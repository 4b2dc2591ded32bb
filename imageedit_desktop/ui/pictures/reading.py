"""An image of a file, as screens take it; any thread, and no QObject anywhere.

Every picture on the screen is read by `imaging`, as what is sent and what thumbnails show, so that all of them have
the same colours. What `imaging` refuses Qt may still be able to show.

It is decoded here, in the window's process, because it is no stranger's any more: thumbnails and prepared inputs
were written by this program, and results and imported pictures were decoded by a reader when they came
(`imageedit_desktop.pipeline.readers`), which lived. A source is shown from what was prepared of it. A result over
which a reader died is `imageedit_desktop.domain.result.Result.is_unread`, and nobody wishes for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader, QPainter

from imageedit_desktop.domain import geometry
from imageedit_desktop.domain.errors import InputError

_BLURRED_PX = 9
"""The longest side of what is left of a blurred picture: colours of large parts, and no forms."""

_SOFTENED = 2
"""How much larger each step makes it again; steps of straight lines together look round."""

IsWanted = Callable[[], bool]
"""Asked between the steps of a reading: whether anybody still waits for it."""


@dataclass(frozen=True, slots=True)
class FileStamp:
    """Tells one content of a file from another without reading it.

    Attributes:
        modified_ns, size_bytes: as the system says; both 0 where there is no file.
    """

    modified_ns: int = 0
    size_bytes: int = 0

    @property
    def is_missing(self) -> bool:
        """Whether there was no file."""
        return self == FileStamp()


def stamps_of(files: Iterable[Path]) -> tuple[FileStamp, ...]:
    """The stamp of each file."""
    return tuple(map(_stamp_of, files))


def _stamp_of(path: Path) -> FileStamp:
    try:
        status = path.stat()
    except OSError:
        return FileStamp()
    return FileStamp(status.st_mtime_ns, status.st_size)


def read_first(
    files: Sequence[Path], side_px: int | None, *, screen: bytes | None, is_wanted: IsWanted
) -> QImage | None:
    """Read the first of these files that can be read.

    Args:
        files: versions of one picture.
        side_px: longest side at most; None for every pixel.
        screen: as in `read_picture`.
        is_wanted: asked between steps.

    Returns:
        A null image where none can be read; None where it is not wanted any more.
    """
    box = None if side_px is None else (side_px, side_px)
    image: QImage | None = QImage()
    for path in files:
        image = _read(path, box, screen, is_wanted)
        if image is None or not image.isNull():
            break
    return image


def blurred(image: QImage) -> QImage:
    """An image of the same size in which nothing can be made out, by eye or by any art: what was there is gone."""
    size = image.size()
    side_px = min(_BLURRED_PX, max(size.toTuple()))
    soft = _scaled(image, size.scaled(side_px, side_px, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    while soft.width() * _SOFTENED < size.width() or soft.height() * _SOFTENED < size.height():
        soft = _scaled(soft, soft.size() * _SOFTENED)
    return _scaled(soft, size)


def _scaled(image: QImage, size: QSize) -> QImage:
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def read_picture(path: Path, box: tuple[int, int] | None, *, screen: bytes | None = None) -> QImage:
    """Decode a file upright, on white, shrunk to fit the box, never enlarged.

    Args:
        path: the file.
        box: (width, height) in pixels; None for every pixel.
        screen: ICC profile of the screen that it is for; None for sRGB.

    Returns:
        A null image where the file is missing or cannot be read.
    """
    return _read(path, box, screen, lambda: True) or QImage()


def _read(path: Path, box: tuple[int, int] | None, screen: bytes | None, is_wanted: IsWanted) -> QImage | None:
    from imageedit_desktop.imaging import shown  # not needed before the first paint

    if not is_wanted():
        return None
    try:
        read = shown.read_for_screen(path, None if box is None else geometry.size(*box), screen, is_wanted)
    except (InputError, OSError):
        image = _read_by_qt(path, box)
        if image.isNull():
            return image
        read = shown.convert_for_screen(geometry.size(*image.size().toTuple()), bytes(image.constBits()), screen)
    return None if read is None else _filled(read.size, read.bands, is_wanted)


def _filled(size: geometry.Size, bands: Iterable[bytes], is_wanted: IsWanted) -> QImage | None:
    """An image of these rows, which come a few at a time: none is kept twice, and none holds up other threads."""
    image = QImage(size.width_px, size.height_px, QImage.Format.Format_RGBX8888)
    if image.isNull():
        return image
    rows, at = memoryview(image.bits()), 0
    for band in bands:
        if not is_wanted():
            return None
        rows[at : at + len(band)] = band
        at += len(band)
    del rows
    image.convertTo(QImage.Format.Format_RGB32)
    return image


def _read_by_qt(path: Path, box: tuple[int, int] | None) -> QImage:
    """In sRGB and on white; `QImage.Format.Format_RGBX8888`."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    stored = reader.size()
    if box is not None and stored.isValid():
        # Both the stored and the scaled size are those before the rotation.
        turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
        room = QSize(*reversed(box)) if turned else QSize(*box)
        if stored.width() > room.width() or stored.height() > room.height():
            reader.setScaledSize(stored.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        return image
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    ground = QImage(image.size(), QImage.Format.Format_RGBX8888)
    ground.fill(Qt.GlobalColor.white)
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    return ground
