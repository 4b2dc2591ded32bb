"""A decoded picture with all that is needed to understand its numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from PIL import Image, TiffImagePlugin

from imageedit_desktop.imaging import colour_tags, pixels, tiff_layout, tiff_samples, transparency
from imageedit_desktop.imaging.decode import Opened, guarded, load
from imageedit_desktop.imaging.pixels import Decoded
from imageedit_desktop.imaging.tiff_samples import SampledTiff


@dataclass(frozen=True, slots=True)
class _Said:
    orientation: int
    profile: bytes | None

    @classmethod
    def of(cls, opened: Opened) -> Self:
        with guarded(opened.name, opened.image.size):
            return cls(pixels.orientation_of(opened.image), colour_tags.profile_of(opened))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Opacity:
    alpha: Image.Image | None
    lowest: int
    highest: int


def decode(opened: Opened, at_least: tuple[int, int] | None = None) -> Decoded:
    """Decode the first frame and read what the file says of it.

    Args:
        opened: what to decode.
        at_least: (width, height) as stored that is enough, see `imageedit_desktop.imaging.decode.load`.

    Raises:
        InputError: IMAGE_TRUNCATED, FILE_UNREADABLE, IMAGE_TOO_LARGE, COLOURS_UNSUPPORTED.
    """
    before = _Said.of(opened) if opened.format == "TIFF" else None
    image = load(opened, at_least)
    said = before or _Said.of(opened)
    with guarded(opened.name, image.size):
        if image.mode in {"La", "RGBa"}:
            image = image.convert(image.mode[:-1] + "A")
        opacity = _opacity(opened, image)
        is_hidden = opacity.alpha is None and transparency.hides_everything(opacity.highest)
        if opened.format == "AVIF" and (crop := colour_tags.avif_picture(opened).crop):
            image = image.crop(crop)
        return Decoded(
            image=image,
            alpha=opacity.alpha,
            is_transparent=opacity.lowest < 255 and not is_hidden,
            is_hidden=is_hidden,
            # Pillow turns a TIFF by itself while decoding.
            orientation=1 if isinstance(opened.image, TiffImagePlugin.TiffImageFile) else said.orientation,
            stored_orientation=said.orientation,
            profile=said.profile,
            white=_white_of(opened.image),
            is_negative=isinstance(image, SampledTiff) and image.is_negative,
        )


def _opacity(opened: Opened, image: Image.Image) -> _Opacity:
    if transparency.has_alpha(image):
        lowest, highest = transparency.opacity(image)
        return _Opacity(alpha=None, lowest=lowest, highest=highest)
    alpha = transparency.keyed_alpha(opened, image)
    if alpha is None:
        return _Opacity(alpha=None, lowest=255, highest=255)
    lowest, highest = alpha.getextrema()
    return _Opacity(alpha=alpha, lowest=int(lowest), highest=int(highest))  # type: ignore[arg-type]


def _white_of(image: Image.Image) -> int:
    """The greatest number of 16-bit grey: TIFFs of devices with fewer bits do not fill them."""
    if isinstance(image, SampledTiff):
        return image.white
    if isinstance(image, TiffImagePlugin.TiffImageFile) and image.mode.startswith("I;16"):
        greatest = int(image.getextrema()[1])  # type: ignore[arg-type]
        return tiff_layout.told_white(image.tag_v2) or tiff_samples.white_of(greatest)
    return 0xFFFF
