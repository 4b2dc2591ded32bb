"""Finding words by a few of their letters."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

_AT_WORD, _IN_A_ROW, _FIRST = 8, 6, 4
_SKIPPED = -1
"""For each letter that is left out between two that are found, but not before the first."""

_SKIPPED_MOST = -3


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Where letters were found; of two matches the one with the larger score fits better."""

    score: int
    positions: tuple[int, ...]


NO_LETTERS = Match(score=0, positions=())
"""Where nothing is looked for."""


def match(letters: str, words: str) -> Match | None:
    """Find letters in words, in their order but with others between; None where they are not there.

    Beginnings of words and letters that follow one another count most. Case, accents and spaces do not count.
    """
    wanted = [folded for folded in map(_fold, letters) if not folded.isspace()]  # as an accent alone is, too
    folded = [_fold(letter) for letter in words]
    best: dict[int, Match] = {-1: NO_LETTERS}
    for letter in wanted:
        best = {
            place: max((_extended(found, place, words) for found in _before(best, place)), key=lambda m: m.score)
            for place, here in enumerate(folded)
            if here == letter and _before(best, place)
        }
    return max(best.values(), key=lambda found: found.score, default=None)


def _before(best: dict[int, Match], place: int) -> list[Match]:
    return [found for last, found in best.items() if last < place]


def _extended(found: Match, place: int, words: str) -> Match:
    score = found.score
    if place == 0 or not words[place - 1].isalnum():
        score += _AT_WORD
    if not found.positions:
        score += _FIRST if place == 0 else 0
    elif place == found.positions[-1] + 1:
        score += _IN_A_ROW
    else:
        score += max(_SKIPPED_MOST, _SKIPPED * (place - found.positions[-1] - 1))
    return Match(score=score, positions=(*found.positions, place))


def _fold(letter: str) -> str:
    """One letter for one, so that places stay places."""
    return unicodedata.normalize("NFKD", letter)[0].lower()
