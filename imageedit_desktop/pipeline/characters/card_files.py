"""Cards that are handed to others as a file, and those that come from them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from imageedit_desktop.domain.character.card import CardAct, Character, Portrait
from imageedit_desktop.domain.character.card_file import PackedCard, PackedPortrait
from imageedit_desktop.domain.errors import InputError, Problem
from imageedit_desktop.domain.ids import CharacterId
from imageedit_desktop.imaging.inspect import inspect
from imageedit_desktop.pipeline.desk.disk import blaming_disk
from imageedit_desktop.pipeline.desk.ledger import Ledger
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.store.card_file import read_card_file, unpack_portrait, write_card_file
from imageedit_desktop.store.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedCard:
    """What came of importing a card.

    Attributes:
        card: as it is in the library now.
        was_known: it was there before, and nothing was changed.
        differs: the one in the file says something else, or has other portraits.
        refused: portraits that could not be used.
    """

    card: Character
    was_known: bool = False
    differs: bool = False
    refused: tuple[Problem, ...] = ()


async def export_card(ledger: Ledger, workers: Workers, card: Character, target: Path) -> None:
    """Write a card with its portraits, as they came, into a file; one that is there is replaced.

    Raises:
        InputError: a portrait cannot be read; the file is as it was.
        LibraryError: the library has a portrait no longer, or the disk did not take the file.
    """
    originals = {one.picture.sha256: await ledger.original_of(one.picture.sha256) for one in card.portraits}
    portraits = tuple(
        PackedPortrait(
            sha256=portrait.picture.sha256,
            suffix=originals[portrait.picture.sha256].suffix,
            name=portrait.picture.name,
            size_bytes=portrait.picture.size_bytes,
            is_result=portrait.is_result,
        )
        for portrait in card.portraits
    )
    packed = PackedCard(card=replace(card, portraits=()), portraits=portraits)
    files = {portrait.entry: originals[portrait.sha256] for portrait in portraits}
    await workers.file(write_card_file, target, packed, files)


async def import_card(ledger: Ledger, workers: Workers, path: Path, *, at_ms: int) -> ImportedCard:
    """Take a card into the library, unless it is there already.

    Args:
        ledger: of the library.
        workers: read and look.
        path: the file.
        at_ms: now, in milliseconds since 1970, UTC.

    Raises:
        InputError: FILE_MISSING, CARD_FILE_BAD or CARD_FILE_NEWER; nothing is taken.
        LibraryError: the library did not take it.
    """
    packed = await workers.file(read_card_file, path)
    known = await ledger.run(_find, packed.card.id)
    if known is not None:
        return ImportedCard(card=known, was_known=True, differs=_differs(known, packed))
    portraits: list[Portrait] = []
    refused: list[Problem] = []
    for portrait in packed.portraits:
        try:
            portraits.append(await _take(ledger, workers, path, portrait))
        except InputError as error:
            refused.append(error.first)
    card = packed.card.with_portraits(portraits)
    await ledger.run(_add, card, at_ms)
    found = await ledger.run(_find, card.id)
    return ImportedCard(card=card if found is None else found, refused=tuple(refused))


async def _take(ledger: Ledger, workers: Workers, path: Path, packed: PackedPortrait) -> Portrait:
    """Unpack a portrait and look at it as at any picture of a stranger's."""
    half = await ledger.run(_temporary, packed.suffix)
    try:
        await workers.file(unpack_portrait, path, packed, half)
        with blaming_disk(half):
            picture = await workers.picture(inspect, half, name=packed.name)
        await ledger.keep_input(picture, half)
    finally:
        await workers.file(half.unlink, missing_ok=True)
    return Portrait(picture=picture, is_result=packed.is_result)


def _differs(known: Character, packed: PackedCard) -> bool:
    hashes = frozenset(portrait.sha256 for portrait in packed.portraits)
    told = [(card.name, card.notes, card.phrase, card.consent) for card in (known, packed.card)]
    return told[0] != told[1] or known.hashes != hashes


def _find(library: Library, character_id: CharacterId) -> Character | None:
    return library.characters.find(character_id)


def _add(library: Library, card: Character, at_ms: int) -> None:
    library.characters.act(CardAct.IMPORTED, None, card, at_ms=at_ms)


def _temporary(library: Library, suffix: str) -> Path:
    return library.files.temporary(suffix)
