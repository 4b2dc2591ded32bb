"""A decoded picture with all that is needed to understand its numbers."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import Self

from PIL import GifImagePlugin, Image, TiffImagePlugin

from imageedit_desktop.imaging.containers import png_chunks
from imageedit_desktop.imaging.decoding.guarded import guarded
from imageedit_desktop.imaging.decoding.load import load
from imageedit_desktop.imaging.decoding.opened import Opened
from imageedit_desktop.imaging.layouts import tiff_layout, tiff_samples
from imageedit_desktop.imaging.layouts.bmp_bitfields import BitfieldsImage
from imageedit_desktop.imaging.layouts.tiff_samples import SampledTiff
from imageedit_desktop.imaging.rendering import colour_tags, pixels, transparency
from imageedit_desktop.imaging.rendering.pixels import Decoded, Fill


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

    @classmethod
    def of_mask(cls, alpha: Image.Image) -> Self:
        lowest, highest = alpha.getextrema()
        return cls(alpha=alpha, lowest=int(lowest), highest=int(highest))  # type: ignore[arg-type]


def decode(opened: Opened, at_least: tuple[int, int] | None = None) -> Decoded:
    """Decode the first frame and read what the file says of it.

    Args:
        opened: what to decode.
        at_least: (width, height) as stored that is enough, see `imageedit_desktop.imaging.decoding.load.load`.

    Raises:
        InputError: IMAGE_TRUNCATED, FILE_UNREADABLE, IMAGE_TOO_LARGE, COLOURS_UNSUPPORTED.
    """
    before = _Said.of(opened) if opened.format == "TIFF" else None
    frame_box = _frame_box(opened)
    loaded = _loaded(opened, at_least)
    said = before or _Said.of(opened)
    with guarded(opened.name, loaded.size):
        image = _in_own_mode(opened, loaded)
        opacity = _opacity(opened, image, frame_box)
        is_hidden = _is_hidden(opened, opacity)
        crop = frame_box if is_hidden else None
        if opened.format == "AVIF":
            crop = colour_tags.avif_properties_of(opened).crop
        return Decoded(
            image=image.crop(crop) if crop else image,
            alpha=None if is_hidden else opacity.alpha,
            is_transparent=opacity.lowest < 255 and not is_hidden,
            is_hidden=is_hidden,
            # Pillow turns a TIFF by itself while decoding.
            orientation=1 if isinstance(loaded, TiffImagePlugin.TiffImageFile) else said.orientation,
            stored_orientation=said.orientation,
            profile=said.profile,
            white=_white_of(loaded, image),
            is_negative=isinstance(loaded, SampledTiff) and loaded.is_negative,
            fill=_fill_of(loaded, image),
        )


def _frame_box(opened: Opened) -> tuple[int, int, int, int] | None:
    """Which part of its canvas the first frame covers, None for all; of a GIF only known before it is decoded."""
    image, box = opened.image, opened.first.frame_box
    if isinstance(image, GifImagePlugin.GifImageFile) and image.tile:
        box = image.tile[0].extents
    return None if box == (0, 0, *image.size) else box


def _is_hidden(opened: Opened, opacity: _Opacity) -> bool:
    """Whether all is hidden, and the hiding therefore does not count.

    Around a frame that is hidden its canvas is as empty: what is left then is the frame alone. A key of a PNG, one
    colour that is told to be nothing, always counts: where it is everywhere the picture is that colour and no more,
    and there is nothing below it that the hiding could have taken away. It is shown white, as everywhere else.
    """
    is_key = opened.format == "PNG" and opacity.alpha is not None
    return not is_key and transparency.hides_everything(opacity.highest)


def _loaded(opened: Opened, at_least: tuple[int, int] | None) -> Image.Image:
    image = load(opened, at_least)
    if isinstance(image, TiffImagePlugin.TiffImageFile) and (_is_dim(image) or _is_blotted_out(image)):
        with guarded(opened.name, image.size):
            if tiff_layout.is_readable(tiff_layout.read(opened.first.file)):
                sampled = SampledTiff(opened.first.file, "")
                sampled.load()
                return sampled
    return image


def _is_dim(image: TiffImagePlugin.TiffImageFile) -> bool:
    """Whether of 16 bits a channel, of which Pillow keeps eight, next to nothing was left."""
    bits = image.tag_v2.get(258)
    if not isinstance(bits, tuple) or max(bits) < 16 or image.mode not in {"RGB", "RGBA"}:
        return False
    return max(channel.getextrema()[1] for channel in image.split()[:3]) < 16  # type: ignore[operator]


def _is_blotted_out(image: TiffImagePlugin.TiffImageFile) -> bool:
    """Whether colours were divided by an alpha that is zero everywhere, which leaves nothing of them."""
    told = image.tag_v2.get(338, ())
    is_associated = (told if isinstance(told, tuple) else (told,))[:1] == (tiff_layout.ASSOCIATED_ALPHA,)
    return is_associated and image.mode == "RGBA" and transparency.hides_everything(transparency.opacity(image)[1])


def _in_own_mode(opened: Opened, image: Image.Image) -> Image.Image:
    if image.mode in {"La", "RGBa"}:
        return image.convert(image.mode[:-1] + "A")
    if image.mode == "I;16B":
        numbers = array("H", image.tobytes())
        numbers.byteswap()
        return Image.frombytes("I;16", image.size, numbers.tobytes())
    if image.mode == "I" and opened.format == "PPM":
        return image.convert("I;16")
    # Pillow makes colour of 16-bit grey with alpha, for which a profile of grey would not fit.
    is_grey = opened.format == "PNG" and image.mode == "RGBA" and png_chunks.is_grey(opened.head)
    return image.convert("LA") if is_grey else image


def _opacity(opened: Opened, image: Image.Image, frame_box: tuple[int, int, int, int] | None) -> _Opacity:
    if frame_box is not None and opened.format == "GIF":
        return _Opacity.of_mask(transparency.canvas_alpha(image, frame_box))
    if opened.first.opaque:
        return _Opacity(alpha=None, lowest=255, highest=255)
    if transparency.has_alpha(image):
        lowest, highest = transparency.opacity(image)
        return _Opacity(alpha=None, lowest=lowest, highest=highest)
    alpha = transparency.keyed_alpha(opened, image)
    return _Opacity(alpha=None, lowest=255, highest=255) if alpha is None else _Opacity.of_mask(alpha)


def _white_of(loaded: Image.Image, image: Image.Image) -> int:
    """The greatest number of 16-bit grey: TIFFs of devices with fewer bits do not fill them."""
    if isinstance(loaded, SampledTiff):
        return loaded.white
    if isinstance(loaded, TiffImagePlugin.TiffImageFile) and image.mode == "I;16":
        greatest = int(image.getextrema()[1])  # type: ignore[arg-type]
        return tiff_layout.told_white(loaded.tag_v2) or tiff_samples.white_of(greatest)
    return 0xFFFF


def _fill_of(loaded: Image.Image, image: Image.Image) -> Fill | None:
    if isinstance(loaded, (SampledTiff, BitfieldsImage)):
        filled, stored = loaded.white.bit_length(), loaded.stored_bits
    else:
        filled, stored = _white_of(loaded, image).bit_length(), 16
    return Fill(filled, stored) if filled < stored else None
