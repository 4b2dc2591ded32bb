"""Looking at exactly what leaves for an input."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

from imageedit_desktop import durable
from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.domain.sent_file import Beside, SentFile
from imageedit_desktop.imaging.prepare import Prepared
from imageedit_desktop.imaging.sent_file import examine, hold_beside
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.disk import blaming_disk
from imageedit_desktop.pipeline.prepare_input import prepare_input


class Scratch:
    """A folder that only this user can read, for what is only looked at. For a worker."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._made: TemporaryDirectory[str] | None = None

    def folder(self) -> Path:
        """The folder, made where there is none.

        Raises:
            OSError: the disk did not do it.
        """
        with self._lock:
            if self._made is None:
                self._made = TemporaryDirectory(prefix="imageedit-sent-", ignore_cleanup_errors=True)
            return Path(self._made.name)

    def clear(self) -> None:
        """Delete it with all that is in it."""
        with self._lock:
            if self._made is not None:
                self._made.cleanup()
                self._made = None


async def examine_sent(desk: Desk, picture: InputFile) -> SentFile:
    """Say what leaves for an input, from the file itself; it is made where it is not there.

    Raises:
        InputError: the input cannot be used (any more).
        LibraryError: the library does not have it, or the disk fails.
    """
    original = await desk.ledger.original_of(picture.sha256)
    known = desk.prepared.get(picture.rendition) or await prepare_input(desk, picture)
    with blaming_disk(desk.library.root):
        try:
            return await _examine(desk, original, picture, known)
        except FileNotFoundError:
            known = await prepare_input(desk, picture)
        return await _examine(desk, original, picture, known)


async def _examine(desk: Desk, original: Path, picture: InputFile, known: Prepared) -> SentFile:
    """Under the name that the user knows: the library has others."""
    named = replace(known.original, name=picture.name)
    return await desk.workers.picture(examine, original, named, known.path)


async def hold_original_beside(desk: Desk, sent: SentFile, scratch: Scratch) -> Beside:
    """Have the original in a form that can be shown beside what leaves, see `imaging.sent_file.hold_beside`.

    Raises:
        InputError: it cannot be read (any more).
        LibraryError: the library does not have it, or the disk fails.
    """
    original = await desk.ledger.original_of(sent.original.sha256)
    temporary = await desk.workers.file(gettempdir)  # who asks first has a file written there
    with blaming_disk(Path(temporary)):
        folder = await desk.workers.file(scratch.folder)
        return await desk.workers.picture(hold_beside, original, sent, folder)


async def save_sent(desk: Desk, sent: SentFile, path: Path) -> None:
    """Write a copy of what leaves, byte for byte.

    Raises:
        LibraryError: the disk fails.
    """

    def copy() -> None:
        durable.write_file(path, sent.path.read_bytes())

    with blaming_disk(path):
        await desk.workers.file(copy)
