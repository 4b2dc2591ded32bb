"""Decoding a picture once and writing down what it is like."""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image, TiffImagePlugin

from imageedit_desktop.domain import geometry, limits
from imageedit_desktop.imaging import colours, jpeg_segments, pixels, png_chunks
from imageedit_desktop.imaging.decode import Opened, guarded, load
from imageedit_desktop.imaging.plan import LARGEST, Facts

_COPY_READ_MAX_BYTES = 4 * limits.INPUT_MAX_BYTES
"""Larger files are not looked through for metadata to take out: what is left would hardly ever be small enough."""

_COPIERS = {"JPEG": jpeg_segments.without_metadata, "PNG": png_chunks.without_metadata}

_BITS_PER_SAMPLE_TAG = 258


@dataclass(frozen=True, slots=True, kw_only=True)
class Studied:
    """A decoded picture.

    Attributes:
        image: Pillow's, decoded; a large JPEG at a fraction of its size.
        facts: what it is like.
        copy: the file's bytes without metadata, None where they cannot be taken out.
    """

    image: Image.Image
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
        # Pillow turns a TIFF by itself while decoding, and declares the upright size.
        turned_by_pillow = pixels.orientation_of(opened.image) if opened.format == "TIFF" else 1
        deep = _is_deep(opened)
    image = load(opened, (enough.width_px, enough.height_px))
    orientation = pixels.orientation_of(image)
    with guarded(opened.name):
        copy = _copy(opened)
        mode = pixels.plain_mode(image.mode)
        facts = Facts(
            format=opened.format,
            size=pixels.turned(declared, orientation),
            size_bytes=opened.size_bytes,
            orientation=turned_by_pillow if orientation == 1 else orientation,
            frames=opened.frames,
            grey=mode == "L",
            palette=image.mode in {"P", "PA"},
            deep=deep,
            alpha=pixels.has_alpha(image),
            transparent=pixels.is_transparent(image),
            foreign_colours=colours.foreign_name(mode, image.info.get("icc_profile")),
            missing_percent=opened.missing_percent,
            lacks_detail=opened.lacks_detail,
            metadata=opened.first.metadata,
            copy_bytes=None if copy is None else len(copy),
        )
    return Studied(image=image, facts=facts, copy=copy)


def _is_deep(opened: Opened) -> bool:
    if opened.format == "PNG":
        return png_chunks.depth_of(opened.head) > 8
    if isinstance(opened.image, TiffImagePlugin.TiffImageFile):
        bits = opened.image.tag_v2.get(_BITS_PER_SAMPLE_TAG, 8)
        return bool(max(bits if isinstance(bits, tuple) else (bits,)) > 8)
    return False


def _copy(opened: Opened) -> bytes | None:
    copier = _COPIERS.get(opened.format)
    if copier is None or not opened.is_whole or opened.first.file.seek(0, 2) > _COPY_READ_MAX_BYTES:
        return None
    return copier(opened.first.file)
