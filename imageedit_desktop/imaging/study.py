"""Decoding a picture once and writing down what it is like."""

from __future__ import annotations

from dataclasses import dataclass

from PIL import TiffImagePlugin

from imageedit_desktop.domain import geometry, limits
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.imaging.containers import jpeg_segments, png_chunks
from imageedit_desktop.imaging.decoding.guarded import guarded
from imageedit_desktop.imaging.decoding.opened import Opened
from imageedit_desktop.imaging.layouts.tiff_samples import SampledTiff
from imageedit_desktop.imaging.plan import LARGEST, Facts
from imageedit_desktop.imaging.rendering import colour_tags, colours, pixels, transparency
from imageedit_desktop.imaging.rendering.decoded import decode
from imageedit_desktop.imaging.rendering.pixels import Decoded

_COPY_READ_MAX_BYTES = 4 * limits.INPUT_MAX_BYTES
"""Larger files are not looked through for metadata to take out: what is left would hardly ever be small enough."""

_COPIERS = {"JPEG": jpeg_segments.without_metadata, "PNG": png_chunks.without_metadata}

_BITS_PER_SAMPLE_TAG = 258


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


def study(opened: Opened) -> Studied:
    """Decode the first frame, as large as sending needs it.

    Raises:
        InputError: IMAGE_TRUNCATED, FILE_UNREADABLE, IMAGE_TOO_LARGE.
    """
    declared = geometry.size(*opened.image.size)
    enough = geometry.fit_within(declared, LARGEST)
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
            metadata=opened.first.metadata,
            copy_bytes=None if copy is None else len(copy),
        )
    return Studied(decoded=decoded, facts=facts, copy=copy)


def _stored_size(opened: Opened, decoded: Decoded, declared: Size) -> Size:
    """A JPEG may be decoded at a fraction; of an AVIF a part may be shown."""
    return declared if opened.format == "JPEG" else geometry.size(*decoded.image.size)


def _is_deep(opened: Opened) -> bool:
    if opened.format == "PNG":
        return png_chunks.depth_of(opened.head) > 8
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
