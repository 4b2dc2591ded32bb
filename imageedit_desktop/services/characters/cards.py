"""The cards of the library that is open: shown at once, changed act by act, undone and done again."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from imageedit_desktop.domain.character.card import (
    PORTRAITS_MAX,
    CardAct,
    CardStep,
    Character,
    Portrait,
    carried_over,
)
from imageedit_desktop.domain.character.erasing import Erased, Erasure
from imageedit_desktop.domain.character.names import folded_name
from imageedit_desktop.domain.errors import Code, ImageEditError, InputError, problem
from imageedit_desktop.domain.ids import CharacterId, new_character_id
from imageedit_desktop.pipeline.bin import Trash
from imageedit_desktop.pipeline.characters import cards
from imageedit_desktop.pipeline.characters.cards import Cards
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.undivided import undivided
from imageedit_desktop.services.characters.keeper_rates import KeeperRates
from imageedit_desktop.services.characters.portrait_hints import PortraitHints
from imageedit_desktop.services.composing.incoming import Offer, load_offer
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Wish:
    """An act that is about to be written."""

    act: CardAct
    before: Character | None
    after: Character | None


@dataclass(slots=True, kw_only=True, eq=False)
class _Offered:
    """Pictures that are being read for a card, with those that were."""

    character_id: CharacterId
    portraits: list[Portrait]


class Characters(QObject):
    """Knows all cards, and writes down what is wished; of texts that are typed each pause is an act.

    Signals:
        changed(): `all` are others, or other than before.
        done(CardStep): something was done to a card, or taken back, or done again.
        refused(Problem): a picture could not become a portrait, or the card is full.
        reading_changed(): more pictures are on their way to a card, or fewer.
        exported(str, Path): the card of this name is in this file.
        imported(ImportedCard): what came of a card from a file.
        foreseen(Erasure): what erasing a person would come to.
        erasing(frozenset[InputHash]): these pictures are gone for good; nothing may bring them back into what opens
            again after that.
        erased(Erased): what came of it; the library is open.

    Attributes:
        hints: on the portraits of the card that is seen.
        keepers: what came of it.
    """

    changed = Signal()
    done = Signal(object)
    refused = Signal(object)
    reading_changed = Signal()
    exported = Signal(str, object)
    imported = Signal(object)
    foreseen = Signal(object)
    erasing = Signal(object)
    erased = Signal(object)

    def __init__(self, workspace: Workspace, supervisor: Supervisor, trash: Trash) -> None:
        """`trash` has what was made with portraits and is in the bin."""
        super().__init__()
        self._trash = trash
        self._workspace, self._supervisor = workspace, supervisor
        self.hints = PortraitHints(workspace, supervisor)
        self.keepers = KeeperRates(workspace, supervisor)
        self._cards = Cards()
        self._unwritten: list[_Wish] = []
        self._in_flight: list[_Wish] = []
        self._reading: list[CharacterId] = []
        self._offered: list[_Offered] = []
        self._moment = 0.0
        workspace.opened.connect(self._on_opened)
        workspace.closing.connect(self._on_closing)
        workspace.before_closing(self._write_all)

    @property
    def is_open(self) -> bool:
        """Whether there is a library to have cards in."""
        return self._workspace.open_desk is not None

    @property
    def all(self) -> tuple[Character, ...]:
        """The cards by name, with what is wished and not written yet."""
        return self._cards.characters

    @property
    def undo_step(self) -> CardStep | None:
        """What would be taken back; None where nothing can be."""
        return self._cards.undo

    @property
    def redo_step(self) -> CardStep | None:
        """What would be done again; None where nothing was taken back."""
        return self._cards.redo

    @property
    def undo_moment(self) -> float | None:
        """When something was done to a card last, as of `services.judging.undoing`."""
        is_something = self._cards.undo is not None or self._unwritten or self._in_flight
        return self._moment if is_something else None

    @property
    def redo_moment(self) -> float | None:
        """When that was done what was taken back last."""
        return None if self._cards.redo is None else self._moment

    def get(self, character_id: CharacterId | None) -> Character | None:
        """A card; None where there is none of this id."""
        return next((card for card in self.all if card.id == character_id), None)

    def is_reading(self, character_id: CharacterId | None) -> bool:
        """Whether pictures are on their way to a card."""
        return character_id in self._reading

    def create(self, name: str, portraits: Sequence[Portrait] = ()) -> CharacterId:
        """Make a card; one whose name is taken gets a number."""
        card = Character(id=new_character_id(), name=name).with_portraits(portraits)
        self.apply(CardAct.CREATED, None, card)
        return card.id

    def remove(self, card: Character) -> None:
        """Take a card away; its pictures stay in the library, and undoing brings it back."""
        self.apply(CardAct.REMOVED, card, None)

    def apply(self, act: CardAct, before: Character | None, after: Character | None) -> None:
        """Do something to a card.

        Args:
            act: what it is called.
            before: the card as it was seen; None for a new one.
            after: as it is wished to be; None for it to go.
        """
        desk = self._workspace.open_desk
        if desk is None or before == after:
            return
        wish = _Wish(act=act, before=before, after=after)
        self._unwritten.append(wish)
        self._moment = monotonic()
        self._cards = replace(self._cards, characters=_as_wished(self._cards.characters, (wish,)))
        self.changed.emit()
        self._spawn(self._write(desk, wish), "write a card")

    def add_portraits(self, character_id: CharacterId, portraits: Sequence[Portrait]) -> None:
        """Put pictures on a card that the library has already."""
        card = self.get(character_id)
        if card is None:
            return
        after = card.with_portraits(portraits)
        if not after.hashes.issuperset(portrait.picture.sha256 for portrait in portraits):
            self.refused.emit(problem(Code.CHARACTER_FULL, name=card.name, count=PORTRAITS_MAX))
        self.apply(CardAct.PORTRAITS_ADDED, card, after)

    def offer(self, character_id: CharacterId, offers: Sequence[Offer]) -> None:
        """Read pictures and put them on a card, all that can be used in one act."""
        desk = self._workspace.open_desk
        if desk is not None and offers:
            self._reading.append(character_id)
            self.reading_changed.emit()
            self._spawn(self._read_offers(desk, character_id, tuple(offers)), "read portraits of a card")

    def undo(self) -> None:
        """Take back what was done to a card last."""
        if (desk := self._workspace.open_desk) is not None:
            self._spawn(self._turn(desk, cards.undo), "undo on a card")

    def redo(self) -> None:
        """Do again what was taken back."""
        if (desk := self._workspace.open_desk) is not None:
            self._spawn(self._turn(desk, cards.redo), "redo on a card")

    def export(self, card: Character, target: Path) -> None:
        """Write a card into a file."""
        if (desk := self._workspace.open_desk) is not None:
            self._spawn(self._export(desk, card, target), "export a card")

    def import_files(self, paths: Sequence[Path]) -> None:
        """Take cards from files."""
        if (desk := self._workspace.open_desk) is not None:
            self._spawn(self._import(desk, tuple(paths)), "import cards")

    def foresee(self, card: Character) -> None:
        """Find out what erasing a person would come to."""
        if (desk := self._workspace.open_desk) is not None:
            self._spawn(self._foresee(desk, card), "foresee erasing")

    def erase(self, erasure: Erasure, *, with_results: bool) -> None:
        """Erase a person for good; nobody can undo it."""
        self._supervisor.spawn(self._erase(erasure.character_id, with_results=with_results), "erase a person")

    def look_again(self) -> None:
        """Take in what another program did to cards meanwhile."""
        if (desk := self._workspace.open_desk) is not None:
            self._spawn(self._look(desk), "look at the cards")

    # stories

    async def _write(self, desk: Desk, wish: _Wish) -> None:
        """Unless it was written at the end already; a task that is cancelled has begun, or will not."""
        if wish not in self._unwritten:
            return
        self._unwritten.remove(wish)
        self._in_flight.append(wish)
        step: CardStep | None = None
        try:
            step = await undivided(cards.act(desk, wish.act, wish.before, wish.after))
        except ImageEditError as error:  # what is shown is what is written
            self._supervisor.report(error.first)
        finally:
            self._in_flight.remove(wish)
        await self._look(desk)
        if step is not None:
            self.done.emit(step)

    async def _write_all(self, desk: Desk) -> None:
        """The library is about to close; pictures that were read while others still are do not get lost."""
        wishes, self._unwritten = self._unwritten, []
        offered, self._offered = self._offered, []
        acts = (cards.act(desk, wish.act, wish.before, wish.after) for wish in wishes)
        for story in chain(acts, (_add(desk, one) for one in offered)):
            try:
                await story
            except ImageEditError as error:
                self._supervisor.report(error.first)

    async def _turn(self, desk: Desk, turn: Callable[[Desk], Coroutine[Any, Any, CardStep | None]]) -> None:
        step = await undivided(turn(desk))
        await self._look(desk)
        if step is not None:
            self.done.emit(step)

    async def _look(self, desk: Desk) -> None:
        read = await cards.read(desk)
        if desk is self._workspace.open_desk:
            wished = _as_wished(read.characters, (*self._in_flight, *self._unwritten))
            self._cards = replace(read, characters=wished)
            self.changed.emit()

    async def _read_offers(self, desk: Desk, character_id: CharacterId, offers: Sequence[Offer]) -> None:
        offered = _Offered(character_id=character_id, portraits=[])
        self._offered.append(offered)
        try:
            for offer in offers:
                try:
                    picture = await load_offer(desk, offer)
                except ImageEditError as error:
                    self.refused.emit(error.first)
                else:
                    is_result = isinstance(offer, Path) and cards.is_made_here(desk, offer)
                    offered.portraits.append(Portrait(picture=picture, is_result=is_result))
        finally:
            self._reading.remove(character_id)
            self.reading_changed.emit()
        await self._look(desk)  # a card that was just made is known then
        self._offered.remove(offered)
        self.add_portraits(character_id, offered.portraits)

    async def _export(self, desk: Desk, card: Character, target: Path) -> None:
        from imageedit_desktop.pipeline.characters.card_files import export_card

        await export_card(desk.ledger, desk.workers, card, target)
        self.exported.emit(card.name, target)

    async def _import(self, desk: Desk, paths: Sequence[Path]) -> None:
        from imageedit_desktop.pipeline.characters.card_files import import_card

        for path in paths:
            try:
                imported = await import_card(desk.ledger, desk.workers, path, at_ms=desk.clock.now_ms())
            except InputError as error:
                self.refused.emit(error.first)
                continue
            self._moment = monotonic()
            await self._look(desk)
            self.imported.emit(imported)

    async def _foresee(self, desk: Desk, card: Character) -> None:
        from imageedit_desktop.pipeline.characters.erase import foresee

        self.foreseen.emit(await foresee(desk.ledger, card.id))

    async def _erase(self, character_id: CharacterId, *, with_results: bool) -> None:
        """Look once more before anything closes: an order may have been placed since it was asked."""
        from imageedit_desktop.pipeline.characters.erase import erase, foresee, hashes_of

        desk = self._workspace.open_desk
        if desk is None:
            return
        foreseen = await foresee(desk.ledger, character_id)
        if foreseen.unfinished:
            self.refused.emit(problem(Code.CHARACTER_IN_USE, name=foreseen.name, count=foreseen.unfinished))
            return
        hashes = await hashes_of(desk.ledger, character_id)
        outcome: list[Erased] = []

        async def story(root: Path) -> None:
            outcome.append(
                await desk.workers.file(erase, root, character_id, self._trash, with_results=with_results)
            )
            self.erasing.emit(hashes)  # only now: what is refused takes nothing from anybody

        await undivided(self._workspace.with_library_closed(desk, story))
        for erased in outcome:
            self.erased.emit(erased)

    def _spawn(self, story: Coroutine[Any, Any, None], name: str) -> None:
        self._workspace.bind(self._supervisor.spawn(story, name))

    @Slot()
    def _on_opened(self) -> None:
        self._moment = 0.0
        self.look_again()

    @Slot()
    def _on_closing(self) -> None:
        self._cards = Cards()
        self.changed.emit()


async def _add(desk: Desk, offered: _Offered) -> None:
    read = await cards.read(desk)
    card = next((card for card in read.characters if card.id == offered.character_id), None)
    if card is not None:
        await cards.act(desk, CardAct.PORTRAITS_ADDED, card, card.with_portraits(offered.portraits))


def _as_wished(cards: Sequence[Character], wishes: Sequence[_Wish]) -> tuple[Character, ...]:
    """The cards with what is about to be written, so that whoever goes on at once goes on from that."""
    known = {card.id: card for card in cards}
    for wish in wishes:
        if wish.after is None:
            if wish.before is not None:
                known.pop(wish.before.id, None)
        elif wish.before is None:
            known.setdefault(wish.after.id, wish.after)
        elif wish.after.id in known:
            known[wish.after.id] = carried_over(known[wish.after.id], wish.before, wish.after)
    return tuple(sorted(known.values(), key=lambda card: folded_name(card.name)))
