"""The only way to Pillow's decoders: under limits, and with one kind of error.

Pillow's guard against decompression bombs stays on and is set to our own limit, as an error. Before anything is
allocated the declared size is also held against the memory that decoding it would take: pixels alone say little,
since a WebP needs sixteen bytes for each and a camera's JPEG, decoded at a fraction, less than one.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path

from PIL import Image, JpegImagePlugin

from imageedit_desktop.domain import limits
from imageedit_desktop.domain.errors import Code, ImageEditError, InputError, problem
from imageedit_desktop.imaging import jpeg_segments, magic
from imageedit_desktop.imaging.reading import open_file
from imageedit_desktop.imaging.uncommon import UnsupportedLayoutError, open_uncommon

FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP", "AVIF")
"""What is read, by Pillow's names. JPEG includes MPO, of which the first picture is taken."""

MEMORY_MAX_BYTES = 440_000_000
"""What decoding one picture may take. 108 megapixels as an RGB PNG just fit; with the program itself the process
stays below 600 MB."""

_WHOLE_FILE_MAX_BYTES = 64_000_000
"""Limit for the formats whose decoders read the whole file into memory."""

_BYTES_PER_PIXEL = {"1": 1, "L": 1, "P": 1, "LA": 5, "PA": 5, "RGBA": 5, "I;16": 2, "I;16B": 2, "I;16L": 2}
"""Pillow's storage, and one byte more where the alpha channel is looked at; four for all other modes."""

_FORMAT_EXTRA_BYTES_PER_PIXEL = {"WEBP": 12, "AVIF": 9, "TIFF": 4}
"""What the decoders take besides: two canvases and a copy; planes and a copy; one strip, at worst everything."""

_SCANS_MAX = 100
"""A progressive JPEG can make a decoder go over all pixels once per scan; honest ones have about ten."""

Image.MAX_IMAGE_PIXELS = limits.INPUT_MAX_PIXELS
warnings.filterwarnings("error", category=Image.DecompressionBombWarning)
# Damaged metadata: nobody reads these lines, and the metadata is dropped in any case.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A picture whose header was read and found acceptable; no pixel is decoded yet.

    Attributes:
        name: to show in messages.
        handle: the file, for whoever wants its bytes; seek before reading.
        image: Pillow's, lazy; it reads from the handle.
        head: the first bytes of the file.
        format: one of `FORMATS`.
        size_bytes: of the file.
    """

    name: str
    handle: BufferedReader
    head: bytes
    image: Image.Image
    format: str
    size_bytes: int


@contextmanager
def open_picture(path: Path, name: str, formats: tuple[str, ...] = FORMATS) -> Iterator[Opened]:
    """Open a picture and read its header.

    Raises:
        InputError: see `imageedit_desktop.imaging.inspect.inspect`.
    """
    with open_file(path, name) as handle:
        size_bytes = os.fstat(handle.fileno()).st_size
        with guarded(name):
            head = handle.read(magic.HEAD_BYTES)
            handle.seek(0)
        format_name = _format_of(head, name, formats)
        if format_name in {"WEBP", "AVIF"} and size_bytes > _WHOLE_FILE_MAX_BYTES:
            raise InputError(problem(Code.FORMAT_UNSUPPORTED, name=name, format=format_name))
        with _header(handle, format_name, name) as image:
            opened = Opened(
                name=name, handle=handle, head=head, image=image, format=format_name, size_bytes=size_bytes
            )
            with guarded(name, image.size):
                _check(opened)
            yield opened


def load(opened: Opened, at_least: tuple[int, int] | None = None) -> Image.Image:
    """Decode the first frame.

    Args:
        opened: what to decode.
        at_least: (width, height) as stored that is enough; a JPEG is then decoded at a half, quarter or eighth.

    Raises:
        InputError: IMAGE_TRUNCATED, FILE_UNREADABLE, IMAGE_TOO_LARGE.
    """
    with guarded(opened.name, opened.image.size):
        if at_least is not None and opened.format == "JPEG":
            opened.image.draft(None, at_least)
        opened.image.load()
    return opened.image


@contextmanager
def guarded(name: str, size: tuple[int, int] = (0, 0)) -> Iterator[None]:
    """Turn whatever a decoder raises over a stranger's bytes into an `InputError`."""
    try:
        yield
    except ImageEditError:
        raise
    except MemoryError as error:
        raise too_large(name, size) from error
    except OSError as error:
        # Decoders raise OSError without a number; with one the disk is speaking.
        code = Code.IMAGE_TRUNCATED if error.errno is None else Code.FILE_UNREADABLE
        raise InputError(problem(code, name=name)) from error
    except Exception as error:
        # Fuzzing brings out SyntaxError, ValueError, TypeError, KeyError, IndexError, struct.error, zlib.error,
        # EOFError, OverflowError, RuntimeError and more: decoders promise nothing.
        raise InputError(problem(Code.IMAGE_TRUNCATED, name=name)) from error


def too_large(name: str, size: tuple[int, int]) -> InputError:
    """The error for a picture that must not be decoded; `size` is (width, height) as declared."""
    max_mp = limits.INPUT_MAX_PIXELS // 1_000_000
    return InputError(problem(Code.IMAGE_TOO_LARGE, name=name, width=size[0], height=size[1], max_mp=max_mp))


def _format_of(head: bytes, name: str, formats: tuple[str, ...]) -> str:
    found = magic.format_of(head)
    if found in formats:
        return found
    unsupported = found or magic.unsupported_format_of(head)
    if unsupported:
        raise InputError(problem(Code.FORMAT_UNSUPPORTED, name=name, format=unsupported))
    raise InputError(problem(Code.NOT_AN_IMAGE, name=name))


def _header(handle: BufferedReader, format_name: str, name: str) -> Image.Image:
    with guarded(name):
        try:
            return open_uncommon(handle, format_name) or Image.open(handle, formats=(format_name,))
        except UnsupportedLayoutError as error:
            raise InputError(problem(Code.FORMAT_UNSUPPORTED, name=name, format=str(error))) from error
        except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
            raise too_large(name, _declared_size(handle, format_name)) from error


def _declared_size(handle: BufferedReader, format_name: str) -> tuple[int, int]:
    """What a refused bomb says of its size; its header is parsed once more, nothing is decoded."""
    handle.seek(0)
    plugin, _ = Image.OPEN[format_name]
    with plugin(handle, "") as image:
        return image.size


def _check(opened: Opened) -> None:
    image = opened.image
    if opened.format == "TIFF" and _is_camera_raw(image):
        raise InputError(problem(Code.FORMAT_UNSUPPORTED, name=opened.name, format="camera raw"))
    if image.mode in {"I", "F"}:
        raise InputError(problem(Code.FORMAT_UNSUPPORTED, name=opened.name, format=f"32-bit {opened.format}"))
    if _memory_bytes(opened) > MEMORY_MAX_BYTES:
        raise too_large(opened.name, image.size)


def _is_camera_raw(image: Image.Image) -> bool:
    # The first image of a raw file is a small preview: TIFF 6.0 tag NewSubfileType, bit 0. DNGs carry a version.
    tags = getattr(image, "tag_v2", {})
    kind = tags.get(254, 0)
    return 50706 in tags or (isinstance(kind, int) and bool(kind & 1))


def _memory_bytes(opened: Opened) -> int:
    width, height = opened.image.size
    if isinstance(opened.image, JpegImagePlugin.JpegImageFile):
        per_pixel = 1.0 + _coefficient_bytes_per_pixel(opened, opened.image)
    else:
        per_pixel = _BYTES_PER_PIXEL.get(opened.image.mode, 4)
        per_pixel += _FORMAT_EXTRA_BYTES_PER_PIXEL.get(opened.format, 0)
    return int(width * height * per_pixel)


def _coefficient_bytes_per_pixel(opened: Opened, image: JpegImagePlugin.JpegImageFile) -> float:
    """What libjpeg keeps of a JPEG of several scans: every coefficient, in two bytes, however small the output."""
    scans = jpeg_segments.count_scans(opened.handle)
    if scans > _SCANS_MAX:
        raise InputError(problem(Code.IMAGE_TRUNCATED, name=opened.name))
    if scans < 2:
        return 0
    samplings = [(across, down) for _, across, down, _ in image.layer]
    whole = max(across for across, _ in samplings) * max(down for _, down in samplings)
    return 2 * sum(across * down for across, down in samplings) / max(1, whole)
