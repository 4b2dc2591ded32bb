"""A duel with all that is to be shown of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from imageedit_desktop.domain.duel.contest import Duel, Pair
from imageedit_desktop.domain.duel.pairing import next_pair
from imageedit_desktop.domain.duel.ranking import Ranking, ranking
from imageedit_desktop.domain.ids import PictureId
from imageedit_desktop.domain.result import Result


@dataclass(frozen=True, slots=True, kw_only=True)
class DuelPicture:
    """A picture of a duel that is on the disk."""

    id: PictureId
    result: Result


@dataclass(frozen=True, slots=True, kw_only=True)
class DuelState:
    """A duel at one moment.

    Attributes:
        pictures: by their places in the duel; the others are gone.
        pair: what is to be shown next; None where there is nothing more to ask.
        ranking: what the answers so far come to.
    """

    duel: Duel
    pictures: Mapping[int, DuelPicture]
    pair: Pair | None
    ranking: Ranking


def state_of(duel: Duel, pictures: Mapping[int, DuelPicture]) -> DuelState:
    """Work out what follows from a duel and those of its pictures that are on the disk."""
    duel = replace(duel, gone=frozenset(range(len(duel.pictures))) - pictures.keys())
    return DuelState(duel=duel, pictures=pictures, pair=next_pair(duel), ranking=ranking(duel))
