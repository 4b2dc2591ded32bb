"""Holding the library's files against its database, in pieces, while a window may have the library open.

Repairs add rows and thumbnails and write down what is gone: it is as if it were in the bin, and comes back with its
file. They remove nothing.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from imageedit_desktop.domain.errors import Code, DownloadError, ImageEditError, InputError, problem
from imageedit_desktop.domain.finding import Finding
from imageedit_desktop.domain.ids import InputHash, ResultId
from imageedit_desktop.domain.inscription import FoundPicture
from imageedit_desktop.domain.result import Result
from imageedit_desktop.domain.text import well_formed
from imageedit_desktop.imaging.inspect_result import inspect_result
from imageedit_desktop.imaging.thumbnails import make_thumbnail
from imageedit_desktop.pipeline.desk.disk import blaming_disk
from imageedit_desktop.pipeline.desk.ledger import Ledger
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.pipeline.recover.inspect_file import inspect_file, is_away, know_by_bytes, sha256_of
from imageedit_desktop.pipeline.recover.register_picture import (
    Registration,
    foresee_registration,
    register_job,
    register_picture,
)
from imageedit_desktop.store.files import folders_of_results
from imageedit_desktop.store.library import Library
from imageedit_desktop.store.tables.audit import Audit


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One look at a whole library.

    Attributes:
        repair: put in order what can be.
    """

    library: Library
    ledger: Ledger
    workers: Workers
    repair: bool
    _told_away: set[Path] = field(default_factory=set)

    async def findings(self) -> AsyncIterator[Finding]:
        """Everything that is found, as it is found.

        Raises:
            LibraryError: the disk.
        """
        # Files before rows: what was only moved is found again before it is missed.
        for part in (self._database, self._orders, self._files, self._results, self._inputs, self._downloads):
            async for finding in part():
                yield finding

    async def _database(self) -> AsyncIterator[Finding]:
        flaws = await self.ledger.audit(Audit.flaws, thorough=True)
        left = flaws
        if flaws and self.repair:
            await self.ledger.audit(Audit.renew_indexes)
            left = await self.ledger.audit(Audit.flaws, thorough=True)
        for flaw in flaws:
            yield Finding(problem=problem(Code.DATABASE_FLAWED, message=flaw), repaired=flaw not in left)

    async def _orders(self) -> AsyncIterator[Finding]:
        for result_id in await self.ledger.audit(Audit.orphans):
            repaired = self.repair and await self.ledger.run(_find_order, result_id)
            yield Finding(problem=problem(Code.RESULT_UNOWNED, name=result_id), repaired=repaired)

    async def _files(self) -> AsyncIterator[Finding]:
        folders = folders_of_results(self.library.root)
        while (folder := await self.workers.file(next, folders, None)) is not None:
            path, names = folder
            listed = await self.ledger.audit(Audit.saved_in, path)
            for name in names:
                finding = None if name in listed else await self._unlisted(path / name)
                if finding is not None:
                    yield finding

    async def _unlisted(self, path: Path) -> Finding | None:
        picture = await self._inspected(path)
        if picture is None:
            fate = Registration.STRANGER
        elif self.repair:
            fate = await self.ledger.run(register_picture, picture, at_ms=_now_ms())
        else:
            fate = await self.ledger.run(foresee_registration, picture)
        if fate is Registration.IN_HAND:
            return None
        registered = fate is Registration.REGISTERED
        about = problem(_CODES[fate], name=self._name(path))
        return Finding(problem=about, repaired=registered and self.repair, harmless=not registered)

    async def _inspected(self, path: Path) -> FoundPicture | None:
        """What a file is; where a reader died of it, that it is there is all that is known."""
        try:
            with blaming_disk(path):  # no reader can be started, for nothing else comes out of `inspect_file`
                return await self.workers.picture(inspect_file, path)
        except InputError:
            return await self.workers.file(know_by_bytes, path)

    async def _results(self) -> AsyncIterator[Finding]:
        async for piece in self._pieces(Audit.saved_after):
            for result_id in piece:
                result = await self.ledger.run(_result_of, ResultId(result_id))
                finding = await self._result(result)
                if finding is not None:
                    yield finding

    async def _result(self, result: Result) -> Finding | None:
        if result.path is None:
            return None
        code = await self._what_is_wrong(result.path, result)
        if code is Code.RESULT_MISSING and not result.path.is_relative_to(self.library.root):
            return await self._missing_elsewhere(result, result.path)
        if code is None:
            return await self._thumbnail(await self._read_now(result, result.path), result.path)
        about = problem(code, name=self._name(result.path))
        if code is Code.RESULT_MISSING and self.repair and await self.workers.file(result.path.parent.is_dir):
            await self.ledger.run(_put_in_bin, result.id)
            return Finding(problem=about, repaired=True)
        return Finding(problem=about)  # a folder that is missing as a whole may be on a disk that comes back

    async def _what_is_wrong(self, path: Path, result: Result) -> Code | None:
        try:
            if await self.workers.file(sha256_of, path) == result.sha256:
                return None  # the very bytes that were looked at when they came
            is_broken = result.checked and (await self.workers.picture(inspect_result, path)).damaged
        except FileNotFoundError:
            return Code.RESULT_MISSING
        except (DownloadError, InputError, OSError):
            return Code.RESULT_BROKEN
        return Code.RESULT_BROKEN if is_broken else Code.RESULT_CHANGED

    async def _read_now(self, result: Result, path: Path) -> Result:
        """A picture that no reader came back from, as it is if one does now: that may have had other reasons."""
        if not result.is_unread:
            return result
        try:
            seen = await self.workers.picture(inspect_result, path)
        except (DownloadError, InputError, OSError):
            return result
        read = replace(result, checked=seen.checked, size=seen.size, format=seen.format)
        if self.repair and not read.is_unread:
            await self.ledger.run(_note_read, read)
        return read

    async def _missing_elsewhere(self, result: Result, path: Path) -> Finding | None:
        """A picture that was imported in place: its disk may be away, or it may have another name by now."""
        folder = path.parent
        if await self.workers.file(is_away, folder):
            if folder in self._told_away:
                return None
            self._told_away.add(folder)
            return Finding(problem=problem(Code.FOLDER_MISSING, path=str(folder)), harmless=True)
        renamed = await self.workers.file(_with_content, folder, result)
        if renamed is None:
            about = problem(Code.RESULT_MISSING, name=self._name(path))
            if self.repair:
                await self.ledger.run(_put_in_bin, result.id)
            return Finding(problem=about, repaired=self.repair)
        repaired = self.repair and await self.ledger.run(_find_again, result.id, renamed)
        return Finding(
            problem=problem(Code.RESULT_MOVED, name=self._name(path), path=well_formed(str(renamed))),
            repaired=repaired,
        )

    async def _thumbnail(self, result: Result, picture: Path) -> Finding | None:
        if not result.checked or await self.workers.file(self.library.files.thumbnail(result.sha256).is_file):
            return None  # what could not be checked may be of a kind that cannot be shown here
        return Finding(
            problem=problem(Code.THUMBNAIL_MISSING, name=self._name(picture)),
            repaired=self.repair and await self._make_thumbnail(result, picture),
        )

    async def _make_thumbnail(self, result: Result, picture: Path) -> bool:
        try:
            thumbnail = await self.workers.file(self.library.files.new_thumbnail, result.sha256)
            await self.workers.picture(make_thumbnail, picture, thumbnail)
        except (ImageEditError, OSError):
            return False
        return True

    async def _inputs(self) -> AsyncIterator[Finding]:
        async for piece in self._pieces(Audit.inputs_after):
            for sha256 in piece:
                original = await self.workers.file(self.library.files.find_original, sha256)
                changed = original is not None and await self.workers.file(sha256_of, original) != sha256
                if original is None or changed:
                    name = await self.ledger.audit(Audit.name_of_input, InputHash(sha256))
                    yield Finding(problem=problem(Code.INPUT_CHANGED if changed else Code.INPUT_LOST, name=name))

    async def _downloads(self) -> AsyncIterator[Finding]:
        for path in await self.workers.file(self.library.files.left_over):
            yield Finding(problem=problem(Code.DOWNLOAD_LEFT, name=self._name(path)), harmless=True)

    async def _pieces(self, read: Callable[[Audit, str], Sequence[str]]) -> AsyncIterator[Sequence[str]]:
        last = ""
        while piece := await self.ledger.audit(read, last):
            yield piece
            last = piece[-1]

    def _name(self, path: Path) -> str:
        inside = path.is_relative_to(self.library.root)
        return (path.relative_to(self.library.root) if inside else path).as_posix()


_CODES = {
    Registration.REGISTERED: Code.PICTURE_UNLISTED,
    Registration.COPY: Code.PICTURE_COPIED,
    Registration.STRANGER: Code.PICTURE_STRANGE,
}


def _find_order(library: Library, result_id: ResultId) -> bool:
    """Write the order of a picture anew, from what the picture tells."""
    path = library.results.get(result_id).path
    picture = None if path is None else inspect_file(path)
    if picture is None or picture.inscription is None:
        return False
    return register_job(library, picture.inscription, at_ms=_now_ms())


def _result_of(library: Library, result_id: ResultId) -> Result:
    return library.results.get(result_id)


def _find_again(library: Library, result_id: ResultId, path: Path) -> bool:
    try:
        return library.imports.find_again(result_id, path)
    except ValueError:  # a name that cannot be written down
        return False


def _with_content(folder: Path, result: Result) -> Path | None:
    """The file in a folder that has a picture's bytes; only what is as large is read."""
    with suppress(OSError):
        for path in sorted(folder.iterdir()):
            with suppress(OSError):
                is_as_large = path.is_file() and path.stat().st_size == result.size_bytes
                if is_as_large and sha256_of(path) == result.sha256:
                    return path
    return None


def _note_read(library: Library, read: Result) -> None:
    """Unless something else became of the picture while it was read."""
    now = library.results.get(read.id)
    if now.is_unread and (now.state, now.path, now.sha256) == (read.state, read.path, read.sha256):
        library.results.save(read)


def _put_in_bin(library: Library, result_id: ResultId) -> None:
    """Somebody removed it; the window knows how to look for it in the system's trash."""
    library.bin.put_in(result_id, None)


def _now_ms() -> int:
    return time.time_ns() // 1_000_000
