"""What a container holds: its first picture, made fit for a decoder, and what is known without decoding.

A decoder is never shown a stranger's container as it came. It gets the first picture alone, with what tells its
colours and which way is up; whatever lies beside it, whole or broken, long or short, cannot spoil it any more.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import BinaryIO

from imageedit_desktop.imaging.containers.spliced import Piece

_BLOCK_BYTES = 1 << 16

FILLERS = (b"\0", b"\x55", bytes((0x5A, 0xC3, 0x96, 0x3C, 0xA5, 0x69)), b"\xff")
"""Bytes to repeat in place of what is missing at the end of a picture; which of them a decoder takes depends on how
the picture is coded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstPicture:
    """The first picture of a file.

    Attributes:
        file: for a decoder; it reads from the file that was given.
        frames: pictures in the file, at least 1; later ones that are broken count as far as they can be told.
        metadata: whether the file says more than its pixels, such as camera or location.
        cut: whether the file ends before its container says.
        profile: an ICC profile that `file` does not have.
        scans: how often a decoder goes over all pixels.
        covered: whether a picture that is cut off has all of its surface, if not every detail.
        frame_box: (left, top, right, bottom) of the first frame on its canvas; None where it is all of it, or where
            the decoder knows.
        probes: for what is cut off and filled up: the same bytes, and other ones in place of what is missing. What
            differs by that was not in the file. Not every filler can be decoded; the first that can is enough.
        smaller: pictures in the file that are smaller ones of the same.
        orientation: the turn that the pixels need where `file` does not tell, 1 to 8; 0 where nothing is told.
        deep: `file` has fewer bits a channel than the one that was given, which has more than 8.
        opaque: its last channel is no transparency, though a decoder takes it for that.
        variant: a kind of this format that is hardly ever read, by its name; empty for the usual ones.
    """

    file: BinaryIO
    frames: int = 1
    metadata: bool = False
    cut: bool = False
    profile: bytes | None = None
    scans: int = 1
    covered: bool = False
    frame_box: tuple[int, int, int, int] | None = None
    probes: tuple[BinaryIO, ...] = ()
    smaller: int = 0
    orientation: int = 0
    deep: bool = False
    opaque: bool = False
    variant: str = ""


def end_without(file: BinaryIO, start: int, end: int, fillers: bytes) -> int:
    """Where a part of a file ends that goes on to `end` with nothing but these bytes."""
    while end > start:
        size = min(_BLOCK_BYTES, end - start)
        file.seek(end - size)
        left = len(file.read(size).rstrip(fillers))
        end -= size - left
        if left:
            break
    return end


def filler(pattern: bytes, length: int) -> list[Piece]:
    """So many bytes of a pattern, without holding them all."""
    block: Piece = pattern * (_BLOCK_BYTES // len(pattern))
    pieces: list[Piece] = [block] * (length // len(block))
    return [*pieces, block[: length % len(block)]]
