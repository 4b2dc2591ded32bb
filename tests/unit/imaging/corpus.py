"""Pictures of every odd kind, made here, each with the remarks that it deserves."""

from __future__ import annotations

import io
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from PIL import Image, features
from unit.imaging import made

from imageedit_desktop.domain.inputs import NoteCode

N = NoteCode
SECRET = b"SECRET-SERIAL-4711"
"""Stands in every piece of metadata; must never be found in what is sent."""

RED, GREEN, BLUE, YELLOW = (220, 30, 40), (40, 190, 60), (40, 60, 210), (230, 210, 40)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A picture and what is expected of it.

    Attributes:
        notes: what inspect must say.
        sent: Pillow's format of what is sent.
        exact: whether the pixels that are sent must be those of the original, bit by bit.
    """

    make: Callable[[], bytes]
    notes: frozenset[NoteCode]
    sent: str
    exact: bool = False


SAMPLES: dict[str, Sample] = {}


def sample(
    sent: str, *notes: NoteCode, exact: bool = False
) -> Callable[[Callable[[], bytes]], Callable[[], bytes]]:
    """Register the decorated maker under its name."""

    def register(make: Callable[[], bytes]) -> Callable[[], bytes]:
        cached = cache(make)
        SAMPLES[make.__name__] = Sample(make=cached, notes=frozenset(notes), sent=sent, exact=exact)
        return cached

    return register


def quarters(width: int = 96, height: int = 80) -> Image.Image:
    """Red and green above, blue and yellow below: tells which way is up, and mirrored."""
    image = Image.new("RGB", (width, height), RED)
    image.paste(GREEN, (width // 2, 0, width, height // 2))
    image.paste(BLUE, (0, height // 2, width // 2, height))
    image.paste(YELLOW, (width // 2, height // 2, width, height))
    return image


def noise(width: int, height: int, mode: str = "RGB") -> Image.Image:
    """What no codec can compress, the same every time."""
    return Image.frombytes(mode, (width, height), random.Random(7).randbytes(width * height * len(mode)))


def saved(image: Image.Image, format_name: str, **options: Any) -> bytes:
    """The image in a format, as bytes."""
    buffer = io.BytesIO()
    image.save(buffer, format_name, **options)
    return buffer.getvalue()


def exif(orientation: int | None = None) -> Image.Exif:
    """Camera data with a maker, a serial number and a place."""
    data = Image.Exif()
    data[0x010F] = SECRET.decode()
    if orientation is not None:
        data[0x0112] = orientation
    data.get_ifd(0x8769)[0xA431] = SECRET.decode()
    data.get_ifd(0x8825).update({1: "N", 2: (48.0, 51.0, 29.0), 29: SECRET.decode()})
    return data


def see_through(mode: str = "RGBA") -> Image.Image:
    """Quarters of which the left half is invisible."""
    image = quarters().convert("RGBA")
    image.putalpha(Image.new("L", (48, 80), 0).crop((0, 0, 96, 80)))
    image.paste((*GREEN, 255), (48, 0, 96, 40))
    image.paste((*YELLOW, 255), (48, 40, 96, 80))
    return image.convert(mode)


@sample("JPEG", N.SENT_AS_IT_IS, exact=True)
def plain_jpeg() -> bytes:
    return saved(quarters(), "JPEG")


@sample("JPEG", N.SENT_AS_IT_IS, exact=True)
def grey_jpeg() -> bytes:
    return saved(quarters().convert("L"), "JPEG")


@sample("JPEG", N.SENT_AS_IT_IS, exact=True)
def progressive_jpeg() -> bytes:
    return saved(quarters(), "JPEG", progressive=True, quality=95)


@sample("JPEG", N.SENT_AS_IT_IS, exact=True)
def jpeg_with_restarts() -> bytes:
    return saved(quarters(), "JPEG", restart_marker_blocks=1)


@sample("JPEG", N.SENT_AS_IT_IS, exact=True)
def jpeg_stored_as_rgb() -> bytes:
    return saved(quarters(), "JPEG", keep_rgb=True)


@sample("JPEG", N.METADATA_REMOVED, exact=True)
def talkative_jpeg() -> bytes:
    plain = saved(quarters(), "JPEG", exif=exif(1), xmp=b"<x:xmpmeta>" + SECRET, comment=SECRET)
    jfif_thumbnail = (
        b"\xff\xe0" + (16 + 3 * 8).to_bytes(2) + b"JFIF\0\1\2\0\0\1\0\1\x08\1" + SECRET.ljust(24, b"\0")
    )
    extension = b"\xff\xe0" + (8 + len(SECRET)).to_bytes(2) + b"JFXX\0\x10" + SECRET
    iptc = b"\xff\xed" + (16 + len(SECRET)).to_bytes(2) + b"Photoshop 3.0\0" + SECRET
    return plain[:2] + jfif_thumbnail + extension + iptc + plain[20:] + SECRET  # 20: after the first JFIF


@sample("JPEG", N.METADATA_REMOVED, exact=True)
def two_pictures_in_one_jpeg() -> bytes:
    other = noise(32, 32)
    return saved(quarters(), "MPO", save_all=True, append_images=[other])


@sample("JPEG", N.SENT_AS_IT_IS, exact=True)
def jpeg_tagged_srgb() -> bytes:
    from PIL import ImageCms

    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return saved(quarters(), "JPEG", icc_profile=profile)


@sample("JPEG", N.SENT_AS_IT_IS, exact=True)
def jpeg_with_a_broken_profile() -> bytes:
    return saved(quarters(), "JPEG", icc_profile=b"this is no profile" * 20)


@sample("JPEG", N.SENT_AS_IT_IS, exact=True)
def jpeg_with_a_profile_of_another_kind() -> bytes:
    return saved(quarters(), "JPEG", icc_profile=made.ink_profile("Press"))


@sample("JPEG", N.METADATA_REMOVED, exact=True)
def jpeg_with_broken_exif() -> bytes:
    return saved(quarters(), "JPEG", exif=b"Exif\0\0II*\0\x08\0\0\0\xff\xff\x12\x01" + SECRET)


@sample("JPEG", N.METADATA_REMOVED, exact=True)
def jpeg_of_orientation_nine() -> bytes:
    return saved(quarters(), "JPEG", exif=exif(9))


@sample("JPEG", N.COLOURS_CONVERTED)
def display_p3_jpeg() -> bytes:
    return saved(Image.new("RGB", (64, 64), (200, 100, 50)), "JPEG", quality=100, icc_profile=made.DISPLAY_P3)


@sample("PNG", N.COLOURS_CONVERTED)
def adobe_rgb_png() -> bytes:
    return saved(quarters(), "PNG", icc_profile=made.ADOBE_RGB)


@sample("JPEG", N.COLOURS_CONVERTED)
def grey_jpeg_with_another_gamma() -> bytes:
    return saved(Image.new("L", (64, 64), 100), "JPEG", icc_profile=made.grey_profile("Gray Gamma 1.8", 1.8))


@sample("JPEG", N.COLOURS_CONVERTED)
def cmyk_jpeg() -> bytes:
    return saved(quarters().convert("CMYK"), "JPEG", quality=95)


@sample("JPEG", N.COLOURS_CONVERTED)
def cmyk_jpeg_with_profile() -> bytes:
    inks = Image.new("CMYK", (96, 80), (0, 0, 0, 0))
    inks.paste((255, 0, 0, 0), (48, 0, 96, 80))
    return saved(inks, "JPEG", quality=100, icc_profile=made.ink_profile("Press"))


@sample("JPEG", N.COLOURS_CONVERTED, N.FORMAT_CONVERTED)
def cmyk_tiff() -> bytes:
    return saved(quarters().convert("CMYK"), "TIFF")


@sample("PNG", N.SENT_AS_IT_IS, exact=True)
def plain_png() -> bytes:
    return saved(quarters(), "PNG")


@sample("PNG", N.SENT_AS_IT_IS, exact=True)
def one_bit_png() -> bytes:
    return saved(quarters().convert("1"), "PNG")


@sample("PNG", N.METADATA_REMOVED, exact=True)
def talkative_png() -> bytes:
    from PIL.PngImagePlugin import PngInfo

    words = PngInfo()
    words.add_text("Comment", SECRET.decode())
    words.add_itxt("XML:com.adobe.xmp", SECRET.decode())
    return saved(quarters(), "PNG", pnginfo=words, exif=exif(1)) + SECRET


@sample("PNG", N.DEPTH_REDUCED)
def deep_grey_png() -> bytes:
    values = b"".join(round(x * 65535 / 95).to_bytes(2) for x in range(96))
    return made.png(96, 80, depth=16, colour=0, rows=values * 80)


@sample("PNG", N.DEPTH_REDUCED)
def deep_rgb_png() -> bytes:
    return made.png(96, 80, depth=16, colour=2, rows=bytes((220, 0, 30, 0, 40, 0)) * 96 * 80)


@sample("JPEG", N.DEPTH_REDUCED, N.FORMAT_CONVERTED)
def deep_rgb_tiff() -> bytes:
    return made.deep_tiff(96, 80, [56320, 7680, 10240] * (96 * 80))


@sample("JPEG", N.DEPTH_REDUCED, N.FORMAT_CONVERTED)
def deep_grey_tiff() -> bytes:
    return saved(Image.new("I;16", (96, 80), 32768), "TIFF")


@sample("PNG", N.PALETTE_EXPANDED)
def palette_png() -> bytes:
    return saved(quarters().quantize(8), "PNG")


@sample("PNG", N.PALETTE_EXPANDED, N.TRANSPARENCY_FLATTENED)
def palette_png_with_transparency() -> bytes:
    return saved(quarters().quantize(4), "PNG", transparency=bytes((0, 128, 255, 255)))


@sample("PNG", N.TRANSPARENCY_FLATTENED)
def see_through_png() -> bytes:
    return saved(see_through(), "PNG")


@sample("PNG", N.TRANSPARENCY_FLATTENED)
def see_through_grey_png() -> bytes:
    return saved(see_through("LA"), "PNG")


@sample("PNG", N.TRANSPARENCY_FLATTENED)
def png_with_a_transparent_colour() -> bytes:
    return saved(quarters(), "PNG", transparency=BLUE)


@sample("PNG", N.SENT_AS_IT_IS, exact=True)
def png_with_unused_alpha() -> bytes:
    return saved(quarters().convert("RGBA"), "PNG")


@sample("PNG", N.FIRST_FRAME_ONLY)
def animated_png() -> bytes:
    return saved(quarters(), "PNG", save_all=True, append_images=[noise(96, 80)] * 2)


@sample("PNG", N.FORMAT_CONVERTED, N.PALETTE_EXPANDED)
def still_gif() -> bytes:
    return saved(quarters(), "GIF")


@sample("PNG", N.FIRST_FRAME_ONLY, N.FORMAT_CONVERTED, N.PALETTE_EXPANDED)
def animated_gif() -> bytes:
    return saved(quarters(), "GIF", save_all=True, append_images=[noise(96, 80)] * 4)


@sample("PNG", N.FORMAT_CONVERTED, N.PALETTE_EXPANDED, N.TRANSPARENCY_FLATTENED)
def see_through_gif() -> bytes:
    return saved(see_through(), "GIF")


@sample("PNG", N.FORMAT_CONVERTED)
def bmp() -> bytes:
    return saved(quarters(), "BMP")


@sample("JPEG", N.FORMAT_CONVERTED, N.METADATA_REMOVED)
def webp() -> bytes:
    return saved(quarters(), "WEBP", exif=exif(1))


@sample("JPEG", N.FORMAT_CONVERTED, N.TRANSPARENCY_FLATTENED)
def see_through_webp() -> bytes:
    return saved(see_through(), "WEBP", lossless=True)


@sample("JPEG", N.FORMAT_CONVERTED, N.FIRST_FRAME_ONLY)
def animated_webp() -> bytes:
    return saved(quarters(), "WEBP", save_all=True, append_images=[noise(96, 80)] * 2)


@sample("JPEG", N.FORMAT_CONVERTED, N.FIRST_FRAME_ONLY)
def tiff_of_two_pages() -> bytes:
    return saved(quarters(), "TIFF", compression="tiff_lzw", save_all=True, append_images=[noise(20, 20)])


@sample("JPEG", N.FORMAT_CONVERTED, N.METADATA_REMOVED, N.TURNED_UPRIGHT)
def sideways_tiff() -> bytes:
    stored = quarters().transpose(Image.Transpose.ROTATE_90)
    return saved(stored, "TIFF", compression="tiff_deflate", exif=exif(6))


@sample("JPEG", N.FORMAT_CONVERTED)
def tiff_with_jpeg_inside() -> bytes:
    return saved(quarters(), "TIFF", compression="jpeg")


if features.check("avif"):

    @sample("JPEG", N.FORMAT_CONVERTED)
    def avif() -> bytes:
        return saved(quarters(), "AVIF")


@sample("PNG", N.SMALL, exact=True)
def one_pixel() -> bytes:
    return saved(Image.new("RGB", (1, 1), RED), "PNG")


@sample("PNG", N.SMALL, N.SHRUNK)
def one_line() -> bytes:
    return saved(Image.new("RGB", (9000, 1), RED), "PNG")


@sample("JPEG", N.SHRUNK)
def camera_jpeg() -> bytes:
    return saved(quarters(4200, 2800), "JPEG", quality=90)


@sample("JPEG", N.SHRUNK, N.TURNED_UPRIGHT, N.METADATA_REMOVED)
def sideways_camera_jpeg() -> bytes:
    stored = quarters(2500, 3000).transpose(Image.Transpose.ROTATE_90)
    return saved(stored, "JPEG", exif=exif(6))


@sample("JPEG", N.SHRUNK)
def photo_of_twelve_megabytes() -> bytes:
    return saved(noise(2400, 2200), "JPEG", quality=94, subsampling="4:4:4")


@sample("JPEG", N.RECOMPRESSED)
def heavy_jpeg_of_the_right_size() -> bytes:
    return saved(noise(2040, 2040), "JPEG", quality=100, subsampling="4:4:4")


@sample("JPEG", N.FORMAT_CONVERTED)
def heavy_png_of_the_right_size() -> bytes:
    return saved(noise(2048, 2048), "PNG", compress_level=1)


@sample("PNG", N.SHRUNK, N.TRANSPARENCY_FLATTENED)
def large_see_through_png() -> bytes:
    return saved(see_through().resize((5000, 1200)), "PNG")


@sample("PNG", N.SHRUNK, N.PALETTE_EXPANDED)
def large_palette_png() -> bytes:
    return saved(quarters(5000, 1000).quantize(8), "PNG")


def small_ones() -> Iterator[tuple[str, bytes]]:
    """Name and bytes of every sample that is quick to decode."""
    for name, item in SAMPLES.items():
        data = item.make()
        if len(data) < 30_000 and "large" not in name:
            yield name, data
