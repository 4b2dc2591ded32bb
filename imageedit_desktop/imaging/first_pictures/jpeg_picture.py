"""The first picture of a JPEG, without its metadata and with what is missing around its pixels."""

from __future__ import annotations

import io
from functools import cache
from typing import BinaryIO

from PIL import Image

from imageedit_desktop.imaging.containers import jpeg_segments
from imageedit_desktop.imaging.containers.jpeg_segments import (
    APP0,
    APP1,
    APP2,
    APP14,
    DHT,
    DNL,
    EOI,
    FRAMES,
    HEAD_BYTES,
    METADATA,
    SOS,
    Segment,
    content,
)
from imageedit_desktop.imaging.containers.spliced import Piece, spliced
from imageedit_desktop.imaging.first_pictures.first_picture import FirstPicture, end_without

_ADOBE_MIN_BYTES = 12
_ICC_MIN_BYTES = HEAD_BYTES + 14
"""The head, the name, and which part of how many it is (ICC.1:2022, B.4)."""
_SCAN_TAIL_BYTES = 3
"""Ss, Se, Ah and Al behind the components of a scan (T.81, B.2.3)."""

_COEFFICIENTS = frozenset(range(64))

_VARIANTS = {
    0xC3: "lossless JPEG",
    **dict.fromkeys((0xC5, 0xC6, 0xC7), "hierarchical JPEG"),
    **dict.fromkeys((0xC9, 0xCA), "arithmetic-coded JPEG"),
    **dict.fromkeys((0xCB, 0xCD, 0xCE, 0xCF), "arithmetic-coded JPEG"),
}
_JPEG_LS = "JPEG-LS"
_PRECISION_BITS = 8

_NOISE = bytes((0x5A, 0xC3, 0x96, 0x3C, 0xA5, 0x69)) * 700
"""Put behind data that may be cut off: a decoder that is still hungry shows something else then."""

_FILLERS = b"\0\xff"
_FILLER_MIN_BYTES = 64
"""What a disk has where nothing was written; an honest scan does not end in so much of it."""


def first_picture(file: BinaryIO) -> FirstPicture:
    """The first picture of an open JPEG.

    Raises:
        ValueError: the segments are not understood.
        TooManyPartsError: it was made to be slow.
    """
    if _is_jpeg_ls(file):
        return FirstPicture(file=file, variant=_JPEG_LS)
    found = list(jpeg_segments.segments(file))
    cut = not found or found[-1].marker != EOI
    body = [segment for segment in found if segment.marker not in METADATA | {EOI}]
    pieces: list[Piece] = [b"\xff\xd8", *_told(file, found), *_tables(body), *_body(file, body, cut=cut)]
    scans = [segment for segment in body if segment.marker == SOS]
    return FirstPicture(
        file=spliced(file, [*pieces, b"\xff\xd9"]),
        metadata=any(_is_metadata(file, segment) for segment in found),
        cut=cut,
        scans=len(scans),
        covered=cut and len(scans) > 1 and _is_covered(file, body),
        probes=(spliced(file, [*pieces, _NOISE, b"\xff\xd9"]),) if cut else (),
        variant=_variant(file, body),
    )


def _is_jpeg_ls(file: BinaryIO) -> bool:
    """Told by its frame, wherever that stands: its scans are stuffed in another way, so that no walk goes on."""
    frames = FRAMES | {jpeg_segments.JPEG_LS_FRAME}
    frame = next((segment.marker for segment in jpeg_segments.segments(file) if segment.marker in frames), None)
    return frame == jpeg_segments.JPEG_LS_FRAME


def _told(file: BinaryIO, found: list[Segment]) -> list[Piece]:
    """What a decoder has to know besides: JFIF, Adobe's transform, Exif for the orientation, the profile."""
    jfif, adobe, exif, profile = [], [], [], []
    for segment in found:
        if segment.marker not in {APP0, APP1, APP2, APP14}:
            continue
        head = content(file, segment, _ADOBE_MIN_BYTES)
        if segment.marker == APP0 and head.startswith(b"JFIF\0"):
            jfif.append(jpeg_segments.plain_jfif(head))
        elif segment.marker == APP14 and head.startswith(b"Adobe") and len(head) == _ADOBE_MIN_BYTES:
            adobe.append(range(segment.start, segment.end))
        elif segment.marker == APP1 and head.startswith(b"Exif\0"):
            exif.append(range(segment.start, segment.end))
        elif (
            segment.marker == APP2
            and head.startswith(b"ICC_PROFILE\0")
            and len(range(*segment[1:])) > _ICC_MIN_BYTES
        ):
            profile.append(range(segment.start, segment.end))
    return [*jfif[:1], *adobe[:1], *exif[:1], *profile]


def _is_metadata(file: BinaryIO, segment: Segment) -> bool:
    if segment.marker == APP2:
        return not content(file, segment, _ADOBE_MIN_BYTES).startswith(b"ICC_PROFILE\0")
    return segment.marker in METADATA - {APP0, APP14}


def _tables(body: list[Segment]) -> list[Piece]:
    """The tables that frames of a film leave out, since all of them have the same."""
    return [] if any(segment.marker == DHT for segment in body) else [_standard_tables()]


@cache
def _standard_tables() -> bytes:
    """The Huffman tables of T.81, K.3: an encoder writes them where it is not told to look for better ones."""
    buffer = io.BytesIO()
    Image.new("RGB", (8, 8)).save(buffer, "JPEG")
    tables = (segment for segment in jpeg_segments.segments(buffer) if segment.marker == DHT)
    return b"".join(buffer.getvalue()[segment.start : segment.end] for segment in tables)


def _body(file: BinaryIO, body: list[Segment], *, cut: bool) -> list[Piece]:
    height = next((content(file, segment, 2) for segment in body if segment.marker == DNL), b"")
    body = [segment for segment in body if segment.marker != DNL]
    pieces: list[Piece] = [piece for segment in body for piece in _with_height(file, segment, height)]
    if cut and body and body[-1].marker == SOS:
        pieces[-1] = _written(file, body[-1])
    return pieces


def _with_height(file: BinaryIO, segment: Segment, height: bytes) -> list[Piece]:
    """A frame that leaves its height to be told behind the first scan has it here (T.81, B.2.5)."""
    at = segment.start + HEAD_BYTES + 1
    if len(height) == 2 and segment.marker in FRAMES and content(file, segment, 3)[1:] == b"\0\0":
        return [range(segment.start, at), height, range(at + len(height), segment.end)]
    return [range(segment.start, segment.end)]


def _written(file: BinaryIO, scan: Segment) -> range:
    """A scan without half a marker, and without what the disk had where a file was never written to its end."""
    start = scan.start + HEAD_BYTES
    end = end_without(file, start, scan.end, _FILLERS)
    is_filled = scan.end - end >= _FILLER_MIN_BYTES
    return range(scan.start, end if is_filled else end_without(file, start, scan.end, b"\xff"))


def _is_covered(file: BinaryIO, body: list[Segment]) -> bool:
    """Whether every coefficient of every component is told by a scan before the last one, in whatever precision."""
    seen: dict[int, set[int]] = {}
    components: set[int] = set()
    scans = [content(file, segment, 64) for segment in body if segment.marker == SOS]
    for head in scans:
        components |= _components(head)
    for head in scans[:-1]:
        first, last, precision = head[1 + 2 * head[0] :][:_SCAN_TAIL_BYTES]
        for component in _components(head):
            seen.setdefault(component, set()).update(range(first, last + 1) if precision >> 4 == 0 else ())
    return all(seen.get(component, set()) >= _COEFFICIENTS for component in components)


def _components(scan: bytes) -> set[int]:
    return set(scan[1 : 1 + 2 * scan[0] : 2])


def _variant(file: BinaryIO, body: list[Segment]) -> str:
    frame = next((segment for segment in body if segment.marker in FRAMES), None)
    if frame is None:
        return ""
    bits = content(file, frame, 1)
    deep = bits and bits[0] > _PRECISION_BITS
    return _VARIANTS.get(frame.marker, f"{bits[0]}-bit JPEG" if deep else "")
