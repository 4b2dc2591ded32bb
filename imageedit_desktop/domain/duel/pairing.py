"""Which two pictures are shown next.

It is a Swiss tournament that is played from the top: first each picture is seen once; from then on the two meet of
which most can be hoped, so that winners meet winners. Nobody meets the same one twice. What could be said of those
that lost would cost answers and tell nothing of the best.
"""

from __future__ import annotations

from collections import Counter
from hashlib import blake2b
from itertools import combinations

from imageedit_desktop.domain.duel.contest import Duel, Pair
from imageedit_desktop.domain.duel.strength import Strength, strengths

_HOPE = 0.5
"""How much of the doubt counts in favour of a picture: who was seen little may be better than it looks. Tried from
0 to 2 with simulated judges: `tests/benchmarks/bench_duel.py`."""


def next_pair(duel: Duel) -> Pair | None:
    """What to show next; None where all have met, or fewer than two are left. The same duel gets the same pair."""
    met = {one.pair.both for one in duel.rounds}
    left = [pair for pair in combinations(duel.present, 2) if frozenset(pair) not in met]
    if not left:
        return None
    seen = Counter(place for pair in met for place in pair)
    fresh = [pair for pair in left if not any(seen[place] for place in pair)]
    hopes = [_hope(strength) for strength in strengths(len(duel.pictures), duel.rounds)]
    one, other = max(fresh or left, key=lambda pair: (round(hopes[pair[0]] + hopes[pair[1]], 6), _lot(duel, *pair)))
    swapped = _lot(duel, one, other, len(duel.rounds)) % 2 == 1
    return Pair(left=other, right=one) if swapped else Pair(left=one, right=other)


def _hope(strength: Strength) -> float:
    return strength.worth + _HOPE * strength.doubt


def _lot(duel: Duel, *drawn_for: int) -> int:
    """A number that only the seed decides, in every version of Python."""
    return int.from_bytes(blake2b(repr((duel.seed, drawn_for)).encode(), digest_size=8).digest())
