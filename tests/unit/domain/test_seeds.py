"""Seeds that keep their word: when images may be the same, and a request for each with a seed of its own."""

from __future__ import annotations

import json
from itertools import count

import pytest

from imageedit_desktop.domain import recipe
from imageedit_desktop.domain.capabilities import Capabilities
from imageedit_desktop.domain.draft import saved_draft, seeds
from imageedit_desktop.domain.draft.compose import ComposeState
from imageedit_desktop.domain.draft.edits import Clear, RestoreRecipe, SwitchReproducible
from imageedit_desktop.domain.errors import Code
from imageedit_desktop.domain.inputs import InputUrl
from imageedit_desktop.domain.limits import SEED_MAX, SEED_MIN
from imageedit_desktop.domain.recipe import Draft

FOX = InputUrl(url="https://example.org/fox.jpg")
DRAFT = Draft(prompt="a fox", source=FOX, images=3, reproducible=True)


def no_seed() -> int:
    raise AssertionError("there is one already")


@pytest.mark.parametrize(
    ("draft", "repeats", "requests"),
    [
        (Draft(images=9), False, 1),
        (Draft(images=1, seed=7), False, 1),
        (Draft(images=2, seed=7), True, 1),
        (Draft(images=2, seed=0), True, 1),
        (Draft(images=2, seed=7, reproducible=True), False, 2),
        (Draft(images=9, reproducible=True), False, 9),
    ],
)
def test_images_of_one_seed_may_be_the_same(draft: Draft, repeats: bool, requests: int) -> None:
    assert (seeds.may_repeat(draft), seeds.requests_of(draft)) == (repeats, requests)


def test_each_image_is_a_request_with_a_seed_that_is_chosen_once() -> None:
    rolled = iter([5, 5, -1, 5, 8])
    made = seeds.apart(recipe.build(DRAFT), lambda: next(rolled))
    assert [(one.images, one.seed) for one in made] == [(1, 5), (1, -1), (1, 8)]
    assert len({one.hash for one in made}) == 3
    assert {(one.prompt, one.source, one.size) for one in made} == {("a fox", FOX, DRAFT.size)}


@pytest.mark.parametrize(
    ("first", "all_of_them"), [(7, [7, 8, 9]), (-1, [-1, 0, 1]), (SEED_MAX, [SEED_MAX, SEED_MIN, SEED_MIN + 1])]
)
def test_a_fixed_seed_is_that_of_the_first_and_the_next_ones_follow(first: int, all_of_them: list[int]) -> None:
    fixed = recipe.build(Draft(prompt="a fox", source=FOX, images=3, seed=first))
    assert [one.seed for one in seeds.apart(fixed, no_seed)] == all_of_them


def test_all_together_cost_what_one_request_would() -> None:
    made = seeds.apart(recipe.build(DRAFT), count().__next__)
    assert sum(recipe.price_of(recipe.as_draft(one)) for one in made) == recipe.price_of(DRAFT)


def test_where_the_model_takes_no_seed_none_can_be_kept() -> None:
    assert [flaw.code for flaw in recipe.problems_of(DRAFT, Capabilities(seed=False))] == [Code.SEED_UNSUPPORTED]
    assert recipe.problems_of(DRAFT, Capabilities(seed=True)) == ()


def test_how_one_works_outlasts_what_is_composed() -> None:
    on = SwitchReproducible(on=True).apply_to(Draft())
    assert on.reproducible
    assert on.is_blank
    assert ComposeState(draft=on).is_blank, "there is nothing to clear"
    assert Clear().apply_to(DRAFT) == on
    (first, *_others) = seeds.apart(recipe.build(DRAFT), count().__next__)
    restored = RestoreRecipe(recipe=first).apply_to(DRAFT)
    assert (restored.images, restored.seed, restored.reproducible) == (1, 0, True)
    assert RestoreRecipe(recipe=first).apply_to(Draft()).reproducible is False


def test_it_is_saved_with_the_draft() -> None:
    read = saved_draft.from_json(saved_draft.to_json(DRAFT))
    assert (read.draft, read.understood) == (DRAFT, True)
    older = json.loads(saved_draft.to_json(DRAFT))
    del older["reproducible"]
    assert saved_draft.from_json(json.dumps(older)).draft.reproducible is False
