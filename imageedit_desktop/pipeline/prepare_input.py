"""Making what is sent of an input; the same file is what is shown of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from imageedit_desktop.domain.adjustment import IDENTITY, Adjustment
from imageedit_desktop.domain.inputs import InputFile, Rendition
from imageedit_desktop.imaging.prepare import Prepared, prepare
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.disk import blaming_disk
from imageedit_desktop.store.files import prepared_path


async def prepare_file(
    desk: Desk, path: Path, *, name: str | None = None, adjustment: Adjustment = IDENTITY
) -> Prepared:
    """Inspect a picture file and write what would be sent of it; the original is not kept by this.

    Args:
        desk: where.
        path: the file.
        name: what to call it in messages; the file's name where it is left out.
        adjustment: what is done to it besides.

    Raises:
        InputError: it cannot be used.
        LibraryError: the disk did not take it.
    """
    root = desk.library.root
    with blaming_disk(root):
        prepared = await desk.workers.picture(
            prepare, path, partial(prepared_path, root), name=name or path.name, adjustment=adjustment
        )
    desk.prepared[prepared.original.rendition] = prepared
    return prepared


async def prepare_input(desk: Desk, picture: InputFile) -> Prepared:
    """The same for an input that the library keeps.

    Raises:
        InputError: it cannot be used (any more).
        LibraryError: the library does not have it, or the disk did not take it.
    """
    return await prepare_rendition(desk, picture.rendition, name=picture.name)


async def prepare_rendition(desk: Desk, rendition: Rendition, *, name: str | None = None) -> Prepared:
    """The same for one of which only that is known.

    Raises:
        InputError, LibraryError: as `prepare_input`.
    """
    original = await desk.ledger.original_of(rendition.sha256)
    return await prepare_file(desk, original, name=name, adjustment=rendition.adjustment)
