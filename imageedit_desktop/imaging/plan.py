"""What will be done to a picture before it is sent: decided from facts alone, so that it can be announced."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique

from imageedit_desktop.domain import geometry, limits
from imageedit_desktop.domain.adjustment import IDENTITY, Adjustment
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.inputs import Note, NoteCode, note
from imageedit_desktop.domain.remarks import LARGEST, SMALL_SIDE_PX, moves
from imageedit_desktop.imaging.rendering.pixels import Fill

_DRAWN = {"PNG", "GIF", "BMP", "PSD", "TGA", "PPM", "QOI", "ICO", "SVG"}
"""Formats without loss: their pictures stay without loss where that fits."""

_PNG_SPARE = 1.01
"""A PNG that cannot be compressed grows by a filter byte a row and five bytes a deflate block, so that
what is decided without encoding holds."""


@unique
class Encoding(StrEnum):
    """How the prepared file is made. COPY: the compressed pixels as they are, without the metadata."""

    COPY = "copy"
    JPEG = "JPEG"
    PNG = "PNG"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a decoded picture is like.

    Attributes:
        format: one of those in `magic.READ`.
        size: upright.
        size_bytes: of the file.
        orientation: EXIF's, 1 to 8; 1 is upright.
        frames: pictures in the file, at least 1.
        grey: whether it has brightness only.
        palette: whether its pixels are numbers of colours.
        deep: whether it has more than 8 bits per channel.
        fill: how far the file fills its bits, None for wholly.
        alpha: whether it has an alpha channel or a transparent colour, used or not.
        transparent: whether any pixel may be seen through.
        hidden: whether its alpha channel hides all of it.
        foreign_colours: name of the colour space where it is not sRGB, else empty. Untagged counts as sRGB.
        missing_percent: how much of the picture cannot be decoded.
        lacks_detail: whether only fine detail cannot be decoded.
        metadata: whether the file says more than its pixels.
        smaller: how many smaller pictures of the same the file has besides.
        gain_map: whether the file has more brightness for screens that have it.
        adjustment: what the user wants done to it.
        copy_bytes: length of the file without its metadata; None where that cannot be taken out.
    """

    format: str
    size: Size
    size_bytes: int
    orientation: int
    frames: int
    grey: bool
    palette: bool
    deep: bool
    fill: Fill | None
    alpha: bool
    transparent: bool
    hidden: bool
    foreign_colours: str
    missing_percent: int
    lacks_detail: bool
    metadata: bool
    copy_bytes: int | None
    smaller: int = 0
    gain_map: bool = False
    adjustment: Adjustment = IDENTITY

    @property
    def cut_size(self) -> Size:
        """Of what is left of it as the user wants it."""
        return self.adjustment.size_of(self.size)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What will be sent: its size, how its file is made, and what to tell about it (at least one note)."""

    size: Size
    encoding: Encoding
    notes: tuple[Note, ...]


def plan(facts: Facts) -> Plan:
    """Decide what will be sent."""
    target = geometry.fit_within(facts.cut_size, LARGEST)
    encoding = _encoding(facts, target)
    notes = _notes(facts, target, encoding) or (note(NoteCode.SENT_AS_IT_IS),)
    return Plan(size=target, encoding=encoding, notes=notes)


def fits(size_bytes: int) -> bool:
    """Whether a file of this length may be sent."""
    return size_bytes < limits.INPUT_MAX_BYTES


def _encoding(facts: Facts, target: Size) -> Encoding:
    if facts.copy_bytes is not None and fits(facts.copy_bytes) and _has_plain_pixels(facts, target):
        return Encoding.COPY
    channels = 1 if facts.grey and not facts.foreign_colours and not _has_colour_behind(facts) else 3
    png_bytes = int(target.width_px * target.height_px * channels * _PNG_SPARE)
    if (facts.format in _DRAWN or facts.palette) and fits(png_bytes):
        return Encoding.PNG
    return Encoding.JPEG


def _has_plain_pixels(facts: Facts, target: Size) -> bool:
    changes = facts.palette or facts.deep or facts.alpha or facts.foreign_colours
    is_upright = facts.orientation == 1 and not facts.adjustment.moves_pixels
    return is_upright and target == facts.size and not changes


def _has_colour_behind(facts: Facts) -> bool:
    return facts.transparent and facts.adjustment.matte is not None


def _could_be_copied(facts: Facts, target: Size) -> bool:
    """Whether nothing but the way it is compressed keeps a picture from being sent as it is."""
    return _has_plain_pixels(facts, target) and not (facts.missing_percent or facts.lacks_detail)


def _notes(facts: Facts, target: Size, encoding: Encoding) -> tuple[Note, ...]:
    shrunk = target != facts.cut_size
    converted = encoding not in (Encoding.COPY, facts.format)
    is_made_anew = shrunk or converted or facts.adjustment.moves_pixels
    squeezed = encoding is Encoding.JPEG and not (is_made_anew or fits(facts.size_bytes))
    encoded_anew = facts.format == encoding == Encoding.JPEG and not squeezed and _could_be_copied(facts, target)
    fill = facts.fill or Fill(0, 0)
    remarks = (
        (facts.missing_percent, note(NoteCode.PART_MISSING, percent=facts.missing_percent)),
        (facts.lacks_detail, note(NoteCode.DETAIL_MISSING)),
        (facts.frames > 1, note(NoteCode.FIRST_FRAME_ONLY, frames=facts.frames)),
        (facts.smaller, note(NoteCode.LARGEST_ONLY, pictures=facts.smaller + 1)),
        (facts.format == "RAW", note(NoteCode.EMBEDDED_PICTURE)),
        (
            facts.format == "SVG",
            note(NoteCode.DRAWN_AT_SIZE, width=facts.size.width_px, height=facts.size.height_px),
        ),
        (facts.gain_map, note(NoteCode.GAIN_MAP_LEFT_OUT)),
        (facts.orientation != 1, note(NoteCode.TURNED_UPRIGHT)),
        *((True, move) for move in moves(facts.adjustment, facts.size)),
        (shrunk, note(NoteCode.SHRUNK, width=target.width_px, height=target.height_px)),
        (facts.foreign_colours, note(NoteCode.COLOURS_CONVERTED, profile=facts.foreign_colours)),
        (facts.deep, note(NoteCode.DEPTH_REDUCED)),
        (facts.fill, note(NoteCode.RANGE_STRETCHED, bits=fill.filled_bits, stored=fill.stored_bits)),
        (facts.palette, note(NoteCode.PALETTE_EXPANDED)),
        (facts.transparent, _flattened(facts.adjustment.matte)),
        (facts.hidden, note(NoteCode.ALPHA_IGNORED)),
        (converted, note(NoteCode.FORMAT_CONVERTED, format=encoding.value)),
        (squeezed, note(NoteCode.RECOMPRESSED)),
        (encoded_anew, note(NoteCode.ENCODED_ANEW, format=encoding.value)),
        (facts.metadata, note(NoteCode.METADATA_REMOVED)),
        (min(target.width_px, target.height_px) < SMALL_SIDE_PX, note(NoteCode.SMALL)),
    )
    return tuple(remark for applies, remark in remarks if applies)


def _flattened(matte: str | None) -> Note:
    return note(NoteCode.TRANSPARENCY_FLATTENED) if matte is None else note(NoteCode.LAID_ON_COLOUR, colour=matte)
