"""The only way to Pillow's decoders: under limits, and with one kind of error.

Pillow's guard against decompression bombs stays on and is set to our own limit, as an error. Before anything is
allocated the declared size is also held against the memory that decoding it would take: pixels alone say little,
since a WebP needs sixteen bytes for each and a camera's JPEG, decoded at a fraction, less than one.

A picture of which a part cannot be decoded is used when most of it can, and says what is missing. That is found by
decoding twice: onto different grounds, for what differs then was not written by the decoder; and a JPEG, of which
decoders fill the rest with something, with different bytes behind its end.
"""

from __future__ import annotations

import logging
import os
import re
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO

from PIL import Image, ImageFile, JpegImagePlugin

from imageedit_desktop.domain import limits
from imageedit_desktop.domain.errors import Code, ImageEditError, InputError, problem
from imageedit_desktop.imaging.containers.too_many_parts import TooManyPartsError
from imageedit_desktop.imaging.decoding import magic
from imageedit_desktop.imaging.decoding.reading import open_file
from imageedit_desktop.imaging.first_pictures import (
    avif_picture,
    bmp_picture,
    gif_picture,
    jpeg_picture,
    png_picture,
    tiff_picture,
    webp_picture,
)
from imageedit_desktop.imaging.first_pictures.first_picture import FirstPicture
from imageedit_desktop.imaging.layouts.uncommon import UNCOMMON, UnsupportedLayoutError, open_uncommon

FORMATS = tuple(magic.READ)
"""What is read, by Pillow's names."""

_FIRST_PICTURES: dict[str, Callable[[BinaryIO], FirstPicture]] = {
    "JPEG": jpeg_picture.first_picture,
    "PNG": png_picture.first_picture,
    "WEBP": webp_picture.first_picture,
    "GIF": gif_picture.first_picture,
    "TIFF": tiff_picture.first_picture,
    "BMP": bmp_picture.first_picture,
    "AVIF": avif_picture.first_picture,
}

MEMORY_MAX_BYTES = 440_000_000
"""What decoding one picture may take. 108 megapixels as an RGB PNG just fit; with the program itself the process
stays below 600 MB."""

PRESENT_MIN = 0.75
"""A picture of which less can be decoded is refused. A judgement: what lacks a quarter is hardly worth an edit."""

_WHOLE_FILE_MAX_BYTES = 64_000_000
"""Limit for the formats whose decoders read the whole file into memory."""

_BYTES_PER_PIXEL = {"1": 1, "L": 1, "P": 1, "LA": 5, "PA": 5, "RGBA": 5, "I;16": 2, "I;16B": 2, "I;16L": 2}
"""Pillow's storage, and one byte more where the alpha channel is looked at; four for all other modes."""

_FORMAT_EXTRA_BYTES_PER_PIXEL = {"WEBP": 12, "AVIF": 9, "TIFF": 4}
"""What the decoders take besides: two canvases and a copy; planes and a copy; one strip, at worst everything."""

_SCANS_MAX = 100
_SCANNED_MAX_PIXELS = 1_000_000_000
"""A progressive JPEG can make a decoder go over all pixels once per scan: some seconds for this many. Honest ones
have about ten scans."""
_SCANS_OF_HONEST_FILES = 20

_NOT_READ = re.compile(r"unsupported|unknown|cannot handle|not supported", re.IGNORECASE)
"""What Pillow says of a kind of file that it does not read, as opposed to one that is broken."""

_GROUNDS = (0, 255)
_BAND_PIXELS = 1_000_000
_MARKS_MAX = 20_000
"""Rows that are compared one by one; of pictures with more, which are hardly pictures, some together."""

Image.MAX_IMAGE_PIXELS = limits.INPUT_MAX_PIXELS
warnings.filterwarnings("error", category=Image.DecompressionBombWarning)
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
        format: one of `FORMATS`.
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
        if format_name in {"WEBP", "AVIF"} and size_bytes > _WHOLE_FILE_MAX_BYTES:
            raise InputError(problem(Code.IMAGE_TOO_COMPLEX, name=name))
        with guarded(name):
            first = _FIRST_PICTURES[format_name](handle)
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


def load(opened: Opened, at_least: tuple[int, int] | None = None, present_min: float = PRESENT_MIN) -> Image.Image:
    """Decode the first frame.

    Args:
        opened: what to decode; it knows afterwards what is missing.
        at_least: (width, height) as stored that is enough; a JPEG is then decoded at a half, quarter or eighth.
        present_min: share of the rows that must be there, 0 to 1.

    Raises:
        InputError: IMAGE_TRUNCATED, IMAGE_DAMAGED, FILE_UNREADABLE, IMAGE_TOO_LARGE.
    """
    with guarded(opened.name, opened.image.size, cut=opened.first.cut):
        opened.image.draft(*_draft(opened, at_least))
        try:
            opened.image.load()
        except OSError as error:
            if error.errno is None and opened.first.variant:
                raise _variant(opened.name, opened.format, opened.first.variant) from error
            if error.errno is not None or not _has_room_for_two(opened) or isinstance(opened.image, UNCOMMON):
                raise
            _use_what_there_is(opened, present_min)
        else:
            if opened.first.probe is not None:
                _probe(opened, opened.first.probe, at_least, present_min)
            elif opened.format == "PNG" and _ends_in_nothing(opened.image) and _has_room_for_two(opened):
                _use_what_there_is(opened, present_min)
    return opened.image


@contextmanager
def guarded(name: str, size: tuple[int, int] = (0, 0), *, cut: bool = False) -> Iterator[None]:
    """Turn whatever a decoder raises over a stranger's bytes into an `InputError`.

    Args:
        name: to show.
        size: (width, height) as declared.
        cut: whether it is known that the end of the file is missing.
    """
    damage = Code.IMAGE_TRUNCATED if cut else Code.IMAGE_DAMAGED
    try:
        yield
    except ImageEditError:
        raise
    except MemoryError as error:
        raise too_large(name, size) from error
    except TooManyPartsError as error:
        raise InputError(problem(Code.IMAGE_TOO_COMPLEX, name=name)) from error
    except OSError as error:
        # Decoders raise OSError without a number; with one the disk is speaking.
        code = damage if error.errno is None else Code.FILE_UNREADABLE
        raise InputError(problem(code, name=name)) from error
    except Exception as error:
        # Fuzzing brings out SyntaxError, ValueError, TypeError, KeyError, IndexError, struct.error, zlib.error,
        # EOFError, OverflowError, RuntimeError and more: decoders promise nothing.
        raise InputError(problem(damage, name=name)) from error


def too_large(name: str, size: tuple[int, int]) -> InputError:
    """The error for a picture that must not be decoded; `size` is (width, height) as declared."""
    max_mp = limits.INPUT_MAX_PIXELS // 1_000_000
    return InputError(problem(Code.IMAGE_TOO_LARGE, name=name, width=size[0], height=size[1], max_mp=max_mp))


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
        try:
            image = open_uncommon(first.file, format_name) or Image.open(first.file, formats=(format_name,))
        except UnsupportedLayoutError as error:
            raise InputError(problem(Code.FORMAT_UNSUPPORTED, name=name, format=str(error))) from error
        except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
            raise too_large(name, _declared_size(first, format_name)) from error
        except OSError as error:
            if error.errno is None and not first.cut and _is_variant(first, format_name):
                raise _variant(name, format_name, first.variant) from error
            raise
    if first.profile is not None:
        image.info["icc_profile"] = first.profile
    if format_name == "PNG":
        # Pillow decodes a PNG without Exif to look for it behind the pixels, where ours never is.
        image.info.setdefault("exif", b"")
    return image


def _declared_size(first: FirstPicture, format_name: str) -> tuple[int, int]:
    """What a refused bomb says of its size; its header is parsed once more, nothing is decoded."""
    first.file.seek(0)
    plugin, _ = Image.OPEN[format_name]
    with plugin(first.file, "") as image:
        return image.size


def _is_variant(first: FirstPicture, format_name: str) -> bool:
    """Whether it is of a kind that is not read, rather than broken; its header is parsed again to be told why."""
    if first.variant:
        return True
    first.file.seek(0)
    plugin, _ = Image.OPEN[format_name]
    try:
        plugin(first.file, "")
    except Exception as error:  # noqa: BLE001 - decoders promise nothing, see `guarded`
        return _NOT_READ.search(str(error)) is not None
    return False


def _variant(name: str, format_name: str, variant: str) -> InputError:
    if variant:
        return InputError(problem(Code.FORMAT_UNSUPPORTED, name=name, format=variant))
    return InputError(problem(Code.VARIANT_UNSUPPORTED, name=name, format=format_name))


def _check(opened: Opened) -> None:
    image = opened.image
    if opened.first.variant and opened.format != "JPEG":  # it would decode, into nonsense
        raise _variant(opened.name, opened.format, opened.first.variant)
    if image.mode in {"I", "F"}:
        raise InputError(problem(Code.FORMAT_UNSUPPORTED, name=opened.name, format=f"32-bit {opened.format}"))
    scans = opened.first.scans
    looked_at = scans * image.width * image.height
    if scans > _SCANS_MAX or (scans > _SCANS_OF_HONEST_FILES and looked_at > _SCANNED_MAX_PIXELS):
        raise TooManyPartsError
    if _memory_bytes(opened) > MEMORY_MAX_BYTES:
        raise too_large(opened.name, image.size)


def _memory_bytes(opened: Opened) -> int:
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


def _draft(opened: Opened, at_least: tuple[int, int] | None) -> tuple[None, tuple[int, int] | None]:
    return None, at_least if opened.format == "JPEG" else None


def _has_room_for_two(opened: Opened) -> bool:
    return 2 * _memory_bytes(opened) <= MEMORY_MAX_BYTES or opened.format == "JPEG"


def _ends_in_nothing(image: Image.Image) -> bool:
    """Whether the last two rows are as before decoding: that pixels end between two rows is no error to Pillow.

    Two rows, since of an interlaced picture every other one may have come earlier.
    """
    return not any(image.crop((0, max(0, image.height - 2), *image.size)).tobytes())


def _use_what_there_is(opened: Opened, present_min: float) -> None:
    """Keep the rows that were decoded before the decoder gave up."""
    opened.image.tile = []
    marks = [_marks(_open(opened, opened.first.file), ground) for ground in _GROUNDS]
    missing = sum(one != other for one, other in zip(*marks, strict=True)) * _rows_per_mark(opened.image)
    _miss(opened, min(missing, opened.image.height), present_min)


def _probe(opened: Opened, probe: BinaryIO, at_least: tuple[int, int] | None, present_min: float) -> None:
    """Find out what is missing of a JPEG without its end, which the decoder has filled with something."""
    if opened.first.scans > 1 and not opened.first.covered:
        raise InputError(problem(Code.IMAGE_TRUNCATED, name=opened.name))
    marks = [_marks(_open(opened, file, at_least)) for file in (opened.first.file, probe)]
    changed = [number for number, (one, other) in enumerate(zip(*marks, strict=True)) if one != other]
    if opened.first.scans > 1:
        opened.lacks_detail = bool(changed)
    elif changed:
        _miss(opened, opened.image.height - changed[0] * _rows_per_mark(opened.image), present_min)


def _miss(opened: Opened, missing: int, present_min: float) -> None:
    rows = opened.image.height
    if missing > rows * (1 - present_min):
        code = Code.IMAGE_TRUNCATED if opened.first.cut else Code.IMAGE_DAMAGED
        raise InputError(problem(code, name=opened.name))
    opened.missing_percent = -(-100 * missing // rows)


def _open(opened: Opened, file: BinaryIO, at_least: tuple[int, int] | None = None) -> ImageFile.ImageFile:
    file.seek(0)
    image = Image.open(file, formats=(opened.format,))
    image.draft(*_draft(opened, at_least))
    return image


def _marks(image: ImageFile.ImageFile, ground: int = 0) -> list[int]:
    """A number for each row, or few of them, after decoding what can be decoded onto a ground of this value."""
    prepare = image.load_prepare
    box = image.tile[0].extents if len(image.tile) == 1 else None
    box = box or (0, 0, *image.size)

    def load_prepare() -> None:
        prepare()
        image.im.paste(ground, (0, 0, *image.size))

    image.load_prepare = load_prepare  # type: ignore[method-assign]
    try:
        image.load()
    except OSError:
        image.tile = []
    return list(_marks_within(image, box))


def _marks_within(image: Image.Image, box: tuple[int, int, int, int]) -> Iterator[int]:
    left, top, right, bottom = box
    rows = _rows_per_mark(image)
    rows_at_once = max(1, _BAND_PIXELS // (image.width * rows)) * rows
    for first in range(top, bottom, rows_at_once):
        band = image.crop((left, first, right, min(bottom, first + rows_at_once)))
        data = band.tobytes()
        step = max(1, len(data) // band.height * rows)
        yield from (hash(data[at : at + step]) for at in range(0, len(data), step))


def _rows_per_mark(image: Image.Image) -> int:
    return -(-image.height // _MARKS_MAX)
