"""Decoding a picture once and writing down what it is like."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PIL import TiffImagePlugin

from imageedit_desktop.domain import geometry, limits
from imageedit_desktop.domain.adjustment import IDENTITY, Adjustment
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.remarks import LARGEST
from imageedit_desktop.imaging.codecs.lazy_image import LazyImage
from imageedit_desktop.imaging.containers import gain_maps, jpeg_segments, png_chunks
from imageedit_desktop.imaging.decoding import allowance
from imageedit_desktop.imaging.decoding.guarded import guarded, too_large
from imageedit_desktop.imaging.decoding.opened import Opened, memory_bytes
from imageedit_desktop.imaging.layouts.tiff_samples import SampledTiff
from imageedit_desktop.imaging.plan import Facts
from imageedit_desktop.imaging.rendering import colour_tags, colours, pixels, transparency
from imageedit_desktop.imaging.rendering.decoded import decode
from imageedit_desktop.imaging.rendering.pixels import Decoded

_COPY_READ_MAX_BYTES = 4 * limits.INPUT_MAX_BYTES
"""Larger files are not looked through for metadata to take out: what is left would hardly ever be small enough."""

_JPEG_DIVISORS = (1, 2, 4, 8)
_STORED_BYTES = 4
"""Of a pixel in colour, as Pillow has it."""

_COPIERS = {"JPEG": jpeg_segments.without_metadata, "PNG": png_chunks.without_metadata}

_BITS_PER_SAMPLE_TAG = 258

_BESIDE = ("exif", "xmp", "says_more")
"""Where decoders put what a file says besides, of formats that are not walked through here. What Pillow makes of a
raw file's orientation is no more than was told anyway."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Studied:
    """A decoded picture.

    Attributes:
        decoded: its pixels.
        facts: what it is like.
        copy: the file's bytes without metadata, None where they cannot be taken out.
    """

    decoded: Decoded
    facts: Facts
    copy: bytes | None


def study(opened: Opened, adjustment: Adjustment = IDENTITY) -> Studied:
    """Decode the first frame, as large as sending needs it.

    Raises:
        InputError: IMAGE_TRUNCATED, FILE_UNREADABLE, IMAGE_TOO_LARGE.
    """
    declared = geometry.size(*opened.image.size)
    enough = enough_of(opened, adjustment)
    with guarded(opened.name):
        deep = _is_deep(opened)
    decoded = decode(opened, (enough.width_px, enough.height_px))
    with guarded(opened.name):
        copy = _copy(opened)
        mode = pixels.plain_mode(decoded.image.mode)
        facts = Facts(
            format=opened.format,
            size=pixels.turned(_stored_size(opened, decoded, declared), decoded.orientation),
            size_bytes=opened.size_bytes,
            orientation=decoded.stored_orientation,
            frames=opened.frames,
            grey=mode == "L",
            palette=decoded.image.mode in {"P", "PA"},
            deep=deep,
            fill=decoded.fill,
            alpha=decoded.alpha is not None or transparency.has_alpha(decoded.image),
            transparent=decoded.is_transparent,
            hidden=decoded.is_hidden,
            foreign_colours=colours.foreign_name(mode, decoded.profile),
            missing_percent=opened.missing_percent,
            lacks_detail=opened.lacks_detail,
            metadata=opened.first.metadata or any(opened.image.info.get(key) for key in _BESIDE),
            smaller=opened.first.smaller,
            gain_map=gain_maps.has_gain_map(opened.handle, opened.format),
            copy_bytes=None if copy is None else len(copy),
            adjustment=adjustment,
        )
    return Studied(decoded=decoded, facts=facts, copy=copy)


def enough_of(opened: Opened, adjustment: Adjustment, target: Size = LARGEST) -> Size:
    """How many pixels of a picture are needed, as stored; of one that is cut so many that the part has enough.

    Args:
        opened: the picture.
        adjustment: what is done to it.
        target: what it, or the part, is to fit into.

    Raises:
        InputError: IMAGE_TOO_LARGE, where so many pixels of a JPEG take more than there may be; what `opened` was
            checked for is a JPEG that is made small while it is decoded.
    """
    declared = geometry.size(*opened.image.size)
    if adjustment.cuts and opened.decoder == "SVG":
        return geometry.fit_within(declared, LARGEST)
    if adjustment.cuts:
        return _enough_of_jpeg(opened, adjustment, target) if opened.decoder == "JPEG" else declared
    side_px = max(target.width_px, target.height_px)
    return geometry.fit_within(declared, geometry.size(side_px, side_px))


def _enough_of_jpeg(opened: Opened, adjustment: Adjustment, target: Size) -> Size:
    declared = geometry.size(*opened.image.size)
    with guarded(opened.name):
        upright = pixels.turned(declared, pixels.orientation_of(opened.image))
    part = adjustment.size_of(upright)
    share = min(1.0, target.width_px / part.width_px, target.height_px / part.height_px)
    enough = geometry.size(math.ceil(declared.width_px * share), math.ceil(declared.height_px * share))
    least = min(declared.width_px // enough.width_px, declared.height_px // enough.height_px)
    divisor = max(one for one in _JPEG_DIVISORS if one <= least)
    decoded_bytes = _STORED_BYTES * declared.width_px * declared.height_px // divisor**2
    if memory_bytes(opened) + decoded_bytes > allowance.hungry_max_bytes():
        raise too_large(opened.name, opened.image.size)
    return enough


def _stored_size(opened: Opened, decoded: Decoded, declared: Size) -> Size:
    """A JPEG may be decoded at a fraction; of an AVIF a part may be shown."""
    return declared if opened.decoder == "JPEG" else geometry.size(*decoded.image.size)


def _is_deep(opened: Opened) -> bool:
    if opened.format == "PNG":
        return png_chunks.depth_of(opened.head) > 8
    if isinstance(opened.image, LazyImage):
        return opened.image.is_deep
    if opened.first.deep:
        return True
    if opened.format == "JP2" or (opened.format == "PPM" and opened.image.mode in {"I", "I;16"}):
        return opened.image.mode in {"I", "I;16"}
    if opened.format == "AVIF":
        return colour_tags.avif_properties_of(opened).deep
    if isinstance(opened.image, (TiffImagePlugin.TiffImageFile, SampledTiff)):
        bits = opened.image.tag_v2.get(_BITS_PER_SAMPLE_TAG, 8)
        return bool(max(bits if isinstance(bits, tuple) else (bits,)) > 8)
    return False


def _copy(opened: Opened) -> bytes | None:
    copier = _COPIERS.get(opened.format)
    if copier is None or not opened.is_whole or opened.first.file.seek(0, 2) > _COPY_READ_MAX_BYTES:
        return None
    return copier(opened.first.file)
