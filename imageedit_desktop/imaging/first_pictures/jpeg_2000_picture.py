"""A JPEG 2000: what its boxes say of colours, which Pillow does not look for (ITU-T T.800, annex I)."""

from __future__ import annotations

from typing import BinaryIO

from imageedit_desktop.imaging.containers import media_boxes
from imageedit_desktop.imaging.containers.media_boxes import Box
from imageedit_desktop.imaging.first_pictures.first_picture import FirstPicture

_CODESTREAM = b"\xff\x4f\xff\x51"
_PROFILE_MAX_BYTES = 1 << 24
_METADATA = {b"xml ", b"uuid"}
_METHOD_ENUMERATED, _METHODS_PROFILE = 1, {2, 3}
_SPACES = {16: "", 17: "", 18: "", 12: "", 0: "", 15: "", 14: "Lab", 21: "e-sYCC", 20: "e-sRGB", 24: "e-sYCC"}
"""T.801, table M.25: those that are the names of nothing are read as they are."""
_END_OF_CODESTREAM = b"\xff\xd9"


def first_picture(file: BinaryIO) -> FirstPicture:
    """The picture with the profile that its header has.

    Raises:
        TooManyPartsError: it was made to be slow.
    """
    size = file.seek(0, 2)
    file.seek(0)
    if file.read(len(_CODESTREAM)) == _CODESTREAM:
        return FirstPicture(file=file, cut=not _is_ended(file, size))
    found = list(media_boxes.boxes(file))
    header = next((box for box in found if box.kind == b"jp2h"), None)
    colours = [box for box in _below(file, header) if box.kind == b"colr"]
    return FirstPicture(
        file=file,
        metadata=any(box.kind in _METADATA for box in found),
        cut=not found or found[-1].end > size,
        profile=next((_profile(file, box) for box in colours if _method(file, box) in _METHODS_PROFILE), None),
        variant=next((_variant(file, box) for box in colours), ""),
    )


def _is_ended(file: BinaryIO, size: int) -> bool:
    file.seek(max(0, size - 64))
    return _END_OF_CODESTREAM in file.read()


def _below(file: BinaryIO, header: Box | None) -> list[Box]:
    return [] if header is None else list(media_boxes.boxes(file, header.body, header.end))


def _method(file: BinaryIO, box: Box) -> int:
    told = media_boxes.content(file, box, 1)
    return told[0] if told else 0


def _profile(file: BinaryIO, box: Box) -> bytes:
    return media_boxes.content(file, box, _PROFILE_MAX_BYTES)[3:]


def _variant(file: BinaryIO, box: Box) -> str:
    told = media_boxes.content(file, box, 7)
    space = int.from_bytes(told[3:], "big") if told[:1] == bytes((_METHOD_ENUMERATED,)) else 16
    name = _SPACES.get(space, str(space))
    return f"JPEG 2000 in {name}" if name else ""
