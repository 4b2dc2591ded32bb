"""A draft asks for one request, or for one for each prompt that its alternates give."""

from __future__ import annotations

from dataclasses import replace

import pytest

from imageedit_desktop.domain.draft import requests
from imageedit_desktop.domain.errors import Code, InputError
from imageedit_desktop.domain.inputs import InputUrl
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.prompts.alternates import expand
from imageedit_desktop.domain.recipe import Draft

DRAFT = Draft(prompt="a {red|blue} coat", source=InputUrl(url="https://example.org/fox.jpg"), images=3, seed=7)


def codes(prompt: str) -> list[Code]:
    return [found.code for found in requests.problems_of(replace(DRAFT, prompt=prompt), expand(prompt))]


def test_each_recipe_differs_in_its_prompt_alone() -> None:
    red, blue = requests.build(DRAFT, {}, choose_seed=lambda: 1)
    assert (red.prompt, blue.prompt) == ("a red coat", "a blue coat")
    assert replace(red, prompt=blue.prompt) == blue


def test_they_cost_what_each_of_them_costs() -> None:
    assert requests.price_of(DRAFT, expand(DRAFT.prompt)) == MicroUsd(2 * 3 * 3_500)


def test_names_stand_for_their_lists() -> None:
    draft = replace(DRAFT, prompt="a {colours} coat")
    assert [made.prompt for made in requests.build(draft, {"colours": ("red",)}, choose_seed=lambda: 1)] == [
        "a red coat"
    ]


def test_the_longest_prompt_counts_and_an_empty_one_cannot_be_sent() -> None:
    long = "x" * 1490
    assert codes(f"{long}{{|, much too long}}") == [Code.PROMPT_TOO_LONG]
    assert codes(f"{{{long}|{long}}}") == []
    assert codes("{|red}") == [Code.PROMPT_MISSING]
    assert codes("") == [Code.PROMPT_MISSING]


def test_the_longest_is_the_one_of_which_most_is_sent() -> None:
    long = "x" * 1501
    typed = f"{{{long}|y{' ' * 1600}}}"
    assert codes(typed) == [Code.PROMPT_TOO_LONG]
    assert requests.longest_prompt(expand(typed)) == long


def test_too_many_are_a_problem() -> None:
    with pytest.raises(InputError) as caught:
        requests.build(replace(DRAFT, prompt="{a|b}" * 7), {}, choose_seed=lambda: 1)
    assert caught.value.code is Code.TOO_MANY_REQUESTS


def test_each_image_of_each_prompt_may_be_a_request_with_a_seed_of_its_own() -> None:
    draft = replace(DRAFT, reproducible=True)
    made = requests.build(draft, {}, choose_seed=lambda: 1)
    assert [(one.prompt, one.images, one.seed) for one in made] == [
        (f"a {colour} coat", 1, seed) for colour in ("red", "blue") for seed in (7, 8, 9)
    ]
    assert requests.count(draft, expand(draft.prompt)) == 6
    assert requests.price_of(draft, expand(draft.prompt)) == MicroUsd(6 * 3_500)
    many = "{" + "|".join(str(number) for number in range(34)) + "}"
    found = requests.problems_of(replace(draft, prompt=many), expand(many))
    assert [one.code for one in found] == [Code.TOO_MANY_REQUESTS]
