"""How alike pictures look: a look of a few bytes for each, the distance of two, and who stands with whom.

A look is the signs of the 256 lowest waves of a picture's brightness, and its colour in four times four fields.
What changes a file but not the picture (another compression, size or brightness, a rim of two per cent that is cut
off) turns few of the signs; another version of the same prompt turns many. How far each of them gets is measured in
``tests/unit/imaging/test_likeness.py``. A 64-bit hash sees nine versions of one portrait as one.

Looks are made of thumbnails, which are on the disk already and are read in milliseconds, and not of the pictures
themselves; a picture that has none is read instead, and looks the same.

NumPy is loaded with this module: let nothing import it before there are pictures to look at.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

from imageedit_desktop.domain import geometry
from imageedit_desktop.domain.errors import InputError
from imageedit_desktop.domain.likeness import LOOK_BYTES
from imageedit_desktop.imaging.decoding.guarded import guarded
from imageedit_desktop.imaging.shown import render_within

_READ_PX = 256
"""A thumbnail is decoded at a half, in two and a half milliseconds. At a fourth it takes two thirds of that, but
then pictures that were cut by two per cent seemed to be as far apart as versions."""

_FIELD_PX = 32
_COLOURS_PX = 4
_SIGNS = 256
_SIGN_BYTES = _SIGNS // 8
_COLOUR_PARTS = 16
"""Two colour channels in 16 fields: the sum of their differences by this is twice their mean, so that a picture in
other colours is about as far as one with other shapes."""

_EACH_WITH_EACH = 4096
"""Up to so many looks all pairs are compared; beyond, those alone that have some bits in common."""

_ROWS = 256
_BESIDE_MAX = 96
"""Looks with the same bits that each is compared with; more are met where alike ones are without number."""

Bytes = npt.NDArray[np.uint8]
Words = npt.NDArray[np.uint64]
Numbers = npt.NDArray[np.int64]


def look_of(files: Sequence[Path]) -> bytes:
    """The look of a picture, `LOOK_BYTES` long.

    Args:
        files: versions of it, the smallest first; the first that can be read is taken.

    Raises:
        InputError: of the last one, as `imageedit_desktop.imaging.inspect.inspect`.
        ValueError: there are none.
    """
    error: InputError | None = None
    for path in files:
        try:
            image = render_within(path, geometry.size(_READ_PX, _READ_PX))
        except InputError as refused:
            error = refused
            continue
        with guarded(path.name):
            return _look(image)
    raise error or ValueError("no files")


def distances(looks: bytes | bytearray, places: array[int], reference: int) -> array[int]:
    """How far each look is from one: 0 for the same, about 130 for strangers, seldom above 250.

    Args:
        looks: of a whole library, one after the other.
        places: of those that are meant, counted from 0.
        reference: the place of the one that they are held against.
    """
    whole = _matrix(looks)
    matrix, one = whole[np.asarray(places)], whole[reference : reference + 1]
    signs = np.bitwise_count(_words(matrix) ^ _words(one)).sum(axis=1, dtype=np.int64)
    return _as_array(signs + _colour_distance(matrix[:, _SIGN_BYTES:], one[:, _SIGN_BYTES:]))


def leaders(
    looks: bytes | bytearray, places: array[int], within: int, groups: array[int] | None = None
) -> array[int]:
    """Put pictures together: each goes to the first one before it that leads others and is near enough.

    Nobody is led by one that is led itself, so that a chain of small steps does not end with strangers.

    Args:
        looks: of a whole library, one after the other; the one at place 0 stands for a look that is not known.
        places: of each picture, in order.
        within: the distance up to which they are alike, see `distances`.
        groups: a number for each picture, in runs: only those of one run go together; None where all may.

    Returns:
        For each picture which one leads it, counted from 0; itself where it leads.
    """
    known = np.nonzero(np.asarray(places))[0]
    led = np.arange(len(places), dtype=np.int64)
    if len(known):
        matrix = np.ascontiguousarray(_matrix(looks)[np.asarray(places)[known]])
        if groups is None:
            led[known] = known[_led_among(matrix, within)]
        else:
            pairs = _near_pairs(matrix, within, *_neighbours(np.asarray(groups)[known]))
            led[known] = known[_led(len(known), *pairs)]
    return _as_array(led)


def _led_among(matrix: Bytes, within: int) -> Numbers:
    """The leader of each row; rows that are the same are looked at once."""
    rows = matrix.view(np.dtype((np.void, LOOK_BYTES))).ravel()
    _, first, inverse = np.unique(rows, return_index=True, return_inverse=True)
    by_place = np.argsort(first)  # those that differ, in the order in which they come
    rank = np.empty_like(by_place)
    rank[by_place] = np.arange(len(by_place))
    chosen = first[by_place]
    led = _led(len(chosen), *_pairs(matrix[chosen], within))
    return np.asarray(chosen[led][rank[inverse]], np.int64)


def _neighbours(groups: Numbers) -> tuple[Numbers, Numbers]:
    """All pairs of one run, ordered by the earlier ones."""
    some, others = [], []
    places = np.arange(len(groups))
    beside = 1
    while len(places := places[places + beside < len(groups)]):
        places = places[groups[places] == groups[places + beside]]
        some.append(places)
        others.append(places + beside)
        beside += 1
    if not some:
        return np.empty(0, np.int64), np.empty(0, np.int64)
    first, second = np.concatenate(some), np.concatenate(others)
    order = np.lexsort((second, first))
    return first[order], second[order]


def _as_array(numbers: Numbers) -> array[int]:
    return array("q", numbers.astype(np.int64).tobytes())


def _look(image: Image.Image) -> bytes:
    channels = image.convert("YCbCr")
    fields = channels.getchannel("Y").resize((_FIELD_PX, _FIELD_PX), Image.Resampling.BOX)
    waves = _COSINES @ np.asarray(fields, np.float32) @ _COSINES.T
    signs = np.packbits(waves[_LOWEST] > 0)
    small = channels.resize((_COLOURS_PX, _COLOURS_PX), Image.Resampling.BOX)
    colours = np.asarray(small, np.uint8)[:, :, 1:]
    return signs.tobytes() + colours.tobytes()


def _lowest_waves() -> tuple[Numbers, Numbers]:
    """Where the lowest waves are, without the brightness of the whole, in an order that never changes."""
    waves = [(down, across) for down in range(_FIELD_PX) for across in range(_FIELD_PX) if down or across]
    waves.sort(key=lambda wave: (sum(wave), wave))
    chosen = np.array(waves[:_SIGNS])
    return chosen[:, 0], chosen[:, 1]


_STEPS = np.arange(_FIELD_PX)
_COSINES = np.cos(np.pi * (2 * _STEPS[None, :] + 1) * _STEPS[:, None] / (2 * _FIELD_PX)).astype(np.float32)
_LOWEST = _lowest_waves()


def _matrix(looks: bytes | bytearray) -> Bytes:
    return np.frombuffer(looks, np.uint8).reshape(-1, LOOK_BYTES)


def _words(matrix: Bytes) -> Words:
    return np.ascontiguousarray(matrix[:, :_SIGN_BYTES]).view(np.uint64)


def _colour_distance(some: Bytes, others: Bytes) -> Numbers:
    differences = np.abs(some.astype(np.int16) - others.astype(np.int16))
    return np.asarray(differences.sum(axis=1, dtype=np.int64) // _COLOUR_PARTS)


def _pairs(matrix: Bytes, within: int) -> tuple[Numbers, Numbers]:
    """Pairs of rows that are near enough, the earlier one first; of very many rows nearly all such pairs."""
    words = _words(matrix)
    found = _each_with_each(words, within) if len(words) <= _EACH_WITH_EACH else _with_like_bits(words, within)
    codes = np.unique(np.concatenate([np.empty(0, np.int64), *found]))
    return _near_pairs(matrix, within, codes // len(matrix), codes % len(matrix))


def _near_pairs(matrix: Bytes, within: int, first: Numbers, second: Numbers) -> tuple[Numbers, Numbers]:
    """Those of the pairs that are near enough."""
    words = _words(matrix)
    colours = matrix[:, _SIGN_BYTES:]
    signs = np.bitwise_count(words[first] ^ words[second]).sum(axis=1, dtype=np.int64)
    near = signs + _colour_distance(colours[first], colours[second]) <= within
    return first[near], second[near]


def _each_with_each(words: Words, within: int) -> Iterator[Numbers]:
    count = len(words)
    for start in range(0, count, _ROWS):
        some = words[start : start + _ROWS]
        differing = np.zeros((len(some), count - start), np.uint16)
        for word in range(words.shape[1]):
            differing += np.bitwise_count(some[:, word, None] ^ words[None, start:, word])
        first, second = np.nonzero(differing <= within)
        later = second > first
        yield (first[later] + start) * count + second[later] + start


def _with_like_bits(words: Words, within: int) -> Iterator[Numbers]:
    """Sort by some of the bits, again and again by others, and compare what stands beside each other then."""
    count = len(words)
    bits = np.unpackbits(words.view(np.uint8), axis=1).T.copy()
    chance = np.random.default_rng(_SIGNS)  # the same bits every time
    width, times = _bits_for(within)
    for _ in range(times):
        key = np.zeros(count, np.uint16)
        for bit in chance.choice(_SIGNS, width, replace=False):
            key = (key << 1) | bits[bit]
        order = np.argsort(key, kind="stable")
        yield from _near_in(order, key[order], words, within)


def _bits_for(within: int) -> tuple[int, int]:
    """How many bits to sort by, and how often: of pairs at that very distance, half or more are met."""
    return next((bits, times) for most, bits, times in _SORTINGS if within <= most)


_SORTINGS = ((24, 16, 24), (40, 14, 48), (56, 13, 56), (1 << 16, 13, 72))


def _near_in(order: Numbers, key: npt.NDArray[Any], words: Words, within: int) -> Iterator[Numbers]:
    """Rows that stand beside each other with the same bits, and are near; of a fourth of the signs at first."""
    count = len(order)
    sorted_words = words[order]
    fourth = np.ascontiguousarray(sorted_words[:, 0])
    fourth_within = within // 4 + round(within**0.5)  # what hardly any of those that are near exceeds
    places = np.arange(count)
    for beside in range(1, min(count, _BESIDE_MAX + 1)):
        places = places[places + beside < count]
        places = places[key[places] == key[places + beside]]
        if not len(places):
            return
        likely = places[np.bitwise_count(fourth[places] ^ fourth[places + beside]) <= fourth_within]
        differing = np.bitwise_count(sorted_words[likely] ^ sorted_words[likely + beside])
        near = likely[differing.sum(axis=1, dtype=np.uint16) <= within]
        some, others = order[near], order[near + beside]
        yield np.minimum(some, others) * count + np.maximum(some, others)


def _led(count: int, first: Numbers, second: Numbers) -> Numbers:
    """The leader of each row; pairs come in order of their earlier rows."""
    led = list(range(count))
    for one, other in zip(first.tolist(), second.tolist(), strict=True):
        if led[one] == one and led[other] == other:
            led[other] = one
    return np.array(led, np.int64)
