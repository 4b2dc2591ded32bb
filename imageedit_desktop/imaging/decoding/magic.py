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
}
"""The formats that are read, by Pillow's names, and the suffix of their files."""

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
)
"""(offset, bytes, Pillow's name) of what is read."""

_CONTAINER = {"BMP": b"BM", "WEBP": b"RIFF"}
"""What these two begin with besides; a text may begin with BM too."""

_PICTURES: tuple[tuple[int, bytes, Kind], ...] = (
    (8, b"CR\x02\0", Kind("Canon raw (CR2)", ".cr2")),  # a TIFF otherwise
    (0, b"IIRO", Kind("Olympus raw (ORF)", ".orf")),
    (0, b"IIRS", Kind("Olympus raw (ORF)", ".orf")),
    (0, b"MMOR", Kind("Olympus raw (ORF)", ".orf")),
    (0, b"IIU\0", Kind("Panasonic raw (RW2)", ".rw2")),
    (0, b"FUJIFILMCCD-RAW", Kind("Fujifilm raw (RAF)", ".raf")),
    (0, b"FOVb", Kind("Sigma raw (X3F)", ".x3f")),
    (0, b"\0MRM", Kind("Minolta raw (MRW)", ".mrw")),
    (0, b"8BPS", Kind("Photoshop (PSD)", ".psd")),
    (0, b"\xff\xd8\xff\xf7", Kind("JPEG-LS", ".jls")),
    (0, b"\xff\x0a", Kind("JPEG XL", ".jxl")),
    (0, b"\0\0\0\x0cJXL ", Kind("JPEG XL", ".jxl")),
    (0, b"\0\0\0\x0cjP  ", Kind("JPEG 2000", ".jp2")),
    (0, b"\xff\x4f\xff\x51", Kind("JPEG 2000", ".j2k")),
    (0, b"II\xbc\x01", Kind("JPEG XR", ".jxr")),
    (0, b"v/1\x01", Kind("OpenEXR", ".exr")),
    (0, b"#?RADIANCE", Kind("Radiance HDR", ".hdr")),
    (0, b"\0\0\x01\0", Kind("ICO", ".ico")),
    (0, b"\0\0\x02\0\0", Kind("TGA", ".tga")),
    (0, b"\0\0\x0a\0\0", Kind("TGA", ".tga")),
    (0, b"\0\0\x02\0", Kind("CUR", ".cur")),
    (0, b"icns", Kind("ICNS", ".icns")),
    (0, b"gimp xcf", Kind("GIMP (XCF)", ".xcf")),
    (0, b"Paint Shop Pro Image File", Kind("Paint Shop Pro", ".psp")),
    (0, b"CSFCHUNK", Kind("Clip Studio Paint", ".clip")),
    (0, b"\0\xffKA", Kind("Affinity", ".afphoto")),
    (0, b"\x8aMNG\r\n\x1a\n", Kind("MNG", ".mng")),
    (0, b"\x8bJNG\r\n\x1a\n", Kind("JNG", ".jng")),
    (0, b"qoif", Kind("QOI", ".qoi")),
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

_PNM = re.compile(rb"P[1-7]\s+(#|\d|WIDTH)")

_DRAWINGS_IN_ZIP = {
    b"application/x-krita": Kind("Krita", ".kra"),
    b"image/openraster": Kind("OpenRaster", ".ora"),
}
_ZIP_FIRST_ENTRY = slice(38, 64)
"""The content of an entry called ``mimetype`` that comes first and is not compressed."""

_MEDIA_PICTURES: tuple[tuple[tuple[bytes, ...], Kind], ...] = (
    ((b"crx",), Kind("Canon raw (CR3)", ".cr3")),
    ((b"hei", b"hev", b"mif1", b"msf1"), Kind("HEIC", ".heic")),
)
_OLD_FILMS = {b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"}
"""The first box of a QuickTime film without a brand."""


def format_of(head: bytes) -> str | None:
    """Pillow's name of a format that is read, or None."""
    brands = _brands(head)
    if b"avif" in brands or b"avis" in brands:
        return "AVIF"
    if unsupported_kind_of(head):
        return None
    for offset, magic, name in _SIGNATURES:
        if head.startswith(magic, offset) and head.startswith(_CONTAINER.get(name, b"")):
            return name
    return None


def unsupported_kind_of(head: bytes) -> Kind | None:
    """A picture format that is not read; None where it is another, or no picture at all."""
    for offset, magic, kind in _PICTURES:
        if head.startswith(magic, offset):
            return kind
    brands = _brands(head)
    for starts, kind in _MEDIA_PICTURES:
        if brands.startswith(starts):
            return kind
    for content, kind in _DRAWINGS_IN_ZIP.items():
        if head.startswith(b"PK\x03\x04") and content in head[_ZIP_FIRST_ENTRY]:
            return kind
    if _PNM.match(head):
        return Kind("PNM", ".pnm")
    return Kind("SVG", ".svg") if _is_svg(_text(head)) else None


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
