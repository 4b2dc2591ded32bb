"""What a drop or the clipboard holds, copied out of it.

The same picture arrives in many forms at once; the best one wins: a file, then bytes that are the picture itself,
then an address. Nothing here touches a disk or the network, and nothing refers to the `QMimeData` afterwards: it
dies with the event.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt, QUrl
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QImage

_PICTURE_TYPES = ("image/png", "image/jpeg", "image/webp", "image/tiff", "image/avif", "image/heic", "image/gif")
"""Best first: a program that offers several made the later ones from the first."""

_CARRIERS = ("application/octet-stream", 'application/x-qt-windows-mime;value="FileContents"')
"""Chromium and Windows hand over whole files under these names, without saying what is in them."""

_MAGIC = {b"\x89PNG": "image/png", b"\xff\xd8\xff": "image/jpeg", b"GIF8": "image/gif", b"II*\0": "image/tiff"}

_TEXT_MAX_CHARACTERS = 200_000
"""Longer HTML is not searched for a picture: parsing it would be felt in the window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """What was dropped or pasted; only one of the first three is filled.

    Attributes:
        paths: local files or folders, not looked at yet.
        urls: http(s) addresses, the one most likely to be the picture first.
        images: encoded pictures with their MIME type.
        refused: what cannot be used, as it was named.
    """

    paths: tuple[Path, ...] = ()
    urls: tuple[str, ...] = ()
    images: tuple[tuple[bytes, str], ...] = ()
    refused: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.paths or self.urls or self.images or self.refused)


def accepts(mime: QMimeData) -> bool:
    """Say whether a drag may hold pictures, without reading any of it."""
    promising = {"text/uri-list", "text/html", *_PICTURE_TYPES, *_CARRIERS}
    return mime.hasImage() or any(name in promising for name in mime.formats())


def welcome(event: QDragMoveEvent | QDropEvent) -> bool:
    """Accept a drag that may hold pictures, as a copy only: after a move its source may delete the file."""
    if not (event.possibleActions() & Qt.DropAction.CopyAction and accepts(event.mimeData())):
        event.ignore()
        return False
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
    return True


def extract(mime: QMimeData) -> Dropped:
    """Copy the pictures, or where they are, out of a drop or the clipboard.

    Comment lines of a ``text/uri-list`` arrive as addresses without a scheme and are skipped.
    """
    links = [url for url in mime.urls() if url.scheme()]
    refused = tuple(_shown(url) for url in links if not _is_usable(url))
    if paths := tuple(Path(url.toLocalFile().rstrip("\0")) for url in links if url.isLocalFile()):
        return Dropped(paths=paths, refused=refused)
    addresses = [*_img_sources(mime), *(url.toString(QUrl.ComponentFormattingOption.FullyEncoded) for url in links)]
    inline = (_decode_data_url(address) for address in addresses if address.startswith("data:"))
    if images := tuple(found for found in inline if found) or tuple(_raw_pictures(mime)):
        return Dropped(images=images, refused=refused)
    if urls := _first_address([*addresses, *_typed_address(mime)]):
        return Dropped(urls=urls, refused=refused)
    return Dropped(refused=refused or tuple(mime.formats()[:1]))


def _is_usable(url: QUrl) -> bool:
    return url.isLocalFile() or url.scheme() in {"http", "https", "data"}


def _shown(url: QUrl) -> str:
    return url.toString()[:200]


def _first_address(addresses: list[str]) -> tuple[str, ...]:
    """One address: a page's and its picture's arrive together, and only the first is meant."""
    return tuple(address for address in addresses if address.startswith(("http://", "https://")))[:1]


def _typed_address(mime: QMimeData) -> Iterator[str]:
    text = mime.text().strip() if mime.hasText() else ""
    if text and len(text.split()) == 1:
        yield text


def _img_sources(mime: QMimeData) -> list[str]:
    html = mime.html() if mime.hasHtml() else ""
    if not html or len(html) > _TEXT_MAX_CHARACTERS:
        return []
    from imageedit_desktop.ui.html_pictures import first_picture

    return first_picture(html)


def _decode_data_url(address: str) -> tuple[bytes, str] | None:
    head, comma, body = address.removeprefix("data:").partition(",")
    content_type, *options = head.split(";")
    if not comma or not content_type.startswith("image/"):
        return None
    try:
        packed = unquote_to_bytes(body)
        return (base64.b64decode(packed) if "base64" in options else packed), content_type
    except binascii.Error:
        return None


def _raw_pictures(mime: QMimeData) -> Iterator[tuple[bytes, str]]:
    """The picture's own bytes; at most one, since all forms are of the same picture.

    ``hasImage()`` is false for bare ``image/png`` bytes, so the formats are asked for by name first.
    """
    for name in (*_PICTURE_TYPES, *_CARRIERS):
        data = bytes(mime.data(name).data()) if mime.hasFormat(name) else b""
        content_type = name if name in _PICTURE_TYPES else _sniff(data)
        if data and content_type:
            yield data, content_type
            return
    if mime.hasImage() and isinstance(image := mime.imageData(), QImage) and not image.isNull():
        yield _encode(image)


def _sniff(data: bytes) -> str:
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return next((name for magic, name in _MAGIC.items() if data.startswith(magic)), "")


def _encode(image: QImage) -> tuple[bytes, str]:
    """BMP, or PNG where there is transparency, both without compression.

    This runs in the GUI thread: 10 megapixels take 30 ms as BMP (measured), a second as an ordinary PNG.
    """
    name, content_type = ("PNG", "image/png") if image.hasAlphaChannel() else ("BMP", "image/bmp")
    packed = QByteArray()
    buffer = QBuffer(packed)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, name, 100)  # type: ignore[call-overload]
    return bytes(packed.data()), content_type
