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

from imageedit_desktop.ui.promised_files import CONTENTS, DESCRIPTOR, promised_files

_PICTURE_TYPES = (
    *("image/png", "image/jpeg", "image/webp", "image/tiff", "image/avif", "image/heic", "image/heif", "image/jxl"),
    *("image/jp2", "image/vnd.adobe.photoshop", "image/qoi", "image/gif", "image/x-tga", "image/x-portable-pixmap"),
    *("image/x-portable-graymap", "image/vnd.microsoft.icon", "image/svg+xml"),
)
"""Best first: a program that offers several made the later ones from the first."""

_CARRIERS = ("application/octet-stream", CONTENTS)
"""Chromium and Windows hand over whole files under these names, without saying what is in them."""

_LISTS = (
    "text/uri-list",
    "application/x-kde4-urilist",
    "x-special/gnome-copied-files",
    "x-special/mate-copied-files",
)
"""Addresses of files, as they are dragged and as file managers copy them. GNOME's begins with a line that says
whether they are cut or copied; here they are only ever read."""

RESULTS_TYPE = "application/x-imageedit-results"
"""Beside the files of results of this window; what its data is means nothing."""

_MAGIC = {b"\x89PNG": "image/png", b"\xff\xd8\xff": "image/jpeg", b"GIF8": "image/gif", b"II*\0": "image/tiff"}

_TAGS_MAX = 10_000
"""HTML with more is not searched for a picture: parsing it would be felt in the window. Its length counts for
nothing: a picture written into it makes it long at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """What was dropped or pasted; only one of the first four is filled.

    Attributes:
        paths: local files or folders, not looked at yet.
        urls: http(s) addresses, the one most likely to be the picture first.
        images: encoded pictures with their MIME type.
        promised: names and contents of files that are on no disk; empty content was not handed over.
        refused: what cannot be used, as it was named.
        are_results: the paths are those of pictures of this window.
    """

    paths: tuple[Path, ...] = ()
    urls: tuple[str, ...] = ()
    images: tuple[tuple[bytes, str], ...] = ()
    promised: tuple[tuple[str, bytes], ...] = ()
    refused: tuple[str, ...] = ()
    are_results: bool = False

    def __bool__(self) -> bool:
        return bool(self.paths or self.urls or self.images or self.promised or self.refused)


def accepts(mime: QMimeData) -> bool:
    """Say whether a drag may hold pictures, without reading any of it."""
    promising = {"text/html", DESCRIPTOR, *_LISTS, *_PICTURE_TYPES, *_CARRIERS}
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
    links = [url for url in _listed(mime) if url.scheme()]
    refused = tuple(_shown(url) for url in links if not _is_usable(url))
    if paths := tuple(Path(url.toLocalFile().rstrip("\0")) for url in links if url.isLocalFile()):
        return Dropped(paths=paths, refused=refused, are_results=mime.hasFormat(RESULTS_TYPE))
    if promised := _promised(mime):
        return Dropped(promised=promised, refused=refused)
    addresses = [
        *_img_sources(mime),
        *(url.toString(QUrl.ComponentFormattingOption.FullyEncoded) for url in links),
        *_typed_address(mime),
    ]
    inline = (_decode_data_url(address) for address in addresses if address.startswith("data:"))
    if images := tuple(found for found in inline if found)[:1] or tuple(_raw_pictures(mime)):
        return Dropped(images=images, refused=refused)
    if urls := _first_address(addresses):
        return Dropped(urls=urls, refused=refused)
    return Dropped(refused=refused or tuple(mime.formats()[:1]))


def _listed(mime: QMimeData) -> list[QUrl]:
    """The addresses that are named, in whatever form they are."""
    if urls := mime.urls():
        return urls
    name = next(filter(mime.hasFormat, _LISTS), None)
    lines = bytes(mime.data(name).data()).split() if name else _copied_by_nautilus(mime)
    return [QUrl.fromEncoded(line) for line in lines if b":" in line]


def _copied_by_nautilus(mime: QMimeData) -> list[bytes]:
    """Files copied by GNOME before 42, or a single one whose address was copied as text."""
    text = mime.text() if mime.hasText() else ""
    lines = text.encode().split()
    return lines if text.startswith("x-special/nautilus-clipboard\n") or _is_file_address(lines) else []


def _is_file_address(words: list[bytes]) -> bool:
    return len(words) == 1 and words[0].startswith(b"file:///")


def _promised(mime: QMimeData) -> tuple[tuple[str, bytes], ...]:
    return tuple(promised_files(mime)) if mime.hasFormat(DESCRIPTOR) else ()


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
    if not html or html.count("<") > _TAGS_MAX:
        return []
    from imageedit_desktop.ui.html_pictures import first_picture

    return [f"https:{source}" if source.startswith("//") else source for source in first_picture(html)]


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
