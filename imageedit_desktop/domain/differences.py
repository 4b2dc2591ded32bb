"""What differs between two recipes, and nothing of what is the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, unique

from imageedit_desktop.domain.inputs import Input, same_picture
from imageedit_desktop.domain.recipe import Recipe

_AROUND = 2
"""Words before and after those that differ, to find them by."""

_LEFT_OUT = "…"


@unique
class Field(Enum):
    """What two recipes may differ in, in the order of the compose panel."""

    PROMPT = "prompt"
    SOURCE = "source"
    PORTRAITS = "portraits"
    SIZE = "size"
    IMAGES = "images"
    SEED = "seed"
    OPTIMIZE_PROMPT = "optimize_prompt"


def differences(one: Recipe, other: Recipe) -> tuple[Field, ...]:
    """The fields that are not the same; names of files count for nothing."""
    same = {
        Field.PROMPT: one.prompt == other.prompt,
        Field.SOURCE: same_picture(one.source, other.source),
        Field.PORTRAITS: _same_pictures(one.portraits, other.portraits),
        Field.SIZE: one.size == other.size,
        Field.IMAGES: one.images == other.images,
        Field.SEED: one.seed == other.seed,
        Field.OPTIMIZE_PROMPT: one.optimize_prompt == other.optimize_prompt,
    }
    return tuple(field for field in Field if not same[field])


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptPart:
    """The part of a prompt that is another one in a second prompt.

    Attributes:
        before: the last words that are the same.
        differing: from the first word that differs to the last; empty where the other one only has more.
        after: the first words that are the same again.
    """

    before: str
    differing: str
    after: str


def prompt_parts(one: str, other: str) -> tuple[PromptPart, PromptPart]:
    """Where two prompts part and where they meet again; both parts have the same words around them."""
    words, others = one.split(), other.split()
    same_first = _same_from_start(words, others)
    same_last = _same_from_start(words[same_first:][::-1], others[same_first:][::-1])
    return _part(words, same_first, same_last), _part(others, same_first, same_last)


def _part(words: Sequence[str], same_first: int, same_last: int) -> PromptPart:
    end = len(words) - same_last
    before, after = words[max(0, same_first - _AROUND) : same_first], words[end : end + _AROUND]
    return PromptPart(
        before=" ".join([_LEFT_OUT] * (same_first > _AROUND) + list(before)),
        differing=" ".join(words[same_first:end]),
        after=" ".join(list(after) + [_LEFT_OUT] * (same_last > _AROUND)),
    )


def _same_from_start(words: Sequence[str], others: Sequence[str]) -> int:
    count = 0
    for word, other in zip(words, others, strict=False):
        if word != other:
            break
        count += 1
    return count


def _same_pictures(some: Sequence[Input], others: Sequence[Input]) -> bool:
    """The order counts: the first portrait leads."""
    return len(some) == len(others) and all(map(same_picture, some, others))
