"""What leaves for the service in the place of a user's picture, and how faithful it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique
from pathlib import Path

from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.inputs import InputFile

SHOWN_MAX_PX = 4096
"""Longest side of the original beside what is sent: twice the longest that is sent, in 50 MB at most."""


@unique
class LeftOut(StrEnum):
    """What the user's file says of a person, and the file that is sent does not."""

    PLACE = "place"
    TIME = "time"
    CAMERA = "camera"
    AUTHOR = "author"


@unique
class Grade(StrEnum):
    """Similarities in words; see `grade_of`."""

    SAME = "same"
    UNSEEN = "unseen"
    FAINT = "faint"
    SEEN = "seen"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class SentFile:
    """What was read from the bytes that leave.

    Attributes:
        original: what it was made from, and how it is adjusted, with all that was done to it.
        path: of the file that leaves.
        format: ``JPEG`` or ``PNG``.
        size: in pixels.
        size_bytes: of all of it.
        quality: as libjpeg counts, 1 to 100; None where it is no JPEG, or one with tables of its own.
        is_encoded_anew: its compressed pixels are others than those of the original.
        left_out: what is found in the original alone.
        has_more: there is more in it than a picture. This program writes none like that.
    """

    original: InputFile
    path: Path
    format: str
    size: Size
    size_bytes: int
    quality: int | None
    is_encoded_anew: bool
    left_out: tuple[LeftOut, ...]
    has_more: bool

    @property
    def is_shrunk(self) -> bool:
        """Whether it has fewer pixels than what is left of the original when that is adjusted."""
        return self.size != self.original.adjusted_size


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """The original in a form that can be held beside what is sent: adjusted, in sRGB, opaque, without loss.

    Attributes:
        same_size: file with as many pixels as are sent.
        own_size: file with its own pixels, at most `SHOWN_MAX_PX` a side; None where these are no more.
        after_encoding: similarity of what is sent and `same_size`, 1 for the same to the last pixel.
        after_shrinking: the same for `own_size`, to which what is sent is enlarged again.
    """

    same_size: Path
    own_size: Path | None = None
    after_encoding: float
    after_shrinking: float | None = None


def grade_of(similarity: float) -> Grade:
    """A similarity (SSIM) in words. Where one ends and the next begins is a judgement, made with photographs."""
    if similarity >= 1:
        return Grade.SAME
    limits = ((0.98, Grade.UNSEEN), (0.95, Grade.FAINT), (0.88, Grade.SEEN))
    return next((grade for least, grade in limits if similarity >= least), Grade.PLAIN)
