"""Several images of one order and their seeds: all of one seed, or each of its own.

With a fixed seed and several images the service may make the same picture several times. Only that each image gets
a seed of its own where none is given is documented, and that for the sibling model alone
(https://wavespeed.ai/models/minimax/image-01/text-to-image/llms.txt, 2026). No reply tells a seed that the service
chose.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from imageedit_desktop.domain.limits import RANDOM_SEED_MAX, SEED_MAX, SEED_MIN
from imageedit_desktop.domain.recipe import Draft, Recipe

_SEEDS = SEED_MAX - SEED_MIN + 1


def may_repeat(draft: Draft) -> bool:
    """Whether the images of an order may all be the same."""
    return draft.seed is not None and draft.images > 1 and not draft.reproducible


def requests_of(draft: Draft) -> int:
    """How many requests the images take."""
    return draft.images if draft.reproducible else 1


def choose() -> int:
    """One at random, for an image that has none."""
    import secrets  # not needed before the first paint

    return secrets.randbelow(RANDOM_SEED_MAX + 1)


def apart(recipe: Recipe, choose_seed: Callable[[], int]) -> tuple[Recipe, ...]:
    """A recipe for each image, each with a seed of its own.

    Args:
        recipe: with a seed for the first image, and the next ones for the others; without one all are chosen.
        choose_seed: one at random.
    """
    seeds = _chosen(recipe.images, choose_seed) if recipe.seed is None else _following(recipe.seed, recipe.images)
    return tuple(replace(recipe, images=1, seed=seed) for seed in seeds)


def _following(first: int, count: int) -> Iterator[int]:
    """After the largest comes the smallest."""
    return (SEED_MIN + (first - SEED_MIN + number) % _SEEDS for number in range(count))


def _chosen(count: int, choose_seed: Callable[[], int]) -> Iterator[int]:
    seeds: set[int] = set()
    while len(seeds) < count:
        seed = choose_seed()
        if seed not in seeds:
            seeds.add(seed)
            yield seed
