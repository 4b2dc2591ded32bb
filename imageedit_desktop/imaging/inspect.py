"""Looking at what the user gave, before anything is kept or sent."""

from __future__ import annotations

import hashlib
from pathlib import Path

from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.imaging.decoding.guarded import guarded
from imageedit_desktop.imaging.decoding.opened import Opened, open_picture
from imageedit_desktop.imaging.plan import Facts, plan
from imageedit_desktop.imaging.study import study


def inspect(path: Path, name: str | None = None) -> InputFile:
    """Decode a picture and tell what will be done to it.

    Args:
        path: the file.
        name: what to call it in messages; the file's name where it is left out.

    Raises:
        InputError: FILE_MISSING, FILE_EMPTY, FILE_IS_FOLDER, FILE_UNREADABLE, NOT_AN_IMAGE, IMAGE_TRUNCATED,
            IMAGE_DAMAGED, IMAGE_TOO_COMPLEX, IMAGE_TOO_LARGE (``width``, ``height``, ``max_mp``),
            FORMAT_UNSUPPORTED, VARIANT_UNSUPPORTED, OTHER_KIND_OF_FILE (``format``); all with ``name``.
    """
    with open_picture(path, name or path.name) as opened:
        return describe(opened, study(opened).facts)


def describe(opened: Opened, facts: Facts) -> InputFile:
    """What is shown of a picture that was studied.

    Raises:
        InputError: FILE_UNREADABLE.
    """
    with guarded(opened.name):
        opened.handle.seek(0)
        sha256 = hashlib.file_digest(opened.handle, "sha256").hexdigest()
    return InputFile(
        sha256=InputHash(sha256),
        name=opened.name,
        size=facts.size,
        size_bytes=facts.size_bytes,
        format=facts.format,
        notes=plan(facts).notes,
        adjustment=facts.adjustment,
    )
