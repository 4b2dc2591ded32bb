"""Erasing a person from a library that nobody has open: the card, the portraits, and what tells of them.

Files go first, the database last: what is cut off in between still has its card, and is erased by trying again.
Nothing of this can be undone. Copies of the database would bring the person back: they go right after, and a
new one is made.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from imageedit_desktop import durable
from imageedit_desktop.domain.character.erasing import Erased, Erasure
from imageedit_desktop.domain.draft import saved_draft
from imageedit_desktop.domain.draft.forgetting import draft_without, steps_without
from imageedit_desktop.domain.errors import Code, InputError, LibraryError, problem
from imageedit_desktop.domain.ids import CharacterId, InputHash
from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.remedy import needs_its_inputs
from imageedit_desktop.imaging.metadata import record_of, with_record, without_record
from imageedit_desktop.imaging.prepare import prepare
from imageedit_desktop.pipeline.bin import Trash, has_content, in_trash, let_go
from imageedit_desktop.pipeline.desk.clock import SystemClock
from imageedit_desktop.pipeline.desk.ledger import Ledger
from imageedit_desktop.pipeline.recover.inspect_file import sha256_of
from imageedit_desktop.pipeline.run.inscribe import PROGRAM
from imageedit_desktop.store import exchange
from imageedit_desktop.store.backups import Backups
from imageedit_desktop.store.database import Database
from imageedit_desktop.store.disk import disk_error
from imageedit_desktop.store.draft_file import DRAFT_NAME
from imageedit_desktop.store.library import DATABASE_NAME, Library
from imageedit_desktop.store.presence import Presence
from imageedit_desktop.store.tables.bin import BinEntry
from imageedit_desktop.store.tables.erasure import Made, Rewritten

_log = logging.getLogger(__name__)

_COPIES = ("backups/*", f"{exchange.DAMAGED}/*/*", f"{exchange.DAMAGED}/*")
"""Copies of the database, of whatever use, and what SQLite keeps beside them."""

_UNREADABLE = (OSError, ValueError, KeyError, TypeError, AttributeError)
"""What a file raises that is gone, or no record of ours."""

_UNANSWERED = (JobState.SUBMITTING, JobState.UNKNOWN, JobState.ABANDONED)


async def foresee(ledger: Ledger, character_id: CharacterId) -> Erasure:
    """What erasing a card would come to.

    Raises:
        KeyError: there is no such card.
        LibraryError: the library cannot be read.
    """
    return await ledger.run(_foresee, character_id)


async def hashes_of(ledger: Ledger, character_id: CharacterId) -> frozenset[InputHash]:
    """The pictures that will go with a card; see `Eraser.hashes`.

    Raises:
        LibraryError: the library cannot be read.
    """
    return await ledger.run(_hashes_of, character_id)


def erase(root: Path, character_id: CharacterId, trash: Trash, *, with_results: bool) -> Erased:
    """Erase a card and all that tells of its portraits; returns what came of it. For a worker.

    Args:
        root: of the library; no program has it open, this one neither.
        character_id: whose card.
        trash: has what was made with the portraits and is in the bin.
        with_results: the pictures that were made with the portraits go too, and the words of their orders.

    Raises:
        InputError: CHARACTER_UNKNOWN, or CHARACTER_IN_USE: an order still needs a portrait. Nothing is erased.
        LibraryError: LIBRARY_BUSY, somebody has it open; or the disk: the card is still there then, and the copies
            of the database.
    """
    try:
        with Presence(root).alone():
            library = Library(root, Database.open(root / DATABASE_NAME))
            try:
                return _Erasing(library, character_id, trash).run(with_results=with_results)
            finally:
                library.close()
    except OSError as error:
        raise disk_error(error, root) from error


def _foresee(library: Library, character_id: CharacterId) -> Erasure:
    backups = len(_databases(library.root))
    return library.eraser.foresee(character_id, backups=backups, now_ms=SystemClock().now_ms())


def _hashes_of(library: Library, character_id: CharacterId) -> frozenset[InputHash]:
    return library.eraser.hashes(character_id)


def _databases(root: Path) -> list[Path]:
    """Copies of the database that would bring the person back."""
    return [path for path in _copies(root) if ".sqlite3" in path.name and not path.name.endswith(("-wal", "-shm"))]


def _copies(root: Path) -> list[Path]:
    found = {path for pattern in _COPIES for path in root.glob(pattern) if path.is_file()}
    return sorted(found)


class _Erasing:
    """One person in one library."""

    def __init__(self, library: Library, character_id: CharacterId, trash: Trash) -> None:
        self._library, self._root, self._id = library, library.root, character_id
        self._trash = trash
        self._left: list[Path] = []
        try:
            self._foreseen = library.eraser.foresee(character_id, backups=0, now_ms=SystemClock().now_ms())
        except KeyError as error:
            raise InputError(problem(Code.CHARACTER_UNKNOWN, name=character_id)) from error
        self._hashes = library.eraser.hashes(character_id)

    def run(self, *, with_results: bool) -> Erased:
        """Do it."""
        if self._foreseen.unfinished:
            raise InputError(
                problem(Code.CHARACTER_IN_USE, name=self._foreseen.name, count=self._foreseen.unfinished)
            )
        made = self._library.eraser.made(self._hashes)
        uploads = self._uploads_of_others()
        self._forget_draft()
        removed = self._remove(self._portrait_files())
        self._remove(self._prepared_files())
        went = 0
        if with_results:
            went = sum([self._remove_result(one) for one in made])
            self._remove(self._downloads())
            rewritten: list[Rewritten] = []
        else:
            rewritten = [one for one in map(self._rewritten, made) if one is not None]
        self._remove(self._leftovers())
        databases, copies = _databases(self._root), _copies(self._root)
        self._library.eraser.erase(self._id, with_results=with_results, rewritten=rewritten, uploads=uploads)
        self._remove(copies)
        self._compact()
        self._back_up()
        self._remove(self._prepared_files())  # what was still being made when this began
        return Erased(
            name=self._foreseen.name,
            portraits=removed,
            pictures=went,
            kept=0 if with_results else len(made),
            backups=len(databases),
            left=tuple(self._told(path) for path in dict.fromkeys(self._left)),
        )

    def _uploads_of_others(self) -> frozenset[str]:
        """The prepared pictures by whose addresses orders that have no answer yet are recognised."""
        now_ms = SystemClock().now_ms()
        jobs = [job for job in self._library.jobs.in_states(_UNANSWERED) if needs_its_inputs(job, now_ms)]
        return frozenset(sha256 for job in jobs for sha256 in self._sent_for(job))

    def _sent_for(self, job: Job) -> Iterator[str]:
        for picture in job.recipe.inputs:
            if isinstance(picture, InputFile) and picture.sha256 not in self._hashes:
                with suppress(InputError, LibraryError):  # its address is not known then, whatever is kept
                    original = self._library.inputs.path_of(picture.sha256)
                    adjusted = prepare(original, self._library.files.prepared, adjustment=picture.adjustment)
                    yield adjusted.sha256

    # when the person is gone: what does not work now is no reason to say that they are not

    def _compact(self) -> None:
        try:
            is_compact = self._library.eraser.compact()
        except LibraryError as error:
            _log.info("The database is not compact: %s", error.code)
            is_compact = False
        if not is_compact:
            self._left.append(self._root / DATABASE_NAME)

    def _back_up(self) -> None:
        try:
            Backups(self._root).make(self._root / DATABASE_NAME)
        except LibraryError as error:  # one is made when it is due the next time
            _log.info("No backup: %s", error.code)

    # the draft

    def _forget_draft(self) -> None:
        """Take the portraits out of the draft; drafts that were set aside and tell of one go."""
        path = self._root / DRAFT_NAME
        for aside in self._root.glob(f"{DRAFT_NAME}.*"):
            if self._tells(aside):
                self._remove([aside])
        if not path.is_file():
            return
        saved = saved_draft.from_json(path.read_text(encoding="utf-8", errors="replace"))
        steps = tuple(steps_without(saved.steps, self._hashes))
        text = saved_draft.to_json(draft_without(saved.draft, self._hashes), steps)
        durable.write_file(path, text.encode(errors="replace"))

    # files

    def _portrait_files(self) -> Iterator[Path]:
        for sha256 in self._hashes:
            yield from (self._root / "inputs" / sha256[:2]).glob(f"{sha256}.*")

    def _prepared_files(self) -> Iterator[Path]:
        """All of them: nobody knows which were made of these portraits, and what is needed is made again."""
        return (path for path in (self._root / "prepared").glob("*/*") if path.is_file())

    def _remove_result(self, made: Made) -> bool:
        """Remove a picture and what was made of it; whether the picture was there, and is gone."""
        if made.sha256:
            self._remove([self._library.files.thumbnail(made.sha256)])
        if made.file is None or not made.is_inside:
            return False
        trashed = self._trashed(made.file)
        removed = self._remove(path for path in (trashed, self._in_place(made.file)) if path is not None)
        let_go(self._trash, made.file, trashed)
        return removed > 0

    def _trashed(self, file: BinEntry) -> Path | None:
        """Where the trash has a picture. A crash, or somebody else, may have put it there unnoticed."""
        return in_trash(self._trash, file) if file.is_binned or not os.path.lexists(file.path) else None

    def _in_place(self, file: BinEntry) -> Path | None:
        """Where the library has a picture; of one in the bin another one may have taken the place."""
        return file.path if not file.is_binned or has_content(file.path, file) else None

    def _downloads(self) -> Iterator[Path]:
        """What came of results that are half there, or were never finished."""
        results = self._library.eraser.named(self._hashes)
        return (path for path in (self._root / "incoming").glob("*.*") if path.stem in results)

    def _leftovers(self) -> Iterator[Path]:
        """Copies that a crash has left where pictures come in."""
        for path in (self._root / "incoming").glob("*"):
            with suppress(OSError):
                if path.is_file() and sha256_of(path) in self._hashes:
                    yield path

    def _remove(self, files: Iterable[Path]) -> int:
        """Remove files for good; returns how many were there."""
        count = 0
        for path in list(files):
            try:
                path.unlink()
                count += 1
            except FileNotFoundError:
                continue
            except OSError:
                self._left.append(path)
        return count

    # results that stay

    def _rewritten(self, made: Made) -> Rewritten | None:
        """Let a result tell no more of a portrait; its pixels stay as they are."""
        if made.file is None or not made.is_inside:
            return None
        path = self._trashed(made.file) or self._in_place(made.file)
        if path is None:
            return None
        try:
            if not self._tells(path):
                return self._noted(made, path) if self._was_rewritten(made, path) else None
            durable.write_file(path, self._untold(path))
        except _UNREADABLE:
            self._left.append(path)
            return None
        if self._tells(path):
            self._left.append(path)
        return self._noted(made, path)

    def _untold(self, path: Path) -> bytes:
        """A file as it is when its record names no portrait any more."""
        record = record_of(path)
        told = {} if record is None else json.loads(record)
        record = json.dumps(_without_portraits(told, self._hashes))
        bare = without_record(path.read_bytes())
        return with_record(bare, record, prompt=str(told.get("prompt", "")), tool=PROGRAM)

    def _was_rewritten(self, made: Made, path: Path) -> bool:
        """Whether an erasing that was cut off has rewritten a file unnoted: it would be the same again."""
        try:
            return sha256_of(path) != made.sha256 and self._untold(path) == path.read_bytes()
        except _UNREADABLE:
            return False

    def _noted(self, made: Made, path: Path) -> Rewritten:
        sha256 = sha256_of(path)
        self._rename_thumbnail(made.sha256, sha256)
        return Rewritten(id=made.id, sha256=sha256, size_bytes=path.stat().st_size)

    def _rename_thumbnail(self, old: str, new: str) -> None:
        files = self._library.files
        with suppress(OSError):  # it is made again
            durable.rename(files.thumbnail(old), files.new_thumbnail(new))

    def _tells(self, path: Path) -> bool:
        """Whether the hash of a portrait is written in a file."""
        try:
            data = path.read_bytes()
        except OSError:
            return False
        return any(sha256.encode() in data for sha256 in self._hashes)

    def _told(self, path: Path) -> str:
        return (path.relative_to(self._root) if path.is_relative_to(self._root) else path).as_posix()


def _without_portraits(told: dict[str, object], hashes: Collection[InputHash]) -> dict[str, object]:
    """An inscription that names other pictures alone."""
    portraits, source = told["portraits"], told["source"]
    if not isinstance(portraits, list) or not isinstance(source, dict):
        raise TypeError("not an inscription")
    kept = [one for one in portraits if one.get("sha256") not in hashes]
    return {**told, "portraits": kept, "source": {"url": ""} if source.get("sha256") in hashes else source}
