"""Blind duels: begun, answered and put to use, each durably when it returns."""

from __future__ import annotations

import secrets
from collections.abc import Collection
from dataclasses import dataclass

from imageedit_desktop.domain.duel.contest import Round
from imageedit_desktop.domain.duel.state import DuelState
from imageedit_desktop.domain.ids import DuelId, PictureId
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.store.library import Library

_SEED_BITS = 48


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAnswer:
    """An answer that is about to be written.

    Attributes:
        number: which one it is, from 1; so it counts once, however often it is written.
        round_: None where the answer with this number is to be taken back.
    """

    duel_id: DuelId
    number: int
    round_: Round | None


async def begin(desk: Desk, pictures: Collection[PictureId]) -> DuelState | None:
    """Go on with the duel of these pictures, or begin one; None where fewer than two are on the disk.

    Raises:
        LibraryError: it cannot be kept.
    """
    return await desk.ledger.run(_begin, pictures, secrets.randbits(_SEED_BITS), desk.clock.now_ms())


async def begin_again(desk: Desk, duel_id: DuelId) -> DuelState:
    """Begin another duel of the same pictures.

    Raises:
        LibraryError: it cannot be kept.
    """
    return await desk.ledger.run(_begin_again, duel_id, secrets.randbits(_SEED_BITS), desk.clock.now_ms())


async def answer(desk: Desk, answer: NewAnswer) -> DuelState:
    """Write an answer down, or take it back; the duel as it stands then.

    Raises:
        LibraryError: it is not written.
    """
    return await desk.ledger.run(_answer, answer, desk.clock.now_ms())


async def end(desk: Desk, duel_id: DuelId) -> None:
    """Note that the ranking of a duel was put to use.

    Raises:
        LibraryError: it is not noted.
    """
    await desk.ledger.run(_end, duel_id, desk.clock.now_ms())


async def unended(desk: Desk) -> DuelState | None:
    """The duel that was answered last, unless its ranking was put to use; None where there is none.

    Raises:
        LibraryError: the library cannot be read.
    """
    return await desk.ledger.run(_unended)


def _begin(library: Library, pictures: Collection[PictureId], seed: int, at_ms: int) -> DuelState | None:
    return library.duels.begin(pictures, seed=seed, at_ms=at_ms)


def _begin_again(library: Library, duel_id: DuelId, seed: int, at_ms: int) -> DuelState:
    return library.duels.begin_again(duel_id, seed=seed, at_ms=at_ms)


def _answer(library: Library, answer: NewAnswer, at_ms: int) -> DuelState:
    if answer.round_ is None:
        return library.duels.take_back(answer.duel_id, answer.number)
    return library.duels.answer(answer.duel_id, answer.number, answer.round_, at_ms=at_ms)


def _end(library: Library, duel_id: DuelId, at_ms: int) -> None:
    library.duels.end(duel_id, at_ms=at_ms)


def _unended(library: Library) -> DuelState | None:
    return library.duels.unended()
