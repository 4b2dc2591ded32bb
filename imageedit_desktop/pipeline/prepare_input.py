"""Making what is sent of an input; the same file is what is shown of it."""

from __future__ import annotations

from pathlib import Path

from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.imaging.prepare import Prepared, prepare
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.disk import blaming_disk


async def prepare_file(desk: Desk, path: Path, *, name: str | None = None) -> Prepared:
    """Inspect a picture file and write what would be sent of it; the original is not kept by this.

    Raises:
        InputError: it cannot be used.
        LibraryError: the disk did not take it.
    """
    with blaming_disk(desk.library.root):
        prepared = await desk.workers.picture(prepare, path, desk.library.files.prepared, name)
    desk.prepared[prepared.original.sha256] = prepared
    return prepared


async def prepare_input(desk: Desk, picture: InputFile) -> Prepared:
    """The same for an input that the library keeps.

    Raises:
        InputError: it cannot be used (any more).
        LibraryError: the library does not have it, or the disk did not take it.
    """
    original = await desk.ledger.original_of(picture.sha256)
    return await prepare_file(desk, original, name=picture.name)
