"""The bin: files follow what the history says of them, into the system's trash and back.

The record comes first. An act of `judge`, its undoing or its doing again says durably where files belong, and
`settle` moves those that are elsewhere, then writes down where they are. What a crash leaves undone is found by
that difference at the next start, and done. No file is ever deleted: where there is no trash it stays where it is.

`look_around` notices what others did meanwhile: files that were removed, and such that are back.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, unique
from pathlib import Path
from typing import Protocol

from imageedit_desktop import durable
from imageedit_desktop.domain.errors import LibraryError
from imageedit_desktop.domain.ids import BatchId, PictureId
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.undivided import undivided
from imageedit_desktop.pipeline.recover.inspect_file import is_away, sha256_of
from imageedit_desktop.store.files import Files, free_name
from imageedit_desktop.store.library import Library
from imageedit_desktop.store.tables.bin import BinEntry

_PIECE = 32
"""So many files are moved between two commits: pictures go and come in steps that are seen."""

_LOOKED_AT_MAX = 500
"""Of so many pictures in the bin it is noticed by itself that they are back; a check of the library finds all."""


class Trash(Protocol):
    """The system's trash. Every method may take its time, and is called in a worker."""

    def move(self, file: Path) -> Path | None:
        """Move a file there; where it is now, or None where that cannot be done and the file is as it was."""

    def find(self, file: Path) -> Sequence[Path]:
        """What the trash has that was at this place once, the newest first."""

    def forget(self, trashed: Path) -> None:
        """Remove what the trash has noted of a file that was taken out of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """What came of moving some files.

    Attributes:
        batches: those in which pictures went or came.
        binned, back: how many did.
        refused: how many could not be moved to the trash; they stay.
        emptied: how many could not be brought back, for the trash does not have them any more.
        stuck: how many could not be brought back though the trash has them.
    """

    batches: frozenset[BatchId] = frozenset()
    binned: int = 0
    back: int = 0
    refused: int = 0
    emptied: int = 0
    stuck: int = 0

    @property
    def moved(self) -> int:
        """How many files are where they belong now."""
        return self.binned + self.back

    @property
    def stayed(self) -> int:
        """How many could not be moved."""
        return self.refused + self.emptied + self.stuck

    def and_then(self, other: Settled) -> Settled:
        """Both together."""
        return Settled(
            batches=self.batches | other.batches,
            binned=self.binned + other.binned,
            back=self.back + other.back,
            refused=self.refused + other.refused,
            emptied=self.emptied + other.emptied,
            stuck=self.stuck + other.stuck,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Noticed:
    """What others did with the files of pictures.

    Attributes:
        batches: those in which pictures went or came.
        removed: how many are not in their place any more.
        kept: how many of these the system's trash has.
        back: how many are in their place again.
    """

    batches: frozenset[BatchId] = frozenset()
    removed: int = 0
    kept: int = 0
    back: int = 0


async def settle(desk: Desk, trash: Trash) -> AsyncIterator[Settled]:
    """Move every file that is not where it belongs; tells after each few, which are durable then.

    May be cut off between any two of them, and goes on from there.

    Raises:
        LibraryError: the database or the disk; what is left is done the next time.
    """
    while entries := await desk.ledger.run(_unsettled):
        yield await undivided(_settle_some(desk, trash, entries))


async def look_around(desk: Desk, trash: Trash, pictures: Collection[PictureId]) -> Noticed:
    """Write down which of these pictures were removed by others, and which in the bin are in their place again.

    A folder that is missing as a whole is a disk that is not there, or a folder that was moved: it removes nothing.

    Raises:
        LibraryError: the library cannot be read or written.
    """
    here = await desk.ledger.run(_here, pictures)
    removed = await desk.workers.file(_removed, trash, here, desk.library.root)
    gone = await desk.ledger.run(_gone)
    back, moved = await desk.workers.file(_changed_in_trash, trash, gone)
    if noticed := (*removed, *back, *moved):
        await undivided(desk.ledger.run(_write, noticed))
    return Noticed(
        batches=frozenset(outcome.entry.batch for outcome in noticed),
        removed=len(removed),
        kept=sum(outcome.trash_path is not None for outcome in removed),
        back=len(back),
    )


async def own_files(desk: Desk, pictures: Collection[PictureId]) -> tuple[Path, ...]:
    """The files of pictures that are in folders of the artist's own, and not in the library's.

    Raises:
        LibraryError: the library cannot be read.
    """
    return await desk.ledger.run(_outside, pictures)


def in_trash(trash: Trash, entry: BinEntry) -> Path | None:
    """Where the trash has a picture now; None where it has not.

    What has its bytes is the picture. What another program changed before it went there is still what was noted
    under this name, if the trash too says that it came from here. For a thread for files.
    """
    noted = entry.trash_path
    if noted is not None and has_content(noted, entry):
        return noted
    found = trash.find(entry.path)
    same = (trashed for trashed in found if has_content(trashed, entry))
    return next(same, noted if noted in found else None)


def has_content(path: Path, entry: BinEntry) -> bool:
    """Whether a file has the bytes of a picture."""
    try:
        if entry.size_bytes and path.stat().st_size != entry.size_bytes:
            return False
        return sha256_of(path) == entry.sha256
    except OSError:
        return False


def let_go(trash: Trash, entry: BinEntry, trashed: Path | None) -> None:
    """Where a file is not in the trash any more, nor where it was noted, the trash need not tell of it."""
    for noted in {entry.trash_path, trashed} - {None}:
        if noted is not None and not os.path.lexists(noted):
            trash.forget(noted)


@unique
class _Fate(Enum):
    """What became of a file, or has to be written of it."""

    BINNED = "binned"
    REFUSED = "refused"
    BACK = "back"
    EMPTIED = "emptied"
    STUCK = "stuck"
    NAME_TAKEN = "name taken"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Outcome:
    entry: BinEntry
    fate: _Fate
    trash_path: Path | None = None
    path: Path | None = None


async def _settle_some(desk: Desk, trash: Trash, entries: Sequence[BinEntry]) -> Settled:
    outcomes = await desk.workers.file(_move_all, trash, desk.library.files, entries)
    await desk.ledger.run(_write, outcomes)
    moved = {outcome.entry.batch for outcome in outcomes if outcome.fate in {_Fate.BINNED, _Fate.BACK}}
    count = _count(outcomes)
    return Settled(
        batches=frozenset(moved),
        binned=count(_Fate.BINNED),
        back=count(_Fate.BACK),
        refused=count(_Fate.REFUSED),
        emptied=count(_Fate.EMPTIED),
        stuck=count(_Fate.STUCK),
    )


def _count(outcomes: Sequence[_Outcome]) -> Callable[[_Fate], int]:
    return lambda fate: sum(outcome.fate is fate for outcome in outcomes)


# in the database's thread


def _unsettled(library: Library) -> list[BinEntry]:
    return library.bin.unsettled(_PIECE)


def _here(library: Library, pictures: Collection[PictureId]) -> list[BinEntry]:
    return library.bin.here(pictures)


def _outside(library: Library, pictures: Collection[PictureId]) -> tuple[Path, ...]:
    return tuple(library.bin.outside(pictures))


def _gone(library: Library) -> list[BinEntry]:
    return library.bin.gone(_LOOKED_AT_MAX)


def _write(library: Library, outcomes: Iterable[_Outcome]) -> None:
    with library.transaction():
        for outcome in outcomes:
            _write_one(library, outcome)


def _write_one(library: Library, outcome: _Outcome) -> None:
    result_id = outcome.entry.id
    match outcome.fate:
        case _Fate.BINNED:
            library.bin.put_in(result_id, outcome.trash_path)
        case _Fate.BACK:
            library.bin.bring_back(result_id)
        case _Fate.EMPTIED:
            library.bin.put_in(result_id, None)
        case _Fate.REFUSED | _Fate.STUCK:
            library.bin.leave(result_id)
        case _Fate.NAME_TAKEN if outcome.path is not None:  # written before the file has it, and then tried again
            library.bin.give_another_place(result_id, outcome.path)


# in a thread for files


def _move_all(trash: Trash, files: Files, entries: Sequence[BinEntry]) -> list[_Outcome]:
    """Move files, and have the folders on the disk before anything is written of it."""
    outcomes = [
        _fetch_back(trash, files, entry) if entry.is_binned else _put_away(trash, entry) for entry in entries
    ]
    folders = {entry.path.parent for entry in entries}
    folders |= {outcome.trash_path.parent for outcome in outcomes if outcome.trash_path is not None}
    for folder in folders:
        with suppress(OSError):  # it is gone, or may not be looked into
            durable.flush_folder(folder)
    return outcomes


def _put_away(trash: Trash, entry: BinEntry) -> _Outcome:
    if os.path.lexists(entry.path):
        trashed = trash.move(entry.path)
        if trashed is None:
            return _Outcome(entry=entry, fate=_Fate.REFUSED)
        return _Outcome(entry=entry, fate=_Fate.BINNED, trash_path=trashed)
    if not _is_folder(entry.path.parent):
        return _Outcome(entry=entry, fate=_Fate.REFUSED)
    # A crash came between the move and what was to be written of it; or somebody was quicker.
    return _Outcome(entry=entry, fate=_Fate.BINNED, trash_path=in_trash(trash, entry))


def _fetch_back(trash: Trash, files: Files, entry: BinEntry) -> _Outcome:
    trashed = in_trash(trash, entry)
    if has_content(entry.path, entry):  # a crash came before it was written; or somebody brought it back
        _let_go_of_second(trash, entry, trashed)
        return _Outcome(entry=entry, fate=_Fate.BACK)
    if trashed is None:
        return _Outcome(entry=entry, fate=_Fate.EMPTIED)
    try:
        files.put_back(trashed, entry.path)
    except FileExistsError:
        return _Outcome(entry=entry, fate=_Fate.NAME_TAKEN, path=free_name(entry.path))
    except LibraryError:
        with suppress(LibraryError):  # the name may have been taken, and the file not have followed
            files.unpublish_empty(entry.path)
        return _Outcome(entry=entry, fate=_Fate.STUCK)
    trash.forget(trashed)
    return _Outcome(entry=entry, fate=_Fate.BACK, trash_path=trashed)


def _let_go_of_second(trash: Trash, entry: BinEntry, trashed: Path | None) -> None:
    """Where a picture is in its place again, the trash need not tell of it; a copy of its own it may keep."""
    with suppress(OSError):  # it may have left the trash meanwhile
        if trashed is not None and trashed.samefile(entry.path):  # two names of one file, by a crash
            trashed.unlink()
    let_go(trash, entry, trashed)


def _removed(trash: Trash, entries: Sequence[BinEntry], root: Path) -> list[_Outcome]:
    if not _is_folder(root):
        return []
    missing = [one for one in entries if not os.path.lexists(one.path) and not _is_away(one.path.parent, root)]
    return [_Outcome(entry=one, fate=_Fate.BINNED, trash_path=in_trash(trash, one)) for one in missing]


def _changed_in_trash(trash: Trash, entries: Sequence[BinEntry]) -> tuple[list[_Outcome], list[_Outcome]]:
    """Pictures that are in their place again, and those that the trash has elsewhere now, or not any more."""
    back, moved = [], []
    for entry in entries:
        is_there = entry.trash_path is not None and os.path.lexists(entry.trash_path)
        if has_content(entry.path, entry):
            _let_go_of_second(trash, entry, entry.trash_path if is_there else None)
            back.append(_Outcome(entry=entry, fate=_Fate.BACK))
        elif entry.trash_path is not None and not is_there:
            moved.append(_Outcome(entry=entry, fate=_Fate.BINNED, trash_path=in_trash(trash, entry)))
    return back, moved


def _is_away(folder: Path, root: Path) -> bool:
    """Whether a whole folder is missing, so that nothing can be said of its pictures."""
    return not _is_folder(folder) if folder.is_relative_to(root) else is_away(folder)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False
