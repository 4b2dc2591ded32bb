"""One import: from a folder to rows, thumbnails and, where they are wanted, copies.

It may be stopped at any moment and begun again: what is in the library is known by its bytes. Memory holds a piece
of a folder, and the ids of what came.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.domain.ids import ResultId
from imageedit_desktop.domain.importing import REFUSED_MAX, Imported, ImportProgress, Refused, Way
from imageedit_desktop.domain.result import ResultState
from imageedit_desktop.domain.text import well_formed
from imageedit_desktop.domain.verdict import Act
from imageedit_desktop.pipeline.desk.disk import blaming_disk
from imageedit_desktop.pipeline.desk.ledger import Ledger
from imageedit_desktop.pipeline.desk.undivided import undivided
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.pipeline.importing.look import Looked, look_at, show
from imageedit_desktop.pipeline.importing.sections import Arrival, Sections, Written
from imageedit_desktop.pipeline.importing.walk import Folder, count_files, folders_in, folders_of
from imageedit_desktop.store.files import Copies
from imageedit_desktop.store.library import Library
from imageedit_desktop.store.tables.imports import Holder
from imageedit_desktop.store.tables.verdicts import Done

T = TypeVar("T")

_PIECE = 40
"""Pictures that are written together: about a third of a second's."""

_FIRST_PIECE = 5
"""The first ones are shown at once; then twice as many each time, up to a whole piece."""

_AT_ONCE = 3
"""One for each thread of the pool and one that is ready; others who want pictures are not kept waiting longer."""


@dataclass(slots=True)
class _Tally:
    """What came so far; see `Imported` and `ImportProgress`."""

    added: list[ResultId] = field(default_factory=list)
    known: int = 0
    found: int = 0
    others: int = 0
    refused: list[Refused] = field(default_factory=list)
    refused_count: int = 0
    done: int = 0
    total: int = 0

    def refuse(self, refused: Sequence[Refused]) -> None:
        self.refused_count += len(refused)
        self.refused += refused[: REFUSED_MAX - len(self.refused)]

    def take(self, written: Written) -> None:
        self.added += written.added
        self.known += written.known
        self.found += written.found

    def sum_up(self, *, stopped: bool, act: Act | None) -> Imported:
        return Imported(
            added=len(self.added),
            known=self.known,
            found=self.found,
            refused=tuple(self.refused),
            refused_count=self.refused_count,
            others=self.others,
            stopped=stopped,
            act=act,
        )


@dataclass(slots=True, kw_only=True)
class Import:
    """Takes the pictures of a folder, or single ones, into a library.

    Attributes:
        folder: with all folders in it.
        files: these instead, where there are any.
        tell: called in the event loop's thread after every piece.
    """

    library: Library
    ledger: Ledger
    workers: Workers
    folder: Path
    way: Way
    tell: Callable[[ImportProgress], None]
    files: tuple[Path, ...] = ()
    _tally: _Tally = field(default_factory=_Tally)
    _act: Act | None = None
    _next_piece: int = _FIRST_PIECE
    _is_stopped: bool = False

    @property
    def outcome(self) -> Imported:
        """What came of it so far; all of it once `run` has ended, however that was."""
        return self._tally.sum_up(stopped=self._is_stopped, act=self._act)

    def stop(self) -> None:
        """End after the piece that is being taken in; what came stays."""
        self._is_stopped = True

    async def run(self) -> Done:
        """Take in all that there is; what changed is one act of the history, also where this is cut off.

        Raises:
            InputError: FOLDER_MISSING or FOLDER_IS_LIBRARY; nothing was taken in.
            LibraryError: the disk; what came before that stays.
        """
        self._tally.total = len(self.files) or await self.workers.file(count_files, self.folder, self.library.root)
        try:
            await self._take_in()
        except asyncio.CancelledError:
            self._is_stopped = True
            raise
        finally:
            done = await undivided(self._note())
        return done

    async def _take_in(self) -> None:
        at_ms = _now_ms()
        folders = folders_of(self.files) if self.files else folders_in(self.folder, self.library.root)
        while self._goes_on() and (folder := await self.workers.file(next, folders, None)) is not None:
            self._tally.refuse(folder.refused)
            taking = _Folder(of=self, folder=folder, tally=self._tally, at_ms=at_ms)
            left = folder.files
            while left and self._goes_on():
                many = min(_PIECE, self._next_piece)
                await taking.take_in(left[:many])
                left, self._next_piece = left[many:], 2 * many

    def _goes_on(self) -> bool:
        return not self._is_stopped

    async def _note(self) -> Done:
        """One act for all that came."""
        if not self._tally.added:
            return Done()
        done = await self.ledger.run(_take_in, self._tally.added, _now_ms())
        self._act = done.act
        return done


@dataclass(slots=True, kw_only=True)
class _Folder:
    """Takes in one folder of an import, piece by piece."""

    of: Import
    folder: Folder
    tally: _Tally
    at_ms: int
    _sections: Sections = field(init=False)
    _copies: Copies | None = None

    def __post_init__(self) -> None:
        self._sections = Sections(title=self.folder.title, left=len(self.folder.files), at_ms=self.at_ms)

    async def take_in(self, files: Sequence[Path]) -> None:
        """Take in a few files."""
        of, tally = self.of, self.tally
        looked = await _side_by_side([partial(self._look_at, file) for file in files])
        prepared = await self._prepare([one for one in looked if isinstance(one, Looked)])
        if self._copies is not None:
            await of.workers.file(self._copies.flush)
        arrivals = [one for one in prepared if isinstance(one, Arrival)]
        # Whole, so that what is written is counted, and part of the act, also where this is cut off meanwhile.
        written = await undivided(of.ledger.run(_write, self._sections, arrivals, len(files)))
        tally.take(written)
        tally.refuse([one for one in (*looked, *prepared) if isinstance(one, Refused)])
        tally.others += sum(one is None for one in looked)
        tally.done += len(files)
        of.tell(ImportProgress(done=tally.done, total=tally.total, jobs=frozenset(written.jobs)))

    async def _look_at(self, file: Path) -> Looked | Refused | None:
        try:
            return await self.of.workers.picture(look_at, file)
        except InputError as error:  # a reader died of it
            return Refused(path=file, reason=error.first)
        except OSError:  # no reader can be started
            return Refused(path=file, reason=problem(Code.FILE_UNREADABLE, name=well_formed(file.name)))

    async def _prepare(self, pictures: Sequence[Looked]) -> list[Arrival | Refused]:
        """See that the pictures can be shown, and copy them where that is wanted; the others are known."""
        firsts = {one.picture.sha256: one for one in reversed(pictures)}
        holders = await self.of.ledger.run(_holders, list(firsts))
        there = await self.of.workers.file(_those_there, holders)
        fresh = [one for sha256, one in firsts.items() if not _is_shown(holders.get(sha256), there)]
        if fresh and self.of.way is Way.COPIES and self._copies is None:
            files = self.of.library.files
            self._copies = await self.of.workers.file(files.new_copies, self.folder.title, _today())
        stories = [partial(self._prepare_one, one, holders.get(one.picture.sha256), there) for one in fresh]
        made = dict(zip((one.picture.sha256 for one in fresh), await _side_by_side(stories), strict=True))
        return [self._arrival(one, firsts[one.picture.sha256], made.get(one.picture.sha256)) for one in pictures]

    def _arrival(self, looked: Looked, first: Looked, made: Arrival | Refused | None) -> Arrival | Refused:
        """What becomes of a picture, of which there may be several of the same bytes."""
        if isinstance(made, Refused):
            return replace(made, path=looked.picture.path)
        if made is not None and looked is first:
            return made
        return Arrival(picture=looked.picture, judgement=looked.judgement, is_where_it_was=True)

    async def _prepare_one(
        self, looked: Looked, holder: Holder | None, there: frozenset[Path]
    ) -> Arrival | Refused:
        picture = looked.picture
        path = picture.path
        try:
            await self._show(looked)
            if holder is not None and holder.path in there:
                path = holder.path
            elif self._copies is not None:
                path = await self.of.workers.file(self._copies.keep, path, picture.sha256)
            str(path).encode()
        except InputError as error:
            return Refused(path=picture.path, reason=error.first)
        except UnicodeEncodeError:
            return Refused(path=path, reason=problem(Code.NAME_NOT_TEXT, name=well_formed(path.name)))
        return Arrival(picture=replace(picture, path=path), judgement=looked.judgement)

    async def _show(self, looked: Looked) -> None:
        files = self.of.library.files
        with blaming_disk(files.root / "thumbnails"):
            thumbnail = await self.of.workers.file(files.new_thumbnail, looked.picture.sha256)
            await self.of.workers.picture(show, looked.picture, thumbnail)


async def _side_by_side(stories: Sequence[Callable[[], Awaitable[T]]]) -> list[T]:
    """The results of a few stories at a time, in their order; the first error ends them all."""
    turn = asyncio.Semaphore(_AT_ONCE)

    async def in_turn(story: Callable[[], Awaitable[T]]) -> T:
        async with turn:
            return await story()

    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(in_turn(story)) for story in stories]
    except BaseExceptionGroup as errors:
        raise errors.exceptions[0] from errors
    return [task.result() for task in tasks]


def _is_shown(holder: Holder | None, there: frozenset[Path]) -> bool:
    """Whether the library has a picture, and its file is where it was."""
    return holder is not None and holder.state is ResultState.SAVED and holder.path in there


def _holders(library: Library, contents: Sequence[str]) -> dict[str, Holder]:
    return library.imports.holders(contents)


def _those_there(holders: Mapping[str, Holder]) -> frozenset[Path]:
    return frozenset(one.path for one in holders.values() if one.path is not None and one.path.is_file())


def _write(library: Library, sections: Sections, arrivals: Sequence[Arrival], files: int) -> Written:
    return sections.write(library, arrivals, files=files)


def _take_in(library: Library, added: Sequence[ResultId], at_ms: int) -> Done:
    return library.verdicts.take_in(added, at_ms=at_ms)


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


def _today() -> datetime:
    return datetime.now()  # noqa: DTZ005 - folders have the months of whoever looks at them
