"""What a file is, by its first bytes alone; names and extensions are not believed."""

from __future__ import annotations

HEAD_BYTES = 1024
"""How much of a file the functions here want to see."""

_READ: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\xff\xd8\xff", "JPEG"),
    (0, b"\x89PNG\r\n\x1a\n", "PNG"),
    (0, b"GIF87a", "GIF"),
    (0, b"GIF89a", "GIF"),
    (8, b"WEBP", "WEBP"),
    (0, b"II*\0", "TIFF"),
    (0, b"MM\0*", "TIFF"),
    (0, b"II+\0", "TIFF"),
    (0, b"MM\0+", "TIFF"),
    (6, b"\0\0\0\0", "BMP"),
)
"""(offset, bytes, Pillow's name) of what is read."""

_CONTAINER = {"BMP": b"BM", "WEBP": b"RIFF"}
"""What these two begin with besides; a text may begin with BM too."""

_REFUSED: tuple[tuple[int, bytes, str], ...] = (
    (8, b"CR\x02\0", "camera raw"),  # Canon CR2, a TIFF otherwise
    (0, b"IIRO", "camera raw"),  # Olympus ORF
    (0, b"IIU\0", "camera raw"),  # Panasonic RW2
    (0, b"FUJIFILMCCD-RAW", "camera raw"),
    (0, b"8BPS", "Photoshop"),
    (0, b"%PDF", "PDF"),
    (0, b"v/1\x01", "OpenEXR"),
    (0, b"#?RADIANCE", "Radiance HDR"),
    (0, b"\xff\x0a", "JPEG XL"),
    (0, b"\0\0\0\x0cJXL ", "JPEG XL"),
    (0, b"\0\0\0\x0cjP  ", "JPEG 2000"),
    (0, b"\xff\x4f\xff\x51", "JPEG 2000"),
    (0, b"\0\0\x01\0", "ICO"),
    (0, b"gimp xcf", "XCF"),
)
"""(offset, bytes, name to show) of picture formats that people have and that are not read."""


def format_of(head: bytes) -> str | None:
    """Pillow's name of a format that is read, or None."""
    brand = _brands(head)
    if b"avif" in brand or b"avis" in brand:
        return "AVIF"
    if unsupported_format_of(head):
        return None
    for offset, magic, name in _READ:
        if head.startswith(magic, offset) and head.startswith(_CONTAINER.get(name, b"")):
            return name
    return None


def unsupported_format_of(head: bytes) -> str | None:
    """The name to show of a picture format that is not read, or None where it is no picture at all."""
    for offset, magic, name in _REFUSED:
        if head.startswith(magic, offset):
            return name
    brand = _brands(head)
    if brand.startswith(b"crx"):
        return "camera raw"
    if brand.startswith((b"hei", b"hev", b"mif1", b"msf1")):
        return "HEIC"
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if b"<svg" in text and text.startswith((b"<?xml", b"<svg", b"<!--", b"<!doctype svg")):
        return "SVG"
    return None


def _brands(head: bytes) -> bytes:
    """The brands of an ISO media file (ISO/IEC 14496-12, 4.3), the main one first; empty for others."""
    if head[4:8] != b"ftyp":
        return b""
    length = int.from_bytes(head[:4], "big")
    return head[8:length]
