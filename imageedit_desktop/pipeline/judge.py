"""Saying something of pictures, taking it back, and doing it again: each durably, when it returns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.domain.ids import PictureId
from imageedit_desktop.domain.text import well_formed
from imageedit_desktop.domain.verdict import ActKind, Marking
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.store.library import Library
from imageedit_desktop.store.tables.verdicts import Done, NextSteps, Part

Wish = tuple[ActKind, Sequence[Part]]
"""An act: what it is called, and what is said of which pictures."""


async def judge(desk: Desk, wishes: Sequence[Wish]) -> list[Done]:
    """Do acts one after the other, in one transaction.

    Raises:
        LibraryError: none of them is done.
    """
    return await desk.ledger.run(_judge, wishes, desk.clock.now_ms())


async def undo(desk: Desk, *, only: int | None = None) -> Done:
    """Take the last act back, whenever it was done; nothing changes where there is none.

    Args:
        desk: where.
        only: the id of an act; nothing changes where another one was done since, here or by another program.

    Raises:
        LibraryError: it is not taken back.
    """
    return await desk.ledger.run(_undo, desk.clock.now_ms(), only)


async def redo(desk: Desk) -> Done:
    """Do again what was taken back last; nothing changes where there is none.

    Raises:
        LibraryError: it is not done.
    """
    return await desk.ledger.run(_redo, desk.clock.now_ms())


async def next_steps(desk: Desk) -> NextSteps:
    """What would be taken back or done again next.

    Raises:
        LibraryError: the library cannot be read.
    """
    return await desk.ledger.run(_next_steps)


def judge_named(library: Library, names: Sequence[str], marking: Marking, *, at_ms: int) -> Done:
    """Say the same of pictures that are named by id, by the beginning of one, or by file.

    Raises:
        InputError: PICTURE_UNKNOWN or PICTURE_AMBIGUOUS, all of them; nothing is said then.
        LibraryError: the disk.
    """
    pictures: list[PictureId] = []
    problems = []
    for name in dict.fromkeys(names):
        found = _named(library, name)
        if len(found) == 1:
            pictures += found
        else:
            code = Code.PICTURE_AMBIGUOUS if found else Code.PICTURE_UNKNOWN
            problems.append(problem(code, name=well_formed(name)))
    if problems:
        raise InputError(*problems)
    return library.verdicts.act(ActKind.MARK, [(marking, pictures)], at_ms=at_ms)


def _named(library: Library, name: str) -> list[PictureId]:
    """By id where it may be one, else by file."""
    may_be_id = re.fullmatch(r"[0-9a-f]{1,32}(-[0-9]{1,4})?", name) is not None
    return (library.results.named(name) if may_be_id else []) or library.results.at(Path(name).absolute())


def _judge(library: Library, wishes: Sequence[Wish], at_ms: int) -> list[Done]:
    with library.transaction():
        return [library.verdicts.act(kind, parts, at_ms=at_ms) for kind, parts in wishes]


def _undo(library: Library, at_ms: int, only: int | None) -> Done:
    return library.verdicts.undo(at_ms=at_ms, only=only)


def _redo(library: Library, at_ms: int) -> Done:
    return library.verdicts.redo(at_ms=at_ms)


def _next_steps(library: Library) -> NextSteps:
    return library.verdicts.next_steps()
