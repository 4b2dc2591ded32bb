"""Bringing a picture in: looked at, judged, and kept in the library by its hash."""

from __future__ import annotations

from pathlib import Path

from imageedit_desktop.domain.errors import Code, DownloadError, InputError, problem
from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.disk import blaming_disk
from imageedit_desktop.pipeline.prepare_input import prepare_file

_FETCH_MAX_BYTES = 100_000_000


async def load_file(desk: Desk, path: Path, *, name: str | None = None) -> InputFile:
    """Inspect a picture file, make what is sent of it, which is what is shown, and keep a copy of the original.

    Raises:
        InputError: it cannot be used; nothing was kept.
        LibraryError: it could not be kept.
    """
    prepared = await prepare_file(desk, path, name=name)
    await keep(desk, prepared.original, path)
    return prepared.original


async def keep(desk: Desk, picture: InputFile, original: Path) -> None:
    """Keep a copy of a picture that was inspected already.

    Raises:
        LibraryError: it could not be kept.
    """
    await desk.ledger.keep_input(picture, original)


async def load_bytes(desk: Desk, data: bytes, *, name: str) -> InputFile:
    """The same for a picture that is not a file: from the clipboard, or dropped by a browser.

    Raises:
        InputError, LibraryError: as `load_file`.
    """
    temporary = await desk.workers.file(desk.library.files.temporary, Path(name).suffix)
    try:
        with blaming_disk(temporary):
            await desk.workers.file(temporary.write_bytes, data)
        return await load_file(desk, temporary, name=name)
    finally:
        await desk.workers.file(temporary.unlink, missing_ok=True)


async def load_address(desk: Desk, url: str) -> InputFile:
    """The same for a web or data address; the picture is fetched, without any key.

    Raises:
        InputError: URL_INVALID or URL_NOT_AN_IMAGE, or what `load_file` says.
    """
    if not url.startswith(("http://", "https://", "data:")):
        raise InputError(problem(Code.URL_INVALID, url=url[:80]))
    temporary = await desk.workers.file(desk.library.files.temporary, "")
    try:
        with blaming_disk(temporary):
            await desk.downloads.fetch(url, temporary, cap_bytes=_FETCH_MAX_BYTES)
        return await load_file(desk, temporary, name=_name_in(url))
    except DownloadError as error:
        raise InputError(problem(Code.URL_NOT_AN_IMAGE, url=url[:80])) from error
    finally:
        await desk.workers.file(temporary.unlink, missing_ok=True)


def _name_in(url: str) -> str:
    last = url.split("?", maxsplit=1)[0].rsplit("/", 1)[-1]
    return last[:80] if last and not url.startswith("data:") else "picture"
