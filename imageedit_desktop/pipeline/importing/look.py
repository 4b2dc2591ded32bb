"""What a file is that may come into the library, and what is said of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.domain.importing import Judgement, Refused
from imageedit_desktop.domain.inscription import FoundPicture
from imageedit_desktop.domain.text import well_formed
from imageedit_desktop.imaging.judged import judgement_of
from imageedit_desktop.imaging.screening import is_picture
from imageedit_desktop.imaging.thumbnails import make_thumbnail
from imageedit_desktop.pipeline.recover.inspect_file import inspect_file


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """A picture that was looked at.

    Attributes:
        judgement: what other programs say of it.
    """

    picture: FoundPicture
    judgement: Judgement


def look_at(path: Path) -> Looked | Refused | None:
    """What a file is; None for one that is no picture, and is not called one."""
    try:
        if not is_picture(path):
            return None
    except InputError as error:
        return Refused(path=path, reason=error.first)
    picture = inspect_file(path)
    if picture is None:
        return Refused(path=path, reason=problem(Code.FILE_UNREADABLE, name=well_formed(path.name)))
    return Looked(picture=picture, judgement=judgement_of(path))


def show(picture: FoundPicture, thumbnail: Path) -> None:
    """Make the small version of a picture, unless it is there.

    Raises:
        InputError: the picture cannot be decoded.
        OSError: the small version cannot be written.
    """
    if not thumbnail.is_file():
        make_thumbnail(picture.path, thumbnail, flushed=False)
    if picture.size is None:
        raise InputError(problem(Code.IMAGE_DAMAGED, name=well_formed(picture.path.name)))
