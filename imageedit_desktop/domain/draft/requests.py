"""The requests that a draft asks for: one, or one for each prompt of its alternates and each image of these."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from imageedit_desktop.domain import limits, recipe
from imageedit_desktop.domain.capabilities import UNKNOWN, Capabilities
from imageedit_desktop.domain.draft import seeds
from imageedit_desktop.domain.errors import Code, InputError, Problem, problem
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.prompts import alternates
from imageedit_desktop.domain.prompts.alternates import EXPANSIONS_MAX, Expansion
from imageedit_desktop.domain.recipe import Draft, Recipe, prompt_sent

REQUESTS_MAX = EXPANSIONS_MAX
"""So many are ordered together, whatever makes several of one."""

Lists = Mapping[str, Sequence[str]]
"""What stands for a name in braces; see `alternates.expand`."""


def count(draft: Draft, expansion: Expansion) -> int:
    """How many requests there are."""
    return expansion.count * seeds.requests_of(draft)


def problems_of(draft: Draft, expansion: Expansion, capabilities: Capabilities = UNKNOWN) -> tuple[Problem, ...]:
    """Everything that keeps all these requests from being sent, in the order of the compose panel."""
    problems = recipe.problems_of(replace(draft, prompt=_worst(draft, expansion)), capabilities)
    if count(draft, expansion) > REQUESTS_MAX:
        return (*problems, problem(Code.TOO_MANY_REQUESTS, limit=REQUESTS_MAX))
    return problems


def longest_prompt(expansion: Expansion) -> str | None:
    """The one of which most is sent; None where there are too many to know."""
    return max(expansion.prompts, key=lambda prompt: len(prompt_sent(prompt)), default=None)


def price_of(draft: Draft, expansion: Expansion, capabilities: Capabilities = UNKNOWN) -> MicroUsd:
    """What all of them cost together."""
    return MicroUsd(recipe.price_of(draft, capabilities) * expansion.count)


def build(
    draft: Draft, lists: Lists, capabilities: Capabilities = UNKNOWN, *, choose_seed: Callable[[], int]
) -> tuple[Recipe, ...]:
    """Turn a draft into recipes, the first alternates first.

    Args:
        draft: what is set.
        lists: what stands for names in braces.
        capabilities: of the model.
        choose_seed: one at random, for images that each have a request of their own.

    Raises:
        InputError: with every problem at once.
    """
    expansion = alternates.expand(draft.prompt, lists)
    problems = problems_of(draft, expansion, capabilities)
    if problems:
        raise InputError(*problems)
    made = [recipe.build(replace(draft, prompt=prompt), capabilities) for prompt in expansion.prompts]
    if not draft.reproducible:
        return tuple(made)
    return tuple(one for whole in made for one in seeds.apart(whole, choose_seed))


def _worst(draft: Draft, expansion: Expansion) -> str:
    """The prompt that has a problem where any has one."""
    if not expansion.prompts:
        return draft.prompt[: limits.PROMPT_MAX_CHARACTERS]
    empty = next((prompt for prompt in expansion.prompts if not prompt_sent(prompt)), None)
    return longest_prompt(expansion) or "" if empty is None else empty
