"""What an AVIF says of the picture that is shown: which part of it is, and what colours its numbers mean.

Decoders hand out all pixels of the coded picture; cropping is left to the reader.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import BinaryIO

from imageedit_desktop.imaging.containers import av1_header, avif_items
from imageedit_desktop.imaging.containers.avif_items import Properties, ShownPicture, number

_UNSPECIFIED = (2, 2)
"""H.273: anything."""
_PIXELS_MAX_BYTES = 1024
"""Of the coded pixels: the sequence header stands at their beginning."""
_CONFIGURATION_BYTES = 4
"""Before what ``av1C`` repeats of the pixels (https://aomediacodec.github.io/av1-isobmff/, 2.3.3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AvifProperties:
    """Properties of the picture that is shown.

    Attributes:
        crop: (left, top, right, bottom) of what is shown, in pixels as coded, before any turn; None for all.
        code_points: H.273's colour primaries and transfer function; None where they are not told.
        deep: whether it is coded in more than 8 bits a channel.
    """

    crop: tuple[int, int, int, int] | None = None
    code_points: tuple[int, int] | None = None
    deep: bool = False


def read(file: BinaryIO, size: tuple[int, int]) -> AvifProperties:
    """Find the properties of the primary picture.

    Args:
        file: an AVIF.
        size: (width, height) as coded.

    Raises:
        ValueError, IndexError: the boxes are damaged.
    """
    picture = avif_items.shown(file)
    named = dict(picture.properties)
    configuration = dict(picture.tile).get(b"av1C", b"\0\0\0")
    return AvifProperties(
        crop=_crop(named[b"clap"], size) if b"clap" in named else None,
        code_points=_code_points(file, picture),
        deep=bool(number(configuration, 2, 1) & 0x40),
    )


def largest_size(file: BinaryIO) -> tuple[int, int] | None:
    """Width and height of the largest item, which a picture of tiles is; None where no size is told.

    Raises:
        TooManyPartsError: it was made to be slow.
    """
    told = (body for kind, body in avif_items.properties(file) if kind == b"ispe" and len(body) >= 12)
    sizes = ((number(body, 4, 4), number(body, 8, 4)) for body in told)
    return max(sizes, key=lambda size: size[0] * size[1], default=None)


def _code_points(file: BinaryIO, picture: ShownPicture) -> tuple[int, int] | None:
    """By the boxes; where these are silent, by what is coded, as decoders do."""
    told = [_in_boxes(picture.properties), _in_boxes(picture.tile)]
    if picture.pixels_at is not None:
        file.seek(picture.pixels_at)
        told.append(av1_header.code_points(file.read(_PIXELS_MAX_BYTES)))
    configuration = dict(picture.tile).get(b"av1C", b"")
    told.append(av1_header.code_points(configuration[_CONFIGURATION_BYTES:]))
    return next((pair for pair in told if pair not in {None, _UNSPECIFIED}), None)


def _in_boxes(properties: Properties) -> tuple[int, int] | None:
    coded = [body for kind, body in properties if kind == b"colr" and body[:4] == b"nclx"]
    return (number(coded[0], 4, 2), number(coded[0], 6, 2)) if coded else None


def _crop(clap: bytes, size: tuple[int, int]) -> tuple[int, int, int, int] | None:
    """The clean aperture (ISO/IEC 14496-12, 12.1.4): sizes and offsets of the centres, as fractions."""
    signed = [int.from_bytes(clap[at : at + 4], "big", signed=True) for at in range(0, 32, 4)]
    if min(signed[1::2]) <= 0:
        return None
    width, height, across, down = (over / under for over, under in zip(signed[::2], signed[1::2], strict=True))
    left, top = (size[0] - width) / 2 + across, (size[1] - height) / 2 + down
    box = round(left), round(top), round(left + width), round(top + height)
    fits = 0 <= box[0] < box[2] <= size[0] and 0 <= box[1] < box[3] <= size[1]
    return box if fits and box != (0, 0, *size) else None
