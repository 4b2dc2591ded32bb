"""Opening a picture: the only way to Pillow's decoders, under limits.

Pillow's guard against decompression bombs stays on and is set to our own limit, as an error. Before anything is
allocated the declared size is also held against the memory that decoding it would take: pixels alone say little,
since a WebP needs sixteen bytes for each and a camera's JPEG, decoded at a fraction, less than one.
"""

from __future__ import annotations

import logging
import math
import os
import re
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO

from PIL import Image, ImageFile, JpegImagePlugin

from imageedit_desktop.domain import limits
from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.imaging.codecs import heic, jpeg_xl, qoi_picture, svg_drawing
from imageedit_desktop.imaging.codecs.lazy_image import LazyImage, UnreadKindError
from imageedit_desktop.imaging.containers.too_many_parts import TooManyPartsError
from imageedit_desktop.imaging.decoding import allowance, magic
from imageedit_desktop.imaging.decoding.guarded import guarded, too_large
from imageedit_desktop.imaging.decoding.quiet import silence_libtiff
from imageedit_desktop.imaging.decoding.reading import open_file
from imageedit_desktop.imaging.first_pictures import (
    avif_picture,
    bmp_picture,
    gif_picture,
    icon_picture,
    jpeg_2000_picture,
    jpeg_picture,
    media_picture,
    plain_picture,
    png_picture,
    psd_picture,
    raw_picture,
    tiff_picture,
    webp_picture,
)
from imageedit_desktop.imaging.first_pictures.first_picture import FirstPicture
from imageedit_desktop.imaging.layouts.uncommon import UnsupportedLayoutError, open_uncommon

_FIRST_PICTURES: dict[str, Callable[[BinaryIO], FirstPicture]] = {
    "JPEG": jpeg_picture.first_picture,
    "PNG": png_picture.first_picture,
    "WEBP": webp_picture.first_picture,
    "GIF": gif_picture.first_picture,
    "TIFF": tiff_picture.first_picture,
    "BMP": bmp_picture.first_picture,
    "AVIF": avif_picture.first_picture,
    "HEIC": media_picture.first_picture,
    "JXL": media_picture.first_picture,
    "JP2": jpeg_2000_picture.first_picture,
    "PSD": psd_picture.first_picture,
    "ICO": icon_picture.first_picture,
    "RAW": raw_picture.first_picture,
    **dict.fromkeys(("TGA", "PPM", "QOI", "SVG"), plain_picture.first_picture),
}

_CODECS: Mapping[str, Callable[[BinaryIO], LazyImage]] = {
    "HEIC": heic.open_heic,
    "JXL": jpeg_xl.open_jpeg_xl,
    "QOI": qoi_picture.open_qoi,
    "SVG": svg_drawing.open_svg,
}
"""What is read by other libraries than Pillow."""

_NAMES_OF_PILLOW = {"JP2": "JPEG2000", "RAW": "JPEG"}
"""Where Pillow calls a format by another name, or that of its embedded picture counts."""

_RAW_TIFFS = {"DNG", "camera raw", "Phase One raw (IIQ)"}
"""What `tiff_picture` calls a camera's raw files."""

MEMORY_MAX_BYTES = 440_000_000
"""What decoding one picture may take. 108 megapixels as an RGB PNG just fit; with the program itself the process
stays below 600 MB."""

_WHOLE_FILE_MAX_BYTES = 64_000_000
"""Limit for the formats whose decoders read the whole file into memory, except for the hungry ones."""
_HUNGRY = {"HEIC", "JXL", "JP2"}
_HUNGRY_FILE_MAX_BYTES = 200_000_000

_BYTES_PER_PIXEL = {"1": 1, "L": 1, "P": 1, "LA": 5, "PA": 5, "RGBA": 5, "I;16": 2, "I;16B": 2, "I;16L": 2}
"""Pillow's storage, and one byte more where the alpha channel is looked at; four for all other modes."""

_FORMAT_EXTRA_BYTES_PER_PIXEL = {
    "WEBP": 12,
    "AVIF": 9,
    "TIFF": 4,
    "HEIC": 6,
    "JXL": 14,
    "JP2": 16,
    "QOI": 8,
    "SVG": 8,
}
"""What the decoders take besides: two canvases and a copy; planes and a copy; one strip, at worst all; tiles,
planes and a copy; four bytes for each number, and a copy; the same; the file and a copy; two copies."""

_SCANS_MAX = 100
_SCANNED_MAX_PIXELS = 1_000_000_000
"""A progressive JPEG can make a decoder go over all pixels once per scan: some seconds for this many. Honest ones
have about ten scans."""
_SCANS_OF_HONEST_FILES = 20

_NOT_READ = re.compile(r"unsupported|unknown|cannot handle|not supported", re.IGNORECASE)
"""What Pillow says of a kind of file that it does not read, as opposed to one that is broken."""

_READ_AT_ONCE_BYTES = 1 << 22
"""What decoders are given at a time: most pictures whole. Between two helpings they wait until no other thread runs
Python, 5 ms each time if it wants to; of Pillow's 64 KB a PNG of 2048×2048 takes ninety."""

_ORIENTATION_TAG = 0x0112

_BLOCKS_KEPT = 2
"""Of at most 16 MB, for the next pictures that are decoded: to be given new memory for 2048×2048 pixels takes half
as long as to decode them (https://pillow.readthedocs.io/en/stable/reference/block_allocator.html)."""

Image.core.set_blocks_max(_BLOCKS_KEPT)  # type: ignore[attr-defined]
Image.MAX_IMAGE_PIXELS = limits.INPUT_MAX_PIXELS
warnings.filterwarnings("error", category=Image.DecompressionBombWarning)
silence_libtiff()
# Damaged metadata: nobody reads these lines, and the metadata is dropped in any case.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")
logging.getLogger("PIL").setLevel(logging.CRITICAL)  # what it says of a file, it raises as well


@dataclass(slots=True, kw_only=True)
class Opened:
    """A picture whose header was read and found acceptable; no pixel is decoded yet.

    Attributes:
        name: to show in messages.
        handle: the file, for whoever wants its bytes; seek before reading.
        head: the first bytes of the file.
        format: one of those in `magic.READ`.
        size_bytes: of the file.
        first: its first picture, as it is shown to the decoder.
        image: Pillow's, lazy; it reads from the first picture.
        missing_percent: how much of the picture could not be decoded; known after `load`.
        lacks_detail: whether all of its surface is there, but not every detail; known after `load`.
    """

    name: str
    handle: BufferedReader
    head: bytes
    format: str
    size_bytes: int
    first: FirstPicture
    image: ImageFile.ImageFile
    missing_percent: int = 0
    lacks_detail: bool = False

    @property
    def frames(self) -> int:
        """Pictures in the file, at least 1."""
        return max(self.first.frames, getattr(self.image, "n_frames", 1) if self.format == "AVIF" else 1)

    @property
    def decoder(self) -> str:
        """Pillow's name of what is decoded, which in a raw file is a JPEG."""
        return _NAMES_OF_PILLOW.get(self.format, self.format)

    @property
    def is_whole(self) -> bool:
        """Whether everything could be decoded; known after `load`."""
        return not self.missing_percent and not self.lacks_detail


@contextmanager
def open_picture(path: Path, name: str) -> Iterator[Opened]:
    """Open a picture and read its header.

    Raises:
        InputError: see `imageedit_desktop.imaging.inspect.inspect`.
    """
    with open_file(path, name) as handle:
        size_bytes = os.fstat(handle.fileno()).st_size
        with guarded(name):
            head = handle.read(magic.HEAD_BYTES)
        format_name = _format_of(head, name)
        if size_bytes > _file_max_bytes(format_name):
            raise InputError(problem(Code.IMAGE_TOO_COMPLEX, name=name))
        with guarded(name):
            first = _FIRST_PICTURES[format_name](handle)
            if format_name == "TIFF" and first.variant in _RAW_TIFFS:
                format_name, first = "RAW", raw_picture.first_picture(handle, first.variant)
        with _header(first, format_name, name) as image:
            opened = Opened(
                name=name,
                handle=handle,
                head=head,
                format=format_name,
                size_bytes=size_bytes,
                first=first,
                image=image,
            )
            with guarded(name, image.size):
                _check(opened)
            yield opened


def _file_max_bytes(format_name: str) -> float:
    if format_name in _HUNGRY:
        return _HUNGRY_FILE_MAX_BYTES
    return _WHOLE_FILE_MAX_BYTES if format_name in {"WEBP", "AVIF", "QOI", "SVG"} else math.inf


def _format_of(head: bytes, name: str) -> str:
    found = magic.format_of(head)
    if found:
        return found
    if picture := magic.unsupported_kind_of(head):
        raise InputError(problem(Code.FORMAT_UNSUPPORTED, name=name, format=picture.name))
    other = magic.other_kind_of(head)
    if other:
        raise InputError(problem(Code.OTHER_KIND_OF_FILE, name=name, format=other.name))
    raise InputError(problem(Code.NOT_AN_IMAGE, name=name))


def _header(first: FirstPicture, format_name: str, name: str) -> ImageFile.ImageFile:
    with guarded(name, cut=first.cut):
        first.file.seek(0)
        if first.variant and format_name != "JPEG":  # it would decode, into nonsense or a preview
            raise _unread(first, name, first.variant)
        try:
            image = _open(first.file, format_name)
        except (UnsupportedLayoutError, UnreadKindError) as error:
            raise _unread(first, name, str(error)) from error
        except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
            raise too_large(name, _declared_size(first, format_name)) from error
        except RuntimeError as error:
            if format_name in _CODECS and says_not_read(error):
                raise variant_error(name, format_name, first.variant) from error
            raise
        except OSError as error:
            if error.errno is None and not first.cut and _is_variant(first, format_name):
                raise variant_error(name, format_name, first.variant) from error
            raise
    image.decodermaxblock = _READ_AT_ONCE_BYTES
    _add_what_was_told(image, first, format_name)
    return image


def _add_what_was_told(image: ImageFile.ImageFile, first: FirstPicture, format_name: str) -> None:
    """Beside the picture, where its decoder does not look."""
    if first.profile is not None:
        image.info["icc_profile"] = first.profile
    if format_name == "PNG":
        # Pillow decodes a PNG without Exif to look for it behind the pixels, where ours never is.
        image.info.setdefault("exif", b"")
    if first.orientation and not image.info.get("exif"):
        exif = Image.Exif()
        exif[_ORIENTATION_TAG] = first.orientation
        image.info["exif"] = exif.tobytes()


def _open(file: BinaryIO, format_name: str) -> ImageFile.ImageFile:
    if format_name in _CODECS:
        return _CODECS[format_name](file)
    decoder = _NAMES_OF_PILLOW.get(format_name, format_name)
    return open_uncommon(file, decoder) or Image.open(file, formats=(decoder,))


def says_not_read(error: Exception) -> bool:
    """Whether a decoder says of a file that it is of a kind that it does not read, rather than broken."""
    return _NOT_READ.search(str(error)) is not None


def _declared_size(first: FirstPicture, format_name: str) -> tuple[int, int]:
    """What a refused bomb says of its size; its header is parsed once more, nothing is decoded."""
    first.file.seek(0)
    plugin, _ = Image.OPEN[_NAMES_OF_PILLOW.get(format_name, format_name)]
    with plugin(first.file, "") as image:
        return image.size


def _is_variant(first: FirstPicture, format_name: str) -> bool:
    """Whether it is of a kind that is not read, rather than broken; its header is parsed again to be told why."""
    if first.variant:
        return True
    if format_name in _CODECS:
        return False
    first.file.seek(0)
    plugin, _ = Image.OPEN[_NAMES_OF_PILLOW.get(format_name, format_name)]
    try:
        plugin(first.file, "")
    except Exception as error:  # noqa: BLE001 - decoders promise nothing, see `guarded`
        return says_not_read(error)
    return False


def _unread(first: FirstPicture, name: str, kind: str) -> InputError:
    """What is said of a kind that is known and not read; that the file is cut off counts more."""
    if first.cut:
        return InputError(problem(Code.IMAGE_TRUNCATED, name=name))
    return InputError(problem(Code.FORMAT_UNSUPPORTED, name=name, format=kind))


def variant_error(name: str, format_name: str, variant: str) -> InputError:
    """What is said of a kind that is not read; by its name where it has one."""
    if variant:
        return InputError(problem(Code.FORMAT_UNSUPPORTED, name=name, format=variant))
    return InputError(problem(Code.VARIANT_UNSUPPORTED, name=name, format=format_name))


def _check(opened: Opened) -> None:
    image = opened.image
    if image.width * image.height > limits.INPUT_MAX_PIXELS:  # other libraries than Pillow do not mind
        raise too_large(opened.name, image.size)
    if image.mode == "F" or (image.mode == "I" and opened.format != "PPM"):
        raise InputError(problem(Code.FORMAT_UNSUPPORTED, name=opened.name, format=f"32-bit {opened.format}"))
    scans = opened.first.scans
    looked_at = scans * image.width * image.height
    if scans > _SCANS_MAX or (scans > _SCANS_OF_HONEST_FILES and looked_at > _SCANNED_MAX_PIXELS):
        raise TooManyPartsError
    if memory_bytes(opened) > (allowance.hungry_max_bytes() if opened.format in _HUNGRY else MEMORY_MAX_BYTES):
        raise too_large(opened.name, image.size)


def memory_bytes(opened: Opened) -> int:
    """What decoding takes, as declared."""
    width, height = opened.image.size
    if isinstance(opened.image, JpegImagePlugin.JpegImageFile):
        per_pixel = 1.0 + _coefficient_bytes_per_pixel(opened.image, opened.first.scans)
    else:
        per_pixel = _BYTES_PER_PIXEL.get(opened.image.mode, 4)
        per_pixel += _FORMAT_EXTRA_BYTES_PER_PIXEL.get(opened.format, 0)
    return int(width * height * per_pixel)


def _coefficient_bytes_per_pixel(image: JpegImagePlugin.JpegImageFile, scans: int) -> float:
    """What libjpeg keeps of a JPEG of several scans: every coefficient, in two bytes, however small the output."""
    if scans < 2:
        return 0
    samplings = [(across, down) for _, across, down, _ in image.layer]
    whole = max(across for across, _ in samplings) * max(down for _, down in samplings)
    return 2 * sum(across * down for across, down in samplings) / max(1, whole)
