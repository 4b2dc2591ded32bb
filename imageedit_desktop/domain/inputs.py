"""Sources and portraits: what is known of a picture that goes into a recipe."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum, unique

from imageedit_desktop.domain.adjustment import IDENTITY, Adjustment
from imageedit_desktop.domain.errors import Param
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.domain.text import well_formed


@unique
class NoteCode(StrEnum):
    """What is odd about an input, or what will be done to it before it is sent. Words live in `wording`."""

    FIRST_FRAME_ONLY = "first_frame_only"
    LARGEST_ONLY = "largest_only"
    EMBEDDED_PICTURE = "embedded_picture"
    DRAWN_AT_SIZE = "drawn_at_size"
    GAIN_MAP_LEFT_OUT = "gain_map_left_out"
    PART_MISSING = "part_missing"
    DETAIL_MISSING = "detail_missing"
    TURNED_UPRIGHT = "turned_upright"
    FLIPPED = "flipped"
    TURNED = "turned"
    STRAIGHTENED = "straightened"
    CUT = "cut"
    ADJUSTED_OTHERWISE = "adjusted_otherwise"
    SHRUNK = "shrunk"
    RECOMPRESSED = "recompressed"
    ENCODED_ANEW = "encoded_anew"
    COLOURS_CONVERTED = "colours_converted"
    DEPTH_REDUCED = "depth_reduced"
    PALETTE_EXPANDED = "palette_expanded"
    TRANSPARENCY_FLATTENED = "transparency_flattened"
    LAID_ON_COLOUR = "laid_on_colour"
    ALPHA_IGNORED = "alpha_ignored"
    RANGE_STRETCHED = "range_stretched"
    METADATA_REMOVED = "metadata_removed"
    FORMAT_CONVERTED = "format_converted"
    SMALL = "small"
    SENT_AS_IT_IS = "sent_as_it_is"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One remark about an input; a remark, not a problem."""

    code: NoteCode
    params: Mapping[str, Param] = field(default_factory=dict)


def note(code: NoteCode, **params: Param) -> Note:
    """A `Note`, written short."""
    return Note(code=code, params=params)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendition:
    """Which picture, and how it is adjusted: what is sent of it is the same for as long as both are."""

    sha256: InputHash
    adjustment: Adjustment = IDENTITY


@dataclass(frozen=True, slots=True, kw_only=True)
class InputFile:
    """A picture that was inspected and whose original bytes are kept in the library.

    Attributes:
        sha256: of the original bytes.
        name: file name to show, without folders; from a stranger, so text only.
        size: upright, that is after the EXIF orientation was applied, and before the adjustment.
        size_bytes: of the original file.
        format: Pillow's name of the format, such as ``JPEG``.
        notes: what is odd about it and what will be done to it where it is not adjusted; see `remarks.remarks_on`.
        adjustment: what is done to it before it is sent, besides.
    """

    sha256: InputHash
    name: str
    size: Size
    size_bytes: int
    format: str
    notes: tuple[Note, ...] = ()
    adjustment: Adjustment = IDENTITY

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", well_formed(self.name))

    @property
    def rendition(self) -> Rendition:
        """What is sent of it."""
        return Rendition(sha256=self.sha256, adjustment=self.adjustment)

    @property
    def unadjusted(self) -> InputFile:
        """It as it came."""
        return replace(self, adjustment=IDENTITY)

    @property
    def adjusted_size(self) -> Size:
        """Its size when it is adjusted, before it is made small enough to be sent."""
        return self.adjustment.size_of(self.size)


@dataclass(frozen=True, slots=True, kw_only=True)
class InputUrl:
    """A public http(s) address that the service fetches by itself; nothing is known of the picture."""

    url: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "url", well_formed(self.url))


UNTOLD = InputUrl(url="")
"""The source of a prediction that was ordered elsewhere, where the service does not tell its address."""

Input = InputFile | InputUrl
"""A source or a portrait."""


def same_file(one: Input, other: Input) -> bool:
    """Whether two inputs are the same bytes, however each is adjusted, or the same address."""
    if isinstance(one, InputFile) and isinstance(other, InputFile):
        return one.sha256 == other.sha256
    return one == other


def same_picture(one: Input, other: Input) -> bool:
    """Whether two inputs are the same bytes, adjusted alike, or the same address, whatever they are called."""
    if isinstance(one, InputFile) and isinstance(other, InputFile):
        return one.rendition == other.rendition
    return one == other
