"""Erasing a person: what will go, what stays elsewhere, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass

from imageedit_desktop.domain.ids import CharacterId
from imageedit_desktop.domain.limits import RETENTION_MS


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """What erasing a card comes to.

    Attributes:
        name: of the card.
        portraits: how many pictures are on it, or were and could come back by undoing; their files go.
        spared: how many pictures were on it once, and stay, for they are on other cards or in orders of others.
        shared: names of other cards that have one of them too, which goes from there as well.
        orders: how many orders had one of them in the tray, or as their source.
        unfinished: how many of these need the pictures yet, to be sent or to be recognised by them: nothing can be
            erased before.
        pictures: how many results of these orders there are, in the bin or not.
        elsewhere: how many of these are files in folders of the artist's own, which are left alone.
        backups: how many copies of the database there are that tell of the person, damaged ones included.
        last_sent_ms: when one of the orders was sent last; None where none was. Milliseconds since 1970, UTC.
    """

    character_id: CharacterId
    name: str
    portraits: int
    spared: int = 0
    shared: tuple[str, ...] = ()
    orders: int = 0
    unfinished: int = 0
    pictures: int = 0
    elsewhere: int = 0
    backups: int = 0
    last_sent_ms: int | None = None

    def days_at_service(self, now_ms: int) -> int:
        """For how many days, counted up, the service still has what was sent to it, and what it made of that."""
        if self.last_sent_ms is None:
            return 0
        left_ms = min(RETENTION_MS, self.last_sent_ms + RETENTION_MS - now_ms)
        return max(0, -(-left_ms // (24 * 3600 * 1000)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """What came of it.

    Attributes:
        portraits: files that are gone.
        pictures: results that are gone.
        kept: results that stayed; they do not name the portraits any more.
        backups: copies of the database that are gone; a new one was made.
        left: files that could not be removed, or may still tell of a portrait; relative to the library if in it.
    """

    name: str
    portraits: int
    pictures: int
    kept: int
    backups: int
    left: tuple[str, ...] = ()
