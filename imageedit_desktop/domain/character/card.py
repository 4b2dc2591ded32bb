"""The card of a character: a name, what is known of the person or figure, and portraits.

Portraits are inputs like those of an order: their original bytes are in the library, by their hash. What is
done to a card is an act with the card before and after it, so that it can be undone, also tomorrow.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, fields, replace
from enum import StrEnum, unique

from imageedit_desktop.domain.ids import CharacterId, InputHash
from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.domain.limits import PROMPT_MAX_CHARACTERS
from imageedit_desktop.domain.text import well_formed

PORTRAITS_MAX = 60
"""Nobody overlooks more of them, and a card stays a file that can be sent."""

TEXT_MAX_CHARACTERS = 10_000
"""Of the notes, and of what was agreed with the person."""

PHRASE_MAX_CHARACTERS = PROMPT_MAX_CHARACTERS


@unique
class CardAct(StrEnum):
    """What was done to a card, as it is kept; its words live in the window."""

    CREATED = "created"
    IMPORTED = "imported"
    RENAMED = "renamed"
    NOTES = "notes"
    PHRASE = "phrase"
    CONSENT = "consent"
    PORTRAITS_ADDED = "portraits_added"
    PORTRAIT_REMOVED = "portrait_removed"
    PORTRAIT_MOVED = "portrait_moved"
    COVER = "cover"
    REMOVED = "removed"
    UNREADABLE = "unreadable"
    """A word of a newer version."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Portrait:
    """A picture on a card.

    Attributes:
        picture: what is known of it; its bytes are in the library.
        is_result: the service has made it, so that it is a copy already.
    """

    picture: InputFile
    is_result: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Character:
    """A card.

    Attributes:
        name: as the artist calls it; no two cards of a library have the same.
        notes: whatever is to be remembered.
        phrase: words that are offered to the prompt.
        consent: what was agreed with the person, and until when.
        portraits: in the order in which they go into the tray.
        cover: the portrait that stands for the card; None for the first one.
        created_ms: milliseconds since 1970, UTC.
    """

    id: CharacterId
    name: str
    notes: str = ""
    phrase: str = ""
    consent: str = ""
    portraits: tuple[Portrait, ...] = ()
    cover: InputHash | None = None
    created_ms: int = 0

    @property
    def face(self) -> InputFile | None:
        """The picture that stands for the card; None where it has no portraits."""
        pictures = [portrait.picture for portrait in self.portraits]
        return next((one for one in pictures if one.sha256 == self.cover), pictures[0] if pictures else None)

    @property
    def hashes(self) -> frozenset[InputHash]:
        """Of all its portraits."""
        return frozenset(portrait.picture.sha256 for portrait in self.portraits)

    def with_portraits(self, added: Iterable[Portrait]) -> Character:
        """The card with more portraits after those that it has; none comes twice, and none beyond the limit."""
        portraits = {portrait.picture.sha256: portrait for portrait in self.portraits}
        for portrait in added:
            portraits.setdefault(portrait.picture.sha256, portrait)
        return replace(self, portraits=tuple(portraits.values())[:PORTRAITS_MAX])

    def without_portraits(self, hashes: Collection[InputHash]) -> Character:
        """The card without some of its portraits."""
        kept = tuple(portrait for portrait in self.portraits if portrait.picture.sha256 not in hashes)
        return replace(self, portraits=kept, cover=None if self.cover in hashes else self.cover)

    def with_portrait_at(self, sha256: InputHash, place: int) -> Character:
        """The card with a portrait at another place, counted from 0 among the others."""
        moved = [portrait for portrait in self.portraits if portrait.picture.sha256 == sha256]
        others = [portrait for portrait in self.portraits if portrait.picture.sha256 != sha256]
        return replace(self, portraits=(*others[:place], *moved, *others[place:]))


@dataclass(frozen=True, slots=True, kw_only=True)
class CardStep:
    """An act that was done to a card, or that was taken back or done again.

    Attributes:
        act: what it is called.
        character_id: of which card.
        name: what that is called, or was before it was removed.
        card: as it is now; None where it is not there any more.
    """

    act: CardAct
    character_id: CharacterId
    name: str
    card: Character | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Keepers:
    """What came of the orders in whose tray one of the portraits was, also before there was a card.

    Attributes:
        orders: how many have pictures on the disk.
        pictures: all of them on the disk.
        picked: how many of them are picked.
        rejected: how many of them are rejected.
    """

    orders: int = 0
    pictures: int = 0
    picked: int = 0
    rejected: int = 0

    @property
    def judged(self) -> int:
        """How many were decided about."""
        return self.picked + self.rejected

    @property
    def percent(self) -> int | None:
        """Picked ones among those that were decided about, halves upwards; None where none was."""
        return (200 * self.picked + self.judged) // (2 * self.judged) if self.judged else None


def text_within(text: str, limit: int = TEXT_MAX_CHARACTERS) -> str:
    """A text as it is kept on a card."""
    return well_formed(text)[:limit]


def carried_over(now: Character, before: Character, after: Character) -> Character:
    """The card as it is now, with what differs between two others as it is in the second one.

    So another program that changes the same card loses nothing.
    """
    names = [one.name for one in fields(Character) if getattr(before, one.name) != getattr(after, one.name)]
    return replace(now, **{name: getattr(after, name) for name in names})
