"""Telling pictures from what lies beside them in a folder."""

from __future__ import annotations

from pathlib import Path

from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.imaging.decoding import magic
from imageedit_desktop.imaging.decoding.reading import open_file
from imageedit_desktop.imaging.endings import ENDINGS

_CALLED_PICTURES = frozenset(ending for endings in ENDINGS.values() for ending in endings)


def is_picture(path: Path) -> bool:
    """Whether a file is a picture of a format that is read here; False where it is none, and not called one.

    Raises:
        InputError: it is a picture, or called one, and cannot be used: FORMAT_UNSUPPORTED, NOT_AN_IMAGE,
            FILE_EMPTY, FILE_UNREADABLE and FILE_MISSING.
    """
    is_called_one = path.suffix.lower() in _CALLED_PICTURES
    try:
        with open_file(path, path.name) as file:
            head = file.read(magic.HEAD_BYTES)
    except (InputError, OSError) as error:
        if not is_called_one:
            return False
        if isinstance(error, InputError):
            raise
        raise InputError(problem(Code.FILE_UNREADABLE, name=path.name)) from error
    format_name = magic.format_of(head)
    if format_name == "SVG":  # which has no pixels that could be judged
        raise InputError(problem(Code.FORMAT_UNSUPPORTED, name=path.name, format=format_name))
    if format_name:
        return True
    if kind := magic.unsupported_kind_of(head):
        raise InputError(problem(Code.FORMAT_UNSUPPORTED, name=path.name, format=kind.name))
    if is_called_one:
        raise InputError(problem(Code.NOT_AN_IMAGE, name=path.name))
    return False
