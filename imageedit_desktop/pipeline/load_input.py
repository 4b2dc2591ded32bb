"""Bringing a picture in: looked at, judged, and kept in the library by its hash."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from imageedit_desktop.domain.errors import Code, DownloadError, InputError, Problem, problem
from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.disk import blaming_disk
from imageedit_desktop.pipeline.page_picture import picture_of_page
from imageedit_desktop.pipeline.prepare_input import prepare_file

_FETCH_MAX_BYTES = 100_000_000

_COMES_WITHIN_S, _ASKED_EVERY_S = 5.0, 0.1
"""How long a promised file may take. Macs name the file of a screenshot's thumbnail before they write it."""

_TEMPORARY_ITEMS = "TemporaryItems"
"""Where Macs put what one program promised another."""


async def load_file(desk: Desk, path: Path, *, name: str | None = None) -> InputFile:
    """Inspect a picture file, make what is sent of it, which is what is shown, and keep a copy of the original.

    Raises:
        InputError: it cannot be used; nothing was kept.
        LibraryError: it could not be kept.
    """
    prepared = await prepare_file(desk, path, name=name)
    await keep(desk, prepared.original, path)
    return prepared.original


async def load_dropped(desk: Desk, path: Path) -> InputFile:
    """The same as `load_file` for a file that may only be promised: in a temporary folder it may be yet to come.

    Raises:
        InputError, LibraryError: as `load_file`.
    """
    if await desk.workers.file(_is_temporary, path):
        for _ in range(round(_COMES_WITHIN_S / _ASKED_EVERY_S)):
            if not await desk.workers.file(_is_to_come, path):
                break
            await asyncio.sleep(_ASKED_EVERY_S)
    return await load_file(desk, path)


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

    Of a page the picture is taken that it names as its own, for those who share it (https://ogp.me).

    Raises:
        InputError: URL_INVALID, or why there is no picture to be had there, or what `load_file` says.
    """
    if not url.startswith(("http://", "https://", "data:")):
        raise InputError(problem(Code.URL_INVALID, url=url[:80]))
    temporary = await desk.workers.file(desk.library.files.temporary, "")
    try:
        with _fetching(url, temporary):
            await desk.downloads.fetch(url, temporary, cap_bytes=_FETCH_MAX_BYTES)
        page = await desk.workers.file(picture_of_page, temporary, url)
        if page is not None:
            if not page.picture_url:
                raise InputError(problem(Code.URL_IS_PAGE, url=url[:80]))
            page_url, url = url, page.picture_url
            with _fetching(url, temporary):
                await desk.downloads.fetch_of_page(page_url, url, temporary, cap_bytes=_FETCH_MAX_BYTES)
        return await load_file(desk, temporary, name=_name_in(url))
    finally:
        await desk.workers.file(temporary.unlink, missing_ok=True)


@contextmanager
def _fetching(url: str, temporary: Path) -> Iterator[None]:
    """Say of what cannot be fetched why."""
    try:
        with blaming_disk(temporary):
            yield
    except DownloadError as error:
        raise InputError(_why_not(url[:80], error)) from error


def _why_not(url: str, error: DownloadError) -> Problem:
    if error.first.code is Code.OUTPUT_ADDRESS_REFUSED:
        return problem(Code.URL_OF_OWN_NETWORK, url=url)
    if error.http_status is not None:
        return problem(Code.URL_ANSWERED_NO, url=url, status=error.http_status)
    return problem(Code.URL_NOT_AN_IMAGE, url=url)


def _is_temporary(path: Path) -> bool:
    """For a worker: who asks first where temporary files go has one written there."""
    return _TEMPORARY_ITEMS in path.parts or path.is_relative_to(tempfile.gettempdir())


def _is_to_come(path: Path) -> bool:
    """Whether there is everything but the file itself."""
    return path.parent.is_dir() and not path.exists()


def _name_in(url: str) -> str:
    last = url.split("?", maxsplit=1)[0].rsplit("/", 1)[-1]
    return last[:80] if last and not url.startswith("data:") else "picture"
