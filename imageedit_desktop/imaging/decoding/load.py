"""Decoding the first frame, and finding out what is missing of it.

A picture of which a part cannot be decoded is used when most of it can, and says what is missing. That is found by
decoding twice: onto different grounds, for what differs then was not written by the decoder; and where decoders
give all or nothing, or fill the rest with something, with different bytes behind the end of what there is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from PIL import Image, ImageFile

from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.imaging.codecs.lazy_image import LazyImage
from imageedit_desktop.imaging.decoding.guarded import guarded
from imageedit_desktop.imaging.decoding.opened import (
    MEMORY_MAX_BYTES,
    Opened,
    memory_bytes,
    says_not_read,
    variant_error,
)
from imageedit_desktop.imaging.layouts.uncommon import UNCOMMON

PRESENT_MIN = 0.75
"""A picture of which less can be decoded is refused. A judgement: what lacks a quarter is hardly worth an edit."""

_GROUNDS = (0, 255)
_BAND_PIXELS = 1_000_000
_MARKS_MAX = 20_000
"""Rows that are compared one by one; of pictures with more, which are hardly pictures, some together."""


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
        except RuntimeError as error:
            if isinstance(opened.image, LazyImage) and says_not_read(error):
                raise variant_error(opened.name, opened.format, opened.first.variant) from error
            raise
        except OSError as error:
            if error.errno is None and opened.first.variant:
                raise variant_error(opened.name, opened.format, opened.first.variant) from error
            if error.errno is not None or not _has_room_for_two(opened) or _is_all_or_nothing(opened):
                raise
            _use_what_there_is(opened, present_min)
        else:
            if opened.first.probes:
                _probe(opened, at_least, present_min)
            elif opened.format == "PNG" and _ends_in_nothing(opened.image) and _has_room_for_two(opened):
                _use_what_there_is(opened, present_min)
    return opened.image


def _draft(opened: Opened, at_least: tuple[int, int] | None) -> tuple[None, tuple[int, int] | None]:
    return None, at_least if opened.decoder in {"JPEG", "SVG"} else None


def _is_all_or_nothing(opened: Opened) -> bool:
    """Whether a part of it is of no use, or cannot be told: one channel stands behind the other in a PSD."""
    return isinstance(opened.image, (*UNCOMMON, LazyImage)) or opened.format in {"PSD", "ICO"}


def _has_room_for_two(opened: Opened) -> bool:
    return 2 * memory_bytes(opened) <= MEMORY_MAX_BYTES or opened.decoder == "JPEG"


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


def _probe(opened: Opened, at_least: tuple[int, int] | None, present_min: float) -> None:
    """Find out what is missing of a picture without its end, which the decoder has filled with something."""
    has_too_little = opened.first.scans > 1 and not opened.first.covered
    if has_too_little or not _has_room_for_two(opened):
        raise InputError(problem(Code.IMAGE_TRUNCATED, name=opened.name))
    first = _first_changed(opened, at_least)
    if opened.first.scans > 1:
        opened.lacks_detail = first is not None
    elif first is not None:
        bottom = opened.first.frame_box[3] if opened.first.frame_box else opened.image.height
        _miss(opened, max(0, bottom - first), present_min)
        if opened.decoder != "JPEG":  # whose filling is grey; that of others is a wild pattern
            opened.image.paste(0, (0, first, opened.image.width, max(first, bottom)))


def _first_changed(opened: Opened, at_least: tuple[int, int] | None) -> int | None:
    """The first row that depends on what was put in place of the missing end; None where none does."""
    seen = (_seen(_open(opened, probe, at_least)) for probe in opened.first.probes)
    other = next((marks for marks in seen if marks is not None), None)
    one = _seen(_open(opened, opened.first.file, at_least))
    if one is None or other is None:
        raise InputError(problem(Code.IMAGE_TRUNCATED, name=opened.name))
    changed = (number for number, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1])
    number = next(changed, None)
    return None if number is None else number * _rows_per_mark(opened.image)


def _seen(image: ImageFile.ImageFile) -> list[int] | None:
    """The marks of a picture that is filled up; None where it cannot be decoded so."""
    if image.format != "JPEG":
        try:
            image.load()
        except Exception:  # noqa: BLE001 - decoders promise nothing, see `guarded`
            return None
    return _marks(image)


def _miss(opened: Opened, missing: int, present_min: float) -> None:
    rows = opened.image.height
    if missing > rows * (1 - present_min):
        code = Code.IMAGE_TRUNCATED if opened.first.cut else Code.IMAGE_DAMAGED
        raise InputError(problem(code, name=opened.name))
    opened.missing_percent = -(-100 * missing // rows)


def _open(opened: Opened, file: BinaryIO, at_least: tuple[int, int] | None = None) -> ImageFile.ImageFile:
    file.seek(0)
    image = Image.open(file, formats=(opened.decoder,))
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
