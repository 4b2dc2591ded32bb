"""What a file is, by its first bytes alone; names and extensions are not believed."""

from __future__ import annotations

import re
from typing import NamedTuple

HEAD_BYTES = 1024
"""How much of a file the functions here want to see."""


class Kind(NamedTuple):
    """A format by the name that people know, and the suffix of its files."""

    name: str
    suffix: str


READ: dict[str, str] = {
    "JPEG": ".jpg",
    "PNG": ".png",
    "WEBP": ".webp",
    "GIF": ".gif",
    "TIFF": ".tif",
    "BMP": ".bmp",
    "AVIF": ".avif",
    "HEIC": ".heic",
    "JXL": ".jxl",
    "JP2": ".jp2",
    "PSD": ".psd",
    "TGA": ".tga",
    "PPM": ".ppm",
    "QOI": ".qoi",
    "ICO": ".ico",
    "SVG": ".svg",
    "RAW": ".raw",
}
"""The formats that are read, by the names that are shown, and the suffix of their files. A camera's raw file that
is a TIFF is told from one only when its directories are read."""

_SIGNATURES: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\xff\xd8\xff", "JPEG"),
    (0, b"\x89PNG", "PNG"),  # what follows may have been changed as if it were a text
    (0, b"GIF87a", "GIF"),
    (0, b"GIF89a", "GIF"),
    (8, b"WEBP", "WEBP"),
    (0, b"II*\0", "TIFF"),
    (0, b"MM\0*", "TIFF"),
    (0, b"II+\0", "TIFF"),
    (0, b"MM\0+", "TIFF"),
    *((14, length.to_bytes(4, "little"), "BMP") for length in (12, 40, 52, 56, 64, 108, 124)),
    (6, b"\0\0\0\0", "BMP"),
    (0, b"\xff\x0a", "JXL"),
    (0, b"\0\0\0\x0cJXL ", "JXL"),
    (0, b"\0\0\0\x0cjP  ", "JP2"),
    (0, b"\xff\x4f\xff\x51", "JP2"),
    (0, b"8BPS", "PSD"),
    (0, b"qoif", "QOI"),
    (0, b"\0\0\x01\0", "ICO"),
    *((0, start, "RAW") for start in (b"IIRO", b"IIRS", b"MMOR", b"IIU\0", b"FUJIFILMCCD-RAW", b"FOVb", b"\0MRM")),
)
"""(offset, bytes, name) of what is read."""

_RAW_TIFF = (8, b"CR\x02\0")
"""Canon's CR2 says so at once."""

_CONTAINER = {"BMP": b"BM", "WEBP": b"RIFF"}
"""What these two begin with besides; a text may begin with BM too."""

_PICTURES: tuple[tuple[int, bytes, Kind], ...] = (
    (0, b"\xff\xd8\xff\xf7", Kind("JPEG-LS", ".jls")),
    (0, b"II\xbc\x01", Kind("JPEG XR", ".jxr")),
    (0, b"v/1\x01", Kind("OpenEXR", ".exr")),
    (0, b"#?RADIANCE", Kind("Radiance HDR", ".hdr")),
    (0, b"icns", Kind("ICNS", ".icns")),
    (0, b"gimp xcf", Kind("GIMP (XCF)", ".xcf")),
    (0, b"Paint Shop Pro Image File", Kind("Paint Shop Pro", ".psp")),
    (0, b"CSFCHUNK", Kind("Clip Studio Paint", ".clip")),
    (0, b"\0\xffKA", Kind("Affinity", ".afphoto")),
    (0, b"\x8aMNG\r\n\x1a\n", Kind("MNG", ".mng")),
    (0, b"\x8bJNG\r\n\x1a\n", Kind("JNG", ".jng")),
    (0, b"DDS ", Kind("DDS", ".dds")),
    (0, b"BPG\xfb", Kind("BPG", ".bpg")),
    (0, b"FLIF", Kind("FLIF", ".flif")),
    (0, b"AT&TFORM", Kind("DjVu", ".djvu")),
    (0, b"SIMPLE  =", Kind("FITS", ".fits")),
    (128, b"DICM", Kind("DICOM", ".dcm")),
    (0, b"%!PS", Kind("PostScript", ".eps")),
    (0, b"\xc5\xd0\xd3\xc6", Kind("PostScript", ".eps")),
    (0, b"%PDF", Kind("PDF", ".pdf")),
    (40, b" EMF", Kind("EMF", ".emf")),
    (0, b"\xd7\xcd\xc6\x9a", Kind("WMF", ".wmf")),
)
"""(offset, bytes, kind) of pictures that people have and that are not read."""

_OTHERS: tuple[tuple[int, bytes, Kind], ...] = (
    (0, b"\x1aE\xdf\xa3", Kind("Matroska", ".mkv")),
    (8, b"AVI ", Kind("AVI", ".avi")),
    (8, b"WAVE", Kind("WAV", ".wav")),
    (0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", Kind("Windows Media", ".wmv")),
    (0, b"FLV\x01", Kind("Flash video", ".flv")),
    (0, b"\0\0\x01\xba", Kind("MPEG", ".mpg")),
    (0, b"\0\0\x01\xb3", Kind("MPEG", ".mpg")),
    (0, b"OggS", Kind("Ogg", ".ogg")),
    *((0, b"ID3" + version, Kind("MP3", ".mp3")) for version in (b"\2", b"\3", b"\4")),
    (0, b"fLaC", Kind("FLAC", ".flac")),
    (0, b"PK\x03\x04", Kind("ZIP", ".zip")),
    (0, b"PK\x05\x06", Kind("ZIP", ".zip")),
    (0, b"7z\xbc\xaf\x27\x1c", Kind("7-Zip", ".7z")),
    (0, b"Rar!\x1a\x07", Kind("RAR", ".rar")),
    (0, b"\x1f\x8b", Kind("gzip", ".gz")),
    (4, b"1AY&SY", Kind("bzip2", ".bz2")),
    (0, b"\xfd7zXZ\0", Kind("XZ", ".xz")),
    (0, b"\x28\xb5\x2f\xfd", Kind("Zstandard", ".zst")),
    (257, b"ustar", Kind("tar", ".tar")),
    (0, b"{\\rtf", Kind("RTF", ".rtf")),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind("Microsoft Office", ".doc")),
    (0, b"L\0\0\0\x01\x14\x02\0", Kind("Windows shortcut", ".lnk")),
    (0, b"\0\x05\x16\x07", Kind("AppleDouble", ".bin")),
    (0, b"bplist", Kind("Apple property list", ".plist")),
    (0, b"SQLite format 3\0", Kind("SQLite", ".sqlite")),
    (0, b"MZ\x90\0", Kind("Windows program", ".exe")),
    (0, b"\x7fELF", Kind("Linux program", ".bin")),
)
"""(offset, bytes, kind) of files that are often taken for pictures, or named like them, and are none."""

_PNM = re.compile(rb"P[1-7fF]\s+(#|\d|WIDTH)")
_CURSOR = b"\0\0\x02\0"
_TGA_KINDS = {1: 1, 2: 0, 3: 0, 9: 1, 10: 0, 11: 0}
"""Kinds of picture, and whether each needs a table of colours (Truevision TGA 2.0)."""
_TGA_DEPTHS = {8, 15, 16, 24, 32}

_DRAWINGS_IN_ZIP = {
    b"application/x-krita": Kind("Krita", ".kra"),
    b"image/openraster": Kind("OpenRaster", ".ora"),
}
_ZIP_FIRST_ENTRY = slice(38, 64)
"""The content of an entry called ``mimetype`` that comes first and is not compressed."""

_MEDIA_PICTURES: tuple[tuple[tuple[bytes, ...], str], ...] = (
    ((b"crx",), "RAW"),
    ((b"hei", b"hev", b"mif1", b"msf1"), "HEIC"),
)
"""Beginnings of brands, and the names of what is read."""
_OLD_FILMS = {b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"}
"""The first box of a QuickTime film without a brand."""


def format_of(head: bytes) -> str | None:
    """The name of a format that is read, one of those in `READ`, or None."""
    brands = _brands(head)
    if b"avif" in brands or b"avis" in brands:
        return "AVIF"
    for starts, name in _MEDIA_PICTURES:
        if brands.startswith(starts):
            return name
    if unsupported_kind_of(head):
        return None
    if head.startswith(_RAW_TIFF[1], _RAW_TIFF[0]):
        return "RAW"
    for offset, magic, name in _SIGNATURES:
        if head.startswith(magic, offset) and head.startswith(_CONTAINER.get(name, b"")):
            return name
    return _format_without_signature(head)


def _format_without_signature(head: bytes) -> str | None:
    """Those that are told by what their headers say, where nothing else fits."""
    if _PNM.match(head):
        return "PPM"
    if _is_svg(_text(head)):
        return "SVG"
    return "TGA" if _is_tga(head) and other_kind_of(head) is None else None


def _is_tga(head: bytes) -> bool:
    if len(head) < 18:
        return False
    has_table, kind, depth = head[1], head[2], head[16]
    width, height = int.from_bytes(head[12:14], "little"), int.from_bytes(head[14:16], "little")
    fits = has_table in {0, 1} and _TGA_KINDS.get(kind, 2) <= has_table and depth in _TGA_DEPTHS
    told = head[3:8] == b"\0\0\0\0\0" if not has_table else head[7] in {15, 16, 24, 32}
    return fits and told and min(width, height) > 0 and not head[17] & 0xC0


def unsupported_kind_of(head: bytes) -> Kind | None:
    """A picture format that is not read; None where it is another, or no picture at all."""
    for offset, magic, kind in _PICTURES:
        if head.startswith(magic, offset):
            return kind
    for content, kind in _DRAWINGS_IN_ZIP.items():
        if head.startswith(b"PK\x03\x04") and content in head[_ZIP_FIRST_ENTRY]:
            return kind
    return Kind("Windows cursor (CUR)", ".cur") if head.startswith(_CURSOR) and not _is_tga(head) else None


def other_kind_of(head: bytes) -> Kind | None:
    """What a file is that is no picture; None where it is one, or not known."""
    for offset, magic, kind in _OTHERS:
        if head.startswith(magic, offset):
            return kind
    brands = _brands(head)
    if brands.startswith(b"qt  ") or (head[:1] in {b"\0", b"\1"} and head[4:8] in _OLD_FILMS):
        return Kind("QuickTime", ".mov")
    if brands:
        return Kind("MP4", ".mp4")
    return Kind("HTML", ".html") if _is_html(_text(head)) else None


def is_text(head: bytes) -> bool:
    """Whether this is how a text begins, or a file of nothing but zeros."""
    if not head.strip(b"\0"):
        return True
    text = _text(head).rstrip("\ufffd")  # a letter may be cut in two at the end
    return all((letter.isprintable() and letter != "\ufffd") or letter in "\t\n\r\f" for letter in text)


def _is_svg(text: str) -> bool:
    return "<svg" in text and text.startswith(("<?xml", "<svg", "<!--", "<!doctype svg"))


def _is_html(text: str) -> bool:
    return text.startswith("<") and ("<html" in text or text.startswith(("<!doctype html", "<head", "<body")))


def _text(head: bytes) -> str:
    encoding = "utf-16" if head.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    return head.decode(encoding, "replace").lstrip(" \t\r\n\ufeff").lower()


def _brands(head: bytes) -> bytes:
    """The brands of an ISO media file (ISO/IEC 14496-12, 4.3), the main one first; empty for others."""
    if head[4:8] != b"ftyp":
        return b""
    length = int.from_bytes(head[:4], "big")
    return head[8:length]
